import Hearing
import Prompts
import Training

/// Corrections: what was said a moment ago is taken back or set right.
extension Reply {
  /// "Actually a 10k": a correction that the open question cannot read belongs to an answer before.
  ///
  /// The answers are tried from the latest on; the open question is then asked again.
  mutating func correctEarlier(_ utterance: Utterance, than open: String) -> Bool {
    guard utterance.corrects, !utterance.onlyAsks else { return false }
    var seen: Set<String> = [open]
    // What was told beside another answer was never asked for, and is set right all the same.
    let untold = Question.all.filter { $0.isKnown(state.athlete) && $0.matters(state.athlete) }
    let known = talk.asked.reversed().map(\.question) + untold.map(\.id)
    // "5 actually" could be anything but the answer just given, and no distance is guessed from it.
    let tried = utterance.isBareNumber ? known.prefix(1) : known[...]
    for id in tried where seen.insert(id).inserted {
      guard let question = Question.named(id) else { continue }
      // "Instead of resting yesterday" moves no race.
      if id == "date", (utterance.heard.date?.day).map({ $0 - today < 7 }) ?? true { continue }
      let told = Question.Told(
        heard: hear(
          utterance.words, on: today, about: question.topic, dates: state.preferences.dates),
        words: utterance.words, today: today, open: question.id, dates: state.preferences.dates,
        coarse: talk.coarse)
      var athlete = state.athlete
      guard let taken = question.takes(told, &athlete), taken.refused == nil,
        athlete != state.athlete
      else { continue }
      state.athlete = athlete
      talk.misheard = 0
      sayHeard(taken.heard)
      for note in taken.notes { say(note) }
      askAgain()
      return true
    }
    return false
  }

  /// What was told of today, where it sets something right that was told before.
  ///
  /// "No, the left calf" is the same calf on the other side: level and kind stay as they were, and
  /// a "no" in front of a place is no zero. "No wait, 6" is the level of what was named last.
  func mending(_ told: CheckIn, by utterance: Utterance) -> CheckIn {
    guard utterance.setsRight else { return told }
    // "7 h actually" is the night that was told before.
    if !told.tellsSomething, talk.checkIn?.checkIn.sleepHours != nil,
      let hours = utterance.heard.duration.map({ Double($0) / 3600 }), (1...24).contains(hours)
    {
      var mended = told
      mended.sleepHours = hours
      return mended
    }
    guard let known = talk.checkIn?.checkIn.soreness, !known.isEmpty else { return told }
    var mended = told
    if !told.tellsSomething, let number = utterance.heard.number, (0...10).contains(number) {
      mended.soreness = known
      mended.soreness?[known.count - 1].level = number
      return mended
    }
    if told.soreness == nil, let place = utterance.sided(known) {
      mended.soreness = [place]
      return mended
    }
    mended.soreness = told.soreness.map { places in
      places.map { place in
        guard place.level == nil, let before = known.last(where: { $0.area == place.area }) else {
          return place
        }
        var place = place
        place.level = before.level
        place.pain = before.pain || place.pain
        return place
      }
    }
    return mended
  }

  /// What a further question was answered with beside its yes or no: "2 of 10, since last week".
  ///
  /// It is taken in, and the question is asked again where it still matters.
  mutating func answerBeside(_ id: String, _ utterance: Utterance) -> Bool {
    guard var taking = talk.checkIn, FollowUp.Field(rawValue: id)?.topic == .plainYesNo,
      // A bare no says nothing of the places that were told.
      utterance.heard.yesOrNo == nil
    else {
      return false
    }
    let again = hearing(utterance.words, about: .level)
    var told = hearing(utterance.words, about: .state).heard.checkIn
    if told.soreness == nil, taking.checkIn.soreness?.contains(where: { $0.level == nil }) == true {
      FollowUp.Field.painLevel.fill(
        &told, known: taking.checkIn, area: taking.area, from: again)
      told.since = told.since ?? again.heard.checkIn.since
    }
    guard told.tellsSomething else { return false }
    taking.asked.removeAll { $0 == id }
    talk.checkIn = taking
    take(told, words: utterance.words)
    return true
  }

  /// Whether the words set places right that were told before; they are then taken in, and are no
  /// answer to the further question that is open.
  mutating func mendsPlaces(_ utterance: Utterance) -> Bool {
    guard utterance.setsRight, let known = talk.checkIn?.checkIn.soreness else { return false }
    let mended = mending(utterance.heard.checkIn, by: utterance)
    guard let places = mended.soreness, !places.isEmpty,
      utterance.sided(known) != nil
        || places.allSatisfy({ place in known.contains { $0.area == place.area } })
    else { return false }
    take(mended, words: utterance.words)
    return true
  }
}

