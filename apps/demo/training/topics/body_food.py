"""The human body, health basics, food, drink and simple cooking.

Foods come from the table in data/food_table.py, everything else from data/body_food_facts.py.
Ember is no doctor: health answers stay simple and send people to a doctor when it matters.
"""

from __future__ import annotations

import random

from .data import nature_common as nc
from .data.body_food_facts import FACTS, FUN
from .data.food_table import FOODS
from .data.nature_common import a_an, cap, pick

Turn = tuple[str, str]


def _load() -> list[dict]:
    rows = []
    for line in FOODS.strip().splitlines():
        keys = ("s", "p", "kind", "colour", "taste", "made", "grow", "origin", "cook", "facts")
        row: dict = dict(zip(keys, (c.strip() for c in line.split("|")), strict=True))
        row["facts"] = row["facts"].split(";;")
        row["mass"] = row["p"] == "-"
        if row["mass"]:
            row["p"] = row["s"]
        row["be"], row["do"], row["v"], row["have"] = ("is", "does", "s", "has") if row["mass"] else ("are", "do", "", "have")
        row["one"] = row["s"] if row["mass"] or row["p"] == row["s"] or row["s"] in ("tea", "wine", "beer", "jam", "cheese", "chocolate", "candy", "cereal", "curry", "bread", "french fry", "scrambled egg", "oat", "corn") else a_an(row["s"])
        if row["s"] in ("french fry", "scrambled egg", "oat"):
            row["one"] = row["p"]
        row["it"] = "it" if row["mass"] else "them"
        rows.append(row)
    return rows


ROWS = _load()
BY_NAME = {r["s"]: r for r in ROWS}
POPULAR = [BY_NAME[n] for n in ("apple", "banana", "orange", "lemon", "strawberry", "grape", "tomato", "potato", "carrot", "onion", "rice", "pasta",
                                "bread", "pizza", "cheese", "milk", "egg", "chocolate", "coffee", "tea", "honey", "sugar", "salt", "butter", "cake",
                                "pancake", "hamburger", "sushi", "soup", "water", "ice cream", "popcorn", "salad", "yogurt", "watermelon")]


def food(rng: random.Random) -> dict:
    return pick(rng, POPULAR) if rng.random() < 0.45 else pick(rng, ROWS)


def fill(r: dict, text: str) -> str:
    """{p} apples, {P} Apples, {be} are, {do} do, {v} verb ending, {one} an apple."""
    return (text.replace("{p}", r["p"]).replace("{P}", cap(r["p"])).replace("{s}", r["s"]).replace("{be}", r["be"]).replace("{do}", r["do"])
            .replace("{v}", r["v"]).replace("{have}", r["have"]).replace("{it}", r["it"]).replace("{one}", r["one"]).replace("{One}", cap(r["one"])))


def _colour(r):
    c = r["colour"]
    if c.startswith("of many"):
        answers = ["{P} can have many colours.", "{P} come{v} in many colours.", "The colour of {p} depends on the kind."]
    elif c.startswith("often") or "when" in c or "without" in c:
        answers = [f"{{P}} {{be}} {c}."]
    else:
        answers = [f"{{P}} {{be}} {c}.", f"{{P}} {{be}} usually {c}.", f"The colour of {{p}} is {c}."]
    return (["what colour {be} {p}", "what color {be} {p}", "which colour {do} {p} have", "what colour {do} {p} have", "what is the colour of {p}"],
            ["what colour {p} {be}", "what color {p} {be}"], answers, "what colour {p} {be}")


def _taste(r):
    t = r["taste"]
    return (["what {do} {p} taste like", "how {do} {p} taste", "what is the taste of {p}", "{do} {p} taste good", "how would you describe the taste of {p}"],
            ["what {p} taste{v} like", "how {p} taste{v}"], [f"{{P}} taste{{v}} {t}.", f"The taste of {{p}} is {t}.", f"{{P}} {{be}} {t}." if not t.startswith(("often",)) else f"{{P}} taste{{v}} {t}."], "how {p} taste{v}")


