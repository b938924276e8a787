"""What somebody has after giving, losing, finding or getting some, in one step or two, and then once more; and sums that are compared.

The verb alone says whether it gets more or less: "and if we eat 5 more?" is a subtraction. Replies do the sum first and then say what was asked.
"""

from __future__ import annotations

import random
import re

from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.scene import THINGS, Turn, asked, few, is_are, spelled

PEOPLE = (
    *((name, "he") for name in ("Tom", "Ben", "Sam", "Max", "Paul", "Leo", "Jack", "John", "Peter", "Omar", "Tim", "Noah", "Luis", "my brother", "my son", "a boy", "my friend", "Ali", "David", "Bob")),
    *((name, "she") for name in ("Anna", "Mia", "Lucy", "Emma", "Sara", "Lisa", "Kate", "Ella", "Nina", "Rosa", "Maria", "my sister", "my daughter", "a girl", "my mum", "Zoe", "Alice", "Jane")),
)
TO = ("Ann", "a friend", "his friend", "her friend", "his sister", "her brother", "Max", "Lucy", "my friend", "my sister", "me", "my mum", "the teacher", "Ben", "Sara", "his mum", "her mum", "my brother", "the neighbour")
# Verbs of the third person and of the first, with what follows the number.
LESS = (
    ("gives", "give", " to <to>"), ("gives", "give", " to <to>"), ("gives", "give", " to <to>"), ("gives away", "give away", ""), ("loses", "lose", ""), ("sells", "sell", ""), ("eats", "eat", ""), ("uses", "use", ""), ("drops", "drop", ""), ("breaks", "break", ""),
    ("throws away", "throw away", ""), ("lends", "lend", " to <to>"), ("sends", "send", " to <to>"), ("takes away", "take away", ""), ("puts", "put", " back"), ("hands", "hand", " to <to>"),
)
MORE = (
    ("finds", "find", ""), ("gets", "get", " from <to>"), ("gets", "get", ""), ("buys", "buy", ""), ("wins", "win", ""), ("gets", "get", " for a birthday"), ("picks up", "pick up", ""), ("makes", "make", ""), ("finds", "find", " at school"), ("buys", "buy", " at the shop"), ("collects", "collect", ""), ("takes", "take", " from <to>"),
)
EATABLE = ("apple", "cookie", "orange", "sweet", "muffin", "cupcake", "biscuit", "pear", "banana", "cake", "chocolate", "nut", "donut", "tomato", "carrot", "bun", "roll")
PAST = {"give": "gave", "lose": "lost", "sell": "sold", "eat": "ate", "use": "used", "drop": "dropped", "break": "broke", "throw": "threw", "lend": "lent", "send": "sent", "take": "took", "put": "put", "hand": "handed", "find": "found", "get": "got", "buy": "bought", "win": "won", "pick": "picked", "make": "made", "collect": "collected"}


class Owner:
    """Somebody with some things: who it is, what the reply says of it, and how many there are."""

    def __init__(self, rng: random.Random):
        form = rng.random()
        self.who, self.they = ("I", "I") if form < 0.4 else ("we", "we") if form < 0.48 else pick(rng, PEOPLE)
        self.own = self.they in ("I", "we")
        self.names = pick(rng, THINGS)
        self.past = chance(rng, 0.3)

    def says(self, n: int) -> str:
        return f"so {'you have' if self.own else self.they + ' has'} {few(n, self.names)}."

    def deed(self, rng: random.Random, less: bool, n: int) -> str:
        """"gives 4 to Ann"."""
        third, first, tail = pick(rng, [v for v in (LESS if less else MORE) if v[0] != "eats" or self.names[0] in EATABLE])
        if self.past:
            word, *rest = first.split(" ")
            verb = " ".join((PAST[word], *rest))
        else:
            verb = first if self.own else third
        to = pick(rng, [t for t in TO if t.split()[0] not in ("his", "her") or t.startswith({"he": "his", "she": "her"}.get(self.they, "my"))])
        to = "my friend" if to == self.who or self.they == "I" and to == "me" else to
        more = " more" if not less and chance(rng, 0.5) else ""
        things = f" {self.names[n > 1]}" if chance(rng, 0.12) else ""
        if " away" in verb and chance(rng, 0.4):
            return f"{verb.replace(' away', '')} {n}{things} away"
        return f"{verb} {n}{more}{things}{tail.replace('<to>', to)}"

    def question(self, rng: random.Random, left: bool) -> str:
        do, they, have = ("do", self.they, "have") if self.own else ("does", self.they, "have")
        many = f"how many {self.names[1]}" if chance(rng, 0.35) else "how many"
        forms = [f"{many} {do} {they} {have} now", f"{many} {do} {they} {have} now", f"{many} {do} {they} {have}", f"{many} now", f"{many} now", "how many now", "what is left" if left else "how many is that", f"{many} {do} {they} still {have}" if left else f"{many} {do} {they} {have} then", f"{many} are left" if left else f"{many} {do} {they} {have} in the end"]
        return pick(rng, forms)

    def start(self, rng: random.Random, a: int) -> str:
        had = "had" if self.past else "have" if self.own else "has"
        return f"{cap(self.who)} {had} {few(a, self.names)}"


