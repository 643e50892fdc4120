/// One row of the covering design: a value for each of the other answers.
struct Row {
  var values: [Int]

  subscript(factor: Factor) -> Int { values[factor.rawValue] }
}

/// The answers beside days, level, goal and time, and how many values each has.
enum Factor: Int, CaseIterable {
  case minutes
  case longRunDay
  case state
  case start
  case raceDay
  case lifting
  case age
  case running
  case equipment
  case twice

  var count: Int {
    switch self {
    case .minutes: 8
    case .longRunDay: 8
    case .state: 9
    case .start, .raceDay: 7
    case .lifting, .age: 5
    case .running, .equipment: 4
    case .twice: 3
    }
  }
}

/// A small set of rows in which every pair of values of two answers occurs.
enum Covering {
  /// Built row by row: each takes, answer by answer, the value that covers most open pairs.
  static let rows: [Row] = {
    let factors = Factor.allCases
    var open = Set<Pair>()
    for (index, one) in factors.enumerated() {
      for other in factors[(index + 1)...] {
        for first in 0..<one.count {
          for second in 0..<other.count {
            open.insert(Pair(one: one.rawValue, first, other: other.rawValue, second))
          }
        }
      }
    }
    var rows: [Row] = []
    while let seed = open.min() {
      var values = Array(repeating: -1, count: factors.count)
      values[seed.one] = seed.first
      values[seed.other] = seed.second
      for factor in factors where values[factor.rawValue] < 0 {
        var best = (value: 0, gain: -1)
        for value in 0..<factor.count {
          // Ties turn with the row, so that no value is favoured.
          let value = (value + rows.count) % factor.count
          var gain = 0
          for other in factors where values[other.rawValue] >= 0 {
            if open.contains(Pair(factor.rawValue, value, other.rawValue, values[other.rawValue])) {
              gain += 1
            }
          }
          if gain > best.gain { best = (value, gain) }
        }
        values[factor.rawValue] = best.value
      }
      for one in factors.indices {
        for other in factors.indices where other > one {
          open.remove(Pair(one, values[one], other, values[other]))
        }
      }
      rows.append(Row(values: values))
    }
    return rows
  }()

  /// A value of one answer with a value of another.
  struct Pair: Hashable, Comparable {
    let one: Int
    let first: Int
    let other: Int
    let second: Int

    init(one: Int, _ first: Int, other: Int, _ second: Int) {
      (self.one, self.first, self.other, self.second) = (one, first, other, second)
    }

    /// The same pair whichever answer is named first.
    init(_ one: Int, _ first: Int, _ other: Int, _ second: Int) {
      if one < other {
        self.init(one: one, first, other: other, second)
      } else {
        self.init(one: other, second, other: one, first)
      }
    }

    static func < (left: Pair, right: Pair) -> Bool {
      (left.one, left.other, left.first, left.second)
        < (right.one, right.other, right.first, right.second)
    }
  }
}
