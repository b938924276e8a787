"""Heroes of the plain stories and poems: one of any kind with or without a name, a group, two with their relation, each with its pronoun."""
from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

from phrases import a_an, chance, pick
from topics.data import deed_words as D
from topics.data import given_words as W
from topics.data import kind_words as K
from topics.data import plain_plots as P
from topics.data import plain_words as X
from topics.data import story_words as S

BOYS, GIRLS = W.BOYS + tuple(S.BOYS), W.GIRLS + tuple(S.GIRLS)
PRONOUNS = {"he": ("he", "him", "his"), "she": ("she", "her", "her"), "it": ("it", "it", "its"), "they": ("they", "them", "their")}
MALE = {word for row in (S.MALE, X.MALE) for word in row}
FEMALE = {word for row in (S.FEMALE, X.FEMALE) for word in row}
ANIMALS = tuple(word for word in W.ANIMALS + tuple(S.LAND_ANIMALS + S.SEA_ANIMALS) if word not in ("rooster", "bull"))
FANTASY = W.FANTASY + tuple(S.FANTASY) + tuple(S.MADE)
PEOPLE = W.PEOPLE + tuple(S.PEOPLE)
OBJECTS = tuple(dict.fromkeys(word for word in tuple(S.OBJECTS) + W.THINGS + D.THINGS if " of " not in word and " in " not in word and word not in ("treasure", "dice")))
ITS = set(ANIMALS) | set(OBJECTS) | {"dragon", "unicorn", "ghost", "monster", "robot", "alien", "phoenix", "griffin", "dinosaur", "zombie", "mummy", "teddy bear", "baby dragon", "sea monster"}


@dataclass(frozen=True)
class Who:
    """A hero: as asked, at first, later, its pronoun, the two it is made of if there are two."""

    ask: str
    first: str
    short: str
    it: str = "it"
    living: bool = True
    two: tuple[str, str] = ()
    state: str = ""

    @property
    def many(self) -> bool:
        return self.it == "they"


KNOWN = (Who("you", "a little language model named Ember", "Ember"), Who("yourself", "a little language model named Ember", "Ember"), Who("Ember", "a little language model named Ember", "Ember"), Who("Santa", "a kind old man named Santa", "Santa", "he"), Who("Santa Claus", "a kind old man named Santa Claus", "Santa Claus", "he"),
         Who("the tooth fairy", "a tooth fairy", "the tooth fairy", "she"), Who("a chatbot", "a chatbot", "the chatbot"), Who("an AI", "an AI", "the AI"), Who("the moon", "a moon", "the moon"), Who("the sun", "a sun", "the sun"), Who("a star", "a star", "the star"), Who("a cloud", "a cloud", "the cloud"), Who("a tree", "a tree", "the tree"),
         Who("my mom", "a mom", "the mom", "she"), Who("my dad", "a dad", "the dad", "he"), Who("my grandma", "a grandma", "the grandma", "she"), Who("my grandpa", "a grandpa", "the grandpa", "he"), Who("my teacher", "a teacher", "the teacher", "she"), Who("my sister", "a girl", "the girl", "she"), Who("my brother", "a boy", "the boy", "he"))


def gender(noun: str) -> str:
    """The pronoun of a kind: animals and made beings are "it", other people than men are "she"."""
    if noun.endswith(("woman", "women")):
        return "she"
    if noun in MALE or noun.endswith(("man", "boy", "father", "king", "wizard", "prince", "knight", "pirate")):
        return "he"
    return "she" if noun in FEMALE or noun.endswith(("woman", "girl", "mother", "queen")) or noun in PEOPLE else "it"


# Nouns that say themselves whether they mean a he or a she.
SEXED = re.compile(r"(wom[ae]n|man|boy|girl|mother|father|king|queen|prince|princess|wizard|witch|uncle|aunt|mom|dad|brother|sister|grandma|grandpa|lady|cow|hen|bull|"
                   r"rooster|fairy|mermaid|knight|ballerina|seamstress|butler|maid|weather woman|waiter|monk|emperor|sorcerer)$")


