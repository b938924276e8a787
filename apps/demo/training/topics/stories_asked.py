"""What people ask about a plain story ("tell me a story about a dog", then "what was its name?", "did it find a friend?", "one with dinosaurs",
"no, make it a knight"), and a few other wishes: story ideas, a given first sentence, given words.
"""
from __future__ import annotations

import random

from factkit import many
from phrases import a_an, cap, chance, pick
from spintax import spin
from topics import given, stories, stories_after
from topics.data import deed_words as D
from topics.data import given_words as W
from topics.data import story_schemes as S
from topics.stories import Story
from topics.stories_deeds import any_asked, single, tell
from topics.stories_given import wish
from topics.told import Turn

# questions on a scheme: "asks | answer"; <he> and <him> are pronouns that the user may choose
HERO = {
    "lost": ("Did <he> find the <t>?; Where was the <t>?; Was the <t> found?; where did they find it? | They found the <t> <spot3>.", "What did <he> lose?; what was lost? | <h> lost the <t>.", "Who helped <him>?; Who helped <h>?; who found the <t>? | The <f> helped <h> to find the <t>."),
    "help": ("Who was in the hole?; Who was stuck?; who did <he> save?; Who needed help? | The <f> was stuck in a deep hole.", "Did the <f> get out?; Was the <f> okay?; is the <f> safe now? | Yes, <h> pulled the <f> out.", "How did <he> help? | <h> pulled the <f> out with a long branch."),
    "share": ("Who was hungry?; who came by? | The <f> was hungry, and <h> was hungry, too.", "What did they eat?; what did <he> share? | They shared the <food>.", "What did the <f> bring?; did <he> get something back? | The <f> brought a whole basket of berries."),
    "friend": ("Did <he> find a friend?; Is <he> still lonely?; was <he> lonely in the end?; did <he> get a friend? | Yes, the <f> became the friend of <h>, and <h> was never lonely again.", "Who was the friend?; Who came?; who did <he> meet? | It was the <f>.", "why was <he> sad?; Why was <he> alone?; why was <he> lonely? | <h> had no friend."),
    "storm": ("Who was at the door?; Who knocked?; who came in? | It was the <f>, wet and cold.", "Was the storm over?; Did the storm stop?; how long was the storm? | In the morning the storm was over and the sun was back.", "Where did <he> live?; where does <he> live? | <h> lived in a small house."),
    "seed": ("Did the flower grow?; What did the seed become?; did it grow? | Yes, in summer there was the most beautiful flower of all.", "Where did <he> plant it?; where was the seed? | <h> planted the seed <spot>.", "What did <he> find? | <h> found a small seed."),
    "gift": ("Did the <f> like the gift?; Was the <f> happy?; did the <f> like it? | Yes, the <f> said that it was the best gift of all.", "What was the gift?; what did <he> make?; What was the present? | The gift was <made>.", "Whose birthday was it? | It was the birthday of the <f>."),
    "trip": ("Did <he> get there?; did <he> see it in the end?; Did <he> arrive? | Yes, in the evening <h> saw <far>.", "Where did <he> go?; where did <he> want to go? | <h> went to see <far>.", "Who did <he> meet?; Who went along?; who showed the way? | The <f> came along and knew the way."),
    "way": ("Did <he> get home?; did <he> find the way home?; Is <he> home now? | Yes, the <f> showed <h> the way home.", "Who helped <him>?; who had the light?; who came by? | The <f> came by with a small light.", "Where was <he>?; where did <he> get lost? | <h> was lost in the forest."),
    "sleep": ("Did <he> fall asleep?; could <he> sleep in the end?; is <he> asleep now? | Yes, at last <h> fell asleep.", "What helped?; how did <he> fall asleep?; What did <he> count? | <h> counted the stars one by one.", "did the sheep help? | No, counting sheep did not help."),
    "noise": ("What was the noise?; Who was at the window?; who made the noise?; was it a ghost? | It was only the <f>, who wanted to come in.", "Where did <he> live? | <h> lived in an old house.", "Was <he> scared?; was <he> afraid? | Yes, at first <h> began to shake."),
    "cake": ("How did the cake taste?; Was the cake good?; did the cake taste good? | The cake was salty and tasted like the sea.", "What went wrong?; what was wrong with the cake?; what mistake did <he> make? | <h> took salt instead of sugar.", "Who ate the cake?; who tried the cake? | The <f> took a big bite."),
    "chest": ("What was in the chest?; What did <he> find?; what was the treasure? | The chest was full of <gold>.", "Where was the treasure?; where did <he> dig? | The treasure was <spot>.", "Did <he> share it?; what did <he> do with it? | Yes, <h> shared the <gold> with everybody."),
}
PAIR = {
    "meet": ("Did they become friends?; are they friends now? | Yes, <h> and <g> became best friends.", "Who got lost? | <h> got lost in the rain.", "Who helped? | <g> helped <h>."),
    "ball": ("Who got the <toy>?; who won?; whose was it? | They played with the <toy> together.", "Did they stop fighting?; are they friends now? | Yes, they played with the <toy> together.", "What did they find? | They found a <toy>."),
    "build": ("Was the <build> ready?; did they finish it? | Yes, in the evening the <build> was ready.", "What did they build? | They built a <build>.", "Who brought the wood? | <h> brought the wood."),
    "hole": ("Did <h> get out?; was <h> okay? | Yes, <g> pulled <h> out with a rope.", "Who fell into the hole? | <h> fell into the hole.", "Who helped? | <g> helped <h> with a long rope."),
    "trip": ("Did they get there?; did they see it? | Yes, in the evening they saw <far>.", "Where did they go? | They went to see <far>.", "How did they cross the river? | They crossed the river in an old boat."),
}
# questions on any hero, with answers that are made up in a few words
COLORS = ("brown", "gray", "black", "white", "golden", "green", "blue", "red")
COMPARE = (("smarter", "clever"), ("faster", "fast"), ("stronger", "strong"), ("braver", "brave"), ("nicer", "nice"), ("bigger", "big"), ("older", "old"), ("funnier", "funny"), ("better", "good"))
NO = ("No, make it about {x}.", "no {k}, make it {x}", "Not {o}, {x} please.", "I don't like {m}. Make it {x}.", "Can it be {x} instead of {o}?", "{x} instead of {o} please", "Change {h} to {x}.", "replace {h} with {x}", "hmm can you use {x} instead", "I meant {x}.", "no wait, {x}", "Actually I want {x}.", "the same but with {x}")
ONE_WITH = ("One with {x}.", "one with {x}", "Now one with {x}.", "One with {x} please.", "I want one with {x}.", "do one with {x}", "can you tell one with {x}?", "Tell me one about {x}.", "one about {x}", "Can it be about {x}?", "with {x} please", "about {x}", "something with {x}", "another one with {x}", "and one with {x}?", "my son wants one with {x}", "How about one with {x}?")
LONGER = ("Make it longer.", "longer please", "Can you make it longer?", "A longer version please.", "That was short, make it longer.", "too short", "can it be longer?", "More details please.", "longer!", "Tell me a longer one.", "That was very short.")
PLAIN = ("Tell me a story.", "Write a short story.", "story please", "Can you tell me a story?", "A bedtime story please.", "tell me a bedtime story", "I want a story.", "Write me a story.", "Give me a story.", "Can I have a story?", "A story for kids please.", "Read me a bedtime story.", "short story please", "could you tell us a story", "Make up a story for me.")


