"""The chat's settings, asked in many ways: what one does, low, high, a value, the default, how to set it, what for, and what comes next.

The replies are the sentences of data/settings.py, so that each thing is said in one way only. A conversation stays with its
setting: "and lower?", "what about 2?", "so what should I use for stories?" go on from what was said.
"""

from __future__ import annotations

import random
from itertools import combinations

from phrases import cap, chance, pick
from spintax import lines, spin, weighted
from topics.data.settings import EFFECTS, GOALS, SETTINGS

Turn = tuple[str, str]

NAMES = list(SETTINGS)
WEIGHTS = (6, 3, 3, 2.5, 3, 3, 2.5)

# What is asked about a setting <s> -> the sentences of the reply.
ASPECTS = (
    (("does",), 3, lines("""
        {What is|What's|Whats|What exactly is|Explain|Describe|Define} <s>{?|}
        {What does|What exactly does|So what does} <s> do{?|}
        {What does|What would|What do you mean by} <s> {do|mean|control|change}{ exactly|}?
        {How does|How exactly does} <s> {work|change your replies|affect the text|affect you}?
        {Can|Could} you {explain|tell me about|describe} <s>{ to me| please| briefly| in one sentence|}?
        {I have no idea what|I do not know what|I don't get what|I'm not sure what|No clue what} <s> {is|does|means}
        {What is the effect of|What can I do with} <s>?
        {What happens when I change|What changes if I touch|What do I get if I change|What is affected by} <s>?
        {There is a setting called|I saw a setting named|It says something about|I read about} <s>{. What is that?|, what does it do?|, what is it for?}
        {<s>, what is that?|<s>?? what's that|<s> means what?|<s> - what does it do?|<s> explained|and <s>?}
        """)),
    (("does", "useful"), 2, lines("""
        {What is the point of|What is the purpose of|What's the use of|Why is there|Why do I need|Why would I use|When would I use|When should I use|When do I need|When is it good to use|What is the benefit of} <s>?
        {When is|Why is|For what is|What makes} <s> {useful|good|helpful|handy|needed}?
        {Is <s> useful|What is <s> good for|What is <s> useful for|What would I use <s> for|Who needs <s>|Should I use <s>}?
        """)),
    (("kid",), 1, lines("""
        {Explain|Can you explain|Could you explain|Please explain|Describe|Tell me about} <s> {in simple words|simply|like I am five|like I'm 5|like im 5|like i am 5|as if I were five|in a simple way|eli5|to a child|to a beginner|for dummies|in plain English|in easy words|for someone who knows nothing about it}{?|.|}
        {I don't understand|I never understood|I still don't get|I am confused by} <s>{.|, help|, can you make it simple?|. Simpler please.}
        {What is|What's} <s> in {simple words|plain words|easy terms|simple terms|everyday language}?
        """)),
    (("low",), 2, lines("""
        {What happens|What do I get|What would happen|How do you sound|What is it like} {if|when} {I lower|I reduce|I decrease|I turn down|I make smaller|you lower} <s>?
        {What happens|What do I get|What changes} {if|when} <s> is {low|very low|small|too low|really small}?
        {What does|What would|What will} a {low|very low|small|smaller|lower} <n> do?
        {What is|What's} the {effect|result|use} of a {low|small|lower} <n>?
        {When|Why} {should|would|do} {I|people} {use|set|choose} a {low|small|lower} <n>?
        {Why|When} would {anyone|someone|people|you} {pick|want|like|use|choose} a low <n>?
        {Low|Very low|A small|A lower} <n>{?|, what happens?|, what does it do?|, good or bad?}
        {Turning down|Lowering|Reducing} <s> does what?
        {What does|What will} {turning <s> down|lowering <s>|reducing <s>|less <n>} do?
        {If|When} I turn <s> down{,|} what {happens|changes}?
        {Is it good to have|Is it bad to have|What's it like with|How are your answers with} a {low|lower|small} <n>?
        """)),
    (("high",), 2, lines("""
        {What happens|What do I get|What would happen|How do you sound|What is it like} {if|when} {I raise|I increase|I turn up|I crank up|I make bigger|you raise} <s>?
        {What happens|What do I get|What changes} {if|when} <s> is {high|very high|large|too high|really big}?
        {What does|What would|What will} a {high|very high|big|larger|higher} <n> do?
        {What is|What's} the {effect|result|use} of a {high|large|higher} <n>?
        {When|Why} {should|would|do} {I|people} {use|set|choose} a {high|large|higher} <n>?
        {Why|When} would {anyone|someone|people|you} {pick|want|like|use|choose} a high <n>?
        {High|Very high|A big|A higher} <n>{?|, what happens?|, what does it do?|, good or bad?}
        {Turning up|Raising|Increasing} <s> does what?
        {What does|What will} {turning <s> up|raising <s>|increasing <s>|more <n>} do?
        {If|When} I turn <s> up{,|} what {happens|changes}?
        {Is it good to have|Is it bad to have|What's it like with|How are your answers with} a {high|higher|large} <n>?
        """)),
    (("low", "high"), 1.5, lines("""
        {What is the difference between|Compare|Explain the difference between} {low and high|high and low|a low and a high|a high and a low} <n>{?|}
        {High or low|Low or high|Better high or low|Should it be high or low}: <n>?
        {Should I use|Do I want|Is it better to have|Should I pick} a {high or low|low or high|high or a low} <n>?
        How {do {low and high|high and low} <n> differ|are {low and high|high and low} <n> different}?
        {What happens|What changes} when I {raise or lower|turn up or down|move} <s>?
        {In which direction|Which way} should I {change|move|turn} <s>?
        """)),
    (("lowest",), 0.7, lines("""
        {What is|What's} the {lowest|smallest|minimum|minimal|min} {value for <s>|<n>|<n> I can set}?
        {How low|How far down|How small} can {<s> {be|go}|I go with <s>|I set <s>|I turn <s> down}{| before it gets boring| before it gets dull| before you get boring}?
        {When|At what value} does a low <n> get {boring|dull|bad}?
        {What if|What happens if} <s> is at its {minimum|lowest}?
        """)),
    (("highest",), 0.7, lines("""
        {What is|What's} the {highest|largest|maximum|biggest|max} {value for <s>|<n>|<n> I can set}?
        {How high|How far up|How large|How big} can {<s> {be|go}|I go with <s>|I set <s>|I turn <s> up}{| before it gets crazy| before it makes no sense| before it gets weird| before you talk nonsense}?
        {When|At what value} does a high <n> get {bad|too much|crazy|weird}?
        {What if|What happens if} <s> is at its {maximum|highest}?
        """)),
    (("usual",), 1.5, lines("""
        {What is|What's|Whats} {a good|the best|a typical|a common|a normal|a sensible|the right|a reasonable|an ideal|the recommended} {value for <s>|<n>|number for <s>|setting for <s>}?
        {What|Which} {value|number} {should I|do I|would you|do people} {use|take|choose|pick|set} for <s>?
        {What|Which} <n> {should I use|do you recommend|is best|is good|would you take|do you like|works best}?
        {Recommend|Suggest|Give me} a {good |}<n>{.| please.|}
        {What should|Where should} <s> be{ set|}?
        {How much|How high|How large} should <s> be?
        {Good|Best|Usual} <n>?
        """)),
    (("default",), 1.8, lines("""
        {What is|What's|Whats|Tell me} the {default|standard|preset|starting|initial|normal} {value of <s>|<n>|setting for <s>|value for <s>}{?|}
        {What is|What's} <s> {by default|at the start|set to by default|when I start the chat|if I change nothing}?
        {Default|The default of} <n>{?|}
        {Which|What} <n> {do you start with|is set by default|is used by default|do I get if I set nothing|is the default}?
        {Does <s> have a default|Is there a default for <s>|Is <s> on by default|Is <s> switched on at the start}?
        """)),
    (("range",), 1, lines("""
        {What|Which} {values|numbers} {can|may} <s> {take|have|be}?
        {What|Which} {values|numbers} are {allowed|possible|valid|legal} for <s>?
        {What is|What's} the {range|allowed range|possible range} {of|for} <s>?
        {From what to what|Between what numbers|What range} can I set <s>?
        {What can I|What may I} {type|enter|put in} for <s>?
        """)),
    (("need",), 1, lines("""
        {Do I|Must I|Should I|Do I really} {need|need to set|have to set|change|have to know about} <s>?
        {Is it necessary|Is it important|Is it useful} to {set|change} <s>?
        {Should|Can} I {leave|keep} <s> {alone|as it is}?
        {Is|Should} <s> {important|useful|be changed}?
        """)),
    (("why",), 0.6, lines("""
        {Why does|How come} <s> {work|work like that|have an effect|change anything}?
        {How does|How can} <s> {do that|have that effect|change the text}?
        """)),
    (("off",), 1, lines("""
        {How do I|How can I|Can I|How to} {turn off <s>|switch off <s>|disable <s>|deactivate <s>|turn <s> off|switch <s> off}{?|}
        {Turn|Switch} <s> off{.| please.}
        {How do I|How can I} get rid of <s>?
        {What turns|What switches} <s> off?
        {I want|I need} no <n>{.|}
        {Without|No} <n>{, how?|, please.}
        """)),
    (("type",), 2.2, lines("""
        {How do I|How can I|Can I|How to|Where do I|Where can I|How would I} {set|change|adjust|edit|alter|modify} <s>{?|}
        {What is|What's} the {command|syntax|way} {for|to set|to change} <s>?
        {{Which|What} command {sets|changes}|What {do|should} I type to {set|change}} <s>?
        {Change|Set|Adjust} <s>{.| please.| for me.|}
        {I want to|I'd like to|I need to|Let me|Help me} {set|change|adjust} <s>{.|}
        {Show me|Tell me} how to {set|change} <s>{.|}
        {Can you|Could you|Will you} {change|set} <s>{ for me| yourself|}?
        """)),
)

