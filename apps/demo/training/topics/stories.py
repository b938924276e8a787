"""Story topic: short stories on request, made by a story grammar, with follow-up turns.

A request names a hero (animal, person, object, place, idea, event, a pair ...); a plot that fits that kind of hero is drawn from
data/story_plots.py, and one coherent set of choices (name, pronoun, place, helper, food, obstacle) is carried through all its beats.
"""
import os
import random
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "data"))
import story_plots as P  # noqa: E402
import story_words as W  # noqa: E402

BY_KIND = {}
for _plot in P.ALL:
    BY_KIND.setdefault(_plot["kind"], []).append(_plot)
BY_NAME = {p["name"]: p for p in P.ALL}
# plots whose beat variants may be mixed freely; in the others one column of variants is followed throughout
MIX = set("""lost fear journey gift skill sharing egg stranger small_hero noise invention unlike promise shop forgotten mended
small wander restored newcomer detective greedy bedtime shy lazy proud spooky seed ev_alone ev_find repair""".split()) - {"repair", "spooky", "detective", "ev_find", "newcomer"}
TRAIT_PLOT = {"shy": "shy", "lonely": "newcomer", "greedy": "greedy", "lazy": "lazy", "proud": "proud", "vain": "proud", "grumpy": "grumpy",
              "clumsy": "clumsy", "sleepless": "bedtime", "selfish": "sharing", "scared": "fear", "timid": "shy", "angry": "grumpy"}
UNIQUE = {"wind", "moon", "sun", "fog", "snow", "rain", "fire", "north star", "ocean", "sea"}
FOODS = set("apple;pumpkin;potato;carrot;cake;cookie;loaf of bread;pizza;sandwich;lemon;banana;cheese;egg;cup of coffee;cup of tea".split(";"))
BIG = set("""boat;train;car;bus;truck;tractor;ship;airplane;rocket;spaceship;helicopter;submarine;fire truck;garbage truck;elevator;streetlight;traffic light;fridge;
washing machine;sofa;bed;table;desk;bench;statue;door;window;piano;hot air balloon;lighthouse lamp;mailbox;canoe;swing;vacuum cleaner""".replace("\n", "").split(";"))
FRAIL = set("newspaper;letter;train ticket;coin;stone;pebble;feather;shell;marble;map;flag;photo;candle;balloon;red balloon;dictionary;paper boat;paper plane;needle;crayon".split(";"))
WILD = set("wind river storm fire sun wave sea ocean rain waterfall volcano cloud snow breeze".split())
NATURAL = set("ship train forest cave jungle island mountain beach hill desert island swamp valley volcano crossroads kingdom city village".split()) | {"pirate ship", "space station", "desert island", "lonely planet"}

ANIMAL_HAB = {a: hab for hab, names in W.ANIMALS.items() for a in names}
LIVING = list(ANIMAL_HAB) + list(W.FANTASY) + list(W.MADE) + list(W.PEOPLE)


def pick(rng, seq):
    return seq[int(rng.random() * len(seq))]


def cap(s):
    return s[:1].upper() + s[1:]


def a_an(noun):
    first = noun.split()[0].lower()
    if re.match(r"(uni|use|one|eu|us[ei])", first):
        return "a " + noun
    if first.startswith(("hour", "honest")):
        return "an " + noun
    return ("an " if first[0] in "aeiou" else "a ") + noun


def fix_articles(s):
    def sub(m):
        return m.group(1) + ("n " if re.match(r"(?!uni|use|one|eu)(?:[aeiou]|hour|honest)", m.group(2)) else " ") + m.group(2)
    return re.sub(r"\b([Aa])n? (\w+)", sub, s)


def choose(rng, text):
    """Resolve [a|b|c] choices, innermost first."""
    while True:
        m = re.search(r"\[([^\[\]]*)\]", text)
        if not m:
            return text
        text = text[:m.start()] + pick(rng, m.group(1).split("|")) + text[m.end():]


HELPER = {"af", "af2", "fd", "fd2", "fd3", "fd4"}


def fill(rng, text, s):
    """Expand one line with the slots s; keeps s['met'] (helper already introduced)."""
    text = choose(rng, text)
    text = re.sub(r"\{her\}(?=[.,!?\"]| (?:in|to|at|with|and|about|up|from|who|all|for|home)\b)", "{herobj}", text)

    def sub(m):
        key = m.group(1)
        low = key[0].lower() + key[1:]
        if key not in s and low in HELPER or key in HELPER:
            if s.get("met"):
                val = "the " + s["f"]
            else:
                val = a_an(s["f"]) if low.startswith("af") or low == "fd4" else s["his"] + " friend the " + s["f"]
                s["met"] = True
        elif key in s:
            if key == "f":
                s["met"] = True
            return s[key]
        else:
            val = s[low]
        return cap(val) if key[0].isupper() else val
    for _ in range(3):
        text = re.sub(r"\{(\w+)\}", sub, text)
    text = text.replace('?,"', '?"').replace('!,"', '!"').replace('!."', '!"').replace('?."', '?"')
    text = re.sub(r"([.!?][\"]? )([a-z])", lambda m: m.group(1) + m.group(2).upper() if not _keep_lower(text, m) else m.group(0), text)
    return fix_articles(cap(text) if not text.startswith('"') else text)


def _keep_lower(text, m):
    """'... too?" asked x' keeps its small letter."""
    return '"' in m.group(1) or bool(re.match(r"[.!?] ", m.group(1)) is None)


PRON = {"m": ("he", "him", "his", "himself"), "f": ("she", "her", "her", "herself"), "n": ("it", "it", "its", "itself")}


def child_slots(rng, s, name=None, gender=None):
    g = gender or pick(rng, "mf")
    s["c"] = name or pick(rng, W.GIRLS if g == "f" else W.BOYS)
    s["girl"] = "girl" if g == "f" else "boy"
    s["agirl"] = pick(rng, ["a %s", "a little %s", "a young %s", "a small %s"]) % s["girl"]
    s["she"], s["herobj"], s["her"], s["herself"] = PRON[g]
    s["d"] = pick(rng, [x for x in W.BOYS if x != s["c"]])


class Hero:
    """What the story is about, how the user asks for it, and the slots for its plot."""

    def __init__(self):
        self.ask = self.kind = self.group = ""
        self.plot = None
        self.slots = {}
        self.adj = ""
        self.user_named = False


