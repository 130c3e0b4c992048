import ArgumentParser
internal import ContinuityModel
internal import Diagnostics
internal import Drafting
internal import PlanSource
internal import Publishing

/// The content folder that a draft is written into.
struct DraftFolder {
    /// The path as the user named it, without a slash at its end.
    let path: String

    init(_ path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// Writes files where there are none; nothing where one of them is taken.
    func write(_ files: [(path: String, text: String)]) throws {
        if let taken = files.first(where: { DiskFile.exists(path + "/" + $0.path) }) {
            throw CommandFailure(
                "\(path)/\(taken.path) exists; nothing was written\n  help: name another folder or unit")
        }
        do throws(DiskError) {
            for file in files { try DiskFile.create(Array(file.text.utf8), at: path + "/" + file.path) }
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The languages of the handbook in the folder.
    func languages() throws -> [String] {
        let file = path + "/handbook.yaml"
        guard DiskFile.exists(file) else {
            throw CommandFailure(
                "\(file) does not exist\n  help: begin with mainstay new handbook, or name the folder with --content")
        }
        let source = SourceFile(path: "handbook.yaml", id: FileID(0), bytes: try read(file))
        guard case .handbook(let settings)? = SourceDecoder.decode(source).source,
            !settings.organisation.languages.isEmpty
        else {
            throw CommandFailure("\(file) names no languages\n  help: run mainstay check")
        }
        return settings.organisation.languages.map(\.value)
    }

    /// Writes a plan into a handbook, and adds to the shared lists what they lack.
    ///
    /// - Returns: the number of entries added.
    func add(_ draft: Draft) throws -> Int {
        var (created, changed, count) = (draft.unitFiles, [(path: String, text: String)](), 0)
        for file in draft.sharedFiles {
            let place = path + "/" + file.path
            guard DiskFile.exists(place) else {
                created.append(file)
                count += draft.sharedEntries.filter { $0.path == file.path }.count
                continue
            }
            guard let merged = SharedList(path: file.path, bytes: try read(place)).adding(draft.sharedEntries) else {
                throw CommandFailure(
                    "\(place) is no list that entries can be added to; nothing was written\n  help: run mainstay check")
            }
            if merged.count > 0 { changed.append((place, merged.text)) }
            count += merged.count
        }
        try write(created.map { ($0.path, $0.text) })
        do throws(DiskError) {
            for file in changed { try DiskFile.write(Array(file.text.utf8), to: file.path) }
        } catch {
            throw CommandFailure(error)
        }
        return count
    }

    private func read(_ file: String) throws -> [UInt8] {
        do throws(DiskError) { return try DiskFile.read(file) } catch { throw CommandFailure(error) }
    }
}
