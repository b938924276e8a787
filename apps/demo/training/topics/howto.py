"""Everyday how-to: short instructions for cooking, housework, health, learning and getting along."""

import random

from factkit import cap, chance, closing, join, made_up, pick, say, sentence, thanks_turn, WHY_NOT

# Each row: task (a verb phrase) | steps, imperative, separated by ";" | tips, separated by ";"
ROWS = """
make tea|boil some water;put a tea bag in a cup;pour the hot water over it;wait three to five minutes and take the bag out|You can add milk, lemon or honey;Green tea tastes better with water that is not quite boiling
make coffee|put ground coffee in a filter;pour hot water over it slowly;let it drip through and enjoy it|Use about two spoons of coffee for each cup;Fresh coffee beans taste best
make pancakes|mix flour, milk, eggs and a little salt;let the batter rest for a few minutes;fry thin layers of it in a hot pan with butter;turn each pancake when the bottom is golden|One cup of flour, one cup of milk and one egg is a good start;Serve them with fruit, sugar or syrup
cook pasta|boil plenty of water with salt;put the pasta in;cook it for about ten minutes and stir now and then;drain the water|Taste a piece to see whether it is done;Look at the pack for the right time
boil an egg|put the egg in boiling water;wait six minutes for a soft egg or ten minutes for a hard one;cool it in cold water|Take the egg out of the fridge a little earlier so that it does not crack
fry an egg|heat a little butter in a pan;break the egg into it;fry it gently until the white is firm;add some salt|Use low heat if you like a soft yolk
make scrambled eggs|beat two or three eggs with a little salt;melt some butter in a pan;pour the eggs in and stir slowly until they are just firm|A spoon of milk makes them softer
cook rice|wash the rice;use two cups of water for one cup of rice;let it boil, then cook it gently with the lid on for about fifteen minutes;let it rest for five minutes|Do not lift the lid too often
make a sandwich|take two slices of bread;spread some butter on them;add cheese, ham or vegetables;put the slices together|A leaf of salad makes it fresh
make a salad|wash and cut some vegetables;put them in a bowl;mix oil, vinegar, salt and pepper;pour that over the salad|Add nuts or cheese if you like
make soup|fry an onion in a little oil;add cut vegetables and water;cook it gently for twenty minutes;add salt and pepper|You can blend it if you like smooth soup
bake bread|mix flour, water, yeast and salt;knead the dough for ten minutes;let it rise for an hour;bake it in a hot oven for about half an hour|Bread is done when it sounds hollow as you knock on it
bake a cake|mix butter and sugar;add eggs, flour and baking powder;pour the mix into a form;bake it at 180 degrees for about forty minutes|Put a wooden stick in; if it comes out clean, the cake is done
make pizza|make a dough of flour, water, yeast and salt;let it rise and roll it flat;put tomato sauce, cheese and what you like on it;bake it in a very hot oven for about ten minutes|Do not put too much on it
make cookies|mix butter, sugar, an egg and flour;add some chocolate pieces;form small balls and put them on a tray;bake them for about twelve minutes|They get hard as they cool, so take them out while they are still soft
make hot chocolate|warm some milk;stir in cocoa and sugar;heat it gently without boiling|A little cream on top is nice
make lemonade|press the juice out of a few lemons;mix it with cold water;add sugar until it tastes good;put some ice in|Mint leaves make it even fresher
cook potatoes|peel the potatoes or wash them well;put them in salted water;boil them for about twenty minutes;test them with a fork|Cut large potatoes in half so that they cook faster
make popcorn|heat a little oil in a pot;add the corn and put the lid on;shake the pot until the popping stops;add salt or sugar|Keep the lid on until the popping stops
make a smoothie|cut some fruit;put it in a blender with milk or yogurt;blend it until it is smooth|Frozen banana makes it thick and cold
make toast|put a slice of bread in the toaster;wait until it is golden;spread butter or jam on it|Turn the heat down if it gets too dark
peel an onion without crying|cool the onion in the fridge first;use a sharp knife;keep your face a little away from it|An open window also helps
tie my shoes|cross the laces and pull one under the other;make a loop with one lace;wrap the other lace around it;pull it through and pull both loops tight|Do it slowly a few times and it will become easy
tie a tie|put the tie around your neck with the wide end lower;cross it over the thin end and go once around;bring it up through the neck loop;pull it down through the front knot|A mirror helps a lot
remove a stain|act fast and press the stain with a clean cloth;rinse it with cold water;rub in a little soap;wash it as usual|Do not rub hard, because that spreads the stain
get red wine out of a shirt|press the spot with a cloth;put salt or cold water on it;wash it with soap|The sooner you start, the better
remove chewing gum from clothes|put the clothes in the freezer for an hour;break off the hard gum;wash the rest with warm soapy water|Ice cubes work too
clean windows|wash the glass with warm water and a little soap;pull the water off with a rubber wiper;dry the edges with a cloth|Do it when the sun is not on the glass
clean my room|put away what lies on the floor;throw away the rubbish;wipe the dust off;vacuum the floor|Start with one corner and play some music
wash the dishes|fill the sink with hot water and soap;wash the glasses first and the pans last;rinse them;let them dry|Soak what is burnt for a while
do the laundry|sort the clothes by colour;check the labels;put them in the machine with soap;choose the right program and hang them up to dry|Wash dark things in cold water so that they keep their colour
iron a shirt|check the label and set the heat;start with the collar and the sleeves;then iron the back and the front|A shirt that is a little damp is easier to iron
sleep better|go to bed at the same time every day;put the phone away an hour before;keep the room dark and cool;avoid coffee in the afternoon|A short walk in the evening can help;If worries keep you awake, write them down
fall asleep|lie down in a dark and quiet room;breathe slowly;relax one part of your body after another|Do not look at the clock
wake up early|go to bed earlier;put the alarm away from the bed;open the curtains as soon as you get up|Change the time in small steps of fifteen minutes
calm down|stop for a moment;breathe in slowly and breathe out even more slowly;look around and name five things you see|A short walk often helps;It is fine to take a break
relax|put your phone away;sit down somewhere quiet;breathe slowly and let your shoulders drop|Music, a book or a warm bath can help
deal with stress|write down what is on your mind;choose the most important thing;take small steps and take breaks|Talking to a friend helps too
stop worrying|write the worry down;ask what you can do about it;do one small thing or let it rest until tomorrow|If worry stays for weeks, talk to someone you trust
cheer up|go outside for a little while;call a friend;do one small thing that you like|Sad days pass, even if they feel long
stop hiccups|hold your breath for a few seconds;drink a glass of water slowly;breathe calmly|Hiccups usually stop on their own
treat a small cut|wash your hands;clean the cut with water;press a clean cloth on it until the bleeding stops;put a plaster on it|See a doctor if the cut is deep
treat a small burn|cool it under cool running water for about twenty minutes;do not use ice;cover it with something clean|See a doctor if the burn is large
get rid of a headache|drink some water;rest in a quiet, dark room;close your eyes for a while|If it is strong or does not stop, please ask a doctor
get over a cold|rest a lot;drink plenty of water or tea;keep warm|If you feel very ill, please see a doctor
stay healthy|move every day;eat fruit and vegetables;drink water;sleep enough|Small habits matter more than big plans
lose weight|eat more vegetables and less sugar;move every day;sleep enough;be patient|Slow changes last longer; a doctor can give good advice
get fit|start with a walk every day;add some easy exercises;do a little more each week;rest one or two days|Choose something that is fun for you
start running|begin with one minute of running and one minute of walking;do that for twenty minutes;repeat it three times a week;run a little longer each week|Good shoes and a slow start protect your knees
do a push-up|put your hands on the floor under your shoulders;keep your body straight;bend your arms until your chest is near the floor;push yourself up again|Start on your knees if it is too hard
learn to swim|start in shallow water with someone who can swim;learn to float;practise the leg kick;then add the arms|A good course makes it safer and faster
ride a bicycle|set the saddle so that your feet touch the ground;push off with one foot;look ahead, not down;keep pedalling, because speed keeps you steady|Wear a helmet;Practise on a quiet, flat place
fix a flat bicycle tire|take the wheel off and pull the tube out;find the hole with air or water;clean the spot and glue a patch on it;put everything back and pump it up|Check the tire for glass before you close it
change a light bulb|turn the light off;let the old bulb cool;turn it to the left to take it out;turn the new one in to the right|Use a steady chair or ladder
plant a seed|fill a pot with soil;put the seed about a finger's width deep;water it gently;put it in a warm, bright place|Keep the soil damp but not wet;Most seeds need one or two weeks
take care of a plant|put it in a bright place;water it when the soil feels dry;turn it now and then|Too much water hurts more plants than too little
grow tomatoes|start the seeds indoors in spring;put the plants outside when it is warm;give them sun and water;tie them to a stick|Water the soil and not the leaves
take care of a dog|give it food and fresh water;walk it two or three times a day;play with it;take it to the vet once a year|Dogs need company as much as food
take care of a cat|give it food and fresh water;keep its litter box clean;play with it every day|Let the cat come to you when it wants to
train a dog|teach one short word at a time;give a treat at once when it does it right;practise a few minutes every day|Be patient and never shout
save money|write down what you spend;set a little aside at the start of the month;buy only what you need;compare prices|Cooking at home saves a lot
make a budget|write down what comes in;write down what must be paid;see what is left;decide how much to save|Check it once a month
learn a language|learn a few words every day;listen to it and repeat aloud;talk with people as early as you can;do not fear mistakes|Fifteen minutes a day are better than two hours on Sunday
learn English|read easy books;watch films in English;learn some new words each day;speak whenever you can|Mistakes are part of learning
learn to code|choose one language, such as Python;write very small programs;change them and see what happens;build something you like|Read the error messages, for they often tell you what to do
learn to play the guitar|learn three easy chords;change between them slowly;practise ten minutes a day;play simple songs|The fingers hurt at first, but that passes
learn to draw|draw simple shapes first;look closely at real things;draw a little every day|Do not rub everything out; lines show what you learned
learn to cook|start with one simple dish;read the whole recipe first;taste while you cook;repeat it until it is easy|Eggs and pasta are good dishes to begin with
study for an exam|make a plan;study in short blocks with breaks;test yourself instead of only reading;sleep well the night before|Explain it to a friend to see whether you know it
concentrate|put your phone away;work on one thing only;take a short break every half hour|A tidy desk helps
remember things better|repeat them after an hour, a day and a week;link them to a picture;say them in your own words|Good sleep helps your memory
stop putting things off|make the first step very small;set a timer for ten minutes;begin before you feel ready|Starting is the hardest part
build a good habit|choose something very small;do it at the same time every day;tie it to something you already do|Missing one day is fine; try not to miss two
read more books|choose books that you really like;read ten pages every evening;keep a book near your bed|You may stop reading a book that bores you
write a letter|start with the date and a greeting;say why you are writing;tell what you want to say in short parts;end with a kind wish and your name|Read it once more before you send it
write an email|write a clear subject line;greet the person;say what you need in a few sentences;thank them and sign with your name|Short emails get faster answers
write a poem|choose one feeling or picture;write down words that belong to it;make short lines of them;read it aloud and change what sounds wrong|It does not have to rhyme
write a story|think of someone who wants something;put something in the way;tell how it goes;end with what has changed|Begin with something that happens
write a CV|put your name and contact on top;list your jobs and schools with years;add your skills;keep it to one or two pages|Ask someone to check it for mistakes
prepare for a job interview|read about the company;think of answers to common questions;prepare two questions of your own;arrive a little early|Sleep well and be yourself
give a speech|know your main point;write a few key words;practise aloud;look at people and speak slowly|A deep breath before you start helps
make friends|smile and say hello;ask people about themselves;listen well;do things together|Clubs and courses are good places to meet people
say sorry|say what you did;say that you are sorry without excuses;ask how you can make it better|Say it soon and mean it
be a good listener|look at the person;do not interrupt;ask a short question;say in your own words what you heard|People often want an ear more than advice
start a conversation|say hello;make a remark about the place or the day;ask an open question;listen to the answer|A smile makes it easier
talk to someone I like|say hello and smile;ask a simple question;listen and be yourself|A no is not the end of the world
be happier|spend time with people you like;move and go outside;sleep enough;notice small good things|Nobody is happy all the time, and that is fine
become more confident|do small brave things;talk to yourself kindly;learn something new;remember what went well|Confidence grows with practice
pack a suitcase|make a list;put heavy things at the bottom;roll your clothes;keep important papers in your hand bag|Leave some space for the way back
plan a trip|choose where and when;check the cost;book the trip and a place to sleep;make a list of what to see and pack|Leave some time free
light a campfire|choose a safe place where fires are allowed;put small dry sticks over paper or grass;light it and add larger wood;put it out with water before you leave|Never leave a fire alone
find north|look where the sun is: at noon in the northern half of the world it stands in the south, so north is behind you;use a compass if you have one|At night, the North Star shows the way
read a map|turn the map so that north is ahead;find where you are;find your goal;follow the roads between|The small key explains the signs
fold a paper plane|fold a sheet in half the long way and open it;fold the top corners to the middle;fold the new edges to the middle again;fold it in half and bend the wings down|Throw it gently and level
wrap a present|put the box on the paper;fold the sides over it and tape them;fold the ends into triangles and tape them;add a ribbon|Cut the paper only a little larger than you need
build a snowman|roll a large ball of snow for the bottom;put a smaller one on it and a small one on top;use stones for the eyes and a carrot for the nose|Wet snow sticks best
whistle|make your lips round and wet;put your tongue behind your lower teeth;blow gently and change your lips until you hear a tone|It takes some practice
juggle|start with one ball and throw it from hand to hand;add a second ball and throw it when the first is at the top;add the third when that is easy|Stand in front of a bed so that the balls do not roll away
wash my hands properly|wet your hands;use soap and rub for twenty seconds;do not forget the thumbs;rinse and dry them|Do it before you eat
brush my teeth|put a little toothpaste on the brush;brush gently in small circles for two minutes;clean the inside too;rinse|Brush in the morning and in the evening
stop biting my nails|keep them short;notice when you do it;keep your hands busy with something else|Be patient with yourself
stop smoking|choose a day to stop;tell your friends;remove all cigarettes;do something else when you feel the wish|A doctor can help you with it
spend less time on my phone|turn off most messages;keep the phone out of the bedroom;set times without it|Put a book where the phone used to lie
choose a good password|make it long;use several words that do not belong together;do not use it twice|A password manager can remember it for you
take a good photo|look for good light;go close;keep the picture simple;hold the camera still|The light in the morning and the evening is the nicest
restart a computer|save your work;open the power menu;choose restart|Many small problems go away after a restart
copy and paste|select the text;press Control and C to copy it;click where you want it;press Control and V to paste it|On a Mac, use Command instead of Control
take a screenshot|press the Print Screen key on Windows or Command, Shift and 3 on a Mac;look for the picture in the clipboard or on the desktop|On most phones, press power and volume down together
make a slow computer faster|close programs you do not need;restart it;free some space on the disk;install updates|More memory can help too
make my phone battery last longer|turn the screen brightness down;close what you do not need;turn off things like location when you do not use them|Very hot or cold places are bad for the battery
back up my files|copy important files to another disk or to the cloud;do it often;check that you can open the copies|Three copies in two places are a good rule
connect to wifi|open the wifi settings;choose the name of your network;type the password|If it fails, restart the router
throw a party|choose a day and invite people;plan some food, drinks and music;tidy up a little;enjoy it with your guests|Ask friends to bring something
choose a gift|think about what the person likes;set a price;choose something useful or personal|A kind card makes any gift better
keep flowers fresh|cut the stems a little;put them in clean, cool water;change the water every two days|Keep them out of the hot sun
keep food fresh|keep it cool and dry;close the packs well;eat the oldest first|Do not keep tomatoes and bananas in the fridge
sharpen a pencil|put it in the sharpener;turn it gently;stop when the point is sharp|Do not press too hard
measure a room|measure the length and the width;multiply them to get the area|Write the numbers down at once
play chess|set up the pieces;move in turns, white first;watch what the other side wants to do;attack the king so that it cannot escape, which is called checkmate|Each kind of piece moves in its own way
solve a Rubik's Cube|solve one side first;then the middle layer;then the last layer with fixed moves|You learn the moves best from a picture guide
meditate|sit comfortably;close your eyes;feel your breath;when thoughts come, let them go and return to the breath|Five minutes are enough to begin
keep a diary|choose a fixed time;write a few honest sentences about the day;do not worry about style|Even three lines a day are fine
become a better writer|read a lot;write every day;cut words you do not need;ask others what they think|First drafts may be bad
ask for help|say what you are trying to do;say what you have tried;ask one clear question;say thank you|Most people like to help
make an omelette|beat two eggs with a little salt;melt butter in a pan;pour the eggs in and let them set;add cheese or vegetables and fold it|Use a low heat so that it stays soft
make a cup of green tea|boil water and let it cool for a few minutes;pour it over the leaves;wait two minutes;take the leaves out|Water that is too hot makes it bitter
make iced coffee|make strong coffee;let it cool;pour it over ice;add milk and sugar if you like|You can freeze coffee into ice cubes
make tomato sauce|fry an onion and some garlic in oil;add tomatoes;cook it gently for twenty minutes;add salt and herbs|A little sugar makes it rounder
make fried rice|fry vegetables in a hot pan;add cold cooked rice;stir in an egg;add soy sauce|Rice from the day before works best
make mashed potatoes|boil peeled potatoes until they are soft;drain the water;mash them with butter and warm milk;add salt|Do not stir too long, or they get sticky
make a paper boat|fold a sheet in half and fold the top corners down;fold up the lower edges;pull the middle apart and press it flat;fold up the points and pull the sides out|Thick paper swims longer
make a fire in a fireplace|open the air flap;put paper and thin wood in;light it;add larger wood when it burns well|Dry wood makes less smoke
make ice cream|whip some cream;stir in sweet milk and a taste you like;freeze it for a few hours|Stir it once in a while so that it stays soft
cook vegetables|wash and cut them;put them in a little boiling water or steam;cook them until they are just soft;add salt and butter|Short cooking keeps the taste
cook fish|dry the fish and add salt;heat some oil in a pan;fry it a few minutes on each side;add lemon|It is done when it comes apart easily
cut an onion|cut it in half through the root;peel it;cut thin lines down to the root;then cut across|A sharp knife means fewer tears
clean my keyboard|turn the computer off;turn the keyboard over and shake it gently;wipe the keys with a damp cloth|A small brush gets between the keys
clean my shoes|brush off the dirt;wipe them with a damp cloth;let them dry;put polish on leather|Paper inside keeps their shape
get rid of ants|find out where they come in;clean away food and sugar;close the hole;wipe their path with vinegar|Keep food in closed boxes
get rid of a bad smell|find where it comes from and clean it;open the windows;put out a bowl of baking soda|Fresh air is the best help
warm up before sport|walk or jog for five minutes;move your arms and legs in circles;stretch gently|Warm muscles are hurt less often
stop a nosebleed|sit up and lean a little forward;press the soft part of the nose for ten minutes;breathe through the mouth|See a doctor if it does not stop
remove a splinter|wash your hands and the spot;hold the end with clean tweezers;pull it out in the direction it went in;clean the spot again|Soaking the skin in warm water helps
cool down on a hot day|drink a lot of water;stay in the shade;put a wet cloth on your neck;close the curtains|Avoid hard work around noon
keep warm in winter|wear several layers;keep your head, hands and feet warm;move a little;drink something warm|Dry socks matter a lot
find a job|think about what you can and like to do;write a good CV;look for offers and ask people you know;send your letters and keep going|Every talk is good practice
work from home|choose a fixed place;keep fixed hours;dress as if you went out;take real breaks|A short walk before work helps you start
get up on time|put the alarm across the room;get light at once;have a reason to get up|Going to bed on time is half of it
deal with a bad day|breathe;name what went wrong;do one kind thing for yourself;remember that tomorrow is new|Tell a friend about it
deal with a breakup|allow yourself to be sad;talk to friends;keep a simple daily plan;give it time|It hurts less after a while, even if it does not feel so now
handle anger|stop before you speak;breathe slowly;walk away for a moment;say later, calmly, what hurt you|Sport helps to let it out
make someone laugh|listen to what they find funny;tell a short story about yourself;keep it kind|Do not explain the joke
learn words faster|write them on small cards;repeat them after a day and after a week;use each word in a sentence|Pictures help your memory
learn to read music|learn the names of the lines and spaces;learn how long each note is;clap the rhythm;play simple tunes|Five minutes a day are enough
learn to dance|listen to the beat;learn one basic step;practise it slowly;then add the music|Laugh about mistakes and go on
learn to type faster|put your fingers on the home row;do not look at the keys;practise ten minutes a day|Being exact comes before being fast
make a decision|write down the choices;list what is good and bad about each;sleep on it if you can;then choose|No choice is perfect
""".strip()

