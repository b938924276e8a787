"""What Ember cannot know, and what people say then: how to find out, where to look first, whom to ask, what it would guess.

The blocks of data/unsure.txt: S wordings, R replies, H how one finds out, L where to look or whom to ask first, G a guess, and F other
questions that may follow with their replies. What asks for H, L and G is shared by all blocks.
"""

from __future__ import annotations

import random
import re

from faq import DATA, split
from phrases import chance, pick
from spintax import spin, weighted
from topics.chitchat import put
from topics.offline import slots

Turn = tuple[str, str]

THINGS = ("keys", "phone", "wallet", "glasses", "book", "umbrella", "hat", "bag", "passport", "watch", "ring", "charger", "scarf", "pen", "headphones", "coat", "purse", "notebook", "gloves", "remote", "shoes", "bike lock", "car keys", "house keys", "jacket", "lunch box", "earbuds", "sunglasses", "ticket", "credit card", "ID card", "laptop", "tablet", "toothbrush", "water bottle", "slippers", "socks", "train ticket", "lighter", "screwdriver", "scissors", "diary", "other sock", "airpods", "backpack")
MANY = ("keys", "glasses", "headphones", "gloves", "shoes", "earbuds", "sunglasses", "slippers", "socks", "scissors", "airpods")
LEAD = ("", "", "", "ok, ", "hm ok. ", "hmm, ", "ok. ", "alright, ", "so ", "and ", "I see. ", "oh ok, ", "fine. ", "too bad. ", "hm. ", "well, ", "but ")
HOW = ("how {could|can|do} I find {out|that out|it out} {then|}", "how would I find out {then|}", "where {can|could|do|should} I {look it up|find that|find out|check|look|see that} {then|}", "who {can|could|should} I ask {then|}", "who would know {that|}", "how {can|could} I check {that|it|}", "what's the best way to find out", "is there a way to find out", "where would I find that", "how do people find that out", "what {should|can} I do {then|instead}", "any idea who would know", "do you know who knows", "where do I get that {from|info|information|}", "how can I know {then|}")
LOOK = ("where should I {look|start|check|search} {first|} {then|}", "where do I start", "what should I {try|do|check} first", "where would you {look|start|search}", "what would you do {first|}", "any tips {where to look|where to start|}", "any ideas", "where could {it|they} be", "what's the first thing to do", "where to begin")
GUESS = ("what would you guess {then|}", "what's your {best |}guess", "just guess", "take a guess", "{can you|could you|can't you} {just |}guess", "what do you think {then|}", "guess {anyway|}", "if you had to guess", "come on, guess", "a rough guess {maybe|then|}", "what would you say", "any guess", "what does your gut say")
WHYS = ("why not", "why don't you know {that|}", "why can't you {know|say|tell me|look it up}", "why", "how come", "{shouldn't|don't} you know {that|}", "you don't know", "really, you don't know", "I thought you know everything")
CHECK = ("can you {look it up|find out|check|google it|search for it} {for me|please|}", "look it up {please|for me|}", "google it", "can't you {look it up|check online|go online}", "search the web {please|}", "check {the internet|online|} please")
FINE = ("{ok|okay|alright|oh well|fine|too bad|pity|no problem|never mind|no worries} {, thanks|, thank you|, I'll do that|, I'll check|, I'll look it up|}", "thanks {anyway|}", "thank you {anyway|}", "ok I'll {ask|check|look|try that}", "good idea {, thanks|}", "that helps, thanks", "makes sense")
WHY_SAY = ("I see only what you type here, and I have no internet.", "I am a tiny model without internet, and I know only what I was trained on.")
CHECK_SAY = ("I cannot look it up, because I have no internet.", "I have no internet, so I cannot check.")
FINE_SAY = ("You are welcome! Good luck.", "All right! All the best.")
ASKS = re.compile(r"(what|where|who|how|why|is|are|any|can|could|should|do|does|so should|so do|which|when|shouldn't|don't|can't)\b")


class Unknown:
    """One kind of thing that cannot be known."""

    def __init__(self, text: str):
        self.says: list[str] = []
        self.replies: list[str] = []
        self.follows: list[tuple[tuple[str, ...] | list[str], list[str]]] = []
        self.weight = 1.0
        for line in text.splitlines():
            letter, rest = line[0], line[2:].strip()
            if letter == "S":
                self.says += split(rest)
            elif letter == "R":
                self.replies += split(rest)
            elif letter == "X":
                self.weight = float(rest)
            elif letter == "F":
                asks, said = rest.split(" = ")
                self.follows.append((split(asks), split(said)))
            else:
                self.follows.append(({"H": HOW, "L": LOOK, "G": GUESS}[letter], split(rest)))
        self.follows += [(WHYS, list(WHY_SAY)), (CHECK, list(CHECK_SAY)), (FINE, list(FINE_SAY))]

    def dialogue(self, rng: random.Random) -> list[Turn]:
        """The question and up to three that follow."""
        words = filled(rng)
        said = spin(rng, pick(rng, self.says), **words)
        turns = [(put(rng, said, "", 0.1), spin(rng, pick(rng, self.replies), **words))]
        own = len(self.follows) - 3
        for _ in range(pick(rng, (0, 1, 1, 1, 2, 2, 3))):
            asks, replies = self.follows[rng.randrange(own)] if own and chance(rng, 0.75) else pick(rng, self.follows)
            said = spin(rng, pick(rng, replies), **words)
            if said in (r for _, r in turns) or any(r in replies for _, r in turns):
                continue
            ask = spin(rng, pick(rng, asks), **words)
            lead = "" if asks is FINE else pick(rng, LEAD)
            turns.append((put(rng, lead + ask + ("?" if ASKS.match(ask) else ""), ""), said))
            if asks is FINE:
                break
        return turns


def filled(rng: random.Random) -> dict[str, str]:
    """The words of one conversation."""
    thing = pick(rng, THINGS)
    return {**slots(rng), "thing": thing, "be": "are" if thing in MANY else "is", "it": "them" if thing in MANY else "it"}


def read(name: str) -> list[Unknown]:
    """The blocks of a file in topics/data."""
    text = re.sub(r"(?m)^#.*\n", "", (DATA / name).read_text(encoding="ascii"))
    return [Unknown(block.strip()) for block in re.split(r"\n\s*\n", text) if block.strip()]


KINDS = read("unsure.txt")
SHARES = [kind.weight for kind in KINDS]


def dialogue(rng: random.Random) -> list[Turn]:
    """One thing that Ember cannot know, and what is said about it."""
    return weighted(rng, KINDS, SHARES).dialogue(rng)
