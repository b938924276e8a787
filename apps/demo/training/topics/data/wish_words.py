"""Words of further wishes for stories: what happens to things, trades and where they are followed, what one is late for, days, names of children."""
from __future__ import annotations

from topics.data.plain_words import split


def rows(text: str) -> tuple[tuple[str, ...], ...]:
    """Rows of parts: "a; b | c" on each line."""
    return tuple(tuple(part.strip() for part in line.split("|")) for line in text.strip().split("\n"))


# what befalls a thing, which then can be mended: things | as asked (told if it is different); ...
TROUBLES = rows("""
clock; watch; cuckoo clock; alarm clock; grandfather clock; tower clock; music box; carousel; fountain; windmill; water mill; train; steam train; tram; elevator; toy train; merry-go-round; escalator; ferris wheel; model train; robot dog; sewing machine; record player; church clock | stops=stopped; stops=stopped; stops=stopped; stops working=stopped working; stops at midnight=stopped at midnight; stops in the middle of the night=stopped in the middle of the night; stops one day=stopped; suddenly stops=suddenly stopped; does not move any more=did not move any more; stands still=stood still; doesn't work any more=did not work any more
lamp; lantern; candle; streetlight; light bulb; flashlight; traffic light; night light; oil lamp; lighthouse; star; desk lamp; fairy light; stove; campfire; fireplace | goes out=went out; goes out=went out; goes out one night=went out; stops shining=stopped shining; will not shine any more=would not shine any more; doesn't shine any more=did not shine any more; flickers=flickered; grew dim=grew dim; gets dim=got dim; goes dark=went dark; lost its light=lost its light; loses its light=lost its light
car; old car; tractor; truck; bus; motorcycle; fire truck; taxi; van; rocket; motorboat; spaceship; racing car; lawn mower; scooter; snow plow; ice cream truck; school bus; submarine; airplane; helicopter; garbage truck; milk truck; camper van | won't start=would not start; will not start=would not start; breaks down=broke down; breaks down=broke down; broke down=broke down; runs out of gas=ran out of gas; stops in the middle of the road=stopped in the middle of the road; has a flat tire=had a flat tire; makes a strange noise=made a strange noise; could not go any more=could not go any more; gets stuck in the mud=got stuck in the mud; is too tired to go on=was too tired to go on
bell; violin; piano; radio; phone; doorbell; trumpet; flute; guitar; harp; organ; accordion; cello; drum; church bell; telephone; alarm; whistle; harmonica; tuba; record; jukebox | falls silent=fell silent; fell silent=fell silent; makes no sound any more=made no sound any more; lost its sound=lost its sound; loses its sound=lost its sound; is out of tune=was out of tune; goes quiet=went quiet; does not sound right=did not sound right; is silent=was silent; makes an awful noise=made an awful noise
cup; teapot; vase; mirror; plate; window; jug; bowl; mug; teacup; glass; coffee cup; soup bowl; flower pot; jar; snow globe; piggy bank; lampshade; doll; chair; rocking chair; bench; fence; ladder; broom; wheelbarrow; toy; bookshelf; bridge; swing; sled; cart | breaks=broke; breaks=broke; broke=broke; gets a crack=got a crack; has a crack=had a crack; falls down=fell down; falls apart=fell apart; fell apart=fell apart; breaks in two=broke in two; gets broken=got broken; gets a scratch=got a scratch; is broken=was broken
bucket; boat; rowing boat; kettle; bathtub; boot; rubber boot; tent; roof; pot; watering can; barrel; pipe; faucet; fishing boat; canoe; raft; umbrella; garden hose; old ship; tap; washing machine; hot water bottle | leaks=leaked; leaks=leaked; has a hole=had a hole; gets a hole=got a hole; got a hole=got a hole; is full of holes=was full of holes; always drips=always dripped; starts to leak=started to leak; drips=dripped; is rusty=was rusty; gets rusty=got rusty; lets the rain in=let the rain in
coat; scarf; sweater; sock; blanket; pillow; hat; shoe; mitten; glove; jacket; teddy bear; dress; curtain; carpet; backpack; rag doll; sail; flag; quilt; cushion; sofa; old slipper; book; kite | has a hole=had a hole; gets a hole=got a hole; tears=tore; gets torn=got torn; gets dirty=got dirty; loses a button=lost a button; falls apart=fell apart; is too old=was too old; gets wet=got wet; shrinks=shrank; wears out=wore out; comes apart=came apart
computer; laptop; printer; phone; robot; toaster; fridge; washing machine; vacuum cleaner; television; camera; tablet; dishwasher; oven; microwave; coffee machine; mixer; hair dryer; calculator; game console; old computer; typewriter; telescope | breaks=broke; breaks down=broke down; stops working=stopped working; freezes=froze; won't turn on=would not turn on; does not work any more=did not work any more; goes crazy=went crazy; has a bug=had a bug; always crashes=always crashed; is out of order=was out of order; overheats=overheated; beeps all night=beeped all night; forgets everything=forgot everything; runs out of power=ran out of power
flower; rose; sunflower; tulip; daisy; apple tree; cherry tree; lemon tree; plant; rose bush; orchid; cactus; lily; pear tree; tomato plant; house plant; strawberry plant; little tree; palm tree; garden | wilts=wilted; will not bloom=would not bloom; won't grow=would not grow; does not bloom any more=did not bloom any more; stops growing=stopped growing; gets too little water=got too little water; loses its leaves=lost its leaves; loses all its leaves=lost all its leaves; is too dry=was too dry; is always thirsty=was always thirsty; does not grow=did not grow; dries up=dried up
""")
# small things that go astray
STRAYS = rows("""
kite; balloon; paper plane; hat; scarf; umbrella; leaf; feather; letter; postcard; paper boat; handkerchief; ticket; red balloon; straw hat; map; drawing; cap; newspaper; photo; bedsheet; towel; paper lantern; napkin | blows away=blew away; flies away=flew away; flew away=flew away; is blown away=was blown away; is blown away by the wind=was blown away by the wind; gets stuck in a tree=got stuck in a tree; got stuck in a tree=got stuck in a tree; lands on a roof=landed on a roof; falls into a river=fell into a river; lands in a puddle=landed in a puddle; is carried off by the wind=was carried off by the wind
ball; marble; button; coin; apple; orange; pumpkin; egg; bead; ring; wheel; snowball; nut; cherry; acorn; pea; penny; potato; tomato; walnut; bottle cap; cheese; meatball | rolls away=rolled away; rolls away=rolled away; rolled away=rolled away; rolls down a hill=rolled down a hill; rolls under the sofa=rolled under the sofa; falls out of a pocket=fell out of a pocket; falls into a well=fell into a well; falls into a hole=fell into a hole; gets lost in the grass=got lost in the grass; rolls into the street=rolled into the street
sock; mitten; glove; shoe; teddy bear; doll; umbrella; suitcase; bag; book; library book; key; phone; watch; spoon; pencil; crayon; toy car; lunch box; blanket; backpack; toy rabbit; violin; wallet; scarf; hat; boot; slipper; pen; notebook; cup; bike; guitar; camera; stuffed bear; toothbrush; earring; thermos; flute; chess piece; puzzle piece | is left on a bus=was left on a bus; is left on the bus=was left on the bus; is left in a taxi=was left in a taxi; is lost on the beach=was lost on the beach; is left in the rain=was left in the rain; is left on a train=was left on a train; is left behind=was left behind; gets left behind=got left behind; is forgotten in the park=was forgotten in the park; falls off a truck=fell off a truck; is lost in the snow=was lost in the snow; gets lost=got lost; gets lost in the city=got lost in the city; loses its way home=lost its way home; falls into the water=fell into the water; falls behind the sofa=fell behind the sofa; is thrown away=was thrown away; ends up in the wrong house=ended up in the wrong house; cannot find its owner=could not find its owner; lost its partner=lost its partner; is dropped in the street=was dropped in the street; is forgotten at school=was forgotten at school
pancake; cookie; gingerbread cookie; muffin; meatball; dumpling; donut; waffle; pretzel; cupcake; pea; carrot; potato; sausage; pickle; noodle; strawberry; cherry; banana; lemon; onion; marshmallow; bagel; bean; egg; pizza; sandwich; roll | runs away=ran away; runs away=ran away; ran away=ran away; rolls away=rolled away; falls off the plate=fell off the plate; jumps out of the pan=jumped out of the pan; falls out of the bag=fell out of the bag; falls under the table=fell under the table; is left on the plate=was left on the plate; does not want to be eaten=did not want to be eaten; rolls out of the kitchen=rolled out of the kitchen; gets lost in the kitchen=got lost in the kitchen; is left alone=was left alone
star; little star; cloud; snowflake; raindrop; sunbeam; moonbeam; feather; leaf; acorn; seed; bubble; spark; shooting star; comet; shadow; wave; icicle; dandelion seed; drop of water; pebble; planet; satellite; rocket | falls from the sky=fell from the sky; gets lost=got lost; gets lost in the night=got lost in the night; loses its way=lost its way; lost its way=lost its way; is carried off by the wind=was carried off by the wind; drifts away=drifted away; is all alone=was all alone; cannot find the way home=could not find the way home; can't find its way home=could not find its way home; lands in a garden=landed in a garden; lands on a roof=landed on a roof; falls into the sea=fell into the sea
""")
THING_LOOKS = split("old; old; old; little; little; red; blue; green; yellow; small; big; brave; shy; sad; proud; new; rusty; wooden; golden; white; tiny; grumpy; very old; beautiful; silver; gray; lonely; funny; purple; brown; magic; pink")
SOFT_LOOKS = tuple(word for word in THING_LOOKS if word not in ("rusty", "wooden", "golden", "silver", "grumpy", "magic", "gray"))
THING_COLORS = split("old; old; red; green; blue; yellow; little; big; rusty; black; white; brown")
PET_LOOKS = split("little; old; black; white; brown; gray; big; fat; funny; tiny; clever; lazy")

