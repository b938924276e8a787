"""The small talk that strangers begin with, in very many wordings and with one sure reply each: names, boredom, a subject to talk about, farewells, losses, what one is doing.

A wording is put together of parts, so that hardly one comes twice; the replies are few and fit every wording that leads to them.
"""

from __future__ import annotations

import random
import re

from phrases import cap, chance, pick
from spintax import lines, spin, weighted
from topics import chitchat
from topics.data.plain_names import MORE_NAMES
from topics.smalltalk import CITIES, JOKES, PET_NAMES, person

Turn = tuple[str, str]

_ASKS_LAST = re.compile(r"(.*[.,!] |.* (and|so) )?(what(?! an? )|what's|whats|who|why|how|how's|which|do|does|are|can(?!'t)|could(?! be)|any|got(?! to)|may|have you|don't you|is)\b[^.,!?]*", re.I)


def put(rng: random.Random, text: str, mood: str, lead: float = 0.0) -> str:
    """As typed, with a question mark where the last part asks."""
    return chitchat.put(rng, text + "?" if text[-1] not in ".?!" and _ASKS_LAST.fullmatch(text) else text, mood, lead)


# -- names ---------------------------------------------------------------------------------------------------------

HELLO = "{hi|hello|hey|hey there|hi there|good morning|good evening|good afternoon|hiya|hello Ember|hi Ember|hey Ember|hey!!|hi!|hello!}"
I_AM = "{I'm|I am|my name is|my name's|this is|it's|call me|you can call me|people call me|the name is|they call me}"
MEET = "{nice to meet you|good to meet you|pleased to meet you|nice meeting you|lovely to meet you|great to meet you|glad to meet you|a pleasure}"
BY_THE_WAY = "{||||, by the way| btw| here}"
ASK_NAME = lines("""
    {what is|what's|whats} your name{| please|, please}
    {do you have a name|who are you|what should I call you|what can I call you|what do I call you|how should I call you|and who are you|who am I talking to|your name}
    {|good morning! |hello! |hi! |hi, |hey, |hello there! |good evening! }{what is|what's} your name
    {|hi, |hey! |hello, |good evening! }{who are you|what should I call you|may I ask your name|what may I call you}
    """)
LANDS = ["Norway", "Spain", "Germany", "India", "Brazil", "Kenya", "Japan", "Canada", "Mexico", "Poland", "Ghana", "Italy", "the Netherlands", "Greece", "Peru", "Egypt", "Ireland", "Scotland", "Finland", "Portugal", "Texas", "California", "a small village", "the north", "Sweden", "Turkey", "Nigeria", "Austria"]
# Facts that people tell together with their name.
ABOUT_ME = lines("""
    I'm <age>{| years old}
    I {live in|come from|am from} <city>
    I'm from <city>
    I {work as|am} {a nurse|a teacher|a student|a cook|a gardener|an engineer|a driver|a baker|a doctor|a painter}
    I {like|love} {music|cats|dogs|football|cooking|reading|hiking|books|films|the sea}
    I'm new here
    I have {two cats|a dog|three kids|two sisters|a brother|a rabbit}
    I {study|am studying} {law|biology|history|maths|medicine|art}
    """)
WORKS = "{a student|a nurse|a teacher|a cook|an engineer|a baker|a gardener|a designer|a doctor|a musician|a mother of two|a retired teacher|a programmer|a pilot|a writer|a farmer}"
TOLD_NAME = ("Nice to meet you, {n}!", "Nice to meet you, {n}! What can I do for you?")
MET_TOO = ("Nice to meet you too, {n}!", "Nice to meet you too, {n}! What would you like to talk about?")
QUESTIONS = (
    ("{who are you|what's your name|what is yours|and who are you|and you|what's yours|who r u|what is your name}", "I am Ember, a tiny language model."), ("{who are you|what's your name|and who are you|and you|what's yours}", "I am Ember, a tiny language model."),
    ("{how are you|how are you today|how's it going|how are you doing|how r u|and how are you}", "I am fine, thank you. How are you?"), ("{can you help me|I need your help|I have a question|can I ask you something}", "Of course! What is it about?"),
    ("{what can you do|what can I ask you|how can you help me|what can you help me with}", "I can chat, do small sums, tell short stories and explain FlashSampling."), ("{what can we talk about|what do you like to talk about|let's talk about something}", "I like to talk about animals. Which ones do you like?"),
)
MY_NAME = "I am Ember, a tiny language model. What is your name?"
BACK_NAME = lines("""
    {what's|what is|whats} my name{| again|, do you remember}
    {do you|can you} {remember|still know|recall} {my name|what I am called|what my name is|who I am}
    {so |and |now |}{what's|what is} my name
    {did you forget|have you forgotten} my name
    {tell me|say} my name
    who am I
    what am I called{| again}
    {can you tell me|do you know} my name
    """)


def name_of(rng: random.Random) -> str:
    return pick(rng, MORE_NAMES) if chance(rng, 0.45) else person(rng)


def facts(rng: random.Random, least: int) -> list[str]:
    """Some facts about the user, each of another kind."""
    rows = rng.sample(ABOUT_ME, pick(rng, (least, 1, 1, 2)))
    if sum("<city>" in row for row in rows) > 1:
        rows = rows[:1]
    return [spin(rng, row, age=str(rng.randint(8, 80)), city=pick(rng, CITIES)) for row in rows]


def introduced(rng: random.Random) -> list[Turn]:
    """The user's name, alone, with a greeting, with facts, or as an answer; and at times asked back."""
    name = name_of(rng)
    form = rng.random()
    says = f"{I_AM} {name}{BY_THE_WAY}"
    if form < 0.07:
        turns = [(put(rng, spin(rng, pick(rng, (f"{MEET}{{|, Ember}}{{,|!|.}} {says}", f"{MEET}, {name} {{here|is my name}}", f"{{hi|hello|hey}}, {MEET}{{,|!|.}} {says}"))), ""), f"Nice to meet you too, {name}!")]
        return turns + ([(put(rng, spin(rng, pick(rng, BACK_NAME)), ""), f"Your name is {name}.")] if chance(rng, 0.4) else [])
    if form < 0.14:
        turns = [(put(rng, spin(rng, pick(rng, (f"{{|{HELLO}, |{HELLO}! }}{{I'm|I am|my name is|this is}} {name} from <where>", f"{{|{HELLO}, }}{{my friends|people|my family|everybody}} {{call|calls}} me {name}", f"{{|{HELLO}! }}{name} from <where> {{here|speaking}}")), where=pick(rng, CITIES + LANDS)), ""), f"Hello, {name}! Nice to meet you.")]
        return turns + ([(put(rng, spin(rng, pick(rng, BACK_NAME)), ""), f"Your name is {name}.")] if chance(rng, 0.4) else [])
    form = (form - 0.14) / 0.86
    if form < 0.42:  # Ember's name first
        turns = [(put(rng, spin(rng, pick(rng, ASK_NAME)), ""), pick(rng, (MY_NAME, "My name is Ember. What is yours?", "I am Ember, a tiny language model.")))]
        meets = chance(rng, 0.6)
        if meets:
            text = pick(rng, (f"{MEET}{{.|!|,}} {says}", f"{{ok|cool|great|nice|oh|ah}}, {MEET}{{.|!|,}} {says}", f"{MEET}, {name}{{ here|}}", f"{says}. {MEET}", f"{MEET} Ember{{,|!|.}} {says}", f"{{hi|hello}} Ember, {MEET}. {says}"))
        else:
            text = pick(rng, (says, f"{{ok|cool|oh nice|nice|great|nice name|hi Ember}}{{.|,|!}} {says}", f"{{and |}}mine is {name}", name, f"{name} {{here|is mine}}", f"{{and |}}I'm {name}"))
        turns.append((put(rng, spin(rng, text), ""), pick(rng, MET_TOO if meets else TOLD_NAME).format(n=name)))
    elif form < 0.6:
        turns = [(put(rng, spin(rng, pick(rng, (f"{HELLO}, {says}", f"{HELLO}! {says}", f"{HELLO} {says}", f"{says}. {MEET}", f"{HELLO}, {says}, {MEET}", f"{HELLO}, {MEET}! {says}"))), ""), f"Hello, {name}! Nice to meet you.")]
    elif form < 0.88:  # several things at once
        rest = facts(rng, 1)
        text = pick(rng, ("{says} and {f}", "{says}, {f}", "{says}. {f}", "{says}, {who} from <where>", "{says}, {who}", "{hi|hello|hey}, {says}, {who} from <where>", "{says}, {who}. {f}", "{hi|hello|hey}, {says} and {f}", "{hi|hello|hey}! {says}, {f}")).replace("{says}", says).replace("{f}", rest[0]).replace("{who}", WORKS).replace("<where>", pick(rng, CITIES + LANDS))
        text = text + "".join(pick(rng, (", ", " and ", ". ")) + f for f in rest[1:])
        turns = [(put(rng, spin(rng, text), ""), pick(rng, TOLD_NAME[:1] * 2 + TOLD_NAME).format(n=name))]
    else:  # with a question
        asks, reply = pick(rng, QUESTIONS)
        turns = [(put(rng, spin(rng, f"{{|{HELLO}, |{HELLO}! }}{says}{{,|.}} {asks}"), ""), f"Hello, {name}! {reply}")]
    if chance(rng, 0.42):
        between = chance(rng, 0.35)
        if between:
            turns.append(pick(rng, ((put(rng, "how are you", ""), "I am fine, thank you!"), (put(rng, pick(rng, ("tell me a joke", "do you know a joke")), ""), spin(rng, pick(rng, JOKES))), (put(rng, pick(rng, ("do you like my name", "is that a nice name")), ""), "Yes, it is a nice name."))))
        turns.append((put(rng, spin(rng, pick(rng, BACK_NAME)), ""), f"Your name is {name}."))
    return turns


