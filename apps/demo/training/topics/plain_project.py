"""What strangers ask most about the project and about Ember, in very many wordings: who Ember is and what it can do, exact or not, in simpler words, CPU or WebGPU.

A wording is put together of parts; the answers are single sentences, the same as in the tables of the project wherever those have them.
"""

from __future__ import annotations

import random

from phrases import cap, chance, pick
from spintax import lines, spin, weighted
from topics.loosely import loosened
from topics.project_follow import BY_NAME, MERGED
from topics.project_why import reply as project_reply

Turn = tuple[str, str]

LEADS = ("", "", "", "", "", "", "", "hi, ", "hello! ", "hey, ", "so ", "ok, ", "just curious, ", "tell me, ", "quick question: ", "sorry, but ", "one question: ", "hi Ember, ", "and ", "but ", "I wonder, ")
NAME = "{FlashSampling|FlashSampling|FlashSampling|it|it|this|this library|this project|the library|the SDK|this SDK}"


def fact(name: str) -> str:
    """The answer of this name in the project's tables."""
    return BY_NAME[name].reply()


def put(rng: random.Random, text: str, leads=LEADS) -> str:
    """A question or a request with its mark, at times with words before it."""
    text = pick(rng, leads) + spin(rng, text)
    last = text.replace("? ", ". ").split(". ")[-1].lower()
    mark = "." if last.startswith(("explain", "tell", "say", "describe", "please", "i ", "i'", "introduce", "simpler", "in simple", "give", "can't", "too ", "hm, too")) and " what " not in last else "?"
    return loosened(rng, cap(text) + (mark if text[-1] not in ".?!" else ""), 0.08, mood="none")


# -- who and what -----------------------------------------------------------------------------------------------------

WHO = "{who are you|what are you|who r u|who am I talking to|what is this|who is Ember|what is Ember|who or what are you|what kind of {bot|model|AI|program} are you|what's your name|what is your name|who is this|tell me who you are|introduce yourself|describe yourself}"
CAN = "{what can you do|what can you do {for me|here}|what do you do|what are you good at|what are you able to do|how can you help me|how can you help|what can I ask you|what can I ask|what are your skills|what else can you do|what all can you do|what can I use you for|what do you know|what are you good for|what can I do with you|what are you capable of|what can you help me with|what can Ember do|what can this chatbot do}"
JOIN = "{ and | and |, and |? And |? |, |. | & | and also | - and |? and }"
WHO_SAID, CAN_SAID = fact("*who"), fact("*can")
MADE = "{who made you|who built you|who trained you|who created you|where do you come from|who is behind you|who is your maker}"
SIZE = "{how big are you|how many parameters do you have|how large are you|how small are you|what size are you}"
HUMAN = "{are you a human|are you human|are you a person|are you real|are you a robot or a person|are you a machine or a human|are you a real person|is there a person behind this}"
NEED = "{how does this work|how do I use you|how do I talk to you}"
USE_SAID = "Just type what you like, and I will answer."
BOTH = ((WHO, WHO_SAID), (CAN, CAN_SAID), (MADE, fact("*maker")), (SIZE, fact("*size")), (NEED, USE_SAID), (HUMAN, fact("*human")))


# Two questions with one answer.
SAME = (
    (f"{SIZE}{JOIN}{{how many parameters|how many weights|how many parameters do you have|what is your size|how many parameters is that|how large are you}}", fact("*size")),
    (f"{{how many parameters do you have|how many weights have you got}}{JOIN}{{how big are you|is that a lot|how large is that|is that big|is that much|how small are you}}", fact("*size")),
    (f"{{what's your name|what is your name|what are you called|what do they call you}}{JOIN}{{what are you|who are you|what kind of AI are you|who am I talking to|what kind of bot is this}}", fact("*who")),
    (f"{{who are you|what are you|who is this}}{JOIN}{{what's your name|what is your name|what are you called|do you have a name|what should I call you}}", fact("*who")),
    (f"{{who made you|who built you|who created you}}{JOIN}{{where do you come from|who trained you|who is behind you|where are you from}}", fact("*maker")),
    (f"{{are you a human|are you real|are you a person}}{JOIN}{{are you a bot|is this a bot|am I talking to a machine|is there a person behind this|or are you a machine}}", fact("*human")),
    (f"what can you do{JOIN}{{what are you good at|how can you help me|what can I ask you|what can I use you for}}", fact("*can")),
    (f"{{is {NAME} exact|is it really exact}}{JOIN}{{is it an approximation|is anything approximated|is anything lost|does it lose quality|or is it an approximation}}", "FlashSampling is exact: nothing is approximated."),
    (f"{{what is FlashSampling|what's FlashSampling|what is this library}}{JOIN}{{what does it do|what is it about|what exactly does it do|what can it do}}", fact("what")),
    (f"{{what is it for|what is FlashSampling for|what is it good for}}{JOIN}{{why would I use it|what is the point|why should I use it|who needs it|what's the use of it}}", fact("for")),
    (f"{{do I need a GPU|does it need a GPU|is a GPU needed}}{JOIN}{{does it run on a CPU|is a CPU enough|does it work without one|will my laptop do|does it run on my laptop}}", fact("need-gpu")),
    (f"{{can it run on a GPU|does it run on a GPU|is there GPU support}}{JOIN}{{does it run on a CPU|or only on a CPU|can it run on a CPU, too|or is it CPU only}}", fact("cpu-or-gpu")),
    (f"{{is it free|is FlashSampling free|does it cost anything}}{JOIN}{{what does it cost|do I have to pay|how much is it|do I need to pay for it}}", fact("free")),
    (f"{{which licence|what licence is it under|what is the license}}{JOIN}{{is it open source|is it open|is the code open}}", fact("licence")),
    (f"{{how do I install it|how do I set it up|how can I install FlashSampling}}{JOIN}{{what do I type|which command do I need|what do I have to do|how do I get it}}", fact("install")),
    (f"{{is my data safe|is it private|is my text private}}{JOIN}{{is it sent anywhere|where do my messages go|does anybody read it|do you store it|is it stored}}", fact("private")),
    (f"{{are you online|can you search the web|do you have internet}}{JOIN}{{can you look things up|can you go online|can you google|do you know the news}}", fact("*internet")),
)


