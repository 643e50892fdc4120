extension Plan {
  /// The season for an athlete, made on a day; the same answers always give the same plan.
  package static func make(for athlete: Athlete, on today: Day) -> Plan {
    fatalError("not yet written")
  }
}
