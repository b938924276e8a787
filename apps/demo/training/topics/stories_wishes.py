"""Further wishes for a story: a thing in trouble or several things, a trade, somebody at work, late, learning or unlucky, a thing and its neighbor, a day.

Like the kinds of stories_kinds.py, each has one scheme that is right for every wish of it; plots are in data/wish_plots.py, words in data/wish_words.py.
"""
from __future__ import annotations

import random
import re
from dataclasses import replace

from phrases import a_an, chance, pick
from topics import stories_nouns, verbs
from topics.data import plain_words as X
from topics.data import wish_words as Y
from topics.data.story_words import SEA_ANIMALS
from topics.heroes import ANIMALS, PRONOUNS, Who, as_said, gender, group, plural, usual
from topics.stories_kinds import SINGLE_OBJECTS, Matter, living, plural_noun


def is_are(who: Who) -> tuple[str, str]:
    return ("are", "were") if who.many else ("is", "was")


def does(who: Who, phrase: str) -> str:
    """The phrase in the present, for one or for several."""
    return phrase if who.many else verbs.third(phrase)


def named(noun: str, looks: tuple[str, ...], rng: random.Random, share: float) -> str:
    """The noun, at times with an adjective that it does not have yet."""
    word = pick(rng, looks)
    return noun if not chance(rng, share) or set(word.split()) & set(noun.split()) or re.match("(old|little|red|toy) ", noun) else f"{word} {noun}"


def anybody(rng: random.Random) -> Who:
    """A hero that lives: a usual one, or any."""
    return usual(rng) if chance(rng, 0.5) else living(rng)


def asked(scheme: str, who: Who, rests: list[str], slots: dict[str, str]) -> Matter:
    """A hero and what a wish says of it, in any of these ways."""
    return Matter(scheme, who, tuple(f"{who.ask} {rest}" for rest in rests), slots)


def befallen(rng: random.Random, scheme: str, table: tuple[tuple[str, ...], ...], looks: tuple[str, ...]) -> Matter:
    """A thing and what befalls it."""
    nouns, deeds = pick(rng, table)
    noun = pick(rng, nouns.split("; "))
    now, told = pick(rng, deeds.split("; ")).split("=")
    thing = a_an(named(noun, looks, rng, 0.5))
    who = Who(thing, thing, "the " + noun, "it", False)
    asks = [f"{thing} that {now}"] * 5 + [f"{thing} which {now}", f"{thing} that {told}", f"the {thing.split(' ', 1)[1]} that {told}"]
    verb = now.split()[0]
    if now.startswith("is ") and not now.startswith(("is silent", "is out", "is broken", "is full", "is rusty", "is too", "is always", "is all")):
        asks += [f"{thing} {now.removeprefix('is ')}"] * 3
    if verb.endswith("s") and verb not in ("is", "does", "has", "always") and " a " not in now:
        asks.append(f"how {thing} {told}")
    return Matter(scheme, who, tuple(asks), {"w": told, "v": told})


def stopped(rng: random.Random) -> Matter:
    """An old clock that stops."""
    return befallen(rng, "stopped", Y.TROUBLES, Y.THING_LOOKS)


def strayed(rng: random.Random) -> Matter:
    """A hat that blows away."""
    return befallen(rng, "strayed", Y.STRAYS, Y.SOFT_LOOKS)


def things(rng: random.Random) -> Matter:
    """Two teapots, three lost socks."""
    noun = pick(rng, SINGLE_OBJECTS if chance(rng, 0.5) else Y.HOUSEHOLD + Y.OUTSIDE + Y.DRIVEN)
    noun = plural(noun.removeprefix("old ").removeprefix("red ")) if " of " not in noun else "teapots"
    phrase = pick(rng, ("two", "two", "two", "three", "three", "four", "five", "seven")) + " " + named(noun, Y.THING_LOOKS, rng, 0.5)
    return stories_nouns.about(rng, "noun_thing", phrase)


