"""Sums in a scene: boxes of things, sharing, what is left after two steps, comparing, legs, recipes, and sums that go on.

The second question changes one number of the first ("and in 5 boxes?", "and if one more friend comes?").
"""

from __future__ import annotations

import random

from phrases import cap, chance, pick
from spintax import weighted
from topics.arithmetic import step_by_step
from topics.scene import THINGS, Names, Total, Turn, asked, divided, few, is_are, spelled, then, told

# Containers with what is in them; "" stands for any small thing.
HOLDERS = (
    ("box", "boxes", ""), ("box", "boxes", ""), ("bag", "bags", ""), ("pack", "packs", ""), ("basket", "baskets", ""), ("jar", "jars", ""), ("packet", "packets", ""), ("carton", "cartons", "egg/eggs"), ("tray", "trays", "plant/plants"),
    ("table", "tables", "chair/chairs"), ("row", "rows", "seat/seats"), ("car", "cars", "person/people"), ("team", "teams", "player/players"), ("shelf", "shelves", "book/books"), ("room", "rooms", "bed/beds"), ("bus", "buses", "seat/seats"),
    ("class", "classes", "kid/kids"), ("plate", "plates", "cookie/cookies"), ("vase", "vases", "flower/flowers"), ("tree", "trees", "apple/apples"), ("pizza", "pizzas", "slice/slices"), ("page", "pages", "photo/photos"), ("week", "weeks", "lesson/lessons"),
    ("crate", "crates", "bottle/bottles"), ("house", "houses", "window/windows"), ("nest", "nests", "egg/eggs"), ("group", "groups", "child/children"), ("cake", "cakes", "candle/candles"), ("garden", "gardens", "tree/trees"), ("drawer", "drawers", "sock/socks"),
)
GROUPS = (
    "A <c> {holds|has|contains|comes with} <m> <ts>. How many <ts> {are in|are there in|do I get in|are} <n> <cs>?", "{One|Each|Every} <c> has <m> <ts>{.|, so} {how many|how many <ts>} {are in <n> <cs>|do <n> <cs> have|are there in <n>}?",
    "{I have|There are|I've got|We have} <n> <cs> {with|of} <m> <ts>{ each| in each|}{.|,} {How many <ts>|How many} {is that|are there|in total|altogether|in all|do I have}?", "I {buy|bought|need|get} <n> <cs>{,| and} {each has <m> <ts>|<m> <ts> in each|<m> <ts> per <c>}{.|,} {how many <ts> is that|how many in total|how many do I have}?",
    "<n> <cs>, <m> <ts> {in each|each|per <c>}{.|,} {how many in all|total|how many <ts>|how many altogether|how many is that}?", "<m> <ts> {per|in a|in every} <c> and <n> <cs>{.|,} {how many <ts>|what is the total|how many is that}?",
    "How many <ts> {are in|do I have in|are there in} <n> <cs> {of <m>|with <m> each|if each has <m>|if there are <m> in each}?", "{If|When} a <c> has <m> <ts>, how many {do|are in} <n> <cs>{ have|}?",
    "There are <m> <ts> in {a|one|each|every} <c>. {How many are in <n> <cs>|How many in <n>|And I have <n> <cs>, how many <ts>}?", "{A|One} <c> has <m> <ts>. I {have|buy|take} <n> <cs>, how many <ts> {is that|do I have|are that}?", "I put <m> <ts> in {each|every} <c> and {have|fill} <n> <cs>. How many <ts> {is that|in all|are there}?",
)
OTHER_COUNT = ("{and|ok and|so|and what about|what about|how about} {in|for|with|} <k> <cs>?", "{and if|what if} {I have|I had|there were|there are|I buy|I take|it was|it were} <k>{ <cs>|}?", "{and|what about} <k>?", "<k> <cs>?", "{and if|what if} I only {have|take|buy} <k>?")
OTHER_SIZE = ("{and if|what if} {each|every <c>|a <c>|one <c>} {has|had|holds|held} <k>{ <ts>|}?", "{and|ok and} with <k> {in each|in every <c>|per <c>|each}?", "{what if|and if} there {are|were} <k> in each?")
ONE_MORE = ("{and if|what if} {I get|I buy|I find|there is|I add} {one more|another} <c>?", "{and|ok and} {with one more|one more|another} <c>?", "{one more|another} <c>{, how many now|}?")