# Two things at once: "what is top-k and how do I set it".
DOUBLE = (
    (("does", "type"), "{what is <s>|what does <s> do|explain <s>} and how {do I|can I} {set|change} it"),
    (("does", "useful"), "{what is <s>|what does <s> do|explain <s>|whats <s>} {and|,} {when is it useful|when should I use it|when do I need it|what is it good for|why would I use it|when would I use it|what's the point|what is it for}"),
    (("does", "useful"), "{what is <s> and why is there|how does <s> work and what is the use of} such a setting"),
    (("does", "lowest"), "what is <s> and how low can {I|it} go"),
    (("does", "highest"), "what is <s> and how high can {I|it} go"),
    (("lowest", "highest"), "{how low and how high can <s> be|what are the lowest and the highest <n>|what's the min and max of <s>|how low and how high can I go with <s>}"),
    (("usual", "highest"), "{what is a good <n>|which <n> should I use} and how high can I go"),
    (("usual", "lowest"), "{what is a good <n>|which <n> should I use} and how low can I go"),
    (("default", "usual"), "what is the default <n> and {what is a good one|is there a better value|which value is good}"),
    (("default", "lowest"), "what is the default <n> and how low can {I|it} go"),
    (("default", "highest"), "what is the default <n> and how high can {I|it} go"),
    (("does", "usual"), "{what is <s>|what does <s> do|explain <s>} and {what is a good value|what should I use|what value is good|which value do you recommend}"),
    (("does", "default"), "{what is <s>|what does <s> do} and {what is the default|what is it by default|what's its default value}"),
    (("default", "type"), "{what is the default|what's the default} <n> and how {do I|can I} change it"),
    (("usual", "type"), "{what is a good <n>|{which|what} <n> {should I use|is good|is best}} and how do I set it"),
    (("low", "high"), "what does a low <n> do and what {does a high one do|about a high one}"),
    (("does", "range"), "what is <s> and {which values can it take|what values are allowed}"),
    (("default", "range"), "what is the default <n> and {which values are allowed|what can I set it to}"),
)

