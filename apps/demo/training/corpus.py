"""The text that the model learns from: topics mixed, chained and roughened.

`conversation(seed)` is a pure function of its seed. Training uses the seeds from 0
upwards and the held-out set those from `HELD_OUT` upwards, so that the two never meet.

A conversation starts from one topic, drawn by weight, and often goes on with others,
as people do: they say thanks or "ok" in between, ask something else, and say goodbye.
Topics write clean English; here the user's side is made rough (lower case, missing
punctuation, a typo now and then, "please", "hey"), and the assistant's side is never
touched.

    python3 corpus.py [--topic NAME] [--seed N] [COUNT]     # read some of it
    python3 corpus.py --stats [COUNT]                       # sizes and shares
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import random
import re
import sys
from collections import Counter
from typing import Callable, Sequence

from faq import DATA
from indirect import indirect
from kin import renamed
from phrases import chance, pick

Turn = tuple[str, str]

HELD_OUT = 1_000_000_000

# Each topic and how often a piece of a conversation is drawn from it. By length of text that is about: messages written by hand 36 %, facts,
# and the project, the settings and Ember 14 % each, stories 11 %, small talk 9 %, sums 9 %, poems 6 %, what it cannot know 3 %.
WEIGHTS = {
    "families": 12,
    "common": 10,
    "records": 11,
    "plainfacts": 8,
    "chains": 9,
    "two_facts": 7,
    "examples": 2,
    "asked": 220,
    "everyday": 6,
    "yesno": 4,
    "arithmetic": 9,
    "word_sums": 3.6,
    "scenes": 4,
    "shopping": 3,
    "passing_sums": 9,
    "timings": 2.8,
    "round_sums": 2,
    "about_numbers": 3,
    "more_scenes": 2.4,
    "give_and_take": 4.2,
    "either_order": 6,
    "plain_talk": 15,
    "open_talk": 18,
    "smalltalk": 0.4,
    "chitchat": 3,
    "moments": 0.7,
    "remarks": 0.7,
    "tidings": 2.5,
    "partings": 1.5,
    "talk": 2,
    "ideas": 2,
    "advice": 2.5,
    "twofold": 2.5,
    "yours": 3.5,
    "persona": 0.6,
    "offline": 4.5,
    "unknown": 2,
    "unsure": 4,
    "sampling": 0.5,
    "plain_settings": 9.5,
    "settings": 2,
    "settings_more": 5,
    "settings_parts": 3,
    "troubles": 3,
    "chat_help": 1.6,
    "plain_project": 11,
    "project": 1,
    "project_pairs": 2.5,
    "project_follow": 2.5,
    "project_why": 4,
    "stories_plain": 11.2,
    "stories_wished": 5,
    "stories": 0.05,
    "stories_given": 0.05,
    "stories_forms": 0.05,
    "poems_plain": 6.2,
    "poems_wished": 4,
    "poems_named": 3,
    "poems": 0.2,
    "poems_given": 0.2,
    "poems_both": 0.2,
    "poems_things": 2.4,
    "animals": 0.3,
    "body_food": 0.2,
    "sky_earth": 0.3,
    "geography": 0.2,
    "history_culture": 0.2,
    "technology": 0.2,
    "howto": 0.3,
    "words": 0.3,
    "things": 0.3,
}

# What strangers ask most comes more often: with this chance, a piece of one of these topics is drawn again, up to
# POPULAR_DRAWS times, until its first question matches.
POPULAR_SHARE, POPULAR_DRAWS = 0.5, 10
POPULAR = {
    topic: re.compile(pattern)
    for topic, pattern in {
        "geography": r"capital of (france|germany|italy|spain|japan|england|the uk|the united|the us|china|india|canada|australia|russia|brazil|greece|egypt|portugal|"
        r"poland|sweden|norway|austria|mexico|ireland|the netherlands|switzerland|turkey|argentina)|largest|biggest|smallest|tallest|highest|longest|deepest|how many (continents|countries|oceans)|eiffel|everest",
        "sky_earth": r"sky blue|how far|how many planets|planet|what is (the sun|the moon|a star|a black hole|gravity|rain|snow|a rainbow|lightning|the earth)|rainbow|how old|why.*(rain|snow|season|leaves|stars|sea)|colou?r is",
        "animals": r"\b(cat|dog|spider|elephant|bee|lion|penguin|whale|horse|cow|chicken|octopus|snake|giraffe)s?\b|fastest|largest|biggest",
        "body_food": r"how many|heart|brain|blood|sleep|yawn|(what is|what's) (bread|pizza|cheese|coffee|tea|water|chocolate)|vitamin",
        "history_culture": r"romeo|hamlet|mona lisa|world war|on the moon|einstein|shakespeare|napoleon|columbus|invented|harry potter|beethoven|mozart",
        "technology": r"internet|computer|what is (ai|artificial|python|javascript|typescript|a cpu|a gpu|ram|a byte|an algorithm|html|linux|a bug)|language model|neural",
        "howto": r"egg|rice|pasta|pancake|tea\b|coffee|sleep|learn|study|relax",
        "words": r"opposite of (hot|big|good|happy|up|day|fast|light|love|old)|rhyme|plural",
        "things": r"days|months|seasons|hours|minutes|colou?r|alphabet|blue and|red and",
        "smalltalk": r"joke|bored|\bi('m| am) |how are you|^(hi|hello|hey|good morning|good evening|good night)\b|my name|what('s| is) up|your favou?rite|riddle|\beat\b|dinner|exam",
    }.items()
}

# A conversation is cut after the turn that takes it past this many characters
# (about 450 tokens), so that every one of them fits the context of 512.
MAX_CHARACTERS = 1750

# How many topic pieces a conversation has.
PIECES = ((1, 46), (2, 28), (3, 16), (4, 7), (5, 3))

THANKS = (
    "Thanks!", "Thank you!", "Thank you.", "Thanks a lot!", "Thank you very much.", "Thanks, Ember.", "Thanks, that helps.",
    "Thanks, that is good to know.", "Great, thanks.", "Cool, thanks!", "Nice, thank you.", "Perfect, thanks.", "OK, thanks.",
    "Thx", "ty", "Much appreciated.", "Thank you so much!", "Many thanks.", "Awesome, thank you!", "Thanks for that.",
)
WELCOME = ("You are welcome!", "You're welcome!", "Any time!", "My pleasure!", "Happy to help!", "Glad I could help!", "No problem at all!")
WELCOME_MORE = (
    "", "Is there anything else you would like to know?", "Ask me something else if you like.", "What else can I do for you?",
    "Let me know if you want something else.", "I am here if you need more.", "Shall we go on?", "What would you like next?",
    "Just type another question whenever you like.",
)

NODS = ("OK.", "Okay.", "I see.", "Got it.", "Alright.", "Makes sense.", "Fine.", "Hm.", "Right.", "Sure.", "Ok then.", "Understood.", "Good to know.")
NOD_REPLIES = ("All right!", "Good!", "Fine!", "Very well!", "Great!", "Okay!", "I hope that helped.", "Right!", "Good to hear!")
PRAISE = ("Well done.", "Good job.", "Good answer.", "That was good.", "Not bad.", "Impressive.", "Correct.", "You are good at this.", "Very good.", "Amazing.", "Nice one.", "Perfect.")
LIKING = (
    "Cool.", "Nice.", "Wow.", "Wow!", "Interesting.", "That's interesting.", "Great.", "Good.", "Awesome.", "Haha.", "Lol", "Neat.", "Very nice.", "I like that.", "That's cool.", "Fascinating.", "I didn't know that.", "Oh, I didn't know that.", "Haha!", "Hahaha", "Cool!", "Nice!",
)
LIKING_REPLIES = ("I am glad!", "Nice to hear!", "Good to hear!", "I am glad to hear that!")
PRAISE_REPLIES = ("Glad you like it!", "I am glad!", "I'm happy to hear that!", "Thank you!", "That is kind of you!", "Nice to hear!", "Good to hear!", "Thanks!", "How kind!", "Thank you, that makes me happy!")
DOUBTS = ("Really?", "Is that true?", "Oh, really?", "Are you sure about that?")
REALLY_REPLIES = (
    "Yes, as far as I know.", "Yes, that is what I learned.", "I believe so.",
)

BYES = ("Bye!", "Goodbye.", "Bye bye.", "See you!", "See you later.", "Goodbye, Ember.", "That's all, thanks.", "I have to go now.", "Gotta go.", "Good night!", "Bye for now.", "Talk to you later.", "That's all for today.")
BYE_REPLIES = ("Goodbye!", "Bye!", "See you!", "Take care!", "Bye for now!", "Goodbye and take care!", "See you soon!")
BYE_MORE = ("", "It was nice talking to you.", "Thanks for chatting with me.", "Come back any time.", "Have a lovely day!", "I enjoyed our chat.", "I will be here when you come back.", "Have a good time!", "All the best to you.")


def _join(*parts: str) -> str:
    return " ".join(p for p in parts if p)


def _thanks(rng: random.Random) -> Turn:
    return pick(rng, THANKS), _join(pick(rng, WELCOME), pick(rng, WELCOME_MORE))


def _remark(rng: random.Random) -> Turn:
    said, answers = pick(rng, ((NODS, NOD_REPLIES), (LIKING, LIKING_REPLIES), (PRAISE, PRAISE_REPLIES), (DOUBTS, REALLY_REPLIES)))
    return pick(rng, said), _join(pick(rng, answers), pick(rng, WELCOME_MORE))


def _goodbye(rng: random.Random) -> Turn:
    said = pick(rng, BYES)
    if said == "Good night!":
        return said, _join(pick(rng, ("Good night!", "Good night and sleep well!", "Sleep well!")), pick(rng, BYE_MORE[:4]))
    return said, _join(pick(rng, BYE_REPLIES), pick(rng, BYE_MORE))


# -- roughening of the user's side ---------------------------------------------------

_KEYS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk", "k": "jl", "l": "k",
    "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "w", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc",
    "y": "tu", "z": "x",
}
_HELLO = ("Hey, ", "Hi, ", "Ok, ", "Okay, ", "So, ", "Ember, ", "Well, ", "Hello, ", "Um, ", "Hey Ember, ", "Hi Ember, ", "Alright, ")
_REQUESTS = ("tell", "give", "write", "explain", "show", "count", "make", "name", "list", "can", "could", "calculate", "compute", "what")
_SHORT = (("you are", "ur"), ("you", "u"), ("are", "r"), ("please", "pls"), ("because", "cuz"), ("what is", "whats"), ("what is", "what's"))


def _typo(rng: random.Random, text: str) -> str:
    """One slip of the fingers in one of the longer words."""
    words = text.split(" ")
    long = [i for i, w in enumerate(words) if len(w) >= 5 and w.isalpha()]
    if not long:
        return text
    at = pick(rng, long)
    word = words[at]
    i = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        word = word[:i] + word[i + 1 :]
    elif kind == 1:
        word = word[:i] + word[i] + word[i:]
    elif kind == 2:
        word = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    elif word[i] in _KEYS:
        word = word[:i] + pick(rng, _KEYS[word[i]]) + word[i + 1 :]
    words[at] = word
    return " ".join(words)


def roughen(rng: random.Random, text: str) -> str:
    """The user's text as people really type it."""
    first = text.split(" ", 1)[0].lower().strip(",.!?")
    if chance(rng, 0.05) and "\n" not in text and first not in ("hey", "hi", "hello", "ok", "okay", "thanks", "bye", "so"):
        keep = text.startswith(("I ", "I'", "Ember")) or (len(text) > 1 and text[1].isupper())
        text = pick(rng, _HELLO) + (text if keep else text[:1].lower() + text[1:])
    if chance(rng, 0.05) and first in _REQUESTS and "please" not in text.lower():
        end = text[-1] if text[-1] in ".?!" else ""
        text = text.rstrip(".?!") + pick(rng, (", please", " please")) + end
    style = rng.random()
    if style < 0.40:
        text = text.lower()
    elif style < 0.415:
        text = text.upper()
    if style < 0.48 and chance(rng, 0.75):
        text = text.rstrip(".?!")
    elif style < 0.52:
        text = text.rstrip(".?!") + pick(rng, ("??", "!", "!!", "...", " ?"))
    if chance(rng, 0.10):
        text = text.replace("'", "")
    if chance(rng, 0.04):
        long, short = pick(rng, _SHORT)
        text = text.replace(" " + long + " ", " " + short + " ")
    if chance(rng, 0.1):
        text = _typo(rng, text)
    if chance(rng, 0.03):
        text = text.replace(",", "")
    return text.strip() or "?"