TASKS = []
for _row in ROWS.split("\n"):
    _task, _steps, _tips = _row.split("|")
    TASKS.append((_task, _steps.split(";"), [t for t in _tips.split(";") if t]))

# Tips may hold a semicolon after a space ("done; ..."): join such halves again.
for _task, _steps, _tips in TASKS:
    for _list in (_steps, _tips):
        for _i in range(len(_list) - 1, 0, -1):
            if _list[_i].startswith(" "):
                _list[_i - 1] += ";" + _list.pop(_i)

ASK = [
    "How do I {t}?", "How do I {t}?", "How do I {t}?", "How can I {t}?", "How can I {t}?", "How to {t}?", "How to {t}", "How do you {t}?", "How do you {t}?", "How should I {t}?", "What is the best way to {t}?",
    "What is a good way to {t}?", "Can you tell me how to {t}?", "Can you explain how to {t}?", "Tell me how to {t}.", "Explain how to {t}.", "I want to {t}.", "I need to {t}.", "Help me {t}.", "Can you help me {t}?",
    "I want to {t}. How?", "Teach me how to {t}.", "Do you know how to {t}?", "Could you tell me how I can {t}?", "I don't know how to {t}.", "What do I need to do to {t}?", "Any tips on how to {t}?", "Show me how to {t}.",
    "Give me steps to {t}.", "What's the easiest way to {t}?", "I would like to {t}. What should I do?", "What are the steps to {t}?", "How does one {t}?", "I'm trying to {t}. Any advice?",
]
# What people say instead of asking how.
HINTS = {
    "fall asleep": ["I can't sleep.", "I can't fall asleep.", "I have trouble sleeping.", "What helps against bad sleep?", "Why can't I sleep?"],
    "deal with stress": ["I am stressed.", "I feel so stressed.", "What helps against stress?", "I have too much stress."],
    "get rid of a headache": ["I have a headache.", "My head hurts.", "What helps against a headache?"],
    "stop hiccups": ["I have hiccups.", "What helps against hiccups?", "My hiccups won't stop."],
    "get over a cold": ["I have a cold.", "What helps against a cold?", "I caught a cold."],
    "calm down": ["I am so nervous.", "I feel anxious.", "I am very upset."],
    "stop putting things off": ["I always put things off.", "I can't get started.", "How do I stop procrastinating?", "I am so lazy today."],
    "save money": ["I spend too much money.", "Any tips for saving money?", "Money saving tips"],
    "study for an exam": ["I have an exam tomorrow.", "Exam tips?", "I have a test next week."],
    "make friends": ["I have no friends.", "How do I find friends?", "I feel lonely."],
    "concentrate": ["I can't focus.", "I can't concentrate.", "How do I focus better?", "How can I stay focused?"],
    "restart a computer": ["How do I reboot my computer?", "How do I reboot?"],
    "prepare for a job interview": ["I have a job interview tomorrow.", "Job interview tips?"],
    "cheer up": ["I feel down.", "How do I feel better?", "I had a bad day."],
    "remove a stain": ["I have a stain on my shirt.", "I spilled something on my shirt.", "How do I get rid of a stain?"],
    "start running": ["I want to run more.", "Tips for beginners in running?"],
    "wake up early": ["I can't get up in the morning.", "Tips for getting up early?"],
    "stop worrying": ["I worry too much.", "I can't stop worrying."],
    "give a speech": ["I have to give a talk.", "I am afraid of speaking in public.", "Tips for a presentation?"],
    "deal with a breakup": ["My girlfriend left me.", "My boyfriend left me.", "My heart is broken."],
    "get fit": ["How do I get in shape?", "I want to be fitter.", "Fitness tips?"],
    "take care of a plant": ["My plant is dying.", "How often should I water my plants?", "Plant care tips"],
}
FOOD_ASK = ["Recipe for {x}", "Recipe for {x}?", "Give me a recipe for {x}.", "Do you have a recipe for {x}?", "Can you give me a recipe for {x}?", "I need a recipe for {x}.", "Tell me a recipe for {x}.", "What is the recipe for {x}?", "What do I need for {x}?"]
FOOD = {"make tea", "make coffee", "make pancakes", "cook pasta", "make scrambled eggs", "cook rice", "make soup", "bake bread", "make pizza", "make cookies", "make hot chocolate", "make lemonade", "make iced coffee", "make tomato sauce", "make fried rice",
        "make mashed potatoes", "make ice cream", "make popcorn"}

