"""Amounts and their units, numbers below zero and with a point: further kinds of sums for word_sums.py."""

from __future__ import annotations

import random

from phrases import cap, chance, pick
from spintax import spin

Sum = tuple[str, str, int]

TIMES = (("half an hour", 30, "minutes"), ("a quarter of an hour", 15, "minutes"), ("three quarters of an hour", 45, "minutes"), ("an hour and a half", 90, "minutes"), ("half a day", 12, "hours"), ("half a minute", 30, "seconds"), ("half a year", 6, "months"),
         ("two weeks", 14, "days"), ("a year and a half", 18, "months"), ("half a metre", 50, "centimetres"), ("half a kilo", 500, "grams"), ("half a kilometre", 500, "metres"), ("two hours", 120, "minutes"), ("a day and a half", 36, "hours"), ("half a dollar", 50, "cents"))


def times(rng: random.Random) -> Sum:
    what, n, unit = pick(rng, TIMES)
    said = spin(rng, pick(rng, ("How many <u> {are in|are|has|make} <w>?", "<w> in <u>?", "<w> is how many <u>?", "{What is|How much is} <w> in <u>?", "{Tell me|Do you know} how many <u> are in <w>{.|?}")), w=what, u=unit)
    return said, f"{cap(what)} is {n} {unit}.", -1


def distance(rng: random.Random) -> Sum:
    speed, hours = pick(rng, (4, 5, 10, 20, 30, 40, 50, 60, 80, 90, 100)), rng.randint(2, 5)
    unit = pick(rng, ("km", "kilometres", "miles"))
    said = spin(rng, pick(rng, ("A {car|train|bus|bike} {goes|drives|travels} <s> <u> {an|per} hour. How far {does it go|is that} in <h> hours?", "I {drive|go|cycle} at <s> <u> {an|per} hour for <h> hours. How far {do I get|is that}?", "{How far|How many <u>} is <h> hours at <s> <u> an hour?")), s=str(speed), h=str(hours), u=unit)
    return said, f"{hours} times {speed} is {hours * speed}, so it is {hours * speed} {unit}.", -1


BACK = (("weeks", "week", "days", 7), ("hours", "hour", "minutes", 60), ("days", "day", "hours", 24), ("minutes", "minute", "seconds", 60), ("years", "year", "months", 12), ("dozen", "dozen", "eggs", 12), ("metres", "metre", "centimetres", 100), ("dollars", "dollar", "cents", 100))


def units_back(rng: random.Random) -> Sum:
    bigs, big, smalls, per_one = pick(rng, BACK)
    k = rng.randint(1, {7: 10, 12: 8, 24: 4}.get(per_one, 5))
    said = spin(rng, pick(rng, ("How many <b> {are|is|are in|make} <n> <s>?", "<n> <s> {is|are} how many <b>?", "<n> <s> in <b>?", "What is <n> <s> in <b>?")), b=bigs, n=str(k * per_one), s=smalls)
    return said, f"{k * per_one} divided by {per_one} is {k}, so it is {k} {big if k == 1 else bigs}.", -1


def below_zero(rng: random.Random) -> Sum:
    a, b = rng.randint(1, 10), rng.randint(1, 15)
    up = chance(rng, 0.6)
    value = b - a if up else -a - b
    said = spin(rng, pick(rng, ("{What is|What's|} {minus <a>|-<a>} {plus|+} <b>?", "-<a> + <b>", "It is minus <a> degrees and gets <b> degrees warmer. What is it now?") if up else ("{What is|What's|} {minus <a>|-<a>} {minus|-} <b>?", "-<a> - <b>", "It is minus <a> degrees and gets <b> degrees colder. What is it now?")), a=str(a), b=str(b))
    return said, f"Minus {a} {'plus' if up else 'minus'} {b} is {value if value >= 0 else f'minus {-value}'}.", -1


def row_sum(rng: random.Random) -> Sum:
    n = rng.randint(3, 10)
    said = spin(rng, pick(rng, ("What is the sum of {the |all |}numbers from 1 to <n>?", "Add {up |}{the|all} numbers from 1 to <n>.", "1 plus 2 plus 3 and so on up to <n>?")), n=str(n))
    return said, f"The numbers from 1 to {n} make {n * (n + 1) // 2}.", -1


DECIMALS = (0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.2, 1.5, 1.9, 2.5, 3.1)


def decimals(rng: random.Random) -> Sum:
    a, b = rng.sample(DECIMALS, 2)
    said = spin(rng, pick(rng, ("{Which|What} is {bigger|larger|more}, <a> or <b>?", "{Which|What} is {bigger|larger|more}: <a> or <b>?", "Is <a> {bigger|larger|more} than <b>?", "<a> or <b>, which is {bigger|more}?")), a=f"{a:g}", b=f"{b:g}")
    if said.startswith("Is "):
        return said, f"Yes, {a:g} is more than {b:g}." if a > b else f"No, {a:g} is less than {b:g}.", -1
    return said, f"{max(a, b):g} is more than {min(a, b):g}.", -1