class Groups:
    """Boxes of things."""

    def __init__(self, rng: random.Random):
        self.one, self.many, names = pick(rng, HOLDERS)
        self.names: Names = tuple(names.split("/")) if names else pick(rng, THINGS)
        self.n, self.m = rng.randint(2, 10), rng.randint(2, 12)
        self.rest: Total | None = None

    def slots(self) -> dict:
        return {"c": self.one, "cs": self.many, "ts": self.names[1], "n": self.n, "m": self.m}

    def reply(self) -> str:
        total = self.n * self.m
        return f"{spelled(self.n, '*', self.m)}, so it is {few(total, self.names)}."

    def first(self, rng: random.Random) -> Turn:
        return asked(rng, GROUPS, **self.slots()).replace(" do boxes", " do the boxes"), self.reply()

    def next(self, rng: random.Random) -> Turn:
        kind = rng.random()
        if self.rest or kind > 0.68:
            self.rest = self.rest or Total(self.n * self.m, self.names)
            return self.rest.next(rng)
        if kind < 0.38:
            self.n = pick(rng, [k for k in range(2, 13) if k != self.n])
            return then(rng, OTHER_COUNT, k=self.n, **self.slots()), self.reply()
        if kind < 0.55:
            self.m = pick(rng, [k for k in range(2, 13) if k != self.m])
            return then(rng, OTHER_SIZE, k=self.m, **self.slots()), self.reply()
        self.n += 1
        return then(rng, ONE_MORE, **self.slots()), f"{spelled(self.n - 1, '+', 1)}, and {self.n} times {self.m} is {self.n * self.m}, so it is {few(self.n * self.m, self.names)}."


PEOPLE = ("friends", "friends", "kids", "people", "children", "of us", "of us", "guests", "siblings", "colleagues", "pirates", "students", "neighbours")
SHARES = (
    "We are <n>{ people| friends| kids|} and {have|want to share|share|got|want to split} <a> <ts>{ evenly| equally| fairly|}{.|,} {how many does each get|how many each|how many for each|how many per person|what does each of us get}?", "<n> <p> {share|split|divide|want to share} <a> <ts>{ evenly| equally| fairly|}{.|,} {how many does each get|how many each|how many does everyone get|how many for each one}?",
    "{Share|Split|Divide} <a> <ts> {between|among} <n> <p>{.|, please.|, how many each?}", "{I have|There are|We have|I baked|I bought} <a> <ts> {for|and} <n> <p>{.|,} {how many each|how many for each|how many can each have|how many does each get}?", "How many <ts> does each {get|person get|one get} if <n> <p> share <a>?",
    "{How do I|How can I} {share|split} <a> <ts> {fairly |evenly |}{between|among} <n> <p>?", "<a> <ts> for <n> <p>, how many each?", "<a> <ts>, <n> <p>{, fair share|, how many per head|, what does each get}?", "{If|When} <n> <p> share <a> <ts>, how many {does each one get|are there for each}?",
)
WITH_ME = (
    "{My <o> <f> and I|Me and my <o> <f>|Me and <o> <f>|I and <o> <f>} {share|split|want to share|have} <a> <ts>{ evenly|}{.|,} {how many each|how many does each get|how many for each of us}?", "I {share|split|want to share} <a> <ts> with {my <o> <f>|<o> <f>}, how many {does each of us get|do we get each|each}?",
)
JOINS = (
    "{and if|what if|and when} {one more|another} {person|friend|kid|guest} {comes|joins|joins us|shows up|wants some|arrives}?", "{and|ok and} with {one more|another} {person|friend|kid}?", "{one more|another} {friend|person|kid} {comes|joins us|shows up}{, how many each now|, and now|. How many each|}?", "{and if|what if} there is one {more|more person|more of us}?", "my {sister|brother|cousin|mum} {comes too|joins us|wants some too}{.|,} {how many now|how many each then|and now}?",
)
JOINS_WITH = ("{what if|and if} {one more|another} {friend|person|kid} {comes|shows up|joins} and {we have|there are} <a>{ <ts>|}?", "{and|ok and} with {one more|another} {friend|person|kid} and <a>{ <ts>|}?", "{one more|another} {friend|person|kid} comes and we have <a> <ts>. How many {each|each then}?")
LEAVES = ("{and if|what if|and when} {one|one person|one of us|one friend|someone} {leaves|goes home|does not want any|is not there}?", "{and|ok and} {with one less|without one of them}?", "one {person leaves|of us leaves|friend goes home}{, how many each now|, and now|}?")
WE_ARE = ("{and if|what if} {we are|there are|we were|there were} <k>{ of us| people|}?", "{and|what about|how about} {for|with|} <k>{ people| friends|}?", "{and|ok and} {between|among} <k>?", "and <k> people?")
HAVE = ("{and if|what if} {we have|there are|there were|we had} <a>{ <ts>| of them|}?", "{and|ok and|what about} with <a>{ <ts>|}?", "{and|what about} <a> <ts>?")


