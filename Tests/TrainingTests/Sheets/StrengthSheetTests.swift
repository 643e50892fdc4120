import Prompts
import Testing

@testable import Training

@Suite struct StrengthSheetTests {
  private func everySheet(_ body: (Session, SheetContext, SessionSheet) -> Void) {
    for strength in Session.Strength.allCases {
      for load in Session.Load.allCases {
        for equipment in Athlete.Equipment.allCases {
          for ladder in 1...4 {
            for minutes in 8...45 {
              let session = Session(.strength(strength, load), minutes: minutes)
              let context = SheetContext(
                equipment: equipment, ladder: ladder, jumps: ladder > 1 && minutes % 2 == 0)
              body(session, context, session.sheet(context))
            }
          }
        }
      }
    }
  }

  @Test func `every session fits its minutes and has something to do`() {
    everySheet { session, context, sheet in
      let sets = sheet.exercises.reduce(0) { $0 + $1.sets }
      let isTop = session.load == .heavy && context.ladder == 4
      let seconds = isTop ? 190 : session.load == .heavy ? 160 : 90
      #expect(sets > 0, "\(session.code) \(context)")
      #expect(sets * seconds <= session.minutes * 60, "\(session.code) \(context)")
      #expect(Set(sheet.exercises.map(\.name)).count == sheet.exercises.count)
      #expect(sheet.exercises.allSatisfy { (1...3).contains($0.sets) })
    }
  }

  @Test(arguments: [(10, 3, 2), (15, 5, 2), (20, 6, 2), (30, 6, 3)])
  func `a session is as long as the catalogue has it`(minutes: Int, items: Int, sets: Int) {
    let session = Session(.strength(.full, .light), minutes: minutes)
    let sheet = session.sheet(SheetContext(equipment: .dumbbells, ladder: 2))
    #expect(sheet.exercises.count == items)
    #expect(sheet.exercises.map(\.sets).allSatisfy { $0 == sets })
  }

  @Test func `new lifters do two sets at most and heavy work is three of few`() {
    everySheet { session, context, sheet in
      if context.ladder == 1, session.load != .heavy {
        #expect(sheet.exercises.allSatisfy { $0.sets <= 2 })
      }
    }
    let heavy = Session(.strength(.lower, .heavy), minutes: 25)
    let sheet = heavy.sheet(SheetContext(equipment: .gym, ladder: 3))
    #expect(sheet.exercises.map(\.sets) == [3, 3, 3])
    #expect(sheet.exercises[0].reps == Say.Exercises.repetitions(low: 5, high: 8))
    #expect(sheet.effort == 7...8)
    let top = heavy.sheet(SheetContext(equipment: .gym, ladder: 4))
    #expect(top.exercises[0].reps == Say.Exercises.repetitions(low: 3, high: 6))
  }

  @Test func `only heavy sessions are felt at seven and more`() {
    everySheet { session, _, sheet in
      #expect((sheet.effort.upperBound >= 7) == (session.load == .heavy && !isExempt(session)))
    }
  }

  private func isExempt(_ session: Session) -> Bool {
    session.strength == .upperLight || session.strength == .core
  }

  @Test func `very light work is light, whatever the equipment`() {
    for equipment in Athlete.Equipment.allCases {
      let session = Session(.strength(.upperLight, .light), minutes: 10)
      let sheet = session.sheet(SheetContext(equipment: equipment))
      #expect(sheet.effort == 2...3)
      #expect(sheet.exercises.count == 3)
      #expect(sheet.exercises.allSatisfy { $0.sets == 2 })
    }
  }

  @Test func `body weight asks for no equipment`() {
    let session = Session(.strength(.full, .body), minutes: 15)
    #expect(
      session.sheet(SheetContext(equipment: .gym)).exercises
        == session.sheet(SheetContext(equipment: .none)).exercises)
  }

  @Test func `small jumps come first, and only with the legs`() {
    let context = SheetContext(equipment: .gym, ladder: 2, jumps: true)
    let legs = Session(.strength(.lower, .moderate), minutes: 20).sheet(context)
    #expect(legs.exercises.first?.name == Say.Exercises.pogoHops())
    let full = Session(.strength(.full, .moderate), minutes: 20).sheet(context)
    #expect(full.exercises.allSatisfy { $0.name != Say.Exercises.pogoHops() })
  }

  @Test func `mobility fits its minutes`() {
    for minutes in 5...15 {
      let sheet = Session(.mobility, minutes: minutes).sheet()
      #expect(sheet.exercises.reduce(0) { $0 + $1.sets } <= minutes)
      #expect(!sheet.exercises.isEmpty)
    }
  }

  @Test func `absurd minutes are written without a trap`() {
    for minutes in [Int.min, 0, 1, .max] {
      for strength in Session.Strength.allCases {
        _ = Session(.strength(strength, .heavy), minutes: minutes).sheet()
      }
      _ = Session(.mobility, minutes: minutes).sheet()
      _ = Session(.walk, minutes: minutes).sheet()
    }
  }
}
