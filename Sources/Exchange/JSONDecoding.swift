extension JSON {
  /// The value of a type that it holds, read as the type's own `Codable` says.
  ///
  /// Foundation's decoder reads the same texts, and looks up types by their names for it: with ten
  /// years of journal a fifth of a start, while somebody waits. Numbers are doubles here, and whole
  /// ones of up to 53 bits are exact; nothing that is kept is larger.
  ///
  /// - Throws: `DecodingError`, with the path of the keys, where it holds no such value.
  package func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
    try Value(from: JSONDecoding(json: self))
  }
}

/// One JSON value, as a decoder and as a container of itself.
private struct JSONDecoding: Decoder, SingleValueDecodingContainer {
  let json: JSON
  // An error is told its path on its way out, so that nothing is paid where there is none.
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard let members = json.object else { throw json.isNo([String: JSON].self) }
    return KeyedDecodingContainer(JSONObject(members: members))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard let items = json.array else { throw json.isNo([JSON].self) }
    return JSONList(items: items)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { json.isNull }
  func decode(_: Bool.Type) throws -> Bool { try json.truth() }
  func decode(_: String.Type) throws -> String { try json.text() }
  func decode(_: Double.Type) throws -> Double { try json.figure() }
  func decode(_: Float.Type) throws -> Float { Float(try json.figure()) }
  func decode(_: Int.Type) throws -> Int { try json.whole() }
  func decode(_: Int8.Type) throws -> Int8 { try json.whole() }
  func decode(_: Int16.Type) throws -> Int16 { try json.whole() }
  func decode(_: Int32.Type) throws -> Int32 { try json.whole() }
  func decode(_: Int64.Type) throws -> Int64 { try json.whole() }
  func decode(_: UInt.Type) throws -> UInt { try json.whole() }
  func decode(_: UInt8.Type) throws -> UInt8 { try json.whole() }
  func decode(_: UInt16.Type) throws -> UInt16 { try json.whole() }
  func decode(_: UInt32.Type) throws -> UInt32 { try json.whole() }
  func decode(_: UInt64.Type) throws -> UInt64 { try json.whole() }
  func decode<Value: Decodable>(_: Value.Type) throws -> Value { try Value(from: self) }
}

/// The members of an object, by the keys of a type.
private struct JSONObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let members: [JSON.Member]
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { members.compactMap { Key(stringValue: $0.key) } }

  private func member(_ key: any CodingKey) -> JSON? {
    let name = key.stringValue
    return members.first { $0.key == name }?.value
  }

  private func value(_ key: any CodingKey) throws -> JSON {
    if let json = member(key) { return json }
    let missing = DecodingError.Context(codingPath: [], debugDescription: "It is missing.")
    throw DecodingError.keyNotFound(key, missing)
  }

  private func read<Value>(_ key: Key, _ reading: (JSON) throws -> Value) throws -> Value {
    let json = try value(key)
    do { return try reading(json) } catch let error as DecodingError { throw error.below(key) }
  }

  func contains(_ key: Key) -> Bool { member(key) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try value(key).isNull }

  private func whole<Whole: FixedWidthInteger>(_ key: Key) throws -> Whole {
    try read(key) { try $0.whole() }
  }

  func decode(_: Bool.Type, forKey key: Key) throws -> Bool { try read(key) { try $0.truth() } }
  func decode(_: String.Type, forKey key: Key) throws -> String { try read(key) { try $0.text() } }
  func decode(_: Double.Type, forKey key: Key) throws -> Double {
    try read(key) { try $0.figure() }
  }
  func decode(_: Float.Type, forKey key: Key) throws -> Float {
    try read(key) { Float(try $0.figure()) }
  }
  func decode(_: Int.Type, forKey key: Key) throws -> Int { try whole(key) }
  func decode(_: Int8.Type, forKey key: Key) throws -> Int8 { try whole(key) }
  func decode(_: Int16.Type, forKey key: Key) throws -> Int16 { try whole(key) }
  func decode(_: Int32.Type, forKey key: Key) throws -> Int32 { try whole(key) }
  func decode(_: Int64.Type, forKey key: Key) throws -> Int64 { try whole(key) }
  func decode(_: UInt.Type, forKey key: Key) throws -> UInt { try whole(key) }
  func decode(_: UInt8.Type, forKey key: Key) throws -> UInt8 { try whole(key) }
  func decode(_: UInt16.Type, forKey key: Key) throws -> UInt16 { try whole(key) }
  func decode(_: UInt32.Type, forKey key: Key) throws -> UInt32 { try whole(key) }
  func decode(_: UInt64.Type, forKey key: Key) throws -> UInt64 { try whole(key) }
  func decode<Value: Decodable>(_: Value.Type, forKey key: Key) throws -> Value {
    try read(key) { try Value(from: JSONDecoding(json: $0)) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try read(key) { try JSONDecoding(json: $0).container(keyedBy: type) }
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try read(key) { try JSONDecoding(json: $0).unkeyedContainer() }
  }

  func superDecoder() throws -> any Decoder { JSONDecoding(json: JSON(.object(members))) }
  func superDecoder(forKey key: Key) throws -> any Decoder { JSONDecoding(json: try value(key)) }
}

