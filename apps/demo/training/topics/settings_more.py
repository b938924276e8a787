"""Every setting with everything that may be asked about it, special values, wishes and their opposites; and what is asked next.

The wordings are data/settings_more.py, the answers the sentences of data/settings.py: each thing is said in one way only. A
question of two parts gets the two sentences of its parts; "and the lowest?" stays with the setting, "and top-p?" with the question.
"""

from __future__ import annotations

import random
import re

from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.data.settings import SETTINGS
from topics.data.settings_more import (
    ALIAS_ASKS, ALIASES, ALL_BEST, ALL_OFF, ALSO, ALWAYS_BEST, ASKS, BORING_NEXT, DECIDES, DECIDES_ASKS, DIRECTION, ENDS, EXTRA, LEADS, LESS, MADE, MEANS_OFF, MORE, NEXT_LEADS, ONE_OR_BOTH, ONE_OR_BOTH_NEXT,
    OPPOSITE, OPPOSITE_BARE, RANDOM, SAME, SAME_NEXT, SEEN, SPECIAL, SPECIAL_NEXT, SPECIAL_OTHER, STATE_WHY, STATE_WHY_ASKS, STATE_WHY_NEXT, TOGETHER, TOGETHER_NEXT, WANTED, WANTS, WHICH_WAY,
)
from topics.settings import CUTS, PAIRS, PAIR_WEIGHTS, bare, both_work, between, command, label

Turn = tuple[str, str]

NAMES = list(SETTINGS)
NAME_WEIGHTS = (5, 4, 4, 4.5, 3.5, 3, 2.5)
KEYS = list(ASKS)
KEY_WEIGHTS = [ASKS[key][0] for key in KEYS]
DULL = "Without chance I say the same thing every time, and it gets dull. A little chance makes the text livelier."


def has(name: str, key: str) -> bool:
    if key == "cap":
        return name in ("top-p", "min-p")
    return not (name == "seed" and key in ("low", "high", "off"))


def said(name: str, key: str) -> str:
    """The one sentence for this thing."""
    if key == "type":
        return f"To set {label(name)}, type for example {SETTINGS[name]['set']}."
    if key in EXTRA:
        return EXTRA[key].get(name) or EXTRA[key][""]
    return SETTINGS[name][key]


def slots(rng: random.Random, name: str) -> dict[str, str]:
    return {"s": spin(rng, SETTINGS[name]["spell"]), "n": bare(rng, name)}


def tidy(text: str) -> str:
    for wrong, right in ((" a a ", " a "), (" a the ", " the "), (" the the ", " the "), (" my the ", " my "), ("I 'd", "I'd"), ("??", "")):
        text = text.replace(wrong, right)
    return text.strip()


VERBS_FIRST = ("explain", "describe", "define", "clarify", "tell", "teach", "give", "show", "name", "suggest", "recommend", "turn", "switch", "set ", "change", "raise", "lower ", "make ", "dumb", "i ", "i'", "you ", "help", "please")


def marked(text: str) -> str:
    """With the mark that the sentence needs."""
    if text[-1] in ".?!":
        return text
    last = text.replace("? ", ". ").split(". ")[-1].lower()
    if last.startswith(VERBS_FIRST) and not (", " in last and last.split(", ")[-1].startswith(("wh", "how", "is ", "any", "what"))):
        return text + "."
    return text + "?"


def put(rng: random.Random, text: str, leads=LEADS, ends=ENDS) -> str:
    """A question with what people say before and after it."""
    text = tidy(text)
    lead, end = pick(rng, leads), pick(rng, ends)
    if lead and lead.rstrip()[-1] not in ".!":
        return cap(lead) + marked(text if text.startswith(("I ", "I'")) else text[0].lower() + text[1:]) + end
    return lead + marked(cap(text)) + end


def asked_next(rng: random.Random, text: str) -> str:
    if text.startswith(("ok", "hm", "so ", "and ")) and chance(rng, 0.8):
        return put(rng, text, ("",), ("",))
    text = re.sub(r"^(ok|hm|sorry),? ", "", text) or text
    return put(rng, text, NEXT_LEADS, ("",))


def setting_name(rng: random.Random) -> str:
    return weighted(rng, NAMES, NAME_WEIGHTS)


def key_of(rng: random.Random, name: str, not_in=()) -> str:
    while True:
        key = weighted(rng, KEYS, KEY_WEIGHTS)
        if has(name, key) and key not in not_in:
            return key