def twice(rng: random.Random) -> list[Turn]:
    """Two questions with one answer, which comes once."""
    ask, reply = pick(rng, SAME)
    return [(put(rng, ask), reply)]


def who(rng: random.Random) -> list[Turn]:
    """Who Ember is and what it can do, in one question or one after the other."""
    (a, ra), (b, rb) = ((WHO, WHO_SAID), (CAN, CAN_SAID)) if chance(rng, 0.6) else rng.sample(BOTH, 2)
    if chance(rng, 0.12):
        a, ra, b, rb = b, rb, a, ra
    if chance(rng, 0.72):
        turns = [(put(rng, a + JOIN + b), f"{ra} {rb}")]
    else:
        turns = [(put(rng, a), ra), (put(rng, b, ("", "", "and ", "ok, ", "cool, ", "ok, and ", "nice. ", "so ")), rb)]
    if chance(rng, 0.3):
        ask, reply = pick(rng, BOTH)
        if reply not in turns[-1][1] and reply != turns[0][1]:
            turns.append((put(rng, ask, ("", "", "and ", "ok, ", "cool, ", "ok, and ", "nice. ", "so ")), reply))
    return turns


DEMO_SIZE = lines("""
    how {big|large|small|heavy} is {the|this} {model|language model|neural network|network|chat model}{| in this demo| in the demo| here| of this chat| behind this chat| you use| in this chat| that is running here}
    how many {parameters|weights} {does|has} {the|this} {model|language model|network}{| in this demo| in the demo| here| of this chat| behind this chat} {have|got}
    {what is|what's} the size of {the|this} {model|language model|demo model|embedded model}{| in this demo| here| in the demo| of this chat}
    is {the|this|your} {model|language model}{| in this demo| here} {big|small|large|tiny}
    what size {is|has} the model{| in this demo| here}
    """)


def size(rng: random.Random) -> list[Turn]:
    """How big the model is, and what is asked after that."""
    turns = [(put(rng, pick(rng, DEMO_SIZE)), fact("*size"))]
    if chance(rng, 0.5):
        turns.append(pick(rng, (
            (put(rng, "{and |ok, |cool, |}how was it trained{| then}", ("",)), fact("*trained")), (put(rng, "{and |so |}what was it trained on", ("",)), fact("*trained")), (put(rng, "{{isn't that|is that not|isn't this|is that} {small|tiny|very small|really small|a bit small|quite small}{| compared to other chatbots| for a chatbot| for a language model}|is that little|that {is|sounds} {small|tiny}}", ("", "", "hm, ")), "Yes, I am very small. Other chatbots are much bigger."),
            (put(rng, "{and |so |}is that {a lot|much|many}{| for a language model| for a chatbot| compared to other chatbots}", ("", "", "hm, ")), "No, for a language model that is very few."),
            (put(rng, "{and |so |}{what can it do|what can you do with that}", ("",)), fact("*can")), (put(rng, "{and |}who {made|trained|built} it", ("",)), fact("*maker")),
        )))
    return turns


# -- exact or not ---------------------------------------------------------------------------------------------------------

