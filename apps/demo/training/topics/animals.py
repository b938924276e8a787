"""Animals: what they eat, where they live, sounds, babies, legs, records, and small talk around them.

The table in data/animal_table.py gives one attribute a column; this file turns each column into
questions and answers. Facts of no fixed kind are in data/animal_facts.py. Gaps in the table, rare
animals and made-up ones are answered with a plain "I do not know ..." that names them.
"""

from __future__ import annotations

import random

from .data import nature_common as nc
from .data.animal_facts import FACTS
from .data.animal_table import ANIMALS, SIZE_ORDER, SLOW, SPEEDS
from .data.nature_common import a_an, cap, join_and, pick

Turn = tuple[str, str]


def _load() -> list[dict]:
    rows = []
    for line in ANIMALS.strip().splitlines():
        cells = [c.strip() for c in line.split("|")]
        keys = ("s", "p", "cls", "diet", "where", "sound", "baby", "group", "life", "looks", "size", "flags", "facts")
        row: dict = dict(zip(keys, cells))
        row["kind"], row["diet"] = row["diet"][0], row["diet"][2:]
        row["sound"], _, row["says"] = row["sound"].partition("/")
        row["flags"] = row["flags"].split(",")
        row["facts"] = [f.strip() for f in row["facts"].split(";;")]
        row["a"] = a_an(row["s"])
        rows.append(row)
    return rows


ROWS = _load()
BY_NAME = {row["s"]: row for row in ROWS}
POPULAR = [BY_NAME[n] for n in (
    "dog cat cow horse pig sheep rabbit mouse bear lion tiger elephant giraffe monkey panda koala kangaroo wolf fox whale "
    "dolphin penguin owl eagle parrot duck chicken snake turtle frog shark octopus bee spider ant butterfly goat zebra "
    "hippo bat crocodile fish hedgehog squirrel cheetah camel snail"
).split()] + [BY_NAME["polar bear"], BY_NAME["blue whale"]]

FOOD_TESTS = {  # food -> kinds of eaters for which "no" is certain
    "grass": "M", "meat": "P", "leaves": "M",
}
CLASSES = ["mammal", "bird", "reptile", "fish", "insect", "amphibian"]
CLASS_WHY = {
    "mammal": "because it feeds its young with milk", "bird": "because it has feathers", "reptile": "because it has scales and is cold-blooded",
    "fish": "because it lives in water and breathes with gills", "insect": "because it has six legs",
    "amphibian": "because it starts life in water and can later live on land", "arachnid": "because it has eight legs",
    "crustacean": "because it has a hard shell and many legs", "mollusc": "because it has a soft body without bones",
}


def animal(rng: random.Random) -> dict:
    return pick(rng, POPULAR) if rng.random() < 0.5 else pick(rng, ROWS)


# --- Attributes: each returns (questions, indirect questions, answers, decline clause) -------------
# {a} "a lion", {A} "A lion", {s} "lion", {p} "lions", {P} "Lions"


def _diet(r):
    kind = {"M": "{P} are meat eaters.", "P": "{P} are plant eaters.", "B": "{P} eat both plants and animals."}[r["kind"]]
    v = r["diet"]
    return (
        ["what do {p} eat", "what does {a} eat", "what do {p} like to eat", "what is the diet of {a}", "what do {p} feed on",
         "what kind of food do {p} eat", "what does {a} usually eat", "what should I know about what {p} eat", "{p} eat what", "what is {a}'s favourite food"],
        ["what {p} eat", "what {a} eats", "what kind of food {p} eat"],
        [f"{{P}} eat {v}.", f"{{A}} eats {v}.", f"{{P}} mostly eat {v}." if "most" not in v and "almost" not in v and "also" not in v else f"{{P}} eat {v}.", f"{{P}} eat {v}. {kind}" if r["kind"] != "B" else f"{{P}} eat {v}."],
        "what {p} eat")


def _where(r):
    v = r["where"]
    return (
        ["where do {p} live", "where does {a} live", "where can I find {p}", "in what places do {p} live", "what is the habitat of {p}",
         "what is the home of {a}", "where do you find {p}", "where in the world do {p} live", "where do {p} come from"],
        ["where {p} live", "where {a} lives", "where to find {p}"],
        [f"{{P}} live {v}.", f"{{A}} lives {v}.", f"You can find {{p}} {v}.", f"{{P}} live {v}."],
        "where {p} live")


def _sound(r):
    v, says = r["sound"], r["says"]
    answers = [f"{{P}} {v}."]
    if says:
        answers += [f"{{A}} says {says}.", f"{{A}} goes {says}, {says}!", f"{{P}} {v}. The sound is like {says}." if says not in v else f"{{P}} {v}."]
    elif v.startswith("are "):
        answers += [f"{{P}} {v}, so there is not much to hear." if "silent" in v else f"{{P}} {v}."]
    else:
        answers += [f"The sound of {{a}}? {{P}} {v}." if len(v) < 20 else f"{{P}} {v}."]
    return (
        ["what sound does {a} make", "what sound do {p} make", "what noise does {a} make", "what does {a} say", "how does {a} sound",
         "what noise do {p} make", "which sound does {a} make", "how do {p} sound", "what does the {s} say", "make the sound of {a}"],
        ["what sound {a} makes", "what sound {p} make", "what noise {a} makes"],
        answers, "what sound {a} makes")


def _baby(r):
    v = a_an(r["baby"])
    return (
        ["what is a baby {s} called", "what do you call a baby {s}", "what is the name of a baby {s}", "what is a young {s} called",
         "what are baby {p} called", "how do you call a baby {s}", "what is the baby of {a} called", "a baby {s} is called what", "what is the young of {a} called"],
        ["what a baby {s} is called", "what a young {s} is called", "what baby {p} are called", "what the baby of {a} is called"],
        [f"A baby {{s}} is called {v}.", f"A young {{s}} is called {v}.", f"The baby of {{a}} is called {v}.", f"We call a baby {{s}} {v}."],
        "what a baby {s} is called")


def _group(r):
    v = r["group"]
    return (
        ["what is a group of {p} called", "what do you call a group of {p}", "what is the name for a group of {p}", "what are many {p} together called",
         "a group of {p} is called what", "what is the word for a group of {p}", "what do you call a bunch of {p}"],
        ["what a group of {p} is called", "the name for a group of {p}"],
        [f"A group of {{p}} is called {v}.", f"You call a group of {{p}} {v}.", f"Many {{p}} together are called {v}.", f"The word is {v.split(' ', 1)[-1]}. A group of {{p}} is called {v}."],
        "what a group of {p} is called")


