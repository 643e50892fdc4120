import Prompts
import Training

/// "Can I run again?": what stands in the way of a date.
extension Reply {
  /// What stands between the athlete and the next run; nil where nothing does.
  func hindrance(_ asksWithPain: Bool) -> Line? {
    if state.athlete.screening?.clear == false { return Say.Week.notBeforeDoctor() }
    let told = state.journal.entries.reversed().prefix { today - $0.on <= 2 }
      .lazy.compactMap { entry in
        if case .checkedIn(let checkIn, _) = entry.event { checkIn } else { nil }
      }.first
    let now = talk.checkIn?.checkIn ?? told
    // On the first evenings nothing newer is known than what the first plan was asked for.
    let isFirst = state.journal.entries.count < 3
    let places = now?.soreness ?? (isFirst ? state.athlete.now?.soreness : nil)
    let pains = (places ?? []).filter(\.pain)
    if let worst = pains.compactMap(\.level).max(), worst >= 3 {
      return worst >= 6
        ? Say.Week.notBeforeChecked(level: worst) : Say.Week.notWhilePain(level: worst)
    }
    if pains.contains(where: { $0.level == nil }) || asksWithPain { return Say.Week.runWithPain() }
    if let ill = now?.ill, ill != .none { return Say.Week.notWhileIll() }
    return nil
  }
}

extension Coach {
  /// What is said where a plan without a race has run out unseen; nil where it has not.
  package static func ended(_ plan: Plan?, before date: Day) -> Line? {
    guard let plan, let last = plan.weeks.last, last.phase == .rolling,
      plan.weeks.allSatisfy({ $0.of == nil }), date > last.starts + 6
    else { return nil }
    return Say.Week.ended(date: last.starts + 6)
  }
}
