@testable import Publishing

/// A site's files by path, small enough to be read at a glance.
typealias Site = [String: String]

extension SiteWriter {
    /// Writes a whole site, in the order of its paths.
    @discardableResult
    static func publish(
        _ site: Site, to output: String, abilities: DiskAbilities = DiskAbilities(), observer: StepObserver? = nil
    ) throws(SiteWritingError) -> WriteReport {
        let writer = try SiteWriter(output: output, patience: .zero, abilities: abilities, observer: observer)
        try writer.write(site)
        return try writer.commit()
    }

    func write(_ site: Site) throws(SiteWritingError) {
        for (path, text) in site.sorted(by: { $0.key < $1.key }) { try write(path: path, bytes: Array(text.utf8)) }
    }
}
