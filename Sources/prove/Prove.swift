import Foundation

/// Plans and judges every athlete of the space on all cores, and counts what is broken.
///
/// `prove [--every N] [--from N] [--show N]`: every Nth athlete only, from a number on, as to go on
/// where a proof was broken off; how many breaches are shown.
/// `prove --number N` prints the season of one athlete; `prove --time` tells how fast planning is.
/// `prove --evenings [COUNT] [--from N]`: whole seasons with random check-ins, misses, illness, moves
/// and undo, from a number on; `prove --evenings --number N` prints one of them, evening by evening.
@main
struct Prove {
  static func main() {
    let arguments = CommandLine.arguments
    func number(_ name: String, or usual: Int) -> Int {
      guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else {
        return usual
      }
      return max(1, Int(arguments[place + 1]) ?? usual)
    }
    if arguments.contains("--evenings") {
      if arguments.contains("--number") {
        print(EveningProof.season(number("--number", or: 1)))
        return
      }
      let count = number("--evenings", or: EveningProof.usual)
      let faults = EveningProof.run(
        count, from: number("--from", or: 0), show: number("--show", or: 20)
      ) {
        print($0)
        fflush(nil)
      }
      exit(faults > 0 ? 1 : 0)
    }
    if arguments.contains("--number") {
      print(Proof.season(number("--number", or: 1)))
      return
    }
    if arguments.contains("--time") { exit(Timing.run { print($0) } ? 0 : 1) }
    let tally = Proof.run(
      every: number("--every", or: 1), from: number("--from", or: 0),
      show: number("--show", or: 20)
    ) {
      print($0)
      fflush(nil)
    }
    exit(tally.broken > 0 ? 1 : 0)
  }
}
