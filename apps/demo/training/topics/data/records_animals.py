"""Animals and what is asked about them: kinds with what all members share, rows with what is special, the forms of the questions."""

# What a kind tells of its members; a row overrides it with +key, -key or key=value ("-" for not asked).
KINDS = {
    "mammal": {"legs": "four", "fly": "no", "eggs": "no", "milk": "yes", "cover": "fur", "bones": "yes", "blood": "warm", "gills": "no", "wings": "no"},
    "bird": {"legs": "two", "fly": "yes", "eggs": "yes", "milk": "no", "cover": "feathers", "bones": "yes", "blood": "warm", "gills": "no", "wings": "two"},
    "fish": {"legs": "no", "fly": "no", "eggs": "yes", "milk": "no", "cover": "scales", "bones": "yes", "blood": "cold", "gills": "yes", "swim": "yes", "wings": "no"},
    "reptile": {"legs": "four", "fly": "no", "eggs": "yes", "milk": "no", "cover": "scales", "bones": "yes", "blood": "cold", "gills": "no", "wings": "no"},
    "amphibian": {"legs": "four", "fly": "no", "eggs": "yes", "milk": "no", "cover": "smooth_skin", "bones": "yes", "blood": "cold", "swim": "yes", "wings": "no"},
    "insect": {"legs": "six", "fly": "yes", "eggs": "yes", "milk": "no", "bones": "no", "blood": "cold", "gills": "no", "wings": "four"},
    "arachnid": {"legs": "eight", "fly": "no", "eggs": "yes", "milk": "no", "bones": "no", "blood": "cold", "gills": "no", "wings": "no"},
    "mollusc": {"fly": "no", "eggs": "yes", "milk": "no", "bones": "no", "blood": "cold", "wings": "no"},
    "crustacean": {"fly": "no", "eggs": "yes", "milk": "no", "bones": "no", "blood": "cold", "gills": "yes", "wings": "no", "cover": "a_hard_shell"},
    "invertebrate": {"legs": "no", "fly": "no", "milk": "no", "bones": "no", "blood": "cold", "wings": "no", "eggs": "yes"},
}
KIND_NAMES: dict[str, str] = {}

