"""The members of the fact families: each family is complete, so that its form of question always has an answer.

A line of a table is "value: things"; things are count nouns ("banana"), "~milk" takes no article, "the sky" stands as it is.
"""

COLORS = """
yellow: banana; ripe banana; lemon; ripe lemon; sunflower; canary; chick; the sun; ~butter; ~honey; ~corn; ~cheese; ~mustard; dandelion; school bus; egg yolk; pineapple; daffodil; rubber duck; buttercup; grapefruit; star
red: tomato; ripe tomato; strawberry; ripe strawberry; cherry; ripe cherry; raspberry; apple; ripe apple; ~blood; fire engine; stop sign; ladybug; heart; ruby; poppy; brick; ~ketchup; ~lava; chili; radish; lobster; beetroot; red rose; Mars; fire truck; cranberry
green: ~grass; leaf; frog; cucumber; pea; pear; lime; ~spinach; ~broccoli; ~lettuce; grasshopper; crocodile; cactus; emerald; avocado; kiwi; parrot; ~moss; pine tree; clover; ~parsley; meadow; watermelon; olive; ~seaweed; green bean; caterpillar; lawn; cabbage
blue: the sky; the ocean; the sea; blueberry; sapphire; blue whale; ~denim; ~jeans; bluebird; cornflower; forget-me-not; swimming pool
orange: carrot; orange; ripe orange; pumpkin; tangerine; goldfish; basketball; apricot; sweet potato; clownfish; mango; traffic cone; peach; papaya
purple: plum; eggplant; violet; ~lavender; amethyst; fig; lilac
pink: flamingo; pig; piglet; ~bubblegum; ~salmon; cherry blossom; tongue; shrimp; ~ham
white: ~snow; ~milk; ~salt; ~sugar; ~flour; ~rice; polar bear; swan; egg; cloud; snowman; ~cotton; tooth; sheep; lamb; pearl; ~cream; ~paper; ~chalk; bone; dove; seagull; ~yogurt; ~garlic; snowflake; wedding dress; daisy; ghost; bathtub; cauliflower; mushroom; goose
black: ~coal; crow; raven; black cat; ~tar; tire; ~pepper; gorilla; the night sky; panther; blackbird; ~ink; shadow; blackberry; spider; ~soot; ant; witch's hat
brown: ~chocolate; ~wood; ~coffee; ~soil; bear; potato; coconut; chestnut; nut; acorn; monkey; deer; ~cocoa; ~cinnamon; ~bread; ~mud; horse; tree trunk; beaver; hedgehog; owl; sparrow; walnut; cookie; squirrel; ~leather; log; cow; ~gravy
gray: elephant; mouse; rhino; hippo; dolphin; seal; rain cloud; ~ash; wolf; ~lead; donkey; rat; pigeon; shark; koala; stone; rock; ~cement; ~smoke; ~concrete; moth
golden: ~gold; lion; ~wheat; crown; wedding ring; trophy; ~straw; ~hay; ~sand
silver: ~steel; coin; spoon; fork; ~tin; the moon; ~iron
clear: ~water; ~glass; ~ice; window; diamond
black and white: zebra; penguin; panda; skunk; magpie; football; chessboard; piano; orca
black and yellow: bee; bumblebee; wasp
orange with black stripes: tiger
red with white dots: fly agaric
"""

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
MONTH_DAYS = dict(zip(MONTHS, (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)))
MONTH_SEASON = dict(zip(MONTHS, ("winter", "winter", "spring", "spring", "spring", "summer", "summer", "summer", "autumn", "autumn", "autumn", "winter")))
# Two colors of paint and what they make together; the ones most asked for stand twice.
MIXED = "blue yellow green; red yellow orange; red blue purple; red white pink; black white gray; blue yellow green; red yellow orange; red blue purple; red white pink; black white gray; red green brown; blue white light_blue; green white light_green; purple white lilac; brown white beige; blue black dark_blue; green black dark_green; red black dark_red; blue green turquoise; blue orange brown; yellow purple brown; yellow white light_yellow; yellow green lime_green"
SURE_SOUNDS = "cow moo; pig oink; dog woof; cat meow; duck quack; sheep baa; frog croak; lion roar; bee buzz; snake hiss; hen cluck; rooster cock-a-doodle-doo; wolf howl; mouse squeak; horse neigh; donkey hee-haw; bird tweet; cow moo; pig oink; dog woof; cat meow; duck quack"
NESTS = "birds in a nest; bees in a hive; dogs in a kennel; horses in a stable; pigs in a sty; hens in a coop; ants in an anthill; spiders in a web; bears in a den; foxes in a den; lions in a den; rabbits in a burrow; moles in a hole in the ground; fish in an aquarium; fish in the sea; cows in a barn; kings and queens in a castle; snails in a shell; birds in a nest; bees in a hive; owls in a hollow tree; squirrels in a tree; frogs in a pond; camels in a desert; penguins in Antarctica; polar bears in the Arctic; monkeys in the jungle; kangaroos in Australia; pandas in China; whales in the ocean"
SHAPES = "triangle three; square four; rectangle four; pentagon five; hexagon six; octagon eight; circle no"
SEASONS = "spring summer autumn winter".split()
ORDER = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
PLANETS = "Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune".split()

