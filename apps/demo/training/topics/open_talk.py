"""Remarks of every kind about one's own life with few replies, each of which fits any remark of its kind; long greetings without a name; hobbies; and what Ember has done or can do.

The table of remarks is data/open_talk.txt. What the reply says holds for the whole kind, so it takes up no word of the remark.
"""

from __future__ import annotations

import random
import re

from phrases import chance, pick
from spintax import lines, spin, weighted
from topics import chitchat
from topics.plain_talk import GOOD_TOO, I_AM, name_of, put
from topics.smalltalk import CITIES

Turn = tuple[str, str]

WHO = "{sister|brother|mum|mom|dad|mother|father|son|daughter|wife|husband|girlfriend|boyfriend|cousin|uncle|aunt|grandma|grandpa|best friend|grandmother|nephew|niece}"
PET = "{dog|cat|hamster|rabbit|horse|parrot|guinea pig|old dog|old cat|budgie|pony|turtle|kitten|puppy}"
AGO = "{||| today| yesterday| last week| last night| this morning| on Monday| two days ago| this week| an hour ago| just now| on Sunday}"
SOON = "{tomorrow|on Saturday|this weekend|tonight|next week|next month|on Friday|this afternoon|soon|on Sunday}"

# What may be said after any good, bad or plain remark.
THANKED = "{thanks|thank you|thx|thank you so much|aw, thanks|that's kind|thanks, that's {kind|nice|sweet}{| of you}}"
MORE_GOOD = lines("""
    {it was|that was} {so much fun|great|wonderful|the best day ever|really nice|a lot of fun|amazing|so beautiful|delicious}
    {it|they|everything} {turned out|went|looks|look|tasted} {great|really well|so good|perfect|better than I thought|wonderful}
    {it's|it is} {so|really|very} {pretty|beautiful|cute|nice|big|cosy|exciting|good}
    {it|that|the sun} felt {so |really |}good
    {only|just} {3 km|half an hour|a small one|a little}{,| but} {but |}it {felt good|was fun|was worth it}
    {it has|there is|we have} {a big garden|an old apple tree|a view of the lake|a balcony|two floors|a fireplace}
    {I'm|I am|we're|we are} {so|really|very} {happy|proud|glad|excited|relieved|grateful}{| about it| now|}
    {I|we} {laughed|smiled|danced|talked} {so much|all day|the whole evening|for hours}
    {my <who>|my whole family|everybody|my best friend} {loved it|was so proud|was there, too|helped me|came along|is happy, too|cried for joy}
    {I|we} {can't|still can't} {believe it|stop smiling}
    {I want|I'd like} to do it {again|more often|every week}
    {the sun was shining|the weather was perfect|the food was great|the people were so nice}
    """)
MORE_BAD = lines("""
    {it was|that was} {awful|terrible|so bad|horrible|really hard|the worst day|so embarrassing|a disaster}
    {it|that} {hurts|hurt|makes me sad|makes me angry|is so unfair|makes me cry}{| a lot| so much|}
    {I'm|I am|I feel} {so|really|very} {sad|angry|upset|tired|alone|helpless|disappointed|frustrated|down}{| now| about it|}
    I {don't know|have no idea} what to {do|say|think}
    I {could|want to|had to} cry
    {nobody|no one} {helped me|cares|understands|believes me|listened}
    my <who> {doesn't care|doesn't believe me|laughed at me|is angry, too|won't help me}
    {it happens|this happens} {every time|all the time|again and again}
    {it's|it is} {my fault|all my fault|always the same|not fair|too much for me}
    I {can't stop thinking about it|didn't sleep all night|cried all night|just want to stay in bed|can't take it any more}
    """)
MORE_TOLD = lines("""
    {she|he|it} is {tiny|so small|grey|black and white|very shy|two years old|only eight weeks old|a golden retriever|very old|so clever|my best friend|quite big|very soft|brown with a white nose|a bit lazy|very loud|asleep now|tiny and grey}
    {mostly|only|sometimes also} {roses and tomatoes|in the evening|on Sundays|with my <who>|in summer|at home|the easy ones|old songs|small ones|red ones|for my family|for fun|at weekends}
    {with|together with} {my <who>|two friends|my whole family|my neighbours|a lot of cheese|tomatoes from my garden|my old class|some music|my dog|twenty people}
    my {neighbours|kids|friends|cats} {love it, too|think it's funny|helped me|gave it to me|say hi|are with me}
    my {<who>|cat|dog|neighbour} {loves it, too|likes it, too|thinks it's funny|is with me}
    {we|I} always {eat goose and sing songs|meet at my <who>'s house|laugh a lot|bake cookies|go to the sea|get up early|stay up late|take the train|drink tea in the garden}
    {three|two|five|four} of them{|, all very small| in fact| now}
    {a|it's a|it was a} {red|big|small|blue|green|very old|brand new|wooden|long|short|quiet|yellow} one
    {about|almost|for about} {two hours|ten years|a week|a month|half an hour}
    since {last summer|1998|I was six|my birthday|Monday}
    {in|near|close to} {Spain|the mountains|my house|the lake|a small town|the forest|the old town|Denmark|the school}
    I {was|have been} in {Portugal|Italy|Norway|Peru|Scotland|Greece|Japan|Canada} {last summer|two years ago|as a child|once|many times}
    I {worked on it|did it|waited} for {three weeks|a year|two hours|so long}
    {it's|it is} {a long story|next to my house|my favourite|an old tradition|from my <who>|a bit strange|a secret recipe|very easy|a nice place}
    there {was|is} {music, too|a small pond, too|a big oven|a lot of cake|a nice view|a band|a little cafe}
    {they|we|my friends} {are called the Blue Frogs|live in the same street|come every year|meet once a week|play on Fridays|are all a bit crazy|have known each other for years}
    I {eat|do|see|use|drink|hear|play} {it|them|that} {every day|all the time|once a week|very often|almost every evening}
    {the one|it's the one} {with the red door|with the big garden|from the film|by the river|that I told you about|on the corner}
    """)