# name kind flags | eats | lives | color
ANIMALS = """
cow mammal +swim -climb | grass and hay | on farms | brown, black or white
horse mammal +swim -climb | grass, hay and oats | on farms and in stables | brown, black, grey or white
pig mammal +swim -climb | grain, roots and vegetables | on farms | pink, brown or black
sheep mammal -climb cover=wool | grass | on farms and in the hills | mostly white
goat mammal +climb | grass, leaves and twigs | on farms and in the mountains | white, brown or black
donkey mammal -climb | grass and hay | on farms | mostly grey or brown
cat mammal +swim +climb +dark | meat and fish | in houses with people | black, white, grey or orange
dog mammal +swim -climb | meat and dog food | in houses with people | brown, black, white or golden
rabbit mammal -climb +jump | grass and vegetables | in burrows in meadows | brown, grey or white
hamster mammal +climb | seeds, grain and vegetables | in cages or in burrows | golden, brown or white
guinea_pig mammal -climb | hay and vegetables | in cages with people | brown, black or white
mouse mammal +climb | seeds, grain and fruit | in fields and houses | grey, brown or white
rat mammal +swim +climb | nearly everything | in cities and fields | grey or brown
squirrel mammal +climb +jump | nuts and seeds | in trees | red, brown or grey
fox mammal | mice, birds and berries | in forests and fields | red with a white tip on the tail
wolf mammal +swim -climb +danger | deer and other animals | in forests | mostly grey
bear mammal +swim +climb +danger | berries, fish and honey | in forests and mountains | brown or black
polar_bear mammal +swim +danger | seals and fish | in the Arctic | white
panda mammal +climb | bamboo | in the mountains of China | black and white
koala mammal +climb | eucalyptus leaves | in trees in Australia | grey
kangaroo mammal +swim +jump -climb legs=two | grass | in Australia | brown, red or grey
lion mammal +swim +climb +danger +dark | meat | in Africa, in groups | golden brown
tiger mammal +swim +climb +danger +dark | meat | in the forests of Asia | orange with black stripes
leopard mammal +swim +climb +danger +dark | meat | in Africa and Asia | yellow with black spots
cheetah mammal +climb | meat | in the grasslands of Africa | yellow with black spots
elephant mammal +swim -climb -jump cover=- | grass, leaves and fruit | in Africa and Asia | grey
giraffe mammal -climb | leaves from trees | in Africa | yellow with brown patches
zebra mammal -climb | grass | in Africa | black and white
hippo mammal -climb -jump +danger cover=- | grass | in and near rivers in Africa | grey
rhino mammal -climb +danger cover=- | grass and leaves | in Africa and Asia | grey
camel mammal -climb | grass and thorny plants | in deserts | sandy brown
monkey mammal +climb +jump legs=- | fruit, leaves and insects | in forests in warm countries | mostly brown
gorilla mammal -swim +climb legs=- | leaves, stems and fruit | in the forests of Africa | black
chimpanzee mammal +climb legs=- | fruit, leaves and insects | in the forests of Africa | black or dark brown
deer mammal +swim +jump -climb | grass, leaves and buds | in forests | brown
moose mammal +swim -climb | leaves and water plants | in northern forests | dark brown
hedgehog mammal +swim cover=spines | insects, worms and slugs | in gardens and hedges | brown
mole mammal +swim | worms and insects | in tunnels under the ground | black or dark grey
badger mammal | worms, insects and berries | in burrows in the forest | grey, with a black and white head
beaver mammal +swim | bark, twigs and water plants | in rivers and lakes | brown
otter mammal +swim | fish and crabs | in rivers and by the sea | brown
sloth mammal +swim +climb -jump | leaves | in trees in South America | brown or grey
bat mammal +fly legs=two wings=two | mostly insects or fruit | in caves, trees and old houses | brown or black
whale mammal +swim -climb legs=flippers cover=smooth_skin | krill, fish and squid | in the sea | grey, blue or black
dolphin mammal +swim +jump -climb legs=flippers cover=smooth_skin | fish and squid | in the sea | grey
seal mammal +swim -climb legs=flippers | fish | in the sea and on the coast | grey or brown
platypus mammal +swim +eggs | worms, insects and shrimps | in rivers in Australia | brown
chicken bird fly=a_little -swim | grain, seeds and worms | on farms | brown, white or black
duck bird +swim | water plants, seeds and insects | on lakes and rivers | brown, white or green and grey
goose bird +swim | grass | on farms and by lakes | grey or white
swan bird +swim | water plants | on lakes and rivers | white
turkey bird fly=a_little | grain, seeds and insects | on farms and in forests | brown, black or white
penguin bird +swim -fly -climb milk=- | fish and krill | mostly in the south, many in Antarctica | black and white
ostrich bird -fly -climb | plants, seeds and insects | in Africa | black, white or brown
emu bird -fly | plants, seeds and insects | in Australia | brown
kiwi bird -fly | worms and insects | in New Zealand | brown
eagle bird | fish, rabbits and other animals | in mountains and near lakes | mostly brown
owl bird +dark | mice and other small animals | in forests and barns | brown, grey or white
parrot bird +climb | seeds, nuts and fruit | in warm forests | green, red, blue or grey
pigeon bird milk=- | seeds and grain | in cities and on cliffs | mostly grey
crow bird | nearly everything | in fields and cities | black
sparrow bird | seeds and insects | in towns and on farms | brown and grey
robin bird | insects, worms and berries | in gardens and forests | brown with a red breast
swallow bird | flying insects | in barns and near houses | dark blue and white
seagull bird +swim | fish and scraps | on the coast | white and grey
flamingo bird +swim milk=- | shrimps and algae | in shallow lakes in warm countries | pink
peacock bird fly=a_little | seeds, insects and plants | in parks and in the forests of India | blue and green
stork bird | frogs, insects and fish | on roofs and in wet meadows | white and black with red legs
woodpecker bird +climb | insects in the wood | in forests | black and white with some red
hummingbird bird | nectar from flowers | in North and South America | shiny green or red
salmon fish +jump -climb | small fish and shrimps | in rivers and in the sea | silver
goldfish fish -climb | fish food and water plants | in ponds and bowls | orange or gold
shark fish +danger bones=no eggs=- cover=tiny_scales | fish and other sea animals | in the sea | grey or blue
tuna fish -climb | smaller fish and squid | in the sea | silver and dark blue
eel fish cover=- | fish, worms and crabs | in rivers and in the sea | dark brown or green
snake reptile +swim legs=no +climb eggs=most | mice, frogs and other small animals | in forests, fields and deserts | brown, green or black
lizard reptile +climb | insects | in warm and sunny places | green or brown
crocodile reptile +swim +danger | fish, birds and other animals | in warm rivers | green or brown
alligator reptile +swim +danger | fish, turtles and birds | in rivers and swamps | dark grey or green
turtle reptile +swim cover=a_shell -jump | plants, jellyfish and small animals | in the sea and in ponds | green or brown
tortoise reptile -swim -jump cover=a_shell | grass, leaves and flowers | on land in warm places | brown or yellow
chameleon reptile +climb | insects | in trees, many in Madagascar | mostly green
frog amphibian +jump | insects and worms | in and near ponds | green or brown
toad amphibian +jump cover=dry_and_bumpy_skin | insects, worms and slugs | in gardens and forests | brown
newt amphibian | worms and insects | in and near ponds | brown or green
bee insect -swim +sting | nectar and pollen | in hives | brown and yellow
wasp insect +sting | insects and sweet things | in nests | black and yellow
ant insect -fly=x fly=- wings=- +climb | seeds, insects and sweet things | in nests in the ground | black, brown or red
butterfly insect -sting | nectar from flowers | in gardens and meadows | often many bright colors
moth insect -sting +dark | mostly nectar | in gardens and fields | mostly brown or grey
ladybug insect -sting +climb | tiny insects called aphids | in gardens | red with black dots
fly insect -sting wings=two +climb | sweet or rotting things | nearly everywhere | black or grey
mosquito insect wings=two | nectar, and the females drink blood | near water | grey or brown
grasshopper insect +jump -sting | grass and leaves | in meadows | green or brown
cricket insect +jump -sting fly=- wings=- | plants and small insects | in meadows and houses | black or brown
beetle insect +climb | plants, wood or small animals | nearly everywhere | black, brown, green or red
dragonfly insect -sting | flies and mosquitoes | near ponds and rivers | blue, green or red
flea insect -fly wings=no +jump | blood | in the fur of animals | brown
caterpillar insect -fly legs=- wings=no eggs=- +climb | leaves | on plants | green, brown or many colors
spider arachnid +climb -jump=x jump=- | insects | in webs, houses and gardens | brown or black
scorpion arachnid eggs=- +sting | insects and spiders | in deserts and other warm places | yellow, brown or black
snail mollusc legs=no +climb cover=a_shell -jump | leaves and vegetables | in gardens | brown or grey
slug mollusc legs=no +climb -jump | leaves and vegetables | in gardens | brown, orange or black
octopus mollusc legs=- +swim gills=yes | crabs, shells and fish | in the sea | often red or brown
squid mollusc legs=- +swim gills=yes | fish and shrimps | in the sea | often red or white
crab crustacean legs=ten | algae, shells and small animals | on the coast and in the sea | red, brown or green
lobster crustacean legs=ten +swim | crabs, shells and fish | on the floor of the sea | dark blue or brown
llama mammal -climb cover=wool | grass and leaves | in the Andes | white, brown or black
hyena mammal +danger -climb +dark | meat | in Africa | brown with spots or stripes
raccoon mammal +swim +climb +dark | nearly everything | in forests and cities in North America | grey with a black mask
walrus mammal +swim -climb legs=flippers cover=- | clams and other shells | in the Arctic | brown
reindeer mammal +swim -climb | grass, moss and lichens | in the far north | brown or grey
bison mammal +swim -climb +danger | grass | in North America and Europe | dark brown
skunk mammal | insects, mice and berries | in North and South America | black and white
wild_boar mammal +swim -climb +danger | roots, nuts and worms | in forests | brown or black
pony mammal -climb +swim | grass, hay and oats | on farms and in stables | brown, black or white
meerkat mammal -swim | insects and small animals | in dry parts of Africa | light brown
lemur mammal +climb +jump legs=- | fruit and leaves | in Madagascar | grey, brown or black and white
jaguar mammal +swim +climb +danger +dark | meat | in the forests of South America | yellow with black spots
lynx mammal +climb +dark | meat | in forests | brown with spots
orca mammal +swim -climb +jump legs=flippers cover=smooth_skin | fish, seals and whales | in the sea | black and white
armadillo mammal +swim cover=armor_of_bony_plates | insects and worms | in South and North America | brown or grey
anteater mammal +swim | ants and termites | in South and Central America | brown or grey
hen bird fly=a_little -swim | grain, seeds and worms | on farms | brown, white or black
rooster bird fly=a_little -swim eggs=- | grain, seeds and worms | on farms | often red, brown and green
pelican bird +swim | fish | on lakes and coasts | mostly white
vulture bird -swim | dead animals | in mountains and dry lands | mostly brown or black
hawk bird | mice, birds and rabbits | in forests and fields | brown and grey
canary bird | seeds | in cages and on the Canary Islands | mostly yellow
toucan bird | fruit | in the forests of South America | black with a bright beak
puffin bird +swim | fish | on northern coasts | black and white with a bright beak
magpie bird | insects, eggs and fruit | in gardens and parks | black and white
blackbird bird | worms, insects and berries | in gardens and forests | black or brown
cuckoo bird | insects and caterpillars | in forests and meadows | grey
trout fish -climb | insects and small fish | in rivers and lakes | brown or silver with spots
carp fish -climb | water plants, worms and insects | in ponds and lakes | brown or golden
piranha fish | fish and plants | in rivers in South America | silver and red
cod fish -climb | fish and crabs | in the North Atlantic | grey or brown
seahorse fish cover=bony_plates | tiny shrimps | in warm seas | yellow, brown or other colors
clownfish fish | algae and tiny animals | in coral reefs | orange and white
gecko reptile +climb | insects | in warm countries | green, grey or brown
iguana reptile +climb +swim | leaves, flowers and fruit | in Central and South America | green or grey
cobra reptile legs=no +swim +danger | mice, frogs and other snakes | in Africa and Asia | brown or black
salamander amphibian -jump | worms, insects and slugs | in damp forests | black and yellow or brown
bumblebee insect +sting | nectar and pollen | in gardens and meadows | black and yellow
cockroach insect -sting fly=- wings=- +climb | nearly everything | in warm houses and forests | brown or black
worm invertebrate -climb -jump | dead leaves and soil | in the ground | pink or brown
jellyfish invertebrate +sting +swim | tiny sea animals | in the sea | clear, blue or pink
shrimp crustacean legs=ten +swim | algae and tiny animals | in the sea | grey, pink or clear
"""
ANIMALS = "\n".join(line.replace(" -fly=x", "").replace(" -jump=x", "") for line in ANIMALS.strip().splitlines())