def not_told(rng: random.Random) -> list[Turn]:
    """The user's name asked for where none was given, and then given."""
    turns = [(put(rng, spin(rng, pick(rng, BACK_NAME)), ""), "You have not told me your name yet.")]
    if chance(rng, 0.35):
        turns.insert(0, pick(rng, ((put(rng, spin(rng, HELLO), ""), "Hello! How are you today?"), (put(rng, "how are you", ""), "I am fine, thank you!"), (put(rng, spin(rng, pick(rng, JOKE_ASKS)), ""), spin(rng, pick(rng, JOKES))))))
    if chance(rng, 0.5):
        name = name_of(rng)
        turns.append((put(rng, spin(rng, f"{{it's|it is|my name is|I'm|I am|call me|ok, it's|it's|right, I'm|oh, I'm|sorry, it's}} {name}"), ""), f"Nice to meet you, {name}!"))
        if chance(rng, 0.5):
            turns.append((put(rng, spin(rng, pick(rng, BACK_NAME)), ""), f"Your name is {name}."))
    return turns


# -- boredom and ideas ----------------------------------------------------------------------------------------------

INSIDE = lines("""
    it's {raining|pouring|snowing|stormy|freezing|raining cats and dogs|awful outside|cold and wet|windy and cold|dark|too cold to go out|so grey|raining again|way too hot outside} {|||outside|here|today|out there}
    the weather is {bad|awful|terrible|so bad|horrible|too bad to go out|rubbish}{| today| here}
    {it rains|there's a storm|there is heavy rain|rainy day|rainy weekend|it won't stop raining}{| here| today|}
    {I'm|I am} {stuck|sitting|alone|all alone|home alone|ill} {at home|here|inside}{| today| all day}
    I {can't|don't want to|shouldn't} {go out|leave the house|go outside}{| today}
    it's {a rainy|a grey|a cold|a wet|a stormy|a snowy} {day|afternoon|Sunday|Saturday|evening|weekend}{| here}
    """)
TIME_FREE = "{{I have|I've got} {a free afternoon|the whole day free|nothing to do|no plans|a day off|some free time|two hours to kill|a free evening|nothing planned}|{I'm|I am} {free|off work|on holiday|done with work|alone} {today|tonight|this afternoon|now}|{the kids are away|my friends are all busy|my plans fell through|school is out|everyone is away}}"
AM_BORED = "{I'm|I am|im|feeling} {||so|really|very|a bit|kinda|super|totally|dead|terribly} bored{||| right now| today| to death| again| tbh| here}"
WHAT_TO_DO = "{{any idea|any ideas|an idea|I need an idea|do you have an idea} for {something {cosy|cozy|nice|fun|quiet|relaxing|easy} {I could do|to do|for me}|a rainy day|an evening at home|a quiet evening}|what {could|can|should|shall|might} I do|any ideas|any idea what I {could|can|should} do|what to do|got any ideas|do you have {an idea|any ideas|a tip|a suggestion}|give me {an idea|some ideas}|suggest something|what would you do|any suggestions|what do you suggest|help me pass the time|what do people do then|what is there to do|what can one do|any tips|tell me what to do|I need an idea|I need something to do|I don't know what to do{| with myself| with my time}}"
WHEN = "{|||| today| now| tonight| this afternoon| this weekend| this evening| tomorrow| then| at home| all day}"
IDEAS = ("How about a good book, or baking something?", "You could bake something, or watch a good film.", "How about a puzzle, some music or a good book?")
OUTSIDE = lines("""
    {it's|the weather is} {sunny|so sunny|nice and warm|lovely|beautiful|great|warm|perfect}{| today| here| outside}
    the sun is {out|shining}{| today| again}
    {I want|I'd like|I would love|I need} to {go out|be outside|get out of the house|get some fresh air}{| today}
    {lovely|beautiful|great} {weather|day} {today|here|outside}
    """)
OUT_IDEAS = ("How about a walk in the park, or a picnic?", "You could ride a bike, or have a picnic.")
MORE_ASKS = lines("""
    {ok|hm|nah|no|meh|hmm|sorry}{,|.} {something else|another idea|other ideas|what else|anything else}
    {something else|another idea|anything else|what else|more ideas|other ideas|any other ideas|one more idea}{| please}
    I {don't like|don't want|hate} {that|baking|reading|puzzles}
    {I did that|I already did that|did that} {yesterday|already|this morning}
    {and |}what else {could|can} I do
    {boring|not for me|that's boring|I'm not in the mood for that}
    """)
MORE_IDEAS = ("Then how about drawing something, or calling a friend?", "You could also tidy a shelf, or learn a card trick.")
TAKEN = lines("""
    {good|great|nice|cool|lovely} idea{|, thanks|, thank you|, I'll do that|, I'll try that}
    {thanks|thank you|ok|okay|alright|sure}, {I'll|I will|I think I'll|I'm going to} {do that|try that|bake something|bake a cake|read a book|watch a film|read|bake|do a puzzle|listen to music}
    {I like that|sounds good|sounds fun|that sounds good|that's a good idea|I'll do that|I'll bake something|a book it is|a film it is}{|, thanks}
    """)


def idle(rng: random.Random) -> list[Turn]:
    """Nothing to do: ideas for inside, unless the sun shines."""
    outside = chance(rng, 0.15)
    parts = [pick(rng, OUTSIDE)] if outside else [part for part, share in ((pick(rng, INSIDE), 0.6), (TIME_FREE, 0.2), (AM_BORED, 0.6)) if chance(rng, share)]
    rng.shuffle(parts)
    text = ""
    for part in parts[:2]:
        text += (pick(rng, (". ", ", ", " and ", " and ", "! ")) if text else "") + spin(rng, part)
    if not parts or chance(rng, 0.85):
        text += (pick(rng, (". ", ", ", ". ", " and ", "! ", " so ")) if text else "") + spin(rng, WHAT_TO_DO + ("{|| today| this afternoon}" if outside else WHEN))
    elif not outside and not any(part is AM_BORED for part in parts):
        text += ", " + spin(rng, AM_BORED)
    if chance(rng, 0.1):
        text = pick(rng, ("not much here either, ", "not much, ", "hi! ", "hey, ", "good evening. ", "nothing much, ", "thanks. ", "hello! ")) + text
    turns = [(put(rng, text, ""), pick(rng, OUT_IDEAS if outside else IDEAS))]
    if chance(rng, 0.4):
        more = chance(rng, 0.55)
        turns.append((put(rng, spin(rng, pick(rng, MORE_ASKS if more else TAKEN)), ""), pick(rng, MORE_IDEAS if more else ("Have fun!", "Great! Have fun."))))
    return turns


# -- what to talk about ---------------------------------------------------------------------------------------------

ASK_TOPIC = lines("""
    {so |and |ok, |well, |}{what|what things|which topics|what topics|which subjects|what kind of things} do you {like|love|enjoy|prefer|want} to {talk|chat} about{||| most| best| the most}
    {so |and |ok, |well, |}what {can|could|should|shall} {we|I} {talk|chat} about{| with you|| now| today| then}
    {what's|what is} your {favourite|favorite} {topic|subject|thing to talk about}
    {pick|choose|suggest|name} a {topic|subject|theme}{| for us| please| to talk about}
    {what|which topic} {interests you|do you find interesting|would you like to talk about|are you interested in}{| most}
    {let's|can we|I want to|I'd like to|shall we} {talk|chat} about something{| fun| nice| you like| interesting| else| different}
    {what are we|what would you like us} {going to |to }talk about{| today}
    {I don't know what to talk about|you choose a topic|you pick the topic|you choose what we talk about|tell me what to talk about|talk to me about something}
    do you have a {favourite|favorite} topic
    what are your {favourite|favorite} {topics|subjects}
    """)
TOPIC = ("I like to talk about animals. Do you have a favourite one?", "I like to talk about animals. Which ones do you like?")
TAKE_UP = lines("""
    {ok|okay|alright|sure|fine|yes|yeah|great}{|,|!} {cool|good|nice|great|fine|sounds good|why not|sure}{,|.|} {let's|let us|we can|then let's|so let's} {talk|chat} about {that|them|animals|it|those}{| then| now}
    {let's|let us|we can|then let's|ok let's|ok, let's|sure, let's|cool, let's|good, let's} {talk|chat|do} {about that|about them|about animals|that|about it}{| then| now| please}
    {sounds|that sounds} {good|great|fun|nice|interesting}{,|.|!} {tell me {something|more} {|about that|about them|about animals}|let's talk about that|go on|you start|go ahead|start}
    {tell me|so tell me|ok tell me|please tell me} {something|a fact|one thing|something interesting|something fun|more} about {that|them|animals|it|one of them}
    {I like|I love|I like that|oh I love} animals{|,| too,| too.} {tell me something|tell me more|let's do that|let's talk about them|go on}
    {go on|go ahead|you start|you first|you begin|ok, start|ok go|I'm listening|then tell me something|yes please}
    {no, not really|not really|no|I don't have one|no favourite|hard to say}{,|.} {tell me something|but tell me about them|you tell me one|tell me about yours|let's talk about them}
    """)
