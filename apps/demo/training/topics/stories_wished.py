"""Story topic: wishes that name no hero in the usual way, and those that come after a story.

A mood alone ("a funny one"), a beginning to go on with, a child that the story is for, something that the user remembers, one more with somebody else.
The ways to ask are in data/wish_carriers.txt; the story that is told begins with the words of the wish, where it has any.
"""
from __future__ import annotations

import random
import re

from phrases import a_an, cap, chance, pick
from spintax import weighted
from topics import given, poems_wished, stories_feelings, stories_kinds, stories_nouns, stories_tales, stories_wants, stories_wishes, verbs
from topics import stories_plain as S
from topics.data import given_words as W
from topics.data import plain_plots as P
from topics.data import plain_words as X
from topics.data import tale_words as T
from topics.data import wish_words as Y
from topics.data.kind_words import RELATIVES
from topics.heroes import BOYS, GIRLS, PRONOUNS, Who, as_told, gender, group, one, usual
from topics.plain_asking import CARRIERS, carriers, put_mood, told_in, wish
from topics.stories_kinds import SINGLE_OBJECTS
from topics.stories_wishes import named, trader

Turn = tuple[str, str]
Told = tuple[str, S.Story]

ROWS = carriers("wish_carriers.txt")
MOODS = {"spooky": 10, "funny": 9, "journey": 5, "magic": 6, "sweet": 7, "sad": 2, "night": 6}


def in_mood(rng: random.Random, mood: str) -> S.Story:
    """The story that is told where a mood is all that is wished."""
    who = usual(rng)
    if mood in ("sweet", "sad"):
        state = pick(rng, ("sad", "lonely"))
        who = Who(f"a {state} {who.short[4:]}", f"a {state} {who.short[4:]}", who.short, who.it)
        story = S.plain(rng, who, state=state)
        if mood == "sad":
            story.rows[-1] = "* " + P.SAD[1]
        else:
            story.tail = "So they all lived happily ever after."
        return story
    if mood == "magic":
        noun = pick(rng, Y.MAGIC)
        return S.scheme(rng, "magic", who, "", t=a_an(noun), tt="the " + noun)
    story = S.scheme(rng, {"funny": "pot", "night": "sleepless"}.get(mood, mood), who, "")
    if mood == "night":
        story.tail = "Good night!"
    return story


def mood(rng: random.Random) -> Told:
    """A spooky story but not too spooky."""
    name = weighted(rng, list(MOODS), list(MOODS.values()))
    if chance(rng, 0.5):
        return pick(rng, ROWS[name]), in_mood(rng, name)
    words, tails = Y.MOOD_WORDS[name]
    last = "bedtime story" if name in ("sweet", "night") else "one"
    noun = pick(rng, ("story", "story", "story", "story", "little story", "short story", "tale", "kids story", last))
    return wish(rng, a_an(f"{pick(rng, words)} {noun}") + pick(rng, tails)), in_mood(rng, name)


def some(rng: random.Random) -> S.Story:
    """Any story, often of a further kind."""
    kinds = stories_wishes.KINDS | stories_wants.KINDS | stories_feelings.KINDS
    if chance(rng, 0.5):
        return S.any_story(rng)
    return S.build(rng, weighted(rng, list(kinds), [weight for _, weight in kinds.values()]))


def begun(rng: random.Random) -> Told:
    """Once there was a snail who missed the train... go on."""
    story = of_thing(rng, pick(rng, SINGLE_OBJECTS))[1] if chance(rng, 0.15) else some(rng)
    while story.who.ask.startswith(("you", "my ", "Ember")):
        story = some(rng)
    begin = story.slots["open"]
    for opening in ("Once upon a time there ", "Once there "):
        if begin.startswith(opening) and chance(rng, 0.4):
            be, rest = begin.removeprefix(opening).split(" ", 1)
            other = (f"There once {be}", f"There {be} once", f"One day there {be}", f"Once upon a time, there {be}", f"Long ago there {be}")
            begin = f"{pick(rng, other)} {rest}"
            break
    told = story.slots["open"]
    story.slots["open"] = begin
    first = story.fill(story.rows[0].removeprefix("* ")).rstrip(".")
    story.slots["open"] = told
    if (plain := re.fullmatch("Once (?:upon a time )?there was (an? [^,]*?) who ([^,]*)", first)) and chance(rng, 0.3):
        first = f"{cap(plain[1])} {plain[2]}"
    row = pick(rng, ROWS["begun"])
    if re.search("(?i)start|begin|first", row) and first.startswith(begin):  # it begins as it is wished
        story.slots["open"] = begin
    if not row.startswith("{f}") and row.islower():
        first = first[:1].lower() + first[1:]
    return row.replace("{f}", first).replace("..?", "?"), story


