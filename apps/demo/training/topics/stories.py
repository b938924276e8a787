"""Story topic: short stories on request, with follow-up turns.

A request names a hero and often something more (what the hero wants, fears, finds, a second hero ...). The plot of data/story_plots.py
that fits the request is told with the words of the request in most of its sentences, so that a very small model can learn to do so too.
"""
import os
import random
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "data"))
import story_plots as P  # noqa: E402
import story_words as W  # noqa: E402


def rows(text):
    return [line.split("|") for line in text.strip().split("\n")]


def words(text):
    return [w.strip() for w in text.replace("\n", "").split(";")]


FEARS, DREAMS, FINDS, EVENTS, ACTIVITY, DEEDS = (rows(t) for t in (P.FEARS, P.DREAMS, P.FINDS, P.EVENTS, P.ACTIVITY, P.DEEDS))
SKILLS, WANTS, LOVES, LOSE = words(P.SKILLS), words(P.WANTS), words(P.LOVES), words(P.LOSE)
LIVING = W.LAND_ANIMALS * 2 + W.SEA_ANIMALS + W.FANTASY * 2 + W.MADE * 2 + W.PEOPLE
COMMON = words("cat;dog;fox;rabbit;bear;mouse;bird;dragon;robot;princess;knight;wizard;boy;girl;owl;elephant;lion;penguin;turtle;frog;squirrel;ghost;witch;pirate;unicorn;monkey;"
               "horse;whale;wolf;hedgehog;king;queen;snowman;astronaut;teddy bear;giant;fairy;duck;pig;tiger;snail;bee;dinosaur;fish")
PRONOUNS = {"m": ("he", "him", "his"), "f": ("she", "her", "her")}
SPOTS = {False: ["under a big tree", "next to an old wall", "in the tall grass", "behind a gray stone"], True: ["under a big rock", "next to a pink coral", "in the soft sand", "in a small cave"]}
HOMES = {False: ["in a small village", "near a quiet forest", "by the sea", "on a green hill", "in a little town", "near a blue lake"], True: ["in the blue sea", "in the warm sea", "near a coral reef"]}
FRIENDS = {False: words("owl;mouse;rabbit;hedgehog;cat;dog;turtle;squirrel;duck;bear"), True: words("crab;turtle;dolphin;seahorse;whale;octopus")}
THINGS = words("a red hat;a blue scarf;a silver bell;a gold ring;a little drum;a red ball;a green stone;a small key")
SEA = [("went for a walk", "went for a swim"), ("out for a walk", "out for a swim"), ("a butterfly", "a silver fish"), ("deep snow", "dark water"), ("over the hill and along the river", "past the reef and along the rocks"),
       ("in the sun", "in the warm water"), ("danced", "swam in circles"), ("ran", "swam"), ("jumped", "leapt")]
# plots of ANY that do not go with a life in the sea
DRY = {"storm", "noise", "garden", "sharing", "hat", "bedtime"}
PLAIN = [p for p in P.ANY if p not in ("hat", "bedtime")]
LOOKS = words("brave;little;kind;clever;curious;small;young;old;friendly;gentle;tiny;big;happy;blue;red;green;white;golden;pink;purple;magic;talking;baby;quiet;cheerful;wise;silly;funny")
COLORS = words("blue;red;green;white;golden;pink;purple;magic;talking;baby;tiny")


def pick(rng, seq):
    return seq[int(rng.random() * len(seq))]


def cap(s):
    return s[:1].upper() + s[1:]


def a_an(noun):
    return ("an " if noun[0].lower() in "aeio" and not noun.startswith("one") or re.match(r"u(?!ni|se|kul)", noun) else "a ") + noun


def plural(kind):
    irregular = {"mouse": "mice", "goose": "geese", "wolf": "wolves", "sheep": "sheep", "deer": "deer", "fish": "fish", "moose": "moose", "calf": "calves", "elf": "elves", "dwarf": "dwarves", "thief": "thieves", "child": "children",
                 "monkey": "monkeys", "donkey": "donkeys", "turkey": "turkeys", "cowboy": "cowboys", "boy": "boys"}
    last = kind.split()[-1]
    if last in irregular:
        return kind[: -len(last)] + irregular[last]
    if last.endswith("man") and last != "human":
        return kind[:-3] + "men"
    if kind.endswith("y") and kind[-2] not in "aeiou":
        return kind[:-1] + "ies"
    return kind + ("es" if kind.endswith(("s", "x", "sh", "ch")) else "s")


def fill(rng, text, s):
    """One line with choices and slots resolved and sentences capitalised."""
    text = re.sub(r"\[([^\[\]]*)\]", lambda m: pick(rng, m.group(1).split("|")), text)
    for _ in range(2):
        text = re.sub(r"\{(\w+)\}", lambda m: s[m.group(1)], text)
    if s.get("sea"):
        for a, b in SEA:
            text = re.sub(r"\b%s\b" % a, b, text)
    text = re.sub(r"\b([Aa]) (?=(?:[aeio]|u(?!ni|se|kul))(?!ne\b))", r"\1n ", text)
    return re.sub(r'(^"?|[.!?]"? "?|: ")([a-z])', _upper, text)