def words(rng: random.Random, text: str) -> str:
    """The text, at times with its numbers in words."""
    return asked(rng, (text,), 0.12)


def linked(rng: random.Random, owner: Owner, first: str, deeds: list[str], ask: str) -> str:
    """The beginning, the deeds and the question as one or several sentences."""
    they = owner.they
    if len(deeds) == 1:
        text = pick(rng, (f"{first}. {cap(they)} {deeds[0]}. {cap(ask)}?", f"{first} and {deeds[0]}. {cap(ask)}?", f"{first}, {they} {deeds[0]}, {ask}?", f"{first} and {they} {deeds[0]}. {cap(ask)}?", f"{first}. {cap(they)} {deeds[0]}, {ask}?", f"If {first[0].lower() if not owner.own and owner.who.islower() or owner.they == 'we' else first[0]}{first[1:]} and {deeds[0]}, {ask}?"))
    else:
        x, y = deeds
        text = pick(rng, (f"{first}. {cap(they)} {x} and {y}. {cap(ask)}?", f"{first}. {cap(they)} {x} and then {y}. {cap(ask)}?", f"{first}, {x} and {y}. {cap(ask)}?", f"{first}, {they} {x} and then {they} {y}, {ask}?", f"{first}. {cap(they)} {x}. Then {they} {y}. {cap(ask)}?", f"{first} and {x}, then {y}, {ask}?"))
    return words(rng, text)


def further(rng: random.Random, owner: Owner, n: int, less: bool) -> str:
    """"And then he loses 2?" """
    subject = owner.they
    deed = owner.deed(rng, less, n)
    if less and " more" not in deed and chance(rng, 0.4):  # "eats 2 more" is less
        deed = re.sub(rf"\b{n}\b", pick(rng, (f"{n} more", f"{n} more", f"another {n}")), deed, count=1)
    return words(rng, pick(rng, (f"And if {subject} {deed}?", f"And then {subject} {deed}?", f"Then {subject} {deed}. How many now?", f"What if {subject} {deed}?", f"And if {subject} {deed}, how many?", f"{cap(subject)} {deed}. How many now?", f"Now {subject} {deed}.", f"Ok, and then {subject} {deed}. How many are there now?", f"And when {subject} {deed}?")))


def amounts(rng: random.Random) -> list[Turn]:
    """Somebody gives and gets, in one step or two, and often does so again."""
    owner = Owner(rng)
    a = rng.randint(5, pick(rng, (12, 20, 30)))
    signs = pick(rng, ("-", "-", "+", "-+", "-+", "+-", "+-", "--", "++"))
    total, steps, deeds = a, [], []
    for sign in signs:
        n = rng.randint(1, min(9, total - 1) if sign == "-" else 9) if total > 1 else 1
        sign = sign if total > 1 else "+"
        deeds.append(owner.deed(rng, sign == "-", n))
        steps.append(spelled(total, sign, n))
        total = total - n if sign == "-" else total + n
    turns = [(linked(rng, owner, owner.start(rng, a), deeds, owner.question(rng, set(signs) == {"-"})), f"{', and '.join(steps)}, {owner.says(total)}")]
    owner.past = False
    while len(turns) < 4 and chance(rng, 0.5) and total > 1:
        less = chance(rng, 0.55)
        n = rng.randint(1, min(6, total - 1) if less else 8)
        turns.append((further(rng, owner, n, less), f"{spelled(total, '-' if less else '+', n)}, {owner.says(total - n if less else total + n)}"))
        total = total - n if less else total + n
    return turns


