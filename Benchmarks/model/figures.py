"""Figures that Mainstay computes at build time. Hugo's templates cannot, so Hugo is given them ready-made."""

from .handbook import HOURS

MINUTES = {key: round(hours * 60) for key, hours in HOURS.items()} | {"5m": 5}
TIERS = [(240, "critical"), (720, "urgent"), (1440, "daily"), (10 ** 9, "later")]


def span(minutes):
    hours, rest = divmod(minutes, 60)
    return (f"{hours}h" if hours else "") + (f"{rest}m" if rest or not hours else "")


def tier(rto):
    return next(name for limit, name in TIERS if MINUTES[rto] <= limit)


class Figures:
    """The recovery of shared assets, worked out once."""

    def __init__(self, shared):
        self.assets = {}
        for kind, assets in (("site", shared.sites), ("system", shared.systems), ("supplier", shared.suppliers)):
            for asset in assets:
                self.assets[f"{kind}:{asset['id']}"] = asset
        self.paths = {}
        for reference in self.assets:
            self.paths[reference] = self.path(reference)

    def path(self, reference):
        """(minutes, steps) of the path that binds the recovery of an asset."""
        asset = self.assets[reference]
        before = max((self.path(d["on"]) for d in asset.get("depends-on", []) if d["kind"] == "hard"), default=(0, []))
        return before[0] + MINUTES[asset["recovery-time"]["measured"]], before[1] + [reference]

    def asset_facts(self, reference):
        asset = self.assets[reference]
        minutes, path = self.paths[reference]
        return {"tier": tier(asset["rto"]), "earliest": span(minutes), "slack": span(MINUTES[asset["rto"]] - minutes), "path": path}

    def unit_facts(self, unit):
        """Facts of each activity by identifier, the order of recovery, and the assets that the unit needs."""
        paths, facts = {}, {}
        needed = []
        for activity in unit.activities:
            hard = [d["on"] for d in activity["depends-on"] if d["kind"] == "hard"]
            before = max((paths[r] if r in paths else self.paths[r] for r in hard), default=(0, []))
            minutes = before[0] + MINUTES[activity["takes"]]
            reference = "activity:" + activity["id"]
            paths[reference] = (minutes, before[1] + [reference])
            facts[activity["id"]] = {"tier": tier(activity["rto"]), "earliest": span(minutes),
                                     "slack": span(MINUTES[activity["rto"]] - minutes), "path": paths[reference][1]}
            needed += [d["on"] for d in activity["depends-on"] if d["on"] in self.assets]
        assets = sorted(set(needed) | {step for r in needed for step in self.paths.get(r, (0, []))[1]})
        order = sorted([*((self.paths[r][0], r) for r in assets), *((minutes, r) for r, (minutes, _) in paths.items())])
        return facts, [r for _, r in order], assets

    def losses(self, unit):
        """(asset, activity, via) for everything that stops when an asset is lost."""
        lost = {}
        for activity in unit.activities:
            reaches = lost[activity["id"]] = {}
            for dependency in activity["depends-on"]:
                if dependency["kind"] not in ("hard", "workaround"):
                    continue
                on = dependency["on"]
                if on in self.paths:
                    path = self.paths[on][1]
                    for place, step in enumerate(path):
                        reaches.setdefault(step, path[place + 1:])
                else:
                    for step, via in lost[on.split(":")[1]].items():
                        reaches.setdefault(step, via + [on])
        return [(asset, activity, via) for activity, reaches in lost.items() for asset, via in reaches.items()]


def steps_before(action):
    """A list, also where the source has a single value."""
    return [action["after"]] if "after" in action else []


def timeline(actions):
    """(start, finish, is critical) of each action, in minutes from activation."""
    finish, out = {}, []
    for action in actions:
        start = max((finish[a] for a in steps_before(action)), default=0)
        finish[action["id"]] = start + MINUTES[action["takes"]]
        out.append([start, finish[action["id"]], False])
    place = max(range(len(out)), key=lambda i: out[i][1])
    ids = [action["id"] for action in actions]
    while place is not None:
        out[place][2] = True
        before = [ids.index(a) for a in steps_before(actions[place])]
        place = max(before, key=lambda i: out[i][1]) if before else None
    return out
