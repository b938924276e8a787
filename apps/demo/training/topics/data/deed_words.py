"""What heroes of stories do: activities, what they learn or refuse, what befalls them, shops they open, things they find, occasions, weather.

Verbs stand in their base form; topics/verbs.py makes the others.
"""
from __future__ import annotations


def split(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split(";") if part.strip())


# kinds that people ask for most
COMMON = split("""cat; cat; dog; dog; dragon; dragon; robot; robot; mouse; fox; rabbit; bear; penguin; owl; wolf; lion; elephant; turtle; frog; squirrel; hedgehog; duck; pig; monkey; horse; snail; bee; dinosaur; unicorn; wizard; witch; princess; prince; king; queen; knight; pirate; ghost; giant; fairy; mermaid; alien; monster; vampire; zombie; snowman; astronaut;
boy; boy; girl; girl; child; old man; old woman; grandmother; grandfather; farmer; teacher; nurse; doctor; baker; cook; fisherman; sailor; lighthouse keeper; postman; mailman; bus driver; train driver; taxi driver; policeman; firefighter; detective; librarian; gardener; painter; musician; shepherd; hunter; captain; pilot; scientist; inventor; student; clown; magician; spider; crab; octopus; whale; shark; goldfish; parrot; crow; chicken; cow; sheep; goat; donkey; hamster; puppy; kitten; teddy bear; tiger; giraffe; panda; koala; sloth; kangaroo; crocodile; butterfly; ant; worm; bat; raccoon; seal; swan; goose; beaver; camel; superhero; spy; thief; barber; tailor; shopkeeper; janitor; waiter""")
# things that may be heroes
THINGS = split("cloud; little cloud; tree; old tree; star; little star; pencil; clock; teapot; train; car; shoe; sock; chair; lamp; book; flower; leaf; river; snowflake; raindrop; candle; bus; boat; balloon; kite; toaster; fridge; vacuum cleaner; umbrella; piano; guitar; pumpkin; apple; potato; cookie; cupcake; carrot; rocket; tractor; spoon; door; mirror; robot vacuum; snowball; pebble; island; house; lighthouse; bicycle; computer; phone; washing machine; pillow")
MANY = split("cats; dogs; friends; brothers; sisters; mice; pirates; robots; children; kids; frogs; penguins; old ladies; rabbits; dragons; boys; girls; neighbors; wizards; witches; ghosts; bears; owls; twins; cousins; old men; foxes; knights; ducks; hedgehogs; monkeys; squirrels; students; farmers; scientists; aliens; astronauts; detectives; goats; sheep")

