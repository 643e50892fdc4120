import Prompts

/// A session as one can do it: what it is, step by step, with its exercises and its effort.
///
/// Made from the session and the athlete whenever it is shown, never stored, so that the two cannot
/// disagree.
package struct SessionSheet: Hashable, Sendable {
  /// The session in one sentence.
  package var says: Line
  package var steps: [Line]
  package var exercises: [Exercise]
  /// How hard it is to feel, 0 to 10. (CR10)
  package var effort: ClosedRange<Int>
  /// About how far it goes; nil where no pace is known.
  package var metres: Double?

  /// One exercise with its dose.
  package struct Exercise: Hashable, Sendable {
    package var name: Line
    package var sets: Int
    /// "8-10", "20-40 s".
    package var reps: Line
  }
}

/// All that a sheet depends on besides its session; equal ones get equal sheets.
package struct SheetContext: Hashable, Sendable {
  package var level: Level
  package var equipment: Athlete.Equipment
  /// The step of tempo and interval sessions, 1 to 4. (2.5)
  package var qualityStep: Int
  /// The step of the load ladder, 1 to 4. (B15)
  package var ladder: Int
  /// The week of the run-walk table, 1 to 9, and the session within it, 1 to 3.
  package var runWalkWeek: Int
  package var runWalkRun: Int
  /// Fitness from a result of the last 90 days.
  package var fitness: VDOT?
  /// Seconds per kilometre of easy running, where the athlete has told it.
  package var easyPace: Double?
  /// The race that is trained for.
  package var race: Distance?
  /// The race pace that is hoped for or predicted, in seconds per kilometre.
  package var racePace: Double?
  /// Whether small jumps are safe here. (B16)
  package var jumps: Bool
  /// One set less of each exercise, in the peak of a season. (5)
  package var fewerSets = false

  package init(
    level: Level = .novice, equipment: Athlete.Equipment = .none, qualityStep: Int = 1,
    ladder: Int = 1, runWalkWeek: Int = 1, runWalkRun: Int = 1, fitness: VDOT? = nil,
    easyPace: Double? = nil, race: Distance? = nil, racePace: Double? = nil, jumps: Bool = false
  ) {
    self.level = level
    self.equipment = equipment
    self.qualityStep = qualityStep
    self.ladder = ladder
    self.runWalkWeek = runWalkWeek
    self.runWalkRun = runWalkRun
    self.fitness = fitness
    self.easyPace = easyPace
    self.race = race
    self.racePace = racePace
    self.jumps = jumps
  }
}

extension Session {
  /// The session as one can do it.
  package func sheet(_ context: SheetContext = SheetContext()) -> SessionSheet {
    switch activity {
    case .run(let run): RunSheet(run, minutes: minutes, context).sheet
    case .strength(let strength, let load):
      StrengthSheet(strength, load, minutes: minutes, context).sheet
    case .crossTraining:
      SessionSheet(
        says: Say.Sessions.crossTraining(minutes: Said.minutes(minutes)),
        steps: [Say.Sessions.crossEffort()], exercises: [], effort: 3...4)
    case .mobility: StrengthSheet.mobility(minutes: minutes)
    case .walk:
      SessionSheet(
        says: Say.Sessions.walk(minutes: Said.minutes(minutes)),
        steps: [Say.Sessions.walkPart()], exercises: [], effort: 1...2)
    }
  }
}
