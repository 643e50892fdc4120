import Testing

@testable import Training

struct SituationTests {
  /// What is decided, as `action rule after` and the days that moved.
  private func decided(_ scene: String) throws -> String {
    let decision = try situation(scene).decide()
    let moved = decision.alsoChanged.map { " \($0.date.weekday.code) \($0.plan.code)" }.joined()
    return "\(decision.action.rawValue) \(decision.rule) \(decision.after.code)\(moved)"
  }

  @Test(arguments: [
    ("I40+L20: legs 6, heavy 0, sleep 5", "swap D19 REC24 thu I40"),
    ("T35+L20: legs 1, energy 4, sleep 8", "keep D40 T35+L20"),
    ("T35+L20: legs 4", "ease M-S1-legs T35+L10"),
    ("E30+UVL10: legs 6", "shorten M-S2-easy REC18+UVL10"),
    ("LR50+F15: legs 6", "swap M-S2-long REC30 thu LR50"),
    ("LR50+F15: legs 8", "rest D23 REST"),
    ("T35+L20: sleep 5", "ease D27 E30+L10"),
    ("T35+L20: minutes 20", "shorten D31 T20"),
    ("T35+L20: minutes 45", "shorten D34 T35+L10"),
    ("REC25+MOB10: minutes 25", "shorten D34 REC25"),
    ("T35+L20: ill fever", "rest D03 REST"),
    ("T35+L20: rest please, ill head", "rest D12 REST"),
    ("E30: knees right pain 4", "swap D07 X30"),
  ]) func `a scene gets its decision`(scene: String, decision: String) throws {
    let decided = try decided(scene)
    #expect(decided == decision)
  }
}
