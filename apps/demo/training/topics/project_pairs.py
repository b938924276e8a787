"""Plain questions about the project and Ember with one short answer each, alone, two in one message, or one after the other.

The tables are data/project_pairs.txt and data/project_more.txt. Two answers stand side by side as they are, so that any two questions can be put together.
"""

from __future__ import annotations

import random
import re

from faq import DATA, split
from indirect import clause
from phrases import cap, chance, pick
from spintax import spin

Turn = tuple[str, str]

NAMES = ("FlashSampling", "FlashSampling", "it", "it", "it", "this", "this library", "this project", "the library")
ALONE = ("{Q}?", "{Q}?", "{Q}?", "{Q}?", "{Q}?", "So {q}?", "And {q}?", "Tell me, {q}?", "{Q}, do you know?", "One question: {q}?", "I was wondering, {q}?", "Just curious, {q}?", "Sorry, but {q}?", "Hi Ember, {q}?", "Quick one: {q}?", "Ok so {q}?", "My boss asks, {q}?", "But {q}?", "{Q}? Just wondering.")
INDIRECT = ("Can you tell me {i}?", "Could you tell me {i}?", "I want to know {i}.", "Do you know {i}?", "I'd like to know {i}.", "Tell me {i}.", "I wonder {i}.", "Please tell me {i}.")
BOTH = (
    "{A} and {b}?", "{A} and {b}?", "{A} and {b}?", "{A}, and {b}?", "{A}? And {b}?", "{A}? {B}?", "{A} and also {b}?", "{A}, and also {b}?", "Two questions: {a}, and {b}?", "{A}? Also, {b}?", "I have two questions. {A}? And {b}?",
    "First, {a}, and second, {b}?", "Tell me, {a} and {b}?", "{A}, {b}?", "{A} & {b}?", "{A}? and {b}", "{A}? Oh, and {b}?", "{A} - and {b}?",
)
NEXT = ("And {q}?", "And {q}?", "Ok, {q}?", "{Q}?", "{Q}?", "So {q}?", "Ok and {q}?", "Cool. {Q}?", "Good. And {q}?", "Nice, {q}?", "Thanks. {Q}?", "Hm, {q}?", "I see. {Q}?", "Great, and {q}?", "But {q}?")

# Other models and assistants that people compare Ember with.
OTHERS = ("ChatGPT", "ChatGPT", "GPT-4", "GPT", "Claude", "Gemini", "Llama", "Mistral", "Copilot", "DeepSeek", "Siri", "Alexa", "the big chatbots", "the big models", "other chatbots", "other assistants", "a real AI", "Grok", "GPT-5", "OpenAI's models")
COMPARE = (
    "are you like <m>", "are you {better|smarter|cleverer|faster} than <m>", "are you as {good|smart|clever|big|powerful} as <m>", "how do you compare {to|with} <m>", "what is the difference between you and <m>",
    "can you do what <m> can", "why should I use you and not <m>", "how {good|smart|big} are you compared to <m>", "how are you different from <m>", "do you know as much as <m>", "are you {worse|dumber|weaker|smaller} than <m>", "who is {better|smarter}, you or <m>",
    "is <m> {better|smarter|bigger} than you", "are you a kind of <m>", "you or <m>, who is smarter", "can you replace <m>", "are you similar to <m>", "is this {better than|like|as good as|similar to} <m>", "how does this {compare to|compare with|differ from} <m>",
    "why not just use <m>", "should I use you or <m>", "are you {based on|built on|connected to} <m>", "are you {stronger|more powerful|less powerful} than <m>", "what can <m> do that you cannot", "what is better about you than <m>", "so you are like <m>",
)


