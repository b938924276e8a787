"""Sky, weather, space, plants, seasons, materials, simple physics, colours, calendar and units.

Single facts are in data/sky_earth_facts.py; the tables there (colour mixing, units, months,
weekdays, planets) are turned into questions and answers here.
"""

from __future__ import annotations

import random

from .data import nature_common as nc
from .data.nature_common import a_an, cap, pick
from .data.sky_earth_facts import DAYS, FACTS, FUN, MIXES, MONTHS, PLANETS, UNITS

Turn = tuple[str, str]


# --- Unknown -------------------------------------------------------------------------------------

UNKNOWN = [  # question, clause after "know"
    ("what will the weather be like tomorrow", "what the weather will be like tomorrow"), ("what is the weather today", "what the weather is today"),
    ("will it rain today", "whether it will rain today"), ("will it snow this year", "whether it will snow this year"),
    ("how warm is it outside", "how warm it is outside"), ("what is the weather in {place}", "what the weather in {place} is"),
    ("is it raining in {place}", "whether it is raining in {place}"), ("what is the temperature in {place}", "the temperature in {place}"),
    ("what time is it", "what time it is"), ("what day is it today", "what day it is today"), ("what is the date today", "today's date"),
    ("what season is it now", "what season it is now"), ("how many days until Christmas", "how many days are left until Christmas"), ("what month is it", "what month it is"),
    ("what year is it", "what year it is now"), ("is it day or night", "whether it is day or night where you are"), ("what phase is the Moon in today", "what phase the Moon is in today"),
    ("what time does the Sun rise tomorrow", "when the Sun rises tomorrow"), ("when is the next full moon", "when the next full moon is"),
    ("when is the next eclipse", "when the next eclipse is"), ("when will the next earthquake be", "when the next earthquake will be"),
    ("how many grains of sand are there on Earth", "how many grains of sand there are on Earth"),
    ("how many raindrops are in a cloud", "how many raindrops are in a cloud"), ("how many leaves does a tree have", "how many leaves a tree has"),
    ("how many trees are there in {place}", "how many trees there are in {place}"), ("how heavy is the Moon exactly", "how heavy the Moon is exactly"),
    ("how many craters does the Moon have", "how many craters the Moon has"), ("what is the weight of {planet}", "the weight of {planet}"),
    ("who discovered {star}", "who discovered {star}"), ("how far away is {star}", "how far away {star} is"), ("how hot is {star}", "how hot {star} is"),
    ("how old is {star}", "how old {star} is"), ("how big is {star}", "how big {star} is"), ("what is {star} made of", "what {star} is made of"),
    ("what is the melting point of {stuff}", "the melting point of {stuff}"), ("what is the boiling point of {stuff}", "the boiling point of {stuff}"),
    ("what is the density of {stuff}", "the density of {stuff}"), ("who discovered {stuff}", "who discovered {stuff}"),
    ("what is {stuff} used for", "what {stuff} is used for"), ("what is the symbol for {stuff}", "the symbol for {stuff}"),
    ("when does the {plant} bloom", "when the {plant} blooms"), ("how tall does the {plant} get", "how tall the {plant} gets"),
    ("where does the {plant} grow", "where the {plant} grows"), ("how often should I water my {plant}", "how often you should water your {plant}"),
    ("is the {plant} poisonous", "whether the {plant} is poisonous"), ("what colour is the flower of the {plant}", "what colour the flower of the {plant} is"),
    ("how many {made}s are in a {made2}", "how many {made}s are in a {made2}"), ("what is {anmade}", "what {anmade} is"),
    ("what colour do I get from {odd1} and {odd2}", "what colour you get from {odd1} and {odd2}"),
    ("how many {plural} are in a {made}", "how many {plural} are in a {made}"),
    ("how deep is {water}", "how deep {water} is"), ("how long is {water}", "how long {water} is"), ("how many fish live in {water}", "how many fish live in {water}"),
]
PLACES = ["my city", "Berlin", "Tokyo", "Oslo", "Madrid", "Lagos", "Boston", "Lima", "Cairo", "my village", "Delhi", "Kyoto", "Dublin", "Rome",
          "Seattle", "Nairobi", "Perth", "Vienna", "Hanoi", "Quito", "Leeds", "Porto"]
