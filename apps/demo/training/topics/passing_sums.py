"""Sums as strangers ask them in passing: three numbers, halves and dozens, what is left, change, ages, boxes, shares, and somebody's result to check.

The ways to ask are in data/passing_sums.txt and data/claimed_sums.txt. A reply spells the sum out first and then says the result in the words of the
question, in the same way for all sums of a kind; what follows goes on from the result.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from faq import DATA
from phrases import cap, chance, pick
from spintax import weighted
from topics.arithmetic import in_words
from topics.plain_asking import carriers
from topics.scene import Turn, divided, spelled
from topics.scenes import Flow

Range = tuple[int, int]


@dataclass(frozen=True)
class Kind:
    """One kind of sum: its operation, its numbers, what is counted, how it is asked, and how the reply ends."""

    operation: str
    ranges: tuple[Range, ...]
    units: tuple[str, ...]
    asks: tuple[str, ...]
    end: str


def read() -> tuple[Kind, ...]:
    """The kinds of the file."""
    kinds = []
    text = re.sub(r"(?m)^#.*\n", "", (DATA / "passing_sums.txt").read_text(encoding="ascii"))
    for block in re.split(r"\n\s*\n", text.strip()):
        head, *asks, end = block.splitlines()
        numbers, _, units = head.removeprefix("== ").partition(": ")
        operation, *ranges = numbers.split()
        bounds = tuple((int(low), int(high)) for low, _, high in (part.partition("-") for part in ranges))
        kinds.append(Kind(operation, bounds, tuple(units.split("; ")) if units else ("",), tuple(asks), end.removeprefix("=").strip()))
    return tuple(kinds)


KINDS = read()
# A kind is drawn by a power of the number of its wordings.
WEIGHTS = [len(kind.asks) ** 0.6 for kind in KINDS]
DIVISORS = {"2": 2, "3": 3, "4": 4, "/7": 7, "/12": 12}
# What is said before a sum that turns one measure of time into another.
TIMES = {"x7": (7, "A week has 7 days"), "x24": (24, "A day has 24 hours"), "x12": (12, "A year has 12 months")}
# No result of two steps is larger.
LARGEST = 144
CLAIMS = carriers("claimed_sums.txt")
WHO = tuple(tuple(row.split("/")) for row in CLAIMS["who"])


TWO_STEPS = ("--", "-+", "+-", "*+", "*-")


def steps(operation: str, a: int, b: int, c: int) -> tuple[int, int]:
    """What two steps come to: after the first, and in the end."""
    half = Flow.value(a, operation[0], b)
    return half, Flow.value(half, operation[1], c)


def drawn(rng: random.Random, kind: Kind) -> tuple[int, ...]:
    """Numbers of which the sum comes out, with a result of 2 or more."""
    while True:
        numbers = tuple(rng.randint(low, high) for low, high in kind.ranges)
        a, b = numbers[0], numbers[1] if len(numbers) > 1 else 0
        if kind.operation == "+++":
            return (a, a, a)
        if kind.operation == "/":
            b, each = rng.randint(*kind.ranges[1]), rng.randint(2, 12)
            return (b * each, b)
        if kind.operation in TWO_STEPS and not all(2 <= n <= LARGEST for n in steps(kind.operation, *numbers)):
            continue
        if kind.operation == "-" and a - b < 2 or kind.operation in DIVISORS and a % DIVISORS[kind.operation] or sum(numbers) > 100 and kind.operation in ("+", "++"):
            continue
        return numbers


def worked(kind: Kind, numbers: tuple[int, ...]) -> tuple[str, int]:
    """(the sum spelled out, its result)"""
    a, b, c = (*numbers, 0, 0)[:3]
    match kind.operation:
        case "++" | "+++":
            return f"{spelled(a, '+', b)}, and {spelled(a + b, '+', c)}", a + b + c
        case "--" | "-+" | "+-" | "*+" | "*-":
            (first, then), (half, result) = kind.operation, steps(kind.operation, a, b, c)
            return f"{spelled(a, first, b)}, and {spelled(half, then, c)}", result
        case "x7" | "x12" | "x24":
            many, known = TIMES[kind.operation]
            return f"{known}, and {spelled(a, '*', many)}", a * many
        case "/12":
            return f"A year has 12 months, and {divided(a, 12)}", a // 12
        case "+" | "-" | "*":
            return (spelled(a, kind.operation, b) if kind.end else Flow.sentence(a, kind.operation, b).rstrip(".")), int(spelled(a, kind.operation, b).split()[-1])
        case "/":
            return divided(a, b), a // b
        case "/7":
            return f"A week has 7 days, and {divided(a, 7)}", a // 7
        case "2":
            return f"Half of {a} is {a // 2}", a // 2
        case "x2":
            return (spelled(2, "*", a) if kind.end else f"Twice {a} is {2 * a}"), 2 * a
        case "3":
            return f"A third of {a} is {a // 3}", a // 3
        case "4":
            return f"A quarter of {a} is {a // 4}", a // 4
        case "12":
            return f"A dozen is 12, and {spelled(a, '*', 12)}", 12 * a
        case "pairs":
            return spelled(a, "*", 2), 2 * a
    raise ValueError(f"unknown operation {kind.operation!r}")


def asked(rng: random.Random) -> tuple[str, str, int]:
    """(question, reply, result)"""
    kind = weighted(rng, KINDS, WEIGHTS)
    numbers = drawn(rng, kind)
    unit, row = pick(rng, kind.units), pick(rng, kind.asks)
    a, b, c = (str(number) for number in (*numbers, 0, 0)[:3])
    if chance(rng, 0.08) and not re.search(r"[-+=%]", row):
        a, b, c = (in_words(int(number)) for number in (a, b, c))
    sum_, result = worked(kind, numbers)
    end = kind.end.format(r=result, u=unit)
    return cap(row.format(a=a, b=b, c=c, u=unit)), f"{sum_}{', ' + end if end else '.'}", result


# -- somebody's result ----------------------------------------------------------------------

TYPED = {"+": ("plus", "plus", "+", "and"), "-": ("minus", "minus", "-", "take away"), "*": ("times", "times", "times", "x", "*")}


def claimed(rng: random.Random) -> tuple[str, str, int]:
    """A sum with what somebody says it is: the reply reckons first and then says who is right."""
    operation = pick(rng, "***+-")
    a, b = (rng.randint(2, 12), rng.randint(2, 12)) if operation == "*" else (rng.randint(3, 50), rng.randint(3, 50))
    if operation == "-":
        a, b = max(a, b) + 2, min(a, b)
    result = {"*": a * b, "+": a + b, "-": a - b}[operation]
    said = result if chance(rng, 0.5) else pick(rng, [n for n in (result - 10, result - 2, result - 1, result + 1, result + 2, result + 3, result + 10, result + a if operation == "*" else result + 1) if n > 0])
    (who, whose), sum_ = pick(rng, WHO), spelled(a, operation, b)
    mine = chance(rng, 0.35)
    ask = pick(rng, CLAIMS["mine" if mine else "said"]).format(q=f"{a} {pick(rng, TYPED[operation])} {b}", c=said, w=who, W=cap(who))
    if said == result:
        return cap(ask), f"{sum_}, so {'you are' if mine else whose + ' is'} right.", result
    return cap(ask), f"{sum_}, so {said} is not right.", result


def further(rng: random.Random, total: int) -> tuple[str, str, int] | None:
    """What is done with the result: (question, reply, new result)."""
    kind, b = pick(rng, ("+ then", "+ then", "- then", "half then", "twice then")), pick(rng, (2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 10, 11, 12, 15, 20))
    if kind == "+ then" and total + b <= 120:
        reply, new = Flow.sentence(total, "+", b), total + b
    elif kind == "- then" and total > b:
        reply, new = Flow.sentence(total, "-", b), total - b
    elif kind == "half then" and total % 2 == 0:
        reply, new = f"Half of {total} is {total // 2}.", total // 2
    elif kind == "twice then" and total <= 50:
        reply, new = f"Twice {total} is {2 * total}.", 2 * total
    else:
        return None
    lead = pick(rng, CLAIMS["thanks"]).strip() + " " if chance(rng, 0.3) else ""
    ask = pick(rng, CLAIMS[kind]).format(b=b, t=total)
    return cap(lead + (ask[:1].lower() + ask[1:] if lead.endswith(", ") else ask)), reply, new


def dialogue(rng: random.Random) -> list[Turn]:
    """A sum, and often one to three more that go on from its result."""
    question, reply, result = claimed(rng) if chance(rng, 0.14) else asked(rng)
    turns = [(question, reply)]
    while len(turns) < 4 and chance(rng, 0.45 if len(turns) == 1 else 0.35):
        step = further(rng, result)
        if not step:
            break
        question, reply, result = step
        turns.append((question, reply))
    return turns
