import Hearing
import Prompts
import Training

/// Further questions of a check-in: asked only where two answers lead to different days.
extension Reply {
  /// Beyond this many only questions of safety are asked: a check-in takes half a minute.
  static let patience = 3

  /// Asks the next thing that could change tomorrow; whether there was one.
  mutating func askFurther(_ situation: Situation) -> Bool {
    guard var taking = talk.checkIn else { return false }
    var asked = Set(taking.asked.compactMap(FollowUp.Field.init(rawValue:)))
    if let passed = taking.passedBy.flatMap(FollowUp.Field.init) { asked.remove(passed) }
    taking.passedBy = nil
    guard let question = situation.nextQuestion(asked: asked),
      asked.count < Reply.patience || question.field.comesFirst
    else { return false }
    taking.asked.append(question.field.rawValue)
    taking.area = question.area
    talk.checkIn = taking
    talk.open = .further(question.field.rawValue)
    talk.tries = 0
    ask(question.asks((question.area ?? .legs).spoken))
    return true
  }

  /// The open further question once more.
  mutating func askFurtherAgain(_ id: String) {
    guard let field = FollowUp.Field(rawValue: id), let taking = talk.checkIn else { return }
    let question = FollowUp(
      field: field, area: taking.area, mildest: taking.checkIn, gravest: taking.checkIn)
    ask(question.asks((taking.area ?? .legs).spoken))
  }

  /// Why the open further question is asked.
  func furtherWhy(_ id: String) -> Line? {
    guard let field = FollowUp.Field(rawValue: id), let taking = talk.checkIn else { return nil }
    return FollowUp(
      field: field, area: taking.area, mildest: taking.checkIn, gravest: taking.checkIn
    ).why
  }

  /// The answer to a further question; false where it told nothing.
  mutating func answerFurther(_ id: String, _ utterance: Utterance) -> Bool {
    guard let field = FollowUp.Field(rawValue: id), let taking = talk.checkIn else { return false }
    var told = utterance.told
    field.fill(&told, known: taking.checkIn, area: taking.area, from: utterance)
    guard told.tellsSomething else { return false }
    let isFirst = taking.asked.count { $0 == id } == 1
    // A yes or a no that tells more than was asked is often the answer; a figure is it, or is not.
    talk.checkIn?.passedBy = isFirst && field.topic != .plainYesNo ? id : nil
    take(told, words: utterance.words)
    return true
  }
}

extension FollowUp.Field {
  /// Pain and illness are asked about however many questions there were.
  var comesFirst: Bool {
    switch self {
    case .painLevel, .pain, .illness: true
    default: false
    }
  }

  /// What an answer looks like, said where one was not understood.
  var example: Line {
    switch self {
    case .painLevel, .sorenessLevel, .soreness, .pain, .effort: Say.Checkin.levelExample()
    case .energy, .stress: Say.Further.scaleExample()
    case .sleep: Say.Further.sleepExample()
    case .daysOff: Say.Further.daysOffExample()
    case .lifted, .tendon: Say.Further.yesNoExample()
    case .session: Say.Further.sessionExample()
    case .illness: Say.Further.illnessExample()
    }
  }

  /// What a bare answer is read as.
  var topic: Topic {
    switch self {
    case .painLevel, .sorenessLevel, .soreness, .pain, .effort: .level
    case .sleep: .sleep
    case .energy, .stress: .energy
    case .daysOff: .number
    case .lifted, .tendon, .session, .illness: .plainYesNo
    }
  }

  /// Reads a bare number, yes or no as what was asked for, where nothing more was told.
  func fill(
    _ told: inout CheckIn, known: CheckIn, area: Soreness.Area?, from utterance: Utterance
  ) {
    // "That sounds reasonable" agrees, and tells nothing of what was done.
    var heard = utterance.heard
    if !Set(utterance.tokens).isDisjoint(with: ["sounds", "looks"]) {
      heard.facts.removeAll { $0.content == .yes }
    }
    // "Legs are a 2" rates the legs, and nothing else that is asked for.
    let isRating = told.soreness?.contains { $0.level != nil } ?? false
    let number = isRating ? nil : heard.number
    let level = number.flatMap { (0...10).contains($0) ? $0 : nil }
    // "Fine" to "how sore" is as good as a no.
    let fine: Set<String> = ["fine", "good", "ok", "okay", "great", "fresh", "nothing", "none"]
    let isFine = utterance.tokens.count <= 3 && !fine.isDisjoint(with: utterance.tokens)
    // "No swelling" is a no to something that was not asked.
    let isNo =
      heard.yesOrNo == false && !utterance.deniesSign
      || isFine && (self == .soreness || self == .sorenessLevel)
    switch self {
    case .painLevel, .sorenessLevel:
      let rated = told.soreness?.contains { $0.level != nil } ?? false
      guard !rated, let level = level ?? (isNo ? 0 : nil) else { return }
      told.soreness = (known.soreness ?? []).map { place in
        guard place.level == nil, area == nil || place.area == area else { return place }
        var place = place
        place.level = level
        return place
      }
    case .soreness, .pain:
      guard told.soreness == nil, let level = level ?? (isNo ? 0 : nil) else { return }
      let place = Soreness(area: area ?? .legs, level: level, pain: self == .pain)
      told.soreness = (known.soreness ?? []).filter { $0.area != place.area } + [place]
    case .illness:
      if told.ill == nil, heard.yesOrNo == true { told.ill = Illness.none }
    case .tendon:
      guard told.knownTendon == nil, let yes = heard.yesOrNo else { return }
      told.knownTendon = yes
      if yes { told.worseNextMorning = told.worseNextMorning ?? false }
    case .lifted:
      guard told.lifted == nil, let yes = heard.yesOrNo else { return }
      let day = heard.date?.day ?? utterance.today
      told.lifted = Lifted(legs: yes, heavy: yes, on: min(day, utterance.today))
    case .sleep:
      // "6 hours" is a length of time, and no bare number.
      let hours = number ?? heard.duration.map { Double($0) / 3600 }
      if told.sleepHours == nil, let hours, (0...24).contains(hours) { told.sleepHours = hours }
    case .energy:
      if told.energy == nil, let number, (1...5).contains(number) {
        told.energy = Int(number.rounded())
      }
    case .stress:
      if let number, (1...5).contains(number) {
        told.stress = Int(number.rounded())
        told.energy = nil
      }
    case .daysOff:
      if told.daysOff == nil, let number, (0...3650).contains(number) {
        told.daysOff = Int(number.rounded())
      } else if isNo {
        told.daysOff = 0
      }
    case .session:
      if told.session == nil, let yes = heard.yesOrNo { told.session = yes ? .done : .missed }
    case .effort:
      told.effort = told.effort ?? level
    }
  }
}