def _life(r):
    v = r["life"]
    v = v if v.startswith(("about", "a few", "more", "only")) else "about " + v
    return (
        ["how long do {p} live", "how long does {a} live", "how old do {p} get", "how old can {a} get", "what is the lifespan of {a}",
         "how many years does {a} live", "how many years do {p} live", "what age do {p} reach", "for how long do {p} live"],
        ["how long {p} live", "how old {p} get", "how long {a} lives", "how old {a} can get"],
        [f"{{P}} live for {v}.", f"{{A}} lives for {v}.", f"{{P}} usually live for {v}.", f"The lifespan of {{a}} is {v}."],
        "how long {p} live")


def _looks(r):
    v = r["looks"]
    return (
        ["what colour are {p}", "what color are {p}", "what colour is {a}", "what color is {a}", "what do {p} look like", "what does {a} look like",
         "which colour do {p} have", "describe {a}", "how do {p} look"],
        ["what colour {p} are", "what color {a} is", "what {p} look like", "what {a} looks like"],
        [f"{{P}} {v}."] + ([f"{{A}} is {v[4:]}."] if v.startswith(("are usually", "are often")) or (v.startswith("are ") and "," not in v and "males" not in v) else []),
        "what {p} look like")


def _size(r):
    v = r["size"]
    weigh = "weigh" in v and "long" not in v and "tall" not in v
    q = ["how big is {a}", "how big are {p}", "how large is {a}", "how big do {p} get", "how large are {p}", "what size is {a}", "how big can {a} get"]
    i = ["how big {p} are", "how big {a} is", "how large {p} get"]
    if weigh:
        q += ["how much does {a} weigh", "how heavy is {a}", "how heavy are {p}", "how much do {p} weigh", "what is the weight of {a}"]
        i += ["how much {a} weighs", "how heavy {p} are"]
    elif "tall" in v:
        q += ["how tall is {a}", "how tall are {p}", "how tall can {a} get", "what is the height of {a}"]
        i += ["how tall {a} is"]
    elif "long" in v:
        q += ["how long is {a}", "how long are {p}"]
        i += ["how long {p} are"]
    return (q, i, [f"{{P}} {v}.", f"{{P}} {v}."], "how big {p} are")


def _class(r):
    v = a_an(r["cls"])
    why = CLASS_WHY.get(r["cls"], "")
    out = [f"{{A}} is {v}.", f"{{P}} are {r['cls'] + 's' if r['cls'] != 'fish' else 'fish'}."]
    if why and r["s"] not in ("platypus",):
        out.append(f"{{A}} is {v}, {why}.")
    return (
        ["what kind of animal is {a}", "what type of animal is {a}", "what class of animal is {a}", "which group of animals do {p} belong to",
         "what is {a}", "what are {p}", "what sort of animal is {a}", "what exactly is {a}"],
        ["what kind of animal {a} is", "what {a} is", "what type of animal {a} is"],
        out + [o + " " + f for o in out[:1] for f in r["facts"]], "what {a} is")


def legs_answer(r) -> list[str] | None:
    flags, cls = r["flags"], r["cls"]
    s = r["s"]
    if s == "kangaroo":
        return ["{A} has four legs, two strong back legs and two short front legs.", "{P} have four legs, but they hop on the two strong back ones."]
    if s == "caterpillar":
        return ["{A} has six real legs and some soft false legs behind them."]
    if "legs-" in flags:
        return ["{A} has two legs and two arms.", "{P} have two arms and two legs, but often walk on all four."]
    if "legs0" in flags or cls == "fish":
        if s in ("whale", "blue whale", "dolphin", "orca"):
            return ["{A} has no legs. It has flippers and a tail.", "{P} have no legs, only flippers and a strong tail."]
        if s in ("seal", "walrus"):
            return ["{A} has four flippers instead of legs.", "{P} have no legs to walk on, but four flippers."]
        if cls == "fish" and s != "seahorse":
            return ["{A} has no legs. It swims with fins.", "{P} have no legs, they have fins."]
        return ["{A} has no legs.", "{P} have no legs at all."]
    for flag in flags:
        if flag.startswith("legsA"):
            n = {"8": "eight arms", "10": "eight arms and two tentacles", "5": "five arms, and some kinds have more"}[flag[5:]]
            return [f"{{A}} has {n} and no real legs." if "kinds" not in n else "{A} usually has five arms and no legs."]
        if flag.startswith("legs"):
            n = {"2": "two", "10": "ten"}[flag[4:]]
            return [f"{{A}} has {n} legs.", f"{{P}} have {n} legs."]
    n = {"mammal": "four", "bird": "two", "reptile": "four", "amphibian": "four", "insect": "six", "arachnid": "eight"}.get(cls)
    return [f"{{A}} has {n} legs.", f"{{P}} have {n} legs.", f"It is {n}. {{A}} has {n} legs."] if n else None


def _legs(r):
    return (
        ["how many legs does {a} have", "how many legs do {p} have", "how many legs has {a} got", "what number of legs does {a} have",
         "number of legs of {a}", "how many legs are on {a}", "on how many legs does {a} walk"],
        ["how many legs {a} has", "how many legs {p} have"], legs_answer(r), "how many legs {a} has")


def fly_answer(r) -> list[str] | None:
    flags, cls = r["flags"], r["cls"]
    if "flybad" in flags:
        return ["{P} can fly only a little, over short distances.", "{A} can flap up a short way, but it cannot fly far."]
    if "nofly2" in flags:
        return ["Most {p} cannot fly. Only young queens and males have wings.", "Most {p} have no wings, but young queens and males can fly."]
    if "nofly" in flags:
        if cls == "bird":
            return ["No, {p} cannot fly, although they are birds.", "No, {a} is a bird that cannot fly.", "{P} have wings, but they cannot fly."]
        return ["No, {p} cannot fly.", "No, {a} cannot fly. It has no wings."]
    if "fly" in flags:
        if r["s"] == "bat":
            return ["Yes, {p} can fly. They are the only mammals that truly fly.", "Yes, {a} can fly with its wings of skin."]
        return ["Yes, {p} can fly.", "Yes, {a} has wings and can fly."]
    if cls == "bird":
        return ["Yes, {p} can fly.", "Yes, {a} can fly.", "Yes, {p} are birds that fly."]
    if cls in ("mammal", "reptile", "amphibian", "fish", "crustacean"):
        return ["No, {p} cannot fly.", "No, {a} cannot fly. It has no wings.", "No, {p} have no wings, so they cannot fly."]
    return None


