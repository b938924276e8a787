"""Sums of money: prices of two or three things, several of one, change from a note, is it enough, how many one can buy, saving.

The follow-ups pay with a note, take one more, leave one out, split the bill, or change a price.
"""

from __future__ import annotations

import random

from phrases import cap, chance, pick
from spintax import weighted
from topics.scene import Names, Turn, asked, divided, few, is_are, spelled, then, told

UNITS: tuple[Names, ...] = (("dollar", "dollars"), ("dollar", "dollars"), ("dollar", "dollars"), ("euro", "euros"), ("euro", "euros"), ("pound", "pounds"))
ITEMS: tuple[Names, ...] = tuple((one, many or one + "s") for one, _, many in (word.partition("/") for word in (
    "sandwich/sandwiches", "coffee", "tea", "juice", "muffin", "pizza", "burger", "drink", "book", "pen", "notebook", "shirt", "cap", "ball", "cake", "ticket", "game", "toy", "bag", "bread/breads", "milk/milks", "salad", "soup", "ice cream",
    "cookie", "croissant", "banana", "beer", "bagel", "pie", "scarf/scarves", "hat", "mug", "card", "pretzel", "taco", "smoothie", "poster", "apple", "lemonade", "hot dog", "magazine", "candle", "pencil",
)))
NOTES = {5: "five", 10: "ten", 20: "twenty", 50: "fifty", 100: "hundred"}


def a_an(word: str) -> str:
    return ("an " if word[0] in "aeio" else "a ") + word


def money(rng: random.Random, n: int, unit: Names) -> str:
    """"4 dollars", "$4", "4 bucks", "4 euro"."""
    form = rng.random()
    if form < 0.22:
        return {"dollar": f"${n}", "euro": f"{n} euro", "pound": f"{n} quid"}[unit[0]]
    if form < 0.3 and unit[0] == "dollar":
        return f"{n} bucks" if n > 1 else "1 buck"
    return few(n, unit)


def bare(rng: random.Random, n: int, unit: Names) -> str:
    return str(n) if chance(rng, 0.55) else money(rng, n, unit)


def note_over(rng: random.Random, total: int) -> int:
    notes = [n for n in (5, 10, 20, 50, 100) if n > total]
    return notes[0] if len(notes) < 2 or chance(rng, 0.65) else notes[1]


PAY = (
    "{and if|what if|ok and if|and when} I {pay with|give them|hand over|give|have} {<note>|<note> <u> note|<note> <u> bill|<n>|<n> <us>}{, how much change|, what do I get back|, what change do I get|}?", "{and|so|ok,} {how much change|what change|what} do I get {back |}{from|for|out of} {<note>|<n>|<n> <us>}?", "I {pay with|gave them|have} {<note>|<n>|<n> <us>}{. What do I get back|. How much change is that|, what's my change}?", "{change|and the change} {from|for} {<note>|<n> <us>|<n>}?", "and how much is left {of|from} {<n>|<n> <us>|my <n> <us>}?",
)
ONE_MORE = ("{and if|what if} I {also take|take|buy|add|want} {another|one more} <x>?", "{and|plus|ok and} {another|one more} <x>?", "{add|please add} {another|one more} <x>.")
WITHOUT = ("{and|ok and|how much} without the <x>?", "{and if|what if} I {leave out|don't take|skip} the <x>?", "{no|without the} <x>, {then|how much}?")
TWICE = ("{and if|what if} I {take|buy|want} {two of each|everything twice|it all twice}?", "{and|ok and} {two of each|both twice|everything twice|for two people}?", "{and|how much is} double that?", "{what|how much} {do I pay|is it} for two of each?")
SPLIT = ("{and if|what if} {the <k> of us|<k> people} {split|share} {it|the bill|that}?", "{and|ok and} {split|shared|divided} {by|between|among} <k>{ people|}?", "{how much|what} does each {pay|one pay} if we are <k>?", "{we are|there are} <k> of us. How much does each pay?")
MORE_THAN = ("{and|} how much more is the <x> than the <y>?", "what is the difference between {them|the two}?", "{and|} how much cheaper is the <y>?")