# trades, and where and when work is done
TRADES = split("""baker; baker; lighthouse keeper; lighthouse keeper; nurse; night nurse; doctor; bus driver; truck driver; taxi driver; train driver; tram driver; postman; mailman; fisherman; farmer; shepherd; gardener; cook; chef; waiter; teacher; librarian; carpenter; blacksmith; tailor; shoemaker; watchmaker; clockmaker; painter; musician; street musician; singer; dancer; clown;
juggler; actor; writer; poet; photographer; reporter; scientist; inventor; astronaut; pilot; sailor; captain; ferry captain; diver; miner; firefighter; policeman; police officer; detective; judge; mayor; night watchman; security guard; museum guard; zookeeper; vet; beekeeper; beekeeper; florist; butcher; cheesemaker; candle maker; glassblower; potter; weaver; plumber;
electrician; roofer; chimney sweep; window cleaner; street sweeper; garbage collector; cleaner; janitor; caretaker; builder; crane driver; engineer; programmer; mechanic; bike mechanic; hairdresser; barber; dentist; pharmacist; midwife; paramedic; ambulance driver; tea seller; ice cream seller; flower seller; bookseller; shopkeeper; cashier; barista; hotel porter; maid; butler;
knight; wizard; ranger; forester; lumberjack; hunter; woodcutter; miller; innkeeper; piano teacher; music teacher; ballet teacher; swimming teacher; school bus driver; crossing guard; lifeguard; mountain guide; tour guide; fortune teller; puppeteer; toymaker; toy maker; doll maker; violin maker; piano tuner; organist; drummer; conductor; coach; goalkeeper; referee; locksmith; tinker; brewer;
winemaker; cobbler; seamstress; dressmaker; knitter; lamplighter; bell ringer; rat catcher; goose girl; cowboy; stable boy; snow plow driver; fire lookout; weather woman; bridge keeper; stationmaster; signalman; road worker; dock worker; welder; factory worker; call center worker; delivery driver; pizza baker; pastry cook; donut maker; tattoo artist; sign painter; clerk; accountant; lawyer; bank clerk; spy""")
WORKS = split("""work at night; work at night; work at night; work the night shift; work on the night shift; work in the dark; work on Sundays; work on Christmas Eve; work on weekends; work in the rain; work in the snow; work early in the morning; work before sunrise; work all night; work all day; work very hard; work alone; work far from home; work for the king; work for the queen;
work in a lighthouse; work in a hospital; work in a castle; work in a little village; work in the big city; work in the mountains; work by the sea; work on a ship; work on a train; work on a farm; work on an island; work in a zoo; work in a museum; work in a circus; work in a tower; work in a mill; work underground; work under the sea; work on the moon; work in space; work in a toy factory; work at a train station; work at the airport; work at the harbor; work at a school;
work in a bakery; work in a library; work in a hotel; work in an old theater; work in a chocolate factory; work in a cold kitchen; work in the forest; work from home; work with animals; work with wood; work with children; start work at four in the morning; start work at midnight; get up at three in the morning; get up before the sun; light the lamps in the street; light the lamp every evening; ring the bell every morning; sweep the streets; clean the windows; clean the school; clean the train station; drive the night bus;
drive the last bus; drive a school bus; drive a tram; drive a night train; drive an ambulance; deliver letters; deliver letters by boat; deliver milk; deliver newspapers; deliver parcels; deliver pizza; bake bread at night; bake bread for the whole town; bake cakes for the king; guard the museum; guard the castle; guard the bridge; guard the gate; repair old clocks; repair shoes; repair bikes; repair toys; repair umbrellas; mend nets; mend broken toys; mend roads; build boats; build bridges; build houses; build violins; sell flowers; sell flowers at the station; sell ice cream; sell hot soup;
sell balloons in the park; sell old books; make cheese; make candles; make toys; make shoes for the poor; make hats; make music in the street; feed the animals at the zoo; feed the lions; look after the sheep; look after the garden; look after the lighthouse; look after sick children; look after the horses; watch over the town; watch over the sea; watch the sky; count the stars; teach children to read; teach music; tell stories in the park; paint houses; paint signs; cut hair; wash dishes in a big hotel; cook for a hundred children; cook soup for everybody; plant trees; grow roses; grow tomatoes; catch fish at night; shovel snow; carry water; carry suitcases; collect the garbage; keep bees on a roof; chop wood; polish the silver; tune pianos; drive a snow plow; answer the phone all day""")