/// The items of a list, one after the other.
private struct JSONList: UnkeyedDecodingContainer {
  let items: [JSON]
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var count: Int? { items.count }
  var isAtEnd: Bool { currentIndex >= items.count }

  init(items: [JSON]) {
    self.items = items
  }

  private mutating func read<Value>(_ reading: (JSON) throws -> Value) throws -> Value {
    guard !isAtEnd else {
      let ended = DecodingError.Context(codingPath: [], debugDescription: "The list ends here.")
      throw DecodingError.valueNotFound(Value.self, ended)
    }
    do {
      let value = try reading(items[currentIndex])
      currentIndex += 1
      return value
    } catch let error as DecodingError {
      throw error.below(Place(intValue: currentIndex))
    }
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, items[currentIndex].isNull else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode(_: Bool.Type) throws -> Bool { try read { try $0.truth() } }
  mutating func decode(_: String.Type) throws -> String { try read { try $0.text() } }
  mutating func decode(_: Double.Type) throws -> Double { try read { try $0.figure() } }
  mutating func decode(_: Float.Type) throws -> Float { try read { Float(try $0.figure()) } }
  mutating func decode(_: Int.Type) throws -> Int { try read { try $0.whole() } }
  mutating func decode(_: Int8.Type) throws -> Int8 { try read { try $0.whole() } }
  mutating func decode(_: Int16.Type) throws -> Int16 { try read { try $0.whole() } }
  mutating func decode(_: Int32.Type) throws -> Int32 { try read { try $0.whole() } }
  mutating func decode(_: Int64.Type) throws -> Int64 { try read { try $0.whole() } }
  mutating func decode(_: UInt.Type) throws -> UInt { try read { try $0.whole() } }
  mutating func decode(_: UInt8.Type) throws -> UInt8 { try read { try $0.whole() } }
  mutating func decode(_: UInt16.Type) throws -> UInt16 { try read { try $0.whole() } }
  mutating func decode(_: UInt32.Type) throws -> UInt32 { try read { try $0.whole() } }
  mutating func decode(_: UInt64.Type) throws -> UInt64 { try read { try $0.whole() } }
  mutating func decode<Value: Decodable>(_: Value.Type) throws -> Value {
    try read { try Value(from: JSONDecoding(json: $0)) }
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try read { try JSONDecoding(json: $0).container(keyedBy: type) }
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try read { try JSONDecoding(json: $0).unkeyedContainer() }
  }

  mutating func superDecoder() throws -> any Decoder { try read { JSONDecoding(json: $0) } }

  /// Where an item stands in its list.
  private struct Place: CodingKey {
    let index: Int
    var stringValue: String { "\(index)" }
    var intValue: Int? { index }

    init(intValue: Int) { index = intValue }
    init?(stringValue: String) { nil }
  }
}

extension JSON {
  fileprivate func isNo(_ type: Any.Type) -> DecodingError {
    let context = DecodingError.Context(codingPath: [], debugDescription: "It is something else.")
    return isNull ? .valueNotFound(type, context) : .typeMismatch(type, context)
  }

  fileprivate func truth() throws -> Bool {
    guard let bool else { throw isNo(Bool.self) }
    return bool
  }

  fileprivate func text() throws -> String {
    guard let string else { throw isNo(String.self) }
    return string
  }

  fileprivate func figure() throws -> Double {
    guard let number else { throw isNo(Double.self) }
    return number
  }

  fileprivate func whole<Whole: FixedWidthInteger>() throws -> Whole {
    guard let number, let whole = Whole(exactly: number) else { throw isNo(Whole.self) }
    return whole
  }
}

extension DecodingError {
  /// The same error, met below a key.
  fileprivate func below(_ key: any CodingKey) -> DecodingError {
    func longer(_ context: Context) -> Context {
      Context(
        codingPath: [key] + context.codingPath, debugDescription: context.debugDescription,
        underlyingError: context.underlyingError)
    }
    switch self {
    case .typeMismatch(let type, let context): return .typeMismatch(type, longer(context))
    case .valueNotFound(let type, let context): return .valueNotFound(type, longer(context))
    case .keyNotFound(let key, let context): return .keyNotFound(key, longer(context))
    case .dataCorrupted(let context): return .dataCorrupted(longer(context))
    @unknown default: return self
    }
  }
}