def living_slots(rng, kind, gender, hab, adj="", name=None, setting=None):
    g = gender or pick(rng, "mf")
    s = {"kind": kind, "h": "the " + kind, "ah": a_an((adj + " " if adj else "") + kind), "adj": adj}
    if s["adj"] in kind.split():
        s["adj"] = pick(rng, ["clever", "kind", "brave", "quiet"])
    s["n"] = name or pick(rng, W.GIRLS if g == "f" else W.BOYS)
    s["he"], s["him"], s["his"], s["himself"] = PRON[g]
    s["in"], s["pl"] = setting or pick(rng, W.PLACES[hab])
    s["f"] = pick(rng, [x for x in W.HELPERS[hab] if x not in kind])
    s["fhis"] = pick(rng, ["his", "her"])
    s["folk"] = W.FOLK[hab]
    s["food"], s["food0"] = pick(rng, W.FOOD[hab]), "soup"
    s["the"], s["thed"] = pick(rng, W.SEA_THINGS if hab == "sea" else W.THINGS)
    s["thing2"] = pick(rng, ["blue shell", "green stone", "white feather"]) if hab != "sea" else "pink shell"
    s["the_tree"] = "a big rock" if hab in ("sea", "ice") else pick(rng, ["an old tree", "a big tree", "a stone wall"])
    s["a_bfly"] = "a silver fish" if hab == "sea" else pick(rng, ["a blue butterfly", "a strange song", "a bright red bird"])
    s["seedfood"] = pick(rng, ["apples", "pears", "cherries", "plums"])
    s["in0"], s["himself1"], s["the_kind"] = "there", "myself", "the " + kind
    s["thed0"] = pick(rng, ["the golden cup", "the big cake", "the silver bell", "the queen's ring", "the blue stone", "the old clock", "the key to the garden"])
    s["skill"], _, s["skillfail"], s["skillprac"], s["skillend"] = pick(rng, W.SKILLS)
    s["skilling0"] = "how to " + s["skill"]
    s["wish"], s["wishtry"], s["wishend"] = pick(rng, W.WISHES[:9])
    s["fear"], s["fearwhy"], s["fearend"] = pick(rng, W.FEARS)
    s["fd3a"] = "the " + s["f"]
    return s


INTRO = ["Once upon a time, [there was|there lived] a {adj} {kind} [named|called] {n} {in}.",
         "{In}, there lived a {adj} {kind} [named|called] {n}.", "{n} was a {adj} {kind} who lived {in}.",
         "Once there was a {adj} {kind} named {n}, who lived {in}.", "Long ago, {in}, there lived a {adj} {kind} called {n}.",
         "There was once a {adj} {kind} who lived {in}. {His} name was {n}.", "{In} lived a {kind} named {n}. {He} was very {adj}.",
         "Not so long ago, a {adj} {kind} [named|called] {n} lived {in}.", "Once upon a time, a {adj} {kind} lived {in}. Everyone called {him} {n}.",
         "A {adj} {kind} [named|called] {n} lived {in}.", "Far away, {in}, lived a {adj} {kind}. {His} name was {n}.",
         "There once was a {kind} called {n}, and {he} lived {in}. {He} was {adj} and [full of questions|loved quiet mornings|liked a good laugh|had a warm heart]."]
LOOK_INTRO = [x for x in INTRO if "very {adj}" not in x and "{He} was {adj}" not in x]
OBJ_INTRO = ["Once there was a {adj} {kind}.", "Once upon a time, there was a {adj} {kind}.", "Long ago, there was a {adj} {kind}.", "This is the story of a {adj} {kind}.",
             "There was once a {adj} {kind} that could {use} like no other.", "Once upon a time, there was a {adj} {kind}, made to {use}."]
NAT_INTRO = ["Once there was a {adj} {kind}.", "Once upon a time, there was a {adj} {kind} [near a little village|in a land far away|that nobody had a name for].", "Long ago, there was a {adj} {kind}.",
             "There was once a {adj} {kind}, [quiet and alone|like many others|and this is its story]."]
UNI_INTRO = ["Once upon a time, {h} was [very lonely|still young|full of questions].", "Long ago, when the world was new, {h} was [all alone|still young].", "This is what happened one day to {h}, [long ago|a long time ago]."]
PLACE_INTRO = ["Once there was a {adj} {kind} that [everyone knew|nobody talked about|was like no other].", "Not far from a small town, there was a {adj} {kind}.", "There was once a {adj} {kind} [far from any road|that had many stories to tell|with a long history].",
               "Long ago, there was a {adj} {kind}.", "Everyone had heard of the {adj} {kind}."]
PREFACE = ["Here is a story about {ask}.", "Here is [one|a story] about {ask}.", "A story about {ask}: here it is.", "Of course. This one is about {ask}.", "Sure, here is a little story about {ask}.",
           "Gladly. Here is a tale about {ask}.", "This is a story about {ask}.", "Let me tell you about {ask}."]


