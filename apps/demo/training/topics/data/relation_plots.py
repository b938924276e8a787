"""Plots of stories of two who are friends, rivals or in love, of things that do not work, of lost things, of strange days, and of moods.

The slots are those of data/deed_plots.py; <ev> is what happened on a strange day ("it rained candy").
"""
from __future__ import annotations

from topics.data.deed_words import split

TWO_ASK = ("Who is <g>?|<G> is the friend of <h>.", "Did they stay friends?|Yes, <h> and <g> stayed friends for ever.", "Are they still friends?|Yes, <h> and <g> stayed friends for ever.")
# how the request says it: {a} and {b}, {t} a thing -> plots
RELATIONS = {
    "the friendship between {a} and {b}; the friendship of {a} and {b}; {a} and {b} who become friends; {a} and {b} who become best friends; {a} who makes friends with {b}; an unlikely friendship between {a} and {b}; {a} that befriends {b}; how {a} and {b} became friends; {a} and {b} becoming friends; {a} whose best friend is {b}; friendship between {a} and {b}; {a} and {b} being friends": (
        dict(long="""{Once there were|Once upon a time there were} <a> and <b>.
"<A> and <b> cannot be friends," said everybody.
But <day>, <h> and <g> met <at> and began to talk.
They liked the same games and the same songs.
- Soon they met <at2> every day.
From then on, nobody said any more that <a> and <b> cannot be friends.""", three="""Everybody said that <a> and <b> cannot be friends.
But <day>, <h> and <g> met <at> and began to talk.
They liked the same games and songs, and soon they were best friends.""", one="<A> and <b> became best friends <at>.", next="When <g> was ill, <h> brought soup. When <h> was sad, <g> told a joke.", ask=TWO_ASK, moral="anybody can be a friend"),
        dict(long="""{Once there was|Once upon a time there was} <a> who had no friends.
<Day>, <h> met <b> <at>.
"I am alone, too," said <g>, "shall we play?"
<H> and <g> played all day and shared an apple.
In the evening <h> said, "Now I have a friend," and <g> said, "So do I." """, three="""{Once there was|Once upon a time there was} <a> who had no friends.
<Day>, <h> met <b> <at>, and they played all day.
In the evening they were best friends.""", one="<A> who had no friends met <b> <at>, and they became friends.", next="The next day they built a little house for two. It had two doors and one big table.", ask=TWO_ASK, moral="friends can be found everywhere"),
    ),
    "{a} and {b} who both want {t}; {a} and {b} who want the same {w}; {a} and {b} fighting over {t}; {a} and {b} who fight over {t}; {a} and {b} who quarrel about {t}; {a} and {b} who share {t}; {a} and {b} who learn to share; {a} and {b} who have a fight about {t}; {a} who does not want to share {t} with {b}": (
        dict(long="""{Once there were|Once upon a time there were} <a> and <b> who both wanted <t>.
"<Tt> is mine," said <h>, and "No, <tt> is mine," said <g>.
They pulled and pulled, until <tt> nearly broke.
- Then both of them sat down and were sad.
"Let us share <tt>," said <g> at last.
So <h> and <g> shared <tt>, and it was much more fun.""", three="""{Once there were|Once upon a time there were} <a> and <b> who both wanted <t>.
They pulled and pulled, until <tt> nearly broke.
Then they shared <tt>, and it was much more fun.""", one="<A> and <b> both wanted <t> and learned to share.", next="The next day they found a second one. But <h> and <g> liked to share and gave it away.", ask=TWO_ASK + ("Why did they fight?|Both of them wanted <t>.", "Who got <tt>?|They shared <tt>."), moral="sharing is more fun than fighting"),
    ),
    "{a} and {b} who hate each other; {a} and {b} who do not like each other; {a} and {b} who argue all the time; {a} and {b} who are enemies; {a} and {b} who are always fighting; {a} and {b} who don't get along; {a} and {b} who make peace; {a} and {b} who are neighbors and always fight": (
        dict(long="""{Once there were|Once upon a time there were} <a> and <b> who did not like each other.
If <h> said yes, <g> said no.
<Day>, both were stuck <at> in heavy rain.
There was only one umbrella, so <h> and <g> had to share it.
- "You are nice, really," said <g>.
When the rain was over, they were friends.""", three="""{Once there were|Once upon a time there were} <a> and <b> who did not like each other.
<Day>, they were stuck <at> in the rain and had to share an umbrella.
When the rain was over, they were friends.""", one="<A> and <b> did not like each other, until they had to share an umbrella.", next="They kept the umbrella as a present for both. On sunny days they laughed about it.", ask=TWO_ASK + ("Why did they become friends?|They had to share an umbrella.",), moral="enemies can become friends"),
    ),
    "a race between {a} and {b}; {a} and {b} who have a race; {a} and {b} who race against each other; {a} racing {b}; {a} and {b} racing; {a} and {b} racing each other; {a} and {b} having a race; {a} and {b} who run a race; a contest between {a} and {b}; {a} and {b} in a race; who is faster, {a} or {b}": (
        dict(long="""{Once there were|Once upon a time there were} <a> and <b> who wanted to have a race.
<Day>, they stood at the start <at>, and everybody was there.
<H> was ahead, then <g> was ahead, and the people cheered.
Just before the end <g> fell down, and <h> stopped to help.
- "You could have won," said <g>.
So they crossed the line together, and both won the race.""", three="""<Day>, <a> and <b> had a race <at>.
Just before the end <g> fell down, and <h> stopped to help.
So they crossed the line together, and both won.""", one="<A> and <b> had a race <at>, and both won.", next="The next year they ran again. This time <h> fell, and <g> stopped to help.", ask=("Who won?|Both won the race.", "Who won the race?|Both <h> and <g> won the race.", "Who was faster?|Both crossed the line together."), moral="helping is better than winning"),
    ),
    "{a} and {b} who fall in love; {a} who falls in love with {b}; a love story between {a} and {b}; {a} in love with {b}; the love of {a} and {b}; {a} and {b} in love; {a} who is in love with {b}; {a} and {b} who get married": (
        dict(long="""{Once there was|Once upon a time there was} <a> who was in love with <b>.
But <h> was too shy to say it.
<Day>, <h> wrote a letter and left it on a bench <at>.
<G> read the letter and smiled the whole day.
- In the evening they met <at2>.
"I love you, too," said <g>, and they danced under the moon.""", three="""{Once there was|Once upon a time there was} <a> who was in love with <b>.
<Day>, <h> was too shy to say it and wrote a letter.
<G> read it and said, "I love you, too." """, one="<A> wrote a love letter to <b>, and they danced under the moon.", next="A year later they had a big wedding. <H> and <g> danced until the morning.", ask=("Did they get married?|Yes, a year later they had a big wedding.", "Did <g> love <h>, too?|Yes, <g> said: I love you, too."), moral="say what your heart feels"),
    ),
}
WANTED = split("apple; ball; carrot; red ball; cookie; cake; crown; treasure; bone; blanket; honey pot; fish; pizza; bicycle; book; kite; toy; swing; umbrella; bed; nest; chair; hat; sandwich; piece of cheese; banana; drum; flower")

