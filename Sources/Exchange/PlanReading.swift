import Prompts
import Training

/// Weeks that came from elsewhere, to be judged: plan JSON or lines of notation.
package struct CheckedWeeks: Sendable {
  /// What the guidelines say of one week.
  package struct Finding: Sendable {
    /// The number in a plan, or the name in its line.
    package var week: String
    package var breach: Breach
  }

  package private(set) var weeks = 0
  package private(set) var findings: [Finding] = []

  package init() {}

  /// Whether nothing mandatory is broken.
  package var areLawful: Bool { !findings.contains { $0.breach.force == .mandatory } }

  /// Judges one line of notation; a week without its head is one of a racer.
  package mutating func readLine(_ text: String, line: Int) -> [Complaint] {
    let isBare = !text.contains(":") && text.contains("|")
    switch WeekNotation.readEntry(isBare ? "WEEK \(line) racing: \(text)" : text) {
    case .success(let entry):
      weeks += 1
      findings += entry.week.breaches(entry.mode).map { Finding(week: entry.id, breach: $0) }
      return []
    case .failure(let refusal):
      let shift = isBare ? "WEEK \(line) racing: ".count : 0
      return refusal.complaints.map {
        Complaint(line: line, column: max(1, $0.column - shift), says: $0.says)
      }
    }
  }

  /// Judges a plan; what only the athlete could tell is read on the mild side.
  ///
  /// - Parameters:
  ///   - plan: the plan as it was read.
  ///   - race: how long the race in it is, where that is known.
  ///   - athlete: the athlete that the plan is for, where that is known.
  package mutating func judge(_ plan: Plan, race: Distance? = nil, for athlete: Athlete? = nil) {
    weeks += plan.weeks.count
    for breach in plan.breaches(for: athlete ?? plan.impliedAthlete(race)) {
      let number = plan.week(of: breach.date)?.number ?? 0
      findings.append(Finding(week: String(number), breach: breach))
    }
  }
}

extension Plan {
  /// As much of an athlete as a plan itself shows: the race that stands in it.
  fileprivate func impliedAthlete(_ race: Distance?) -> Athlete {
    var athlete = Athlete()
    // How long somebody has lifted does not show; a heavy session is not held against the plan.
    athlete.lifting.experience = .regular
    guard mode == .racing else { return athlete }
    for week in weeks {
      for (index, day) in week.days.enumerated() where day.kind == .race {
        athlete.goal = Goal(kind: .race, distance: race, date: week.starts + index)
        return athlete
      }
    }
    return athlete
  }
}