def make_living(rng, want=None):
    """A living hero with one of several kinds of detail in the request."""
    h = Hero()
    r = rng.random()
    if want:
        kind = want
    elif r < 0.55:
        hab = pick(rng, list(W.ANIMALS))
        kind = pick(rng, W.ANIMALS[hab])
    elif r < 0.70:
        kind = pick(rng, list(W.FANTASY))
    elif r < 0.80:
        kind = pick(rng, list(W.MADE) + ["robot", "robot", "alien", "snowman"])
    else:
        kind = pick(rng, list(W.PEOPLE))
    h.kind = kind
    gender = ""
    if kind in ANIMAL_HAB:
        hab = ANIMAL_HAB[kind]
        gender = {"cow": "f", "hen": "f", "rooster": "m", "bull": "m"}.get(kind, "")
    elif kind in W.FANTASY:
        hab, gender = "fantasy", W.FANTASY[kind]
    elif kind in W.MADE:
        hab, gender = "made", W.MADE[kind]
    else:
        hab, gender = "people", W.PEOPLE[kind]
    h.group = "any"
    adj, name, setting, ask = "", None, None, None
    r = rng.random()
    plural = kind + ("es" if kind.endswith(("s", "x", "sh", "ch")) else "s")
    for a, b in (("mans", "men"), ("wolfs", "wolves"), ("mouses", "mice"), ("gooses", "geese"), ("bunnys", "bunnies"), ("ponys", "ponies"), ("puppys", "puppies"), ("butterflys", "butterflies"), ("dragonflys", "dragonflies"), ("canarys", "canaries"), ("firefly" + "s", "fireflies"), ("ladys", "ladies"), ("fairys", "fairies"),
                 ("spys", "spies"), ("thiefs", "thieves"), ("dwarfs", "dwarves"), ("elfs", "elves"), ("childs", "children"), ("fishs", "fish"), ("sheeps", "sheep"), ("deers", "deer"), ("mooses", "moose"), ("calfs", "calves"), ("genies", "genies"), ("shrimps", "shrimp"), ("monkeies", "monkeys"), ("pixys", "pixies"), ("fishes", "fish"), ("baby", "baby")):
        if plural.endswith(a):
            plural = plural[:-len(a)] + b
    if r < 0.34:
        ask = a_an(kind)
    elif r < 0.40 and " " not in kind:
        ask = plural
    elif r < 0.46:
        ask = "the " + kind
    elif r < 0.56:
        adj = pick(rng, W.TRAITS + W.LOOKS)
        if adj in ("baby", "little", "old", "young", "small", "tiny") and kind.split()[0] in ("baby", "little", "old", "young"):
            adj = "clever"
        if hab == "people" and adj in W.LOOKS and adj not in ("old", "tall"):
            adj = "kind"
        ask = a_an(adj + " " + kind)
    elif r < 0.66:
        adj = pick(rng, ["shy", "lonely", "greedy", "lazy", "proud", "grumpy", "clumsy", "scared", "selfish", "timid", "vain"])
        h.plot = BY_NAME[TRAIT_PLOT[adj]]
        ask = a_an(adj + " " + kind)
    elif r < 0.72:
        g = gender or pick(rng, "mf")
        gender = g
        name = pick(rng, W.GIRLS if g == "f" else W.BOYS)
        ask = a_an(kind) + pick(rng, [" named ", " called "]) + name
        h.user_named = True
    elif r < 0.78:
        key = pick(rng, list(W.SETTINGS))
        setting = W.SETTINGS[key]
        ask = a_an(kind) + " " + key
    elif r < 0.86:
        sk = pick(rng, W.SKILLS)
        h.plot = BY_NAME["skill"]
        ask = a_an(kind) + pick(rng, [" who learns to ", " who wants to learn to ", " that learns to ", " learning to ", " who could not "]) + sk[0]
        h.extra = ("skill", sk)
    elif r < 0.93:
        wi = pick(rng, W.WISHES)
        h.plot = BY_NAME["journey"]
        ask = a_an(kind) + pick(rng, [" who wants to ", " that wanted to ", " who dreams of being able to ", " who wanted to "]) + wi[0]
        h.extra = ("wish", wi)
    else:
        fe = pick(rng, W.FEARS)
        h.plot = BY_NAME["fear"]
        ask = a_an(kind) + pick(rng, [" who is afraid of ", " afraid of ", " that is scared of ", " who fears "]) + fe[0]
        h.extra = ("fear", fe)
    if adj in ("shy", "lonely", "greedy", "lazy", "proud", "grumpy", "clumsy"):
        own = pick(rng, [t for t in ["small", "young", "clever", "big", "quiet"] if t not in kind])
        h.trait = True
    else:
        own = adj or pick(rng, [t for t in W.TRAITS if not (t in ("little", "young", "small") and kind.split()[0] in ("little", "young", "old", "baby"))])
    s = living_slots(rng, kind, gender, hab, own, name, setting)
    ex = getattr(h, "extra", None)
    if ex:
        if ex[0] == "skill":
            s["skill"], _, s["skillfail"], s["skillprac"], s["skillend"] = ex[1]
            s["skilling0"] = "how to " + s["skill"]
        elif ex[0] == "wish":
            s["wish"], s["wishtry"], s["wishend"] = ex[1]
        else:
            s["fear"], s["fearwhy"], s["fearend"] = ex[1]
    h.ask, h.slots = ask, s
    h.intro = LOOK_INTRO if own in W.LOOKS else INTRO
    if not h.plot:
        h.plot = pick(rng, BY_KIND["any"])
        while h.plot["flags"]:
            h.plot = pick(rng, BY_KIND["any"])
        if rng.random() < 0.06:
            h.plot = pick(rng, BY_KIND["funny"])
    return h


def make_pair(rng):
    h = make_living(rng)
    while " " in h.kind and rng.random() < 0.8:
        h = make_living(rng)
    r = rng.random()
    same = "house" if r < 0.2 else None
    pool = LIVING if r < 0.5 else W.ANIMALS.get(ANIMAL_HAB.get(h.kind, "forest"), LIVING)
    if same:
        pool = "cat dog mouse rabbit bear fox robot boy girl bird dragon".split()
    k2 = pick(rng, [k for k in pool if k != h.kind])
    swap(rng, h, pick(rng, BY_KIND["pair"]))
    s = h.slots
    g2 = W.FANTASY.get(k2) or W.MADE.get(k2) or W.PEOPLE.get(k2) or pick(rng, "mf")
    s.update(kind2=k2, h2="the " + k2, ah2=a_an(k2), mhis=PRON[g2][2], the_kind2="the " + k2)
    s["m"] = pick(rng, [x for x in (W.GIRLS if g2 == "f" else W.BOYS) if x != s["n"]])
    s["ah"] = a_an(h.kind)
    h.ask = pick(rng, ["{0} and {1}", "{0} and {1}", "{0} who meets {1}", "{0} and {1} who become friends", "the friendship of {0} and {1}"]).format(a_an(h.kind), a_an(k2))
    h.group = "pair"
    h.intro = ["Once upon a time, there were two neighbors: a {kind} named {n} and a {kind2} named {m}.", "{In}, there lived a {kind} named {n} and a {kind2} named {m}.",
               "Once there was a {kind} called {n}, and close by lived a {kind2} called {m}.", "{n} was a {kind}, and {m} was a {kind2}. They both lived {in}.",
               "A {kind} named {n} and a {kind2} named {m} lived {in}.", "Long ago, {in}, lived {n} the {kind} and {m} the {kind2}."]
    return h


def make_with(rng):
    h = make_living(rng)
    o = pick(rng, [x for x in W.OBJECTS if x not in FOODS and x not in ("elevator", "streetlight", "traffic light", "door", "window", "statue")])
    swap(rng, h, pick(rng, [p for p in BY_KIND["with"] if not (o in BIG and p["name"] in ("w_lost", "w_magic")) and not (o in FRAIL and p["name"] == "w_built")]))
    s = h.slots
    s.update(o=o, ao=a_an(o), od="the " + o, od0="the " + o, use=W.OBJECTS[o])
    h.ask = a_an(h.kind) + pick(rng, [" and ", " and ", " with ", " who finds "]) + a_an(o)
    if " who finds " in h.ask:
        h.plot = BY_NAME[pick(rng, ["w_found", "w_built"]) if o not in FRAIL else "w_found"]
    h.group = "with"
    h.intro = INTRO if s["adj"] not in W.LOOKS else LOOK_INTRO
    return h