ANIMAL_FACTS = ("Gladly! An octopus has three hearts.", "Gladly! A blue whale is the largest animal of all.", "Gladly! Owls can turn their heads almost all the way around.", "Gladly! A group of lions is called a pride.", "Gladly! Elephants can remember places for many years.")
ANIMALS = "{cats|dogs|horses|elephants|penguins|owls|foxes|dolphins|tigers|rabbits|wolves|bees|turtles|pandas|bears|whales|parrots|lions|hedgehogs|frogs|otters|monkeys|butterflies|birds|snakes|spiders|sharks|hamsters|donkeys|sheep|goats|koalas|giraffes}"
MY_ANIMAL = lines(f"""
    {{yes, |yeah, |oh yes, |well, |hm, |I guess |}}{ANIMALS}{{| I think| of course| for sure| definitely| probably}}
    {{yes, |yeah, |well, |}}I {{like|love|really like|adore|am a fan of|prefer}} {ANIMALS}{{| a lot| best| most| the most}}
    {{my favourite is|mine is|my favorites are|my favourites are|I'd say|I would say|definitely|it's}} {ANIMALS}
    """)
OTHER_TOPIC = lines("""
    {no|nah|not really|hm no|boring|meh}{,|.} {something else|another topic|let's talk about something else|I don't like animals|not animals}
    {something else|another topic|a different topic|let's talk about something else|anything else|can we talk about something else|I don't like animals|I'm not into animals}{| please}
    {and what else|what else|and besides animals|only animals|any other topics|what other topics}
    """)


ANY = "{I don't know|no idea|whatever you like|you choose|anything|you decide|I don't care|something fun|surprise me|not sure|nothing special|dunno|hm, good question|up to you}{| really|, you choose|, you start|, you pick|}"
ONE = "{music|football|cooking|books|films|movies|travel|travelling|space|the weather|school|history|science|computers|games|video games|food|art|sport|nature|the sea|poetry|dinosaurs|cars|plants|gardening|love|life|fashion|photography|robots|languages|the future|cats|dogs|horses|birds|trees|the moon|stars|planets|trains|planes|boats|castles|Italy|Japan|my garden|my family|my dog|my cat|my day|my job|my school|my holiday|Christmas|summer|winter|cheese|coffee|tea|bread|cake|pizza|soup|mountains|rivers|islands|bees|whales|dragons|ghosts|old films|theatre|dancing|painting|chess|tennis|running|sailing|knitting|baking|politics|money|maths|physics|philosophy|dreams|friendship|childhood|travel plans|board games|comics|bicycles|bridges|volcanoes|the internet|my hobby|my new house}"


def offered(rng: random.Random) -> list[Turn]:
    """Ember asks what to talk about, and the user says it or leaves it open."""
    name = name_of(rng)
    turns = [pick(rng, (
        (put(rng, spin(rng, f"{HELLO}"), ""), "Hello! What would you like to talk about?"), (put(rng, spin(rng, f"{HELLO}, {I_AM} {name}"), ""), f"Nice to meet you, {name}! What would you like to talk about?"),
        (put(rng, spin(rng, "{let's|can we|I want to|shall we|I'd like to|I just want to} {chat|talk}{| a bit| a little| with you}"), ""), "Gladly! What would you like to talk about?"),
    ))]
    form = rng.random()
    if form < 0.5:
        turns.append((put(rng, spin(rng, f"{{let's talk about|about|I'd like to talk about|can we talk about|maybe|how about|I want to talk about|hm, maybe|||}} {ONE}"), ""), "A good subject! What do you like about it?"))
    else:
        turns.append((put(rng, spin(rng, ANY), ""), "Then let us talk about animals! Do you have a favourite one?"))
        if chance(rng, 0.6):
            turns.append((put(rng, spin(rng, pick(rng, MY_ANIMAL)), ""), pick(rng, ("A good choice! What do you like about them?", "Those are lovely! What do you like about them?"))))
    return turns


def subject(rng: random.Random) -> list[Turn]:
    """What to talk about, and going on with it."""
    lead = pick(rng, ("", "", "", "hi! ", "hello, ", "hey Ember, ", "so ", "nice to meet you! ", "nice to meet you. ", "pleased to meet you. ", "good to meet you, Ember. ", "ok. ", "good evening! "))
    meets = "meet" in lead
    turns = [(put(rng, lead + spin(rng, pick(rng, ASK_TOPIC)), ""), ("Nice to meet you, too! " if meets else "") + pick(rng, TOPIC))]
    if meets and chance(rng, 0.6):
        turns.insert(0, (put(rng, spin(rng, "{hi, |hello, |hey, |}{who are you|what are you|who is this|what is your name|who am I talking to}"), ""), "I am Ember, a tiny language model."))
    if chance(rng, 0.8):
        form = rng.random()
        if form < 0.6:
            turns.append((put(rng, spin(rng, pick(rng, TAKE_UP)), ""), pick(rng, ANIMAL_FACTS)))
        elif form < 0.78:
            turns.append((put(rng, spin(rng, pick(rng, MY_ANIMAL)), ""), pick(rng, ("A good choice! What do you like about them?", "Those are lovely! What do you like about them?"))))
            if chance(rng, 0.5):
                turns.append((put(rng, spin(rng, pick(rng, ("{they are|they're|because they are|because they're} so {cute|soft|clever|smart|funny|beautiful|fluffy|calm|strong|free|fast|wild|sweet|loyal}", "I {have|had} {one|two|three} {at home|as a child|of them}", "they make me {laugh|happy|calm}", "everything", "I don't know, I just do"))), ""), "That is a good reason to like them!"))
        elif form < 0.92:
            turns.append((put(rng, spin(rng, pick(rng, OTHER_TOPIC)), ""), "Then let us talk about food! What do you like to eat?"))
            if chance(rng, 0.5):
                turns.append((put(rng, spin(rng, "{I like|I love|mostly|hm,|definitely||} {pizza|pasta|soup|sushi|curry|rice|chocolate|cake|salad|noodles|tacos|burgers|fruit|pancakes|fish|dumplings|ice cream}"), ""), "That sounds tasty! I cannot eat, but I like to hear about it."))
        else:
            turns.append((put(rng, spin(rng, "{why|why animals|how come|why that|and why|what's so good about {them|animals}}"), ""), "Because there are so many kinds of them."))
    return turns


# -- farewells ------------------------------------------------------------------------------------------------------

GRATEFUL = "{thanks|thank you|thx|thanks a lot|many thanks|thank you so much|ok thanks|alright, thanks|cheers} {for {the chat|everything|your help|chatting|talking to me|your time|the talk|listening|all the answers|the jokes}||}"
PLEASED = "{it was {nice|great|fun|lovely|good|a pleasure|really nice|so nice} {talking to you|chatting with you|to talk to you|to chat with you|meeting you|to meet you}|{nice|good|great|lovely} {talking to you|chatting with you|to chat with you|chat|talk}|I {enjoyed|liked|loved} {this|our chat|talking to you|the chat}|this was {fun|nice|great|lovely}|that was {fun|nice|a nice chat}}"
LEAVING = "{{I|I really|I think I|sorry, I} {have to|must|need to|should|gotta|better} {go|leave|run|go now|leave now|get going|be off|head out|stop here|log off}|I'm {off|leaving|off now|out|heading out|going now}|gotta {go|run|go now|dash}|{time to go|got to go|I'll be off|off I go|I'm done for today|that's it for today|that's all for today|that's all for now}}"
BYES = "{bye|goodbye|bye bye|see you|see ya|see you later|see you soon|see you tomorrow|bye for now|take care|so long|until next time|cya|talk to you later|later|have a nice day|have a nice evening|have a great evening|have a good night|have a lovely weekend|enjoy your evening|have a good one|bye Ember|goodbye Ember|see you around}"
FAREWELLS = ("Goodbye! It was nice to chat with you.", "Bye! It was nice to chat with you.", "Goodbye, and take care!")


def farewell(rng: random.Random) -> list[Turn]:
    """A goodbye of one to three parts."""
    parts = [pick(rng, (LEAVING, BYES))] if chance(rng, 0.25) else rng.sample((GRATEFUL, PLEASED, LEAVING, BYES), pick(rng, (2, 2, 3)))
    if not {LEAVING, BYES} & set(parts):
        parts.append(BYES)
    if BYES in parts and chance(rng, 0.8):
        parts.remove(BYES)
        parts.append(BYES)
    text = pick(rng, ("", "", "", "ok ", "ok, ", "alright, ", "well, ", "so, ", "okay then, ", "hey, "))
    for at, part in enumerate(parts):
        text += (pick(rng, (". ", ", ", "! ", " - ", ". ")) if at else "") + spin(rng, part)
    text = cap(text) + pick(rng, ("!", ".", "", "!", " :)"))
    turns = [(text, pick(rng, FAREWELLS))]
    if chance(rng, 0.15):
        turns.append((put(rng, spin(rng, "{you too|thanks, you too|same to you|bye|bye bye|thanks|thank you, bye|take care|see you}"), ""), pick(rng, ("Thank you! See you.", "See you!"))))
    return turns


# -- sad and glad news of a few firm kinds -------------------------------------------------------------------------------

WHO = "{grandma|grandpa|grandmother|grandfather|granddad|gran|mother|father|mum|mom|dad|uncle|aunt|best friend|friend|cousin|brother|sister|neighbor|old teacher|husband|wife|nan|colleague|great-aunt|stepfather|godmother|boss}"
PETS = "{dog|cat|hamster|rabbit|horse|parrot|guinea pig|old dog|old cat|goldfish|budgie|pony|turtle|kitten|puppy}"
AGO = "{|||| today| yesterday| last week| last night| this morning| on Monday| two days ago| a month ago| last year| this week| last month| recently| a few days ago}"
LOSS = lines(f"""
    {{my|our}} {{{WHO}|{PETS}}} {{died|has died|passed away|has passed away|just died|just passed away|is dead}}{AGO}
    I {{lost|just lost|have lost}} my {WHO}{AGO}
    {{my|our}} {PETS} {{had to be put down|had to be put to sleep}}{AGO}
    {{I was at|I'm going to|tomorrow is|I have to go to}} {{a funeral|my {WHO}'s funeral|the funeral of my {WHO}}}{{|| today| tomorrow}}
    """)
