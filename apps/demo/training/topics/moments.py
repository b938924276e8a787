"""What people tell of their day: what they do, plan or did, and a short answer that fits the kind of thing it is.

The kinds hold many things each and few replies, so that a thing that is not in the lists is still taken for what it is:
food is tasty, work is tiring, a trip should be a good one. A second turn answers Ember's question or adds a detail.
"""

from __future__ import annotations

import random

from faq import split
from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.loosely import loosened
from topics.smalltalk import HELLO, HOW_ARE_YOU, TIME_GREETINGS

Turn = tuple[str, str]

_PAST = {
    "make": "made", "eat": "ate", "have": "had", "go": "went", "see": "saw", "meet": "met", "take": "took", "do": "did", "buy": "bought", "read": "read", "write": "wrote", "run": "ran", "swim": "swam", "ride": "rode", "drive": "drove", "sleep": "slept", "lie": "lay",
    "build": "built", "sing": "sang", "get": "got", "put": "put", "feed": "fed", "fly": "flew", "hang": "hung", "cut": "cut", "spend": "spent", "sit": "sat", "draw": "drew", "give": "gave", "bring": "brought", "teach": "taught", "sell": "sold", "pay": "paid", "sew": "sewed",
    "grow": "grew", "quit": "quit", "stop": "stopped", "chat": "chatted", "shop": "shopped", "plan": "planned", "jog": "jogged", "mop": "mopped", "knit": "knitted", "nap": "napped", "drink": "drank", "catch": "caught", "hold": "held", "win": "won", "throw": "threw", "wrap": "wrapped", "dig": "dug", "babysit": "babysat", "prep": "prepped",
}
_DOUBLE = ("run", "quit", "swim", "sit", "get", "put", "cut", "stop", "chat", "shop", "plan", "jog", "mop", "knit", "nap", "win", "wrap", "dig", "babysit", "prep")


def past(phrase: str) -> str:
    """"bake bread" as "baked bread"."""
    verb, _, rest = phrase.partition(" ")
    done = _PAST.get(verb) or (verb + "d" if verb.endswith("e") else verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "ed")
    return f"{done} {rest}".strip()


def doing(phrase: str) -> str:
    """"bake bread" as "baking bread"."""
    verb, _, rest = phrase.partition(" ")
    verb = "lying" if verb == "lie" else verb + verb[-1] + "ing" if verb in _DOUBLE else verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith("ee") else verb + "ing"
    return f"{verb} {rest}".strip()


def _list(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split(",") if part.strip())


class Kind:
    """Things to do, and what Ember says when somebody does them now, plans them, or did them; each reply may end in a question."""

    def __init__(self, things: str, now: tuple[str, ...], plan: tuple[str, ...], past: tuple[str, ...], must: bool = False, company: bool = True):
        self.things, self.now, self.plan, self.past, self.must, self.company = _list(things), now, plan, past, must, company


HOW_WAS_IT, FORWARD, MUCH = "How was it?", "Are you looking forward to it?", "Is there a lot to do?"

