import Prompts

extension Answer {
  /// Everything around a run, and around the coach.
  static let around: [Answer] = [
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
    Answer(
      Say.Glossary.safe(), rule: "section 3.5",
      asks: [
        "is this safe", "is it safe", "is running safe", "safe for me", "too dangerous",
        "can i do this", "am i able", "sure i can",
      ]),
    Answer(
      Say.Glossary.knees(), rule: "B1, B2, S5",
      asks: [
        "bad for my knees", "bad for knees", "bad for the knees", "ruin my knees", "wear out,knees",
        "bad for my joints", "bad for your knees",
      ]),
    Answer(
      Say.Glossary.cannotFinish(), rule: "A14",
      asks: [
        "cant finish", "cannot finish", "dont finish", "not finish", "dont manage", "have to stop",
        "stop early", "cant do it", "if i fail",
      ]),
    Answer(
      Say.Glossary.slow(), rule: "A27, S48",
      asks: ["slow,ok", "slow,bad", "too slow", "so slow", "slow,fine"]),
    Answer(
      Say.Glossary.moreWalking(), rule: "B7, S2",
      asks: ["walk more", "had to walk", "walked a lot", "walking,bad", "walk,too much"]),
    Answer(
      Say.Glossary.guilt(), rule: "A14",
      asks: [
        "failure", "am i lazy", "pathetic", "let you down", "disappointed", "mad at me",
        "give up", "angry with me",
      ]),
    Answer(
      Say.Glossary.worry(), rule: "section 3.2, S42",
      asks: ["should i be worried", "should i worry", "is that normal", "is this normal"]),
    Answer(
      Say.Glossary.rating(), rule: "section 3.1",
      asks: [
        "what does,10 mean", "0 to 10", "0-10", "out of 10 mean", "how do i rate", "how,rate",
        "how hard easy is", "know how hard",
      ]),
    Answer(
      Say.Glossary.joke(), rule: "no rule",
      asks: ["meaning of life", "joke", "weather", "your mum", "my mum", "favourite", "your name"]),
  ]
}