def make_thing(rng, name=None):
    """Objects, natural things, places."""
    h = Hero()
    r = rng.random()
    s = {}
    child_slots(rng, s, name)
    if r < 0.45:
        k = pick(rng, list(W.OBJECTS))
        h.group, s["use"] = "object", W.OBJECTS[k]
        adjs = "little old plain small quiet red blue wooden lost broken forgotten simple".split()
        h.intro = OBJ_INTRO
    elif r < 0.72:
        k = pick(rng, list(W.NATURE))
        h.group = "nature"
        s["use"], s["need"] = W.NATURE[k]
        adjs = "little small young quiet shy lonely".split()
        h.intro = UNI_INTRO if k in UNIQUE else NAT_INTRO
    else:
        k = pick(rng, list(W.PLACE_HEROES))
        h.group = "place"
        adjs = "old quiet strange lonely forgotten hidden".split()
        h.intro = PLACE_INTRO
    h.kind = k
    plots = [p for p in BY_KIND[h.group] if not (k in NATURAL and p["name"] in ("savedplace", "restored")) and not (p["name"] == "gentle" and k not in WILD)
             and not (k in BIG and p["name"] in ("lostobj", "traveler", "shop", "forgotten")) and not (k in FRAIL and p["name"] == "mended")
             and not (k in FOODS and p["name"] not in ("wantother", "secretobj"))]
    h.plot = pick(rng, plots)
    adj = pick(rng, [a for a in adjs if a not in k.split() and not (k.split()[0] in ("old", "haunted", "abandoned", "red", "secret", "dark", "lonely", "little", "hidden", "wooden"))] or ["small"])
    s.update(kind=k, kinds=k + "s", h="the " + k, ah=a_an(k), adj=adj, n="the " + k, he="it", him="it", his="its", f=pick(rng, ["owl", "fisherman", "shepherd", "painter"]), the_kind="the " + k)
    r = rng.random()
    if k in UNIQUE:
        h.ask = "the " + k
    elif r < 0.6:
        h.ask = a_an(k)
    elif r < 0.72:
        h.ask = "the " + k
    elif r < 0.88 or h.group == "place":
        h.ask = a_an(adj + " " + k)
    elif h.group == "object" and h.plot["name"] in ("lostobj", "mended", "forgotten"):
        h.ask = "a %s %s" % ({"lostobj": "lost", "mended": "broken", "forgotten": "forgotten"}[h.plot["name"]], k)
    else:
        h.ask = a_an(k) + pick(rng, [" who wants to be loved", " that feels useless", " with a secret", " who was sad", " and a child"]) if h.group != "nature" else a_an(k) + pick(rng, [" that was sad", " and a child", " that felt small"])
    if "secret" in h.ask and h.group == "object":
        h.plot = BY_NAME["secretobj"]
    if "and a child" in h.ask and h.group == "nature":
        h.plot = BY_NAME["childfriend"]
    if "felt small" in h.ask:
        h.plot = BY_NAME["small"]
    h.slots = s
    return h


# happenings that ask for a certain plot with a living hero
HAPPENING = {"a secret": "noise", "a promise": "promise", "a mistake": "truth", "a mystery": "detective", "a surprise": "misunderstanding", "an adventure": "discovery",
             "a journey": "journey", "a dream": "journey", "a wish": "journey", "a storm": "storm", "a storm at sea": "storm", "a big storm": "storm", "a broken promise": "truth", "a second chance": "repair",
             "the future": "invention", "a missing cookie": "detective", "a game": "lost_way", "a race": "race", "a treasure hunt": "discovery", "a magic trick": "invention", "a flood": "storm",
             "an invention": "invention", "a competition": "race", "a long winter": "sharing", "a lost treasure": "lost", "a lie": "truth", "a birthday present": "gift", "a gift": "gift", "a misunderstanding": "misunderstanding",
             "a stranger": "stranger", "a strange noise": "noise", "getting lost": "lost_way", "being afraid": "fear", "a rescue": "small_hero", "a new friend": "unlike", "two friends": "unlike", "a magic egg": "egg", "a little seed": "seed", "a sandwich thief": "sandwich", "a robbery": "detective", "a star that fell": "discovery", "something strange": "discovery", "a crime": "detective"}


def make_idea(rng):
    if rng.random() < 0.22:
        key = pick(rng, list(HAPPENING))
        h = make_living(rng)
        swap(rng, h, BY_NAME[HAPPENING[key]])
        h.ask, h.must = key, True
        return h
    h = Hero()
    s = {}
    child_slots(rng, s)
    if rng.random() < 0.55:
        k = pick(rng, list(W.IDEAS))
        h.group = "idea"
        s.update(h=k, HH=cap(k), mean=W.IDEAS[k])
        h.intro = ["This is a story about {h}.", "Here is a story about {h}.", "This little story is about {h}.", "A story about {h} begins like this."]
        h.preface_off = True
        adj = "a "
    else:
        k = pick(rng, [e for e in W.EVENTS if e not in HAPPENING])
        h.group = "event"
        s.update(h=k, HH=cap(k))
        h.intro = [W.EVENTS[k] + "."]
    s.update(kind=k, n=s["c"], he=s["she"], him=s["herobj"], his=s["her"], f="friend", the_kind="")
    h.kind, h.ask, h.slots, h.plot = k, k, s, pick(rng, BY_KIND[h.group])
    return h


