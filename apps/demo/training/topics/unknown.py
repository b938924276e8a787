"""Things a tiny offline model cannot know or do, and a plain answer that names the subject.

The subject of the question is copied into the reply ("I don't know who won the final"), so the word lists are wide. A name that
is invented on the spot is not copied but called what it is ("I don't know that person"): small models copy rare names badly.
"""
from __future__ import annotations

import random

from spintax import Intent, lines, spin, weighted

# ---------------------------------------------------------------------------------------------------------------
# Word lists and invented names

FIRST = """Anna Ben Carla David Emma Frank Grace Henry Ivan Julia Karl Laura Marco Nina Oscar Paula Robert Sofia Thomas Ursula
Victor Wendy Adam Brenda Colin Daisy Edgar Fiona George Helen Irene James Katie Liam Maria Nathan Olga Peter Rosa Simon
Tina Walter Yusuf Zara Amir Bianca Chen Diego Elif Farah Goran Hana Imran Jorge Kenji Leila Mei Nikos Omar Priya Ravi Sven
Tariq Vera Wei Yuki""".split()
LAST = """Smith Jones Brown Miller Baker Cooper Fisher Carter Mason Walker Turner Parker Hill Wood Stone Field Brook Marsh Lake
Berg Klein Gruber Rossi Bianchi Silva Costa Lopez Garcia Novak Kowalski Ivanov Petrov Larsen Hansen Dubois Moreau Tanaka
Sato Kim Park Chen Wong Singh Patel Khan Ahmed Okafor Mensah Diallo Haddad Yilmaz Cohen Murphy Kelly Fraser Grant Lund""".split()
SYLLABLES = """ba bel bor bri cal cor dal dar del dor el fal fen gar gil gor hal har hel il jar kal kel kir lan lor mar mel mir mor
nal nor ol pel quin ran rel rin rob sal sel sor tal tan tel tor ul val van vel ver vin wel wil yor zan zel zor al an bra cro dru
fla gre kra pla sha sti tro ka lo mi no pa ri su ta vo zu""".split()
ENDINGS = """n r l s m x k d th nd st ra na do mi ko va ri to bo ta zi ny ly dor len mar ville ford ton burg field wick mere ova
ia or us ium ix a o e""".split()
CITIES = """London Paris Rome Berlin Madrid Lisbon Vienna Oslo Prague Dublin Athens Cairo Lagos Nairobi Delhi Mumbai Tokyo Seoul
Beijing Sydney Toronto Chicago Boston Denver Lima Bogota Leeds Milan Naples Hamburg Munich Zurich Porto Seville Krakow
Helsinki Stockholm Riga Dakar Accra Tunis Manila Hanoi Perth Miami Dallas Houston Seattle Brussels Geneva Lyon Kyoto
Istanbul Moscow Warsaw Budapest""".split() + ["New York", "Los Angeles", "San Francisco", "Mexico City", "Hong Kong", "Cape Town", "my town", "my city"]
TEAMS = CITIES[:40] + ["Arsenal", "Chelsea", "Liverpool", "Barcelona", "Real Madrid", "Bayern", "Juventus", "Ajax", "Celtic", "the Lakers",
                       "the Bulls", "the Yankees", "the Giants", "the Reds", "the Blues", "the home team", "Brazil", "Italy", "Germany", "Spain",
                       "France", "England", "Japan", "Argentina", "Portugal", "Croatia", "Ghana", "Nigeria", "Mexico", "India", "Australia"]
EVENTS = ["the match", "the game", "the final", "the World Cup", "the cup final", "the race", "the election", "the last election", "the tennis final",
          "the Olympics", "the league this year", "the game last night", "the match yesterday", "the song contest", "the chess match",
          "the football game", "the Super Bowl", "the marathon", "the debate", "the vote", "the boat race", "the Tour de France", "the prize",
          "the Oscars this year", "the Nobel Prize this year", "the cricket match", "the hockey game", "the lottery"]
COMPANIES = ["Apple", "Google", "Amazon", "Microsoft", "Tesla", "Nvidia", "Netflix", "Intel", "Sony", "Samsung", "Toyota", "Ford", "Nike", "Disney",
             "IBM", "Meta", "Siemens", "Nokia", "Adobe", "Spotify", "Uber", "Boeing", "Airbus", "Shell"]
PRICED = ["gold", "silver", "oil", "Bitcoin", "bread", "milk", "petrol", "coffee", "a house", "a new car", "a train ticket", "a flight", "eggs",
          "a phone", "a laptop", "a cinema ticket", "rice", "the dollar", "the euro", "a coffee here", "Ethereum", "electricity", "a bike"]
PRIVATE = ["my wife", "my husband", "my mother", "my father", "my boss", "my brother", "my sister", "my best friend", "my neighbour", "my teacher",
           "my cat", "my dog", "my girlfriend", "my boyfriend", "my son", "my daughter", "my uncle", "my aunt", "my doctor", "my friend"]
THINGS = ["keys", "phone", "wallet", "glasses", "book", "umbrella", "hat", "car", "bike", "shoes", "bag", "passport", "watch", "ring",
          "charger", "scarf", "pen", "notes", "tickets", "headphones", "coat", "lunch"]
FUTURE = ["win the lottery", "be rich", "find love", "get the job", "pass my exam", "be happy", "get married", "have children", "live long",
          "be famous", "find a job", "move house", "see my friend again", "win the match", "feel better", "be late", "travel the world",
          "get a dog", "be successful", "finish my project", "meet someone", "become a doctor", "have a good day tomorrow"]
