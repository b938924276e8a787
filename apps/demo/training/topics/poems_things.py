"""Poems of one or two things, each couplet of which names one thing only: two things give one couplet of each, so that no line mixes them up.

The couplets are those of data/poem_couplets.py that name their subject, and data/thing_couplets.txt: blocks of "T name: what the user may call
it; ..." and couplets "first line/second line" below it.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from faq import DATA
from phrases import a_an, cap, chance, pick
from spintax import weighted
from topics import stories_after
from topics.data import poem_couplets as C
from topics.plain_asking import for_poem
from topics.poems import put
from topics.poems_given import wish

Turn = tuple[str, str]

# core subjects of poem_couplets.py: name -> what the user may call it
CORE = {name: tuple(x.strip() for x in row.split(";")) for name, row in {
    "sea": "the sea; the sea", "snow": "snow; the snow; snow", "winter": "winter; the winter", "autumn": "autumn; the autumn; autumn", "spring": "spring; the spring", "summer": "summer; the summer", "rain": "rain; the rain; rain",
    "sun": "the sun; the sun; the sunshine", "moon": "the moon; the moon; moon", "stars": "the stars; stars; the stars", "night": "the night; night", "cat": "a cat; cats; my cat; the cat", "dog": "a dog; dogs; my dog; the dog", "birds": "birds; the birds; a bird", "love": "love; true love", "coffee": "coffee; my coffee; a cup of coffee",
    "music": "music; the music", "garden": "a garden; my garden; the garden", "tree": "a tree; trees; the tree; an old tree", "river": "a river; the river", "mountain": "a mountain; mountains; the mountains", "wind": "the wind; wind", "sleep": "sleep", "time": "time", "dreams": "dreams; a dream", "home": "home; my home",
    "friends": "friends; my friends; a friend; friendship", "school": "school; my school", "computer": "a computer; my computer; computers", "mother": "my mother; a mother; mothers", "christmas": "Christmas; Christmas",
}.items()}
PAIRS = tuple(tuple(row.split()) for row in "moon stars;moon stars;moon stars;sun moon;sun moon;stars night;moon night;moon sea;sea stars;sea night;leaves wind;leaves autumn;leaves rain;snow winter;snow stars;snow night;sun rain;rain rainbow;sun rainbow;flowers bee;flowers butterfly;flowers spring;garden flowers;rose love;cat dog;cat mouse;tree birds;tree leaves;river mountain;forest river;sea beach;sea boat;lighthouse sea;whale sea;coffee morning;tea book;tea rain;rain wind;storm sea;sun summer;snow fire;candle night;cat moon;owl moon;fox snow;wind kite;clouds sun;stars dreams;winter tea".replace("clouds", "cloud").split(";"))
# where or when -> the subject of the second couplet
WITH = tuple((where, name) for names, name in ((row.split("; ")[:-1], row.split("; ")[-1]) for row in (
    "at night; in the night; by night; at midnight; night", "in the snow; covered in snow; when it snows; snow", "in winter; in the winter; winter", "in autumn; in the autumn; in the fall; autumn", "in spring; in the spring; spring", "in summer; in the summer; summer", "in the rain; on a rainy day; when it rains; rain",
    "in the wind; on a windy day; wind", "by the sea; at the sea; sea", "by the river; at the river; river", "in the garden; in my garden; garden", "in the forest; in the woods; forest", "under the stars; in the starlight; stars", "in the moonlight; under the moon; by moonlight; moon", "in the morning; early in the morning; at sunrise; morning", "in the evening; at sunset; at dusk; evening",
    "in a storm; during a storm; in the storm; storm", "in the fog; on a foggy day; fog", "on the beach; at the beach; beach", "in the mountains; mountain", "in the city; city", "in the sun; in the sunshine; sun", "by the fire; in front of the fire; fire", "on a Monday; on Monday; monday",
)) for where in names)
# what cannot be at once
NEVER = {frozenset(pair.split()) for pair in "sun night;sun moon;sun stars;moon morning;stars morning;snow summer;snow spring;winter summer;winter spring;winter beach;summer autumn;snow beach;autumn spring;leaves spring;leaves summer;leaves winter;spring summer;autumn winter;morning night;morning evening;sun fog;sun storm;sun rain;stars storm;stars fog;moon fog;evening night;monday weekend".split(";")}
NOUNS = ("poem", "poem", "poem", "poem", "short poem", "short poem", "little poem", "rhyme", "four line poem", "four-line poem", "nice poem", "verse", "small poem", "quick poem")
MOODS = {
    "funny": ("Make it funny.; Can you make it funnier?; funnier please; a funny one please; now a funny version; can it be funny; make it silly; make it more funny; it should be funnier; Could you make it funnier, please?; I'd like it funnier; not funny yet; I want to laugh, make it funny; can you put a joke in; could u make it funny pls; a funnier version please; It should make my kids laugh.; it's too serious", (
        "I laughed so hard I lost my hat,/And now it sits upon the cat.", "And that is all I have to say,/For now my soup has run away.", "I read this to my rubber duck,/It laughed and said to me, good luck.", "I wrote this with a wooden spoon/And hope to get a pencil soon.")),
    "sad": ("Make it sad.; Can you make it sadder?; sadder please; a sad one please; more melancholy please; make it a bit sad; Could you make it sadder, please?; I'd like it sadder; could u make it sad pls; a sadder version please; it's too happy, make it sad; I want to cry. Make it sadder.; now the sad version", (
        "A tear is running down my cheek,/I miss you more with every week.", "The song is sad, the light is low,/I did not want to see you go.", "But now I walk here all alone,/My heart is heavy as a stone.")),
    "romantic": ("Make it romantic.; more romantic please; can you make it about love; add some love; now as a love poem; make it a love poem; it is for my girlfriend, make it romantic; Could you make it romantic, please?; I'd like it more romantic; it's for my wife, so more love please; put some love in it; a romantic version please; could u make it romantic pls", (
        "And best of all, you walk with me,/There's nowhere else I'd rather be.", "I look at it and think of you,/My heart is yours, so warm and true.", "I take your hand, you take mine, too,/And all I want is here with you.")),
    "happy": ("Make it happier.; happier please; can it be more cheerful; more cheerful please; it is too sad; make it happy; a happier ending please; Could you make it happier, please?; I'd like it happier; could u make it happier pls; a happier version please; end it with something nice; more joy please", (
        "I clap my hands, I sing, I sway,/It is a bright and lovely day.", "And so I smile at all I meet,/And happy are my dancing feet.")),
    "spooky": ("Make it spooky.; scarier please; make it scary; can you make it creepy; a spooky one please; Could you make it scarier, please?; I'd like it spookier; could u make it scary pls; a scary version please; It's Halloween, make it spooky.", (
        "But hush, who's knocking at the door?/A shadow moves across the floor.", "And somewhere something starts to moan,/I wish that I were not alone.")),
    "children": ("Make it for kids.; it should be for children; can you make it for my kids; for a child please; make it easier for kids; Could you make it for children, please?; my son is four, make it for him; a version for kids please; it's for my class of small kids; could u make it for kids pls", (
        "Now clap your hands, one, two and three,/And jump up high along with me.", "Now turn around and touch your nose,/And then go tickle all your toes.")),
}
# poems in a mood about nothing in particular
BARE = {
    "funny": ("I put my socks upon my head/And went to sleep beneath the bed./I laughed so hard I lost my hat,/And now it sits upon the cat.", "My spoon and fork have run away,/They want to see the sea today./I wrote this down to let you know:/My soup and I have far to go."),
    "sad": ("A tear is running down my cheek,/I miss you more with every week./The song is sad, the light is low,/I did not want to see you go.", "The rain is falling, gray and slow,/I think of someone long ago./And now I walk here all alone,/My heart is heavy as a stone."),
    "romantic": ("I take your hand, you take mine, too,/And all I want is here with you./The stars are bright, the night is long,/And in my heart there is a song.", "I see your face, I hear your name,/And nothing ever is the same./I give my love to you today,/And it will never go away."),
    "happy": ("The sun is up, the sky is clear,/The nicest day of all is here./I clap my hands, I sing, I sway,/It is a bright and lovely day.", "The birds are singing in the tree,/And all the world is good to me./And so I smile at all I meet,/And happy are my dancing feet."),
    "spooky": ("The clock strikes twelve, the night is black,/I hear a sound behind my back./But hush, who's knocking at the door?/A shadow moves across the floor.", "The moon is gone, the wind is cold,/The house is dark and very old./And somewhere something starts to moan,/I wish that I were not alone."),
    "children": ("A little mouse, a little cat,/They danced together in a hat./Now clap your hands, one, two and three,/And jump up high along with me.", "A bear, a fox, a kangaroo,/They play a game with me and you./Now turn around and touch your nose,/And then go tickle all your toes."),
}
MOODY = (("funny", "funny"), ("funny", "funny"), ("silly", "funny"), ("humorous", "funny"), ("sad", "sad"), ("melancholic", "sad"), ("romantic", "romantic"), ("love", "romantic"), ("happy", "happy"), ("cheerful", "happy"), ("spooky", "spooky"), ("scary", "spooky"), ("creepy", "spooky"), ("children's", "children"))
NEW = ("Now one about {x}.", "now one about {x}", "and one about {x}?", "cool, now one about {x}", "lovely, now one about {x} please", "Nice! Now one about {x}.", "ok and one about {x}", "now about {x}", "What about {x}?", "and {x}?", "How about {x}?", "now {x} please", "Can you do one about {x}?", "Make it about {x} instead.", "great, now about {x}", "the same for {x}", "One about {x} please.", "Could you also write one about {x}?", "haha nice. now {x}", "My sister wants one about {x}.", "Great! Could I have one about {x}?", "and now my son wants one about {x}", "I'd also like one about {x}.", "Next one: {x}.", "Let's do {x} now.", "okay, {x} next", "Another one, please, about {x}.", "My turn: {x}!", "do {x} next pls")
ADD = ("Can you add {x}?", "add {x} please", "Put {x} in it, too.", "now with {x}", "and {x}, too?", "can {x} be in it?", "there should be {x} in it", "please add {x} to it", "you forgot {x}", "and where is {x}?", "but {x} is missing")
RHYME = ("can you make it rhyme more", "make it rhyme better", "It should rhyme more.", "another one", "Another one please.", "one more about that", "try again", "Can you write another one?", "again please", "write it differently", "a different one please", "make it better", "a nicer one?", "more rhymes please", "Could it rhyme a bit more?", "another version", "Can you rewrite it?", "Not bad. Another try?", "Could you try a different one?", "I'd like another one about that.", "Can you do better?", "a new version please", "same topic, new poem", "Once more, but different.", "I don't like it, another one please", "try it again with other words", "one more on the same topic please")
SHORTER = ("Make it shorter.", "shorter please", "can you make it shorter", "just two lines", "Only two lines please.", "too long", "a shorter one", "only the first two lines", "half as long please", "Could you make it shorter, please?", "I'd like it shorter.", "a bit shorter?", "only half of it please", "Now in two lines.", "Two lines are enough.", "Can you cut it to two lines?", "it won't fit on the card, shorter please", "Can I have just the beginning?", "could u make it shorter pls")
LONGER = ("Make it longer.", "longer please", "Can you make it longer?", "two more lines please", "six lines please", "go on", "Continue.", "is there more?", "more!", "add two lines", "Could you make it longer, please?", "I'd like it longer.", "a bit longer?", "it's too short", "Too short, more lines please.", "Can you add two more lines?", "two more lines would be nice", "could u make it longer pls", "Please go on.", "Can it have six lines?", "one more rhyme at the end please", "Nice, but a little short.")
ABOUT = ("What is it about?", "what is the poem about", "what was that about?")
TITLE = ("Give it a title.", "What is the title?", "does it have a title", "what's it called?", "it needs a title", "What could the title be?", "I need a title for it.", "Please add a title.", "what should i write above it", "Do you have a title for this poem?", "And what is it called?")
LINES = ("four lines about {x}", "4 lines about {x}", "a few lines about {x}", "some lines on {x}", "something poetic about {x}", "some verses about {x}")


@dataclass(frozen=True)
class Thing:
    """A subject: what the user calls it, and its couplets as pairs of lines, those that can open a poem first."""

    name: str
    asks: tuple[str, ...]
    openers: tuple[tuple[str, str], ...]
    couplets: tuple[tuple[str, str], ...]


def core(name: str, asks: tuple[str, ...]) -> Thing:
    """A subject of poem_couplets.py, with those couplets only that name it."""
    labels, text = C.THEMES[name]
    word = name if f"={name}" in labels else labels.split(";")[0].split("=")[1].strip()
    pairs = [(row[0] == "*", tuple(put(row.lstrip("*"), word).split("/"))) for row in text.strip().split("\n")]
    named = [(opens, pair) for opens, pair in pairs if re.search(rf"\b{word.rstrip('s')}", " ".join(pair), re.I) and not re.match(r"(And|So|But) ", pair[0])]
    return Thing(name, asks, tuple(pair for opens, pair in named if opens), tuple(pair for _, pair in named))


def read(name: str) -> list[Thing]:
    """The subjects of a file in topics/data."""
    text = re.sub(r"(?m)^#.*\n", "", (DATA / name).read_text(encoding="ascii"))
    things = []
    for block in re.split(r"\n\s*\n", text.strip()):
        head, *rows = block.splitlines()
        key, asks = head[2:].split(": ")
        pairs = tuple(tuple(row.split("/")) for row in rows)
        things.append(Thing(key, tuple(asks.split("; ")), tuple(pair for pair in pairs if not pair[0].startswith(("But ", "And ", "So "))) or pairs, pairs))
    return things


THINGS = {thing.name: thing for thing in [core(name, asks) for name, asks in CORE.items()] + read("thing_couplets.txt")}
ALL = tuple(THINGS.values())
OFTEN = tuple(THINGS[name] for name in ("moon", "stars", "sea", "snow", "rain", "sun", "leaves", "autumn", "night", "winter", "spring", "summer", "cat", "dog", "love", "flowers", "tree", "river"))


# words that rhyme though they are spelled in different ways
ALIKE = {word: row.split()[0] for row in ("blue you new too do true dew two through who kangaroo to", "done sun one none everyone fun run begun gone", "bed head red bread said", "door more roar four shore", "rain pane again lane mane", "here clear year near hear fear", "there air hair chair everywhere pair bears stairs care", "trees breeze cheese these seas", "now bough", "warm storm", "alone own home roam", "sweet feet eat treat street neat", "eyes skies flies rise", "nose goes grows toes snows") for word in row.split()}


def sound(line: str) -> str:
    """How a line ends, roughly: night and white end alike."""
    if (last := re.sub(r"[^a-z]", "", line.lower().split()[-1])) in ALIKE:
        return ALIKE[last]
    word = re.sub(r"[^a-z]", "", line.lower().split()[-1].replace("'", ""))
    tail = re.search(r"[aeiouy]+[^aeiouy]*e?$", word)
    return {"ite": "ight", "ee": "e", "ea": "e", "ie": "igh", "y": "igh", "ow": "o", "oon": "une"}.get(tail[0], tail[0]) if tail else word


def fitting(thing: Thing, before: tuple[str, ...], opens: bool = False) -> list[tuple[str, str]]:
    """Couplets of this thing that rhyme on another sound than the lines before and are none of them."""
    sounds, ends = {sound(line) for line in before}, {line.split()[-1].strip(".,!?") for line in before}
    bank = thing.openers if opens else thing.couplets
    return [pair for pair in bank if pair[0] not in before and not {sound(line) for line in pair} & sounds and not {line.split()[-1].strip(".,!?") for line in pair} & ends]


def couplet(rng: random.Random, thing: Thing, before: tuple[str, ...], opens: bool = False) -> tuple[str, str] | None:
    """One of them, or None where there is none."""
    fit = fitting(thing, before, opens)
    return pick(rng, fit) if fit else None


def following(thing: Thing, first: tuple[str, ...], fit: list[tuple[str, str]]) -> tuple[str, str]:
    """Of the couplets that fit, the next after the first one in the thing's round: what follows is then sure, and a first couplet does not come twice.

    One that begins with another word comes before those that do not: what begins alike goes on alike.
    """
    bank = list(thing.couplets)
    at = bank.index(first) if first in bank else -1
    return min(fit, key=lambda pair: (begins_alike(pair, first), (bank.index(pair) - at - 1) % len(bank)))


def begins_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Do both begin with the same word?"""
    return one[0].split()[0] == other[0].split()[0]