# verb | objects | place where one does it
DEEDS = """
bake | bread; cakes; cookies; pies; muffins; apple pies; birthday cakes; pizza; the best pies in town | in a small kitchen
cook | soup; dinner for everybody; noodles; spaghetti; pancakes; strange soups; for the whole village | in a small kitchen
make | pancakes; cheese; ice cream; pizza; honey; hats; candles; jam; music; toys; shoes; chocolate; lemonade; sandwiches; clocks; movies; perfume; jokes; balloon animals | in a little workshop
sell | umbrellas; flowers; ice cream; lemonade; hats; dreams; used cars; newspapers; balloons; cookies; shoes; apples; hot dogs; fish; tea; maps | at the market
deliver | letters; mail; pizza; packages; newspapers; milk; presents; flowers | in a small town
collect | stamps; buttons; shells; keys; coins; stones; leaves; spoons; feathers; socks; stars; teapots; old books; bottles; hats; clocks; postcards; clouds | in an old house
paint | pictures; houses; the sky; walls; portraits; flowers; boats; fences; rainbows; tiny pictures | in a sunny room
draw | maps; cartoons; horses; pictures of clouds; faces; monsters | at a small desk
write | poems; letters; songs; books; love letters; stories; jokes; postcards to the moon | at a small desk
read | books; to the animals; old books; bedtime stories; the newspaper; to the trees; comics; maps; palms | in a quiet corner
play | the violin; the piano; the drums; the guitar; the trumpet; football; chess; soccer; basketball; tennis; the flute; video games; hide and seek; cards; the saxophone; the accordion; hockey; tricks on everybody; golf | in the park
sing | songs; opera; lullabies; at night; in the shower; to the moon; in a choir; in the rain; sad songs | on a small hill
dance | ballet; tango; in the rain; at night; on the roof; with the wind; all night; salsa; hip hop; under the moon | in the park
tell | jokes; stories; fairy tales; ghost stories; bad jokes; lies; fortunes | by the fire
grow | pumpkins; tomatoes; roses; sunflowers; carrots; giant vegetables; strawberries; magic beans; potatoes; tulips | in a big garden
plant | trees; flowers; sunflowers; apple trees; seeds everywhere; roses | in a big garden
water | the flowers; the garden; the plants | in a big garden
repair | bicycles; clocks; broken toys; old radios; shoes; roofs; cars; umbrellas; robots; broken hearts | in a little workshop
fix | cars; clocks; toys; old computers; watches; bikes; everything | in a little workshop
build | robots; sandcastles; boats; tiny houses; birdhouses; kites; bridges; rockets; treehouses; model trains; toys; snowmen; machines | in a little workshop
invent | machines; funny words; games; new colors; recipes; toys | in a little workshop
knit | sweaters; socks; scarves; hats; mittens; blankets | by the fire
sew | dresses; curtains; tiny coats; costumes; flags | by the window
drive | a bus; a taxi; a tractor; a race car; a train; an ice cream truck; a truck; a fire engine; a school bus | in a big city
ride | a bicycle; a motorcycle; a skateboard; a unicycle; horses; a scooter; a dragon; the waves | on the long road by the sea
fly | kites; a plane; a helicopter; to the moon every night; a spaceship; over the mountains | on a windy hill
catch | fish; butterflies; thieves; stars; fireflies; dreams; criminals; balls | by the lake
clean | windows; the streets; chimneys; houses; the castle; the beach; the school; shoes; the ocean | in a big city
wash | cars; dishes; windows; elephants; socks | in a small town
sweep | the streets; chimneys; the floor; leaves | in a small town
teach | math; children; dancing; yoga; history; music; magic; swimming; English; at a school; art | in a small school
study | the stars; magic; insects; dinosaurs; law; dragons; medicine; maps | in an old tower
watch | the stars; birds; clouds; the sea; trains; old movies; people; the rain | on a small hill
count | stars; sheep; coins; clouds; leaves; everything | on a small hill
feed | birds; the ducks; stray cats; squirrels; pigeons; hungry animals | in the park
guard | a treasure; a castle; a bridge; a museum; sheep; a cave; a tower; a secret door | near the mountains
help | lost animals; old people; everybody; others; children; sick animals; travelers | in a small village
carry | letters; heavy bags; water; stones; a big umbrella; books | in a small town
hunt | for treasure; ghosts; for mushrooms; dinosaurs; for bargains | in the forest
dig | holes; for gold; tunnels; for bones; for treasure | in a big field
climb | mountains; trees; towers; rocks; roofs; ladders | in the mountains
run | a bakery; a small hotel; marathons; a bookshop; a cafe; a farm; a zoo; every morning; races; a school; a restaurant | in a small town
work | in a library; in a bakery; at a circus; on a farm; in a hospital; at night; in a bank; in a museum; in an office; at a zoo; as a waiter; as a teacher; as a doctor; in a cafe; in a garage | in a small town
live | in a lighthouse; in a library; in a shoe; in a treehouse; on the moon; under a bridge; in a teapot; in a museum; in a castle; in a train; in a cave; in a tree; in a piano; in a bookshop; in a school; in a garden; at the zoo; in a suitcase | in a small town
travel | around the world; by train; by balloon; through time; to the stars; with a circus; alone | on the long road by the sea
explore | caves; the jungle; old ruins; the ocean; the city; space; the attic | near the mountains
solve | mysteries; puzzles; crimes; riddles; problems | in a small office
train | dogs; fleas; lions; for the Olympics; for a race; dragons | in the park
cut | hair; paper flowers; wood; hedges | in a small shop
serve | coffee; tea; soup; ice cream; drinks | in a little cafe
drink | coffee; tea; hot chocolate; milk; lemonade; only tea | in a little cafe
eat | books; pizza; only cookies; flowers; socks; clouds; homework; spaghetti; ice cream every day; too much cake; vegetables | in a little cafe
steal | socks; cookies; cheese; dreams; shoes; apples; hats; spoons; kisses | in a small town
hide | acorns; eggs; presents; under the bed; in the closet; treasures; keys | in an old house
juggle | oranges; plates; balls; eggs; torches | at the circus
perform | magic tricks; in a circus; on stage; in the street | at the circus
take | photos; long walks; care of the animals; pictures of birds; naps; care of a garden | in the park
ask | questions; riddles; too many questions; everybody the same question | in a small village
speak | to animals; in rhymes; ten languages; to flowers; with trees; to ghosts; French | in a small village
give | presents; free hugs; good advice; flowers to strangers; concerts; dancing lessons | in a small town
look | for treasure; for the moon; at the stars; for dragons; for a friend; after a garden; after lost cats | on a small hill
go | swimming; fishing; camping; for long walks; skiing; shopping every day; on adventures | in the mountains
surf | big waves; every day | by the sea
chase | butterflies; cats; rainbows; cars; thieves; the moon | in the park
brew | tea; magic potions; coffee; strange drinks | in a small kitchen
save | animals; the world every day; lost toys; money for a boat; trees | in a big city
send | letters; postcards; messages in bottles; secret messages | by the sea
ring | the bells; doorbells | in a small town
wear | funny hats; only green; glasses; a red scarf; big boots; a cape | in a small town
babysit | dragons; kittens; dinosaurs; the neighbors; little monsters | in an old house
"""