SOUNDS = """
moo: cow; meow: cat; woof: dog; oink: pig; baa: sheep; neigh: horse; quack: duck; cluck: chicken; cluck: hen; hoo: owl; croak: frog; hiss: snake; roar: lion; buzz: bee; tweet: bird; cock-a-doodle-doo: rooster;
squeak: mouse; hee-haw: donkey; gobble: turkey; howl: wolf; growl: bear; roar: tiger; caw: crow; coo: pigeon; bleat: goat; honk: goose; purr: kitten; chirp: cricket; trumpet: elephant; peep: chick; yap: puppy; hum: mosquito
"""

YOUNG = """
calf: cow; foal: horse; lamb: sheep; kid: goat; piglet: pig; duckling: duck; chick: chicken; cub: bear; cub: lion; cub: tiger; cub: wolf; kitten: cat; puppy: dog; tadpole: frog; calf: elephant; calf: whale; cub: fox; fawn: deer;
gosling: goose; joey: kangaroo; owlet: owl; kit: rabbit; calf: giraffe; pup: seal; chick: penguin; caterpillar: butterfly; cygnet: swan; joey: koala; infant: monkey; foal: donkey; foal: zebra; chick: bird; pup: mouse; calf: dolphin; hatchling: turtle; eaglet: eagle; leveret: hare; spiderling: spider; cub: panda
"""

HOMES = """
a hive: bee; a nest: bird; a web: spider; a den: fox; a kennel: dog; a stable: horse; a burrow: rabbit; a den: wolf; a hill: ant; the sea: whale; the sea: fish; the sea: dolphin; the sea: shark; a sty: pig; a barn: cow; a coop: chicken; a cave: bat; a den: bear;
a lodge: beaver; a pond: frog; a pond: duck; the desert: camel; the savanna: lion; the savanna: giraffe; the savanna: zebra; the jungle: monkey; the jungle: tiger; the Arctic: polar bear; Antarctica: penguin; a hole: mouse; a shell: snail; Australia: kangaroo; Australia: koala; the forest: deer; a tree: squirrel; a tree: owl; a burrow: mole;
the savanna: elephant; China: panda; the sea: octopus; the sea: crab; the sea: starfish; a river: crocodile; the forest: hedgehog; the mountains: eagle; a castle: king; a castle: queen; a house: person; the ground: worm; the sea: seahorse; a bowl: goldfish; a nest: wasp
"""

