"""Things, food, bodies, sky and units as records: (weight, columns, forms, table). "n" is p for a plural, "-" an empty cell."""

_COLOR = "{color|colour}"

MADE = (10, "x n made from use", {
    "made": ("what <be> <x> made of | what <be> <x> made from | what <be> <x> made of | what material <be> <x> made of | what do you make <x> {of|from|out of} | what do people make <bare> from | <x> <be> made of what", "what <be> <they> made of | what <be> <they> made from | what's <they> made of", "<x> <be> made from <made>."),
    "from": ("where <do> <x> come from | where <do> <x> come from | where do we get <x> from | where do people get <x> from | what is the source of <x> | from where do we get <x>", "where <do> <they> come from | where does that come from | where do we get <them> from", "<x> come<s> from <from>."),
    "use": ("what <be> <x> used for | what <be> <x> for | what do people use <x> for | what can you do with <x> | what <be> <x> good for | why do we need <x>", "what <be> <they> used for | what <be> <they> for | what can you do with <them> | what <be> <they> good for", "<x> <be> used for <use>."),
}, """
milk | s | - | cows, goats and sheep | drinking and for making cheese, butter and yogurt
butter | s | cream from milk | - | spreading on bread, cooking and baking
cheese | s | milk | - | eating on bread, on pizza and with pasta
yogurt | s | milk and good bacteria | - | breakfast and desserts
cream | s | - | the fat part of milk | cakes, sauces and coffee
honey | s | the nectar of flowers, by bees | bees | sweetening tea, bread and cakes
sugar | s | sugar cane or sugar beet | sugar cane and sugar beet | making food and drinks sweet
salt | s | - | the sea and salt mines | giving food more taste
flour | s | ground wheat or other grain | grain such as wheat | baking bread and cakes
chocolate | s | cocoa beans, sugar and often milk | the beans of the cocoa tree | eating and for cakes and drinks
coffee | s | roasted and ground coffee beans | the beans of the coffee plant | drinking, often in the morning
tea | s | dried tea leaves and hot water | the leaves of the tea plant | drinking hot or cold
wine | s | grapes | grapes | drinking with a meal
beer | s | grain, hops, yeast and water | - | drinking
cider | s | apples | - | drinking
vinegar | s | wine, apples or grain | - | salads and cleaning
pasta | s | wheat flour and water, at times with eggs | - | meals with sauce
tofu | s | soybeans | soybeans | cooking instead of meat
peanut butter | s | ground peanuts | peanuts | spreading on bread
ketchup | s | tomatoes, sugar, vinegar and salt | - | fries, burgers and sausages
mayonnaise | s | oil and egg yolk | - | sandwiches and fries
mustard | s | ground mustard seeds and vinegar | mustard seeds | sausages and sandwiches
jam | s | fruit and sugar | - | spreading on bread
popcorn | s | dried corn that bursts in the heat | corn | snacking at the cinema
french fries | p | potatoes | potatoes | eating as a side dish
potato chips | p | thin slices of potato | potatoes | snacking
olive oil | s | pressed olives | olives | cooking and salads
vanilla | s | - | the pods of an orchid | cakes and ice cream
cinnamon | s | - | the bark of a tree | cakes, cookies and apple pie
pepper | s | dried peppercorns | the berries of a vine | giving food a hot taste
ice cream | s | milk, cream and sugar | - | a cold dessert
bread | s | flour, water, salt and yeast | - | sandwiches and toast
pizza | s | dough, tomato sauce and cheese | - | -
an omelette | s | eggs | - | -
sushi | s | rice, fish and vegetables | Japan | -
paper | s | wood | trees | writing, printing and wrapping
cardboard | s | paper | trees | making boxes
glass | s | melted sand | sand | windows, bottles and glasses
bricks | p | baked clay | - | building walls and houses
concrete | s | cement, sand, stones and water | - | building houses, roads and bridges
steel | s | iron and a little carbon | iron | cars, bridges, tools and ships
iron | s | - | iron ore, a kind of rock | making steel, tools and machines
gold | s | - | mines and rivers | jewelry, coins and electronics
silver | s | - | mines | jewelry, cutlery and electronics
bronze | s | copper and tin | - | medals, bells and statues
brass | s | copper and zinc | - | trumpets, keys and door handles
plastic | s | oil | oil | bottles, bags, toys and many other things
rubber | s | the juice of rubber trees, or oil | rubber trees or oil | tires, boots and erasers
petrol | s | oil | oil under the ground | driving cars
coal | s | very old plants under the ground | mines | burning in power plants
oil | s | tiny sea creatures that died very long ago | wells deep under the ground | fuel and plastic
wool | s | the hair of sheep | sheep | sweaters, scarves and socks
cotton | s | - | the cotton plant | shirts, jeans and towels
silk | s | the threads of silkworms | silkworms | fine clothes and scarves
leather | s | the skin of animals | animals such as cows | shoes, bags and belts
linen | s | flax plants | flax, a blue flower | shirts, sheets and tablecloths
down | s | soft bird feathers | ducks and geese | warm jackets and pillows
wood | s | - | trees | furniture, houses, paper and fires
cork | s | the bark of the cork oak | the cork oak | closing bottles and for floors
candles | p | wax with a wick inside | - | giving light
soap | s | oil or fat and lye | - | washing
toothpaste | s | water, fine powder, mint and fluoride | - | cleaning teeth
a pencil | s | wood and graphite | - | writing and drawing
chalk | s | soft white stone | - | writing on a board
a tire | s | rubber | - | wheels of cars and bikes
a mirror | s | glass with a thin layer of metal | - | looking at yourself
jeans | p | cotton | - | wearing
a sweater | s | wool or cotton | - | keeping warm
a coin | s | metal | - | paying
a window | s | glass with a frame | - | letting light in
a drum | s | a round body with a stretched skin | - | making music
clouds | p | tiny drops of water or bits of ice | water that rises from the ground and the sea | -
rain | s | water | clouds | -
snow | s | tiny ice crystals | clouds in cold air | building snowmen and skiing
ice | s | frozen water | - | cooling drinks
fog | s | tiny drops of water | - | -
a pearl | s | thin layers of shell | oysters | jewelry
a diamond | s | carbon | deep inside the Earth | rings and for cutting hard things
amber | s | very old tree resin | very old trees | jewelry
eggs | p | - | hens | cooking and baking
bacon | s | - | pigs | breakfast and sandwiches
ham | s | - | pigs | sandwiches
beef | s | - | cows | steaks and burgers
pork | s | - | pigs | sausages and roasts
electricity | s | - | power plants, wind and the sun | lamps, phones and machines
oxygen | s | - | plants | breathing
wind | s | moving air | warm air that rises and cold air that takes its place | sailing and making electricity
""")

