import Training

/// Units of length by the index of the lexicon, in metres.
enum LengthUnit: Int8, Hashable, Sendable {
  case millimetre = 1
  case centimetre, metre, kilometre, inch, foot, yard, mile, lap, furlong

  var metres: Double {
    switch self {
    case .millimetre: 0.001
    case .centimetre: 0.01
    case .metre: 1
    case .kilometre: 1000
    case .inch: 0.0254
    case .foot: 0.3048
    case .yard: 0.9144
    case .mile: 1609.344
    case .lap: 400
    case .furlong: 201.168
    }
  }
}

/// A length as it was said, in metres.
struct Length: Hashable, Sendable {
  var metres: Double
  var upper: Double?
  /// The name of a race: half, marathon, parkrun.
  var isNamed = false
  var unit: LengthUnit?

  var middle: Double { upper.map { (metres + $0) / 2 } ?? metres }
}

extension Words {
  func lengthUnit(at position: Int, afterDigits: Bool) -> Reading<LengthUnit>? {
    let token = self[position]
    if token.kind == .mark, afterDigits, topic == .distance,
      !token.spaced || self[position + 1].kind != .number
    {
      if token.isMark("'"), self[position + 1].isMark("'"), !self[position + 1].spaced {
        return Reading(value: .inch, end: position + 2)
      }
      if token.isMark("'") { return Reading(value: .foot, end: position + 1) }
      if token.isMark("\"") { return Reading(value: .inch, end: position + 1) }
      return nil
    }
    if token.is(.in), afterDigits, topic == .distance, self[position + 1].kind == .edge {
      return Reading(value: .inch, end: position + 1)
    }
    guard token.has(.lengthUnit), let unit = LengthUnit(rawValue: token.sense.index) else {
      return nil
    }
    var end = position + 1
    if self[end].isMark("."), !self[end].spaced, self[end + 1].kind == .number,
      token.end - token.start <= 3
    {
      end += 1
    }
    return Reading(value: unit, end: end)
  }

  /// A distance with a unit, or the name of one.
  func length(at start: Int) -> Reading<Length>? {
    if let named = namedLength(at: start) { return named }
    // "a half marathon", "the marathon": the article must not make it a fraction.
    if self[start].has(.article), let named = namedLength(at: start + 1) { return named }
    if let part = partOfLength(at: start) { return part }
    guard var piece = lengthPiece(at: start) else { return nil }
    // "a mile and back"
    if topic == .distance, piece.value.upper == nil, self[piece.end].is(.and),
      self[piece.end + 1].is(.back)
    {
      piece.value.metres *= 2
      return Reading(value: piece.value, end: piece.end + 2)
    }
    var pieces = 1
    var last = piece.value.unit
    while pieces < 6, piece.value.upper == nil {
      // "3 km out and 3 km back"
      let isWayOut = topic == .distance && self[piece.end].is(.out, .there)
      var next = isWayOut ? piece.end + 1 : piece.end
      if self[next].isMark(",") { next += 1 }
      let isPlus = self[next].is(.plus, .then) || self[next].isMark("+")
      if isPlus || self[next].is(.and) || self[next].isMark("&") || isLetterN(next) { next += 1 }
      if next > piece.end, !self[next - 1].isMark(","), let part = part(at: next), part.value < 1,
        lengthUnit(at: self[part.end].is(.of) ? part.end + 1 : part.end, afterDigits: false) == nil,
        !self[part.end].has(.timeUnit), !self[part.end].is(.marathon), let unit = last
      {
        piece.value.metres += part.value * unit.metres
        piece.end = part.end
        break
      }
      // "12 km 300"
      if topic == .distance, last == .kilometre, next == piece.end, let rest = numeral(at: next),
        (100..<1000).contains(rest.value.value), rest.value.upper == nil,
        self[rest.end].kind == .edge
      {
        piece.value.metres += rest.value.value
        piece.end = rest.end
        break
      }
      // "a kilometre and a mile" are run one after the other.
      let adds =
        topic == .distance && next > piece.end && (isPlus || self[next - 1].is(.and))
      guard let more = lengthPiece(at: next), more.value.upper == nil, let unit = last,
        let finer = more.value.unit,
        adds ? finer != unit || isPlus || isWayOut : finer.metres < unit.metres
      else { break }
      piece.value.metres += more.value.metres
      piece.end = adds && self[more.end].is(.back) ? more.end + 1 : more.end
      last = finer
      pieces += 1
    }
    return piece
  }

