"""Sums beyond a hundred that people do in their heads: tens and hundreds, a number of two digits times one of one digit, halves of
a dollar, and what is left of a hundred. Each is spelled out in one way.
"""

from __future__ import annotations

import random

from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.scene import Turn, asked, spelled, then

ASK = ("{What is|What's|Whats|How much is|Calculate|Work out|Tell me|Can you do|} {q}?", "{q}", "{q} = ?", "{q}?", "Please {do|calculate|work out} {q}.", "{Do you know|Can you tell me} what {q} is?", "{q} is how much?", "I need {q}.", "{Quick|Next|Ok}, {q}?", "what would {q} be?")
WORDS = {
    "+": ("<a> plus <b>", "<a> + <b>", "<a>+<b>", "<a> and <b>", "<a> plus <b>"), "-": ("<a> minus <b>", "<a> - <b>", "<a>-<b>", "<a> take away <b>", "<a> less <b>"), "*": ("<a> times <b>", "<a> x <b>", "<a>*<b>", "<a> * <b>", "<a> multiplied by <b>", "<a>x<b>"), "/": ("<a> divided by <b>", "<a> / <b>", "<a>/<b>", "<a> by <b>", "<a> split in <b>"),
}


def question(rng: random.Random, op: str, a, b) -> str:
    """"What is 25 times 4?" in one of its forms."""
    sum_ = pick(rng, WORDS[op]).replace("<a>", str(a)).replace("<b>", str(b))
    return cap(spin(rng, pick(rng, ASK).replace("{q}", sum_)).strip())


def again(rng: random.Random, op: str, a, b) -> str:
    """The same kind of sum once more."""
    sum_ = pick(rng, WORDS[op]).replace("<a>", str(a)).replace("<b>", str(b))
    return cap(pick(rng, ("and {q}?", "and {q}", "what about {q}?", "ok and {q}?", "{q}?", "now {q}", "how about {q}?")).format(q=sum_))


def steps(a: int, b: int) -> str:
    """"4 times 20 is 80, 4 times 5 is 20, and 80 plus 20 is 100, so 25 times 4 is 100." for a number of two digits and one of one."""
    two, one = max(a, b), min(a, b)
    tens, ones = two - two % 10, two % 10
    if not ones:
        return f"{a} times {b} is {a * b}."
    return f"{one} times {tens} is {one * tens}, {one} times {ones} is {one * ones}, and {one * tens} plus {one * ones} is {a * b}, so {a} times {b} is {a * b}."


def by_one(rng: random.Random) -> tuple[str, int, int, str]:
    a, b = rng.randint(13, pick(rng, (25, 50, 99))), rng.randint(2, 9)
    a, b = (a, b) if chance(rng, 0.7) else (b, a)
    return "*", a, b, steps(a, b)


