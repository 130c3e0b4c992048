import Testing

@testable import Handbook

/// Words cut to the room of a picture.
@Suite struct LabelFitterTests {
    @Test(arguments: [
        ("Restore the vault", 200, ["Restore the vault"]),
        ("Restore the vault from tape", 120, ["Restore the vault", "from tape"]),
        ("Restore the vault from tape and check all of it", 120, ["Restore the vault", "from tape and c…"]),
        ("恢复数据备份并逐项核对", 80, ["恢复数据备份", "并逐项核对"]),
        ("恢复数据备份并逐项核对结果", 80, ["恢复数据备份", "并逐项核对…"]),
        ("Unbreakableword", 40, ["Unbre", "aka…"]),
        ("", 40, []),
    ])
    func breaksAndCuts(text: String, width: Int, lines: [String]) {
        #expect(LabelFitter.lines(text, width: width, count: 2) == lines)
    }

    @Test(arguments: ["Restore the vault from tape and check all of it", "恢复数据备份并逐项核对结果", "WWWWWWWWWWWW"])
    func neverExceedsTheWidth(text: String) {
        for width in 30...200 {
            #expect(LabelFitter.lines(text, width: width, count: 2).allSatisfy { LabelFitter.width($0) <= width })
        }
    }
}
