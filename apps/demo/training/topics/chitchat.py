"""Small talk from a table: what people say of themselves, ask Ember, or ask for advice, a short answer, and what comes next.

The tables are data/chitchat.txt and data/chitchat_ember.txt. Blocks are parted by blank lines; the first letter of a line says what it is:

    S I got a new job | they gave me the job     wordings; {a|b} inside them
    R Congratulations! When do you start?        replies, parted by bars
    F next week | on {Monday|Friday} = Good luck!   what may be said next, and the reply
    M bad                                        how it feels, "good" or "bad", for a tail such as ":("
    X 2                                          how often the block is drawn (1 if left out)
"""

from __future__ import annotations

import random
import re

from faq import DATA, split
from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.loosely import loosened

Turn = tuple[str, str]

_ASKS = re.compile(r"(?!what an? \w+ (day|week)|what a \w+ \w+ day|any time|have (fun|an? ))(what|what's|who|why|how|how's|when|where|which|do|does|did|are|is|can|could|should|will|would|have|has|any|got|was|were|am|wanna|may)\b", re.I)
_ASKS_LATE = re.compile(r"[,.] (any|and|what|how|can|should|do|is|got|why|will)\b")
_LEADS = ("hey, ", "hi, ", "hello, ", "well, ", "so, ", "oh, ", "hi Ember, ", "ok so ", "you know, ", "guess what, ", "to be honest, ", "ember, ")


def put(rng: random.Random, text: str, mood: str, lead: float = 0.0) -> str:
    """A wording as it is typed: a capital, a mark at the end, at times a lead or the shortcuts of a chat."""
    asks = bool(_ASKS.match(text) or _ASKS_LATE.search(text)) and not text.endswith((".", "!"))
    if chance(rng, lead) and not text.startswith(_LEADS):
        text = pick(rng, _LEADS[:-2] if asks else _LEADS) + text
    if text[-1] not in ".?!":
        text += "?" if asks else "!" if mood == "good" and chance(rng, 0.4) else "."
    return loosened(rng, cap(text), mood=mood or "none")


class Entry:
    """One block; `slots` in a conversation fill "<city>" and the like in its wordings."""

    def __init__(self, block: str):
        self.says, self.replies, self.follows, self.mood, self.weight = [], [], [], "", 1.0
        for line in block.splitlines():
            kind, text = line[0], line[2:].strip()
            if kind == "S":
                self.says += split(text)
            elif kind == "R":
                self.replies += split(text)
            elif kind == "F":
                says, reply = text.split(" = ")
                self.follows.append((split(says), split(reply)))
            elif kind == "M":
                self.mood = text
            elif kind == "X":
                self.weight = float(text)
            else:
                raise ValueError(f"no such kind of line: {line!r}")

    def dialogue(self, rng: random.Random, **slots: str) -> list[Turn]:
        turns = [(put(rng, spin(rng, pick(rng, self.says), **slots), self.mood, 0.1), pick(rng, self.replies))]
        if self.follows and chance(rng, 0.55):
            says, replies = pick(rng, self.follows)
            turns.append((put(rng, spin(rng, pick(rng, says), **slots), ""), pick(rng, replies)))
        return turns


def read(name: str) -> list[Entry]:
    """The blocks of a file in topics/data."""
    text = re.sub(r"(?m)^#.*\n", "", (DATA / name).read_text(encoding="ascii"))
    return [Entry(block.strip()) for block in re.split(r"\n\s*\n", text) if block.strip()]


ENTRIES = read("chitchat.txt") + read("chitchat_ember.txt")
WEIGHTS = [entry.weight for entry in ENTRIES]


def dialogue(rng: random.Random) -> list[Turn]:
    """One subject, or two."""
    turns = weighted(rng, ENTRIES, WEIGHTS).dialogue(rng)
    return turns + weighted(rng, ENTRIES, WEIGHTS).dialogue(rng) if chance(rng, 0.15) else turns
