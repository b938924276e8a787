"""Advice on everyday things in a few plain forms, "would you rather", and names for things.

For a question that no table knows, the form of the question already says what is good advice: practise a little, take
small steps, talk calmly. The lists only make the forms wide.
"""

from __future__ import annotations

import random

from faq import split
from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.loosely import loosened
from topics.smalltalk import CHOICES

Turn = tuple[str, str]

_ANY = (("{thanks|ok}, I'll {try|do} {that|it} | good {idea|tip}{|, thanks} | that helps, thanks | nice, thank you", "You are welcome! Good luck with it."), ("I {tried|already tried} {that|it} | that doesn't {help|work} | it didn't work", "Then ask somebody who knows it well. Do not give up!"), ("it's {hard|not easy|so hard} | easier said than done | I can't {do that|} | I don't think I can", "It is not easy, but each small step counts."), ("and what else | anything else | any other tips | more tips please", "Take your time, and be kind to yourself."))

# Forms: questions with <x>, what <x> may be, the advice.
FORMS = (
    ("how {do|can} I {get better at|improve at|become good at|learn} <x> | {any|some|got any} tips for {learning|getting better at} <x> | I want to {learn|get better at} <x> | I'm {bad|not good|terrible} at <x> | how do I start {with|learning} <x> | what's the best way to learn <x> | is it hard to learn <x> | I'd like to learn <x> | is <x> hard to learn",
     "cooking, drawing, chess, dancing, singing, Spanish, French, Italian, Japanese, the piano, the guitar, the violin, swimming, tennis, writing, maths, spelling, typing, juggling, baking, knitting, painting, photography, skiing, driving, coding, sewing, yoga, small talk, public speaking, reading music, gardening, playing cards, table tennis, football, a new language, sign language, the drums, poker, surfing",
     "Practise a little every day, and start with something easy. | Begin with something easy, and practise often. You can do it!", 2),
    ("how {do|can} I stop <x> | I can't stop <x> | I want to stop <x> | {any|got any} tips to stop <x> | how do I quit <x> | I'm always <x>, how do I stop | help, I can't stop <x>",
     "overthinking, worrying, biting my nails, eating sweets, being late, buying things, complaining, playing games all night, looking at my phone, procrastinating, comparing myself to others, eating at night, drinking so much coffee, being jealous, interrupting people, forgetting names, losing my keys, staying up late, watching TV all day, thinking about work, saying sorry all the time, being so negative, being so shy, snacking, spending money, scrolling, thinking about my ex, drinking cola",
     "Take small steps, and do something better instead. | Notice when it happens, and do something else that you like.", 2),
    ("how {do|can} I get over my fear of <x> | I'm {so|really|} {scared|afraid|terrified} of <x> | what helps against fear of <x> | {how do I stop being|what can I do, I'm} afraid of <x> | I have a fear of <x> | <x> scare me",
     "flying, heights, spiders, the dark, dogs, failing, snakes, deep water, thunder, needles, the dentist, crowds, big dogs, horror films, bees, lifts, exams, new people, clowns, ghosts, mice, storms, ladders, horses",
     "Many people know that fear. Go slowly, in small steps, and breathe calmly. | Breathe calmly, and take small steps. It gets easier each time.", 1.5),
    ("what {do|should} I {pack|take|bring|need} for <x> | I'm going {to|on} <x>, what {should|do} I {pack|need|take|bring} | {what can I|what should I} bring {to|for} <x> | packing list for <x> | {any|got any} packing tips for <x> | what not to forget for <x>",
     "a camping trip, a hike, a weekend trip, the beach, a picnic, a week in the mountains, a long flight, a train trip, a festival, a road trip, a school trip, a day at the lake, a bike tour, a ski trip, a boat trip, a city trip, a night at a friend's place, summer camp",
     "Take water, a snack, your phone and clothes for the weather. | Make a list: clothes, water, something to eat and a good book.", 1),
    ("what {can|should|do} I bring to <x> | I'm invited to <x>, what {should|can} I bring | what's a good thing to bring to <x> | what do people bring to <x>",
     "a potluck, a dinner party, a barbecue, a housewarming, a garden party, a birthday party, a brunch, my neighbor's party, a dinner with friends, my boss's party",
     "A salad, a cake or some flowers are always welcome. | Bring something that you like yourself: a cake, a salad or good bread.", 0.7),
    ("what should I say {to|if} <x> | what do I say {to|if} <x> | how {do|should} I {talk to|speak to|deal with|handle} <x> | what's the best way to {talk to|deal with} <x> | how do I tell <x> | {any|got any} tips for dealing with <x>",
     "my boss, a rude neighbor, my angry sister, a difficult customer, my mother in law, my loud neighbor, my lazy flatmate, a jealous friend, my teacher, a bully, my ex, annoying colleagues, a friend who lies, my strict parents, my stubborn brother, somebody who is always late",
     "Stay calm and kind, and say plainly what you want. | Choose a quiet moment, stay calm, and say how you feel.", 1.5),
    ("how do I say no {politely|nicely|} {to <x>|} | how {can|do} I {refuse|turn down} <x> politely | I can't say no {to <x>|to people|} | how do I {cancel|get out of} <x>",
     "an invitation, my boss, a date, a friend, extra work, a party, a dinner, my neighbor",
     "Say: \"Thank you for asking, but I cannot this time.\" That is kind and clear.", 0.7),
    ("what {can|should|do} I write {in|on} <x> | {give me|I need} {an idea|a text|words} for <x> | help me write <x> | {what's a nice text|any ideas} for <x>",
     "a birthday card, a wedding card, a thank you card, a get well card, a Christmas card, a farewell card, a postcard, a card for my mum, a card for my teacher, a card for a new baby, an anniversary card",
     "Write a short wish from the heart, such as \"All the best for you!\" | A short and warm line is best: \"I am glad that I know you. All the best!\"", 1),
    ("how {can|do} I make <x> {nicer|cosier|more cosy|prettier|look better} | {any|got any} ideas for {decorating|making} <x> {nicer|cosy|} | how should I decorate <x> | I want to {decorate|change} <x>{|, any ideas}",
     "my room, my flat, my bedroom, the living room, my desk, my office, the kitchen, my balcony, the garden, our new home, my dorm room, the bathroom, the hall, my studio",
     "Warm light, a plant and some pictures make it nicer. | A soft blanket, candles and a plant do a lot.", 1),
    ("{any|got any|give me some|do you have|some} tips for <x> | {any|give me some} advice {for|on} <x> | do you have {any|} advice for <x> | what {should|must} I know about <x> | how {do|can|should} I {prepare for|survive|plan|organise} <x> | what's important for <x> | how do I make <x> a success",
     "a party, a long flight, a first date, my first day at work, a wedding, moving house, a new job, a trip with kids, my first marathon, a birthday party, a big family dinner, the first day of school, a job fair, a road trip, Christmas shopping, a garage sale, a long drive, a class reunion, a presentation, a school play, cooking for many people",
     "Plan ahead, keep it simple and leave enough time. | Make a short list, begin early and take it easy on the day.", 2),
    ("how {do|can} I {make|find|meet} {new|} {friends|people} {at|in|on} <x> | how do I fit in {at|in} <x> | I know nobody {at|in} <x> | I'm new {at|in} <x>, how do I make friends",
     "a new school, a new city, my new job, university, this town, my course, the office, a new country, my class, college",
     "Smile, say hello, and ask people about themselves. A club helps, too. | Join a club or take a course, and say yes to invitations.", 1),
    ("is it {ok|okay|fine|bad|wrong|weird|normal|all right} {to <x>|if I <x>} | can I <x> | is it {strange|silly} to <x>",
     "eat pizza for breakfast, sleep until noon, be alone on Friday night, cry at films, talk to myself, talk to my plants, wear socks in bed, eat dessert first, go to the cinema alone, stay home all weekend, eat dinner in bed, sing in the shower, nap after lunch, travel alone, do nothing for a day, skip breakfast now and then, read children's books as an adult, wear two different socks, talk to my cat, dance alone at home",
     "Of course! Do what feels good to you. | Yes, that is fine. Many people do that.", 1),
    ("should I <x> | do you think I should <x> | what do you think, should I <x> | would it be {good|a good idea|wise} to <x> | {my friends say|they say} I should <x>",
     "dye my hair, cut my hair short, grow a beard, get a tattoo, buy a new car, move to the country, change jobs, learn Italian, get a dog, quit the club, go back to school, call my ex, join a gym, paint my room green, delete my account, go to the party, take a year off, stay home tonight, tell her the truth, wear a hat, move in with my friend, buy a bike, try yoga, ask for a raise, start a blog",
     "That is for you to decide. What does your heart say? | Think of the pros and cons. Then sleep on it.", 1.5),
    ("how {do|can} I {find|choose} <x> | I'm looking for <x>{|, any tips} | where {do|can} I find <x> | how do I know what is {right for me|the right one} when I look for <x>",
     "a good job, a flat, a good doctor, a flatmate, my style, a used car, a good name, love, a course, inner peace, a sport that suits me, my talent, the right shoes, time for myself, a babysitter, a good school, the right partner",
     "Take your time, and ask friends what they know. | Write down what matters most to you, and then look around calmly.", 0.8),
    ("how {do|can} I {help|support|comfort|cheer up} <x> | <x> has a hard time, {how can I help|what can I do} | what can I do for <x>",
     "my friend, my mum, my sick grandma, a sad friend, my neighbor, my little brother, my wife, my son, my lonely uncle, somebody in need, my stressed husband, a friend with heartache, my colleague",
     "Listen, be there and ask what would help. | A visit, an open ear and a warm meal help a lot.", 0.8),
    ("what can I do with {my|} old <x> | what should I do with old <x> | I have too many <x>{|, what should I do} | {any|got any} ideas for old <x> | where {can|should} I put {all|} my old <x> | I don't need my <x> any more",
     "clothes, books, newspapers, jars, toys, shoes, shirts, bottles, magazines, boxes, curtains, chairs, plates, bikes, phones, towels, games, blankets, mugs, CDs",
     "Give them to somebody who needs them, or make something new of them.", 0.6),
    ("how do I {get rid of|remove|clean|get out} <x> | what helps against <x> | <x>, how do I get it {out|off|clean} | what's good for cleaning <x>",
     "a coffee stain, a wine stain, a grease spot, mud on my shoes, a sticky table, dirt on the carpet, a tea stain, chocolate on my shirt, a dirty window, dust on the shelf, a dirty pan, a stain on the sofa",
     "Warm water and a little soap often help. Let it work for a while.", 0.5),
    ("{am I|is it} too {old|late} {for|to learn} <x> | I'm {nearly|almost|already} {40|50|60|70} and want to learn <x>, too late | can I still learn <x> at {40|50|60} | I'm too old to learn <x>, right",
     "the piano, Spanish, swimming, tennis, chess, the guitar, dancing, drawing, a new language, coding, skiing, singing, the violin, cooking, ballet, yoga",
     "It is never too late! Begin with something easy and practise often.", 0.8),
)

