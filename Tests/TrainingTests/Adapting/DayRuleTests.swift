import Testing

@testable import Training

struct DayRuleTests {
  /// One evening of the table.
  struct Row: CustomTestStringConvertible, Sendable {
    var heading: String
    var scene: String
    var decision: String
    var reason: String
    var layers: [String]
    var testDescription: String { "\(heading) \(scene)" }
  }

  static let rows: [Row] = {
    var rows: [Row] = []
    var heading = ""
    var scene = ""
    for line in dayRuleTable.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("# ") {
        heading = String(text.dropFirst(2))
      } else if text.hasPrefix("=> ") {
        let parts = text.dropFirst(3).split(separator: " => ").map(String.init)
        guard parts.count == 3 else { continue }
        rows.append(
          Row(
            heading: heading, scene: scene, decision: parts[0], reason: parts[1],
            layers: parts[2].split(separator: " ").map(String.init)))
      } else {
        scene = String(text)
      }
    }
    return rows
  }()

  @Test(arguments: rows) func `an evening gets its decision and its reason`(row: Row) throws {
    let decision = try situation(row.scene).decide()
    let moved = decision.alsoChanged.map { " \($0.date.weekday.code) \($0.plan.code)" }.joined()
    let said = "\(decision.action.rawValue) \(decision.rule) \(decision.after.code)\(moved)"
    #expect(said == row.decision)
    #expect(decision.says.key == "reasons.\(row.reason)")
    #expect(decision.layers == row.layers)
    #expect(decision.layers.first == decision.rule)
  }

  @Test(arguments: 1...40) func `each rule has three evenings in which it speaks`(number: Int) {
    let id = number < 10 ? "D0\(number)" : "D\(number)"
    let rows = DayRuleTests.rows.filter { $0.heading == id && $0.layers.contains(id) }
    #expect(rows.count >= 3, "\(id) speaks in \(rows.count) of its evenings")
    #expect(
      DayRuleTests.rows.contains { $0.layers.contains(id) && $0.layers.count > 1 }
        || id == "D40", "\(id) never meets another rule")
  }

  @Test func `every reason is a short whole sentence`() {
    for rule in Adaptation.all {
      for wording in rule.because.wordings {
        let text = wording.map { part in
          switch part {
          case .words(let words): words
          case .value: "x"
          }
        }.joined()
        #expect(text.hasSuffix("."), "\(rule.because.key)")
        #expect(text.split(separator: " ").count <= 25, "\(rule.because.key): \(text)")
      }
    }
  }

  @Test func `every rule decides at least one evening of the table`() {
    let decided = Set(DayRuleTests.rows.map { $0.reason })
    for rule in Adaptation.all {
      let key = rule.because.key.split(separator: ".").last.map(String.init) ?? ""
      #expect(decided.contains(key), "\(rule.id) \(key) never decides")
    }
  }
}
