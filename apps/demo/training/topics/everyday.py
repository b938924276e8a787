"""Everyday talk in plain forms: short answers from a table, ideas with follow-ups, and things told earlier.

The ideas are the part where a later turn depends on an earlier one: "why that one?", "another one", "what was the first one?".
"""

from __future__ import annotations

import random

from faq import Table
from phrases import cap, chance, pick
from spintax import spin

Turn = tuple[str, str]

FAQ = Table("faq_life.txt", follows=0.5, talk=True)

# What people want an idea for: ways of asking; ideas, each with the reason for it ("because ...").
IDEAS = (
    ("what should I {cook|eat|have|make} for dinner {tonight|today|} | what can I {cook|eat|make} {tonight|this evening|for dinner} | give me an idea for dinner | any ideas for dinner | I don't know what to {cook|eat} {tonight|today|} | what is a good dinner | suggest {a dinner|something to eat|a meal} | what should I eat {today|} | I need something quick for dinner | what could I cook {for my family|for two people|with little time} | recommend me a meal",
     (("pasta with tomato sauce", "it is quick and easy"), ("vegetable soup", "it is warm and healthy"), ("rice with vegetables", "it is simple and healthy"), ("an omelette", "it needs only eggs and a few minutes"), ("pizza", "nearly everybody likes it"), ("potatoes with cheese", "they are cheap and filling"))),
    ("what should I {eat|have|make} for breakfast | give me an idea for breakfast | what is a good breakfast | any breakfast ideas | what can I eat {in the morning|for breakfast} | suggest a breakfast",
     (("porridge with fruit", "it keeps you full for a long time"), ("eggs on toast", "they give you energy"), ("yogurt with berries", "it is light and fresh"), ("pancakes", "they are soft and sweet"))),
    ("what should I {eat|have|make} for lunch | give me an idea for lunch | what is a good lunch | any lunch ideas | suggest a lunch",
     (("a sandwich", "it is quick and easy"), ("a big salad", "it is light and fresh"), ("tomato soup", "it is warm and simple"), ("rice with vegetables", "it is simple and healthy"))),
    ("what {is a good|snack can I eat as a} snack | give me a snack idea | I want a snack | suggest a snack | what can I eat in between",
     (("an apple", "it is fresh and healthy"), ("some nuts", "they give you energy"), ("a banana", "it is sweet and filling"), ("a carrot", "it is crunchy and healthy"))),
    ("what should I drink | what is a good drink | suggest a drink | what can I drink {in the evening|when it is cold|} | what is a nice warm drink",
     (("tea", "it is warm and calming"), ("hot chocolate", "it is warm and sweet"), ("water with lemon", "it is fresh and healthy"))),
    ("what can I do on a rainy day | it is raining, what {can|should} I do | what should I do when it rains | any ideas for a rainy {day|afternoon|weekend} | give me an idea for a rainy day | I am stuck inside because of the rain | it rains all day and I don't know what to do | rainy day ideas | what could we do inside {with the kids|today|} | the weather is bad, what can I do",
     (("reading a good book", "a book is cosy when it rains"), ("baking a cake", "it makes the whole house smell nice"), ("playing a board game", "it is fun to play together"), ("watching a film", "a film makes a grey day shorter"), ("drawing a picture", "it is calm and creative"))),
    ("what can I do {on a sunny day|in the sun|outside} | it is sunny, what {can|should} I do | the weather is nice, what can I do | any ideas for a sunny day | what should I do outside {today|}",
     (("a walk in the park", "the fresh air is good for you"), ("a picnic", "food tastes better outside"), ("a bike ride", "it is fun and keeps you fit"), ("a swim in a lake", "the water keeps you cool"))),
    ("I am bored | I'm bored | I am so bored {today|right now|} | what can I do when I am bored | what should I do, I am bored | nothing to do | I have nothing to do | entertain me | I am bored and I don't know what to do | give me something to do",
     (("some music", "it lifts the mood"), ("a good book", "it takes you to another place"), ("a puzzle", "it keeps the mind busy"), ("a call to a friend", "a friend is good company"), ("baking cookies", "you can eat them later"))),
    ("what should I do {this|on the|at the} weekend | what can I do {this|on the} weekend | any ideas for the weekend | what are you doing this weekend, any ideas for me | give me an idea for the weekend | what should we do on Sunday | I have a free day, what should I do | what should I do today | what can I do in my free time",
     (("a trip to the forest", "the trees and the quiet are relaxing"), ("a visit to a museum", "you can see something new"), ("dinner with friends", "it is good to be together"), ("a bike ride", "it is fun and keeps you fit"), ("a day at home with a book", "rest is good for you"))),
    ("what hobby {should I start|can I try|would you recommend|is good} | I need a new hobby | give me an idea for a hobby | suggest a hobby | recommend a hobby | I am looking for a hobby | which hobby is good for me",
     (("painting", "it is calm and creative"), ("gardening", "you are outside and see things grow"), ("cooking", "you can eat what you make"), ("photography", "it teaches you to look closely"), ("running", "it keeps you fit"), ("chess", "it trains the mind"))),
    ("what should I read | which book should I read | recommend {me|} a book | suggest a book | what is a good book | can you recommend a book | do you know a good book | I need a book to read",
     (("The Hobbit", "it is a great adventure"), ("The Little Prince", "it is short and wise"), ("Alice in Wonderland", "it is funny and strange"), ("Treasure Island", "it is an exciting story about pirates"))),
    ("which {film|movie} should I watch | what {film|movie} should I watch | recommend {me|} a {film|movie} | suggest a {film|movie} | do you know a good {film|movie} | what is a good {film|movie} | what should I watch tonight",
     (("Toy Story", "it is funny and warm"), ("The Lion King", "it has great music"), ("Finding Nemo", "it is funny and full of sea animals"), ("E.T.", "it is a warm story about a friend from space"))),
    ("what {gift|present} should I buy {for my mother|for my father|for my friend|for my wife|for my husband|for my sister|} | I need a {gift|present} {for my mother|for my father|for a friend|for a birthday|} | what can I give my {mother|father|friend|brother|wife} for {his|her} birthday | give me a gift idea | any ideas for a {gift|present} | what is a good {gift|present} | what should I get my {mum|dad|friend|sister|brother}".replace(" for {his|her} birthday", " as a present"),
     (("a good book", "it can be read again and again"), ("flowers", "they make a room bright"), ("a photo in a frame", "it is personal"), ("a box of chocolates", "nearly everybody likes sweets"), ("a warm scarf", "it is soft and useful"))),
    ("which pet should I get | what is a good pet {for a child|for me|for a small flat|} | I want a pet | what pet do you recommend | should I get a pet | recommend a pet | I am thinking about getting a pet",
     (("a cat", "a cat is soft and can be alone for a while"), ("a dog", "a dog is a loyal friend"), ("a hamster", "a hamster is small and needs little space"), ("some fish", "fish are calm and quiet"))),
    ("where should I {go|travel} {on holiday|for my holiday|on vacation|} | where can I travel to | which country should I visit | recommend a country to visit | I want to travel, where should I go | what is a good place for a holiday | give me a travel idea | suggest a place to visit",
     (("Italy", "the food is great and there is much to see"), ("Norway", "the mountains and the sea are beautiful"), ("Japan", "it has old temples and modern cities"), ("Greece", "it has warm beaches and old temples"), ("Spain", "it is sunny and the people are friendly"))),
    ("which sport should I {do|try|start} | recommend a sport | suggest a sport | what sport is good for me | what is a good sport | I want to do more sport | which sport is {healthy|easy to start}",
     (("swimming", "it is good for the whole body"), ("running", "you need only good shoes"), ("cycling", "it is fun and keeps you fit"), ("yoga", "it is calm and makes you strong"))),
    ("which {instrument|musical instrument} should I learn | recommend an instrument | suggest an instrument | I want to learn an instrument | what instrument is easy",
     (("the piano", "each key is a clear note"), ("the guitar", "you can sing along with it"), ("the ukulele", "it is small and easy to start"), ("the drums", "they are loud and fun"))),
    ("which game should {I|we} play | recommend a game | suggest a game | what is a good game {for two|for children|} | what can we play",
     (("chess", "it trains the mind"), ("cards", "they are easy to take along"), ("hide and seek", "children love it"), ("memory", "it is simple and fun"))),
    ("which {color|colour} should I {choose|use|paint my room|take} | what color should I paint my room | what colour is good for a bedroom | pick a {color|colour} for me | suggest a {color|colour}",
     (("blue", "it is calm like the sky"), ("green", "it is fresh like grass"), ("yellow", "it is warm like the sun"), ("white", "it makes a room bright"))),
    ("what should I {cook|bake} {for a party|for my friends} | what can I bake | what cake should I bake | give me an idea for a cake | suggest a dessert | what is a good dessert",
     (("an apple cake", "it is simple and smells good"), ("a chocolate cake", "nearly everybody likes chocolate"), ("cookies", "they are easy to make"), ("fruit salad", "it is fresh and light"))),
    ("what can I do to {relax|calm down|feel better} | how can I relax after work | what is good after a long day | I need to relax | how do I relax {in the evening|}",
     (("a warm bath", "warm water relaxes the body"), ("a slow walk", "fresh air calms the mind"), ("quiet music", "it calms the mind"), ("a cup of tea", "it is warm and calming"))),
    ("what should I {write|draw|paint} {about|} | give me an idea for a {story|drawing|picture|painting} | I want to draw something | what can I draw | I don't know what to draw",
     (("a cat in the window", "a cat sits still and is easy to look at"), ("a tree in autumn", "it has warm colors"), ("a ship on the sea", "it tells of far places"), ("a small house with a garden", "it is simple and friendly"))),
)