# After something was said about a setting.
NEXT = (
    (("low",), 2, ("{and|so|ok and|what about|what if it is|and if it's|and if I go} {lower|low|a low one|smaller|very low}?", "and {if I|when I} {lower|reduce|turn down} it?", "And the other way, down?", "{what happens|and} if it is too low?", "and what does a low {one|value} do?")),
    (("high",), 2, ("{and|so|ok and|what about|what if it is|and if it's|and if I go} {higher|high|a high one|bigger|very high}?", "and {if I|when I} {raise|increase|turn up} it?", "And the other way, up?", "{what happens|and} if it is too high?", "and what does a high {one|value} do?")),
    (("useful",), 2, ("{and |ok and |so |}when {is it useful|do I need it|should I use it|would I use it|is that useful|does it help}?", "{and what is it good for|what would I use that for|what's the point of it|why would I use it|what for|what's that good for}?", "{is it|is that} useful?", "{and |so |}who needs that?")),
    (("lowest",), 1.5, ("{and|ok and|so|} how {low|far down|small} can {I|it} go{| before it gets boring| before it gets dull| before it is bad}?", "{and|so|} what is the {lowest|minimum|smallest} {value|one|}?", "{how low is too low|what's too low|is there a minimum|is there a lower limit}?", "and the minimum?")),
    (("highest",), 1.5, ("{and|ok and|so|} how {high|far up|big} can {I|it} go{| before it gets crazy| before it makes no sense| before it gets weird}?", "{and|so|} what is the {highest|maximum|largest} {value|one|}?", "{how high is too high|what's too high|is there a maximum|is there an upper limit}?", "and the max?", "and what is the max?")),
    (("usual",), 2, ("{and what|so what|ok, what|what} {is a good value|should I use|value should I take|do you recommend|is best|number is good}?", "{do you prefer one|any tip}?", "{any recommendation|your advice|what would you take|so which one}?", "What's a good number for it?")),
    (("default",), 1.5, ("{and what|what|so what} is {the default|it by default|the normal value|it normally set to}?", "{and the default|default|what is it now}?", "Where does it start?", "{and |}what's yours{ set to|}?", "{and |}what do you use?", "and which one is used now?", "{is that|is it} on by default?")),
    (("type",), 2, ("{and how|so how|how|ok how} {do I|can I|do you|to} {set|change|adjust} {it|that}?", "how do I do that?", "{what do I type|where do I set that|what is the command|what's the command for that}?", "ok, change it", "can you do it for me?")),
    (("range",), 0.8, ("{and what|what|which} values {are allowed|can it take|are possible}?", "{and|} what's the range?")),
    (("kid",), 1, ("{I don't get it|I don't understand|hm, I don't get that|huh}{.|?}", "{simpler please|can you say that more simply|in simple words|explain it simply|too complicated}{.|?}", "What does that mean?")),
    (("why",), 1.5, ("{why|but why|why is that|how come|how so|and why|why does it do that|how does it do that|why does that happen}?", "can you explain why?")),
    (("need",), 1, ("{do I|should I|must I} {need|change|set} {it|that}?", "{is it|is that} {important|necessary|useful}?", "{can I|should I} leave it {alone|as it is}?", "so should I touch it?")),
    (("low", "high"), 1, ("{tell me more|more|go on|what else|anything else|more details}{.|?|}", "{high or low|low or high|so high or low}?", "{what is|and} the difference between low and high?")),
    (("type",), 0.7, ("{can you give me|give me|got|do you have} an example?", "{for example|example}?", "show me")),
    (("off",), 0.6, ("{and how|how} do I {turn it off|switch it off|disable it}?", "can I turn it off?")),
)