THING = f"{{{NAME}|the sampling|the draw|the method|the result|the sampling here|the sampling in FlashSampling|the output|the algorithm|the sampler}}"
SURE_EXACT = "{exact|really exact|truly exact|fully exact|100% exact|mathematically exact|precise|correct|completely exact}"
ROUGH = "{an approximation|approximate|approximated|only an approximation|just an approximation|only approximate|a rough guess|an estimate|only an estimate|just approximate|a shortcut|inexact|some kind of approximation|only roughly right|only almost right|merely an approximation}"
EXACT_ASKS = lines(f"""
    is {THING} {SURE_EXACT}{{, or| or|, or rather|, or just|, or is it|, or is that|, or only}} {ROUGH}
    is {THING} {ROUGH}{{, or| or|, or is it|, or is that}} {SURE_EXACT}
    {{exact or approximate|approximate or exact|an approximation or exact|exact, or an approximation|is it an approximation|exact or not|is that exact|is it really exact}}
    is {THING} {{only|just|merely|really|actually|maybe}} {ROUGH}
    is {THING} {SURE_EXACT}{{| or not| really|, too| in the end| as well}}
    {{how exact|how accurate|how precise}} is {THING}
    {{are|is}} {{the results|the tokens|the probabilities|the draws}} {SURE_EXACT}{{| or approximated|, or approximate| or just close}}
    {{do I|does one|do you|will I}} {{lose|give up}} {{accuracy|quality|precision|anything}} with {NAME}
    {{what is|what's}} {{lost|the loss|approximated}} {{in|with|by}} {NAME}
    """)
NO_LOSS = "FlashSampling is exact: nothing is approximated."
SAME_ASKS = lines(f"""
    {{is it|are the tokens|is the result|does it draw from|do I get|is what it draws}} {{exactly |really |}}the same {{distribution|probabilities|result|odds}} as {{softmax sampling|normal sampling|ordinary sampling|the softmax|usual sampling|sampling with logits|the usual way}}
    does {NAME} {{follow|keep|match|draw from|respect}} the {{softmax|exact probabilities|softmax distribution|right distribution|same distribution|true probabilities}}
    {{does|will|can}} {NAME} change the {{probabilities|distribution|results|odds|chances}}{{| of the tokens}}
    """)
SAME_SAID = "Yes, each token comes up with exactly its softmax probability."
CHANGE_SAID = "No, each token comes up with exactly its softmax probability."
HOW_EXACT = "{why|how come|how is that possible|how can that be|and how|how so|how can it be exact without the logits|why is that}"


def exact(rng: random.Random) -> list[Turn]:
    """Exact or approximate, and why."""
    if chance(rng, 0.25):
        ask = spin(rng, pick(rng, SAME_ASKS))
        turns = [(put(rng, ask), CHANGE_SAID if " change the " in ask else SAME_SAID)]
    else:
        turns = [(put(rng, pick(rng, EXACT_ASKS)), NO_LOSS)]
    if chance(rng, 0.35):
        turns.append(pick(rng, ((put(rng, HOW_EXACT, ("", "", "but ", "ok, but ")), "A score plus Gumbel noise is largest with exactly the softmax probability."), (put(rng, "{and is it fast|is it fast, too|so is it slower|and the speed|how fast is it}", ("",)), fact("speed")), (put(rng, "{really|are you sure|is that true|for real}", ("",)), "Yes. " + NO_LOSS))))
    return turns


# -- in simpler words -----------------------------------------------------------------------------------------------------

PLAIN_SAID = fact("explain")
WHAT_ASKS = lines(f"""
    {{what is|what's|whats|what exactly is|what is this|so what is}} FlashSampling{{|, in a sentence|, in short| all about| exactly| actually}}
    what does {NAME} do{{| exactly| actually}}
    {{tell me about|can you tell me about|explain|describe|could you explain|can you explain}} FlashSampling{{| to me| please| briefly}}
    {{could you|can you|please|}} {{sum up|summarise|summarize|describe|explain}} FlashSampling {{in one sentence|in a sentence or two|in a nutshell|briefly|in short|in a few words}}
    what is FlashSampling, {{in one sentence|in a sentence or two|in short|in a nutshell|briefly}}
    {{flashsampling, what is that|flashsampling? what's that|I never heard of FlashSampling, what is it|what does FlashSampling mean}}
    """)
LOST = "{I don't get it|I don't understand|I didn't understand that|I don't understand that|hm|huh|sorry|too complicated|that's too technical|too technical for me|I'm lost|that was too hard|I'm not a programmer|I'm no expert|what|that's hard|you lost me|that went over my head|ok|thanks|interesting}"
AGAIN = lines(f"""
    {LOST}{{,|.|}} {{can you|could you|please|can you please|could you please|would you}} {{explain|say|put|describe}} {{that|it|this}}{{| again| once more}} {{in simpler words|more simply|simpler|in plain English|in easy words|in simple words|like I'm five|in other words|for a beginner|in simple terms|for dummies|in an easier way|without jargon|in everyday words}}
    {{can you|could you|please|can you please|could you please|would you|now}} {{explain|say|put|describe}} {{that|it|this}}{{| again| once more}} {{in simpler words|more simply|simpler|in plain English|in easy words|in simple words|like I'm five|in other words|for a beginner|in simple terms|for dummies|in an easier way|without jargon|in everyday words|as if I were a child}}
    {{simpler|simpler, please|in simpler words|in simple words|in plain English|in easy words|more simply|easier words|simple words|in other words}}{{| please|, please}}
    {LOST}{{,|.}} {{what does that mean|what do you mean by that|explain please|and in simple words|and in plain English|simpler please}}
    {{what does that mean|what does this mean|what is that}} {{in simple words|in plain English|for a normal person|in everyday words|for me}}
    {{and |ok, and |so |}}{{how would you explain|how would you say|can you explain}} {{that|it|this}} to {{a child|my grandma|a beginner|a friend|somebody who is not a programmer|a five year old|my mother|my kids}}
    """)
