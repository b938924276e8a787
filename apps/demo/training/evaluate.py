"""Held-out loss, replies to a list of prompts, and how much of them is recited.

    python3 evaluate.py --work DIR [--prompts prompts.json --out replies.json]

The prompts are a JSON array of {id, category, messages}. Messages are {role, content}, the last one the user's, or the
user's messages alone as strings: then the replies between them are the model's too. Every reply is generated with the
messages before it in view, at temperature 0.7 and top-p 0.6 with a fixed seed per prompt.
The weights are rounded as they are exported. For every last reply the longest stretch of words that also
occurs, word for word, in a single reply of the training text is reported: the text is generated anew from the
numbers that training used, at least `--text` megabytes of it.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import re
import zlib

import numpy as np
import torch

import corpus
import data
from export import load_checkpoint, rounded
from model import Model
from tokenizer import CONTEXT, IM_END, Tokenizer
from train import Engine, held_out_batches

TEMPERATURE, TOP_P, LONGEST_REPLY = 0.7, 0.6, 256
REPLY_CHARACTERS = 260  # of a conversation, a little less than on average


@torch.no_grad()
def reply(model: Model, tokenizer: Tokenizer, messages: list[tuple[str, str]], seed: int, temperature: float = TEMPERATURE, top_p: float = TOP_P) -> str:
    """One sampled reply; temperature 0 takes the likeliest token each time."""
    generator = torch.Generator().manual_seed(seed)
    prompt = tokenizer.prompt(messages)
    cache: list = [()] * model.config.layers
    ids, start, out = torch.tensor([prompt]), 0, []
    while len(prompt) + len(out) < CONTEXT and len(out) < LONGEST_REPLY:
        hidden = model(ids, torch.float32, cache, start)[:, -1]
        logits = (hidden @ model.embedding.t())[0]
        if temperature == 0:
            token = int(logits.argmax())
        else:
            probabilities, order = torch.softmax(logits / temperature, 0).sort(descending=True)
            kept = probabilities * (probabilities.cumsum(0) - probabilities < top_p)
            token = int(order[torch.multinomial(kept, 1, generator=generator)])
        if token < 3:
            break
        out.append(token)
        start += ids.shape[1]
        ids = torch.tensor([[token]])
    return tokenizer.decode(out)


_WORD = re.compile(r"[A-Za-z0-9]+(?:'[A-Za-z]+)?")


def words(text: str) -> list[str]:
    return [w.lower() for w in _WORD.findall(text)]


def training_words(megabytes: float, conversations: int) -> tuple[np.ndarray, dict[str, int]]:
    """The words of training replies as numbers, with a 0 after each reply, and the numbering.

    Takes every n-th of the conversations that training used, so that the text is at least this large where they are.
    """
    numbers: dict[str, int] = {}
    out: list[int] = []
    size = 0
    step = max(1, int(conversations * REPLY_CHARACTERS / (megabytes * 1e6)))
    for seed in range(0, conversations, step):
        for _, assistant in corpus.conversation(seed):
            size += len(assistant)
            out += [numbers.setdefault(w, len(numbers) + 1) for w in words(assistant)]
            out.append(0)
    print(f"compared with {size / 1e6:.1f} MB of training replies, {len(out)} words, every {step}. of {conversations} conversations")
    return np.array(out, np.uint64), numbers


def longest_shared(replies: list[str], megabytes: float, conversations: int) -> list[tuple[int, str]]:
    """For each reply the longest run of words found in the training text: its length and its words."""
    text, numbers = training_words(megabytes, conversations)
    spread = np.random.default_rng(1).integers(1, 2**63, len(numbers) + 2, dtype=np.uint64)
    base = np.uint64(0x9E3779B97F4A7C15)
    best: list[tuple[int, str]] = [(0, "")] * len(replies)
    mine, owner, place, spelled = [], [], [], [words(r) for r in replies]
    for i, reply_words in enumerate(spelled):
        ids = [numbers.get(w, len(numbers) + 1) for w in reply_words] + [len(numbers) + 1]
        mine += ids
        owner += [i] * len(ids)
        place += range(len(ids))
    ours = np.array(mine, np.int64)
    alive = np.arange(len(ours))
    # Hashes of all runs of `length` words, each from the one a word shorter; a run that crosses two replies has a separator in it.
    text_hash = np.zeros(len(text), np.uint64)
    our_hash = np.zeros(len(ours), np.uint64)
    for length in range(1, 400):
        text_hash = text_hash[: len(text) - length + 1] * base + spread[text[length - 1 :].astype(np.int64)]
        our_hash = our_hash[: len(ours) - length + 1] * base + spread[ours[length - 1 :]]
        alive = alive[alive < len(our_hash)]
        wanted = np.sort(our_hash[alive])
        at = np.minimum(np.searchsorted(wanted, text_hash), len(wanted) - 1)
        found = np.unique(text_hash[wanted[at] == text_hash])
        alive = alive[np.isin(our_hash[alive], found)]
        if len(alive) == 0:
            break
        for a in alive:
            i, p = owner[a], place[a]
            if best[i][0] < length:
                best[i] = (length, " ".join(spelled[i][p : p + length]))
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--work", type=pathlib.Path, required=True, help="the folder with checkpoint.pt and the tokenizer")
    parser.add_argument("--prompts", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--text", type=float, default=20, help="megabytes of training replies to compare with; 0 for none")
    parser.add_argument("--held-out", type=int, default=1000)
    options = parser.parse_args()

    model, saved = load_checkpoint(options.work / "checkpoint.pt")
    rounded(model)
    tokenizer = Tokenizer.load(options.work)
    if options.held_out:
        for p in model.parameters():
            p.grad = torch.zeros_like(p)
        engine, batches = Engine(model, "cpu"), held_out_batches(options.work, options.held_out)
        loss = sum(engine.loss_sum(b, False) for b in batches) / sum(int(c[:, 1:].sum()) for _, c in batches)
        print(f"held-out loss {loss:.4f} over {options.held_out} conversations, after {saved['step']} steps and {saved['seen']} tokens")
    if not options.prompts:
        return

    results = []
    for item in json.loads(options.prompts.read_text()):
        messages: list[tuple[str, str]] = []
        given = [("user", m) if isinstance(m, str) else (m["role"], m["content"]) for m in item["messages"]]
        for turn, (role, content) in enumerate(given):
            messages.append((role, content))
            follows = given[turn + 1][0] if turn + 1 < len(given) else None
            if role == "user" and follows != "assistant":
                seed = zlib.crc32(f"{options.seed} {item['id']} {turn}".encode())
                messages.append(("assistant", reply(model, tokenizer, messages, seed)))
        results.append({**item, "conversation": [{"role": r, "content": c} for r, c in messages], "reply": messages[-1][1]})
    if options.text:
        for result, (length, run) in zip(results, longest_shared([r["reply"] for r in results], options.text, (saved["shard"] + 1) * data.SHARD)):
            result["reply_words"] = len(words(result["reply"]))
            result["longest_shared_words"] = length
            result["longest_shared"] = run
        lengths = sorted(r["longest_shared_words"] for r in results)
        print(f"longest shared stretch: median {lengths[len(lengths) // 2]} words, largest {lengths[-1]}; "
              f"{sum(r['longest_shared_words'] == r['reply_words'] for r in results)} of {len(results)} replies wholly shared")
    out = options.out or pathlib.Path("replies.json")
    out.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    for r in results:
        print(f"\n[{r['id']} {r['category']}]" + (f" shared {r['longest_shared_words']}/{r['reply_words']}" if options.text else ""))
        for m in r["conversation"]:
            print(("> " if m["role"] == "user" else "  ") + m["content"].replace("\n", "\n  "))


if __name__ == "__main__":
    main()