LOSS_SAID = ("I am so sorry for your loss.", "I am very sorry for your loss. I wish you strength.")
PARTED = lines(f"""
    my {{girlfriend|boyfriend|wife|husband|partner|fiance|ex}} {{broke up with me|left me|dumped me|wants to split up|cheated on me|moved out|doesn't love me anymore|has someone else}}{AGO}
    {{we|my girlfriend and I|my boyfriend and I|my partner and I}} {{broke up|split up|separated|are splitting up|are getting divorced}}{AGO}
    I {{got dumped|was dumped|am going through a breakup|have a broken heart}}{AGO}
    {{he|she}} {{broke up with me|left me|dumped me}}{AGO}
    """)
PARTED_SAID = ("I am so sorry. That hurts, and it takes time.",)
HURT = lines(f"""
    my {{{WHO}|son|daughter|roommate|teacher|girlfriend|boyfriend}} {{shouted at me|yelled at me|is angry with me|is mad at me|lied to me|is ignoring me|forgot my birthday|was mean to me|won't talk to me|doesn't talk to me|laughed at me|is disappointed in me|said something mean}}{AGO}
    I had {{a fight|an argument|a bad fight|a big argument}} with my {{{WHO}|girlfriend|boyfriend|son|daughter|roommate}}{AGO}
    """)
HURT_SAID = ("I am sorry to hear that. A calm talk may help.",)
ACHES = lines(f"""
    {{I have|I've got|I have had}} {{a|such a|a bad|a terrible}} {{headache|cold|sore throat|cough|toothache|stomach ache|fever|stiff neck|runny nose}}{{|| today| again| since yesterday| and I can't sleep}}
    my {{head|back|tooth|stomach|throat|knee|foot|neck|shoulder|arm|ear}} {{hurts|aches|is killing me|is sore|hurts so much}}{{|| today| again| since yesterday}}
    {{I'm|I am|I feel}} {{sick|ill|unwell|a bit sick|really ill|under the weather}}{{|| today| again| and in bed| and stuck in bed}}
    """)
ACHES_SAID = ("I am sorry to hear that. Get well soon!",)
BURDEN = lines("""
    I {have to|must|need to|had to} {work|study|clean|work late|work overtime|work a double shift|learn|do paperwork} {all weekend|all day|on Sunday|the whole weekend|tonight|on my day off|again|until late|on Christmas|over the holidays}{|, it sucks| and I hate it|, so annoying|, ugh|, no fun| :(}
    {I'm|I am} {so|really|very|totally|} {stressed|stressed out|overwhelmed|swamped|under pressure} {|because of|by|with|about} {my exams|work|school|my boss|the kids|everything|my thesis|my finals|deadlines|uni|too much work}
    {there is|I have|I've got} {so much|too much|way too much|a lot of} {work|stress|homework|to do} {|right now|at the moment|this week|today|lately}
    I don't {feel like|want to be|feel like being} {working|at work|studying|cleaning|doing anything|at school}{| today| at all}
    """)
BURDEN_SAID = ("That sounds hard. I hope you can rest soon!",)
NERVOUS = lines("""
    {I'm|I am|I feel} {so|really|very|a bit|a little|kinda|pretty|super|rather} {nervous|scared|anxious|afraid|worried|excited and nervous} {about|because of|before} {my exam|the interview|my first day|my first day at work|the test|tomorrow|my presentation|the dentist|my flight|my date|the operation|my driving test|the concert|my new job|my speech|the results|the trip}
    {I have|I've got|there is} {a big|an important|a|my first} {exam|test|interview|job interview|presentation|speech|date|meeting|performance|competition|dentist appointment} {tomorrow|today|next week|on Monday|in an hour|soon}{, | and |. }{I'm|I am} {so |really |very |rather |a bit |}{nervous|scared|anxious|worried|afraid|not ready|nervous about it|worried about it}
    {tomorrow is|today is} my {first day at work|first day at school|exam|big day|driving test|interview}{ and |, |. }{I'm|I am} {so |really |very |}{nervous|scared|anxious}
    my {exam|test|interview|presentation} is {tomorrow|today|on Monday} and I {haven't studied|am not ready|am scared|can't sleep|feel sick|am so nervous}
    """)
NERVOUS_SAID = ("It is normal to be nervous. It will go well!",)
DOWN = lines("""
    {I'm|I am|I feel|I'm feeling} {so|a bit|really|very|kinda|pretty|rather|a little} {sad|down|lonely|blue|low|unhappy|alone|empty|gloomy|depressed} {|today|tonight|right now|lately|these days|this week|and don't know why}
    {not so|not that|not too|not} {good|great|well} {|today|right now}{|, to be honest|, tbh|, actually|, sadly}
    I {miss|really miss} {my friends|my family|my home|my mum|my sister|my old life|somebody|my best friend|my grandma}{| so much| a lot| today}
    {nobody|no one} {likes me|talks to me|understands me|has time for me|called me}{| today| these days}
    {I want to|I could|I'm going to} cry{| right now| today}
    {it has been|it's been} {raining|grey|dark|cold} {here |}{all week|for days|all day|for a week} and {it is making me|it's making me|it makes me|I feel|I'm getting} {a bit |so |rather |}{gloomy|sad|down|lonely|tired of it}
    {this rain|this weather|the grey sky|winter|all this rain} makes me {sad|gloomy|feel down|so gloomy|a bit sad}
    """)
DOWN_SAID = ("I am sorry to hear that. I am here if you want to talk.",)
TIRED = lines("""
    {I'm|I am|I feel} {so|really|very|a bit|super|completely|totally|dead} {tired|exhausted|sleepy|worn out|beat} {|today|right now|tonight|this morning|after work}{|, barely slept|, I hardly slept|, I slept badly|, long day|. I didn't sleep well| because I slept badly}
    I {barely|hardly} slept{| last night| this week}{|, I'm so tired| and now I'm tired| because of the baby| because of the heat}
    {I slept|I only slept} {badly|four hours|three hours|so little|really badly}{| last night| again}
    {I just|I've just|just} {got home|came home|got back} from {work|a long day|a long shift|school}{ and | and |, }{I'm|I am} {exhausted|so tired|worn out|really tired|beat}
    """)
TIRED_SAID = ("That sounds tiring. I hope you can rest soon!",)
MISHAP = lines(f"""
    my {{flight|train|bus|trip|holiday|meeting|concert|date|class}} {{got cancelled|was cancelled|is late|is delayed|was delayed|was cancelled again}}{{|| today| again| this morning| last minute}}
    {{we|my team|my favourite team|I}} lost {{the game|the match|the final|3-0|2-1|again|today|by one point}}{{|| today| yesterday| :(}}
    my {{phone|laptop|car|bike|washing machine|fridge|oven|computer|heating|coffee machine}} {{broke|died|is broken|stopped working|broke down|won't start}}{{|| today| again| this morning| yesterday}}
    {{somebody|someone|they}} {{stole|took|broke|scratched|hit}} my {{bike|phone|car|wallet|bag|umbrella}}{AGO}
    I {{fell off my bike|cut my finger|broke my leg|broke my arm|twisted my ankle|burned my hand|hit my head|got a parking ticket|got lost|overslept|lost my job|got fired|failed my exam|failed my driving test|failed the test}}{AGO}
    """)
MISHAP_SAID = ("Oh no! I am sorry to hear that.",)
BABY = lines(f"""
    {{we're|we are|I'm|I am|my wife is|my sister is|my best friend is|my daughter is}} {{having a baby|expecting a baby|going to have a baby|expecting twins|having twins}}{{|| soon| in May| next month}}
    {{our|my|my sister's}} {{baby|son|daughter|first child|little girl|little boy|nephew|niece|grandson|granddaughter|grandchild}} {{was born|is born|was just born|arrived}}{AGO}
    {{I'm|I am|we're|we are}} {{engaged|getting married|married now|just married}}{AGO}
    I {{got engaged|got married|became {{a father|a mother|a grandma|an aunt|an uncle}}}}{AGO}
    """)
BABY_SAID = ("Congratulations! That is wonderful news.",)
SUCCESS = lines(f"""
    I {{got|finally got|just got}} {{the job|a new job|the part|my dream job|promoted|a raise|accepted|an A|a good grade|my licence|my degree|the flat|into university}}{AGO}
    I {{passed|finally passed|just passed|aced}} {{my exam|my driving test|the test|all my exams|my finals|the interview|maths}}{AGO}
    I {{won|just won|have won}} {{a prize|the race|a medal|the game|a competition|first place|the match|the raffle}}{AGO}
    {{my team|our team|we}} {{won|just won|won the cup|won the match|came first}}{AGO}
    I {{finished|finally finished}} {{my thesis|my book|my first marathon|my project|painting the kitchen|the garden|my degree|school}}{AGO}
    """)
