"""What strangers ask most about the settings, in very many wordings: one value and then another, what to take for what use, which way to turn, why there is chance.

The answers are the sentences of data/settings.py and data/settings_more.py, so that each thing is said in one way only.
"""

from __future__ import annotations

import random

from phrases import cap, chance, pick
from spintax import lines, spin, weighted
from topics.data.settings import SETTINGS
from topics.data.settings_more import WANTS
from topics.plain_project import AGAIN, LEADS, TO, put
from topics.settings import bare, command, either, label, valued
from topics.settings_more import value_reply

Turn = tuple[str, str]

NEXT = ("", "", "", "and ", "ok, ", "ok, and ", "so ", "hm, ", "thanks, ", "cool, ", "I see. ", "but ")

# -- one value and then another -------------------------------------------------------------------------------------------

STEPS = {
    "temperature": ("0", "0", "0", "1", "2", "2", "0.5", "0.1", "5", "10", "0.7", "1.5"), "top-k": ("0", "1", "1", "1", "40", "40", "5", "10", "100", "1000", "50"), "top-p": ("1", "1", "0", "0.5", "0.9", "0.1", "0.95"),
    "min-p": ("0", "0", "1", "0.1", "0.05", "0.5", "0.2"), "repetition-penalty": ("1", "1", "2", "1.2", "0", "0.5", "1.5"), "max-tokens": ("1", "10", "100", "512", "256", "0", "50", "1000"), "seed": ("0", "42", "7", "-1", "123"),
}
VALUE = lines("""
    what {happens|will happen|would happen|changes|do I get} {if|when} {I set <s> to|I put <s> at|<s> is|I turn <s> to|I change <s> to|I use <n>|I choose <n>|you set <s> to|I go with <n>} <v>
    what {does|would|will} {<n> <v>|a <n> of <v>|<v> as <n>|setting <s> to <v>|<v> for <n>} {do|mean|change}
    what {does|would} <v> {do|mean} for <s>
    what is <n> <v>{| good for| like}
    {and what if|what if} {I set <s> to|<s> is|I use <n>} <v>
    <n> <v>{|, what does that do|, what happens|, is that good|, ok|, good idea}
    is {a <n> of <v>|<n> <v>|<v> for <s>} {ok|good|sensible|fine|a good idea|too much|too high|too low}
    can I {set <s> to|use <n>|take <n>} <v>
    """)
VALUE_NEXT = lines("""
    {what|and what|so what|ok, what|and|what happens|and what happens} if {I set it to|it is|I put it at|I turn it to|I change it to|I use|I take|I go to} <v>{| instead| then}
    {and|what about|and what about|how about|ok, and|and with|and at} <v>{| instead| then}
    {what does|and what does|so what does} <v> {do|mean}{| then}
    {and what|what} {would|will} <v> do
    """)
OTHER_NEXT = lines("""
    {and|what about|and what about|how about|ok, and} <n> <v>
    {and |}what {does|about} <n> <v> {do|mean}
    {and |}what happens {if|when} {I set <s> to|<s> is} <v>
    """)


def steps(rng: random.Random) -> list[Turn]:
    """One value, and then another of the same or of another setting."""
    name = weighted(rng, list(STEPS), (5, 5, 3.5, 3, 2, 1.5, 0.7))
    value = pick(rng, STEPS[name])
    turns = [(put(rng, slots(rng, pick(rng, VALUE), name, value)), value_reply(name, value))]
    while len(turns) < 3 and chance(rng, 0.6):
        if chance(rng, 0.75):
            value = pick(rng, [v for v in STEPS[name] if v != value])
            turn = put(rng, slots(rng, pick(rng, VALUE_NEXT), name, value), ("", "", "", "ok, ", "thanks. ", "hm, ")), value_reply(name, value)
        else:
            name = pick(rng, [n for n in STEPS if n != name])
            value = pick(rng, STEPS[name])
            turn = put(rng, slots(rng, pick(rng, OTHER_NEXT), name, value), ("", "", "ok, ", "thanks. ")), value_reply(name, value)
        if turn[1] in (reply for _, reply in turns):
            break
        turns.append(turn)
    return turns


def slots(rng: random.Random, text: str, name: str, value: str) -> str:
    """The wording with the setting's name in it, spelled in some way."""
    out = spin(rng, text, s=spin(rng, SETTINGS[name]["spell"]), n=bare(rng, name), v="@").replace("@", value)
    return out.replace(" a a ", " a ").replace(" a the ", " the ")


