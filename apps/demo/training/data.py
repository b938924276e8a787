"""Conversations as token arrays, and the batches cut from them.

A shard is a run of consecutive conversation numbers, encoded once and kept in a file. Every
conversation starts a row of its own, at position 0, as in use. Rows of similar length go into
one micro-batch, so that hardly anything is padding; a training step takes micro-batches from
all lengths. Only the assistant's tokens, and the `<|im_end|>` that closes each reply, count in
the loss.
"""

from __future__ import annotations

import os
import pathlib
import random
from typing import Iterator

import numpy as np

import corpus
from tokenizer import CONTEXT, IM_END, IM_START, Tokenizer

SHARD = 16_000  # conversations in one shard


def encode_conversation(tokenizer: Tokenizer, turns: list[corpus.Turn]) -> tuple[list[int], list[int]]:
    """Token ids, and 1 for each token that counts in the loss."""
    ids: list[int] = []
    counted: list[int] = []
    newline = tokenizer.encode("\n")
    for user, assistant in turns:
        question = [IM_START, *tokenizer.encode("user\n" + user), IM_END, *newline, IM_START, *tokenizer.encode("assistant\n")]
        reply = [*tokenizer.encode(assistant), IM_END]
        if ids and len(ids) + len(newline) + len(question) + len(reply) > CONTEXT:
            break
        if ids:
            ids += newline
            counted += [0] * len(newline)
        ids += question + reply
        counted += [0] * len(question) + [1] * len(reply)
    return ids[:CONTEXT], counted[:CONTEXT]


def encode_range(tokenizer: Tokenizer, first: int, count: int) -> list[tuple[np.ndarray, np.ndarray]]:
    out = []
    for seed in range(first, first + count):
        ids, counted = encode_conversation(tokenizer, corpus.conversation(seed))
        out.append((np.array(ids, np.uint16), np.array(counted, np.bool_)))
    return out


def shard_path(work: pathlib.Path, index: int) -> pathlib.Path:
    return work / f"shard-{index:04d}.npz"


def write_shard(tokenizer: Tokenizer, work: pathlib.Path, index: int) -> None:
    rows = encode_range(tokenizer, index * SHARD, SHARD)
    path = shard_path(work, index)
    partial = path.with_suffix(".part.npz")
    np.savez(partial, ids=np.concatenate([r[0] for r in rows]), counted=np.concatenate([r[1] for r in rows]),
             lengths=np.array([len(r[0]) for r in rows], np.int32))
    os.replace(partial, path)


def read_shard(path: pathlib.Path) -> list[tuple[np.ndarray, np.ndarray]]:
    data = np.load(path)
    ends = np.cumsum(data["lengths"])[:-1]
    return list(zip(np.split(data["ids"], ends), np.split(data["counted"], ends)))


Batch = tuple[np.ndarray, np.ndarray]


def pad(rows: list[tuple[np.ndarray, np.ndarray]]) -> Batch:
    width = max(len(ids) for ids, _ in rows)
    ids = np.zeros((len(rows), width), np.int64)
    counted = np.zeros((len(rows), width), np.bool_)
    for i, (row, mask) in enumerate(rows):
        ids[i, : len(row)] = row
        counted[i, : len(row)] = mask
    return ids, counted


def micro_batches(rows: list[tuple[np.ndarray, np.ndarray]], tokens: int) -> list[Batch]:
    """All rows in micro-batches of about `tokens` tokens, shortest rows first."""
    rows = sorted(rows, key=lambda row: len(row[0]))
    out, group = [], []
    for row in rows:
        if group and (len(group) + 1) * len(row[0]) > tokens:
            out.append(pad(group))
            group = []
        group.append(row)
    if group:
        out.append(pad(group))
    return out


def steps(rows: list[tuple[np.ndarray, np.ndarray]], tokens: int, per_step: int, seed: int) -> Iterator[list[Batch]]:
    """Lists of `per_step` micro-batches; each list has one from every `per_step`-th part of the lengths.

    Micro-batches that make no whole list are left out: any, so that none is rarer for its length.
    """
    rng = random.Random(f"steps-{seed}")
    rows = list(rows)
    rng.shuffle(rows)
    batches = micro_batches(rows, tokens)
    whole, rest = divmod(len(batches), per_step)
    for _ in range(rest):
        batches.pop(rng.randrange(len(batches)))
    strata = []
    for i in range(per_step):
        stratum = batches[i * whole : (i + 1) * whole]
        rng.shuffle(stratum)
        strata.append(stratum)
    for i in range(whole):
        yield [stratum[i] for stratum in strata]