def child(rng: random.Random) -> Told:
    """A bedtime story please, for my girl Amina, she is 5."""
    girl = chance(rng, 0.5)
    it = "she" if girl else "he"
    name = pick(rng, pick(rng, (Y.GIRLS, GIRLS) if girl else (Y.BOYS, BOYS))) if chance(rng, 0.92) else W.made_up(rng, True)
    whom = pick(rng, Y.GIRL_OF if girl else Y.BOY_OF)
    years = rng.randrange(2, 11)
    row = pick(rng, ROWS["child"])
    first = f"a little {'girl' if girl else 'boy'} named {name}"
    _, him, his = PRONOUNS[it]
    age = str(years) if chance(rng, 0.5) else X.AGES[years - 2]
    text = row.format(whom=whom, Whom=cap(whom), name=name, it=it, It=cap(it), him=him, his=his, age=age)
    story = S.plain(rng, Who(first, first, name, it))
    if re.search("bedtime|sleep", text):
        story.tail = "Good night!"
    return text, story


def of_thing(rng: random.Random, noun: str, looks: tuple[str, ...] = Y.THING_COLORS, share: float = 0.3) -> tuple[str, S.Story]:
    """A story of somebody who finds a thing: (the thing, story)"""
    thing = a_an(named(noun, looks, rng, share))
    return thing, S.of_noun(rng, "noun_thing", thing)


def any_noun(rng: random.Random) -> tuple[str, S.Story]:
    """A place, a thing or what there is plenty of: (the noun phrase, story)"""
    name, words = pick(rng, (("noun_place", stories_nouns.place), ("noun_place", stories_nouns.the), ("noun_thing", stories_nouns.thing),
                             ("noun_thing", stories_nouns.thing), ("noun_plenty", stories_nouns.plenty), ("noun_place", stories_nouns.place)))
    x = words(rng)
    return x, S.of_noun(rng, name, x)


NOUN_ROWS = carriers("noun_carriers.txt")
NOUN_MOODS = {
    "scary": Y.MOOD_WORDS["spooky"], "funny": (Y.MOOD_WORDS["funny"][0], ("", "", "", " that makes me laugh", " for my kids")), "sad": (("sad", "sad", "very sad", "melancholy"), ("", "", ", please")),
    "exciting": (("exciting", "exciting", "thrilling", "adventurous", "adventure", "action"), ("", "", " for my boys", " for my class", " for tonight")),
    "bedtime": (("calm", "calm", "quiet", "gentle", "peaceful", "relaxing", "soothing", "calm bedtime", "cozy"), ("", "", " for the night", " before bed", " for my kids")),
}


def of_noun(rng: random.Random) -> Told:
    """A slightly spooky story about an attic; a calm one about a greenhouse; something about spaghetti."""
    x, story = any_noun(rng)
    mood = weighted(rng, ("scary", "funny", "sad", "exciting", "bedtime", "plain"), (12, 10, 6, 9, 9, 20))
    if mood != "plain":
        put_mood(rng, story, mood)
        if chance(rng, 0.65):
            words, tails = NOUN_MOODS[mood]
            noun = pick(rng, ("story", "story", "story", "little story", "short story", "tale"))
            return wish(rng, f"{a_an(f'{pick(rng, words)} {noun}')} about {x}{pick(rng, tails)}"), story
    return cap(pick(rng, NOUN_ROWS[mood]).replace("{x}", x)), story


