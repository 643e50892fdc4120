import CReadline
import Conversation
import Hearing
import Prompts
import Training

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the program finds around it: the clock, the environment, the terminal.
///
/// libc is asked directly: the start of a talk is not to wait for a locale or a calendar.
struct Surroundings {
  /// The day given by `--on` or `LEGDAY_TODAY`; nil where the clock tells.
  let fixedDay: Day?
  /// The data folder.
  let folder: String
  /// The order of numeric dates given by `--dates`.
  let dates: DateOrder?

  /// What the options say; without them the environment and the clock tell.
  init(_ options: Options) throws(Refusal) {
    try self.init(day: options.on, folder: options.data, dates: options.dates)
  }

  init(day: String? = nil, folder: String? = nil, dates: String? = nil) throws(Refusal) {
    fixedDay = try Surroundings.day(day)
    self.folder = try Surroundings.folder(folder)
    self.dates = try dates.map { (order) throws(Refusal) in
      guard let order = DateOrder(rawValue: order) else {
        throw Refusal(.usage, Say.Terminal.notAnOrder(found: order))
      }
      return order
    }
  }

  /// The coach's today.
  var today: Day {
    if let fixedDay { return fixedDay }
    var seconds = time(nil)
    var local = tm()
    guard localtime_r(&seconds, &local) != nil,
      let day = Day(
        year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    else { return Day(number: Int(seconds / 86_400)) }
    return day
  }

  private static func day(_ option: String?) throws(Refusal) -> Day? {
    let (name, text) =
      option.map { ("--on", $0) } ?? ("LEGDAY_TODAY", variable("LEGDAY_TODAY") ?? "")
    if text.isEmpty, name != "--on" { return nil }
    guard let day = Day(iso: text) else {
      throw Refusal(.usage, Say.Terminal.notADay(option: name, found: text))
    }
    return day
  }

  private static func folder(_ option: String?) throws(Refusal) -> String {
    var folder = option ?? variable("LEGDAY_DATA") ?? ""
    if folder.isEmpty, let base = variable("XDG_DATA_HOME"), base.hasPrefix("/") {
      folder = base + "/legday"
    }
    if folder.isEmpty {
      guard let home = home else { throw Refusal(.cannotCreate, Say.Terminal.noHome()) }
      folder = home + "/.local/share/legday"
    }
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder
  }

  static var home: String? {
    if let home = variable("HOME"), home.hasPrefix("/") { return home }
    guard let entry = getpwuid(getuid()), let home = entry.pointee.pw_dir else { return nil }
    let text = String(cString: home)
    return text.hasPrefix("/") ? text : nil
  }

  /// A variable of the environment, nil where it is unset or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The order of numeric dates: as given, as kept, else as `LC_TIME` has it; nil where none tells.
  func dateOrder(kept: DateOrder?) -> DateOrder? {
    if let order = dates ?? kept { return order }
    guard let locale = Surroundings.locale(of: "LC_TIME") else { return nil }
    let name = locale.prefix { $0 != "." && $0 != "@" }
    switch name {
    case "C", "POSIX", "": return nil
    // The locales whose short date begins with the month.
    case "en_US", "en_PH", "es_PR", "es_US", "fil_PH", "tl_PH", "chr_US", "yuw_PG":
      return .mdy
    default: return .dmy
    }
  }

  /// The locale that is set for a category; nil where none is.
  static func locale(of category: String) -> String? {
    ["LC_ALL", category, "LANG"].lazy.compactMap(variable).first
  }

  /// Whether letters beyond ASCII reach the terminal whole.
  static var isUnicode: Bool {
    let name = (locale(of: "LC_CTYPE") ?? "C").lowercased()
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8") || name.contains(".utf")
  }

  /// The short name of the time zone in which today is reckoned.
  static var timeZone: String {
    var seconds = time(nil)
    var local = tm()
    guard localtime_r(&seconds, &local) != nil, let name = local.tm_zone else { return "UTC" }
    return String(cString: name)
  }

  /// Colour is used on a terminal that knows it, unless it is switched off.
  static var wantsColour: Bool {
    variable("NO_COLOR") == nil && variable("TERM") != "dumb" && variable("TERM") != nil
      && isatty(STDOUT_FILENO) == 1
  }

  /// The columns of the page.
  static var width: Int {
    if let text = variable("COLUMNS"), let width = Int(text), width > 0 { return min(width, 1000) }
    let width = Int(legday_columns(STDOUT_FILENO))
    return width > 0 ? width : 80
  }

  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}
