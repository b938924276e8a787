"""How people ask for a plain story: with a verb or with none, with a length, a mood, for somebody, with a slip of the fingers."""
from __future__ import annotations

import random
import re

from faq import DATA
from phrases import a_an, cap, chance, pick
from spintax import spin
from topics.data import plain_plots as P
from topics.data import plain_words as X
from topics.heroes import PRONOUNS


def slip(rng: random.Random, text: str) -> str:
    """A typing error in one of the longer words; the reply spells it right."""
    found = [m for m in re.finditer(r"[a-z]{5,}", text)]
    if not found:
        return text
    m = pick(rng, found)
    word, i = m[0], rng.randrange(1, len(m[0]) - 1)
    word = pick(rng, (word[:i] + word[i + 1:], word[:i] + word[i] + word[i:], word[:i] + word[i + 1] + word[i] + word[i + 2:]))
    return text[:m.start()] + word + text[m.end():]


def wish(rng: random.Random, wanted: str, short: str = "") -> str:
    """A request for "a story about ...": with a verb, or with none."""
    start = spin(rng, pick(rng, X.WANTS))
    question = start.split(" ")[0].lower() in ("can", "could", "would", "do", "how", "may", "got", "will", "any", "have")
    text = f"{start} {wanted}" if start else wanted.split(" ", 1)[1] if chance(rng, 0.6) and re.match("an? ", wanted) else wanted
    if start.endswith(" any") or start == "Any":
        text = f"{start} {wanted.split(' ', 1)[1]}"
    end = "?" if question else pick(rng, (".", ".", ".", "", "", " please", ", please.", " pls", "!", " thanks"))
    if ". " in wanted and end not in (".", "", "?"):
        end = "."
    if question and ". " in wanted:
        text, end = text.replace(". ", "? ", 1), "."
    return cap(text + end)


COUNTS = (((" in one sentence", ", one sentence", " in just one sentence", ". One sentence only"), 1), ((" in three sentences", " in 3 sentences", ", three sentences", ", only three sentences", ". Use three sentences", " in two or three sentences", ", three sentences max"), 3),
          ((" in a few sentences", ", just a few sentences", " in a few lines", ", very short", ", keep it short", ", make it short", ", not too long", ", only a few lines"), 5), ((" in 100 words", ", about 100 words", " in one paragraph", " in under 100 words"), 5), ((" in 50 words", " in less than 50 words", ", max 50 words"), 3), ((" in two sentences", " in 2 sentences", ", two sentences", ", only two sentences"), 2), ((" in four sentences", " in 4 sentences", ", four sentences"), 4), ((" in five sentences", ", five sentences", " in 5 sentences"), 5), ((", a long one", ", make it long", ", with many details", " in six sentences"), 6))


# What somebody does is asked for without the word for a story, too; only where a request would not name a kind of story.
BARE_ASKS = ("{m}", "{m}", "{m} please", "{m}, please.", "Tell me about {m}.", "tell me about {m}", "Tell me about {m}, please.", "can you tell me about {m}", "Write about {m}.", "write something about {m}",
             "Tell me something about {m}.", "let's hear about {m}", "What about {m}?", "{m}. Go!", "Now {m}.", "Once upon a time: {m}", "make up something about {m}")
BARE_NOUNS = ("story", "tale")


def carriers(name: str) -> dict[str, tuple[str, ...]]:
    """The lines of a file of ways to ask, by their headings."""
    out: dict[str, list[str]] = {}
    for line in (DATA / name).read_text(encoding="ascii").splitlines():
        if line.startswith("== "):
            rows = out.setdefault(line[3:], [])
        elif line and not line.startswith("#"):
            rows.append(line)
    return {heading: tuple(rows) for heading, rows in out.items()}


CARRIERS = carriers("story_carriers.txt")
for _heading, _rows in carriers("tale_carriers.txt").items():
    CARRIERS[_heading] = CARRIERS.get(_heading, ()) + _rows
MATTERS = ("plain", "deed", "place", "happy", "funny", "night", "short", "long", "scary", "sad", "inside", "inside short", "inside night", "inside short night")
CARRIED = tuple((heading, row) for heading, rows in CARRIERS.items() if heading in MATTERS for row in rows)
CHILD = tuple((heading, row) for heading, rows in CARRIERS.items() if heading.startswith("child") for row in rows)
GIVEN = tuple((heading, row) for heading, rows in CARRIERS.items() if heading.startswith("given") for row in rows)