FRUIT = (7, "x kind grows color taste", {
    "kind": ("what <be> <x> | are <x> a fruit or a vegetable | is <one> a fruit or a vegetable | what kind of food are <x> | are <x> fruits or vegetables", "are they a fruit or a vegetable | what are they | fruit or vegetable", "<x> are <kind>."),
    "grows": ("where do <x> grow | how do <x> grow | do <x> grow on trees or in the ground | where do <x> come from | on what do <x> grow", "where do they grow | how do they grow | where do they come from", "<x> grow <grows>."),
    "color": (f"what {_COLOR} are <x> | which {_COLOR} are <x> | what {_COLOR} is <one> | what do <x> look like", f"what {_COLOR} are they | which {_COLOR} | what do they look like", "<x> are <color>."),
    "taste": ("how do <x> taste | what do <x> taste like | what is the taste of <x> | are <x> sweet or sour | are <x> sour or sweet", "how do they taste | what do they taste like", "<x> taste <taste>."),
}, """
apples | fruits | on trees | red, green or yellow | sweet and a little sour
pears | fruits | on trees | green, yellow or brown | sweet
bananas | fruits | on tall plants in warm countries | yellow when they are ripe | sweet
oranges | fruits | on trees in warm countries | orange | sweet and a little sour
lemons | fruits | on trees in warm countries | yellow | very sour
limes | fruits | on trees in warm countries | green | very sour
cherries | fruits | on trees | red | sweet or sour
plums | fruits | on trees | purple, red or yellow | sweet
peaches | fruits | on trees | orange and red | sweet
apricots | fruits | on trees | orange | sweet
mangos | fruits | on trees in hot countries | green, yellow or red | sweet
coconuts | the fruits of palm trees | on palm trees | brown outside and white inside | mild and a little sweet
dates | fruits | on palm trees | brown | very sweet
figs | fruits | on trees | purple or green | sweet
olives | fruits | on trees in warm countries | green or black | salty and a little bitter
avocados | fruits | on trees | green | mild and creamy
pineapples | fruits | on plants near the ground | yellow inside and brown outside | sweet and a little sour
strawberries | fruits | on small plants near the ground | red | sweet
raspberries | fruits | on bushes | red | sweet and a little sour
blueberries | fruits | on bushes | blue | sweet
grapes | fruits | on vines | green, red or blue | sweet
kiwis | fruits | on climbing plants | brown outside and green inside | sweet and sour
melons | fruits | on plants on the ground | green or yellow outside | sweet
watermelons | fruits | on plants on the ground | green outside and red inside | sweet and fresh
tomatoes | fruits, but people use them as vegetables | on plants | red | sweet and a little sour
cucumbers | fruits, but people use them as vegetables | on plants | green | mild and fresh
pumpkins | fruits, but people use them as vegetables | on plants on the ground | orange | mild and a little sweet
peppers | fruits, but people use them as vegetables | on plants | red, green or yellow | mild or hot
eggplants | fruits, but people use them as vegetables | on plants | purple | mild
carrots | vegetables | in the ground | orange | a little sweet
potatoes | vegetables | in the ground | brown or yellow | mild
onions | vegetables | in the ground | brown, white or red | sharp
garlic bulbs | vegetables | in the ground | white | sharp and strong
radishes | vegetables | in the ground | red and white | hot and sharp
beets | vegetables | in the ground | dark red | earthy and a little sweet
cabbages | vegetables | on the ground | green or red | mild
peas | seeds that people use as vegetables | in pods on climbing plants | green | a little sweet
beans | seeds that people use as vegetables | in pods on plants | green, white, red or black | mild
mushrooms | neither fruits nor vegetables, but fungi | in the forest, on the ground | white or brown | mild and earthy
walnuts | nuts | on trees | brown | nutty and a little bitter
hazelnuts | nuts | on bushes | brown | nutty
peanuts | related to beans, though people call them nuts | in the ground | brown | nutty
""")

