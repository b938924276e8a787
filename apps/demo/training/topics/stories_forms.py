"""Stories of a certain kind: a genre, three words that must occur, a first sentence that is given.

They are told by the plots of data/given_plots.py, like those of stories_given.py, and go on in the same ways.
"""
from __future__ import annotations

import random

from phrases import a_an, cap, chance, pick
from spintax import weighted
from topics import given, poems_given
from topics import stories_follow as after
from topics import stories_given as base
from topics.data import given_plots as P
from topics.data import given_words as W
from topics.given import Hero
from topics.told import Told, Turn, slots_of

# genre: (how it is called, heroes, place, time, plots); what is empty is left open
GENRES = (
    ("Christmas story; story for Christmas; Christmas tale", "reindeer; snowman; elf; child; robin; little girl; fir tree; donkey", "", "on Christmas Eve", ""), ("Halloween story; story for Halloween", "ghost; witch; pumpkin; bat; black cat; vampire", "", "on Halloween", "noise quarrel owner"),
    ("Easter story; story for Easter", "rabbit; hen; chick; lamb", "", "at Easter", "map lost gift"), ("New Year story; New Year's story", "clown; owl; cat", "", "on New Year's Eve", ""), ("winter story; snow story; story for a cold winter night", "snowman; fox; penguin; squirrel; polar bear", "in the snowy forest", "in winter", ""),
    ("summer story; holiday story; vacation story", "boy; girl; crab; seagull; dog", "on the beach", "in summer", ""), ("spring story", "lamb; bee; hedgehog; gardener", "in the garden", "in spring", ""), ("autumn story", "squirrel; hedgehog; scarecrow; crow", "in the forest", "in autumn", ""),
    ("science fiction story; sci-fi story; space story; story from the future", "robot; astronaut; alien; space captain; android", "on Mars", "", ""), ("space adventure", "astronaut; robot; alien", "in space", "", "map"), ("detective story; crime story; mystery", "detective; clever detective; old detective", "", "", "owner lost noise map"),
    ("pirate story; pirate tale; pirate adventure", "pirate; pirate captain; old pirate; parrot", "on the pirate ship", "", "map quarrel owner"), ("knight story; knight's tale; medieval story; castle story", "knight; young knight; princess; dragon", "in the castle", "", "race lost owner magic"),
    ("horror story; ghost story; scary tale; creepy tale", "ghost; girl; boy; night watchman; student", "in the haunted house", "at midnight", "noise"), ("western; cowboy story; Wild West story", "cowboy; horse; sheriff; cowgirl", "in the Wild West", "", "map quarrel owner race"),
    ("school story; story about school", "student; teacher; shy boy; new girl", "at school", "", "owner lost quarrel hat race"), ("sports story; football story; story about sport", "goalkeeper; football player; runner; referee", "in the football stadium", "", "race"), ("sea story; ocean story; underwater story", "whale; crab; octopus; mermaid; sailor", "under water", "", "owner lost gift quarrel"),
    ("farm story; story from a farm", "cow; pig; farmer; hen; goat", "on the farm", "", ""), ("jungle story", "monkey; tiger; parrot; explorer", "in the jungle", "", "map lost hat owner"), ("forest story; story from the woods", "fox; owl; bear; deer; hedgehog", "in the forest", "", ""), ("city story", "pigeon; taxi driver; street cat", "in the big city", "", ""),
    ("circus story", "clown; acrobat; elephant; juggler", "at the circus", "", "hat race lost owner"), ("train story; story about a train ride", "train conductor; old lady; student", "on the train", "", "owner lost hat calm"), ("camping story; campfire story", "scout; bear; girl; boy", "at the campsite", "at night", "noise calm"),
    ("fairy tale; classic fairy tale", "princess; prince; king; witch; frog; giant; poor woodcutter", "in the castle", "", "magic lost gift"), ("fantasy tale; magic story; story full of magic", "wizard; fairy; unicorn; dragon; elf", "", "", "magic"), ("animal story; story with animals; fable", "fox; hare; bear; crow; mouse; lion", "", "", "quarrel race gift"),
    ("friendship story; story about friendship; story about two friends; story about good friends", "boy; girl; fox; mouse; dog", "", "", "quarrel race gift"), ("birthday story; story for a birthday", "child; girl; boy; bear", "", "on a birthday", "gift"), ("robot story", "robot; old robot; tiny robot", "", "", ""), ("dragon story", "dragon; young dragon; shy dragon", "", "", ""), ("cat story", "cat; gray cat; old cat", "", "", ""), ("dog story", "dog; puppy; old dog", "", "", ""), ("princess story", "princess; brave princess", "", "", ""), ("dinosaur story", "dinosaur; little dinosaur", "", "", ""), ("unicorn story", "unicorn; white unicorn", "", "", ""), ("monster story", "monster; friendly monster", "", "", ""), ("vampire story", "vampire; old vampire", "", "at night", ""),
)
# first sentences about somebody, {h}, and about nobody in particular
STARTS_WITH = ("The {k} had not slept all night", "{h} opened the window", "{h} had a secret", "The {k} was hungry", "In {c} there lived {a}", "{h} found an old letter", "It was the birthday of {h}", "{h} looked at the clock", "{h} was all alone", "One morning {h} woke up on the roof", "{h} could not believe it", "Once {a} came to {c}", "There was {a} in the garden", "{h} was late again", "{h} heard a noise", "{h} got a strange phone call", "{h} ran as fast as possible", "Today was not a good day for {h}", "{h} sat at the window and looked at the rain", "There once was {a}", "One day {a} came to town")
STARTS = ("It was a dark and stormy night", "It was a cold morning in {c}", "The door opened slowly", "Nobody knew where the noise came from", "It all began with a letter", "There was a letter under the door", "The train was late again", "The moon was very big that night", "It was the last day of summer", "The phone rang at midnight", "Nobody had seen the {k} for weeks", "The old clock stopped", "It had been raining for days", "Something moved behind the curtain", "There was only one cookie left",
          "The lights went out", "One day the {k} was gone", "Snow was falling on {c}", "Somebody had stolen the {k}", "All the birds were silent", "The river had turned blue", "The sun did not rise that day", "The lights in {c} went out", "Suddenly there was a loud bang", "There was a strange light in the sky")


