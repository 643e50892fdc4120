import Testing
import Training

@testable import Exchange

@Suite struct SheetTests {
  let html = Sheet.text(SamplePlan.handout())

  @Test func `every day of every week stands in the grid with its kind in words`() {
    for offset in 0..<14 {
      #expect(html.contains("<time datetime=\"\((SamplePlan.monday + offset).iso)\">"))
    }
    #expect(html.components(of: "<li class=\"day hard\">") == 2)
    #expect(html.components(of: "<li class=\"day race\">") == 1)
    #expect(html.components(of: "<span class=\"kind\">") == 14)
    #expect(html.contains("<p>Tempo run 35 min</p>\n<p>Later light legs 20 min</p>"))
  }

  @Test func `the page needs nothing from elsewhere and runs nothing`() {
    for word in ["<script", "http:", "https:", "url(", "@import", " src=", "onload"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(html.hasSuffix("</html>\n"))
  }

  @Test func `what the athlete wrote is escaped`() {
    var athlete = SamplePlan.athlete
    athlete.name = "<script>alert(1)</script>"
    athlete.goal?.title = "\"><img src=x onerror='alert(2)'>&amp;"
    let html = Sheet.text(SamplePlan.handout(athlete: athlete))
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("&quot;&gt;&lt;img src=x onerror=&#39;alert(2)&#39;&gt;&amp;amp;"))
  }

  @Test func `every name of the template is filled`() throws {
    // The renderer leaves out what it does not find, so that a slip would be silent.
    var names: [Substring] = []
    for piece in Sheet.page.split(separator: "{{").dropFirst() {
      guard let end = piece.firstIndex(of: "}") else { continue }
      names.append(piece[..<end].drop { "#^/{".contains($0) })
    }
    var found = Set<String>()
    collect(SheetValues(SamplePlan.handout()).all, "", into: &found)
    for name in Set(names) {
      let last = name.split(separator: ".").last.map(String.init) ?? ""
      #expect(found.contains(last), "{{\(name)}} is filled nowhere")
    }
  }

  private func collect(_ value: Any, _ name: String, into found: inout Set<String>) {
    found.insert(name)
    if let members = value as? [String: Any] {
      for (key, value) in members { collect(value, key, into: &found) }
    } else if let items = value as? [[String: Any]] {
      // Lists that are empty in the sample are of texts.
      if items.isEmpty { found.insert("text") }
      for item in items { collect(item, name, into: &found) }
    }
  }

  @Test func `the charts say in words what they draw`() {
    #expect(html.contains("Running goes from 1 h 55 in the first week to 1 h 55 in week 1"))
    #expect(html.components(of: "<svg") == 2)
    let one = Sheet.text(SamplePlan.handout().only(SamplePlan.monday...SamplePlan.monday))
    #expect(one.components(of: "<svg") == 0)
  }

  @Test func `what was done stands on its day`() {
    let run = Workout(
      date: SamplePlan.monday, activity: .run(.easy), minutes: 31, distance: Distance(metres: 5000))
    let journal = Journal([Journal.Entry(on: SamplePlan.monday, event: .worked(run))])
    let html = Sheet.text(SamplePlan.handout(journal: journal))
    #expect(html.contains("<p class=\"done\">Easy run 31 min, 5 km</p>"))
  }

  @Test func `a plan without weeks is still a page`() {
    var plan = SamplePlan.plan
    plan.weeks = []
    let html = Sheet.text(SamplePlan.handout(plan))
    #expect(html.contains("</html>"))
    #expect(!html.contains("<svg"))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