# A place, who is there, and how they go and come.
PLACES = (
    ("{A bus has|On a bus there are} <a> <ts>", ("person", "people"), ("get off", "get off", "leave"), ("get on", "get on", "come in"), "on the bus"),
    ("{A train has|In a train there are} <a> <ts>", ("passenger", "passengers"), ("get off", "leave", "get out"), ("get on", "come in"), "on the train"),
    ("{There are|We see} <a> <ts> {in|on} a tree", ("bird", "birds"), ("fly away", "fly off", "leave"), ("come", "come back", "land there"), "in the tree"),
    ("{There are} <a> <ts> in the room", ("person", "people"), ("leave", "go out", "go home"), ("come in", "arrive", "come back"), "in the room"),
    ("{There are} <a> <ts> {at the party|at my party}", ("guest", "guests"), ("go home", "leave"), ("come", "arrive"), "at the party"),
    ("{There are} <a> <ts> on the {playground|field}", ("child", "children"), ("go home", "leave"), ("come", "join them"), "there"),
    ("{There are} <a> <ts> in the {car park|parking lot}", ("car", "cars"), ("drive away", "leave"), ("come", "arrive"), "in the car park"),
    ("{There are} <a> <ts> on the {pond|lake}", ("duck", "ducks"), ("fly away", "swim away"), ("come", "land"), "on the water"),
    ("{There are} <a> <ts> in the {class|classroom}", ("pupil", "pupils"), ("go home", "leave"), ("come", "come in"), "in the class"),
)


def places(rng: random.Random) -> list[Turn]:
    """A bus with 12 people: 5 get off and 3 get on."""
    start, names, away, here, where = pick(rng, PLACES)
    a = rng.randint(4, 30)
    signs = pick(rng, ("-", "+", "-+", "-+", "+-", "+-"))
    total, steps, deeds = a, [], []
    for sign in signs:
        n = rng.randint(1, min(9, total - 1) if sign == "-" else 9)
        verb = pick(rng, away if sign == "-" else here)
        verb = verb if n > 1 else re.sub(r"^(\w+)", lambda m: {"fly": "flies", "go": "goes"}.get(m[1], m[1] + "s"), verb)
        more = " more" if sign == "+" and chance(rng, 0.5) else ""
        deeds.append(f"{n}{more} {verb}")
        steps.append(spelled(total, sign, n))
        total = total - n if sign == "-" else total + n
    first = spin(rng, start, a=str(a), ts=names[1])
    ask = pick(rng, (f"how many {names[1]} are {where}", f"how many {names[1]} are {where} now", "how many are there now", "how many are left" if signs == "-" else "how many now", f"how many {names[1]} are there", "how many now", "how many is that"))
    both = pick(rng, (" and ", " and then ", ", then ")).join(deeds)
    text = pick(rng, (f"{first}. {cap(both)}. {cap(ask)}?", f"{first}, {both}. {cap(ask)}?", f"{first} and {both}, {ask}?", f"{first}. {cap(both)}, {ask}?"))
    turns = [(words(rng, text), f"{', and '.join(steps)}, so {few(total, names)} {is_are(total)} {where}.")]
    while len(turns) < 3 and chance(rng, 0.45) and total > 2:
        less = chance(rng, 0.5)
        n = rng.randint(2, 9) if not less else rng.randint(2, max(2, min(9, total - 1)))
        verb = pick(rng, away if less else here)
        turns.append((words(rng, pick(rng, (f"And if {n} {verb}?", f"And then {n} more {verb}?", f"Then {n} {verb}. How many now?", f"And if {n} more {verb}?", f"{n} {verb}, how many now?", f"What if {n} more {verb}?"))), f"{spelled(total, '-' if less else '+', n)}, so {few(total - n if less else total + n, names)} {is_are(total - n if less else total + n)} {where}."))
        total = total - n if less else total + n
    return turns


# -- sums compared --------------------------------------------------------------------------------------------------------

SIGNS = {"+": ("+", " + ", " plus "), "-": ("-", " - ", " minus "), "*": ("*", " x ", " times ", " times ")}


def small_sum(rng: random.Random) -> tuple[int, str, int]:
    op = pick(rng, "+++-**")
    a, b = (rng.randint(2, 10), rng.randint(2, 10)) if op == "*" else (rng.randint(2, 40), rng.randint(1, 30))
    return (max(a, b) + 1, op, min(a, b)) if op == "-" else (a, op, b)


