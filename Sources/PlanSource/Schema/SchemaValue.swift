internal import ContinuityModel
package import Diagnostics

/// A value that the schema can read from a node. What does not fit becomes a finding, and the value is left out.
package protocol SchemaValue: Sendable {
    /// What sources may write.
    static var schemaType: SchemaType { get }

    /// The value of `node`, or nil after a finding.
    static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Self?

    /// What it says, without its place.
    var fact: FactValue { get }
}

/// The state of decoding one file.
package struct Decoding: Sendable {
    /// What was found so far.
    package private(set) var findings: [Finding] = []

    package init() {}

    /// Adds an error at a place.
    package mutating func report(
        _ code: String, _ message: String, at location: SourceLocation, notes: [Finding.Note] = [], help: String? = nil
    ) {
        findings.append(Finding(.error, code, message, at: location, notes: notes, help: help))
    }

    /// The items of a list, or the node itself where a single value stands for a list of one; an item without a value
    /// becomes a finding.
    mutating func items(of node: YAMLNode) -> [YAMLNode] {
        guard case .sequence(let items) = node.content else { return [node] }
        return items.filter { item in
            if item.isAbsent {
                report(
                    "empty-item", "an item of the list is empty", at: item.location,
                    help: "write its value behind the '-', or remove the line")
            }
            return !item.isAbsent
        }
    }

    /// The text of a scalar, or nil after a finding that names what was expected instead of a list or map.
    mutating func scalarText(_ node: YAMLNode, expected: @autoclosure () -> String) -> String? {
        guard case .scalar(let text, _) = node.content else {
            let expected = expected()
            report(
                "wrong-shape", "\(node.shapeName) stands where \(expected) belongs", at: node.location,
                help: "write \(expected)")
            return nil
        }
        return text
    }
}

extension YAMLNode {
    /// What the node is, in words for an author.
    var shapeName: String {
        switch content {
        case .scalar: "a single value"
        case .sequence: "a list"
        case .mapping: "a map"
        }
    }
}
