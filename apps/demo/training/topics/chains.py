"""Plain facts with the questions that come next: what something is first, and then its size, its age, its place, the same of another thing.

The tables are data/chains_*.txt. The first letter of a line says what it is; <x> is the subject, <v> the cell, and {a|b} picks one:

    K animal they                           a kind of subject and its pronoun (it, they or he)
    D size :: asks :: asks that follow :: <X> are <v>.    a column: questions that name the subject, those that follow, the statement
    W size = Because ...                    the reason, for all of the kind, or after a row for this one
    R otters | a meter long | ...           a row: the subject and its cells; "-" is empty, "=..." is a whole answer, "f:" before a name is a woman
    T which planet is the largest = ...     another first question that this row answers
    F who discovered it = ...               another question that follows on this row
"""

from __future__ import annotations

import random
import re
from typing import NamedTuple

from faq import DATA, framed, split
from indirect import as_clause
from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.records import ABOUT, ANIMALS, LEAD, SURE, why

Turn = tuple[str, str]

FORMS = {
    "it": {"it": "it", "its": "its", "him": "it", "do": "does", "be": "is", "have": "has"},
    "they": {"it": "they", "its": "their", "him": "them", "do": "do", "be": "are", "have": "have"},
    "he": {"it": "he", "its": "his", "him": "him", "do": "does", "be": "is", "have": "has"},
    "she": {"it": "she", "its": "her", "him": "her", "do": "does", "be": "is", "have": "has"},
}


class Column(NamedTuple):
    """What may be known of a subject: how it is asked first, how it is asked next, and how it is said."""

    asks: list[str]
    follows: list[str]
    say: str


def said(cell: str, say: str, slots: dict[str, str]) -> str:
    """The statement with this cell in it, or the whole answer that the cell is."""
    text = cell[1:].strip() if cell.startswith("=") else spin(random.Random(0), say, v=cell, **slots)
    return cap(re.sub(r"\babout (a few|less|more|up to|about|hardly)\b", r"\1", text))


class Row:
    """One subject with its answers."""

    def __init__(self, line: str, columns: dict[str, Column], pronoun: str):
        name, *cells = [cell.strip() for cell in line.split("|")]
        assert len(cells) == len(columns), line
        woman = name.startswith("f:")
        self.name = name.removeprefix("f:")
        self.slots = {"x": self.name, **FORMS["she" if woman else pronoun]}
        self.answers = {key: said(cell, column.say, self.slots) for (key, column), cell in zip(columns.items(), cells) if cell != "-"}
        self.tops: list[tuple[list[str], str]] = []
        self.extras: list[tuple[list[str], str]] = []
        self.reasons: dict[str, str] = {}


