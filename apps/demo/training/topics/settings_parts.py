"""Settings in questions of two parts and in what follows: a trouble and how far to go, two wishes at once, which of two is better.

A trouble of data/troubles.txt names its setting in its command; from there on, "how low can I go?", "what does it do?", "what
is it now?" are answered by the sentences of data/settings.py. Single facts are in data/settings_facts.txt.
"""

from __future__ import annotations

import random
import re

from faq import Table
from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.data.settings import SETTINGS
from topics.data.settings_more import EXTRA
from topics.settings import EITHER, GOAL_NEXT, PAIRS, PAIR_WEIGHTS, both_work, either, goal_turn, label, valued
from topics.troubles import TROUBLES, Trouble

Turn = tuple[str, str]

FACTS = Table("settings_facts.txt", follows=0.12)

COMMAND = re.compile(r"/set (\S+) ([\d.]+\d|\d)")
DEFAULTS = {"temperature": 0.7, "max-tokens": 256, "repetition-penalty": 1, "top-p": 0.6, "min-p": 0}


def cure(trouble: Trouble) -> tuple[str, str, str] | None:
    """The setting that helps, "low" or "high", and its command."""
    found = COMMAND.search(trouble.answer)
    if not found or trouble.answer.count("/set") > 1 or found.group(2) == "256" or "Type /set" in trouble.answer or "/help" in trouble.answer:
        return None
    name, value = found.groups()
    return name, "low" if float(value) < DEFAULTS[name] else "high", f"/set {name} {value}"


CURED = [(t, cure(t)) for t in TROUBLES if cure(t)]

# The second part of a question, or the next one: the words, and which sentence answers it.
PARTS = (
    ("limit", 4, ("how <low> can I go", "how <low> can I go", "how far can I go", "how <low> is too <low>", "what is the <lowest> value", "how <low> can it be", "how <low> should I go at most", "how <low> can I set it", "where is the limit")),
    ("does", 2, ("what does it do", "what is that setting", "what does that change", "what does that setting do exactly", "what is that")),
    ("default", 2, ("what is the default", "what is it now", "what is it by default", "what's the normal value", "what is it set to")),
    ("way", 2, ("why does that help", "why", "what will change then", "what does a <lower> one do", "what happens then")),
    ("how", 1.5, ("how do I set it", "how do I change it", "what do I type", "what is the command", "where do I set that", "how do I do that")),
    ("slow", 1, ("does it slow things down", "does that make it slower", "does that cost time", "is it slower then", "will it be slower", "does that make you faster", "does it take longer then")),
    ("need", 0.7, ("do I have to change it", "can I leave it as it is", "is that important", "must I set it every time")),
    ("again", 1.5, ("which value", "what value", "should I raise or lower it", "up or down", "higher or lower", "to what", "by how much", "what number do I take")),
)
BEFORE_WHAT = {"low": ("before it gets boring", "before it gets dull", "before it is too much"), "high": ("before it gets crazy", "before it makes no sense", "before it gets weird", "before it is too much")}
FIRST = ("{S}. Which setting should I change, and {q}?", "{S}, which setting is it and {q}?", "{S}. What should I change and {q}?", "{S}, what do I change, and {q}?", "{S}. Which setting helps and {q}?", "{S}. What can I do, and {q}?", "{S}, which setting and {q}?")
NEXT = ("{Q}?", "{Q}?", "And {q}?", "And {q}?", "Ok and {q}?", "Ok, {q}?", "So {q}?", "Thanks, {q}?", "Good. {Q}?", "Hm, {q}?", "Ok I will try that. {Q}?", "But {q}?", "I see, {q}?", "Cool, and {q}?")


def part(rng: random.Random, trouble: Trouble, name: str, way: str, command: str) -> Turn:
    """A question on the setting that helps, and its answer."""
    kind, _, asks = weighted(rng, PARTS, [p[1] for p in PARTS])
    ask = pick(rng, asks)
    for word, other in (("lowest", "highest"), ("lower", "higher"), ("low", "high")):
        ask = ask.replace(f"<{word}>", word if way == "low" else other)
    if kind == "limit":
        if chance(rng, 0.35) and "go" in ask and name != "max-tokens":
            ask += " " + pick(rng, BEFORE_WHAT[way])
        return ask, SETTINGS[name]["lowest" if way == "low" else "highest"]
    if kind == "way":
        return ask, SETTINGS[name][way]
    if kind == "slow":
        return ask, EXTRA["speed"].get(name) or EXTRA["speed"][""]
    if kind == "how":
        return ask, f"Type {command} at the start of a line."
    return ask, trouble.answer if kind == "again" else SETTINGS[name][kind]


def first_part(rng: random.Random, trouble: Trouble) -> str:
    text = spin(rng, pick(rng, trouble.seen))
    return cap(text)


