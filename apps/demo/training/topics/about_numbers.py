"""Questions on numbers themselves, with what follows: averages, rounding, roots, primes, sequences, Roman numerals, which operation
comes first, below zero, counting back, things of one kind put together, and a doubt about a sum.
"""

from __future__ import annotations

import random

from phrases import cap, chance, join_and, pick
from spintax import weighted
from topics.scene import Turn, asked, spelled, then

ANOTHER = ("{and|ok and|what about|and what about|how about} {q}?", "{and|ok and} {q}?", "{q}?", "and {q}")


def more(rng: random.Random, text: str) -> str:
    """"And 12?" """
    return then(rng, tuple(a.replace("{q}", text) for a in ANOTHER), words=0)


def chained(rng: random.Random, make, most: int = 3) -> list[Turn]:
    """`make(first)` gives a full question and its answer, or a short one that leans on the question before."""
    turns = [make(True)]
    while len(turns) < most and chance(rng, 0.45):
        turns.append(make(False))
    return turns


def average(rng: random.Random) -> list[Turn]:
    n = pick(rng, (2, 2, 3, 3, 4))
    mean = rng.randint(3, 20)
    rest = [rng.randint(1, 2 * mean - 1) for _ in range(n - 1)]
    last = n * mean - sum(rest)
    if last < 1:
        return average(rng)
    numbers = [*rest, last]
    said = asked(rng, ("{What is|What's|Whats|} {the|} {average|mean} of <l>?", "{Find|Calculate|Tell me} the average of <l>.", "{My grades are|I got|The numbers are} <l>{.|,} what is the average?", "<l>, what's the {average|mean}?"), 0, l=join_and([str(x) for x in numbers]) if chance(rng, 0.7) else ", ".join(map(str, numbers)))
    steps, total = [], numbers[0]
    for x in numbers[1:]:
        steps.append(spelled(total, "+", x))
        total += x
    return [(said, f"{', '.join(steps)}, and {total} divided by {n} is {mean}, so the average is {mean}.")]


def rounding(rng: random.Random) -> list[Turn]:
    def make(first: bool) -> Turn:
        x = pick(rng, [x for x in range(11, 100) if x % 10])
        low = x - x % 10
        up = x % 10 >= 5
        reply = f"{x} lies in the middle and is rounded up to {low + 10}." if x % 10 == 5 else f"{x} is closer to {low + 10 if up else low} than to {low if up else low + 10}, so it is {low + 10 if up else low}."
        return (asked(rng, ("{Round|Can you round|Please round} <x> to the nearest {ten|10}.", "{What is|What's} <x> rounded to the nearest {ten|10}?", "<x> rounded to {tens|the nearest ten}?", "Round <x>.", "{Which|What} ten is <x> closest to?"), 0, x=x) if first else more(rng, str(x))), reply

    return chained(rng, make)


def roots(rng: random.Random) -> list[Turn]:
    square = chance(rng, 0.4)

    def make(first: bool) -> Turn:
        n = rng.randint(2, 12)
        if square:
            return (asked(rng, ("{What is|What's|Whats|} <n> squared?", "{the|} square of <n>?", "{What is|What's} the square of <n>?", "<n>^2"), 0, n=n) if first else more(rng, str(n))), f"{n} squared is {n * n}, because {n} times {n} is {n * n}."
        return (asked(rng, ("{What is|What's|Whats|} the square root of <n>?", "{square root of|root of|sqrt} <n>?", "the root of <n>?"), 0, n=n * n) if first else more(rng, pick(rng, ("of <n>", "<n>")).replace("<n>", str(n * n)))), f"The square root of {n * n} is {n}, because {n} times {n} is {n * n}."

    return chained(rng, make)


def powers(rng: random.Random) -> list[Turn]:
    """"What is 2 to the power of 3?" """
    def make(first: bool) -> Turn:
        base, exponent = pick(rng, ((2, 3), (2, 3), (2, 4), (3, 3), (10, 2), (10, 3), (5, 3), (4, 3), (2, 2), (3, 2), (5, 2), (4, 2), (6, 2), (7, 2), (8, 2), (9, 2)))
        steps, total = [], base
        for _ in range(exponent - 1):
            steps.append(spelled(total, "*", base))
            total *= base
        word = {2: "squared", 3: "cubed"}.get(exponent, f"to the power of {exponent}")
        reply = ", and ".join(steps) + "." if len(steps) > 1 else f"{base} squared is {total}, because {steps[0]}."
        return (asked(rng, (f"{{What is|What's|Whats|}} {base} to the power of {exponent}?", f"{base}^{exponent}", f"{{What is|What's|}} {base} {word}?", f"{base} to the power {exponent}?", f"How much is {base} to the power of {exponent}?"), 0) if first else more(rng, f"{base} to the power of {exponent}")), reply

    return chained(rng, make, 2)


