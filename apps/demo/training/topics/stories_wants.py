"""A wish for a story of somebody who wants something: whatever it is, it stands in the first sentence and in the last of one scheme.

The words are in data/want_words.py: many verbs with many ends, so that the wish is copied rather than known.
"""
from __future__ import annotations

import random
import re

from phrases import pick
from topics import verbs
from topics.data import deed_words as D
from topics.data import plain_words as X
from topics.data import want_words as V
from topics.heroes import PRONOUNS, as_said, one, usual
from topics.stories_kinds import Matter, living
from topics.stories_wishes import asked, does, trader

# How a request says it: <v> is "see the sea", <ing> "seeing the sea"; what is in brackets takes the form that its hero needs.
WAYS = ("who [want] to <v>",) * 10 + ("that [want] to <v>",) * 4 + ("who [dream] of <ing>", "who wanted to <v>") * 2 + (
    "that wanted to <v>", "that [dream] of <ing>", "dreaming of <ing>", "who dreamed of <ing>", "who [wish] to <v>", "who wished to <v>", "who would like to <v>",
    "who would love to <v>", "who'd love to <v>", "who [long] to <v>", "who [hope] to <v>", "who really [want] to <v>", "who really, really [want] to <v>",
    "who [want] so much to <v>", "who always wanted to <v>", "who [have] always wanted to <v>", "who just [want] to <v>", "who only [want] to <v>",
    "whose dream is to <v>", "whose biggest dream is to <v>", "whose only wish is to <v>", "wanting to <v>", "who [wish] {it} could <v>", "who wished {it} could <v>",
    "that [wish] {it} could <v>", "who [try] to <v>", "trying to <v>", "and {its} wish to <v>", "and {its} dream of <ing>", "who had a dream: to <v>",
)
DREAMS = tuple(phrase for phrase in D.DREAMS + X.GOALS if phrase not in ("see Christmas", "become friends"))
TABLE = tuple((verb, ends.split("; ")) for verb, ends in V.WANTED)


def wish_of(rng: random.Random) -> str:
    """What somebody may want, as a phrase that begins with its verb."""
    at = rng.random()
    if at < 0.6:
        verb, ends = pick(rng, TABLE)
        return f"{verb} {pick(rng, ends)}"
    return pick(rng, V.ALONE if at < 0.8 else DREAMS if at < 0.95 else D.SKILLS)


def wanted(rng: random.Random) -> Matter:
    """A snail who wants to see the sea."""
    at = rng.random()
    who = usual(rng) if at < 0.35 else trader(rng, 0.8) if at < 0.45 else living(rng) if at < 0.7 else one(rng, False)
    who = as_said(rng, who)
    it, _, its = PRONOUNS[who.it]
    v = wish_of(rng).replace("<p>", its)
    while who.many and re.match("(be|become|turn into) (an?|the|king|queen|mayor|president)\\b", v):
        v = wish_of(rng).replace("<p>", its)
    ways = (re.sub(r"\[(\w+)]", lambda m: does(who, m[1]), way).format(it=it, its=its) for way in WAYS)
    did = verbs.past(v) if v.startswith("know ") else f"could {v}"
    becomes = [f"who {does(who, v)}", f"that {does(who, v)}", f"who {verbs.past(v)}"] * 8 if v.startswith("become ") else []
    return asked("wanted", who, becomes + [way.replace("<v>", v).replace("<ing>", verbs.ing(v)) for way in ways], {"v": v, "did": did})


KINDS = {"wanted": (wanted, 30)}
