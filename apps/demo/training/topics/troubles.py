"""What goes wrong in the chat and which setting helps, in users' own words. The table is data/troubles.txt."""

from __future__ import annotations

import random
import re

from faq import DATA, split
from phrases import cap, chance, pick
from spintax import spin, weighted

Turn = tuple[str, str]

SEEN = (
    "{S}.", "{S}.", "{S}.", "{S}", "{S}!", "{S}. What can I do?", "{S}, what can I do?", "{S}. How do I fix that?", "{S}, how do I fix it?", "{S}. Which setting should I change?", "{S}, which setting helps?", "{S}. Why?", "{S}, why is that?",
    "{S}. What should I change?", "{S}. What now?", "{S}. Can I change that?", "{S}. Is there a setting for that?", "Help, {s}.", "I have a problem: {s}.", "Hmm, {s}.", "What can I do if {s}?", "What should I do when {s}?", "Why is it that {s}?", "How come {s}?", "How come {s}?", "I think {s}.",
    "{S}, any idea?", "{S}. Can you help?", "What if {s}?", "Sometimes {s}.", "Now {s}, what do I set?", "The problem is that {s}.", "{S}, is that normal?", "{S}. What did I do wrong?", "{S}, please help.", "I find that {s}.", "{S}. Which command do I need?",
)
WANTED = (
    "I want {g}.", "I want {g}.", "I would like {g}.", "I'd like {g}, what do I set?", "I need {g}.", "Which setting do I need if I want {g}?", "What do I do if I want {g}?", "I want {g}. How?", "What should I set if I want {g}?", "I want {g}, which setting is that?",
    "I'd prefer {g}.", "What do I change if I want {g}?",
)
GOT = ("How do I get {g}?", "How can I get {g}?", "Is there a way to get {g}?", "How to get {g}?", "Which setting gives {g}?", "Can I have {g}?", "Give me {g}.", "{G}, please.", "{G}?", "What gives {g}?")
ASKED = ("{Q}?", "{Q}?", "{Q}?", "{Q}??", "Tell me, {q}?", "So {q}?", "And {q}?", "Ember, {q}?", "One question: {q}?", "Sorry, but {q}?", "Hm, {q}?")
MORE = ("And if that does not help?", "That did not help.", "It didn't help.", "And what else?", "What else can I do?", "I did that already.", "Anything else?", "Still the same.", "ok, and if that isn't enough?", "What else can I try?", "Tried that.", "That's not enough.")
TOO = (" too ", " too ", " too ", " way too ", " a bit too ", " far too ", " kinda too ", " much too ", " just too ", " a little too ", " always too ")
DONE = ("Ok, I did that.", "Done.", "Thanks, I'll try that.", "That worked!", "Great, it works now.", "ok I'll try it", "Cool, that helped.", "Thank you, much better now.", "I set it, thanks.", "better, thanks")
DONE_REPLIES = ("Good! You can change it again at any time.", "Fine! You can change it again at any time.", "I am glad. You can change it again at any time.")


class Trouble:
    """One block of the table."""

    def __init__(self, block: str):
        rows: dict[str, list[str]] = {"S": [], "Q": [], "G": []}
        for line in block.splitlines():
            rows.setdefault(line[0], []).append(line[2:].strip())
        self.seen, self.asks, self.goals = ([text for row in rows[key] for text in split(row)] for key in "SQG")
        self.answer, self.more = rows["A"][0], rows["M"][0]
        self.reason = rows["W"][0] + " " if "W" in rows else ""
        self.weight = float(rows.get("X", ["1"])[0])

    def ask(self, rng: random.Random) -> str:
        kinds = [(self.seen, 4), (self.asks, 3), (self.goals, 3)]
        table = weighted(rng, [k for k, _ in kinds if k], [w for k, w in kinds if k])
        text = spin(rng, pick(rng, table))
        text = re.sub(r"(?<!much)(?<!bit)(?<!far) too ", pick(rng, TOO), text, count=1)
        low = text if text.startswith("I ") else text[0].lower() + text[1:]
        if table is self.seen:
            return cap(pick(rng, SEEN).format(s=low, S=cap(text)))
        if table is self.asks:
            return cap(pick(rng, ASKED).format(q=low, Q=cap(text)))
        plain = not re.match(r"(to|you to|it to|replies to) |.* to be ", low)
        return cap(pick(rng, WANTED + GOT if plain else WANTED).format(g=low, G=cap(text)))

    def dialogue(self, rng: random.Random) -> list[Turn]:
        said = self.ask(rng)
        turns = [(said, (self.reason if re.search("why|how come", said.lower()) else "") + self.answer)]
        if chance(rng, 0.22):
            turns.append((pick(rng, MORE), self.more))
        elif chance(rng, 0.12):
            turns.append((pick(rng, DONE), pick(rng, DONE_REPLIES)))
        return turns


TEXT = re.sub(r"(?m)^#.*\n", "", (DATA / "troubles.txt").read_text(encoding="ascii"))
TROUBLES = [Trouble(block.strip()) for block in re.split(r"\n\s*\n", TEXT) if block.strip()]


def dialogue(rng: random.Random) -> list[Turn]:
    """One trouble, or two one after the other."""
    turns = weighted(rng, TROUBLES, [t.weight for t in TROUBLES]).dialogue(rng)
    if chance(rng, 0.25):
        turns += weighted(rng, TROUBLES, [t.weight for t in TROUBLES]).dialogue(rng)
    return turns
