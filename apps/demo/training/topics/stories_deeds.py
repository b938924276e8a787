"""Stories whose deed the request gives: what somebody does, learns, dreams of, refuses, opens, finds or lives through, and where and when.

The deed is the thread of the whole story: a plot of data/deed_plots.py says it in several sentences. Follow-ups are in topics/stories_after.py.
"""
from __future__ import annotations

import random
from dataclasses import dataclass

from phrases import a_an, cap, chance, pick
from spintax import weighted
from topics import given, stories_after
from topics.data import deed_plots as P
from topics.data import deed_words as D
from topics.data import given_words as W
from topics.given import Hero, Spot
from topics.stories_given import wish
from topics.told import Told, Turn, slots_of
from topics.verbs import ing, past, third

DEEDS = tuple((verb.strip(), tuple(x.strip() for x in objects.split(";")), place.strip()) for verb, objects, place in (row.split("|") for row in D.DEEDS.strip().splitlines()))
SHOPS = tuple(tuple(x.strip() for x in row.split("|")) for row in D.SHOPS)
FORCES = tuple(tuple(x.strip() for x in row.split("|")) for row in D.FORCES)
FINDS = tuple((tuple(x.strip() for x in words.split(";")), rest, short, ask, after) for words, rest, short, ask, after in P.FINDS)
USUAL = ("in the garden", "in the park", "by the river", "in the forest", "in the village", "on the hill", "at the market", "by the lake", "in town", "on the farm", "at home", "by the old oak tree", "in the yard", "near the bridge")  # where the request leaves it open
HOMES = ("by the sea", "on a high hill", "in a small village", "at the edge of the forest", "near the river", "in a little house by the road", "in the mountains")
NEAR = ("in the garden", "in the attic", "in the forest", "on the beach", "under the bed", "in the cellar", "in the park", "behind the house", "in the backyard", "at school", "in an old house", "in a castle", "on the way home", "at the playground", "in the library", "by the river", "in the snow", "in the basement", "in the kitchen", "under a tree", "in a cave", "in the sand", "on the street")
NOUNS = ("story", "story", "story", "short story", "short story", "little story", "tale", "quick story", "bedtime story", "fairy tale", "nice story", "small story", "children's story", "story for kids", "cute story", "very short story")


@dataclass(frozen=True)
class Who:
    """The heroes of a story: one, or several at once."""

    hero: Hero
    many: bool = False
    second: str = ""  # the name of the second of two
    his: str = "its"


def owner_of(kind: str, rng: random.Random) -> str:
    """His, her or its, as the request may say it."""
    if kind in ("girl", "princess", "queen", "witch", "fairy", "mermaid", "old woman", "grandmother", "cow", "chicken"):
        return "her"
    if kind in ("boy", "prince", "king", "knight", "wizard", "old man", "grandfather", "policeman", "fisherman", "postman", "mailman", "pirate"):
        return "his"
    return pick(rng, ("his", "her") if kind in W.PEOPLE or kind in D.COMMON[90:] else ("its", "its", "his", "her"))


def single(rng: random.Random) -> Who:
    """One hero, mostly of a kind that people ask for."""
    if chance(rng, 0.25):
        while True:
            one = given.hero(rng)
            if one.ask.split()[0] in ("a", "an", "my") and one.later.removeprefix("the ") not in W.THINGS:
                return Who(one, his=pick(rng, ("his", "her")) if one.later[0].isupper() else "its")
    kind = pick(rng, D.THINGS if chance(rng, 0.1) else D.COMMON)
    at = rng.random()
    his = "its" if kind in D.THINGS else owner_of(kind, rng)
    if at < 0.2 and not kind.startswith("old "):
        fits = ("little", "old", "lonely", "sad", "red", "blue", "lost", "shy") if kind in D.THINGS else [word for word in W.ADJECTIVES if word != kind]
        kind = kind.removeprefix("little ").removeprefix("old ") if kind in D.THINGS else kind
        first = a_an(f"{pick(rng, fits)} {kind}")
        return Who(Hero(first, first, "the " + kind), his=his)
    if at < 0.3:
        name = pick(rng, W.GIRLS if his == "her" else W.BOYS if his == "his" else W.PETS)
        return Who(Hero(pick(rng, (f"{a_an(kind)} named {name}", f"{a_an(kind)} called {name}", f"{name} the {kind}", f"my {kind} {name}")), f"{a_an(kind)} named {name}", name), his=his)
    if at < 0.36:
        return Who(Hero("my " + kind, a_an(kind), "the " + kind), his=his)
    if at < 0.4:
        return Who(Hero("the " + kind, a_an(kind), "the " + kind), his=his)
    return Who(Hero(a_an(kind), a_an(kind), "the " + kind), his=his)


