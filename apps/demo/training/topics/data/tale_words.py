"""Words for the wishes of stories_tales.py: what somebody's things do, what one gets, what is lost, days and places like no other, endings.

A deed is written "talks=talked": in the present as it is asked for, in the past as it is told.
"""
from __future__ import annotations

from topics.data.plain_words import split


def rows(text: str) -> tuple[tuple[tuple[str, ...], tuple[tuple[str, str], ...]], ...]:
    """Nouns | deeds, an empty line between the rows."""
    table = []
    for row in text.split("\n\n"):
        nouns, deeds = " ".join(row.split()).split(" | ")
        table.append((split(nouns), tuple(tuple(deed.split("=")) for deed in split(deeds))))
    return tuple(table)


# what belongs to somebody and is a wonder
WONDERS = rows("""
oven; oven; hat; chair; pot; teapot; kettle; spoon; bed; clock; umbrella; coat; mirror; pencil; brush; bike; car; boat; broom; piano;
violin; guitar; book; pillow; suitcase; lamp; door; bell; bucket; map; chair; table; sofa; phone; radio; fridge; toaster; ladder; tractor;
truck; wagon; ship; backpack; lunch box; cup; doll; drum; scarf; cane; watch; rug; ring; stove; frying pan; computer; camera; basket;
house; shop; sled; flute; apron; doorbell; alarm clock; bathtub; wheelbarrow; typewriter; sewing machine; shoe; notebook | talks=talked;
talks=talked; talks=talked; can talk=could talk; starts to talk=started to talk; sings=sang; sings at night=sang at night; can sing=could
sing; tells jokes=told jokes; tells stories=told stories; laughs=laughed; knows everything=knew everything; whispers=whispered; whispers
secrets=whispered secrets; glows in the dark=glowed in the dark; never stops talking=never stopped talking; snores=snored;
giggles=giggled; speaks French=spoke French; comes to life=came to life; comes alive at night=came alive at night; is magic=was magic;
grants wishes=granted wishes; gives good advice=gave good advice; can fly=could fly; dances at night=danced at night; sneezes=sneezed;
plays tricks=played tricks; has a mind of its own=had a mind of its own; answers back=answered back

dog; cat; cow; hen; goat; horse; parrot; pig; donkey; goldfish; duck; hamster; rabbit; turtle; sheep; pony; rooster; mouse; snail; goose;
canary; camel; monkey; owl; pet dragon; guinea pig; hedgehog; elephant | can talk=could talk; talks=talked; sings=sang; can sing=could
sing; can dance=could dance; can read=could read; can fly=could fly; tells jokes=told jokes; plays the piano=played the piano; can
count=could count; speaks French=spoke French; laughs=laughed; can paint=could paint; knows every song=knew every song; wears a hat=wore a
hat; can do magic=could do magic; plays chess=played chess; can cook=could cook; wins every race=won every race; understands
everything=understood everything

drawings; pictures; toys; dolls; paintings; snowmen; gingerbread men; puppets; statues | come alive=came alive; come to life=came to life;
can talk=could talk; can walk=could walk; dance at night=danced at night; start to move=started to move

cakes; cookies; songs; stories; pancakes; soups; jokes; pies; letters; flowers; candies | make everybody happy=made everybody happy; make
people laugh=made people laugh; are magic=were magic; are the best in the world=were the best in the world

dreams; wishes; stories; drawings; jokes; lies | come true=came true; always come true=always came true

shadow; reflection | talks=talked; dances=danced; has a mind of its own=had a mind of its own; is blue=was blue; sings=sang; tells
jokes=told jokes; can fly=could fly; plays tricks=played tricks

hair; nose; tail; beard; hat; house; teddy bear; blanket | glows in the dark=glowed in the dark; changes color=changed color; is magic=was
magic; is made of gold=was made of gold; shines like the sun=shone like the sun

pumpkin; cat; house; apple; carrot; hat; tomato; cabbage; sunflower; dog; egg; beard; garden | is as big as a house=was as big as a house;
grows and grows=grew and grew; never stops growing=never stopped growing; gets bigger every day=got bigger every day; is the biggest in
the world=was the biggest in the world
""")
# what belongs to somebody and is a worry
WORRIES = rows("""
oven; car; clock; bike; boat; tractor; radio; piano; phone; sewing machine; truck; computer; fridge; toy; robot; guitar; umbrella; lamp;
sled; chair; ladder; watch; bus; train set; wagon; kite; violin; bed | breaks=broke; is broken=was broken; breaks down=broke down; stops
working=stopped working; does not work=did not work; won't work=would not work; falls apart=fell apart

crown; hat; house; coat; bed; chair; backpack; scarf; beard; nose; tail; garden; boat; suitcase; castle; name; neck; shadow | is too
big=was too big; is too long=was too long; is too small=was too small; is too heavy=was too heavy

shoes; boots; wings; ears; trousers; legs; gloves; feet; glasses; teeth; socks; sleeves; arms | are too big=were too big; are too
small=were too small; are too long=were too long

cat; dog; hamster; parrot; horse; goat; rabbit; pony; sheep; turtle; cow; pig; best friend; goldfish; canary; donkey; duck; pet snail;
mouse; hen; little brother; little sister; snowman; shadow; teddy bear | runs away=ran away; disappears=disappeared; is gone=was gone;
goes missing=went missing; is lost=was lost; gets lost=got lost; gets sick=got sick; won't come home=would not come home; is sad=was sad;
cannot sleep=could not sleep

hat; kite; umbrella; letter; map; balloon; scarf; homework; washing; tent; drawing; ticket; newspaper; paper boat; wig | blows away=blew
away; flies away=flew away; is blown away by the wind=was blown away by the wind; falls into the water=fell into the water; is gone=was
gone; disappears=disappeared

boat; ship; raft; paper boat; ring; toy; key; crown; ball; watch; hat; bucket; flute | sinks=sank; falls into the sea=fell into the sea;
falls into a well=fell into a well; is at the bottom of the lake=was at the bottom of the lake; is gone=was gone; is stolen=was stolen;
disappears=disappeared

roof; umbrella; tent; boat; bucket; boot; pocket; sock; balloon; shoe; bag; net; sail | has a hole=had a hole; leaks=leaked; gets a
hole=got a hole; is full of holes=was full of holes

cake; bread; soup; pie; pudding; dinner; birthday cake; pizza; apple pie | burns=burned; is burned=was burned; tastes of nothing=tasted of
nothing; falls on the floor=fell on the floor; is stolen=was stolen; goes wrong=went wrong

garden; flower; tree; rose; pumpkin; apple tree; sunflower; field | is dry=was dry; does not grow=did not grow; won't grow=would not grow;
needs rain=needed rain; is sad=was sad

best friend; friend; neighbor; brother; sister; favorite teacher | moves away=moved away; is sick=was sick; goes away=went away; is
angry=was angry; is far away=was far away; forgets everything=forgot everything

fire; lamp; candle; light; voice; memory; magic; luck; smile; courage; hat; song; wallet; passport; luggage; costume; wand; treasure; shop
key | is gone=was gone; disappears=disappeared; goes missing=went missing; is lost=was lost

tooth; wing; arm; paw; tail; wheel; knee; button | is loose=was loose; hurts=hurt; is broken=was broken

birthday; party; holiday; wedding; picnic; concert; trip | is forgotten=was forgotten; goes wrong=went wrong; is ruined by the rain=was
ruined by the rain; is nearly over=was nearly over
""")
# who has such things, besides any hero
OWNERS = split("""
baker; baker; farmer; king; queen; fisherman; tailor; shoemaker; wizard; witch; pirate; knight; gardener; teacher; painter; clown; cook;
grandmother; grandfather; old man; old woman; boy; girl; princess; prince; miller; sailor; captain; doctor; postman; clockmaker; musician;
bus driver; librarian; librarian; magician; giant; carpenter; beekeeper; nurse; astronaut; shepherd; poet; barber; train driver; inventor;
goblin; fairy; troll; dragon; robot; fox; bear; mouse; rabbit; hedgehog; snail; squirrel; owl; cat; dog; duck; frog
""")

