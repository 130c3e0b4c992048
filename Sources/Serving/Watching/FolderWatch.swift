package import Publishing

/// Tells when files below some folders change.
package enum FolderWatch {
    /// The folders to watch.
    package struct Folders: Sendable {
        /// The content folder.
        let content: String
        /// The folder of the theme with those that it may extend beside it; nil for the carried theme.
        let theme: String?

        package init(content: String, theme: String?) {
            self.content = content
            self.theme = theme
        }
    }

    /// Changes by the kernel's word where it gives it, else by looking twice a second.
    package static func changes(in folders: Folders, polls: Bool) -> AsyncStream<Set<PreviewChange>> {
        #if os(Linux)
            if !polls, let watch = InotifyWatch(folders) { return watch.changes() }
        #endif
        return PollingWatch.changes(themeToo: folders.theme != nil)
    }
}

/// Looks again and again, where the kernel does not tell: on other systems, and on shares whose server keeps changes to
/// itself.
enum PollingWatch {
    static let interval = Duration.milliseconds(500)

    static func changes(themeToo: Bool) -> AsyncStream<Set<PreviewChange>> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Set<PreviewChange>.self, bufferingPolicy: .bufferingNewest(1))
        let looking = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: interval)
                continuation.yield([.anything])
            }
        }
        continuation.onTermination = { _ in looking.cancel() }
        return stream
    }
}
