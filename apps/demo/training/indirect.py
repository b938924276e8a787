"""A question as a clause: "what is the sun" gives "what the sun is", "is a whale a fish" gives "whether a whale is a fish".

Only forms that are surely right are derived; for all others the clause is "", and the question has to stand as it is.

    python3 -m doctest indirect.py
"""

from __future__ import annotations

import re

_BE = r"(is|are|was|were)"
_PARTICIPLE = re.compile(
    rf"(what|who|where|when|how \w+|what \w+) {_BE} (.+) ((?:first )?(?:(?!(?:b|s|se|we|she|sle|r|spe|ne)ed$)\w+ed|made|built|born|from|found|grown|held|sung|sent|shot|alive|written|spoken|worn|kept|like))"
)
_SUBJECT = re.compile(rf"(who|what|what \w+|which \w+) {_BE} (in|on|at|done|used in|used by|spoken in|made of|made from|inside|bigger|liquid|famous|first|next)\b")  # the question word is the subject
_INVERTED = r"(?:colou?rs?|shape|size|day|date|year|kind|kind of \w+|temperature|nationality|season|continent)"  # "what color is milk", but "what animal is the fastest"
_AFTER = r"(?:the (?:capital|home|opposite|plural) of|(?:famous|known|celebrated|played|good|bad|open|pregnant) (?:for|in)|in|on|by|from|for|about|pregnant|famous|played)"  # what may stand at the end of a question
_NUMBER = r"(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an?)"
_ADJECTIVE = (
    r"(?:black|white|red|blue|green|yellow|orange|pink|gray|brown|dark|bright|cold|hot|warm|salty|sweet|sour|bitter|important|famous|healthy|unhealthy|dangerous|round|bad|good|wet|dry|loud|big|small|tall|sticky|full|heavy|light|hard|soft|useful|"
    r"poisonous|expensive|clear|deaf|blind|fast|slow|long|short|flat|bent)"
)
_VERB = (
    "have|eat|live|sleep|swim|float|sink|grow|need|lay|make|give|bite|sting|hibernate|drink|melt|boil|freeze|come|shine|move|turn|start|taste|fly|run|walk|jump|climb|hear|see|smell|breathe|lose|bark|hunt|like|use|mean|end|keep|function|"
    "rust|burn|purr|sweat|dream|migrate|spin|hurt|change|speak|belong|border|rise|set|hold|help|contain|work|cost|last|snow|rain|stick|bounce|consist|weigh|sound|take|look|stand|travel|cry|fade|rot|do|say|get|roar|glow|beat|happen"
)
_S_VERBS = "mean|work|cost|take|need|run|look|come|make|help|use|stand|know|change|keep|store|save|decide|pick|choose|draw|happen|depend|set|eat|live|sleep|start|support|matter|boil|freeze|say|begin|turn"
_THIRD = {"have": "has", "do": "does", "go": "goes", "fly": "flies", "cry": "cries"}
# Subjects of a question that wants a yes or a no: where one ends cannot be told from more words than these.
_PRONOUN = r"(?:it|its|there|this|that|these|those|all|most|some|many|any|every|each|both|other|they|he|she|we|you|I|more|not|no|one|two|three|four|how|what)\b"
_ONE = rf"(?!{_PRONOUN})(?:(?:a|an|the) )?[A-Za-z]+"
_PLURAL = rf"(?!{_PRONOUN})(?:[A-Za-z]+[^s\W]s|people|fish|sheep|deer|men|women|children|mice|geese|cattle|salmon|squid)"
_NOT_AT_END = re.compile(r"\b(?:than|of|in|on|from|for|with|by|and|a|an|the|is|are|most|more|as)$")
_PREDICATE = r"(?:(?:an?|the) .+|made of .+|made from .+|in .+|on .+|\w+er than .+|part of .+|(?:good|bad) for .+)"


def _third(verb: str) -> str:
    """The verb as it stands after "a cat"."""
    return _THIRD.get(verb, verb + ("es" if verb.endswith(("ch", "sh", "ss")) else "s"))


