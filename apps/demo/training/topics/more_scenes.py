"""More sums in a scene: pairs, notes and coins, pieces of a rope, two steps of two kinds, ups and downs, years, weekdays and months."""

from __future__ import annotations

import random

from phrases import chance, pick
from spintax import weighted
from topics.scene import THINGS, Names, Total, Turn, asked, divided, few, spelled, then, told


class Pairs(Total):
    """Pairs of socks, couples, trios."""

    WORDS = (("pair", "pairs", 2, ("sock", "socks")), ("pair", "pairs", 2, ("shoe", "shoes")), ("pair", "pairs", 2, ("glove", "gloves")), ("couple", "couples", 2, ("person", "people")), ("pair of twins", "pairs of twins", 2, ("child", "children")), ("trio", "trios", 3, ("person", "people")), ("hand", "hands", 5, ("finger", "fingers")), ("week", "weeks", 7, ("day", "days")), ("bike", "bikes", 2, ("wheel", "wheels")), ("car", "cars", 4, ("wheel", "wheels")))
    ASKS = ("How many <ts> are {in |}<n> <ps>?", "{I have|There are|We need} <n> <ps>{.|,} {how many <ts> is that|how many <ts>|how many single <ts>}?", "<n> <ps>, how many <ts>?", "<n> <ps> are how many <ts>?")

    def first(self, rng: random.Random) -> Turn:
        _, self.many, self.m, self.names = pick(rng, self.WORDS)
        return self.turn(rng, self.ASKS, False)

    def turn(self, rng: random.Random, asks, later: bool) -> Turn:
        n = rng.randint(2, 12 if self.m < 5 else 10)
        many = self.many + (f" of {self.names[1]}" if self.many == "pairs" and chance(rng, 0.7) and not later else "")
        self.total = n * self.m
        return (then if later else asked)(rng, asks, n=n, ps=many, ts=self.names[1]), f"{spelled(n, '*', self.m)}, so it is {few(self.total, self.names)}."

    def next(self, rng: random.Random) -> Turn:
        if chance(rng, 0.5):
            return self.turn(rng, ("{and|ok and|what about} <n>{ <ps>|}?", "{and if|what if} {I have|there are} <n>?"), True)
        return super().next(rng)


class Notes(Total):
    """Notes and coins of one kind."""

    ASKS = ("How much {is|are} <n> {<v>-<u> notes|<v> <u> bills|notes of <v> <us>}?", "I have <n> {<v>-<u> notes|<v> <u> bills|notes of <v> <us>}{.|,} how much {is that|money is that|do I have}?", "<n> {notes|bills} of <v> <us>{.|,} how much?")

    def first(self, rng: random.Random) -> Turn:
        self.v, self.names = pick(rng, (2, 5, 5, 10, 10, 20)), pick(rng, (("dollar", "dollars"), ("euro", "euros"), ("pound", "pounds")))
        n = rng.randint(2, 9 if self.v < 20 else 5)
        self.total = n * self.v
        return asked(rng, self.ASKS, 0.05, n=n, v=self.v, u=self.names[0], us=self.names[1]), f"{spelled(n, '*', self.v)}, so it is {few(self.total, self.names)}."


class Cut:
    """Something long cut into equal pieces."""

    ASKS = ("I cut {a rope|a ribbon|a plank|a string|a pipe|a cable} of <t> into <n> equal {pieces|parts}{.|,} how long is each{ piece| one|}?", "{A|My} {rope|ribbon|board|string} is <t> long{.|,} {I cut it in|and I make} <n> {equal pieces|equal parts|pieces of the same length}. How long is {each|one piece}?", "<t> {in|cut into} <n> equal {pieces|parts}{.|,} how long is each?")
    NEXT = ("{and|ok and|what about} {in|into} <n>{ pieces| parts|}?", "{and if|what if} I make <n>{ pieces|}?")

    def first(self, rng: random.Random) -> Turn:
        self.unit: Names = pick(rng, (("metre", "metres"), ("metre", "metres"), ("foot", "feet"), ("cm", "cm"), ("m", "m")))
        n, each = rng.randint(2, 10), rng.randint(2, 10)
        self.t = n * each
        return asked(rng, self.ASKS, t=few(self.t, self.unit), n=n), self.reply(n)

    def reply(self, n: int) -> str:
        return f"{divided(self.t, n)}, so each piece is {few(self.t // n, self.unit)} long."

    def next(self, rng: random.Random) -> Turn | None:
        fits = [n for n in range(2, 11) if self.t % n == 0]
        n = pick(rng, fits)
        return then(rng, self.NEXT, n=n), self.reply(n)


