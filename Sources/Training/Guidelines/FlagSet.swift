/// The flags of a week in one byte, so that judging asks for them without hashing.
struct FlagSet: OptionSet {
  let rawValue: UInt8

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ flags: Set<Week.Flag>) {
    self = []
    for flag in flags { formUnion(FlagSet(flag)) }
  }

  init(_ flag: Week.Flag) {
    self =
      switch flag {
      case .run: .run
      case .race: .race
      case .post: .post
      case .hurt: .hurt
      case .ill: .ill
      case .sore: .sore
      case .adj: .adj
      case .log: .log
      }
  }

  static let run = FlagSet(rawValue: 1)
  static let race = FlagSet(rawValue: 1 << 1)
  static let post = FlagSet(rawValue: 1 << 2)
  static let hurt = FlagSet(rawValue: 1 << 3)
  static let ill = FlagSet(rawValue: 1 << 4)
  static let sore = FlagSet(rawValue: 1 << 5)
  static let adj = FlagSet(rawValue: 1 << 6)
  static let log = FlagSet(rawValue: 1 << 7)
  /// Flags that leave a week a normal one.
  static let plain: FlagSet = [.run, .adj]
}
