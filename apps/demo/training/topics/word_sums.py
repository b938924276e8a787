"""Sums in everyday words: money, ages, time, sharing, what is left, how many more, parts, percentages, missing numbers.

A kind gives many wordings of one sum; the reply says the sum and then the result with its thing ("20 minus 13 is 7, so you have
7 dollars left."). Now and then the numbers of the user are words, and a further sum follows from the result.
"""

from __future__ import annotations

import random
import re
from typing import Callable

from phrases import cap, chance, pick
from spintax import spin
from topics.arithmetic import in_words
from topics.measures import below_zero, decimals, distance, row_sum, times, units_back

Turn = tuple[str, str]
# A first turn and the number that it ends with (-1 if nothing can follow).
Sum = tuple[str, str, int]

WHO = (("Tom", "he", "him"), ("Anna", "she", "her"), ("Ben", "he", "him"), ("Mia", "she", "her"), ("Sam", "he", "him"), ("Lucy", "she", "her"), ("Max", "he", "him"), ("Emma", "she", "her"), ("Leo", "he", "him"), ("Sara", "she", "her"),
       ("Jack", "he", "him"), ("Nina", "she", "her"), ("Peter", "he", "him"), ("Lisa", "she", "her"), ("my brother", "he", "him"), ("my sister", "she", "her"), ("my friend", "he", "him"), ("my mum", "she", "her"), ("my son", "he", "him"), ("my daughter", "she", "her"))
THINGS = (("apple", "apples"), ("cookie", "cookies"), ("egg", "eggs"), ("pencil", "pencils"), ("marble", "marbles"), ("book", "books"), ("orange", "oranges"), ("sticker", "stickers"), ("sweet", "sweets"), ("card", "cards"), ("ball", "balls"),
          ("muffin", "muffins"), ("grape", "grapes"), ("nut", "nuts"), ("flower", "flowers"), ("coin", "coins"), ("candle", "candles"), ("cupcake", "cupcakes"), ("plum", "plums"), ("lemon", "lemons"), ("biscuit", "biscuits"), ("button", "buttons"))
MONEY = (("dollar", "dollars"), ("dollar", "dollars"), ("euro", "euros"), ("pound", "pounds"), ("coin", "coins"))


def few(n: int, names: tuple[str, str]) -> str:
    return f"{n} {names[0] if n == 1 else names[1]}"


def small(rng: random.Random, low: int = 2, top: int = 0) -> int:
    return rng.randint(low, top or pick(rng, (10, 12, 20, 20, 30, 50)))


def two(rng: random.Random, top: int = 0) -> tuple[int, int]:
    """A larger and a smaller number."""
    a = max(3, small(rng, 3, top))
    return a, rng.randint(1, a - 1)


def is_are(n: int) -> str:
    return "is" if n == 1 else "are"


def money_left(rng: random.Random) -> Sum:
    a, b = two(rng, pick(rng, (10, 20, 20, 50, 100)))
    unit = pick(rng, MONEY[:4])
    said = spin(rng, pick(rng, (
        "{I have|I've got|I had} <a> {and|, I|but I} {spend|spent|pay|paid} {<b>|<b> of them}{.|,} {how much is left|how much do I have left|what is left|how much money do I have now|what remains|how many are left}?",
        "If I {spend|pay|give away} <b> of my <a>, {what is left|how much is left|how much do I have left|how much do I keep}?",
        "{Something|A book|A toy|A cap|Lunch|A ticket|The game} costs <b> and I {pay with|give|have} <a>. {How much change do I get|What is my change|What do I get back|How much do I get back|How much is left}?",
        "{I buy|I bought} {a book|a toy|a shirt|lunch|a ticket} for <b>. I had <a>. {How much do I have now|How much is left|What is left}?",
        "{I got|I have} <a> {for my birthday|in my pocket|from my grandma} and spent <b>{. How much is left|, what's left|, how much do I still have}?",
    )), a=few(a, unit), b=str(b) if chance(rng, 0.6) else few(b, unit))
    if "change" in said or "back" in said:
        return said, f"{a} minus {b} is {a - b}, so you get {few(a - b, unit)} back.", a - b
    return said, f"{a} minus {b} is {a - b}, so {few(a - b, unit)} {is_are(a - b)} left.", a - b


def money_need(rng: random.Random) -> Sum:
    a, b = two(rng, pick(rng, (20, 30, 50, 100)))
    unit = pick(rng, MONEY[:4])
    said = spin(rng, pick(rng, (
        "{A bike|A game|A book|A phone|It|The ticket|A toy} costs <a> and I have {<b>|only <b>|saved <b>}. {How much do I still need|How much is missing|How much more do I need|What is missing}?",
        "I need <a> {and have|but have only} <b>{. How much is missing|, how much more do I need|. What do I still need}?",
        "I {want|would like} to save <a> and have <b> {already|so far}. {How much is missing|How much more|How much do I still need}?",
    )), a=few(a, unit), b=str(b))
    return said, f"{a} minus {b} is {a - b}, so you need {few(a - b, unit)} more.", a - b


def price(rng: random.Random) -> Sum:
    a, b = rng.randint(2, 10), rng.randint(2, 12)
    thing, unit = pick(rng, THINGS), pick(rng, MONEY[:4])
    said = spin(rng, pick(rng, (
        "{One|Each} <t> costs <b>. {How much are|What do I pay for|How much do I pay for|How much for} <a>?",
        "I buy <a> <ts> {for|at} <b> each. {How much do I pay|How much is that|What do I pay|What does it cost}?",
        "{How much are <a> <ts>|What do <a> <ts> cost|How much do <a> <ts> cost} if {one|each} costs <b>?",
        "<a> <ts>, <b> each, {how much is that|how much together|what do I pay|total}?",
    )), a=str(a), b=few(b, unit), t=thing[0], ts=thing[1])
    return said, f"{a} times {b} is {a * b}, so you pay {few(a * b, unit)}.", a * b