TO = "{like I'm five|like I am 5|as if I were five|like I'm a child|to a child|to a five year old|to my grandma|to a beginner|to me like a child|in simple words|in very simple words|in plain English|in easy words|in everyday words|without jargon|for dummies|for a beginner|to a layman|to someone who knows nothing about AI|simply|in simple terms|as simply as you can|to a ten year old|to my mother|eli5}"
FIVE = lines(f"""
    {{explain|please explain|can you explain|could you explain|describe|could you please explain|try to explain|would you explain}} {NAME}{{| to me}} {TO}
    {{what is|what's|what does it mean, }} FlashSampling {{in simple words|in plain English|in easy words|for a beginner|in simple terms|for dummies|in layman's terms|in everyday words}}
    {{I am not technical|I'm no expert|I'm a beginner|I know nothing about AI|I'm not a programmer}}{{,|.}} what is FlashSampling
    {{give me|I'd like|I want|can I have}} {{a simple|an easy|a very simple}} explanation of FlashSampling
    """)


def simpler(rng: random.Random) -> list[Turn]:
    """What FlashSampling is, and then once more in simple words; or at once in simple words."""
    if chance(rng, 0.35):
        turns = [(put(rng, pick(rng, FIVE)), PLAIN_SAID)]
        if chance(rng, 0.3):
            turns.append((put(rng, "{and |ok, and |}{why is that good|what is that good for|what's the use of that|why would I want that}", ("",)), fact("for")))
        return turns
    return [(put(rng, pick(rng, WHAT_ASKS)), fact("what")), (put(rng, pick(rng, AGAIN), ("",)), PLAIN_SAID)]


# -- backends -------------------------------------------------------------------------------------------------------------

CPU = "{the CPU|CPU|the CPU backend|the CPU version|cpu-simd-wasm|the WebAssembly backend}"
GPU = "{WebGPU|the WebGPU backend|the WebGPU version|the GPU backend|WebGPU|the GPU}"
DIFF_BACKENDS = lines(f"""
    {{what's|what is|whats|explain|tell me}} the difference between {CPU} and {GPU}
    {{what's|what is|explain}} the difference between {GPU} and {CPU}
    how does {GPU} differ from {CPU}
    how is {GPU} different from {CPU}
    {CPU} {{or|vs|versus}} {GPU}{{|, which one|, which one should I use|, what is better}}
    {{should I use|which is better,|what do I need,|which one should I take,}} {CPU} or {GPU}
    """)
DIFF_SAID = "The CPU backend runs on any computer. The WebGPU backend uses the graphics card."
GOT = lines(f"""
    do I need {{a GPU|a graphics card|an NVIDIA card|an NVIDIA GPU|a good graphics card|a gaming PC|special hardware|a fast computer|CUDA}}{{| for this| for that| to run it| to use FlashSampling| or is a CPU enough| or does a CPU do}}
    {{is|isn't}} {{my|a normal|an old|a plain}} {{CPU|laptop|computer|PC}} {{enough|good enough}}{{| for it| for FlashSampling| to run this}}
    {{does|can|will}} {NAME} {{run|work}} {{on my CPU|on a CPU|on the CPU|without a GPU|without a graphics card|on my laptop}}{{| or do I need a graphics card| or do I need a GPU| or does it need a GPU|}}
    """)