def loving_child(rng: random.Random) -> Told:
    """Could you make up a bedtime story for my son? He likes tractors and his name is Owen."""
    girl = chance(rng, 0.5)
    it, kind = ("she", "girl") if girl else ("he", "boy")
    name = pick(rng, pick(rng, (Y.GIRLS, GIRLS) if girl else (Y.BOYS, BOYS))) if chance(rng, 0.92) else W.made_up(rng, True)
    x = stories_nouns.loved(rng)
    first = f"a {kind} named {name}"
    story = S.scheme(rng, "child", Who(first, first, name, it), "", time=pick(rng, ("one evening", "one night")), x=x)
    related = pick(rng, [noun for noun, sex in X.CHILDREN if sex == kind])
    text = pick(rng, NOUN_ROWS["loving child"]).format(child=related, kind=kind, name=name, x=x, it=it, It=cap(it), him=PRONOUNS[it][1], his=PRONOUNS[it][2], His=cap(PRONOUNS[it][2]), age=rng.randrange(2, 11))
    if re.search("bedtime|goodnight", text):
        story.tail = "Good night!"
    return text, story


def memory(rng: random.Random) -> Told:
    """I used to drive a steam train. Could you write a little story about one?"""
    kind = pick(rng, ("thing", "thing", "animal", "trade", "place"))
    row = pick(rng, ROWS["memory " + kind])
    if kind == "place":
        asked, later = pick(rng, Y.HOMES)
        return row.replace("{x}", asked), S.plain(rng, usual(rng), given.Spot(asked, asked, later, later))
    if kind == "thing":
        at_home = re.search("house|kitchen|attic|grandmother|lost|birthday", row) or chance(rng, 0.6)
        nouns = Y.OUTSIDE if re.search("window|street|saw", row) else Y.DRIVEN if re.search("dr[io]ve", row) or not at_home else Y.HOUSEHOLD
        noun = pick(rng, nouns)
        if "{n}" in row:
            return row.replace("{n}", noun.removeprefix("old ")), of_thing(rng, noun.removeprefix("old "), share=0)[1]
        x, story = of_thing(rng, noun, share=0.35)
    elif kind == "trade":
        who = trader(rng, 0.9)
        x, story = who.ask, S.plain(rng, who)
    else:
        noun = pick(rng, Y.PETS)
        x = a_an(named(noun, Y.PET_LOOKS, rng, 0.4))
        first, short = x, "the " + noun
        if chance(rng, 0.2) and not re.search("my {n}|favorite|wants|dreamed|saw|hear", row):
            short = pick(rng, W.PETS)
            first, x = f"{x} named {short}", f"{x} {pick(rng, ('called', 'named'))} {short}"
            row = row.replace("about one", "about it")
        story = S.plain(rng, Who(first, first, short, gender(noun)))
    if "{n}" in row:
        noun = story.who.short[4:]
        story.slots["open"] = story.slots["open"].replace(story.who.first, a_an(noun))
        return row.replace("{n}", noun), story
    return row.replace("{x}", x).replace("{X}", cap(x)), story


def of_somebody(rng: random.Random) -> Told:
    """A rabbit, and a story about it."""
    who = usual(rng) if chance(rng, 0.5) else one(rng, False)
    while not who.living or not who.ask.startswith(("a ", "an ")) or " named " in who.first:
        who = one(rng, False)
    return who.ask, S.plain(rng, who)


def once_more(rng: random.Random) -> Told:
    """One more, but with a rabbit in it; now a funny one."""
    at = rng.random()
    if at < 0.25:
        name = pick(rng, ("funny", "spooky", "magic", "journey"))
        return pick(rng, ROWS["again " + name]), in_mood(rng, name)
    row = pick(rng, ROWS["again"])
    if at < 0.5:
        x, story = any_noun(rng)
        row = pick(rng, NOUN_ROWS["again"])
    elif at < 0.6:
        nouns = SINGLE_OBJECTS if chance(rng, 0.5) else Y.HOUSEHOLD + Y.OUTSIDE + Y.DRIVEN
        x, story = of_thing(rng, pick(rng, nouns))
    else:
        x, story = of_somebody(rng)
    return row.replace("{x}", x), story


def shorten(story: S.Story) -> None:
    """Only what belongs to the story in three sentences, and how it is wished to end."""
    story.rows = [row for row in story.rows if row.startswith("*")] + [f"* {row}" for row in (story.brief, story.tail) if row]
    story.tail = ""


def both(rng: random.Random) -> tuple[str, S.Story]:
    """A goat and a train: (the two, their story)"""
    kinds = {"found": 4, "pair": 2, "noun_two": 3, "tempest": 2}
    while not re.fullmatch(r"an? [a-z ]+ and an? [a-z ]+", (story := S.build(rng, weighted(rng, list(kinds), list(kinds.values())))).about) or re.search(
            " (who|that|which|named|become|becoming) ", story.about):
        pass
    return story.about, story


