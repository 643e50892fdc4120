import Hearing
import Prompts
import Training

extension Question {
  /// Soreness, pain, illness and heavy lifting of the last two days: they shape the first days.
  static let now = Question(
    "now", topic: .state, ask: { _ in Say.Questions.now() },
    again: Say.Questions.nowAgain(),
    example: Say.Questions.nowExample(), why: Say.Questions.nowWhy(),
    choices: [
      Choice(Say.Questions.nowChoiceGood(), "nothing sore, all good"),
      Choice(Say.Questions.nowChoiceSore(), "legs sore 4 out of 10"),
      Choice(Say.Questions.nowChoiceCold(), "I have a head cold"),
      Choice(Say.Questions.nowChoicePain(), "something hurts"),
    ],
    open: Say.Onboarding.openNow(),
    isKnown: { $0.now?.soreness != nil && ($0.now?.lifted != nil || $0.now?.ill != nil) },
    examples: [
      Example("no, all good") { $0.now = .init(soreness: [], ill: Illness.none) },
      Example("quads 5 out of 10") {
        $0.now = .init(soreness: [Soreness(area: .quads, level: 5)])
      },
      .refused("banana"),
    ]
  ) { told, athlete in
    // "No swelling" denies one sign, and says nothing of the rest.
    guard !Utterance.deniesSign(Pattern.tokens(told.words)) else { return nil }
    var checkIn = told.heard.checkIn
    // Words about lifting as such are no lifting of these days.
    if let open = told.open, open != "now" { checkIn.lifted = nil }
    // "Regular, gym" is a late answer to the lifting question, and no session of these days.
    if !told.speaksOfSession || told.holds(["used to", "years ago"]) { checkIn.lifted = nil }
    var now = athlete.now ?? .init()
    let asked = told.open == "now"
    if checkIn.soreness != nil || checkIn.ill != nil || checkIn.lifted != nil {
      now.soreness = checkIn.soreness ?? now.soreness
      now.ill = checkIn.ill ?? now.ill
      now.lifted = checkIn.lifted ?? now.lifted
    } else if asked, told.heard.yesOrNo == false || told.words.tellsAllGood {
      now.soreness = now.soreness ?? []
      now.ill = now.ill ?? Illness.none
    } else {
      return nil
    }
    athlete.now = now
    var seen = CheckIn()
    seen.soreness = now.soreness
    seen.ill = now.ill
    seen.lifted = now.lifted
    let heard = [Say.Heard.sentence(what: seen.spoken(on: told.today))]
    let isVague = asked && now.soreness?.contains { $0.area == .unknown && $0.level == nil } == true
    return isVague ? Taken(heard, refused: Say.Questions.painWhere()) : Taken(heard)
  }
}

extension Question.Told {
  /// Whether the words tell of lifting that was done: a time, or a verb of the past.
  fileprivate var speaksOfSession: Bool {
    says([
      "yesterday", "today", "ago", "night", "morning", "evening", "heavy", "lifted", "did",
      "squats",
      "squatted", "squat", "deadlifts", "deadlifted", "deadlift", "lunges", "trained", "monday",
      "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "was", "yes",
    ])
  }
}

extension String {
  /// "All good", "fine", "nothing": well in every respect, without a but.
  var tellsAllGood: Bool {
    let tokens = Pattern.tokens(self)
    guard tokens.count <= 6 else { return false }
    let words = Set(tokens)
    let good: Set<String> = [
      "good", "fine", "great", "nothing", "none", "perfect", "fresh", "ok", "okay", "well", "nope",
      "gud",
    ]
    let doubt: Set<String> = [
      "not", "but", "except", "isnt", "hurts", "pain", "sore", "sick", "ill",
    ]
    // "Ok thanks" takes note, and tells nothing.
    let isNoted = !words.isDisjoint(with: ["thanks", "thank", "thx", "cheers"])
    let said = isNoted ? good.subtracting(["ok", "okay", "great", "perfect"]) : good
    return !words.isDisjoint(with: said) && words.isDisjoint(with: doubt)
  }
}