def for_child(rng: random.Random, whom: str, it: str, age: str, x: str) -> str:
    """The request for a child that loves something, in one of the ways that are written out."""
    _, row = pick(rng, CHILD)
    while not x.endswith("s") and re.search(r"\b(them|are)\b", row):
        _, row = pick(rng, CHILD)
    slots = {"whom": whom, "Whom": cap(whom), "it": it, "It": cap(it), "him": PRONOUNS[it][1], "His": cap(PRONOUNS[it][2]), "age": age, "x": x}
    return cap(row.format(**slots))


def told_in(wanted: str) -> int:
    """In how many sentences a story is told that shall be short: a whole one is short enough where no number is said."""
    return 3 if "three" in wanted.lower() else 5


def carried(rng: random.Random, story) -> tuple[str, int] | None:
    """The request in one of the ways that are written out, which may wish for a mood or a length, too; None where none of them fits."""
    who, clause, at = story.who.ask, story.clause, story.slots["at"]
    matter = story.about or f"{who} {clause}".strip()
    if story.about and story.about.startswith(who + " "):
        clause = story.about.removeprefix(who + " ")
    told = clause.split(" ", 1)[1] if clause.startswith(("who ", "that ", "which ")) and story.who.living else ""
    named = (not story.about or story.free and not re.match("(how|why|the words|these words|the meaning) ", matter)) and not re.match("(you|yourself|me|learning|the words)\\b", matter) and not clause.startswith("how ")
    inside = named and not re.search(r" (who|that|which|whose|where|when) | \w+ing |^(the (day|night|time)|how|what|the last|the only) ", matter + " ") and (matter == who or bool(story.about)) and (" and " not in matter or chance(rng, 0.3)) and not re.search("(life|adventures?|day) of ", matter)
    for _ in range(12):
        heading, row = pick(rng, CARRIED)
        if heading.startswith("inside") and not inside:
            continue
        slots = {"x": matter, "hero": matter if named else "", "deed": f"{who} {told}" if told and named else "", "who": who if named else "", "place": at if at and clause == at else ""}
        used = re.findall("{(.*?)}", row)
        if not all(slots[name] for name in used) or "words" in story.slots.get("tt", "") and "about" in row:
            continue
        if heading not in ("plain", "deed", "place") and story.slots.get("tt", "").count("the ") > 1:
            continue
        if story.slots.get("tt", "").count("the ") > 1 and "hero" in used:
            continue
        if chance(rng, 0.05):
            slots = {name: slip(rng, value) for name, value in slots.items()}
        count = told_in(row) if "short" in heading else 6 if heading == "long" else 5
        if heading in ("happy", "funny", "scary", "sad") or heading.endswith("night"):
            put_mood(rng, story, "bedtime" if heading.endswith("night") else heading)
        for name in used:
            row = re.sub(rf"(^|[.!?] )\{{{name}}}", lambda m: m[1] + cap(slots[name]), row) if not row.islower() else row
            row = row.replace(f"{{{name}}}", slots[name])
        return cap(row), 5 if len(story.rows) < 5 and count == 6 else count
    return None


POEMS = carriers("poem_carriers.txt")


def for_poem(rng: random.Random, what: str, heading: str = "thing") -> str:
    """The wish for a poem in one of the ways that are written out."""
    if chance(rng, 0.04):
        what = slip(rng, what)
    plain = not re.search("[,.]| who | that ", what) and what not in ("you", "yourself")
    several = re.search("[^s]s( in | at | on |$)| and ", what)
    while True:
        row = pick(rng, POEMS[heading])
        if not plain and not (re.search(r"(about|for|on) {\w+}", row) and row.endswith(("}", "}.", "}?", "}!", "please.", "pls"))) or several and re.search("(is|likes?|love) {thing}", row):
            continue
        slot = "{person}" if "{person}" in row else "{thing}"
        if not row.islower():
            row = re.sub(rf"(^|[.!?] ){slot}", lambda m: m[1] + cap(what), row)
        return cap(row.replace(slot, what))


