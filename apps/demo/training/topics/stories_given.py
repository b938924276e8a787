"""Stories whose parts the request gives: who, with whom, where, when, with what, what they do, for whom, how long, in which mood.

A plot of data/given_plots.py has a slot for each part. What the request names goes into its slot, and what it leaves open is made up.
"""
from __future__ import annotations

import random
from dataclasses import dataclass, field

from phrases import a_an, cap, chance, pick
from spintax import spin, weighted
from topics import given, poems_given
from topics.data import given_plots as P
from topics.data import given_words as W
from topics.data.story_schemes import SPOTS
from topics.given import Hero

Turn = tuple[str, str]

OPENS = ("Once upon a time there was", "Once upon a time, there was", "Once there was", "There once was")
NUMBERS = {1: "one", 3: "three", 4: "four", 5: "five"}


@dataclass
class Told:
    """The parts of one story; `given` says which of them the request names."""

    hero: Hero
    other: Hero
    plot: dict[str, str]
    slots: dict[str, str]
    pair: str = ""  # how the two are introduced, where there are two
    given: set[str] = field(default_factory=set)
    happy: bool = False
    parts: tuple[str, ...] = ()

    def lines(self, rng: random.Random, sentences: int) -> list[str]:
        """The story in one, three, four, five or six sentences."""
        if sentences == 1:
            text = self.plot["one"]
            rows = [f"<Day>, {text[0]}{text[1].lower()}{text[2:]}" if "time" in self.given else text]
        elif sentences == 3:
            rows = self.plot["three"].splitlines()
        else:
            rows = ([self.pair] if self.pair else []) + self.plot["long"].splitlines()
            drop = sum(row.startswith("- ") for row in rows) and len(rows) > sentences
            rows = [row.removeprefix("- ") for row in rows if not (drop and row.startswith("- "))]
        out = [self.fill(rng, row) for row in rows]
        if self.happy and sentences > 3:
            out.append(self.fill(rng, pick(rng, ("And they all lived happily ever after.", "So everything ended well, and <h> was happy ever after." if self.plot not in P.GROUP else "So everything ended well."))))
        return out

    def names_all(self, text: str) -> bool:
        """Does the text have every part that was asked for?"""
        return all(part.lower() in text.lower() for part in self.parts)

    def fill(self, rng: random.Random, text: str) -> str:
        out = cap(spin(rng, text, **self.slots))
        return out[0] + cap(out[1:]) if out.startswith('"') else out


def slots_of(rng: random.Random, hero: Hero, other: Hero, **more: str) -> dict[str, str]:
    """All slots, drawn afresh; `more` are those that are fixed."""
    thing, spot = pick(rng, [word for word in W.THINGS if word not in hero.first and word not in other.first]), given.usual_spot(rng)
    job = pick(rng, [p for p in W.PEOPLE if not p.startswith("old ") and p not in ("boy", "girl", "kid", "neighbor", "tourist") and p not in hero.first])
    return {"open": pick(rng, OPENS), "a": hero.first, "h": hero.later, "ab": f"{hero.first} and {other.first}", "b": other.first, "g": other.later, "day": given.one_day(rng), "at": spot.at, "at2": spot.at2, "t": a_an(thing), "tt": "the " + thing, "spot": pick(rng, SPOTS),
            "xs": pick(rng, W.LOVES), "j": a_an(job), "city": pick(rng, W.PROPER[:20]).split(" ", 1)[1] if chance(rng, 0.6) else W.made_up(rng, name=True), "dish": pick(rng, W.FOODS), "vp": "is kind"} | more


BOTH = "{Once upon a time there were|Once there were|There once were} <a> and <b> who were good friends."


