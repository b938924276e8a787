"""Messages of two parts: a greeting, thanks, a name or a remark, and then a question. The answer takes up both, shortly."""

from __future__ import annotations

import importlib
import random

from phrases import chance, pick
from spintax import spin, weighted
from topics.loosely import loosened
from topics.moments import opener
from topics.smalltalk import person

Turn = tuple[str, str]

SOURCES = {"common": 4, "families": 4, "arithmetic": 3, "everyday": 3, "chitchat": 2, "ideas": 2, "offline": 1.5, "sampling": 1.5, "project": 1.5}

# The first part and what it gets; "" where the answer to the second part is enough.
LEADS = (
    ("{Hi|Hello|Hey|Hey there|Good morning|Hi Ember|Good evening}{,|!} {how are you|how are you doing|how's it going|how are you today}?", "I am fine, thank you!"),
    ("{Thanks|Thank you|Cool, thanks|Great, thanks|Ok thanks|Thanks a lot|Thx}{!|.}", "You are welcome!"),
    ("{Good morning|Morning}{!|.}", "Good morning!"), ("{Good evening|Evening}{!|.}", "Good evening!"), ("{Hi|Hello|Hey|Hello there|Hi there}{!|.}", "Hello!"),
    ("{Hi|Hello|Hey}, {I'm|my name is|I am|this is} <name>.", "Hello, <name>!"), ("{I'm|My name is} <name>.", "Nice to meet you, <name>!"),
    ("{Nice to meet you|Good to meet you|Pleased to meet you}{!|.}", "Nice to meet you too!"),
    ("{Ok|Okay|Nice|Cool|Great|I see|Good|Alright|Wow|Interesting|Haha}{.|!}", ""), ("{I have a question|One more question|Another question|Quick question|Can you help me|Something else|Different question|I need your help}{.|:}", ""),
    ("{Sorry|Sorry to bother you|Sorry, one more thing}{.|!}", "No problem!"), ("{You're great|You're nice|Good answer|Well done|You are funny|That was good}{!|.}", "Thank you!"),
    ("{Never mind|Forget it|Let's talk about something else|New topic}{.|!}", ""), ("{I'm back|I am back|Me again}{!|.}", "Welcome back!"),
)

_TOPICS: dict = {}


def second(rng: random.Random) -> Turn:
    """A short turn of another topic."""
    if not _TOPICS:
        _TOPICS.update({name: importlib.import_module("topics." + name).dialogue for name in SOURCES})
    for _ in range(20):
        ask, reply = _TOPICS[weighted(rng, list(SOURCES), list(SOURCES.values()))](rng)[0]
        if len(reply) < 130 and "\n" not in reply and len(ask) > 8 and not ask.lower().startswith(("hi", "hello", "hey", "good ", "thank", "ok", "and ", "yes", "no", "sorry")):
            return ask, reply
    return "What is your name?", "My name is Ember."


def dialogue(rng: random.Random) -> list[Turn]:
    """Both parts in one message; at times after a greeting of their own."""
    lead, answer = pick(rng, LEADS)
    name = person(rng)
    ask, reply = second(rng)
    text = f"{spin(rng, lead, name=name)} {ask}"
    turns = opener(rng)[0] if chance(rng, 0.08) else []
    return turns + [(loosened(rng, text, 0.1, mood="none"), f"{answer.replace('<name>', name)} {reply}".strip())]