# what befalls somebody: after "who gets", and the same after "got"
GETS = split("""
stuck in a chimney; stuck in the mud; stuck in a tree; stuck in an elevator; stuck in the snow; stuck in traffic; stuck in a box; stuck on
a roof; caught in the rain; caught in a storm; caught in a net; caught in the act; wet; wet in the rain; dirty; lost at the market; lost
in the fog; lost in a big store; lost in the woods; lost in the city; lost on the way home; lost at the zoo; sick on a boat; sick; the
flu; the measles; the hiccups; a cold; a fever; a stomach ache; a toothache; into trouble; into a fight with a friend; on the wrong bus;
on the wrong train; off at the wrong stop; locked out; locked in; locked in a museum; locked in the library; left behind; left behind at
the station; bad grades; a bad grade; homesick; hungry on the way; tired on the way; scared at night; sunburned; stung by a bee; chased by
geese; blamed for everything; sent to bed early; the wrong package; the wrong letter; the wrong haircut; a terrible haircut; paint on the
carpet; gum in the hair; the wrong suitcase; mixed up; teased at school; picked last; rained on; snowed in; swallowed by a whale; blown
away by the wind; carried away by a balloon; locked in a tower; turned into a frog; turned into a mouse; trapped in a cave; bored at home;
jealous of a friend; angry about nothing; seasick; dizzy on the merry-go-round; cold feet; fired; a parking ticket; no presents; no mail;
no sleep; nothing for dinner
""")
# and what somebody gets and keeps
PRESENTS = split("""
letter; strange letter; letter from far away; mysterious letter; new bike; bike; puppy; kitten; pony; present; strange present; mysterious
package; package; big box; parcel; postcard; secret message; golden ticket; magic wand; magic pen; magic ring; magic carpet; magic hat;
magic lamp; map; treasure map; key; golden key; old key; telescope; violin; drum; guitar; trumpet; kite; red balloon; new coat; new hat;
warm scarf; medal; prize; crown; robot; toy train; teddy bear; dragon egg; sled; boat; little boat; old car; lantern; diary; book; old
book; pair of wings; pair of red shoes; new bed; music box; compass; camera; phone call; invitation; party hat; garden; house; castle;
star; baby brother; baby sister; pet snail; parrot; hamster; turtle; goldfish; goat; chess set; paint box; tree house; tent; rocket;
submarine; train ticket; birthday card; valentine; blanket; cookie; giant cookie; chocolate cake; pot of honey; bag of gold; lucky coin;
wish
""")

