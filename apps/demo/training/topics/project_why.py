"""The project and Ember in many more wordings, alone or two in one question, and what is asked after each: "why does that matter?", "what if I do have one?".

Wordings and what follows are data/project_why.txt; the answers are those of project_pairs.txt wherever it has them, so that each fact is said in one way only.
"""

from __future__ import annotations

import random
import re

from faq import DATA, split
from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.data.settings_more import NEXT_LEADS
from topics.project_follow import BY_NAME, MERGED, SURE, plain
from topics.project_pairs import ALONE, BOTH, compare

Turn = tuple[str, str]

NAMES = ("FlashSampling", "FlashSampling", "FlashSampling", "it", "it", "it", "this", "this library", "this project", "the library", "your library", "this thing")
QUESTION = re.compile(r"(any|why|how|what|which|who|whose|where|when|is|are|do|does|did|can|could|should|will|would|may|am|isn't|aren't|was|so|for whom|in what|in which|on what|with what|by what|to what|what's|who's) ")
YES_NO = re.compile(r"(so |and |but |ok |then )*(is|are|do|does|did|can|could|should|will|would|may|am|isn't|aren't|was|also|even|too|really|with|in|on)\b|.*\b(too|right|no|then)$")
COMMAND = re.compile(r"(describe|summarise|introduce|sum up|give|tell|explain|compare|convince|sell|show|say|prove)\b")
WEIGHT = {"what": 2, "differ": 4, "matter": 3, "for": 2, "exact": 3, "how": 2, "browser": 2, "browser-need": 2.5, "browser-or-gpu": 2.5, "need-gpu": 4, "have-gpu": 2, "cuda": 2.5, "cuda-when": 2.5, "webgpu": 2, "*who": 2.5, "*who-demo": 2.5, "*size": 3, "*small": 2, "speed": 2, "memory": 2, "explain": 1.5, "install": 1.5, "licence": 1.5, "demo": 1.5}


class Block:
    """One block of the table."""

    def __init__(self, text: str):
        self.name, *rows = text.splitlines()
        self.asks: list[str] = []
        self.next: list[tuple[str, list[str]]] = []
        self.answer = ""
        for row in rows:
            if row[0] == "Q":
                self.asks += split(row[2:])
            elif row[0] == "A":
                self.answer = row[2:]
            else:
                other, asks = row[2:].split(": ", 1)
                self.next.append((other, split(asks)))
        self.own = self.name.startswith("*")

    def ask(self, rng: random.Random, second: bool = False) -> str:
        return spin(rng, pick(rng, self.asks), f=pick(rng, ("it", "it", "this") if second else NAMES))


TEXT = re.sub(r"(?m)^#.*\n", "", (DATA / "project_why.txt").read_text(encoding="ascii"))
BLOCKS = {b.name: b for b in (Block(text.strip()) for text in re.split(r"\n\s*\n", TEXT) if text.strip())}


def reply(name: str, ask: str = "", second: bool = False) -> str:
    """The answer to this question: without "yes" and "no" where it is not a question of that kind."""
    block = BLOCKS.get(name)
    text = block.answer if block and block.answer else BY_NAME[name].reply(second)
    return text if not ask or YES_NO.match(ask) or not text.startswith(("Yes, F", "Yes, a", "Yes, w", "Yes, t", "No, ")) else plain(text)


def put(rng: random.Random, ask: str) -> str:
    """The question with its mark and at times with words before or after it."""
    low = ask if re.match(r"(I|I'm|FlashSampling|CUDA|WebGPU|CPU|GPU)\b", ask) else ask[0].lower() + ask[1:]
    if COMMAND.match(ask):
        return cap(pick(rng, ("{Q}.", "{Q}.", "{Q}.", "Please {q}.", "{Q}, please.", "Can you {q}?", "Could you {q}?")).format(q=low, Q=cap(ask)))
    if QUESTION.match(ask) and ". " not in ask and "? " not in ask and chance(rng, 0.3):
        return cap(pick(rng, ALONE).format(q=low, Q=cap(ask)))
    return cap(ask) + ("?" if not ask.endswith("?") else "")