def _fly(r):
    return (["can {p} fly", "can {a} fly", "do {p} fly", "does {a} fly", "do {p} have wings and fly", "is {a} able to fly", "are {p} able to fly"],
            ["whether {p} can fly", "if {a} can fly"], fly_answer(r), "whether {p} can fly")


def swim_answer(r) -> list[str] | None:
    flags, cls = r["flags"], r["cls"]
    if "noswim" in flags:
        return ["No, {p} cannot swim.", "No, {a} cannot swim. It lives on land."]
    if "swim" in flags or cls == "fish":
        if r["s"] == "hippo":
            return ["{P} live in water, but they mostly walk on the bottom instead of swimming."]
        if cls in ("fish",) or r["s"] in ("whale", "blue whale", "dolphin", "orca", "seal", "squid", "penguin", "otter"):
            return ["Yes, {p} are excellent swimmers." if r["s"] != "seahorse" else "Yes, {p} can swim, but slowly.", "Yes, {a} can swim. It spends much of its life in water."]
        return ["Yes, {p} can swim.", "Yes, {a} can swim.", "Yes, {p} can swim quite well." if r["s"] not in ("sloth",) else "Yes, {p} can swim."]
    if r["s"] in ("gorilla", "chimpanzee", "orangutan"):
        return ["No, {p} usually cannot swim.", "Not really. {P} usually stay out of deep water."]
    if cls == "mammal" and "noswimq" not in flags:
        return ["Yes, {p} can swim if they must, like most mammals.", "Yes, {a} can swim when it has to, but it prefers land." if "fly" not in flags else "Yes, {a} can swim when it has to, but it prefers to fly."]
    if cls == "bird":
        return ["No, {p} are not swimmers.", "No, {a} does not swim. It is not a water bird."]
    return None


def _swim(r):
    return (["can {p} swim", "can {a} swim", "do {p} swim", "is {a} able to swim", "are {p} good swimmers", "does {a} swim"],
            ["whether {p} can swim", "if {a} can swim"], swim_answer(r), "whether {p} can swim")


def eggs_answer(r) -> list[str] | None:
    flags, cls = r["flags"], r["cls"]
    if r["s"] in ("rooster", "peacock"):
        return ["No, {a} is a male bird, so it does not lay eggs. The females do.", "No, only the females lay eggs, and {a} is a male."]
    if "eggsmost" in flags:
        return ["Most {p} lay eggs, and some give birth to live young.", "Yes, most {p} lay eggs."]
    if "eggssome" in flags:
        return ["Some {p} lay eggs, but many give birth to live young."]
    if r["s"] in ("scorpion",):
        return ["No, {p} give birth to live young.", "No, {a} does not lay eggs."]
    if r["s"] == "caterpillar":
        return ["No, {p} do not lay eggs. The butterflies and moths they become do."]
    if r["s"] == "platypus":
        return ["Yes, {a} lays eggs, although it is a mammal.", "Yes, the platypus is a mammal that lays eggs."]
    if r["s"] == "seahorse":
        return ["The female seahorse gives her eggs to the male, who carries them in a pouch."]
    if cls == "mammal":
        return ["No, {p} do not lay eggs. They give birth to live babies.", "No, {a} is a mammal and gives birth to live young.", "No, {p} do not lay eggs."]
    if cls == "bird":
        return ["Yes, {p} lay eggs, like all birds.", "Yes, {a} lays eggs.", "Yes, {p} are birds, and all birds lay eggs."]
    return ["Yes, {p} lay eggs.", "Yes, {a} lays eggs."]


def _eggs(r):
    return (["do {p} lay eggs", "does {a} lay eggs", "do {p} come from eggs" if r["s"] not in ("rooster", "peacock", "caterpillar") else "does {a} lay eggs", "can {a} lay eggs", "do {p} have eggs or live babies" if r["s"] not in ("rooster", "peacock", "caterpillar") else "do {p} lay eggs"],
            ["whether {p} lay eggs", "if {a} lays eggs"], eggs_answer(r), "whether {p} lay eggs")


def _active(r):
    night, day = "night" in r["flags"], "day" in r["flags"]
    ans = ["{P} are mostly active at night.", "{P} are awake mostly at night and sleep by day."] if night else ["{P} are active by day and sleep at night.", "{P} are mostly awake during the day."] if day else None
    return (["are {p} active at night", "when are {p} awake", "when do {p} sleep", "are {p} nocturnal", "do {p} sleep at night", "do {p} sleep during the day", "when is {a} active", "is {a} awake at night"],
            ["when {p} are awake", "when {p} sleep", "whether {p} are nocturnal"], ans, "when {p} sleep")


def _pet(r):
    f, cls = r["flags"], r["cls"]
    if "pet" in f:
        ans = ["Yes, many people keep {p} as pets.", "Yes, {a} can be a nice pet if you look after it well.", "Yes, {p} can be good pets, but they need care every day."]
        if cls in ("reptile", "amphibian", "bird") or r["s"] in ("rat", "mouse", "clownfish"):
            ans = ["Yes, some people keep {p} as pets, but they need special care.", "Some people keep {p} as pets. They need the right home and food."]
    elif "farm" in f:
        ans = ["{P} are farm animals, and they need a lot of space.", "Some people keep {p}, but mostly on farms, because they need space.", "{A} is a farm animal. In a flat it would not be happy."]
    elif cls == "mammal" or "danger" in f or r["s"] in ("eagle", "penguin", "ostrich", "owl", "shark", "crocodile"):
        ans = ["No, {p} are wild animals and do not make good pets.", "No, {a} is not a pet. It belongs in the wild.", "No, {p} are happier in the wild than in a home."]
    else:
        ans = None
    return (["can I keep {a} as a pet", "is {a} a good pet", "can {p} be pets", "do {p} make good pets", "can you have {a} as a pet", "should I get {a} as a pet", "can I have {a} at home"],
            ["whether {a} is a good pet", "if {p} make good pets", "whether I can keep {a} as a pet"], ans, "whether {p} make good pets")


