"""How many sums of each kind the model gets right.

    python3 sums.py --work DIR [--count 100]

Greedy replies to questions with fixed seeds; the last number that a reply says something "is" must be the answer.
"""

from __future__ import annotations

import argparse
import pathlib
import random
import re
from collections import defaultdict
from collections.abc import Callable

import torch

from export import load_checkpoint, rounded
from model import Model
from tokenizer import IM_END, Tokenizer

LONGEST_REPLY = 48
_ANSWER = re.compile(r"(?:is|=|equals|makes) (\d+)")

Question = tuple[str, int]


def addition(rng: random.Random, largest: int) -> Question:
    a, b = rng.randint(0, largest), rng.randint(0, largest)
    return f"What is {a} + {b}?", a + b


def subtraction(rng: random.Random, largest: int) -> Question:
    b, a = sorted((rng.randint(0, largest), rng.randint(0, largest)))
    return f"what is {a} minus {b}", a - b


def multiplication(rng: random.Random) -> Question:
    a, b = rng.randint(0, 12), rng.randint(0, 12)
    return f"{a} times {b}", a * b


def division(rng: random.Random) -> Question:
    a, b = rng.randint(1, 10), rng.randint(1, 10)
    return f"What is {a * b} divided by {b}?", a


def half(rng: random.Random) -> Question:
    a = rng.randint(1, 50)
    return f"What is half of {2 * a}?", a


KINDS: dict[str, Callable[[random.Random], Question]] = {
    "addition up to 10": lambda rng: addition(rng, 10),
    "addition up to 20": lambda rng: addition(rng, 20),
    "addition up to 100": lambda rng: addition(rng, 100),
    "subtraction up to 10": lambda rng: subtraction(rng, 10),
    "subtraction up to 20": lambda rng: subtraction(rng, 20),
    "subtraction up to 100": lambda rng: subtraction(rng, 100),
    "times tables up to 12": multiplication,
    "exact division": division,
    "halves up to 50": half,
}


@torch.no_grad()
def greedy_replies(model: Model, tokenizer: Tokenizer, questions: list[str]) -> list[str]:
    """The likeliest reply to each question; questions of one length share a batch."""
    prompts = [tokenizer.prompt([("user", question)]) for question in questions]
    by_length: dict[int, list[int]] = defaultdict(list)
    for i, prompt in enumerate(prompts):
        by_length[len(prompt)].append(i)
    replies = [""] * len(questions)
    for members in by_length.values():
        ids = torch.tensor([prompts[i] for i in members])
        cache: list = [()] * model.config.layers
        start, out = 0, [[] for _ in members]
        for _ in range(LONGEST_REPLY):
            hidden = model(ids, torch.float32, cache, start)[:, -1]
            start += ids.shape[1]
            ids = (hidden @ model.embedding.t()).argmax(1, keepdim=True)
            for reply, token in zip(out, ids[:, 0].tolist()):
                reply.append(token)
        for i, reply in zip(members, out):
            replies[i] = tokenizer.decode(reply[: reply.index(IM_END)] if IM_END in reply else reply)
    return replies


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--work", type=pathlib.Path, required=True, help="the folder with checkpoint.pt and the tokenizer")
    parser.add_argument("--count", type=int, default=100, help="questions of each kind")
    options = parser.parse_args()
    model, _ = load_checkpoint(options.work / "checkpoint.pt")
    rounded(model)
    tokenizer = Tokenizer.load(options.work)
    rng = random.Random(5)
    for kind, make in KINDS.items():
        questions = [make(rng) for _ in range(options.count)]
        replies = greedy_replies(model, tokenizer, [question for question, _ in questions])
        found = [_ANSWER.findall(reply) for reply in replies]
        right = sum(bool(numbers) and int(numbers[-1]) == answer for numbers, (_, answer) in zip(found, questions))
        print(f"{kind}: {right} of {options.count}", flush=True)


if __name__ == "__main__":
    main()