KINDS = (
    Kind("cook pasta, cook dinner, make lunch, make soup, make a big salad, cook rice and curry, make pizza, fry some eggs, make pancakes, bake bread, bake a cake, bake cookies, make an apple pie, make lasagne, cook a stew, grill some fish, cook chili, make sandwiches, roast a chicken, try a new recipe, make jam, make dumplings, cook for my family, cook for my friends, make tacos, bake muffins, make some tea, make breakfast, bake banana bread, roast vegetables, make burgers, prep my meals for the week, cook noodles, make a curry, bake a birthday cake",
         ("That sounds tasty! Enjoy it.", "That sounds delicious. I hope it turns out well.", "How tasty! I can almost smell it."), ("That sounds tasty! I hope it turns out well.", "That sounds delicious. Have fun in the kitchen!"), ("That sounds tasty! Did it turn out well?", "That sounds delicious. How did it taste?")),
    Kind("eat lunch, have dinner, have breakfast, eat a sandwich, have a coffee, drink tea, eat pizza, eat ice cream, eat some cake, drink hot chocolate, have a snack, eat out, go out for dinner, order pizza, get a takeaway, have brunch, eat chocolate, have a barbecue, eat sushi, have a burger, try a new restaurant, drink my morning coffee, eat leftovers, have a beer, have a glass of wine, eat noodles, order sushi, have some soup, eat cereal",
         ("Enjoy it! I hope it tastes good.", "How nice, enjoy it!"), ("That sounds tasty! Enjoy it.", "How nice! I hope it tastes good."), ("That sounds tasty! Was it good?", "I hope it was tasty! How was it?")),
    Kind("go for a run, go to the gym, do some yoga, play football, play tennis, go swimming, swim in the lake, ride my bike, go cycling, lift weights, go climbing, play basketball, run ten kilometers, train for a marathon, do a workout, go skating, go skiing, play golf, go dancing, do my exercises, play volleyball, go to my yoga class, go to football practice, jog in the park, do some stretching, run a half marathon, go surfing, play badminton, go rowing, do karate, go bowling",
         ("Well done! Moving is good for body and mind.", "Good for you! Have fun, and drink some water."), ("Good for you! Have fun, and drink some water.", "That is a healthy plan! Have fun."), ("Well done! How do you feel now?", "Good for you! You have earned a rest now.")),
    Kind("go for a walk, walk in the park, walk in the woods, work in the garden, plant some flowers, water my plants, go hiking, hike in the mountains, sit in the sun, have a picnic, go to the beach, go to the lake, sit on the balcony, watch the sunset, walk along the river, go fishing, pick apples, look at the stars, go to the park, go camping, feed the ducks, grow tomatoes, sit outside, pick berries, collect mushrooms, fly a kite, watch birds, take the dog to the park, build a snowman, go stargazing",
         ("That sounds lovely! Enjoy the fresh air.", "How nice to be outside! Enjoy it."), ("That sounds lovely! Enjoy the fresh air.", "A good plan! I hope the weather is kind to you."), ("That sounds lovely! Fresh air does you good.", "How nice! Did you enjoy the fresh air?")),
    Kind("meet a friend, see my friends, visit my parents, visit my grandma, have dinner with my family, hang out with friends, go out with friends, call my mum, meet my sister for coffee, spend time with my family, see my brother, have friends over, meet an old friend, visit my aunt, go on a date, see my girlfriend, see my boyfriend, chat with my neighbor, meet my cousin, have a family dinner, meet my friends from school, talk to my dad on the phone, visit a friend in another city, play with my kids, have guests for dinner, visit my in-laws, meet some colleagues after work, see my grandparents, babysit my nephew, call my sister on video",
         ("How nice! Enjoy the time together.", "That sounds lovely. Good company is a fine thing!"), ("How nice! Enjoy the time together.", "That sounds lovely! " + FORWARD), ("How nice! Did you have a good time?", "That sounds lovely. Good company is a fine thing!"), company=False),
    Kind("work, work from home, write a report, finish a project, answer emails, sit in a meeting, work late, work on a presentation, do overtime, write an application, fix a bug at work, do my taxes, prepare a talk, work the night shift, work in the office, sort papers, do a training course, work on my website, write code, prepare for a meeting, finish some work, work on the weekend, work a double shift, do paperwork, plan the next week, serve tables, teach a class, work on my thesis",
         ("I hope it goes well. Remember to take a break!", "That sounds like a busy day. " + MUCH), ("I hope it goes well. Remember to take a break!", "Good luck with it! " + MUCH), ("That sounds like a busy day. I hope you can rest now.", "Well done! I hope you can relax now."), must=True, company=False),
    Kind("study for an exam, do my homework, learn for a test, write an essay, revise maths, study biology, learn some Spanish, practise French, read for school, prepare for my exam, go to school, go to class, go to a lecture, study at the library, learn to drive, learn English, write my thesis, prepare a presentation for school, learn to code, study history, practise for my driving test, do an online course, finish my assignment, study chemistry",
         ("Good luck with it! Take a short break now and then.", "Good for you! Learning a little every day works well."), ("Good luck with it! Take a short break now and then.", "I hope it goes well! One step at a time."), ("Well done! You have earned a break.", "Good for you! I hope it was not too hard."), must=True),
    Kind("clean the kitchen, clean my room, do the laundry, wash the dishes, tidy up, vacuum the flat, iron my shirts, clean the bathroom, wash the car, take out the trash, sort my clothes, clean the windows, paint the walls, fix my bike, repair the sink, mow the lawn, clean the house, pack boxes, change the bed sheets, fold the laundry, mop the floor, clean out the garage, organize my closet, assemble a shelf, build some furniture, fix the roof, paint the fence, wash the windows, clean the oven, unpack boxes, move furniture",
         ("That is a lot of work! It will feel good when it is done.", "Good luck with that! Some music may help."), ("Good luck with that! Some music may help.", "It will feel good when it is done. Good luck!"), ("Well done! Now it is time for a break.", "Well done! That must feel good."), must=True),
    Kind("go shopping, buy groceries, go to the market, buy new shoes, buy a gift for my mum, do the weekly shopping, buy a dress, go to the supermarket, look for a new sofa, order some books, buy a new phone, buy a car, shop for clothes, buy flowers, get some milk, go to the flea market, look for a present, go to the bakery, buy Christmas presents, buy a new laptop",
         ("I hope you find what you need!", "Have fun! I hope you find something nice."), ("I hope you find what you need!", "Have fun! I hope you find something nice."), ("How nice! Did you find what you wanted?", "I hope you found something nice!"), must=True),
    Kind("watch a film, watch TV, watch a series, read a book, play video games, listen to music, play a board game, play cards, do a puzzle, lie on the sofa, relax at home, take a bath, listen to a podcast, watch football on TV, stay in bed, take a nap, read the newspaper, do nothing, relax a bit, chill, play chess, scroll on my phone, watch funny videos, watch cartoons, sit by the fire, read a crime novel, play a computer game, listen to the radio, watch a documentary, sit on the couch, do a crossword, stay at home, have a lazy day",
         ("That sounds relaxing. Enjoy it!", "How cosy! You have earned a rest."), ("That sounds relaxing. Enjoy it!", "A good plan! A quiet time is good for you."), ("That sounds relaxing. " + HOW_WAS_IT, "How cosy! A quiet time is good for you.")),
    Kind("travel to Spain, go on holiday, fly to Italy, visit London, drive to the sea, take the train to Paris, go on a road trip, visit Berlin, fly home, go to the mountains, go on a trip, go to Japan, stay in a small hotel, visit a new city, take a boat to an island, go to Greece for a week, pack my bag for a trip, take the bus to my parents, drive to my home town, go on a city trip, fly to New York, go on a cruise, visit Rome, travel around Europe, go abroad, spend a week by the sea",
         ("Have a good trip! Enjoy every day of it.", "How exciting! I wish you a good trip."), ("How exciting! I wish you a good trip.", "Have a good trip! " + FORWARD), ("How exciting! Did you like it there?", "That sounds like a good trip! What did you like best?")),
    Kind("go to the dentist, go to the doctor, see a doctor, get a haircut, have a blood test, go to the hospital, take my cat to the vet, take my dog to the vet, get a new passport, have a job interview, take my driving test, have an exam, go to court, have an operation, see my boss about a raise, give a speech, meet her parents, give a presentation, have a check-up, get a tooth pulled, get my eyes tested, take an important test, have a big meeting, go to an audition, go to physio, get a vaccine, sign the contract",
         ("I hope it goes well. All the best!", "Good luck! It will go well."), ("I hope it goes well. All the best!", "Good luck! It will go well."), ("I hope it went well. " + HOW_WAS_IT, "Good that it is done. " + HOW_WAS_IT), must=True, company=False),
    Kind("paint a picture, draw a bit, play the guitar, practise the piano, knit a scarf, sew a dress, write a story, write a poem, take photos, build a model plane, sing in the choir, learn the violin, play the drums, make pottery, work on my novel, make a birthday card, write in my diary, build a birdhouse, make music, learn to dance, knit socks, record a song, make a video, do some woodwork, learn to juggle, paint my room, make jewelry, do origami, build a robot, sketch a tree, rehearse with my band",
         ("How creative! Have fun with it.", "That sounds like fun! It is good to make something."), ("How creative! Have fun with it.", "That sounds like fun! I hope it turns out well."), ("How creative! Are you happy with it?", "That sounds like fun! It is good to make something.")),
    Kind("go to a party, go to a wedding, go to a concert, have a birthday party, go to the cinema, go to the theatre, visit a museum, go to the zoo, celebrate my birthday, go to a festival, watch a football match, go to a fair, go to the circus, go to a club, have a housewarming party, go to an exhibition, celebrate Christmas with my family, have a barbecue with friends, go to a football game, go to the opera, throw a party, go to a pub quiz, go to karaoke, go to a comedy show, go to an amusement park, visit an escape room",
         ("How exciting! Have a great time.", "That sounds like fun! Enjoy it."), ("How exciting! Have a great time.", "That sounds like fun! " + FORWARD), ("That sounds like fun! " + HOW_WAS_IT, "How exciting! Did you have a good time?")),
    Kind("walk the dog, play with my cat, feed the chickens, brush my horse, take care of my baby, play with my son, take the kids to school, read to my daughter, put the kids to bed, play with my dog, train my puppy, look after my sister's cat, look after my neighbor's dog, cuddle with my cat, play hide and seek with the kids, help my son with his homework, give the dog a bath, pick up the kids, clean the fish tank, teach my dog a trick, teach my daughter to ride a bike, bathe the baby",
         ("How sweet! Have a nice time together.", "That sounds lovely. Have a nice time together."), ("How sweet! Have a nice time together.", "That sounds lovely. Have a nice time together."), ("How sweet! I hope you had fun together.", "That sounds lovely. I hope you had fun together!"), must=True, company=False),
    Kind("go to bed early, sleep late, go to bed, take a day off, get some rest, have a quiet evening, sleep in, go to sleep soon, catch up on sleep, spend the evening in bed, spend the day in my pyjamas",
         ("Rest well! Sleep is good for you.", "That sounds good. You have earned some rest!"), ("Rest well! Sleep is good for you.", "That sounds good. You have earned some rest!"), ("That sounds good. I hope you feel rested!", "Rest is good for you. I hope you feel better now!")),
    Kind("move to a new flat, move house, move to another city, look for a flat, start a new job, look for a job, change schools, start university, move in with my girlfriend, move to Spain, open a small shop, move out of my parents' house, start my own business, quit my job, go back to school, retire, learn to live alone, apply for a job, renovate my house, build a house",
         ("That is a big step! I wish you all the best.", "How exciting! I hope it goes well."), ("That is a big step! I wish you all the best.", "How exciting! " + FORWARD), ("That is a big step! How do you like it so far?", "How exciting! I hope it is going well."), company=False),
)

