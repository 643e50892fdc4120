/// Figures as people and JSON write them.
package enum Figures {
  /// A number without a needless ".0" and without the dust of binary fractions.
  package static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(capped: value)) }
    let rounded = (value * 1e6).rounded() / 1e6
    return abs(value) < 1e9 && abs(rounded - value) < 1e-7 ? "\(rounded)" : "\(value)"
  }
}

extension Int {
  /// A whole number from whatever was typed: far too large ones are capped, none stops the program.
  init(capped value: Double) {
    self = value.isNaN ? 0 : Int(Swift.max(-1e15, Swift.min(1e15, value)))
  }
}
