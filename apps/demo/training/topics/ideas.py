"""Ideas with wishes: what to do, cook, give, watch, where to go; indoors, cheaper, with children, without meat, something else.

A domain has ideas, each with marks for the wishes that it meets. A wish comes with the first question or in a later turn,
and the reply names an idea and how it meets the wish.
"""

from __future__ import annotations

import random
import re

from faq import split
from phrases import cap, chance, join_and, pick
from spintax import spin
from topics.loosely import loosened

Turn = tuple[str, str]


class Domain:
    """`asks` want an idea, `ideas` are lines "idea: marks", `wishes` maps a mark to (short wordings, whole sentences, reason)."""

    def __init__(self, asks: str, ideas: str, wishes: dict[str, tuple[str, str, str]], weight: float = 1.0):
        self.asks, self.weight, self.wishes = split(asks), weight, wishes
        self.ideas = [(x.strip(), set(marks.split())) for x, marks in (row.split(":") for row in ideas.strip().splitlines())]


# Wishes that many domains share. The short wordings follow "something" or stand alone, the sentences are a turn of their own.
CHEAP = ("cheap | cheaper | free | that costs nothing | that doesn't cost much | for little money | not so expensive | without spending money", "that's too expensive | I have no money | I'm broke | I can't afford that | I don't want to spend money | I only have {five|ten|twenty} {dollars|euros|pounds} | that costs too much", "It costs little or nothing.")
KIDS = ("with kids | for kids | with children | for the kids | for children | for my {son|daughter|kids|little brother} | for the whole family | with a toddler", "I have {two|three} kids | my {son|daughter} is {four|five|six|seven|eight} | the kids are coming, too | it should be good for kids | what about the kids | it's for my {kids|children}", "Children like it, too.")
QUICK = ("quick | quicker | short | shorter | fast | that takes less time | that doesn't take long | for ten minutes", "I only have {ten|fifteen|twenty} minutes | I have {no|little|not much} time | that takes too long | I'm in a hurry | I don't have that much time", "It does not take long.")
EASY = ("easy | easier | simple | simpler | less difficult | without much effort | for beginners | not so hard", "that's too {hard|difficult|complicated} | I'm {too|so} {tired|lazy} for that | I'm a beginner | I have never done that | I can't do that | that sounds hard", "It is easy.")

ACTIVITY = {
    "in": ("indoors | inside | at home | I can do indoors | I can do at home | I can do inside | to do at home | to do indoors | in the house | without going out", "it's raining {outside|here|} | I can't go out | I don't want to go out | it's too cold outside | it's too hot outside | I want to stay at home | I'm stuck at home | it's dark outside | the weather is bad | I'd rather stay in", "You can do it at home."),
    "out": ("outdoors | outside | I can do outside | in the fresh air | in nature | to do outside | outdoorsy", "I want to go out | I need fresh air | the sun is shining | it's sunny {today|here|} | I don't want to stay inside | I've been inside all day | I'd like to get out of the house | the weather is great", "The fresh air will do you good."),
    "cheap": CHEAP, "kids": KIDS, "quick": QUICK,
    "alone": ("alone | I can do alone | on my own | by myself | I can do by myself | without other people | for one person", "I'm alone | I'm {all|} by myself | nobody has time | all my friends are busy | I don't feel like seeing people", "You need nobody else for it."),
    "friends": ("with friends | with a friend | for two | for a group | with my {wife|husband|girlfriend|boyfriend|sister|brother} | we can do together | for two people", "my friends are here | there are {three|four|five|two} of us | I'm with a friend | we are a group of {four|five|six} | my friend is visiting", "It is fun together."),
    "calm": ("relaxing | calm | quiet | calmer | less tiring | cosy | slow | more relaxing", "I'm {so|too|really} tired | I want to relax | I'm too tired for that | I had a long day | I'm lazy today | that's too much effort | I need some peace", "It is calm and easy."),
    "active": ("active | more active | sporty | with exercise | physical", "I need to move | I've been sitting all day | I have too much energy | I want to get fit | I want to do some sport | I need some exercise", "It gets you moving."),
    "make": ("creative | with my hands | artistic | crafty | more creative | where I make something", "I want to make something | I like making things | I like to be creative | I want to use my hands", "You make something of your own."),
    "learn": ("new | useful | where I learn something | productive | educational | I have never done", "I want to learn something | I want to try something new | I'd like to do something useful | I don't want to waste my time", "You will learn something new."),
    "fun": ("fun | more fun | exciting | more exciting | funny | less boring | crazy | wild", "that's {a bit|too|} boring | that sounds boring | I want to laugh | I want some fun | boring | meh, that's boring", "It is great fun."),
}