def result(a: int, op: str, b: int) -> int:
    return a + b if op == "+" else a - b if op == "-" else a * b


def against(rng: random.Random) -> list[Turn]:
    """"Is 17+16 more than 30?", and then another number or sum."""
    a, op, b = small_sum(rng)
    value = result(a, op, b)

    def limit() -> int:
        near = value + pick(rng, (-10, -5, -3, -2, -1, 1, 2, 3, 5, 10, -8, 8))
        return max(1, near if chance(rng, 0.5) else round(near / 10) * 10 or 10)

    def said(c: int, more: bool) -> str:
        if value == c:
            return f"no, it is exactly {c}."
        return f"{'yes' if (value > c) == more else 'no'}, it is {'more' if value > c else 'less'} than {c}."

    more = chance(rng, 0.65)
    word = pick(rng, ("more", "more", "bigger", "larger", "greater", "over")) if more else pick(rng, ("less", "less", "smaller", "under"))
    than = "" if word in ("over", "under") else " than"
    c = limit()
    text = f"{a}{pick(rng, SIGNS[op])}{b}"
    ask = pick(rng, (f"is {text} {word}{than} {c}", f"is {text} {word}{than} {c}", f"is {text} {word}{than} {c}", f"is the result of {text} {word}{than} {c}", f"{text}, is that {word}{than} {c}", f"do you get {word}{than} {c} for {text}" if word in ("more", "less") else f"is {text} {word}{than} {c}", f"does {text} make {word}{than} {c}" if word in ("more", "less") else f"is {text} {word}{than} {c}"))
    if chance(rng, 0.3):
        turns = [(cap(pick(rng, (f"what is {text}?", f"what's {text}?", f"{text}?", f"how much is {text}?"))), f"{spelled(a, op, b)}."), (cap(pick(rng, ("is that ", "and is that ", "so is that ", "is it ")) + f"{word}{than} {c}?"), cap(said(c, more)).replace("it is", f"{value} is"))]
    else:
        turns = [(words(rng, cap(ask) + "?"), f"{spelled(a, op, b)}, so {said(c, more)}")]
    if chance(rng, 0.35):
        d = limit()
        if d != c:
            turns.append((pick(rng, (f"And {word}{than} {d}?", f"and is it {word}{than} {d}?", f"Is it {word}{than} {d}?", f"What about {d}?", f"and {d}?")), cap(said(d, more)).replace("it is", f"{value} is")))
    return turns


def halves(rng: random.Random) -> list[Turn]:
    """"Is 50 half of 100?" """
    name, k = pick(rng, (("half", 2), ("half", 2), ("half", 2), ("a third", 3), ("a quarter", 4), ("a tenth", 10)))
    part = rng.randint(2, 12) if k > 2 else rng.randint(2, 60)
    guess = part if chance(rng, 0.5) else max(1, part + pick(rng, (-3, -2, -1, 1, 2, 3, 5, 10)))
    whole = part * k
    if chance(rng, 0.35):
        ask, said = pick(rng, (f"is {whole} {{}} {guess}", f"is {whole} {{}} of {guess}")), {2: "twice", 3: "three times", 4: "four times", 10: "ten times"}[k]
        return [(cap(ask.replace(" of", "").format(said if k > 2 else pick(rng, ("twice", "double")))) + "?", f"{spelled(k, '*', guess)}, so {'yes' if guess == part else 'no'}.")]
    ask = pick(rng, (f"is {guess} {name} of {whole}", f"is {name} of {whole} {guess}", f"{guess} is {name} of {whole}, right", f"is {guess} really {name} of {whole}"))
    return [(cap(ask) + "?", f"{cap(name)} of {whole} is {part}, so {'yes' if guess == part else 'no'}.")]


def triple(rng: random.Random) -> list[Turn]:
    """Double, triple and four times a number, and then another of them."""
    names = {"double": 2, "twice": 2, "triple": 3, "three times": 3, "four times": 4, "quadruple": 4}
    n = rng.randint(2, 20)
    turns: list[Turn] = []
    for at in range(pick(rng, (1, 2, 2))):
        name = pick(rng, tuple(names))
        reply = f"{cap(name)} {n} is {2 * n}." if names[name] == 2 else f"{spelled(names[name], '*', n)}."
        if any(reply == r for _, r in turns):
            continue
        turns.append((pick(rng, (f"And {name}?", f"and {name}?", f"And {name} that number?" if name not in ("twice",) else "And twice?", f"what about {name}?")) if at else cap(pick(rng, (f"what is {name} {n}?", f"what's {name} {n}?", f"{name} {n}?", f"how much is {name} {n}?"))), reply))
    return turns