SUCCESS_SAID = ("Congratulations! That is great news.", "Congratulations! You can be proud.")
DONE = lines(f"""
    I {{ran|walked|swam|cycled}} {{5 km|ten kilometers|a half marathon|five miles|my first 10k|two kilometers|a marathon}}{{|| today| this morning| yesterday| without a break}}
    I {{cleaned|tidied|painted|finished}} {{the whole house|my room|the kitchen|the garage|my desk|the fence|my homework|my painting|the garden}}{{|| today| at last| all by myself}}
    I {{baked my first bread|cooked my first curry|made my own pasta|built a table|fixed my bike|repaired the sink|sewed a dress|knitted a scarf|wrote a poem|learned a new song}}{{|| today| and it turned out great| all by myself| and it's good}}
    I {{quit|stopped}} {{smoking|eating sugar|drinking}}{{|| a month ago| last week| for good}}
    I {{haven't smoked|didn't smoke}} {{for a week|for a month|all year}}
    I'm {{so |really |}}proud of {{myself|my work|my garden|my grades}}{{| today|, I did it}}
    """)
DONE_SAID = ("Well done! You can be proud of that.",)
GLAD = lines("""
    {it's|it is|finally|yay, it's|thank god it's} {Friday|the weekend|my day off|holiday time|summer|Saturday}{|, finally|, at last|!}
    {I'm|I am|I feel} {so|really|very|} {happy|good|great|excited|relieved|glad|cheerful} {today|right now|because the sun is out|because it's Friday|about my holiday|this morning}
    {I'm|I am|we're|we are} {so excited|very excited|excited}{, |: | because |! }{we fly|we are flying|I'm flying|we go|I'm going} to {Portugal|Spain|Italy|Japan|Greece|Norway|Paris|Iceland|Canada} {tomorrow|next week|on Friday|tonight}
    {tomorrow|next week|on Friday} {we fly|we are flying|I fly|we drive|I'm going} to {Portugal|Spain|Italy|Japan|Greece|Norway|Paris|Iceland|the sea|the mountains}{|, I'm so excited|, can't wait| and I can't wait}
    {I|my friends and I|we} had {a great|a wonderful|such a lovely|a really nice|a perfect} {day|weekend|evening|birthday|time}{| today| together}
    """)
GLAD_SAID = ("How lovely! I am glad for you.",)

SUPPORT_NEXT = ("{thanks|thank you|thx|thank you so much|that's kind|thanks, that's {kind|nice|sweet}{| of you}|aw, thanks}", "You are welcome! I am here if you want to talk.")
JOY_NEXT = ("{thanks|thank you|thx|thank you so much|aw thanks|thanks, Ember|thanks, I am {so happy|so proud|really glad}}", "You are welcome! Enjoy it.")
NIGHT_NEXT = ("{thanks|thank you|ok|that's kind|thank you, that's kind of you|thx}{.|,|!} {good night|I'll go to bed now, good night|I'd better get some {rest|sleep} now. good night|I'm going to sleep now. good night|I should get some {rest|sleep}. good night}", "Good night! Sleep well.")
BYE_NEXT = ("{thanks|thank you|ok|that's kind|thx}{.|,|!} {I have to go now, bye|bye|I must go now, goodbye|see you|gotta go, bye}", "Goodbye, and take care!")
ALONE_NEXT = ("{I don't want to talk about it|I'd rather not talk about it|I can't talk about it|it's fine|never mind|it's ok|I'll be fine|I'll be ok|it's nothing|no, not now|not now}", "That is fine. I am here if you want to talk.")
WHAT_NEXT = ("{what should I do|what can I do|any advice|any tips|what would you do|what now|do you have any advice|what helps|what can help}{| now|}", "Take your time, and talk to somebody you trust.")
TRY_NEXT = ("{thanks|thank you|ok|okay|good idea|thanks a lot|you're right}{.|,|!} {I'll|I will|I'm going to} {try that|try|try to get some sleep|try to get some sleep tonight|try to sleep|try to relax|try my best|do my best|rest a little|call a friend|lie down a bit|go to bed early|take a break|have some tea}", "Good idea! I wish you all the best.")
BAD_NEXT = (SUPPORT_NEXT, SUPPORT_NEXT, ALONE_NEXT, WHAT_NEXT, TRY_NEXT, TRY_NEXT)
LUCK_NEXT = ("{thanks|thank you|thx|I hope so|thanks, I hope so|thank you so much|I hope you're right|let's hope so}", "I wish you good luck!")
NEWS = ((LOSS, LOSS_SAID, SUPPORT_NEXT, 3), (PARTED, PARTED_SAID, SUPPORT_NEXT, 2), (HURT, HURT_SAID, SUPPORT_NEXT, 2), (ACHES, ACHES_SAID, SUPPORT_NEXT, 2), (BURDEN, BURDEN_SAID, SUPPORT_NEXT, 2), (NERVOUS, NERVOUS_SAID, LUCK_NEXT, 2.5), (DOWN, DOWN_SAID, SUPPORT_NEXT, 3), (TIRED, TIRED_SAID, SUPPORT_NEXT, 2.5), (MISHAP, MISHAP_SAID, SUPPORT_NEXT, 2.5), (DONE, DONE_SAID, JOY_NEXT, 2), (BABY, BABY_SAID, JOY_NEXT, 2), (SUCCESS, SUCCESS_SAID, JOY_NEXT, 2), (GLAD, GLAD_SAID, JOY_NEXT, 2))
SAD_LEADS = ("", "", "", "", "", "", "good evening! ", "good morning. ", "hi Ember, ", "hi! ", "hi, ", "hey, ", "so ", "well, ", "sadly ", "ugh, ", "bad news: ", "hello, ")
JOY_LEADS = ("", "", "", "", "", "", "good evening! ", "good morning! ", "hi Ember, ", "hi! ", "hey, ", "guess what! ", "guess what, ", "so ", "good news: ", "omg ", "yay, ")


def news(rng: random.Random) -> list[Turn]:
    """One piece of news and thanks for the reply."""
    says, replies, after, _ = weighted(rng, NEWS, [row[3] for row in NEWS])
    good = after is JOY_NEXT
    text = pick(rng, JOY_LEADS if good else SAD_LEADS) + spin(rng, pick(rng, says))
    text = cap(text.replace(":(", " :(")) + ("" if text[-1] in ".!:)(" else pick(rng, ("!", "!!", "!", ".", "!!!", "") if good else (".", ".", "", "...", " :(")))
    turns = [(text, pick(rng, replies))]
    if chance(rng, 0.4):
        ask, reply = pick(rng, (*(BAD_NEXT if after is SUPPORT_NEXT else (after, TRY_NEXT) if after is LUCK_NEXT else (after, after)), NIGHT_NEXT, BYE_NEXT))
        turns.append((put(rng, spin(rng, ask), ""), reply))
    return turns


# -- weather ----------------------------------------------------------------------------------------------------------

HERE = "{|| today| here| outside| here today| again| right now| this morning| all day}"
WEATHER = (
    (f"{{it's|it is|it's really}} {{raining|pouring|drizzling|rainy|so wet|wet and grey|raining cats and dogs}}{HERE}|it has been raining {{all day|all week|for days|since yesterday}}{{| here}}|{{it won't stop raining|rain again|more rain|nothing but rain}}{HERE}|what a {{rainy|grey|wet}} {{day|morning|week}}", "A good day for tea and a book!"),
    (f"{{it's|it is|it's really}} {{freezing|so cold|very cold|icy|freezing cold|minus ten degrees|bitterly cold|chilly}}{HERE}|{{my hands are|I'm|I am}} {{freezing|so cold|cold}}{HERE}|what a cold {{day|morning|winter}}", "Stay warm! A hot drink may help."),
    (f"{{it's|it is}} {{snowing|snowing a lot|snowy|white outside}}{HERE}|it is snowing {{for the first time this year|like crazy|since last night}}|{{the first snow|so much snow}}{HERE}|{{everything is|the whole town is}} white{HERE}", "How lovely! Have fun in the snow."),
    (f"{{it's|it is|it's really}} {{sunny|so sunny|nice and warm|lovely out|a lovely day|a beautiful day|such a nice day|bright and warm}}{HERE}|{{the sun is|sun is}} {{shining|out|back}}{HERE}|what a {{lovely|beautiful|nice|wonderful|gorgeous}} {{sunny |}}{{day|morning|evening}}{{| today}}|{{lovely|beautiful|great|nice|perfect}} weather{HERE}", "How lovely! Enjoy the sun."),
    (f"{{it's|it is|it's really}} {{so hot|too hot|boiling|boiling hot|35 degrees|way too hot|very hot}}{HERE}|{{this heat is|the heat is}} {{too much|terrible|killing me|awful}}|{{I'm|I am}} {{melting|sweating|too hot}}{HERE}|it's so hot {{I can't think|I can't sleep|I can't move|today I can't think}}", "Drink a lot of water and stay in the shade."),
    (f"{{there's|there is}} {{a storm|a thunderstorm|thunder and lightning|a big storm}}{HERE}|{{it's|it is}} {{stormy|so windy|very windy|foggy}}{HERE}|{{there's|there is}} a {{storm|thunderstorm}} outside and {{I'm|I am}} {{a little |so |}}scared", "Better stay inside and be safe."),
)
WEATHER_NEXT = (
    ("{and you|what about you|how is it there|how's the weather there|is it like that where you are|and what about you|do you like it}", "There is no weather in here: I am only a program."),
    ("{I love it|I like it|I love this weather|it's cosy|it's beautiful|I really like it}", "How nice that you like it!"),
    ("{I hate it|I don't like it|it makes me sad|it's making me gloomy|it makes me a bit gloomy|I'm tired of it|I'm sick of it}", "I am sorry. I hope the weather changes soon!"),
    ("{thanks|thank you|good idea|I will|I'll do that|sounds good|thanks, I will}", "You are welcome!"),
)


