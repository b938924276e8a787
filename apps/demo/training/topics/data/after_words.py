"""What is asked about a story that the story does not say, and wishes for another length or mood.

<s> the hero, <it>/<o>/<p> its pronouns, <was>/<is>/<did>, <g> the helper, <tt> the thing of the story.
"""
from __future__ import annotations

UNSAID = "The story does not say. What do you think?"

# of the hero
OF_HERO = tuple(row for row in """
How old <was> <s>?
how old was <it>
What did <s> look like?
what did <s> have for breakfast?
What did <s> like to eat?
what's <p> favorite food
What <was> <p> favorite color?
Did <s> have any brothers or sisters?
does <s> have a family?
who are <p> parents
Where was <p> mother?
what was <p> father like
Did <s> go to school?
what did <s> do for a living
Was <s> rich or poor?
is <s> tall or short?
What color <was> <p> hair?
what color <was> <p> eyes
Did <s> wear a hat?
what clothes did <it> wear?
What did <p> house look like?
did <s> have a garden?
What did <s> dream about that night?
what was in <p> pockets?
When <was> <p> birthday?
Did <s> ever fall in love?
did <s> get married later?
Did <s> have children?
what did <s> do on Sundays
What happened ten years later?
what became of <s> when <it> grew up
Where did <s> come from?
What language did <s> speak?
could <s> read and write?
Did <s> like music?
what song did <s> like best?
was <s> good at school
What <was> <s> thinking?
why did <s> never tell anyone?
Did <s> ever lie?
What <was> <p> biggest secret?
what <was> <p> biggest wish as a child?
Who <was> <p> best friend before that?
did <s> have any enemies
What time did <s> get up in the morning?
where did <s> sleep?
Did <s> snore?
How tall <was> <s>?
how heavy was <it>?
How fast could <s> run?
Did <s> have a job?
what's <p> last name
Does <s> have a nickname?
did <s> have a pet?
Was <s> married?
Which month was it?
What year was that in?
in what country was that
What was the name of the village?
what's the town called?
Which day of the week was it?
how long ago did that happen
What was the weather like the day before?
How far did they have to walk?
how many people lived there
Was there a king in that country?
who was the mayor
What did the neighbors say?
and what did <p> grandmother think of it
How much money did <s> have?
what did <s> say to <p> mother?
Did anyone take a picture?
was it in the newspaper?
Did <s> write that in a diary?
And what was for dinner?
what did they have for dessert
What games did <s> like?
Did <s> like snow?
what did <p> room look like
How many friends did <s> have?
how long did all of that take?
Did <s> see a doctor?
Was <s> ever in Paris?
does <s> like chocolate
what kind of shoes did <s> wear
Did <s> have a phone?
What <was> <p> hobby?
Was <s> left-handed?
what was the first thing <s> ever said
Why is it called a story, did <s> live in my town?
Is <s> still alive?
where is <s> now?
what's <s> doing today
Did <s> ever come back later?
what would <s> say to me
Has <s> ever been in another story?
Did they have a car?
what was on the wall in <p> kitchen
How did <s> learn to talk?
did <s> cry at night
Why did nobody help before?
Why did it happen that day and not another day?
but why did all this happen?
who else was there?
What did the others think?
was anybody angry about it
My son asks how many teeth <s> had.
My daughter wants to know what <s> had for lunch.
the kids want to know how old <s> <is>
She wants to know if <s> had a sister.
He asks whether <s> could swim.
My little one asks where <s> went to school.
Just wondering, did <s> have a bicycle?
I wonder what <s> looked like.
One question: what did the house look like?
Tell me, what color was the door?
Hm, how many windows did the house have?
and what kind of tree was it?
what did it smell like there
How loud was it?
""".strip().split("\n"))
# of its name, where it has none
OF_NAME = ("What is the name of <s>?", "what was the name of <s>", "what's <p> name?", "what was <its> name?", "What was <its> name?", "What is <s> called?", "what was <s> called again", "Does <s> have a name?", "did <s> have a name?", "And the name of <s>?", "what's the hero's name", "my son wants to know the name of <s>", "Who is <s>, I mean by name?", "how is <s> called?", "I missed the name of <s>. What was it?", "You never said <p> name. What is it?", "but what's <p> name", "and <p> name?", "and what was <p> name?", "Who was it, what name did <s> have?", "which name did <s> have?", "what name does <s> have", "My daughter asks what <p> name is.", "Can you tell me the name of <s>?", "do you know <p> name?", "what do people call <s>?", "The name of the hero?", "Is there a name for <s> in the story?", "did you say <p> name?", "So what is <s> called in the story?")
# of the helper
OF_HELPER = ("How old is <g>?", "what is the name of <g>?", "what was <g>'s name", "Does <g> have a name?", "Where does <g> live?", "where did <g> come from?", "Why was <g> so kind?", "What did <g> look like?", "did <g> have a family", "What does <g> do all day?", "Was <g> a boy or a girl?", "where was <g> going?", "What did <g> have in the bag?", "does <g> like cake", "How did <g> know that?", "where is <g> now", "Did <g> ever come back the year after?", "how tall was <g>", "Who sent <g>?", "what did <g> eat for supper", "is <g> magic?", "did <g> wear a hat", "why was <g> there at all")
# of any thing, and of some things
OF_THING = ("What did <tt> look like?", "what color <were> <tt>?", "How big <were> <tt>?", "how old <were> <tt>", "Where did <tt> come from?", "where did <s> get <tt>?", "Who made <tt>?", "How much did <tt> cost?", "what <were> <tt> made of?", "<Were> <tt> heavy?", "who had <tt> before?", "What happened to <tt> later?", "where <are> <tt> now", "was there something written on <tt>?", "Did anybody try to steal <tt>?", "<Were> <tt> magic?", "did <tt> have a smell", "Why did <s> like <tt> so much?")
OF_SOME = {
    "key": ("What did the key open?", "what was the key for?", "which door did the key open", "what does the key open", "Did the key fit the door?", "what was behind the door that it opened?"), "map": ("Where did the map lead?", "what was on the map?", "was there a treasure on the map"), "letter": ("What did the letter say?", "who wrote the letter?", "what was in the letter"), "book": ("What was the book about?", "who wrote the book?", "how many pages did the book have"),
    "box": ("What was in the box?", "what's inside the box?", "was the box locked"), "door": ("What was behind the door?", "where did the door lead?"), "lamp": ("Was there a genie in the lamp?", "how bright was the lamp"), "ring": ("Who gave away the ring?", "was the ring gold?"), "clock": ("What time was it on the clock?", "did the clock still work"), "hat": ("What color was the hat?", "did the hat fit"), "suitcase": ("What was in the suitcase?",), "bag": ("What was in the bag?",), "basket": ("What was in the basket?",), "chest": ("What was in the chest?", "was there gold in the chest"),
    "boat": ("What was the boat called?", "how big was the boat?"), "ship": ("What was the ship called?", "where was the ship going?"), "treasure": ("What was the treasure?", "was it gold?"), "castle": ("Who lived in the castle before?", "how many rooms did the castle have"), "house": ("Who lived in the house before?", "how many rooms did the house have"), "garden": ("What flowers were in the garden?", "what grew in the garden"), "egg": ("What was in the egg?", "what came out of the egg"), "mirror": ("What could you see in the mirror?",), "violin": ("Which song did it play?",), "piano": ("Which song was it?",), "bottle": ("What was in the bottle?",), "diary": ("What was in the diary?",), "radio": ("What was on the radio?",), "seed": ("What grew from the seed?",), "photo": ("Who was in the photo?",), "coin": ("How much was the coin worth?",), "umbrella": ("What color was the umbrella?",), "train": ("Where did the train go?",), "rocket": ("Where did the rocket fly?",), "pen": ("What did they write with the pen?",), "island": ("What was the island called?",), "cave": ("How deep was the cave?", "who lived in the cave"), "cake": ("What kind of cake was it?",), "sandwich": ("What kind of sandwich was it?", "what was on the sandwich?", "whose sandwich was it"), "cookie": ("Whose cookie was it?",), "song": ("What song was it?", "how does the song go"), "soup": ("What kind of soup was it?",), "tea": ("What kind of tea was it?",), "apple": ("Was the apple red or green?",),
}
# where the story calls its hero sad, and leaves the reason open
OF_SAD = ("Why was <it> sad?", "why <was> <s> so sad?", "but why was <it> sad", "What made <s> sad?", "Why <was> <s> unhappy?", "what was the reason <it> was sad?", "So what was wrong with <s>?", "and what had made <o> so sad?")