class Eaten(Total):
    """So many each, and what is left or together: two steps of two kinds."""

    LEFT = ("{There are|I have|We have} <a> <ts>{.|,| and} <n> {people|friends|kids} {eat|take|get} <m> each{.|,} how many are left?", "<a> <ts>, <n> {people|kids} {take|get|eat} <m> each{.|,} {how many are left|what is left|how many remain}?", "<n> {kids|friends|guests} each {eat|take} <m> of my <a> <ts>. How many are left?", "I give <m> <ts> to each of my <n> {friends|kids|cousins} and had <a>{.|,} how many do I have left?")
    BAGS = ("I have <n> {bags|boxes|packs} {of|with} <m> <ts>{ each|} and {eat|lose|give away|use} <b>{.|,} how many are left?", "There are <n> {bags|boxes} with <m> <ts> each. <b> {are bad|are broken|are gone}{.|,} how many are {good|left}?")
    PLUS = ("I have <n> {bags|boxes|packs} {of|with} <m> <ts>{ each|} and <b> {more|loose ones|extra}{.|,} how many {in all|is that|do I have}?", "<n> {bags|boxes} of <m> <ts> plus <b> {more|single ones}{.|,} how many?")
    TWICE = ("{Tom|Mia|Sam|Anna} has <b> <ts> and I have twice as many. How many do we have together?", "I have <b> <ts>, my {sister|brother|friend} has twice as many. How many {together|in all|do we have together}?")

    def first(self, rng: random.Random) -> Turn:
        self.names = pick(rng, THINGS)
        n, m, b = rng.randint(2, 6), rng.randint(2, 8), rng.randint(1, 9)
        kind, many = rng.random(), self.names[1]
        if kind < 0.4:
            a = n * m + rng.randint(1, 12)
            self.total = a - n * m
            return asked(rng, self.LEFT, a=a, n=n, m=m, ts=many), f"{spelled(n, '*', m)}, and {spelled(a, '-', n * m)}, {self.so(self.total, left=True)}"
        if kind < 0.6:
            b = min(b, n * m - 1)
            return asked(rng, self.BAGS, n=n, m=m, b=b, ts=many), f"{spelled(n, '*', m)}, and {spelled(n * m, '-', b)}, {self.so(n * m - b, left=True)}"
        if kind < 0.8:
            return asked(rng, self.PLUS, n=n, m=m, b=b, ts=many), f"{spelled(n, '*', m)}, and {spelled(n * m, '+', b)}, {self.so(n * m + b)}"
        b = rng.randint(2, 15)
        return asked(rng, self.TWICE, b=b, ts=many), f"{spelled(2, '*', b)}, and {spelled(2 * b, '+', b)}, {self.so(3 * b)}"


