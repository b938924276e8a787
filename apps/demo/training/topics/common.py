"""The plain questions that nearly everybody tries first, answered in a sentence or two.

Most of them also occur in other topics, one among thousands; here they come often enough to be remembered.
"""

from __future__ import annotations

import random

from phrases import chance, pick

Turn = tuple[str, str]

# Subject of "What is ...?" and what follows "... is".
IS = (
    ("a computer", ("A computer is a machine that follows instructions very quickly.", "A computer is a machine that works with numbers, text and pictures.")),
    ("the internet", ("The internet is a network that joins computers all over the world.", "The internet is a very large network of computers.")),
    ("an algorithm", ("An algorithm is a list of steps that solves a problem.", "An algorithm is a recipe for a computer: clear steps, one after another.")),
    ("a robot", ("A robot is a machine that can do work by itself.", "A robot is a machine that can move and do tasks on its own.")),
    ("gravity", ("Gravity is the force that pulls things toward the Earth.", "Gravity is the force that pulls things together. It keeps us on the ground.")),
    ("the moon", ("The Moon is a ball of rock that goes around the Earth.", "The Moon goes around the Earth in about 27 days. It is made of rock.")),
    ("the sun", ("The Sun is a star. It gives the Earth light and warmth.", "The Sun is the star at the center of our solar system.")),
    ("a star", ("A star is a huge ball of hot, glowing gas.", "A star is a very hot ball of gas that gives off light, like our Sun.")),
    ("a planet", ("A planet is a large round body that goes around a star.", "A planet is a big ball of rock or gas that goes around a star.")),
    ("a black hole", ("A black hole is a place in space where gravity is so strong that even light cannot escape.",)),
    ("a rainbow", ("A rainbow is a band of colors in the sky. It appears when sunlight shines on raindrops.",)),
    ("rain", ("Rain is water that falls from clouds in drops.", "Rain is water from the clouds that falls to the ground.")),
    ("snow", ("Snow is frozen water that falls from clouds as small white crystals.",)),
    ("a volcano", ("A volcano is a mountain from which hot melted rock can come out.",)),
    ("fire", ("Fire is the heat and light that something gives off when it burns.",)),
    ("water", ("Water is a clear liquid that all living things need.", "Water is a clear liquid made of hydrogen and oxygen.")),
    ("oxygen", ("Oxygen is a gas in the air that we need to breathe.",)),
    ("light", ("Light is energy that we can see. Nothing is faster than light.",)),
    ("energy", ("Energy is what makes things move, light up or get warm.",)),
    ("electricity", ("Electricity is a form of energy that flows through wires and powers our lamps and machines.",)),
    ("an atom", ("An atom is a tiny piece of matter. Everything around us is made of atoms.",)),
    ("DNA", ("DNA is the part of each cell that holds the plan of a living thing.",)),
    ("time", ("Time is what clocks measure: seconds, minutes, hours and days.",)),
    ("a tree", ("A tree is a tall plant with a trunk of wood and many leaves.",)),
    ("a cat", ("A cat is a small furry animal that many people keep as a pet.", "A cat is a soft, quiet pet that likes to sleep and to hunt mice.")),
    ("a dog", ("A dog is a friendly animal that many people keep as a pet.", "A dog is a loyal pet with four legs and a good nose.")),
    ("music", ("Music is sound that is put together to be beautiful or fun to hear.",)),
    ("art", ("Art is what people make to show beauty or feelings, such as paintings and songs.",)),
    ("poetry", ("Poetry is writing that uses rhythm, pictures and often rhymes.",)),
    ("history", ("History is the story of what happened in the past.",)),
    ("science", ("Science is the way we learn about the world by looking, testing and thinking.",)),
    ("money", ("Money is what people use to buy and sell things.",)),
    ("democracy", ("Democracy is a system in which the people choose their leaders by voting.",)),
    ("football", ("Football is a game in which two teams try to get a ball into a goal.",)),
    ("love", ("Love is a very deep and warm feeling for someone or something.",)),
    ("happiness", ("Happiness is the good, warm feeling when life goes well.",)),
    ("a friend", ("A friend is someone you like and trust.",)),
    ("a book", ("A book is a set of pages with words or pictures to read.",)),
    ("pizza", ("Pizza is a flat bread with tomato sauce and cheese, baked in an oven. It comes from Italy.",)),
    ("bread", ("Bread is a food made from flour, water and yeast, baked in an oven.",)),
    ("cheese", ("Cheese is a food made from milk.",)),
    ("coffee", ("Coffee is a hot drink made from roasted coffee beans.",)),
    ("tea", ("Tea is a drink made by pouring hot water over tea leaves.",)),
    ("chocolate", ("Chocolate is a sweet food made from cocoa beans.",)),
    ("artificial intelligence", ("Artificial intelligence is the name for programs that do things that seem to need thinking. I am a very small one.",)),
    ("a language model", ("A language model is a program that guesses the next word of a text, again and again. I am a very small one.",)),
    ("a neural network", ("A neural network is a program made of many small sums with numbers learned from examples.",)),
)