def together(rng: random.Random) -> Sum:
    a, b = small(rng), small(rng)
    unit = pick(rng, MONEY[:4])
    x, y = rng.sample(("a book", "a pen", "a pizza", "a drink", "a shirt", "a cap", "a ball", "a cake", "a bag", "a coffee", "a sandwich", "a map", "a ticket", "a game"), 2)
    said = spin(rng, pick(rng, (
        "<X> costs <a> and <y> costs <b>. {How much are both|How much do I pay for both|What do they cost together|How much is that together|What's the total}?",
        "I {buy|bought|want} <x> for <a> and <y> for <b>. {How much is that|How much do I pay|What do I pay in all|What did I spend|What is the total}?",
        "{How much is|What's} <x> for <a> and <y> for <b>{| together}?",
    )), x=x, y=y, a=few(a, unit), b=few(b, unit))
    return said, f"{a} plus {b} is {a + b}, so you pay {few(a + b, unit)}.", a + b


def age(rng: random.Random) -> Sum:
    who, they, _ = pick(rng, WHO)
    a, b = rng.randint(5, 60), rng.randint(2, 9)
    kind = rng.randrange(7)
    if kind > 4:
        x, y = rng.sample((*(w[0] for w in WHO), "my dog", "my cat", "my mother", "my father", "my cousin", "my uncle", "my neighbour"), 2)
        older = chance(rng, 0.65)
        a = a if older else max(a, b + 3)
        value = a + b if older else a - b
        said = spin(rng, pick(rng, ("<x> is <a> and <y> is <b> years <o>{.|,} how old is <y>?", "<x> is <a> {years old and|and} <y> is <b> years <o> than <x>. How old is <y>?", "<y> is <b> years <o> than <x>, and <x> is <a>. How old is <y>?")), x=x, y=y, a=str(a), b=str(b), o="older" if older else "younger")
        return said, f"{a} {'plus' if older else 'minus'} {b} is {value}, so {y.replace('my ', 'your ')} is {value} years old.", value
    if kind == 0:
        said = spin(rng, pick(rng, ("I am <a> and <w> is <b> years older{.|,} how old is {<t>|<w>}?", "I'm <a>{.|,} <w> is <b> years older than me. {How old is <t>|What is <p> age}?", "<W> is <b> years older than I am, and I am <a>. How old is <t>?")), a=str(a), b=str(b), w=who, t=they, p="his" if they == "he" else "her")
        return said, f"{a} plus {b} is {a + b}, so {they} is {a + b} years old.", a + b
    if kind == 1:
        a = max(a, b + 3)
        said = spin(rng, pick(rng, ("I am <a> and <w> is <b> years younger{.|,} how old is {<t>|<w>}?", "I'm <a>{.|,} <w> is <b> years younger than me. How old is <t>?", "<W> is <b> years younger than I am, and I am <a>. How old is <t>?")), a=str(a), b=str(b), w=who, t=they)
        return said, f"{a} minus {b} is {a - b}, so {they} is {a - b} years old.", a - b
    if kind == 2:
        b = pick(rng, (b, 10, 20))
        said = spin(rng, pick(rng, ("I am <a> {now|today|years old}. How old will I be in <b> years?", "I'm <a>, how old {am I|will I be} in <b> years?", "If I am <a> now, {how old will I be|what will my age be} in <b> years?")), a=str(a), b=str(b))
        return said, f"{a} plus {b} is {a + b}, so you will be {a + b} years old.", a + b
    if kind == 3:
        a = max(a, b + 3)
        said = spin(rng, pick(rng, ("I am <a>. How old was I <b> years ago?", "I'm <a> {now|}, how old was I <b> years ago?", "If I am <a> now, how old was I <b> years ago?")), a=str(a), b=str(b))
        return said, f"{a} minus {b} is {a - b}, so you were {a - b} years old.", a - b
    a = rng.randint(4, 30)
    said = spin(rng, pick(rng, ("I am <a> and <w> is twice as old. How old is <t>?", "<W> is twice as old as I am, and I am <a>. How old is <t>?", "I'm <a>, <w> is double my age. How old is <t>?")), a=str(a), w=who, t=they)
    return said, f"Twice {a} is {2 * a}, so {they} is {2 * a} years old.", 2 * a


def clock(rng: random.Random) -> Sum:
    a, b = rng.randint(1, 10), rng.randint(1, 6)
    if chance(rng, 0.4):
        a, b = sorted(rng.sample(range(1, 13), 2))
        said = spin(rng, pick(rng, ("How many hours {are there|is it|} from <a> to <b>{ o'clock|}?", "I {work|sleep|am at school} from <a> to <b>. How many hours is that?", "It starts at <a> and ends at <b>{.|,} how long is it?", "How long is it from <a> o'clock to <b> o'clock?")), a=str(a), b=str(b))
        return said, f"{b} minus {a} is {b - a}, so it is {few(b - a, ('hour', 'hours'))}.", -1
    b = min(b, 12 - a)
    said = spin(rng, pick(rng, (
        "It is <a> o'clock. What time {is it|will it be} in <b>?", "{A film|The film|The show|My class|The party|A match} starts at <a> and {lasts|takes} <b>{.|,} when does it end?", "What time is <b> after <a> o'clock?",
        "It's <a> now, what time is it in <b>?", "I {leave|start} at <a> and need <b>. When {do I arrive|am I done}?", "{My|The} {train|bus|plane} leaves at <a> and takes <b>{.|,} when {do I arrive|does it arrive}?",
    )), a=str(a), b=few(b, ("hour", "hours")))
    return said, f"{a} plus {b} is {a + b}, so it is {a + b} o'clock.", -1


