"""Messages of two parts: a greeting, thanks, a name or a remark, and then a question; the answer takes up both, shortly.
And two turns in which the first ends with an offer ("a joke or a story?") and the second takes it up."""

from __future__ import annotations

import importlib
import random

from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.loosely import loosened
from topics.moments import opener
from topics.plain_talk import JOKE_ASKS
from topics.smalltalk import JOKES, RIDDLES, person

Turn = tuple[str, str]

SOURCES = {"common": 4, "families": 4, "arithmetic": 5, "everyday": 3, "chitchat": 2, "ideas": 2, "offline": 1.5, "settings_more": 1.5, "project_why": 1.5, "plain_project": 1.5, "plain_settings": 1.5}

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
    if chance(rng, 0.06):
        return cap(spin(rng, pick(rng, JOKE_ASKS))) + pick(rng, ("?", ".", "")), spin(rng, pick(rng, JOKES))
    for _ in range(20):
        ask, reply = _TOPICS[weighted(rng, list(SOURCES), list(SOURCES.values()))](rng)[0]
        if len(reply) < 130 and "\n" not in reply and len(ask) > 8 and not ask.lower().startswith(("hi", "hello", "hey", "good ", "thank", "ok", "and ", "yes", "no", "sorry")):
            return ask, reply
    return "What is your name?", "My name is Ember."


# What leads to an offer, the reply before the offer, and how the thing offered is asked for.
WANTING = (
    ("{I'm|I am} {so|really|} bored | bored | entertain me | I have nothing to do | this is boring | it's so boring {here|today} | I need something fun | keep me company", "We can do something about that."),
    ("cheer me up | make me laugh | I need a laugh | I need cheering up | I had a bad day | make me smile | today was awful | I'm a bit sad | I feel down", "I will try to cheer you up."),
    ("what can we do | what do you want to do | surprise me with something | let's do something | any ideas what we can do | what now | what shall we do", "I know a few things."),
    ("I can't sleep | I'm waiting for my bus | I have ten minutes | I'm on a train | I'm on my break | I'm in bed with a cold | it's raining and I'm home alone", "Then let us pass the time."),
    ("I don't know what to ask | I don't know what to say | you choose | anything | whatever you like | I'm out of questions", "That is all right."),
)
OFFERS = ("joke", "riddle", "story")
TAKES = {
    "joke": ("a joke", "joke", "joke please", "a joke please", "tell me a joke", "the joke", "a joke then", "ok, a joke", "I'd like a joke", "hmm, a joke", "let's hear a joke", "yes, a joke"),
    "riddle": ("a riddle", "riddle", "riddle please", "a riddle please", "the riddle", "a riddle then", "ok, a riddle", "I'd like a riddle", "yes, a riddle", "riddles are fun", "let's do a riddle"),
    "story": ("a story", "story", "story please", "a story please", "tell me a story", "the story", "a story then", "ok, a story", "I'd like a story", "yes, a story", "a short story"),
}
YES = ("yes", "yes please", "sure", "ok", "yeah", "why not", "go on", "please do", "of course", "yes, go on", "that would be nice", "sounds good", "yep")
NO = ("no", "no thanks", "nope", "not now", "no, thank you", "maybe later", "nah", "I'd rather not", "not really")


def told(rng: random.Random, what: str) -> str:
    if what == "joke":
        return spin(rng, pick(rng, JOKES))
    if what == "riddle":
        return spin(rng, pick(rng, RIDDLES)[0])
    stories = importlib.import_module("topics.stories").dialogue
    for _ in range(20):
        reply = stories(rng)[0][1]
        if reply.startswith("Once") and len(reply) < 420:
            return reply
    return spin(rng, pick(rng, JOKES))


def offered(rng: random.Random) -> list[Turn]:
    """Somebody wants to be entertained, Ember offers one or two things, and one is taken or not."""
    asks, reply = pick(rng, WANTING)
    first, other = rng.sample(OFFERS, 2)
    ask = cap(spin(rng, pick(rng, asks.split(" | "))))
    ask += "?" if ask.startswith(("What", "Any")) else "."
    if chance(rng, 0.5):
        offer, take = f"Shall I tell you a {first}?", pick(rng, YES + TAKES[first][:3])
        if chance(rng, 0.2):
            return [(ask, f"{reply} {offer}"), (cap(pick(rng, NO)) + ".", "That is fine. What would you like to do?")]
    else:
        offer, take = f"Would you like a {pick(rng, (f'{first} or a {other}', f'{other} or a {first}'))}?", pick(rng, TAKES[first])
    return [(loosened(rng, ask, mood="none"), f"{reply} {offer}"), (cap(take) + pick(rng, (".", "!", "")), told(rng, first))]


def dialogue(rng: random.Random) -> list[Turn]:
    """Both parts in one message, or an offer and what becomes of it."""
    if chance(rng, 0.25):
        return offered(rng)
    lead, answer = pick(rng, LEADS)
    name = person(rng)
    ask, reply = second(rng)
    if ask.startswith(("What", "How", "Who", "Where", "Can ")) and chance(rng, 0.15):
        ask = pick(rng, ("And ", "Now ", "So ")) + ask[0].lower() + ask[1:]
    text = f"{spin(rng, lead, name=name)} {ask}"
    turns = opener(rng)[0] if chance(rng, 0.08) else []
    return turns + [(loosened(rng, text, 0.1, mood="none"), f"{answer.replace('<name>', name)} {reply}".strip())]