def _upper(m):
    """Capital at the start of a sentence, but not in '"Who are you?" asked she.'"""
    if m.group(1).endswith(('!" ', '?" ')):
        rest = m.string[m.start(2):]
        if re.match(r"(he (asked|said|called)|she (asked|said|called)|asked|said|called|cried|shouted|thought)\b|the \w+( \w+)? (asked|said|cried|called|thought)\b", rest):
            return m.group(0)
    return m.group(1) + m.group(2).upper()


class Story:
    """What is asked for, the slots, and the plot: an introduction, beats, a summary and a moral."""

    def __init__(self, ask, slots, intro, plot):
        self.ask, self.s, self.intro = ask, slots, intro
        self.beats, self.summary, self.moral = plot


INTRO = ["Once there was {ah} named {n}.", "Once upon a time, {ah} named {n} lived {p}.", "{n} was {ah} who lived {p}.", "Once upon a time, there was {ah} named {n}.", "{ah} named {n} lived {p}.", "There once was {ah} called {n} who lived {p}."]
PREFACE = ["Here is a story about {a}.", "This is a story about {a}.", "A story about {a}:", "Sure, here is a story about {a}."]


def hero_slots(rng, kind, adj="", name=None, place=None, gender=None):
    gender = gender or ("m" if kind in W.MALE else "f" if kind in W.FEMALE else pick(rng, "mf"))
    name = name or pick(rng, W.GIRLS if gender == "f" else W.BOYS)
    sea = kind in W.SEA_ANIMALS or kind in ("mermaid", "sea monster", "sea serpent")
    he, him, his = PRONOUNS[gender]
    friend = pick(rng, [f for f in FRIENDS[sea] if f not in kind])
    thing = pick(rng, THINGS)
    extra = adj or (pick(rng, ["little", "young", "small", ""]) if not re.match(r"(little|old|young|baby)\b", kind) and kind not in ("father", "mother", "grandmother", "grandfather") else "")
    return {"k": kind, "h": "the " + kind, "ah": a_an((extra + " " + kind).strip()), "n": name, "he": he, "him": him, "his": his, "p": place or pick(rng, HOMES[sea]), "f": "the " + friend, "af": a_an(friend),
            "spot": pick(rng, SPOTS[sea]), "athing": thing, "thing": "the " + thing.split(" ", 1)[1], "sea": sea, "y": ""}


def any_kind(rng):
    return pick(rng, COMMON) if rng.random() < 0.5 else pick(rng, LIVING)


def plain(rng, kind=None, plots=PLAIN):
    """A hero and no more, or with an adjective, a name or a place."""
    kind = kind or any_kind(rng)
    r, s = rng.random(), None
    who = a_an(kind)
    if r < 0.55:
        s = hero_slots(rng, kind)
        ask = who if r < 0.4 else plural(kind) if r < 0.48 else "the " + kind
    elif r < 0.75:
        adj = pick(rng, [a for a in LOOKS if a not in kind and not (kind in W.PEOPLE and a in COLORS) and not re.match(r"(little|young|old|baby|talking)\b", kind)] or ["kind"])
        s = hero_slots(rng, kind, adj)
        ask = a_an(adj + " " + kind)
    elif r < 0.87:
        s = hero_slots(rng, kind)
        ask = who + pick(rng, [" named ", " called "]) + s["n"]
    else:
        place = pick(rng, W.SETTINGS)
        s = hero_slots(rng, kind, place=place)
        ask = who + pick(rng, [" ", " ", " who lives "]) + place
        intro = [i for i in INTRO if "{p}" in i]
        return Story(ask, s, intro, P.ANY[pick(rng, [p for p in plots if not (s["sea"] and p in DRY)] or ["gift"])])
    names = [p for p in plots if not (s["sea"] and p in DRY)] or ["gift"]
    return Story(ask, s, INTRO, P.ANY[pick(rng, names)])


def trait(rng, kind=None):
    kind = kind or any_kind(rng)
    while kind in W.SEA_ANIMALS:
        kind = any_kind(rng)
    adj = pick(rng, list(P.TRAITS))
    s = hero_slots(rng, kind)
    s["ah"] = a_an(kind)
    plot = P.TRAITS[adj]
    if not plot:
        if adj == "scared":
            return fear(rng, kind, adj)
        s["lostwhere"] = ""
        plot = P.WITH["friendwish" if adj == "lonely" else "lost"]
    return Story(a_an(adj + " " + kind), s, INTRO, plot)


def fear(rng, kind=None, adj=""):
    y, _, when, do, end = pick(rng, FEARS)
    kind = kind or any_kind(rng)
    while kind in y or (kind in W.SEA_ANIMALS and y in ("water", "the water", "the sea", "the rain", "snow", "fire", "the forest")):
        kind = any_kind(rng)
    s = hero_slots(rng, kind, adj)
    s.update(y=y, fearwhen=when, feardo=do, fearend=end)
    who = a_an((adj + " " + kind).strip())
    return Story(who + pick(rng, [" who is afraid of ", " that is afraid of ", " afraid of ", " who is scared of ", " who was afraid of ", " who fears "]) + y, s, INTRO, P.WITH["fear"])