def more_than(rng: random.Random) -> Sum:
    a, b = two(rng)
    thing = pick(rng, THINGS)
    (x, *_), (y, *_) = rng.sample(WHO[:14], 2)
    if chance(rng, 0.3):
        said = spin(rng, pick(rng, ("<x> has <a> <ts> and <y> has <b>. Who has {more|the most}?", "Who has more, <x> with <a> <ts> or <y> with <b>?", "<y> has <b> <ts>, <x> has <a>. Who has more?")), a=str(a), b=str(b), x=x, y=y, ts=thing[1])
        return said, f"{a} is more than {b}, so {x} has more.", -1
    said = spin(rng, pick(rng, (
        "<x> has <a> <ts> and <y> has <b>. How many more {does <x> have|<ts> does <x> have|has <x>}?", "<x> has <a> <ts>, <y> has <b>. What is the difference?", "If <x> has <a> <ts> and <y> has <b>, how many more does <x> have than <y>?",
        "<y> has <b> <ts> and <x> has <a>. How many fewer does <y> have?", "How many more is <a> than <b>?", "How much {more|bigger|larger} is <a> than <b>?", "By how much is <a> {bigger|larger} than <b>?",
    )), a=str(a), b=str(b), x=x, y=y, ts=thing[1])
    if not said.startswith(x) and not said.startswith("If") and not said.startswith(y):
        return said, f"{a} minus {b} is {a - b}, so the difference is {a - b}.", a - b
    if "difference" in said:
        return said, f"{a} minus {b} is {a - b}, so the difference is {a - b}.", a - b
    if "fewer" in said:
        return said, f"{a} minus {b} is {a - b}, so {y} has {a - b} fewer.", a - b
    return said, f"{a} minus {b} is {a - b}, so {x} has {a - b} more.", a - b


LEFT = (
    ("There are <a> {people|passengers} on a bus and <b> get off. How many are {left|still on the bus}?", ("person", "people")),
    ("A bus has <a> people, <b> get off{.|,} how many {remain|are left|stay on}?", ("person", "people")),
    ("A book has <a> pages and I have read <b>. How many {are left|pages are left|do I still have to read}?", ("page", "pages")),
    ("I am on page <b> of <a>. How many pages are left?", ("page", "pages")),
    ("There are <a> birds {in a tree|on a wire|on the roof} and <b> fly away. How many {are left|stay|remain}?", ("bird", "birds")),
    ("<a> {ducks|birds} sit on a {lake|fence}, <b> {leave|go away|fly off}{.|,} how many are left?", ("bird", "birds")),
    ("{A pizza has|I cut a cake into|There are} <a> {slices|pieces} and we eat <b>. How many {are left|slices are left|remain}?", ("piece", "pieces")),
    ("A farmer has <a> {sheep|cows|hens} and sells <b>. How many {are left|does he have now|remain}?", ("animal", "animals")),
    ("{I had|I have|There were} <a> {balloons|eggs|glasses} and <b> {break|broke|burst}. How many are {left|still good}?", ("", "")),
    ("My phone was at <a> percent and lost <b>. {Where is it now|How much is left}?", ("percent", "percent")),
    ("The holiday has <a> days and <b> are over. How many {are left|days are left}?", ("day", "days")),
    ("I have <a> {tasks|things|exercises} to do and {did|finished} <b>. How many are left?", ("thing", "things")),
    ("I {had|have} <a> minutes and {used|need} <b>{.|,} how many {are left|minutes are left|left}?", ("minute", "minutes")),
    ("{There were|I had} <a> litres of {water|milk|paint} and {I|we} {used|drank} <b>. How much is left?", ("litre", "litres")),
    ("{The way|My walk|The trip} is <a> km and I {have done|did} <b>. How {far is it still|many km are left|much is left}?", ("km", "km")),
    ("Take <b> away from <a>, {how many are left|what is left|what remains}?", ("", "")),
    ("<a>, then <b> are gone. How many {are left|remain}?", ("", "")),
    ("<W> {has|had} <a> <ts>, {gives|gave} <b> {away|to a friend|to me}, how many {are left|remain|does <t> still have}?", ("", "")),
    ("<W> {has|had} <a> <ts> and {eats|loses|sells|uses} <b>{.|,} how many {are left|are there now|has <t> got left}?", ("", "")),
    ("I {had|have|baked|bought|picked} <a> <ts> and {ate|lost|sold|gave away|used} <b>{.|,} how many {do I have|are left|remain|have I got} {now|}?", ("", "")),
    ("There are <a> <ts> in the {bag|box|bowl|fridge}, I take <b>{.|,} how many {are left|are still there|remain}?", ("", "")),
)


def left(rng: random.Random) -> Sum:
    a, b = two(rng)
    text, names = pick(rng, LEFT)
    who, they, _ = pick(rng, WHO)
    thing = pick(rng, THINGS)
    said = spin(rng, text, a=str(a), b=str(b), ts=thing[1], w=who, t=they)
    names = thing if "<ts>" in text else names
    rest = few(a - b, names) if names[0] else str(a - b)
    return said, f"{a} minus {b} is {a - b}, so {rest} {is_are(a - b)} left.", a - b


