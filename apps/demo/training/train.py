"""Trains the model and keeps a checkpoint from which it can go on exactly.

    python3 train.py --work DIR [--steps N] [--resume] [--device cpu|cuda]

DIR holds the tokenizer (see tokenizer.py), the encoded shards and `checkpoint.pt`. A background
process writes the shards; every conversation is used at most once. On a CPU, `--workers` processes share
the parameters, the gradients and the optimiser state in memory: each computes the gradient of its
part of the micro-batches, then each updates its part of the parameters.

The matrices of the blocks are trained with Muon (momentum, orthogonalised), the embedding and the
norms with Adam; the learning rate warms up, stays level and falls to zero over the last part.
"""

from __future__ import annotations

import argparse
import dataclasses
import math
import multiprocessing
import os
import pathlib
import sys
import threading
import time
from multiprocessing import connection

import torch

import corpus
import data
import fastpath
from model import Config, Model
from tokenizer import Tokenizer

MICRO_TOKENS = 1200
MICRO_PER_STEP = 4
WARM_UP = 100
FILL = 400  # steps
COOL_DOWN = 0.25  # the last part of the steps, over which the rate falls to zero
MATRIX_RATE, EMBEDDING_RATE, VECTOR_RATE = 0.02, 0.004, 0.002
MATRIX_DECAY = 0.02
MOMENTUM, BETAS, EPSILON = 0.95, (0.9, 0.98), 1e-10
CLIP = 1.0
SEED = 20261121