def put_mood(rng: random.Random, story, mood: str) -> None:
    """The story as it is told in this mood: from the first sentence to the last, where it has lines for it."""
    if mood in story.moods:
        story.turn(mood)
        story.tail = "Good night!" if mood == "bedtime" else ""
        return
    story.tail = {"funny": pick(rng, P.FUNNY), "silly": pick(rng, P.FUNNY), "scary": "", "spooky": "", "sad": pick(rng, P.SAD_PAIR if story.slots["one"] else P.SAD), "happy": "So they all lived happily ever after.", "bedtime": "Good night!"}[mood]
    if mood in ("scary", "spooky"):
        story.rows.insert(1, pick(rng, P.SCARY).replace("Then", "One night"))
    if mood in ("funny", "silly"):
        story.rows.insert(len(story.rows) - 1, story.tail)
        story.tail = ""
    if mood == "sad" and story.slots["one"] == "" and "<g>" in story.tail and not any("<g>" in row.lower() or "<a>" in row.lower() for row in story.rows):
        story.tail = P.SAD[1]
    if mood == "sad":
        story.rows[-1], story.tail = "* " + story.tail, ""


def request_wished(rng: random.Random, story) -> str:
    """The request for a story that has this and that and ends as it is wished."""
    if chance(rng, 0.4):
        heading, row = pick(rng, GIVEN)
        if heading == "given night":
            story.tail = (story.tail + " Good night!").strip()
        matter = slip(rng, story.about) if chance(rng, 0.06) else story.about
        return cap(row.replace("{given}", cap(matter) if row.startswith("{") else matter))
    night = chance(rng, 0.35)
    noun = pick(rng, X.BEDTIME[:8]) if night else pick(rng, X.NOUNS)
    if "bedtime" in noun or "night" in noun:
        story.tail = (story.tail + " Good night!").strip()
    matter = slip(rng, story.about) if chance(rng, 0.06) else story.about
    link = pick(rng, (" with ",) * 10 + (" about ",) * 5 + (": ", " featuring ", " that has ", " in which there is ", " with these things: ", ". It should have "))
    return wish(rng, f"{a_an(noun)}{link}{matter}")


MISSPELT_POEM = ("peom", "pome", "poam", "poeme", "pem", "peom", "poen")
MISSPELT = ("storry", "stroy", "stoy", "sotry", "storie", "stori", "srory", "stary", "stor")


def misspelt(rng: random.Random, text: str) -> str:
    """The text with the word for a story or a poem as it is often misspelt."""
    return re.sub(r"\bpoem\b", pick(rng, MISSPELT_POEM), re.sub(r"\bstory\b", pick(rng, MISSPELT), text, count=1), count=1)


def request(rng: random.Random, story) -> tuple[str, int]:
    """(the request for this story, in how many sentences it is told), at times with a sentence before or after it."""
    text, count = composed(rng, story)
    if chance(rng, 0.025):
        text = misspelt(rng, text)
    at = rng.random()
    if re.search("[.?!:] ", text):
        return text, count
    if at < 0.11:
        text = f"{pick(rng, CARRIERS['lead'])} {text}"
    elif at < 0.21:
        # nobody tells twice whom it is for
        tails = [tail for tail in CARRIERS["tail"] if not re.search("(?i)\\b(my|our|us|for)\\b", text) or not re.match("(?i)(it's for|my|he|she|the kids|i'll|we|i) ", tail)]
        text = f"{text}{'' if text[-1] in '.?!' else '.'} {pick(rng, tails)}"
    elif at < 0.27 and count == 5 and not story.tail and re.search("stor|tale|stroy", text, re.I) and not re.search("sentence|word|funny|silly|laugh|scary|spooky|creepy|sad|happy|end", text):
        tail = pick(rng, CARRIERS["tail short"])
        count, text = told_in(tail), f"{text}{'' if text[-1] in '.?!' else '.'} {tail}"
    return text, count