# -- what for what ---------------------------------------------------------------------------------------------------------

# Uses as people name and misspell them, and the value; the reply names no use, so that no slip of the user's comes back.
USES = (
    ("temperature", "0.9", "It gives more varied words.", """creative writing, creative writting, creativ writing, creative writeing, story writing, writing stories, stories, storys, a story, fiction, a novel, fairy tales, fairytales, short stories, bedtime stories, story telling, storytelling, a fantasy story, fan fiction,
     a screenplay, a script, poems, poetry, a poem, poetrie, writing poems, rhymes, song lyrics, lyrics, haiku, dialogues, creative texts, creative stories, creative storys, a love letter, a funny story, role play, roleplay, writing a book, narrative writing, literature, imaginative writing"""),
    ("temperature", "1", "It gives more surprising words.", """brainstorming, brain storming, brainstormin, ideas, new ideas, finding names, baby names, product names, crazy ideas, inventing things, being creative, creativity, wild stories, jokes, surprising answers, slogans, unusual ideas, fun, playing around, crazy poems"""),
    ("temperature", "0.2", "The likely words are usually the right ones.", """facts, fact questions, factual questions, factual answers, facutal questions, knowledge questions, trivia, a quiz, homework, school questions, correct answers, accurate answers, acurate answers, code, writing code, coding, programming, programing, code generation, python code,
     summaries, summarizing, sumaries, summarization, translation, translations, translating, serious questions, definitions, explanations, reliable answers, predictable answers, technical questions, question answering, questions and answers, data extraction, business emails, a formal letter, research, science questions, history questions, medical questions, legal texts, true answers, safe answers"""),
    ("temperature", "0", "The most likely number is usually the right one.", "maths, math, sums, calculations, calculating, arithmetic, arithmetics, adding numbers, math problems, maths homework, counting"),
    ("temperature", "0.7", "There is some chance, but I still make sense.", "chatting, a normal chat, chat, small talk, a chatbot, conversation, conversations, everyday use, general use, a friendly chat, talking, normal use, casual talk"),
)
USE_SETS = tuple((name, value, why, tuple(" ".join(use.split()) for use in uses.split(","))) for name, value, why, uses in USES)
USE_WEIGHTS = (5, 2.5, 5, 1.5, 1.5)
FOR = lines("""
    {which|what} {setting|settings|temperature|values|temprature|temp|sampling settings|parameters} {is|are} {good|best|right|suitable|recommended|useful|ideal|the best} for <t>
    {which|what} {setting|settings|temperature|values|temp|temprature|sampling settings|parameters} {should I use|do I use|should I choose|do you recommend|would you use|should I take|do you suggest|work best|do I need|should I set|would you recommend} for <t>
    {best|good|recommended|ideal} {settings|temperature|setting|values|temprature} for <t>
    {what|which} {should I|do I|would you} {set|change|use|choose} for <t>
    how {should|do|would} I {set|choose} {the temperature|the settings|the sampling} for <t>
    {I want to use it for|I want to use this for|I need it for|I'd like to use you for|I'm using it for} <t>{. |, }{which settings|what settings|what should I set|which temperature|what do you recommend|which setting is good|what temperature}
    {can you|could you} {recommend|suggest} {settings|a temperature|good settings} for <t>
    {settings|temperature|setting} for <t>
    {is there|do you have|what is|what's} a good {setting|temperature} for <t>
    should the temperature be {high or low|low or high} for <t>
    """)
FOR_NEXT = lines("""
    {and |ok, and |what about |and what about |how about |so |}for <t>
    {and |ok, |so |}{what|which} {temperature|setting|settings|one|value} {for|should I use for|is good for|is best for} <t>
    {and |}{if I want|for} <t>{|, what then|, what do I set}
    """)
SET_IT = ("how do I set that", "how do I set it", "what do I type", "how do I change it", "where do I set that", "how do I do that", "what is the command for that")


