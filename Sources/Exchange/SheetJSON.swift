import Prompts
import Training
import Voice

/// Sheets as they were rendered, by what they depend on.
///
/// Rendering is most of the work of printing a season, and its sessions repeat: a stream of plans
/// renders each kind of session once. The store is emptied when it is full, so that memory stays
/// flat however long the stream is.
struct SheetStore: Sendable {
  /// The members of a session that come from its sheet, as JSON without braces.
  struct Rendered: Sendable {
    var metres: Double?
    var members: [UInt8]
  }

  private struct Key: Hashable {
    var request: SheetRequest
    var miles: Bool
  }

  private var rendered: [Key: Rendered] = [:]
  private static let most = 4096

  mutating func rendered(_ request: SheetRequest, voice: Voice) -> Rendered {
    let key = Key(request: request, miles: voice.units == .miles)
    if let known = rendered[key] { return known }
    let sheet = request.sheet
    var json = JSONWriter()
    json.members(of: sheet, voice: voice)
    let new = Rendered(metres: sheet.metres, members: json.bytes)
    if rendered.count >= SheetStore.most { rendered.removeAll(keepingCapacity: true) }
    rendered[key] = new
    return new
  }
}

extension JSONWriter {
  /// Effort, sentence, steps and exercises of a session.
  fileprivate mutating func members(of sheet: SessionSheet, voice: Voice) {
    list("effort", [sheet.effort.lowerBound, sheet.effort.upperBound]) { json, effort in
      json.value(effort)
    }
    field("says", voice.text(sheet.says))
    list("steps", sheet.steps.map { voice.text($0) })
    list("exercises", sheet.exercises) { json, exercise in
      json.object {
        $0.field("name", voice.text(exercise.name, isInside: true))
        $0.field("sets", exercise.sets)
        $0.field("reps", voice.text(exercise.reps, isInside: true))
      }
    }
  }
}