def several(rng: random.Random) -> Who:
    """Two with names, or three and more."""
    kinds = pick(rng, D.MANY)
    if chance(rng, 0.3):
        one, other = (given.plain(rng, kind) for kind in rng.sample(sorted(set(D.COMMON)), 2))
        if other.later.split()[-1] not in one.later:
            return Who(Hero(f"{one.ask} and {other.ask}", f"{one.first} and {other.first}", f"{one.later} and {other.later}"), True, other.later, "their")
    if chance(rng, 0.7):
        names = rng.sample(W.GIRLS if kinds in ("sisters", "girls", "old ladies", "witches") else W.BOYS if kinds in ("brothers", "boys", "old men", "wizards", "knights") else W.GIRLS + W.BOYS, 2)
        both = f"{names[0]} and {names[1]}"
        ask = pick(rng, (f"two {kinds}", f"two {kinds}", f"two {kinds}", f"2 {kinds}", f"two {kinds} named {both}"))
        return Who(Hero(ask, f"two {kinds}, {both},", both), True, names[1], "their")
    number = pick(rng, ("three", "three", "four", "five"))
    return Who(Hero(f"{number} {kinds}", f"{number} {kinds}", "the " + kinds), True, his="their")


def somebody(rng: random.Random, share: float = 0.14) -> Who:
    return several(rng) if chance(rng, share) else single(rng)


def other_than(rng: random.Random, who: Who) -> Hero:
    """Somebody else, whom the request does not name."""
    while True:
        other = given.companion(rng, who.hero) if chance(rng, 0.35) else given.plain(rng, pick(rng, D.COMMON))
        if other.later not in who.hero.first and other.later.split()[-1] not in who.hero.first:
            return other


@dataclass
class Asked:
    """A story and how a request says its parts: who with the deed, the place and the time ("" where they are open)."""

    story: Told
    clause: str
    place: str = ""
    time: str = ""
    noun: str = ""
    who: Who | None = None
    subject: bool = True  # may the clause be said of "a story where ..."
    sentence: str = ""


def tell(rng: random.Random, who: Who, plots: tuple[dict, ...], deed: str = "", **more: str) -> Told:
    """A story by one of these plots with the slots of this deed."""
    other = other_than(rng, who)
    slots = slots_of(rng, who.hero, other)
    opening, usual = slots["open"], pick(rng, USUAL)
    slots |= {"at": usual, "at2": usual}
    if who.many:
        slots["open"] = opening.replace(" was", " were")
    did = past(deed) if deed else ""
    if who.many and did.startswith("was "):
        did = "were" + did[3:]
    slots |= {"d": deed, "dp": did, "di": ing(deed) if deed else "", "was": "were" if who.many else "was", "I": "we" if who.many else "I", "me": "us" if who.many else "me", "home": pick(rng, HOMES)} | more
    return Told(who.hero, other, pick(rng, plots), slots, "", {"who"})


def set_place(rng: random.Random, asked: Asked, spot: Spot) -> None:
    asked.place = spot.ask
    asked.story.slots |= {"at": spot.at, "at2": spot.at2, "home": spot.at2}