def use(rng: random.Random) -> list[Turn]:
    """The settings for a use, and then for another one."""
    turns: list[Turn] = []
    for at in range(pick(rng, (1, 1, 1, 2, 2, 3))):
        name, value, why, uses = weighted(rng, USE_SETS, USE_WEIGHTS)
        reply = f"For that, a temperature of {value} is good. {why} Type {command(name, value)}."
        if reply in (r for _, r in turns):
            break
        said = command(name, value)
        turns.append((put(rng, spin(rng, pick(rng, FOR_NEXT if turns else FOR), t=pick(rng, uses)), NEXT[:3] if turns else LEADS), reply))
    if chance(rng, 0.12):
        turns.append((put(rng, pick(rng, SET_IT), NEXT), f"Type {said} at the start of a line."))
    return turns


# -- which way ---------------------------------------------------------------------------------------------------------------

ADJECTIVES = {
    "creative": "{boring|dull|predictable|plain|flat|dry|safe|tame|stiff}", "calm": "{wild|crazy|random|weird|strange|chaotic|silly|odd|wild again|creative|confusing|nonsensical}",
    "short": "{long|wordy|lengthy}", "long": "{short|brief}",
}
THEY = "{they|the replies|it|the answers|the stories|the poems|that|the text|your answers|the output}"
MORE = {"creative": "{wilder|more creative|more varied|more surprising|crazier|funnier|more original|more random|livelier|less boring|less predictable|more imaginative}", "calm": "{calmer|more serious|more predictable|less random|more sensible|less creative|safer|less wild|more focused|more careful|more boring|tamer}", "short": "{shorter|briefer|less wordy}", "long": "{longer|more detailed}"}
WHAT = "{poems|stories|answers|replies|texts|output|jokes|results}"
WANT = lines(f"""
    I {{want|would like|need|'d like|wish for}} <more> {WHAT}{{. |, }}{{which setting should I change|what should I change|what do I set|which setting|what should I set|which setting is it|how|what do I do|what settings do you recommend}}
    how {{do|can}} I {{get|make|have}} <more> {WHAT}
    how {{do|can}} I make {{you|it|the model|the text|the replies|your answers|the answers}} <more>
    {{what|which}} setting{{s|}} {{give|gives|make|makes}} <more> {WHAT}
    {{what|which setting}} should I {{change|set|use|turn}} {{if I want|for|to get}} <more> {WHAT}
    {{make|can you make}} {{the replies|your answers|it}} <more>
    {{what|so what|ok, what}} {{should|do|can|must}} I set {{it|that|the temperature}} to {{if I want|for|to get}} <more> {WHAT}
    {THEY} {{is|are|get|sound|look}} {{too|so|a bit too|way too|really}} <adj>{{, |. }}{{which setting should I change|what can I do|what should I change|what helps|how do I change that|what setting is that|what do I set}}
    the {{model|output|text|chat}} is {{too|so|a bit too|way too}} <adj>{{, |. }}{{which setting should I change|what can I do|what should I change|what helps|what should I lower or raise}}
    """)
TOO_NEXT = lines(f"""
    {{and |ok, and |so |but |what |and what |hm, and |}}if {THEY} {{get|gets|become|becomes|is|are|get|turn out}} {{too|way too|a bit too|}} <adj>
    {{and |}}what {{if|do I do if|should I do if|when}} {THEY} {{get|gets|become|becomes|is|are}} too <adj>
    {{and |ok, and |but |}}{{what if I want|if I want|how do I get|for|what about}} {{them |it |}}<more>{{| again| ones| replies| answers| then}}
    {{now|oh, now|ok, now|hm, now}} {THEY} {{is|are}} too <adj>
    """)
OTHER_WAY = {"creative": "calm", "calm": "creative", "short": "long", "long": "short"}


def way(rng: random.Random) -> list[Turn]:
    """A wish, and then what to do if that goes too far."""
    key = weighted(rng, list(OTHER_WAY), (5, 4, 1.2, 1.2))
    turns = [(put(rng, spin(rng, pick(rng, WANT), more=spin(rng, MORE[key]), adj=spin(rng, ADJECTIVES[key])).replace("I 'd", "I'd")), WANTS[key]["a"])]
    while len(turns) < 3 and chance(rng, 0.6):
        key = OTHER_WAY[key]
        turns.append((put(rng, spin(rng, pick(rng, TOO_NEXT), more=spin(rng, MORE[key]), adj=spin(rng, ADJECTIVES[key])), ("", "", "", "thanks. ", "ok, ", "cool. ")), WANTS[key]["a"]))
        if len(turns) == 3:
            break
    return turns


# -- chance ------------------------------------------------------------------------------------------------------------------

