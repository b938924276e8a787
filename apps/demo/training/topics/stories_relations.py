"""Stories of two (friends, rivals, a race, love), of things that do not work, of lost things, strange days, in a mood, with the user in it,
and stories whose first sentence the user begins. The plots are in data/relation_plots.py; what comes after is in topics/stories_after.py.
"""
from __future__ import annotations

import random

from phrases import a_an, cap, chance, pick
from spintax import spin, weighted
from topics import given, stories_after
from topics.data import deed_words as D
from topics.data import given_words as W
from topics.data import relation_plots as P
from topics.given import Hero
from topics.stories_deeds import NOUNS, Asked, Who, requested, single, tell, where_and_when
from topics.stories_given import wish
from topics.told import Turn
from topics.verbs import past, third


def plain_pair(rng: random.Random) -> tuple[Who, Hero]:
    """Two of different kinds, both named by the request."""
    who = single(rng)
    while who.hero.ask.startswith("my ") and who.hero.later[0].isupper():
        who = single(rng)
    while True:
        other = given.plain(rng, pick(rng, D.COMMON if chance(rng, 0.8) else W.ANIMALS))
        if other.later.split()[-1] not in who.hero.first:
            return who, other


def joined(story, who: Who, other: Hero) -> None:
    """Puts the other hero that was asked for into the story."""
    story.other = other
    story.slots |= {"b": other.first, "g": other.later, "ab": f"{who.hero.first} and {other.first}"}


def relation(rng: random.Random) -> Asked:
    forms = pick(rng, tuple(P.RELATIONS))
    who, other = plain_pair(rng)
    word = pick(rng, P.WANTED)
    story = tell(rng, who, P.RELATIONS[forms], t=a_an(word), tt="the " + word)
    joined(story, who, other)
    asked = Asked(story, pick(rng, forms.split("; ")).format(a=who.hero.ask, b=other.ask, t=pick(rng, (a_an(word), "the " + word, "the same " + word, "the last " + word)), w=word), who=who)
    if "learn to share" in asked.clause:
        asked.clause = asked.clause.replace("learn to share", "learn to share " + a_an(word))
    return where_and_when(rng, asked, 0.2)


def thing(rng: random.Random) -> Asked:
    """A thing that does not do what it should."""
    names = pick(rng, tuple(P.BROKEN))
    kind, deed = pick(rng, names.split("; ")), pick(rng, P.BROKEN[names].split("; "))
    never = deed.startswith(("not ", "never "))
    base = deed.split(" ", 1)[1] if never else deed
    did = ("did not " + base if deed.startswith("not") else "never " + past(base)) if never else past(deed)
    does = (("does not " if deed.startswith("not") else "never ") + (base if deed.startswith("not") else third(base))) if never else third(deed)
    who = Who(Hero(a_an(kind), a_an(kind), "the " + kind))
    plot = P.THING
    if deed.startswith("be "):
        plot = {key: tuple(row.replace("did <h> <d>", "was <h> <st>").replace("did it <d>", "was it <st>") for row in text) if key == "ask" else text.replace("did <h> <d>", "was <h> <st>") for key, text in P.THING.items()}
    story = tell(rng, who, (plot,), st=deed[3:])
    story.slots |= {"dp": did, "d": deed}
    clause = f"{a_an(kind)} {pick(rng, ('that ' + does, 'that ' + did, 'that ' + does, 'which ' + does))}"
    if deed.startswith("not") and chance(rng, 0.5):
        clause = f"{a_an(kind)} that {pick(rng, ('cannot', 'will not', chr(119) + 'on' + chr(39) + 't', 'doesn' + chr(39) + 't', 'would not'))} {base}"
    return where_and_when(rng, Asked(story, clause, who=who, sentence=f"{a_an(kind)} {does}"), 0.0)


def loses(rng: random.Random) -> Asked:
    """Somebody who loses something."""
    who, word = single(rng), pick(rng, P.LOST_THINGS)
    while who.hero.ask.startswith("my ") and who.hero.later[0].isupper():
        who = single(rng)
    plural = word in ("keys", "glasses", "shoes", "gloves", "socks", "mittens", "nuts")
    if word in ("way", "memory", "voice", "shadow", "tail"):
        word = "hat"
    plot = {**P.LOST, "long": P.LOST["long"].replace("{was|was2}", "were" if plural else "was")}
    story = tell(rng, who, (plot,), t=f"{who.his} {word}", tt="the " + word)
    verb = pick(rng, ("loses", "loses", "lost", "cannot find", "can't find", "has lost", "forgot"))
    asked = Asked(story, f"{who.hero.ask} {pick(rng, ('who', 'who', 'that'))} {verb} {who.his} {word}", who=who, sentence=f"{who.hero.ask} {verb} {who.his} {word}")
    if chance(rng, 0.2):
        asked.clause = f"{who.hero.ask} and {who.his} lost {word}"
    return where_and_when(rng, asked, 0.2)


