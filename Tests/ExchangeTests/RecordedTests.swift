import Testing
import Training

@testable import Exchange

@Suite struct RecordedTests {
  let list = """
    No,Latitude,Longitude,Altitude,Date,Time
    1,38.700000,-9.100000,12.0,2026/11/24,07:00:00
    2,38.710000,-9.100000,,2026/11/24,07:07:00
    3,,,,2026/11/24,07:10:00
    4,38.730000,-9.100000,,2026/11/24,07:22:00

    """

  @Test func `points tell when, how long and how far`() throws {
    let recorded = try #require(Recorded.read(list))
    #expect(recorded.start == 20_781 * 86_400 + 7 * 3600)
    #expect(recorded.seconds == 22 * 60)
    // Three hundredths of a degree of latitude.
    #expect(abs(recorded.metres - 3336) < 2)
    #expect(Recorded.read(list.replacing("\n", with: "\r\n")) == recorded)
  }

  @Test(arguments: [
    "", "No,Latitude,Longitude\n1,2,3\n", "x", "No,Latitude,Longitude,Date,Time\n",
    "No,Latitude,Longitude,Date,Time\n1,38.7,-9.1,2026/11/24,07:00:00\n",
    "No,Latitude,Longitude,Date,Time\n1,a,b,c,d\n2,1,2,9999999999/1/1,99:99:99\n",
    "No,Latitude,Longitude,Date,Time\n1,0,0,2026/11/24,07:00:00\n2,0,90,2026/11/24,08:00:00\n",
    "No,Latitude,Longitude,Date,Time\n1,0,0,2026/11/24,07:00:00\n2,0,0,2026/11/26,08:00:00\n",
  ])
  func `what is no activity of a person is none`(list: String) {
    #expect(Recorded.read(list) == nil)
  }

  @Test(arguments: [
    (3336.0, Session.Activity.run(.tempo)), (1200, .walk), (12_000, .crossTraining),
  ])
  func `speed tells a run from a walk and from wheels`(metres: Double, activity: Session.Activity) {
    let day = Day(number: 20_781)
    let planned = DayPlan(sessions: [
      Session(.run(.tempo), minutes: 35), Session(.strength(.lower, .light), minutes: 20),
    ])
    let recorded = Recorded(start: 0, seconds: 1320, metres: metres)
    let workout = recorded.workout(on: day, planned: planned)
    #expect(workout.activity == activity)
    #expect(workout.minutes == 22)
    #expect(workout.date == day)
    #expect(workout.distance == Distance(metres: (metres / 10).rounded() * 10))
    if activity == .run(.tempo) {
      #expect(recorded.workout(on: day, planned: .rest).activity == .run(.easy))
      #expect(recorded.workout(on: day, planned: nil).activity == .run(.easy))
    }
  }

  @Test func `an activity is known again by day, kind and size`() {
    let day = Day(number: 20_781)
    let run = Workout(
      date: day, activity: .run(.easy), minutes: 30, distance: Distance(metres: 5000))
    var other = run
    #expect(run.isSame(as: other))
    other.activity = .run(.tempo)
    other.minutes = 32
    other.distance = Distance(metres: 5300)
    #expect(run.isSame(as: other))
    // Told in words, without figures.
    other.minutes = nil
    other.distance = nil
    #expect(run.isSame(as: other))
    other.minutes = 50
    #expect(!run.isSame(as: other))
    other = run
    other.distance = Distance(metres: 8000)
    #expect(!run.isSame(as: other))
    other = run
    other.date = day - 1
    #expect(!run.isSame(as: other))
    other = run
    other.activity = .crossTraining
    #expect(!run.isSame(as: other))
  }
}