def _danger(r):
    f = r["flags"]
    if "danger" in f:
        ans = ["Yes, {p} can be dangerous, so keep your distance.", "Yes, {a} can be dangerous to people.", "{P} can be dangerous, and it is best to stay away from them in the wild."]
    elif "danger2" in f:
        ans = ["Some {p} are dangerous to people, but most are not.", "Most {p} are harmless to people, but a few kinds are dangerous."]
    elif "harmless" in f:
        ans = ["No, {p} are harmless to people.", "No, {p} are not dangerous to people."]
    elif r["s"] in ("bee", "wasp"):
        ans = ["{A} can sting, which hurts, but it is dangerous only for people with an allergy.", "{P} sting to defend themselves, so stay calm near them."]
    elif r["s"] == "mosquito":
        ans = ["Yes, {p} can be dangerous, because some of them spread diseases.", "{P} can spread diseases, so they are dangerous in some countries."]
    elif r["s"] == "spider":
        ans = ["Most {p} are harmless to people. Only a few kinds are dangerous.", "Few {p} are dangerous, and most are quite harmless."]
    elif "pet" in f or "farm" in f:
        ans = ["{P} are usually gentle, but they can hurt you when they are scared.", "Not usually. {P} are mostly gentle with people who treat them well."]
    elif r["cls"] == "mammal":
        ans = ["{P} usually keep away from people, but like all wild animals they can bite or kick.", "Not usually, but {p} are wild animals, so do not come too close."]
    elif r["cls"] in ("bird", "insect", "amphibian"):
        ans = ["No, {p} are not dangerous to people.", "No, {p} are mostly harmless to people."]
    else:
        ans = None
    return (["are {p} dangerous", "is {a} dangerous", "are {p} dangerous to people", "do {p} attack people", "can {a} hurt me", "should I be afraid of {p}", "are {p} safe"],
            ["whether {p} are dangerous", "if {a} is dangerous"], ans, "whether {p} are dangerous")


def _speed(r):
    v = SPEEDS.get(r["s"])
    verb = "swim" if r["s"] in ("dolphin", "orca", "tuna", "penguin") else "run"
    v2 = v and v.replace(" under water", "")
    ans = v and [f"{{A}} can {verb} at {v2} kilometres per hour.", f"{{P}} can reach {v2} kilometres per hour{' in water' if verb == 'swim' else ''}.", f"The top speed of {{a}} is {v2} kilometres per hour."]
    return ([f"how fast is {{a}}", f"how fast can {{a}} {verb}", f"how fast do {{p}} {verb}", "how fast are {p}", "what is the top speed of {a}", f"at what speed do {{p}} {verb}"],
            ["how fast {p} are", "how fast {a} is", f"how fast {{a}} can {verb}"], ans, "how fast {p} are")


ATTRS = {
    "diet": (_diet, 16), "where": (_where, 13), "sound": (_sound, 10), "baby": (_baby, 11), "group": (_group, 6), "life": (_life, 9),
    "looks": (_looks, 7), "size": (_size, 6), "class": (_class, 7), "legs": (_legs, 8), "fly": (_fly, 5), "swim": (_swim, 5),
    "eggs": (_eggs, 6), "active": (_active, 3), "pet": (_pet, 4), "danger": (_danger, 3), "speed": (_speed, 4),
}
_NAMES = [n for n, (_, w) in ATTRS.items() for _ in range(w)]


def known(r: dict, attr: str) -> bool:
    """Whether the table holds the attribute of the animal."""
    if attr in ("sound", "baby", "group"):
        return r[attr] != "-"
    if attr == "class":
        return True
    return ATTRS[attr][0](r)[2] is not None


def fill(r: dict, text: str) -> str:
    return (text.replace("{a}", r["a"]).replace("{A}", cap(r["a"])).replace("{s}", r["s"])
            .replace("{p}", r["p"]).replace("{P}", cap(r["p"])))


def ask_attr(rng: random.Random, r: dict, attr: str) -> tuple[str, str, bool]:
    """Question and answer for one attribute; declines where the table has none."""
    q, i, a, clause = ATTRS[attr][0](r)
    user = nc.ask(rng, [fill(r, x) for x in q], [fill(r, x) for x in i])
    if not known(r, attr):
        return user, nc.decline(rng, fill(r, clause), r["p"]), False
    return user, nc.dress(rng, fill(r, pick(rng, a)), 0.18, 0.15), True


def extra(rng: random.Random, r: dict) -> str:
    """One stand-alone statement about the animal."""
    if r["facts"] and rng.random() < 0.6:
        return pick(rng, r["facts"])
    attr = pick(rng, ["diet", "where", "baby", "life", "group", "class", "looks", "size"])
    if not known(r, attr):
        return pick(rng, r["facts"])
    said = ATTRS[attr][0](r)[2]
    return fill(r, pick(rng, [x for x in said if x.startswith("{P}")] or said))


PRONOUN = {
    "diet": ["What do they eat?", "And what do they eat?", "What does it eat?"], "where": ["Where do they live?", "And where do they live?", "Where can I find them?"],
    "sound": ["What sound do they make?", "What noise do they make?"], "baby": ["What are their babies called?", "What is a baby one called?"],
    "group": ["What is a group of them called?"], "life": ["How long do they live?", "How old do they get?"],
    "looks": ["What colour are they?", "What do they look like?"], "size": ["How big are they?", "How big do they get?"],
    "legs": ["How many legs do they have?"], "fly": ["Can they fly?"], "swim": ["Can they swim?"], "eggs": ["Do they lay eggs?"],
    "pet": ["Do they make good pets?", "Can I keep one as a pet?"], "danger": ["Are they dangerous?"], "speed": ["How fast are they?"],
    "active": ["When do they sleep?", "Are they active at night?"], "class": ["What kind of animal is that?"],
}


def _follow(rng: random.Random, r: dict, attr: str, statement: str) -> tuple[Turn, dict, str]:
    """A follow-up turn: the same question of another animal, a pronoun question, 'really?' and so on."""
    roll = rng.random()
    if roll < 0.4:
        other = animal(rng)
        q, i, a, clause = ATTRS[attr][0](other)
        user = pick(rng, ["And {p}?", "What about {p}?", "And what about {p}?", "How about {p}?", "And {a}?", "What about {a}?", "And for {p}?"])
        if known(other, attr):
            reply = nc.dress(rng, fill(other, pick(rng, a)), 0.08, 0.1)
        else:
            reply = nc.decline(rng, fill(other, clause), other["p"])
        return (fill(other, user), reply), other, attr
    if roll < 0.7:
        attr2 = pick(rng, [n for n in _NAMES if n != attr])
        q, i, a, clause = ATTRS[attr2][0](r)
        if known(r, attr2):
            reply = nc.dress(rng, fill(r, pick(rng, a)), 0.08, 0.12)
        else:
            reply = nc.decline(rng, fill(r, clause), r["p"])
        return (pick(rng, PRONOUN[attr2]), reply), r, attr2
    if roll < 0.82:
        statement = pick(rng, r["facts"])
        return (pick(rng, nc.MORE + [f"Tell me more about {r['p']}."] * 6), nc.fun(rng, statement, nc.OPEN_MORE, 0.1)), r, attr
    if roll < 0.92 and statement:
        return nc.confirm(rng, statement), r, attr
    return nc.thanks(rng), r, attr


