"""The whole way from the generator to the model folder, in one command.

    python3 make_model.py [--work DIR] [--out ../model] [--steps N ...] [--resume]

Trains the tokenizer, trains the model, exports it and prints its held-out loss. Needs Python 3.11 with torch,
numpy and onnx, and a C compiler for the fast CPU path. Every seed is fixed.
"""

from __future__ import annotations

import argparse
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
STEPS = (18000, 32000, 45000, 56000, 66500, 78500, 93300, 96500, 112000, 130500, 164000, 191600, 223000, 239700, 252500)  # the learning rate falls to zero at the first; before each further one it rises and falls again

# Keeps freed memory in the process instead of giving it back page by page.
ENVIRONMENT = {
    "MALLOC_MMAP_THRESHOLD_": "4000000000",
    "MALLOC_TRIM_THRESHOLD_": "8000000000",
    "MALLOC_TOP_PAD_": "100000000",
    "PYTHONHASHSEED": "0",
}

CPU_INFO = pathlib.Path("/proc/cpuinfo")
AVX512 = {"avx512f", "avx512vl", "avx512bw", "avx512dq"}
# Lets torch use AVX-512 for its own loops; torch would take our word for it on a CPU that has none, and die of it.
if CPU_INFO.exists() and AVX512 <= set(CPU_INFO.read_text().split()):
    ENVIRONMENT["ATEN_CPU_CAPABILITY"] = "avx512"


def run(*arguments: object) -> None:
    print("+", *arguments, flush=True)
    subprocess.run([sys.executable, *map(str, arguments)], check=True, cwd=HERE, env={**ENVIRONMENT, **os.environ})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path("/tmp/ember"))
    parser.add_argument("--out", type=pathlib.Path, default=HERE.parent / "model")
    parser.add_argument("--steps", type=int, nargs="+", default=STEPS, help="the step at which each round of training ends")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--resume", action="store_true", help="go on from the work folder's tokenizer and checkpoint")
    options = parser.parse_args()

    work, out = options.work.resolve(), options.out.resolve()
    work.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = work.stat()
    # torch.load does what a checkpoint says.
    if status.st_uid != os.getuid() or status.st_mode & 0o022:
        parser.error(f"{work} is another's, or others can write to it; give a folder of your own by --work")
    if not (options.resume and (work / "tokenizer.json").exists()):
        for old in [*work.glob("shard-*.npz"), *work.glob("checkpoint.*")]:
            old.unlink()
        run("tokenizer.py", work)
    for end in options.steps:
        run("train.py", "--work", work, "--steps", end, "--workers", options.workers, "--resume")
    run("export.py", "--work", work, "--out", out)
    run("evaluate.py", "--work", work)


if __name__ == "__main__":
    main()