# what one is late for, and what goes wrong
LATE = split("school; school; school; school; work; work; dinner; breakfast; lunch; supper; bed; the bus; the train; the plane; the boat; the ferry; the party; the wedding; the concert; the game; the race; the match; the show; the meeting; a meeting; class; math class; the dance; the ball; the picnic; the circus; kindergarten; church; choir; football practice; piano lessons; a birthday party; the birthday party; Christmas; Easter; a date; an exam; an important meeting; a job interview; the doctor; tea; the big day; the parade; a picnic; the first day of school; the school trip; the school play")
MISHAPS = split("""miss the train; miss the train; miss the bus; miss the bus; miss the last bus; miss the last train; miss the school bus; miss the boat; miss the ferry; miss the plane; miss the tram; miss the party; miss the beginning of the show; oversleep; oversleep on Monday; sleep through the party; sleep through winter; forget the way to school; forget the lines of a play; forget the birthday of a friend; forget the umbrella; forget the lunch box;
fall into a puddle; fall into the mud; fall into the pond; fall into the river; fall off a horse; fall off a ladder; fall off the sofa; fall down the stairs; fall out of bed; fall asleep in class; fall asleep in the bathtub; fall asleep on the train; get wet; get wet in the rain; get dirty; get stuck in the mud; get stuck in an elevator; get stuck in a pipe; get stuck in the chimney; get stuck in the snow; get stuck in traffic; get stung by a bee; get on the wrong train; get on the wrong bus; get off at the wrong stop; get sick; get a bad cold; get a stomachache; get a toothache; get the hiccups;
get caught in the rain; get separated from the others; get lost in the forest; get lost in the snow; get lost in the museum; get lost at the market; get lost at sea; break a cup; break a plate; break the teapot; break a tooth; break an arm; break a toy; burn the cake; burn the toast; burn the soup; spill the soup; spill the ink; spill the tea; spill a bucket of paint; drop an ice cream; drop the eggs; drop the cake; drop a plate; tear a sweater; lose the race; lose the game; lose a bet; lose a race; lose a tooth; lose the way; run out of flour; run out of bread; run out of honey; run out of sugar;
run out of ideas; step on a nail; step in a puddle; slip on a banana; slip on the ice; trip over a cat; trip over a stone; bump into a tree; bump into a lamp post; catch a cold; eat too much cake; eat too many cherries; eat something bad; sit on a cake; sit on wet paint; lock the key in the house; leave the bag on the bus; leave the window open; wear two different shoes; send the wrong letter; take the wrong coat; take the wrong bus; make a big mistake; make a mess in the kitchen; fail the test; fail an exam; ruin the cake; wake the baby; crash a bike""")
LOSABLE = split("mitten; mitten; mitten; glove; hat; hat; scarf; shoe; boot; sock; cap; key; house key; ring; wallet; phone; teddy bear; teddy bear; toy car; toy dinosaur; doll; ball; red ball; kite; umbrella; backpack; bag; lunch box; book; notebook; pencil; favorite pen; watch; necklace; earring; coin; lucky coin; bracelet; blanket; balloon; bicycle bell; whistle; flute; map; ticket; letter; camera; crown; sword; sled; bucket; spoon; tooth; button; jacket; sweater; stuffed rabbit; water bottle; compass; flashlight; homework; violin; feather; medal; basket; lantern")
LOST_AT = split("in the snow; in the snow; in the snow; on the beach; in the park; in the forest; in the woods; at school; at the zoo; on the bus; on the train; on the playground; in the garden; at the market; at the fair; in the rain; in the tall grass; in the big city; at the swimming pool; on the way to school; on the way home; in the street; in the mountains; at the museum; on the ice; in the sand; in the mud; at a party; on a walk; in the meadow; by the river; by the lake; in the library; at the train station; at the supermarket; in the hay; in the storm; in the dark; in the leaves; on a hike; on the farm; at the circus; on the ferry; at the airport; in the cinema")

