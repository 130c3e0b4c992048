#if os(Linux)
    internal import Glibc
    internal import NIOPosix
    internal import Publishing
    internal import Synchronization

    /// Watches folders by inotify.
    ///
    /// A file counts as changed when its writer closes it or when another takes its name, which is how editors save. Where
    /// a name comes or goes, the rest of the save is waited for. Where the kernel's queue overflows, nobody knows what
    /// changed, and everything is looked at.
    final class InotifyWatch: Sendable {
        /// How long after a name has come or gone the rest of a save is waited for, in milliseconds.
        static let settling: Int32 = 20

        private let folders: FolderWatch.Folders
        private let queue: Int32
        private let watched = Mutex<[Int32: Place]>([:])
        private let isStopped = Atomic<Bool>(false)

        /// What a watched folder belongs to.
        fileprivate enum Place {
            /// A folder below the content folder, by its path with a slash at its end; empty for itself.
            case content(String)
            case theme(String)
        }

        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
                | IN_ONLYDIR | IN_DONT_FOLLOW)

        /// Nil where the kernel has no watches left to give.
        init?(_ folders: FolderWatch.Folders) {
            self.folders = folders
            queue = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
            guard queue >= 0 else { return nil }
            guard watchAll() else { return nil }
        }

        deinit { close(queue) }

        /// The changes from now on.
        func changes() -> AsyncStream<Set<PreviewChange>> {
            let (stream, continuation) = AsyncStream.makeStream(of: Set<PreviewChange>.self)
            let pool = NIOThreadPool(numberOfThreads: 1)
            pool.start()
            pool.submit { _ in
                while !self.isStopped.load(ordering: .relaxed) {
                    let changes = self.wait()
                    if !changes.isEmpty { continuation.yield(changes) }
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in
                self.isStopped.store(true, ordering: .relaxed)
                pool.shutdownGracefully { _ in }
            }
            return stream
        }

        private func watchAll() -> Bool {
            watched.withLock { $0.removeAll() }
            guard watch(folders.content, as: .content("")) else { return false }
            guard let theme = folders.theme else { return true }
            return watch(theme, as: .theme(""))
        }

        /// Watches a folder and those below it; false where that is not possible.
        private func watch(_ path: String, as place: Place) -> Bool {
            // The folder that was named may be a link; those below it may not, as for the reader of the sources.
            let mask = place.isRoot ? Self.mask & ~UInt32(IN_DONT_FOLLOW) : Self.mask
            let number = inotify_add_watch(queue, path, mask)
            guard number >= 0 else { return errno == ENOENT || errno == ENOTDIR || errno == EACCES }
            watched.withLock { $0[number] = place }
            return Self.folders(in: path).allSatisfy { watch(path + "/" + $0, as: place.below($0)) }
        }

        private static func folders(in path: String) -> [String] {
            guard let stream = opendir(path) else { return [] }
            defer { closedir(stream) }
            var names: [String] = []
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
                }
                var status = stat()
                guard !name.hasPrefix("."), lstat(path + "/" + name, &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR { names.append(name) }
            }
            return names
        }
    }

    extension InotifyWatch {
        /// What changed in the next moments; nothing where nothing did for a while.
        private func wait() -> Set<PreviewChange> {
            guard poll(for: 250) else { return [] }
            var batch = Batch()
            read(into: &batch)
            while batch.isUnsettled, poll(for: Self.settling) {
                batch.isUnsettled = false
                read(into: &batch)
            }
            return batch.changes
        }

        private func poll(for milliseconds: Int32) -> Bool {
            var waiting = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
            return Glibc.poll(&waiting, 1, milliseconds) > 0
        }

        private func read(into batch: inout Batch) {
            var bytes = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = Glibc.read(queue, &bytes, bytes.count)
                guard count > 0 else { return }
                for event in InotifyEvent.events(in: bytes[..<count]) { take(event, &batch) }
            }
        }

        private func take(_ event: InotifyEvent, _ batch: inout Batch) {
            guard !event.has(IN_Q_OVERFLOW) else {
                _ = watchAll()
                batch.takeAnything()
                return
            }
            guard let place = watched.withLock({ $0[event.watch] }) else { return }
            if event.has(IN_IGNORED) { return watched.withLock { $0[event.watch] = nil } }
            if event.name.hasPrefix(".") { return }
            if event.has(IN_ISDIR) || event.name.isEmpty {
                if event.has(IN_CREATE) || event.has(IN_MOVED_TO) {
                    _ = watch(path(of: place.below(event.name)), as: place.below(event.name))
                }
                batch.takeAnything()
            } else {
                let isWhole = event.has(IN_CLOSE_WRITE) || event.has(IN_MOVED_TO)
                batch.take(place, event.name, isWhole: isWhole)
            }
        }

        private func path(of place: Place) -> String {
            switch place {
            case .content(let folder): folders.content + "/" + folder.dropLast()
            case .theme(let folder): (folders.theme ?? "") + "/" + folder.dropLast()
            }
        }
    }

    extension InotifyWatch.Place {
        fileprivate var isRoot: Bool {
            switch self {
            case .content(let folder), .theme(let folder): folder.isEmpty
            }
        }

        fileprivate func below(_ name: String) -> Self {
            switch self {
            case .content(let folder): .content(folder + name + "/")
            case .theme(let folder): .theme(folder + name + "/")
            }
        }
    }

    /// What happened in one moment.
    private struct Batch {
        private var files: Set<String> = []
        private var hasAnything = false
        private var hasTheme = false
        /// Whether something is going on that has not come to its end.
        var isUnsettled = false

        mutating func takeAnything() {
            hasAnything = true
            isUnsettled = true
        }

        mutating func take(_ place: InotifyWatch.Place, _ name: String, isWhole: Bool) {
            switch place {
            case .content(let folder) where isWhole: files.insert(folder + name)
            case .content: takeAnything()
            case .theme:
                hasTheme = true
                isUnsettled = isUnsettled || !isWhole
            }
        }

        var changes: Set<PreviewChange> {
            var changes: Set<PreviewChange> = hasTheme ? [.theme] : []
            if hasAnything {
                changes.insert(.anything)
            } else if !files.isEmpty {
                changes.insert(.files(files))
            }
            return changes
        }
    }
#endif