CARD = "{a GPU|a graphics card|the GPU|my GPU|GPUs|my graphics card|GPU|a gpu|graphics cards}"
CPU_OR_GPU = lines(f"""
    {{can|does|will|could}} {NAME} {{run|work}} on {CARD}{{, or| or}} {{only|just|is it only|only on|just on|does it only run on}} {{a CPU|the CPU|my CPU|CPU|CPUs|cpu}}
    {{can|does|will}} {NAME} {{run|work}} {{only|just}} on {{a CPU|the CPU|CPUs}}{{, or| or}} {{also|also on|on|on}} {{a GPU|the GPU|GPUs|graphics cards}}{{| too|, too| as well}}
    {{does|can|will}} {NAME} {{run|work}} on {{the CPU or the GPU|a CPU or a GPU|CPU or GPU|GPU or CPU|CPUs or GPUs|both CPU and GPU|CPU and GPU|CPUs and GPUs}}
    {{does|can}} {NAME} use {{the CPU or the GPU|a CPU or a GPU|CPU or GPU|GPU or CPU|both, CPU and GPU|my CPU or my GPU|the GPU or just the CPU|my GPU or only my CPU}}
    is {NAME} {{for CPU or GPU|CPU only|CPU-only|only for CPUs|for the CPU or for the GPU|made for CPUs or GPUs|running on CPU or GPU|limited to the CPU|only for the CPU{{| or also for GPUs| or for GPUs, too}}}}
    {{CPU or GPU|GPU or CPU|only CPU or also GPU|gpu or only cpu|CPU only, or GPU too|does it run on both, CPU and GPU}}
    """)


def backends(rng: random.Random) -> list[Turn]:
    """CPU or WebGPU, and whether a graphics card is needed."""
    if chance(rng, 0.45):
        turns = [(put(rng, pick(rng, CPU_OR_GPU)), fact("cpu-or-gpu")) if chance(rng, 0.6) else (put(rng, pick(rng, DIFF_BACKENDS)), DIFF_SAID)]
    else:
        turns = [(put(rng, pick(rng, GOT)), fact("need-gpu"))]
    if chance(rng, 0.4):
        turns.append(pick(rng, ((put(rng, "{and CUDA|and what about CUDA|what about CUDA|is there CUDA|and is there a CUDA backend|and with CUDA}", ("",)), fact("cuda")), (put(rng, "{and in the browser|does it run in the browser|and in a browser|what about the browser|can I use it in the browser}", ("",)), fact("browser")), (put(rng, "{and what if I have one|and if I have a graphics card|what if I do have a GPU|but I have a graphics card}", ("",)), project_reply("have-gpu")), (put(rng, "{and WebGPU|what about WebGPU|and what about WebGPU|is WebGPU ready|and is there WebGPU}", ("",)), fact("webgpu")))))
    return turns


# -- which settings -------------------------------------------------------------------------------------------------------

SETTING = "{top-k|top-p|min-p|temperature|penalties|a repetition penalty|seeds|greedy decoding|top-k and top-p}"
SUPPORTS = lines(f"""
    {{does|can|will}} {NAME} {{support|do|use|handle|offer|have|work with}} {SETTING}
    {{is|are}} {SETTING} supported{{| here| by FlashSampling| too}}
    {{can I use|is there}} {SETTING} {{with|in}} {NAME}
    """)
YES_SETTINGS = "Yes, it supports temperature, top-k, top-p, min-p, penalties and more."


def supports(rng: random.Random) -> list[Turn]:
    """Which settings the library has."""
    turns = [(put(rng, pick(rng, SUPPORTS)), YES_SETTINGS)]
    if chance(rng, 0.5):
        turns.append((put(rng, f"{{and |what about |and what about |ok, and |how about |does it support |}}{SETTING}{{| too|, too| as well}}", ("",)), YES_SETTINGS))
    return turns


