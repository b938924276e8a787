"""Questions about sampling, the project and Ember that want a yes or a no, alone or after the subject was explained.

The table is data/yesno.txt. What is to be learned is to answer with "Yes" or "No" first, and what "it" and "that" stand for.
"""

from __future__ import annotations

import random
import re

from faq import DATA, framed, split
from phrases import cap, chance, pick
from spintax import spin, weighted

Turn = tuple[str, str]

AND = ("", "", "", "And ", "So ", "But ", "OK, ", "Then ", "Okay, so ")


class Subject:
    """One block of the table."""

    def __init__(self, block: str):
        head, *rows = block.splitlines()
        self.name, self.what, asks = head.split(" = ")
        self.asks = split(asks)
        self.pairs = [(split(asks), answer) for asks, answer in (row.rsplit(" = ", 1) for row in rows)]

    def dialogue(self, rng: random.Random) -> list[Turn]:
        """One question; or the subject explained and one or two questions about it."""
        if chance(rng, 0.55):
            asks, answer = pick(rng, self.pairs)
            return [(framed(rng, spin(rng, pick(rng, asks), x=self.name), ""), answer)]
        turns = [(framed(rng, pick(rng, self.asks), ""), self.what)]
        for asks, answer in rng.sample(self.pairs, pick(rng, (1, 1, 1, 2))):
            question = spin(rng, pick(rng, asks), x=self.name if self.name == "logits" or chance(rng, 0.3) else pick(rng, ("it", "that")))
            turns.append((cap(pick(rng, AND) + question) + "?", answer))
        return turns


TEXT = re.sub(r"(?m)^#.*\n", "", (DATA / "yesno.txt").read_text(encoding="ascii"))
SUBJECTS = [Subject(block.strip()) for block in re.split(r"\n\s*\n", TEXT) if block.strip()]


def dialogue(rng: random.Random) -> list[Turn]:
    return weighted(rng, SUBJECTS, [len(subject.pairs) for subject in SUBJECTS]).dialogue(rng)
