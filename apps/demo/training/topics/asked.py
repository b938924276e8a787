"""What strangers really type, written by hand: whole messages without templates, many for each intent, and one short reply or two.

The blocks of data/asked_*.txt, an empty line between them: "= " a reply, "> asked | asked otherwise = Reply." a message that may follow, "# " a
comment; every other line is a message of the user's. A reply's "\\n" begins a new line.
"""

from __future__ import annotations

import random

from faq import DATA, split
from phrases import pick
from spintax import weighted

Turn = tuple[str, str]

# A block is drawn by a power of the number of its messages: each of them is met often enough, and no intent outweighs the others.
POWER = 0.6
# How many messages follow the first, where a block has any.
FOLLOWS = (0, 0, 1, 1, 2)


class Intent:
    """Messages that mean the same, the replies that fit all of them, and what may follow."""

    def __init__(self, text: str):
        self.asks: list[str] = []
        self.replies: list[str] = []
        self.follows: list[tuple[list[str], str]] = []
        for line in text.splitlines():
            if line.startswith("= "):
                self.replies.append(line[2:].strip().replace("\\n", "\n"))
            elif line.startswith("> "):
                asks, reply = line[2:].rsplit(" = ", 1)
                self.follows.append((split(asks), reply.strip().replace("\\n", "\n")))
            elif line and line[0] != "#":
                self.asks.append(line.strip())
        if not self.asks or not self.replies:
            raise ValueError(f"a block needs messages and a reply: {text[:80]!r}")


def load(text: str) -> list[Intent]:
    """The blocks of a table that are more than comments."""
    blocks = ("\n".join(line for line in block.splitlines() if not line.startswith("#")).strip() for block in text.split("\n\n"))
    return [Intent(block) for block in blocks if block]


INTENTS = [intent for path in sorted(DATA.glob("asked_*.txt")) for intent in load(path.read_text(encoding="ascii"))]
WEIGHTS = [len(intent.asks) ** POWER for intent in INTENTS]


def dialogue(rng: random.Random) -> list[Turn]:
    """A message with its reply, and now and then what follows."""
    intent = weighted(rng, INTENTS, WEIGHTS)
    turns = [(pick(rng, intent.asks), pick(rng, intent.replies))]
    # In the order of the file: what hangs on the first reply ("why?") comes before what changes the subject ("and birds?").
    for at in sorted(rng.sample(range(len(intent.follows)), min(len(intent.follows), pick(rng, FOLLOWS)))):
        asks, reply = intent.follows[at]
        turns.append((pick(rng, asks), reply))
    return turns