FORMS = {
    "kind": (
        "what kind of animal {is <s>|are <p>} | what type of animal is <s> | what kind of animals are <p> | what class of animals do <p> belong to | to which group of animals do <p> belong | are <p> birds, mammals or something else",
        "what kind of animal are they | what are they | what type of animal is it"),
    "legs": (
        "how many legs {do <p>|does <s>} have | how many legs {do <p>|does <s>} have | how many legs are on <s> | how many feet {do <p>|does <s>} have | on how many legs do <p> walk",
        "how many legs do they have | how many legs | and legs | legs | how many legs does it have | what about legs | how many legs have they got"),
    "wings": ("how many wings {do <p>|does <s>} have | how many wings has <s> got", "how many wings do they have | wings | what about wings | how many wings"),
    "fly": (
        "can <p> fly | can <s> fly | {do <p>|does <s>} fly | are <p> able to fly | is <s> able to fly | can <p> really fly | is it true that <p> can fly | is it true that <p> can't fly",
        "can they fly | do they fly | are they able to fly | can it fly | can they also fly | can they fly too | fly"),
    "swim": ("can <p> swim | can <s> swim | {do <p>|does <s>} swim | are <p> good at swimming | is <s> able to swim", "can they swim | do they swim | can it swim | are they able to swim | can they swim too"),
    "climb": ("can <p> climb trees | can <s> climb | can <p> climb", "can they climb | can it climb | can they climb trees"),
    "jump": ("can <p> jump | can <s> jump | {do <p>|does <s>} jump", "can they jump | can it jump | do they jump"),
    "dark": ("can <p> see in the dark | can <s> see at night | {do <p>|does <s>} see well at night", "can they see in the dark | can they see at night"),
    "sting": ("can <p> sting | {do <p>|does <s>} sting | can <s> sting me", "can they sting | do they sting | do they sting people"),
    "danger": ("are <p> dangerous | is <s> dangerous | is <s> dangerous to {people|humans}", "are they dangerous | is it dangerous | are they dangerous to people"),
    "eggs": (
        "{do <p>|does <s>} lay eggs | {do <p>|does <s>} lay eggs | are <p> born from eggs | {do <p>|does <s>} hatch from eggs | can <p> lay eggs | is it true that <p> lay eggs | {do <p>|does <s>} have eggs or live babies",
        "do they lay eggs | do they lay eggs too | does it lay eggs | eggs | can they lay eggs | do they hatch from eggs"),
    "milk": ("{do <p>|does <s>} {give|make} milk | can <p> make milk | {do <p>|does <s>} feed milk to {their babies|the babies}", "do they make milk | do they give milk | do they give milk to their babies"),
    "cover": ("what are <p> covered {in|with} | what covers the body of <s> | {do <p>|does <s>} have fur, feathers or scales | what is on the skin of <s>", "what are they covered with | do they have fur, feathers or scales | what is on their skin"),
    "bones": ("{do <p>|does <s>} have bones | {do <p>|does <s>} have a skeleton | are there bones in <s> | {do <p>|does <s>} have a backbone", "do they have bones | do they have a backbone | does it have bones | bones"),
    "blood": ("are <p> warm or cold blooded | are <p> warm-blooded or cold-blooded | is <s> warm-blooded or cold-blooded", "warm or cold blooded | are they warm or cold blooded | are they warm-blooded or cold-blooded"),
    "gills": ("how do <p> breathe | how {do <p>|does <s>} breathe | how do <p> get air | how do <p> get oxygen", "how do they breathe | how does it breathe | how do they get air"),
    "eats": (
        "what {do <p>|does <s>} eat | what {do <p>|does <s>} eat | what do <p> like to eat | what is the food of <p> | what do <p> live on | what do <p> feed on | what should I feed <s> | what food {do <p>|does <s>} eat | what {do <p>|does <s>} usually eat",
        "what do they eat | what do they eat | what does it eat | and their food | what do they like to eat | what is their food | what do they feed on | food"),
    "lives": (
        "where {do <p>|does <s>} live | where {do <p>|does <s>} live | where can {I|you|we} find <p> | where are <p> found | where do <p> come from | where do <p> have their home | in which places do <p> live | where in the world do <p> live",
        "where do they live | where do they live | where can I find them | where are they found | where does it live | where do they come from | where is their home"),
    "color": (
        "what {color|colour} {are <p>|is <s>} | what {color|colour} {are <p>|is <s>} | what {colors|colours} do <p> have | what do <p> look like | which {color|colour} {are <p>|is <s>}",
        "what {color|colour} are they | what {color|colour} is it | what do they look like | which {color|colour} | color | colour"),
}

