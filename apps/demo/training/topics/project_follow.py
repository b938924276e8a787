"""What comes after an answer on the project: "and CUDA?", "what about Firefox?", "why?", "are you sure?"; and "this or that?".

Which follow-up may come after which fact is data/project_follow.txt; the facts are those of topics/project_pairs.py.
"""

from __future__ import annotations

import random
import re

from faq import DATA, split
from phrases import cap, chance, pick
from spintax import spin
from topics.project_pairs import BOTH, FACTS, OTHERS, Fact, alone

Turn = tuple[str, str]

BY_NAME = {fact.name: fact for fact in FACTS}

NAMED = ("And {n}?", "And {n}?", "and {n}", "What about {n}?", "What about {n}?", "And what about {n}?", "How about {n}?", "Ok, and {n}?", "{N}?", "And {n}, does that work?", "Ok but what about {n}?", "Hm, and {n}?", "Cool, and {n}?", "Good. And {n}?")
NAMED_PLAIN = ("And {n}?", "What about {n}?", "And what about {n}?", "How about {n}?", "Ok, and {n}?", "Hm, and {n}?", "Good. And {n}?", "Tell me about {n}.")
ASKED = ("{Q}?", "{Q}?", "{Q}?", "Ok, {q}?", "And {q}?", "So {q}?", "Hm, {q}?", "Cool. {Q}?", "Thanks. {Q}?", "Nice, {q}?", "I see. {Q}?", "Good. {Q}?", "But {q}?")

# Reasons, for a "why?" after the fact.
WHYS = {
    "need-gpu": "The CPU backend is WebAssembly, which runs on any computer.", "browser": "The CPU backend is WebAssembly, which every modern browser can run.", "exact": "A score plus Gumbel noise is largest with exactly the softmax probability.",
    "approximate": "A score plus Gumbel noise is largest with exactly the softmax probability.", "memory": "The logits are a big table: one number for each token of the vocabulary.", "logits": "The logits are a big table: storing it costs memory, and writing and reading it costs time.", "python": "With TypeScript, it runs in browsers as well as in Node.",
    "language": "With TypeScript, it runs in browsers as well as in Node.", "speed": "Speed differs from machine to machine, so please time it on yours.", "npm": "I don't know why. You can use them from the repository.", "npm-install": "The workspace belongs to pnpm, and npm start fetches it.",
    "seed": "The noise depends only on the seed, the stream, the position and the number of the draw.", "threads": "Pieces can be merged in any order, and the noise depends on the seed alone.", "private": "Everything runs on your own computer.", "server": "Everything runs on your own computer.", "offline": "Everything runs on your own computer.",
    "first-start": "It has to fetch the tools and build the code once.", "cuda": "It must still be tested on a real GPU.", "webgpu": "It uses the graphics card through a standard that browsers and Node have.", "*size": "I am small so that I fit into the repository and run on any CPU.", "*internet": "I run on your own computer and have no internet.",
    "*right": "I have few parameters, so I know little.", "*code": "Writing code needs a much bigger model.", "*english": "All the text that I was trained on is English.", "*cannot": "I have few parameters, so I know little.", "other": "The scores are used at once, tile by tile, so no table has to be written.", "how": "With that noise it is a fair draw: each token wins as often as its probability says.",
}
WHY = ("Why?", "Why is that?", "But why?", "And why?", "Why not?", "How come?", "Why so?", "What is the reason?", "why tho", "Can you explain why?", "And why does it do that?", "And why is it like that?", "Why did they do it that way?")
WHEN = ("When will it be ready?", "When?", "When is it coming?", "And when?", "How long will that take?", "Is there a date?", "When can I use it?", "Soon?")
SURE = ("Really?", "Are you sure?", "Is that true?", "Is that so?", "Are you sure about that?", "For real?")
SMALL = (
    "isn't that {s}", "isn't that really {s}", "isn't that {s} compared to <m>", "is that {s}", "that's {s}, isn't it", "is that a lot", "is that {s} for a language model", "how does that compare to <m>", "is that less than <m>", "so you are smaller than <m>", "and how big is <m>", "that sounds {s}", "is that enough", "that's not much",
)
QUESTION = re.compile(r"(any|why|how|what|which|who|where|when|is|are|do|does|did|can|could|should|will|would|may|am|isn't) ")
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
    if fact.name in ("cuda", "planned", "npm") and chance(rng, 0.4):
        return pick(rng, WHEN), "I don't know when it will be ready."
    if fact.name in ("*size", "*vocab", "*context", "*layers", "*files"):
        other = pick(rng, OTHERS)
        text = pick(rng, SMALL).replace("{s}", pick(rng, ("small", "tiny", "little", "quite small"))).replace("<m>", other)
        if fact.name == "*size" and chance(rng, 0.6):
            if text == "is that a lot":
                return cap(text) + pick(rng, ("?", "?", "")), "No, for a language model that is very few."
            if text == "is that enough":
                return cap(text) + pick(rng, ("?", "?", "")), "For a demo it is enough. A bigger model would know more."
            return cap(text) + pick(rng, ("?", "?", "")), f"I am much smaller than {other} and know far less." if other in text else "Yes, I am very small. Other chatbots are much bigger."
    if fact.name == "*vocab" and chance(rng, 0.5):
        return pick(rng, ("Is that many?", "is that a lot?", "Is that much?", "is that many for a language model?", "Is that few?", "and is that a lot?")), "That is not many. Other models know far more tokens."
    if fact.name in WHYS and chance(rng, 0.7):
        return pick(rng, WHY), WHYS[fact.name]
    if chance(rng, 0.25):
        reply = fact.reply()
        return pick(rng, SURE), reply if reply.startswith(("Yes", "No", "I don't", "I do not", "npm", "Type", "Import", "Give", "Cite")) else "Yes. " + reply
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
    return [(cap(pick(rng, EITHER).format(a=qa, A=cap(qa), b=qb)), f"{plain(a.reply())} {plain(b.reply('FlashSampling' in a.reply()))}")]