def two(rng: random.Random) -> tuple[Hero, Hero, str, str, str]:
    """Two heroes: (first, second, how they are asked for, how they are introduced, how both are called at once)."""
    at = rng.random()
    if at < 0.5:
        one = given.hero(rng)
        other = given.friend(rng, one)
        both = f"{one.ask} and {other.ask}"
        if chance(rng, 0.2):
            both += pick(rng, (" who are friends", " who are best friends", " and their friendship", " becoming friends"))
        one, other = (Hero(x.ask, x.later, x.later) if x.first.startswith("somebody") else x for x in (one, other))
        return one, other, both, BOTH, f"{one.first} and {other.first}"
    names = [given.a_name(rng) for _ in range(2)]
    while names[0] == names[1]:
        names[1] = given.a_name(rng)
    one, other = (Hero(name, name, name) for name in names)
    kind = pick(rng, ("friends", "friends", "friends", "best friends", "sisters", "brothers", "kids", "children", "cousins", "neighbors", "cats", "dogs", "robots", "penguins", "twins", "mice", "pirates", "old ladies"))
    if kind in ("sisters", "brothers"):
        names = rng.sample(W.GIRLS if kind == "sisters" else W.BOYS, 2)
        one, other = (Hero(name, name, name) for name in names)
    ab = f"two {kind}, {names[0]} and {names[1]},"
    introduced = f"{{Once upon a time there were|Once there were|There once were}} two {kind}, <a> and <b>."
    if at < 0.75:
        return one, other, "two " + kind, introduced, ab
    if at < 0.88:
        return one, other, f"two {kind} {pick(rng, ('named', 'called'))} {names[0]} and {names[1]}", introduced, ab
    return one, other, f"{names[0]} and {names[1]}", "{Once upon a time there were|Once there were|There once were} two friends, <a> and <b>.", f"{names[0]} and {names[1]}"


def pair(rng: random.Random, plots: tuple[str, ...] = ()) -> tuple[Told, str, str, str, str]:
    """A story of two, or of one with a friend: (story, who, place, time, thing), as the request has them; "" where it leaves one open."""
    plot = P.PAIR[pick(rng, plots or tuple(P.PAIR))]
    if chance(rng, 0.5):
        one, other, who, introduced, ab = two(rng)
    else:
        one = given.hero(rng)
        other = given.companion(rng, one)
        who, introduced = one.ask, "<open> <a> who had a good friend, <b>."
        ab = f"{one.first} and {other.first}"
    if plots == () and chance(rng, 0.08):
        plot = pick(rng, P.GROUP)
        kind = pick(rng, ("mice", "friends", "cats", "dogs", "sisters", "brothers", "penguins", "little pigs", "bears", "kittens", "ducklings", "robots", "elves", "witches", "children", "kids", "owls", "frogs", "hedgehogs", "aliens", "snails", "wolves"))
        who = f"{pick(rng, ('three', 'three', 'four', 'five', 'seven', '3'))} {kind}"
        one, introduced = Hero(who, who.replace("3", "three"), "the " + kind), ""
    slots = slots_of(rng, one, other) | {"ab": ab}
    story = Told(one, other, plot, slots, introduced, {"who"})
    place = time = thing = ""
    if chance(rng, 0.5):
        spot = given.spot(rng)
        place = spot.ask
        slots |= {"at": spot.at, "at2": spot.at2}
    if chance(rng, 0.28):
        time = pick(rng, W.TIMES)
        slots["day"] = time
        story.given.add("time")
    if chance(rng, 0.33):
        word = given.thing(rng)
        thing = a_an(word)
        slots |= {"t": thing, "tt": "the " + word}
    story.parts = (place, time, thing)
    return story, who, place, time, thing


def deed(rng: random.Random) -> tuple[Told, str, str, str]:
    """A story of what a hero does: (story, who with the deed, place, time)."""
    name = pick(rng, tuple(P.DEEDS))
    plot = P.DEEDS[name]
    one = given.hero(rng)
    other = given.friend(rng, one) if "<b>" in plot["ask"] else given.companion(rng, one)
    slots = slots_of(rng, one, other)
    if name == "fears":
        slots["xs"] = pick(rng, [x for x in W.LOVES if x not in ("space", "math", "science")] + ["the dark", "water", "heights", "loud noises", "the sea", "mice", "ghosts", "needles", "elevators", "the dentist", "flying", "being alone", "dogs", "clowns", "thunder"])
    if name == "builds" and chance(rng, 0.85):
        word = pick(rng, W.BUILT)
        slots |= {"t": a_an(word), "tt": "the " + word}
    story = Told(one, other, plot, slots, "", {"who", name})
    ask = f"{one.ask} {story.fill(rng, 'x ' + plot['ask'])[2:]}"
    place = time = ""
    if chance(rng, 0.2) and "<at>" in plot["long"]:
        spot = given.spot(rng)
        place = spot.ask
        slots |= {"at": spot.at, "at2": spot.at2}
    elif chance(rng, 0.15):
        time = slots["day"] = pick(rng, W.TIMES)
        story.given.add("time")
    story.parts = (place, time)
    return story, ask, place, time


