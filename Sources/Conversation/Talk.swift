import Training

/// Where the talk stands: what is open, what was asked, and how often the coach misheard.
///
/// It is kept after every turn, so that a talk can be broken off anywhere and goes on there.
package struct Talk: Hashable, Sendable, Codable {
  /// Counted up with every utterance; it picks among the wordings of a line.
  package var turn = 0
  /// What the coach waits for; nil where the athlete leads.
  package var open: Open?
  /// The questions asked so far, each with the athlete as known before its answer, for `back`.
  package var asked: [Asked] = []
  /// Questions that were answered, though perhaps in part; they are not asked again.
  package var answered: Set<String> = []
  /// Questions that the athlete left open; they are not asked again.
  package var left: Set<String> = []
  /// The day that stands for a month named for the race, until the day is known.
  package var coarse: Day?
  /// Whether one sentence told so much that the small questions are not asked.
  package var toldMuch = false
  /// Whether the questions were broken off and taken up again; nil where they were not.
  package var resumed: Bool?
  /// The athlete as the standing season knows them, while a change waits for a yes.
  package var athleteBefore: Athlete?
  /// How often in a row the open question was not understood.
  package var tries = 0
  /// How often in a row nothing was understood.
  package var misheard = 0
  /// Emergency signs that were named; the coach stands still until a clearance is confirmed.
  package var stopped: Set<Alarm> = []
  /// What was open before safety came first; it is taken up again.
  package var held: Open?
  /// How often in a row other things were told in the place of the open question's answer.
  package var passed: Int?
  /// The question whose reason was given last.
  package var explained: String?
  /// The check-in that is being taken.
  package var checkIn: Taking?
  /// What waits for a yes.
  package var proposal: Proposal?
  /// The wish to change the plan that was refused last, should the athlete's coach stand behind it.
  package var refused: CoachWish?
  /// The last day on which a person was suggested: once in four weeks is enough. (A13)
  package var suggested: Day?
  /// The last day on which the athlete spoke.
  package var seen: Day?
  /// The Monday of the last week that was looked back on; nil where none was. (A11)
  package var reviewed: Day?

  package init() {}

  /// A question that was asked, and what was known before its answer.
  package struct Asked: Hashable, Sendable, Codable {
    package var question: String
    package var before: Athlete
    package var answered: Set<String>
    package var left: Set<String>
  }

  /// A check-in of one day, told in one or several answers.
  package struct Taking: Hashable, Sendable, Codable {
    package var on: Day
    package var checkIn = CheckIn()
    /// The athlete's words so far.
    package var words = ""
    /// How many further questions were asked; never more than eight.
    package var asked: [String] = []
    /// A further question to which something else was told: where it is still open, it is asked once
    /// more.
    package var passedBy: String?
    /// The place that the open further question is about.
    package var area: Soreness.Area?
  }

  /// Something that the coach would do and asks about first.
  package enum Proposal: Hashable, Sendable, Codable {
    case decision(Decision)
    case change(Journal.Change)
    /// A new season for a changed athlete.
    case replan(Athlete)
    case forget
    case startOver
  }

  /// What the coach waits for.
  package enum Open: Hashable, Sendable, Codable {
    /// A question of the intake, by its identifier.
    case question(String)
    /// The summary of the intake, to be confirmed or corrected.
    case summary
    /// How it went, and how the athlete is.
    case checkIn
    /// One further thing that can change the decision, by its identifier.
    case further(String)
    /// A yes or a no to the proposal.
    case proposal
    /// Whether words that may be an alarm are one; the words are taken up again after a no.
    case maybeAlarm(Alarm, words: String)
    /// Whether a doctor has really cleared the athlete after an alarm.
    case clearance
    /// One of several readings, each as the utterance that it stands for.
    case choice([String])
  }
}
