"""Byte-level BPE: a trainer, an encoder, and the Hugging Face files for them.

The vocabulary is three special tokens, the 256 bytes and as many merges as fill it
up to 4,096 entries. Text is first cut into words by `PATTERN`; merges never cross a
word. Digits stand alone, one token each, because a model this small learns sums
only if it sees numbers digit by digit. The character classes are plain ASCII ones so
that Python's `re`, Rust's and JavaScript's regular expressions cut text alike: letters
outside ASCII simply fall into the class of punctuation and go through as bytes.

    python3 tokenizer.py OUT_DIR          # train on a corpus sample, write the files
"""

from __future__ import annotations

import heapq
import json
import pathlib
import re
import sys
from collections import Counter, defaultdict
from typing import Iterable, Sequence

VOCAB_SIZE = 4096
END_OF_TEXT, IM_START, IM_END = 0, 1, 2
SPECIAL_TOKENS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
CONTEXT = 512

PATTERN = r"'(?:s|t|m|d|re|ve|ll)| ?[A-Za-z]+|[0-9]| ?[^\sA-Za-z0-9]+|\s+(?!\S)|\s+"

CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message['role'] + '\n' + message['content'] | trim + '<|im_end|>\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)


def byte_characters() -> list[str]:
    """The printable character that stands for each byte in tokenizer.json (as in GPT-2)."""
    keep = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    table, extra = [""] * 256, 0
    for byte in range(256):
        if byte in keep:
            table[byte] = chr(byte)
        else:
            table[byte] = chr(256 + extra)
            extra += 1
    return table


BYTE_CHARACTERS = byte_characters()


def train(texts: Iterable[str], vocab_size: int = VOCAB_SIZE) -> list[tuple[str, str]]:
    """The merges, most frequent first; ties go to the alphabetically smaller pair."""
    counts: Counter[str] = Counter()
    cut = re.compile(PATTERN).findall
    for text in texts:
        counts.update(cut(text))

    words: list[list[str]] = []
    weights: list[int] = []
    pair_counts: Counter[tuple[str, str]] = Counter()
    pair_words: dict[tuple[str, str], dict[int, None]] = defaultdict(dict)
    for word, weight in sorted(counts.items()):
        symbols = [BYTE_CHARACTERS[b] for b in word.encode()]
        index = len(words)
        words.append(symbols)
        weights.append(weight)
        for pair in zip(symbols, symbols[1:]):
            pair_counts[pair] += weight
            pair_words[pair][index] = None

    # The heap may hold stale counts; an entry is used only if it is still current.
    heap = [(-count, pair) for pair, count in pair_counts.items()]
    heapq.heapify(heap)
    merges: list[tuple[str, str]] = []
    wanted = vocab_size - 256 - len(SPECIAL_TOKENS)
    while heap and len(merges) < wanted:
        negative, pair = heapq.heappop(heap)
        if pair_counts.get(pair, 0) != -negative or negative == 0:
            continue
        merges.append(pair)
        joined = pair[0] + pair[1]
        touched: dict[tuple[str, str], None] = {}
        for index in list(pair_words.pop(pair)):
            symbols, weight = words[index], weights[index]
            for old in zip(symbols, symbols[1:]):
                pair_counts[old] -= weight
                touched[old] = None
            merged, i = [], 0
            while i < len(symbols):
                if i + 1 < len(symbols) and symbols[i] == pair[0] and symbols[i + 1] == pair[1]:
                    merged.append(joined)
                    i += 2
                else:
                    merged.append(symbols[i])
                    i += 1
            words[index] = merged
            for new in zip(merged, merged[1:]):
                pair_counts[new] += weight
                pair_words[new][index] = None
                touched[new] = None
        for changed in touched:
            if pair_counts[changed] > 0:
                heapq.heappush(heap, (-pair_counts[changed], changed))
    return merges