BODY = (7, "x n job count where", {
    "job": ("what <do> <x> do | what <be> <x> for | what do we need <x> for | why do we have <x> | what is the job of <x> | what is the use of <x>", "what <do> <they> do | what <be> <they> for | why do we have <them> | what do we need <them> for", "<x> <job>."),
    "count": ("how many <bare> {do we|does a human|does a person|do people|do I|do humans} have | how many <bare> are in the {body|human body} | how many <bare> has a person got | number of <bare> in the human body", "how many <bare> do we have | how many do we have | how many are there", "<count>."),
    "where": ("where <be> <x> | where in the body <be> <x> | in which part of the body <be> <x>", "where <be> <they> | where in the body", "<x> <be> <where>."),
}, """
the heart | s | pumps blood through the body | - | in the chest, a little to the left
the brain | s | lets us think, feel and move | - | in the head
the lungs | p | take oxygen out of the air | We have two lungs | in the chest
the stomach | s | breaks down food | - | in the upper belly
the liver | s | cleans the blood and helps to digest food | - | in the upper belly on the right
the kidneys | p | clean the blood and make urine | We have two kidneys | in the lower back
the skin | s | protects the body and lets us feel | - | all over the body
the bones | p | hold the body up and protect the organs | An adult has 206 bones | all over the body
the muscles | p | move the body | The body has more than 600 muscles | all over the body
the eyes | p | let us see | We have two eyes | in the face
the ears | p | let us hear and keep our balance | We have two ears | on the sides of the head
the nose | s | lets us smell and breathe | - | in the middle of the face
the tongue | s | lets us taste and speak | - | in the mouth
the teeth | p | bite and chew food | An adult has 32 teeth with the wisdom teeth | in the mouth
the hair | s | keeps the head warm | - | mostly on the head
the nails | p | protect the tips of fingers and toes | We have twenty nails | on fingers and toes
the eyelashes | p | keep dust out of the eyes | - | on the eyelids
the eyebrows | p | keep sweat out of the eyes | We have two eyebrows | above the eyes
the ribs | p | protect the heart and the lungs | We have 24 ribs | in the chest
the fingers | p | let us hold and touch things | We have ten fingers with the thumbs | on the hands
the toes | p | help us to keep our balance | We have ten toes | on the feet
the knees | p | let us bend the legs | We have two knees | in the middle of the legs
the elbows | p | let us bend the arms | We have two elbows | in the middle of the arms
the spine | s | holds the body upright | - | in the back
the blood | s | carries oxygen and food through the body | - | in the blood vessels
the nerves | p | carry signals between the brain and the body | - | all over the body
the skull | s | protects the brain | - | in the head
the thumbs | p | help us to grip things | We have two thumbs | on the hands
the veins | p | carry blood back to the heart | - | all over the body
""")

