internal import Diagnostics
internal import Handbook
internal import Theming

/// What a document takes from the theme and the content folder to stand alone in one file.
enum SingleFileEdition {
    /// The style sheets of the theme that a document uses, in the order in which its layout names them.
    static let styleSheets = ["style.css", "document.css", "theme.css"]

    static func file(_ theme: Theme, _ content: ContentFolder) -> SingleFile {
        let style = style(theme)
        let hash = Base64.encode(SHA256.hash(Array(style.utf8)))
        let policy =
            "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; form-action 'none'; base-uri 'none'"
        return SingleFile(style: style, policy: policy) { picture($0, content) }
    }

    /// The style sheets as one; in a `style` element nothing but its end tag means anything, and in CSS a backslash
    /// before a slash means nothing.
    private static func style(_ theme: Theme) -> String {
        let sheets = styleSheets.compactMap { name in theme.assets.first { $0.path == name } }
        let text = sheets.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
        return text.replacing("</", with: "<\\/")
    }

    /// A picture as a `data:` address; nil where it is none that browsers show, or cannot be read.
    private static func picture(_ path: String, _ content: ContentFolder) -> String? {
        guard let dot = path.lastIndex(of: "."), let type = types[path[path.index(after: dot)...].lowercased()],
            let bytes = try? DiskFile.read(content.path + "/" + path)
        else { return nil }
        return "data:\(type);base64," + Base64.encode(bytes)
    }

    private static let types = [
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
        "avif": "image/avif", "svg": "image/svg+xml",
    ]
}