# things, and how they go missing
GONE = rows("""
letter; letter; letter; parcel; postcard; package; birthday card; love letter; invitation; telegram; newspaper; message in a bottle;
envelope; Christmas card; magazine; bill | gets lost=got lost; gets lost=got lost; gets lost in the post=got lost in the post; got
lost=got lost; gets lost in the mail=got lost in the mail; goes missing=went missing; never arrives=never arrived; is sent to the wrong
house=was sent to the wrong house; goes to the wrong house=went to the wrong house; ends up in the wrong town=ended up in the wrong town;
falls out of the mailbag=fell out of the mailbag; arrives too late=arrived too late; lost its way=lost its way; travels around the
world=traveled around the world; cannot find its address=could not find its address; was lost=was lost

suitcase; umbrella; key; teddy bear; sock; button; hat; ball; kite; toy car; glove; mitten; boot; spoon; ring; coin; doll; book; pencil;
balloon; scarf; puzzle piece; toy train; watch; crayon; backpack; shoe; wallet; phone; ticket; blanket; library book; chess piece; cup;
toy boat; paper plane; slipper; robot; pillow; lunch box; wagon; drone; toothbrush; eraser; remote control; shopping cart; boat; bike;
bus; train; tram; satellite; cloud; star; raindrop; snowflake; leaf; feather; bubble; wave; pancake; cookie; meatball; donut; pea; potato;
apple | gets lost=got lost; gets lost=got lost; gets lost=got lost; got lost=got lost; goes missing=went missing; loses its way=lost its
way; cannot find its way home=could not find its way home; can't find the way home=could not find the way home; is far from home=was far
from home; wants to go home=wanted to go home; is trying to get home=was trying to get home; ends up in the wrong place=ended up in the
wrong place; is lost and wants to go home=was lost and wanted to go home; falls off a truck=fell off a truck; falls out of a window=fell
out of a window; was lost for years=was lost for years
""")

