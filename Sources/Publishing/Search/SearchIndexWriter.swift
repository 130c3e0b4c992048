internal import Handbook

/// Writes the index of one language: the entries in blocks, the terms in shards, and a list of both that comes first.
///
/// The files are `index.js`, `e0.js`, `e1.js` … for entries and `t0.js`, `t1.js` … for terms. `index.js` holds the first
/// term of every shard, so that a search knows which ones to load.
struct SearchIndexWriter<Failure: Error> {
    typealias Write = (_ name: String, _ bytes: [UInt8]) throws(Failure) -> Void

    private let write: Write
    private let sizes: SearchSizes
    private var tokenizer = SearchTokenizer()
    private var terms = SearchTerms()
    private var titleLengths: [UInt8] = []
    private var block = SearchScript("")
    private var lastContext = ""
    private var count: UInt32 = 0

    init(sizes: SearchSizes = SearchSizes(), write: @escaping Write) {
        self.write = write
        self.sizes = sizes
    }

    /// Adds an entry; entries come in the order of their rank. A long one becomes several with the same title and route.
    mutating func add(_ entry: SearchEntry) throws(Failure) {
        for part in SearchParts.parts(of: entry.text, limit: sizes.entry) { try add(entry, part) }
    }

    private mutating func add(_ entry: SearchEntry, _ text: Substring) throws(Failure) {
        var titleLength: UInt8 = 0
        let number = count
        tokenizer.tokenize(entry.title) { term, isEcho in
            terms.add(term, entry: number, isTitle: true)
            if !isEcho, titleLength < 7 { titleLength += 1 }
        }
        tokenizer.tokenize(entry.context) { term, _ in terms.add(term, entry: number, isTitle: false) }
        tokenizer.tokenize(text) { term, _ in terms.add(term, entry: number, isTitle: false) }
        titleLengths.append(titleLength)
        try store(entry, text)
        count += 1
    }

    private mutating func store(_ entry: SearchEntry, _ text: Substring) throws(Failure) {
        if Int(count) % sizes.entriesInBlock == 0 {
            try endBlock()
            block = SearchScript("e\(Int(count) / sizes.entriesInBlock)")
            block.append(literal: "[")
            lastContext = ""
        } else {
            block.append(literal: ",")
        }
        block.append(literal: "\(entry.kind.rawValue),")
        block.append(string: entry.title)
        block.append(literal: ",")
        // Neighbours mostly belong to the same plan.
        if entry.context == lastContext { block.append(literal: "0") } else { block.append(string: entry.context) }
        lastContext = entry.context
        block.append(literal: ",")
        block.append(string: entry.route)
        block.append(literal: ",")
        block.append(string: text)
    }

    private mutating func endBlock() throws(Failure) {
        guard count > 0 else { return }
        block.append(literal: "]")
        try write("e\((Int(count) - 1) / sizes.entriesInBlock)", block.finished())
        block = SearchScript("")
    }

    /// Writes what is left.
    mutating func finish(kinds: [String]) throws(Failure) {
        try endBlock()
        var index = SearchScript("index")
        index.append(literal: "{entries:\(count),inBlock:\(sizes.entriesInBlock),kinds:[")
        for (place, kind) in kinds.enumerated() {
            if place > 0 { index.append(literal: ",") }
            index.append(string: kind)
        }
        index.append(literal: "],terms:\"")
        try writeTerms { term in term.withUnsafeBufferPointer { index.append(escaped: $0) } }
        index.append(literal: "\"}")
        try write("index", index.finished())
    }

    /// Writes the shards of terms and tells the first term of each, every one but the first after a blank.
    private func writeTerms(_ tell: ([UInt8]) -> Void) throws(Failure) {
        var shards = 0
        var shard: SearchScript?
        try terms.forEachInOrder { (list: SearchTerms.List) throws(Failure) in
            var line = Array(list.term)
            Self.append(list, titleLengths, to: &line)
            if let full = shard, full.count + line.count > sizes.shard {
                try write("t\(shards)", Self.ended(full))
                shard = nil
                shards += 1
            }
            if shard == nil {
                tell((shards == 0 ? [] : [UInt8(ascii: " ")]) + Array(list.term))
                shard = SearchScript("t\(shards)")
                shard?.append(literal: "\"")
            }
            line.append(UInt8(ascii: "\n"))
            line.withUnsafeBufferPointer { shard?.append(escaped: $0) }
        }
        if let shard { try write("t\(shards)", Self.ended(shard)) }
    }

    private static func ended(_ shard: SearchScript) -> [UInt8] {
        var shard = shard
        shard.append(literal: "\"")
        return shard.finished()
    }

    /// A term's line: after the term the entries that have it in their title, each with the number of terms there, then
    /// those that have it in their text, all as differences; `+` where entries were left out.
    private static func append(_ list: SearchTerms.List, _ titleLengths: [UInt8], to line: inout [UInt8]) {
        line.append(UInt8(ascii: " "))
        var last: UInt32 = 0
        for value in list.values where value & 1 == 1 {
            let entry = value >> 1
            SearchNumbers.append((entry - last) << 3 | UInt32(titleLengths[Int(entry)]), to: &line)
            last = entry
        }
        line.append(UInt8(ascii: " "))
        last = 0
        for value in list.values where value & 1 == 0 {
            SearchNumbers.append((value >> 1) - last, to: &line)
            last = value >> 1
        }
        if list.isCut { line.append(UInt8(ascii: "+")) }
    }
}

/// How large the pieces of an index may be.
struct SearchSizes: Sendable {
    /// Bytes of the text of one entry; longer texts are cut at their lines.
    var entry = 2_400
    /// Entries in one file.
    var entriesInBlock = 16
    /// Bytes of one file of terms; a single long list may take a few more.
    var shard = 24_000
}

/// Long texts in parts that a search can load by themselves.
enum SearchParts {
    /// The parts of a text, cut at the ends of lines; one at least. A line that is longer stays whole.
    static func parts(of text: String, limit: Int) -> [Substring] {
        guard text.utf8.count > limit else { return [text[...]] }
        var parts: [Substring] = []
        var (start, end) = (text.startIndex, text.startIndex)
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            if start < end, text.utf8.distance(from: start, to: line.endIndex) > limit {
                parts.append(text[start..<end])
                start = line.startIndex
            }
            end = line.endIndex
        }
        return parts + [text[start..<end]]
    }
}
