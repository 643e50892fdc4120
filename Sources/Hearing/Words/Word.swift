/// Words that rules name, each by its own plain form; other forms are in `Vocabulary`.
///
/// The raw value is what a token carries, so that comparing words is comparing numbers.
enum Word: UInt16, CaseIterable, Sendable {
  case unnamed
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
  case cannot, cant, celsius, chair, change, changeDays, changeGoal, changeRace, changed
  case changes, check, checkIn, checkin, chest, chills, christmas, cinco, city, cleared, close
  case closest, clot, coach, coke, cola, cold, collapsed, columbus, come, coming, commands
  case competition, complete, condition, confused, contractions, control, correct, correction
  case couch, cough, could, couldnt, couple, course, covid, cramps, crazy, crushing, csv, cu
  case curls, current, currently, cut, cutting, cyber, d, daily, dark, date, day, de, dead
  case decade, decisions, defect, deformed, degrees, delirious, deserve, diagnosed, did, didnt
  case die, difference, different, difficult, difficulty, dinner, disease, distance, dizzy, `do`
  case doctor, does, dog, doing, dont, double, down, download, dozen, drinks, droop, drop, drunk
  case dry, dumbbells, during, dvt, each, earlier, early, earth, easter, easy, effort, ego
  case elephant, end, ending, energetic, energy, enough, entered, eom, eow, eoy, epiphany
  case equipment, eve, even, evening, event, every, everyday, everything, everywhere, exactly
  case except, excl, exclude, excluding, exhausted, experience, explain, explanation, exploding
  case explosive, export, extra, extremely, eye, eyelid, eyes, f, face, fahrenheit, failure
  case faint, fainted, familiar, far, fast, faster, fathers, feel, fell, fever, few, fifths
  case fighting, final, fine, finish, first, flat, flexible, flies, floor, flu, fluid, flutter
  case fluttering, flyers, flys, following, food, fools, foot, `for`, fortnight, fr, fracture
  case fractured, free, freezer, fresh, from, full, fun, funny, further, g, gasping, gave, get
  case getting, give, gland, glands, go, goal, goes, going, gone, gonna, good, got, great, green
  case greet, groundhog, guideline, guidelines, gym, h, habit, had, half, halfMarathon, halfway
  case halloween, hammering, hand, handshake, hanging, happen, hard, harder, hardly, harm
  case harming, has, hasnt, hate, have, havent, head, headache, headcold, headed, heart
  case heartbeat, hearted, heat, heatstroke, heavy, heights, hello, help, hence, hey, high, hill
  case him, hip, history, hmm, home, hope, hoping, hot, hour, how, however, huge, hundred, hurt
  case i, ics, id, idk, `if`, ill, im, impossible, improve, `in`, inch, independence, infection
  case injured, inner, instead, interested, intervals, into, irregular, irregularly, `is`, issue
  case issues, it, itb, itchy, its, ive, jaw, jr, jumping, juneteenth, just, k, keep, kg, kill
  case killed, killer, killing, king, km, knee, know, known, kph, labor, labored, laboured, lack
  case lacking, lap, last, late, later, lead, leap, leave, left, leg, legs, lesson, `let`, lets
  case lettuce, life, lift, lifting, light, lightheaded, like, limit, limp, line, little, live
  case log, long, longer, longest, look, looks, losing, loss, lost, lots, love, low, lower
  case lunch, lung, luther, lying, m, machines, make, manage, many, marathon, martin, massive
  case maundy, max, maximum, may, maybe, mayo, me, mean, meaning, meant, medals, meh, memorial
  case memory, mental, metatarsal, metre, mid, middle, mile, miler, million, minus, minute
  case missed, missing, mlk, mo, moderate, monitor, month, monthName, more, morning, most
  case mothers, mouth, move, moved, mph, much, muscle, my, myself, name, nautical, nearest
  case necessarily, neck, need, neither, never, new, newbie, next, night, no, noodle, nor, nose
  case not, nothing, notice, now, nt, numb, nye, occasionally, oclock, of, off, often, oh, ok
  case okay, old, on, once, one, only, oops, open, or, orange, other, otherwise, out, outer
  case outside, over, overmorrow, overnight, p, pace, paces, pain, painful, pair, palm
  case palpitations, pancake, paralysed, paralyzed, parkrun, pass, passed, past, patricks, pb
  case pdf, pentecost, penultimate, per, percent, period, pinpoint, pitch, plan, plantar, please
  case plunge, plus, pm, point, poisoning, poking, possible, possibly, postpone, postponed
  case pounding, pounds, pr, prefer, preference, pregnant, preparing, presidents, press
  case pressure, pretty, print, prior, prob, problem, problems, progress, pulse, put, pw
  case quarter, question, quit, r, race, racing, rack, radiating, rain, raises, ran, rapid, rate
  case rather, ready, really, reason, record, recovery, red, registered, regular, relaxing
  case remembrance, reps, rest, results, right, roughly, rules, run, running, runny, s, sa, safe
  case said, saint, saints, sanity, save, say, says, schedule, scratch, scratchy, season, second
  case see, sentences, session, sets, settle, seven, severe, sharp, sheets, shin, shoes, short
  case shortness, shot, should, show, shower, shrove, sick, side, signed, since, single, sit
  case sitting, skip, skipSession, skipped, skipping, skips, sleep, slurred, so, sofa, some
  case sometime, sometimes, somewhat, sore, sorry, sounds, speak, speech, splints, splitting
  case spot, spreading, sprints, squats, st, staggering, stairs, stand, start, started, starting
  case statistics, stats, step, stephens, sticking, stiff, still, stomach, stop, stopped
  case strange, strap, strength, stress, stressfracture, stronger, struggle, struggled
  case struggling, stumbling, su, sub, sudden, suddenly, suicidal, suit, sun, sure, swap, sweat
  case sweating, `switch`, swollen, symptoms, t, take, taking, talk, taper, target, tea, tell
  case temperature, tempo, tender, tendon, tent, terrible, th, than, thank, thanks, thanksgiving
  case that, thats, the, think, thinking, thinks, thirds, this, though, thoughts, thousand
  case threw, thrice, throat, throbbing, thrombosis, through, throwing, thumping, thunderclap
  case tibia, till, time, times, tired, to, today, toe, toes, told, tomorrow, tonight, tons, too
  case took, tops, touch, towards, train, trained, training, traveling, travelling, trial
  case trillion, trip, trouble, trying, tu, twice, type, ultra, um, unable, unavailable
  case uncomfortable, under, undo, unexplained, unlimited, until, up, update, upper, upset, urge
  case urine, use, usual, vacation, valentines, very, veterans, view, visible, vision, vomit, w
  case wait, wakes, walk, wanna, want, wanted, warm, was, watch, water, way, we, weak, weather
  case week, weekdayName, weekdays, weekend, weekly, weight, weightbear, weights, weird, well
  case went, what, whats, wheezing, wheezy, when, whenever, whichever, `while`, whit, whole, why
  case will, wind, wish, with, within, without, word, words, work, working, workout, works
  case worries, worse, worst, would, wrecked, x, y, yard, year, yes, yesterday, yet, yo, you
  case zero, zone

  @inline(__always) var id: UInt16 { rawValue }
}