def smallest_factor(n: int) -> int:
    return next((k for k in range(2, int(n**0.5) + 1) if n % k == 0), n)


def primes(rng: random.Random) -> list[Turn]:
    def make(first: bool) -> Turn:
        n = rng.randint(2, 60)
        k = smallest_factor(n)
        return (asked(rng, ("Is <n> {a prime number|prime|a prime}?", "<n>, {prime or not|is it prime}?", "Is the number <n> {prime|a prime}?"), 0, n=n) if first else more(rng, str(n))), f"Yes, {n} is a prime number." if k == n else f"No, {n} is not a prime number, because {k} times {n // k} is {n}."

    return chained(rng, make)


def parity(rng: random.Random) -> list[Turn]:
    word = pick(rng, ("odd", "even"))

    def make(first: bool) -> Turn:
        n = rng.randint(1, 100)
        is_ = "even" if n % 2 == 0 else "odd"
        return (asked(rng, ("Is <n> <w>?", "is <n> an <w> number?", "<n>, is that <w>?"), n=n, w=word) if first else more(rng, str(n))), f"{'Yes' if is_ == word else 'No'}, {n} is {is_}."

    return chained(rng, make)


def sequence(rng: random.Random) -> list[Turn]:
    double = chance(rng, 0.2)
    if double:
        start = rng.randint(1, 6)
        row = [start * 2**i for i in range(4)]
        following, why = row[-1] * 2, "each number is twice the one before"
    else:
        step = rng.randint(1, 10)
        down = chance(rng, 0.2)
        start = rng.randint(1, 20)
        row = [start + step * i for i in range(pick(rng, (3, 4, 4, 5)))]
        row = row[::-1] if down else row
        following = row[-1] + (-step if down else step)
        if following < 0:
            return sequence(rng)
        why = f"each number is {step} {'less' if down else 'more'} than the one before"
    listed = pick(rng, (" ", ", ", ", ", "-", " ")).join(map(str, row))
    said = asked(rng, ("{What comes next|What is next|What's next|Which number is next}{:|} <l>{?|}", "<l>, {what comes next|what is next|next number}?", "{Continue|Go on with}: <l>", "<l> ...?", "what number follows <l>?"), 0, l=listed)
    turns = [(said, f"After {', '.join(map(str, row))} comes {following}: {why}.")]
    if chance(rng, 0.4):
        after = following * 2 if double else following + (row[-1] - row[-2])
        if after >= 0:
            turns.append((pick(rng, ("And then?", "and after that?", "and next?", "and the next one?", "what comes after that?")), f"After {following} comes {after}: {why}."))
    return turns


def first_times(rng: random.Random) -> list[Turn]:
    """Multiplication before addition, and brackets before both."""
    a, b, c = rng.randint(1, 12), rng.randint(2, 9), rng.randint(2, 9)
    kind = rng.randrange(4)
    lead = pick(rng, ("What is ", "What's ", "whats ", "", "", "calculate ", "how much is "))
    times, plus = pick(rng, ("*", "x", "times")), pick(rng, ("+", "plus"))
    if kind == 0:
        return [(cap(f"{lead}{a} {plus} {b} {times} {c}?"), f"Times comes first: {b} times {c} is {b * c}, and {a} plus {b * c} is {a + b * c}.")]
    if kind == 1:
        return [(cap(f"{lead}{b} {times} {c} {plus} {a}?"), f"{b} times {c} is {b * c}, and {b * c} plus {a} is {a + b * c}.")]
    if kind == 2:
        return [(cap(f"{lead}({a} {plus} {b}) {times} {c}?"), f"The brackets come first: {a} plus {b} is {a + b}, and {a + b} times {c} is {(a + b) * c}.")]
    a = b * c + a
    return [(cap(f"{lead}{a} {pick(rng, ('-', 'minus'))} {b} {times} {c}?"), f"Times comes first: {b} times {c} is {b * c}, and {a} minus {b * c} is {a - b * c}.")]


