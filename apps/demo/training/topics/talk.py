"""Small talk in several turns: Ember's tastes and the reasons for them, the user's own, boredom with conditions, weather, days, jokes, names, thanks.

The blocks of data/talk.txt have the form that topics/chitchat.py describes; here up to three turns of a block follow each other.
"""

from __future__ import annotations

import random

from faq import split
from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.chitchat import put, read
from topics.smalltalk import person

Turn = tuple[str, str]

ENTRIES = read("talk.txt")
WEIGHTS = [entry.weight for entry in ENTRIES]

# what is asked for | Ember's choice | why | what people choose
TASTES = tuple([part.strip() for part in row.split(" | ")] for row in """
{colour|color} | orange | embers glow orange | blue, green, red, purple, black, yellow, pink, turquoise, white, grey, brown
animal | the owl | owls look wise and are awake at night | cats, dogs, horses, the fox, penguins, wolves, elephants, the panda, dolphins, turtles, tigers, rabbits
season | autumn | the leaves glow like embers | spring, summer, winter, autumn
food | soup, though I cannot eat | soup sounds warm and kind | pizza, pasta, sushi, lasagna, curry, ice cream, burgers, chocolate, tacos, pancakes, noodles, potatoes
number | seven | it sounds nice, and many people call it lucky | 13, 3, twelve, 42, five, 8, zero, nine, 21
planet | Saturn | it has beautiful rings | Mars, Jupiter, Venus, Neptune, Uranus, Mercury, the Earth
flower | the sunflower | it turns to the light | roses, tulips, daisies, lilies, orchids, lavender, poppies, violets
letter | E | my name starts with it | A, M, S, Z, K, the letter B
drink | tea, though I cannot drink | tea goes well with a chat | coffee, tea, water, lemonade, hot chocolate, orange juice, milk, cola, wine
""".strip().splitlines())
ASK = ("what's your {favourite|favorite|fav} <t>", "what is your {favourite|favorite|fav} <t>", "which <t> do you like {best|most}", "do you have a {favourite|favorite|fav} <t>", "your {favourite|favorite|fav} <t>", "{favourite|favorite|fav} <t>", "tell me your {favourite|favorite|fav} <t>", "if you could pick one <t>, which would it be")
WHY = ("why", "why that one", "why is that", "how come", "and why", "why do you like it", "what do you like about it", "why {just|exactly} that one", "any reason", "what is so good about it")
MINE = ("mine is <m>", "mine are <m>", "I like <m> {more|better|best|the most}", "{for me|for me it's} <m>", "<m> for me", "my {favourite|favorite} is <m>", "<m>", "I prefer <m>", "I love <m>", "I would say <m>", "mine's <m>", "oh, I'd pick <m>", "hm, <m> I think", "I'm more into <m>")
SAME = ("me too", "same here", "mine too", "that's mine too", "same", "I like that too", "I love it too", "good choice", "nice choice")
GUESS = ("guess mine", "what do you think mine is", "can you guess mine", "do you know mine", "what's mine")


def taste(rng: random.Random) -> list[Turn]:
    """Ember's favourite, why, and the user's."""
    what, choice, reason, others = pick(rng, TASTES)
    word = spin(rng, what)
    key = "colour" if word == "color" else word
    bare = choice.split(",", 1)[0] if " though " in choice else choice
    turns = [(put(rng, spin(rng, pick(rng, ASK), t=word), ""), f"My favourite {key} is {choice}. {pick(rng, ('What is yours?', 'And yours?', ''))}".strip())]
    told = False
    for _ in range(pick(rng, (0, 1, 1, 2, 2, 3))):
        form = rng.random()
        if form < 0.4 and not told and not any(reason in r for _, r in turns):
            turns.append((put(rng, spin(rng, pick(rng, WHY)), ""), f"Because {reason}."))
        elif form < 0.75 and not told:
            mine = pick(rng, [m.strip() for m in others.split(",")])
            said = cap(mine)
            turns.append((put(rng, spin(rng, pick(rng, MINE), m=mine), ""), pick(rng, (f"{said}, how nice! That is a good choice.", f"{said}, a good choice! Why do you like that?", f"I see, {mine}! I like that, too."))))
            told = True
            if turns[-1][1].endswith("?") and chance(rng, 0.6):
                turns.append((put(rng, spin(rng, pick(rng, ("{it|that} makes me {happy|calm}", "{it reminds|they remind} me of {my childhood|home|summer|my grandma}", "I don't know, I just {do|like it}", "{it's|they're} so {pretty|nice|beautiful|good|fun}", "just because", "no reason", "I always {liked|did}", "{it|that} feels right"))), ""), pick(rng, ("That is a good reason!", "I understand. Thank you for telling me!"))))
        elif form < 0.85 and not told:
            turns.append((put(rng, spin(rng, pick(rng, SAME)), ""), f"How nice! Then we both like {bare}."))
            break
        elif not told:
            turns.append((put(rng, spin(rng, pick(rng, GUESS)), ""), f"I cannot know your favourite {key}. Tell me!"))
            break
    return turns


