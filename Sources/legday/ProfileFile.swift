import Exchange
import Prompts
import Training
import Voice

/// A profile in a file, read with every complaint on standard error.
struct ProfileFile {
  let path: String

  /// - Parameter path: the file; `-` is standard input.
  init(_ path: String) {
    self.path = path
  }

  func read(on today: Day) throws(Refusal) -> Athlete {
    let bytes = try Lines.whole(path)
    do {
      let profile = try Profile.read(bytes, on: today)
      ProfileFile.complain(profile.warnings, path: path)
      return profile.athlete
    } catch {
      ProfileFile.complain(error.all, path: path)
      throw Refusal(silently: Refusal.Status.invalidData.rawValue)
    }
  }

  /// Prints complaints as `FILE:LINE: field: what is wrong, what is allowed`.
  static func complain(_ complaints: [Complaint], path: String) {
    let name = (path == "-" ? "standard input" : path).cleaned()
    let voice = Voice(width: Surroundings.width)
    for complaint in complaints {
      var place = "\(name):\(complaint.line): "
      if let column = complaint.column { place = "\(name):\(complaint.line):\(column): " }
      if complaint.isWarning { place += "warning: " }
      if !complaint.field.isEmpty { place += complaint.field.cleaned() + ": " }
      Output.complain(place + voice.text(complaint.says, isInside: true))
    }
  }
}