def below(rng: random.Random) -> list[Turn]:
    a, b = sorted(rng.sample(range(0, 21), 2))
    said = asked(rng, ("{What is|What's|Whats|How much is|} <a> {minus|-|take away|less} <b>?", "<a>-<b>", "<a> - <b>", "subtract <b> from <a>.", "take <b> from <a>."), 0, a=a, b=b)
    return [(said, f"{a} minus {b} is minus {b - a}.")]


ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV", 5: "V", 6: "VI", 7: "VII", 8: "VIII", 9: "IX", 10: "X", 11: "XI", 12: "XII", 13: "XIII", 14: "XIV", 15: "XV", 16: "XVI", 17: "XVII", 18: "XVIII", 19: "XIX", 20: "XX", 30: "XXX", 40: "XL", 50: "L", 100: "C", 500: "D", 1000: "M"}


def roman(rng: random.Random) -> list[Turn]:
    back = chance(rng, 0.3)

    def make(first: bool) -> Turn:
        n = pick(rng, tuple(ROMAN))
        if back:
            return (asked(rng, ("{What|Which} number is <r>?", "What does <r> mean in Roman numerals?", "the Roman numeral <r> is what?"), 0, r=ROMAN[n]) if first else more(rng, ROMAN[n])), f"{ROMAN[n]} is {n} in Roman numerals."
        return (asked(rng, ("{Write|Show me|Give me} <n> in Roman numerals.", "{What is|What's|} <n> in Roman {numerals|numbers}?", "How do you write <n> in Roman {numerals|numbers}?", "<n> as a Roman {numeral|number}?"), 0, n=n) if first else more(rng, str(n))), f"{n} in Roman numerals is {ROMAN[n]}."

    return chained(rng, make)


def counting(rng: random.Random) -> list[Turn]:
    a = rng.randint(1, 30)
    b = a + rng.randint(3, 9)
    up = [str(x) for x in range(a, b + 1)]
    said = asked(rng, ("{Count|Can you count|Please count} from <a> to <b>.", "count <a> to <b>", "{the|} numbers from <a> to <b>?"), 0.2, a=a, b=b)
    turns = [(said, ", ".join(up) + ".")]
    if chance(rng, 0.6):
        turns.append((pick(rng, ("backwards please", "And backwards?", "Now backwards.", "now the other way round", "and back again", "Can you do it backwards?", "reverse it", "and down again?")), ", ".join(up[::-1]) + "."))
    return turns


FRACTIONS = ((1, 2), (1, 3), (1, 4), (1, 5), (1, 8), (1, 10), (2, 3), (3, 4))


def fractions(rng: random.Random) -> list[Turn]:
    x, y = rng.sample(FRACTIONS, 2)
    big, small = (x, y) if x[0] / x[1] > y[0] / y[1] else (y, x)
    less = chance(rng, 0.25)
    said = asked(rng, ("{What|Which|What's|Which one} is <w>, <x> or <y>?", "<x> or <y>, {which|what} is <w>?", "is <x> <w> than <y>?"), 0, w="smaller" if less else pick(rng, ("bigger", "larger", "more")), x="/".join(map(str, x)), y="/".join(map(str, y)))
    yes = ""
    if said.startswith("Is "):
        yes = "Yes, " if (x == small) == less else "No, "
    return [(said, f"{yes}{big[0]}/{big[1]} is more than {small[0]}/{small[1]}.")]


KINDS_OF = (
    ("pets", ("cat/cats", "dog/dogs", "hamster/hamsters", "rabbit/rabbits", "parrot/parrots", "fish/fish", "turtle/turtles")), ("animals", ("cow/cows", "horse/horses", "pig/pigs", "hen/hens", "goat/goats", "sheep/sheep", "duck/ducks")), ("pieces of fruit", ("apple/apples", "pear/pears", "banana/bananas", "orange/oranges", "plum/plums")),
    ("people", ("man/men", "woman/women", "boy/boys", "girl/girls", "child/children", "adult/adults")), ("drinks", ("tea/teas", "coffee/coffees", "juice/juices", "water/waters")), ("flowers", ("rose/roses", "tulip/tulips", "daisy/daisies", "lily/lilies")), ("balls", ("red ball/red balls", "blue ball/blue balls", "green ball/green balls", "yellow ball/yellow balls")), ("children", ("son/sons", "daughter/daughters")),
    ("pens", ("red pen/red pens", "blue pen/blue pens", "black pen/black pens")), ("vehicles", ("car/cars", "bus/buses", "bike/bikes", "truck/trucks")),
)


