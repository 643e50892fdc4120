/// What people name when they ask for something, by whatever words they name it.
///
/// A wording tells one whole way to ask. Nobody can write down all of them, but what a question is
/// about is told by few concepts: "what's behind friday's run?" names a reason and a session.
struct Concepts: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }

  // Of a day, a week, or all of them.
  static let today = Concepts(bit: 0)
  static let tomorrow = Concepts(bit: 1)
  static let week = Concepts(bit: 2)
  static let plan = Concepts(bit: 3)
  static let session = Concepts(bit: 4)
  static let day = Concepts(bit: 5)
  /// "Mondays", "every friday", "weekends".
  static let mondays = Concepts(bit: 6)
  /// Two days of the week, or one beside today or tomorrow.
  static let twoDays = Concepts(bit: 7)
  /// What is the athlete's own: "my", "have I got", "planned", "next".
  static let mine = Concepts(bit: 8)

  // How it is said.
  /// A question, or a wish to be shown something.
  static let asks = Concepts(bit: 9)
  /// What a question begins with.
  static let asked = Concepts(bit: 10)
  /// What a wish to be shown something begins with.
  static let shown = Concepts(bit: 11)
  static let wishes = Concepts(bit: 12)
  static let cannot = Concepts(bit: 13)
  static let why = Concepts(bit: 14)
  static let reason = Concepts(bit: 56)
  /// What is not understood.
  static let unclear = Concepts(bit: 57)
  static let how = Concepts(bit: 15)
  static let instead = Concepts(bit: 16)
  static let forGood = Concepts(bit: 17)
  static let past = Concepts(bit: 18)

  // What is to be done.
  static let move = Concepts(bit: 19)
  static let make = Concepts(bit: 20)
  static let swap = Concepts(bit: 21)
  static let drop = Concepts(bit: 22)
  static let undo = Concepts(bit: 23)
  static let write = Concepts(bit: 24)
  static let change = Concepts(bit: 25)
  static let other = Concepts(bit: 26)

  // What it is done to, or what is asked about.
  static let mistake = Concepts(bit: 27)
  static let original = Concepts(bit: 28)
  static let previous = Concepts(bit: 29)
  static let answer = Concepts(bit: 30)
  static let unsure = Concepts(bit: 31)
  static let secret = Concepts(bit: 32)
  static let manual = Concepts(bit: 33)
  static let talk = Concepts(bit: 34)
  static let use = Concepts(bit: 35)
  static let lost = Concepts(bit: 36)
  static let leave = Concepts(bit: 37)
  static let report = Concepts(bit: 38)
  static let goal = Concepts(bit: 39)
  static let race = Concepts(bit: 40)
  static let aim = Concepts(bit: 41)
  static let days = Concepts(bit: 42)
  static let fewDays = Concepts(bit: 43)
  static let raceMoved = Concepts(bit: 44)
  static let rules = Concepts(bit: 45)
  static let changes = Concepts(bit: 46)
  static let progress = Concepts(bit: 47)
  static let export = Concepts(bit: 48)
  static let away = Concepts(bit: 49)
  static let span = Concepts(bit: 50)
  static let suits = Concepts(bit: 51)
  static let ran = Concepts(bit: 52)
  /// What is said of somebody else, or of how something is done.
  static let foreign = Concepts(bit: 53)
  static let tooMuch = Concepts(bit: 54)
  static let everything = Concepts(bit: 55)
  static let thanks = Concepts(bit: 58)
  static let hello = Concepts(bit: 59)
  static let pass = Concepts(bit: 60)
  static let account = Concepts(bit: 61)
  /// What cannot be done, now or later; "couldn't" may tell of what is past.
  static let unable = Concepts(bit: 62)
  /// What is settled now, or wanted in place of something else.
  static let decided = Concepts(bit: 63)
}

extension Concepts {
  /// What begins an order, beside a report of the body too.
  static let orders: Concepts = [
    .drop, .move, .swap, .undo, .write, .export, .thanks, .shown, .cannot, .change,
  ]

  typealias Named = (concept: Concepts, says: [String])

  /// Each with the ways to name it.
  static let named = ofTime + ofDeeds

  /// Their wordings, in the order of `named`.
  static let index = WordingIndex(named.map { Wording($0.says) })
}
