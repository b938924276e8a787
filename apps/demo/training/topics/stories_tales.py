"""More of what strangers wish a story about: whose oven talks, who gets what, what gets lost, a day or a town like no other, how it ends.

Each kind has one scheme that is right for every wish of it, as in stories_kinds.py; the plots are in data/tale_plots.py, the words in
data/tale_words.py.
"""
from __future__ import annotations

import random

from phrases import a_an, chance, pick
from topics import stories_nouns
from topics.data import tale_words as T
from topics.heroes import ANIMALS, PEOPLE, PRONOUNS, Who, gender, one, plural, usual
from topics.stories_kinds import SINGLE_OBJECTS, Matter, article, living, plural_noun


def somebody(rng: random.Random) -> Who:
    """One or several, often somebody who has things."""
    if chance(rng, 0.3):
        return living(rng)
    noun = pick(rng, T.OWNERS)
    word = "" if " " in noun else pick(rng, ("", "", "", "", "little ", "kind ", "young ", "funny ", "poor ", "clever ",
        "old " if noun in ("dragon", "bear", "owl", "cat", "dog", "giant", "witch", "wizard") else ""))
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
        return Matter("bad", who, (f"{who.ask} who {get} {what}",) * 5 + (f"{who.ask} that {get} {what}", f"{who.ask} getting {what}",
            f"{who.ask} who got {what}"), {"d": f"got {what}"})
    noun = pick(rng, T.PRESENTS)
    thing = article(noun)
    tt = "the " + noun.split(" from ")[0]
    asks = (f"{who.ask} who {get} {thing}",) * 5 + (f"{who.ask} that {get} {thing}", f"{who.ask} who got {thing}",
        f"{who.ask} getting {thing}", f"{who.ask} who {get} {thing} for {PRONOUNS[who.it][2]} birthday")
    return Matter("found", who, asks, {"t": thing, "tt": tt, "did": "got", "th": "it"})


def gone(rng: random.Random) -> Matter:
    """A letter that gets lost."""
    nouns, deeds = pick(rng, T.GONE)
    noun, (now, told) = pick(rng, nouns), pick(rng, deeds)
    thing = a_an((pick(rng, ("little ", "red ", "old ", "small ", "blue ", "brave ", "tiny ")) if chance(rng, 0.25) else "") + noun)
    who = Who(thing, thing, "the " + noun.split(" in ")[0], "it", False)
    asks = [f"{thing} that {now}"] * 6 + [f"{thing} which {now}", f"{thing} that {told}",
        f"how {thing} {told}"] + [f"{thing} getting lost"] * (told == "got lost")
    return Matter("strayed", who, tuple(asks), {"w": told, "v": told})


def day_when(rng: random.Random) -> Matter:
    """The day the clocks stopped."""
    clause = pick(rng, T.DAYS)
    if chance(rng, 0.3):
        noun = pick(rng, (ANIMALS, ANIMALS, PEOPLE, SINGLE_OBJECTS))
        clause = f"{pick(rng, ('all the', 'the', 'all the'))} {plural(pick(rng, noun))} {pick(rng, T.DAY_ANIMALS)}"
    asks = (f"the day {clause}",) * 4 + (f"the day when {clause}", f"a day when {clause}", f"a day on which {clause}",
        f"what happened when {clause}", f"how {clause} one day", f"the time when {clause}")
    return Matter("day_when", usual(rng), asks, {"c": clause})


def land(rng: random.Random) -> Matter:
    """A town where everybody whispers."""
    noun, (now, told) = pick(rng, T.LANDS), pick(rng, T.LAND_DEEDS)
    place = a_an((pick(rng, ("little ", "small ", "faraway ", "strange ", "magic ")) if chance(rng, 0.25) else "") + noun)
    asks = (f"{place} where {now}",) * 6 + (f"{place} in which {now}", f"{place} where {told}", f"the {place.split(' ', 1)[1]} where {now}")
    return Matter("land", usual(rng), asks, {"t": place, "tt": noun, "c": told, "y": "on" if noun in ("island", "planet",
        "street") else "in"})


def way(rng: random.Random) -> Matter:
    """A king who never laughs, a train that is always late."""
    who = living(rng) if chance(rng, 0.35) else somebody(rng)
    if said := chance(rng, 0.35):
        who = one(rng, False)
    while who.many:
        who = somebody(rng)
    now, told = pick(rng, T.WAYS)
    if said:
        how = f"{pick(rng, T.HOW)} {pick(rng, T.BEINGS)}".strip()
        now, told = f"is {how}", f"was {how}"
    its = PRONOUNS[who.it][2]
    now, told = now.replace(" its ", f" {its} "), told.replace(" its ", f" {its} ")
    asks = (f"{who.ask} who {now}",) * 5 + (f"{who.ask} that {now}", f"{who.ask} who {told}")
    return Matter("way", who, asks, {"w": told})


