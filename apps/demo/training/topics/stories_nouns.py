"""A wish for a story of a place, a thing or any noun that does not live: a child with a name sees, finds or loves it.

A place or a thing does nothing itself; its whole noun phrase stands in the first sentence and in the last. Nouns are in data/noun_words.txt.
"""
from __future__ import annotations

import random
import re

from phrases import a_an, chance, pick
from topics.data import kind_words as K
from topics.data import plain_words as X
from topics.heroes import BOYS, GIRLS, Who
from topics.plain_asking import carriers
from topics.stories_kinds import Matter

WORDS = {heading: tuple(word.strip() for row in rows for word in row.split(";")) for heading, rows in carriers("noun_words.txt").items()}


def hero(rng: random.Random) -> Who:
    """A child with a name."""
    names, noun, it = pick(rng, ((BOYS, "boy", "he"), (GIRLS, "girl", "she")))
    name = pick(rng, names)
    return Who(f"a {noun} {pick(rng, ('named', 'called'))} {name}", f"a {noun} named {name}", name, it)


def place(rng: random.Random) -> str:
    """An old attic; a bakery at night; a castle made of ice; a lighthouse."""
    at = rng.random()
    if at < 0.2:
        return a_an(pick(rng, K.ALONE))
    noun = pick(rng, WORDS["place"])
    if chance(rng, 0.25) and " " not in noun:
        noun = f"{pick(rng, WORDS['adjective'])} {noun}"
    if at > 0.85:
        noun += " " + pick(rng, WORDS["when" if at > 0.92 else "where"])
    return a_an(noun)


def thing(rng: random.Random) -> str:
    """A xylophone, a broken toaster."""
    noun = pick(rng, WORDS["thing"])
    if chance(rng, 0.25) and " " not in noun:
        noun = f"{pick(rng, WORDS['thing adjective'])} {noun}"
    return a_an(noun)


def plenty(rng: random.Random) -> str:
    """Tractors, cheese, gravity; cheese and tractors."""
    return " and ".join(rng.sample(WORDS["plenty"], 2)) if chance(rng, 0.08) else pick(rng, WORDS["plenty"])


def loved(rng: random.Random) -> str:
    """What a child loves: rabbits, tractors, ballet, dinosaurs and trains."""
    first, other = (pick(rng, X.LOVED) if chance(rng, 0.5) else pick(rng, WORDS["plenty"]) for _ in range(2))
    return f"{first} and {other}" if first != other and chance(rng, 0.12) else first


def the(rng: random.Random) -> str:
    """The ocean."""
    return "the " + pick(rng, WORDS["the"])


def about(rng: random.Random, name: str, x: str, ask: str = "") -> Matter:
    """The child and the noun phrase that the wish gives."""
    who = hero(rng)
    return Matter(name, who, (ask or x,) * 14 + (f"{who.ask} and {x}",), {"x": x})


def of_place(rng: random.Random) -> Matter:
    """A greenhouse, the ocean, our attic."""
    x = the(rng) if chance(rng, 0.22) else place(rng)
    return about(rng, "noun_place", x, owned(rng, x))


def of_thing(rng: random.Random) -> Matter:
    """A trampoline, my old bathtub."""
    x = thing(rng)
    return about(rng, "noun_thing", x, owned(rng, x))


def of_two(rng: random.Random) -> Matter:
    """A lost key and an old door."""
    x, y = thing(rng), thing(rng)
    while x.split()[-1] == y.split()[-1]:
        y = thing(rng)
    return about(rng, "noun_thing", f"{x} and {y}")


def of_plenty(rng: random.Random) -> Matter:
    """Spaghetti, tractors."""
    return about(rng, "noun_plenty", plenty(rng))


def owned(rng: random.Random, x: str) -> str:
    """The noun phrase as the user's own, now and then: "our attic" is told as an attic."""
    if chance(rng, 0.06) and re.fullmatch("an? [a-z ]+", x) and not re.search(" (in|on|by|at|of|that|made|with|without|near|behind|under|full) ", x):
        return f"{pick(rng, ('my', 'our'))} {x.split(' ', 1)[1]}"
    return x


KINDS = {"noun_place": (of_place, 46), "noun_thing": (of_thing, 42), "noun_plenty": (of_plenty, 36), "noun_two": (of_two, 6)}
