"""What a story is about besides a hero alone: a hero and what it owns, finds or looks at, two of any kind, a thing or a place.

Each kind has one scheme or few (DEEDS in data/plain_plots.py), which are right for every request of that kind; their words are in data/kind_words.py.
"""
from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

from phrases import a_an, chance, pick
from topics import verbs
from topics.data import deed_words as D
from topics.data import given_words as W
from topics.data import kind_words as K
from topics.data import plain_words as X
from topics.heroes import ANIMALS, BOYS, GIRLS, OBJECTS, PEOPLE, PRONOUNS, Who, as_said, as_told, couple, gender, group, one, usual


@dataclass
class Matter:
    """What a request is about and what its scheme needs."""

    scheme: str
    who: Who
    asks: tuple[str, ...]  # the matter as it is asked for, any of these
    slots: dict[str, str] = field(default_factory=dict)
    wish: str = ""  # how the story shall end, if that is given, too
    place: tuple[str, str] = ()  # where it happens, at first and later
    time: str = ""  # when it happens, if that is given


def asked_back(asked: str, replies: tuple[str, str]) -> str:
    """What Ember asks back: "Yes!" to a question, "Gladly!" to a wish."""
    return replies[0 if asked.endswith("?") or re.match("(can|could|do|are|got|is)\\b", asked, re.I) else 1]