# things and what is wrong with them, in the base form
BROKEN = {
    "clock; old clock; grandfather clock; watch; alarm clock; tower clock": "stop; run backwards; run too fast; show the wrong time; break; forget the time; never ring",
    "train; bus; tram; old train; school bus; little train": "come late; be late; break down; get lost; never stop; stop in the snow; not want to drive",
    "car; old car; truck; tractor; race car; taxi; motorcycle; fire truck": "break down; not start; make strange noises; be too slow; lose a wheel; refuse to drive",
    "phone; radio; computer; robot; laptop; television; printer; old computer; chatbot": "break; stop; stop working; make strange noises; forget everything; say nothing; never ring",
    "star; moon; sun; cloud; rainbow; candle; lamp; street lamp; lighthouse; streetlight": "not shine; go out; lose its light; hide; get lost; fall from the sky; not come out",
    "piano; violin; guitar; bell; drum; music box; trumpet; flute": "lose its sound; break; sound wrong; be silent; not make a sound",
    "tree; flower; rose; sunflower; apple tree; little seed; cactus; Christmas tree": "not grow; lose its leaves; not bloom; be thirsty; stop growing",
    "door; window; key; elevator; bridge; gate; fridge; toaster; vacuum cleaner; washing machine; snow globe": "break; be stuck; not open; get old; stop working; not work; make strange noises",
    "boat; ship; plane; rocket; hot air balloon; kite; spaceship; paper boat; submarine": "break; be afraid of water; sink; not fly; get lost; lose its way; not start",
    "pencil; book; shoe; sock; umbrella; teapot; mirror; chair; spoon; crayon; teddy bear": "break; be lonely; get lost; be forgotten; fall down; feel useless",
}
THING = dict(long="""<open> <a> that <dp>.
Everybody asked, "Why did <h> <d>?"
But nobody knew that <h> was tired and felt alone.
<Day>, <b> came by, sat down and told <h> a story.
- Then <g> sang a little song.
<H> felt better at once, and from then on everything was well again.""", three="""<open> <a> that <dp>.
<H> was only tired and felt alone.
<Day>, <b> came by and told a story, and everything was well again.""", one="<A> <dp>, until <b> came by and told a story.", next="From then on, <g> came every evening with a new story. <H> was never alone again.",
    ask=("Why did <h> <d>?|<H> was tired and felt alone.", "Why did it <d>?|<H> was tired and felt alone.", "Why?|<H> was tired and felt alone.", "Who helped <h>?|<G> helped <h>.", "Was <h> happy in the end?|Yes, in the end everything was well again."), moral="a kind word can help more than tools")

