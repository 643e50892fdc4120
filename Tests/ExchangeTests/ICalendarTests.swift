import Testing
import Training

@testable import Exchange

@Suite struct ICalendarTests {
  let day = Day(number: 20_780)

  private func calendar(_ change: (inout ICalendar.Event) -> Void = { _ in }) -> ICalendar {
    var event = ICalendar.Event(day: day, summary: "Easy run")
    change(&event)
    return ICalendar(name: "Lisbon half", on: day - 1, events: [event])
  }

  private func lines(_ calendar: ICalendar) -> [String] {
    calendar.text.split(separator: "\r\n").map(String.init)
  }

  @Test func `a day is an all-day event with a stamp of the coach's day`() {
    #expect(
      calendar().text == """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//legday//legday//EN\r
        CALSCALE:GREGORIAN\r
        METHOD:PUBLISH\r
        X-WR-CALNAME:Lisbon half\r
        BEGIN:VEVENT\r
        UID:day-2026-11-23@legday\r
        DTSTAMP:20261122T000000Z\r
        SEQUENCE:0\r
        DTSTART;VALUE=DATE:20261123\r
        DTEND;VALUE=DATE:20261124\r
        SUMMARY:Easy run\r
        STATUS:CONFIRMED\r
        TRANSP:OPAQUE\r
        END:VEVENT\r
        END:VCALENDAR\r

        """)
  }

  @Test func `a start makes a timed event, past midnight on the next day`() {
    let timed = lines(calendar { ($0.start, $0.minutes) = (23 * 60 + 30, 45) })
    #expect(timed.contains("DTSTART:20261123T233000"))
    #expect(timed.contains("DTEND:20261124T001500"))
    // An end must come after its start: a race has no minutes.
    let race = lines(calendar { $0.start = 600 })
    #expect(race.contains("DTEND:20261123T100100"))
  }

  @Test(
    arguments: [
      (nil, 7 * 60, "PT7H"), (nil, 0, "PT0M"), (18 * 60, 17 * 60 + 30, "-PT30M"),
      (6 * 60, -240, "-PT10H"), (nil, 61, "PT1H1M"),
    ] as [(Int?, Int, String)])
  func `an alarm is told from the start of the event`(start: Int?, alarm: Int, trigger: String) {
    let lines = lines(calendar { ($0.start, $0.alarm) = (start, alarm) })
    #expect(lines.contains("TRIGGER:" + trigger))
  }

  @Test func `rest is transparent and gives no alarm`() {
    let rest = lines(calendar { ($0.isFree, $0.alarm) = (true, 420) })
    #expect(rest.contains("TRANSP:TRANSPARENT"))
    #expect(!rest.contains("BEGIN:VALARM"))
  }

  @Test func `text is escaped and holds no control characters`() {
    #expect(
      ICalendar.escaped("a, b; c\\d\r\nBEGIN:VEVENT\u{1B}[31m\u{0}\u{9B}\te: \"f\"")
        == "a\\, b\\; c\\\\d\\nBEGIN:VEVENT[31m e: \"f\"")
  }

  @Test(arguments: ["é", "日", "👟", "a", "👩‍👩‍👧", "e\u{301}"])
  func `long lines are folded at 75 octets and unfold to what they were`(letter: String) {
    for count in 0...200 {
      let summary =
        String(repeating: "x", count: count % 5) + String(repeating: letter, count: count)
      let text = calendar { $0.summary = summary }.text
      for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
        #expect(line.last == UInt8(ascii: "\r"))
        #expect(line.count <= 76)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      let unfolded = String(
        decoding: unfold(Array(text.utf8)), as: UTF8.self)
      #expect(unfolded.contains("SUMMARY:" + summary + "\r\n"))
    }
  }

  private func unfold(_ bytes: [UInt8]) -> [UInt8] {
    var unfolded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: [0x0D, 0x0A, 0x20]) {
        index += 3
      } else {
        unfolded.append(bytes[index])
        index += 1
      }
    }
    return unfolded
  }
}