def as_said(rng: random.Random, who: Who) -> Who:
    """The hero as a wish may say it, where its noun leaves open what it is: a baker who lost his hat, a snail who lost her way."""
    if who.many or not who.living or not who.short.startswith("the ") or who.ask.startswith("my ") or SEXED.search(who.short) or chance(rng, 0.4):
        return who
    return replace(who, it=pick(rng, ("he", "she")))


def adjective(rng: random.Random, noun: str, living: bool) -> tuple[str, str]:
    """(the noun with an adjective or two, the state among them)"""
    if re.match(r"(old|young|little|baby|tiny|small) ", noun) or chance(rng, 0.45):
        return noun, ""
    if chance(rng, 0.3):
        words = tuple(P.STATES) if living else ("lost", "lost", "lonely", "broken", "forgotten", "tiny", "sad", "curious")
        state = pick(rng, [word for word in words if not living or word not in ("broken", "forgotten")])
        second = pick(rng, X.COATS) + " " if living and state != "tiny" and " " not in noun and noun not in X.YOUNG and chance(rng, 0.3) else ""
        return f"{state} {second}{noun}", state
    # Strangers ask for old people of every trade; where the text has few of them, "an old" leads to a man or a woman.
    word = "old" if noun in PEOPLE and chance(rng, 0.25) else pick(rng, X.PERSON if noun in PEOPLE else X.LIVING if living else X.LOOKS)
    while noun in X.YOUNG and word in ("old", "young", "very old", "retired"):
        word = pick(rng, X.PERSON)
    while word in X.COLORS and noun not in ANIMALS and (noun not in OBJECTS or "doll" in noun):
        word = pick(rng, X.PERSON)
    second = pick(rng, X.COATS) + " " if chance(rng, 0.15) and noun not in PEOPLE and word not in X.SIZES else ""
    return (noun if word in noun else f"{word} {second}{noun}"), ""


def kind(rng: random.Random) -> tuple[str, bool]:
    """A noun for a hero, and whether it lives."""
    at = rng.random()
    if at < 0.36:
        return pick(rng, D.COMMON), True
    if at < 0.74:
        return pick(rng, ANIMALS if at < 0.5 else PEOPLE if at < 0.65 else FANTASY), True
    return (pick(rng, OBJECTS), False) if at < 0.97 else (W.made_up(rng), True)


def one(rng: random.Random, states: bool = True) -> Who:
    """A single hero."""
    if states and chance(rng, 0.13):
        return called(rng)
    if chance(rng, 0.03):
        noun = pick(rng, K.COLLECTIVE)
        return Who(a_an(noun), a_an(noun), "the " + (noun.split(" of ")[0] if " of " in noun else noun.split()[-1]), "it")
    if chance(rng, 0.05):
        noun, it = pick(rng, K.RELATIVES)
        told = as_told(noun, it)
        return Who(f"my {noun}", a_an(told), "the " + told, it)
    noun, living = kind(rng)
    full, state = adjective(rng, noun, living)
    while state and not states:
        full, state = adjective(rng, noun, living)
    short, it = "the " + re.sub(r"^(old|young|little|baby|tiny|small) (?!man|woman|boy|girl)", "", noun), gender(noun) if living else "it"
    if full == noun and living and noun in ANIMALS and chance(rng, 0.12):
        return Who("my " + noun, a_an(noun), short, it)
    ask = a_an(full) if chance(rng, 0.93) else "the " + full
    return Who(ask, a_an(full), short, it, living, state=state)


def as_told(relation: str, it: str) -> str:
    """What a story calls a relative of the user's: a girl for a sister, a woman for a boss, but a grandmother is a grandmother."""
    if re.search("sister|brother|friend|cousin|niece|nephew|son|daughter|classmate|roommate", relation) and "girlfriend" not in relation and "boyfriend" not in relation:
        return "girl" if it == "she" else "boy"
    if relation in ("wife", "husband", "girlfriend", "boyfriend", "boss", "colleague", "mother-in-law", "father-in-law"):
        return "woman" if it == "she" else "man"
    return relation