def compose(rng, h, length="full", moral=None, preface=None, bedtime=False):
    """The story text. length: full or tiny."""
    s = h.slots
    for _ in range(30):
        s["met"] = False
        if length == "tiny":
            parts = [fill(rng, pick(rng, h.intro), s), short(rng, h)]
            if rng.random() < 0.8:
                parts.append(fill(rng, pick(rng, h.plot["M"]), s))
            return " ".join(parts)
        beats = h.plot["beats"]
        width = max(len(b) for b in beats)
        col = int(rng.random() * width)
        parts = [fill(rng, pick(rng, h.intro), s)]
        for b in beats:
            line = pick(rng, b) if h.plot["name"] in MIX else b[min(col, len(b) - 1)] if len(b) == width else b[col % len(b)]
            parts.append(fill(rng, line, s))
        if bedtime and h.plot["kind"] != "bedtime":
            nm = s.get("n", "") if h.group in ("any", "with") else s.get("c", "")
            if nm and h.group != "pair":
                he = s["he"] if h.group in ("any", "with") else s["she"]
                parts.append(pick(rng, ["That night %s fell asleep at once and dreamed sweet dreams." % nm, "And then it was time for bed. Good night, %s." % nm, "When the stars came out, %s closed %s eyes and slept." % (nm, {"he": "his", "she": "her", "it": "its"}[he])]))
        if moral is None:
            moral = rng.random() < 0.12
        if moral:
            parts.append(pick(rng, ["The moral: %s", "And the moral is: %s", "So remember: %s"]) % _low(fill(rng, pick(rng, h.plot["M"]), s)))
        text = parts
        pre = (rng.random() < (0.75 if getattr(h, "trait", False) or h.group in ("with", "pair") else 0.3)) if preface is None else preface
        pre = pre or (getattr(h, "must", False) and preface is None)
        if pre and not (h.group == "idea" and rng.random() < 0.8):
            p = choose(rng, pick(rng, PREFACE)).replace("{ask}", h.ask)
            if h.group == "idea":
                text = [p] + parts[1:]
            else:
                text = [p] + parts
        n = sum(len(t.split()) for t in text)
        if n > 152:
            moral = False
            continue
        if n < 58:
            continue
        if rng.random() < 0.3:
            k = len(text) // 2
            return " ".join(text[:k]) + "\n" + " ".join(text[k:])
        return " ".join(text)
    return " ".join(text)


def _low(x):
    return x[0].lower() + x[1:]


def short(rng, h):
    t = fill(rng, pick(rng, h.plot["S"]), dict(h.slots, met=True, fd="the " + h.slots["f"], af=a_an(h.slots["f"])))
    return t


ASK = ["Tell me a story about {a}.", "Write a story about {a}.", "Write me a story about {a}.", "Can you tell me a story about {a}?", "A story about {a}, please.", "Could you write a short story about {a}?",
       "Write a short story about {a}.", "I want a story about {a}.", "I would like a story about {a}.", "Story about {a}.", "short story about {a}", "story with {a}", "Make up a tale about {a}.", "Tell me a tale about {a}.",
       "Make up a story about {a}.", "Invent a story about {a}.", "Please tell me a short story about {a}.", "Do you know a story about {a}?", "Can you write a little story about {a}?", "Give me a story about {a}.",
       "Tell a story about {a}.", "tell me about {a}, as a story", "How about a story about {a}?", "I'd love to hear a story about {a}.", "Let's have a story about {a}.", "Would you tell me a story about {a}?",
       "Can I have a story about {a}?", "Please write a story about {a}.", "Create a short story about {a}.", "Come up with a story about {a}.", "Can you make up a story about {a}?", "Tell us a story about {a}.",
       "Tell my kids a story about {a}.", "My son wants a story about {a}.", "My daughter wants to hear a story about {a}.", "I need a short story about {a}.", "Write me a little tale about {a}.", "A tale of {a}, please.",
       "Once upon a time there was a story about {a}. Tell it to me.", "Read me a story about {a}.", "A quick story about {a}?", "Write a paragraph-long story about {a}.", "Could I hear a story about {a}?", "One story about {a}, please.",
       "Surprise me with a story about {a}.", "Tell me a nice story about {a}.", "a tale about {a}", "Write something about {a}, a story.", "Write a children's story about {a}.", "A fairy tale about {a}, please.", "Tell me a fairy tale about {a}.",
       "Spin me a tale about {a}.", "Generate a story about {a}.", "Write a story featuring {a}.", "Tell me a story with {a} in it.", "A little story about {a} would be nice.", "Got a story about {a}?", "story: {a}", "Tell me another story, this time about {a}.", "Write a fable about {a}."]
ASK_BED = ["Tell me a bedtime story about {a}.", "A bedtime story about {a}, please.", "Can I have a bedtime story about {a}?", "Bedtime story about {a}.", "I cannot sleep. Tell me a story about {a}.", "Write a good night story about {a}."]
ASK_MORAL = ["Tell me a story about {a} with a moral.", "Write a fable about {a}, with a moral.", "A story with a lesson about {a}, please.", "Write a story about {a} that teaches something."]
ASK_TINY = ["Tell me a story about {a} in three sentences.", "A very short story about {a}, please.", "Write a tiny story about {a}.", "Write a story about {a} in fifty words.", "Tell me a story about {a} in a few sentences.", "In three sentences, tell me a story about {a}.", "A story in three sentences: {a}.", "A three sentence story about {a}.", "Tell me a one-minute story about {a}.", "The shortest story about {a} you can tell.", "Write a mini story about {a}.", "Write a story about {a} in two or three sentences.", "A really short story about {a}."]
ASK_NONE = ["Tell me a story.", "Can you tell me a story?", "Write a story.", "Write me a short story.", "A story, please.", "Tell me a short story.", "I want to hear a story.", "Story time!", "Do you know any stories?", "Can you write stories?", "Make up a story.", "I'm bored. Tell me a story.",
            "Surprise me with a story.", "Tell me something like a fairy tale.", "Would you tell me a story?", "tell story", "story please", "Make something up.", "Once upon a time...", "Can you write a short story for me?", "Entertain me with a story.", "Give me a random story.", "Tell me any story you like.", "Tell me a tale.", "Please write a little story."]
