"""Poems of four lines on anything: two couplets that differ, of few frames, with the subject in the first line and in the third.

Subjects that have couplets of their own (topics/poems_things.py) use those, or one of each sort. Frames are in data/plain_couplets.py.
"""
from __future__ import annotations

import random
import re
from dataclasses import dataclass

from phrases import a_an, cap, chance, pick
from spintax import spin, weighted
from topics import given, heroes, poems, poems_given, poems_things, stories_after, stories_kinds, stories_plain
from topics.data import deed_words as D
from topics.data import given_words as W
from topics.data import kind_couplets as Q
from topics.data import kind_words as K
from topics.data import plain_couplets as C
from topics.data import plain_words as X
from topics.data import story_words as S
from topics.data.wished_couplets import SAD
from topics.poems_things import BARE, MOODS, MOODY, Thing, ended, sound
from topics.heroes import PRONOUNS
from topics.plain_asking import for_poem, misspelt, slip

Turn = tuple[str, str]
Couplet = tuple[str, str]


@dataclass(frozen=True)
class About:
    """What a poem is about: as asked, in the poem, later, its kind and pronoun, and its own couplets if it has some."""

    ask: str
    full: str
    short: str
    kind: str
    it: str
    thing: Thing | None = None
    clause: str = ""

    def fill(self, row: str) -> Couplet:
        it, o, p = PRONOUNS[self.it]
        many = self.it == "they"
        slots = {"c": self.clause, "x": self.full, "s": self.short, "it": it, "o": o, "p": p, "is": "are" if many else "is", "was": "were" if many else "was", "has": "have" if many else "has", "z": "" if many else "s", "ez": "" if many else "es"}
        return tuple(cap(re.sub("<([A-Za-z]+)>", lambda m: slots[m[1]] if m[1] in slots else cap(slots[m[1].lower()]), line)) for line in row.split("/"))


def many(word: str) -> bool:
    """Is this a plural?"""
    return word.endswith("s") and not word.endswith(("ss", "us", "ics", "tennis", "Christmas", "Paris", "Mars", "Texas", "karate")) and word.split()[0] not in ("being", "growing", "saying", "coming", "losing", "playing")


# Two of these make a pair: a snail and a rose.
PAIRED = tuple(noun for noun in heroes.ANIMALS + heroes.OBJECTS if not many(noun))


def living(rng: random.Random) -> About:
    """Somebody or something that lives, or a thing, as the heroes of stories are."""
    at = rng.random()
    if at < 0.12:
        noun, it = pick(rng, K.RELATIVES)
        full = f"my {noun}"
        return About(full, full, full, "live", it)
    if at < 0.15:
        nouns = rng.sample(PAIRED, 2)
        phrase = " and ".join(a_an(noun) for noun in nouns)
        return About(phrase, phrase, "the " + " and the ".join(nouns), "thing", "they")
    if at < 0.24:
        who = heroes.couple(rng)
        while who.ask.startswith("my ") or who.two and who.two[0][0].isupper():
            who = heroes.couple(rng)
        return About(who.ask, who.first, who.short, "live", "they")
    who = heroes.group(rng) if at < 0.36 else heroes.one(rng)
    while who.ask.startswith("my ") and who.short.startswith("the "):
        who = heroes.one(rng)
    if who.ask.split()[0] in ("a", "an") and who.it == "it" and chance(rng, 0.4) and " named " not in who.ask and " called " not in who.ask:
        full = "my " + who.ask.split(" ", 1)[1]
        return About(full, full, "my " + who.short.removeprefix("the "), "live" if who.living else "thing", who.it)
    full = who.ask if who.ask.startswith(("my ", "the ")) else who.first
    if chance(rng, 0.12):
        spot = given.spot(rng) if chance(rng, 0.6) else None
        full += " " + (spot.ask if spot else pick(rng, ("in the rain", "in the snow", "at night", "in the morning", "in the moonlight", "in the sun")))
        return About(full, full, who.short, "live" if who.living else "thing", who.it)
    return About(who.ask if full == who.first else full, full, who.short, "live" if who.living else "thing", who.it)


