import Prompts
import Training

extension ProfileReader {
  mutating func readNow(_ json: JSON) -> Athlete.StateNow? {
    guard var fields = Fields(json, at: "now", knows: ["soreness", "ill", "lifted"], &complaints)
    else { return nil }
    let ill: Illness? = fields.choice("ill")
    let items = fields.list("soreness", most: 50)
    let wasTold = fields["soreness"]?.array != nil
    complaints += fields.complaints
    var soreness: [Soreness] = []
    for (index, item) in items.enumerated() {
      if let sore = readSoreness(item, at: "now.soreness[\(index)]") { soreness.append(sore) }
    }
    let lifted = fields["lifted"].flatMap { readLifted($0) }
    return Athlete.StateNow(soreness: wasTold ? soreness : nil, ill: ill, lifted: lifted)
  }

  private mutating func readSoreness(_ json: JSON, at path: String) -> Soreness? {
    guard
      var fields = Fields(json, at: path, knows: ["area", "side", "level", "pain"], &complaints)
    else { return nil }
    defer { complaints += fields.complaints }
    // An area that is not told stays unknown, and counts as legs: it is never guessed harmless.
    let area: Soreness.Area = fields.choice("area") ?? .unknown
    let side: Soreness.Side? = fields.choice("side")
    let level = fields.number("level", 0...10)
    return Soreness(area: area, side: side, level: level, pain: fields.flag("pain") ?? false)
  }

  private mutating func readLifted(_ json: JSON) -> Lifted? {
    guard var fields = Fields(json, at: "now.lifted", knows: ["legs", "heavy", "on"], &complaints)
    else { return nil }
    defer { complaints += fields.complaints }
    let legs = fields.flag("legs")
    let heavy = fields.flag("heavy")
    let on = fields.pastDate("on", today: today)
    guard fields["legs"] != nil, fields["heavy"] != nil, fields["on"] != nil else {
      fields.complain(json, "on", Say.Errors.liftedNeeds())
      return nil
    }
    guard let legs, let heavy, let on else { return nil }
    return Lifted(legs: legs, heavy: heavy, on: on)
  }
}
