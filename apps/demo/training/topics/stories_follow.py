"""What a user says after a story whose parts were given: on with it, shorter, another one, somebody else, somewhere else, a name, a mood.

Each function takes the story and how many sentences it had, changes the story where the user changes it, and gives the turn.
"""
from __future__ import annotations

import random

from phrases import chance, pick
from topics import given, poems_given
from topics.data import given_plots as P
from topics.given import Hero
from topics.told import BOTH, OPENS, STILL, Told, Turn

AGAIN = ("I don't like it, try again", "i dont like that one, another please", "Another one.", "another one", "Another one please.", "One more!", "Tell me another one.", "A different one please.", "again but different", "I want another one.", "Do you have one more?", "Can you write another version?", "Try again.", "One more like that.")
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
    elif family := next((family for family in (P.CHILD, P.GROUP, P.ME, P.MATTER, P.WORDS, P.NOW) if story.plot in family), None):
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
        return pick(rng, ASK_NAME).format(k=kind), f"The {kind} is called {pick(rng, given.GIVEN['it'])}."
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
    plain = not any(story.plot in family for family in (P.CHILD, P.GROUP, P.ME, P.HABIT, P.MATTER, P.NOW))
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
