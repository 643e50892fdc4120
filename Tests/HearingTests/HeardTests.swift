import Foundation
import Testing
import Training

@testable import Hearing

struct HeardTests {
  @Test func `the corpus has its cases`() {
    #expect(Corpus.all.count >= 1500)
    for kind in Corpus.kinds { #expect(Corpus.all.contains { $0.kind == kind }) }
  }

  @Test(arguments: [0, 1]) func `nearly all of a half is heard as it is meant`(half: Int) {
    let cases = Corpus.all.filter { $0.half == half }
    let right = cases.filter { Corpus.heard($0.said, as: $0.kind) == $0.meant }
    #expect(Double(right.count) >= 0.97 * Double(cases.count))
  }

  /// Asking is hearing too: only silence and "fine" are misses.
  @Test func `no alarm is missed`() {
    for told in Corpus.all where told.kind == "alarm" && told.meant != "-" {
      let heard = Corpus.heard(told.said, as: "alarm")
      for alarm in told.meant.components(separatedBy: ", ") {
        let name = alarm.replacingOccurrences(of: "maybe ", with: "")
        #expect(heard.contains(name), "\(told.said): \(heard)")
      }
    }
  }

  @Test func `no illness is missed or heard as none`() {
    for told in Corpus.all where told.kind == "checkin" {
      guard
        let ill = told.meant.components(separatedBy: ", ").first(where: { $0.hasPrefix("ill ") }),
        ill != "ill none"
      else { continue }
      let heard = Corpus.heard(told.said, as: "checkin")
      #expect(heard.contains("ill ") && !heard.contains("ill none"), "\(told.said): \(heard)")
    }
  }

  @Test func `no injury is missed or heard as muscle`() {
    for told in Corpus.all where told.kind == "soreness" && told.meant.contains("pain") {
      let heard = Corpus.heard(told.said, as: "soreness")
      #expect(heard.contains("pain"), "\(told.said): \(heard)")
    }
  }

  /// What `make hearing` prints: accuracy by kind on both halves, then what was heard otherwise.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["HEARING"] == "report"))
  func report() {
    var misses: [String] = []
    var total = [(right: 0, all: 0), (right: 0, all: 0)]
    print("kind        first half    second half")
    for kind in Corpus.kinds {
      var halves = [(right: 0, all: 0), (right: 0, all: 0)]
      for told in Corpus.all where told.kind == kind {
        let heard = Corpus.heard(told.said, as: kind)
        halves[told.half].all += 1
        if heard == told.meant {
          halves[told.half].right += 1
        } else {
          misses.append("  \(kind) (\(told.half + 1)): \(told.said) => \(heard), not \(told.meant)")
        }
      }
      print(kind.padding(toLength: 12, withPad: " ", startingAt: 0) + halves.map(figure).joined())
      for half in 0..<2 {
        total[half].right += halves[half].right
        total[half].all += halves[half].all
      }
    }
    print("all         " + total.map(figure).joined())
    print("Heard otherwise:")
    print(misses.joined(separator: "\n"))
  }

  private func figure(_ half: (right: Int, all: Int)) -> String {
    let percent = String(format: "%.1f %%", 100 * Double(half.right) / Double(max(half.all, 1)))
    return "\(half.right)/\(half.all) \(percent)".padding(toLength: 18, withPad: " ", startingAt: 0)
  }
}