def clause(question: str) -> str:
    """The question as a clause ("what is the sun" gives "what the sun is"), or "" where the form is not known."""
    q = question
    if re.search(r", | or | and what | not |in simple words|^how do you do$", q):
        return ""
    if m := re.fullmatch(r"(how many .+?|how much .+?) (are|is) there( .+)?", q):
        return f"{m[1]} there {m[2]}{m[3] or ''}"
    if m := re.fullmatch(r"(what|who|where|when|which \w+|how \w+|what \w+) (are|were) you(?: (.+))?", q):
        return f"{m[1]} you {m[2]} {m[3] or ''}".strip()
    if m := re.fullmatch(r"((?:what|which) \w+) (is|are) (it|there)( .+)?", q):
        return f"{m[1]} {m[3]} {m[2]}{m[4] or ''}"
    if re.match(r"which (\w+ )?\w+ (is|are|has|was|makes|keeps|comes)\b", q) or re.fullmatch(r"what food is \w+", q) or re.match(r"(who|what) (wrote|made|painted|invented|makes|causes|happens|comes|built|discovered|created|trained|keeps|decides|sets)\b", q):
        return q
    if re.match(r"how many .+ (are|is) ", q):
        return q
    if m := re.fullmatch(r"(what|who) (is|are) (.+?) ((?:good |all |used )?(?:for|about|like|made of|made from))", q):
        return f"{m[1]} {m[3]} {m[2]} {m[4]}"
    if m := re.fullmatch(r"(what|who|where|when|how \w+|what \w+) (is|are|was|were) ((?!it |it$|there|this way|that ).+)", q):
        return f"{m[1]} {m[3]} {m[2]}"
    if m := re.fullmatch(r"how (?:do|can) I (.+)", q):
        return f"how to {m[1]}"
    if m := re.fullmatch(r"(how many .+?|how much|how long|how often|why|how|what|where|when) do (.+)", q):
        return f"{m[1]} {m[2]}"
    if m := re.fullmatch(r"how can you (.+)", q):
        return f"how you can {m[1]}"
    if m := re.fullmatch(rf"((?:how|why|what|where|when|which)\b.*?) does (.+?) (have|do|go|{_S_VERBS})\b(?! and\b)(.*)", q):
        return f"{m[1]} {m[2]} {_third(m[3])}{m[4]}"
    if m := re.fullmatch(r"((?:how|what|where|when|which)\b.*?) (can|should|could) (I|we|you) (.+)", q):
        return f"{m[1]} {m[3]} {m[2]} {m[4]}"
    return ""


def as_clause(question: str) -> str:
    """A question with a question word as a clause, or "" where the form is not known.

    >>> as_clause("when was the telephone invented"), as_clause("what continent is Peru in"), as_clause("what planet is the largest")
    ('when the telephone was invented', 'what continent Peru is in', 'what planet is the largest')
    >>> as_clause("why is the sky dark at night"), as_clause("which food do bees eat"), as_clause("what color is a bed")
    ('why the sky is dark at night', 'which food bees eat', 'what color a bed is')
    >>> as_clause("how many legs does a spider have"), as_clause("how many people live in Finland"), as_clause("what do you call a baby cat")
    ('how many legs a spider has', 'how many people live in Finland', 'what you call a baby cat')
    >>> as_clause("who sells meat"), as_clause("who is Zeus"), as_clause("how many meters are 2 kilometers"), as_clause("is a bat a bird")
    ('who sells meat', 'who Zeus is', 'how many meters 2 kilometers are', '')
    """
    q = question
    if re.match(r"(is|are|do|does|can|did|was|were) ", q) or re.search(r"\b(?:are|is|was) .* (?:have$|if )", q):
        return ""
    if " special " in q or _SUBJECT.match(q):
        return q
    if re.match(r"who (?!is|are|was|were|do|does|did|can|could|should|would|will|has|had|have|am)\w+ ", q) or re.match(r"how many \w+ (?:live|play|make|fit|walked|have (?:walked|been|won|rings)|go into)\b", q):
        return q
    if m := re.fullmatch(rf"(what|who|which \w+|what \w+) {_BE} (.+?) ((?:made|built|covered|named|used|called|needed|written|known) (?:of|for|from|in|after|by|with|who .+))", q):
        return f"{m[1]} {m[3]} {m[2]} {m[4]}"
    if m := re.fullmatch(rf"(what|who) exactly {_BE} (.+)", q):
        return f"{m[1]} exactly {m[3]} {m[2]}"
    if m := re.fullmatch(r"(how far) (is|are) (.+) (from .+|away)", q):
        return f"{m[1]} {m[3]} {m[2]} {m[4]}"
    if m := re.fullmatch(r"((?:what|which) \w+) (is|are) (it|there)((?! .*\b(?:if|when)\b).*)", q):
        return f"{m[1]} {m[3]} {m[2]}{m[4]}"
    if m := re.fullmatch(r"where (is|are) (.+) (on the map|at night|in the world|in winter)", q):
        return f"where {m[2]} {m[1]} {m[3]}"
    if m := re.fullmatch(rf"(what|who|where|why|which \w+|what \w+|how \w+) {_BE} (.+?(?<! of)) ({_AFTER}(?: for)?|(?:famous|known|good|open|celebrated|played) in .+)", q):
        return f"{m[1]} {m[3]} {m[2]} {m[4]}"
    if m := re.fullmatch(r"(what|what material) (is|are) (.+) (made of|made from)", q):
        return f"{m[1]} {m[3]} {m[2]} {m[4]}"
    if m := re.fullmatch(rf"how many (\w+) (is|are) ({_NUMBER} \w+)", q):
        return f"how many {m[1]} {m[3]} {m[2]}"
    if m := _PARTICIPLE.fullmatch(q):
        return f"{m[1]} {m[3]} {m[2]} {m[4]}"
    if m := re.fullmatch(rf"((?:what|which) {_INVERTED}) {_BE} ((?!the (?:\w+est|first|second|third|\w+(?:en|f|x|gh|n|r)th|last|next|most)\b|it\b|there\b|between|right|two|after|before|in\b|on\b|today|tomorrow).+?)( usually| normally| most of the time|)", q):
        return f"{m[1]} {m[3]} {m[2]}{m[4]}"
    if m := re.fullmatch(rf"(?:what|which) (?!time\b)\w+(?: \w+)? {_BE} (.+)", q):
        return "" if re.match(r"[A-Z]|it\b|there\b|you|my\b|your\b|(?!red\b)\w+ed\b", m[2]) else q
    if m := re.fullmatch(rf"why (is|are) (.+?) ({_ADJECTIVE}(?: (?:in|at|on|when|with|for|by|after|to) .+)?|called .+|important|so \w+)", q):
        return f"why {m[2]} {m[1]} {m[3]}"
    if m := re.fullmatch(r"((?:what|which) \w+(?: of \w+)?|where in the world) do ((?!you (?:know|think|like|have)\b).+)", q):
        return f"{m[1]} {m[2]}"
    if m := re.fullmatch(rf"(how \w+) can ({_PLURAL}|{_ONE}) (\w+)", q):
        return f"{m[1]} {m[2]} can {m[3]}"
    if found := clause(q):
        return found
    if m := re.fullmatch(rf"((?:how|why|what|where|when|which)\b.*?) does ((?:(?:an?|the) )?[A-Za-z]+) ({_VERB})\b(?! and\b)(.*)", q):
        return f"{m[1]} {m[2]} {_third(m[3])}{m[4]}"
    return ""