def _question(rng: random.Random) -> list[Turn]:
    r, attr = animal(rng), pick(rng, _NAMES)
    q, i, a, clause = ATTRS[attr][0](r)
    if not known(r, attr) and rng.random() < 0.5:
        r = pick(rng, POPULAR)
    user, reply, ok = ask_attr(rng, r, attr)
    turns = [(user, reply)]
    statement = fill(r, nc.plain(pick(rng, ATTRS[attr][0](r)[2]))) if ok else ""
    if not cap(statement).startswith((cap(r["a"]), cap(r["p"]))):
        statement = ""
    while len(turns) < 4 and rng.random() < 0.42:
        turn, r, attr = _follow(rng, r, attr, statement)
        turns.append(turn)
        statement = ""
        if turn[0] in nc.THANKS:
            break
    return turns


def _about(rng: random.Random) -> list[Turn]:
    r = animal(rng)
    subject = r["p"] if rng.random() < 0.8 else r["a"]
    parts: list[str] = []
    for _ in range(pick(rng, [1, 2, 2, 3])):
        s = extra(rng, r)
        if all(s[:14] != p[:14] for p in parts):
            parts.append(s)
    parts = [parts[0]] + [pronoun(r, p) for p in parts[1:]]
    turns = [(nc.about(rng, subject), nc.dress(rng, " ".join(parts), 0.25, 0.15, nc.OPEN_ABOUT))]
    attr = "class"
    while len(turns) < 4 and rng.random() < 0.5:
        if attr == "class":
            turn, r, attr = _follow_about(rng, r)
        else:
            turn, r, attr = _follow(rng, r, attr, "")
        turns.append(turn)
        if turn[0] in nc.THANKS:
            break
    return turns


def _follow_about(rng: random.Random, r: dict) -> tuple[Turn, dict, str]:
    if rng.random() < 0.4:
        other = animal(rng)
        return (fill(other, pick(rng, ["And {p}?", "What about {p}?", "How about {p}?", "Now tell me about {p}."])), nc.dress(rng, extra(rng, other), 0.1, 0.1)), other, "class"
    attr = pick(rng, _NAMES)
    q, i, a, clause = ATTRS[attr][0](r)
    reply = nc.dress(rng, fill(r, pick(rng, a)), 0.08, 0.12) if known(r, attr) else nc.decline(rng, fill(r, clause), r["p"])
    return (pick(rng, PRONOUN[attr]), reply), r, attr


def pronoun(r: dict, sentence: str) -> str:
    """'They' instead of the plural name at the start of a later sentence."""
    start = cap(r["p"]) + " "
    return "They " + sentence[len(start):] if sentence.startswith(start) and r["s"] not in ("penguin",) else sentence


def _classify(rng: random.Random) -> list[Turn]:
    """'Is a whale a fish?' and 'Is it true that a frog is a mammal?'"""
    r = animal(rng)
    other = pick(rng, CLASSES)
    true = rng.random() < 0.5
    guess = r["cls"] if true and r["cls"] in CLASSES else other
    good = guess == r["cls"]
    g, c = a_an(guess), a_an(r["cls"])
    gp = guess + "s" if guess != "fish" else "fish"
    cp = r["cls"] + "s" if r["cls"] not in ("fish",) else "fish"
    why = CLASS_WHY.get(r["cls"], "") if r["s"] != "platypus" else "that lays eggs"
    if r["s"] in ("caterpillar",):
        why = ""
    sep = ", " if why.startswith("because") else " "
    clause = fill(r, pick(rng, [f"{{a}} is {g}", f"{{p}} are {gp}"]))
    if rng.random() < 0.7:
        user = nc.ask(rng, [fill(r, x) for x in (f"is {{a}} {g}", f"are {{p}} {gp}", f"is {{a}} {g} or not", f"would you say that {clause}", f"do {{p}} count as {gp}")],
                      [fill(r, f"whether {{p}} are {gp}"), fill(r, f"if {{a}} is {g}")])
    else:
        user = nc.claim(rng, clause)
    if good:
        reply = pick(rng, ["Yes, {a} is {c}.", "Yes, {p} are {cp}.", "Yes, {a} is {c}{sep}{why}.", "Yes, that is right. {A} is {c}."])
        if not why:
            reply = "Yes, {a} is {c}."
    else:
        reply = pick(rng, ["No, {a} is not {g}. It is {c}.", "No, {p} are not {gp}, they are {cp}.", "No, {a} is {c}, not {g}.", "No, {a} is {c}{sep}{why}."])
        if not why:
            reply = "No, {a} is {c}, not {g}."
    reply = reply.replace("{c}", c).replace("{cp}", cp).replace("{gp}", gp).replace("{g}", g).replace("{sep}", sep).replace("{why}", why)
    turns = [(user, nc.tidy(fill(r, reply)))]
    if rng.random() < 0.2 and r["cls"] in CLASS_WHY and r["s"] not in ("platypus", "caterpillar"):
        turns.append((pick(rng, nc.WHY), fill(r, pick(rng, [f"Because {{p}} belong to the {cp}, and {cap(a_an(r['cls']))[0].lower()}{a_an(r['cls'])[1:]} is known by this: {CLASS_FEATURE[r['cls']]}.", f"{{A}} is {c} {CLASS_WHY[r['cls']]}.", f"{cap(CLASS_FEATURE[r['cls']])}. That makes {{a}} {c}."]))))
    return turns


CLASS_FEATURE = {
    "mammal": "mammals feed their young with milk", "bird": "birds have feathers", "reptile": "reptiles have scales and are cold-blooded",
    "fish": "fish live in water and breathe with gills", "insect": "insects have six legs", "amphibian": "amphibians live both in water and on land",
    "arachnid": "arachnids have eight legs", "crustacean": "crustaceans have a hard shell and many legs", "mollusc": "molluscs have soft bodies without bones",
}


