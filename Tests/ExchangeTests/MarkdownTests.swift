import Testing
import Training

@testable import Exchange

@Suite struct MarkdownTests {
  @Test func `a week is a heading and a table, hard days in bold`() {
    let text = Markdown.text(SamplePlan.handout().only(SamplePlan.monday...SamplePlan.monday))
    #expect(
      text.hasPrefix(
        """
        # Ana: River 10k, Saturday 5 December 2026

        As it stands on Sunday 22 November 2026.

        ## Week 1 of 2, 23–29 Nov

        Taper, runs 1 h 55, strength 45 min.

        | Day | Session |
        | --- | --- |
        | Mon 23 | Easy run 30 min, later very light upper body 10 min |
        | Tue 24 | **Tempo run 35 min, later light legs 20 min** |
        | Wed 25 | Bike or swim 30 min, later mobility 10 min |
        | Thu 26 | No training |
        | Fri 27 | Rest |
        | Sat 28 | **Long run 50 min, later light full body 15 min** |
        | Sun 29 | Rest |

        """))
  }

  @Test func `names hold no markup`() {
    var athlete = SamplePlan.athlete
    athlete.name = "<b>*A|na*</b>\n# [x](y)"
    let text = Markdown.text(SamplePlan.handout(athlete: athlete))
    #expect(text.hasPrefix("# &lt;b&gt;\\*A\\|na\\*&lt;/b&gt; \\# \\[x\\](y): River 10k"))
  }
}