  /// "half of a marathon", "a third of 12 km".
  private func partOfLength(at start: Int) -> Reading<Length>? {
    guard let part = part(at: start), part.value < 1, self[part.end].is(.of) else { return nil }
    let next = skipping(part.end + 1, .a, .the, .my)
    guard let whole = namedLength(at: next) ?? lengthPiece(at: next), whole.value.upper == nil,
      next > part.end + 1 || self[next].has([.digits, .cardinal])
    else { return nil }
    return Reading(
      value: Length(metres: part.value * whole.value.metres, unit: whole.value.unit),
      end: whole.end)
  }

  private static let trackLengths = [
    100, 200, 300, 400, 500, 600, 800, 1000, 1200, 1500, 1600, 2000, 3000, 5000,
  ]

  private func lengthPiece(at start: Int) -> Reading<Length>? {
    if let part = part(at: start), part.value < 1 {
      var position = part.end
      if self[position].is(.of) { position += 1 }
      if self[position].is(.a, .an) { position += 1 }
      position = skippingHyphen(position)
      if !self[position].is(.m),
        !self[position].is(.k) || self[part.end - 1].kind == .number || topic == .distance,
        let unit = lengthUnit(at: position, afterDigits: false)
      {
        return Reading(
          value: Length(metres: part.value * unit.value.metres, unit: unit.value), end: unit.end)
      }
    }
    if self[start].is(.a, .an) || self[start].is(.the) {
      if self[start + 1].is(.mile) || (!self[start].is(.the) && self[start + 1].is(.km, .lap))
        || topic == .distance && self[start].is(.a) && self[start + 1].is(.k)
      {
        guard let unit = lengthUnit(at: start + 1, afterDigits: false) else { return nil }
        return Reading(value: Length(metres: unit.value.metres, unit: unit.value), end: unit.end)
      }
    }
    if topic == .distance, start == 0, self[start].has(.lengthUnit), !self[start].is(.m, .k),
      let unit = lengthUnit(at: start, afterDigits: false),
      self[start].is(.mile) && count == 1
        || self[unit.end].is(.and) && part(at: unit.end + 1) != nil
    {
      return Reading(value: Length(metres: unit.value.metres, unit: unit.value), end: unit.end)
    }
    // "8 x 400m"
    if self[start].kind == .number, self[start].digits > 0, self[start].digits <= 2,
      self[start + 1].is(.x, .times) || self[start + 1].isMark("*"), start + 2 < self.count,
      self[start + 2].kind == .number, topic != .running,
      // A set of sets is no distance, and a long row of them would be one call inside the other.
      !self[start + 3].is(.x, .times), !self[start + 3].isMark("*"),
      let each = lengthPiece(at: start + 2),
      each.value.upper == nil
    {
      return Reading(
        value: Length(metres: each.value.metres * self[start].sense.value, unit: each.value.unit),
        end: each.end)
    }
    // "8 x 400": what is run on a track has metres.
    if self[start].kind == .number, (1...2).contains(self[start].digits), self[start + 1].is(.x),
      self[start + 2].kind == .number, (3...4).contains(self[start + 2].digits),
      Self.trackLengths.contains(Int(capped: self[start + 2].sense.value)),
      !self[start + 3].has([.timeUnit, .lengthUnit])
    {
      return Reading(
        value: Length(
          metres: self[start].sense.value * self[start + 2].sense.value, unit: .metre),
        end: start + 3)
    }
    guard let count = range(at: start) ?? numeral(at: start), !count.value.isOrdinal,
      count.value.value >= 0, count.value.value < 1e9, !isTail(start)
    else { return nil }
    var position = skippingHedge(skippingHyphen(count.end))
    if self[position].is(.nautical), self[position + 1].is(.mile) {
      return Reading(
        value: Length(metres: count.value.value * 1852, unit: .mile), end: position + 2)
    }
    if self[position].is(.full, .more) || self[position].is(.whole, .easy, .hard) { position += 1 }
    let afterDigits = self[count.end - 1].kind == .number
    guard let unit = lengthUnit(at: position, afterDigits: afterDigits) else {
      // "between 5k and 8k", "5k-10k"
      return nil
    }
    if self[position].is(.m), !afterDigits || isMinutes(count.value.value, at: position) {
      return nil
    }
    var length = Length(metres: count.value.value * unit.value.metres, unit: unit.value)
    // "42,195 km": nobody runs so far, and the comma is a decimal one.
    if unit.value == .kilometre, length.metres >= 2_000_000, self[start].kind == .number,
      self[start + 1].isMark(","), self[start].digits <= 2
    {
      length.metres /= 1000
    }
    length.upper = count.value.upper.map { $0 * unit.value.metres }
    var end = unit.end
    if length.upper == nil, self[end].isMark("-") || self[end].is(.to),
      let more = numeral(at: end + 1), !more.value.isOrdinal, !self[end + 1].isMark("-"),
      let same = lengthUnit(at: skippingHyphen(more.end), afterDigits: true),
      more.value.value * same.value.metres > length.metres
    {
      length.upper = more.value.value * same.value.metres
      end = same.end
    }
    return Reading(value: length, end: end)
  }

