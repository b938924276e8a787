"""Poems about what an earlier sentence names: "I miss summer. Could you write a few lines about it?" The poem names the thing itself, never "it".

What may be named is in data/named_subjects.txt, what is told of it and the wishes are in data/named_carriers.txt, and the couplets are those of
topics/poems_wished.py for its kind, or the thing's own if it has some.
"""
from __future__ import annotations

import random
import re
from dataclasses import dataclass

from phrases import cap, chance, pick
from spintax import weighted
from topics import poems_things
from topics.data import kind_words as K
from topics.data import wished_couplets as C
from topics.plain_asking import carriers, misspelt
from topics.poems_wished import ASKS as WISHED
from topics.poems_wished import TOLD, TOLD_KINDS, Now, Subject, named, other, poem

Turn = tuple[str, str]

ASKS = carriers("named_carriers.txt")
# how something may be told of, and how often it comes
HOW = {"met": 14, "sight": 8, "got": 14, "found": 7, "lost": 7, "planted": 9, "cooked": 9, "place": 8, "dear": 34, "day": 6, "weather": 6, "late": 4, "broken": 5, "old": 6, "hard": 2, "pets": 10, "relatives": 6, "theirs": 6}
KIND = TOLD_KINDS | {"pets": "live", "relatives": "live", "theirs": "taste"}
BAKED = ("bread", "apple pie", "cookies", "cake", "scones", "gingerbread", "cheesecake")
OWN = {ask: thing for thing in poems_things.ALL for ask in thing.asks}  # these have couplets of their own
GLAD = ("How nice!", "That sounds nice.", "That sounds lovely.")
SORRY = ("I am sorry to hear that.", "Oh, that is a pity.")
GONE = ("lost", "late", "broken")
# what own couplets may not say of somebody
OTHERWISE = {"her": r"\b([Hh]e|[Hh]is|[Hh]im|[Ii]ts?)\b", "him": r"\b([Ss]he|[Hh]er|[Ii]ts?)\b", "it": r"\b([Ss]?[Hh]e|[Hh]is|[Hh]im|[Hh]er)\b"}


@dataclass(frozen=True)
class Named:
    """What is told, what the poem is about, and the pronoun for it."""

    told: str
    about: Subject
    them: str
    how: str

    @property
    def missed(self) -> bool:
        """Is it lost, late, broken or far?"""
        return self.how in GONE or bool(re.search(r"\bmiss\b", self.told))


def anything(rng: random.Random) -> Named:
    """Something that somebody tells of."""
    how = weighted(rng, tuple(HOW), tuple(HOW.values()))
    kind, row = KIND[how], pick(rng, ASKS[how])
    if how == "theirs":
        relation = f"my {pick(rng, K.RELATIVES)[0]}"
        noun = pick(rng, TOLD[how])
        bare = noun.removeprefix("+")
        while " bakes " in row and bare not in BAKED:
            row = pick(rng, ASKS[how])
        about = Subject(f"{relation}'s {bare}", f"{relation}'s {bare}", kind, bare != noun)
        return Named(row.format(r=relation, n=bare, **{"is": "are" if about.many else "is"}), about, "them" if about.many else "it", how)
    if how == "relatives":
        noun, it = pick(rng, K.RELATIVES)
        about, them = Subject(f"my {noun}", f"my {noun}", kind, False), {"he": "him", "she": "her"}.get(it, "them")
    elif how == "pets":
        said = f"{pick(rng, ('my', 'my', 'my', 'our'))} {pick(rng, TOLD[how])}"
        about, them = Subject(said, said, kind, False), pick(rng, ("her", "it") if said.endswith("hen") else ("her", "him", "it"))
    else:
        about = named(pick(rng, TOLD[how]), kind)
        them = "them" if about.many else "it"
    many = about.many
    return Named(row.format(x=about.said, z="" if many else "s", **{"is": "are" if many else "is", "was": "were" if many else "was"}), about, them, how)


def apt(it: Named, lines: tuple[str, ...]) -> bool:
    """Do the lines name it at once and once more, and say nothing odd of it?"""
    word = re.escape(it.about.short.split()[-1].rstrip("s")[:6])
    odd = lines[0].startswith(("I met my", "I met our", "I love a")) or it.them in OTHERWISE and re.search(OTHERWISE[it.them], " ".join(lines[1:]).replace("make it", "")) and it.about.kind == "live"
    return bool(re.search(word, lines[0], re.I) and re.search(word, " ".join(lines[1:]), re.I)) and not odd