STARS = ["Sirius", "Vega", "Rigel", "Betelgeuse", "Polaris", "Antares", "Titan", "Europa", "Ganymede", "Callisto", "Io", "Triton", "Ceres", "Eris",
         "Haumea", "Phobos", "Deimos", "Kepler 22b", "Altair", "Deneb", "Arcturus", "Capella", "Andromeda", "Orion"]
STUFF = ["zinc", "tin", "lead", "silver", "copper", "nickel", "cobalt", "titanium", "uranium", "lithium", "sodium", "calcium",
         "sulphur", "neon", "argon", "krypton", "xenon", "platinum", "tungsten", "bismuth", "iodine", "gallium", "chromium"]
PLANTS = ["orchid", "tulip", "lily", "daisy", "peony", "lavender", "jasmine", "magnolia", "hydrangea", "begonia", "fern", "ivy", "willow", "birch",
          "maple", "cedar", "poplar", "elm", "yew", "juniper", "aloe", "azalea", "iris", "poppy", "primrose", "snowdrop", "marigold", "camellia", "lotus"]
WATERS = ["Lake Como", "the Rhine", "Lake Superior", "the Danube", "Loch Ness", "Lake Victoria", "the Volga", "the Ganges", "Lake Geneva", "the Seine"]
ODD = ["teal", "maroon", "beige", "turquoise", "olive", "crimson", "magenta", "indigo", "peach", "mint", "coral", "amber"]


def unknown(rng: random.Random) -> tuple[str, str, str]:
    if rng.random() < 0.16:
        word = nc.nonsense(rng)
        subject = pick(rng, [word, f"the planet {cap(word)}", f"the {word} tree", f"the {pick(rng, PLANTS)}", pick(rng, STARS), f"the mountain {cap(word)}", pick(rng, STUFF)])
        return nc.about(rng, subject), "", subject
    q, clause = pick(rng, UNKNOWN)
    odd = rng.sample(ODD, 2)
    made, made2 = nc.nonsense(rng), nc.nonsense(rng)
    fill = {"{place}": pick(rng, PLACES), "{planet}": pick(rng, ["Mars", "Venus", "Saturn", "Uranus", "Neptune"]), "{star}": pick(rng, STARS),
            "{stuff}": pick(rng, STUFF), "{plant}": pick(rng, PLANTS), "{made}": made, "{made2}": made2, "{anmade}": a_an(made), "{odd1}": odd[0],
            "{odd2}": odd[1], "{water}": pick(rng, WATERS), "{plural}": pick(rng, ["minutes", "metres", "grams", "days", "litres", "grains"])}
    q0 = q
    for key, value in fill.items():
        q, clause = q.replace(key, value), clause.replace(key, value)
    if "my " in clause:
        clause = clause.replace("my ", "your ")
    if "{water}" in q0 and q.startswith("how long") and "Lake" in q or "Loch" in q and q.startswith("how long"):
        q, clause = q.replace("how long", "how deep"), clause.replace("how long", "how deep")
    return nc.ask(rng, [q], []), clause, clause


BOOK = nc.Book(nc.parse(FACTS), unknown, ["science", "nature", "the world", "anything", "something"],
               [line for line in FUN.strip().splitlines()])


_SPACE = ("Sun", "Moon", "Saturn", "Venus", "Mars", "Jupiter", "space", "Earth is")
SPACE_FUN = [f for f in BOOK.fun_facts if any(w in f for w in _SPACE)] + [f for p in PLANETS for f in p[6].split(";;")]
EARTH_FUN = [f for f in BOOK.fun_facts if not any(w in f for w in ("Saturn", "Venus", "Mars", "Jupiter", "Moon", "Eiffel", "Glass", "Honey", "pencil", "Sun"))]

# --- Tables --------------------------------------------------------------------------------------


