import Foundation
import PackagePlugin

/// Hands every `Prompts/*.md` but the README to the prompts-compiler.
///
/// The files are arguments of the command as well as its inputs: a file that comes or goes
/// changes the command, so the next build notices it.
@main
struct PromptsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let folder = root.appending(path: "Prompts")
    let files = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" && $0.lastPathComponent != "README.md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "Say.swift")
    return [
      .buildCommand(
        displayName: "Compiling prompts",
        executable: try context.tool(named: "prompts-compiler").url,
        arguments: [output.path(percentEncoded: false), root.path(percentEncoded: false)]
          + files.map { $0.path(percentEncoded: false) },
        inputFiles: files, outputFiles: [output])
    ]
  }
}
