import CReadline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Signals, taken only while the program waits for a line.
///
/// At all other times they are held back by the kernel, so that none can come between an answer
/// and its place in the journal.
struct Signals {
  /// What came while a line was waited for.
  struct Caught {
    var bits: Int32

    func contains(_ signal: Int32) -> Bool { bits & (1 << signal) != 0 }
  }

  static let watched = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]

  /// A signal's handler may touch nothing but a flag, and finds it only here.
  nonisolated(unsafe) private static let flags: UnsafeMutablePointer<Int32> = {
    let flags = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    flags.pointee = 0
    return flags
  }()

  /// The mask during a wait: what it was before legday held the signals back.
  private var open = sigset_t()

  init() {
    Signals.flags.pointee = 0
    var held = sigset_t()
    sigemptyset(&held)
    for signal in Signals.watched { sigaddset(&held, signal) }
    sigprocmask(SIG_BLOCK, &held, &open)
    for signal in Signals.watched {
      sigdelset(&open, signal)
      Signals.handle(signal, held)
    }
  }

  private static func handle(_ signal: Int32, _ held: sigset_t) {
    var action = sigaction()
    let raise: @convention(c) (Int32) -> Void = { Signals.flags.pointee |= 1 << $0 }
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = raise
    #else
      action.__sigaction_handler.sa_handler = raise
    #endif
    action.sa_mask = held
    sigaction(signal, &action, nil)
  }

  /// Waits until there is something to read, or a signal came.
  func waitForInput(on descriptor: Int32) -> Caught {
    var mask = open
    _ = legday_wait(descriptor, &mask)
    let caught = Caught(bits: Signals.flags.pointee)
    Signals.flags.pointee = 0
    return caught
  }

  /// Stops as Ctrl-Z means it, and returns when the shell wakes the program up again.
  func stop() {
    var action = sigaction()
    var before = sigaction()
    sigaction(SIGTSTP, &action, &before)
    var only = sigset_t()
    sigemptyset(&only)
    sigaddset(&only, SIGTSTP)
    raise(SIGTSTP)
    sigprocmask(SIG_UNBLOCK, &only, nil)
    sigprocmask(SIG_BLOCK, &only, nil)
    sigaction(SIGTSTP, &before, nil)
    action = before
  }
}
