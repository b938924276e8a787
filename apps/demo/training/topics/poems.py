"""Poem topic: short rhymed poems on request, a few haiku and limericks, and follow-up turns.

A poem is made of whole couplets (data/poem_couplets.py) that belong to its subject: the first has the subject in its first line, and
another one names it again.
"""
import os
import random
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "data"))
import poem_couplets as C  # noqa: E402
import story_words as W  # noqa: E402


def pick(rng, seq):
    return seq[int(rng.random() * len(seq))]


def cap(s):
    return s[:1].upper() + s[1:]


def a_an(noun):
    return ("an " if noun[0] in "aeio" and not noun.startswith("one") or re.match(r"u(?!ni|se|kul)", noun) else "a ") + noun


def plural(noun):
    if noun in ("fish", "sheep", "deer"):
        return noun
    for end, many in (("mouse", "mice"), ("goose", "geese"), ("wolf", "wolves"), ("calf", "calves"), ("fox", "foxes"), ("fly", "flies"), ("puppy", "puppies"), ("pony", "ponies"), ("bunny", "bunnies")):
        if noun.endswith(end):
            return noun[: -len(end)] + many
    return noun + ("es" if noun.endswith(("s", "x", "sh", "ch")) else "s")


def couplets(text):
    """(can open, two lines) for every couplet of a block."""
    return [(line.startswith("*"), line.lstrip("*").split("/")) for line in text.strip().split("\n")]


BANK = {name: couplets(text) for name, (_, text) in C.THEMES.items()} | {name: couplets(text) for name, text in C.GENERIC.items()}
# every subject: (theme, word in the lines, how the user calls it)
THEMED = {name: [(name, *reversed(x.split("="))) for x in names.split(";")] for name, (names, _) in C.THEMES.items()}
ANIMALS = [a for a in W.LAND_ANIMALS + W.SEA_ANIMALS + ["dragon", "unicorn", "ghost", "dinosaur", "snowman"] if " " not in a and a not in ("cat", "dog", "kitten", "puppy", "sheep", "fish", "deer")]
OTHER = {"animal": [("animal", a, x) for a in ANIMALS for x in (a_an(a), plural(a))], "thing": [("thing", o, x) for o in W.OBJECTS if o not in ("egg", "sandwich", "pizza") for x in (a_an(o), "my " + o)],
         "person": [("person", o, x) for o in W.PEOPLE + ["princess", "king", "queen", "knight", "wizard", "witch"] if " " not in o for x in (a_an(o), "the " + o)],
         "idea": [("idea", o, o) for o in W.IDEAS + ["freedom", "math", "science", "life", "nature", "travel", "history", "art", "color", "coding", "beauty", "courage"]
                  if o not in ("love", "friendship", "home", "time", "music", "happiness", "dreams", "kindness")]}


def subject(rng):
    r = rng.random()
    if r < 0.7:
        return pick(rng, THEMED[pick(rng, list(THEMED))])
    return pick(rng, OTHER["animal" if r < 0.79 else "thing" if r < 0.88 else "person" if r < 0.92 else "idea"])


def put(line, word):
    """The line with the subject in the slot, and articles and capitals to match."""
    line = line.replace("{s}", word).replace("{p}", plural(word))
    line = re.sub(r"\b([Aa])n? (?=%s\b)" % re.escape(word), lambda m: m.group(1) + ("n " if a_an(word).startswith("an ") else " "), line)
    return cap(re.sub(r"(^|[.!?] )([a-z])", lambda m: m.group(1) + m.group(2).upper(), line))


def names(couplet, subj):
    """Does the couplet name its subject?"""
    text = " ".join(couplet)
    return "{s}" in text or subj[1].lower().rstrip("s") in text.lower()


def poem(rng, subj, lines=4, avoid=""):
    """A poem of that many lines; avoid is a poem whose couplets should not come back."""
    def fresh(c):
        return put(c[0], subj[1])[:-1] not in avoid
    # a word that the theme does not rhyme on ("ocean" for "sea") must not stand at the end of a line
    main = subj[0] not in C.THEMES or subj[1] == THEMED[subj[0]][0][1]
    bank = [(opens, c) for opens, c in BANK[subj[0]] if main or not any(line.rstrip(",.!?").endswith("{s}") for line in c)]
    first = pick(rng, [c for opens, c in bank if opens and fresh(c)] or [c for opens, c in bank if opens])
    rest = [c for opens, c in bank if not opens]
    again = [c for c in rest if names(c, subj)]
    want = lines // 2 - 1
    chosen = [pick(rng, [c for c in again if fresh(c)] or again)] if want else []
    while len(chosen) < want:
        chosen.append(pick(rng, [c for c in rest if c not in chosen]))
    if want > 1 and rng.random() < 0.5:
        chosen.reverse()
    # a couplet that looks back or ahead ("And ...", "So ...") comes last
    chosen.sort(key=lambda c: c[0].startswith(("And when", "So ", "But ", "And if")))
    return "\n".join(put(line, subj[1]) for c in [first] + chosen for line in c)