def composed(rng: random.Random, story) -> tuple[str, int]:
    """The request as one sentence, mostly."""
    if story.wished:
        return request_wished(rng, story), 5
    if chance(rng, 0.45) and (made := carried(rng, story)):
        return made
    count, tail, mood = 5, "", ""
    noun = pick(rng, X.NOUNS)
    at = rng.random()
    if at < 0.16:
        tails, count = pick(rng, COUNTS)
        tail = pick(rng, tails)
    elif at < 0.26:
        noun, count = pick(rng, (("very short story", 5), ("really short story", 5), ("tiny story", 5), ("three sentence story", 3), ("three-sentence story", 3), ("mini story", 5), ("one sentence story", 1), ("long story", 6), ("longer story", 6)))
    elif at < 0.40:
        mood = pick(rng, ("funny", "funny", "scary", "happy", "bedtime", "bedtime", "sad", "spooky", "silly", *(word for word in ("exciting", "exciting", "calm", "calm") if word in story.moods)))
        noun = mood + pick(rng, (" story", " story", " little story", " short story"))
    elif at < 0.50:
        tail = pick(rng, X.FOR) if chance(rng, 0.7) else pick(rng, (" with a happy ending", " with a happy end", ", with a happy ending", " that ends well", " that has a happy ending"))
        if "happy end" in tail or "ends well" in tail:
            story.tail = "So they all lived happily ever after."
    if len(story.rows) < 5 and count == 6:
        count = 5
    if mood:
        put_mood(rng, story, mood)
    who, clause = story.who.ask, story.clause
    matter = story.about or f"{who} {clause}".strip()
    at = story.slots["at"]
    if at and clause.startswith(("who ", "that ", "which ")) and clause.endswith(" " + at) and chance(rng, 0.5):
        clause = f"{at} {clause.removesuffix(' ' + at)}"
        matter = f"{who} {clause}"
    if chance(rng, 0.07):
        matter = slip(rng, matter)
    form = rng.random()
    link = pick(rng, (" about ",) * 12 + (" with ", " of ", ": ", " featuring ", " starring ", " on ", " where the hero is ")) if not story.about else pick(rng, (" about ",) * 10 + (" with ", " of ", ": ", " on ", " featuring ")) if story.free else pick(rng, (" with ", " with ", " using ", " that has ")) if "words" in story.about or story.slots.get("tt", "").count("the ") > 1 else " about "
    if form < 0.3 and count == 5 and not (tail or mood) and (noun in BARE_NOUNS or chance(rng, 0.3)) and re.match("(an?|two|three|some) [a-z ]+ (who|that|become) |the day (it|the|when|all|nobody|everybody) ", matter):
        text = pick(rng, BARE_ASKS).format(m=matter)
    elif form < 0.5 and (owned := re.fullmatch("(my [a-z]+) and ((?:his|her) .*)", matter)):  # "a story for my grandma about her garden"
        text = wish(rng, f"{a_an(noun)} for {owned[1]} about {owned[2]}{'' if 'for' in tail else tail}")
    elif form < 0.8 or story.about and (not story.free or form < 0.89):
        if link == " with " and not tail and chance(rng, 0.4):
            tail = " in it"
        text = wish(rng, f"{a_an(noun)}{link}{matter}{tail}")
    elif form < 0.86 and not tail:
        text = wish(rng, f"{a_an(noun)} about {who}").rstrip(".?!").removesuffix(", please").removesuffix(" please").removesuffix(" pls").removesuffix(" thanks")
        rest = clause.removeprefix("who ").removeprefix("that ").removeprefix("which ")
        good = clause.startswith(("who ", "that ", "which "))
        text += (". " + cap(PRONOUNS[story.who.it][0]) + " " + rest + ".") if good else f" {clause}".rstrip() + "."
    elif form < 0.89 and clause.startswith(("who ", "that ", "which ")) and not tail:
        text = wish(rng, f"{a_an(noun)} {pick(rng, ('where', 'in which', 'where', 'about how', 'about what happens when'))} {matter.replace(' ' + clause, ' ' + clause.split(' ', 1)[1])}")
    elif form < 0.93:
        bare = re.sub(r"^an? ", "", matter)
        text = pick(rng, ("{b} story{t}", "{b} {n} pls{t}", "{n} {b}{t}", "{n}: {b}{t}", "{m}, make a {n} of it{t}", "{m} - {n} please{t}", "i want {m} in a {n}{t}") if not clause else ("{n} {b}{t}", "{n}: {m}{t}", "{m}, as a {n}{t}", "{m} - make it a {n}{t}", "{n} {m} pls{t}")).format(b=bare, n=noun, m=matter, t=tail)
        text = re.sub(r"\b(make it|make|in|as) a (?=[aeiou])", r"\1 an ", text)
    else:
        text, count = spin(rng, pick(rng, X.ROUND), m=matter, n=noun), 5 if mood else count
        if tail or noun.split()[0] in ("very", "really", "tiny", "mini", "one", "three", "long", "longer", "three-sentence") or mood:
            text = wish(rng, f"{a_an(noun)} about {matter}{tail}")
    return cap(text), count
