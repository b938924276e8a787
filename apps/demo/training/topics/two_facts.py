"""Two questions of fact, or two sums, in one message: "what is the capital of Japan and what do they speak there?".

The questions and the answers are those of the other topics. The two answers stand side by side, each in the sentence that it has alone, so that
the form can be learned whatever is asked; where both questions have the same answer, it comes once.
"""

from __future__ import annotations

import random
import re

from phrases import cap, chance, pick
from spintax import spin, weighted
from topics import chains, common, families, plainfacts, records

Turn = tuple[str, str]

# Questions that are often asked together (data/two_facts.txt), in one message or one after the other.
OFTEN = [plainfacts.parse(line) for line in plainfacts.load("two_facts.txt")]

BOTH = (
    "{A} and {b}?", "{A} and {b}?", "{A} and {b}?", "{A} and {b}?", "{A}, and {b}?", "{A}, and {b}?", "{A}? And {b}?", "{A}? And {b}?", "{A}? {B}?", "{A}? {B}?", "{A} and also {b}?", "{A}? Also, {b}?", "{A}, {b}?", "Two questions: {a}, and {b}?", "{A}? Oh, and {b}?",
    "Tell me, {a} and {b}?", "{A} & {b}?", "I have two questions: {a}, and {b}?", "My son wants to know: {a}, and {b}?", "I am doing a quiz. {A}, and {b}?", "Hello! {A}, and {b}?", "{A}, and then {b}?", "Can you help me? {A} and {b}?", "{A} - and {b}?",
)
SHORT = ("{A} and {b}?", "{A} and {b}?", "{A} and {b}?", "{A}, and {b}?", "{A}? And {b}?", "{A}? And {b}?", "{A}, and what about {b}?", "{A} and what about {b}?", "{A}? What about {b}?", "{A} & {b}?", "{A}? {B}?")
LONGEST = 230
_ASK = re.compile(r"(what|who|where|when|which|how|why|is|are|do|does|did|can|was|were)\b")


def joined(rng: random.Random, forms: tuple[str, ...], a: str, b: str) -> str:
    return pick(rng, forms).format(a=a, A=cap(a), b=b, B=cap(b))


def told(first: str, second: str) -> str:
    """Both answers, or the one that they share."""
    return first if first == second or second in first else second if first in second else f"{first} {second}"


# -- questions with their answers, without words around them ---------------------------------------------------------------


def of_family(rng: random.Random) -> Turn:
    family = weighted(rng, families.FAMILIES, [f.weight for f in families.FAMILIES])
    slots = family.draw(rng)
    return spin(rng, pick(rng, family.asks), **slots), cap(family.statement(rng, slots))


def of_faq(rng: random.Random) -> Turn:
    entry = rng.choices(common.FAQ.entries, weights=common.FAQ.weights)[0]
    return spin(rng, pick(rng, entry.asks)), entry.answer(rng)


def of_list(rng: random.Random) -> Turn:
    facts = pick(rng, plainfacts.LISTS) if chance(rng, 0.7) else plainfacts.FACTS
    fact = pick(rng, facts)
    return spin(rng, pick(rng, fact.asks)), fact.answer


def of_chain(rng: random.Random) -> Turn:
    kind = weighted(rng, chains.KINDS, chains.SHARES)
    row = pick(rng, kind.rows)
    keys = [k for k in row.answers if kind.columns[k].asks]
    if row.tops and (not keys or chance(rng, 0.5)):
        asks, answer = pick(rng, row.tops)
        return spin(rng, pick(rng, asks), **row.slots), answer
    key = pick(rng, keys)
    return spin(rng, pick(rng, kind.columns[key].asks), **row.slots), row.answers[key]


def of_record(rng: random.Random) -> Turn:
    schema = weighted(rng, [s for s, _ in records.SCHEMAS], [w for _, w in records.SCHEMAS])
    key = rng.choices(tuple(schema.forms), weights=schema.weights)[0]
    record = pick(rng, schema.having[key])
    return spin(rng, pick(rng, schema.forms[key][0]), **record.slots), record.answers[key]


