package import ContinuityModel
package import Handbook

/// What a run is asked to do.
package struct BuildOptions: Sendable {
    /// The content folder.
    package var content: String
    /// The folder that the site is written to.
    package var output: String
    /// A theme folder; the theme that the program carries where nil.
    package var theme: String?
    /// The day on which dates are judged.
    package var today: CalendarDate
    /// The one unit to publish or report on; all where nil.
    package var unit: String?
    /// Who reads what is published; whoever may read everything where nil.
    package var audience: Audience?
    /// The one language to publish; all of the handbook where nil.
    package var language: String?
    /// Whether warnings count as errors.
    package var isStrict = false
    /// Whether browsers keep the handbook on the device, where a server hands it out.
    package var keepsOfflineCopy = false
    /// What changed since an older version, for the pages to mark; an edition for an audience leaves it out.
    package var changes: ChangeSet?
    /// Who changed the plans and when, for a page of each unit; an edition for an audience leaves it out.
    package var history: PlanHistory?
    /// The most characters that the path of a file of the site may have; any number where nil.
    package var longestPath: Int?
    /// The number of tasks that work side by side; at least one.
    package var workers: Int

    package init(content: String, output: String, today: CalendarDate, workers: Int = Parallel.processorCount) {
        self.content = content
        self.output = output
        self.today = today
        self.workers = max(1, workers)
    }
}

/// How far a run has come, for a progress line.
package struct BuildProgress: Sendable {
    /// What is being done.
    package enum Step: String, Sendable {
        case reading, narratives, writing, packing
    }

    /// What is being done.
    package let step: Step
    /// How many files or pages are done.
    package let done: Int
    /// How many there are.
    package let total: Int
}

/// Told of progress from any thread, at most a few hundred times a step.
package typealias ProgressObserver = @Sendable (BuildProgress) -> Void

/// Told what a check has found once the data are read and the rules have run, before it reads the narratives.
package typealias EarlyObserver = @Sendable (BuildReport) -> Void