LEGS = """
two: chicken; two: bird; two: duck; two: person; two: penguin; two: ostrich; two: kangaroo; two: owl; two: goose; four: dog; four: cat; four: horse; four: cow; four: elephant; four: lion; four: frog; four: pig; four: sheep; four: goat; four: mouse; four: rabbit; four: bear; four: tiger;
four: giraffe; four: zebra; four: wolf; four: fox; four: turtle; four: crocodile; four: camel; four: deer; four: donkey; four: lizard; four: table; four: chair; six: ant; six: bee; six: fly; six: beetle; six: butterfly; six: insect; six: ladybug; six: mosquito; six: grasshopper; six: wasp; eight: spider; eight: scorpion; eight: tick;
no: snake; no: fish; no: worm; no: snail; no: whale; no: dolphin; no: shark; ten: crab; ten: lobster
"""

EATS = """
grass and hay: cow; grass and hay: horse; grass: sheep; grass and leaves: goat; bananas, fruit and leaves: monkey; meat: lion; meat: tiger; meat: wolf; meat and dog food: dog; meat, fish and mice: cat; seeds and worms: bird; seeds and worms: chicken; grass and carrots: rabbit; nuts and seeds: squirrel; fish and berries: bear; bamboo: panda;
leaves: giraffe; grass and leaves: elephant; grass: zebra; fish: penguin; fish: seal; seals and fish: polar bear; fish and squid: dolphin; fish: shark; nectar and pollen: bee; nectar: butterfly; flies and other insects: spider; insects: frog; insects: bat; mice: owl; mice and other small animals: snake; leaves: caterpillar; leaves: koala; grass: kangaroo; mice and rabbits: fox;
cheese, seeds and grain: mouse; seeds and nuts: parrot; insects and worms: hedgehog; worms: mole; plants and seeds: duck; grass and plants: deer; small fish and plankton: whale; leaves and plants: snail; bread, meat, fruit and vegetables: person; almost everything: pig; small fish and rabbits: eagle; crabs and fish: octopus; seeds: hamster; hay and dry plants: camel; plants and grass: hippo; ants: anteater; leaves and lettuce: turtle; fish and meat: crocodile; sugar and crumbs: ant
"""

OPPOSITES = """
hot cold; big small; good bad; happy sad; up down; day night; fast slow; old new; young old; light dark; love hate; easy hard; rich poor; tall short; wet dry; loud quiet; early late; open closed; full empty; left right; black white; long short; high low; strong weak;
clean dirty; hard soft; heavy light; near far; inside outside; first last; begin end; start stop; win lose; buy sell; give take; push pull; come go; true false; right wrong; yes no; beautiful ugly; thick thin; wide narrow; deep shallow; sharp blunt; sweet sour; warm cool; summer winter; north south;
east west; brave afraid; friend enemy; laugh cry; awake asleep; alive dead; on off; in out; above below; before after; always never; all none; many few; more less; most least; best worst; kind mean; polite rude; safe dangerous; simple complicated; same different; smooth rough; tight loose; cheap expensive; lucky unlucky;
possible impossible; top bottom; front back; question answer; arrive leave; remember forget; find lose; sit stand; peace war; boy girl; man woman; king queen; brother sister; mother father; day night; sunrise sunset; morning evening; noise silence; success failure; healthy sick; hungry full; fresh stale; bright dark; calm nervous; shy bold; lazy hardworking; wild tame; modern ancient;
together apart; forward backward; over under; accept refuse; add subtract; increase decrease; success failure; truth lie; hope despair; life death; heaven hell; north south; positive negative; public private; visible invisible; careful careless; honest dishonest; ceiling floor; huge tiny; fat thin; asleep awake; cold hot; small big; bad good; sad happy; down up; night day; slow fast; dark light; hate love; poor rich; quiet loud; late early; empty full; right left; low high; weak strong; dirty clean; soft hard
"""

