import Prompts
import Training

/// The keys of one object of a profile, each read with its bounds.
///
/// A key that is missing or null is unknown. Every refusal is kept with its line and path, and the
/// value is then read as unknown, so that reading goes on and all complaints come at once.
struct Fields {
  /// The path to this object, `now.soreness[2]`; empty at the top.
  let path: String
  /// The line of the object, for what is missing from it.
  let line: Int
  private let members: [JSON.Member]
  /// What is wrong with this object, for its reader to gather.
  var complaints: [Complaint]

  /// nil where the value is no object, which is complained of in `complaints`.
  init?(_ json: JSON, at path: String, knows keys: [String], _ complaints: inout [Complaint]) {
    guard let members = json.object else {
      complaints.append(
        Complaint(line: json.line, field: path, says: Say.Errors.needsObject()))
      return nil
    }
    self.path = path
    self.line = json.line
    self.members = members
    self.complaints = []
    for member in members where !keys.contains(member.key) {
      let name = Fields.cleaned(member.key) ?? "?"
      self.complaints.append(
        Complaint(
          line: member.line, field: path.isEmpty ? name : path + "." + name,
          says: Say.Errors.unknownKey(allowed: keys), isWarning: true))
    }
  }

  /// The value of a key, null included; nil where the key is missing.
  func raw(_ key: String) -> JSON? { members.first { $0.key == key }?.value }

  /// The value of a key that is known.
  subscript(key: String) -> JSON? { raw(key).flatMap { $0.isNull ? nil : $0 } }

  private func path(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  mutating func complain(_ json: JSON, _ key: String, _ says: Line, isWarning: Bool = false) {
    complaints.append(
      Complaint(line: json.line, field: path(key), says: says, isWarning: isWarning))
  }

  /// The value of a key without which nothing can be done.
  mutating func required(_ key: String) -> JSON? {
    if let value = self[key] { return value }
    complaints.append(
      Complaint(line: raw(key)?.line ?? line, field: path(key), says: Say.Errors.missing()))
    return nil
  }

  mutating func version() {
    guard let json = self["version"], json.int != 1 else { return }
    complain(json, "version", Say.Errors.version(version: 1))
  }

  mutating func text(_ key: String) -> String? {
    guard let json = self[key] else { return nil }
    guard let text = json.string else {
      complain(json, key, Say.Errors.needsText())
      return nil
    }
    return Fields.cleaned(text)
  }

  mutating func flag(_ key: String) -> Bool? {
    guard let json = self[key] else { return nil }
    if let flag = json.bool { return flag }
    complain(json, key, Say.Errors.needsFlag())
    return nil
  }

  mutating func requiredFlag(_ key: String) -> Bool? {
    guard let json = required(key) else { return nil }
    if let flag = json.bool { return flag }
    complain(json, key, Say.Errors.needsTrueOrFalse())
    return nil
  }

  mutating func whole(_ key: String, _ bounds: ClosedRange<Int>) -> Int? {
    guard let json = self[key] else { return nil }
    if let number = json.int, bounds.contains(number) { return number }
    complain(
      json, key, Say.Errors.needsWhole(low: bounds.lowerBound, high: bounds.upperBound))
    return nil
  }

  mutating func number(_ key: String, _ bounds: ClosedRange<Double>) -> Double? {
    guard let json = self[key] else { return nil }
    if let number = json.number, bounds.contains(number) { return number }
    complain(
      json, key, Say.Errors.needsNumber(low: bounds.lowerBound, high: bounds.upperBound))
    return nil
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
  where Choice.RawValue == String {
    guard let json = self[key] else { return nil }
    if let choice = json.string.flatMap(Choice.init(rawValue:)) { return choice }
    complain(
      json, key,
      Say.Errors.needsChoice(
        found: Fields.excerpt(json), allowed: Choice.allCases.map(\.rawValue)))
    return nil
  }

  mutating func list(_ key: String, most: Int) -> [JSON] {
    guard let json = self[key] else { return [] }
    guard let items = json.array else {
      complain(json, key, Say.Errors.needsList())
      return []
    }
    if items.count > most { complain(json, key, Say.Errors.tooMany(most: most)) }
    return Array(items.prefix(most))
  }

  /// A date within ten years of today.
  mutating func date(_ key: String, today: Day) -> Day? {
    guard let json = self[key], let day = calendarDay(json, key) else { return nil }
    if abs(day - today) <= 3653 { return day }
    complain(json, key, Say.Errors.dateFar(found: day.iso))
    return nil
  }

  /// A date within ten years that is not still to come.
  mutating func pastDate(_ key: String, today: Day) -> Day? {
    guard let day = date(key, today: today), let json = self[key] else { return nil }
    if day <= today { return day }
    complain(json, key, Say.Errors.dateFuture(found: day.iso))
    return nil
  }

  /// A date of birth: past, and not older than the oldest human.
  mutating func born(_ key: String, today: Day) -> Day? {
    guard let json = self[key], let day = calendarDay(json, key) else { return nil }
    if day > today {
      complain(json, key, Say.Errors.dateFuture(found: day.iso))
      return nil
    }
    if today - day > 44_700 {
      complain(json, key, Say.Errors.bornEarly(found: day.iso))
      return nil
    }
    return day
  }

  private mutating func calendarDay(_ json: JSON, _ key: String) -> Day? {
    let found = Fields.excerpt(json)
    guard let text = json.string else {
      complain(json, key, Say.Errors.needsDate(found: found))
      return nil
    }
    if let day = Day(iso: text) { return day }
    let isWritten =
      text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7
          ? byte == UInt8(ascii: "-")
          : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
    complain(
      json, key,
      isWritten ? Say.Errors.noSuchDay(found: found) : Say.Errors.needsDate(found: found))
    return nil
  }

  /// A text without control characters and of 200 characters at most; nil where nothing is left.
  static func cleaned(_ text: String) -> String? {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isControl(scalar) { kept.append(scalar) }
    let short = String(String(kept).prefix(200))
    return short.allSatisfy(\.isWhitespace) ? nil : short
  }

  /// C0, C1 and DEL, and what turns the direction of writing round: none has a place in a name.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// What was found, short enough to be shown in a sentence.
  static func excerpt(_ json: JSON) -> String {
    switch json.value {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): Int(exactly: number).map(String.init) ?? number.description
    case .string(let text): "\"" + String((cleaned(text) ?? "").prefix(40)) + "\""
    case .array: "[…]"
    case .object: "{…}"
    }
  }
}
