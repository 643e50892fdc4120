import Testing

@testable import Hearing

struct VocabularyTests {
  /// A form keeps the first name that it is given, so a later row would alias nothing, silently.
  @Test func `a form that stands for another word is heard as that word`() {
    for row in Vocabulary.all where row.isAlias {
      for form in row.forms.split(separator: " ") {
        let entry = Lexicon.english.entry(ContiguousArray(form.utf8))
        #expect(entry?.id == row.word.id, "\(form) is not heard as \(row.word)")
      }
    }
  }
}

extension Vocabulary {
  /// Rows that name a word and tell nothing more of it.
  fileprivate var isAlias: Bool {
    word != .unnamed && kinds.rawValue == 0 && signs.rawValue == 0 && value == 0
  }
}
