"""Poem topic: rhymed couplets and quatrains, haiku and limericks on request, with follow-up turns.

A rhymed poem opens with the subject in its first line (a tail chosen by the subject's syllables so that the line scans); further lines
come from the line bank of the subject's theme and from a general bank, paired by rhyme family.
"""
import os
import random
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "data"))
import poem_forms as F  # noqa: E402
import poem_lines as L  # noqa: E402
import story_words as W  # noqa: E402


def pick(rng, seq):
    return seq[int(rng.random() * len(seq))]


def cap(s):
    return s[:1].upper() + s[1:]


def a_an(noun):
    return ("an " if noun[0] in "aeiou" and not noun.startswith(("uni", "use", "one")) else "a ") + noun


def family(line):
    return L.FAMILY[re.sub(r"[^a-z\-' ]", "", line.lower()).split()[-1]]


def last(line):
    return re.sub(r"[^a-z\-' ]", "", line.lower()).split()[-1]


def by_family(text):
    out = {}
    for line in text.replace("\n", "|").split("|"):
        line = line.strip()
        if line:
            out.setdefault(family(line), []).append(line)
    return out


BANK = {t: by_family(x) for t, x in L.THEMES.items()}
GEN = by_family(L.GENERIC)
SUBJECTS = []
for (theme, n), text in L.SUBJECTS.items():
    for item in filter(None, text.split(";")):
        phrase, _, key = item.partition("=")
        SUBJECTS.append((theme, n, phrase, key or phrase))


def syllables(word):
    """Syllables of a plain English word, by its vowel groups."""
    w = re.sub(r"(?<=[^aeiouyl])e$", "", word.lower())
    return len(re.findall(r"[aeiouy]+", w))


KNOWN = {s[3] for s in SUBJECTS}
SAFE = re.compile(r"^[a-z]+$")
for _words, _theme, _art in ((W.OBJECTS, "thing", "my "), (sum(W.ANIMALS.values(), []), "animal", "the ")):
    for _w in _words:
        if SAFE.match(_w) and a_an(_w) not in KNOWN and not re.search(r"io|ia|ea[^dkrtlcp]|ower|ire$|balloon|guitar|giraffe|gorilla|raccoon|machine|compass$|giant|chameleon|iguana|canoe|umbrella|computer", _w) and syllables(_w) <= 3:
            _t = "bird" if _w in W.ANIMALS["sky"] else _theme
            SUBJECTS.append((_t, syllables(_w) + 1, _art + _w, a_an(_w)))
THEME_SUBJECTS = {}
for _s in SUBJECTS:
    THEME_SUBJECTS.setdefault(_s[0], []).append(_s)


def opener(rng, subj, fams):
    theme, n, phrase, _ = subj
    opts = [t for t in L.OPEN[n] if family(t.replace("{S}", "x")) in fams]
    if theme in ("dark",):
        opts = [t for t in opts if not re.search(r"lovely|sweet|joy|fine|sing|free|quite like|grace|dear", t)] or opts
    if theme in ("family", "child", "friend"):
        opts = [t for t in opts if not t.startswith("{S} can be") and "a lovely thing" not in t] or opts
    t = pick(rng, opts)
    if phrase in ("our lives", "the years", "the stars", "the waves", "the woods", "the clouds", "my tears", "my dreams", "the trees", "the hills") or re.search(r"\b(\w*[^s'])s$", phrase) and phrase.split()[-1] in PLURAL:
        t = t.replace("{S} is ", "{S} are ").replace("{S} has ", "{S} have ").replace("{S} stays", "{S} live").replace("{S} comes", "{S} come").replace("{S} fills", "{S} fill").replace("{S} makes", "{S} make").replace("{S} warms", "{S} warm")
        t = t.replace("can be a lovely thing", "make me want to sing").replace("{S} are a lovely thing", "{S} make me sing so well").replace("have a quiet kind of", "have a quiet kind of")
        if "so well" in t:
            t = "I think of {S} and sing"
    return cap(t.replace("{S}", phrase))


PLURAL = set("lives years stars waves woods clouds tears dreams trees hills socks shoes leaves drops machines gifts bills exams fields planets raindrops pancakes treats studies numbers blues mountains hours days glasses lights things".split())


def partner(rng, theme, fam, used, words, mood=True):
    """A line of that rhyme family, from the theme bank or the general one."""
    pool = [x for x in BANK[theme].get(fam, []) if x not in used and last(x) not in words]
    gen = [x for x in GEN.get(fam, []) if x not in used and last(x) not in words] if theme not in ("dark", "nothing", "work", "party", "family", "friend", "child") else []
    if gen and (not pool or rng.random() < 0.18):
        return pick(rng, gen)
    return pick(rng, pool) if pool else None


