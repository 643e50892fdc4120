import Training

/// Counts of runs and of days, as they stand beside what is run.
extension RunningReader {
  /// "five runs", "three times a week": whether a count of runs is told from a position on.
  func countsRuns(from start: Int) -> Bool {
    measures.contains { find in
      guard find.start >= start, case .number(let number) = find.value, !number.isOrdinal,
        (2...7).contains(number.value)
      else { return false }
      return words[find.end].isOccasion || words[find.end].is(.run, .session)
    }
  }

  /// Whether a bare count stands directly before: the two of "two 5k runs".
  func counts(endingAt position: Int) -> Bool {
    measures.contains { find in
      guard find.end == position, case .number(let number) = find.value else { return false }
      return !number.isOrdinal && number.value <= 7
    }
  }

  /// The days of "five days a week".
  func daysWeekly(_ index: Int) -> Int? {
    guard case .duration(let span) = measures[index].value, span.unit == .day,
      span.seconds <= 7 * 86_400, perWeek(measures[index].end) != nil
    else { return nil }
    return Int(capped: span.seconds / 86_400)
  }

  func runs(behind index: Int) -> Int? {
    if index + 1 < measures.count, let days = daysWeekly(index + 1) { return days }
    guard index + 1 < measures.count, case .number(let number) = measures[index + 1].value,
      number.value >= 1, number.value <= 14
    else { return nil }
    return Int(capped: number.value)
  }

  /// Whether a figure is a way, and neither a time nor a count.
  func isDistance(_ find: Find<Measure>) -> Bool {
    if case .distance = find.value { true } else { false }
  }
}
