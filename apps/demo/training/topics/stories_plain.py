"""Stories of few schemes that fit every hero: a plain one, or one whose thread is what the request gives (a deed, a fear, a find, two heroes).

The hero's whole noun phrase stands in the first sentence as it was asked for, a short form in every further one, and what the request gives comes back
in the last. Plots are in data/plain_plots.py; requests are composed here.
"""
from __future__ import annotations

import random
import re
from dataclasses import dataclass, field, replace

from phrases import a_an, cap, chance, join_and, pick
from spintax import spin, weighted
from topics import given, stories_after, stories_feelings, stories_kinds, stories_nouns, stories_tales, stories_wants, stories_wishes, verbs
from topics.data import after_words as A
from topics.data import deed_words as D
from topics.data import given_words as W
from topics.data import kind_words as K
from topics.data import noun_plots
from topics.data import plain_plots as P
from topics.data import plain_words as X
from topics.data import story_words as S
from topics.data import tale_words as T
from topics.heroes import ANIMALS, BOYS, GIRLS, OBJECTS, PRONOUNS, Who, as_said, gender, hero, one, plural, usual
from topics.plain_asking import CARRIERS, for_child, request, slip, wish
from topics.stories_wishes import does

Turn = tuple[str, str]


# -- the story ------------------------------------------------------------------------------

@dataclass
class Story:
    """A story's scheme with its slots filled, ready to be told in more or fewer sentences."""

    who: Who
    rows: list[str]  # lines with their marks
    one: str
    moral: str
    title: str
    slots: dict[str, str]
    clause: str = ""  # what the request says after the hero
    tail: str = ""  # how the story ends in a certain mood
    about: str = ""  # the whole matter, where the request is not "about <hero>"
    brief: str = ""  # the last of three sentences, where it is another one
    free: bool = False  # may its matter be asked for in every form?
    wished: bool = False  # does the request say how it shall end, among the things it shall have?
    moods: dict[str, str] = field(default_factory=dict)  # its lines, where it is told in a mood from the first to the last

    def turn(self, mood: str) -> None:
        """Into the story that it is in this mood."""
        self.rows, self.brief, self.moral = self.moods[mood].split("\n"), "", P.MOOD_MORALS[mood]

    def fill(self, text: str) -> str:
        many = self.who.many
        text = text.replace("{O}", self.slots["open"])
        if self.who.two:
            text = text.replace("<S> and <g>", "All of them").replace("<s> and <g>", "all of them")
        text = spin(random, text, **self.slots, was="were" if many else "was", Was="Were" if many else "Was")
        return re.sub(r'(^|[.!?] )"?[a-z]', lambda m: m[0].upper() if m.start() == 0 else m[0], text)

    def tell(self, count: int) -> str:
        """In one to six sentences."""
        if count == 1:
            rows = [self.one]
        elif count == 2:
            rows = [self.one, "And so everything ended well for <s>."]
        elif count <= 3:
            rows = [row for row in self.rows if row.startswith("*")] + [self.brief] * bool(self.brief)
        else:
            rows = [row for row in self.rows if count > 5 or not row.startswith("+")]
            if count == 4 and len(rows) > 4:
                rows.remove(next(row for row in (rows[::-1] if self.brief else rows) if not row.startswith("*")))
        rows = [row.removeprefix("* ").removeprefix("+ ") for row in rows]
        return " ".join(self.fill(row) for row in rows + ([self.tail] if self.tail and count > 3 else []))


TIMED = re.compile("night|evening|morning|rain|snow|winter|summer")  # a place that has its hour already
DAYS = ("one day", "one day", "one day", "one morning", "one evening")


def helper(rng: random.Random, named: str) -> str:
    """Somebody who comes along: nobody of whom the story speaks already."""
    words = re.findall(r"[a-z]+", named.replace("mice", "mouse").replace("women", "woman").replace(" men", " man"))
    return pick(rng, [word for word in P.HELPERS.split("; ") if not any(other.rstrip("s").removesuffix("e") == word.split()[-1].rstrip("s").removesuffix("e") or other.removesuffix("es") == word.split()[-1] for other in words)])


def slots_of(rng: random.Random, who: Who, place: given.Spot | None, time: str, **more: str) -> dict[str, str]:
    it, o, p = PRONOUNS[who.it]
    helps = helper(rng, " ".join((who.first, *more.values())))
    opening = pick(rng, P.OPEN).replace("<was>", "were" if who.many else "was") + who.first + (f" {place.ask}" if place else "")
    return {"open": opening, "n": who.first, "s": who.short, "it": it, "o": o, "p": p, "who": "who" if who.living else "that", "a": a_an(helps), "g": "the " + helps.replace("kind ", ""), "day": time or pick(rng, DAYS),
            "one": who.two[0] if who.two else "", "two": who.two[1] if who.two else "", "here": "Here we are" if re.search(" and ((his|her|its) )?(two|three|four|five|six|seven|some) ", who.first) else "Here I am",
            "at": place.ask if place else "", "at2": place.at2 if place else ""} | more


def titled(text: str) -> str:
    """The Boat and the Storm."""
    small = {"a", "an", "the", "and", "of", "to", "in", "on", "at", "for", "with", "by", "from"}
    words = text.split()
    return " ".join(cap(word) if i == 0 or word not in small else word for i, word in enumerate(words))


# A hero of whom nothing else is said, in a mood.
HERO_MOODS = {mood: P.DEEDS[name][0][0] for mood, name in (("scary", "spooky"), ("spooky", "spooky"), ("funny", "pot"), ("silly", "pot"), ("exciting", "journey"), ("calm", "sleepless"))}


def plain(rng: random.Random, who: Who, place: given.Spot | None = None, time: str = "", force: str = "", state: str = "") -> Story:
    """A story without a deed: a state that the hero is in, or something that happens."""
    slots = slots_of(rng, who, place, time)
    if (state := state or who.state) and not force:
        rows = list(P.STATES[state])
        name, moral, last = "", "It is good to have a friend.", rows.pop()
        if time and not any("<Day>" in row for row in rows):
            slots["open"] += f" {time}"
    else:
        arcs = P.ARCS if who.living else P.THING_ARCS
        name = force or pick(rng, [name for name, arc in arcs.items() if (arc[0] or not (place or time)) and not (name == "Dark" and re.search("day|morning|afternoon|breakfast|lunch", time))])
        _, *rows, moral = arcs[name]
        if who.many and name == "New Friend":
            rows[0] = "<S> had no other friends and felt lonely."
        last = P.ENDS_OF[force] if force else pick(rng, P.ENDS_AT if place else P.ENDS)
    lines = ["* {O}.", *rows, last]
    keep = 2 if state and not force else 1
    lines[keep] = "* " + lines[keep]
    lines.insert(3, "+ It was a day like no other.")
    lines[-1] = "* " + last if keep == 2 else last
    brief = "" if keep == 2 else P.SHORT.get(name, P.SHORT_ANY)
    short = P.ONE_OF[force] if force else "{O}, and one day <a> came along, and they became good friends."
    story = Story(who, lines, short, moral, titled(f"{', '.join(who.two) or who.short} and the {name or slots['g'].removeprefix('the ')}"), slots, brief=brief)
    if who.living and not (who.many or place or time or state or force):
        story.moods = HERO_MOODS
    elif who.living and place and not time and not TIMED.search(place.ask):
        story.moods = dict.fromkeys(("scary", "spooky"), "* {O}.\n" + P.SPOOKY_REST)
    return story


