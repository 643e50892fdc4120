/// Words that rules name, each by its own plain form; other forms are in `Vocabulary`.
///
/// The raw value is what a token carries, so that comparing words is comparing numbers.
enum Word: UInt16, CaseIterable, Sendable {
  case unnamed
  case a, about, abroad, absent, access, ache, achilles, actually, add, after, afternoon, again
  case age, aged, ago, ahead, aim, air, all, allowed, already, alternate, alternating, although
  case always, am, an, and, ankle, another, `any`, anyday, anymore, anything, anytime, anzac
  case apart, apnea, approximately, april, are, arm, around, `as`, ascension, ash, ask, asleep
  case asthma, at, attack, australia, availability, available, away, awful, b, back, bad, bailed
  case band, bar, barbell, barely, bastille, bath, be, bear, beat, beats, because, bed, been
  case beer, before, begin, beginner, beginning, below, bench, besides, best, better, between
  case biggest, billion, birth, bit, black, blacked, blacking, blackout, bladder, bleeding
  case block, blocked, blood, bloody, blurred, body, bodyweight, bone, bonfire, born, both
  case bowel, bowling, boxing, `break`, breaker, breakfast, breaks, breast, breastbone, breath
  case breathless, bridge, bring, broke, broken, brown, brutal, bug, burning, business, busy
  case but, by, bye, c, calendar, calf, call, called, calories, came, can, canada, cancel
  case canceled, cancelled, cannot, cant, celsius, chair, change, changeDays, changeGoal
  case changeRace, changed, changes, check, checkIn, checkin, chest, chills, christmas, cinco
  case city, cleared, close, closest, clot, clue, coach, coke, cola, cold, collapsed, columbus
  case come, coming, commands, competition, complete, condition, confused, contractions, control
  case correct, correction, couch, cough, could, couldnt, couple, course, covid, cramps, crazy
  case crushing, csv, cu, curls, current, currently, cut, cutting, cyber, d, daily, dark, date
  case day, de, dead, decade, decisions, defect, deformed, degrees, delirious, deserve
  case diagnosed, did, didnt, die, difference, different, difficult, difficulty, dinner, disease
  case distance, dizzy, `do`, doctor, does, dog, doing, dont, double, down, download, dozen
  case drill, drills, drinks, droop, drop, drunk, dry, dumbbells, during, dvt, each, earlier
  case early, earth, easter, easy, effort, ego, elephant, end, ending, energetic, energy, enough
  case entered, eom, eow, eoy, epiphany, equipment, eve, even, evening, event, every, everyday
  case everything, everywhere, exactly, except, excl, exclude, excluding, exhausted, experience
  case explain, explanation, exploding, explosive, export, extra, extremely, eye, eyelid, eyes
  case f, face, fahrenheit, failure, faint, fainted, familiar, far, fast, faster, fathers, feel
  case fell, fever, few, fifths, fighting, final, fine, finish, fire, first, flat, flexible
  case flies, floor, flu, fluid, flutter, fluttering, flyers, flys, following, food, fools, foot
  case `for`, fortnight, fr, fracture, fractured, free, freezer, fresh, from, full, fun, funny
  case further, g, gasping, gave, genius, get, getting, give, gland, glands, go, goal, goes
  case going, gone, gonna, good, got, great, green, greet, ground, groundhog, guideline
  case guidelines, gym, h, habit, had, half, halfMarathon, halfway, halloween, hammering, hand
  case handshake, hanging, happen, hard, harder, hardly, harm, harming, has, hasnt, hate, have
  case havent, head, headache, headcold, headed, heart, heartbeat, hearted, heat, heatstroke
  case heavy, heights, hello, help, hence, hey, high, hill, him, hip, history, hmm, home, hope
  case hoping, hot, hour, how, however, huge, hundred, hurt, i, ics, id, idea, idk, `if`, ill
  case im, impossible, improve, `in`, inch, independence, infection, injured, inner, instead
  case interested, intervals, into, irregular, irregularly, `is`, issue, issues, it, itb, itchy
  case its, ive, jaw, jr, jumping, juneteenth, just, k, keep, kg, kill, killed, killer, killing
  case king, km, knee, know, known, kph, labor, labored, laboured, lack, lacking, lap, last
  case late, later, lead, leap, leave, left, leg, legs, lesson, `let`, lets, lettuce, life, lift
  case lifting, light, lightheaded, like, limit, limp, line, little, live, log, long, longer
  case longest, look, looks, losing, loss, lost, lots, love, low, lower, luck, lunch, lung
  case luther, lying, m, machines, make, manage, many, marathon, martin, massive, maundy, max
  case maximum, may, maybe, mayo, me, mean, meaning, meant, medals, meh, memorial, memory
  case mental, metatarsal, metre, mid, middle, mile, miler, million, minus, minute, missed
  case missing, mlk, mo, moderate, monitor, month, monthName, more, morning, most, mothers
  case mouth, move, moved, mph, much, muscle, my, myself, name, nautical, nearest, necessarily
  case neck, need, neither, never, new, newbie, next, night, no, noodle, nor, nose, not, nothing
  case notice, now, nt, numb, nye, occasionally, oclock, of, off, often, oh, ok, okay, old, on
  case once, one, only, oops, open, or, orange, other, otherwise, out, outer, outside, over
  case overmorrow, overnight, p, pace, pain, painful, pair, palm, palpitations, pancake
  case paralysed, paralyzed, parkrun, part, pass, passed, past, patricks, pb, pdf, pentecost
  case penultimate, per, percent, period, pinpoint, pitch, plan, plantar, please, plunge, plus
  case pm, point, poisoning, poking, possible, possibly, postpone, postponed, pounding, pounds
  case pr, prefer, preference, pregnant, preparing, presidents, press, pressure, pretty, print
  case prior, prob, problem, problems, progress, pulse, put, pw, quarter, question, quit, r
  case race, racing, rack, radiating, rain, raises, ran, rapid, rate, rather, ready, really
  case reason, record, recovery, red, registered, regular, relaxing, remembrance, reps, rest
  case results, right, roughly, rules, run, running, runny, s, sa, safe, said, saint, saints
  case sanity, save, saw, say, says, schedule, scratch, scratchy, season, second, see, sentences
  case session, sets, settle, seven, severe, sharp, sheets, shin, shoes, short, shortness, shot
  case should, show, shower, shrove, sick, side, signed, since, single, sit, sitting, skip
  case skipSession, skipped, skipping, skips, sleep, slurred, so, sofa, some, sometime
  case sometimes, somewhat, sore, sorry, sounds, speak, speech, splints, splitting, spot
  case spreading, sprints, squats, st, staggering, stairs, stand, stars, start, started
  case starting, statistics, stats, step, stephens, sticking, stiff, still, stomach, stop
  case stopped, strange, strap, strength, stress, stressfracture, stroke, stronger, struggle
  case struggled, struggling, stumbling, su, sub, sudden, suddenly, suicidal, suit, sun, sure
  case swap, sweat, sweating, swim, `switch`, swollen, symptoms, t, take, taking, talk, taper
  case target, tea, tell, temperature, tempo, tender, tendon, tent, terrible, th, than, thank
  case thanks, thanksgiving, that, thats, the, think, thinking, thinks, thirds, this, though
  case thoughts, thousand, threw, thrice, throat, throbbing, thrombosis, through, throwing
  case thumping, thunderclap, tibia, till, time, times, tired, to, today, toe, toes, told
  case tomorrow, tonight, tons, too, took, tops, touch, towards, train, trained, training
  case traveling, travelling, trial, trillion, trip, trouble, trying, tu, twice, type, ultra, um
  case unable, unavailable, uncomfortable, under, undo, unexplained, unlimited, until, up
  case update, upper, upset, urge, urine, use, usual, vacation, valentines, very, veterans, view
  case visible, vision, vomit, w, wait, wakes, walk, wanna, want, wanted, warm, was, watch
  case water, way, we, weak, weather, week, weekdayName, weekdays, weekend, weekly, weight
  case weightbear, weights, weird, well, went, what, whats, wheezing, wheezy, when, whenever
  case whichever, `while`, whit, whole, why, will, wind, wish, with, within, without, woke, word
  case words, work, working, workout, works, worries, worse, worst, would, wrecked, x, y, yard
  case year, yes, yesterday, yet, yo, you, zero, zone

  @inline(__always) var id: UInt16 { rawValue }
}
