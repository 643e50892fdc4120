import Foundation
import PromptFiles

// prompts-compiler OUTPUT ROOT FILE…: writes the Swift of the files to OUTPUT. Complaints name the
// files relative to ROOT and go to standard error, all at once; the status is then 1.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 2, let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: prompts-compiler OUTPUT ROOT FILE...\n".utf8))
  exit(64)
}
let root = arguments[2].hasSuffix("/") ? arguments[2] : arguments[2] + "/"

var complaints: [Complaint] = []
var files: [PromptFile] = []
for file in arguments.dropFirst(2).sorted() {
  let path = file.hasPrefix(root) ? String(file.dropFirst(root.count)) : file
  guard let bytes = FileManager.default.contents(atPath: file) else {
    complaints.append(
      Complaint(Place(path: path, line: 1, column: 1), "the file cannot be read; check its mode"))
    continue
  }
  if let read = PromptFile.read(path: path, bytes: Array(bytes), complaints: &complaints) {
    files.append(read)
  }
}
complaints += PromptFile.clashes(among: files)
guard complaints.isEmpty else {
  let text = complaints.sorted().map { "\($0)\n" }.joined()
  FileHandle.standardError.write(Data(text.utf8))
  exit(1)
}

/// Leaves a file alone that says the same already: all that speaks would be built anew.
func write(_ source: Data) throws {
  if FileManager.default.contents(atPath: output) == source { return }
  try source.write(to: URL(filePath: output), options: .atomic)
}
do {
  try write(Data(SayWriter(files).source.utf8))
} catch {
  FileHandle.standardError.write(Data("\(output): error: cannot be written; \(error)\n".utf8))
  exit(1)
}