DOMAINS = (
    Domain("I'm bored | I am so bored {today|right now|} | {I'm|} bored, any ideas {what I could do|what to do|} | what can I do when I'm bored | I'm bored, what should I do | what should I do {today|now|tonight|this weekend|this afternoon|on Sunday|on my day off|after work|this evening|tomorrow} | what can {I|we} do {today|tonight|this weekend|this evening|on Saturday} | any ideas for {the weekend|tonight|today|this afternoon|my day off|Sunday|a free day} | give me an idea what to do | I have nothing to do | I don't know what to do {today|tonight|this weekend|with myself|} | I need {an idea|something to do} | {suggest|recommend} {an activity|something to do} | how should I spend {my day off|the weekend|the evening|my Sunday|my free time} | what would you do {today|on a free day|this weekend} | I'm free {today|tonight}, any ideas | help me, I'm bored | {what's the best way to|how should I|how can I} spend {an evening alone|a free evening|a quiet Sunday|a day off} | what can I do {in the evening|during the holidays|on a long evening} | what {should|can} I do first when I get home | got any ideas for {today|tonight|the weekend} | what's a good thing to do on a {Sunday|free day|Friday night}",
           """
           a walk in the park: out cheap kids alone friends calm active
           a bike ride: out cheap active friends kids alone fun
           a picnic: out cheap kids friends calm
           a board game: in cheap kids friends fun
           a card game: in cheap kids friends fun quick
           a good book: in cheap alone calm
           a puzzle: in cheap kids alone calm
           baking cookies: in kids make friends
           cooking something new: in make learn friends
           drawing a picture: in cheap kids alone calm make quick
           painting stones: in cheap kids make
           folding paper birds: in cheap kids make alone quick learn
           a film night: in friends calm fun
           a warm bath: in cheap alone calm
           listening to music: in cheap alone calm quick
           dancing in the living room: in cheap active kids fun quick alone friends
           yoga: in cheap active alone calm quick
           a treasure hunt: out cheap kids fun friends active
           playing ball in the park: out cheap kids friends active fun
           looking at the stars: out cheap alone friends calm
           a trip to the forest: out cheap kids friends calm
           a visit to the zoo: out kids friends
           a visit to a museum: learn friends
           a swim: active kids friends fun
           writing a letter: in cheap alone calm make
           a call to a friend: in cheap quick
           learning a few words of Spanish: in cheap alone learn quick
           learning a card trick: in cheap alone learn fun quick
           planting some herbs: make cheap learn calm
           building a fort of blankets: in cheap kids fun make
           karaoke at home: in cheap friends fun
           mini golf: out kids friends fun
           bowling: friends fun active
           """, ACTIVITY, 4),
    Domain("give me {an idea|some ideas} for a date | {what is|what's} a good idea for a date | where should I go on a date | I have a date {tonight|tomorrow|on Friday}, what should we do | any ideas for date night | a romantic idea please | what can I do with my {girlfriend|boyfriend|wife|husband} | what can we do for our anniversary | I need an idea for a {first|} date",
           """
           a walk by the water: out cheap calm
           a picnic: out cheap calm
           cooking dinner together: in cheap make fun
           a film night at home: in cheap calm
           looking at the stars: out cheap calm
           a board game with candles: in cheap fun
           mini golf: out fun active
           bowling: fun active
           a visit to a museum: learn
           a dance class: active learn fun
           a bike ride: out cheap active fun
           baking a cake together: in cheap make fun
           """, {k: ACTIVITY[k] for k in ("in", "out", "cheap", "calm", "active", "make", "learn", "fun")}),
    Domain("what {hobby should I start|would be a good hobby|hobbies do you recommend|hobby can I try} | I need a {new|} hobby | I'm looking for a {new|} hobby | suggest a hobby | any ideas for a hobby | I want to start a new hobby",
           """
           drawing: in cheap alone calm make easy kids
           painting: in alone calm make
           knitting: in cheap alone calm make
           running: out cheap active alone
           hiking: out cheap active friends
           gardening: out calm
           baking: in make easy
           chess: in cheap friends learn
           photography: out alone make learn
           juggling: in cheap alone fun learn
           playing the ukulele: in alone learn easy
           swimming: active kids
           climbing: active friends fun
           singing in a choir: friends fun
           learning a language: in cheap alone learn
           bird watching: out cheap calm alone easy
           """, {k: v for k, v in (*ACTIVITY.items(), ("easy", EASY)) if k != "quick"}),
    Domain("what should I {cook|eat|have|make} {for dinner|tonight|for dinner tonight|today|for lunch|} | what can I {cook|eat|make} {tonight|today|for dinner|for lunch} | I don't know what to {cook|eat|make} {tonight|today|for dinner|}{|, any ideas} | any {dinner|lunch|food|meal} ideas | give me an idea for {dinner|lunch|tonight's dinner|a meal} | I'm hungry, what should I eat | what's for dinner | {suggest|recommend} {a meal|a dish|something to eat} | what would you {cook|eat} tonight | need a dinner idea | what's a good {dinner|lunch|meal}",
           """
           pasta with tomato sauce: veg quick cheap easy warm kids
           vegetable soup: veg cheap healthy warm light
           tomato soup: veg quick cheap easy warm light
           a big salad: veg quick healthy cold light raw
           fried rice with vegetables: veg quick cheap easy warm
           an omelette: quick cheap easy warm
           baked potatoes: veg cheap easy warm healthy
           vegetable curry: veg healthy warm spicy guests
           chili with beans: veg cheap warm spicy guests
           pizza: kids guests warm
           pancakes: kids cheap easy sweet quick
           lasagne: guests warm kids special
           roast chicken: guests warm special
           grilled fish: healthy light special
           chicken soup: warm healthy cheap
           a cheese sandwich: quick easy raw cheap kids
           bread with hummus: veg quick easy cold raw healthy
           tacos: spicy kids guests fun
           lentil stew: veg cheap healthy warm
           fruit salad: sweet raw healthy cold quick light
           """,
           {"veg": ("without meat | vegetarian | vegan | meatless | with vegetables | veggie", "I don't eat meat | I'm {a vegetarian|vegetarian|vegan} | my {wife|friend|sister|daughter} is {a vegetarian|vegetarian|vegan} | no meat please | I don't like meat | I don't want meat", "It has no meat."),
            "quick": QUICK, "cheap": CHEAP, "easy": ("easy | easier | simple | simpler | for beginners | not so complicated", "I can't cook {very well|} | that's too {hard|difficult|complicated} | I'm {too|so} {tired|lazy} to cook | I'm a bad cook", "It is easy to make."), "kids": ("for kids | for the kids | for children | my kids like | for my {son|daughter}", "my kids {are picky|don't eat vegetables|don't like that} | it's for my kids | my {son|daughter} is {four|five|six} | the kids are hungry", "Children like it."),
            "healthy": ("healthy | healthier | good for me | with vitamins", "I want to eat healthy | I'm on a diet | I want to lose weight | that's not very healthy | that sounds unhealthy", "It is healthy."),
            "warm": ("warm | hot | that warms me up | cosy", "it's so cold {today|here|outside} | I'm cold | I want something warm | it's winter", "It keeps you warm."), "cold": ("cold | fresh | for a hot day | for hot weather", "it's too hot to cook | it's so hot today | it's hot outside | I don't want anything warm", "It is fresh and cold."),
            "light": ("light | lighter | small | not so heavy", "I'm not {that|very} hungry | that's too heavy | that's too much | I had a big lunch", "It is light."), "spicy": ("spicy | hot and spicy | with more taste", "I like spicy food | I love hot food | that sounds bland | I like it hot", "It can be as spicy as you like."),
            "raw": ("without cooking | I don't have to cook | that needs no oven | cold", "I don't want to cook | my oven is broken | I have no stove | I can't cook here | my kitchen is a mess", "You need no oven or stove."), "sweet": ("sweet | sweeter", "I want something sweet | I'd like something sweet | I have a sweet tooth", "It is sweet."),
            "guests": ("for guests | for {four|six|eight} people | for many people | for my friends | for a party", "I have guests | my parents are coming | we are {six|eight|ten} people | friends are coming over", "You can make a lot of it."), "special": ("special | more special | fancy | for a special day", "it's for a {date|birthday|special day} | I want to impress someone | that's too simple | that's {a bit|too} boring", "It is good for a special day.")}, 3),
    Domain("what {gift|present} should I {buy|get} | what should I get {my mum|my dad|my sister|my brother|my friend|my wife|my husband|my girlfriend|my boyfriend|my grandma|my teacher|my boss|a friend} for {Christmas|a birthday present} | I need a {gift|present} {for my mum|for my dad|for my sister|for a friend|for my wife|for my husband|for my boss|for my grandpa|for my teacher|for my girlfriend|for a wedding|for a birthday|} | any {gift|present} ideas | give me a {gift|present} idea | what can I give {my mum|my dad|my best friend|my grandma|my brother|my wife|my boyfriend|a friend} | it's my {mum's|dad's|friend's|sister's|wife's} birthday, what should I buy | what's a good {gift|present}",
           """
           a good book: cheap small
           flowers: cheap
           a photo in a frame: cheap personal made
           a box of chocolates: cheap food
           a warm scarf: useful
           a letter from the heart: cheap personal made
           a cake that you baked: cheap personal made food
           a jar of homemade jam: cheap made food small
           a concert ticket: special fun
           a dinner together: special food personal
           a day trip together: special personal fun
           a board game: fun kids
           a puzzle: kids cheap fun
           a box of crayons: kids cheap
           a soft toy: kids
           a plant in a pot: cheap useful
           a nice mug: cheap useful small
           an album with photos: personal made special
           a good pen: useful small
           """,
           {"cheap": CHEAP, "kids": ("for a child | for a {boy|girl} | for a {five|six|seven} year old | for kids", "it's for a child | {he|she} is {five|six|seven|eight} | it's for my little {niece|nephew|son|daughter}", "Children like it."),
            "personal": ("personal | more personal | from the heart | sentimental | thoughtful", "that's not very personal | I want it to be personal | {he|she} means a lot to me | that's too impersonal", "It is personal."), "made": ("homemade | I can make myself | handmade | self made", "I want to make it myself | I'd like to make something | I don't want to buy anything", "You can make it yourself."),
            "special": ("special | bigger | more special | unusual | original", "{he|she} already has everything | that's too simple | that's boring | it's a {round|special} birthday | {he|she} has that already", "It is something special."), "useful": ("useful | practical", "{he|she} likes useful things | it should be useful | I want something practical", "It is useful every day."),
            "fun": ("fun | funny | more fun", "{he|she} likes games | it should be fun | {he|she} likes to laugh", "It is great fun."), "food": ("to eat | sweet | tasty", "{he|she} loves food | {he|she} likes sweets | {he|she} loves to eat", "It tastes good."), "small": ("small | smaller | little", "it should be small | it must fit in an envelope | I have to post it", "It is small.")}, 1.5),
    Domain("what {film|movie} should {I|we} watch {tonight|} | recommend {me|} a {film|movie} | suggest a {film|movie} | any {good|} {film|movie} tips | what should {I|we} watch {tonight|} | know any good {films|movies} | I want to watch a {film|movie}{|, any ideas|, any tips}",
           """
           Toy Story: kids funny warm short
           The Lion King: kids music short
           Finding Nemo: kids funny warm short
           E.T.: kids warm old
           Home Alone: kids funny
           The Wizard of Oz: old music kids
           Jaws: scary exciting old
           Jurassic Park: exciting scary
           Star Wars: exciting old
           Titanic: love sad
           Casablanca: love old
           Paddington: kids funny warm short
           The Sound of Music: music old
           Indiana Jones: exciting
           Mamma Mia: music funny love
           """,
           {"kids": KIDS, "funny": ("funny | funnier | to laugh | a comedy | lighter", "I want to laugh | I need a laugh | I'm sad today | that's too serious", "It is funny."), "scary": ("scary | scarier | a bit spooky | creepy", "I like scary films | I want to be scared", "It is scary."), "exciting": ("exciting | with action | with adventure | more exciting", "that's boring | I like action | I like adventures | that's too slow", "It is full of adventure."),
            "love": ("romantic | about love | a love story", "it's for a date | I'm in the mood for romance | I like love stories", "It is a love story."), "old": ("old | older | a classic", "I like old films | I like classics | that's too new", "It is an old favourite."), "music": ("with music | with songs | a musical", "I like musicals | I love music | I like to sing along", "It is full of songs."), "short": ("short | shorter", "I don't have much time | that's too long", "It is quite short.")}),
    Domain("where should {I|we} {go|travel} {on holiday|on vacation|this summer|for a week|next year|} | I need {a holiday|a vacation}{|, where should I go} | any {travel|holiday|vacation} ideas | which country should I visit | suggest a {place to visit|holiday} | what's a good place {for a holiday|to travel to|for a vacation} | I want to travel, any ideas",
           """
           Greece: warm sea food
           Spain: warm sea food
           Italy: warm food city sea
           Norway: cold nature quiet
           Iceland: cold nature quiet
           Switzerland: nature snow cold
           Austria: snow nature city
           Japan: far city food
           Australia: far warm sea
           Paris: city food
           Rome: city food warm
           Scotland: nature quiet cold
           a small island: sea quiet warm
           a lake near your home: cheap near quiet kids nature
           a farm in the country: cheap near quiet kids nature
           a camping trip: cheap near kids nature
           """,
           {"cheap": CHEAP, "kids": KIDS, "warm": ("warm | warmer | sunny | hot | with sun", "I want sun | I like it warm | that's too cold | I need some sun", "It is warm and sunny."), "cold": ("cold | cooler | not so hot | in the north", "I don't like heat | that's too hot | I like it cool", "It is cool there."), "sea": ("by the sea | with a beach | on the coast | with beaches", "I want to swim | I love the sea | I want to lie on the beach", "It has the sea and beaches."),
            "nature": ("in nature | with mountains | quiet in nature | with hiking", "I love nature | I want to hike | I like mountains", "The nature there is beautiful."), "snow": ("with snow | to ski | for skiing", "I want to ski | I love snow | it's for the winter", "You can ski there in winter."), "city": ("a city | with museums | for a weekend in a city", "I like cities | I love museums | I want to see old buildings", "There is a lot to see in the city."), "quiet": ("quiet | calm | quieter | without many people", "I don't like crowds | I need peace and quiet | there are too many people", "It is quiet there."),
            "near": ("near | closer | nearby | not so far", "that's too far | I don't want to fly | I only have a weekend | I only have two days", "It is not far."), "far": ("far away | further away | exotic", "I want to go far away | I've been all over Europe", "It is far away and full of new things."), "food": ("with good food", "I love food | good food is important to me", "The food there is very good.")}),
    Domain("which sport should I {do|try|start} | I want to do {more|some} sport | suggest a sport | how can I get {fit|in shape} | I want to {get fit|move more|lose weight} | recommend a sport | what exercise should I do | I need more exercise",
           """
           swimming: joints in kids
           running: out cheap alone
           cycling: out joints alone
           yoga: in cheap calm alone joints easy
           walking: out cheap easy joints alone calm
           football: out team kids fun
           basketball: team fun kids
           tennis: out team fun
           dancing: in fun team
           climbing: in fun
           skipping rope: in cheap quick alone
           table tennis: in team fun easy kids
           volleyball: team fun
           """,
           {"in": ("indoors | I can do at home | inside", "it's {cold|raining} outside | I don't want to go out | I'd like to do it indoors", "You can do it indoors."), "out": ("outdoors | outside | in the fresh air", "I like fresh air | I want to be outside", "You are in the fresh air."), "cheap": CHEAP, "easy": EASY, "alone": ("alone | on my own | I can do alone", "I don't like teams | I want to do it alone", "You can do it alone."), "team": ("with others | with friends | in a team", "I don't like doing sport alone | I want to meet people", "You do it with others."),
            "joints": ("easy on the knees | gentle | good for my back", "my knees hurt | I have a bad back | I'm not that young any more | my knees are bad", "It is easy on the knees."), "fun": ("fun | more fun | less boring", "that's boring | I want some fun", "It is great fun."), "calm": ("calm | relaxing", "I want to relax | that's too tiring", "It is calm and gentle.")}, 0.7),
    Domain("what can I {draw|paint} | give me {an idea|something} to {draw|paint} | I don't know what to {draw|paint} | what should I {draw|paint} | any drawing ideas",
           """
           a cat in a window: cute kids
           a tree in autumn: nature colour
           a ship on the sea: nature
           a small house with a garden: easy kids
           an apple on a table: easy quick
           a dragon: fun kids
           a robot with a hat: fun kids
           a sunset: colour easy nature
           a hot air balloon: colour kids easy
           your own hand: hard
           an old man's face: hard
           an owl on a branch: cute nature
           a smiling sun: easy quick kids
           """,
           {"easy": EASY, "quick": QUICK, "kids": KIDS, "fun": ("fun | funny | crazy | funnier", "that's boring | I want something funny", "It is great fun."), "cute": ("cute | cuter | with animals", "I love animals | I like cute things", "It is very cute."), "nature": ("from nature | about nature", "I love nature", "It is from nature."), "colour": ("colourful | with many colours | colorful", "I like bright colours | I have many colours", "It has many colours."), "hard": ("harder | more difficult", "that's too easy | I'm good at drawing | I want a challenge", "It is a good challenge.")}, 0.7),
)