class Share:
    """Things shared evenly, and one person more or less."""

    def __init__(self, rng: random.Random):
        self.names = pick(rng, THINGS)
        self.n = rng.randint(2, 9)
        self.a = self.n * rng.randint(2, 10) + (rng.randint(1, self.n - 1) if chance(rng, 0.15) else 0)

    def reply(self, lead: str = "") -> str:
        each, over = divmod(self.a, self.n)
        end = f" and {over} {is_are(over)} left" if over else ""
        return cap(f"{lead}{divided(self.a, self.n)}, so each one gets {few(each, self.names)}{end}.")

    def first(self, rng: random.Random) -> Turn:
        if self.n > 2 and chance(rng, 0.18):
            others = self.n - 1
            return asked(rng, WITH_ME, o=others, f=pick(rng, ("friends", "brothers", "sisters", "colleagues", "cousins")), a=self.a, ts=self.names[1]), self.reply(f"{spelled(others, '+', 1)}, and ")
        return asked(rng, SHARES, n=self.n, p=pick(rng, PEOPLE), a=self.a, ts=self.names[1]), self.reply()

    def next(self, rng: random.Random) -> Turn:
        kind, ts = rng.random(), self.names[1]
        if kind < 0.42 and self.n < 10:
            self.n += 1
            lead = f"{spelled(self.n - 1, '+', 1)}, and "
            if chance(rng, 0.35):
                self.a = self.n * rng.randint(2, 9)
                return then(rng, JOINS_WITH, a=self.a, ts=ts), self.reply(lead)
            return then(rng, JOINS), self.reply(lead)
        if kind < 0.58 and self.n > 2:
            self.n -= 1
            return then(rng, LEAVES), self.reply(f"{spelled(self.n + 1, '-', 1)}, and ")
        if kind < 0.8:
            self.n = pick(rng, [k for k in range(2, 11) if k != self.n and (self.a % k == 0 or chance(rng, 0.4))] or [self.n + 1])
            return then(rng, WE_ARE, k=self.n), self.reply()
        self.a = self.n * rng.randint(2, 10)
        return then(rng, HAVE, a=self.a, ts=ts), self.reply()


