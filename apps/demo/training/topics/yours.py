"""Questions about the user's own life. Ember sees only what is typed, so it says plainly that it cannot know, and what it cannot know."""

from __future__ import annotations

import random

from phrases import cap, pick

Turn = tuple[str, str]

# what was done, as in "what did I ...": the verb after "did I", the same after "you", and the times that go with it
_MEALS = ("for breakfast", "for lunch", "for dinner", "for breakfast this morning", "for dinner last night", "for lunch today", "for lunch yesterday")
_PAST = ("yesterday", "last night", "this morning", "last week", "on Monday", "last weekend", "last summer", "today", "last year")
_DID = (
    ("have", "had", _MEALS), ("eat", "ate", _MEALS + _PAST), ("do", "did", _PAST), ("buy", "bought", _PAST), ("dream", "dreamed", ("last night",)), ("say", "said", ("yesterday", "to my boss", "to my mother", "last night")), ("cook", "cooked", _PAST), ("read", "read", _PAST), ("wear", "wore", _PAST), ("watch", "watched", _PAST),
    ("get", "got", ("for my birthday", "for Christmas")), ("learn", "learned", ("at school", "at school today", "last year")), ("drink", "drank", _PAST), ("write", "wrote", ("in my diary", "yesterday")), ("forget", "forgot", ("today", "yesterday")), ("lose", "lost", ("yesterday", "last week")),
)
_WHAT = ("last name", "middle name", "favorite color", "favorite food", "favorite song", "favorite animal", "favorite book", "phone number", "address", "password", "job", "hobby", "shoe size", "birthday", "age", "eye color", "hair color", "mother's name", "father's name", "wife's name", "husband's name",
         "sister's name", "brother's name", "teacher's name", "star sign", "lucky number", "salary", "email address", "home town", "plan for today", "plan for tomorrow", "best friend's name", "boss's name", "favorite film", "favorite sport", "native language", "nickname")
_WHO = ("best friend", "boss", "teacher", "neighbor", "wife", "husband", "mother", "father", "doctor", "brother", "sister", "favorite singer", "girlfriend", "boyfriend", "landlord", "cousin")
_WHERE = ("keys", "phone", "glasses", "cat", "dog", "car", "wallet", "bag", "shoes", "umbrella", "book", "bike", "wife", "husband", "mother", "sister", "hat", "passport", "headphones", "charger", "coat", "remote control", "ring", "son", "daughter")
_WHETHER = (
    ("am I", "you are", ("married", "tall", "happy", "at home", "at work", "tired", "alone", "late", "rich", "a good cook", "a student", "a teacher", "a man or a woman", "a boy or a girl", "left-handed", "sitting or standing", "pretty", "sick", "hungry", "in love", "old", "in the kitchen")),
    ("do I", "you", ("have a dog", "have a cat", "have any children", "have a brother", "have a sister", "have a car", "like coffee", "live in a house", "wear glasses", "have a job", "like my job", "work too much", "have a garden", "play the piano", "speak French", "look tired", "need a coat today", "smoke")),
    ("did I", "you", ("lock the door", "turn off the oven", "turn off the light", "feed the cat", "pay the rent", "call my mother", "pass my exam", "sleep well", "take my medicine", "close the window", "lock the car", "send the email", "win the game", "forget something", "brush my teeth", "miss the bus", "water the plants")),
)
_PASTS = {"lock": "locked", "turn": "turned", "feed": "fed", "pay": "paid", "call": "called", "pass": "passed", "sleep": "slept", "take": "took", "close": "closed", "send": "sent", "win": "won", "forget": "forgot", "brush": "brushed", "miss": "missed", "water": "watered"}
_FIXED = (
    ("how old am I", "how old you are"), ("how tall am I", "how tall you are"), ("when is my birthday", "when your birthday is"), ("when was I born", "when you were born"), ("where was I born", "where you were born"), ("where do I live", "where you live"), ("where do I work", "where you work"), ("where am I", "where you are"),
    ("where am I right now", "where you are"), ("what am I doing", "what you are doing"), ("what am I doing right now", "what you are doing"), ("what am I thinking", "what you are thinking"), ("what am I thinking about", "what you are thinking about"), ("what am I wearing", "what you are wearing"), ("what am I wearing today", "what you are wearing"),
    ("what am I holding", "what you are holding"), ("what am I eating", "what you are eating"), ("what do I look like", "what you look like"), ("how do I feel", "how you feel"), ("how am I feeling today", "how you feel"), ("who am I", "who you are"), ("how many siblings do I have", "how many siblings you have"), ("how many children do I have", "how many children you have"),
    ("how many brothers do I have", "how many brothers you have"), ("how many friends do I have", "how many friends you have"), ("how much money do I have", "how much money you have"), ("how much do I weigh", "how much you weigh"), ("where did I grow up", "where you grew up"), ("where did I go yesterday", "where you went"), ("where did I go on holiday", "where you went on holiday"),
    ("where did I park my car", "where you parked your car"), ("where did I put my keys", "where you put your keys"), ("where did I leave my phone", "where you left your phone"), ("when did I wake up", "when you woke up"), ("when did I wake up this morning", "when you woke up"), ("when did I go to bed", "when you went to bed"), ("how did I sleep", "how you slept"), ("how was my day", "how your day was"),
    ("what is in my pocket", "what is in your pocket"), ("what is in my fridge", "what is in your fridge"), ("what is in my bag", "what is in your bag"), ("what color is my car", "what color your car is"), ("what color are my eyes", "what color your eyes are"), ("what color is my shirt", "what color your shirt is"), ("what color is my hair", "what color your hair is"), ("what is behind me", "what is behind you"),
    ("who did I meet yesterday", "who you met yesterday"), ("who did I talk to yesterday", "who you talked to yesterday"), ("who called me", "who called you"), ("who called me this morning", "who called you"), ("which school did I go to", "which school you went to"), ("what do I do for work", "what you do for work"), ("what do I do for a living", "what you do for a living"), ("what kind of car do I drive", "what kind of car you drive"),
    ("what will I eat tonight", "what you will eat tonight"), ("what am I going to do tomorrow", "what you are going to do tomorrow"), ("what did my boss say", "what your boss said"), ("what did my mother tell me", "what your mother told you"), ("what does my wife want", "what your wife wants"), ("why is my cat angry", "why your cat is angry"), ("what time did I get home", "what time you got home"), ("how long did I sleep", "how long you slept"),
    ("when is my appointment", "when your appointment is"), ("when does my train leave", "when your train leaves"), ("how many cats do I have", "how many cats you have"), ("what are my children called", "what your children are called"), ("what is my dog called", "what your dog is called"), ("who lives with me", "who lives with you"), ("what did I tell you yesterday", "what you told me yesterday"),
)
_SWAP = {"you": "I", "your": "my", "me": "you"}
_PLURAL = ("keys", "glasses", "shoes", "headphones")