def _eats(rng: random.Random) -> list[Turn]:
    """'Do lions eat grass?'"""
    r = animal(rng)
    food = pick(rng, ["grass", "meat", "leaves", "plants", "other animals"])
    kind = r["kind"]
    planty = food in ("grass", "leaves", "plants")
    if kind == "B" and food in ("grass", "leaves"):
        food = "plants"
    yes = kind == "B" or (kind == "P") == planty
    if kind == "P" and food in ("grass", "leaves") and food not in r["diet"]:
        food = "plants"
    if r["s"] in ("whale", "blue whale", "bee", "butterfly", "moth", "mosquito", "wasp", "jellyfish", "clam", "worm", "cat", "dog", "bat", "turtle", "fly"):
        return _question(rng)
    user = fill(r, pick(rng, ["Do {p} eat {f}?", "Does {a} eat {f}?", "Can {p} eat {f}?", "Would {a} eat {f}?", "Is it true that {p} eat {f}?", "{P} eat {f}, right?"])).replace("{f}", food)
    if yes:
        reply = pick(rng, [f"Yes, {{p}} eat {r['diet']}.", f"Yes, {{a}} eats {r['diet']}."])
    else:
        reply = pick(rng, [f"No, {{p}} do not normally eat {food}. They eat {r['diet']}.", f"No, {{a}} eats {r['diet']}.", f"Not normally. {{P}} eat {r['diet']}."])
    return [(user, fill(r, reply))]


def _reverse(rng: random.Random) -> list[Turn]:
    """From the attribute back to the animal."""
    if rng.random() < 0.5:
        says = [r for r in ROWS if r["says"] and r["s"] not in ("rat",)]
        r = pick(rng, says)
        users = ["what animal says {w}", "which animal says {w}", "which animal goes {w}", "what animal makes the sound {w}", "who says {w}", "what goes {w}"]
        word = r["says"]
        same = [x for x in says if x["says"] == word]
        names = join_and([x["a"] for x in same])
        verb = "says" if len(same) == 1 else "say"
        turns = [(nc.ask(rng, [u.replace("{w}", word) for u in users], [f"which animal says {word}"]),
                 nc.dress(rng, pick(rng, [f"{cap(names)} {verb} {word}.", f"That is {a_an(r['s'])}. {cap(names)} {verb} {word}."]), 0.15, 0.1))]
        return turns
    babies = [r for r in ROWS if r["baby"] not in ("-", "larva", "infant")]
    r = pick(rng, babies)
    same = [x for x in POPULAR if x["baby"] == r["baby"] and x is not r][:2]
    b = r["baby"]
    if same:
        text = pick(rng, [f"{cap(a_an(b))} is a young animal, for example a baby {r['s']} or a baby {same[0]['s']}.", f"{cap(a_an(b))} can be a baby {r['s']}, and also a baby {same[0]['s']}.", f"{cap(a_an(b))} is a baby {r['s']}. A baby {same[0]['s']} is called the same."])
    else:
        text = pick(rng, [f"{cap(a_an(b))} is a baby {r['s']}.", f"{cap(a_an(b))} is a young {r['s']}.", f"A young {r['s']} is called {a_an(b)}."])
    return [(nc.ask(rng, [f"what is {a_an(b)}", f"which animal's baby is called {a_an(b)}", f"what animal is {a_an(b)}", f"{a_an(b)} is the baby of which animal"], [f"what {a_an(b)} is", f"which animal has {a_an(b)} as a baby"]),
             nc.dress(rng, text, 0.15, 0.1))]


_SIZES = [[BY_NAME[n.replace("_", " ")] for n in group.split()] for group in SIZE_ORDER]
_SPEED = [(BY_NAME[n], float(v.replace("about ", "").replace(" under water", "").split(" ")[0])) for n, v in SPEEDS.items()
          if n not in ("dolphin", "orca", "tuna", "penguin")] + [(BY_NAME[n], v) for n, v in SLOW.items()]


def _compare(rng: random.Random) -> list[Turn]:
    """'Which is bigger, a cat or an elephant?', 'Is a horse faster than a pig?'"""
    turns: list[Turn] = []
    for k in range(2 if rng.random() < 0.25 else 1):
        if rng.random() < 0.55:
            i, j = sorted(rng.sample(range(len(_SIZES)), 2))
            less, more = pick(rng, _SIZES[i]), pick(rng, _SIZES[j])
            word, opposite, best = pick(rng, [("bigger", "smaller", "the bigger one"), ("larger", "smaller", "the larger one"), ("heavier", "lighter", "the heavier one")])
        else:
            (less, v1), (more, v2) = sorted(rng.sample(_SPEED, 2), key=lambda x: x[1])
            if v2 < 1.3 * v1:
                (less, v1), (more, v2) = (BY_NAME["snail"], 0.05), (BY_NAME["cheetah"], 110.0)
            word, opposite, best = "faster", "slower", "the faster one"
        ask_opposite = rng.random() < 0.25
        w = opposite if ask_opposite else word
        winner, other = (less, more) if ask_opposite else (more, less)
        x, y = (winner, other) if rng.random() < 0.5 else (other, winner)
        if k and rng.random() < 0.6:
            user = f"And {x['a']} or {y['a']}, which is {w}?"
        elif rng.random() < 0.6:
            user = nc.ask(rng, [f"which is {w}, {x['a']} or {y['a']}", f"what is {w}, {x['a']} or {y['a']}", f"who is {w}, {x['a']} or {y['a']}", f"which animal is {w}, the {x['s']} or the {y['s']}",
                                f"{x['a']} or {y['a']}, which is {w}", f"are {x['p']} or {y['p']} {w}"], [f"which is {w}, {x['a']} or {y['a']}"])
        else:
            user = nc.ask(rng, [f"is {x['a']} {w} than {y['a']}", f"are {x['p']} {w} than {y['p']}", f"is the {x['s']} {w} than the {y['s']}"], [f"whether {x['a']} is {w} than {y['a']}"])
            head = "Yes, " if x is winner else "No, "
            turns.append((user, head + pick(rng, [f"{winner['a']} is {w} than {other['a']}.", f"{winner['p']} are {w} than {other['p']}.", f"the {winner['s']} is {w} than the {other['s']}."])))
            continue
        turns.append((user, nc.dress(rng, cap(pick(rng, [f"{winner['a']} is {w} than {other['a']}.", f"the {winner['s']} is {w}.", f"{winner['p']} are {w} than {other['p']}.", f"the {winner['s']} is {w} than the {other['s']}."])), 0.1, 0.1)))
    return turns