def wish(rng, kind=None):
    r, kind = rng.random(), kind or any_kind(rng)
    while kind in W.SEA_ANIMALS and rng.random() < 0.9:
        kind = any_kind(rng)
    s = hero_slots(rng, kind)
    who = a_an(kind)
    if r < 0.40:
        s["y"] = pick(rng, SKILLS)
        return Story(who + pick(rng, [" who learns to ", " who wants to learn to ", " that learns to ", " learning to ", " who cannot ", " who learns how to ", " who could not ", " who wants to ", " that wants to "]) + s["y"], s, INTRO, P.WITH["skill"])
    if r < 0.72:
        s["y"], s["dreamend"] = pick(rng, DREAMS)
        return Story(who + pick(rng, [" who wants to ", " that wants to ", " who wanted to ", " that wanted to ", " who wishes to ", " who would like to "]) + s["y"], s, INTRO, P.WITH["dream"])
    if r < 0.90:
        s["y"] = pick(rng, [w for w in WANTS if kind not in w])
        return Story(who + pick(rng, [" who wants ", " that wants ", " who wanted ", " who wishes for "]) + s["y"], s, INTRO, P.WITH["want"])
    return Story(who + pick(rng, [" who wants a friend", " who has no friends", " looking for a friend", " that wants a friend", " who is lonely", " who wants to find a friend", " who is alone", " who makes a friend"]), s, INTRO, P.WITH["friendwish"])


def event_of_hero(rng, kind=None):
    """The hero gets lost, finds, loses, loves or saves something, or cannot sleep."""
    r, kind = rng.random(), kind or any_kind(rng)
    while kind in W.SEA_ANIMALS:
        kind = any_kind(rng)
    s = hero_slots(rng, kind)
    who = a_an(kind)
    if r < 0.2:
        where = pick(rng, ["", "", "", " in the forest", " in the city", " in the snow", " in the woods", " in the jungle", " in the desert", " in the mountains"])
        s["lostwhere"] = where
        return Story(who + pick(rng, [" who gets lost", " that gets lost", " who got lost", " lost", " who is lost"]) + where if where else who + pick(rng, [" who gets lost", " that gets lost", " who got lost", " who is lost", " who loses the way home", " who cannot find the way home"]), s, INTRO, P.WITH["lost"])
    if r < 0.45:
        y, *ends = pick(rng, FINDS)
        s.update(y=y, finddo=pick(rng, ends), f="a friend", af="a friend")
        return Story(who + pick(rng, [" who finds ", " that finds ", " who found ", " finding ", " who discovers "]) + y, s, INTRO, P.WITH["find"])
    if r < 0.60:
        s["y"] = pick(rng, [y for y in LOSE if y != kind])
        return Story(who + pick(rng, [" who loses {} ", " who lost {} ", " that lost {} "]).format(s["his"]) + s["y"], s, INTRO, P.WITH["lose"])
    if r < 0.78:
        s["y"] = pick(rng, [y for y in LOVES if kind not in y])
        return Story(who + pick(rng, [" who loves ", " that loves ", " who loved ", " who likes "]) + s["y"], s, INTRO, P.WITH["love"])
    if r < 0.92:
        y = pick(rng, [k for k in COMMON if k != kind and k not in W.SEA_ANIMALS])
        s.update(y=a_an(y), yd="the " + y, f="the " + y, af=a_an(y))
        return Story(who + pick(rng, [" who saves ", " who helps ", " that saves ", " who rescues ", " that helps ", " saving "]) + s["y"], s, INTRO, P.WITH["rescue"])
    return Story(who + pick(rng, [" who cannot sleep", " that cannot sleep", " who can't sleep", " who does not want to sleep", " at bedtime"]), s, INTRO, P.ANY["bedtime"])


def deed(rng):
    kind = any_kind(rng)
    while kind in W.SEA_ANIMALS:
        kind = any_kind(rng)
    s = hero_slots(rng, kind)
    now, s["y"], s["deed1"], s["deed2"] = pick(rng, DEEDS)
    return Story(a_an(kind) + pick(rng, [" who ", " who ", " that "]) + (now if rng.random() < 0.8 else s["y"]), s, INTRO, P.DEED)


