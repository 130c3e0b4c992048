/// Why a site was not written. Until the swap nothing has changed; after it the new site is in place.
package enum SiteWritingError: Error, Hashable, Sendable {
    /// The disk refused something.
    case disk(DiskError)
    /// Files that no build wrote stand where this build has a page, with other contents. Sorted; nothing was changed.
    case foreignFilesInTheWay([String])
    /// Another build is writing the same output.
    case busy(output: String)
    /// The output is a file or something else that is no folder.
    case notAFolder(output: String)
    /// The output, or a folder in it, is where another disk is mounted, so it cannot be swapped at once.
    case mountPoint(path: String)
    /// A page's path is empty, absolute, climbs with `..`, holds a control character or is the manifest's own.
    case unusablePath(String)
    /// Two pages have the same path.
    case writtenTwice(String)
    /// An observer stopped the writing before this step, as a kill would: nothing is cleaned up.
    case interrupted(WriteStep)
}

extension SiteWritingError: CustomStringConvertible {
    /// One line without a full stop.
    package var description: String {
        switch self {
        case .disk(let error):
            error.description
        case .foreignFilesInTheWay(let paths):
            "\(Self.list(paths)): not written by a build, and the site has a page there; move it away or rename it"
        case .busy(let output):
            "\(output) is being written by another build"
        case .notAFolder(let output):
            "\(output) is not a folder"
        case .mountPoint(let path):
            "\(path) is a mount point and cannot be swapped at once; choose a folder inside it"
        case .unusablePath(let path):
            "'\(path)' cannot be the path of a file of the site"
        case .writtenTwice(let path):
            "'\(path)' is the path of two files of the site"
        case .interrupted:
            "interrupted"
        }
    }

    private static func list(_ paths: [String]) -> String {
        let shown = paths.prefix(5).joined(separator: ", ")
        return paths.count > 5 ? "\(shown) and \(paths.count - 5) more" : shown
    }
}

/// Does what only reads the disk, inside what writes a site.
func reading<Result>(_ body: () throws(DiskError) -> Result) throws(SiteWritingError) -> Result {
    do {
        return try body()
    } catch {
        throw .disk(error)
    }
}