def _made(r):
    m = r["made"]
    return (["what {be} {p} made of", "what is in {p}", "how {be} {p} made", "what {be} {p} made from", "what are the ingredients of {p}", "what do you need to make {p}", "which ingredients are in {p}"] if "made by" not in m and r["s"] not in ("water", "salt", "egg", "milk") else
            ["what {be} {p} made of" if "made by" not in m else "who makes {p}", "where {do} {p} come from" if "made by" in m else "what {be} {p}"],
            ["what {p} {be} made of"] if "made by" not in m else ["who makes {p}"], [f"{{P}} {{be}} {m}.", f"{{P}} {{be}} {m}.", f"{{P}} {{be}} mostly {m}." if "made of " in m else f"{{P}} {{be}} {m}."], "what {p} {be} made of")


def _grow(r):
    g = r["grow"]
    return (["where {do} {p} grow", "how {do} {p} grow", "on what {do} {p} grow", "{do} {p} grow on trees", "where {be} {p} grown"],
            ["where {p} grow{v}", "how {p} grow{v}"], [f"{{P}} grow{{v}} {g}.", f"{{P}} grow{{v}} {g}."] + ([f"{{P}} do{'es' if r['mass'] else ''} not grow on trees, but {g}."] if "tree" not in g else []), "where {p} grow{v}")


def _origin(r):
    o = r["origin"]
    return (["where {do} {p} come from", "where {do} {p} originally come from", "which country {do} {p} come from" if o[:1].isupper() else "where {do} {p} come from", "what is the origin of {p}", "where {be} {p} from"],
            ["where {p} come{v} from", "where {p} {be} from"], [f"{{P}} come{{v}} from {o}.", f"{{P}} originally come{{v}} from {o}." if o[:1].isupper() else f"{{P}} come{{v}} from {o}."], "where {p} come{v} from")


def _cook(r):
    dish = r["kind"] in ("dish", "sweet", "drink", "food", "spread", "sauce", "snack", "grain", "dairy food", "meat", "fish", "seafood", "oil")
    q = ["how do I make {one}", "how do you make {one}", "how can I make {p}", "how do I cook {p}", "do you have a recipe for {p}", "give me a recipe for {p}", "how to make {p}", "recipe for {p}"] if dish else \
        ["how do I eat {one}", "how do you eat {p}", "how do I cook {p}", "what can I do with {p}", "how can I use {p}", "what can I make with {p}", "how do I prepare {p}"]
    if r["s"] in ("water", "milk", "butter", "egg", "flour", "beer", "wine", "cola", "olive oil", "beef", "pork", "ham", "bacon", "nut", "raisin", "chocolate", "candy", "wheat", "vinegar", "corn", "ketchup", "mustard", "soy sauce", "cheese", "cereal"):
        q = ["what can I do with {p}", "how can I use {p}", "how do I use {p}", "any tips for {p}"]
    return (q, ["how to make {p}", "how to cook {p}"] if dish and "use" not in q[1] else ["what to do with {p}", "how to use {p}"], [r["cook"], r["cook"]], "how to make {p}")


def _kind(r):
    k = a_an(r["kind"])
    if r["s"] == "tomato":
        return (["{be} {p} a fruit or a vegetable", "what {be} {p}"], ["whether {p} {be} fruits or vegetables"],
                ["A tomato is a fruit, although we use it as a vegetable.", "Tomatoes are fruits, but in the kitchen we call them vegetables."], "what {p} {be}")
    one = r["one"]
    be = "is" if one not in ("french fries", "scrambled eggs", "oats") and not (r["s"] == "shrimp" or r["s"] == "zucchini" and False) else "are"
    ans = [f"{cap(one)} {be} {k}." if be == "is" else f"{{P}} are {r['kind']}."] if r["kind"] not in ("food", "grain", "seafood", "fish", "meat", "fungus") or r["mass"] or r["kind"] in ("fungus",) else [f"{{P}} are {'a kind of ' + r['kind']}."]
    if be == "are" or r["kind"] in ("food", "meat", "fish", "grain", "seafood", "oil"):
        ans = [f"{{P}} {{be}} a kind of {r['kind']}."]
    extra = [a + " " + f for a in ans for f in r["facts"]]
    if r["made"] != "-" and r["kind"] in ("dish", "sweet", "food", "sauce", "spread", "drink", "dairy food", "snack"):
        extra.append(ans[0] + f" {'It is' if be == 'is' and ans[0].startswith(cap(one)) else 'It is' if r['mass'] else 'They are'} {r['made']}.")
    return (["what is {one}" if be == "is" else "what are {p}", "what {be} {p}", "what kind of food {be} {p}", "what exactly {be} {p}"], ["what {p} {be}"], ans + extra, "what {p} {be}")


