"""Stories whose parts the request gives: who, with whom, where, when, with what, what they do, for whom, how long, in which mood.

A plot of data/given_plots.py has a slot for each part. What the request names goes into its slot, and what it leaves open is made up.
"""
from __future__ import annotations

import random

from phrases import a_an, cap, chance, pick
from spintax import weighted
from topics import given
from topics.data import given_plots as P
from topics.data import given_words as W
from topics.given import Hero
from topics.stories_follow import follows
from topics.told import STILL, Told, Turn, pair, slots_of

NUMBERS = {1: "one", 3: "three", 4: "four", 5: "five"}


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
    if form < 0.26:
        return pick(rng, (for_child_now, about_me, begun, begun, name_after, where_i_am))(rng)
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
        story, who = habit(rng) if (known := chance(rng, 0.6)) else matter(rng)
        text = parts(rng, noun, who, "", "", "") if known else wish(rng, f"{a_an(noun)} about {who}")
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


# what the user tells of a child
CHILD_MATTERS = ("starts school", "has to go to the dentist", "has to go to the doctor", "lost a tooth", "is getting a baby sister", "is getting a baby brother", "is sick", "is moving to a new city", "had a fight with a friend", "does not want to brush teeth", "does not like vegetables", "misses a friend", "has a big test", "is sad", "cannot sleep", "is bored", "learns to swim",
                 "does not want to go to bed", "is learning to read", "goes to kindergarten", "has no friends at school", "lost a toy", "fell off a bike", "lost a game", "broke a leg", "is lonely", "is angry", "goes on a long trip", "has a new school", "does not want to share", "got a bad grade", "misses the dog")
CHILD_FEARS = ("the dark", "dogs", "spiders", "monsters", "monsters under the bed", "thunder", "the dentist", "water", "loud noises", "the vacuum cleaner", "ghosts", "sharks", "clowns", "heights", "bees", "snakes", "the doctor", "the new school", "storms", "swimming", "escalators", "trains", "dragons", "being alone")


def for_child_now(rng: random.Random) -> tuple[str, list[str], Told, int]:
    """A story for a child, after what the user tells of it: a fear, or what is going on."""
    relation, kind = pick(rng, given.RELATED[:8])
    names = W.GIRLS if kind == "girl" else W.BOYS
    name = pick(rng, names) if chance(rng, 0.4) and kind in ("girl", "boy") else ""
    one = Hero("", f"a {kind} named {name}", name) if name else Hero("", "a " + kind, "the " + kind)
    him = {"boy": "him", "girl": "her"}.get(kind, "them")
    if chance(rng, 0.5):
        what = pick(rng, CHILD_FEARS)
        said, plot, slots = pick(rng, ("is afraid of ", "is scared of ", "has a fear of ")) + what, P.DEEDS["fears"], {"xs": what}
    else:
        said = pick(rng, CHILD_MATTERS)
        plot, slots = pick(rng, P.NOW), {"vp": said}
        if said.startswith(("starts", "has to", "has a b", "goes")) and chance(rng, 0.5):
            said += pick(rng, (" tomorrow", " today", " next week"))
    story = Told(one, other := given.companion(rng, one), plot, slots_of(rng, one, other, **slots))
    whom = f"my {relation}{' ' + name if name else ''}"
    text = cap(whom) + " " + said + pick(rng, (f". Tell {him} a story.", ". Do you have a story for that?", f", can you tell {him} a story?", f". Can you write a bedtime story for {him}?", ". A story please!", ". I need a story that helps.", f". Make up a little story for {him}.", f", tell a story for {him}"))
    return text, story.lines(rng, 5), story, 5


def about_me(rng: random.Random) -> tuple[str, list[str], Told, int]:
    """A story in which the user is the hero, perhaps with somebody."""
    other = given.hero(rng)
    beside = Hero("", f"your {other.first.split(' ', 1)[1]}", other.later.replace("the ", "your ", 1)) if other.ask.startswith("my ") else other
    one = Hero("me", "you", "you")
    story = Told(one, beside, pick(rng, P.ME), slots_of(rng, one, beside))
    whom = f"me and {other.ask}" if chance(rng, 0.7) else pick(rng, ("me", "me", "myself"))
    return parts(rng, pick(rng, NOUNS), whom, "", "", ""), story.lines(rng, 5), story, 5


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