# a day like no other, told in the past; the next day all is as before
DAYS = split("""
the clocks stopped; all the clocks stopped; it rained frogs; it rained fish; it rained soup; it rained chocolate; it rained lemonade; it
snowed in summer; the snow was pink; the sun did not come up; the sun forgot to rise; the moon did not come; the moon fell asleep; the
stars went out; the sea was gone; the wind stopped; the river ran backwards; the river turned pink; the trees could talk; the trees walked
away; the animals could talk; all the animals talked; everybody forgot their name; everyone woke up as a cat; everyone was invisible;
everything was upside down; everything turned blue; all the colors disappeared; nobody came to school; nobody went to work; nobody could
find their shoes; all the shoes were gone; all the socks disappeared; all the keys were lost; the bread ran away; the cakes came alive;
the toys came alive; the snowmen came alive; the statues danced; the chairs could walk; the houses could fly; the town floated away; the
school floated in the air; the whole town fell asleep; the teachers were late; the children were the teachers; the king stayed in bed; the
queen lost her crown; the baker ran out of flour; the bus did not come; the train drove past the station; the bridge went for a walk; the
bells did not ring; the lights went out; the power went out; the internet went down; the computers went on strike; the robots went on
strike; the cows could fly; the cats ruled the town; the dogs ran the school; the dinosaurs came back; the aliens landed; a whale came to
town; an elephant came to town; a circus came to town; a dragon came to dinner; the birds forgot how to sing; the fish learned to walk;
the penguins came to the city; the pirates came to school; the vegetables ran away; the soup was too salty; the ice cream was free; the
candy was free; gravity stopped working; time stood still; it was night all day; it never got dark; the rain would not stop; the fog would
not go away; the postman mixed up all the letters; the mirrors told the truth; the pictures left their frames; the books lost their words;
summer came in January; Christmas came twice
""")
DAY_ANIMALS = split("""could talk; came to town; went on strike; could fly; learned to dance; fell asleep; went to school; wore hats;
began to sing;
were in charge; took the train""")

# a place like no other
LANDS = split("town; village; land; country; world; city; kingdom; forest; island; planet; school; house; street; castle")
LAND_DEEDS = tuple(tuple(row.split("=")) for row in split("""
everybody whispers=everybody whispered; everyone whispers=everyone whispered; everybody sings=everybody sang; nobody sleeps=nobody slept;
nobody laughs=nobody laughed; nobody smiles=nobody smiled; it always rains=it always rained; it always snows=it always snowed; it is
always night=it was always night; it is always winter=it was always winter; it never rains=it never rained; it is always Christmas=it was
always Christmas; it is always summer=it was always summer; it is always autumn=it was always autumn; time stands still=time stood still;
the sun never sets=the sun never set; the sun never shines=the sun never shone; cats rule=cats ruled; dogs can talk=dogs could talk;
animals can talk=animals could talk; all animals can speak=all animals could speak; everything is blue=everything was blue; everything is
made of paper=everything was made of paper; everything is made of cake=everything was made of cake; everything is made of candy=everything
was made of candy; everything is made of glass=everything was made of glass; everything is upside down=everything was upside down;
everything is backwards=everything was backwards; nobody has a name=nobody had a name; everybody has wings=everybody had wings; people can
fly=people could fly; everybody wears a hat=everybody wore a hat; everybody walks backwards=everybody walked backwards; there are no
colors=there were no colors; there is no music=there was no music; music is forbidden=music was forbidden; laughing is forbidden=laughing
was forbidden; books are forbidden=books were forbidden; there are no clocks=there were no clocks; there are no stars=there were no stars;
there is no night=there was no night; there is no sound=there was no sound; trees can walk=trees could walk; the trees can talk=the trees
could talk; the houses can walk=the houses could walk; the houses are made of cheese=the houses were made of cheese; robots do all the
work=robots did all the work; children make the rules=children made the rules; mice are kings=mice were kings; dragons deliver the
mail=dragons delivered the mail; dreams come true=dreams came true; wishes grow on trees=wishes grew on trees; cookies grow on
trees=cookies grew on trees; shadows can talk=shadows could talk; toys are alive=toys were alive; everyone is a giant=everyone was a
giant; everyone is tiny=everyone was tiny; everybody is in a hurry=everybody was in a hurry; nobody is ever in a hurry=nobody was ever in
a hurry; everybody is friendly=everybody was friendly; it snows in summer=it snowed in summer; it rains lemonade=it rained lemonade; it
rains chocolate=it rained chocolate; fish can fly=fish could fly; pigs can fly=pigs could fly; penguins are the teachers=penguins were the
teachers; all the bread is gone=all the bread was gone; nobody says hello=nobody said hello; nobody ever says thank you=nobody ever said
thank you; everyone speaks in rhymes=everyone spoke in rhymes; people pay with smiles=people paid with smiles; stones can sing=stones
could sing
"""))