def learner(rng: random.Random, who: Who, idea: str) -> Who:
    """The hero, or a usual one who is not said to have it: a kind king knows what kindness is."""
    while any(idea.startswith(word[:4]) for word in who.first.lower().split() if len(word) > 3):
        who = usual(rng)
    return who


def scheme(rng: random.Random, name: str, who: Who, clause: str, place: given.Spot | None = None, time: str = "", **more: str) -> Story:
    """A story of a deed."""
    plots, single, moral, title = P.DEEDS[name]
    slots = slots_of(rng, who, place, time, **more)
    text = title
    for key, value in {"N": who.short, "Who": slots["who"], "Was": "were" if who.many else "was", "V": more.get("v", ""), "X": more.get("x", more.get("c", "")), "Tt": more.get("tt", ""), "T": re.sub(r"^(an?|the|my|his|her|its|their) ", "", more.get("t", "")), "Its": more.get("its", ""), "Own": more.get("own", ""), "P": slots["p"], "Y": more.get("y", ""), "At": more.get("at2", slots["at"]), "One": slots["one"], "Two": slots["two"]}.items():
        text = text.replace(f"<{key}>", value)
    plots = [plot for plot in plots if "<Day>" in plot] if time else plots
    story = Story(who, pick(rng, plots).split("\n"), single, moral, titled(text), slots, clause)
    if name in P.SPOOKY_OF:
        story.moods = dict.fromkeys(("scary", "spooky"), f"{story.rows[0]}\n{P.SPOOKY_REST}")
    return story


def clause_state(rng: random.Random, who: Who, rel: str, is_: str) -> Story:
    """A hero of which a clause says its state: "who gets lost", "who is always hungry"."""
    state = pick(rng, ("lost", "lost", "lost", "lonely", "lonely", "sad", "hungry", "shy", "grumpy", "angry", "homesick", "lazy", "clumsy"))
    story = plain(rng, who, state=state)
    was = "were" if who.many else "was"
    forms, told = {"lost": ((f"{rel} {does(who, 'get')} lost", f"{rel} {does(who, 'get')} lost", f"{rel} got lost", "getting lost", f"{rel} {is_} lost"), "got lost"),
                   "lonely": ((f"{rel} {is_} lonely", f"{rel} {does(who, 'feel')} lonely", f"{rel} {is_} all alone"), was + " lonely")}.get(state, ((f"{rel} {is_} {state}", f"{rel} {is_} always {state}", f"{rel} {is_} very {state}", f"{rel} {is_} so {state}"), f"{was} {state}"))
    story.clause = pick(rng, forms)
    story.slots["open"] += f" {story.slots['who']} {told}"
    return story


KINDS = stories_nouns.KINDS | stories_kinds.KINDS | stories_wishes.KINDS | stories_tales.KINDS | stories_wants.KINDS | stories_feelings.KINDS


def of_kind(rng: random.Random, name: str) -> Story:
    """A story of what a request is about besides a hero alone."""
    matter = KINDS[name][0](rng)
    state = matter.who.first.split()[1] if matter.scheme == "alone" else ""
    if matter.scheme == "said_of" or state in K.FELT:
        story = plain(rng, matter.who, state=state)
    elif matter.scheme == "plain":
        story = plain(rng, matter.who, given.Spot(matter.place[0], matter.place[0], matter.place[1], matter.place[1]) if matter.place else None, matter.time)
    else:
        story = scheme(rng, matter.scheme, matter.who, "", **matter.slots)
    if matter.scheme in noun_plots.PLOTS:
        story.moods = noun_plots.MOODS
    story.about = pick(rng, matter.asks)
    story.free = name not in ("gotten", "wished") and not story.about.startswith(("how ", "what ", "why ")) and name != "lived"
    if matter.wish:
        story.wished = True
        end(rng, story, matter.wish)
    return story


def of_noun(rng: random.Random, name: str, x: str) -> Story:
    """A story of a child and this noun phrase."""
    matter = stories_nouns.about(rng, name, x)
    story = scheme(rng, name, matter.who, "", **matter.slots)
    story.about, story.free, story.moods = x, True, noun_plots.MOODS
    return story


def end(rng: random.Random, story: Story, wish: str) -> None:
    """The story ends as it is wished."""
    if wish == "funny":
        story.rows.insert(len(story.rows) - 1, "* " + pick(rng, P.FUNNY))
    elif wish == "sad":
        story.rows[-1] = "* " + (P.SAD_PAIR[0] if story.slots["one"] else P.SAD[1])
    else:
        story.tail = {"happy": "So they all lived happily ever after.", "night": "Then everybody went to bed and slept well until the morning.", "moral": "The moral is: " + story.moral, "surprise": "And what a surprise: it had all been a dream!"}[wish]