class Level:
    """Something that goes up and down: weight, floors, temperature, a score, a battery."""

    KINDS = (
        ("{I weigh|I weighed|My weight is|My dog weighs} <a> kg and <p> <b>{ kg|}{.|,} {what is it now|how much is that now|what's the weight now|how much now}?", ("gain", "gained"), ("lose", "lost"), "kg", (20, 90), 9),
        ("{I am|I'm} on floor <a> and go <g> <b>{ floors|}{.|,} {where am I|which floor is that|what floor am I on}?", ("up", "up"), ("down", "down"), "floor", (2, 30), 9),
        ("{It is|It's|We have} <a> degrees and it gets <b> degrees <g>{.|,} {how warm is it|what is it then|what's the temperature|how many degrees is that}?", ("warmer", "warmer"), ("colder", "colder"), "degrees", (5, 30), 10),
        ("{I have|My team has|We have} <a> points and <g> <b>{ more|}{.|,} {how many now|what is the score|how many points is that}?", ("win", "won"), ("lose", "lost"), "points", (5, 60), 12),
        ("{My phone|My battery|The battery} is at <a> percent and <g> <b>{.|,} {where is it now|what is it at now|how much is it now}?", ("gains", "gained"), ("loses", "lost"), "percent", (15, 80), 12),
        ("The lift is on floor <a> and goes <g> <b>{ floors|}{.|,} {where is it|which floor is that}?", ("up", "up"), ("down", "down"), "floor", (2, 30), 9),
        ("{The price|The ticket|My rent} was <a> dollars and goes <g> by <b>{.|,} {what is it now|how much is it now|what do I pay now}?", ("up", "up"), ("down", "down"), "dollars", (8, 80), 12),
        ("{I had|I have} <a> {followers|fans|plants|chickens} and <g> <b>{.|,} how many now?", ("got", "got"), ("lost", "lost"), "", (5, 80), 15),
    )
    UP = ("{and if|what if} it goes up {by |}<b>?", "{and|then} <b> up{ again|}?", "{and|ok and} plus <b>?", "{and|then} <b> more?")
    DOWN = ("{and if|what if} it goes down {by |}<b>?", "{and|then} <b> down{ again|}?", "{and|ok and} minus <b>?", "{and|then} <b> less?")

    def first(self, rng: random.Random) -> Turn:
        text, up, down, self.unit, (low, top), most = pick(rng, self.KINDS)
        rising = chance(rng, 0.5)
        b = rng.randint(2, most)
        a = rng.randint(max(low, b + 1), top)
        self.value = a + b if rising else a - b
        verb, past = up if rising else down
        return asked(rng, (text,), a=a, b=b, g=verb, p=past), f"{spelled(a, '+' if rising else '-', b)}, so it is {self.said()}."

    def said(self) -> str:
        unit = self.unit
        if unit == "floor":
            return f"floor {self.value}"
        return f"{self.value} {unit[:-1] if self.value == 1 and unit.endswith('s') else unit}".strip()

    def next(self, rng: random.Random) -> Turn:
        b, old = rng.randint(1, 9), self.value
        rising = chance(rng, 0.5) or old <= b
        self.value = old + b if rising else old - b
        return then(rng, self.UP if rising else self.DOWN, b=b), f"{spelled(old, '+' if rising else '-', b)}, so it is {self.said()}."


