import Foundation
import PackagePlugin

/// Builds a folder of text files into the target that uses the plugin, so that `mainstay` works from an empty folder.
@main
struct CarryFolder: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let (path, type) =
            switch target.name {
            case "Drafting": ("Sources/Drafting/Catalogue", "CarriedCatalogueText")
            default: ("Themes/default", "CarriedThemeText")
            }
        let folder = context.package.directoryURL.appending(path: path)
        let output = context.pluginWorkDirectoryURL.appending(path: type + ".swift")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])?
            .compactMap { $0 as? URL }
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true } ?? []
        return [
            .buildCommand(
                displayName: "Carrying \(path)", executable: try context.tool(named: "FolderCarrier").url,
                arguments: [folder.path(), output.path(), type],
                inputFiles: files.sorted { $0.path() < $1.path() }, outputFiles: [output])
        ]
    }
}
