"""Times of peers in Python, on the shapes and with the method of bench.h: medians of event times, twice the L2 cache overwritten before each run.

torch.compile of softmax and multinomial on cuBLAS's logits; FlashInfer's sampler on the same logits, and the Triton kernel of the paper
(fused_mm_sampling), each where it can be imported. Usage: peers.py <results.json> [repeats]. A file that bench has written gets the times as its "peers".
"""

import importlib
import json
import statistics
import sys

import torch

SHAPES = ((151936, 4096), (128256, 8192))
BATCHES = (1, 2, 4, 8, 16, 32, 64, 128, 256)


def timer(repeats):
    """A function that gives the median time of some work, in µs."""
    cache = torch.cuda.get_device_properties(0).L2_cache_size
    flush = torch.empty(2 * cache, dtype=torch.uint8, device="cuda")

    def time(work):
        for _ in range(3):
            work()
        times = []
        for i in range(repeats):
            flush.fill_(i % 256)
            start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
            start.record()
            work()
            end.record()
            end.synchronize()
            times.append(1000 * start.elapsed_time(end))
        return statistics.median(times)

    return time


def compiled_softmax():
    """softmax and multinomial, compiled for every batch size."""

    @torch.compile(dynamic=False)
    def sample(weights, hidden):
        logits = (hidden @ weights.T).float()
        return torch.multinomial(torch.softmax(logits, dim=-1), 1)

    return sample


def flashinfer_gumbel():
    """FlashInfer's sampler from logits."""
    sampling = importlib.import_module("flashinfer.sampling")
    return lambda weights, hidden: sampling.sampling_from_logits((hidden @ weights.T).float())


def paper_triton():
    """The paper's fused kernel; hidden states [B, D]."""
    core = importlib.import_module("fused_mm_sampling.core")
    sampler = core.get_sampler("fused-triton", weights=torch.empty(1, 1)).prepare()
    one = torch.ones((), device="cuda")
    return lambda weights, hidden: sampler.sample(weights=weights, hidden_states=hidden, num_samples=1, temperature=one)


PEERS = {"torch_compile_softmax": compiled_softmax, "flashinfer_gumbel": flashinfer_gumbel, "paper_triton": paper_triton}


def write(path, results):
    """Writes results, into those of bench where there are any."""
    try:
        with open(path, encoding="utf8") as file:
            bench = json.load(file)
    except FileNotFoundError:
        bench = None
    with open(path, "w", encoding="utf8") as out:
        json.dump(results if bench is None else {**bench, "peers": results}, out, indent=1)


def main():
    """Times every peer that there is, and says which are absent and why."""
    repeats = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    time = timer(repeats)
    results = {"device": torch.cuda.get_device_name(), "torch": torch.__version__, "repeats": repeats, "absent": {}, "shapes": []}
    samplers = {}
    for name, make in PEERS.items():
        try:
            samplers[name] = make()
        except Exception as error:  # whatever keeps a peer from being there
            results["absent"][name] = f"{type(error).__name__}: {error}"
    for vocab, depth in SHAPES:
        torch._dynamo.reset()
        weights = (torch.rand(vocab, depth, device="cuda") * 0.12 - 0.06).bfloat16()
        batches = []
        for batch in BATCHES:
            hidden = (torch.rand(batch, depth, device="cuda") * 2 - 1).bfloat16()
            row = {"batch": batch}
            for name, sample in list(samplers.items()):
                try:
                    row[f"{name}_us"] = round(time(lambda: sample(weights, hidden)), 2)
                except Exception as error:
                    results["absent"][f"{name} at {vocab} x {depth}, B {batch}"] = f"{type(error).__name__}: {error}"[:300]
            print(vocab, depth, row, flush=True)
            batches.append(row)
        results["shapes"].append({"vocab": vocab, "hidden": depth, "batches": batches})
        del weights
    write(sys.argv[1], results)
    print(json.dumps(results["absent"], indent=1))


main()