def kinds(rng: random.Random) -> list[Turn]:
    """Three cats and two dogs: how many pets?"""
    whole, names = pick(rng, KINDS_OF)
    names = [name.split("/") for name in rng.sample(names, 2)]
    a, b = rng.randint(1, 12), rng.randint(1, 12)
    x, y = (f"{n} {name[n > 1]}" for n, name in zip((a, b), names))
    said = asked(rng, ("{I have|We have|There are|I see|I bought} <x> and <y>{.|,} how many <w> {is that|are there|in all|altogether|do I have}?", "<x> and <y>, how many <w>{ in all|}?", "<x> plus <y>, how many <w>?", "how many <w> are <x> and <y>?"), x=x, y=y, w=whole)
    total, turns = a + b, [(said, f"{spelled(a, '+', b)}, so it is {a + b} {whole}.")]
    for _ in range(2):
        if not chance(rng, 0.45):
            break
        other = pick(rng, names)
        add = chance(rng, 0.65) or total < 3
        n = rng.randint(1, 4) if add else 1
        article = "an" if other[0][0] in "ao" else "a"
        thing = f"{article} {other[0]}" if n == 1 else f"{n} {other[1]}"
        forms = ("{and if|what if} I {get|buy|find} <t>{ more| too|, too|}?", "{and|ok and|plus} <t>{ more|}?", "{and if|what if} <t> {come|is added|are added}?") if add else ("{and if|what if} <t> {goes|leaves|is gone}?", "{and|ok and} without <t>?")
        said = then(rng, forms, words=0, t=thing).replace("is added", "is added" if n == 1 else "are added").replace("are added", "is added" if n == 1 else "are added").replace(" come?", " comes?" if n == 1 else " come?")
        turns.append((said, f"{spelled(total, '+' if add else '-', n)}, so it is {total + n if add else total - n} {whole}."))
        total = total + n if add else total - n
        if total == 1:
            break
    return turns if all("1 pets" not in reply for _, reply in turns) else kinds(rng)


DOUBT = ("Wrong.", "wrong", "That's wrong.", "No.", "no it isn't", "I don't think so.", "That can't be right.", "nope", "Not true.", "my calculator says something else", "No, it's {x}.", "It is {x}.", "i think it is {x}", "isn't it {x}?", "I got {x}.", "shouldn't it be {x}?")


def doubted(rng: random.Random) -> list[Turn]:
    """A sum, and the user says that it is wrong."""
    op = pick(rng, "+-*")
    a, b = (rng.randint(2, 10), rng.randint(2, 10)) if op == "*" else (rng.randint(5, 40), rng.randint(1, 20))
    if op == "-":
        a, b = max(a, b) + 1, min(a, b)
    reply = spelled(a, op, b)
    said = asked(rng, ("{What is|What's|whats|how much is|ok whats|} <q>{ then|}?",), 0.1, q=f"{a} {pick(rng, {'+': ('+', 'plus'), '-': ('-', 'minus'), '*': ('x', 'times', '*')}[op])} {b}")
    value = int(reply.split()[-1])
    x = max(0, value + pick(rng, (-10, -2, -1, 1, 2, 10)))
    turns = [(said, reply + ".")]
    if x != value:
        turns.append((pick(rng, DOUBT).format(x=x), f"As far as I know, {reply}."))
    if chance(rng, 0.3):
        turns.append((pick(rng, ("Oh, you are right.", "ah ok, sorry", "Ok, you're right.", "oh right", "my mistake")), "No problem!"))
    return turns


KINDS = ((average, 2.5), (rounding, 1.5), (roots, 1.5), (powers, 1), (primes, 1.2), (parity, 1.2), (sequence, 2), (first_times, 2), (below, 1.2), (roman, 1.2), (counting, 1.5), (fractions, 1), (kinds, 4), (doubted, 2))


def dialogue(rng: random.Random) -> list[Turn]:
    """One kind of question and what follows."""
    return weighted(rng, [k for k, _ in KINDS], [w for _, w in KINDS])(rng)