# a habit that begins with one of these is no deed that somebody could teach
STILL = ("is", "has", "cannot", "never", "loses", "hates", "does", "believes", "always", "wins", "refuses", "snores", "falls", "dreams", "moves", "goes")


def habit(rng: random.Random) -> tuple[Told, str]:
    """A story of any habit, copied as it is: (story, who)."""
    one = given.hero(rng)
    other = given.companion(rng, one)
    deed = given.habit(rng)
    still = deed.split()[0] in STILL or deed.startswith(("turns into", "runs away", "misses", "waits for"))
    story = Told(one, other, P.HABIT[1] if still else pick(rng, P.HABIT), slots_of(rng, one, other, vp=deed), "", {"who"}, parts=(deed,))
    return story, f"{one.ask if not one.ask.endswith('s') or one.later == one.ask else one.first} {pick(rng, ('who', 'who', 'who', 'that'))} {deed}"


def matter(rng: random.Random) -> tuple[Told, str]:
    """A story about any matter, with a hero that the request may name: (story, what about)."""
    what = given.matter(rng)
    replied = "your " + what[3:] if what.startswith("my ") else what
    named = chance(rng, 0.35)
    one = given.hero(rng) if named else given.plain(rng, pick(rng, W.ANIMALS[:60] + W.PEOPLE[-30:]))
    other = given.companion(rng, one)
    story = Told(one, other, pick(rng, P.MATTER), slots_of(rng, one, other, m=replied), "", {"who"}, parts=(replied,))
    return story, pick(rng, (f"{one.ask} and {what}", f"{what} with {one.ask} in it")) if named else what


# -- how people ask ------------------------------------------------------------------------

WANTS = ("Tell me", "Write", "Write me", "Make up", "Give me", "Please write", "Can you tell me", "Can you write", "Could you write", "I want", "I'd like", "I need", "Make me", "Can you make up", "Could you tell me", "I would love", "Can I have", "Please tell me", "can u write", "How about", "Do you have", "Let's hear", "Think of", "Invent", "gimme", "I wanna hear", "Tell us", "Read me", "Tell me", "Write", "can you do", "Got", "Create", "could u tell me", "i need", "We want", "Show me", "Come up with", "Quick,", "", "")
NOUNS = ("story", "story", "story", "short story", "little story", "tale", "fairy tale", "quick story", "story for kids", "nice story", "small story")


def wish(rng: random.Random, wanted: str) -> str:
    """A request for this."""
    start = pick(rng, WANTS)
    question = start.startswith(("Can", "Could", "can", "could", "How", "Do ", "Got"))
    if not start and chance(rng, 0.5):
        wanted = wanted.split(" ", 1)[1]
    text = f"{start} {wanted}" if start else cap(wanted)
    if start in ("gimme", "can u write") and chance(rng, 0.3):
        text = text.replace(" about ", " bout ", 1)
    return cap(text) + ("?" if question else pick(rng, (".", ".", "", ", please.", " please")))