DOMAINS += (
    Domain("what should I {eat|have|make} for breakfast | what's a good breakfast | any breakfast ideas | give me a breakfast idea | I don't know what to {eat|have} for breakfast | {suggest|recommend} a breakfast | could you {suggest|recommend} something for breakfast",
           """
           porridge with fruit: warm healthy cheap veg
           eggs on toast: quick warm cheap
           yogurt with berries: quick cold healthy light
           pancakes: sweet warm kids
           a cheese sandwich: quick cheap
           fruit salad: quick cold healthy light sweet veg
           toast with jam: quick sweet cheap kids veg
           a banana shake: quick cold sweet kids light
           """, {k: DOMAINS[3].wishes[k] for k in ("quick", "cheap", "healthy", "warm", "cold", "sweet", "light", "kids")}, 0.7),
    Domain("{what can I do|how can I spend time} with my {grandma|grandpa|parents|mum|dad|grandparents|aunt} | my {grandma|grandpa|mum|dad} is visiting, what can we do | what can we do with {grandma|grandpa|my parents} | any ideas for a day with my {grandma|grandpa|parents|mum|dad} | how can I spend a nice day with my {family|parents|grandma|mum}",
           """
           a walk in the park: out cheap calm active
           looking at old photos: in cheap calm
           baking a cake together: in cheap make fun
           a card game: in cheap fun calm
           tea and cake in a cafe: calm
           a visit to a museum: learn calm
           a boat trip: out fun
           a puzzle: in cheap calm
           a picnic: out cheap calm
           cooking a family recipe: in make learn cheap
           """, {k: ACTIVITY[k] for k in ("in", "out", "cheap", "calm", "active", "make", "learn", "fun")}, 0.8),
)