def couplet(rng, theme, used, first=None, avoid=()):
    for _ in range(60):
        if first:
            a = first
            fam = family(a)
        else:
            fam = pick(rng, [f for f, ls in BANK[theme].items() if f not in avoid])
            a = partner(rng, theme, fam, used, ())
            if not a:
                continue
        b = partner(rng, theme, fam, used | {a}, {last(a)})
        if b:
            return a, b
        if first:
            return None
    return None


def rhymed(rng, subj, lines=None):
    """A poem of 4 to 12 lines as text."""
    theme = subj[0]
    n = lines or pick(rng, [4, 4, 4, 6, 8, 8])
    for _ in range(80):
        used, fams, out = set(), [], []
        ok = [f for f in BANK[theme] if len(BANK[theme][f]) >= (1 if theme in ("nothing",) else 1)]
        first = opener(rng, subj, ok)
        c = couplet(rng, theme, used, first)
        if not c:
            continue
        pairs = [c]
        used |= set(c)
        fams.append(family(c[0]))
        while len(pairs) < n // 2:
            c = couplet(rng, theme, used, avoid=fams)
            if not c:
                break
            pairs.append(c)
            used |= set(c)
            fams.append(family(c[0]))
        if len(pairs) < n // 2:
            continue
        abab = n in (4, 8) and rng.random() < 0.4
        if abab:
            for i in range(0, len(pairs), 2):
                (a, b), (x, y) = pairs[i], pairs[i + 1]
                out += [a, x, b, y]
        else:
            for a, b in pairs:
                out += [a, b]
        res = []
        for i, line in enumerate(out):
            end = "." if i % 2 == 1 else ","
            if i == len(out) - 1:
                end = "."
            if i % 2 == 1 and i + 1 < len(out) and rng.random() < 0.0:
                end = ","
            res.append(line + end)
        return "\n".join(res)
    return "\n".join(x + "." for x in (first,))


def haiku(rng, subj):
    theme, n, phrase, _ = subj
    if theme == "dark" and n == 2:
        first = phrase + " and silence"
    elif n == 5:
        first = phrase
    else:
        first = pick(rng, F.H_OPEN[n]).replace("{S}", phrase)
    mids = F.H7[theme].split("|")
    mid = pick(rng, mids if rng.random() < 0.8 else F.H7["any"].split("|"))
    return cap(first) + pick(rng, [",", ","]) + "\n" + mid + pick(rng, [",", ".", ";"]).replace(";", ",") + "\n" + pick(rng, F.H5) + "."


def fix_haiku(h):
    a, b, c = h.split("\n")
    if b.endswith("."):
        c = cap(c)
    c = re.sub(r"\bi\b", "I", c)
    return "\n".join((a, b, c))


def limerick(rng, hero=None):
    hero = hero or pick(rng, F.LIM_HERO)
    fam = pick(rng, list(F.LIM))
    l1, l2, l5 = F.LIM[fam]
    for _ in range(50):
        x, y, z = pick(rng, l1), pick(rng, l2), pick(rng, l5)
        if len({last(x), last(y), last(z)}) == 3:
            break
    she = {"lady": "she", "queen": "she", "young lady": "she", "young woman": "she", "hen": "she", "cow": "she"}.get(hero)
    he = she or ("he" if hero in ("young man", "old man", "old man in black", "king", "wizard", "pirate", "fellow", "sailor") else "it")
    if hero in ("cook", "farmer", "baker", "doctor", "teacher", "painter", "poet", "coder", "giant"):
        he = pick(rng, ["he", "she"])
    c, d = pick(rng, F.LIM34)
    if fam == "hat" and "hat" in d:
        c, d = F.LIM34[0]
    fix = lambda s: re.sub(r"\bit\b(?= (said|sat))", he, s)
    c = re.sub(r"\bIt\b", cap(he), c)
    c = re.sub(r"\bit jumped", he + " jumped", c)
    d = re.sub(r"\bit (flew|jumped)", he + r" \1", d)
    x = x.replace("his own", {"he": "his own", "she": "her own", "it": "its own"}[he])
    start = pick(rng, ["There once was ", "There once was ", "I once knew "])
    return "\n".join([start + a_an(hero) + " " + x + ",", fix(y) + ".", c, d, fix(z[0].lower() + z[1:] if z[0] != '"' else z) + "."])