_WITH = ("", "", "", "", "", " with my sister", " with my brother", " with a friend", " with my friends", " with my kids", " with my mum", " with my dad", " with my wife", " with my husband", " with my girlfriend", " with my boyfriend", " with my daughter", " with my son", " with my family", " with my flatmate", " with two friends", " on my own", " with my grandma", " with my partner")
_SOON = ("", "", " tonight", " tomorrow", " this evening", " later", " this weekend", " on Saturday", " on Sunday", " today", " after work", " this afternoon", " next week", " on Friday", " tomorrow morning", " in the evening", " soon", " on Monday", " after school", " after lunch", " next month")
_BEFORE = ("", "", " today", " yesterday", " this morning", " last night", " last weekend", " all day", " on Sunday", " earlier", " this afternoon", " at the weekend", " last week", " on Saturday", " after work", " for two hours", " all morning")
_NOW = ("", "", "", " right now", " at the moment", " now", " today")

FRAMES = {
    "now": ("I'm <g><w><n>.", "I am <g><w><n>.", "I'm just <g><w>.", "Just <g><w>.", "Right now I'm <g><w>.", "We're <g><n>.", "I'm <g><w>, you?", "<G><w>.", "I'm busy <g>.", "Currently <g><w>.", "Just <g><w>, nothing special.", "I'm <g><w> while I talk to you.", "Just <g><w>, and you?"),
    "plan": ("I'm going to <b><w><s>.", "I want to <b><w><s>.", "I think I'll <b><w><s>.", "I'm planning to <b><w><s>.", "We are going to <b><s>.", "I'm <g><w><soon>.", "I will <b><w><s>.", "Maybe I'll <b><w><s>.", "Tomorrow I will <b><w>.", "I'd like to <b><w><s>.", "My plan is to <b><w><s>.", "I'll probably <b><w><s>.", "Tonight I'm going to <b><w>.", "We want to <b><s>.", "Later I'm going to <b><w>.", "I'm about to <b><w>.", "I can't wait to <b><s>."),
    "must": ("I have to <b><s>.", "I need to <b><s>.", "I still have to <b><s>.", "I've got to <b><s>.", "I should <b><s>.", "I must <b><s>.", "Today I have to <b>."),
    "past": ("I <p><w><y>.", "I just <p><w>.", "We <p><y>.", "Yesterday I <p><w>.", "I've been <g><w> {all day|since this morning|today|a lot lately}.", "Today I <p><w>.", "I spent {the day|the morning|the whole day|my Sunday} <g><w>.", "Last night I <p><w>.", "This morning I <p><w>.", "I finally <p><w><y>.", "<P><w><y>.", "Mostly I <p><w>."),
}


