internal import ContinuityModel
internal import Diagnostics

/// Which accounts of the repository's host stand for a role: lines of `role:cro @org/risk`, as an administrator keeps them.
///
/// A file beside the handbook and no field of a role, since accounts belong to one host and never to the readers.
struct OwnerMap {
    /// Accounts by the notation of the role, with the place of the line.
    private(set) var lines: [String: (accounts: [String], location: SourceLocation)] = [:]

    /// The word that stands for whoever answers for what no plan owns.
    static let shared = "shared"

    /// The accounts of a role; a line for the role of one unit goes before a line for all roles of that name.
    func accounts(unit: String?, role: String) -> [String] {
        let general = "role:" + role
        let own = unit.flatMap { lines[$0 + "/" + general] }
        return (own ?? lines[general])?.accounts ?? []
    }

    /// Reads the lines; blank ones and those that begin with `#` say nothing.
    static func read(_ source: SourceText, file: FileID) -> (map: OwnerMap, findings: [Finding]) {
        var map = OwnerMap()
        var findings: [Finding] = []
        for number in 1...source.lineCount {
            let text = source.line(number) ?? ""
            let words = text.split { $0.isWhitespace }.map(String.init)
            guard let name = words.first, !name.hasPrefix("#") else { continue }
            let place = SourceLocation(
                file: file, line: number, column: 1, endColumn: text.unicodeScalars.count + 1)
            if let problem = problem(name, Array(words.dropFirst()), at: place) {
                findings.append(problem)
            } else if let earlier = map.lines[name] {
                findings.append(repeated(name, at: place, earlier: earlier.location))
            } else {
                map.lines[name] = (Array(words.dropFirst()), place)
            }
        }
        return (map, findings)
    }

    private static func problem(_ name: String, _ accounts: [String], at place: SourceLocation) -> Finding? {
        guard name == shared || Reference.parse(name)?.kind == .role else {
            return Finding(
                .error, "owners-line", "'\(name)' is no role", at: place,
                help: "begin the line with 'role:<id>', '<unit>/role:<id>' or '\(shared)'")
        }
        guard !accounts.isEmpty else {
            return Finding(
                .error, "owners-line", "'\(name)' has no account", at: place,
                help: "name at least one behind it: @person, @organisation/team or an address for e-mail")
        }
        return accounts.first { !isAccount($0) }.map { account in
            Finding(
                .error, "owners-line", "'\(account)' is no account", at: place,
                help: "write @person, @organisation/team or an address for e-mail")
        }
    }

    private static func repeated(_ name: String, at place: SourceLocation, earlier: SourceLocation) -> Finding {
        Finding(
            .error, "owners-repeated-role", "'\(name)' has two lines", at: place,
            notes: [Finding.Note("the first one is here", at: earlier)], help: "name all accounts in one line")
    }

    /// `@name`, `@name/name` or `name@name`, of the characters that GitHub and GitLab allow.
    static func isAccount(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty else { return false }
        let allowed = { (byte: UInt8) in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: Array("._-+/".utf8).contains(byte)
            }
        }
        let names = parts[1].split(separator: "/", omittingEmptySubsequences: false)
        let isTeam = parts[0].isEmpty && names.allSatisfy { !$0.isEmpty }
        let isAddress = !parts[0].isEmpty && !text.contains("/") && parts[1].contains(".")
        return (isTeam || isAddress) && parts.allSatisfy { $0.utf8.allSatisfy(allowed) }
    }
}