RATHER = ("fly", "be invisible", "live by the sea", "live in the mountains", "be rich", "be famous", "read minds", "travel to the past", "travel to the future", "have a dog", "have a cat", "eat only pizza", "eat only soup", "talk to animals", "speak all languages", "be a bird", "be a fish", "live in a castle", "live on a boat", "always be early", "always be late", "have three arms", "have wings", "be very tall", "be very small", "never sleep", "never eat", "live on the moon", "be a king", "be a pirate", "swim", "run", "stay home", "go out", "be too hot", "be too cold", "sing", "dance", "have a tail", "have a long nose", "live in a treehouse", "live in a lighthouse", "live in a tent", "live under the sea", "live in the city", "live on a farm", "be a dragon", "be a wizard", "be a knight", "be a queen", "be a giant", "be a tree", "be a cat", "be older", "be younger", "be clever", "be loved", "have three legs", "have a pet elephant", "have a pet mouse", "have a million", "have a hundred friends", "breathe under water", "eat pizza", "eat pasta", "eat cake for a week", "read a book", "watch a film", "travel by train", "travel by plane")
ASK_RATHER = ("Would you rather {a} or {b}?", "Would you rather {a}, or {b}?", "Would you rather: {a} or {b}?", "What would you rather do, {a} or {b}?", "Rather {a} or {b}?", "If you had to choose: {a} or {b}?")
SAY_RATHER = ("I would rather {x}. And you?", "I would {x}, I think. What about you?")
WHY_RATHER = ("why?", "why", "Why?", "why that?", "and why?", "how come?", "why that one?")
MINE_RATHER = (("me too", "same here", "same", "I would {x}, too", "yes, me too"), ("I would {y}", "{y}", "I'd rather {y}", "definitely {y}"))