ATTRS = {"colour": (_colour, 10), "taste": (_taste, 8), "made": (_made, 12), "grow": (_grow, 8), "origin": (_origin, 8), "cook": (_cook, 14), "kind": (_kind, 10)}
_NAMES = [n for n, (_, w) in ATTRS.items() for _ in range(w)]


def known(r: dict, attr: str) -> bool:
    return attr == "kind" or r[attr] != "-"


def applies(r: dict, attr: str) -> bool:
    """Whether the question makes sense for the food."""
    if attr == "grow":
        return r["grow"] != "-"
    if attr in ("made", "colour"):
        return r[attr] != "-"
    return True


def _attr(rng: random.Random, r: dict) -> str:
    attr = pick(rng, _NAMES)
    while not applies(r, attr):
        attr = pick(rng, _NAMES)
    return attr


def reply(rng: random.Random, r: dict, attr: str, opening: float = 0.18) -> str:
    q, i, a, clause = ATTRS[attr][0](r)
    if not known(r, attr):
        return nc.decline(rng, fill(r, clause), r["p"])
    return nc.dress(rng, fill(r, pick(rng, a)), opening, 0.14)


PRONOUN = {"colour": "What colour {be} {they}?", "taste": "What {do} {they} taste like?", "made": "What {be} {they} made of?", "grow": "Where {do} {they} grow?",
           "origin": "Where {do} {they} come from?", "cook": "How do I prepare {it}?"}


def _question(rng: random.Random) -> list[Turn]:
    r = food(rng)
    attr = _attr(rng, r)
    q, i, a, clause = ATTRS[attr][0](r)
    turns = [(nc.ask(rng, [fill(r, x) for x in q], [fill(r, x) for x in i]), reply(rng, r, attr))]
    return _more(rng, r, attr, turns)


def _more(rng: random.Random, r: dict, attr: str, turns: list[Turn]) -> list[Turn]:
    said = " ".join(a for _, a in turns)
    while len(turns) < 4 and rng.random() < 0.42:
        roll = rng.random()
        if roll < 0.4:
            other = food(rng)
            if not applies(other, attr) or other is r:
                break
            r = other
            turns.append((fill(r, pick(rng, ["And {p}?", "What about {p}?", "And what about {p}?", "How about {p}?", "And {one}?", "And for {p}?"])), reply(rng, r, attr, 0.06)))
        elif roll < 0.7:
            attr = pick(rng, [n for n in PRONOUN if n != attr and applies(r, n)])
            turns.append((fill(r, PRONOUN[attr].replace("{they}", "it" if r["mass"] else "they")), reply(rng, r, attr, 0.06)))
        elif roll < 0.9:
            user = pick(rng, nc.MORE + [f"Tell me more about {r['p']}."] * 5)
            new = [f for f in r["facts"] if f not in said]
            if not new:
                turns.append((user, nc.all_said(rng, r["p"])))
                break
            fact = pick(rng, new)
            said += " " + fact
            turns.append((user, nc.fun(rng, fact, nc.OPEN_MORE, 0.1)))
        else:
            turns.append(nc.thanks(rng))
            break
    return turns


