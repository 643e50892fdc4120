import Prompts
import Training

/// Days and sessions of plan JSON.
extension PlanReader {
  mutating func day(_ json: JSON, at path: String) -> DayPlan? {
    guard
      var fields = Fields(
        json, at: path, knows: ["date", "day", "kind", "available", "sessions", "guidelines"],
        &complaints)
    else { return nil }
    var plan = DayPlan(available: fields.flag("available") ?? true)
    let kind = fields["kind"]?.string
    let items = fields.list("sessions", most: 20)
    complaints += fields.complaints
    for (index, item) in items.enumerated() {
      if let session = session(item, at: "\(path).sessions[\(index)]") {
        plan.sessions.append(session)
      }
    }
    plan.calledRest = kind == "rest" && !plan.isRest
    if kind == "off", fields["available"] == nil { plan.available = false }
    return plan
  }

  private mutating func session(_ json: JSON, at path: String) -> Session? {
    guard
      var fields = Fields(
        json, at: path,
        knows: [
          "kind", "type", "minutes", "metres", "load", "slot", "effort", "says", "steps",
          "exercises",
        ], &complaints)
    else { return nil }
    let minutes = fields.whole("minutes", 0...6_000)
    let slot: Session.Slot? = fields.choice("slot")
    let load: Session.Load? = fields.choice("load")
    let activity = activity(in: &fields, load: load)
    if activity == .run(.race), let metres = fields.number("metres", 400...500_000) {
      race = Distance(metres: metres)
    }
    complaints += fields.complaints
    return activity.map { Session($0, minutes: minutes ?? 0, slot: slot ?? .any) }
  }

  private func activity(in fields: inout Fields, load: Session.Load?) -> Session.Activity? {
    guard fields.required("kind") != nil, let kind: SessionKind = fields.choice("kind") else {
      return nil
    }
    switch kind {
    case .crossTraining: return .crossTraining
    case .mobility: return .mobility
    case .walk: return .walk
    case .run:
      guard fields.required("type") != nil, let run: Session.Run = fields.choice("type") else {
        return nil
      }
      return .run(run)
    case .strength:
      guard fields.required("type") != nil, let strength: Session.Strength = fields.choice("type")
      else { return nil }
      return .strength(strength, load ?? (strength == .core ? .body : .light))
    }
  }
}

/// The kinds of session of the public interface.
private enum SessionKind: String, CaseIterable {
  case run
  case strength
  case crossTraining = "cross-training"
  case mobility
  case walk
}