# boredom: what is asked for, and what fits; conditions can follow each other
IDEAS = tuple((split(a), split(b)) for a, b in (row.split(" = ") for row in """
{maybe |}something {indoors|inside|at home} | it's raining {though|} | I {can't|don't want to} go out | I want to stay in | it has to be indoors = How about baking something, or a board game? | You could read, draw or do a puzzle.
{maybe |}something {outdoors|outside|in the sun|in nature} | I want to {go out|be outside} | I need fresh air = How about a walk, or a ride on a bike? | You could go to a park and look for birds.
{maybe |}something {creative|artistic} | I want to make something | something with my hands = How about drawing, or folding a paper bird? | You could write a short story or paint a stone.
{maybe |}something {active|with sport|sporty} | I want to move | I need to move {a bit|} = How about dancing to a song, or some yoga? | You could run, skip rope or swim.
{maybe |}something {relaxing|calm|quiet} | I'm tired though | nothing tiring | I don't want to move = How about some tea and music? | You could take a warm bath or read a book.
{maybe |}something with {friends|my friends|other people|my girlfriend|my brother} | we are {two|three|four} | there are {two|three|four} of us | something for two = How about a card game, or cooking together? | You could play a board game or watch a film together.
{maybe |}something {alone|on my own|by myself} | I'm {all |}alone | I have nobody to play with | nobody is here = How about a good book, or a puzzle? | You could learn a new song or write a letter.
{maybe |}something with {my kids|my son|my daughter|children|a toddler} | my kids are bored too | for kids | what about my kids = How about a treasure hunt, or a cave of blankets? | You could paint together or bake cookies.
{maybe |}something {free|cheap|that costs nothing} | I have no money | I'm broke = How about a game that you already have, or a good book? | You could visit a library or tidy up a shelf.
I {only |}have {ten|five|15} minutes | something {quick|short} | I don't have much time | just for a few minutes = How about a riddle, or some music? | You could stretch, or call a friend.
{maybe |}something {new|different|crazy|I never did} | I want to try something new = How about a recipe from another country? | You could learn to juggle or a few words of Spanish.
{maybe |}something {without a screen|offline|without my phone|not on the computer} | no screens {please|} = How about a book, a walk or a puzzle? | You could cook something or call on a friend.
{maybe |}something on {the|my} {computer|phone} | something online = You could learn a language online, or sort your photos. | How about a quiz, or a game of chess?
{maybe |}something for {the evening|tonight} | it's {already |}{late|evening} = How about a film, or a game of cards? | You could look at the stars or read a story.
{maybe |}something useful | I want to be productive = You could tidy a drawer or plan your week. | How about cleaning your desk, or learning ten new words?
""".strip().splitlines()))
BORED = ("I'm {so|really|very|kinda|a bit|} bored {right now|today|again|at home|}", "I'm bored, {any ideas|what should I do|what can I do|got any ideas|help|entertain me}", "what {should|can|could} I do {today|right now|this afternoon|now|this weekend|tonight|}", "any ideas what {I could|to} do {today|this weekend|tonight|}", "{bored|so bored|boredom}", "there is nothing to do {here|today|}", "I have nothing to do {today|right now|}", "suggest something to do", "give me {something to do|an idea}", "I don't know what to do {today|with my time|with my day|this weekend}", "got any ideas for {the weekend|today|a rainy day|the afternoon}")
FIRST = ("How about a good book, or baking something?", "You could draw something, or call a friend.", "How about a puzzle, some music or a good book?", "You could bake something, or watch a good film.")
NO = ("{nah|no|hm no|not really|boring|meh}{|, something else|, other ideas}", "I don't {like|want} that", "I did that {yesterday|already}", "something else", "other ideas", "what else", "anything else", "another idea", "more ideas", "I don't feel like it")
ELSE = ("Then how about a puzzle, or some music?", "You could also write a letter, or plant something.", "Then you could call a friend, or tidy up one shelf.", "How about a quiz? I can also tell you a story.")
YES = ("{ok|okay|good|great|nice|cool} idea", "{ok|okay|sure|alright|yes}, {I'll do that|let's do it|why not|I'll try that|I like that}", "I like that", "sounds {good|great|fun}", "thanks, I'll try that", "that's a good idea", "I'll {bake|do that|try it}")


