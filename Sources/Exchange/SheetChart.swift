import Prompts
import Training
import Voice

/// A chart of minutes over the weeks, drawn as bars.
struct SheetChart {
  var id: String
  var title: String
  /// The chart in words.
  var says: String
  /// For each week the heights of its bars in minutes, from the ground up, with their classes.
  var stacks: [[(minutes: Int, class: String)]]
  var numbers: [Int]
  var legend: [(class: String, label: String)]

  private static let width = 480
  private static let height = 210
  private static let left = 56
  private static let top = 12
  private static let bottom = 184

  /// The load and the long runs; none where there is nothing to draw.
  static func all(_ handout: Handout) -> [SheetChart] {
    let weeks = handout.weeks.map(\.week)
    guard weeks.count > 1 else { return [] }
    var charts: [SheetChart] = []
    if weeks.contains(where: { $0.runMinutes + $0.strengthMinutes > 0 }) {
      charts.append(load(weeks, voice: handout.voice))
    }
    if weeks.contains(where: { $0.longRunMinutes > 0 }) {
      charts.append(longRuns(weeks, voice: handout.voice))
    }
    return charts
  }

  private static func load(_ weeks: [Week], voice: Voice) -> SheetChart {
    SheetChart(
      id: "load", title: voice.text(Say.Export.chartLoad()),
      says: voice.text(
        says(
          weeks.map { ($0.number, $0.runMinutes) },
          { Say.Export.chartLoadSays(low: $0, high: $1, week: $2) })),
      stacks: weeks.map { [($0.runMinutes, "run"), ($0.strengthMinutes, "lift")] },
      numbers: weeks.map(\.number),
      legend: [
        ("run", voice.text(Say.Export.running())), ("lift", voice.text(Say.Export.strength())),
      ])
  }

  private static func longRuns(_ weeks: [Week], voice: Voice) -> SheetChart {
    let runs = weeks.filter { $0.longRunMinutes > 0 }.map { ($0.number, $0.longRunMinutes) }
    return SheetChart(
      id: "long-runs", title: voice.text(Say.Export.chartLong()),
      says: voice.text(says(runs, { Say.Export.chartLongSays(low: $0, high: $1, week: $2) })),
      stacks: weeks.map { [($0.longRunMinutes, "run")] }, numbers: weeks.map(\.number), legend: [])
  }

  /// The first value, the highest one and its week, in words.
  private static func says(
    _ values: [(week: Int, minutes: Int)],
    _ line: (_ low: Said, _ high: Said, _ week: Int) -> Line
  ) -> Line {
    let first = values.first?.minutes ?? 0
    let highest = values.max { $0.minutes < $1.minutes } ?? (0, 0)
    return line(.minutes(first), .minutes(highest.minutes), highest.week)
  }

  /// The values of the template.
  var context: [String: Any] {
    let ceiling = ceiling
    return [
      "id": id, "title": title, "says": says, "width": SheetChart.width,
      "height": SheetChart.height,
      "lines": ceiling.lines.map { minutes -> [String: Any] in
        let y = y(minutes, of: ceiling.top)
        return [
          "left": SheetChart.left, "right": SheetChart.width - 2, "y": y,
          "labelX": SheetChart.left - 6, "labelY": y + 4,
          "label": minutes == 0 ? "0" : Voice.minutes(minutes),
        ]
      },
      "bars": bars(of: ceiling.top),
      "marks": marks,
      "hasLegend": !legend.isEmpty,
      "legend": legend.map { ["class": $0.class, "label": $0.label] as [String: Any] },
    ]
  }

  /// The top of the scale and its lines: the smallest round step that needs at most six lines.
  private var ceiling: (top: Int, lines: [Int]) {
    let highest = stacks.map { $0.reduce(0) { $0 + $1.minutes } }.max() ?? 0
    let step = [10, 15, 30, 60, 120, 180, 240, 300, 600].first { $0 * 5 >= highest } ?? 1200
    let count = min(20, max(1, (highest + step - 1) / step))
    return (count * step, (0...count).map { $0 * step })
  }

  private func y(_ minutes: Int, of top: Int) -> Int {
    let room = SheetChart.bottom - SheetChart.top
    return SheetChart.bottom - min(minutes, top) * room / max(1, top)
  }

  private func bars(of top: Int) -> [[String: Any]] {
    var bars: [[String: Any]] = []
    for (index, stack) in stacks.enumerated() {
      let (x, width) = column(index)
      var ground = 0
      for bar in stack where bar.minutes > 0 {
        let (low, high) = (y(ground, of: top), y(ground + bar.minutes, of: top))
        bars.append([
          "class": bar.class, "x": SheetChart.tenths(x), "y": high,
          "width": SheetChart.tenths(width), "height": low - high,
        ])
        ground += bar.minutes
      }
    }
    return bars
  }

  /// The numbers of the weeks, so many as have room.
  private var marks: [[String: Any]] {
    let every = [1, 2, 4, 8, 12, 26].first { numbers.count / $0 <= 16 } ?? 52
    return numbers.indices.filter { $0 % every == 0 }.map { index in
      let (x, width) = column(index)
      return [
        "x": SheetChart.tenths(x + width / 2), "y": SheetChart.bottom + 18,
        "label": String(numbers[index]),
      ]
    }
  }

  /// Where the bar of a week begins and how wide it is, in tenths.
  private func column(_ index: Int) -> (x: Int, width: Int) {
    let room = (SheetChart.width - SheetChart.left - 8) * 10
    let each = room / max(1, stacks.count)
    return (SheetChart.left * 10 + 40 + index * each + each / 8, max(4, each * 3 / 4))
  }

  private static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
}
