"""How the sampling settings behave: temperature, top-k, top-p, min-p, seed, greedy, several draws, repetition.

One table per setting gives the parts (what it is, low, high, zero, typical values, how to change it); a few intents
cover goals ("how do I get the same answer twice?"), values ("temperature 0.2?") and differences between two settings.
"""
from __future__ import annotations

import random

from faq import Table
from spintax import Intent, spin, weighted

# name -> spellings by the user, what it is, effect of low, effect of high, typical values, values to set, command word
SETTINGS = {
    "temperature": {
        "spell": "{temperature|the temperature|temp}",
        "what": "{Temperature|The temperature} {sets|controls|says} how {bold|daring|random} {my|the} choices are.|Temperature is a number that makes {likely tokens more or less favoured|the choice of tokens calmer or wilder}.|Temperature divides the scores before the draw, so it makes the choice {calmer or wilder|sharper or flatter}.|Temperature says how much chance there is in each choice.",
        "low": "{A low temperature|Low temperature} makes {me|the replies|the text} {calm and predictable|safe and steady|more careful}.|With a low temperature, {the likely tokens win nearly every time|I stay close to the most likely words}.|At a low temperature the best token nearly always wins.",
        "high": "{A high temperature|High temperature} makes {me|the replies|the text} {wilder and more varied|more surprising|bolder, and sometimes silly}.|With a high temperature, {unlikely tokens get more of a chance|rare words come up more often}.|At a high temperature I {may wander off|take more risks|make more mistakes}.",
        "typical": "{Typical values are|Most people use values} {from 0.2 to 1|between 0.3 and 1}, and I {like|do well with} 0.7.|A good start {for temperature |}is 0.7.|Values around 0.7 work well for me.|For a tiny model like me, 0.7 is a good temperature.",
        "value": ["0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1", "1.2", "1.5"]},
    "top-k": {
        "spell": "{top-k|top k|topk|top_k}",
        "what": "Top-k keeps only the k most likely tokens and {drops|forgets} the rest{| before the draw}.|With top-k, only the k best tokens may be drawn.|Top-k is a limit on how many tokens are in the draw: {only the k best|the k most likely ones} stay.|Top-k cuts the list of tokens to the k most likely ones.",
        "low": "{A small k|A low top-k} makes {the text|the replies|me} {safe but less varied|more careful|steadier}.|With a small k, only {a few|the very best} tokens can win.|Top-k of 1 is the same as greedy: the best token always wins.",
        "high": "{A large k|A high top-k} {allows more variety|lets rare tokens in}.|With a large k, {nearly every token stays in|more surprising words are possible}.|A high top-k gives more variety, and more odd words too.",
        "typical": "{Typical values {for top-k |}are|Common values {for top-k |}are} {20 to 50|40 or 50}.|A common choice {for top-k |}is 40.|People often set top-k to 40 or 50.",
        "value": ["1", "5", "10", "20", "30", "40", "50", "100"]},
    "top-p": {
        "spell": "{top-p|top p|topp|top_p|nucleus sampling}",
        "what": "Top-p keeps the smallest set of likely tokens whose probabilities add up to {at least |}p.|With top-p, the most likely tokens stay until {together they reach|their sum reaches} p, and the rest is dropped.|Top-p, also called nucleus sampling, keeps the likely tokens that together make up p of the probability.|Top-p cuts off the unlikely tail and keeps a share p of the probability.",
        "low": "{A low top-p|A small p} makes {the text|the replies|me} {safe and steady|more careful|less varied}.|With a low top-p, only {a few|the likeliest} tokens stay in the draw.|A low top-p cuts off most of the rare words.",
        "high": "{A high top-p|A p near 1} lets {more words|rarer words} in.|With top-p at 1 nothing is cut off.|A high top-p gives more variety.",
        "typical": "{Typical values {for top-p |}are|Common values {for top-p |}are} {0.9 to 0.95|0.9 and 0.95}.|A common choice {for top-p |}is 0.9.|People often set top-p to 0.9 or 0.95.",
        "value": ["0.5", "0.7", "0.8", "0.9", "0.95", "1"]},
    "min-p": {
        "spell": "{min-p|min p|minp|min_p}",
        "what": "Min-p drops every token whose probability is below {a share p of the best one|p times the best probability}.|With min-p, a token stays only if it is at least p times as likely as the best token.|Min-p is a bar that moves with the best token: {less likely tokens|tokens far below it} are dropped.|Min-p compares each token with the best one and drops those that are much less likely.",
        "low": "{A low min-p|A small min-p} keeps {more tokens|rare words} in.|With min-p at 0 nothing is dropped.|A low min-p gives more variety.",
        "high": "{A high min-p|A larger min-p} makes {the text|the replies|me} {safer|more careful|steadier}.|With a high min-p, only {tokens nearly as good as the best one|a few strong tokens} stay.|A high min-p cuts off the odd words.",
        "typical": "{Typical values {for min-p |}are|Common values {for min-p |}are} {0.05 to 0.1|0.05 and 0.1}.|A common choice {for min-p |}is 0.05.|People often set min-p to 0.05.",
        "value": ["0.02", "0.05", "0.1", "0.2", "0.3"]},
    "seed": {
        "spell": "{the seed|a seed|seed|a random seed}",
        "what": "The seed is the number {that the random draws start from|that fixes all the chance in a reply}.|The seed decides the noise, so the same seed gives the same {draws|choices}.|A seed is a starting number for chance: same seed, same draws.|The seed makes chance repeatable: with the same seed, {settings and words|words and settings}, the reply is the same.",
        "low": "{A small seed is no better or worse than a big one|The size of the seed does not matter}.|Low or high makes no difference for a seed.",
        "high": "{A big seed is no better or worse than a small one|The size of the seed does not matter}.|High or low makes no difference for a seed.",
        "typical": "{Any whole number will do|Any whole number is fine}, and many people like 42.|There is no best seed, so pick any number you like.",
        "value": ["1", "2", "7", "42", "99", "123", "2026"]},
}
LIMITS = ["top-k", "top-p", "min-p"]