  /// Whether a bare "m" counts minutes: the open question decides, then the size of the number.
  private func isMinutes(_ count: Double, at position: Int) -> Bool {
    switch topic {
    case .distance: return false
    case .duration, .minutes, .days, .sleep: return true
    default: return count < 100
    }
  }

  /// "half marathon", "half", "marathon", "quarter marathon", "full", "parkrun", "10 miler".
  private func namedLength(at start: Int) -> Reading<Length>? {
    func named(_ metres: Double, _ end: Int) -> Reading<Length> {
      Reading(value: Length(metres: metres, isNamed: true), end: end)
    }
    let token = self[start]
    let next = skippingHyphen(start + 1)
    if token.is(.half) || (token.kind == .number && token.digits == 0 && token.sense.value == 0.5)
      || (token.digits == 1 && token.sense.value == 1 && self[start + 1].isMark("/")
        && self[start + 2].sense.value == 2 && self[start + 2].digits == 1
        && self[start + 3].is(.marathon))
    {
      let after = token.digits == 1 ? start + 3 : next
      if self[after].is(.marathon) { return named(21_097.5, after + 1) }
      if self[after].is(.a), self[after + 1].is(.marathon) { return named(21_097.5, after + 2) }
      if self[after].is(.distance), self[start].is(.half) { return named(21_097.5, after + 1) }
      guard token.is(.half), part(at: start) != nil, isBareHalf(at: start) else { return nil }
      return named(21_097.5, start + 1)
    }
    if token.is(.quarter), self[next].is(.marathon) { return named(10_548.75, next + 1) }
    if token.is(.full), self[next].is(.marathon) { return named(42_195, next + 1) }
    if token.is(.full), topic == .distance || topic == .goal,
      // "the full 42.2 km"
      self[start + 1].kind != .number, self[start + 1].kind != .word || self[start + 1].isNamed
    {
      return named(42_195, start + 1)
    }
    if token.is(.halfMarathon) { return named(21_097.5, start + 1) }
    if token.is(.marathon) { return named(42_195, start + 1) }
    if token.is(.parkrun) { return named(5000, start + 1) }
    if token.is(.park), self[next].is(.run), topic == .distance { return named(5000, next + 1) }
    return nil
  }

  /// Whether a "half" on its own is the race: no part of an hour, a mile or a number.
  private func isBareHalf(at start: Int) -> Bool {
    let next = self[skippingHyphen(start + 1)]
    // "half ironman"
    if next.has(.race), !next.is(.race) { return false }
    // "a half w my mates"
    if next.is(.w), self[start - 1].is(.a) { return true }
    if next.has([.timeUnit, .lengthUnit, .multiplier, .cardinal]) || next.is(.a, .an)
      || next.is(.of)
      || next.is(.dead) || next.is(.the) || next.is(.my) || next.is(.way)
    {
      return false
    }
    let isTimed =
      self[start - 1].kind == .number
      && (self[start - 2].is(.sub, .under) || self[start - 2].is(.below))
    if isTimed { return true }
    if self[start - 1].is(.and) || self[start - 1].kind == .number { return false }
    let before = self[start - 1].has(.article) ? self[start - 2] : self[start - 1]
    if before.is(.and) || before.has(.cardinal) { return false }
    if topic == .goal || topic == .distance { return true }
    // Elsewhere a neighbour must show the race: "first half", "lisbon half on …", "half in march".
    return next.is(.in, .on) || next.is(.race) || next.is(.at)
      || self[start - 1].is(.first) && !self[start - 2].is(.the)
      || self[start - 1].is(.next)
  }
}
