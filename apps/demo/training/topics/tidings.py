"""Good and bad news that people tell, in pairs that differ in one word (passed and failed, won and lost), so that the sign of the news is learned.

The table is data/tidings.txt. Blocks are parted by blank lines; the first letter of a line says what it is:

    G I passed {my driving test|my exam}      good news; {a|b} inside
    B I failed {my driving test|my exam}      bad news
    O passed {an|the} exam                    good news of somebody else, after "my sister"
    P failed an exam                          bad news of somebody else
    g Congratulations! | ...                  replies to the good news
    b I am sorry to hear that. | ...          replies to the bad news
    o That is good news for your <who>!       replies to those, where the usual ones do not fit
    p I hope your <who> feels better soon!
    h how should I ... = ...                  what may follow on the good news, and the reply
    c what now = ...                          what may follow on the bad news
"""

from __future__ import annotations

import random
import re

from faq import DATA, split
from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.chitchat import put

Turn = tuple[str, str]

OPEN = ("", "", "", "", "", "", "hey, ", "hi! ", "omg ", "guess what, ", "guess what! ", "so ", "well, ", "btw ", "hello, ", "hi Ember, ", "ok so ", "you know what? ", "wow, ", "just wanted to say, ", "I have news: ")
SAD_OPEN = ("", "", "", "", "", "", "hey, ", "hi, ", "so ", "well, ", "ugh, ", "oh no, ", "sadly ", "unfortunately ", "bad news: ", "hi Ember, ", "sigh, ", "I have bad news: ")
WHEN = ("", "", "", "", "", " today", " yesterday", " this morning", " last night", " this week", " an hour ago", " on Friday", " this afternoon", " last week", " just now", " a few minutes ago", " at last")
END = ("!", "!", "!!", "!!!", ".", "", " :)", " :D", " yay", ", I'm so happy!", ", so proud!", ", can you believe it?", ", isn't that great?", " and I'm so happy", " and I'm so proud", " and I'm so relieved")
SAD_END = (".", ".", "", "", "...", " :(", ", I'm so sad", ", I feel awful", ", what a day", " and I feel terrible", " and I'm so sad", " and I don't know what to do", ", it's so unfair", " again", "!")
WHO = ("sister", "brother", "mum", "mom", "dad", "mother", "father", "son", "daughter", "best friend", "friend", "wife", "husband", "girlfriend", "boyfriend", "cousin", "uncle", "aunt", "grandma", "grandpa", "neighbor", "roommate", "colleague", "nephew", "niece", "teacher", "partner", "kid", "boss", "twin brother", "little sister", "big brother")
THEIR_GOOD = ("That is great news! I am glad for you.",)
THEIR_BAD = ("I am sorry to hear that. I hope it gets better soon!",)

GOOD_NEXT = tuple((split(a), split(b)) for a, b in (row.split(" = ") for row in """
thanks | thank you | thank you so much | thx | thanks, you're {sweet|kind|nice} | aw, thanks = You are welcome! Enjoy the moment.
I'm {so|really|very|} {happy|glad|proud|excited|relieved} | I can't stop smiling | best day ever | it feels {so good|great|amazing} | I'm over the moon = I am glad for you!
it was {really|so|very|} hard | I {worked|trained|studied|practiced|practised} {so hard|for weeks|for months|a lot|every day} {for it|} | it took me {weeks|months|years|ages} | it was a lot of work | it was my {second|third|fourth} try = Then you have really earned it!
how should I celebrate | how can I celebrate | any ideas how to celebrate | what should I do to celebrate | how do I celebrate = Eat something good with people you like, or do what you love most.
I {can't|still can't} believe it | I didn't expect {that|it} | it feels like a dream | I never thought I would = It is true! Enjoy it.
I was so {nervous|scared|afraid} | I was {nervous|scared|shaking} the whole time | I almost gave up = And yet it went well. You were brave!
we're going to {celebrate|have a party|go out} {tonight|tomorrow|} | I'm celebrating {tonight|tomorrow} | {dinner|cake|champagne} tonight = That sounds like fun. Enjoy it!
I wanted to tell {someone|somebody} | you're the first {one|} I told | I had to tell {someone|you} = I am glad that you told me!
what do you think | isn't that great | isn't it amazing | are you proud of me | aren't you happy for me = Yes, that is great! I am happy for you.
""".strip().splitlines()))
BAD_NEXT = tuple((split(a), split(b)) for a, b in (row.split(" = ") for row in """
I feel so {bad|stupid|sad|terrible|awful|useless} | I'm so {sad|disappointed|upset|down} | I'm really sad about it | I {cried|have been crying} {all day|all night|} | it hurts = That is easy to understand. Be kind to yourself.
it's {my own fault|all my fault|my fault} | I should have {known|been more careful|tried harder} | I was so stupid | I made a mistake = Everybody makes mistakes. Be kind to yourself.
thanks | thank you | thanks, that's {nice|kind|sweet} {of you|} | thx | aw, thank you = You are welcome! I am here if you want to talk.
can you cheer me up | cheer me up | tell me something nice | make me laugh | tell me a joke = Gladly! What do you call a bear with no teeth? A gummy bear!
I'll {be ok|be fine|be okay|survive|get over it} | it's {ok|okay|fine|not so bad|not the end of the world} | it could be worse | whatever = It is good that you take it so well!
I don't know what to do {now|} | any advice | what would you do | what can I do {now|} | what now = Take your time, talk to somebody you trust, and then take one small step.
it's so unfair | why me | why does it always happen to me | I hate this | I'm so angry | just my luck = I understand that you are angry. I hope that better days come soon.
can I talk to you {about it|} | I need someone to talk to | I just needed to tell someone | do you have time to listen = Of course! Tell me what is on your mind.
""".strip().splitlines()))
THEIR_GOOD_NEXT = tuple((split(a), split(b)) for a, b in (row.split(" = ") for row in """
I'm {so|really|very|} {proud|happy} {of <them>|for <them>|} | I'm so proud = I am glad for you!
what should I {give|get} <them> | any gift ideas | what should I buy <them> = Flowers, a cake or a nice card are always good.
what should I {say|write} {to <them>|in the card|} | what can I write = Just write: "Congratulations! I am so happy for you."
thanks | thank you | I'll tell <them> | I will = You are welcome!
""".strip().splitlines()))
THEIR_BAD_NEXT = tuple((split(a), split(b)) for a, b in (row.split(" = ") for row in """
how can I {help|cheer <them> up|comfort <them>} | what can I do for <them> | what should I {do|say} = Listen, be there, and ask what would help.
I'm {so|really|} {worried|sad} {about <them>|for <them>|} | I feel so bad for <them> = It is good that you care. I hope it gets better soon.
thanks | thank you | thanks, I hope so too = You are welcome! All the best to you both.
""".strip().splitlines()))


