"""What a user says after a story whose deed was given: what next, a question on it, another ending, shorter, another one, another hero or place.

Every turn takes the story as it was told and gives (user, assistant). Endings and questions are answered in one or two sentences, with the deed
of the story where there is one.
"""
from __future__ import annotations

import random

from phrases import cap, chance, pick
from spintax import weighted
from topics import given, stories
from topics.data import deed_plots as P
from topics.data import deed_words as D
from topics.data import given_words as W
from topics.given import Hero
from topics.told import OPENS, Told, Turn

NEXT = ("What happened next?", "What happened then?", "And then?", "then what?", "what happened after that", "Go on.", "Continue.", "What happened to {h} after that?", "What happened to {h} then?", "What did {h} do next?", "What did {h} do after that?", "And what happened to {h}?", "what happens to {h} next?", "Is that the end?", "Is there more?", "Tell me more.", "What comes next?", "How does it go on?", "how does the story go on", "And the next day?", "What happened the next day?", "What happened later?", "keep going", "I want to know what happens next", "what happened to {h} in the end?", "and what did {h} do then", "more!", "Did anything happen after that?", "whats next?", "so what happened to {h}?", "Can you continue it?", "Tell me what happened next.", "what then")
HAPPIER = ("Can you give it a happier ending?", "A happier ending please.", "Make the ending happier.", "Can it end happier?", "I want a happy ending.", "Can you make it end well?", "Give it a happy end.", "Change the ending, make it happy.", "happier ending pls", "Could it have a nicer ending?", "Make it happier.", "a better ending?", "Can you change the ending?", "write a different ending", "A different ending please.", "How about another ending?", "Can everyone be happy in the end?")
SADDER = ("Make the ending sad.", "Can you give it a sad ending?", "A sad ending please.", "Make it sadder.", "Can it end sadly?", "now with a sad end")
FUNNIER = ("Make it funnier.", "Can you make it funnier?", "funnier please", "Can you make it funny?", "A funny ending please.", "Make the ending funny.", "Can it be more funny?", "make it more fun", "add something funny", "now a funny version", "Add a joke.", "make it silly")
SCARIER = ("Make it scarier.", "Can you make it scary?", "a bit scarier please", "Make it spooky.", "Make it more exciting.", "Can it be more exciting?", "add some suspense", "more adventure please", "Make it more dramatic.")
SHORTER = ("Make it shorter.", "shorter please", "Can you make it shorter?", "Shorter!", "too long, shorter please", "Can you tell it shorter?", "Give me the short version.", "in one sentence?", "Sum it up.", "what was it about?", "A shorter version please.", "Now in one sentence.", "Can you shorten it?", "tldr", "summarize it", "What is the story about?")
AGAIN = ("I don't like it, try again", "i dont like that one, another please", "Another one.", "another one please", "One more!", "Tell me another one.", "Can I have another one?", "one more story", "A different one please.", "Another story please.", "again!", "Do you have another one?", "Tell me one more.", "another version?", "Give me another.")
NEW = ("Now one about {x}.", "Now tell me one about {x}.", "and one about {x}?", "Another one, about {x}.", "How about a story about {x}?", "Can I have one about {x}?", "Now {x}.", "and now about {x}", "ok now a story about {x}", "What about {x}?")
INSTEAD = ("Make it about {x}.", "Make it about {x} instead.", "Can you make it about {x}?", "make it {x}", "Now with {x}.", "Same story but with {x}.", "The same with {x}, please.", "Can it be {x} instead?", "Tell it again with {x}.", "Change it to {x}.", "Actually, make it {x}.", "now the same with {x}", "could it be about {x}?", "{x} instead please", "can we do the same with {x}", "I'd like {x} instead.")
WHERE = ("Now {x}.", "Set it {x}.", "Can it be {x}?", "The same story, but {x}.", "Let it happen {x} instead.", "make it happen {x}")
MORAL = ("What is the moral?", "What is the moral of the story?", "whats the moral", "What can we learn from it?", "What's the lesson?", "Is there a moral?", "and the moral?", "What does the story teach us?")
NAME_ASK = ("What was the name of {h}?", "What was {h} called?", "What is {h} called?", "Does {h} have a name?", "Did {h} have a name?", "what is the name of {h}")
NAME_IT = ("Call {h} {n}.", "Can you call {h} {n}?", "The {k} should be called {n}.", "Name {h} {n}.", "Can {h} be called {n}?", "give {h} the name {n}", "Let's call {h} {n}.", "Can the {k} have a name? {n} maybe?")
LIKED = (("I like it!", "That was nice.", "Cute!", "I love it.", "Lovely story.", "Great story!", "aww", "haha nice", "What a sweet story.", "that was so cute", "Good one!", "My kids loved it.", "beautiful"), ("Thank you! I am glad you like it.", "I am glad you like the story!", "Thank you! Would you like another one?"))
DISLIKED = (("That was boring.", "I don't like it.", "That makes no sense.", "meh", "That was not good.", "this story is weird"), ("I am sorry. Shall I tell another one?", "Sorry! I am a very small model. Shall I try again?"))
MADE = (("Did you make that up?", "Is it a true story?", "Did that really happen?", "Where is this story from?", "Who wrote this?", "Is this your own story?"), ("I made it up just now.", "No book has it, I made it up just now."))
# what Ember cannot do with a story or a poem, and what may be done with it
ASIDE = (
    (("Can you tell it in Spanish?", "in German please", "Can you translate it into French?", "Now in Spanish.", "tell it in italian", "Do you have it in German?", "can you say it in french"), ("I am sorry, but I only know English.",)),
    (("Can you read it aloud?", "read it to me", "Can you say it out loud?", "Can I hear it?", "speak it please"), ("I cannot speak, I can only write.",)),
    (("Can you draw a picture for it?", "draw it", "Can you make a picture?", "Is there a picture?", "show me a picture of it", "Can you illustrate it?"), ("I cannot draw pictures, I can only write.",)),
    (("Can I use it for my class?", "Can I keep it?", "May I share it?", "can i send this to my friend", "Can I print it?", "Can I use this?", "I will read it to my kids."), ("Of course! Have fun with it.",)),
    (("My son fell asleep.", "My daughter is asleep now.", "the kids are sleeping now", "She is asleep now.", "It worked, they sleep."), ("How nice! Sleep well, all of you.",)),
    (("My daughter loved it.", "My son wants more.", "The kids want more.", "my kids laughed", "My son liked it a lot."), ("I am glad! Shall I tell another one?",)),
)
LEAD = ("Nice! ", "Cool! ", "Haha, ", "Cute! ", "Thanks! ", "Ok, ", "I like it! ", "Great. ", "nice, ", "lovely! ", "ok and ", "hmm, ", "Wow! ", "good, ")