SPOKEN = {"+": ("+", "plus", "+"), "-": ("-", "minus", "-"), "*": ("*", "x", "times", "times"), "/": ("/", "divided by", ":")}
NAMES = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}


def numbers(rng: random.Random) -> tuple[int, str, int, int]:
    """Two numbers with the sign between them and what comes out."""
    op = pick(rng, "+++--**/")
    if op == "+":
        a, b = rng.randint(1, pick(rng, (10, 20, 50))), rng.randint(1, pick(rng, (10, 20, 40)))
        return a, op, b, a + b
    if op == "-":
        a = rng.randint(2, pick(rng, (10, 20, 50)))
        b = rng.randint(1, a - 1)
        return a, op, b, a - b
    a, b = rng.randint(2, 10), rng.randint(2, 10)
    return (a, op, b, a * b) if op == "*" else (a * b, op, b, a)


def sum_asked(rng: random.Random, a: int, op: str, b: int, bare: bool = False) -> str:
    lead = "" if bare else pick(rng, ("what is ", "what is ", "what's ", "whats ", "how much is ", ""))
    sign = pick(rng, SPOKEN[op])
    gap = "" if len(sign) == 1 and sign != "x" and chance(rng, 0.5) else " "
    return f"{lead}{a}{gap}{sign}{gap}{b}"


def sum_said(a: int, op: str, b: int, value: int) -> str:
    return f"{a} {NAMES[op]} {b} is {value}"


def of_sum(rng: random.Random) -> Turn:
    a, op, b, value = numbers(rng)
    return sum_asked(rng, a, op, b), sum_said(a, op, b, value) + "."


# -- two of them ----------------------------------------------------------------------------------------------------------


def sums(rng: random.Random) -> list[Turn]:
    """Two sums, mostly of one kind."""
    first, second = numbers(rng), numbers(rng)
    while second == first or second[1] != first[1] and chance(rng, 0.5):
        second = numbers(rng)
    ask = joined(rng, BOTH[:13], sum_asked(rng, *first[:3]), sum_asked(rng, *second[:3], bare=chance(rng, 0.6)))
    return [(ask, f"{sum_said(*first)}, and {sum_said(*second)}.")]


def related(rng: random.Random) -> list[Turn]:
    """The same of two members of a family: "what do cows eat, and cats?"."""
    family = weighted(rng, families.FAMILIES, [f.weight for f in families.FAMILIES])
    a, b = family.draw(rng), family.draw(rng)
    if "x" not in a or a["x"] == b["x"] or a.get("bare", a["x"]) == b.get("bare", b["x"]):
        return related(rng)
    ask = spin(rng, pick(rng, family.asks), **a)
    if not family.alike or chance(rng, 0.4):
        ask = joined(rng, BOTH, ask, spin(rng, pick(rng, family.asks), **b))
    elif a["x"] in ask and not ask.startswith(a["x"]) and ask.endswith(a["x"]) and chance(rng, 0.6):
        ask = cap(f"{ask} and {pick(rng, ('', 'of ')) if ask.endswith('of ' + a['x']) else ''}{b['x']}?")
    else:
        ask = joined(rng, SHORT, ask, b["x"])
    return [(ask, told(cap(family.statement(rng, a)), cap(family.statement(rng, b))))]