def of_them(rng: random.Random) -> Sum:
    a, b = two(rng, 30)
    text, rest = pick(rng, (
        ("{A class has <a> {children|kids|pupils}|There are <a> {children|kids} in a class} and <b> are boys. How many {girls are there|are girls}?", ("girl", "girls")),
        ("{Of|Out of} <a> {students|children}, <b> are girls. How many boys {are there|}?", ("boy", "boys")),
        ("I have <a> balls, <b> are red and the {rest|others} are blue. How many are blue?", ("blue ball", "blue balls")),
        ("A box has <a> pens. <b> are black, the {rest|others} red. How many red ones {are there|}?", ("red pen", "red pens")),
        ("{We are|There are} <a> people and <b> are adults. How many children {are there|}?", ("child", "children")),
        ("There are <a> chairs and <b> are taken. How many are free?", ("free chair", "free chairs")),
    ))
    said = spin(rng, text, a=str(a), b=str(b))
    return said, f"{a} minus {b} is {a - b}, so there {is_are(a - b)} {few(a - b, rest)}.", a - b


def get_more(rng: random.Random) -> Sum:
    a, b = small(rng), small(rng)
    thing = pick(rng, THINGS)
    who, they, _ = pick(rng, WHO)
    kind = rng.randrange(3)
    if kind == 0:
        said = spin(rng, pick(rng, ("<W> {has|had} <a> <ts>, then {<t> gets|<t> finds|<t> buys|I give <h>} <b> more{.|,} how many {now|does <t> have now|is that}?", "<W> picks <a> <ts> in the morning and <b> in the evening. How many {is that|does <t> have}?", "<W> has <a> red and <b> green <ts>. How many {in all|are there|does <t> have}?")),
                    a=str(a), b=str(b), ts=thing[1], w=who, t=they, h="him" if they == "he" else "her")
        return said, f"{a} plus {b} is {a + b}, so {they} has {few(a + b, thing)}.", a + b
    if kind == 1:
        said = spin(rng, pick(rng, ("I {had|have} <a> <ts>, {mum|a friend|dad|my aunt} gave me <b>{ more|}{.|,} how many {now|have I got|do I have}?", "I {ate|bought|sold|read|found|made} <a> <ts> {yesterday|on Monday} and <b> today. How many {is that|in all|together|altogether}?", "I've got <a> <ts>, plus <b> more{.|,} how many {is that|do I have}?", "{Put|I put} <b> <ts> to <a> <ts>. How many is that?")),
                    a=str(a), b=str(b), ts=thing[1])
        return said, f"{a} plus {b} is {a + b}, so it is {few(a + b, thing)}.", a + b
    said = spin(rng, pick(rng, ("There are <a> {men|boys|cats|dogs} and <b> {women|girls|birds|cows} in {a room|the yard|a house}. How many {is that|are there} {in all|together|altogether}?", "<a> people wait and <b> more come. How many {is that|are there now|wait now}?", "A bus has <a> people and <b> get on. How many {are there now|are on the bus}?", "I walked <a> steps and then <b> more. How many {is that|in all}?")), a=str(a), b=str(b))
    return said, f"{a} plus {b} is {a + b}, so it is {a + b} in all.", a + b


def share(rng: random.Random) -> Sum:
    n, each = rng.randint(2, 10), rng.randint(2, 10)
    thing = pick(rng, THINGS)
    a = n * each
    if chance(rng, 0.4):
        said = spin(rng, pick(rng, ("I {have|had} <a> <ts> and put <n> in each {box|bag|bowl}. How many {boxes|bags|bowls} {do I need|is that|are there}?", "How many {boxes|bags|packs} of <n> {do I need|are there} for <a> <ts>?", "<a> <ts> in {packs|boxes|bags|groups} of <n>, how many {packs|boxes|groups} is that?", "How many groups of <n> {are there|can I make} {in|from} <a>?")), a=str(a), n=str(n), ts=thing[1])
        return said, f"{a} divided by {n} is {each}, so it is {each}.", each
    said = spin(rng, pick(rng, (
        "<n> {friends|kids|people|children|of us} {share|split|divide} <a> <ts>{ equally|}{.|,} how many {does each get|each|does everyone get|for each one|per person}?", "{Split|Divide|Share} <a> <ts> {among|between} <n> {people|kids|friends}{, how many each?|.|. How many does each get?}",
        "{I have|We have|There are} <a> <ts> for <n> {people|kids|guests}. How many {does each get|each|for each}?", "If I {share|split|divide} <a> <ts> {among|between|with} <n> {people|children}, {how many does each get|what does each one get}?", "<a> <ts>, <n> kids, how many {each|per kid}?",
    )), a=str(a), n=str(n), ts=thing[1])
    return said, f"{a} divided by {n} is {each}, so each one gets {few(each, thing)}.", each


PER = (
    ("I read <b> pages {a|every|each} day. How many {pages |}{is that in|in|do I read in} <a> days?", "pages"), ("I {run|walk|cycle} <b> {kilometres|miles|km} {a|every} day. How {far|much} is that in <a> days?", "in all"),
    ("I {save|earn|spend} <b> dollars {a|each|every} week. How much {is that |}{in|after} <a> weeks?", "dollars"), ("I {save|earn|spend} <b> dollars {a|each|every} day. How much {is that |}{in|after} <a> days?", "dollars"), ("There are <a> rows with <b> {chairs|seats|trees|plants} each. How many {is that|are there|in all}?", "in all"),
    ("<a> {cars|tables|boxes|rooms|teams|bags|shelves} with <b> {people|things|balls|children|books} each{.|,} how many {is that|in all|altogether|are there}?", "in all"), ("A {box|pack|bag} holds <b> <ts>. How many {are in <a> of them|do <a> of them hold}?", "in all"),
    ("{Each|Every} child gets <b> <ts>. How many {do I need|are needed} for <a> children?", "in all"), ("I {work|sleep|study} <b> hours a day. How many hours {is that |}in <a> days?", "hours"), ("{Every|Each} {child|monkey|guest} eats <b> {nuts|grapes|sweets|cookies|plums}. How many do <a> of them eat?", "in all"),
)