SAY = {
    "kind": "<p> are <kinds>.",
    "legs": {"no": "<p> have no legs.", "flippers": "<p> have flippers instead of legs.", "*": "<p> have <legs> legs."},
    "wings": {"no": "<p> have no wings.", "*": "<p> have <wings> wings."},
    "fly": {"yes": "Yes, <p> can fly.", "no": "No, <p> cannot fly.", "a little": "Yes, <p> can fly, but only a short way."},
    "swim": {"yes": "Yes, <p> can swim.", "no": "No, <p> cannot swim."},
    "climb": {"yes": "Yes, <p> can climb.", "no": "No, <p> cannot climb trees."},
    "jump": {"yes": "Yes, <p> can jump.", "no": "No, <p> cannot jump."},
    "dark": {"yes": "Yes, <p> see well in the dark."},
    "sting": {"yes": "Yes, <p> can sting.", "no": "No, <p> do not sting."},
    "danger": {"yes": "Yes, <p> can be dangerous to people."},
    "eggs": {"yes": "Yes, <p> lay eggs.", "no": "No, <p> do not lay eggs. They give birth to live young.", "most": "Yes, most <p> lay eggs."},
    "milk": {"yes": "Yes, <p> feed their young with milk.", "no": "No, <p> do not make milk."},
    "cover": "<p> have <cover>.",
    "bones": {"yes": "Yes, <p> have bones.", "no": "No, <p> have no bones."},
    "blood": "<p> are <blood>-blooded.",
    "gills": {"yes": "<p> breathe under water with gills.", "no": "<p> breathe air."},
    "eats": "<p> eat <eats>.",
    "lives": "<p> live <lives>.",
    "color": "<p> are <color>.",
}