LONGER = ("can you make it longer", "Can you make it a bit longer?", "Could you make the story longer, please?", "I'd like it longer.", "that's too short, more please", "Nice, but a little short. Can you make it longer?", "Can you tell it in more detail?", "could u make it longer pls", "make the story longer", "A longer one, please, the same story.", "Could it be longer?", "it ended too soon, make it longer", "Can you stretch it a bit?", "My son says it was too short.", "can i have the long version", "and now the longer version", "longer?", "can you add a sentence or two", "Would you make it longer for me?", "Please write it longer.")
FUNNIER = ("can you make it funnier", "Can you make it a bit funnier?", "Could you make the story funnier, please?", "I'd like it funnier.", "Not very funny yet. Can you change that?", "could u make it funny pls", "make the story funnier", "Could it be a little funnier?", "It should make my kids laugh.", "I want to laugh. Make it funnier.", "Can it be silly?", "it's too serious, make it funny", "and now the funny version", "funnier?", "Would you make it funnier for me?", "Please make it more fun.", "Can you put something funny in?", "a funnier version please", "more humor please", "same story but funnier")
SADDER = ("can you make it sadder", "Can you make it a bit sadder?", "Could you make the story sadder, please?", "I'd like it sadder.", "make the story sad", "could u make it sad pls", "Could it be a little sadder?", "and now the sad version", "sadder?", "Would you make it sadder for me?", "it's too happy, make it sad", "a sadder version please", "same story but sadder", "I want to cry. Make it sadder.", "Can it be sad?", "tell it again, but sad", "Please make it sadder.", "more sadness please")