# how a story shall end: with this, or with these words
ENDS = split("""
a hug; a hug; a big hug; a group hug; a party; a big party; a wedding; a song; a rainbow; a feast; a kiss; a cup of tea; a smile; a
surprise; a dance; fireworks; a picnic; a good dinner; pancakes; a joke; a thank you; a new friend; a sunset; a big cake; a birthday cake;
a nap; a long sleep; a lullaby; a pillow fight; a journey home; a promise; a gift; a bonfire; hot chocolate; a big laugh; laughter; a
sneeze; apple pie; a big breakfast; a warm bed; a good night kiss; a starry night; the first snow; a snowball fight; a boat ride; a
letter; a handshake; a festival; ice cream; a bedtime story; a parade; a concert; music; a happy dance; friendship; dinner; pizza; soup; a
sleepover; cookies and milk; a bear hug; a high five; a campfire; a good night's sleep; a goodbye; a phone call; a train ride home;
sunshine
""")
LAST_LINES = split("""
and they all went home; and then it began to snow; and the moon smiled; and so the day was over; and nobody ever spoke of it again; and
that was that; and they lived happily ever after; and everybody laughed; and the light went out; and all was well; and they never fought
again; and the stars were shining; and then everybody went to bed; and the door was closed; and they danced all night; and the rain
stopped; and spring had come; and so it was; and they ate it all; and nobody was sad any more; and the cat said nothing; and the river
sang; and it was only a dream; and they were home again; and they fell asleep; and the king laughed, too; and that is why we have the
moon; and the whole town cheered; and they never came back; and it was the best day ever
""")

# who is near to a hero, and what they did before their story began
NEAR = tuple((word, it) for it, row in (
    ("he", "brother; brother; little brother; big brother; father; grandfather; uncle; son; twin brother"),
    ("she", "sister; sister; little sister; big sister; mother; grandmother; aunt; daughter; twin sister"),
) for word in split(row))
WENT = split("""went for a long walk; went out to buy some bread; went to the market; went to the lake with a big basket; was at home alone;
set out to see the world; went to visit a friend; went on a trip to the hills""")