def plain(reply: str) -> str:
    """The reply without its "yes" or "no", which would not say to which of the two questions it belongs."""
    return cap(re.sub(r"^(Yes|No), ", "", reply))


def yes_no(rng: random.Random, fact: Fact, second: bool = False) -> str:
    for _ in range(30):
        if DOES.match(ask := fact.ask(rng, second)):
            return ask
    return fact.ask(rng, second)


# Two facts that are nearly one: asked for together, they get one answer.
MERGED = {
    ("who-made", "paper"): "The method is from a paper by Ruiz and others, arXiv 2603.15854.", ("need-gpu", "browser"): "FlashSampling runs in browsers and on a plain CPU, so no graphics card is needed.", ("browser", "server"): "FlashSampling runs in the browser, on your own computer, so no server is needed.",
    ("licence", "free"): "FlashSampling is free and open source, and its licence is Apache-2.0.", ("free", "work"): "FlashSampling is free, and you may use, change and share it, even commercially.", ("licence", "work"): "The licence is Apache-2.0, so you may use, change and share it, even commercially.", ("install", "start"): "Type npm start in the project folder. It installs what is needed and opens the chat.",
    ("install", "npm"): "It is not on npm yet. Type npm start in the project folder.", ("cuda", "webgpu"): "WebGPU works in browsers and in Node. The CUDA backend is experimental.", ("gpu", "cuda"): "FlashSampling runs on graphics cards with WebGPU. The CUDA backend is experimental.", ("gpu", "need-gpu"): "FlashSampling runs on the CPU, and with WebGPU it runs on a graphics card, too.",
    ("exact", "approximate"): "FlashSampling is exact: nothing is approximated.", ("memory", "logits"): "The logits are never stored, and that saves memory.", ("offline", "private"): "It works offline after the first start, and what you type stays on your own computer.", ("server", "private"): "It runs on your own computer, so what you type stays there.", ("browser", "node"): "FlashSampling runs in Node, Deno, Bun and browsers.",
    ("python", "language"): "It is written in TypeScript, and it is for TypeScript and JavaScript.", ("speed", "bench"): "I make no claim about speed. You can time it with npm run bench -- cpu --quick.", ("what", "how"): "FlashSampling draws the next token exactly: it adds Gumbel noise to each score, and the largest sum wins.", ("what", "for"): "FlashSampling draws the next token of a language model. That saves memory, because the logits are never stored.",
    ("what", "exact"): "FlashSampling draws the next token of a language model, and the draw is exact.", ("backends", "which-backend"): "The backends are CPU, WebGPU and an experimental one for CUDA. This chat uses the CPU.", ("backends", "cuda"): "The backends are CPU, WebGPU and an experimental one for CUDA.", ("seed", "threads"): "The same seed gives the same token, with any number of threads.",
    ("packages", "core"): "The packages are core, cpu-simd-wasm, webgpu, onnx and conformance. Core holds the sampler itself.", ("docs", "examples"): "The guides are in the docs folder, and small examples are in apps/examples.", ("models", "onnx"): "It works with any language model that has an LM head, ONNX models too.", ("*size", "*small-why"): "I have about 3.9 million parameters, so that I run on any CPU.", ("*who", "*useful"): "I am Ember, a tiny language model. I am here to show FlashSampling.",
    ("*maker", "*trained"): "The people behind FlashSampling made me, and I was trained on a CPU.", ("*can", "*cannot"): "I can chat, do small sums and tell short stories, but I cannot look anything up.", ("*internet", "*where"): "I run on your own computer and have no internet.", ("*who", "*size"): "I am Ember, a tiny language model with about 3.9 million parameters.", ("*human", "*who"): "I am Ember, a program and not a person.",
}


def merged(rng: random.Random) -> list[Turn]:
    """Two questions with one answer: of two facts that are nearly one, or of the same fact twice."""
    if chance(rng, 0.25):
        fact = pick(rng, FACTS)
        a, b, reply = fact.ask(rng), fact.ask(rng, True), fact.reply()
        if a == b or not QUESTION.match(a) or not QUESTION.match(b):
            return merged(rng)
    else:
        names = pick(rng, tuple(MERGED))
        reply = MERGED[names]
        names = names if chance(rng, 0.5) else names[::-1]
        a, b = (BY_NAME[name].ask(rng, at == 1) for at, name in enumerate(names))
        if not QUESTION.match(a) or not QUESTION.match(b):
            return merged(rng)
    return [(cap(pick(rng, BOTH).format(a=a, A=cap(a), b=b, B=cap(b))), reply)]


BROWSER_OR_GPU = (
    "does {f} run in {the|my|a} browser or do I need a {graphics card|GPU|good GPU|strong computer}", "do I need a {graphics card|GPU} or does {f} run in {the|my|a} browser", "can I run {f} in {my|the|a} browser or does {f} need a {GPU|graphics card}", "browser or {graphics card|GPU}, what do I need", "is {f} for the browser or for a {GPU|graphics card}", "does {f} need a {GPU|graphics card} or is {a|my} {laptop|browser|CPU} enough",
)


def dialogue(rng: random.Random) -> list[Turn]:
    """A fact and one to three things that follow, or two questions joined by "or"."""
    if chance(rng, 0.1):
        return either(rng)
    if chance(rng, 0.16):
        return merged(rng)
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