# A feeling that is told together with the thing, and what Ember says to that; "must" is for appointments, work and study.
FEELINGS = {
    "now": ((" and I'm {so|really|} {tired|exhausted|worn out}{| already}", "That sounds tiring. I hope you can rest soon."), (" and it's {so|really|} {boring|hard|annoying}", "Hang on! It will be over soon."), (" and I {love|really enjoy} it", "How nice! Enjoy it."), (" and I'm {so|very|} happy", "How nice! I am glad for you."), (" but I {can't concentrate|don't feel like it|want to sleep|don't want to}", "Take a short break. Then it will go better."), (", what about you", "How nice! I am chatting with you.")),
    "plan": ((" and I'm {so|really|very|a bit|kinda|pretty|} {nervous|scared|anxious|worried}", "It is normal to be nervous. It will go well!"), (", {I'm so|I'm really|so} {nervous|scared}", "It is normal to be nervous. It will go well!"), (" and I'm {so|really|very|} {excited|happy}", "How exciting! I hope it will be great."), (", {I can't wait|I'm so excited|so excited}", "How exciting! I hope it will be great."), (" but I don't {want to|feel like it}", "I understand. Maybe it will be nicer than you think."), (" but I'm {so|too} {tired|lazy}", "I understand. Maybe a short rest first will help."), (", any {tips|advice|ideas}", "Take your time, and begin with something simple. Good luck!"), (", what do you think", "That sounds like a good plan!"), (", wish me luck", "Good luck! I hope it goes well."), (" for the first time", "The first time is always exciting. Good luck!")),
    "past": ((" and {now|} I'm {so|really|} {tired|exhausted|worn out}", "Then rest well. You have earned it!"), (" and it was {so|really|} {boring|bad|awful|tiring|hard}", "I am sorry to hear that. I hope you can rest now."), (" and it was {so|really|} {great|nice|fun|good|amazing|lovely}", "I am glad to hear that!"), (", {it was great|it was so fun|so much fun|I loved it}", "I am glad to hear that!"), (" and I'm {so|very|really|} {proud|happy}", "You can be proud of yourself!"), (" for the first time", "Well done! The first time is always special."), (", what did you do", "That sounds good! I was here, as always."), (" but it {didn't go well|was a disaster|went wrong}", "What a pity! Next time it will be better.")),
}