LEAD = ["", "", "", "", "", "Sure. ", "Sure! ", "Of course. ", "Gladly. ", "Here is a simple way. ", "It is not hard. ", "Good idea. ", "Happy to help. "]
TIP_LEAD = ["", "", "", "", "Here is a tip. ", "A small tip. "]
MORE = ["Any tips?", "Any other tips?", "What else?", "Anything else I should know?", "Do you have a tip?", "And then?", "Is that all?", "Any advice?", "Tell me more.", "What if it does not work?"]
LAST = [
    "Go step by step and take your time.", "It gets easier each time you do it.", "Don't worry if it does not work the first time.", "That is all you need to start.", "If it goes wrong, just try again slowly.",
    "Practice is the best teacher here.", "I know no more about it than that, but good luck!", "Try it and see how it goes.",
]
WISH = ["Good luck!", "Have fun!", "Enjoy!", "You can do it!", "Take your time.", "It gets easier with practice."]


def yours(text: str) -> str:
    """The task as seen by the model: my -> your, I -> you."""
    return " ".join({"my": "your", "I": "you"}.get(w, w) for w in text.split(" "))


def steps_reply(rng: random.Random, task: str, steps) -> str:
    """The steps in one of several sentence shapes; the task is named early."""
    you = yours(task)
    style = int(rng.random() * 5)
    head, rest = steps[0], steps[1:]
    if style == 0:
        body = f"To {you}, {head}. " + (f"Then {rest[0]}. " if rest else "") + " ".join(cap(s) + "." for s in rest[1:-1]) + (f" Finally, {rest[-1]}." if len(rest) > 1 else "")
    elif style == 1:
        body = f"To {you}, first {head}. " + (f"Next, {rest[0]}. " if rest else "") + " ".join(cap(s) + "." for s in rest[1:])
    elif style == 2 and all("," not in s and ":" not in s and ";" not in s for s in steps) and len(" ".join(steps)) < 170:
        body = f"To {you}, " + ", ".join(steps[:-1]) + f", and {steps[-1].removeprefix('then ')}."
    elif style == 3:
        body = f"{pick(rng, ['Here is how to', 'This is how to'])} {you}: {head}. " + " ".join((cap(s) + "." if i else f"After that, {s}." if not s.startswith(("then", "repeat")) else cap(s) + ".") for i, s in enumerate(rest))
    else:
        body = f"If you want to {you}, {head}. " + " ".join(cap(s) + "." for s in rest)
    for bad in ("Then then ", "Next, then ", "Finally, then "):
        body = body.replace(bad, bad.split(" ")[0].rstrip(",") + (", " if bad.startswith(("Next", "Finally")) else " "))
    return " ".join(body.split())


