package import ContinuityModel

extension MatrixDefinition: SchemaEntity {
    package static let schema = EntitySchema<MatrixDefinition>(
        "matrix", "How likelihood and impact become a priority",
        [
            .string("id", \.id, .identifier, required: true, "The identifier that plans name"),
            .value("title", \.title, required: true, "The title"),
            .value("kind", \.kind, required: true, "How it computes: a table of cells, a product of scores, or a rank"),
            .list("likelihood", \.likelihood, required: true, "The likelihood scale from the least to the most likely"),
            .list("impact", \.impact, required: true, "The impact scale from the least to the worst"),
            .list("cells", \.cells, "The cells of a table, one for each pair of steps"),
            .list("bands", \.bands, "The bands of a product or rank, covering its range once"),
        ])
}

extension ScaleStep: SchemaEntity {
    package static let schema = EntitySchema<ScaleStep>(
        "step", "A step of a scale",
        [
            .string("id", \.id, .rating, required: true, "The word or number that plans write"),
            .value("label", \.label, required: true, "What readers see"),
        ])
}

extension MatrixCell: SchemaEntity {
    package static let schema = EntitySchema<MatrixCell>(
        "cell", "A cell of a table matrix",
        [
            .string("likelihood", \.likelihood, .rating, required: true, "A step of the likelihood scale"),
            .string("impact", \.impact, .rating, required: true, "A step of the impact scale"),
            .value("urgency", \.urgency, required: true, "From 1; higher is more urgent"),
            .value("label", \.label, required: true, "What is to be done with such a risk"),
        ])
}

extension MatrixBand: SchemaEntity {
    package static let schema = EntitySchema<MatrixBand>(
        "band", "A range of scores with a name",
        [
            .value("from", \.from, required: true, "The lowest score"),
            .value("to", \.to, required: true, "The highest score"),
            .value("urgency", \.urgency, required: true, "From 1; higher is more urgent"),
            .value("label", \.label, required: true, "What readers see"),
        ])
}