def other_than(rng: random.Random, name: str) -> str:
    cuts = [n for n in ("top-k", "top-p", "min-p") if n != name]
    return pick(rng, cuts) if name in CUTS and chance(rng, 0.6) else pick(rng, [n for n in NAMES if n != name])


def together(a: str, b: str, yes: bool = True) -> str:
    return both_work(a, b) if yes else cap(both_work(a, b)[5:])


# -- one thing about a setting, and what comes next ------------------------------------------------

def follow(rng: random.Random, name: str, done: list[str]) -> tuple[str, Turn]:
    """The setting and the next turn: another thing about it, another setting with the same question, or both together."""
    kind = rng.random()
    if kind < 0.17:
        b = other_than(rng, name)
        either = chance(rng, 0.5)
        ask = spin(rng, pick(rng, ONE_OR_BOTH_NEXT if either else TOGETHER_NEXT), b=spin(rng, SETTINGS[b]["spell"]))
        return name, (asked_next(rng, ask), together(name, b, not either))
    if kind < 0.32 and done and done[-1] in ASKS:
        b = other_than(rng, name)
        if has(b, done[-1]) and said(b, done[-1]) != said(name, done[-1]):
            return b, (asked_next(rng, spin(rng, pick(rng, ALSO), **slots(rng, b))), said(b, done[-1]))
    if kind < 0.45 and name in STATES:
        v = pick(rng, STATES[name])
        return name, (asked_next(rng, spin(rng, pick(rng, SPECIAL_NEXT), v=v)), value_reply(name, v))
    key = key_of(rng, name, done)
    done.append(key)
    return name, (asked_next(rng, spin(rng, pick(rng, ASKS[key][1 + 1]), **slots(rng, name))), said(name, key))


def go_on(rng: random.Random, name: str, turns: list[Turn], done: list[str], more: float = 0.45) -> list[Turn]:
    while len(turns) < 4 and chance(rng, more):
        name, turn = follow(rng, name, done)
        if turn[1] in (reply for _, reply in turns):
            continue
        turns.append(turn)
    return turns


def full(rng: random.Random, name: str, key: str) -> str:
    return spin(rng, pick(rng, ASKS[key][1]), **slots(rng, name))


def single(rng: random.Random) -> list[Turn]:
    name = setting_name(rng)
    key = key_of(rng, name)
    return go_on(rng, name, [(put(rng, full(rng, name, key)), said(name, key))], [key], 0.55)


HEADS = ("does", "does", "does", "does", "default", "usual", "useful", "low", "high", "type", "lowest", "highest", "off", "range")
JOINS = ("{a} and {b}", "{a} and {b}", "{a}, and {b}", "{a}? {B}", "{a}? And {b}", "{a} and also {b}", "{a} & {b}", "{a}, {b}", "{a}, and then {b}", "two questions: {a}, and {b}", "{a}? Also, {b}", "{a} plus {b}")


def double(rng: random.Random) -> list[Turn]:
    """Two things about a setting in one question: two sentences."""
    name = setting_name(rng)
    a = pick(rng, HEADS)
    tails = [key for key in KEYS if ASKS[key][3] and key != a and has(name, key) and said(name, key) != said(name, a)]
    if not has(name, a):
        return double(rng)
    b = weighted(rng, tails, [ASKS[key][0] * (2.5 if key == "useful" else 1) for key in tails])
    first = tidy(full(rng, name, a)).rstrip("?. ")
    while "?" in first or ". " in first or first.startswith(("I ", "so ")) or ", " in first:
        first = tidy(full(rng, name, a)).rstrip("?. ")
    if chance(rng, 0.2):
        c = other_than(rng, name)
        either = chance(rng, 0.4)
        second = f"would you use it with {spin(rng, SETTINGS[c]['spell'])} or alone" if either else pick(rng, ("can I use it with {c}", "does it go with {c}", "can I combine it with {c}", "should I use it with {c}")).format(c=spin(rng, SETTINGS[c]["spell"]))
        reply = f"{said(name, a)} {together(name, c, not either)}"
        keys = [a]
    else:
        second, reply, keys = pick(rng, ASKS[b][3]), f"{said(name, a)} {said(name, b)}", [a, b]
    text = pick(rng, JOINS).format(a=first, b=second, B=cap(second))
    if text.startswith("two questions"):
        return go_on(rng, name, [(cap(text) + "?", reply)], keys, 0.4)
    return go_on(rng, name, [(put(rng, text + "?", ends=("",)), reply)], keys, 0.4)


