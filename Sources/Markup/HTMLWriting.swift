/// Writing of HTML by byte: a quote followed by a combining accent is one Character and would slip through a loop over those.
enum HTMLWriting {
    /// Appends text so that it is safe between tags and in double-quoted attributes.
    static func append(text: String, to output: inout [UInt8]) {
        for byte in text.utf8 {
            if let entity = entity(for: byte) { output.append(utf8: entity) } else { output.append(byte) }
        }
    }

    /// Appends text so that it is safe between tags and in double-quoted attributes.
    static func append(text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        for index in text.indices {
            guard let entity = entity(for: text[index]) else { continue }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            output.append(utf8: entity)
            start = index + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Appends a URL as the value of an attribute: everything that a browser could read otherwise is percent-encoded.
    static func append(url: String, to output: inout [UInt8]) {
        for byte in url.utf8 {
            if byte == UInt8(ascii: "&") {
                output.append(utf8: "&amp;")
            } else {
                PercentEncoding.append(byte, to: &output)
            }
        }
    }

    static func openLink(to href: String, tooltip: String?, into output: inout [UInt8]) {
        output.append(utf8: "<a href=\"")
        append(url: href, to: &output)
        appendTitle(tooltip, to: &output)
        output.append(utf8: "\">")
    }

    static func openExternalLink(to href: String, tooltip: String?, into output: inout [UInt8]) {
        output.append(utf8: "<a class=\"external\" rel=\"noreferrer\" href=\"")
        append(url: href, to: &output)
        appendTitle(tooltip, to: &output)
        output.append(utf8: "\">")
    }

    static func appendImage(_ image: MarkdownImage, source: String, to output: inout [UInt8]) {
        output.append(utf8: "<img src=\"")
        append(url: source, to: &output)
        output.append(utf8: "\" alt=\"")
        append(text: image.alternative, to: &output)
        appendTitle(image.tooltip, to: &output)
        output.append(utf8: "\">")
    }

    /// Closes the attribute before and leaves the one of the title open.
    private static func appendTitle(_ tooltip: String?, to output: inout [UInt8]) {
        guard let tooltip else { return }
        output.append(utf8: "\" title=\"")
        append(text: tooltip, to: &output)
    }

    @inline(__always)
    static func entity(for byte: UInt8) -> StaticString? {
        guard byte <= 0x3E else { return nil }
        switch byte {
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "<"): return "&lt;"
        case UInt8(ascii: ">"): return "&gt;"
        case UInt8(ascii: "\""): return "&quot;"
        default: return nil
        }
    }
}

extension [UInt8] {
    /// Appends literal markup without making a String of it.
    @inline(__always)
    mutating func append(utf8 text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @_disfavoredOverload
    mutating func append(utf8 text: String) {
        append(contentsOf: text.utf8)
    }
}