def whether(question: str) -> str:
    """A question that wants a yes or a no as a clause, or "" where its subject cannot be told from the rest.

    >>> whether("is a guinea pig a rodent"), whether("are tomatoes red"), whether("can penguins fly"), whether("does a spider have eight legs")
    ('whether a guinea pig is a rodent', 'whether tomatoes are red', 'whether penguins can fly', 'whether a spider has eight legs')
    >>> whether("is a horse faster than a cow"), whether("is Rome the capital of Italy"), whether("can polar bears swim"), whether("do you know what a lamb is")
    ('whether a horse is faster than a cow', 'whether Rome is the capital of Italy', '', '')
    """
    q = question
    if re.search(r" or |,|\b(?:you|I|my|me|your|it|true|right)\b", q):
        return ""
    if m := re.fullmatch(rf"{_BE} ({_ONE}) ((?!there|not|today|now)[a-z]+)", q):
        return f"whether {m[2]} {m[1]} {m[3]}"
    if m := re.fullmatch(rf"{_BE} ((?!{_PRONOUN})[\w' ]+?) ({_PREDICATE})", q):
        return "" if _NOT_AT_END.search(m[2]) else f"whether {m[2]} {m[1]} {m[3]}"
    if m := re.fullmatch(rf"(can|do) ({_PLURAL}) ((?:{_VERB})\b.*|[a-z]+)", q):
        return f"whether {m[2]} {m[3]}" if m[1] == "do" else f"whether {m[2]} can {m[3]}"
    if m := re.fullmatch(rf"(can|does) ({_ONE}) ({_VERB})\b(.*)", q):
        return f"whether {m[2]} {_third(m[3])}{m[4]}" if m[1] == "does" else f"whether {m[2]} can {m[3]}{m[4]}"
    return ""


def indirect(question: str) -> str:
    """The clause of a question as it is asked, or "" where the form is not known or the question is the user's own.

    >>> indirect("What's the capital of France?"), indirect("Is Mars a planet?"), indirect("What should I eat?"), indirect("Cows eat what?")
    ('what the capital of France is', 'whether Mars is a planet', '', '')
    """
    asked = question.removesuffix("?")
    if asked == question or re.search(r"[.!,:;?]|\b(?:I|my|me|your|yours)\b| you (?:know|tell|think|like|say)\b", asked):
        return ""
    asked = asked[:1].lower() + asked[1:].replace(" exactly", "")
    if re.match(r"(is|are|was|were|do|does|did|can|could) ", asked):
        return whether(asked)
    return as_clause(re.sub(r"^(what|who|where)'s ", r"\1 is ", asked))