def asking(rng: random.Random, task: str) -> str:
    """The user's question; "my" stays with "I" and turns to "your" with "you"."""
    if task in HINTS and chance(rng, 0.4):
        return pick(rng, HINTS[task])
    if task in FOOD and chance(rng, 0.2):
        return pick(rng, FOOD_ASK).format(x=task.split(" ", 1)[1])
    pattern = pick(rng, ASK)
    return cap(pattern.format(t=yours(task) if "do you {t}" in pattern or "one {t}" in pattern else task))


def task_turn(rng: random.Random, item):
    task, steps, tips = item
    tip = pick(rng, TIP_LEAD) + cap(sentence(pick(rng, tips))) if tips and chance(rng, 0.4) else ""
    body = steps_reply(rng, task, steps)
    asked = asking(rng, task)
    lead = pick(rng, LEAD) if asked not in HINTS.get(task, ()) else pick(rng, ["", "", "Here is what may help. ", "This may help. "])
    text = body if lead.startswith("Here") and body.startswith(("Here", "This")) else lead + body
    return (asked, join(text, tip, pick(rng, WISH) if chance(rng, 0.12) else ""))


UNKNOWN_TASKS = [
    "repair a jet engine", "file my taxes", "build a nuclear reactor", "fly a helicopter", "fix my washing machine", "perform surgery", "buy a house in another country", "get a visa", "win the lottery", "hack a bank", "sue my landlord",
    "tune a race car", "breed snakes", "apply for a patent", "build a boat", "install a heat pump", "restore an old painting", "rewire my house", "make cheese", "brew beer", "invest in stocks", "adopt a child", "train for a marathon in two weeks",
    "repair a watch", "set up a company", "tile a bathroom", "fix the brakes of my car", "build a radio", "shear a sheep", "make soap", "blow glass", "land a plane", "read old runes", "do a backflip", "cure a disease", "keep bees",
]


