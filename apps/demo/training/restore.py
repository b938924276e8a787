"""Makes a checkpoint of the exported model, so that training can go on from it where no checkpoint was kept.

    python3 restore.py --model ../model --work DIR --step N --shard N --seen TOKENS

The weights are those of the export, rounded as they are there; the optimiser's averages start at zero.
"""

from __future__ import annotations

import argparse
import dataclasses
import pathlib
import shutil

import onnx
import torch
from onnx import numpy_helper

from model import Config, Model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--step", type=int, required=True, help="the step at which the model was exported")
    parser.add_argument("--shard", type=int, required=True, help="the first shard that it has not seen")
    parser.add_argument("--seen", type=int, required=True, help="the tokens it has seen")
    options = parser.parse_args()

    tensors = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()).float() for t in onnx.load(str(options.model / "onnx" / "decoder.onnx")).graph.initializer}
    model = Model(Config())

    def projection(i: int, *names: str) -> torch.Tensor:
        return torch.cat([tensors[f"blocks.{i}.{name}.weight"].t() for name in names])

    with torch.no_grad():
        model.embedding.copy_(tensors["embedding"])
        model.norm.copy_(tensors["norm.weight"])
        for i, block in enumerate(model.blocks):
            block.qkv.copy_(projection(i, "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"))
            block.out.copy_(projection(i, "self_attn.o_proj"))
            if block.ffn_size:
                block.gate_up.copy_(projection(i, "mlp.gate_proj", "mlp.up_proj"))
                block.down.copy_(projection(i, "mlp.down_proj"))
        for i, norms in enumerate(model.norms):
            for name, own in (("input_layernorm", "attention_norm"), ("post_attention_layernorm", "ffn_norm")):
                if hasattr(norms, own):
                    getattr(norms, own).copy_(tensors[f"layers.{i}.{name}.weight"])
    values = torch.cat([p.detach().reshape(-1) for p in model.parameters()])
    options.work.mkdir(mode=0o700, parents=True, exist_ok=True)
    torch.save({
        "config": dataclasses.asdict(model.config), "values": values, "first": torch.zeros_like(values), "second": torch.zeros_like(values),
        "step": options.step, "shard": options.shard, "offset": 0, "seen": options.seen, "steps": options.step, "begun": options.step,
    }, options.work / "checkpoint.pt")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copyfile(options.model / name, options.work / name)


if __name__ == "__main__":
    main()
