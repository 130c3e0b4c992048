import Foundation
import PackagePlugin

/// Builds the default theme into the program, so that `mainstay` works from an empty folder.
@main
struct CarryTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let theme = context.package.directoryURL.appending(path: "Themes/default")
        let output = context.pluginWorkDirectoryURL.appending(path: "CarriedThemeText.swift")
        let files =
            FileManager.default.enumerator(at: theme, includingPropertiesForKeys: [.isRegularFileKey])?
            .compactMap { $0 as? URL }
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true } ?? []
        return [
            .buildCommand(
                displayName: "Carrying the default theme", executable: try context.tool(named: "ThemeCarrier").url,
                arguments: [theme.path(), output.path()],
                inputFiles: files.sorted { $0.path() < $1.path() }, outputFiles: [output])
        ]
    }
}