def length(rng):
    return pick(rng, [4, 4, 4, 4, 4, 6, 6, 8])


def haiku(rng, theme):
    return C.HAIKU[theme].replace("/", "\n")


def limerick(rng):
    return pick(rng, C.LIMERICKS).replace("/", "\n")


HAIKU = list(C.HAIKU)
ASK = ["Write a poem about {a}.", "Write me a poem about {a}.", "Can you write a poem about {a}?", "A poem about {a}, please.", "Poem about {a}.", "poem about {a}", "Please write a short poem about {a}.", "Could you write a poem about {a}?", "Write a short poem about {a}.",
       "I want a poem about {a}.", "I would like a poem about {a}.", "Give me a poem about {a}.", "Make a poem about {a}.", "Compose a poem about {a}.", "Tell me a poem about {a}.", "Do you know a poem about {a}?", "Make up a poem about {a}.",
       "Write a rhyme about {a}.", "A rhyme about {a}?", "Can you rhyme about {a}?", "Write some verses about {a}.", "A few lines about {a}, please.", "Write a verse about {a}.", "I need a poem about {a}.", "How about a poem about {a}?",
       "Could I have a poem about {a}?", "Write something poetic about {a}.", "A short poem about {a}.", "Create a poem about {a}.", "Invent a rhyming poem about {a}.", "short poem {a}", "poem: {a}", "Can you make a poem about {a}?", "An ode to {a}.", "Rhyme about {a}", "A little song about {a}, please."]
ASK4 = ["Write four lines about {a}.", "A four line poem about {a}.", "Write a very short poem about {a}.", "A tiny poem about {a}.", "Just four lines about {a}, please."]
ASK8 = ["Write a long poem about {a}.", "Write a longer poem about {a}.", "A poem about {a} with eight lines.", "Write eight lines about {a}."]
ASK2 = ["Write a couplet about {a}.", "Two lines about {a}, please.", "A two line rhyme about {a}."]
ASK_HAIKU = ["Write a haiku about {a}.", "Haiku about {a}.", "A haiku about {a}, please.", "Can you write a haiku about {a}?", "haiku {a}", "Give me a haiku about {a}."]
ASK0 = ["Write a poem.", "Write me a poem.", "Can you write a poem?", "A poem, please.", "Tell me a poem.", "Write a short poem.", "A short poem.", "Write me a rhyme.", "Make a rhyme.", "Write something that rhymes.", "Do you know a poem?", "poem", "Recite a poem.", "Make up a poem.", "Give me a poem.",
        "Surprise me with a poem.", "I want to hear a poem.", "Can you rhyme?", "I'd like a short poem.", "Poetry, please.", "Write a poem for me.", "Sing me something."]
ASK_HAIKU0 = ["Write a haiku.", "A haiku, please.", "Can you write a haiku?", "Give me a haiku."]
ASK_LIMERICK = ["Write a limerick.", "A limerick, please.", "Tell me a limerick.", "Write a funny poem.", "A silly poem, please.", "Can you write a limerick?", "Do you know a limerick?", "A funny rhyme, please."]
PRE = ["Here is a poem about {a}:", "A poem about {a}:", "Here are a few lines about {a}:", "Gladly. A poem about {a}:"]
FOR = [("birthday", "birthday", x) for x in ("my mother's birthday", "my friend's birthday", "my dad's birthday", "a birthday card", "my wife's birthday", "my sister's birthday", "my daughter's birthday")] + [
    ("love", "love", x) for x in ("my wife", "my girlfriend", "my husband", "my boyfriend", "a wedding", "Valentine's Day", "our anniversary")] + [("mother", w, x) for w, x in (("mother", "my mother"), ("mother", "my mom"), ("father", "my father"), ("father", "my dad"), ("grandma", "my grandma"), ("mother", "Mother's Day"), ("father", "Father's Day"))] + [
    ("friends", "friend", x) for x in ("my best friend", "a friend", "a good friend", "my neighbor")] + [("sleep", "sleep", x) for x in ("bedtime", "my baby", "my kids at bedtime")] + [("christmas", "Christmas", x) for x in ("Christmas", "a Christmas card")]


def with_pre(rng, pre, asked, text, p=0.3):
    asked = re.sub(r"^my ", "your ", asked)
    return pick(rng, pre).replace("{a}", asked) + "\n" + text if rng.random() < p else text