ASK_CHOICE = ("I can't decide between {a} and {b}", "{a} or {b}?", "should I take {a} or {b}?", "what would you take, {a} or {b}?", "help me choose: {a} or {b}?", "I don't know if I want {a} or {b}", "which is better, {a} or {b}?", "you choose for me, {a} or {b}?", "pick one: {a} or {b}", "{a} or {b} tonight?", "would you go for {a} or {b}?")
AFTER_CHOICE = (
    (("why?", "why {x}?", "why that?", "and why?", "how come?"), "It is just a feeling. You cannot go wrong with it."),
    (("ok, {x} it is", "good choice", "thanks, I'll take {x}", "ok, thanks", "good, I agree"), "Good! Enjoy it."),
    (("hmm, I want {y}", "no, I'd rather have {y}", "actually I prefer {y}", "I think I'll take {y}"), "Then take {y}. That is good, too!"),
    (("both?", "can I have both?", "why not both?", "I want both"), "Why not? Take a little of both."),
)


def choice(rng: random.Random) -> list[Turn]:
    """Two things and one to take."""
    a, b = pick(rng, [pair for pair in CHOICES if pair[0] not in ("yes", "left", "sun", "summer", "spring", "day", "Mac", "tabs", "cats", "sweet", "butter", "early mornings")])
    x, y = (a, b) if chance(rng, 0.5) else (b, a)
    turns = [(_typed(rng, pick(rng, ASK_CHOICE).format(a=a, b=b)), f"I would take {x} this time.")]
    if chance(rng, 0.5):
        says, reply = pick(rng, AFTER_CHOICE)
        turns.append((_typed(rng, pick(rng, says).format(x=x, y=y)), reply.format(y=y)))
    return turns


