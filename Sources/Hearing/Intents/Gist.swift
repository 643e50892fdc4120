import Training

/// What is asked for, told by the concepts that one clause names, where no wording tells it.
///
/// The weakest of the readings, and the last: the first of the list that fits is taken.
struct Gist: Sendable {
  let intent: Intent
  /// What the clause begins with, behind wrappers alone; one of these, nothing for any.
  let leads: Concepts
  /// Of each of these the clause names one.
  let names: [Concepts]
  /// What the clause does not name.
  let unless: Concepts
  /// At most so many words in the clause.
  let most: Int
  /// Whether a plain statement can mean it: "mondays have become impossible".
  let isTold: Bool
  let accepts: [String]
  let refuses: [String]

  init(
    _ intent: Intent, leads: Concepts = [], _ names: [Concepts] = [], unless: Concepts = [],
    most: Int = 30, told: Bool = false, accepts: [String], refuses: [String]
  ) {
    self.intent = intent
    self.leads = leads
    self.names = names
    self.unless = unless
    self.most = most
    isTold = told
    self.accepts = accepts
    self.refuses = refuses
  }

  /// Whether a clause asks for it.
  ///
  /// A report of the body asks for nothing unless it is a question or a wish, and an answer to
  /// another question changes no plan.
  @inline(__always) func fits(_ clause: Clause, beside facts: Telling) -> Bool {
    // First what most clauses fail at.
    guard clause.count <= most, clause.names.isDisjoint(with: unless),
      leads.isEmpty || !clause.leads.isDisjoint(with: leads)
    else { return false }
    let isWished = !clause.names.isDisjoint(with: [.asks, .wishes, .why])
    switch facts {
    case .nothing: break
    case .figures: if isTold, Gist.ofTalk.contains(intent) { return false }
    case .wish: if isTold, !isWished, !Gist.ofPlan.contains(intent) { return false }
    case .missed where intent == .block && clause.names.isSuperset(of: [.span, .away]): break
    case .missed:
      // "No run today, work was mad" reports; "can't make it tonight" asks.
      if isTold, !isWished, !clause.names.contains(.unable), !Gist.ofGround.contains(intent) {
        return false
      }
    case .body, .done:
      if facts == .done, intent == .quit { break }
      // "Add a run from sunday, 8k" tells what was done, and wants it kept.
      if intent == .log, !leads.isEmpty { break }
      // "I'm not bothered about the race any more" sounds weary.
      if !isWished, !Gist.ofGround.contains(intent) || !clause.names.contains(.decided) {
        return false
      }
    // "Oh no, undo."
    case .reply: if isTold || !isWished && intent != .undo { return false }
    }
    return names.allSatisfy { !clause.names.isDisjoint(with: $0) }
  }

  /// What a gist looks for, in numbers alone: most clauses fail at it, and a look counts no reference.
  struct Outline: Sendable {
    let leads: Concepts
    let unless: Concepts
    /// One of each is named; none where nothing is looked for.
    let first: Concepts
    let second: Concepts

    init(_ gist: Gist) {
      leads = gist.leads
      unless = gist.unless
      first = gist.names.first ?? []
      second = gist.names.dropFirst().first ?? []
    }

    @inline(__always) func mayFit(_ clause: Clause) -> Bool {
      clause.names.isDisjoint(with: unless)
        && (first.isEmpty || !clause.names.isDisjoint(with: first))
        && (second.isEmpty || !clause.names.isDisjoint(with: second))
        && (leads.isEmpty || !clause.leads.isDisjoint(with: leads))
    }
  }

  /// Those of `all`, in their order.
  static let outlines = all.map { Outline($0) }

  /// What is said in passing while something else is told.
  static let ofTalk: Set<Intent> = [.skip, .help, .back, .undo]

  /// What the plan stands on, told as news, and with it what changes the plan.
  static let ofGround: Set<Intent> = [.changeRace, .changeGoal]
  static let ofPlan: Set<Intent> = [
    .changeRace, .changeGoal, .changeDays, .block, .skipSession, .move, .swap,
  ]

  /// What one clause names, and what it begins with.
  struct Clause {
    var names: Concepts = []
    var leads: Concepts = []
    var count = 0
    /// Days of the week, and today and tomorrow.
    var days = 0
  }
}

extension Fact.Content {
  fileprivate var isDayOrState: Bool {
    switch self {
    case .state, .date: true
    default: false
    }
  }
}

extension CheckIn {
  /// Whether nothing is told but that something is done, or how awake somebody is.
  fileprivate var isDone: Bool {
    var done = CheckIn()
    done.session = session == .done ? .done : nil
    done.energy = energy
    return self == done
  }

