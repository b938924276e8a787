"""The chat's commands and keys: which there are, what each does, which one does what one wants."""

from __future__ import annotations

import random

from faq import Table

TABLE = Table("faq_chat.txt", follows=0.08)


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    return TABLE.dialogue(rng)