WISH_FRAMES = ("{s}", "something {s}", "maybe something {s}", "hmm ok, maybe something {s}", "anything {s}?", "do you have something {s}?", "I'd like something {s}", "can you think of something {s}?", "and something {s}?", "what about something {s}?", "something {s} please", "hmm, something {s}?", "ok but something {s}", "got anything {s}?", "I want something {s}", "something {s} maybe?", "no, something {s}", "I meant something {s}", "is there something {s}?", "I was thinking of something {s}", "could it be something {s}?", "rather something {s}", "and if I want something {s}?", "how about something {s}?", "not bad, but something {s} would be better")
TELL_FRAMES = ("{s}", "{s}", "but {s}", "hmm, {s}", "{s}, anything else?", "{s}. Any other ideas?", "no, {s}", "well, {s}", "ok, but {s}", "{s}, sorry", "I see, but {s}", "sounds nice, but {s}", "yeah but {s}")
OTHER = ("something else{|?|, please}", "another one{|?|, please}", "anything else?", "{hmm|no}, something else", "I don't {like|want} that", "I don't feel like that", "{we|I} did that {last week|yesterday|already}", "I {already did|had|tried} that", "no, {give me another one|another idea}", "other ideas?", "more ideas{|?|, please}", "not really my thing", "any other {ideas|suggestions}?", "what else?", "I'm not in the mood for that", "nah", "hmm not that", "that's not for me", "I did that yesterday", "I've done that before", "one more?", "got another one?", "I hate that", "maybe something different")
GOOD = ("good idea{|!}", "ok, {I'll|let's} do that", "sounds good{|!}", "{great|nice|cool|perfect}, thanks", "I like that{| idea}", "that's perfect", "good one", "yes, I'll try that", "why not", "that could work", "ok, thank you", "oh yes!", "I love that{| idea}", "that's a great idea", "nice, I will do it", "alright, I'll do that")
GLAD = ("I am glad you like it. Have fun!", "Great! Have fun.", "Good! I hope you enjoy it.")
MANY = ("give me {three|some|a few|more} ideas", "can you give me three ideas{|?}", "three ideas please", "what are some ideas{|?}", "tell me {three|some} things", "list a few ideas", "make it three ideas")


