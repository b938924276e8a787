"""Shared machinery of the world-knowledge topics: small text helpers, the "what is X" engine and the plain question engine.

A *concept* is a noun with a definition and further facts; a *qa* item is one question with its answers. Both are turned into
conversations with many phrasings of question and reply. Everything is drawn from the given random generator only.
"""

import random

Turn = tuple[str, str]


def pick(rng: random.Random, seq):
    """One element of a sequence."""
    return seq[int(rng.random() * len(seq))]


def chance(rng: random.Random, p: float) -> bool:
    return rng.random() < p


def weighted(rng: random.Random, table):
    """One value out of [(weight, value), ...]."""
    at = rng.random() * sum(w for w, _ in table)
    for weight, value in table:
        at -= weight
        if at < 0:
            return value
    return table[-1][1]


def cap(text: str) -> str:
    return text[:1].upper() + text[1:]


def a_an(noun: str) -> str:
    """Noun with its indefinite article."""
    first = noun.split()[0].lower()
    silent_h = first in ("hour", "honest", "honor", "honour", "heir")
    you_sound = first.startswith(("uni", "use", "euro", "one", "usu", "ute")) and not first.startswith(("unin", "unim"))
    vowel = first[0] in "aeiou"
    return ("an " if (vowel and not you_sound) or silent_h else "a ") + noun


def bare(name: str) -> str:
    """Name without its leading article."""
    for article in ("the ", "a ", "an "):
        if name.startswith(article):
            return name[len(article):]
    return name


def say(rng: random.Random, patterns, **slots) -> str:
    """Fill one of the patterns and capitalise it."""
    return cap(pick(rng, patterns).format(**slots))


def join(*parts: str) -> str:
    """Sentences joined by single spaces, empty ones left out."""
    return " ".join(part for part in parts if part)


def sentence(text: str) -> str:
    """Capital letter in front, full stop behind."""
    text = cap(text.strip())
    return text if text[-1] in ".!?" else text + "."


MAYBE_MORE = [
    "Would you like to know more?", "Ask me more if you like.", "Is there anything else you want to know?",
    "I hope that helps.", "I hope that answers it.", "Does that help?", "What else would you like to know?",
]


def closing(rng: random.Random, p: float = 0.12) -> str:
    return pick(rng, MAYBE_MORE) if chance(rng, p) else ""


# --- questions -----------------------------------------------------------------------------------------------------

WRAPPERS = [
    "{q}?", "{q}?", "{q}?", "{q}?", "{q}?", "{q}?", "{q}?", "{q}", "{q}",
    "Do you know {q_low}?", "Can you tell me {q_low}?", "I have a question: {q_low}?", "Quick question: {q_low}?", "Tell me, {q_low}?",
    "I was wondering, {q_low}?", "Please tell me: {q_low}?", "One more thing, {q_low}?", "So {q_low}?", "And {q_low}?",
]
DIRECT = [w for w in WRAPPERS if not w.startswith(("Do you know", "Can you tell"))]


def lower_first(text: str) -> str:
    """Small first letter, unless the first word is a name or "I"."""
    first = text.split()[0]
    if first == "I" or first.startswith("I'") or (first not in QUESTION_WORDS and first[:1].isupper()):
        return text
    return text[:1].lower() + text[1:]


QUESTION_WORDS = {"What", "Who", "Where", "When", "Why", "How", "Is", "Are", "Can", "Do", "Does", "Did", "Which", "Was", "Were", "Name", "Tell", "Explain"}


def question(rng: random.Random, stem: str) -> str:
    """A question stem ("why is the sky blue") in one of many natural frames."""
    if stem[-1] in "?.!":
        return cap(stem)
    asks = stem.split()[0].lower() in ("what", "who", "where", "when", "why", "how", "is", "are", "can", "do", "does", "did", "which", "was", "were", "will", "should")
    if not asks:
        return cap(stem)
    return cap(pick(rng, DIRECT).format(q=stem, q_low=lower_first(stem)))


# --- qa items ------------------------------------------------------------------------------------------------------

