"""What a request gives to a story or a poem: a subject with its name, a second one, a place, a time, a thing.

Each is drawn as the words of the request together with the forms that a reply needs. There are no pronouns for heroes: a name or a noun
is right for everybody.
"""
from __future__ import annotations

import random
from dataclasses import dataclass

from phrases import a_an, chance, pick
from topics.data import given_words as W


@dataclass(frozen=True)
class Hero:
    """`ask` in the request, `first` at first mention in the reply, `later` after that."""

    ask: str
    first: str
    later: str


@dataclass(frozen=True)
class Spot:
    """A place: as asked ("at a market"), later ("at the market"), and the place itself ("the market")."""

    ask: str
    at: str
    at2: str
    place: str


def noun(rng: random.Random) -> str:
    """A living subject, often a rare one, at times one that is made up."""
    at = rng.random()
    return pick(rng, W.ANIMALS) if at < 0.42 else pick(rng, W.PEOPLE) if at < 0.72 else pick(rng, W.FANTASY) if at < 0.88 else W.made_up(rng)


def a_name(rng: random.Random) -> str:
    at = rng.random()
    return pick(rng, W.GIRLS) if at < 0.3 else pick(rng, W.BOYS) if at < 0.6 else pick(rng, W.PETS) if at < 0.75 else W.made_up(rng, name=True)


# the names that Ember gives to a hero if it is asked for one: few, for a name that is drawn from many cannot be learned
GIVEN = {"he": ("Max", "Felix", "Toby", "Oscar"), "she": ("Luna", "Bella", "Rosie", "Mia"), "it": ("Pip", "Max", "Luna", "Coco")}


RELATED = (("son", "boy"), ("daughter", "girl"), ("nephew", "boy"), ("niece", "girl"), ("grandson", "boy"), ("granddaughter", "girl"), ("little brother", "boy"), ("little sister", "girl"), ("uncle", "man"), ("aunt", "woman"), ("kid", "child"), ("baby", "baby"))


# heroes that everybody knows, as (asked, first mention, name)
KNOWN = (("Santa", "a kind old man named Santa", "Santa"), ("Santa Claus", "a kind old man named Santa Claus", "Santa Claus"), ("the Easter bunny", "a rabbit called the Easter bunny", "the Easter bunny"), ("the tooth fairy", "a fairy called the tooth fairy", "the tooth fairy"),
         ("you", "a tiny language model named Ember", "Ember"), ("yourself", "a tiny language model named Ember", "Ember"), ("Ember", "a tiny language model named Ember", "Ember"), ("a language model", "a language model", "the language model"), ("a chatbot", "a chatbot", "the chatbot"), ("a token", "a token", "the token"),
         ("the moon", "a moon", "the moon"), ("the sun", "a sun", "the sun"), ("a cloud", "a cloud", "the cloud"), ("a tree", "a tree", "the tree"), ("a star", "a star", "the star"), ("my mom", "a mom", "the mom"), ("my dad", "a dad", "the dad"), ("my grandma", "a grandma", "the grandma"), ("my grandpa", "a grandpa", "the grandpa"), ("my boss", "a boss", "the boss"), ("my best friend", "a very good friend", "the friend"))


def named(rng: random.Random) -> Hero:
    """A hero with a name."""
    at = rng.random()
    if chance(rng, 0.07):
        return Hero(*pick(rng, KNOWN))
    if at < 0.2:
        relation, kind = pick(rng, RELATED)
        name = pick(rng, W.GIRLS if kind in ("girl", "woman") else W.BOYS if kind in ("boy", "man") else W.GIRLS + W.BOYS)
        return Hero(f"my {relation} {name}", f"a {kind} named {name}", name)
    if at < 0.38:
        name = pick(rng, W.GIRLS)
        return Hero(pick(rng, (f"a girl named {name}", f"a girl called {name}", f"a little girl named {name}")), f"a girl named {name}", name)
    if at < 0.56:
        name = pick(rng, W.BOYS)
        return Hero(pick(rng, (f"a boy named {name}", f"a boy called {name}", f"a little boy named {name}")), f"a boy named {name}", name)
    kind, name = noun(rng), a_name(rng)
    if at < 0.66:
        return Hero(name, f"somebody named {name}", name)
    ask = pick(rng, (f"{a_an(kind)} named {name}", f"{a_an(kind)} named {name}", f"{a_an(kind)} called {name}", f"{name} the {kind}", f"my {kind} {name}", f"{a_an(kind)} whose name is {name}"))
    return Hero(ask, f"{a_an(kind)} named {name}", name)


