import Training

/// What people say of days that something else takes, and of those that are free after all.
///
/// The first that fits decides: what offers days stands before what takes them.
extension DayTurn {
  static let all: [DayTurn] = [
    .fromHome, .atHome, .despite, .without, .noWork, .wanted, .dayOff, .forRunning, .minding,
    .beside, .freeDays, .avoided, .kept, .engaged, .engaging, .takenBy, .busy, .awful, .isEvent,
    .someoneIs, .icannot,
    .mustStay,
  ]

  static let fromHome = DayTurn(
    "days.from-home", offers: true,
    behind: Wordings.fromHomeBehind,
    accepts: ["i can do mondays, wednesdays i work from home": "mon,wed"],
    refuses: ["wednesdays i work"])

  static let atHome = DayTurn(
    "days.at-home", offers: true, before: Wordings.atHomeBefore,
    accepts: ["i work from home on mondays": "mon"], refuses: ["i work on mondays"])

  /// "mondays are a struggle but doable".
  static let despite = DayTurn(
    "days.despite", offers: true, behind: Wordings.despiteBehind,
    accepts: ["mondays are a struggle but doable, plus wed": "mon,wed"],
    refuses: ["mondays are a struggle but wed is ok"])

  static let without = DayTurn(
    "days.without", before: Wordings.withoutBefore,
    accepts: ["i've no childcare on thursdays": "mon,tue,wed,fri,sat,sun"],
    refuses: ["i've a sitter on thursdays", "no work on thursdays"])

  /// "i don't work fridays": free of work is free to run.
  static let noWork = DayTurn(
    "days.no-work", offers: true,
    before: Wordings.noWorkBefore,
    accepts: [
      "i don't work fridays": "fri", "the days i don't work: tue, wed": "tue,wed",
      "i'm off on mondays and tuesdays": "mon,tue", "they can spare me on fridays": "fri",
    ],
    refuses: ["i work fridays", "fridays off", "spare me mondays"])

  /// "my boss gave me mondays off".
  static let dayOff = DayTurn(
    "days.day-off", offers: true,
    before: Wordings.dayOffBefore,
    behind: Wordings.dayOffBehind,
    accepts: ["my boss gave me mondays off so monday": "mon", "i've got fridays off": "fri"],
    refuses: ["fridays off please", "i want fridays off"])

  /// "keep sundays for the long run".
  static let forRunning = DayTurn(
    "days.for-running", offers: true,
    behind: Wordings.forRunningBehind,
    accepts: ["i'd keep sundays for the long run": "sun"], refuses: ["keep sundays for my mum"])

  /// "I look after my niece on mondays": behind another "after" an event is over.
  static let minding = DayTurn(
    "days.minding", before: Wordings.mindingBefore,
    accepts: ["i look after the kids mondays": "tue,wed,thu,fri,sat,sun"],
    refuses: ["after the kids' club on mondays"])

  /// "after church on sundays": what is over, or goes on elsewhere, takes no day.
  static let beside = DayTurn(
    "days.beside", offers: true,
    before: Wordings.besideBefore,
    accepts: ["after church on sundays": "sun"], refuses: ["i have church on sundays"])

  /// "my free night is tuesday".
  static let freeDays = DayTurn(
    "days.free-days", offers: true,
    before: Wordings.freeDaysBefore,
    accepts: ["my free nights are tuesday and friday": "tue,fri"],
    refuses: ["my rest days are tuesday and friday"])

  static let avoided = DayTurn(
    "days.avoided", before: Wordings.avoidedBefore,
    accepts: [
      "please avoid thursdays and sundays": "mon,tue,wed,fri,sat",
      "can we skip wednesdays": "mon,tue,thu,fri,sat,sun",
      "blocked: fri": "mon,tue,wed,thu,sat,sun",
      "mon thu fri. scratch friday": "mon,thu",
      "6 days with a rest on friday": "mon,tue,wed,thu,sat,sun",
      "the days i can't are mon and fri": "tue,wed,thu,sat,sun",
    ],
    refuses: ["can we do wednesdays"])

  /// "leave mondays alone", "keep fridays clear for date night".
  static let kept = DayTurn(
    "days.kept",
    before: Wordings.keptBefore,
    behind: Wordings.keptBehind,
    accepts: [
      "promise me we can leave mondays alone": "tue,wed,thu,fri,sat,sun",
      "i keep sundays for my mother": "mon,tue,wed,thu,fri,sat",
    ],
    refuses: ["i have fridays free", "keep sundays for running"])

