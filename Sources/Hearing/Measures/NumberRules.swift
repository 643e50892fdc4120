import Training

extension Rule<Measure> {
  /// A number alone, or a range of two.
  static let number = Rule(
    "measures.number",
    from: [.digits, .cardinal, .multiplier, .fraction, .article, .ordinal, .filler, .dateLead],
    accepts: [
      "4": "4", "twenty five": "25", "5 to 6": "5.5", "a dozen": "12", "2 1/2": "2.5",
      "1,200": "1200", "between a 5 and a 6": "5.5", "one oh five": "105",
    ],
    refuses: ["the", "a"]
  ) { words, start in
    guard let number = words.range(at: start) ?? words.numeral(at: start), !number.value.isArticle
    else { return nil }
    return Reading(value: .number(number.value), end: number.end)
  }

  /// A number where one was asked for: fractions in words, powers, letters for thousands.
  static let askedNumber = Rule(
    "measures.asked-number",
    from: [
      .digits, .cardinal, .multiplier, .fraction, .article, .ordinal, .filler, .dateLead, .times,
    ],
    asked: .number,
    accepts: [
      "three fifths": "0.6", "minus three quarters": "-0.75", "one over four": "0.25",
      "two fifths of a million": "400000", "half of 300": "150", "2.5^2": "6.25",
      "2^-1": "0.5", "two score": "40", "six hours and a half": "6.5", "10k": "10000",
      "ninety - five": "95", "two and a sixteenth": "2.0625", "the 2nd one": "2",
      "three quarters": "0.75", "7 hrs 30": "7.5", "one two hundredth": "0.005",
      "one thousand, two hundred and four": "1204", "three point oh five": "3.05",
      "1.234.567,89": "1234567.89", ".5 million": "500000", "two thousand oh five": "2005",
      "one-hundred-and-five": "105", "3⅜": "3.375", "1 fifth": "0.2", "twice a week": "2",
      "i go out twice": "2",
    ],
    refuses: ["the", "a"]
  ) { words, start in
    guard words.topic == .number else { return nil }
    // "twice", "once a week"
    if words[start].has(.times) {
      let next = words[start + 1]
      guard !words[start - 1].is(.for, .at),
        next.kind != .word || next.is(.a, .per) || next.is(.weekly, .every)
      else { return nil }
      return Reading(
        value: .number(Numeral(value: words[start].sense.value)), end: start + 1)
    }
    let isMinus = words[start].is(.minus)
    if var fraction = words.spokenFraction(at: isMinus ? start + 1 : start) {
      if isMinus { fraction.value.value.negate() }
      let all = words.partOfNumber(fraction) ?? fraction
      return Reading(value: .number(all.value), end: all.end)
    }
    guard let number = words.range(at: start) ?? words.numeral(at: start), !number.value.isArticle
    else { return nil }
    if let special = words.partOfNumber(number) ?? words.power(of: number)
      ?? words.score(number) ?? words.ratio(number) ?? words.hours(number)
    {
      return Reading(value: .number(special.value), end: special.end)
    }
    return words.scaled(number)
  }
}
