/// Markdown parsed once: HTML with gaps where links go, and what others need to know of it. It holds no C memory.
package struct MarkdownDocument: Sendable {
    /// The headings in reading order.
    package let headings: [Heading]
    /// Every link with its place, references and external ones included, in reading order; footnotes come last.
    package let links: [MarkdownLink]
    /// Every picture with its place.
    package let images: [MarkdownImage]
    /// The destinations that were taken out.
    package let refusedLinks: [RefusedLink]
    /// The HTML, to be filled in at its gaps.
    let html: GappedText
    /// The text without markup, one line a block.
    let plain: GappedText
    /// Where the first paragraph stands in `plain`.
    let summaryRange: Range<Int>
}

extension MarkdownDocument {
    /// Appends the HTML as UTF-8; `resolve` is asked once per reference, relative link and picture, in order.
    /// Where it answers nil, the text stands without a link.
    package func render(into output: inout [UInt8], resolve: (LinkTarget) -> ResolvedLink?) {
        output.reserveCapacity(output.count + html.bytes.count + 64 * html.gaps.count)
        var position = 0
        var isLinked = false
        for gap in html.gaps {
            output.append(contentsOf: html.bytes[position..<gap.offset])
            position = gap.offset
            fill(gap, into: &output, isLinked: &isLinked, resolve: resolve)
        }
        output.append(contentsOf: html.bytes[position...])
    }

    /// The HTML as a string, for callers that do not build a page of bytes.
    package func html(resolve: (LinkTarget) -> ResolvedLink?) -> String {
        var output: [UInt8] = []
        render(into: &output, resolve: resolve)
        return String(decoding: output, as: UTF8.self)
    }

    /// The text without markup, one line a block, for the search index; a reference gives its shown text or its name.
    package func plainText(resolve: (LinkTarget) -> ResolvedLink?) -> String {
        text(in: 0..<plain.bytes.count, resolve: resolve)
    }

    /// The text of the first paragraph, or nothing where there is none.
    package func summary(resolve: (LinkTarget) -> ResolvedLink?) -> String {
        text(in: summaryRange, resolve: resolve)
    }
}

extension MarkdownDocument {
    private func fill(
        _ gap: Gap, into output: inout [UInt8], isLinked: inout Bool, resolve: (LinkTarget) -> ResolvedLink?
    ) {
        switch gap.content {
        case .reference(let index):
            let target = links[index].target
            let resolved = resolve(target)
            if let href = resolved?.href { HTMLWriting.openLink(to: href, tooltip: nil, into: &output) }
            HTMLWriting.append(text: Self.shownText(of: target, resolved), to: &output)
            if resolved?.href != nil { output.append(utf8: "</a>") }
        case .linkStart(let index):
            guard let href = resolve(links[index].target)?.href else { return isLinked = false }
            HTMLWriting.openLink(to: href, tooltip: links[index].tooltip, into: &output)
            isLinked = true
        case .linkEnd:
            if isLinked { output.append(utf8: "</a>") }
        case .image(let index):
            let image = images[index]
            if let href = resolve(.image(path: image.destination))?.href {
                HTMLWriting.appendImage(image, source: href, to: &output)
            } else {
                HTMLWriting.append(text: image.alternative, to: &output)
            }
        case .headingID(let index):
            HTMLWriting.append(text: headings[index].id, to: &output)
        }
    }

    private func text(in range: Range<Int>, resolve: (LinkTarget) -> ResolvedLink?) -> String {
        var output: [UInt8] = []
        var position = range.lowerBound
        for gap in plain.gaps where range.lowerBound <= gap.offset && gap.offset <= range.upperBound {
            guard case .reference(let index) = gap.content else { continue }
            output.append(contentsOf: plain.bytes[position..<gap.offset])
            position = gap.offset
            output.append(utf8: Self.shownText(of: links[index].target, resolve(links[index].target)))
        }
        output.append(contentsOf: plain.bytes[position..<range.upperBound])
        return String(decoding: output, as: UTF8.self)
    }

    private static func shownText(of target: LinkTarget, _ resolved: ResolvedLink?) -> String {
        guard case .entity(let text, let shown) = target else { return "" }
        return shown ?? resolved?.title ?? text
    }
}