# what is learned: verb | objects
LEARNED = rows("""
bake | bread; bread; bread; cookies; a cake; cakes; pancakes; apple pie; muffins; pretzels; rolls; gingerbread; a pizza; croissants; cinnamon rolls; birthday cakes; rye bread; waffles; bagels; a pie
cook | soup; pasta; rice; noodles; dinner; spaghetti; an egg; curry; pumpkin soup; tomato sauce; jam; porridge; vegetables
play | the piano; the violin; the guitar; the drums; the flute; the trumpet; the harp; the cello; the accordion; the tuba; the organ; the ukulele; the banjo; football; chess; tennis; basketball; cards; hockey; golf; hide and seek; table tennis; baseball; volleyball; checkers
speak | English; French; Spanish; German; Italian; Chinese; Japanese; Dutch; Portuguese; Russian; Arabic; Greek; Hindi; Turkish; Swedish; Polish; Latin; the language of birds; the language of cats; the language of the bees; the language of the trees
draw | a horse; a cat; a face; a house; a circle; flowers; animals; trees; people; cartoons; a map; a star
paint | flowers; a picture; pictures; the sea; clouds; portraits; eggs; the sunset; houses
ride | a bike; a bike; a horse; a unicycle; a scooter; a camel; a donkey; a skateboard; a pony; a motorcycle; an elephant; the waves; a tricycle; a wave
drive | a car; a bus; a tractor; a truck; a train; a tram; a taxi; a fire truck; a sled; a forklift; a steam train; a van
count | to ten; to ten; to five; to twenty; to a hundred; to one thousand; sheep; backwards; to three; the stars; money
tie | a bow; a tie; a knot; a scarf; shoes
climb | trees; a tree; mountains; a rope; a ladder; rocks; walls; a wall
catch | fish; a ball; butterflies; snowflakes; mice; the wind; falling leaves; a wave
grow | tomatoes; roses; pumpkins; carrots; sunflowers; potatoes; strawberries; beans; lettuce; a beard
knit | socks; a scarf; sweaters; a hat; mittens; a blanket; gloves
sew | a dress; buttons; a pillow; clothes; a shirt; curtains; a quilt
fold | a paper boat; a paper plane; napkins; a paper crane; shirts; a paper hat; letters
write | letters; a poem; poems; stories; songs; a book; a letter; a song; computer programs; with a pen; the alphabet
read | books; maps; music; a map; a clock; letters; a book; the stars; the newspaper; the signs
say | no; no; sorry; please; thank you; goodbye; hello; good morning; the alphabet; the truth; a long word
tell | jokes; the time; stories; a joke; the truth; good stories; fairy tales
fly | a kite; a plane; a rocket; a helicopter; a hot air balloon; a spaceship; a drone; a broom; in the dark; over the sea
sail | a boat; across the lake; a ship; on the sea
make | tea; coffee; cheese; jam; honey; friends; music; people laugh; a fire; ice cream; soup; toys; shoes; hats; candles; paper flowers; pasta; snow angels; soap; pottery; a paper boat; decisions
build | a house; a nest; a boat; a snowman; sandcastles; a sandcastle; robots; a bridge; a tower; a fire; an igloo; a web; a birdhouse
dance | ballet; the tango; the waltz; in the rain; salsa; on one leg; hip hop; on ice
sing | opera; a song; in a choir; in tune; lullabies; high notes; the blues; jazz; in the rain
use | a computer; a phone; a fork; a hammer; a map; a compass; chopsticks; a spoon; an umbrella
stand | on one leg; on two legs; on a surfboard; up straight; on a ball
walk | on two legs; on stilts; on a rope; on ice; in high heels; quietly; on a tightrope
sleep | alone; at night; in a bed; in the dark; through the night; without a light; upside down
wait | ; for the bus; for spring; in line; a little longer
whistle | ; a tune; a song; like a bird; with two fingers
swim | ; ; ; in the sea; in cold water; like a fish; under water; on the back
skate | ; on ice; backwards; on the frozen lake
ski | ; ; down the hill; in deep snow
juggle | ; with eggs; with oranges; with three balls; with apples; with plates
surf | ; on big waves; in the sea
jump | ; over a fence; rope; into the water; high; over a puddle
share | ; ; the toys; with others; a cake; cookies
do | magic; a handstand; a somersault; a cartwheel; math; yoga; karate; judo; a magic trick; homework; the dishes; gymnastics; magic tricks; sums; the laundry
sit | still; ; on a chair; quietly
brush | hair; teeth; a horse
dive | ; for pearls; into the deep sea
hop | ; on one leg; like a rabbit; over a stream
roar | ; like a lion; loudly
yodel | ; in the mountains
spell | ; long words; a name
garden | ; on a balcony; on a roof
fish | ; in the river; with a net
listen | ; to others; to the wind; to music
be | brave; patient; polite; kind; quiet; on time; a friend; a knight; a good friend; gentle; nice; careful; happy
""")