def both(rng: random.Random) -> list[Turn]:
    """Two settings together."""
    a, b = weighted(rng, PAIRS, [w + 2 * ({x, y} <= CUTS) for w, (x, y) in zip(PAIR_WEIGHTS, PAIRS)])
    if chance(rng, 0.5):
        a, b = b, a
    either = chance(rng, 0.4)
    names = {"a": spin(rng, SETTINGS[a]["spell"]), "b": spin(rng, SETTINGS[b]["spell"])}
    ask = spin(rng, pick(rng, ONE_OR_BOTH if either else TOGETHER), **names)
    if not either and ask.startswith(("is it bad", "does it hurt", "is it a problem")):
        reply = "No, " + together(a, b, False)[0].lower() + together(a, b, False)[1:]
    else:
        reply = together(a, b, not either)
    turns = [(put(rng, ask), reply)]
    if chance(rng, 0.4):
        c = pick(rng, (a, b))
        turns.append((asked_next(rng, spin(rng, pick(rng, ("{and |so |}what does <s> do {again|then|}", "{and |}what is <s>", "which value for <s>", "{and |}what's a good <n>")), **slots(rng, c))), ""))
        key = "usual" if "value for" in turns[-1][0].lower() or "good" in turns[-1][0].lower() else "does"
        turns[-1] = (turns[-1][0], said(c, key))
    return turns


# -- values with a special meaning -----------------------------------------------------------------

STATES = {"temperature": ("0", "1", "0.5", "2", "0.1"), "top-k": ("0", "1", "1", "1", "2", "40", "5"), "top-p": ("1", "0", "0.1", "0.5", "0.9", "2"), "min-p": ("0", "1", "0.1", "0.5", "0.05"), "repetition-penalty": ("1", "1", "0", "0.5", "1.2", "2"), "max-tokens": ("1", "0", "512", "1000", "20"), "seed": ("0", "1", "42")}
BEST = {("temperature", "0"), ("top-k", "1"), ("min-p", "1")}
OFF = {("top-k", "0"), ("top-p", "1"), ("min-p", "0"), ("repetition-penalty", "1")}
PLAIN = {("temperature", "1")}
POINTS = [*BEST, *OFF, *PLAIN]
POINTS.sort()


def value_reply(name: str, value: str) -> str:
    for values, reply in SETTINGS[name]["values"]:
        if value in values:
            return reply.replace("<v>", value)
    raise KeyError((name, value))


def written(name: str, value: str) -> str:
    name = name.replace("repetition-", "repetition ")
    return f"a {name} of {value}" if name.startswith("rep") else f"{name} {value}"


def point_clause(point) -> str:
    text = written(*point)
    if point in BEST:
        return f"{text} always takes the most likely token"
    return f"{text} is off" if point in OFF else f"{text} leaves the scores as they are"


def same(a, b, yes_no: bool) -> str:
    for group, what in ((BEST, "always take the most likely token"), (OFF, "mean off")):
        if a in group and b in group:
            return ("Yes, " if yes_no else "None: ") + f"{written(*a)} and {written(*b)} both {what}."
    text = f"{point_clause(a)}, while {point_clause(b)}."
    return "No, " + text if yes_no else cap(text)


def spelled(rng: random.Random, point) -> str:
    name, value = point
    word = {"0": "zero", "1": "one"}[value] if chance(rng, 0.06) else value
    return pick(rng, ("{n} {v}", "{n} {v}", "{n} {v}", "a {n} of {v}", "{n} = {v}", "{n} at {v}")).format(n=bare(rng, name), v=word)


