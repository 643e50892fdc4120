import Prompts

extension Answer {
  /// What the words of a plan mean: tempo, taper, effort.
  static let terms: [Answer] = [
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
      terms: ["hard day", "quality", "quality session"],
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
      terms: ["rpe", "effort", "effort scale", "perceived exertion"],
      asks: ["how hard is a", "what does,of 10", "effort of"]),
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
      Say.Glossary.keyDay(), rule: "section 0",
      terms: ["key", "key day", "key run", "key session"]),
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
      Say.Glossary.acwr(), rule: "B2, S5, S27",
      terms: ["acwr", "acute chronic ratio", "workload ratio"],
      asks: ["acwr", "acute,chronic", "workload ratio"]),
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
  ]
}
