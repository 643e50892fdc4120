import Testing
import Training

@testable import Exchange

@Suite struct CSVTests {
  @Test func `plan and log stand in one table by date`() {
    var handout = SamplePlan.handout().only(SamplePlan.monday...SamplePlan.monday)
    handout.workouts = [
      Workout(
        date: SamplePlan.monday, activity: .run(.easy), minutes: 31,
        distance: Distance(metres: 5012.5), effort: 4, note: "slow, \"nice\""),
      Workout(date: SamplePlan.monday - 100, activity: .walk),
    ]
    #expect(
      CSV.text(handout) == """
        date,day,week,phase,what,day_kind,kind,type,load,slot,minutes,metres,effort,note\r
        2026-08-15,sat,,,done,,walk,,,,,,,\r
        2026-11-23,mon,1,taper,planned,easy,run,easy,,am,30,,,\r
        2026-11-23,mon,1,taper,planned,easy,strength,upper-light,light,pm,10,,,\r
        2026-11-23,mon,1,taper,done,,run,easy,,,31,5012.5,4,"slow, ""nice""\"\r
        2026-11-24,tue,1,taper,planned,hard,run,tempo,,am,35,,,\r
        2026-11-24,tue,1,taper,planned,hard,strength,lower,light,pm,20,,,\r
        2026-11-25,wed,1,taper,planned,recovery,cross-training,,,am,30,,,\r
        2026-11-25,wed,1,taper,planned,recovery,mobility,,,pm,10,,,\r
        2026-11-26,thu,1,taper,planned,off,,,,,,,,\r
        2026-11-27,fri,1,taper,planned,rest,,,,,,,,\r
        2026-11-28,sat,1,taper,planned,hard,run,long,,am,50,,,\r
        2026-11-28,sat,1,taper,planned,hard,strength,full,light,pm,15,,,\r
        2026-11-29,sun,1,taper,planned,rest,,,,,,,,\r

        """)
  }

  @Test(arguments: [
    "=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "  =1", "\t=1", "\r\n=1", "|x", "＝1",
  ])
  func `a text that a spreadsheet takes for a formula is guarded`(note: String) {
    #expect(CSV.guarded(note) == "'" + note)
  }

  @Test(arguments: ["", "easy", "5 = 5", "é=1", "1-2"])
  func `other texts stay as they are`(note: String) {
    #expect(CSV.guarded(note) == note)
  }

  @Test(arguments: [
    ("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\r\nb", "\"a\r\nb\""),
    (" a", "\" a\""), ("日本", "日本"), ("", ""), ("a\n", "\"a\n\""),
  ])
  func `a cell is quoted where it has to be`(text: String, cell: String) {
    #expect(CSV.row([text]) == cell + "\r\n")
  }

  @Test func `every row has as many cells as there are columns`() {
    let rows = CSV.text(SamplePlan.handout()).split(separator: "\r\n")
    #expect(rows.count == 19)
    for row in rows {
      #expect(row.filter { $0 == "," }.count == CSV.columns.count - 1, "\(row)")
    }
  }
}
