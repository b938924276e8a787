"""Families of simple facts: one form of question, asked in many wordings about every member of a list.

What is to be learned is the form: the answer repeats the key word of the question and puts the fact next to it ("After Tuesday comes
Wednesday."). A follow-up asks the same of another member, doubts the answer or wants a yes or no.
"""

from __future__ import annotations

import random
from typing import Callable

from factkit import many
from faq import framed
from phrases import a_an, cap, chance, pick
from spintax import spin, weighted
from topics.data import families as D

Turn = tuple[str, str]
Slots = dict[str, str]

NO_ARTICLE = ("the ", "your ", "Earth", "Mars", "Venus", "Jupiter", "Saturn", "Mercury")


def rows(table: str) -> list[tuple[str, str]]:
    """(thing, value) for "value: thing; value: thing" and for "value: thing; thing" by lines."""
    pairs, value = [], ""
    for line in table.strip().splitlines():
        for entry in line.rstrip("; ").split("; "):
            if ": " in entry:
                value, entry = entry.split(": ", 1)
            pairs.append((entry.strip(), value.strip()))
    return pairs


def thing(rng: random.Random, noun: str, plural: float = 0.35) -> Slots:
    """The noun as a subject, in the singular or the plural, with the forms of "be" and "do" that agree."""
    if noun.startswith("~") or noun.startswith(NO_ARTICLE):
        name = noun.lstrip("~")
        are = name in ("jeans", "french fries") or name.startswith("the muscles")
        return {"x": name, "bare": name, "be": "are" if are else "is", "do": "do" if are else "does", "s": "" if are else "s"}
    if chance(rng, plural) and not noun.startswith("pair of"):
        return {"x": many(noun), "bare": noun, "be": "are", "do": "do", "s": ""}
    return {"x": a_an(noun), "bare": noun, "be": "is", "do": "does", "s": "s"}


class Family:
    """One form of question: `asks` as questions, as clauses ("Tell me <clause>.") and as bare words; `say` states the fact.

    `draw` gives the slots of a random member; `check` is the fact as a yes-or-no question about the value <v>.
    Members are `alike` if "What about <x>?" asks the same of another one.
    """

    def __init__(self, weight: float, draw: Callable[[random.Random], Slots], asks: str, clauses: str, words: str, say: str, check: str = "", alike: bool = True):
        self.weight, self.draw, self.say, self.check, self.alike = weight, draw, say, check, alike
        self.asks, self.clauses, self.words = (tuple(p.strip() for p in text.split(" | ")) if text else () for text in (asks, clauses, words))

    def statement(self, rng: random.Random, slots: Slots) -> str:
        return spin(rng, self.say, **slots)

    def turn(self, rng: random.Random, slots: Slots) -> Turn:
        if self.words and chance(rng, 0.08):
            ask = cap(spin(rng, pick(rng, self.words), **slots)) + pick(rng, ("?", "", ""))
        else:
            clause = spin(rng, pick(rng, self.clauses), **slots) if self.clauses else ""
            ask = framed(rng, spin(rng, pick(rng, self.asks), **slots), clause)
        return ask, cap(self.statement(rng, slots))

    def yes_or_no(self, rng: random.Random, slots: Slots) -> Turn:
        """The fact, or the same with another member's value, put as a question."""
        said = self.statement(rng, slots)
        value = slots["v"] if chance(rng, 0.5) else self.draw(rng)["v"]
        ask = framed(rng, spin(rng, self.check, **{**slots, "v": value}), "")
        return ask, f"{'Yes' if value == slots['v'] else 'No'}, {said}"

    def dialogue(self, rng: random.Random) -> list[Turn]:
        slots = self.draw(rng)
        if self.check and chance(rng, 0.14):
            turns = [self.yes_or_no(rng, slots)]
        else:
            turns = [self.turn(rng, slots)]
        kind = rng.random()
        if kind < 0.26 and self.alike:
            for _ in range(pick(rng, (1, 1, 2))):
                last, other = slots["x"], self.draw(rng)
                while other["x"] == last:
                    other = self.draw(rng)
                slots = other
                turns.append((spin(rng, pick(rng, ABOUT), x=other["x"], X=cap(other["x"])), cap(self.statement(rng, other))))
        elif kind < 0.32:
            turns.append((pick(rng, SURE), spin(rng, pick(rng, YES), a=self.statement(rng, slots))))
        elif kind < 0.36 and self.check:
            turns.append(self.yes_or_no(rng, self.draw(rng)))
        elif kind < 0.39:
            turns.append((pick(rng, WHY), spin(rng, "{I don't know why.|I do not know the reason.} I only know that <a>", a=self.statement(rng, slots))))
        return turns


