import Prompts

/// The exercises of each kind of strength session, by what there is to lift. (2.4)
///
/// In the order in which they are taken: a short session takes the first ones.
enum StrengthCatalogue {
  /// How often an exercise is done in a set.
  enum Measure: Hashable, Sendable {
    case repetitions
    case eachSide
    case hold
    case holdEachSide
  }

  /// An exercise as it stands in the catalogue.
  struct Item: Sendable {
    var name: Line
    var measure: Measure

    init(_ name: Line, _ measure: Measure = .repetitions) {
      self.name = name
      self.measure = measure
    }
  }

  static func items(
    _ strength: Session.Strength, _ equipment: Athlete.Equipment
  ) -> [Item] {
    switch (strength, equipment) {
    case (.upperLight, .none): upperLightHome
    case (.upperLight, .dumbbells): upperLightDumbbells
    case (.upperLight, .gym): upperLightGym
    case (.upper, .none): upperHome
    case (.upper, .dumbbells): upperDumbbells
    case (.upper, .gym): upperGym
    case (.lower, .none): lowerHome
    case (.lower, .dumbbells): lowerDumbbells
    case (.lower, .gym): lowerGym
    case (.full, .none): fullHome
    case (.full, .dumbbells): fullDumbbells
    case (.full, .gym): fullGym
    case (.core, .none): coreHome
    case (.core, .dumbbells): [Item(Say.Exercises.suitcaseCarry(), .holdEachSide)] + coreHome
    case (.core, .gym): [Item(Say.Exercises.pallofPress(), .eachSide)] + coreHome
    }
  }

  private static let upperLightHome = [
    Item(Say.Exercises.wallPushUp()), Item(Say.Exercises.bandOrTowelRow()),
    Item(Say.Exercises.proneYAndTRaise()), Item(Say.Exercises.deadBug(), .eachSide),
    Item(Say.Exercises.kneePushUp()),
  ]
  private static let upperLightDumbbells = [
    Item(Say.Exercises.veryLightRow()), Item(Say.Exercises.veryLightPress()),
    Item(Say.Exercises.veryLightCurl()), Item(Say.Exercises.deadBug(), .eachSide),
    Item(Say.Exercises.proneYAndTRaise()),
  ]
  private static let upperLightGym = [
    Item(Say.Exercises.lightCableRow()), Item(Say.Exercises.veryLightPress()),
    Item(Say.Exercises.proneYAndTRaise()), Item(Say.Exercises.deadBug(), .eachSide),
    Item(Say.Exercises.veryLightCurl()),
  ]
  private static let upperHome = [
    Item(Say.Exercises.pushUp()), Item(Say.Exercises.invertedRow()),
    Item(Say.Exercises.pikePushUp()), Item(Say.Exercises.plankWithShoulderTaps(), .eachSide),
    Item(Say.Exercises.proneYAndTRaise()),
  ]
  private static let upperDumbbells = [
    Item(Say.Exercises.oneArmRow(), .eachSide), Item(Say.Exercises.floorPress()),
    Item(Say.Exercises.overheadPress()), Item(Say.Exercises.pushUp()),
    Item(Say.Exercises.plankWithShoulderTaps(), .eachSide),
  ]
  private static let upperGym = [
    Item(Say.Exercises.latPullDown()), Item(Say.Exercises.benchPress()),
    Item(Say.Exercises.seatedRow()), Item(Say.Exercises.overheadPress()),
    Item(Say.Exercises.plankWithShoulderTaps(), .eachSide),
  ]
  private static let lowerHome = [
    Item(Say.Exercises.chairSquat()), Item(Say.Exercises.gluteBridge()),
    Item(Say.Exercises.twoLegCalfRaise()), Item(Say.Exercises.splitSquat(), .eachSide),
    Item(Say.Exercises.stepUp(), .eachSide),
    Item(Say.Exercises.singleLegCalfRaise(), .eachSide),
  ]
  private static let lowerDumbbells = [
    Item(Say.Exercises.gobletSquat()), Item(Say.Exercises.romanianDeadlift()),
    Item(Say.Exercises.loadedCalfRaise()), Item(Say.Exercises.reverseLunge(), .eachSide),
    Item(Say.Exercises.stepUp(), .eachSide), Item(Say.Exercises.gluteBridge()),
  ]
  private static let lowerGym = [
    Item(Say.Exercises.legPress()), Item(Say.Exercises.deadlift()),
    Item(Say.Exercises.seatedCalfRaise()), Item(Say.Exercises.hamstringCurl()),
    Item(Say.Exercises.splitSquat(), .eachSide), Item(Say.Exercises.gluteBridge()),
  ]
  private static let fullHome = [
    Item(Say.Exercises.squat()), Item(Say.Exercises.pushUp()),
    Item(Say.Exercises.hipHinge()), Item(Say.Exercises.bandOrTowelRow()),
    Item(Say.Exercises.twoLegCalfRaise()), Item(Say.Exercises.plank(), .hold),
  ]
  private static let fullDumbbells = [
    Item(Say.Exercises.gobletSquat()), Item(Say.Exercises.oneArmRow(), .eachSide),
    Item(Say.Exercises.romanianDeadlift()), Item(Say.Exercises.overheadPress()),
    Item(Say.Exercises.loadedCarry(), .hold), Item(Say.Exercises.plank(), .hold),
  ]
  private static let fullGym = [
    Item(Say.Exercises.squat()), Item(Say.Exercises.pullUpOrPullDown()),
    Item(Say.Exercises.romanianDeadlift()), Item(Say.Exercises.overheadPress()),
    Item(Say.Exercises.loadedCarry(), .hold), Item(Say.Exercises.plank(), .hold),
  ]
  private static let coreHome = [
    Item(Say.Exercises.deadBug(), .eachSide), Item(Say.Exercises.sidePlank(), .holdEachSide),
    Item(Say.Exercises.birdDog(), .eachSide), Item(Say.Exercises.plank(), .hold),
    Item(Say.Exercises.hipLift()),
  ]
  static let mobility = [
    Item(Say.Exercises.ankleRocks(), .eachSide),
    Item(Say.Exercises.hipFlexorLunge(), .holdEachSide),
    Item(Say.Exercises.hipTurns(), .eachSide), Item(Say.Exercises.upperBackTurns(), .eachSide),
    Item(Say.Exercises.hamstringSweeps(), .eachSide),
    Item(Say.Exercises.calfStretch(), .holdEachSide),
  ]
}