MORE_ASKS = [
    "Tell me more.", "Tell me more", "More please.", "Can you say more?", "Go on.", "What else?", "Anything else?", "Interesting, tell me more.",
    "Is there more?", "Say a bit more.", "What else can you tell me?", "Oh nice. Anything else about it?", "Keep going.", "And?",
]
NO_MORE = [
    "That is about all I know about {x}. I am a very small model.", "I don't know much more about {x}, sorry. I am a tiny model.",
    "That is the end of what I know about {x}.", "I have told you most of what I know about {x}. My memory is small.",
    "I am afraid that is all I know about {x}.",
]
THANKS = ["Thanks!", "Thank you.", "Cool, thanks.", "Great, thanks a lot.", "Good to know.", "Nice, thank you!", "Oh, I did not know that.", "That makes sense, thanks.", "Got it, thanks."]
WELCOME = [
    "You are welcome!", "You're welcome! Ask me another one if you like.", "Glad to help!", "My pleasure. What else would you like to know?",
    "Happy to help! I like questions like that.", "Any time!", "You're welcome. Small models like questions too.", "Good! I am happy that I knew that one.",
    "You are very welcome!", "No problem at all!", "Sure thing! Is there more you want to know?", "Nice to hear! Ask away if there is more.", "I am glad that was useful.", "You're welcome! That was a nice question.",
]


def thanks_turn(rng: random.Random) -> Turn:
    return pick(rng, THANKS), pick(rng, WELCOME)


SURE = ["Are you sure?", "Really?", "Is that true?", "Are you sure about that?", "Is that right?", "How sure are you?", "Seriously?"]
SURE_SAY = [
    "Yes, as far as I know. {a}", "I am quite sure. {a}", "Yes, that is what I learned. {a}", "I think so. {a}", "As far as I know, yes. {a}", "Yes. {a} But I am a tiny model, so check it if it matters.",
]
WHY = ["Why?", "Why is that?", "But why?", "Why so?", "How come?", "And why is that?"]
WHY_SAY = [
    "I don't know why, I only learned the fact.", "I know that it is so, but not why. I am a very small model.", "Good question, but I don't know why.", "That I don't know. I only know the simple fact.",
    "I can't explain why. My knowledge is small.", "I don't know the reason, sorry.",
]


def doubt_turn(rng: random.Random, answer: str) -> Turn:
    """The user doubts the answer or asks why: it stays the same, and reasons are not made up."""
    if chance(rng, 0.6):
        first = answer.split(". ")[0].rstrip(".")
        return pick(rng, SURE), pick(rng, SURE_SAY).format(a=sentence(first))
    return pick(rng, WHY), pick(rng, WHY_SAY)


SOFT_START = {"The", "There", "A", "An", "In", "People", "It", "We"}
QA_LEAD = ["As far as I know, {a}", "From what I learned, {a}", "In short, {a}", "Good question. {A}", "I know that one. {A}", "Well, {a}"]


def lead_in(rng: random.Random, answer: str) -> str:
    """Now and then an opening before the answer, so that replies are not recitations."""
    if answer.split()[0] not in SOFT_START or not chance(rng, 0.18):
        return answer
    return pick(rng, QA_LEAD).format(a=answer[:1].lower() + answer[1:], A=answer)


def qa_turn(rng: random.Random, item) -> Turn:
    """One turn of a qa item (questions, answers, extras)."""
    questions, answers, extras = item
    extra = pick(rng, extras) if extras and chance(rng, 0.45) else ""
    return question(rng, pick(rng, questions)), join(sentence(pick(rng, answers)), extra and sentence(extra), closing(rng, 0.06))


def qa_dialogue(rng: random.Random, items) -> list[Turn]:
    item = pick(rng, items)
    questions, answers, extras = item
    turns = [(question(rng, pick(rng, questions)), sentence(lead_in(rng, pick(rng, answers))))]
    if extras and chance(rng, 0.5):
        order = list(extras)
        rng.shuffle(order)
        if chance(rng, 0.5):
            turns[0] = (turns[0][0], join(turns[0][1], sentence(order.pop())))
        if order and chance(rng, 0.4):
            turns.append((pick(rng, MORE_ASKS), sentence(order.pop())))
    plain = not turns[0][0].lower().startswith(("why", "how", "is ", "do ", "should")) and "why" not in turns[0][0].lower() and not answers[0].startswith(("I ", "No", "Yes", "That is a "))
    if chance(rng, 0.05) and plain and len(turns) == 1 and ". " not in turns[0][1]:
        turns.append(doubt_turn(rng, turns[0][1]))
    elif chance(rng, 0.15):
        turns.append(qa_turn(rng, pick(rng, items)))
    elif chance(rng, 0.1):
        turns.append(thanks_turn(rng))
    return turns


# --- concepts ------------------------------------------------------------------------------------------------------
# A concept is (name as used after "is", definitions, facts). The name carries its article: "a battery", "the internet", "electricity".
# A name that starts with "+" takes a plural verb: "+stars"; "~" puts it in the past: "~the Roman Empire". Definitions continue "X is ..."; facts are whole sentences.