class News:
    """One kind of news with both of its signs."""

    def __init__(self, block: str):
        self.lines: dict[str, list[str]] = {letter: [] for letter in "GBOPgbop"}
        self.next: dict[str, list[tuple[list[str], list[str]]]] = {"G": [], "B": []}
        for line in block.splitlines():
            letter, text = line[0], line[2:].strip()
            if letter in "hc":
                asks, answer = text.split(" = ")
                self.next["G" if letter == "h" else "B"].append((split(asks), split(answer)))
            else:
                self.lines[letter] += split(text)

    def own(self, rng: random.Random) -> list[Turn]:
        """News of the user."""
        sign = pick(rng, [letter for letter in "GB" if self.lines[letter]])
        good = sign == "G"
        text = spin(rng, pick(rng, self.lines[sign]))
        turns = [(told(rng, text, good), pick(rng, self.lines[sign.lower()]))]
        return turns + after(rng, self.next[sign], GOOD_NEXT if good else BAD_NEXT)

    def theirs(self, rng: random.Random) -> list[Turn]:
        """News of somebody near to the user."""
        sign = pick(rng, [letter for letter in "OP" if self.lines[letter]])
        good = sign == "O"
        who = pick(rng, WHO)
        text = told(rng, f"my {who} {spin(rng, pick(rng, self.lines[sign]))}", good)
        reply = spin(rng, pick(rng, self.lines[sign.lower()] or (THEIR_GOOD if good else THEIR_BAD)), who=who)
        return [(text, reply)] + after(rng, [], THEIR_GOOD_NEXT if good else THEIR_BAD_NEXT)


def told(rng: random.Random, text: str, good: bool) -> str:
    """The news as it is typed, with an opening, a time and an end."""
    text = pick(rng, OPEN if good else SAD_OPEN) + text
    if not re.search(r"\b(today|yesterday|tomorrow|tonight|week|month|year|morning|night|soon|now|anymore|next|again|everywhere|always|still|I'm|is|are|has|keeps|months|years|days)\b", text):
        text += pick(rng, WHEN)
    text += pick(rng, END if good else SAD_END)
    if text.endswith((" again", " yay")) and chance(rng, 0.5):
        text += "."
    return put(rng, text, "") if text[-1] in ".!?" else cap(text)


def after(rng: random.Random, own: list, common: tuple) -> list[Turn]:
    """Up to two turns that follow."""
    turns: list[Turn] = []
    for _ in range(pick(rng, (0, 0, 1, 1, 2))):
        says, replies = pick(rng, own) if own and chance(rng, 0.35) else pick(rng, common)
        turn = put(rng, spin(rng, pick(rng, says), them="them"), ""), pick(rng, replies)
        if turn[1] not in (reply for _, reply in turns):
            turns.append(turn)
    return turns


def read(name: str) -> list[News]:
    """The blocks of a file in topics/data."""
    text = re.sub(r"(?m)^#.*\n", "", (DATA / name).read_text(encoding="ascii"))
    return [News(block.strip()) for block in re.split(r"\n\s*\n", text) if block.strip()]


KINDS = read("tidings.txt")
OTHERS = [kind for kind in KINDS if kind.lines["O"] or kind.lines["P"]]


def dialogue(rng: random.Random) -> list[Turn]:
    """A piece of news and what is said next."""
    return pick(rng, OTHERS).theirs(rng) if chance(rng, 0.25) else weighted(rng, KINDS, [len(kind.lines["G"]) + len(kind.lines["B"]) + 2 for kind in KINDS]).own(rng)