def described(rng: random.Random) -> About:
    """Somebody with an adjective that says how it is: a sleepy cat, my brave little dog."""
    noun = pick(rng, D.COMMON if chance(rng, 0.6) else pick(rng, (heroes.ANIMALS, heroes.PEOPLE, heroes.FANTASY)))
    noun = noun[4:] if noun.startswith("old ") else noun
    word = pick(rng, pick(rng, Q.CALLED[:-2])[0])
    second = pick(rng, ("little ", "little ", "old ", "young ", "gray ", "black ", "brown ", "white ") if noun in heroes.ANIMALS else ("little ", "old ", "young ")) if chance(rng, 0.2) and " " not in noun and noun not in heroes.PEOPLE and not noun.startswith(("baby", "little", "young")) else ""
    it, mine = heroes.gender(noun), noun in heroes.ANIMALS and chance(rng, 0.25)
    if noun in heroes.ANIMALS and chance(rng, 0.15):
        # "my cat, she is black and sleepy"
        also = pick(rng, ("", "", "black and ", "white and ", "gray and ", "big and ", "small and ", "old and ", "so ", "very ", "always "))
        who = pick(rng, ("my", "my", "our", "the", "a"))
        ask = pick(rng, (f"{who} {noun}, {it} is {also}{word}", f"{who} {noun} who is {also}{word}", f"{who} {noun}, {also}{word}", f"{who} {noun} that is {also}{word}"))
        owner = who if who in ("my", "our") else "the"
        return About(ask, f"{owner} {word} {noun}", f"{owner} {noun}", "live", it)
    if chance(rng, 0.12) and not mine:
        full = f"{pick(rng, ('', '', 'two ', 'three '))}{word} {heroes.plural(noun)}"
        return About(full, full, "the " + heroes.plural(noun), "live", "they")
    full = f"my {word} {second}{noun}" if mine else a_an(f"{word} {second}{noun}")
    return About(full, full, ("my " if mine else "the ") + noun, "live", it)


