"""Small helpers that every topic shares: choosing, articles, capitals, joining, leading in.

Nothing here keeps state and nothing draws from a global random generator: every
choice goes through the `rng` that the caller passes, so that a conversation is a
function of its seed alone.
"""

from __future__ import annotations

import random
from typing import Sequence, TypeVar

T = TypeVar("T")

# Words whose first letter misleads about their first sound.
_AN_WORDS = ("hour", "honest", "honor", "honour", "heir")
_A_WORDS = ("uni", "use", "usu", "euro", "one", "once", "ukulele", "utensil", "eucalyptus")
_STILL_AN = ("unim", "unin")  # "unimportant", "uninvited"


def pick(rng: random.Random, seq: Sequence[T]) -> T:
    """One element of a non-empty sequence, each as likely as the others."""
    return seq[rng.randrange(len(seq))]


def chance(rng: random.Random, probability: float) -> bool:
    """True with the given probability."""
    return rng.random() < probability


def a_an(noun: str) -> str:
    """The noun phrase with its indefinite article: "an owl", "a unicorn", "an hour"."""
    word = noun.lower()
    if word.startswith(_AN_WORDS):
        return "an " + noun
    if word.startswith(_A_WORDS) and not word.startswith(_STILL_AN):
        return "a " + noun
    return ("an " if word[:1] in "aeiou" else "a ") + noun


def cap(s: str) -> str:
    """The same text with its first letter in upper case."""
    return s[:1].upper() + s[1:]


def join_and(items: Sequence[str]) -> str:
    """"a", "a and b", "a, b and c"."""
    if len(items) <= 1:
        return "".join(items)
    return ", ".join(items[:-1]) + " and " + items[-1]


LEADS = ["So ", "By the way, ", "Tell me, ", "Just curious, ", "One question: ", "I wonder, ", "Quick question: ", "Now, ", "And ", "One more thing: ", "May I ask, ",
         "I would like to know, ", "Another question: ", "First of all, "]


def led_in(rng: random.Random, turn: tuple[str, str]) -> tuple[str, str]:
    """The same turn, at times with a few words before a question."""
    ask, reply = turn
    if rng.random() > 0.18 or not ask.endswith("?") or ask.split()[0] in ("So", "And", "Hi,", "Hello,", "I", "I'm") or ask.startswith(("Please", "Then")):
        return turn
    keep = ask[1:2].isupper() or ask.startswith(("FlashSampling", "Flash Sampling", "Gumbel"))
    return rng.choice(LEADS) + (ask if keep else ask[0].lower() + ask[1:]), reply