def led(rng: random.Random, ask: str) -> str:
    """The follow-up, at times after a word on the story."""
    if not chance(rng, 0.2):
        return cap(ask)
    lead = pick(rng, LEAD)
    if lead.endswith("and ") and ask.lower().startswith("and "):
        return cap(ask)
    return cap(lead + (ask if ask.startswith("I ") or ask[1:2].isupper() else ask[0].lower() + ask[1:]))


def fill(rng: random.Random, story: Told, text: str) -> str:
    out = story.fill(rng, text)
    for mark in (". ", "? ", "! "):
        out = mark.join(cap(part) for part in out.split(mark))
    return out


def told(rng: random.Random, story: Told, count: int) -> str:
    return " ".join(story.lines(rng, count))


def he(rng: random.Random, asked) -> str:
    """The pronoun that a user may say for the hero."""
    return {"their": "they", "his": "he", "her": "she"}.get(asked.who.his, pick(rng, ("it", "it", "he", "she")))


def on(rng: random.Random, asked, count: int) -> Turn:
    return pick(rng, NEXT).format(h=asked.story.hero.later), fill(rng, asked.story, asked.story.plot["next"])


def question(rng: random.Random, asked, count: int) -> Turn:
    """One of the questions that belong to the plot."""
    story = asked.story
    ask, answer = pick(rng, story.plot["ask"]).split("|")
    if asked.who.many:
        ask = ask.replace("Was <h>", "Were <h>").replace("was <h>", "were <h>")
    if chance(rng, 0.4) and ask.startswith(("Did <h>", "Was <h>", "Were <h>", "Could <h>", "Why did <h>", "Why was <h>", "Why were <h>", "Where did <h>", "Where was <h>", "Where were <h>")):
        pronoun = he(rng, asked)
        ask = ask.replace("was <h>", "were <h>").replace("Was <h>", "Were <h>") if pronoun == "they" else ask
        ask = ask.replace("<h>", pronoun, 1)
    return fill(rng, story, ask), fill(rng, story, answer)