def felt(rng: random.Random, text: str, tense: str) -> Turn:
    """The same with a feeling or a question at its end."""
    feeling, reply = pick(rng, FEELINGS[tense])
    tail = spin(rng, feeling).rstrip() if not feeling.startswith(" ") else " " + spin(rng, feeling)
    return text.rstrip(".!") + tail + ("?" if feeling.startswith((", what", ", any")) else pick(rng, (".", ".", "!", ""))), reply


def said(rng: random.Random, kind: Kind, tense: str) -> str:
    """A sentence of the user about one of these things."""
    thing = pick(rng, kind.things)
    company = pick(rng, _WITH) if kind.company and " with " not in thing and " for " not in thing else ""
    frames = FRAMES["must"] if tense == "plan" and kind.must and chance(rng, 0.4) else FRAMES[tense]
    out = spin(rng, pick(rng, frames),
               b=thing, g=doing(thing), p=past(thing), w=company, s=pick(rng, _SOON), soon=pick(rng, _SOON[2:]), n=pick(rng, _NOW), y=pick(rng, _BEFORE))
    return loosened(rng, out, mood="good")


# How a second turn answers the question at the end of a reply: question, then pairs of answers and reactions.
_GOOD = "{it was|} {great|really good|very nice|lovely|fun|wonderful|amazing} | {yes|yeah|yep}, {it was great|very much|a lot|it was fun|I loved it|it was really nice} | really good, thanks | I loved it | it was {so much|a lot of} fun | better than I thought | good | pretty good | awesome | we had a great time | yes"
_BAD = "{it was|} {not good|boring|awful|terrible|too long|a bit boring|disappointing|bad} | {no|nope|not really}, {it was boring|it was awful|I didn't like it|it was too long} | not really | not so good | I didn't enjoy it | it was a disaster | no"
_MEH = "{it was|} {okay|so-so|all right|fine|nothing special} | it was ok I guess | not bad | meh"
WAS = ((_GOOD, "I am glad to hear that! | That is good to hear!"), (_BAD, "I am sorry to hear that. | That is a pity. Maybe next time is better."), (_MEH, "Well, not every time can be special. | That is all right, too."))
ANSWERS = (
    (("Was it good?", "How did it taste?", "Did it turn out well?"), (
        ("{it was|} {delicious|so good|very tasty|yummy|really good} | {yes|yeah}, {it was delicious|very tasty|everybody loved it|it was great} | the best I ever had | everyone liked it | yes", "I am glad it was so good! | Well done, that sounds delicious!"),
        ("{no|not really}, {it was burnt|I burnt it|it was too salty|it was cold} | it was {too salty|too spicy|burnt|a bit dry|cold|awful} | I burnt it | no", "What a pity! Maybe next time it will be better. | Oh no! It happens to every cook."),
        (_MEH, "Well, not every meal can be special. | That is all right, too."))),
    (("How do you feel now?",), (
        ("{tired|exhausted|so tired|a bit sore|my legs hurt|completely dead} | tired but {happy|good} | my whole body hurts", "Then rest well. You have earned it! | That is normal. Rest a little and drink some water."),
        ("{great|good|really good|much better|fantastic|full of energy|very good} | I feel {great|good|better|amazing}", "That is good to hear! | Wonderful! Keep it up."))),
    ((HOW_WAS_IT, "Did you have a good time?", "Did you like it there?", "Did you enjoy the fresh air?"), WAS),
    ((FORWARD,), (
        ("{yes|yeah|yep}{|, very much|, a lot|, so much|, I can't wait|, of course} | I can't wait | very much | sure am | absolutely | I am so excited", "That is nice! I hope it will be great. | Good! I hope it is as nice as you think."),
        ("{no|not really|not so much} | not really, {I am tired|it will be boring|I'd rather stay home} | I don't want to go | I'd rather stay at home", "I see. Maybe it will be nicer than you think. | I understand. I hope it is better than you think."),
        ("{a bit nervous|I am nervous|I'm a little scared|kind of, I am nervous} | yes, but I'm nervous too | I am a bit worried", "It is normal to be a bit nervous. It will go well!"))),
    ((MUCH,), (
        ("{yes|yeah}{|, a lot|, too much|, way too much|, so much} | a lot | way too much | tons | yes, I don't know where to start | I have so much to do", "Then take it one thing at a time, and take breaks. | One thing at a time. Begin with a small one."),
        ("{no|not really|not much|not too much|only a little} | no, I am almost done | nearly finished | just a bit", "Good! Then you will be done soon. | That is good to hear."))),
    (("Are you nervous?",), (
        ("{yes|yeah|very|a bit|a little|yes, very|so nervous|of course} | yes, I hate it | I am scared | terrified", "That is normal. Breathe slowly, and it will be over soon. | Many people feel that way. You can do it!"),
        ("{no|not really|nope|not at all} | no, I feel good | I'm ready", "That is good! I am sure it will go well."))),
    (("Did you find what you wanted?",), (
        ("{yes|yeah}{|, I did|, everything|, I found something nice} | I found everything | yes, and it was cheap", "Great! I am glad you found it."),
        ("{no|not really|nope}{|, it was sold out|, too expensive|, nothing} | it was too expensive | everything was sold out", "What a pity! Maybe next time."))),
    (("Are you happy with it?",), (
        ("{yes|yeah}{|, very|, I am|, it looks great} | it turned out great | I love it | I am proud of it", "That is wonderful! You can be proud."),
        ("{no|not really|not yet} | it looks awful | not yet, it still needs work | it's not very good", "Give it time. Every try makes you better."))),
    (("How do you like it so far?",), (
        ("{I love it|it's great|I like it a lot|very much|really good} | so far so good | people are nice", "I am glad to hear that! | That is good to hear!"),
        ("{it's hard|it's not easy|I don't like it|not so much|it's stressful} | I miss my friends | I feel a bit lonely", "A new start is not easy. Give it some time."))),
    (("What did you like best?",), (
        ("{the food|the beach|the sea|the old town|the people|the mountains|the museums|the weather|the hotel|the streets}{|, it was great|!} | definitely the {food|beach|people} | everything", "That sounds wonderful! It must be a good memory."),)),
)