SKY = (5, "x n what size where hot moons", {
    "what": ("what <be> <x> | what exactly <be> <x> | what kind of thing <be> <x> | what do you know about <x> | tell me what <x> <be>", "what <be> <they> | what <be> <they> exactly", "<x> <be> <what>."),
    "size": ("how big <be> <x> | how large <be> <x> | what is the size of <x>", "how big <be> <they> | how large <be> <they>", "<x> <be> <size>."),
    "where": ("where <be> <x> | how far away <be> <x> | how far <be> <x> | how far is it to <x> | what is the distance to <x>", "how far away <be> <they> | how far <be> <they> | where <be> <they>", "<x> <be> <where>."),
    "hot": ("how hot <be> <x> | <be> <x> hot or cold | how cold <be> <x> | what is the temperature {of|on} <x>", "how hot <be> <they> | <be> <they> hot or cold", "<x> <be> <hot>."),
    "moons": ("how many moons <do> <x> have | number of moons of <x>", "how many moons <do> <they> have", "<x> <have> <moons>."),
}, """
the Sun | s | a star, a huge ball of hot gas | about 109 times as wide as the Earth | about 150 million kilometers away | about 5,500 degrees Celsius hot at its surface | -
the Moon | s | a ball of rock that goes around the Earth | about a quarter as wide as the Earth | about 384,000 kilometers away | very hot by day and very cold by night | -
the Earth | s | the planet that we live on | about 12,700 kilometers wide | the third planet from the Sun | mostly warm enough for life | one moon
Mercury | s | the smallest planet | a little larger than the Moon | the planet nearest to the Sun | hot by day and very cold by night | no moons
Venus | s | a planet with thick clouds | almost as big as the Earth | the second planet from the Sun | the hottest planet, at about 460 degrees Celsius | no moons
Mars | s | a red and rocky planet | about half as wide as the Earth | the fourth planet from the Sun | very cold, at about minus 60 degrees Celsius | two small moons
Jupiter | s | the largest planet, made of gas | about 11 times as wide as the Earth | the fifth planet from the Sun | very cold at the top of its clouds | more than 90 moons
Saturn | s | a planet of gas with bright rings | about 9 times as wide as the Earth | the sixth planet from the Sun | very cold | more than 140 moons
Uranus | s | a cold, pale blue planet | about 4 times as wide as the Earth | the seventh planet from the Sun | very cold, below minus 190 degrees Celsius | at least 27 moons
Neptune | s | a cold, blue planet | about 4 times as wide as the Earth | the eighth planet from the Sun | very cold, below minus 190 degrees Celsius | at least 14 moons
Pluto | s | a dwarf planet | smaller than our Moon | usually farther from the Sun than Neptune | extremely cold | five moons
stars | p | huge balls of hot gas, like the Sun | mostly much bigger than the Earth | very far away | very hot | -
comets | p | lumps of ice, dust and rock that go around the Sun | mostly a few kilometers wide | mostly far out beyond the planets | icy cold when they are far from the Sun | -
the Milky Way | s | the galaxy that we live in | about 100,000 light-years wide | all around us | - | -
""")