HAPPEN = ["happen tomorrow", "happen next year", "happen in 2050", "happen to the economy", "be the next big thing", "happen to the world",
          "be in fashion next year", "win the next election", "happen in the next war", "be the price of gold next year", "happen on Friday",
          "the weather be like next month", "happen to me", "the world look like in 100 years", "cars look like in the future"]
ATTRIBUTES = ["phone number", "address", "birthday", "email address", "middle name", "salary", "home town", "shoe size", "favourite food",
              "favourite song", "eye colour", "job", "height", "age", "star sign", "favourite book", "password"]
FAMOUS = ["the president", "the prime minister", "the king", "the queen", "the mayor of my town", "the pope", "my favourite singer", "Taylor Swift",
          "Elon Musk", "Messi", "Ronaldo", "Beyonce", "Bill Gates", "Tom Hanks", "Madonna", "Drake", "Rihanna", "Adele"]
BODY = ["my back hurts", "my knee hurts", "I have a rash", "my tooth hurts", "I have chest pain", "I feel dizzy", "I have a cough", "my ear hurts",
        "my stomach hurts badly", "I have a high fever", "my foot is swollen", "I cannot breathe well", "I have a lump", "my heart beats fast",
        "my eye is red", "I hurt my arm", "I feel sick after eating", "my leg is numb", "I have a strange pain", "my throat is swollen"]
ILLNESS = ["a cold", "the flu", "a headache", "back pain", "an infection", "high blood pressure", "a cough", "diabetes", "asthma", "a fever",
           "depression", "an allergy", "a burn", "a broken arm", "stomach pain", "a migraine", "cancer", "anxiety", "a toothache"]
MEDICINE = ["aspirin", "this pill", "two pills", "antibiotics", "vitamin C", "painkillers", "sleeping pills", "cough syrup", "this medicine", "my medicine twice"]
LEGAL = ["sue my landlord", "break my contract", "write a will", "get a divorce", "get my deposit back", "appeal a fine", "sign this contract",
         "record a call", "sue my boss", "copy this song", "leave my lease early", "get custody", "register a company", "change my name", "drive without insurance"]
MONEY = ["buy Bitcoin", "invest in gold", "buy shares", "sell my shares", "take a loan", "buy a house", "invest my savings", "buy Tesla shares",
         "put money in a pension", "borrow money", "get a mortgage", "invest 1000 dollars", "buy stocks now", "pay off my debt first"]
LONG = ["an essay", "a novel", "a long essay", "a book", "a report", "a thesis", "a five page essay", "a speech of ten minutes", "a cover letter",
        "a business plan", "an article", "a long letter", "my homework", "a film script", "a scientific paper", "a chapter", "a book review"]
LONG_ON = ["climate change", "the French Revolution", "Shakespeare", "space travel", "democracy", "social media", "the Roman Empire", "dogs", "the sea",
           "modern art", "world peace", "football", "health", "education", "the Second World War", "technology", "friendship", "the history of tea",
           "computers", "animals", "the moon", "electric cars", "school uniforms", "money"]
CODE = ["a Python script", "a website", "a function in JavaScript", "a program", "an app", "a game in Python", "a SQL query", "a C program",
        "a sorting function", "a bash script", "a Java class", "an HTML page", "a regular expression", "a loop in C++", "a web server", "code in Rust"]
PICTURES = ["a cat", "a dog", "a house", "a horse", "the sea", "a dragon", "a tree", "me", "a flower", "a car", "a mountain", "a robot", "a sunset", "a logo", "yourself"]
TRANSLATE = ["hello", "good morning", "thank you", "I love you", "cat", "water", "house", "good night", "friend", "how are you", "bread", "the sun",
             "my name is Anna", "where is the station", "happy birthday", "goodbye", "tree", "please", "dog", "love"]
TONGUES = ["French", "German", "Spanish", "Italian", "Chinese", "Japanese", "Russian", "Arabic", "Hindi", "Dutch", "Polish", "Turkish", "Greek", "Latin",
           "Swedish", "Korean", "Portuguese", "Welsh", "Czech", "Finnish"]
HARD = ["quantum gravity", "string theory", "tax law", "the stock market", "organic chemistry", "the Thirty Years War", "Hegel",
        "brain surgery", "rocket engines", "the Krebs cycle", "dark energy", "Gothic architecture", "medieval trade", "Sanskrit grammar", "game theory",
        "plate loading", "jet streams", "deep sea cables", "steel making", "violin making", "opera history", "beekeeping law", "glass blowing", "cell biology",
        "the Ming dynasty", "number theory", "bridge design", "wine tasting", "heraldry", "the Bronze Age", "enzyme kinetics", "knot theory",
        "Baroque music", "soil science", "maritime law", "semiconductor physics", "the silk trade", "macroeconomics", "existentialism", "crop rotation"]
MAKERS_OF = ["the stapler", "the zipper", "the fax machine", "the paper clip", "the safety pin", "the escalator", 
             "the ballpoint pen", "the lawn mower", "the shopping cart", "the vending machine", "the can opener", "the hair dryer"]
WORKS = ["song", "book", "film", "poem", "opera", "novel", "painting", "album", "play", "TV show", "game", "magazine"]
SHOPS = ["a good restaurant", "a cheap hotel", "a pharmacy", "a train station", "a good bakery", "a dentist", "a bike shop", "a good cafe", "a supermarket",
         "a bank", "a nice park", "a post office", "a cinema", "a library", "a swimming pool", "a petrol station"]


def invented(rng: random.Random, pieces: int = 0) -> str:
    """A word that nobody knows, with a capital."""
    n = pieces or rng.choice([1, 2, 2, 2, 3])
    return ("".join(rng.choice(SYLLABLES) for _ in range(n)) + rng.choice(ENDINGS)).capitalize()


