import Prompts

/// The sources that guidelines name, in words.
package enum Source {
  /// What a source is; nil for an identifier that stands for none.
  package static func named(_ id: String) -> Line? { table[id] }

  private static let table: [String: Line] = [
    "S1": Say.Sources.s1(),
    "S2": Say.Sources.s2(),
    "S3": Say.Sources.s3(),
    "S4": Say.Sources.s4(),
    "S5": Say.Sources.s5(),
    "S6": Say.Sources.s6(),
    "S6b": Say.Sources.s6b(),
    "S7": Say.Sources.s7(),
    "S8": Say.Sources.s8(),
    "S9": Say.Sources.s9(),
    "S10": Say.Sources.s10(),
    "S11": Say.Sources.s11(),
    "S12": Say.Sources.s12(),
    "S13": Say.Sources.s13(),
    "S14": Say.Sources.s14(),
    "S15": Say.Sources.s15(),
    "S16": Say.Sources.s16(),
    "S17": Say.Sources.s17(),
    "S18": Say.Sources.s18(),
    "S19": Say.Sources.s19(),
    "S20": Say.Sources.s20(),
    "S21": Say.Sources.s21(),
    "S22": Say.Sources.s22(),
    "S23": Say.Sources.s23(),
    "S31": Say.Sources.s31(),
    "S31b": Say.Sources.s31b(),
    "S38": Say.Sources.s38(),
    "S43": Say.Sources.s43(),
    "S45": Say.Sources.s45(),
    "S46": Say.Sources.s46(),
    "S47": Say.Sources.s47(),
    "S47b": Say.Sources.s47b(),
    "S48": Say.Sources.s48(),
    "S50": Say.Sources.s50(),
  ]
}
