import Logbook
import Prompts
import Voice

/// Why a command cannot do what it was asked: a sentence for the person, a status for the script.
struct Refusal: Error {
  /// The exit statuses of the public interface.
  enum Status: Int32 {
    case no = 1
    case usage = 64
    case invalidData = 65
    case noSuchFile = 66
    case locked = 69
    case cannotCreate = 73
    case failed = 74
    case nothingKept = 75
    case damaged = 78
  }

  let status: Int32
  /// What is said on standard error, one paragraph each; none where it was said already.
  let says: [Line]

  init(_ status: Status, _ says: Line...) {
    self.status = status.rawValue
    self.says = says
  }

  /// Ends the program with a status, without a word.
  init(silently status: Int32) {
    self.status = status
    says = []
  }

  init(_ error: LogbookError) {
    status = error.exitStatus
    says = [Refusal.line(error)]
  }

  private static func line(_ error: LogbookError) -> Line {
    switch error {
    case .nothingKept: Say.Terminal.nothingKept()
    case .locked(let path): Say.Terminal.locked(path: path)
    case .moved: Say.Terminal.locked(path: Logbook.fileName)
    case .cannotCreate(let path, let reason):
      Say.Terminal.cannotCreate(path: path, reason: reason)
    case .failed(let path, let reason): Say.Terminal.failed(path: path, reason: reason)
    case .damaged(let path, let aside?): Say.Terminal.damagedSetAside(path: path, aside: aside)
    case .damaged(let path, nil): Say.Terminal.damaged(path: path)
    case .newer(let path, let version, let known):
      Say.Terminal.newer(path: path, version: version, known: known)
    }
  }
}
