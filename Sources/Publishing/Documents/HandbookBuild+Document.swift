internal import Handbook

extension HandbookBuild {
    /// Reads and checks as `build` does and, where there is no error, gives the plan of the chosen unit as one HTML file
    /// that needs nothing beside it, in the chosen language or the first one.
    ///
    /// - Returns: the bytes of the file; nil where the report has errors.
    package func document() async throws(BuildFailure) -> (report: BuildReport, bytes: [UInt8]?) {
        let content = try ContentFolder.read(options.content)
        var report = BuildReport(content)
        guard let site = try await site(of: content, &report),
            let page = site.pages.first(where: { $0.subject.layout == .document })
        else { return (report, nil) }
        var bytes: [UInt8] = []
        try site.render(page, into: &bytes, alone: true)
        report.pages = 1
        return (report, bytes)
    }
}
