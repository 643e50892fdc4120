import Foundation

/// Feeds what is read from outside with anything, and looks whether it holds.
///
/// `fuzz SUBJECT FILE…`: runs the files once each. Built by `make fuzz`, with FUZZING set and
/// libFuzzer linked, the rest of the line is libFuzzer's: `fuzz SUBJECT -max_total_time=60 FOLDER`.
@main
struct Fuzz {
  static func main() {
    let arguments = CommandLine.arguments
    guard chosen != nil else {
      let names = Subject.all.map(\.name).joined(separator: "|")
      print("usage: fuzz \(names) FILE...")
      exit(64)
    }
    #if FUZZING
      var count = CommandLine.argc - 1
      var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
      exit(
        runDriver(&count, &words) { bytes, count in
          Fuzz.chosen?.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
          return 0
        })
    #else
      for path in arguments.dropFirst(2) {
        guard let bytes = FileManager.default.contents(atPath: path) else {
          print("\(path): cannot be read")
          exit(66)
        }
        chosen?.run(Array(bytes))
      }
    #endif
  }

  /// The subject that the first argument names.
  private static let chosen = CommandLine.arguments.dropFirst().first.flatMap(Subject.named)
}

#if FUZZING
  /// The entry of libFuzzer for programs that have a `main` of their own.
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32
#endif
