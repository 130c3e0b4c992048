import ArgumentParser
internal import Diagnostics
internal import PlanSource
internal import Publishing

/// `mainstay schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a kind of source, for editors and validators.",
        discussion: """
            Kinds: \(SchemaDocument.allCases.map(\.rawValue).joined(separator: ", ")). An editor completes and checks a \
            YAML file that begins with '# yaml-language-server: $schema=<path of the schema>'.
            """)

    @Argument(help: ArgumentHelp("The kind of source.", valueName: "kind"))
    var kind = SchemaDocument.plan

    @Option(
        help: ArgumentHelp(
            "Write the schemas of all kinds into this folder, as <kind>.schema.json.", valueName: "folder"))
    var output: String?

    func run() throws {
        guard let output else {
            return Terminal.writeOutput(JSONSchemaWriter.schema(of: kind).text(indented: true))
        }
        for document in SchemaDocument.allCases {
            let bytes = JSONSchemaWriter.schema(of: document).bytes(indented: true)
            do throws(DiskError) {
                try DiskFile.write(bytes, to: output + "/" + document.rawValue + ".schema.json")
            } catch {
                throw CommandFailure(error)
            }
        }
    }
}

extension SchemaDocument: ExpressibleByArgument {}
