/// Walks over a week's text and gathers what is wrong with it.
struct WeekReading {
  let text: String
  var complaints: [WeekNotation.Complaint] = []

  init(_ text: String) {
    self.text = text
  }

  mutating func complain(_ problem: WeekNotation.Problem, _ found: Substring) {
    let column = text.distance(from: text.startIndex, to: found.startIndex) + 1
    complaints.append(
      WeekNotation.Complaint(column: column, found: String(found.prefix(20)), problem: problem))
  }

  /// The seven days from a place on; wrong ones are complained of and left empty.
  mutating func days(from start: String.Index) -> [DayPlan] {
    // An eighth part is enough to know that there are too many.
    let parts = text[start...].split(
      separator: "|", maxSplits: 7, omittingEmptySubsequences: false)
    guard parts.count == 7 else {
      complain(.days(parts.count), text[start...].trimmed)
      return []
    }
    return parts.map { day($0.trimmed) }
  }

  private mutating func day(_ part: Substring) -> DayPlan {
    switch part {
    case "REST": return .rest
    case "OFF": return .off
    default: break
    }
    var plan = DayPlan()
    let codes = part.split(separator: "+", maxSplits: 9, omittingEmptySubsequences: false)
    for (place, code) in codes.enumerated() {
      var code = code.trimmed
      if place == 0, codes.count > 1, code == "REST" || code == "OFF" {
        plan.calledRest = code == "REST"
        plan.available = code == "REST"
        continue
      }
      if code.last == "!" {
        plan.deviates = true
        code = code.dropLast().trimmed
      }
      if let session = session(code) { plan.sessions.append(session) }
    }
    return plan
  }

  private mutating func session(_ code: Substring) -> Session? {
    guard !code.isEmpty else {
      complain(.empty, code)
      return nil
    }
    let letters = code.prefix { !$0.isASCII || !$0.isNumber }
    let digits = code[letters.endIndex...]
    switch letters {
    case "REST", "OFF":
      complain(digits.isEmpty ? .alone : .noMinutes, code)
      return nil
    case "RACE":
      guard digits.isEmpty else {
        complain(.noMinutes, code)
        return nil
      }
      return Session(.run(.race), minutes: 0)
    default: break
    }
    guard let activity = activity(letters, in: code) else { return nil }
    guard digits.utf8.count <= 3, let minutes = Int(digits),
      WeekNotation.minutes.contains(minutes)
    else {
      complain(.minutes, code)
      return nil
    }
    return Session(activity, minutes: minutes)
  }

  private mutating func activity(
    _ letters: Substring, in code: Substring
  ) -> Session.Activity? {
    switch letters {
    case "X": return .crossTraining
    case "MOB": return .mobility
    case "W": return .walk
    case "UVL": return .strength(.upperLight, .light)
    default: break
    }
    if let run = Session.Run.allCases.first(where: { $0.code == letters }) { return .run(run) }
    var kind = letters
    var load: Session.Load?
    switch letters.last {
    case "l": load = .light
    case "m": load = .moderate
    case "h": load = .heavy
    default: break
    }
    if load != nil { kind = kind.dropLast() }
    if let strength = Session.Strength.allCases.first(where: { $0.code == kind }) {
      guard strength != .upperLight else {
        complain(.load, code)
        return nil
      }
      return .strength(strength, load ?? (strength == .core ? .body : .light))
    }
    complain(load != nil && takesNoLoad(kind) ? .load : .unknownCode, code)
    return nil
  }

  /// Whether the letters stand for something that is no lifting, for the better complaint.
  private func takesNoLoad(_ letters: Substring) -> Bool {
    ["X", "MOB", "W"].contains { $0 == letters }
      || Session.Run.allCases.contains { $0.code == letters }
  }
}

extension Substring {
  /// Without blanks at either end; the place in the text stays known.
  fileprivate var trimmed: Substring {
    var rest = self
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