# big things and beings near them
STANDING = split("""lighthouse; lighthouse; tree; old tree; oak tree; apple tree; mountain; hill; rock; bridge; tower; windmill; castle; island; lake; river; moon; star; cloud; scarecrow; statue; fountain; streetlight; snowman; bench; chimney; house; little house; harbor; boat; ship; train; well; sunflower; rose; cactus; church tower; bell tower; telephone pole; barn; fence; garden gate; mill; waterfall; volcano; forest; meadow; pond; palm tree; willow tree; pine tree; mushroom; pumpkin; mailbox; clock tower; bus stop; train station; factory; skyscraper; crane; tractor;
submarine; rocket; satellite; old house; water tower; stone; iceberg; sandcastle; tent; bell; weathercock; flagpole; lamp post; park bench; old mill; wishing well; flower; daisy; tulip; weeping willow; Christmas tree; lantern; teapot; piano; rocking chair; bookcase; grandfather clock; bathtub; sofa; window; door; garden; greenhouse; beehive; sun""")
NEIGHBORS = split("""gull; gull; seagull; bird; mouse; cat; dog; fox; owl; bee; butterfly; hedgehog; snail; squirrel; rabbit; hare; crow; raven; robin; sparrow; swallow; stork; pigeon; duck; goose; swan; frog; toad; turtle; crab; seal; dolphin; whale; fish; goldfish; spider; ant; ladybug; firefly; moth; dragonfly; bat; deer; bear; wolf; goat; sheep; lamb; pony; horse; donkey; cow; hen; kitten; puppy; mole; badger; otter; beaver; penguin; polar bear; parrot; lizard; worm; bumblebee; grasshopper; cricket; monkey; elephant; nightingale; woodpecker; albatross; pelican; puffin; chicken; magpie; eagle; heron; cricket; camel""")
SIMPLE = split("boat; boat; kite; map; key; ball; box; bike; sled; tent; drum; tree house; raft; snowman; balloon; bicycle; treasure; treasure chest; cave; book; red balloon; apple tree; magic stone; violin; bucket; rowing boat; cake; pumpkin; wagon; cart; old car; tractor; train; bench; robot; piano; lantern; ladder; rope; suitcase; letter; hat; umbrella; teapot; blanket; picnic basket; canoe; well; garden; bridge; cabin; barn; island; hut; tower; hill; sandcastle; toy; coin; ring; horn; trumpet; guitar; telescope; rocket; spaceship; time machine; puzzle; trampoline; swing; wheelbarrow; seashell; egg; football")

# days that are one of the things in a story: as asked | when
DAYS = rows("""
a rainy day | on a rainy day
a rainy day | on a rainy day
a rainy afternoon | on a rainy afternoon
a rainy night | on a rainy night
a rainy morning | on a rainy morning
a snowy day | on a snowy day
a snowy day | on a snowy day
a snowy night | on a snowy night
a snowy morning | on a snowy morning
a sunny day | on a sunny day
a sunny day | on a sunny day
a windy day | on a windy day
a windy day | on a windy day
a windy night | on a windy night
a foggy day | on a foggy day
a foggy morning | on a foggy morning
a stormy day | on a stormy day
a stormy night | on a stormy night
a stormy night | on a stormy night
a cold day | on a cold day
a cold night | on a cold night
a cold winter day | on a cold winter day
a cold winter night | on a cold winter night
a hot day | on a hot day
a hot summer day | on a hot summer day
a summer day | on a summer day
a summer night | on a summer night
a winter night | on a winter night
a winter day | on a winter day
a spring day | on a spring day
a spring morning | on a spring morning
an autumn day | on an autumn day
an autumn evening | on an autumn evening
a quiet night | on a quiet night
a quiet Sunday | on a quiet Sunday
a dark night | on a dark night
a starry night | on a starry night
a sleepless night | on a sleepless night
a lazy Sunday | on a lazy Sunday
a lazy afternoon | on a lazy afternoon
a busy day | on a busy day
a busy Monday | on a busy Monday
a bad day | on a bad day
a good day | on a good day
a very bad day | on a very bad day
a strange day | on a strange day
a boring day | on a boring day
a boring afternoon | on a boring afternoon
a special day | on a special day
a perfect day | on a perfect day
a long day | on a long day
a gray day | on a gray day
a gray morning | on a gray morning
a full moon | under a full moon
a starry sky | under a starry sky
a long winter | in a long winter
a hot summer | in a hot summer
a cold winter | in a cold winter
a market day | on a market day
a school day | on a school day
a birthday | on a birthday
a holiday | on a holiday
a school trip | on a school trip
a train ride | on a train ride
a long journey | on a long journey
a boat trip | on a boat trip
a walk in the rain | on a walk in the rain
a walk in the snow | on a walk in the snow
Christmas Eve | on Christmas Eve
Christmas | at Christmas
Halloween | on Halloween
Easter | at Easter
New Year's Eve | on New Year's Eve
a Monday morning | on a Monday morning
a Friday night | on a Friday night
""")

MAGIC = split("magic lamp; magic ring; magic stone; magic book; magic hat; magic pen; magic spoon; magic mirror; magic feather; magic key; magic wand; magic flower; magic box; magic cup; magic shell; magic carpet; magic teapot; magic bell; magic coin; magic flute; magic bean; magic pencil; magic scarf; magic ball; magic bottle; magic apple; magic lantern; magic clock; magic shoe; magic drum")