ABOUT = ("What about <x>?", "What about <x>?", "And <x>?", "And what about <x>?", "How about <x>?", "<X>?", "Now <x>.", "Okay, and <x>?", "The same for <x>?", "And for <x>?")
SURE = ("Are you sure?", "Really?", "Is that true?", "Is that right?", "Are you sure about that?", "Seriously?", "Is that so?")
WHY = ("Why?", "Why is that?", "But why?", "And why?", "How come?")
YES = ("Yes, <a>", "Yes, <a>", "Yes, I am sure: <a>")


def from_table(table: str, plural: float = 0.35) -> Callable[[random.Random], Slots]:
    """Draws a thing of a table; its value is the slot <v>."""
    pairs = rows(table)

    def draw(rng: random.Random) -> Slots:
        noun, value = pick(rng, pairs)
        return {**thing(rng, noun, plural), "v": value}

    return draw


def sequence(names: list[str], cyclic: bool = True) -> Callable[[random.Random], Slots]:
    """Draws a member of a list with the ones after (<v>) and before it (<w>)."""

    def draw(rng: random.Random) -> Slots:
        at = rng.randrange(len(names)) if cyclic else rng.randrange(1, len(names) - 1)
        n = len(names)
        return {"x": names[at], "v": names[(at + 1) % n], "w": names[(at - 1) % n], "v2": names[(at + 2) % n], "w2": names[(at - 2) % n]}

    return draw


def from_pairs(table: str, names: tuple[str, ...]) -> Callable[[random.Random], Slots]:
    """Draws an entry of several words, one for each slot; an underscore is a space."""
    entries = [tuple(word.replace("_", " ") for word in entry.split()) for entry in table.replace("\n", " ").strip().rstrip(";").split("; ")]
    return lambda rng: dict(zip(names, pick(rng, entries)))


def with_article(draw: Callable[[random.Random], Slots]) -> Callable[[random.Random], Slots]:
    """The same with <ax>, the thing with its article."""

    def drawn(rng: random.Random) -> Slots:
        slots = draw(rng)
        return {**slots, "ax": a_an(slots["x"])}

    return drawn


def month(rng: random.Random) -> Slots:
    name = pick(rng, D.MONTHS)
    at = D.MONTHS.index(name)
    return {"x": name, "v": str(D.MONTH_DAYS[name]), "season": D.MONTH_SEASON[name], "nth": D.ORDER[at]}


def day(rng: random.Random) -> Slots:
    name = pick(rng, D.DAYS)
    return {"x": name, "nth": D.ORDER[D.DAYS.index(name)]}


def country(rng: random.Random) -> Slots:
    slots = from_pairs(D.CAPITALS, ("x", "v", "tongue"))(rng)
    return {**slots, "end": "" if slots["v"].endswith(".") else "."}


def whole(rng: random.Random) -> Slots:
    """So many parts (<v> <part>) in a whole (<x>)."""
    x, value = pick(rng, rows(D.COUNTS))
    number, part = value.split(" ", 1)
    return {"x": x, "v": number, "part": part, "has": "has"}


def part(rng: random.Random) -> Slots:
    x, value = pick(rng, rows(D.PARTS))
    number, parts = value.split(" ", 1)
    slots = thing(rng, x, 0.0)
    return {**slots, "v": number, "part": parts, "parts": many(parts) if number == "one" else parts}


def planet(rng: random.Random) -> Slots:
    at = rng.randrange(8)
    return {"x": D.PLANETS[at], "nth": D.ORDER[at]}


def body(rng: random.Random) -> Slots:
    verb, organ = pick(rng, rows(D.BODY))
    return {"x": verb, "v": organ, "our": organ.replace("your", "our")}


def letter(rng: random.Random) -> Slots:
    return sequence([chr(c) for c in range(ord("A"), ord("Z") + 1)], cyclic=False)(rng)


def mixed(rng: random.Random) -> Slots:
    """Two colors in either order (<m>), the same in a fixed order (<x>) and what they make (<v>)."""
    a, b, made = (word.replace("_", " ") for word in pick(rng, D.MIXED.split("; ")).split())
    one, two = (a, b) if chance(rng, 0.5) else (b, a)
    return {"x": f"{a} and {b}", "m": f"{one} and {two}", "w": f"{one} with {two}", "p": f"{one} + {two}", "v": made}


def says(rng: random.Random) -> Slots:
    """A sound <v> and the animal that makes it, for the animals of which nobody has any doubt."""
    name, sound = pick(rng, D.SURE_SOUNDS.split("; ")).split(" ", 1)
    return {"x": sound, "v": sound, "ax": a_an(name)}


def nests(rng: random.Random) -> Slots:
    """An animal's home and those who live in it."""
    who, home = pick(rng, D.NESTS.split("; ")).split(" in ", 1)
    return {"x": who, "ah": home, "v": home}


def made_of_two(rng: random.Random) -> Slots:
    """The same where no other two colors make that color."""
    slots = mixed(rng)
    return made_of_two(rng) if slots["v"] == "brown" else slots