WHO = (("Tom", "he"), ("Anna", "she"), ("Ben", "he"), ("Mia", "she"), ("Sam", "he"), ("Lucy", "she"), ("Max", "he"), ("Sara", "she"), ("my brother", "he"), ("my sister", "she"), ("Grandma", "she"), ("my son", "he"), ("a farmer", "he"), ("Ali", "he"), ("Priya", "she"), ("Yuki", "she"), ("Omar", "he"), ("Ines", "she"))
STEPS = {
    "-+": ("<w> {had|has} <a> <ts>{,| and} {eats|ate|lost|gave away|sold|used} <b>{,| and|, then} {buys|bought|got|found|gets} <c>{ more|}{.|,} {how many now|how many {does|has} <t> {have now|have}}?",),
    "--": ("<w> {had|has} <a> <ts>{,| and} {eats|ate|lost|gave|sold} <b> {in the morning|to a friend|on Monday|first} and <c> {in the evening|to another|on Tuesday|later}{.|,} {how many are left|how many now|how many {does|has} <t> still have}?", "<w> {had|has} <a> <ts>, {eats|loses|sells} <b> and then {another <c>|<c> more}{.|,} how many are left?"),
    "++": ("<w> {had|has} <a> <ts>{,| and} {found|got|buys|finds|gets} <b>{,| and} then <c> more{.|,} {how many now|how many in all|how many is that}?", "<w> {has|had} <a> red, <b> blue and <c> green <ts>{.|,} how many {in all|together|is that}?"),
    "+-": ("<w> {had|has} <a> <ts>{,| and} {buys|bought|found|got} <b>{ more|}{,| and|, then} {eats|ate|lost|gave away|sold} <c>{.|,} {how many now|how many are left|how many does <t> have now}?",),
}
MINE = {
    "-+": ("I {had|have} <a> <ts>{,| and} {ate|lost|gave away|sold|used} <b>{,| and|, then} {bought|got|found} <c>{ more|}{.|,} {how many do I have{ now|}|how many now|what do I have}?", "{start with|take} <a> <ts>, {give away|lose|eat} <b> and {get|find|buy} <c>. how many?"),
    "--": ("I {had|have} <a> <ts>{,| and} {ate|lost|gave my friend|sold} <b>{,| and} then {another <c>|<c> more}{.|,} {how many are left|how many do I have left}?", "I {had|have} <a> <ts>. I gave <b> to my {brother|mum|friend} and <c> to my {sister|dad|teacher}. {How many are left|How many do I have{ left| now|}}?"),
    "++": ("I {had|have} <a> <ts>{,| and} {found|got|bought} <b>{,| and} then <c> more{.|,} {how many now|how many do I have|how many in all}?",),
    "+-": ("I {had|have} <a> <ts>{,| and} {bought|got|found} <b>{ more|}{,| and|, then} {ate|lost|gave away|sold} <c>{.|,} {how many now|how many do I have{ now| left|}}?",),
}


class Steps(Total):
    """Two steps, one after the other."""

    def first(self, rng: random.Random) -> Turn:
        who, they = pick(rng, WHO)
        mine = chance(rng, 0.5)
        kind = pick(rng, tuple(STEPS))
        a, b, c = rng.randint(8, 30), rng.randint(1, 9), rng.randint(1, 9)
        if kind == "--":
            a = rng.randint(b + c + 1, 35)
        self.names = pick(rng, THINGS)
        half = a + b if kind[0] == "+" else a - b
        if kind == "+-" and c >= half or kind[0] == "-" and half < 1:
            return self.first(rng)
        total = half + c if kind[1] == "+" else half - c
        self.total = total
        owner = "you have" if mine else f"{they} has"
        return asked(rng, (MINE if mine else STEPS)[kind], a=a, b=b, c=c, ts=self.names[1], w=who, t=they), f"{spelled(a, kind[0], b)}, and {spelled(half, kind[1], c)}, so {owner} {few(total, self.names)}."


