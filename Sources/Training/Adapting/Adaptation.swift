import Prompts

/// A rule of the daily check-in: when it speaks, what it allows of tomorrow, and why.
///
/// The rules of one layer stand in one file, in the order of 3.9. Within a layer the first rule
/// that fits answers for a part of the day; over the layers the most protective answer wins.
package struct Adaptation: Sendable {
  /// Its place in the reference: `D19`, or the cell of a matrix, `M-S2-quality`.
  package let id: String
  package let layer: Layer
  /// What the athlete hears.
  package let because: Line
  /// Where it comes from: `S15`.
  package let sources: [String]
  /// Scenes in which it speaks; see `Scene`.
  package let speaks: [String]
  /// Scenes in which it has nothing to say.
  package let silent: [String]
  /// Between equals the rule that explains more is named: a cell of the matrix 0, a rule 1, the
  /// advice not to race 2.
  let explains: Int
  let when: @Sendable (Signs) -> Bool
  let answer: @Sendable (Signs) -> Answer

  init(
    _ id: String, _ layer: Layer, because: Line, sources: [String] = [], speaks: [String] = [],
    silent: [String] = [], when: @escaping @Sendable (Signs) -> Bool,
    answer: @escaping @Sendable (Signs) -> Answer
  ) {
    self.id = id
    self.layer = layer
    self.because = because
    self.sources = sources
    self.speaks = speaks
    self.silent = silent
    self.explains = id.hasPrefix("M-") ? 0 : id == "D14" ? 2 : 1
    self.when = when
    self.answer = answer
  }

  /// The same answer whatever the signs are.
  init(
    _ id: String, _ layer: Layer, because: Line, sources: [String] = [], speaks: [String] = [],
    silent: [String] = [], when: @escaping @Sendable (Signs) -> Bool, does: Answer
  ) {
    self.init(
      id, layer, because: because, sources: sources, speaks: speaks, silent: silent, when: when
    ) { _ in does }
  }

  /// The layers, in the order in which they are asked. (3.9)
  package enum Layer: Int, CaseIterable, Hashable, Sendable {
    case safety
    case illness
    case pain
    case wish
    case race
    case soreness
    case sleep
    case time
    case placement
    case heat
    case comeback
    case standard
  }

  /// Every rule, layer after layer.
  package static let all: [Adaptation] =
    safety + illness + pain + wish + race + heavyLegs + matrix + sleep + time + placement + heat
    + comeback + standard

  /// The conditions of all rules in the same order, apart: they are asked thousands of times, and
  /// most rules are silent.
  static let conditions: [@Sendable (Signs) -> Bool] = all.map(\.when)
}