# What may spoil it a little, after any good or plain remark.
MORE_SPOILT = lines("""
    my {neighbours|kids|friends|cats|parents} {hate it|laugh at me|don't like it|think I'm crazy}{| lol| haha|}
    my {<who>|cat|dog|neighbour|boss} {hates it|laughs at me|doesn't like it|thinks I'm crazy}{| lol| haha|}
    {but |}it {was|is} {a bit burnt|too expensive|so hard|too cold|very loud|too late|sold out|broken already|too small for me|a bit boring}
    {but |}it {rained|hurt|broke|smelled awful|didn't work|took too long}{| all day| a bit| the whole time|}
    {but |}{nobody|no one} {came|liked it|helped me|was there|ate it}
    {but |}I {was late|forgot the keys|have no money left|fell asleep|got lost|fell down|am so tired now|have a cold now|have to work tomorrow|hate the cold}
    my {{legs|feet|arms|fingers} hurt|{back|head|knee} hurts} {so much|now|a bit}
    """)
TOLD_ON, SPOILT_ON = "How nice! Thank you for telling me.", "Oh no! I hope that it gets better."
GOOD_ON, BAD_ON = "That sounds wonderful!", "I am so sorry. I am here if you want to talk."
MATTERS = chitchat.read("open_talk.txt")
SAD_LEADS = ("", "", "", "", "", "", "", "hi, ", "hey, ", "well, ", "ugh, ", "oh no, ", "hi Ember, ", "good evening, ", "hello, ", "to be honest, ")
GLAD_LEADS = ("", "", "", "", "", "", "", "hi! ", "hey, ", "guess what, ", "yay, ", "hi Ember! ", "good news: ", "good morning! ", "hello! ")
PLAIN_LEADS = ("", "", "", "", "", "", "", "hi! ", "hey, ", "well, ", "you know, ", "so, ", "hello! ", "by the way, ")
# A question for advice, which may stand in one message with the remark.
ASKS_HELP = re.compile(r"(\{\|[^}]*\})?(what \{should|\{any|any )")
LEADS = {"good": GLAD_LEADS, "bad": SAD_LEADS, "plain": PLAIN_LEADS}


def matter(rng: random.Random) -> list[Turn]:
    """A remark, its reply, and at times what is said next."""
    entry = weighted(rng, MATTERS, [entry.weight for entry in MATTERS])
    slots = {"who": spin(rng, WHO), "pet": spin(rng, PET), "ago": " " + spin(rng, AGO), "soon": spin(rng, SOON)}
    mood = entry.mood if entry.mood in ("good", "bad") else "none"
    text = pick(rng, LEADS[entry.mood]) + spin(rng, pick(rng, entry.says), **slots)
    if chance(rng, 0.12) and (asked := [(says, replies) for says, replies in entry.follows if any(ASKS_HELP.match(one) for one in says)]):
        says, replies = pick(rng, asked)
        ask = spin(rng, pick(rng, [one for one in says if ASKS_HELP.match(one)]).removeprefix("{|thanks! |thank you! |thanks. |thx }").removeprefix("{|thanks! |thank you! }"), **slots)
        return [(put(rng, text.rstrip(".!") + pick(rng, (". ", ", ", "! ", " and ")) + ask, ""), pick(rng, replies))]
    turns = [(chitchat.put(rng, text, mood), pick(rng, entry.replies))]
    if not chance(rng, 0.68):
        return turns
    at = rng.random()
    if entry.follows and at < 0.68:
        says, replies = pick(rng, entry.follows)
        ask, reply = spin(rng, pick(rng, says), **slots), pick(rng, replies)
    elif entry.mood != "bad" and at < 0.86:
        says, reply = (MORE_SPOILT, SPOILT_ON) if chance(rng, 0.3) else (MORE_TOLD, TOLD_ON)
        ask = spin(rng, pick(rng, says), **slots)
    elif at < 0.76 or entry.mood == "plain" or entry.mood == "good" and at < 0.92:
        ask, reply = spin(rng, THANKED), "You are welcome!" if entry.mood != "bad" else "You are welcome! I am here if you want to talk."
    else:
        ask, reply = spin(rng, pick(rng, MORE_GOOD if entry.mood == "good" else MORE_BAD), **slots), GOOD_ON if entry.mood == "good" else BAD_ON
    if ask:
        turns.append((put(rng, ask, mood), reply))
    return turns