class Left(Total):
    """Some go, and later more go or come: people, birds, pages."""

    SCENES = (
        ("There are <a> <ts> {at the party|in the park|in class|on the bus|in the room} and <b> {go home|leave|go out}{.|,} {how many stay|how many are left|how many are still there|how many remain}?", ("kid", "kids")),
        ("<a> <ts> {are on a bus|sit in a train|wait in line|are in a shop} and <b> {get off|leave|go}{.|,} {how many are left|how many stay|how many remain}?", ("person", "people")),
        ("<a> <ts> {sit on a wire|are in a tree|swim on a lake} and <b> {fly away|fly off|leave}{.|,} {how many are left|how many stay}?", ("bird", "birds")),
        ("{My|The|A} book has <a> <ts>{,| and} I {have read|read|am done with} <b>{.|,} {how many are left|how many to go|how many do I still have to read}?", ("page", "pages")),
        ("{I have|There are} <a> <ts> of {vacation|holiday|school} and <b> are {over|gone|used}{.|,} {how many are left|how many do I still have}?", ("day", "days")),
        ("{I had|There were} <a> <ts> in the {fridge|box|bowl|bag|jar} and {we ate|I took|someone took|my kids ate} <b>{.|,} {how many are left|how many are still there|how many remain}?", None),
        ("I {baked|made|picked|bought} <a> <ts> and {gave away|sold|gave my neighbour|brought to work} <b>{.|,} {how many are left|how many do I still have|how many did I keep}?", None),
        ("{A|The} {game|match|film|lesson|course} {has|lasts|takes} <a> <ts> and <b> are {over|done}{.|,} {how many are left|how many to go}?", ("minute", "minutes")),
    )

    def first(self, rng: random.Random) -> Turn:
        text, names = pick(rng, self.SCENES)
        self.names = names or pick(rng, THINGS)
        a = rng.randint(5, 40)
        b = rng.randint(1, min(a - 1, 19))
        return asked(rng, (text,), a=a, b=b, ts=self.names[1]), f"{spelled(a, '-', b)}, {self.so(a - b, left=True)}"

    def next(self, rng: random.Random) -> Turn:
        b, t = rng.randint(1, 6), self.total
        if self.names[0] not in ("kid", "person", "bird"):
            return super().next(rng)
        if t > b and chance(rng, 0.5):
            return then(rng, ("{and if|what if|and when} <b> {more|of them|others} {leave|go|go too}?", "then <b> more {leave|go}. how many {now|are left}?", "and <b> more leave?", "<b> leave too, how many now?"), b=b), f"{spelled(t, '-', b)}, {self.so(t - b, left=True)}"
        return then(rng, ("{and if|what if|and when} <b> {come back|come|new ones come|return}?", "then <b> {come back|come|return}. how many now?", "<b> {come back|return}, how many now?", "and <b> come back?"), b=b), f"{spelled(t, '+', b)}, {self.so(t + b)}"


ANIMALS = (("dog", 4), ("cat", 4), ("cow", 4), ("horse", 4), ("sheep", 4), ("chicken", 2), ("bird", 2), ("duck", 2), ("spider", 8), ("ant", 6), ("pig", 4), ("hen", 2), ("person", 2), ("bee", 6))


def herd(n: int, name: str) -> str:
    return f"{n} " + ({"sheep": "sheep", "person": "people"}.get(name, name + "s") if n > 1 else name)


class Legs(Total):
    """The legs of two kinds of animals."""

    def first(self, rng: random.Random) -> Turn:
        (x, p), (y, q) = rng.sample(ANIMALS, 2)
        a, b = rng.randint(1, 6), rng.randint(1, 6)
        self.names = ("leg", "legs")
        asks = ("How many legs do <x> and <y> have{ together| in all|}?", "<x> and <y>, how many legs{ in all| together|}?", "{There are|I have|A farmer has} <x> and <y>. How many legs {is that|are there|in total}?", "How many legs {are on|have} <x> and <y>?")
        self.total = a * p + b * q
        return asked(rng, asks, x=herd(a, x), y=herd(b, y)), f"{spelled(a, '*', p)}, {spelled(b, '*', q)}, and {a * p} plus {b * q} is {self.total}, so it is {self.total} legs."

    def next(self, rng: random.Random) -> Turn | None:
        name, legs = pick(rng, ANIMALS)
        self.total += legs
        return then(rng, ("{and|ok and} {with|} {one more|another} <x>?", "{and if|what if} {one more|another} <x> comes?"), x=name), f"{spelled(self.total - legs, '+', legs)}, so it is {self.total} legs."


class Compare:
    """Two numbers side by side: how many more, who has more, together."""

    FIRST = ("<x> {has|got|scored|read|found} <a> {points|cards|books|coins|goals} and <y> <b>. {How many more {does <x> have|is that}|What is the difference|By how many does <x> lead}?", "How much {more|bigger} is <a> than <b>?", "I have <a> {points|cards|coins}, my friend <b>. How many more do I have?", "We won <a> to <b>. {By how many|What is the difference}?", "What is the difference between <a> and <b>?")
    NEXT = ("{and|ok and} {together|in all|the total|altogether}?", "{and|ok and} how many {together|in all}?", "how many do {they|we} have together?")

    def __init__(self, rng: random.Random):
        self.b, self.a = sorted(rng.sample(range(1, 20), 2))

    def first(self, rng: random.Random) -> Turn:
        x, y = rng.sample([w for w, _ in WHO if w[0].isupper()], 2)
        return asked(rng, self.FIRST, a=self.a, b=self.b, x=x, y=y), f"{spelled(self.a, '-', self.b)}, so the difference is {self.a - self.b}."

    def next(self, rng: random.Random) -> Turn | None:
        return then(rng, self.NEXT), f"{spelled(self.a, '+', self.b)}, so together it is {self.a + self.b}."