_REACTS = re.compile(r"\bthat\b|that's|boring$|don't like heat")  # a wish that answers an idea, and cannot come before one
PLURAL = ("flowers", "tacos", "pancakes", "baked potatoes")
_THEY = (("It is", "They are"), ("It has", "They have"), ("It keeps", "They keep"), ("It costs", "They cost"), ("It does", "They do"), ("It can", "They can"), ("like it", "like them"), ("of it", "of them"), ("make it", "make them"))


# Questions about the last idea: for each mark, ways to ask whether it has it, and the short no.
CHECKS = {
    "cheap": ("is {that|it} {expensive|cheap|free} | how much does that cost | does that cost {much|a lot|anything} | can I afford that", "It can cost a little."),
    "kids": ("is {that|it} {good|okay|fun} for kids | can {I|we} do that with kids | do children like {that|it} | can my {son|daughter|kids} {do that|come, too} | what about the kids", "It is more for adults."),
    "in": ("can I do {that|it} {at home|indoors|inside} | do I have to go out for that | does that work indoors", "For that you have to go out."),
    "alone": ("can I do {that|it} {alone|by myself|on my own} | do I need {other people|a partner|friends} for that | and if I'm alone", "It is better with others."),
    "veg": ("does {that|it} have meat | is {that|it} {vegetarian|without meat|vegan} | can vegetarians eat that", "There can be meat in it."),
    "healthy": ("is {that|it} {healthy|good for me|healthy enough} | is that good for my diet", "It is not the healthiest, but it is good now and then."),
    "quick": ("does {that|it} take long | how long does {that|it} take | is {that|it} quick | is that fast to make", "It takes some time."),
    "easy": ("is {that|it} {hard|difficult|easy|easy enough} | can I do that as a beginner | is that hard to {do|make}", "It takes a little practice."),
}
MORE_ASKED = (
    ("why {that|that one|should I do that} | why | how come | what's good about {it|that} | and why is that {good|a good idea}", ""),
    ("where {can I do that|should I go for that|do I find that|would I do that} | and where | where exactly", "I don't know the places near you, but a map will help."),
    ("how do I {do that|start|do it} | how does that work | how should I begin | and how", "Start simply, take your time and have fun."),
    ("with whom | with who | who should I {ask|take} | who would come along", "With a friend or with your family. Good company makes it better."),
    ("when {should I do that|is a good time} | when | is now a good time | today or tomorrow", "Any time that suits you."),
)