DULL = "Without chance I say the same thing every time, and it gets dull. A little chance makes the text livelier."
FACTS = tuple((lines(asks), reply) for asks, reply in (
    ("""
    why {does|do} {a language model|the model|language models|you|it|a model|an AI} {need|use|have} {randomness|chance|random numbers|sampling|some randomness|any randomness}
    why {is there|do we need|is it good to have|have} {randomness|chance|sampling}{| at all| in it| in a language model}
    why not {always|just|simply} {take|pick|use|choose} the {best|most likely|likeliest|top} {token|word}{| each time|}
    {what's|what is} {bad|wrong|the problem|the downside} {about|with|of} {greedy decoding|greedy|always taking the best token|temperature 0}
    {should I|can I} always use {greedy decoding|greedy|temperature 0}
    """, DULL),
    ("""
    is greedy {decoding |}{better|worse}{| than sampling| than a draw| than random sampling}
    {greedy|greedy decoding} {or|vs|versus} {sampling|random sampling}{|, what is better|, which is better|, which one|, what's the difference}
    is sampling {better|worse} than greedy{| decoding}
    {what is|what's} the difference between greedy {decoding |}and {sampling|random sampling}
    {should I use|which is better,} {greedy decoding or sampling|sampling or greedy}
    """, "Greedy decoding is steady but dull, and sampling gives more variety."),
    ("""
    why do I {always |}get the same {answer|reply|text|result}{| every time| each time| again| again and again| twice}
    why {is the answer|is the reply|are the replies|are your answers|is the output} always the same
    why do you {always |}{say|answer|give me|write|reply} the same{| thing| every time| each time| again}
    I {always|keep|keep on} {get|getting} the same {answer|reply|text}{|, why|, what can I do|. Which setting is that}
    """.replace("always|keep|keep on} {get|getting}", "always get|keep getting}"), "The seed and the words were the same, or the temperature is low. Another seed gives other replies: /seed 7. A higher temperature helps too: /set temperature 1."),
    ("""
    why {is|are} {the answer|every answer|the reply|your answers|the replies|the output} different {every time|each time|now|when I ask the same thing twice|when I ask again|today}
    why do I get {different|other} {answers|replies|results} {every time|each time|to the same question|when I ask twice|for the same prompt}
    {I asked the same thing twice and got|same question, but} {different answers|another answer}{, why|. Why|}
    """, "My answers differ because each word is drawn by chance. With a seed, such as /seed 42, they stay the same."),
    ("""
    how {do|can} I get the same {answer|reply|output|result|text} {every time|each time|twice|again|always|when I run it again|every time I run the same prompt|for the same prompt}
    how {do|can} I make {it|the output|the replies|you|the answers} {deterministic|repeatable|reproducible|the same each time}
    {I want|I need} {the same answer|the same output|the same reply|repeatable answers|reproducible results} {every time|each time|always|, how}
    {can I|is it possible to} {repeat|reproduce} {an answer|a reply|the output|a result}
    {which|what} setting {gives|makes} {the same answer each time|repeatable replies|the output deterministic|reproducible answers}
    """, "Type /seed 42 and /reset, and ask again. The same steps give the same reply every time."),
    ("""
    if I use the same seed{| twice| and prompt| again}, {will I get|do I get|is it} the same {reply|answer|text|output}{| again| each time| every time}
    {does|will} the same seed {always |}give {me |}the same {reply|answer|text|output}{| again| each time| every time}
    {same seed, same answer|is the reply the same with the same seed|do I get the same text with the same seed|will two runs with one seed be equal}
    """, "Yes, the same seed and the same words give the same reply."),
    ("""
    {what is|what's|whats|explain|what does it mean,} {sampling|token sampling|sampling anyway|sampling in a language model|this sampling}{| exactly| in simple words|}
    what {does sampling mean|do you mean by sampling|is meant by sampling}{| here| in a language model}
    """, "Sampling means drawing the next token by chance: likely tokens come up more often."),
    ("""
    {what is|what's|whats|explain|what does|describe} greedy {decoding|sampling|mode|search}{| mean| exactly| please|}
    what {does|do you mean by|is meant by} {greedy|"greedy"|greedy decoding}{| mean| here|}
    """, "Greedy decoding always picks the token with the highest score."),
    ("""
    {should I|do I|can I} change {temperature and top-p|top-p and temperature|the temperature and top-k|both temperature and top-p} {together|at the same time|at once|both}
    {can I|should I} {use|combine|set} {temperature and top-p|top-p and temperature|temperature with top-k|temperature and min-p}{| together| at the same time|}
    """, "Yes, they work together and do different jobs."),
    ("""
    how long {can|may|are} {your answers|your replies|a reply|an answer|the answers}{| be}
    {what is|what's} the {longest|maximum} {answer|reply|length}{| of a reply| you can write}
    how many tokens {can|may|does} {a reply|an answer} have
    """, "Max-tokens is the most tokens that one reply may have. The default for max-tokens is 256."),
    ("""
    {is|are} {a high temperature|a higher temperature|high temperatures|a low temperature|a lower temperature} {better|good|worse|bad|best}{| for answers| for text|}
    {high or low|low or high} temperature{|, what is better|, which one|, which is better}
    """, "A low temperature makes me calm and predictable. A high temperature makes me more random and creative, but too high gives nonsense."),
    ("""
    {which|what} settings {are there|can I change|do you have|exist|can I set}{| here| in this chat|}
    {list|show me|tell me} {all |}the settings
    what can I {set|change}{| here| in this chat|}
    """, "You can set temperature, top-k, top-p, min-p, repetition-penalty, max-tokens and the seed."),
    ("""
    which setting {is|are} {the most important|most important|the best to start with}
    {where should I start|which setting should I change first|what should I change first|which setting do I need}{| with the settings|}
    I'm {new|a beginner}, which setting {should I try first|matters most}
    """, "Start with the temperature: low is calm, high is wild."),
))