def build(rng: random.Random, name: str, who: Who | None = None) -> Story:
    """A story of this scheme, with the words of its request."""
    if name in KINDS:
        return of_kind(rng, name)
    who = who or hero(rng, name == "plain")
    while name == "weather" and not who.living:
        who = hero(rng)
    while not who.living and not who.two and chance(rng, 0.8 if name == "plain" else 0.6) or name == "find" and who.two:
        who = hero(rng)
    spot = given.spot(rng) if chance(rng, 0.14) and name not in ("find", "lose") else None
    time = pick(rng, W.TIMES) if chance(rng, 0.1) and not spot and name != "find" else ""
    where = pick(rng, X.SPOTS).split("|") if chance(rng, 0.4) else None
    if spot and where:
        spot = given.Spot(where[0], where[0], where[1], where[1])
    while name == "plain" and who.two and not spot and chance(rng, 0.8):
        who = hero(rng, True)
    where, rel = f" {spot.ask}" if spot else f" {time}" if time else "", pick(rng, ("who", "who", "that")) if who.living else pick(rng, ("that", "which"))
    is_, has = ("are", "have") if who.many else ("is", "has")
    if name in ("lose", "first"):
        who = as_said(rng, stories_wishes.trader(rng) if who.living and not who.many and chance(rng, 0.3) else who)
    p = PRONOUNS[who.it][2]

    def ask(*forms: str) -> str:
        return pick(rng, forms) + where

    if name in ("plain", "weather"):
        if chance(rng, 0.5) and name == "plain":
            spot, where = spot or given.spot(rng), ""
        force = pick(rng, ("Storm", "Snow", "Fog", "Dark")) if name == "weather" else ""
        if force:
            story = plain(rng, who, None, "", force)
            story.clause = pick(rng, {"Storm": ("and a storm", "in a storm", "and a big storm", "during a storm", "and the storm"), "Snow": ("in the snow", "and the snow", "and a lot of snow", "in deep snow"), "Fog": ("in the fog", "who gets lost in the fog" if not who.many else "who get lost in the fog", "and the fog"), "Dark": ("in a blackout", "when the lights go out", "in the dark")}[force])
            return story
        if not who.state and who.living and not who.two and chance(rng, 0.2):
            return clause_state(rng, who, rel, is_)
        if not spot and time == "" and chance(rng, 0.15):
            time = pick(rng, W.TIMES)
        if spot and not time and who.living and not who.state and not TIMED.search(spot.ask) and chance(rng, 0.2):
            spot, story = by_hour(rng, who, spot)
        else:
            story = plain(rng, who, spot, time)
        if spot and chance(rng, 0.4) and (spot.ask == "" or "|" in spot.ask):
            spot = None
        story.clause = " ".join(x for x in (pick(rng, ("", "", "", f"{rel} live{'' if who.many else 's'}", "living")) if spot and not spot.ask.startswith("at ") else "", spot.ask if spot else "", time) if x)
        return story
    if name in ("skill", "goal"):
        saving = f"save {pick(rng, K.SAVED)} from {pick(rng, K.FROM)}"
        goals = [saving] if chance(rng, 0.08) else [word for word in D.DREAMS + X.GOALS + D.GOOD[:20] if not re.match("(be|become) (?!friends)", word) and word not in ("see Christmas", "find a friend")]
        v = pick(rng, D.SKILLS + X.SKILLS) if name == "skill" else "build " + a_an(pick(rng, W.BUILT)) if chance(rng, 0.25) else pick(rng, goals)
        if name == "skill":
            clause = ask(f"{rel} {'learn' if who.many else 'learns'} to {v}", f"learning to {v}", f"learning how to {v}", f"{rel} {does(who, 'want')} to learn to {v}", f"{rel} cannot {v}", f"{rel} can't {v}", f"{rel} {does(who, 'want')} to learn how to {v}", f"{rel} learned to {v}", f"{rel} could not {v}", f"{rel} can not {v} but {does(who, 'learn')} it")
        else:
            clause = ask(f"{rel} {does(who, v)}", f"{rel} {does(who, v)}", verbs.ing(v), verbs.ing(v), f"{rel} {verbs.past(v)}", f"{verbs.ing(v)} together" if who.many else verbs.ing(v), f"{rel} {is_} {verbs.ing(v)}")
        return scheme(rng, name, who, clause, spot, time, v=v)
    if name == "fear":
        x = pick(rng, X.FEARS) if chance(rng, 0.8) else plural(pick(rng, ANIMALS))
        return scheme(rng, name, who, ask(f"{rel} {is_} afraid of {x}", f"{rel} {is_} afraid of {x}", f"afraid of {x}", f"{rel} {is_} scared of {x}", f"scared of {x}", f"{rel} {does(who, 'fear')} {x}", f"{rel} {has} a fear of {x}", f"{rel} {'was' if not who.many else 'were'} afraid of {x}", f"{rel} {is_} really scared of {x}", f"with a fear of {x}", f"{rel} {is_} terrified of {x}"), spot, time, x=x)
    if name in ("find", "lose"):
        t = pick(rng, X.FINDS if chance(rng, 0.4) else OBJECTS)
        adjective = pick(rng, ("", "", "", "old ", "little ", "golden ", "strange ", "red ", "magic "))
        t = (adjective if not re.match("(old|little|golden|red|magic|lost|treasure|strange) ?", t) else "") + t
        tt, t = "the " + t, a_an(t)
        if name == "find":
            clause = ask(f"{rel} {does(who, 'find')} {t}", f"{rel} {does(who, 'find')} {t}", f"finding {t}", f"{rel} found {t}", f"{rel} {does(who, 'discover')} {t}", f"that {does(who, 'find')} {t}", f"and {t} that {PRONOUNS[who.it][0]} {does(who, 'find')}")
        else:
            tt = tt.replace("the lost ", "the ")
            t = a_an(tt[4:]) if chance(rng, 0.4) else f"{p} {tt[4:]}"
            clause = ask(f"{rel} {does(who, 'lose')} {t}", f"{rel} lost {t}", f"{rel} {has} lost {t}", f"losing {t}", f"and {p} lost {tt[4:]}", f"looking for {p} lost {tt[4:]}", f"{rel} cannot find {p} {tt[4:]}")
            if "and " + p in clause or "looking for " + p in clause or "cannot" in clause:
                t = f"{p} {tt[4:]}"
        return scheme(rng, name, who, clause, spot, time, t=t, tt=tt)
    if name == "habit":
        rows = [row.split(" | ") for row in D.DEEDS.strip().split("\n")]
        verb, things, _ = pick(rng, rows)
        v = f"{verb} {pick(rng, things.split('; '))}"
        return scheme(rng, name, who, ask(f"{rel} {does(who, v)}", f"{rel} {does(who, v)}", verbs.ing(v), f"{rel} {does(who, 'love')} to {v}", f"{rel} {does(who, 'like')} to {v}", f"{rel} {does(who, 'love')} {verbs.ing(v)}", f"{rel} always {does(who, v)}", f"{rel} {does(who, v)} every day", verbs.ing(v) + (" together" if who.many else "")), spot, time, v=v)
    if name == "bad":
        where = f" {spot.ask}" if spot else ""
        v = pick(rng, [word for word in D.BAD if " and " not in word])
        return scheme(rng, name, who, ask(f"{rel} {does(who, v)}", f"{rel} {does(who, v)}", verbs.ing(v), f"{rel} {verbs.past(v)}"), spot, "", d=verbs.past(v))
    if name == "first":
        at = pick(rng, X.FIRSTS)
        return scheme(rng, name, who, pick(rng, (f"on {p} first day {at}", f"on {p} first day {at}", f"and {p} first day {at}", f"having {p} first day {at}", f"on the first day {at}")), None, "", at=at, at2=at)
    if name == "idea":
        who = usual(rng) if chance(rng, 0.7) else who
        x = pick(rng, S.IDEAS[:23] + ["love", "friendship", "kindness", "courage", "hope", "sharing", "helping others", "friendship"])
        who = learner(rng, who, x)
        story = scheme(rng, name, who, "", x=x)
        story.about = pick(rng, (x, x, x, f"{who.ask} and {x}", f"{x} with {who.ask}", f"the meaning of {x}", f"{who.ask} learning about {x}", f"{who.ask} learning what {x} is", f"{who.ask} who {does(who, 'learn')} what {x} is"))
        return story
    if name == "meet":
        who, other = one(rng, False), one(rng, False)
        while not (who.living and other.living) or who.short == other.short or other.first.split()[-1] in who.first or other.ask.startswith(("my ", "you", "Ember")) or who.ask.startswith(("you", "Ember")):
            who, other = one(rng, False), one(rng, False)
        now, base, doing, past = pick(rng, X.MEETS)
        story = scheme(rng, name, who, "", d=past, b=other.first)
        story.slots |= {"one": who.short, "two": other.short}
        story.title = titled(f"{who.short} and {other.short}")
        story.clause = pick(rng, (f"who {now} {other.first}", f"who {now} {other.first}", f"that {now} {other.first}", f"{doing} {other.first}", f"who {past} {other.first}", f"who wants to {base} {other.first}"))
        return story
    if name == "fight":
        who, other = one(rng, False), one(rng, False)
        while not (who.living and other.living) or who.short == other.short or other.first.split()[-1] in who.first or other.ask.startswith(("my ", "you", "Ember")) or who.ask.startswith(("you", "Ember")):
            who, other = one(rng, False), one(rng, False)
        v = pick(rng, X.FIGHTS)
        story = scheme(rng, name, who, "", v=v, b=other.first)
        story.slots |= {"one": who.short, "two": other.short}
        story.title = titled(f"{who.short} and {other.short}")
        story.clause = pick(rng, (f"who {verbs.third(v)} {other.first}", f"that {verbs.third(v)} {other.first}", f"{verbs.ing(v)} {other.first}", f"who wants to {v} {other.first}", f"who has to {v} {other.first}", f"who {verbs.past(v)} {other.first}", f"trying to {v} {other.first}"))
        return story
    if name == "words":
        who = usual(rng) if chance(rng, 0.7) else who
        things = rng.sample(OBJECTS, pick(rng, (3, 3, 4)))
        story = scheme(rng, name, who, "", t=join_and([a_an(word) for word in things]), tt=join_and(["the " + word for word in things]))
        bare, full = join_and(things), join_and([a_an(word) for word in things])
        story.about = pick(rng, (full, full, f"the words {bare}", f"the words {bare}", f"these words: {', '.join(things)}"))
        return story
    if name == "loves":
        who = usual(rng) if chance(rng, 0.6) else who
        x = pick(rng, X.TOPICS)
        story = scheme(rng, name, who, "", x=x)
        if x not in X.FEASTS:
            story.rows = P.DEEDS[name][0][0].split("\n")
        story.about = pick(rng, (x, x, x, f"{who.ask} and {x}", f"{who.ask} who {does(who, 'love')} {x}", f"{who.ask} who {does(who, 'like')} {x}", f"{who.ask} who {'are' if who.many else 'is'} crazy about {x}"))
        return story
    who = usual(rng) if chance(rng, 0.7) else who
    x, y = pick(rng, X.EVENTS)
    story = scheme(rng, name, who, "", x=x, y=y)
    story.about = pick(rng, (x, x, f"my {y}" if x in ("a birthday", "a birthday party", "a wedding", "a picnic", "a concert", "a camping trip", "a tea party", "the school play") else x, f"{who.ask} and {x}", f"{x} with {who.ask}", f"{who.ask} and {p} {y}" if "birthday" in y or "holiday" in y else x))
    return story


