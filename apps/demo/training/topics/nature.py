"""Everyday nature facts: a mixture of the three topics animals, body_food and sky_earth."""

from __future__ import annotations

import random

from . import animals, body_food, sky_earth

_PARTS = [(animals.dialogue, 34), (body_food.dialogue, 30), (sky_earth.dialogue, 36)]


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One conversation on animals, body and food, or sky and Earth."""
    at = rng.random() * sum(w for _, w in _PARTS)
    for talk, weight in _PARTS:
        at -= weight
        if at < 0:
            return talk(rng)
    return animals.dialogue(rng)
