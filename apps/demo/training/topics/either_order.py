"""Sums in words whose numbers come in either order: the sharers before the things, the smaller number before the larger, the change before the start.

The order of the numbers in the question does not say which is divided by which or taken from which; the reply names them in the order of the sum, and
then says the result in the words of the question. A second question changes one number ("and if we were 7?").
"""

from __future__ import annotations

import random

from phrases import cap, chance, pick
from spintax import weighted
from topics.arithmetic import in_words
from topics.give_and_take import EATABLE, PEOPLE
from topics.scene import THINGS, Names, Turn, asked, divided, few, is_are, spelled, then

PERSONS = tuple(p for p in PEOPLE if not p[0].startswith("a "))
MONEY: tuple[Names, ...] = (("dollar", "dollars"), ("dollar", "dollars"), ("euro", "euros"), ("pound", "pounds"))
FOOD = tuple(names for names in THINGS if names[0] in EATABLE)


def yours(name: str) -> str:
    """"my brother" as the reply says it."""
    return name.replace("my ", "your ")


def size(rng: random.Random, low: int = 2) -> int:
    """A number of any size up to 100, small ones more often."""
    return rng.randint(low, pick(rng, (12, 20, 30, 50, 100)))


def apart(rng: random.Random, low: int = 2) -> tuple[int, int]:
    """A larger and a smaller number, neither of them rarer than the other."""
    while (a := size(rng, low)) == (b := size(rng, low)):
        pass
    return max(a, b), min(a, b)


# -- sharing and making groups --------------------------------------------------------------

EACH = "{how many does each get|how many each|how many <ts> does each person get|how many <ts> does everyone get|how many for each of us|how many do we each get|how many per person|how many <ts> each|how many <ts> for each|what does each of us get|how many do I get}"
SHARERS_FIRST = (
    "There are <n> of us and <a> <ts>{.|,} " + EACH + "?", "there {are|were} <n> of us and we {have|found|got|bought} <a> <ts>{.|,} " + EACH + "?", "We are <n> {kids|friends|people|children|girls|boys|cousins}{,| and} {we have|there are|we got|we share} <a> <ts>{.|,} " + EACH + "?",
    "<n> {friends|kids|people|children|girls|boys|cousins|pupils|pirates}, <a> <ts>{.|,} {how many each|how many does everyone get|how many does each get|how many for each}?", "<n> {of us|people|kids} and <a> <ts>, {how many each|how many per head|how many does each one get}?",
    "{My <n> {brothers|sisters|cousins|friends|children|kids} {share|want to share|get|split}|The <n> {boys|girls|kids|children} {share|split|get}} <a> <ts>{ fairly| equally| evenly|}{.|,} {how many for each of them|how many does each get|how many each|how many does each of them get}?",
    "{If <n> {people|kids|friends|children} {share|split|divide} <a> <ts>|With <n> {people|kids} and <a> <ts>}, {how many does each get|how many <ts> does each get|how many for each}?", "<n> of us {want to eat|share|eat|split} {a pizza|a cake|a pie} with <a> slices{.|,} {how many slices each|how many slices does each get|how many each}?",
    "There are <n> of us and a {pizza|cake|pie} {with|of|cut into} <a> slices{.|,} {how many slices each|how many slices does each person get|how many does everyone get}?", "{We're|we are} <n> and {the bag|the box|the jar|the packet} has <a> <ts>{.|,} " + EACH + "?",
    "There are <n> {players|of us} and <a> cards to {deal|share}{.|,} {how many cards does each player get|how many cards each}?", "{I have|We have|There are} <n> {bags|plates|tables|shelves} {for|and} <a> <ts>{.|,} how many <ts> for each?", "<n> {cats|dogs|monkeys|birds|mice} share <a> <ts>{.|,} {how many does each get|how many each|how many <ts> for each}?",
    "A {teacher|mother|farmer|coach} has <n> {pupils|children|kids} and <a> <ts>{.|,} {how many does each child get|how many for each child|how many can each one have}?", "{How many <ts> does each person get|How many does each get|How many each} if {we are <n>|there are <n> of us} and {we have|there are} <a> <ts>?",
)
THINGS_FIRST = (
    "There are <a> <ts> and <n> of us{.|,} " + EACH + "?", "We {have|got|found|bought} <a> <ts> and {we are|there are} <n>{ of us|}{.|,} " + EACH + "?", "<a> <ts> and <n> {of us|kids|people|friends}{.|,} {how many each|how many does each get|how many does everyone get}?",
    "{Mum|Grandma|Dad|My aunt} {baked|brought|has|bought} <a> <ts> for {the <n> of us|us <n>|her <n> kids|<n> children}{.|,} {how many each|how many does each get|how many for each}?", "a {pizza|cake|pie} {with|of|has} <a> slices and {we are <n>|<n> people|<n> of us}{.|,} how many slices each?",
    "{Split|Share|Divide} <a> <ts> {between|among} <n> {people|of us|kids|friends|children}{, how many each?|. How many does each get?|.|, please.}", "I {want to|have to|must} share <a> <ts> {between|among} <n> {friends|kids|people|guests}{.|,} {how many each|how many does each get|how many for each}?",
)
WERE = (
    "{and if|what if|and what if|but if} {we were <k>|we are <k>|we were <k>|there were <k> of us|there are <k> of us|there were <k> people}?", "{and if|what if} only <k> {of us come|of us eat|are here|want some}?", "{and|ok and|what about} {for|with|between} <k>{ people| of us| kids|}?", "{and|or} if it {was|were} <k> {people|kids|friends}?", "and <k>?", "{and if|what if} we were <k>{, how many each| instead|}?",
)
WITH = ("{and if|what if} {we had|there were|we have|there are} <a> <ts>?", "{and|ok and|what about} with <a> <ts>?", "{and if|what if} it {was|were} <a> <ts>?")


def even(rng: random.Random, n: int, not_this: int = 0) -> int:
    """A number that n divides, up to 100."""
    return n * pick(rng, [k for k in range(2, 13) if k * n <= 100 and k * n != not_this])