WHAT_ASKS = [
    "{What is|What's} <s>{?|}", "{Explain|Please explain|Tell me about|Describe|Define} <s>{.|}", "What does <s> {do|mean}?",
    "Can you {explain|tell me about|tell me what is meant by} <s>?", "How does <s> work?", "<S>{?|}", "What is <s> {for|in sampling|in a language model|good for}?",
    "What does <s> {change|control|set}?", "What is meant by <s>?", "I don't understand <s>.", "Do you know <s>?", "Why is there <s>?",
    "{What happens when I change|What effect has|Why do I need|When should I use} <s>?", "Explain <s> {simply|in simple words|to a child|in one sentence|briefly}.",
    "How does <s> {affect|change} {your replies|the text|the output|sampling}?",
]
LOW_ASKS = ["What does a {low|small|lower} <n> do?", "What happens {with|at} a {low|small|very low} <n>?", "What happens if I {lower|reduce|decrease|turn down} the <n>?",
            "What if <n> is {low|small|too low}?", "What does {low|small} <n> mean?", "When should I use a {low|small} <n>?", "Why would I lower the <n>?", "Is a low <n> good?"]
HIGH_ASKS = ["What does a {high|large|higher} <n> do?", "What happens {with|at} a {high|large|very high} <n>?", "What happens if I {raise|increase|turn up} the <n>?",
             "What if <n> is {high|large|too high}?", "What does {high|large} <n> mean?", "When should I use a {high|large} <n>?", "Why would I raise the <n>?", "Is a high <n> good?"]
BOTH_ASKS = ["Should I use a high or a low <n>?", "What is the difference between low and high <n>?", "{High|Low} or {low|high} <n>?", "Is it better to have a high or low <n>?",
             "How do low and high <n> differ?", "High <n> vs low <n>"]
TYPICAL_ASKS = ["What is a {good|typical|normal|usual|sensible|common} {value for |}<n>?", "What {value|number} should I {use|set|choose} for <n>?", "What <n> should I {use|set|choose}?",
                "Which <n> is best?", "What is the best <n>?", "What <n> do you {use|recommend|like}?", "Recommend a <n>.", "What are typical values {for|of} <n>?", "Good <n>?", "What is the {right|ideal} <n>?"]