ASK_BED0 = ["Tell me a bedtime story.", "A bedtime story, please.", "I can't sleep. Tell me a story.", "Can you tell me a bedtime story?", "Read me a bedtime story.", "I need a good night story.", "A short story before bed?", "Help me fall asleep with a story.", "A good night story for my kids, please."]
GENRE = {
    "funny": ["Tell me a funny story.", "A funny story, please.", "Make me laugh with a story.", "Write a silly story.", "Can you tell me a funny story?", "I want a story that makes me laugh.", "Tell me something silly.", "Write a comedy story."],
    "spooky": ["Tell me a scary story.", "A scary story, but not too scary.", "Tell me a ghost story.", "Write a spooky story.", "Can you tell a horror story?", "A spooky story for Halloween, please.", "Something a little scary, please."],
    "mystery": ["Tell me a mystery story.", "Write a detective story.", "A little mystery, please.", "Can you write a short crime story?", "I want a mystery.", "Tell me a detective story."],
    "love": ["Tell me a love story.", "Write a short love story.", "A romantic story, please.", "Can you write a romance?", "I want a love story.", "Tell me something romantic."],
    "adventure": ["Tell me an adventure story.", "Write an adventure.", "An exciting story, please.", "Tell me a story about an adventure.", "I want some adventure."],
    "happy": ["Tell me a happy story.", "Something to cheer me up, please. A story.", "Tell me a story with a happy ending.", "A sweet story, please.", "I had a bad day. Tell me a nice story.", "Write a heartwarming story."],
    "sad": ["Tell me a sad story.", "Write a sad story.", "A sad story with a good ending, please."],
    "scifi": ["Tell me a science fiction story.", "Write a sci-fi story.", "A story set in space, please.", "Tell me a story from the future.", "Write a space story."],
    "fantasy": ["Tell me a fantasy story.", "Write a fairy tale.", "Tell me a fairy tale.", "A story with magic, please.", "Write a magical story."],
    "animals": ["Tell me a story with animals.", "An animal story, please.", "A story about animals.", "Write a fable.", "Tell me a fable."],
}
GENRE_PRE = {"funny": ["Here is a funny one.", "Let me try to make you smile.", "A silly story, coming up."], "spooky": ["A scary one, but not too scary.", "Keep the light on for this one.", "Here is a spooky little story."],
             "mystery": ["Here is a little mystery.", "A mystery, then.", "This one is a small mystery."], "love": ["Here is a small love story.", "A love story, then.", "This is a story about love."], "adventure": ["Here is an adventure.", "An adventure, then.", "Ready for an adventure? Here we go."],
             "happy": ["Here is a happy one.", "This one ends well.", "I hope this one warms you up."], "sad": ["It starts sad, but it does not stay that way.", "Here is one that is a little sad at first."], "scifi": ["Here is a story from space.", "A story from far away in space.", "Off to the stars, then."],
             "fantasy": ["Here is a fairy tale.", "A little magic, then.", "Here is a story with a bit of magic."], "animals": ["Here is a story with animals.", "An animal story, then.", "Here is a small fable."]}
BED_PRE = ["Here is a bedtime story.", "Lie back and listen.", "A bedtime story, then.", "Close your eyes and listen.", "Here is a quiet story for the night."]
ANY_PRE = ["Gladly. Here is one.", "Here is a story for you.", "Sure. Here is a short one.", "Of course.", "I made this one up just now.", "All right, here we go.", "Story time!", "With pleasure."]


def any_hero(rng):
    r = rng.random()
    if r < 0.52:
        return make_living(rng)
    if r < 0.64:
        return make_pair(rng)
    if r < 0.72:
        return make_with(rng)
    if r < 0.88:
        return make_thing(rng)
    return make_idea(rng)


def genre_hero(rng, g):
    if g == "scifi":
        h = make_living(rng, pick(rng, ["robot", "astronaut", "alien", "space robot", "scientist", "captain", "pilot"]))
        key = pick(rng, ["in space", "on the moon", "on Mars", "in the future"])
        h.slots["in"], h.slots["pl"] = W.SETTINGS[key]
    elif g == "fantasy":
        h = make_living(rng, pick(rng, list(W.FANTASY)))
    elif g == "animals":
        h = make_living(rng, pick(rng, list(ANIMAL_HAB)))
    else:
        people = pick(rng, list(W.PEOPLE))
        h = make_living(rng, pick(rng, [people, pick(rng, list(ANIMAL_HAB))]) if g not in ("love", "mystery") else people)
    if g in ("funny", "spooky", "mystery", "love"):
        swap(rng, h, pick(rng, BY_KIND[g]))
        if g == "mystery" and rng.random() < 0.3:
            h.plot = BY_NAME["noise"]
        if g == "love":
            h.slots["f"] = pick(rng, ["gardener", "baker", "sailor", "singer", "teacher", "painter", "dancer", "nurse"])
            if h.slots["f"] == h.kind:
                h.slots["f"] = "librarian"
            if h.kind in ("child", "boy", "girl", "little boy", "little girl", "schoolboy", "schoolgirl", "nun", "monk"):
                return genre_hero(rng, g)
    elif g == "adventure":
        swap(rng, h, BY_NAME[pick(rng, ["journey", "discovery", "lost_way", "promise", "fear"])])
    elif g in ("happy", "sad"):
        swap(rng, h, BY_NAME[pick(rng, ["gift", "misunderstanding", "seed", "sharing", "voice"])])
    return h


