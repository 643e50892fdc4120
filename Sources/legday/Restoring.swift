import Conversation
import Exchange
import Logbook
import Prompts
import Training

extension Keeping {
  /// Everything that is kept, as `legday export json` writes it.
  func everything(on today: Day) throws(Refusal) -> [UInt8] {
    guard let logbook else { throw Refusal(LogbookError.nothingKept) }
    let holdings: Holdings
    do {
      holdings = try logbook.holdings()
    } catch {
      throw Refusal(error)
    }
    let everything = Everything(
      on: today, documents: holdings.documents, lists: holdings.lists,
      entries: holdings.entries.map { Everything.Entry(day: $0.day, json: $0.json) })
    do {
      return try everything.bytes(athlete: state.athlete, plan: state.plan)
    } catch {
      throw Refusal(logbook.setAside())
    }
  }

  /// Puts what an export holds in the place of all that is kept in a folder.
  ///
  /// Nothing is changed unless every part of it is what this program keeps.
  ///
  /// - Returns: the path of the copy of what stood there; nil where nothing did.
  static func restore(
    _ everything: Everything, in folder: String
  ) throws(Refusal) -> String? {
    let holdings = Holdings(
      documents: everything.documents, lists: everything.lists,
      entries: everything.entries.map { Holdings.Entry(day: $0.day, json: $0.json) })
    guard Keeping.isReadable(holdings) else {
      throw Refusal(.invalidData, Say.Export.unknownContent())
    }
    do throws(LogbookError) {
      try Logbook.makeFolder(folder)
      let logbook = try Logbook.open(in: folder)
      let copy = try logbook.replace(with: holdings)
      try logbook.close()
      return copy
    } catch {
      throw Refusal(error)
    }
  }

  /// Whether every document is the value that is kept under its name.
  private static func isReadable(_ holdings: Holdings) -> Bool {
    do {
      try holdings.check("athlete", is: Athlete.self)
      try holdings.check("plan", is: Plan.self)
      try holdings.check("talk", is: Talk.self)
      try holdings.check("preferences", is: Preferences.self)
      try holdings.check("former", is: State.Former.self)
      try holdings.checkItems("printed", are: Week.self)
      try holdings.checkItems("past", are: Week.self)
      try holdings.checkEntries()
      return true
    } catch {
      return false
    }
  }
}