# more first names, of girls and boys
GIRLS = split("""Amina; Layla; Zoe; Emma; Mia; Lily; Ella; Anna; Clara; Lucy; Ruby; Alice; Nora; Maya; Nina; Eva; Sofia; Sophie; Hannah; Leila; Maria; Lucia; Elena; Ines; Noor; Aaliyah; Zainab; Mariam; Khadija; Amara; Chioma; Ngozi; Adanna; Wanjiru; Zola; Thandi; Ayana; Meera; Anjali; Kavya; Diya; Lakshmi; Sana; Rania; Dalia; Yasmin; Shirin; Soraya; Parisa; Mina; Yuki; Sakura; Aiko; Linh; Mai; Thuy; Ling; Xia; Wei; Putri; Dewi; Siti; Aroha; Marama; Tala; Malia; Luana; Isadora; Valentina; Ximena; Paloma; Marisol; Catalina; Renata; Beatriz; Joana; Ines; Giulia; Chiara; Francesca; Alessia; Margot; Elodie; Manon; Camille; Amelie; Lotta; Saga; Linnea; Tuva; Signe; Aino; Helmi; Katya; Anya; Daria; Milena; Zofia; Kasia; Agata; Eszter; Reka; Ilinca; Ioana; Eleni; Despina; Defne; Zeynep; Ayse; Aoife; Niamh; Saoirse; Rhiannon; Megan; Bronwyn; Poppy; Daisy; Ivy; Hazel; Rose; Molly; Millie; Tilly; Evie; Harper; Piper; Luna; Aurora; Skye; Wren; June; Mabel; Pearl; Dora; Elise; Flora; Gemma; Holly; Jenny; Katie; Laura; Maddie; Penny; Robin; Tess; Wendy; Tabitha; Romy; Juno; Margaret; Joan; Agnes; Winnie""")
BOYS = split("""Ben; Tom; Max; Leo; Noah; Oscar; Felix; Finn; Theo; Jack; Sam; Luke; Henry; Oliver; Hugo; Anton; Jonah; Adam; Omar; Ali; Yusuf; Ibrahim; Bilal; Hamza; Idris; Kwame; Kofi; Chidi; Emeka; Tunde; Jabari; Sipho; Thabo; Tendai; Dawit; Abel; Ravi; Arjun; Dev; Vikram; Kiran; Aarav; Ishaan; Sanjay; Nikhil; Imran; Zayn; Kamal; Nabil; Rami; Samir; Amir; Dariush; Cyrus; Reza; Haruto; Ren; Sora; Takeshi; Minh; Bao; Duc; Jun; Bo; Chen; Budi; Agus; Tane; Wiremu; Keanu; Kai; Mateo; Diego; Santiago; Emilio; Joaquin; Thiago; Rui; Tiago; Duarte; Luca; Matteo; Lorenzo; Giorgio; Bruno; Gaspard; Louis; Jules; Emile; Anders; Lasse; Nils; Sander; Mikko; Eino; Ivan; Dmitri; Misha; Pavel; Jan; Kuba; Milos; Bence; Andrei; Nikos; Yannis; Emre; Deniz; Cillian; Ronan; Rhys; Dylan; Owen; Evan; Callum; Hamish; Rory; Toby; Archie; Alfie; Freddie; Charlie; Harry; George; Milo; Otis; Jasper; Silas; Ezra; Levi; Caleb; Miles; Wyatt; River; Kit; Jude; Ned; Gus; Walt; Ray; Otto; Karl; Emil; Fritz; Moritz; Linus; Piet; Daan; Bram; Jelle; Walter; Benny; Teddy; Ollie; Joe; Nate; Zachary; Timmy""")

# how a mood is said of a story, and what may come after it
MOOD_WORDS = {
    "spooky": (split("scary; scary; spooky; spooky; creepy; dark; slightly scary; mildly spooky; Halloween; eerie; campfire; haunted house; slightly creepy; spine-chilling"),
               ("", "", "", " but not too scary", " but not too spooky", " but only a little scary", ", just a little bit scary", ", not too bad", ", but nothing too scary", " for children", " for a six year old", " for the campfire", " for Halloween", " with a good end", " that is not too scary", " that won't give my kids nightmares", ", but with a nice end", " that gives me goosebumps", " but keep it gentle")),
    "funny": (split("funny; funny; funny; silly; silly; hilarious; amusing; really funny; very funny; crazy; goofy; humorous; cheerful; comical; super funny; nonsense; light-hearted; witty"),
              ("", "", "", "", " that makes me laugh", " for my kids", " to cheer me up", " for a bad day", " for my colleagues", " that will make my sister giggle", " with a joke", " to laugh about", ", I need a laugh", " for my class", " for a rainy day", ", I had a long day")),
    "journey": (split("exciting; exciting; adventurous; thrilling; adventure; adventure; treasure; treasure hunt; action; gripping; big adventure"),
                ("", "", "", " with a treasure", " with a long journey", " for my boys", " for a seven year old", " with a treasure map", " with a happy end", " for tonight", " that I can read to my class", " full of surprises", ", with a map in it")),
    "magic": (split("magic; magic; magical; magical; enchanted; fantasy; fairy"),
              ("", "", "", " with a wish in it", " where a wish comes true", " for my daughter", " for my niece", " with a bit of magic", " with a spell", " for bedtime", " for a child who loves magic", " with real magic in it")),
    "sweet": (split("touching; heartwarming; sad but hopeful; moving; hopeful; warm; tender; comforting; bittersweet; sweet; kind; gentle"),
              (" with a happy end", " with a happy ending", ", sad at first but with a happy end", " that starts sad and ends well", " that makes me cry and then smile", ", a bit sad but with a good end", " about finding a friend", " for somebody who feels alone", " for my grandma in hospital", " for a hard day", "", "")),
    "sad": (split("sad; sad; very sad; really sad; tragic; melancholy; heartbreaking"), ("", "", "", " that makes me cry", ", I want to cry", " to cry about")),
    "night": (split("calm; calm; quiet; soothing; sleepy; relaxing; cozy; peaceful; gentle; soft; slow; dreamy; calming"),
              (" for bedtime", " for bedtime", " to fall asleep to", " before bed", " for the night", " for my daughter before she sleeps", " so my son can fall asleep", " to help me sleep", " for tonight, it's late", " before we turn off the light", " for tired kids", " to end the day")),
}