def pair(rng):
    kind, other = any_kind(rng), any_kind(rng)
    while kind in W.SEA_ANIMALS:
        kind = any_kind(rng)
    while other == kind or other in W.SEA_ANIMALS or kind in other or other in kind:
        other = any_kind(rng)
    s, t = hero_slots(rng, kind), hero_slots(rng, other)
    while t["n"] == s["n"]:
        t = hero_slots(rng, other)
    s.update(g=t["h"], k2=other, m=t["n"], build=pick(rng, P.BUILDS.split(";")), far=pick(rng, P.FAR.split(";")), f=t["h"], af=a_an(other))
    name, more = "unlike", ""
    r = rng.random()
    if r < 0.45:
        more = pick(rng, ["", "", " who become friends", " becoming friends", " and their friendship"])
    else:
        name = pick(rng, ["build", "trip", "share"])
        more = pick(rng, {"build": [" who build " + s["build"], " building " + s["build"]], "trip": [" who go to the " + s["far"], " who travel together", " who go on a trip", " looking for the " + s["far"]], "share": [" who learn to share", " who fight", " who have a fight", " and a big cake"]}[name])
    ask = pick(rng, ["{0} and {1}", "{0} and {1}", "{0} who meets {1}"] if not more else ["{0} and {1}"]).format(a_an(kind), a_an(other)) + more
    if ask.endswith("cake"):
        s["cake"] = True
    intro = ["Once there was a {k} named {n} and a {k2} named {m}.", "Once upon a time, a {k} named {n} and a {k2} named {m} lived {p}.", "A {k} named {n} and a {k2} named {m} lived {p}."]
    if rng.random() < 0.3:
        intro = ["Once there were {a1} and {a2}.", "Once upon a time, {a1} and {a2} lived {p}.", "{a1} and {a2} lived {p}."]
    s.update(a1=a_an(kind), a2=a_an(other))
    return Story(ask, s, [i.replace("a {k} ", a_an(kind) + " ").replace("a {k2} ", a_an(other) + " ").replace("A {k} ", cap(a_an(kind)) + " ") for i in intro], P.PAIR[name])


RELATIVES = words("grandmother;grandfather;mother;father;sister;brother;friend;dog;best friend;uncle;aunt;cat;grandma;grandpa;dad;mom;little brother;little sister")


def two_friends(rng):
    a, b = pick(rng, W.GIRLS), pick(rng, W.BOYS)
    if rng.random() < 0.5:
        a, b = b, a
    s = hero_slots(rng, "child", name=a, gender="f" if a in W.GIRLS else "m")
    what = pick(rng, ["friends", "friends", "friends", "brothers", "sisters", "children", "best friends", "neighbors"])
    if what in ("brothers", "sisters"):
        names = W.GIRLS if what == "sisters" else W.BOYS
        a = pick(rng, names)
        b = pick(rng, [x for x in names if x != a])
    s.update(n=a, h=a, g=b, m=b, f=b, af=b, build=pick(rng, P.BUILDS.split(";")), far=pick(rng, P.FAR.split(";")), k="child")
    name = pick(rng, ["build", "trip", "share"])
    more = pick(rng, {"build": [" who build " + s["build"], " building " + s["build"], " who have a fight", "", ""], "trip": [" who go to the " + s["far"], " who go on a trip", " who travel together", "", ""], "share": [" who learn to share", " who fight over a cake", " who fight", ""]}[name])
    if more.endswith("over a cake"):
        s["cake"] = True
    intro = ["Once there were two %s named {n} and {m}." % what, "Once upon a time, two %s named {n} and {m} lived {p}." % what, "{n} and {m} were two %s who lived {p}." % what]
    return Story("two " + what + more, s, intro, P.PAIR[name])


def together(rng):
    """Two people doing something together: "a boy and his grandmother baking bread"."""
    act, *lines, it = pick(rng, ACTIVITY)
    kind = pick(rng, ["boy", "girl", "boy", "girl", "little boy", "little girl", any_kind(rng)])
    while kind in W.SEA_ANIMALS:
        kind = any_kind(rng)
    s = hero_slots(rng, kind)
    s["ah"] = a_an(kind)
    if kind.split()[-1] in ("boy", "girl") and rng.random() < 0.8:
        rel = pick(rng, RELATIVES)
        s["g"] = s["his"] + " " + rel
        ask = a_an(kind) + " and " + s["g"]
        s["f"] = s["af"] = s["g"]
    else:
        other = any_kind(rng)
        while other == kind or other in kind or kind in other or other in W.SEA_ANIMALS:
            other = any_kind(rng)
        s.update(g="the " + other, f="the " + other, af=a_an(other))
        ask = a_an(kind) + " and " + a_an(other)
    first = s["g"] if s["g"][:4] != "the " else s["af"]
    s.update(first=first, act=act, it=it)
    ask += pick(rng, [" ", " "]) + act
    beats = [["One day {h} and {first} were %s." % act, "One sunny day {h} and {first} had an idea. They spent the whole day %s." % act, "That morning {h} and {first} were busy. They were %s." % act],
             ["\"I have never done this,\" said {h}. \"I will show you,\" said {g}.", "\"Will you help me?\" asked {h}. \"Of course,\" said {g}.", "\"This will be fun,\" {h} said to {g}."],
             [lines[0]], [lines[1]], [lines[2]],
             ["\"We did it!\" said {h}. {g} smiled.", "{h} and {g} looked at each other and laughed.", "\"That was fun,\" said {h}. \"Yes, it was,\" said {g}."],
             ["{h} always remembered that day with {g}.", "And they wanted to do it again soon.", "It was the best day of the week for {h} and {g}.", "\"Can we do it again tomorrow?\" asked {h}. {g} said yes."]]
    return Story(ask, s, INTRO, (beats, "{h} and {g} spent a happy day %s." % act, "the best days are the ones we spend together"))


