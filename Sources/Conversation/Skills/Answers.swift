extension Answer {
  /// Everything that the coach can be asked about training; where two fit, the earlier one answers.
  package static let all: [Answer] = terms + resting + strength + body + around
}
