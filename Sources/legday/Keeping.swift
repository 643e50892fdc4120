import Conversation
import Logbook
import Prompts
import Training

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The state of the coach and the journal in which it is kept.
struct Keeping {
  let folder: String
  /// nil until there is something to keep: a person who only looks leaves no trace.
  private(set) var logbook: Logbook?
  private var shelf = Shelf()
  /// As it was last kept.
  private(set) var state = State()

  /// How far back the journal is loaded.
  enum Depth: Sendable {
    /// Enough to show one day of the plan: nothing of the journal.
    case plan
    /// Enough to greet: what the greeting speaks of, which on most days is today alone.
    case greeting
    /// Enough to show a week: the last six weeks in which anything was said. It costs the same
    /// after ten years as after two months.
    case recent
    /// All that an answer can depend on; only from such a state anything is kept.
    case whole

    /// Whether what is loaded is shown and nothing else: it needs no more than a look.
    fileprivate var isShown: Bool { self == .plan || self == .greeting }
    /// Days of the journal before the last one that it tells of; nil where none is loaded by their
    /// number.
    fileprivate var days: Int? {
      switch self {
      case .plan, .greeting: nil
      case .recent: 42
      case .whole: 183
      }
    }
    /// Weeks of the past, and weeks as they were first printed.
    fileprivate var weeks: Int {
      switch self {
      case .plan, .greeting: 0
      case .recent: 6
      case .whole: 60
      }
    }
  }

  private(set) var depth: Depth

  /// Opens what is kept in a folder; where there is nothing yet, it begins with nothing.
  init(folder: String, on today: Day, depth: Depth = .whole) throws(Refusal) {
    self.folder = folder
    self.depth = depth
    guard Logbook.exists(in: folder) else { return }
    if depth.isShown, let atRest = Logbook.atRest(in: folder) {
      logbook = atRest
    } else {
      try open()
    }
    try load(on: today, depth: depth)
  }

  private mutating func open() throws(Refusal) {
    do {
      logbook = try Logbook.open(in: folder)
    } catch {
      throw Refusal(error)
    }
  }

  /// Opens what is kept, and refuses where nothing is.
  static func opened(
    folder: String, on today: Day, depth: Depth = .whole
  ) throws(Refusal) -> Keeping {
    let keeping = try Keeping(folder: folder, on: today, depth: depth)
    guard keeping.logbook != nil, !keeping.shelf.isEmpty else {
      throw Refusal(LogbookError.nothingKept)
    }
    return keeping
  }

  /// Makes sure that there will be a place for what is said, before anything is asked.
  func prepare() throws(Refusal) {
    do {
      try Logbook.makeFolder(folder)
    } catch {
      throw Refusal(error)
    }
  }

  /// Loads the state anew, as another process may have left it.
  mutating func load(on today: Day, depth: Depth = .whole) throws(Refusal) {
    self.depth = depth
    if logbook?.isAtRest == true, !depth.isShown { try open() }
    guard let logbook else { return }
    do {
      let last = depth.days == nil ? nil : try logbook.lastDay()
      shelf = try logbook.load(
        entriesSince: depth.days.map { min(last ?? today, today) - $0 }, lastItems: depth.weeks)
      var loaded = State()
      loaded.athlete = try shelf.document("athlete") ?? Athlete()
      loaded.plan = try shelf.document("plan")
      loaded.printed = try shelf.list("printed")
      loaded.past = try shelf.list("past")
      loaded.talk = try shelf.document("talk") ?? Talk()
      loaded.preferences = try shelf.document("preferences") ?? Preferences()
      if depth == .whole { loaded.former = try shelf.document("former") }
      loaded.journal = Journal(shelf.entries)
      if depth == .greeting {
        let first = Coach.firstDayGreeted(for: loaded.athlete, on: today)
        loaded.journal = Journal(try logbook.entries(since: first), toldUntil: shelf.lastDay)
      }
      state = loaded
    } catch {
      if logbook.isAtRest {
        try open()
        return try load(on: today, depth: depth)
      }
      throw Refusal(error as? LogbookError ?? logbook.setAside())
    }
  }

  /// Every entry since the beginning; nil where nothing was kept.
  func wholeJournal() throws(Refusal) -> Journal {
    guard let logbook else { return Journal() }
    do {
      return Journal(try logbook.entries())
    } catch {
      throw Refusal(error)
    }
  }

  /// Keeps what changed, in one go; false where it has to be made anew from what is loaded then:
  /// another process has kept something meanwhile, or not all was loaded.
  mutating func keep(_ new: State, entries: [Journal.Entry]) throws(Refusal) -> Bool {
    guard depth == .whole else { return false }
    var batch = Batch()
    batch.put("athlete", new.athlete, before: state.athlete)
    batch.put("plan", new.plan, before: state.plan)
    batch.put("printed", new.printed, before: state.printed, in: shelf)
    batch.put("past", new.past, before: state.past, in: shelf)
    batch.put("talk", new.talk, before: state.talk)
    batch.put("preferences", new.preferences, before: state.preferences)
    batch.put("former", new.former, before: state.former)
    batch.entries = entries
    if batch.isEmpty { return true }
    do {
      if logbook == nil {
        try Logbook.makeFolder(folder)
        logbook = try Logbook.open(in: folder)
      }
      guard let logbook else { return true }
      shelf.revision = try logbook.keep(batch, after: shelf.revision)
      state = new
      return true
    } catch .moved {
      return false
    } catch {
      throw Refusal(error)
    }
  }

  /// Deletes everything that is stored, as the athlete wants it.
  mutating func forget() throws(Refusal) {
    try close()
    logbook = nil
    shelf = Shelf()
    state = State()
    try Keeping.forget(in: folder)
  }

  /// Deletes the journal of a folder, the lines that were typed, and the folder where it is empty.
  static func forget(in folder: String) throws(Refusal) {
    do {
      try Logbook.forget(in: folder)
    } catch {
      throw Refusal(error)
    }
    unlink(folder + "/" + ChatLoop.historyName)
    rmdir(folder)
  }

  /// The names of all files that forgetting deletes.
  static func files(in folder: String) -> [String] {
    let history = folder + "/" + ChatLoop.historyName
    return Logbook.files(in: folder) + (access(history, F_OK) == 0 ? [ChatLoop.historyName] : [])
  }

  func close() throws(Refusal) {
    do {
      try logbook?.close()
    } catch {
      throw Refusal(error)
    }
  }
}