class Recipe:
    """A recipe for a few, made for more or fewer."""

    FOOD = (("egg", "eggs"), ("cup of flour", "cups of flour"), ("spoon of sugar", "spoons of sugar"), ("apple", "apples"), ("potato", "potatoes"), ("onion", "onions"), ("tomato", "tomatoes"), ("cup of rice", "cups of rice"), ("banana", "bananas"), ("carrot", "carrots"))
    FIRST = ("{A|The|My} recipe for <n> {people|persons} {needs|takes|has} <a>. {How many|How much} {do I need|is it} for <k>{ people|}?", "For <n> people I need <a>. {How many for <k>|What do I need for <k> people}?", "I cook for <k> {people|guests}, but the recipe is for <n> and {needs|takes} <a>. How many do I need?", "<a> for <n> people, how many for <k>?")
    NEXT = ("{and|ok and|what about} for <k>{ people|}?", "{and if|what if} {we are|there are} <k>?", "{and if|what if} <k> people come?")

    def __init__(self, rng: random.Random):
        self.n, self.a, self.food = rng.randint(2, 6), rng.randint(1, 6), pick(rng, self.FOOD)

    def reply(self, k: int) -> str:
        times = k // self.n
        return f"{divided(k, self.n)}, and {spelled(times, '*', self.a)}, so you need {few(times * self.a, self.food)}."

    def first(self, rng: random.Random) -> Turn:
        k = self.n * rng.randint(2, 5)
        return asked(rng, self.FIRST, n=self.n, k=k, a=few(self.a, self.food)), self.reply(k)

    def next(self, rng: random.Random) -> Turn:
        k = self.n * rng.randint(2, 6)
        return then(rng, self.NEXT, k=k), self.reply(k)


FLOWS = ("{what is|what's|whats|how much is|} {<a> plus <b>|<a> + <b>|<a>+<b>|<a> and <b>}?", "{add|can you add|sum up} <a> and <b>.", "{do|can you do|calculate|work out} <a> {plus|+} <b>{ for me|}.")
FLOW_TIMES = ("{what is|what's|whats|how much is|} {<a> times <b>|<a> x <b>|<a>*<b>}?", "{multiply|can you multiply} <a> by <b>.", "{do|can you do|calculate|work out} <a> {times|x} <b>{ for me|}.")
FLOW_LESS = ("{what is|what's|whats|how much is|} {<a> minus <b>|<a> - <b>|<a>-<b>|<a> take away <b>}?", "{do|can you do|calculate|work out} <a> {minus|-} <b>{ for me|}.", "take <b> from <a>.")
FLOW_NEXT = {
    "+": ("{and|now|ok|then|ok now|ok and} {add|plus} <b>{ to that| to it| more|}{?|.|}", "add <b> {to that|to the result|to it|more|on top}.", "{that|it|the result} plus <b>?", "and {that|it} plus <b>?", "what if I add <b>?", "+<b>", "and <b> more?", "put <b> on top."),
    "-": ("{and|now|ok|then|ok now|ok and} {subtract|minus|take away|take off} <b>{ from that|}{?|.|}", "subtract <b> {from that|from it|from the result}.", "{that|it|the result} minus <b>?", "and {that|it} minus <b>?", "-<b>", "and <b> less?", "take <b> off."),
    "*": ("{and|now|ok|then|ok now|ok and} {times|multiply by|multiplied by} <b>{?|.|}", "multiply {that|it|the result} by <b>.", "{that|it|the result} times <b>?", "x <b>", "and <b> times that?"),
    "/": ("{and|now|ok|then|ok now|ok and} {divide by|divided by|divide it by} <b>{?|.|}", "divide {that|it|the result} by <b>.", "{that|it|the result} divided by <b>?", "/ <b>", "split that in <b>."),
    "h": ("{and|now|ok|then|} half of {that|it}?", "{halve|now halve} {it|that}.", "what's half of that?", "cut it in half.", "and half?"),
    "d": ("{and|now|ok|then|} {double|twice} {that|it}{?|.}", "{double|now double} {it|that}.", "what's double that?", "and double?", "times two?"),
}
AGAIN = {"+": ("{and|what about|and what about|how about|ok and} <a> {plus|+} <c>?", "and plus <c>?", "and <a> and <c>?"), "*": ("{and|what about|and what about|how about|ok and} <a> {times|x} <c>?", "and times <c>?", "and <c> times <a>?"), "-": ("{and|what about|and what about|how about|ok and} <a> {minus|-} <c>?", "and minus <c> instead?")}


