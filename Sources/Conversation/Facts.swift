import Hearing
import Prompts
import Training

/// What an utterance tells of the athlete, whichever question is open.
extension Question.Told {
  /// "Mon wed fri sat": several days and little else are the days offered, whatever is open; and
  /// "sunday too" is one more.
  fileprivate var namesDays: Bool {
    let tokens = Pattern.tokens(words)
    guard let days = heard.days?.days, !words.hasSuffix("?") else { return false }
    if days.count == 1 {
      return tokens.count <= 6 && !Set(tokens).isDisjoint(with: ["too", "also"])
    }
    if days.count >= 2, tokens.starts(with: ["i", "can"]) { return true }
    let others: Set<String> = ["lift", "lifted", "gym", "squats", "long", "sore", "race"]
    return days.count >= 2 && tokens.count <= days.count + 3 && others.isDisjoint(with: tokens)
  }
}

extension Reply {
  /// What was taken from an utterance by all questions together.
  struct TakenAll {
    var any = false
    /// Whether the open question got its answer.
    var open = false
    var refused: Line?
    var readings = false
    var count = 0
  }

  /// Lets every question hear the utterance, and says back what was taken.
  ///
  /// What is known is only replaced by the open question, or where the athlete corrects.
  mutating func takeFacts(of utterance: Utterance, open: String?) -> TakenAll {
    var all = TakenAll()
    // A question tells nothing about the athlete, except to the question that is open.
    let onlyAsks = utterance.onlyAsks
    let corrects = (open == nil || utterance.corrects) && !onlyAsks
    let told = Question.Told(
      heard: utterance.heard, words: utterance.words, today: today, open: open,
      dates: state.preferences.dates, coarse: talk.coarse)
    takePreferences(
      from: utterance.heard, wishes: Clauses.split(utterance.words), into: &all)
    // Before the first plan a long answer is read in the parts that speak of each question.
    let clauses = open == nil || state.plan != nil ? nil : Clauses(utterance.words, open: open)
    // What stands beside the answer is read without the open question in mind.
    let beside = Question.Told(
      heard: open == nil
        ? utterance.heard
        : hear(
          utterance.words, on: today, dates: state.preferences.dates),
      words: utterance.words, today: today, open: open, dates: state.preferences.dates,
      coarse: talk.coarse)
    for question in Question.all {
      let isOpen = question.id == open
      guard
        isOpen || corrects || !question.isKnown(state.athlete) || tellsAnew(question, told)
      else { continue }
      guard isOpen || !onlyAsks else { continue }
      // "No, wednesday instead of tuesday" is no "no" to what is open.
      if isOpen, passes(question, utterance) { continue }
      guard isOpen || question.matters(state.athlete) || !question.isKnown(state.athlete)
      else { continue }
      var athlete = state.athlete
      // "I lift three times a week" is no running, where nothing else speaks of it.
      if !isOpen, question.id == "running", let parts = clauses?.parts, parts["lifting"] != nil,
        parts["running"] == nil
      {
        continue
      }
      var told = isOpen || question.id == "age" || question.id == "months" ? told : beside
      if let clauses, let words = clauses.part(for: question.id, isOpen: isOpen) {
        told = Question.Told(
          heard: hear(words, on: today, about: question.topic, dates: state.preferences.dates),
          words: words, today: today, open: open, dates: state.preferences.dates,
          coarse: talk.coarse)
      }
      guard let taken = question.takes(told, &athlete) else { continue }
      all.any = true
      if let coarse = taken.coarse { talk.coarse = coarse }
      if let refused = taken.refused {
        if isOpen || all.refused == nil { all.refused = refused }
        // What was understood in spite of the doubt is kept: a pain whose place is not known yet.
        if !taken.heard.isEmpty {
          sayHeard(taken.heard)
          state.athlete = athlete
        }
        if !taken.readings.isEmpty {
          all.readings = true
          offer(refused, taken.readings)
        }
        continue
      }
      state.athlete = athlete
      all.count += 1
      if isOpen { all.open = true }
      if !isOpen { talk.left.remove(question.id) }
      sayHeard(taken.heard)
      for note in taken.notes { say(note) }
    }
    if all.count >= 4 { talk.toldMuch = true }
    return all
  }

  /// Whether something that is known is told anew in so many words: a doctor's word, the days, the
  /// time hoped for.
  private func tellsAnew(_ question: Question, _ told: Question.Told) -> Bool {
    switch question.id {
    case "screening":
      told.open != "clearance" && told.heard.facts.contains(where: { $0.content == .cleared })
    case "days": told.namesDays
    case "goal": state.athlete.goal?.seconds == nil && told.namesFinishTime
    default: false
    }
  }

  /// Whether an utterance sets another answer right, so that the open question has no part in it.
  private func passes(_ question: Question, _ utterance: Utterance) -> Bool {
    let tokens = utterance.tokens
    guard question.id != "days", state.athlete.days != nil,
      let at = tokens.firstIndex(of: "instead"), at + 1 < tokens.count
    else { return false }
    return tokens[at + 1] == "of"
  }

  private mutating func takePreferences(
    from heard: Heard, wishes: [String], into all: inout TakenAll
  ) {
    for clause in wishes where Skill.units.slots(in: Pattern.tokens(clause)) != nil {
      let units: Units = clause.lowercased().contains("mi") ? .mi : .km
      guard state.athlete.units != units else { continue }
      prefer(.units(units))
      all.any = true
    }
    for fact in heard.facts {
      switch fact.content {
      case .units(let units) where state.athlete.units != units:
        state.athlete.units = units
        all.any = true
        sayHeard([units == .km ? Say.Heard.unitsKm() : Say.Heard.unitsMiles()])
      case .name(let name):
        let cleaned = String(Utterance.clean(name).prefix(200))
        guard !cleaned.isEmpty, cleaned != state.athlete.name else { continue }
        state.athlete.name = cleaned
        all.any = true
        sayHeard([Say.Heard.name(name: cleaned)])
      default: continue
      }
    }
  }
}
