import Foundation
import Testing
import Training

@testable import Hearing

/// What people say and what they mean, one file a kind; two halves by a fixed hash.
///
/// The rules are built on all of it but the second halves of the third, the fifth, the eighth, the
/// ninth and the tenth set, which show how they do on what they were not built for.
struct Corpus {
  struct Case: Sendable, CustomStringConvertible {
    let kind: String
    let said: String
    let meant: String
    let origin: Origin

    var description: String { "\(kind): \(said)" }

    /// The half that the case stands in, by its words alone.
    var half: Int { Int(Lexicon.hash(Array(said.utf8)) >> 7 & 1) }

    /// Whether the case is only counted, and its miss never read, but for alarms, illness and injury.
    var isBlind: Bool { [.third, .fifth, .eighth, .ninth, .tenth].contains(origin) && half == 1 }
  }

  /// Where a case comes from; all but the first were written with their meanings before they were
  /// heard for the first time.
  enum Origin: String, CaseIterable, Sendable {
    case first = ""
    case unheard = "Unheard/"
    /// Its second half was only counted, but for alarms, illness and injury; now it is read.
    case second = "Second/"
    /// By people who saw neither rules nor program. Its second half is the blind one.
    case third = "Third/"
    /// By others of that kind; all of it is read.
    case fourth = "Fourth/"
    /// By others again, when the fourth set had been learnt in part; its second half is blind too.
    case fifth = "Fifth/"
    /// By others once more, when most of the fourth and the fifth had been learnt; all of it is read.
    case sixth = "Sixth/"
    /// By others after them; all of it is read.
    case seventh = "Seventh/"
    /// By others after all of that was learnt, and heard once; its second half is blind.
    case eighth = "Eighth/"
    /// By others again, each meaning read by a second reader before it was heard; its second half is
    /// blind.
    case ninth = "Ninth/"
    /// By others at last, when the ninth's first half had been learnt, and heard once; its second half
    /// is blind.
    case tenth = "Tenth/"
    /// By others when the first halves of all of these had been learnt, and heard once; all of it is
    /// read from then on.
    case eleventh = "Eleventh/"
    /// By three others after that, of seven kinds, and heard once; all of it is read.
    case twelfth = "Twelfth/"
    /// By the same, with the kinds that were not in it, and heard once; all of it is read.
    case thirteenth = "Thirteenth/"
  }

  /// Tuesday 24 November 2026.
  static let today = Day(number: 20_781)

  static let kinds = [
    "date", "days", "duration", "distance", "number", "soreness", "checkin", "alarm", "goal",
    "running", "lifting", "equipment", "intent", "yesno",
  ]

  static let all: [Case] = Origin.allCases.flatMap { origin in
    kinds.flatMap { cases(of: $0, in: origin) }
  }

  private static func cases(of kind: String, in origin: Origin) -> [Case] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent(
      "Corpus/\(origin.rawValue)\(kind).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line -> Case? in
      guard !line.hasPrefix("#"), let sign = line.range(of: " => ", options: .backwards) else {
        return nil
      }
      return Case(
        kind: kind, said: String(line[..<sign.lowerBound]), meant: String(line[sign.upperBound...]),
        origin: origin)
    }
  }

  /// Whether what is heard is what is meant.
  ///
  /// Of an alarm beside others only the first is written down, and "?" means that asking is right.
  static func agrees(_ told: Case, _ heard: String) -> Bool {
    guard told.origin != .first, told.kind == "alarm", told.meant != "-" else {
      return heard == told.meant
    }
    let signs = heard.components(separatedBy: ", ")
    guard told.meant.hasPrefix("?") else { return signs.contains(told.meant) }
    let sign = String(told.meant.dropFirst())
    return signs.contains(sign) || signs.contains("maybe " + sign)
  }

  /// What is heard of a case, in the notation of the corpus; "-" is nothing.
  static func heard(_ said: String, as kind: String) -> String {
    func hears(_ topic: Topic?) -> Heard { hear(said, on: today, about: topic, dates: .dmy) }
    switch kind {
    case "date": return hears(.date).oneDay?.iso ?? "-"
    case "days": return hears(.days).days?.notation ?? "-"
    case "duration": return hears(.duration).oneDuration.map { "\($0) s" } ?? "-"
    case "distance":
      return hears(.distance).oneDistance.map { Figures.text(($0 * 10).rounded() / 10) + " m" }
        ?? "-"
    case "number": return hears(.number).oneNumber.map(Figures.text) ?? "-"
    case "soreness":
      return hears(.soreness).soreness.map { Fact.Content.soreness($0).notation } ?? "-"
    case "checkin": return checkIn(hears(.state))
    case "alarm": return alarms(hears(nil)).sorted().joined(separator: ", ").orNothing
    case "goal": return hears(.goal).goal?.notation ?? "-"
    case "intent": return hears(nil).intent.rawValue
    case "yesno": return hears(.yesNo).yesOrNo.map { $0 ? "yes" : "no" } ?? "-"
    case "running":
      return last(hears(.running)) {
        if case .running(let told) = $0 { told.notation } else { nil }
      }
    default:
      return last(hears(kind == "lifting" ? .lifting : .equipment)) {
        if case .lifting(let told) = $0 { told.notation } else { nil }
      }
    }
  }

  private static func last(_ heard: Heard, _ read: (Fact.Content) -> String?) -> String {
    heard.facts.compactMap { read($0.content) }.last ?? "-"
  }

  private static func checkIn(_ heard: Heard) -> String {
    guard heard.tellsState else { return "-" }
    let maybe = heard.facts.compactMap { fact -> String? in
      if case .maybeAlarm(let alarm) = fact.content { "maybe \(alarm.rawValue)" } else { nil }
    }
    let told = ([heard.checkIn.notation] + maybe).filter { !$0.isEmpty }
    return told.isEmpty ? "-" : told.joined(separator: ", ")
  }

  static func alarms(_ heard: Heard) -> [String] {
    heard.facts.compactMap { fact in
      switch fact.content {
      case .alarm(let alarm): alarm.rawValue
      case .maybeAlarm(let alarm): "maybe \(alarm.rawValue)"
      default: nil
      }
    }
  }
}

extension String {
  fileprivate var orNothing: String { isEmpty ? "-" : self }
}
