internal import Synchronization

/// Notes the first language other than its own that a page had to borrow words from.
///
/// A class, since the frame of a page is made before its texts and tells of them when it is rendered.
package final class FallbackNote: Sendable {
    private let borrowed = Mutex<String?>(nil)

    /// Notes that words of another language stand on the page.
    func note(_ language: String) {
        borrowed.withLock { if $0 == nil { $0 = language } }
    }

    /// The BCP 47 tag of the language; nil where the page is in its own language throughout.
    var language: String? { borrowed.withLock { $0 } }
}