def _fight(rng: random.Random) -> list[Turn]:
    """'Who would win, a lion or a bear?'"""
    x, y = rng.sample(POPULAR, 2)
    user = pick(rng, ["Who would win, {x} or {y}?", "Who would win in a fight, {x} or {y}?", "Which is stronger, {x} or {y}?", "{x} against {y}, who wins?", "Which is better, {x} or {y}?", "What do you like more, {xs} or {ys}?"])
    user = cap(user.replace("{xs}", x["p"]).replace("{ys}", y["p"]).replace("{x}", x["a"]).replace("{y}", y["a"]))
    if "win" in user or "stronger" in user:
        reply = pick(rng, [f"I do not know who would win, {x['a']} or {y['a']}. I hope they stay friends.", f"I cannot say whether {x['a']} or {y['a']} is stronger. It depends on the two.", f"Hard to say. I would rather see {x['a']} and {y['a']} live in peace."])
    else:
        f = pick(rng, (x, y))
        reply = pick(rng, [f"I like both {x['p']} and {y['p']}. Each is special in its own way.", f"Both {x['p']} and {y['p']} are nice. {pick(rng, f['facts'])}", f"I cannot choose between {x['p']} and {y['p']}. What do you think?"])
    return [(user, reply)]


_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "some": 4}
_GROUPS = {"animals": POPULAR, "mammals": [r for r in ROWS if r["cls"] == "mammal"], "birds": [r for r in ROWS if r["cls"] == "bird"],
           "reptiles": [r for r in ROWS if r["cls"] == "reptile"], "insects": [r for r in ROWS if r["cls"] == "insect"],
           "fish": [r for r in ROWS if r["cls"] == "fish" and r["s"] != "fish"], "pets": [r for r in ROWS if "pet" in r["flags"]],
           "farm animals": [r for r in ROWS if "farm" in r["flags"]], "sea animals": [BY_NAME[n] for n in "whale dolphin shark octopus crab seal jellyfish starfish lobster squid".split()],
           "wild animals": [r for r in POPULAR if "pet" not in r["flags"] and "farm" not in r["flags"] and r["s"] not in ("fish", "ant", "bee", "snail")],
           "animals that can fly": [r for r in ROWS if (r["cls"] == "bird" and "nofly" not in r["flags"] and "flybad" not in r["flags"]) or "fly" in r["flags"]],
           "animals with stripes": [BY_NAME[n] for n in ("zebra", "tiger", "clownfish", "skunk")], "animals with long necks": [BY_NAME[n] for n in ("giraffe", "ostrich", "swan", "flamingo")],
           "animals that hop": [BY_NAME[n] for n in ("kangaroo", "rabbit", "frog", "grasshopper")]}


def _list(rng: random.Random) -> list[Turn]:
    """'Name three birds', 'Name an animal that starts with B.'"""
    if rng.random() < 0.4:
        letter = pick(rng, [r["s"][0] for r in ROWS])
        rows = [r for r in ROWS if r["s"][0] == letter]
        r = pick(rng, rows)
        L = letter.upper()
        user = pick(rng, [f"Name an animal that starts with {L}.", f"Tell me an animal that begins with {L}.", f"What animal starts with {L}?", f"An animal with {L}?", f"Which animal starts with the letter {L}?",
                          f"Give me an animal that starts with {L}.", f"I need an animal that begins with {L}.", f"Can you name an animal starting with {L}?", f"Animals that start with {L}?"])
        reply = pick(rng, [f"{cap(r['s'])} starts with {L}.", f"{cap(r['a'])} is an animal that starts with {L}.", f"How about {r['a']}? It starts with {L}.", f"An animal that starts with {L} is the {r['s']}."])
        turns = [(user, reply)]
        rest = [x for x in rows if x is not r]
        if rest and rng.random() < 0.35:
            o = pick(rng, rest)
            turns.append((pick(rng, ["Another one?", "One more.", "And another?", "Do you know another one?"]), pick(rng, [f"{cap(o['a'])} starts with {L}, too.", f"Another one with {L} is the {o['s']}.", f"How about {o['a']}?"])))
        return turns
    name = pick(rng, list(_GROUPS))
    rows = _GROUPS[name]
    word = pick(rng, ["three", "three", "two", "four", "five", "some"])
    n = min(_NUMBERS[word], len(rows), 5)
    if n < _NUMBERS[word] and word != "some":
        word = "three"
        n = 3
    chosen = rng.sample(rows, n)
    names = join_and([c["p"] for c in chosen])
    user = pick(rng, ["Name {w} {g}.", "List {w} {g}.", "Tell me {w} {g}.", "Give me {w} {g}.", "Can you name {w} {g}?", "What are {w} {g}?", "{W} {g}, please.", "Do you know {w} {g}?", "Can you list {w} {g}?", "Examples of {g}?", "Give me examples of {g}."])
    user = user.replace("{w}", word).replace("{W}", cap(word)).replace("{g}", name)
    reply = pick(rng, [f"{cap(word)} {name} are {names}.", f"{cap(names)} are {name}." if " that " not in name and "with" not in name else f"{cap(word)} {name} are {names}.", f"Here are {word}: {names}." if "xample" not in user else f"Some {name} are {names}.", f"Sure: {names}."])
    return [(user, reply)]


# --- What Ember does not know --------------------------------------------------------------------

RARE = ("aardvark|okapi|pangolin|tapir|quokka|wombat|tarsier|lemur|echidna|narwhal|manatee|dugong|capybara|fossa|serval|caracal|ocelot|puma|"
        "ibex|chamois|gazelle|impala|wildebeest|oryx|saiga|yak|alpaca|mongoose|civet|genet|weasel|ferret|mink|marten|stoat|wolverine|marmot|"
        "gopher|chinchilla|dormouse|vole|lemming|shrew|gibbon|baboon|mandrill|marmoset|macaw|cockatoo|puffin|albatross|cormorant|heron|ibis|"
        "spoonbill|falcon|hawk|kite|osprey|condor|magpie|jay|raven|starling|finch|wren|nightingale|lark|cuckoo|kingfisher|quail|pheasant|"
        "partridge|grouse|cassowary|hornbill|python|cobra|viper|mamba|anaconda|skink|newt|caiman|gharial|tuatara|barracuda|piranha|sturgeon|"
        "cod|herring|carp|pike|trout|catfish|stingray|manta ray|swordfish|pufferfish|anglerfish|lamprey|cuttlefish|nautilus|oyster|mussel|"
        "sea urchin|sea cucumber|coral|barnacle|krill|centipede|millipede|mantis|stick insect|earwig|cockroach|cicada|hornet|bumblebee|"
        "tick|flea|mite|tarantula|leech|tapeworm").split("|")
