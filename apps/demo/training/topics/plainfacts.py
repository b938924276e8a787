"""Plain facts of every kind, one a line, with what is asked next.

A line of data/plain_*.txt is "question | question = Answer. > next question | next question = Answer. > why = Reason." The questions stand
without the mark at the end; "why" and "more" stand for their usual wordings. A line that starts with "+" or "-" is a statement that is
true or false, asked as "Is it true that ...?".
"""

from __future__ import annotations

import random
import re
from typing import NamedTuple

from faq import DATA, framed, split
from indirect import as_clause
from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.records import LEAD, SURE, WHY

Turn = tuple[str, str]

MORE = ("Tell me more.", "What else?", "Anything else?", "Tell me more about it.", "More please.", "And what else?", "Can you tell me more?")
HAVE_HEARD = (
    "is it true that {s}?", "is it true that {s}?", "is it true that {s}?", "is it right that {s}?", "true or false: {s}", "true or false, {s}?", "my friend says that {s}. Is that true?", "I heard that {s}. Is that right?",
    "someone told me that {s}, is that true?", "I read that {s}. Is it true?", "{s}, right?", "{s}, is that true?", "so {s}?", "do you believe that {s}?", "my brother says {s}. Is he right?", "people say that {s}, is that so?", "{s}. True?",
    "is it a myth that {s}?",
)


class Fact(NamedTuple):
    """Questions with one answer, and the questions that may follow with theirs."""

    asks: list[str]
    answer: str
    follows: list[tuple[list[str], str]]


def parse(line: str) -> Fact:
    """One line of a table."""
    head, *rest = line.split(" > ")
    asks, answer = head.split(" = ")
    return Fact(split(asks), answer.strip(), [(split(a), b.strip()) for a, b in (part.split(" = ") for part in rest)])


def load(name: str) -> list[str]:
    lines = (line.strip() for line in (DATA / name).read_text(encoding="ascii").splitlines())
    return [line for line in lines if line and line[0] != "#"]


def listed(line: str) -> list[Fact]:
    """A line of plain_lists.txt: a fact for each thing, followed by the same question about others."""
    head, tail = line.split(" : ", 1)
    asks, say = head.split(" = ")
    pairs = [entry.split(": ", 1) for entry in tail.split("; ")]
    noun = not asks.startswith(("why", "which animal <x>", "who <x>", "how many <x>", "how long <x>", "when <x>", "where do <x>", "what <x>", "where <x>", "do <x>", "can <x>", "what do people do <x>", "what happens <x>", "what comes first", "which country", "how fast <x>", "does <x>"))
    answers = [fill(say, x, v) for x, v in pairs]
    abouts = []
    for x, _ in pairs:
        bare = x if noun else re.sub(r"^(does|do|is|are) ", "", x)
        again = split(asks)[0].replace("<x>", x)
        if asks.startswith(("why do cats", "why do dogs", "why do birds")):
            again = f"why do they {x}"
        abouts.append([f"and {bare}", f"what about {bare}", f"and what about {bare}", f"and {again}"] if noun or asks.startswith(("where <x> come", "what <x> for")) else [f"and {again}", again])
    facts = []
    for at, (x, _) in enumerate(pairs):
        others = [i for i in range(len(pairs)) if i != at]
        facts.append(Fact([ask.replace("<x>", x) for ask in split(asks)], answers[at], [(abouts[i], answers[i]) for i in others]))
    return facts


def fill(say: str, x: str, v: str) -> str:
    """The answer of a list about one thing."""
    return cap(say.strip().replace("<X>", cap(x)).replace("<x>", x).replace("<v>", v))


def next_ask(rng: random.Random, asks: list[str]) -> str:
    """A question that follows; "why" and "more" in any of their wordings."""
    ask = pick(rng, asks)
    if ask == "why":
        return pick(rng, WHY)
    if ask == "more":
        return pick(rng, MORE)
    ask = spin(rng, ask)
    return ask if ask[-1] in ".!?" else cap(ask if ask.startswith(("and ", "what about", "so ", "but ")) else pick(rng, LEAD) + ask) + "?"


def asked(rng: random.Random, fact: Fact) -> Turn:
    """The fact, asked in one of its wordings."""
    ask = spin(rng, pick(rng, fact.asks))
    if ask[-1] in ".!?" or not re.match(r"(what|who|where|when|why|how|which|whose|is|are|do|does|did|can|could|should|was|were|will|would|has|have|in|at|on|from|of|may|must)\b", ask):
        end = "" if ask[-1] in ".!?" else "." if re.match(r"(name|give|tell|explain) ", ask) else pick(rng, ("?", "", "?"))
        return cap(ask) + end, fact.answer
    return framed(rng, ask, as_clause(ask)), fact.answer


def statement(rng: random.Random, line: str) -> list[Turn]:
    """"Is it true that ...?" """
    true = line[0] == "+"
    said, explained, *why = (part.strip() for part in line[1:].split(" = "))
    form = pick(rng, HAVE_HEARD[:-1] if chance(rng, 0.9) else HAVE_HEARD[-1:])
    myth = "myth" in form
    start = ("No, it is true." if true else "Yes, that is a myth.") if myth else "Yes, that is true." if true else "No, that is not true."
    turns = [(cap(form.format(s=spin(rng, said))), f"{start} {explained}")]
    if why and chance(rng, 0.3):
        turns.append((pick(rng, WHY), why[0]))
    elif chance(rng, 0.1):
        turns.append((pick(rng, SURE), f"Yes, I am sure. {explained}"))
    return turns


FACTS = [parse(line) for name in ("plain_world.txt", "plain_home.txt", "plain_nature.txt") for line in load(name)]
LISTS = [listed(line) for line in load("plain_lists.txt")]
POPULAR = [parse(line) for line in load("plain_popular.txt")]
STATEMENTS = load("plain_true.txt")


def plain(rng: random.Random) -> list[Turn]:
    """One fact, and one or two of the questions that follow."""
    fact = pick(rng, POPULAR) if chance(rng, 0.35) else pick(rng, FACTS) if chance(rng, 0.4) else pick(rng, weighted(rng, LISTS, [len(facts) ** 0.7 for facts in LISTS]))
    turns = [asked(rng, fact)]
    if fact.follows and chance(rng, 0.5):
        for asks, answer in rng.sample(fact.follows, min(len(fact.follows), pick(rng, (1, 1, 2)))):
            turns.append((next_ask(rng, asks), answer))
    elif chance(rng, 0.07) and not fact.answer.startswith("Because") and not re.match(r"how (do|can|to)|what (helps|should|can)|give|my |I ", turns[0][0], re.I):
        turns.append((pick(rng, SURE), fact.answer if fact.answer.startswith(("Yes", "No,")) else f"Yes. {fact.answer}"))
    return turns


def dialogue(rng: random.Random) -> list[Turn]:
    """One fact or statement with what follows."""
    return weighted(rng, (plain, lambda r: statement(r, pick(r, STATEMENTS))), (6, 1))(rng)