def trader(rng: random.Random, plain: float = 0.55) -> Who:
    """Somebody with a trade, with the chance `plain` of having no adjective."""
    noun = pick(rng, Y.TRADES)
    full = named(noun, tuple(word for word in X.PERSON if word not in ("fat", "left-handed", "invisible")), rng, 1 - plain)
    it = gender(noun)
    return Who(a_an(full), a_an(full), "the " + noun, "she" if it == "it" else it)


def trade(rng: random.Random) -> Matter:
    """A lighthouse keeper."""
    who = trader(rng)
    return Matter("plain", who, (who.ask,))


TEMPESTS = tuple("thunderstorm; thunderstorm; thunderstorm; thunderstorm; storm; storm; big storm; heavy storm; snowstorm; snowstorm; blizzard; hurricane; tornado; sandstorm; hailstorm; flood; terrible storm; summer storm; rainstorm; winter storm; heavy rain; thick fog".split("; "))


def tempest(rng: random.Random) -> Matter:
    """A baker and a thunderstorm."""
    who = trader(rng, 0.85) if chance(rng, 0.5) else living(rng)
    while who.short.removeprefix("the ").removesuffix("s") in SEA_ANIMALS or who.short.split()[-1] in ("ship", "snowman", "scarecrow", "fish"):
        who = living(rng)
    noun = pick(rng, TEMPESTS)
    x, gets = noun if noun in ("heavy rain", "thick fog") else a_an(noun), "get" if who.many else "gets"
    asks = (f"{who.ask} and {x}",) * 7 + (f"{x} and {who.ask}",) * 3 + (f"{who.ask} in {x}",) * 3 + (f"{who.ask} during {x}", f"{who.ask} who {gets} caught in {x}")
    return Matter("tempest", who, asks, {"x": x, "tt": "the " + noun.split()[-1]})


def works(rng: random.Random) -> Matter:
    """A baker who works at night."""
    who = trader(rng) if chance(rng, 0.65) else anybody(rng)
    v = pick(rng, Y.WORKS)
    now, told = does(who, v), verbs.past(v)
    rests = [f"who {now}"] * 5 + [f"that {now}", verbs.ing(v), f"who {does(who, 'have')} to {v}", f"who {told}"]
    return asked("works", who, rests, {"w": told, "v": v})


def late(rng: random.Random) -> Matter:
    """A snail who is late for school."""
    who, x = anybody(rng), pick(rng, Y.LATE)
    is_, was = is_are(who)
    ways = ("", f"that {is_} ", f"who {was} ", f"who {does(who, 'run')} ", "being ", f"who {is_} too ")
    rests = [f"who {is_} late for {x}"] * 6 + [f"{way}late for {x}" for way in ways] + [f"who {does(who, 'come')} late to {x}"]
    return asked("late", who, rests, {"x": x, "y": re.sub("^an? ", "the ", x)})


def mishap(rng: random.Random) -> Matter:
    """A snail who misses the train."""
    who, v = anybody(rng), pick(rng, Y.MISHAPS)
    now, told = does(who, v), verbs.past(v)
    return asked("bad", who, [f"who {now}"] * 4 + [f"that {now}", verbs.ing(v), f"who {told}", f"who {told}"], {"d": told})


def lose_at(rng: random.Random) -> Matter:
    """A boy who loses his mitten in the snow."""
    who, at = as_said(rng, trader(rng) if chance(rng, 0.3) else anybody(rng)), pick(rng, Y.LOST_AT)
    p = PRONOUNS[who.it][2]
    noun = named(pick(rng, Y.LOSABLE), ("red", "blue", "new", "little", "favorite", "old", "green"), rng, 0.2)
    thing = f"{p} {noun}" if chance(rng, 0.75) else a_an(noun)
    end = f"{thing} {at}"
    now = f"{does(who, 'lose')} {end}"
    rests = [f"who {now}"] * 5 + [f"that {now}", f"who lost {end}", f"who lost {end}", f"losing {end}"]
    return asked("lose_at", who, rests, {"t": thing, "tt": "the " + noun, "at": at, "at2": at})


