"""Little joys and annoyances that people mention, made of who and what, and a short word of sympathy that fits.

What is to be learned is whether a remark is glad, cross, sad or worried; the replies are few.
"""

from __future__ import annotations

import random

from faq import split
from phrases import cap, chance, pick
from spintax import spin, weighted
from topics.loosely import loosened
from topics.moments import opener

Turn = tuple[str, str]

_WHO = "{my {roommate|flatmate|brother|sister|boss|neighbor|colleague|friend|husband|wife|boyfriend|girlfriend|cousin|landlord|classmate|mother in law|uncle}|the {man next to me|woman on the bus|guy at work|lady upstairs}|somebody|someone}"
_KID = "{my {son|daughter|baby|toddler|kid|little brother|little sister|grandson}}"
_PET = "{my {dog|cat|puppy|kitten|rabbit|parrot|hamster}|the {dog|cat}|our {dog|cat}}"
_SOFT = "{|||||again|today|this morning}"


class Mood:
    """Remarks of one kind, Ember's replies, and what may follow."""

    def __init__(self, remarks: str, replies: str, follows: tuple[tuple[str, str], ...], mood: str, weight: float = 1.0):
        self.remarks, self.replies, self.follows, self.mood, self.weight = split(remarks.replace("\n", " ")), split(replies), [(split(a), split(b)) for a, b in follows], mood, weight


_CALM = (("what {should|can} I do {about it|} | what would you do | any advice | should I say something", "Talk about it calmly, and say what you wish."), ("{he|she}'s always like that | it's {every day|always the same|not the first time} | every single {day|night|time}", "That must be tiring. I hope it gets better."), ("I'm so {mad|annoyed|angry} | it drives me crazy", "I understand. Take a slow breath first."), ("I talked to {him|her|them} | I told {him|her} | I asked {him|her} to stop", "Good! I hope it helps."))
_LUCK = (("{yeah|yes}, {really|I know|it's annoying} | it's so annoying | just my luck | why me | always me", "Tomorrow is a new day, with better luck!"), ("it was {expensive|new|my favourite|a present} | and I was late, too | and nobody helped me", "That makes it even worse. I am sorry."), ("{it's fine|it's okay|I'm fine|no big deal|could be worse} {now|}", "Good that you take it well!"))
_JOY = (("{yes|yeah}, {it was great|I'm so happy|I loved it|it was lovely} | it was {great|so nice|lovely|really fun} | I was so {happy|surprised}", "I am glad to hear that!"), ("{he|she} is the best | I have the best {friends|family|kids|neighbors} | I love them", "You are lucky to have each other!"), ("it made my day | that made me so happy | I can't stop smiling", "How lovely! I hope the good mood stays."))
_WORRY = (("what {should|can} I do | any advice | should I {go to the doctor|call someone|ask someone}", "Ask somebody who knows it well, such as a doctor or a vet."), ("I'm so worried | I'm scared | I hope it's nothing bad", "I understand. I hope all goes well!"), ("it started {yesterday|last week|this morning} | for {two|three} days now", "Then it is good to ask for help soon."))

