import Prompts

extension Guideline {
  /// Without a race, strength may stand on any day that is no rest day. (A10)
  ///
  /// It forbids nothing: it is why a plan for fun may lift on days without a run.
  static let freePlacementForFun = Guideline(
    advising: "A10", title: Say.Titles.freePlacementForFun(),
    because: Say.Guidelines.freePlacementForFun(),
    racing: .none, fun: .preferred, sources: ["S1"],
    holds: ["F30 | E30 | F30 | E30 | F30 | E40 | REST"],
    shapes: { judged in
      judged.mode == .fun ? judged.week.strength.subtracting(judged.week.hardRun) : []
    }
  )
}