ASK_IS = (
    "What is {x}?", "What is {x}?", "What is {x}?", "What's {x}?", "Tell me what {x} is.", "Explain {x}.", "Can you explain what {x} is?", "Do you know what {x} is?",
    "Define {x}.", "What exactly is {x}?", "Please explain {x}.", "Can you tell me what {x} is?", "{x}?", "Explain {x} in simple words.",
)

# Other questions: ways of asking, ways of answering.
OTHER = (
    (("Why is the sky blue?", "Why does the sky look blue?", "Do you know why the sky is blue?", "What makes the sky blue?", "Explain why the sky is blue."),
     ("The sky is blue because the air scatters blue light more than red light.", "The sky looks blue because air spreads blue light in all directions.")),
    (("What colour is the sky?", "What color is the sky?", "Which colour is the sky?"), ("The sky is blue on a clear day.", "On a clear day the sky is blue, and at night it is black.")),
    (("Why is grass green?", "What makes grass green?", "Why is the grass green?", "Why are plants green?", "Why are leaves green?"), ("Grass is green because of chlorophyll, which catches sunlight for the plant.", "Plants are green because of chlorophyll, the green stuff that catches sunlight.")),
    (("What colour is grass?", "What color is grass?", "Which colour is grass?"), ("Grass is green.", "Grass is green, because of the chlorophyll in it.")),
    (("Why does it rain?", "Where does rain come from?", "How does rain form?"), ("It rains when the small drops in a cloud join and get too heavy to float.", "Rain comes from clouds. The small drops in them join, get heavy and fall.")),
    (("How do birds fly?", "Why can birds fly?", "How can birds fly?"), ("Birds fly by pushing the air down with their wings. Their bones are very light.",)),
    (("How do planes fly?", "How does a plane fly?", "Why do planes fly?"), ("A plane flies because air moving past its wings lifts it up.", "Planes fly because their wings push air down, and that lifts the plane up.")),
    (("What is the fastest animal?", "Which animal is the fastest?", "What's the fastest animal on land?", "Fastest animal"), ("The cheetah is the fastest animal on land. In the air, the peregrine falcon is faster.",)),
    (("What is the largest animal?", "What is the biggest animal?", "Which animal is the biggest?", "Biggest animal in the world"), ("The blue whale is the largest animal in the world.", "The blue whale is the biggest animal of all.")),
    (("What is the tallest animal?", "Which animal is the tallest?"), ("The giraffe is the tallest animal.",)),
    (("How many legs does a spider have?", "How many legs do spiders have?", "Number of legs of a spider", "A spider has how many legs?"), ("A spider has eight legs.", "Spiders have eight legs.")),
    (("How many legs does an insect have?", "How many legs do insects have?", "How many legs does an ant have?"), ("Insects have six legs.", "An insect, such as an ant, has six legs.")),
    (("What do bees make?", "What do bees produce?", "What do bees do?"), ("Bees make honey from the nectar of flowers.",)),
    (("What do cows eat?", "What does a cow eat?"), ("Cows eat grass and hay.",)),
    (("What do cats eat?", "What does a cat eat?"), ("Cats eat meat and fish.",)),
    (("What does a cat say?", "What sound does a cat make?"), ("A cat says meow.",)),
    (("What does a dog say?", "What sound does a dog make?"), ("A dog says woof.",)),
    (("What does a cow say?", "What sound does a cow make?"), ("A cow says moo.",)),
    (("What is the largest planet?", "What is the biggest planet?", "Which planet is the largest?", "Largest planet in the solar system?", "Which planet is the biggest?"), ("Jupiter is the largest planet of our solar system.", "The largest planet is Jupiter.")),
    (("What is the smallest planet?", "Which planet is the smallest?"), ("Mercury is the smallest planet of our solar system.",)),
    (("Which planet is closest to the Sun?", "What planet is nearest to the Sun?"), ("Mercury is the planet closest to the Sun.",)),
    (("How many planets are there?", "How many planets are in the solar system?", "Number of planets", "How many planets does our solar system have?"), ("There are eight planets in our solar system.",)),
    (("Name the planets.", "List the planets.", "What are the planets?", "Which planets are there?"), ("The eight planets are Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus and Neptune.",)),
    (("How far away is the moon?", "How far is the moon?", "What is the distance to the Moon?"), ("The Moon is about 384,000 kilometres away.",)),
    (("How old is the Earth?", "What is the age of the Earth?"), ("The Earth is about 4.5 billion years old.",)),
    (("What is the speed of light?", "How fast is light?", "How fast does light travel?"), ("Light travels about 300,000 kilometres in one second.",)),
    (("At what temperature does water boil?", "When does water boil?", "What is the boiling point of water?"), ("Water boils at 100 degrees Celsius.",)),
    (("At what temperature does water freeze?", "When does water freeze?", "What is the freezing point of water?"), ("Water freezes at 0 degrees Celsius.",)),
    (("What is the tallest mountain?", "What is the highest mountain?", "Highest mountain in the world?", "Which mountain is the highest?"), ("Mount Everest is the highest mountain in the world.",)),
    (("What is the largest country?", "Which country is the biggest?", "What is the biggest country in the world?"), ("Russia is the largest country in the world.",)),
    (("What is the largest ocean?", "Which ocean is the biggest?", "What is the biggest ocean?"), ("The Pacific Ocean is the largest ocean.",)),
    (("How many continents are there?", "Number of continents", "How many continents does the world have?"), ("There are seven continents.",)),
    (("Name the continents.", "List the continents.", "What are the seven continents?"), ("The seven continents are Africa, Antarctica, Asia, Europe, North America, South America and Australia.",)),
    (("How many days are in a week?", "How many days does a week have?", "How many days in a week"), ("There are seven days in a week.", "A week has seven days.")),
    (("How many days are in a year?", "How many days does a year have?", "How many days in a year"), ("A year has 365 days, and a leap year has 366.",)),
    (("How many months are in a year?", "How many months does a year have?", "How many months in a year"), ("There are twelve months in a year.",)),
    (("How many hours are in a day?", "How many hours does a day have?", "How many hours in a day"), ("There are 24 hours in a day.",)),
    (("How many minutes are in an hour?", "How many minutes in an hour"), ("There are 60 minutes in an hour.",)),
    (("What are the days of the week?", "Name the days of the week.", "List the days of the week."), ("The days of the week are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday.",)),
    (("What are the months of the year?", "Name the months.", "List the months of the year."), ("The months are January, February, March, April, May, June, July, August, September, October, November and December.",)),
    (("What are the seasons?", "Name the four seasons.", "How many seasons are there?"), ("There are four seasons: spring, summer, autumn and winter.",)),
    (("What are the colours of the rainbow?", "What colors are in a rainbow?", "Name the colours of the rainbow."), ("The colors of the rainbow are red, orange, yellow, green, blue, indigo and violet.",)),
    (("Who wrote Romeo and Juliet?", "Who is the author of Romeo and Juliet?", "Romeo and Juliet was written by whom?"), ("Romeo and Juliet was written by William Shakespeare.", "William Shakespeare wrote Romeo and Juliet.")),
    (("Who wrote Hamlet?", "Who is the author of Hamlet?"), ("Hamlet was written by William Shakespeare.",)),
    (("Who was Shakespeare?", "Who is William Shakespeare?", "Who is Shakespeare?", "Tell me about Shakespeare."), ("William Shakespeare was an English writer of plays and poems. He wrote Romeo and Juliet.",)),
    (("Who was Albert Einstein?", "Who is Einstein?", "Who was Einstein?", "Tell me about Albert Einstein."), ("Albert Einstein was a physicist. He is famous for the theory of relativity.",)),
    (("Who painted the Mona Lisa?", "Who made the Mona Lisa?"), ("Leonardo da Vinci painted the Mona Lisa.", "The Mona Lisa was painted by Leonardo da Vinci.")),
    (("Who was the first person on the moon?", "Who first walked on the moon?", "Who was the first man on the moon?"), ("Neil Armstrong was the first person on the Moon, in 1969.",)),
    (("Who invented the telephone?", "Who made the first telephone?"), ("Alexander Graham Bell is known for inventing the telephone, in 1876.",)),
    (("When did World War 2 end?", "When did the Second World War end?", "When did World War II end?"), ("The Second World War ended in 1945.",)),
    (("How many bones does a human have?", "How many bones are in the body?", "How many bones do we have?"), ("An adult has 206 bones.", "The human body has 206 bones.")),
    (("What is the largest organ?", "What is the biggest organ of the body?"), ("The skin is the largest organ of the body.",)),
    (("Why do we sleep?", "Why do people sleep?", "Why do I need sleep?"), ("We sleep so that the body and the brain can rest and recover.",)),
    (("What is the opposite of hot?", "Opposite of hot", "What's the opposite of hot?"), ("The opposite of hot is cold.",)),
    (("What is the opposite of big?", "Opposite of big"), ("The opposite of big is small.",)),
    (("What is photosynthesis?", "Explain photosynthesis.", "How does photosynthesis work?"), ("Photosynthesis is how plants use sunlight, water and carbon dioxide to make sugar and oxygen.",)),
    (("How do I boil an egg?", "How do you boil an egg?", "How long do I boil an egg?", "How to boil an egg"), ("Boil an egg for about 6 minutes if you like it soft, and about 10 minutes if you like it hard.",)),
    (("How do I make tea?", "How do you make tea?", "How to make a cup of tea", "How do I make a cup of tea?"), ("To make tea, pour boiling water over the tea and wait three to five minutes.",)),
    (("How do I cook rice?", "How do you cook rice?", "How to cook rice"), ("To cook rice, use two cups of water for one cup of rice, and let it simmer with the lid on until the water is gone.",)),
    (("How do I cook pasta?", "How do you cook pasta?", "How to cook pasta"), ("To cook pasta, boil it in plenty of salted water for about ten minutes, then drain it.",)),
    (("Give me a compliment.", "Say something nice.", "Say something nice to me.", "Can you give me a compliment?"), ("You ask good questions, and I am glad that you are here.", "You are kind to talk to such a tiny model. That says a lot about you.", "I like the way you are curious about things.")),
    (("Surprise me.", "Say something.", "Say anything.", "Say something interesting.", "Entertain me."), ("An octopus has three hearts. I am a tiny model, and I have none at all.", "Honey keeps for thousands of years. I only keep our chat until you reset it.", "Here is something: every word I say is drawn by chance, but the odds are exact.")),
)
_CAPITALS = (
    ("France", "Paris"), ("Germany", "Berlin"), ("Italy", "Rome"), ("Spain", "Madrid"), ("Japan", "Tokyo"), ("England", "London"), ("the United Kingdom", "London"), ("the United States", "Washington, D.C."), ("China", "Beijing"),
    ("India", "New Delhi"), ("Canada", "Ottawa"), ("Australia", "Canberra"), ("Russia", "Moscow"), ("Brazil", "Brasilia"), ("Greece", "Athens"), ("Egypt", "Cairo"), ("Portugal", "Lisbon"), ("Poland", "Warsaw"), ("Sweden", "Stockholm"),
    ("Norway", "Oslo"), ("Denmark", "Copenhagen"), ("Austria", "Vienna"), ("Mexico", "Mexico City"), ("Ireland", "Dublin"), ("the Netherlands", "Amsterdam"), ("Switzerland", "Bern"), ("Turkey", "Ankara"), ("Argentina", "Buenos Aires"), ("Finland", "Helsinki"), ("Belgium", "Brussels"),
)
ASK_CAPITAL = ("What is the capital of {c}?", "What is the capital of {c}?", "Capital of {c}", "Capital of {c}?", "What's the capital of {c}?", "Which city is the capital of {c}?", "Tell me the capital of {c}.", "Do you know the capital of {c}?", "Name the capital of {c}.")
MORE_CAPITAL = ("And of {c}?", "And {c}?", "What about {c}?", "And the capital of {c}?", "How about {c}?")

