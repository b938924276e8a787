"""Records of plain facts: a subject of which several things are known, asked one after the other.

A first question names its subject ("Do penguins lay eggs?"); the next one asks something else of it ("And can they fly?"), the same of
another subject ("What about ostriches?"), or why. The reply always names the subject, so that the answer is found by its words.
The tables are data/records_*.py.
"""

from __future__ import annotations

import random
import re
from typing import NamedTuple

from faq import framed
from indirect import as_clause
from phrases import a_an, cap, chance, pick
from factkit import many
from spintax import spin, weighted
from topics.data import records_animals as A
from topics.data import records_culture as C
from topics.data import records_things as T

Turn = tuple[str, str]

ABOUT = ("What about <o>?", "And <o>?", "And what about <o>?", "How about <o>?", "<O>?", "And for <o>?", "Ok, and <o>?", "What about <o> then?", "Same question for <o>.")
LEAD = ("", "", "", "and ", "and ", "ok, and ", "so ", "but ", "oh, ")
TELL = ("tell me about <o>.", "tell me about <o>.", "tell me something about <o>.", "what do you know about <o>?", "what can you tell me about <o>?", "do you know anything about <o>?", "can you tell me something about <o>?", "I want to know more about <o>.", "say something about <o>.", "<o>")
DULL = ("wings", "gills", "blood", "cover", "legs", "fame", "special")  # what nobody tells first
SURE = ("Are you sure?", "Really?", "Is that true?", "Is that right?", "Seriously?", "Oh really?", "No way!")
WHY = ("Why?", "Why?", "Why is that?", "But why?", "And why?", "How come?", "Why so?", "Do you know why?")
PLURALS = {"salmon": "salmon", "deer": "deer", "shrimp": "shrimp", "moose": "moose", "tuna": "tuna", "squid": "squid", "goose": "geese", "goldfish": "goldfish", "reindeer": "reindeer", "bison": "bison", "trout": "trout", "carp": "carp", "cod": "cod", "clownfish": "clownfish", "jellyfish": "jellyfish"}


class Record(NamedTuple):
    """One subject: words for the questions, and for each form that applies its answer and, where there is one, the reason."""

    slots: dict[str, str]
    answers: dict[str, str]
    reasons: dict[str, str]


def why(rng: random.Random, said: str) -> str:
    """Asks for the reason; "why not?" only after a no."""
    return "Why not?" if said.startswith("No,") and chance(rng, 0.3) else pick(rng, WHY)


class Schema:
    """Subjects of one kind. `forms` gives for each key the questions that name the subject, and those that follow on another one."""

    def __init__(self, forms: dict[str, tuple[str, str]], records: list[Record]):
        self.forms = {key: tuple([part.strip() for part in text.split(" | ")] if text else [] for text in texts) for key, texts in forms.items()}
        self.records = records
        self.having = {key: [r for r in records if key in r.answers] for key in forms}
        self.weights = [min(len(having), 30) for having in self.having.values()]

    def first(self, rng: random.Random, record: Record, key: str) -> Turn:
        question = spin(rng, pick(rng, self.forms[key][0]), **record.slots)
        return framed(rng, question, as_clause(question)), record.answers[key]

    def dialogue(self, rng: random.Random) -> list[Turn]:
        key = rng.choices(tuple(self.forms), weights=self.weights)[0]
        record = pick(rng, self.having[key])
        asked = {key}
        told = [k for k, a in record.answers.items() if not a.startswith(("Yes", "No,")) and k not in DULL]
        if len(told) > 1 and chance(rng, 0.12):
            asked = set(rng.sample(told, 2))
            turns = [(cap(spin(rng, pick(rng, TELL), **record.slots)), " ".join(record.answers[k] for k in told if k in asked))]
            key = pick(rng, sorted(asked))
        else:
            turns = [self.first(rng, record, key)]
        for _ in range(pick(rng, (0, 0, 1, 1, 1, 2, 2))):
            kind = rng.random()
            others = [k for k in record.answers if k not in asked and self.forms[k][1]]
            if kind < 0.16 and key in record.reasons and record.reasons[key] not in (a for _, a in turns):
                turns.append((why(rng, turns[-1][1]), record.reasons[key]))
            elif kind < 0.58 and others:
                key = pick(rng, others)
                asked.add(key)
                ask = spin(rng, pick(rng, self.forms[key][1]), **record.slots)
                turns.append((cap(ask if ask.startswith("and ") else pick(rng, LEAD) + ask) + "?", record.answers[key]))
            elif kind < 0.94:
                other = pick(rng, self.having[key])
                if other is record:
                    continue
                record, asked = other, {key}
                turns.append((spin(rng, pick(rng, ABOUT), **{"o": record.slots["o"], "O": cap(record.slots["o"])}), record.answers[key]))
            else:
                answer = record.answers[key]
                turns.append((pick(rng, SURE), answer if answer.startswith(("Yes", "No,")) else f"Yes. {answer}"))
        return turns