def shape(rng: random.Random) -> Slots:
    """A shape and the number of its sides."""
    name, count = pick(rng, D.SHAPES.split("; ")).split()
    return {"x": a_an(name), "v": count}


def inside(place: str) -> str:
    """The preposition that goes with a place."""
    word = place.split()[-1]
    return "on" if word in ("farm", "playground", "savanna", "beach", "hill") else "at" if word in ("market", "airport", "station") else "in"


def home(rng: random.Random) -> Slots:
    slots = from_table(D.HOMES, 0.6)(rng)
    return {**slots, "in": inside(slots["v"])}


def young(rng: random.Random) -> Slots:
    slots = from_table(D.YOUNG, 0.0)(rng)
    return {**slots, "av": a_an(slots["v"])}


def legs(rng: random.Random) -> Slots:
    slots = from_table(D.LEGS, 0.3)(rng)
    return {**slots, "have": "has" if slots["s"] else "have"}


def place(rng: random.Random) -> Slots:
    """A place <p> and what is found there, <t>."""
    where, what = pick(rng, rows(D.PLACES))
    return {"p": "the sky" if where == "sky" else a_an(where), "t": what, "in": inside(where)}


def job(rng: random.Random) -> Slots:
    who, what = pick(rng, rows(D.JOBS))
    return {"x": a_an(who), "v": what}


def organ(rng: random.Random) -> Slots:
    name, what = pick(rng, rows(D.ORGANS))
    asked = what
    many_of_it = name in ("the lungs", "the kidneys", "the muscles")
    if many_of_it:
        first, rest = what.split(" ", 1)
        what = first.removesuffix("s") + " " + rest.replace(" makes ", " make ")
    return {"x": name, "v": what, "asked": asked, "be": "are" if many_of_it else "is", "do": "do" if many_of_it else "does", "does": "do" if many_of_it else "does"}


def city(rng: random.Random) -> Slots:
    slots = country(rng)
    while slots["v"].endswith(".") or slots["x"] in ("the USA", "England"):
        slots = country(rng)
    return {"x": slots["v"], "v": slots["x"]}


def continent(rng: random.Random) -> Slots:
    name = pick(rng, tuple(D.CONTINENTS))
    return {"x": pick(rng, D.CONTINENTS[name].split("; ")), "v": name}


