import Diagnostics
import Handbook

// How templates use each other, and how what they use is indented.

extension TemplateRenderer {
    mutating func runCall(_ index: Int, _ step: Int) throws(TemplateError) {
        let template = try target(program.calls[index].target, step)
        if let own = program.calls[index].indent {
            indent.append(contentsOf: own)
            try descend(program.templates[template], step)
            indent.removeLast(own.count)
        } else {
            // What shares its line with other things is put in as it stands.
            let outer = indent
            if !outer.isEmpty { indent = [] }
            try descend(program.templates[template], step)
            if !outer.isEmpty { indent = outer }
        }
    }

    private func target(_ target: TemplateProgram.Call.Target, _ step: Int) throws(TemplateError) -> Int {
        switch target {
        case .fixed(let template): return template
        case .dynamic(let path):
            guard case .text(let name) = try resolve(path, step).value else {
                throw .notPrintable(at: program.locations[step])
            }
            if let template = program.partials[name] { return template }
            let near = NearMiss.of(name, among: program.partials.keys)
            throw .unknownTemplate(name, near: near, at: program.locations[step])
        }
    }

    mutating func runBlock(
        _ block: TemplateProgram.Block, default body: Range<Int>, _ step: Int
    ) throws(TemplateError) {
        guard let (override, outer) = override(of: block.name) else {
            return try descend(body, step)
        }
        let (innerEnvironment, innerIndent) = (environment, indent)
        environment = outer
        indent += block.indent
        if !block.isStandalone {
            continuesLine = override.startsLine
        } else if !override.startsLine, !override.steps.isEmpty {
            output += indent
        }
        try descend(override.steps, step)
        continuesLine = false
        (environment, indent) = (innerEnvironment, innerIndent)
    }

    /// The outermost override of a block: what a page says goes before what its parents say.
    private func override(of block: Int32) -> (TemplateProgram.Override, outer: Int?)? {
        var found: (TemplateProgram.Override, outer: Int?)?
        var place = environment
        while let index = place {
            let candidate = environments[index]
            if let override = program.calls[Int(candidate.call)].overrides.first(where: { $0.block == block }) {
                found = (override, candidate.outer)
            }
            place = candidate.outer
        }
        return found
    }

    mutating func descend(_ steps: Range<Int>, _ step: Int) throws(TemplateError) {
        guard depth < Self.depthLimit else { throw .tooDeep(at: program.locations[step]) }
        depth += 1
        try run(steps)
        depth -= 1
    }
}

extension TemplateRenderer {
    mutating func appendText(_ range: Range<Int>, lines: Range<Int>) {
        guard !indent.isEmpty else {
            if !lines.isEmpty { continuesLine = false }
            Self.append(program.bytes, range, to: &output)
            return
        }
        var start = range.lowerBound
        for line in lines {
            let lineStart = Int(program.lineStarts[line])
            Self.append(program.bytes, start..<lineStart, to: &output)
            if continuesLine { continuesLine = false } else { Self.append(indent, indent.indices, to: &output) }
            start = lineStart
        }
        Self.append(program.bytes, start..<range.upperBound, to: &output)
    }

    // A slice would count a reference to the literals, which all threads share, for every piece of text.
    private static func append(_ bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