NOW = "{|| yet| already| now| at the moment| today}"
FIRST = tuple((name, lines(asks)) for name, asks in (
    ("logits", f"""
    why {{would|should|do|does}} {{someone|anyone|one|I|you|we|people|it}} {{want to |}}{{fuse|combine|merge|join}} {{sampling|the sampling|the draw|it}} {{with|into}} the {{LM head|head|last layer|matmul|output layer}}
    {{what is|what's}} the {{point|use|benefit|advantage|idea}} of {{fusing|combining|merging}} {{sampling|the sampling|it}} with the {{LM head|head|last layer|output layer}}
    why {{is|are}} {{the sampling|sampling|the draw|the two}} {{fused|merged|combined|done together}} with the {{LM head|head|last layer}}
    {{what does fused|what does "fused"|what does fusing}} mean{{| here| in FlashSampling}}
    what {{happens to|becomes of|do you do with|does {NAME} do with}} the logits{{| then| here}}
    """),
    ("language", f"""
    {{which|what}} {{programming language|language}} is {NAME} {{written|made|programmed|coded}} in
    {{in which|in what}} {{programming language|language}} is {NAME} {{written|made|implemented}}
    what is {NAME} {{written|coded|programmed|made}} in
    """),
    ("licence", f"""
    {{what|which}} {{licence|license}} is {NAME} under
    {{what|which}} {{licence|license}} does {NAME} {{have|use}}
    {{under|with}} {{what|which}} {{licence|license}} {{is {NAME}|can I use {NAME}}}
    {{what's|what is}} the {{licence|license}}{{| of {NAME}}}
    """),
    ("work", f"""
    {{can|may}} I use {NAME} {{at work|in my company|commercially|in a commercial product|for my job|in my own app|in a product that I sell|for a client}}
    {{can|may}} I {{change|copy|share|sell}} {{the code|it|FlashSampling}}
    """),
    ("free", f"""
    is {NAME} {{free|free to use|really free|free of charge}}{{| or do I have to pay| or does it cost something}}
    {{does {NAME} cost {{anything|money|something}}|what does {NAME} cost|how much does {NAME} cost|do I have to pay for {NAME}|do I need to pay for {NAME}}}
    """),
    ("who-made", f"""
    who {{made|wrote|created|built|developed|invented}} {NAME}
    who is {{behind|the author of|the maker of}} {NAME}
    """),
    ("paper", f"""
    is there a {{paper|research paper|scientific paper}}{{| about it| on it| behind it| for FlashSampling}}
    {{which|what}} paper {{is {NAME} based on|is it from|describes {NAME}|is behind {NAME}}}
    who wrote the paper{{| behind it| behind this}}
    """),
    ("backends", f"""
    {{which|what}} backends {{are there|does {NAME} have|does {NAME} support|are supported|can I use|are available|work}}{NOW}
    {{which|what}} {{hardware|devices}} {{does {NAME} support|does {NAME} run on|are supported}}{NOW}
    """),
    ("gpu", f"""
    {{is there|does {NAME} have|do you have}} {{GPU support|support for GPUs|support for graphics cards}}{NOW}{{|, or is that still to come|, or is it planned}}
    {{can|does|will}} {NAME} {{use|run on|work with}} {{a GPU|my GPU|the GPU|a graphics card|my graphics card|GPUs}}{NOW}
    """),
    ("cuda", f"""
    {{does|can|will}} {NAME} {{support|use|run on|work with|have}} {{CUDA|NVIDIA cards|my NVIDIA card|NVIDIA GPUs|an RTX card}}{NOW}
    is {{CUDA|the CUDA backend|CUDA support}} {{ready|working|supported|finished|available|done|there}}{NOW}
    """),
    ("cuda-when", f"""
    when will {{CUDA|the CUDA backend|CUDA support}} {{be ready|come|arrive|work|be done|be there}}
    when can I {{expect|use}} {{CUDA|the CUDA backend|CUDA support}}
    when can I {{run|use}} {{it|this|FlashSampling}} {{on an NVIDIA card|with CUDA|on my RTX card|on my NVIDIA card|on an NVIDIA card with CUDA}}
    """),
    ("browser", f"""
    {{can|could}} I {{use|run|try}} {NAME} {{directly |}}in {{the|my|a}} {{browser|web browser|web page|web app}}{NOW}
    {{does|will|can}} {NAME} {{run|work}} {{directly |}}in {{the|my|a}} {{browser|web browser|web page|web app}}{NOW}
    """),
    ("os", f"""
    {{does|can|will}} {NAME} {{run|work}} on {{Windows|a Mac|Linux|my Mac|macOS|my laptop|a Raspberry Pi|Windows 11|Ubuntu}}
    """),
    ("private", f"""
    {{is|are}} {{my text|my data|my messages|what I type|my chat|my words}} {{sent to a server|sent anywhere|stored|uploaded|saved|private|shared with anyone}}{{|, or does it stay here}}
    {{do you|does {NAME}}} {{store|save|keep|send|collect}} {{what I type|my text|my messages|my data}}
    """),
    ("offline", f"""
    {{does|can|will}} {NAME} {{work|run}} {{offline|without internet|without the internet|without a connection}}
    {{do I|does {NAME}}} need {{the internet|internet|an internet connection|wifi}}
    """),
    ("models", f"""
    {{can I|could I}} {{use|run}} {{Llama|bigger models|other models|larger models|Qwen|Mistral|Gemma|big models|any model}} with {NAME}
    {{can I|could I}} use {NAME} with {{Llama|bigger models|other models|larger models|Qwen|Mistral|Gemma|big models|any model}}
    {{does|will}} {NAME} work with {{Llama|bigger models|other models|larger models|Qwen|Mistral|Gemma|big models|any model}}
    {{which|what}} models {{does {NAME} support|does {NAME} work with|can I use|work with {NAME}}}
    """),
    ("install", f"""
    how {{do|can}} I {{install|set up|get}} {NAME}
    what do I {{need to do|have to do}} to install {NAME}
    """),
    ("start", f"""
    how {{do|can}} I {{start|try|launch|get started with}} {{{NAME}|the chat|the demo|Ember}}
    how do I get started{{| with it| with FlashSampling| here}}
    """),
    ("python", f"""
    {{can I|could I}} use {NAME} {{from|with|in}} {{Python|Rust|Java|C++|Go|PyTorch}}
    is there a {{Python|Rust|Java|C++}} version{{| of FlashSampling| of it}}
    """),
    ("speed", f"""
    how {{fast|quick}} is {NAME}
    {{how much faster is|is}} {NAME} {{faster |quicker |}}than {{PyTorch|llama.cpp|normal sampling|other libraries|ordinary sampling|vLLM}}
    why is {NAME} {{faster|fast|so fast}}
    """.replace("{how much faster is|is}", "{how much faster is|how fast is}").replace("faster |quicker |", "")),
    ("logits-why", f"""
    why {{would|should}} {{anyone|anybody|I|somebody|one}} {{want to |}}{{avoid storing|not store}} the logits
    why would {{I|anyone|somebody}} want to {{sample|draw|pick}} a token without storing the logits
    why {{does|would}} {NAME} not {{store|keep|save}} the logits
    {{what's|what is}} {{bad about|wrong with|the problem with}} storing the logits
    why are the logits {{never|not}} stored{{| here| in FlashSampling}}
    why would I not want to {{store|keep}} the logits
    """),
    ("differ", f"""
    how {{does|is}} {NAME} {{differ|different}} from {{ordinary|normal|usual|standard|regular|classic}} sampling
    {{what's|what is|could you explain|explain}} the difference between FlashSampling and {{ordinary|normal|usual|standard|regular|classic}} sampling
    what does FlashSampling do {{differently|that others don't|that other libraries don't}}
    """),
))