_COLOR = "{color|colour}"
FAMILIES = [
    Family(9, mixed,
           f"what {_COLOR} do {{you|I|we}} get {{if|when}} {{you|I|we}} mix {{<m>|<w>|<m> paint}} | what {_COLOR} do {{you|I|we}} get {{from|by mixing|when mixing}} <m> | what {_COLOR} {{do|does}} <m> make | what do <m> make{{| together|, mixed}} | what do {{you|I}} get {{if|when}} {{you|I}} mix <m>{{| paint| together| colors}} | "
           f"what happens {{if|when}} {{you|I}} mix <w> | what is <m>{{ mixed|, mixed| together| mixed together}} | mixing <m> {{makes|gives}} what {_COLOR} | which {_COLOR} comes out {{if|when}} {{you|I}} mix <m> | if I mix <w>, what {_COLOR} do I get | which {_COLOR} do <m> make | what {_COLOR} is <m> mixed | <p> is what {_COLOR}",
           f"what {_COLOR} <m> make | what {_COLOR} you get if you mix <m> | what <m> make together", "mix <m> | <p> | <m> | <p> = ? | mix <w> | <m> mixed | <m> make what | mixing <m>", "<x> make <v>."),
    Family(2, made_of_two,
           f"how do {{I|you}} {{make|mix|get}} <v> | {{which|what}} {_COLOR}s make <v> | {{which|what}} two {_COLOR}s make <v> | what do I mix to get <v> | what do I need to mix for <v> | how can I mix <v>", f"how to make <v> | which {_COLOR}s make <v>", "how to make <v> | <v>, how to mix it", "<x> make <v>.", alike=False),
    Family(2.5, shape, "how many sides does <x> have | how many sides has <x> | how many sides are there in <x> | <x> has how many sides", "how many sides <x> has", "sides of <x>", "<x> has <v> sides."),
    Family(13, from_table(D.COLORS),
           f"what {_COLOR} <be> <x> | what {_COLOR} <be> <x> | what {_COLOR} <do> <x> have | which {_COLOR} <be> <x> | which {_COLOR} <do> <x> have | what is the {_COLOR} of <x> | what {_COLOR} <be> <x> {{usually|normally|most of the time}} | what's the {_COLOR} of <x> | <x> <be> what {_COLOR}",
           f"what {_COLOR} <x> <be> | what {_COLOR} <x> <be> | which {_COLOR} <x> <be> | the {_COLOR} of <x>", f"{_COLOR} of <x> | <bare> {_COLOR}", "<x> <be> <v>.", "<be> <x> <v>"),
    Family(6, sequence(D.DAYS),
           "{which|what} day {comes|is} after <x> | {which|what} day {comes|is} after <x> | what comes after <x> | {which|what} day {follows|comes right after|is next after} <x> | what is the day after <x> | what is the next day after <x> | after <x> comes which day",
           "{which|what} day {comes|is} after <x> | what comes after <x> | the day after <x>", "day after <x> | the day after <x> | after <x>", "after <x> comes <v>.", "{does <v> come after <x>|is <v> the day after <x>|is <v> after <x>}"),
    Family(5, sequence(D.DAYS),
           "{which|what} day {comes|is} before <x> | {which|what} day {comes|is} {before|right before} <x> | what comes before <x> | what is the day before <x> | before <x> comes which day",
           "{which|what} day {comes|is} before <x> | what comes before <x> | the day before <x>", "day before <x> | the day before <x> | before <x>", "before <x> comes <w>."),
    Family(3, sequence(D.DAYS), "if today is <x>, {what|which} day is tomorrow | if today is <x>, what is tomorrow | today is <x>, {so |}what day is tomorrow | if it is <x> today, what day is {it |}tomorrow | it is <x> today, what is tomorrow | what day is tomorrow if today is <x> | when today is <x>, tomorrow is what", "", "", "if today is <x>, tomorrow is <v>.", alike=False),
    Family(3, sequence(D.DAYS), "if today is <x>, {what|which} day was yesterday | if today is <x>, what was yesterday | today is <x>, {so |}what day was yesterday | if it is <x> today, what day was {it |}yesterday | what day was yesterday if today is <x>", "", "", "if today is <x>, yesterday was <w>.", alike=False),
    Family(1.5, sequence(D.DAYS), "if today is <x>, what day is the day after tomorrow | what day is two days after <x> | which day is two days after <x> | what day comes two days after <x>", "which day is two days after <x>", "", "two days after <x> comes <v2>."),
    Family(2, sequence(D.DAYS), "{which|what} day is between <w> and <v> | what comes between <w> and <v> | which day lies between <w> and <v>", "which day is between <w> and <v>", "between <w> and <v>", "between <w> and <v> comes <x>.", alike=False),
    Family(2, day, "{what|which} is the <nth> day of the week | which day is the <nth> day of the week | what day is the <nth> one of the week", "which day is the <nth> day of the week", "<nth> day of the week", "the <nth> day of the week is <x>.", alike=False),
    Family(5, sequence(D.MONTHS),
           "{which|what} month {comes|is} after <x> | {which|what} month {comes|is} after <x> | what comes after <x> | what month follows <x> | what is the month after <x> | what is the next month after <x> | if it is <x> now, what is the next month | after <x> comes which month",
           "{which|what} month {comes|is} after <x> | the month after <x>", "month after <x> | the month after <x>", "after <x> comes <v>.", "{does <v> come after <x>|is <v> the month after <x>}"),
    Family(4, sequence(D.MONTHS),
           "{which|what} month {comes|is} {before|right before} <x> | what comes before <x> | what is the month before <x> | if it is <x> now, what was the last month | before <x> comes which month",
           "{which|what} month {comes|is} before <x> | the month before <x>", "month before <x>", "before <x> comes <w>."),
    Family(3, month, "how many days {are in|has|are there in} <x> | how many days does <x> have | how long is <x> | how many days does the month of <x> have", "how many days <x> has | how long <x> is", "days in <x>", "<x> has <v> days."),
    Family(3, month, "which season is <x> in | what season is <x> | in which season is <x> | what season is it in <x> | <x> is in which season", "which season <x> is in | in which season <x> is", "season of <x>", "<x> is in <season>."),
    Family(2, month, "{what|which} is the <nth> month | which month is the <nth> {month|one} of the year | what is the <nth> month of the year", "which month is the <nth> one", "<nth> month", "the <nth> month is <x>.", alike=False),
    Family(3, sequence(D.SEASONS), "{which|what} season {comes|is} after <x> | what comes after <x> | what season follows <x> | what is the season after <x>", "which season comes after <x>", "season after <x> | after <x>", "after <x> comes <v>.", "does <v> come after <x>"),
    Family(2.5, sequence(D.SEASONS), "{which|what} season {comes|is} before <x> | what comes before <x> | what is the season before <x>", "which season comes before <x>", "season before <x>", "before <x> comes <w>."),
    Family(1.5, letter, "{which|what} letter {comes|is} after <x> | what comes after <x> in the alphabet | what is the letter after <x> | what is the next letter after <x>", "which letter comes after <x>", "letter after <x>", "after <x> comes <v>."),
    Family(1.2, letter, "{which|what} letter {comes|is} before <x> | what comes before <x> in the alphabet | what is the letter before <x>", "which letter comes before <x>", "letter before <x>", "before <x> comes <w>."),
    Family(5, from_table(D.SOUNDS, 0.2), "what {sound|noise} <do> <x> make | what <do> <x> say | what sound <do> <x> make | which {sound|noise} <do> <x> make | how <do> <x> sound | what is the sound of <x> | what noise comes from <x>", "what {sound|noise} <x> make<s> | what <x> say<s>", "<bare> sound | sound of <x>", "<x> say<s> <v>."),
    Family(3, says, "which animal says <v> | what animal says <v> | who says <v> | {which|what} animal makes the sound <v> | {which|what} animal goes <v> | which one says <v> | what animal makes a sound like <v>", "which animal says <v>", "<v>, which animal is that | who says <v>", "<ax> says <v>.", alike=False),
    Family(5, young, "what is a baby <bare> called | what do you call a baby <bare> | what is the baby of <x> called | what is a young <bare> called | what do you call a young <bare> | what is the name for a baby <bare> | what's a baby <bare> called | what do we call a baby <bare> | how do you call a baby <bare> | what is a baby <bare>", "what a baby <bare> is called | what you call a baby <bare> | the name of a baby <bare>", "baby <bare> | baby of <x> | young of <x>", "a baby <bare> is called <av>."),
    Family(5, home, "where <do> <x> live | where <do> <x> live | where is the home of <x> | what is the home of <x> | where can you find <x> | what <do> <x> live in | where <do> <x> {sleep|stay|live in nature}", "where <x> live<s> | where you can find <x>", "home of <x>", "<x> live<s> <in> <v>."),
    Family(3, nests, "who lives in <ah> | {which|what} animal lives in <ah> | what lives in <ah> | which animals live in <ah> | who {sleeps|stays} in <ah> | whose home is <ah>", "who lives in <ah>", "who lives in <ah>", "<x> live in <ah>.", alike=False),
    Family(6, legs, "how many legs <do> <x> have | how many legs <do> <x> have | how many legs {are on|has} <x> | <x> <have> how many legs | how many feet <do> <x> {walk on|have} | what number of legs <do> <x> have", "how many legs <x> <have> | the number of legs of <x>", "legs of <x> | number of legs of <x>", "<x> <have> <v> legs.", "<do> <x> have <v> legs"),
    Family(7, from_table(D.EATS, 0.7), "what <do> <x> eat | what <do> <x> eat | what <do> <x> {like to eat|feed on|live on|eat mostly|eat every day|usually eat} | what is the food of <x> | which food <do> <x> eat | what can <x> eat | what kind of food <do> <x> eat | what should I feed <x>", "what <x> eat<s> | what <x> like<s> to eat", "food of <x> | <bare> food", "<x> eat<s> <v>."),
    Family(8, from_pairs(D.OPPOSITES, ("x", "v")), "what is the opposite of <x> | what is the opposite of <x> | what's the opposite of <x> | what is the opposite word {of|for|to} <x> | which word is the opposite of <x> | what word means the opposite of <x> | what is the contrary of <x> | <x> is the opposite of what | what is not <x>, but the opposite | what is the antonym of <x>", "the opposite of <x> | what the opposite of <x> is | which word is the opposite of <x>", "opposite of <x> | <x>, opposite | antonym of <x>", "the opposite of <x> is <v>.", "is <v> the opposite of <x>"),
    Family(6, from_table(D.USES, 0.2), "what <be> <x> {for|used for|good for} | what <be> <x> for | what do {you|we|people} use <x> for | what can {I|you} do with <x> | why do {we|people} {need|use} <x> | what do {you|we} need <x> for | what is the use of <x> | what <do> <x> do | what is the purpose of <x>", "what <x> <be> for | what you use <x> for | what people use <x> for", "use of <x>", "<x> <be> for <v>."),
    Family(5, from_table(D.MADE, 0.2), "what <be> <x> made of | what <be> <x> made of | what <be> <x> made from | what do you make <x> from | what <do> <x> consist of | out of what <be> <x> made | how <be> <x> made | what do you need to make <x> | what's in <x>", "what <x> <be> made of | what <x> <be> made from", "<bare>, made of what", "<x> <be> made of <v>."),
    Family(3.5, place, "where can {I|you} {find|see} <t> | where {do|can} {you|people} find <t> | in which place do you find <t> | where would you look for <t>", "where to find <t> | where you can find <t>", "", "you find <t> <in> <p>.", alike=False),
    Family(2, place, "what can {I|you} find <in> <p> | what is there <in> <p> | what is <in> <p> | what do you find <in> <p> | what can {I|you} see <in> <p>", "what you can find <in> <p>", "", "<in> <p> you find <t>.", alike=False),
    Family(4, job, "who <v> | who <v> | which job is it when somebody <v> | what is somebody called who <v> | what do you call a person who <v> | what is the job of a person who <v>", "who <v> | what you call a person who <v>", "", "<x> <v>.", alike=False),
    Family(4, job, "what does <x> do | what does <x> do {all day|at work|for a living} | what is the job of <x> | what is the work of <x> | what is <x> | who is <x>", "what <x> does | what the job of <x> is", "job of <x>", "<x> <v>."),
    Family(8, country, "what is the capital of <x> | what is the capital of <x> | what's the capital of <x> | what is the capital city of <x> | which city is the capital of <x> | what city is the capital of <x> | <x> has which capital | what is <x>'s capital | what capital does <x> have | what is the main city and capital of <x>", "the capital of <x> | what the capital of <x> is | which city is the capital of <x>", "capital of <x> | capital city of <x> | <x> capital", "the capital of <x> is <v><end>", "is <v> the capital of <x>"),
    Family(4, city, "{which|what} country is <x> in | where is <x> | in {which|what} country is <x> | <x> is the capital of which country | {which|what} country has <x> as its capital | what is <x> the capital of | where do I find <x>", "which country <x> is in | where <x> is", "", "<x> is the capital of <v>."),
    Family(3, country, "{which|what} language {is spoken|do people speak|do they speak} in <x> | {which|what} language do people in <x> speak | what do they speak in <x> | what is the language of <x> | what is spoken in <x>", "which language people speak in <x> | which language is spoken in <x>", "language of <x>", "people in <x> speak <tongue>."),
    Family(2.5, continent, "{which|what} continent is <x> {in|on} | on {which|what} continent is <x> | where is <x> | where in the world is <x> | where is <x> on the map", "which continent <x> is in | where <x> is", "continent of <x>", "<x> is in <v>.", "is <x> in <v>"),
    Family(6, whole, "how many <part> {are in|are there in|make} <x> | how many <part> does <x> have | how many <part> are in <x> | how many <part> are there in <x> | <x> has how many <part>", "how many <part> are in <x> | how many <part> <x> has", "<part> in <x> | number of <part> in <x>", "<x> has <v> <part>.", alike=False),
    Family(5, part, "how many <parts> does <x> have | how many <parts> does <x> have | how many <parts> has <x> | <x> has how many <parts>", "how many <parts> <x> has | the number of <parts> of <x>", "<parts> of <x>", "<x> has <v> <part>.", alike=False),
    Family(1.5, planet, "what is the <nth> planet from the sun | which planet is the <nth> {one|planet} from the sun | what is the <nth> planet | which is the <nth> planet of the solar system", "which planet is the <nth> from the sun", "<nth> planet", "the <nth> planet from the sun is <x>.", alike=False),
    Family(2, body, "what do {you|we|people} <x> with | with what do {you|we} <x> | which part of the body do you use to <x> | what do {you|we} need to <x> | how do {you|we|people} <x>", "what people <x> with", "", "you <x> with <v>.", alike=False),
    Family(3, organ, "what <asked> | which part of the body <asked> | what part of the body <asked> | which organ <asked>", "what <asked> | which part of the body <asked>", "", "<x> <v>.", alike=False),
    Family(2.5, organ, "what <do> <x> do | what <be> <x> for | why do we {have|need} <x> | what is the job of <x> | what <do> <x> do in the body", "what <x> <does> | what <x> <be> for", "", "<x> <v>."),
    Family(5, with_article(from_pairs(D.PLURALS, ("x", "v"))), "what is the plural of <x> | what is the plural of <x> | what's the plural of <x> | what is the plural form of <x> | how do you write the plural of <x> | one <x>, two what | what do you call more than one <x> | what is more than one <x> called", "the plural of <x> | what the plural of <x> is", "plural of <x> | <x>, plural", "the plural of <x> is <v>.", "is <v> the plural of <x>"),
    Family(3, from_pairs(D.PASTS, ("x", "v")), "what is the past tense of <x> | what is the past tense of <x> | what's the past tense of <x> | what is the past of <x> | what is the simple past of <x> | how do you say <x> in the past | what is <x> in the past tense | what is the past form of <x>", "the past tense of <x> | what the past tense of <x> is", "past tense of <x> | past of <x>", "the past tense of <x> is <v>."),
]