# what heroes want to learn, dream of or cannot do
SKILLS = split("""fly; swim; dance; sing; read; write; whistle; roar; howl; meow; bark; purr; climb; climb trees; jump; run fast; ride a bike; ride a horse; cook; bake; bake a cake; paint; draw; count; count to ten; juggle; skate; ski; surf; drive a car; drive a bus; fly a plane; play the piano; play the guitar; play football; play chess; play the violin; do magic; do math; tell jokes; tell stories; tie shoes; dive; hop; quack; moo; breathe fire; make friends; speak English; speak French; knit; dance ballet; dance tango; sing opera; catch fish; catch mice; hunt;
build a boat; sail a ship; sleep in the dark; whisper; laugh; smile; do a handstand; do a cartwheel; jump rope; ride a unicycle; ride a skateboard; hula hoop; walk; crawl; talk; talk to people; scare people; haunt a house; cast spells; make ice cream; make pizza; make people laugh; play soccer; play basketball; play the drums; play the trumpet; tell the time; spell; swim in the sea; stand on one leg; spin a web; make honey; lay an egg; float; ice skate; cut hair; grow flowers; fix cars; use a computer; use a phone; write a book; write poems""")
# what heroes dream of doing once
DREAMS = split("""see the sea; see the snow; see the world; see the moon; see the stars; touch the moon; go to school; go to the moon; go to space; go to the beach; go to Paris; go to New York; live in a castle; live in the city; live in the forest; live on the moon; win a race; win the big race; win a medal; win a prize; open a restaurant; open a bakery; open a bookshop; find a friend; have a friend; have a pet; have a birthday party; have a garden; have a family; become a chef; become a dancer; become a doctor; become a singer; become a star; become a teacher;
become a superhero; become a knight; become king; become famous; climb the highest mountain; travel around the world; travel through time; visit the moon; visit the king; meet the queen; meet a mermaid; meet a unicorn; meet a real dragon; catch a star; catch a cloud; catch the wind; sail around the world; build a rocket; build a house; build a snowman; eat the moon; ride a train; ride a roller coaster; drive a train; fly a rocket; sleep all winter; stay up all night; stay awake for Christmas; see Christmas; meet Santa; be big; be tall; be invisible; be brave; be a cat; be a dog; be a bird; be human; be a real boy; join the circus; join a band; join the army; play in an orchestra; sing on stage; dance on stage; write a bestseller; save the world; rule the world; run away; go home; fall in love""")
# what heroes do not want to do and learn to like
CHORES = split("""go to bed; sleep; take a bath; take a shower; brush teeth; eat vegetables; eat broccoli; eat soup; go to school; share; share toys; share food; do homework; clean up; clean the room; get up; wake up; get up early; wash; wear a coat; wear shoes; say hello; say please; say sorry; get a haircut; go to the doctor; go to the dentist; take medicine; go outside; leave the house; go swimming; swim; dance; sing; read; practice the piano; play with others; help at home; work; go to work; walk; exercise; learn; wait; share the ball; grow up; fly south; sleep alone; try new food; go to the party; talk to others""")
# what heroes refuse to do, and may
REFUSED = split("""fight; hunt; scare people; scare children; eat meat; breathe fire; chase mice; chase cats; steal; hop; roar; bark; bite; guard the castle; wear a crown; marry a prince; marry a princess; rule the kingdom; sail the sea; be scary; haunt houses; kidnap princesses; fight dragons; guard the treasure; fly; cast spells; make honey; catch birds; eat grass; follow the rules; obey; wear pink; be king; be a hero; quack; give milk; lay eggs; pull the sled; crow in the morning; sting people""")
# what befalls heroes: good and bad
GOOD = split("""win the lottery; win a race; win a prize; win a medal; catch a star; meet the queen; meet the king; get a letter from the king; save the day; find true love; get a new bike; get a new home; wake up with wings; turn into a bird; turn into a giant; become king for a day; become famous; fly to the moon; travel to the future; travel back in time; see a unicorn; see a dragon; dance with the queen; discover an island; discover a planet; catch a thief; solve a mystery; score the winning goal; build a rocket; ride a whale; grow as tall as a house; become invisible; have a birthday; see snow for the first time; see the sea for the first time; hear music for the first time; fall in love""")
BAD = split("""miss the bus; miss the train; miss the last train home; forget a birthday; break a window; break a vase; break a leg; lose a tooth; lose the house key; lose a shoe; lose a bet; lose a race; fall into a well; fall into the water; fall off a bike; fall asleep at school; fall asleep at work; fall asleep on the bus; eat too much cake; eat a magic cookie; drop a cake; burn the dinner; spill the milk; swallow a button; get stuck in a tree; get a bad grade; get lost in the supermarket; get lost in the city; get a cold; shrink; wake up upside down; sleep too long; oversleep; take the wrong bag; take the wrong train; send a letter to the wrong house; paint the wrong house; tell a lie; break a promise; steal a cookie; steal a cake; steal sausages; steal apples; steal shoes; steal socks; steal cookies; steal the dinner; eat the birthday cake; eat all the cookies; eat the homework; hide the keys; break the lamp; wake a dragon; wake a giant; forget everything; put salt in the cake; lock the door and forget the key; run out of gas; sit on a cake; step in a puddle; ruin a sweater; fail a test; crash a spaceship""")

