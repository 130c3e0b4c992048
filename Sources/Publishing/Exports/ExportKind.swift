internal import Diagnostics

/// A table that people take out of the handbook.
package enum ExportKind: String, CaseIterable, Sendable {
    case risks, recovery, actions, exercises
}

/// What an export is written as.
package enum ExportFormat: String, CaseIterable, Sendable {
    /// For spreadsheet programs, in one language.
    case csv
    /// For other programs, in all languages.
    case json
}

extension ExportScope {
    /// A table for programs, as the rows of its JSON.
    func rows(of kind: ExportKind) -> [JSONValue] {
        switch kind {
        case .risks: riskTable.json(languages: languages)
        case .recovery: recoveryTable.json(languages: languages)
        case .actions: actionTable.json(languages: languages)
        case .exercises: exerciseTable.json(languages: languages)
        }
    }

    /// A table for readers.
    func csv(of kind: ExportKind, _ words: ExportWords) -> [UInt8] {
        switch kind {
        case .risks: riskTable.csv(words)
        case .recovery: recoveryTable.csv(words)
        case .actions: actionTable.csv(words)
        case .exercises: exerciseTable.csv(words)
        }
    }

    /// The names of the columns that readers see, in order.
    func readerColumns(of kind: ExportKind) -> [String] {
        switch kind {
        case .risks: riskTable.readerColumns
        case .recovery: recoveryTable.readerColumns
        case .actions: actionTable.readerColumns
        case .exercises: exerciseTable.readerColumns
        }
    }

    /// A whole table as a JSON document; `version` grows when a member changes its meaning or goes.
    func document(of kind: ExportKind) -> JSONValue {
        [
            "version": 1, "table": .string(kind.rawValue), "languages": .array(languages.map { .string($0) }),
            "rows": .array(rows(of: kind)),
        ]
    }
}
