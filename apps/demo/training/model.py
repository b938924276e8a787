"""The model: a Llama-type decoder small enough to be trained on two CPU cores.

RMSNorm before each attention and each SwiGLU, rotary positions, grouped or plain causal attention, SwiGLU, and
one matrix that serves as embedding and as LM head. Parameters are float32; matrix products and
the activations between them are bfloat16, which CPUs with AMX and GPUs compute several times
faster. The elementwise parts have hand-written backward passes: on a CPU they would otherwise
take longer than the matrix products.
"""

from __future__ import annotations

import dataclasses
import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclasses.dataclass(frozen=True)
class Config:
    vocab_size: int = 4096
    hidden_size: int = 256
    ffn_sizes: tuple[int, ...] = (512, 512, 0, 512, 512)  # of each block; 0: a block of attention alone
    order: tuple[int, ...] = (0, 0, 1, 1, 2, 2, 3, 3, 4, 4)  # of each layer, its block: layers of one block share its matrices, and have norms of their own
    heads: int = 4
    kv_heads: int = 4
    context: int = 512
    rope_theta: float = 10_000.0
    norm_eps: float = 1e-5

    @property
    def layers(self) -> int:
        return len(self.order)

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.heads


class RMSNormFunction(torch.autograd.Function):
    """x / rms(x) * weight; float32 in, `dtype` out."""

    @staticmethod
    def forward(ctx, x: Tensor, weight: Tensor, eps: float, dtype: torch.dtype) -> Tensor:
        scale = torch.rsqrt(torch.linalg.vector_norm(x, dim=-1, keepdim=True).square_().div_(x.shape[-1]).add_(eps))
        ctx.save_for_backward(x, scale, weight)
        return (x * scale).mul_(weight).to(dtype)

    @staticmethod
    def backward(ctx, grad: Tensor):
        x, scale, weight = ctx.saved_tensors
        normal = x * scale
        grad = grad.float()
        product = grad * normal
        weight_grad = product.sum(dim=tuple(range(x.dim() - 1)))
        inner = (product @ weight).unsqueeze(-1).div_(x.shape[-1])
        return (grad * weight).sub_(normal.mul_(inner)).mul_(scale), weight_grad, None, None


class SwiGLUFunction(torch.autograd.Function):
    """silu(gate) * up for the two halves of the last dimension."""

    @staticmethod
    def forward(ctx, both: Tensor) -> Tensor:
        gate, up = both.chunk(2, dim=-1)
        sigmoid = torch.sigmoid(gate)
        ctx.save_for_backward(both, sigmoid)
        return (gate * sigmoid).mul_(up)

    @staticmethod
    def backward(ctx, grad: Tensor) -> Tensor:
        both, sigmoid = ctx.saved_tensors
        gate, up = both.chunk(2, dim=-1)
        out = torch.empty_like(both)
        gate_grad, up_grad = out.chunk(2, dim=-1)
        silu = gate * sigmoid
        torch.mul(grad, silu, out=up_grad)
        # d silu = sigmoid + silu * (1 - sigmoid)
        slope = torch.addcmul(sigmoid + silu, silu, sigmoid, value=-1.0)
        torch.mul(slope.mul_(up), grad, out=gate_grad)
        return out


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary positions in Llama's layout (first half of a head against its second half); x is [B, T, H, head_dim]."""
    half = x.shape[-1] // 2
    a, b = x[..., :half], x[..., half:]
    out = torch.empty(x.shape, dtype=x.dtype, device=x.device)
    torch.mul(a, cos, out=out[..., :half]).addcmul_(b, sin, value=-1.0)
    torch.mul(b, cos, out=out[..., half:]).addcmul_(a, sin)
    return out