CHANGE_ASKS = ["How {do|can} I {change|set|adjust} the <n>?", "How {do|can} I {change|set} <n>?", "{Change|Set} the <n>.", "Set <n> to <v>.", "Change <n> to <v>.", "How do I set <n> to <v>?", "How can I set the <n> to <v>?",
               "What command {changes|sets} <n>?", "What is the command for <n>?", "Can I change the <n>?", "Where can I set <n>?", "Can you change your <n>?", "I want to change the <n>.", "I want <n> <v>.", "Please set the <n> to <v>."]
COMMAND_NOTE = Intent("", """
    {|Then the next reply uses it.|It works from the next reply on.|Try it and see how I change.|You have to type it yourself, since I cannot.|The command must be on a line of its own.|/help lists the rest.}
    """)

TEMP_ZERO = Intent("""
    {What happens if I set|What if I set|What happens when I set} {the |}temperature to {0|zero}?
    What does {a |}temperature {of |}{0|zero} {do|mean}?
    What is {a |}temperature of {0|zero}?
    {What happens at|Explain|What about} temperature {0|zero}{|?}
    {Temperature 0|Temperature zero|Set temperature to 0|Zero temperature|And temperature 0|And at temperature 0}{|?}
    {What is|What's|Explain|What does|Define|Tell me about} greedy {sampling|decoding|mode|search|choice}{|?}
    {What does greedy mean|What is greedy|Greedy|How do I turn on greedy|How do I make you greedy|How do I use greedy decoding|How do I always get the best token}?
    Can {the |}temperature be {0|zero}?
    How do I turn off {randomness|chance|the randomness}?
    """, """
    {At temperature zero|With the temperature at zero|Temperature zero is called greedy:|Greedy means temperature zero:} {the most likely token always wins|I always take the most likely token|there is no chance left, and the best token always wins}. {Then I give the same reply every time|So the same words always get the same reply|The seed makes no difference then}. {It is steady, but can get dull.|It can lead to loops in a small model.|It is good for facts and sums, less so for stories.|Try it with /set temperature 0.|No noise is added at all.|}
    """, 2.5)
TEMP_HIGH = Intent("""
    {What happens if I set|What if I set|What happens when I set} {the |}temperature to {1.5|2|3|5|10|100}?
    What does {a |}temperature {of |}{1.5|2|3|5} {do|mean}?
    What is {a |}temperature of {1.5|2|3|5}?
    {What happens at|And at|What about} temperature {1.5|2|3|5|10}{|?}
    {Temperature 2|Set temperature to 2|And temperature 2|Is temperature 2 too high|Can the temperature be 2|Can temperature be above 1|What if temperature is very high}{|?}
    """, """
    {A temperature that high|At such a high temperature, chance|With a temperature like that, chance} {gives unlikely words a big share|lets nearly any word win|takes over}, so {I turn|the text turns|my replies turn} {wild|into nonsense|odd and confused} {quickly|very soon}. {It can be funny, though.|A tiny model like me gets lost then.|For sense, stay at 1 or below.|Try it once and see.|You can go back with /set temperature 0.7.|}
    """.replace("{A temperature that high|", "{"), 2)
TEMP_ONE = Intent("""
    {What happens if I set|What if I set|What happens when I set} {the |}temperature to {1|one}?
    What does {a |}temperature {of |}{1|one} {do|mean}?
    What is {a |}temperature of {1|one}?
    {What happens at|And at|What about} temperature {1|one}{|?}
    What is special about temperature {1|one}?
    """, """
    {At temperature 1|With the temperature at 1|Temperature 1 means that} {the scores are used as they are|nothing is changed before the draw|tokens are drawn with exactly the probabilities that the model gives}. {Lower is calmer, higher is wilder.|For a tiny model like me that is a bit wild.|It is the natural setting, with a good deal of variety.|I am a little steadier at 0.7.|}
    """)