def kinds(rng: random.Random) -> list[Turn]:
    """"Is a whale a fish?", and what kind of thing something is."""
    if chance(rng, 0.35):
        name, wrong, right = (part.replace("_", " ") for part in pick(rng, D.NOT_KINDS.split("; ")).split())
        right, wrong = right, pick(rng, (wrong, wrong, right))
    else:
        right = pick(rng, tuple(D.KINDS_OF))
        name = pick(rng, D.KINDS_OF[right])
        wrong = right if chance(rng, 0.6) else pick(rng, [kind for kind in D.KINDS_OF if name.lstrip("~") not in (n.lstrip("~") for n in D.KINDS_OF[kind])])
    own = name[0].isupper() or name.startswith(("~", "the "))
    x = name.lstrip("~") if own else a_an(name)
    fact = f"{x} is {a_an(right)}."
    if chance(rng, 0.3):
        q, i = f"what kind of thing is {x}", f"what kind of thing {x} is"
        return [(framed(rng, pick(rng, (q, f"what is {x}")), i), cap(fact))]
    return [(framed(rng, f"is {x} {a_an(wrong)}", ""), ("Yes, " if wrong == right else "No, ") + fact)]


def abilities(rng: random.Random) -> list[Turn]:
    """"Can penguins fly?"."""
    turns: list[Turn] = []
    what = pick(rng, tuple(D.ABILITIES))
    for at in range(pick(rng, (1, 1, 1, 2))):
        able = chance(rng, 0.5)
        slots = thing(rng, pick(rng, D.ABILITIES[what][0 if able else 1].split("; ")), 0.7)
        ask = f"can {slots['x']} {what}"
        if at:
            ask = pick(rng, ("what about ", "and ")) + slots["x"]
        turns.append((cap(ask) + "?" if at else framed(rng, ask, ""), f"Yes, {slots['x']} can {what}." if able else f"No, {slots['x']} cannot {what}."))
    return turns


