internal import Analysis
internal import ContinuityModel

/// What the cards of scenarios and of roles have in common.
extension PageScope {
    /// A link to the crisis card of a scenario or role; plain text where it is not published.
    func cardLink(_ number: EntityNumber) -> LinkContext {
        let isRole = index.place(of: number).kind == .role
        let subject: PageSubject = isRole ? .roleCard(number) : .scenarioCard(number)
        return LinkContext(
            words.vocabulary["card.title"],
            href: isPublished(number) ? href(handbook.routes.path(of: subject)) : nil)
    }

    /// The name under which the reader's device keeps what it is told about a scenario, the same on all pages.
    func incident(_ number: EntityNumber) -> String {
        let address = index.address(of: number)
        return (address.unit ?? "") + "/" + address.id
    }

    /// Which edition of a unit's plan a card comes from.
    func edition(ofUnit unit: Int) -> EditionContext {
        let plan = plans.units[unit].plan
        let (status, next) = (plan.status?.value ?? .draft, nextReview(ofUnit: unit))
        return EditionContext(
            unit: link(unit: unit), status: words.label(status), statusID: status.rawValue,
            version: plan.version?.value, approvedOn: words.date(plan.approved?.on),
            discardAfter: next.map(words.date), discardAfterDate: next?.notation)
    }

    /// How many have no room, in words; nil for none.
    func more(_ count: Int) -> String? {
        count > 0 ? words.vocabulary.text("card.more", ["n": String(count)]) : nil
    }

    /// The first lines of a list, each cut to three lines of its column.
    func cardList(_ texts: [LocalizedText]) -> CardListContext {
        let lines = words.texts(Array(texts.prefix(4))).map {
            TextContext(CardSpace.clip($0.text, in: .half, lines: 3))
        }
        return CardListContext(lines: lines, more: more(texts.count - lines.count))
    }

    /// What a card says of somebody: two telephone numbers and two deputies.
    func brief(_ responder: ResponderContext) -> ResponderContext {
        var brief = responder
        brief.holder = responder.holder.map { CardSpace.clip($0, in: .person, lines: 2) }
        brief.contacts = Array(responder.phones.prefix(2))
        brief.deputies = responder.deputies.prefix(2).map { deputy in
            DeputyContext(who: deputy.who, phones: Array(deputy.phones.prefix(1)))
        }
        return brief
    }

    /// A step as a card says it.
    func brief(_ action: ActionContext) -> ActionContext {
        var brief = action
        brief.text = CardSpace.clip(action.text, in: .step)
        brief.doneWhen = action.doneWhen.map { CardSpace.clip($0, in: .step, lines: 2) }
        brief.responder = action.responder.map(self.brief)
        return brief
    }

    /// The messages that have room, in rows of two, the most urgent first, and the number of those that have none.
    func fitMessages(_ messages: [MessageContext], into space: inout CardSpace) -> (kept: [MessageContext], cut: Int) {
        let pairs = stride(from: 0, to: messages.count, by: 2).map { Array(messages[$0..<min($0 + 2, messages.count)]) }
        let kept = space.fit(pairs) { pair in pair.map(CardSpace.height).max() ?? 0 }.kept.flatMap { $0 }
        return (kept, messages.count - kept.count)
    }
}

extension CardSpace {
    /// The half lines of a responder in a column.
    static func height(_ responder: ResponderContext, in column: Column = .person) -> Int {
        let deputies = responder.deputies.flatMap { ["Deputy: " + $0.who.text] + $0.phones.map(\.value) }
        let parts = [responder.role.text, responder.holder ?? ""] + responder.phones.map(\.value) + deputies
        return 2 * lines(parts.joined(separator: "    "), in: column)
    }

    /// The half lines of a step.
    static func height(_ action: ActionContext) -> Int {
        let what = lines("00. " + action.text, in: .step)
        let measure = action.doneWhen.map { lines("Done when:  " + $0, in: .step) } ?? 0
        return max(2 * (what + measure), action.responder.map { height($0) } ?? 2) + 1
    }

    /// The half lines of a message.
    static func height(_ message: MessageContext) -> Int {
        let sender = [message.audience.text, message.within, message.owner?.text].compactMap { $0 }
        let channels = message.channels.map(\.text) + [message.fallback].compactMap { $0 }
        return 2
            * (lines(sender.joined(separator: "      "), in: .half)
                + lines(channels.joined(separator: "   ") + "      ", in: .half) + lines(message.text, in: .half)) + 3
    }

    /// The half lines of a list.
    static func height(_ list: CardListContext) -> Int {
        list.lines.reduce(list.more == nil ? 0 : 2) { $0 + 2 * lines("   " + $1.text, in: .half) }
    }
}