# Goals: what the user wants, what helps
GOALS = [
    Intent("""
    {Which settings should I use|What settings are good|What are the best settings|What temperature is good|Which temperature should I use|What settings do I need|What should I set} for {stories|a story|creative writing|poems|poetry|fun|jokes}?
    {How do I get|How can I get|I want} {more creative|wilder|more surprising|more varied|funnier|more interesting} {replies|answers|stories|text}{?|.}
    {How do I get more variety|More variety please|How do I make you more creative|How can I make you more random|Make it more random|Be more creative|How do I make you wilder|How do I get different answers|I want more variety|Your answers are boring|You are too predictable}{?|.}
    """, """
    {For {stories and poems|more variety|more life}|To get more variety|If you want more surprise}, {raise the temperature a little, to 0.9 or 1|use a temperature of about 0.9|try a temperature near 1}{, and keep top-p at 0.95|, with min-p at 0.05|}. {Type /set temperature 0.9.|The command is /set temperature 0.9.|Each seed then gives another text.|Too high, and I talk nonsense.|A new seed also gives a new reply.|}
    """),
    Intent("""
    {Which settings should I use|What settings are good|What are the best settings|What temperature is good|Which temperature should I use|What settings do I need|What should I set} for {facts|sums|maths|questions|correct answers|serious answers|code|arithmetic}?
    {How do I get|How can I get|I want} {better|safer|more correct|more exact|more serious|more sensible|less random} {replies|answers}{?|.}
    {How do I get less nonsense|You talk nonsense|Less nonsense please|How do I make you more sensible|How can I make you less random|Make it less random|How do I make you calmer|How do I make you more accurate|Why do you talk nonsense|Your answers make no sense|How do I reduce nonsense|How do I get fewer mistakes|You are too random|How do I stop the nonsense}{?|.}
    """, """
    {For {facts and sums|steady answers|less nonsense}|To get less nonsense|If you want {safer|steadier} replies}, {lower the temperature to 0.2 or 0.3|use a low temperature, such as 0.3|turn the temperature down to about 0.3}{, and perhaps set top-k to 20|, and keep top-p at 0.9|, or raise min-p to 0.1|}. {Type /set temperature 0.3.|The command is /set temperature 0.3.|At zero, I always take the best token.|I am still a tiny model, though, so I can be wrong.|A low temperature keeps me close to the likely words.|}
    """),
    Intent("""
    {How do I get|How can I get|I want} {the same answer|the same reply|the same text} {each time|every time|twice|again}{?|.}
    {How do I make your replies repeatable|How can I repeat a reply|How do I reproduce a reply|How do I get the same result|How do I make it deterministic|Can I get the same answer twice|How do I fix the randomness|How do I make you say the same thing again|Can you repeat the same reply|Is it reproducible}{?|.}
    """, """
    {For the same {answer|reply} each time|To get the same {answer|reply} again|If you want the same {reply|text} twice}, {set a seed, for example /seed 42, and ask the same thing|fix the seed with /seed 42 and start from the same words|use the same seed, settings and words}{.|: it is then the same, token by token.} {Use /reset first, so that the chat before it is the same, too.|At temperature zero it is the same even without a seed.|That holds on any device.|The chat before it must be the same, too.|}
    """, 1.3),
    Intent("""
    {Why did I get|Why do I get} {the same reply|the same answer|the same text} {twice|again|every time|each time}?
    {Why do you always say the same|Why is the answer always the same|Why do you give the same answer|Why are your replies the same|Why is it the same again|Why didn't your answer change|You said the same thing twice, why}?
    """, """
    {You got the same reply|The same reply comes|You see the same answer} {because|when} {the seed, the settings and the words were the same|the seed and the words before it were the same|the temperature is zero or very low, or the seed is the same}. {Change the seed with /seed 7 to get another one.|Try a new seed, or raise the temperature.|The same seed gives the same draws.|That is on purpose: chance here can be repeated.|Or I am just so small that I know few words.|}
    """),
    Intent("""
    {Why did I get|Why do I get} {a different reply|different replies|a different answer|another answer}{| each time| now| this time| every time}?
    {Why do your answers change|Why is your answer different now|Why do you say something different each time|Why are your replies different|Why did your answer change|Why is it different every time|Why do you answer differently each time|You gave me two different answers}{?|.}
    """, """
    {My answers change|My replies differ|You get a different reply} because {I draw each token by chance|every token is drawn by chance|there is a bit of chance in each token}. {With the temperature at zero I would always say the same.|Set a seed with /seed 42 to make it repeatable.|A lower temperature gives less change.|That keeps a chat lively.|The noise is new each time, unless the seed and the place are the same.|}
    """),
    Intent("""
    {Why do you repeat yourself|Why do models repeat themselves|How do I stop you from repeating|What is repetition|Why is there repetition|Why do you loop|You are stuck in a loop|How do I avoid repetition|Why do you say the same words again and again|How do I get less repetition|What causes repetition}{?|.}
    """, """
    {Repetition|Repeating the same words} {happens when|comes up when} {the best token is always taken|the temperature is very low|a phrase makes itself likely again}, {and small models do it more|most of all in small models}. {A higher temperature helps to break the loop.|Try /set temperature 0.9.|A new seed or a new question helps, too.|Greedy replies repeat the most.|A repetition penalty helps, too: /set repetition-penalty 1.2.|}
    """),
    Intent("""
    {Can you draw several tokens|What are several draws|Can I draw more than one sample|What does it mean to draw several samples|Can FlashSampling draw many samples at once|How do I get several replies|Can I get several answers|Can I get many draws from one state|What is the number of draws|Multiple samples|How do I draw several tokens at once}?
    """, """
    {Several draws|More than one draw} from the same {state|place} {are possible|can be made}: each draw gets its own noise, so {they are independent|the draws do not depend on each other}. {With the same seed you get the same set of draws.|Likely tokens come up often, rare ones seldom.|Different seeds are an easy way to do that.|In this chat, change the seed with /seed to get another reply.|It is like rolling several dice at once.}
    """),
    Intent("""
    {What are your settings|What settings are you using|Which temperature do you have|What temperature are you using|What is your temperature|What is your top-k|What are your current settings|Show me the settings|How are you set up|What is your seed|Which seed are you using}?
    """, """
    {I cannot see my own settings|I do not know my settings, since I only see text|My own settings are hidden from me}{.|, I am afraid.} {Type /settings to see them.|The command /settings shows them.|You can choose them with /set, for example /set temperature 0.7.|A temperature of 0.7 suits me well.|} {|You are in charge of them.}
    """),
    Intent("""
    {What is sampling|What does sampling mean|Explain sampling|How does sampling work|What is token sampling|What are sampling settings|What settings are there|Which settings can I change|What can I set|What sampling options are there|What settings do you have|What can I change|What are the sampling parameters|List the settings|Sampling settings}{?|.}
    """, """
    {Sampling means {drawing|picking} the next token by chance|To sample is to draw the next token by chance}, {where likely tokens come up more often|with likely tokens winning more often}. {You can change temperature, top-k, top-p, min-p and the seed.|Temperature sets how bold it is, top-k, top-p and min-p cut off unlikely tokens, and the seed fixes the chance.|The settings are temperature, top-k, top-p, min-p and the seed.|FlashSampling does it exactly and without storing the logits.}
    {The settings are|You can set|There are} temperature, top-k, top-p, min-p and the seed{.|, which all shape how I pick the next token.} {Temperature sets how bold I am.|Use /set to change them, for example /set top-k 40.|The seed makes a reply repeatable.|Ask me about any of them!|}
    """, 1.5),
    Intent("""
    {What is truncation|What does truncation mean|Explain truncation|Why cut off unlikely tokens|What do top-k and top-p have in common|Why do people use top-k and top-p|What are top-k, top-p and min-p|Should I use top-k or top-p|Can I use top-k and top-p together|Can I combine top-k and top-p|Can I use all of them together|Do I need top-k and top-p}?
    """, """
    {Top-k, top-p and min-p all cut off unlikely tokens|Top-k, top-p and min-p are three ways to drop unlikely tokens}{, which is called truncation| before the draw|}. {You can combine them: a token must pass all of them.|They can be used together.|That keeps odd words out of the text.|One of them is often enough.|Top-k counts tokens, top-p adds up probability, and min-p compares with the best token.} {|FlashSampling does this exactly, in one pass.}
    """),
    Intent("""
    {Turn up the heat|Make it hotter|Be wilder|Get crazy|Go wild}{!|.}
    """, """
    {To make me wilder, raise the temperature|More heat means a higher temperature}: {type /set temperature 1.2|try /set temperature 1.2|/set temperature 1.2 does it}. {Do not blame me for the nonsense!|I may lose my thread.|You can always go back to 0.7.|}
    """, 0.4),
]