def asked_about(rng: random.Random, domain: "Domain", idea: str, reason: str) -> Turn:
    """A question about the idea, answered from its marks where it has any for that."""
    has = dict(domain.ideas)[idea]
    marks = [m for m in domain.wishes if m in CHECKS]
    if marks and chance(rng, 0.6):
        mark = pick(rng, marks)
        asks, no = CHECKS[mark]
        yes = domain.wishes[mark][2]
        answer = yes if mark in has else no
    else:
        asks, answer = pick(rng, MORE_ASKED if {"out", "active"} <= set(domain.wishes) else MORE_ASKED[:1])
        answer = answer or "Because " + reason[:1].lower() + reason[1:]
    text = cap(spin(rng, pick(rng, split(asks)))) + "?"
    return loosened(rng, text, mood="none"), answer


def many(text: str) -> str:
    """The same about several things."""
    for one, more in _THEY:
        text = text.replace(one, more)
    return text


def sentence(text: str) -> str:
    return cap(text) + ("" if text[-1] in ".?!" else ".")


def question(rng: random.Random, domain: Domain) -> str:
    text = spin(rng, pick(rng, domain.asks))
    asks = text.split()[0].lower() in ("what", "which", "where", "how", "any", "what's", "got", "know") or any(f", {w} " in text for w in ("what", "where", "any"))
    return cap(text) + ("?" if asks else ".")