def special(rng: random.Random) -> list[Turn]:
    """What a value means, whether it is off or always the best token, and what of other values."""
    name = weighted(rng, NAMES, (4, 6, 5, 5, 4, 1.5, 0.7))
    value = pick(rng, STATES[name])
    point = (name, value)
    kind = rng.random()
    if point not in POINTS or kind < 0.5:
        if kind < 0.15 and point not in POINTS:
            values, reply = pick(rng, SETTINGS[name]["values"])
            value = between(rng, values) if "<v>" in reply and "not allowed" not in reply else pick(rng, [v for v in values if not v.isalpha()])
            reply = reply.replace("<v>", value)
        else:
            reply = value_reply(name, value)
        ask = spin(rng, pick(rng, SPECIAL), v=value, **slots(rng, name))
    elif kind < 0.75:
        off = chance(rng, 0.6) and name != "temperature"
        ask = spin(rng, pick(rng, MEANS_OFF if off else ALWAYS_BEST), v=value, **slots(rng, name))
        fact = value_reply(name, value)
        right = point in (OFF if off else BEST)
        if "no chance" in ask.lower() or "any chance" in ask or "still some" in ask:
            right = right if "no chance" in ask or "without chance" in ask else not right
        fact = fact if point not in PLAIN else cap(point_clause(point)) + "."
        reply = ("Yes, " if right else "No, ") + fact[0].lower() + fact[1:]
        if off and not right:
            reply += " " + SETTINGS[name]["off"]
    else:
        other = pick(rng, [p for p in POINTS if p != point])
        a, b = (point, other) if chance(rng, 0.5) else (other, point)
        ask = spin(rng, pick(rng, SAME), a=spelled(rng, a), b=spelled(rng, b))
        yes_no = ask.startswith(("is", "are", "do ", "does", "will", "would")) and not ask.startswith("does it differ") or "same thing" in ask
        if ask.startswith("do") and "differ" in ask:
            yes_no = False
        reply = same(a, b, yes_no)
        if reply.startswith("None"):
            reply = cap(f"{written(*a)} and {written(*b)} both " + ("always take the most likely token." if a in BEST else "mean off."))
    turns = [(put(rng, ask), reply)]
    while len(turns) < 4 and chance(rng, 0.5):
        kind = rng.random()
        if kind < 0.3:
            v = pick(rng, [v for v in STATES[name] if v != value] or ["7"])
            turn = (spin(rng, pick(rng, SPECIAL_NEXT), v=v), value_reply(name, v))
            value = v
        elif kind < 0.55:
            name, value = pick(rng, POINTS)
            turn = (spin(rng, pick(rng, SPECIAL_OTHER), v=value, **slots(rng, name)), value_reply(name, value))
        elif kind < 0.7 and (name, value) in POINTS:
            other = pick(rng, [p for p in POINTS if p != (name, value)])
            ask = spin(rng, pick(rng, SAME_NEXT), b=spelled(rng, other))
            turn = (ask, cap(same((name, value), other, not ask.startswith(("is there", "how")))))
            if turn[1].startswith("None"):
                turn = (ask, cap(turn[1][6:]))
        elif kind < 0.8 and (name, value) in STATE_WHY:
            turn = (spin(rng, pick(rng, STATE_WHY_NEXT), v=value), STATE_WHY[name, value])
        elif kind < 0.88 and (name, value) in BEST:
            turn = (pick(rng, BORING_NEXT), DULL)
        elif kind < 0.94 and name != "seed" and not any(w in turns[-1][1] for w in ("not allowed", "cannot", " while ", "why", "dull")):
            turn = (pick(rng, ("how do I set that", "and how do I type that", "what do I type for that", "what's the command for that")), f"Type {command(name, value)} to set {label(name)} to {value}.")
        else:
            turn = (spin(rng, pick(rng, ASKS["usual"][2])), said(name, "usual"))
        if turn[1] not in (r for _, r in turns):
            turns.append((asked_next(rng, turn[0]), turn[1]))
        else:
            break
    return turns


def state_why(rng: random.Random) -> list[Turn]:
    (name, value), reply = pick(rng, list(STATE_WHY.items()))
    what = "{the same as off|off|the value for off}" if (name, value) in OFF else "{greedy|the same every time|without chance}"
    names = slots(rng, name)
    ask = spin(rng, "why {is|would} <n> <v> {be |}".replace("{is|would} <n> <v> {be |}", "is <n> <v> ") + what, v=value, **names) if chance(rng, 0.6) else spin(rng, STATE_WHY_ASKS[0], v=value, **names)
    return go_on(rng, name, [(put(rng, ask), reply)], ["why"], 0.3)


def summary(rng: random.Random) -> list[Turn]:
    asks, reply = pick(rng, (ALL_OFF, ALL_BEST))
    turns = [(put(rng, spin(rng, pick(rng, asks))), reply)]
    if chance(rng, 0.5):
        point = pick(rng, POINTS)
        turns.append((asked_next(rng, spin(rng, pick(rng, SPECIAL_OTHER), v=point[1], **slots(rng, point[0]))), value_reply(*point)))
    return turns