extension Reply {
  /// Does what is asked for besides: "ran 40 minutes, I'm travelling mon to wed".
  ///
  /// What is left over is the check-in; `did` tells whether a wish was among the clauses.
  mutating func doWishes(in utterance: Utterance) -> (rest: Utterance, did: Bool) {
    let clauses = Clauses.split(utterance.words)
    guard clauses.count > 1, state.plan != nil else { return (utterance, false) }
    let kept = talk.open
    var told: [String] = []
    for clause in clauses {
      let tokens = Pattern.tokens(clause)
      let skill = [Skill.block, .skipDay, .move, .swap].first { $0.slots(in: tokens) != nil }
      guard let skill, let words = skill.slots(in: tokens) else {
        told.append(clause)
        continue
      }
      talk.open = nil
      let slots = Skill.Slots(words: words, utterance: hearing(clause, about: .state))
      if !skill.does(slots, &self) { told.append(clause) }
    }
    talk.open = kept
    guard told.count < clauses.count else { return (utterance, false) }
    return (told.isEmpty ? utterance : hearing(told.joined(separator: ", ")), true)
  }
}

extension Utterance {
  /// Whether the words begin by taking back what was said: "no, …", "sorry, I mean …".
  var setsRight: Bool { heard.isCorrected || corrects || tokens.first == "no" }

  /// Whether nothing is said but a number, and that it sets something right: "5 actually".
  fileprivate var isBareNumber: Bool {
    heard.number != nil
      && tokens.allSatisfy { Int($0) != nil || ["actually", "no", "sorry", "wait"].contains($0) }
  }

  /// A place that was named before, with the side that the words name: "no, the left calf".
  fileprivate func sided(_ known: [Soreness]) -> Soreness? {
    let said = Set(tokens)
    let side: Soreness.Side? =
      said.contains("left")
      ? .left : said.contains("right") ? .right : said.contains("both") ? .both : nil
    guard let side,
      var place = known.last(where: { place in
        let name = place.area.rawValue
        return said.contains(name) || said.contains(String(name.dropLast()))
          || place.area == .calves && said.contains("calf")
          || place.area == .feet && said.contains("foot")
      })
    else { return nil }
    place.side = side
    return place
  }

  /// Whether the words only ask: they tell nothing of the athlete, and nothing is taken from them.
  ///
  /// A pain that is named within a question is told all the same. ("Why does my knee hurt?")
  var onlyAsks: Bool {
    var tokens = tokens[...]
    while let first = tokens.first, tokens.count > 1, Utterance.fillers.contains(first) {
      tokens.removeFirst()
    }
    guard let first = tokens.first else { return false }
    // "Did it, but I walked a lot, is that bad?" tells something in front of its question.
    guard
      Utterance.askingWords.contains(first)
        || words.hasSuffix("?") && Clauses.split(words).count == 1
    else { return false }
    if tokens.prefix(2) == ["what", "if"] || tokens.prefix(3) == ["what", "happens", "if"] {
      return true
    }
    // "What I would really love is to run a half marathon" is a wish.
    if tokens.prefix(2) == ["what", "i"], !words.hasSuffix("?") { return false }
    if tokens.prefix(2) == ["how", "about"] || tokens.prefix(2) == ["what", "about"] {
      return false
    }
    if [.changeGoal, .changeDays, .changeRace].contains(heard.intent) { return false }
    let wishes: Set<String> = ["make", "change", "set", "switch", "hurt", "hurts", "hurting"]
    let body: Set<String> = ["pain", "painful", "sore", "ache", "aches", "aching", "sick", "ill"]
    return Set(tokens).isDisjoint(with: wishes.union(body))
  }

  /// Whether the words ask for something that the coach does, or weigh what would be.
  var isCommand: Bool {
    let tokens = tokens
    return tokens.prefix(2) == ["what", "if"]
      || Skill.all.contains { $0.slots(in: tokens) != nil }
  }

  /// "What happens if I get ill?": nothing of it has happened.
  var supposes: Bool {
    let tokens = tokens.filter { !Utterance.fillers.contains($0) }
    return tokens.prefix(2) == ["what", "if"] || tokens.prefix(3) == ["what", "happens", "if"]
      || tokens.prefix(3) == ["what", "do", "i"] && tokens.contains("if")
  }

  /// "Why so little?": a reason is asked for, and nothing is told.
  var asksWhy: Bool { tokens.first == "why" }

  /// Whether a clause begins like a question.
  static func asks(_ clause: String) -> Bool {
    Pattern.tokens(clause).first.map(askingWords.contains) ?? false
  }

  /// Words that stand in front of a question without a part in it.
  private static let fillers: Set<String> = ["and", "but", "so", "ok", "okay", "hmm", "also", "oh"]

  /// Words with which a question begins.
  private static let askingWords: Set<String> = [
    "what", "whats", "why", "how", "can", "could", "should", "shall", "is", "are", "do", "does",
    "will", "would", "which", "when", "where", "who", "may", "am",
  ]
}