def parts(rng: random.Random, noun: str, who: str, place: str, time: str, thing: str) -> str:
    """A request for a story with these parts, said in one of several orders."""
    form = rng.random()
    with_thing = pick(rng, (" with ", " and ", " and ")) + thing if thing else ""
    if form < 0.6:
        return wish(rng, " ".join(f"{a_an(noun)} about {who}{with_thing} {place} {time}".split()))
    if form < 0.7:
        return wish(rng, " ".join(f"{a_an(noun)} {place} {time} about {who}{with_thing}".split()))
    if form < 0.78:
        return wish(rng, " ".join(f"{a_an(noun)} with {who}{',' if thing and ' and ' not in who else ''}{' and ' + thing if thing else ''} {place} {time}".replace(", and", " and").split()))
    if form < 0.86 and (place or thing):
        start = pick(rng, ("set", "that takes place", "that happens"))
        where = f" {start} {place}" if place else ""
        return wish(rng, " ".join(f"{a_an(noun)} about {who}{with_thing}{where} {time}".split()))
    if form < 0.89 and not (place or time or thing):
        return wish(rng, f"{a_an(noun)} {pick(rng, ('where the main character is', 'in which the hero is', 'starring', 'with the main character', 'featuring'))} {who}")
    if form < 0.93:
        rest = ", ".join(x for x in (who, thing, place, time) if x)
        return pick(rng, ("{n}: {r}", "{n} with {r}", "{r}. Make a story out of that.", "{n} please: {r}", "Here is what I want in my {n}: {r}.", "{r}, {n} please")).format(n=noun, r=rest)
    second = ". ".join(cap(x) for x in ((f"It should be {place}" if place else ""), (f"It happens {time}" if time else ""), (f"There should be {thing} in it" if thing else "")) if x)
    text = wish(rng, f"{a_an(noun)} about {who}")
    return text.rstrip(".") + (" " if text.endswith("?") else ". ") + second + "." if second else text


def first_turn(rng: random.Random) -> tuple[str, list[str], Told, int]:
    """(request, sentences, story, how many were asked for)"""
    form = rng.random()
    if form < 0.14:
        return for_child(rng)
    if form < 0.24:
        return pick(rng, (about_me, begun, begun, name_after, where_i_am))(rng)
    noun, happy, count = pick(rng, NOUNS), False, pick(rng, (4, 5, 5, 6))
    tail = ""
    plots: tuple[str, ...] = ()
    mood = rng.random()
    if mood < 0.2:
        word = pick(rng, tuple(P.MOODS))
        plots, noun = P.MOODS[word], word + " story"
    elif mood < 0.3:
        happy, tail = True, pick(rng, (" with a happy end", " with a happy ending", " that ends well", ". It should end well", ". Happy ending please", " and a happy end"))
    elif mood < 0.42:
        count = pick(rng, (1, 3, 3, 3, 4, 4, 5))
        tail = f"{pick(rng, (' in', '. In', '. Only', '. Just', ', in', ' in only'))} {NUMBERS[count] if chance(rng, 0.7) else count} sentence{'s' * (count > 1)}"
    elif mood < 0.45:
        words, count = pick(rng, (("30 words", 3), ("50 words", 3), ("100 words", 5), ("one paragraph", 5), ("under 50 words", 3), ("under 100 words", 5), ("a few sentences", 4), ("a few lines", 4)))
        tail = (" " if words.startswith("under") else pick(rng, (" in ", ", in "))) + words
    elif mood < 0.48:
        count, noun = 6, pick(rng, ("long story", "longer story", "really long story"))
    elif mood < 0.53:
        count, noun = 3, pick(rng, ("very short story", "tiny story", "really short story", "mini story"))
    elif mood < 0.58:
        tail = pick(rng, (" for my kids", " for my son", " for my daughter", " for a five year old", " for my class", " for bedtime", " for my little sister", " for my girlfriend", " for my wife", " for my grandma", " for my students", " for toddlers", " for a 3 year old", " for kids", " for adults", " for the whole family"))
    if plots or form < 0.66:
        story, who, place, time, thing = pair(rng, plots)
        text = parts(rng, noun, who, place, time, thing)
    elif form < 0.76:
        story, who = habit(rng) if chance(rng, 0.6) else matter(rng)
        text = parts(rng, noun, who, "", "", "")
    else:
        story, who, place, time = deed(rng)
        text = parts(rng, noun, who, place, time, "")
    if tail:
        end = text[-1] if text[-1] in ".?" else ""
        text = text.rstrip(".?").removesuffix(", please").removesuffix(" please") + tail + ("." if end == "?" and "." in tail else end)
    story.happy = happy
    lines = story.lines(rng, count)
    exact = "sentence" in tail and len(lines) != count
    return first_turn(rng) if exact or not story.names_all(" ".join(lines)) else (text, lines, story, count)


