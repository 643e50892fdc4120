import ArgumentParser
import Prompts
import Voice

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `legday` and its subcommands; without one it is the conversation.
struct LegdayCommand: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "legday",
    abstract: "A running and strength coach that you talk to. Everything stays on this machine.",
    version: version,
    subcommands: [
      Chat.self, Today.self, Tomorrow.self, WeekCommand.self, PlanCommand.self,
      CheckInCommand.self, Intake.self, Understand.self, ExportCommand.self, ImportCommand.self,
      Move.self, Swap.self, Skip.self, Block.self, Undo.self, Log.self, History.self,
      ProgressCommand.self, Settings.self, Remind.self, Doctor.self, Forget.self,
      CheckCommand.self, GuidelinesCommand.self, WhyCommand.self,
    ],
    defaultSubcommand: Chat.self)
}

/// Where the program begins and ends; every error ends here, as a sentence and a status.
@main
enum Program {
  static func main() {
    // What is written is the athlete's alone.
    umask(0o077)
    do {
      let arguments = Program.withOptionsLast(Array(CommandLine.arguments.dropFirst()))
      // The bare name is the talk: to find that out by parsing took longer than all else.
      if arguments.isEmpty {
        var talk = try ChatLoop(Surroundings())
        return try talk.run()
      }
      if let nearest = NearestCommand(in: arguments) { throw nearest.refusal }
      var command = try LegdayCommand.parseAsRoot(arguments)
      try command.run()
    } catch let refusal as Refusal {
      let voice = Voice(width: Surroundings.width)
      for line in refusal.says { Output.complain("legday: " + voice.text(line)) }
      exit(refusal.status)
    } catch {
      let status = LegdayCommand.exitCode(for: error).rawValue
      let message = LegdayCommand.fullMessage(for: error).cleaned(keepsLineFeeds: true)
      if status == 0 {
        if !message.isEmpty { try? Output.write(message + "\n") }
      } else {
        Output.complain(message)
      }
      exit(status)
    }
  }

  /// Moves the common options behind the command, so that they may stand on either side of it:
  /// `legday --on 2026-11-22 week` is `legday week --on 2026-11-22`.
  static func withOptionsLast(_ arguments: [String]) -> [String] {
    var options: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if ["--data", "--on", "--dates"].contains(argument), index + 1 < arguments.count {
        options += [argument, arguments[index + 1]]
        index += 2
      } else if argument == "--json"
        || ["--data=", "--on=", "--dates="].contains(where: argument.hasPrefix)
      {
        options.append(argument)
        index += 1
      } else {
        break
      }
    }
    guard index > 0, index < arguments.count, !arguments[index].hasPrefix("-") else {
      return arguments
    }
    return [arguments[index]] + options + arguments[(index + 1)...]
  }
}
