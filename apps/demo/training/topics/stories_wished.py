"""Story topic: wishes that name no hero in the usual way, and those that come after a story.

A mood alone ("a funny one"), a beginning to go on with, a child that the story is for, something that the user remembers, one more with somebody else.
The ways to ask are in data/wish_carriers.txt; the story that is told begins with the words of the wish, where it has any.
"""
from __future__ import annotations

import random
import re

from phrases import a_an, cap, chance, pick
from spintax import weighted
from topics import given, stories_tales, stories_wishes
from topics import stories_plain as S
from topics.data import given_words as W
from topics.data import plain_plots as P
from topics.data import plain_words as X
from topics.data import tale_words as T
from topics.data import wish_words as Y
from topics.heroes import BOYS, GIRLS, OBJECTS, PRONOUNS, Who, gender, one, usual
from topics.plain_asking import CARRIERS, carriers, wish
from topics.stories_kinds import plural_noun
from topics.stories_wishes import named, trader

Turn = tuple[str, str]
Told = tuple[str, S.Story]

ROWS = carriers("wish_carriers.txt")
MOODS = {"spooky": 10, "funny": 9, "journey": 5, "magic": 6, "sweet": 7, "sad": 2, "night": 6}


def in_mood(rng: random.Random, mood: str) -> S.Story:
    """The story that is told where a mood is all that is wished."""
    who = usual(rng)
    if mood in ("sweet", "sad"):
        state = pick(rng, ("sad", "lonely"))
        who = Who(f"a {state} {who.short[4:]}", f"a {state} {who.short[4:]}", who.short, who.it)
        story = S.plain(rng, who, state=state)
        if mood == "sad":
            story.rows[-1] = "* " + P.SAD[1]
        else:
            story.tail = "So they all lived happily ever after."
        return story
    if mood == "magic":
        noun = pick(rng, Y.MAGIC)
        return S.scheme(rng, "magic", who, "", t=a_an(noun), tt="the " + noun)
    story = S.scheme(rng, {"funny": "pot", "night": "sleepless"}.get(mood, mood), who, "")
    if mood == "night":
        story.tail = "Good night!"
    return story


def mood(rng: random.Random) -> Told:
    """A spooky story but not too spooky."""
    name = weighted(rng, list(MOODS), list(MOODS.values()))
    if chance(rng, 0.5):
        return pick(rng, ROWS[name]), in_mood(rng, name)
    words, tails = Y.MOOD_WORDS[name]
    last = "bedtime story" if name in ("sweet", "night") else "one"
    noun = pick(rng, ("story", "story", "story", "story", "little story", "short story", "tale", "kids story", last))
    return wish(rng, a_an(f"{pick(rng, words)} {noun}") + pick(rng, tails)), in_mood(rng, name)


def some(rng: random.Random) -> S.Story:
    """Any story, often of a further kind."""
    kinds = stories_wishes.KINDS
    if chance(rng, 0.5):
        return S.any_story(rng)
    return S.build(rng, weighted(rng, list(kinds), [weight for _, weight in kinds.values()]))


def begun(rng: random.Random) -> Told:
    """Once there was a snail who missed the train... go on."""
    story = some(rng)
    while story.who.ask.startswith(("you", "my ", "Ember")):
        story = some(rng)
    begin = story.slots["open"]
    for opening in ("Once upon a time there ", "Once there "):
        if begin.startswith(opening) and chance(rng, 0.4):
            be, rest = begin.removeprefix(opening).split(" ", 1)
            other = (f"There once {be}", f"There {be} once", f"One day there {be}", f"Once upon a time, there {be}", f"Long ago there {be}")
            begin = f"{pick(rng, other)} {rest}"
            break
    told = story.slots["open"]
    story.slots["open"] = begin
    first = story.fill(story.rows[0].removeprefix("* ")).rstrip(".")
    story.slots["open"] = told
    if (plain := re.fullmatch("Once (?:upon a time )?there was (an? [^,]*?) who ([^,]*)", first)) and chance(rng, 0.3):
        first = f"{cap(plain[1])} {plain[2]}"
    row = pick(rng, ROWS["begun"])
    if not row.startswith("{f}") and row.islower():
        first = first[:1].lower() + first[1:]
    return row.replace("{f}", first).replace("..?", "?"), story


def child(rng: random.Random) -> Told:
    """A bedtime story please, for my girl Amina, she is 5."""
    girl = chance(rng, 0.5)
    it = "she" if girl else "he"
    name = pick(rng, pick(rng, (Y.GIRLS, GIRLS) if girl else (Y.BOYS, BOYS))) if chance(rng, 0.92) else W.made_up(rng, True)
    whom = pick(rng, Y.GIRL_OF if girl else Y.BOY_OF)
    years = rng.randrange(2, 11)
    row = pick(rng, ROWS["child"])
    first = f"a little {'girl' if girl else 'boy'} named {name}"
    _, him, his = PRONOUNS[it]
    age = str(years) if chance(rng, 0.5) else X.AGES[years - 2]
    text = row.format(whom=whom, Whom=cap(whom), name=name, it=it, It=cap(it), him=him, his=his, age=age)
    story = S.plain(rng, Who(first, first, name, it))
    if re.search("bedtime|sleep", text):
        story.tail = "Good night!"
    return text, story


def of_thing(rng: random.Random, noun: str, looks: tuple[str, ...] = Y.THING_LOOKS, share: float = 0.3) -> tuple[str, S.Story]:
    """A story of which a thing is the hero: (the thing, story)"""
    thing, short = a_an(named(noun, looks, rng, share)), re.sub("^(old|little|red|empty|big) ", "", noun)
    return thing, S.scheme(rng, "alone", Who(thing, thing, "the " + short, "it", False), "")


