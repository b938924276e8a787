"""The plain questions that nearly everybody tries first, answered in a sentence or two.

Most of them also occur in other topics, one among thousands; here they come often enough to be remembered.
"""

from __future__ import annotations

import random

from faq import Table
from phrases import cap, chance, pick

Turn = tuple[str, str]

FAQ = Table("faq_facts.txt")
WHYS = Table("faq_whys.txt", follows=0.35)

_CAPITALS = (
    ("France", "Paris"), ("Germany", "Berlin"), ("Italy", "Rome"), ("Spain", "Madrid"), ("Japan", "Tokyo"), ("England", "London"), ("the United Kingdom", "London"), ("the United States", "Washington, D.C."), ("China", "Beijing"),
    ("India", "New Delhi"), ("Canada", "Ottawa"), ("Australia", "Canberra"), ("Russia", "Moscow"), ("Brazil", "Brasilia"), ("Greece", "Athens"), ("Egypt", "Cairo"), ("Portugal", "Lisbon"), ("Poland", "Warsaw"), ("Sweden", "Stockholm"),
    ("Norway", "Oslo"), ("Denmark", "Copenhagen"), ("Austria", "Vienna"), ("Mexico", "Mexico City"), ("Ireland", "Dublin"), ("the Netherlands", "Amsterdam"), ("Switzerland", "Bern"), ("Turkey", "Ankara"), ("Argentina", "Buenos Aires"), ("Finland", "Helsinki"), ("Belgium", "Brussels"),
)
ASK_CAPITAL = ("What is the capital of {c}?", "What is the capital of {c}?", "Capital of {c}", "Capital of {c}?", "What's the capital of {c}?", "Which city is the capital of {c}?", "Tell me the capital of {c}.", "Do you know the capital of {c}?", "Name the capital of {c}.", "Could you tell me the capital of {c}?", "I need to know the capital of {c}.", "What city is the capital of {c}?", "{c}, what is its capital?", "Do you happen to know the capital of {c}?", "I forgot what the capital of {c} is.", "Can you tell me what the capital of {c} is?", "The capital of {c} is which city?", "Please tell me the capital city of {c}.", "What is the capital city of {c}?")
MORE_CAPITAL = ("And of {c}?", "And {c}?", "What about {c}?", "And the capital of {c}?", "How about {c}?")
REALLY = ("Really?", "Are you sure?", "Is that right?", "Is that true?")


def capitals(rng: random.Random) -> list[Turn]:
    """The capital of one country, often of another, and "really?"."""
    turns: list[Turn] = []
    for at, (country, city) in enumerate(rng.sample(_CAPITALS, pick(rng, (1, 1, 2, 3)))):
        statement = f"The capital of {country} is {city.rstrip('.')}."
        turns.append((cap(pick(rng, MORE_CAPITAL if at else ASK_CAPITAL).format(c=country)), statement))
        if chance(rng, 0.1):
            turns.append((pick(rng, REALLY), "Yes. " + statement))
    return turns


def dialogue(rng: random.Random) -> list[Turn]:
    """One or two common questions."""
    form = rng.random()
    return capitals(rng) if form < 0.06 else WHYS.dialogue(rng) if form < 0.42 else FAQ.dialogue(rng)