def asked_with(rng: random.Random, domain: Domain, mark: str) -> str:
    """The first question together with a wish."""
    short, whole, _ = domain.wishes[mark]
    tells = [t for t in split(whole) if not _REACTS.search(t)]
    wish, told = spin(rng, pick(rng, split(short))), spin(rng, pick(rng, tells))
    base = question(rng, domain)
    return pick(rng, (f"{base} Something {wish}, please.", f"{base} {sentence(told)}", f"{base} It should be something {wish}.", f"{base[:-1]}, something {wish}{base[-1]}", f"{base} Maybe something {wish}.", f"{sentence(told)} {base}"))


def offer(idea: str, reason: str, first: bool) -> str:
    reason = many(reason) if idea in PLURAL else reason
    return f"{'How about' if first else 'Then how about'} {idea}? {reason}".strip()


BASES = {"eggs": "an omelette", "pasta": "pasta", "rice": "fried rice", "potatoes": "baked potatoes", "bread": "a sandwich", "noodles": "fried noodles", "lettuce": "a salad", "lentils": "a lentil stew", "chicken": "a chicken pan"}
EXTRAS = ("tomatoes", "onions", "cheese", "mushrooms", "carrots", "peppers", "spinach", "beans", "peas", "ham", "tuna", "broccoli", "corn", "garlic", "cream", "bacon")
AT_HOME = ("I have {x}, what can I {make|cook}?", "What can I {make|cook} {with|from} {x}?", "I only have {x} {at home|left|in the fridge}.  What can I {make|cook}?", "I've got {x}. Any ideas?", "There {are|is} only {x} in my fridge, what should I cook?", "What's good with {x}?", "Something with {x}, please.", "Can I make something with {x}?", "An idea for dinner with {x}?")


def at_home(rng: random.Random) -> list[Turn]:
    """What to cook from what there is."""
    base = pick(rng, tuple(BASES))
    extras = rng.sample(EXTRAS, pick(rng, (1, 1, 2)))
    have = [base, *extras]
    rng.shuffle(have)
    template = pick(rng, AT_HOME).replace("{x}", "<x>").replace("{are|is}", "are")
    turns = [(loosened(rng, spin(rng, template, x=join_and(have)), mood="none"), f"You could make {BASES[base]} with {join_and(extras)}.")]
    if chance(rng, 0.3):
        turns.append((loosened(rng, cap(spin(rng, pick(rng, GOOD))), mood="good"), "Enjoy your meal!"))
    return turns


SAFE = ("vegetable soup", "rice with vegetables", "rice with beans", "lentil stew", "a potato salad with herbs")
NOT_EATEN = ("eggs", "nuts", "milk", "cheese", "fish", "meat", "gluten", "seafood", "mushrooms", "chicken", "pork", "beef", "tuna", "butter", "cream", "shrimp", "bread", "bacon")
WITHOUT = ("I'm allergic to {n}", "but I can't eat {n}", "I don't like {n}", "something without {n}", "no {n} please", "my friend can't eat {n}", "I hate {n}", "I have no {n}", "I don't eat {n}", "without {n}?", "is there something without {n}?", "my son is allergic to {n}")


def without(rng: random.Random) -> list[Turn]:
    """A meal for somebody who does not eat one thing."""
    n, x, y = pick(rng, NOT_EATEN), *rng.sample(SAFE, 2)
    tell, base = sentence(pick(rng, WITHOUT).format(n=n)), question(rng, DOMAINS[3])
    if chance(rng, 0.4):
        return [(f"{base} {tell}" if chance(rng, 0.5) else f"{tell} {base}", f"How about {x}? It has no {n}.")]
    first = pick(rng, [i for i, _ in DOMAINS[3].ideas if i not in SAFE and i not in PLURAL])
    return [(loosened(rng, base, mood="none"), f"How about {first}?"), (loosened(rng, tell, mood="none"), f"Then how about {y}? It has no {n}.")]


ASK_PLAN = ("help me plan my {weekend|Saturday and Sunday}", "plan {my|a} weekend for me", "can you plan my weekend?", "I need a plan for the weekend", "what could a nice weekend look like?", "give me a plan for {the|my} weekend", "make a plan for my free weekend", "how would you plan {a free|my} weekend?")


def plan(rng: random.Random) -> list[Turn]:
    """A weekend of two ideas, and the evening."""
    x, y, z = rng.sample([idea for idea, has in DOMAINS[0].ideas if "learning" not in idea], 3)
    turns = [(loosened(rng, sentence(cap(spin(rng, pick(rng, ASK_PLAN)))), mood="none"), f"On Saturday: {x}. On Sunday: {y}.")]
    if chance(rng, 0.5):
        asked, reply = pick(rng, (("and in the evening?", f"In the evening: {z}."), ("what about Saturday evening?", f"On Saturday evening: {z}."), ("and if it rains?", "Then stay in with a good book or a board game."), ("I don't like the second one", f"Then on Sunday: {z}."), ("something else for Sunday", f"Then on Sunday: {z}."), ("something else for Saturday", f"Then on Saturday: {z}."), ("sounds good", "I am glad you like it. Have fun!")))
        turns.append((loosened(rng, sentence(cap(asked)), mood="none"), reply))
    return turns


