"""World knowledge as one topic: geography, history and culture, technology, how-to, words and everyday things, mixed by weight."""

import random

from factkit import weighted

from . import geography, history_culture, howto, technology, words

try:
    from . import things
except ImportError:  # written after the others
    things = None

PARTS = [(30, geography), (22, history_culture), (14, technology), (15, howto), (15, words)] + ([(12, things)] if things else [])


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One conversation from one of the parts."""
    return weighted(rng, PARTS).dialogue(rng)