# -- tables ----------------------------------------------------------------------------------

WOMEN = ("Marie Curie", "Frida Kahlo", "Jane Austen", "Astrid Lindgren", "Agatha Christie", "Amelia Earhart", "Cleopatra", "Queen Victoria", "Queen Elizabeth II", "Joan of Arc", "Marilyn Monroe", "Ada Lovelace", "Anne Frank", "Florence Nightingale", "Mother Teresa")
MEASURES = ("high", "long", "old", "large", "deep", "heavy")


def single(plural: str) -> str:
    """One of them: "a cherry" of "cherries"."""
    ends = (("rries", "rry"), ("oes", "o"), ("ches", "ch"), ("shes", "sh"), ("s", ""))
    return a_an(next(plural.removesuffix(end) + one for end, one in ends if plural.endswith(end)))


def derived(slots: dict[str, str]) -> dict[str, str]:
    """Slots that follow from others: the pronoun of a person, one piece of a fruit, what a number counts or measures."""
    more: dict[str, str] = {}
    if "famous" in slots:
        more["he"] = "she" if slots["x"] in WOMEN else "he"
    if "grows" in slots:
        more["one"] = single(slots["x"])
    if (last := slots.get("more", "").split(" ")[-1]) in MEASURES:
        more["how"] = last
    if "more" in slots:  # "a large river" is nothing special, but its length may be
        special = "how" in more and re.search(r"\b(the|of|with|that|holy)\b", slots["what"])
        more |= {"special": slots["what"]} if special else {"fame": slots["more"]}
    if (last := slots.get("count", "").split(" ")[-1]) in ("strings", "keys"):
        more["unit"] = last
    return more


def from_table(columns: str, forms: dict[str, tuple[str, str, str]], table: str) -> Schema:
    """Lines of cells; a form (questions, follow-ups, statement) applies where the cells that its statement names are filled."""
    names = columns.split()
    records = []
    for line in table.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        assert len(cells) == len(names), line
        slots = {name: cell for name, cell in zip(names, cells) if cell != "-"}
        x = slots["x"]
        slots.setdefault("o", x)
        slots |= derived(slots)
        slots["bare"] = re.sub(r"^(a|an|the) ", "", x)
        slots["abare"] = a_an(slots["bare"])
        slots["be"] = "are" if slots.pop("n", "") == "p" else "is"
        slots |= {"do": "do", "have": "have", "they": "they", "them": "them", "was": "were", "s": ""} if slots["be"] == "are" else {"do": "does", "have": "has", "they": "it", "them": "it", "was": "was", "s": "s"}
        answers = {}
        for key, (_, _, say) in forms.items():
            if key in slots and all(name.lower() in slots for name in re.findall(r"<(\w+)>", say)):
                answers[key] = cap(spin(random.Random(0), say, **slots))
        records.append(Record(slots, answers, {}))
    return Schema({key: form[:2] for key, form in forms.items()}, records)