def set_time(rng: random.Random, asked: Asked) -> None:
    asked.time = asked.story.slots["day"] = pick(rng, W.TIMES)
    asked.story.given.add("time")


def where_and_when(rng: random.Random, asked: Asked, share: float = 0.35) -> Asked:
    """The same, at times with a place or a time."""
    if chance(rng, share) and "<at>" in asked.story.plot["long"]:
        if chance(rng, 0.6):
            set_place(rng, asked, given.spot(rng))
        else:
            set_time(rng, asked)
    asked.story.parts = (asked.place and asked.story.slots["at"], asked.time)
    return asked


def said(rng: random.Random, who: Who, verb: str) -> str:
    """Who does this, as a clause after a noun: "a dragon who bakes bread", "a dragon baking bread"."""
    form = rng.random()
    doing = verb if who.many else third(verb)
    if form < 0.7:
        clause = f"{pick(rng, ('who', 'who', 'that'))} {doing}"
    elif form < 0.85:
        clause = ing(verb)
    else:
        clause = f"{pick(rng, ('who', 'that'))} {past(verb) if not who.many else past(verb).replace('was ', 'were ')}"
    return f"{who.hero.ask} {clause}"


def does(rng: random.Random) -> Asked:
    """An activity."""
    who = somebody(rng)
    verb, objects, place = pick(rng, DEEDS)
    if chance(rng, 0.12) and verb in ("collect", "paint", "draw", "sell", "repair", "fix", "build", "steal", "juggle", "invent", "make", "watch", "clean"):
        words = [word + "s" for word in W.THINGS if not word.endswith(("s", "y", "x", "sh", "ch", "dice")) and " of " not in word and " in " not in word]
        deed = f"{verb} {pick(rng, words)}"
    else:
        deed = f"{verb} {pick(rng, objects)}"
    story = tell(rng, who, P.DO, deed)
    if chance(rng, 0.6) and not deed.startswith(("live in", "work ", "go ")):
        story.slots |= {"at": place, "at2": place.replace(" an ", " the ").replace(" a ", " the ")}
    liked = rng.random()
    clause = said(rng, who, deed) if liked < 0.82 else f"{who.hero.ask} who {'love' if who.many else 'loves'} {pick(rng, ('to ' + deed, ing(deed)))}" if liked < 0.92 else f"{who.hero.ask} who {'like' if who.many else 'likes'} to {deed}"
    return where_and_when(rng, Asked(story, clause, who=who, sentence=f"{who.hero.ask} {deed if who.many else third(deed)}"))


