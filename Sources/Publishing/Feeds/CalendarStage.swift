internal import Handbook

/// The handbook → its calendar files: every entry is written once a language and stands in several files.
enum CalendarStage {
    static func run(_ site: RenderedSite, _ writer: SiteWriter, _ options: BuildOptions) async throws(BuildFailure) {
        for language in site.languages.indices {
            try await write(site.calendarCatalogue(language: language), writer, options)
        }
    }

    private static func write(
        _ catalogue: CalendarCatalogue, _ writer: SiteWriter, _ options: BuildOptions
    ) async throws(BuildFailure) {
        let calendar = CalendarFileWriter(
            language: catalogue.language, organisation: catalogue.organisation, today: options.today)
        let entries = await Parallel.map(count: catalogue.count, workers: options.workers) { place in
            calendar.entry(catalogue.event(place))
        }
        try await Parallel.run(count: catalogue.feeds.count, workers: options.workers, chunk: 32) {
            (next: ChunkCounter) throws(BuildFailure) in
            while let range = next.take() {
                for feed in catalogue.feeds[range] {
                    let bytes = calendar.file(
                        title: catalogue.title(of: feed), entries: catalogue.places(of: feed).lazy.map { entries[$0] })
                    do throws(SiteWritingError) {
                        try writer.write(path: catalogue.path(of: feed), bytes: bytes)
                    } catch {
                        throw .unwritable(error)
                    }
                }
            }
        }
    }
}