# -- mixing -------------------------------------------------------------------------

def load_topics(names: Sequence[str] | None = None) -> dict[str, Callable[[random.Random], list[Turn]]]:
    return {name: importlib.import_module("topics." + name).dialogue for name in names or WEIGHTS}


def _available() -> list[str]:
    """The topics of the table that are there; a missing one is said once."""
    here = [name for name in WEIGHTS if importlib.util.find_spec("topics." + name)]
    if missing := [name for name in WEIGHTS if name not in here]:
        print("corpus: no topic file for", ", ".join(missing), file=sys.stderr)
    return here


_TOPICS: dict[str, Callable[[random.Random], list[Turn]]] = {}


def _weighted(rng: random.Random, table: Sequence[tuple]) -> object:
    at = rng.random() * sum(weight for _, weight in table)
    for value, weight in table:
        at -= weight
        if at < 0:
            return value
    return table[-1][0]


def _piece(rng: random.Random, topic: str) -> list[Turn]:
    """One piece of this topic, often about what is asked most."""
    part = _TOPICS[topic](rng)
    popular = POPULAR.get(topic)
    if popular and chance(rng, POPULAR_SHARE):
        for _ in range(POPULAR_DRAWS):
            if popular.search(part[0][0].lower()):
                break
            part = _TOPICS[topic](rng)
    return list(part)


