import ContinuityModel

/// Gathers the roles of each holder by name, in one pass over the roles.
struct PersonCollector {
    private let index: EntityIndex
    private let isIncluded: (EntityNumber) -> Bool
    private let language: String

    init(_ index: EntityIndex, isIncluded: @escaping (EntityNumber) -> Bool) {
        self.index = index
        self.isIncluded = isIncluded
        language = index.plans.settings.defaultLanguage
    }

    /// Those who hold several roles or one without a deputy, the most at stake first.
    var people: [SinglePointOfPerson] {
        var people: [SinglePointOfPerson] = []
        var positions: [String: Int] = [:]
        for number in index.numbers where index.place(of: number).kind == .role && isIncluded(number) {
            guard let role = index.role(index.address(of: number)), let holder = role.holder else { continue }
            let name = key(holder)
            let position = positions[name] ?? people.count
            if position == people.count {
                positions[name] = position
                people.append(SinglePointOfPerson(name: holder))
            }
            people[position].roles.append(number)
            if !isReplaced(role, number, name) { people[position].rolesWithoutDeputy.append(number) }
            count(number, into: &people[position])
        }
        return people.filter { $0.roles.count > 1 || !$0.rolesWithoutDeputy.isEmpty }.sorted(by: isWorse)
    }

    private func isWorse(_ left: SinglePointOfPerson, _ right: SinglePointOfPerson) -> Bool {
        let (one, other) = (left.roles.first?.index ?? 0, right.roles.first?.index ?? 0)
        return (-left.atStake, -left.rolesWithoutDeputy.count, one)
            < (-right.atStake, -right.rolesWithoutDeputy.count, other)
    }

    /// Whether somebody other than the holder stands in.
    private func isReplaced(_ role: Role, _ number: EntityNumber, _ name: String) -> Bool {
        role.deputies.contains { deputy in
            switch deputy {
            case .person(let person): return key(person) != name
            case .role(let reference):
                guard let other = index.number(reference, in: index.place(of: number).unit), other != number else {
                    return false
                }
                return index.role(index.address(of: other))?.holder.map(key) != name
            }
        }
    }

    private func count(_ role: EntityNumber, into person: inout SinglePointOfPerson) {
        for mention in index.mentions(of: role) where isIncluded(mention.source) {
            switch (mention.relation, index.place(of: mention.source).kind) {
            case (.owner, .activity): person.activities += 1
            case (.lead, .scenario): person.scenarios += 1
            default: break
            }
        }
    }

    private func key(_ name: LocalizedText) -> String { name.text(in: language, fallback: language) }
}