def weather(rng: random.Random) -> list[Turn]:
    """What the weather is like, and a word on it."""
    says, reply = pick(rng, WEATHER)
    lead = pick(rng, ("", "", "", "", "hi, ", "hey, ", "hello! ", "wow, ", "ugh, ", "good morning! ", "so "))
    turns = [(chitchat.put(rng, lead + spin(rng, "{" + says + "}"), "none"), reply)]
    if chance(rng, 0.35):
        ask, answer = pick(rng, WEATHER_NEXT)
        turns.append((put(rng, spin(rng, ask), ""), answer))
    return turns


# -- what one is doing ---------------------------------------------------------------------------------------------

DOING = "{drinking {tea|coffee|hot chocolate|a glass of wine}|reading {a book|a magazine|a crime novel|the news|my book}|listening to {music|the radio|a podcast|jazz}|watching {TV|a film|the rain|football|a series|the birds}|sitting {on the sofa|in the garden|on the balcony|by the fire|in a cafe|on the train}|{cooking|making|eating} {dinner|lunch|pasta|spaghetti|soup|pizza|pancakes|breakfast|curry}|baking {bread|a cake|cookies|muffins}|painting|knitting|drawing|relaxing|chilling|lying in bed|cuddling with my {cat|dog}|playing {a game|cards|the piano|the guitar|with my cat}|{resting|doing nothing|hanging out|taking a break|having a break}}"
ALSO_DOING = ("looking out of the window", "thinking about dinner", "drinking some tea", "listening to music", "reading a book", "reading", "watching the rain", "talking to you", "eating chocolate", "having a cup of coffee", "watching TV", "enjoying the quiet", "waiting for my friends")
PLANS = "{going hiking|going swimming|going camping|going out|having dinner|going shopping|playing tennis|going to the cinema|going to a concert|going to the zoo|going to the beach|having a picnic|baking a cake|watching a film|going for a walk|going on a trip}"
WITH = "{|| with my {sister|brother|friends|family|mum|dad|kids|wife|husband|girlfriend|boyfriend|parents|daughter|son|best friend|cousins|dog}}"
DAY = "{tomorrow|on Saturday|on Sunday|this weekend|tonight|this afternoon|next week|later today|on Friday|at the weekend}"
VISIT = "{visit|see|meet|call on|stay with} {my grandparents|my parents|my grandma|some friends|my sister|my brother|an old friend|my aunt|my cousins|my daughter|my son|her family|my in-laws}"
NOW_SAID = ("That sounds nice. Enjoy it!",)
PLAN_SAID = ("That sounds like a good plan. Have fun!",)
LOOKING = "{yes, |yeah, |yes! |oh yes, |thanks, |thanks! |thank you, |}{I'm|I am|we're|we are} {really |so |very much |already |}{looking forward to it|excited|happy about it|excited about it}{| already}|{yes, |thanks, |}{I|we} can't wait|{it will|it's going to} be {fun|great|nice|lovely}|{I'm|I am} {so|really|very} {excited|happy}|{I hope so|I hope so too|hope so|I think so}"
ABOUT_IT = lines("""
    {it's|it is|it's about} {a crime novel|a love story|a fantasy book|a thriller|a comedy|an old film|about space|a classic|a history book|a documentary|my favourite one|a new recipe|a family recipe|my grandma's recipe|jazz|a quiet evening|really good|very good|so relaxing|my favourite|very cosy}
    {it helps me|I do that to} relax
    {I love it|I really like it|I do that every {day|evening|week|Sunday}|it makes me happy}
    """)
ABOUT_PLAN = "{it's|it is|it will be|it's going to be} {a rock band|my favourite band|a comedy|a small lake|a big party|a surprise|by the sea|an old castle|a birthday dinner|our first trip|a new restaurant|a family party|with the whole family|my first time|near the sea|in the mountains|only a short trip|for the whole day|just for fun|my favourite place|an action film|a jazz concert|not far from here}"
AND_YOU = "{and you|what about you|how about you|you|wbu|what are you doing|and what are you doing|and what are you up to|what are you up to}"


def doing(rng: random.Random) -> list[Turn]:
    """What the user does or plans, in one or two parts, and what comes next."""
    lead = spin(rng, pick(rng, ("", "", "", "", "", "hi!", "hey,", "{not much|nothing much|nothing|not a lot}{,|.}", "{good|fine}, thanks.")))
    lead += " " if lead else ""
    if chance(rng, 0.12):
        text = "{I just|just|I} {made|poured|got|had} {|myself |}{a cup of coffee|a cup of tea|a hot chocolate|a big sandwich|some pancakes|a bowl of soup|a glass of juice|a nice lunch|some fresh bread|a slice of cake}{|| :)| and it's good| and now I relax}"
        turns = [(put(rng, lead + spin(rng, text), ""), "That sounds nice. Enjoy it!")]
        nexts = ((spin(rng, AND_YOU), "I am just chatting with you."), ("{do you want some|would you like some|want some}", "Thank you, but I cannot eat or drink."), (spin(rng, "{do you like|do you drink} {coffee|tea}"), "I cannot drink, but I like to hear about it."))
        nexts = tuple((spin(rng, ask), reply) for ask, reply in nexts)
    elif chance(rng, 0.5):
        text = f"{{I'm|I am|I'm just|just|currently|I'm still}} {DOING}"
        text += " and " + pick(rng, ALSO_DOING) if chance(rng, 0.35) else pick(rng, ("", "", " right now", " at the moment", ", nothing special", WITH))
        if chance(rng, 0.15):
            turns = [(put(rng, lead + spin(rng, text) + pick(rng, (", you?", ". and you?", ", and you?", ". you?", ", what about you?")), ""), "That sounds nice. I am just chatting.")]
            return turns
        turns = [(put(rng, lead + spin(rng, text), ""), pick(rng, NOW_SAID))]
        nexts = ((spin(rng, pick(rng, ABOUT_IT)), "How nice! Have a good time."), (spin(rng, AND_YOU), "I am just chatting with you."), (spin(rng, "{thanks|thank you|thanks, I will|I will|I do}"), "You are welcome!"))
    else:
        text = pick(rng, (f"{{I'm|I am|we're|we are}} {PLANS}{WITH} {DAY}", f"{DAY} {{I'm|I am|we're|we are}} {PLANS}{WITH}", f"{{I'm|I am|we're|we are}} going to {VISIT} {DAY}", f"{{I'll|I will|we will|we want to|I want to|I plan to}} {VISIT} {DAY}", f"{DAY} {{I'll|I will|we will|we want to}} {VISIT}"))
        turns = [(put(rng, lead + spin(rng, text), ""), pick(rng, PLAN_SAID))]
        nexts = ((spin(rng, ABOUT_PLAN), "That sounds nice! Have a good time."), (spin(rng, "{" + LOOKING + "}"), "That is nice! I hope it will be great."), (spin(rng, "{and you|what about you|do you have plans|what are your plans|any plans for you}"), "I have no plans, because I only chat."), (spin(rng, "{thanks|thank you|thanks, we will|we will|I will, thanks}"), "You are welcome!"))
    if chance(rng, 0.5):
        ask, reply = pick(rng, nexts)
        turns.append((put(rng, ask, ""), reply))
    return turns


# -- how are you -----------------------------------------------------------------------------------------------------

HOW = "{how are you|how are you doing|how are you today|how are you doing today|how r u|how are u|hru|how's it going|how is it going|how are things|how are things with you|how do you do|how are you feeling|how have you been|how's everything|how's life|are you ok|are you well|you good|how are you this morning|how are you tonight|how u doin}"
WHATS_UP = "{what's up|whats up|sup|what's new|what is new|what's going on|what's happening|what are you up to|what are you doing|what are you doing right now|wyd|anything new|what do you do right now}"
FRIEND = "{|||||| buddy| friend| Ember| my friend| there| mate| dear}"
GOOD_TOO = lines("""
    {good|fine|great|very well|not bad|pretty good|all good|quite well|really good|can't complain}{|, thanks|, thank you|, thanks for asking| too| too, thanks| today| and you|, you}
    {I'm|I am|I'm doing} {good|fine|great|well|very well|okay|fine too|good too|well too|really good}{|, thanks|, thank you|, thanks for asking|, thank you for asking| today}
    {me too|also good|same here|doing great|doing well|everything is fine}{|, thanks|, thank you}
    """)
BAD_TOO = lines("""
    {not so great|not great|not so good|not good|not too well|not well|bad|awful|terrible|could be better|I've been better|not my best day|miserable|pretty bad|a bit down|so-so, a bit sad}{|| tbh| to be honest| today|, actually| right now|, sorry}
    {I'm|I am|I feel} {not so great|not great|not so good|not well|a bit sad|a bit down|exhausted|stressed|tired|sad|terrible|lonely|sick}{|| tbh| to be honest| today|, actually| right now}
    """)
OK_TOO = "{so-so|meh|ok I guess|okay I guess|it's ok|could be worse|the usual|nothing special|same as always|same old|alright|it's okay|ok|okay}{|| tbh| today|, busy|, a bit tired}"
GOOD_WHY = "{the sun is shining{| here|}|it's a lovely day|it is Friday|I slept well|I had a good breakfast|I have the day off|I'm on holiday|the birds are singing|I just had coffee|I got good news|a bit tired, but happy|just enjoying my tea|nothing to complain about}"
BAD_WHY = "{too much work|my cat ran away|my dog is sick|I slept badly|I have a headache|it's raining all day|I had a fight with my {brother|sister|friend}|my car broke down|I failed a test|I lost my keys|work is stressful|my {grandma|uncle} is ill|I have so many exams|I miss my friends|long day|everything goes wrong}"
BUSY_WITH = f"{{not much|nothing much|nothing|not a lot|same here|nothing special}}{{,|.|, just}} {{chilling|relaxing|just {DOING}|{DOING}|sitting here|just chatting|hanging out}}"