PETS = {
    "dog": ("Max", "Buddy", "Luna", "Rex", "Bella", "Charlie"), "puppy": ("Max", "Buddy", "Luna", "Sunny", "Bella", "Charlie"), "cat": ("Luna", "Leo", "Misty", "Tiger", "Coco", "Felix"),
    "kitten": ("Luna", "Leo", "Misty", "Tiger", "Coco", "Felix"), "rabbit": ("Snowy", "Hoppy", "Coco", "Bella"), "hamster": ("Coco", "Peanut", "Cookie", "Leo"), "parrot": ("Rio", "Sunny", "Coco", "Kiwi"),
    "horse": ("Star", "Storm", "Bella", "Spirit"), "fish": ("Bubbles", "Nemo", "Goldie", "Blue"), "bird": ("Sunny", "Kiwi", "Tweety", "Rio"),
}

OFFER = ("How about {x}? {W}.", "I would suggest {x}, because {w}.", "Try {x}, because {w}.")
NEXT = ("Then how about {x}? {W}.", "Another idea is {x}, because {w}.")
WHY = ("Why?", "Why that one?", "Why this one?", "Why {x}?", "And why {x}?", "Why do you think so?", "Why would you choose that?", "What is good about {x}?", "Why is that a good idea?", "And why is that better?", "But why {x}?", "Is that a good idea?", "Why should I do that?")
ANOTHER = ("Another one.", "Another idea?", "Another one please.", "Something else?", "And what else?", "Give me another one.", "Do you have another idea?", "I don't like that.", "No, something else.", "What else?", "More ideas?", "I don't want {x}.", "Not {x}, something else please.", "Can you give me one more?", "Any other ideas?", "I had {x} yesterday.", "Something different, please.")
CHOOSE = ("Which one is better?", "Which of the two?", "Which one would you choose?", "{x} or {y}?", "So {x} or {y}?", "Which one do you like more?")
FIRST = ("What was the first one?", "What did you say first?", "What was your first idea?", "And the first one was?")
GOOD = ("Good idea!", "Great idea, thanks!", "I like that.", "That sounds good.", "Nice idea.", "OK, I will do that.", "Good, I will take {x}.", "{x} sounds good.", "Yes, I like {x}.", "Thanks, I will try it.")
GLAD = ("I am glad that you like the idea!", "Great! Then {x} it is.", "I am glad. {X} is a good choice.")