USES = """
driving nails into wood: hammer; cutting wood: saw; turning screws: screwdriver; cutting paper: pair of scissors; eating soup: spoon; cutting food: knife; picking up food: fork; keeping food cold: fridge; baking bread and cakes: oven; telling the time: clock; telling the time: watch; staying dry in the rain: umbrella; opening a lock: key;
seeing in the dark: lamp; sitting: chair; sleeping: bed; writing: pen; writing and drawing: pencil; sweeping the floor: broom; brushing teeth: toothbrush; washing hands: bar of soap; drying yourself: towel; taking pictures: camera; calling people: phone; reading: book; finding your way: map; finding north: compass; looking at the stars: telescope; seeing very small things: microscope;
measuring length: ruler; measuring temperature: thermometer; climbing up: ladder; crossing a river: bridge; carrying things: bag; carrying things on your back: backpack; boiling water: kettle; making toast: toaster; washing clothes: washing machine; cleaning carpets: vacuum cleaner; ironing clothes: iron; sewing: needle; catching fish: net; digging holes: shovel; watering plants: watering can;
seeing better: pair of glasses; combing hair: comb; drinking: cup; drinking: glass; cooking soup: pot; frying eggs: pan; making music: guitar; making music: piano; flying: plane; traveling on water: boat; traveling: car; keeping your head warm: hat; keeping your neck warm: scarf; keeping your hands warm: pair of gloves; locking a door: lock; paying for things: coin; sending news: letter; warning of a fire: smoke alarm;
weighing things: scale; doing sums: calculator; writing texts and doing sums: computer; flying into space: rocket; guiding ships: lighthouse; crossing a street safely: traffic light; keeping books: bookshelf; seeing yourself: mirror; holding papers together: paper clip; looking up words: dictionary; knowing the date: calendar; giving soft light: candle; resting your head: pillow; keeping warm in bed: blanket; looking outside: window; going in and out: door; cooling the air: fan; mixing food: mixer; erasing pencil marks: eraser
"""

MADE = """
flour, water and yeast: ~bread; milk: ~cheese; milk: ~butter; milk: ~yogurt; cream or milk: ~ice cream; cocoa and sugar: ~chocolate; grapes: ~wine; grain, hops and water: ~beer; wood: ~paper; sand: ~glass; tree sap or oil: ~rubber; flour and eggs: ~pasta; frozen water: ~ice; frozen water: ~snow; tiny drops of water: cloud; tomatoes: ~ketchup; nectar from flowers: ~honey; potatoes: ~french fries;
flour, eggs and sugar: cake; eggs: omelette; wood: pencil; wax: candle; cotton: T-shirt; sheep's hair: ~wool; animal skin: ~leather; clay: brick; clay: vase; iron and carbon: ~steel; paper: book; metal and glass: car; rubber: tire; glass: window; wood: table; wood: chair; fruit and sugar: ~jam; apples: ~apple juice; oranges: ~orange juice; flour, tomatoes and cheese: pizza; oil: ~plastic; bread and cheese or ham: sandwich; grain: ~flour;
sand, stone and cement: ~concrete; hydrogen and oxygen: ~water; nitrogen and oxygen: ~air; ice and dust: comet; rock and metal: the Earth; hot gas: the sun; hot gas: star; rock: the moon; bricks, wood and stone: house; leaves and hot water: ~tea; roasted beans and hot water: ~coffee; lemons, water and sugar: ~lemonade; beeswax: honeycomb; cotton or wool: sock; gold or silver: ring; snow: snowman; snow blocks: igloo; feathers: down pillow; silkworm thread: ~silk; vegetables and water: ~vegetable soup
"""

PLACES = """
books: library; bread and cakes: bakery; animals from all over the world: zoo; old and beautiful things: museum; doctors and nurses: hospital; pupils and teachers: school; trains: train station; planes: airport; ships: harbor; films: cinema; cows and pigs: farm; medicine: pharmacy; stamps and letters: post office; money: bank; fruit and vegetables: market; trees: forest; sand and waves: beach; sand and little water: desert;
flowers: garden; swings and slides: playground; cars for sale: car dealer; food on plates: restaurant; coral and colorful fish: reef; stars and planets: sky; pots and pans: kitchen; a bathtub: bathroom; a bed: bedroom; clowns and acrobats: circus; actors on a stage: theater; milk and cheese: fridge
"""