BOTH = ("{hero}, write me a story about them", "{hero}. Story please.", "{hero}, tell a story about these two", "{hero} - make a story out of that", "{hero}: a story about both, please", "i need a story, {hero} should be in it", "A story please, with both {hero}.", "{hero} together in one story please", "make up something with {hero}")


def inside(rng: random.Random) -> Told:
    """Bedtime story please, short, my boy wants a tractor in it; a story with a goat and a train in it."""
    heading = weighted(rng, ("inside", "inside night", "inside short", "inside short night"), (50, 28, 12, 12))
    if chance(rng, 0.4):
        x, story = both(rng)
    elif chance(rng, 0.5):
        nouns = SINGLE_OBJECTS if chance(rng, 0.45) else Y.DRIVEN if chance(rng, 0.6) else Y.HOUSEHOLD + Y.OUTSIDE
        x, story = of_thing(rng, pick(rng, nouns))
    else:
        x, story = of_somebody(rng)
    row = pick(rng, CARRIERS[heading] if len(x.split(" and ")) < 2 or heading != "inside" or chance(rng, 0.7) else BOTH)
    if "short" in heading and told_in(row) == 3:
        shorten(story)
    elif "night" in heading:
        story.tail = "Good night!"
    if heading == "inside" and chance(rng, 0.2):
        row = row.rstrip(".?!") + pick(rng, Y.BRIEFLY)
    return row.replace("{hero}", x), story


def somebody(rng: random.Random) -> Told:
    """Tell me something about a lighthouse keeper, short please."""
    kind = weighted(rng, ("trade", "other", "group", "relative"), (55, 12, 12, 26))
    who = trader(rng, 0.85) if kind == "trade" else of_somebody(rng)[1].who if kind == "other" else stories_kinds.relative(rng) if kind == "relative" else group(rng)
    story, heading = S.plain(rng, who), "somebody"
    if kind == "trade" and chance(rng, 0.4):  # a funny story about a plumber
        mood = pick(rng, ("funny", "funny", "scary", "sad"))
        put_mood(rng, story, mood)
        words, tails = NOUN_MOODS[mood]
        noun = pick(rng, ("story", "story", "story", "little story", "short story", "tale"))
        return wish(rng, f"{a_an(f'{pick(rng, words)} {noun}')} about {who.ask}{pick(rng, tails)}"), story
    if kind == "relative" and chance(rng, 0.6):  # a story about my grandad
        return wish(rng, f"{pick(rng, ('a story', 'a story', 'a story', 'a little story', 'a short story'))} about {who.ask}"), story
    if chance(rng, 0.2):
        heading = "somebody funny"
        S.end(rng, story, "funny")
    return pick(rng, ROWS[heading]).replace("{x}", who.ask), story


def barely(rng: random.Random) -> Told:
    """A pirate who can't swim."""
    while True:
        story = S.build(rng, weighted(rng, list(Y.BARE), list(Y.BARE.values())))
        x = story.about or f"{story.who.ask} {story.clause}".strip()
        if story.tail or story.wished or not re.match("(an?|two|three) [a-z ]+ (who|that|in|on|at|by|under) ", x):
            continue
        if re.match("an? [a-z ]+ who ", x) and chance(rng, 0.15):
            return pick(rng, ROWS["someone"]).replace("{x}", re.sub("^an? [a-z ]+? who ", pick(rng, ("someone who ", "somebody who ")), x)), story
        return pick(rng, ROWS["bare"]).replace("{x}", x), story


def beloved(rng: random.Random) -> Told:
    """A story for my grandma who likes gardens."""
    noun, it = pick(rng, [(noun, it) for noun, it in RELATIVES if as_told(noun, it) not in ("girl", "boy")])
    told, (it_, him, his) = as_told(noun, it), PRONOUNS[it]
    x = pick(rng, [word for word in X.TOPICS if word not in X.FEASTS] + list(Y.PASTIMES))
    story = S.scheme(rng, "loves", Who(a_an(told), a_an(told), "the " + told, it), "", x=x)
    story.rows = P.DEEDS["loves"][0][0].split("\n")
    return pick(rng, ROWS["beloved"]).format(noun=noun, Noun=cap(noun), it=it_, It=cap(it_), him=him, His=cap(his), x=x), story


