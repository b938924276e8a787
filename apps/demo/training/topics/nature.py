"""Everyday nature facts: a mixture of the three topics animals, body_food and sky_earth."""

from __future__ import annotations

import random

from . import animals

_PARTS = [(animals.dialogue, 1)]
try:  # the other two join as they are written
    from . import body_food
    _PARTS.append((body_food.dialogue, 1))
except ImportError:
    pass
try:
    from . import sky_earth
    _PARTS.append((sky_earth.dialogue, 1))
except ImportError:
    pass


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One conversation on animals, body and food, or sky and Earth."""
    at = rng.random() * sum(w for _, w in _PARTS)
    for talk, weight in _PARTS:
        at -= weight
        if at < 0:
            return talk(rng)
    return animals.dialogue(rng)