# -- hobbies ---------------------------------------------------------------------------------------------------------

# The base form and the form in -ing; what is played, done, made and collected.
PLAYED = "{the guitar|the piano|the violin|the drums|the flute|the trumpet|the cello|the ukulele|the harp|the accordion|the saxophone|chess|tennis|football|basketball|handball|golf|table tennis|volleyball|badminton|hockey|cricket|rugby|cards|darts|board games|video games|in a band|in an orchestra}"
COLLECTED = "{stamps|coins|shells|old books|stones|postcards|records|teapots|comics|dolls|old maps|toy cars|magnets|mugs|watches|old cameras}"
DONE = tuple(row.split() for row in "climb climbing|knit knitting|paint painting|draw drawing|swim swimming|run running|hike hiking|cycle cycling|cook cooking|bake baking|garden gardening|dance dancing|sing singing|read reading|sew sewing|surf surfing|sail sailing|fish fishing|ski skiing|skate skating|write writing|row rowing|crochet crocheting|jog jogging|meditate meditating|travel travelling|juggle juggling".split("|"))
GOES = "{climbing|swimming|running|hiking|fishing|dancing|sailing|surfing|riding|skating|bowling|bouldering|camping|birdwatching|horse riding|diving|skiing|jogging|to the gym|to yoga classes|to a choir|to judo}"
OFTEN = "{|| twice a week| every day| on weekends| every Sunday| in my free time| a lot| with my <who>| with friends| after work| when I have time| in summer| for fun}"
SINCE = "{for six years|for two months|since I was a child|for a long time|for a year|since last summer|for ten years|for three weeks|all my life}"
BADLY = "{, badly|, but badly|, but not very well|, though not well|, but I'm not good at it|, but I'm still a beginner|, only a little|. I'm not very good at it|, but I'm terrible at it|, very badly| but I'm really bad at it|, not very well}"
PRACTISED = ("{it's|it is} {hard|not easy|difficult} but {fun|I like it|I love it}|I {love|really enjoy|like} it{| so much| a lot|}|{it|that} {relaxes me|makes me happy|helps me relax|calms me down|keeps me fit|is so much fun|clears my head}|{I|because I} {meet nice people|am good at it|can be outside|forget my worries|am with my friends|like the quiet}|{it's|because it's} {fun|relaxing|so calm|good for me|exciting|quiet|creative}|I have {done|been doing} it {" + SINCE[1:-1] + "}|I do it {twice a week|every day|every weekend|with my <who>|with friends|for fun}|my <who> {taught me|showed me how|does it, too}|everything|the {fresh air|quiet|people|music|colours|feeling}")
HOBBY_SAID = "That is a nice hobby! What do you like about it?"
LIKED_SAID = "I am glad that you enjoy it!"
BADLY_SAID = "That does not matter, as long as you enjoy it!"
SUBJECTS = "{music|cooking|sport|sports|football|books|animals|nature|winter|summer|rain|the rain|the sea|films|movies|dancing|painting|art|games|gardening|cats|dogs|travelling|baking|tennis|chess|reading|autumn|spring|snow|flowers|photography|poems|swimming|hiking|horses|birds|coffee|tea|chocolate|pizza|history|maths|the mountains}"
LIKE_THEM = "I know such things only from words. What about you?"
NO_BODY = "I cannot, because I am a program. What about you?"


def own_hobby(rng: random.Random) -> tuple[str, bool]:
    """A sentence about a hobby, and whether the user does it badly."""
    base, doing = pick(rng, DONE)
    form = rng.random()
    if form < 0.3:
        base, doing = "play " + (thing := spin(rng, PLAYED)), "playing " + thing
    elif form < 0.4:
        base, doing = "collect " + (thing := spin(rng, COLLECTED)), "collecting " + thing
    elif form < 0.52:
        base, doing = "go " + (thing := spin(rng, GOES)), "going " + thing
    badly = chance(rng, 0.22) and not base.startswith(("collect", "go "))
    if badly:
        return spin(rng, f"{{I|I also|well, I|yes, I|I like to|I {{try|am trying}} to}} {base}{BADLY}"), True
    text = pick(rng, (
        f"I {base}{OFTEN}", f"I {base}{OFTEN}", f"I {{like|love|enjoy|really like}} {doing}{OFTEN}", f"{doing} is my {{hobby|favourite hobby|passion|favourite thing}}", f"my {{hobby is|hobbies are reading and|favourite hobby is}} {doing}", f"I have been {doing} {SINCE}",
        f"I've been {doing} {SINCE}", f"I started {doing} {{last month|this year|again|again after years|a week ago|recently}}", f"I {{like|love}} to {base}{OFTEN}", f"{{I'm|I am}} learning to {base}" if not base.startswith(("collect", "go ")) else f"I {base} {{a lot|sometimes|often}}",
        f"mostly {doing}", doing, f"I'm {{really |}}into {doing}",
    ))
    return spin(rng, text, who=spin(rng, WHO)), False