# Details that people add, whatever they spoke of.
DETAILS = (
    ("yes, {with|and} {tomatoes|mushrooms|cheese|chocolate|garlic|vegetables|lots of butter} | with {tomato sauce|cream|fresh herbs|lots of garlic} | it's my {grandma's|mum's} recipe | probably {lasagne|curry|pasta|pizza|soup|tacos|fish|chicken} | {lasagne|curry|spaghetti|noodles|soup|a salad|roast beef}, I think", "That sounds tasty!", "cook"),
    ("with my {sister|brother|best friend|family|kids|mum|girlfriend|boyfriend|wife|husband|dad} | my {sister|brother|friend|wife|husband|dad} is {coming too|with me|helping me} | we {always|often} do it together | we do it every {year|week|Sunday} | all my friends will be there", "That is nice! Together it is more fun.", "fun"),
    ("it's my first time | I've never done it before | it is the first time for me | I'm new at this | I'm still a beginner", "The first time is always exciting!", "any"),
    ("it's hard {though|but fun|sometimes} | it is harder than I thought | it's not easy | I'm not very good at it {yet|} | I'm really bad at it | I keep making mistakes", "Give it time. You will get better with every try.", "fun"),
    ("I do it every {day|week|weekend|Sunday|morning} | I do this a lot | I've been doing it for years | I really {love|enjoy} it | it's my favourite thing to do | it helps me relax | it makes me happy", "It is good to have something that you enjoy.", "fun"),
    ("but I don't {really|} {want to|feel like it} | I'd rather {stay home|sleep|do something else} | I don't feel like it {at all|} | but I'm so tired | but I'm too lazy", "I understand. Maybe a short break first will help.", "plan"),
    ("it starts at {six|seven|eight|nine}{| tonight} | we leave {tomorrow|on Friday|at noon|early in the morning} | it's {on Saturday|next week|in two days|tomorrow} | in {an hour|two hours|ten minutes}", "Then it is not long now. I hope it goes well!", "plan"),
)


