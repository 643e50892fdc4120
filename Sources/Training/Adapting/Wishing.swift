/// Wishes to change the plan, asked of the season as it was lived. (3.6, A14)
///
/// A plan alone does not know which of its runs fell out. What is moved, swapped, left out or blocked
/// has to be lawful beside what was really run, and the days after it grow from that. (B1, B2)
extension Situation {
  /// Moves what stands on one day to another.
  package func moving(from: Day, to: Day) -> Replan {
    following(lived.moving(from: from, to: to, for: athlete, today: today))
  }

  /// Lets two days change places.
  package func swapping(_ one: Day, _ other: Day) -> Replan {
    following(lived.swapping(one, other, for: athlete, today: today))
  }

  /// Leaves a day out: always accepted, never made up. (A14)
  package func skipping(_ day: Day) -> Replan {
    following(lived.skipping(day, for: athlete, today: today))
  }

  /// Frees a span of days.
  package func blocking(_ days: ClosedRange<Day>) -> Replan {
    following(lived.blocking(days, for: athlete, today: today))
  }

  /// The same answer for the plan as it is printed, with the season after it.
  private func following(_ replan: Replan) -> Replan {
    switch replan {
    case .done(let done): return .done(following(done))
    case .refused(var refusal):
      refusal.nearest = refusal.nearest.map(following)
      return .refused(refusal)
    }
  }

  private func following(_ replanned: Replanned) -> Replanned {
    var later = self
    for day in replanned.changed { later.plan[day.date] = day.plan }
    return Replanned(later.slowed, from: plan)
  }
}
