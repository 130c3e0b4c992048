/// Who may import what: a target names only what stands above it, and a foreign module only where it is at home.
enum ImportCheck {
    /// The targets in the order of the house, lowest first.
    static let targets = [
        "CCmarkGFM", "CLibYAML", "CZlib", "Diagnostics", "ContinuityModel", "PlanSource", "Analysis", "Markup",
        "Handbook",
        "Theming", "Publishing", "Drafting", "Review", "Serving", "mainstay",
    ]

    /// Modules that one target alone may import.
    static let homes = [
        "CCmarkGFM": "Markup", "CLibYAML": "PlanSource", "CZlib": "Publishing", "ArgumentParser": "mainstay",
        "NIOCore": "Serving", "NIOPosix": "Serving", "NIOHTTP1": "Serving",
    ]

    /// The files that may import FoundationEssentials, since they touch the disk or the process.
    static let essentialsFiles: Set<String> = ["Sources/Theming/Theme/ThemeReader.swift"]

    /// Targets outside of the house, with the modules that each may import. Both run while the package is built, on the
    /// developer's machine, and are part of no product: there the size and speed of Foundation do not matter.
    static let buildTools: [String: Set<String>] = [
        "FolderCarrier": ["Foundation"], "CarryFolder": ["Foundation", "PackagePlugin"],
    ]

    /// Modules of the system that any target may import.
    static let systemModules: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization"]

    static func faults(in file: SourceFile) -> [Fault] {
        imports(in: file).compactMap { line, module in
            complaint(about: module, in: file).map { Fault(path: file.path, line: line, message: $0) }
        }
    }

    private static func complaint(about module: String, in file: SourceFile) -> String? {
        if let tools = buildTools[file.target], tools.contains(module) { return nil }
        if let home = homes[module] {
            return file.target == home ? nil : "\(module) is imported outside of \(home)"
        }
        if module == "FoundationEssentials" {
            return essentialsFiles.contains(file.path) ? nil : "FoundationEssentials is imported by a file not listed"
        }
        guard let place = targets.firstIndex(of: module) else {
            return systemModules.contains(module) ? nil : "\(module) is not allowed anywhere"
        }
        guard let own = targets.firstIndex(of: file.target) else { return "\(file.target) has no place in the house" }
        return place < own ? nil : "\(module) does not stand above \(file.target)"
    }

    /// The modules that a file imports, with the line; `import struct Module.Name` counts as its module.
    static func imports(in file: SourceFile) -> [(line: Int, module: String)] {
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        return file.codeLines.enumerated().compactMap { index, line in
            let words = line.split { $0 == " " || $0 == "\t" || $0 == ";" || $0 == "\r" }
            guard let keyword = words.firstIndex(of: "import"), words[..<keyword].allSatisfy(mayPrecedeImport),
                let module = words[(keyword + 1)...].first(where: { !kinds.contains($0) })
            else { return nil }
            return (index + 1, String(module.prefix { $0 != "." }))
        }
    }

    private static func mayPrecedeImport(_ word: Substring) -> Bool {
        word.hasPrefix("@") || ["package", "internal", "private", "fileprivate", "public"].contains(word)
    }
}