def _idea(form: str, x: str, w: str) -> str:
    return form.format(x=x, w=w, W=cap(w))


def follow_ups(rng: random.Random, ideas: list[tuple[str, str]], turns: list[Turn], count: int) -> list[Turn]:
    """Turns about the last idea; `ideas` holds those not said yet, the one just said first."""
    said = [ideas.pop(0)]
    asked_why = "because" in turns[-1][1] or said[-1][1] in turns[-1][1].lower()
    for _ in range(count):
        x, w = said[-1]
        kind = rng.random()
        if kind < 0.42:
            turns.append((cap(pick(rng, WHY).format(x=x)), f"Because {w}." if not asked_why or chance(rng, 0.7) else f"I chose {x} because {w}."))
        elif kind < 0.76 and ideas:
            said.append(ideas.pop(0))
            turns.append((pick(rng, ANOTHER).format(x=x), _idea(pick(rng, NEXT), *said[-1])))
        elif len(said) > 1 and kind < 0.90:
            first, last = said[0], said[-1]
            if chance(rng, 0.5):
                turns.append((pick(rng, FIRST), f"The first one was {first[0]}."))
            else:
                y, v = pick(rng, (first, last))
                turns.append((cap(pick(rng, CHOOSE).format(x=first[0], y=last[0])), f"I would choose {y}, because {v}."))
        else:
            turns.append((cap(pick(rng, GOOD).format(x=x)), pick(rng, GLAD[: 2 if x.endswith("s") else 3]).format(x=x, X=cap(x))))
            break
    return turns