class Bill:
    """Two or three things with their prices, or several of one."""

    PAIR = (
        "{A|One|The} <x> {costs|is} <pa> and {<ay>|the <y>} {costs <pb>|is <pb>|<qb>}{.|,} {How much do I pay for {both|one of each|the two}|how much is that|what is that together|total|what do they cost together|how much for both|how much together}?", "<X> <qa>, <y> <qb>{.|,} {what's the total|total|how much is it|how much together|what do I pay}?",
        "I {buy|bought|want|get|order} <ax> for <pa> and <ay> for <qb>{.|,} {how much is that|what do I pay|what did I pay|how much in total|how much altogether|what's the total}?", "{How much is|What is|What do I pay for} <ax> {for|at} <pa> {and|plus} <ay> {for|at} <qb>?", "{The|My} <x> {was|is} <pa>, the <y> <qb>. {How much did I spend|How much in all|What is the sum}?",
        "<ax> is <pa> and <ay> <qb>, {can you add that up|what's that together|how much for one of each}?", "what do I pay for <ax> at <pa> and <ay> at <qb>?", "I spent <pa> on <ax> and <qb> on <ay>{.|,} {how much is that|total|how much did I spend}?",
    )
    TRIO = (
        "{A|The} <x> costs <pa>, {the <y>|<ay>} <qb> and {the <z>|<az>} <qc>{.|,} {how much is that|what is that together|how much for all three|total|what do I pay}?", "<X> <qa>, <y> <qb>, <z> <qc>{.|,} {total|how much together|what's the sum|how much is it}?", "I {buy|bought|want|order} <ax> for <pa>, <ay> for <qb> and <az> for <qc>{.|,} {how much is that|what do I pay|how much in total|what did I spend}?",
        "<x> costs <qa>, <y> <qb> and <z> <qc>, what is that together?", "{add up|sum up}: <x> <qa>, <y> <qb>, <z> <qc>.",
    )
    MANY = (
        "{A|One} <x> {costs|is} <pb>{.|,} {How much are|What do I pay for|How much for|what do} <n> <xs>{ cost|}?", "I {buy|want|bought|need|order} <n> <xs> {at|for} <pb> each{.|,} {how much is that|what do I pay|what's the total|how much do I pay}?", "<n> <xs>, <pb> each{.|,} {how much|total|what do I pay|how much together}?", "{if|when} {a|one} <x> is <pb>, how much are <n>?", "{How much are|What do I pay for} <n> <xs> {at|for} <pb> {each|apiece}?",
        "<n> <xs> at <pb> {each|apiece|per <x>}{.|,} {how much is it|what do they cost|total}?",
    )
    MIXED = ("I {buy|want|order|take} <n> <xs> at <pa> and {one <y>|<ay>} at <qb>{.|,} {how much is that|what do I pay|total}?", "<n> <xs> for <pa> each and {one <y>|<ay>} for <qb>{.|,} {how much in total|what do I pay|how much is it}?", "{a|one} <x> is <pa> and {a|one} <y> <qb>. {How much are|What do I pay for} <n> <xs> and one <y>?")

    def __init__(self, rng: random.Random):
        self.unit = pick(rng, UNITS)
        self.items = rng.sample(ITEMS, 3)
        top = pick(rng, (9, 9, 15, 25))
        self.prices = [rng.randint(1, top) for _ in range(3)]
        self.kind = pick(rng, ("pair", "pair", "pair", "trio", "many", "many", "mixed"))
        self.n = rng.randint(2, 9)

    def pays(self, total: int) -> str:
        self.total = total
        return f"so you pay {few(total, self.unit)}."

    def first(self, rng: random.Random) -> Turn:
        (x, xs), (y, _), (z, _) = self.items
        a, b, c = self.prices
        slots = {"x": x, "y": y, "z": z, "xs": xs, "ax": a_an(x), "ay": a_an(y), "az": a_an(z), "n": self.n}
        slots |= {"pa": money(rng, a, self.unit), "pb": money(rng, b, self.unit), "qa": bare(rng, a, self.unit), "qb": bare(rng, b, self.unit), "qc": bare(rng, c, self.unit)}
        if self.kind == "pair":
            return self.said(rng, self.PAIR, slots), f"{spelled(a, '+', b)}, {self.pays(a + b)}"
        if self.kind == "trio":
            return self.said(rng, self.TRIO, slots), f"{spelled(a, '+', b)}, and {spelled(a + b, '+', c)}, {self.pays(a + b + c)}"
        if self.kind == "many":
            b = self.prices[0] = max(2, min(b, 12))
            slots["pb"] = money(rng, b, self.unit)
            return self.said(rng, self.MANY, slots), f"{spelled(self.n, '*', b)}, {self.pays(self.n * b)}"
        self.n = min(self.n, 5)
        slots["n"] = self.n
        return self.said(rng, self.MIXED, slots), f"{spelled(self.n, '*', a)}, and {spelled(self.n * a, '+', b)}, {self.pays(self.n * a + b)}"

    def said(self, rng: random.Random, asks, slots: dict) -> str:
        return cap(asked(rng, asks, 0.08, **slots).replace("a ice", "an ice").replace("A ice", "An ice").replace("A apple", "An apple"))

    def next(self, rng: random.Random) -> Turn:
        kind = pick(rng, "pppo1w2sd")
        t, (x, xs), (y, _) = self.total, self.items[0], self.items[1]
        if kind == "p" and t < 100:
            return self.pay(rng)
        if kind == "1":
            at = 0 if self.kind in ("many", "mixed") else pick(rng, (0, 1))
            price, item = self.prices[at], self.items[at][0]
            return then(rng, ONE_MORE, x=item), f"{spelled(t, '+', price)}, {self.pays(t + price)}"
        if kind == "w" and self.kind in ("pair", "trio") and self.total == sum(self.prices[: 2 if self.kind == "pair" else 3]):
            at = pick(rng, (0, 1))
            price = self.prices[at]
            if price < t:
                return then(rng, WITHOUT, x=self.items[at][0]), f"{spelled(t, '-', price)}, {self.pays(t - price)}"
        if kind == "2" and t <= 50:
            return then(rng, TWICE), f"{spelled(2, '*', t)}, {self.pays(2 * t)}"
        if kind == "o" and self.kind == "many":
            self.n = pick(rng, [k for k in range(1, 11) if k != self.n])
            price = self.prices[0]
            return then(rng, ("{and|ok and|what about|how about} {for |}<n>?", "{and if|what if} I {buy|take|want} <n>?", "{and|how much} for <n>{ <xs>| of them|}?"), n=self.n, xs=xs), f"{spelled(self.n, '*', price)}, {self.pays(self.n * price)}"
        if kind == "d" and self.kind == "pair" and self.prices[0] > self.prices[1]:
            a, b = self.prices[:2]
            return then(rng, MORE_THAN, x=x, y=y), f"{spelled(a, '-', b)}, so the difference is {few(a - b, self.unit)}."
        exact = [k for k in range(2, 9) if t % k == 0 and t > k]
        if exact:
            k = pick(rng, exact)
            return then(rng, SPLIT, k=k), f"{divided(t, k)}, so each one pays {few(t // k, self.unit)}."
        if t < 100:
            return self.pay(rng)
        return then(rng, ONE_MORE, x=x), f"{spelled(t, '+', self.prices[0])}, {self.pays(t + self.prices[0])}"

    def pay(self, rng: random.Random) -> Turn:
        note = note_over(rng, self.total)
        return then(rng, PAY, note="a " + pick(rng, (NOTES[note], str(note))), n=note, u=self.unit[0], us=self.unit[1]), f"{spelled(note, '-', self.total)}, so you get {few(note - self.total, self.unit)} back."


