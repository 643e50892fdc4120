/// Every word that means something to the coach, found by the hash of its folded bytes.
///
/// Built once from the tables of `Vocabulary`; a look-up is one probe of a flat table. Two words
/// with one 64-bit hash would be a slip of one in ten to the thirteenth, and a test would show it.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var id: UInt16
    var sense: Sense
    /// The folded letters, for spelling.
    var letters: ContiguousArray<UInt8>
    var isMendable = false
  }

  static let english = Lexicon(Vocabulary.all)

  private(set) var entries: [Entry] = []
  private var table: HashTable
  private var deletions: HashTable
  private var common: HashTable
  /// How many words there are to tell apart: those that rules name, and those of wordings.
  private(set) var words = Int(Token.namedLimit)

  init(_ rows: [Vocabulary]) {
    table = HashTable(capacity: 8192)
    deletions = HashTable(capacity: 1 << 15)
    common = HashTable(capacity: 8192)
    for word in Word.allCases where word != .unnamed {
      add("\(word)", id: word.id, sense: Sense())
    }
    for row in rows {
      var sense = Sense()
      sense.kinds = row.kinds
      sense.signs = row.signs
      sense.index = Int8(clamping: row.index)
      sense.part = Int8(clamping: row.part)
      sense.value = row.value
      for form in row.forms.split(separator: " ") {
        add(String(form), id: row.word.id, sense: sense)
      }
    }
    WordingReader.eachWord(of: Wordings.all) { name($0) }
    for feast in HolidayName.all { begin(feast.text.split(separator: " ")) }
    for word in CommonWords.text.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      common.insert(Lexicon.hash(word), 0)
    }
    for (index, entry) in entries.enumerated()
    where entry.letters.count >= 4 && isMendable(entry) {
      entries[index].isMendable = true
      deletions.insert(Lexicon.hash(entry.letters), Int32(index))
      for skipped in entry.letters.indices {
        deletions.insert(Lexicon.hash(entry.letters, skipping: skipped), Int32(index))
      }
    }
  }

  private func isMendable(_ entry: Entry) -> Bool {
    entry.sense.kinds.rawValue != 0 || entry.sense.signs.rawValue != 0
      || entry.letters.count >= 6 && entry.id < Token.namedLimit
  }

  /// Gives a word of a wording a number, where no rule has named it.
  private mutating func name(_ letters: some Sequence<UInt8>) {
    let hash = Lexicon.hash(letters)
    if let index = table.first(hash) {
      guard entries[Int(index)].id == 0 else { return }
      entries[Int(index)].id = UInt16(words)
    } else {
      table.insert(hash, Int32(entries.count))
      entries.append(Entry(id: UInt16(words), sense: Sense(), letters: ContiguousArray(letters)))
    }
    words += 1
  }

  /// Numbers the words of a feast day's name; the first of them begins a feast.
  private mutating func begin(_ feast: [Substring]) {
    for (place, word) in feast.enumerated() {
      name(word.utf8)
      guard place == 0, let index = table.first(Lexicon.hash(word.utf8)) else { continue }
      entries[Int(index)].sense.kinds.formUnion(.holiday)
    }
  }

  /// Adds a form; a form that stands already takes on the further meaning.
  private mutating func add(_ form: String, id: UInt16, sense: Sense) {
    let letters = ContiguousArray(form.utf8)
    let hash = Lexicon.hash(letters)
    guard let index = table.first(hash) else {
      table.insert(hash, Int32(entries.count))
      entries.append(Entry(id: id, sense: sense, letters: letters))
      return
    }
    let position = Int(index)
    if id != 0, entries[position].id == 0 { entries[position].id = id }
    entries[position].sense.kinds.formUnion(sense.kinds)
    entries[position].sense.signs.formUnion(sense.signs)
    if sense.index != 0 { entries[position].sense.index = sense.index }
    if sense.part != 0 { entries[position].sense.part = sense.part }
    if sense.value != 0 { entries[position].sense.value = sense.value }
  }

  /// The entry of a folded word.
  func entry(_ word: ContiguousArray<UInt8>) -> Entry? {
    table.first(Lexicon.hash(word)).map { entries[Int($0)] }
  }

  /// The entry of a word as it was typed: "knee's" is a knee that is or has something.
  func entry(
    _ word: ContiguousArray<UInt8>, typedUpTo end: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Entry? {
    // A straight quote, a backtick, or the last byte of a typographic one.
    if word.last == UInt8(ascii: "s"), end >= 4, [0x27, 0x60, 0x98, 0x99].contains(bytes[end - 2]),
      let index = table.first(Lexicon.hash(word.dropLast())),
      !entries[Int(index)].sense.signs.isDisjoint(with: [.area, .heart, .breath]),
      entries[Int(index)].id != Word.stomach.id
    {
      return entries[Int(index)]
    }
    return entry(word)
  }

  /// The number of a folded word; of one that nobody knows, a number that no word has.
  func id(_ word: ArraySlice<UInt8>) -> UInt16 {
    table.first(Lexicon.hash(word)).map { entries[Int($0)].id } ?? .max
  }

  /// Whether a word is plain English that must not be taken for a misspelling.
  func isCommon(_ word: ContiguousArray<UInt8>) -> Bool {
    common.first(Lexicon.hash(word)) != nil
  }

  /// The parts of two words that were joined: "nextfriday", "tuethu".
  func split(
    _ word: ContiguousArray<UInt8>
  ) -> [(entry: Entry, length: Int)]? {
    guard (5...24).contains(word.count), !isCommon(word) else { return nil }
    for cut in 2...(word.count - 2) {
      guard let left = table.first(Lexicon.hash(word[..<cut])),
        let right = table.first(Lexicon.hash(word[cut...]))
      else { continue }
      let first = entries[Int(left)]
      let second = entries[Int(right)]
      if first.sense.kinds.contains(.cardinal), first.sense.value >= 20,
        !second.sense.kinds.isDisjoint(with: [.cardinal, .ordinal]),
        (1..<10).contains(second.sense.value)
      {
        return [(first, cut), (second, word.count - cut)]
      }
      let calendar: Kinds = [
        .weekday, .month, .week, .timeUnit, .dayGroup, .distanceName, .multiplier,
      ]
      let lead: Kinds = [.dateLead, .cardinal, .weekday, .fraction]
      guard !second.sense.kinds.isDisjoint(with: calendar), word.count - cut >= 3,
        !first.sense.kinds.isDisjoint(with: lead)
      else { continue }
      return [(first, cut), (second, word.count - cut)]
    }
    return nil
  }

  /// The one entry that a misspelt word must mean, if there is just one.
  ///
  /// One letter wrong, missing, doubled or swapped in a word of five letters or more (four where a
  /// question expects such words); never a common word.
  func mended(_ word: ContiguousArray<UInt8>, expectsSlots: Bool) -> Entry? {
    guard word.count >= 4, word.count <= 20, !isCommon(word) else { return nil }
    var best: (index: Int, cost: Int)?
    var isTied = false
    func consider(_ index: Int32) {
      let entry = entries[Int(index)]
      let isSlot = !entry.sense.kinds.isDisjoint(with: [.slot])
      let shortest = isSlot && expectsSlots ? 4 : 5
      guard word.count >= shortest, entry.letters.count >= 4 else { return }
      guard var cost = Spelling.cost(of: word, for: entry.letters) else { return }
      // Of two words of four letters one is a slip of the other only where it is expected.
      guard entry.letters.count >= 5 || word.count >= 5 || isSlot && expectsSlots && cost <= 2
      else { return }
      // Where a question expects such words, another word is less likely.
      if expectsSlots, !isSlot { cost += 3 }
      if let found = best {
        if entries[found.index].id == entry.id, entry.id != 0,
          entries[found.index].sense.index == entry.sense.index,
          entries[found.index].sense.part == entry.sense.part
        {
          if cost < found.cost { best = (Int(index), cost) }
          return
        }
        if cost == found.cost, found.index != Int(index) { isTied = true }
        if cost >= found.cost { return }
        isTied = false
      }
      best = (Int(index), cost)
    }
    deletions.forEach(Lexicon.hash(word), consider)
    for skipped in word.indices {
      let hash = Lexicon.hash(word, skipping: skipped)
      deletions.forEach(hash, consider)
    }
    guard let best, !isTied else { return nil }
    return entries[best.index]
  }

  /// FNV-1a of folded letters, optionally without one of them.
  static func hash(_ letters: some Sequence<UInt8>, skipping skipped: Int = -1) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var position = 0
    for letter in letters {
      if position != skipped { hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }
      position += 1
    }
    return hash
  }
}

/// A flat table from 64-bit hashes to numbers; several values may stand under one hash.
struct HashTable: Sendable {
  private var keys: ContiguousArray<UInt64>
  private var values: ContiguousArray<Int32>
  private var filled = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity { size *= 2 }
    keys = ContiguousArray(repeating: 0, count: size)
    values = ContiguousArray(repeating: -1, count: size)
  }

  mutating func insert(_ key: UInt64, _ value: Int32) {
    if filled * 2 >= keys.count { grow() }
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while values[slot] != -1 {
      if keys[slot] == key, values[slot] == value { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    values[slot] = value
    filled += 1
  }

  private mutating func grow() {
    var larger = HashTable(capacity: keys.count * 2)
    for slot in keys.indices where values[slot] != -1 { larger.insert(keys[slot], values[slot]) }
    self = larger
  }

  func first(_ key: UInt64) -> Int32? {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while values[slot] != -1 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  func forEach(_ key: UInt64, _ body: (Int32) -> Void) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while values[slot] != -1 {
      if keys[slot] == key { body(values[slot]) }
      slot = (slot + 1) & mask
    }
  }
}