VALUE_ASKS = lines("""
    {What happens if|What if|And if|What happens when} {I set <s> to <v>|I put <s> at <v>|I use <n> <v>|<s> is <v>|<s> is set to <v>|<n> is at <v>|I type <c>|I make <s> <v>}?
    {What does|What would|What will} <n> {of |= |at |}<v> {do|mean|change}?
    {What is|What's|Explain} {a |}<n> {of |= |at |}<v>{?|}
    {Is|Would} {a |}<n> {of |= |}<v> {too high|too low|good|ok|okay|bad|a good idea|sensible|normal|any good}{?|}
    Is <v> {a good|a sensible|a high|a low|a normal|a bad|a reasonable} <n>?
    {Is|Would} {<v> <n>|a <v> <n>} {ok|okay|good|fine|too much|too low|too high}?
    {What does|What would} <v> {as|for} <n> do?
    {How about|What about|And with|And at|How are you at|Try} <n> {of |= |}<v>{?|}
    <n> {=|at|of|is|set to|to|on} <v>{?|, what happens?|, what does that do?|, good idea?}
    <n> <v>{?|??|, ok?| means what?|, is that good?}
    {Can|May|Should} {<s> be|I set <s> to|I use <n>} <v>?
    {Why|When} {would|should|do} {I|people|anyone} {use|set|choose} {a |}<n> {of |}<v>?
    {I set|I have set|I just set|I put} <s> {to|at} <v>{.|, what now?|. What will change?|, is that ok?|. Is that good?}
    {What do I get|What will I see|How will you answer|How do your replies look|How do you sound} {with|at} <n> {of |= |}<v>?
    """)
