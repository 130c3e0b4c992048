internal import Analysis
package import ContinuityModel
package import Diagnostics
internal import Markup

extension ResolvedHandbook {
    /// The same handbook for the readers of an audience. Its links need no check of their own: what led somewhere in the
    /// whole handbook leads there still, or stands as plain text.
    package func edition(for audience: Audience) -> ResolvedHandbook {
        let analysis = handbook.analysis.edition(for: audience, placeholder: handbook.placeholder)
        let known = Set(analysis.plans.units.map(\.id))
        let withheld = handbook.analysis.plans.units.map(\.id).filter { !known.contains($0) }
        return ResolvedHandbook(
            handbook: Handbook(
                analysis, sources: handbook.sources.withoutAttachments(in: withheld.map { "units/\($0)/" }),
                documents: handbook.documents, vocabularies: handbook.localizers.map(\.vocabulary),
                rules: handbook.rules, unit: handbook.unit, audience: audience))
    }

    /// The pictures and documents that the published narratives show or link to.
    package var linkedAttachments: Set<String> {
        var paths: Set<String> = []
        for (narrative, unit) in handbook.publishedNarratives {
            guard let document = handbook.documents[narrative.file] else { continue }
            let resolver = LinkResolver(handbook: handbook, unit: unit, file: narrative.file)
            let targets = document.links.map(\.target) + document.images.map { .image(path: $0.destination) }
            for target in targets {
                if case .attachment(let path) = resolver.destination(of: target) { paths.insert(path) }
            }
        }
        return paths
    }
}

extension Handbook {
    /// What stands in place of a withheld name, in the languages of the handbook.
    package var placeholder: LocalizedText {
        Self.placeholder(localizers.map(\.vocabulary), at: analysis.plans.settings.location)
    }

    /// What stands in place of a withheld name.
    package static func placeholder(_ vocabularies: [Vocabulary], at location: SourceLocation) -> LocalizedText {
        LocalizedText(
            translations: vocabularies.map {
                .init(language: $0.language, text: $0["edition.withheld"], location: location)
            }, location: location)
    }

    /// The narratives that readers get, each with the unit in whose plan it stands.
    package var publishedNarratives: [(narrative: Narrative, unit: Int?)] {
        let plans = analysis.plans
        let told = publication.units.flatMap { unit in
            let narratives = plans.units[unit].narratives + plans.units[unit].plan.scenarios.flatMap(\.narratives)
            return narratives.map { (narrative: $0, unit: Int?.some(unit)) }
        }
        return told + plans.pages.flatMap(\.narratives).map { (narrative: $0, unit: nil) }
    }
}