def fact(rng: random.Random) -> list[Turn]:
    """A plain question about chance or the settings, and at times what one setting does."""
    asks, reply = weighted(rng, FACTS, (2.5, 1.5, 2.5, 2, 3, 1.5, 1.2, 1.2, 1, 1, 1, 1, 1))
    turns = [(put(rng, pick(rng, asks)), reply)]
    if chance(rng, 0.3):
        name = pick(rng, ("temperature", "seed", "top-p", "top-k", "min-p"))
        turns.append((put(rng, spin(rng, "{and |ok, and |so |}what {does <s> do|is <s>}", s=label(name)), ("",)), SETTINGS[name]["does"]))
    return turns


# -- two settings -------------------------------------------------------------------------------------------------------------

PAIRS = (("top-k", "top-p", 5), ("temperature", "top-p", 3), ("temperature", "top-k", 2.5), ("min-p", "top-p", 2.5), ("min-p", "top-k", 1.5), ("temperature", "min-p", 1.5), ("temperature", "repetition-penalty", 0.7), ("temperature", "seed", 0.7))
DIFFER = lines("""
    {what's|what is|whats|what is actually|explain|can you explain|could you explain|tell me|I don't understand|I don't get|please explain} the difference between <a> and <b>
    {difference between|difference of} <a> and <b>
    how {do|does} <a> and <b> differ
    how {is|does} <a> {different from|differ from} <b>
    <a> {vs|vs.|versus} <b>
    {in simple words,|in short,|briefly,|in one sentence,} what's the difference between <a> and <b>
    what does <a> do that <b> does not
    """)
WHICH = "{and |so |ok, |ok, and |}{which one should I use|which is better|which one is better|which do you recommend|which one do I need|what should I use|which one should I take}"
TOGETHER = "{and |so |ok, |}{can I use both|can I use them together|do they work together|can I combine them|both at the same time|would you use both}"


def differ(rng: random.Random) -> list[Turn]:
    """The difference of two settings, and which to take."""
    a, b, _ = weighted(rng, PAIRS, [w for _, _, w in PAIRS])
    if chance(rng, 0.5):
        a, b = b, a
    turns = [(put(rng, spin(rng, pick(rng, DIFFER), a=spin(rng, SETTINGS[a]["spell"]), b=spin(rng, SETTINGS[b]["spell"]))), cap(f"{SETTINGS[a]['clause']}, while {SETTINGS[b]['clause']}."))]
    if chance(rng, 0.4):
        if chance(rng, 0.6):
            turns.append((put(rng, WHICH, ("",)), either(a, b)))
        else:
            turns.append((put(rng, TOGETHER, ("",)), "Yes, they work together, but one of them is often enough." if {a, b} <= {"top-k", "top-p", "min-p"} else "Yes, they work together and do different jobs."))
    return turns