DIFFERENCES = {
    ("top-k", "top-p"): "Top-k keeps a fixed number of tokens, while top-p keeps as many as it takes to reach a share p of the probability.|Top-k counts tokens, top-p adds up their probability.|Top-k always keeps k tokens, but with top-p the number changes from place to place.",
    ("top-k", "min-p"): "Top-k keeps a fixed number of tokens, while min-p keeps those that are close enough to the best one.|Top-k counts tokens, min-p compares each token with the best one.|Top-k always keeps k tokens, but with min-p the number depends on how sure the model is.",
    ("top-p", "min-p"): "Top-p adds up probability until it reaches p, while min-p compares each token with the best one.|Top-p looks at the sum, min-p looks at the best token.|Top-p keeps a share of the probability, but min-p sets a bar that moves with the best token.",
    ("temperature", "top-k"): "Temperature changes the odds of all tokens, while top-k drops all but the k best.|Temperature makes the choice calmer or wilder, top-k limits how many tokens can win.",
    ("temperature", "top-p"): "Temperature changes the odds of all tokens, while top-p drops the unlikely tail.|Temperature makes the choice calmer or wilder, top-p cuts off tokens beyond a share p of the probability.",
    ("temperature", "min-p"): "Temperature changes the odds of all tokens, while min-p drops those far below the best one.|Temperature makes the choice calmer or wilder, min-p keeps only tokens close enough to the best.",
    ("temperature", "seed"): "Temperature sets how much chance there is, while the seed fixes which chance it is.|The seed makes chance repeatable, the temperature makes it stronger or weaker.",
    ("top-k", "seed"): "Top-k limits which tokens can be drawn, while the seed fixes the draw itself.|Top-k drops the unlikely tokens, the seed makes the draw repeatable.",
    ("greedy", "sampling"): "Greedy always takes the most likely token, while sampling draws by chance.|Greedy has no chance at all, sampling follows the probabilities.",
}
DIFF_ASKS = ["{What is|What's|Explain} the difference between <a> and <b>{?|}", "How {do|are} <a> and <b> {differ|different}?", "<A> or <b>?", "<A> vs <b>", "Which is better, <a> or <b>?",
             "Should I use <a> or <b>?", "What is better, <a> or <b>?", "Compare <a> and <b>.", "How is <a> different from <b>?", "Are <a> and <b> the same?", "Tell me the difference between <a> and <b>."]
