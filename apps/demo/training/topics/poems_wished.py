"""Poems on whatever a stranger wishes, as strangers wish it: few sure couplets for very many subjects, and poems for somebody on an occasion.

The subjects are in data/wished_subjects.txt, by kind, the ways to ask in data/wished_carriers.txt, and the couplets in data/wished_couplets.py.
The couplets for an occasion are those of data/given_couplets.py and data/plain_couplets.py.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from faq import DATA
from phrases import a_an, cap, chance, pick
from spintax import weighted
from topics import heroes, poems_plain, poems_things, stories_after, stories_plain, stories_wants, verbs
from topics.data import given_couplets, plain_couplets
from topics.data import given_words as W
from topics.data import kind_words as K
from topics.data import wished_couplets as C
from topics.plain_asking import CARRIERS, carriers, misspelt, slip
from topics.poems_given import MEN, NAMELESS, TITLES, WOMEN
from topics.poems_plain import fits
from topics.poems_things import MOODS
from topics.stories_wishes import trader

Turn = tuple[str, str]
Couplet = tuple[str, str]
ASKS = carriers("wished_carriers.txt")
for _heading, _rows in carriers("verse_carriers.txt").items():
    ASKS[_heading] = ASKS.get(_heading, ()) + _rows


STORY = CARRIERS["as story"]


@dataclass(frozen=True)
class Subject:
    """What a poem is about: as said, later on, its kind, and whether it is many."""

    said: str
    short: str
    kind: str
    many: bool

    def fill(self, row: str) -> Couplet:
        """The couplet about it."""
        slots = {"x": self.said, "s": self.short, "it": "they" if self.many else "it", "o": "them" if self.many else "it", "is": "are" if self.many else "is", "has": "have" if self.many else "has", "z": "" if self.many else "s"}
        first, second = (cap(re.sub("<([A-Za-z]+)>", lambda m: slots[m[1]] if m[1] in slots else cap(slots[m[1].lower()]), line)) for line in row.split("/"))
        return first, second


def later(said: str) -> str:
    """How the third line calls it: "the sea" for "the sea at night", "the red scooter" for "a red scooter", "the ducks" for "two ducks"."""
    short = re.sub(r" (?:in|on|at|under|above|over|by|near|behind|after|before|through|with|from|to|where) .*", "", said)
    short = said if short.split()[0] != said.split()[0] or short.split()[-1].endswith("ing") else short
    return re.sub("^(an?|two|three|some) ", "the ", short)


def rows(text: str) -> tuple[str, ...]:
    """The parts of a list, each with "+" before it where it is many."""
    return tuple(" ".join(part.split()) for part in re.split("[;\n]", text) if part.strip())


def named(said: str, kind: str) -> Subject:
    """The subject of a part of a list."""
    bare = said.removeprefix("+")
    return Subject(bare, later(bare), kind, bare != said)


def lists(name: str) -> dict[str, tuple[str, ...]]:
    """The lists of a file in topics/data, by their headings."""
    text = re.sub(r"(?m)^#.*\n", "", (DATA / name).read_text(encoding="ascii"))
    return {heading: rows(part) for heading, part in re.findall(r"== ([\w ]+)\n([^=]+)", text)}


LISTS = lists("wished_subjects.txt")
TOLD = lists("named_subjects.txt")
# the kind of couplets for what topics/poems_named.py has told of
TOLD_KINDS = {"met": "live", "sight": "nature", "got": "thing", "found": "thing", "lost": "thing", "planted": "nature", "cooked": "taste", "place": "place", "dear": "thing", "more": "thing", "day": "day", "weather": "nature", "late": "thing", "broken": "thing", "old": "thing", "hard": "low"}
KINDS = tuple(C.OPEN)
KNOWN = {ask for thing in poems_things.ALL for ask in thing.asks}  # these have couplets of their own
BY_KIND = {
    kind: tuple(subject for subject in (named(said, kind) for said in dict.fromkeys(LISTS[kind] + tuple(x for how, of in TOLD_KINDS.items() if of == kind for x in TOLD[how]))) if subject.said not in KNOWN)
    for kind in KINDS
}
THEIRS = {where for where, _ in poems_things.WITH}  # a known thing at one of these has couplets of its own, too
SEEN = ("nature", "taste", "day")  # what is seen or heard somewhere
PETS = ("cat", "cat", "cat", "dog", "dog", "dog", "horse", "rabbit", "hamster", "parrot", "pony", "goldfish", "guinea pig", "turtle", "old cat", "old dog", "puppy",
    "kitten")
WHEN = ("at night", "in the morning", "in the rain", "in the snow", "in summer", "in winter", "in spring", "in autumn", "on a Sunday", "at sunset", "in the evening", "on a rainy day")
ADJECTIVES = {
    "place": ("lovely", "quiet", "cosy", "sunny", "little", "old"), "taste": ("good", "warm", "sweet", "lovely"), "nature": ("lovely", "quiet", "wonderful", "bright"),
    "day": ("lovely", "wonderful", "happy", "long"), "thing": ("lovely", "old", "funny", "little", "wonderful", "strange", "noisy", "trusty"), "live": ("dear", "kind", "funny", "good", "lovely", "clever"),
}


def composed(rng: random.Random) -> Subject:
    """A subject put together: my aunt's hat, the smell of hay, the harbour in the rain, rain on a tin roof, learning to swim, my cat Milo."""
    form = weighted(rng, ("hers", "smell", "sound", "when", "seen", "doing", "pet"), (30, 10, 10, 18, 60, 24, 12))
    if form == "seen":
        kind = weighted(rng, SEEN, [len(LISTS[f"seen {kind}"]) for kind in SEEN])
        noun, where = pick(rng, LISTS[f"seen {kind}"]), pick(rng, LISTS["where"])
        if noun.removeprefix("+") in KNOWN and where in THEIRS:
            return composed(rng)
        return named(f"{noun} {where}", kind)
    if form == "doing":
        if chance(rng, 0.15):
            said = f"being {trader(rng, 0.8).ask}"
            return Subject(said, said, "thing", False)
        verb, ends = pick(rng, stories_wants.TABLE)
        end = pick(rng, ends)
        said = verbs.ing(f"{verb} {end}")
        return composed(rng) if "<p>" in end or verb in ("be", "know", "have", "stop") else Subject(said, said, "thing", False)
    if form == "pet":
        name = pick(rng, heroes.BOYS + heroes.GIRLS + W.PETS)
        return Subject(f"my {pick(rng, PETS)} {name}", name, "live", False)
    if form == "hers":
        kind, (relation, _) = pick(rng, ("place", "place", "taste", "thing", "thing", "thing")), pick(rng, K.RELATIVES)
        noun = pick(rng, LISTS[f"hers {kind}"])
        said = f"my {relation}'s {noun.removeprefix('+')}"
        return Subject(said, said, kind, noun[0] == "+")
    if form == "when":
        place = pick(rng, BY_KIND["place"])
        if len(place.said.split()) < 4:
            return Subject(f"{place.said} {pick(rng, WHEN)}", place.short, "place", place.many)
    sense = pick(rng, ("smell", "sound")) if form == "when" else form
    said = f"the {sense} of {pick(rng, LISTS[sense])}"
    return Subject(said, said, "nature", False)