def _ask(rng: random.Random, row: str) -> str:
    q = spin(rng, pick(rng, _split(row)))
    question = q.split()[0] in ("what", "which", "where", "how", "any", "do", "can", "should") or ", what " in q or ", where " in q or q.startswith("it is") and "what" in q
    return cap(q) + ("?" if question else ".")


def _split(row: str) -> list[str]:
    return [part.strip() for part in row.split(" | ")]


def suggestion(rng: random.Random) -> list[Turn]:
    """Somebody wants an idea, and then to know why, or another one."""
    asks, ideas = pick(rng, IDEAS)
    ideas = rng.sample(ideas, len(ideas))
    turns = [(_ask(rng, asks), _idea(pick(rng, OFFER), *ideas[0]))]
    return follow_ups(rng, ideas, turns, pick(rng, (0, 0, 1, 1, 2, 2, 3)))


def pet_name(rng: random.Random) -> list[Turn]:
    """A new pet needs a name."""
    pet = pick(rng, tuple(PETS))
    he = pick(rng, ("him", "her", "it"))
    names = rng.sample(PETS[pet], len(PETS[pet]))
    if chance(rng, 0.5):
        turns = [(
            pick(rng, ("I got a new {p}.", "I have a new {p}!", "We got a {p} today.", "I just got a {p}.", "My family has a new {p}.", "I bought a {p}.", "I adopted a {p}.")).format(p=pet),
            pick(rng, ("How nice! What is the name of your {p}?", "A {p}, how lovely! Does it have a name?")).format(p=pet),
        )]
        ask = pick(rng, ("What should I call {h}?", "It has no name yet. What should I call {h}?", "No name yet. Any ideas?", "Not yet. Can you suggest a name?", "I don't know what to call {h}.", "What would you call {h}?", "What is a good name?"))
    else:
        turns = []
        ask = pick(rng, ("What should I call my {p}?", "Suggest a name for my {p}.", "What is a good name for a {p}?", "I need a name for my new {p}.", "Give me a name for a {p}.", "I got a new {p}, what should I call {h}?", "Do you have a name for my {p}?", "How should I name my {p}?", "My {p} needs a name."))
    turns.append((ask.format(p=pet, h=he), pick(rng, ("How about {n}? It is a nice name for a {p}.", "I like {n}. It is a good name for a {p}.")).format(n=names[0], p=pet)))
    for at in range(pick(rng, (0, 1, 1, 2))):
        if chance(rng, 0.5):
            turns.append((pick(rng, ("Why {n}?", "Why that one?", "Why?", "Why that name?")).format(n=names[at]), f"Because {names[at]} is short and friendly, and it fits a {pet}."))
            break
        turns.append((pick(rng, ("Another one?", "Another name please.", "Something else?", "I don't like {n}.", "Other ideas?", "One more?")).format(n=names[at]), f"Then how about {names[at + 1]}?"))
    else:
        if chance(rng, 0.4):
            turns.append((pick(rng, ("I like that.", "Good name!", "Great, I will take it.", "Perfect!")), f"I am glad! Have fun with your {pet}."))
    return turns


