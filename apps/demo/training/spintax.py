"""A tiny template language for the topic files.

`{a|b|c}` picks one alternative (nesting allowed, an empty alternative drops the piece), `<slot>` is filled from
keyword arguments, and `<Slot>` is the same slot with its first letter raised. Templates are parsed once and cached, and
only the branches that are picked are expanded, so that drawing a sentence is cheap and deterministic given the rng.
"""
from __future__ import annotations

import random
import re
from functools import lru_cache

_SLOT = re.compile(r"<([A-Za-z_0-9]+)>")


@lru_cache(maxsize=None)
def _parse(text: str):
    """Parses a template into a list of literal strings and tuples of alternatives (each again such a list)."""
    pos = 0

    def sequence(inside: bool):
        nonlocal pos
        parts: list = []
        start = pos
        while pos < len(text):
            ch = text[pos]
            if ch == "{":
                parts.append(text[start:pos])
                pos += 1
                options = [sequence(True)]
                while text[pos] == "|":
                    pos += 1
                    options.append(sequence(True))
                pos += 1  # the closing brace
                parts.append(tuple(options))
                start = pos
            elif inside and ch in "|}":
                break
            else:
                pos += 1
        else:
            if inside:
                raise ValueError(f"unclosed brace in template: {text!r}")
        parts.append(text[start:pos])
        return parts

    tree = sequence(False)
    return tree


def _expand(rng: random.Random, parts, out: list[str]) -> None:
    for part in parts:
        if isinstance(part, tuple):
            _expand(rng, rng.choice(part), out)
        else:
            out.append(part)


def spin(rng: random.Random, text: str, **slots: str) -> str:
    """Draws one sentence from a template."""
    out: list[str] = []
    _expand(rng, _parse(text), out)
    result = "".join(out)

    def fill(match: re.Match) -> str:
        name = match.group(1)
        if name in slots:
            return slots[name]
        value = slots[name[0].lower() + name[1:]]
        return value[:1].upper() + value[1:]

    result = _SLOT.sub(fill, result)
    result = re.sub(r" {2,}", " ", result)
    result = re.sub(r" +([.,!?;:])", r"\1", result)
    return re.sub(r" *\n *", "\n", result).strip()


def lines(text: str) -> tuple[str, ...]:
    """One template a line; blank lines and lines that start with # are dropped."""
    rows = (row.strip() for row in text.splitlines())
    return tuple(row for row in rows if row and not row.startswith("#"))


class Intent:
    """What people may type (`asks`) and what Ember may answer (`replies`), one template a line each."""

    def __init__(self, asks: str, replies: str, weight: float = 1.0):
        self.asks = lines(asks)
        self.replies = lines(replies)
        self.weight = weight

    def ask(self, rng: random.Random, **slots: str) -> str:
        text = spin(rng, rng.choice(self.asks), **slots)
        return text[:1].upper() + text[1:]

    def reply(self, rng: random.Random, **slots: str) -> str:
        text = spin(rng, rng.choice(self.replies), **slots)
        return text[:1].upper() + text[1:]

    def turn(self, rng: random.Random, **slots: str) -> tuple[str, str]:
        return self.ask(rng, **slots), self.reply(rng, **slots)


def weighted(rng: random.Random, items, weights):
    """One item, drawn in proportion to its weight."""
    return rng.choices(items, weights=weights, k=1)[0]
