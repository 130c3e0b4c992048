import Glibc

/// The folder beside the output in which a site is built and, after the swap, the old one taken down:
///
///     .site.mainstay-staging/site      the new site before the swap, the old one after it
///     .site.mainstay-staging/old       the old site, only for a moment and only where two folders cannot be exchanged
///     .site.mainstay-staging/journal   written before the swap; see `CarryJournal`
struct Staging: Sendable {
    static let site = "site"
    static let old = "old"

    let output: Output
    let folder: OpenFolder

    /// Makes the staging folder with an empty site in it.
    init(for output: Output) throws(SiteWritingError) {
        try output.before(.stage)
        try output.parent.makeFolder(DiskPath(output.stagingName))
        self.output = output
        folder = try Self.require(output.parent.folder(output.stagingName), in: output)
        try folder.makeFolder(DiskPath(Self.site))
    }

    /// The staging folder that an earlier run left, if any.
    init?(leftBeside output: Output) throws(SiteWritingError) {
        guard let folder = try output.parent.folder(output.stagingName) else { return nil }
        self.output = output
        self.folder = folder
    }

    func site() throws(SiteWritingError) -> OpenFolder {
        try Self.require(folder.folder(Self.site), in: output)
    }

    /// Removes the folder once the sites in it are gone.
    func finish() throws(SiteWritingError) {
        try output.before(.finish)
        try folder.removeFile(DiskPath("\(CarryJournal.name).part"))
        try folder.removeFile(DiskPath(CarryJournal.name))
        let name = DiskPath(output.stagingName)
        guard try output.parent.removeFolder(name) else {
            throw .disk(output.parent.refused(.remove, name, DiskError.folderNotEmpty))
        }
    }

    private static func require(_ folder: OpenFolder?, in output: Output) throws(SiteWritingError) -> OpenFolder {
        guard let folder else { throw .disk(output.parent.refused(.list, DiskPath(output.stagingName), ENOENT)) }
        return folder
    }
}

extension Staging {
    /// Puts the built site in the output's place, in one step wherever the disk can.
    func swap(replacing old: OpenFolder?) throws(SiteWritingError) {
        guard old != nil else {
            try output.before(.swap)
            return try place(.noReplace)
        }
        guard output.abilities.exchangesFolders else { return try swapInTwoSteps() }
        try output.before(.swap)
        try place(.exchange)
    }

    private func place(_ rename: ConditionalRename) throws(SiteWritingError) {
        let code = rename(Self.site, in: folder, to: output.name, in: output.parent)
        if code == 0 { return }
        if ConditionalRename.isUnsupported(code) {
            return rename == .exchange
                ? try swapInTwoSteps()
                : try folder.move(DiskPath(Self.site), to: output.parent, at: DiskPath(output.name))
        }
        throw code == EBUSY || code == EXDEV
            ? .mountPoint(path: output.shown)
            : .disk(output.parent.refused(.move, DiskPath(output.name), code))
    }

    /// Between the steps there is no site. A run that finds it so puts the old one back first.
    private func swapInTwoSteps() throws(SiteWritingError) {
        let (site, old, name) = (DiskPath(Self.site), DiskPath(Self.old), DiskPath(output.name))
        try output.before(.setAside)
        try output.parent.move(name, to: folder, at: old)
        try output.before(.swap)
        try folder.move(site, to: output.parent, at: name)
        try output.before(.setAside)
        try folder.move(old, to: folder, at: site)
    }
}
