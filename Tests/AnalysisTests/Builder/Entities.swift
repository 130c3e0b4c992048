import ContinuityModel

func need(_ on: String, line: Int, _ kind: DependencyKind? = nil, upTo: String? = nil) -> Dependency {
    var dependency = Dependency(location: spot(line, .on))
    dependency.on = ref(on, line, .on)
    dependency.kind = kind.map { at($0, line, .kind) }
    dependency.upTo = span(upTo, line, .upTo)
    return dependency
}

func activity(
    _ id: String, line: Int, mtpd: String? = nil, rto: String? = nil, rpo: String? = nil, takes: String? = nil,
    needs: [Dependency] = []
) -> Activity {
    var activity = Activity(location: spot(line, .id))
    activity.id = at(id, line, .id)
    activity.mtpd = span(mtpd, line, .mtpd)
    activity.rto = span(rto, line, .rto)
    activity.rpo = span(rpo, line, .rpo)
    activity.takes = span(takes, line, .takes)
    activity.dependencies = needs
    return activity
}

func asset(
    _ id: String, line: Int, rto: String? = nil, rpo: String? = nil, measured: String? = nil, every: String? = nil,
    takes: String? = nil, needs: [Dependency] = []
) -> Asset {
    var asset = Asset(location: spot(line, .id))
    asset.id = at(id, line, .id)
    asset.rto = span(rto, line, .rto)
    asset.rpo = span(rpo, line, .rpo)
    if let measured {
        var measurement = RecoveryMeasurement(location: spot(line, .measured))
        measurement.measured = span(measured, line, .measured)
        asset.recoveryTime = measurement
    }
    if let every {
        var backup = Backup(location: spot(line, .every))
        backup.every = span(every, line, .every)
        backup.takes = span(takes, line, .takes)
        asset.backup = backup
    }
    asset.dependencies = needs
    return asset
}

func role(_ id: String, line: Int, holder: String? = nil, deputies: [Deputy] = []) -> Role {
    var role = Role(location: spot(line, .id))
    role.id = at(id, line, .id)
    role.holder = holder.map { words($0, line, .holder) }
    role.deputies = deputies
    return role
}

func contact(_ kind: Channel, line: Int, verified: String? = nil) -> Contact {
    var contact = Contact(location: spot(line, .channel))
    contact.kind = at(kind, line, .channel)
    contact.verified = verified.map { at(day($0), line, .last) }
    return contact
}

func risk(_ id: String, line: Int, _ likelihood: String, _ impact: String, affects: [String] = []) -> Risk {
    var risk = Risk(location: spot(line, .id))
    risk.id = at(id, line, .id)
    risk.likelihood = at(likelihood, line, .likelihood)
    risk.impact = at(impact, line, .impact)
    risk.affects = affects.map { ref($0, line, .on) }
    return risk
}

func scenario(
    _ id: String, line: Int, risks: [String] = [], affects: [String] = [], actions: [Action] = []
) -> Scenario {
    var scenario = Scenario(location: spot(line, .id))
    scenario.id = at(id, line, .id)
    scenario.risks = risks.map { ref($0, line, .on) }
    scenario.affects = affects.map { ref($0, line, .to) }
    scenario.actions = actions
    return scenario
}

func action(
    _ id: String?, line: Int, _ what: String = "Act", owner: String? = nil, within: String? = nil, takes: String? = nil,
    after: [String] = [], phase: ActionPhase? = nil
) -> Action {
    var action = Action(location: spot(line, .id))
    action.id = id.map { at($0, line, .id) }
    action.what = words(what, line)
    action.owner = owner.map { ref($0, line, .owner) }
    action.within = span(within, line, .within)
    action.takes = span(takes, line, .takes)
    action.after = after.map { at($0, line, .from) }
    action.phase = phase.map { at($0, line, .kind) }
    return action
}

func exercise(
    _ id: String, line: Int, scenario: String? = nil, every: CalendarPeriod? = nil, last: String? = nil,
    next: String? = nil, measured: String? = nil
) -> Exercise {
    var exercise = Exercise(location: spot(line, .id))
    exercise.id = at(id, line, .id)
    exercise.scenarios = scenario.map { [ref($0, line, .on)] } ?? []
    exercise.every = every.map { at($0, line, .every) }
    exercise.last = last.map { at(day($0), line, .last) }
    exercise.next = next.map { at(day($0), line, .due) }
    if let measured {
        var result = ExerciseResult(location: spot(line, .measured))
        result.measuredRTO = span(measured, line, .measured)
        exercise.result = result
    }
    return exercise
}

func message(_ id: String, line: Int, _ channels: [Channel], fallback: Channel? = nil) -> Message {
    var message = Message(location: spot(line, .id))
    message.id = at(id, line, .id)
    message.channels = channels.map { at($0, line, .channel) }
    message.fallback = fallback.map { at($0, line, .fallback) }
    return message
}