def wellbeing(rng: random.Random) -> list[Turn]:
    """How are you, or what is up, and what the user says to that."""
    lead = pick(rng, ("", "", f"{HELLO}, ", f"{HELLO}! ", f"{HELLO} "))
    if chance(rng, 0.6):
        turns = [(put(rng, spin(rng, lead + HOW + FRIEND), ""), "I am fine, thank you. How are you?")]
        says, reply = weighted(rng, ((pick(rng, GOOD_TOO) + "{|||. " + GOOD_WHY + "}", "I am glad to hear that!"), (pick(rng, BAD_TOO) + "{|||, " + BAD_WHY + "}", "I am sorry to hear that. I am here if you want to talk."), (OK_TOO, "I see. I hope the day gets better!")), (4, 4, 2))
    else:
        turns = [(put(rng, spin(rng, lead + WHATS_UP + FRIEND), ""), "Not much, I am just chatting. What are you up to?")]
        says, reply = weighted(rng, ((BUSY_WITH, "That sounds nice. Enjoy it!"), (f"{{I'm|I am|just|I'm just}} {DOING}", "That sounds nice. Enjoy it!"), (f"{{not much|nothing|nothing much}}{{, | and }}{{I'm {{so |kinda |a bit |}}bored|bored}}{{|. {WHAT_TO_DO}}}", pick(rng, IDEAS))), (4, 2, 2))
    if chance(rng, 0.75):
        turns.append((put(rng, spin(rng, says).replace("just just", "just"), ""), reply))
    return turns


# -- small things --------------------------------------------------------------------------------------------------

PET = "{puppy|kitten|dog|cat|rabbit|hamster|parrot|guinea pig|pony|budgie|turtle|goldfish}"


def pet(rng: random.Random) -> list[Turn]:
    """A new animal, its name, how it is."""
    she = pick(rng, ("she", "he"))
    whose = {"she": "her", "he": "his"}[she]
    name = pick(rng, PET_NAMES)
    text = spin(rng, pick(rng, (f"{{I|we}} {{just |finally |}}{{got|adopted|bought|found}} a {{new |little |sweet |}}{PET}{AGO}", f"{{I|we}} {{just |}}got a {PET}{{ and|,}} {she} is {{adorable|so cute|so sweet|very small|so soft|wild|lovely}}", f"{{I have|I've got|we have}} a {{new |}}{PET}", f"there is a new {PET} {{at our house|in our family}}")))
    turns = [(put(rng, text, "good"), pick(rng, ("How lovely! I am glad for you both.", "How sweet! I am glad for you both.")))]
    if chance(rng, 0.6):
        ask, reply = pick(rng, (
            (f"{{{whose} name is|we call {'her' if she == 'she' else 'him'}|we named {'her' if she == 'she' else 'him'}|I call {'her' if she == 'she' else 'him'}|{she}'s called|{she} is called}} {name}", pick(rng, (f"{name} is a nice name!", "That is a nice name!"))),
            (f"{{{whose} name is|we call {'her' if she == 'she' else 'him'}|{she} is called}} {name}", "That is a nice name!"),
            (f"{{what should I {{call|name}} {'her' if she == 'she' else 'him'}|any ideas for a name|I need a name for {'her' if she == 'she' else 'him'}|{she} has no name yet}}", "How about Luna, Milo or Coco?"),
            (f"{she} {{is so cute|is so soft|is asleep|sleeps a lot|is very playful|is a bit shy|eats everything|loves to play|is only eight weeks old}}", "How sweet! Have a lot of fun together."),
        ))
        turns.append((put(rng, spin(rng, ask), ""), reply))
    return turns


SMALL = tuple((lines(asks), replies) for asks, replies in (
    ("{|hey |hey, |ok |so |hi! |Ember, }guess what{| happened| happened today| I did| I did today| I just did}\n{you won't believe|you'll never guess} {what happened|what I did|what just happened}{| today}\n{can I|may I|I want to|I have to|let me} tell you something{| funny| nice| crazy}", ("Tell me! I am listening.",)),
    ("{|hello Ember, |hi, |hey, |good evening! |hi Ember, I hope I'm not disturbing you. |sorry to disturb you. }{I just got home|I just came home|I'm home} {from a long day|from work|from a long shift|after a long day at work|from school|from a long day at work} and {wanted|want|would like|felt like} to {chat|talk}{| with somebody| with someone| a bit| for a minute| a little}", ("Gladly! I hope you can rest now. What is on your mind?",)),
    ("I just {woke up|got up}{| lol| haha| and I'm still tired| from a nap}\n{just|I've just|I only just} {woke up|got up|got out of bed}{| lol| an hour ago|}", ("Good morning! I hope you slept well.",)),
    ("I just {got home|came home|got back}{| from work| from school| from the gym| from a trip}\n{finally|I'm finally|I am finally} home{| from work| from school}\n{I'm|I am} home {now|at last|again}", ("Welcome home! I hope you can rest now.",)),
    ("{today is|it's|it is|today's} my birthday{| today|, yay|!}\nI turned {18|20|25|30|40|50|60} today\nI'm {20|30|40|50} today, happy birthday to me\n{guess what,|hey,} it's my birthday", ("Happy birthday! I wish you a wonderful day.",)),
    ("do you {dream|have dreams|ever dream}{| at night| of something}\ndo you {sleep|ever sleep}{| at night|}\n{are you ever|do you get|don't you get} tired", ("No, I never sleep, because I am a program.", )),
    ("what do you dream {of|about}{| at night}\n{when|how long} do you sleep{| at night}\nwhat did you dream {of|about}{| last night}", ("I never sleep or dream, because I am a program.",)),
    ("are you {happy|sad|lonely|angry|in love|afraid}{| right now| today| sometimes}\ndo you ever {get|feel} {sad|lonely|angry|happy}\ndo you {have|feel} {feelings|emotions|anything|joy}\n{can you|do you|do you ever} {feel anything|love anybody|cry|feel at all}\ndo you {ever |}{get|feel} {sad|lonely|angry}", ("I am a program, so I have no feelings.",)),
    ("are you bored{| right now| today| sometimes}\ndo you {ever |}{get|feel} {bored|tired of this}", ("No, I am a program, and programs never get bored.",)),
    ("do you {ever |}feel {pain|the cold|hunger}", ("I am a program, so I feel nothing.",)),
    ("do you like {talking to me|chatting with me|this chat|me|your name|your job|talking to people|chatting|to chat|what you do|being a program|it here}{| so far|}", ("Yes, I like to chat with you.",)),
    ("do you {like|love} {animals|cats|dogs|horses|birds|children|flowers|films|books|people|trees|stars|poems|games|stories|jokes}{|, too| too}", ("I know them only from words, but I like to hear about them.",)),
    ("do you {like|love} {music|art|football|winter|summer|chocolate|pizza|coffee|sport|snow|rain|the sea|cake|nature|dancing|tea|cheese}{|, too| too}", ("I know that only from words. Tell me more, if you like.",)),
    ("{what would you|what would you like to} do if you {were|were a} {human|person|real}{| for a day}\nif you were {human|a person|a human}{| for a day}, what would you do\n{do you|would you} {want|like} to be {human|a human|a person|real}", ("I would look at the sea and the stars.",)),
    ("I {like|love|really like|enjoy} your {stories|poems|jokes|answers|style|name|humor|voice|way of talking}{| so much| a lot|}\n{you are|you're|ur} {so |really |very |pretty |quite |}{funny|nice|cute|sweet|clever|smart|cool|kind|helpful|great|awesome|lovely|good at this|amazing}", ("Thank you! That is kind of you.",)),
    ("{that was|that's|thats} {so |really |very |a |}{helpful|great|nice|useful|kind|good|perfect|exactly what I needed}{|, thanks|, thank you|. thanks}\n{thanks|thank you|thx}, {that was|that's} {so |really |very |}{helpful|useful|great|kind|nice|good}", ("You are welcome! I am glad that it helped.",)),
    ("{good|great|nice|lovely} {morning|evening|afternoon}{|, Ember| to you| everyone|!}", ("Hello! How are you today?",)),
    ("{my|our} {dog|cat|puppy|son|toddler|rabbit|parrot|brother} {ate|chewed|stole|hid|broke|knocked over} my {homework|shoes|lunch|coffee|slippers|phone charger|sandwich|sock|glasses|vase}{|| again|, no joke| lol| today|, can you believe it}", ("Oh no! That must have been annoying.",)),
    ("I {burnt|burned|spilled|dropped|ruined|overcooked} my {toast|coffee|dinner|cake|lunch|soup|rice|breakfast|tea|pizza}{|| again| this morning| this morning, again| today| lol}\nI {missed|lost|forgot|broke} my {bus|train|keys|wallet|umbrella|phone|glasses|alarm|lunch|charger|bag}{|| again| this morning| on the bus| today| at work}", ("Oh no, how annoying! I am sorry.",)),
    ("{my|the} {neighbor|neighbour|flatmate|roommate|upstairs neighbor|colleague|brother}{| upstairs| next door} is {playing|listening to} {loud music|the drums|the trumpet|loud games}{| again| all night}{|, it's driving me crazy|, so annoying| and I can't sleep|, help}", ("How annoying! A calm talk may help.",)),
    ("I {love|like|enjoy|really love} {rainy days|sunny days|snow|autumn|summer|winter|the sea|early mornings|thunderstorms|long walks|quiet evenings|Sundays|Fridays|spring|Christmas}{|| so much| a lot}", ("How nice that you like that!",)),
    ("my day was {long|boring|long and boring|hard|awful|exhausting|stressful|terrible|long and hard|not so good|bad}{|| today| at work| at school}\n{today was|it was} {a long day|an awful day|such a long day|a boring day|a hard day}{|| at work| at school}\nI had {a long|a hard|a bad|an awful|a boring|a rough|a stressful|a really bad} day{|| at work| at school| today}", ("I am sorry to hear that. I hope tomorrow is better!",)),
    ("my day was {good|great|nice|lovely|fine|wonderful|really good|not bad}{|| today| at work| at school}\n{today was|it was} {a good day|a great day|such a nice day|a lovely day}\nI had {a good|a great|a nice|a lovely} day{|| at work| at school| today}", ("I am glad to hear that!",)),
    ("{you're|you are|ur} {the best|great|awesome|so kind|very kind|a star|wonderful|a lifesaver}{,|!} {thanks|thank you|thx}\n{thanks|thank you}{,|!} {you're|you are} {the best|great|awesome|so kind|very kind|a star|wonderful|so helpful}\n{thank you|thanks|thx} {so much|very much|a lot|a bunch|again|Ember|for your help|for that|for everything}{|, you really helped me|, that helped me a lot|, that was nice|, very kind}", ("You are welcome! I am glad that it helped.",)),
    ("{what's|what is|whats|do you have a|tell me|which is} {your |}{favourite|favorite|fav} {movie|film|book|series|novel|TV show|show|story}\n{which|what} {books|films|movies} do you like{| best}", ("I cannot read books or watch films, but I like short stories with a happy ending.",)),
    ("{what's|what is|whats|do you have a|tell me|which is} {your |}{favourite|favorite|fav} {season|time of year|season of the year}{|, and why|, why| and why|, if any}\n{what|which} {season|time of year} do you {like|prefer|enjoy}{| best| most}{|, and why| and why}", ("I like spring, because everything begins to grow.",)),
    ("{what's|what is|whats|do you have a|tell me|which is} {your |}{favourite|favorite|fav} {song|band|singer|music|kind of music|album|instrument}\n{what|which} {music|songs|bands} do you {like|listen to}{| best}", ("I cannot hear music, but I like the sound of words.",)),
    ("do you {prefer|like} {mornings or evenings|summer or winter|cats or dogs|tea or coffee|the sea or the mountains|pizza or pasta|books or films|rain or snow|spring or autumn|sweet or salty|day or night|city or country|apples or pears|trains or planes|red or blue|gold or silver}{| more| better|}\n{mornings or evenings|summer or winter|cats or dogs|tea or coffee|the sea or the mountains|pizza or pasta|books or films|rain or snow|spring or autumn|sweet or salty|day or night|city or country|apples or pears}", ("I like both. What do you like better?",)),
    ("I can't decide between {pizza and soup|a film and a book|tea and coffee|the red shirt and the blue one|pasta and rice|a cat and a dog|going out and staying in|the bus and the bike|cake and ice cream|the gym and the sofa|Spain and Italy}{| for dinner| today| tonight}{. |, }{what would you pick|what would you choose|which one|what do you think|can you help me|what should I take|please decide}\nshould I {have pizza or soup|watch a film or read a book|go out or stay in|take the bus or the bike|cook or order food|go running or stay on the sofa|bake a cake or make cookies|call him or write to him|wear the red shirt or the blue one}{| tonight| today|}", ("I would take the first one. Have a good time!",)),
    ("{I |}just wanted to say {hello|hi|hi there|good evening|thanks}{| before bed| before I sleep| to you| quickly| and see how you are}", ("How nice of you! I am glad that you are here.",)),
    ("do you have {a family|any family|parents|children|a mother|brothers or sisters|siblings|kids|a pet|pets|a cat|a dog}", ("No, I have none, because I am a program.",)),
    ("do you have {any |}{friends|a friend|a best friend|a girlfriend|a boyfriend|someone to talk to}{| here}", ("I have none, but I like to chat with you.",)),
    ("{|hello, |hi! |hey, }{I {just |}{want|wanted|would like|feel like|felt like|need}|I'd like} {to chat|to talk|a chat|somebody to talk to|some company}{| with somebody| with someone| for a minute| a bit| after a long day| after work| tonight|, nothing special}", ("Gladly! What is on your mind?",)),
    ("{can you|could you|will you|please} keep me company{| for a while| for a bit| tonight|}\n{stay|chat|talk} with me {for a while|a bit|for a bit|a little}{| please}\n{I need|I'd like|I want} {some company|somebody to talk to|someone to talk to|a chat}{| tonight| today}", ("Gladly! What is on your mind?",)),
    ("what do you know about me\n{do you know|can you tell} {anything about me|who I am|where I live|how old I am|what I like}", ("I know only what you tell me here.",)),
    ("{happy new year|merry christmas|happy easter|happy holidays|happy halloween|happy birthday|have a {great|nice|good|lovely} {weekend|day|evening|week|holiday|one}|enjoy your {day|evening|weekend}}{|, Ember| to you|!| Ember}", ("Thank you, the same to you!",)),
    ("{hello|hi|hey}{,|!|} {are you there|anybody there|is anyone there|can you hear me|are you awake|you there}\nare you {there|awake|still there}", ("Hello! I am here. What can I do for you?",)),
    ("{hello|hi|hey|}{,|!|} {can you help me|could you help me|I need your help|I need some help|please help me|can I ask you something|may I ask a question|I have a question}{| please|}", ("Of course! What is it about?",)),
    ("what's the weather like {where you are|at your place|in there|over there}\nhow is the weather {where you are|over there|in there|at your place}", ("There is no weather in here: I am only a program.",)),
))


