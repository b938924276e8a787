"""Story topic: short stories on request, with follow-up turns.

A request names a hero, two heroes, a thing, a place or an idea, and often how long the story shall be. One of the schemes of
data/story_schemes.py is told with the words of the request in every sentence, in exactly as many sentences as were asked for.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from factkit import many
from phrases import a_an, cap, chance, pick
from spintax import spin, weighted
from topics.data import story_schemes as S
from topics.data import story_words as W

Turn = tuple[str, str]

COMMON = ("cat; dog; fox; rabbit; bear; mouse; bird; dragon; robot; princess; knight; wizard; boy; girl; owl; elephant; lion; penguin; turtle; frog; squirrel; ghost; witch; pirate; unicorn; monkey; horse; wolf; hedgehog; king; queen; snowman; astronaut; "
          "teddy bear; giant; fairy; duck; pig; tiger; snail; bee; dinosaur; fisherman; sailor; farmer; teacher; old man; old woman; grandmother; baker; child; puppy; kitten; monster; alien; prince; detective; painter; gardener; clown; shepherd; lighthouse keeper").split("; ")
LIVING = W.LAND_ANIMALS + W.FANTASY + W.MADE + W.PEOPLE * 2
SEA = {"spots": ("behind a pink coral", "in the soft sand", "under a big rock", "in a small cave"), "friends": ("crab", "turtle", "seahorse", "octopus", "dolphin"), "far": ("the coral reef", "the old ship on the ground of the sea", "the warm sea in the south"), "schemes": ("lost", "friend", "gift")}
CARRIED = "umbrella; book; hat; shoe; bag; suitcase; backpack; scarf; glove; mitten; phone; key; camera; violin; guitar; ball; letter; map; laptop; ring; coin; kite; notebook; photo; pen; raincoat; boot; sock; teddy bear; doll; wallet; watch; cap; balloon; toy".split("; ")
VEHICLES = "train; car; bus; truck; tractor; ship; boat; fire truck; bicycle; taxi; tram; airplane; helicopter; van; sled".split("; ")
NOT_STILL = set("bench door window elevator submarine streetlight statue mailbox canoe fire flag rocket spaceship apple pumpkin potato carrot cake cookie pizza sandwich egg lemon banana".split()) | {"hot air balloon", "garbage truck", "traffic light", "lighthouse lamp", "old sweater"}
STILL = [noun for noun in W.OBJECTS if noun not in VEHICLES and noun not in NOT_STILL]
KIDS = (("a girl", "the girl"), ("a boy", "the boy"), ("an old man", "the old man"), ("a young woman", "the young woman"), ("a child", "the child"))
NUMBERS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


@dataclass
class Story:
    """What was asked for (`ask`), the scheme and its slots."""

    ask: str
    scheme: dict[str, str]
    slots: dict[str, str]

    def told(self, rng: random.Random, sentences: int) -> list[str]:
        """The story in one to six sentences."""
        if sentences <= 3:
            lines = self.scheme[{1: "one", 2: "two", 3: "three"}[sentences]].splitlines()
        else:
            lines = self.scheme["long"].splitlines()
            spare = [at for at, line in enumerate(lines) if line.startswith("- ")]
            drop = set(rng.sample(spare, max(0, min(len(spare), len(lines) - sentences))))
            lines = [line.removeprefix("- ") for at, line in enumerate(lines) if at not in drop]
        return [self.fill(rng, line) for line in lines]

    def shortest(self) -> int:
        """The smallest number of sentences that the long form can be cut to."""
        lines = self.scheme["long"].splitlines()
        return sum(not line.startswith("- ") for line in lines)

    def fill(self, rng: random.Random, text: str) -> str:
        out = cap(spin(rng, text, **self.slots))
        for mark in (". ", "? ", "! "):
            out = mark.join(cap(part) for part in out.split(mark))
        return out[:1] + cap(out[1:]) if out.startswith('"') else out


def pronouns(rng: random.Random, kind: str, gender: str = "") -> tuple[str, str, str]:
    last = kind.split()[-1]
    if not gender:
        gender = "m" if kind in W.MALE or last in ("man", "fisherman", "boy", "king", "prince") else "f" if kind in W.FEMALE and kind not in ("cow", "hen") else pick(rng, "mf") if kind in W.PEOPLE else "n"
    return {"m": ("he", "him", "his"), "f": ("she", "her", "her"), "n": ("it", "it", "its")}[gender]


def any_kind(rng: random.Random) -> str:
    return pick(rng, COMMON if chance(rng, 0.55) else LIVING)


def common_slots(rng: random.Random, kind: str) -> dict[str, str]:
    """What the schemes need besides the hero."""
    sea = kind in W.SEA_ANIMALS
    spots = rng.sample(SEA["spots"] if sea else S.SPOTS, 3)
    friend = pick(rng, [f for f in (SEA["friends"] if sea else S.FRIENDS) if f not in kind and kind not in f])
    kid = pick(rng, KIDS)
    return {"spot": spots[0], "spot2": spots[1], "spot3": spots[2], "fa": a_an(friend), "f": friend, "fdef": "the " + friend, "t": pick(rng, [t for t in S.LOSE if kind not in t]), "food": pick(rng, S.MEALS), "made": pick(rng, S.CRAFTS),
            "far": pick(rng, SEA["far"] if sea else S.FAR), "gold": pick(rng, S.GOLD), "toy": pick(rng, S.TOYS), "build": pick(rng, S.BUILDS), "prize": pick(rng, S.PRIZES), "owner": pick(rng, S.OWNERS), "kid": kid[0], "kid_h": kid[1],
            "wheels": pick(rng, ("bus", "train", "tram")), "kind": kind, "ita": "it"}


def hero_slots(rng: random.Random, kind: str, first: str = "", name: str = "", gender: str = "") -> dict[str, str]:
    """The slots for this hero; `first` is the phrase of the first mention."""
    he, him, his = pronouns(rng, kind, gender)
    return {**common_slots(rng, kind), "a": first or a_an(kind), "h": name or "the " + kind, "he": he, "him": him, "his": his}


def of_kind(rng: random.Random, kind: str, ask: str, first: str, scheme: str = "", name: str = "", gender: str = "") -> Story:
    names = SEA["schemes"] if kind in W.SEA_ANIMALS else tuple(S.HERO)
    return Story(ask, S.HERO[scheme if scheme in names else pick(rng, names)], hero_slots(rng, kind, first, name, gender))


def hero(rng: random.Random, kind: str = "", scheme: str = "") -> Story:
    """A hero, bare or with an adjective or a name."""
    kind = kind or (pick(rng, W.SEA_ANIMALS) if chance(rng, 0.05) else any_kind(rng))
    form = rng.random()
    if form < 0.42:
        ask = pick(rng, (a_an(kind), a_an(kind), a_an(kind), many(kind) if "man" not in kind else a_an(kind), "the " + kind))
        return of_kind(rng, kind, ask, a_an(kind), scheme)
    if form < 0.84 and not kind.startswith(("old", "young", "little", "baby")):
        known = kind in W.PEOPLE or kind in ("princess", "prince", "king", "queen", "knight", "witch", "wizard")
        fits = [adj for adj in (S.ADJECTIVES if known or chance(rng, 0.7) else S.COLORED) if adj not in kind]
        adj = pick(rng, fits)
        return of_kind(rng, kind, a_an(f"{adj} {kind}"), a_an(f"{adj} {kind}"), scheme or S.FITTING.get(adj, ""))
    gender = {"he": "m", "she": "f"}.get(pronouns(rng, kind)[0], pick(rng, "mf"))
    name = pick(rng, W.GIRLS if gender == "f" else W.BOYS)
    first = a_an(kind) + pick(rng, (" named ", " called ")) + name
    return of_kind(rng, kind, first, first, scheme, name, gender)


def named_child(rng: random.Random) -> Story:
    gender = pick(rng, "mf")
    name = pick(rng, W.GIRLS if gender == "f" else W.BOYS)
    kind = "girl" if gender == "f" else "boy"
    return of_kind(rng, kind, name, f"a {kind} named {name}", "", name, gender)


def whose(rng: random.Random) -> tuple[str, str, dict[str, str]]:
    """A living hero for a request that says more about it: (asked phrase, relative word, slots)."""
    kind = any_kind(rng)
    first = a_an(kind) if chance(rng, 0.75) or kind.startswith(("old", "young", "little", "baby")) else a_an(f"{pick(rng, ('little', 'small', 'young', 'old'))} {kind}")
    return first, pick(rng, ("who", "who", "who", "that")), hero_slots(rng, kind, first)


def loses(rng: random.Random) -> Story:
    first, who, slots = whose(rng)
    ask = f"{first} {who} {pick(rng, ('lost', 'lost', 'loses', 'has lost'))} {slots['his']} {slots['t']}"
    return Story(ask, S.HERO["lost"], slots)


def fears(rng: random.Random) -> Story:
    first, who, slots = whose(rng)
    fear = pick(rng, [f for f in S.FEARS if slots["kind"] not in f and f[:-1] not in slots["kind"]])
    slots |= {"fear": fear, "facing": S.FEARS[fear]}
    ask = first + pick(rng, (f" {who} is afraid of ", f" {who} was afraid of ", " afraid of ", f" {who} is scared of ", f" {who} fears ")) + fear
    return Story(ask, S.FEAR, slots)


def learns(rng: random.Random) -> Story:
    first, who, slots = whose(rng)
    slots["skill"] = pick(rng, S.SKILLS)
    ask = first + pick(rng, (f" {who} wants to learn to ", f" {who} learns to ", f" {who} cannot ", f" {who} learns how to ", " learning to ", f" {who} could not ")) + slots["skill"]
    return Story(ask, S.SKILL, slots)


def wishes(rng: random.Random) -> Story:
    first, who, slots = whose(rng)
    wish = pick(rng, tuple(S.WISHES))
    slots |= {"wish": wish, "wished": S.WISHES[wish]}
    ask = first + pick(rng, (f" {who} wants to ", f" {who} wanted to ", f" {who} would like to ", f" {who} dreams of being able to ")) + wish
    return Story(ask, S.WISH, slots)


DEEDS = {
    "share": ("shares {his} food", "shares {his} last {food}", "is hungry", "gives away {his} food"), "help": ("helps {fa}", "saves {fa}", "rescues {fa}", "likes to help"), "friend": ("is lonely", "has no friends", "finds a friend", "wants a friend", "makes a new friend"),
    "storm": ("lives in a small house", "lets a stranger in", "sees a big storm"), "seed": ("plants a seed", "grows a flower", "is very patient"), "gift": ("makes a gift for {fa}", "has no money for a gift"), "trip": ("wants to see {far}", "goes to see {far}", "travels to {far}", "goes on a long trip"),
    "way": ("gets lost", "got lost", "loses the way", "cannot find the way home", "gets lost in the forest", "is lost"),
    "sleep": ("cannot sleep", "can't sleep", "does not want to sleep"), "noise": ("hears a strange noise", "hears a noise at night"), "cake": ("bakes a cake", "cannot bake"), "chest": ("finds an old map", "finds a treasure", "finds a map", "digs for treasure"),
}


def does(rng: random.Random) -> Story:
    first, who, slots = whose(rng)
    scheme = pick(rng, tuple(DEEDS))
    return Story(f"{first} {who} " + pick(rng, DEEDS[scheme]).format(**slots), S.HERO[scheme], slots)


def pair(rng: random.Random) -> Story:
    """Two heroes."""
    kind, other = any_kind(rng), any_kind(rng)
    while other == kind or other in kind or kind in other:
        other = any_kind(rng)
    slots, second = hero_slots(rng, kind), hero_slots(rng, other)
    slots |= {"b": a_an(other), "g": "the " + other, "his2": second["his"]}
    named = chance(rng, 0.1)
    if named:
        a, b = rng.sample(W.GIRLS + W.BOYS, 2)
        slots |= {"a": "two friends named " + a, "b": b, "h": a, "g": b, "his2": "her" if b in W.GIRLS else "his"}
    name = pick(rng, [n for n in S.PAIR if not named or n != "meet"])
    more = {"meet": (" who become friends", " becoming friends", ""), "ball": (f" who find a {slots['toy']}", " who learn to share", ""), "build": (f" who build a {slots['build']}", f" building a {slots['build']}", ""), "hole": (" who are good friends", " who help each other", ""), "trip": (f" who want to see {slots['far']}", " who go on a trip", "")}[name]
    ask = f"{slots['a'].removeprefix('two friends named ')} and {slots['b']}" + (pick(rng, more) if chance(rng, 0.5) else "")
    return Story(ask, S.PAIR[name], slots)


def thing(rng: random.Random) -> Story:
    """A thing as the hero: forgotten, lost, or an old vehicle."""
    form = rng.random()
    if form < 0.35:
        noun = pick(rng, CARRIED)
        ask = pick(rng, (a_an("lost " + noun), a_an("lost " + noun), f"{a_an(noun)} that got lost", f"{a_an(noun)} that is lost", "the lost " + noun, f"{a_an(noun)} that somebody lost"))
        return Story(ask, S.OBJECT["lost"], hero_slots(rng, noun))
    noun = pick(rng, VEHICLES if form < 0.5 else CARRIED if form < 0.65 else STILL)
    adj = pick(rng, ("old", "little", "red", "magic", "small") if noun in VEHICLES else ("old", "forgotten", "little", "red", "magic", "small", "dusty"))
    first = a_an(noun) if chance(rng, 0.6) or noun.startswith(("old ", "red ")) else a_an(f"{adj} {noun}")
    return Story(first, S.OBJECT["vehicle" if noun in VEHICLES else "forgotten"], hero_slots(rng, noun, first))


def scene(rng: random.Random) -> tuple[Story, bool]:
    """A place as the scene, with or without a hero; the second value says whether the request names only the place."""
    inside = chance(rng, 0.65)
    place = pick(rng, S.INDOORS if inside else S.OUTDOORS)
    kind = any_kind(rng)
    preposition = "on" if place in ("farm", "ship", "train", "beach", "island") else "in"
    slots = hero_slots(rng, kind) | {"pa": a_an(place), "p": "the " + place, "in": preposition}
    story = Story(f"{slots['a']} {preposition} {a_an(place)}", S.PLACE["night" if inside and chance(rng, 0.5) else "found"], slots)
    bare = chance(rng, 0.65)
    if bare:
        story.ask = a_an(place)
    return story, bare


def nature(rng: random.Random) -> Story:
    noun = pick(rng, tuple(S.NATURE))
    who, deed, result = S.NATURE[noun]
    first = pick(rng, (a_an(noun), a_an(noun), a_an(f"{pick(rng, ('little', 'small', 'lonely', 'big', 'shy'))} {noun}")))
    slots = hero_slots(rng, noun, first) | {"who": who, "deed": deed, "result": result}
    return Story(pick(rng, (first, first, "the " + noun)), S.NATURE_SCHEME, slots)


def idea(rng: random.Random) -> Story:
    name = pick(rng, tuple(S.IDEAS))
    kind = pick(rng, COMMON)
    return of_kind(rng, kind, name, a_an(kind), S.IDEAS[name])


MAKERS = ((hero, 30), (named_child, 4), (loses, 9), (fears, 8), (learns, 7), (wishes, 7), (does, 9), (pair, 16), (thing, 9), (nature, 6), (idea, 6))


def any_story(rng: random.Random) -> Story:
    return weighted(rng, [make for make, _ in MAKERS], [share for _, share in MAKERS])(rng)


# -- how people ask -------------------------------------------------------------------------

_WANT = ("{Tell me|Write|Write me|Make up|Give me|Invent|Please write|Please tell me|Create|Tell us|Generate|Come up with|Show me|Read me}", "{Can|Could|Would|Will} you {tell me|write|write me|make up|tell|please write|please tell me|give me|come up with}", "{I want|I would like|I'd like|I need|I'd love|I want to hear|Let's have|Let me hear|I would love to hear|How about|Do you know|Can I have|Could I hear|Can I get}")


def request(rng: random.Random, thing_wanted: str) -> str:
    """A wish for this ("a story about a cat")."""
    at = rng.randrange(4)
    if at == 3:
        return cap(thing_wanted) + pick(rng, (", please.", ".", " please", "!", "", ", please!"))
    text = spin(rng, _WANT[at]) + " " + thing_wanted
    question = at == 1 or text.startswith(("How about", "Do you know", "Can I", "Could I"))
    tail = pick(rng, (" please", ", please")) if chance(rng, 0.12) and "lease" not in text else ""
    return cap(text) + tail + ("?" if question else ".")


_STORY = ("story", "story", "story", "short story", "short story", "little story", "tale", "nice story", "children's story", "fairy tale", "small story", "quick story", "simple story")
_BRIEF = ("very short story", "tiny story", "really short story", "mini story", "very little story", "super short story")


def about(rng: random.Random, story: Story, noun: str) -> str:
    return request(rng, a_an(noun) + " about " + story.ask)


def counted(rng: random.Random, n: int, subject: str) -> str:
    """A request for exactly so many sentences; `subject` says what about or where ("about a cat", "set in a library")."""
    number = NUMBERS[n] if chance(rng, 0.85) else str(n)
    sentences = "sentence" if n == 1 else "sentences"
    form = rng.randrange(6)
    if form == 0:
        return request(rng, f"a story {subject} in {pick(rng, ('', 'exactly ', 'only ', 'just ')) if n > 1 else ''}{number} {sentences}".replace("  ", " "))
    if form == 1:
        return request(rng, a_an(f"{number}{pick(rng, (' ', '-'))}sentence story {subject}"))
    if form == 2:
        return request(rng, f"a story in {number} {sentences} {subject}")
    if form == 3:
        return f"{cap(number)} {sentences} only: a story {subject}."
    if form == 4:
        return request(rng, f"a story of {number} {sentences} {subject}")
    return request(rng, f"a short story {subject}").rstrip(".?!") + f". {cap(pick(rng, ('Only', 'Just', 'Use', 'Use only', 'No more than', 'At most')))} {number} {sentences}{pick(rng, ('', ', please'))}."


NONE = ("Tell me a story.", "Can you tell me a story?", "Write a story.", "Write me a short story.", "A story, please.", "Tell me a short story.", "I want to hear a story.", "Story time!", "Make up a story.", "I'm bored. Tell me a story.", "Surprise me with a story.",
        "Would you tell me a story?", "tell story", "Can you write a short story for me?", "Give me a random story.", "Tell me any story you like.", "Tell me a tale.", "Do you know a story?", "A short story?", "Do you have a story for me?", "I would like a story.", "Could you make up a little story?", "Just tell me something, a story maybe.")
MOODS = {
    "funny": (("cake",), "funny; silly; cheerful; very funny"), "scary": (("noise",), "scary; spooky; ghost; creepy; mystery"), "adventure": (("chest", "trip"), "adventure; exciting; pirate; treasure"), "bedtime": (("sleep", "friend", "storm"), "bedtime; good night; goodnight; sleepy; calm"),
    "sweet": (("gift", "share", "friend"), "sweet; happy; heartwarming; nice; cute; lovely"), "fable": (("share", "help", "seed"), "animal; wise; kind"),
}


def joined(rng: random.Random, lines: list[str]) -> str:
    """The sentences as one text, at times in two paragraphs."""
    if len(lines) > 4 and chance(rng, 0.1):
        half = len(lines) // 2
        return " ".join(lines[:half]) + "\n" + " ".join(lines[half:])
    return " ".join(lines)


def usual(rng: random.Random) -> int:
    """How many sentences a story has if nothing is said about it."""
    return pick(rng, (4, 5, 5, 6, 6))


def first_turn(rng: random.Random) -> tuple[str, list[str], Story]:
    """(request, the story's sentences, story)"""
    form = rng.random()
    if form < 0.13:
        story, bare = scene(rng)
        subject = (pick(rng, ("set {} ", "set {} ", "that takes place {} ", "that happens {} ", "{} ", "about ")).format(story.slots["in"]) if bare else "about ") + story.ask
        if chance(rng, 0.4):
            n = pick(rng, (2, 3, 3, 3))
            return counted(rng, n, subject), story.told(rng, n), story
        return request(rng, f"{a_an(pick(rng, _STORY))} {subject}"), story.told(rng, usual(rng)), story
    if form < 0.21:
        mood = pick(rng, tuple(MOODS))
        schemes, words = MOODS[mood]
        word = pick(rng, words.split("; "))
        kind = pick(rng, COMMON) if word not in ("ghost", "pirate") else word
        if mood == "fable":
            kind = pick(rng, W.LAND_ANIMALS)
        story = hero(rng, kind, pick(rng, schemes))
        with_hero = chance(rng, 0.6)
        text = request(rng, a_an(f"{word} story") + (f" about {story.ask}" if with_hero else ""))
        lines = story.told(rng, usual(rng))
        if mood == "bedtime" and chance(rng, 0.5):
            lines.append("Good night!")
        return text, lines, story
    story = any_story(rng)
    if form < 0.30:
        n = pick(rng, (2, 2, 3, 3, 3, 3, 3, 4, 5, 1))
        n = max(n, story.shortest()) if n > 3 else n
        return counted(rng, n, "about " + story.ask), story.told(rng, n), story
    if form < 0.38:
        return about(rng, story, pick(rng, _BRIEF)), story.told(rng, 3), story
    if form < 0.47:
        return pick(rng, NONE), story.told(rng, usual(rng)), story
    if form < 0.50:
        text = about(rng, story, pick(rng, ("story", "fable", "short story"))).rstrip(".?!") + pick(rng, (" with a moral.", ". With a moral, please.", " and tell me the moral."))
        return text, [*story.told(rng, 4), cap(story.fill(rng, "The moral: " + story.scheme["moral"] + "."))], story
    if form < 0.54 and story.slots["h"][0].isupper():
        return f"My name is {story.slots['h']}. Tell me a story about me.", story.told(rng, 5), story
    return about(rng, story, pick(rng, _STORY)), story.told(rng, usual(rng)), story


# -- what comes next ------------------------------------------------------------------------

def follow(rng: random.Random, story: Story, told: int) -> tuple[str, str, Story | None, int]:
    """One follow-up: (user, assistant, the story that is now talked about, its sentences)."""
    kind = rng.random()
    if kind < 0.24:
        new = any_story(rng)
        n = told if told <= 3 else usual(rng)
        ask = pick(rng, ("Now one about {a}.", "Another one, about {a}.", "And a story about {a}?", "Now tell me one about {a}.", "And one about {a}, please.", "What about {a}?", "OK, now {a}.", "Nice! Now one about {a}.", "Good. Now write one about {a}.", "Can you do one about {a}?", "And now about {a}?")).replace("{a}", new.ask)
        return ask, joined(rng, new.told(rng, n)), new, n
    if kind < 0.38:
        new = any_story(rng)
        n = told if told <= 3 else usual(rng)
        ask = pick(rng, ("Another one.", "Another one, please.", "One more!", "Tell me another story.", "Again!", "Do you have another?", "Can I have one more story?", "Tell me a different one.", "One more story, please.", "Another!", "A new one, please.", "Next story!"))
        return ask, joined(rng, new.told(rng, n)), new, n
    if kind < 0.55:
        ask = pick(rng, ("What happened next?", "What happened then?", "And then?", "Then what?", "Go on.", "Continue.", "Continue the story.", "What happens after that?", "Tell me more.", "Please go on.", "Is there more?", "What did {h} do next?", "More, please.")).replace("{h}", story.slots["h"])
        return ask, story.fill(rng, story.scheme["next"]), story, 6
    if kind < 0.72:
        ask = pick(rng, ("Make it shorter.", "Can you make it shorter?", "Shorter, please.", "That was too long.", "Sum it up.", "Give me the short version.", "What was it about?", "Summarize the story.", "Too long.", "Can you tell it in one sentence?", "In one sentence, please.", "Shorter!", "Make that shorter, please."))
        n = 1 if "one sentence" in ask or told <= 2 or chance(rng, 0.4) else 2
        return ask, joined(rng, story.told(rng, n)), story, n
    if kind < 0.83:
        question, answer = story.scheme["why"].split("|")
        ask = "Why?" if chance(rng, 0.1) else story.fill(rng, question)
        return ask, story.fill(rng, answer), story, told
    if kind < 0.89:
        ask = pick(rng, ("What is the moral?", "What is the moral of the story?", "What can I learn from it?", "Is there a lesson?", "What does it teach us?"))
        return ask, pick(rng, ("The moral is: ", "The lesson is: ")) + story.scheme["moral"] + ".", story, told
    asks, replies = pick(rng, (
        (("I liked it.", "I liked that.", "That was nice.", "Great story!", "I love it.", "That was lovely.", "Nice one!", "What a sweet story."), ("Thank you! I am glad you liked the story.", "Thanks! Would you like another story?", "I am glad you liked it. Shall I tell another one?")),
        (("I didn't like it.", "That was boring.", "Meh.", "That made no sense.", "That was a strange story."), ("I am sorry. I am a very small model, so my stories are simple.", "Sorry about that. Give me a new subject, and I will try again.")),
        (("Did you make that up?", "Who wrote that?", "Is it a true story?", "Did that really happen?"), ("I made it up just now.", "It did not really happen, I made it up.")),
        (("Thank you for the story.", "Thanks for the story!", "Thanks!", "Thank you!"), ("You are welcome! Come back for another story any time.", "My pleasure! It was fun to tell.")),
    ))
    return pick(rng, asks), pick(rng, replies), None, 0


def dialogue(rng: random.Random) -> list[Turn]:
    """A story, and perhaps one or two follow-ups."""
    turns: list[Turn] = []
    if chance(rng, 0.05):
        ask = pick(rng, ("Can you tell stories?", "Do you know any stories?", "Can you write stories?", "Are you good at stories?", "Do you tell stories?", "Could you write a story?"))
        turns.append((ask, pick(rng, ("Yes, short ones. What should it be about?", "Yes, I can tell short stories. Who should be in it?"))))
        story = any_story(rng)
        n = usual(rng)
        turns.append((cap(pick(rng, ("{a}", "About {a}.", "{a}, please.", "Something about {a}.", "Tell me one about {a}.", "Great, write one about {a}.")).replace("{a}", story.ask)), joined(rng, story.told(rng, n))))
    else:
        ask, lines, story = first_turn(rng)
        n = len(lines)
        turns.append((ask, joined(rng, lines)))
    while len(turns) < 4 and chance(rng, 0.38 if len(turns) == 1 else 0.25) and sum(len(text) for _, text in turns) < 1000:
        ask, text, story, n = follow(rng, story, n)
        turns.append((ask, text))
        if story is None:
            break
    return turns