_MEASURES = (("bigger", "larger", "smaller", D.SIZES), ("faster", "quicker", "slower", D.SPEEDS), ("heavier", "heavier", "lighter", D.WEIGHTS))


def compare(rng: random.Random) -> list[Turn]:
    """"Which is bigger, a mouse or an elephant?"."""
    more, also, less, order = pick(rng, _MEASURES)
    low, high = sorted(rng.sample(range(len(order)), 2))
    small, big = a_an(order[low]), a_an(order[high])
    first, second = pick(rng, ((small, big), (big, small)))
    fact = f"{big} is {more} than {small}."
    form = rng.random()
    if form < 0.35:
        return [(framed(rng, f"is {first} {pick(rng, (more, also))} than {second}", ""), ("Yes, " if first == big else "No, ") + fact)]
    if form < 0.6:
        ask = pick(rng, (f"what is {less}, {first} or {second}", f"which is {less}, {first} or {second}"))
        return [(framed(rng, ask, ""), cap(f"{small} is {less} than {big}."))]
    word = pick(rng, (more, also))
    ask = pick(rng, (f"what is {word}, {first} or {second}", f"which is {word}, {first} or {second}", f"which one is {word}, {first} or {second}", f"{first} or {second}, which is {word}"))
    return [(framed(rng, ask, ""), cap(fact))]