ASK = ["Write a poem about {a}.", "Write me a poem about {a}.", "Can you write a poem about {a}?", "A poem about {a}, please.", "Poem about {a}.", "poem about {a}", "Please write a short poem about {a}.", "Could you write a poem about {a}?",
       "I want a poem about {a}.", "I would like a poem about {a}.", "Give me a poem about {a}.", "Make a poem about {a}.", "Compose a poem about {a}.", "Tell me a poem about {a}.", "Do you know a poem about {a}?", "Make up a poem about {a}.",
       "Write a rhyme about {a}.", "A rhyme about {a}?", "Write me a rhyme about {a}.", "Can you rhyme about {a}?", "Write some verses about {a}.", "A few lines about {a}, please.", "Write a verse about {a}.", "Write a little poem on {a}.",
       "I need a poem about {a}.", "How about a poem about {a}?", "Let's have a poem about {a}.", "Could I have a poem about {a}?", "Write something poetic about {a}.", "A short poem about {a}.", "Say something about {a} in verse.", "Create a poem about {a}.",
       "Invent a rhyming poem about {a}.", "Write a poem for me about {a}.", "short poem {a}", "poem: {a}", "Can you make a poem about {a}?", "Would you write a poem about {a}?", "Poetry about {a}, please.", "An ode to {a}.", "Write an ode to {a}.", "Rhyme about {a}", "Write lyrics about {a}.", "A little song about {a}, please."]
ASK4 = ["Write four lines about {a}.", "A four line poem about {a}.", "Write a very short poem about {a}.", "A tiny poem about {a}.", "Give me a quatrain about {a}.", "Write a short verse about {a}.", "Just four lines about {a}, please."]
ASK8 = ["Write a long poem about {a}.", "Write a longer poem about {a}.", "A poem about {a} with eight lines.", "Write eight lines about {a}.", "A long poem about {a}, please."]
ASK2 = ["Write a couplet about {a}.", "Two lines about {a}, please.", "A two line rhyme about {a}."]
ASKH = ["Write a haiku about {a}.", "Haiku about {a}.", "A haiku about {a}, please.", "Can you write a haiku about {a}?", "haiku {a}", "Give me a haiku about {a}.", "Compose a haiku on {a}.", "I'd like a haiku about {a}.", "Make a haiku about {a}.", "Tell me a haiku about {a}."]
ASK0 = ["Write a poem.", "Write me a poem.", "Can you write a poem?", "A poem, please.", "Tell me a poem.", "Write a short poem.", "A short poem.", "Write me a rhyme.", "Make a rhyme.", "Write something that rhymes.", "Do you know a poem?", "Can you write poems?", "poem", "Recite a poem.", "Make up a poem.", "Give me a poem.",
        "Surprise me with a poem.", "I want to hear a poem.", "Let me hear a poem.", "Can you rhyme?", "Say something poetic.", "I'd like a short poem.", "Write me a little verse.", "Poetry, please.", "Write a poem for me.", "Sing me something."]
ASKH0 = ["Write a haiku.", "A haiku, please.", "Can you write a haiku?", "Give me a haiku.", "Haiku!", "Do you know a haiku?"]
ASKL = ["Write a limerick about {a}.", "A limerick about {a}, please.", "Limerick about {a}.", "Can you write a limerick about {a}?", "Tell me a limerick about {a}.", "Write a funny poem about {a}.", "A silly poem about {a}.", "Write a funny rhyme about {a}."]
ASKL0 = ["Write a limerick.", "A limerick, please.", "Tell me a limerick.", "Write a funny poem.", "A silly poem, please.", "Can you write a limerick?", "Do you know a limerick?"]
PRE = ["Here is a poem about {a}:", "A poem about {a}:", "Here are a few lines about {a}:", "Gladly. A poem about {a}:", "Sure, a few rhymes about {a}:", "Here is a little verse about {a}:", "A small poem about {a}:"]
PREH = ["A haiku about {a}:", "Here is a haiku about {a}:", "Gladly, a haiku about {a}:"]
PREL = ["A limerick, then:", "Here is a limerick about {a}:", "A silly one about {a}:"]


def subject(rng):
    return pick(rng, THEME_SUBJECTS[pick(rng, list(THEME_SUBJECTS))]) if rng.random() < 0.5 else pick(rng, SUBJECTS)


def with_pre(rng, pre, a, text, p=0.35):
    return pick(rng, pre).replace("{a}", a) + "\n" + text if rng.random() < p else text