def first_turn(rng):
    """(user, story, hero)"""
    r = rng.random()
    if r < 0.70:
        h = any_hero(rng)
        a = pick(rng, ASK)
        if "fable" in a and h.group not in ("any", "pair"):
            a = ASK[0]
        x = rng.random()
        if x < 0.07:
            return pick(rng, ASK_BED).replace("{a}", h.ask), compose(rng, h, bedtime=True), h
        if x < 0.10:
            return pick(rng, ASK_MORAL).replace("{a}", h.ask), compose(rng, h, moral=True), h
        if x < 0.17:
            return pick(rng, ASK_TINY).replace("{a}", h.ask), compose(rng, h, "tiny"), h
        if x < 0.23 and h.group == "any" and not h.user_named and not getattr(h, "extra", None) and h.plot["kind"] == "any" and h.slots["adj"] not in TRAIT_PLOT and not getattr(h, "trait", False):
            swap(rng, h, pick(rng, BY_KIND["funny"] if x < 0.21 else BY_KIND["spooky"]))
            word = pick(rng, ["funny", "silly"]) if x < 0.21 else pick(rng, ["scary", "spooky"])
            return pick(rng, ["Tell me a %s story about {a}.", "A %s story about {a}, please.", "Write a %s story about {a}."]).replace("%s", word).replace("{a}", h.ask), compose(rng, h), h
        if x < 0.27:
            key = pick(rng, list(W.SETTINGS))
            if h.group in ("any", "with", "pair") and key.split()[-1] not in h.ask and not any(k in h.ask for k in W.SETTINGS):
                h.slots["in"], h.slots["pl"] = W.SETTINGS[key]
                return pick(rng, ["Tell me a story about {a}, set %s.", "A story about {a} set %s.", "Write a story about {a} that takes place %s.", "Story about {a}, %s."]).replace("%s", key).replace("{a}", h.ask), compose(rng, h), h
        return a.replace("{a}", h.ask), compose(rng, h), h
    if r < 0.76:  # named child
        g = pick(rng, "mf")
        name = pick(rng, W.GIRLS if g == "f" else W.BOYS)
        child = {"f": "daughter", "m": "son"}[g]
        who = {"f": pick(rng, ["girl", "little girl"]), "m": pick(rng, ["boy", "little boy"])}[g]
        h = make_living(rng, who)
        h.ask = name if rng.random() < 0.5 else a_an(who) + pick(rng, [" named ", " called "]) + name
        h.plot = pick(rng, [p for p in BY_KIND["any"] if not p["flags"]])
        adj = pick(rng, W.TRAITS)
        while adj in ("little", "small", "young"):
            adj = pick(rng, W.TRAITS)
        h.slots = living_slots(rng, who, g, "people", adj, name)
        h.intro = INTRO
        u = pick(rng, ["Tell me a story for my %s %s." % (child, name), "A story for my %s %s, please." % (child, name), "Write a story about my %s %s." % (child, name), "Can you write a story for %s? %s is my %s." % (name, "She" if g == "f" else "He", child),
                       "Make up a story about a %s called %s." % (who, name), "Tell me a story about %s." % name, "My name is %s. Tell me a story about me." % name, "Tell a story where the hero is called %s." % name, "Bedtime story for %s, please." % name, "Write a story with a %s named %s." % (who, name)])
        t = compose(rng, h, preface=False, bedtime="Bedtime" in u)
        if rng.random() < 0.5:
            t = pick(rng, ["Here is a story for %s." % name, "This one is for %s." % name, "A story for %s, then." % name]) + " " + t
        return u, t, h
    if r < 0.83:
        g = pick(rng, list(GENRE))
        h = genre_hero(rng, g)
        h.ask = a_an(h.kind)
        t = compose(rng, h, preface=False)
        if rng.random() < 0.6:
            t = pick(rng, GENRE_PRE[g]) + " " + t
        return pick(rng, GENRE[g]), t, h
    if r < 0.89:
        h = make_living(rng)
        h.ask = a_an(h.kind)
        swap(rng, h, pick(rng, BY_KIND["bedtime"] if rng.random() < 0.5 else [p for p in BY_KIND["any"] if not p["flags"]]))
        t = compose(rng, h, preface=False, bedtime=True)
        if rng.random() < 0.6:
            t = pick(rng, BED_PRE) + " " + t
        return pick(rng, ASK_BED0), t, h
    h = any_hero(rng)
    t = compose(rng, h, preface=False)
    if rng.random() < 0.6:
        t = pick(rng, ANY_PRE) + " " + t
    return pick(rng, ASK_NONE), t, h


def swap(rng, h, plot):
    """Give the hero another plot; a trait adjective that belonged to the old plot goes."""
    h.plot = plot
    if h.slots["adj"] in TRAIT_PLOT:
        h.slots["adj"] = pick(rng, ["gentle", "clever", "quiet", "kind"])
    h.trait = False


def again(rng, h):
    """A new hero of the same kind."""
    if h.group in ("any",):
        n = make_living(rng, h.kind)
        n.ask = a_an(h.kind)
        return n
    return h