class Flow:
    """A bare sum that goes on from its result, or again with another number."""

    def first(self, rng: random.Random) -> Turn:
        op = pick(rng, "++*-")
        if op == "*":
            a, b = rng.randint(2, 10), rng.randint(2, 10)
        else:
            a, b = rng.randint(1, 40), rng.randint(1, 40)
            a, b = (max(a, b) + 1, min(a, b)) if op == "-" else (a, b)
        self.a, self.op, self.total = a, op, self.value(a, op, b)
        return asked(rng, {"+": FLOWS, "*": FLOW_TIMES, "-": FLOW_LESS}[op], a=a, b=b), self.sentence(a, op, b)

    @staticmethod
    def sentence(a: int, op: str, b: int) -> str:
        """The sum with tens and ones apart where both numbers have two digits."""
        return cap(step_by_step(op, a, b) if op in "+-" and a >= 10 and b >= 10 else spelled(a, op, b)) + "."

    @staticmethod
    def value(a: int, op: str, b: int) -> int:
        return a + b if op == "+" else a - b if op == "-" else a * b

    def next(self, rng: random.Random) -> Turn:
        t = self.total
        if self.op and chance(rng, 0.15):
            c = rng.randint(2, 9)
            if self.op != "-" or c < self.a:
                self.total = self.value(self.a, self.op, c)
                return then(rng, AGAIN[self.op], a=self.a, c=c), self.sentence(self.a, self.op, c)
        self.op = ""
        kind, b = pick(rng, "+++--*/hd"), rng.randint(1, 20)
        divisors = [n for n in range(2, 11) if t and t % n == 0 and t // n <= 12]
        if kind == "-" and t > b or kind == "+" and t + b <= 120:
            self.total = self.value(t, kind, b)
            return then(rng, FLOW_NEXT[kind], b=b), self.sentence(t, kind, b)
        if kind == "*" and 1 < t <= 12:
            b = rng.randint(2, 10)
            self.total = t * b
            return then(rng, FLOW_NEXT["*"], b=b), spelled(t, "*", b) + "."
        if kind == "/" and divisors:
            b = pick(rng, divisors)
            self.total = t // b
            return then(rng, FLOW_NEXT["/"], b=b), divided(t, b) + "."
        if kind == "h" and t and t % 2 == 0:
            self.total = t // 2
            return then(rng, FLOW_NEXT["h"]), f"Half of {t} is {t // 2}."
        if kind == "d" and 0 < t <= 50:
            self.total = 2 * t
            return then(rng, FLOW_NEXT["d"]), f"Twice {t} is {2 * t}."
        self.total = t + 1
        return then(rng, FLOW_NEXT["+"], b=1), spelled(t, "+", 1) + "."


SCENES = ((Groups, 6), (Share, 6), (Steps, 4), (Left, 3), (Legs, 1), (Compare, 1.5), (Recipe, 1), (Flow, 5))


def dialogue(rng: random.Random) -> list[Turn]:
    """One scene and what follows."""
    kind = weighted(rng, [s for s, _ in SCENES], [w for _, w in SCENES])
    scene = kind(0) if issubclass(kind, Total) else kind() if kind is Flow else kind(rng)
    return told(rng, scene)