# what somebody is like who is not as others are
WAYS = tuple(tuple(row.split("=")) for row in split("""
never laughs=never laughed; never smiles=never smiled; never says hello=never said hello; never says a word=never said a word; never says
sorry=never said sorry; never says please=never said please; never goes out=never went out; never gives up=never
gave up; never looks up=never looked up; never listens=never listened; never eats cake=never ate cake; never tells the truth=never told
the truth; never gets angry=never got angry; never has time=never had time; says no to
everything=said no to everything; says yes to everything=said yes to everything; only speaks
in rhymes=only spoke in rhymes; speaks in rhymes=spoke in rhymes; only eats bread=only ate bread; only eats soup=only ate soup; only eats
pancakes=only ate pancakes; only wears yellow=only wore yellow; only walks backwards=only walked backwards; walks backwards=walked
backwards; only comes out at night=only came out at night; only whispers=only whispered; counts everything=counted everything; counts the
stars=counted the stars; talks to trees=talked to trees; talks to the moon=talked to the moon; talks to flowers=talked to flowers; talks
too much=talked too much; sings in the rain=sang in the rain; sings all day=sang all day; sings out of tune=sang out of tune; hums all
day=hummed all day; tells lies=told lies; tells lies=told lies; lies all the time=lied all the time;
asks too many questions=asked too many questions; asks why all the time=asked why all the time; always says the wrong
thing=always said the wrong thing; always forgets names=always forgot names; always wears a hat=always wore a hat; always wears two
different socks=always wore two different socks; always tells the truth=always told the truth; always wants to win=always wanted to win;
always says thank you twice=always said thank you twice; always carries an umbrella=always carried an umbrella; always sits in the last
row=always sat in the last row; always loses=always lost; always comes last=always came last; laughs at everything=laughed at everything;
laughs too loud=laughed too loud; cries at weddings=cried at weddings; cries a lot=cried a lot; sneezes all day=sneezed all day; snores
like a bear=snored like a bear; sleeps all winter=slept all winter; sleeps all day=slept all day; sleeps in a tree=slept in a tree; lives
in a shoe=lived in a shoe; lives in a teapot=lived in a teapot; lives upside down=lived upside down; lives alone in the woods=lived alone
in the woods; collects clouds=collected clouds; collects buttons=collected buttons; collects spoons=collected spoons; collects
sounds=collected sounds; collects smells=collected smells; likes spiders=liked spiders; likes rain=liked rain; likes
Mondays=liked Mondays; loves Mondays=loved Mondays; loves numbers=loved numbers; loves the number seven=loved the number seven; loves old
maps=loved old maps; prefers the dark=preferred the dark; would rather read=would rather read; is too small=was too small; is too tall=was
too tall; is too big for everything=was too big for everything; is too polite=was too polite; is very slow=was very slow; is slower than
all the others=was slower than all the others; is different from the others=was different from the others; is not like the others=was not
like the others; is always in a hurry=was always in a hurry; is always dirty=was always dirty; is always cold=was always cold; is never on
time=was never on time; is never satisfied=was never satisfied; is made of paper=was made of paper; is made of glass=was made of glass; is
blue=was blue; is green all over=was green all over; has two left feet=had two left feet; has no name=had no name; has no shadow=had no
shadow; has three ears=had three ears; has a very long name=had a very long name; has a very loud voice=had a very loud voice; has a
secret=had a secret; has too many hats=had too many hats; thinks too much=thought too much; believes in dragons=believed in dragons;
believes everything=believed everything; still believes in fairies=still believed in fairies; still lives at home=still lived at home;
works too much=worked too much; writes letters to the moon=wrote letters to the moon; writes letters to nobody=wrote letters to nobody;
draws on everything=drew on everything; paints everything blue=painted everything blue; paints only cats=painted only cats; cooks only
soup=cooked only soup; bakes only square cakes=baked only square cakes; wears pajamas to work=wore pajamas to work; wears a crown=wore a
crown; waits for the rain=waited for the rain; waits for a letter=waited for a letter; waits for a bus that never comes=waited for a bus
that never came; smells of roses=smelled of roses; glows in the dark=glowed in the dark; sees ghosts=saw ghosts; hears everything=heard
everything; hears with its feet=heard with its feet; dances when nobody looks=danced when nobody looked; dances at the bus stop=danced at
the bus stop; dreams all day=dreamed all day; dreams in color=dreamed in color; knows only one song=knew only one song; knows only one
joke=knew only one joke; knows all the answers=knew all the answers; forgot how to dance=forgot how to dance; mixes up left and
right=mixed up left and right; gives everything away=gave everything away; takes the long way home=took the long way home
"""))
# over what two may quarrel
QUARRELS = split("""
toy; ball; doll; cookie; last cookie; cake; last piece of cake; apple; last apple; bone; blanket; pillow; bike; swing; sled; kite; drum;
hat; red hat; umbrella; book; chair; best chair; bed; window seat; map; boat; carrot; piece of cheese; sandwich; balloon; red balloon;
pencil; crown; golden key; shell; stick; bucket; pumpkin; crayon; candy; lollipop; pancake; last pancake; tent; parking space; ladder;
teddy bear; egg; nut; coin; scarf; mitten; song; game; pizza; robot; tree house; fence; cherry tree; place by the fire; place in the sun
""")
# things with what is said of them
THINGS_OF = tuple(tuple(row.split("|")) for row in split("""
letter|to the moon; letter|to nobody; letter|to Santa; letter|without a name on it; letter|written in the snow; postcard|to the king;
postcard|with no stamp; key|to nowhere; key|to the sea; key|for no door; door|to the past; door|under the stairs; door|at the end of the
garden; bridge|to nowhere; bridge|over the clouds; road|to the stars; staircase|into the sky; ladder|to the moon; train|to nowhere;
train|to the sea; train|made of chocolate; bus|to the moon; boat|made of paper; boat|full of flowers; box|full of buttons; box|full of
secrets; box|with no lid; suitcase|full of snow; suitcase|full of stories; jar|full of stars; jar|full of fireflies; bottle|full of rain;
bag|full of wind; basket|full of kittens; book|with no words; book|without an end; book|about nothing; clock|with no hands; clock|with
three hands; lamp|at the end of the street; light|at the end of the pier; lighthouse|on a mountain; house|on wheels; house|at the end of
the road; house|with one hundred doors; house|made of bread; window|with a view of the sea; garden|on the roof; garden|behind a wall;
tree|in the middle of a field; tree|with blue leaves; tree|full of shoes; bench|in the park; bench|under a tree; swing|under an apple
tree; song|about the rain; song|without words; picture|of a ship; picture|on the wall; photo|of two strangers; map|of the sky; map|of a
dream; mirror|with a secret; hat|for an elephant; sweater|for a giraffe; scarf|for a snowman; coat|with a hundred pockets; coat|with one
button; shoe|without a partner; sock|without a friend; glove|in the snow; umbrella|on a sunny day; cup|with a crack; teapot|with no lid;
spoon|with a hole; piano|without keys; piano|in the snow; violin|with one string; bell|without a sound; star|without a name; star|in a
puddle; cloud|in the shape of a cat; cloud|over one house; puddle|in front of the school; stone|in a shoe; hole|in the fence; button|on a
coat; chair|by the window; chair|for two; table|with three legs; lantern|in the fog; island|in the shape of a heart; shop|full of clocks;
shop|for broken toys; shop|for forgotten things; library|under the sea; school|for clouds; school|for dragons; hotel|for snails;
hospital|for toys; bakery|on the moon; cafe|for ghosts; post office|at the North Pole; phone|in the forest; radio|in the attic; robot|in
the cellar; pumpkin|with a smile; cake|with a hundred candles; cake|for a king; soup|made of stars; pie|in the sky; dream|about a fish;
message|in the sand; ticket|to yesterday; kite|without a string; balloon|on a long journey; raft|on a quiet river; tent|in the rain;
sled|in summer
"""))
# what children (and others) go through: "losing a tooth"
LIVED = tuple(tuple(row.split("=")) for row in split("""
losing a tooth=lost a tooth; losing the first tooth=lost the first tooth; losing a friend=lost a friend; losing a game=lost a game; losing
a pet=lost a pet; moving=moved to a new house; moving house=moved to a new house; moving to a new town=moved to a new town; moving to
another country=moved to another country; changing schools=changed schools; starting school=started school; starting kindergarten=started
kindergarten; starting a new job=started a new job; being new at school=was new at school; being the new kid=was the new kid; being new in
town=was new in town; being different=was different; being the smallest=was the smallest of all; being the youngest=was the youngest of
all; being left out=was left out; being alone=was all alone; being home alone=was home alone; being bullied=was bullied at school; being
sick=was sick; being in hospital=was in hospital; being late=was late; being nervous=was nervous; being far from home=was far from home;
getting glasses=got new glasses; getting braces=got braces; getting a new brother=got a new brother; getting a baby sister=got a baby
sister; getting a baby brother=got a baby brother; getting a haircut=got a haircut; getting a bad grade=got a bad grade; getting lost=got
lost; getting older=got a year older; going to the dentist=went to the dentist; going to the doctor=went to the doctor; going to the
hospital=went to the hospital; going to school alone=went to school alone; going to camp=went to camp; going on a plane=went on a plane;
flying for the first time=flew for the first time; sleeping alone=slept alone for the first time; sleeping in a new bed=slept in a new
bed; sleeping away from home=slept away from home; sleeping without a light=slept without a light; sleeping in a tent=slept in a tent;
saying goodbye=had to say goodbye; saying goodbye to a friend=said goodbye to a friend; leaving home=left home; leaving kindergarten=left
kindergarten; making a mistake=made a mistake; making new friends=wanted to make new friends; meeting new people=met new people; missing
grandma=missed grandma; missing somebody=missed somebody; missing home=missed home; waiting=waited for a long time; waiting for
Christmas=waited for Christmas; waiting for summer=waited for summer; waiting for a baby=waited for a baby; sharing a room=shared a room;
sharing toys=shared all the toys; telling the truth=told the truth; telling a lie=told a lie; keeping a promise=kept a promise; breaking a
promise=broke a promise; breaking a window=broke a window; breaking a vase=broke a vase; breaking an arm=broke an arm; falling off a
bike=fell off a bike; falling in love=fell in love; forgetting the homework=forgot the homework; forgetting a birthday=forgot a birthday;
giving a speech=gave a speech; singing on a stage=sang on a stage; speaking in front of the class=spoke in front of the class; spending a
night at grandma's=spent a night at grandma's; staying up late=stayed up late; trying something new=tried something new; trying new
food=tried new food; eating vegetables=ate vegetables for the first time; wearing glasses=wore glasses for the first time; riding the bus
alone=rode the bus alone; visiting the dentist=visited the dentist; giving up a pacifier=gave up the pacifier; growing up=wanted to grow
up; growing old=grew old; winning=won for the first time; failing a test=failed a test; learning a new language=learned a new language;
having a bad dream=had a bad dream; having a bad day=had a bad day; having no friends=had no friends; having a new teacher=had a new
teacher; having two homes=had two homes; having a secret=had a secret; having a nightmare=had a nightmare; fighting with a friend=had a
fight with a friend; finding courage=had to find some courage; taking a test=took a test; taking the train alone=took the train alone;
cleaning up a room=cleaned up a room
"""))
# why something is so
WHYS = split("""
cats purr; cats hate water; cats sleep so much; dogs wag their tails; dogs bark at cats; dogs bury bones; birds sing in the morning; birds
fly south; owls sleep all day; bees make honey; frogs croak; snails are so slow; snails carry their house; turtles are slow; zebras have
stripes; giraffes have long necks; elephants never forget; bears sleep in winter; bats hang upside down; crabs walk sideways; fish cannot
talk; foxes are red; rabbits have long ears; mice love cheese; cows say moo; ducks love rain; penguins cannot fly; pigs love mud; lions
roar; wolves howl at the moon; the sea is salty; the sea is blue; the sky is blue; the sky is so big; the moon changes its shape; the moon
is so far away; the moon never sleeps; the sun goes down; the sun is so hot; the stars twinkle; the wind howls; the wind never stands
still; the rain falls; the snow is white; the leaves fall; the leaves turn red; the trees are so tall; the river runs to the sea; the
mountains are so high; the night is dark; the days are short in winter; the grass is green; roses have thorns; sunflowers turn to the sun;
rainbows have so many colors; clouds cry; socks disappear; keys hide; bread falls on the buttered side; onions make us cry; children ask
so many questions; grown-ups are always in a hurry; grandmothers bake so well; pirates wear hats; witches have cats; dragons breathe fire;
ghosts say boo; robots never sleep; people sing; people dream; people give presents; people laugh; time flies; clocks tick; bells ring on
Sunday; monsters hide under the bed; lighthouses shine
""")