class Change:
    """A price and the money it is paid with."""

    FIRST = (
        "I {pay|paid|pay with|give|gave} <m> for {<ax>|something|a thing} that costs <p>{.|,} {what change do I get|how much change do I get|what do I get back|how much do I get back}?", "{The|A} <x> {costs|is} <p> and I {pay with|give|have|hand over} <m>{.|,} {how much change|what's my change|what do I get back|how much change do I get|how much is left}?", "How much change do I get {from|out of|for} <m> {if|when} {I pay <p>|it costs <p>|I buy <ax> for <p>}?",
        "{I bought|I buy} <ax> for <p> {and paid with|with} {<m>|a <k> <u> note}{.|,} {what is my change|how much do I get back|how much change}?", "{What is|How much is} the change from <m> for <p>?", "change from <k> for something that costs <q>?", "I owe <p> and {give|pay with} <m>. {What do I get back|How much change}?", "I have <m> and {spend|spent} <q> on <ax>{.|,} {how much is left|what's left|how much do I have left|what do I still have}?",
        "{my|the} bill is <p>, I pay with <m>, {what change do I get|how much comes back}?",
    )
    OTHER_NOTE = ("{and|ok and|what about} {from|with} <m>?", "{and if|what if} I {pay with|give|have} <m>?", "{and|how much} from <m>?")
    OTHER_PRICE = ("{and if|what if} it {costs|cost|is|were} <q>?", "{and|ok and} {for|if it is} <q>?", "{and if|what if} the price is <q>?")
    TWO = ("{and if|what if} I {buy|take|want} two?", "{and|ok and} for two{ of them|}?", "is it enough for two?", "can I buy two with that?")

    def __init__(self, rng: random.Random):
        self.unit, self.item = pick(rng, UNITS), pick(rng, ITEMS)[0]
        self.m = pick(rng, (5, 10, 10, 20, 20, 20, 50, 50, 100))
        self.p = rng.randint(1, self.m - 1)

    def reply(self) -> str:
        return f"{spelled(self.m, '-', self.p)}, so you get {few(self.m - self.p, self.unit)} back."

    def first(self, rng: random.Random) -> Turn:
        text = asked(rng, self.FIRST, 0.08, m=money(rng, self.m, self.unit), k=self.m, p=money(rng, self.p, self.unit), q=bare(rng, self.p, self.unit), x=self.item, ax=a_an(self.item), u=self.unit[0])
        left = "left" in text or "still have" in text
        rest = self.m - self.p
        return text, f"{spelled(self.m, '-', self.p)}, so {few(rest, self.unit)} {is_are(rest)} left." if left else self.reply()

    def next(self, rng: random.Random) -> Turn:
        kind = rng.random()
        if kind < 0.35:
            bigger = [n for n in (5, 10, 20, 50, 100) if n > self.p and n != self.m]
            if bigger:
                self.m = pick(rng, bigger)
                return then(rng, self.OTHER_NOTE, m=bare(rng, self.m, self.unit)), self.reply()
        if kind < 0.65 or self.p > 50:
            self.p = pick(rng, [p for p in range(1, self.m) if p != self.p])
            return then(rng, self.OTHER_PRICE, q=bare(rng, self.p, self.unit)), self.reply()
        two = 2 * self.p
        if two > self.m:
            return then(rng, self.TWO), f"{spelled(2, '*', self.p)}, and {two} is more than {self.m}, so it is not enough."
        if two == self.m:
            return then(rng, self.TWO), f"{spelled(2, '*', self.p)}, so it is exactly enough."
        return then(rng, self.TWO), f"{spelled(2, '*', self.p)}, and {spelled(self.m, '-', two)}, so you get {few(self.m - two, self.unit)} back."


