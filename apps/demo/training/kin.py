"""Other names of relatives: a grandpa is a grandad or a gramps to others, and a reply calls him what the request calls him.

The topics know few names each; `renamed` puts another one into all turns of a piece of conversation, so that the model learns to copy the name rather
than to say the one that it has read most.
"""

from __future__ import annotations

import random
import re

from phrases import chance, pick

SHARE = 0.5  # of the pieces that name such a relative on both sides

NAMES: dict[str, tuple[str, ...]] = {
    "grandpa": ("grandad", "grandad", "granddad", "grandfather", "gramps", "granddaddy", "papa"),
    "grandfather": ("grandad", "grandad", "granddad", "grandpa"),
    "grandma": ("granny", "granny", "gran", "gran", "nan", "nana", "nanny", "grandmother"),
    "grandmother": ("granny", "gran", "nan", "nana", "grandma"),
    "mum": ("mom", "mam", "mummy", "mama"),
    "mom": ("mum", "mommy", "mama", "mam"),
    "dad": ("daddy", "papa", "pa", "pop"),
}
_NAMED = re.compile(r"\b(" + "|".join(NAMES) + r")\b", re.IGNORECASE)


def renamed(rng: random.Random, turns: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A piece of conversation, often with another name for a relative that a reply names after a request; all else as it was."""
    asked = {name.lower() for user, _ in turns for name in _NAMED.findall(user)}
    told = {name.lower() for _, reply in turns for name in _NAMED.findall(reply)}
    for name in sorted(asked & told):
        if not chance(rng, SHARE):
            continue
        other = pick(rng, NAMES[name])
        if any(re.search(rf"\b{other}\b", text, re.IGNORECASE) for turn in turns for text in turn):
            continue
        word = re.compile(rf"\b{name}\b", re.IGNORECASE)

        def put(found: re.Match[str], other: str = other) -> str:
            return other.capitalize() if found[0][0].isupper() else other

        turns = [(word.sub(put, user), word.sub(put, reply)) for user, reply in turns]
    return turns
