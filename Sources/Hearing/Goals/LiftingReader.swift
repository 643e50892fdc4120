import Training

/// Hears how used to lifting someone is, what there is to lift, and whether it is wanted.
struct LiftingReader {
  let words: Words
  let measures: [Find<Measure>]

  func read() -> Find<Athlete.Lifting>? {
    guard words.topic == .lifting || words.topic == .equipment || words.topic == nil else {
      return nil
    }
    var lifting = Athlete.Lifting()
    let isAsked = words.topic == .lifting || words.topic == .equipment
    var first = -1
    var last = -1
    func note(_ at: Int) {
      if first < 0 { first = at }
      last = at + 1
    }
    for at in 0..<words.count {
      let token = words[at]
      let isNegated = isNegated(at)
      if isAsked || words[at - 1].is(.have, .got)
        || words[at - 1].is(.a) && words[at - 2].is(.have, .got) || words[at - 1].is(.some, .only)
      {
        if token.has(.equipment) {
          if !isNegated, lifting.equipment == nil || lifting.equipment == Athlete.Equipment.none {
            lifting.equipment = .dumbbells; note(at)
          }
        } else if token.is(.gym) || token.is(.barbell, .machines) || token.is(.rack) {
          if !isNegated {
            lifting.equipment = .gym; note(at)
          } else if lifting.equipment == nil, words.topic == .equipment || token.is(.gym) {
            lifting.equipment = Athlete.Equipment.none; note(at)
          }
        }
      }
      guard isAsked else { continue }
      if token.is(.bodyweight, .equipment), lifting.equipment == nil,
        token.is(.bodyweight) || isNegated
      {
        lifting.equipment = Athlete.Equipment.none
        note(at)
      }
      if token.is(.home), lifting.equipment == nil, words.topic == .equipment {
        lifting.equipment = Athlete.Equipment.none
        note(at)
      }
      if token.is(.nothing) || token.is(.no) && words.count <= 2 {
        if words.topic == .equipment {
          lifting.equipment = lifting.equipment ?? Athlete.Equipment.none
        } else {
          lifting.experience = lifting.experience ?? Athlete.Experience.none
        }
        note(at)
      }
      if token.is(.never) || token.is(.beginner) || token.is(.zero, .newbie)
        || token.has(.negation) && words[at + 1].has(.lift)
        || token.is(.no) && words[at + 1].is(.experience)
        || token.is(.not, .havent) && (words[at + 1].is(.really, .yet) || words[at + 1].is(.at))
      {
        lifting.experience = lifting.experience ?? Athlete.Experience.none
        note(at)
      }
      if token.is(.regular) || token.is(.year)
        || token.is(.experience) && !isNegated && words[at].end - words[at].start > 10
        || token.is(.always)
      {
        lifting.experience = .regular
        note(at)
      }
      if token.is(.some, .little) || token.is(.sometimes, .occasionally) || token.is(.bit)
        || token.is(.few)
      {
        if !(words[at + 1].has(.equipment) || words[at + 1].is(.year) || words[at + 1].is(.year)) {
          lifting.experience = lifting.experience ?? .some
          note(at)
        }
      }
      if token.is(.dont, .hate) || token.is(.no) || token.is(.not) || token.is(.without) {
        let after = words[at + 1]
        if after.is(.want, .wanna) || after.is(.interested, .thanks)
          || after.is(.lift) && token.is(.no) || after.is(.like) || token.is(.hate)
        {
          lifting.wanted = false
          note(at)
        }
      }
      if token.is(.want, .wanted) || token.is(.like), !isNegated {
        lifting.wanted = lifting.wanted ?? true
        note(at)
      }
    }
    if isAsked {
      for find in measures {
        switch find.value {
        case .duration(let span)
        where span.unit == .year || span.unit == .month || span.unit == .week:
          // "twice a week" is a habit and no length of time.
          if words[find.start].has(.article), span.unit == .week { continue }
          lifting.experience = span.seconds >= 6 * 2_592_000 ? .regular : .some
          note(find.start)
        case .number where words[find.end].is(.x, .times) || words[find.end].is(.day):
          if lifting.experience == nil { lifting.experience = .regular; note(find.start) }
        default: continue
        }
      }
      if words.topic == .lifting, lifting.experience == nil,
        words.tokens.contains(where: { $0.is(.once, .twice) || $0.is(.weekly) })
      {
        lifting.experience = .regular
        note(0)
      }
    }
    guard lifting != Athlete.Lifting(), first >= 0 else { return nil }
    return Find(value: lifting, start: first, end: last, rule: "lifting.background")
  }

  private func isNegated(_ at: Int) -> Bool {
    var position = at - 1
    var steps = 0
    while position >= 0, steps < 5 {
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
