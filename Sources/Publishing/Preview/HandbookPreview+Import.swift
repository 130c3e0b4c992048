extension HandbookPreview {
    /// Turns a table of risks, such as a spreadsheet program wrote it, into plan source; writes nothing.
    ///
    /// - Parameters:
    ///   - table: the table, with a header in Chinese or English.
    ///   - unit: the unit that gets the risks.
    package func importRisks(_ table: [UInt8], unit: String) async throws(BuildFailure) -> RiskImportReport {
        try await RiskImport(importOptions, unit: unit).run(table, named: "table.csv", writes: false)
    }
}
