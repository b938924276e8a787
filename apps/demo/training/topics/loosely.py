"""The way people type when they chat ("gonna", "idk", "lol"), or when they are formal. Used by the topics of small talk on the user's side only."""

from __future__ import annotations

import random
import re

from phrases import chance, pick

_SWAPS = (
    ("going to (?!the|a|my|work|school|bed|see\\b)", "gonna "), ("want to ", "wanna "), ("I don't know", "idk"), ("got to ", "gotta "), ("kind of ", "kinda "), ("because", "cause"), ("I am ", "im "), ("I'm ", "im "), ("I've ", "ive "),
    ("have to ", "gotta "), ("tomorrow", "tmrw"), ("tonight", "tonite"), ("really ", "rly "), ("people", "ppl"), ("about ", "abt "), ("with ", "w "), ("you ", "u "), ("What is ", "whats "), ("What are you", "what r u"), ("though", "tho"),
)
_FORMAL = ("Excuse me, {q}", "Pardon me, {q}", "If I may ask, {q}", "Dear Ember, {q}", "Could you help me? {Q}", "I would like to ask you something. {Q}", "I would be grateful for your help. {Q}", "May I ask: {q}", "With your permission, {q}", "Kindly tell me, {q}", "Be so kind and tell me: {q}", "{Q} Thank you in advance.", "{Q} I would appreciate your help.")
_GOOD_TAILS, _BAD_TAILS = (" lol", " haha", " :)", " :D", " yay"), (" :(", " ugh", " tbh", " lol", " sigh")


def loosened(rng: random.Random, text: str, share: float = 0.22, mood: str = "") -> str:
    """The text as written, or at times with the shortcuts and tails of a chat; `mood` is "good" or "bad" for a tail that fits, "none" for no tail."""
    if not chance(rng, share):
        if text.endswith("?") and len(text) > 16 and text.count("?") == 1 and chance(rng, 0.06):
            keep = text.startswith(("I ", "I'"))
            return pick(rng, _FORMAL).format(Q=text, q=text if keep else text[:1].lower() + text[1:])
        return text
    for pattern, short in rng.sample(_SWAPS, 8):
        text = re.sub(r"\b" + pattern, short, text, count=1)
    if chance(rng, 0.3) and mood != "none" and "?" not in text:
        text = text.rstrip(".!") + pick(rng, _GOOD_TAILS if mood == "good" else _BAD_TAILS if mood == "bad" else (" lol", " haha", " tbh"))
    elif chance(rng, 0.5):
        text = text.rstrip(".")
    return text