def for_child(rng: random.Random) -> tuple[str, list[str], Told, int]:
    """A story for a child that loves something."""
    relation, kind = pick(rng, given.RELATED[:7] + (("boy", "boy"), ("little girl", "girl"), ("grandchild", "child"), ("kid", "child")))
    name = pick(rng, W.GIRLS if kind == "girl" else W.BOYS if kind == "boy" else W.GIRLS + W.BOYS) if chance(rng, 0.4) else ""
    xs = pick(rng, W.LOVES)
    one = Hero("", f"a {kind} named {name}", name) if name else Hero("", "a " + kind, "the " + kind)
    other = given.plain(rng, "owl")
    story = Told(one, other, pick(rng, P.CHILD), slots_of(rng, one, other, xs=xs, day=pick(rng, ("one evening", "one day"))))
    he = {"boy": "he", "girl": "she"}.get(kind, "they")
    whom = f"my {relation}" + (" " + name if name else "")
    loves = "loves" if he != "they" else "love"
    noun = pick(rng, ("bedtime story", "bedtime story", "story", "short story", "good night story", "little story", "short bedtime story"))
    text = pick(rng, (
        wish(rng, f"{a_an(noun)} for {whom} who {pick(rng, ('loves', 'loves', 'likes', 'is crazy about', 'is obsessed with'))} {xs}"),
        wish(rng, f"{a_an(noun)} for {whom}").rstrip(".?") + f", {he} {loves} {xs}.",
        wish(rng, f"{a_an(noun)} for {whom}").rstrip(".?") + f". {cap(he)} really {loves} {xs}.",
        f"{cap(whom)} loves {xs}. {wish(rng, a_an(noun) + pick(rng, (' for ' + {'he': 'him', 'she': 'her'}.get(he, 'them'), '')))}",
        f"{cap(whom)} loves {xs}, can you tell {({'he': 'him', 'she': 'her'}).get(he, 'them')} {a_an(noun)}?",
        wish(rng, f"{a_an(noun)} for {whom} about {xs}"),
        wish(rng, f"{a_an(noun)} about {xs} for {whom}"),
    ))
    count = pick(rng, (5, 5, 5, 3))
    if count == 3:
        text = text.replace(noun, "very short story", 1)
    lines = story.lines(rng, count)
    if "bedtime" in text or "night" in text:
        lines.append(pick(rng, ("Good night!", f"Good night, {name}!" if name else "Sleep well!")))
    return text, lines, story, count


def begun(rng: random.Random) -> tuple[str, list[str], Told, int]:
    """A story that the user begins and Ember tells to the end."""
    story, *_ = pair(rng)
    while not story.pair:
        story, *_ = pair(rng)
    rows = [row.removeprefix("- ") for row in story.plot["long"].splitlines()]
    given_rows = pick(rng, (1, 1, 2))
    if story.pair.startswith("<open>") and chance(rng, 0.5):
        beginning, rest = story.fill(rng, "<open> <a>."), [story.fill(rng, row) for row in ("<H> had a good friend, <b>.", *rows)]
    else:
        told = [story.fill(rng, row) for row in (story.pair, *rows)]
        beginning, rest = " ".join(told[:given_rows]), told[given_rows:]
    ask = pick(rng, ("Continue this story: {}", "Continue the story: {}", "Finish this story: {}", "How does this story go on? {}", "{} Continue.", "{} What happens next?", "{} Continue this story please.", "Here is the beginning of a story: {} Please go on.", "Go on with this: {}", "{} Finish it.", "My story starts like this: {} How does it end?", "{} And then?", "{}..")).format(beginning)
    return ask, rest, story, 5