class Enough:
    """Is the money enough, and how many can one buy?"""

    ENOUGH = ("{Is|Are} <m> enough for <n> <xs> {at|for} <p> each?", "I have <m>{.|,} {can I buy|is that enough for|do I have enough for} <n> <xs> {at|for} <p> each?", "Can I {buy|afford} <n> <xs> at <p> each with <m>?", "<n> <xs> cost <p> each and I have <m>. {Is that enough|Can I pay that|Enough}?")
    HOW_MANY = ("How many <xs> can I {buy|get|afford} {for|with} <m> if {one|each} costs <p>?", "I have <m>, {a|one} <x> costs <p>{.|,} how many can I {buy|get|afford}?", "{A|One} <x> is <p>. How many {can I buy|do I get} {for|with} <m>?", "<xs> cost <p> each, how many do I get for <m>?")

    def __init__(self, rng: random.Random):
        self.unit, self.item = pick(rng, UNITS), pick(rng, ITEMS)
        self.p, self.n, self.m = rng.randint(2, 9), rng.randint(2, 9), pick(rng, (10, 10, 20, 20, 30, 50))

    def enough(self) -> str:
        total = self.n * self.p
        if total > self.m:
            return f"{spelled(self.n, '*', self.p)}, and {total} is more than {self.m}, so it is not enough."
        return f"{spelled(self.n, '*', self.p)}, and {total} is not more than {self.m}, so it is enough."

    def how_many(self) -> str:
        count = self.m // self.p
        return f"{divided(self.m, self.p)}, so you can buy {few(count, self.item)}."

    def first(self, rng: random.Random) -> Turn:
        self.counting = chance(rng, 0.5)
        slots = {"m": money(rng, self.m, self.unit), "p": money(rng, self.p, self.unit), "n": self.n, "x": self.item[0], "xs": self.item[1]}
        return asked(rng, self.HOW_MANY if self.counting else self.ENOUGH, 0.05, **slots), self.how_many() if self.counting else self.enough()

    def next(self, rng: random.Random) -> Turn:
        if self.counting:
            self.m = pick(rng, [m for m in (10, 15, 20, 30, 40, 50) if m != self.m])
            return then(rng, ("{and|ok and|what about} {for|with} <m>?", "{and if|what if} I have <m>?", "and with <m> how many?"), m=bare(rng, self.m, self.unit)), self.how_many()
        self.n = pick(rng, [n for n in range(1, 10) if n != self.n])
        return then(rng, ("{and|ok and|what about} {for |}<n>?", "{and if|what if} I {buy|take|want} <n>?", "is it enough for <n>?"), n=self.n), self.enough()


