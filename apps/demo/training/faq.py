"""Tables of plain questions, each with many wordings and very few answers, turned into short conversations.

A table is a text file with blocks of lines; the first letter of a line says what it is:

    Q why is the sky blue | what makes the sky blue     questions, without the mark at the end; {a|b} inside them
    I why the sky is blue                               the same as a clause ("Could you tell me ..."); guessed for many forms
    A The sky is blue because ...                       an answer; further lines are paraphrases with the same content
    W Blue light has short waves ...                    the answer to a further "why?"
    M At sunset the sky is red ...                      the answer to "tell me more"
    T the sky                                           what the follow-ups call the subject
    X 3                                                 how often the block is drawn (1 if left out)
"""

from __future__ import annotations

import pathlib
import random
import re

from indirect import clause
from phrases import cap, chance, pick
from spintax import spin

Turn = tuple[str, str]

DATA = pathlib.Path(__file__).resolve().parent / "topics" / "data"

_WORD = r"(any|why|how|what|which|who|whose|where|when|is|are|am|do|does|did|can|could|should|will|would|may|has|have|was|were)"
_QUESTION = re.compile(rf"(and |so |then |in |at |of |from |on |to )?{_WORD}\b|what's\b", re.I)
_CLAUSE = re.compile(r"(why|how|what|which|who|whose|where|when)\b")

_AROUND = (  # a question put as it is
    "Quick question: {q}?", "{Q}, do you know?", "I have a question: {q}?", "Tell me, {q}?", "{Q} exactly?", "Just curious, {q}?", "Someone asked me: {q}?", "Question: {q}?", "One question: {q}?",
    "Here is a question: {q}?", "By the way, {q}?", "So {q}?", "{Q}, please?", "Hello Ember, {q}?", "I always wanted to ask: {q}?", "Let me ask you something. {Q}?", "Now tell me: {q}?",
    "I don't get it, {q}?", "My son asked me this: {q}?", "Maybe you know: {q}?", "Can I ask you something? {Q}?", "Okay, next question: {q}?", "{Q}? I forgot.", "{Q}? I would really like to know.",
    "{Q}? I am curious.", "Hi there, {q}?", "{Q}? Tell me please.", "I am doing a quiz. {Q}?", "This may be a silly question, but {q}?", "Sorry for the simple question, but {q}?",
    "I have been thinking about it all day: {q}?", "Before I go, {q}?", "My teacher asked us: {q}?", "We had this at school, but I forgot it: {q}?", "In one sentence, {q}?",
)
_INDIRECT = (  # a question as a clause
    "Could you tell me {i}?", "Could you tell me {i}?", "Can you tell me {i}?", "Can you tell me {i}?", "Do you know {i}?", "Do you know {i}?", "I would like to know {i}.", "I wonder {i}.", "Please tell me {i}.",
    "Tell me {i}.", "Do you happen to know {i}?", "I was wondering {i}.", "I want to know {i}.", "Any idea {i}?", "Do you have any idea {i}?", "My daughter wants to know {i}.", "I need to know {i}.",
    "Would you mind telling me {i}?", "I always wanted to know {i}.", "I'd like to know {i}.", "I don't know {i}. Do you?", "Could you please tell me {i}?", "I have forgotten {i}, can you help me?",
    "I am curious to know {i}.", "Can you remind me {i}?", "For school I need to know {i}.", "A friend asked me {i}.",
)
_NOUN = (  # a question as a noun ("the color of snow")
    "Tell me {i}.", "Please tell me {i}.", "Can you tell me {i}?", "Could you tell me {i}?", "Do you know {i}?", "I want to know {i}.", "I would like to know {i}.", "I forgot {i}.", "I need to know {i}.", "Name {i}.",
)
# The same for questions to Ember itself and for everyday talk.
_AROUND_TALK = (
    "Quick question: {q}?", "Tell me, {q}?", "Just curious, {q}?", "By the way, {q}?", "So {q}?", "I have a question: {q}?", "And {q}?", "I always wanted to ask: {q}?", "Let me ask you something. {Q}?",
    "One more thing: {q}?", "Hello Ember, {q}?", "Hi there, {q}?", "{Q}? I am curious.", "Okay, {q}?", "Now {q}?",
)
_EXPLAIN = (
    "Can you explain {i}?", "Could you explain {i}?", "Explain {i}.", "Please explain {i}.", "Can you explain in simple words {i}?", "I never understood {i}.", "I want to understand {i}.",
    "Explain to me {i}.", "Help me understand {i}.", "Could you explain to me {i}?", "I don't understand {i}.",
)

_REALLY = ("Really?", "Are you sure?", "Is that true?", "Is that right?", "Oh, really?", "Are you sure about that?", "Is that so?", "Seriously?")
_YES = ("Yes. {a}", "Yes, I am quite sure. {a}", "Yes, as far as I know. {a}")
_WHY = ("Why?", "Why is that?", "But why?", "And why is that?", "How come?", "Why so?", "Why is it like that?", "And why?", "Why though?", "What is the reason?", "Can you explain that?", "Explain that please.")
_MORE = ("Tell me more.", "Tell me more about it.", "What else?", "Can you tell me more?", "Go on.", "More please.", "Anything else?", "What else do you know about {t}?", "Tell me more about {t}.", "And what else?")
_NO_MORE = ("That is all I know about {t}. I am a tiny model.", "I know nothing more about {t}, because I am so small.")
_REPEAT = ("What did you say?", "Can you repeat that?", "Say that again.", "Come again?", "Pardon?", "Once more, please.")