def full_name(rng: random.Random) -> str:
    first = rng.choice(FIRST) if rng.random() < 0.7 else invented(rng, 1)
    last = rng.choice(LAST) if rng.random() < 0.5 else invented(rng)
    if rng.random() < 0.12:
        last += "-" + rng.choice(LAST)
    return f"{first} {last}"


def place(rng: random.Random) -> str:
    return rng.choice(CITIES)


# ---------------------------------------------------------------------------------------------------------------
# Pieces of replies. {dk} stands for "I don't know" and its sisters; the subject follows at once.

DK = ["I don't know", "I do not know", "I don't know", "Sorry, I don't know", "I am sorry, I don't know", "I am afraid I don't know", "Sadly, I don't know", "I honestly don't know"]
WHY = lines("""
    I am {a very small|a tiny|only a small} model{, and I know only a little| and that is beyond me|, so there are many things I do not know}.
    I {never learned that|never read about that|was never taught that}.
    That is {not something I was trained on|more than I know|outside what I know}.
    My knowledge is {very small|tiny|limited}.
    {It did not fit into my 3.9 million numbers.|Such things did not fit into me.}
    """)
WHY_LIVE = lines("""
    I have no {internet|news|way to look it up}{, so I cannot check|}.
    I run offline{ and cannot look things up| on your computer, without the internet|}.
    I know only what I was trained on{, and nothing newer|}.
    {I am not connected to anything.|Nothing new reaches me in here.|No news gets through to me.}
    """)
WHERE_LIVE = lines("""
    {A {news site|search engine|quick look online} {will tell you|can tell you|would know}.|Please look it up online.|You will find it online.|Try a search engine.|}
    """)
WHERE_BOOK = lines("""
    {A good book or a search engine can help.|A library would know.|You could look it up.|Please look it up in a good source.|A search engine may help.||}
    """)
OFFER = lines("""
    {Can I help with something else?|Is there something simpler I can help with?|Ask me something smaller, if you like.|Would you like a joke instead?|Shall we talk about something else?|||||}
    """)


def decline(rng: random.Random, subject: str, why=WHY, where=WHERE_BOOK) -> str:
    """ "I don't know <subject>." with a reason and, at times, a pointer."""
    parts = [f"{rng.choice(DK)} {subject}."]
    order = rng.random()
    if order < 0.8:
        parts.append(spin(rng, rng.choice(why)))
    if order > 0.4:
        parts.append(spin(rng, rng.choice(where)))
    if rng.random() < 0.35:
        parts.append(spin(rng, rng.choice(OFFER)))
    return " ".join(p for p in parts if p)


def refuse(rng: random.Random, template: str, **slots: str) -> str:
    """A spun reply that apologises at most once."""
    out = spin(rng, template, **slots)
    if out.startswith(("Sorry", "I am sorry", "I am afraid")):
        out = out.replace(", I am afraid.", ".")
    return out


def ask(rng: random.Random, text: str, **slots: str) -> str:
    out = spin(rng, text, **slots)
    return out[:1].upper() + out[1:]


def end(rng: random.Random) -> str:
    return rng.choice(["?", "?", "?", ""])


# ---------------------------------------------------------------------------------------------------------------
# Kinds of questions; each returns one (user, assistant) turn

def news(rng):
    topic = rng.choice(["the news", "today's news", "the latest news", "the news today", "the news from " + place(rng), "the news about " + rng.choice(COMPANIES + TEAMS),
                        "the latest news about " + full_name(rng), "the headlines", "current events"])
    user = ask(rng, "{What is|What's|Tell me|Give me|Do you know|What are|Have you seen|Have you heard} <t>", t=topic)
    if topic in ("the headlines", "current events"):
        user = user.replace("What is", "What are").replace("What's", "What are")
    else:
        user = user.replace("What are", "What is")
    return user + ("?" if user.startswith(("What", "Do", "Have")) else "."), decline(rng, topic, WHY_LIVE, WHERE_LIVE)


def happened(rng):
    what = rng.choice(["in " + place(rng), "today", "yesterday", "in the world today", "last week", "to " + full_name(rng), "in " + place(rng) + " yesterday", "this morning", "in politics"])
    return ask(rng, "{What happened|Do you know what happened|Tell me what happened|What has happened} <w>?", w=what), decline(rng, "what happened " + what, WHY_LIVE, WHERE_LIVE)


CLOCK = [
    ("{What time is it|What is the time|What's the time|Do you know what time it is|Tell me the time|Can you tell me the time|The time please|Do you have the time|What time is it now|Time}{?|}", "what time it is"),
    ("{What day is it|What day is it today|What day of the week is it|Which day is today|Is it Monday today|Is it Friday|Is today a weekday|Do you know what day it is|What day is today|What day is tomorrow}{?|}", "what day it is"),
    ("{What is the date|What's the date|What is the date today|What's today's date|Which date is it|Tell me the date|What is today's date|What date is it today|Do you know the date}{?|}", "today's date"),
    ("{What year is it|Which year is it|What is the year|Do you know what year it is|What year are we in}{?|}", "what year it is now"),
    ("{What month is it|Which month is it|Do you know the month}{?|}", "what month it is"),
    ("{How long until Christmas|How many days until Christmas|How long is it until New Year|When is Easter this year|How many days until my birthday|How many days until summer|When is the next holiday|How long until the weekend}{?|}", None),
]