class Fact:
    """One block of the table."""

    def __init__(self, block: str):
        self.name, asks, answer = block.splitlines()
        self.own = self.name.startswith("*")
        self.asks, self.answer = split(asks[2:]), answer[2:]

    def ask(self, rng: random.Random, second: bool = False) -> str:
        name = pick(rng, NAMES[2:5] if second else NAMES)
        return spin(rng, pick(rng, self.asks), f=name)

    def reply(self, second: bool = False) -> str:
        text = self.answer
        if second:
            text = re.sub(r"(, but|, and|No,|Yes,|needed:|runs) <[Ff]>", r"\1 it", text).replace("<F>", "It")
        return text.replace("<F>", "FlashSampling").replace("<f>", "FlashSampling")


def _question(text: str) -> bool:
    return not text.startswith(("list ", "I have ", "I found ", "npm install "))


TEXT = "\n\n".join(re.sub(r"(?m)^#.*\n", "", (DATA / name).read_text(encoding="ascii")) for name in ("project_pairs.txt", "project_more.txt"))
FACTS = [Fact(block.strip()) for block in re.split(r"\n\s*\n", TEXT) if block.strip()]
PROJECT = [f for f in FACTS if not f.own]
OWN = [f for f in FACTS if f.own]


def compare(rng: random.Random) -> tuple[str, str]:
    other = pick(rng, OTHERS)
    ask = spin(rng, pick(rng, COMPARE), m=other)
    return ask, f"I am much smaller than {other} and know far less."


def alone(rng: random.Random, fact: Fact, second: bool = False) -> Turn:
    q = fact.ask(rng)
    i = clause(q)
    if i and chance(rng, 0.2):
        return pick(rng, INDIRECT).format(i=i), fact.reply()
    if not _question(q):
        return cap(q) + ".", fact.reply()
    return cap(pick(rng, NEXT if second else ALONE).format(q=q, Q=cap(q))), fact.reply()


PACKAGES = {"core": "core", "cpu-simd-wasm": "cpu", "conformance": "conformance", "webgpu": "webgpu-package"}


def packages(rng: random.Random) -> list[Turn]:
    """Two packages side by side."""
    a, b = rng.sample(list(PACKAGES), 2)
    ask = spin(rng, "{what is the difference between <a> and <b>|how do <a> and <b> differ|<a> or <b>, which do I need|what are <a> and <b>|do I need <a> and <b>|what do <a> and <b> do}", a=a, b=b)
    replies = [next(f.reply() for f in FACTS if f.name == PACKAGES[name]) for name in (a, b)]
    return [(cap(pick(rng, ALONE[:8]).format(q=ask, Q=cap(ask))), " ".join(replies))]


def two(rng: random.Random) -> list[Turn]:
    """Two questions in one message, answered one after the other."""
    table = PROJECT if chance(rng, 0.6) else FACTS if chance(rng, 0.5) else OWN
    a, b = rng.sample(table, 2)
    qa, qb = a.ask(rng), b.ask(rng, not a.own)
    ra, rb = a.reply(), b.reply("FlashSampling" in a.reply())
    if table is not PROJECT and chance(rng, 0.25):
        if chance(rng, 0.5):
            a, (qa, ra) = OWN[0], compare(rng)
            rb = b.reply()
        else:
            qb, rb = compare(rng)
    if not _question(qa) or not _question(qb) or ra == rb:
        return two(rng)
    return [(cap(pick(rng, BOTH).format(a=qa, b=qb, A=cap(qa), B=cap(qb))), f"{ra} {rb}")]


def dialogue(rng: random.Random) -> list[Turn]:
    kind = rng.random()
    if kind < 0.01:
        return packages(rng)
    if kind < 0.4:
        return two(rng)
    if kind < 0.47:
        q, reply = compare(rng)
        turns = [(cap(pick(rng, ALONE).format(q=q, Q=cap(q))), reply)]
        table = OWN
    else:
        table = PROJECT if chance(rng, 0.72) else OWN
        turns = [alone(rng, pick(rng, table))]
    while len(turns) < 3 and chance(rng, 0.35):
        turns.append(alone(rng, pick(rng, table), second=True))
    return turns