class Years:
    """Years between two years; without this year's number it cannot be known."""

    AGE = ("I was born in <a>{.|,} how old {was I|am I|will I be} in <b>?", "How old is someone in <b> who was born in <a>?", "born in <a>, how old in <b>?", "{My mum|My dad|My son|My grandma} was born in <a>{.|,} how old in <b>?")
    SPAN = ("How many years {are there |is it |}{from|between} <a> {to|and} <b>?", "{Our house|The bridge|My car} is from <a>. How old was it in <b>?", "<a> to <b>, how many years?", "How long is it from <a> to <b>?")
    NOW = ("I was born in <a>{.|,} how old am I{ now| today|}?", "How old am I if I was born in <a>?", "{My mum|My dad|My brother|My daughter} was born in <a>{.|,} how old {is that|are they now}?", "How old is someone born in <a>?")

    def first(self, rng: random.Random) -> Turn:
        a = rng.randint(1940, 2018)
        if chance(rng, 0.3):
            return asked(rng, self.NOW, 0, a=a), f"I do not know which year it is. Take this year and subtract {a}."
        b = rng.randint(a // 10 + 1, 203) * 10 if chance(rng, 0.5) else rng.randint(a + 1, 2035)
        if chance(rng, 0.5):
            return asked(rng, self.AGE, 0, a=a, b=b), f"{spelled(b, '-', a)}, so the age is {b - a}."
        return asked(rng, self.SPAN, 0, a=a, b=b), f"{spelled(b, '-', a)}, so it is {few(b - a, ('year', 'years'))}."

    def next(self, rng: random.Random) -> None:
        return None


DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


class Calendar:
    """Some days after a weekday, some months after a month."""

    ASKS = ("{If|When} {today is|it is} <x>, what <d> is it in <n> <d>s?", "What <d> is <n> <d>s after <x>?", "{It's|It is|Today is} <x>{.|,} what <d> is it in <n> <d>s?", "<n> <d>s after <x> is {what|which} <d>?", "Which <d> comes <n> <d>s after <x>?")
    BACK = ("{It's|It is|Today is} <x>{.|,} what <d> was it <n> <d>s ago?", "What <d> is <n> <d>s before <x>?", "Which <d> was <n> <d>s before <x>?")

    def first(self, rng: random.Random) -> Turn:
        self.names, self.d = (DAYS, "day") if chance(rng, 0.65) else (MONTHS, "month")
        self.x = pick(rng, self.names)
        return self.turn(rng, self.ASKS if chance(rng, 0.75) else self.BACK)

    def turn(self, rng: random.Random, asks, later: bool = False) -> Turn:
        n = rng.randint(1, 6)
        back = asks is self.BACK
        other = self.names[(self.names.index(self.x) + (-n if back else n)) % len(self.names)]
        text = then(rng, asks, n=n, d=self.d) if later else asked(rng, asks, x=self.x, n=n, d=self.d)
        text = text.replace(f"1 {self.d}s", f"1 {self.d}").replace(f"one {self.d}s", f"one {self.d}").replace("today is", "it is" if self.d == "month" else "today is").replace("Today is", "It is" if self.d == "month" else "Today is")
        return text, f"{few(n, (self.d, self.d + 's'))} {'before' if back else 'after'} {self.x} is {other}."

    def next(self, rng: random.Random) -> Turn:
        return self.turn(rng, ("{and|ok and|what about} {in|after} <n> <d>s?", "{and|ok and} <n> <d>s after?"), True)


class Parts(Total):
    """Three quarters, two thirds, of a number."""

    WORDS = (("3/4", 4, 3, "quarter"), ("three quarters", 4, 3, "quarter"), ("2/3", 3, 2, "third"), ("two thirds", 3, 2, "third"), ("2/5", 5, 2, "fifth"), ("three fifths", 5, 3, "fifth"), ("3/10", 10, 3, "tenth"))
    ASKS = ("{What is|What's|How much is|How many are} <p> of <a>?", "<p> of <a>?", "I {have|had} <a> <ts> and {eat|give away|use} <p> of them. How many is that?", "{Calculate|Work out|Tell me} <p> of <a>.")

    def first(self, rng: random.Random) -> Turn:
        said, n, k, part = pick(rng, self.WORDS)
        each = rng.randint(2, 12)
        self.total, names = k * each, pick(rng, THINGS)
        return asked(rng, self.ASKS, 0, p=said, a=n * each, ts=names[1]), f"A {part} of {n * each} is {each}, and {spelled(k, '*', each)}."


class Fuel:
    """So many litres for a hundred kilometres."""

    ASKS = ("My car {uses|needs|takes} <l> litres per 100 km{.|,} how {much|many litres} for <t> km?", "<l> litres {per|for|on} 100 km, how much for <t> km?", "How many litres do I need for <t> km {at|with} <l> litres per 100 km?")

    def first(self, rng: random.Random) -> Turn:
        self.l = rng.randint(4, 10)
        return self.turn(rng, self.ASKS, asked)

    def turn(self, rng: random.Random, asks, say) -> Turn:
        k = rng.randint(2, 9)
        return say(rng, asks, l=self.l, t=100 * k), f"{divided(100 * k, 100)}, and {spelled(k, '*', self.l)}, so it is {k * self.l} litres."

    def next(self, rng: random.Random) -> Turn:
        return self.turn(rng, ("{and|ok and|what about} for <t>{ km|}?", "{and if|what if} I drive <t> km?"), then)


SCENES = ((Parts, 1.2), (Fuel, 0.4), (Pairs, 2), (Notes, 1), (Cut, 1.2), (Eaten, 4), (Level, 3), (Years, 1.5), (Calendar, 1.5))


def dialogue(rng: random.Random) -> list[Turn]:
    """One scene and what follows."""
    kind = weighted(rng, [s for s, _ in SCENES], [w for _, w in SCENES])
    return told(rng, kind(0) if issubclass(kind, Total) else kind())
