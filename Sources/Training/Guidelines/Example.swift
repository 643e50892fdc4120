extension Guideline {
  /// A week in notation, with what else has to be known to judge it.
  package struct Example: ExpressibleByStringLiteral, Sendable {
    package let text: String
    /// The week before and the week after; a week that stands alone follows itself.
    let before: String?
    let after: String?
    let given: @Sendable (inout Judged) -> Void

    package init(stringLiteral text: String) {
      self.init(text)
    }

    init(
      _ text: String, before: String? = nil, after: String? = nil,
      given: @escaping @Sendable (inout Judged) -> Void = { _ in }
    ) {
      self.text = text
      self.before = before
      self.after = after
      self.given = given
    }

    /// What the example has the guideline judge; nil where its text is no week.
    func judged(_ mode: Mode) -> Judged? {
      guard case .success(let week) = WeekNotation.read(text) else { return nil }
      var judged = Judged(week, mode: mode)
      if let before {
        guard case .success(let week) = WeekNotation.read(before) else { return nil }
        judged.before = WeekShape(week)
        judged.after = nil
      }
      if let after {
        guard case .success(let week) = WeekNotation.read(after) else { return nil }
        judged.after = WeekShape(week)
        if before == nil { judged.before = nil }
      }
      given(&judged)
      return judged
    }
  }
}