def animals() -> Schema:
    """The animals: what their kind tells of each, and what its row adds or denies."""
    records = []
    for line in A.ANIMALS.strip().splitlines():
        head, eats, lives, color = (cell.strip() for cell in line.split("|"))
        name, kind, *flags = head.split()
        name = name.replace("_", " ")
        p = PLURALS.get(name) or many(name)
        given = dict(A.KINDS[kind]) | dict((f.split("=") if "=" in f else (f[1:], "yes" if f[0] == "+" else "no")) for f in flags)
        given = {k: v.replace("_", " ") for k, v in given.items() if v != "-"}
        slots = {"p": p, "P": cap(p), "s": a_an(name), "o": p, "kind": A.KIND_NAMES.get(kind, kind), "ak": a_an(A.KIND_NAMES.get(kind, kind)), "kinds": many(A.KIND_NAMES.get(kind, kind)), **given}
        slots |= {"eats": eats, "lives": lives, "color": color}
        slots |= {"diet": diet for diet, names in A.DIET.items() if name in names}
        answers, reasons = {}, {}
        for key, say in A.SAY.items():
            value = slots.get(key, "-")
            if value == "-":
                continue
            text = say if isinstance(say, str) else say.get(value, say.get("*", ""))
            if text:
                answers[key] = cap(spin(random.Random(0), text, **slots))
            reason = A.REASONS.get((key, kind, value)) or A.REASONS.get((key, "*", value))
            if reason and text:
                reasons[key] = spin(random.Random(0), A.SPECIAL.get((name, key), reason), **slots)
        records.append(Record(slots, answers, reasons))
    return Schema(A.FORMS, records)


SCHEMAS = [(animals(), 30)] + [(from_table(columns, forms, table), weight) for weight, columns, forms, table in (*T.TABLES, *C.TABLES)]


ANIMALS = SCHEMAS[0][0]
FRUITS = next(schema for schema, _ in SCHEMAS if "grows" in schema.forms)


def they(question: str, slots: dict[str, str]) -> str:
    """The question about the animals that were just spoken of."""
    return question.replace(slots["s"], "it") if slots["s"] in question else re.sub(rf"\b{slots['p']}\b", "they", question, count=1)


def binary(rng: random.Random) -> list[Turn]:
    """"Is a whale a fish?", alone or after another question, then why or the same of another animal."""
    key = pick(rng, tuple(A.BINARY))
    asked, asks = pick(rng, tuple(A.BINARY[key].items()))
    having = [r for r in ANIMALS.records if key in r.slots]
    alike = [r for r in having if (r.slots[key] == asked) or asked == "any" and r.slots[key] not in ("no", "flippers")]
    record = pick(rng, alike if chance(rng, 0.45) else having)
    turns: list[Turn] = []
    question = spin(rng, pick(rng, asks.split(" | ")), **record.slots)
    if chance(rng, 0.3):
        turns.append(ANIMALS.first(rng, record, pick(rng, [k for k in record.answers if k not in (key, "eats")])))
        turns.append((cap(pick(rng, LEAD) + they(question, record.slots)) + "?", ""))
    else:
        turns.append((framed(rng, question, ""), ""))

    def answer(r: Record) -> str:
        yes = r in alike
        said = r.answers["eats" if key == "diet" else key]
        return ("Yes, " if yes else "No, ") + said[0].lower() + said[1:]

    turns[-1] = turns[-1][0], answer(record)
    if chance(rng, 0.25) and record.reasons.get(key):
        turns.append((why(rng, turns[-1][1]), record.reasons[key]))
    elif chance(rng, 0.35):
        record = pick(rng, alike if chance(rng, 0.5) else having)
        turns.append((spin(rng, pick(rng, ABOUT), o=record.slots["p"], O=record.slots["P"]), answer(record)))
    return turns


_FRUIT = (  # a question about <x>, the form that answers it, and what the answer says where it is a yes
    ("do <x> grow on trees", "grows", r"\bon (palm )?trees"), ("do <x> grow in the ground", "grows", r"in the ground"), ("do <x> grow on bushes", "grows", r"on bushes"), ("are <x> fruits", "kind", r"\bfruits"), ("is <one> a fruit", "kind", r"\bfruits"), ("are <x> vegetables", "kind", r" vegetables$|^\w+ are vegetables|vegetables\."),
    ("is <one> a vegetable", "kind", r"vegetables\."), ("are <x> sweet", "taste", r"sweet"), ("are <x> sour", "taste", r"sour"), ("do <x> taste sweet", "taste", r"sweet"), ("are <x> red", "color", r"\bred\b"), ("are <x> green", "color", r"green"), ("are <x> yellow", "color", r"yellow"), ("are <x> nuts", "kind", r"are nuts"),
)


_CHECKS = {  # column: questions whether its value is <v>
    "capital": "is <v> the capital of <x> | is the capital of <x> <v> | <v> is the capital of <x>, right",
    "tongue": "do people in <x> speak <v> | do they speak <v> in <x>",
    "who": "did <v> invent <x> | was it <v> who invented <x>",
    "from": "was <x> from <v> | did <x> come from <v>",
    "when": "<was> <x> <v> | <be> <x> <v>",
    "made": "<be> <x> made from <v> | <be> <x> made of <v> | do you make <x> from <v>",
    "where": "<be> <x> <v> | <x> <be> <v>, right",
}