def clock(rng):
    asks, subject = rng.choice(CLOCK)
    if subject is None:
        return ask(rng, asks), refuse(rng, "{I don't know that|I cannot count the days|I cannot tell}, because I {have no calendar|do not know today's date}. {Your computer's calendar will tell you.|If you tell me the numbers, I can try the sum.|A calendar will help.|}")
    return ask(rng, asks), refuse(rng, "{I don't know|I do not know|Sorry, I don't know|I cannot tell} <s>{.|, because I have no clock or calendar.|, since I have no clock.} {Your computer can tell you.|A look at your screen will tell you.|Time does not pass for me between your messages.|The corner of your screen may show it.|}", s=subject)


def weather(rng):
    when = rng.choice(["today", "tomorrow", "this weekend", "now", "next week", "on Sunday", "tonight", ""])
    where = rng.choice(["", "", "in " + place(rng), "in " + place(rng), "outside", "here"])
    tail = " ".join(x for x in (where, when) if x)
    t = f" {tail}" if tail else ""
    user = ask(rng, "{What is the weather like|What's the weather|How is the weather|What is the weather|Tell me the weather|How's the weather|What will the weather be|Do you know the weather|Weather|What is the forecast}<t>?"
               if rng.random() < 0.6 else "{Will it rain|Is it going to rain|Will it be sunny|Is it cold|Will it snow|Is it raining|Do I need an umbrella|Is it warm|What is the temperature outside|How hot is it|Should I take a coat}<t>?", t=t if not ("outside" in t) else t.replace("outside", "here"))
    if "temperature outside" in user:
        user = user.replace(" here", "")
    if any(w in user.lower() for w in ("rain", "umbrella")):
        subject = "whether it rains" if not tail else "about rain"
    elif any(user.startswith(w) for w in ("Will it be sunny", "Is it cold", "Is it warm", "How hot", "What is the temperature", "Should I")):
        subject = "how warm it is"
    else:
        subject = "the weather"
    if subject != "the weather" and (subject == "how warm it is" and when not in ("today", "now", "")):
        subject = "how warm it will be"
    if when == "now" and subject == "about rain":
        t = t.replace(" now", "")
    where_only = f" {where}" if where.startswith("in ") else ""
    reply = refuse(rng, "{I don't know|I do not know|Sorry, I don't know|I am afraid I don't know} <s><w>{.|, because I have no window and no internet.|, since I am offline.} {A look out of the window is better than I am.|A weather site will tell you.|I cannot see outside.|Your window knows more than I do.|I have never seen the sky.|} {How is it where you are?|What does it look like outside?||}", s=subject, w=where_only)
    return user, reply


def sport(rng):
    r = rng.random()
    if r < 0.4:
        event = rng.choice(EVENTS)
        if rng.random() < 0.3 and "year" not in event and "last" not in event and "yesterday" not in event:
            event += f" in {rng.randint(1950, 2026)}"
        return ask(rng, "{Who won|Do you know who won|Tell me who won|Can you tell me who won} <e>?", e=event), decline(rng, "who won " + event, WHY_LIVE, WHERE_LIVE)
    a, b = rng.sample(TEAMS, 2)
    if r < 0.7:
        return (ask(rng, "{What was the score|What is the score|Who won the game|Who won the match|How did the game end|What's the score} between <a> and <b>?", a=a, b=b),
                decline(rng, f"how the game between {a} and {b} ended", WHY_LIVE, WHERE_LIVE))
    return ask(rng, "{Did <a> win{| yesterday| today| last night}|How did <a> play{| yesterday| today| last night}|When does <a> play{| next}}?".replace("does <a>", "will <a>"), a=a), decline(rng, f"the results of {a}", WHY_LIVE, WHERE_LIVE)


def price(rng):
    if rng.random() < 0.5:
        thing = rng.choice(COMPANIES)
        return (ask(rng, "{What is the stock price of <t>|What's the share price of <t>|How are <t> shares doing|How much is one <t> share|What is the price of <t> stock|What is <t> worth|<T> stock price|How much is <t> worth}?", t=thing),
                decline(rng, f"the share price of {thing}", WHY_LIVE, WHERE_LIVE))
    thing = rng.choice(PRICED)
    are = thing == "eggs"
    return (ask(rng, ("{What is the price of <t>|What's the price of <t>|How much do <t> cost|Tell me the price of <t>}" if are else "{What is the price of <t>|How much is <t>|How much does <t> cost|What's the price of <t>|What does <t> cost today|Tell me the price of <t>}") + "{?|?| today?}", t=thing).replace("today today", "today"),
            decline(rng, f"the price of {thing}", WHY_LIVE, WHERE_LIVE))


