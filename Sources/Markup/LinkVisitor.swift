import Diagnostics

extension DocumentBuilder {
    mutating func openLink(_ node: TreeNode) {
        linkDepth += 1
        guard imageDepth == 0, linkDepth == 1 else { return linkEndings.append(.nothing) }
        let location = location(ofLink: node)
        let tooltip = tooltip(of: node)
        switch Destination(restored(node.url)) {
        case .relative(let path, let fragment):
            let target = LinkTarget.relative(path: path, fragment: fragment)
            links.append(MarkdownLink(target: target, location: location, tooltip: tooltip))
            html.addGap(.linkStart(link: links.count - 1))
            linkEndings.append(.gap)
        case .external(let url):
            links.append(MarkdownLink(target: .external(url: url), location: location, tooltip: tooltip))
            if options.linksToWeb || !url.lowercased().hasPrefix("http") {
                HTMLWriting.openExternalLink(to: url, tooltip: tooltip, into: &html.bytes)
                linkEndings.append(.tag)
            } else {
                linkEndings.append(showsItself(node) ? .nothing : .address(url))
            }
        case .refused(let destination):
            refusedLinks.append(RefusedLink(destination: destination, location: location))
            linkEndings.append(.nothing)
        }
    }

    mutating func closeLink() {
        linkDepth -= 1
        switch linkEndings.popLast() {
        case .tag: append("</a>")
        case .gap: html.addGap(.linkEnd)
        case .address(let url): HTMLWriting.append(text: " (\(url))", to: &html.bytes)
        case .nothing, nil: break
        }
    }

    private mutating func location(ofLink node: TreeNode) -> SourceLocation {
        if showsItself(node), let child = node.firstChild {
            return map.location(of: locator.locate(url: child.literal))
        }
        return map.location(of: locator.locate(bracketAt: hint(for: node), url: node.url))
    }

    /// Whether the words of a link are its own URL and nothing else.
    private func showsItself(_ node: TreeNode) -> Bool {
        guard let child = node.firstChild, child.kind == .text, child.next == nil else { return false }
        return Self.isBare(child.literal, node.url)
    }

    /// Whether a link shows its own URL, as bare ones and those between `<` and `>` do.
    private static func isBare(_ text: UnsafeBufferPointer<UInt8>, _ url: UnsafeBufferPointer<UInt8>) -> Bool {
        guard url.count >= text.count, url.suffix(text.count).elementsEqual(text) else { return false }
        let added = url.prefix(url.count - text.count)
        return added.isEmpty || added.elementsEqual("mailto:".utf8) || added.elementsEqual("http://".utf8)
    }

    private func hint(for node: TreeNode) -> Int {
        guard node.line > 0, node.line <= map.lineStarts.count else { return -1 }
        return map.lineStarts[node.line - 1] + node.byteColumn - 1
    }

    private mutating func tooltip(of node: TreeNode) -> String? {
        let title = restored(node.title)
        return title.isEmpty ? nil : String(decoding: title, as: UTF8.self)
    }
}

extension DocumentBuilder {
    mutating func openImage() {
        imageDepth += 1
        if imageDepth == 1, !isInHeading { captured.removeAll(keepingCapacity: true) }
        if imageDepth == 1 { imageStart = captured.count }
    }

    mutating func closeImage(_ node: TreeNode) {
        imageDepth -= 1
        guard imageDepth == 0 else { return }
        let alternative = String(decoding: captured[imageStart...], as: UTF8.self)
        let place = locator.locate(bracketAt: hint(for: node) + 1, url: node.url)
        let location = map.location(of: place)
        switch Destination(restored(node.url)) {
        case .relative(let path, _):
            append(
                MarkdownImage(
                    destination: path, alternative: alternative, isExternal: false, location: location,
                    tooltip: tooltip(of: node)))
            html.addGap(.image(images.count - 1))
        case .external(let url):
            append(
                MarkdownImage(
                    destination: url, alternative: alternative, isExternal: true, location: location,
                    tooltip: tooltip(of: node)))
            writeLinkInstead(url, alternative)
        case .refused(let destination):
            refusedLinks.append(RefusedLink(destination: destination, location: location))
            HTMLWriting.append(text: alternative, to: &html.bytes)
        }
        plain.bytes.append(utf8: alternative)
    }

    private mutating func append(_ image: MarkdownImage) {
        images.append(image)
    }

    /// A link in place of a picture from elsewhere, so that opening the page asks nobody for anything.
    private mutating func writeLinkInstead(_ url: String, _ alternative: String) {
        let isLink = linkDepth == 0 && options.linksToWeb
        if isLink { HTMLWriting.openExternalLink(to: url, tooltip: nil, into: &html.bytes) }
        HTMLWriting.append(text: alternative.isEmpty ? url : alternative, to: &html.bytes)
        if isLink { append("</a>") }
    }
}