def first(rng: random.Random) -> list[Turn]:
    """One plain fact, and often another one after it."""
    name, asks = pick(rng, FIRST)
    turns = [(put(rng, pick(rng, asks)), project_reply(name))]
    if chance(rng, 0.3):
        other, more = pick(rng, FIRST)
        if project_reply(other) != project_reply(name):
            turns.append((put(rng, pick(rng, more), ("", "", "and ", "ok, ", "cool, ", "ok, and ", "thanks. ", "so ")), project_reply(other)))
    return turns


# A second question in few words, and the fact that answers it.
SHORT = tuple((name, spun) for name, spun in (
    ("licence", "{under which licence|which licence does it have|what licence is it|what is the license|is it open source}"), ("free", "{is it free|what does it cost|how much does it cost|do I have to pay for it|does it cost anything|is it for free}"),
    ("work", "{can I use it at work|may I use it in my company|can I use it commercially|is commercial use ok|may I change it}"), ("who-made", "{who made it|who is behind it|who wrote it}"), ("language", "{in which language is it written|what is it written in|which programming language is it}"),
    ("browser", "{does it run in the browser|does it work in a browser|can I use it in the browser}"), ("cuda", "{does it support CUDA|is there CUDA|does it work with CUDA|what about CUDA}"), ("cpu-or-gpu", "{does it run on a GPU or only on the CPU|CPU or GPU|can it run on a GPU, too, or only on a CPU}"),
    ("offline", "{does it work offline|do I need the internet for it|does it need internet}"), ("install", "{how do I install it|how can I install it|how do I get it}"), ("python", "{can I use it from Python|does it work with Python|is there a Python version}"),
    ("speed", "{is it fast|how fast is it|is it faster than usual|is it quick}"), ("exact", "{is it exact|is it really exact|how exact is it|is it accurate}"), ("what", "{what does it do|what exactly is it|what is it about}"), ("for", "{what is it for|what is it good for|why is it useful|why would I use it|what is the use of it|when would I need it}"),
    ("how", "{how does it work|how does it do that|what is the trick}"), ("models", "{which models can I use|which models does it work with|does it work with Llama}"), ("private", "{is my data private|is my text sent anywhere|is it private|do you store my messages}"), ("need-gpu", "{do I need a GPU|do I need a graphics card|does it need a GPU|will it run on my laptop}"),
    ("memory", "{does it save memory|how does it save memory|how much memory does it save}"), ("os", "{does it run on Windows|does it work on a Mac|will it run on Linux}"), ("settings", "{which settings does it support|which settings does it have|does it support top-k}"), ("test", "{how do I run the tests|how can I test it|is it tested}"), ("npm", "{is it on npm|can I get it from npm}"),
))
# Facts that are too much alike to be asked for in one breath; their pairs have answers of their own (project_follow.MERGED).
ALIKE = ({"licence", "free", "work"}, {"cuda", "cpu-or-gpu", "need-gpu", "gpu", "backends", "cuda-when", "browser", "os"}, {"what", "how", "logits", "logits-why", "differ", "memory", "for", "exact"}, {"install", "start", "npm", "test"}, {"offline", "private"}, {"who-made", "paper"})
CONTEXT = (
    "Hi! I found this repository today and I am curious. ", "I read about FlashSampling today. ", "A colleague told me about this project. ", "I am a student and our teacher showed us this. ", "I am writing a small app in TypeScript. ", "I have an old laptop. ", "I'm new here. ", "Hello! I am thinking of using this library. ", "I want to use this for my web shop. ",
    "My boss wants to know something. ", "I am not a programmer, so sorry for the simple questions. ", "I saw this on GitHub. ", "I just installed it. ", "I have two questions. ", "Two things: ", "I'm working on a chatbot for school. ", "I am learning about language models. ", "We are looking for a way to run a model in the browser. ", "I have a few questions. ",
)
ASKED_KINDLY = ("", "", "", "", "could you tell me, ", "please tell me, ", "I would like to know, ", "can you tell me, ")


