"""The model of a generated handbook: plain dictionaries with the keys of Mainstay's sources.

Objectives are consistent: a dependency is back before what needs it, an RTO is half of the MTPD, the worst loss of data is
below the RPO, and a scenario is finished before the shortest RTO of what it restores. So a check finds no error.
"""

import random as randomness

from . import words
from .text import Flow, Text

HOURS = {"10m": 1 / 6, "15m": 0.25, "20m": 1 / 3, "30m": 0.5, "1h": 1, "2h": 2, "4h": 4, "8h": 8, "12h": 12, "24h": 24, "48h": 48, "96h": 96}
# Activities from the fastest to the slowest: RTO, MTPD, RPO, the time of its own, the time of the minimum level.
OBJECTIVES = [
    ("4h", "8h", "1h", "20m", "4h"), ("8h", "24h", "2h", "30m", "8h"), ("12h", "24h", "4h", "30m", "12h"),
    ("24h", "48h", "4h", "1h", "24h"), ("48h", "96h", "8h", "1h", "48h"),
]


class Shared:
    """The registries that all units share; they grow slowly with the number of units."""

    def __init__(self, count, seed):
        self.random = randomness.Random(f"{seed}/shared")
        self.sites = [self.site(i) for i in range(8 + count // 100)]
        self.offices = 2 + count // 100
        self.roles = [self.role(i) for i in range(2 * self.offices)]
        self.systems = [self.system(i, 20 + count // 50) for i in range(20 + count // 50)]
        self.suppliers = [self.supplier(i) for i in range(12 + count // 100)]
        self.terms = [self.term(i) for i in range(24 + count // 250)]
        self.requirements = [self.requirement(i) for i in range(12 + count // 250)]
        self.pages = ["policy", "emergency", "writing-plans"]

    def date(self, first, last, year=2026):
        """A day of the months `first` to `last`."""
        return f"{year}-{self.random.randint(first, last):02}-{self.random.randint(1, 28):02}"

    def site(self, index):
        city = words.CITIES[index % len(words.CITIES)]
        number = index // len(words.CITIES) + 1
        return {
            "id": f"site-{city[0]}-{number}",
            "name": Text(f"{city[1]}{number}号场所", f"{city[2]} site {number}"),
            "owner": "role:regional-it-1",
            "rto": "2h",
            "recovery-time": Flow({"measured": "1h", "on": self.date(7, 10)}),
            "alternates": ["site:site-" + words.CITIES[(index + 1) % 8][0] + "-1"],
            "hazard-zones": [["floodplain", "typhoon-coast", "seismic-7", "seismic-6", "river-delta"][index % 5] + f"-{index}"],
        }

    def role(self, index):
        kind, number = ("legal", index // 2 + 1) if index % 2 == 0 else ("it", index // 2 + 1)
        title = Text(f"第{number}区法务负责人", f"Legal lead of region {number}") if kind == "legal" else Text(
            f"第{number}区信息技术负责人", f"IT lead of region {number}")
        duty = Text("判断并履行对主管部门的报告义务", "Decides on and fulfils duties to report") if kind == "legal" else Text(
            "负责共用系统的恢复次序", "Decides in which order shared systems come back")
        holder, deputy = two_people(self.random)
        return {
            "id": f"regional-{kind}-{number}", "title": title, "duties": [duty], "holder": holder,
            "deputies": [deputy], "site": "site:" + self.sites[index % len(self.sites)]["id"],
            "contacts": contacts(self.random, f"regional-{kind}-{number}"), "may-activate": True,
        }

    def system(self, index, total):
        kind = words.SYSTEM_KINDS[index % len(words.SYSTEM_KINDS)]
        number = index // len(words.SYSTEM_KINDS) + 1
        base = index % 5 == 0
        system = {
            "id": f"{kind[0]}-{number}",
            "name": Text(f"{kind[1]}{number}", f"{kind[2]} {number}"),
            "description": Text(f"第{number}组单元的{kind[1]}", f"The {kind[2].lower()} for the units of group {number}"),
            "owner": f"role:regional-it-{index % self.offices + 1}",
            "rto": "30m" if base else "1h", "rpo": "30m",
            "recovery-time": Flow({"measured": "15m" if base else "20m", "on": self.date(6, 10)}),
            "backup": Flow({"every": "10m", "takes": "5m", "lag": "5m", "location": Text("异地机房,距离一百公里以上", "Another site more than 100 km away"),
                            "offline": True, "last-restore": self.date(6, 10)}),
            "group": f"region-{index % 7}",
        }
        partner = index + 5 if index + 5 < total and index % 10 < 5 else index - 5
        system["alternates"] = [f"system:{self.system_id(partner)}"]
        if not base:
            system["depends-on"] = [Flow({"on": f"system:{self.system_id(index - index % 5)}", "kind": "hard"})]
        return system

    def system_id(self, index):
        return f"{words.SYSTEM_KINDS[index % len(words.SYSTEM_KINDS)][0]}-{index // len(words.SYSTEM_KINDS) + 1}"

    def supplier(self, index):
        kind = words.SUPPLIER_KINDS[index % len(words.SUPPLIER_KINDS)]
        number = index // len(words.SUPPLIER_KINDS) + 1
        other = words.SUPPLIER_KINDS[(index ^ 1) % len(words.SUPPLIER_KINDS)]
        return {
            "id": f"{kind[0]}-{number}", "name": Text(f"{kind[1]}{number}", f"{kind[2]} {number}"),
            "owner": f"role:regional-it-{index % self.offices + 1}", "rto": "2h",
            "recovery-time": Flow({"measured": "1h", "on": self.date(6, 10)}),
            "sla": Text("两小时内恢复,每月可用率99.9%", "Back within two hours, available 99.9% of each month"),
            "contacts": contacts(self.random, f"{kind[0]}-{number}"), "alternates": [f"supplier:{other[0]}-1"],
            "group": f"group-{index % 9}",
        }

    def term(self, index):
        if index < len(words.TERMS):
            id, zh, en, zh_definition, en_definition = words.TERMS[index]
            return {"id": id, "term": Text(zh, en), "definition": Text(zh_definition, en_definition)}
        kind = words.SYSTEM_KINDS[index % len(words.SYSTEM_KINDS)]
        return {"id": f"term-{index}", "term": Text(f"{kind[1]}等级{index}", f"{kind[2]} class {index}"),
                "definition": Text(f"按第{index}号清单划分的{kind[1]}的保护等级", f"The class of protection of the {kind[2].lower()} by list {index}")}

    def requirement(self, index):
        return {
            "id": f"duty-{index + 1}", "title": Text(f"第{index + 1}号应急管理义务:预案、演练与报告", f"Duty {index + 1}: plans, drills and reports"),
            "authority": Text("主管部门", "The authority in charge"), "clock": Flow({"trigger": Text("确认发生中断", "An interruption is confirmed"), "within": "4h"}),
            "satisfied-by": [f"page:{['policy', 'emergency', 'writing-plans'][index % 3]}"],
            "source": f"Regulation {2010 + index % 16}, Article {index + 3}", "verify-by": self.date(1, 12, 2027),
        }


def person(random):
    """A name, the same for readers of every language."""
    return random.choice(words.SURNAMES) + random.choice(words.GIVEN)


def contacts(random, name):
    number = f"+86 10 5550 {random.randint(100, 199):04}"
    day = f"2026-{random.randint(7, 11):02}-{random.randint(1, 20):02}"
    return [Flow({"kind": "phone", "value": number, "verified": day}),
            Flow({"kind": "email", "value": f"{name}@example.com", "verified": day})]


def two_people(random):
    """A holder and somebody else as the deputy."""
    holder = person(random)
    deputy = person(random)
    while deputy == holder:
        deputy = person(random)
    return holder, deputy


class Unit:
    """The plan of one unit: `header` has the facts, in the order in which an author writes them."""

    def __init__(self, index, seed, shared):
        self.random = random = randomness.Random(f"{seed}/unit/{index}")
        self.index, self.seed, self.shared = index, seed, shared
        function = words.FUNCTIONS[index % len(words.FUNCTIONS)]
        city = words.CITIES[(index // len(words.FUNCTIONS) + index) % len(words.CITIES)]
        self.id = f"{function[0]}-{city[0]}-{index + 1}"
        self.title = Text(f"{city[1]}{function[1]}应急计划{index + 1}", f"{city[2]} {function[2].lower()} plan {index + 1}")
        self.function = function
        self.legal = f"role:regional-legal-{index % shared.offices + 1}"
        self.it = f"role:regional-it-{index % shared.offices + 1}"
        self.site = "site:" + random.choice(shared.sites)["id"]
        group = index % max(1, len(shared.systems) // 5)
        self.systems = [f"system:{s['id']}" for s in shared.systems[5 * group:5 * group + 5]]
        self.suppliers = [f"supplier:{s['id']}" for s in random.sample(shared.suppliers, 2)]
        others = random.sample(words.ROLES[1:], 4)
        self.roles = [self.role(r, i) for i, r in enumerate([words.ROLES[0], *others])]
        self.activities = self.make_activities()
        kinds = random.sample(words.RISKS, 5)
        self.risks = [self.risk(kind, i) for i, kind in enumerate(kinds)]
        self.messages = [self.message(m) for m in words.MESSAGES]
        self.scenarios = [self.scenario(kind, i, kinds) for i, kind in enumerate(kinds[:4])]
        self.resources = [self.resource(r) for r in random.sample(words.RESOURCES, 3)]
        self.exercises = [self.exercise(i) for i in range(2)]
        self.training = [self.one_training(i) for i in range(2)]
        self.header = self.make_header()

    def date(self, first, last, year=2026):
        return f"{year}-{self.random.randint(first, last):02}-{self.random.randint(1, 28):02}"

    def own_role(self, place):
        return "role:" + self.roles[place % len(self.roles)]["id"]

    def role(self, kind, place):
        id, zh, en, duty_zh, duty_en = kind
        role = {"id": id, "title": Text(zh, en)}
        if place < 3:
            role["duties"] = Text(duty_zh, duty_en)
        role["holder"], role["deputies"] = two_people(self.random)
        if place < 2:
            role["site"] = self.site
        role["contacts"] = contacts(self.random, f"{id}.{self.index + 1}")[:2 if place < 2 else 1]
        if place < 2:
            role["may-activate"] = True
        return role

    def make_activities(self):
        kinds = self.random.sample(words.ACTIVITIES, 4)
        activities = []
        for place, (id, zh, en, work_zh, work_en) in enumerate(kinds):
            rto, mtpd, rpo, takes, by = OBJECTIVES[place]
            system = self.random.choice(self.systems)
            needs = [Flow({"on": system, "kind": "hard"})] + ([Flow({"on": system, "kind": "data"})] if place < 2 else [])
            if place:
                needs.append(Flow({"on": "activity:" + activities[self.random.randrange(place)]["id"], "kind": self.random.choice(["hard", "soft"])}))
            if place % 2 == 0:
                needs.append(Flow({"on": self.random.choice(self.suppliers), "kind": "workaround", "up-to": "4h"}))
            else:
                needs.append(Flow({"on": self.site, "kind": "hard"}))
            category = self.random.choice(["operational", "contract", "legal"])
            activities.append({
                "id": id, "name": Text(zh, en), "owner": self.own_role(place + 1), "mtpd": mtpd, "rto": rto, "rpo": rpo,
                "mbco": Flow({"level": f"{self.random.randint(4, 8) * 10}%", "by": by}),
                "impacts": [Flow({"at": rto, "category": category, "level": "major"}),
                            Flow({"at": mtpd, "category": category, "level": "unacceptable"})],
                "depends-on": needs, "takes": takes,
            } | ({"workaround": Text(work_zh, work_en)} if place % 2 == 0 else {}))
        return activities

    def risk(self, kind, place):
        id, zh, en, category, hazard, effect_zh, effect_en, cause_zh, cause_en = kind
        likelihood, impact = self.random.randint(2, 5), self.random.randint(2, 5)
        owner = self.own_role(place)
        risk = {"id": id, "title": Text(zh, en), "category": category}
        if place % 2 == 0:
            risk |= {"hazard": hazard, "causes": Text(cause_zh, cause_en)}
        return risk | {
            "likelihood": likelihood, "impact": impact, "effect": Text(effect_zh, effect_en),
            "affects": "activity:" + self.activities[place % 4]["id"], "treatment": "reduce" if place % 2 else "transfer",
        } | ({
            "mitigations": Flow({"do": self.measure(), "owner": owner, "due": self.date(1, 12, 2027)}),
            "residual": Flow({"likelihood": likelihood - 1, "impact": impact}),
        } if place % 2 else {}) | {"owner": owner}

    def measure(self):
        thing = self.random.choice(words.SLOTS["thing"])
        return Text(f"每月检查{thing[0]}", f"Check {thing[1]} every month")

    def message(self, kind):
        id, audience, channels, fallback, within, zh, en = kind
        owner = self.legal if audience == "regulators" else self.own_role(len(id))
        return {"id": id, "audience": audience, "channels": channels, "fallback": fallback, "within": within, "owner": owner, "text": Text(zh, en)}

    def scenario(self, kind, place, kinds):
        id = kind[0]
        zh, en = words.SCENARIO_TITLES[id]
        risks = [f"risk:{id}"] + ([f"risk:{kinds[4][0]}"] if place < 1 else [])
        affects = "activity:" + self.activities[place]["id"]
        return {
            "id": id, "title": Text(zh, en), "risks": risks, "affects": affects,
            "activate-when": Text(*self.random.choice(words.TRIGGERS)),
            "stand-down-when": Text(*self.random.choice(words.STAND_DOWN)),
            "lead": self.own_role(0), "deputy": self.own_role(1), "actions": self.actions(place),
            "messages": "message:" + self.messages[place]["id"],
        } | ({"return-to-normal": Text(*self.random.choice(words.RETURNS))} if place % 2 == 0 else {})

    def actions(self, place):
        within, takes = ["30m", "1h", "2h", "2h"], ["10m", "20m", "30m", "20m"]
        phases, actions = ["immediate", "respond", "recover", "respond"], []
        for step in range(3):
            id, zh, en, done_zh, done_en = self.random.choice(words.STEPS[step])
            action = Flow({"id": id, "do": Text(zh, en), "owner": self.own_role(place + step), "within": within[step], "takes": takes[step]})
            if step:
                action["after"] = actions[min(step - 1, 1)]["id"]
            if step == 2:
                action["done-when"] = Text(done_zh, done_en)
            action["phase"] = phases[step]
            actions.append(action)
        return actions

    def resource(self, kind):
        id, category, zh, en, unit_zh, unit_en = kind
        number = self.random.randint(2, 40)
        return {"id": id, "kind": category, "name": Text(zh, en), "quantity": Text(f"{number}{unit_zh}", f"{number} {unit_en}"),
                "owner": self.own_role(number), "for": "scenario:" + self.scenarios[number % 4]["id"]}

    def exercise(self, place):
        first, second = self.scenarios[2 * place], self.scenarios[2 * place + 1]
        exercise = {
            "id": ["tabletop-yearly", "failover-drill"][place],
            "title": Text(*[("年度桌面推演", "Yearly tabletop"), ("切换演练", "Failover drill")][place]),
            "kind": ["tabletop", "functional"][place],
            "scenario": ["scenario:" + first["id"], "scenario:" + second["id"]], "every": "1y", "last": self.date(1, 10),
            "result": Flow({"met": True, "measured-rto": self.random.choice(["20m", "24m", "28m", "30m"])}),
            "findings": Flow({"text": self.measure(), "owner": self.own_role(place + 3), "due": self.date(1, 6, 2027)}),
        }
        return exercise

    def one_training(self, place):
        return {
            "id": ["induction", "role-training"][place], "title": Text(*[("新员工应急入门", "Induction"), ("角色培训", "Role training")][place]),
            "audience": Text(*[("全体新员工", "Everybody new"), ("角色与副手", "Role holders and deputies")][place]),
            "kind": ["induction", "role"][place], "every": ["6mo", "1y"][place], "owner": self.own_role(2 + place),
            "last": self.date(*[(7, 10), (2, 10)][place]),
        }

    def make_header(self):
        random, function = self.random, self.function
        return {
            "title": self.title, "owner": self.own_role(0), "deputy": self.own_role(1),
            "profile": Flow({"industry": words.INDUSTRIES[self.index % 8], "size": random.choice(words.SIZES), "region": random.choice(words.REGIONS)}),
            "status": "approved", "version": f"{random.randint(1, 6)}.{random.randint(0, 9)}",
            "approved": Flow({"by": self.it, "on": self.date(10, 10)}),
            "review": Flow({"every": "1y", "last": self.date(1, 9), "triggers": Text("演练发现不足", "An exercise shows a weakness")}),
            "purpose": Text(f"在中断时维持{function[1]}的最低服务水平。", f"To keep {function[2].lower()} at its minimum level during an interruption."),
            "scope": Text(f"覆盖{function[1]}的人员、系统与场所。", f"Covers the people, systems and premises of {function[2].lower()}."),
            "assumptions": Text("至少一处场所可用", "At least one site can be used"),
            "matrix": "score-5x5", "requirements": [f"requirement:duty-{self.index % len(self.shared.requirements) + 1}"],
            "roles": self.roles, "activities": self.activities, "risks": self.risks, "scenarios": self.scenarios,
            "messages": self.messages, "resources": self.resources, "exercises": self.exercises, "training": self.training,
        }

    def targets(self):
        """What the narrative may link to, as (kind, identifier)."""
        lists = [("role", self.roles), ("activity", self.activities), ("risk", self.risks), ("scenario", self.scenarios)]
        own = [(kind, entity["id"]) for kind, entities in lists for entity in entities]
        shared = [tuple(reference.split(":")) for reference in [*self.systems, *self.suppliers, self.site]]
        return own + shared + [("page", page) for page in self.shared.pages]


class Handbook:
    """A handbook of `count` units; units are made one at a time, since ten thousand do not belong in memory together."""

    def __init__(self, count, seed):
        self.count, self.seed = count, seed
        self.shared = Shared(count, seed)

    def units(self):
        for index in range(self.count):
            yield Unit(index, self.seed, self.shared)

    settings = {
        "organisation": {"name": Text("示例集团", "Example Group"), "industry": "conglomerate", "size": "large", "regions": ["cn", "europe"],
                         "languages": ["zh-Hans", "en"], "timezone": "Asia/Shanghai", "maturity": "building"},
        "tiers": [{"id": "critical", "name": Text("关键", "Critical"), "up-to": "4h"}, {"id": "urgent", "name": Text("紧急", "Urgent"), "up-to": "12h"},
                  {"id": "daily", "name": Text("当日", "Within the day"), "up-to": "24h"}, {"id": "later", "name": Text("其后", "Later")}],
        "policy": {"review-every": "1y", "exercise-every": "1y", "verify-contacts-every": "6mo", "rto-within": "80%"},
        "markdown": {"raw-html": False},
        "rules": [{"code": code, "severity": "off", "reason": "Generated plans are thinner than written ones"} for code in (
            "impact-without-why", "action-without-measure", "impacts-too-few-points", "role-with-one-channel",
            "return-to-normal-missing", "regulator-clock-unanswered", "holder-in-many-roles", "translation-numbers-differ")],
    }
