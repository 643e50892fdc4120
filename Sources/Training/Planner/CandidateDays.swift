/// The days of a mask from Monday on, then -1 for "on no day".
struct CandidateDays: Sequence, IteratorProtocol {
  var days: UInt16
  var ended = false

  init(days: UInt8) {
    self.days = UInt16(days)
  }

  /// These days, then the others counted from 8.
  func days(and others: CandidateDays) -> CandidateDays {
    var both = self
    both.days |= others.days << 8
    return both
  }

  mutating func next() -> Int? {
    if days != 0 {
      let day = days.trailingZeroBitCount
      days &= days - 1
      return day
    }
    if ended { return nil }
    ended = true
    return -1
  }
}
