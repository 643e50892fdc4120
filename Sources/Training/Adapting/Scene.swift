import Prompts

/// An evening as text, `T35+L20: legs 6, heavy 0 | 1 ago: sleep 5`: what a rule's examples are written in.
///
/// Before the colon stands tomorrow, after it what is said tonight, and after bars what was said so
/// many days ago. Signs are `legs 6`, `knees left pain 3`, `heavy 0` (heavy legs today), `sleep 5`,
/// `energy 2`, `stress 5`, `ill fever`, `minutes 20`, `heat 30`, `off 5`, `race 3` (days from tomorrow),
/// `raced 2`, `effort 8`, `tendon`, `worse`, `settled`, `since 3` (days ago), `new lifter`, `done`, `missed`,
/// `done on hard`, `rest please`, `wants more`, `wants to lift`, `wants hard`, `beside hard`, and alarms.
package struct Scene: Hashable, Sendable {
  package var situation: Situation

  /// A Tuesday; tomorrow is the Wednesday of the third week of a plan.
  package static let today = Day(number: 20_780) - Day(number: 20_780).weekday.rawValue + 1

  /// Reads a scene; nil where a word is not known.
  package init?(_ text: String) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    guard let head = parts.first, let colon = head.firstIndex(of: ":") else { return nil }
    let code = head[..<colon]
    let rest = code.contains("LR") ? "T35" : "LR50+F15"
    let week = "E30 | REST | E30 | E30 | REST | \(rest) | REST"
    let row = "E30 | REST | \(code) | E30 | REST | \(rest) | REST"
    guard case .success(let plain) = WeekNotation.read(week),
      case .success(let shown) = WeekNotation.read(row)
    else { return nil }
    let today = Scene.today
    var weeks = [plain, plain, shown, plain, plain]
    for index in weeks.indices {
      weeks[index].starts = today.weekStart + (index - 2) * 7
      weeks[index].number = index + 1
    }
    var athlete = Athlete()
    athlete.goal = Goal(kind: .race, distance: .tenK, date: today + 60)
    athlete.days = Availability(.all)
    athlete.lifting.experience = .regular
    if code.contains("RACE") { athlete.goal?.date = today + 1 }
    let plan = Plan(
      on: weeks[0].starts, mode: .racing, level: .novice,
      verdict: Verdict(kind: .ok, says: Scene.silence), weeks: weeks)
    situation = Situation(
      athlete: athlete, plan: plan, journal: Journal(), checkIn: CheckIn(), today: today)
    // Something was heard every few days: silence is a sign of its own.
    for ago in [12, 6, 1] {
      situation.journal.entries.append(.init(on: today - ago, event: .planned(weeks: 5)))
    }
    guard let tonight = read(head[head.index(after: colon)...], on: today) else { return nil }
    situation.checkIn = tonight
    for part in parts.dropFirst() {
      guard let colon = part.firstIndex(of: ":") else { return nil }
      let words = part[..<colon].split(separator: " ")
      guard words.count == 2, words[1] == "ago", let ago = Int(words[0]),
        let said = read(part[part.index(after: colon)...], on: today - ago)
      else { return nil }
      let entry = Journal.Entry(on: today - ago, event: .checkedIn(said, words: ""))
      situation.journal.entries.append(entry)
    }
  }

  private mutating func read(_ text: Substring, on day: Day) -> CheckIn? {
    var checkIn = CheckIn()
    for sign in text.split(separator: ",") {
      let words = sign.split(separator: " ")
      guard let first = words.first else { continue }
      let number = words.last.flatMap { Double($0) }
      let count = number.map { Int($0) }
      switch (first, count) {
      case ("heavy", .some(let ago)):
        checkIn.lifted = Lifted(legs: true, heavy: true, on: day - ago)
      case ("sleep", _): checkIn.sleepHours = number
      case ("energy", _): checkIn.energy = count
      case ("stress", _): checkIn.stress = count
      case ("minutes", _): checkIn.minutesTomorrow = count
      case ("heat", _): checkIn.heat = number
      case ("humid", _): checkIn.humid = true
      case ("off", _): checkIn.daysOff = count
      case ("effort", _): checkIn.effort = number
      case ("race", .some(let days)): situation.athlete.goal?.date = situation.today + 1 + days
      case ("raced", .some(let days)): situation.athlete.goal?.date = situation.today + 1 - days
      case ("ill", _):
        guard let word = words.last, let ill = Illness(rawValue: String(word)) else { return nil }
        checkIn.ill = ill
      default:
        guard
          readPhrase(words, into: &checkIn, on: day) || readPlace(words, into: &checkIn, on: day)
        else { return nil }
      }
    }
    return checkIn
  }

  private mutating func readPhrase(
    _ words: [Substring], into checkIn: inout CheckIn, on day: Day
  ) -> Bool {
    switch words.joined(separator: " ") {
    case "tendon": checkIn.knownTendon = true
    case "worse": checkIn.worseNextMorning = true
    case "settled": checkIn.worseNextMorning = false
    case "rest please": checkIn.wantsRest = true
    case "wants more": checkIn.wantsMore = true
    case "wants to lift": checkIn.wantsStrength = true
    case "wants hard": checkIn.wantsHard = true
    case "nothing sore": checkIn.soreness = []
    case "done": checkIn.session = .done
    case "missed": checkIn.session = .missed
    case "done on hard":
      checkIn.session = .done
      situation.plan[day] = DayPlan(sessions: [Session(.run(.tempo), minutes: 35)])
    case "missed on hard":
      checkIn.session = .missed
      situation.plan[day] = DayPlan(sessions: [Session(.run(.tempo), minutes: 35)])
    case "beside hard":
      situation.plan[day] = DayPlan(sessions: [Session(.run(.tempo), minutes: 35)])
    case "new lifter":
      situation.athlete.lifting.experience = Athlete.Experience.none
      situation.plan.on = situation.today
    default:
      guard words.count == 1, let alarm = Alarm(rawValue: String(words[0])) else { return false }
      checkIn.alarms.insert(alarm)
    }
    return true
  }

  /// `quads 5`, `knees left pain 3 since 4`, `calves pain ?`.
  private func readPlace(
    _ words: [Substring], into checkIn: inout CheckIn, on day: Day
  ) -> Bool {
    guard let first = words.first, let area = Soreness.Area(rawValue: String(first)) else {
      return false
    }
    var place = Soreness(area: area)
    var sinceNext = false
    for word in words.dropFirst() {
      if let side = Soreness.Side(rawValue: String(word)) {
        place.side = side
      } else if word == "pain" {
        place.pain = true
      } else if word == "since" {
        sinceNext = true
      } else if let number = Double(word) {
        if sinceNext { checkIn.since = day - Int(number) } else { place.level = number }
      } else if word != "?" {
        return false
      }
    }
    checkIn.soreness = (checkIn.soreness ?? []) + [place]
    return true
  }

  static let silence = Line(key: "", wordings: [])
}
