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
  case balloon, ballooned, band, bar, barbell, barely, bastille, bath, be, bear, beat, beats
  case because, bed, been, beer, before, begin, beginner, beginning, below, bench, besides, best
  case better, between, biggest, billion, birth, bit, black, blacked, blacking, blackout
  case bladder, bleeding, block, blocked, blood, bloody, blown, blurred, body, bodyweight, bone
  case bonfire, born, both, bowel, bowling, boxing, `break`, breaker, breakfast, breaks, breast
  case breastbone, breath, breathless, bridge, bring, broke, broken, brown, brutal, bug, burning
  case business, busy, but, by, bye, c, calendar, calf, call, called, calories, came, can
  case canada, cancel, canceled, cancelled, cannot, cant, celsius, chair, change, changeDays
  case changeGoal, changeRace, changed, changes, check, checkIn, checkin, chest, chills
  case christmas, cinco, city, cleared, close, closest, clot, clue, coach, coke, cola, cold
  case collapsed, columbus, come, coming, comma, commands, competition, complete, condition,
    confused
  case contractions, control, correct, correction, couch, cough, could, couldnt, couple, course
  case covid, cramps, crazy, crushing, csv, cu, curls, current, currently, cut, cutting, cyber
  case d, daily, dark, date, day, de, dead, decade, decisions, defect, deformed, degrees
  case delirious, deserve, diagnosed, did, didnt, die, difference, different, difficult
  case difficulty, dinner, disease, distance, dizzy, `do`, doctor, does, dog, doing, dont
  case double, down, download, dozen, drill, drills, drinks, droop, drop, drunk, dry, dumbbells
  case during, dvt, e, each, earlier, early, earth, easter, easy, effort, ego, elephant, end
  case ending, energetic, energy, enough, entered, eod, eom, eow, eoy, epiphany, equipment, eve,
    even
  case evening, event, every, everyday, everything, everywhere, exactly, except, excl, exclude
  case excluding, exhausted, experience, explain, explanation, exploding, explosive, export
  case extra, extremely, eye, eyelid, eyes, f, face, fahrenheit, failure, faint, fainted
  case familiar, far, fast, faster, fathers, feel, fell, fever, few, fifths, fighting, final
  case fine, finish, fire, first, flat, flexible, flexors, flies, flip, flips, floor, flu, fluid
  case flutter, fluttering, flyers, flys, following, food, fools, foot, `for`, fortnight, fr
  case fracture, fractured, free, freezer, fresh, from, full, fun, funny, further, g, gasping
  case gave, genius, get, getting, give, gland, glands, go, goal, goes, going, gone, gonna, good
  case got, great, green, greet, ground, groundhog, guideline, guidelines, gym, h, habit, had
  case half, halfMarathon, halfway, halloween, hammering, hand, handshake, hanging, happen, hard
  case harder, hardly, harm, harming, has, hasnt, hate, have, havent, hay, head, headache, headcold
  case headed, heart, heartbeat, hearted, heat, heatstroke, heavy, heights, hello, help, hence
  case hey, high, hill, him, hip, history, hmm, home, hope, hoping, hot, hour, how, however
  case huge, hundred, hurt, i, ics, id, idea, idk, `if`, ill, im, impossible, improve, `in`
  case inch, independence, infection, injured, inner, instead, interested, intervals, into
  case irregular, irregularly, `is`, issue, issues, it, itb, itchy, its, ive, jaw, jr, jumping
  case juneteenth, just, k, keep, kg, kill, killed, killer, killing, king, km, knee, know, known
  case kph, labor, labored, laboured, lack, lacking, lap, last, late, later, lead, leap, leave
  case left, leg, legs, lesson, `let`, lets, lettuce, life, lift, lifting, light, lightheaded
  case like, limit, limp, line, little, live, log, long, longer, longest, look, looks, losing
  case loss, lost, lots, love, low, lower, luck, lunch, lung, luther, lying, m, machines, make
  case manage, many, marathon, martin, massive, maundy, max, maximum, may, maybe, mayo, me, mean
  case meaning, meant, medals, meh, memorial, memory, mental, metatarsal, metre, mid, middle
  case mile, miler, million, minus, minute, missed, missing, mlk, mo, moderate, monitor, month
  case monthName, more, morning, most, mothers, mouth, move, moved, mph, much, muscle, my
  case myself, name, nautical, nearest, necessarily, neck, need, neither, never, new, newbie
  case next, night, no, noodle, nor, nose, not, nothing, notice, now, nt, numb, nye
  case occasionally, oclock, odd, of, off, often, oh, ok, okay, old, on, once, one, only, oops
  case open, or, orange, other, otherwise, out, outer, outside, over, overmorrow, overnight, p
  case pace, pain, painful, pair, palm, palpitations, pancake, paralysed, paralyzed, parkrun
  case part, pass, passed, past, patricks, pb, pdf, pentecost, penultimate, per, percent, period
  case pinpoint, pitch, plan, plantar, please, plunge, plus, pm, point, poisoning, poking
  case possible, possibly, postpone, postponed, pounding, pounds, pr, prefer, preference
  case pregnant, preparing, presidents, press, pressure, pretty, print, prior, prob, problem
  case problems, progress, pulse, put, pw, quarter, question, quit, r, race, racing, rack
  case radiating, rain, raises, ran, rapid, rate, rather, ready, really, reason, record
  case recovery, red, registered, regular, relaxing, remembrance, reps, rest, results, right
  case roughly, rules, run, running, runny, s, sa, safe, said, saints, sanity, save, saw
  case say, says, schedule, scratch, scratchy, season, second, see, sentences, session, sets
  case settle, seven, severe, sharp, sheets, shin, shoes, short, shortness, shot, should, show
  case shower, shrove, sick, side, signed, since, single, sit, sitting, skip, skipSession
  case skipped, skipping, skips, sleep, slurred, so, sofa, some, somersaults, sometime
  case sometimes, somewhat, sore, sorry, sounds, speak, speech, splints, splitting, spot
  case spreading, sprints, squats, st, staggering, stairs, stand, stars, start, started
  case starting, statistics, stats, step, stephens, sticking, stiff, still, stomach, stop
  case stopped, straight, strange, strap, strength, stress, stressfracture, stroke, stronger,
    struggle
  case struggled, struggling, stumbling, su, sub, sudden, suddenly, suicidal, suit, sun, sure
  case swap, sweat, sweating, swim, `switch`, swollen, symptoms, t, take, taking, talk, taper
  case target, tea, tell, temperature, tempo, tender, tendon, tent, terrible, th, than, thank
  case thanks, thanksgiving, that, thats, the, then, think, thinking, thinks, thirds, this
  case though, thoughts, thousand, threw, thrice, throat, throbbing, thrombosis, through
  case throwing, thumping, thunderclap, tibia, till, time, times, tired, to, today, toe, toes
  case told, tomorrow, tonight, tons, too, took, tops, touch, tough, towards, train, trained
  case training, traveling, travelling, trial, trillion, trip, trouble, trying, tu, twice, type
  case ultra, um, unable, unavailable, uncomfortable, under, undo, unexplained, unlimited, until
  case up, update, upper, upset, urge, urine, use, usual, vacation, valentines, very, veterans
  case view, visible, vision, vomit, w, wait, wakes, walk, wanna, want, wanted, warm, was, watch
  case water, way, we, weak, weather, week, weekdayName, weekdays, weekend, weekly, weight
  case weightbear, weights, weird, well, went, what, whats, wheezing, wheezy, when, whenever
  case whichever, `while`, whit, whole, why, will, wind, wish, with, within, without, woke, word
  case words, work, working, workout, works, worries, worse, worst, would, wrecked, x, y, yard
  case year, yes, yesterday, yet, yo, you, zero, zone
  // Feast days.
  case advent, andrews, armistice, burns, candlemas, christi, corpus, davids, fat, fawkes, flag
  case georges, giving, gras, greek, guy, hallows, hanukkah, hashanah, holy, indigenous
  case international, kippur, mardi, martinmas, martins, midsummer, mothering, nicholas, nicks
  case orthodox, passover, patriots, peoples, pi, purim, rosh, rose, souls, star, trinity
  case turkey, wars, white, womens, workers, yom, moro, morrow
  // What signs of alarm and look-alikes name.
  case airway, alive, angina, baby, bag, banged, behind, bike, blue, buckled, bumped, caffeine
  case cake, carry, chestpain, `class`, closed, closing, coffee, concussion, consciousness
  case convulsions, curtains, dislocated, doesnt, electric, exhaustion, expected, find, flight
  case gives, grey, her, here, hit, hold, hopping, keeled, knocked, lie, lose, moment, needles
  case noticed, nowhere, overdose, pale, phone, pins, place, plank, popped, power, pump, river
  case room, seizure, sensation, skyrocketed, slipped, smacked, something, spiked, spinning
  case spitting, sugar, summer, support, there, tires, turned, unconscious, windows, wont, world
  case wrong, taken, booked, them, `else`
  case seconds, hug, grip, joke, worry, remember, lighter, thick, purpose, pride, frost, shirt
  case drawers, spreadsheets, road, sunburn, disappeared, grapefruit, dj, song, playlist
  case smell, sound, mark, map, stay, read, film, `where`, crowd, brick, wild, mad
  case our, his, young, poor, same, also, completely, found, shooting, above
  case drum, dance, bigger, technique, wheeze, heard, doubt, plans, mpw, kpw, moon
  // What clues to the body and the session name.
  case acting, playing, af, clicks, unstable, hell, rock, torture, nightmare, enemy, toilet
  case penguin, cowboy, duck, robot, challenge, runners, kids, healthy, wink, insomnia, tossed
  case bothered, round, overslept, stayed, biked, swam, rowed, made, quits, hardest, easiest
  case peasy, less, guess, ish, membership
  // What days that were named before are called.
  case others, remaining, yours, onwards, hump, ex, tree
  // What clues to goals, running and lifting name.
  case chinese, lunar, kingsDay
  // What pictures of the body and the session name.
  case truck, grumpy, pull, thing, happy, positive, tested, vaccine, nonstop, hangover, beans
  case caught, total, altogether, steady, recovered, miss, stroll, yoga, keen, locks, excuse, plug,
    lurgy, voice, matter, care, whatever, which, barring, belongs, wood,
    strike, brand, bin,
    complaints, smooth, planned, almost, nearly, understand, forget, active,
    endurance, fan
  case reading, tv, exception, principles, science, street, music, foam, roll, might, afraid, shape,
    bent,
    dropped, dieting, eat, tennis, golf, ball, egg, size,
    leaking, moving, wallet, crush, boredom, gibberish, rhythm, diet, bend, properly,
    itself, sacred, family, reserved, those, these, humid, scale, treadmill, strong, big, mostly,
    mainly,
    probably, crossfit, interest, mind, due, either, lol,
    special,
    honestly, powerlifter, pushups, school
  // What measures name.
  case apiece, o, outings, outta, park, pop, score, shy
  case rounds, blocks, bouts, chunks, repeats, ides
  // What check-ins name beside.
  case btw, ouch, crossed, wants, device, cap, nicely, shaving, excitement, swings, windy,
    including,
    finally, land, fog,
    bottom, thermometer, supposed, straighten, solid
  case board, crawl, desk, healed, midnight, nap, normal, registers, toast
  case spare, spent, illness, ever, must, fancy, welcome, bother, drink, shut, machine

  @inline(__always) var id: UInt16 { rawValue }
}
