extension Wordings {
  /// Whole answers by which nothing is sore.
  static let noSoreness = [
    "(fit|sound) as a (fiddle|flea|bell)", "right as rain", "fresh as a daisy",
    "[i have|i got|"
      + "ive got] (nothing|none) [at all|to report|today|thanks]",
    "not (a|even a|the least|the slightest) (thing|bit|sausage|jot|little|tiny bit|twinge)",
    "(tickety boo|hunky dory|peachy keen|golden|sorted|chilling|chillin|vibing)",
    "(all|everything) (tickety boo|hunky dory|golden|sorted)",
    "(we|im|were) (chilling|chillin|good)",
    "no (dramas|drama|worries|bother|grumbles|gripes|moans|stress)", "all good in the hood",
    "[im|i am|all|everything|everythings] [is] back to normal", "[im|i am|all] normal",
    "never (better|felt better|felt fresher)",
    "[im|i am|feeling|feel] (fully|completely|totally) "
      + "(recovered|healed|rested|fresh|fine)", "[im|i am|all] (recovered|healed)",
    "[yes|yeah|yep|yup] (all|everything|everythings) [is|feels] (fine|good|great|ok|okay|fresh|normal)",
    "not (at the moment|right now|currently|now|this time|yet|particularly|especially|noticeably|"
      + "that i can (feel|tell)|that im aware of|that i noticed)",
    "(nope|no|nah) [i] [am|im|feel|all|its|everything] [feel] "
      + "(fine|good|ok|okay|great|alright)",
    "[i] (feel|feeling) (fine|good|great|fresh|ok|okay|perfect|amazing|brilliant)",
    "(good|"
      + "better) than ever", "good to go", "tip top",
    "[im|i am] (fine|good|ok|okay|great|perfect) [today|thanks|thank you|here|now]",
    "not "
      + "(today|any more|anymore|that i know|really|at all|in the slightest|in the least)",
    "zero [point zero]", "{number} {number} everywhere", "nowhere [really]",
    "(all|everything) "
      + "(is|feels|feeling|s) (good|fine|great|fresh|ok|okay)",
    "no (soreness|pain|aches|complaints|issues|problems|niggles|doms) *",
    "(nichts|nada|niente|"
      + "rien|nix|zilch)",
  ]
}

extension Words {
  /// Whether the whole answer says that nothing is sore.
  var saysNoSoreness: Bool {
    let first =
      (0..<count).first {
        self[$0].kind != .mark && !isAskFiller(self[$0]) && !self[$0].is(.no)
          && !(self[$0].has(.yes) && !self[$0].has(.fine))
      } ?? 0
    return (0...first).contains { start in
      guard let end = Self.noSoreness.end(in: self, at: start) else { return false }
      // "right as rain mate"
      let strangers = (end..<count).filter {
        self[$0].kind == .word && !self[$0].isNamed && self[$0].sense.signs.rawValue == 0
          && self[$0].sense.kinds.rawValue == 0
      }
      return strangers.count <= 1
        && (end..<count).allSatisfy {
          strangers.contains($0) || self[$0].kind == .mark || isAskFiller(self[$0])
            || self[$0].is(.today, .thanks)
            || self[$0].is(.thank, .now)
        }
    }
  }

  private static let noSoreness = Wording(Wordings.noSoreness)
}
