import Training

extension Session {
  /// The kind of the public interface: `run`, `strength`, `cross-training`, `mobility`, `walk`.
  var kind: String {
    switch activity {
    case .run: "run"
    case .strength: "strength"
    case .crossTraining: "cross-training"
    case .mobility: "mobility"
    case .walk: "walk"
    }
  }

  /// The type of the public interface; nil for what has none.
  var type: String? { run?.rawValue ?? strength?.rawValue }
}