def answered(rng: random.Random, asked: str) -> Turn | None:
    """An answer to the question that ends a reply, and Ember's reaction."""
    for questions, pairs in ANSWERS:
        if asked.endswith(questions):
            answers, reactions = pick(rng, pairs)
            answer = cap(spin(rng, pick(rng, split(answers))))
            mood = "bad" if reactions.startswith(("I am sorry", "What a", "Oh no")) else "none"
            return loosened(rng, answer + pick(rng, (".", ".", "!", "")) if mood == "none" else answer + ".", mood=mood), pick(rng, split(reactions))
    return None


def detail(rng: random.Random, kind: Kind, tense: str) -> Turn | None:
    """Something more about it."""
    fits = [row for row in DETAILS if row[2] == tense or row[2] == "any" or row[2] == "fun" and kind.company or row[2] == "cook" and kind is KINDS[0]]
    asks, reply, _ = pick(rng, fits)
    return loosened(rng, cap(spin(rng, pick(rng, split(asks)))) + ".", mood="none"), reply


# Greetings that end with a question about the user's day; the second item is how the answer is put.
OPENERS = (
    ("{Hi|Hello|Hey|Hey there|Hi there|Hi Ember|Yo}{|!}", ("Hello! What are you up to today?", "Hi! What are you doing today?"), ("now", "plan", "now")),
    ("{Hi|Hello|Hey}, nice to meet you{!|.|}", ("Nice to meet you too! What are you up to today?",), ("now", "plan")),
    ("{Good evening|Evening|Good evening Ember}{!|.|}", ("Good evening! What did you do today?", "Good evening! How was your day?"), ("past",)),
    ("{Good morning|Morning|Good morning Ember}{!|.|}", ("Good morning! What are your plans for today?",), ("plan",)),
    ("{What's up|What are you doing|What are you up to|Sup|What's going on|Whats up with you|wyd}?", ("Not much, I am just here to chat. What are you doing?", "I am just chatting. What are you up to?"), ("now", "plan")),
    ("{How was your day|How's your day been|How has your day been|How was your weekend|How's your evening|Did you have a good day|Did you have a nice weekend}?", ("Every day is quiet for a small program. What did you do?", "It was quiet, thank you. What did you do?"), ("past",)),
    ("{How are you|How are you doing|How's it going|How are things|How are you today}?", ("I am fine, thank you. What are you up to?",), ("now", "plan")),
    ("{Do you have|Got|Have you got} {any|} plans {for today|for tonight|tonight|for the weekend|this weekend|later|for tomorrow}?", ("I have no plans, because I only chat. What are yours?",), ("plan",)),
)


