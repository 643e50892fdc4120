import Prompts

extension Answer {
  /// What is allowed on a rest day, and how much is enough.
  static let resting: [Answer] = [
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
  ]
}
