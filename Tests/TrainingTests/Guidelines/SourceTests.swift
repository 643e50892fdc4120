import Testing
import Training

struct SourceTests {
  @Test func `every source that a guideline names is told in words`() {
    for id in Set(Guideline.all.flatMap(\.sources)) {
      #expect(Source.named(id) != nil, "\(id)")
    }
    #expect(Source.named("S999") == nil)
  }
}