def bored(rng: random.Random) -> list[Turn]:
    """Boredom, an idea, a condition, another idea."""
    if chance(rng, 0.3):
        asks, replies = pick(rng, IDEAS)
        lead = spin(rng, pick(rng, ("I'm {so |}bored. any ideas for ", "I'm bored, I want ", "give me an idea for ", "what can I do? I'd like ", "I'm looking for "))) if asks[0].startswith("{maybe |}something") else "I'm bored. "
        ask = spin(rng, pick(rng, asks) if lead == "I'm bored. " else asks[0].replace("{maybe |}", ""))
        turns = [(put(rng, f"{lead.strip()} {ask}", ""), pick(rng, replies))]
    else:
        turns = [(put(rng, spin(rng, pick(rng, BORED)), ""), pick(rng, FIRST))]
    for _ in range(pick(rng, (0, 1, 1, 2, 3))):
        form = rng.random()
        asks, replies = (YES, ("Have fun!", "Great! Have fun.")) if form < 0.2 else (NO, ELSE) if form < 0.45 else pick(rng, IDEAS)
        said = pick(rng, replies)
        if said in (r for _, r in turns):
            continue
        ask = spin(rng, pick(rng, asks))
        turns.append((put(rng, ask, ""), said))
        if form < 0.2:
            break
    return turns


NAME_IS = ("my name is <n>", "I'm <n>", "I am <n>", "my name is <n>, nice to meet you", "call me <n>", "you can call me <n>", "<n> here", "it's <n>", "the name is <n>", "hi, I'm <n>", "hello, my name is <n>", "my name is <n> btw", "I'm <n>, by the way", "people call me <n>", "this is <n>")
NAME_WHAT = ("what's my name", "what is my name", "do you remember my name", "do you know my name", "who am I", "what am I called", "what was my name again", "do you remember what I am called", "did you forget my name", "and my name was", "can you tell me my name", "you remember my name, right")
BETWEEN = (("how are you", "I am fine, thank you!"), ("nice to meet you", "Nice to meet you, too!"), ("what's yours", "My name is Ember."), ("and yours", "My name is Ember."), ("and what is your name", "My name is Ember."), ("and you", "I am Ember."), ("and who are you", "I am Ember, a tiny language model."), ("I like your name", "Thank you! I like yours, too."), ("do you like my name", "Yes, it is a nice name."), ("is that a nice name", "Yes, it is a nice name."), ("can you help me", "I will try! What do you need?"), ("I'm new here", "Welcome! Ask me what you like."))


def named(rng: random.Random) -> list[Turn]:
    """The user's name, something in between, and the name again."""
    name = person(rng)
    turns = [(put(rng, spin(rng, pick(rng, NAME_IS), n=name), ""), pick(rng, (f"Hello, {name}! Nice to meet you.", f"Hi, {name}! What can I do for you?")))]
    for ask, reply in rng.sample(BETWEEN, pick(rng, (0, 1, 1, 2))):
        turns.append((put(rng, ask, ""), reply))
    if chance(rng, 0.75):
        turns.append((put(rng, pick(rng, NAME_WHAT), ""), pick(rng, (f"Your name is {name}.", f"You are {name}."))))
        if chance(rng, 0.3):
            turns.append((put(rng, spin(rng, pick(rng, ("{yes|yeah|right|correct|exactly}{|, well done|, good|, that's right}", "you remembered", "good memory", "that's right", "well done")), n=name), ""), f"I am glad, {name}!"))
    return turns


def block(rng: random.Random) -> list[Turn]:
    """One block of the table and up to three turns of it."""
    entry = weighted(rng, ENTRIES, WEIGHTS)
    turns = [(put(rng, spin(rng, pick(rng, entry.says)), entry.mood, 0.1), pick(rng, entry.replies))]
    for says, replies in rng.sample(entry.follows, min(len(entry.follows), pick(rng, (0, 1, 1, 1, 1, 2)))):
        turns.append((put(rng, spin(rng, pick(rng, says)), ""), pick(rng, replies)))
    return turns


MAKERS = ((taste, 3), (bored, 3), (named, 2), (block, 5))


def dialogue(rng: random.Random) -> list[Turn]:
    """Small talk in one to four turns."""
    return weighted(rng, [make for make, _ in MAKERS], [weight for _, weight in MAKERS])(rng)