def subject(rng: random.Random) -> Subject:
    """One of the lists, at times with an adjective more."""
    if chance(rng, 0.4):
        return composed(rng)
    chosen = pick(rng, BY_KIND[weighted(rng, KINDS, (20, 14, 22, 16, 46, 16, 12))])
    head, _, rest = chosen.said.partition(" ")
    if chosen.kind in ADJECTIVES and head in ("a", "an", "my", "our", "the") and len(rest.split()) < 3 and "'s" not in rest and chance(rng, 0.2):
        word = pick(rng, ADJECTIVES[chosen.kind])
        if not rest.startswith(("old", "little", "first", "last", "new", "good", "favourite", "end")) and word not in rest:
            said = a_an(f"{word} {rest}") if head in ("a", "an") else f"{head} {word} {rest}"
            return Subject(said, later(f"{head} {rest}"), chosen.kind, chosen.many)
    return chosen


def apt(about: Subject, couplet: Couplet, row: str) -> bool:
    """Does no word of the wish stand in the couplet a second time?"""
    own = re.findall("[a-z]{4,}", about.said.lower())
    return not any(word.startswith(other) or other.startswith(word) for word in own for other in re.findall("[a-z]{4,}", re.sub("<.*?>", "", row).lower()))


def couplets(about: Subject, bank: dict[str, tuple[str, ...]]) -> list[Couplet]:
    """Those of its kind that go with its words."""
    rows = [(about.fill(row), row) for row in bank[about.kind]]
    return [couplet for couplet, row in rows if apt(about, couplet, row)] or [couplet for couplet, _ in rows]