def somewhere(rng: random.Random) -> Told:
    """A story that happens in a library at night."""
    spot, row = S.set_in(rng, ""), pick(rng, ROWS["somewhere"])
    while S.TIMED.search(spot.ask):
        spot = S.set_in(rng, "")
    spot, story = S.by_hour(rng, usual(rng), spot)
    return row.replace("{at}", spot.ask).replace("{At}", cap(spot.ask)), story


def starting(rng: random.Random) -> Told:
    """A story that starts with a knock at the door, or with "It was raining"."""
    hero_of = usual(rng)
    while (story := S.plain(rng, hero_of, None, "just then")).title.endswith(("New Friend", "Dark")):
        pass
    if chance(rng, 0.5):
        event = pick(rng, Y.EVENTS)
        text, opening = pick(rng, ROWS["starting with"]).replace("{e}", event), f"It all began with {event}. {cap(hero_of.first)} was at home"
    else:
        line = pick(rng, Y.FIRST_LINES)
        said = line if chance(rng, 0.6) else line[0].lower() + line[1:]
        text, opening = pick(rng, ROWS["starting line"]).replace("{f}", said), f"{line}, and {hero_of.first} was at home"
    story.slots["open"] = opening
    return text, story


def anything(rng: random.Random) -> Told:
    """Any story, or any that ends well."""
    name = weighted(rng, ("any happy", "any", "any happy short", "any moral"), (45, 50, 7, 9))
    story = S.free_story(rng)
    if name == "any moral":
        story.tail = "The moral is: " + story.fill(story.moral)
    elif name != "any":
        story.tail = "So they all lived happily ever after."
    if name.endswith("short"):
        shorten(story)
    return pick(rng, CARRIERS[name]), story


def comfort(rng: random.Random) -> Told:
    """A tiny story that ends happy, I had a long day at the hospital; I can't sleep, tell me something calm."""
    short = False
    if chance(rng, 0.3):
        reason, story = pick(rng, Y.AWAKE), in_mood(rng, "night")
        quiet = pick(rng, Y.QUIET)
        wanted = pick(rng, (f"something {quiet}", f"something {quiet}", f"a {quiet} story", f"a {quiet} little story", f"a story, something {quiet}"))
    else:
        reason, story = pick(rng, Y.REASONS), S.plain(rng, usual(rng))
        size = pick(rng, ("", "", "", "short ", "little ", "nice ", "tiny ", "tiny ", "very short ", "really short "))
        short = size in ("tiny ", "very short ", "really short ")
        wanted = f"{'something' if not size and chance(rng, 0.5) else f'a {size}story'} {pick(rng, Y.GLAD)}"
        story.tail = "So they all lived happily ever after."
    if short:
        shorten(story)
    text = pick(rng, Y.STARTS) + wanted
    early, late = f"{cap(reason)}. {cap(text)}", f"{text}. {cap(reason)}."
    return pick(rng, (f"{text}, {reason}", f"{text}, {reason}", late, late.replace(". ", "! ", 1), f"{text} because {reason}", f"{reason}, {text}", f"{reason}, {text}", early + ".", early + "!", early)), story


def ending(rng: random.Random) -> Told:
    """A story that ends with a hug, or with a twist."""
    at = rng.random()
    if at < 0.3:
        story, q = S.free_story(rng), pick(rng, T.LAST_LINES)
        story.tail = cap(q) + "."
        return pick(rng, CARRIERS["words"]).replace("{q}", q).replace("{Q}", cap(q)), story
    if at < 0.42:
        story = S.plain(rng, usual(rng))
        S.end(rng, story, "surprise")
        return pick(rng, CARRIERS["twist"]), story
    e = pick(rng, T.ENDS)
    if at < 0.65:
        story, row = S.free_story(rng), pick(rng, CARRIERS["ending"])
    else:
        story = some(rng)
        while story.wished or story.tail:
            story = some(rng)
        x, row = story.about or f"{story.who.ask} {story.clause}".strip(), pick(rng, CARRIERS["ending of"])
        row = row.replace("{x}", cap(x) if row.startswith("{x}") else x)
    story.tail = f"It all ended with {e}."
    return row.replace("{e}", e), story


