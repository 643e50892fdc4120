import Training

/// A calendar as RFC 5545 wants it: content lines of at most 75 octets, each ended by CRLF.
///
/// No clock is asked: the stamp of every event is the midnight of the coach's day, so that the same
/// state always gives the same text. Times are floating, which is local time wherever the athlete
/// is; no time zone has to be carried along.
package struct ICalendar: Hashable, Sendable {
  /// What the calendar is called where a program shows it.
  package var name: String
  /// The coach's day.
  package var on: Day
  package var events: [Event]

  package init(name: String, on: Day, events: [Event]) {
    self.name = name
    self.on = on
    self.events = events
  }

  /// One event, which fills its day unless it has a start.
  package struct Event: Hashable, Sendable {
    package var day: Day
    package var summary: String
    package var details = ""
    package var categories: [String] = []
    /// A free event does not block the day: rest.
    package var isFree = false
    /// Raised with every change, so that a program which has the event replaces it.
    package var revision = 0
    /// Taken out of the plan; a program which has the event strikes it out.
    package var isCancelled = false
    /// Minutes from midnight; nil where the event fills the day.
    package var start: Int?
    /// Length in minutes; used where there is a start.
    package var minutes = 0
    /// Minutes from the midnight that begins the day at which a reminder is shown.
    package var alarm: Int?

    package init(day: Day, summary: String) {
      self.day = day
      self.summary = summary
    }

    /// One for each date and never another: a second import finds the event of the first.
    package var uid: String { "day-\(day.iso)@legday" }
  }

  package var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    text.line("BEGIN:VCALENDAR")
    text.line("VERSION:2.0")
    text.line("PRODID:-//legday//legday//EN")
    text.line("CALSCALE:GREGORIAN")
    text.line("METHOD:PUBLISH")
    text.line("X-WR-CALNAME:" + ICalendar.escaped(name))
    for event in events { write(event, to: &text) }
    text.line("END:VCALENDAR")
  }

  private func write(_ event: Event, to text: inout String) {
    text.line("BEGIN:VEVENT")
    text.line("UID:" + event.uid)
    text.line("DTSTAMP:" + on.basic + "T000000Z")
    text.line("SEQUENCE:\(max(0, event.revision))")
    if let start = event.start {
      text.line("DTSTART:" + ICalendar.moment(event.day, start))
      text.line("DTEND:" + ICalendar.moment(event.day, start + max(1, event.minutes)))
    } else {
      text.line("DTSTART;VALUE=DATE:" + event.day.basic)
      text.line("DTEND;VALUE=DATE:" + (event.day + 1).basic)
    }
    text.line("SUMMARY:" + ICalendar.escaped(event.summary))
    if !event.details.isEmpty { text.line("DESCRIPTION:" + ICalendar.escaped(event.details)) }
    if !event.categories.isEmpty {
      text.line("CATEGORIES:" + event.categories.map(ICalendar.escaped).joined(separator: ","))
    }
    text.line("STATUS:" + (event.isCancelled ? "CANCELLED" : "CONFIRMED"))
    text.line("TRANSP:" + (event.isFree ? "TRANSPARENT" : "OPAQUE"))
    if let alarm = event.alarm, !event.isFree, !event.isCancelled {
      text.line("BEGIN:VALARM")
      text.line("ACTION:DISPLAY")
      text.line("TRIGGER:" + ICalendar.duration(minutes: alarm - (event.start ?? 0)))
      text.line("DESCRIPTION:" + ICalendar.escaped(event.summary))
      text.line("END:VALARM")
    }
    text.line("END:VEVENT")
  }

  /// A text value: what has a meaning in the format is escaped, control characters are left out.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      case "\n": escaped += "\\n"
      case "\t": escaped.unicodeScalars.append(" ")
      case _ where scalar.properties.generalCategory == .control: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A moment so many minutes after the midnight that begins a day, maybe on the next day.
  private static func moment(_ day: Day, _ minutes: Int) -> String {
    let (days, rest) = minutes.quotientAndRemainder(dividingBy: 1440)
    return (day + days).basic + "T" + twoDigits(rest / 60) + twoDigits(rest % 60) + "00"
  }

  /// A span as in `-PT30M`, `PT7H`, `PT0M`.
  private static func duration(minutes: Int) -> String {
    let sign = minutes < 0 ? "-" : ""
    let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
    let tail = rest > 0 || hours == 0 ? "\(rest)M" : ""
    return sign + "PT" + (hours > 0 ? "\(hours)H" : "") + tail
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension String {
  /// Adds a content line, folded where it is longer than 75 octets and never within a character.
  fileprivate mutating func line(_ content: String) {
    var octets = 0
    for scalar in content.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        self += "\r\n "
        octets = 1
      }
      unicodeScalars.append(scalar)
      octets += width
    }
    self += "\r\n"
  }
}

extension Day {
  /// The ISO basic form, `20270314`.
  fileprivate var basic: String { iso.filter { $0 != "-" } }
}