def opener_sad(rng: random.Random, about: Subject) -> Couplet:
    """Two lines that begin a sad poem about it."""
    return about.fill(pick(rng, C.SAD))


def poem(rng: random.Random, about: Subject, mood: str = "") -> tuple[str, ...]:
    """Four lines about this, the last two of which set the mood, if there is one."""
    while True:
        first = opener_sad(rng, about) if mood == "sad" else pick(rng, couplets(about, C.OPEN))
        bank = moody(mood) if mood else couplets(about, C.MORE)
        if fit := [couplet for couplet in bank if fits(couplet, first)]:
            return first + pick(rng, fit)


def well_known(rng: random.Random) -> tuple[str, tuple[str, ...]]:
    """(what it is about, four lines) for a subject of poems_plain.py."""
    while True:
        about, lines = poems_plain.any_poem(rng)
        if not about.clause and not re.search("[,.]| who | that |you|Ember", about.ask) and about.it != "they":
            return about.ask, lines


def moody(mood: str) -> list[Couplet]:
    """The couplets that end a poem in this mood."""
    rows = C.CALM if mood == "calm" else MOODS[mood][1]
    return [(row.split("/")[0], row.split("/")[1]) for row in rows]


# -- for somebody ---------------------------------------------------------------------------

NEAR = ("friend", "friend", "friend", "best friend", "neighbour", "teacher", "cousin", "colleague", "old friend")
FAR = ("friend", "friend", "friend", "friend", "good friend", "dear friend", "old friend", "coworker", "colleague", "neighbour", "teacher", "nurse", "classmate", "student", "child")
# to whom an occasion does not fit
UNFIT = {
    "retirement": r"\b(grand|god)?son\b|daughter|nephew|niece|little|child|student|classmate|\b(team|class)\b", "wedding": r"little|child|wife|husband|\b(team|class)\b",
    "new job": r"little|child|\b(team|class)\b", "new home": r"little|child|\b(team|class)\b", "get well": r"\b(team|class)\b", "farewell": "wife|husband",
}
PAIRED = ("wedding", "new home", "farewell", "thanks")  # what two may have together
OF_MINE = ("", "", "", " of mine", " from work", " from school")
PLAIN = {"": ("", plain_couplets.FOR_OPEN), "birthday": ("birthday", plain_couplets.FOR_DAY["birthday"])}
OCCASIONS = ("", "", "", "", "birthday", "birthday", "birthday", "wedding", "baby", "baby", "get well", "thanks", "thanks", "retirement", "good luck", "good luck", "farewell", "graduation", "cheer up", "new job", "new home", "christmas", "new year", "missing", "sorry", "love", "love", "anniversary", "lullaby", "school", "loss", "mother's day", "father's day", "memory", "memory", "easter", "halloween")
GONE = (("grandad", "he", "him"), ("grandpa", "he", "him"), ("grandma", "she", "her"), ("nan", "she", "her"), ("gran", "she", "her"), ("dad", "he", "him"), ("mum", "she", "her"), ("mom", "she", "her"), ("uncle", "he", "him"), ("aunt", "she", "her"),
        ("brother", "he", "him"), ("sister", "she", "her"), ("dog", "he", "him"), ("dog", "she", "her"), ("cat", "she", "her"), ("cat", "he", "him"), ("rabbit", "he", "him"), ("horse", "she", "her"))
# what a card may be for, if nobody is named
CARDS = {"birthday": "birthday", "wedding": "wedding", "get well": "get well", "thanks": "thank you", "christmas": "Christmas", "good luck": "good luck", "farewell": "farewell", "new year": "New Year's", "retirement": "retirement", "graduation": "graduation", "love": "Valentine's", "sorry": "sorry", "loss": "sympathy",
         "new home": "housewarming", "missing": "missing you", "anniversary": "anniversary", "cheer up": "cheer up", "easter": "Easter", "halloween": "Halloween"}