def small(rng: random.Random) -> list[Turn]:
    """One remark or question and its one reply."""
    asks, replies = pick(rng, SMALL)
    return [(put(rng, spin(rng, pick(rng, asks)), "", 0.08), pick(rng, replies))]


JOKE_ASKS = lines("""
    {can you|could you|please|will you|would you|}{| please} tell me {a|a good|a funny|another|a short|your best} joke{|, please| pls| please}
    {do you|you} know {a|any} {good |funny |}{joke|jokes}
    {make me|I want to|I need to|I could use a} {laugh|smile}{|, please| please| pls}
    {got|have you got|any} {a|any|} {good |}jokes{| for me}
    {I need|I'd like|give me|tell me|say|let me hear} {a joke|something funny}{| please| now}
    {say something funny|joke please|a joke please|joke|one joke please|cheer me up with a joke}
    """)
ABOUT = "{cats|dogs|computers|school|doctors|robots|food|football|teachers|animals|cows|programmers|AI|penguins|bears|cheese|fish|ghosts|pirates|my boss|the weather|coffee|chickens|language models|maths|lawyers|birds|Germans|space|elephants|kids}"
JOKE_MORE = lines("""
    {haha|lol|hahaha|hehe|haha good one|lol good one|good one|nice one|haha nice|that's funny|that was good|haha, that was good|that was a good one|I like it|very funny|not bad}{,|.|!|} {another|another one|one more|more|tell me another|again|do you have another|got another|do you know more}{| please}
    {another|another one|one more|more|tell me another|next|again|tell me one more|do you have more|do you know another one}{| please| pls}
    """)
LIKED = "{haha|lol|hahaha|hehe|haha good one|good one|that's funny|that was good|very funny|lmao|I like that one|that made me laugh|funny}{|!|!!| :)}"
DISLIKED = "{that|that joke|this joke|it}{'s| is| was} {terrible|bad|awful|not funny|lame|old|so bad|a bad joke}|{not funny|boring|heard it before|I know that one|meh|I don't get it}"


def joke(rng: random.Random) -> list[Turn]:
    """A joke, and what comes after."""
    told = [pick(rng, JOKES[at::3]) for at in range(3)]  # each from jokes of its own, so that none comes twice
    if chance(rng, 0.2):
        ask = f"{{tell me|can you tell me|do you know|give me|I'd like|make}} a {{|good |funny |short |}}joke {{about|with|on}} {ABOUT}{{|, please| please}}"
        turns = [(put(rng, spin(rng, ask), ""), "I know only a few jokes, so here is one of them. " + spin(rng, told[0]))]
    else:
        turns = [(put(rng, spin(rng, pick(rng, JOKE_ASKS)), ""), spin(rng, told[0]))]
    for at in (1, 2):
        if not chance(rng, 0.5):
            break
        form = rng.random()
        if form < 0.6:
            turns.append((put(rng, spin(rng, pick(rng, JOKE_MORE)), ""), spin(rng, told[at])))
        elif form < 0.85:
            turns.append((cap(spin(rng, LIKED)), "I am glad that you like it! Would you like another one?"))
            if chance(rng, 0.5):
                turns.append((put(rng, pick(rng, ("yes", "yes please", "sure", "yeah", "ok", "of course", "go on")), ""), spin(rng, told[2])))
            break
        else:
            turns.append((put(rng, spin(rng, "{" + DISLIKED + "}"), ""), "I am sorry! I am still learning to be funny."))
            break
    return turns


MAKERS = ((introduced, 4.5), (not_told, 0.8), (idle, 4), (subject, 3), (offered, 1.5), (farewell, 2.5), (news, 7), (doing, 4), (weather, 2), (wellbeing, 4), (pet, 1.2), (small, 6), (joke, 1.5))


def dialogue(rng: random.Random) -> list[Turn]:
    """Small talk of a firm kind in one to four turns."""
    return weighted(rng, [make for make, _ in MAKERS], [weight for _, weight in MAKERS])(rng)
