import Foundation
import Testing

@testable import fuzz

/// What was found by fuzzing and mended, run again.
struct SubjectTests {
  private static let corpora = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "FuzzCorpora")

  private static func files(_ subject: Subject) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: corpora.appending(path: subject.name), includingPropertiesForKeys: nil)
  }

  @Test(arguments: Subject.all.map(\.name))
  func `nothing of the corpus traps`(name: String) throws {
    let subject = try #require(Subject.named(name))
    let files = try Self.files(subject)
    #expect(!files.isEmpty)
    for file in files { subject.run(Array(try Data(contentsOf: file))) }
  }

  @Test func `every folder of the corpus has its subject`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpora.path())
    #expect(Set(folders) == Set(Subject.all.map(\.name)))
  }

  /// Texts of each corpus with bytes changed, cut out and doubled.
  @Test(arguments: Subject.all.map(\.name))
  func `nothing mutilated traps`(name: String) throws {
    let subject = try #require(Subject.named(name))
    var random = Numbers(state: 7)
    for file in try Self.files(subject) {
      let whole = Array(try Data(contentsOf: file))
      for _ in 0..<10 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
          case 2: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
          default: bytes.insert(contentsOf: Array("99999999999999999999".utf8), at: place)
          }
        }
        subject.run(bytes)
      }
    }
  }

  /// SplitMix64: the same numbers on every machine.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }
}