def _mix(rng: random.Random) -> list[Turn]:
    turns = []
    for k in range(2 if rng.random() < 0.3 else 1):
        a, b, c = pick(rng, MIXES)
        if rng.random() < 0.5:
            a, b = b, a
        q = ["what do you get when you mix {a} and {b}", "what colour do {a} and {b} make", "what color is {a} and {b} mixed", "what happens if I mix {a} with {b}",
             "what do {a} and {b} make", "if I mix {a} and {b}, what do I get", "mixing {a} and {b} gives what", "what colour do I get from {a} and {b}",
             "what is {a} plus {b} in paint", "which colour comes from {a} and {b}"]
        i = ["what colour {a} and {b} make", "what you get when you mix {a} and {b}", "what {a} and {b} give"]
        s = ["{A} and {b} make {c}.", "If you mix {a} and {b}, you get {c}.", "Mixing {a} and {b} gives {c}.", "{A} paint with {b} paint makes {c}."]
        f = lambda t: t.replace("{a}", a).replace("{b}", b).replace("{c}", c).replace("{A}", cap(a))
        if k:
            turns.append((f(pick(rng, ["And {a} and {b}?", "What about {a} and {b}?", "And if I mix {a} with {b}?"])), nc.dress(rng, f(pick(rng, s)), 0.05, 0.1)))
        elif c in ("orange", "green", "purple", "pink", "grey") and rng.random() < 0.35:
            q = [f"how do I make {c}", f"how do you make {c}", f"which colours make {c}", f"what colours make {c}", f"how can I mix {c}", f"what two colours make {c}", f"how to get {c} paint"]
            turns.append((nc.ask(rng, q, [f"how to make {c}", f"which colours make {c}"]), nc.dress(rng, f(pick(rng, ["{C} is made from {a} and {b}.", "You get {c} when you mix {a} and {b}.", "To make {c}, mix {a} and {b}."]).replace("{C}", cap(c))), 0.15, 0.12)))
        else:
            turns.append((nc.ask(rng, [f(x) for x in q], [f(x) for x in i]), nc.dress(rng, f(pick(rng, s)), 0.15, 0.12)))
    return turns


THINGS = ("car", "bicycle", "tricycle", "piano", "guitar", "violin", "cube", "die", "triangle", "square", "pentagon", "hexagon", "octagon", "football team")


def _unit(rng: random.Random) -> list[Turn]:
    small, big, n = pick(rng, UNITS)
    one = a_an(big)
    if big in ("alphabet", "chessboard", "deck"):
        one = {"alphabet": "the alphabet", "chessboard": "a chessboard", "deck": "a deck of cards"}[big]
    if big == "alphabet":
        q = ["how many letters are in the alphabet", "how many letters does the alphabet have", "how many letters are there in the English alphabet"]
        s = ["The English alphabet has 26 letters.", "There are 26 letters in the English alphabet."]
        i = ["how many letters are in the alphabet"]
    else:
        q = [f"how many {small} are in {one}", f"how many {small} does {one} have", f"how many {small} in {one}", f"{small} in {one}", f"how many {small} are there in {one}",
             f"{one} has how many {small}", f"how many {small} make {one}" if big not in ("car", "bicycle", "tricycle", "piano", "guitar", "violin", "cube", "die", "triangle") else f"how many {small} does {one} have"]
        i = [f"how many {small} are in {one}", f"how many {small} {one} has"]
        nn = n
        s = [f"{cap(one)} has {nn} {small}."] + ([] if big in THINGS else [f"There are {nn} {small} in {one}."])
    turns = [(nc.ask(rng, q, i), nc.dress(rng, pick(rng, s), 0.12, 0.1))]
    if rng.random() < 0.25:
        small2, big2, n2 = pick(rng, [u for u in UNITS if u[0] == small and u[1] != big and u[1] != "alphabet"] or [("minutes", "hour", "60")])
        turns.append((pick(rng, [f"And in {a_an(big2)}?", f"What about {a_an(big2)}?", f"And {a_an(big2)}?"]) if small2 == small else f"How many {small2} are in {a_an(big2)}?",
                      f"{cap(a_an(big2))} has {n2} {small2}."))
    elif rng.random() < 0.15 and big != "alphabet":
        turns.append(nc.confirm(rng, f"{cap(one)} has {n} {small}."))
    return turns


