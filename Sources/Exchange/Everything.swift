import Prompts
import Training

/// Everything that is kept, as one JSON text for another machine: `legday export json`.
///
/// `profile` and `plan` are those of the public interface, for whoever wants to read them; `kept`
/// is what import takes, and `digest` tells whether it is whole. Keys are sorted, so that the same
/// state always gives the same bytes.
package struct Everything: Hashable, Sendable {
  /// The coach's day when it was written.
  package var on: Day
  /// JSON texts by name.
  package var documents: [String: String]
  /// JSON texts of lists, oldest first.
  package var lists: [String: [String]]
  /// What happened, oldest first.
  package var entries: [Entry]

  package init(
    on: Day, documents: [String: String], lists: [String: [String]], entries: [Entry]
  ) {
    self.on = on
    self.documents = documents
    self.lists = lists
    self.entries = entries
  }

  /// One thing that happened: its day and its JSON.
  package struct Entry: Hashable, Sendable {
    package var day: Day
    package var json: String

    package init(day: Day, json: String) {
      self.day = day
      self.json = json
    }
  }

  /// The form of the file; raised where an older program could not read it.
  static let version = 1

  /// The whole file.
  ///
  /// - Parameters:
  ///   - athlete: whose profile is written for readers.
  ///   - plan: the season that is written for readers.
  /// - Returns: the bytes of one line.
  /// - Throws: `Complaint` where a kept text is no JSON: the journal is damaged.
  package func bytes(athlete: Athlete, plan: Plan?) throws(Complaint) -> [UInt8] {
    let kept = try keptBytes()
    var json = JSONWriter()
    json.object {
      $0.field("version", Everything.version)
      $0.field("program", "legday")
      $0.field("on", on.iso)
      $0.field("digest", Everything.digest(kept))
      $0.key("profile")
      $0.profile(athlete)
      $0.key("plan")
      if let plan { $0.plan(plan, for: athlete) } else { $0.null() }
      $0.key("kept")
      $0.raw(kept)
    }
    json.endLine()
    return json.bytes
  }

  private func keptBytes() throws(Complaint) -> [UInt8] {
    var documents: [JSON.Member] = []
    for (name, text) in self.documents {
      documents.append(JSON.Member(key: name, line: 1, value: try JSON.read(text.utf8, line: 1)))
    }
    var lists: [JSON.Member] = []
    for (name, texts) in self.lists {
      var items: [JSON] = []
      for text in texts { items.append(try JSON.read(text.utf8, line: 1)) }
      lists.append(JSON.Member(key: name, line: 1, value: JSON(.array(items))))
    }
    var entries: [JSON] = []
    for entry in self.entries {
      let event = try JSON.read(entry.json.utf8, line: 1)
      entries.append(
        JSON(
          .object([
            JSON.Member(key: "day", line: 1, value: JSON(.string(entry.day.iso))),
            JSON.Member(key: "event", line: 1, value: event),
          ])))
    }
    var json = JSONWriter()
    json.sorted(
      JSON(
        .object([
          JSON.Member(key: "documents", line: 1, value: JSON(.object(documents))),
          JSON.Member(key: "lists", line: 1, value: JSON(.object(lists))),
          JSON.Member(key: "entries", line: 1, value: JSON(.array(entries))),
        ])))
    return json.bytes
  }

  /// FNV-1a of 64 bits: it tells a damaged copy from a whole one, and nothing about intent.
  static func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension JSONWriter {
  /// A value with the keys of its objects in order.
  mutating func sorted(_ json: JSON) {
    switch json.value {
    case .null: null()
    case .bool(let flag): value(flag)
    case .number(let number): value(number)
    case .string(let text): value(text)
    case .array(let items): array { writer in items.forEach { writer.sorted($0) } }
    case .object(let members):
      object { writer in
        for member in members.sorted(by: { $0.key < $1.key }) {
          writer.key(named: member.key)
          writer.sorted(member.value)
        }
      }
    }
  }

  /// The value as a text of its own, its keys in order.
  static func text(_ json: JSON) -> String {
    var writer = JSONWriter()
    writer.sorted(json)
    return writer.text
  }
}