MOODS = (
    Mood(f"""{_WHO} {{ate my {{yogurt|lunch|sandwich|cookies|last pizza}}|took my {{seat|parking spot|charger|umbrella|phone}}|plays {{loud music|the drums|the trumpet|video games}} {{at night|all night|all day}}|is {{driving me nuts|driving me crazy|so annoying|so loud|so rude|always late|ignoring me|never on time|getting on my nerves}}|forgot {{my birthday|our date|to call me|about me}}|never {{cleans up|helps me|washes the dishes|listens|says thank you|pays me back}}|didn't {{call back|say sorry|show up|thank me|answer my text}}|{{cancelled on me|lied to me|laughed at me|blamed me|woke me up|shouted at me|made fun of me|let me down|stood me up|yelled at me|talked over me|stole my idea|ghosted me}}|keeps {{interrupting me|complaining|calling me|texting me|parking in my spot|borrowing my things}}}} {_SOFT}
         | I had {{an argument|a fight|trouble|a bad meeting}} with my {{boss|landlord|neighbor|flatmate|colleague|teacher}} {_SOFT} | I have to share my {{room|desk|office}} with {{a loud man|my annoying brother|a smoker}} | my {{boss|teacher|landlord}} is {{unfair|mean|never happy|impossible}}""",
         "How annoying! I understand that you are upset. | I am sorry, that is not nice.", _CALM, "bad", 2),
    Mood(f"""I {{forgot|lost|broke|dropped|spilled|missed|burned|locked}} {{my umbrella|my keys|my lunch|my coffee|my wallet|my bus|my alarm|my phone|a plate|a glass|my favourite mug|the milk|my homework|the rice|my toast|my appointment|my password|my charger}} {_SOFT} | I {{got soaked|got wet|got lost|overslept|fell off my bike|tripped and fell|hit my head|cut my finger|burned my tongue|stepped in a puddle|stubbed my toe|missed the train|got a parking ticket|locked myself out|spilled coffee on my shirt|sent the wrong email|got stung by a bee|slipped on the ice|ran out of milk|got stuck in the lift|forgot my umbrella and got soaked|tore my trousers|waited for an hour|stood in line for ages|dropped my phone in the toilet}} {_SOFT}
         | my {{phone|laptop|car|bike|washing machine|fridge|oven|heating|shower|printer|internet|alarm clock|dishwasher|tv|headphones|shoe|zip}} {{broke|died|is broken|stopped working|doesn't work|is acting up|won't start}} {_SOFT} | my {{flight|train|bus|meeting|class|date|trip|concert}} {{is late|was cancelled|got cancelled|is delayed|is twenty minutes late|was moved}} | my {{plants|flowers|tomatoes}} {{keep dying|are dying|died}} | my {{cake|dinner|bread|soup|pizza}} {{burned|is burnt|fell on the floor|didn't rise|tastes awful}} | my hair looks {{terrible|awful|bad}} {_SOFT} | the {{bus|lift|wifi|coffee machine|traffic|queue}} is {{broken|so slow|terrible|late again}} {_SOFT} | {{nothing works|everything goes wrong|what a day|what a week|it's one of those days}} {{today|again|}} | it rained {{on my birthday|all weekend|during our picnic|the whole holiday}} | I got a {{bad grade|parking ticket|huge bill|rejection}} {_SOFT} | they were {{sold out|closed|out of bread}} | my team lost {_SOFT} | I have a {{hole in my sock|flat tyre|cold sore|pimple|sunburn|headache}}""",
         "Oh no, how annoying! I am sorry. | What bad luck! I hope the rest of the day is better.", _LUCK, "bad", 2),
    Mood(f"""{_WHO.replace("|the {man next to me|woman on the bus|guy at work|lady upstairs}|somebody|someone", "")} {{brought me {{coffee|flowers|soup|breakfast|a cake}}|helped me {{a lot|with my homework|move|carry my bags|with the garden}}|surprised me|called me|cooked for me|made me laugh|gave me {{a present|a hug|a compliment|chocolate|a book}}|said {{something nice|thank you|I did well|I look good}}|invited me {{for dinner|to a party|to his wedding|over}}|is {{visiting|coming home|getting married|so kind}}|wrote me a letter|remembered my birthday|thanked me|baked a cake for me}} {_SOFT}
         | {_KID} {{took the first step|said the first word|lost the first tooth|slept through the night|learned to swim|learned to ride a bike|drew me a picture|got a good grade|started school|made me breakfast|won a medal|told me a joke}} {_SOFT} | {_PET} {{learned a trick|had puppies|slept on my lap|is so cute|made me laugh|came back home|gave me a kiss|is lying next to me}} {_SOFT} | I {{found {{ten euros|my ring|my keys|a four leaf clover|an old photo|a nice cafe}}|finished {{my first marathon|my book|my exams|my project|my painting|a big puzzle}}|saw {{a rainbow|a fox|a deer|an old friend|a shooting star|the sea}}|got {{a letter|flowers|a compliment|a nice email|tickets for a concert|good news|a discount|an extra day off}}|met {{somebody nice|an old friend|my hero|a cute dog}}|slept {{so well|like a baby|for ten hours}}|ran my first {{race|ten kilometers|marathon}}|beat my {{record|brother at chess}}|made a new friend|fixed {{my bike|the sink|my computer}} myself|had {{the best coffee|a great lunch|a lovely evening|so much fun}}}} {_SOFT} | they loved {{it|them|my cake|my pancakes}} | everybody liked my {{cake|idea|talk|song|photos}} | the {{sun is shining|flowers are blooming|first snow is here|birds are singing|coffee is good}} {_SOFT} | {{finally friday|finally weekend|no more exams|school is out|payday|it's snowing and I love it|holidays at last}} | my {{plants|tomatoes|flowers}} are {{growing|blooming|finally red}} | my {{bread|cake|soup}} {{turned out great|was perfect|tastes so good}} | the {{concert|film|party|trip|food|book}} was {{amazing|so good|great|wonderful}} | my {{team|side|school}} won {_SOFT}""",
         "How nice! I am glad for you. | That is lovely! Thank you for telling me.", _JOY, "good", 2.5),
    Mood(f"""{_PET} {{is limping|doesn't eat|is sick|ran away|is missing|keeps scratching|sleeps all day|is coughing|swallowed something|is afraid of thunder|had an operation|is at the vet}} {_SOFT} | {_KID} {{has a fever|is sick|is coughing|doesn't want to eat|hurt a knee|cries all night|is afraid of the dark|has a toothache|fell off the swing}} {_SOFT} | my {{mum|dad|grandma|grandpa|best friend|wife|husband|sister}} {{is in hospital|had an accident|is very ill|broke an arm|doesn't answer the phone|is not well|needs an operation}} {_SOFT} | I'm {{worried about|afraid for|concerned about}} my {{mum|dad|son|daughter|friend|grandma|dog|cat|sister}} | I think I'm {{getting sick|getting a cold|coming down with something}} | I {{feel|felt}} {{dizzy|sick|strange|weak}} {_SOFT} | I found a {{lump|tick|rash}}""",
         "I am sorry to hear that. I hope it gets better soon! | That must worry you. I hope all goes well!", _WORRY, "bad", 1),
    Mood(f"""{_KID} {{doesn't want to sleep|won't go to bed|doesn't listen|doesn't do the homework|only eats pasta|hates vegetables|plays video games all day|throws things|always says no|is always on the phone|doesn't want to go to school|fights with {{his|her}} brother}} {_SOFT} | {_PET} {{barks all day|wakes me up at five|scratches the sofa|chews my shoes|jumps on the table|pulls on the leash|ate my dinner|doesn't listen|brings me dead mice|steals socks|knocks over every glass}} {_SOFT}""",
         "That sounds tiring! Stay calm and do the same thing every time. | Oh dear! A lot of patience and clear rules help.", (("I {tried|already tried} {that|everything} | that doesn't {help|work}", "Then ask somebody with experience. You are not alone with it."), ("but {he|she} is {so cute|still small|so sweet} {too|}", "That makes up for a lot!"), ("thanks{|, I'll try} | ok, I'll try that", "Good luck! It takes some time.")), "bad", 1),
    Mood(f"""I'm {{waiting for|still waiting for}} {{my train|the bus|my friend|a call|my pizza|the results|the doctor|my flight|a parcel|the plumber|my turn|the kids|an answer}} {_SOFT} | I'm {{stuck in|sitting in|in}} {{traffic|a waiting room|a boring meeting|a queue|the train|the bus|a boring class|a long call}} {_SOFT} | I've been {{waiting|standing in line|on hold|sitting here}} for {{an hour|ages|twenty minutes|two hours}}""",
         "Waiting is no fun. I hope it does not take long! | I hope it does not take long! We can chat until then.", (("it's {twenty minutes|an hour|half an hour} late | {another|at least} {hour|ten minutes} | it takes forever", "That is a long time. Shall I tell you a joke?"), ("ok, {tell me a joke|a joke then|let's chat} | yes please", "Gladly! What do you call a bear with no teeth? A gummy bear!"), ("it's here {now|} | finally, {it's here|he is here} | {here|there} it comes", "At last! Have a good time.")), "bad", 1),
)


def dialogue(rng: random.Random) -> list[Turn]:
    """A remark, at times after a greeting, and often one turn more."""
    mood = weighted(rng, MOODS, [m.weight for m in MOODS])
    turns = opener(rng)[0] if chance(rng, 0.15) else []
    text = cap(spin(rng, pick(rng, mood.remarks)))
    lead = pick(rng, ("Hi! ", "Hey, ", "Ugh, " if mood.mood == "bad" else "Yay, ", "Well, ", "So ")) if chance(rng, 0.12) else ""
    if lead:
        text = lead + (text if lead.endswith("! ") or text.startswith(("I ", "I'")) else text[:1].lower() + text[1:])
    turns.append((loosened(rng, text + pick(rng, (".", ".", "...", "!")), mood=mood.mood), pick(rng, mood.replies)))
    if chance(rng, 0.5):
        asks, replies = pick(rng, mood.follows)
        ask = spin(rng, pick(rng, asks))
        turns.append((loosened(rng, cap(ask) + ("?" if ask.startswith(("what", "any", "should")) else "."), mood="none"), pick(rng, replies)))
    return turns