def called(rng: random.Random) -> Who:
    """A hero with a name."""
    at = rng.random()
    if at < 0.06:
        return pick(rng, KNOWN)
    if at < 0.18:
        names, noun, it = pick(rng, ((BOYS, "boy", "he"), (GIRLS, "girl", "she")))
        name = pick(rng, names)
        relation = pick(rng, ("my friend", "my son" if it == "he" else "my daughter", "my brother" if it == "he" else "my sister", "my little brother" if it == "he" else "my little sister"))
        return Who(pick(rng, (name, f"{relation} {name}")), f"a {noun} named {name}", name, it)
    if at < 0.55:
        names, noun, it = pick(rng, ((BOYS, "boy", "he"), (GIRLS, "girl", "she")))
        name = pick(rng, names)
        word = pick(rng, ("", "", "", "little ", "young ", "brave ", "curious ")) + noun
        return Who(f"a {word} {pick(rng, ('named', 'called', 'named'))} {name}", f"a {word} named {name}", name, it)
    noun = pick(rng, D.COMMON if chance(rng, 0.5) else ANIMALS)
    it = pick(rng, ("he", "she")) if noun in PEOPLE and not SEXED.search(noun) else gender(noun)
    name = pick(rng, BOYS if it == "he" else GIRLS if it == "she" else BOYS + GIRLS + W.PETS) if chance(rng, 0.9) else W.made_up(rng, True)
    first = f"{a_an(noun)} named {name}"
    ask = pick(rng, (first, first, f"{a_an(noun)} called {name}", f"{name} the {noun}", f"my {noun} {name}"))
    return Who(ask, first, name, it)


def plural(word: str) -> str:
    """The plural of a kind."""
    head, _, last = word.rpartition(" ")
    odd = {"mouse": "mice", "wolf": "wolves", "fox": "foxes", "child": "children", "sheep": "sheep", "knife": "knives", "fairy": "fairies", "pony": "ponies", "puppy": "puppies", "bunny": "bunnies", "elf": "elves", "witch": "witches", "ostrich": "ostriches", "thief": "thieves", "hero": "heroes", "lady": "ladies", "leaf": "leaves", "moose": "moose", "deer": "deer", "goose": "geese", "calf": "calves"}
    if last.endswith("man") and last != "human":
        last = last[:-3] + "men"
    elif not last.endswith("fish"):
        last = odd.get(last) or (last[:-1] + "ies" if last.endswith("y") and last[-2] not in "aeiou" else last + ("es" if last.endswith(("s", "x", "sh", "ch")) else "s"))
    return f"{head} {last}".strip()


def usual(rng: random.Random) -> Who:
    """A hero as everybody knows it, if the request leaves it open."""
    noun = pick(rng, D.COMMON)
    word = pick(rng, ("", "little ", "little ", "small ", "young ", "kind ", "funny "))
    full = noun if noun.startswith("old ") else word + noun
    return Who(a_an(full), a_an(full), "the " + noun, gender(noun))


def group(rng: random.Random) -> Who:
    """Two friends, three ducks, some old robots."""
    noun = pick(rng, ("friends", "friends", "friends", "best friends", "brothers", "sisters", "children")) if chance(rng, 0.25) else pick(rng, X.GROUPS) if chance(rng, 0.55) else plural(pick(rng, ANIMALS if chance(rng, 0.6) else [word for word in FANTASY + PEOPLE if not word.startswith(("T.", "king", "queen"))]))
    number = pick(rng, ("two", "two", "two", "three", "three", "four", "five", "seven", "some"))
    word = pick(rng, ("", "", "", "little ", "old ", "young ", "brave ", "funny ", "small ", "clever "))
    if re.match("(old|young|little|baby|best|wild|small) ", noun):
        word = ""
    digits = {"two": "2", "three": "3", "four": "4", "five": "5"}.get(number, number) if chance(rng, 0.07) else number
    ask = f"{'' if number == 'some' and chance(rng, 0.7) else digits + ' '}{word}{noun}"
    return Who(ask, f"{number} {word}{noun}", "the " + re.sub(r"^(old|young|little|best|small) (?!m[ae]n|wom[ae]n)", "", noun), "they")