def hero(rng: random.Random) -> Hero:
    """A hero with a name, with an adjective, or plain."""
    at = rng.random()
    if at < 0.3:
        return named(rng)
    kind = noun(rng)
    if at < 0.55 and not kind.startswith("old"):
        adjective = pick(rng, W.ADJECTIVES)
        first = a_an(f"{adjective} {kind}")
        return Hero(first, first, "the " + kind)
    if at < 0.62:
        kind = pick(rng, W.ANIMALS)
        return Hero("my " + kind, a_an(kind), "the " + kind)
    if at < 0.7 and kind.endswith(tuple("bcdgklmnprt")) and not kind.endswith(("man", "ch", "salmon", "shrimp", "squid", "x", "bison")):
        return Hero(kind + "s", a_an(kind), "the " + kind)
    if at < 0.76:  # a thing as the hero
        kind = pick(rng, [word for word in W.THINGS if " of " not in word and " in " not in word])
    return Hero(a_an(kind) if chance(rng, 0.85) else "the " + kind, a_an(kind), "the " + kind)


def friend(rng: random.Random, other: Hero) -> Hero:
    """A second hero that is not the first."""
    while True:
        second = hero(rng) if chance(rng, 0.5) else plain(rng, pick(rng, W.ANIMALS))
        if second.later != other.later and second.later.split()[-1] not in other.first:
            return second


def companion(rng: random.Random, other: Hero) -> Hero:
    """Somebody at the hero's side, if the request names nobody."""
    if chance(rng, 0.25):
        kind, names = pick(rng, (("girl", W.GIRLS), ("boy", W.BOYS)))
        name = pick(rng, [name for name in names if name != other.later])
        return Hero("", f"a {kind} named {name}", name)
    return plain(rng, pick(rng, [kind for kind in W.ANIMALS if kind not in other.first]))


def plain(rng: random.Random, kind: str) -> Hero:
    return Hero(a_an(kind), a_an(kind), "the " + kind)


def thing(rng: random.Random) -> str:
    """A thing without its article."""
    if chance(rng, 0.12):
        return W.made_up(rng)
    word = pick(rng, W.THINGS)
    if chance(rng, 0.2) and " " not in word:
        word = pick(rng, ("blue", "broken", "rusty", "tiny", "huge", "glowing", "lost", "wooden", "shiny", "old")) + " " + word
    return word


def usual_spot(rng: random.Random) -> Spot:
    """A place, if none is asked for."""
    preposition, word = pick(rng, W.PLACES).split("|")
    return Spot("", f"{preposition} the {word}", f"{preposition} the {word}", "the " + word)


def spot(rng: random.Random) -> Spot:
    """A place to be."""
    if chance(rng, 0.3):
        phrase = pick(rng, W.PROPER) if chance(rng, 0.75) else "in " + W.made_up(rng, name=True)
        place = phrase.split(" ", 1)[1]
        return Spot(phrase, phrase, phrase, place)
    preposition, word = pick(rng, W.PLACES).split("|")
    later = f"{preposition} the {word}"
    first = later if word in W.DEFINITE or chance(rng, 0.4) else f"{preposition} {a_an(word)}"
    return Spot(first, first, later, "the " + word)


def one_day(rng: random.Random) -> str:
    """A time, if none is asked for."""
    return pick(rng, ("one day", "one day", "one morning", "one afternoon"))


def habit(rng: random.Random) -> str:
    """What a hero does ("collects spoons"), as a request may say it."""
    if chance(rng, 0.6):
        return pick(rng, W.HABITS)
    things = [word + "s" for word in W.THINGS if not word.endswith(("s", "y", "x", "sh", "ch", "dice", "glass", "box")) and " of " not in word and " in " not in word]
    what = pick(rng, things) if chance(rng, 0.6) else pick(rng, W.LOVES) if chance(rng, 0.7) else W.made_up(rng) + "s"
    adjective = pick(rng, ("", "", "old ", "tiny ", "broken ", "blue ", "magic "))
    return f"{pick(rng, W.HABIT_VERBS)} {adjective if what in things else ''}{what}"


OWNERS = ("grandma", "grandpa", "mom", "dad", "sister", "brother", "friend", "neighbor", "teacher", "boss", "aunt", "uncle", "cat", "dog", "daughter", "son", "wife", "husband")


def owned(rng: random.Random) -> str:
    """What somebody may have."""
    return pick(rng, ("garden", "kitchen", "house", "old car", "cat", "dog", "cooking", "birthday", "boat", "farm", "attic", "hat collection", "first day at work")) if chance(rng, 0.5) else thing(rng)


def matter(rng: random.Random) -> str:
    """Anything that a story may be about."""
    if chance(rng, 0.12):
        return f"my {pick(rng, OWNERS)}'s {owned(rng)}"
    return pick(rng, W.MATTERS) if chance(rng, 0.75) else pick(rng, W.IDEAS[8:])