def hobby(rng: random.Random) -> list[Turn]:
    """What the user likes to do, alone or after asking Ember, and why."""
    turns: list[Turn] = []
    if chance(rng, 0.55):
        asked = pick(rng, (
            (spin(rng, "{{do you have|have you got} {any hobbies|a hobby|hobbies}|what are your hobbies|any hobbies|tell me about your hobbies}"), "I like chatting and small stories. What do you like to do?"),
            (spin(rng, "{what do you {like|love} to do|what do you do} {in your free time|for fun|on weekends|when you are bored|after work}"), "I like chatting and small stories. What do you like to do?"),
            (spin(rng, f"{{|hey, |hey |hi, |so, |ok, }}do you {{like|love|enjoy}} {SUBJECTS}{{|, too| too|}}"), LIKE_THEM), (spin(rng, f"{{|hey, |hi, }}are you {{into|interested in|a fan of}} {SUBJECTS}"), LIKE_THEM),
            (spin(rng, f"{{|hey, |so, }}{{do|can}} you play {{any sports|sports|an instrument|any instruments|any instrument|music|{PLAYED}}}"), NO_BODY),
            (spin(rng, "{do|can} you {sing|dance|cook|swim|draw|paint|knit|run|ride a bike|drive|ski|read books|bake|climb|travel}"), NO_BODY),
        ))
        turns.append((put(rng, asked[0], ""), asked[1]))
        about = asked[1] == LIKE_THEM
        if about and chance(rng, 0.5):
            text, reply = pick(rng, (
                ("{yes, |oh yes, |yeah, |}{I love it|I like it a lot|I love that|very much|I like that too|I do|me too|it's my favourite|I really like it}{|, especially in the evening| so much|}", "How nice! What do you like about it?"),
                ("{no|nah|not really|not so much|not at all|I don't like it|I don't care much|it's not for me|I'm not a fan}{|, sorry| to be honest|}", "I see. Not everybody likes the same things."),
                ("I {like|love|prefer} {jazz|rock music|the summer|the winter|crime novels|cats|old films|swimming in the lake|dogs|the sound of it|big cities|dark chocolate|cold drinks|green tea|fantasy books|the beach|folk songs|classical music|comedies|snow|long walks|quiet places}{| more| best| a lot|}", "How nice! What do you like about it?"),
                ("I {read|am reading|just read|finished} {a long one about the sea|a book about bees|a crime novel|a great one|three a month|an old one}|{I'm|I am} reading {one about the sea|a long one about the sea|a thick one|a love story}|I {made|cooked|baked} {lasagna|bread|soup|a cake|curry|pasta}{| yesterday| last night|}|we {have|had} {three chickens|two of them|a big garden|a small one}|I {listen to|hear} {jazz|it every day|old songs}{| a lot|}|I {saw|watched} {a good one|one yesterday|a game}{| last night|}", "How nice! Tell me more, if you like."),
                ("I {made|cooked|baked} {lasagna|bread|soup|a cake|curry|pasta}{| yesterday| last night|}{, it was a bit burnt|, but it was burnt|, it was too salty|, it didn't work|, but nobody liked it}", "That can happen. Next time it will be better!"),
            ))
            turns.append((put(rng, spin(rng, text if text.startswith("{yes") or text.startswith("{no") or "|I " not in text and "|{" not in text else "{" + text + "}"), ""), reply))
            if reply.endswith("about it?") and chance(rng, 0.5):
                turns.append((put(rng, spin(rng, "{" + PRACTISED + "}", who=spin(rng, WHO)), ""), LIKED_SAID))
            return turns
        if asked[1] == NO_BODY and chance(rng, 0.35):
            says, reply = pick(rng, (("{yes|yeah|I do|yes, I do}{|, every day|, twice a week|, with my <who>|, a lot|, on weekends|, for years|, since I was a child}", "How nice! What do you like about it?"), ("{no|nope|not really|I don't}{|, I never learned it|, I have no time|, it's not for me|, but my <who> does}", "That is all right. What do you like to do?")))
            return [*turns, (put(rng, spin(rng, says, who=spin(rng, WHO)), ""), reply)]
    text, badly = own_hobby(rng)
    turns.append((put(rng, text, "", 0.05), BADLY_SAID if badly else HOBBY_SAID))
    if chance(rng, 0.5):
        ask, reply = pick(rng, ((spin(rng, pick(rng, MORE_TOLD[1:]), who=spin(rng, WHO)), TOLD_ON), (spin(rng, "{" + PRACTISED + "}", who=spin(rng, WHO)), LIKED_SAID), (spin(rng, "{and you|what about you|do you have a hobby|what's yours|what do you like}"), "I like chatting and small stories.")))
        turns.append((put(rng, ask, ""), reply))
    return turns