def name_after(rng: random.Random) -> tuple[str, list[str], Told, int]:
    """A hero whose name comes in a sentence of its own."""
    kind, name = given.noun(rng), given.a_name(rng)
    one = Hero("", f"{a_an(kind)} named {name}", name)
    other = given.companion(rng, one)
    story = Told(one, other, pick(rng, tuple(P.PAIR.values())), slots_of(rng, one, other), "<open> <a> who had a good friend, <b>.")
    text = wish(rng, f"{a_an(pick(rng, NOUNS))} about {a_an(kind)}")
    text = text.removesuffix(", please.").removesuffix(" please").rstrip(".") + ("" if text.endswith("?") else ".")
    return f"{text} {pick(rng, ('The {k} is called {n}.', 'Its name is {n}.', 'The name is {n}.', 'Call it {n}.', 'The {k} should be named {n}.', 'Name the {k} {n}.')).format(k=kind, n=name)}", story.lines(rng, 5), story, 5


def where_i_am(rng: random.Random) -> tuple[str, list[str], Told, int]:
    """The user says where he is, or what day it is, and wants a story that fits."""
    story, *_ = pair(rng)
    while not story.pair:
        story, *_ = pair(rng)
    spot = given.spot(rng)
    story.slots |= {"at": spot.at, "at2": spot.at2}
    text = pick(rng, ("I am {p}. Tell me a story that fits.", "I'm {p} right now. Can you tell me a story about it?", "We are {p} and bored. Tell us a story that happens here.", "I am sitting {p}. Make up a story for me.", "I'm {p}, tell me a story about this place.", "We are {p} with the kids. Tell us a story that takes place here.")).format(p=spot.at)
    return text, story.lines(rng, 5), story, 5


def about_me(rng: random.Random) -> tuple[str, list[str], Told, int]:
    """A story in which the user is the hero, perhaps with somebody."""
    other = given.hero(rng)
    beside = Hero("", f"your {other.first.split(' ', 1)[1]}", other.later.replace("the ", "your ", 1)) if other.ask.startswith("my ") else other
    one = Hero("me", "you", "you")
    story = Told(one, beside, pick(rng, P.ME), slots_of(rng, one, beside))
    whom = f"me and {other.ask}" if chance(rng, 0.7) else pick(rng, ("me", "me", "myself"))
    return parts(rng, pick(rng, NOUNS), whom, "", "", ""), story.lines(rng, 5), story, 5


# -- what comes next -----------------------------------------------------------------------

AGAIN = ("Another one.", "another one", "Another one please.", "One more!", "Tell me another one.", "A different one please.", "again but different", "I want another one.", "Do you have one more?", "Can you write another version?", "Try again.", "One more like that.")
GO_ON = ("Continue.", "continue it", "Continue the story.", "Go on.", "And then?", "What happens next?", "what happened after that", "Keep going.", "Tell me more.", "Can you continue the story?", "And what did they do then?", "more", "Write the next part.", "And the next day?")
SHORTER = ("Make it shorter.", "shorter please", "Can you make it shorter?", "Too long, make it shorter.", "In one sentence?", "Sum it up in one sentence.", "Now in one sentence please.", "Make it one sentence.", "Summarize it.")
INSTEAD = ("Make it about {x} instead.", "make it about {x}", "Can you make it about {x} instead?", "Now with {x}.", "Same story but with {x}.", "The same with {x}, please.", "Can it be {x} instead?", "Tell it again with {x}.", "Change it to {x}.", "Actually, make it {x}.", "And now the same about {x}.", "use {x} instead")
WITH = ("Add {x}.", "Put {x} in it.", "Can you add {x}?", "Now add {x} to the story.", "Include {x} too.", "It needs {x}.", "And {x}, please.", "I want {x} in it too.")
WHERE = ("Now {x}.", "Set it {x}.", "Make it happen {x}.", "Can it be {x}?", "The same story, but {x}.", "Let it take place {x} instead.")
HAPPIER = ("Give it a happy ending.", "Make it end well.", "Can it have a happy ending?", "Add a happy end.", "I want a happy end.")


