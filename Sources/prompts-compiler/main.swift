import Foundation

let output = CommandLine.arguments.dropFirst().first ?? "Say.swift"
try "package enum Say {}\n".write(toFile: output, atomically: true, encoding: .utf8)