OCC = [("a birthday", ["my mother's birthday", "my friend's birthday", "my dad's birthday", "a birthday", "my wife's birthday", "my sister's birthday", "my daughter's birthday", "a birthday card", "my boss's birthday"]),
       ("a wedding", ["a wedding", "my sister's wedding", "a wedding card", "an anniversary", "our anniversary"]),
       ("my mom", ["my mother", "my mom", "Mother's Day", "my mum"]), ("my dad", ["my father", "my dad", "Father's Day"]), ("my wife", ["my wife", "my girlfriend", "my love", "Valentine's Day", "my husband", "my boyfriend"]),
       ("my best friend", ["my best friend", "a friend", "a good friend", "my friend Anna", "my neighbor"]), ("Christmas", ["Christmas", "a Christmas card", "Christmas Eve"]), ("the new year", ["New Year's Eve", "the new year"]),
       ("a lullaby", ["bedtime", "my baby", "my kids at bedtime"]), ("graduation", ["graduation", "my son's graduation"])]
BYKEY = {s[3]: s for s in SUBJECTS}
OCC_PHRASE = {"a birthday": ("party", 3, "your birthday", "a birthday"), "a wedding": ("love", 3, "your wedding", "a wedding"), "my wife": ("love", 2, "my love", "my love")}


def first_turn(rng):
    r = rng.random()
    if r < 0.56:
        s = subject(rng)
        x = rng.random()
        if x < 0.74:
            return pick(rng, ASK).replace("{a}", s[3]), with_pre(rng, PRE, s[3], rhymed(rng, s)), s, "poem"
        if x < 0.86:
            return pick(rng, ASK4).replace("{a}", s[3]), with_pre(rng, PRE, s[3], rhymed(rng, s, 4), 0.2), s, "poem"
        if x < 0.95:
            u = pick(rng, ASK8)
            n = 8 if "eight" in u else pick(rng, [8, 8, 10, 12])
            return u.replace("{a}", s[3]), with_pre(rng, PRE, s[3], rhymed(rng, s, n), 0.2), s, "poem"
        return pick(rng, ASK2).replace("{a}", s[3]), rhymed(rng, s, 2), s, "poem"
    if r < 0.72:
        s = subject(rng)
        return pick(rng, ASKH).replace("{a}", s[3]), with_pre(rng, PREH, s[3], fix_haiku(haiku(rng, s)), 0.3), s, "haiku"
    if r < 0.79:
        hero = pick(rng, F.LIM_HERO)
        a = a_an(hero)
        return pick(rng, ASKL).replace("{a}", a), with_pre(rng, PREL, a, limerick(rng, hero), 0.3), None, "limerick"
    if r < 0.84:
        key, asks = pick(rng, OCC)
        s = OCC_PHRASE.get(key) or BYKEY[key]
        a = pick(rng, asks)
        u = pick(rng, ["A poem for {a}, please.", "Write a poem for {a}.", "I need a poem for {a}.", "Can you write a poem for {a}?", "Write a few lines for {a}.", "poem for {a}", "A rhyme for {a}?", "Write something nice for {a}, in rhyme.", "Could you write a short poem for {a}?"]).replace("{a}", a)
        t = rhymed(rng, s)
        if rng.random() < 0.4:
            t = pick(rng, ["A poem for {a}:", "Here is a poem for {a}:", "A few lines for {a}:"]).replace("{a}", a if not a.startswith("my ") else "your " + a[3:]) .replace("our anniversary", "your anniversary" if "your" not in a else "our anniversary") + "\n" + t
        return u, t, s, "poem"
    s = subject(rng)
    if r < 0.94:
        t = rhymed(rng, s)
        return pick(rng, ASK0), with_pre(rng, ["Here is a poem about {a}:", "One about {a}:", "Gladly. This one is about {a}:", "Here is a short poem:", "Let me try:"], s[3], t, 0.5), s, "poem"
    if r < 0.97:
        return pick(rng, ASKH0), with_pre(rng, ["A haiku:", "Here is a haiku:", "A haiku about {a}:"], s[3], fix_haiku(haiku(rng, s)), 0.4), s, "haiku"
    return pick(rng, ASKL0), with_pre(rng, ["A limerick:", "Here is a silly one:", "Here is a limerick:"], "", limerick(rng), 0.4), None, "limerick"


