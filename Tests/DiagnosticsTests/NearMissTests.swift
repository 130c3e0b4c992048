import Testing

@testable import Diagnostics

struct NearMissTests {
    @Test(
        arguments: [
            ("ownr", ["owner", "other"], "owner"),
            ("onwer", ["owner", "other"], "owner"),
            ("Owner", ["owner"], "owner"),
            ("mtdp", ["rto", "rpo", "mtpd"], "mtpd"),
            ("rxo", ["rto", "rpo"], "rpo"),
            ("数据泄漏", ["数据泄露", "停电"], "数据泄露"),
            ("quarterly", ["owner", "title"], nil),
            ("ab", ["xy"], nil),
            ("owner", [], nil),
        ] as [(String, [String], String?)])
    func findsTheNearestName(name: String, candidates: [String], expected: String?) {
        #expect(NearMiss.of(name, among: candidates) == expected)
        #expect(NearMiss.of(name, among: candidates.reversed()) == expected)
    }

    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("ab", "ba", 1),
        ("ca", "abc", 3),
    ])
    func countsEdits(left: String, right: String, distance: Int) {
        #expect(NearMiss.editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
    }

    @Test(arguments: [("kitten", "sitting", 3), ("ab", "ba", 1), ("abcdefgh", "badcfehg", 4)])
    func staysExactUpToTheLimit(left: String, right: String, distance: Int) {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        #expect(NearMiss.editDistance(left, right, limit: distance) == distance)
        #expect(NearMiss.editDistance(left, right, limit: distance - 1) >= distance)
    }

    @Test func staysQuickAmongAThousandCandidates() {
        let candidates = (0..<1000).map { "activity-of-unit-\($0)" }
        var found: String?
        let duration = ContinuousClock().measure {
            found = NearMiss.of("activity-of-unt-517", among: candidates)
        }
        #expect(found == "activity-of-unit-517")
        // Generous, since tests run unoptimised and side by side; an optimised build takes a few milliseconds.
        #expect(duration < .seconds(2), "\(duration)")
    }
}