class Kind:
    """Subjects of one kind."""

    def __init__(self, name: str, pronoun: str):
        self.name, self.pronoun = name, pronoun
        self.columns: dict[str, Column] = {}
        self.rows: list[Row] = []
        self.reasons: dict[str, str] = {}

    def read(self, letter: str, text: str) -> None:
        """One line of the table."""
        if letter == "D":
            key, asks, follows, say = [part.strip() for part in text.split("::")]
            self.columns[key] = Column(split(asks), split(follows), say)
        elif letter == "R":
            self.rows.append(Row(text, self.columns, self.pronoun))
        elif letter in "TF":
            asks, answer = text.split(" = ")
            (self.rows[-1].tops if letter == "T" else self.rows[-1].extras).append((split(asks), answer.strip()))
        elif letter == "W":
            key, reason = text.split(" = ")
            (self.rows[-1].reasons if self.rows else self.reasons)[key.strip()] = reason.strip()
        else:
            raise ValueError(f"no such kind of line: {letter} {text!r}")

    def asked(self, rng: random.Random, row: Row, key: str) -> str:
        """A question that names the subject."""
        question = spin(rng, pick(rng, self.columns[key].asks), **row.slots)
        return framed(rng, question, as_clause(question))

    def next(self, rng: random.Random, row: Row, done: set[str]) -> Turn | None:
        """A question that follows on this subject, and its answer; `done` are the answers that were given."""
        rest = [(key, answer) for key, answer in row.answers.items() if answer not in done and self.columns[key].follows]
        more = [entry for entry in row.extras if entry[1] not in done]
        if not rest and not more:
            return None
        if more and (not rest or chance(rng, 0.4)):
            asks, answer = pick(rng, more)
            ask = spin(rng, pick(rng, asks), **row.slots)
        else:
            key, answer = pick(rng, rest)
            if chance(rng, 0.15):
                return self.asked(rng, row, key), answer
            ask = spin(rng, pick(rng, self.columns[key].follows), **row.slots)
        return cap(ask if ask.startswith(("and ", "what about")) else pick(rng, LEAD) + ask) + "?", answer

    def named(self, answer: str, row: Row) -> Row:
        """The subject that the answer brings in ("The largest planet is Jupiter."), or the same one as before."""
        others = [r for r in self.rows if r.name[:1].isupper() and r is not row and r.name in answer]
        return others[0] if len(others) == 1 and row.name not in answer else row

    def dialogue(self, rng: random.Random) -> list[Turn]:
        """A first question and up to four that follow."""
        row = pick(rng, self.rows)
        key = ""
        if row.tops and (not row.answers or chance(rng, 0.55)):
            asks, answer = pick(rng, row.tops)
            question = spin(rng, pick(rng, asks), **row.slots)
            turns = [(framed(rng, question, as_clause(question)), answer)]
        else:
            key = pick(rng, [k for k in row.answers if self.columns[k].asks])
            turns = [(self.asked(rng, row, key), row.answers[key])]
        for _ in range(pick(rng, (0, 1, 1, 2, 2, 3, 4))):
            done = {answer for _, answer in turns}
            reason = row.reasons.get(key) or self.reasons.get(key, "") if key else ""
            others = [r for r in self.rows if key in r.answers and r is not row and r.answers[key] not in done]
            form = rng.random()
            if reason and reason not in done and form < 0.25:
                turns.append((why(rng, turns[-1][1]), reason))
            elif key and others and form < 0.4:
                row = pick(rng, others)
                turns.append((spin(rng, pick(rng, ABOUT), o=row.name, O=cap(row.name)), row.answers[key]))
            elif form > 0.97:
                said = turns[-1][1]
                turns.append((pick(rng, SURE), said if said.startswith(("Yes", "No,")) else f"Yes. {said}"))
            elif turn := self.next(rng, row, done):
                turns.append(turn)
                key = next((k for k, a in row.answers.items() if a == turn[1]), "")
                row = self.named(turn[1], row) if not key else row
        return turns


def read(*names: str) -> list[Kind]:
    """The kinds of these files in topics/data."""
    kinds: list[Kind] = []
    for name in names:
        for line in (DATA / name).read_text(encoding="ascii").splitlines():
            if not line or line[0] == "#":
                continue
            letter, text = line[0], line[2:].strip()
            if letter == "K":
                kinds.append(Kind(*text.split()))
            else:
                kinds[-1].read(letter, text)
    return kinds


def with_records(kind: Kind) -> Kind:
    """The animals with what the records know of them: food, home, skills."""
    kind.columns |= {key: Column(*ANIMALS.forms[key], "") for key in KNOWN}
    known = {record.slots["p"]: record for record in ANIMALS.records}
    for row in kind.rows:
        if record := known.get(row.name):
            row.slots |= {"p": record.slots["p"], "s": record.slots["s"]}
            row.answers |= {key: record.answers[key] for key in KNOWN if key in record.answers}
            row.reasons = {key: record.reasons[key] for key in KNOWN if key in record.reasons} | row.reasons
    return kind


KNOWN = ("eats", "lives", "color", "swim", "climb", "fly", "jump", "eggs", "legs", "danger", "dark", "kind")
KINDS = read("chains_animals.txt", "chains_sky.txt", "chains_places.txt", "chains_people.txt", "chains_things.txt", "chains_more.txt")
with_records(KINDS[0])
SHARES = [max(len(kind.rows), 18) for kind in KINDS]


def dialogue(rng: random.Random) -> list[Turn]:
    """One subject, or another of its kind after it."""
    return weighted(rng, KINDS, SHARES).dialogue(rng)