def plain(rng: random.Random) -> tuple[str, Story, str]:
    """(request, story, name of its scheme)"""
    if chance(rng, 0.25):
        story = stories.pair(rng)
        name = next(name for name, scheme in S.PAIR.items() if scheme is story.scheme)
        return wish(rng, f"a story about {story.ask}"), story, name
    name = pick(rng, tuple(HERO))
    kind = pick(rng, D.COMMON)
    story = stories.of_kind(rng, kind, a_an(kind), a_an(kind), name)
    name = next(key for key, scheme in S.HERO.items() if scheme is story.scheme)
    if chance(rng, 0.25):
        return pick(rng, PLAIN), story, name
    return wish(rng, f"{a_an(pick(rng, ('story', 'story', 'story', 'short story', 'bedtime story', 'little story')))} about {story.ask}"), story, name


def told(rng: random.Random, story: Story, count: int = 5) -> str:
    return " ".join(story.told(rng, count))


def question(rng: random.Random, story: Story, name: str) -> Turn:
    """One of the questions of the scheme."""
    asks, answer = pick(rng, (PAIR if story.scheme in S.PAIR.values() else HERO)[name]).split(" | ")
    said = pick(rng, (story.slots["he"], story.slots["h"], story.slots["h"])) if story.slots["he"] != "it" else pick(rng, ("it", "he", "she", story.slots["h"], story.slots["h"]))
    him = {"he": "him", "she": "her"}.get(said, said)
    ask = spin(rng, pick(rng, asks.split("; ")), **(story.slots | {"he": said, "him": him}))
    return cap(ask), story.fill(rng, answer)