LOVES = {
    "music": "a concert ticket", "gardening": "a plant in a pot", "cooking": "a cookbook", "baking": "a cake tin", "books": "a good novel", "reading": "a good novel", "sport": "a sports bag", "running": "good running socks", "cats": "a mug with a cat", "dogs": "a calendar with dogs", "tea": "a box of fine tea",
    "coffee": "good coffee and a nice mug", "travelling": "a map of the world", "painting": "a set of paints", "drawing": "a set of good pencils", "football": "a football ticket", "games": "a board game", "films": "a cinema evening", "chocolate": "a box of fine chocolates", "flowers": "a bunch of flowers", "photos": "an album with photos",
    "knitting": "soft wool", "fishing": "a fishing book", "the sea": "a day at the sea", "horses": "a book about horses", "hiking": "a good water bottle", "art": "a museum ticket", "puzzles": "a big puzzle", "plants": "a plant in a pot", "yoga": "a yoga mat", "birds": "a bird house", "dancing": "a dance class for two", "stars": "a book about the stars",
}
SURPRISE = ("I want to surprise my {wife|husband|mum|dad|girlfriend|boyfriend|sister|best friend|grandma|brother}", "how can I surprise my {wife|husband|mum|girlfriend|boyfriend|friend}?", "I need a surprise for my {wife|husband|mum|friend|sister}")


def by_interest(rng: random.Random) -> list[Turn]:
    """A gift for somebody who loves one thing."""
    thing = pick(rng, tuple(LOVES))
    base = question(rng, DOMAINS[4]) if chance(rng, 0.7) else sentence(cap(spin(rng, pick(rng, SURPRISE))))
    tell = spin(rng, pick(rng, ("{she|he} {loves|likes|is into|really likes} <t>", "{she|he} is a fan of <t>", "my {friend|mum|dad|wife|husband} {loves|likes} <t>", "{her|his} hobby is <t>", "somebody who loves <t>")), t=thing)
    if chance(rng, 0.4):
        return [(loosened(rng, f"{base} {sentence(tell)}", mood="none"), f"How about {LOVES[thing]}?")]
    return [(loosened(rng, base, mood="none"), "What does that person love?" if chance(rng, 0.5) else f"How about {pick(rng, DOMAINS[4].ideas)[0]}?"), (loosened(rng, sentence(tell), mood="none"), f"Then how about {LOVES[thing]}?")]


def dialogue(rng: random.Random) -> list[Turn]:
    """A question for an idea, a wish, perhaps another wish or "something else", and perhaps thanks."""
    if chance(rng, 0.18):
        return pick(rng, (at_home, without, by_interest, plan))(rng)
    domain = rng.choices(DOMAINS, [d.weight for d in DOMAINS])[0]
    marks, said, turns = set(), set(), []
    mark = pick(rng, tuple(domain.wishes))

    def idea() -> str:
        least = marks or ({"in"} if domain is DOMAINS[0] else marks)  # whatever the weather is
        fits = [x for x, has in domain.ideas if least <= has and x not in said] or [x for x, has in domain.ideas if mark in has and x not in said] or [x for x, _ in domain.ideas if x not in said]
        said.add(x := pick(rng, fits))
        return x

    def reason(x: str) -> str:
        met = [m for m in dict(domain.ideas)[x] if m in domain.wishes]
        fit = mark if mark in met and mark in marks else pick(rng, sorted(met)) if met else ""
        return domain.wishes[fit][2] if fit else ""

    if chance(rng, 0.45):
        marks.add(mark)
        text = asked_with(rng, domain, mark)
    else:
        text = question(rng, domain)
    if not marks and chance(rng, 0.12):
        x, y, z = idea(), idea(), idea()
        return [(text[:-1] + "? " + cap(spin(rng, pick(rng, MANY))) + ".", f"Three ideas: {join_and((x, y, z))}.")]
    x = idea()
    turns.append((loosened(rng, text, mood="none"), offer(x, reason(x), True)))
    for _ in range(pick(rng, (0, 1, 1, 1, 2, 2))):
        kind = rng.random()
        if kind < 0.18 and x not in PLURAL and reason(x):
            turns.append(asked_about(rng, domain, x, reason(x)))
            continue
        if kind < 0.66:
            mark = pick(rng, [m for m in domain.wishes if m not in marks])
            marks = {mark}
            short, whole, _ = domain.wishes[mark]
            if chance(rng, 0.6):
                ask = pick(rng, WISH_FRAMES).format(s=spin(rng, pick(rng, split(short))))
            else:
                ask = pick(rng, TELL_FRAMES).format(s=spin(rng, pick(rng, split(whole))))
            if not any(mark in has and x not in said for x, has in domain.ideas):
                break
        elif kind < 0.88:
            ask = spin(rng, pick(rng, OTHER))
        else:
            turns.append((loosened(rng, cap(spin(rng, pick(rng, GOOD))), mood="good"), pick(rng, GLAD)))
            break
        x = idea()
        turns.append((loosened(rng, sentence(ask), mood="none"), offer(x, reason(x), False)))
    return turns