def plural_noun(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith(("ss", "us", "compass")) and " of " not in noun or noun.endswith(("glasses", "skis"))


SINGLE_OBJECTS = [noun for noun in OBJECTS if not plural_noun(noun)]


def living(rng: random.Random) -> Who:
    """One hero that lives, or a group."""
    if chance(rng, 0.2):
        while re.search(r"balloons|boats|trains|pencils|socks|spoons|stars|clouds|kites", (who := group(rng)).short):
            pass
        return who
    while True:
        who = relative(rng) if chance(rng, 0.1) else one(rng, False)
        if who.living and not who.ask.startswith(("you", "Ember", "an AI", "a chatbot", "the moon", "the sun", "a star", "a cloud", "a tree")):
            return who


def relative(rng: random.Random) -> Who:
    """Somebody near to the user, with or without a name."""
    noun, it = pick(rng, K.RELATIVES)
    told = as_told(noun, it)
    if chance(rng, 0.4):
        name = pick(rng, BOYS if it == "he" else GIRLS)
        asked = name.lower() if chance(rng, 0.3) else name
        return Who(f"my {noun} {asked}", f"{a_an(told)} named {name}", name, it)
    bare = noun == told and noun in ELDERS and chance(rng, 0.3)  # "a story about grandma"
    return Who(noun if bare else f"my {noun}", a_an(told), "the " + told, it)


ELDERS = ("grandma", "grandpa", "grandad", "granny", "gran", "nan", "nana", "gramps", "mum", "mom", "dad")


def owner(rng: random.Random) -> Who:
    """Somebody who owns something."""
    at = rng.random()
    if at < 0.45:
        noun, it = pick(rng, X.OWNERS)
        word = "" if " " in noun or noun.startswith("grand") and chance(rng, 0.6) else pick(rng, ("", "", "", "", "little ", "brave ", "old ", "young ", "kind ", "lonely ", "proud ", "poor ", "rich "))
        word = "" if word in ("old ", "young ") and noun in X.YOUNG else word
        return Who(a_an(word + noun), a_an(word + noun), "the " + noun, it)
    if at < 0.59:
        return relative(rng)
    if at < 0.66:
        names, noun, it = pick(rng, ((BOYS, "boy", "he"), (GIRLS, "girl", "she")))
        name = pick(rng, names)
        return Who(pick(rng, (name, f"a {noun} named {name}", f"a {noun} called {name}")), f"a {noun} named {name}", name, it)
    return living(rng)


def own(rng: random.Random) -> Matter:
    """An old woman and her garden."""
    who = owner(rng)
    things = K.OWN_ANIMAL if who.it == "it" else K.OWN
    who = as_said(rng, who)
    p = PRONOUNS[who.it][2]
    noun = pick(rng, OBJECTS) if chance(rng, 0.25) else pick(rng, things)
    if " " not in noun and chance(rng, 0.25):
        noun = pick(rng, ("old", "old", "little", "new", "magic", "red", "broken", "beautiful", "wonderful", "favorite", "small", "big", "strange", "funny", "golden")) + " " + noun
    asks = (f"{who.ask} and {p} {noun}",) * 7 + (f"{who.ask} who {'love' if who.many else 'loves'} {p} {noun}", f"{who.ask} with {p} {noun}")
    if re.fullmatch("my [a-z]+", who.ask):  # "my grandma's cookies"
        asks += (f"{who.ask}'s {noun}",) * 8 + (f"{who.ask.removeprefix('my ')}'s {noun}",) * 2
    return Matter("own", who, asks, {"own": f"{p} {noun}", "its": "the " + noun})


def article(noun: str) -> str:
    return "some " + noun if plural_noun(noun) else a_an(noun)


def found(rng: random.Random) -> Matter:
    """A lighthouse keeper and a lost ship, two friends and a snowman, a girl and a magic pen."""
    who = group(rng) if chance(rng, 0.15) else living(rng)
    while who.short.split()[-1] in ("ship", "snowman", "scarecrow"):
        who = living(rng)
    did = "found"
    if chance(rng, 0.2):
        noun, did = pick(rng, tuple(K.MADE.items()))
        if chance(rng, 0.3) and " " not in noun:
            noun = pick(rng, ("big", "little", "funny", "beautiful", "huge", "small", "magic")) + " " + noun
    else:
        noun = pick(rng, K.FOUND if chance(rng, 0.6) else OBJECTS)
        if " " not in noun and chance(rng, 0.6):
            noun = pick(rng, ("old", "lost", "magic", "strange", "little", "golden", "red", "broken", "mysterious", "blue", "forgotten", "secret", "hidden", "giant", "tiny", "silver", "talking", "flying", "beautiful", "haunted" if noun in ("house", "castle", "hotel") else "wonderful", "dusty", "huge", "special", "yellow", "green")) + " " + noun
    thing = article(noun)
    asks = [f"{who.ask} and {thing}"] * 8 + [f"{thing} and {who.ask}"] * (2 if not who.many else 1) + [f"{who.ask}, {thing}"] * (chance(rng, 0.2))
    if chance(rng, 0.08):
        asks = [re.sub(r"\ban? ", "", asks[0])]
    if did == "found" and chance(rng, 0.12):
        asks = [f"{thing} that {who.ask} {'find' if who.many else 'finds'}", f"{who.ask} in possession of {thing}", f"{who.ask} with {thing}", f"{who.ask} who {'have' if who.many else 'has'} {thing}"]
    return Matter("found", who, tuple(asks), {"t": thing, "tt": "the " + noun, "did": did, "th": "them" if plural_noun(noun) else "it"})


def view(rng: random.Random) -> Matter:
    """The sea, a fisherman and the sea."""
    x = pick(rng, K.VIEWS)
    if chance(rng, 0.45):
        who = usual(rng)
        while who.short == "the snowman":
            who = usual(rng)
        return Matter("view", who, (x,) * 5 + (x.removeprefix("the ") if plural_noun(x) or x in ("the rain", "the snow", "the first snow") else x,), {"x": x})
    who = living(rng)
    looks = "look" if who.many else "looks"
    return Matter("view", who, (f"{who.ask} and {x}",) * 6 + (f"{who.ask} who {'love' if who.many else 'loves'} {x}", f"{x} and {who.ask}", f"{who.ask} who {looks} at {x}", f"{who.ask} looking at {x}"), {"x": x})


def shortened(noun: str) -> str:
    """The head of a thing with something said of it: a clock that ran backwards."""
    return re.split(r" (?=that|without|made|on|by|in|under|from|with|of)\b", noun)[0]


def alone(rng: random.Random) -> Matter:
    """A lonely house, a shy umbrella: a thing of which the wish itself says that it feels."""
    noun = pick(rng, K.ALONE) if chance(rng, 0.75) else pick(rng, OBJECTS)
    noun = f"{pick(rng, K.FELT)} {noun.removeprefix('lonely ')}"
    head = shortened(noun) if "message in" not in noun else "message"
    words = head.split()
    short = "the " + (head if len(words) < 3 and words[0] not in K.FELT or words[-1] in ("tree", "globe", "house", "ship", "ball", "room") and words[0] != "very" and len(words) < 3 else words[-1])
    who = Who(a_an(noun), a_an(noun), short, "it", False)
    asked = noun.replace("ran", "runs").replace("could not", "cannot").replace("that nobody played", "that nobody plays").replace("that nobody read", "that nobody reads").replace("arrived", "arrives")
    asks = [a_an(asked)] * 9 + ["the " + asked]
    if chance(rng, 0.06):
        asks = [asked]
    return Matter("alone", who, tuple(asks))


def odd(rng: random.Random) -> Matter:
    """A clock that runs backwards, a pen that nobody wants."""
    noun, (does, did) = pick(rng, [word for word in OBJECTS if " " not in word and not plural_noun(word)]), pick(rng, K.ODD)
    thing = a_an((pick(rng, ("little ", "old ", "red ", "blue ", "small ", "big ")) if chance(rng, 0.3) else "") + noun)
    who = Who(thing, f"{thing} that {did}", "the " + noun, "it", False)
    return Matter("odd", who, (f"{thing} that {does}",) * 5 + (f"{thing} which {does}", f"{thing} that {did}"))


def two_things(rng: random.Random) -> Matter:
    """A key and a door who become friends, the sun and the moon."""
    if chance(rng, 0.15):
        first, other = rng.sample(("the sun", "the moon", "the wind", "the sea", "the rain", "the river", "the mountain", "the night", "the day", "the forest", "the sky", "the earth", "summer", "winter"), 2)
        who = Who(f"{first} and {other}", f"{first} and {other}", f"{first} and {other}", "they", False, (first, other))
        return Matter("two_things_named", who, (who.ask,))
    nouns = []
    while len(nouns) < 2:
        noun = pick(rng, OBJECTS) if chance(rng, 0.6) else pick(rng, [word for word in K.ALONE if " " not in word])
        if plural_noun(noun) or noun in nouns or "bear" in noun:
            continue
        nouns.append(noun)
    if nouns[0].split()[-1] == nouns[1].split()[-1]:
        return two_things(rng)
    firsts = [a_an(noun if chance(rng, 0.5) else pick(rng, ("old", "little", "red", "blue", "lost", "golden", "small", "big", "lonely", "rusty", "new", "proud", "shy", "white", "green", "tiny", "magic")) + " " + noun) for noun in nouns]
    two = tuple("the " + noun for noun in nouns)
    who = Who(" and ".join(firsts), " and ".join(firsts), " and ".join(two), "they", False, two)
    return Matter("two_things", who, tuple(f"{who.ask} who {way}" for way in ("become friends", "are friends", "meet")))


def pair(rng: random.Random) -> Matter:
    """Two who live: a mouse and an elephant, a boy and his dog, a shoemaker and two elves, Luna the cat and Max the dog."""
    at = rng.random()
    if at < 0.12:  # one and several
        first, other = living(rng), group(rng)
        while first.many or first.short.split()[-1] in other.short or not other.living or re.search(r"balloons|boats|trains|pencils|socks|spoons|stars|clouds|kites", other.short):
            first, other = living(rng), group(rng)
        who = Who(f"{first.first} and {other.first}", f"{first.first} and {other.first}", f"{first.short} and {other.short}", "they", True, (first.short, other.short))
        if chance(rng, 0.5):  # the several first
            who = Who(f"{other.first} and {first.first}", f"{other.first} and {first.first}", f"{other.short} and {first.short}", "they", True, (other.short, first.short))
        elif chance(rng, 0.3):
            p = PRONOUNS[first.it][2]
            rest = other.first.removeprefix("some ")
            who = Who(f"{first.first} and {p} {rest}", f"{first.first} and {p} {rest}", who.short, "they", True, who.two)
        return Matter("pair_owned", who, (who.ask,))
    if at < 0.2:  # my gran and her cat, my niece Emma and a unicorn
        who, noun = relative(rng), pick(rng, D.COMMON[:30] if chance(rng, 0.6) else ANIMALS)
        owned = chance(rng, 0.5)
        other = f"{PRONOUNS[who.it][2]} {noun}" if owned else a_an(noun)
        both = Who(f"{who.first} and {other}", f"{who.first} and {other}", f"{who.short} and the {noun}", "they", True, (who.short, "the " + noun))
        return Matter("pair_owned" if owned else "pair", both, (f"{who.ask} and {other}",))
    if at < 0.29:  # two animals with their names
        kinds = rng.sample(tuple(dict.fromkeys(D.COMMON[:30])), 2) if chance(rng, 0.6) else rng.sample(ANIMALS, 2)
        names = []
        for noun in kinds:
            it = gender(noun)
            names.append(pick(rng, [name for name in (BOYS if it == "he" else GIRLS if it == "she" else BOYS + GIRLS + W.PETS) if name not in names]))
        first = f"{a_an(kinds[0])} named {names[0]} and {a_an(kinds[1])} named {names[1]}"
        who = Who(first, first, f"{names[0]} and {names[1]}", "they", True, tuple(names))
        return Matter("pair", who, (first, first.replace("named", "called"), f"{names[0]} the {kinds[0]} and {names[1]} the {kinds[1]}", f"a {kinds[0]} ({names[0]}) and a {kinds[1]} ({names[1]})" if not re.search("^[aeiou]", kinds[0]) and not re.search("^[aeiou]", kinds[1]) else first))
    who = couple(rng)
    while not who.two:
        who = couple(rng)
    owned = " and his " in who.ask or " and her " in who.ask or " and its " in who.ask or who.first.startswith("two ")
    if owned:
        alone = re.sub(r" and (his|her|its) ", r" who lives alone with \1 ", who.ask, count=1)  # "an old man who lives alone with his cat"
        asks = (who.ask,) * 12 + (f"{who.ask} who are best friends", f"the friendship of {who.ask}") * 2 + (alone, alone.replace(" alone ", " "))
        return Matter("pair_owned", who, asks)
    bare = re.sub(r"\ban? ", "", who.ask)
    if chance(rng, 0.2):
        return Matter("pair_new", who, (f"{who.ask} who become friends", f"{who.ask} become friends", f"{who.ask} becoming friends", f"{who.ask} who meet for the first time", f"how {who.ask} become friends", f"how {who.ask} became friends", f"{who.ask} who meet"))
    if chance(rng, 0.12):
        return Matter("pair_owned", who, (f"{who.ask} who are friends", f"{who.ask} who are best friends", f"{who.ask} together", f"{who.ask} and their friendship"))
    return Matter("pair", who, (who.ask,) * 8 + (bare, bare))


def said_of(rng: random.Random) -> Matter:
    """A girl with red shoes, a dragon without fire."""
    phrase = pick(rng, K.WITH)
    noun = re.split(r" (?=with|without|from|in|made|on|under)\b", phrase)[0].split(" ", 1)[1]
    head = noun.removeprefix("old ") if noun not in ("old man", "old woman") else noun
    who = Who(phrase, phrase, "the " + head, gender(head))
    return Matter("said_of", who, (phrase,))


def unkind(rng: random.Random) -> Matter:
    """A selfish giant, a nervous robot."""
    noun = pick(rng, D.COMMON if chance(rng, 0.5) else ANIMALS if chance(rng, 0.5) else PEOPLE)
    state = pick(rng, K.UNKIND)
    second = pick(rng, ("old ", "young ", "little ", "big ")) if chance(rng, 0.3) and noun not in X.YOUNG and " " not in noun else ""
    who = Who(a_an(f"{state} {second}{noun}"), a_an(f"{state} {second}{noun}"), "the " + noun, gender(noun))
    return Matter("unkind", who, (who.ask,) * 4 + (f"{a_an(second + noun)} who is {state}", f"{a_an(second + noun)} who is always {state}", f"{a_an(second + noun)} who is very {state}"), {"x": state})


def able(rng: random.Random) -> Matter:
    """A dog who can fly."""
    who, v = living(rng), pick(rng, K.CAN)
    if chance(rng, 0.3):
        v = pick(rng, K.CAN_WELL if chance(rng, 0.6) else ("fly", "talk", "sing", "dance", "read", "write", "paint", "whistle", "juggle"))
        does = v if who.many else verbs.third(v)
        return Matter("able", who, (f"{who.ask} who {does}",) * 3 + (f"{who.ask} that {does}", f"{who.ask} who can {v}", f"{who.ask} who is able to {v}".replace("is able", "are able" if who.many else "is able")), {"x": v, "who2": "who"})
    return Matter("able", who, (f"{who.ask} who can {v}",) * 4 + (f"{who.ask} that can {v}", f"{who.ask} who could {v}", f"{who.ask} who can {v}"), {"x": v, "who2": "who"})


def unable(rng: random.Random) -> Matter:
    """An owl who cannot see at night."""
    who, v = living(rng), pick(rng, K.CANNOT)
    are = "are" if who.many else "is"
    return Matter("unable", who, tuple(f"{who.ask} {rest} {v}" for rest in ("who can't", "who can't", "who cannot", "that can't", "who could not", "who couldn't", f"who {are} unable to", f"who {are} not able to")), {"x": v})


def keeper(rng: random.Random) -> Matter:
    """A cat who runs a bookshop."""
    who, shop = living(rng), pick(rng, K.SHOPS)
    runs, owns, has, opens = ("run", "own", "have", "open") if who.many else ("runs", "owns", "has", "opens")
    return Matter("keeper", who, tuple(f"{who.ask} {rest} {a_an(shop)}" for rest in (f"who {runs}", f"who {runs}", f"that {runs}", f"who {owns}", f"who {has}", f"who {opens}", "with", "running", "who opened")), {"t": a_an(shop), "tt": "the " + shop})


def seeker(rng: random.Random) -> Matter:
    """A boy who is looking for his father's watch."""
    who = living(rng)
    thing = pick(rng, K.SOUGHT).replace("<p>", PRONOUNS[who.it][2])
    are, looks = ("are", "look") if who.many else ("is", "looks")
    return Matter("seeker", who, tuple(f"{who.ask} {rest} {thing}" for rest in (f"who {are} looking for", f"who {are} looking for", "looking for", f"who {looks} for", f"who {are} searching for", "searching for", "in search of", "who was looking for".replace("was", "were" if who.many else "was"), f"that {looks} for")), {"t": thing, "tt": thing})


def mistaken(rng: random.Random) -> Matter:
    """A cat who thinks it is a dog."""
    noun, other = rng.sample(tuple(dict.fromkeys(D.COMMON[:120])), 2)
    while re.search(r"^old |boy|girl|child|man$", noun + " " + other) or noun in other or other in noun:
        noun, other = rng.sample(tuple(dict.fromkeys(D.COMMON[:120])), 2)
    it = gender(noun)
    word = pick(rng, ("", "", "little ", "young ", "small ")) if noun not in X.YOUNG else ""
    who = Who(a_an(word + noun), a_an(word + noun), "the " + noun, it)
    return Matter("mistaken", who, tuple(f"{who.ask} who {rest} {a_an(other)}" for rest in (f"thinks {it} is", f"thinks {it} is", f"thought {it} was", f"believes {it} is", f"thinks that {it} is")), {"x": a_an(other), "y2": a_an(noun)})


def gotten(rng: random.Random) -> Matter:
    """How the elephant got its trunk."""
    noun, part = pick(rng, K.GOT)
    it = gender(noun)
    p = PRONOUNS[it][2]
    who = Who("the " + noun, "the " + noun, "the " + noun, it)
    return Matter("gotten", who, (f"how the {noun} got {p} {part}",) * 4 + (f"how {a_an(noun)} got {p} {part}", f"why the {noun} has {'' if plural_noun(part) or part in ('fire', 'teeth', 'wool', 'silver light', 'golden light', 'light', 'warm fur', 'white fur', 'green skin', 'soft fur') else 'a '}{part}".replace(" a eye", " an eye")), {"x": part})


def lost_self(rng: random.Random) -> Matter:
    """A dragon who lost its fire."""
    who = as_said(rng, living(rng))
    noun, p = pick(rng, K.LOST), PRONOUNS[who.it][2]
    has, loses = ("have", "lose") if who.many else ("has", "loses")
    came = "were" if plural_noun(noun) else "was"
    return Matter("lost_self", who, tuple(f"{who.ask} {rest} {p} {noun}" for rest in (f"who {loses}", f"who {loses}", "who lost", "who lost", f"who {has} lost", f"that {loses}", "losing")), {"own": f"{p} {noun}", "its": f"{p} {noun}", "came": came})


def the_one(rng: random.Random) -> Matter:
    """The last robot on Earth, the smallest star in the sky."""
    full, noun = pick(rng, K.ONLY)
    told = full.replace("under my bed", "under the bed")
    return Matter("the_one", Who(full, told, "the " + noun, gender(noun) if noun not in OBJECTS else "it"), (full,))


def sleepless(rng: random.Random) -> Matter:
    """A king who could not sleep."""
    who = living(rng)
    many = who.many
    return Matter("sleepless", who, tuple(f"{who.ask} {rest}" for rest in ("who cannot sleep", "who can't sleep", "who could not sleep", "who couldn't sleep", f"who {'are' if many else 'is'} unable to sleep", f"who {'have' if many else 'has'} trouble sleeping", "who cannot fall asleep", f"who never {'sleep' if many else 'sleeps'}")))


def unstoppable(rng: random.Random) -> Matter:
    """A boy who cannot stop laughing."""
    who, v = living(rng), pick(rng, K.STOP)
    ing, does = verbs.ing(v), v if who.many else verbs.third(v)
    rests = [f"{rest} {ing}" for rest in ("who cannot stop", "who can't stop", "who could not stop", "who couldn't stop", "who won't stop", "who cannot stop")]
    if v in K.BODILY:
        rests += [f"who {does}"] * 5 + [f"that {does}", f"who always {does}", f"who {does} all the time", f"who {does} too much", f"who {does} a lot", f"who {does} all day", f"who {does} very loudly"]
    return Matter("unstoppable", who, tuple(f"{who.ask} {rest}" for rest in rests), {"x": ing})


# Verbs of what one is or feels are no deeds.
DOINGS = tuple(row for row in verbs.ONCE if row[0] not in set("find discover meet hate fear love want need own hope believe doubt trust owe fall admire notice remember smell hear see dream inherit miss".split()))
# What may be done to what somebody else has.
TAKING = set("steal eat break hide take borrow drop spill burn lick chew swallow bury grab snatch nibble tear paint sell fix wash photograph".split())
TAKES = tuple(row for row in verbs.ONCE if row[0] in TAKING)


def did(rng: random.Random) -> Matter:
    """A cat that steals a sandwich: one deed, told in the past."""
    who = living(rng) if chance(rng, 0.5) else usual(rng)
    verb, past, things = pick(rng, TAKES if chance(rng, 0.3) else DOINGS)
    asked = thing = pick(rng, things).replace("<p>", PRONOUNS[who.it][2])
    if verb in TAKING and re.fullmatch(r"(an?|the) [a-z]+( [a-z]+)?", thing) and " of" not in thing:
        noun = thing.split(" ", 1)[1]
        if chance(rng, 0.15):
            asked, thing = f"my {noun}", f"the {noun}"
        elif chance(rng, 0.25):
            asked = thing = f"the {pick(rng, ('neighbor', 'baker', 'teacher', 'mayor', 'queen', 'farmer', 'cook', 'policeman', 'doctor', 'wizard'))}'s {noun}"
    now = verb if who.many else verbs.third(verb)
    told, end, ended = thing, "", ""
    if chance(rng, 0.2):
        doing, end, ended = pick(rng, K.AND_THEN)
        end = " " + (end if not who.many else doing)
        ended = " " + ended
    first, past = f"{now} {asked}{end}", f"{past} {told}{ended}"
    before = past.replace(told, asked, 1)
    asks = [f"{who.ask} who {first}"] * 2 + [f"{who.ask} that {first}"] * 3 + [f"{who.ask} who {before}", f"{who.ask} that {before}"]
    if not end:
        asks.append(f"{who.ask} {verbs.ing(verb)} {asked}")
    return Matter("did", who, tuple(asks), {"d": past, "v": past, "base": f"{verb} {told}", "verb": verb, "done": f"{past.split()[0]} {told}" if re.match("(an?|the|all|ten|too|two) ", told) else ""})


def thing_of(rng: random.Random) -> tuple[str, str]:
    """A thing with an adjective, at first and later."""
    if chance(rng, 0.5):
        word, noun = pick(rng, K.LOVELY).rsplit(" ", 1)
    else:
        noun = pick(rng, SINGLE_OBJECTS)
        word = pick(rng, ("old", "little", "red", "magic", "golden", "new", "big", "strange", "blue", "beautiful", "small", "green", "tiny", "funny"))
    return (a_an(noun) if chance(rng, 0.2) else a_an(f"{word} {noun}")), "the " + noun


def wished(rng: random.Random) -> Matter:
    """A sleepy bear, a warm blanket and a happy ending: what the story has, and how it shall be."""
    wish, forms = pick(rng, [(name, forms) for name, weight, forms in K.WISHED for _ in range(weight)])
    form = pick(rng, forms)
    at = rng.random()
    if at < 0.2:
        while (matter := pair(rng)).scheme not in ("pair", "pair_owned") or " and " not in matter.asks[0] or matter.who.first != matter.asks[0]:
            pass
        return Matter(matter.scheme, matter.who, (matter.asks[0].replace(" and ", ", ", 1) + " and " + form if matter.asks[0].count(" and ") == 1 else f"{matter.asks[0]}, and {form}", f"{matter.asks[0]}, and {form}"), wish=wish)
    who = one(rng, True) if chance(rng, 0.5) else usual(rng)
    while not who.living or not who.ask.startswith(("a ", "an ")) or who.ask.startswith("an AI"):
        who = one(rng, True)
    if at < 0.35:
        first, later = pick(rng, K.SCENES).split("|")
        ask = re.sub("^(in|on|by|at|under) ", "", first)
        return Matter("plain", who, (f"{who.ask}, {ask} and {form}",) * 3 + (f"{who.ask} {first} and {form}", f"{ask}, {who.ask} and {form}"), wish=wish, place=(first, later))
    if at < 0.45:
        return Matter("plain", who, (f"{who.ask} and {form}",) * 3 + (f"{form} and {who.ask}",), wish=wish)
    (thing, short), (other, short2) = thing_of(rng), thing_of(rng)
    if at > 0.9 and short != short2:
        return Matter("has", who, (f"{who.ask}, {thing}, {other} and {form}",), {"t": f"{thing} and {other}", "tt": f"{short} and {short2}"}, wish)
    return Matter("has", who, (f"{who.ask}, {thing} and {form}",) * 6 + (f"{who.ask} and {thing} and {form}", f"{who.ask} with {thing} and {form}", f"{thing}, {who.ask} and {form}", f"{who.ask}, {thing}, {form}", f"{form}, {who.ask} and {thing}"), {"t": thing, "tt": short}, wish)


KINDS = {"own": (own, 9), "found": (found, 12), "view": (view, 5), "alone": (alone, 2.5), "odd": (odd, 3), "two_things": (two_things, 1.5), "pair": (pair, 13), "said_of": (said_of, 2.5), "unkind": (unkind, 3), "able": (able, 3.5), "unable": (unable, 2.5), "keeper": (keeper, 2), "seeker": (seeker, 3), "mistaken": (mistaken, 1), "gotten": (gotten, 1.2), "lost_self": (lost_self, 1.5), "the_one": (the_one, 1.5), "sleepless": (sleepless, 1), "unstoppable": (unstoppable, 3), "did": (did, 11), "wished": (wished, 9)}
