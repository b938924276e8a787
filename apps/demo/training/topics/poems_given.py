"""Poems whose parts the request gives: about one or two things of any kind, with a place or a time, or for somebody on an occasion.

A poem is made of whole couplets of data/given_couplets.py. What the request names stands in one of them at least.
"""
from __future__ import annotations

import random
from dataclasses import dataclass

from phrases import a_an, cap, chance, pick
from spintax import spin
from topics import given
from topics.data import given_couplets as C
from topics.data import given_words as W

Turn = tuple[str, str]


@dataclass(frozen=True)
class Subject:
    """What a poem is about: as asked, later, spoken to, and what kind it is."""

    ask: str
    later: str
    spoken: str
    kind: str

    def slots(self, x: str = "x") -> dict[str, str]:
        return {x: self.ask, x + "d": self.later, x + "o": self.spoken}


def subject(rng: random.Random, kind: str = "") -> Subject:
    """A subject of any kind."""
    kind = kind or pick(rng, ("live", "live", "live", "thing", "thing", "food", "many", "idea", "unique", "named"))
    if kind == "named":
        name = a_name = given.a_name(rng)
        if chance(rng, 0.5):
            return Subject(name, name, "dear " + name, "live")
        if chance(rng, 0.3):
            owned = f"my {pick(rng, given.OWNERS)}'s {given.owned(rng)}"
            return Subject(owned, owned, owned, "thing")
        animal = pick(rng, ("cat", "dog", "hamster", "parrot", "rabbit", "goldfish", "horse", "pony", "turtle", "snake", "brother", "sister", "friend", "neighbor", "uncle", "aunt", "teacher", "baby", "car", "robot"))
        return Subject(f"my {animal} {name}", a_name, "dear " + name, "live" if animal != "car" else "thing")
    if kind == "live":
        word = given.noun(rng)
        if chance(rng, 0.25) and not word.startswith("old"):
            full = f"{pick(rng, W.ADJECTIVES)} {word}"
            return Subject(a_an(full), "the " + word, "dear " + word, kind)
        ask = pick(rng, (a_an(word), a_an(word), "the " + word)) if chance(rng, 0.8) or word not in W.ANIMALS else "my " + word
        return Subject(ask, ask if ask.startswith("my") else "the " + word, "dear " + word, kind)
    if kind == "thing":
        word = given.thing(rng)
        ask = pick(rng, (a_an(word), a_an(word), "my " + word, "my " + word, "the " + word))
        return Subject(ask, ask if ask.startswith("my") else "the " + word, ("my " if ask.startswith("my") else "dear ") + word, kind)
    if kind == "unique":
        word = pick(rng, W.UNIQUE)
        return Subject(word, word, word.replace("the ", "dear ", 1), kind)
    word = pick(rng, {"food": W.FOODS, "many": W.LOVES, "idea": W.IDEAS}[kind])
    return Subject(word, word, ("dear " if not word.startswith("my") else "") + word, kind)