TAKE_OFF = ("{what is|what's|whats|how much is|} <a> {minus|minus|minus|-|take away|less} <b>{?|?|}", "<a>-<b>", "<a> - <b>{| =|?}", "{calculate|work out} <a> {minus|-} <b>{.|}", "take <b> {away |}from <a>{.|}")


def edges(rng: random.Random) -> list[Turn]:
    """A number less itself, less one, less the one before it or less nothing, and the number next to a round one."""
    kind = rng.random()
    if kind < 0.6:
        a = rng.randint(1, pick(rng, (10, 20, 60)))
        b = pick(rng, (a, a, a, a - 1, a - 1, 0))
        return [(asked(rng, TAKE_OFF, 0.1, a=a, b=b), f"{a} minus {b} is {a - b}.")]
    n = pick(rng, (10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 100, 100, 200, 500, 1000, 1000))
    if kind < 0.75:
        return [(asked(rng, (*TAKE_OFF, "{what is|what's|} one less than <a>?"), 0.1, a=n, b=1), f"{n} minus 1 is {n - 1}.")]
    before = chance(rng, 0.6)
    word = "before" if before else "after"
    turns = [(cap(pick(rng, (f"what number comes {word} {n}?", f"what comes {word} {n}?", f"which number is {word} {n}?", f"what is the number {word} {n}?"))), f"The number {word} {n} is {n - 1 if before else n + 1}.")]
    if chance(rng, 0.3):
        word = "after" if before else "before"
        turns.append((f"And {word} {n}?", f"The number {word} {n} is {n + 1 if before else n - 1}."))
    return turns


def two_sums(rng: random.Random) -> list[Turn]:
    """"What is more, 3x4 or 2x7?" """
    x, y = small_sum(rng), small_sum(rng)
    u, v = result(*x), result(*y)
    if x == y:
        return two_sums(rng)
    tx, ty = (f"{a}{pick(rng, SIGNS[op])}{b}" for a, op, b in (x, y))
    less = chance(rng, 0.2)
    word = pick(rng, ("less", "smaller")) if less else pick(rng, ("more", "bigger", "larger", "more", "greater"))
    ask = pick(rng, (f"what is {word}, {tx} or {ty}", f"which is {word}, {tx} or {ty}", f"{tx} or {ty}, which is {word}", f"is {tx} {word} than {ty}", f"is {tx} {word} than {ty}", f"which one is {word}: {tx} or {ty}"))
    both = f"{spelled(*x)}, and {spelled(*y)}"
    if u == v:
        return [(cap(ask) + "?", f"{both}, so they are the same.")]
    if ask.startswith("is "):
        return [(cap(ask) + "?", f"{both}, so {'yes' if (u > v) != less else 'no'}, {u} is {'more' if u > v else 'less'} than {v}.")]
    best = spelled(*(x if (u > v) != less else y)).split(" is ")[0]
    return [(cap(ask) + "?", f"{both}, so {best} is {'less' if less else 'more'}.")]


