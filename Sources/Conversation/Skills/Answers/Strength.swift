import Prompts

extension Answer {
  /// Lifting beside running: when, how long, with what, what for.
  static let strength: [Answer] = [
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
        "help,faster",
      ]),
    Answer(Say.Glossary.whyLift(), rule: "A28, B14, S12", asks: ["why,strength", "why,lift"]),
    Answer(
      Say.Glossary.preventsInjury(), rule: "A28",
      asks: [
        "prevent,injury", "prevent,injuries", "avoid,injury", "avoid,injuries", "injury,strength",
        "not get injured", "not get hurt",
      ]),
  ]
}
