import Prompts
import Training
import Voice

/// Guidelines in a list: identifier, title, whom they bind, and where they come from.
///
/// With reasons it answers "why": below each title stands what the guideline is for.
package struct GuidelinesPage {
  private let guidelines: [Guideline]
  private let givesReasons: Bool
  private let namesSources: Bool
  private let voice: Voice
  private let colour: Colour

  /// - Parameters:
  ///   - guidelines: what is shown, in order.
  ///   - voice: who speaks.
  ///   - colour: whether it is coloured.
  ///   - givesReasons: whether the reason stands below each title, in place of whom it binds.
  ///   - namesSources: whether what their sources are is said at the end.
  package init(
    _ guidelines: [Guideline], _ voice: Voice, _ colour: Colour = .plain,
    givesReasons: Bool = false, namesSources: Bool = false
  ) {
    self.guidelines = guidelines
    self.voice = voice
    self.colour = colour
    self.givesReasons = givesReasons
    self.namesSources = namesSources
  }

  /// The page, without a line feed at the end.
  package var text: String {
    (guidelines.map(entry) + (namesSources ? sources : [])).joined(separator: "\n")
  }

  /// Each source once, in the order in which the guidelines name them.
  private var sources: [String] {
    var named: [String] = []
    for id in guidelines.flatMap(\.sources) where !named.contains(id) { named.append(id) }
    return named.compactMap { id in
      guard let source = Source.named(id) else { return nil }
      let text = voice.paragraph(source, indent: GuidelinesPage.idColumns)
      return colour.paint(id.padded(to: GuidelinesPage.idColumns), .title)
        + text.dropFirst(GuidelinesPage.idColumns)
    }
  }

  private static let idColumns = 5

  private func entry(_ guideline: Guideline) -> String {
    let sources = "[" + guideline.sources.joined(separator: ", ") + "]"
    let margin = String(repeating: " ", count: GuidelinesPage.idColumns)
    var facts = [voice.text(guideline.title)]
    if !givesReasons {
      facts.append(voice.text(Guideline.binds(racing: guideline.racing, fun: guideline.fun)))
    }
    facts.append(sources)
    let room = min(voice.width, Voice.comfort) - margin.count
    let rows = facts.flowed(to: room)
    let id = colour.paint(guideline.id.padded(to: GuidelinesPage.idColumns), .title)
    var text = id + rows.joined(separator: "\n" + margin)
    if givesReasons {
      text += "\n" + voice.paragraph(guideline.because, indent: margin.count)
    }
    return text
  }
}

extension Guideline {
  /// Whom a guideline binds, in words.
  fileprivate static func binds(racing: Force, fun: Force) -> Line {
    switch (racing, fun) {
    case (.mandatory, .mandatory): Say.Words.bindsAll()
    case (.mandatory, .preferred): Say.Words.bindsRacersAdvisesFun()
    case (.mandatory, .none): Say.Words.bindsRacers()
    case (.none, .mandatory): Say.Words.bindsFun()
    case (.preferred, .mandatory): Say.Words.bindsFunAdvisesRacers()
    case (.preferred, .preferred): Say.Words.advisesAll()
    case (.preferred, .none): Say.Words.advisesRacers()
    case (.none, .preferred): Say.Words.advisesFun()
    case (.none, .none): Say.Words.explains()
    }
  }
}