def child(rng: random.Random) -> tuple[str, Story]:
    """A story for a child of which the user tells what it loves: (request without the wish's words, story)."""
    relation, kind_ = pick(rng, X.CHILDREN)
    x = stories_nouns.loved(rng)
    name = pick(rng, GIRLS if kind_ == "girl" else BOYS) if chance(rng, 0.25) and kind_ != "child" else ""
    age = pick(rng, ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
    it = {"girl": "she", "boy": "he", "child": "they"}[kind_]
    if kind_ == "child":
        it = pick(rng, ("he", "she"))
        kind_ = "boy" if it == "he" else "girl"
    first = f"a {pick(rng, ('little ', ''))}{kind_}" + (f" named {name}" if name else "")
    who = Who(first, first, name or "the " + kind_, it)
    noun = pick(rng, X.BEDTIME)
    whom = f"my {relation}" + (f" {name}" if name else "")
    shown = age if chance(rng, 0.75) else str(X.AGES.index(age) + 2)
    aged = chance(rng, 0.5)
    likes = pick(rng, ("loves", "loves", "likes", "is crazy about", "really loves", "is into", "adores"))
    head = f"{a_an(noun)} for {whom}"
    text = pick(rng, (
        f"{head}. {cap(it)} is {shown} and {likes} {x}" if aged else f"{head}. {cap(it)} {likes} {x}",
        f"{head}, {it} is {shown} and {likes} {x}" if aged else f"{head}, {it} {likes} {x}",
        f"{head}, {shown} years old, who {likes} {x}" if aged else f"{head} who {likes} {x}",
        f"{head}, please. {cap(it)} is {shown} and {likes} {x}" if aged else f"{head}, please. {cap(it)} {likes} {x}",
        f"{head} about {x}",
        f"{a_an(noun)} about {x} for {whom}",
        f"{a_an(noun)} for {'an' if shown in ('eight', '8') else 'a'} {shown} year old who {likes} {x}",
        f"{a_an(noun)}, {whom} {likes} {x}",
        f"{a_an(noun)} for {whom}, {pick(rng, ('something with', 'with', 'it should have'))} {x}",
    ))
    if name and name not in text:
        who = Who(f"a little {kind_}", f"a little {kind_}", "the " + kind_, it)
    if chance(rng, 0.12):  # nothing it loves
        who = Who(first, first, name or "the " + kind_, it)
        text = pick(rng, (f"{head}. {cap(it)} is {shown}", f"{head}, {it} is {shown}", f"{head}, {shown} years old", f"{a_an(noun)} for {whom}, please. {cap(it)} is {shown} years old", head)) if name else pick(rng, (f"{head}, {shown} years old", f"{head}. {cap(it)} is {shown}", f"{a_an(noun)} for {'an' if shown in ('eight', '8') else 'a'} {shown} year old"))
        if not name and chance(rng, 0.6):
            name = pick(rng, GIRLS if kind_ == "girl" else BOYS)
            who = Who(f"a little {kind_} named {name}", f"a little {kind_} named {name}", name, it)
            text = pick(rng, (f"{head}, {it} is {shown} and is called {name}", f"{head}. {cap(it)} is {shown} and {'her' if it == 'she' else 'his'} name is {name}", f"{head}. {'Her' if it == 'she' else 'His'} name is {name}", f"{head}, {it} is called {name}", f"{head}. {cap(it)} is called {name} and is {shown}"))
        return text, plain(rng, who)
    story = scheme(rng, "child", who, "", time=pick(rng, ("one evening", "one night", "one evening")), x=x)
    if chance(rng, 0.4):
        if name:
            story.who = who = Who(f"a {kind_} named {name}", f"a {kind_} named {name}", name, it)
            story = scheme(rng, "child", who, "", time=pick(rng, ("one evening", "one night")), x=x)
        return "=" + for_child(rng, whom, it, shown, x), story
    return text, story


# -- any story -------------------------------------------------------------------------------

SCHEMES = {"plain": 27, "weather": 3, "skill": 9, "goal": 6, "fear": 6, "find": 5, "lose": 5, "habit": 5, "bad": 2, "first": 2.5, "idea": 2.5, "event": 5, "meet": 5, "loves": 4, "fight": 2.5, "words": 4}
SCHEMES |= {name: weight for name, (_, weight) in KINDS.items()}


def set_in(rng: random.Random, place: str) -> given.Spot:
    """Where a story happens that is about this place, or any place."""
    if not place:
        first, later = pick(rng, X.SPOTS).split("|")
        return given.spot(rng) if chance(rng, 0.4) else given.Spot(first, first, later, later)
    on = {"Mars": "on", "the moon": "on", "the sea": "by", "school": "at", "the circus": "at", "the zoo": "at", "the beach": "at", "the North Pole": "at"}.get(place) or ("on" if place.split()[-1] in ("island", "farm", "mountain", "ship", "train") else "by" if place.split()[-1] in ("river", "lake") else "in")
    return given.Spot(f"{on} {place}", f"{on} {place}", f"{on} {re.sub('^an? ', 'the ', place)}", place)


HOURS = (("at night", "one night", "all day|sun|morning|That evening"), ("at night", "one night", "all day|sun|morning|That evening"), ("in the evening", "one evening", "all day|sun|morning"),
         ("in the morning", "one morning", "night|evening|moon"), ("in the snow", "one cold day", "sun|grass"), ("in the rain", "one rainy day", "sun"))


def by_hour(rng: random.Random, who: Who, spot: given.Spot) -> tuple[given.Spot, Story]:
    """A story at a place and an hour, "in a library at night", whose words go with the hour; at the place alone where none does."""
    said, day, against = pick(rng, HOURS)
    at_hour = replace(spot, ask=f"{spot.ask} {said}", at=f"{spot.at} {said}")
    for _ in range(12):
        story = plain(rng, who, at_hour, day)
        if not re.search(against, " ".join(story.rows)):
            return at_hour, story
    return spot, plain(rng, who, spot)


def any_story(rng: random.Random, who: Who | None = None) -> Story:
    names = [name for name in SCHEMES if who is None or name not in (*KINDS, "idea", "event", "meet", "loves", "fight", "words")]
    return build(rng, weighted(rng, names, [SCHEMES[name] for name in names]), who)


# What a kind of story is about.
GENRES = tuple(tuple(row.split("=")) for row in "detective=detective; detective=detective; crime=detective; pirate=pirate; pirate=pirate; ghost=ghost; ghost=ghost; dragon=dragon; robot=robot; space=astronaut; space=astronaut; science fiction=robot; sci-fi=alien; knight=knight; princess=princess; monster=monster; vampire=vampire; witch=witch; cowboy=cowboy; western=cowboy; zombie=zombie; fairy=fairy; mermaid=mermaid; superhero=superhero; dinosaur=dinosaur; hospital=doctor; school=teacher; spy=spy; magic=wizard; sea=sailor; animal=fox; animal=bear; animal=rabbit; cat=cat; dog=dog; horse=horse; unicorn=unicorn".split("; "))


def of_genre(rng: random.Random) -> tuple[str, Story]:
    """A detective story, a love story, a story about the user: (what is wished, story)."""
    at = rng.random()
    if at < 0.2:
        first, other = rng.sample(("fox", "hare", "bear", "mouse", "prince", "princess", "baker", "gardener", "sailor", "painter", "cat", "owl", "robot", "farmer", "nurse", "king", "queen"), 2)
        who = Who("", f"{a_an(first)} and {a_an(other)}", f"the {first} and the {other}", "they", True, (f"the {first}", f"the {other}"))
        wanted, story = pick(rng, ("a love story", "a love story", "a short love story", "a romantic story", "a friendship story")), scheme(rng, "pair", who, "")
        story.tail = "" if "friend" in wanted else "They fell in love and lived happily ever after."
        return wanted, story
    if at < 0.45:
        name = pick(rng, GIRLS if (girl := chance(rng, 0.5)) else BOYS)
        who = Who("", f"a {'girl' if girl else 'boy'} named {name}", name, "she" if girl else "he")
        return pick(rng, ("a story with my name in it. I am {n}", "a story about me. My name is {n}", "a story about me, I'm {n}", "a story with me in it, my name is {n}", "a story about me. I am called {n}", "a story in which I am the hero. My name is {n}")).format(n=name), plain(rng, who)
    genre, noun = pick(rng, GENRES)
    who = Who("", a_an(noun), "the " + noun, gender(noun))
    return a_an(f"{pick(rng, ('', '', 'short ', 'little '))}{genre} story"), plain(rng, who)


# What any hero may live through: where nothing is asked for, a story is one of these.
FREE = {"plain": 8, "weather": 1, "fear": 1, "find": 1}


def free_story(rng: random.Random) -> Story:
    return build(rng, weighted(rng, list(FREE), list(FREE.values())), usual(rng))


# -- what comes next ------------------------------------------------------------------------

def asked_of(rng: random.Random, story: Story) -> Turn | None:
    """A question on what the story said, and its answer."""
    s, slots, many = story.who.short, story.slots, story.who.many
    was = "were" if many else "was"
    plot, out = " ".join(story.rows), []
    if "came by" in plot and "<a>" in plot.lower() and "<y>" not in plot:
        out.append((pick(rng, ("Who came by?", "who came by", f"Who did {s} meet?")), cap(f"{slots['a']} came by.")))
    if "<x>" in plot and "afraid" in plot:
        out.append((f"What {was} {s} afraid of?", cap(f"{s} {was} afraid of {slots['x']}.")))
    if "wanted to" in plot and "v" in slots:
        verb = "learn to " * ("wanted to learn" in plot) + slots["v"]
        out.append((f"What did {s} want{' to do' if chance(rng, 0.4) else ''}?", cap(f"{s} wanted to {verb}{' ' + slots['two'] if '<v> <b>' in plot else ''}.")))
    if "found <t>" in plot or "lost <t>" in plot:
        word = "find" if "found <t>" in plot else "lose"
        out.append((f"What did {s} {word}?", cap(f"{s} {'found' if word == 'find' else 'lost'} {slots['t']}.")))
    it, o, p = PRONOUNS[story.who.it]
    if slots.get("verb"):
        out.append((pick(rng, (f"What did {s} do?", f"what did {s} do", f"What exactly did {s} do?", f"And what did {it} do?", "what happened in the story")), cap(f"{s} {slots['d']}.")))
        if slots["done"]:
            verb = slots["verb"]
            out += [(pick(rng, (f"What did {s} {verb}?", f"what did {s} {verb}", f"What did {it} {verb}?", f"and what did {it} {verb}", f"what was it that {s} {slots['done'].split()[0]}?")), cap(f"{s} {slots['done']}."))] * 2
            out.append((pick(rng, (f"Who {slots['done']}?", f"who {slots['done']}", f"who was it who {slots['done']}?")), cap(f"{s} {slots['done']}.")))
    if "loved <x>" in plot:
        out.append((pick(rng, (f"What did {s} love?", f"what did {it} love", f"What did {s} like so much?")), cap(f"{s} loved {slots['x']}.")))
    if "had <t>" in plot:
        out.append((pick(rng, (f"What did {s} have?", f"what did {it} have", f"What belonged to {s}?")), cap(f"{s} had {slots['t']}.")))
    if "loved <own>" in plot:
        out.append((pick(rng, (f"What did {s} love?", f"what did {it} love", f"What did {s} take care of?")), cap(f"{s} loved {slots['own']}.")))
    if "could not <x>" in plot and "sad" in plot:
        out += [(pick(rng, (f"Why {was} {s} sad?", f"why {was} {it} sad", f"Why {was} {it} so sad?", f"What made {s} sad?")), cap(f"{s} {was} sad because {it} could not {slots['x']}."))] * 2
    if re.search("help", plot) and "<a>" in plot.lower() and re.search("<g>|<a>", plot) and re.search("(helped|will help|can help|help of)", plot.replace("needed help", "")) and "<y>" not in plot and "<b>" not in plot and "<S> helped" not in plot:
        out.append((pick(rng, (f"Who helped {s}?", f"who helped {o}", f"Who helped {o}?", "who helped")), cap(f"{slots['a']} helped {o}.")))
    if slots["at"] and "first day" not in plot:
        out.append((pick(rng, ("Where does the story take place?", "where was that?", "Where does it happen?", f"Where {was} {s}?")), cap(f"{s} {was} {slots['at2']}.")))
    return pick(rng, out) if out else None


OFTEN = {"what", "did", "does", "was", "were", "have", "had", "the", "for", "that", "this", "they", "and", "who", "how", "why", "where", "when", "which", "like", "look", "there", "with", "ever", "any", "all", "know", "asks", "would", "could", "again", "after", "before", "about", "much", "many", "long", "now", "then", "not", "but", "day", "story", "still", "wants", "say", "said", "think", "made", "make", "get", "got", "come", "came"}


def unsaid(rng: random.Random, story: Story, helped: bool, told: str) -> str:
    """A question on something that the story leaves open."""
    who, slots = story.who, story.slots
    it = who.it if who.it != "it" or chance(rng, 0.5) else pick(rng, ("he", "she"))
    it, o, p = PRONOUNS[it]
    text = story.tell(6).lower()
    words = set(re.findall("[a-z]{3,}", text))
    kinds: list[tuple[tuple[str, ...], int]] = []
    if who.living:
        kinds.append((tuple(row for row in A.OF_HERO if not who.many or re.search("did <s>", row) and not re.search(r"\b(an?|it|school|first)\b", row)), 10))
        if who.short.startswith("the ") and not who.many and not slots.get("named"):
            kinds.append((A.OF_NAME, 7))
        if any("sad" in row for row in story.rows[:2]) and "not" not in " ".join(story.rows[:1]) and "<x>" not in story.rows[0] and "<own>" not in story.rows[0]:
            kinds.append((A.OF_SAD, 30))
    elif who.it == "it" and len(who.first.split()) == 2:
        kinds.append(((f"How old <is> <s>?", "where did <s> come from?", "Who made <s>?", "what did <s> look like", "What color is <s>?", "why was nobody there before?", "where is <s> now"), 6))
    if helped and slots["g"] in told:
        kinds.append((tuple(row for row in A.OF_HELPER if "boy or" not in row or not re.search("girl|woman|man", slots["g"])), 8))
    tt = slots.get("tt", "").replace("the the ", "the ")
    if tt.startswith("the ") and tt.count("the ") == 1:
        plain_thing = len(slots.get("t", "a b c").split()) == 2
        kinds.append((tuple(row for row in A.OF_THING if plain_thing or not re.search("look|color|big|old|made of|Magic|heavy", row)), 7))
    for noun, asks in A.OF_SOME.items():
        if re.search(rf"\b(a|an|the|his|her|its|little|old|red|magic|golden) {noun}\b", told):
            kinds.append((asks, 16 if noun in tt + slots.get("own", "") + slots.get("d", "") else 2))
    rows = " ".join(story.rows)
    free = []  # what may be asked although the story says these words
    for words_of, asks in A.WHY:
        if words_of == "<did> <t>" and slots.get("did") != "found":
            continue
        if words_of in rows or words_of in story.fill(" ".join(story.rows)) and "<" not in words_of:
            asks = tuple(ask for ask in asks if all(slot in slots or slot in ("was", "were", "it", "o", "p", "s") for slot in re.findall("<([a-z]+)>", ask)) and ("<g>" not in ask or helped and slots["g"] in told) and ("<x> are" not in ask or slots["x"].endswith("s")) and not (re.match("where", ask, re.I) and slots["at"]))
            if asks and all(word in told for word in re.findall("[a-z]{3,}", re.sub("<[a-z]+>", "", words_of))):
                free.append(asks)
                kinds.append((asks, 14))
    state = re.search("(?:was|were|so|an?) (sad|shy|grumpy|angry|hungry|sleepy|lazy|clumsy|forgetful|lost|scared|nervous|mean|selfish|bored|rude|proud|greedy|jealous|worried|cranky|homesick|curious|unhappy|invisible)\\b", story.rows[0].replace("{O}", slots["open"]))
    if state and who.living and not who.two:
        free.append(A.STATE)
        kinds.append((A.STATE, 30))
    for _ in range(30 if kinds else 0):
        asks = weighted(rng, [asks for asks, _ in kinds], [weight for _, weight in kinds])
        row = pick(rng, asks)
        own = set(re.findall("[a-z]{3,}", re.sub("<[A-Za-z]+>", "", row).lower())) - OFTEN
        if asks is not A.OF_SAD and asks not in free and asks not in A.OF_SOME.values() and own & words and asks is not A.OF_THING:
            continue
        thing_many = stories_kinds.plural_noun(tt.split()[-1]) if tt else False
        be = "were" if it == "they" else "was"
        row = row.replace("<its>", p) if asks is A.OF_NAME else row
        row = row.replace("<Were>", "Were" if thing_many else "Was").replace("<were>", "were" if thing_many else "was").replace("<are>", "are" if thing_many else "is")
        return spin(rng, row, **{name: slots[name] for name in ("x", "v", "t", "own", "its", "base", "two") if name in slots}, state=state[1] if state else "", s=who.short, g=slots["g"], tt=tt, it=it, o=o, p=p, was=be, **{"is": "are" if it == "they" else "is"})
    return pick(rng, ("What year was that?", "how long ago was that", "Who told you that story?".replace("told you", "first told"), "who else was there"))


def of_relative(rng: random.Random, story: Story, s: str) -> tuple[str, str, Story]:
    """One about the hero's brother, or about who helped: (user, reply, the story)"""
    if s != story.who.short:
        noun = s.removeprefix("the ")
        who = Who(a_an(noun), a_an(noun), s, gender(noun))
        new = plain(rng, who)
        return pick(rng, CARRIERS["now helper"]).replace("{g}", s), new.tell(5), new
    near, it = pick(rng, T.NEAR)
    whose = f"{s}'s {near}" if not s.endswith("s") else f"the {near} of {s}"
    who = Who(whose, whose, "the " + near.split()[-1], it)
    new = plain(rng, who, None, time := pick(rng, ("that evening", "that night", "on the way home")))
    new.slots["open"] = f"Once upon a time, {whose} {pick(rng, [row for row in T.WENT if 'home alone' not in row or 'home' not in time])}"
    return pick(rng, CARRIERS["now near"]).replace("{x}", whose).replace("{near}", near).replace("{s}", s), new.tell(5), new


def follow(rng: random.Random, story: Story, count: int) -> tuple[str, str, Story, int]:
    """(user, reply, story now, its sentences)"""
    s, g, pair = story.who.short, story.slots["g"], bool(story.slots["one"])
    it = story.who.many and "they" or story.who.it
    kinds = {"next": 22, "another": 24, "short": 9 if count >= 5 else 0, "long": 9 if count in (2, 3, 5) else 0, "happy": 9, "other end": 10, "sad": 7 if len(story.rows) < 8 else 0, "unsaid": 32, "title": 12, "moral": 6, "hero": 4, "name": 5 if s.startswith("the ") and not story.who.many else 0, "thanks": 10, "end": 3, "relative": 7 if s.startswith("the ") and not story.who.many and story.who.living else 0, "named": 3 if not story.who.many and not s.startswith(("the ", "Ember")) else 0, "swap": 5, "add": 4, "rename": 5 if s.startswith("the ") and not story.who.many and story.who.first.endswith(s[4:]) else 0, "compare": 4 if pair and story.who.living else 0, "funny": 8 if len(story.rows) < 8 else 0, "scary": 2 if len(story.rows) < 8 else 0}
    if question := asked_of(rng, story):
        kinds["asked"] = 14
    kind_ = weighted(rng, list(kinds), list(kinds.values()))
    plot = " ".join(story.rows).lower()
    has_g = "<g>" in plot or "<a>" in plot
    if kind_ == "relative" and has_g and "<y>" not in plot and chance(rng, 0.3):
        kind_ = "helper"
    fill = lambda texts: story.fill(pick(rng, texts))  # noqa: E731
    if kind_ == "next":
        ask = spin(rng, pick(rng, pick(rng, (X.NEXT_ASKS, X.NEXT_ASKS, A.NEXT, A.NEXT_OF, A.NEXT_OF))), s=s, it=it, o=PRONOUNS[it][1])
        return ask, fill((P.NEXT_PAIR if story.who.living else P.NEXT_THINGS) if pair else P.NEXT_THING if has_g and not story.who.living else P.NEXT if has_g and "<y>" not in plot else ("After that, <s> slept very well. The next day <it> told everybody what had happened.",)), story, count
    if kind_ == "other end":
        return spin(rng, pick(rng, A.OTHER_END), s=s), fill(P.OTHER_ENDS if story.who.living else P.OTHER_ENDS_OF_THINGS), story, count
    if kind_ == "end":
        return spin(rng, pick(rng, X.END_ASKS), s=s, are="are" if story.who.many else "is"), story.fill(story.rows[-1].removeprefix("* ").removeprefix("+ ")), story, count
    if kind_ == "named":
        p = PRONOUNS[it][2]
        return pick(rng, (f"What is {p} name?", f"what was {p} name", f"what's {p} name?", "What is the hero called?", "what is the name of the hero")), f"{cap(p)} name is {s}.", story, count
    if kind_ == "asked":
        return *question, story, count
    if kind_ == "unsaid":
        return unsaid(rng, story, has_g and "<y>" not in plot, story.tell(count).lower()), A.UNSAID, story, count
    if kind_ == "another":
        if chance(rng, 0.3):
            new = free_story(rng)
            return pick(rng, X.AGAIN), new.tell(5), new, 5
        new = any_story(rng)
        matter = new.about or f"{new.who.ask} {new.clause}".strip()
        ask = spin(rng, pick(rng, X.NOW), x=slip(rng, matter) if chance(rng, 0.06) else matter)
        return cap(ask), new.tell(5), new, 5
    if kind_ == "relative" or kind_ == "helper":
        return *of_relative(rng, story, s if kind_ == "relative" else g), 5
    if kind_ == "swap":
        who, trait = one(rng, False), story.who.state
        while not who.living or who.ask.startswith("my ") or not story.who.living or pair or story.about or "<y>" in plot or trait and (" named " in who.first or who.first.startswith("the ")):
            return follow(rng, story, count)
        said = who.first
        if trait:  # what the story tells of the hero is said of the new one, too
            said = a_an(who.short.removeprefix("the "))
            who = replace(who, first=a_an(f"{trait} {said.split(' ', 1)[1]}"), state=trait)
        new = Story(who, story.rows, story.one, story.moral, story.title.replace(titled(s), titled(who.short)), dict(story.slots), story.clause)
        it_, o, p = PRONOUNS[who.it]
        if "t" in new.slots and new.slots["t"].split()[0] in ("his", "her", "its", "their"):
            new.slots["t"] = p + " " + new.slots["t"].split(" ", 1)[1]
        if g.split()[-1] in who.first:
            return follow(rng, story, count)
        place = story.slots["at"] if "on <p> first day" not in story.rows[0] else ""
        told = re.search(" (?:who|that) (?:got|was|were) [a-z]+$", story.slots["open"])  # "who got lost"
        place = told[0].replace(" were ", " was ").replace(" that ", " who ") if told else f" {place}" if place else ""
        new.brief = story.brief
        new.slots |= {"open": pick(rng, P.OPEN).replace("<was>", "was") + who.first + place, "n": who.first, "s": who.short, "it": it_, "o": o, "p": p, "who": "who"}
        return spin(rng, pick(rng, X.SWAP), x=said, s=s), new.tell(count), new, count
    if kind_ == "rename":
        name = pick(rng, BOYS if it == "he" else GIRLS if it == "she" else W.PETS + tuple(BOYS) + GIRLS)
        new = Story(replace(story.who, short=name), story.rows, story.one, story.moral, story.title.replace(titled(s), name).replace(" That ", " Who "), dict(story.slots), story.clause, about=story.about, brief=story.brief)
        new.slots |= {"s": name, "who": "who", "open": story.slots["open"].replace(story.who.first, f"{story.who.first} named {name}", 1), "n": name} | ({"one": name} if story.slots["one"] else {})
        return spin(rng, pick(rng, X.RENAME), s=s, k=s[4:], x=name), new.tell(count), new, count
    if kind_ == "add":
        who = usual(rng)
        if who.short.split()[-1] in plot + story.who.first + g:
            return follow(rng, story, count)
        return spin(rng, pick(rng, X.ADD), x=who.first), f"Then {who.first} came along, and they all became good friends.", story, count
    if kind_ == "compare":
        more, word = pick(rng, (("faster", "fast"), ("stronger", "strong"), ("older", "old"), ("braver", "brave"), ("smarter", "clever"), ("bigger", "big"), ("nicer", "nice"), ("happier", "happy"), ("funnier", "funny"), ("kinder", "kind")))
        return pick(rng, (f"Who is {more}?", f"who is {more}", f"Which of them is {more}?", f"who was {more}?", f"Who of them is {more}, {story.slots['one']} or {story.slots['two']}?")), f"Both of them are very {word}.", story, count
    if kind_ == "short":
        return pick(rng, pick(rng, (X.SHORTER, A.SHORTER))), story.tell(3 if count > 3 else 1), story, 3
    if kind_ == "long":
        return pick(rng, pick(rng, (X.LONGER, A.LONGER))), story.tell(5 if count < 5 else 6), story, 5 if count < 5 else 6
    if kind_ == "happy":
        ask = pick(rng, [row for row in pick(rng, (X.HAPPIER, A.HAPPIER)) if story.who.living or "party" not in row])
        return ask, fill(P.HAPPY[:1] if "party" in ask else P.HAPPY if story.who.living else P.HAPPY[1:]), story, count
    if kind_ == "sad" and chance(rng, 0.6):
        rows = story.rows[:-1] + ["* " + pick(rng, P.SAD_PAIR if pair else P.SAD if has_g and "<y>" not in plot else P.SAD[1:])]
        new = replace(story, rows=rows, tail="", brief="")
        return pick(rng, A.SADDER), new.tell(5), new, 5
    if kind_ == "sad":
        return pick(rng, X.SADDER), fill(P.SAD_PAIR if pair else P.SAD if has_g and "<y>" not in plot else P.SAD[1:]), story, count
    if kind_ == "title":
        return pick(rng, pick(rng, (X.TITLE_ASKS, A.TITLE))), spin(rng, pick(rng, ('"{}"', 'The title is "{}".', 'How about "{}"?', 'Let us call it "{}".')).replace("{}", "<t>"), t=story.title), story, count
    if kind_ == "moral":
        return pick(rng, pick(rng, (X.MORAL_ASKS, A.MORAL))), pick(rng, ("", "The moral is: ")) + story.fill(story.moral), story, count
    if kind_ == "hero":
        if has_g and "<y>" not in plot and chance(rng, 0.5):
            return pick(rng, (f"Who is {g}?", f"who's {g}?", f"Who was {g}?", f"and who is {g}")), cap(f"{g} is {s}'s friend.") if not s.endswith("s") else cap(f"{g} is a friend of {s}."), story, count
        if s.startswith("the "):
            are = "are" if story.who.many else "is"
            return pick(rng, ("Who is the hero?", "Who is the main character?", f"Who {are} {s}?", "who is the story about?")), cap(f"{s} {are} the hero{'es' if story.who.many else ''} of this story."), story, count
        if story.who.many:
            return pick(rng, (f"Who are {s}?", f"who are {s}")), cap(f"{s} are the heroes of this story."), story, count
        return pick(rng, (f"Who is {s}?", f"who's {s}?")), cap(f"{s} is the hero of this story."), story, count
    if kind_ == "name":
        name = pick(rng, given.GIVEN.get(it, given.GIVEN["it"]))
        story.slots["named"] = name
        return spin(rng, pick(rng, [ask for ask in X.NAME_ASKS if not re.match("(what is|what was|what's|does) ", ask, re.I)]), s=s, k=s[4:], o=pick(rng, ("it", "him")) if it == "it" else PRONOUNS[it][1], p=PRONOUNS[it][2], it=it), pick(rng, (f"{cap(s)} is called {name}.", f"Let us call {s} {name}.")), story, count
    if kind_ == "thanks":
        asks, replies = pick(rng, (stories_after.LIKED,) * 5 + (X.THANKS,) * 6 + (stories_after.DISLIKED, stories_after.MADE) + stories_after.ASIDE)
        return pick(rng, asks), pick(rng, replies), story, count
    if kind_ in story.moods:
        story = replace(story)
        story.turn(kind_)
        return pick(rng, pick(rng, (X.FUNNIER, A.FUNNIER) if kind_ == "funny" else (X.SCARIER, A.SCARIER))), story.tell(5), story, 5
    rows = list(story.rows)
    if kind_ == "funny":
        rows.insert(len(rows) - 1, pick(rng, P.FUNNY))
    else:
        rows.insert(1, pick(rng, P.SCARY).replace("Then", "One night"))
    new = replace(story, rows=rows)
    return pick(rng, pick(rng, (X.FUNNIER, A.FUNNIER)) if kind_ == "funny" else pick(rng, (X.SCARIER, A.SCARIER))), new.tell(5), new, 5


def dialogue(rng: random.Random) -> list[Turn]:
    """A story, and perhaps one or two wishes more."""
    at = rng.random()
    if at < 0.1:
        wanted, story = child(rng)
        text, count = wanted[1:] if wanted.startswith("=") else wish(rng, wanted), 5
        if "bedtime" in wanted or "night" in wanted:
            story.tail = "Good night!"
    elif at < 0.16:
        story, count = free_story(rng), 5
        text = spin(rng, pick(rng, X.ANY))
        if "happy end" in text or "ends well" in text:
            story.tail = "So they all lived happily ever after."
        if "bedtime" in text:
            story.tail = "Good night!"
    elif at < 0.25:
        if chance(rng, 0.35):
            wanted, story = of_genre(rng)
            return [(wish(rng, wanted), story.tell(5))]
        place = pick(rng, X.PLACES_ASKED) if chance(rng, 0.35) else ""
        hero_of, spot = usual(rng), set_in(rng, place)
        count, hourly = 5, not place and not TIMED.search(spot.ask) and chance(rng, 0.25)
        spot, story = by_hour(rng, hero_of, spot) if hourly else (spot, of_noun(rng, "noun_place", place) if place else plain(rng, hero_of, spot))
        noun, count = pick(rng, (("three sentence story", 3), ("very short story", 5))) if chance(rng, 0.15) else (pick(rng, X.NOUNS), 5)
        if not place and not hourly and chance(rng, 0.35):
            time = pick(rng, [word for word in W.TIMES if word.startswith(("on a", "during a", "in a ", "in winter", "in spring", "in summer", "in autumn", "at Christmas", "at Easter", "on Halloween", "at sun", "on Christmas"))])
            story, place = plain(rng, usual(rng), None, time), re.sub("^(on|in|at|during) ", "", time)
            if chance(rng, 0.35):
                place, spot = "", given.Spot(time, time, time, time)
        if chance(rng, 0.2):
            season, when = pick(rng, (("Christmas", "on Christmas Eve"), ("Christmas", "on Christmas Eve"), ("winter", "on a cold winter day"), ("summer", "on a hot summer day"), ("autumn", "on a windy autumn day"), ("spring", "on a sunny spring day"), ("Halloween", "on Halloween"), ("Easter", "at Easter"), ("rainy day", "on a rainy day"), ("rainy day", "on a rainy day")))
            story, count = plain(rng, usual(rng), None, when), 5
            return [(wish(rng, a_an(f"{pick(rng, ('', '', '', 'short ', 'little ', 'nice '))}{season} {pick(rng, ('story', 'story', 'story', 'story for kids', 'tale', 'bedtime story'))}")), story.tell(5))]
        text = wish(rng, f"{a_an(noun)} about {place}" if place else f"{a_an(noun)} {pick(rng, ('set', 'set', 'that takes place', 'that takes place', 'that happens', 'which takes place', 'taking place', 'that is set', ''))} {spot.ask}".replace("  ", " "))
        if not place and count == 5 and chance(rng, 0.15):
            text = cap(f"something {pick(rng, ('mysterious', 'nice', 'cozy', 'exciting', 'magical', 'strange', 'quiet', 'cheerful', 'short'))}{pick(rng, (', ', ' '))}{pick(rng, ('set', 'that happens', 'that takes place'))} {spot.ask}{pick(rng, ('', ' please', '. A story, please.', ', as a story'))}")
    else:
        story = any_story(rng)
        text, count = request(rng, story)
    turns = [(text, story.tell(count))]
    if chance(rng, 0.05):  # asked back first
        story = any_story(rng)
        matter = story.about or f"{story.who.ask} {story.clause}".strip()
        before = cap(spin(rng, pick(rng, X.BEFORE[0])))
        turns = [(before, stories_kinds.asked_back(before, X.BEFORE[1])), (cap(spin(rng, pick(rng, X.THEN), x=matter)), story.tell(5))]
    story.tail = "" if story.tail != "Good night!" else ""
    used = set()
    while len(turns) < 4 and chance(rng, 0.5 if len(turns) == 1 else 0.35):
        ask, reply, story, count = follow(rng, story, count)
        if reply in used or "name" in used and ("Let us call" in reply or "called" in reply) or reply == turns[-1][1] or sum(len(u) + len(a) for u, a in turns) + len(reply) > 1400:
            break
        used.add(reply if "called" not in reply and "Let us call" not in reply else "name")
        turns.append((stories_after.led(rng, ask), reply))
    return turns
