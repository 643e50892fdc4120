import Foundation
import Testing

@testable import Training

struct AvailabilityTextTests {
  @Test func `every week of offers comes back from its text as it was`() throws {
    let kinds: [Availability.Offer] = [.none, .unlimited, .minutes(45)]
    var weeks: [Availability] = []
    for number in 0..<2187 {
      var rest = number
      weeks.append(
        Availability(
          (0..<7).map { _ in
            defer { rest /= 3 }
            return kinds[rest % 3]
          }))
    }
    for week in weeks { #expect(Availability(text: week.text) == week, "\(week.text)") }
    let kept = try JSONEncoder().encode(weeks)
    #expect(try JSONDecoder().decode([Availability].self, from: kept) == weeks)
    #expect(Set(weeks.map(\.text)).count == weeks.count)
  }

  @Test func `the text is one that a person can read`() {
    let week = Availability([.minutes(60), .none, .unlimited, .none, .minutes(0), .none, .none])
    #expect(week.text == "60 off free off 0 off off")
  }

  @Test(arguments: [
    "", "60", "off off off off off off", "off off off off off off off off",
    "60 x off off off off off",
    "60 off off off off off 99999999999999999999", "60  off off off off off, off",
  ])
  func `anything else is refused`(text: String) throws {
    #expect(Availability(text: text) == nil)
    let json = try JSONEncoder().encode([text])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Availability].self, from: json)
    }
  }

  @Test func `offers that were kept as objects are read, also too few of them`() throws {
    let json = #"{"offers": [{"minutes": {"_0": 60}}, {"unlimited": {}}, {"none": {}}]}"#
    let week = try JSONDecoder().decode(Availability.self, from: Data(json.utf8))
    #expect(week.text == "60 free off off off off off")
  }
}