# on what the story is about: words in its rows -> questions
WHY = (
    ("afraid of <x>", ("Why <was> <s> afraid of <x>?", "why <was> <it> so afraid", "Since when <was> <s> afraid of <x>?", "But why are <x> so scary?", "what happened that <it> got so afraid?", "where did the fear come from", "Who told <o> that <x> are scary?")),
    ("wanted to <v> <b>", ("Why did <s> want to <v> <two>?", "why did <it> want that", "Why did <it> want to <v> <two> so badly?", "who gave <o> that idea?")),
    ("wanted to <v>.", ("Why did <s> want to <v>?", "why did <it> want that", "Since when did <s> want to <v>?", "Why did <it> want to <v> so badly?", "who gave <o> that idea?", "where did <s> get that idea from")),
    ("wanted to learn to <v>", ("Why did <s> want to learn that?", "why did <s> want to <v>", "who taught <g> to <v>?", "How many weeks did <s> practice?")),
    ("<who> <d>.", ("Why did <s> <base>?", "why did <it> do that", "But why did <it> do it?", "Why on earth did <s> <base>?", "When did <s> <base>?", "How did <s> do it?", "how did <it> manage to <base>", "Did anybody else see it?", "was there a punishment?", "Did <s> do it again?", "what did <p> mother say about it", "Was anyone mad at <s>?", "did <it> feel sorry")),
    ("<who> found <t>", ("Where did <s> find <t>?", "where <were> <tt> hidden?", "Who had lost <tt>?", "whose <were> <tt>?", "How did <s> find <tt>?", "who put <tt> there", "did anybody come to get <tt> back?")),
    ("<did> <t>", ("Where did <s> find <t>?", "where <were> <tt> hidden?", "Who had lost <tt>?", "whose <were> <tt>?", "How did <s> find <tt>?", "who put <tt> there", "did anybody come to get <tt> back?")),
    ("lost <t>", ("How did <s> lose <t>?", "how did <it> lose <tt>", "When did <s> lose <tt>?", "where did <s> lose <tt>?", "Why did <it> not take better care of <tt>?")),
    ("loved <x>", ("Why did <s> love <x> so much?", "why did <it> love <x>", "Since when did <s> love <x>?", "what's so great about <x>")),
    ("could not <x>", ("Why could <s> not <x>?", "why couldn't <it> <x>", "Did <s> ever learn to <x>?", "could <p> mother <x>?")),
    ("could <x>", ("How did <s> learn to <x>?", "why could <s> <x>", "Who taught <s> to <x>?", "since when could <it> <x>?")),
    ("had a fight", ("What was the fight about?", "why did they fight?", "Who started the fight?", "why did they have a fight", "Who was right?", "how long did the fight last", "what did they say to each other in the fight?")),
    ("<two> got lost", ("How did that happen, getting lost?", "Where were they when it happened?", "why did <two> get lost?", "how did <two> get lost")),
    ("strange sound", ("What did the sound sound like?", "how loud was the sound?")), ("lost a key", ("What did the key open?", "what was the key for?", "which door did the key open", "Where was the key?", "where did they find the key?", "how did <g> lose the key", "What does the key open?", "Was it a big key?")),
    ("my birthday", ("How old was <g>?", "what present did <g> get?", "what kind of cake was it?", "which song did <s> sing?", "Why did nobody know about the birthday?")), ("big storm", ("Where did the storm come from?", "how long did the storm last?", "Did the storm break anything?")),
    ("thick fog", ("Where was <s> going?", "how long was there fog?")), ("wide river", ("What was the river called?", "how wide was the river?", "Where did <s> want to go?", "what was on the other side before")), ("deep hole", ("How deep was the hole?", "who dug the hole?", "Why was there a hole?", "did it hurt?")),
    ("all the lights went out", ("Why did the lights go out?", "who turned the lights off?", "How long was it dark?", "why was it dark")), ("loved <own>", ("Why did <s> love <own> so much?", "where did <s> get <its>?", "how old <was> <its>".replace("<was>", "is"), "Who gave <its> to <o>?")), ("had <t>", ("Where did <s> get <tt>?", "who gave <tt> to <s>?", "Why did <s> have <t>?", "what did <s> do with <tt> all day")),
)
STATE = ("Why <was> <s> <state>?", "why <was> <it> so <state>?", "why <was> <it> <state>", "But why <was> <s> so <state>?", "What made <s> so <state>?", "Since when <was> <s> <state>?", "how long <was> <it> <state>", "Who made <o> <state>?", "and why so <state>?", "I don't get it, why <was> <it> <state>?")

