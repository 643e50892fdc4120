import Prompts
import Training

extension Everything {
  /// Reads a file of `legday export json`.
  ///
  /// It has to be whole: its digest must fit, and nothing may stand in it that this program does
  /// not know the place of. What the texts in it mean is for whoever keeps them to check.
  package static func read(_ bytes: some Collection<UInt8>) throws(Complaints) -> Everything {
    let json: JSON
    do {
      json = try JSON.read(bytes, line: 1)
    } catch {
      throw Complaints([error])
    }
    guard json.object != nil else { throw refused(json, "", Say.Errors.needsObject()) }
    guard json["program"]?.string == "legday", let version = json["version"]?.int else {
      throw refused(json, "program", Say.Export.notOurs())
    }
    guard version <= Everything.version else {
      throw refused(json["version"] ?? json, "version", Say.Export.newer(version: version))
    }
    guard version == Everything.version, let kept = json["kept"],
      let digest = json["digest"]?.string,
      Everything.digest(Array(JSONWriter.text(kept).utf8)) == digest
    else { throw refused(json, "kept", Say.Export.notWhole()) }
    guard let on = json["on"]?.string.flatMap({ Day(iso: $0) }) else {
      throw refused(json, "on", Say.Export.notWhole())
    }
    var everything = Everything(on: on, documents: [:], lists: [:], entries: [])
    for member in kept["documents"]?.object ?? [] {
      everything.documents[member.key] = JSONWriter.text(member.value)
    }
    for member in kept["lists"]?.object ?? [] {
      everything.lists[member.key] = (member.value.array ?? []).map { JSONWriter.text($0) }
    }
    for entry in kept["entries"]?.array ?? [] {
      guard let day = entry["day"]?.string.flatMap({ Day(iso: $0) }), let event = entry["event"]
      else { throw refused(entry, "kept.entries", Say.Export.notWhole()) }
      everything.entries.append(Entry(day: day, json: JSONWriter.text(event)))
    }
    return everything
  }

  private static func refused(_ json: JSON, _ field: String, _ says: Line) -> Complaints {
    Complaints([Complaint(line: json.line, field: field, says: says)])
  }
}
