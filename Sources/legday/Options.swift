import ArgumentParser

/// The options that every command takes.
struct Options: ParsableArguments {
  @Option(help: "The folder with your data (else LEGDAY_DATA, else ~/.local/share/legday).")
  var data: String?

  @Option(help: "The coach's today, as 2026-11-22 (else LEGDAY_TODAY, else the clock).")
  var on: String?

  @Option(help: "How numeric dates are read: dmy or mdy.")
  var dates: String?

  @Flag(help: "Print JSON.")
  var json = false
}