# large unit, small unit, how many, up to how many large ones are asked for
AMOUNTS = (
    ("minute", "second", 60, 10), ("hour", "minute", 60, 10), ("day", "hour", 24, 7), ("week", "day", 7, 10), ("year", "month", 12, 10), ("decade", "year", 10, 5), ("century", "year", 100, 5), ("millennium", "year", 1000, 1), 
    ("hour", "second", 3600, 1), ("year", "day", 365, 1), ("kilometer", "meter", 1000, 10), ("kilometre", "metre", 1000, 10), ("meter", "centimeter", 100, 10), ("metre", "centimetre", 100, 10), ("centimeter", "millimeter", 10, 10), ("meter", "millimeter", 1000, 5),
    ("kilogram", "gram", 1000, 10), ("kilo", "gram", 1000, 10), ("ton", "kilogram", 1000, 5), ("liter", "milliliter", 1000, 5), ("litre", "millilitre", 1000, 5), ("dozen", "piece", 12, 5), ("yard", "inch", 36, 1), ("dollar", "cent", 100, 10), ("euro", "cent", 100, 10), ("pound", "ounce", 16, 3),
)

# unit, other unit, about how many
ROUGH = (("mile", "kilometer", 1.609), ("inch", "centimeter", 2.54), ("foot", "centimeter", 30.48), ("yard", "meter", 0.9144), ("pound", "kilogram", 0.4536), ("ounce", "gram", 28.35), ("gallon", "liter", 3.785), ("kilometer", "mile", 0.6214), ("kilogram", "pound", 2.205), ("meter", "foot", 3.281))