def _about(rng: random.Random) -> list[Turn]:
    r = food(rng)
    parts = [pick(rng, r["facts"])]
    if rng.random() < 0.6:
        attr = pick(rng, [a for a in ("colour", "taste", "made", "grow", "origin") if known(r, a)])
        said = [x for x in ATTRS[attr][0](r)[2] if x.startswith("{P}")]
        parts.insert(0, fill(r, pick(rng, said)))
    turns = [(nc.about(rng, r["p"]), nc.dress(rng, " ".join(parts), 0.25, 0.14, nc.OPEN_ABOUT))]
    return _more(rng, r, "colour", turns)


def _healthy(rng: random.Random) -> list[Turn]:
    """'Are apples healthy?', 'Do you like pizza?'"""
    r = food(rng)
    if rng.random() < 0.45:
        user = fill(r, pick(rng, ["Do you like {p}?", "What do you think of {p}?", "Have you ever tried {p}?", "Do you eat {p}?", "Is {p} your favourite food?" if r["mass"] else "Are {p} your favourite food?", "I love {p}.", "I like {p}.", "I am eating {p}."]))
        taste = f"{cap(r['p'])} taste{r['v']} {r['taste']}"
        return [(user, fill(r, pick(rng, ["I cannot eat, but people say that {p} taste{v} " + r["taste"] + ".", "I am a program, so I never eat {p}. They say the taste is " + r["taste"] + ".",
                                          "I have no mouth, so I cannot taste {p}, but {p} sound{v} nice to me.", "As a tiny model I do not eat, but I like to talk about {p}."])))]
    kind = r["kind"]
    if kind in ("fruit", "vegetable", "nut", "fungus") or r["s"] in ("water", "oat", "porridge", "salmon", "olive oil", "yogurt", "nut", "hummus", "tofu", "chicken soup", "salad", "soup"):
        text = pick(rng, ["Yes, {p} {be} healthy for most people.", "Yes, {p} {be} good for you.", "Yes, {p} {be} a healthy choice."])
        if r["s"] == "chili":
            text = "Yes, in small amounts {p} are fine for most people."
    elif kind in ("sweet", "sweetener") or r["s"] in ("cola", "lemonade", "chip", "french fry", "hot dog", "bacon", "hamburger", "donut", "salt", "ham", "sausage", "ketchup", "mayonnaise", "jam"):
        text = pick(rng, ["{P} {be} fine now and then, but not too much of {it}.", "Too much of {it} is not healthy, so enjoy {p} in small amounts.", "Not really. {P} {be} best in small amounts."])
    elif kind == "drink" and r["s"] in ("beer", "wine"):
        text = pick(rng, ["No, alcohol is not healthy, so {p} {be} best in small amounts or not at all.", "Not really. {P} contain{v} alcohol, and less of it is better."])
    else:
        text = pick(rng, ["{P} {be} fine for most people as part of a mixed diet.", "In normal amounts, {p} {be} fine for most people.", "Yes, as part of a mixed diet, {p} {be} fine."])
    user = fill(r, pick(rng, ["{be} {p} healthy?", "{be} {p} good for me?", "{be} {p} good for you?", "{be} {p} bad for me?", "{be} {p} unhealthy?", "Should I eat {p}?" if kind != "drink" else "Should I drink {p}?", "Is it healthy to eat {p}?" if kind != "drink" else "Is it healthy to drink {p}?", "Can I eat {p} every day?" if kind != "drink" else "Can I drink {p} every day?"]))
    text = fill(r, text)
    if text.startswith("Yes") and (" bad " in user or "unhealthy" in user or "every day" in user):
        text = "No, " + text[5:] if "every day" not in user else text
    return [(cap(user), text)]


_GROUPS = {"fruits": ("fruit",), "vegetables": ("vegetable",), "drinks": ("drink",), "spices": ("spice",), "nuts": ("nut",), "sweets": ("sweet",), "dishes": ("dish",)}
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "some": 4}