# -- which way, which setting ----------------------------------------------------------------------

def way(name: str, up: bool) -> str:
    n = name.replace("repetition-", "repetition ")
    if name == "repetition-penalty":
        return f"a {'higher' if up else 'lower'} {n} means {'fewer' if up else 'more'} repeats"
    if name == "max-tokens":
        return f"a {'higher' if up else 'lower'} {n} allows {'longer' if up else 'only shorter'} replies"
    return f"a {'higher' if up else 'lower'} {n} makes me {'more' if (RANDOM[name] > 0) == up else 'less'} random"


def direction(rng: random.Random) -> list[Turn]:
    name = weighted(rng, list(RANDOM) + ["repetition-penalty", "max-tokens"], (5, 3, 3, 4, 1.5, 1.5))
    up = chance(rng, 0.5)
    if name in RANDOM:
        more = chance(rng, 0.5)
        q, right = pick(rng, MORE if more else LESS), ((RANDOM[name] > 0) == up) == more
    else:
        more = chance(rng, 0.5)
        words = (("repeat yourself less", "repeat yourself more") if name == "repetition-penalty" else ("talk longer", "be shorter"))
        q, right = words[not more], up == more
    if name in RANDOM and chance(rng, 0.25):
        ask = spin(rng, pick(rng, WHICH_WAY), q=q, **slots(rng, name))
        turns = [(put(rng, ask), cap(way(name, (RANDOM[name] > 0) == more)) + ".")]
    else:
        d = pick(rng, ("higher", "high", "larger", "bigger") if up else ("lower", "low", "smaller"))
        move = pick(rng, ("raise", "increase", "turn up") if up else ("lower", "reduce", "decrease", "turn down"))
        form = pick(rng, DIRECTION if name in RANDOM else ("{does|will|would} a {<d>} <n> make {you|it} <q>", "{to make you|if I want you to} <q>, do I {<move>} <s>"))
        if name not in RANDOM:
            form = form.replace("if I want you to <q>", "if you should <q>")
        else:
            form = form.replace("if I want you} <q>", "if I want you to be} <q>")
        turns = [(put(rng, spin(rng, form.replace("{<d>}", d).replace("{<move>}", move), q=q, **slots(rng, name))), ("Yes, " if right else "No, ") + way(name, up) + ".")]
    while len(turns) < 3 and chance(rng, 0.4):
        if chance(rng, 0.5):
            up = not up
            turns.append((asked_next(rng, pick(rng, ("and a {} one", "and if it is {}", "and {}", "what about a {} one", "so a {} one")).format("higher" if up else "lower")), cap(way(name, up)) + "."))
        else:
            name = pick(rng, [n for n in (*RANDOM, "repetition-penalty") if n != name])
            turns.append((asked_next(rng, spin(rng, pick(rng, ("and a {} <n>", "what about a {} <n>", "and with a {} <n>")).format("higher" if up else "lower"), n=bare(rng, name))), cap(way(name, up)) + "."))
    return turns


def decides(rng: random.Random) -> list[Turn]:
    name, words = pick(rng, DECIDES)
    reply = f"That is {label(name)}, for example {SETTINGS[name]['set']}."
    turns = [(put(rng, spin(rng, pick(rng, DECIDES_ASKS), e=pick(rng, words))), reply)]
    return go_on(rng, name, turns, ["type"], 0.5)


def alias(rng: random.Random) -> list[Turn]:
    name, words = pick(rng, ALIASES)
    x = pick(rng, words)
    ask = spin(rng, pick(rng, ALIAS_ASKS), x=x, s=label(name))
    reply = ("Yes, " if ask.startswith(("is", "do ", "can")) else "") + f"that is {label(name)}, for example {SETTINGS[name]['set']}."
    return go_on(rng, name, [(put(rng, ask), cap(reply))], ["type"], 0.4)


# -- wishes and their opposites --------------------------------------------------------------------

WANT_WEIGHTS = {"creative": 4, "calm": 4, "norepeat": 4, "whole": 3.5, "long": 2, "short": 2.5, "same": 2, "different": 2, "noodd": 2, "right": 1.5, "repeat": 0.7}
WANT_KEYS = {"low": ("lowest", "lowest", "low"), "high": ("highest", "highest", "high")}


