"""What Ember cannot know: live data, what is near the user, other people's minds, the future, names that nobody taught it.

The table is data/offline.txt, in the form that topics/chitchat.py describes. The answers name the kind of thing and not
the name in the question, so that a name never seen before is no trouble.
"""

from __future__ import annotations

import random

from phrases import chance, pick
from spintax import weighted
from topics.chitchat import read
from topics.unknown import CITIES, COMPANIES, TEAMS, full_name, invented

Turn = tuple[str, str]

FIRST = ("The Silent", "The Last", "The Golden", "A Quiet", "Beyond the", "The Seven", "The Broken", "Under the", "The Hidden", "My", "The Glass", "Return of the", "The Forgotten", "Songs of the")
SECOND = ("Harvest", "Garden", "Mountain", "Lantern", "Summer", "River", "Daughter", "Clock", "Orchard", "Moon", "Castle", "Winter", "Doors", "Mirror", "Sparrow", "Lighthouse", "Keepers", "Thunder")
TIMES = ("today", "tomorrow", "tonight", "this weekend", "on Sunday", "next week", "right now", "this afternoon", "on Monday", "later", "at the moment")

ENTRIES = read("offline.txt")
WEIGHTS = [entry.weight for entry in ENTRIES]


def title(rng: random.Random) -> str:
    """A book or film that does not exist."""
    name = f"{pick(rng, FIRST)} {pick(rng, SECOND)}"
    return name + " of " + invented(rng) if chance(rng, 0.2) else name


def slots(rng: random.Random) -> dict[str, str]:
    team, other = rng.sample(TEAMS, 2)
    where = invented(rng)
    if chance(rng, 0.4):
        where = pick(rng, ("Upper ", "Lower ", "Saint ", "New ", "North ", "Little ", "Mount ", "Lake ", "Castle ")) + where
    return {"city": pick(rng, CITIES[:-2]), "team": team, "other": other, "who": full_name(rng), "made": invented(rng), "where": where, "title": title(rng), "firm": pick(rng, COMPANIES), "when": pick(rng, TIMES)}


def dialogue(rng: random.Random) -> list[Turn]:
    """One question that Ember cannot answer, often with what comes after it; at times two."""
    turns = weighted(rng, ENTRIES, WEIGHTS).dialogue(rng, **slots(rng))
    return turns + weighted(rng, ENTRIES, WEIGHTS).dialogue(rng, **slots(rng)) if chance(rng, 0.15) else turns