def stands(rng: random.Random, who: Who, deed: str, pairs: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """(how the request says what the hero thinks of the deed, how the story says it)"""
    asks, told = pick(rng, pairs)
    phrase = pick(rng, asks.split("; "))
    if who.many:
        for one, many in (("wants", "want"), ("wishes", "wish"), ("dreams", "dream"), ("tries", "try"), ("learns", "learn"), ("does not", "do not"), ("doesn't", "don't"), ("refuses", "refuse"), ("hates", "hate"), ("is ", "are "), ("was ", "were "), ("never wants", "never want"), ("has always", "have always"), ("forgot", "forgot")):
            phrase = phrase.replace(one, many, 1)
    return f"{who.hero.ask} {phrase}".format(d=deed, i=ing(deed)), (told.replace("was ", "were ") if who.many else told).format(d=deed, i=ing(deed))


WANTS = (("who wants to {d}; who wanted to {d}; that wants to {d}; who dreams of {i}; who wants to learn to {d}; who wants to learn how to {d}; learning to {d}; who learns to {d}; trying to {d}; who tries to {d}; that learns to {d}; who wishes to {d}; who learns how to {d}; who learned to {d}", "wanted to {d}"),)
CANNOT = (("who cannot {d}; who can't {d}; that cannot {d}; who could not {d}; that can't {d}; who couldn't {d}; who does not know how to {d}; who is not able to {d}; who never learned to {d}; that could not {d}", "could not {d}"), ("who forgot how to {d}; who has forgotten how to {d}; that forgot how to {d}", "forgot how to {d}"))
DREAMS = (("who wants to {d}; who wanted to {d}; that wants to {d}; who dreams of {i}; that dreams of {i}; who wishes to {d}; who would like to {d}; who really wants to {d}; who dreams about {i}; who has always wanted to {d}; whose dream is to {d}; that wanted to {d}", "wanted to {d}"),)
NOTS = (("who does not want to {d}; who doesn't want to {d}; that does not want to {d}; who did not want to {d}; who didn't want to {d}; who never wants to {d}; that doesn't want to {d}", "did not want to {d}"), ("who refuses to {d}; that refuses to {d}; who refused to {d}", "refused to {d}"), ("who hates {i}; who hates to {d}; that hates to {d}", "hated to {d}"), ("who is too lazy to {d}", "was too lazy to {d}"))
FEARS = (("who is afraid to {d}; who is afraid of {i}; who was afraid to {d}; who is scared of {i}; that is afraid of {i}; who is too scared to {d}; that is scared to {d}; afraid of {i}; who fears {i}; too shy to {d}", "was afraid to {d}"),)


def learns(rng: random.Random) -> Asked:
    who, deed = somebody(rng, 0.08), pick(rng, D.SKILLS)
    clause, told = stands(rng, who, deed, CANNOT if chance(rng, 0.5) else WANTS)
    return where_and_when(rng, Asked(tell(rng, who, P.LEARN, deed, wish=told), clause, who=who), 0.2)


def dreams(rng: random.Random) -> Asked:
    who, deed = somebody(rng, 0.08), pick(rng, D.DREAMS)
    clause, told = stands(rng, who, deed, DREAMS)
    return where_and_when(rng, Asked(tell(rng, who, P.DREAM, deed, wish=told), clause, who=who), 0.15)


def will_not(rng: random.Random) -> Asked:
    who = somebody(rng, 0.06)
    at = rng.random()
    deed = pick(rng, D.CHORES if at < 0.5 else D.REFUSED if at < 0.75 else tuple(x for x in D.CHORES + D.SKILLS if not x.startswith(("brush", "sleep in", "share", "wait"))))
    clause, told = stands(rng, who, deed, NOTS if at < 0.75 else FEARS)
    if "did not" in told and who.many:
        told = told.replace("were not", "was not")
    return where_and_when(rng, Asked(tell(rng, who, P.CHORE if at < 0.5 else P.REFUSE if at < 0.75 else P.AFRAID, deed, wish=told), clause, who=who), 0.15)


def befalls(rng: random.Random) -> Asked:
    """Something that happens once."""
    who, good = somebody(rng, 0.06), chance(rng, 0.5)
    deed = pick(rng, D.GOOD if good else D.BAD)
    return where_and_when(rng, Asked(tell(rng, who, P.GOOD if good else P.BAD, deed), said(rng, who, deed), who=who, sentence=f"{who.hero.ask} {deed if who.many else third(deed)}"), 0.25)


def opens(rng: random.Random) -> Asked:
    """A shop."""
    who, (shop, ware) = somebody(rng, 0.25), pick(rng, SHOPS)
    asked = Asked(tell(rng, who, P.SHOP, t=shop, tt="the " + shop.split(" ", 1)[1], o=ware), "", who=who)
    verb = pick(rng, ("open", "open", "open", "start", "run", "own", "want to open", "have", "dream of opening")) + " " + shop
    asked.clause, asked.sentence = said(rng, who, verb), f"{who.hero.ask} {verb if who.many else third(verb)}"
    return where_and_when(rng, asked, 0.4)


def visits(rng: random.Random) -> Asked:
    """A place to go to."""
    who = somebody(rng, 0.1)
    spot = given.spot(rng)
    while spot.at.split()[1] in ("home", "work", "bed", "water", "sea", "school"):
        spot = given.spot(rng)
    asked = Asked(tell(rng, who, P.VISIT, place=spot.place, place2=cap(spot.place), at=spot.at, at2=spot.at2), "", who=who)
    to = spot.place if spot.place[0].isupper() or chance(rng, 0.6) else a_an(spot.place.removeprefix("the "))
    verb = pick(rng, ("go to {}", "go to {}", "travel to {}", "visit {}", "want to go to {}", "want to see {}", "move to {}", "go on a trip to {}")).format(to)
    asked.clause = pick(rng, (said(rng, who, verb), said(rng, who, verb), f"{who.hero.ask} on a trip to {to}", f"{who.hero.ask} and {who.his} trip to {to}", f"{who.hero.ask} on vacation {spot.ask}", f"{who.hero.ask} visiting {to}", f"{who.hero.ask} {spot.ask} for the first time"))
    if chance(rng, 0.2):
        set_time(rng, asked)
    asked.story.parts = (spot.place, asked.time)
    return asked


def stuck(rng: random.Random) -> Asked:
    who, how = somebody(rng, 0.1), pick(rng, ("stuck", "lost", "trapped", "locked in", "alone"))
    spot = given.spot(rng)
    if how == "lost" and chance(rng, 0.5):
        spot = Spot(*(pick(rng, ("in the forest", "in the city", "in the desert", "in space", "in the snow", "at sea")),) * 3, "")
    if how in ("trapped", "stuck", "locked in"):
        words = pick(rng, ("in|elevator", "in|cave", "in|castle", "in|tree", "in|library", "in|museum", "in|supermarket", "in|school", "on|island", "in|lift", "in|spaceship", "in|tower", "on|roof", "in|toy shop", "in|submarine", "in|attic")).split("|")
        spot = Spot(f"{words[0]} {a_an(words[1])}", f"{words[0]} {a_an(words[1])}", f"{words[0]} the {words[1]}", "")
    word = "locked up" if how == "locked in" else how
    asked = Asked(tell(rng, who, P.STUCK, how=word, at=spot.at, at2=spot.at2), "", who=who)
    be = "are" if who.many else "is"
    asked.clause = f"{who.hero.ask} {pick(rng, (how.replace('locked in', 'locked'), f'who {be} ' + how.replace('locked in', 'locked'), 'who ' + ('get' if who.many else 'gets') + ' ' + how.replace('locked in', 'locked') if how != 'alone' else 'all alone'))} {spot.ask}"
    if chance(rng, 0.25):
        asked.time = asked.story.slots["day"] = pick(rng, W.TIMES)
        asked.clause, asked.time = f"{asked.clause} {asked.time}", ""
    asked.story.parts = (spot.at,)
    return asked


def weather(rng: random.Random) -> Asked:
    """Somebody and a storm, or rain, or fog."""
    who, (names, first, later) = somebody(rng, 0.06), pick(rng, FORCES[:1] * 4 + FORCES)
    light = chance(rng, 0.12)
    if light:
        kind = pick(rng, ("lighthouse keeper", "lighthouse keeper", "old lighthouse keeper", "lonely lighthouse keeper", "brave lighthouse keeper", "keeper of a lighthouse"))
        who = Who(Hero(a_an(kind), a_an(kind), "the lighthouse keeper" if "lighthouse keeper" in kind else "the keeper"))
    asked = Asked(tell(rng, who, (P.LIGHT,) if light else P.FORCE, t=first, tt=later), "", who=who)
    name = pick(rng, names.split(" / "))
    asked.clause = pick(rng, ("{a} and {f}",) * 5 + ("{a} in {f}", "{a} during {f}", "{a} caught in {f}", "{a} who gets caught in {f}", "{f} and {a}", "{a} who lives through {f}")).format(a=who.hero.ask, f=name)
    if who.many:
        asked.clause = asked.clause.replace("who gets", "who get").replace("who lives", "who live")
    asked.subject = False
    if chance(rng, 0.2) and "<home>" in asked.story.plot["long"]:
        set_place(rng, asked, given.spot(rng))
    asked.story.parts = (asked.place and asked.story.slots["home"],)
    return asked


def first_time(rng: random.Random) -> Asked:
    """The first day somewhere."""
    occasions, mis, hand, good = pick(rng, P.FIRSTS[:2] + P.FIRSTS)
    who, occasion = somebody(rng, 0.06), pick(rng, occasions.split("; "))
    plot = {**P.FIRST, "long": P.FIRST["long"].replace("<mis>", mis).replace("<help>", hand).replace("<good>", good), "three": P.FIRST["three"].replace("<mis>", mis)}
    plot["long"] = plot["long"].replace("<h> was", "<h> <was>")
    asked = Asked(tell(rng, who, (plot,), occ=occasion), "", who=who)
    at = "at" if "party" in good or "dentist" in occasions or "danced" in good else "in" if "snow" in occasions and "day" not in occasion else "on"
    asked.clause = pick(rng, ("{a} {p} {his} {o}",) * 4 + ("{a} and {his} {o}", "{a} {p} the {o}", "{a}'s {o}", "{a} who has {his} {o}", "the {o} of {a}")).format(a=who.hero.ask, p=at, his=who.his, o=occasion)
    if who.many:
        asked.clause = asked.clause.replace("who has", "who have").replace("'s first", "' first" if who.hero.ask.endswith("s") else "'s first")
    asked.subject = False
    asked.story.parts = (occasion,)
    return asked


def finds(rng: random.Random) -> Asked:
    """A find: what comes after depends on what was found."""
    who = somebody(rng, 0.4)
    words, rest, short, question, after = pick(rng, FINDS)
    word = pick(rng, words)
    if not who.many:
        intro, both, second = "<open> <a> who had a good friend, <b>.", "<ab>", ""
    else:
        intro, both, second = f"<open> {who.hero.first.rstrip(',')}.", "<a>", who.second or "the smallest one"
    plot = dict(long=f"{intro}\n<Day>, they were <at> and found <t>.\n{rest}", three=f"<Day>, {both} <was2> <at> and found <t>.\n{short.replace('It ', '<Tt> ', 1) if short.startswith('It ') else short}\n{{After that, they were happier than ever.|They talked about <tt> for a long time.|It was the best day of the year.}}",
                one=f"{both[0]}{both[1:].capitalize() if len(both) > 3 else both[1:].upper()} found <t> <at>.", next=after, ask=(question, "Who was <g>?|<G> was a friend of <h>." if not who.many else "Who found <tt>?|<H> found <tt>.", "Where was <tt>?|They found <tt> <at2>.", "Where did they find it?|They found <tt> <at2>.", "What did they find <at2>?|They found <t>."), moral="keep your eyes open")
    story = tell(rng, who, (plot,), t=a_an(word) if word not in ("treasure",) else "a treasure", tt="the " + word, was2="were")
    if second:
        story.slots["g"] = second
        story.other = Hero("", second, second)
    asked = Asked(story, "", who=who)
    verb = pick(rng, ("find", "find", "find", "find", "discover", "dig up", "stumble upon", "come across")) + " " + story.slots["t"]
    asked.clause, asked.sentence = said(rng, who, verb), f"{who.hero.ask} {verb if who.many else third(verb)}"
    if chance(rng, 0.5):
        at = pick(rng, NEAR)
        set_place(rng, asked, Spot(at, at, at.replace(" a ", " the ").replace(" an ", " the "), "")) if chance(rng, 0.7) else set_place(rng, asked, given.spot(rng))
    if chance(rng, 0.12):
        set_time(rng, asked)
    story.parts = (asked.place and story.slots["at"], asked.time, word)
    return asked


MAKERS = ((does, 34), (learns, 11), (dreams, 8), (will_not, 8), (befalls, 8), (opens, 7), (visits, 7), (stuck, 5), (weather, 9), (first_time, 9), (finds, 12))


def any_asked(rng: random.Random) -> Asked:
    """A story of any kind that names all that was asked for in its long form."""
    while True:
        asked = weighted(rng, [make for make, _ in MAKERS], [share for _, share in MAKERS])(rng)
        if asked.story.names_all(" ".join(asked.story.lines(rng, 4))):
            return asked


def requested(rng: random.Random, asked: Asked) -> str:
    """The request in one of many orders."""
    noun = pick(rng, NOUNS)
    about = " ".join(f"{asked.clause} {asked.place} {asked.time}".split())
    form = rng.random()
    if form < 0.56:
        return wish(rng, f"{a_an(noun)} about {about}")
    if form < 0.63:
        return wish(rng, f"{a_an(noun)} with {about}")
    if form < 0.68:
        return wish(rng, f"{a_an(noun)} of {about}")
    if form < 0.73:
        return pick(rng, ("{n} about {x} pls", "{n} about {x}", "{n}: {x}", "{x}. Make a {n} out of that.", "{x} - {n} please", "{x}, {n} please", "{x} story", "Tell me about {x}.", "Write about {x}.", "Do you know a {n} about {x}?", "something about {x}", "I want to hear about {x}.", "make up something about {x}", "can you write about {x}?")).format(n="story" if noun.startswith(("a", "e", "i", "o", "u")) else noun, x=about)
    if form < 0.83 and asked.sentence:
        rest = " ".join(f"{asked.sentence} {asked.place} {asked.time}".split())
        return pick(rng, (wish(rng, f"{a_an(noun)} {pick(rng, ('where', 'in which', 'where'))} {rest}"), f"{cap(rest)}. {pick(rng, ('Tell me the story.', 'Make it a story.', 'Write a story about it.', 'Can you make a story of that?'))}"))
    if form < 0.9 and (asked.place or asked.time):
        where = pick(rng, ("It should take place {x}.", "Set it {x}.", "It happens {x}.", "Let it happen {x}.")).format(x=" ".join(f"{asked.place} {asked.time}".split()))
        text = wish(rng, f"{a_an(noun)} about {asked.clause}").removesuffix(", please.").removesuffix(" please").rstrip(".")
        return f"{text}{'' if text.endswith('?') else '.'} {where}"
    who = pick(rng, ("for my son", "for my daughter", "for my kids", "for bedtime", "for my little brother", "for my class", "for my niece", "for a five year old", "for kids", "for tonight", "for my grandson", "for my 4 year old", "for my 6 year old son", "for a 7 year old girl", "for my three year old"))
    return wish(rng, f"{a_an(noun)} {who} about {about}") if chance(rng, 0.5) else wish(rng, f"{a_an(noun)} about {about} {who}")


def first_turn(rng: random.Random) -> tuple[str, Asked, int]:
    """(request, story, how many sentences)"""
    asked = any_asked(rng)
    text, count = requested(rng, asked), pick(rng, (4, 5, 5, 6))
    if "very short" in text or chance(rng, 0.07):
        if "very short" not in text:
            end = text[-1] if text[-1] in "?" else "."
            text = text.rstrip(".?").removesuffix(", please").removesuffix(" please") + pick(rng, (" in three sentences", ", in three sentences", ", very short", " in 3 sentences", ", only three sentences")) + end
        if asked.story.names_all(" ".join(asked.story.lines(rng, 3))):
            return text, asked, 3
        return first_turn(rng)
    return text, asked, count


def dialogue(rng: random.Random) -> list[Turn]:
    """A story with a given deed, and often what comes after it."""
    if chance(rng, 0.12):
        return stories_after.of_schemes(rng)
    text, asked, count = first_turn(rng)
    told = " ".join(asked.story.lines(rng, count))
    return [(cap(text), told)] + stories_after.turns(rng, asked, count, told, any_asked)