VALUE_NEXT = ("and <v>?", "what about <v>?", "and if I set it to <v>?", "how about <v>?", "and with <v>?", "what if it is <v>?", "<v>?", "ok and <v>?", "is <v> better?", "and at <v>?", "can it be <v>?")

SET_VALUE_ASKS = lines("""
    {Set|Change|Put|Turn|Switch|Move} <s> to <v>{.| please.| for me.|, please| now|}
    {How do I|How can I|What do I type to|How to|I want to|Help me to|Can you|Could you|Please} {set|change|put} <s> to <v>{?|}
    {I want|I need|I would like|Give me|Make it|Use|Go to|Go with} <n> <v>{.| please.|}
    {What is|What's} the command for <n> <v>?
    set <n> <v>
    """)

GOAL_ASKS = lines("""
    {What|Which} {temperature|setting|settings|value|temp} {should I|do I|would you|do you|can I} {use|take|choose|pick|set|recommend} for <t>?
    {What|Which} {temperature|setting|settings|values|temp} {is|are} {best|good|right|suitable|recommended|useful} for <t>?
    {Best|Good|Recommended} {settings|temperature|setting|temp} for <t>{?|}
    {What should I|What do I|What can I} {set|use|change|type} for <t>?
    {I want|I would like|I'd like} {to use you|to use this|to use it|you} for <t>{, which settings?|, what should I set?|. What settings do you recommend?|, which temperature is good?}
    {How should I set you up|How do I set you up|How do I configure you|How should I set the temperature|Where should I put the temperature} for <t>?
    {Settings|Temperature|Which settings} for <t>{?|}
    {And for|And what about|What about} <t>, {which temperature|what temperature|which setting|what setting}?
    """)
GOAL_VALUES = ("{which|what} temperature is {better|best} for <t>, <v>?", "is <v> better for <t>?", "for <t>, temperature <v>?", "{what|which} is better for <t>: temperature <v>?", "should I {take|use|set} temperature <v> for <t>?", "temperature <v> for <t>?")
GOAL_NEXT = ("{and|so|ok and|what about|and what about|how about|ok, and} {for |}<t>?", "{so what|and what|so which setting|and which value|so what value} {should I use|do I use|is good|is best|would you take} for <t>?", "and if I want <t>?", "I want <t>, what then?", "what do I need for <t>?", "is that good for <t>?", "is it good for <t>?", "does that work for <t>?", "good for <t>?")

TYPE_ENDS = ("", "", "", " You have to type it yourself.", " It works from the next reply on.")


def label(name: str) -> str:
    return "the " + name.replace("repetition-", "repetition ") if name in ("temperature", "seed", "repetition-penalty") else name


def bare(rng: random.Random, name: str) -> str:
    """The name without its article, as in "a low top k"."""
    text = spin(rng, SETTINGS[name]["spell"])
    while text.startswith(("the ", "a ")) or "limit" in text or "number" in text:
        text = spin(rng, SETTINGS[name]["spell"])
    return text


def asked(rng: random.Random, asks, name: str, value: str = "") -> str:
    text = spin(rng, pick(rng, asks), s=spin(rng, SETTINGS[name]["spell"]), n=bare(rng, name), v="@", c=command(name, "@")).replace("@", value)
    return cap(text.replace(" a a ", " a ").replace(" a the ", " the "))


def command(name: str, value: str) -> str:
    return f"/seed {value}" if name == "seed" else f"/set {name} {value}"


def typed(rng: random.Random, name: str) -> str:
    return f"To set {label(name)}, type for example {SETTINGS[name]['set']}." + pick(rng, TYPE_ENDS)


def said(rng: random.Random, name: str, keys) -> str:
    return " ".join(typed(rng, name) if key == "type" else SETTINGS[name][key] for key in keys)


