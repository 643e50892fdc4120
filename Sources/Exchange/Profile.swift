import Prompts
import Training

/// A profile as it was read from JSON: section 3 of the public interface.
package struct Profile: Hashable, Sendable {
  package var athlete: Athlete
  /// Keys that are not known, and figures that are odd but possible.
  package var warnings: [Complaint]

  /// Reads a profile from a file as it is, on the coach's day.
  ///
  /// Every figure is held against what a human can have, since a profile comes from anywhere. All
  /// that is wrong is told at once. `line` is the number of the first line, for files that hold
  /// one profile a line.
  package static func read(
    _ bytes: some Collection<UInt8>, line: Int = 1, on today: Day
  ) throws(Complaints) -> Profile {
    let json: JSON
    do {
      json = try JSON.read(bytes, line: line)
    } catch {
      throw Complaints([error])
    }
    var reader = ProfileReader(today: today)
    let athlete = reader.read(json)
    let errors = reader.complaints.filter { !$0.isWarning }
    guard errors.isEmpty else { throw Complaints(reader.complaints) }
    return Profile(athlete: athlete, warnings: reader.complaints)
  }
}

/// Goes through a profile from top to bottom and gathers what is wrong with it.
struct ProfileReader {
  let today: Day
  var complaints: [Complaint] = []

  init(today: Day) {
    self.today = today
  }

  mutating func read(_ json: JSON) -> Athlete {
    var athlete = Athlete()
    guard
      var fields = Fields(
        json, at: "",
        knows: [
          "version", "name", "born", "units", "goal", "running", "lifting", "days", "longRunDay",
          "twiceADay", "now", "screening",
        ], &complaints)
    else { return athlete }
    fields.version()
    athlete.name = fields.text("name")
    athlete.born = fields.born("born", today: today)
    athlete.units = fields.choice("units")
    athlete.goal = readGoal(fields.required("goal"))
    athlete.days = readDays(fields.required("days"))
    athlete.longRunDay = readLongRunDay(in: &fields, offered: athlete.days)
    athlete.twiceADay = fields.flag("twiceADay")
    complaints += fields.complaints
    if let running = fields["running"] {
      athlete.running = readRunning(running)
      holdMonths(of: athlete, against: running)
    }
    if let lifting = fields["lifting"] { athlete.lifting = readLifting(lifting) }
    if let now = fields["now"] { athlete.now = readNow(now) }
    if let screening = fields["screening"] { athlete.screening = readScreening(screening) }
    complaints.sort { ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0) }
    return athlete
  }

  /// Nobody has run for longer than they have lived.
  private mutating func holdMonths(of athlete: Athlete, against running: JSON) {
    guard let months = athlete.running.months, let born = athlete.born,
      months * 30 > today - born
    else { return }
    complaints.append(
      Complaint(
        line: running["months"]?.line ?? running.line, field: "running.months",
        says: Say.Errors.longerThanLife()))
  }

  private mutating func readDays(_ json: JSON?) -> Availability? {
    guard let json,
      let fields = Fields(json, at: "days", knows: Weekday.allCases.map(\.code), &complaints)
    else { return nil }
    complaints += fields.complaints
    var offers: [Availability.Offer] = []
    var hasOffer = false
    for day in Weekday.allCases {
      guard let offer = fields.raw(day.code) else {
        offers.append(.none)
        continue
      }
      hasOffer = true
      if offer.isNull {
        offers.append(.unlimited)
      } else if let minutes = offer.int, (1...1440).contains(minutes) {
        offers.append(.minutes(minutes))
      } else {
        offers.append(.unlimited)
        complaints.append(
          Complaint(
            line: offer.line, field: "days.\(day.code)", says: Say.Errors.minutesOffered()))
      }
    }
    guard hasOffer else {
      complaints.append(Complaint(line: json.line, field: "days", says: Say.Errors.noDay()))
      return nil
    }
    return Availability(offers)
  }

  private func readLongRunDay(in fields: inout Fields, offered: Availability?) -> Weekday? {
    guard let json = fields["longRunDay"] else { return nil }
    let codes = Weekday.allCases.map(\.code)
    guard let day = json.string.flatMap(Weekday.init(code:)) else {
      fields.complain(
        json, "longRunDay", Say.Errors.needsChoice(found: Fields.excerpt(json), allowed: codes))
      return nil
    }
    if let offered, offered[day] == .none {
      fields.complain(
        json, "longRunDay",
        Say.Errors.longRunDayNotOffered(day: day.code, offered: offered.days.days.map(\.code)))
    }
    return day
  }

  private mutating func readLifting(_ json: JSON) -> Athlete.Lifting {
    var lifting = Athlete.Lifting()
    guard
      var fields = Fields(
        json, at: "lifting", knows: ["experience", "equipment", "wanted"], &complaints)
    else { return lifting }
    lifting.experience = fields.choice("experience")
    lifting.equipment = fields.choice("equipment")
    lifting.wanted = fields.flag("wanted")
    complaints += fields.complaints
    return lifting
  }

  private mutating func readScreening(_ json: JSON) -> Athlete.Screening? {
    guard var fields = Fields(json, at: "screening", knows: ["clear", "notes"], &complaints)
    else { return nil }
    let clear = fields.requiredFlag("clear")
    var notes: [String] = []
    for (index, note) in fields.list("notes", most: 100).enumerated() {
      guard let text = note.string else {
        fields.complain(note, "notes[\(index)]", Say.Errors.needsText())
        continue
      }
      if let text = Fields.cleaned(text) { notes.append(text) }
    }
    complaints += fields.complaints
    return clear.map { Athlete.Screening(clear: $0, notes: notes) }
  }
}