NOUNS = tuple(sorted({noun for table in (D.COLORS, D.USES, D.MADE, D.EATS) for noun, _ in rows(table) if noun[0] != "~" and not noun.startswith(NO_ARTICLE) and noun.islower() and "pair of" not in noun}))
_WITH_WORD = ("give me a sentence with {w}", "write a sentence with {w}", "make a sentence with {w}", "can you write a sentence with {w}?", "use {w} in a sentence", "please make a sentence with {w}", "a sentence with {w}", "could you give me a sentence with {w}?", "form a sentence with {w}", "I need a sentence with {w}")


def sentence(rng: random.Random) -> list[Turn]:
    """"Give me a sentence with the word tree", and another word."""
    first, other = rng.sample(NOUNS, 2)
    ask = pick(rng, _WITH_WORD).format(w=pick(rng, ("the word {x}", "the word {x}", '"{x}"', 'the word "{x}"', "{x}")).format(x=first))
    turns = [(cap(ask) + ("" if ask.endswith("?") else "."), f"I saw {a_an(first)} today.")]
    if chance(rng, 0.3):
        turns.append((pick(rng, ("And with {x}?", "And one with {x}?", "Now with {x}.", "What about {x}?", "And with the word {x}?")).format(x=other), f"I saw {a_an(other)} today."))
    return turns


_ONWARD = (
    ("day", D.DAYS, True), ("day", D.DAYS, True), ("month", D.MONTHS, True), ("month", D.MONTHS, True), ("season", D.SEASONS, True), ("letter", [chr(c) for c in range(ord("A"), ord("Z") + 1)], False), ("planet", D.PLANETS, False), ("number", [str(n) for n in range(0, 60)], False),
)
_THEN = ("And after that?", "And after that?", "and then?", "And then?", "And what comes after that?", "what comes next?", "And the next one?", "and the one after that?", "and after this one?", "And what is after that?")
_BACK = ("And before that?", "And before that?", "and what comes before that?", "And the one before that?", "and what was before that?", "And before this one?")