def unknown_turn(rng: random.Random):
    if chance(rng, 0.5):
        task = pick(rng, UNKNOWN_TASKS)
    else:
        task = pick(rng, ["make", "cook", "play", "fix", "build", "use the", "dance the", "repair the", "bake"]) + " " + made_up(rng).lower()
    you = yours(task)
    q = asking(rng, task)
    if task == "hack a bank":
        return q, pick(rng, ["I can't help you hack a bank. That would harm people.", "I won't help with hacking a bank, sorry. I am happy to help with something harmless."])
    a = say(rng, [
        "I don't know how to {t}.", "Sorry, I don't know how to {t}.", "I am afraid I don't know how to {t}.", "I never learned how to {t}, so I don't know.", "I do not know how to {t}.",
    ], t=you)
    return q, join(a, pick(rng, WHY_NOT + ["Please ask someone who does it for a living.", "An expert can help you better.", "It is better to ask someone with experience."]))


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One conversation about how to do something."""
    if chance(rng, 0.11):
        return [unknown_turn(rng)]
    item = pick(rng, TASKS)
    turns = [task_turn(rng, item)]
    roll = rng.random()
    if roll < 0.22:
        tips = [t for t in item[2] if t not in turns[0][1]]
        reply = join(cap(sentence(pick(rng, tips))), pick(rng, LAST) if chance(rng, 0.4) else "") if tips else pick(rng, LAST)
        more = pick(rng, MORE)
        turns.append((more, pick(rng, LAST) if "does not work" in more else reply))
    elif roll < 0.37:
        turns.append(thanks_turn(rng))
    elif roll < 0.47:
        turns.append(task_turn(rng, pick(rng, TASKS)))
    return turns
