import Training

extension Coach {
  /// What Tab offers: words that the open question takes, then commands.
  package static func completions(in state: State) -> [String] {
    guard state.talk.stopped.isEmpty else { return ["cleared", "quit"] }
    let always = ["why", "back", "skip", "help", "quit"]
    switch state.talk.open {
    case .question(let id):
      return words(for: id) + always
    case .summary: return ["yes", "no"] + weekdays + ["back", "why", "help", "quit"]
    case .proposal, .maybeAlarm, .clearance: return ["yes", "no", "why", "help", "quit"]
    case .checkIn, .further: return state.plan == nil ? always : telling + commands
    case .choice(let utterances):
      return utterances.indices.map { String($0 + 1) } + ["help", "quit"]
    case nil: return state.plan == nil ? always : commands + telling
    }
  }

  private static func words(for id: String) -> [String] {
    switch id {
    case "screening": ["no", "yes"]
    case "clearance": ["yes", "no"]
    case "goal": ["5k", "10k", "half marathon", "marathon", "just for fun", "health"]
    case "distance": ["5 km", "10 km", "half marathon", "marathon"]
    case "date": months + ["no date"]
    case "running": ["not at all", "once a week", "twice a week", "three times a week"]
    case "days": weekdays + ["any day", "weekdays", "weekend", "minutes"]
    case "shape": weekdays + ["you choose", "twice a day", "once a day"]
    case "lifting": ["never", "a little", "regularly", "no equipment", "dumbbells", "gym"]
    case "now": ["all good"] + telling
    default: []
    }
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let telling =
    ["did it", "skipped it", "all good", "slept", "energy", "effort", "sore", "pain", "cold"]
    + Soreness.Area.allCases.filter { $0 != .unknown && $0 != .whole }.map(\.rawValue)
  private static let commands =
    [
      "today", "tomorrow", "week", "plan", "why", "undo", "skip", "export", "progress", "history",
      "guidelines", "help", "quit",
    ] + weekdays
}