FUNNY = (("Make it funny.", ("hat",)), ("Make it funnier.", ("hat",)), ("Can you make it scary?", ("noise",)), ("Make it scarier.", ("noise",)), ("more exciting please", ("map", "race")), ("Make it an adventure.", ("map",)), ("Make it a bedtime story.", ("calm",)), ("Can it be more magical?", ("magic",)), ("Can you make it calmer?", ("calm",)))
NAME_IT = ("Call the {k} {n}.", "Can you call the {k} {n}?", "Can the {k} be called {n}?", "The {k} should be named {n}.", "Name the {k} {n}.", "Give the {k} the name {n}.", "Change the name to {n}.")
ASK_NAME = ("What is the name of the {k}?", "What was the {k} called?", "Does the {k} have a name?", "What's the {k}'s name?")


def another(rng: random.Random, story: Told, count: int) -> Turn:
    """Another story with the same parts."""
    if story.slots["vp"].split()[0] not in STILL and story.plot in P.HABIT:
        story.plot = pick(rng, [plot for plot in P.HABIT if plot is not story.plot])
    elif family := next((family for family in (P.CHILD, P.GROUP, P.ME, P.MATTER, P.WORDS) if story.plot in family), None):
        story.plot = pick(rng, [plot for plot in family if plot is not story.plot])
    else:
        story.pair = story.pair or "<open> <a> who had a good friend, <b>."
        story.plot = pick(rng, [plot for plot in P.PAIR.values() if plot is not story.plot])
    story.slots["open"] = pick(rng, OPENS)
    return pick(rng, AGAIN), " ".join(story.lines(rng, count))


def go_on(rng: random.Random, story: Told, count: int) -> Turn:
    asks = GO_ON + ("What happened to {h}?", "What did {h} do next?", "And what about {h}?", "What did {h} do then?")
    return pick(rng, asks).format(h=story.hero.later), story.fill(rng, story.plot["next"])


def asked_about(rng: random.Random, story: Told, count: int) -> Turn:
    """A question about the story of two."""
    one, other, at = story.hero.later, story.other.later, story.slots["at2"]
    options = [(("Did they stay friends?", "Are they still friends?", "Did they see each other again?"), f"Yes, {one} and {other} stayed friends for ever.")]
    options += [(("Who was in the story?", "Who is the story about?", "Who are the main characters?", "Who was it about?"), f"The story is about {one} and {other}.")]
    if "<at>" in story.plot["long"]:
        options += [(("Where did it happen?", "Where were they?", "Where does the story take place?", "Where was that?"), f"It happened {at}.")] * 2
    asks, reply = pick(rng, options)
    return pick(rng, asks), reply


def shorter(rng: random.Random, story: Told, count: int) -> Turn:
    return pick(rng, SHORTER), story.lines(rng, 1)[0]


def introduce(story: Told, one: Hero, other: Hero) -> None:
    """Other heroes for the same story."""
    story.hero, story.other = one, other
    story.slots |= {"a": one.first, "h": one.later, "b": other.first, "g": other.later, "ab": f"{one.first} and {other.first}"}


def instead(rng: random.Random, story: Told, count: int) -> Turn:
    """The same story with another hero."""
    new = given.hero(rng)
    while new.later == story.other.later or new.later == story.hero.later:
        new = given.hero(rng)
    if story.pair:
        story.pair = "<open> <a> who had a good friend, <b>."
    introduce(story, new, story.other)
    return pick(rng, INSTEAD).format(x=new.ask), " ".join(story.lines(rng, count))


def added(rng: random.Random, story: Told, count: int) -> Turn:
    """The same story with somebody else at the hero's side."""
    new = given.friend(rng, story.hero)
    if new.first.startswith("somebody"):
        new = given.plain(rng, "giant")
    story.pair = BOTH
    introduce(story, story.hero, new)
    return pick(rng, WITH).format(x=new.ask), " ".join(story.lines(rng, count))


def elsewhere(rng: random.Random, story: Told, count: int) -> Turn:
    spot = given.spot(rng)
    story.slots |= {"at": spot.at, "at2": spot.at2}
    return pick(rng, WHERE).format(x=spot.at), " ".join(story.lines(rng, max(count, 4)))