LOST_THINGS = split("keys; glasses; shoes; hat; phone; wallet; teddy bear; ball; book; umbrella; gloves; ring; bag; watch; socks; scarf; camera; ticket; map; bike; suitcase; wand; sword; crown; mittens; lunch; homework; favorite toy; blanket; coat; tooth; notebook; violin; broom; bone; nuts; tail; voice; shadow; memory; way")
LOST = dict(long="""<open> <a> who lost <t>.
<H> looked under the bed, behind the door and even in the fridge.
But <tt> {was|was2} nowhere to be found.
<Day>, <b> came by and asked, "Did you look <at>?"
They went there together, and <g> found <tt> in the grass.
<H> was so happy that <g> got a big hug.""", three="""<open> <a> who lost <t>.
<H> looked everywhere, even in the fridge.
<Day>, <b> found <tt> <at>, and <h> was very happy.""", one="<A> lost <t>, and <b> found <tt> <at>.", next="The next day <h> put up a big hook by the door. Since then, <h> has never lost anything again.",
    ask=("Who found <tt>?|<G> found <tt> <at2>.", "Who found them?|<G> found <tt> <at2>.", "Who found it?|<G> found <tt> <at2>.", "Where was it?|<G> found <tt> <at2>.", "Where were they?|<G> found <tt> <at2>.", "Who was <g>?|<G> was the one who found <tt>.", "Why was <h> sad?|<H> lost <t>."), moral="four eyes see more than two")

# strange days: "as it happened | as one asks for a world where"
DAYS = split("""the sun did not come up | the sun does not come up; it rained candy | it rains candy; it rained frogs | it rains frogs; it snowed in summer | it snows in summer; the moon came to visit | the moon comes to visit; all the animals could talk | all animals can talk; everything turned blue | everything is blue; nobody could laugh | nobody can laugh; all the clocks stopped | all clocks stop; the internet stopped | there is no internet; everybody forgot their names | nobody has a name; the cats ruled the town | cats rule the town; all the dogs went to school | dogs go to school; the toys came alive | toys are alive; the trees began to walk | trees can walk; the colors went away | there are no colors; the sea disappeared | there is no sea; the stars fell down | the stars fall down; everybody could fly | everybody can fly; the school was closed | there is no school; it was night all day | it is always night; everything was upside down | everything is upside down; all the lights went out | all the lights go out; all the robots went home | there are no robots; the wind stopped | there is no wind; nobody could sleep | nobody sleeps; chocolate grew on trees | chocolate grows on trees; the river ran backwards | rivers run backwards; the moon turned green | the moon is green; the music stopped | there is no music; all the people were tiny | all people are tiny; dragons came back | dragons are back; aliens moved in next door | aliens live next door; everybody worked at the circus | everybody works at the circus; Christmas was canceled | there is no Christmas; all the food could talk | food can talk; the snow was pink | the snow is pink; children were in charge | children are in charge; books could talk | books can talk; everyone was invisible | everyone is invisible; everybody was king | everybody is king; the birds stopped singing | birds do not sing; time stood still | time stands still""")
DAY = dict(long="""{One morning|One day} <ev>.
Nobody knew why, and everybody ran into the street.
Only <a> stayed calm and said, "Let us find out what happened."
Together with <b>, <h> looked everywhere <at>.
At last they found a small switch behind a stone, and <g> pressed it.
Then everything was as before, and people talked for years about the day when <ev>.""", three="""{One morning|One day} <ev>.
Only <a> stayed calm and looked for the reason with <b>.
They found a small switch <at>, pressed it, and everything was as before.""", one="{One morning|One day} <ev>, and <a> and <b> set everything right.", next="The next morning <h> looked out of the window first of all. Everything was fine, and <h> nearly missed it.",
    ask=("Why did that happen?|Somebody had pressed a small switch behind a stone.", "Who helped?|<H> and <g> found the switch and helped.", "Who was <g>?|<G> was a friend of <h>.", "How did it end?|<H> and <g> pressed the switch, and everything was as before."), moral="stay calm and look for the reason")

