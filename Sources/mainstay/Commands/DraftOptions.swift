import ArgumentParser
internal import ContinuityModel
internal import Drafting

/// The three parameters of a draft and what makes it somebody's own; what is missing is asked for on a terminal.
struct DraftOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What the unit does.", valueName: "industry"))
    var industry: Industry?

    @Option(help: ArgumentHelp("How many people it has.", valueName: "size"))
    var size: CompanySize?

    @Option(help: ArgumentHelp("Where it works.", valueName: "region"))
    var region: Region?

    @Option(
        help: ArgumentHelp(
            "The languages, the default one first, such as zh-Hans,en; the handbook's where it exists.",
            valueName: "tags"))
    var language: String?

    @Option(help: ArgumentHelp("The name of the unit's folder; the industry where absent.", valueName: "id"))
    var unit: String?

    @Option(help: ArgumentHelp("The name of the organisation.", valueName: "name"))
    var organisation: String?

    @Option(help: ArgumentHelp("The day from which dates count; today where absent.", valueName: "YYYY-MM-DD"))
    var asOf: CalendarDate?

    /// The request, once everything is known.
    ///
    /// - Parameters:
    ///   - languages: the languages of the handbook that the plan goes into; nil where it is new.
    ///   - asksName: whether the name of the organisation matters.
    func request(languages: [String]? = nil, asksName: Bool = false) throws -> DraftRequest {
        let catalogue = Catalogue.carried
        let industry = try self.industry ?? Choice("industry", "行业", Choice.industries(catalogue)).ask()
        let size = try self.size ?? Choice("size", "公司规模", Choice.sizes(catalogue)).ask()
        let region = try self.region ?? Choice("region", "地理位置", Choice.regions(catalogue)).ask()
        try require(industry, among: catalogue.availableIndustries, "industry")
        let usual = region == .china ? ["zh-Hans", "en"] : ["en", "zh-Hans"]
        let languages = try chosenLanguages() ?? languages ?? usual
        let unit = self.unit ?? industry.rawValue
        guard Identifier.isValid(unit) else {
            throw ValidationError("--unit \(unit) is no name of a folder: use lower-case letters, digits and hyphens")
        }
        var request = DraftRequest(
            industry: industry, size: size, region: region, languages: languages, unit: unit,
            organisation: organisation, today: asOf ?? Today.date)
        if asksName, organisation == nil, Terminal.canAsk {
            let name = Terminal.ask("Name of the organisation / 企业名称: ") ?? ""
            request.organisation = name.allSatisfy(\.isWhitespace) ? nil : name
        }
        return request
    }

    private func require(_ industry: Industry, among available: [Industry], _ name: String) throws {
        guard !available.contains(industry) else { return }
        throw ValidationError(
            "--\(name) \(industry.rawValue) has no catalogue: use one of "
                + available.map(\.rawValue).joined(separator: ", "))
    }

    private func chosenLanguages() throws -> [String]? {
        guard let language else { return nil }
        let tags = language.split(separator: ",").map(String.init)
        for tag in tags where !DraftRequest.languages.contains(tag) {
            throw ValidationError(
                "--language \(tag) is no language of the catalogue: use \(DraftRequest.languages.joined(separator: ", "))"
            )
        }
        guard !tags.isEmpty, Set(tags).count == tags.count else {
            throw ValidationError("--language names no language, or one twice")
        }
        return tags
    }
}

extension Industry: ExpressibleByArgument {}
extension CompanySize: ExpressibleByArgument {}
extension Region: ExpressibleByArgument {}