NAMES = {
    "boat": "Sea Star,Blue Wave,Windy,Pearl", "team": "The Foxes,The Stars,The Rockets,The Lions", "car": "Herbie,Lightning,Rosie,Bolt", "plant": "Ivy,Leafy,Fred,Basil", "band": "The Night Owls,Silver Rain,Loud Silence,The Paper Boats", "robot": "Bolt,Spark,Robbie,Chip", "teddy bear": "Honey,Bruno,Teddy,Paddy",
    "cafe": "The Cosy Cup,Morning Star,The Blue Door,Little Bean", "shop": "The Little Shop,Sunny Corner,The Red Door,Good Things", "bike": "Flash,Silver,Windy,Rocket", "book": "The Long Way Home,Small Steps,The Blue House,One Quiet Summer", "character in my story": "Mira,Finn,Oscar,Luna", "snowman": "Frosty,Carrot,Snowy,Mr Frost", "baby": "Emma,Leo,Mia,Noah",
    "chicken": "Henrietta,Goldie,Pearl,Feather", "cow": "Daisy,Bella,Rosie,Clover", "pony": "Star,Sugar,Sunny,Pepper", "lizard": "Spike,Ziggy,Draco,Sunny", "turtle": "Speedy,Shelly,Turbo,Olive", "dragon": "Ember,Smoky,Ruby,Blaze", "podcast": "Small Talk,Tea for Two,Open Ears,The Daily Spark", "blog": "Little Notes,My Quiet Corner,Daily Crumbs,Open Window", "quiz team": "The Brainy Bunch,Quiz Kids,The Owls,The Lucky Guess",
}
ASK_NAME = ("what should I {name|call} my <t>", "what's a good name for {a|my} <t>", "I need a name for {a|my} <t>", "give me a name for {a|my} <t>", "suggest a <t> name", "any ideas for a <t> name", "name ideas for {a|my} <t>", "my <t> needs a name", "I got a {new|} <t>, what should I call it", "how should I name my <t>", "I need a <t> name", "help me name my <t>")
OTHER_NAME = ("another one", "something else", "I don't like that", "other ideas", "more {names|ideas}", "something {funnier|shorter|cooler|nicer|prettier}", "hmm, not sure", "do you have another one", "anything else", "no, too long", "that's taken")
LIKE_NAME = ("I like {it|that}", "perfect", "great name", "I'll take it", "good one{|, thanks}", "sounds good", "cool name")