def private(rng):
    r = rng.random()
    if r < 0.35:
        thing = rng.choice(THINGS)
        are = thing in ("keys", "glasses", "shoes", "notes", "tickets", "headphones")
        return (ask(rng, "{Where <v> my <t>|Do you know where my <t> <v>|Have you seen my <t>|I can't find my <t>. Where <v> they?|Where did I put my <t>}?".replace("they?}", "it}").replace(". Where <v> they?", ""), t=thing, v="are" if are else "is"),
                refuse(rng, "{I don't know|I do not know|Sorry, I don't know} where your <t> <v>{.|, because I cannot see your home.|, I am afraid.} {Where did you have <i> last?|Try the place where you last had <i>.|I hope you find <i> soon.|Maybe look under the sofa?|Good luck with the search!}", t=thing, v="are" if are else "is", i="them" if are else "it"))
    if r < 0.75:
        who = rng.choice(PRIVATE)
        yours = "your" + who[2:]
        q, s = rng.choice([("{What is|What's} {w} thinking?", "what {y} is thinking"), ("Does {w} {love|like|miss|trust} me?", "how {y} feels about you"),
                           ("Where is {w}{| now| right now}?", "where {y} is"), ("Is {w} {angry|happy|upset} with me?", "how {y} feels"),
                           ("What is {w} doing{| now| right now}?", "what {y} is doing"), ("Why is {w} {sad|angry|so quiet|late|mean to me}?", "why {y} is like that"),
                           ("What does {w} want{| for a birthday| from me}?", "what {y} wants"), ("When {will|does} {w} come home?", "when {y} comes home")])
        q = q.replace("{w}", who).replace("will|does", "will")
        return ask(rng, q), refuse(rng, "{I don't know|I do not know|Sorry, I don't know|I cannot know} <s>{.|, because I have never met anyone.|, since I only see what you type.|, I am afraid.} {You could ask {directly|in person}.|Perhaps a short talk would help.|I know nothing about your life but what you tell me.|What do you think?|}", s=s.replace("{y}", yours))
    q, s = rng.choice([("What did I {eat|have} {yesterday|for breakfast|for lunch|last night}?", "what you ate"), ("What am I thinking{| about| right now}?", "what you are thinking"),
                       ("What am I wearing{| today| now}?", "what you are wearing"), ("What did I do {yesterday|last summer|last week|on Monday}?", "what you did"),
                       ("What is my {phone number|password|address|middle name|shoe size|bank balance|star sign}?", "things about you that you have not told me"),
                       ("How many {brothers|sisters|friends|children|pets} do I have?", "how big your family and circle are"), ("What am I doing{| now| right now}?", "what you are doing"),
                       ("What do I look like?", "what you look like"), ("What is in my {bag|pocket|fridge|room}?", "what you have there"), ("What did I dream{| last night}?", "what you dreamed"),
                       ("What colour are my eyes?", "what colour your eyes are"), ("When is my birthday?", "when your birthday is"), ("Guess what I am doing.", "what you are doing")])
    return ask(rng, q), refuse(rng, "{I don't know|I do not know|Sorry, I don't know|I cannot know} <s>{.|, because I cannot see you.|, since I only see what you type.|, I am afraid.} {Will you tell me?|Tell me, if you like.|I only know what you type here.|}", s=s)


def subject_order(subject: str, what: str) -> str:
    """The indirect question in the user's own words: "what will happen to me"."""
    return subject.replace("to you", "to me") if what.endswith("to me") else subject


def future(rng):
    if rng.random() < 0.5:
        what = rng.choice(FUTURE)
        yours = what.replace("my ", "your ")
        return (ask(rng, "{Will I <w>|When will I <w>|Do you think I will <w>|Am I going to <w>|Can you tell me if I will <w>}?", w=what),
                refuse(rng, "{I don't know|I do not know|Sorry, I don't know|I cannot say|Nobody knows} whether you will <w>{.|, because I cannot see the future.|, since nobody knows the future.} {I hope {so|it goes well}.|I wish you the best.|A lot is in your own hands.|Time will tell.|I am keeping my fingers crossed.}".replace("I hope {so|it goes well}.", "I wish you luck."), w=yours))
    what = rng.choice(HAPPEN)
    lead = "what will "
    if what.startswith(("the weather", "the world", "cars")):
        subject = {"the weather be like next month": "what the weather will be like next month", "the world look like in 100 years": "what the world will look like in 100 years",
                   "cars look like in the future": "what cars will look like in the future"}[what]
    elif what.startswith("win"):
        return "Who will win the next election?", decline(rng, "who will win the next election", WHY_LIVE, [""])
    else:
        subject = {"be the next big thing": "what the next big thing will be", "be in fashion next year": "what will be in fashion next year",
                   "be the price of gold next year": "what the price of gold will be next year"}.get(what, "what will " + what.replace("to me", "to you"))
    user = lead + what + "?" if rng.random() < 0.6 else rng.choice(["Do you know ", "Can you tell me "]) + subject_order(subject, what) + "?"
    return user[:1].upper() + user[1:], refuse(rng, "{I don't know|I do not know|Sorry, I don't know|Nobody can say for sure} <s>{.|, because I cannot see the future.|, and no one else does for sure.} {We will have to wait and see.|Time will tell.|I hope it is something good.|What do you think?|}".replace("Nobody can say for sure} <s>{.|, because I cannot see the future.|, and no one else does for sure.}", "I cannot say} <s>{.|, because I cannot see the future.|, since nobody knows the future.}"), s=subject)


def people(rng):
    r = rng.random()
    if r < 0.5:
        name = full_name(rng)
        user = rng.choice(["{Who is|Who was|Tell me about|Do you know|Have you heard of|What do you know about} <n>?", "When was <n> born?", "Where {does <n> live|was <n> born|is <n> from}?", "How old is <n>?",
                           "Is <n> {married|rich|famous|alive}?", "What did <n> {do|invent|write|say|discover}?", "Why is <n> famous?"])
        user = ask(rng, user, n=name).replace("Tell me about " + name + "?", "Tell me about " + name + ".")
        return user, decline(rng, "that person")
    if r < 0.8:
        who = rng.choice(FAMOUS) if rng.random() < 0.6 else full_name(rng)
        attribute = rng.choice(ATTRIBUTES)
        theirs = who.replace("my ", "your ")
        return ask(rng, "{What is|What's|Tell me|Do you know|Give me} the <a> of <w>?", a=attribute, w=who).replace("Tell me the", "Can you tell me the").replace("Give me", "Can you give me"), decline(rng, f"the {attribute} of {theirs}" if who in FAMOUS else "that person")
    who = rng.choice(FAMOUS)
    theirs = who.replace("my ", "your ")
    q, s = rng.choice([("What is {w} doing{| now| today}?", "what {y} is doing"), ("Where is {w}{| now| today}?", "where {y} is"), ("How rich is {w}?", "how rich {y} is"), ("Is {w} nice?", "what {y} is like"),
                       ("What did {w} say{| yesterday| today}?", "what {y} said"), ("Who is {w} married to?", "who {y} is married to"), ("How tall is {w}?", "how tall {y} is")])
    return ask(rng, q.replace("{w}", who)), decline(rng, s.replace("{y}", theirs), WHY_LIVE, WHERE_LIVE)