def per(rng: random.Random) -> Sum:
    a, b = rng.randint(2, 10), rng.randint(2, 12)
    text, unit = pick(rng, PER)
    things = pick(rng, THINGS)[1]
    said = spin(rng, text, a=str(a), b=str(b), ts=things)
    return said, f"{a} times {b} is {a * b}, so it is {a * b} {things if '<ts>' in text else unit}.", a * b


PARTS = ((2, "half", "Half"), (2, "half", "Half"), (2, "1/2", "Half"), (4, "1/4", "A quarter"), (3, "1/3", "A third"), (2, "one half", "Half"), (3, "one third", "A third"), (4, "one quarter", "A quarter"), (3, "a third", "A third"), (4, "a quarter", "A quarter"), (5, "a fifth", "A fifth"), (10, "a tenth", "A tenth"))


def part(rng: random.Random) -> Sum:
    n, name, head = pick(rng, PARTS)
    each = rng.randint(1, 50 if n == 2 else 12)
    a = n * each
    thing = pick(rng, THINGS)
    kind = rng.randrange(3)
    if kind == 0:
        said = spin(rng, pick(rng, ("{What is|What's|How much is|How many is} <p> of <a>?", "<p> of <a>{?|, please|, how much is it?}", "{Give me|Tell me|Find|Work out} <p> of <a>.", "<a>, and <p> of {that|it} is?", "What do I get if I take <p> of <a>?")), p=name, a=str(a))
        return said, f"{head} of {a} is {each}.", each
    if kind == 1:
        said = spin(rng, pick(rng, ("I have <a> <ts> and {eat|give away|sell|lose} <p> of them. How many {is that|are gone}?", "<P> of my <a> <ts> are {red|green|bad|old}. How many is that?", "{How many is|What is} <p> of <a> <ts>?")), p=name, P=head, a=str(a), ts=thing[1])
        return said, f"{head} of {a} is {each}, so it is {few(each, thing)}.", each
    a = rng.randint(1, 50)
    word, k = pick(rng, (("twice", 2), ("double", 2), ("three times", 3), ("triple", 3)))
    a = a if k == 2 else min(a, 20)
    said = spin(rng, pick(rng, ("{What is|What's|How much is|How many is} <w> <a>?", "<w> <a>{?|, how much is that?}", "<w> as {much|many} as <a> is what?" if k == 2 and word == "twice" else "{What is|Tell me|Work out} <w> <a>.", "{I had|I have} <a> <ts> and now I have <w> as many. How many is that?" if word in ("twice", "three times") else "{What is|How much is} <w> <a>?")), w=word, a=str(a), ts=thing[1])
    return said, f"{cap(word)} {a} is {k * a}.", k * a


def dozen(rng: random.Random) -> Sum:
    n = rng.randint(2, 8)
    word = {"half a dozen": 6, "a dozen": 12}
    if chance(rng, 0.5):
        w = pick(rng, tuple(word))
        thing = pick(rng, THINGS)
        said = spin(rng, pick(rng, ("How many is <w>?", "How many <ts> are <w>?", "What is <w>?", "<w> is how many?", "How many {things are in|make} <w>?", "What number is <w>?")), w=w, ts=thing[1])
        return said, f"{cap(w)} is {word[w]}.", word[w]
    said = spin(rng, pick(rng, ("How many is <n> dozen?", "How many eggs are <n> dozen?", "How many {eggs|rolls|roses|cookies} are {in|there in} <n> dozen?", "How many are <n> dozen {eggs|rolls|donuts}?", "What is <n> dozen?", "<n> dozen {are|is} how many?", "If I buy <n> dozen eggs, how many is that?", "how much is <n> dozens?")), n=pick(rng, (str(n), in_words(n))))
    return said, f"A dozen is 12, and {n} times 12 is {12 * n}.", -1


def percent(rng: random.Random) -> Sum:
    """Percentages by way of 10 percent, a half or a quarter."""
    p = pick(rng, (10, 10, 20, 25, 50, 50, 75, 100, 5, 15, 30, 40, 60, 80, 90, 1))
    n = {25: 4, 50: 2, 75: 4, 100: 1, 5: 20, 15: 20, 1: 100}.get(p, 10) * rng.randint(1, 10)
    if p == 50:
        n = 2 * rng.randint(1, 50)
    if p in (10, 20, 50) and chance(rng, 0.25):
        n = 10 * rng.randint(10, 30)
    value = p * n // 100
    if p == 50:
        reply = f"50 percent is a half, and half of {n} is {value}."
    elif p == 25:
        reply = f"25 percent is a quarter, and a quarter of {n} is {value}."
    elif p == 75:
        reply = f"A quarter of {n} is {n // 4}, so 75 percent of {n} is 3 times {n // 4}, and that is {value}."
    elif p == 5:
        reply = f"10 percent of {n} is {n // 10}, so 5 percent of {n} is half of that, {value}."
    elif p == 15:
        reply = f"10 percent of {n} is {n // 10} and 5 percent is {n // 20}, so 15 percent of {n} is {value}."
    elif p in (1, 10, 100):
        reply = f"{p} percent of {n} is {value}."
    else:
        reply = f"10 percent of {n} is {n // 10}, so {p} percent of {n} is {p // 10} times {n // 10}, and that is {value}."
    kind = rng.random()
    if kind < 0.75 or value * 2 > n or p < 10:
        said = spin(rng, pick(rng, ("{What is|What's|Whats|How much is|How many is} <p> of <n>?", "<p> of <n>{?|, how much is that?|, please}", "{Calculate|Work out|Find|Give me} <p> of <n>.", "{What do I get|How much is it} if I take <p> of <n>?", "{There are|We are} <n> people and <p> are {women|ill|late|children}. How many is that?", "<p> from <n> is how {much|many}?", "A tip of <p> on <n> dollars is how much?")), p=f"{p}{pick(rng, ('%', ' percent', ' per cent'))}", n=str(n))
        return said, reply, value
    said = spin(rng, pick(rng, ("{A shirt|A bag|A game|A book|The ticket} costs <n> dollars and is <p> off. {What is the new price|How much is it now|What do I pay}?", "<p> off <n> dollars, {what do I pay|how much is it|new price}?", "I get <p> off {a price of|something that costs|} <n> dollars. What do I pay?")), p=f"{p}{pick(rng, ('%', ' percent'))}", n=str(n))
    return said, f"{reply[:-1]}. {n} minus {value} is {n - value}, so you pay {n - value} dollars.", n - value