def orthogonalise(g: torch.Tensor) -> torch.Tensor:
    """The nearest matrix with singular values near one (five Newton-Schulz steps)."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = g.to(torch.bfloat16) / (g.norm() + 1e-7)
    if flipped := x.shape[0] > x.shape[1]:
        x = x.t()
    for _ in range(5):
        square = x @ x.t()
        x = a * x + (b * square + c * (square @ square)) @ x
    return (x.t() if flipped else x).float()


class State:
    """Parameters, gradients of each worker and optimiser state, each as one flat shared array."""

    def __init__(self, model: Model, workers: int, device: str):
        self.model = model
        self.names = [name for name, _ in model.named_parameters()]
        self.shapes = [tuple(p.shape) for p in model.parameters()]
        size = model.parameter_count()

        def flat() -> torch.Tensor:
            t = torch.zeros(size, device=device)
            return t.share_memory_() if device == "cpu" else t

        self.values, self.first, self.second = flat(), flat(), flat()
        self.grads = [flat() for _ in range(workers)]
        for p, view in zip(model.parameters(), self.views(self.values)):
            view.copy_(p.data)
            p.data = view

    def views(self, flat: torch.Tensor) -> list[torch.Tensor]:
        out, at = [], 0
        for shape in self.shapes:
            count = math.prod(shape)
            out.append(flat[at : at + count].view(shape))
            at += count
        return out

    def attach(self, rank: int) -> None:
        for p, g in zip(self.model.parameters(), self.views(self.grads[rank])):
            p.grad = g

    def pieces(self) -> list[tuple[int, int, int]]:
        """(parameter index, first row, last row): what is updated as one; stacked projections count apart."""
        c = self.model.config
        out = []
        for i, (name, shape) in enumerate(zip(self.names, self.shapes)):
            if name.endswith(".qkv"):
                ends = [c.heads * c.head_dim, (c.heads + c.kv_heads) * c.head_dim, shape[0]]
            elif name.endswith(".gate_up"):
                ends = [shape[0] // 2, shape[0]]
            elif name == "embedding":
                ends = [shape[0] // 2, shape[0]]
            else:
                ends = [shape[0]]
            out += [(i, a, b) for a, b in zip([0, *ends], ends)]
        return out

    @torch.no_grad()
    def update(self, pieces: list[tuple[int, int, int]], step: int, schedule: float, scale: float) -> None:
        """One optimiser step on these pieces; the gradients are multiplied by `scale` first."""
        values, first, second = self.views(self.values), self.views(self.first), self.views(self.second)
        grads = [self.views(g) for g in self.grads]
        for i, a, b in pieces:
            p, m = values[i][a:b], first[i][a:b]
            g = sum(worker[i][a:b] for worker in grads) * scale
            if p.dim() == 2 and self.names[i] != "embedding":
                m.mul_(MOMENTUM).add_(g, alpha=1 - MOMENTUM)
                change = orthogonalise(g.lerp_(m, MOMENTUM)) * max(1.0, p.shape[0] / p.shape[1]) ** 0.5
                p.mul_(1 - MATRIX_RATE * schedule * MATRIX_DECAY).add_(change, alpha=-MATRIX_RATE * schedule)
            else:
                rate = (EMBEDDING_RATE if p.dim() == 2 else VECTOR_RATE) * schedule
                v = second[i][a:b]
                m.mul_(BETAS[0]).add_(g, alpha=1 - BETAS[0])
                v.mul_(BETAS[1]).addcmul_(g, g, value=1 - BETAS[1])
                root = (v / (1 - BETAS[1] ** step)).sqrt_().add_(EPSILON)
                p.addcdiv_(m, root, value=-rate / (1 - BETAS[0] ** step))

    def save(self, path: pathlib.Path, **extra: object) -> None:
        partial = path.with_suffix(".part")
        torch.save({"config": dataclasses.asdict(self.model.config), "values": self.values.cpu(), "first": self.first.cpu(), "second": self.second.cpu(), **extra}, partial)
        os.replace(partial, path)


def schedule_at(step: int, total: int, begun: int = 0) -> float:
    """The factor of the learning rates: up, level, then linearly to zero.

    A model restored without the optimiser's averages began at step `begun`: its rate stays at zero until the averages are
    filled, else the rows of rare tokens, whose averages are small, would be thrown far off.
    """
    up = (step - begun - FILL + 1) / FILL if begun else (step + 1) / WARM_UP
    return max(0.0, min(1.0, up, (total - step) / (COOL_DOWN * total)))


def write_shards(work: pathlib.Path, first: int, read: "multiprocessing.Value") -> None:
    """Background process: keeps three shards ahead of the trainer."""
    end_with_parent()
    os.nice(5)
    torch.set_num_threads(1)
    tokenizer = Tokenizer.load(work)
    index = first
    while True:
        if not data.shard_path(work, index).exists():
            data.write_shard(tokenizer, work, index)
        index += 1
        while index > read.value + 3:
            time.sleep(1)


def held_out_batches(work: pathlib.Path, count: int) -> list[data.Batch]:
    tokenizer = Tokenizer.load(work)
    return data.micro_batches(data.encode_range(tokenizer, corpus.HELD_OUT, count), MICRO_TOKENS)


class Engine:
    """Losses and gradients: through the fused CPU kernels where they can be built, else through autograd."""

    def __init__(self, model: Model, device: str):
        kernels = fastpath.build() if device == "cpu" else None
        self.model, self.device = model, device
        self.fast = fastpath.FastPath(model, kernels) if kernels else None

    def refresh(self) -> None:
        if self.fast:
            self.fast.refresh()

    def loss_sum(self, batch: data.Batch, gradients: bool) -> float:
        ids, counted = batch
        if self.fast:
            return self.fast.loss_sum(ids, counted, gradients)
        with torch.set_grad_enabled(gradients):
            loss = self.model.loss_sum(torch.from_numpy(ids).to(self.device), torch.from_numpy(counted).to(self.device))
            if gradients:
                loss.backward()
        return loss.item()


def end_with_parent() -> None:
    """Ends this process when its parent has ended, however that came."""

    def wait() -> None:
        multiprocessing.parent_process().join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def end_with_children(processes: list[multiprocessing.Process], finished: threading.Event) -> None:
    """Ends this process, and by `end_with_parent` the rest, when one of its children has failed.

    At once, without an exception: one that was killed in the middle of the barrier holds those that wait there for ever.
    """

    def wait() -> None:
        left = {process.sentinel: process for process in processes}
        while left:
            for sentinel in connection.wait(list(left)):
                process = left.pop(sentinel)
                process.join()
                if process.exitcode != 0 and not finished.is_set():
                    print(f"The {process.name} ended with exit code {process.exitcode}. --resume goes on from the checkpoint.", file=sys.stderr, flush=True)
                    os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def work_on(rank: int, options: argparse.Namespace, state: State, barrier, read, start: dict) -> None:
    if rank > 0:
        end_with_parent()
    torch.set_num_threads(1)
    device, workers, model = options.device, options.workers, state.model
    state.attach(rank)
    pieces = sorted(state.pieces(), key=lambda t: -(t[2] - t[1]) * (state.shapes[t[0]][-1] if len(state.shapes[t[0]]) > 1 else 1))[rank::workers]
    engine = Engine(model, device)
    held_out = held_out_batches(options.work, options.held_out)[rank::workers]
    step, shard, offset = start["step"], start["shard"], start["offset"]
    seen, began, saved, losses = start["seen"], time.time(), time.time(), []
    seen_here = 0
    while step < options.steps:
        path = data.shard_path(options.work, shard)
        while not path.exists():
            time.sleep(0.2)
        rows = data.read_shard(path)
        for at, batches in enumerate(data.steps(rows, options.micro_tokens, MICRO_PER_STEP, shard)):
            if at < offset:
                continue
            counted_tokens = sum(int(c[:, 1:].sum()) for _, c in batches)
            state.grads[rank].zero_()
            loss_here = 0.0
            # The micro-batches differ in length, so the workers take turns with the longest.
            for batch in batches[(rank + step) % workers :: workers]:
                loss_here += engine.loss_sum(batch, True)
            losses.append(loss_here / counted_tokens * workers)
            barrier.wait()
            norm = float(sum(state.grads).norm()) / counted_tokens
            state.update(pieces, step + 1, schedule_at(step, options.steps, start["begun"]), min(1.0, CLIP / (norm + 1e-6)) / counted_tokens)
            barrier.wait()
            engine.refresh()
            step += 1
            tokens = sum(ids.size for ids, _ in batches)
            seen += tokens
            seen_here += tokens
            last = step == options.steps
            if step % options.report == 0 or last:
                start["totals"][rank, 0] = sum(engine.loss_sum(batch, False) for batch in held_out)
                start["totals"][rank, 1] = sum(int(counted[:, 1:].sum()) for _, counted in held_out)
                barrier.wait()
                if rank == 0:
                    both = start["totals"].sum(0)
                    held = float(both[0] / both[1])
                    speed = seen_here / (time.time() - began)
                    print(f"step {step:6d}  tokens {seen / 1e6:7.2f}M  {speed:7.0f} tokens/s  loss {sum(losses) / len(losses):.4f}  held-out {held:.4f}  norm {norm:.2f}  "
                          f"shard {shard}  left {(options.steps - step) * tokens / speed / 60:.1f} min", flush=True)
                losses = []
                barrier.wait()
            if rank == 0 and (last or time.time() - saved > options.save_every):
                saved = time.time()
                state.save(options.work / "checkpoint.pt", step=step, shard=shard, offset=at + 1, seen=seen, steps=options.steps, begun=start["begun"])
            if last:
                return
        offset = 0
        shard += 1
        barrier.wait()  # nobody still has to read the file, even where a resumed run had no step of it left
        if rank == 0:
            read.value = shard
            if not options.keep_shards:
                path.unlink()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--micro-tokens", type=int, default=MICRO_TOKENS)
    parser.add_argument("--report", type=int, default=100)
    parser.add_argument("--held-out", type=int, default=200)
    parser.add_argument("--save-every", type=float, default=120.0)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--keep-shards", action="store_true")
    options = parser.parse_args()
    if options.device != "cpu":
        options.workers = 1

    torch.manual_seed(SEED)
    context = multiprocessing.get_context("fork")
    model = Model(Config())
    model.initialise(torch.Generator().manual_seed(SEED))
    model.to(options.device)
    state = State(model, options.workers, options.device)
    start: dict = {"step": 0, "shard": 0, "offset": 0, "seen": 0, "begun": 0}
    checkpoint = options.work / "checkpoint.pt"
    if options.resume and checkpoint.exists():
        saved = torch.load(checkpoint, map_location="cpu")
        for name in ("values", "first", "second"):
            getattr(state, name).copy_(saved[name])
        start = {name: saved.get(name, 0) for name in start}
        if start["step"] >= options.steps:
            return
    start["totals"] = torch.zeros(options.workers, 2).share_memory_()
    print(f"{model.parameter_count()} parameters, {model.config}", flush=True)

    read = context.Value("i", start["shard"])
    writer = context.Process(target=write_shards, args=(options.work, start["shard"], read), name="writer of shards", daemon=True)
    writer.start()
    barrier = context.Barrier(options.workers)
    others = [context.Process(target=work_on, args=(rank, options, state, barrier, read, start), name=f"worker {rank}", daemon=True) for rank in range(1, options.workers)]
    for process in others:
        process.start()
    finished = threading.Event()
    end_with_children([writer, *others], finished)
    try:
        work_on(0, options, state, barrier, read, start)
    finally:
        finished.set()
    for process in others:
        process.join()


if __name__ == "__main__":
    main()
