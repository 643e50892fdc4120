import Prompts

/// A way to write the plan out; `all` is the table of contents.
///
/// The values of `legday export FORMAT`, its help and what the coach hears come from here.
package struct ExportFormat: Hashable, Sendable {
  /// What is typed, and how a file's name ends.
  package let name: String
  /// What it is good for, in a few words.
  package let says: Line
  /// How it is made.
  package let making: Making

  /// Where a format's content comes from.
  package enum Making: Hashable, Sendable {
    case calendar
    case sheet
    case table
    case markdown
    /// Everything that is stored, as it is stored; only the journal can give it.
    case everything
  }

  package static let all = [
    ExportFormat(name: "ics", says: Say.Export.aboutICS(), making: .calendar),
    ExportFormat(name: "html", says: Say.Export.aboutHTML(), making: .sheet),
    ExportFormat(name: "json", says: Say.Export.aboutJSON(), making: .everything),
    ExportFormat(name: "csv", says: Say.Export.aboutCSV(), making: .table),
    ExportFormat(name: "md", says: Say.Export.aboutMarkdown(), making: .markdown),
  ]

  /// The format of a name in any case; nil where there is none.
  package static func named(_ name: String) -> ExportFormat? {
    let name = name.lowercased()
    return all.first { $0.name == name }
  }

  /// The text of the file; nil for what only the journal can give.
  package func text(_ handout: Handout, times: ICalendar.Times = ICalendar.Times()) -> String? {
    switch making {
    case .calendar: ICalendar(handout, times: times).text
    case .sheet: Sheet.text(handout)
    case .table: CSV.text(handout)
    case .markdown: Markdown.text(handout)
    case .everything: nil
    }
  }
}
