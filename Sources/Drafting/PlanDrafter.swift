internal import ContinuityModel
package import Diagnostics
internal import PlanSource

/// Drafts plans from the catalogue: base ⊕ industry ⊕ region ⊕ size, the same for the same request.
package struct PlanDrafter: Sendable {
    private let catalogue: Catalogue

    package init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// The draft as the files of a content folder.
    package func draft(_ request: DraftRequest) -> Draft {
        let plan = ComposedPlan(catalogue, request)
        let writer = PlanSourceWriter(plan)
        return Draft(
            handbookFiles: HandbookWriter(plan).files, unitFiles: writer.unitFiles, sharedFiles: writer.sharedFiles,
            sharedEntries: writer.sharedEntries)
    }

    /// What is wrong with the pieces of a draft, at the places of the catalogue's own files.
    package func findings(for request: DraftRequest) -> [Finding] {
        let plan = ComposedPlan(catalogue, request)
        var decoding = Decoding()
        func decode<Entity: SchemaEntity>(_ entries: [DraftEntry], _ type: Entity.Type) {
            for entry in entries { _ = Entity.decode(entry.node, &decoding) }
        }
        decode(plan[SourceRole.PlanSection.roles], Role.self)
        decode(plan[.activities], Activity.self)
        decode(plan[.risks], Risk.self)
        decode(plan[.scenarios], Scenario.self)
        decode(plan[.messages], Message.self)
        decode(plan[.resources], Resource.self)
        decode(plan[.exercises], Exercise.self)
        decode(plan[.training], Training.self)
        decode(plan[.systems], Asset.self)
        decode(plan[.suppliers], Asset.self)
        decode(plan[.sites], Asset.self)
        decode(plan[.requirements], Requirement.self)
        decode(plan[.glossary], GlossaryTerm.self)
        return decoding.findings
    }
}