class One:
    """The price of one from the price of several, and then of others."""

    FIRST = ("{If|When} <n> <xs> cost <t>{,|} {how much is|what is|what does} one{ <x>|}?", "<n> <xs> {are|cost} <t>{.|,} how much is {one|each}?", "I paid <t> for <n> <xs>{.|,} {how much is one|what did one cost|how much each}?", "<n> <xs> for <t>, {how much is one|what is the price of one|per piece}?")
    NEXT = ("{and|ok and|what about} {how much |}for <k>?", "{and|ok and} <k>{ <xs>| of them|}?", "{and if|what if} I {buy|want|take} <k>?", "{and|so} how much are <k>?", "what do <k> cost?")

    def __init__(self, rng: random.Random):
        self.unit, self.item, self.n, self.p = pick(rng, UNITS), pick(rng, ITEMS), rng.randint(2, 9), rng.randint(2, 10)

    def first(self, rng: random.Random) -> Turn:
        text = asked(rng, self.FIRST, 0.08, n=self.n, t=money(rng, self.n * self.p, self.unit), x=self.item[0], xs=self.item[1])
        return text.replace("what does one?", "what does one cost?").replace(f"what does one {self.item[0]}?", f"what does one {self.item[0]} cost?"), f"{divided(self.n * self.p, self.n)}, so one costs {few(self.p, self.unit)}."

    def next(self, rng: random.Random) -> Turn:
        k = pick(rng, [k for k in range(2, 11) if k != self.n])
        return then(rng, self.NEXT, k=k, xs=self.item[1]), f"{spelled(k, '*', self.p)}, so you pay {few(k * self.p, self.unit)}."


class Saving:
    """So much a week: how long for a price, how much after some weeks, how much is missing."""

    FIRST = ("I {save|put aside|get} <e> {a|each|every|per} <w> and {need|want} <t>{.|,} how {long does it take|many <w>s {is that|does it take|do I need}}?", "{A|The} {bike|game|phone|guitar} costs <t> and I {save|get} <e> {a|per} <w>. How many <w>s do I {need|have to wait}?", "How many <w>s until I have <t> if I save <e> {a|per} <w>?", "I want to save <t>, <e> {a|per|every} <w>. {How long|How many <w>s}?")
    NEXT = ("{and if|what if} I save <e>?", "{and|ok and} with <e> {a|per} <w>?", "{and|what about} <e> {a|per} <w>?")

    def __init__(self, rng: random.Random):
        self.unit, self.e, self.k, self.w = pick(rng, UNITS), pick(rng, (2, 3, 4, 5, 5, 6, 8, 10, 10)), rng.randint(2, 10), pick(rng, ("week", "week", "month", "day"))
        self.t = self.e * self.k

    def reply(self) -> str:
        return f"{divided(self.t, self.e)}, so it takes {few(self.t // self.e, (self.w, self.w + 's'))}."

    def first(self, rng: random.Random) -> Turn:
        return asked(rng, self.FIRST, 0.08, e=money(rng, self.e, self.unit), t=money(rng, self.t, self.unit), w=self.w), self.reply()

    def next(self, rng: random.Random) -> Turn | None:
        other = [e for e in range(2, 11) if self.t % e == 0 and e != self.e]
        if not other:
            return None
        self.e = pick(rng, other)
        return then(rng, self.NEXT, e=bare(rng, self.e, self.unit), w=self.w), self.reply()


SCENES = ((Bill, 8), (Change, 4), (Enough, 2), (One, 2), (Saving, 1.2))


def dialogue(rng: random.Random) -> list[Turn]:
    """One purchase and what follows."""
    return told(rng, weighted(rng, [s for s, _ in SCENES], [w for _, w in SCENES])(rng))