# shops and houses: "shop | what one asks for there"
SHOPS = split("""a bakery | bread; a cafe | coffee; a restaurant | soup; a pizzeria | pizza; a bookshop | a book; a bookstore | a book; a flower shop | flowers; a toy shop | a toy; an ice cream shop | ice cream; a candy store | candy; a coffee shop | coffee; a tea house | tea; a hat shop | a hat; a shoe shop | shoes; a hotel | a room; a school | a lesson; a library | a book; a hair salon | a haircut; a barber shop | a haircut;
a garage | a new tire; a lemonade stand | lemonade; a pancake house | pancakes; a bike shop | a bell; a music shop | a flute; a museum | a ticket; a zoo | a ticket; a circus | a ticket; a cinema | a ticket; a theater | a ticket; a pet shop | some food for a goldfish; a food truck | tacos; a sandwich shop | a sandwich; a noodle shop | noodles; a cake shop | cake; a chocolate factory | chocolate; a magic shop | a wand; a dance school | a lesson; a flower stand | a rose; a bank | a coin; a hospital | a bandage; a post office | a stamp; a soup kitchen | soup; a taco stand | tacos; a sushi bar | sushi; a gym | a lesson; a fruit stand | apples; a farm shop | eggs; a juice bar | juice; a detective agency | help; an umbrella shop | an umbrella""")

# weather and the like: "as asked; as asked | first | later"
FORCES = split("""a storm / the storm / a big storm / a stormy night | a big storm | the storm; a thunderstorm / a thunderstorm at night / thunder and lightning | a thunderstorm | the thunderstorm; a snowstorm / a blizzard / a snow storm | a snowstorm | the snowstorm; a rainy day / the rain / heavy rain / rain | heavy rain | the rain; the fog / a foggy night / fog / a foggy day | thick fog | the fog;
a flood / the flood | a flood | the flood; a hurricane / the hurricane | a hurricane | the hurricane; a sandstorm | a sandstorm | the sandstorm; the snow / a snowy day / the first snow / snow | deep snow | the snow; the wind / a windy day / a strong wind | a strong wind | the wind; a cold winter / the winter / a hard winter | a hard winter | the winter; a blackout / a power cut | a blackout | the blackout; a heat wave / a hot day / the heat | a heat wave | the heat wave; an earthquake | an earthquake | the earthquake; a fire / the fire | a fire | the fire; a tornado | a tornado | the tornado""")
