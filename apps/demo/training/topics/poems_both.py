"""Poems of which the request says two things, both to be found in the poem: a scene at a time of day or year, a trait or a deed of somebody,
what somebody loves or hates, a person and a hobby or a birthday. The couplets are in data/both_couplets.py.
"""
from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

from phrases import a_an, cap, chance, pick
from spintax import spin, weighted
from topics import given, stories_after
from topics.data import both_couplets as C
from topics.data import deed_words as D
from topics.data import given_words as W
from topics.poems_given import FOR, Subject, somebody, wish
from topics.stories_deeds import DEEDS
from topics.verbs import ing, past, third

Turn = tuple[str, str]
NOUNS = ("poem", "poem", "poem", "short poem", "little poem", "rhyme", "four line poem", "nice poem", "small poem", "verse", "short rhyme")
FUNNY = ("funny poem", "funny poem", "funny little poem", "funny short poem", "silly poem", "silly rhyme", "funny rhyme")
ONE = re.compile("<xd?> (is|shines|sleeps|has|lies)")  # said of one thing only
LINES = ("four lines about {x}", "four lines on {x}", "a few lines about {x}", "some lines about {x}", "a four-line poem about {x}", "4 lines about {x}", "a verse or two about {x}")


@dataclass
class Both:
    """What the request says, and the poem: an opener with both things, and the couplets that may follow."""

    about: str
    slots: dict[str, str]
    openers: tuple[str, ...]
    more: tuple[str, ...]
    funny: bool = False
    whole: bool = False  # `about` is all that is asked for ("a poem for my dad who loves fishing")
    title: str = ""
    used: list[str] = field(default_factory=list)

    def text(self, rng: random.Random, lines: int = 4) -> str:
        first = pick(rng, [line for line in self.openers if line not in self.used] or self.openers)
        rest = rng.sample(self.more, min(len(self.more), max(0, lines // 2 - 1)))
        self.used = [first]
        return "\n".join(cap(spin(rng, line, **self.slots)) for couplet in [first, *rest] for line in couplet.split("/"))


def slots(x: Subject, **more: str) -> dict[str, str]:
    return {"x": x.ask, "xd": x.later, "xo": x.spoken} | more


def living(rng: random.Random) -> Subject:
    """Somebody, mostly of a kind that people ask for."""
    kind = pick(rng, D.COMMON) if chance(rng, 0.75) else given.noun(rng)
    if chance(rng, 0.2) and kind in W.ANIMALS + ("cat", "dog", "kitten", "puppy", "hamster", "teddy bear"):
        return Subject("my " + kind, "my " + kind, "dear " + kind, "live")
    if chance(rng, 0.08):
        name = given.a_name(rng)
        return Subject(name, name, "dear " + name, "live")
    return Subject(a_an(kind), "the " + kind, "dear " + kind, "live")


def scene(rng: random.Random) -> Both:
    """Something at a time of day or year."""
    names = pick(rng, tuple(C.TIMES) + tuple(C.TIMES)[:2])
    openers, more = C.TIMES[names]
    time, x = pick(rng, names.split("; ")), pick(rng, C.SCENES)
    if chance(rng, 0.15):
        x = "the " + pick(rng, W.PLACES).split("|")[1]
    later = "the " + x.split(" ", 1)[1] if x.startswith(("a ", "an ")) else x
    if x.endswith("s") and x not in ("Paris", "the bus"):
        openers, more = (tuple(line for line in bank if not ONE.search(line)) for bank in (openers, more))
    return Both(f"{x}, {time}" if chance(rng, 0.1) else f"{x} {time}", {"x": x, "xd": later}, openers, more, title=f"{cap(x)} {time}")


def over(rng: random.Random) -> Both:
    """One thing over, on or in another."""
    x = pick(rng, C.OVER)
    return Both(x, {"x": x, "xd": x}, C.OVER_OPEN, C.OVER_MORE, title=cap(x))


def trait(rng: random.Random) -> Both:
    """Somebody of a certain kind."""
    adjective, x = pick(rng, tuple(C.TRAITS)), living(rng)
    while x.ask[0].isupper() or x.ask.startswith(("a old", "an old", "a little")) or len(x.ask.split()) > 3:
        x = living(rng)
    kind = x.ask.split(" ", 1)[1]
    if x.ask.startswith("my "):
        ask = f"my {adjective} {kind}"
    else:
        ask = pick(rng, (a_an(f"{adjective} {kind}"),) * 4 + (f"{x.ask} who is {'very ' if chance(rng, 0.5) else ''}{adjective}", f"the {adjective} {kind}"))
    funny = chance(rng, 0.45)
    return Both(ask, slots(x), C.TRAITS[adjective], C.AFTER_FUNNY if funny else C.AFTER, funny, title=f"{'My' if x.ask.startswith('my') else 'The'} {cap(adjective)} {cap(kind)}")


def deed(rng: random.Random) -> Both:
    """Somebody who does something, cannot do it or wants to."""
    x, at = living(rng), rng.random()
    if at < 0.6:
        verb, objects, _ = pick(rng, DEEDS)
        d, bank = f"{verb} {pick(rng, objects)}", C.DEED
        clause = pick(rng, (f"who {third(d)}", f"who {third(d)}", f"that {third(d)}", ing(d), f"who likes to {d}", f"who loves {ing(d)}"))
    elif at < 0.8:
        d, bank = pick(rng, D.SKILLS), C.CANNOT
        clause = pick(rng, (f"who cannot {d}", f"who can't {d}", f"that cannot {d}", f"who could not {d}"))
    else:
        d, bank = pick(rng, D.SKILLS + D.DREAMS), C.WANTED
        clause = pick(rng, (f"who wants to {d}", f"who wants to {d}", f"that wants to {d}", f"who dreams of {ing(d)}", f"who would like to {d}"))
    funny = chance(rng, 0.35)
    return Both(f"{x.ask} {clause}", slots(x, d=d, dp=past(d), di=ing(d)), bank, C.AFTER_FUNNY if funny else C.AFTER, funny, title=f"{cap(x.later)}")


def feeling(rng: random.Random) -> Both:
    """Somebody who loves, hates or fears something."""
    x, at = living(rng), rng.random()
    if at < 0.45:
        w, bank, clause = pick(rng, W.LOVES + W.FOODS), C.LOVED, pick(rng, ("who loves {w}", "who loves {w}", "that loves {w}", "who likes {w}", "who is crazy about {w}", "who loves {w} too much"))
    elif at < 0.8:
        w, bank, clause = pick(rng, C.HATES), C.HATED, pick(rng, ("who hates {w}", "who hates {w}", "that hates {w}", "who does not like {w}", "who doesn't like {w}", "that can't stand {w}"))
    else:
        w, bank, clause = pick(rng, C.FEARS), C.FEARED, pick(rng, ("who is afraid of {w}", "that is scared of {w}", "who is scared of {w}", "afraid of {w}", "who fears {w}"))
    w = w.replace("its own shadow", "shadows")
    funny = chance(rng, 0.5)
    return Both(f"{x.ask} {clause}".format(w=w), slots(x, w=w), bank, C.AFTER_FUNNY if funny else C.AFTER, funny, title=cap(x.later))


def fond(rng: random.Random) -> Both:
    """For somebody who is fond of something, perhaps on a birthday."""
    whom, name = somebody(rng, chance(rng, 0.2))
    w, birthday = pick(rng, W.LOVES + W.FOODS), chance(rng, 0.45)
    noun = pick(rng, NOUNS + ("poem", "card rhyme"))
    he = "he" if whom.split()[-1] in ("dad", "brother", "son", "uncle", "grandpa", "father", "nephew", "grandson", "husband", "boyfriend", "coach") else "she" if whom.split()[-1] in ("mom", "mum", "sister", "daughter", "aunt", "grandma", "mother", "niece", "wife", "girlfriend") else ""
    start = pick(rng, FOR["birthday"][:5]).format(w=whom) if birthday else f"{a_an(noun)} for {whom}"
    forms = [f"{start} who loves {w}", f"{start} who likes {w}", f"{start} who loves {w}", f"{start} who is crazy about {w}", f"{start} about {w}", f"{start} with {w} in it"]
    if not birthday:
        forms += [f"{a_an(noun)} about {w} for {whom}"]
    if he:
        forms += [f"{start}, {he} loves {w}", f"{start}. {cap(he)} loves {w}", f"{start}, {he} likes {w}"] * 2
    return Both(pick(rng, forms), {"dz": "dear " + name, "w": w}, C.FOND, C.FOND_BIRTHDAY if birthday else C.FOND_MORE, whole=True, title=f"For {cap(name)}")


def occasion(rng: random.Random) -> Both:
    """For somebody on a certain day."""
    day, people, mood = pick(rng, C.OCCASIONS)
    whom = pick(rng, people.split("; "))
    name = whom.removeprefix("my ")
    name = cap(name) if name in ("mom", "mum", "dad", "grandma", "grandpa") else name
    bare = day.removeprefix("the ").removeprefix("a ")
    noun = pick(rng, NOUNS)
    tail = "before" if mood == "luck" else "for"
    forms = [f"{a_an(noun)} for {whom} {tail} {day}", f"{a_an(noun)} for {whom}, {day}", *[f"{a_an(noun)} for {whom}, it is {day}"] * bare[0].isupper(), f"{a_an(noun)} {tail} {day} for {whom}", f"{a_an(noun)} about {day} for {whom}"] + [f"{a_an(bare)} poem for {whom}"] * (bare[0].isupper())
    return Both(pick(rng, forms), {"dz": "dear " + name, "w": day}, C.OCCASION, C.OCCASION_MORE[mood], whole=True, title=f"For {cap(name)}")


MAKERS = ((occasion, 10), (scene, 30), (over, 10), (trait, 22), (deed, 16), (feeling, 14), (fond, 20))


def any_both(rng: random.Random) -> Both:
    return weighted(rng, [make for make, _ in MAKERS], [share for _, share in MAKERS])(rng)


def ask(rng: random.Random, poem: Both) -> str:
    """The request."""
    if poem.whole:
        return wish(rng, poem.about)
    noun = pick(rng, FUNNY if poem.funny else NOUNS)
    form = rng.random()
    if form < 0.68:
        return wish(rng, f"{a_an(noun)} about {poem.about}")
    if form < 0.8 and not poem.funny:
        return wish(rng, pick(rng, LINES).format(x=poem.about))
    if form < 0.85:
        return pick(rng, ("{n} about {x}", "{n} about {x} pls", "{x}, as a {n}", "{x} - {n} please", "{n}: {x}", "do you know a {n} about {x}?", "make {x} rhyme", "rhyme something about {x}")).format(n=noun, x=poem.about)
    who = pick(rng, ("for my kids", "for my son", "for my daughter", "for kids", "for my mom", "for my friend", "for my class", "for a card"))
    return wish(rng, f"{a_an(noun)} {who} about {poem.about}" if chance(rng, 0.4) else f"{a_an(noun)} about {poem.about} {who}")


AGAIN = ("Another one.", "another one please", "One more!", "A different one please.", "Can you write another one?", "try again", "One more poem about that.", "another version?", "again!")
NEW = ("Now one about {x}.", "now about {x}", "And one about {x}?", "Cool, now one about {x}.", "Can you do one about {x}?", "Make it about {x}.", "make it about {x} instead", "What about {x}?", "Nice! Now {x}.", "And now about {x}, please.", "One about {x} please.")
SHORTER = ("Make it shorter.", "shorter please", "Only two lines please.", "just two lines", "Can you make it shorter?", "two lines only")
LONGER = ("Make it longer.", "longer please", "Can you make it longer?", "Two more lines please.", "six lines please", "add two lines", "Go on.", "Continue.")
FUNNIER = ("Make it funny.", "Can you make it funnier?", "a funny one please", "Make it funnier.", "now a funny version", "can it be funny")
TITLE = ("Give it a title.", "What is the title?", "Does it have a title?", "Can you give the poem a title?", "it needs a title", "what's it called?")
LIKED = ("I like it.", "That is beautiful.", "Lovely!", "nice poem", "That rhymes well!", "aww", "My mom will love it.", "haha good one")


def follow(rng: random.Random, poem: Both, last: str) -> tuple[str, str, Both | None]:
    """A follow-up: (user, poem, what is now talked about)."""
    kind = rng.random()
    if kind < 0.22:
        return pick(rng, AGAIN), poem.text(rng), poem
    if kind < 0.56:
        new = any_both(rng)
        while new.whole:
            new = any_both(rng)
        return pick(rng, NEW).format(x=new.about), new.text(rng), new
    if kind < 0.7:
        return pick(rng, SHORTER), "\n".join(last.split("\n")[:2]), None
    if kind < 0.8:
        rest = [c for c in poem.more if spin(rng, c.split("/")[0], **poem.slots).lower() not in last.lower()]
        return pick(rng, LONGER), last + "\n" + "\n".join(cap(spin(rng, line, **poem.slots)) for line in pick(rng, rest or poem.more).split("/")), None
    if kind < 0.88 and poem.more is C.AFTER:
        poem.more = C.AFTER_FUNNY
        return pick(rng, FUNNIER), poem.text(rng), poem
    if kind < 0.94:
        return pick(rng, TITLE), f"The title is: {' '.join(map(cap, poem.title.split()))}.", None
    if chance(rng, 0.4):
        asks, replies = pick(rng, stories_after.ASIDE[:4])
        return pick(rng, asks), pick(rng, replies), None
    return pick(rng, LIKED), pick(rng, ("Thank you! I am glad you like it.", "Thank you! Would you like another one?")), None


def dialogue(rng: random.Random) -> list[Turn]:
    """A poem with two given things, and perhaps a follow-up or two."""
    poem = any_both(rng)
    turns = [(cap(ask(rng, poem)), poem.text(rng))]
    current: Both | None = poem
    while current and len(turns) < 4 and chance(rng, 0.42 if len(turns) == 1 else 0.3):
        text, reply, current = follow(rng, current, turns[-1][1])
        turns.append((cap(text), reply))
    return turns