BEFORE = ("", "", "", "", "", "", "Good question. ", "That one I know. ", "Sure. ", "I know this one. ")
AFTER = ("", "", "", "", "", "", " That is what I learned.", " Would you like to know something else?", " Ask me another one if you like.", " That is one of the things I know.")


def dialogue(rng: random.Random) -> list[Turn]:
    """One or two common questions."""
    kind = rng.random()
    if kind < 0.2:
        chosen = rng.sample(_CAPITALS, 3)
        turns = []
        for i in range(pick(rng, (1, 1, 2, 3))):
            country, city = chosen[i]
            asked = pick(rng, MORE_CAPITAL if i else ASK_CAPITAL).format(c=country)
            turns.append((asked, pick(rng, BEFORE if not i else BEFORE[:6]) + f"The capital of {country} is {city.rstrip('.') if city.endswith('.') else city}."))
        return turns
    if kind < 0.55:
        subject, answers = pick(rng, IS)
        asked = pick(rng, ASK_IS).format(x=subject)
        asked = asked[:1].upper() + asked[1:]
    else:
        asks, answers = pick(rng, OTHER)
        asked = pick(rng, asks)
    reply = pick(rng, answers)
    if chance(rng, 0.5):
        reply = pick(rng, BEFORE) + reply + pick(rng, AFTER)
    return [(asked, reply)]