  /// Whether nothing is told but what is wished for, and that a session was missed.
  var isWish: Bool {
    var wish = CheckIn()
    wish.session = session == .missed ? .missed : nil
    wish.minutesTomorrow = minutesTomorrow
    wish.wantsRest = wantsRest
    wish.wantsMore = wantsMore
    return self == wish
  }
}

/// What an utterance tells beside what it may ask for.
enum Telling {
  case nothing
  /// Dates, days, figures, a goal.
  case figures
  /// Rest, more, or no time tomorrow.
  case wish
  /// A session that was missed, or a race that was called off.
  case missed
  /// That something is done, and nothing of it, or how awake somebody is: "I'm done for tonight".
  case done
  /// How somebody is, or what was done.
  case body
  /// A yes or a no.
  case reply

  init(_ facts: [Fact]) {
    self = facts.isEmpty ? .nothing : .figures
    // "No running from 5 to 12 december" tells of no run that was missed.
    let isAhead = facts.contains { $0.rule == "dates.range" }
    for fact in facts {
      switch fact.content {
      case .yes, .no: self = .reply
      case .state(let state) where state.isDone && facts.allSatisfy(\.content.isDayOrState):
        if self == .nothing || self == .figures { self = .done }
      case .state(let state) where state.isWish && self != .body && self != .reply:
        if self != .missed { self = state.session == nil || isAhead ? .wish : .missed }
      case .state, .soreness, .alarm, .maybeAlarm, .condition: self = .body
      default: continue
      }
    }
  }
}

extension Asking {
  /// The gist of the last clause that has one; what is asked for comes behind its reasons.
  func gist(of clauses: [Gist.Clause], beside facts: Telling) -> Intent? {
    for clause in clauses.reversed() {
      for (place, outline) in Gist.outlines.enumerated() where outline.mayFit(clause) {
        guard Gist.all[place].fits(clause, beside: facts) else { continue }
        let intent = Gist.all[place].intent
        guard intent == .today, !clause.names.contains(.today) else { return intent }
        // "I'm at a wedding tomorrow, what's planned?"
        return clauses.contains { $0.names.contains(.tomorrow) } ? .tomorrow : intent
      }
    }
    // "I'm worried about tomorrow, what's in it?"
    guard clauses.count == 2, facts != .body, facts != .reply else { return nil }
    var both = clauses[0]
    both.names.formUnion(clauses[1].names)
    both.leads.formUnion(clauses[1].leads)
    both.count += clauses[1].count
    for (place, outline) in Gist.outlines.enumerated() where outline.mayFit(both) {
      let gist = Gist.all[place]
      if !gist.isTold || gist.intent == .block || Gist.ofGround.contains(gist.intent),
        gist.fits(both, beside: facts)
      {
        return gist.intent
      }
    }
    return nil
  }

  /// Whether what is asked has nothing to do with training.
  func areForeign(_ clauses: [Gist.Clause]) -> Bool {
    let asking = clauses.filter { $0.names.contains(.asks) }
    return (asking.isEmpty ? clauses : asking).allSatisfy { $0.names.contains(.foreign) }
  }

  /// The clauses, parted by marks, with the concepts that each names.
  func clauses() -> [Gist.Clause] {
    var clauses: [Gist.Clause] = []
    var clause = Gist.Clause()
    for at in 0...words.count {
      let token = words[at]
      if token.kind == .edge || token.endsAsking {
        if token.isMark("?") { clause.names.insert(.asks) }
        if clause.days > 1 { clause.names.insert(.twoDays) }
        if clause.count > 0 { clauses.append(clause) }
        clause = Gist.Clause()
        continue
      }
      if token.kind == .word || token.kind == .number { clause.count += 1 }
      if token.has(.weekday) || token.is(.today, .tomorrow, .tonight) { clause.days += 1 }
      if token.has(.weekday), token.has(.plural), !words[at + 1].has([.run, .session]) {
        clause.names.insert(.mondays)
      }
      let leads = begins(at)
      for place in Concepts.index.beginning(in: words, at: at) {
        let concept = Concepts.named[place].concept
        guard !clause.names.isSuperset(of: concept) || leads,
          leads || concept != .asked && concept != .shown,
          // "Leg day" is none of the days.
          concept != .days || token.end - token.start != 3,
          Concepts.index.wordings[place].end(in: words, at: at) != nil
        else { continue }
        clause.names.insert(concept)
        guard leads else { continue }
        clause.leads.insert(concept)
        if concept == .asked || concept == .shown { clause.names.insert(.asks) }
      }
    }
    return clauses
  }
}

extension Token {
  /// A mark that parts what is asked for from its reasons.
  fileprivate var endsAsking: Bool {
    kind == .mark && spacedMark
  }

  private var spacedMark: Bool {
    !isMark("-") && !isMark("'") && !isMark("/") && !isMark("&") && !isMark("+") && !isMark("~")
  }
}
