internal import Publishing

/// Pages as the preview gives them: with the script that keeps them current.
enum PreviewPage {
    /// A page of the handbook with the script in its head. The script knows which state the page shows.
    static func watched(_ page: [UInt8], _ state: PreviewState) -> [UInt8] {
        let end = Array("</head>".utf8)
        guard let place = page.firstRange(of: end) else { return page }
        return Array(page[..<place.lowerBound]) + Array(script(state).utf8) + Array(page[place.lowerBound...])
    }

    /// What is shown while there is no handbook yet.
    static func empty(_ state: PreviewState) -> String {
        page(
            "No handbook yet",
            "<p>The sources have errors, so there is no page to show. This page follows them and becomes the handbook "
                + "as soon as they can be read.</p>", state)
    }

    /// What is shown for an address that the handbook does not have now.
    static func missing(_ state: PreviewState) -> String {
        page(
            "No such page",
            "<p>The handbook has no page of this address now. <a href=\"/\">Home</a></p>", state)
    }

    private static func script(_ state: PreviewState) -> String {
        """
        <script src="/\(PreviewAssets.folder)/preview.js" data-shown="\(state.shown)" data-assets="\(state.assets)" \
        defer></script>

        """
    }

    private static func page(_ title: String, _ content: String, _ state: PreviewState) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title)</title>
        <link rel="stylesheet" href="/\(PreviewAssets.folder)/preview.css">
        \(script(state))</head>
        <body class="mainstay-preview-page">
        <main>
        <h1>\(title)</h1>
        \(content)
        </main>
        </body>
        </html>

        """
    }
}