def first_turn(rng):
    """(user, reply, subject, form)"""
    r, s = rng.random(), subject(rng)
    if r < 0.68:
        x = rng.random()
        if x < 0.80:
            return pick(rng, ASK).replace("{a}", s[2]), with_pre(rng, PRE, s[2], poem(rng, s, length(rng))), s, "poem"
        if x < 0.90:
            return pick(rng, ASK4).replace("{a}", s[2]), poem(rng, s), s, "poem"
        if x < 0.97:
            return pick(rng, ASK8).replace("{a}", s[2]), poem(rng, s, 8), s, "poem"
        return pick(rng, ASK2).replace("{a}", s[2]), poem(rng, s, 2), s, "poem"
    if r < 0.75:
        s = pick(rng, THEMED[pick(rng, HAIKU)])
        return pick(rng, ASK_HAIKU).replace("{a}", s[2]), haiku(rng, s[0]), s, "haiku"
    if r < 0.83:
        s = pick(rng, FOR)
        u = pick(rng, ["A poem for {a}, please.", "Write a poem for {a}.", "I need a poem for {a}.", "Can you write a poem for {a}?", "Write a few lines for {a}.", "poem for {a}", "A rhyme for {a}?", "Could you write a short poem for {a}?"]).replace("{a}", s[2])
        return u, with_pre(rng, ["A poem for {a}:", "Here is a poem for {a}:"], s[2].replace("our ", "your "), poem(rng, s, length(rng))), s, "poem"
    if r < 0.96:
        return pick(rng, ASK0), with_pre(rng, ["Here is a poem about {a}:", "One about {a}:", "Gladly. This one is about {a}:"], s[2], poem(rng, s), 0.5), s, "poem"
    if r < 0.98:
        s = pick(rng, THEMED[pick(rng, HAIKU)])
        return pick(rng, ASK_HAIKU0), haiku(rng, s[0]), s, "haiku"
    return pick(rng, ASK_LIMERICK), limerick(rng), None, "limerick"


def follow(rng, s, form, last):
    x = rng.random()
    if x < 0.28:
        u = pick(rng, ["Another one.", "Another one, please.", "One more!", "Write another.", "Again.", "Another poem.", "More, please.", "Do one more.", "Can I have another?"])
        if form == "limerick":
            return u, limerick(rng), s, form
        if form == "haiku" or rng.random() < 0.3:
            s = subject(rng)
        t = poem(rng, s, 4, last)
        return u, with_pre(rng, ["Another one about {a}:", "One more about {a}:"], s[2], t, 0.5), s, "poem"
    if x < 0.60:
        s = subject(rng)
        u = pick(rng, ["One about {a}.", "Now one about {a}.", "And one about {a}?", "One about {a}, please.", "Now do {a}.", "What about {a}?", "Another one, about {a}.", "Now about {a}.", "Same, but about {a}.", "Now write one about {a}."]).replace("{a}", s[2])
        return u, with_pre(rng, PRE, s[2], poem(rng, s, length(rng)), 0.3), s, "poem"
    if x < 0.74 and s and form == "poem":
        u = pick(rng, ["Make it shorter.", "Shorter, please.", "Can you make it shorter?", "Too long.", "A shorter one.", "Just two lines.", "Make it short."])
        rows = [line for line in last.split("\n") if not line.endswith(":")]
        return u, "\n".join(rows[:2]) if len(rows) > 2 else poem(rng, s, 2, last), s, form
    if x < 0.79 and s and form == "poem" and s[0] in C.HAIKU:
        return pick(rng, ["Now as a haiku.", "Make it a haiku.", "And a haiku?"]), haiku(rng, s[0]), s, "haiku"
    if x < 0.84 and s and form == "poem":
        return pick(rng, ["Make it longer.", "Longer, please.", "A longer one?", "Can you write more lines?"]), poem(rng, s, 8), s, form
    asks, replies, more = pick(rng, [
        (["I liked it.", "That was nice.", "Beautiful!", "I love it.", "Nice poem.", "That rhymes!", "Lovely.", "Great."], ["Thank you!", "Thanks!", "I am glad you like it."], ["Shall I write another one?", "Give me a subject, and I will try again.", "Just ask if you want one more."]),
        (["I don't like it.", "That doesn't make much sense.", "That was not very good.", "Meh."], ["I am sorry.", "Fair enough.", "Sorry about that."], ["I am a very small model, and my poems are simple.", "Shall I try again?", "Give me another subject, and I will try."]),
        (["Who wrote that?", "Did you write that?", "Did you make that up?", "Is that your own poem?"], ["I put it together just now.", "I made it just now."], ["I learned how rhymes go from many small examples.", "With another seed it would be a different poem."])])
    return pick(rng, asks), pick(rng, replies) + " " + pick(rng, more), s, None


def dialogue(rng):
    """One conversation: a poem and perhaps one or two follow-ups."""
    turns = []
    if rng.random() < 0.05:
        s, form = subject(rng), "poem"
        turns.append((pick(rng, ["Can you write poems?", "Are you good at poems?", "Do you like poetry?", "Can you write a poem for me?"]),
                      pick(rng, ["Yes, short ones.", "I can try.", "Yes, I like rhymes."]) + " " + pick(rng, ["What should it be about?", "Give me a subject.", "Tell me what to write about."])))
        turns.append((pick(rng, [cap(s[2]) + ".", "About " + s[2] + ".", cap(s[2]) + ", please.", "Something about " + s[2] + "."]), with_pre(rng, PRE, s[2], poem(rng, s))))
    else:
        u, t, s, form = first_turn(rng)
        turns.append((u, t))
    while len(turns) < 4 and rng.random() < (0.45 if len(turns) == 1 else 0.35):
        u, t, s, form = follow(rng, s, form, turns[-1][1])
        turns.append((u, t))
        if form is None:
            break
    return turns