def missing(rng: random.Random) -> Sum:
    kind = rng.randrange(4)
    if kind < 2:
        a, b = two(rng)
        said = spin(rng, pick(rng, ("{What|Which number|How much} plus <b> {is|makes|gives} <a>?", "<b> plus {what|how much|which number} {is|makes} <a>?", "<b> + ? = <a>", "? + <b> = <a>", "{How much|What} {do I|must I|should I} add to <b> to get <a>?", "How {far|much|many} is {it from|missing from} <b> to <a>?", "<b> + x = <a>, what is x?", "What is missing: <b> + _ = <a>")), a=str(a), b=str(b))
        return said, f"{a} minus {b} is {a - b}, so {b} plus {a - b} is {a}.", a - b
    if kind == 2:
        a, b = rng.randint(2, 10), rng.randint(2, 10)
        said = spin(rng, pick(rng, ("{What|Which number} times <a> {is|makes|gives} <c>?", "<a> times {what|which number} {is|makes} <c>?", "<a> x ? = <c>", "{How often|How many times} does <a> {go|fit} into <c>?", "How many <a>s {are in|make|are there in} <c>?")), a=str(a), c=str(a * b))
        return said, f"{a * b} divided by {a} is {b}, so {a} times {b} is {a * b}.", b
    a, b = two(rng)
    said = spin(rng, pick(rng, ("<a> minus {what|how much|which number} {is|makes|leaves} <b>?", "<a> - ? = <b>", "What must I take {away |}from <a> to get <b>?", "{What|How much} do I subtract from <a> to get <b>?")), a=str(a), b=str(b))
    return said, f"{a} minus {b} is {a - b}, so {a} minus {a - b} is {b}.", a - b


def said_words(rng: random.Random) -> Sum:
    """The four operations in unusual words."""
    kind = pick(rng, "+++---*/")
    lead = pick(rng, ("", "", "", "{what's|what is|how much is|how many is|tell me|quick:|hey,|so,} ", "{do you know|can you tell me|any idea what's|what would be|work out} "))
    if kind == "+":
        a, b = small(rng), small(rng)
        text = pick(rng, ("<a> and <b>", "<a> and <b> together", "<a> added to <b>", "<a> with <b> on top", "<b> more than <a>", "the sum of <a> and <b>", "the total of <a> and <b>", "<a> plus <b> more", "<a> increased by <b>", "<a>+<b>", "<a> and then <b> more", "adding <a> and <b>", "<a> put together with <b>"))
        reply, value = f"{a} plus {b} is {a + b}.", a + b
        if text.startswith("<b>") or "added to" in text:
            reply = f"{a} plus {b} is {a + b}."
    elif kind == "-":
        a, b = two(rng)
        text = pick(rng, ("<a> less <b>", "<a> take away <b>", "<a> without <b>", "<b> less than <a>", "<b> from <a>", "<a> reduced by <b>", "the difference of <a> and <b>", "the difference between <a> and <b>", "<a> down by <b>", "<b> fewer than <a>", "<a> if I take away <b>", "<a>-<b>", "<b> taken from <a>", "<a> subtract <b>", "<a> lowered by <b>"))
        reply, value = f"{a} minus {b} is {a - b}.", a - b
    elif kind == "*":
        a, b = rng.randint(2, 10), rng.randint(2, 12)
        text = pick(rng, ("<a> lots of <b>", "<a> groups of <b>", "<a> times <b>", "the product of <a> and <b>", "<a> by <b>", "<a> multiplied with <b>", "<b> repeated <a> times", "<a> sets of <b>", "<a>*<b>", "<a>x<b>"))
        reply, value = f"{a} times {b} is {a * b}.", a * b
    else:
        b, value = rng.randint(2, 10), rng.randint(2, 10)
        a = b * value
        text = pick(rng, ("<a> split in <b>", "<a> split by <b>", "<a> shared by <b>", "<a> cut into <b> parts", "<a> in <b> equal parts", "<a> over <b>", "<a> split {into|in} <b> equal parts", "<a>/<b>", "<b> into <a>"))
        reply = f"{a} divided by {b} is {value}."
    said = spin(rng, lead + text, a=str(a), b=str(b))
    return said + pick(rng, ("?", "?", "?", "", ".", " is?", " makes?" if not lead else "?", " =" if not lead else "?")), reply, value