def follow(rng, h):
    """One follow-up (user, assistant, hero or None)."""
    s = h.slots
    living = h.group in ("any", "with")
    nm = s["n"] if living or h.group == "pair" else s.get("c", "")
    x = rng.random()
    if x < 0.16:
        n = again(rng, h) if rng.random() < 0.5 else any_hero(rng)
        if n.kind == h.kind:
            u = pick(rng, ["Another one about {a}, please.", "Tell me another story about {a}.", "One more about {a}.", "Another {k} story!", "Now a different story about {a}.", "More about {a}, please."]).replace("{a}", n.ask).replace("{k}", n.kind)
        else:
            u = pick(rng, ["Now one about {a}.", "Another one, about {a}.", "And a story about {a}?", "Now tell me one about {a}.", "And one about {a}, please.", "What about {a}?", "Another story, with {a}.", "OK, now {a}."]).replace("{a}", n.ask)
        return u, compose(rng, n), n
    if x < 0.30:
        n = any_hero(rng)
        u = pick(rng, ["Another one.", "Another one, please.", "One more!", "Tell me another story.", "More.", "Again!", "Do you have another?", "Can I have one more story?", "Tell me a different one.", "next story", "One more story, please.", "Another!"])
        t = compose(rng, n, preface=False)
        if rng.random() < 0.5:
            t = pick(rng, ["Here is another one.", "Gladly, here is one more.", "One more, then.", "Sure, another one."]) + " " + t
        return u, t, n
    if x < 0.46:
        u = pick(rng, ["What happened next?", "What happened then?", "And then?", "Then what?", "Go on.", "Continue.", "Continue the story.", "What happens after that?", "And what came next?", "Tell me more.", "How does it go on?", "Please go on.", "Is there more?", "What did {n} do next?".replace("{n}", nm) if nm else "And then?"])
        t = fill(rng, pick(rng, h.plot["N"]), dict(s, met=True, fd="the " + s["f"]))
        if nm:
            t += " " + pick(rng, ["It was the start of a new adventure for %s.", "But that is another story, and %s tells it best.", "And %s smiled and was happy.", "It made %s laugh out loud.", "%s had never been so curious.", "And so %s had a new story to tell.", "After that, %s slept very well."]) % nm
        else:
            t += " " + pick(rng, ["And that is another story.", "But that is a story for another day.", "And so a new story began."])
        return u, t, h
    if x < 0.60:
        u = pick(rng, ["Make it shorter.", "Can you make it shorter?", "Shorter, please.", "That was too long.", "Sum it up.", "Can you tell it in one sentence?", "Give me the short version.", "What was it about?", "In short?", "Summarize the story.", "tl;dr", "Too long. Shorter?"])
        t = pick(rng, ["In short: ", "Here is the short version: ", "Shorter: ", "In a nutshell: ", "In one sentence: ", ""]) + short(rng, h)
        if rng.random() < 0.5:
            t += " " + pick(rng, ["The end.", "And all was well.", fill(rng, pick(rng, h.plot["M"]), s)])
        return u, t, h
    if x < 0.64 and h.group == "any":
        want = pick(rng, ["longer", "funnier", "scarier"])
        n = make_living(rng, h.kind)
        n.ask = a_an(h.kind)
        swap(rng, n, pick(rng, {"longer": [p for p in BY_KIND["any"] if not p["flags"]], "funnier": BY_KIND["funny"], "scarier": BY_KIND["spooky"]}[want]))
        u = pick(rng, ["Make it %s.", "Can you make it %s?", "A %s one, please.", "I want a %s one.", "%s, please."]) % want
        pre = pick(rng, {"longer": ["A longer one about {a}, then.", "Here is another one about {a}."], "funnier": ["A funnier one about {a}, then.", "Let me try a sillier one about {a}."], "scarier": ["A scarier one about {a}, then.", "Here is a spooky one about {a}."]}[want])
        return cap(u), pre.replace("{a}", n.ask) + " " + compose(rng, n, preface=False, moral=want == "longer"), n
    if x < 0.68:
        u = pick(rng, ["Give it a happy ending.", "Can you give it a happier ending?", "I want a happy ending.", "Change the ending.", "Make the ending happier.", "Can it end well?", "Write a new ending."])
        who = nm or "everyone"
        t = pick(rng, ["Here is a happier ending.", "Of course. The new ending goes like this.", "A happy ending, then.", "Let us end it like this."]) + " " + pick(rng, [
            "In the evening there was a big feast with music and lights, and %s danced until the stars came out.", "All the friends came together, and %s was the happiest of them all.", "The sun came out, everyone laughed, and %s knew that all would be well.",
            "A letter came with good news, and %s jumped for joy.", "The whole village cheered, and %s went home with a full heart."]) % who + " " + pick(rng, ["And they all lived happily ever after.", "They were happy for many years.", "And from that day on, every day was a good day.", "The end."])
        return u, t, h
    if x < 0.78 and nm:
        kd = h.kind if living or h.group == "pair" else "child"
        u = pick(rng, ["What was the %s's name?" % kd, "Who is the %s?" % kd, "What was its name?" if living else "Who was the child?", "What is the %s called?" % kd, "What was the name of the %s?" % kd, "Who is %s?" % nm])
        if living or h.group == "pair":
            t = pick(rng, ["The %s is called %s." % (kd, nm), "The %s's name was %s." % (kd, nm), "%s is the %s in my story." % (nm, kd), "That is %s, the %s from the story." % (nm, kd)])
            if living:
                t += " " + pick(rng, ["%s lived %s." % (nm, s["in"]), "%s lived %s, as the story says." % (cap(s["he"]), s["in"]), "I made the name up."])
        else:
            t = pick(rng, ["The child's name was %s." % nm, "The %s in the story is called %s." % (s["girl"], nm), "%s is the %s in my story." % (nm, s["girl"])])
        return u, t, h
    if x < 0.82 and living:
        u = pick(rng, ["Where did %s live?" % nm, "Where does the %s live?" % h.kind, "Where was that?", "Where did it happen?"])
        t = pick(rng, ["%s lived %s.", "In the story, %s lived %s.", "It all happened where %s lived, %s."]) % (nm, s["in"])
        return u, t, h
    if x < 0.88:
        u = pick(rng, ["What is the moral?", "What is the moral of the story?", "What can I learn from it?", "Is there a lesson?", "What does it teach us?", "What does the story mean?"])
        m = _low(fill(rng, pick(rng, h.plot["M"]), s))[:-1]
        t = pick(rng, ["The moral is that %s.", "I think it says that %s.", "It teaches us that %s.", "The lesson is that %s.", "The moral of the story is that %s."]) % m if not re.match(r"(do not|help|ask|look|stop|keep|just|be|in the dark|do today|half|care)", m) else pick(rng, ["The moral is simple: %s.", "The lesson: %s.", "I would say: %s.", "The moral of the story: %s."]) % m
        return u, t, h
    u, t = pick(rng, [
        (["I liked it.", "I liked that.", "That was nice.", "Great story!", "I love it.", "That was lovely.", "Beautiful story.", "Nice one!", "That was good.", "Wow, I like it.", "What a sweet story."],
         ["[Thank you|Thanks]! [I am glad you liked the story|I am happy that you liked it|That makes me glad]. [Would you like another one?|Just ask if you want one more.|Tell me a subject, and I will try another.|{k} stories are fun to make.]"]),
        (["I didn't like it.", "That was boring.", "That story was bad.", "Meh.", "That made no sense.", "That was a strange story."],
         ["[I am sorry about that|Fair enough|Sorry]. [I am a very small model, and my stories are simple|My stories are short and plain, since I am so small]. [Shall I try another one?|Give me a new subject, and I will try again.|Tell me what you would like instead.]"]),
        (["Did you make that up?", "Who wrote that?", "Did you write it yourself?", "Is it a true story?", "Where did you get it from?", "Is that real?", "Did that really happen?"],
         ["[I made it up just now|I put it together word by word|It is made up], [so it did not really happen|so none of it is true]. [A different seed would give you a different story.|Ask again and you may get another one.|I learned how stories go from many small examples.]"]),
        (["Thank you for the story.", "Thanks, that was fun.", "Thanks for the story!", "Thank you, good night."],
         ["[You are welcome|My pleasure|Gladly]! [I hope you enjoyed it.|Come back for another story any time.|Sleep well, if it is late.|It was fun to tell.]"])])
    return pick(rng, u), choose(rng, pick(rng, t)).replace("{k}", "Such" if h.group not in ("any",) else cap(h.kind)), None


def dialogue(rng):
    """One conversation: a story and perhaps one or two follow-ups."""
    turns = []
    if rng.random() < 0.05:
        u = pick(rng, ["Can you tell stories?", "Do you know any stories?", "Can you write stories?", "Are you good at stories?", "Will you tell me a story?"])
        a = choose(rng, pick(rng, ["Yes, [short ones|small ones]. [What should it be about?|Give me a hero, an animal or a thing, and I will begin.]", "I can make up short stories. [Tell me what it should be about.|Who should be in it?]", "[Yes, I love stories|I can try]. [A fox, a robot, a lost key?|What would you like to hear about?]"]))
        h = any_hero(rng)
        turns.append((u, a))
        turns.append((pick(rng, ["{a}", "About {a}.", "{a}, please.", "Something about {a}.", "Tell me one about {a}.", "Make it about {a}."]).replace("{a}", h.ask), compose(rng, h)))
        turns[-1] = (cap(turns[-1][0]), turns[-1][1])
    else:
        u, t, h = first_turn(rng)
        turns.append((u, t))
    words = sum(len(t.split()) for _, t in turns)
    while len(turns) < 4 and rng.random() < (0.42 if len(turns) == 1 else 0.3) and words < 230:
        u, t, h2 = follow(rng, h)
        if h2 is None:
            turns.append((u, t))
            break
        turns.append((u, t))
        h = h2
        words += len(t.split())
    return turns


if __name__ == "__main__":
    r = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 10):
        for u, t in dialogue(r):
            print("U:", u)
            print("A:", t)
        print("---")
