internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// A role with the people behind it.
    func responder(_ reference: Reference?, in unit: Int?) -> ResponderContext? {
        guard let reference else { return nil }
        guard let number = index.number(reference, in: unit), let role = index.role(index.address(of: number)) else {
            return ResponderContext(role: LinkContext(reference.id), holder: nil, deputies: [], contacts: [])
        }
        return responder(number, role)
    }

    func responder(_ number: EntityNumber, _ role: Role) -> ResponderContext {
        let unit = index.place(of: number).unit
        return ResponderContext(
            role: link(number), holder: words.text(role.holder),
            deputies: role.deputies.compactMap { deputy(of: $0, in: unit) }, contacts: contacts(of: role),
            change: mark(number))
    }

    private func contacts(of role: Role) -> [ContactContext] { role.contacts.map(contact) }

    func contact(_ contact: Contact) -> ContactContext {
        let value = contact.value?.value ?? ""
        return ContactContext(
            channel: words.label(contact.kind) ?? "", value: value, href: Self.address(contact.kind?.value, value),
            verified: words.date(contact.verified))
    }

    /// A message of a unit's communication plan.
    func message(_ number: EntityNumber) -> MessageContext? {
        guard let unit = index.place(of: number).unit else { return nil }
        let message = plans.units[unit].plan.messages[index.place(of: number).position]
        return MessageContext(
            id: id(number), audience: link(number),
            channels: message.channels.map { TextContext(words.label($0.value)) },
            fallback: words.label(message.fallback), within: words.duration(message.within),
            withinSeconds: message.within?.value.seconds, owner: link(message.owner, in: unit),
            text: words.text(message.text), change: mark(number))
    }

    private func deputy(of deputy: Deputy, in unit: Int?) -> DeputyContext? {
        switch deputy {
        case .role(let reference):
            link(reference, in: unit).map { DeputyContext(who: $0, phones: phones(reference, in: unit)) }
        case .person(let name):
            words.text(name).map { DeputyContext(who: LinkContext($0), phones: []) }
        }
    }

    private func phones(_ reference: Reference, in unit: Int?) -> [ContactContext] {
        guard let number = index.number(reference, in: unit), let role = index.role(index.address(of: number)) else {
            return []
        }
        return ContactContext.phones(contacts(of: role))
    }

    private static func address(_ channel: Channel?, _ value: String) -> String? {
        switch channel {
        case .phone, .sms, .hotline, .groupCall, .satellitePhone:
            value.utf8.allSatisfy { (48...57).contains($0) || [43, 32, 45, 40, 41].contains($0) }
                ? "tel:" + value.filter { $0 != " " && $0 != "-" && $0 != "(" && $0 != ")" } : nil
        case .email: value.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 34 } ? "mailto:" + value : nil
        default: nil
        }
    }
}