def order(rng: random.Random) -> Sum:
    numbers = rng.sample(range(1, pick(rng, (20, 50, 100))), 3)
    a, b, c = map(str, numbers)
    kind = rng.randrange(4)
    if kind == 0:
        said = spin(rng, pick(rng, ("{Which|What} is the {biggest|largest|highest|greatest} {number |}of <a>, <b> and <c>?", "{Which is|What's} {bigger|biggest|the largest|the highest}: <a>, <b> or <c>?", "{Biggest|Largest} of <a>, <b>, <c>?", "<a>, <b> or <c>, which is the {biggest|largest}?")), a=a, b=b, c=c)
        return said, f"The biggest of {a}, {b} and {c} is {max(numbers)}.", -1
    if kind == 1:
        said = spin(rng, pick(rng, ("{Which|What} is the {smallest|lowest} {number |}of <a>, <b> and <c>?", "{Which is|What's} {the smallest|the lowest}: <a>, <b> or <c>?", "{Smallest|Lowest} of <a>, <b>, <c>?", "<a>, <b> or <c>, which is the smallest?")), a=a, b=b, c=c)
        return said, f"The smallest of {a}, {b} and {c} is {min(numbers)}.", -1
    if kind == 2:
        said = spin(rng, pick(rng, ("{Sort|Order|Put in order|Arrange} <a>, <b>, <c>{.| please.| from small to large.}", "{Put|Can you put|Can you sort} <a>, <b> and <c> in order?", "What is the order of <a>, <b> and <c>?")), a=a, b=b, c=c)
        return said, f"In order they are {', '.join(map(str, sorted(numbers)))}.", -1
    x, y = numbers[:2]
    text = pick(rng, ("Is <a> {bigger|larger|greater|higher|more} than <b>?", "<a> is {bigger|larger|more} than <b>, {right|true|isn't it|correct}?", "Is it true that <a> is {bigger|larger|more} than <b>?", "Would <a> be more than <b>?", "is <a> > <b>?"))
    return spin(rng, text, a=a, b=b), f"Yes, {x} is more than {y}." if x > y else f"No, {x} is less than {y}.", -1


def mixed(rng: random.Random) -> Sum:
    """Two operations, said one after the other in the reply."""
    kind = rng.randrange(7)
    a, b, c = rng.randint(2, 10), rng.randint(2, 10), rng.randint(1, 20)
    if kind == 6:
        a, b, c = (rng.randint(1, 20) for _ in range(3))
        said = spin(rng, pick(rng, ("{What is|What's|How much is|} <a> {plus|and|+} <b> {plus|and|+} <c>?", "Add <a>, <b> and <c>.", "<a>, <b> and <c> together?", "What is the sum of <a>, <b> and <c>?", "I have <a>, <b> and <c>. How much is that?")), a=str(a), b=str(b), c=str(c))
        return said, f"{a} plus {b} is {a + b}, and {a + b} plus {c} is {a + b + c}.", a + b + c
    if kind > 3:
        a, b = two(rng, 40)
        if kind == 4:
            said = spin(rng, pick(rng, ("<a> {take away|minus|-|less} <b>{,|} {then|and then} {add|plus} <c>{?|}", "{Start with|Take} <a>, {take away|subtract} <b> and add <c>.", "{What is|What's|} <a> {-|minus} <b> {+|plus} <c>?", "I have <a>, lose <b> and get <c>. How many {now|is that}?")), a=str(a), b=str(b), c=str(c))
            return said, f"{a} minus {b} is {a - b}, and {a - b} plus {c} is {a - b + c}.", a - b + c
        said = spin(rng, pick(rng, ("{Start with|Take} <a>, add <c> and {take away|subtract} <b>.", "{What is|What's|} <a> {+|plus} <c> {-|minus} <b>?", "A bus has <a> people, <c> get on and <b> get off. How many {are there now|is that}?")), a=str(a), b=str(b), c=str(c))
        return said, f"{a} plus {c} is {a + c}, and {a + c} minus {b} is {a + c - b}.", a + c - b
    if kind == 0:
        said = spin(rng, pick(rng, ("{What is|What's|How much is|} <c> {plus|+} <a> {times|*|x} <b>?", "<c>+<a>*<b>", "{Calculate|Work out} <c> + <a> * <b>.")), a=str(a), b=str(b), c=str(c))
        return said, f"Times comes first: {a} times {b} is {a * b}, and {c} plus {a * b} is {a * b + c}.", a * b + c
    if kind == 1:
        said = spin(rng, pick(rng, ("{What is|What's|How much is|} <a> {times|*|x} <b> {plus|+} <c>?", "<a>*<b>+<c>", "Multiply <a> by <b> and add <c>.", "<a> times <b>, and then plus <c>?")), a=str(a), b=str(b), c=str(c))
        return said, f"{a} times {b} is {a * b}, and {a * b} plus {c} is {a * b + c}.", a * b + c
    if kind == 2:
        said = spin(rng, pick(rng, ("{Double|Twice} <a> and {add|plus} <c>{?|.}", "What is double <a> plus <c>?", "I double <a> and add <c>, what {do I get|is it}?", "Take <a>, double it and add <c>.")), a=str(a), c=str(c))
        return said, f"Twice {a} is {2 * a}, and {2 * a} plus {c} is {2 * a + c}.", 2 * a + c
    thing, unit = pick(rng, THINGS), pick(rng, MONEY[:4])
    total = a * b
    have = total + rng.randint(1, 20)
    said = spin(rng, pick(rng, ("I have <h> and buy <a> <ts> for <b> {each|apiece}. {How much is left|What is left|How much do I have left}?", "I pay <a> <ts> at <b> each with <h>. {How much change do I get|What is my change}?")), h=few(have, unit), a=str(a), b=str(b), ts=thing[1])
    return said, f"{a} times {b} is {total}, and {have} minus {total} is {have - total}, so {few(have - total, unit)} {is_are(have - total)} left.", have - total


