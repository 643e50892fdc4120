// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours treats warnings as errors and speaks Swift 6.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

// The arrows of Sources/README.md: each target names all that it may import, and
// `--explicit-target-dependency-import-check error` holds it to that.
let package = Package(
  name: "legday",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "legday", targets: ["legday"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    // What the coach says: Markdown, compiled to typed functions.
    .target(
      name: "Prompts", path: "Prompts", exclude: ["README.md"],
      swiftSettings: strict, plugins: ["PromptsPlugin"]),
    .plugin(
      name: "PromptsPlugin", capability: .buildTool(), dependencies: ["prompts-compiler"],
      path: "Sources/PromptsPlugin"),
    .executableTarget(
      name: "prompts-compiler", dependencies: ["PromptFiles"], swiftSettings: strict),
    .target(name: "PromptFiles", swiftSettings: strict),

    // The pure core: no Foundation, no clock, no disk, no terminal.
    .target(name: "Training", dependencies: ["Prompts"], swiftSettings: strict),
    .target(name: "Hearing", dependencies: ["Training"], swiftSettings: strict),
    .target(
      name: "Conversation", dependencies: ["Hearing", "Training", "Prompts"],
      swiftSettings: strict),

    // Words and files.
    .target(name: "Voice", dependencies: ["Prompts"], swiftSettings: strict),
    .target(
      name: "Exchange",
      dependencies: [
        "Training", "Voice", "Prompts", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),

    // The world outside.
    .target(
      name: "Logbook",
      dependencies: ["Training", "Exchange", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .executableTarget(
      name: "legday",
      dependencies: [
        "Conversation", "Hearing", "Training", "Prompts", "Voice", "Exchange", "Logbook",
        "CReadline", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // The proof: plans and judges seasons by the hundred thousand (`make prove`).
    .executableTarget(
      name: "prove",
      dependencies: [
        "Training", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What takes texts from outside, fed with anything (`make fuzz`).
    .executableTarget(
      name: "fuzz",
      dependencies: ["Conversation", "Hearing", "Training", "Exchange", "PromptFiles"],
      swiftSettings: strict),

    .testTarget(name: "FuzzTests", dependencies: ["fuzz"], swiftSettings: strict),
    .testTarget(name: "ProveTests", dependencies: ["prove", "Training"], swiftSettings: strict),
    .testTarget(name: "PromptsTests", dependencies: ["Prompts"], swiftSettings: strict),
    .testTarget(name: "PromptFilesTests", dependencies: ["PromptFiles"], swiftSettings: strict),
    .testTarget(
      name: "TrainingTests",
      dependencies: [
        "Training", "Prompts", .product(name: "CustomDump", package: "swift-custom-dump"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HearingTests", dependencies: ["Hearing", "Training"], exclude: ["Corpus"],
      swiftSettings: strict),
    .testTarget(
      name: "ConversationTests",
      dependencies: ["Conversation", "Hearing", "Training", "Voice", "Exchange", "Prompts"],
      exclude: ["Transcripts"],
      swiftSettings: strict),
    .testTarget(name: "VoiceTests", dependencies: ["Voice", "Prompts"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Training", "Voice", "Prompts"],
      swiftSettings: strict),
    .testTarget(
      name: "LogbookTests",
      dependencies: ["Logbook", "Training", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "LegdayTests", dependencies: ["legday", "Conversation", "Training"],
      exclude: ["Journals"], swiftSettings: strict),
    .testTarget(
      name: "HouseTests",
      dependencies: [
        "Conversation", "Hearing", "Training", "Prompts", "Exchange", "PromptFiles",
      ],
      swiftSettings: strict),
  ]
)