def memory(rng: random.Random) -> Told:
    """I used to drive a steam train. Could you write a little story about one?"""
    kind = pick(rng, ("thing", "thing", "animal", "trade", "place"))
    row = pick(rng, ROWS["memory " + kind])
    if kind == "place":
        asked, later = pick(rng, Y.HOMES)
        return row.replace("{x}", asked), S.plain(rng, usual(rng), given.Spot(asked, asked, later, later))
    if kind == "thing":
        at_home = re.search("house|kitchen|attic|grandmother|lost|birthday", row) or chance(rng, 0.6)
        nouns = Y.OUTSIDE if re.search("window|street|saw", row) else Y.DRIVEN if re.search("dr[io]ve", row) or not at_home else Y.HOUSEHOLD
        x, story = of_thing(rng, pick(rng, nouns), Y.THING_COLORS, 0.35)
    elif kind == "trade":
        who = trader(rng, 0.9)
        x, story = who.ask, S.plain(rng, who)
    else:
        noun = pick(rng, Y.PETS)
        x = a_an(named(noun, Y.PET_LOOKS, rng, 0.4))
        first, short = x, "the " + noun
        if chance(rng, 0.2) and not re.search("my {n}|favorite|wants|dreamed|saw|hear", row):
            short = pick(rng, W.PETS)
            first, x = f"{x} named {short}", f"{x} {pick(rng, ('called', 'named'))} {short}"
            row = row.replace("about one", "about it")
        story = S.plain(rng, Who(first, first, short, gender(noun)))
    if "{n}" in row:
        noun = story.who.short[4:]
        story.slots["open"] = story.slots["open"].replace(story.who.first, a_an(noun))
        return row.replace("{n}", noun), story
    return row.replace("{x}", x).replace("{X}", cap(x)), story


def once_more(rng: random.Random) -> Told:
    """One more, but with a rabbit in it; now a funny one."""
    at = rng.random()
    if at < 0.25:
        name = pick(rng, ("funny", "spooky", "magic", "journey"))
        return pick(rng, ROWS["again " + name]), in_mood(rng, name)
    row = pick(rng, ROWS["again"])
    if at < 0.55:
        nouns = [noun for noun in OBJECTS if not plural_noun(noun)] if chance(rng, 0.5) else Y.HOUSEHOLD + Y.OUTSIDE + Y.DRIVEN
        x, story = of_thing(rng, pick(rng, nouns))
    else:
        who = usual(rng) if chance(rng, 0.5) else one(rng, False)
        while not who.living or not who.ask.startswith(("a ", "an ")) or " named " in who.first:
            who = one(rng, False)
        x, story = who.ask, S.plain(rng, who)
    return row.replace("{x}", x), story


def anything(rng: random.Random) -> Told:
    """Any story, or any that ends well."""
    name = weighted(rng, ("any happy", "any", "any happy short"), (45, 50, 7))
    story = S.free_story(rng)
    if name != "any":
        story.tail = "So they all lived happily ever after."
    if name.endswith("short"):
        story.rows = [row for row in story.rows if row.startswith("*")] + [f"* {story.brief}"] * bool(story.brief) + ["* " + story.tail]
        story.tail = ""
    return pick(rng, CARRIERS[name]), story


def ending(rng: random.Random) -> Told:
    """A story that ends with a hug."""
    at = rng.random()
    if at < 0.3:
        story, q = S.free_story(rng), pick(rng, T.LAST_LINES)
        story.tail = cap(q) + "."
        return pick(rng, CARRIERS["words"]).replace("{q}", q).replace("{Q}", cap(q)), story
    e = pick(rng, T.ENDS)
    if at < 0.6:
        story, row = S.free_story(rng), pick(rng, CARRIERS["ending"])
    else:
        story = some(rng)
        while story.wished or story.tail:
            story = some(rng)
        x, row = story.about or f"{story.who.ask} {story.clause}".strip(), pick(rng, CARRIERS["ending of"])
        row = row.replace("{x}", cap(x) if row.startswith("{x}") else x)
    story.tail = f"And so it all ended with {e}."
    return row.replace("{e}", e), story


def otherwise(rng: random.Random) -> Told:
    """A story told by a shoe; one about losing a tooth, for a child that has just lost one."""
    if chance(rng, 0.5):
        matter = stories_tales.told_by(rng)
        story = S.scheme(rng, matter.scheme, matter.who, "")
        story.about = pick(rng, matter.asks)
        return pick(rng, CARRIERS["told by"]).replace("{x}", story.about), story
    while re.search(" who ", (story := S.of_kind(rng, "lived")).about):
        pass
    return pick(rng, CARRIERS["lived"]).replace("{x}", story.about), story


WISHES = {mood: 30, begun: 16, child: 18, memory: 18, anything: 14, ending: 12, otherwise: 9}


def dialogue(rng: random.Random) -> list[Turn]:
    """A wish and its story; perhaps another one, and more about it."""
    text, story = weighted(rng, list(WISHES), list(WISHES.values()))(rng)
    if "bedtime" in text and "Good night!" not in story.tail:
        story.tail = f"{story.tail} Good night!".strip()
    turns, count = [(cap(text), story.tell(5))], 5
    if chance(rng, 0.4):
        text, story = once_more(rng)
        turns.append((cap(text), story.tell(5)))
    story.tail = ""
    if chance(rng, 0.4):
        ask, reply, story, count = S.follow(rng, story, count)
        if reply != turns[-1][1] and sum(len(u) + len(a) for u, a in turns) + len(reply) < 1400:
            turns.append((ask, reply))
    return turns