# (form, kind or "*", value): why it is so
REASONS = {
    ("fly", "mammal", "no"): "Because <p> have no wings.", ("fly", "fish", "no"): "Because <p> have no wings.", ("fly", "reptile", "no"): "Because <p> have no wings.",
    ("fly", "amphibian", "no"): "Because <p> have no wings.", ("fly", "arachnid", "no"): "Because <p> have no wings.", ("fly", "mollusc", "no"): "Because <p> have no wings.",
    ("fly", "crustacean", "no"): "Because <p> have no wings.", ("fly", "insect", "no"): "Because <p> have no wings.", ("fly", "bird", "no"): "Because their wings are too small for their heavy bodies.",
    ("fly", "bird", "yes"): "Because <p> have wings and light bones.", ("fly", "insect", "yes"): "Because <p> have wings.", ("fly", "mammal", "yes"): "Because <p> have wings of thin skin.",
    ("eggs", "mammal", "no"): "Because <p> are mammals, and nearly all mammals give birth to live young.", ("eggs", "bird", "yes"): "Because <p> are birds, and all birds lay eggs.",
    ("eggs", "fish", "yes"): "Because <p> are fish, and most fish lay eggs.", ("eggs", "insect", "yes"): "Because <p> are insects, and nearly all insects lay eggs.",
    ("eggs", "reptile", "yes"): "Because <p> are reptiles, and most reptiles lay eggs.", ("eggs", "amphibian", "yes"): "Because <p> are amphibians, and most amphibians lay eggs in water.",
    ("kind", "mammal", "*"): "", ("swim", "bird", "yes"): "Because <p> are good at paddling with their feet.", ("swim", "fish", "yes"): "Because <p> have fins and a strong tail.",
    ("milk", "mammal", "yes"): "Because <p> are mammals, and all mammals feed their young with milk.", ("milk", "bird", "no"): "Because only mammals make milk.",
    ("milk", "*", "no"): "Because only mammals make milk.", ("bones", "insect", "no"): "Because insects have a hard shell outside instead of bones.", ("gills", "mammal", "no"): "Because <p> are mammals, and all mammals have lungs.",
    ("gills", "bird", "no"): "Because <p> have lungs.", ("gills", "fish", "yes"): "Because <p> are fish, and gills take oxygen out of the water.", ("blood", "mammal", "warm"): "Because <p> are mammals, and mammals make their own heat.",
    ("blood", "bird", "warm"): "Because <p> are birds, and birds make their own heat.", ("sting", "*", "yes"): "They sting to defend themselves.", ("danger", "*", "yes"): "Because <p> are strong and can attack people.",
    ("dark", "*", "yes"): "Because their eyes catch very little light.", ("legs", "mollusc", "no"): "Because <p> glide on one big foot.", ("legs", "reptile", "no"): "Because <p> move by bending their long bodies.",
    ("legs", "mammal", "flippers"): "Because flippers are better for swimming.", ("fly", "bird", "a little"): "Because <p> are heavy and their wings are short.",
    ("legs", "fish", "no"): "Because <p> swim with fins, so they need no legs.", ("legs", "insect", "six"): "Because <p> are insects, and all insects have six legs.",
    ("bones", "mollusc", "no"): "Because <p> have soft bodies without a skeleton.", ("wings", "mammal", "no"): "Because <p> live without flying, so they need no wings.",
}
KIND_REASON = {
    "mammal": "Because <p> breathe air and feed their young with milk.", "bird": "Because <p> have feathers and a beak and lay eggs.", "fish": "Because <p> live in water, breathe with gills and have fins.",
    "reptile": "Because <p> have scales and cold blood.", "insect": "Because <p> have six legs and a body of three parts.", "arachnid": "Because <p> have eight legs.", "amphibian": "Because <p> start their life in water and later live on land.",
}
REASONS = {key: text for key, text in REASONS.items() if text} | {("kind", kind, kind): text for kind, text in KIND_REASON.items()}
SPECIAL = {
    ("penguin", "fly"): "Because their wings are made for swimming, like flippers.", ("swallow", "swim"): "", ("bat", "dark"): "Bats find their way with sound: they listen to the echo of their calls.",
    ("platypus", "eggs"): "The platypus is one of the few mammals that lay eggs.", ("penguin", "swim"): "Because their wings work like flippers.", ("flea", "fly"): "Because fleas have no wings, but they jump very well.",
    ("caterpillar", "kind"): "Because caterpillars are young butterflies or moths.", ("shark", "bones"): "The skeleton of a shark is made of cartilage, which is softer than bone.",
}

