#!/usr/bin/env python3
"""Freezes random runs, computed by the reference engine, as test data.

    make_vectors.py REFERENCE-ENGINE.py FOLDER

Writes one file a scenario: {"scenario": a whole scenario of format 1, "runs": [what the reference prints]}. The ledger is kept
whole for the first run of every fourth scenario; of the others, its length and the SHA-256 of its rows, one
"week|indicator|amount|kind|id|label|decidedWeek" a line, so that the data stay small.
"""
import hashlib
import importlib.util
import json
import random
import sys
from pathlib import Path

SCENARIOS, RUNS_EACH = 100, 4
PEOPLE_FROM = 80  # from this scenario on there are people, whose standing options change and conditions ask for
PEOPLE = ["ada", "ben", "cleo"]
DIMENSIONS = ["agenda", "network", "execution", "outcomes"]
FLAGS = ["told-them", "costed", "gate-added", "asked-first"]


def main(reference_file, folder):
    spec = importlib.util.spec_from_file_location("reference", reference_file)
    reference = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reference)
    Path(folder).mkdir(parents=True, exist_ok=True)
    for number in range(SCENARIOS):
        chance = random.Random(f"balancing act {number}")
        scenario = Author(chance, number, reference).scenario()
        plans = [random_plan(reference, scenario, chance) for _ in range(RUNS_EACH)]
        runs = [frozen(reference.play(scenario, plan), whole=k == 0 and number % 4 == 0) for k, plan in enumerate(plans)]
        Path(folder, f"{number:02}.json").write_text(
            json.dumps(dict(scenario=scenario, runs=runs), separators=(",", ":")) + "\n", encoding="utf-8")


def random_plan(reference, scenario, chance):
    """Option ids of one walk through the scenes, each time any option that is offered."""
    run, scenes = reference.Run(scenario), {s["id"]: s for s in scenario["scenes"]}
    at = scenario["scenes"][0]["id"]
    while at != "end":
        scene = scenes[at]
        run.advance(scene["week"])
        if "decision" in scene:
            option = chance.choice([o for o in scene["decision"]["options"] if run.holds(o.get("requires"))])
            run.decide(scene["decision"], option)
            at = run.go(option["next"])
        else:
            at = run.go(scene["next"])
    return run.chosen


def frozen(result, whole):
    rows = [[r["week"], r["indicator"], r["amount"], r["kind"], r["id"], r["label"], r["decidedWeek"]] for r in result["ledger"]]
    text = "".join("|".join("" if cell is None else str(cell) for cell in row) + "\n" for row in rows)
    kept = dict(result, ledgerRows=len(rows), ledgerHash=hashlib.sha256(text.encode()).hexdigest())
    if whole:
        kept["ledger"] = rows
    else:
        del kept["ledger"]
    return kept


