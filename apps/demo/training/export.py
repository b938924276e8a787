"""Writes the trained model in the Hugging Face layout that the demo loads.

    python3 export.py --work DIR --out MODEL_DIR

`onnx/decoder.onnx` is everything up to the final norm, with its weights stored as float16 and computed in
float32; `lm_head.safetensors` is the LM head as bfloat16. The LM head and the embedding are tied in training,
so `rounded()` gives both the values that leave here: bfloat16 for the matrix, float16 for the rest.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import shutil
import struct

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import Config, Model
from tokenizer import END_OF_TEXT, IM_END

OPSET = 14


def load_checkpoint(path: pathlib.Path) -> tuple[Model, dict]:
    saved = torch.load(path, map_location="cpu")
    model = Model(Config(**saved["config"]))
    at = 0
    with torch.no_grad():
        for p in model.parameters():
            p.copy_(saved["values"][at : at + p.numel()].view(p.shape))
            at += p.numel()
    return model, saved


@torch.no_grad()
def rounded(model: Model) -> Model:
    """The model with its weights as exported (in place)."""
    for name, p in model.named_parameters():
        # bfloat16 values of this size are float16 values too, so that the tied matrix stays one matrix.
        p.copy_(p.to(torch.bfloat16).float().half().float() if name == "embedding" else p.half().float())
    return model


class Graph:
    """A list of ONNX nodes with generated names."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []
        self.count = 0
        self.constants: dict[tuple, str] = {}
        self.casts: dict[str, str] = {}

    def op(self, kind: str, *inputs: str, output: str | None = None, outputs: int = 1, **attributes: object):
        self.count += 1
        names = [output] if output else [f"{kind.lower()}_{self.count}" + (f"_{i}" if outputs > 1 else "") for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=f"{kind}_{self.count}", **attributes))
        return names[0] if outputs == 1 else names

    def constant(self, value: np.ndarray) -> str:
        key = (value.dtype.str, value.shape, value.tobytes())
        if key not in self.constants:
            self.constants[key] = f"constant_{len(self.constants)}"
            self.initializers.append(numpy_helper.from_array(value, self.constants[key]))
        return self.constants[key]

    def ints(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def scalar(self, value: float) -> str:
        return self.constant(np.array(value, np.float32))

    def weight(self, name: str, value: torch.Tensor) -> str:
        """A float16 initialiser and its cast to float32, once for all layers that share it."""
        if name not in self.casts:
            self.initializers.append(numpy_helper.from_array(value.detach().half().numpy(), name))
            self.casts[name] = self.op("Cast", name, to=TensorProto.FLOAT)
        return self.casts[name]

    def table(self, name: str, value: torch.Tensor) -> str:
        self.initializers.append(numpy_helper.from_array(value.detach().float().numpy(), name))
        return name


def rms_norm(g: Graph, x: str, weight: str, eps: float) -> str:
    mean = g.op("ReduceMean", g.op("Mul", x, x), axes=[-1], keepdims=1)
    root = g.op("Sqrt", g.op("Add", mean, g.scalar(eps)))
    return g.op("Mul", g.op("Div", x, root), weight)


def decoder(model: Model) -> onnx.ModelProto:
    c, g = model.config, Graph()
    e, heads = c.head_dim, c.heads
    if c.kv_heads != heads:
        raise ValueError("the export has as many key heads as query heads")

    # The embedding is gathered as float16 and cast after, so that only the rows in use are converted.
    g.initializers.append(numpy_helper.from_array(model.embedding.detach().half().numpy(), "embedding"))
    x = g.op("Cast", g.op("Gather", "embedding", "input_ids", axis=0), to=TensorProto.FLOAT)

    # Rotary factors of the positions asked for: [B, 1, T, head_dim], Llama's rotate-half layout.
    def factors(name: str, half: torch.Tensor) -> str:
        table = g.table(name, torch.cat((half, half), dim=1))
        return g.op("Unsqueeze", g.op("Gather", table, "position_ids", axis=0), g.ints(1))

    cosine, sine = factors("rotary_cos", model.cos), factors("rotary_sin", model.sin)

    # Mask [B, 1, T, P+T]: a query at place P+i sees the keys at places up to P+i that the attention mask lets it see.
    new = g.op("Gather", g.op("Shape", "input_ids"), g.constant(np.array(1, np.int64)), axis=0)
    every = g.op("Gather", g.op("Shape", "attention_mask"), g.constant(np.array(1, np.int64)), axis=0)
    past = g.op("Sub", every, new)
    zero, one = g.constant(np.array(0, np.int64)), g.constant(np.array(1, np.int64))
    keys = g.op("Range", zero, every, one)
    queries = g.op("Add", g.op("Range", zero, new, one), past)
    causal = g.op("LessOrEqual", g.op("Unsqueeze", keys, g.ints(0)), g.op("Unsqueeze", queries, g.ints(1)))
    given = g.op("Unsqueeze", g.op("Cast", "attention_mask", to=TensorProto.BOOL), g.ints(1, 2))
    visible = g.op("And", g.op("Unsqueeze", causal, g.ints(0, 1)), given)
    mask = g.op("Where", visible, g.scalar(0.0), g.scalar(-1e9))

    def rotate(t: str) -> str:
        a, b = g.op("Split", t, g.ints(e // 2, e // 2), axis=-1, outputs=2)
        turned = g.op("Concat", g.op("Neg", b), a, axis=-1)
        return g.op("Add", g.op("Mul", t, cosine), g.op("Mul", turned, sine))

    for i, (at, norms) in enumerate(zip(c.order, model.norms)):
        block = model.blocks[at]

        def project(y: str, name: str, value: torch.Tensor) -> str:
            return g.op("MatMul", y, g.weight(f"blocks.{at}.{name}", value.t().contiguous()))

        y = rms_norm(g, x, g.weight(f"layers.{i}.input_layernorm.weight", norms.attention_norm), c.norm_eps)
        qkv = [
            g.op("Transpose", g.op("Reshape", project(y, f"self_attn.{n}_proj.weight", part), g.ints(0, 0, heads, e)), perm=[0, 2, 1, 3])
            for n, part in zip("qkv", block.qkv.chunk(3))
        ]
        query, key = rotate(qkv[0]), rotate(qkv[1])
        key = g.op("Concat", f"past_key_values.{i}.key", key, axis=2, output=f"present.{i}.key")
        value = g.op("Concat", f"past_key_values.{i}.value", qkv[2], axis=2, output=f"present.{i}.value")
        scores = g.op("Mul", g.op("MatMul", query, g.op("Transpose", key, perm=[0, 1, 3, 2])), g.scalar(e**-0.5))
        mixed = g.op("MatMul", g.op("Softmax", g.op("Add", scores, mask), axis=-1), value)
        joined = g.op("Reshape", g.op("Transpose", mixed, perm=[0, 2, 1, 3]), g.ints(0, 0, heads * e))
        x = g.op("Add", x, project(joined, "self_attn.o_proj.weight", block.out))
        if not block.ffn_size:
            continue
        y = rms_norm(g, x, g.weight(f"layers.{i}.post_attention_layernorm.weight", norms.ffn_norm), c.norm_eps)
        gate, up = (project(y, f"mlp.{n}_proj.weight", part) for n, part in zip(("gate", "up"), block.gate_up.chunk(2)))
        active = g.op("Mul", g.op("Mul", gate, g.op("Sigmoid", gate)), up)
        x = g.op("Add", x, project(active, "mlp.down_proj.weight", block.down))
    final = rms_norm(g, x, g.weight("norm.weight", model.norm), c.norm_eps)
    g.op("Identity", final, output="last_hidden_state")

    def info(name: str, kind: int, *shape: object) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, kind, list(shape))

    ints, floats = TensorProto.INT64, TensorProto.FLOAT
    inputs = [info("input_ids", ints, "batch", "sequence"), info("attention_mask", ints, "batch", "total_sequence"), info("position_ids", ints, "batch", "sequence")]
    outputs = [info("last_hidden_state", floats, "batch", "sequence", c.hidden_size)]
    for i in range(c.layers):
        for part in ("key", "value"):
            inputs.append(info(f"past_key_values.{i}.{part}", floats, "batch", heads, "past_sequence", e))
            outputs.append(info(f"present.{i}.{part}", floats, "batch", heads, "total_sequence", e))
    graph = helper.make_graph(g.nodes, "ember", inputs, outputs, g.initializers)
    proto = helper.make_model(graph, producer_name="flashsampling-demo-training", opset_imports=[helper.make_opsetid("", OPSET)])
    proto.ir_version = 8
    onnx.checker.check_model(proto, full_check=True)
    return proto


def write_safetensors(path: pathlib.Path, name: str, value: torch.Tensor) -> None:
    """One bfloat16 tensor in the safetensors format."""
    bits = (value.detach().to(torch.bfloat16).view(torch.int16).numpy()).astype("<i2").tobytes()
    header = json.dumps(
        {"__metadata__": {"format": "pt"}, name: {"dtype": "BF16", "shape": list(value.shape), "data_offsets": [0, len(bits)]}}, separators=(",", ":")
    ).encode()
    header += b" " * (-len(header) % 8)
    path.write_bytes(struct.pack("<Q", len(header)) + header + bits)


def configuration(c: Config) -> dict:
    return {
        "architectures": ["EmberForCausalLM"],
        "_name_or_path": "Ember",
        "model_type": "ember",
        "vocab_size": c.vocab_size,
        "hidden_size": c.hidden_size,
        "intermediate_size": max(c.ffn_sizes),
        "num_hidden_layers": c.layers,
        "attention_only_layers": [i for i, at in enumerate(c.order) if not c.ffn_sizes[at]],
        "block_of_each_layer": list(c.order),
        "num_attention_heads": c.heads,
        "num_key_value_heads": c.kv_heads,
        "head_dim": c.head_dim,
        "hidden_act": "silu",
        "max_position_embeddings": c.context,
        "initializer_range": 0.02,
        "rms_norm_eps": c.norm_eps,
        "rope_theta": c.rope_theta,
        "rope_scaling": None,
        "attention_bias": False,
        "attention_dropout": 0.0,
        "mlp_bias": False,
        "tie_word_embeddings": True,
        "use_cache": True,
        "bos_token_id": None,
        "eos_token_id": IM_END,
        "pad_token_id": END_OF_TEXT,
        "torch_dtype": "float32",
    }


def generation_configuration() -> dict:
    return {
        "do_sample": True, "temperature": 0.7, "top_p": 0.6, "max_new_tokens": 256,
        "bos_token_id": None, "eos_token_id": [IM_END, END_OF_TEXT], "pad_token_id": END_OF_TEXT,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    model, _ = load_checkpoint(options.work / "checkpoint.pt")
    rounded(model)
    out: pathlib.Path = options.out
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    onnx.save(decoder(model), str(out / "onnx" / "decoder.onnx"))
    write_safetensors(out / "lm_head.safetensors", "lm_head.weight", model.embedding)
    for name, value in (("config.json", configuration(model.config)), ("generation_config.json", generation_configuration())):
        (out / name).write_text(json.dumps(value, indent=2) + "\n")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copyfile(options.work / name, out / name)
    files = sorted(p for p in out.rglob("*") if p.is_file())
    for p in files:
        print(f"{p.stat().st_size:10d}  {p.relative_to(out)}")
    print(f"{sum(p.stat().st_size for p in files):10d}  in all")


if __name__ == "__main__":
    main()
