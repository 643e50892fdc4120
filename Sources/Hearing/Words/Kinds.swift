/// Classes of words that the grammar of measures and dates is built from.
struct Kinds: OptionSet, Sendable {
  let rawValue: UInt64

  static let cardinal = Kinds(rawValue: 1 << 0)
  /// Hundred, thousand, dozen.
  static let multiplier = Kinds(rawValue: 1 << 1)
  static let ordinal = Kinds(rawValue: 1 << 2)
  /// Half, third, quarter: `value` is the part of one.
  static let fraction = Kinds(rawValue: 1 << 3)
  static let weekday = Kinds(rawValue: 1 << 4)
  /// A weekday or a month that is also a plain word: "sat", "sun", "may", "march", "mar".
  static let plain = Kinds(rawValue: 1 << 5)
  static let month = Kinds(rawValue: 1 << 6)
  static let timeUnit = Kinds(rawValue: 1 << 7)
  static let lengthUnit = Kinds(rawValue: 1 << 8)
  static let season = Kinds(rawValue: 1 << 9)
  static let dayPart = Kinds(rawValue: 1 << 10)
  static let article = Kinds(rawValue: 1 << 11)
  /// A word with which a date can begin: "next", "in", "end".
  static let dateLead = Kinds(rawValue: 1 << 12)
  static let holiday = Kinds(rawValue: 1 << 13)
  /// Plural: "mondays", "weekends".
  static let plural = Kinds(rawValue: 1 << 14)
  static let dayGroup = Kinds(rawValue: 1 << 15)
  static let negation = Kinds(rawValue: 1 << 16)
  static let yes = Kinds(rawValue: 1 << 17)
  static let no = Kinds(rawValue: 1 << 18)
  static let race = Kinds(rawValue: 1 << 19)
  /// The st, nd, rd and th that follow a number.
  static let ordinalEnding = Kinds(rawValue: 1 << 20)
  static let hedge = Kinds(rawValue: 1 << 21)
  static let but = Kinds(rawValue: 1 << 22)
  static let correction = Kinds(rawValue: 1 << 23)
  static let pronoun = Kinds(rawValue: 1 << 24)
  static let week = Kinds(rawValue: 1 << 25)
  /// Words that a slot expects and to which a misspelling may be mended.
  static let slot = Kinds(rawValue: 1 << 26)
  /// A word whose level of ten stands in `value`.
  static let level = Kinds(rawValue: 1 << 27)
  static let distanceName = Kinds(rawValue: 1 << 28)
  static let filler = Kinds(rawValue: 1 << 29)
  static let times = Kinds(rawValue: 1 << 30)
  /// Typed digits; set by the scanner.
  static let digits = Kinds(rawValue: 1 << 32)
  static let era = Kinds(rawValue: 1 << 31)
}

/// Classes of words that tell of the body, of illness, of sessions and of alarms.
struct Signs: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let area = Signs(rawValue: 1 << 0)
  /// An area named in the singular: one of two.
  static let singular = Signs(rawValue: 1 << 1)
  static let side = Signs(rawValue: 1 << 2)
  /// Muscle soreness: sore, stiff, achy, heavy legs.
  static let sore = Signs(rawValue: 1 << 3)
  /// Pain words that do not tell muscle from injury.
  static let pain = Signs(rawValue: 1 << 4)
  /// Injury-type by word: sharp, stabbing, sprain, shin splints.
  static let injury = Signs(rawValue: 1 << 5)
  /// Fine, fresh, good, ok.
  static let fine = Signs(rawValue: 1 << 6)
  /// Weak degrees: a bit, slightly.
  static let degree = Signs(rawValue: 1 << 7)
  static let lift = Signs(rawValue: 1 << 8)
  static let legLift = Signs(rawValue: 1 << 9)
  static let upperLift = Signs(rawValue: 1 << 10)
  static let heavy = Signs(rawValue: 1 << 11)
  static let light = Signs(rawValue: 1 << 12)
  static let sleep = Signs(rawValue: 1 << 13)
  /// `value` is the energy, 1 to 5.
  static let energy = Signs(rawValue: 1 << 14)
  static let head = Signs(rawValue: 1 << 15)
  static let lungs = Signs(rawValue: 1 << 16)
  static let fever = Signs(rawValue: 1 << 17)
  static let stomach = Signs(rawValue: 1 << 18)
  static let ill = Signs(rawValue: 1 << 19)
  static let run = Signs(rawValue: 1 << 20)
  static let done = Signs(rawValue: 1 << 21)
  static let missed = Signs(rawValue: 1 << 22)
  static let partly = Signs(rawValue: 1 << 23)
  static let rest = Signs(rawValue: 1 << 24)
  static let session = Signs(rawValue: 1 << 25)
  static let bad = Signs(rawValue: 1 << 26)
  static let good = Signs(rawValue: 1 << 27)
  static let heart = Signs(rawValue: 1 << 28)
  static let breath = Signs(rawValue: 1 << 29)
  static let faint = Signs(rawValue: 1 << 30)
  static let pressure = Signs(rawValue: 1 << 31)
  static let stress = Signs(rawValue: 1 << 32)
  static let equipment = Signs(rawValue: 1 << 33)
  static let effort = Signs(rawValue: 1 << 34)
  static let swelling = Signs(rawValue: 1 << 35)
  static let limp = Signs(rawValue: 1 << 36)
  static let bone = Signs(rawValue: 1 << 37)
  static let numb = Signs(rawValue: 1 << 38)
  static let condition = Signs(rawValue: 1 << 39)
  static let doctor = Signs(rawValue: 1 << 40)
  static let longest = Signs(rawValue: 1 << 41)
  static let running = Signs(rawValue: 1 << 42)
  /// The word itself is an alarm: "palpitations".
  static let alarm = Signs(rawValue: 1 << 43)
  static let heat = Signs(rawValue: 1 << 44)
  static let night = Signs(rawValue: 1 << 45)
  static let tendon = Signs(rawValue: 1 << 46)
  static let walk = Signs(rawValue: 1 << 47)
  static let strength = Signs(rawValue: 1 << 48)
  static let health = Signs(rawValue: 1 << 49)
  static let fun = Signs(rawValue: 1 << 50)
  static let faster = Signs(rawValue: 1 << 51)
  /// Somebody else, or an animal.
  static let other = Signs(rawValue: 1 << 52)
  /// One that takes an article or an owner: "my sister", "a guy".
  static let namedOther = Signs(rawValue: 1 << 53)
  /// One that may own what follows: "his", "my sister's"; the apostrophe is not read.
  static let owner = Signs(rawValue: 1 << 54)
}