def woe(rng: random.Random) -> list[Turn]:
    """A trouble, with a second part or with one to three questions after it."""
    trouble, (name, way, command) = weighted(rng, CURED, [t.weight for t, _ in CURED])
    if trouble.seen and chance(rng, 0.35):
        ask, reply = part(rng, trouble, name, way, command)
        while reply == trouble.answer:
            ask, reply = part(rng, trouble, name, way, command)
        turns = [(pick(rng, FIRST).format(S=first_part(rng, trouble), q=ask), f"{trouble.answer} {reply}")]
    else:
        said = trouble.ask(rng)
        turns = [(said, (trouble.reason if re.search("why|how come", said.lower()) else "") + trouble.answer)]
    while len(turns) < 2 or len(turns) < 4 and chance(rng, 0.35):
        if chance(rng, 0.15):
            value, reply = valued(rng, name)
            turns.append((cap(spin(rng, pick(rng, ("{and|what about|how about|is|and with} <v>{| ok}?", "{and if|what if} I {set it to|take|use} <v>?", "is <v> {ok|too low|too high|better}?")), v=value)), reply))
        elif chance(rng, 0.08):
            turns.append(goal_turn(rng, GOAL_NEXT))
        else:
            ask, reply = part(rng, trouble, name, way, command)
            turns.append((pick(rng, NEXT).format(q=ask, Q=cap(ask)), reply))
    return turns


# What one wants, and the command for it; two of them stand in one request.
WISHES = (
    ("{more creative|wilder|more varied|more random|less boring|more surprising|funnier} {replies|answers|stories|text}", "{be|be a bit} {more creative|wilder|more varied|more surprising|less boring|more random}", "/set temperature 1"),
    ("{calm|serious|predictable|safe|factual|sensible|less random} {replies|answers|text}", "be {calmer|more serious|more predictable|less random|more sensible|careful}", "/set temperature 0.2"),
    ("{short|shorter|brief} {replies|answers}", "{keep it short|be brief|write less|be shorter}", "/set max-tokens 60"),
    ("{long|longer} {replies|answers|stories|texts}", "{write more|have room for long texts|not be cut off}", "/set max-tokens 400"),
    ("{no repeats|fewer repeats|no repetition|less repetition}", "{not repeat yourself|stop repeating words|repeat less|not loop}", "/set repetition-penalty 1.2"),
    ("{no nonsense|no odd words|no strange words|no gibberish}", "{not talk nonsense|stay sensible|avoid odd words|still make sense}", "/set min-p 0.05"),
    ("{the same reply each time|repeatable replies|the same text again|results I can repeat}", "{say the same each time|be repeatable|give the same reply again}", "/seed 42"),
)
WISH_ASKS = (
    "I want <a> {and|but|with|but also|and also} <b>{.|, what do I set?|, which settings?|. What should I set?|. How?}", "How do I get <a> {and|but|with|and also} <b>?", "{Which|What} settings {give|do I need for|are good for} <a> {and|with|but} <b>?", "You should <c> {and|but} <d>{.|, how?|. What do I set?}", "{How do I make you|Can I make you|I want you to} <c> {and|but} <d>?", "{Settings|Best settings|Good settings} for <a> {and|with|but} <b>?", "Is there a way to get <a> {and|but} <b>?",
)


def wishes(rng: random.Random) -> list[Turn]:
    """Two wishes in one request: two commands."""
    (a, c, first), (b, d, second) = rng.sample(WISHES, 2)
    if first.split()[:-1] == second.split()[:-1]:
        return wishes(rng)
    text = pick(rng, WISH_ASKS)
    bare_verbs = spin(rng, text, a=spin(rng, a), b=spin(rng, b), c=spin(rng, c), d=spin(rng, d))
    if bare_verbs.startswith("I want you to"):
        bare_verbs = bare_verbs.rstrip("?") + "."
    turns = [(cap(bare_verbs), f"Type {first} and then {second}.")]
    if chance(rng, 0.3):
        other = pick(rng, [w for w in WISHES if w[2].split()[:-1] not in (first.split()[:-1], second.split()[:-1])])
        turns.append((spin(rng, pick(rng, ("{and|and if I want|what about|and for} " + other[0] + "?", "and it should " + other[1] + ", too.", "I also want " + other[0] + "."))), f"For that, type {other[2]}."))
    return turns


BETTER_ASKS = (
    "Is <a> better than <b>?", "{Which is better|What is better|Which one is better}, <a> or <b>?", "{Should I use|Shall I use|Do I need|Should I change|Should I set} <a> or <b>?", "<a> or <b>, {which one should I use|which is better|which first|what do you recommend}?", "Is <a> worse than <b>?", "{What do people use|What would you use}, <a> or <b>?", "Why {use|take} <a> and not <b>?", "When {do I|should I|would I} use <a> {instead of|and when|rather than} <b>?", "<a> vs <b>, which one?",
)


