import ArgumentParser

@main
struct LegdayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "legday")
}