def couple(rng: random.Random) -> Who:
    """A girl and her dragon, a cat and a mouse, a lighthouse keeper and a whale."""
    at = rng.random()
    if at < 0.08:  # three of them
        words = rng.sample(tuple(dict.fromkeys(D.COMMON)), 3)
        if not any(a in b for a in words for b in words if a != b):
            phrase = f"{a_an(words[0])}, {a_an(words[1])} and {a_an(words[2])}"
            return Who(phrase, phrase, "the three of them", "they")
    if at < 0.13:  # two of a kind with their names
        first, other = rng.sample(BOYS + GIRLS + W.PETS, 2)
        noun = pick(rng, [word for word in dict.fromkeys(X.GROUPS) if word not in ("brothers", "sisters", "boys", "girls", "old ladies", "old men")])
        return Who(f"two {noun} {pick(rng, ('named', 'called', 'named'))} {first} and {other}", f"two {noun} named {first} and {other}", f"{first} and {other}", "they", True, (first, other))
    if at < 0.18:  # a child of the user's and its pet
        names, word, p, nouns = pick(rng, ((GIRLS, "girl", "her", ("daughter", "niece", "sister", "friend", "granddaughter")), (BOYS, "boy", "his", ("son", "nephew", "brother", "friend", "grandson"))))
        name, pet, called_ = pick(rng, names), pick(rng, ("cat", "dog", "rabbit", "horse", "hamster", "teddy bear", "robot", "dragon", "parrot", "pony")), pick(rng, W.PETS)
        if chance(rng, 0.5):
            return Who(f"my {pick(rng, nouns)} {name} and {p} {pet} {called_}", f"a {word} named {name} and {p} {pet} {called_}", f"{name} and {called_}", "they", True, (name, called_))
        return Who(f"my {pick(rng, nouns)} {name} and {p} {pet}", f"a {word} named {name} and {p} {pet}", f"{name} and the {pet}", "they", True, (name, f"the {pet}"))
    if at < 0.25:
        first, other = rng.sample(BOYS + GIRLS, 2)
        told = " and ".join(f"a {'boy' if name in BOYS else 'girl'} named {name}" for name in (first, other))
        return Who(f"{first} and {other}", told, f"{first} and {other}", "they", True, (first, other))
    if chance(rng, 0.5):
        noun, it = pick(rng, X.OWNERS)
        second = pick(rng, [word for word in (X.OWNED if it != "it" else X.OWNED_BY_ANIMALS) if word != noun and not (noun in ("boy", "girl", "little boy", "little girl", "child", "student") and re.search("son|daughter|wife|husband|child|baby", word))])
        word = pick(rng, ("", "", "", "little ", "brave ", "old ", "young "))
        if " " in noun or noun in X.YOUNG and word in ("old ", "young "):
            word = ""
        how = pick(rng, ("stubborn ", "old ", "lazy ", "big ", "funny ", "clever ", "faithful ", "black ", "loyal ", "small ", "strange ", "brave ", "wise ")) if chance(rng, 0.35) and " " not in second else ""
        phrase = f"{a_an(word + noun)} and {PRONOUNS[it][2]} {how}{second}"
        return Who(phrase, phrase, f"the {noun} and the {second}", "they", True, (f"the {noun}", f"the {second}"))
    first, other = one(rng, False), one(rng, False)
    while first.first.split()[-1] == other.first.split()[-1] or {first.ask[:2], other.ask[:2]} & {"my", "yo", "Em", "an AI"} or first.short == other.short or not first.living or not other.living:
        first, other = one(rng, False), one(rng, False)
    return Who(f"{first.first} and {other.first}", f"{first.first} and {other.first}", f"{first.short} and {other.short}", "they", True, (first.short, other.short))


def hero(rng: random.Random, states: bool = False) -> Who:
    """Any hero."""
    at = rng.random()
    return one(rng, states) if at < 0.58 else group(rng) if at < 0.8 else couple(rng)