def found_at(rng: random.Random) -> Matter:
    """A robot that finds a mitten in the snow."""
    who, at = anybody(rng), pick(rng, Y.LOST_AT)
    noun = named(pick(rng, Y.LOSABLE + Y.MAGIC), ("lost", "lost", "lost", "red", "old", "little", "golden", "strange", "blue"), rng, 0.6)
    noun = noun.replace("favorite ", "").replace("lost lucky", "lucky")
    if noun == "homework":
        noun = "notebook"
    thing = f"{a_an(noun)} {at}"
    now = f"{does(who, 'find')} {thing}"
    return asked("find", who, [f"who {now}"] * 5 + [f"that {now}", f"who found {thing}", f"finding {thing}"], {"t": thing, "tt": "the " + noun})


def learner(rng: random.Random) -> Matter:
    """A robot who learns to bake bread, a goat who wants to learn swimming."""
    who = anybody(rng)
    verb, things = pick(rng, Y.LEARNED)
    v = f"{verb} {pick(rng, [thing.strip() for thing in things.split(';')])}".strip()
    want, learn = does(who, "want"), does(who, "learn")
    rests = [f"who {learn} to {v}"] * 4 + [f"who {want} to learn to {v}"] * 3 + [f"who {want} to learn {verbs.ing(v)}"] * 2
    rests += [f"that {learn} to {v}", f"who {want} to learn how to {v}", f"learning to {v}", f"who {learn} how to {v}", f"who cannot {v} but {want} to learn it"]
    return asked("skill", who, rests, {"v": v})


def beside(rng: random.Random) -> Matter:
    """A lighthouse and a gull."""
    noun, other = pick(rng, Y.STANDING), pick(rng, Y.NEIGHBORS if chance(rng, 0.75) else ANIMALS)
    looks = ("old", "old", "little", "big", "lonely", "tall", "small")
    first = "the " + noun if noun in ("moon", "sun") else a_an(named(noun, looks, rng, 0.25))
    second = a_an(named(other, ("little", "little", "young", "small", "old", "white", "gray"), rng, 0.25))
    both, two = f"{first} and {second}", ("the " + noun, "the " + other)
    who = Who(both, both, " and ".join(two), "they", False, two)
    return Matter("beside", who, (both, f"the friendship of {both}", f"{both} who are friends", f"{both} who become friends"))


def several(rng: random.Random) -> Matter:
    """Two brothers and a boat."""
    who, noun = group(rng), named(pick(rng, Y.SIMPLE), Y.THING_LOOKS, rng, 0.25)
    thing = a_an(noun)
    return asked("found", who, [f"and {thing}"] * 6 + [f"with {thing}", f"who find {thing}"], {"t": thing, "tt": "the " + noun, "did": "found", "th": "it"})


def unlike(rng: random.Random) -> Matter:
    """A giant who is very small, a bee who is allergic to flowers."""
    who = trader(rng, 1) if chance(rng, 0.25) else usual(rng)
    plain, x = a_an(who.short[4:]), pick(rng, Y.UNLIKE)
    return asked("way", replace(who, ask=plain, first=plain), [f"who is {x}"] * 6 + [f"that is {x}", f"who was {x}", f"that was {x}"], {"w": f"was {x}"})


def with_day(rng: random.Random) -> Matter:
    """A pony and a rainy day."""
    who = anybody(rng)
    while plural_noun(who.ask.split()[-1]) and chance(rng, 0.7):
        who = anybody(rng)
    day, when = pick(rng, Y.DAYS)
    return Matter("plain", who, (f"{who.ask} and {day}",) * 6 + (f"{day} and {who.ask}", f"{who.ask}, {day}", f"{who.ask} {when}", f"{who.ask} {when}"), time=when)


KINDS = {
    "tempest": (tempest, 4), "stopped": (stopped, 4), "strayed": (strayed, 3), "things": (things, 2), "trade": (trade, 4), "works": (works, 5), "late": (late, 3),
    "mishap": (mishap, 3.5), "lose_at": (lose_at, 4), "found_at": (found_at, 2), "learner": (learner, 5), "beside": (beside, 1.5), "several": (several, 3),
    "with_day": (with_day, 4), "unlike": (unlike, 5),
}
