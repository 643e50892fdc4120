import Hearing
import Prompts
import Training

/// One question of the intake, as a value: what it asks, what it hears, and where that goes.
///
/// Every question hears every utterance, so that a fact told beside another question is kept and
/// not asked for again; only the open one may read a bare "4" or "no" as its own.
package struct Question: Sendable {
  package let id: String
  /// What a bare answer is read as while the question is open.
  package let topic: Topic
  /// What is asked of this athlete.
  package let ask: @Sendable (Athlete) -> Line
  /// What is asked again after something else was answered: the same in fewer words.
  package let again: Line?
  /// Said where the answer was not understood.
  package let example: Line
  package let why: Line
  /// Offered where the example did not help either.
  package let choices: [Choice]
  /// Its name in the list of what was left open.
  package let open: Line
  /// Whether the answer is known.
  package let isKnown: @Sendable (Athlete) -> Bool
  /// Whether the answer could matter for this athlete; asked only if so.
  package let matters: @Sendable (Athlete) -> Bool
  /// Whether it is asked at all; what only someone with a wish would tell is heard and never asked.
  package let isAsked: Bool
  /// Said where `skip` cannot be; nil where the question may stay open.
  package let needed: Line?
  /// What is taken from an utterance; nil where it tells nothing of this.
  package let takes: @Sendable (Told, inout Athlete) -> Taken?
  package let examples: [Example]

  package init(
    _ id: String, topic: Topic, ask: @escaping @Sendable (Athlete) -> Line, again: Line? = nil,
    example: Line, why: Line, choices: [Choice] = [], open: Line,
    isKnown: @escaping @Sendable (Athlete) -> Bool,
    matters: @escaping @Sendable (Athlete) -> Bool = { _ in true }, isAsked: Bool = true,
    needed: Line? = nil,
    examples: [Example], takes: @escaping @Sendable (Told, inout Athlete) -> Taken?
  ) {
    self.id = id
    self.topic = topic
    self.ask = ask
    self.again = again
    self.example = example
    self.why = why
    self.choices = choices
    self.open = open
    self.isKnown = isKnown
    self.matters = matters
    self.isAsked = isAsked
    self.needed = needed
    self.examples = examples
    self.takes = takes
  }

  /// In the order in which they are asked: health before all else, today's state last.
  package static let all: [Question] = [
    .screening, .age, .clearance, .goal, .distance, .date, .running, .months, .days, .shape,
    .lifting, .now,
  ]

  package static func named(_ id: String) -> Question? { all.first { $0.id == id } }

  /// A numbered choice, and the utterance that it stands for.
  package struct Choice: Hashable, Sendable {
    package let line: Line
    package let utterance: String

    package init(_ line: Line, _ utterance: String) {
      self.line = line
      self.utterance = utterance
    }
  }

  /// What an utterance told, as a question hears it.
  package struct Told: Sendable {
    package let heard: Heard
    package let words: String
    package let today: Day
    /// Which question is open; nil where none is.
    package let open: String?
    package let dates: DateOrder?
    /// The day that stands for a month that was named for the race.
    package let coarse: Day?

    package init(
      heard: Heard, words: String, today: Day, open: String?, dates: DateOrder? = nil,
      coarse: Day? = nil
    ) {
      self.heard = heard
      self.words = words
      self.today = today
      self.open = open
      self.dates = dates
      self.coarse = coarse
    }
  }

  /// What a question took from an utterance.
  package struct Taken: Sendable {
    /// Said back with a check mark.
    package var heard: [Line]
    /// Said after that: what follows from it, or another reading.
    package var notes: [Line]
    /// Why it cannot be so; the question stays open.
    package var refused: Line?
    /// Several readings, of which the athlete picks one.
    package var readings: [Choice]
    /// The day that a month or season was taken for; the exact day is still asked.
    package var coarse: Day?

    package init(
      _ heard: [Line] = [], notes: [Line] = [], refused: Line? = nil, readings: [Choice] = [],
      coarse: Day? = nil
    ) {
      self.heard = heard
      self.notes = notes
      self.refused = refused
      self.readings = readings
      self.coarse = coarse
    }
  }

  /// What someone says, and what is then known; the examples are the question's tests.
  package struct Example: Sendable {
    package let said: String
    /// nil where the question must not take it.
    package let meant: (@Sendable (inout Athlete) -> Void)?
    /// What is known before.
    package let given: @Sendable (inout Athlete) -> Void

    package init(
      _ said: String, given: @escaping @Sendable (inout Athlete) -> Void = { _ in },
      meant: (@Sendable (inout Athlete) -> Void)?
    ) {
      self.said = said
      self.given = given
      self.meant = meant
    }

    package static func refused(
      _ said: String, given: @escaping @Sendable (inout Athlete) -> Void = { _ in }
    ) -> Example {
      Example(said, given: given, meant: nil)
    }
  }
}