def otherwise(rng: random.Random) -> Told:
    """A story told by a shoe; one about losing a tooth, for a child that has just lost one; one about the user; a dialogue, a diary."""
    way = weighted(rng, ("told by", "lived", "mine", "lesson", "day", "too long", "talk", "diary"), (10, 9, 10, 9, 8, 7, 9, 6))
    row, who = pick(rng, CARRIERS[way]), usual(rng)
    if way == "told by":
        matter = stories_tales.told_by(rng)
        story = S.scheme(rng, "told_by", matter.who, "")
        story.about = pick(rng, matter.asks)
        return row.replace("{x}", story.about), story
    if way == "mine":
        m = pick(rng, T.MINE)
        who = Who("me", "you", "you and your " + m, "they")
        return row.replace("{m}", m), S.scheme(rng, "mine", who, "", own=m)
    if way == "lesson":
        x = pick(rng, T.LESSONS)
        story = S.scheme(rng, "idea", S.learner(rng, who, x), "", x=x)
        if "moral" in row:
            story.tail = "The moral is: " + story.fill(story.moral)
        return row.replace("{x}", x), story
    if way == "day":
        d = verbs.past(pick(rng, [v for v in Y.MISHAPS if not re.search(" and | on Monday|winter", v)]))
        story = S.scheme(rng, "bad", who, "", d=d)
        if "funny" in row:
            S.end(rng, story, "funny")
        return row.replace("{d}", d), story
    if way == "too long":
        story, n = some(rng), pick(rng, T.TOO_LONG)
        while story.wished or story.tail:
            story = some(rng)
        story.rows[0] = f"* {a_an(n).capitalize()} is too long for me, but here is a short story. " + story.rows[0].removeprefix("* ")
        return row.replace("{n}", n).replace("{x}", story.about or f"{story.who.ask} {story.clause}".strip()), story
    if way == "talk":
        pair = stories_kinds.two_things(rng) if chance(rng, 0.4) else stories_kinds.pair(rng)
        while not (pair.scheme in ("two_things", "two_things_named", "pair") and len(pair.who.two) == 2) or " named " in pair.who.first or \
                pair.who.first.count(" and ") != 1:
            pair = stories_kinds.pair(rng)
        first, second = pair.who.first.split(" and ")
        return row.replace("{one}", first).replace("{two}", second).replace("{One}", cap(first)), S.scheme(rng, "talk", pair.who, "")
    if way == "diary":
        who = one(rng, False)
        while " named " in who.first or not who.ask.startswith(("a ", "an ")):
            who = one(rng, False)
        return row.replace("{x}", who.ask), S.scheme(rng, "diary", who, "")
    while re.search(" who ", (story := S.of_kind(rng, "lived")).about):
        pass
    return row.replace("{x}", story.about), story


WISHES = {of_noun: 60, loving_child: 22, inside: 34, somebody: 28, barely: 22, beloved: 9, somewhere: 24, starting: 12, mood: 30, begun: 22, child: 18, memory: 18, anything: 14, comfort: 16, ending: 12, otherwise: 20}


def dialogue(rng: random.Random) -> list[Turn]:
    """A wish and its story; perhaps another one, and more about it."""
    text, story = weighted(rng, list(WISHES), list(WISHES.values()))(rng)
    if "bedtime" in text and "Good night!" not in story.tail and len(story.rows) > 3:
        story.tail = f"{story.tail} Good night!".strip()
    turns, count = [(cap(text), story.tell(5))], 5
    told_of = story.slots.get("s", "").split()
    if len(told_of) == 2 and told_of[0] == "the" and chance(rng, 0.06):
        about = poems_wished.Subject(story.who.short, story.who.short, "live" if story.who.living else "thing", story.who.many)
        turns.append((cap(pick(rng, CARRIERS["as poem"]).replace("{s}", story.who.short)), "\n".join(poems_wished.poem(rng, about))))
        return turns
    if re.match("(I am|Dear diary|One day you|\"|An? [a-z0-9 ]+ is too long)", turns[0][1]):
        if chance(rng, 0.5):
            return turns
        text, story = once_more(rng)
        turns.append((cap(text), story.tell(5)))
    elif chance(rng, 0.4):
        text, story = once_more(rng)
        turns.append((cap(text), story.tell(5)))
    story.tail = ""
    if chance(rng, 0.4):
        ask, reply, story, count = S.follow(rng, story, count)
        if reply != turns[-1][1] and sum(len(u) + len(a) for u, a in turns) + len(reply) < 1400:
            turns.append((ask, reply))
    return turns