def thing(rng):
    """An object, a natural thing or a place as the hero; a child is the friend."""
    r = rng.random()
    group, kinds, plots = ("object", W.OBJECTS, P.OBJECT) if r < 0.45 else ("nature", W.NATURE, P.NATURE) if r < 0.75 else ("place", W.PLACES, P.PLACE)
    kind = pick(rng, kinds)
    unique = kind in ("wind", "moon", "sun", "fog", "snow", "rain", "fire", "ocean", "sea", "north star")
    gender = pick(rng, "mf")
    she, _, her = PRONOUNS[gender]
    adj = pick(rng, ["", "old", "little", "red", "small"] if group == "object" else ["", "little", "small"] if group == "nature" else ["", "old", "quiet"])
    if kind.split()[0] in ("old", "little", "red", "secret", "haunted", "abandoned", "hidden", "dark"):
        adj = ""
    name = "friend" if group == "nature" and not re.search("cloud|star|moon|sun|wind|tree|rainbow|mountain|hill|comet|planet|breeze", kind) else pick(rng, list(plots))
    asked = (adj + " " + kind).strip()
    if group == "object" and rng.random() < 0.25:
        asked = {"forgotten": "forgotten ", "lost": "lost ", "brave": "small "}[name] + kind
        adj = "small" if name == "brave" else ""
    s = {"k": kind, "h": "the " + kind, "ah": a_an((adj + " " + kind).strip()), "c": pick(rng, W.GIRLS if gender == "f" else W.BOYS), "girl": "girl" if gender == "f" else "boy", "she": she, "her": her, "him": PRONOUNS[gender][1], "n": ""}
    if unique:
        s["ah"] = "the " + kind
        asked = "the " + kind
        beats = [["One day the {k} looked down at the world.", "This happened to the {k}, a long time ago."]] + P.NATURE[name][0][1:]
        return Story(asked, s, [""], (beats,) + P.NATURE[name][1:])
    more = pick(rng, ["", "", "", " and a child"] if group != "place" else ["", ""])
    return Story((pick(rng, [a_an(asked), a_an(asked), "the " + asked]) if asked == kind else a_an(asked)) + more, s, [""], plots[name])


def idea(rng):
    y = pick(rng, W.IDEAS)
    gender = pick(rng, "mf")
    g2 = pick(rng, "mf")
    c = pick(rng, W.GIRLS if gender == "f" else W.BOYS)
    d = pick(rng, [x for x in (W.GIRLS if g2 == "f" else W.BOYS) if x != c])
    s = {"y": y, "c": c, "d": d, "her": PRONOUNS[gender][2], "him": PRONOUNS[g2][1], "n": c, "h": c, "f": d, "k": "child"}
    return Story(y, s, [""], (P.IDEA, "{c} learned something about {y} by being kind to {d}.", "{y} begins with two people"))


def event(rng):
    y, *beats = pick(rng, EVENTS)
    kind = any_kind(rng)
    while kind in W.SEA_ANIMALS:
        kind = any_kind(rng)
    s = hero_slots(rng, kind)
    s["y"] = y
    happy = ["{h} was very happy, and {f} was happy too.", "\"I will never forget this,\" said {h}.", "{h} and {f} smiled all the way home.", "And {n} told everyone about it."]
    ask = y if rng.random() < 0.7 else a_an(kind) + pick(rng, [" and ", " and "]) + y
    return Story(ask, s, INTRO, ([[b] for b in beats] + [happy], "{h} had a day to remember, and it was about %s." % y, "good days are better with a friend"))


def named_child(rng):
    """For or about a child of the user, who perhaps loves something."""
    gender = pick(rng, "mf")
    name = pick(rng, W.GIRLS if gender == "f" else W.BOYS)
    kind = "girl" if gender == "f" else "boy"
    child = "daughter" if gender == "f" else "son"
    s = hero_slots(rng, kind, name=name)
    she = s["he"]
    if rng.random() < 0.6:
        y = s["y"] = pick(rng, LOVES)
        s["ah"] = a_an(kind)
        u = pick(rng, [f"Tell me a story for my {child} {name}, {she} loves {y}.", f"A story for my {child}, {she} loves {y}.", f"My {child} loves {y}. Can you tell {s['him']} a story?", f"Write a story for {name}, who loves {y}.", f"Story for my {child} about {y}.",
                       f"My {child} {name} likes {y}. Tell {s['him']} a story.", f"I need a story for my {child}. {cap(she)} loves {y}.", f"A story for my {pick(rng, ['little', 'three', 'five'])} year old, {she} loves {y}.".replace("little year", "four year").replace("three year", "three year")])
        st = Story(f"a {kind} who loves {y}", s, ["Once there was a {k} named {n} who loved {y}.", "Once upon a time, there was a {k} named {n} who loved {y}.", "{n} was a {k} who loved {y}."], P.WITH["love"])
        st.beats = st.beats[1:]
        return u, st
    st = Story(name, s, INTRO, P.ANY[pick(rng, PLAIN)])
    return pick(rng, [f"Tell me a story for my {child} {name}.", f"A story for my {child} {name}, please.", f"Write a story about my {child} {name}.", f"Make up a story about a {kind} called {name}.", f"Tell me a story about {name}.",
                      f"My name is {name}. Tell me a story about me.", f"Write a story with a {kind} named {name}.", f"A story where the hero is called {name}."]), st