def shapes(rng: random.Random) -> Sum:
    kind = rng.randrange(4)
    a, b = rng.randint(2, 10), rng.randint(2, 10)
    if kind == 0:
        said = spin(rng, pick(rng, ("What is the area of a {square with side <a>|square of <a> by <a>}?", "Area of a square with sides of <a>?", "How big is a square with a side of <a>?")), a=str(a))
        return said, f"{a} times {a} is {a * a}, so the area is {a * a}.", -1
    if kind == 1:
        said = spin(rng, pick(rng, ("What is the area of a {rectangle|room|field|garden} of <a> by <b>?", "A {room|garden|rectangle} is <a> {long|metres long} and <b> wide. What is {its|the} area?", "Area of <a> by <b>?")), a=str(a), b=str(b))
        return said, f"{a} times {b} is {a * b}, so the area is {a * b}.", -1
    if kind == 2:
        said = spin(rng, pick(rng, ("What is the perimeter of a square with side <a>?", "How long is the way around a square with sides of <a>?", "Perimeter of a square of <a>?")), a=str(a))
        return said, f"4 times {a} is {4 * a}, so the perimeter is {4 * a}.", -1
    a, b = sorted(rng.sample(range(1, 30), 2))
    if (a + b) % 2:
        b += 1
    said = spin(rng, pick(rng, ("What is the {average|mean} of <a> and <b>?", "{Average|Mean} of <a> and <b>?", "What {number |}is {halfway|in the middle} between <a> and <b>?")), a=str(a), b=str(b))
    return said, f"{a} plus {b} is {a + b}, and half of {a + b} is {(a + b) // 2}.", (a + b) // 2


def degrees(rng: random.Random) -> Sum:
    a, b = rng.randint(8, 30), rng.randint(1, 8)
    up = chance(rng, 0.5)
    said = spin(rng, pick(rng, ("It {is|was} <a> degrees and {gets|got} <b> degrees <w>. {What is it now|How warm is it now|What's the temperature}?", "The temperature is <a> degrees and <v> by <b>. {What is it then|How many degrees is that}?", "{If|When} it is <a> degrees and the temperature <v> by <b>, {what is it then|how warm is it}?")), a=str(a), b=str(b), w="warmer" if up else "colder", v=pick(rng, ("rises", "goes up") if up else ("falls", "goes down", "drops")))
    value = a + b if up else a - b
    return said, f"{a} {'plus' if up else 'minus'} {b} is {value}, so it is {value} degrees.", -1


def one_price(rng: random.Random) -> Sum:
    n, each = rng.randint(2, 10), rng.randint(2, 10)
    thing, unit = pick(rng, THINGS), pick(rng, MONEY[:4])
    said = spin(rng, pick(rng, ("{If |}<n> <ts> cost <a>{,|} {how much is|what does} one{ cost|}?", "I {pay|paid} <a> for <n> <ts>. {What does one cost|How much is one|How much is each}?", "<n> <ts> for <a>, how much {is one|each|per <t>}?", "What is the price of one <t> if <n> cost <a>?")), n=str(n), a=few(n * each, unit), t=thing[0], ts=thing[1])
    said = said.replace("how much is one cost", "how much does one cost").replace("what does one?", "what is one?")
    return said, f"{n * each} divided by {n} is {each}, so one costs {few(each, unit)}.", each


KINDS: tuple[tuple[Callable[[random.Random], Sum], float], ...] = (
    (said_words, 7), (left, 6), (get_more, 4), (money_left, 4), (share, 3.5), (part, 4), (percent, 5), (missing, 3), (per, 3), (price, 2.5), (more_than, 3), (age, 3), (together, 2), (of_them, 2), (money_need, 1.5), (order, 3), (mixed, 3), (clock, 2),
    (one_price, 1.5), (units_back, 1.5), (below_zero, 1), (row_sum, 0.5), (decimals, 0.8), (times, 1), (distance, 0.8), (dozen, 1.8), (shapes, 1.2), (degrees, 1),
)

AROUND = ("{q}", "{q}", "{q}", "{q}", "{q}", "{q}", "Can you help me? {q}", "Maths question: {q}", "A small riddle: {q}", "Help me with this: {q}", "{q} I am not sure.", "Ok here is one. {q}", "My homework: {q}", "Try this: {q}", "Word problem: {q}")
THEN = (
    (("And half of that?", "And half of it?", "What is half of that?", "Now halve it.", "And half?"), "half"), (("And double that?", "And twice that?", "Now double it.", "Double it.", "What is double that?"), "double"),
    (("And {b} more?", "Plus {b} more?", "Now add {b}.", "And then {b} more?", "And if I get {b} more?", "And plus {b}?"), "+"), (("And {b} less?", "Minus {b}?", "Now take away {b}.", "And if {b} more go?", "And without {b} of them?", "And minus {b}?"), "-"),
)


def follow(rng: random.Random, value: int) -> Turn | None:
    asks, kind = pick(rng, THEN)
    b = rng.randint(1, min(20, max(1, value - 1)))
    said = pick(rng, asks).format(b=b)
    if kind == "half" and value % 2 == 0 and value:
        return said, f"Half of {value} is {value // 2}."
    if kind == "double" and value <= 50:
        return said, f"Twice {value} is {2 * value}."
    if kind == "+" and value <= 90:
        return said, f"{value} plus {b} is {value + b}."
    if kind == "-" and value > 1:
        return said, f"{value} minus {b} is {value - b}."
    return None


def dialogue(rng: random.Random) -> list[Turn]:
    make = rng.choices([k for k, _ in KINDS], weights=[w for _, w in KINDS])[0]
    said, reply, value = make(rng)
    said = cap(re.sub(r" ([?.,])", r"\1", said).strip())
    if chance(rng, 0.25) and not re.search(r"[-+*/=%_]|\d[a-z]|\d[.,]\d", said):
        said = cap(re.sub(r"\b\d+\b", lambda m: in_words(int(m[0])), said))
    turns = [(cap(pick(rng, AROUND).format(q=said)) if make is not said_words else said, reply)]
    if 0 <= value <= 100 and chance(rng, 0.25) and (turn := follow(rng, value)):
        turns.append(turn)
    return turns