def follow(rng: random.Random, name: str, before) -> Turn:
    """A question that leans on the setting just spoken of."""
    kind = rng.random()
    if kind < 0.25:
        value, reply = valued(rng, name)
        return cap(spin(rng, pick(rng, VALUE_NEXT), v=shown(rng, value))), reply
    if kind < 0.4:
        return goal_turn(rng, GOAL_NEXT)
    keys, _, asks = weighted(rng, [n for n in NEXT if n[0] != before], [n[1] for n in NEXT if n[0] != before])
    return cap(spin(rng, pick(rng, asks))), said(rng, name, keys)


def chain(rng: random.Random, name: str, turns: list[Turn], before=()) -> list[Turn]:
    while len(turns) < 4 and chance(rng, 0.38):
        turns.append(follow(rng, name, before))
        before = ()
    return turns


def setting_name(rng: random.Random) -> str:
    return weighted(rng, NAMES, WEIGHTS)


def aspect(rng: random.Random) -> list[Turn]:
    name = setting_name(rng)
    keys, _, asks = weighted(rng, ASPECTS, [a[1] for a in ASPECTS])
    reply = said(rng, name, keys)
    if keys == ("does",) and chance(rng, 0.35):
        reply += " " + said(rng, name, (pick(rng, ("low", "usual", "type")),))
    if name == "seed" and keys == ("low", "high"):
        reply = SETTINGS[name]["low"]
    return chain(rng, name, [(asked(rng, asks, name), reply)], keys)


def double(rng: random.Random) -> list[Turn]:
    name = setting_name(rng)
    keys, asks = pick(rng, DOUBLE)
    if name == "seed" and "low" in keys:
        name = "temperature"
    return chain(rng, name, [(asked(rng, (asks,), name) + pick(rng, ("?", "?", "")), said(rng, name, keys))])


def valued(rng: random.Random, name: str) -> tuple[str, str]:
    values, reply = pick(rng, SETTINGS[name]["values"])
    value = pick(rng, values)
    if "<v>" in reply and "not allowed" not in reply and chance(rng, 0.4):
        value = between(rng, values)
    return value, reply.replace("<v>", value)


def between(rng: random.Random, values) -> str:
    """Some other value of the same meaning."""
    numbers = [float(v) for v in values if not v.isalpha()]
    low, high = min(numbers), max(numbers)
    if high >= 20 and low >= 1 or all(n == int(n) for n in numbers):
        return str(rng.randint(int(low), int(high)))
    number = round(rng.uniform(low, high), pick(rng, (1, 1, 2)) if high - low > 0.3 else 2)
    return f"{min(max(number, low), high):g}"


def shown(rng: random.Random, number: str) -> str:
    """0.5 as people type it, at times ".5"."""
    return number[1:] if number.startswith("0.") and chance(rng, 0.12) else number


def value(rng: random.Random) -> list[Turn]:
    name = setting_name(rng)
    number, reply = valued(rng, name)
    return chain(rng, name, [(asked(rng, VALUE_ASKS, name, shown(rng, number)), reply)])


def set_value(rng: random.Random) -> list[Turn]:
    """"Set top-k to 20": the command, to be typed by the user."""
    name = setting_name(rng)
    allowed = [values for values, reply in SETTINGS[name]["values"] if "not allowed" not in reply and "cannot be" not in reply]
    values = [v for v in pick(rng, allowed) if not v.isalpha()]
    number = between(rng, values) if len(values) > 3 and chance(rng, 0.4) else pick(rng, values)
    reply = f"Type {command(name, number)} to set {label(name)} to {number}." + pick(rng, TYPE_ENDS)
    return chain(rng, name, [(asked(rng, SET_VALUE_ASKS, name, shown(rng, number)), reply)])