def obscure(rng):
    """Facts nobody taught it: invented places and works, hard subjects, minor inventors."""
    r = rng.random()
    if r < 0.3:
        p = invented(rng)
        thing = rng.choice(["capital", "population", "flag", "king", "currency", "language", "history", "mayor", "main river", "highest mountain", "anthem", "size", "climate", "founder", "president", "national dish", "postcode"])
        user = ask(rng, "{What is|What's|Tell me|Do you know|Can you tell me} the <t> of <p>" if thing not in ("king", "mayor", "founder", "president") else "{Who is|Who was|Tell me|Do you know} the <t> of <p>", t=thing, p=p)
        return user + ("." if user.startswith("Tell") else end(rng)), decline(rng, "that place")
    if r < 0.5:
        p = invented(rng)
        user = rng.choice(["Where is <p>", "What is <p>", "How far is it to <p>", "When was <p> founded", "What is a <p>", "What does <p> mean", "Have you heard of <p>", "Tell me about <p>", "How many people live in <p>", "Do you know <p>",
                           "What is the meaning of <p>", "Who discovered <p>", "How does a <p> work", "What can I do with a <p>", "Explain <p>", "How old is <p>", "Why is <p> important"])
        name = p.lower() if " a " in user else p
        if " a " in user and name[0] in "aeiou":
            name = "b" + name
        return ask(rng, user, p=name) + ("." if user.startswith(("Tell", "Explain")) else end(rng)), decline(rng, "that name" if name == p else "that word")
    if r < 0.68:
        kind, title = rng.choice(WORKS), invented(rng) if rng.random() < 0.5 else "The " + rng.choice(["Last", "Silent", "Golden", "Broken", "Hidden", "Lost", "Red", "Winter", "Second", "Little", "Blue", "Empty"]) + " " + rng.choice(["Garden", "River", "Letter", "Kingdom", "Door", "Mirror", "Road", "Sailor", "Island", "Crown", "Lamp", "Station", "Harbour", "Clock"])
        verb = {"song": "sang", "film": "directed", "TV show": "made", "game": "made", "painting": "painted", "album": "recorded", "magazine": "founded"}.get(kind, "wrote")
        user = rng.choice([f"Who {verb} the {kind} {title}?", f"What is the {kind} {title} about?", f"When did the {kind} {title} come out?", f"Do you know the {kind} {title}?", f"Have you heard of the {kind} {title}?"])
        return user, decline(rng, "that " + kind)
    if r < 0.78:
        thing = rng.choice(MAKERS_OF)
        return ask(rng, "{Who invented|Do you know who invented|Tell me who invented|Who made|Who came up with} <t>?", t=thing), decline(rng, "who invented " + thing)
    hard = rng.choice(HARD)
    return (ask(rng, "{Explain|Tell me about|What is|Teach me|What do you know about|Can you explain|How does|Give me a summary of|I want to learn about|Tell me everything about|Do you understand} <h>", h=hard).replace("How does " + hard, "Can you tell me about " + hard) + rng.choice(["?", "."]),
            refuse(rng, "{I don't know much about|I know too little about|Sorry, I don't know enough about|I am too small to explain|I do not know much about} <h>{.|, I am afraid.|, because I am a very small model.} {A good book will do much better.|A library or a search engine can help.|That needs a bigger model, or a good book.|Please look it up in a good source.|} {|Can I help with something smaller?|Would you like a joke instead?}", h=hard))


def nearby(rng):
    what = rng.choice(SHOPS)
    where = rng.choice(["here", "nearby", "near me", "in " + place(rng), "in " + place(rng)])
    yours = where.replace("near me", "near you").replace("my ", "your ").replace("nearby", "near you").replace("here", "where you are")
    return (ask(rng, "{Where is|Where can I find|Do you know|Can you find|Find me|Is there} <w> <p>?", w=what, p=where),
            refuse(rng, "{I don't know|I do not know|Sorry, I don't know} where to find <w> <p>{.|, because I have no map.|, since I am offline.} {A map on your phone will help.|Someone near you may know.|I cannot see where you are.|I hope you find one soon.|}", w=what, p=yours).replace("one soon", "it soon"))


def long_text(rng):
    what, on = rng.choice(LONG), rng.choice(LONG_ON)
    yours = what.replace("my ", "your ")
    with_topic = "homework" not in what and rng.random() < 0.7
    user = ask(rng, "{Write|Can you write|Please write|Write me|I need|Could you write|Help me write|I want you to write} <w>" + (" about <o>" if with_topic else ""), w=what, o=on)
    user = user.replace("homework", "homework for me")
    return (user + ("?" if user.startswith(("Can", "Could")) else "."),
            refuse(rng, "{I cannot write|I am too small to write|Sorry, I cannot write|I am not able to write} <w><t>{.|, I am afraid.|, because long texts are beyond me.} {I can try a short story or a little poem instead.|A few lines are all I can do.|I lose the thread after some sentences.|Would you like a short poem instead?|Perhaps a short story will do?}", w=yours.replace("homework", "your homework").replace("your your", "your"), t=(" about " + on) if with_topic else ""))