def framed(rng: random.Random, question: str, indirect: str) -> str:
    """A question ("what do cows eat") put as it is, in a frame, or as a clause ("what cows eat") if there is one."""
    if question.startswith("explain "):
        return cap(question) + "."
    style = rng.random()
    if style < 0.24 and indirect.startswith("the "):
        return pick(rng, _NOUN).format(i=indirect)
    if style < 0.24 and indirect:
        return pick(rng, _INDIRECT).format(i=indirect)
    if style < 0.42:
        return pick(rng, _AROUND).format(q=question, Q=cap(question))
    return cap(question) + "?"


class Entry:
    """One block of a table."""

    def __init__(self, block: str, talk: bool = False):
        self.talk = talk
        rows: dict[str, list[str]] = {}
        for line in block.splitlines():
            rows.setdefault(line[0], []).append(line[2:].strip())
        self.asks = [q for row in rows["Q"] for q in split(row)]
        self.clauses = [q for row in rows.get("I", ()) for q in split(row)]
        self.answers = rows["A"]
        self.why, self.more = rows.get("W", []), rows.get("M", [])
        self.subject = rows["T"][0] if "T" in rows else ""
        self.weight = float(rows.get("X", ["1"])[0])

    def ask(self, rng: random.Random) -> str:
        q = spin(rng, pick(rng, self.asks))
        if q[-1] in ".!?":
            return cap(q)
        if not _QUESTION.match(q):
            asks = re.search(rf", (and )?{_WORD} ", q)
            return cap(q) + ("?" if asks else "." if " " in q else pick(rng, ("", "?")))
        if q.startswith(("and ", "so ", "then ")):
            return cap(q) + "?"
        style = rng.random()
        i = pick(rng, self.clauses) if self.clauses and (style > 0.75 or not clause(q)) else clause(q)
        if style > 0.58 and i:
            i = spin(rng, i)
            if self.talk:
                return pick(rng, _INDIRECT[:11]).format(i=i) if " you" in i else pick(rng, _INDIRECT).format(i=i)
            explain = i.startswith(("why", "how ")) and not i.startswith(("how many", "how old", "how far", "how big", "how long", "how fast", "how tall", "how much"))
            return pick(rng, _EXPLAIN if explain and chance(rng, 0.4) else _INDIRECT).format(i=i)
        if style > 0.40:
            return pick(rng, _AROUND_TALK if self.talk else _AROUND).format(q=q, Q=cap(q))
        if style > 0.36 and (m := re.fullmatch(r"what (?:is|are) (.{4,})", q)):
            return cap(m[1])
        return cap(q) + "?"

    def answer(self, rng: random.Random) -> str:
        return spin(rng, pick(rng, self.answers))

    def follow(self, rng: random.Random, said: str) -> Turn | None:
        """What may come next: "why?", "really?", "tell me more"."""
        kind = rng.random()
        if self.why and kind < 0.45:
            return pick(rng, _WHY), spin(rng, pick(rng, self.why))
        if self.more and kind < 0.75:
            return pick(rng, _MORE[: None if self.subject else -3]).format(t=self.subject), spin(rng, pick(rng, self.more))
        if self.talk:
            return None
        if self.subject and not self.more and kind < 0.55:
            return pick(rng, _MORE).format(t=self.subject), pick(rng, _NO_MORE).format(t=self.subject)
        if kind < 0.9:
            answer = self.answer(rng)
            return pick(rng, _REALLY), answer if answer.startswith(("Yes", "No,")) else pick(rng, _YES).format(a=answer)
        return pick(rng, _REPEAT), said


def split(row: str) -> list[str]:
    """The alternatives of a line, cut at the bars outside braces."""
    parts, depth, start = [], 0, 0
    for at, ch in enumerate(row):
        depth += (ch == "{") - (ch == "}")
        if ch == "|" and not depth:
            parts.append(row[start:at].strip())
            start = at + 1
    return [p for p in (*parts, row[start:].strip()) if p]


class Table:
    """All blocks of a file in topics/data; `follows` is how often a follow-up comes; a table of `talk` has no "really?"."""

    def __init__(self, name: str, follows: float = 0.28, talk: bool = False):
        text = (DATA / name).read_text(encoding="ascii")
        self.entries = [Entry(block.strip(), talk) for block in re.split(r"\n\s*\n", re.sub(r"(?m)^#.*\n", "", text)) if block.strip()]
        self.weights = [entry.weight for entry in self.entries]
        self.follows = follows

    def dialogue(self, rng: random.Random) -> list[Turn]:
        turns: list[Turn] = []
        for entry in rng.choices(self.entries, weights=self.weights, k=pick(rng, (1, 1, 1, 1, 2))):
            said = entry.answer(rng)
            turns.append((entry.ask(rng), said))
            if chance(rng, self.follows) and (next_turn := entry.follow(rng, said)):
                turns.append(next_turn)
        return turns