def _calendar(rng: random.Random) -> list[Turn]:
    roll = rng.random()
    if roll < 0.35:
        k = rng.randrange(7)
        d, nxt, prev = DAYS[k], DAYS[(k + 1) % 7], DAYS[(k - 1) % 7]
        if rng.random() < 0.5:
            return [(nc.ask(rng, [f"what day comes after {d}", f"which day comes after {d}", f"what is the day after {d}", f"if today is {d}, what is tomorrow", f"what follows {d}", f"today is {d}, what day is tomorrow"], [f"which day comes after {d}"]),
                     nc.dress(rng, pick(rng, [f"{nxt} comes after {d}.", f"The day after {d} is {nxt}.", f"After {d} comes {nxt}."]), 0.1, 0.1))]
        return [(nc.ask(rng, [f"what day comes before {d}", f"which day comes before {d}", f"what is the day before {d}", f"if today is {d}, what was yesterday", f"today is {d}, what day was yesterday"], [f"which day comes before {d}"]),
                 nc.dress(rng, pick(rng, [f"{prev} comes before {d}.", f"The day before {d} is {prev}.", f"Before {d} comes {prev}."]), 0.1, 0.1))]
    k = rng.randrange(12)
    m, days, season, note = MONTHS[k]
    nxt, prev = MONTHS[(k + 1) % 12][0], MONTHS[(k - 1) % 12][0]
    ordinal = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()[k]
    days = "28 days, or 29 in a leap year" if m == "February" else days + " days"
    if roll < 0.55:
        turns = [(nc.ask(rng, [f"how many days does {m} have", f"how many days are in {m}", f"how long is {m}", f"days in {m}", f"how many days are there in {m}"], [f"how many days {m} has", f"how many days are in {m}"]),
                  nc.dress(rng, pick(rng, [f"{m} has {days}.", f"There are {days} in {m}." if m != "February" else "There are 28 days in February, or 29 in a leap year."]), 0.1, 0.1))]
        if rng.random() < 0.35:
            m2, d2, _, _ = MONTHS[(k + rng.randrange(1, 12)) % 12]
            turns.append((pick(rng, [f"And {m2}?", f"What about {m2}?", f"And in {m2}?"]), f"{m2} has {'28 days, or 29 in a leap year' if m2 == 'February' else d2 + ' days'}."))
        return turns
    if roll < 0.68:
        after = rng.random() < 0.6
        other = nxt if after else prev
        word = "after" if after else "before"
        return [(nc.ask(rng, [f"what month comes {word} {m}", f"which month comes {word} {m}", f"what is the month {word} {m}"], [f"which month comes {word} {m}"]),
                 nc.dress(rng, pick(rng, [f"{other} comes {word} {m}.", f"The month {word} {m} is {other}.", f"{cap(word)} {m} comes {other}."]), 0.1, 0.1))]
    if roll < 0.8:
        return [(nc.ask(rng, [f"what is the {ordinal} month", f"which month is the {ordinal}", f"what month is number {k + 1}", f"which is the {ordinal} month of the year"], [f"what the {ordinal} month is"]),
                 nc.dress(rng, pick(rng, [f"The {ordinal} month is {m}.", f"{m} is the {ordinal} month of the year."]), 0.1, 0.1))]
    if roll < 0.9:
        return [(nc.ask(rng, [f"which season is {m} in", f"what season is it in {m}", f"is {m} in {season}", f"in which season is {m}"], [f"which season {m} is in"]),
                 nc.dress(rng, pick(rng, [f"{m} is in {season} in the north, and the other way round in the south.", f"In the northern half of the Earth, {m} is in {season}."]), 0.1, 0.05))]
    return [(nc.about(rng, m), nc.dress(rng, pick(rng, [f"{m} is the {ordinal} month of the year. {note}", f"{m} has {days}. {note}", f"{m} is in {season} in the north. {note}"]), 0.15, 0.1))]