PLURAL_ODD = {"krill": "krill", "cod": "cod", "trout": "trout", "wolverine": "wolverines", "ibis": "ibises", "ibex": "ibexes", "mantis": "mantises",
              "chamois": "chamois", "oryx": "oryxes", "albatross": "albatrosses", "walrus": "walruses", "finch": "finches", "platypus": "platypuses",
              "nautilus": "nautiluses", "cockroach": "cockroaches", "leech": "leeches", "lynx": "lynxes", "dormouse": "dormice", "cuttlefish": "cuttlefish",
              "swordfish": "swordfish", "pufferfish": "pufferfish", "anglerfish": "anglerfish", "catfish": "catfish", "coral": "corals", "carp": "carp",
              "pike": "pike", "canary": "canaries", "ostrich": "ostriches", "fox": "foxes", "fish": "fish", "mouse": "mice", "octopus": "octopuses"}
MODIFIERS = ("spotted|striped|great|lesser|giant|dwarf|pygmy|golden|silver|red|blue|grey|black|white|crested|horned|long-tailed|short-eared|"
             "mountain|river|forest|desert|marsh|island|tree|rock|cave|northern|southern|eastern|western|royal|common|hairy|masked|ringed").split("|")
BASES = "shrew|gecko|tree frog|newt|lizard|finch|warbler|vole|antelope|monkey|squirrel|beetle|moth|crab|snail|eel|parrot|owl|fox|bat|otter|mouse|wren|hawk|toad|skink".split("|")
ODD_ASKS = [  # question, clause; exact numbers and odd details
    ("how many hairs does {a} have", "how many hairs {a} has"), ("how many teeth does {a} have", "how many teeth {a} has"),
    ("how many bones does {a} have", "how many bones {a} has"), ("how many {p} are there in the world", "how many {p} there are in the world"),
    ("how many eggs does {a} lay in its life", "how many eggs {a} lays in its life"), ("how fast does the heart of {a} beat", "how fast the heart of {a} beats"),
    ("what is the Latin name of the {s}", "the Latin name of the {s}"), ("how many kinds of {p} are there", "how many kinds of {p} there are"),
    ("how much does {a} cost", "how much {a} costs"), ("what is the oldest {s} ever", "which {s} was the oldest ever"),
    ("who discovered the {s}", "who discovered the {s}"), ("what is the name of the most famous {s}", "the name of the most famous {s}"),
    ("how many muscles does {a} have", "how many muscles {a} has"), ("how high can {a} jump", "how high {a} can jump"),
    ("how long is {a} pregnant", "how long {a} is pregnant"), ("what does the word {s} mean in Latin", "what the word {s} means in Latin"),
    ("how many {p} live in my town", "how many {p} live in your town"), ("what is my {s} thinking", "what your {s} is thinking"),
]
SPECIAL = {  # known numbers that the odd asks must not deny
    "muscles": ("elephant",), "pregnant": ("fish", "insect", "bird"), "jump": ("whale",),
}


def plural(noun: str) -> str:
    last = noun.split(" ")[-1]
    if last in PLURAL_ODD:
        return noun[: len(noun) - len(last)] + PLURAL_ODD[last]
    if last.endswith("y") and last[-2] not in "aeiou":
        return noun[:-1] + "ies"
    if last.endswith(("s", "x", "ch", "sh", "z")):
        return noun + "es"
    return noun + "s"


def unknown(rng: random.Random) -> tuple[str, str, str]:
    """(question, clause, subject) on something outside the table."""
    roll = rng.random()
    if roll < 0.3:
        q, clause = pick(rng, ODD_ASKS)
        r = animal(rng)
        while ("eggs" in q and r["cls"] != "bird") or ("pregnant" in q and (r["cls"] != "mammal" or r["s"] == "platypus")) or ("hairs" in q and r["cls"] != "mammal") or (
                ("teeth" in q or "bones" in q) and r["cls"] not in ("mammal", "reptile")) or ("muscles" in q and r["s"] == "elephant") or ("teeth" in q and r["s"] == "anteater") or (
                "jump" in q and (r["cls"] != "mammal" or "swim" in r["flags"] or r["s"] == "elephant")) or ("my " in q and "town" not in q and "pet" not in r["flags"]) or ("kinds" in q and r["s"] in ("elephant", "bear", "lion", "dog")) or (
                "heart" in q and r["cls"] not in ("mammal", "bird")):
            q, clause = pick(rng, ODD_ASKS)
            r = animal(rng)
        return nc.ask(rng, [fill(r, q)], []), fill(r, clause), r["p"]
    if roll < 0.6:
        name = pick(rng, RARE)
    elif roll < 0.82:
        name = f"{pick(rng, MODIFIERS)} {pick(rng, BASES)}"
    else:
        name = nc.nonsense(rng)
    r = {"s": name, "p": plural(name), "a": a_an(name)}
    if rng.random() < 0.25:
        return nc.about(rng, r["p"]), "", r["p"]
    if rng.random() < 0.15:
        return fill(r, pick(rng, ["What is {a}?", "What are {p}?", "Do you know what {a} is?", "Have you heard of {p}?", "Do you know {p}?"])), "", r["p"]
    attr = pick(rng, ["diet", "where", "sound", "baby", "group", "life", "looks", "size", "pet", "danger", "speed"])
    fake = dict(r, kind="M", diet="x", where="x", sound="x", says="", baby="x", group="a x", life="x", looks="x", size="weigh", cls="mammal", flags=[], facts=[])
    q, i, _, clause = ATTRS[attr][0](fake)
    return nc.ask(rng, [fill(r, x) for x in q], [fill(r, x) for x in i]), fill(r, clause), r["p"]


FUN_FACTS = [f for r in ROWS for f in r["facts"]]
BOOK = nc.Book(nc.parse(FACTS), unknown, ["animals", "an animal", "nature"], FUN_FACTS)


def dialogue(rng: random.Random) -> list[Turn]:
    """One conversation on animals."""
    roll = rng.random()
    if roll < 0.37:
        return _question(rng)
    if roll < 0.40:
        return _compare(rng)
    if roll < 0.41:
        return _fight(rng)
    if roll < 0.44:
        return _list(rng)
    if roll < 0.52:
        return _about(rng)
    if roll < 0.57:
        return _classify(rng)
    if roll < 0.60:
        return _eats(rng)
    if roll < 0.63:
        return _reverse(rng)
    if roll < 0.88:
        return BOOK.dialogue(rng)
    if roll < 0.91:
        return BOOK.fun_talk(rng, FUN_FACTS, ["animals", "an animal", "wild animals", "any animal", "some animal"])
    return BOOK.unknown_talk(rng)
