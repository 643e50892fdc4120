import Prompts
import Training
import Voice

/// The card of one day: each session with its steps and exercises, in the order in which it is
/// done.
package struct DayPage {
  private let day: DatedDay
  private let voice: Voice
  private let colour: Colour
  private let sheet: (Session) -> SessionSheet?

  /// - Parameters:
  ///   - day: what is shown.
  ///   - voice: who speaks.
  ///   - colour: whether it is coloured.
  ///   - sheet: how a session is done; nil where only its name is to stand there.
  package init(
    _ day: DatedDay, _ voice: Voice, _ colour: Colour = .plain,
    sheet: @escaping (Session) -> SessionSheet? = { _ in nil }
  ) {
    self.day = day
    self.voice = voice
    self.colour = colour
    self.sheet = sheet
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
      let sheet = sheet(session)
      let facts = [voice.text(words).capitalizedFirst] + (sheet.map(facts) ?? [])
      rows += facts.flowed(to: voice.width - 2).map { "  " + $0 }
      guard let sheet else {
        if let feel = session.run?.feel { rows.append(aside(voice.text(feel))) }
        continue
      }
      rows += sheet.steps.map { aside(voice.text($0)) }
      rows += exercises(sheet.exercises)
    }
    return rows.joined(separator: "\n")
  }

  /// About how far a session goes, and how hard it should feel.
  private func facts(of sheet: SessionSheet) -> [String] {
    var facts: [Line] = []
    if let metres = sheet.metres {
      facts.append(Say.Words.about(distance: Distance(metres: metres)))
    }
    // A walk and a rest have no effort to speak of.
    if sheet.effort.upperBound > 0 {
      facts.append(
        sheet.effort.count == 1
          ? Say.Words.effortOf(level: sheet.effort.lowerBound)
          : Say.Words.effort(low: sheet.effort.lowerBound, high: sheet.effort.upperBound))
    }
    return facts.map { voice.text($0) }
  }

  /// One exercise a row, the doses in a column of their own.
  private func exercises(_ exercises: [SessionSheet.Exercise]) -> [String] {
    let names = exercises.map { voice.text($0.name) }
    let widest = names.map(\.columns).max() ?? 0
    return zip(exercises, names).map { exercise, name in
      let dose = voice.text(Say.Words.dose(sets: exercise.sets, reps: exercise.reps))
      let row = name.padded(to: widest) + "  " + dose
      return row.columns + 4 <= min(voice.width, Voice.comfort)
        ? "    " + row : voice.wrapped("\(name), \(dose)", indent: 4)
    }
  }

  /// What stands below a session, wrapped and out of the way.
  private func aside(_ text: String) -> String {
    voice.wrapped(text, indent: 4).split(separator: "\n")
      .map { colour.paint(String($0), .aside) }.joined(separator: "\n")
  }
}