def code(rng):
    what = rng.choice(CODE)
    return (ask(rng, "{Write|Can you write|Write me|I need|Please write|Could you make|Can you code|Help me write|Make|Show me|Generate} <w>{| that adds two numbers| for my shop| for me| that sorts a list| for my homework}{.|?}", w=what),
            refuse(rng, "{I cannot write|I am too small to write|Sorry, I cannot write|I am not able to make} <w>{.|, I am afraid.|, because I was not trained on code.} {I only know simple English text.|A larger model can do that.|I know a few things about sampling, though.|Ask me something smaller, if you like.|I would only make mistakes.|I can explain what temperature does instead.}", w=what))


def picture(rng):
    what = rng.choice(PICTURES)
    yours = {"me": "you", "yourself": "myself"}.get(what, what)
    return (ask(rng, "{Draw|Can you draw|Paint|Make a picture of|Show me a picture of|Draw me|Can you make an image of|Generate an image of|Create a photo of|I want a picture of|Please draw|Show me a photo of} <w>{.|?}", w=what).replace("Draw me me", "Draw me"),
            refuse(rng, "{I cannot draw|I can't draw|Sorry, I cannot draw|I am not able to draw} <w>{.|, because I only write text.|, I am afraid.} {I only know words.|Would you like a short poem about it instead?|I can try to describe it in words.|Pictures are not my thing.|Words are all I have.}", w=yours).replace("poem about it", "poem" if yours in ("you", "myself") else "poem about it"))


def translate(rng):
    if rng.random() < 0.35:
        tongue = rng.choice(TONGUES)
        return ask(rng, "{Can you translate into <l>|Translate this to <l>|Can you translate a text into <l>|Say something in <l>|Write something in <l>|Teach me some <l>|Teach me <l>}{?|.}", l=tongue), refuse(rng, "{I don't know <l>|I do not speak <l>|Sorry, I don't know any <l>}{.|, because I was trained on English only.|, I am afraid.} {English is the only language I know.|A dictionary or a larger model can help.|I can only chat in English.|}", l=tongue)
    word, tongue = rng.choice(TRANSLATE), rng.choice(TONGUES)
    return (ask(rng, "{How do you say <w> in <l>|Translate <w> {to|into} <l>|What is <w> in <l>|What does <w> mean in <l>|<W> in <l>|Can you translate <w> into <l>|What is the <l> word for <w>}?", w=word, l=tongue),
            refuse(rng, "{I don't know|I do not know|Sorry, I don't know|I am afraid I don't know} how to say <w> in <l>{.|, because I only know English.|, since I was trained on English only.} {A dictionary will help.|Please try a dictionary.|I wish I knew more languages.|A translation site can help.|}", w=word, l=tongue))


def medical(rng):
    r = rng.random()
    if r < 0.4:
        body = rng.choice(BODY)
        yours = body.replace("my ", "your ").replace("I have", "you have").replace("I feel", "you feel").replace("I cannot", "you cannot").replace("I hurt", "you hurt")
        urgent = any(w in body for w in ("chest", "breathe", "numb", "heart"))
        user = ask(rng, "{<b>. What should I do?|<b>.|What should I do if <b>?|<b>, is that bad?|Why does it feel like <b>?|<b>. Should I worry?|Help, <b>.}".replace("Why does it feel like <b>?|", ""), b=body)
        user = user[:1].upper() + user[1:]
        return user, refuse(rng, "{I am sorry that <y>.|I am sorry to hear that <y>.|Oh dear, I am sorry that <y>.} {I am no doctor|I cannot judge that|I do not know about medicine}, so please <d>. {Do not rely on me for this.|Take care of yourself.|They can look at it properly.|I hope it gets better soon.}", y=yours, d="call a doctor or the emergency number now" if urgent else rng.choice(["see a doctor or ask at a pharmacy", "ask a doctor", "talk to a doctor", "have a doctor look at it"]))
    if r < 0.75:
        ill = rng.choice(ILLNESS)
        return (ask(rng, "{How do I treat|What helps against|What is the cure for|How can I cure|Do I have|What are the symptoms of|What should I take for|Is it dangerous to have|How do I get rid of} <i>?", i=ill),
                spin(rng, "{For <i>, please ask a doctor or a pharmacist|About <i> a doctor can tell you much more than I can|I am no doctor, so please ask one about <i>|I don't know enough about <i> to advise you, so please ask a doctor}. {I am a tiny model and could be wrong.|Your health is too important for my guesses.|I hope you feel well soon.|They know what is right for you.|}", i=ill))
    med = rng.choice(MEDICINE)
    return (ask(rng, "{Can I take|Should I take|How much may I take of|Is it safe to take|What happens if I take} <m>?", m=med).replace("of my medicine twice", "of my medicine"),
            refuse(rng, "{I cannot say anything about taking <y>|I don't know whether you should take <y>|I am no doctor, so I cannot advise you on <y>}. {Please ask a doctor or a pharmacist.|A pharmacist can tell you quickly.|Please read the leaflet and ask a pharmacist.} {Your health matters too much for a guess.|Take care!|}", y=med.replace("my ", "your ")))


def legal(rng):
    what = rng.choice(LEGAL)
    yours = what.replace("my ", "your ")
    return (ask(rng, "{Can I|How do I|Should I|Am I allowed to|Is it legal to|May I|What happens if I} <w>?", w=what),
            refuse(rng, "{I don't know whether or how you should|I cannot advise you how to|I know nothing of the law, so I cannot tell you how to|I don't know the law well enough to say how to} <w>. {Please ask a lawyer or a legal advice office.|A lawyer can tell you more.|A legal advice office is the right place to ask.} {The rules differ from place to place.|I am only a tiny model.|I would not want to get that wrong.|}".replace("I don't know whether or how you should|", ""), w=yours))


