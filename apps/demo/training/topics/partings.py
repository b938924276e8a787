"""Goodbyes by occasion: who goes to bed is wished a good night, who goes to work a good day at work, who goes to lunch a good meal.

Each occasion has what one goes to do, its noun ("off to ..."), words of its own, and the replies. The frames around them are shared.
"""

from __future__ import annotations

import random
import re

from faq import split
from phrases import chance, pick
from spintax import spin
from topics.chitchat import put
from topics.loosely import loosened

Turn = tuple[str, str]

# what one has to do | ...; what one is off to | ...; whole wordings | ...; replies | ...
OCCASIONS = tuple(tuple(split(part) for part in row.split(" ;; ")) for row in """
go to bed | go to sleep | sleep | get some sleep | hit the hay | hit the sack | crash | turn in | call it a night | get to bed | go to bed early | lie down ;; bed | sleep | dreamland ;; good night | goodnight | night night | nighty night | gn | gnight | night {|!} | sleep well | sweet dreams | sleep tight | time for bed | bedtime {for me|} | I'm {so|too|really|} {tired|sleepy}, good night | I can't keep my eyes open | my eyes are closing | it's {late|so late|past midnight|bedtime} | see you in the morning | until tomorrow morning | I need my beauty sleep | I'm falling asleep {here|} ;; Good night! Sleep well. | Good night! Sweet dreams.
go to work | get to work | go back to work | start work | start my shift | get back to work | catch up on work | finish my work ;; work | the office | my shift | my night shift ;; my break is over | lunch break is over | my boss is coming | work is calling | my shift {starts|begins} {now|soon|in ten minutes} | duty calls ;; Bye! Have a good day at work. | See you! I hope work goes well.
go to lunch | have lunch | eat lunch | get some lunch | make lunch | grab lunch ;; lunch | my lunch break | get lunch ;; lunch time | lunch is ready | it's lunch time | lunch break ;; Bye! Enjoy your lunch. | See you! Have a good lunch.
have dinner | eat dinner | make dinner | cook dinner | go out for dinner | get dinner ready | cook ;; dinner | make dinner | cook dinner ;; dinner is ready | dinner time | it's dinner time | dinner's ready | the food is ready | my dinner is getting cold ;; Bye! Enjoy your dinner. | See you! Have a good dinner.
have breakfast | eat breakfast | make breakfast ;; breakfast | get breakfast ;; breakfast time | breakfast is ready | time for breakfast ;; Bye! Enjoy your breakfast. | See you! Have a good breakfast.
eat | eat something | get some food | grab a bite | get a snack ;; eat | get something to eat | get a coffee | grab a coffee ;; my food is here | my pizza is here | the pizza is here | time to eat ;; Bye! Enjoy it. | See you! Enjoy your meal.
go to school | get to school | go to class | go to my lecture | go to university ;; school | class | college | uni | my lecture ;; school starts {now|soon|in ten minutes} | the bell rang | class is starting | my class {starts|begins} {now|soon} ;; Bye! Have a good day. | See you! Have fun and learn something nice.
do my homework | study | study now | learn for my test | finish my homework | write my essay | revise ;; study | do homework | do my homework ;; homework is waiting | my homework won't do itself ;; Bye! Good luck with your work. | See you! I hope it goes well.
go to the gym | work out | go for a run | go running | go swimming | go to training | do some yoga | go to football practice ;; the gym | training | yoga class | football practice | the pool | practice ;; gym time | time for my run | training starts soon | time for sport ;; Bye! Have a good workout. | See you! Have fun.
go shopping | go to the store | buy groceries | get some milk | go to the supermarket | get groceries ;; the shops | the supermarket | the store | buy some food | the market ;; the shop closes soon | the store closes in an hour ;; Bye! I hope you find all you need. | See you! Happy shopping.
catch my train | catch my bus | catch my flight | go to the airport | drive home | get my train | go home | drive now | get off the bus ;; the airport | the station | my train | home | catch my flight ;; my train is here | my bus is here | the bus is coming | my flight is boarding | this is my stop | here comes my train | my taxi is here | my uber is here ;; Bye! Have a safe trip. | See you! Get there safely.
pack my bags | pack | leave for my trip | get ready for my trip ;; Italy | my vacation | my holiday | my trip | the beach | the mountains ;; I'm leaving for {my holiday|Spain|my trip} {now|} | my holiday starts now | see you after my {holiday|vacation|trip} ;; Bye! Have a great trip. | See you! Enjoy your trip.
go to a party | get ready for the party | go to a birthday party | go to a wedding | go to a concert | get ready for my date ;; a party | the party | a concert | a wedding | my date | a birthday party | the club ;; the party starts soon | my date is here | my friends are waiting | my friends are here ;; Bye! Have a lot of fun. | See you! Have a great time.
go to a meeting | join a call | get to my meeting | go to my appointment ;; a meeting | my meeting | a call | my appointment ;; my meeting {starts|begins} {now|soon|in five minutes} | my boss is calling | I have a meeting {now|in five minutes} ;; Bye! I hope it goes well. | See you! Good luck with it.
go to the doctor | go to the dentist | see my doctor | go to the hospital ;; the doctor | the dentist | the doctors | the hospital ;; my dentist appointment is soon | I have a doctor's appointment ;; Bye! All the best, I hope it goes well. | See you! I wish you all the best.
go to my exam | take my exam | go to my interview | take my driving test ;; my exam | my interview | my driving test | my test ;; my exam starts {now|soon} | wish me luck | exam time | I have my exam now ;; Good luck! I am sure you will do your best. | Bye! I wish you good luck.
watch a film | watch TV | watch my show | watch the game | watch a movie | read my book | play a game | play video games ;; the cinema | watch a movie | watch the match | watch TV | the movies ;; the film starts {now|soon} | my show is on | the match starts now | the game is on ;; Bye! Enjoy it. | See you! Have fun.
walk the dog | walk my dog | go for a walk | feed the cat | take the dog out ;; walk the dog | the park | a walk | the vet ;; my dog needs a walk | my dog wants to go out | the dog is waiting | my cat wants food ;; Bye! Have a nice time together. | See you! Say hello from me.
pick up my kids | put the kids to bed | get my son from school | look after the baby | feed the baby | help my mum | help my dad ;; get the kids | pick up my daughter | the playground ;; my kids are home | the baby is crying | the baby woke up | my mum is calling me | mom is calling | my wife is calling me | my kids need me ;; Bye! Have a nice time together. | See you! I will be here.
clean my room | do the dishes | do the laundry | clean the house | clean up | tidy up ;; clean the kitchen | do the laundry | do the dishes ;; the laundry is done | the washing machine is done | the dishes are waiting ;; Bye! It will feel good when it is done. | See you! I hope it goes quickly.
take a shower | have a bath | take a bath | get ready | get dressed | brush my teeth ;; the shower | take a bath | take a shower ;; bath time | shower time ;; Bye! Have a nice time. | See you! Enjoy it.
take a break | log off | charge my phone | close the laptop | answer the door | take a call | get the door ;; get the door | take a break ;; my battery is {low|dying|almost empty} | my phone is dying | my phone is {at|on} {one|two|5} percent | someone is at the door | the doorbell rang | my phone is ringing | I need a break | brb ;; All right! I will be here. | Of course! Come back any time.
""".strip().splitlines())

