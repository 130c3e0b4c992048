#if os(Linux)
    internal import Glibc

    /// One event as the kernel writes it: watch, mask, cookie, length of the name, the name padded with zeros.
    struct InotifyEvent: Hashable {
        /// The number of the watch.
        let watch: Int32
        /// What happened.
        let mask: UInt32
        /// What it happened to, within the watched folder; empty for the folder itself.
        let name: String

        /// Whether a bit of the mask is set.
        func has(_ bit: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: bit) != 0 }

        /// The events of one read.
        static func events(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
            var events: [InotifyEvent] = []
            var rest = bytes
            while rest.count >= 16 {
                let fields = rest.withUnsafeBytes { raw in
                    (
                        raw.loadUnaligned(fromByteOffset: 0, as: Int32.self),
                        raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                        raw.loadUnaligned(fromByteOffset: 12, as: UInt32.self)
                    )
                }
                let name = rest.dropFirst(16).prefix(Int(fields.2))
                events.append(
                    InotifyEvent(
                        watch: fields.0, mask: fields.1, name: String(decoding: name.prefix { $0 != 0 }, as: UTF8.self))
                )
                rest = rest.dropFirst(16 + Int(fields.2))
            }
            return events
        }
    }
#endif
