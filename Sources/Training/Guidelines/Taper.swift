import Prompts

extension Guideline {
  /// The weeks before a race run less: table 2.2, by seven-day spans that end on race day. (B9)
  ///
  /// The upper ends bind, the lower ones are preferred. The last long runs of a half and a
  /// marathon are shortened. Two to three weeks of less volume with the intensity kept are what
  /// the reviews agree on.
  static let taper = Guideline(
    "B9", title: Say.Titles.taper(), because: Say.Guidelines.taper(),
    racing: .mandatory, fun: .preferred, sources: ["S9", "S10", "S11"],
    holds: [
      Example("REST | EST25 | REST | SH20 | REST | RACE | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 5)
        $0.taper = Judged.Taper(last: 60, second: 90, peak: 120)
      }
    ],
    breaks: [
      Example("REST | EST25 | REST | SH20 | REST | RACE | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 5)
        $0.taper = Judged.Taper(last: 80, second: 90, peak: 120)
      }: [],
      Example("REST | EST25 | REST | SH20 | REST | RACE | REST") {
        $0.race = Judged.Race(distance: .marathon, day: 5)
        $0.taper = Judged.Taper(last: 70, second: 150, peak: 240, peakLong: 160, long7: 80)
      }: [],
    ],
    strains: [
      Example("REST | EST25 | REST | SH20 | REST | RACE | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 5)
        $0.taper = Judged.Taper(last: 45, second: 90, peak: 120)
      }: []
    ]
  ) { judged in
    guard let race = judged.race, (0..<7).contains(race.day), let taper = judged.taper,
      taper.peak > 0
    else { return .none }
    let table = TaperTable(race.kind)
    let over =
      table.last.isAbove(taper.last, of: taper.peak)
      || table.second.isAbove(taper.second, of: taper.peak)
      || table.third.isAbove(taper.third, of: taper.peak)
      || table.long7.isAbove(taper.long7, of: taper.peakLong)
      || table.long14.isAbove(taper.long14, of: taper.peakLong)
    return .week(breaks: over, hints: taper.last * 100 < table.last.low * taper.peak)
  }
}

/// What may be left of the peak before a race, in percent. (2.2)
struct TaperTable {
  /// The seven days that end on race day, the seven before those, and the seven before.
  var last: Share
  var second: Share
  var third: Share
  /// The long run on day −7, and the one of the week before it.
  var long7 = Share.any
  var long14 = Share.any

  struct Share {
    var low: Int
    var high: Int

    static let any = Share(low: 0, high: .max)

    func isAbove(_ part: Int?, of whole: Int) -> Bool {
      guard let part, high != .max, whole > 0 else { return false }
      return part * 100 > high * whole
    }
  }

  init(_ kind: RaceKind) {
    switch kind {
    case .fiveK:
      (last, second, third) = (Share(low: 50, high: 65), .any, .any)
    case .tenK:
      (last, second, third) = (Share(low: 45, high: 60), Share(low: 80, high: 90), .any)
    case .half:
      (last, second, third) = (Share(low: 35, high: 50), Share(low: 70, high: 80), .any)
      long7 = Share(low: 50, high: 60)
    case .marathon:
      last = Share(low: 20, high: 35)
      second = Share(low: 50, high: 60)
      third = Share(low: 70, high: 80)
      long7 = Share(low: 0, high: 40)
      long14 = Share(low: 0, high: 60)
    }
  }
}