def any_story(rng):
    r = rng.random()
    for share, make in ((0.24, plain), (0.30, trait), (0.37, fear), (0.49, wish), (0.62, event_of_hero), (0.67, deed), (0.75, pair), (0.80, two_friends), (0.87, together), (0.94, thing), (0.97, event)):
        if r < share:
            return make(rng)
    return idea(rng)


def compose(rng, st, preface=None, moral=False, tiny=False):
    """The story as text; of a few tellings the first that is not long."""
    for _ in range(6):
        text = telling(rng, st, preface, moral, tiny)
        if len(text.split()) <= 92:
            break
    return text


def telling(rng, st, preface, moral, tiny):
    s = st.s
    intro = fill(rng, pick(rng, st.intro), s)
    parts = [intro] if intro else []
    if tiny:
        parts += [fill(rng, st.summary.replace("{f}", "{af}", 1) if "af" in s else st.summary, s), pick(rng, ["And that is the whole story.", "It was a good day.", "It was a day to remember.", "And all was well."])]
    else:
        for beat in st.beats:
            options = [b for b in beat if "cake" in b] if s.get("cake") and any("big cake" in b for b in beat) else beat
            if s.get("cake"):
                options = [o for o in options if "apple" not in o] or options
            parts.append(fill(rng, pick(rng, options), s))
    if moral:
        parts.append(fill(rng, pick(rng, ["The moral: ", "And the moral is: "]) + st.moral + ".", s))
    if preface is None:
        preface = rng.random() < 0.15 and not (parts and parts[0].lower().startswith(("this is a story", "here is a little story")))
    if preface:
        parts.insert(0, pick(rng, PREFACE).replace("{a}", st.ask))
    if not tiny and rng.random() < 0.2:
        half = len(parts) // 2
        return " ".join(parts[:half]) + "\n" + " ".join(parts[half:])
    return " ".join(parts)


ASK = ["Tell me a story about {a}.", "Write a story about {a}.", "Write me a story about {a}.", "Can you tell me a story about {a}?", "A story about {a}, please.", "Could you write a short story about {a}?", "Write a short story about {a}.", "Tell me a short story about {a}.",
       "I want a story about {a}.", "I would like a story about {a}.", "Story about {a}.", "short story about {a}", "Make up a story about {a}.", "Invent a story about {a}.", "Please tell me a short story about {a}.", "Do you know a story about {a}?", "Can you write a little story about {a}?",
       "Give me a story about {a}.", "Tell a story about {a}.", "How about a story about {a}?", "I'd love to hear a story about {a}.", "Let's have a story about {a}.", "Would you tell me a story about {a}?", "Can I have a story about {a}?", "Create a short story about {a}.", "Come up with a story about {a}.",
       "Can you make up a story about {a}?", "Tell us a story about {a}.", "Tell my kids a story about {a}.", "I need a short story about {a}.", "Write me a little tale about {a}.", "A tale of {a}, please.", "Read me a story about {a}.", "A quick story about {a}?", "Could I hear a story about {a}?",
       "Tell me a tale about {a}.", "Tell me a nice story about {a}.", "Write a children's story about {a}.", "Tell me a fairy tale about {a}.", "Spin me a tale about {a}.", "Generate a story about {a}.", "Tell me a story with {a} in it.", "story: {a}", "Got a story about {a}?", "I want to hear about {a}, as a story."]
ASK_BED = ["Tell me a bedtime story about {a}.", "A bedtime story about {a}, please.", "Can I have a bedtime story about {a}?", "Bedtime story about {a}.", "Write a good night story about {a}."]
ASK_MORAL = ["Tell me a story about {a} with a moral.", "Write a fable about {a}.", "A story with a lesson about {a}, please.", "Tell me a fable about {a}."]
ASK_TINY = ["Tell me a story about {a} in three sentences.", "A very short story about {a}, please.", "Write a tiny story about {a}.", "Tell me a story about {a} in a few sentences.", "A three sentence story about {a}.", "Write a mini story about {a}.", "A really short story about {a}."]
ASK_NONE = ["Tell me a story.", "Can you tell me a story?", "Write a story.", "Write me a short story.", "A story, please.", "Tell me a short story.", "I want to hear a story.", "Story time!", "Make up a story.", "I'm bored. Tell me a story.", "Surprise me with a story.", "Would you tell me a story?",
            "tell story", "story please", "Once upon a time...", "Can you write a short story for me?", "Give me a random story.", "Tell me any story you like.", "Tell me a tale.", "Do you know a story?", "tell me a story please", "A short story?"]
