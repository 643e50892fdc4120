extension Decoder {
  /// The text that is kept here; nil where something else is, as it was before there were texts.
  package var keptText: String? { try? singleValueContainer().decode(String.self) }

  /// The value that a kept text tells of.
  ///
  /// - Throws: `DecodingError` where the text tells of no such value: what is kept is damaged.
  package func value<Value>(
    of text: String, named name: String, by read: (String) -> Value?
  ) throws -> Value {
    if let value = read(text) { return value }
    throw DecodingError.dataCorrupted(
      .init(codingPath: codingPath, debugDescription: "“\(text)” is no \(name)"))
  }
}