class Author:
    """Writes one random scenario that uses everything the format allows."""

    def __init__(self, chance, number, reference):
        self.chance, self.number, self.reference = chance, number, reference
        self.weeks = [1, 2, 13, 26, 52, 104][number] if number < 6 else chance.randint(4, 104)
        self.epilogue = [0, 52, 13, 26, 0, 52][number] if number < 6 else chance.choice([0, 0, chance.randint(1, 52)])
        self.options = []
        self.people = PEOPLE if number >= PEOPLE_FROM else []

    def scenario(self):
        layers = self.chance.randint(1, 13)
        weeks = sorted(self.chance.randrange(self.weeks) for _ in range(layers))
        widths = [1] + [self.chance.choice([1, 1, 2, 3]) for _ in range(layers - 1)]
        scenes = [self.scene(layer, k, weeks[layer], widths) for layer in range(layers) for k in range(widths[layer])]
        result = dict(format=1, id=f"vector-{self.number}", version="1.0.0", language="en", title="A vector", summary="A line.",
                      role="Lead", minutes=20, briefing=["Begin."], weeks=self.weeks, epilogueWeeks=self.epilogue)
        if self.people:
            result["cast"] = [dict(id=person, name=person, title="Somebody") for person in self.people]
        for key, value in (("context", self.context()), ("start", self.start()), ("shocks", self.shocks()), ("rules", self.rules())):
            if value or self.chance.random() < 0.3:
                result[key] = value
        result.update(scenes=scenes, endings=self.endings())
        if self.epilogue:
            result["epilogue"] = [dict(week=self.weeks + self.chance.randint(1, self.epilogue), when=self.condition(1), text="Later.")]
        self.make_flags_true(scenes)
        return result

    def make_flags_true(self, scenes):
        """Every flag is set somewhere: a condition that reads one that nothing sets is an error."""
        decision = next(s["decision"] for s in scenes if "decision" in s)
        decision["options"][0]["sets"] = FLAGS[:self.chance.randint(0, 3)]
        decision["options"][1]["sets"] = [f for f in FLAGS if f not in decision["options"][0]["sets"]]

    def scene(self, layer, k, week, widths):
        scene = dict(id=f"scene-{layer}-{k}", week=week, title="A moment",
                     text=["Text.", dict(when=self.condition(1), text="Perhaps.")])
        if layer > 0 and self.chance.random() < 0.15:
            scene["next"] = self.routes(layer, widths)
        else:
            count = self.chance.randint(2, 5)
            styles = ["leader", "manager"] + [self.chance.choice(["leader", "manager"]) for _ in range(count - 2)]
            scene["decision"] = dict(dimension=self.chance.choice(DIMENSIONS), demand=self.demand(), why="Because.", options=[
                self.option(f"{scene['id']}-{n}", n, style, layer, widths) for n, style in enumerate(styles)])
            self.options += [o["id"] for o in scene["decision"]["options"]]
        return scene

    def demand(self):
        return self.chance.choice([1, -1, 0, 0.5, -0.5, round(self.chance.uniform(-1, 1), 3)])

    def option(self, id_, number, style, layer, widths):
        option = dict(id=id_, style=style, craft=self.chance.choice(["sound", "poor"]), tone="kind", text="Do it.",
                      consequence=["Done.", dict(when=self.condition(1), text="Perhaps.")], next=self.routes(layer, widths), note="So it was.")
        if number >= 2 and self.chance.random() < 0.5:
            option["requires"] = self.condition(2)
        if self.chance.random() < 0.4:
            option["sets"] = self.chance.sample(FLAGS, self.chance.randint(1, 2))
        if self.people and self.chance.random() < 0.7:
            option["people"] = {person: self.chance.choice([-2, -1, 1, 2]) for person in self.chance.sample(self.people, self.chance.randint(1, 3))}
        mode = self.chance.choice(["instead"] * 3 + ["add", "absent"] if self.people else
                                  ["absent", "default", "add", "replace", "instead", "instead"])
        if mode == "default":
            option["effects"] = dict(mode="default")
        elif mode == "instead":
            option["effects"] = dict(mode=mode, **self.instead())
        elif mode != "absent":
            option["effects"] = dict(mode=mode, list=[self.effect(n) for n in range(self.chance.randint(1, 3))])
        return option

    def instead(self):
        """A list, rows of the table to be left out, or both."""
        parts = self.chance.choice([("list",), ("without",), ("list", "without")])
        made = dict(list=[self.effect(n) for n in range(self.chance.randint(1, 3))],
                    without=self.chance.sample(self.reference.INDICATORS, self.chance.randint(0, 3)))
        return {part: made[part] for part in parts}

    def effect(self, number):
        over = self.chance.choice([1, 1, 2, 3, self.chance.randint(1, 40)])
        effect = dict(indicator=self.indicator(), amount=self.amount(), label=f"effect {number}")
        if over > 1 or self.chance.random() < 0.5:
            effect["over"] = over
        if self.chance.random() < 0.7:
            effect["delay"] = self.chance.randint(0, 52 - over)
        if self.chance.random() < 0.6:
            effect["scaled"] = self.chance.random() < 0.7
        return effect

    def amount(self):
        size = self.chance.choice([15, 0.001, 7.0, round(self.chance.uniform(0.1, 15), 3), self.chance.randint(1, 12)])
        return size * self.chance.choice([1, -1])

    def routes(self, layer, widths):
        if self.chance.random() < 0.5:
            return self.target(layer, widths)
        conditional = [dict(when=self.condition(2), go=self.target(layer, widths)) for _ in range(self.chance.randint(0, 2))]
        return conditional + [dict(go=self.target(layer, widths))]

    def target(self, layer, widths):
        later = layer + (2 if self.chance.random() < 0.1 else 1)
        return "end" if later >= len(widths) or self.chance.random() < 0.02 else f"scene-{later}-{self.chance.randrange(widths[later])}"

    def condition(self, depth):
        if self.people and self.chance.random() < 0.4:
            return dict(person=self.chance.choice(self.people), **self.standing())
        kind = self.chance.choice(["all", "any", "not", "chose", "set", "indicator", "index"] if depth else ["chose", "set", "indicator", "index"])
        if kind in ("all", "any"):
            return {kind: [self.condition(depth - 1) for _ in range(self.chance.randint(1, 3))]}
        if kind == "not":
            return {"not": self.condition(depth - 1)}
        if kind == "chose" and self.options:
            return dict(chose=self.chance.choice(self.options))
        if kind == "index":
            return dict(index=self.chance.choice(["management", "leadership", "health"]), **self.bounds())
        if kind == "indicator":
            return dict(indicator=self.indicator(), **self.bounds())
        return dict(set=self.chance.choice(FLAGS))

    def standing(self):
        middle = self.chance.randint(-3, 3)
        return self.chance.choice([dict(atLeast=middle), dict(below=middle), dict(atLeast=middle - 1, below=middle + 2)])

    def bounds(self):
        middle = self.chance.choice([50, 45.5, round(self.chance.uniform(35, 65), 3)])
        return self.chance.choice([dict(atLeast=middle), dict(below=middle), dict(atLeast=round(middle - 5, 3), below=round(middle + 5, 3))])

    def context(self):
        entries, week = [], 0
        for _ in range(self.chance.randint(0, 4)):
            names = self.chance.sample(["turbulence", "crisis", "remoteness", "authority"], self.chance.randint(1, 4))
            entries.append(dict(fromWeek=week, **{name: self.chance.choice([0, 1, 0.5, round(self.chance.random(), 3)]) for name in names}))
            week += self.chance.randint(1, 9)
        return entries

    def start(self):
        return {i: self.chance.choice([50, 0, 100, round(self.chance.uniform(10, 90), 3)])
                for i in self.reference.INDICATORS if self.chance.random() < 0.3}

    def shocks(self):
        return [dict(week=self.chance.randrange(self.weeks + self.epilogue), indicator=self.indicator(), amount=self.amount(),
                     label=f"shock {n}") for n in range(self.chance.choice([0, 1, 2, 4]))]

    def rules(self):
        changes = {}
        for rule in self.reference.GAIN:
            if self.chance.random() < 0.25:
                changes[rule] = self.chance.choice([dict(enabled=False), dict(enabled=True), dict(gain=round(self.chance.uniform(0, 0.3), 3)),
                                                    dict(gain=0), dict(gain=1, enabled=self.chance.random() < 0.5)])
        return changes

    def endings(self):
        conditional = [dict(id=f"ending-{n}", title="An ending", when=self.condition(2), text=["Over."])
                       for n in range(self.chance.randint(0, 5))]
        return conditional + [dict(id="last", title="The last", text=["Over."])]

    def indicator(self):
        return self.chance.choice(self.reference.INDICATORS)


if __name__ == "__main__":
    main(*sys.argv[1:])
