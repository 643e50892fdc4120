import Testing

@testable import fuzz

struct RandomTalksTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `every state of a random talk is kept, loaded and gone on with alike`(seed: UInt64) {
    var said: [String] = []
    #expect(RandomTalks.run(turns: 400, seed: seed) { said.append($0) }, "\(said)")
  }
}
