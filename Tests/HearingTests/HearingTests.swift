import Foundation
import Testing
import Training

@testable import Hearing

struct HearingTests {
  /// A small generator, so that every run sees the same inputs.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(sides, 1)
    }
  }

  /// Ten thousand in a usual run; `HEARING_INPUTS=1000000` for a million.
  @Test func `no mutated utterance stops the hearing`() {
    let count = ProcessInfo.processInfo.environment["HEARING_INPUTS"].flatMap(Int.init) ?? 10_000
    let said = Corpus.all.map { Array($0.said.utf8) }
    let topics: [Topic?] = [
      nil, .yesNo, .plainYesNo, .screening, .goal, .date, .distance, .duration, .number, .running,
      .days,
      .weekday, .lifting, .equipment, .state, .soreness, .level, .energy, .sleep, .minutes, .name,
      .choice(3),
    ]
    var dice = Dice(state: 7)
    var heard = 0
    for _ in 0..<count {
      var bytes = said[dice.roll(said.count)]
      for _ in 0..<dice.roll(4) {
        switch dice.roll(5) {
        case 0: bytes.insert(UInt8(dice.roll(256)), at: dice.roll(bytes.count + 1))
        case 1: if !bytes.isEmpty { bytes.remove(at: dice.roll(bytes.count)) }
        case 2: bytes += said[dice.roll(said.count)]
        case 3: if bytes.count > 1 { bytes.swapAt(dice.roll(bytes.count), dice.roll(bytes.count)) }
        default: bytes += Array("99999999999999999999/-.,:'\"½ ".utf8)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let result = hear(text, on: Corpus.today, about: topics[dice.roll(topics.count)])
      for fact in result.facts where !fact.words.isEmpty { heard += 1 }
    }
    #expect(heard > count / 2)
  }

  @Test(arguments: ["a ", "1h", "one ", "mon ", "- ", "3x ", "no ", "é", "half ", "14/3/", "9"])
  func `a line without end is heard`(piece: String) {
    let line = String(repeating: piece, count: 100_000 / piece.utf8.count)
    for topic in [nil, Topic.date, .days, .state, .running] {
      #expect(hear(line, on: Corpus.today, about: topic).facts.count < 2000)
    }
  }

  @Test func `a fact says which words it came from`() {
    let heard = hear("Lisbon half on 14 March, I'd love to go under 2h", on: Corpus.today)
    let words = heard.facts.first { if case .date = $0.content { true } else { false } }?.words
    #expect(words == "14 March")
  }

  @Test func `next saturday comes with its other reading`() {
    let date = hear("next saturday", on: Corpus.today, about: .date).date
    #expect(date?.day?.iso == "2026-12-05")
    #expect(date?.other?.iso == "2026-11-28")
  }

  @Test func `humid heat is heard with its degrees`() {
    let checkIn = hear("26 degrees and humid", on: Corpus.today, about: .state).checkIn
    #expect(checkIn.heat == 26 && checkIn.humid == true && checkIn.heatFelt == 28)
    let dry = hear("26 degrees", on: Corpus.today, about: .state).checkIn
    #expect(dry.humid == nil && dry.heatFelt == 26)
  }

  @Test func `an impossible date is refused and not moved`() {
    for said in ["31 june", "29 february 2027", "30/2/2027", "2027-02-30"] {
      let date = hear(said, on: Corpus.today, about: .date).date
      #expect(date != nil && date?.day == nil && date?.doubt == .noSuchDay, "\(said)")
    }
  }

  @Test func `two orders are a doubt where nothing tells`() {
    let date = hear("10/12/2027", on: Corpus.today, about: .date).date
    #expect(date?.doubt == .dayOrMonth)
    #expect(date?.day?.iso == "2027-12-10" && date?.other?.iso == "2027-10-12")
  }
}