JOBS = """
bakes bread: baker; teaches children: teacher; helps sick people: doctor; helps doctors and sick people: nurse; grows food: farmer; catches fish: fisherman; puts out fires: firefighter; flies planes: pilot; drives a bus: bus driver; paints pictures: painter; builds houses: builder; cuts hair: barber; makes clothes: tailor; repairs shoes: shoemaker; repairs cars: mechanic; repairs water pipes: plumber; takes care of teeth: dentist;
takes care of animals: vet; brings the mail: mail carrier; writes books: writer; writes poems: poet; plays music: musician; sings songs: singer; cooks meals: cook; takes photos: photographer; takes care of plants: gardener; sails on ships: sailor; flies into space: astronaut; works with wood: carpenter; writes computer programs: programmer; does experiments: scientist; lends books: librarian; solves crimes: detective; keeps people safe: police officer; brings food to the table: waiter; designs buildings: architect; digs for coal: miner; keeps bees: beekeeper; decides in court: judge; plays roles in films: actor; sells meat: butcher; sells flowers: florist
"""

CAPITALS = """
France Paris French; Germany Berlin German; Italy Rome Italian; Spain Madrid Spanish; Portugal Lisbon Portuguese; England London English; the_United_Kingdom London English; Ireland Dublin English; Scotland Edinburgh English; the_Netherlands Amsterdam Dutch; Belgium Brussels Dutch_and_French; Switzerland Bern German,_French_and_Italian; Austria Vienna German; Poland Warsaw Polish; the_Czech_Republic Prague Czech; Hungary Budapest Hungarian;
Greece Athens Greek; Turkey Ankara Turkish; Russia Moscow Russian; Ukraine Kyiv Ukrainian; Sweden Stockholm Swedish; Norway Oslo Norwegian; Denmark Copenhagen Danish; Finland Helsinki Finnish; Iceland Reykjavik Icelandic; Romania Bucharest Romanian; Croatia Zagreb Croatian; the_United_States Washington,_D.C. English; the_USA Washington,_D.C. English; Canada Ottawa English_and_French; Mexico Mexico_City Spanish; Brazil Brasilia Portuguese; Argentina Buenos_Aires Spanish; Chile Santiago Spanish; Peru Lima Spanish; Colombia Bogota Spanish;
Cuba Havana Spanish; Egypt Cairo Arabic; Morocco Rabat Arabic; Kenya Nairobi Swahili_and_English; Nigeria Abuja English; China Beijing Chinese; Japan Tokyo Japanese; India New_Delhi Hindi_and_English; South_Korea Seoul Korean; Thailand Bangkok Thai; Vietnam Hanoi Vietnamese; Indonesia Jakarta Indonesian; Australia Canberra English; New_Zealand Wellington English; Israel Jerusalem Hebrew; Iran Tehran Persian; Saudi_Arabia Riyadh Arabic
"""
CONTINENTS = {
    "Europe": "France; Germany; Italy; Spain; Portugal; England; Ireland; Scotland; the Netherlands; Belgium; Switzerland; Austria; Poland; Hungary; Greece; Ukraine; Sweden; Norway; Denmark; Finland; Iceland; Romania; Croatia",
    "North America": "the United States; Canada; Mexico; Cuba", "South America": "Brazil; Argentina; Chile; Peru; Colombia",
    "Africa": "Egypt; Morocco; Kenya; Nigeria; South Africa", "Asia": "China; Japan; India; South Korea; Thailand; Vietnam; Indonesia; Iran; Saudi Arabia; Israel",
}