def round_plus(rng: random.Random) -> tuple[str, int, int, str]:
    step = pick(rng, (10, 10, 50, 100, 100))
    a, b = rng.randint(1, 900 // step) * step, rng.randint(1, 500 // step) * step
    if max(a, b) < 100:
        a += 100
    if chance(rng, 0.45):
        a, b = max(a, b), min(a, b)
        return "-", a, b, f"{a} minus {b} is {a - b}."
    return "+", a, b, f"{a} plus {b} is {a + b}."


def hundred_less(rng: random.Random) -> tuple[str, int, int, str]:
    b = rng.randint(1, 99)
    if chance(rng, 0.3):
        a = rng.randint(1, 5) * 100
        return "+", a, b, f"{a} plus {b} is {a + b}."
    return "-", 100, b, f"100 minus {b} is {100 - b}."


def round_times(rng: random.Random) -> tuple[str, int, int, str]:
    a, b = pick(rng, (10, 10, 20, 30, 40, 50, 50, 60, 70, 80, 90, 100, 100, 200, 300, 500, 1000)), rng.randint(2, 12)
    b = b if a == 10 or a == 100 or b < 10 else b - 8
    a, b = (a, b) if chance(rng, 0.6) else (b, a)
    return "*", a, b, f"{a} times {b} is {a * b}."


def round_over(rng: random.Random) -> tuple[str, int, int, str]:
    each, b = pick(rng, (10, 20, 25, 30, 40, 50, 50, 60, 100, 100, 12, 15)), rng.randint(2, 10)
    return "/", each * b, b, f"{each * b} divided by {b} is {each}."


KINDS = ((by_one, 5), (round_plus, 4), (hundred_less, 2.5), (round_times, 3), (round_over, 2.5))


def drawn(rng: random.Random) -> tuple[str, int, int, str]:
    return weighted(rng, [k for k, _ in KINDS], [w for _, w in KINDS])(rng)


# -- prices with half a dollar -------------------------------------------------------

UNITS = (("dollar", "dollars"), ("euro", "euros"), ("pound", "pounds"))
GOODS = ("a coffee", "a tea", "a juice", "a muffin", "a sandwich", "a bun", "a ticket", "a card", "a pen", "a cake", "an ice cream", "a bagel", "a beer", "a salad", "a magazine")
HALF_ASKS = ("{A} costs <x> and {b} <y>{.|,} {how much together|what do I pay|how much is that|total}?", "I buy {a} for <x> and {b} for <y>{.|,} {how much is that|what do I pay|what's the total}?", "{a} is <x> <u>, {b} is <y>{.|,} {how much for both|what do they cost together|total}?", "{what is|how much is} <x> plus <y>?", "<x> and <y> {together|in all}?", "<x> + <y>")
TWICE_ASKS = ("{A} costs <x>{.|,} {how much are two|what do two cost}?", "two at <x> each{.|,} {how much|total}?", "2 times <x>?", "{how much is|what is} twice <x>?")


def cents(n: int) -> str:
    """Half dollars as people write them: 5 is "2.50"."""
    return f"{n // 2}.50" if n % 2 else str(n // 2)


def half_dollars(rng: random.Random) -> list[Turn]:
    """Two prices that end in .50, or one of them twice."""
    unit = pick(rng, UNITS)
    x, y = rng.randint(0, 9) * 2 + 1, rng.randint(1, 19)
    a, b = rng.sample(GOODS, 2)
    if chance(rng, 0.3):
        text = spin(rng, pick(rng, TWICE_ASKS).replace("{A}", cap(a)), x=cents(x))
        return [(cap(text), f"2 times {cents(x)} is {x}" + (", so you pay {x}." if "cost" in text or "each" in text else ".").format(x=x))]
    x, y = (x, y) if chance(rng, 0.7) else (y, x)
    text = pick(rng, HALF_ASKS)
    bare = "{a}" not in text and "{A}" not in text
    text = spin(rng, text.replace("{A}", cap(a)).replace("{a}", a).replace("{b}", b), x=cents(x), y=cents(y), u=unit[1])
    total = f"{cents(x)} plus {cents(y)} is {cents(x + y)}"
    turns = [(cap(text), total + ("." if bare else f", so you pay {cents(x + y)}."))]
    if "dollars" in text or "euros" in text or "pounds" in text:
        turns = [(cap(text), f"{total}, so you pay {cents(x + y)} {unit[0] if x + y == 2 else unit[1]}.")]
    if not bare and chance(rng, 0.4) and x + y < 39:
        note = 10 if x + y < 20 else 20
        rest = 2 * note - x - y
        turns.append((then(rng, ("{and if|what if} I pay with a <n>?", "{and|ok,} {what change|how much change} do I get {from|for} <n>?", "and the change from <n>?"), n=note), f"{note} minus {cents(x + y)} is {cents(rest)}, so you get {cents(rest)} back."))
    return turns


# -- a hundred and more in everyday words ----------------------------------------------

EVERYDAY = (
    ("I have <a> {dollars|euros} and {spend|spent} <b>{.|,} {how much is left|what is left|how much do I have now}?", "-"), ("{My|The} {trip|drive} is <a> km and I {did|have done} <b>{.|,} how far is it still?", "-"), ("{A book|My book} has <a> pages and I read <b>{.|,} how many are left?", "-"), ("I saved <a> {dollars|euros} and got <b> {more|for my birthday}{.|,} how much {is that|do I have now}?", "+"), ("{The|A} {flight|hotel} costs <a> and {the bus|food} <b>{.|,} {how much is that|what do I pay in all}?", "+"),
    ("I need <a> and have <b>{.|,} {how much is missing|how much more do I need}?", "-"), ("I {walked|ran} <a> metres and then <b>{ more|}{.|,} how far {is that|in all}?", "+"),
)


def everyday(rng: random.Random) -> list[Turn]:
    text, op = pick(rng, EVERYDAY)
    step = pick(rng, (10, 10, 50, 100))
    a, b = rng.randint(1, 800 // step) * step, rng.randint(1, 400 // step) * step
    a, b = max(a, b) + (100 if op == "-" else 0), min(a, b)
    end = "" if op == "+" else " left"
    value = a + b if op == "+" else a - b
    if "missing" in text:
        return [(asked(rng, (text,), 0, a=a, b=b), f"{spelled(a, op, b)}, so {value} is missing.")]
    return [(asked(rng, (text,), 0, a=a, b=b), f"{spelled(a, op, b)}, so it is {value}." if not end else f"{spelled(a, op, b)}, so {value} are left.")]


def dialogue(rng: random.Random) -> list[Turn]:
    """One such sum, often with another after it."""
    kind = rng.random()
    if kind < 0.16:
        return half_dollars(rng)
    if kind < 0.28:
        return everyday(rng)
    op, a, b, reply = drawn(rng)
    turns = [(question(rng, op, a, b), reply)]
    while len(turns) < 3 and chance(rng, 0.35):
        op, a, b, reply = drawn(rng)
        turns.append((again(rng, op, a, b), reply))
    return turns