@dataclass(frozen=True)
class Whom:
    """Somebody as the request calls them, as the poem does, and their pronouns ("" where they are not known)."""

    said: str
    name: str
    they: str = ""
    them: str = ""


def somebody(rng: random.Random) -> Whom:
    """A relative or a friend, with a name or with none."""
    woman = chance(rng, 0.5)
    they, them = ("she", "her") if woman else ("he", "him")
    at = rng.random()
    if at < 0.18:
        title = pick(rng, [word for word in TITLES if (word in ("mom", "mum", "grandma", "granny", "mother", "grandmother")) == woman])
        return Whom(f"my {title}", cap(title), they, them)
    name = pick(rng, heroes.GIRLS if woman else heroes.BOYS)
    if at < 0.24:
        relation = pick(rng, NAMELESS)
        return Whom(f"my {relation}", relation)
    if at < 0.38:
        near = pick(rng, FAR)
        return Whom(f"{a_an(near)}{pick(rng, OF_MINE) if near in ('friend', 'colleague') else ''}", near.removeprefix("good ").removeprefix("dear "))
    if at < 0.4:
        return Whom("someone", "friend")
    if at < 0.46:
        return Whom(name, name, they, them)
    near = pick(rng, NEAR) if at < 0.76 else pick(rng, WOMEN if woman else MEN) if at < 0.92 else ("wife" if woman else "husband")
    if chance(rng, 0.6):
        return Whom(f"my {near} {name}", name, they, them)
    return Whom(f"my {near}", near, *((they, them) if near not in NEAR else ()))


def somebody_for(rng: random.Random, occasion: str) -> Whom:
    """Somebody to whom the occasion fits."""
    if occasion in ("love", "anniversary"):
        woman = chance(rng, 0.5)
        near = pick(rng, ("wife", "wife", "girlfriend") if woman else ("husband", "husband", "boyfriend"))
        near = near if occasion == "love" else "wife" if woman else "husband"
        name = pick(rng, heroes.GIRLS if woman else heroes.BOYS) if chance(rng, 0.4) else ""
        return Whom(f"my {near} {name}".strip(), name or near, *(("she", "her") if woman else ("he", "him")))
    if occasion in ("mother's day", "father's day"):
        mother = occasion[0] == "m"
        title = pick(rng, ("mom", "mum", "mother", "mom") if mother else ("dad", "dad", "father"))
        return Whom(f"my {title}", cap(title), *(("she", "her") if mother else ("he", "him")))
    if occasion == "memory":  # somebody who has died
        said, they, them = pick(rng, GONE)
        title = said in TITLES or said in ("grandad", "nan", "gran")
        name = "" if title or chance(rng, 0.6) else pick(rng, W.PETS if said in ("dog", "cat", "rabbit", "horse") else heroes.GIRLS if they == "she" else heroes.BOYS)
        return Whom(f"my {said} {name}".strip(), name or (cap(said) if title else said), they, them)
    if occasion in ("easter", "halloween", "christmas") and chance(rng, 0.25):
        many = pick(rng, ("kids", "kids", "children", "class", "grandchildren", "family"))
        return Whom(pick(rng, ("", "my ")) + many if many in ("kids", "children") else "my " + many, many)
    if occasion in ("lullaby", "school"):
        woman = chance(rng, 0.5)
        near = pick(rng, ("daughter", "little girl", "niece", "granddaughter") if woman else ("son", "little boy", "nephew", "grandson"))
        name = pick(rng, heroes.GIRLS if woman else heroes.BOYS) if chance(rng, 0.5) else ""
        return Whom(f"my {near} {name}".strip(), name or near, *(("she", "her") if woman else ("he", "him")))
    if occasion in PAIRED and chance(rng, 0.25):
        names = " and ".join(rng.sample(heroes.GIRLS + heroes.BOYS, 2))
        return Whom(pick(rng, ("my friends {n}", "my friends {n}", "our friends {n}", "my neighbours {n}", "{n}")).format(n=names), names)
    whom = somebody(rng)
    while occasion in UNFIT and re.search(UNFIT[occasion], whom.said):
        whom = somebody(rng)
    while occasion == "baby" and (not whom.name[0].isupper() or whom.name.lower() in TITLES):
        whom = somebody(rng)
    return whom


