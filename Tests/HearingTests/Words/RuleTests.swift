import Testing
import Training

@testable import Hearing

/// Sunday 22 November 2026, the day on which all rules have their examples.
private let today = Day(number: 20_779)

private func read(_ said: String, _ topic: Topic?) -> Words {
  Words(said, on: today, about: topic, dates: .dmy)
}

struct RuleTests {
  @Test(arguments: Rule<DayNamed>.all.map(\.id)) func `a date rule hears its examples`(id: String) {
    for rule in Rule<DayNamed>.all where rule.id == id {
      #expect(!rule.accepts.isEmpty && !rule.refuses.isEmpty)
      for (said, meant) in rule.accepts {
        let heard = hear(said, on: today, about: .date, dates: .dmy)
        let fact = heard.facts.first { $0.rule == id }
        #expect(fact?.content.notation == meant, "\(said)")
      }
      for said in rule.refuses {
        let heard = hear(said, on: today, about: .date, dates: .dmy)
        #expect(!heard.facts.contains { $0.rule == id }, "\(said)")
      }
    }
  }

  @Test func `no two date rules answer one example differently`() {
    for rule in Rule<DayNamed>.all {
      for (said, meant) in rule.accepts {
        let words = read(said, .date)
        for other in Rule<DayNamed>.all where !other.cues.isDisjoint(with: words[0].sense.kinds) {
          guard let reading = other.read(words, 0), reading.end == words.count else { continue }
          let heard = reading.value.resolved(on: today, dates: .dmy).heard.notation
          #expect(heard == meant, "\(other.id) answers \(rule.id)'s \(said)")
        }
      }
    }
  }

  @Test(arguments: Rule<Measure>.measures.map(\.id))
  func `a rule of measures hears its examples`(id: String) {
    for rule in Rule<Measure>.measures where rule.id == id {
      for (said, meant) in rule.accepts {
        let find = read(said, rule.asked).measures(outside: []).first { $0.rule == id }
        #expect(find?.value.notation == meant, "\(said)")
      }
      for said in rule.refuses {
        #expect(!read(said, rule.asked).measures(outside: []).contains { $0.rule == id }, "\(said)")
      }
    }
  }

  @Test func `every rule has a name of its own`() {
    let names = Rule<DayNamed>.all.map(\.id) + Rule<Measure>.measures.map(\.id) + Sign.all.map(\.id)
    #expect(Set(names).count == names.count)
  }
}