def opener(rng: random.Random) -> tuple[list[Turn], str]:
    """A greeting, and how what comes next is put."""
    if chance(rng, 0.35):
        turn = weighted(rng, (HELLO, HOW_ARE_YOU, *TIME_GREETINGS[:3]), (4, 4, 1, 1, 1)).turn(rng)
        return [turn], pick(rng, ("now", "plan", "past"))
    ask, replies, tenses = pick(rng, OPENERS)
    return [(loosened(rng, spin(rng, ask), mood="none"), pick(rng, replies))], pick(rng, tenses)


def dialogue(rng: random.Random) -> list[Turn]:
    """Something of the day, perhaps after a greeting, often with one turn more about it."""
    turns, tense = opener(rng) if chance(rng, 0.4) else ([], pick(rng, ("now", "plan", "plan", "past", "past")))
    kind = pick(rng, KINDS)
    reply = pick(rng, getattr(kind, tense))
    text = said(rng, kind, tense)
    with_feeling = chance(rng, 0.22) and not text.endswith("?") and ", you" not in text
    if with_feeling:
        text, reply = felt(rng, text, tense)
    lead = pick(rng, ("Not much. ", "Nothing much, ", "Not much, ", "Well, ", "", "", "", "", "Good, thanks. ", "Oh, ")) if turns and tense != "past" else ""
    turns.append((lead + (text[:1].lower() + text[1:] if lead.endswith(", ") and not text.startswith(("I ", "I'")) else text), reply))
    if not with_feeling and chance(rng, 0.6):
        more = answered(rng, reply) if reply.endswith("?") else detail(rng, kind, tense)
        if more:
            turns.append(more)
    return turns