DIFF_CLOSE = "{Both can be used together.|They work well together.|They do different jobs.|Try both and see.|}"


def setting_ask(rng: random.Random, asks, name: str, value: str) -> str:
    ask = spin(rng, rng.choice(asks), s=spin(rng, SETTINGS[name]["spell"]), n=name.replace("-", rng.choice("- ")), v=value)
    return ask[:1].upper() + ask[1:]


def part(rng: random.Random, name: str, key: str) -> str:
    return spin(rng, "{" + SETTINGS[name][key] + "}")


def what(rng: random.Random):
    name = weighted(rng, list(SETTINGS), [4, 2.5, 2.5, 2, 2])
    reply = [part(rng, name, "what")]
    if name == "seed":
        reply.append(spin(rng, "{Type /seed 42 to set it.|Set it with /seed and a number.|Another seed gives another reply.|It works the same on every device.|That is handy when you want to see a reply again.}"))
    else:
        reply += rng.sample([part(rng, name, "low"), part(rng, name, "high"), part(rng, name, "typical"),
                             f"You can set it with /set {name} {rng.choice(SETTINGS[name]['value'])}."], rng.choice([1, 2, 2]))
    return setting_ask(rng, WHAT_ASKS, name, ""), " ".join(reply)


def low_high(rng: random.Random):
    name = weighted(rng, ["temperature", "top-k", "top-p", "min-p", "seed"], [5, 2, 2, 2, 0.4])
    r = rng.random()
    low, high = part(rng, name, "low"), part(rng, name, "high")
    if r < 0.38:
        return setting_ask(rng, LOW_ASKS, name, ""), low + rng.choice(["", "", " " + high, " " + part(rng, name, "typical")])
    if r < 0.76:
        return setting_ask(rng, HIGH_ASKS, name, ""), high + rng.choice(["", "", " " + low, " " + part(rng, name, "typical")])
    reply = low if name == "seed" else low + " " + high
    return setting_ask(rng, BOTH_ASKS, name, ""), reply + rng.choice(["", " " + part(rng, name, "typical")])