# moods: words -> plots
MOODS = {
    "scary; spooky; creepy; horror; ghost; Halloween; very scary; slightly scary": (dict(long="""{Late one night|One dark night} <a> was all alone <at>.
Suddenly there was a knock, and then a second one, and then a third one.
"Who is there?" whispered <h>, but nobody answered.
The door opened slowly, and a cold wind blew out the candle.
Two big eyes shone in the dark and came closer and closer.
It was only <b>, who said, "I was afraid out there, may I come in?" """, three="""One dark night <a> was all alone <at>.
The door opened slowly, and two big eyes shone in the dark.
It was only <b>, who was afraid, too.""", one="One dark night <a> was all alone <at>, and it was only <b> who knocked.", next="<H> and <g> lit all the candles. Then there was another knock at the door.", ask=("Who was at the door?|It was <b>.", "Who was it?|It was only <b>.", "What were the eyes?|They were the eyes of <b>.", "Where was <h>?|<H> was <at2>."), moral="most things that scare us are harmless"),),
    "funny; silly; hilarious; really funny; very funny; crazy": (dict(long="""{Once there was|One day there was} <a> who put a pot on the head and said, "I am the king <at>."
Everybody laughed, but <h> walked around with a spoon and gave orders.
"You, bring me soup!" said <h> to <b>.
<G> brought the soup, but where was the pot for it?
So <g> poured the soup into the crown, and it ran down to the feet of <h>.
"It is a good soup," said <h>, and everybody laughed again.""", three="""<A> put a pot on the head and said, "I am the king <at>."
"Bring me soup!" said <h> to <b>.
So <g> poured the soup into the crown, and everybody laughed.""", one="<A> wore a pot as a crown <at>, and <b> poured soup into it.", next="The next day <h> wore a cake as a crown. That one was gone before lunch.", ask=("Why did everybody laugh?|<H> wore a pot as a crown.", "Who was <g>?|<G> brought the soup."), moral="a pot is for soup"),),
    "sad; very sad; touching; emotional; sad little": (dict(long="""{Once there was|Once upon a time there was} <a> who waited <at> every day.
Long ago <b> had said, "I will come back."
The summer went by, and then the winter, and <h> still waited.
People shook their heads, but <h> never gave up hope.
One evening a letter came, and it said that <g> could not come any more.
<H> cried for a long time, and then planted a flower for <g>.""", three="""{Once there was|Once upon a time there was} <a> who waited <at> for <b>.
One evening a letter came and said that <g> could not come any more.
<H> cried and planted a flower for <g>.""", one="<A> waited <at> for <b>, who never came back.", next="Every spring the flower was there again. Then <h> smiled and thought of <g>.", ask=("Why was <h> sad?|<G> never came back.", "Who was <g>?|<G> was the friend that <h> waited for.", "Did <g> come back?|No, <g> never came back."), moral="those we love stay in our hearts"),),
    "adventure; exciting; action; thrilling; wild; pirate adventure": (dict(long="""{Once there was|Once upon a time there was} <a> who looked for a hidden treasure <at>.
<B> had the other half of the map, so they went together.
They climbed over rocks, crossed a wild river and ran from a bear.
Then the ground shook, and a big door opened in front of them.
"Quick, before it closes!" cried <h>, and they jumped in.
There was the treasure, and <h> and <g> carried home as much as they could.""", three="""<A> and <b> each had one half of a treasure map.
They climbed over rocks and crossed a wild river <at>.
At last a big door opened, and there was the treasure.""", one="<A> and <b> found a hidden treasure <at>.", next="At home they saw that the map had a back side. There was a second cross on it.", ask=("What did they find?|They found a hidden treasure.", "Who was <g>?|<G> had the other half of the map.", "Where was the treasure?|It was behind a big door."), moral="two halves make a whole"),),
    "mystery; detective; crime; mysterious": (dict(long="""{One morning|One day} all the cakes <at> were gone, and nobody knew who had taken them.
So they called <a>, who was known for solving every riddle.
<H> found crumbs on the floor and followed them, step by step.
The crumbs led to a small door, and behind the door sat <b>.
"I was so hungry," said <g> and looked very sorry.
<H> solved the case, and <g> helped to bake new cakes.""", three="""One morning all the cakes <at> were gone, so they called <a>.
<H> followed the crumbs to a small door.
Behind it sat <b>, who was sorry and helped to bake new cakes.""", one="<A> followed the crumbs <at> and found <b>, who had eaten the cakes.", next="The next week a hat was gone. <H> and <g> solved the case together.", ask=("Who took the cakes?|<G> took the cakes.", "Who did it?|It was <b>.", "Who was the thief?|The thief was <b>.", "Why did <g> take the cakes?|<G> was so hungry."), moral="say sorry and help"),),
    "bedtime; good night; calm; sleepy; quiet; soothing; relaxing; goodnight": (dict(long="""{Once there was|Once upon a time there was} <a> who could not sleep.
<H> counted the stars <at>, one by one.
Then <b> came along softly and sat down beside <h>.
"Close your eyes," said <g>, "and think of a little boat."
The boat rocked from side to side, slowly and gently.
Soon <h> and <g> were fast asleep, and the moon watched over them. Good night!""", three="""{Once there was|Once upon a time there was} <a> who could not sleep and counted the stars <at>.
"Think of a little boat," said <b>.
The boat rocked gently, and soon both were fast asleep.""", one="<A> and <b> counted the stars <at> and fell asleep.", next="In the morning the sun woke <h> and <g>. They had both dreamed of the same little boat.", ask=("Did <h> fall asleep?|Yes, soon <h> and <g> were fast asleep.", "Who was <g>?|<G> was a friend who helped <h> to fall asleep."), moral="quiet thoughts bring sleep"),),
    "magical; magic; fantasy; enchanted; fairytale": (dict(long="""{Once there was|Once upon a time there was} <a> who found a blue feather <at>.
When <h> touched the feather, it began to sing.
"Make a wish," sang the feather, "but make it for somebody else."
<H> thought of <b>, who was always alone.
So <h> wished for a garden full of friends for <g>.
In the morning the garden was there, and <g> laughed for the first time.""", three="""<A> found a blue feather <at> that began to sing.
"Make a wish for somebody else," it sang.
<H> wished for a garden full of friends for <b>, and it came true.""", one="<A> found a magic feather <at> and made a wish for <b>.", next="The feather flew away over the roofs. Somewhere else it began to sing again.", ask=("What did <h> wish for?|<H> wished for a garden full of friends for <g>.", "Did the wish come true?|Yes, in the morning the garden was there.", "Who was <g>?|<G> was always alone."), moral="the best wishes are for others"),),
}
LESS = {"scary": ("less scary please", "That is too scary, make it less scary.", "not so scary please", "Can it be less scary?", "a bit softer please")}
# beginnings that break off: "what the user begins" -> what is there
OPENINGS = (("{n} opened the old {box|chest|drawer|suitcase|trunk|package} and inside was", "in"), ("{n} opened the door and saw", "door"), ("One {night|evening|morning}, {n} heard a knock at the door. It was", "knock"), ("Once upon a time there was {a} who", "who"), ("{N} was walking through the {forest|city|park|snow} when suddenly", "walk"), ("{N} woke up and was", "woke"), ("It was a dark and stormy night, and {n}", "night"), ("When {n} looked out of the window, there was", "door"), ("Deep in the forest there lived {a} who", "who"), ("On the table there was a letter for {n}. It said", "letter"), ("The day began like any other for {n}, but then", "walk"))