@dataclass
class Poem:
    """The couplets of a poem, in order, and those that may still be added."""

    slots: dict[str, str]
    couplets: list[str]
    spare: list[str]
    label: str = ""

    def text(self, rng: random.Random, lines: int = 4) -> str:
        chosen = [line for couplet in (self.couplets + self.spare)[: max(1, lines // 2)] for line in couplet.split("/")]
        return "\n".join(cap(spin(rng, line, **self.slots)) for line in chosen)


def some(rng: random.Random, *banks: tuple[str, ...]) -> list[str]:
    """All couplets of the banks, mixed."""
    both = [couplet for bank in banks for couplet in bank]
    return rng.sample(both, len(both))


def banks_of(kind: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(openers, further couplets) for one subject of this kind."""
    return (C.LIVE_OPEN + C.OPEN[:2], C.LIVE_MORE) if kind == "live" else (C.FOOD_OPEN, C.FOOD_MORE) if kind == "food" else (C.OPEN, C.MORE)


def about_one(rng: random.Random, about: Subject) -> Poem:
    openers, more = banks_of(about.kind)
    return Poem(about.slots(), [pick(rng, openers)], some(rng, more), about.ask)


def about_two(rng: random.Random, first: Subject, second: Subject) -> Poem:
    openers = C.PAIR_LIVE + C.PAIR_OPEN[:3] if first.kind == second.kind == "live" else C.PAIR_OPEN
    return Poem(first.slots() | second.slots("y"), [pick(rng, openers)], some(rng, C.PAIR_MORE), f"{first.ask} and {second.ask}")


def about_where(rng: random.Random, about: Subject) -> Poem:
    """A subject with a place or a time."""
    openers, more = banks_of(about.kind)
    if chance(rng, 0.55):
        spot = given.spot(rng)
        return Poem(about.slots() | {"at": spot.at}, [pick(rng, openers), pick(rng, C.AT)], some(rng, more), f"{about.ask} {spot.ask}")
    time = pick(rng, W.TIMES)
    return Poem(about.slots() | {"day": time}, [pick(rng, openers), pick(rng, C.DAY)], some(rng, more), f"{about.ask} {time}")


def about_place(rng: random.Random) -> Poem:
    """Only a place."""
    spot = given.spot(rng)
    asked = spot.place if chance(rng, 0.4) else pick(rng, ("being ", "a day ", "a morning ", "life ")) + spot.ask
    return Poem({"at": spot.at if asked.endswith(spot.ask) else spot.at2}, [pick(rng, C.AT_ONLY)], some(rng, C.AT_ONLY_MORE), asked)


# -- for somebody ---------------------------------------------------------------------------

TITLES = ("mom", "mum", "dad", "grandma", "grandpa", "granny", "mother", "father", "grandmother", "grandmother", "grandfather", "grandfather")
NAMELESS = ("team", "class", "doctor", "nurse", "dentist", "landlord", "godmother", "stepdad", "boss", "coach")
WOMEN, MEN = ("sister", "little sister", "niece", "daughter", "aunt", "granddaughter", "goddaughter", "twin sister", "big sister"), ("brother", "little brother", "nephew", "son", "uncle", "grandson", "godson", "twin brother", "big brother")
ANYBODY = ("cousin", "friend", "best friend", "neighbor", "teacher", "colleague", "roommate", "coworker", "classmate", "math teacher", "babysitter", "cat", "dog", "hamster")
LOVERS = (("wife", W.GIRLS), ("girlfriend", W.GIRLS), ("husband", W.BOYS), ("boyfriend", W.BOYS), ("partner", W.GIRLS + W.BOYS), ("crush", W.GIRLS + W.BOYS))
FOR = {
    "birthday": ("a birthday poem for {w}", "a birthday poem for {w}", "a poem for {w}'s birthday", "a happy birthday poem for {w}", "a birthday rhyme for {w}", "birthday wishes in a poem for {w}", "a birthday card poem for {w}", "a short poem for {w}, it is {w}'s birthday"),
    "wedding": ("a wedding poem for {w}", "a poem for {w}'s wedding", "a poem for {w} who is getting married"), "anniversary": ("an anniversary poem for {w}", "a poem for {w} for our anniversary", "a poem for our anniversary for {w}", "a poem for my wedding anniversary with {w}", "a wedding anniversary poem for {w}"),
    "thanks": ("a thank you poem for {w}", "a poem to thank {w}", "a poem to say thank you to {w}", "a thank you rhyme for {w}"), "get well": ("a get well poem for {w}", "a get well soon poem for {w}", "a poem for {w} who is sick", "a poem for {w} in the hospital"),
    "good luck": ("a good luck poem for {w}", "a poem to wish {w} luck", "a poem for {w} before an exam", "a poem for {w} who has a test tomorrow"), "farewell": ("a farewell poem for {w}", "a goodbye poem for {w}", "a poem for {w} who is moving away", "a poem for {w} who is leaving", "a retirement poem for {w}"),
    "graduation": ("a graduation poem for {w}", "a poem for {w}'s graduation", "a poem for {w} who just graduated"), "love": ("a love poem for {w}", "a romantic poem for {w}", "a poem for {w}", "a Valentine's poem for {w}", "a poem to tell {w} I love you"),
    "missing": ("a poem for {w} whom I miss", "a poem for {w} because I miss them", "a missing you poem for {w}", "an I miss you poem for {w}"), "sorry": ("a sorry poem for {w}", "a poem to say sorry to {w}", "an apology poem for {w}"), "baby": ("a poem for the new baby {n}", "a poem for a newborn named {n}", "a welcome poem for baby {n}"),
    "lullaby": ("a lullaby for {w}", "a lullaby for {w}", "a good night poem for {w}", "a bedtime poem for {w}", "a sleepy song for {w}", "a goodnight poem for {w}", "a good night poem for {w}"), "christmas": ("a Christmas poem for {w}", "a Christmas card rhyme for {w}", "a poem for {w} for Christmas"), "new year": ("a New Year poem for {w}", "a Happy New Year poem for {w}", "a poem for {w} for New Year"),
    "school": ("a poem for {w}'s first day at school", "a poem for {w}'s first day of school", "a poem for {w} who starts school", "a first day of school poem for {w}", "a poem for {w} who is starting school"),
    "new job": ("a poem for {w} who has a new job", "a new job poem for {w}", "a poem for {w}'s new job"), "new home": ("a poem for {w} who has a new house", "a housewarming poem for {w}", "a poem for {w}'s new home"), "cheer up": ("a poem to cheer up {w}", "a cheer up poem for {w}", "a poem for {w} who is sad", "a poem for {w} who feels down"),
    "friend": ("a poem for {w}", "a poem to {w}", "a nice poem for {w}", "a few lines for {w}", "a little rhyme for {w}", "a poem about how great {w} is", "a friendly poem for {w}"),
}


def relative(rng: random.Random) -> tuple[str, tuple[str, ...]]:
    """Somebody near, and the names that fit."""
    at = rng.random()
    if at < 0.35:
        return pick(rng, TITLES + NAMELESS), ()
    return (pick(rng, WOMEN), W.GIRLS) if at < 0.55 else (pick(rng, MEN), W.BOYS) if at < 0.75 else (pick(rng, ANYBODY), W.GIRLS + W.BOYS)


TOLD_ASKS = (" Can you write a poem?", " Write a poem, please.", " I need a poem.", " Poem please!", " Can you write something nice?", " Please write a few lines for the card.", " Could you make a little poem?", " A short poem, please.", " Write a poem for that.", " What could I write in the card?", " Do you have a rhyme for that?")
# what the user tells of somebody, before the wish for a poem
TOLD = {
    "birthday": ("It is {w}'s birthday.", "{w} has birthday tomorrow.", "Tomorrow is {w}'s birthday.", "It's {w}'s birthday today.", "{w}'s birthday is next week."), "wedding": ("{w} is getting married.", "{w} has a wedding on Saturday."), "get well": ("{w} is sick.", "{w} is in the hospital.", "{w} broke a leg.", "{w} has the flu."),
    "good luck": ("{w} has an exam tomorrow.", "{w} has a job interview.", "{w} has a big test today."), "farewell": ("{w} is moving away.", "{w} is leaving us.", "{w} retires on Friday."), "graduation": ("{w} graduated today.", "{w} finished school."), "cheer up": ("{w} is sad.", "{w} had a bad day.", "{w} feels lonely."),
    "new job": ("{w} has a new job.", "{w} starts a new job on Monday."), "new home": ("{w} has a new house.", "{w} moved to a new home."), "thanks": ("{w} helped me a lot.", "I want to thank {w}.", "{w} was so kind to me."), "sorry": ("I was mean to {w}.", "I had a fight with {w}.", "I want to say sorry to {w}."), "missing": ("I miss {w}.", "{w} is far away and I miss them."),
    "friend": ("I like {w} so much.", "{w} is the best.", "I want to make {w} smile."), "love": ("I love {w}.", "I am in love with {w}."), "christmas": ("I am writing a Christmas card to {w}.",), "lullaby": ("{w} cannot sleep.", "{w} has to go to bed."),
}


def somebody(rng: random.Random, loved: bool) -> tuple[str, str]:
    """(how the request calls somebody, how the poem does)."""
    if not loved and chance(rng, 0.35):
        name = given.a_name(rng)
        return name, name
    if not loved and chance(rng, 0.1):
        kind, names = pick(rng, (("grandma", W.GIRLS), ("grandpa", W.BOYS), ("aunt", W.GIRLS), ("uncle", W.BOYS)))
        name = f"{cap(kind)} {pick(rng, names)}"
        return pick(rng, (f"my {kind} {name.split()[1]}", f"my {name}", name)), name
    relation, names = pick(rng, LOVERS) if loved else relative(rng)
    if names and chance(rng, 0.5):
        name = pick(rng, names) if chance(rng, 0.8) else W.made_up(rng, name=True)
        return f"my {relation} {name}", name
    return "my " + relation, cap(relation) if relation in TITLES else relation


def for_somebody(rng: random.Random) -> tuple[str, Poem]:
    """(what is asked for, poem)"""
    occasion = pick(rng, tuple(C.OCCASIONS) + ("birthday",) * 4 + ("friend", "get well", "farewell", "thanks", "love", "wedding"))
    whom, name = somebody(rng, occasion in ("love", "anniversary"))
    if occasion == "baby":
        name = given.a_name(rng)
    if occasion == "lullaby" and chance(rng, 0.7):
        whom, name = pick(rng, (("my baby", "baby"), ("my son", "child"), ("my daughter", "child"), ("my little one", "little one"), ("my kids", "children")))
    if occasion == "school":
        word = pick(rng, ("son", "son", "daughter", "daughter", "niece", "nephew", "grandson", "granddaughter", "little brother", "little sister", "little boy", "little girl"))
        whom, name = f"my {word}", word
    openers, more = C.OCCASIONS[occasion]
    asked = pick(rng, FOR[occasion]).format(w=whom, n=name)
    if occasion in TOLD and chance(rng, 0.25):
        said = cap(pick(rng, TOLD[occasion]).format(w=whom)).replace("kids has", "kids have")
        return said + pick(rng, TOLD_ASKS), Poem({"dz": "dear " + name}, [pick(rng, openers)], some(rng, more), "")
    if occasion == "anniversary" and chance(rng, 0.25):
        asked, name = pick(rng, ("a poem for my wedding anniversary", "a poem for our wedding anniversary", "a poem for our anniversary", "an anniversary poem", "a wedding anniversary poem", "a poem for our tenth anniversary")), "heart"
    plain = chance(rng, 0.12) and asked.endswith(f" for {whom}")
    if plain:
        asked, name = asked.replace(f" for {whom}", "", 1), "friend" if occasion not in ("love", "anniversary") else "heart"
    slots = {"dz": "dear " + name}
    opener = pick(rng, openers)
    aged = ""
    if occasion == "birthday" and not plain and name not in ("team", "class") and chance(rng, 0.3):
        aged = slots["n"] = str(rng.randrange(1, 101)) if chance(rng, 0.7) else pick(rng, ("five", "six", "seven", "ten", "eighteen", "thirty", "forty", "fifty", "sixty", "seventy", "eighty"))
        asked = pick(rng, (f"{asked} who turns {aged}", f"{asked} who is turning {aged}", f"{asked}, turning {aged}", f"{asked}, {aged} years old", f"{asked} who is {aged} today"))
    second = some(rng, more)
    couplets = [opener]
    if occasion in ("friend", "love", "birthday", "missing") and not aged and not plain and chance(rng, 0.22):
        about = subject(rng)
        slots |= about.slots()
        couplets.append(pick(rng, C.ABOUT))
        asked += pick(rng, (" about {x}", " with {x} in it", " about {x}")).format(x=about.ask)
    elif aged:
        couplets.append(pick(rng, C.AGES))
    elif occasion in ("birthday", "friend", "thanks") and not plain and chance(rng, 0.3):
        slots |= {"x": pick(rng, W.LOVES)}
        couplets.append(pick(rng, C.LOVES))
        asked += pick(rng, (" who loves {x}", " who likes {x}", " who is crazy about {x}", " with {x} in it")).format(x=slots["x"])
    return asked, Poem(slots, couplets, second, "")


# -- how people ask ------------------------------------------------------------------------

WANTS = ("Write", "Write me", "Can you write", "Could you write", "Please write", "Give me", "Make", "Make me", "Make up", "I need", "I want", "I'd like", "Compose", "Tell me", "can u write", "Can I have", "Can you make", "How about", "Create", "gimme", "i need", "Think of", "Come up with", "could u write", "Tell me", "Write me", "Write", "Let me hear", "", "")
NOUNS = ("poem", "poem", "poem", "short poem", "little poem", "rhyme", "four line poem", "verse", "nice poem", "sweet poem", "poem for kids", "rhyming poem", "song", "little song", "cute poem")


def wish(rng: random.Random, wanted: str) -> str:
    """A request for this."""
    start = pick(rng, WANTS)
    question = start.startswith(("Can", "Could", "can", "could", "How"))
    if chance(rng, 0.05):
        wanted = wanted.replace(" about ", " on ", 1)
    if not start and wanted.startswith(("a ", "an ")) and chance(rng, 0.5):
        wanted = wanted.split(" ", 1)[1]
    return cap(f"{start} {wanted}" if start else wanted) + ("?" if question else pick(rng, (".", ".", "", ", please.", " please")))


def draw(rng: random.Random) -> tuple[str, Poem]:
    """(what the poem is about, poem), not for somebody."""
    at = rng.random()
    if at < 0.34:
        poem = about_one(rng, subject(rng))
    elif at < 0.74:
        first, second = subject(rng), subject(rng)
        while second.later.split()[-1] == first.later.split()[-1]:
            second = subject(rng)
        poem = about_two(rng, first, second)
    elif at < 0.8:
        first, second, third = (subject(rng, pick(rng, ("live", "thing", "live", "food", "many", "unique"))) for _ in range(3))
        poem = about_two(rng, first, second)
        poem.slots["w"] = third.ask
        poem.couplets.append(pick(rng, C.THIRD))
        poem.label = f"{first.ask}, {second.ask} and {third.ask}"
    elif at < 0.92:
        poem = about_where(rng, subject(rng, pick(rng, ("live", "live", "named", "thing", "unique"))))
    else:
        poem = about_place(rng)
    return poem.label, poem


def short(rng: random.Random) -> tuple[str, str]:
    """Three short lines, like a haiku."""
    about = subject(rng)
    noun = pick(rng, ("haiku", "haiku", "haiku-like poem", "three line poem", "very short poem in three lines", "tiny three line poem", "short haiku", "poem that does not rhyme", "free verse poem", "poem without rhymes"))
    text = "\n".join(cap(line) if at == 0 else line for at, line in enumerate(spin(rng, pick(rng, C.SHORT), **about.slots()).split("/")))
    return wish(rng, f"a {noun} about {about.ask}"), text


def roses(rng: random.Random) -> tuple[str, str]:
    """The rhyme that begins with roses, about something or for somebody."""
    if chance(rng, 0.15):
        return pick(rng, ("roses are red", "Roses are red", "a roses are red poem", "write a roses are red poem", "Roses are red poem, please.", "can you do a roses are red poem", "Roses are red, go on.", "a poem that starts with roses are red")), "Roses are red,\nViolets are blue,\nThis little poem\nIs only for you."
    if chance(rng, 0.4):
        about = subject(rng)
        slots, tail, bank = about.slots(), " about " + about.ask, C.ROSES
    else:
        whom, name = somebody(rng, chance(rng, 0.5))
        slots, tail, bank = {"dz": "dear " + name}, " for " + whom, C.ROSES_FOR
    text = "\n".join(cap(spin(rng, line, **slots)) for line in pick(rng, bank).split("/"))
    return wish(rng, f"a {pick(rng, ('roses are red poem', 'roses are red rhyme', 'poem like roses are red', 'poem that starts with roses are red'))}{tail}"), text


def first_turn(rng: random.Random) -> tuple[str, str, Poem | None]:
    at = rng.random()
    if at < 0.1:
        ask, text = short(rng) if chance(rng, 0.6) else roses(rng)
        return ask, text, None
    if at < 0.42:
        asked, poem = for_somebody(rng)
        return asked if asked.endswith(TOLD_ASKS) else wish(rng, asked), poem.text(rng), poem
    if at < 0.46:
        about = subject(rng, pick(rng, ("live", "live", "named")))
        if about.kind == "live" and not about.ask.startswith("my ") and " " in about.ask:
            text = "\n".join(cap(spin(rng, line, **about.slots())) for line in pick(rng, C.LIMERICKS).replace("<x>", a_an(about.ask.removeprefix("the ")) if about.ask.startswith("the ") else "<x>").split("/"))
            return wish(rng, f"a {pick(rng, ('limerick', 'limerick', 'funny limerick', 'silly poem', 'five line poem'))} about {about.ask}"), text, None
    if at < 0.56:
        about = subject(rng)
        mood, openers, more = pick(rng, (("funny", C.FUNNY, C.FUNNY_MORE), ("silly", C.FUNNY, C.FUNNY_MORE), ("sad", C.SAD, C.SAD_MORE), ("happy", C.HAPPY, C.MORE), ("cheerful", C.HAPPY, C.MORE), ("sad", C.SAD, C.SAD_MORE)))
        poem = Poem(about.slots(), [pick(rng, openers)], some(rng, more), about.ask)
        if mood == "sad" and chance(rng, 0.5):
            return wish(rng, f"a {pick(rng, ('poem', 'poem', 'sad poem', 'rhyme'))} about {pick(rng, ('missing', 'missing', 'losing', 'saying goodbye to', 'the loss of'))} {about.ask}"), poem.text(rng), poem
        return wish(rng, f"a {mood} {pick(rng, ('poem', 'poem', 'rhyme', 'short poem', 'song'))} about {about.ask}"), poem.text(rng), poem
    label, poem = draw(rng)
    form = rng.random()
    if form < 0.7:
        ask = wish(rng, f"{a_an(pick(rng, NOUNS))} about {label}")
    elif form < 0.78:
        ask = wish(rng, f"{a_an(pick(rng, ('two line poem', 'two-line poem', 'two line rhyme', 'couplet', 'rhyme of two lines')))} about {label}")
        if len(poem.couplets) == 1:
            return ask, poem.text(rng, 2), poem
        ask = ask.replace("two", "four").replace("couplet", "four line rhyme")
    elif form < 0.86:
        return wish(rng, f"{a_an(pick(rng, ('six line poem', 'poem in six lines', 'poem of six lines')))} about {label}"), poem.text(rng, 6), poem
    elif form < 0.93:
        ask = pick(rng, ("poem: {}", "{}. Make a poem out of that.", "{} - poem please", "poem {}", "I love {}. Can you write a poem about that?", "rhyme about {}", "Write about {}, but make it rhyme.", "Do you know a poem about {}?", "Write something that rhymes about {}", "Rhyme something about {}.", "Now a poem about {}.")).format(label)
    else:
        ask = wish(rng, f"{a_an(pick(rng, NOUNS))} with {label} in it") if "x" in poem.slots else wish(rng, f"a poem about {label}")
    return ask, poem.text(rng), poem


# -- what comes next -----------------------------------------------------------------------

AGAIN = ("I don't like it, try again", "i dont like it, another one", "Another one.", "another one", "Another one please.", "One more!", "Write a different one.", "Try again.", "Can you do another version?", "a different one please", "again", "Do you have another one?")
INSTEAD = ("Make it about {x} instead.", "make it about {x}", "Now about {x}.", "And about {x}?", "Can you make it about {x} instead?", "Same but with {x}.", "Change it to {x}.", "and one about {x}", "What about {x}?", "Now one about {x}, please.", "Do the same for {x}.")
SHORTER = ("Make it shorter.", "shorter please", "Only two lines please.", "Can you make it shorter?", "Too long.", "Two lines are enough.", "A shorter version?")
LONGER = ("Make it longer.", "longer please", "Add two more lines.", "Continue.", "continue it", "Two more lines, please.", "Can you make it longer?", "Go on.")
ALSO = ("Add {x}.", "Put {x} in it too.", "Now with {x} too.", "Can you add {x}?", "Include {x} as well.")


def follow(rng: random.Random, poem: Poem, last: str) -> tuple[str, str, Poem | None]:
    kind = rng.random()
    if kind < 0.22:
        again = Poem(poem.slots, poem.couplets, rng.sample(poem.spare, len(poem.spare)), poem.label)
        fresh = [line for line in openers_like(poem.couplets[0]) if line != poem.couplets[0]]
        again.couplets = [pick(rng, fresh), *poem.couplets[1:]]
        return pick(rng, AGAIN), again.text(rng), again
    if kind < 0.58 and poem.label:
        label, new = draw(rng)
        return pick(rng, INSTEAD).format(x=label), new.text(rng), new
    if kind < 0.58:
        asked, new = for_somebody(rng)
        if asked.endswith(TOLD_ASKS):
            return asked, new.text(rng), new
        return pick(rng, ("Now {x}.", "And {x}?", "And now {x}, please.", "Now write {x}.", "ok now {x}")).format(x=asked), new.text(rng), new
    if kind < 0.74 and last.count("\n") > 1 and len(poem.couplets) == 1:
        return pick(rng, SHORTER), "\n".join(last.split("\n")[:2]), None
    if kind < 0.86 and poem.label and "y" not in poem.slots and "x" in poem.slots:
        second = subject(rng)
        new = Poem(poem.slots | second.slots("y"), [pick(rng, C.PAIR_OPEN[:3])], some(rng, C.PAIR_MORE), poem.label)
        return pick(rng, ALSO).format(x=second.ask), new.text(rng), new
    have = last.count("\n") + 1
    return pick(rng, LONGER), poem.text(rng, have + 2), None


def openers_like(couplet: str) -> tuple[str, ...]:
    """The bank from which this opener was drawn."""
    banks = [C.OPEN, C.LIVE_OPEN, C.FOOD_OPEN, C.PAIR_OPEN, C.PAIR_LIVE, C.AT_ONLY, C.FUNNY, C.SAD, C.HAPPY] + [openers for openers, _ in C.OCCASIONS.values()]
    return next(bank for bank in banks if couplet in bank)


def asked_back(rng: random.Random) -> list[Turn]:
    """A wish for a poem, a question back, and an answer with the parts only."""
    if chance(rng, 0.4):
        asked, poem = for_somebody(rng)
        asked = next((asked.removesuffix(" " + tail.strip()) for tail in TOLD_ASKS if asked.endswith(tail)), asked)
        ask = pick(rng, ("I need a poem for someone.", "Can you write a poem for a special person?", "I need a poem as a present.", "Can you help me with a poem for a card?", "I have to write a poem for somebody."))
        return [(ask, pick(rng, ("Gladly! Who is it for, and what is the occasion?", "Yes! Who is it for?"))), (cap(asked if asked.endswith(".") else pick(rng, ("{}", "{}.", "{} please", "it should be {}")).format(asked)), poem.text(rng))]
    label, poem = draw(rng)
    ask = pick(rng, ("Can you write a poem if I give you the words?", "Let's write a poem.", "I need a poem.", "Can you help me with a poem?", "Can I choose what the poem is about?"))
    return [(ask, pick(rng, ("Gladly! What should it be about?", "Yes! What is it about?", "Of course. Give me one or two things."))), (cap(pick(rng, ("{}", "{}.", "{} please", "about {}", "How about {}?", "Let's say {}.", "It should be about {}.")).format(label)), poem.text(rng))]


def dialogue(rng: random.Random) -> list[Turn]:
    """A poem with given parts, and perhaps a follow-up or two."""
    ask, text, poem = first_turn(rng)
    turns = [(ask, text)]
    if chance(rng, 0.07):
        turns = asked_back(rng)
        poem = None
    while poem and len(turns) < 3 and chance(rng, 0.42 if len(turns) == 1 else 0.25):
        ask, text, poem = follow(rng, poem, text)
        turns.append((ask, text))
    return turns
