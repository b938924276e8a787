"""Examples of a kind: "Name three fruits", and then another one."""

from __future__ import annotations

import random

from faq import DATA
from phrases import a_an, cap, chance, pick

Turn = tuple[str, str]

WORDS = ("no", "one", "two", "three", "four", "five")
ASK_MANY = (
    "name {n} {many}.", "name {n} {many}.", "tell me {n} {many}.", "can you name {n} {many}?", "list {n} {many}.", "give me {n} {many}.", "{n} {many} please", "can you tell me {n} {many}?", "what are {n} {many}?",
    "do you know {n} {many}?", "give me {n} examples of {many}.", "I need {n} {many}.", "write down {n} {many}.",
)
ASK_SOME = (
    "name some {many}.", "what are some {many}?", "which {many} do you know?", "what {many} are there?", "tell me some {many}.", "give me examples of {many}.", "do you know any {many}?", "can you name some {many}?", "list some {many}.",
    "which {many} are there?", "examples of {many}", "what {many} do you know?",
)
ASK_ONE = (
    "name {one}.", "tell me {one}.", "give me an example of {one}.", "what is an example of {one}?", "can you name {one}?", "do you know {one}?", "what is {one}, for example?", "name one {bare}.", "give me {one}.", "just one {bare} please",
)
ANOTHER = ("Another one?", "One more.", "And another one?", "Can you name one more?", "What else?", "Another one please.", "Give me one more.", "And one more?", "More?")


def kinds() -> list[tuple[str, str, list[str]]]:
    found = []
    for line in (DATA / "examples.txt").read_text(encoding="ascii").splitlines():
        if not line.startswith("#"):
            head, members = line.split(" : ")
            one, many = head.split(" = ")
            found.append((one, many, [m.strip() for m in members.split(", ")]))
    return found


KINDS = kinds()
CLOSED = ("season", "planet", "sense", "continent", "ocean", "shape")  # "which seasons are there?" asks for all of them


def series(items: list[str]) -> str:
    """"a, b and c"."""
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]


def dialogue(rng: random.Random) -> list[Turn]:
    """Some members of a kind, and perhaps one more."""
    one, many, members = pick(rng, KINDS)
    members = rng.sample(members, len(members))
    count = pick(rng, (1, 2, 3, 3, 3, 4, 5))
    count = min(count, len(members) - 1)
    if count == 1:
        ask = pick(rng, ASK_ONE).format(one=a_an(one), bare=one)
    elif one not in CLOSED and chance(rng, 0.35):
        ask = pick(rng, ASK_SOME).format(many=many)
        count = min(3, len(members) - 1)
    else:
        ask = pick(rng, ASK_MANY).format(n=WORDS[count] if chance(rng, 0.6) else count, many=many)
    said, rest = members[:count], members[count:]
    if count == 1:
        turns = [(cap(ask), f"One example is {said[0]}.")]
    else:
        turns = [(cap(ask), f"{cap(WORDS[count])} {many} are {series(said)}.")]
    while rest and chance(rng, 0.35) and len(turns) < 3:
        turns.append((pick(rng, ANOTHER), f"Another example is {rest.pop()}."))
    return turns