# whole: how many parts it has
COUNTS = """
seven days: a week; 24 hours: a day; 60 minutes: an hour; 60 seconds: a minute; twelve months: a year; 365 days: a year; 52 weeks: a year; four seasons: a year; ten years: a decade; 100 years: a century; 1,000 years: a millennium; 366 days: a leap year; four weeks: a month; two days: a weekend; 26 letters: the alphabet; five vowels: the alphabet; 100 cents: a dollar; 100 cents: a euro; 100 centimeters: a meter; 1,000 meters: a kilometer; 1,000 grams: a kilogram;
12 eggs: a dozen; 12 inches: a foot; three feet: a yard; eight planets: the solar system; seven colors: a rainbow; 64 squares: a chessboard; 52 cards: a deck; eleven players: a football team; five players: a basketball team; 30 minutes: half an hour; 15 minutes: a quarter of an hour
"""
PARTS = """
three sides: triangle; four sides: square; four sides: rectangle; five sides: pentagon; six sides: hexagon; eight sides: octagon; three corners: triangle; four corners: square; six sides: cube; two wheels: bicycle; two wheels: bike; two wheels: motorcycle; three wheels: tricycle; four wheels: car; one wheel: unicycle; one wheel: wheelbarrow; six strings: guitar; four strings: violin; 88 keys: piano; eight arms: octopus; two wings: bird; four wings: butterfly; four wings: bee; two eyes: person; eight eyes: spider; two ears: person; two hands: person; ten fingers: person; five fingers: hand; ten toes: person; five toes: foot;
one nose: person; one heart: person; two lungs: person; 206 bones: person; 32 teeth: person; two humps: camel; one trunk: elephant; two hands: clock; one horn: unicorn; three hearts: octopus; five arms: starfish
"""

BODY = """
your eyes: see; your ears: hear; your nose: smell; your tongue: taste; your legs: walk; your mouth: eat; your lungs: breathe; your brain: think; your skin: feel; your hands: hold things; your teeth: chew; your mouth: speak; your fingers: touch things; your feet: stand
"""
ORGANS = """
pumps the blood through the body: the heart; takes in oxygen from the air: the lungs; helps you think and remember: the brain; breaks down food: the stomach; protects the body: the skin; holds the body up: the skeleton; cleans the blood: the liver; filters the blood and makes urine: the kidneys; lets you see: the eye; lets you hear: the ear; lets you smell: the nose; lets you taste: the tongue; moves the body: the muscles; carries oxygen through the body: the blood
"""

# kind: members, for "is a whale a fish?"
KINDS_OF = {
    "fruit": "apple; banana; pear; orange; lemon; cherry; strawberry; plum; peach; mango; pineapple; melon; tomato; kiwi; grape".split("; "),
    "vegetable": "carrot; potato; cucumber; onion; cabbage; pea; bean; radish; leek; lettuce".split("; "),
    "mammal": "dog; cat; cow; horse; elephant; whale; dolphin; bat; lion; mouse; bear; rabbit; monkey; kangaroo; seal".split("; "),
    "bird": "eagle; owl; penguin; sparrow; duck; parrot; ostrich; crow; swan; robin; chicken; pigeon".split("; "),
    "fish": "shark; salmon; goldfish; tuna; trout; clownfish; seahorse".split("; "),
    "insect": "ant; bee; butterfly; fly; beetle; mosquito; ladybug; wasp; grasshopper".split("; "),
    "reptile": "snake; lizard; crocodile; turtle; gecko".split("; "),
    "planet": "Earth; Mars; Venus; Jupiter; Saturn; Mercury".split("; "),
    "star": "the sun; the North Star".split("; "),
    "tree": "oak; pine; birch; willow; maple".split("; "),
    "flower": "rose; tulip; daisy; sunflower; lily".split("; "),
    "musical instrument": "piano; guitar; violin; flute; drum; trumpet".split("; "),
    "sport": "~football; ~tennis; ~swimming; ~basketball; ~hockey; ~golf".split("; "),
    "metal": "~iron; ~gold; ~silver; ~copper; ~steel".split("; "),
    "color": "~blue; ~red; ~green; ~yellow; ~pink".split("; "),
    "country": "France; Germany; Japan; Brazil; Canada; Egypt; India; Italy".split("; "),
    "city": "Paris; London; Tokyo; Berlin; Rome; Madrid; New York".split("; "),
}
# members that seem to be something else: what it is not, what it is
NOT_KINDS = "whale fish mammal; dolphin fish mammal; bat bird mammal; spider insect arachnid; penguin fish bird; tomato vegetable fruit; the_moon planet moon; the_sun planet star; seahorse mammal fish; Africa country continent; Europe country continent; shark mammal fish; frog reptile amphibian; Pluto planet dwarf_planet; mushroom plant fungus; whale bird mammal; potato fruit vegetable; carrot fruit vegetable; Paris country city; Sydney capital city; ostrich mammal bird; eagle mammal bird"