NEVER = (
    ("read", "only people learn to read"), ("write", "only people learn to write"), ("drive a car", "only people learn to drive"), ("cook", "only people cook their food"), ("do sums", "sums are something that people learn at school"),
    ("speak English", "only people speak a language like English"), ("play chess", "only people learn such games"), ("use a phone", "a phone is made for people"), ("fly a plane", "only people learn to fly a plane"), ("ride a bike", "a bike is made for people"),
)

# form: value: a yes-or-no question about it (and the same with "they")
BINARY = {
    "kind": {"mammal": "are <p> mammals | is <s> a mammal", "bird": "are <p> birds | is <s> a bird", "fish": "are <p> fish | is <s> a fish", "insect": "are <p> insects | is <s> an insect", "reptile": "are <p> reptiles | is <s> a reptile", "amphibian": "are <p> amphibians"},
    "cover": {"fur": "do <p> have fur | does <s> have fur | do <p> have hair", "feathers": "do <p> have feathers | does <s> have feathers", "scales": "do <p> have scales | does <s> have scales"},
    "gills": {"yes": "do <p> have gills | can <p> breathe under water | can <s> breathe under water | does <s> have gills", "no": "do <p> breathe air | can <p> breathe air | do <p> have lungs | does <s> breathe air"},
    "blood": {"warm": "are <p> warm-blooded | is <s> warm-blooded | are <p> warm blooded", "cold": "are <p> cold-blooded | is <s> cold-blooded | are <p> cold blooded"},
    "legs": {"any": "do <p> have legs | does <s> have legs | have <p> got legs", "two": "do <p> have two legs", "four": "do <p> have four legs | does <s> have four legs", "six": "do <p> have six legs | does <s> have six legs", "eight": "do <p> have eight legs | does <s> have eight legs"},
    "wings": {"any": "do <p> have wings | does <s> have wings | have <p> got wings"},
    "diet": {"meat": "do <p> eat meat | does <s> eat meat | are <p> meat eaters | are <p> carnivores | do <p> eat other animals", "plants": "do <p> eat plants | do <p> eat grass | are <p> plant eaters | are <p> herbivores | is <s> a herbivore"},
}
DIET = {
    "plants": "cow horse sheep goat donkey rabbit elephant giraffe zebra hippo rhino camel deer koala kangaroo moose sloth gorilla".split(),
    "meat": "hyena jaguar lynx orca vulture hawk pelican puffin lion tiger leopard cheetah wolf cat shark crocodile alligator eagle owl otter seal dolphin snake".split() + ["polar bear"],
}