ASK_BED0 = ["Tell me a bedtime story.", "A bedtime story, please.", "I can't sleep. Tell me a story.", "Can you tell me a bedtime story?", "Read me a bedtime story.", "I need a good night story.", "A short story before bed?", "Help me fall asleep with a story."]
GENRE = {
    "funny": (["Tell me a funny story.", "A funny story, please.", "Make me laugh with a story.", "Write a silly story.", "Can you tell me a funny story?", "Tell me something silly."], ["Here is a funny one.", "A silly story, then."], ["hat"], COMMON),
    "scary": (["Tell me a scary story.", "A scary story, but not too scary.", "Tell me a ghost story.", "Write a spooky story.", "Can you tell a horror story?", "Tell me a mystery.", "A mystery story, please."], ["A scary one, but not too scary.", "Here is a spooky little story."], ["noise"], COMMON),
    "adventure": (["Tell me an adventure story.", "Write an adventure.", "An exciting story, please.", "I want some adventure."], ["Here is an adventure.", "An adventure, then."], ["storm", "helped_back"], COMMON),
    "happy": (["Tell me a happy story.", "Tell me a story with a happy ending.", "A sweet story, please.", "I had a bad day. Tell me a nice story.", "Write a heartwarming story.", "Tell me a sad story."], ["Here is one with a happy ending.", "This one ends well."], ["gift", "sharing", "lost_thing"], COMMON),
    "scifi": (["Tell me a science fiction story.", "Write a sci-fi story.", "A story set in space, please.", "Write a space story."], ["Here is a story from space.", "Off to the stars, then."], ["lost_thing", "helped_back", "gift"], ["robot", "astronaut", "alien"]),
    "fantasy": (["Tell me a fantasy story.", "Write a fairy tale.", "Tell me a fairy tale.", "A story with magic, please."], ["Here is a fairy tale.", "A fairy tale, then."], ["helped_back", "storm", "gift", "sharing"], ["dragon", "unicorn", "fairy", "wizard", "witch", "princess", "prince", "king", "knight", "giant"]),
    "animals": (["Tell me a story with animals.", "An animal story, please.", "A story about animals.", "Write a fable.", "Tell me a fable."], ["Here is a story with animals.", "An animal story, then."], ["sharing", "race", "helped_back", "garden"], ["fox", "rabbit", "mouse", "bear", "owl", "hedgehog", "cat", "dog", "wolf", "frog"]),
}
BED_PRE = ["Here is a bedtime story.", "Lie back and listen.", "A bedtime story, then."]
ANY_PRE = ["Gladly. Here is one.", "Here is a story for you.", "Sure. Here is a short one.", "I made this one up just now.", "With pleasure."]


def bedtime_end(rng, st):
    name = st.s.get("n") or st.s.get("c")
    return " " + pick(rng, ["That night %s slept very well. Good night!", "And then it was time to sleep. Good night, %s.", "When the stars came out, %s fell asleep."]) % name


def first_turn(rng):
    """(user, story text, story)"""
    r = rng.random()
    if r < 0.70:
        st = any_story(rng)
        x = rng.random()
        if x < 0.06:
            t = compose(rng, st)
            return pick(rng, ASK_BED).replace("{a}", st.ask), t if "ood night" in t else t + bedtime_end(rng, st), st
        if x < 0.10:
            return pick(rng, ASK_MORAL).replace("{a}", st.ask), compose(rng, st, moral=True), st
        if x < 0.15:
            return pick(rng, ASK_TINY).replace("{a}", st.ask), compose(rng, st, tiny=True, preface=False), st
        if x < 0.20:
            funny = x < 0.18
            kind = pick(rng, [k for k in COMMON if k not in W.SEA_ANIMALS])
            st = plain(rng, kind, ["hat" if funny else "noise"])
            return pick(rng, ["Tell me a %s story about {a}.", "A %s story about {a}, please.", "Write a %s story about {a}."]).replace("%s", "funny" if funny else "scary").replace("{a}", st.ask), compose(rng, st), st
        return pick(rng, ASK).replace("{a}", st.ask), compose(rng, st), st
    if r < 0.78:
        u, st = named_child(rng)
        return u, compose(rng, st, preface=False), st
    if r < 0.85:
        asks, pres, plots, kinds = GENRE[pick(rng, list(GENRE))]
        st = plain(rng, pick(rng, kinds), plots)
        if kinds[0] == "robot":
            st.s["p"], st.s["spot"] = pick(rng, ["in space", "on the moon", "on a spaceship", "on Mars"]), "behind a gray stone"
            st.intro = [i for i in INTRO if "{p}" in i]
        t = compose(rng, st, preface=False)
        return pick(rng, asks), pick(rng, pres) + " " + t if rng.random() < 0.6 else t, st
    if r < 0.90:
        st = plain(rng, pick(rng, [k for k in COMMON if k not in W.SEA_ANIMALS]), ["bedtime"])
        t = compose(rng, st, preface=False)
        return pick(rng, ASK_BED0), pick(rng, BED_PRE) + " " + t if rng.random() < 0.5 else t, st
    st = any_story(rng)
    t = compose(rng, st, preface=False)
    return pick(rng, ASK_NONE), pick(rng, ANY_PRE) + " " + t if rng.random() < 0.4 else t, st