def money(rng):
    what = rng.choice(MONEY)
    yours = what.replace("my ", "your ")
    return (ask(rng, "{Should I|Is it a good idea to|Is now a good time to|Do you think I should|Would you|Is it wise to|When should I} <w>?", w=what),
            refuse(rng, "{I don't know whether you should|I cannot say whether you should|I am too small to judge whether you should} <w>{.|, I am afraid.} {Please talk to {a financial adviser|your bank|someone who knows about money}.|A good adviser can look at your situation.|Take your time and ask someone you trust.} {Never put in more than you can lose.|I know nothing about markets.|It is your money, so take your time.|}", w=yours))


def gibberish(rng):
    r = rng.random()
    letters = "asdfghjklqwertyuiopzxcvbnm"
    if r < 0.4:
        text = "".join(rng.choice(letters) for _ in range(rng.randint(4, 12)))
    elif r < 0.6:
        piece = rng.choice(["asdf", "qwer", "jkl", "blah", "bla", "foo", "lala", "haha", "zzz", "hmm", "ugh", "xyz", "aaa", "dfg", "uiop", "hjk"])
        text = piece * rng.randint(1, 3) if rng.random() < 0.5 else " ".join([piece] * rng.randint(2, 4))
    elif r < 0.75:
        text = rng.choice(["?", "???", "...", "!", "!!!", ".", ",", "-", "1", "123", "12345", "0", "7", "x", "a", "b", "q", "//", "()", "*", "#", "@", "42", "999", ";", "&&", "==", "ok?", "??", "1 2 3"])
    else:
        text = " ".join(invented(rng).lower() for _ in range(rng.randint(1, 4)))
    return text, refuse(rng, "{I am sorry, I did not understand that.|Sorry, I do not understand that.|I could not make sense of that.|Hmm, that is not a word I know.|That is a riddle to me.|I did not quite get that.} {Could you say it {in other words|another way|again}?|Did your fingers slip?|Was that a typo?|What would you like to ask?|Please try again in plain English.|Try a simple question, if you like.|What did you mean?}")


DO_THINGS = ["set an alarm", "send an email", "call my mum", "play music", "order a pizza", "book a flight", "open a file", "turn on the light", "buy a ticket", "send a message",
             "open YouTube", "make a phone call", "read my emails", "check my calendar", "set a timer", "start a video", "write to my boss", "find my phone", "hack a website", "open the door",
             "make me a coffee", "clean my room", "do my homework", "walk my dog", "delete a file", "install a program", "pay my bills", "cook for me", "take a photo", "print this page", "remind me tomorrow", "drive my car"]


def cannot_do(rng):
    what = rng.choice(DO_THINGS)
    yours = what.replace("my ", "your ").replace(" for me", " for you").replace(" me ", " you ")
    return (ask(rng, "{Can you|Please|Could you|I want you to|Will you|Would you} <w>{?|.|}", w=what),
            refuse(rng, "{I cannot|I can't|Sorry, I cannot|I am not able to} <w>{.|, because I can only write text.|, I am afraid.|, since I have no hands and no internet.} {I only chat.|Words are all I have.|All I can do is talk to you.|But I can tell you a joke.|Is there something I can say instead?|I would if I could.}", w=yours))


KINDS = [(news, 3), (happened, 2), (clock, 4), (weather, 5), (sport, 5), (price, 4), (private, 6), (future, 4), (people, 8), (obscure, 14), (nearby, 2), (long_text, 4),
         (code, 3), (picture, 3), (translate, 4), (medical, 4), (legal, 2), (money, 2.5), (gibberish, 3), (cannot_do, 4)]

# What people say after a refusal
AFTER = Intent("""
    {Why not|Why don't you know|Why can't you|But why|Why don't you know that|Why do you not know}?
    {You don't know much|You know nothing|You really know little|So what do you know|What do you know then|Then what can you do|What can you do then|So what can you do}{?|.}
    {Can you look it up|Can you find out|Just guess|Take a guess|Try to guess|Guess}{.|?}
    """, """
    {I am a very small model with about 3.9 million parameters, so there is little room for facts.|I run offline and know only what I was trained on.|I know only a few things, since I am so small.|I cannot look things up, and a guess would only mislead you.|I would rather say that I don't know than make something up.} {I can tell you a joke, a riddle or a short story, though.|Try me with a simple fact or a small sum.|Ask me about temperature or top-k, I know those.|What else would you like to try?|Is there something simpler I can help with?}
    """)
AFTER_FINE = Intent("""
    {That's a pity|Too bad|Okay, never mind|Ok, no problem|Fine|Pity|That's okay|Okay|Ok then|No worries|All right}{.|}
    """, """
    {Thank you for understanding.|Sorry about that.|Sorry I could not help with that.|I wish I knew more.|Thanks for your patience.} {I can tell you a joke, a riddle or a short story, though.|Try me with a simple fact or a small sum.|What else would you like to try?|Is there something simpler I can help with?|What shall we talk about instead?}
    """)


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One or two questions that Ember has to decline, now and then with a word after the refusal."""
    kinds, weights = zip(*KINDS)
    turns = [weighted(rng, kinds, weights)(rng)]
    r = rng.random()
    if r < 0.2:
        turns.append(weighted(rng, kinds, weights)(rng))
    elif r < 0.35:
        turns.append((AFTER if rng.random() < 0.65 else AFTER_FINE).turn(rng))
    return turns