# who is with the user: "me and my cat"
MINE = split("""
cat; cat; dog; dog; hamster; rabbit; horse; parrot; goldfish; turtle; brother; sister; little brother; little sister; best friend; best
friend; mother; father; mom; dad; grandma; grandpa; wife; husband; girlfriend; boyfriend; son; daughter; baby; cousin; neighbor; class;
teddy bear; bike; robot; family; friends
""")
# what a story may teach
LESSONS = split("""
honesty; sharing; kindness; patience; courage; friendship; respect; gratitude; trust; forgiveness; love; hope; teamwork; generosity;
bravery; listening; politeness; fairness; responsibility; curiosity; peace; tolerance; modesty; happiness
""")
# what is too long for Ember
TOO_LONG = split("""
novel; whole book; book; chapter; long novel; 500 word story; 1000 word story; story of 500 words; story of ten pages; two page story;
film script; play; whole chapter; trilogy; three page story; very long novel
""")
# how somebody or something may be, which everybody finds strange
HOW = ("always", "always", "always", "actually", "never", "really", "", "", "", "secretly", "just", "not")
BEINGS = split("""late; late; late; early; on time; different; different; nice; kind; friendly; funny; quiet; loud; cold; warm; wet; dirty; clean; tidy; slow; fast; polite; honest; busy; thirsty; silly; happy; cheerful; calm;
dreamy; strange; awake; dizzy; hot; blue; green; pink; purple; careful; in a good mood; in a bad mood; in a hurry; on the run; ready; outside; on the phone; a bit odd; full of questions; full of ideas; good at math; the last one;
the first one; the smallest; upside down; ticklish; round; crooked; soft; sticky; a vegetarian; a dreamer; a poet; a good cook; a bad liar; a hero; a coward; good; bad; smart; modest; patient; gentle""")
