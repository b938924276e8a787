"""The forms of a verb: third person, past and -ing, for phrases that begin with their verb ("bake bread")."""
from __future__ import annotations

import pathlib

_PAST = {
    "be": "was", "beat": "beat", "become": "became", "bite": "bit", "blow": "blew", "break": "broke", "bring": "brought", "build": "built", "burn": "burned", "buy": "bought", "cast": "cast", "catch": "caught", "come": "came", "dig": "dug", "do": "did", "draw": "drew", "dream": "dreamed", "drink": "drank", "drive": "drove",
    "eat": "ate", "fall": "fell", "feed": "fed", "fight": "fought", "find": "found", "fly": "flew", "forget": "forgot", "get": "got", "give": "gave", "go": "went", "grow": "grew", "have": "had", "hear": "heard", "hide": "hid", "hold": "held", "keep": "kept", "know": "knew", "lay": "laid", "leave": "left", "lose": "lost",
    "make": "made", "oversleep": "overslept", "meet": "met", "put": "put", "read": "read", "ride": "rode", "ring": "rang", "run": "ran", "say": "said", "see": "saw", "sell": "sold", "send": "sent", "sew": "sewed", "shake": "shook", "shrink": "shrank", "sing": "sang", "sit": "sat", "sleep": "slept", "speak": "spoke", "spill": "spilled", "spread": "spread", "stand": "stood", "steal": "stole",
    "sweep": "swept", "swim": "swam", "take": "took", "teach": "taught", "tell": "told", "think": "thought", "throw": "threw", "wake": "woke", "wear": "wore", "win": "won", "write": "wrote",
}
_DOUBLED = {"dig", "get", "hop", "hum", "juggle", "knit", "put", "run", "shop", "sit", "skip", "swim", "win", "chat", "clap", "hug", "rob", "plan", "drop", "slip", "stop", "jog", "step", "forget", "cut", "spin"} - {"juggle"}
_DOUBLED |= {"hit", "let", "set", "shut", "split", "begin", "trap", "trip", "tap", "wrap", "grab", "flip", "chop", "plug", "snap", "whip", "swap", "pat", "rap"}
# What heroes of stories do once: (verb, its past form, objects), from data/verb_pasts.txt.
ONCE = tuple((*head.split(), tuple(rest.split("; "))) for head, rest in (line.split(": ", 1) for line in (pathlib.Path(__file__).parent / "data" / "verb_pasts.txt").read_text(encoding="ascii").splitlines() if not line.startswith("#")))
_PAST |= {verb: past for verb, past, _ in ONCE}


def _split(phrase: str) -> tuple[str, str]:
    """The verb, which may be of two words, and what follows it."""
    if phrase.startswith(("ice skate", "hula hoop")):
        return phrase[:9], phrase[9:]
    verb, _, rest = phrase.partition(" ")
    return verb, " " + rest if rest else ""


def third(phrase: str) -> str:
    """"bakes bread\""""
    verb, rest = _split(phrase)
    if verb in ("be", "have"):
        return {"be": "is", "have": "has"}[verb] + rest
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es" + rest
    return (verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s") + rest


def past(phrase: str) -> str:
    """"baked bread\""""
    verb, rest = _split(phrase)
    if verb in _PAST:
        return _PAST[verb] + rest
    if verb in _DOUBLED:
        return verb + verb[-1] + "ed" + rest
    if verb.endswith("e"):
        return verb + "d" + rest
    return (verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "ed") + rest


def ing(phrase: str) -> str:
    """"baking bread\""""
    verb, rest = _split(phrase)
    if verb.endswith("ie"):
        return verb[:-2] + "ying" + rest
    if verb in _DOUBLED:
        return verb + verb[-1] + "ing" + rest
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") and verb != "be" else verb) + "ing" + rest
