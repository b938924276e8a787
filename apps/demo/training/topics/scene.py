"""What the sums in scenes share: a sum spelled out, a thing and its plural, prices, and what may follow from a total.

A scene is an object with `first(rng)` and `next(rng)`, both a turn; it keeps the numbers of which it speaks, so that "and if
there were 5?" or "and with one more?" is the same sum with one number changed. A reply always spells the sum out and then says
the result with its thing: "3 times 12 is 36, so it is 36 eggs."
"""

from __future__ import annotations

import random
import re

from phrases import cap, chance, pick
from spintax import spin
from topics.arithmetic import in_words

Turn = tuple[str, str]
Names = tuple[str, str]

THINGS: tuple[Names, ...] = tuple((word, word + "s") for word in (
    "apple", "cookie", "egg", "pencil", "marble", "book", "orange", "sticker", "sweet", "card", "ball", "muffin", "flower", "coin", "cupcake", "candle", "lemon", "biscuit", "button", "pear",
    "banana", "pen", "cake", "chocolate", "bottle", "nut", "bead", "crayon", "balloon", "stamp", "slice", "donut", "tomato", "carrot", "bun", "roll", "battery", "stone", "shell", "ticket",
))
THINGS = tuple((one, {"tomato": "tomatoes", "battery": "batteries"}.get(one, many)) for one, many in THINGS)
SPOKEN = {"+": "plus", "-": "minus", "*": "times"}


def few(n: int, names: Names) -> str:
    """"1 egg", "5 eggs", or the bare number where the thing has no name."""
    return f"{n} {names[0] if n == 1 else names[1]}".strip()


def is_are(n: int) -> str:
    return "is" if n == 1 else "are"


def value(a: int, op: str, b: int) -> int:
    return a + b if op == "+" else a - b if op == "-" else a * b


def spelled(a: int, op: str, b: int) -> str:
    """"3 times 12 is 36"."""
    return f"{a} {SPOKEN[op]} {b} is {value(a, op, b)}"


def divided(a: int, b: int) -> str:
    """"25 divided by 4 is 6, with 1 left over"."""
    q, r = divmod(a, b)
    return f"{a} divided by {b} is {q}" + (f", with {r} left over" if r else "")


def asked(rng: random.Random, asks, words: float = 0.12, **slots) -> str:
    """One of the wordings with its numbers, at times as words."""
    text = spin(rng, pick(rng, asks), **{k: str(v) for k, v in slots.items()})
    if chance(rng, words) and not re.search(r"[-+*/$%:=]|\d[.,]\d", text):
        text = re.sub(r"\b\d{1,2}\b", lambda m: in_words(int(m[0])), text)
    return cap(re.sub(r" ([?.,])", r"\1", text))


# Before a follow-up: "and", "ok and", "what if" are part of the wordings; these are what may stand before them.
BEFORE = ("", "", "", "", "", "ok ", "ok, ", "cool, ", "hm, ", "thanks, ", "nice. ", "right, ", "good. ")


def then(rng: random.Random, asks, **slots) -> str:
    """A wording of a follow-up, mostly without its capital letter at the start of a second part."""
    text = asked(rng, asks, **slots)
    lead = "" if text.lower().startswith(("ok", "now", "then")) else pick(rng, BEFORE)
    return cap(lead + (text[0].lower() + text[1:] if lead and not text.startswith("I ") else text))