/// Goes through plan JSON, section 4 of the public interface, and gathers what is wrong with it.
package struct PlanReader {
  var complaints: [Complaint] = []
  /// How long the race is that stands in the plan.
  var race: Distance?

  /// A plan as it was read, with all that its weeks are judged by.
  package struct Read: Sendable {
    package var plan: Plan
    package var race: Distance?
    /// Keys that are not known.
    package var warnings: [Complaint]
  }

  /// Reads a plan; what does not change how its weeks are judged is passed over.
  package static func read(
    _ bytes: some Collection<UInt8>, line: Int = 1
  ) throws(Complaints) -> Read {
    let json: JSON
    do {
      json = try JSON.read(bytes, line: line)
    } catch {
      throw Complaints([error])
    }
    var reader = PlanReader()
    let plan = reader.plan(json)
    guard let plan, !reader.complaints.contains(where: { !$0.isWarning }) else {
      throw Complaints(reader.complaints)
    }
    return Read(plan: plan, race: reader.race, warnings: reader.complaints)
  }

  private mutating func plan(_ json: JSON) -> Plan? {
    guard
      var fields = Fields(
        json, at: "", knows: ["version", "on", "mode", "level", "verdict", "assumed", "weeks"],
        &complaints)
    else { return nil }
    fields.version()
    let mode: Mode? = fields.choice("mode")
    let level: Level? = fields.choice("level")
    let on = fields["on"]?.string.flatMap { Day(iso: $0) }
    let items = fields.required("weeks") == nil ? [] : fields.list("weeks", most: 600)
    complaints += fields.complaints
    var weeks: [Week] = []
    for (index, item) in items.enumerated() {
      guard let week = week(item, at: "weeks[\(index)]", after: weeks.last, index: index) else {
        continue
      }
      weeks.append(week)
    }
    guard let first = weeks.first else {
      if !complaints.contains(where: { !$0.isWarning }) {
        complaints.append(
          Complaint(line: json.line, field: "weeks", says: Say.Notation.nothingToCheck()))
      }
      return nil
    }
    return Plan(
      on: on ?? first.starts - 1, mode: mode ?? .racing, level: level ?? .regular,
      verdict: Verdict(kind: PlanReader.verdict(json), says: Say.Notation.nothingToCheck()),
      weeks: weeks)
  }

  private static func verdict(_ json: JSON) -> Verdict.Kind {
    json["verdict"]?["kind"]?.string.flatMap(Verdict.Kind.init) ?? .none
  }

  private mutating func week(
    _ json: JSON, at path: String, after before: Week?, index: Int
  ) -> Week? {
    guard
      var fields = Fields(
        json, at: path,
        knows: [
          "number", "of", "starts", "phase", "easier", "flags", "runWalkWeek", "runMinutes",
          "longRunMinutes", "code", "days", "dropped",
        ], &complaints)
    else { return nil }
    let number = fields.whole("number", 1...10_000) ?? index + 1
    let phase: Week.Phase? = fields.choice("phase")
    let easier = fields.flag("easier") ?? false
    let runWalk = fields.whole("runWalkWeek", 1...9)
    let starts = monday(in: &fields, after: before)
    var flags: Set<Week.Flag> = []
    for flag in fields.list("flags", most: 20) {
      if let known = flag.string.flatMap(Week.Flag.init) {
        flags.insert(known)
      } else {
        fields.complain(flag, "flags", Say.Notation.flag(found: Fields.excerpt(flag)))
      }
    }
    let days = days(in: &fields, at: path)
    complaints += fields.complaints
    guard let days else { return nil }
    return Week(
      number: number, starts: starts, phase: phase ?? .rolling, easier: easier, flags: flags,
      runWalk: runWalk, days: days)
  }

  /// The Monday of a week: a week after the one before it.
  private func monday(in fields: inout Fields, after before: Week?) -> Day {
    let next = before.map { $0.starts + 7 }
    guard let json = fields["starts"] else { return next ?? WeekNotation.reference }
    let found = Fields.excerpt(json)
    guard let day = json.string.flatMap({ Day(iso: $0) }) else {
      fields.complain(json, "starts", Say.Errors.needsDate(found: found))
      return next ?? WeekNotation.reference
    }
    if day.weekday != .mon {
      fields.complain(json, "starts", Say.Notation.noMonday(found: found))
    } else if let next, day != next {
      fields.complain(json, "starts", Say.Notation.notInOrder(day: next.iso))
    }
    return next ?? day.weekStart
  }

  /// The seven days, or those of `code` where the days are left out.
  private mutating func days(in fields: inout Fields, at path: String) -> [DayPlan]? {
    guard let list = fields["days"] else {
      guard let json = fields.required("code") else { return nil }
      guard let code = json.string else {
        fields.complain(json, "code", Say.Errors.needsText())
        return nil
      }
      switch WeekNotation.read(code) {
      case .success(let week): return week.days
      case .failure(let refusal):
        for complaint in refusal.complaints { fields.complain(json, "code", complaint.says) }
        return nil
      }
    }
    let items = fields.list("days", most: 7)
    guard items.count == 7 else {
      fields.complain(list, "days", Say.Notation.sevenDays())
      return nil
    }
    return items.enumerated().compactMap { day($1, at: "\(path).days[\($0)]") }
  }
}