def strange_day(rng: random.Random) -> Asked:
    event, world = (part.strip() for part in pick(rng, P.DAYS).split("|"))
    who = single(rng) if chance(rng, 0.3) else Who(given.plain(rng, pick(rng, ("girl", "boy", "old woman", "teacher", "baker", "cat", "child", "scientist", "farmer", "dog"))))
    story = tell(rng, who, (P.DAY,), ev=event)
    named = chance(rng, 0.15)
    clause = pick(rng, ("the day {e}", "the day when {e}", "the day that {e}", "the day {e}", "a day when {e}", "a world where {w}", "a world in which {w}", "a town where {w}", "a morning when {e}", "what happened when {e}")).format(e=event, w=world)
    asked = Asked(story, f"{who.hero.ask} and {clause}" if named else clause, who=who, sentence=event)
    asked.story.parts = (event,)
    return asked


def moody(rng: random.Random) -> Asked:
    """A hero, often a place, and a mood."""
    words = pick(rng, tuple(P.MOODS))
    who = single(rng)
    story = tell(rng, who, P.MOODS[words])
    asked = Asked(story, who.hero.ask, who=who, noun=pick(rng, words.split("; ")) + " story")
    if chance(rng, 0.35):
        _, other = plain_pair(rng)
        if other.later.split()[-1] not in who.hero.first:
            joined(story, who, other)
            asked.clause = f"{who.hero.ask} and {other.ask}"
    if chance(rng, 0.55):
        spot = given.spot(rng) if chance(rng, 0.6) else given.Spot(*(pick(rng, ("in an old house", "in a dark forest", "in an old castle", "in a haunted house", "on a ship", "in a cave", "in the woods", "in a big garden", "at school", "on a farm", "in an empty school", "in the attic")),) * 3, "")
        asked.place = spot.ask
        story.slots |= {"at": spot.at, "at2": spot.at2}
    asked.story.parts = (asked.place and story.slots["at"],)
    return asked


def me(rng: random.Random) -> Asked:
    """The user's own name, and often somebody else in it."""
    name = pick(rng, W.GIRLS + W.BOYS) if chance(rng, 0.8) else W.made_up(rng, name=True)
    who = Who(Hero(name, f"a child named {name}", name), his="their")
    other = given.plain(rng, pick(rng, D.COMMON))
    story = tell(rng, who, tuple(plot for plots in (P.MOODS[key] for key in tuple(P.MOODS)[3:]) for plot in plots if plot is not P.MOODS[tuple(P.MOODS)[4]][0]))
    asked = Asked(story, "", who=who)
    told = pick(rng, ("I am {n}", "my name is {n}", "I'm {n}", "im {n}", "my name's {n}", "call me {n}")).format(n=name)
    if chance(rng, 0.6):
        joined(story, who, other)
        asked.sentence = pick(rng, ("Tell me a story with my name in it, {t}, and {b}.", "{T}. Tell me a story about me and {b}.", "A story about me and {b} please, {t}.", "Write a story with me and {b} in it. {T}.", "Can you tell a story about me and {b}? {T}.", "{T} and I love stories. Tell me one with {b} and me.", "I want a story where I meet {b}, {t}.", "Put me in a story with {b}, {t}.", "story about me ({n}) and {b}")).format(t=told, T=cap(told), b=other.ask, n=name)
    else:
        asked.sentence = pick(rng, ("Tell me a story with my name in it, {t}.", "{T}. Can you put me in a story?", "A story with me in it please, {t}.", "Write a story with me as the hero. {T}.", "Can I be in the story? {T}.", "Make me the hero of a story, {t}.", "story about me, {t}")).format(t=told, T=cap(told))
    asked.story.parts = (name,)
    return asked


MAKERS = ((relation, 26), (thing, 14), (loses, 14), (strange_day, 10), (moody, 26), (me, 6))


def any_asked(rng: random.Random) -> Asked:
    while True:
        asked = weighted(rng, [make for make, _ in MAKERS], [share for _, share in MAKERS])(rng)
        if asked.story.names_all(" ".join(asked.story.lines(rng, 6))):
            return asked


