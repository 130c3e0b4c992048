import ContinuityModel

/// How often things come round: the plan's word, else the handbook's policy, else a default.
struct Cadence {
    let policy: ContinuityPolicy

    /// A year between reviews, the longest that the common standards accept as "planned intervals".
    static let review = CalendarPeriod(months: 12)
    /// A year between exercises.
    static let exercise = CalendarPeriod(months: 12)
    /// Half a year between trials of a contact.
    static let contact = CalendarPeriod(months: 6)

    func review(_ plan: Plan) -> CalendarPeriod {
        plan.review?.every?.value ?? policy.reviewEvery?.value ?? Self.review
    }

    func exercise(_ exercise: Exercise) -> CalendarPeriod {
        exercise.every?.value ?? policy.exerciseEvery?.value ?? Self.exercise
    }

    var contact: CalendarPeriod { policy.verifyContactsEvery?.value ?? Self.contact }

    /// When the next review is due, counted from the last one or else from the approval.
    func nextReview(_ plan: Plan) -> Located<CalendarDate>? {
        guard let last = plan.review?.last ?? plan.approved?.on else { return nil }
        return Located(last.value.adding(review(plan)), at: last.location)
    }

    /// When an exercise is next held: the day set, else the last day plus the cadence.
    func nextExercise(_ exercise: Exercise) -> Located<CalendarDate>? {
        if let next = exercise.next { return next }
        return exercise.last.map { Located($0.value.adding(self.exercise(exercise)), at: $0.location) }
    }

    /// When a training is next held; nil for one that was never held or does not come round.
    func nextTraining(_ training: Training) -> Located<CalendarDate>? {
        guard let last = training.last, let every = training.every else { return nil }
        return Located(last.value.adding(every.value), at: last.location)
    }

    /// When a contact must be tried again; nil for one that nobody ever tried.
    func nextCheck(_ contact: Contact) -> Located<CalendarDate>? {
        contact.verified.map { Located($0.value.adding(self.contact), at: $0.location) }
    }
}