def better(rng: random.Random) -> list[Turn]:
    """Which of two settings, and what comes after."""
    pair = list(weighted(rng, PAIRS, PAIR_WEIGHTS))
    rng.shuffle(pair)
    a, b = (spin(rng, SETTINGS[name]["spell"]) for name in pair)
    text = cap(spin(rng, pick(rng, BETTER_ASKS), a=a, b=b))
    turns = [(text, EITHER if text.startswith(("Why", "When")) else either(*pair))]
    if chance(rng, 0.4):
        name = pick(rng, pair)
        turns.append((spin(rng, pick(rng, ("{and|so|ok} what does <a> do?", "{and|so} what is <a> for?", "what does <a> do then?", "and <a>?")), a=spin(rng, SETTINGS[name]["spell"])), SETTINGS[name]["does"]))
    if chance(rng, 0.35):
        turns.append((spin(rng, pick(rng, ("{and|ok and|can I use} both{ together|}?", "can I {combine|mix|use} {them|both}{ at the same time|}?", "both at once?", "do they work together?"))), both_work(*pair)))
    return turns


TRIPLE = ("temperature", "top-k", "top-p", "min-p", "repetition-penalty", "max-tokens", "seed")


def values_of_two(rng: random.Random) -> list[Turn]:
    """The default, the usual value or the limits of two settings in one question."""
    a, b = rng.sample(TRIPLE[:-1] if chance(rng, 0.5) else TRIPLE, 2)
    key, asks = pick(rng, (
        ("default", ("What are the defaults {of|for} <a> and <b>?", "What is the default <n> and the default <m>?", "{What are|Tell me} <a> and <b> by default?", "Default <n> and <m>?")),
        ("usual", ("What are good values for <a> and <b>?", "Which <n> and <m> should I use?", "{Recommend|Suggest} a <n> and a <m>.", "Good <n> and <m>?")),
        ("low", ("What happens if <a> and <b> are both low?", "What if both <a> and <b> are low?", "{What do I get with|How are you with} a low <n> and a low <m>?", "Low <n> and low <m>?", "What if I lower <a> and <b>?")),
        ("high", ("What happens if <a> and <b> are both high?", "What if both <a> and <b> are high?", "{What do I get with|How are you with} a high <n> and a high <m>?", "High <n> and high <m>?", "What if I raise <a> and <b>?")),
        ("values", ("What {does|do} <a> and <b> do{ together|}?", "What {does|do} <a> and <b> mean?", "<a> and <b>, what {does|do} that do{ together|}?", "What happens with <a> and <b>?", "What if I take <a> and <b>?", "{I set|I use} <a> and <b>, what {does that do|happens|does that mean}?", "Is <a> with <b> good?")),
        ("ways", ("{If|When} I set <a> <x> and <b> <y>, what happens?", "What happens {if|when} <a> is <x> and <b> is <y>?", "What {does|do} a <x> <n> and a <y> <m> do{ together|}?", "<x> <n> and <y> <m>, what {do I get|happens|is that like}?", "What if I take a <x> <n> and a <y> <m>?", "A <x> <n> with a <y> <m>, is that good?")),
        ("values", ("What {does|do} <a> and <b> do{ together|}?", "What are you like with <a> and <b>?", "Explain <a> and <b>.")),
        ("highest", ("How high can <a> and <b> go?", "What are the highest values for <a> and <b>?")), ("lowest", ("How low can <a> and <b> go?", "What are the lowest values for <a> and <b>?")),
    ))
    if key == "values":
        (va, ra), (vb, rb) = valued(rng, a), valued(rng, b)
        ask = spin(rng, pick(rng, asks), a=f"{label(a).removeprefix('the ')} {va}", b=f"{label(b).removeprefix('the ')} {vb}")
        return [(cap(ask), f"{ra} {rb}")]
    if key == "ways":
        a, b = rng.sample(("temperature", "top-k", "top-p", "min-p"), 2)
        x, y = pick(rng, (("low", "low"), ("high", "high"), ("low", "high"), ("high", "low")))
        return [(cap(spin(rng, pick(rng, asks), a=label(a), b=label(b), n=a, m=b, x=x, y=y)), f"{SETTINGS[a][x]} {SETTINGS[b][y]}")]
    if key in ("low", "high") and "seed" in (a, b):
        return values_of_two(rng)
    ask = spin(rng, pick(rng, asks), a=label(a), b=label(b), n=a.replace("repetition-", "repetition "), m=b.replace("repetition-", "repetition "))
    return [(cap(ask), f"{SETTINGS[a][key]} {SETTINGS[b][key]}")]


def dialogue(rng: random.Random) -> list[Turn]:
    return weighted(rng, (woe, wishes, better, values_of_two, FACTS.dialogue), (8, 3, 2.5, 2.4, 5))(rng)
