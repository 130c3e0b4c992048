package import Diagnostics

/// A trial of the plan that comes round again.
package struct Exercise: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// Its title; the kind stands in where absent.
    package var title: LocalizedText?
    /// How the plan is exercised.
    package var kind: Located<ExerciseKind>?
    /// The scenarios that are played.
    package var scenarios: [Reference] = []
    /// How often.
    package var every: Located<CalendarPeriod>?
    /// When it was last held.
    package var last: Located<CalendarDate>?
    /// When it is next held; the last date plus the cadence where absent.
    package var next: Located<CalendarDate>?
    /// What came of the last one.
    package var result: ExerciseResult?
    /// What was found out.
    package var findings: [ExerciseFinding] = []
    /// Whether a human has confirmed it; `confirmed` where absent.
    package var basis: Located<Basis>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// What an exercise showed.
package struct ExerciseResult: Sendable {
    /// Whether its objectives were met.
    package var met: Located<Bool>?
    /// The recovery time that was measured.
    package var measuredRTO: Located<TimeSpan>?
    /// The content hash of what was exercised, as `mainstay approve` writes it.
    package var covers: Located<String>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// A weakness that an exercise brought to light, and its corrective action.
package struct ExerciseFinding: Sendable {
    /// What was found and what is to be done.
    package var text: LocalizedText?
    /// The role that puts it right.
    package var owner: Reference?
    /// The day by which it is put right.
    package var due: Located<CalendarDate>?
    /// The day on which it was.
    package var closed: Located<CalendarDate>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// A training that people of the unit take.
package struct Training: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// Its title.
    package var title: LocalizedText?
    /// Who takes it.
    package var audience: LocalizedText?
    /// Why it is held.
    package var kind: Located<TrainingKind>?
    /// How often.
    package var every: Located<CalendarPeriod>?
    /// The role that holds it.
    package var owner: Reference?
    /// When it was last held.
    package var last: Located<CalendarDate>?
    /// Whether a human has confirmed it; `confirmed` where absent.
    package var basis: Located<Basis>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}