WHAT_SINGULAR = [
    "what is {x}", "what is {x}", "what's {x}", "what exactly is {x}", "what is meant by {b}", "what does {b} mean", "tell me what {x} is", "do you know what {x} is",
    "can you explain what {x} is", "what do you know about {x}", "I don't know what {x} is", "explain {x} to me", "what is {x} in simple words",
]
WHAT_PLURAL = [
    "what are {x}", "what are {x}", "what exactly are {x}", "tell me what {x} are", "do you know what {x} are", "can you explain what {x} are",
    "what do you know about {x}", "explain {x} to me", "what are {x} in simple words",
]
ABOUT = [
    "Tell me about {x}.", "Tell me about {x}", "Tell me something about {x}.", "Explain {x}.", "Explain {x}", "Describe {x}.", "Can you tell me about {x}?",
    "Say something about {x}.", "I want to know about {x}.", "Could you explain {x}?", "Teach me about {x}.", "Give me a fact about {x}.",
    "What can you tell me about {x}?", "What do you know about {x}?", "Let's talk about {x}.", "{b}?", "{b}", "Define {b}.", "How would you explain {x}?",
    "Do you know anything about {x}?", "I'd like to learn about {x}.", "Talk to me about {x}.",
]
LEAD_ASKED = ["", "", "", "", "", "", "", "", "Good question. ", "In short, ", "In simple words, ", "Simply put, "]
LEAD_TOLD = ["", "", "", "", "", "", "", "", "Sure. ", "Of course. ", "Gladly. ", "In short, ", "In simple words, ", "Simply put, "]
LEAD_YES_NO = ["", "", "", "", "", "", "Sure. ", "Of course. ", "Yes. ", "Yes, I do. ", "Gladly. "]


def lead_for(rng: random.Random, ask: str) -> str:
    """An opening that suits the form of the question."""
    first = ask.split()[0]
    if first == "Do":
        return pick(rng, LEAD_YES_NO)
    if first in ("Can", "Could", "Tell", "Say", "Give", "Explain", "Describe", "Teach", "Talk", "Define", "Let's"):
        return pick(rng, LEAD_TOLD)
    return pick(rng, LEAD_ASKED)

FOLLOW_X = [
    "What about {x}?", "And {x}?", "And what {be} {x}?", "How about {x}?", "What {be} {x}, then?", "And what about {x}?", "Okay, and {x}?", "Now tell me about {x}.",
]


MANY = {"mouse": "mice", "person": "people", "child": "children", "wolf": "wolves", "leaf": "leaves", "half": "halves", "life": "lives", "man": "men", "woman": "women", "foot": "feet", "tooth": "teeth",
        "sheep": "sheep", "fish": "fish", "series": "series", "knife": "knives", "loaf": "loaves", "photo": "photos", "piano": "pianos", "hero": "heroes", "potato": "potatoes", "tomato": "tomatoes"}


def many(noun: str) -> str:
    """Plural of a noun phrase (its last word changes)."""
    *front, last = noun.split(" ")
    if last in MANY:
        last = MANY[last]
    elif last.endswith("y") and last[-2:-1] not in tuple("aeiou"):
        last = last[:-1] + "ies"
    elif last.endswith(("s", "x", "ch", "sh", "z")):
        last += "es"
    else:
        last += "s"
    return " ".join([*front, last])


def concept_parts(concept):
    name, definitions, facts = concept
    plural = "+" in name[:2]
    name = name.lstrip("+~")
    return name, plural, definitions, facts


def concept_ask(rng: random.Random, concept) -> str:
    name, plural, _, _ = concept_parts(concept)
    if name.startswith(("a ", "an ")) and " of " not in name and chance(rng, 0.45):
        name, plural = many(bare(name)), True
    if chance(rng, 0.55):
        stem = pick(rng, WHAT_PLURAL if plural else WHAT_SINGULAR).format(x=name, b=bare(name))
        if "~" in concept[0][:2] and chance(rng, 0.7):
            stem = stem.replace("what is ", "what was ").replace("what are ", "what were ").replace(f"{name} is", f"{name} was").replace(f"{name} are", f"{name} were")
        if stem.startswith(("I ", "tell ", "explain ")):
            return cap(stem) + "."
        return cap(stem) + ("?" if chance(rng, 0.85) else "")
    return cap(pick(rng, ABOUT).format(x=name, b=bare(name)))


ALSO = ["You could also say that", "Another way to put it is that", "In other words,", "Put differently,", "One can also say that"]