MINE = "{my|the|your|all}"
OUT = "{answers|replies|output|text|stories|responses}"
HELP = "{, |. |? |. }{which setting should I change|which setting helps|what can I do|what can I do about it|what should I change|how do I stop that|how do I fix that|which setting controls that|is there a setting for that|what helps|how can I avoid that|any idea|what do I set}"
TROUBLES = (("norepeat", 3, lines(f"""
    {{{MINE} model|the model|it|the chat|Ember}} {{keeps repeating|repeats|keeps saying|says|always repeats|writes}} {{the same sentence|the same words|the same thing|the same phrase|the same word|the same line}}{{| over and over| again and again| all the time}}{HELP}
    {{the model|it|my model|the chat}} {{repeats itself|keeps repeating itself|gets stuck in a loop|loops}}{{| all the time| again and again| a lot}}{HELP}
    {MINE} {OUT} {{keep repeating|repeat|always repeat}} the same {{words|sentence|phrase|sentences|things}}{{| over and over| again and again|}}{HELP}
    you {{keep repeating yourself|repeat yourself|always say the same words|say the same words again and again}}{HELP}
    how {{do|can}} I {{stop|avoid|prevent|get rid of}} {{repetition|repeats|repetitions|repeated words|the repeating}}
    """)), ("whole", 3, lines(f"""
    {MINE} {OUT} {{get cut off|are cut off|stop|end|break off|get truncated|just stop}} {{in the middle|in the middle of a sentence|halfway|too early|mid sentence|before the end}}{HELP}
    {{the reply|my reply|the answer|your answer|a reply|my answer|the story}} {{gets cut off|is cut off|stops|ends|was cut off|stopped|just stops}} {{in the middle|in the middle of a sentence|halfway|too early|mid sentence|before the end}}{HELP}
    why {{does|did}} {{the reply|the answer|your answer|your reply|the story|it}} {{stop|end|get cut off|break off}} {{in the middle|in the middle of a sentence|halfway|too early|mid sentence}}
    why {{are {{my answers|the replies|your answers|your replies}} cut off|do {{my answers|the replies|your answers|your replies}} {{get cut off|stop}}}} {{in the middle|in the middle of a sentence|halfway|too early}}
    """)), ("noodd", 1, lines(f"""
    {{there are|I see|I get|sometimes there are}} {{odd|strange|weird|random|unfitting}} words in {{the|your|my}} {OUT}{HELP}
    {{the|your|my}} {OUT} {{have|contain}} {{odd|strange|weird|unfitting}} words{HELP}
    """)))


def trouble(rng: random.Random) -> list[Turn]:
    """What goes wrong, and what helps; then what that setting does, or how far one may go."""
    key, _, says = weighted(rng, TROUBLES, [t[1] for t in TROUBLES])
    text = put(rng, pick(rng, says)).replace("..", ".")
    want = WANTS[key]
    turns = [(text, want["a"])]
    if chance(rng, 0.4):
        name = want["set"]
        nexts = [("{and |so |ok, |}what does {that setting|it|that} do", "does"), ("{and |ok, |}how high can I go", "highest"), ("{and |}what is {the default|it by default}", "default"), ("{and |ok, |}what is a good value", "usual")]
        ask, part = pick(rng, nexts[: 3 if name == "max-tokens" else 4])
        reply = SETTINGS[name][part]
        turns.append((put(rng, ask, ("",)), reply))
    return turns


KID = lines(f"""
    {{explain|please explain|can you explain|could you explain|could you please explain|describe|would you explain}} <s>{{| to me}} {TO}
    {{what is|what's}} <s> {{in simple words|in plain English|for a beginner|in simple terms|for dummies|in easy words|in everyday words}}
    {{I'm a beginner|I know nothing about this|I'm new to this|I'm not technical}}{{, |. }}what is <s>
    {{what does|what is}} <s> {{do in simple words|do, in simple words|, simply put}}
    """)


def simple(rng: random.Random) -> list[Turn]:
    """A setting in simple words, at once or after the plain answer."""
    name = weighted(rng, list(STEPS), (5, 3, 3.5, 3.5, 1.5, 1, 1.5))
    if chance(rng, 0.55):
        return [(put(rng, slots(rng, pick(rng, KID), name, "")), SETTINGS[name]["kid"])]
    return [(put(rng, slots(rng, pick(rng, ("what is <s>", "what does <s> do", "explain <s>", "what's <s>", "how does <s> work", "tell me about <s>")), name, "")), SETTINGS[name]["does"]), (put(rng, pick(rng, AGAIN), ("",)), SETTINGS[name]["kid"])]