def longing(rng: random.Random, about: Subject) -> tuple[str, ...]:
    """Four lines about what is missed or lost."""
    first, second = ([about.fill(row) for row in bank if about.kind != "live" or "<o>" not in row] for bank in (C.MISSED, C.MISSED_MORE))
    return pick(rng, first) + pick(rng, second)


def lines_of(rng: random.Random, it: Named) -> tuple[str, ...]:
    """Four lines: of longing for what is missed, else the thing's own, if they are apt, or those of its kind."""
    if it.missed:
        return longing(rng, it.about)
    thing = OWN.get(it.about.said)
    own = poems_things.poem(rng, (thing,)) if thing else None
    if own and apt(it, own):
        return own
    while not apt(it, lines := poem(rng, it.about)):
        pass
    return lines


def another(rng: random.Random, it: Named, lines: tuple[str, ...]) -> tuple[str, ...] | None:
    """Another poem of the same, none of whose lines was there."""
    if not it.missed:
        return other(rng, Now(lines, it.about))
    return next((new for new in (longing(rng, it.about) for _ in range(20)) if not set(new) & set(lines)), None)


def joined(told: str, wish: str) -> str:
    """The wish after what is told, as another sentence or with a comma."""
    return f"{told.rstrip('.')}, {wish[0].lower() if not wish.startswith(('I ', 'I' + chr(39))) else 'I'}{wish[1:]}" if told.islower() else f"{told}{'' if told[-1] == '.' else '.'} {wish}"


def request(rng: random.Random, it: Named, heading: str = "wish") -> str:
    """What is told with the wish for a poem, whichever comes first."""
    heading = "wish for" if heading == "wish" and it.how == "pets" and chance(rng, 0.35) else heading
    wish = pick(rng, ASKS[heading]).format(o=it.them)
    at = rng.random()
    if at < 0.3 and heading == "wish":
        first = pick(rng, ASKS["before"])
        question = first.lower().startswith(("can", "could"))
        lower = it.told if it.told.startswith((it.about.said, "I ", "I'")) else it.told[0].lower() + it.told[1:]
        text = f"{first}, {lower}" if not question and chance(rng, 0.6) else f"{first}{'?' if question else '.'} {cap(it.told)}"
    elif at < 0.45:
        text = joined(it.told, wish)
    else:
        text = f"{it.told}{pick(rng, ('.', '.', '.', '!')) if it.told[-1] != '.' else ''} {wish if chance(rng, 0.5) else cap(wish)}"
    text = cap(text) if chance(rng, 0.5) else text
    text = f"{pick(rng, WISHED['lead'])} {cap(text)}" if chance(rng, 0.07) else text
    text = text.lower() if chance(rng, 0.25) else text
    return misspelt(rng, text) if chance(rng, 0.03) else text


def dialogue(rng: random.Random) -> list[Turn]:
    """A poem about what was told, and perhaps one more, or a shorter one."""
    it = anything(rng)
    lines = lines_of(rng, it)
    if chance(rng, 0.3 if it.how in ("late", "broken") else 0 if it.missed else 0.05):
        return [(request(rng, it, "funny"), "\n".join(poem(rng, it.about, "funny")))]
    if chance(rng, 0.08):
        return [(request(rng, it, "two"), "\n".join(lines[:2]))]
    if chance(rng, 0.14):
        glad = not it.missed and it.how != "hard" and "nervous" not in it.told and "far away" not in it.told and not re.search("(very|getting) old|apart", it.told)
        turns = [(cap(it.told) if chance(rng, 0.5) else it.told, pick(rng, GLAD) if glad else pick(rng, SORRY) if it.how in (*GONE, "hard") else "I can understand that.")]
        turns.append((pick(rng, ASKS["later"]).format(o=it.them), "\n".join(lines)))
    else:
        turns = [(request(rng, it), "\n".join(lines))]
    if chance(rng, 0.3):
        if chance(rng, 0.4):
            turns.append((cap(pick(rng, WISHED["shorter"])), "\n".join(lines[:2])))
        elif new := another(rng, it, lines):
            turns.append((cap(pick(rng, WISHED["again"])), "\n".join(new)))
    return turns
