/// Units of time by the index of the lexicon, in seconds; a month has 30 days and a year 365.
package enum TimeUnit: Int8, Hashable, Sendable {
  case second = 1
  case minute, hour, day, week, fortnight, month, quarter, year, decade, century, millisecond

  var seconds: Double {
    switch self {
    case .millisecond: 0.001
    case .second: 1
    case .minute: 60
    case .hour: 3600
    case .day: 86_400
    case .week: 604_800
    case .fortnight: 1_209_600
    case .month: 2_592_000
    case .quarter: 7_776_000
    case .year: 31_536_000
    case .decade: 315_360_000
    case .century: 3_153_600_000
    }
  }

  /// How long the word for one of it is; what is longer counts several.
  var letters: Int {
    switch self {
    case .day: 3
    case .hour, .week, .year: 4
    case .month: 5
    case .second, .minute, .decade: 6
    case .quarter, .century: 7
    case .fortnight: 9
    case .millisecond: 11
    }
  }

  /// The unit that a bare number behind this one counts: "2h30".
  var finer: TimeUnit? {
    switch self {
    case .hour: .minute
    case .minute: .second
    default: nil
    }
  }
}

extension Token {
  /// A word that may stand between a count and its unit: "40 easy minutes", "3 straight hours".
  var isBesideUnit: Bool {
    self.is(.more, .full) || self.is(.whole, .extra, .less) || self.is(.easy, .hard)
      || self.is(.steady, .solid) || self.is(.nonstop, .straight, .total)
      || self.is(.business, .working)
  }
}

extension Words {
  /// The position behind what makes a count less exact: "22 and a bit minutes", "5-ish km", "25 or so".
  func skippingHedge(_ position: Int) -> Int {
    if self[position].is(.ish) { return skippingHyphen(position + 1) }
    if self[position].is(.or), self[position + 1].is(.so) { return position + 2 }
    let isBit = self[position].is(.and) && self[position + 1].is(.a) && self[position + 2].is(.bit)
    return isBit ? position + 3 : position
  }
}