# -- what it is, and which way ---------------------------------------------------------------------------------------------

LOWER = "{smaller|lower|small|low|a smaller one|very small|very low|a low value|a small value}"
HIGHER = "{larger|higher|high|bigger|very high|a higher one|a high value|a large value|very large}"
WHAT_AND = lines("""
    {what is <s>|what's <s>|what does <s> do|tell me what <s> is|could you tell me what <s> is|explain <s>|can you explain what <s> does}{ and|, and|? And} what happens {if|when} {I make it|I set it|it is|it's|I choose} <w>
    {I'm new to language models.|I'm new to this.|I am a beginner.|sorry for the simple question, but} {could you tell me what|can you explain what|what} <s> {is|does|means} and what {happens|changes} {if|when} {I make it|it is|I set it} <w>
    {what is <s>|what does <s> do}{ and|, and|? And} what {does|would} {a|the} <w> {one|value} do
    """)
WAY_ONLY = lines("""
    what happens {if|when} {I make|I set|I turn} <s> <w>
    what {does|will} a <w> <n> do
    {why would I|should I} {make|set} <s> <w>
    """)


def what_and_way(rng: random.Random) -> list[Turn]:
    """What a setting does together with what a low or a high value does, or the latter alone."""
    name = weighted(rng, ("temperature", "top-k", "top-p", "min-p"), (3, 2, 3, 2))
    side = "low" if chance(rng, 0.5) else "high"
    both = chance(rng, 0.65)

    def ask(wordings, leads) -> str:
        text = spin(rng, pick(rng, wordings), s=spin(rng, SETTINGS[name]["spell"]), n=bare(rng, name), w=spin(rng, LOWER if side == "low" else HIGHER))
        return put(rng, text.replace("a a ", "a "), leads)

    turns = [(ask(WHAT_AND if both else WAY_ONLY, LEADS), (SETTINGS[name]["does"] + " " if both else "") + SETTINGS[name][side])]
    if chance(rng, 0.3):
        side = "high" if side == "low" else "low"
        turns.append((ask(WAY_ONLY, NEXT), SETTINGS[name][side]))
    return turns


VALUE_AFTER = lines("""
    {and |so |ok, |}is <v> {low|high|a lot|much|too high|too low|good|ok|allowed|too much|a good value|enough|fine|small|big|large|normal}
    {and |so |}what does <v> do
    {and |ok, |}{what about|how about|if I take|with} <v>
    {and |}what {if|happens if|happens when} I set it to <v>
    {and |}can I {set it to|take|use} <v>
    """)
SEED_AFTER = "{and |so |ok, |}{what if I change it|if I change it|with another one|with another seed|what if I take another one|what does another seed do|if I take a different one|what happens with another seed}"


def then_value(rng: random.Random) -> list[Turn]:
    """What a setting does, and then whether a value is low, high or good; of a seed, what another one does."""
    name = weighted(rng, ("temperature", "top-p", "top-k", "min-p", "repetition-penalty", "max-tokens", "seed"), (4, 3, 3, 2, 1.5, 1, 2))
    turns = [(put(rng, slots(rng, pick(rng, ("what is <s>", "what is <s>", "what does <s> do", "what's <s>", "explain <s>", "tell me about <s>")), name, "")), SETTINGS[name]["does"])]
    if name == "seed":
        turns.append((put(rng, spin(rng, SEED_AFTER), ("",)), "Another seed gives another reply, but no seed is better than another."))
        return turns
    for _ in range(pick(rng, (1, 1, 2))):
        value, reply = valued(rng, name)
        if reply not in (r for _, r in turns):
            turns.append((put(rng, spin(rng, pick(rng, VALUE_AFTER), v=value), ("",)), reply))
    return turns


MAKERS = ((then_value, 2.5), (what_and_way, 3), (simple, 2.5), (trouble, 3.5), (steps, 5), (use, 5), (way, 4), (fact, 4), (differ, 2.5))


def dialogue(rng: random.Random) -> list[Turn]:
    """One of these questions and what comes next."""
    return weighted(rng, [make for make, _ in MAKERS], [weight for _, weight in MAKERS])(rng)
