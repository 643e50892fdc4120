import Exchange
import Prompts

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard output and standard error, written whole or complained of.
enum Output {
  /// Writes to standard output, all of it before it returns.
  static func write(_ text: String) throws(Refusal) {
    try write(Array(text.utf8))
  }

  static func write(_ bytes: [UInt8]) throws(Refusal) {
    let problem = put(bytes, to: STDOUT_FILENO)
    if problem != 0 {
      throw Refusal(
        .failed, Say.Terminal.writeFailed(reason: String(cString: strerror(problem))))
    }
  }

  /// Writes one JSON value and ends its line.
  static func json(_ write: (inout JSONWriter) -> Void) throws(Refusal) {
    var json = JSONWriter()
    write(&json)
    json.endLine()
    try self.write(json.bytes)
  }

  /// Asks on standard error, where a script reads standard output.
  static func prompt(_ text: String) {
    _ = put(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Says something to the person about an error.
  static func complain(_ text: String) {
    _ = put(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Returns 0, or the number of the error.
  static func put(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        #if canImport(Darwin)
          Darwin.write(descriptor, all.baseAddress?.advanced(by: sent), bytes.count - sent)
        #else
          Glibc.write(descriptor, all.baseAddress?.advanced(by: sent), bytes.count - sent)
        #endif
      }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return errno
      }
      sent += count
    }
    return 0
  }
}