# How people lead up to a question of fact; it stays the same question, or becomes a clause ("what a lamb is").
FRAMES = [line for line in (DATA / "carriers.txt").read_text(encoding="ascii").splitlines() if line and line[0] != "#"]
CLAUSE_FRAMES, QUESTION_FRAMES = [f for f in FRAMES if "{i}" in f], [f for f in FRAMES if "{i}" not in f]
FRAMED_SHARE = 0.33  # of the questions that can be led up to: a fifth of all questions of fact
FRAMED = ("families", "common", "records", "plainfacts", "chains")
_QUESTION = re.compile(r"(?!(?:do|can|could|would|will) (?:you|I) )(?:what|who|where|when|which|how|why|is|are|do|does|can)\b(?!.*\b(?:my|me|you know|please)\b).{8,80}\?$", re.IGNORECASE)
_INDIRECT = re.compile(
    r"(?:Please tell|Tell|(?:Can|Could) you(?: please)? tell) me (?P<told>(?:what|who|where|when|which|how|why|whether)\b[^,.?]+)[.?]"
    r"|(?:Do you(?: happen to)? know|I wonder|I was wondering|I(?: want|'d like| need| would like) to know) (?P<known>(?:what|who|where|when|which|how|why|whether)\b[^,.?]+)[.?]"
)