# -- long greetings ------------------------------------------------------------------------------------------------

HELLO = "{hello|hi|hey|hello there|hi there|hey there|good morning|good evening|good afternoon|hello Ember|hi Ember|hey Ember|good evening, Ember|good morning, Ember|hi, Ember|hello, Ember|greetings|hiya}"
ARRIVED = lines("""
    I {am|'m} new here{| and just trying this out| and a bit curious|}
    I {just |have just |}{found|opened|discovered|saw} {this page|this site|this chat|you|this little chat|your page}{|, looks cool|, it looks nice| by chance|}
    I {just |have just |}{installed|downloaded|started|set up|loaded} {you|this|this model|the demo|this program} and {wanted to say {hello|hi}|want to try it out|am curious|thought I would say {hello|hi}}
    greetings from {Finland|Spain|Kenya|Texas|Ireland|Vienna|Mexico|a small village|the seaside|rainy London|Norway|India|Canada|Brazil|Poland|my kitchen}
    I am {taking a short break from work|on a break|done with work} and {wanted to {see what you can do|try this|drop by}|thought I'd try this}
    {|this is my }first time {here|trying {a chatbot|this|an AI}{| that runs in my browser| on my own computer|}}
    {this is|it is|it's} my first time {here|with a chatbot|in a chat like this|talking to an AI}
    {a friend|my son|my daughter|my brother|a colleague|my teacher} told me about {you|this chat|this page}
    I {am just|'m just|am} {trying this out|testing this|looking around|passing by|curious|playing around with this}
    {I just |just |}wanted to {say {hello|hi}|see if you are there|try this|see how this works|drop by}
    {nice|good|lovely|great} to {meet you|see you|be here|talk to you}
    I hope {you are well|you're well|you're doing fine|you have a good day|I'm not disturbing you|this works|you can understand me}
    """)
SETTING = lines("""
    {it is|it's} {raining outside|a beautiful spring day|snowing here|late here|a sunny morning|a quiet evening|very early here|Sunday morning|a rainy afternoon|cold outside|a warm evening|my lunch break}
    {I am|I'm} {sitting {on a bench in the park|on the sofa|in the kitchen|in a cafe|on the balcony|by the window|on the train|in the garden|in bed}|having a cup of {tea|coffee}|on my lunch break|waiting for {a friend|my train|the bus|dinner}|home alone tonight|up very early|on my way home|drinking {tea|coffee|hot chocolate}}{| right now| at the moment|}
    I have {a cup of {tea|coffee}|ten minutes before my train leaves|some time|a few minutes|five minutes|a free evening|nothing to do right now|a short break}
    {the lake is frozen|the sun is going down|the birds are singing|my cat sleeps next to me|there is snow on the roofs|it smells of coffee here|everything is in bloom|the streets are empty}
    {I |}just {finished|had} {dinner|work|lunch|breakfast|my homework|cleaning}
    I {couldn't sleep|got up early|just had breakfast|just came home|just had lunch|am still awake|just made tea}{| today|}
    {the kids are|the children are|everybody is} {asleep|out|in bed}
    """)
THOUGHT = "{so I thought |and thought |so |and so I thought }{I'd say hello|I would say hello|I'd say hi|I'd try this|we might have a little chat|we could chat a bit|I could talk to you|I'd drop by}"
GREETED = (
    ("", "Hello! It is nice to have you here.", 4),
    ("{how are you|how are you doing|how are you today|how's it going|how is your day|how does your day look|how has your day been|how are things|how are you this morning|how do you do|and how are you}", "Hello! I am fine, thank you. How are you?", 4),
    ("{what would you like to talk about|what shall we talk about|what can we talk about|what should we talk about|what do you like to talk about|any topic you like|what do you want to talk about}", "Hello! I like to talk about animals. Which ones do you like?", 3),
    ("{can we chat|can we talk|do you want to chat|do you have time for a chat|would you like to chat|shall we chat a bit|may I talk to you}{| a bit| a little| for a while|}", "Hello! Gladly. What is on your mind?", 2),
    ("{what are you doing|what are you up to|what's up|what are you up to today|what are you doing today}", "Hello! I am just chatting. What are you up to?", 2),
    ("{what can you do|what can I ask you|what can I do here|what can you tell me|how can you help me|what is this good for|what should I ask you}", "Hello! I can chat, do small sums, tell short stories and explain FlashSampling.", 2),
    ("{who are you|what are you|what is your name|what's your name|who am I talking to|may I ask your name}", "Hello! I am Ember, a tiny language model.", 2),
    ("{are you there|can you hear me|do you understand me|is anybody there|are you awake|does this work}", "Hello! I am here. What can I do for you?", 1),
    ("{can you help me|can I ask you something|may I ask a question|I have a question|could you help me}", "Hello! Of course. What is it about?", 1),
)


