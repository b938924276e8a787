"""Sums of ages, clock times, minutes, days, and so much a day or an hour, each with one number changed in what follows."""

from __future__ import annotations

import random

from phrases import cap, chance, pick
from spintax import weighted
from topics.scene import Turn, asked, divided, few, is_are, spelled, then, told

RELATIVES = (("my brother", "he"), ("my sister", "she"), ("my mum", "she"), ("my dad", "he"), ("my son", "he"), ("my daughter", "she"), ("my wife", "she"), ("my husband", "he"), ("my cousin", "he"), ("my friend", "she"), ("my boss", "he"), ("my uncle", "he"), ("my aunt", "she"), ("Tom", "he"), ("Anna", "she"), ("my grandma", "she"), ("my neighbour", "he"))


def yours(who: str) -> str:
    return who.replace("my ", "your ")


class Age:
    """Someone's age, some years on or back, or against somebody else's."""

    OTHER = (
        "{I'm|im|I am} <a>{.|,| and} <w> is <b> years <o>{| than me}{.|,} {how old is <t>|what is <p> age|so how old is <t>}?", "<w> is <b> years <o> than {me|I am}{.|,} I'm <a>{.|,} how old is <t>?", "if I am <a> and <w> is <b> years <o>, how old is <t>?", "How old is <w> if I am <a> and <t> is <b> years <o>?",
        "<w> is <b> <o> than me and {I'm|I am} <a>. {What's <p> age|How old is <t>}?",
    )
    MINE = ("{I'm|I am} <a>{ now| years old|}{.|,} how old {will I be|am I} in <b> years?", "How old will I be in <b> years if I am <a>{ now|}?", "{I'm|I am} <a>. {What about in <b> years|My age in <b> years}?")
    PAST = ("{I'm|I am} <a>{ now|}{.|,} how old was I <b> years ago?", "How old was I <b> years ago if I am <a>{ now|}?")
    TWICE = ("{I'm|I am} <a> and <w> is {twice as old|twice my age|double my age}{.|,} how old is <t>?", "<w> is {twice as old as me|double my age}, I'm <a>. How old is <t>?")
    HALF = ("{I'm|I am} <a> and <w> is {half my age|half as old}{.|,} how old is <t>?", "<w> is half {my age|as old as me}, I'm <a>. How old is <t>?")
    LATER = ("{and|ok and|} how old {<be>} in <b> years?", "{and|what about|ok and} in <b> years?", "{and|} <b> years from now?")
    AGO = ("{and|ok and|} how old {<was>} <b> years ago?", "{and|what about|ok and} <b> years ago?")

    def __init__(self, rng: random.Random):
        self.who, self.they = pick(rng, RELATIVES)
        self.me = False

    def so(self) -> str:
        return f"so you are {self.age} years old." if self.me else f"so {self.they} is {self.age} years old."

    def first(self, rng: random.Random) -> Turn:
        a, b = rng.randint(6, 70), rng.randint(2, 15)
        slots = {"w": self.who, "t": self.they, "p": "his" if self.they == "he" else "her"}
        kind = rng.random()
        if kind < 0.5:
            older = chance(rng, 0.5)
            a = a if older else max(a, b + 4)
            op = "+" if older else "-"
            self.age = a + b if older else a - b
            return asked(rng, self.OTHER, a=a, b=b, o="older" if older else "younger", **slots), f"{spelled(a, op, b)}, {self.so()}"
        if kind < 0.66:
            self.age = 2 * min(a, 30)
            return asked(rng, self.TWICE, a=self.age // 2, **slots), f"{spelled(2, '*', self.age // 2)}, {self.so()}"
        if kind < 0.74:
            self.age = a // 2 + 2
            return asked(rng, self.HALF, a=2 * self.age, **slots), f"Half of {2 * self.age} is {self.age}, {self.so()}"
        self.me = True
        if kind < 0.88:
            self.age = a
            return asked(rng, self.MINE, a=a, b=b), f"{spelled(a, '+', b)}, so you will be {a + b} years old."
        a = max(a, b + 3)
        self.age = a
        return asked(rng, self.PAST, a=a, b=b), f"{spelled(a, '-', b)}, so you were {a - b} years old."

    def next(self, rng: random.Random) -> Turn:
        b, name = rng.randint(2, 20), "you" if self.me else self.they
        if chance(rng, 0.65) or self.age <= b + 1:
            return then(rng, self.LATER, b=b, be="will I be" if self.me else f"will {self.they} be"), f"{spelled(self.age, '+', b)}, so {name} will be {self.age + b} years old."
        return then(rng, self.AGO, b=b, was="was I" if self.me else f"was {self.they}"), f"{spelled(self.age, '-', b)}, so {name} {'were' if self.me else 'was'} {self.age - b} years old."


class Clock:
    """A start, a length, an end, in whole hours past twelve too."""

    END = (
        "{A|The|My} {film|movie|show|class|party|match|meeting|concert|shift} starts at <a>{ o'clock| pm|} and {lasts|takes|goes on for} <b>{.|,} {when does it end|when is it over|what time is it over|when is it done}?", "{My|The} {train|bus|flight} leaves at <a> and {takes|needs} <b>{.|,} {when do I arrive|when does it arrive|when am I there}?",
        "{It's|It is} <a>{ o'clock|}{ now|}{.|,} what time {is it|will it be} in <b>?", "What time is it <b> after <a>{ o'clock|}?", "I start {work|school} at <a> and {work|stay} <b>{.|,} when am I done?", "The oven goes on at <a> for <b>{.|,} when is it done?",
    )
    LONGER = ("{and if|what if} it {lasts|takes} <b>?", "{and|ok and|what about} <b>?", "{and if|what if} it is <b>?", "{and|ok and} after <b>?")
    LATER = ("{and if|what if} it {starts|begins} at <a>?", "{and|ok and} from <a>{ o'clock|}?", "{and if|what if} I {start|begin} at <a>?")
    LONG = ("How many hours {are there|is it} from <a> to <b>{ o'clock|}?", "It {starts|opens} at <a> and {ends|closes} at <b>{.|,} how long is {that|it}?", "I {work|am at school|am away} from <a> to <b>{.|,} how many hours is that?", "how long is it from <a> {to|until} <b>?")

    HOURS = ("hour", "hours")

    def reply(self) -> str:
        end = self.a + self.b
        if end > 12:
            return f"{spelled(self.a, '+', self.b)}, and {spelled(end, '-', 12)}, so it is {end - 12} o'clock."
        return f"{spelled(self.a, '+', self.b)}, so it is {end} o'clock."

    def length(self) -> str:
        if self.b > self.a:
            return f"{spelled(self.b, '-', self.a)}, so it is {few(self.b - self.a, self.HOURS)}."
        first = 12 - self.a
        return f"{spelled(12, '-', self.a)}, and {spelled(first, '+', self.b)}, so it is {few(first + self.b, self.HOURS)}."

    def first(self, rng: random.Random) -> Turn:
        self.a, self.b = rng.randint(1, 11), rng.randint(1, 6)
        self.long = chance(rng, 0.35)
        if self.long:
            self.b = pick(rng, [b for b in range(1, 12) if b != self.a])
            if self.b < self.a and chance(rng, 0.5):
                self.a, self.b = self.b, self.a
            return asked(rng, self.LONG, a=self.a, b=self.b), self.length()
        return asked(rng, self.END, a=self.a, b=few(self.b, self.HOURS)), self.reply()

    def next(self, rng: random.Random) -> Turn:
        if self.long:
            self.b = pick(rng, [b for b in range(1, 13) if b != self.a])
            return then(rng, ("{and|ok and} {to|until|till} <b>?", "{and if|what if} it {ends|closes} at <b>?", "and from <a> to <b>?"), a=self.a, b=self.b), self.length()
        if chance(rng, 0.6):
            self.b = rng.randint(1, 6)
            return then(rng, self.LONGER, b=few(self.b, self.HOURS)), self.reply()
        self.a = rng.randint(1, 11)
        return then(rng, self.LATER, a=self.a), self.reply()


class Minutes:
    """Minutes after a time of the clock, and spans of minutes put together."""

    PAST = ("{It's|It is} <h>:<m>{ now|}{.|,} {what time is it|what time will it be} in <b> minutes?", "What time is it <b> minutes after <h>:<m>?", "{The|My} {bus|train|class} {leaves|starts} at <h>:<m> and takes <b> minutes{.|,} when {does it arrive|is it over}?", "<h>:<m> plus <b> minutes?")
    BOTH = ("{It takes|I need} <a> minutes {to get there|for the way} and <b> {minutes |}{back|to come back|home}{.|,} {how long in all|how many minutes is that|total}?", "I {read|ran|cooked|worked} for <a> minutes and {then |later |}<b> more. {How many minutes is that|How long in total}?", "<a> minutes {and|plus} <b> minutes{.|,} how long is that?", "{I have|There are} two {songs|videos|tasks} of <a> and <b> minutes. How long are both?")

    STEPS = (5, 10, 15, 20, 25, 30, 40, 45)

    def first(self, rng: random.Random) -> Turn:
        self.clock = chance(rng, 0.55)
        if self.clock:
            self.h, self.m = rng.randint(1, 12), pick(rng, (5, 10, 15, 20, 30, 40))
            self.b = pick(rng, [b for b in self.STEPS if chance(rng, 0.3) or self.m + b < 60])
            text = asked(rng, self.PAST, 0, h=self.h, m=f"{self.m:02d}", b=self.b)
            if self.m in (15, 30) and chance(rng, 0.3):
                text = text.replace(f"{self.h}:{self.m}", f"{'quarter' if self.m == 15 else 'half'} past {self.h}")
            return cap(text), self.time()
        self.a, self.b = pick(rng, (5, 10, 15, 20, 25, 30)), pick(rng, (5, 10, 12, 15, 20, 25, 30))
        self.a += self.b
        return asked(rng, self.BOTH, a=self.a - self.b, b=self.b), f"{spelled(self.a - self.b, '+', self.b)}, so it is {self.a} minutes."

    def time(self) -> str:
        end = self.m + self.b
        if end >= 60:
            return f"{spelled(self.m, '+', self.b)}, and {spelled(end, '-', 60)}, so it is {self.h % 12 + 1}:{end - 60:02d}."
        return f"{spelled(self.m, '+', self.b)}, so it is {self.h}:{end:02d}."

    def next(self, rng: random.Random) -> Turn | None:
        if self.clock:
            self.b = pick(rng, [b for b in self.STEPS if b != self.b])
            return then(rng, ("{and|ok and|what about} in <b> minutes?", "{and if|what if} it takes <b> minutes?", "{and|ok and} <b>?"), b=self.b), self.time()
        b = pick(rng, (5, 10, 15, 20))
        self.a += b
        return then(rng, ("{and|plus|ok and} <b> more{ minutes|}?", "{and if|what if} I {need|add} <b> more{ minutes|}?"), b=b), f"{spelled(self.a - b, '+', b)}, so it is {self.a} minutes."


# So much a day: the verb, what is counted, how one asks.
PACES = (
    ("walk", ("km", "km"), "far"), ("run", ("km", "km"), "far"), ("cycle", ("km", "km"), "far"), ("walk", ("mile", "miles"), "far"), ("run", ("mile", "miles"), "far"), ("read", ("page", "pages"), "many pages"), ("drink", ("glass of water", "glasses of water"), "many"), ("sleep", ("hour", "hours"), "many hours"), ("work", ("hour", "hours"), "many hours"),
    ("learn", ("word", "words"), "many words"), ("save", ("dollar", "dollars"), "much"), ("spend", ("dollar", "dollars"), "much"), ("earn", ("dollar", "dollars"), "much"), ("do", ("push-up", "push-ups"), "many"), ("write", ("page", "pages"), "many pages"), ("drink", ("coffee", "coffees"), "many"), ("eat", ("egg", "eggs"), "many"), ("practise", ("hour", "hours"), "many hours"), ("save", ("euro", "euros"), "much"), ("bake", ("cake", "cakes"), "many cakes"), ("swim", ("lap", "laps"), "many laps"),
)


class Pace:
    """So much a day, in some days, in a week, or how long for so much."""

    DAYS = ("I <v> <b> {every|a|each|per} <d>{.|,} how <q> {is that|do I <v>|} in <n> <d>s?", "How <q> do I <v> in <n> <d>s if I <v> <b> {a|every|per} <d>?", "<b> {a|per} <d>, how <q> {is that |}in <n> <d>s?", "if I <v> <b> {a|every} <d> for <n> <d>s, how <q> is that?")
    WEEK = ("I <v> <b> {every|a|each|per} day{.|,} how <q> {is that |do I <v> |}{in a week|per week|a week|in one week}?", "how <q> {is that |}{in a week|a week} if I <v> <b> {a|every|per} day?", "<b> {a|per|every} day, how <q> {in a week|per week}?")
    UNTIL = ("I <v> <b> {every|a|each|per} <d>{.|,} how {many <d>s|long} do I need for <t>?", "How many <d>s {until I <v> <t>|for <t>} if I <v> <b> {a|per|every} <d>?")
    OTHER = ("{and|ok and|what about} {in|for|after} <n> <d>s?", "{and if|what if} I do {it|that} for <n> <d>s?", "{and|ok and} <n>?")
    MORE = ("{and if|what if} {it is|I do|it's} <b>{ a <d>|}?", "{and|ok and} with <b>{ a <d>|}?", "{and if|what if} I <v> <b>{ a <d>| instead|}?")

    def __init__(self, rng: random.Random):
        self.verb, self.names, self.q = pick(rng, PACES)
        self.d = "hour" if self.verb in ("earn", "read", "bake", "write") and chance(rng, 0.4) else pick(rng, ("day", "day", "day", "week"))
        self.b, self.n = rng.randint(2, 12), rng.randint(2, 10)
        if self.names[1] == "hours":
            self.b, self.d = rng.randint(2, 9), "day"
        self.week = False

    def slots(self) -> dict:
        return {"v": self.verb, "b": few(self.b, self.names), "n": self.n, "d": self.d, "q": self.q, "t": few(self.n * self.b, self.names)}

    def reply(self) -> str:
        lead = "A week has 7 days, and " if self.week else ""
        return f"{lead}{spelled(self.n, '*', self.b)}, so it is {few(self.n * self.b, self.names)}."

    def first(self, rng: random.Random) -> Turn:
        kind = rng.random()
        if kind < 0.4:
            self.week, self.n, self.d = True, 7, "day"
            return asked(rng, self.WEEK, **self.slots()), self.reply()
        if kind < 0.82:
            return asked(rng, self.DAYS, **self.slots()), self.reply()
        return asked(rng, self.UNTIL, **self.slots()), f"{divided(self.n * self.b, self.b)}, so it takes {few(self.n, (self.d, self.d + 's'))}."

    def next(self, rng: random.Random) -> Turn:
        if chance(rng, 0.3):
            self.b = rng.randint(2, 12)
            return then(rng, self.MORE, **self.slots()), self.reply()
        if self.week and chance(rng, 0.4):
            total, k = 7 * self.b, pick(rng, (2, 2, 3, 4))
            return then(rng, ("{and|ok and|what about} in <k> weeks?", "{and|ok and} <k> weeks?", "{and if|what if} I do it for <k> weeks?"), k=k), f"{spelled(k, '*', total)}, so it is {few(k * total, self.names)}."
        self.week = False
        self.n = pick(rng, [n for n in range(2, 11) if n != self.n])
        return then(rng, self.OTHER, **self.slots()), self.reply()


class Trip:
    """A way there and back, the rest of a way, or so fast for some hours."""

    KM = (("km", "km"), ("km", "km"), ("mile", "miles"), ("kilometre", "kilometres"))
    BACK = ("{It is|It's|My way is|The way is} <a> {to work|to school|there|to the sea}{.|,} how far is it there and back?", "How far is it there and back if one way is <a>?", "I drive <a> there and {the same|<a>} back{.|,} how far {is that|in all}?")
    REST = ("{The trip|The way|My hike|The road} is <t> and I {did|have done|walked|drove} <a>{.|,} how far {is it still|is left|do I still have to go}?", "I {have to|must} {drive|go|walk} <t> and {did|have done} <a>{.|,} how {much|far|many} is left?")
    FAST = ("{I|We|A car|A train} {drive|go|goes|travels} <s> <u> {an|per} hour{.|,} how far {is that |}in <h> hours?", "How far do I {get|drive|go} in <h> hours at <s> <u> {per|an} hour?", "at <s> <u> per hour, how far in <h> hours?")

    def first(self, rng: random.Random) -> Turn:
        self.u = pick(rng, self.KM)
        self.kind = pick(rng, "brf")
        a = rng.randint(2, 45)
        if self.kind == "b":
            self.total = 2 * a
            return asked(rng, self.BACK, a=few(a, self.u)), f"{spelled(2, '*', a)}, so it is {few(2 * a, self.u)}."
        if self.kind == "r":
            rest = rng.randint(1, 40)
            self.total = rest
            return asked(rng, self.REST, t=few(a + rest, self.u), a=pick(rng, (str(a), few(a, self.u)))), f"{spelled(a + rest, '-', a)}, so {few(rest, self.u)} {is_are(rest)} left."
        self.s, h = pick(rng, (4, 5, 6, 10, 20, 30, 40, 50, 60, 80, 100)), rng.randint(2, 6)
        text = asked(rng, self.FAST, s=self.s, u=self.u[1], h=h)
        for wrong, right in (("I goes", "I go"), ("We goes", "We go"), ("I travels", "I travel"), ("We travels", "We travel"), ("A car drive ", "A car drives "), ("A train drive ", "A train goes "), ("A car go ", "A car goes "), ("A train go ", "A train goes ")):
            text = text.replace(wrong, right)
        return text, f"{spelled(h, '*', self.s)}, so it is {h * self.s} {self.u[1]}."

    def next(self, rng: random.Random) -> Turn:
        if self.kind == "f":
            h = rng.randint(2, 6)
            return then(rng, ("{and|ok and|what about} in <h> hours?", "{and if|what if} it {is|takes} <h> hours?", "{and|ok and} <h> hours?"), h=h), f"{spelled(h, '*', self.s)}, so it is {h * self.s} {self.u[1]}."
        if self.kind == "b":
            k = rng.randint(2, 5)
            return then(rng, ("{and|ok and} {in|on} <k> days?", "{and if|what if} I do {it|that} <k> {days|times}?", "{and|ok and} <k> days a week?"), k=k), f"{spelled(k, '*', self.total)}, so it is {few(k * self.total, self.u)}."
        b = rng.randint(1, 10)
        self.total += b
        return then(rng, ("{and if|what if} it is <b> <u> {more|longer|further}?", "{and|ok and} <b> <u> more?"), b=b, u=self.u[0] if b == 1 else self.u[1]), f"{spelled(self.total - b, '+', b)}, so it is {few(self.total, self.u)}."


class Days:
    """Days between two dates of a month, and weeks in days."""

    UNTIL = ("{Today is|It's|It is} the <a>{.|,| and} {my birthday|the party|the exam|my holiday|the concert} is on the <b>{.|,} how many days {is that|are left|to go|until then}?", "How many days {are there |}from the <a> to the <b>{ of the month|}?")
    WEEKS = ("{My birthday|The party|The exam|My holiday|The trip} is in <n> weeks{.|,} how many days is that?", "How many days are <n> weeks?", "<n> weeks, how many days?", "{I'm|We are} away for <n> weeks. How many days is that?")

    def first(self, rng: random.Random) -> Turn:
        self.dates = chance(rng, 0.5)
        if self.dates:
            self.a, b = sorted(rng.sample(range(1, 29), 2))
            return asked(rng, self.UNTIL, 0, a=ordinal(self.a), b=ordinal(b)), self.until(b)
        n = rng.randint(2, 10)
        return asked(rng, self.WEEKS, n=n), f"{spelled(n, '*', 7)}, so it is {n * 7} days."

    def until(self, b: int) -> str:
        return f"{spelled(b, '-', self.a)}, so it is {few(b - self.a, ('day', 'days'))}."

    def next(self, rng: random.Random) -> Turn:
        if self.dates:
            b = rng.randint(self.a + 1, 30)
            return then(rng, ("{and|ok and} {to|until|till} the <b>?", "{and if|what if} it is on the <b>?"), words=0, b=ordinal(b)), self.until(b)
        n = rng.randint(2, 10)
        return then(rng, ("{and|ok and|what about} <n>{ weeks|}?", "{and if|what if} it is <n> weeks?"), n=n), f"{spelled(n, '*', 7)}, so it is {n * 7} days."


def ordinal(n: int) -> str:
    return f"{n}{'th' if 10 < n < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


SCENES = ((Age, 4), (Clock, 3), (Minutes, 1.6), (Pace, 5), (Trip, 2), (Days, 1.2))


def dialogue(rng: random.Random) -> list[Turn]:
    """One question of time and what follows."""
    kind = weighted(rng, [s for s, _ in SCENES], [w for _, w in SCENES])
    return told(rng, kind(rng) if kind in (Age, Pace) else kind())