NAMES = "Anna Ben Tom Mia Sam Lucy Max Emma Leo Sara Jack Nina Paul Rosa John Mary Alex Eva Peter Laura Lisa David Maria Omar Priya Wei Yuki Ivan Olga Carlos Sofia Ahmed Fatima Noah Liam Olivia Ella Oscar Ruby Hugo Alice Bob Kim Jonas Marta Felix Clara Hannah Mark Kate Julia Robert Linda Susan Daniel Sven Ingrid Pierre Chloe Luca Giulia Dmitri Anya Kofi Amara Tariq Leila Ravi Mei Hiro".split()
TELL = ("My name is {n}.", "I'm {n}.", "I am {n}.", "Hi, I'm {n}.", "Hello, my name is {n}.", "Call me {n}.", "You can call me {n}.", "Hi, my name is {n}. How are you?", "Hey, {n} here.", "I am called {n}.")
NICE = ("Nice to meet you, {n}!", "Hello, {n}! Nice to meet you.", "Hi, {n}! What can I do for you?")
ASK_NAME = ("What is my name?", "What's my name?", "Do you remember my name?", "Do you know my name?", "Who am I?", "Can you tell me my name?", "What did I say my name was?", "Tell me my name.", "Do you still know my name?", "And what is my name?", "What was my name again?", "How am I called?", "Do you remember who I am?")
IT_IS = ("Your name is {n}.", "You are {n}.")
TOLD = (  # telling, answer, asking, answer
    ("{dog|cat|horse|rabbit}", "My <t>'s name is <x>.|My <t> is called <x>.|I have a <t> called <x>.|I have a <t>. Its name is <x>.", "<x> is a nice name for a <t>.", "What is my <t>'s name?|What is my <t> called?|Do you remember the name of my <t>?|What was my <t>'s name?", "Your <t> is called <x>."),
    ("{sister|brother|friend|teacher|son|daughter|wife|husband}", "My <t>'s name is <x>.|My <t> is called <x>.|I have a <t> called <x>.", "<x> is a nice name. Say hello to your <t>!", "What is my <t>'s name?|What is my <t> called?|Do you remember the name of my <t>?", "Your <t> is called <x>."),
)
FAVOURITES = {"color": ("red", "blue", "green", "yellow", "black", "purple", "orange", "pink"), "food": ("pizza", "pasta", "soup", "sushi", "rice", "salad", "bread", "curry"), "animal": ("the cat", "the dog", "the horse", "the owl", "the tiger", "the fox"),
              "season": ("summer", "winter", "spring", "autumn"), "sport": ("football", "tennis", "swimming", "running", "basketball")}


