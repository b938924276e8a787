"""More of what strangers wish a story about: whose oven talks, who gets what, what gets lost, a day or a town like no other, how it ends.

Each kind has one scheme that is right for every wish of it, as in stories_kinds.py; the plots are in data/tale_plots.py, the words in data/tale_words.py.
"""
from __future__ import annotations

import random

from phrases import a_an, chance, pick
from topics.data import tale_words as T
from topics.heroes import ANIMALS, OBJECTS, PEOPLE, Who, gender, plural, usual
from topics.stories_kinds import Matter, article, living, plural_noun


def somebody(rng: random.Random) -> Who:
    """One or several, often somebody who has things."""
    if chance(rng, 0.3):
        return living(rng)
    noun = pick(rng, T.OWNERS)
    word = "" if " " in noun else pick(rng, ("", "", "", "", "little ", "kind ", "young ", "funny ", "poor ", "clever ", "old " if noun in ("dragon", "bear", "owl", "cat", "dog", "giant", "witch", "wizard") else ""))
    return Who(a_an(word + noun), a_an(word + noun), "the " + noun, gender(noun))


def whose(rng: random.Random) -> Matter:
    """A baker whose oven talks, a king whose crown is too big."""
    wonder = chance(rng, 0.55)
    nouns, deeds = pick(rng, T.WONDERS[:1] * 3 + T.WONDERS if wonder else T.WORRIES)
    noun, (now, told) = pick(rng, nouns), pick(rng, deeds)
    who = somebody(rng)
    while who.short.split()[-1] in noun.split() or " named " in who.first and chance(rng, 0.7):
        who = somebody(rng)
    asks = (f"{who.ask} whose {noun} {now}",) * 6 + (f"{who.ask} whose {noun} {told}",)
    if not plural_noun(noun) and noun not in ("teeth", "feet", "snowmen", "gingerbread men"):
        asks += (f"{who.ask} with {a_an(noun)} that {now}",)
    return Matter("whose_wonder" if wonder else "whose_worry", who, asks, {"own": noun, "its": "the " + noun, "w": told})


def gets(rng: random.Random) -> Matter:
    """A boy who gets stuck in a chimney, a mouse who gets a letter."""
    who = living(rng) if chance(rng, 0.4) else usual(rng)
    get = "get" if who.many else "gets"
    if chance(rng, 0.55):
        what = pick(rng, T.GETS)
        return Matter("bad", who, (f"{who.ask} who {get} {what}",) * 5 + (f"{who.ask} that {get} {what}", f"{who.ask} getting {what}", f"{who.ask} who got {what}"), {"d": f"got {what}"})
    noun = pick(rng, T.PRESENTS)
    thing = article(noun)
    tt = "the " + noun.split(" from ")[0]
    asks = (f"{who.ask} who {get} {thing}",) * 5 + (f"{who.ask} that {get} {thing}", f"{who.ask} who got {thing}", f"{who.ask} getting {thing}", f"{who.ask} who {get} {thing} for {'their' if who.many else {'he': 'his', 'she': 'her'}.get(who.it, 'its')} birthday")
    return Matter("found", who, asks, {"t": thing, "tt": tt, "did": "got", "th": "it"})


def gone(rng: random.Random) -> Matter:
    """A letter that gets lost."""
    nouns, deeds = pick(rng, T.GONE)
    noun, (now, told) = pick(rng, nouns), pick(rng, deeds)
    thing = a_an((pick(rng, ("little ", "red ", "old ", "small ", "blue ", "brave ", "tiny ")) if chance(rng, 0.25) else "") + noun)
    who = Who(thing, thing, "the " + noun.split(" in ")[0], "it", False)
    asks = [f"{thing} that {now}"] * 6 + [f"{thing} which {now}", f"{thing} that {told}", f"how {thing} {told}"] + [f"{thing} getting lost"] * (told == "got lost")
    return Matter("strayed", who, tuple(asks), {"w": told, "v": told})


def day_when(rng: random.Random) -> Matter:
    """The day the clocks stopped."""
    clause = pick(rng, T.DAYS)
    if chance(rng, 0.3):
        noun = pick(rng, (ANIMALS, ANIMALS, PEOPLE, [noun for noun in OBJECTS if not plural_noun(noun)]))
        clause = f"{pick(rng, ('all the', 'the', 'all the'))} {plural(pick(rng, noun))} {pick(rng, T.DAY_ANIMALS)}"
    asks = (f"the day {clause}",) * 4 + (f"the day when {clause}", f"a day when {clause}", f"a day on which {clause}", f"what happened when {clause}", f"how {clause} one day", f"the time when {clause}")
    return Matter("day_when", usual(rng), asks, {"c": clause})


def land(rng: random.Random) -> Matter:
    """A town where everybody whispers."""
    noun, (now, told) = pick(rng, T.LANDS), pick(rng, T.LAND_DEEDS)
    place = a_an((pick(rng, ("little ", "small ", "faraway ", "strange ", "magic ")) if chance(rng, 0.25) else "") + noun)
    asks = (f"{place} where {now}",) * 6 + (f"{place} in which {now}", f"{place} where {told}", f"the {place.split(' ', 1)[1]} where {now}")
    return Matter("land", usual(rng), asks, {"t": place, "tt": noun, "c": told, "y": "on" if noun in ("island", "planet", "street") else "in"})


KINDS = {"whose": (whose, 11), "gets": (gets, 7), "gone": (gone, 7), "day_when": (day_when, 5), "land": (land, 4)}