def quarrel(rng: random.Random) -> Matter:
    """Two brothers who fight over a kite, a fox and a crow who want the same cheese."""
    noun = pick(rng, ("brothers", "sisters", "friends", "boys", "girls", "children", "neighbors", "cousins", "old men",
        "old ladies")) if chance(rng, 0.5) else plural(pick(rng, ANIMALS))
    phrase = "two " + (pick(rng, ("", "", "", "little ", "stubborn ", "greedy ", "young ")) if " " not in noun else "") + noun
    x = pick(rng, T.QUARRELS)
    thing, tt = (f"the {x}" if x.startswith(("last", "best")) else a_an(x)), "the " + x
    who = Who(phrase, phrase, "the " + noun.removeprefix("old "), "they")
    if chance(rng, 0.35):
        first, other = rng.sample(ANIMALS, 2)
        phrase = f"{a_an(first)} and {a_an(other)}"
        who = Who(phrase, phrase, f"the {first} and the {other}", "they")
    ways = ("who fight over", "who fight over", "who both want", "who both want", "who quarrel over", "fighting over", "who argue about",
        "who cannot share", "who fight about", "who have to share", "who don't want to share")
    asks = tuple(f"{phrase} {words} {thing}" for words in ways)
    if not x.startswith(("last", "best")):
        asks += (f"{phrase} and only one {x}", f"{phrase} who want the same {x}", f"{phrase} who both want the same {x}")
    return Matter("quarrel", who, asks, {"t": thing, "tt": tt})


def thing_of(rng: random.Random) -> Matter:
    """A letter to the moon."""
    noun, rest = pick(rng, T.THINGS_OF)
    thing = f"{a_an((pick(rng, ('little ', 'old ', 'small ')) if chance(rng, 0.2) else '') + noun)} {rest}"
    return stories_nouns.about(rng, "noun_thing", thing)


def lived(rng: random.Random) -> Matter:
    """Losing a tooth; a boy who lost a tooth."""
    doing, told = pick(rng, T.LIVED)
    noun = pick(rng, ("boy", "girl", "child", "boy", "girl", "rabbit", "bear", "mouse", "fox", "kitten", "hedgehog", "duck", "squirrel",
        "robot", "dragon"))
    first = a_an(("little " if noun != "kitten" or chance(rng, 0.5) else "") + noun)
    who = Who(first, first, "the " + noun, gender(noun) if noun != "child" else "it")
    asks = (doing,) * 6 + (f"{first} who {told}",) * 2
    return Matter("lived", who, asks, {"w": told})


def life(rng: random.Random) -> Matter:
    """A day in the life of a postman."""
    who = living(rng)
    while who.ask.startswith("my ") and chance(rng, 0.7) or who.many:
        who = living(rng)
    asks = (f"a day in the life of {who.ask}",) * 3 + (f"the life of {who.ask}", f"the adventures of {who.ask}",
        f"the great adventure of {who.ask}", f"one day in the life of {who.ask}", f"the day of {who.ask}",
        f"a strange day in the life of {who.ask}")
    return Matter("plain", who, asks)


def why(rng: random.Random) -> Matter:
    """Why cats purr."""
    clause = pick(rng, T.WHYS)
    return Matter("why", usual(rng), (f"why {clause}",) * 5 + (f"the reason why {clause}",), {"c": clause})


def told_by(rng: random.Random) -> Matter:
    """The life of an old shoe, as it tells it itself."""
    noun = pick(rng, SINGLE_OBJECTS if chance(rng, 0.6) else ANIMALS)
    thing = a_an((pick(rng, ("little ", "old ", "small ", "red ")) if chance(rng, 0.3) and not noun.startswith(("old", "little", "red",
        "baby", "young")) else "") + noun)
    who = Who(thing, thing, "the " + noun, "it", noun in ANIMALS)
    return Matter("told_by", who, tuple(f"{way} {thing}" for way in ("from the point of view of", "from the point of view of",
        "from the view of", "from the perspective of", "told by", "in the words of", "in which the narrator is",
        "as told by", "where the storyteller is")))


KINDS = {
    "whose": (whose, 11), "gets": (gets, 7), "gone": (gone, 7), "day_when": (day_when, 4), "land": (land, 4), "way": (way,
        8), "quarrel": (quarrel, 3), "thing_of": (thing_of, 4),
    "lived": (lived, 5), "life": (life, 2.5), "why": (why, 2.5),
}