def _list(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")]


def _typed(rng: random.Random, text: str) -> str:
    words = text.split()
    asks = words[0].lower() in ("what", "what's", "how", "any", "got", "do", "is", "am", "should", "would", "can", "where", "some", "suggest") and words[0].lower() not in ("suggest", "some") or ", what" in text or ", how" in text or text.endswith(("too late", "right"))
    return loosened(rng, cap(text) + ("" if text[-1] in ".?!" else "?" if asks else "."), mood="none")


def advice(rng: random.Random) -> list[Turn]:
    """A question in one of the forms, and perhaps a word after it."""
    asks, things, replies, _ = weighted(rng, FORMS, [form[3] for form in FORMS])
    thing = pick(rng, _list(things))
    turns = [(_typed(rng, spin(rng, pick(rng, split(asks)), x=thing)), pick(rng, split(replies)))]
    if chance(rng, 0.4):
        says, reply = pick(rng, _ANY)
        turns.append((_typed(rng, spin(rng, pick(rng, split(says)))), reply))
    return turns


def rather(rng: random.Random) -> list[Turn]:
    """One of two things, and what the user would do."""
    a, b = rng.sample(RATHER, 2)
    alike = [other for other in RATHER if other != a and other.split()[0] == a.split()[0]]
    if alike and chance(rng, 0.4):
        b = pick(rng, alike)
    x, y = (a, b) if chance(rng, 0.5) else (b, a)
    # "Be rich or famous": the verb once.
    verb, _, rest = b.partition(" ")
    once = rest if rest and a.startswith(verb + " ") and chance(rng, 0.7) else b
    turns = [(loosened(rng, pick(rng, ASK_RATHER).format(a=a, b=once), mood="none"), pick(rng, SAY_RATHER).format(x=x))]
    if chance(rng, 0.15):
        turns.append((pick(rng, WHY_RATHER), "It is just a feeling. You cannot go wrong with it."))
    elif chance(rng, 0.5):
        same = chance(rng, 0.5)
        turns.append((loosened(rng, cap(pick(rng, MINE_RATHER[0 if same else 1]).format(x=x, y=y)) + ".", mood="none"), "Then we agree!" if same else "That is a good choice, too!"))
    return turns


def name(rng: random.Random) -> list[Turn]:
    """A name for a thing, and another one."""
    thing = pick(rng, tuple(NAMES))
    names = rng.sample(NAMES[thing].split(","), 3)
    turns = [(_typed(rng, spin(rng, pick(rng, ASK_NAME), t=thing)), f"How about {names.pop()}?")]
    while names and chance(rng, 0.4):
        turns.append((_typed(rng, spin(rng, pick(rng, OTHER_NAME))), f"Then how about {names.pop()}?"))
    if chance(rng, 0.3):
        turns.append((_typed(rng, spin(rng, pick(rng, LIKE_NAME))), "I am glad that you like it!"))
    return turns


def dialogue(rng: random.Random) -> list[Turn]:
    """Advice, one of two things or a name."""
    return weighted(rng, (advice, rather, choice, name), (8, 1, 1, 1.5))(rng)
