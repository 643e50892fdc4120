import Testing

@testable import Exchange

/// JSON as it is written, and read again.
struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return json.text
  }

  @Test func `objects and lists have their commas`() {
    let text = written {
      $0.object {
        $0.field("a", 1)
        $0.list("b", ["x", "y"])
        $0.field("c", object: { $0.field("d", nil as Int?) })
        $0.field("e", array: { _ in })
        $0.field("f", true)
      }
    }
    #expect(text == #"{"a":1,"b":["x","y"],"c":{"d":null},"e":[],"f":true}"#)
  }

  @Test(
    arguments: [
      (45, "45"), (45.5, "45.5"), (21097.5, "21097.5"), (-0.25, "-0.25"), (1e300, "1e+300"),
      (.nan, "null"), (.infinity, "null"), (-0.0, "0"),
    ] as [(Double, String)])
  func `whole numbers have no fraction, and what is no number is unknown`(
    number: Double, text: String
  ) {
    #expect(written { $0.value(number) } == text)
  }

  @Test func `whatever a text holds is read back as it was`() throws {
    let scalars = (0...0x2FFF).compactMap(Unicode.Scalar.init) + ["\u{FFFD}", "\u{1F600}"]
    for scalar in scalars {
      let text = "a" + String(Character(scalar)) + "b"
      let json = written { $0.value(text) }
      #expect(try JSON.read(json.utf8).string == text)
      let controls = json.unicodeScalars.filter { $0.properties.generalCategory == .control }
      #expect(controls.isEmpty)
    }
  }

  @Test func `a stream has one text a line`() {
    var json = JSONWriter()
    json.value(1)
    json.endLine()
    json.object { _ in }
    json.endLine()
    #expect(json.text == "1\n{}\n")
    json.reset()
    json.array { $0.value("x") }
    #expect(json.text == #"["x"]"#)
  }
}
