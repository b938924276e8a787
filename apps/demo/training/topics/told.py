"""A story whose parts are given: the parts, the plot, and the telling in as many sentences as are wanted."""
from __future__ import annotations

import random
from dataclasses import dataclass, field

from phrases import a_an, cap, chance, pick
from spintax import spin
from topics import given
from topics.data import given_plots as P
from topics.data import given_words as W
from topics.data.story_schemes import SPOTS
from topics.given import Hero

Turn = tuple[str, str]

OPENS = ("Once upon a time there was", "Once upon a time, there was", "Once there was", "There once was")


@dataclass
class Told:
    """The parts of one story; `given` says which of them the request names."""

    hero: Hero
    other: Hero
    plot: dict[str, str]
    slots: dict[str, str]
    pair: str = ""  # how the two are introduced, where there are two
    given: set[str] = field(default_factory=set)
    happy: bool = False
    parts: tuple[str, ...] = ()

    def lines(self, rng: random.Random, sentences: int) -> list[str]:
        """The story in one, three, four, five or six sentences."""
        if sentences == 1:
            text = self.plot["one"]
            rows = [f"<Day>, {text[0]}{text[1].lower()}{text[2:]}" if "time" in self.given else text]
        elif sentences == 3:
            rows = self.plot["three"].splitlines()
        else:
            rows = ([self.pair] if self.pair else []) + self.plot["long"].splitlines()
            drop = sum(row.startswith("- ") for row in rows) and len(rows) > sentences
            rows = [row.removeprefix("- ") for row in rows if not (drop and row.startswith("- "))]
        out = [self.fill(rng, row) for row in rows]
        if self.happy and sentences > 3:
            out.append(self.fill(rng, pick(rng, ("And they all lived happily ever after.", "So everything ended well, and <h> was happy ever after." if self.plot not in P.GROUP else "So everything ended well."))))
        return out

    def names_all(self, text: str) -> bool:
        """Does the text have every part that was asked for?"""
        return all(part.lower() in text.lower() for part in self.parts)

    def fill(self, rng: random.Random, text: str) -> str:
        out = cap(spin(rng, text, **self.slots))
        return out[0] + cap(out[1:]) if out.startswith('"') else out


def slots_of(rng: random.Random, hero: Hero, other: Hero, **more: str) -> dict[str, str]:
    """All slots, drawn afresh; `more` are those that are fixed."""
    thing, spot = pick(rng, [word for word in W.THINGS if word not in hero.first and word not in other.first]), given.usual_spot(rng)
    job = pick(rng, [p for p in W.PEOPLE if not p.startswith("old ") and p not in ("boy", "girl", "kid", "neighbor", "tourist") and p not in hero.first])
    return {"open": pick(rng, OPENS), "a": hero.first, "h": hero.later, "ab": f"{hero.first} and {other.first}", "b": other.first, "g": other.later, "day": given.one_day(rng), "at": spot.at, "at2": spot.at2, "t": a_an(thing), "tt": "the " + thing, "spot": pick(rng, SPOTS),
            "xs": pick(rng, W.LOVES), "j": a_an(job), "city": pick(rng, W.PROPER[:20]).split(" ", 1)[1] if chance(rng, 0.6) else W.made_up(rng, name=True), "dish": pick(rng, W.FOODS), "vp": "is kind"} | more


BOTH = "{Once upon a time there were|Once there were|There once were} <a> and <b> who were good friends."


def two(rng: random.Random) -> tuple[Hero, Hero, str, str, str]:
    """Two heroes: (first, second, how they are asked for, how they are introduced, how both are called at once)."""
    at = rng.random()
    if at < 0.5:
        one = given.hero(rng)
        other = given.friend(rng, one)
        both = f"{one.ask} and {other.ask}"
        if chance(rng, 0.2):
            both += pick(rng, (" who are friends", " who are best friends", " and their friendship", " becoming friends"))
        one, other = (Hero(x.ask, x.later, x.later) if x.first.startswith("somebody") else x for x in (one, other))
        return one, other, both, BOTH, f"{one.first} and {other.first}"
    names = [given.a_name(rng) for _ in range(2)]
    while names[0] == names[1]:
        names[1] = given.a_name(rng)
    one, other = (Hero(name, name, name) for name in names)
    kind = pick(rng, ("friends", "friends", "friends", "best friends", "sisters", "brothers", "kids", "children", "cousins", "neighbors", "cats", "dogs", "robots", "penguins", "twins", "mice", "pirates", "old ladies"))
    if kind in ("sisters", "brothers"):
        names = rng.sample(W.GIRLS if kind == "sisters" else W.BOYS, 2)
        one, other = (Hero(name, name, name) for name in names)
    ab = f"two {kind}, {names[0]} and {names[1]},"
    introduced = f"{{Once upon a time there were|Once there were|There once were}} two {kind}, <a> and <b>."
    if at < 0.75:
        return one, other, "two " + kind, introduced, ab
    if at < 0.88:
        return one, other, f"two {kind} {pick(rng, ('named', 'called'))} {names[0]} and {names[1]}", introduced, ab
    return one, other, f"{names[0]} and {names[1]}", "{Once upon a time there were|Once there were|There once were} two friends, <a> and <b>.", f"{names[0]} and {names[1]}"


def pair(rng: random.Random, plots: tuple[str, ...] = ()) -> tuple[Told, str, str, str, str]:
    """A story of two, or of one with a friend: (story, who, place, time, thing), as the request has them; "" where it leaves one open."""
    plot = P.PAIR[pick(rng, plots or tuple(P.PAIR))]
    if chance(rng, 0.5):
        one, other, who, introduced, ab = two(rng)
    else:
        one = given.hero(rng)
        other = given.companion(rng, one)
        who, introduced = one.ask, "<open> <a> who had a good friend, <b>."
        ab = f"{one.first} and {other.first}"
    if plots == () and chance(rng, 0.08):
        plot = pick(rng, P.GROUP)
        kind = pick(rng, ("mice", "friends", "cats", "dogs", "sisters", "brothers", "penguins", "little pigs", "bears", "kittens", "ducklings", "robots", "elves", "witches", "children", "kids", "owls", "frogs", "hedgehogs", "aliens", "snails", "wolves"))
        who = f"{pick(rng, ('three', 'three', 'four', 'five', 'seven', '3'))} {kind}"
        one, introduced = Hero(who, who.replace("3", "three"), "the " + kind), ""
    slots = slots_of(rng, one, other) | {"ab": ab}
    story = Told(one, other, plot, slots, introduced, {"who"})
    place = time = thing = ""
    if chance(rng, 0.5):
        spot = given.spot(rng)
        place = spot.ask
        slots |= {"at": spot.at, "at2": spot.at2}
    if chance(rng, 0.28):
        time = pick(rng, W.TIMES)
        slots["day"] = time
        story.given.add("time")
    if chance(rng, 0.33):
        word = given.thing(rng)
        thing = a_an(word)
        slots |= {"t": thing, "tt": "the " + word}
    story.parts = (place, time, thing)
    return story, who, place, time, thing


# a habit that begins with one of these is no deed that somebody could teach
STILL = ("is", "has", "cannot", "never", "loses", "hates", "does", "believes", "always", "wins", "refuses", "snores", "falls", "dreams", "moves", "goes")
