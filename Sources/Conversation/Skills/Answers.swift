import Prompts

extension Answer {
  /// Everything that the coach can be asked about training, terms first.
  package static let all: [Answer] = [
    Answer(
      Say.Glossary.tempo(), rule: "section 4, S48",
      terms: ["tempo", "tempo run", "tempo pace", "threshold", "threshold run"]),
    Answer(
      Say.Glossary.intervals(), rule: "section 4, S48",
      terms: ["interval", "intervals", "interval training", "interval run", "reps", "repeats"]),
    Answer(
      Say.Glossary.easyRun(), rule: "A27, S48",
      terms: ["easy", "easy run", "easy pace", "easy running", "easy effort"],
      asks: ["how fast,easy", "how slow,easy"]),
    Answer(
      Say.Glossary.longRun(), rule: "A2, B2",
      terms: ["long run"],
      asks: ["how slow,long run", "how fast,long run"]),
    Answer(
      Say.Glossary.recoveryRun(), rule: "A8",
      terms: ["recovery run", "recovery", "active recovery"]),
    Answer(
      Say.Glossary.strides(), rule: "section 0",
      terms: ["strides", "stride", "pickups"]),
    Answer(
      Say.Glossary.runWalk(), rule: "B7, S2",
      terms: ["run walk", "run-walk", "runwalk", "walk breaks", "jeffing"],
      asks: ["walk breaks", "walk,during,run", "ok,walk"]),
    Answer(
      Say.Glossary.racePace(), rule: "section 4",
      terms: ["race pace", "goal pace"]),
    Answer(
      Say.Glossary.shakeout(), rule: "B10",
      terms: ["shakeout", "shakeout run"]),
    Answer(
      Say.Glossary.hardDay(), rule: "A2, B12",
      terms: ["hard day", "quality", "quality session", "key session", "key day"],
      asks: ["how many,hard"]),
    Answer(
      Say.Glossary.restDay(), rule: "A18, A19",
      terms: ["rest day", "rest", "true rest", "day off"],
      asks: ["why,rest", "need,rest day", "how many,rest"]),
    Answer(
      Say.Glossary.crossTraining(), rule: "B22",
      terms: ["cross training", "cross-training", "crosstraining", "xt"],
      asks: [
        "swim,instead", "bike,instead", "cycle,instead", "cycling,instead", "swimming,instead",
        "bike,count", "cross-train",
      ]),
    Answer(
      Say.Glossary.mobility(), rule: "A21",
      terms: ["mobility", "mobility work", "mob"]),
    Answer(
      Say.Glossary.rpe(), rule: "section 4",
      terms: ["rpe", "effort", "effort scale", "perceived exertion"]),
    Answer(
      Say.Glossary.talkTest(), rule: "S48",
      terms: ["talk test"]),
    Answer(
      Say.Glossary.doms(), rule: "section 3.2, S23",
      terms: ["doms", "muscle soreness", "soreness", "delayed onset muscle soreness"],
      asks: ["why,sore", "how long,sore", "how long,soreness", "how long,doms"]),
    Answer(
      Say.Glossary.taper(), rule: "B9, S9",
      terms: ["taper", "tapering", "taper week"],
      asks: ["why,less,before"]),
    Answer(
      Say.Glossary.phases(), rule: "section 5",
      terms: [
        "base", "base phase", "build", "build phase", "peak", "peak phase", "phase",
        "base building",
      ]),
    Answer(
      Say.Glossary.cutBack(), rule: "B4",
      terms: [
        "cut back week", "cut-back week", "cutback week", "easier week", "down week", "deload",
        "deload week",
      ],
      asks: ["why,week,easier", "why,week,shorter"]),
    Answer(
      Say.Glossary.core(), rule: "section 2.4",
      terms: ["core", "core work", "core training"]),
    Answer(
      Say.Glossary.upperLight(), rule: "A20",
      terms: ["very light upper body", "uvl", "upper light"]),
    Answer(
      Say.Glossary.bodyWeight(), rule: "B15",
      terms: ["body weight", "bodyweight", "without weights"]),
    Answer(
      Say.Glossary.heavy(), rule: "A23, A4",
      terms: ["heavy", "heavy lifting", "lifting heavy", "heavy weights"],
      asks: ["how heavy", "how much,weight"]),
    Answer(
      Say.Glossary.plyometrics(), rule: "B16, S14",
      terms: ["plyometrics", "plyo", "plyos", "jumps"]),
    Answer(
      Say.Glossary.vdot(), rule: "section 4, S29",
      terms: ["vdot", "vo2max", "vo2 max"]),
    Answer(
      Say.Glossary.pace(), rule: "section 4",
      terms: ["pace", "my pace"],
      asks: ["what pace", "how fast should i run", "how fast,run", "which pace", "how slow,run"]),
    Answer(
      Say.Glossary.pr(), rule: "section 5",
      terms: ["pr", "pb", "personal best", "personal record"]),
    Answer(
      Say.Glossary.couch(), rule: "B7, S2",
      terms: ["c25k", "couch to 5k", "couch to five k"]),
    Answer(
      Say.Glossary.load(), rule: "section 3.7, S26",
      terms: ["load", "training load", "monotony", "strain"]),
    Answer(
      Say.Glossary.warmUp(), rule: "B21",
      terms: ["warm up", "warm-up", "warmup", "warming up"],
      asks: ["how,warm up", "should,warm up", "need,warm up"]),
    Answer(
      Say.Glossary.coolDown(), rule: "section 2.5",
      terms: ["cool down", "cool-down", "cooldown"],
      asks: ["should,cool down"]),
    Answer(
      Say.Glossary.fartlek(), rule: "section 0",
      terms: ["fartlek"]),
    Answer(
      Say.Glossary.hills(), rule: "section 0, S23",
      terms: ["hills", "hill repeats", "hill run", "hill sprints"]),
    Answer(
      Say.Glossary.yoga(), rule: "A18",
      terms: ["yoga", "pilates"],
      asks: ["yoga,rest", "yoga,count", "pilates,rest", "yoga,class", "do,yoga"]),
    Answer(
      Say.Glossary.swimOnRest(), rule: "A18, B22",
      asks: [
        "swim,rest", "bike,rest", "cycle,rest", "cycling,rest", "swimming,rest", "hike,rest",
        "row,rest", "workout,rest day", "train,rest day", "exercise,rest day", "run,rest day",
        "dance,rest", "spin,rest",
      ]),
    Answer(
      Say.Glossary.walkOnRest(), rule: "A18",
      asks: ["walk,rest", "walking,rest"]),
    Answer(
      Say.Glossary.stretchOnRest(), rule: "A18",
      terms: ["stretching", "stretch"],
      asks: ["stretch,rest", "stretching,rest", "foam roll", "should,stretch"]),
    Answer(
      Say.Glossary.liftOnRest(), rule: "A16, D35",
      asks: ["lift,rest", "gym,rest", "strength,rest", "weights,rest", "core,rest"]),
    Answer(
      Say.Glossary.more(), rule: "D40",
      asks: [
        "feel great", "can i do more", "feel good", "run more", "train more", "do extra",
        "add a run", "extra run", "harder today", "do more",
      ]),
    Answer(
      Say.Glossary.everyDay(), rule: "A19, B13",
      asks: [
        "run every day", "run daily", "every single day", "train every day", "7 days,run",
        "seven days,run",
      ]),
    Answer(
      Say.Glossary.whySameDay(), rule: "A3, B17, S15",
      asks: [
        "why,lift,hard", "why,strength,hard", "why,lifting,hard", "why,same day", "lift,same day",
        "why,gym,run day", "lifting,same day", "when should i lift", "when,lift", "when,strength",
        "why,strength,same",
      ]),
    Answer(
      Say.Glossary.runFirst(), rule: "A6, B17, S15",
      asks: [
        "run,or,lift,first", "before or after", "lift before", "lift first", "run first",
        "gym before", "weights before", "strength before", "which order",
      ]),
    Answer(
      Say.Glossary.gap(), rule: "A7, B18, S20",
      asks: ["how long,between", "hours,between", "gap,between", "straight after", "right after"]),
    Answer(
      Say.Glossary.strengthLength(), rule: "A5, A22",
      asks: [
        "how long,strength", "how long,lift", "how long,gym", "how often,lift",
        "how often,strength", "how many,strength", "how often,gym", "minutes,strength",
      ]),
    Answer(
      Say.Glossary.noGym(), rule: "section 2.4",
      asks: [
        "need,gym", "need,equipment", "need,weights", "without,gym", "at home", "need,dumbbells",
      ]),
    Answer(
      Say.Glossary.bulky(), rule: "B14, S12",
      asks: [
        "bulky", "get big", "make me slow", "muscle,slow", "get slower", "does,strength,help",
        "why,strength", "why,lift", "help,faster",
      ]),
    Answer(
      Say.Glossary.preventsInjury(), rule: "A28",
      asks: [
        "prevent,injury", "prevent,injuries", "avoid,injury", "avoid,injuries", "injury,strength",
        "not get injured", "not get hurt",
      ]),
    Answer(
      Say.Glossary.missed(), rule: "A14, section 3.6",
      asks: [
        "miss,run", "missed,run", "miss,session", "missed,session", "miss,workout",
        "missed,workout", "make it up", "make up", "missed,day", "miss,day", "missed,week",
      ]),
    Answer(
      Say.Glossary.runSore(), rule: "section 3.8",
      asks: ["run,sore", "train,sore", "running,sore", "with,soreness"]),
    Answer(
      Say.Glossary.sorenessOrInjury(), rule: "section 3.2, S42",
      terms: ["injury", "injury pain"],
      asks: [
        "soreness or injury", "injury or soreness", "sore or injured", "pain or soreness",
        "difference,soreness", "know,injury", "know,injured", "is it an injury", "tell,injury",
      ]),
    Answer(
      Say.Glossary.runCold(), rule: "D04, D05, S34",
      terms: ["neck check"],
      asks: [
        "run,cold", "train,cold", "run,sniffles", "running,cold", "lift,cold", "run,sick",
        "train,sick", "run,ill", "train,ill",
      ]),
    Answer(
      Say.Glossary.runFever(), rule: "D03, section 3.3",
      asks: [
        "run,fever", "train,fever", "run,flu", "run,covid", "run,cough", "train,flu", "after,fever",
        "after,flu", "after,covid", "after,being sick",
      ]),
    Answer(
      Say.Glossary.heat(), rule: "D37, D38, S36",
      terms: ["heat", "hot weather"],
      asks: ["hot,run", "heat,run", "too hot", "temperature", "degrees", "summer"]),
    Answer(
      Say.Glossary.coldWeather(), rule: "no rule; ask a local running club",
      asks: ["too cold", "run,rain", "run,ice", "run,snow", "winter", "rain", "icy", "snow"]),
    Answer(
      Say.Glossary.period(), rule: "section 3.4",
      asks: ["period", "periods", "menstruation", "menstrual", "pms"]),
    Answer(
      Say.Glossary.shoes(), rule: "no rule; ask a running shop",
      asks: ["shoes", "shoe", "insoles"]),
    Answer(
      Say.Glossary.eating(), rule: "A12",
      terms: ["fuelling", "fueling", "nutrition"],
      asks: [
        "eat,before", "eat", "food", "breakfast", "fuel", "carbs", "hungry", "protein", "diet",
      ]),
    Answer(
      Say.Glossary.drinking(), rule: "no rule; ask a dietitian",
      terms: ["hydration"],
      asks: ["drink", "water", "hydrate", "hydration", "electrolytes", "gels", "gel"]),
    Answer(
      Say.Glossary.weight(), rule: "section 3.4",
      asks: ["lose weight", "weight loss", "losing weight", "slim", "burn fat", "calories"]),
    Answer(
      Say.Glossary.pills(), rule: "no rule; ask a pharmacist",
      asks: [
        "painkiller", "painkillers", "ibuprofen", "supplement", "supplements", "creatine",
        "medicine", "caffeine", "magnesium", "paracetamol", "aspirin",
      ]),
    Answer(
      Say.Glossary.sleep(), rule: "B25, D26, D27, S38",
      terms: ["sleep"],
      asks: ["how much,sleep", "sleep,enough", "bad sleep", "sleep,matter"]),
    Answer(
      Say.Glossary.treadmill(), rule: "section 4",
      terms: ["treadmill"],
      asks: ["treadmill", "indoors"]),
    Answer(
      Say.Glossary.stitch(), rule: "no rule; ask a doctor",
      terms: ["side stitch", "stitch"],
      asks: ["stitch", "breathe", "breathing"]),
    Answer(
      Say.Glossary.form(), rule: "A13",
      terms: ["cadence", "running form", "form"],
      asks: ["form", "cadence", "technique", "heel strike", "posture"]),
    Answer(
      Say.Glossary.heartRate(), rule: "section 4, S48",
      terms: ["heart rate", "heart rate zones", "zone 2", "zones", "zone two", "hr"],
      asks: ["heart rate", "zone 2", "zones", "bpm"]),
    Answer(
      Say.Glossary.tired(), rule: "A12, B25",
      terms: ["lethargy", "overtraining", "lethargic"],
      asks: [
        "always tired", "so tired", "so exhausted", "lethargic", "no energy", "why,tired",
        "why,exhausted", "runs,feel,heavy", "overtrained", "overtraining", "so slow",
        "legs feel heavy",
      ]),
    Answer(
      Say.Glossary.alcohol(), rule: "no rule; ask a doctor",
      asks: ["alcohol", "beer", "wine", "hangover", "hungover"]),
    Answer(
      Say.Glossary.faster(), rule: "B14, S12",
      asks: [
        "how long until", "when,faster", "how soon", "get faster", "see results", "run faster",
      ]),
    Answer(
      Say.Glossary.twoHard(), rule: "B12, D36",
      asks: [
        "two hard", "hard days in a row", "back to back", "hard,two days", "hard again",
        "consecutive",
      ]),
    Answer(
      Say.Glossary.tenPercent(), rule: "B1, B2, S5",
      terms: ["ten percent rule", "10 percent rule", "10% rule"],
      asks: ["10%", "10 percent", "ten percent", "increase,week", "how much more"]),
    Answer(
      Say.Glossary.longest(), rule: "B2, B6, S5",
      asks: [
        "how long,long run", "longest run", "long run,grow", "far,long run", "how long,longest",
      ]),
    Answer(
      Say.Glossary.moving(), rule: "A24",
      asks: [
        "can i move", "can i swap", "can i change,day", "can i switch", "how,move", "how,swap",
      ]),
    Answer(
      Say.Glossary.coach(), rule: "A13",
      asks: [
        "need a coach", "real coach", "find a coach", "running club", "get a coach",
        "personal trainer",
      ]),
    Answer(
      Say.Glossary.pregnancy(), rule: "section 3.5, S37",
      asks: ["pregnant", "pregnancy", "after birth", "postpartum", "breastfeeding"]),
    Answer(
      Say.Glossary.age(), rule: "B4, B12, section 3.5",
      asks: ["too old", "my age", "old,run", "over 50", "over 60", "older runner", "too young"]),
    Answer(
      Say.Glossary.doctor(), rule: "section 3.4",
      asks: ["see a doctor", "when,doctor", "go to the doctor", "physio", "when,worry"]),
    Answer(
      Say.Glossary.privacy(), rule: "no rule",
      asks: [
        "my data", "where,data", "private", "privacy", "who,sees", "stored", "internet", "online",
      ]),
    Answer(
      Say.Glossary.human(), rule: "no rule",
      terms: ["legday"],
      asks: [
        "are you human", "are you real", "are you a bot", "are you an ai", "are you a robot",
        "who are you", "are you a person", "are you chatgpt", "are you a doctor", "what are you",
        "are you a human",
      ]),
    Answer(
      Say.Glossary.whenOfDay(), rule: "S40",
      asks: [
        "morning or evening", "time of day", "run at night", "best time", "in the morning or",
        "night shift", "before bed",
      ]),
    Answer(
      Say.Glossary.tooFar(), rule: "section 5.2",
      asks: [
        "enough time", "too late", "too soon", "ready in time", "can i make it", "will i be ready",
      ]),
    Answer(
      Say.Glossary.beginner(), rule: "B7, S2",
      asks: [
        "complete beginner", "never run", "am i too slow", "too unfit", "total beginner",
        "out of shape",
      ]),
  ]
}
