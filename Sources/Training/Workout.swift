/// What was really done, planned or not.
package struct Workout: Hashable, Sendable, Codable {
  package var date: Day
  package var activity: Session.Activity
  package var minutes: Int?
  package var distance: Distance?
  /// How hard it felt, 0 to 10.
  package var effort: Double?
  /// What the athlete said of it.
  package var note: String?

  package init(
    date: Day, activity: Session.Activity, minutes: Int? = nil, distance: Distance? = nil,
    effort: Double? = nil, note: String? = nil
  ) {
    self.date = date
    self.activity = activity
    self.minutes = minutes
    self.distance = distance
    self.effort = effort
    self.note = note
  }
}
