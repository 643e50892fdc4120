import Training

/// The neck check from words. (3.3)
extension StateReader {
  mutating func hearIllness(_ at: Int, _ token: Token) {
    var ill: Illness?
    if token.has(.fever) { ill = feverish(at, token) ? .fever : nil }
    if token.has(.stomach) {
      if token.is(.threw, .throwing) {
        ill = words[at + 1].is(.up) ? .stomach : nil
      } else {
        ill = .stomach
      }
    }
    if token.is(.stomach),
      words[at + 1].is(.bug, .flu) || words[at + 1].is(.upset, .cramps) || words[at - 1].is(.upset)
        || words[at + 1].has(.pain)
    {
      ill = .stomach
    }
    if token.is(.poisoning), words[at - 1].is(.food) { ill = .stomach }
    if token.has(.lungs) { ill = .chest }
    if token.is(.chest), words[at + 1].is(.infection, .cold) { ill = .chest }
    if token.is(.infection), words[at - 1].is(.chest) || words[at - 1].is(.lung) { ill = .chest }
    if token.is(.ache), words[at - 1].is(.body, .muscle) { ill = .chest }
    if token.is(.pain), words[at - 1].is(.body) { ill = .chest }
    if token.has(.head) {
      ill = words[at - 1].is(.chest) || words[at - 2].is(.chest) ? .chest : .head
    }
    if token.is(.nose),
      words[at - 1].is(.blocked) || words[at + 1].is(.blocked) || words[at + 2].is(.blocked)
        || words[at + 1].is(.run) || words[at + 2].is(.run)
    {
      ill = .head
    }
    if token.is(.throat),
      (max(0, at - 3)..<at + 4).contains(where: {
        words[$0].has([.sore, .pain]) || words[$0].is(.scratchy, .itchy)
      })
    {
      ill = .head
    }
    if token.is(.cold), isACold(at) { ill = .head }
    if token.is(.weather), words[at - 1].is(.the), words[at - 2].is(.under) { ill = .chest }
    if token.is(.bug), words[at - 1].is(.a, .the) || words[at - 1].is(.stomach),
      !words[at + 1].is(.in)
    {
      ill = words[at - 1].is(.stomach) ? .stomach : .chest
    }
    if token.has(.ill), isPersonIll(at) {
      ill = words[at - 1].is(.been, .was) && words[at + 1].is(.in) ? .stomach : .chest
    }
    guard let ill else { return }
    mark(at, at + 1)
    if isNegated(at) || words[at + 1].is(.gone) || words[at + 1].is(.is) && words[at + 2].is(.gone)
    {
      if state.ill == nil { state.ill = Illness.none }
      return
    }
    if state.ill == nil || rank(ill) > rank(state.ill) { state.ill = ill }
    if let since = since(near: at) { state.since = since }
  }

  private func rank(_ ill: Illness?) -> Int {
    switch ill {
    case nil, .some(.none): 0
    case .head: 1
    case .chest: 2
    case .stomach: 3
    case .fever: 4
    }
  }

  private func feverish(_ at: Int, _ token: Token) -> Bool {
    guard token.is(.temperature) else { return !words[at + 1].is(.pitch) }
    // "a temperature", "temperature of 38.5"; not "the temperature outside".
    if words[at - 1].is(.a, .high) || words[at - 1].is(.running) { return true }
    return measures.contains {
      guard $0.start > at, $0.start - at <= 4 else { return false }
      switch $0.value {
      case .heat(let degrees): return (37.5...43).contains(degrees)
      case .number(let number):
        return (37.5...43).contains(number.value) || (100...106).contains(number.value)
      default: return false
      }
    }
  }

  /// "a cold", "got cold symptoms"; not "cold weather" and "it was cold".
  private func isACold(_ at: Int) -> Bool {
    let next = words[at + 1]
    if next.is(.weather, .outside) || next.is(.water, .shower) || next.is(.morning, .day)
      || next.is(.legs, .foot) || next.is(.rain, .wind) || next.is(.plunge, .bath) || next.is(.beer)
    {
      return false
    }
    let before = words[at - 1]
    if before.is(.a, .head) || before.is(.my, .this) || before.is(.bad, .the)
      || before.is(.no, .any) || before.has(.degree) && words[at - 2].is(.a)
    {
      return !(before.is(.the) && next.is(.and))
    }
    return next.is(.symptoms)
  }

  /// "i'm sick", "feeling ill", "was sick all night"; not "sick of it", "sick playlist".
  private func isPersonIll(_ at: Int) -> Bool {
    let next = words[at + 1]
    if next.is(.of, .pace) || next.is(.time) { return false }
    var before = at - 1
    while words[before].has(.degree) || words[before].is(.bit, .a)
      || words[before].is(.really, .still) || words[before].is(.been, .getting)
      || words[before].is(.not, .no) || words[before].is(.pretty)
    {
      before -= 1
      if at - before > 5 { break }
    }
    let subject = words[before]
    if subject.is(.im, .ive) || subject.is(.i, .feel) || subject.is(.am, .was)
      || subject.is(.got, .get) || subject.is(.be, .called) || subject.is(.called)
      || subject.is(.fell, .off)
    {
      // "my playlist was sick".
      if subject.is(.was), words[before - 1].kind == .word, !words[before - 1].has(.pronoun),
        !words[before - 1].is(.and)
      {
        return false
      }
      return true
    }
    return subject.kind == .edge
      && (next.kind != .word || next.is(.since, .today) || next.is(.with, .again) || next.is(.all))
      || subject.isMark(",") || before >= 0 && words[at - 1].is(.not)
  }

  /// "since monday", "for 3 days", "3 days now" beside a word.
  func since(near at: Int) -> Day? {
    for position in max(0, at - 8)..<min(words.count, at + 10)
    where words[position].is(.since, .from) && words[position].is(.since) {
      for find in dates where find.start > position && find.start - position <= 3 {
        return find.value.past(on: words.today)
      }
    }
    for find in measures {
      guard case .duration(let span) = find.value, span.seconds >= 86_400,
        abs(find.start - at) <= 10 || abs(at - find.end) <= 10
      else { continue }
      let before = words[find.start - 1]
      let next = words[find.end]
      if before.is(.for, .past) || before.is(.last) || next.is(.now, .already)
        || before.is(.about) && words[find.start - 2].is(.for)
      {
        return words.today - min(4000, Int(capped: span.middle / 86_400))
      }
    }
    for find in dates {
      guard abs(find.start - at) <= 8 || abs(at - find.end) <= 8 else { continue }
      if case .shifted = find.value, words[find.end - 1].is(.ago),
        let day = find.value.past(on: words.today)
      {
        return day
      }
      if words[find.start - 1].is(.started), let day = find.value.past(on: words.today) {
        return day
      }
    }
    return nil
  }
}