def rows_for(occasion: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(openers, ends) for the occasion."""
    if occasion in PLAIN:
        return PLAIN[occasion][1], plain_couplets.FOR_MORE[occasion]
    if occasion in C.OTHER:
        return C.OTHER[occasion]
    return C.RETIREMENT if occasion == "retirement" else given_couplets.OCCASIONS[occasion]


def verse(rng: random.Random, whom: Whom, occasion: str, mood: str = "") -> tuple[str, ...]:
    """Four lines for somebody."""
    openers, ends = rows_for(occasion)
    openers = tuple(row for row in openers if not row.endswith(":"))  # these two lines may stand alone
    while True:
        row = pick(rng, openers).replace("<w>", whom.name).replace("<dz>", f"dear {whom.name}").replace("<Dz>", f"Dear {whom.name}")
        first = (row.split("/")[0], row.split("/")[1])
        end = pick(rng, C.FUNNY if mood else ends).split("/")
        if fits((end[0], end[1]), first):
            return first + (end[0], end[1])


def for_request(rng: random.Random, whom: Whom, occasion: str) -> str:
    """The wish for a poem for somebody, the name at times in a sentence of its own."""
    row = pick(rng, ASKS[f"for {occasion}".strip()])
    while "{w}'s" in row and re.search(" (of|from) ", whom.said) or " and " in whom.said and re.search(r"\{w\},? (?!please|pls)", row):  # "a friend of mine's exam", "Tom and Ella is"
        row = pick(rng, ASKS[f"for {occasion}".strip()])
    said, after = whom.said, ""
    if " " in said and whom.name in said.split() and whom.name[0].isupper() and whom.they and "{w}" in row and not row.startswith("{w}") and "is " not in row and "'s" not in row and chance(rng, 0.35):
        said = said.removesuffix(f" {whom.name}")
        after = pick(rng, (f" {cap('her' if whom.they == 'she' else 'his')} name is {whom.name}.", f" {cap(whom.they)} is called {whom.name}.", f" The name is {whom.name}."))
    text = row.replace("{w}", said).replace("{n}", whom.name).replace("{o}", whom.them or "them")
    return cap(text + ("" if text[-1] in ".?!" else ".") + after) if after else cap(text)


def loving(rng: random.Random, whom: Whom) -> tuple[str, tuple[str, ...]]:
    """A poem for somebody who loves something: "her garden" in the request is "your garden" in the poem."""
    loved = pick(rng, plain_couplets.LOVED_BY_SOMEBODY)
    wanted = pick(rng, ("write a short poem for {w}", "poem for {w}", "A little poem for {w}", "Could you write four lines for {w}", "i need a poem for {w}", "a few lines for {w}", "Please write something in rhyme for {w}")).format(w=whom.said)
    row = pick(rng, ASKS["loved"])
    end = "?" if wanted.startswith("Could") else pick(rng, (".", ".", "", " please"))
    text = row.replace("She", cap(whom.they)).replace("she", whom.they).format(x=loved.replace("your", "her" if whom.they == "she" else "his"))
    while True:
        first = tuple(pick(rng, plain_couplets.FOR_OPEN).replace("<w>", whom.name).split("/"))
        second = tuple(pick(rng, plain_couplets.FOR_LOVED).replace("<x>", loved).split("/"))
        if fits(second, first):
            return cap(wanted + (text if text.endswith(".") else text + end)), first + second


# -- what comes first, and what follows ------------------------------------------------------

FORMS = {
    "sonnet": "A sonnet is too long for me, but here are four lines that rhyme:", "ballad": "A ballad is too long for me, but here are four lines that rhyme:", "poem of ten lines": "Ten lines are too many for me, but here are four that rhyme:", "poem of twelve lines": "Twelve lines are too many for me, but here are four that rhyme:",
}


def dressed(rng: random.Random, text: str) -> str:
    """The wish with a sentence before or after it, at times."""
    at = rng.random()
    if at < 0.12:
        return f"{pick(rng, ASKS['lead'])} {cap(text)}"
    if at < 0.28:
        return cap(text) + ("" if text[-1] in ".?!" else ".") + " " + cap(pick(rng, ASKS["tail"]))
    return cap(text)


def asked(rng: random.Random, heading: str, about: Subject, **slots: str) -> str:
    """The wish for a poem about this."""
    said = slip(rng, about.said) if chance(rng, 0.04) else about.said
    row = pick(rng, ASKS[heading])
    if about.many:
        row = row.replace("poem about it", "poem about them")
    if heading == "about" and about.kind in ("day", "taste", "nature") and len(said.split()) < 3 and chance(rng, 0.35):  # "an Easter poem"
        row, said = pick(rng, ("{x} poem", "{x} poem please", "short {x} poem", "a little {x} poem", "write {x} poem", "{x}, a poem please")), re.sub("^(an?|the|my|our) ", "", said)
    text = row.format(x=said, **slots)
    return misspelt(rng, text) if chance(rng, 0.02) else text


@dataclass
class Now:
    """What the talk is about: a subject or somebody on an occasion, and the lines there are."""

    lines: tuple[str, ...]
    about: Subject | None = None
    whom: Whom | None = None
    occasion: str = ""


def first(rng: random.Random) -> tuple[str, str, Now]:
    """(request, reply, what it is about)"""
    at = rng.random()
    if at < 0.32:
        occasion = pick(rng, OCCASIONS)
        whom = somebody_for(rng, occasion)
        if chance(rng, 0.16):
            occasion = pick(rng, tuple(CARDS))
            whom = Whom("", {"love": "heart", "anniversary": "heart"}.get(occasion, "friend"))
            lines = verse(rng, whom, occasion)
            ask = re.sub("\\b([Aa]) (?=[aeiou])", r"\1n ", pick(rng, ASKS["card"]).format(o=CARDS[occasion]))
            return cap(ask), "\n".join(lines), Now(lines, whom=whom, occasion=occasion)
        if not occasion and whom.they and chance(rng, 0.5):
            ask, lines = loving(rng, whom)
            return ask, "\n".join(lines), Now(lines, whom=whom)
        if occasion == "birthday" and chance(rng, 0.15):
            lines = verse(rng, whom, occasion, "funny")
            return cap(pick(rng, ASKS["birthday funny"]).format(w=whom.said)), "\n".join(lines), Now(lines, whom=whom, occasion=occasion)
        lines = verse(rng, whom, occasion)
        return for_request(rng, whom, occasion), "\n".join(lines), Now(lines, whom=whom, occasion=occasion)
    about = subject(rng)
    if at < 0.34:
        form = pick(rng, tuple(FORMS))
        lines = poem(rng, about)
        return cap(asked(rng, "form", about, n=form)), "\n".join((FORMS[form], *lines)), Now(lines, about)
    if at < 0.38:
        lines = poem(rng, about)[:2]
        return cap(asked(rng, "two", about)), "\n".join(lines), Now(lines, about)
    if at < 0.5:
        mood = pick(rng, ("funny", "funny", "calm", "calm", "sad", "sad", "happy"))
        lines = poem(rng, about, mood)
        if mood == "sad" and about.kind == "live" and chance(rng, 0.7):
            return first(rng)
        return cap(asked(rng, f"about {mood}", about)), "\n".join(lines), Now(lines, about)
    if chance(rng, 0.3):
        said, lines = well_known(rng)
        return dressed(rng, pick(rng, ASKS["about"]).format(x=said)), "\n".join(lines), Now(lines)
    lines = poem(rng, about)
    return dressed(rng, asked(rng, "about", about)), "\n".join(lines), Now(lines, about)


def other(rng: random.Random, now: Now) -> tuple[str, ...] | None:
    """Another poem of the same, none of whose lines was there, or none where there is no such."""
    for _ in range(20):
        lines = poem(rng, now.about) if now.about else verse(rng, now.whom, now.occasion) if now.whom else ()
        if lines and not set(lines) & set(now.lines):
            return lines[: len(now.lines)]
    return None


def follow(rng: random.Random, now: Now) -> tuple[str, str, Now] | None:
    """What is wished next."""
    kind = weighted(rng, ("new", "for", "funny", "calm", "sad", "short", "liked", "story", "again"), (40, 10, 20, 5, 5, 14, 6, 5, 16))
    if now.whom and now.whom.they and not now.occasion and len(now.lines) == 4 and chance(rng, 0.4):
        kind = "loved"
    if kind == "story":
        if not now.about or now.about.kind not in ("thing", "live") or not re.fullmatch("an? [a-z]+( [a-z]+)?", now.about.said):
            return None
        noun, alive = now.about.said.split()[-1], now.about.kind == "live"
        who = heroes.Who(now.about.said, now.about.said, "the " + noun, heroes.gender(noun))
        story = stories_plain.plain(rng, who) if alive else stories_plain.of_noun(rng, "noun_thing", now.about.said)
        return cap(pick(rng, STORY).replace("{s}", who.short)), story.tell(5), Now((), None)
    if kind == "new" and chance(rng, 0.4):
        said, lines = well_known(rng)
        return cap(pick(rng, ASKS["now"]).format(x=said)), "\n".join(lines), Now(lines)
    if kind == "new":
        about = subject(rng)
        lines = poem(rng, about)
        return cap(asked(rng, "now", about)), "\n".join(lines), Now(lines, about)
    if kind == "for" and now.whom and now.occasion not in ("baby", "memory"):
        whom = somebody_for(rng, now.occasion) if now.occasion not in ("love", "anniversary", "mother's day", "father's day") else None
        if not whom:
            return None
        lines = verse(rng, whom, now.occasion)
        return cap(pick(rng, ASKS["now for"]).format(w=whom.said)), "\n".join(lines), Now(lines, whom=whom, occasion=now.occasion)
    if kind == "short" and len(now.lines) == 4:
        return cap(pick(rng, ASKS["shorter"])), "\n".join(now.lines[:2]), Now(now.lines[:2], now.about, now.whom, now.occasion)
    if kind == "again" and now.lines and (now.about or now.whom):
        lines = other(rng, now)
        return (pick(rng, ASKS["again"]), "\n".join(lines), Now(lines, now.about, now.whom, now.occasion)) if lines else None
    if kind == "loved":
        loved, their = pick(rng, plain_couplets.LOVED_BY_SOMEBODY), "her" if now.whom.they == "she" else "his"
        ends = [end for end in (tuple(row.replace("<x>", loved).split("/")) for row in plain_couplets.FOR_LOVED) if fits(end, now.lines[:2])]
        if not ends:
            return None
        lines = now.lines[:2] + pick(rng, ends)
        return cap(pick(rng, ASKS["now loved"]).format(x=loved.replace("your", their), h=now.whom.they)), "\n".join(lines), Now(lines, now.about, now.whom)
    if kind == "liked":
        return pick(rng, stories_after.LIKED[0][:2] + ("so pretty", "aww", "That is lovely.")), "Thank you! I am glad you like it.", now
    if kind == "funny" and now.whom and now.occasion not in ("loss", "memory"):
        ask = pick(rng, ASKS["funnier for"]).format(o=now.whom.them, h=now.whom.they) if now.whom.them and chance(rng, 0.7) else pick(rng, ASKS["funnier"])
        lines = now.lines[:2] + verse(rng, now.whom, now.occasion, "funny")[2:]
    elif now.about and kind in ("funny", "calm", "sad"):
        ask = pick(rng, ASKS[{"funny": "funnier", "calm": "calmer", "sad": "sadder"}[kind]])
        opener = opener_sad(rng, now.about) if kind == "sad" else now.lines[:2]
        ends = [couplet for couplet in moody(kind) if fits(couplet, opener)]
        if not ends:
            return None
        lines = opener + pick(rng, ends)
    else:
        return None
    return cap(ask), "\n".join(lines), Now(lines, now.about, now.whom, now.occasion)


def dialogue(rng: random.Random) -> list[Turn]:
    """A poem, and often one or two wishes more."""
    ask, reply, now = first(rng)
    turns = [(ask, reply)]
    while len(turns) < 4 and chance(rng, 0.5 if len(turns) == 1 else 0.35):
        step = follow(rng, now)
        if not step or step[1] in (reply for _, reply in turns):
            break
        ask, reply, now = step
        turns.append((ask, reply))
    return turns