def _list(rng: random.Random) -> list[Turn]:
    """'Name three fruits', 'A fruit that starts with B?'"""
    name = pick(rng, ["fruits", "fruits", "vegetables", "vegetables", "drinks", "spices", "nuts", "sweets", "dishes"])
    rows = [r for r in ROWS if r["kind"] in _GROUPS[name] and r["s"] not in ("nut", "tomato", "beer", "wine")]
    if rng.random() < 0.35 and name in ("fruits", "vegetables"):
        one = name[:-1]
        r = pick(rng, rows)
        letter = r["s"][0].upper()
        user = pick(rng, ["Name a {k} that starts with {l}.", "What {k} starts with {l}?", "Which {k} begins with {l}?", "A {k} with {l}?", "Tell me a {k} that begins with {l}.", "Give me a {k} that starts with {l}."]).replace("{k}", one).replace("{l}", letter)
        return [(user, pick(rng, [f"{cap(r['s'])} is a {one} that starts with {letter}.", f"How about {r['one']}? It starts with {letter}.", f"{cap(r['s'])} starts with {letter}."]))]
    word = pick(rng, ["three", "three", "two", "four", "five", "some"])
    if _NUMBERS[word] > len(rows):
        word = "two"
    names = nc.join_and([r["p"] for r in rng.sample(rows, _NUMBERS[word])])
    user = pick(rng, ["Name {w} {g}.", "List {w} {g}.", "Tell me {w} {g}.", "Give me {w} {g}.", "Can you name {w} {g}?", "What are {w} {g}?", "{W} {g}, please.", "Do you know {w} {g}?", "Can you list {w} {g}?", "Give me examples of {g}."])
    return [(user.replace("{w}", word).replace("{W}", cap(word)).replace("{g}", name), pick(rng, [f"{cap(word)} {name} are {names}.", f"{cap(names)} are {name}.", f"Sure: {names}."]))]


# --- Unknown -------------------------------------------------------------------------------------

RARE_FOODS = ("dragon fruit|durian|jackfruit|lychee|papaya|guava|passion fruit|persimmon|quince|gooseberry|rhubarb|kale|artichoke|leek|fennel|okra|parsnip|turnip|"
              "kohlrabi|quinoa|couscous|bulgur|millet|tempeh|kimchi|miso|pho|ramen|paella|gazpacho|risotto|gnocchi|ravioli|tiramisu|panna cotta|baklava|"
              "borscht|goulash|pierogi|schnitzel|strudel|ceviche|empanadas|poutine|haggis|tzatziki|moussaka|injera|fufu|biryani|naan|samosas|dal|tikka masala|"
              "laksa|satay|rendang|bibimbap|mochi|tempura|udon|dim sum|congee|kombucha|kefir|chai|matcha|espresso|cappuccino|mead|sake|cider|grappa").split("|")
BODY_PARTS = ["spleen", "pancreas", "gall bladder", "appendix", "thyroid", "tonsils", "diaphragm", "cornea", "retina", "aorta", "collarbone", "shin", "ankle", "wrist", "elbow", "pelvis"]
ILLS = ["gout", "anemia", "mumps", "measles", "asthma", "diabetes", "arthritis", "eczema", "malaria", "cholera", "scurvy", "vertigo", "lupus", "shingles", "psoriasis"]
ODD = [  # question, clause, subject comes from {x}
    ("how many calories are in {one}", "how many calories are in {one}"), ("how much does {one} cost", "how much {one} costs"), ("who invented {p}", "who invented {p}"),
    ("how much {s} is eaten in the world each year", "how much {s} is eaten in the world each year"), ("which shop sells the best {p}", "which shop sells the best {p}"),
    ("how much vitamin B is in {p}", "how much vitamin B is in {p}"), ("how do you say {s} in Finnish", "how to say {s} in Finnish"), ("how much sugar is in {p}", "how much sugar is in {p}"),
]