def about_hero(rng: random.Random, story: Story) -> Turn:
    """A question that the story leaves open."""
    h, at = story.slots["h"], rng.random()
    he = pick(rng, ("it", "he", "she", h, h, h)) if story.slots["he"] == "it" else pick(rng, (story.slots["he"], h))
    if at < 0.4:
        name = pick(rng, given.GIVEN[story.slots["he"]] if story.slots["he"] in given.GIVEN else given.GIVEN["it"])
        if not h.startswith("the "):
            return "What was the name of the hero?", f"The name is {h}."
        asks = ("What was the name of {h}?", "what was {h} called", "What is {h}'s name?", "what was {h}s name?", "Does {h} have a name?", "whats the name of {h}", "What was {its} name?")
        return cap(pick(rng, asks).format(h=h, its=story.slots["his"])), cap(f"{h} is called {name}.")
    if at < 0.5:
        return cap(pick(rng, ("Where did {h} live?", "where did {h} live", "Where does {h} live?", "where is {h} from?")).format(h=he)), cap(f"{h} lived in a small house at the edge of the forest.")
    if at < 0.6:
        return cap(pick(rng, ("How old was {h}?", "how old is {h}", "Was {h} old?")).format(h=he)), cap(f"{h} was still young.")
    if at < 0.7 and h.startswith("the "):
        return cap(pick(rng, ("What color was {h}?", "what colour was {h}?", "what did {h} look like?", "What does {h} look like?")).format(h=he)), cap(f"{h} was small and {pick(rng, COLORS)}.") if story.slots["kind"] in stories.W.LAND_ANIMALS else cap(f"{h} was small and had kind eyes.")
    if at < 0.85:
        return cap(pick(rng, ("Was {h} happy?", "Was {h} happy in the end?", "is {h} happy now?", "did {h} live happily ever after?", "Is {h} okay?", "is {h} happy?")).format(h=he)), cap(f"Yes, in the end {h} was very happy.")
    return cap(pick(rng, ("Who is the story about?", "Who is the hero?", "who was the main character?", "what was the story about?"))), f"The story is about {h}."


def compare(rng: random.Random, story: Story) -> Turn:
    """Which of the two?"""
    more, plainly = pick(rng, COMPARE)
    ask = pick(rng, ("Which one was {m}?", "Who was {m}?", "who was {m}, {h} or {g}?", "which of them was {m}?", "Which one is {m}?")).format(m=more, h=story.slots["h"], g=story.slots["g"])
    return cap(ask), cap(f"{story.slots['h']} and {story.slots['g']} were both equally {plainly}.")


