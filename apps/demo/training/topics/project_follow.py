"""What comes after an answer on the project: "and CUDA?", "what about Firefox?", "why?", "are you sure?"; and "this or that?".

Which follow-up may come after which fact is data/project_follow.txt; the facts are those of topics/project_pairs.py.
"""

from __future__ import annotations

import random
import re

from faq import DATA, split
from phrases import cap, chance, pick
from spintax import spin
from topics.project_pairs import FACTS, OTHERS, Fact, alone

Turn = tuple[str, str]

BY_NAME = {fact.name: fact for fact in FACTS}

NAMED = ("And {n}?", "And {n}?", "and {n}", "What about {n}?", "What about {n}?", "And what about {n}?", "How about {n}?", "Ok, and {n}?", "{N}?", "And {n}, does that work?", "Ok but what about {n}?", "Hm, and {n}?", "Cool, and {n}?", "Good. And {n}?")
NAMED_PLAIN = ("And {n}?", "What about {n}?", "And what about {n}?", "How about {n}?", "Ok, and {n}?", "Hm, and {n}?", "Good. And {n}?", "Tell me about {n}.")
ASKED = ("{Q}?", "{Q}?", "{Q}?", "Ok, {q}?", "And {q}?", "So {q}?", "Hm, {q}?", "Cool. {Q}?", "Thanks. {Q}?", "Nice, {q}?", "I see. {Q}?", "Good. {Q}?", "But {q}?")

# Reasons, for a "why?" after the fact.
WHYS = {
    "need-gpu": "The CPU backend is WebAssembly, which runs on any computer.", "browser": "The CPU backend is WebAssembly, which every modern browser can run.", "exact": "A score plus Gumbel noise is largest with exactly the softmax probability.",
    "approximate": "A score plus Gumbel noise is largest with exactly the softmax probability.", "memory": "The logits are a big table: one number for each token of the vocabulary.", "logits": "They are a big table, and writing and reading it costs memory.", "python": "With TypeScript, it runs in browsers as well as in Node.",
    "language": "With TypeScript, it runs in browsers as well as in Node.", "speed": "Speed differs from machine to machine, so please time it on yours.", "npm": "I don't know why. You can use them from the repository.", "npm-install": "The workspace belongs to pnpm, and npm start fetches it.",
    "seed": "The noise depends only on the seed, the stream, the position and the number of the draw.", "threads": "Pieces can be merged in any order, and the noise depends on the seed alone.", "private": "Everything runs on your own computer.", "server": "Everything runs on your own computer.", "offline": "Everything runs on your own computer.",
    "first-start": "It has to fetch the tools and build the code once.", "cuda": "Its kernels compile, but none has run on a GPU yet.", "webgpu": "It has not been tested on a real graphics card yet.", "*size": "I am small so that I fit into the repository and run on any CPU.", "*internet": "I run on your own computer and have no connection.",
    "*right": "I have few parameters, so I know little.", "*code": "Writing code needs a much bigger model.", "*english": "All the text that I was trained on is English.", "*cannot": "I have few parameters, so I know little.", "other": "The scores are used at once, tile by tile, so no table has to be written.", "how": "With that noise it is a fair draw: each token wins as often as its probability says.",
}
WHY = ("Why?", "Why is that?", "But why?", "And why?", "Why not?", "How come?", "Why so?", "What is the reason?", "why tho", "Can you explain why?")
WHEN = ("When will it be ready?", "When?", "When is it coming?", "And when?", "How long will that take?", "Is there a date?", "When can I use it?", "Soon?")
SURE = ("Really?", "Are you sure?", "Is that true?", "Is that so?", "Are you sure about that?", "For real?")
SMALL = (
    "isn't that {s}", "isn't that really {s}", "isn't that {s} compared to <m>", "is that {s}", "that's {s}, isn't it", "is that a lot", "is that {s} for a language model", "how does that compare to <m>", "is that less than <m>", "so you are smaller than <m>", "and how big is <m>", "that sounds {s}", "is that enough", "that's not much",
)
DOES = re.compile(r"(does|do|is|can|are|will|may) ")


