internal import Diagnostics
internal import Publishing

/// The baseline that a run reads or writes.
struct BaselineFiles {
    /// The file whose findings are left out.
    var known: String?
    /// The file that the findings are written to.
    var written: String?

    /// The baseline to compare with; nil where none is asked for.
    func read() throws -> Baseline? {
        guard let known else { return nil }
        do throws(DiskError) {
            return Baseline(String(decoding: try DiskFile.read(known), as: UTF8.self))
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Writes the findings and gives their number; nil where that is not asked for.
    func write(_ report: BuildReport) throws -> Int? {
        guard let written else { return nil }
        do throws(DiskError) {
            try DiskFile.write(Array(Baseline.text(of: report.findings, in: report.files).utf8), to: written)
        } catch {
            throw CommandFailure(error)
        }
        return report.findings.count
    }

    /// What the baseline hid, and what of it can be removed.
    static func summary(hidden: Int, stale: Int) -> String {
        let rest = stale == 0 ? "" : "; \(stale) of its entries are no longer found"
        return "baseline: \(hidden) hidden\(rest)\n"
    }
}
