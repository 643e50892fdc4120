extension Wordings {
  /// A guess of what is, in words that elsewhere speak of a wish or of what is to come.
  static let opinions = [
    "(id|i would|would|should|ill|will) [have to|probably|maybe|just|happily] "
      + "(say|guess|reckon|rate|estimate|call|describe|bet|think|imagine|suppose|score|grade|tell)",
    "(id|i would|would|ill|will) (put|give) (it|my|the|that|myself|effort|energy) *",
  ]
}

extension Words {
  /// "I'd guess", "I would put it at a 6".
  func opines(at position: Int) -> Bool {
    let end = Self.opinions.end(in: self, at: position)
    return end != nil && !(position..<(end ?? position)).contains { self[$0].is(.tomorrow) }
  }

  private static let opinions = Wording(Wordings.opinions)
}