def told(rng: random.Random) -> list[Turn]:
    """Something told, perhaps something else in between, and the question about it."""
    kind = rng.random()
    name = pick(rng, NAMES) if chance(rng, 0.75) else cap("".join(pick(rng, "b d f g k l m n p r s t v z".split()) + pick(rng, "aeiou") for _ in range(pick(rng, (2, 2, 3)))))
    if kind < 0.55:
        turns = [(pick(rng, TELL).format(n=name), pick(rng, NICE).format(n=name))]
        asked = pick(rng, ASK_NAME), pick(rng, IT_IS).format(n=name)
    elif kind < 0.78:
        thing, tell, reply, ask, answer = pick(rng, TOLD)
        slots = {"t": spin(rng, thing), "x": name}
        turns = [(spin(rng, "{" + tell + "}", **slots), spin(rng, reply, **slots))]
        asked = spin(rng, "{" + ask + "}", **slots), spin(rng, answer, **slots)
    else:
        thing = pick(rng, tuple(FAVOURITES))
        x = pick(rng, FAVOURITES[thing])
        turns = [(pick(rng, ("My favorite {t} is {x}.", "My favourite {t} is {x}.", "I like {x} best of all, it is my favorite {t}.")).format(t=thing, x=x), f"{cap(x)} is a good choice!")]
        asked = pick(rng, ("What is my favorite {t}?", "What's my favourite {t}?", "Do you remember my favorite {t}?", "Which {t} do I like best?")).format(t=thing), f"Your favorite {thing} is {x}."
    if chance(rng, 0.5):
        turns.extend(FAQ.dialogue(rng)[:1] if chance(rng, 0.6) else suggestion(rng)[:1])
    turns.append(asked)
    return turns


FACTS = (  # what it is about, the fact, and what more there is to say
    ("the octopus", "An octopus has three hearts.", "It also has eight arms and blue blood."), ("honey", "Honey can stay good for a very long time.", "Bees make it from the nectar of flowers."),
    ("Venus", "A day on Venus is longer than a year on Venus.", "Venus turns very slowly, and it is the hottest planet."), ("the blue whale", "The blue whale is the largest animal that ever lived.", "It can be about 30 meters long."),
    ("bananas", "Bananas are berries, but strawberries are not.", "Bananas grow in warm countries."), ("cats", "Cats sleep more than half of the day.", "They save their strength for hunting."),
    ("light", "The light of the Sun needs about eight minutes to reach us.", "The Sun is about 150 million kilometers away."), ("snails", "A snail can sleep for a very long time when it is too dry.", "It waits in its shell until the rain comes."),
    ("the giraffe", "A giraffe has as many neck bones as a human: seven.", "Its neck bones are just much longer."), ("the heart", "Your heart beats about 100,000 times a day.", "It pumps blood through the whole body."),
    ("penguins", "Penguins cannot fly, but they swim very well.", "Many of them live in Antarctica."), ("the Moon", "On the Moon you would weigh only a sixth of your weight.", "The gravity there is much weaker."),
)
ASK_FACT = (
    "Tell me a fun fact.", "Tell me something interesting.", "Give me a fun fact.", "Do you know a fun fact?", "Tell me something.", "Say something interesting.", "Surprise me.", "Teach me something.", "Fun fact please.",
    "Tell me a fact.", "Tell me something I don't know.", "Do you know anything interesting?", "Can you tell me an interesting fact?", "I want to hear a fun fact.", "Share a fun fact.", "Random fact", "Say something.",
)


def fun_fact(rng: random.Random) -> list[Turn]:
    """A fun fact, and "another one", "really?" or "tell me more" about it."""
    facts = rng.sample(FACTS, 3)
    thing, fact, more = facts.pop()
    turns = [(pick(rng, ASK_FACT), fact)]
    for _ in range(pick(rng, (0, 1, 1, 2))):
        kind = rng.random()
        if kind < 0.45 and facts:
            thing, fact, more = facts.pop()
            turns.append((pick(rng, ("Another one.", "Another one please.", "One more.", "Tell me another one.", "Do you know another one?", "More facts.", "Another fun fact?", "And another?")), fact))
        elif kind < 0.75:
            turns.append((pick(rng, ("Really?", "Is that true?", "Are you sure?", "No way!", "Seriously?", "I didn't know that.")), f"Yes, really. {fact}"))
        else:
            turns.append((pick(rng, ("Tell me more.", "Tell me more about {t}.", "What else do you know about {t}?", "Why?", "How come?", "Go on.", "Why is that?")).format(t=thing), more))
            break
    return turns


def dialogue(rng: random.Random) -> list[Turn]:
    """One everyday conversation."""
    kind = rng.random()
    return FAQ.dialogue(rng) if kind < 0.60 else suggestion(rng) if kind < 0.82 else told(rng) if kind < 0.93 else pet_name(rng) if kind < 0.97 else fun_fact(rng)