def beginning_otherwise(fit: list[tuple[str, ...]], first: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Those that begin with another word than the first couplet, or all of them where none does."""
    return [pair for pair in fit if not begins_alike(pair, first)] or fit


def poem(rng: random.Random, things: tuple[Thing, ...], avoid: tuple[str, ...] = ()) -> tuple[str, ...] | None:
    """Four lines on one thing or on two; a first couplet that is not that of `avoid`, if there is one."""
    one, other = things[0], things[-1]
    for _ in range(20):
        first = couplet(rng, one, (), True)
        if avoid and first[0] == avoid[0] and len(one.openers) > 1:
            continue
        if len(things) == 2:
            fit = fitting(other, first, True)
            second = pick(rng, beginning_otherwise(fit, first)) if fit else None
        else:
            second = following(one, first, fit) if (fit := fitting(one, first)) else None
        if second:
            return first + second
    return None


def label(rng: random.Random, thing: Thing) -> str:
    return pick(rng, thing.asks)


def ended(rng: random.Random, first: tuple[str, ...], mood: str) -> tuple[str, ...]:
    """A first couplet with an end in this mood, on another rhyme where there is one."""
    ends = [tuple(end.split("/")) for end in MOODS[mood][1]]
    sounds = {sound(line) for line in first}
    return first + pick(rng, [end for end in ends if not {sound(line) for line in end} & sounds] or ends)


@dataclass
class Subject:
    """What a poem is about, as asked, and its things."""

    ask: str
    things: tuple[Thing, ...]


def single(rng: random.Random) -> Subject:
    thing = pick(rng, OFTEN if chance(rng, 0.35) else ALL)
    return Subject(label(rng, thing), (thing,))


def both(rng: random.Random) -> Subject:
    """Two things, or one at a time or a place."""
    if chance(rng, 0.5):
        names = pick(rng, PAIRS) if chance(rng, 0.6) else rng.sample(list(THINGS), 2)
        one, other = (THINGS[name] for name in (names if chance(rng, 0.75) else names[::-1]))
        first, second = label(rng, one), label(rng, other)
        if chance(rng, 0.4):
            second = second.removeprefix("the ")
        ask = pick(rng, ("{a} and {b}",) * 8 + ("{a} with {b}", "{a} + {b}", "both {a} and {b}", "{a} & {b}", "{a}, and also {b}")).format(a=first, b=second)
        return Subject(ask, (one, other))
    while True:
        thing, (where, name) = pick(rng, OFTEN if chance(rng, 0.3) else ALL), pick(rng, WITH)
        if thing.name != name and frozenset((thing.name, name)) not in NEVER:
            return Subject(f"{label(rng, thing)} {where}", (thing, THINGS[name]))


def any_subject(rng: random.Random, two: float = 0.6) -> tuple[Subject, tuple[str, ...]]:
    """A subject and its poem."""
    while True:
        subject = both(rng) if chance(rng, two) else single(rng)
        if lines := poem(rng, subject.things):
            return subject, lines


def request(rng: random.Random, about: str) -> str:
    """The wish for a poem."""
    if chance(rng, 0.4):
        return for_poem(rng, about)
    form = rng.random()
    noun = pick(rng, NOUNS)
    if form < 0.72:
        return wish(rng, f"{a_an(noun)} about {about}")
    if form < 0.82:
        return wish(rng, pick(rng, LINES).format(x=about))
    if form < 0.86:
        return wish(rng, f"{a_an(noun)} {pick(rng, ('with', 'on', 'of'))} {about}")
    return pick(rng, ("{n} about {x}", "{n} about {x} pls", "{n} {x}", "{x} {n}", "{n}: {x}", "{x}, as a {n}", "poem about {x}", "i need a {n} about {x}", "any {n} about {x}?", "do you know a {n} about {x}?", "rhyme something about {x}", "let's hear a {n} about {x}", "can u do a {n} about {x}", "i want a {n} about {x}")).format(n=noun, x=about)


def name_of(rng: random.Random, subject: Subject) -> str:
    return " and ".join(thing.asks[0].removeprefix("my ") for thing in subject.things)


def follow(rng: random.Random, subject: Subject, lines: tuple[str, ...]) -> tuple[str, str, Subject, tuple[str, ...]] | None:
    """What is wished next: (user, reply, what it is about now, its lines)."""
    kind = weighted(rng, ("new", "again", "mood", "short", "long", "add", "about", "title", "liked", "aside"), (34, 14, 17, 9, 8, 8, 2, 3, 4, 3))
    if kind == "new":
        new, text = any_subject(rng, 0.2)
        return pick(rng, NEW).format(x=new.ask), "\n".join(text), new, text
    if kind == "again":
        text = poem(rng, subject.things, lines)
        return (pick(rng, RHYME), "\n".join(text), subject, text) if text else None
    if kind == "mood":
        mood = pick(rng, ("funny", "funny") + tuple(MOODS))
        text = ended(rng, lines[:2], mood)
        return pick(rng, MOODS[mood][0].split("; ")), "\n".join(text), subject, text
    if kind == "short":
        return pick(rng, SHORTER), "\n".join(lines[:2]), subject, lines[:2]
    if kind in ("long", "add"):
        thing = pick(rng, subject.things) if kind == "long" else pick(rng, [thing for thing in OFTEN if thing not in subject.things])
        extra = couplet(rng, thing, lines, kind == "add")
        if not extra or len(lines) > 4:
            return None
        ask = pick(rng, LONGER) if kind == "long" else pick(rng, ADD).format(x=thing.asks[0])
        return ask.replace(" is ", " are ") if thing.asks[0].endswith("s") and kind == "add" else ask, "\n".join(lines + extra), subject, lines + extra
    if kind == "about":
        return pick(rng, ABOUT), f"It is about {name_of(rng, subject)}.", subject, lines
    if kind == "title":
        return pick(rng, TITLE), f"The title is: {' '.join(cap(word) for word in name_of(rng, subject).split())}.", subject, lines
    asks, replies = (stories_after.LIKED[0][:2] + ("so pretty", "That is beautiful.", "wow, that rhymes", "i like the last line"), ("Thank you! I am glad you like it.", "Thank you! Would you like another one?")) if kind == "liked" else pick(rng, stories_after.ASIDE[:4])
    return pick(rng, asks), pick(rng, replies), subject, lines


def dialogue(rng: random.Random) -> list[Turn]:
    """A poem, and perhaps one or two wishes more."""
    if chance(rng, 0.12):  # a mood from the start
        subject, (word, mood) = single(rng), pick(rng, MOODY)
        lines = ended(rng, pick(rng, subject.things[0].openers), mood)
        ask = for_poem(rng, subject.ask, mood) if chance(rng, 0.4) else wish(rng, f"{a_an(word + ' ' + pick(rng, ('poem', 'poem', 'little poem', 'short poem', 'rhyme')))} about {subject.ask}")
    else:
        subject, lines = any_subject(rng)
        ask = request(rng, subject.ask)
    turns = [(cap(ask), "\n".join(lines))]
    while len(turns) < 4 and chance(rng, 0.55 if len(turns) == 1 else 0.35):
        step = follow(rng, subject, lines)
        if not step or step[1] in (reply for _, reply in turns):
            break
        ask, reply, subject, lines = step
        turns.append((stories_after.led(rng, ask), reply))
    return turns
