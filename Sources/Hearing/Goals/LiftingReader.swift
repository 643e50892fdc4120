import Training

/// Hears how used to lifting someone is, what there is to lift, and whether it is wanted.
struct LiftingReader: Sendable {
  let words: Words
  let measures: [Find<Measure>]
  var lifting = Athlete.Lifting()
  private(set) var followed: [Followed] = []
  private var clue = ""
  /// Whether no experience was told but by the "no" that a refusal begins with.
  var isBareNo = false
  /// Whether somebody has stopped, however regular it was.
  var isOver = false
  /// Where it was refused: "spare me the dumbbells" tells of no dumbbells.
  private var refused: [Range<Int>] = []
  private var experienceAt = 0
  private var equipmentAt = 0

  init(_ words: Words, measures: [Find<Measure>]) {
    self.words = words
    self.measures = measures
  }

  var isAsked: Bool { words.topic == .lifting || words.topic == .equipment }

  mutating func read(_ index: ClueIndex<LiftingReader> = Clue<LiftingReader>.index) {
    let clues = index.clues
    guard isAsked || words.topic == nil else { return }
    for at in 0..<words.count {
      let token = words[at]
      for place in index.places(in: words, at: at) {
        clue = clues[place].id
        let known = lifting
        _ = clues[place].hear(&self, at, token)
        if lifting.experience != known.experience { experienceAt = at }
        if lifting.equipment != known.equipment { equipmentAt = at }
      }
    }
    guard isAsked else { return }
    for find in measures {
      for candidate in clues where candidate.id == Clue<LiftingReader>.howLong.id {
        clue = candidate.id
        _ = candidate.hear(&self, find.start, words[find.start])
      }
    }
    if isOver, lifting.experience == .regular { lifting.experience = .some }
    dropWhatWasRefused()
  }

  /// What stands within a refusal tells neither how much was lifted nor with what.
  private mutating func dropWhatWasRefused() {
    guard lifting.wanted == false, words.topic == .lifting else { return }
    if isBareNo || refused.contains(where: { $0.contains(experienceAt) }) {
      lifting.experience = nil
    }
    if refused.contains(where: { $0.contains(equipmentAt) }) { lifting.equipment = nil }
  }

  mutating func refuse(_ range: Range<Int>) {
    lifting.wanted = false
    refused.append(range)
  }

  @discardableResult
  mutating func mark(_ at: Int) -> Bool {
    followed.append(Followed(clue: clue, start: at, end: at + 1))
    return true
  }

  /// Takes an experience where none was told yet.
  mutating func tell(_ experience: Athlete.Experience, at: Int) -> Bool {
    lifting.experience = lifting.experience ?? experience
    return mark(at)
  }

  func isNegated(_ at: Int) -> Bool {
    var position = at - 1
    var steps = 0
    while position >= 0, steps < 7 {
      let token = words[position]
      if token.endsSentence || token.is(.but) || token.isMark(",") { return false }
      if token.has(.negation) || token.is(.no) || token.is(.without) {
        return !words[position + 1].is(.only, .just)
      }
      position -= 1
      steps += 1
    }
    return false
  }
}