def finished(rng: random.Random, one: Hero, other: Hero, plot: dict[str, str], **slots: str) -> Told:
    """A story of these two."""
    return Told(one, other, plot, slots_of(rng, one, other, **slots), "<open> <a> who had a good friend, <b>.")


def genre(rng: random.Random) -> tuple[str, Told]:
    """A story of a genre, with or without a hero of the user's."""
    names, heroes, place, time, plots = pick(rng, GENRES)
    name = pick(rng, names.split("; "))
    asked = chance(rng, 0.35)
    if asked:
        one = given.hero(rng)
    else:
        full = pick(rng, heroes.split("; "))
        kind = full.split()[-1] if full.split()[0] in W.ADJECTIVES + ("gray", "new", "poor", "white", "black") else full
        one = Hero(a_an(full), a_an(full), "the " + kind)
    story = finished(rng, one, given.companion(rng, one), P.PAIR[pick(rng, plots.split() or tuple(P.PAIR))])
    story.slots |= {"at": place, "at2": place} if place else {}
    story.slots |= {"day": time} if time else {}
    tail = f" {pick(rng, ('about', 'about', 'with'))} {one.ask}" if asked and " about " not in name and "with" not in name else ""
    return base.wish(rng, f"{a_an(pick(rng, ('', '', 'short ', 'little ', 'nice ')) + name)}{tail}"), story


def words(rng: random.Random) -> tuple[str, Told]:
    """Three words of the user."""
    chosen = []
    while len(chosen) < 3:
        word = given.thing(rng) if chance(rng, 0.7) else given.noun(rng)
        if word not in chosen and " of " not in word and " in " not in word:
            chosen.append(word)
    one = given.plain(rng, pick(rng, [kind for kind in W.PEOPLE[-30:] + W.ANIMALS[:40] if kind not in chosen]))
    other = given.plain(rng, pick(rng, [kind for kind in W.ANIMALS[40:] if kind not in chosen and kind not in one.first]))
    story = Told(one, other, pick(rng, P.WORDS), slots_of(rng, one, other, **{f"w{at + 1}": a_an(word) for at, word in enumerate(chosen)}), "")
    a, b, c = chosen if chance(rng, 0.6) else [a_an(word) for word in chosen]
    noun = pick(rng, ("story", "story", "short story", "little story", "tale"))
    text = pick(rng, (
        base.wish(rng, f"{a_an(noun)} with the words {a}, {b} and {c}"), base.wish(rng, f"{a_an(noun)} with these words: {a}, {b}, {c}"), base.wish(rng, f"{a_an(noun)} with {a}, {b} and {c} in it"), base.wish(rng, f"{a_an(noun)} that has {a}, {b} and {c} in it"),
        f"Use the words {a}, {b} and {c} in a {noun}.", f"{cap(a)}, {b}, {c}. Make a {noun} out of these words.", f"Three words: {a}, {b}, {c}. Write a {noun}.", f"{noun}: {a}, {b}, {c}", base.wish(rng, f"{a_an(noun)} containing {a}, {b} and {c}"), f"{a} {b} {c} {noun}", base.wish(rng, f"{a_an(noun)} about {a}, {b} and {c}"),
    ))
    return text, story


