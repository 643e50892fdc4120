import PackagePlugin

/// Hands every `Prompts/*.md` but the README to the prompts-compiler.
@main
struct PromptsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "Say.swift")
    return [
      .buildCommand(
        displayName: "Compiling prompts",
        executable: try context.tool(named: "prompts-compiler").url,
        arguments: [output.path()], inputFiles: [], outputFiles: [output])
    ]
  }
}
