import Prompts
import Training
import Voice

/// Sessions as they were written, by all that they depend on.
///
/// Writing them is most of the work of printing a season, and they repeat: a stream of plans writes
/// each kind of session once. The store is emptied when it is full, so that memory stays flat
/// however long the stream is.
struct SheetStore: Sendable {
  /// All that the JSON of a session depends on.
  struct Key: Hashable {
    var request: SheetRequest
    var slot: Session.Slot
    var miles: Bool
  }

  private var written: [Key: [UInt8]] = [:]
  private static let most = 4096

  /// The bytes of a session that was written before; nil where none was.
  subscript(key: Key) -> [UInt8]? { written[key] }

  mutating func keep(_ bytes: [UInt8], for key: Key) {
    if written.count >= SheetStore.most { written.removeAll(keepingCapacity: true) }
    written[key] = bytes
  }
}

extension JSONWriter {
  /// Writes a session with its sheet: effort, sentence, steps and exercises.
  mutating func session(_ key: SheetStore.Key, voice: Voice) {
    if let known = sheets[key] { return raw(known) }
    let session = Session(key.request.activity, minutes: key.request.minutes, slot: key.slot)
    let sheet = key.request.sheet
    var json = JSONWriter()
    json.object {
      $0.field("kind", session.kind)
      $0.field("type", session.type)
      $0.field("minutes", session.minutes)
      $0.field("metres", sheet.metres)
      $0.field("load", session.load?.rawValue)
      $0.field("slot", session.slot.rawValue)
      $0.list("effort", [sheet.effort.lowerBound, sheet.effort.upperBound]) { json, effort in
        json.value(effort)
      }
      $0.field("says", voice.text(sheet.says))
      $0.list("steps", sheet.steps.map { voice.text($0) })
      $0.list("exercises", sheet.exercises) { json, exercise in
        json.object {
          $0.field("name", voice.text(exercise.name, isInside: true))
          $0.field("sets", exercise.sets)
          $0.field("reps", voice.text(exercise.reps, isInside: true))
        }
      }
    }
    sheets.keep(json.bytes, for: key)
    raw(json.bytes)
  }
}
