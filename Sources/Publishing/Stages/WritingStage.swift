internal import Diagnostics
internal import Handbook
internal import Theming

/// The rendered site → the output folder, all at once.
enum WritingStage {
    static func run(
        _ site: RenderedSite, _ options: BuildOptions, _ progress: @escaping ProgressObserver
    ) async throws(BuildFailure) -> StageResult<WriteReport?> {
        let digests = options.keepsOfflineCopy ? SiteDigests() : nil
        let writer = try writing { () throws(SiteWritingError) in
            try SiteWriter(
                output: options.output, digests: digests, inspector: site.watch.map { watch in watch.inspect })
        }
        do throws(BuildFailure) {
            try await writePages(site, writer, options, progress)
            try await writeData(site.data, writer, options)
            try await SearchStage.run(site, writer, options)
            try await CalendarStage.run(site, writer, options)
            try writeFiles(site, writer)
            if let digests { try writeWorker(ServiceWorker(digests.files, day: options.today), writer) }
        } catch {
            try? writer.abandon()
            throw error
        }
        if let watch = site.watch, case let leaks = EditionStage.findings(watch, site.plans, options), !leaks.isEmpty {
            try writing { () throws(SiteWritingError) in try writer.abandon() }
            return StageResult(value: nil, findings: leaks)
        }
        return StageResult(value: try writing { () throws(SiteWritingError) in try writer.commit() })
    }

    private static func writePages(
        _ site: RenderedSite, _ writer: SiteWriter, _ options: BuildOptions, _ progress: @escaping ProgressObserver
    ) async throws(BuildFailure) {
        let pages = site.pages
        let counter = ProgressCounter(.writing, total: pages.count, progress)
        try await Parallel.run(count: pages.count, workers: options.workers, chunk: 32) {
            (next: ChunkCounter) throws(BuildFailure) in
            var buffer: [UInt8] = []
            while let range = next.take() {
                for page in pages[range] {
                    buffer.removeAll(keepingCapacity: true)
                    try site.render(page, into: &buffer)
                    let bytes = buffer
                    try writing { () throws(SiteWritingError) in try writer.write(path: page.route, bytes: bytes) }
                    counter.advance()
                }
            }
        }
    }

    private static func writeData(
        _ data: SiteData, _ writer: SiteWriter, _ options: BuildOptions
    ) async throws(BuildFailure) {
        try await Parallel.run(count: data.count, workers: options.workers) {
            (next: ChunkCounter) throws(BuildFailure) in
            while let range = next.take() {
                for position in range {
                    let file = data.file(position)
                    try writing { () throws(SiteWritingError) in try writer.write(path: file.path, bytes: file.bytes) }
                }
            }
        }
    }

    private static func writeFiles(_ site: RenderedSite, _ writer: SiteWriter) throws(BuildFailure) {
        for asset in site.assets {
            try writing { () throws(SiteWritingError) in
                try writer.write(path: "assets/" + asset.path, bytes: asset.bytes)
            }
        }
        for path in site.attachments {
            let bytes = try site.attachment(path)
            try writing { () throws(SiteWritingError) in try writer.write(path: path, bytes: bytes) }
        }
    }

    private static func writeWorker(_ worker: ServiceWorker, _ writer: SiteWriter) throws(BuildFailure) {
        try writing { () throws(SiteWritingError) in
            try writer.write(path: ServiceWorker.path, bytes: worker.bytes)
        }
    }

    /// Does what writes the disk, inside a run.
    private static func writing<Result>(
        _ body: () throws(SiteWritingError) -> Result
    ) throws(BuildFailure) -> Result {
        do { return try body() } catch { throw .unwritable(error) }
    }
}