def _planet(rng: random.Random) -> list[Turn]:
    name, place, moons, year, day, looks, facts = pick(rng, PLANETS)
    facts = facts.split(";;")
    turns: list[Turn] = []
    for k in range(pick(rng, [1, 1, 1, 2, 2, 3])):
        if k and rng.random() < 0.5:
            name, place, moons, year, day, looks, facts = pick(rng, PLANETS)
            facts = facts.split(";;")
        roll = rng.random()
        if roll < 0.3:
            text = pick(rng, facts)
            if rng.random() < 0.4:
                text = f"{name} is the {place} planet from the Sun. " + text
            turns.append((nc.about(rng, name), nc.dress(rng, text, 0.2, 0.12, nc.OPEN_ABOUT)))
        elif roll < 0.45:
            turns.append((nc.ask(rng, [f"how many moons does {name} have", f"does {name} have moons", f"how many moons has {name}", f"number of moons of {name}"], [f"how many moons {name} has"]),
                          nc.dress(rng, pick(rng, [f"{name} has {moons}.", f"The planet {name} has {moons}."]), 0.12, 0.1)))
        elif roll < 0.58:
            turns.append((nc.ask(rng, [f"how long is a year on {name}", f"how long does {name} take to go around the Sun", f"how long is one year on {name}"], [f"how long a year on {name} is"]),
                          nc.dress(rng, pick(rng, [f"A year on {name} lasts {year}.", f"{name} goes around the Sun in {year}."]), 0.12, 0.1)))
        elif roll < 0.66 and day:
            turns.append((nc.ask(rng, [f"how long is a day on {name}", f"how long does a day last on {name}"], [f"how long a day on {name} is"]),
                          nc.dress(rng, f"A day on {name} lasts {day}.", 0.12, 0.1)))
        elif roll < 0.78:
            turns.append((nc.ask(rng, [f"what colour is {name}", f"what color is the planet {name}", f"what does {name} look like"], [f"what colour {name} is"]),
                          nc.dress(rng, pick(rng, [f"{name} is {looks}.", f"From space, {name} looks {looks}."]), 0.12, 0.1)))
        elif roll < 0.9:
            turns.append((nc.ask(rng, [f"which planet is the {place} from the Sun", f"what is the {place} planet", f"which planet comes {place}", f"where is {name}" if name != "Earth" else "which planet is ours"], [f"what the {place} planet is"]),
                          nc.dress(rng, pick(rng, [f"{name} is the {place} planet from the Sun.", f"The {place} planet from the Sun is {name}." if name != "Earth" else "Earth is our planet, the third from the Sun."]), 0.12, 0.1)))
        else:
            turns.append((nc.ask(rng, [f"what is {name}", f"is {name} a planet", f"what kind of thing is {name}"], [f"what {name} is"]),
                          nc.dress(rng, pick(rng, [f"{name} is a planet, the {place} from the Sun.", f"{name} is one of the eight planets. {pick(rng, facts)}"]), 0.12, 0.1)))
    return turns


_BY_SIZE = ["the Moon", "Mercury", "Mars", "Venus", "Earth", "Neptune", "Uranus", "Saturn", "Jupiter", "the Sun"]
_BY_DISTANCE = ["Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune"]


def _compare(rng: random.Random) -> list[Turn]:
    """'Which is bigger, Mars or Earth?'"""
    by_size = rng.random() < 0.6
    order = _BY_SIZE if by_size else _BY_DISTANCE
    i, j = sorted(rng.sample(range(len(order)), 2))
    w, winner, other = pick(rng, [("bigger", order[j], order[i]), ("larger", order[j], order[i]), ("smaller", order[i], order[j])] if by_size else
                            [("closer to the Sun", order[i], order[j]), ("farther from the Sun", order[j], order[i])])
    x, y = (winner, other) if rng.random() < 0.5 else (other, winner)
    s = f"{winner} is {w} than {other}."
    if rng.random() < 0.5:
        return [(nc.ask(rng, [f"which is {w}, {x} or {y}", f"what is {w}, {x} or {y}", f"{x} or {y}, which is {w}"], [f"which is {w}, {x} or {y}"]), nc.dress(rng, cap(s), 0.12, 0.1))]
    return [(nc.ask(rng, [f"is {x} {w} than {y}"], [f"whether {x} is {w} than {y}"]), ("Yes, " if x is winner else "No, ") + s)]


def dialogue(rng: random.Random) -> list[Turn]:
    """One conversation on sky and Earth, materials, calendar or units."""
    roll = rng.random()
    if roll < 0.06:
        return _mix(rng)
    if roll < 0.15:
        return _unit(rng)
    if roll < 0.22:
        return _calendar(rng)
    if roll < 0.29:
        return _planet(rng)
    if roll < 0.303:
        return _compare(rng)
    if roll < 0.32:
        return BOOK.fun_talk(rng, SPACE_FUN, ["space", "space", "the universe", "the planets", "the solar system", "outer space"])
    if roll < 0.34:
        return BOOK.fun_talk(rng, EARTH_FUN, ["nature", "the Earth", "our planet", "nature or weather"])
    return BOOK.dialogue(rng)