def starts(rng: random.Random) -> tuple[str, list[str]]:
    """A first sentence of the user: (request, the sentences of the story)."""
    about = chance(rng, 0.55)
    kind, name = given.noun(rng), given.a_name(rng)
    first = pick(rng, STARTS_WITH if about else STARTS)
    named = about and "{h}" in first and chance(rng, 0.6)
    one = Hero("", "", name if named else "the " + kind) if about else given.plain(rng, pick(rng, W.ANIMALS[:80] + W.PEOPLE[-30:]))
    first = cap(first.format(c=pick(rng, W.PROPER[:24]).split(" ", 1)[1], k=kind, h=one.later, a=a_an(kind)))
    story = finished(rng, one, given.companion(rng, Hero("", "a " + kind, one.later)), {})
    quoted = f'"{first}."' if chance(rng, 0.6) else first + "."
    text = pick(rng, ("Write a story that starts with {q}", "Write a story that begins with {q}", "Tell me a story that starts like this: {q}", "A story that begins like this: {q}", "Start a story with {q}", "First sentence: {q} Now write the story.", "Write a short story. The first sentence is {q}", "Can you write a story with this first sentence? {q}", "Continue this story: {q}", "{q} Continue the story.", "{q} What happened next?", "Finish this story: {q}", "{q} How does the story go on?")).format(q=quoted)
    told = [story.fill(rng, row) for row in P.STARTED[0 if about else 1].splitlines()]
    return text, told if any(word in text for word in ("Continue", "happened next", "Finish", "go on")) else [first + ".", *told]


def first_turn(rng: random.Random) -> tuple[str, list[str], Told, int]:
    """(request, sentences, story, how many there are)"""
    if chance(rng, 0.6):
        ask, story = genre(rng)
        count = pick(rng, (5, 5, 6, 3))
        if count == 3:
            ask = ask.replace("story", "story in three sentences", 1)
            count = 3 if "in three" in ask else 5
        return ask, story.lines(rng, count), story, count
    ask, story = words(rng)
    return ask, story.lines(rng, 5), story, 5


def after_poem(rng: random.Random) -> list[Turn]:
    """A poem, and then a story about the same subject."""
    about = poems_given.subject(rng, pick(rng, ("live", "named", "live")))
    while about.kind != "live":
        about = poems_given.subject(rng, "live")
    poem = poems_given.about_one(rng, about)
    bare = about.ask.removeprefix("the ").removeprefix("my ")
    first = f"somebody named {bare}" if " " not in about.ask else f"{a_an(bare.rpartition(' ')[0])} named {about.later}" if about.ask.startswith("my ") and about.later != about.ask else about.ask if about.ask.startswith(("a ", "an ")) else a_an(bare)
    one = Hero(about.ask, first, about.later.replace("my ", "the ", 1))
    story = finished(rng, one, given.companion(rng, one), pick(rng, tuple(P.PAIR.values())))
    ask = pick(rng, ("Now a story about {x}.", "And a story about {x}?", "Tell me a story about {x} instead.", "Nice, now a story about {x}.", "Can you make it a story?", "Make a story out of it.", "Now tell me a story about it.")).format(x=about.ask)
    return [(poems_given.wish(rng, f"a {pick(rng, ('poem', 'short poem', 'rhyme'))} about {about.ask}"), poem.text(rng)), (ask, " ".join(story.lines(rng, 5)))]


def dialogue(rng: random.Random) -> list[Turn]:
    """A story of some kind, and perhaps a follow-up."""
    if chance(rng, 0.07):
        return after_poem(rng)
    if chance(rng, 0.22):
        ask, lines = starts(rng)
        return [(ask, " ".join(lines))]
    ask, lines, story, count = first_turn(rng)
    turns = [(ask, " ".join(lines))]
    options = [(after.go_on, 4), (after.shorter, 3), (after.another, 3)] if story.plot in P.WORDS else after.follows(story)
    if chance(rng, 0.35):
        turns.append(weighted(rng, [kind for kind, _ in options], [weight for _, weight in options])(rng, story, count))
    return turns
