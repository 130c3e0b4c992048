/// The mark of one field that changed.
package struct FieldMarkContext: FieldedContext {
    /// What to say beside the field.
    package var words: String
    /// The direction, for style sheets: `weaker`, `stronger`, `neutral`.
    package var direction: String

    package static let fields: ContextFields<FieldMarkContext> = [
        .text("words", "What to say beside the field") { $0.words },
        .text("direction", "The word for style sheets: weaker, stronger or neutral") { $0.direction },
    ]
}

/// The mark of an entry that changed since the version that the handbook is compared with.
package struct ChangeMarkContext: FieldedContext {
    /// What to say beside the entry: that it is new, or which fields changed.
    package var words: String
    /// The direction, for style sheets: `weaker`, `stronger`, `neutral`.
    package var direction: String
    /// The marks of its fields by their keys in the sources; `narrative` is that of the text.
    package var marks: [String: FieldMarkContext] = [:]

    package static let fields = ContextFields<ChangeMarkContext>(
        [
            .text("words", "What to say beside the entry: that it is new, or which fields changed") { $0.words },
            .text("direction", "The word for style sheets: weaker, stronger or neutral") { $0.direction },
        ]
            + markedKeys.map { key in
                .object(key, "The mark of the field '\(key)' of the sources; absent where it did not change") {
                    $0.marks[key]
                }
            })

    /// The fields that a page can mark on their own.
    static let markedKeys = [
        "activate-when", "alternates", "approved", "assumptions", "backup", "contacts", "depends-on",
        "deputy", "description", "duties", "hazard-zones", "impacts", "lead", "may-activate", "mbco", "mtpd",
        "narrative", "owner", "peaks", "profile", "purpose", "recovery-time", "requirements", "return-to-normal",
        "review", "rpo", "rto", "scope", "site", "sla", "stand-down-when", "status", "version", "workaround",
    ]
}