def who_is_it(rng: random.Random, asked, count: int) -> Turn:
    story = asked.story
    return pick(rng, ("Who is the story about?", "Who was in the story?", "Who are they?", "who is in it?", "Who is the main character?", "Who are the main characters?", "who was that about?", "Who was the other one?")), fill(rng, story, "The story is about <h> and <g>." if story.other.later not in story.hero.later else "The story is about <h>.")


def ending(rng: random.Random, asked, count: int) -> Turn:
    asks, ends = pick(rng, ((HAPPIER, P.HAPPY_ENDS),) * 4 + ((SADDER, P.SAD_ENDS), (FUNNIER, P.FUNNY_ENDS), (FUNNIER, P.FUNNY_ENDS)))
    return pick(rng, asks), fill(rng, asked.story, pick(rng, ends))


def scarier(rng: random.Random, asked, count: int) -> Turn:
    """The story with a dark moment before its end."""
    lines = asked.story.lines(rng, 4)
    lines.insert(-1, pick(rng, P.SCARY_MIDDLES))
    return pick(rng, SCARIER), " ".join(lines)


def shorter(rng: random.Random, asked, count: int) -> Turn:
    return pick(rng, SHORTER), asked.story.lines(rng, 1)[0]


def moral(rng: random.Random, asked, count: int) -> Turn:
    return pick(rng, MORAL), f"The moral is: {asked.story.plot['moral']}."


def again(rng: random.Random, asked, count: int) -> Turn:
    """The same hero and deed by another plot, or told with somebody else at the hero's side."""
    story = asked.story
    family = next((plots for plots in (P.DO, P.LEARN, P.DREAM, P.CHORE, P.SHOP, P.VISIT, P.FORCE) if story.plot in plots), (story.plot,))
    story.plot = pick(rng, [plot for plot in family if plot is not story.plot] or family)
    if not asked.who.second:
        introduce(story, story.hero, given.plain(rng, pick(rng, [kind for kind in D.COMMON if kind not in story.hero.first and kind not in story.other.first])))
    story.slots["open"] = pick(rng, OPENS).replace(" was", " were" if asked.who.many else " was")
    return pick(rng, AGAIN), told(rng, story, 5)


def introduce(story: Told, one: Hero, other: Hero) -> None:
    """Other heroes for the same story."""
    story.hero, story.other = one, other
    story.slots |= {"a": one.first, "h": one.later, "b": other.first, "g": other.later, "ab": f"{one.first} and {other.first}"}


def instead(rng: random.Random, asked, count: int) -> Turn:
    """The same story of another hero."""
    story = asked.story
    kind = pick(rng, [kind for kind in D.COMMON if kind not in story.hero.first and kind not in story.other.first])
    at = rng.random()
    first = f"a {kind} named {pick(rng, W.PETS)}" if at < 0.1 else pick(rng, W.ADJECTIVES) + " " + kind if at < 0.25 and not kind.startswith("old") else kind
    new = Hero(first, first, first.rsplit(" ", 1)[1]) if at < 0.1 else given.plain(rng, first) if first == kind else Hero(given.plain(rng, first).ask, given.plain(rng, first).first, "the " + kind)
    if new.first.startswith("a ") and new.first[2] in "aeio" and at < 0.1:
        new = Hero("an" + new.first[1:], "an" + new.first[1:], new.later)
    introduce(story, new, story.other)
    return pick(rng, INSTEAD).format(x=new.ask), told(rng, story, max(count, 4))