def follow(rng, st):
    """One follow-up (user, assistant, story or None)."""
    s, x = st.s, rng.random()
    name = s.get("n") or s.get("c")
    if x < 0.20:
        new = any_story(rng)
        u = pick(rng, ["Now one about {a}.", "Another one, about {a}.", "And a story about {a}?", "Now tell me one about {a}.", "And one about {a}, please.", "What about {a}?", "OK, now {a}."]).replace("{a}", new.ask)
        return u, compose(rng, new), new
    if x < 0.34:
        new = any_story(rng)
        u = pick(rng, ["Another one.", "Another one, please.", "One more!", "Tell me another story.", "Again!", "Do you have another?", "Can I have one more story?", "Tell me a different one.", "One more story, please.", "Another!"])
        t = compose(rng, new, preface=False)
        return u, pick(rng, ["Here is another one.", "Gladly, here is one more.", "One more, then."]) + " " + t if rng.random() < 0.5 else t, new
    if x < 0.52:
        u = pick(rng, ["What happened next?", "What happened then?", "And then?", "Then what?", "Go on.", "Continue.", "Continue the story.", "What happens after that?", "Tell me more.", "Please go on.", "Is there more?", "What did %s do next?" % name])
        return u, fill(rng, pick(rng, P.NEXT if s.get("f") else P.NEXT_THING), s), st
    if x < 0.66:
        u = pick(rng, ["Make it shorter.", "Can you make it shorter?", "Shorter, please.", "That was too long.", "Sum it up.", "Give me the short version.", "What was it about?", "Summarize the story.", "Too long."])
        return u, pick(rng, ["In short: ", "Here is the short version: ", "Shorter: ", ""]) + fill(rng, st.summary, s), st
    if x < 0.76 and s.get("f"):
        u = pick(rng, ["What was the %s's name?" % s["k"], "What is the %s called?" % s["k"], "Who is %s?" % name, "What was the name of the %s?" % s["k"]])
        if s["h"] == name:
            u = "Who is %s?" % name
            return u, pick(rng, ["%s is one of the two in my story.", "%s is in my story. I made the name up."]) % name, st
        return u, fill(rng, pick(rng, ["{h} is called {n}.", "The name of {h} is {n}.", "{n} is the {k} in my story.", "{h} in my story is called {n}."]), s), st
    if x < 0.84:
        u = pick(rng, ["What is the moral?", "What is the moral of the story?", "What can I learn from it?", "Is there a lesson?", "What does it teach us?"])
        return u, fill(rng, pick(rng, ["The moral is: ", "The lesson is: ", "I would say: "]) + st.moral + ".", s), st
    if x < 0.88:
        u = pick(rng, ["Give it a happy ending.", "I want a happy ending.", "Change the ending.", "Make the ending happier."])
        return u, pick(rng, ["Here is a happier ending.", "A happy ending, then."]) + " " + pick(rng, ["In the evening there was a big party, and {n} danced until the stars came out.", "Everyone laughed, and {n} was the happiest of all.", "The sun came out, and {n} knew that all was well."]).replace("{n}", name) + " " + pick(rng, ["And they all lived happily ever after.", "The end."]), st
    asks, replies, more = pick(rng, [
        (["I liked it.", "I liked that.", "That was nice.", "Great story!", "I love it.", "That was lovely.", "Nice one!", "What a sweet story."], ["Thank you! I am glad you liked it.", "Thanks! That makes me happy.", "I am glad you liked the story."], ["Would you like another one?", "Just ask if you want one more.", "Tell me a subject, and I will try another."]),
        (["I didn't like it.", "That was boring.", "Meh.", "That made no sense.", "That was a strange story."], ["I am sorry.", "Fair enough.", "Sorry about that."], ["I am a very small model, and my stories are simple. Shall I try again?", "Give me a new subject, and I will try again.", "My stories are plain, since I am so small."]),
        (["Did you make that up?", "Who wrote that?", "Is it a true story?", "Did that really happen?"], ["I made it up just now.", "It is made up, so it did not really happen."], ["A different seed would give you a different story.", "I learned how stories go from many small examples."]),
        (["Thank you for the story.", "Thanks for the story!"], ["You are welcome!", "My pleasure!", "Gladly!"], ["Come back for another story any time.", "It was fun to tell."])])
    return pick(rng, asks), pick(rng, replies) + " " + pick(rng, more), None


def dialogue(rng):
    """One conversation: a story and perhaps one or two follow-ups."""
    turns = []
    if rng.random() < 0.05:
        u = pick(rng, ["Can you tell stories?", "Do you know any stories?", "Can you write stories?", "Are you good at stories?", "Will you tell me a story?"])
        a = pick(rng, ["Yes, short ones.", "I can make up short stories.", "Yes, I love small stories."]) + " " + pick(rng, ["What should it be about?", "Who should be in it?", "Give me a hero, and I will begin."])
        st = any_story(rng)
        turns += [(u, a), (cap(pick(rng, ["{a}", "About {a}.", "{a}, please.", "Something about {a}.", "Tell me one about {a}."]).replace("{a}", st.ask)), compose(rng, st))]
    else:
        u, t, st = first_turn(rng)
        turns.append((u, t))
    while len(turns) < 4 and rng.random() < (0.42 if len(turns) == 1 else 0.3) and sum(len(t.split()) for _, t in turns) < 200:
        u, t, st = follow(rng, st)
        turns.append((u, t))
        if st is None:
            break
    return turns
