"""Shared machinery of the everyday-facts topics (animals, body_food, sky_earth).

A fact sheet is plain text, one block a fact:

    @ topic phrase            what the fact is about ("the Moon"); used for "tell me about ..."
    q direct question | ...   without the question mark, lower case except for names
    i indirect form | ...     fits after "tell me" ("why the sky is blue")
    a answer | answer         full sentences that name the subject
    x extra sentence | ...    may be added after the answer
    w reason | ...            reply to a following "why?" or "how come?"
    t true claim | ...        fits after "is it true that"
    f false claim | ...       the same, but wrong

`Book` turns such facts into conversations.
"""

from __future__ import annotations

import random
import re

Turn = tuple[str, str]


def pick(rng: random.Random, seq):
    """One item of a sequence."""
    return seq[int(rng.random() * len(seq))]


def cap(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


_AN_WORDS = ("hour", "honest", "herb")
_A_WORDS = ("uni", "use", "eu", "one", "ura", "ukul")


def a_an(noun: str) -> str:
    """The noun with its indefinite article."""
    low = noun.lower()
    if low.startswith(_AN_WORDS) and not low.startswith("herbi"):
        return ("a " if low.startswith("herb") else "an ") + noun
    if low.startswith(_A_WORDS):
        return "a " + noun
    return ("an " if low[:1] in "aeiou" else "a ") + noun


def join_and(items: list[str]) -> str:
    """'a', 'a and b', 'a, b and c'."""
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + " and " + items[-1]


def parse(text: str) -> list[dict]:
    """Read a fact sheet."""
    facts: list[dict] = []
    for line in text.strip().splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        key, _, rest = line.partition(" ")
        if key == "@":
            facts.append({"topic": rest.strip(), **{k: [] for k in "qiaxwtf"}})
        elif key in "qiaxwtf" and len(key) == 1:
            facts[-1][key] += [part.strip() for part in rest.split(" | ") if part.strip()]
        else:
            raise ValueError(f"fact sheet line not understood: {line}")
    for fact in facts:
        if not fact["a"]:
            raise ValueError(f"fact without an answer: {fact}")
    return facts


# --- User side -----------------------------------------------------------------------------------

DIRECT = [
    "{Q}?", "{Q}?", "{Q}?", "{Q}?", "{Q}?", "{Q}?", "{Q}?", "{Q}?", "{Q}", "{q}", "{q}?",
    "Quick question: {q}?", "I have a question. {Q}?", "Ember, {q}?", "Hey, {q}?", "So, {q}?",
    "I was wondering, {q}?", "My child asked me: {q}?", "Simple question: {q}?", "{Q}? I always forget.",
    "OK, {q}?", "Can I ask you something? {Q}?", "Help me out: {q}?", "{Q}, do you know?",
    "{Q}? In a few words, please.", "Just curious, {q}?", "Hi! {Q}?", "Next question: {q}?",
]
INDIRECT = [
    "Do you know {i}?", "Can you tell me {i}?", "Could you tell me {i}?", "Tell me {i}.",
    "I want to know {i}.", "I wonder {i}.", "Please tell me {i}.", "I would like to know {i}.",
    "I never understood {i}.", "Any idea {i}?", "Would you tell me {i}?", "I am curious {i}.",
    "I am trying to find out {i}.", "Let me know {i}.", "Remind me {i}.", "I forgot {i}.",
]
EXPLAIN = [
    "Can you explain {i}?", "Explain {i}.", "Please explain {i}.", "Could you explain {i} to me?",
    "Explain to me {i}.", "Explain in simple words {i}.", "Explain {i} like I am five.",
    "Can you explain {i} in one sentence?",
]
CLAIM = [
    "Is it true that {c}?", "Is it true that {c}?", "Is it true {c}?", "{C}, right?", "True or false: {c}?",
    "True or false? {C}.", "Someone told me that {c}. Is that right?", "I heard that {c}. Is it true?",
    "I read that {c}. Is that true?", "Is it a fact that {c}?", "Do you think it is true that {c}?",
    "My friend says that {c}. Is he right?", "{C}. True?", "Would you say that {c}?", "I think {c}. Am I right?",
]
ABOUT = [
    "Tell me about {s}.", "Tell me about {s}.", "Tell me something about {s}.", "Tell me a fact about {s}.",
    "Give me a fact about {s}.", "Give me a fun fact about {s}.", "What do you know about {s}?",
    "Do you know anything about {s}?", "What can you tell me about {s}?", "Share a fact about {s}.",
    "Can you tell me something about {s}?", "I want to learn about {s}.", "Teach me something about {s}.",
    "Say something about {s}.", "An interesting fact about {s}, please.", "Any fun facts about {s}?",
    "Can you tell me about {s}?", "Could you tell me a bit about {s}?", "Facts about {s}?", "{S}",
    "Let us talk about {s}.", "Can we talk about {s}?", "I would like to hear about {s}.", "{S}?",
    "Something interesting about {s}?", "Tell me one thing about {s}.", "Give me some information about {s}.",
]
FUN = [
    "Tell me a fun fact.", "Give me a fun fact.", "Tell me a fact.", "Give me a fact.", "Tell me something interesting.",
    "Do you know any fun facts?", "Share a fun fact.", "Fun fact please.", "Fun fact?", "Random fact.",
    "Tell me a random fact.", "Give me a random fact.", "Teach me something.", "Teach me something new.",
    "Tell me something I do not know.", "Surprise me with a fact.", "Got any interesting facts?", "Say something interesting.",
    "Can you tell me a fun fact?", "I would like to hear a fun fact.", "What is a fun fact?", "What is an interesting fact?",
    "Hit me with a fact.", "Tell me something cool.", "I am bored. Tell me a fact.", "Do you have a fun fact for me?",
    "Tell me something surprising.", "What is something interesting you know?", "Can I get a fun fact?",
]
MORE = [
    "Another one.", "Another one?", "Another one, please.", "Tell me another one.", "One more.", "One more, please.",
    "Another fact?", "Tell me another fact.", "Give me another one.", "Tell me more.", "More please.", "Go on.",
    "Anything else?", "What else?", "What else do you know?", "Do you know another one?", "Nice. Another?", "More.",
    "Cool, tell me more.", "Interesting. What else?", "Again!", "And another?", "Can you tell me more?",
]
WHY = ["Why?", "Why?", "Why is that?", "How come?", "But why?", "Why is that so?", "What is the reason?", "Can you say why?",
       "Why does that happen?", "And why is that?", "Oh, why?"]
REALLY = ["Really?", "Really?", "Are you sure?", "Is that true?", "Is that right?", "Seriously?", "For real?", "Wow, really?",
          "No way!", "Are you certain?", "Is that a fact?", "I did not know that. Really?"]
THANKS = ["Thanks!", "Thank you.", "Thanks.", "Thank you, Ember.", "Great, thanks.", "Cool, thanks!", "Nice, thank you.",
          "Ok, thanks.", "Thanks, that helps.", "Good to know.", "Interesting!", "I did not know that.", "Cool!", "Wow!",
          "That is interesting.", "Nice one.", "Good answer."]

# --- Assistant side ------------------------------------------------------------------------------

OPEN = ["Good question! ", "Good question. ", "Sure. ", "Nice question. ", "I know this one! ", "Happy to help. ", "That one I know. ",
        "Of course. ", "Ah, yes. ", "Let me see. ", "Glad you asked. ", "Here is what I know. "]
OPEN_ABOUT = ["Sure. ", "Of course. ", "Gladly. ", "With pleasure. ", "Here is what I know. ", "Happy to. ", "Sure, here is something. ", "I like that topic. "]
OPEN_FUN = ["Here is one: ", "Here is a fact: ", "Sure! Here is one: ", "A fun one: ", "Did you know? ", "Sure. ", "Of course. ",
            "Here you go. ", "I like this one. ", "How about this? ", "Try this one. ", "With pleasure. ", "OK. ", ""]
OPEN_MORE = ["Here is another: ", "One more: ", "Sure. ", "Of course. ", "Also, ", "Here is one more. ", "There is more. ", "",
             "Another one: ", "Gladly. ", "Yes! ", "I have one more. "]
CLOSE = [" I hope that helps.", " That is the short answer.", " Pretty neat, I think.", " That is the simple version.",
         " I like that fact.", " Would you like to know something else?", " Do you have another question?",
         " It is one of the things I do know.", " Ask me more if you like.", " Nice thing to know.", " Does that help?"]
CLOSE_FUN = [" Isn't that nice?", " I like that one.", " Do you want another one?", " Would you like one more?",
             " Did you know that?", " Pretty neat, right?", " Small fact, from a small model.", " I find that lovely."]
CLOSE_MYTH = [" It is a common mistake.", " Many people think so, though.", " It is easy to mix up."]
SURE = ["Yes, really. ", "Yes, I am quite sure. ", "Yes, it is true. ", "Really! ", "Yes. ", "I am fairly sure. ",
        "As far as I know, yes. ", "It sounds odd, but it is true. ", "Yes, that is right. ", "That is what I learned. "]
SURE_END = ["", "", " You can check it in a book, too.", " I am small, but I believe that one is right.",
            " If it matters, do check a good source.", " It is a well-known fact.", " I am a tiny model, so feel free to check."]
WELCOME = ["You are welcome!", "You're welcome.", "Glad to help!", "Happy to help.", "Any time!", "My pleasure.", "Glad you liked it."]
WELCOME_END = ["", "", " Ask me something else if you like.", " I have more facts if you want.", " Is there anything else?",
               " What would you like to know next?", " I enjoy sharing facts."]
NICE = ["Glad you liked it!", "I think so too.", "It is a nice one, isn't it?", "I am glad you find it interesting.", "I like it too."]
TINY = ["I am a very small model, so there is a lot I do not know.", "I am tiny and only know a few things.",
        "That is outside what I learned.", "I only learned simple, common facts.", "I have no internet, so I cannot look it up.",
        "I would rather not guess.", "I do not want to make something up.", "A book or a website will know better.",
        "My knowledge is small.", "A good encyclopedia could tell you.", "I run on your computer and cannot look things up.",
        "It is not among the things I learned.", "I am too small a model to know that.", ""]
WHY_UNKNOWN = ["I do not know the reason for that. {tiny}", "I do not know why, to be honest. {tiny}",
               "Good question, but I do not know why. {tiny}", "I only know the fact, not the reason behind it. {tiny}",
               "I am not sure why that is. {tiny}"]


def tiny(rng: random.Random) -> str:
    return pick(rng, TINY)


def tidy(text: str) -> str:
    """No doubled or trailing blanks."""
    return re.sub(r" +", " ", text).strip()


def ask(rng: random.Random, q: list[str], i: list[str]) -> str:
    """A user's question, direct or indirect."""
    if i and (not q or rng.random() < 0.35):
        clause = pick(rng, i)
        wraps = EXPLAIN if clause.startswith(("why", "how ")) and not clause.startswith(("how many", "how much", "how long", "how old", "how far", "how big", "how tall", "how fast", "how hot")) and rng.random() < 0.4 else INDIRECT
        return pick(rng, wraps).replace("{i}", clause)
    text = pick(rng, q)
    if text.startswith("I "):  # "I have a headache, what can I do"
        start, _, rest = text.rpartition(", ")
        return f"{start}. {cap(rest)}?" if rng.random() < 0.6 else f"{text}?"
    if ". " in text or text.endswith(("!", ".")):
        return cap(text)
    return pick(rng, DIRECT).replace("{Q}", cap(text)).replace("{q}", text)


def claim(rng: random.Random, clause: str) -> str:
    return pick(rng, CLAIM).replace("{c}", clause).replace("{C}", cap(clause))


def about(rng: random.Random, subject: str) -> str:
    return pick(rng, ABOUT).replace("{s}", subject).replace("{S}", cap(subject))


ABOUT_FIELD = [
    "Tell me a fun fact about {s}.", "Give me a fact about {s}.", "Tell me something about {s}.", "A fun fact about {s}, please.", "Do you know a fact about {s}?",
    "Tell me something interesting about {s}.", "Any facts about {s}?", "What do you know about {s}?", "Share a fact about {s}.", "Give me a fun fact about {s}.",
    "Fun fact about {s}?", "Teach me something about {s}.", "Tell me a fact about {s}.", "I would like a fact about {s}.", "Surprise me with a fact about {s}.",
]


def about_field(rng: random.Random, name: str) -> str:
    return pick(rng, ABOUT_FIELD).replace("{s}", name)


def all_said(rng: random.Random, subject: str) -> str:
    """Reply to 'more' when there is no more."""
    return pick(rng, [f"That is all I know about {subject}.", f"I do not know more about {subject}, sorry.", f"That is everything I know about {subject}.",
                      f"I have nothing more on {subject}.", f"I am afraid that is all I know about {subject}."]) + pick(
        rng, ["", " I am a very small model.", " Ask me about something else if you like.", " Shall we talk about something else?"])


def dress(rng: random.Random, text: str, opening: float = 0.22, closing: float = 0.2, openings=OPEN) -> str:
    """An answer with an optional opening and closing."""
    head = pick(rng, openings) if rng.random() < opening else ""
    tail = pick(rng, CLOSE) if rng.random() < closing else ""
    if text.startswith(("Yes", "No,", "No.")) and head:
        head = ""
    return tidy(head + text + tail)


_SMALL = set("a an the is are was were do does did of in on at to it its i my me you your what which who where when why how many much can could "
             "tell know please there have has for from with and or not be by as that this they so if explain about".split())


def _stems(text: str) -> set[str]:
    return {w[:5] for w in re.findall(r"[a-z]+", text.lower()) if w not in _SMALL}


def fitting(rng: random.Random, answers: list[str], question: str) -> str:
    """The answer that takes up most words of the question; chance decides between equals."""
    asked = _stems(question)
    scores = [len(asked & _stems(a)) for a in answers]
    best = max(scores)
    return pick(rng, [a for a, s in zip(answers, scores) if s == best])


def answer(rng: random.Random, fact: dict, question: str = "") -> str:
    """One of the fact's answers, perhaps with an extra sentence."""
    text = fitting(rng, fact["a"], question) if question else pick(rng, fact["a"])
    if fact["x"] and rng.random() < 0.45:
        text += " " + pick(rng, fact["x"])
    return text


def plain(fact_answer: str) -> str:
    """An answer without a leading yes or no, to stand alone."""
    return cap(re.sub(r"^(Yes|No)[,.] ", "", fact_answer))


def fun(rng: random.Random, statement: str, openings=OPEN_FUN, closing: float = 0.3) -> str:
    """A statement offered as a fun fact."""
    head = pick(rng, openings)
    tail = pick(rng, CLOSE_FUN) if rng.random() < closing else ""
    if head == "Also, ":
        first = statement.split(" ")[0]
        if first in ("A", "An", "The", "Some", "Many", "Most", "Your", "In", "On", "It", "There", "You", "One"):
            statement = first.lower() + statement[len(first):]
        else:
            head = ""
    return tidy(head + statement + tail)


def verdict(rng: random.Random, true: bool, statement: str) -> str:
    """Reply to a claim."""
    if true:
        head = pick(rng, ["Yes, that is true. ", "Yes, that is right. ", "True. ", "Yes. ", "That is correct. ", "Yes, it is true. ",
                          "That is right. ", "Yes, you are right. "])
        return tidy(head + statement + (pick(rng, CLOSE) if rng.random() < 0.1 else ""))
    head = pick(rng, ["No, that is not true. ", "No, that is not right. ", "False. ", "No. ", "That is not correct. ", "Not quite. ",
                      "No, that is a myth. ", "Actually, no. "])
    return tidy(head + statement + (pick(rng, CLOSE_MYTH) if rng.random() < 0.25 else ""))


def confirm(rng: random.Random, statement: str) -> Turn:
    """'Really?' and its answer, which says the fact again."""
    return pick(rng, REALLY), tidy(pick(rng, SURE) + statement + pick(rng, SURE_END))


def thanks(rng: random.Random) -> Turn:
    user = pick(rng, THANKS)
    if "hank" in user:
        return user, pick(rng, WELCOME) + pick(rng, WELCOME_END)
    return user, pick(rng, NICE) + pick(rng, WELCOME_END)


# --- Unknown subjects ----------------------------------------------------------------------------

_ONSET = ["b", "bl", "br", "d", "dr", "f", "fl", "g", "gl", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "pl", "qu", "r", "s", "sk",
          "sn", "st", "t", "tr", "v", "w", "y", "z", "zw", "th", "sh"]
_VOWEL = ["a", "e", "i", "o", "u", "a", "e", "o", "oo", "ee", "ai"]
_CODA = ["", "", "", "n", "r", "l", "m", "x", "b", "t", "sh", "nk", "rt", "ck", "mp"]


def nonsense(rng: random.Random) -> str:
    """A made-up word, so that the model learns to copy a subject it has never seen."""
    word = "".join(pick(rng, _ONSET) + pick(rng, _VOWEL) for _ in range(rng.randint(1, 2)))
    return word + pick(rng, _ONSET) + pick(rng, ["a", "e", "i", "o", "u"]) + pick(rng, _CODA)


def decline(rng: random.Random, clause: str, subject: str) -> str:
    """A plain 'I do not know' that repeats what was asked. `clause` follows 'know'."""
    core = pick(rng, [
        f"I do not know {clause}.", f"I do not know {clause}.", f"I don't know {clause}.", f"Sorry, I do not know {clause}.",
        f"I am afraid I do not know {clause}.", f"I am not sure {clause}.", f"Honestly, I do not know {clause}.",
        f"I cannot tell you {clause}.", f"Sorry, I don't know {clause}.", f"I never learned {clause}.",
    ])
    return tidy(core + " " + tiny(rng))


def decline_subject(rng: random.Random, subject: str) -> str:
    core = pick(rng, [
        f"I do not know anything about {subject}.", f"I don't know anything about {subject}.",
        f"Sorry, I know nothing about {subject}.", f"I am afraid I have never heard of {subject}.",
        f"I do not know {subject}.", f"I have not learned about {subject}.", f"I have no facts about {subject}, sorry.",
    ])
    return tidy(core + " " + tiny(rng))


# --- Conversations from a fact sheet -------------------------------------------------------------


class Book:
    """Conversations over a list of facts that share a field."""

    def __init__(self, facts: list[dict], unknown, field_names: list[str], fun_facts: list[str] | None = None):
        """`unknown(rng)` returns (question, clause, subject) for something that is not known."""
        self.facts = facts
        self.unknown = unknown
        self.field_names = field_names
        self.claims = [f for f in facts if f["t"] or f["f"]]
        self.by_topic: dict[str, list[dict]] = {}
        for fact in facts:
            self.by_topic.setdefault(fact["topic"], []).append(fact)
        self.topics = list(self.by_topic)
        self.fun_facts = fun_facts or []

    def dialogue(self, rng: random.Random) -> list[Turn]:
        roll = rng.random()
        if roll < 0.58:
            return self.question(rng)
        if roll < 0.70:
            return self.claim_talk(rng)
        if roll < 0.82:
            return self.about_talk(rng)
        if roll < 0.90 and self.fun_facts:
            return self.fun_talk(rng)
        return self.unknown_talk(rng)

    def question(self, rng: random.Random) -> list[Turn]:
        fact = pick(rng, self.facts)
        user = ask(rng, fact["q"], fact["i"])
        base = answer(rng, fact, user)
        turns = [(user, dress(rng, base))]
        while len(turns) < 4 and rng.random() < 0.42:
            turns.append(self.follow(rng, fact, turns, plain(base)))
            if turns[-1][0] in THANKS:
                break
            if rng.random() < 0.5:
                fact = pick(rng, self.facts)
                user = ask(rng, fact["q"], fact["i"])
                base = answer(rng, fact, user)
                if len(turns) < 4:
                    turns.append((user, dress(rng, base)))
        return turns

    def follow(self, rng: random.Random, fact: dict, turns: list[Turn], base: str) -> Turn:
        roll = rng.random()
        if roll < 0.3 and not fact["q"][0].startswith("why"):
            if fact["w"]:
                return pick(rng, WHY), tidy(pick(rng, ["", "", "", "Well, here is why. "]) + pick(rng, fact["w"]))
        if roll < 0.42 and fact["w"]:
            return pick(rng, WHY), pick(rng, fact["w"])
        if roll < 0.55 and not base.startswith(("How about", "You could")) and all(t[0] not in REALLY for t in turns):
            return confirm(rng, base)
        if roll < 0.75:
            others = [f for f in self.by_topic[fact["topic"]] if f is not fact]
            if others:
                return pick(rng, MORE), fun(rng, plain(answer(rng, pick(rng, others))), OPEN_MORE, 0.1)
        return thanks(rng)

    def claim_talk(self, rng: random.Random) -> list[Turn]:
        fact = pick(rng, self.claims)
        true = bool(fact["t"]) and (not fact["f"] or rng.random() < 0.5)
        said = pick(rng, fact["t"] if true else fact["f"])
        base = plain(fitting(rng, fact["a"], said))
        turns = [(claim(rng, said), verdict(rng, true, base))]
        if rng.random() < 0.35:
            turns.append(self.follow(rng, fact, turns, base))
        return turns

    def about_talk(self, rng: random.Random) -> list[Turn]:
        topic = pick(rng, self.topics)
        facts = list(self.by_topic[topic])
        rng.shuffle(facts)
        said = facts.pop()
        text = plain(pick(rng, said["a"]))
        if facts and rng.random() < 0.4:
            text += " " + plain(pick(rng, facts.pop()["a"]))
        turns = [(about(rng, topic), dress(rng, text, 0.25, 0.2, OPEN_ABOUT))]
        while len(turns) < 4 and rng.random() < 0.45:
            if facts and rng.random() < 0.7:
                said = facts.pop()
                base = plain(answer(rng, said))
                turns.append((pick(rng, MORE), fun(rng, base, OPEN_MORE, 0.15)))
            elif rng.random() < 0.5:
                turns.append(self.follow(rng, said, turns, plain(pick(rng, said["a"]))))
                if turns[-1][0] in THANKS:
                    break
            elif rng.random() < 0.5:
                other = pick(rng, self.topics)
                if other == topic:
                    break
                base = plain(answer(rng, pick(rng, self.by_topic[other])))
                turns.append((pick(rng, ["What about {s}?", "And {s}?", "And what about {s}?", "How about {s}?"]).replace("{s}", other),
                              dress(rng, base, 0.1, 0.1)))
                break
            else:
                turns.append(thanks(rng))
                break
        return turns

    def fun_talk(self, rng: random.Random, facts: list[str] | None = None, names: list[str] | None = None) -> list[Turn]:
        """Fun facts one after the other; with `facts` and `names`, those of a narrower field, asked for by name."""
        pool = facts or self.fun_facts
        first = pick(rng, pool)
        name = pick(rng, names or self.field_names)
        user = pick(rng, FUN) if not names and rng.random() < 0.65 else about_field(rng, name)
        turns = [(user, fun(rng, first))]
        seen = {first}
        while len(turns) < 4 and rng.random() < 0.5:
            roll = rng.random()
            if roll < 0.6:
                nxt = pick(rng, pool)
                if nxt in seen:
                    break
                seen.add(nxt)
                first = nxt
                turns.append((pick(rng, MORE), fun(rng, nxt, OPEN_MORE, 0.2)))
            elif roll < 0.75:
                turns.append(confirm(rng, first))
            else:
                turns.append(thanks(rng))
                break
        return turns

    def unknown_talk(self, rng: random.Random) -> list[Turn]:
        question, clause, subject = self.unknown(rng)
        turns = [(question, decline(rng, clause, subject) if clause else decline_subject(rng, subject))]
        roll = rng.random()
        if roll < 0.12:
            turns.append((pick(rng, ["Can you guess?", "Just guess.", "Please try.", "Take a guess.", "Try anyway."]),
                          pick(rng, ["I would rather not guess. ", "A guess would not help you much. ", "I would only make something up. "]) +
                          pick(rng, ["Ask me something simpler and I will try.", "I am happy to try another question.",
                                     "Maybe I know something else you want to ask."])))
        elif roll < 0.24:
            turns.append((pick(rng, ["Why not?", "Why do you not know?", "Why don't you know?", "How come?"]),
                          pick(rng, ["Because I am a very small model and only learned simple facts.",
                                     "I am tiny, so only a little knowledge fits inside me.",
                                     "I learned from a small set of texts, and that was not in it.",
                                     "I run on your own computer, with no internet to look things up."])))
        elif roll < 0.5:
            fact = pick(rng, self.facts)
            asked = pick(rng, fact["q"])
            turns.append((pick(rng, ["OK, {q}?", "Then {q}?", "Alright, {q}?", "Fine. {Q}?", "Another question: {q}?"])
                          .replace("{q}", asked).replace("{Q}", cap(asked)), dress(rng, answer(rng, fact, asked))))
        return turns