# more, less, and things from the least to the most
ORDERS = (
    ("bigger", "smaller", ("an atom", "a grain of sand", "an ant", "a mouse", "a cat", "a dog", "a horse", "an elephant", "a blue whale")),
    ("bigger", "smaller", ("the moon", "Mercury", "Mars", "Venus", "the earth", "Neptune", "Uranus", "Saturn", "Jupiter", "the sun")),
    ("larger", "smaller", ("the moon", "the earth", "Jupiter", "the sun", "the Milky Way")),
    ("bigger", "smaller", ("a house", "a village", "a town", "a city", "a country", "a continent", "the earth", "the sun")),
    ("bigger", "smaller", ("Italy", "Germany", "Spain", "France", "India", "Australia", "Brazil", "China", "Canada", "Russia")),
    ("bigger", "smaller", ("a pea", "a cherry", "an apple", "a melon", "a car", "a bus", "a ship")),
    ("bigger", "smaller", ("Australia", "Europe", "Antarctica", "South America", "North America", "Africa", "Asia")),
    ("longer", "shorter", ("a millimeter", "a centimeter", "an inch", "a foot", "a meter", "a kilometer", "a mile")),
    ("longer", "shorter", ("a second", "a minute", "an hour", "a day", "a week", "a month", "a year", "a decade", "a century")),
    ("heavier", "lighter", ("a gram", "an ounce", "a pound", "a kilo", "a ton")),
    ("heavier", "lighter", ("a feather", "an egg", "a brick", "a bicycle", "a piano", "a car", "a truck", "a train")),
    ("faster", "slower", ("a snail", "a turtle", "a person", "a bicycle", "a car", "a plane", "a rocket", "light")),
    ("faster", "slower", ("a snail", "a turtle", "a mouse", "an elephant", "a lion", "a cheetah", "a train", "a plane")),
    ("bigger", "smaller", ("a bee", "a mouse", "a rabbit", "a dog", "a lion", "a cow", "a giraffe", "an elephant", "a whale")),
    ("taller", "smaller", ("a mouse", "a cat", "a dog", "a person", "a horse", "an elephant", "a giraffe", "a house", "the Eiffel Tower", "a mountain")),
    ("hotter", "colder", ("ice", "snow", "warm water", "boiling water", "fire", "the sun")),
    ("faster", "slower", ("a snail", "a mouse", "a dog", "a horse", "a cheetah")),
    ("hotter", "colder", ("ice", "cold water", "boiling water", "fire", "the sun")),
    ("harder", "softer", ("butter", "wood", "steel", "diamond")),
    ("taller", "shorter", ("a flower", "a child", "a giraffe", "a house", "the Eiffel Tower", "a mountain")),
    ("taller", "shorter", ("a mouse", "a cat", "a child", "a man", "a horse", "an elephant", "a giraffe", "a house")),
    ("older", "younger", ("the smartphone", "the internet", "the television", "the airplane", "the car", "the telephone", "the steam engine", "the printing press", "paper", "the wheel")),
    ("older", "younger", ("a baby", "a child", "a teenager", "a grandmother")),
    ("stronger", "weaker", ("an ant", "a mouse", "a cat", "a dog", "a horse", "an elephant")),
    ("smarter", "less smart", ("a fly", "a chicken", "a dog", "a chimpanzee", "a human")),
    ("deeper", "shallower", ("a puddle", "a pond", "a lake", "the ocean")),
    ("more expensive", "cheaper", ("bread", "a book", "a bicycle", "a car", "a house")),
    ("sweeter", "less sweet", ("a lemon", "a carrot", "an apple", "honey")),
    ("louder", "quieter", ("a whisper", "a voice", "a drum", "a rocket")),
    ("farther away", "nearer", ("the moon", "the sun", "the stars")),
    ("bigger", "smaller", ("a lake", "a sea", "an ocean")),
    ("higher", "lower", ("a hill", "Mont Blanc", "Mount Everest")),
)


def be(name: str) -> str:
    return "are" if name.endswith("stars") or name.endswith("million dollars") else "is"