class RotaryFunction(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        ctx.save_for_backward(cos, sin)
        return rotate(x, cos, sin)

    @staticmethod
    def backward(ctx, grad: Tensor):
        cos, sin = ctx.saved_tensors
        return rotate(grad, cos, -sin), None, None


class HeadLossFunction(torch.autograd.Function):
    """Sum over rows of -log softmax(hidden @ head.T)[target], in slices that fit the cache."""

    SLICE = 512

    @staticmethod
    def forward(ctx, hidden: Tensor, head: Tensor, targets: Tensor) -> Tensor:
        weight = head.to(hidden.dtype)
        hidden_grad = torch.empty_like(hidden)
        head_grad = torch.zeros_like(head)
        loss = torch.zeros((), device=hidden.device)
        for at in range(0, len(hidden), HeadLossFunction.SLICE):
            rows = hidden[at : at + HeadLossFunction.SLICE]
            target = targets[at : at + HeadLossFunction.SLICE].unsqueeze(1)
            # RMSNorm bounds the logits well below the overflow of exp in float32, so no maximum is taken off.
            logits = (rows @ weight.t()).float()
            chosen = logits.gather(1, target)
            logits.exp_()
            total = logits.sum(dim=1, keepdim=True)
            loss += (total.log() - chosen).sum()
            logits.div_(total).scatter_add_(1, target, torch.full_like(chosen, -1.0))
            grad = logits.to(hidden.dtype)
            torch.mm(grad, weight, out=hidden_grad[at : at + HeadLossFunction.SLICE])
            head_grad += (grad.t() @ rows).float()
        ctx.save_for_backward(hidden_grad, head_grad)
        return loss

    @staticmethod
    def backward(ctx, grad: Tensor):
        hidden_grad, head_grad = ctx.saved_tensors
        return hidden_grad * grad.to(hidden_grad.dtype), head_grad * grad, None


class Block(nn.Module):
    def __init__(self, config: Config, ffn_size: int):
        super().__init__()
        c = config
        self.ffn_size = ffn_size
        self.qkv = nn.Parameter(torch.empty((c.heads + 2 * c.kv_heads) * c.head_dim, c.hidden_size))
        self.out = nn.Parameter(torch.empty(c.hidden_size, c.heads * c.head_dim))
        if ffn_size:
            self.gate_up = nn.Parameter(torch.empty(2 * ffn_size, c.hidden_size))
            self.down = nn.Parameter(torch.empty(c.hidden_size, ffn_size))


class Norms(nn.Module):
    """The norms of a layer."""

    def __init__(self, config: Config, ffn_size: int):
        super().__init__()
        self.attention_norm = nn.Parameter(torch.ones(config.hidden_size))
        if ffn_size:
            self.ffn_norm = nn.Parameter(torch.ones(config.hidden_size))


class Model(nn.Module):
    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        self.embedding = nn.Parameter(torch.empty(config.vocab_size, config.hidden_size))
        self.blocks = nn.ModuleList(Block(config, size) for size in config.ffn_sizes)
        self.norms = nn.ModuleList(Norms(config, config.ffn_sizes[at]) for at in config.order)
        self.norm = nn.Parameter(torch.ones(config.hidden_size))
        angles = torch.outer(
            torch.arange(config.context, dtype=torch.float64),
            config.rope_theta ** (-torch.arange(0, config.head_dim, 2, dtype=torch.float64) / config.head_dim),
        )
        self.register_buffer("cos", angles.cos().float(), persistent=False)
        self.register_buffer("sin", angles.sin().float(), persistent=False)

    def initialise(self, generator: torch.Generator) -> None:
        for name, p in self.named_parameters():
            if p.dim() == 2:
                std = 0.02 if name == "embedding" else p.shape[1] ** -0.5 * 0.5
                if name.endswith((".out", ".down")):
                    std /= math.sqrt(2 * self.config.layers)
                with torch.no_grad():
                    p.normal_(0.0, std, generator=generator)

    def forward(self, ids: Tensor, dtype: torch.dtype = torch.bfloat16, cache: list | None = None, start: int = 0) -> Tensor:
        """Hidden states after the final norm, [B, T, D] in `dtype`.

        `cache` (a list of (key, value) pairs, one a layer, or empty lists to begin with) is used and
        extended for generation; all rows then start at position `start`.
        """
        c = self.config
        batch, length = ids.shape
        x = F.embedding(ids, self.embedding)
        cos = self.cos[start : start + length].to(dtype).view(1, length, 1, -1)
        sin = self.sin[start : start + length].to(dtype).view(1, length, 1, -1)
        mask = torch.full((length, start + length), -1e9, dtype=dtype, device=ids.device).triu_(start + 1).unsqueeze(0)
        rotated = c.heads + c.kv_heads
        for i, (at, norms) in enumerate(zip(c.order, self.norms)):
            block = self.blocks[at]
            y = RMSNormFunction.apply(x, norms.attention_norm, c.norm_eps, dtype)
            qkv = F.linear(y, block.qkv.to(dtype)).view(batch, length, rotated + c.kv_heads, c.head_dim)
            qk = RotaryFunction.apply(qkv[:, :, :rotated], cos, sin)
            query = qk[:, :, : c.heads].transpose(1, 2)
            key = qk[:, :, c.heads :].transpose(1, 2)
            value = qkv[:, :, rotated:].transpose(1, 2)
            if cache is not None:
                if cache[i]:
                    key, value = torch.cat((cache[i][0], key), 2), torch.cat((cache[i][1], value), 2)
                cache[i] = (key, value)
            if c.kv_heads != c.heads:
                key = key.repeat_interleave(c.heads // c.kv_heads, dim=1)
                value = value.repeat_interleave(c.heads // c.kv_heads, dim=1)
            q, k, v = (t.reshape(batch * c.heads, -1, c.head_dim) for t in (query, key, value))
            scores = torch.baddbmm(mask, q, k.transpose(1, 2), alpha=c.head_dim**-0.5)
            mixed = torch.bmm(torch.softmax(scores, dim=-1), v)
            mixed = mixed.view(batch, c.heads, length, c.head_dim).transpose(1, 2).reshape(batch, length, -1)
            x = x + F.linear(mixed, block.out.to(dtype))
            if not block.ffn_size:
                continue
            y = RMSNormFunction.apply(x, norms.ffn_norm, c.norm_eps, dtype)
            x = x + F.linear(SwiGLUFunction.apply(F.linear(y, block.gate_up.to(dtype))), block.down.to(dtype))
        return RMSNormFunction.apply(x, self.norm, c.norm_eps, dtype)

    def loss_sum(self, ids: Tensor, counted: Tensor, dtype: torch.dtype = torch.bfloat16) -> Tensor:
        """Summed loss over the positions whose *next* token is `counted`; ids and counted are [B, T]."""
        hidden = self.forward(ids[:, :-1], dtype)
        where = counted[:, 1:].reshape(-1).nonzero().squeeze(1)
        rows = hidden.reshape(-1, hidden.shape[-1]).index_select(0, where)
        targets = ids[:, 1:].reshape(-1).index_select(0, where)
        return HeadLossFunction.apply(rows, self.embedding, targets)

    def parameter_count(self) -> int:
        return sum(p.numel() for p in self.parameters())