  static let wanted = DayTurn(
    "days.wanted", before: Wordings.wantedBefore, behind: Wordings.wantedBehind,
    accepts: [
      "i need fridays free for the pub": "mon,tue,wed,thu,sat,sun",
      "i'd like to have friday off": "mon,tue,wed,thu,sat,sun",
      "better with sundays to myself": "mon,tue,wed,thu,fri,sat",
    ],
    refuses: ["i have fridays free", "i want fridays", "i have sundays to myself"])

  /// "choir is on thursdays", "got practice tues", "football thursday".
  static let engaged = DayTurn(
    "days.engaged",
    before: Wordings.engagedBefore,
    accepts: [
      "detention thursday": "mon,tue,wed,fri,sat,sun",
      "i've got choir on thursdays": "mon,tue,wed,fri,sat,sun",
      "my rest days should be mon and fri": "tue,wed,thu,sat,sun",
    ],
    refuses: ["i have time on thursdays", "after choir on thursdays"])

  /// "i travel fridays", "the grandchildren come friday to sunday".
  static let engaging = DayTurn(
    "days.engaging",
    before: Wordings.engagingBefore,
    accepts: [
      "monday through thursday, i travel fridays": "mon,tue,wed,thu",
      "i babysit my niece on mondays and fridays": "tue,wed,thu,sat,sun",
      "work is mad thursdays": "mon,tue,wed,fri,sat,sun",
      "i get home too late on tuesdays": "mon,wed,thu,fri,sat,sun",
    ],
    refuses: ["i run fridays"])

  /// "tacos own tuesday", "the choir has claimed monday".
  static let takenBy = DayTurn(
    "days.taken-by",
    before: Wordings.takenByBefore,
    accepts: ["book club eats my wednesdays": "mon,tue,thu,fri,sat,sun"],
    refuses: ["i eat early on wednesdays"])

  static let busy = DayTurn(
    "days.busy",
    before: Wordings.busyBefore,
    accepts: ["i'm knackered on mondays": "tue,wed,thu,fri,sat,sun"],
    refuses: ["i'm at home mondays"])

  /// "weekdays are a nightmare", "friday nothing".
  static let awful = DayTurn(
    "days.awful",
    behind: Wordings.awfulBehind,
    accepts: [
      "weekdays are a nightmare": "sat,sun",
      "sundays are out and so are mondays": "tue,wed,thu,fri,sat",
      "thursdays are chaos, fridays worse": "mon,tue,wed,sat,sun",
      "friday nothing": "mon,tue,wed,thu,sat,sun",
      "during the week no chance, saturdays yes": "sat",
    ],
    refuses: ["weekdays are fine", "mon wed fri. never on sundays"])

  /// "saturday is football", "wednesday's bible study", "mondays are for my mother".
  static let isEvent = DayTurn(
    "days.is-event",
    behind: Wordings.isEventBehind,
    accepts: [
      "saturday is football": "mon,tue,wed,thu,fri,sun",
      "tuesday is market day": "mon,wed,thu,fri,sat,sun",
      "mondays belong to my mother": "tue,wed,thu,fri,sat,sun",
    ],
    refuses: ["mondays are for running", "saturday is best", "tuesdays after work"])

  /// "wednesdays i mind the grandchildren", "sunday i am resting".
  static let someoneIs = DayTurn(
    "days.someone-is",
    behind: Wordings.someoneIsBehind,
    accepts: [
      "wednesdays i mind the grandchildren": "mon,tue,thu,fri,sat,sun",
      "sunday i am resting": "mon,tue,wed,thu,fri,sat",
    ],
    refuses: ["sunday i am free", "sundays i can run"])

  /// "the friday i don't can", "on wednesday i can not".
  static let icannot = DayTurn(
    "days.i-cannot",
    behind: Wordings.icannotBehind,
    accepts: [
      "tuesdays are good, wednesdays are not": "tue",
      "on tuesday i can, on wednesday i can not, on friday i can": "tue,fri",
    ],
    refuses: ["on tuesday i can"])

  static let mustStay = DayTurn(
    "days.must-stay",
    behind: Wordings.mustStayBehind,
    accepts: ["sundays must stay free": "mon,tue,wed,thu,fri,sat"], refuses: ["sundays are free"])

  /// What stands between a reason and the days that follow from it.
  static let so = DayTurn(
    "days.so",
    before: Wordings.soBefore,
    accepts: [
      "i'm at my mum's at weekends so mon to fri": "mon,tue,wed,thu,fri",
      "driving until friday, only home sat and sun": "sat,sun",
    ],
    refuses: ["i'm at my mum's at weekends, mon to fri"])
}
