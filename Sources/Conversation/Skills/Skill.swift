import Hearing
import Prompts
import Training

/// A thing that the coach can do when it is asked to, with the ways of asking.
///
/// A pattern fits a whole utterance or not at all. Where no pattern fits, the intent that was
/// heard may still lead here. Each example is understood by its own skill alone.
package struct Skill: Sendable {
  package let id: String
  package let hears: [Pattern]
  /// The intents that lead here where no pattern fits.
  package let intents: [Intent]
  /// Heard before the open question: only words that can be no answer.
  package let always: Bool
  package let examples: [String]
  package let refuses: [String]
  /// Does it; false where the slots turn out to mean nothing here.
  let does: @Sendable (Slots, inout Reply) -> Bool

  init(
    _ id: String, hears: [Pattern], intents: [Intent] = [], always: Bool = false,
    examples: [String], refuses: [String] = [],
    does: @escaping @Sendable (Slots, inout Reply) -> Bool
  ) {
    self.id = id
    self.hears = hears
    self.intents = intents
    self.always = always
    self.examples = examples
    self.refuses = refuses
    self.does = does
  }

  package static let all: [Skill] = [
    .quit, .later, .help, .why, .back, .leaveOpen, .startOver, .forget,
    .today, .tomorrow, .next, .week, .weekNumber, .plan, .day, .whyDay, .guidelines, .history,
    .progress, .undo, .ownCoach, .whatIf, .move, .swap, .skipDay, .block, .log, .export,
    .changeGoal, .changeRaceDay, .changeDays, .changeLongRun, .changeLifting, .changeRunning,
    .units, .name, .clock, .dateOrder, .firstDay, .settings,
    .raceAnyway, .checkIn, .greet, .thanks, .rude, .nod,
  ]

  /// The slots of the first pattern that fits.
  package func slots(in tokens: [String]) -> [String: [String]]? {
    for pattern in hears {
      if let slots = pattern.slots(in: tokens) { return slots }
    }
    return nil
  }

  /// What fills a skill's slots: words, read when they are needed.
  struct Slots: Sendable {
    let words: [String: [String]]
    let utterance: Utterance

    func text(_ name: String) -> String? { words[name].map { $0.joined(separator: " ") } }

    /// What a slot says of days, or the utterance where the slot is missing.
    private func heard(_ name: String, in reply: Reply) -> Heard {
      text(name).map {
        hear($0, on: reply.today, about: .date, dates: reply.state.preferences.dates)
      } ?? utterance.heard
    }

    /// The day that a slot names, or that the utterance names where the slot is missing.
    func day(_ name: String = "day", in reply: Reply) -> Day? {
      let heard = heard(name, in: reply)
      if let day = heard.date?.day { return day }
      guard words[name] != nil, let days = heard.days?.days, days.count == 1,
        let weekday = days.days.first
      else { return nil }
      return reply.today + (weekday.rawValue - reply.today.weekday.rawValue + 7) % 7
    }

    /// The days that are named: one, a weekend or a week, or all from one day to another.
    func days(_ name: String = "day", in reply: Reply) -> ClosedRange<Day>? {
      let heard = heard(name, in: reply)
      if let date = heard.date, [.weekend, .span, .week].contains(date.grain),
        let first = date.day, let last = date.other, first <= last
      {
        return first...last
      }
      // "From the 7th to the 13th".
      let named = heard.facts.compactMap { fact -> Day? in
        guard case .date(let date) = fact.content, date.grain == .day else { return nil }
        return date.day
      }
      if named.count == 2, named[0] < named[1], !utterance.tokens.contains("and"),
        !utterance.tokens.contains("or")
      {
        return named[0]...named[1]
      }
      return day(name, in: reply).map { $0...$0 }
    }

    func number(_ name: String) -> Int? {
      guard let text = text(name) else { return utterance.heard.number.flatMap(Int.init(exactly:)) }
      if let ordinal = SlotWords.ordinals.firstIndex(of: text) { return ordinal + 1 }
      return Int(text) ?? hear(text, on: utterance.today).number.flatMap(Int.init(exactly:))
    }
  }

  /// The example of a skill that shares the most words, where it shares any that tell.
  static func nearest(to tokens: [String]) -> String? {
    let common: Set<String> = [
      "the", "a", "my", "to", "i", "is", "it", "me", "what", "on", "and", "you", "do", "can", "of",
      "in", "please", "show", "that", "this", "for", "how",
    ]
    let words = Set(tokens).subtracting(common)
    guard !words.isEmpty else { return nil }
    var best: (shared: Int, example: String)?
    // Small talk and the steps of the talk itself are no help to someone who was not understood.
    let small: Set<String> = [
      "nod", "rude", "thanks", "greet", "day", "own-coach", "race-anyway",
    ]
    for skill in all where !skill.always && !small.contains(skill.id) {
      for example in skill.examples {
        let shared = words.intersection(Pattern.tokens(example)).count
        if shared > (best?.shared ?? 0) { best = (shared, example) }
      }
    }
    return best?.example
  }
}

extension Reply {
  /// The one skill whose pattern fits the whole utterance.
  mutating func useSkill(of utterance: Utterance, always: Bool) -> Bool {
    let tokens = utterance.tokens
    for skill in Skill.all where skill.always == always {
      guard let words = skill.slots(in: tokens) else { continue }
      if use(skill, Skill.Slots(words: words, utterance: utterance)) { return true }
    }
    return false
  }

  /// The skill that the heard intent leads to.
  mutating func useSkillByIntent(of utterance: Utterance) -> Bool {
    let intent = utterance.heard.intent
    guard let skill = Skill.all.first(where: { $0.intents.contains(intent) }) else { return false }
    return use(skill, Skill.Slots(words: [:], utterance: utterance))
  }

  /// "Away 5-12 december": days that are to be free, and no date of a race.
  mutating func freesDays(_ utterance: Utterance) -> Bool {
    let slots = Skill.Slots(words: [:], utterance: utterance)
    guard state.plan != nil, utterance.heard.intent == .block, !utterance.told.tellsSomething,
      let days = slots.days(in: self), days.count > 1
    else { return false }
    return use(.block, slots)
  }

  private mutating func use(_ skill: Skill, _ slots: Skill.Slots) -> Bool {
    guard skill.does(slots, &self) else { return false }
    talk.misheard = 0
    return true
  }
}
