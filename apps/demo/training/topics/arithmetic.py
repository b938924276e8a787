"""Small sums: the four operations, halves and doubles, comparing, counting, word problems.

Every answer restates its question before it gives the result ("37 plus 45 is 82."), since
a small model finds the result from the digits that it has just written. Sums and
differences use the numbers up to 100 and the tables go up to 12. Anything harder is
declined in a way that repeats the numbers asked about.
"""

from __future__ import annotations

import random
import re

from phrases import cap, chance, join_and, pick

Turn = tuple[str, str]

# -- numbers ------------------------------------------------------------------------

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(n: int) -> str:
    """The number in words, for -200 to 999."""
    if n < 0:
        return "minus " + in_words(-n)
    if n < 20:
        return _SMALL[n]
    if n < 100:
        return _TENS[n // 10] + ("-" + _SMALL[n % 10] if n % 10 else "")
    rest = n % 100
    return _SMALL[n // 100] + " hundred" + (" and " + in_words(rest) if rest else "")


def number(rng: random.Random, largest: int = 100) -> int:
    """A number from 0 to `largest`; small ones come more often, as in real questions."""
    top = pick(rng, (10, 20, 50, 100, 100, 100, 100))
    return rng.randint(0, min(top, largest))


# -- operations ---------------------------------------------------------------------
# symbol(s) as typed, words as typed, words of the answer

TYPED = {
    "+": ("+", "+", "+", "plus", "plus", "and"),
    "-": ("-", "-", "-", "minus", "minus", "take away"),
    "*": ("*", "*", "x", "times", "times", "multiplied by"),
    "/": ("/", "/", "divided by", "divided by", "over"),
}
SPOKEN = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}

ASK = (
    "What is {q}?", "What is {q}?", "What's {q}?", "{q}", "{q}", "{q}?", "{q} =", "{q} = ?", "How much is {q}?", "Can you calculate {q}?", "Calculate {q}.",
    "Compute {q}.", "Tell me what {q} is.", "Do you know what {q} is?", "What does {q} make?", "What does {q} equal?", "Solve {q}.", "What do you get for {q}?",
    "Can you tell me {q}?", "Work out {q}.", "What is the result of {q}?", "I need to know {q}.", "Quick, what is {q}?", "Please work out {q}.", "Could you do {q} for me?",
    "Maths question: {q}", "Math: {q}", "Do you know {q}?", "Give me the answer to {q}.", "{q} is?", "{q} equals?", "How much does {q} make?", "What would {q} be?",
)
ASK_SPECIAL = {
    "+": ("Add {a} and {b}.", "What is the sum of {a} and {b}?", "Add {b} to {a}.", "Can you add {a} and {b}?", "What do {a} and {b} make?", "How much are {a} and {b} together?", "If I add {b} to {a}, what do I get?", "Sum of {a} and {b}"),
    "-": ("Subtract {b} from {a}.", "Take {b} away from {a}.", "What is the difference between {a} and {b}?", "What is left if I take {b} from {a}?", "How much is {b} less than {a}?", "Can you subtract {b} from {a}?"),
    "*": ("Multiply {a} by {b}.", "Multiply {a} and {b}.", "What is the product of {a} and {b}?", "Can you multiply {a} by {b}?", "How much is {a} times {b}?", "What do I get if I multiply {a} by {b}?"),
    "/": ("Divide {a} by {b}.", "Can you divide {a} by {b}?", "How many times does {b} go into {a}?", "How often does {b} fit into {a}?", "What do I get if I divide {a} by {b}?"),
}

BEFORE = ("", "", "", "", "", "", "", "Sure! ", "Easy: ", "Let me see. ", "Let me think. ", "Of course. ", "I can do that one. ", "Good question. ", "Happy to help: ", "A nice one. ", "Sure thing. ")
AFTER = (
    "", "", "", "", "", "", "", "", " Want another one?", " Do you have another sum for me?", " I like small sums.", " That one was fine for me.", " Ask me another one.",
    " Small numbers are my friends.", " Shall we do another?", " I hope that helps.", " Give me one more if you like.",
)


def operands(rng: random.Random, op: str) -> tuple[int, int]:
    if op == "+":
        a, b = number(rng), number(rng)
        return (a, b) if a + b <= 100 or chance(rng, 0.5) else (a // 2, b // 2)
    if op == "-":
        a, b = number(rng), number(rng)
        return (a, b) if a >= b or chance(rng, 0.08) else (b, a)
    a, b = rng.randint(0, 12), rng.randint(0, 12)
    if op == "*":
        return a, b
    b = max(1, b)
    return a * b, b


def compute(op: str, a: int, b: int) -> int:
    return a + b if op == "+" else a - b if op == "-" else a * b if op == "*" else a // b


def result_text(n: int) -> str:
    return str(n) if n >= 0 else f"minus {-n}"


def step_by_step(op: str, a: int, b: int) -> str:
    """"40 plus 30 is 70 and 7 plus 8 is 15, so 47 plus 38 is 85": tens and ones apart, where that is of use."""
    value = compute(op, a, b)
    tens, ones = b - b % 10, b % 10
    total = f"{a} {SPOKEN[op]} {b} is {value}"
    if not ones or (op == "+" and not a % 10):
        return total
    if op == "+":
        return f"{a - a % 10} plus {tens} is {a - a % 10 + tens} and {a % 10} plus {ones} is {a % 10 + ones}, so {total}"
    return f"{a} minus {tens} is {a - tens} and {a - tens} minus {ones} is {value}, so {total}"


def statement(rng: random.Random, op: str, a: int, b: int, words: bool = False) -> str:
    """"7 plus 5 is 12." in one of its forms."""
    value = compute(op, a, b)
    if words and value <= 20:
        return f"{cap(in_words(a))} {SPOKEN[op]} {in_words(b)} is {in_words(value)}."
    if op in "+-" and a >= 10 and b >= 10 and value >= 0 and chance(rng, 0.7):
        return cap(step_by_step(op, a, b)) + "."
    if chance(rng, 0.06) and value >= 0:
        return f"{a} {op} {b} = {value}."
    return f"{a} {SPOKEN[op]} {b} is {result_text(value)}."


def dress(rng: random.Random, text: str) -> str:
    """The statement with or without a friendly word before and after it."""
    style = rng.random()
    if style < 0.7:
        return text
    if style < 0.85:
        return pick(rng, BEFORE) + text
    return (pick(rng, BEFORE) if style > 0.93 else "") + text + pick(rng, AFTER)


def ask(rng: random.Random, op: str, a: int, b: int, words: bool = False) -> str:
    x, y = (in_words(a), in_words(b)) if words else (str(a), str(b))
    if chance(rng, 0.22):
        return pick(rng, ASK_SPECIAL[op]).format(a=x, b=y)
    typed = pick(rng, TYPED[op])
    if words and not typed.isalpha() and " " not in typed:
        typed = SPOKEN[op]
    gap = "" if not typed[0].isalpha() and chance(rng, 0.4) else " "
    if typed == "x" and not words and chance(rng, 0.2):
        gap = ""
    return cap(pick(rng, ASK).format(q=f"{x}{gap}{typed}{gap}{y}"))


SURE = ("Are you sure?", "Sure?", "Is that right?", "Really?", "Are you certain?", "That's wrong, isn't it?", "Check that again.", "Is that correct?", "I don't believe you.")
SURE_REPLY = ("Yes, {s}", "I am quite sure: {s}", "I think so: {s}", "Yes, as far as I can tell {s}", "I checked it again, and {s}", "Small sums I know well: {s}")
WHY = ("Why?", "How do you know?", "How did you get that?", "Explain.", "How come?", "How does that work?", "Can you explain that?")

AGAIN = ("Another one: {q}", "And {q}?", "What about {q}?", "Now {q}", "And what is {q}?", "How about {q}?", "OK, and {q}?", "Next: {q}", "Then what is {q}?", "{q}", "Good, and {q}?")
THEN = {
    "+": ("Now add {b}.", "Plus {b}?", "And plus {b}?", "Add {b} to that.", "Add {b} more.", "And if I add {b}?", "Now plus {b}"),
    "-": ("Now subtract {b}.", "Minus {b}?", "And minus {b}?", "Take away {b}.", "Now take {b} away from that.", "And if I subtract {b}?"),
    "*": ("Now double it.", "Times two?", "Double that.", "And twice that?", "Multiply that by 2."),
}


def reason(rng: random.Random, op: str, a: int, b: int) -> str:
    value = compute(op, a, b)
    if op in "+-" and a >= 10 and b > 10 and value >= 0 and a % 10 and b % 10:
        return cap(step_by_step(op, a, b)) + "."
    if op == "+":
        return pick(rng, (
            f"Start at {a} and count {b} more, and you arrive at {value}.",
            f"If you put {a} and {b} together, you get {value} in all.",
            f"{a} plus {b} is {value}, and to check it, {value} minus {b} is {a}.",
        ))
    if op == "-":
        return pick(rng, (
            f"Start at {a} and go down by {b}, and you arrive at {result_text(value)}.",
            f"{a} minus {b} is {result_text(value)}, and to check it, {result_text(value)} plus {b} is {a}.",
        ))
    if op == "*":
        if 2 <= a <= 5 and b:
            return f"{a} times {b} means {' plus '.join([str(b)] * a)}, and that is {value}."
        return pick(rng, (f"I know it from the times tables: {a} times {b} is {value}.", f"{a} times {b} is the same as {b} times {a}, and both are {value}."))
    return pick(rng, (f"It works because {value} times {b} is {a}.", f"{a} divided by {b} is {value}, since {b} times {value} is {a}."))


def sums(rng: random.Random) -> list[Turn]:
    """One operation, and often what follows from it."""
    op = pick(rng, "++++------**/")
    words = chance(rng, 0.2)
    a, b = operands(rng, op)
    if words and op in "+-" and chance(rng, 0.35):
        a, b = sorted((rng.randint(0, 20), rng.randint(0, 20)), reverse=True)
    turns = [(ask(rng, op, a, b, words), dress(rng, statement(rng, op, a, b)))]
    value = compute(op, a, b)
    while len(turns) < 4 and chance(rng, 0.5):
        kind = rng.random()
        if kind < 0.10:
            s = statement(rng, op, a, b)
            turns.append((pick(rng, SURE), pick(rng, SURE_REPLY).format(s=s)))
        elif kind < 0.24:
            turns.append((pick(rng, WHY), reason(rng, op, a, b)))
        elif kind < 0.42 and 0 <= value <= 100:
            then = pick(rng, "++-*")
            c = 2 if then == "*" else rng.randint(1, pick(rng, (10, 20, 50))) if then == "+" else rng.randint(0, min(pick(rng, (10, 20, 50)), value))
            said = pick(rng, THEN[then]).format(b=c)
            op, a, b = then, value, c
            value = compute(op, a, b)
            turns.append((said, dress(rng, statement(rng, op, a, b))))
        else:
            if chance(rng, 0.4):
                op = pick(rng, "++++------**/")
            a, b = operands(rng, op)
            value = compute(op, a, b)
            typed = pick(rng, TYPED[op])
            said = pick(rng, AGAIN).format(q=f"{a} {typed} {b}") if chance(rng, 0.7) else ask(rng, op, a, b)
            turns.append((said, dress(rng, statement(rng, op, a, b))))
    return turns


ADD_ALL = ("Add {l}.", "Add {l} for me.", "Please add {l}.", "What is the sum of {l}?", "Sum of {l}?", "Add up {l}.", "{l} together?", "What do {l} make together?", "What is {l} added together?", "{l}, how much in all?", "Can you add {l}?", "the total of {l}", "{l}, what's the total?")


def several(rng: random.Random) -> list[Turn]:
    """Three or four small numbers added one after the other."""
    numbers = [rng.randint(1, pick(rng, (9, 9, 15))) for _ in range(pick(rng, (3, 3, 4)))]
    if len(numbers) == 3 and chance(rng, 0.6):
        said = pick(rng, ADD_ALL).format(l=f"{numbers[0]}, {numbers[1]} and {numbers[2]}" if chance(rng, 0.7) else f"{numbers[0]} and {numbers[1]} and {numbers[2]}")
    elif len(numbers) == 4 and chance(rng, 0.5):
        said = pick(rng, ADD_ALL).format(l=f"{numbers[0]}, {numbers[1]}, {numbers[2]} and {numbers[3]}")
    else:
        numbers = numbers if chance(rng, 0.7) else [numbers[0]] * len(numbers)
        said = pick(rng, ASK).format(q=pick(rng, (" + ", "+", " plus ")).join(map(str, numbers)))
    total, steps = numbers[0], []
    for n in numbers[1:]:
        steps.append(f"{total} plus {n} is {total + n}")
        total += n
    return [(cap(said), f"{', '.join(steps[:-1])}, and {steps[-1]}.")]


def three_terms(rng: random.Random) -> list[Turn]:
    a, b, c = (rng.randint(1, 20) for _ in range(3))
    if chance(rng, 0.7):
        said = f"{a} + {b} + {c}" if chance(rng, 0.6) else f"{a} plus {b} plus {c}"
        reply = f"{a} plus {b} is {a + b}, and {a + b} plus {c} is {a + b + c}."
    else:
        c = rng.randint(0, min(a + b, 20))
        said = f"{a} + {b} - {c}" if chance(rng, 0.6) else f"{a} plus {b} minus {c}"
        reply = f"{a} plus {b} is {a + b}, and {a + b} minus {c} is {a + b - c}."
    return [(cap(pick(rng, ASK).format(q=said)), reply)]


def remainder(rng: random.Random) -> list[Turn]:
    b = rng.randint(2, 10)
    a = rng.randint(b + 1, 10 * b)
    if a % b == 0:
        a += 1
    q, r = divmod(a, b)
    said = ask(rng, "/", a, b)
    return [(said, pick(rng, (
        f"{a} divided by {b} is {q}, with {r} left over.",
        f"{a} divided by {b} is {q} with a remainder of {r}.",
        f"It does not divide evenly: {a} divided by {b} is {q}, with {r} left over.",
    )))]


# -- halves, doubles, squares, percentages -------------------------------------------

def halves(rng: random.Random) -> list[Turn]:
    kind = rng.randrange(7)
    if kind in (0, 1):
        n = number(rng)
        said = pick(rng, ("What is half of {n}?", "Half of {n}", "What's half of {n}?", "Can you halve {n}?", "How much is half of {n}?", "Cut {n} in half.", "What is one half of {n}?", "Halve {n}.")).format(n=n)
        half = str(n // 2) if n % 2 == 0 else f"{n // 2} and a half"
        return [(said, dress(rng, f"Half of {n} is {half}."))]
    if kind in (2, 3):
        n = number(rng)
        said = pick(rng, ("What is double {n}?", "Double {n}", "What is twice {n}?", "What's the double of {n}?", "Twice {n}?", "Can you double {n}?", "How much is twice {n}?", "What is two times {n}?")).format(n=n)
        return [(said, dress(rng, pick(rng, (f"Twice {n} is {2 * n}.", f"Double {n} is {2 * n}."))))]
    if kind == 4:
        n = rng.randint(0, 12)
        if chance(rng, 0.5):
            said = pick(rng, ("What is {n} squared?", "{n} squared", "What's the square of {n}?", "{n}^2", "Square {n}.", "How much is {n} squared?")).format(n=n)
            return [(said, dress(rng, f"{n} squared is {n * n}, because {n} times {n} is {n * n}."))]
        said = pick(rng, ("What is the square root of {m}?", "Square root of {m}", "sqrt({m})", "What's the square root of {m}?", "Root of {m}?", "Do you know the square root of {m}?")).format(m=n * n)
        return [(said, dress(rng, f"The square root of {n * n} is {n}, because {n} times {n} is {n * n}."))]
    if kind == 5:
        percent = pick(rng, (10, 25, 50, 50, 100, 20))
        n = {10: 10, 25: 4, 50: 2, 100: 1, 20: 5}[percent] * rng.randint(1, 10)
        value = n * percent // 100
        sign = pick(rng, ("%", " percent"))
        said = pick(rng, ("What is {p} of {n}?", "{p} of {n}", "How much is {p} of {n}?", "What's {p} of {n}?", "Calculate {p} of {n}.", "Can you tell me {p} of {n}?")).format(p=f"{percent}{sign}", n=n)
        return [(said, dress(rng, f"{percent} percent of {n} is {value}."))]
    n = rng.randint(1, 12)
    k, name, verb = pick(rng, ((3, "three", "Triple"), (4, "four", "Quadruple")))
    return [(pick(rng, (f"{verb} {n}", f"What is {verb.lower()} {n}?", f"What is {name} times {n}?")), dress(rng, f"{cap(name)} times {n} is {k * n}."))]


# -- comparing, even and odd, primes ---------------------------------------------------

def comparing(rng: random.Random) -> list[Turn]:
    a, b = number(rng), number(rng)
    turns = []
    for _ in range(1 if chance(rng, 0.7) else 2):
        if a == b:
            a, b = b, (b + rng.randint(1, 30)) % 101
        high, low = max(a, b), min(a, b)
        if chance(rng, 0.65):
            said = pick(rng, (
                "Which is bigger, {a} or {b}?", "Which number is larger, {a} or {b}?", "What is bigger, {a} or {b}?", "Which is more, {a} or {b}?", "Is {a} bigger than {b}?",
                "Is {a} more than {b}?", "Which one is greater: {a} or {b}?", "{a} or {b}, which is bigger?", "Is {a} greater than {b}?", "Is {a} larger than {b}?", "Compare {a} and {b}.", "{a} or {b}?",
            ))
            if said.startswith("Is "):
                reply = f"Yes, {a} is more than {b}." if a > b else f"No, {a} is less than {b}."
            else:
                reply = f"{high} is more than {low}."
        else:
            said = pick(rng, ("Which is smaller, {a} or {b}?", "Which number is less, {a} or {b}?", "What is smaller, {a} or {b}?", "Is {a} smaller than {b}?", "Is {a} less than {b}?", "Which one is lower: {a} or {b}?"))
            if said.startswith("Is "):
                reply = f"Yes, {a} is less than {b}." if a < b else f"No, {a} is more than {b}."
            else:
                reply = f"{low} is less than {high}."
        turns.append((said.format(a=a, b=b), reply))
        a, b = number(rng), number(rng)
    return turns


def even_odd(rng: random.Random) -> list[Turn]:
    if chance(rng, 0.15):
        return [(
            pick(rng, ("What is an even number?", "What does even mean?", "What are even numbers?", "What is an odd number?", "What are odd numbers?", "What is the difference between even and odd?", "Explain even and odd numbers.")),
            pick(rng, (
                "Even numbers can be split into two equal halves, like 2, 4, 6 and 8. Odd numbers like 1, 3, 5 and 7 always leave one over.",
                "An even number ends in 0, 2, 4, 6 or 8. An odd number ends in 1, 3, 5, 7 or 9.",
                "A number is even if you can divide it by 2 with nothing left over. Otherwise it is odd.",
            )),
        )]
    turns = []
    for _ in range(pick(rng, (1, 1, 1, 2, 3))):
        n = rng.randint(0, 100) if chance(rng, 0.6) else rng.randint(0, 20)
        even = n % 2 == 0
        form = rng.randrange(3) if not turns else pick(rng, (0, 1, 2, 3, 3))
        kind = "even" if even else "odd"
        because = pick(rng, ("", "", "", f", because it ends in {n % 10}", ", because you can split it into two equal halves" if even else ", because one is left over if you split it in two"))
        if form == 0:
            said = pick(rng, ("Is {n} even or odd?", "Is {n} odd or even?", "Is the number {n} even or odd?", "{n}: even or odd?", "Even or odd: {n}?", "Tell me if {n} is even or odd.")).format(n=n)
            reply = f"{n} is {kind}{because}."
        elif form == 3:
            said = pick(rng, ("And {n}?", "What about {n}?", "How about {n}?", "{n}?")).format(n=n)
            reply = f"{n} is {kind}{because}."
        else:
            asked = "even" if form == 1 else "odd"
            said = pick(rng, ("Is {n} {k}?", "Is {n} {an} {k} number?", "Is the number {n} {k}?", "Can you tell me if {n} is {k}?")).format(n=n, k=asked, an="an")
            reply = f"{'Yes' if asked == kind else 'No'}, {n} is {kind}{because}."
        turns.append((said, reply))
    return turns


_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47)


def primes(rng: random.Random) -> list[Turn]:
    if chance(rng, 0.25):
        return [(
            pick(rng, ("What is a prime number?", "What are prime numbers?", "Define prime number.", "Name some prime numbers.", "List the first primes.", "Tell me a prime number.", "Can you explain prime numbers?", "Give me some primes.")),
            pick(rng, (
                "A prime number can be divided only by 1 and by itself. The first ones are 2, 3, 5, 7, 11 and 13.",
                "Prime numbers have exactly two divisors, 1 and the number itself. Some of them are 2, 3, 5, 7, 11, 13, 17 and 19.",
                "The first prime numbers are 2, 3, 5, 7, 11, 13, 17 and 19. They can be divided only by 1 and by themselves.",
            )),
        )]
    n = pick(rng, _PRIMES) if chance(rng, 0.5) else rng.randint(2, 50)
    said = pick(rng, ("Is {n} prime?", "Is {n} a prime number?", "Is {n} a prime?", "Can you tell me if {n} is prime?", "Is the number {n} prime?", "Prime or not: {n}?")).format(n=n)
    if n in _PRIMES:
        return [(said, f"Yes, {n} is a prime number.")]
    d = next(d for d in _PRIMES if n % d == 0)
    return [(said, f"No, {n} is not a prime number, because {d} times {n // d} is {n}.")]


# -- counting ------------------------------------------------------------------------

def _listed(rng: random.Random, numbers: list[int], words: bool = False) -> str:
    texts = [in_words(n) if words else str(n) for n in numbers]
    return cap(", ".join(texts) if chance(rng, 0.6) else join_and(texts))


COUNT_END = ("", "", "", "", " Done!", " There we are!", " That was fun.", " Shall I go on?", " That is all of them.")


def counting(rng: random.Random) -> list[Turn]:
    kind = rng.randrange(8)
    end = pick(rng, COUNT_END)
    if kind <= 1:
        n = pick(rng, (3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 10, 10, 12, 15, 20, 20))
        said = pick(rng, ("Count to {n}.", "Can you count to {n}?", "Count from 1 to {n}.", "Please count to {n}.", "Count up to {n}", "Can you count from one to {n}?", "List the numbers from 1 to {n}.", "Could you count to {n} for me?", "Show me that you can count to {n}.")).format(n=n if chance(rng, 0.75) else in_words(n))
        return [(said, pick(rng, ("", "", "Sure: ", "Here I go: ", "Of course: ")) + _listed(rng, list(range(1, n + 1)), chance(rng, 0.12)) + "." + end)]
    if kind == 2:
        a = rng.randint(1, 60)
        b = a + rng.randint(3, 10)
        said = pick(rng, ("Count from {a} to {b}.", "Can you count from {a} to {b}?", "List the numbers between {a} and {b}.", "Count up from {a} to {b}", "Numbers from {a} to {b}, please.")).format(a=a, b=b)
        return [(said, _listed(rng, list(range(a, b + 1))) + "." + end)]
    if kind == 3:
        n = pick(rng, (3, 5, 5, 6, 8, 10, 10, 10, 12, 15))
        said = pick(rng, ("Count down from {n}.", "Count backwards from {n}.", "Can you count down from {n}?", "Countdown from {n}", "Do a countdown from {n}.", "Count back from {n} to 1.", "Count down from {n} to zero.")).format(n=n)
        last = 0 if "zero" in said else 1
        return [(said, _listed(rng, list(range(n, last - 1, -1))) + "." + pick(rng, ("", "", " Lift-off!", " Go!", " Done!")))]
    if kind == 4:
        step, name = pick(rng, ((2, "twos"), (2, "twos"), (5, "fives"), (10, "tens"), (3, "threes")))
        n = step * rng.randint(4, 10)
        said = pick(rng, ("Count by {s} to {n}.", "Count in {s} up to {n}.", "Can you count by {s} to {n}?", "Count to {n} by {s}.", "Count to {n} in steps of {k}.")).format(s=name, n=n, k=step)
        return [(said, _listed(rng, list(range(step, n + 1, step))) + "." + end)]
    if kind == 5:
        n = rng.randint(0, 99)
        said = pick(rng, ("What comes after {n}?", "What number comes after {n}?", "Which number follows {n}?", "What is the next number after {n}?", "What is one more than {n}?", "What's after {n}?")).format(n=n)
        return [(said, pick(rng, ("After {n} comes {m}.", "The number after {n} is {m}.")).format(n=n, m=n + 1))]
    if kind == 6:
        n = rng.randint(1, 100)
        said = pick(rng, ("What comes before {n}?", "What number comes before {n}?", "Which number is just before {n}?", "What is one less than {n}?", "What's before {n}?")).format(n=n)
        return [(said, pick(rng, ("Before {n} comes {m}.", "The number before {n} is {m}.")).format(n=n, m=n - 1))]
    n = rng.randint(2, 12)
    said = pick(rng, ("Say the {n} times table.", "What is the {n} times table?", "Multiplication table of {n}", "Show me the {n} times table.", "Can you recite the table of {n}?", "Do you know the {n} times table?", "Give me the times table for {n}.")).format(n=n)
    upto = pick(rng, (5, 6, 10))
    rows = ", ".join(f"{i} times {n} is {i * n}" for i in range(1, upto + 1))
    return [(said, rows + "." if chance(rng, 0.7) else f"Here are the first multiples of {n}: " + join_and([str(n * i) for i in range(1, 11)]) + ".")]


def sequences(rng: random.Random) -> list[Turn]:
    step = pick(rng, (1, 2, 2, 3, 4, 5, 10))
    a = step * rng.randint(0, 4) + pick(rng, (0, 0, 0, 1))
    row = [a + step * i for i in range(rng.randint(3, 5))]
    following = row[-1] + step
    listed = ", ".join(map(str, row))
    said = pick(rng, ("What comes next: {l}?", "{l}, ...?", "What number comes next: {l}, ...", "Continue the sequence {l}.", "What is next in {l}?", "Which number follows {l}?")).format(l=listed)
    return [(said, pick(rng, (f"After {listed} comes {following}. Each number is {step} more than the one before.", f"The next number is {following}, because you add {step} each time.")))]


# -- word problems -------------------------------------------------------------------

_THINGS = (
    ("apple", "apples"), ("egg", "eggs"), ("book", "books"), ("cookie", "cookies"), ("ball", "balls"), ("orange", "oranges"), ("coin", "coins"), ("pencil", "pencils"),
    ("candy", "candies"), ("dollar", "dollars"), ("card", "cards"), ("flower", "flowers"), ("sticker", "stickers"), ("marble", "marbles"), ("banana", "bananas"), ("pear", "pears"),
    ("stone", "stones"), ("cake", "cakes"), ("toy", "toys"), ("shell", "shells"), ("fish", "fish"), ("cat", "cats"), ("chair", "chairs"), ("cup", "cups"), ("euro", "euros"), ("balloon", "balloons"),
)
_EDIBLE = ("apples", "eggs", "cookies", "oranges", "candies", "bananas", "pears", "cakes")
_NAMES = (("Tom", "he"), ("Anna", "she"), ("Ben", "he"), ("Mia", "she"), ("Sam", "he"), ("Lucy", "she"), ("Max", "he"), ("Emma", "she"), ("Leo", "he"), ("Sara", "she"), ("Jack", "he"), ("Nina", "she"), ("Paul", "he"), ("Rosa", "she"), ("John", "he"), ("Mary", "she"))


def word_problem(rng: random.Random) -> list[Turn]:
    one, many = pick(rng, _THINGS)

    def of(n: int) -> str:
        return f"{n} {one if n == 1 else many}"

    turns: list[Turn] = []
    have = -1
    me = chance(rng, 0.5)
    who, they = pick(rng, _NAMES)
    for _ in range(1 if chance(rng, 0.72) else 2):
        follow = bool(turns) and have > 2
        a = have if follow else rng.randint(2, pick(rng, (20, 20, 50, 90)))
        kind = pick(rng, "+-") if follow else pick(rng, "+++---*/t")
        if kind == "+":
            b = rng.randint(1, 12 if a <= 20 else 30)
            if follow:
                said = pick(rng, (f"Then {'I get' if me else they + ' gets'} {b} more. How many now?", f"And if {'I find' if me else who + ' finds'} {b} more?", f"And with {b} more?"))
            elif me:
                said = pick(rng, (
                    f"I have {of(a)} and buy {b} more. How many do I have?", f"If I have {of(a)} and get {b} more, how many do I have?", f"I had {of(a)}. My friend gave me {b} more. How many {many} do I have now?",
                    f"I have {of(a)} and find {b} more. How many {many} is that?", f"There are {of(a)} on the table and I add {b} more. How many are there?", f"If you have {of(a)} and I give you {b}, how many {many} do you have?",
                ))
            else:
                said = pick(rng, (
                    f"{who} has {of(a)} and gets {b} more. How many does {they} have?", f"{who} has {of(a)}. Then {they} buys {b} more. How many {many} does {they} have now?", f"If {who} has {of(a)} and finds {b} more, how many {many} does {they} have?",
                ))
            value = a + b
            calc = f"{a} plus {b} is {value}"
        elif kind == "-":
            b = rng.randint(1, a - 1)
            use, used = pick(rng, (("eat", "ate"), ("eat", "ate"), ("give away", "gave away")) if many in _EDIBLE else (("lose", "lost"), ("give away", "gave away"), ("sell", "sold")))
            if follow:
                said = pick(rng, (f"Then {'I lose' if me else they + ' loses'} {b}. How many now?", f"And if {'I give' if me else who + ' gives'} {b} away?", f"And without {b} of them?"))
            elif me:
                said = pick(rng, (
                    f"I have {of(a)} and {use} {b}. How many are left?",
                    f"If I have {of(a)} and {use} {b}, how many are left?", f"If I have {of(a)} and {use} {b} of them, how many {many} are left?", f"I had {of(a)}, but I {used} {b}. How many are left?", f"You have {of(a)} and {use} {b}. How many are left?",
                    f"There were {of(a)}. I {used} {b}. How many {many} are there now?", f"If I {use} {b} of my {of(a)}, how many {many} do I have left?", f"{of(a)}, and I {use} {b}. How many are left?",
                    f"If I have {of(a)} and give away {b}, how many do I have left?", f"I had {of(a)} and gave {b} to my sister. How many do I have now?", f"There are {of(a)} in a box and I take {b} out. How many are left?",
                    f"If you have {of(a)} and I take {b}, how many {many} do you have?",
                ))
            else:
                said = pick(rng, (f"{who} has {of(a)} and gives {b} away. How many are left?", f"{who} had {of(a)} and {used} {b}. How many {many} does {they} have now?", f"{who} has {of(a)} and {use.replace('give', 'gives') if ' ' in use else use + 's'} {b}. How many are left?", f"If {who} has {of(a)} and sells {b}, how many are left?"))
            value = a - b
            calc = f"{a} minus {b} is {value}"
        elif kind == "*":
            me = True
            a, b = rng.randint(2, 10), rng.randint(2, 10)
            said = pick(rng, (
                f"I have {a} bags with {of(b)} in each. How many {many} is that?", f"There are {a} boxes with {of(b)} each. How many {many} are there?", f"If one bag has {of(b)}, how many {many} do {a} bags have?",
                f"I buy {a} packs of {of(b)}. How many {many} do I have?", f"{a} children have {of(b)} each. How many {many} do they have together?",
            ))
            value = a * b
            calc = f"{a} times {b} is {value}"
        elif kind == "/":
            b, each = rng.randint(2, 8), rng.randint(2, 10)
            a = b * each
            said = pick(rng, (
                f"{b} children share {of(a)}. How many does each get?", f"If {b} friends share {of(a)}, how many does each one get?", f"I divide {of(a)} among {b} people. How many {many} does each person get?", f"How do I share {of(a)} between {b} people?",
            ))
            calc = f"{a} divided by {b} is {each}"
            turns.append((cap(said), f"{cap(calc)}, so each one gets {of(each)}."))
            break
        else:
            a, b = rng.randint(2, 12), rng.randint(2, 12)
            other = pick(rng, [n for n in _NAMES if n[0] != who])[0]
            said = pick(rng, (
                f"{who} has {of(a)} and {other} has {b}. How many do they have together?", f"{who} has {of(a)} and {other} has {of(b)}. How many {many} is that in all?", f"I have {of(a)} and {other} has {of(b)}. How many do we have together?",
            ))
            calc = f"{a} plus {b} is {a + b}"
            together = "you have" if said.startswith("I ") else "they have"
            turns.append((said, f"{cap(calc)}, so together {together} {of(a + b)}."))
            break
        if "you have" in said and not follow:
            owner = "I have"
        elif me or "There are" in said:
            owner = "there are" if "There are" in said or "bag" in said or "children" in said else "you have"
        else:
            owner = f"{they} has" if not follow else f"{who} has"
        if kind == "*":
            owner = "it is"
        if owner == "there are" and value == 1:
            owner = "there is"
        left = " left" if kind == "-" and chance(rng, 0.6) else " now" if kind == "+" and owner != "there are" and chance(rng, 0.4) else ""
        turns.append((cap(said), f"{cap(calc)}, so {owner} {of(value)}{left}."))
        have = value
        if kind == "*" or owner.startswith(("there", "I ")):
            break
    if chance(rng, 0.35):
        turns = [(cap(re.sub(r"\b\d+\b", lambda m: in_words(int(m[0])), said)), answer) for said, answer in turns]
    return turns


_UNITS = (
    ("minutes", "hours", "hour", 60, 5), ("seconds", "minutes", "minute", 60, 5), ("days", "weeks", "week", 7, 12), ("hours", "days", "day", 24, 4), ("months", "years", "year", 12, 10),
    ("centimeters", "meters", "meter", 100, 9), ("legs", "dogs", "dog", 4, 12), ("legs", "spiders", "spider", 8, 10), ("legs", "chickens", "chicken", 2, 12), ("legs", "cats", "cat", 4, 12), ("legs", "cows", "cow", 4, 12), ("legs", "horses", "horse", 4, 12), ("legs", "ants", "ant", 6, 12), ("legs", "birds", "bird", 2, 12), ("legs", "people", "person", 2, 12), ("wheels", "cars", "car", 4, 12), ("wheels", "bicycles", "bicycle", 2, 12),
    ("eggs", "dozens", "dozen", 12, 8), ("fingers", "hands", "hand", 5, 10), ("wheels", "tricycles", "tricycle", 3, 10), ("cents", "dollars", "dollar", 100, 9), ("sides", "triangles", "triangle", 3, 10),
)


def units(rng: random.Random) -> list[Turn]:
    turns: list[Turn] = []
    small, bigs, big, per, top = pick(rng, _UNITS)
    verb = "do {n} {bigs} have" if small in ("legs", "wheels", "fingers", "sides") else "are in {n} {bigs}"
    if small == "eggs":
        verb = "are {n} {bigs}"
    for i in range(pick(rng, (1, 1, 2))):
        n = rng.randint(2, top)
        said = f"How many {small} {verb}?" if not i else pick(rng, ("And {n} {bigs}?", "What about {n} {bigs}?", "How about {n} {bigs}?"))
        said = said.format(n=n, bigs=bigs)
        has = "has" if "have" in verb else "is" if small == "eggs" else "has"
        reply = f"One {big} {has} {per} {small}, so {n} {bigs} {'are' if small == 'eggs' else 'have'} {n * per} {small}, because {n} times {per} is {n * per}."
        turns.append((said, reply))
    return turns


# -- checking and quizzing ------------------------------------------------------------

def checking(rng: random.Random) -> list[Turn]:
    """"Is 7 plus 5 equal to 12?" - yes or no."""
    op = pick(rng, "++-*")
    a, b = operands(rng, op)
    if op == "-" and a < b:
        a, b = b, a
    value = compute(op, a, b)
    right = chance(rng, 0.5)
    claim = value if right else max(0, value + pick(rng, (-10, -2, -1, 1, 2, 3, 10)))
    right = claim == value
    q = f"{a} {SPOKEN[op] if chance(rng, 0.5) else op} {b}"
    said = pick(rng, ("Is {q} {c}?", "Is {q} equal to {c}?", "Does {q} equal {c}?", "Does {q} make {c}?", "{q} = {c}, right?", "{q} is {c}, correct?", "I think {q} is {c}.", "True or false: {q} = {c}", "{q} is {c}, isn't it?", "My teacher says {q} is {c}.")).format(q=q, c=claim)
    s = f"{a} {SPOKEN[op]} {b} is {value}"
    if right:
        return [(said, pick(rng, (f"Yes, {s}.", f"That is right: {s}.", f"Correct! {cap(s)}.", f"Yes, that is correct. {cap(s)}.")))]
    return [(said, pick(rng, (f"No, {s}.", f"Not quite: {s}, not {claim}.", f"That is not right. {cap(s)}.", f"No, that is not correct. {cap(s)}.")))]


def quiz(rng: random.Random) -> list[Turn]:
    turns: list[Turn] = []
    said = pick(rng, ("Give me a maths question.", "Quiz me on maths.", "Ask me a sum.", "Test my arithmetic.", "Can you give me a math problem?", "Let's do a maths quiz.", "Give me a sum to solve.", "Ask me a math question.", "I want to practise sums.", "Give me some maths practice.", "Math quiz please."))
    lead = pick(rng, ("Here is one: ", "All right: ", "Gladly! ", "Let's go: ", "Try this one: ", "OK! "))
    for i in range(pick(rng, (2, 2, 3))):
        op = pick(rng, "++-*")
        a, b = (rng.randint(1, 20), rng.randint(1, 20)) if op in "+-" else (rng.randint(2, 10), rng.randint(2, 10))
        if op == "-" and a < b:
            a, b = b, a
        value = compute(op, a, b)
        turns.append((said, f"{lead}{pick(rng, ('What is', 'How much is'))} {a} {SPOKEN[op]} {b}?"))
        right = chance(rng, 0.7)
        claim = value if right else max(0, value + pick(rng, (-2, -1, 1, 2, 3)))
        right = claim == value
        said = pick(rng, ("{c}", "{c}", "{c}?", "It is {c}.", "I think it is {c}.", "That's {c}.", "The answer is {c}.", "{c}!", "Is it {c}?")).format(c=claim)
        s = f"{a} {SPOKEN[op]} {b} is {value}."
        lead = pick(rng, (f"Right! {s}", f"Correct! {s}", f"Well done, {s}", f"Yes! {s}", f"Very good, {s}")) if right else pick(rng, (f"Not quite. {s}", f"Almost! {s}", f"Sorry, {s}", f"No, {s}"))
        lead += pick(rng, (" Next one: ", " And now: ", " Another one: ", " Here is the next one: "))
    closing = lead.rsplit(". ", 1)[0] + "."
    turns.append((said, closing + pick(rng, ("", "", " Good practice!", " That was fun.", " You can ask for another one any time."))))
    return turns


# -- declining --------------------------------------------------------------------------

DECLINE = (
    "{Q} is too big for me. I can do small sums with numbers up to 100.",
    "I am sorry, {q} is too hard for a tiny model like me. Try numbers up to 100.",
    "{Q} is more than I can work out. A calculator will do that much better than I can.",
    "I can't work out {q}. I only know small sums and round numbers.",
    "That is too big for me. For {q} I would use a calculator.",
    "{Q}? That is beyond me, and I do not want to guess. I am better with small numbers.",
    "I would only be guessing at {q}. My sums stop at small numbers, so please ask a calculator.",
    "Sorry, {q} is out of my reach. I am a tiny model, and I only know sums with small numbers.",
)
DECLINE_TOPIC = (
    "I can't do {t}. I am a tiny model, and I only know small sums.",
    "Sorry, {t} is too hard for me. I can add, subtract, multiply and divide small numbers.",
    "{T} is beyond me. Small sums like 7 plus 5 are more my size.",
    "I have not learned {t}. I only know simple arithmetic with small numbers.",
)
_HARD_TOPICS = (
    ("algebra", ("Solve x + {a} = {b} for x.", "What is x if {a}x = {c}?", "Solve 2x + {a} = {b}.", "Can you do algebra?", "Solve the equation {a}x - {b} = {c}.")),
    ("calculus", ("What is the derivative of x^{a}?", "Integrate x^{a}.", "What is the integral of {a}x?", "Can you do calculus?", "Differentiate {a}x + {b}.")),
    ("trigonometry", ("What is the sine of {b}?", "cos({b})", "sin({a})", "What is the tangent of {b} degrees?")),
    ("logarithms", ("What is the logarithm of {b}?", "log({c})", "What is log {b}?")),
    ("factorials", ("What is {a} factorial?", "{b}!", "What is the factorial of {b}?")),
    ("decimals", ("What is {a}.{b} + {c}.{a}?", "What is {a}.5 times {b}.25?", "{b}.{a} * {a}.{c}", "How much is {c}.{a} plus {a}.{b}?")),
    ("fractions", ("What is {a}/{b} + 2/{c}?", "Add 1/{a} and 3/{b}.", "What is 2/{a} times {a}/{b}?")),
)


def declining(rng: random.Random) -> list[Turn]:
    turns: list[Turn] = []
    if chance(rng, 0.2):
        topic, asks = pick(rng, _HARD_TOPICS)
        said = pick(rng, asks).format(a=rng.randint(2, 9), b=rng.randint(10, 60), c=rng.randint(10, 90))
        turns.append((said, pick(rng, DECLINE_TOPIC).format(t=topic, T=cap(topic))))
    else:
        op = pick(rng, "+-***/")
        digits = pick(rng, ((3, 3), (3, 2), (4, 3), (4, 4), (5, 5), (6, 3), (2, 2), (3, 1), (4, 2), (7, 6)))
        a, b = (rng.randint(10 ** (d - 1) + (3 if d == 2 else 0), 10**d - 1) for d in digits)
        if digits == (2, 2):
            op, a, b = "*", rng.randint(13, 99), rng.randint(13, 99)
        elif digits[1] == 1:
            op, b = "*", max(2, b)
        if chance(rng, 0.25):
            b = rng.randint(100, 9999)
        if digits[1] == 1 and a % 10 == 0 or a % 10 == b % 10 == 0 or op == "*" and min(a, b) < 10 and max(a, b) < 100:
            return declining(rng)  # topics/round_sums.py knows those
        said = ask(rng, op, a, b)
        q = f"{a} {SPOKEN[op]} {b}"
        if chance(rng, 0.1):
            n = rng.randint(100, 9999)
            said = pick(rng, (f"What is the square root of {n}?", f"Square root of {n}", f"sqrt({n})"))
            q = f"the square root of {n}"
            if int(n**0.5) ** 2 == n:
                return declining(rng)
        turns.append((said, pick(rng, DECLINE).format(q=q, Q=cap(q))))
    if chance(rng, 0.3):
        turns.append((
            pick(rng, ("Please try.", "Just try it.", "Can you guess?", "Why not?", "Are you sure?", "Come on.", "Why can't you do that?", "Try anyway.")),
            pick(rng, (
                "I would only give you a wrong number. I never learned sums that big.",
                "I would rather not guess, because my answer would probably be wrong.",
                "I am a very small model, and big numbers are too much for me. A calculator is the right tool.",
                "I have only learned small sums, so any number I gave you would be a guess.",
            )),
        ))
    if chance(rng, 0.3):
        op = pick(rng, "+-*")
        a, b = operands(rng, op)
        turns.append((pick(rng, ("OK, then {q}", "Fine, what is {q}?", "Then try {q}.", "Something easier: {q}", "And {q}?", "What about {q}?")).format(q=f"{a} {pick(rng, TYPED[op])} {b}"), dress(rng, statement(rng, op, a, b))))
    return turns


CAN_ASK = (
    "Can you do math?", "Can you do maths?", "Are you good at math?", "Are you good at maths?", "Can you count?", "Do you know arithmetic?", "Can you add numbers?", "Can you calculate?", "How good are you at sums?",
    "Do you like maths?", "Can you help me with math?", "What kind of maths can you do?", "Can you multiply?", "Can you do sums?", "Can you help me with my math homework?", "Are you able to do calculations?", "Is maths easy for you?", "Do you like numbers?",
)
CAN_REPLY = (
    "{y} small sums. I can add and subtract numbers up to 100, and I know the times tables up to 12.",
    "{y} simple arithmetic with small numbers. Big numbers are too much for me.",
    "{y} little sums, such as {a} plus {b}. For anything big you should use a calculator.",
    "{y} easy sums, but I am tiny, so please check anything important.",
)


def about(rng: random.Random) -> list[Turn]:
    said = pick(rng, CAN_ASK)
    like = " like " in said
    yes = pick(rng, ("Yes, I like", "I enjoy", "I do like")) if like else pick(rng, ("I can do", "Yes, a little: I can do", "I am fine with", "I can help with"))
    turns = [(said, pick(rng, CAN_REPLY).format(y=yes, a=rng.randint(2, 20), b=rng.randint(2, 20)))]
    if chance(rng, 0.5):
        return turns + sums(rng)[:2]
    return turns


def zero_division(rng: random.Random) -> list[Turn]:
    a = rng.randint(1, 20)
    return [(
        pick(rng, (f"What is {a} divided by 0?", f"{a} / 0", f"{a}/0", f"Divide {a} by zero.", "What happens if you divide by zero?", "Can you divide by zero?")),
        pick(rng, ("Nothing can be divided by zero, so that has no answer.", "Dividing by zero does not work: no number times 0 gives you anything but 0.", "There is no answer to that. You cannot divide a number by zero.")),
    )]


_KINDS = (
    (sums, 52), (word_problem, 24), (three_terms, 4), (several, 3.5), (halves, 8), (comparing, 5), (even_odd, 4), (counting, 8), (checking, 4), (quiz, 2),
    (declining, 5), (units, 3), (remainder, 2), (primes, 2.5), (sequences, 2), (about, 2), (zero_division, 0.6),
)


def dialogue(rng: random.Random) -> list[Turn]:
    """One conversation about numbers."""
    at = rng.random() * sum(weight for _, weight in _KINDS)
    for make, weight in _KINDS:
        at -= weight
        if at < 0:
            return make(rng)
    return sums(rng)