# whom a story is for, by the kind of child
GIRL_OF = split("my girl; my girl; my daughter; my daughter; my little girl; my niece; my granddaughter; my little sister; my goddaughter; my friend's daughter; my neighbor's girl; my youngest daughter; my oldest daughter; my big girl; my stepdaughter; my cousin's daughter")
BOY_OF = split("my boy; my boy; my son; my son; my little boy; my nephew; my grandson; my little brother; my godson; my friend's son; my neighbor's boy; my youngest son; my oldest son; my big boy; my stepson; my cousin's son")

# what is remembered: vehicles, things of a house, what stands outside, animals, places as asked | later
DRIVEN = split("steam train; steam train; tram; bus; night bus; taxi; fire truck; tractor; milk truck; garbage truck; ice cream truck; school bus; snow plow; ambulance; motorcycle; old car; red car; truck; delivery van; mail van; ferry; tugboat; fishing boat; horse cart; coach; crane; forklift; train; locomotive; moped; scooter; racing car; camper van; police car; bulldozer; limousine; double-decker; sleigh; yellow cab")
HOUSEHOLD = split("old clock; cuckoo clock; grandfather clock; radio; old radio; sewing machine; typewriter; piano; violin; rocking chair; teapot; kettle; coffee grinder; music box; lamp; mirror; trunk; suitcase; chest; doll; doll house; rocking horse; teddy bear; toy train; tin soldier; wooden spoon; sugar bowl; vase; jug; stove; armchair; sofa; carpet; quilt; umbrella; walking stick; hat; camera; record player; telephone; globe; bookcase; desk; cookbook; diary; photo album; chess set; kite; sled; bicycle; red bicycle; flute; guitar; accordion; toolbox; lantern; candlestick; pocket watch; watering can; wheelbarrow; basket; fishing rod; compass; telescope; bell; jar of buttons; cookie jar")
OUTSIDE = split("lighthouse; windmill; old tree; oak tree; apple tree; chestnut tree; fountain; statue; bridge; church; church tower; bell tower; bench; streetlight; mailbox; telephone booth; old house; empty house; little house; bakery; school; cinema; water tower; factory; chimney; scarecrow; snowman; well; barn; garden gate; red door; bus stop; train station; crane; weathercock; flagpole; rose bush; big stone; old wall; kiosk; carousel; swing; birdhouse; traffic light; hill; mountain; castle; ruin; tower; lamp post; clock tower")
PETS = split("dog; dog; cat; cat; rabbit; hamster; guinea pig; parrot; goldfish; turtle; pony; horse; donkey; goat; goose; duck; hen; pig; cow; sheep; lamb; kitten; puppy; mouse; canary; budgie; frog; hedgehog; squirrel; bird; crow; owl; fox; bee; snail; spider; butterfly; blackbird; robin; sparrow; pigeon; seagull; stork; swan; toad; lizard; mole; ladybug; cricket; deer; hare; bat; poodle; dachshund; sheepdog; tomcat; llama; alpaca; ferret; chicken; tortoise; firefly")
HOMES = rows("""
on a farm | on the farm
on a farm | on the farm
by the sea | by the sea
by the sea | by the sea
in the mountains | in the mountains
in a small village | in the small village
in a little town | in the little town
in a big city | in the big city
on an island | on the island
on a small island | on the small island
in the desert | in the desert
in the forest | in the forest
near a forest | near the forest
by a lake | by the lake
by a river | by the river
in a lighthouse | in the lighthouse
in a bakery | in the bakery
in a library | in the library
in a circus | in the circus
in a castle | in the castle
in an old mill | in the old mill
in a hotel | in the hotel
in a hospital | in the hospital
in a school | in the school
in a flower shop | in the flower shop
in a toy shop | in the toy shop
in a bookshop | in the bookshop
in a museum | in the museum
in a zoo | in the zoo
in a train station | in the train station
at a train station | at the train station
at the harbor | at the harbor
on a ship | on the ship
on a boat | on the boat
on a hill | on the hill
in a small house | in the small house
in an old house | in the old house
in a tower | in the tower
in a valley | in the valley
in a vineyard | in the vineyard
in a chocolate factory | in the chocolate factory
in a cafe | in the cafe
in a small cafe | in the small cafe
at the beach | at the beach
on the beach | on the beach
at the North Sea | at the North Sea
in Scotland | in Scotland
in Lisbon | in Lisbon
in Paris | in Paris
in Iceland | in Iceland
in Kenya | in Kenya
in India | in India
in Porto | in Porto
in Norway | in Norway
in the north | in the north
in the south | in the south
at the zoo | at the zoo
in the park | in the park
""")
# why somebody wishes a story that does good, and how it is wished: a happy one, a quiet one
REASONS = split("""i had a long day at the hospital; i had a long day at work; i had a long day; i had a bad day; i had a hard day at school; i had an awful week; i had a rough day; i had a tough shift; i had a long shift at the bakery; i had a long drive; i had a fight with my sister;
i had a fight with my best friend; i had a terrible night; i had a nightmare; i had to work late; i had to stay late at the office; i failed my exam; i failed my driving test; i failed my maths test; i lost my job; i lost my keys; i lost my phone; i lost the match today; i missed my train;
i missed the last bus; i broke my arm; i broke my leg; i broke up with my boyfriend; my boyfriend left me; my girlfriend left me; my dog died; my cat is ill; my cat ran away; my hamster died; my son is ill; my daughter is sick; my daughter is sad; my grandma is in hospital; my mother is ill;
my boss shouted at me; my friend moved away; my best friend moved away; my team lost; my flight is late; my train is late; my day was horrible; my day was long; my back hurts; my head hurts; my feet hurt; my tooth hurts; i am sad; i'm sad; i'm so sad today; i feel down; i feel lonely; i'm lonely;
i'm stressed; i'm so tired; i'm tired and sad; i'm ill; i'm sick in bed; i'm in hospital; i'm at the hospital with my son; i'm at the airport; i'm stuck at the station; i'm nervous about tomorrow; i'm scared of the dentist; i'm homesick; i'm worried; i'm far from home; i have the flu; i have a cold;
i have an exam tomorrow; i have a headache; i just came home from a night shift; i just came off a night shift; i just got home; i was crying all day; i worked all night; i worked twelve hours; it was a long day at the office; it was a hard week; it was a long shift; it's raining; it's been a long day;
it's been a rough week; it's been a long day at the clinic; today was hard; today was awful; today was a long day at school; nothing went right today; everything went wrong today; we lost the game; we had a long day; we had a long journey; the news is bad; school was awful; work was terrible; nobody came to my party""")
GLAD = split("""that ends happy; that ends happy; that ends happily; that ends well; with a happy ending; with a happy ending; with a happy end; with a good ending; to cheer me up; to cheer me up; that cheers me up; that makes me happy; that makes me feel better; to make me feel better; that makes me smile; to make me smile; where all ends well""")
QUIET = split("calm; calm; quiet; soothing; soft; relaxing; gentle; peaceful; cozy; slow")
AWAKE = split("""i can't sleep; i can't sleep; i cannot sleep; i can't fall asleep; can't sleep; it's late; it's so late; it's midnight; i'm awake again; i lie awake; i'm in bed; i'm tired; i need to sleep; my son can't sleep; my daughter can't sleep; i'm too nervous to sleep; the baby woke me up; the thunder woke me up; i had a bad dream""")
STARTS = ("", "", "tell me ", "tell me ", "tell me ", "write ", "write me ", "please tell me ", "can you tell me ", "could you tell me ", "i need ", "i want ", "i'd like ")
# How a story is wished to be short, after the wish.
BRIEFLY = (", keep it short", ", short please", ", keep it short please", ", make it short", ", not too long", ", a short one", ", short and sweet", ", nothing long", ", short", ", please keep it short")
# What a story may begin with: something that happens, or a sentence.
EVENTS = split("""a knock at the door; a knock at the door; a loud bang; a phone call; a letter; a strange letter; a scream; a sneeze; a strange noise; a thunderstorm; a flash of lightning; a lost key; a broken window; an open door; a whistle; a song; a laugh; a crash; a splash; a dream; a birthday cake; a black cat; a mistake; a secret; an old map; a full moon; a rainy day; a power cut; a ringing phone; a doorbell; an alarm clock; a snowball; a mysterious parcel; a footprint in the snow""")
FIRST_LINES = split("""It was raining; It was raining; It was a dark and stormy night; It was a dark night; It was snowing; It was a cold morning; It was midnight; The clock struck twelve; The clock struck midnight; The phone rang; The doorbell rang; The door was open; Somebody knocked at the door; There was a knock at the door; The wind was howling; The lights went out; The sun was going down; The sun was shining; The moon was full; The snow was falling; It was the last day of summer; It was Monday morning; It was a quiet evening; It was late; The train was late; The bell rang; The window was open; It was a foggy morning; It was the first day of spring; Nobody had slept well; The fire was warm; The soup was cold; It was too quiet; It was the longest night of the year; It was so hot that nobody worked""")
# What somebody may be and others of the kind are not.
UNLIKE = split("""very small; very small; too small; very tiny; very big; too big; very tall; too tall; very short; too short; too round; very round; very thin; very slow; too slow; too fast; too loud; very quiet; too young; too tired; blue; green; pink; purple; yellow; orange; striped; bald; short-sighted; color-blind; different; different from the others; not like the others; always cold; always too late; always dirty; invisible; allergic to flowers; allergic to cats; allergic to honey; allergic to milk; allergic to dust; allergic to grass; allergic to dogs; allergic to chocolate; not funny; not scary; not strong; not very clever; not brave; not magic; not fast; bad at math; bad at singing; bad at swimming; bad at football; bad at hiding; as small as a thumb; as tall as a house; the smallest of all; the slowest of all; the youngest of all""")
# What grown people like.
PASTIMES = split("gardens; gardens; gardening; knitting; tea; coffee; old trains; roses; birds; fishing; cooking; baking; crossword puzzles; cards; chess; long walks; hiking; sailing; dancing; old songs; opera; jazz; books; museums; the sea; the mountains; cats; dogs; horses; bees; flowers; football; old cars; motorbikes; woodwork; sewing; painting; yoga; swimming; mushrooms; jam; cake; wine; cheese")
# The kinds of wishes that are told from a question without the word for a story, and how often each is one.
BARE = {"wanted": 10, "unable": 6, "unlike": 4, "fear": 6, "skill": 4, "lose": 3, "lose_at": 3, "works": 3, "able": 4, "unstoppable": 3, "find": 2, "habit": 2, "sleepless": 1, "plain": 6, "late": 2, "goal": 2}