def of_one(rng: random.Random) -> list[Turn]:
    """Two things about one subject: "where is Peru and what language do they speak there?"."""
    if chance(rng, 0.6):
        kind = weighted(rng, chains.KINDS, chains.SHARES)
        row = pick(rng, kind.rows)
        keys = [k for k in row.answers if kind.columns[k].asks]
        rest = [k for k in row.answers if kind.columns[k].follows]
        if not keys or not rest:
            return of_one(rng)
        key, other = pick(rng, keys), pick(rng, rest)
        if key == other:
            return of_one(rng)
        a, b, answers, slots = pick(rng, kind.columns[key].asks), pick(rng, kind.columns[other].follows), row.answers, row.slots
    else:
        schema = weighted(rng, [s for s, _ in records.SCHEMAS], [w for _, w in records.SCHEMAS])
        key = rng.choices(tuple(schema.forms), weights=schema.weights)[0]
        record = pick(rng, schema.having[key])
        rest = [k for k in record.answers if k != key and schema.forms[k][1]]
        if not rest:
            return of_one(rng)
        other = pick(rng, rest)
        a, b, answers, slots = pick(rng, schema.forms[key][0]), pick(rng, schema.forms[other][1]), record.answers, record.slots
    a, b = spin(rng, a, **slots), re.sub(r"^and ", "", spin(rng, b, **slots))
    return [(joined(rng, BOTH, a, b), told(answers[key], answers[other]))]


def often(rng: random.Random) -> list[Turn]:
    """Two questions that belong together, or the second one after the answer to the first."""
    fact = pick(rng, OFTEN)
    asks, answer = pick(rng, fact.follows)
    a, b = spin(rng, pick(rng, fact.asks)), re.sub("^and ", "", spin(rng, pick(rng, asks)))
    if chance(rng, 0.35):
        return [(cap(a) + "?", fact.answer), (cap(pick(rng, ("and ", "and ", "", "ok, and ")) + b) + "?", answer)]
    return [(joined(rng, BOTH if _ASK.match(b) else SHORT, a, b), told(fact.answer, answer))]


def with_next(rng: random.Random) -> list[Turn]:
    """A fact and what is asked next, at once: "how is snow made, and what about rain?"."""
    fact = pick(rng, plainfacts.FACTS)
    a = spin(rng, pick(rng, fact.asks))
    follows = [(ask, answer) for asks, answer in fact.follows for ask in asks if _ASK.match(ask) and ask != "why"]
    if not follows or not _ASK.match(a):
        return with_next(rng)
    b, answer = pick(rng, follows)
    return [(joined(rng, BOTH, a, spin(rng, b)), told(fact.answer, answer))]


def twice(rng: random.Random) -> list[Turn]:
    """One question in two wordings has one answer."""
    family = weighted(rng, families.FAMILIES, [f.weight for f in families.FAMILIES])
    slots = family.draw(rng)
    a, b = (spin(rng, pick(rng, family.asks), **slots) for _ in range(2))
    return twice(rng) if a == b else [(joined(rng, BOTH[:12], a, b), cap(family.statement(rng, slots)))]


def any_two(rng: random.Random) -> list[Turn]:
    """Two questions that have nothing to do with each other."""
    makers, weights = (of_family, of_faq, of_list, of_chain, of_record, of_sum), (5, 5, 3, 4, 3, 1.5)
    (a, ra), (b, rb) = (weighted(rng, makers, weights)(rng) for _ in range(2))
    return [(joined(rng, BOTH, a, b), told(ra, rb))]


KINDS = ((sums, 2.5), (related, 5), (of_one, 6), (often, 3.5), (with_next, 2), (twice, 0.6), (any_two, 4))


def dialogue(rng: random.Random) -> list[Turn]:
    """One message with two questions, at times with one more question after it."""
    turns = weighted(rng, [make for make, _ in KINDS], [weight for _, weight in KINDS])(rng)
    ask, reply = turns[0]
    if len(reply) > LONGEST or "Because" in reply or not _good(ask):
        return dialogue(rng)
    if chance(rng, 0.15):
        b, rb = weighted(rng, (of_family, of_faq, of_chain), (1, 1, 1))(rng)
        if _good(b):
            turns.append((cap(b) + "?", rb))
    return turns


def _good(ask: str) -> bool:
    """Whether the parts are questions: the tables also have requests and statements."""
    return not re.search(r"[.!?] ?\?|\b(name|list|define|explain|give|tell me (about|what|something)|describe|I) |\.\.", re.sub("I have two questions|I am doing a quiz", "", ask), re.I)