def share(rng: random.Random) -> list[Turn]:
    names, n = pick(rng, THINGS), rng.randint(2, 12)
    ask = pick(rng, SHARERS_FIRST if chance(rng, 0.7) else THINGS_FIRST)
    names = ("slice", "slices") if "slices" in ask else ("card", "cards") if "cards" in ask else names
    a = even(rng, n) + (rng.randint(1, n - 1) if chance(rng, 0.08) else 0)

    def reply(a: int, n: int) -> str:
        each, over = divmod(a, n)
        return f"{divided(a, n)}, so each one gets {few(each, names)}{f' and {over} {is_are(over)} left' if over else ''}."

    turns = [(asked(rng, (ask,), 0.1, n=n, a=a, ts=names[1]), reply(a, n))]
    while len(turns) < 3 and chance(rng, 0.45):
        if chance(rng, 0.75):
            fits = [k for k in range(2, 13) if k != n and a % k == 0 and a // k > 1] or [k for k in range(2, 8) if k != n and a // k > 1]
            if not fits:
                break
            n = pick(rng, fits)
            turns.append((then(rng, WERE, k=n), reply(a, n)))
        else:
            a = even(rng, n, a)
            turns.append((then(rng, WITH, a=a, ts=names[1]), reply(a, n)))
    return turns


SHARE_MONEY = (
    "There are <n> of us and {the bill|the pizza|lunch|the taxi|the present} {is|costs} <a>{.|,} {how much does each pay|what does each of us pay|how much each|how much for each}?", "<n> {friends|people|of us} {share|split} {a bill|a taxi|a gift|a meal} {of|for} <a>{.|,} {how much does each pay|how much each}?",
    "We are <n> and {pay|have to pay|owe} <a> together{.|,} {how much each|how much does each of us pay}?", "{The bill|Dinner|The present} {is|costs} <a> and {we are <n>|there are <n> of us}{.|,} {how much each|how much does each person pay|what does everyone pay}?",
)


def share_money(rng: random.Random) -> list[Turn]:
    names, n = pick(rng, MONEY), rng.randint(2, 10)
    a = even(rng, n)
    turns = [(asked(rng, SHARE_MONEY, 0.1, n=n, a=few(a, names)), f"{divided(a, n)}, so each one pays {few(a // n, names)}.")]
    if chance(rng, 0.4) and (fits := [k for k in range(2, 11) if k != n and a % k == 0]):
        n = pick(rng, fits)
        turns.append((then(rng, WERE[:1] + WERE[2:5], k=n), f"{divided(a, n)}, so each one pays {few(a // n, names)}."))
    return turns


FITS = (
    ("<n> {eggs|muffins|cookies|bottles|apples} fit {in|into} {a|one} box. {How many boxes do I need for|How many boxes for} <a>?", "boxes"), ("<n> {people|kids} fit {in|into} a car. How many cars {do we need for|for} <a>{ people| kids|}?", "cars"), ("<n> {people|kids} fit {in|into} a boat{.|,} how many boats {do we need for|for} <a>{ of us|}?", "boats"),
    ("I {have|want to set up} <a> chairs {and want|in} rows of <n>{.|,} how many rows {is that|do I get|are there}?", "rows"), ("{How many|what number of} rows of <n> can I make {from|with|out of} <a> chairs?", "rows"),
    ("{How many|what number of} teams of <n> {can I make|are there|do I get} {from|out of|with} <a> {kids|players|pupils|people}?", "teams"), ("A team {has|needs} <n> {players|kids|people} and we are <a>{.|,} how many teams {is that|can we make|are there}?", "teams"),
    ("I read <n> pages a day{.|,} how many days {do I need for|for} {a book of <a> pages|<a> pages}?", "days"), ("{My|A} book has <a> pages and I read <n> {a|per|each} day{.|,} how many days {do I need|does it take}?", "days"), ("I save <n> dollars a week{.|,} how many weeks until I have <a>{ dollars|}?", "weeks"),
    ("{A game|A bike|The ticket} costs <a> dollars and I save <n> {a|each|every} week{.|,} how many weeks {do I need|does it take|is that}?", "weeks"), ("One bag holds <n> {sweets|buns|nuts}. How many bags {do I need for|for|are} <a>?", "bags"), ("A pack has <n> {cards|pens|rolls}{.|,} how many packs {do I need for|for|are} <a>?", "packs"),
)


def groups(rng: random.Random) -> list[Turn]:
    ask, what = pick(rng, FITS)
    n = rng.randint(2, 12)
    a = even(rng, n)
    said = asked(rng, (ask,), 0.1, n=n, a=a)
    turns = [(said, f"{divided(a, n)}, so it is {a // n} {what}.")]
    if chance(rng, 0.4):
        a = even(rng, n, a)
        turns.append((then(rng, ("{and|ok and|what about} for <a>?", "{and if|what if} it {is|was|were} <a>?", "and <a>?"), a=a), f"{divided(a, n)}, so it is {a // n} {what}."))
    return turns


# -- how many more, how many fewer, who has more --------------------------------------------------

HAVE = (
    ("has", "have", "does <w> have", "do I have"), ("has", "have", "does <w> have", "do I have"), ("got", "got", "did <w> get", "did I get"), ("found", "found", "did <w> find", "did I find"), ("picked", "picked", "did <w> pick", "did I pick"), ("bought", "bought", "did <w> buy", "did I buy"), ("sold", "sold", "did <w> sell", "did I sell"),
)
COUNTED: tuple[Names, ...] = THINGS + (("point", "points"), ("medal", "medals"), ("doll", "dolls"), ("toy", "toys"), ("goal", "goals"), ("stone", "stones"), ("dollar", "dollars"), ("euro", "euros"))


def two_persons(rng: random.Random) -> tuple[tuple[str, str], tuple[str, str]]:
    if chance(rng, 0.45):
        pair = [("I", "I"), pick(rng, PERSONS)]
        rng.shuffle(pair)
        return pair[0], pair[1]
    x, y = rng.sample(PERSONS, 2)
    return x, y


def owns(who: tuple[str, str], verb: tuple[str, ...]) -> str:
    return f"{who[0]} {verb[1] if who[0] == 'I' else verb[0]}"


def obj(who: tuple[str, str]) -> str:
    return "me" if who[0] == "I" else who[0]


def has_so(who: tuple[str, str]) -> str:
    return "you have" if who[0] == "I" else f"{yours(who[0])} has"


def did_so(who: tuple[str, str], verb: tuple[str, ...]) -> str:
    return has_so(who) if verb[0] == "has" else f"{'you' if who[0] == 'I' else yours(who[0])} {verb[0]}"


def difference(rng: random.Random) -> list[Turn]:
    """Who has more, and how many more, whoever is named first."""
    high, low = two_persons(rng)
    a, b = apart(rng, 1)
    verb = pick(rng, HAVE)
    names = pick(rng, COUNTED if verb[0] in ("has", "got") else THINGS)

    def does(who: tuple[str, str]) -> str:
        return verb[3] if who[0] == "I" else verb[2].replace("<w>", pick(rng, (who[0], who[0], who[1] if "I" in (high[0], low[0]) or high[1] != low[1] else who[0])))

    (x, n), (y, m) = pick(rng, (((high, a), (low, b)), ((low, b), (high, a))))
    again = pick(rng, (owns(y, verb), owns(y, verb), y[0] if verb[0] != "has" or y[0] != "I" else owns(y, verb)))
    start = pick(rng, (f"{owns(x, verb)} {few(n, names)} and {again} {m}", f"{owns(x, verb)} {few(n, names)}, {again} {m}", f"{owns(x, verb)} {n} and {again} {few(m, names)}", f"{owns(x, verb)} {few(n, names)} and {owns(y, verb)} {few(m, names)}", f"if {owns(x, verb)} {few(n, names)} and {owns(y, verb)} {m}"))
    gap = a - b
    kind = rng.random()
    if kind < 0.5:
        tail = pick(rng, ("", "", f" than {obj(low)}"))
        ask = pick(rng, (f"how many more {does(high)}{tail}", f"how many more {names[1]} {does(high)}{tail}", f"how many more {names[1]} {does(high)}{tail}"))
        reply = f"so {did_so(high, verb)} {gap} more."
    elif kind < 0.75:
        tail = pick(rng, ("", "", f" than {obj(high)}"))
        ask = pick(rng, (f"how many fewer {does(low)}{tail}", f"how many fewer {names[1]} {does(low)}{tail}", f"how many less {does(low)}{tail}"))
        reply = f"so {did_so(low, verb)} {gap} fewer."
    elif kind < 0.9:
        ask, reply = pick(rng, ("who has more and by how many", "who has more, and how many more", "who has more and how many more is it") if verb[0] == "has" else (f"who {verb[0]} more and by how many", f"who {verb[0]} more, and how many more")), f"so {did_so(high, verb)} {gap} more."
    else:
        ask, reply = pick(rng, ("what is the difference", "what's the difference", "how big is the difference")), f"so the difference is {gap}."
    if kind < 0.75 and chance(rng, 0.2) and not start.startswith("if "):
        text = f"{ask} if {start}?"
    else:
        text = f"{start}{pick(rng, (', ',)) if start.startswith('if ') else pick(rng, ('. ', ', ', '. '))}{ask}?"
    text = text if ". " not in text else ". ".join(map(cap, text.split(". ")))
    turns = [(asked(rng, (text,), 0.08), f"{spelled(a, '-', b)}, {reply}")]
    if 0.5 > kind and chance(rng, 0.35):
        if chance(rng, 0.5) and a + b <= 144:
            turns.append((then(rng, (f"{{and|ok and|so}} how many do {'we' if 'I' in (high[0], low[0]) else 'they'} have together?", "{and|ok and} how many {is that|in all|together|altogether}?", "and together?")), f"{spelled(a, '+', b)}, so it is {few(a + b, names)}."))
        elif verb[0] == "has":
            k = rng.randint(1, 9)
            turns.append((then(rng, (f"{{and if|what if}} {'I' if high[0] == 'I' else high[1]} {'get' if high[0] == 'I' else 'gets'} <k> more?",), k=k), f"{spelled(a, '+', k)}, and {spelled(a + k, '-', b)}, {reply.replace(f' {gap} ', f' {gap + k} ')}"))
    return turns


MUCH = (
    ("ran", "run", "km", "how far"), ("ran", "run", "miles", "how far"), ("walked", "walk", "km", "how far"), ("jumped", "jump", "cm", "how far"), ("read", "read", "pages", "how many pages"), ("swam", "swim", "lengths", "how many lengths"), ("worked", "work", "hours", "how many hours"), ("paid", "pay", "dollars", "how much"), ("saved", "save", "euros", "how much"),
    ("slept", "sleep", "hours", "how many hours"), ("practised", "practise", "minutes", "how many minutes"), ("drove", "drive", "miles", "how far"), ("cycled", "cycle", "km", "how far"), ("spent", "spend", "dollars", "how much"), ("earned", "earn", "dollars", "how much"), ("wrote", "write", "pages", "how many pages"), ("painted", "paint", "eggs", "how many eggs"),
    ("caught", "catch", "fish", "how many fish"), ("scored", "score", "points", "how many points"), ("baked", "bake", "cakes", "how many cakes"), ("sold", "sell", "tickets", "how many tickets"), ("ate", "eat", "grapes", "how many grapes"),
)


def more_than(rng: random.Random) -> list[Turn]:
    """What somebody has or did who has so many more, so many fewer, twice or half as many as another."""
    x, y = two_persons(rng)
    a, b = apart(rng)
    up = chance(rng, 0.6)
    if a - b < 2:
        a += 1
    if up and a + b > 120:
        a, b = rng.randint(5, 60), rng.randint(2, 30)
    value, sign = (a + b, "+") if up else (a - b, "-")
    kind = rng.random()
    if kind < 0.45:
        past, do, unit, how = pick(rng, MUCH)
        word = "more" if up else "less" if how in ("how far", "how much") else "fewer"
        far = " further" if how == "how far" and up and chance(rng, 0.25) else ""
        who, ask = ("I", "did I") if y[0] == "I" else (y[0], f"did {pick(rng, (y[0], y[1] if y[1] != x[1] else y[0]))}")
        amount = f"{b} {unit}{far}" if far else pick(rng, (f"{b} {unit} {word}", f"{b} {word}", f"{b} {unit} {word} than {obj(x)}"))
        first, second = f"{x[0]} {past} {a} {unit}", f"{who} {past} {amount}"
        text = pick(rng, (f"{first} and {second}. {cap(how)} {ask} {do}?", f"{first}, {second}, {how} {ask} {do}?", f"If {first} and {second}, {how} {ask} {do}?", f"{cap(second)}{'' if 'than' in second else ' than ' + obj(x)}. {cap(x[0])} {past} {a} {unit}. {cap(how)} {ask} {do}?"))
        return [(asked(rng, (text,), 0.08), f"{spelled(a, sign, b)}, so {'you' if y[0] == 'I' else yours(y[0])} {past} {value} {unit}.")]
    names = pick(rng, COUNTED)
    have = "have" if y[0] == "I" else "has"
    does = "do I have" if y[0] == "I" else f"does {pick(rng, (y[0], y[1] if y[1] != x[1] else y[0]))} have"
    first = f"{x[0]} {'have' if x[0] == 'I' else 'has'} {few(a, names)}"
    if kind < 0.75:
        many, sum_ = f"{b} {'more' if up else pick(rng, ('fewer', 'fewer', 'less'))}", spelled(a, sign, b)
    else:
        k = pick(rng, (2, 2, 2, 3, 4, 5, 0, 0))
        a = rng.randint(2, 50) if k == 2 else rng.randint(2, 12) if k else 2 * rng.randint(2, 50)
        many = {2: pick(rng, ("twice as many", "twice as many", "double that")), 3: "three times as many", 4: "four times as many", 5: "five times as many", 0: "half as many"}[k]
        value, sum_ = (k * a, spelled(k, "*", a)) if k else (a // 2, f"Half of {a} is {a // 2}")
        first = f"{x[0]} {'have' if x[0] == 'I' else 'has'} {few(a, names)}"
    than = f" {'as' if 'as many' in many else 'than'} {obj(x)}" if many != "double that" else ""
    text = pick(rng, (f"{first} and {y[0]} {have} {many}. How many {does}?", f"{first}, {y[0]} {have} {many}{than}, how many {does}?", f"{first}. {cap(y[0])} {have} {many}{than}. How many {names[1]} {does}?", f"{cap(y[0])} {have} {many.replace(' many', f' many {names[1]}') if than else many}{than} and {first}, how many {does}?" if than else f"{first}, {y[0]} {have} {many}, how many is that?"))
    reply = f"{sum_}, so {has_so(y)} {few(value, names)}."
    turns = [(asked(rng, (text,), 0.08), reply)]
    if chance(rng, 0.3) and a + value <= 144:
        turns.append((then(rng, ("{and|ok and|so} how many do we have together?" if "I" in (x[0], y[0]) else "{and|ok and|so} how many do they have together?", "{and|ok and} how many {in all|altogether|together}?", "and together?")), f"{spelled(a, '+', value)}, so it is {few(a + value, names)}."))
    return turns


# -- ages ---------------------------------------------------------------------------------------

ELDERS = (("my mum", "she"), ("my dad", "he"), ("my mom", "she"), ("dad", "he"), ("mum", "she"), ("mom", "she"), ("my father", "he"), ("my mother", "she"), ("my uncle", "he"), ("my aunt", "she"), ("my teacher", "she"))
GRAND = (("grandma", "she"), ("grandpa", "he"), ("my grandma", "she"), ("my grandpa", "he"), ("my grandfather", "he"), ("my grandmother", "she"))
NEAR = (("my brother", "he"), ("my sister", "she"), ("my cousin", "he"), ("my friend", "she"), ("my dog", "he"), ("my cat", "she"), ("my son", "he"), ("my daughter", "she"), ("Tom", "he"), ("Anna", "she"), ("Ben", "he"), ("Mia", "she"))


def ages(rng: random.Random) -> list[Turn]:
    """Somebody older and somebody younger, named in either order: the difference, the age at a birth, the age then and later."""
    old = pick(rng, ELDERS + GRAND)
    grand = old in GRAND
    a = rng.randint(58, 95) if grand else rng.randint(28, 57)
    young = ("I", "I") if chance(rng, 0.65) else pick(rng, NEAR)
    b = rng.randint(max(3, a - 68), min(a - 42, 40)) if grand else rng.randint(max(3, a - 42), a - 18)

    def is_(who: str, n: int) -> str:
        return pick(rng, (f"I am {n}", f"I'm {n}")) if who == "I" else f"{who} is {n}"

    (x, n), (y, m) = pick(rng, (((old[0], a), (young[0], b)), ((young[0], b), (old[0], a))))
    start = pick(rng, (f"{is_(x, n)} and {is_(y, m)}", f"{is_(x, n)}, {is_(y, m)}", f"{is_(x, n)} years old and {is_(y, m)}", f"{is_(x, n)} and {is_(y, m)} years old"))
    they, gap = old[1], a - b
    kind = rng.random()
    if kind < 0.34:
        ask = pick(rng, (f"how much older is {they}", f"how much older is {they} than {obj(young)}", f"how many years older is {they}", f"how many years older is {old[0]} than {obj(young)}", f"by how many years is {they} older"))
        reply = f"so {they} is {gap} years older."
    elif kind < 0.5:
        am = "am I" if young[0] == "I" else f"is {young[0]}"
        ask = pick(rng, (f"how much younger {am}", f"how many years younger {am}", f"how many years younger {am} than {old[0]}"))
        reply = f"so {'you are' if young[0] == 'I' else yours(young[0]) + ' is'} {gap} years younger."
    elif kind < 0.8:
        born = "I was born" if young[0] == "I" else f"{young[0]} was born"
        ask = pick(rng, (f"how old was {they} when {born}", f"how old was {old[0]} when {born}", f"what age was {they} when {born}"))
        reply = f"so {they} was {gap} years old."
    elif kind < 0.9:
        ask, reply = pick(rng, ("what is the difference", "how many years are between us" if young[0] == "I" else "how many years are between them", "what's the age difference")), f"so the difference is {gap} years."
    else:
        k = rng.randint(2, 15)
        past = chance(rng, 0.5)
        value = a - k if past else a + k
        text = pick(rng, (f"{old[0]} is {a}, how old {'was' if past else 'will'} {they}{'' if past else ' be'} {f'{k} years ago' if past else f'in {k} years'}?", f"how old {'was' if past else 'will'} {old[0]}{'' if past else ' be'} {f'{k} years ago' if past else f'in {k} years'} if {they} is {a} now?", f"{old[0]} is {a} now. How old {'was' if past else 'will'} {they}{'' if past else ' be'} {f'{k} years ago' if past else f'in {k} years'}?"))
        return [(asked(rng, (text,), 0.06), f"{spelled(a, '-' if past else '+', k)}, so {they} {'was' if past else 'will be'} {value} years old.")]
    text = pick(rng, (f"{start}. {cap(ask)}?", f"{start}, {ask}?", f"If {start}, {ask}?", f"{ask.replace(f' {they} ', f' {old[0]} ', 1) if f'{they} is' not in ask else ask} if {start}?" if ask.startswith("how old was") else f"If {start}, {ask}?", f"{start}. {cap(ask)}?"))
    turns = [(asked(rng, (text,), 0.06), f"{spelled(a, '-', b)}, {reply}")]
    if 0.5 <= kind < 0.8 and young[0] == "I" and chance(rng, 0.35):
        k = pick(rng, (2, 5, 10, 10, 20))
        turns.append((then(rng, ("{and|ok and} how old will <t> be in <k> years?", "{and|so} in <k> years, how old will <t> be?"), t=they, k=k), f"{spelled(a, '+', k)}, so {they} will be {a + k} years old."))
    return turns


# -- change, prices and saving ----------------------------------------------------------------------------

BUY = (("apple", "apples"), ("pen", "pens"), ("ticket", "tickets"), ("book", "books"), ("cake", "cakes"), ("drink", "drinks"), ("card", "cards"), ("ball", "balls"), ("pizza", "pizzas"), ("toy", "toys"), ("lemon", "lemons"), ("bun", "buns"), ("comic", "comics"), ("stamp", "stamps"), ("plant", "plants"), ("cap", "caps"))


def change(rng: random.Random) -> list[Turn]:
    """Several at a price each, paid with a note."""
    names, money, note = pick(rng, BUY), pick(rng, MONEY), pick(rng, (10, 20, 20, 50, 50, 100))
    while (n := rng.randint(2, 9)) * (p := rng.randint(1, 12)) >= note:
        pass
    back = pick(rng, ("how much do I get back", "how much change do I get", "what is my change", "what do I get back", "how much change"))
    text = pick(rng, (
        "{I buy|If I buy|I bought|I get} <n> <ts> {for|at} <p> each and pay with <N>, <q>?", "<n> <ts> at <p> each and I {pay with|give|have} <N>{.|,} <q>?", "{One|A|Each} <t> costs <p>. I {buy|take|want} <n> and pay with <N>{.|,} <q>?", "I {pay|give the seller|pay with} <N> for <n> <ts> at <p> each{.|,} <q>?",
        "I have <N> and buy <n> <ts> {for|at} <p> each{.|,} <q>?", "<q> from <N> if I buy <n> <ts> {for|at} <p> each?",
    )).replace("<q>", back)
    rest = note - n * p

    def reply(n: int) -> str:
        return f"{spelled(n, '*', p)}, and {spelled(note, '-', n * p)}, so you get {few(note - n * p, money)} back."

    turns = [(sentences(asked(rng, (text,), 0.05, n=n, t=names[0], ts=names[1], p=few(p, money), N=few(note, money))), reply(n))]
    if chance(rng, 0.35) and (fits := [k for k in range(2, 11) if k != n and k * p < note]):
        turns.append((then(rng, ("{and if|what if} I {buy|take|get} {only <k>|<k>}?", "{and|ok and} for <k>{ <ts>|}?", "{and|what about} <k> <ts>?"), k=(k := pick(rng, fits)), ts=names[1]), reply(k)))
    return turns


def sentences(text: str) -> str:
    """Every sentence with its capital letter."""
    return ". ".join(cap(part) for part in text.split(". "))


SCALE = (
    "<n> <ts> cost <a>{.|,} {how much do|what do} <k>{ <ts>|} cost?", "If <n> <ts> cost <a>, {how much do <k> cost|what do <k> cost|how much are <k>}?", "I {pay|paid} <a> for <n> <ts>{.|,} {how much for <k>|what do <k> cost|how much are <k>}?", "{What do|How much do} <k> <ts> cost if <n> cost <a>?",
)


def scale(rng: random.Random) -> list[Turn]:
    """So many cost so much: what do others cost?"""
    names, money, n, p = pick(rng, BUY), pick(rng, MONEY), rng.randint(2, 9), rng.randint(2, 9)
    k = pick(rng, [k for k in range(2, 11) if k != n])
    text = asked(rng, SCALE, 0.05, n=n, ts=names[1], a=few(n * p, money), k=k)
    return [(sentences(text), f"{divided(n * p, n)}, and {spelled(k, '*', p)}, so you pay {few(k * p, money)}.")]


def saving(rng: random.Random) -> list[Turn]:
    """What is saved, or how long it takes, with something there already."""
    money, week, n, k = pick(rng, MONEY[:3])[1], pick(rng, ("week", "week", "day", "month")), rng.randint(2, 10), rng.randint(2, 10)
    have = rng.randint(3, 40)
    if chance(rng, 0.5):
        text = asked(rng, ("I have <h> <u> and save <n> {more |}{a|every|each} <w>{.|,} how much do I have {after|in} <k> <w>s?", "I save <n> <u> {a|every|each} <w> and {already have|have already} <h>{.|,} how much is it {after|in} <k> <w>s?"), 0.05, h=have, u=money, n=n, w=week, k=k)
        return [(sentences(text), f"{spelled(k, '*', n)}, and {spelled(k * n, '+', have)}, so it is {k * n + have} {money}.")]
    goal = have + n * k
    text = asked(rng, ("{A bike|A game|A phone|A ball|The trip} costs <g> <u>. I have <h> and save <n> {a|every|each} <w>{.|,} how many <w>s {do I need|does it take|until I can buy it}?", "I need <g> <u>, have <h> and {save|get} <n> {a|every|each} <w>{.|,} how many <w>s {do I need|does it take|will it take}?"), 0.05, g=goal, h=have, u=money, n=n, w=week)
    return [(sentences(text), f"{spelled(goal, '-', have)}, and {divided(n * k, n)}, so it is {k} {week}s.")]


# -- parts of a number of people and things --------------------------------------------------------

PART = ((2, "half", "Half"), (2, "half", "Half"), (2, "half", "Half"), (3, "a third", "A third"), (4, "a quarter", "A quarter"))
COLORS = ("red", "blue", "green", "yellow", "white")
OF = (
    ("<P> of the <a> {kids|children|pupils} in {my|the|our} class are <x>. How many <x> {are there|is that|are in the class}?", ("girls", "boys")), ("There are <a> {kids|children|pupils|people}{,| and} <p> {of them |}are <x>{.|,} how many <x> {are there|is that}?", ("girls", "boys")),
    ("My class has <a> {kids|children|pupils} and <p> are <x>{.|,} how many <x> {are there|is that}?", ("girls", "boys")), ("<P> of the <a> {balloons|balls|apples|marbles|flowers} are <x>. How many {are <x>|<x> ones are there}?", COLORS),
    ("I have <a> {balloons|balls|marbles|crayons|beads}, <p> are <x>{.|,} how many {are <x>|<x> ones are there}?", COLORS),
)
GONE = (
    "I {ate|lost|sold|gave away} <p> of my <a> <ts>{.|,} how many {are left|do I have left|do I still have}?", "I {had|have} <a> <ts> and {ate|lost|gave away|sold} <p> of them{.|,} how many {are left|do I have now|do I still have}?", "<P> of the <a> <ts> {are gone|were eaten|are bad}{.|,} how many are {left|still there}?",
    "{There were|We had} <a> <ts> and {we ate|my brother took|the dog ate|somebody took} <p>{ of them|}{.|,} how many are left?",
)


def parts(rng: random.Random) -> list[Turn]:
    k, name, head = pick(rng, PART)
    each = rng.randint(2, 50 if k == 2 else 25 if k == 4 else 33)
    a = k * each
    if chance(rng, 0.55):
        text, words = pick(rng, OF)
        word = pick(rng, words)
        if "class" in text:  # of the size of a class
            each = rng.randint(3, 32 // k)
            a = k * each
        said = sentences(asked(rng, (text,), 0.06, p=name, P=head, a=a, x=word))
        return [(said, f"{head} of {a} is {each}, so {each} are {word}.")]
    names = pick(rng, FOOD)
    said = sentences(asked(rng, GONE, 0.06, p=name, P=head, a=a, ts=names[1]))
    if k == 2:
        return [(said, f"Half of {a} is {each}, so {few(each, names)} are left.")]
    return [(said, f"{head} of {a} is {each}, and {spelled(a, '-', each)}, so {few(a - each, names)} are left.")]


# -- what is missing ------------------------------------------------------------------------------

THINK = "{I think of|I'm thinking of|I have|I thought of|Think of this: I take} a number"
WHICH = "{what is my number|what's my number|what number is it|what is the number|which number is it|what was my number}"
NUMBER = {
    "+": (THINK + "{, add| and add|. I add} <b> {and|, then I|and I} get <c>{.|,} " + WHICH + "?", "{A|Some|What} number plus <b> is <c>{.|,} " + WHICH + "?", "if I add <b> to my number I get <c>{.|,} " + WHICH + "?", "{what|which} number is <b> less than <c>?"),
    "-": (THINK + "{, take away| and take away| and subtract|. I take away} <b> {and|and I} get <c>{.|,} " + WHICH + "?", "{A|Some|My} number minus <b> is <c>{.|,} " + WHICH + "?", "if I take <b> from my number I get <c>{.|,} " + WHICH + "?", "{what|which} number is <b> more than <c>?"),
    "*": (THINK + "{, multiply it by| and multiply it by|. I times it by} <b> {and|and I} get <c>{.|,} " + WHICH + "?", "{A|Some|My} number times <b> is <c>{.|,} " + WHICH + "?", "<b> times my number is <c>{.|,} " + WHICH + "?"),
    "/": (THINK + "{, divide it by| and divide it by} <b> {and|and I} get <c>{.|,} " + WHICH + "?", "{A|Some|My} number divided by <b> is <c>{.|,} " + WHICH + "?"),
    "d": (THINK + "{, double it| and double it|. I double it} {and|and I} get <c>{.|,} " + WHICH + "?", "{twice|double} my number is <c>{.|,} " + WHICH + "?"),
    "h": (THINK + "{, halve it| and halve it|. I halve it} {and|and I} get <c>{.|,} " + WHICH + "?", "half of my number is <c>{.|,} " + WHICH + "?"),
}


def number(rng: random.Random) -> list[Turn]:
    """A number that is sought backwards from the result."""
    kind = pick(rng, "+++--**/dh")
    b, k = rng.randint(2, 12), rng.randint(2, 12)
    if kind == "+":
        c, b = apart(rng)
        sum_, value = spelled(c, "-", b), c - b
    elif kind == "-":
        c, b = size(rng), rng.randint(2, 30)
        sum_, value = spelled(c, "+", b), c + b
    elif kind == "*":
        c, value = b * k, k
        sum_ = divided(c, b)
    elif kind == "/":
        c, value = k, b * k
        sum_ = spelled(k, "*", b)
    elif kind == "d":
        value = size(rng)
        c, sum_ = 2 * value, f"Half of {2 * value} is {value}"
    else:
        c = rng.randint(2, 50)
        value, sum_ = 2 * c, f"Twice {c} is {2 * c}"
    text = sentences(asked(rng, NUMBER[kind], 0.08, b=b, c=c)).replace(" ,", ",")
    return [(text, f"{sum_}, so {'the' if 'my' not in text.lower().split() and 'I' not in text.split() else 'your'} number is {value}.")]


START = (
    ("-", "{I had some|I had a few} <ts>, {ate|lost|sold|gave away} <b> and {now I have|have now|now have} <c>{.|,} how many {did I have|had I|were there} {at first|at the start|before}?", "you had", "at first"), ("-", "{I {ate|lost|gave away|sold} <b> <ts> and have <c> left}{.|,} how many did I have {at first|before|at the start}?", "you had", "at first"),
    ("+", "{I had some <ts>|I had a few <ts>}, {got|bought|found} <b> more and now {I have|have} <c>{.|,} how many did I have {at first|before|at the start}?", "you had", "at first"), ("-", "<c> <ts> are left after {we ate|I sold|somebody took} <b>{.|,} how many were there {at first|before|at the start}?", "there were", "at first"),
    ("+", "{I have <c> <ts> now after I {bought|found|got} <b>}{.|,} how many did I have {before|at first}?", "you had", "at first"),
)
GONE_HOW = (("eat", "ate"), ("lose", "lost"), ("sell", "sold"), ("give away", "gave away"))
CAME_HOW = (("get", "got"), ("buy", "bought"), ("find", "found"))


def unknown(rng: random.Random) -> list[Turn]:
    """How many there were before, or how many went or came between."""
    names = pick(rng, FOOD)
    a, b = apart(rng)
    if chance(rng, 0.45):
        kind, text, said, at = pick(rng, START)
        if kind == "-":
            c, b = rng.randint(2, 60), rng.randint(2, 30)
            value, sum_ = c + b, spelled(c, "+", b)
        else:
            c, value, sum_ = a, a - b, spelled(a, "-", b)
        return [(sentences(asked(rng, (text,), 0.08, b=b, c=c, ts=names[1])), f"{sum_}, so {said if value > 1 else said.replace('were', 'was')} {few(value, names)} {at}.")]
    less = chance(rng, 0.6)
    do, past = pick(rng, GONE_HOW if less else CAME_HOW)
    x, y = (a, b) if less else (b, a)
    mine = chance(rng, 0.6)
    who = ("I", "I") if mine else pick(rng, PERSONS)
    ask = f"how many did {who[0] if mine or chance(rng, 0.5) else who[1]} {do}"
    text = pick(rng, (f"{who[0]} had {few(x, names)} and now {who[1]} {'have' if mine else 'has'} {y}. {cap(ask)}?", f"{who[0]} had {few(x, names)}, now {who[1]} {'have' if mine else 'has'} {y}, {ask}?", f"{who[0]} had {few(x, names)} and {'have' if mine else 'has'} {y} {'left' if less else 'now'}. {cap(ask)}?", f"now {who[0]} {'have' if mine else 'has'} {y} {names[1]}, before {who[1]} had {x}, {ask}?"))
    return [(asked(rng, (text,), 0.08), f"{spelled(a, '-', b)}, so {'you' if mine else yours(who[0])} {past} {few(a - b, names)}.")]


ADD = (
    "what {do I have to|do I need to|must I} add to <b> to get <a>?", "how much {do I add|must I add} to <b> to {get|make|reach} <a>?", "<b> plus what {makes|is|gives} <a>?", "what plus <b> {makes|is} <a>?", "to get <a>, what do I add to <b>?", "how many more from <b> to <a>?", "how {much|far|many} is it from <b> to <a>?",
)
WANT = ("I have <b> and {want|need} <a>{.|,} {how many more|how many more do I need|what is missing}?", "I {want|need} <a> and have <b>{.|,} {how many more|how many more do I need|how many are missing}?", "<b> I have, <a> I need{.|,} how many more?")


def missing(rng: random.Random) -> list[Turn]:
    a, b = apart(rng)
    if chance(rng, 0.25):
        return [(sentences(asked(rng, WANT, 0.1, a=a, b=b)), f"{spelled(a, '-', b)}, so you need {a - b} more.")]
    return [(sentences(asked(rng, ADD, 0.1, a=a, b=b)), f"{spelled(a, '-', b)}, so {spelled(b, '+', a - b)}.")]


# -- two steps ----------------------------------------------------------------------------------------

KIDS = (("boys", "girls", "in {the|my|our} class"), ("girls", "boys", "in {the|my|our} class"), ("men", "women", "on the bus"), ("cats", "dogs", "in the yard"), ("adults", "children", "in the room"), ("ducks", "swans", "on the lake"))


def two_steps(rng: random.Random) -> list[Turn]:
    names = pick(rng, FOOD)
    ts = names[1]
    kind = rng.randrange(8)
    n, each = rng.randint(2, 10), rng.randint(2, 10)
    a, b = rng.randint(5, 30), rng.randint(5, 30)

    def ask(*asks: str, **slots) -> str:
        return sentences(asked(rng, asks, 0.06, ts=ts, **slots))

    if kind == 0:
        x, y, where = pick(rng, KIDS)
        c = rng.randint(2, min(9, a + b - 2))
        verb = "{are missing|are ill|are sick|are not here|are absent}" if "class" in where else "{leave|go away|go home}" if where != "on the lake" else "{fly away|leave}"
        return [(ask(f"There are <a> {x} and <b> {y} {where} and <c> {verb}{{.|,}} how many are {{left|there now|still there}}?", f"<a> {x} and <b> {y} {where}, <c> {verb}{{.|,}} how many are {{left|there now|still there}}?", f"There are <a> {x} and <b> {y} {where}. {{Today <c>|<c>}} {verb}{{.|,}} how many are there {{now|then}}?", a=a, b=b, c=c), f"{spelled(a, '+', b)}, and {spelled(a + b, '-', c)}, so {a + b - c} are left.")]
    if kind == 1:
        total = n * each + (b := rng.randint(2, 12))
        return [(ask("{Mum|Grandma|I} {baked|made|bought} <a> <ts>, we {eat|ate} <b> and {share|split} the rest {between|among} <n>{ people| kids| friends|}{.|,} how many each?", "{I have|There are|We have} <a> <ts>. {I eat|We eat|I take} <b> and <n> {kids|friends|people} share the rest{.|,} {how many does each get|how many each}?", "<n> {kids|friends} share <a> <ts> but <b> are {bad|gone|already eaten}{.|,} how many does each get?", a=total, b=b, n=n), f"{spelled(total, '-', b)}, and {divided(n * each, n)}, so each one gets {few(each, names)}.")]
    if kind == 2:
        total = n * each
        if total < 5:
            return two_steps(rng)
        x = rng.randint(2, total - 2)
        return [(ask("I have <x> <ts> and {my friend|my sister|Tom} has <y>. <n> of us share them{ all|}{.|,} how many each?", "{I have|There are} <x> red and <y> green <ts> for <n> {kids|people|friends}{.|,} {how many each|how many does each get}?", "<n> {kids|friends} share <x> <ts> and then <y> more{.|,} how many does each get{ in all|}?", x=x, y=total - x, n=n), f"{spelled(x, '+', total - x)}, and {divided(total, n)}, so each one gets {few(each, names)}.")]
    if kind == 3:
        m = pick(rng, [m for m in range(2, 9)])
        fits = [k for k in range(2, 11) if (n * m) % k == 0 and k != n and n * m // k > 1]
        if not fits:
            return two_steps(rng)
        k = pick(rng, fits)
        return [(ask("{I have|There are|We buy} <n> {bags|boxes|packs} {of|with} <m> <ts>{ each|} {for|and} <k> {kids|friends|people}{.|,} {how many each|how many does each get}?", "<k> {kids|friends|of us} share <n> {bags|boxes} {of|with} <m> <ts>{ each|}{.|,} {how many each|how many does each get}?", n=n, m=m, k=k), f"{spelled(n, '*', m)}, and {divided(n * m, k)}, so each one gets {few(n * m // k, names)}.")]
    if kind == 4:
        gone = rng.randint(2, 5)
        return [(ask("{There are|We are} <N> {kids|people|friends} and <a> <ts>, but <g> {do not want any|are not here|go home}{.|,} how many for each of the others?", "<N> {kids|friends} {want to share|have} <a> <ts>, <g> {go home|leave}{.|,} how many does each of the {others|rest} get?", N=n + gone, a=n * each, g=gone), f"{spelled(n + gone, '-', gone)}, and {divided(n * each, n)}, so each one gets {few(each, names)}.")]
    money = pick(rng, MONEY[:3])[1]
    if kind == 5:
        thing = pick(rng, BUY)
        extra = rng.randint(2, 20)
        return [(ask("I {buy|bought} <n> <x> {for|at} <p> <u> each and {a bag|a shirt|a cake} for <e>{.|,} {how much is that|how much do I pay|what did I spend}?", "{A bag|A shirt|A cake} costs <e> <u> and <n> <x> cost <p> each{.|,} {how much is that together|how much do I pay|how much for everything}?", n=n, x=thing[1], p=each, u=money, e=extra), f"{spelled(n, '*', each)}, and {spelled(n * each, '+', extra)}, so you pay {n * each + extra} {money}.")]
    if kind == 6:
        have = a + b + rng.randint(2, 40)
        return [(ask("I {have|had} <h> <u> and {buy|bought} a {book|cap|game} for <a> and a {ball|cake|drink} for <b>{.|,} {how much is left|how much do I have left|what is left}?", "a {book|game} costs <a> and a {ball|bag} <b>, I {have|had} <h> <u>{.|,} {how much is left|how much do I have left}?", h=have, a=a, b=b, u=money), f"{spelled(a, '+', b)}, and {spelled(have, '-', a + b)}, so {have - a - b} {money} are left.")]
    m, k = rng.randint(2, 9), rng.randint(2, 9)
    return [(ask("{I have|There are} <n> {bags|boxes} {of|with} <m> <ts>{ each|} and <k> {bags|boxes} with <l>{ each|}{.|,} how many <ts> {is that|in all|altogether}?", "<n> {plates|trays} with <m> <ts> and <k> {plates|trays} with <l>{.|,} how many {is that|in all|altogether}?", n=n, m=m, k=k, l=each), f"{spelled(n, '*', m)}, {spelled(k, '*', each)}, and {spelled(n * m, '+', k * each)}, so it is {few(n * m + k * each, names)}.")]


# -- measures compared, and reckoning back ------------------------------------------------------------------

# What is compared: a measure, the words for more and for less, its things, and its numbers.
MEASURES = (
    ("cm", "taller", "shorter", ("I", "Tom", "Anna", "my sister", "my brother", "Max", "Lena", "my friend", "Mia", "Ben", "my son", "my daughter"), (80, 140)), ("kg", "heavier", "lighter", ("the red bag", "the blue bag", "the box", "the case", "my bike", "the chair", "the pumpkin"), (3, 40)),
    ("kg", "heavier", "lighter", ("I", "Tom", "Anna", "my sister", "my dad", "my friend", "Max", "Mia"), (30, 95)),
    ("m", "longer", "shorter", ("the red rope", "the blue rope", "our garden", "the bus", "the boat", "the train", "the pool", "the wall"), (3, 90)), ("dollars", "more expensive", "cheaper", ("the red bike", "the blue bike", "the book", "the game", "a cap", "a shirt", "the bag", "the ticket", "a pizza", "the black shoes"), (3, 99)),
    ("euros", "more expensive", "cheaper", ("the red one", "the green one", "the big one", "the small one", "a doll", "a ball", "the hat", "the lamp"), (3, 99)), ("m", "higher", "lower", ("our house", "the tower", "the tree", "the wall", "the church", "the hill"), (4, 99)), ("km", "further away", "closer", ("the lake", "the town", "school", "the station", "the beach"), (2, 90)),
    ("minutes", "longer", "shorter", ("the first film", "the second film", "my way", "the match", "the song", "the bus ride", "the walk"), (3, 99)),
)
HOW_MUCH = {"dollars": "how much", "euros": "how much", "cm": "how many cm", "kg": "how many kg", "m": "how many metres", "km": "how many km", "minutes": "how many minutes"}


def measures(rng: random.Random) -> list[Turn]:
    """How much taller, heavier, longer or cheaper one is, or how tall it is by that."""
    unit, more, less, things, (low, top) = pick(rng, MEASURES)
    x, y = rng.sample(things, 2)
    a, b = sorted((rng.randint(low, top), rng.randint(low, top)), reverse=True)
    if a - b < 2:
        return measures(rng)
    costs = {"dollars": "costs", "euros": "costs", "minutes": "takes"}.get(unit)

    def be(who: str) -> str:
        return "am" if who == "I" else "is"

    def said(who: str, n: int) -> str:
        return f"{who} {costs or be(who)} {n} {unit}{' away' if unit == 'km' else ''}"

    def reply(who: str) -> str:
        return "you are" if who == "I" else f"{yours(who)} is"

    if chance(rng, 0.6):
        first, second = pick(rng, ((said(x, a), said(y, b)), (said(y, b), said(x, a))))
        who, word, other = (x, more, y) if chance(rng, 0.55) else (y, less, x)
        many = pick(rng, ("how much", "how much", HOW_MUCH[unit]))
        ask = f"{many} {word} {be(who)} {who}" + pick(rng, ("", "", f" than {obj((other, ''))}"))
        text = pick(rng, (f"{first} and {second}. {cap(ask)}?", f"{first}, {second}, {ask}?", f"If {first} and {second}, {ask}?", f"{first} and {second}, {ask}?", f"{ask} if {first} and {second}?"))
        return [(asked(rng, (text,), 0.03), f"{spelled(a, '-', b)}, so {reply(who)} {a - b} {unit} {word}.")]
    gap = rng.randint(2, min(30, max(2, b - 2)))
    up = chance(rng, 0.5) or b - gap < 2
    word, value = (more, b + gap) if up else (less, b - gap)
    than = f"{x} {be(x)} {gap} {unit} {word} than {obj((y, ''))}"
    many = {"cm": "how tall", "kg": "how heavy", "dollars": "what does", "euros": "what does"}.get(unit, "how long" if more == "longer" else "how high" if more == "higher" else "how far")
    ask = f"{many} {x} cost" if many == "what does" else f"{many} {be(x)} {x}{' away' if unit == 'km' else ''}"
    it = f"{'you are' if x == 'I' else yours(x) + ' is'} {value} {unit}{' away' if unit == 'km' else ''}" if many != "what does" else f"{x} costs {value} {unit}"
    text = pick(rng, (f"{said(y, b)} and {than}. {cap(ask)}?", f"{than}, {said(y, b)}, {ask}?", f"{than} and {said(y, b)}. {cap(ask)}?", f"If {said(y, b)} and {than}, {ask}?"))
    return [(asked(rng, (text,), 0.03), f"{spelled(b, '+' if up else '-', gap)}, so {it}.")]


BACK_AGE = (
    ("+", "In <b> years {I will|I'll} be <c>{.|,} how old am I{ now| today|}?"), ("+", "I will be <c> in <b> years{.|,} how old am I{ now| today|}?"), ("-", "<b> years ago I was <c>{.|,} how old am I{ now| today|}?"), ("-", "If I was <c> years old <b> years ago, how old am I{ now| today|}?"),
)
BACK_PART = (
    ("h", "I {lost|ate|gave away|sold} half of my <ts> and have <c> left{.|,} how many did I have{ at first| before|}?"), ("h", "<c> is half of my <ts>{.|,} how many do I have?"), ("h", "Half of my <ts> are <c>{.|,} how many do I have{ in all|}?"), ("d", "I have twice as many <ts> {as before|now} and {that is|it is} <c>{.|,} how many did I have{ before| at first|}?"), ("d", "I doubled my <ts> and now have <c>{.|,} how many did I have{ before| at first|}?"),
)
TWO_NUMBERS = (
    "The sum of two numbers is <a> and one is <b>{.|,} what is the other?", "Two numbers {make|add up to|give} <a>{.|,} one {of them |}is <b>{.|,} {what is the other|and the other|what's the other one}?", "One number is <b> and together {they are|they make|it is} <a>{.|,} what is the other?", "<b> and another number {make|are} <a>{.|,} {what is it|which one}?",
)
THAN = (("+", "{which|what} number is <b> {more|bigger|larger|higher} than <a>?"), ("-", "{which|what} number is <b> {less|smaller|lower} than <a>?"), ("+", "{what is|what's} <b> more than <a>?"), ("-", "{what is|what's} <b> less than <a>?"), ("-", "{what number do I get|what is left|what do I get} if I take <b> from <a>?"), ("+", "{what number do I get|what do I get} if I add <b> to <a>?"), ("-", "from <a> take <b>{.|?}"))


def backwards(rng: random.Random) -> list[Turn]:
    kind = rng.random()
    a, b = apart(rng)
    if kind < 0.3:
        sign, text = pick(rng, BACK_AGE)
        b, now = rng.randint(2, 15), rng.randint(6, 60)
        if sign == "-" and now - b < 2:
            return backwards(rng)
        c = now + b if sign == "+" else now - b
        return [(sentences(asked(rng, (text,), 0.06, b=b, c=c)), f"{spelled(c, '-' if sign == '+' else '+', b)}, so you are {now} years old now.")]
    if kind < 0.5:
        sign, text = pick(rng, BACK_PART)
        n, names = rng.randint(2, 50), pick(rng, FOOD)
        c, value, sum_ = (n, 2 * n, f"Twice {n} is {2 * n}") if sign == "h" else (2 * n, n, f"Half of {2 * n} is {n}")
        said = sentences(asked(rng, (text,), 0.06, c=c, ts=names[1]))
        return [(said, f"{sum_}, so you {'had' if 'did I' in said else 'have'} {few(value, names)}{' at first' if 'did I' in said else ''}.")]
    if kind < 0.7:
        return [(sentences(asked(rng, TWO_NUMBERS, 0.06, a=a, b=b)), f"{spelled(a, '-', b)}, so the other number is {a - b}.")]
    sign, text = pick(rng, THAN)
    return [(asked(rng, (text,), 0.08, a=a, b=b), f"{spelled(a, sign, b)}.")]


ENOUGH = (
    "{Can I buy|Can I get} <n> <ts> {for|at} <p> each with <h>?", "I have <h>{.|,} is {that|it} enough for <n> <ts> {for|at} <p> each?", "Is <h> enough for <n> <ts> at <p> each?", "<n> <ts> at <p> each, {is <h> enough|do I have enough with <h>|are <h> enough}?", "I have <h> and <n> <ts> cost <p> each{.|,} is it enough?",
)
TICKETS = (
    "<n> {adults|grown-ups} and <k> {kids|children} go to the {zoo|cinema|pool|museum}{.|,} adults pay <p> <u>{,| and} {kids|children} <q>{.|,} {how much is that|how much in all|what do we pay}?", "{A ticket costs|Tickets cost} <p> <u> for adults and <q> for {kids|children}{.|,} {what do we pay for|how much for} <n> adults and <k> {kids|children}?",
)
PART_THEN = ("{what is |}half of <a> {plus|and then plus} <b>?", "{what is |}a quarter of <a> plus <b>?", "{what is |}{double|twice} <a> minus <b>?", "half of <a> and then <b> more?", "{what is |}half of <a> minus <b>?", "{double|twice} <a> and then <b> less?", "{what is |}half of <a>, and <b> on top?")
RESTS = (
    "{My jar has|There are|I have} <a> <ts>{.|,} <b> are red, <c> are green and the rest {are yellow|yellow}{.|,} how many are yellow?", "<a> <ts>, <b> red, <c> green, the rest yellow{.|,} how many yellow ones?", "Of <a> <ts>, <b> are red and <c> green{.|,} the others are yellow{.|,} how many are yellow?",
)
FREE = (
    ("There {are|were} <a> {seats|chairs} and <b> people {come|came|sit down}{.|,} how many {seats|chairs} are {empty|free|left}?", "{n} are free"), ("<b> people {come|came} and there {are|were} <a> {seats|chairs}{.|,} how many {are|stay} {empty|free}?", "{n} are free"), ("The {car park|hotel|bus} has <a> places and <b> are taken{.|,} how many are free?", "{n} are free"),
    ("<a> {kids|children} went out and <b> came back{.|,} how many are {missing|still out}?", "{n} are missing"), ("<b> of the <a> {kids|children|pupils|cards} are here{.|,} how many are missing?", "{n} are missing"), ("I have <b> of the <a> {cards|stickers|stamps}{.|,} how many are missing?", "{n} are missing"),
    ("To {reach|get to} <a> {points|pages} how many do I {need|still need} if I have <b>?", "you need {n} more"), ("I have <b> points{.|,} how many do I still need {to reach|to get to|for} <a>?", "you need {n} more"),
)
HOURS = (
    "{School|Work|The party|My shift} {starts|begins} at <x> in the morning and ends at <y> in the afternoon{.|,} how many hours is {that|it}?", "{School|Work|The market} is from <x> in the morning {to|until} <y> in the afternoon{.|,} how many hours is that?", "I sleep from <x> in the evening {to|until} <y> in the morning{.|,} how many hours is that?",
)


def further_steps(rng: random.Random) -> list[Turn]:
    """Is it enough, tickets of two prices, a part and more, what the rest is, and hours past twelve."""
    kind, names, money = rng.randrange(6), pick(rng, BUY), pick(rng, MONEY[:3])
    n, p, k, q = (rng.randint(2, 10) for _ in range(4))

    def ask(*asks: str, **slots) -> str:
        return sentences(asked(rng, asks, 0.05, **slots))

    if kind == 0:
        h = max(2, n * p + pick(rng, (-15, -8, -5, -3, -1, 0, 1, 2, 5, 10, 20)))
        end = f"{n * p} is more than {h}, so it is not enough" if h < n * p else f"{n * p} is not more than {h}, so it is enough"
        return [(ask(*ENOUGH, n=n, ts=names[1], p=few(p, money), h=few(h, money)), f"{spelled(n, '*', p)}, and {end}.")]
    if kind == 1:
        p, q = max(p, q) + 1, min(p, q)
        return [(ask(*TICKETS, n=n, k=k, p=p, q=q, u=money[1]), f"{spelled(n, '*', p)}, {spelled(k, '*', q)}, and {spelled(n * p, '+', k * q)}, so you pay {n * p + k * q} {money[1]}.")]
    if kind == 2:
        a, b, text = 4 * rng.randint(2, 20), rng.randint(1, 12), pick(rng, PART_THEN)
        two = "double" in text
        half = 2 * a if two else a // 4 if "quarter" in text else a // 2
        less = "minus" in text or "less" in text
        if less and half - b < 1:
            return further_steps(rng)
        head = f"Twice {a}" if two else f"A quarter of {a}" if "quarter" in text else f"Half of {a}"
        return [(ask(text, a=a, b=b), f"{head} is {half}, and {spelled(half, '-' if less else '+', b)}.")]
    if kind == 3:
        b, c, rest = rng.randint(2, 30), rng.randint(2, 30), rng.randint(2, 30)
        a = b + c + rest
        return [(ask(*RESTS, a=a, b=b, c=c, ts=pick(rng, ("marbles", "candies", "balls", "beads", "balloons", "sweets"))), f"{spelled(b, '+', c)}, and {spelled(a, '-', b + c)}, so {rest} are yellow.")]
    if kind == 4:
        a, b = apart(rng)
        while a - b < 2:
            a, b = apart(rng)
        text, end = pick(rng, FREE)
        return [(ask(text, a=a, b=b), f"{spelled(a, '-', b)}, so {end.format(n=a - b)}.")]
    text = pick(rng, HOURS)
    x, y = (rng.randint(8, 11), rng.randint(5, 9)) if "sleep" in text else (rng.randint(7, 11), rng.randint(1, 6))
    return [(ask(text, x=x, y=y), f"From {x} to 12 it is {12 - x}, and {spelled(12 - x, '+', y)}, so it is {12 - x + y} hours.")]


# -- times tables in words --------------------------------------------------------------------------------

PLURALS = {2: "twos", 3: "threes", 4: "fours", 5: "fives", 6: "sixes", 7: "sevens", 8: "eights", 9: "nines", 10: "tens", 11: "elevens", 12: "twelves"}
TABLES = (
    "<n> <m>s {are how many|is how many|are what|make how many|make what}?", "{what are|what is|how many are|how much are|how much is|what's} <n> <m>s?", "{how much|how many} do <n> <m>s make?", "<n> <m>s?", "<n> <m>s {make|are}?", "what do I get {for|from} <n> <m>s?", "add up <n> <m>s.", "I have <n> <m>s, what is that?",
)
SAID = (
    "{what is|what's|how much is} <n> times <m>{ in numbers| again|, I always forget|, please|, I forgot}?", "{I never remember|I always forget|remind me|tell me} what <n> times <m> is.", "{I always forget|remind me of|tell me} <n> times <m>.", "<n> times <m>, what {is|was} {it|that}{ again|}?", "what do you get {if you multiply|when you multiply} <n> {by|and} <m>?",
)


def tables(rng: random.Random) -> list[Turn]:
    n, m = rng.randint(2, 12), rng.randint(2, 12)
    turns, kind = [], chance(rng, 0.55)
    said = in_words if chance(rng, 0.8) else str
    text = asked(rng, TABLES, 0, n=said(n), m="<m>").replace("<m>s", PLURALS[m]) if kind else asked(rng, SAID, 0, n=said(n), m=said(m))
    turns.append((text, f"{spelled(n, '*', m)}."))
    if chance(rng, 0.35):
        k = pick(rng, [k for k in range(2, 13) if k != n])
        turns.append((then(rng, ("and <k> <m>?", "{ok and|what about|how about} <k> <m>?"), k=in_words(k), m=PLURALS[m]) if kind else then(rng, ("and <k> times <m>?", "{ok and|what about} <k> times <m>?"), k=said(k), m=said(m)), f"{spelled(k, '*', m)}."))
    return turns


KINDS = ((share, 6), (share_money, 1), (groups, 1.5), (difference, 6), (more_than, 4), (ages, 3), (change, 2), (scale, 1), (saving, 1), (parts, 2.5), (number, 2.2), (unknown, 2.2), (missing, 1.2), (two_steps, 5), (measures, 3.5), (backwards, 3.5), (further_steps, 3.5), (tables, 1.5))
AROUND = ("{q}",) * 12 + ("My homework: {q}", "Can you help me? {q}", "Maths question: {q}", "Help me with this: {q}", "I have a question. {q}", "Hi! {q}", "Quick one: {q}")


def dialogue(rng: random.Random) -> list[Turn]:
    """One sum in words, and at times the same with another number."""
    turns = weighted(rng, [make for make, _ in KINDS], [weight for _, weight in KINDS])(rng)
    (ask, reply), *rest = turns
    return [(cap(pick(rng, AROUND).replace("{q}", cap(ask))), cap(reply)), *rest]