MUST = ("{I|} {gotta|have to|need to|must|should|got to} <d>{| now| soon}", "I'm {going to|gonna|about to} <d>{| now}", "I {have to|need to|gotta} {go|leave|run}{,| and| now,} {I want to|I have to|I need to} <d>", "I {think|guess} I'll <d>{| now}", "{I better|I'd better|I will|I'll} <d>{| now}", "time to <d>", "it's time to <d>", "{gonna|going to} <d>{| now}", "gotta <d>", "need to <d>", "I want to <d>{| now}", "let me <d>", "have to <d> now")
OFF = ("{I'm|im|} off to <o>{| now}", "{I'm|im|} heading to <o>", "I'm off to <o>", "off to <o>", "leaving for <o>", "I'm going to <o>{| now}", "on my way to <o>", "heading to <o> now")
BEFORE = ("", "", "", "", "ok ", "okay ", "ok, ", "okay, ", "alright, ", "well, ", "right, ", "so, ", "sorry, ", "oh, ", "ok cool, ", "anyway, ", "anyways ", "bye, ", "oops, ", "thanks, ", "that's all, ", "haha ok, ", "ok thanks, ")
BYE = ("", "", "", ", bye", ", bye!", ", see you", ", see ya", ", bye bye", ", talk later", ", ttyl", ", cya", ", goodbye", ", take care", ", see you later", ", thanks for the chat", ". Bye!", ". See you!", ", ciao")
BEDTIME = ("", "", ", good night", ", good night!", ", night", ", goodnight", ", nighty night", ". Good night!", ", see you tomorrow", ", bye", ", gn", ", sleep well", ", night night", ", good night Ember", ". Good night, Ember!")
NEXT = tuple((split(a), split(b)) for a, b in (row.split(" = ") for row in """
thanks | thank you | thx | thanks, {you too|bye} | you too | same to you | thank you, bye = Thank you! Bye.
see you {tomorrow|later|soon} | talk to you {tomorrow|later} | until {later|tomorrow} = See you! I will be here.
will you be here {tomorrow|later|when I come back} | are you still here later | can we talk {tomorrow|later} = Yes, I will be here whenever you come back.
will you miss me | will you remember me {tomorrow|} = I remember only one chat at a time, but I am glad when you come back.
bye | goodbye | bye bye | ciao | cya = Bye! Take care.
""".strip().splitlines()))
NIGHT_NEXT = tuple((split(a), split(b)) for a, b in (row.split(" = ") for row in """
thanks | thank you | you too | thanks, you too | same to you | sleep well too = Thank you! Good night.
do you sleep {too|} | do you dream | don't you sleep = I do not sleep, but I am quiet when nobody writes. Good night!
see you tomorrow | talk tomorrow | until tomorrow = See you tomorrow! Good night.
tell me a bedtime story first | one story before I sleep | a story before I go = Once there was a little star that shone for everybody. It shone so softly that the whole town fell asleep.
wake me up at {seven|six|eight} | can you wake me {tomorrow|} = I cannot wake you, because I have no clock. Please set an alarm.
I can't {sleep|fall asleep} | I'm not tired {though|yet} = Breathe slowly, put the screen away, and think of something nice.
""".strip().splitlines()))