def said(rng: random.Random, asked: Asked) -> str:
    """The request."""
    if not asked.clause:
        return asked.sentence
    if not asked.noun:
        return requested(rng, asked)
    where = f" {asked.place}" if asked.place else ""
    noun = asked.noun
    form = rng.random()
    if form < 0.5:
        return wish(rng, f"{a_an(noun)} about {asked.clause}{where}")
    if form < 0.7:
        return wish(rng, f"{a_an(noun)}{where} with {asked.clause}")
    if form < 0.8:
        return pick(rng, ("{n} about {x}", "{n} with {x}", "{n}, {x}", "{x}, {n}", "{n} about {x} pls")).format(n=noun, x=asked.clause + where)
    mood = noun.removesuffix(" story")
    text = wish(rng, f"a story about {asked.clause}{where}").removesuffix(", please.").removesuffix(" please").rstrip(".")
    if mood.split()[0] in ("ghost", "Halloween", "bedtime", "adventure", "mystery", "detective", "crime", "horror", "action", "good", "pirate", "goodnight", "fairytale", "magic", "fantasy"):
        return wish(rng, f"{a_an(noun)} about {asked.clause}{where}")
    return text + ("" if text.endswith("?") else ".") + pick(rng, (" Make it {m}.", " It should be {m}.", " {M} please.", " Something {m}.")).format(m=mood, M=cap(mood))


def begun(rng: random.Random) -> list[Turn]:
    """A first sentence that breaks off, and how it goes on."""
    opening, kind = pick(rng, P.OPENINGS)
    who = single(rng)
    name = pick(rng, W.GIRLS + W.BOYS) if chance(rng, 0.6) else who.hero.later
    opening = spin(rng, opening.replace("{n}", "<n>").replace("{N}", "<N>").replace("{a}", "<a>"), n=name, a=who.hero.first)
    hero = name if "<n>" in opening or name in opening or cap(name) in opening else who.hero.later
    found, friend = given.thing(rng), given.plain(rng, pick(rng, [kind for kind in D.COMMON if kind not in who.hero.first]))
    t, tt, b, g = a_an(found), "the " + found, friend.first, friend.later
    rest = {
        "in": f"... {t}. \"Where does it come from?\" asked {hero}. A note said, \"For you, from {b}.\" So {hero} took {tt} and went to say thank you. In the end {hero} and {g} became friends.",
        "door": f"... {b} with {t}. \"I was looking for you,\" said {g}. \"For me?\" asked {hero}. \"Yes, {tt} is a present for you.\" {cap(hero)} smiled, and they had tea together.",
        "knock": f"... {b} with {t}. \"May I come in?\" asked {g}. {cap(hero)} made tea and listened to the story of {tt}. When the morning came, they were friends.",
        "who": f"... had lost {t}. {cap(hero)} looked for {tt} everywhere. One day, {b} came by and said, \"I found {t} by the river.\" It was the right one. {cap(hero)} was so happy that they danced all day.",
        "walk": f"... {b} stood there with {t}. \"Please help me,\" said {g}, \"{tt} is too heavy.\" So {hero} helped to carry {tt}. At the end of the day they were tired, but they were friends.",
        "woke": f"... as small as a mouse. The bed was as big as a field, and {b} looked like a giant. \"What happened?\" asked {g}. Then {hero} sneezed, and suddenly everything was as before. It was only a dream.",
        "night": f"... could not sleep. Somebody knocked at the door. It was {b}, who was wet and cold. \"Come in,\" said {hero}, and made tea. When the storm was over, they were friends.",
        "letter": f"... \"Come to the old oak tree and bring {t}.\" {cap(hero)} took {tt} and went there at once. {cap(b)} was waiting under the tree. \"You came!\" said {g}. It was a party for {hero}, and {tt} was all that was missing.",
    }[kind]
    ask = pick(rng, ("Continue: {}", "Continue this: {}", "Continue this story: {}", "continue: {} ...", "Finish the story: {}", "Go on: {}...", "{}...", "How does it go on? {}...", "Complete this story: {}", "My story begins like this: {}... Please go on.", "Please continue my story: {}")).format(opening)
    turns = [(ask, rest)]
    if chance(rng, 0.3):
        turns.append((pick(rng, stories_after.LIKED[0]), pick(rng, stories_after.LIKED[1])))
    return turns


def dialogue(rng: random.Random) -> list[Turn]:
    """A story of two, of a thing or in a mood, and often what comes after it."""
    if chance(rng, 0.08):
        return begun(rng)
    asked = any_asked(rng)
    count = pick(rng, (5, 6, 6))
    text = said(rng, asked)
    if "very short" in text and asked.story.names_all(" ".join(asked.story.lines(rng, 3))):
        count = 3
    told = " ".join(asked.story.lines(rng, count))
    if asked.noun.startswith(("scary", "spooky", "creepy", "horror")) and chance(rng, 0.15):
        soft = next(plots[0] for words, plots in P.MOODS.items() if words.startswith("bedtime"))
        asked.story.plot = soft
        return [(cap(text), told), (pick(rng, P.LESS["scary"]), " ".join(asked.story.lines(rng, 6)))]
    return [(cap(text), told)] + stories_after.turns(rng, asked, count, told, any_asked)