def numbers(rng: random.Random) -> list[Turn]:
    """"Which is bigger, 45 or 54?", often with the same digits, and then a third one."""
    def other(a: int) -> int:
        form = rng.random()
        b = a // 10 + a % 10 * 10 if form < 0.3 else a + pick(rng, (-1, 1, 10, -10, 9, -9)) if form < 0.6 else a * 10 if form < 0.66 else rng.randint(1, 100)
        return b if b > 0 and b != a else rng.randint(1, 100)

    a = rng.randint(1, pick(rng, (20, 100, 100, 999)))
    b = other(a)
    if a == b:
        return numbers(rng)
    high, low = max(a, b), min(a, b)
    if chance(rng, 0.35):
        more = chance(rng, 0.6)
        word = pick(rng, ("more", "bigger", "larger", "greater", "higher")) if more else pick(rng, ("less", "smaller", "lower"))
        ask = pick(rng, (f"is {a} {word} than {b}", f"is {a} {word} than {b}", f"{a} is {word} than {b}, right", f"is the number {a} {word} than {b}"))
        turns = [(cap(ask) + "?", f"{'Yes' if (a > b) == more else 'No'}, {a} is {'more' if a > b else 'less'} than {b}.")]
    else:
        more = chance(rng, 0.75)
        word = pick(rng, ("bigger", "larger", "more", "greater", "higher", "the bigger number", "the larger one")) if more else pick(rng, ("smaller", "less", "lower", "the smaller one"))
        ask = pick(rng, (f"which is {word}, {a} or {b}", f"what is {word}, {a} or {b}", f"which number is {word}, {a} or {b}", f"{a} or {b}, which is {word}", f"which one is {word}: {a} or {b}", f"whats {word} {a} or {b}"))
        turns = [(cap(ask) + "?", f"{high} is more than {low}." if more else f"{low} is less than {high}.")]
        if chance(rng, 0.3):
            c = other(high)
            if c not in (a, b):
                best = high if more else low
                turns.append((pick(rng, (f"and {c}?", f"What about {c}?", f"And what about {c}?", f"or {c}?")), f"{c} is {'more' if c > best else 'less'} than {best}."))
    return turns


UNITS = (
    ("an hour", "has", "minute", 60, "longer"), ("a week", "has", "day", 7, "longer"), ("a year", "has", "day", 365, "longer"), ("a day", "has", "hour", 24, "longer"), ("a minute", "has", "second", 60, "longer"), ("a year", "has", "week", 52, "longer"), ("a year", "has", "month", 12, "longer"), ("half an hour", "has", "minute", 30, "longer"),
    ("a meter", "has", "centimeter", 100, "longer"), ("a kilometer", "has", "meter", 1000, "longer"), ("a kilogram", "has", "gram", 1000, "heavier"), ("a liter", "has", "milliliter", 1000, "more"), ("a dollar", "has", "cent", 100, "more"), ("a euro", "has", "cent", 100, "more"), ("a dozen", "is", "", 12, "more"), ("a ton", "has", "kilogram", 1000, "heavier"),
    ("two hours", "have", "minute", 120, "longer"), ("two weeks", "have", "day", 14, "longer"), ("two days", "have", "hour", 48, "longer"), ("three weeks", "have", "day", 21, "longer"), ("a quarter of an hour", "has", "minute", 15, "longer"),
)


def units(rng: random.Random) -> list[Turn]:
    """"Is an hour longer than 50 minutes?" """
    x, has, unit, n, word = pick(rng, UNITS)
    step = 100 if n == 1000 else 10 if n > 40 else 1
    c = max(2, n + step * pick(rng, (-3, -2, -1, 0, 1, 2, 3, -4, 4)))
    word = pick(rng, (word, "more"))
    c_unit = f"{c:,} {unit}s" if unit else f"{c}"
    said = f"{n:,} {unit}s" if unit else f"{n}"
    be, it = ("are", "they are") if has == "have" else ("is", "it is")
    if chance(rng, 0.3):
        ask = pick(rng, (f"which is {word}, {x} or {c_unit}", f"what is {word}, {x} or {c_unit}", f"{x} or {c_unit}, what is {word}"))
        tail = "so they are the same." if c == n else f"so {x if n > c else c_unit} {be if n > c else 'are' if unit else 'is'} {word}."
        return [(cap(ask) + "?", f"{cap(x)} {has} {said}, {tail}")]
    tail = f"so no, {it.replace('it is', 'it is just as long').replace('they are', 'they are just as long') if word == 'longer' else it + ' the same'}." if c == n else f"so {'yes' if n > c else 'no'}, {it} {word if n > c else {'longer': 'shorter', 'heavier': 'lighter', 'more': 'less'}[word]} than {c_unit}."
    return [(cap(f"{be} {x} {word} than {c_unit}") + "?", f"{cap(x)} {has} {said}, {tail}")]


KINDS = ((amounts, 8), (places, 3), (against, 3.5), (two_sums, 1.2), (halves, 1.2), (triple, 1.2), (edges, 2.5), (numbers, 4), (units, 1))


def dialogue(rng: random.Random) -> list[Turn]:
    """A story of giving and taking, or a comparison."""
    return weighted(rng, [make for make, _ in KINDS], [weight for _, weight in KINDS])(rng)