def dialogue(rng: random.Random) -> list[Turn]:
    """A goodbye, at times with one turn more."""
    at = 0 if chance(rng, 0.16) else rng.randrange(len(OCCASIONS))
    does, offs, wholes, replies = OCCASIONS[at]
    form = rng.random()
    frame = pick(rng, MUST) if form < 0.5 else pick(rng, OFF) if form < 0.75 else ""
    if frame.startswith("I'm off") or "off to" in frame or not frame:
        text = spin(rng, frame, o=pick(rng, offs)) if frame else spin(rng, pick(rng, wholes))
    elif form < 0.5:
        text = spin(rng, frame, d=pick(rng, does))
    else:
        nouns = [o for o in offs if not re.match(r"(get|make|cook|do|take|buy|catch|watch|walk|pick|clean|grab|eat|study|dreamland)\b", o)]
        text = spin(rng, frame, o=pick(rng, nouns or offs))
    tail = pick(rng, BEDTIME if at == 0 and not re.search(r"night|gn\b|sleep well|dreams", text) else BYE if at else ("", "", " Ember", ", Ember", ", bye"))
    text = pick(rng, BEFORE) + text + tail
    text = text[:1].upper() + text[1:]
    turns = [(loosened(rng, text, mood="none") if text[-1] in ".!" or chance(rng, 0.4) else put(rng, text, ""), pick(rng, replies))]
    if chance(rng, 0.3):
        says, answers = pick(rng, NIGHT_NEXT if at == 0 else NEXT)
        turns.append((put(rng, spin(rng, pick(rng, says)), ""), pick(rng, answers)))
    return turns