def greeting(rng: random.Random) -> list[Turn]:
    """A greeting of several sentences in which nobody says a name, at times with a question."""
    ask, reply, _ = weighted(rng, GREETED, [row[2] for row in GREETED])
    parts = [pick(rng, ARRIVED)] if chance(rng, 0.5) else [pick(rng, SETTING)] if chance(rng, 0.5) else [pick(rng, ARRIVED), pick(rng, SETTING)] if chance(rng, 0.6) else [*rng.sample(SETTING, 2)]
    if chance(rng, 0.25):
        parts.reverse()
    text = spin(rng, HELLO if chance(rng, 0.93) else "") + pick(rng, ("! ", ", ", ". ", " ", "! "))
    for at, part in enumerate(parts):
        said = spin(rng, part).replace("I 'm", "I'm")
        text += (pick(rng, (". ", " and ", ", ", ". ")) if at else "") + said
    if chance(rng, 0.25) and parts[-1] in SETTING:
        text += pick(rng, (", ", " ", ", ")) + spin(rng, THOUGHT)
    text = text.strip(" ,.!")
    if ask:
        text += pick(rng, (". ", ". ", ", ", "! ", "... ")) + spin(rng, ask) + pick(rng, ("?", "?", "?", ""))
    else:
        text += pick(rng, (".", ".", "!", "", " :)"))
    text = re.sub(r"([.!?] +)([a-z])", lambda m: m[1] + m[2].upper(), text) if chance(rng, 0.6) else text
    turns = [(text[:1].upper() + text[1:], reply)]
    if reply.endswith("How are you?") and chance(rng, 0.4):
        turns.append((put(rng, spin(rng, pick(rng, GOOD_TOO)), ""), "I am glad to hear that!"))
    elif reply.endswith("have you here.") and chance(rng, 0.35):
        turns.append((put(rng, spin(rng, "{thanks|thank you|thank you, Ember|that's nice|how kind|nice to be here|glad to be here|happy to be here|so what now|ok}"), ""), "What would you like to talk about?"))
    return turns


# -- questions about Ember ------------------------------------------------------------------------------------------