def both(rng: random.Random) -> list[Turn]:
    """Two facts in one message, the second in few words, often with a sentence before them; or one fact after such a sentence."""
    context = pick(rng, CONTEXT) if chance(rng, 0.35) else pick(rng, LEADS)
    second, asked = pick(rng, SHORT)
    if chance(rng, 0.35):
        first, before = pick(rng, SHORT)
        ask = spin(rng, before).replace(" it", " FlashSampling", 1) if chance(rng, 0.5) else spin(rng, before)
    else:
        first, asks = pick(rng, FIRST)
        ask = spin(rng, pick(rng, asks))
    together = MERGED.get((first, second)) or MERGED.get((second, first))
    if first == second or project_reply(first) == project_reply(second) or not together and any(first in group and second in group for group in ALIKE):
        return both(rng)
    kindly = pick(rng, ASKED_KINDLY) if context in CONTEXT and not context.endswith(": ") else ""
    begin = kindly + ask if kindly else ask
    begin = cap(begin) if context.endswith(". ") else begin
    if context in CONTEXT and chance(rng, 0.3):
        return [(cap(context + begin) + "?", project_reply(first, ask))]
    return [(cap(context + spin(rng, begin + JOIN + asked)) + "?", together or f"{project_reply(first, ask)} {project_reply(second, '', True)}")]


def merged(rng: random.Random) -> list[Turn]:
    """Two questions in few words that have one answer together: "what is it and what is it for?"."""
    asks = dict(SHORT)
    names = pick(rng, [pair for pair in MERGED if pair[0] in asks and pair[1] in asks])
    first, second = names if chance(rng, 0.7) else names[::-1]
    ask = spin(rng, asks[first])
    ask = ask.replace(" it", " " + spin(rng, NAME), 1) if chance(rng, 0.6) else ask
    return [(put(rng, ask + JOIN + asks[second]), MERGED[names])]


WHAT_FOR = lines(f"""
    what {{problem|problems}} does {NAME} {{solve|address|fix|help with}}
    {{why would I|why should I|why would anyone|why would somebody|when would I}} {{use|need|want|choose|care about}} {NAME}
    {{what is|what's}} {NAME} {{good for|useful for|for|used for}}
    {{what's|what is}} the {{point|use|purpose|goal}} of {NAME}
    """)
RELATION = lines("""
    {what is|what's} {Ember's relation to FlashSampling|the relation between Ember and FlashSampling|the link between you and FlashSampling|the difference between Ember and FlashSampling|the difference between you and FlashSampling}
    {are you|is Ember} {FlashSampling|the same as FlashSampling|a part of FlashSampling}
    {what do you have to do|what has Ember to do|what does Ember have to do} with FlashSampling
    how {are you|is Ember} {related|connected} to FlashSampling
    """)
OTHERS_ASK = lines("""
    {what is|what's} the difference between you and {ChatGPT|GPT|Claude|Gemini|Siri|Alexa|Copilot|other chatbots|the big models|big chatbots}
    how {are you different from|do you compare to|do you differ from} {ChatGPT|GPT-4|Claude|Gemini|Siri|Alexa|Copilot|other chatbots|the big models}
    are you {as good as|as smart as|better than|smarter than|like} {ChatGPT|GPT-4|Claude|Gemini|Siri|Alexa|Copilot|other chatbots|the big models}
    """)
WHY_SMALL = "why {are you|is this model|is the model|is Ember|is your model} {so|that|this|only so|kept so} {small|tiny|little}"


def about(rng: random.Random) -> list[Turn]:
    """What FlashSampling is for, what Ember has to do with it, how it compares, why it is small."""
    asks, reply = weighted(rng, ((pick(rng, WHAT_FOR), fact("for")), (pick(rng, RELATION), fact("difference-ember")), (pick(rng, OTHERS_ASK), "Other chatbots are much bigger and know far more. I am a tiny demo."), (WHY_SMALL, fact("*small-why"))), (3, 2, 2, 1))
    turns = [(put(rng, asks), reply)]
    if chance(rng, 0.25):
        turns.append((put(rng, "{and |so |ok, |}what can you do{| then}", ("",)), fact("*can")))
    return turns


MAKERS = ((first, 7), (about, 3), (both, 4), (merged, 1.5), (who, 5), (twice, 2.5), (size, 2.5), (exact, 4), (simpler, 5), (backends, 4), (supports, 1.5))


def dialogue(rng: random.Random) -> list[Turn]:
    """One of these questions and what comes next."""
    return weighted(rng, [make for make, _ in MAKERS], [weight for _, weight in MAKERS])(rng)