def other_hero(rng: random.Random, story: Story, name: str) -> Turn:
    """The same scheme with another hero, perhaps a pet of the user."""
    kind = pick(rng, [kind for kind in D.COMMON if kind not in story.slots["a"]])
    h, bare = story.slots["h"], story.slots["kind"]
    if chance(rng, 0.25):
        pet = pick(rng, ("cat", "dog", "hamster", "rabbit", "horse", "parrot", "turtle", "son", "daughter", "brother", "sister"))
        his = pick(rng, W.GIRLS) if pet in ("daughter", "sister") else pick(rng, W.BOYS) if pet in ("son", "brother") else pick(rng, W.PETS + W.GIRLS[:20])
        kind = {"son": "boy", "brother": "boy", "daughter": "girl", "sister": "girl"}.get(pet, pet)
        new = stories.of_kind(rng, kind, "", f"{a_an(kind)} named {his}", name, his)
        ask = pick(rng, ("make it about my {p} {n}", "Can you make it about my {p} {n}?", "Now with my {p} {n}.", "make it about {n}, my {p}", "Can my {p} {n} be in it?", "My {p} is called {n}, can the story be about {n}?", "use my {p} {n} instead")).format(p=pet, n=his)
    else:
        new = stories.of_kind(rng, kind, "", a_an(kind), name)
        plain_kind = bare if not bare.startswith("old ") else bare.split()[1]
        ask = pick(rng, NO).format(x=a_an(kind), k=plain_kind, o=a_an(plain_kind), m=many(plain_kind) if "man" not in plain_kind else "that", h=h)
    return cap(ask), told(rng, new)


def one_with(rng: random.Random) -> Turn:
    kind = pick(rng, [kind for kind in D.COMMON if "man" not in kind and kind not in ("sheep", "goldfish", "child")])
    new = stories.of_kind(rng, kind, "", a_an(kind))
    at = rng.random()
    if at < 0.25:
        asked = any_asked(rng)
        return cap(pick(rng, ONE_WITH).format(x=" ".join(f"{asked.clause} {asked.place} {asked.time}".split()))), " ".join(asked.story.lines(rng, 5))
    return cap(pick(rng, ONE_WITH).format(x=many(kind) if at < 0.65 else a_an(kind))), told(rng, new)


def longer(rng: random.Random, story: Story, text: str) -> Turn:
    """The story once more, and what happened next."""
    return pick(rng, LONGER), text + " " + story.fill(rng, story.scheme["next"])


def idea(rng: random.Random) -> list[Turn]:
    """An idea for a story, and perhaps the story."""
    asked = any_asked(rng)
    while asked.who.many or asked.who.hero.ask.startswith(("my ", "the ")) or " " not in asked.clause:
        asked = any_asked(rng)
    about = asked.clause.split(" who ")[0].split(" that ")[0]
    kind = asked.who.hero.later.removeprefix("the ")
    asks = ["Give me a story idea.", "I need an idea for a story.", "What could I write a story about?", "Can you give me an idea for a story?", "story idea please", "I want to write a story but have no idea.", "Do you have a writing prompt?", "Give me a writing prompt."]
    if asked.who.hero.later.startswith("the ") and about.count(" ") < 3:
        asks = [f"Give me a story idea about {about}.", f"I need an idea for a story about {about}.", f"story idea with {about}", f"What could happen in a story with {about}?", f"I want to write a story about {about}, any ideas?", f"Can you give me a story idea with {about}?"] + asks[:2] * (asked.clause.startswith(about))
    ask = pick(rng, asks)
    turns = [(ask, f"How about a story of {asked.clause}?")]
    if chance(rng, 0.5):
        turns.append((pick(rng, ("Tell it.", "Yes, tell me that story.", "Good idea, write it.", "ok write it", "yes please", "Tell me the story.", "I like that, go on.", "sure, tell me", "nice, write that one")), " ".join(asked.story.lines(rng, 5))))
    return turns


FIRST_LINES = ("It was a rainy night", "It was a dark night", "It was a cold morning", "The door was open", "Nobody was at home", "The train was late", "It was the last day of summer", "The letter came on a Monday", "The phone rang at midnight", "Snow was falling", "It all began with a key", "The moon was red", "The clock struck twelve", "The house was empty", "The lights went out", "It was my birthday", "The sun was shining", "Everything was quiet", "The school was closed", "It was too late")