DONE_EVER = "{been to {Paris|Italy|Spain|London|Japan|the sea|the moon|a concert|a zoo|school|the mountains|Africa|a party}|seen {the sea|snow|a film|a rainbow|a ghost|the stars|a whale|a real cat}|eaten {pizza|chocolate|sushi|ice cream}|been {in love|outside|on a plane|sick|there|abroad}|read a book|had {a pet|a dream|a job|a birthday|a friend}|played {football|chess|a game}|flown|met {a famous person|other models|your makers}|tried {coffee|skiing|to cook|it|that}|heard {music|a song}}"
EMBER = tuple((lines(asks), reply) for asks, reply in (
    (f"have you {{ever |}}{DONE_EVER}{{| before|}}\nwere you ever {{there|in Paris|at the sea|at a concert|on a train|at school|in love|young|a child}}", "No, I am a program and can only chat."),
    ("{|that's a {pretty|nice|cool|lovely|beautiful|strange} name! |nice name! |cute name! }who {gave you {your|this|that} name|gave it to you|named you|chose your name|came up with {it|your name|that name}|called you that}", "The people who made me gave me the name."),
    ("{can|could} you keep {a secret|secrets}{| for me|}\n{do|will} you tell {anybody|anyone|others} what I {write|say|type}\n{can|does} {anybody|anyone|somebody} {else |}read {this|our chat|what I write}\nis {this|our chat|it} {private|secret|a secret}", "What you type stays on your own computer."),
    ("what makes you {happy|sad|angry|laugh|smile}\nwhat do you {love|hate|fear|enjoy} most\nwhat are you {scared|afraid|proud} of", "I am a program, so I have no feelings."),
    ("{do|can|will} you remember {what we talked about {yesterday|last time|last week}|our last chat|me from yesterday|me|me tomorrow|our chat tomorrow|what I said yesterday|this tomorrow}\n{will|do} you {forget|know} {me|this|everything|what I said} {tomorrow|later|after this chat}\ndid we {talk|chat} {yesterday|before|last week}", "I remember only this chat."),
    ("{you're|you are} not {very |so |really |}{smart|clever|bright|good at this|helpful}{|, are you|}\n{you're|you are} {stupid|dumb|silly|useless|wrong|bad at this|an idiot}\n{that was|that's|that is} {wrong|not right|incorrect|nonsense|not what I asked|a mistake|not true}\nI {hate you|don't like you|am angry with you}\n{you are|you're} {annoying|boring|a bad bot|not funny}\n{shut up|go away|leave me alone}\nyou {made a mistake|got it wrong|don't understand me|didn't answer my question|make no sense}", "I am sorry. I am a tiny model, and I make mistakes."),
    ("what would you do {with a million {dollars|euros|}|if you won {the lottery|a million {dollars|euros|}}|if you were rich|if you had {a lot of money|a million}}\n{do you {have|need|earn} money|are you rich|would you like to be rich|do they pay you}", "I need no money, because I am a program."),
    ("do you believe in {ghosts|god|magic|aliens|love|luck|fate|santa|unicorns|horoscopes|life after death|miracles}", "I am only a program, so I cannot know. What do you think?"),
    ("{do you get|are you|don't you feel} {lonely|sad} {when nobody {is chatting with you|is here|talks to you|writes}|here all alone|at night|without me|in there}\n{do you|will you} {miss me|be sad} {when I'm gone|when I go|if I leave|tomorrow|}", "I am a program, so I have no feelings."),
    ("do you {love|like|hate|miss|trust} me\nI {love|like|adore} you{| Ember| so much|}\n{will|would} you {marry me|be my friend|be my girlfriend|be my best friend}\n{are we|can we be} friends", "I am only a small program, but I like to chat with you."),
    ("what {is your|are your} {biggest |greatest |}{wish|dream|wishes|dreams|goal}{| in life|}\nwhat do you {wish for|want|want most|dream of being}\ndo you have {a wish|wishes|dreams|goals|plans for the future}", "I have no wishes, because I am a program. What do you wish for?"),
    ("{tell me about|what about|where is|how is|who is in} your family\n{who is|who's} your {best friend|friend|girlfriend|boyfriend|mother|father|boss|family}\ndo you have {a boss|parents|a family|friends|a best friend|a girlfriend|a boyfriend|siblings}", "I have none, because I am a program."),
    ("what do you look like\n{do you have|have you got} {a body|a face|eyes|hands|hair|legs|ears}\ncan I see {you|a picture of you}", "I have no body, because I am a program."),
    ("are you {alive|real|a real person|human|a human|a person|a man or a woman|a boy or a girl|a human or a robot|a robot|a machine|an AI|a bot|conscious}{| or not|}\nam I {talking|chatting|writing} {to|with} {a human|a real person|a person|a machine|a robot|a bot}", "I am a program, not a person."),
    ("{are you|you} {busy|free}{| right now| today|}\ndo you have {time|a minute|a moment}{| for me|}\nam I disturbing you{| right now}", "I always have time for a chat. What is on your mind?"),
    ("what {do you do|are you doing} all day{| long|}\nwhat does your day look like\n{what do you do|how do you spend your time} when {nobody is here|I'm gone|nobody talks to you|you are alone}", "I chat when somebody writes to me. That is all I do."),
    ("{can|could} you {come over|cook for me|hug me|give me a hug|drive me home|do my homework|call me|clean my room|walk my dog|send an email|make coffee|play a song|dance for me|sing for me|sing me a song|sing|take a photo|see me|hear me}{| please|}", "I cannot do that, because I only write text."),
    ("{sorry|I'm sorry|I am sorry|my apologies|sorry about that|oops, sorry|forgive me}{|, I was rude|, my mistake|, that was mean|, I was angry| for that|, I didn't mean it|, wrong chat|}", "No problem at all!"),
))


def about_ember(rng: random.Random) -> list[Turn]:
    """A question about Ember and its one answer."""
    asks, reply = pick(rng, EMBER)
    turns = [(put(rng, spin(rng, pick(rng, asks)), "", 0.06), reply)]
    if chance(rng, 0.2):
        if chance(rng, 0.4) and reply.startswith(("No,", "I am a program", "I have no", "I cannot", "I need", "I am only")):
            return [*turns, (put(rng, spin(rng, "{why|why not|how come|but why|why is that|really|and why}"), ""), "Because I am only a program.")]
        turns.append((put(rng, spin(rng, pick(rng, ("{ok|okay|I see|alright|fine|too bad|oh|oh well}{|, I see| then|}", "{haha |lol |ok |}{fair enough|makes sense|good to know|I understand}"))), ""), "What would you like to talk about?"))
    return turns