def checked(rng: random.Random) -> list[Turn]:
    """"Is Sydney the capital of Australia?": a value of the row or one of another row that has no word in common with it."""
    name = pick(rng, ("capital", "capital", "tongue", "who", "from", "when", "made", "where"))
    column = "known" if name in ("capital", "tongue") else {"who": "when", "from": "famous", "when": "acts" if chance(rng, 0.5) else "what", "made": "use", "where": "how"}[name]
    schema = next(s for s, _ in SCHEMAS[1:] if name in s.forms and column in s.forms and (name != "from" or "famous" in s.forms) and (name != "when" or "who" not in s.forms and "famous" not in s.forms) and (name != "made" or "from" in s.forms))
    rows = [r for r in schema.records if name in r.slots and name in r.answers and (name != "where" or re.match(r"in \w+( \w+)? in ", r.slots[name]))]
    row, other = rng.sample(rows, 2)
    right = row.slots[name]
    value = right if chance(rng, 0.45) else other.slots[name]
    if value != right and words(value) & words(right):
        value = right
    asks = [a.strip() for a in _CHECKS[name].split(" | ")]
    if name == "when":
        asks = asks[1:] if "acts" in schema.forms else asks[:1]
    said = row.answers[name]
    said = said[0].lower() + said[1:] if name in ("capital", "tongue") or row.slots["x"][0].islower() else said
    return [(framed(rng, spin(rng, pick(rng, asks), **{**row.slots, "v": value}), ""), f"{'Yes' if value == right else 'No'}, {said}")]


def words(text: str) -> set[str]:
    """The words that carry the meaning."""
    return set(re.findall(r"\w{3,}", text)) - {"the", "and", "from", "about"}


def fruit(rng: random.Random) -> list[Turn]:
    """"Do carrots grow on trees?", and the same of others."""
    ask, key, yes = pick(rng, _FRUIT)
    records = [r for r in FRUITS.records if not (key == "kind" and ("but" in r.answers[key] or "seeds" in r.answers[key] or "though" in r.answers[key]))]
    turns: list[Turn] = []
    for record in rng.sample(records, pick(rng, (1, 1, 2))):
        said = record.answers[key]
        answer = f"{'Yes' if re.search(yes, said) else 'No'}, {said[0].lower()}{said[1:]}"
        o = record.slots["o"]
        turns.append((spin(rng, pick(rng, ABOUT), o=o, O=cap(o)) if turns else framed(rng, spin(rng, ask, **record.slots), ""), answer))
    return turns


# -- what no animal does, time, comparisons ------------------------------------------------------

def no_animal(rng: random.Random) -> list[Turn]:
    """"Can cows read?" and the same of another animal."""
    what, reason = pick(rng, A.NEVER)
    first, second = rng.sample([r.slots["p"] for r in SCHEMAS[0][0].records if r.slots["kind"] != "person"], 2)
    turns = [(framed(rng, f"can {first} {what}", ""), f"No, {first} cannot {what}.")]
    if chance(rng, 0.3):
        turns.append((why(rng, turns[-1][1]), f"Because {reason}."))
    elif chance(rng, 0.4):
        turns.append((spin(rng, pick(rng, ABOUT), o=second, O=cap(second)), f"No, {second} cannot {what}."))
    return turns


WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def amounts(rng: random.Random) -> list[Turn]:
    """"How many hours are in two days?"."""
    large, small, factor, most = pick(rng, T.AMOUNTS)
    turns = []
    for at, n in enumerate(rng.sample(range(1, most + 1), pick(rng, (1, 1, 2)) if most > 1 else 1)):
        units = large if n == 1 else many(large)
        number = (a_an(large).split()[0] if chance(rng, 0.7) else "one") if n == 1 else WORDS[n] if chance(rng, 0.5) else str(n)
        said = a_an(large) if n == 1 else f"{n} {units}"
        answer = cap(f"{said} {'is' if n == 1 else 'are'} {f'{factor * n:,}'} {many(small)}.")
        if at:
            turns.append((spin(rng, pick(rng, ("And <o>?", "What about <o>?", "And in <o>?", "How about <o>?")), o=f"{number} {units}"), answer))
            continue
        ask = spin(rng, pick(rng, (
            "how many <small> are {there |}in <o>", "how many <small> are in <o>", "how many <small> {does|do} <o> have", "how many <small> make <o>", "how many <small> is <o>", "what is <o> in <small>", "what's <o> in <small>", "<o> in <small>", "how much is <o> in <small>", "convert <o> to <small>", "how many <small> go into <o>")),
            small=many(small), o=f"{number} {units}")
        ask = ask.replace("do " + number, ("does " if n == 1 else "do ") + number).replace("does " + number, ("does " if n == 1 else "do ") + number)
        if n > 1:
            ask = ask.replace(" is " + number, " are " + number) if ask.startswith("how many") else ask
        turns.append((framed(rng, ask, "") if not ask.startswith(("convert", number)) else cap(ask) + pick(rng, ("?", "", "")) if not ask.startswith("convert") else cap(ask) + ".", answer))
    return turns


def compare(rng: random.Random) -> list[Turn]:
    """"Which is bigger, the sun or the moon?", and then "and the earth?"."""
    more, less, order = pick(rng, T.ORDERS)
    low, high, third = sorted(rng.sample(range(len(order)), 2)) + [rng.randrange(len(order))]
    small, big = order[low], order[high]
    first, second = pick(rng, ((small, big), (big, small)))
    fact = f"{big} {T.be(big)} {more} than {small}."
    if chance(rng, 0.3):
        turns = [(framed(rng, f"{T.be(first)} {first} {more} than {second}", ""), ("Yes, " if first == big else "No, ") + fact)]
    elif chance(rng, 0.25):
        ask = pick(rng, (f"what is {less}, {first} or {second}", f"which is {less}, {first} or {second}"))
        return [(framed(rng, ask, ""), cap(f"{small} {T.be(small)} {less} than {big}."))]
    else:
        ask = pick(rng, (f"which is {more}, {first} or {second}", f"what is {more}, {first} or {second}", f"which is {more} {first} or {second}", f"whats {more}, {first} or {second}", f"{first} or {second}, which is {more}", f"which one is {more}, {first} or {second}", f"who is {more}, {first} or {second}" if first.startswith("a ") else f"what is {more} {first} or {second}"))
        turns = [(framed(rng, ask, ""), cap(fact))]
    if third not in (low, high) and chance(rng, 0.6):
        other = order[third]
        answer = f"{big} {T.be(big)} also {more} than {other}." if third < high else f"{other} {T.be(other)} {more} than {big}."
        turns.append((spin(rng, pick(rng, ABOUT[:5]), o=other, O=cap(other)), cap(answer)))
    return turns


def about_amounts(rng: random.Random) -> list[Turn]:
    """"How many kilometers are 5 miles?": units of the other system, rounded."""
    large, small, factor = pick(rng, T.ROUGH)
    turns: list[Turn] = []
    for n in rng.sample((1, 2, 3, 4, 5, 6, 8, 10, 20), pick(rng, (1, 1, 2))):
        units = {"foot": "feet"}.get(large, many(large)) if n > 1 else large
        value = round(n * factor, 1 if n * factor < 20 else None)
        value = int(value) if value == int(value) else value
        parts = small if value == 1 else many(small)
        answer = f"{n if n > 1 else 'One'} {units} {'are' if n > 1 else 'is'} about {value:,} {parts}."
        o = f"{n if n > 1 else 'one'} {units}"
        ask = pick(rng, (f"how many {many(small)} {'are' if n > 1 else 'is'} {o}", f"what is {o} in {many(small)}", f"what's {o} in {many(small)}", f"how much is {o} in {many(small)}", f"how many {many(small)} are in {o}", f"convert {o} to {many(small)}"))
        turns.append(("And " + o + "?" if turns else cap(ask) + "." if ask.startswith("convert") else framed(rng, ask, ""), answer))
    return turns


MAKERS = [(schema.dialogue, weight) for schema, weight in SCHEMAS] + [(binary, 14), (no_animal, 3), (fruit, 4), (checked, 6), (amounts, 6), (about_amounts, 3), (compare, 9)]


def dialogue(rng: random.Random) -> list[Turn]:
    """Questions about one or two records."""
    return weighted(rng, [make for make, _ in MAKERS], [weight for _, weight in MAKERS])(rng)
