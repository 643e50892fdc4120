import Training

/// How it is going, as JSON: `legday progress --json`.
extension JSONWriter {
  /// Writes the sums of each week: `legday progress --json`.
  ///
  /// What is not known is null: a monotony of a week with too few days, a review without a plan.
  package mutating func progress(_ journal: Journal, review: Review?, on today: Day) {
    let progress = Progress(journal)
    object {
      $0.field("version", 1)
      $0.field("on", today.iso)
      $0.list("weeks", progress.weeks) { json, week in
        json.object {
          $0.field("starts", week.starts.iso)
          $0.field("runs", week.runs)
          $0.field("runMinutes", week.runMinutes)
          $0.field("longestRunMinutes", week.longest)
          $0.field("strength", week.strength)
          $0.field("strengthMinutes", week.strengthMinutes)
          $0.field("load", week.load)
          $0.field("runMetres", week.runMetres > 0 ? week.runMetres : nil)
          $0.field("trueRests", week.rests)
          $0.field("legs", week.legs)
          if case .monotony(let monotony) = week.contrast {
            $0.field("monotony", monotony)
          } else {
            $0.field("monotony", Double?.none)
          }
          $0.field("uniform", week.contrast == .uniform)
        }
      }
      $0.list("soreness", progress.soreness.suffix(42)) { json, evening in
        json.object {
          $0.field("on", evening.on.iso)
          $0.field("legs", evening.level)
        }
      }
      $0.key("review")
      if let review { $0.review(review) } else { $0.null() }
    }
  }

  private mutating func review(_ review: Review) {
    object {
      $0.field("starts", review.starts.iso)
      $0.field("tooLittle", review.isTooLittle)
      $0.field("planned", review.planned)
      $0.field("done", review.done)
      $0.field("hardPlanned", review.hardPlanned)
      $0.field("hardDone", review.hardDone)
      $0.field("trueRests", review.rests)
      $0.field("easyEffort", review.easyEffort)
      $0.field("legs", review.legs)
      $0.field("legsBefore", review.legsBefore)
      $0.field("cause", review.cause?.rawValue)
      $0.field("lasts", review.lasts)
      $0.field("easyTooHard", review.ranTooHard)
      $0.field("wantsContrast", review.wantsContrast)
      $0.field("flag", review.flag?.why.rawValue)
    }
  }
}