TOOLS = (5, "x n use made where", {
    "use": ("what <be> <x> for | what <be> <x> used for | what do people use <x> for | what do you do with <x> | why do people have <x> | what can I do with <x>", "what <be> <they> for | what <be> <they> used for | what do you do with <them> | what can I do with <them>", "<x> <be> for <use>."),
    "made": ("what <be> <x> made of | what <be> <x> made from | what material <be> <x> made of", "what <be> <they> made of | what <be> <they> made from | and what <be> <they> made of", "<x> <be> made of <made>."),
    "where": ("where do you find <x> | where can I find <x> | where do people keep <x> | where <be> <x> usually | in which room <be> <x>", "where do you find <them> | where can I find <them> | where do people keep <them> | where <be> <they> usually", "<x> <be> usually <where>."),
}, """
a hammer | s | driving nails | metal and wood | in a toolbox
a saw | s | cutting wood | metal with a handle of wood or plastic | in a toolbox
a screwdriver | s | turning screws | metal and plastic | in a toolbox
a ladder | s | climbing up | metal or wood | in a garage or a shed
a bed | s | sleeping | wood or metal | in the bedroom
a pillow | s | resting the head | cloth with feathers or foam | on the bed
a blanket | s | keeping warm | wool, cotton or other cloth | on the bed
a sofa | s | sitting and resting | wood, foam and cloth | in the living room
a chair | s | sitting | wood, metal or plastic | at a table
a table | s | eating and working | wood, glass or metal | in the kitchen or the dining room
a fridge | s | keeping food cold | metal and plastic | in the kitchen
an oven | s | baking | metal and glass | in the kitchen
a stove | s | cooking | metal and glass | in the kitchen
a kettle | s | boiling water | metal or plastic | in the kitchen
a toaster | s | toasting bread | metal and plastic | in the kitchen
a pan | s | frying food | metal | in the kitchen
a pot | s | cooking soup, rice and pasta | metal | in the kitchen
a spoon | s | eating soup and stirring | metal, wood or plastic | in the kitchen
a fork | s | eating | metal | in the kitchen
a knife | s | cutting | metal | in the kitchen
a plate | s | serving food | china, glass or plastic | in the kitchen
a cup | s | drinking | china, glass or plastic | in the kitchen
a bottle | s | keeping drinks | glass or plastic | in the kitchen
a dishwasher | s | cleaning dishes | metal and plastic | in the kitchen
a washing machine | s | washing clothes | metal and plastic | in the bathroom or the basement
a bathtub | s | taking a bath | metal or plastic | in the bathroom
a towel | s | drying yourself | cotton | in the bathroom
a toothbrush | s | cleaning teeth | plastic | in the bathroom
a comb | s | combing hair | plastic or wood | in the bathroom
a lamp | s | giving light | metal, glass or plastic | in every room
a curtain | s | keeping out light | cloth | at the window
a carpet | s | making the floor warm and soft | wool or other fibers | on the floor
a bookshelf | s | holding books | wood | in the living room
a vacuum cleaner | s | cleaning floors | plastic and metal | in a closet
a broom | s | sweeping floors | wood or plastic and bristles | in a closet
a bucket | s | carrying water | plastic or metal | in a closet
an umbrella | s | staying dry in the rain | metal and cloth | near the door
a key | s | opening locks | metal | in a pocket or near the door
a wallet | s | carrying money | leather or cloth | in a pocket
a backpack | s | carrying things on the back | strong cloth | on the back of its owner
a book | s | reading | paper | on a shelf
a pen | s | writing | plastic or metal and ink | on a desk
a ruler | s | measuring and drawing lines | wood, plastic or metal | on a desk
an eraser | s | rubbing out pencil marks | rubber | on a desk
scissors | p | cutting paper and cloth | metal and plastic | in a drawer
glasses | p | seeing better | glass or plastic with a frame | on the nose
gloves | p | keeping the hands warm | wool or leather | in the coat
shoes | p | protecting the feet | leather, cloth and rubber | near the door
socks | p | keeping the feet warm | cotton or wool | in a drawer
a hat | s | protecting the head | wool, felt or straw | on the head
a coat | s | keeping warm outside | wool or other cloth | in the closet
a tent | s | sleeping outside | cloth and poles | at a campsite
a rope | s | tying and pulling | fibers | on ships and in garages
a shovel | s | digging | metal with a wooden handle | in a shed
a rake | s | gathering leaves | metal or plastic and wood | in a shed
a lawn mower | s | cutting grass | metal and plastic | in a shed
a ball | s | playing | rubber, leather or plastic | on the playground
a swing | s | swinging | a seat and two ropes or chains | on the playground
a slide | s | sliding down | metal, wood or plastic | on the playground
a kite | s | flying in the wind | paper or cloth and thin sticks | in the air on windy days
a doll | s | playing | cloth, plastic or wood | in the children's room
a puzzle | s | putting pieces together to a picture | cardboard | in the children's room
""")

TABLES = [TOOLS, MADE, FRUIT, BODY, SKY]