def called(about: About) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The couplets of what an adjective says of this one, if there are any."""
    if about.kind != "live" or about.thing or " and " in about.full:
        return None
    words = about.full.split(" in ")[0].split(" on ")[0].split(" named ")[0].split()[:-1]
    return next(((opens, rest) for adjectives, opens, rest in Q.CALLED if set(adjectives) & set(words)), None)


def clause(rng: random.Random) -> About:
    """A subject with a clause: a pet that sleeps all day, a hero and what it does."""
    if chance(rng, 0.5):
        noun = pick(rng, ("cat", "cat", "dog", "dog", "rabbit", "horse", "hamster", "parrot", "mouse", "bear", "owl", "bird", "frog", "pony", "turtle", "kitten", "puppy", "goldfish", "fox"))
        word = pick(rng, ("", "", "old ", "old gray ", "little ", "big ", "fat ", "black ", "white ", "young ", "lazy ", "sleepy ", "brown ", "small "))
        mine = chance(rng, 0.7)
        full = f"my {word}{noun}" if mine else a_an(word + noun)
        what = pick(rng, X.CLAUSES)
        return About(f"{full}{pick(rng, (' ', ' ', ', '))}{what}", full, f"{'my' if mine else 'the'} {noun}", "live", "it", clause=what)
    while True:
        story = stories_plain.any_story(rng, heroes.one(rng, False))
        if story.clause and len(story.clause) < 45 and not story.who.ask.startswith("my "):
            return About(f"{story.who.ask} {story.clause}", story.who.first, story.who.short, "live", story.who.it, clause=story.clause)


def idea(rng: random.Random) -> About:
    """What has no article or always the same."""
    if chance(rng, 0.12):
        word = pick(rng, X.GLOOM)
        return About(word, word, word.replace("a ", "the ", 1) if word.startswith("a ") else word, "gloom", "they" if many(word) else "it")
    if chance(rng, 0.04):
        return About(pick(rng, ("you", "yourself", "Ember", "Ember", "the chatbot Ember")), "Ember", "Ember", "idea", "it")
    if chance(rng, 0.2):
        words = rng.sample(tuple(dict.fromkeys(X.EASY[:15] + K.VIEWS + W.UNIQUE + W.LOVES)), 2)
        if not any(word in X.GLOOM or " and " in word for word in words) and words[0].split()[-1] != words[1].split()[-1]:
            both = " and ".join(words)
            return About(both, both, both, "idea", "they")
    word = pick(rng, pick(rng, (W.FOODS, W.IDEAS, tuple(S.IDEAS), W.UNIQUE, W.LOVES, X.EASY)))
    if chance(rng, 0.15) and word in W.FOODS + W.LOVES:
        word += pick(rng, (" in the morning", " at night", " in winter", " on a rainy day", " in summer"))
        short = word.rsplit(" in ", 1)[0].rsplit(" at ", 1)[0].rsplit(" on ", 1)[0]
        return About(word, word, short, "idea", "they" if many(short) else "it")
    if word in X.GLOOM or word in ("love", "today"):
        return idea(rng)
    return About(word, word, word, "idea", "they" if many(word) else "it")


def own(rng: random.Random) -> About:
    """A subject that has couplets of its own."""
    thing = pick(rng, poems_things.OFTEN if chance(rng, 0.4) else poems_things.ALL)
    ask = pick(rng, thing.asks)
    head = ask.split()[0]
    if head in ("a", "an", "my") and chance(rng, 0.45):
        noun = ask.split(" ", 1)[1]
        text = "".join(f" {line} " for pair in thing.couplets for line in pair).lower()
        it = "they" if many(noun) else "she" if " she " in text else "he" if re.search(" (he|his) ", text) else heroes.gender(noun)
        live = noun in heroes.ANIMALS + heroes.FANTASY + heroes.PEOPLE or it in ("he", "she")
        word = pick(rng, ("dear", "lovely", "sweet", "beautiful", "wonderful", "favorite", "good", "little") + (() if live else ("old", "big", "new", "strange", "noisy", "quiet", "busy", "famous", "small", "magic")))
        full = f"my {word} {noun}" if head == "my" else a_an(f"{word} {noun}")
        return About(full, full, noun if many(noun) else f"{'my' if head == 'my' else 'the'} {noun}", "live" if live else "thing", it, thing)
    return About(ask, ask, ask if head not in ("a", "an") else "the " + ask.split(" ", 1)[1], "idea", "they" if many(ask) else "it", thing)


def subject(rng: random.Random) -> About:
    return weighted(rng, (own, living, described, idea, clause), (38, 20, 22, 24, 7))(rng)


def fits(couplet: Couplet, before: tuple[str, ...]) -> bool:
    """Does it rhyme on another sound than the lines before, and is it none of them?"""
    ends = {line.split()[-1].strip(".,!?\"") for line in before}
    return couplet[0] not in before and not {sound(line) for line in couplet} & {sound(line) for line in before} and not {line.split()[-1].strip(".,!?\"") for line in couplet} & ends


def rhyme(couplet: Couplet) -> str:
    """The words that a couplet ends on, by which a frame is known again."""
    return " ".join(line.split()[-1].strip(".,!?\"").lower() for line in couplet)


def openers(about: About) -> list[Couplet]:
    """Couplets that name the subject as it was asked for."""
    plain_thing = about.thing and about.full in about.thing.asks
    if lines := called(about):
        return [about.fill(row) for row in lines[0]]
    return list(about.thing.openers) if plain_thing else [about.fill(row) for row in C.OPEN[about.kind]]


def more(about: About) -> list[Couplet]:
    """Couplets that can follow."""
    if lines := called(about):
        return [about.fill(row) for row in lines[1]]
    if about.thing and about.full not in about.thing.asks:
        return [pair for pair in about.thing.couplets if not pair[0].startswith(("A ", "An "))] or list(about.thing.couplets)
    return list(about.thing.couplets) if about.thing else [about.fill(row) for row in C.MORE[about.kind]]


def poem(rng: random.Random, about: About, used: set[str] | None = None) -> tuple[str, ...] | None:
    """Four lines whose couplets are not among the used ones; they are added to them."""
    used = set() if used is None else used
    if about.clause:
        rest = [row for row in C.QUATRAINS if rhyme(about.fill(row)[1::2]) not in used]
        if not rest:
            return None
        lines = about.fill(pick(rng, rest))
        used.add(rhyme(lines[1::2]))
        return lines
    for _ in range(20):
        first = pick(rng, openers(about))
        fit = [couplet for couplet in more(about) if fits(couplet, first) and rhyme(couplet) not in used]
        if fit and rhyme(first) not in used:
            own_lines = about.thing and all(couplet in about.thing.couplets for couplet in fit)
            second = poems_things.following(about.thing, first, fit) if own_lines else pick(rng, poems_things.beginning_otherwise(fit, first))
            used |= {rhyme(first), rhyme(second)}
            return first + second
    return None


def any_poem(rng: random.Random, used: set[str] | None = None) -> tuple[About, tuple[str, ...]]:
    while True:
        about = subject(rng)
        if lines := poem(rng, about, used):
            return about, lines


# -- how people ask -------------------------------------------------------------------------

NOUNS = X.split("poem; poem; poem; poem; poem; poem; short poem; short poem; short poem; little poem; little poem; four line poem; four-line poem; 4 line poem; rhyme; verse; small poem; tiny poem; nice poem; quick poem; sweet poem; cute poem; simple poem; poem of four lines; poem in four lines; rhyming poem; poem for kids; little rhyme; song")
WANTS = ("write", "write", "write me", "write me", "please write", "can you write", "could you write", "can u write", "could you please write", "would you write", "compose", "could you compose", "make", "make me", "make up", "give me", "I want", "I'd like", "I would like", "I'd love", "I need", "tell me", "can you do", "could u do", "can you make", "{create|invent|craft|come up with|think of}", "may I have", "can I have", "how about", "do you know", "do you have", "{read|recite|sing} me", "{let's have|let me hear|i wanna hear|we want}", "gimme", "can you {compose|create|come up with|think of|try} ", "got", "now {write|make}", "{i am looking for|i could use|i feel like}", "", "", "", "")
LINES = ("four lines about <x>", "4 lines on <x>", "a few lines about <x>", "a few lines of verse about <x>", "some verses about <x>", "something poetic about <x>", "a couple of rhymes about <x>", "something that rhymes about <x>", "an ode to <x>", "a little something in verse about <x>", "rhymes about <x>")
ROUND = ("rhyme something about <x>", "<x> - poem please", "poem <x>", "poem: <x>", "<x> poem", "poem about <x>", "poem about <x> pls", "short poem about <x> please", "Can you rhyme about <x>?", "Put <x> into a poem.", "I love <x>. Can you write a poem about that?", "My friend loves <x>. Write a poem, please.", "How would a poem about <x> go?", "Write about <x>, in rhymes.", "Turn <x> into a poem.", "be a poet: <x>", "<x>. make it rhyme", "i want to read a poem about <x>", "For school I need a poem about <x>.", "Can you write poems? I want one about <x>.", "a poem pls. about <x>", "rhyme about <x>")
FOR = ("", "", "", "", "", "", "", "", "", " for my daughter", " for my son", " for kids", " for my class", " for my wife", " for a card", " for my grandma", " for my friend", ", just a few lines", ", very short", ", four lines", ", not too long", " that rhymes", " in four lines")


def asked(rng: random.Random, wanted: str) -> str:
    """A wish for this, with a verb or with none."""
    start = spin(rng, pick(rng, WANTS))
    question = start.split(" ")[0].lower() in ("can", "could", "would", "may", "how", "do", "got")
    text = f"{start} {wanted}" if start else wanted.split(" ", 1)[1] if chance(rng, 0.5) and re.match("an? ", wanted) else wanted
    return cap(text + ("?" if question else pick(rng, (".", ".", ".", "", "", " please", ", please.", " pls", "!"))))


def request(rng: random.Random, what: str) -> str:
    """The wish for a poem about this."""
    if chance(rng, 0.46):
        return misspelt(rng, for_poem(rng, what)) if chance(rng, 0.03) else for_poem(rng, what)
    if chance(rng, 0.06):
        what = slip(rng, what)
    form = rng.random()
    if form < 0.72:
        return asked(rng, f"{a_an(pick(rng, NOUNS))}{pick(rng, (' about ',) * 9 + (' on ', ' with ', ' of '))}{what}{pick(rng, FOR)}")
    return asked(rng, spin(rng, pick(rng, LINES), x=what)) if form < 0.84 else cap(spin(rng, pick(rng, ROUND), x=what))


def for_whom(rng: random.Random, used: set[str]) -> tuple[str, tuple[str, ...]]:
    """A poem for somebody near, for a birthday or for no reason: (request, lines)."""
    relation = pick(rng, K.RELATIVES)[0] if chance(rng, 0.85) else pick(rng, ("mum", "mom", "nan", "partner", "coworker", "classmate", "team", "class", "nanny", "landlord", "pen friend", "trainer"))
    name = pick(rng, heroes.GIRLS + heroes.BOYS) if relation in ("friend", "best friend", "teacher", "cousin", "boss", "neighbor", "colleague", "classmate", "roommate", "coworker") and chance(rng, 0.35) else ""
    male = (relation, "he") in K.RELATIVES and (relation, "she") not in K.RELATIVES
    w = name or (cap(relation) if relation in poems_given.TITLES + ("nan",) else relation)
    whom = f"my {relation}" + (f" {name}" if name else "")
    day = "birthday" if chance(rng, 0.6) else ""
    noun = pick(rng, NOUNS[:-1])
    if day:
        wanted = pick(rng, (f"birthday poem for {whom}", f"a birthday poem for {whom}", f"a four-line birthday poem for {whom}", f"{a_an(noun)} for {whom}'s birthday", f"{a_an(noun)} for {whom}'s birthday", f"a birthday poem for {whom}", f"a little birthday poem for {whom}", f"a short birthday poem for {whom}", f"{a_an(noun)} for the birthday of {whom}", f"a happy birthday poem for {whom}", f"a birthday rhyme for {whom}", f"{a_an(noun)} for {whom}, it's {'his' if male else 'her'} birthday", f"something for {whom}'s birthday card that rhymes"))
    else:
        wanted = pick(rng, (f"{a_an(noun)} for {whom}", f"{a_an(noun)} for {whom}", f"a few lines for {whom}", f"a sweet poem for {whom}", f"a kind poem for {whom}", f"{a_an(noun)} to make {whom} smile"))
    opens = C.FOR_DAY[day] if day else C.FOR_OPEN
    loved = ""
    if not day and chance(rng, 0.3):
        his = "his" if male else "her"
        loved = pick(rng, C.LOVED_BY_SOMEBODY)
        of_theirs = loved.replace("your", his)
        wanted = f"{a_an(noun)} for {whom}" + pick(rng, (f", who loves {of_theirs}", f" who loves {of_theirs}", f", {'he' if male else 'she'} loves {of_theirs}", f", who likes {of_theirs}", f" who likes {of_theirs} a lot", f". {'He' if male else 'She'} loves {of_theirs}"))
    text = asked(rng, wanted)
    if not loved and chance(rng, 0.4):
        text = for_poem(rng, whom, day or "person")
    elif day and chance(rng, 0.12):
        text = f"{cap(whom)} has {pick(rng, ('a', 'a', 'her' if w in ('Mum', 'Mom', 'mother', 'sister') else 'a'))} birthday {pick(rng, ('today', 'tomorrow', 'on Sunday', 'next week'))}. {asked(rng, 'a poem')}"
    while True:
        first = tuple(line.replace("<w>", w) for line in pick(rng, opens).split("/"))
        second = tuple((pick(rng, C.FOR_LOVED).replace("<x>", loved) if loved else pick(rng, C.FOR_MORE[day])).split("/"))
        if fits(second, first) and rhyme(second) not in used:
            used |= {rhyme(first), rhyme(second)}
            return text, first + second


def short_form(rng: random.Random) -> tuple[str, str]:
    """A haiku or a limerick."""
    if chance(rng, 0.45):
        count = pick(rng, tuple(Q.LOVED))
        x = pick(rng, Q.LOVED[count])
        return asked(rng, f"a {pick(rng, ('haiku', 'haiku', 'short haiku', 'little haiku', 'nice haiku'))} {pick(rng, ('about', 'about', 'about', 'on'))} {x}"), "\n".join((Q.LOVED_START[count].replace("<x>", x), pick(rng, Q.LOVED_SEVEN), pick(rng, Q.LOVED_FIVE)))
    if chance(rng, 0.6):
        theme = pick(rng, poems.HAIKU)
        called = pick(rng, poems_things.CORE[theme]) if theme in poems_things.CORE else theme
        return asked(rng, f"a {pick(rng, ('haiku', 'haiku', 'short haiku', 'little haiku'))} about {called}" if chance(rng, 0.8) else f"a haiku on {called}"), poems.haiku(rng, theme)
    if chance(rng, 0.5):
        return poems_given.short(rng)
    return pick(rng, poems.ASK_LIMERICK), poems.limerick(rng)


def follow(rng: random.Random, about: About | None, lines: tuple[str, ...], used: set[str]) -> tuple[str, str, About | None, tuple[str, ...]] | None:
    """What is wished next: (user, reply, what it is about now, its lines)."""
    kind = weighted(rng, ("new", "again", "mood", "short", "long", "title", "liked"), (46, 14, 14, 8, 7, 5, 6))
    if kind == "new":
        if chance(rng, 0.12):
            text, new = for_whom(rng, used)
            return text, "\n".join(new), None, new
        other, new = any_poem(rng, used)
        return pick(rng, poems_things.NEW).format(x=other.ask), "\n".join(new), other, new
    if kind == "liked":
        return pick(rng, stories_after.LIKED[0][:2] + ("so pretty", "That is beautiful.", "thank you, lovely", "Thanks!", "aww")), pick(rng, ("Thank you! I am glad you like it.", "Thank you! Would you like another one?")), about, lines
    if kind == "short":
        return pick(rng, poems_things.SHORTER), "\n".join(lines[:2]), about, lines[:2]
    if not about:
        return None
    if kind == "again":
        new = poem(rng, about, used)
        return (pick(rng, poems_things.RHYME), "\n".join(new), about, new) if new else None
    if kind == "mood":
        mood = pick(rng, ("funny", "funny") + tuple(MOODS))
        new = ended(rng, lines[:2], mood)
        return pick(rng, MOODS[mood][0].split("; ")), "\n".join(new), about, new
    if kind == "long" and about.clause:
        return None
    if kind == "long":
        fit = [couplet for couplet in more(about) if fits(couplet, lines)]
        if not fit or len(lines) != 4:
            return None
        new = lines + pick(rng, fit)
        return pick(rng, poems_things.LONGER), "\n".join(new), about, new
    return pick(rng, poems_things.TITLE), f"The title is: {stories_plain.titled(about.short if about.clause else about.full)}.", about, lines


def dialogue(rng: random.Random) -> list[Turn]:
    """A poem, and perhaps one or two wishes more."""
    at = rng.random()
    about: About | None = None
    used: set[str] = set()
    if at < 0.08:
        text, reply = short_form(rng)
        return [(text, reply)]
    if at < 0.12:
        about, lines = any_poem(rng)
        while about.clause:
            about, lines = any_poem(rng)
        x = about.ask
        wanted = pick(rng, (f"two lines about {x}", f"2 lines about {x}", f"a two-line poem about {x}", f"a two line poem about {x}", f"just two lines about {x}", f"a poem of two lines about {x}", f"a poem about {x}, two lines only", f"a couplet about {x}", f"a poem about {x} in two lines", f"two rhyming lines about {x}"))
        return [(asked(rng, wanted), "\n".join(lines[:2]))]
    if at < 0.23:
        wanted, made = poems_given.for_somebody(rng)
        text, lines = wanted if wanted.endswith(poems_given.TOLD_ASKS) else asked(rng, wanted), tuple(made.text(rng).split("\n"))
    elif at < 0.40:
        text, lines = for_whom(rng, used)
    elif at < 0.44:
        about, lines = any_poem(rng, used)
        text = pick(rng, poems.ASK0 + ["Do you write poems? Write one.", "a poem pls", "Write a poem about anything.", "Four lines that rhyme, please.", "surprise me with a poem", "be a poet"])
        if about.thing is None:
            thing = pick(rng, poems_things.OFTEN)
            about = About(thing.asks[0], thing.asks[0], thing.asks[0], "idea", "it", thing)
            lines = poem(rng, about, used) or lines
    elif at < 0.50:
        about, lines = any_poem(rng, used)
        word, mood = pick(rng, MOODY)
        if chance(rng, 0.5):
            noun = pick(rng, ("", "", "", "little ", "short ")) + word + pick(rng, (" poem", " poem", " poem", " little poem", " rhyme", " short poem"))
            return [(asked(rng, a_an(noun)), pick(rng, BARE[mood]).replace("/", "\n"))]
        if mood == "sad" and not about.clause:
            lines = about.fill(pick(rng, SAD)) + lines[2:]
        lines = ended(rng, lines[:2], mood)
        text = for_poem(rng, about.ask, mood) if chance(rng, 0.4) else asked(rng, f"{a_an(pick(rng, ('', '', 'little ', 'short ')) + word + pick(rng, (' poem', ' poem', ' little poem', ' rhyme', ' short poem')))} about {about.ask}")
    else:
        about, lines = any_poem(rng, used)
        text = request(rng, about.ask)
    turns = [(text, "\n".join(lines))]
    if chance(rng, 0.06):  # asked back first
        used.clear()
        about, lines = any_poem(rng, used)
        before = cap(spin(rng, pick(rng, X.BEFORE_POEM[0])))
        turns = [(before, stories_kinds.asked_back(before, X.BEFORE_POEM[1])), (cap(spin(rng, pick(rng, X.THEN), x=about.ask)), "\n".join(lines))]
    while len(turns) < 4 and chance(rng, 0.5 if len(turns) == 1 else 0.35):
        step = follow(rng, about, lines, used)
        if not step or step[1] in (reply for _, reply in turns):
            break
        ask, reply, about, lines = step
        turns.append((stories_after.led(rng, ask), reply))
    return turns