def onward(rng: random.Random) -> list[Turn]:
    """"What comes after March?", "and after that?", "and after that?"; or back; or the first and the last one."""
    name, members, cyclic = pick(rng, _ONWARD)
    n = len(members)
    back = chance(rng, 0.3)
    step = -1 if back else 1
    word = "before" if back else "after"
    if name in ("day", "month", "letter", "planet") and chance(rng, 0.22):
        of = {"day": " of the week", "month": " of the year", "letter": " of the alphabet", "planet": " from the sun"}[name]
        ends = {"first": members[0], "last": members[-1]}
        order = ["first", "last"] if chance(rng, 0.7) else ["last", "first"]
        turns = [(framed(rng, spin(rng, f"{{what|which}} is the {order[0]} {name}{{{of}|}} | {{what|which}} {name} is the {order[0]}{{ one|}} | what is the {order[0]} {name}{of}".split(" | ")[rng.randrange(3)]), f"what the {order[0]} {name} is"), f"The {order[0]} {name}{of} is {ends[order[0]]}.")]
        turns.append((spin(rng, pick(rng, ("{And|and} the <o>{ one|}?", "And {what|which} is the <o>{ one|}?", "And the <o> <n>?", "{What|Which} is the <o> one?", "and {what|which} <n> is the <o>?", "What about the <o> one?")), o=order[1], n=name), f"The {order[1]} {name}{of} is {ends[order[1]]}."))
        return turns
    at = rng.randrange(n)
    turns = []
    for _ in range(pick(rng, (2, 2, 3, 4))):
        if not cyclic and not 0 <= at + step < n:
            break
        x, v = members[at], members[(at + step) % n]
        if turns:
            ask = pick(rng, (_BACK if back else _THEN)) if chance(rng, 0.85) else f"And {word} {x}?"
        else:
            ask = framed(rng, pick(rng, (f"what {name} {pick(rng, ('comes', 'is'))} {word} {x}", f"what {name} comes {word} {x}", f"what comes {word} {x}", f"which {name} is {word} {x}", f"what is the {name} {word} {x}")), f"which {name} comes {word} {x}")
        turns.append((ask, f"{cap(word)} {x} comes {v}."))
        at = (at + step) % n
    return turns if len(turns) > 1 else onward(rng)


# what the tables say of a thing, as statements about <x>
_SAYINGS = ((D.LEGS, "<x> <have> <v> legs."), (D.EATS, "<x> eat<s> <v>."), (D.HOMES, "<x> live<s> <in> <v>."), (D.SOUNDS, "<x> say<s> <v>."), (D.YOUNG, "a baby <bare> is called <av>."), (D.COLORS, "<x> <be> <v>."), (D.MADE, "<x> <be> made of <v>."), (D.USES, "<x> <be> for <v>."))


def known() -> dict[str, list[tuple[str, str]]]:
    """For each thing of which at least two things are known: the statements and their values."""
    found: dict[str, list[tuple[str, str]]] = {}
    for table, saying in _SAYINGS:
        for noun, value in rows(table):
            found.setdefault(noun, []).append((saying, value))
    return {noun: said for noun, said in found.items() if len(said) > 1 and noun[0] != "~" and noun not in ("person", "king", "queen", "the Earth", "the sun", "the moon")}


KNOWN = known()
_TELL = ("tell me about <x>", "tell me about <x>", "tell me something about <x>", "what do you know about <x>", "what can you tell me about <x>", "do you know anything about <x>", "can you tell me something about <x>", "say something about <x>", "give me a fact about <x>", "what should I know about <x>", "talk about <x>", "let's talk about <x>", "I want to know more about <x>")
_MORE = ("Tell me more.", "Tell me more.", "What else?", "And what else?", "Go on.", "More, please.", "Anything else?", "Can you tell me more?", "Tell me more about it.", "One more fact.", "Something else?")


def portrait(rng: random.Random) -> list[Turn]:
    """"Tell me about cows": what the other families say of one thing, and "tell me more"."""
    noun = pick(rng, tuple(KNOWN))
    slots = thing(rng, noun, 0.75)
    slots["have"] = "has" if slots["s"] else "have"
    facts = [cap(spin(rng, saying, **slots, v=value, av=a_an(value), **{"in": inside(value)})) for saying, value in rng.sample(KNOWN[noun], len(KNOWN[noun]))]
    ask = cap(spin(rng, pick(rng, _TELL), **slots))
    turns = [(ask + ("?" if ask.startswith(("What", "Do", "Can")) else "."), facts.pop() if len(facts) == 1 else facts.pop() + " " + facts.pop())]
    while chance(rng, 0.45) and len(turns) < 4:
        end = f"That is all I know about {many(noun)}. I am a tiny model."
        turns.append((pick(rng, _MORE), facts.pop() if facts else end))
        if turns[-1][1] == end:
            break
    return turns


MAKERS = [(family.dialogue, family.weight) for family in FAMILIES] + [(kinds, 8), (abilities, 7), (compare, 10), (onward, 6), (sentence, 2), (portrait, 14)]


def dialogue(rng: random.Random) -> list[Turn]:
    """One question of a family, and at times a follow-up."""
    return weighted(rng, [make for make, _ in MAKERS], [weight for _, weight in MAKERS])(rng)