# Which of two values of a setting is what: of the lower one, of the higher one.
LOWER_HIGHER = {
    "temperature": ("is calmer and more predictable", "is more random and creative", ("0.1", "0.2", "0.3", "0.5", "0.7", "0.9", "1", "1.2", "1.5", "2")),
    "top-k": ("is safer", "gives more variety", ("1", "5", "10", "20", "40", "50", "100")),
    "top-p": ("is safer", "gives more variety", ("0.3", "0.5", "0.7", "0.8", "0.9", "0.95", "1")),
    "min-p": ("gives more variety", "is safer", ("0.01", "0.02", "0.05", "0.1", "0.2", "0.3", "0.5")),
    "repetition-penalty": ("lets me repeat more", "stops repeats more strongly", ("1", "1.1", "1.2", "1.3", "1.5", "2")),
    "max-tokens": ("gives shorter replies", "allows longer replies", ("20", "40", "60", "100", "200", "256", "400", "512")),
}
TWO_VALUES_ASKS = lines("""
    {What is|What's|Explain} the difference between {<n> <v> and <w>|a <n> of <v> and <w>|<n> <v> and <n> <w>}{?|}
    {What is|Which is|Is} {better|best}, <n> <v> or <w>?
    <n> {<v> or <w>|<v> vs <w>|<v> versus <w>|<v> compared to <w>}{?|}
    {Should I use|Shall I take|Do I want} <n> <v> or <w>?
    How {do replies differ|are replies different} {at|with} <n> <v> and <w>?
    {What changes|What happens} {when|if} I {go|change it|move} from <n> <v> to <w>?
    {What changes|What happens} {when|if} I change <s> from <v> to <w>?
    {Which is|What is} {more random|safer|calmer|stronger|lower}, <n> <v> or <w>?
    """)


def two_values(rng: random.Random) -> list[Turn]:
    name = weighted(rng, list(LOWER_HIGHER), (5, 2, 2, 1.5, 1.5, 1.5))
    lower, higher, values = LOWER_HIGHER[name]
    a, b = sorted(rng.sample(range(len(values)), 2))
    v, w = (a, b) if chance(rng, 0.6) else (b, a)
    ask = spin(rng, pick(rng, TWO_VALUES_ASKS), s=spin(rng, SETTINGS[name]["spell"]), n=bare(rng, name), v=values[v], w=values[w])
    shown = cap(name.replace("repetition-", "repetition "))
    return chain(rng, name, [(cap(ask), f"{shown} {values[a]} {lower}, and {values[b]} {higher}.")])


def goal_turn(rng: random.Random, asks) -> Turn:
    words, name, number, reply = pick(rng, GOALS)
    word = pick(rng, words)
    if name == "temperature" and asks is GOAL_ASKS and chance(rng, 0.15):
        pair = [number, pick(rng, [n for n in ("0", "0.2", "0.5", "0.7", "0.9", "1", "1.5") if n != number])]
        rng.shuffle(pair)
        return cap(spin(rng, pick(rng, GOAL_VALUES), t=word, v=" or ".join(pair))), reply.replace("<t>", word) + f" Type {command(name, number)}."
    end = "" if "/" in reply else f" Type {command(name, number)}."
    return cap(spin(rng, pick(rng, asks), t=word)), reply.replace("<t>", word) + end


def goal(rng: random.Random) -> list[Turn]:
    turns = [goal_turn(rng, GOAL_ASKS)]
    while len(turns) < 3 and chance(rng, 0.35):
        turns.append(goal_turn(rng, GOAL_NEXT))
    return turns


DIFFERENCE_ASKS = lines("""
    {What is|What's|Whats|Explain|Tell me|I don't get} the difference between <a> and <b>{?|}
    {How do <a> and <b> {differ|compare}|How are <a> and <b> different}?
    {How is|In what way is} <a> different from <b>?
    {Is|Isn't} <a> the {same|same thing} as <b>?
    {Are|Aren't} <a> and <b> the same{ thing|}?
    <a> {vs|vs.|versus|compared to} <b>{?|}
    {Compare|Explain} <a> and <b>{.|}
    How do <a> and <b> {interact|relate|go together}?
    {What are <a> and <b>|What do <a> and <b> do|What do <a> and <b> mean}?
    Tell me about <a> and <b>.
    {I mix up|I always confuse} <a> and <b>{.|, help}
    """)
TOGETHER_ASKS = ("Can I {use|combine|set|mix|change} <a> and <b>{ together| at once| at the same time|}?", "{Do|Will} <a> and <b> work together?", "<a> and <b> together?", "Can <a> be {used|combined} with <b>?")
PAIRS = list(combinations([n for n in NAMES], 2))
PAIR_WEIGHTS = [4 if {a, b} == {"top-k", "top-p"} else 2 if a == "temperature" or {a, b} <= {"top-k", "top-p", "min-p"} else 1 for a, b in PAIRS]