def wanted(rng: random.Random, key: str, complaint: bool) -> str:
    """The wish in one of its forms."""
    want = WANTS[key]
    if complaint:
        text = spin(rng, pick(rng, want["s"]))
        return spin(rng, pick(rng, SEEN).replace("{s}", "<z>").replace("{S}", "<z>"), z=text)
    if chance(rng, 0.6):
        return spin(rng, pick(rng, WANTED).replace("{g}", "<z>"), z=spin(rng, pick(rng, want["g"])))
    return spin(rng, pick(rng, MADE).replace("{v}", "<z>"), z=spin(rng, pick(rng, want["v"])))


def after_want(rng: random.Random, key: str) -> tuple[str, Turn]:
    """The wish that is then spoken of, and the turn."""
    want = WANTS[key]
    name = want["set"]
    kind = rng.random()
    if kind < 0.4:
        o = want["opposite"]
        bare_one = chance(rng, 0.3) and key not in ("whole", "noodd", "right")
        text = spin(rng, pick(rng, OPPOSITE_BARE)) if bare_one else spin(rng, pick(rng, OPPOSITE).replace("{o}", "<o>"), o=spin(rng, pick(rng, want["o"])))
        return o, (asked_next(rng, text), WANTS[o]["a"])
    if kind < 0.62 and name != "seed":
        limit = "lowest" if want["way"] == "low" else "highest"
        return key, (asked_next(rng, spin(rng, pick(rng, ASKS[limit][2]))), SETTINGS[name][limit])
    if kind < 0.75:
        other = weighted(rng, list(WANT_WEIGHTS), list(WANT_WEIGHTS.values()))
        if WANTS[other]["a"] != want["a"]:
            text = spin(rng, pick(rng, WANTS[other]["g"]))
            answer = WANTS[other].get("b", WANTS[other]["a"])
            return other, (asked_next(rng, pick(rng, ("and I also want {g}", "and {g}, how", "and what about {g}", "what do I set for {g}", "and for {g}", "I need {g}, too")).format(g=text)), answer)
    part = pick(rng, ("does", "default", "speed", "type", "useful", "why", "downside", "lasts", "counts", "self", "need", "off", "speed"))
    if not has(name, part):
        part = "does"
    return key, (asked_next(rng, spin(rng, pick(rng, ASKS[part][2]), **slots(rng, name))), said(name, part))


LIMIT_SPEED = ("does a {longer|larger|higher|bigger} {limit|max-tokens|one} make {it|you} slower", "is it slower {then|with a larger limit|with a longer limit}", "does {that|it} take longer then", "{will|does} that slow it down", "and the speed")


def want(rng: random.Random) -> list[Turn]:
    key = weighted(rng, list(WANT_WEIGHTS), list(WANT_WEIGHTS.values()))
    complaint = chance(rng, 0.4)
    first = wanted(rng, key, complaint)
    reply = WANTS[key]["a"] if complaint else WANTS[key].get("b", WANTS[key]["a"])
    name = WANTS[key]["set"]
    if chance(rng, 0.15) and name != "seed":  # a second part
        limit = "lowest" if WANTS[key]["way"] == "low" else "highest"
        b = pick(rng, (limit, limit, "default", "speed", "does"))
        first = tidy(first).rstrip(".?") + pick(rng, (", and ", ". And ", "? And ", " and ", "? Also, ")) + pick(rng, ASKS[b][3])
        if b != "does" or "max-tokens" not in reply:
            reply += " " + said(name, b)
            first += "?"
        else:
            return want(rng)
        return [(put(rng, first, ends=("",)), reply)]
    turns = [(put(rng, first, ends=("",)), reply)]
    while len(turns) < 2 or len(turns) < 4 and chance(rng, 0.4):
        if key in ("whole", "long") and chance(rng, 0.3):
            turn = (asked_next(rng, spin(rng, pick(rng, LIMIT_SPEED))), said("max-tokens", "speed"))
        else:
            key, turn = after_want(rng, key)
        if turn[1] not in (r for _, r in turns):
            turns.append(turn)
    return turns


def dialogue(rng: random.Random) -> list[Turn]:
    return weighted(rng, (single, double, special, both, want, direction, decides, state_why, summary, alias), (9, 6, 6, 2, 6, 2, 1.5, 0.8, 0.6, 0.6))(rng)
