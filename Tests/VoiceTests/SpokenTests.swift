import Prompts
import Testing
import Voice

@Suite struct SpokenTests {
  @Test(arguments: [
    (Said.text("Lisbon half"), "Lisbon half"),
    (.number(0), "0"),
    (.number(.min), "-9223372036854775808"),
    (.decimal(7), "7"),
    (.decimal(6.5), "6.5"),
    (.decimal(6.449), "6.4"),
    (.decimal(-0.04), "0"),
    (.decimal(-0.5), "-0.5"),
    (.decimal(.nan), "?"),
    (.decimal(.infinity), "?"),
    (.decimal(1e300), "?"),
    (.count(0, one: "run", many: "runs"), "no runs"),
    (.count(1, one: "run", many: "runs"), "one run"),
    (.count(3, one: "run", many: "runs"), "three runs"),
    (.count(12, one: "week", many: "weeks"), "twelve weeks"),
    (.count(16, one: "week", many: "weeks"), "16 weeks"),
    (.count(-1, one: "week", many: "weeks"), "-1 weeks"),
    (.minutes(0), "0 min"),
    (.minutes(45), "45 min"),
    (.minutes(60), "1 h"),
    (.minutes(65), "1 h 05"),
    (.minutes(90), "1 h 30"),
    (.minutes(-90), "-1 h 30"),
    (.minutes(.max), "153722867280912930 h 07"),
    (.minutes(.min), "-153722867280912930 h 08"),
    (.clock(59), "0:59"),
    (.clock(1470), "24:30"),
    (.clock(3600), "1:00:00"),
    (.clock(7170), "1:59:30"),
    (.clock(.min), "-2562047788015215:30:08"),
    (.metres(400), "400 m"),
    (.metres(999.6), "1000 m"),
    (.metres(1000), "1 km"),
    (.metres(21_097.5), "21.1 km"),
    (.metres(42_195), "42.2 km"),
    (.metres(.nan), "?"),
    (.pace(330), "5:30 /km"),
    (.pace(.infinity), "?"),
    (.day(20_891), "Sunday 14 March 2027"),
    (.day(0), "Thursday 1 January 1970"),
    (.day(.max), "Friday 31 December 9999"),
    (.day(.min), "Monday 1 January 1"),
    (.shortDay(20_781), "Tue 24"),
    (.weekday(0), "Monday"),
    (.weekday(6), "Sunday"),
    (.weekday(-1), "Sunday"),
    (.timeOfDay(0), "00:00"),
    (.timeOfDay(1170), "19:30"),
    (.timeOfDay(-1), "00:01"),
    (.list([]), "none"),
    (.list([.weekday(0)]), "Monday"),
    (.list([.weekday(0), .weekday(1)]), "Monday and Tuesday"),
    (.list([.weekday(0), .weekday(1), .weekday(4)]), "Monday, Tuesday and Friday"),
    (.line(Line(key: "x", wordings: [[.words("easy run")]])), "easy run"),
  ])
  func `every value says itself in the style of the house`(said: Said, text: String) {
    #expect(Voice().text(said) == text)
  }

  @Test(arguments: [
    (Said.metres(800), "800 m"),
    (.metres(1609.344), "1 mile"),
    (.metres(5000), "3.1 miles"),
    (.metres(21_097.5), "13.1 miles"),
    (.pace(330), "8:51 /mi"),
    (.day(20_891), "Sunday, March 14, 2027"),
  ])
  func `those who think in miles and month first hear it so`(said: Said, text: String) {
    #expect(Voice(units: .miles, monthFirst: true).text(said) == text)
  }

  @Test func `times of day follow the clock of the athlete`() {
    let voice = Voice(twelveHours: true)
    #expect(voice.text(.timeOfDay(0)) == "12:00 am")
    #expect(voice.text(.timeOfDay(1170)) == "7:30 pm")
  }

  @Test(arguments: -8...8)
  func `a list of weekdays begins with the day with which weeks begin, and loses none`(first: Int) {
    let voice = Voice(firstWeekday: first)
    let days = (0..<7).map(Said.weekday)
    let said = voice.text(.list(days)).replacing(" and ", with: ", ").split(separator: ", ")
    #expect(said.first == voice.text(.weekday(first))[...])
    #expect(Set(said).count == 7)
    #expect(voice.text(.list([.weekday(0), .text("noon")])) == "Monday and noon")
  }
}