class Tokenizer:
    """Encodes and decodes text with a given list of merges."""

    def __init__(self, merges: Sequence[tuple[str, str]]):
        self.merges = [tuple(m) for m in merges]
        self.tokens = [*SPECIAL_TOKENS, *BYTE_CHARACTERS, *(a + b for a, b in self.merges)]
        self.ids = {token: i for i, token in enumerate(self.tokens)}
        self.ranks = {pair: rank for rank, pair in enumerate(self.merges)}
        self._cut = re.compile(PATTERN).findall
        self._cache: dict[str, list[int]] = {}
        byte_of = {c: b for b, c in enumerate(BYTE_CHARACTERS)}
        self._bytes = [
            token.encode() if i < len(SPECIAL_TOKENS) else bytes(byte_of[c] for c in token)
            for i, token in enumerate(self.tokens)
        ]

    def _word(self, word: str) -> list[int]:
        symbols = [BYTE_CHARACTERS[b] for b in word.encode()]
        while len(symbols) > 1:
            ranked = [(self.ranks.get(p, 1 << 30), i) for i, p in enumerate(zip(symbols, symbols[1:]))]
            rank, at = min(ranked)
            if rank == 1 << 30:
                break
            symbols[at : at + 2] = [symbols[at] + symbols[at + 1]]
        return [self.ids[s] for s in symbols]

    def encode(self, text: str) -> list[int]:
        """The ids of plain text (special tokens in it are not recognised)."""
        cache, out = self._cache, []
        for word in self._cut(text):
            ids = cache.get(word)
            if ids is None:
                ids = self._word(word)
                if len(cache) < 500_000:
                    cache[word] = ids
            out += ids
        return out

    def decode(self, ids: Iterable[int], skip_special: bool = True) -> str:
        data = b"".join(self._bytes[i] for i in ids if i >= len(SPECIAL_TOKENS) or not skip_special)
        return data.decode("utf-8", "replace")

    def message(self, role: str, content: str) -> list[int]:
        """One whole ChatML message, its closing newline included."""
        return [IM_START, *self.encode(role + "\n" + content), IM_END, *self.encode("\n")]

    def prompt(self, messages: Sequence[tuple[str, str]]) -> list[int]:
        """(role, content) messages, then the opening of the assistant's reply."""
        ids = [i for role, content in messages for i in self.message(role, content.strip())]
        return [*ids, IM_START, *self.encode("assistant\n")]

    # -- Hugging Face files ---------------------------------------------------------

    def save(self, directory: pathlib.Path) -> None:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        added = [
            {"id": i, "content": t, "single_word": False, "lstrip": False, "rstrip": False,
             "normalized": False, "special": True}
            for i, t in enumerate(SPECIAL_TOKENS)
        ]
        byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}
        tokenizer = {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": added,
            "normalizer": None,
            "pre_tokenizer": {
                "type": "Sequence",
                "pretokenizers": [
                    {"type": "Split", "pattern": {"Regex": PATTERN}, "behavior": "Isolated", "invert": False},
                    byte_level,
                ],
            },
            "post_processor": None,
            "decoder": byte_level,
            "model": {
                "type": "BPE",
                "dropout": None,
                "unk_token": None,
                "continuing_subword_prefix": None,
                "end_of_word_suffix": None,
                "fuse_unk": False,
                "byte_fallback": False,
                "ignore_merges": False,
                "vocab": self.ids,
                "merges": [f"{a} {b}" for a, b in self.merges],
            },
        }
        config = {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "add_bos_token": False,
            "add_eos_token": False,
            "bos_token": None,
            "eos_token": SPECIAL_TOKENS[IM_END],
            "pad_token": SPECIAL_TOKENS[END_OF_TEXT],
            "unk_token": None,
            "additional_special_tokens": list(SPECIAL_TOKENS[1:]),
            "added_tokens_decoder": {str(a["id"]): {k: v for k, v in a.items() if k != "id"} for a in added},
            "clean_up_tokenization_spaces": False,
            "model_max_length": CONTEXT,
            "chat_template": CHAT_TEMPLATE,
        }
        (directory / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False, indent=1) + "\n")
        (directory / "tokenizer_config.json").write_text(json.dumps(config, ensure_ascii=False, indent=2) + "\n")

    @staticmethod
    def load(directory: pathlib.Path) -> "Tokenizer":
        data = json.loads((directory / "tokenizer.json").read_text())
        return Tokenizer([tuple(m.split(" ")) for m in data["model"]["merges"]])


def main() -> None:
    import corpus

    directory = pathlib.Path(sys.argv[1])
    sample = 60_000
    texts = (text for seed in range(sample) for turn in corpus.conversation(seed) for text in turn)
    merges = train(texts)
    tokenizer = Tokenizer(merges)
    if len(tokenizer.tokens) != VOCAB_SIZE:
        raise SystemExit(f"only {len(tokenizer.tokens)} tokens: the sample has too few different words")
    tokenizer.save(directory)
    print(f"{len(tokenizer.tokens)} tokens from {sample} conversations; the last merges: {merges[-5:]}")


if __name__ == "__main__":
    main()