_ASK = ("{Q}?", "{Q}?", "{Q}?", "{Q}?", "{Q}?", "Do you know {m}?", "Do you know {m}?", "Can you tell me {m}?", "Tell me {m}.", "Guess {m}.", "Can you guess {m}?", "Do you remember {m}?", "Quick question: {q}?", "Hey, {q}?", "Ember, {q}?", "{Q}, do you know?", "{Q}? I forgot.", "I forgot {m}. Do you know?", "So {q}?", "Any idea {m}?", "I wonder if you know {m}.", "Could you tell me {m}?")
_SAY = ("I cannot know {c}. I only know what you type here.", "I cannot know {c}, because I only see what you type.", "I don't know {c}. I know only what you tell me in this chat.", "I cannot know {c}. I see nothing but your messages.", "I don't know {c}, because you have not told me.", "I can't know {c}. Tell me, if you like.")
_WHY = ("Why not?", "Why don't you know?", "Why?", "But why not?", "Can't you guess?", "Just guess.", "Are you sure?", "You should know that.")
_BECAUSE = ("I only see what you type here, so I cannot know that.", "Because I know nothing about your life. I only see what you type.", "I am a small program on your computer, and I see only your messages.")
_FINE = (("Okay.", "Too bad.", "OK, never mind.", "Fair enough.", "Of course not.", "I see.", "Pity."), ("Tell me about it, if you like.", "You can tell me, and I will listen.", "Thank you for understanding. What else would you like to know?"))


def question(rng: random.Random) -> tuple[str, str, str]:
    """A question, the same as a clause in the user's words, and in Ember's: "where are my keys", "where my keys are", "where your keys are"."""
    form = rng.random()
    if form < 0.3:
        verb, past, times = pick(rng, _DID)
        time = pick(rng, times)
        return f"what did I {verb} {time}", f"what I {past} {time}", f"what you {past} {time.replace(' my ', ' your ')}"
    if form < 0.45:
        what = pick(rng, _WHAT)
        return pick(rng, (f"what is my {what}", f"what is my {what}", f"what's my {what}")), f"what my {what} is", f"what your {what} is"
    if form < 0.5:
        who = pick(rng, _WHO)
        return f"who is my {who}", f"who my {who} is", f"who your {who} is"
    if form < 0.58:
        what = pick(rng, _WHERE)
        be = "are" if what in _PLURAL else "is"
        return f"where {be} my {what}", f"where my {what} {be}", f"where your {what} {be}"
    if form < 0.72:
        start, you, whats = pick(rng, _WHETHER)
        what = pick(rng, whats)
        if start == "did I":
            verb, rest = what.split(" ", 1)
            told = f"{_PASTS[verb]} {rest}"
        else:
            told = what
        mine = ("I am " if start == "am I" else "I ") + told
        return f"{start} {what}", f"if {mine}", f"whether {you} {told.replace('my ', 'your ')}"
    asked, yours = pick(rng, _FIXED)
    mine = " ".join(_SWAP.get(word, word) for word in yours.split()).replace("I are", "I am").replace("I were", "I was")
    mine = mine[:-2] + " me" if mine.endswith((" called I", " behind I", " with I", " told I")) else mine
    return asked, mine, yours


def dialogue(rng: random.Random) -> list[Turn]:
    asked, mine, yours = question(rng)
    turns = [(pick(rng, _ASK).format(q=asked, Q=cap(asked), m=mine), pick(rng, _SAY).format(c=yours))]
    kind = rng.random()
    if kind < 0.14:
        turns.append((pick(rng, _WHY), pick(rng, _BECAUSE)))
    elif kind < 0.2:
        asks, replies = _FINE
        turns.append((pick(rng, asks), pick(rng, replies)))
    elif kind < 0.3:
        asked, _, yours = question(rng)
        turns.append((pick(rng, ("And {q}?", "{Q}?", "OK, and {q}?")).format(q=asked, Q=cap(asked)), pick(rng, _SAY).format(c=yours)))
    return turns
