"""Checks the exported model against the Python one, through the npm packages that the demo uses.

    python3 check_export.py --work DIR --model MODEL_DIR --node-modules DIR

Writes a reference (token ids of a few hundred conversations, hidden states of one prompt with and without
a cache) and has check_export.mjs compare it with `@huggingface/tokenizers`, `@huggingface/jinja` and
`onnxruntime-node`, found in DIR/node_modules.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import subprocess
import tempfile

import torch

import corpus
from export import load_checkpoint, rounded
from tokenizer import Tokenizer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--node-modules", type=pathlib.Path, default=pathlib.Path.cwd(), help="a folder that has node_modules")
    parser.add_argument("--conversations", type=int, default=400)
    options = parser.parse_args()

    tokenizer = Tokenizer.load(options.model)
    cases = []
    for seed in range(corpus.HELD_OUT, corpus.HELD_OUT + options.conversations):
        messages = [pair for user, assistant in corpus.conversation(seed) for pair in (("user", user), ("assistant", assistant))]
        messages = messages[:-1]
        cases.append({"messages": [{"role": r, "content": c} for r, c in messages], "ids": tokenizer.prompt(messages)})
    for text in ("What's 37+45?? Caf\u00e9  \u2014 \U0001f600 it's  3.5%\n\n ok", "  leading and trailing  ", "\ttabs\tand don't DON'T"):
        cases.append({"messages": [{"role": "user", "content": text}], "ids": tokenizer.prompt([("user", text)])})

    model, _ = load_checkpoint(options.work / "checkpoint.pt")
    rounded(model)
    ids = torch.tensor([max((c["ids"] for c in cases), key=len)[:300]])
    with torch.no_grad():
        hidden = model(ids, torch.float32)[0]
    reference = {"cases": cases, "ids": ids[0].tolist(), "hidden": [[round(v, 6) for v in row] for row in hidden.tolist()], "model": str(options.model.resolve()), "modules": str(options.node_modules.resolve())}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(reference, file)
        file.flush()
        subprocess.run(["node", str(pathlib.Path(__file__).with_name("check_export.mjs")), file.name], check=True)


if __name__ == "__main__":
    main()