SHORTER = ("can you make it shorter", "Could you make the story shorter, please?", "I'd like it shorter.", "that's too long for my son, shorter please", "Nice, but too long.", "could u make it shorter pls", "Now tell it in three sentences.", "Can I have the short version?", "and the short version?", "My daughter fell asleep halfway. Shorter, please.", "Would you shorten it for me?", "Please cut it a little.", "can you cut it down", "say it with fewer words", "What is the story in short?", "In short?", "keep only the main points", "a summary please", "Can you sum up the story?", "same story but shorter")
HAPPIER = ("can you make the ending happier", "Could you give it a happy ending, please?", "I'd like a happier ending.", "Could everything be fine in the end?", "and now with a happy ending", "My daughter wants a happy ending.", "My son asks for a happier end.", "Would you make the end happier for me?", "can everyone be happy at the end", "Please let it end well.", "Nice, but I want a happier ending.", "the end should be happier", "Can there be a party at the end?", "let it end with something nice", "How would it end if everything went well?", "could u give it a happy end pls")
SCARIER = ("can you make it scarier", "Can you make it a bit scarier?", "Could you make the story scarier, please?", "I'd like it scarier.", "could u make it scary pls", "and now the scary version", "It's Halloween, make it scary.", "same story but scarier", "Can you put something scary in?", "Not scary enough.", "I want to be scared. Make it scarier.", "Would you make it spooky for me?", "Tell it again, but spooky.")
NEXT = ("Nice, and what happened next?", "My son wants to know what happened next.", "My daughter asks how it goes on.", "and after that?", "What came after that?", "Is there more of the story?", "Please go on.", "can you continue the story", "Could you continue, please?", "I want to know what happens next.", "don't stop, go on", "is that all? what happened then", "Then what happened?", "So what happened the next day?", "and the day after?", "What did they do the next day?", "keep telling", "Tell me what happens next, please.", "We'd like to hear more of it.", "how did things go on after that", "wait, and then?")
TITLE = ("What could the title be?", "Could you give the story a title?", "It has no title yet.", "I need a title for it.", "my teacher wants a title", "What should I write above it?", "Do you have a title for this story?", "how would you name this story", "And what is it called?", "Please add a title.", "every story needs a title", "what's a good title for that")
MORAL = ("What can my son learn from it?", "Is there a lesson in it?", "What does the story want to tell us?", "and what do we learn?", "my teacher asks for the moral", "What's the lesson of that story?", "so what is the moral here", "What should we take away from it?", "Could you tell me the moral?", "does it teach something", "What is the message of the story?", "In one line, what's the moral?")

# what became of a hero who is named
NEXT_OF = ("What did <s> do {the next day|then|after that|next|later|the next morning|the day after|in the evening|the following day}?", "what did <s> do {the next day|then|after that|next|the next morning}", "And what did <s> do {the next day|after that|the next morning}?", "what does <s> do {next|the next day|then|now}", "What does <s> do the next day?", "So what did <s> do {the next day|next|then}?", "What happened to <s> {the next day|later|then|after that|in the end}?", "what happens to <s> {next|the next day|after that}", "and <s>, what did <it> do {next|the next day|then}?", "What did <it> do {the next day|next|then|after that}?", "tell me what <s> did the next day", "And the next day?", "what about the next day", "how did the next day go for <s>", "What did <s> do when it was over?", "and what came next for <s>?", "my son asks what <s> did the next day", "What was the next day like for <s>?")
# another ending, whichever it may be
OTHER_END = ("Give it a different ending.", "give it a different ending", "Give it another ending.", "give it another ending please", "Change the ending.", "change the ending please", "Can you change the ending?", "Could you change the end?", "a different ending please", "A different end, please.", "Another ending, please.", "another ending?", "Write a different ending.", "write another ending", "Can it end differently?", "Could it end in a different way?", "Can you give it a new ending?", "a new ending please", "I don't like the ending. Change it.", "I don't like the end.", "I'd like a different ending.", "I want another ending.", "Make up another ending.", "make a different ending", "Make it end differently.", "make the ending different", "Do you have another ending?", "How else could it end?", "What other ending could it have?", "how could it end differently", "The same story with a different ending.", "same story, different ending", "again, but with a different end", "Now with another ending.", "Tell it with another ending.", "let it end some other way", "what if it ended differently", "an alternative ending?", "Let <s> have another ending.")