def elsewhere(rng: random.Random, asked, count: int) -> Turn:
    spot = given.spot(rng)
    asked.story.slots |= {"at": spot.at, "at2": spot.at2}
    return pick(rng, WHERE).format(x=spot.ask), told(rng, asked.story, max(count, 4))


def christen(rng: random.Random, asked, count: int) -> Turn:
    """A name for the hero: asked for, or given by the user."""
    story, name = asked.story, given.a_name(rng)
    later = story.hero.later
    if chance(rng, 0.5):
        return pick(rng, NAME_ASK).format(h=later), f"{cap(later)} is called {pick(rng, given.GIVEN['it'])}."
    introduce(story, Hero("", f"{story.hero.first} named {name}", name), story.other)
    return pick(rng, NAME_IT).format(h=later, k=later.removeprefix("the "), n=name), told(rng, story, max(count, 4))


def remark(rng: random.Random, asked, count: int) -> Turn:
    asks, replies = pick(rng, (LIKED, LIKED, LIKED, DISLIKED, MADE) + ASIDE)
    return pick(rng, asks), pick(rng, replies)


def turns(rng: random.Random, asked, count: int, first: str, any_asked) -> list[Turn]:
    """No follow-up, or one or two."""
    out: list[Turn] = []
    size = len(first)
    while len(out) < 3 and size < 950 and chance(rng, 0.55 if not out else 0.3):
        plain = not asked.who.many
        kinds = [(on, 24), (question, 22), (ending, 16), (shorter, 11), (moral, 5), (remark, 8), (who_is_it, 4), (again, 8), (scarier, 4)]
        if plain:
            kinds += [(instead, 18)] + [(christen, 7)] * asked.story.hero.later.startswith("the ")
        if "<at>" in asked.story.plot["long"] and asked.story.plot not in P.VISIT + P.STUCK:
            kinds += [(elsewhere, 6)]
        if chance(rng, 0.12):
            asked, count = any_asked(rng), 5
            ask, reply = pick(rng, NEW).format(x=" ".join(f"{asked.clause} {asked.place} {asked.time}".split())), told(rng, asked.story, 5)
        else:
            ask, reply = weighted(rng, [make for make, _ in kinds], [share for _, share in kinds])(rng, asked, count)
        if reply in (reply_before for _, reply_before in out) or reply == first:
            break
        out.append((led(rng, ask), reply))
        size += len(ask) + len(reply)
    return out


def of_schemes(rng: random.Random) -> list[Turn]:
    """A story of topics/stories.py, a thing or anybody, and what happened next or how it could end."""
    story = stories.thing(rng) if chance(rng, 0.4) else stories.any_story(rng)
    out = [(stories.about(rng, story, pick(rng, ("story", "short story", "little story"))), " ".join(story.told(rng, 5)))]
    h, at = story.slots["h"], rng.random()
    if at < 0.6:
        out.append((led(rng, pick(rng, NEXT).format(h=h)), story.fill(rng, story.scheme["next"])))
    elif at < 0.75:
        out.append((led(rng, pick(rng, HAPPIER)), cap(pick(rng, (f"In the end everything was well, and {h} lived happily ever after.", f"And so {h} had the happiest day of all, and everybody danced until the morning.")))))
    elif at < 0.88:
        out.append((led(rng, pick(rng, SHORTER)), " ".join(story.told(rng, 1))))
    else:
        out.append((led(rng, pick(rng, FUNNIER)), cap(f"Then {h} landed in a cake, and everybody laughed.")))
    return out