def starts_with(rng: random.Random) -> list[Turn]:
    """A story that begins with a given sentence."""
    line = pick(rng, FIRST_LINES)
    who = single(rng)
    story = tell(rng, who, (dict(long="""<A> sat <at> and heard a strange sound.
It was <b>, who carried <t> and looked very tired.
"Please take <tt>," said <g>, "I cannot carry it any more."
So <h> took <tt> and made a cup of tea for <g>.
In the morning they were friends.""", three="", one="", next=""),))
    ask = pick(rng, ("a story that starts with {q}", "a story that begins with {q}", "a story beginning with the words {q}", "a story that starts with the sentence {q}", "a story with the first sentence {q}")).format(q=pick(rng, (f'"{line}"', f'"{line}."', line.lower(), f"'{line}'")))
    return [(wish(rng, ask), f"{line}. " + " ".join(story.lines(rng, 5)))]


def words(rng: random.Random) -> list[Turn]:
    """A story with three given words."""
    kind = pick(rng, sorted(set(D.COMMON)))
    one, other = rng.sample([word for word in W.THINGS if " of " not in word and " in " not in word and kind not in word], 2)
    who = stories_after.Hero(a_an(kind), a_an(kind), "the " + kind)
    friend = given.plain(rng, pick(rng, [x for x in D.COMMON if x not in kind and kind not in x]))
    text = pick(rng, (
        f"Once upon a time there was {a_an(kind)} who had {a_an(one)}. But the {kind} would rather have {a_an(other)}. One day, {friend.first} came by with {a_an(other)} and said, \"Shall we swap?\" So the {kind} gave away the {one} and got the {other}. In the end they used the {one} and the {other} together.",
        f"Once upon a time there was {a_an(kind)} who found {a_an(one)} in the garden. Under the {one} there was {a_an(other)}. \"What a day!\" cried the {kind}. The {kind} gave the {one} to {friend.first} and kept the {other}. They were both very happy.",
    ))
    mixed = rng.sample((kind, one, other), 3)
    asked = pick(rng, ("{0}, {1} and {2}", "{0}, {1}, {2}", "{0} {1} {2}" if all(" " not in word for word in mixed) else "{0}, {1}, {2}")).format(*mixed)
    ask = pick(rng, ("a story using the words {x}", "a story with the words {x}", "a story with these words: {x}", "a short story using {x}", "a story that has the words {x} in it", "a story with {x} in it", "a little story with these three words: {x}", "a story about {x}")).format(x=asked)
    return [(wish(rng, ask), text)]


def dialogue(rng: random.Random) -> list[Turn]:
    """A plain story with one to three follow-ups, or one of the other wishes."""
    at = rng.random()
    if at < 0.22:
        return idea(rng) if at < 0.08 else starts_with(rng) if at < 0.13 else words(rng)
    ask, story, name = plain(rng)
    turns = [(ask, told(rng, story))]
    pair = story.scheme in S.PAIR.values()
    while len(turns) < 4 and sum(len(text) for _, text in turns) < 950 and chance(rng, 1 if len(turns) == 1 else 0.4):
        kind = rng.random()
        if kind < 0.4:
            turn = question(rng, story, name)
        elif kind < 0.62:
            turn = compare(rng, story) if pair else about_hero(rng, story)
        elif kind < 0.72:
            turns.append(one_with(rng))
            break
        elif kind < 0.84 and not pair:
            turns.append(other_hero(rng, story, name))
            break
        elif kind < 0.9:
            turns.append(longer(rng, story, turns[0][1]))
            break
        else:
            turn = pick(rng, stories_after.NEXT).format(h=story.slots["h"]), story.fill(rng, story.scheme["next"])
        if turn[1] in (reply for _, reply in turns):
            break
        turns.append((stories_after.led(rng, turn[0]), turn[1]))
    return [(cap(user), reply) for user, reply in turns]