def concept_reply(rng: random.Random, concept, ask: str = "") -> tuple[str, list[str]]:
    """A reply about the concept, and the facts that it left unsaid."""
    name, plural, definitions, facts = concept_parts(concept)
    opening = lead_for(rng, ask) if ask else ""
    past = "~" in concept[0][:2]
    verb = ("were" if past else "are") if plural else ("was" if past else "is")
    definition = pick(rng, definitions)
    core = f"{name} {verb} {definition}"
    core = cap(opening + (core if opening.endswith(", ") else cap(core)))
    order = list(facts)
    rng.shuffle(order)
    used = weighted(rng, [(3, 0), (5, 1), (2, 2)])
    body = join(sentence(core), *[sentence(f) for f in order[:used]], closing(rng))
    other = [f"{pick(rng, ALSO)} {name} {verb} {d}" for d in definitions if d != definition]
    return body, other + order[used:]


MORE_LEAD = ["", "", "", "Sure. ", "Gladly. ", "Yes. ", "One more thing. ", "Here is another fact. ", "Well, there is this. "]


def more_turn(rng: random.Random, name: str, left: list[str]) -> Turn:
    """The "tell me more" turn: another fact, or the end of what is known."""
    ask = pick(rng, MORE_ASKS)
    if name.startswith(("a ", "an ")):
        name = many(bare(name)) if " of " not in name else "that"
    if not left:
        return ask, cap(pick(rng, NO_MORE).format(x=name))
    return ask, pick(rng, MORE_LEAD) + sentence(left.pop())


def concept_dialogue(rng: random.Random, concepts) -> list[Turn]:
    concept = pick(rng, concepts)
    name = concept_parts(concept)[0]
    ask = concept_ask(rng, concept)
    reply, left = concept_reply(rng, concept, ask)
    turns = [(ask, reply)]
    roll = rng.random()
    if roll < 0.25:
        turns.append(more_turn(rng, name, left))
        if chance(rng, 0.3):
            turns.append(more_turn(rng, name, left))
    elif roll < 0.45:
        other = pick(rng, concepts)
        if other is not concept:
            other_name, plural, _, _ = concept_parts(other)
            turns.append((cap(pick(rng, FOLLOW_X).format(x=other_name, be="are" if plural else "is")), concept_reply(rng, other)[0]))
    elif roll < 0.53:
        turns.append(thanks_turn(rng))
    return turns


# --- unknown things ------------------------------------------------------------------------------------------------

ONSETS = ["b", "br", "c", "d", "dr", "f", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w", "y", "z", "sh", "th", "bl", "fl", "gl"]
VOWELS = ["a", "e", "i", "o", "u", "a", "e", "o", "ai", "ea", "ou", "ia"]
CODAS = ["", "", "", "n", "r", "l", "s", "m", "k", "th", "nd", "st", "x", "rn", "ck"]
ENDINGS = ["", "", "", "ia", "a", "o", "ville", "burg", "land", "stan", "ton", "ford", "mere", "is", "on", "ina", "ov", "er", "ley"]


def made_up(rng: random.Random, kind: str = "name") -> str:
    """An invented name, so that declining is learnt for subjects never seen."""
    word = ""
    for _ in range(2 if chance(rng, 0.6) else 1):
        word += pick(rng, ONSETS) + pick(rng, VOWELS)
    word += pick(rng, CODAS)
    if kind == "place" or chance(rng, 0.4):
        word += pick(rng, ENDINGS)
    if len(word) < 4:
        word += pick(rng, ["na", "rim", "lo", "ton", "vek"])
    return cap(word)


WHY_NOT = [
    "I am a very small model and only know a little.", "I am a tiny model, so there is a lot I have never learned.", "That was not part of what I was trained on.",
    "I only know common facts.", "It is beyond my small memory.", "I would rather say so than make something up.", "A search engine or a book can tell you more.",
    "I have no internet to look it up.", "I run on your CPU with a small memory, and that is not in it.", "Sorry about that.", "I do not want to guess.",
    "I was only taught well-known things.", "I'd be guessing if I answered.",
]


def dont_know(rng: random.Random, what: str) -> str:
    """A plain refusal that names the subject: what continues "I don't know"."""
    head = pick(rng, [
        "I don't know {w}.", "I don't know {w}.", "I do not know {w}.", "Sorry, I don't know {w}.", "I'm sorry, but I don't know {w}.", "I am afraid I don't know {w}.",
        "Honestly, I don't know {w}.", "Hmm, I don't know {w}.",
    ]).format(w=what)
    return join(head, pick(rng, WHY_NOT) if chance(rng, 0.8) else "")


def never_heard(rng: random.Random, name: str) -> str:
    head = pick(rng, [
        "I don't know anything about {n}.", "I don't know {n}.", "I have not heard of {n}.", "Sorry, I don't know {n}.", "I'm afraid I don't know anything about {n}.",
        "{n} is not something I know.", "I have never learned about {n}.", "I don't know what {n} is.",
    ]).format(n=name)
    return join(cap(head), pick(rng, WHY_NOT) if chance(rng, 0.8) else "")
