import Prompts
import Training
import Voice

/// The plan to paste: a heading and a table for each week, as most places render Markdown.
package enum Markdown {
  package static func text(_ handout: Handout) -> String {
    let voice = handout.voice
    var text = "# " + escaped(handout.title) + "\n\n"
    text += escaped(voice.text(Say.Export.madeOn(date: handout.on))) + "\n"
    for week in handout.weeks { text += "\n" + table(week, voice: voice) }
    if !handout.notes.isEmpty {
      text += "\n" + handout.notes.map { "- " + escaped($0) + "\n" }.joined()
    }
    text += "\n_" + escaped(voice.text(Say.Export.caution())) + "_\n"
    return text
  }

  private static func table(_ card: Handout.WeekCard, voice: Voice) -> String {
    var text = "## " + escaped("\(card.heading), \(card.span)") + "\n\n"
    var facts = [card.phase.capitalizedFirst]
    if card.week.easier { facts.append(voice.text(Say.Export.easier())) }
    facts.append(
      voice.text(Say.Words.runsTotal(minutes: Said.minutes(card.week.runMinutes))))
    facts.append(
      voice.text(Say.Words.strengthTotal(minutes: Said.minutes(card.week.strengthMinutes))))
    text += escaped(facts.joined(separator: ", ")) + ".\n\n"
    let head = [Say.Export.day(), Say.Export.session()].map { voice.text($0) }
    text += "| \(escaped(head[0])) | \(escaped(head[1])) |\n| --- | --- |\n"
    for day in card.days {
      let date = voice.text(Said.shortDay(day.date.number))
      text += "| \(escaped(date)) | \(headline(of: day)) |\n"
    }
    if !card.leftOut.isEmpty {
      text += "\n" + card.leftOut.map { "- " + escaped($0) + "\n" }.joined()
    }
    return text
  }

  private static func headline(of day: Handout.DayCard) -> String {
    guard day.plan.isHard, day.plan.kind != .race else {
      return escaped(day.headline)
    }
    return "**" + escaped(day.headline) + "**"
  }

  /// Text in which nothing is read as markup; a line break would end a table's row.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r": escaped.unicodeScalars.append(" ")
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
