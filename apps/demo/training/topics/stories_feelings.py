"""Wishes for a story of somebody who misses, does not like or does not want something, has no friends or cannot find the way home.

Each kind has one scheme that is right for every wish of it, as in stories_kinds.py; plots are in data/feeling_plots.py, words in data/feeling_words.py.
"""
from __future__ import annotations

import random

from phrases import chance, pick
from topics.data import deed_words as D
from topics.data import feeling_words as F
from topics.data import given_words as W
from topics.data import plain_words as X
from topics.heroes import PRONOUNS, Who, one
from topics.stories_kinds import Matter
from topics.stories_wishes import anybody, asked, does

# what is feared and may as well be disliked
FOUND_BAD = tuple(x for x in X.FEARS if x not in ("people", "strangers", "being alone", "everything"))


def anything(rng: random.Random) -> Who:
    """A hero of any kind, a thing or a tree among them."""
    return anybody(rng) if chance(rng, 0.7) else one(rng, False)


def misses(rng: random.Random) -> Matter:
    """An astronaut who misses home."""
    who = anything(rng)
    x = pick(rng, F.MISSED).replace("<p>", PRONOUNS[who.it][2])
    miss = does(who, "miss")
    rests = [f"who {miss} {x}"] * 6 + [f"that {miss} {x}"] * 2 + [
        f"who missed {x}", f"missing {x}", f"who always {miss} {x}", f"who {miss} {x} so much", f"who {miss} {x} very much"]
    return asked("misses", who, rests, {"x": x})


def dislikes(rng: random.Random) -> Matter:
    """A cat who hates Mondays."""
    who = anything(rng)
    word = pick(rng, pick(rng, (F.DISLIKED, F.DISLIKED, F.DISLIKED, FOUND_BAD, W.FOODS, X.TOPICS)))
    x = word.replace("<p>", PRONOUNS[who.it][2])
    hate, do = does(who, "hate"), "do" if who.many else "does"
    rests = [f"who {hate} {x}"] * 6 + [f"that {hate} {x}"] * 2 + [
        f"who {do} not like {x}", f"who {do}n't like {x}", f"who hated {x}", f"who can't stand {x}",
        f"who really {hate} {x}", f"who did not like {x}", f"who {does(who, 'dislike')} {x}"]
    return asked("dislikes", who, rests, {"x": x, "mine": word.replace("<p>", "my"), "only": "We are the only ones" if who.many else "I am the only one"})


def unwilling(rng: random.Random) -> Matter:
    """A bear who does not want to go to sleep for the winter."""
    who = anything(rng)
    v = pick(rng, F.UNWANTED if chance(rng, 0.7) else D.CHORES).replace("<p>", PRONOUNS[who.it][2])
    do = "do" if who.many else "does"
    rests = [f"who {do}n't want to {v}"] * 5 + [f"who {do} not want to {v}"] * 3 + [
        f"that {do}n't want to {v}", f"who {does(who, 'refuse')} to {v}", f"who never {does(who, 'want')} to {v}", f"who did not want to {v}",
        f"who didn't want to {v}", f"who {does(who, 'hate')} to {v}", f"who will not {v}", f"who won't {v}", f"who would not {v}"]
    return asked("chore", who, rests, {"v": v})


def friendless(rng: random.Random) -> Matter:
    """A tree who has no friends."""
    who = anything(rng)
    have, want, find = does(who, "have"), does(who, "want"), does(who, "find")
    rests = [f"who {have} no friends"] * 4 + [f"that {have} no friends"] * 2 + [
        "with no friends", "without friends", "with no friend", "without any friends", "who had no friends", f"who {have} no friend", f"who {want} a friend",
        "looking for a friend", f"who {find} a friend", f"that {find} a friend", f"who {does(who, 'need')} a friend", "finding a friend",
        f"who {have} nobody to play with"]
    return asked("friendless", who, rests, {})


def astray(rng: random.Random) -> Matter:
    """A dog who can't find his way home; a thing that cannot has strayed (stories_wishes.py)."""
    who = anybody(rng)
    p = PRONOUNS[who.it][2]
    finds = ("can't find", "cannot find", "can't find", "couldn't find", "could not find", does(who, "forget"), does(who, "lose"))
    rests = [f"who {words} {way} way home" for words in finds for way in (p, p, "the")]
    return asked("astray", who, [
        *rests, f"that can't find {p} way home", f"that cannot find {p} way home", f"trying to find {p} way home",
        f"who {does(who, 'try')} to find {p} way home", "looking for the way home",
    ], {})


KINDS = {"misses": (misses, 7), "dislikes": (dislikes, 7), "unwilling": (unwilling, 8), "friendless": (friendless, 4), "astray": (astray, 3)}
