import Testing

@testable import Hearing

struct WordingReaderTests {
  /// A word that the lexicon does not know would never be heard.
  @Test func `every word of a wording is known`() {
    var count = 0
    WordingReader.eachWord(of: Wordings.all) { word in
      count += 1
      #expect(Lexicon.english.id(word) != .max, "\(String(decoding: word, as: UTF8.self))")
    }
    #expect(count > 1_000)
  }

  @Test func `what stands in braces is a run, a figure or a list`() {
    for text in Wordings.all {
      for name in text.split(separator: "{").dropFirst() {
        let name = String(name.prefix { $0 != "}" })
        #expect(["run", "number"].contains(name) || Wordings.lists[name] != nil, "\(text)")
      }
    }
  }

  @Test func `brackets are closed as they were opened`() {
    for text in Wordings.all {
      var open: [Character] = []
      for sign in text where "()[]".contains(sign) {
        if "([".contains(sign) {
          open.append(sign)
        } else {
          #expect(open.popLast() == (sign == ")" ? "(" : "["), "\(text)")
        }
      }
      #expect(open.isEmpty, "\(text)")
    }
  }
}