CUTS = {"top-k", "top-p", "min-p"}


def both_work(a: str, b: str) -> str:
    return "Yes, they work together, but one of them is often enough." if {a, b} <= CUTS else "Yes, they work together and do different jobs."


EITHER = "They do different jobs. Most people start with the temperature."


def either(a: str, b: str) -> str:
    """Which of two settings to try first: one of the two, always."""
    pair = {a, b}
    if "temperature" in pair:
        return EITHER
    if "seed" in pair:
        return "Try another seed first. It is the smaller change."
    if pair == {"top-k", "top-p"}:
        return "Try top-p first: it fits itself to each word."
    if pair == {"top-p", "min-p"}:
        return "Try top-p first. Min-p is for a high temperature."
    if pair == {"top-k", "min-p"}:
        return "Try min-p first: it fits itself to each word."
    if "max-tokens" in pair:
        other = (pair - {"max-tokens"}).pop()
        return f"Try {'the repetition penalty' if other == 'repetition-penalty' else other} first. Max-tokens only limits the length."
    return f"Try {(pair & CUTS).pop()} first. The repetition penalty is only against repeats."


def difference(rng: random.Random) -> list[Turn]:
    a, b = weighted(rng, PAIRS, PAIR_WEIGHTS)
    asked_a, asked_b = (a, b) if chance(rng, 0.5) else (b, a)
    together = chance(rng, 0.2)
    text = cap(spin(rng, pick(rng, TOGETHER_ASKS if together else DIFFERENCE_ASKS), a=spin(rng, SETTINGS[asked_a]["spell"]), b=spin(rng, SETTINGS[asked_b]["spell"])))
    what = f"{SETTINGS[asked_a]['clause']}, while {SETTINGS[asked_b]['clause']}."
    if together:
        return [(text, "Yes, they work together: " + what)]
    reply = "No, " + what if " the same" in text and "not the same" not in text else cap(what)
    turns = [(text, reply)]
    if chance(rng, 0.3):
        turns.append((spin(rng, pick(rng, ("{so|and|ok,} which one {should I use|is better|do you like|would you take}?", "which one first?", "and which is better?", "so which one do I need?"))), either(a, b)))
    elif chance(rng, 0.15):
        turns = [(cap(spin(rng, pick(rng, ("is it better to use <a> or <b> for <t>?", "<a> or <b> for <t>?", "should I change <a> or <b> for <t>?", "for <t>, <a> or <b>?")), a=spin(rng, SETTINGS[asked_a]["spell"]), b=spin(rng, SETTINGS[asked_b]["spell"]), t=pick(rng, pick(rng, GOALS)[0]))), either(a, b))]
    elif chance(rng, 0.3):
        turns.append((spin(rng, pick(rng, ("can I use both{ together|}?", "{so|and} can I combine them?", "both at once?", "do they work together?"))), both_work(a, b)))
    return turns


EFFECT_ASKS = lines("""
    {Which|What} setting {controls|changes|sets|decides|is for|affects} <e>?
    {What|Which setting} {controls|determines|decides} <e>?
    {How do I|How can I|Can I} {change|control|set|adjust|influence} <e>?
    {Is there|Do you have} a {setting|command} for <e>?
    {What do I|What should I|What must I} {change|set|type} for <e>?
    {I want to|I'd like to} {change|control|adjust} <e>{.|, how?|, which setting is it?}
    {Where can I|Where do I} {change|set|control} <e>?
    """)


def effect(rng: random.Random) -> list[Turn]:
    words, name = pick(rng, EFFECTS)
    reply = f"That is {label(name)}, for example {SETTINGS[name]['set']}."
    return chain(rng, name, [(cap(spin(rng, pick(rng, EFFECT_ASKS), e=pick(rng, words))), reply)])


def dialogue(rng: random.Random) -> list[Turn]:
    return weighted(rng, (aspect, value, set_value, double, goal, difference, two_values, effect), (9, 4, 2, 2, 4, 3, 1.6, 1.5))(rng)
