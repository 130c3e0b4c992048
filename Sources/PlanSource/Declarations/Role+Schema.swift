package import ContinuityModel

extension Role: SchemaEntity {
    package static let schema = EntitySchema<Role>(
        "role", "Who does what in a response, and who stands in",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("title", \.title, required: true, "What readers see"),
            .list("duties", \.duties, "What the role answers for"),
            .value("holder", \.holder, "The person or team that holds the role now"),
            .list("deputies", \.deputies, "Who stands in, in order of succession: roles or names"),
            .reference("site", \.site, to: [.site], "Where the holder works"),
            .list("contacts", \.contacts, "How the role is reached, first choice first"),
            .value("may-activate", \.mayActivate, "Whether the role may activate plans on its own"),
            .value("basis", \.basis, "Where it comes from: draft until a human has confirmed it"),
        ])
}

extension Contact: SchemaEntity {
    package static let schema = EntitySchema<Contact>(
        "contact", "A way to reach someone",
        [
            .value("kind", \.kind, required: true, "The channel"),
            .string("value", \.value, .line, required: true, "The number or address"),
            .value("audience", \.audience, "Who may see it; response-team where absent"),
            .value("verified", \.verified, "When somebody last tried it"),
        ])
}
