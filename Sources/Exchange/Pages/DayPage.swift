import Prompts
import Training
import Voice

/// The card of one day: each session with what belongs to it, in the order in which it is done.
package struct DayPage {
  private let day: DatedDay
  private let voice: Voice
  private let colour: Colour
  private let details: (Session) -> [Line]

  /// - Parameters:
  ///   - day: what is shown.
  ///   - voice: who speaks.
  ///   - colour: whether it is coloured.
  ///   - details: what stands below a session: its steps, its exercises.
  package init(
    _ day: DatedDay, _ voice: Voice, _ colour: Colour = .plain,
    details: @escaping (Session) -> [Line] = { _ in [] }
  ) {
    self.day = day
    self.voice = voice
    self.colour = colour
    self.details = details
  }

  /// The page, without a line feed at the end.
  package var text: String {
    let date = CivilDate(day.date.number)
    let label = DayLabel(day.plan)
    let title = "\(date.weekdayName) \(date.day) \(date.monthName)"
    var rows = [
      colour.paint(title, .title) + " · " + colour.paint(voice.text(label.words), label.meaning)
    ]
    if day.plan.sessions.isEmpty, day.plan.available {
      rows.append(voice.paragraph(Say.Words.nothing(), indent: 2))
    }
    for (index, session) in day.plan.sessions.enumerated() {
      var words = session.said
      if index > 0 {
        words =
          session.isLater(than: day.plan.sessions[index - 1])
          ? Say.Words.laterNext(next: words).said : Say.Words.thenNext(next: words).said
      }
      rows.append(voice.wrapped(voice.text(words).capitalizedFirst, indent: 2))
      let feel = session.run.flatMap(\.feel).map { [$0] } ?? []
      rows += (feel + details(session)).map { line in
        voice.wrapped(voice.text(line), indent: 4).split(separator: "\n")
          .map { colour.paint(String($0), .aside) }.joined(separator: "\n")
      }
    }
    return rows.joined(separator: "\n")
  }
}