def follow(rng, s, form):
    x = rng.random()
    if x < 0.3:
        u = pick(rng, ["Another one.", "Another one, please.", "One more!", "Write another.", "Again.", "Another poem.", "More, please.", "Do one more.", "Can I have another?", "Give me another one."])
        if form == "limerick":
            return u, with_pre(rng, ["Another one:", "One more:", "Gladly:"], "", limerick(rng), 0.4), s, form
        s2 = s if rng.random() < 0.6 else subject(rng)
        t = fix_haiku(haiku(rng, s2)) if form == "haiku" else rhymed(rng, s2)
        return u, with_pre(rng, ["Another one about {a}:", "One more about {a}:", "Here is another one:"], s2[3], t, 0.5), s2, form
    if x < 0.58:
        s2 = subject(rng)
        u = pick(rng, ["One about {a}.", "Now one about {a}.", "And one about {a}?", "One about {a}, please.", "Now do {a}.", "What about {a}?", "And {a}?", "Another one, about {a}.", "Now about {a}.", "Same, but about {a}."]).replace("{a}", s2[3])
        if form == "haiku":
            return u, fix_haiku(haiku(rng, s2)), s2, form
        return u, with_pre(rng, PRE, s2[3], rhymed(rng, s2), 0.25), s2, "poem"
    if x < 0.72 and s and form == "poem":
        u = pick(rng, ["Make it shorter.", "Shorter, please.", "Can you make it shorter?", "Too long.", "A shorter one.", "Just two lines.", "Make it short."])
        return u, with_pre(rng, ["Shorter:", "Here is a short one:", "A shorter one about {a}:"], s[3], rhymed(rng, s, pick(rng, [2, 2, 4]) if "two" not in u else 2), 0.4), s, form
    if x < 0.78 and s and form != "haiku":
        u = pick(rng, ["Now as a haiku.", "Make it a haiku.", "Can you do it as a haiku?", "A haiku about it?", "And a haiku?"])
        return u, with_pre(rng, PREH, s[3], fix_haiku(haiku(rng, s)), 0.4), s, "haiku"
    if x < 0.83 and s and form == "poem":
        u = pick(rng, ["Make it longer.", "Longer, please.", "A longer one?", "Can you write more lines?"])
        return u, rhymed(rng, s, pick(rng, [8, 10])), s, form
    ch = lambda *o: pick(rng, o)
    k = pick(rng, ["like", "like", "bad", "who"])
    if k == "like":
        u = ch("I liked it.", "That was nice.", "Beautiful!", "I love it.", "Nice poem.", "That rhymes!", "Lovely.", "Very nice, thank you.", "Thanks, that was sweet.", "Great.")
        t = ch("Thank you!", "Thanks!", "I am glad you like it.", "That makes me happy.") + " " + ch("Shall I write another one?", "Give me a subject, and I will try again.", "Rhymes are fun for a tiny model.", "Just ask if you want one more.", "A different seed would give you a different poem.")
    elif k == "bad":
        u = ch("I don't like it.", "That doesn't make much sense.", "That was not very good.", "Meh.", "That is a bad poem.")
        t = ch("I am sorry.", "Fair enough.", "Sorry about that.") + " " + ch("I am a very small model, and my poems are simple.", "I am tiny, and good rhymes are hard.", "My poems are plain, since I am so small.") + " " + ch("Shall I try again?", "Give me another subject, and I will try.", "Ask again and you may get a better one.")
    else:
        u = ch("Who wrote that?", "Did you write that?", "Did you make that up?", "Is that your own poem?", "Where is it from?")
        t = ch("I wrote it just now, word by word.", "I made it up just now.", "That one is mine.") + " " + ch("I learned how rhymes go from many small examples.", "With another seed it would be a different poem.", "Ask again and I will make a new one.")
    return u, t, s, None


def dialogue(rng):
    """One conversation: a poem and perhaps one or two follow-ups."""
    turns = []
    if rng.random() < 0.05:
        s = subject(rng)
        turns.append((pick(rng, ["Can you write poems?", "Are you good at poems?", "Do you like poetry?", "Can you write a poem for me?"]),
                      pick(rng, ["Yes, short ones.", "I can try.", "I can write small rhymes.", "Yes, I like rhymes."]) + " " + pick(rng, ["What should it be about?", "Give me a subject.", "Tell me what to write about."])))
        turns.append((pick(rng, [cap(s[3]) + ".", "About " + s[3] + ".", cap(s[3]) + ", please.", "Something about " + s[3] + "."]), with_pre(rng, PRE, s[3], rhymed(rng, s))))
        form = "poem"
    else:
        u, t, s, form = first_turn(rng)
        turns.append((u, t))
    while len(turns) < 4 and rng.random() < (0.45 if len(turns) == 1 else 0.35):
        u, t, s, form = follow(rng, s, form)
        turns.append((u, t))
        if form is None:
            break
    return turns


if __name__ == "__main__":
    r = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 10):
        for u, t in dialogue(r):
            print("U:", u)
            print("A:", t)
        print("---")
