import CReadline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Pages that are longer than the screen, shown by the pager of the athlete's choice.
///
/// The command of `PAGER` is parted into words here and started directly: no shell reads it, so
/// that nothing in it can be meant for one.
enum Pager {
  /// Prints a text, through the pager where a terminal is too short for it.
  static func show(_ text: String) throws(Refusal) {
    let rows = text.utf8.count { $0 == 0x0A }
    guard isWanted(rows: rows), let words = command, run(words, text) else {
      return try Output.write(text)
    }
  }

  private static func isWanted(rows: Int) -> Bool {
    guard Surroundings.isInputTerminal, Surroundings.isOutputTerminal,
      Surroundings.variable("TERM") != "dumb"
    else { return false }
    let height = Int(legday_rows(STDOUT_FILENO))
    // One row stays for what comes after the page.
    return height > 0 && rows >= height
  }

  /// The words of the pager's command; nil where the athlete wants none.
  private static var command: [String]? {
    guard let set = getenv("PAGER") else { return ["less"] }
    let words = words(of: String(cString: set))
    return words.isEmpty || words == ["cat"] ? nil : words
  }

  /// A command in words: parted at spaces, except within quotes.
  static func words(of command: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isBegun = false
    var quote: Character?
    for character in command {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        isBegun = true
      } else if character.isWhitespace {
        if isBegun { words.append(word) }
        word = ""
        isBegun = false
      } else {
        word.append(character)
        isBegun = true
      }
    }
    if isBegun { words.append(word) }
    return words
  }

  /// Gives the text to the pager and waits for its end; false where it could not be started.
  private static func run(_ words: [String], _ text: String) -> Bool {
    setenv("LESS", "FRX", 0)
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    let held = [SIGINT, SIGQUIT, SIGPIPE].map { ($0, ignore($0)) }
    defer { for (signal, action) in held { restore(signal, action) } }
    guard let pager = start(words, reading: ends[0], closing: ends[1]) else {
      close(ends[0])
      close(ends[1])
      return false
    }
    close(ends[0])
    // Whoever leaves the pager early has read enough: that the rest goes nowhere is no error.
    _ = Output.put(Array(text.utf8), to: ends[1])
    close(ends[1])
    wait(for: pager)
    return true
  }

  private static func start(_ words: [String], reading: Int32, closing: Int32) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, reading, STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, reading)
    posix_spawn_file_actions_addclose(&actions, closing)
    // The pager hears every signal, whatever legday holds back or ignores meanwhile.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in Signals.watched + [SIGQUIT, SIGPIPE] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var pager = pid_t()
    let problem = posix_spawnp(
      &pager, words[0], &actions, &attributes, &arguments,
      legday_environment())
    return problem == 0 ? pager : nil
  }

  /// Waits for the end; where the pager is stopped by Ctrl-Z, legday stops with it.
  private static func wait(for pager: pid_t) {
    var status: Int32 = 0
    while true {
      if waitpid(pager, &status, WUNTRACED) < 0 {
        if errno == EINTR { continue }
        return
      }
      // The low byte 0x7F is a process that was stopped, and not one that has ended.
      guard status & 0xFF == 0x7F else { return }
      kill(getpid(), SIGSTOP)
      kill(pager, SIGCONT)
    }
  }

  private static func ignore(_ signal: Int32) -> sigaction {
    var action = sigaction()
    var before = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = SIG_IGN
    #else
      action.__sigaction_handler.sa_handler = SIG_IGN
    #endif
    sigaction(signal, &action, &before)
    return before
  }

  private static func restore(_ signal: Int32, _ action: sigaction) {
    var action = action
    sigaction(signal, &action, nil)
  }
}
