/// Words that rules name, each by its own plain form; other forms are in `Vocabulary`.
///
/// The raw value is what a token carries, so that comparing words is comparing numbers.
enum Word: UInt16, CaseIterable, Sendable {
  case none
  case a, about, abroad, absent, access, ache, achilles, actually, add, after, afternoon, again
  case age, aged, ago, ahead, aim, air, all, allowed, already, alternate, alternating, although
  case always, am, an, and, ankle, another, `any`, anyday, anymore, anything, anytime, anzac
  case apart, apnea, approximately, april, are, arm, around, `as`, ascension, ash, ask, asleep
  case asthma, at, attack, australia, availability, available, away, awful, b, back, bad, band
  case bar, barbell, barely, bastille, bath, be, bear, beat, beats, because, bed, been, beer
  case before, begin, beginner, beginning, below, bench, besides, best, better, between, biggest
  case billion, birth, bit, black, blacked, blacking, blackout, bladder, bleeding, block
  case blocked, blood, bloody, blurred, body, bodyweight, bone, bonfire, born, both, bowel
  case bowling, boxing, `break`, breaker, breakfast, breaks, breastbone, breath, breathless
  case bridge, bring, broke, broken, brown, brutal, bug, burning, business, busy, but, by, bye
  case c, calendar, calf, call, called, calories, came, can, canada, cancel, canceled, cancelled
  case cannot, cant, celsius, chair, change, changed, changes, check, checkin, chest, chills
  case christmas, cinco, city, cleared, close, closest, clot, coach, coke, cola, cold, collapsed
  case columbus, come, coming, commands, competition, complete, condition, confused
  case contractions, control, correct, correction, couch, cough, could, couldnt, couple, course
  case covid, cramps, crazy, crushing, csv, cu, curls, current, currently, cut, cutting, cyber
  case d, daily, dark, date, day, days, de, dead, decade, decisions, defect, deformed, degrees
  case delirious, deserve, diagnosed, did, didnt, die, difference, different, difficult
  case difficulty, dinner, disease, distance, dizzy, `do`, doctor, does, dog, doing, dont
  case double, down, download, dozen, drinks, droop, drop, drunk, dry, dumbbells, during, dvt
  case each, earlier, early, earth, easter, easy, effort, ego, elephant, end, ending, energetic
  case energy, enough, entered, eom, eow, eoy, epiphany, equipment, eve, even, evening, event
  case every, everyday, everything, everywhere, exactly, except, excl, exclude, excluding
  case exhausted, experience, explain, explanation, exploding, explosive, export, extra
  case extremely, eye, eyelid, eyes, f, face, fahrenheit, failure, faint, fainted, familiar, far
  case fast, faster, fathers, feel, feeling, fell, felt, fever, few, fifths, fighting, final
  case fine, finish, first, flat, flexible, flies, floor, flu, fluid, flutter, fluttering
  case flyers, flys, following, food, fools, foot, `for`, fortnight, fracture, fractured, free
  case freezer, fresh, from, full, fun, funny, further, g, gasping, gave, get, getting, give
  case gland, glands, go, goal, goes, going, gone, gonna, good, got, great, green, groundhog
  case guideline, guidelines, gym, h, habit, had, half, halfMarathon, halfway, halloween
  case hammering, hand, handshake, hanging, happen, hard, harder, hardly, harm, harming, has
  case hasnt, hate, have, havent, head, headache, headcold, headed, heart, heartbeat, hearted
  case heat, heatstroke, heavy, heights, hello, help, hence, hey, high, hill, him, hip, history
  case hmm, home, hope, hoping, hot, hour, how, however, huge, hundred, hurt, i, ics, id, idk
  case `if`, ill, im, impossible, improve, `in`, inch, independence, infection, injured, inner
  case instead, interested, intervals, into, irregular, irregularly, `is`, issue, issues, it
  case itb, itchy, its, ive, jaw, jr, jumping, juneteenth, just, k, keep, kg, kill, killed
  case killer, killing, king, km, knee, know, known, kph, labor, labored, laboured, lack
  case lacking, lap, last, late, later, lead, leap, leave, left, leg, legs, lesson, `let`, lets
  case lettuce, life, lift, lifting, light, lightheaded, like, limit, limp, line, little, live
  case log, long, longer, longest, look, looks, losing, loss, lost, lots, love, low, lower
  case lunch, lung, luther, lying, m, machines, make, manage, many, marathon, martin, massive
  case maundy, max, maximum, may, maybe, mayo, me, mean, meaning, meant, medals, meh, memorial
  case memory, mental, metatarsal, metre, mid, middle, mile, miler, million, min, minus, minute
  case missed, missing, mlk, moderate, monday, monitor, month, monthName, more, morning, most
  case mothers, mouth, move, moved, mph, much, muscle, my, myself, name, nearest, necessarily
  case neck, need, neither, never, new, newbie, next, night, no, noodle, nope, nor, nose, not
  case nothing, notice, now, nt, numb, nye, occasionally, oclock, of, off, often, oh, ok, okay
  case old, on, once, one, only, oops, open, or, orange, other, otherwise, out, outer, outside
  case over, overmorrow, overnight, p, pace, paces, pain, painful, pair, palm, palpitations
  case pancake, paralysed, paralyzed, parkrun, pass, passed, past, patricks, pb, pdf, pentecost
  case per, percent, period, pinpoint, pitch, plan, plantar, please, plunge, plus, pm, point
  case poisoning, poking, possible, possibly, postpone, postponed, pounding, pounds, pr, prefer
  case preference, pregnant, preparing, presidents, press, pressure, pretty, previous, print
  case prior, prob, problem, problems, progress, pulse, put, pw, quarter, question, race, racing
  case rack, radiating, rain, raises, ran, rapid, rate, rather, ready, really, reason, record
  case recovery, red, registered, regular, relaxing, reps, rest, results, right, roughly, rules
  case run, running, runny, s, safe, said, saint, saints, sanity, save, say, says, schedule
  case scratch, scratchy, season, second, see, sentences, session, sets, settle, seven, severe
  case sharp, sheets, shin, shoes, short, shortness, shot, should, show, shower, shrove, sick
  case side, signed, since, single, sit, sitting, skip, skipped, skipping, skips, sleep, slept
  case slurred, so, sofa, some, sometime, sometimes, somewhat, sore, sorry, sounds, speak
  case speech, splints, splitting, spot, spreading, sprints, squats, st, staggering, stairs
  case stand, start, started, starting, statistics, stats, step, stephens, sticking, stiff
  case still, stomach, stop, stopped, strange, strap, strength, stress, stressfracture, stronger
  case struggle, struggled, struggling, stumbling, sub, sudden, suddenly, suicidal, suit, sun
  case sure, swap, sweat, sweating, `switch`, swollen, symptoms, t, take, taking, talk, taper
  case target, tea, tell, temperature, tempo, tender, tendon, tent, terrible, than, thank
  case thanks, thanksgiving, that, thats, the, think, thinking, thinks, thirds, this, though
  case thoughts, thousand, threw, thrice, throat, throbbing, thrombosis, through, throwing
  case thumping, thunderclap, thursday, tibia, till, time, times, tired, to, today, toe, toes
  case told, tomorrow, tonight, tons, too, took, tops, touch, towards, train, trained, training
  case traveling, travelling, trial, trillion, trip, trouble, trying, twice, type, ultra, um
  case unable, unavailable, uncomfortable, under, undo, unexplained, unlimited, until, up
  case update, upper, upset, urge, urine, use, usual, vacation, valentines, very, veterans, view
  case visible, vision, vomit, w, wait, wakes, walk, wanna, want, wanted, warm, was, watch
  case water, way, weak, weather, week, weekdayName, weekdays, weekend, weekly, weeks, weight
  case weightbear, weights, weird, well, went, what, whats, wheezing, wheezy, when, whenever
  case whichever, `while`, whit, whole, why, will, wind, wish, with, within, without, word
  case words, work, working, workout, works, worries, worse, worst, would, wrecked, x, y, yard
  case year, years, yes, yesterday, yet, yo, you, zero, zone

  @inline(__always) var id: UInt16 { rawValue }
}
