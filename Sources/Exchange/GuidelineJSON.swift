import Prompts
import Training
import Voice

/// Guidelines, reasons and breaches as JSON.
extension JSONWriter {
  /// Every guideline: identifier, title, whom it binds, its reason and its sources.
  package mutating func guidelines(_ guidelines: [Guideline], voice: Voice) {
    object {
      $0.field("version", 1)
      $0.list("guidelines", guidelines) { json, guideline in
        json.guideline(guideline, voice: voice)
      }
    }
  }

  /// Why the sessions of a day stand there.
  package mutating func why(_ day: Day, _ plan: DayPlan, _ guidelines: [Guideline], voice: Voice) {
    object {
      $0.field("version", 1)
      $0.field("date", day.iso)
      $0.field("day", day.weekday.code)
      $0.field("code", plan.code)
      $0.list("guidelines", guidelines) { json, guideline in
        json.guideline(guideline, voice: voice)
      }
    }
  }

  /// What is wrong with weeks that were checked; the preferred guidelines among it.
  package mutating func checked(_ checked: CheckedWeeks, voice: Voice) {
    object {
      $0.field("version", 1)
      $0.field("weeks", checked.weeks)
      $0.field("lawful", checked.areLawful)
      $0.list("breaches", checked.findings) { json, finding in
        let guideline = finding.breach.guideline
        json.object {
          $0.field("week", finding.week)
          $0.field("date", finding.breach.date.iso)
          $0.field("day", finding.breach.day?.code)
          $0.field("guideline", guideline.id)
          $0.field("force", finding.breach.force.rawValue)
          $0.field("title", voice.text(guideline.title))
          $0.field("says", voice.text(guideline.because))
          $0.list("sources", guideline.sources)
        }
      }
    }
  }

  private mutating func guideline(_ guideline: Guideline, voice: Voice) {
    object {
      $0.field("id", guideline.id)
      $0.field("title", voice.text(guideline.title))
      $0.field("racing", guideline.racing.rawValue)
      $0.field("fun", guideline.fun.rawValue)
      $0.field("says", voice.text(guideline.because))
      $0.list("sources", guideline.sources)
    }
  }
}