def later(rng: random.Random, ask: str) -> str:
    """A question that leans on the answer before."""
    end = "?"
    if ask.lower().startswith(("explain", "say ", "i don't", "simpler", "prove", "too hard", "in one", "for a beginner", "that is not")) or "please" in ask:
        end = "."
    text = ask + end
    if ask.startswith(("and ", "so ", "but ", "ok ")):
        return cap(text)
    lead = pick(rng, (*NEXT_LEADS, "And ", "And ", "But "))
    if lead in ("And ", "But ") and not QUESTION.match(ask):
        lead = ""
    low = text if re.match(r"(I|I'm|FlashSampling|CUDA|WebGPU|CPU|GPU|Gumbel)\b", text) else text[0].lower() + text[1:]
    return lead + low if lead and lead.rstrip()[-1] not in ".!" else lead + cap(text)


def follow(rng: random.Random, name: str, seen: set[str]) -> tuple[str, Turn] | None:
    block = BLOCKS.get(name)
    if name == "*size" and chance(rng, 0.15):
        ask, answer = compare(rng)
        return "*small", (later(rng, ask), answer)
    options = [(other, asks) for other, asks in (block.next if block else ()) if reply(other) not in seen]
    if not options:
        return None
    text = reply(name)
    if chance(rng, 0.05) and not text.startswith(("Yes", "No", "I ", "Type")):
        return name, (pick(rng, SURE), "Yes. " + text)
    other, asks = weighted(rng, options, [max(1.0, 3.0 - at) for at in range(len(options))])
    if chance(rng, 0.7) or other not in BLOCKS:
        ask = pick(rng, asks)
    else:
        ask = BLOCKS[other].ask(rng, True)
        while not QUESTION.match(ask) and not COMMAND.match(ask):
            ask = BLOCKS[other].ask(rng, True)
    return other, (later(rng, ask) if not COMMAND.match(ask) else put(rng, ask), reply(other, ask))


def alike(a: str, b: str) -> bool:
    x, y = set(re.findall(r"[a-z]{4,}", a.lower())), set(re.findall(r"[a-z]{4,}", b.lower()))
    return len(x & y) >= 0.45 * min(len(x), len(y))


PLAIN_ASK = re.compile(r"[^,.?]+$")


def simple(rng: random.Random, block: Block, second: bool = False) -> str | None:
    for _ in range(20):
        ask = block.ask(rng, second)
        if QUESTION.match(ask) and PLAIN_ASK.match(ask) and not ask.startswith("so "):
            return ask
    return None


WHOLE = {"browser-or-gpu", "browser-need", "*who-demo"}  # these ask two things already


def two(rng: random.Random) -> list[Turn]:
    """Two questions in one, mostly on things that go together, and the two answers."""
    a = draw(rng)
    names = [other for other, _ in a.next if other in BLOCKS] if chance(rng, 0.65) else [n for n, b in BLOCKS.items() if b.own == a.own or chance(rng, 0.15)]
    if not names:
        return two(rng)
    b = BLOCKS[pick(rng, names)]
    if {a.name, b.name} & WHOLE or {a.name, b.name} == {"*size", "*small"}:
        return two(rng)
    ra, rb = reply(a.name), reply(b.name, "", "FlashSampling" in reply(a.name))
    merged = MERGED.get((a.name, b.name)) or MERGED.get((b.name, a.name))
    qa, qb = simple(rng, a), simple(rng, b, not b.own)
    if a is b or not qa or not qb or (alike(ra, rb) and not merged):
        return two(rng)
    answer = merged or f"{reply(a.name, qa)} {reply(b.name, qb, 'FlashSampling' in ra)}"
    turns = [(cap(pick(rng, BOTH).format(a=qa, b=qb, A=cap(qa), B=cap(qb))), answer)]
    return turns + go_on(rng, b.name, {ra, rb}, 0.35)


def draw(rng: random.Random) -> Block:
    return weighted(rng, list(BLOCKS.values()), [WEIGHT.get(name, 1) for name in BLOCKS])


def go_on(rng: random.Random, name: str, seen: set[str], more: float, least: int = 0) -> list[Turn]:
    turns: list[Turn] = []
    while len(turns) < 3 and (len(turns) < least or chance(rng, more)):
        found = follow(rng, name, seen)
        if not found:
            break
        name, turn = found
        seen.add(reply(name) if name in BLOCKS or name in BY_NAME else turn[1])
        turns.append(turn)
    return turns


def dialogue(rng: random.Random) -> list[Turn]:
    if chance(rng, 0.24):
        return two(rng)
    block = draw(rng)
    ask = block.ask(rng)
    return [(put(rng, ask), reply(block.name, ask)), *go_on(rng, block.name, {reply(block.name)}, 0.42, chance(rng, 0.6))]