class Group:
    """Facts that belong together, and what may be asked next among them."""

    def __init__(self, block: str):
        first, *rows = block.splitlines()
        self.facts = [BY_NAME[name] for name in first.split()[1:]]
        self.next: list[tuple[Fact, list[str], list[str]]] = []
        for row in rows:
            name, text = row.split(" N ", 1)
            names, asks = text.split(" Q ", 1)
            self.next.append((BY_NAME[name], split(names), split(asks)))

    def follow(self, rng: random.Random, last: Fact) -> tuple[Fact, Turn]:
        fact, names, asks = pick(rng, [n for n in self.next if n[0] is not last])
        if chance(rng, 0.5):
            name = pick(rng, names)
            forms = NAMED_PLAIN if fact.own or name.startswith(("the ", "your ")) else NAMED
            return fact, (cap(pick(rng, forms).format(n=name, N=cap(name))), fact.reply())
        ask = re.sub(r"^and ", "", pick(rng, asks))
        return fact, (cap(pick(rng, ASKED).format(q=ask, Q=cap(ask))), fact.reply())


TEXT = re.sub(r"(?m)^#.*\n", "", (DATA / "project_follow.txt").read_text(encoding="ascii"))
GROUPS = [Group(block.strip()) for block in re.split(r"\n\s*\n", TEXT) if block.strip()]
WEIGHTS = (5, 3, 2.5, 4, 4, 4)


def reaction(rng: random.Random, fact: Fact) -> Turn | None:
    """ "Why?", "when?", "really?", "isn't that small?" after the fact."""
    if fact.name in ("cuda", "planned", "npm", "gpu") and chance(rng, 0.4):
        return pick(rng, WHEN), "I don't know when it will be ready."
    if fact.name in ("*size", "*vocab", "*context", "*layers", "*files"):
        other = pick(rng, OTHERS)
        text = pick(rng, SMALL).replace("{s}", pick(rng, ("small", "tiny", "little", "quite small"))).replace("<m>", other)
        if fact.name == "*size" and chance(rng, 0.6):
            return cap(text) + pick(rng, ("?", "?", "")), f"I am much smaller than {other} and know far less." if other in text else "Yes, I am very small. Other chatbots are much bigger."
    if fact.name in WHYS and chance(rng, 0.7):
        return pick(rng, WHY), WHYS[fact.name]
    if chance(rng, 0.25):
        reply = fact.reply()
        return pick(rng, SURE), reply if reply.startswith(("Yes", "No", "I don't", "I do not", "npm")) else "Yes. " + reply
    return None


EITHER = ("{A} or {b}?", "{A}, or {b}?", "{A} or {b}?", "So {a} or {b}?", "Tell me, {a} or {b}?")


def either(rng: random.Random) -> list[Turn]:
    """Two questions joined by "or", both answered: "does it run in the browser or do I need a graphics card?" """
    group = pick(rng, GROUPS[:5])
    facts = [f for f in group.facts if not f.own and any(DOES.match(q) for q in f.asks)]
    if len(facts) < 2:
        return either(rng)
    a, b = rng.sample(facts, 2)
    if a.reply() == b.reply():
        return either(rng)
    qa, qb = yes_no(rng, a), yes_no(rng, b, True)
    return [(cap(pick(rng, EITHER).format(a=qa, A=cap(qa), b=qb)), f"{a.reply()} {b.reply('FlashSampling' in a.reply())}")]


def yes_no(rng: random.Random, fact: Fact, second: bool = False) -> str:
    for _ in range(30):
        if DOES.match(ask := fact.ask(rng, second)):
            return ask
    return fact.ask(rng, second)


BROWSER_OR_GPU = (
    "does {f} run in {the|my|a} browser or do I need a {graphics card|GPU|good GPU|strong computer}", "do I need a {graphics card|GPU} or does {f} run in {the|my|a} browser", "can I run {f} in {my|the|a} browser or does {f} need a {GPU|graphics card}", "browser or {graphics card|GPU}, what do I need", "is {f} for the browser or for a {GPU|graphics card}", "does {f} need a {GPU|graphics card} or is {a|my} {laptop|browser|CPU} enough",
)


def dialogue(rng: random.Random) -> list[Turn]:
    """A fact and one to three things that follow, or two questions joined by "or"."""
    if chance(rng, 0.1):
        return either(rng)
    if chance(rng, 0.03):
        text = spin(rng, pick(rng, BROWSER_OR_GPU).replace("{f}", pick(rng, ("it", "this", "FlashSampling"))))
        return [(cap(text) + "?", "FlashSampling runs in browsers and on a plain CPU, so no graphics card is needed.")]
    group = rng.choices(GROUPS, weights=WEIGHTS)[0]
    fact = pick(rng, group.facts)
    turns = [alone(rng, fact)]
    while len(turns) < 2 or len(turns) < 4 and chance(rng, 0.4):
        turn = reaction(rng, fact) if chance(rng, 0.35) else None
        if turn is None:
            fact, turn = group.follow(rng, fact)
        turns.append(turn)
    return turns
