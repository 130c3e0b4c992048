@testable import Handbook

/// The addresses in a context, found by walking over everything that a template could read.
enum Addresses {
    /// Every text of a field `href` that is not external, and every link of narratives.
    static func all(in context: any TemplateContext) -> [String] {
        context.dynamicShape.fields.enumerated().flatMap { index, field -> [String] in
            switch context.templateValue(at: index) {
            case .text(let text): field.name == "href" && !text.contains(":") ? [text] : []
            case .html(let html): hrefs(inHTML: html)
            case .object(let child): all(in: child)
            case .list(let children): children.flatMap(all)
            case .absent, .flag: []
            }
        }
    }

    /// The route that an address means on a page.
    static func target(of href: String, from route: String) -> String {
        let path = href.prefix { $0 != "#" && $0 != "?" }
        guard !path.isEmpty else { return route }
        var parts = route.split(separator: "/").dropLast()
        for part in path.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    private static func hrefs(inHTML html: String) -> [String] {
        html.split(separator: "href=\"", omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { $0 != "\"" })
        }
    }
}
