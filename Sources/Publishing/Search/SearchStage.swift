internal import Handbook

/// The handbook → the files of its search index, one language beside the other.
enum SearchStage {
    static func run(_ site: RenderedSite, _ writer: SiteWriter, _ options: BuildOptions) async throws(BuildFailure) {
        try await Parallel.run(count: site.languages.count, workers: options.workers, chunk: 1) {
            (next: ChunkCounter) throws(BuildFailure) in
            while let range = next.take() {
                for language in range { try write(site.searchCatalogue(language: language), writer) }
            }
        }
    }

    private static func write(_ catalogue: SearchCatalogue, _ writer: SiteWriter) throws(BuildFailure) {
        let folder = SearchCatalogue.folder(ofLanguage: catalogue.language)
        do throws(SiteWritingError) {
            var index = SearchIndexWriter<SiteWritingError> { (name, bytes) throws(SiteWritingError) in
                try writer.write(path: folder + name + ".js", bytes: bytes)
            }
            for subject in catalogue.subjects {
                for entry in catalogue.entries(of: subject) { try index.add(entry) }
            }
            try index.finish(kinds: catalogue.kindLabels)
        } catch {
            throw .unwritable(error)
        }
    }
}