def _framed(rng: random.Random, question: str) -> str:
    """A question of fact as asked, or now and then with words that lead up to it."""
    known = _INDIRECT.fullmatch(question)
    if not (known or _QUESTION.match(question)) or not chance(rng, FRAMED_SHARE):
        return question
    clause = (known["told"] or known["known"]) if known else indirect(question)
    if clause and (known or chance(rng, 0.35)):
        return question if re.search(r"\b(?:I|my|me|you know)\b", clause) else pick(rng, CLAUSE_FRAMES).format(i=clause)
    return pick(rng, QUESTION_FRAMES).format(q=question[:1].upper() + question[1:], l=question[:1].lower() + question[1:])


def clean_conversation(rng: random.Random) -> list[Turn]:
    """Chained topics before roughening."""
    if not _TOPICS:
        _TOPICS.update(load_topics(_available()))
    turns: list[Turn] = []
    size = 0
    pieces = _weighted(rng, PIECES)
    topic = ""
    for piece in range(pieces):
        if piece == 0 or not chance(rng, 0.35):
            topic = _weighted(rng, list(WEIGHTS.items()))
        part = _piece(rng, topic)
        if topic in FRAMED:
            part[0] = (_framed(rng, part[0][0]), part[0][1])
        part = renamed(rng, part)
        if piece and chance(rng, 0.18):
            part.insert(0, _thanks(rng) if chance(rng, 0.5) else _remark(rng))
        for user, assistant in part:
            size += len(user) + len(assistant) + 40
            if turns and size > MAX_CHARACTERS:
                return turns
            turns.append((user, assistant))
    if size < MAX_CHARACTERS - 200:
        if chance(rng, 0.08):
            turns.append(_thanks(rng) if chance(rng, 0.6) else _remark(rng))
        if chance(rng, 0.04):
            turns.append(_goodbye(rng))
    return turns


def conversation(seed: int) -> list[Turn]:
    """The conversation with this number: user turns roughened, assistant turns as written."""
    rng = random.Random(f"flashsampling-demo-{seed}")
    return [(roughen(rng, user), assistant) for user, assistant in clean_conversation(rng)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--topic", help="only this topic, not chained or roughened")
    parser.add_argument("--stats", action="store_true")
    options = parser.parse_args()

    def get(i: int) -> list[Turn]:
        if options.topic:
            return load_topics([options.topic])[options.topic](random.Random(f"{options.topic}-{options.seed + i}"))
        return conversation(options.seed + i)

    if options.stats:
        replies: Counter[str] = Counter()
        sizes, turns = [], 0
        for i in range(options.count):
            c = get(i)
            turns += len(c)
            sizes.append(sum(len(u) + len(a) for u, a in c))
            replies.update(a for _, a in c)
        odd = [r for r in replies if not all(32 <= ord(ch) < 127 or ch == "\n" for ch in r) or r != r.strip() or "  " in r]
        print(f"{options.count} conversations, {turns} turns, {sum(sizes)} characters, longest {max(sizes)}")
        print(f"{len(replies)} different replies ({len(replies) / turns:.1%}); not plain ASCII or badly spaced: {len(odd)} {odd[:3]}")
        for reply, n in replies.most_common(8):
            print(f"{n:6d}  {reply[:110]!r}")
        return
    for i in range(options.count):
        for user, assistant in get(i):
            sys.stdout.write(f"> {user}\n{assistant}\n")
        sys.stdout.write("\n")


if __name__ == "__main__":
    main()