def typical(rng: random.Random):
    name = weighted(rng, list(SETTINGS), [4, 2, 2, 2, 1])
    reply = part(rng, name, "typical")
    extra = rng.choice(["", part(rng, name, "low"), part(rng, name, "high"),
                        f"Try /{'seed' if name == 'seed' else 'set ' + name} {rng.choice(SETTINGS[name]['value'])}."])
    return setting_ask(rng, TYPICAL_ASKS, name, ""), (reply + " " + extra).strip()


def change(rng: random.Random):
    name = weighted(rng, list(SETTINGS), [5, 2, 2, 2, 2])
    value = rng.choice(SETTINGS[name]["value"])
    if name == "temperature" and rng.random() < 0.3:
        value = f"{rng.randint(1, 14) / 10:g}"
    ask = setting_ask(rng, CHANGE_ASKS, name, value)
    command = f"/seed {value}" if name == "seed" else f"/set {name} {value}"
    label = "the " + name if name in ("temperature", "seed") else name
    if value in ask.split() or any(w.strip(".?") == value for w in ask.split()):
        reply = spin(rng, "{To set <l> to <v>, type <c>.|For <n> <v>, type <c>.|Type <c> to set <l> to <v>.|The command <c> sets <l> to <v>.}", l=label, n=name, v=value, c=command)
    else:
        reply = spin(rng, "{To {change|set} <l>, type <c>{, for example|}.|You can {change|set} <l> with a command such as <c>.|Use <c>, for example, to {change|set} <l>.|<L> can be set with a command like <c>.}", l=label, c=command)
    return ask, (reply + " " + spin(rng, rng.choice(COMMAND_NOTE.replies))).strip()


def bare_command(rng: random.Random):
    """The user types a command in the wrong way, so that it reaches the model."""
    name = rng.choice(["temperature", "temperature", "top-k", "top-p", "min-p", "seed"])
    value = rng.choice(SETTINGS[name]["value"])
    command = f"/seed {value}" if name == "seed" else f"/set {name} {value}"
    ask = rng.choice([f"set {name} {value}", f"{name} {value}", f"{name} = {value}", f"What does {command} do?", f"What is {command}?", f"{command}", f"{name}={value}"])
    label = "the " + name if name in ("temperature", "seed") else name
    return ask, spin(rng, "{The command <c>|Typing <c>|On a line of its own, <c>} sets <l> to <v>. {<more>|}", c=command, l=label, v=value, more=part(rng, name, "what"))


def difference(rng: random.Random):
    (a, b), text = rng.choice(list(DIFFERENCES.items()))
    if rng.random() < 0.5:
        a, b = b, a
    ask = spin(rng, rng.choice(DIFF_ASKS), a=a.replace("-", rng.choice("- ")), b=b.replace("-", rng.choice("- ")))
    return ask[:1].upper() + ask[1:], spin(rng, "{" + text + "} " + DIFF_CLOSE)


def goal(rng: random.Random):
    return weighted(rng, GOALS, [g.weight for g in GOALS]).turn(rng)


def special_temperature(rng: random.Random):
    return weighted(rng, [TEMP_ZERO, TEMP_HIGH, TEMP_ONE], [TEMP_ZERO.weight, TEMP_HIGH.weight, TEMP_ONE.weight]).turn(rng)


FAQ = Table("faq_settings.txt")  # the plain questions, which come most often


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One to three questions about sampling settings."""
    if rng.random() < 0.96:
        return FAQ.dialogue(rng)
    kinds = [what, low_high, typical, change, bare_command, difference, goal, special_temperature]
    weights = [5, 4, 2, 4, 1, 2.5, 8, 4]
    count = rng.choices([1, 2, 3], weights=[6, 3, 1])[0]
    return [weighted(rng, kinds, weights)(rng) for _ in range(count)]
