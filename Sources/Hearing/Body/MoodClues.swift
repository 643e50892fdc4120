import Training

/// Pictures of energy: flat, full of beans, on top of the world.
extension Clue<StateReader> {
  static let flat = Clue(
    "energy.pictures", at: [.flat, .beans, .life, .world, .hangover, .beer, .run],
    accepts: [
      "feeling flat": "energy 2", "really flat today": "energy 2", "full of beans": "energy 5",
      "on top of the world": "energy 5", "hungover": "energy 2",
      "a bit run down": "energy 2",
    ],
    refuses: ["a flat course", "25 min flat", "life is good", "beans for dinner"]
  ) { reader, at, token in
    let words = reader.words
    guard reader.state.energy == nil else { return false }
    let level: Int
    if token.is(.run) {
      guard words[at + 1].is(.down), words[at - 1].has(.degree) || words[at - 1].is(.feel),
        words[at + 2].kind != .word
      else { return false }
      level = 2
    } else if token.is(.flat) {
      guard words[at - 1].is(.feel, .bit) || words[at - 1].has(.degree),
        words[at + 1].kind != .word || words[at + 1].is(.today, .and)
      else { return false }
      level = 2
    } else if token.is(.hangover) || token.is(.beer) {
      // "skipped it, hungover": why, and not how it is.
      if words.tokens.contains(where: { $0.has(.missed) }) { return false }
      guard token.is(.hangover) || reader.stands([.many], within: 2, before: at) else {
        return false
      }
      level = 2
    } else if token.is(.world) {
      guard words[at - 1].is(.the), words[at - 2].is(.of) else { return false }
      level = 5
    } else {
      guard words[at - 1].is(.of), words[at - 2].is(.full) else { return false }
      level = 5
    }
    reader.state.energy = level
    return reader.mark(at - 1, at + 1)
  }
}
