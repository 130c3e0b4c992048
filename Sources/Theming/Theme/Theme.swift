package import Diagnostics
package import Handbook

/// A theme, checked and compiled for every language of a handbook.
package struct Theme: Sendable {
    /// The name that its `theme.yaml` gives.
    package let name: String
    /// The texts of the templates, by language.
    package let strings: [String: StringTable]
    /// The files to copy into the site as they are, in order of their paths below `assets/`.
    package let assets: [ThemeFiles.File]
    private let templates: TemplateSet
    private let shapes: ShapeTable
    private let table: LookupTable
    private let programs: [String: TemplateProgram]

    /// What loading a theme gives.
    package struct Loaded: Sendable {
        /// The theme; nil where any finding is an error.
        package let theme: Theme?
        /// What is wrong with it.
        package let findings: [Finding]
        /// Its text files by the numbers that findings use, in order of the numbers.
        package let sources: [ThemeSource]
    }

    /// Loads a theme from `chain`, which holds its own files first and then those of the themes it extends.
    ///
    /// Of two files with the same path or the same name of layout or partial the first counts; strings count one by one.
    /// `layouts` gives the shape of each layout's context, `firstFileID` the number of the first file in findings.
    package static func load(
        chain: [ThemeFiles], layouts: [String: ContextShape], languages: [String], firstFileID: Int = 0,
        readYAMLMap: @escaping ThemeMapReading
    ) -> Loaded {
        let sources = ThemeSources(chain, firstFileID: firstFileID)
        var findings: [Finding] = []
        let manifests = sources.manifests(readYAMLMap, &findings)
        let texts = StringsAssembler(sources: sources, manifests: manifests, readYAMLMap: readYAMLMap)
            .assemble(languages: languages, &findings)
        let templates = TemplateAssembler(sources: sources, layouts: layouts.keys.sorted()).assemble(&findings)
        let shapes = ShapeTable(layouts: layouts)
        findings += ReferenceCheck.check(templates, strings: texts.standard)
        findings += TemplateCheck.check(templates, shapes: shapes)
        findings = Finding.sorted(findings)
        guard let name = manifests.first?.name, !findings.contains(where: { $0.severity == .error }) else {
            return Loaded(theme: nil, findings: findings, sources: sources.texts)
        }
        let theme = Theme(
            name: name, strings: texts.tables, assets: sources.assets, templates: templates, shapes: shapes)
        return Loaded(theme: theme, findings: findings, sources: sources.texts)
    }

    private init(
        name: String, strings: [String: StringTable], assets: [ThemeFiles.File], templates: TemplateSet,
        shapes: ShapeTable
    ) {
        self.name = name
        self.strings = strings
        self.assets = assets
        self.templates = templates
        self.shapes = shapes
        programs = strings.mapValues { TemplateCompiler.compile(templates, strings: $0) }
        // Texts are literals by now, so the programs of all languages number their names alike.
        table = LookupTable(shapes: shapes, names: programs.first?.value.names ?? [])
    }

    /// The layout in one of the languages that the theme was loaded for; nil where there is no such layout or language.
    package func template(_ layout: String, language: String) -> CompiledTemplate? {
        guard let program = programs[language], let number = templates.layoutNumbers[layout],
            let shape = shapes.roots[layout]
        else { return nil }
        return CompiledTemplate(
            layout: layout, program: program, table: table, template: number,
            shape: (shape, shapes.shapes[shape].name))
    }
}