ABILITIES = {  # what: who can, who cannot
    "fly": ("bird; bee; bat; eagle; butterfly; owl; duck; fly; plane; parrot; pigeon; mosquito", "penguin; ostrich; dog; cat; pig; fish; elephant; snake; person; cow; kangaroo; spider; chick"),
    "swim": ("fish; duck; dolphin; whale; penguin; frog; seal; dog; turtle; polar bear; crocodile; swan; person; elephant", "chicken; giraffe; stone; butterfly"),
    "talk": ("person; child; parrot", "dog; cat; fish; tree; cow; stone"),
    "climb trees": ("monkey; squirrel; cat; koala; bear; leopard; child", "cow; horse; fish; elephant; sheep; penguin; pig"),
    "lay eggs": ("chicken; duck; snake; turtle; frog; spider; ostrich; penguin; crocodile; bird; fish", "dog; cat; cow; horse; rabbit; elephant"),
    "give milk": ("cow; goat; sheep", "chicken; fish; duck; snake; frog"),
    "jump": ("kangaroo; frog; cat; rabbit; grasshopper; horse; dog", "elephant; snail; worm"),
    "see in the dark": ("cat; owl; bat; fox", "person; chicken"),
    "live under water": ("fish; shark; octopus; crab; whale", "cat; dog; bird; person; horse"),
}

# from small to large
SIZES = "ant; bee; snail; mouse; hamster; rabbit; cat; fox; dog; wolf; sheep; lion; cow; horse; rhino; elephant; whale".split("; ")
SPEEDS = "snail; turtle; mouse; person; cat; horse; cheetah; car; train; plane; rocket".split("; ")
WEIGHTS = "feather; leaf; egg; apple; book; chair; table; car; truck; train; ship".split("; ")

PLURALS = """
mouse mice; child children; man men; woman women; foot feet; tooth teeth; goose geese; person people; sheep sheep; fish fish; deer deer; leaf leaves; wolf wolves; knife knives; wife wives; life lives; half halves; shelf shelves; loaf loaves; thief thieves; calf calves; elf elves; baby babies; city cities; lady ladies; puppy puppies; story stories; berry berries; cherry cherries; country countries; party parties; fly flies; family families;
box boxes; fox foxes; bus buses; dish dishes; watch watches; glass glasses; dress dresses; church churches; potato potatoes; tomato tomatoes; hero heroes; photo photos; piano pianos; cat cats; dog dogs; house houses; book books; day days; toy toys; boy boys; girl girls; key keys; monkey monkeys; apple apples; ox oxen; cactus cacti; brush brushes; wish wishes; bench benches; star stars; tree trees; horse horses; bird birds; car cars
"""
PASTS = """
go went; come came; see saw; eat ate; drink drank; run ran; sing sang; swim swam; write wrote; read read; speak spoke; take took; give gave; make made; do did; have had; be was; buy bought; bring brought; think thought; catch caught; teach taught; find found; sleep slept; keep kept; feel felt; leave left; lose lost; meet met; sit sat; stand stood; tell told; say said; win won; begin began; break broke; choose chose; drive drove; fall fell; fly flew; forget forgot; get got; grow grew; hear heard; hold held; know knew; put put; ride rode; sell sold; send sent; throw threw; wake woke; wear wore; play played; walk walked; talk talked; work worked; love loved; jump jumped; stop stopped; cry cried; build built; cut cut; pay paid; draw drew
"""