def christen(rng: random.Random, story: Told, count: int) -> Turn:
    """A name for the hero: asked for, or given by the user."""
    kind, name = story.hero.later.removeprefix("the "), given.a_name(rng)
    if chance(rng, 0.35):
        return pick(rng, ASK_NAME).format(k=kind), f"The {kind} is called {name}."
    introduce(story, Hero("", f"{story.hero.first} named {name}", name), story.other)
    return pick(rng, NAME_IT).format(k=kind, n=name), " ".join(story.lines(rng, count))


def moody(rng: random.Random, story: Told, count: int) -> Turn:
    ask, plots = pick(rng, FUNNY)
    story.plot = P.PAIR[pick(rng, plots)]
    return ask, " ".join(story.lines(rng, count))


def happier(rng: random.Random, story: Told, count: int) -> Turn:
    return pick(rng, HAPPIER), story.fill(rng, pick(rng, ("In the end everything was well, and <h> was happy ever after.", "And so <h> had the happiest day of all, and they all lived happily ever after.")))


def to_poem(rng: random.Random, story: Told, count: int) -> Turn:
    """A poem about the hero of the story."""
    later = story.hero.later
    about = poems_given.Subject(later, later, "dear " + later.removeprefix("the "), "live")
    return pick(rng, ("Now a poem about {h}.", "Make it a poem.", "Can you make it rhyme?", "Now write a poem about {h}.", "And a poem about {h}, please.", "Turn it into a poem.", "Now as a poem.", "Make a short poem out of it.")).format(h=later), poems_given.about_one(rng, about).text(rng)


def follows(story: Told) -> list[tuple]:
    """The follow-ups that fit this story, with weights."""
    plain = not any(story.plot in family for family in (P.CHILD, P.GROUP, P.ME, P.HABIT, P.MATTER))
    out = [(another, 16), (go_on, 20)]
    if story.plot not in P.ME:
        out += [(shorter, 14)]
    if plain:
        out += [(instead, 20), (to_poem, 5)] + [(happier, 5)] * (not story.happy)
        if story.hero.later.startswith("the "):
            out += [(christen, 8)]
    if plain and story.pair:
        out += [(added, 10), (moody, 7), (asked_about, 9)]
    if "<at>" in story.plot["long"] and story.plot not in P.ME:
        out += [(elsewhere, 8)]
    return out


def asked_back(rng: random.Random) -> tuple[list[Turn], Told, int]:
    """A wish for a story, a question back, and an answer with the parts only."""
    ask = pick(rng, ("Can you write a story for me?", "I need a story.", "Can you help me with a story?", "I want a story with my own ideas.", "Can I choose what the story is about?", "Could you write a story if I give you the characters?", "Let's make a story together."))
    back = pick(rng, ("Gladly! Who should be in it, and where?", "Yes! Who is it about, and where does it happen?", "Of course. Tell me who is in it."))
    story, who, place, time, thing = pair(rng)
    rest = ", ".join(x for x in (who, thing) if x) + "".join(" " + x for x in (place, time) if x)
    while not story.names_all(" ".join(lines := story.lines(rng, 5))):
        story, who, place, time, thing = pair(rng)
        rest = ", ".join(x for x in (who, thing) if x) + "".join(" " + x for x in (place, time) if x)
    return [(ask, back), (cap(pick(rng, ("{}", "{}.", "{} please", "Let's say {}.", "How about {}?", "It is about {}.")).format(rest)), " ".join(lines))], story, 5


def dialogue(rng: random.Random) -> list[Turn]:
    """A story with given parts, and perhaps a follow-up or two, each of another kind."""
    if chance(rng, 0.05):
        turns, story, count = asked_back(rng)
    else:
        ask, lines, story, count = first_turn(rng)
        turns = [(ask, " ".join(lines))]
    used: list = []
    while len(turns) < 3 and chance(rng, 0.42 if len(turns) == 1 else 0.25):
        options = [(kind, weight) for kind, weight in follows(story) if kind not in used]
        used.append(weighted(rng, [kind for kind, _ in options], [weight for _, weight in options]))
        turns.append(used[-1](rng, story, count))
    return turns