def unknown(rng: random.Random) -> tuple[str, str, str]:
    roll = rng.random()
    if roll < 0.4:
        x = pick(rng, RARE_FOODS) if rng.random() < 0.65 else nc.nonsense(rng)
        many = x in ("empanadas", "samosas", "pierogi")
        be, do, v = ("are", "do", "") if many else ("is", "does", "s")
        q, clause = pick(rng, [(f"what {be} {x}", ""), (f"how do I make {x}", f"how to make {x}"), (f"what {be} {x} made of", f"what {x} {be} made of"), (f"what {do} {x} taste like", f"what {x} taste{v} like"),
                               (f"where {do} {x} come from", f"where {x} come{v} from"), (f"recipe for {x}", f"a recipe for {x}"), (f"what colour {be} {x}", f"what colour {x} {be}"),
                               (f"{be} {x} healthy", f"whether {x} {be} healthy"), (f"how long do I cook {x}", f"how long to cook {x}")])
        if rng.random() < 0.2:
            return nc.about(rng, x), "", x
        return nc.ask(rng, [q], []), clause, x
    if roll < 0.6:
        r = food(rng)
        q, clause = pick(rng, ODD)
        while r["s"] in ("water", "salt", "pizza", "chocolate", "sandwich", "cola") or "much {s}" in q and not r["mass"]:
            r, (q, clause) = food(rng), pick(rng, ODD)
        return nc.ask(rng, [fill(r, q)], []), fill(r, clause), r["p"]
    if roll < 0.75:
        b = pick(rng, BODY_PARTS)
        be, do, v = ("are", "do", "") if b == "tonsils" else ("is", "does", "s")
        q, clause = pick(rng, [(f"what {do} the {b} do", f"what the {b} do{'es' if v else ''}"), (f"how big {be} the {b}", f"how big the {b} {be}"), (f"how much {do} the {b} weigh", f"how much the {b} weigh{v}"), (f"what {be} the {b} for", f"what the {b} {be} for")])
        return nc.ask(rng, [q], []), clause, f"the {b}"
    d = pick(rng, ILLS) if rng.random() < 0.7 else nc.nonsense(rng)
    q, clause = pick(rng, [(f"what is {d}", f"what {d} is"), (f"what helps against {d}", f"what helps against {d}"), (f"how do I treat {d}", f"how to treat {d}"), (f"what causes {d}", f"what causes {d}"),
                           (f"do I have {d}", f"whether you have {d}"), (f"what are the signs of {d}", f"the signs of {d}"), (f"which medicine is good for {d}", f"which medicine is good for {d}")])
    return nc.ask(rng, [q], []), clause, d


BOOK = nc.Book(nc.parse(FACTS), unknown, ["the body or food", "food or the body"], [line for line in FUN.strip().splitlines()])
BODY_FUN = [f for f in BOOK.fun_facts if any(w in f for w in ("our ", "Your", "body", "bone", "You ", "people", "Hair", "sneeze", "We ", "tongue", "Fingerprints")) and "Milk" not in f]
FOOD_FUN = [f for r in ROWS for f in r["facts"]]


def _unknown_talk(rng: random.Random) -> list[Turn]:
    turns = BOOK.unknown_talk(rng)
    user, said = turns[0]
    if any(d in user for d in ILLS) and rng.random() < 0.6:
        turns[0] = (user, nc.tidy(said.split(". ")[0].rstrip(".") + ". " + pick(rng, ["A doctor can tell you.", "Please ask a doctor about that.", "A doctor or a pharmacist will know.", "For health questions like that, please ask a doctor."])))
    return turns


def dialogue(rng: random.Random) -> list[Turn]:
    """One conversation on the body, health, food or cooking."""
    roll = rng.random()
    if roll < 0.26:
        return _question(rng)
    if roll < 0.285:
        return _list(rng)
    if roll < 0.36:
        return _about(rng)
    if roll < 0.43:
        return _healthy(rng)
    if roll < 0.48:
        return _unknown_talk(rng)
    if roll < 0.50:
        return BOOK.fun_talk(rng, FOOD_FUN, ["food", "fruit or vegetables", "something to eat", "cooking"])
    if roll < 0.52:
        return BOOK.fun_talk(rng, BODY_FUN, ["the body", "the human body", "people", "my body", "humans"])
    return BOOK.dialogue(rng)