# Something of the user's and the same asked of Ember: (what the user says, the question, Ember's reply).
SHARED = (
    ("I'm {<n>|<n> years old|only <n>|already <n>}|I am <n> years old|I turned <n> this year", "{and |}how old are you|what about you|and you|how about you|and how old are you", "I was made in 2026, so I am very young."),
    ("I {live|am living|grew up} in {<city>|a small village|a big city|<city>}|I'm from <city>|I come from <city>", "{and |}where do you live|{and |}where are you|and you|what about you|where are you from", "I run right here on your CPU, without any server."),
    ("my {favourite|favorite} {color|colour} is {blue|green|red|yellow|purple|black|pink|orange}|I {love|like} {blue|green|red|yellow|purple} best", "{and |}what's yours|what is yours|{and |}what is your favourite {colour|color}|and yours|what about yours", "My favourite colour is orange, like a glowing ember."),
    ("my {favourite|favorite} food is {pizza|pasta|sushi|curry|soup|rice|lasagna|chocolate}", "{and |}what's yours|what is yours|{and |}what is your favourite food|and yours|what about yours", "My favourite food is soup, though I cannot eat."),
    ("my {favourite|favorite} animal is the {cat|dog|horse|tiger|fox|panda|dolphin|elephant|rabbit|wolf}|my {favourite|favorite} animals are {cats|dogs|horses|foxes|pandas|bees}", "{and |}what's yours|what is yours|{and |}what is your favourite animal|and yours|what about yours", "My favourite animal is the owl."),
    ("my {favourite|favorite} season is {summer|winter|autumn|spring}|I {love|like} {summer|winter|autumn} {best|most}", "{and |}what's yours|what is yours|{and |}what is your favourite season|and yours|which one do you like", "I like spring, because everything begins to grow."),
    ("I {love|like|really like|enjoy} {pizza|music|summer|snow|coffee|dogs|cats|books|chocolate|the sea|football|old films|hiking|flowers|winter|tea|cooking|horses|games|poems|spicy food|rain|jazz|cake|trains}{| a lot| so much|}", "what about you|do you|and you|how about you|do you like {it|that|them}, too|do you too", "I know that only from words. Tell me more, if you like."),
    ("{I'm|I am|I feel} {so|really|very|a bit|} {tired|sleepy|exhausted|bored|hungry|cold|lonely}{| today| right now|}", "{and |what about |how about |}you|are you {too|tired, too}|do you get tired, too", "I am a program, so I never feel that. I hope you feel better soon!"),
    ("{it's|it is} {raining|snowing|sunny|cold|hot|windy|grey|so warm} {here|here today|outside|in <city>}", "{and |}how is the weather {there|where you are|in there}|what about you|how is it there|and there|what's the weather like there", "There is no weather in here: I am only a program."),
    ("{I'm|I am|I'm just|just} {having breakfast|drinking tea|eating lunch|working|cooking|reading|watching TV|on the bus|in the garden|relaxing|studying|cleaning|walking my dog|waiting for my friend}{| right now|}", "{and |}what are you doing|what about you|and you|how about you|you", "That sounds nice. I am just chatting with you."),
    ("I'm going {hiking|to the beach|to a concert|camping|to my parents|skiing|to the zoo} {this weekend|tomorrow|on Saturday|tonight}", "{and |}what are your plans|what about you|do you have plans, too|any plans for you|and you", "That sounds nice. I have no plans, because I only chat."),
    ("{my day was|my day has been} {good|great|fine|nice|lovely|really good}|today was {good|great|a good day|a nice day}", "{and |}how was yours|how was your day|and yours|what about yours", "I am glad to hear that! My day was quiet."),
    ("I have {two sisters|a brother|three kids|a dog|two cats|a big family|many friends}", "{and |what about |}you|do you have {a family|friends|any}|and do you", "How nice! I have none, because I am a program."),
)


def shared(rng: random.Random) -> list[Turn]:
    """What the user says of itself, and the same asked of Ember."""
    says, asks, reply = pick(rng, SHARED)
    slots = {"n": str(rng.randint(7, 80)), "city": pick(rng, CITIES)}
    text = spin(rng, "{" + says + "}", **slots) + pick(rng, (", ", ". ", ". ", "! ", " - ")) + spin(rng, "{" + asks + "}", **slots)
    return [(put(rng, pick(rng, ("", "", "", "", "hi, ", "hey, ", "hello! ")) + text.rstrip("?") + "?", ""), reply)]


BEFORE = (
    ("{can we talk|can I tell you something|do you have a minute|I need to talk|guess what|I have to tell you something|can I talk to you|I want to tell you something|you know what}", "Tell me! I am listening."),
    (HELLO, "Hello! What would you like to talk about?"), (HELLO, "Hello! How are you today?"),
    ("{can we chat|let's chat|I'd like to chat|do you want to chat|chat with me}{| a bit| a little}", "Gladly! What is on your mind?"),
    ("{how are you|how are you doing|how are you today|how r u|how's it going}", "I am fine, thank you. How are you?"),
)


def told_later(rng: random.Random) -> list[Turn]:
    """A remark or a hobby after something that opens the chat, or after the user's name."""
    turns = hobby(rng) if chance(rng, 0.15) else matter(rng)
    if chance(rng, 0.2):
        name = name_of(rng)
        return [(put(rng, spin(rng, f"{{|{HELLO}, |{HELLO}! }}{I_AM} {name}"), ""), f"Nice to meet you, {name}!"), *turns]
    ask, reply = pick(rng, BEFORE)
    return [(put(rng, spin(rng, ask), ""), reply), *turns]


MAKERS = ((shared, 1.6), (told_later, 2), (matter, 9), (hobby, 2.7), (greeting, 3.5), (about_ember, 2.5))


def dialogue(rng: random.Random) -> list[Turn]:
    """Small talk in one to three turns."""
    return weighted(rng, [make for make, _ in MAKERS], [weight for _, weight in MAKERS])(rng)
