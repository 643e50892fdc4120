import Prompts
import Training
import Voice

/// Decisions as JSON: section 5 of the public interface.
extension JSONWriter {
  /// Writes what a check-in was heard to say, and what it led to.
  package mutating func checkedIn(
    _ checkIn: CheckIn, decision: Decision?, applied: Bool, plan: Plan?, athlete: Athlete,
    on today: Day
  ) {
    object {
      $0.field("version", 1)
      $0.field("on", today.iso)
      $0.key("heard")
      $0.checkIn(checkIn)
      $0.key("decision")
      if let decision {
        $0.decision(decision, SheetMaker(plan, for: athlete), for: athlete)
      } else {
        $0.null()
      }
      $0.field("applied", applied)
    }
  }

  mutating func decision(
    _ decision: Decision, _ sheets: SheetMaker, for athlete: Athlete
  ) {
    let voice = Voice(units: athlete.units == .mi ? .miles : .kilometres)
    object {
      $0.field("for", decision.day.iso)
      $0.field("action", decision.action.rawValue)
      $0.field("rule", decision.rule)
      $0.field("says", voice.text(decision.says))
      $0.list("layers", decision.layers)
      $0.key("before")
      $0.day(DatedDay(date: decision.day, plan: decision.before), sheets, voice: voice)
      $0.key("after")
      $0.day(DatedDay(date: decision.day, plan: decision.after), sheets, voice: voice)
      $0.list("alsoChanged", decision.alsoChanged) { json, day in
        json.day(day, sheets, voice: voice)
      }
      $0.list("sources", decision.sources)
    }
  }

  /// Writes a check-in as `understand --kind checkin` has it.
  package mutating func checkIn(_ checkIn: CheckIn) {
    object {
      $0.key("soreness")
      $0.soreness(checkIn.soreness)
      $0.field("ill", checkIn.ill?.rawValue)
      $0.field("energy", checkIn.energy)
      $0.field("sleepHours", checkIn.sleepHours)
      $0.field("stress", checkIn.stress)
      $0.key("lifted")
      if let lifted = checkIn.lifted {
        $0.object {
          $0.field("legs", lifted.legs)
          $0.field("heavy", lifted.heavy)
          $0.field("on", lifted.on.iso)
        }
      } else {
        $0.null()
      }
      $0.field("session", checkIn.session?.rawValue)
      $0.field("effort", checkIn.effort)
      $0.field("minutes", checkIn.minutes)
      $0.field("metres", checkIn.distance?.metres)
      $0.field("minutesTomorrow", checkIn.minutesTomorrow)
      $0.field("wantsRest", checkIn.wantsRest)
      $0.field("wantsMore", checkIn.wantsMore)
      $0.list("alarms", Alarm.allCases.filter(checkIn.alarms.contains).map(\.rawValue))
      $0.field("since", checkIn.since?.iso)
      $0.field("knownTendon", checkIn.knownTendon)
      $0.field("worseNextMorning", checkIn.worseNextMorning)
      $0.field("daysOff", checkIn.daysOff)
      $0.field("heat", checkIn.heat)
    }
  }

  /// Writes what is sore; an empty list where nothing is, null where nothing was said.
  package mutating func soreness(_ soreness: [Soreness]?) {
    guard let soreness else { return null() }
    array { json in
      for item in soreness {
        json.object {
          $0.field("area", item.area.rawValue)
          $0.field("side", item.side?.rawValue)
          $0.field("level", item.level)
          $0.field("pain", item.pain)
        }
      }
    }
  }
}