MORE = (
    "{And|What if|And if|Then|Now} {I get|I find|I buy|somebody gives me|my friend brings|there are|we add|I add} <b> more{, how many then|, how many is that|}?", "{and|ok and|now|then} <b> more?", "{plus|and plus} <b>{ more|}?", "{add|now add|please add} <b> {to that|to it|more}.", "{and if|what if} <b> {more come|more are added|are added}?", "{and|now} with <b> more?", "I {got|found|bought} <b> more. {How many now|And now|What is it now}?",
)
LESS = (
    "{And|What if|And if|Then|Now} {I eat|I lose|I give away|I take away|I take out|we use|somebody takes|I sell|I use} <b>{ of them|}{, how many are left|, what is left|}?", "{and|ok and|now|then} {without <b> of them|<b> less|minus <b>|take away <b>}?", "{if|and if} <b> {are gone|are missing|break|are bad|go away|get lost}{, how many are left|}?", "{subtract <b> from that|take <b> away|now take <b> off|take <b> from that}.", "<b> {are broken|are gone|got lost|were bad}. {How many are left|And now|How many remain}?", "{how many are left|what is left|how many remain} {if I eat <b>|if I give away <b>|after <b> are gone|when I take <b>}?",
)
HALF = ("{and|what is|ok and|now} half of {that|it|them}?", "{and if|what if} I {only take half|give away half|eat half of them|take half}?", "{and|what's} {the half|a half}?", "{halve it|now halve that|cut that in half}.")
DOUBLE = ("{and|what is|ok and|now} {double that|twice that|twice as many|double}?", "{and if|what if} I {double it|have twice as many|take twice as many}?", "{double it|now double that|times two}.")
TIMES = ("{and|now|ok and} times <b>?", "{multiply|now multiply} {that|it} by <b>.", "{and|what is} <b> times that?", "{and if|what if} I have <b> times as many?")
SHARED = (
    "{and if|what if|and when} <b> {people|kids|friends|of us} share {them|that|it}{, how many each|}?", "{and|ok and} {shared|divided|split} {by|between|among} <b>{ people| kids|}?", "{divide|split|now divide} {that|it|them} {by|between|among} <b>{ people|}.", "how many {does each get|is that each|each} if {we are <b>|<b> people share|I share with <b> people}?",
)


class Total:
    """A number of things, and what is done with it."""

    def __init__(self, total: int, names: Names = ("", "")):
        self.total, self.names = total, names

    def so(self, total: int, left: bool = False) -> str:
        self.total = total
        return f"so {few(total, self.names)} {is_are(total)} left." if left else f"so it is {few(total, self.names)}."

    def next(self, rng: random.Random) -> Turn:
        t, b = self.total, rng.randint(1, 12)
        kind = pick(rng, "++---/hd*")
        if kind == "+" and t < 90:
            return then(rng, MORE, b=b), f"{spelled(t, '+', b)}, {self.so(t + b)}"
        if kind == "-" and t > b:
            return then(rng, LESS, b=b), f"{spelled(t, '-', b)}, {self.so(t - b, left=True)}"
        if kind == "h" and t > 1 and t % 2 == 0:
            return then(rng, HALF), f"Half of {t} is {t // 2}, {self.so(t // 2)}"
        if kind == "d" and 0 < t < 50:
            return then(rng, DOUBLE), f"2 times {t} is {2 * t}, {self.so(2 * t)}"
        if kind == "*" and 1 < t <= 12:
            b = rng.randint(2, 10)
            return then(rng, TIMES, b=b), f"{b} times {t} is {b * t}, {self.so(b * t)}"
        if kind == "/" and t > 3:
            exact = [n for n in range(2, 11) if t % n == 0 and t // n <= 12]
            if exact:
                b = pick(rng, exact)
                return then(rng, SHARED, b=b), f"{divided(t, b)}, so each one gets {few(t // b, self.names)}."
        b = rng.randint(1, 5)
        return then(rng, MORE, b=b), f"{spelled(t, '+', b)}, {self.so(t + b)}"


def told(rng: random.Random, scene) -> list[Turn]:
    """The first turn of a scene and often one to three more."""
    turns = [scene.first(rng)]
    while len(turns) < 4 and chance(rng, 0.62 if len(turns) == 1 else 0.4):
        turn = scene.next(rng)
        if turn is None:
            break
        turns.append(turn)
    return turns
