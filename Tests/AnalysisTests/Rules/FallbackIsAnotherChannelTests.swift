import ContinuityModel
import Diagnostics
import Testing

@Suite struct FallbackIsAnotherChannelTests {
    @Test(arguments: [(Channel.email, 1), (.sms, 0), (nil, 0)])
    func comparesTheFallbackWithTheChannels(fallback: Channel?, count: Int) {
        let plans = handbook(
            unit { $0.messages = [message("staff", line: 30, [.intranet, .email], fallback: fallback)] })
        #expect(findings("fallback-is-primary-channel", in: plans).count == count)
    }

    @Test func namesTheChannel() throws {
        let plans = handbook(unit { $0.messages = [message("staff", line: 30, [.email], fallback: .email)] })
        let finding = try #require(findings("fallback-is-primary-channel", in: plans).first)
        #expect(finding.location == spot(30, .fallback))
        #expect(
            finding.lines == [
                "warning: Fallback of message 'staff' (email) is one of its channels",
                "note: the channel stands here",
                "help: choose a channel that works when email does not",
            ])
    }
}
