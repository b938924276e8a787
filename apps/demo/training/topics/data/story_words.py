"""Word tables for the story topic: heroes by kind, names, places, things, skills, wishes, fears."""

GIRLS = """Mia Ruby Lily Rose Anna Nina Ella Luna Daisy Molly Lucy Sofia Clara Emma Zoe Ivy Hazel Maya Lola Nora
Poppy Tilly Alice Grace Ada Bella Sara Eva Kate Penny Wendy Olive Maria Leila Yuki Amina Fern Pearl Dora Pippa""".split()
BOYS = """Tom Max Leo Sam Ben Oscar Finn Jack Milo Theo Hugo Felix Otto Toby Charlie Noah Oliver Henry Louis Omar
Kai Rex Bruno Jasper Pip Hank Teddy Archie George Walter Ravi Diego Ivan Ned Gus Monty Rusty Barney Alfie Basil""".split()

# habitat -> animals
ANIMALS = {
    "forest": "fox bear rabbit squirrel hedgehog deer wolf owl badger mole raccoon beaver hare moose skunk chipmunk weasel fawn bunny woodpecker".split() + ["wild boar", "red panda", "bear cub", "baby owl", "wolf cub"],
    "farm": "cow pig sheep goat horse hen rooster duck goose donkey lamb pony chicken turkey piglet foal calf bull llama chick mule".split(),
    "house": "cat dog mouse kitten puppy hamster parrot rat canary".split() + ["guinea pig", "black cat", "street cat", "old dog"],
    "pond": "frog turtle duckling swan toad tortoise newt tadpole dragonfly heron".split(),
    "garden": "bee butterfly ant ladybug spider worm caterpillar snail cricket grasshopper beetle firefly moth sparrow robin hummingbird bumblebee".split() + ["lizard", "gecko", "blackbird", "earthworm"],
    "sea": "whale dolphin fish octopus crab shark seahorse starfish seal jellyfish lobster squid clownfish goldfish shrimp".split() + ["sea turtle", "blue whale", "baby whale", "little fish"],
    "jungle": "monkey tiger elephant snake gorilla sloth crocodile panda koala toucan leopard chameleon jaguar alligator iguana".split() + ["baby elephant", "tiger cub", "tree frog"],
    "savanna": "lion giraffe zebra hippo rhino cheetah ostrich hyena kangaroo camel meerkat buffalo antelope".split() + ["lion cub", "baby giraffe"],
    "ice": "penguin walrus reindeer husky puffin".split() + ["polar bear", "arctic fox", "snow leopard", "baby seal", "snow goose"],
    "sky": "eagle crow bat seagull pigeon stork hawk raven bird swallow magpie dove".split() + ["baby bird", "little bird"],
}
# kind -> gender ("m", "f", or "" for either); fantasy and made heroes
FANTASY = {
    "dragon": "", "unicorn": "", "fairy": "f", "wizard": "m", "witch": "f", "giant": "m", "troll": "m", "elf": "", "mermaid": "f",
    "ghost": "", "monster": "", "goblin": "", "phoenix": "", "dwarf": "m", "gnome": "m", "ogre": "m", "vampire": "", "princess": "f",
    "prince": "m", "king": "m", "queen": "f", "knight": "", "genie": "m", "baby dragon": "", "fairy queen": "f", "werewolf": "m",
    "talking cat": "", "flying horse": "", "sea monster": "", "yeti": "m", "young wizard": "m", "young witch": "f", "zombie": "m",
    "sorcerer": "m", "dinosaur": "", "mammoth": "", "baby dinosaur": "", "leprechaun": "m", "emperor": "m", "tooth fairy": "f",
    "sea serpent": "", "griffin": "", "pixie": "f", "sphinx": "f", "centaur": "m",
}
MADE = {
    "robot": "", "snowman": "m", "scarecrow": "m", "teddy bear": "", "doll": "f", "puppet": "m", "toy soldier": "m",
    "gingerbread man": "m", "alien": "", "toy robot": "", "space robot": "", "cleaning robot": "", "android": "", "wooden horse": "",
    "rag doll": "f", "paper dragon": "", "stone lion": "m", "little robot": "", "toy train": "", "garden gnome": "m", "stuffed rabbit": "",
}
PEOPLE = {
    "boy": "m", "girl": "f", "little boy": "m", "little girl": "f", "child": "", "farmer": "", "baker": "", "teacher": "", "doctor": "",
    "nurse": "", "sailor": "", "fisherman": "m", "painter": "", "gardener": "", "astronaut": "", "pilot": "", "chef": "", "cook": "",
    "firefighter": "", "detective": "", "librarian": "", "musician": "", "singer": "", "dancer": "", "clockmaker": "", "shoemaker": "m",
    "tailor": "m", "carpenter": "", "programmer": "", "scientist": "", "inventor": "", "student": "", "grandmother": "f", "grandfather": "m",
    "postman": "m", "mail carrier": "", "shepherd": "", "soldier": "", "thief": "", "magician": "", "clown": "", "cowboy": "m",
    "explorer": "", "beekeeper": "", "lighthouse keeper": "", "bus driver": "", "train driver": "", "taxi driver": "", "writer": "", "poet": "",
    "photographer": "", "vet": "", "dentist": "", "mechanic": "", "builder": "", "miner": "", "mayor": "", "waiter": "m", "barber": "m",
    "blacksmith": "", "potter": "", "weaver": "", "pirate": "", "ninja": "", "superhero": "", "traveler": "", "old man": "m", "old woman": "f",
    "young man": "m", "young woman": "f", "father": "m", "mother": "f", "spy": "", "toymaker": "m", "captain": "", "engineer": "", "artist": "",
    "violinist": "", "juggler": "", "acrobat": "", "swimmer": "", "runner": "", "police officer": "", "hacker": "", "farm boy": "m", "merchant": "m",
    "pirate captain": "", "street musician": "", "mathematician": "", "woodcutter": "m", "miller": "m", "fortune teller": "f", "tourist": "",
    "nun": "f", "monk": "m", "viking": "m", "samurai": "m", "cowgirl": "f", "babysitter": "", "football player": "", "schoolboy": "m", "schoolgirl": "f",
}
# habitat -> list of ("in ..." phrase, definite place)
PLACES = {
    "forest": [("in a quiet forest", "the forest"), ("in a deep green wood", "the wood"), ("under an old oak tree", "the oak tree"), ("near a forest stream", "the stream"),
               ("at the edge of a pine wood", "the wood"), ("on a hill full of trees", "the hill"), ("in a mossy valley", "the valley")],
    "farm": [("on a small farm", "the farm"), ("in a red barn", "the barn"), ("on a farm by a river", "the farm"), ("in a wide green field", "the field"), ("on a farm behind the hill", "the farm")],
    "house": [("in a tall old house", "the house"), ("in a small blue house", "the house"), ("above a bakery", "the bakery"), ("in a noisy town", "the town"), ("in a house by the park", "the house"), ("at the end of a long street", "the street")],
    "pond": [("by a round green pond", "the pond"), ("at the edge of a still lake", "the lake"), ("beside a slow river", "the river"), ("near a pond full of lilies", "the pond")],
    "garden": [("in a sunny garden", "the garden"), ("in a garden behind a school", "the garden"), ("among the roses of an old garden", "the garden"), ("in a meadow full of flowers", "the meadow"), ("under a garden wall", "the wall")],
    "sea": [("in the warm blue sea", "the sea"), ("near a coral reef", "the reef"), ("at the bottom of the sea", "the sea"), ("in a quiet bay", "the bay"), ("in the deep, cold ocean", "the ocean")],
    "jungle": [("in a hot green jungle", "the jungle"), ("by a wide jungle river", "the river"), ("in a rain forest", "the rain forest"), ("in the shade of the tall jungle trees", "the jungle")],
    "savanna": [("on a wide yellow plain", "the plain"), ("under the hot sun of the plains", "the plain"), ("near a water hole", "the water hole"), ("in a land of tall dry grass", "the grass")],
    "ice": [("in the land of ice and snow", "the ice"), ("on a white, icy shore", "the shore"), ("in the far, cold north", "the north"), ("on a snowy island", "the island")],
    "sky": [("high in an old tower", "the tower"), ("on the roof of a church", "the roof"), ("on a cliff by the sea", "the cliff"), ("in the top of a tall tree", "the tree"), ("in a nest above the town", "the nest")],
    "fantasy": [("in a cave behind a waterfall", "the cave"), ("in an old stone castle", "the castle"), ("on a hill above a village", "the hill"), ("in a land far away", "the land"), ("at the edge of a magic forest", "the forest"), ("in a tower by the sea", "the tower"), ("in a small kingdom", "the kingdom")],
    "made": [("in a small workshop", "the workshop"), ("in a house full of toys", "the house"), ("on a quiet street", "the street"), ("in a town by the sea", "the town"), ("in the corner of a garden", "the garden"), ("in a big bright city", "the city")],
    "people": [("in a small village", "the village"), ("in a busy town", "the town"), ("in a house by the sea", "the house"), ("near the harbor", "the harbor"), ("in a village between two hills", "the village"), ("on the edge of a great city", "the city"), ("at the foot of a mountain", "the mountain"), ("in a quiet street near the river", "the street")],
}
# habitat -> helper friends (kinds)
HELPERS = {
    "forest": "owl hedgehog deer squirrel badger rabbit robin mole hare".split(), "farm": "goat hen donkey duck sheep horse goose".split(),
    "house": "cat mouse parrot sparrow dog girl boy".split(), "pond": "frog duck heron turtle toad swan".split(),
    "garden": "bee robin snail ladybug ant mole beetle".split(), "sea": "crab turtle whale seal octopus dolphin".split(),
    "jungle": "parrot monkey frog turtle elephant sloth".split(), "savanna": "zebra giraffe lion meerkat ostrich elephant".split(),
    "ice": "seal penguin reindeer walrus puffin".split(), "sky": "crow owl bat pigeon sparrow dove".split(),
    "fantasy": "wizard fairy owl knight shepherd girl boy witch".split(), "made": "girl boy cat mouse sparrow dog".split(),
    "people": "neighbor baker child sailor farmer teacher girl boy shepherd gardener".split(),
}
FOLK = {"forest": "the other animals", "farm": "the farm animals", "house": "the neighbors", "pond": "the pond animals", "garden": "the garden creatures",
        "sea": "the other sea creatures", "jungle": "the jungle animals", "savanna": "the animals of the plain", "ice": "the animals of the ice",
        "sky": "the other birds", "fantasy": "the people of the village", "made": "the neighbors", "people": "the neighbors"}
FOOD = {"forest": "berries nuts apples mushrooms honey".split(), "farm": "apples corn carrots oats pears".split(), "house": "cheese bread cake biscuits soup".split(),
        "pond": "berries seeds plums".split(), "garden": "honey berries seeds crumbs".split(), "sea": ["sea grass", "sweet seaweed", "sea plums"],
        "jungle": "bananas mangoes figs nuts".split(), "savanna": "figs melons berries roots".split(), "ice": ["fish", "berries", "sweet moss"], "sky": "berries seeds cherries crumbs".split(),
        "fantasy": "apples bread cakes honey cheese".split(), "made": "cake cookies apples bread".split(), "people": "bread apples soup cheese pie pancakes".split()}
# small things a hero may own or find: (indefinite, definite)
THINGS = [("a little silver bell", "the bell"), ("a shiny blue stone", "the stone"), ("a red feather", "the feather"), ("a golden coin", "the coin"), ("a small wooden box", "the box"),
          ("a tiny glass star", "the star"), ("a brass key", "the key"), ("a green marble", "the marble"), ("a smooth white shell", "the shell"), ("a thin gold ring", "the ring"),
          ("a bright yellow button", "the button"), ("a round pocket mirror", "the mirror"), ("a silver whistle", "the whistle"), ("a piece of an old map", "the map")]
SEA_THINGS = [("a round white pearl", "the pearl"), ("a pink shell", "the shell"), ("an old gold coin", "the coin"), ("a green glass bottle", "the bottle"), ("a silver ring", "the ring"), ("a shiny blue stone", "the stone")]
# neutral traits that fit every plot
TRAITS = "small young curious kind clever cheerful gentle quiet little brave friendly thoughtful busy lively".split()
LOOKS = "blue red green purple pink golden white orange tiny huge old baby magic talking fluffy spotted striped one-eyed tall".split()

# skill: (base, gerund, first try, practice, at last)
SKILLS = [
    ("paint", "painting", "the first picture looked like a puddle of mud", "{He} painted the sky, the trees and the rain", "{he} painted a sunset so warm that people stopped to look"),
    ("dance", "dancing", "{he} tripped and fell into a heap", "{He} danced in the morning and danced in the dark", "{he} danced at the summer party, and everyone clapped"),
    ("sing", "singing", "the sound was like a rusty gate", "{He} sang to the stars every night", "{his} song was so sweet that even the wind went quiet"),
    ("swim", "swimming", "{he} splashed, coughed and gave up", "{He} tried again in the shallow water every day", "{he} swam all the way across and back"),
    ("cook", "cooking", "the soup turned black and smelled of old socks", "{He} stirred, tasted and tried again", "{he} made a soup so good that the pot was empty in a minute"),
    ("bake", "baking", "the cake was as flat as a plate", "{He} baked a little cake every Sunday", "{he} baked a tall golden cake for the whole town"),
    ("read", "reading", "the letters danced about like ants", "{He} learned one word each evening", "{he} read a whole story out loud without a mistake"),
    ("write", "writing", "the words ran off the page", "{He} wrote one line every night", "{he} wrote a letter that made an old friend smile"),
    ("fly", "flying", "{he} landed in a bush", "{He} tried from a low rock, then from a higher one", "{he} rose over the trees and laughed in the wind"),
    ("skate", "skating", "{he} slid into a pile of snow", "{He} went out on the ice every morning", "{he} glided over the ice like a bird"),
    ("climb", "climbing", "{he} slipped back down at once", "{He} went one step higher each day", "{he} stood at the very top and could see the sea"),
    ("whistle", "whistling", "only air came out", "{He} tried at breakfast, at lunch and in the bath", "{he} whistled a tune that the birds sang back"),
    ("play the piano", "playing the piano", "every note was wrong", "{He} practiced the same small song for weeks", "{he} played it from start to end, and the room was silent with joy"),
    ("play the guitar", "playing the guitar", "two strings broke at once", "{He} practiced until {his} hands were tired", "{he} played by the fire while everyone sang"),
    ("play the violin", "playing the violin", "it sounded like an angry cat", "{He} practiced behind the shed so that nobody would hear", "{he} played a tune that made the stars seem closer"),
    ("ride a bike", "riding a bike", "the bike went left and {he} went right", "{He} tried again after every fall", "{he} rode all the way around the square"),
    ("play chess", "playing chess", "{he} lost in four moves", "{He} played a game every evening and learned from each one", "{he} won a game against the oldest player in town"),
    ("tell jokes", "telling jokes", "nobody laughed", "{He} told jokes to the trees until they were funny", "{he} made the grumpiest neighbor laugh out loud"),
    ("garden", "gardening", "all the little plants dried up", "{He} watered the soil and waited", "a whole row of flowers opened for {him} one morning"),
    ("draw", "drawing", "the drawing of a horse looked like a table", "{He} filled one page each day", "{he} drew a horse that almost seemed to run"),
    ("juggle", "juggling", "three apples landed on {his} head", "{He} started again with two", "{he} kept five apples in the air and bowed"),
    ("count", "counting", "{he} always got lost after seven", "{He} counted clouds, steps and stars", "{he} counted all the way to a hundred"),
    ("surf", "surfing", "a small wave pushed {him} right over", "{He} went back to the water every day", "{he} rode a wave all the way to the beach"),
    ("knit", "knitting", "the scarf turned into one big knot", "{He} tied and untied the wool for weeks", "{he} made a warm red scarf for a friend"),
    ("be brave", "being brave", "{he} hid under a leaf at the first noise", "{He} did one small brave thing every day", "{he} walked into the dark cave to bring a lost child home"),
    ("love", "loving", "{he} did not know where to begin", "{He} gave a little time and care to someone each day", "{he} found that {his} heart was full"),
    ("make friends", "making friends", "{he} was too shy to say a word", "{He} said hello to one new face each day", "{he} sat down to dinner with more friends than chairs"),
    ("cook pasta", "cooking pasta", "the pasta stuck to the pot", "{He} tried again every evening", "{he} made a big warm bowl for everyone"),
    ("play football", "playing football", "{he} kicked the air and sat down hard", "{He} kicked the ball against a wall every day", "{he} scored the goal that won the game"),
    ("laugh", "laughing", "it came out as a sad little cough", "{He} listened to how others did it", "{he} laughed so hard that tears ran down {his} face"),
    ("dream", "dreaming", "{he} only saw the dark", "{He} thought of one nice thing each night", "{he} dreamed of a sea full of stars"),
]
# wish: (base form, first obstacle, solution)
WISHES = [
    ("see the sea", "The way was long, and nobody knew it for sure", "At the top of the last hill, there it was, blue and wide and full of light"),
    ("fly", "{He} jumped from a hill and only got dusty", "A friendly eagle took {him} up, just once, over the hills and the river"),
    ("touch the moon", "No tree and no hill was high enough", "One still night, the moon lay on the water, and {he} touched it very gently"),
    ("travel the world", "{He} had no boat and no money", "A kind captain took {him} along, and {he} sent home a letter from every land"),
    ("go to space", "There was no rocket for someone like {him}", "{He} worked and learned for years, and one day {he} looked down at the small blue Earth"),
    ("find a treasure", "The old map led only to a muddy hole", "In the hole was a box of letters full of kind words, and {he} thought it better than gold"),
    ("have a friend", "Everyone seemed too busy to stop", "{He} helped a stranger carry a heavy load, and they talked until dark"),
    ("see the snow", "It had never been cold enough there", "One winter morning, small white flakes began to fall, and {he} danced in them all day"),
    ("be a star", "The stage looked very big and the lights very bright", "{He} took a deep breath and sang, and the whole room stood up to clap"),
    ("win a race", "{He} was always the last one home", "{He} trained every morning, and one day {he} was the first to touch the old gate"),
    ("be a chef", "{His} first cake fell into itself", "{He} tried again and again, and soon there was a line at {his} door"),
    ("be a king", "The crown was far too heavy and the work never ended", "{He} gave the crown back with a smile and went home to a warm dinner"),
    ("be taller", "{He} stood on a chair, then on a box, and fell off both", "One day only someone small could crawl in and save a kitten, and {he} was glad to be just the right size"),
    ("stop the rain", "The clouds did not listen at all", "{He} put on big boots and jumped into a puddle, and the rain became the best part of the day"),
    ("go home", "Every road looked the same", "{He} followed the smell of warm bread, and there was the door, wide open"),
    ("change the world", "The world was very big and {he} was very small", "{He} picked up one piece of litter each day, then others did too, and soon the whole town shone"),
    ("be invisible", "{He} tried hiding under a sheet and walked into a door", "Then {he} saw how glad {his} friends were to see {him}, and {he} did not want to be invisible any more"),
    ("live forever", "{He} looked for a magic spring and found only water", "An old woman told {him} that a good story lives forever, so {he} began to tell {his}"),
    ("speak to people", "Nobody understood a single word", "A little child sat down, listened with care, and understood everything"),
    ("catch a cloud", "Every cloud was too high and too quick", "One morning, fog came down, and {he} sat happily right in the middle of a cloud"),
    ("be human", "{He} did not know what being human meant", "One day {he} shared a sad friend's tears, and the friend said that this was what it meant"),
    ("be a pilot", "They said {he} was too young to fly", "{He} built a small plane of wood and paper, and it flew right over the town"),
    ("sleep all winter", "Something always woke {him} up", "{He} found a soft, dark corner and slept until the first flower opened"),
    ("find a home", "Every door was shut and every nest was full", "A light came on in a small window, and a warm voice said, \"Come in\""),
]
# fear: (noun phrase, why, how it ends)
FEARS = [
    ("the dark", "The night seemed full of eyes", "the eyes in the dark were only fireflies, and they lit the whole path"),
    ("thunder", "Every boom made {him} hide", "thunder was only a loud sound, and it went away when {he} sang"),
    ("water", "Even a puddle looked as deep as the sea", "the water held {him} up like a soft bed"),
    ("heights", "Even a low wall made {his} head spin", "from up there {he} could see {his} own home, tiny and bright"),
    ("the wind", "It howled like a big animal", "the wind was only playing, and it carried the smell of flowers"),
    ("spiders", "{He} ran away from every web", "the spider was just as afraid, and it was making something beautiful"),
    ("ghosts", "Every white thing looked like one", "the ghost was only a sheet drying in the wind"),
    ("dogs", "Even a small bark made {him} jump", "the dog only wanted someone to throw the stick"),
    ("strangers", "{He} hid whenever a new face came near", "a stranger was only a friend with a name {he} did not know yet"),
    ("being alone", "A quiet house felt far too big", "being alone for a while left room for {his} own thoughts"),
    ("monsters", "{He} was sure that one lived under the bed", "the monster under the bed was one lost sock"),
    ("flying", "{He} felt ill just looking at the clouds", "the air was as soft as a blanket under {him}"),
    ("loud noises", "Even a falling spoon made {him} shake", "a loud noise could also be cheering, and it was for {him}"),
    ("school", "The building looked as big as a mountain", "the others were just as nervous, and one of them had saved {him} a seat"),
]
# object -> what it is for (verb phrase)
OBJECTS = {
    "lamp": "light the room", "clock": "tell the time", "key": "open the right door", "boat": "carry people across the water", "umbrella": "keep someone dry", "chair": "give someone a rest",
    "book": "tell its story", "pencil": "draw and write", "ball": "bounce and roll", "kite": "dance in the wind", "hat": "keep a head warm", "shoe": "walk to new places", "sock": "keep a foot warm",
    "spoon": "stir good soup", "teapot": "pour hot tea", "cup": "hold warm tea", "candle": "bring a little light", "mirror": "show people their smiles", "bell": "ring out loud", "train": "carry people home",
    "car": "drive down long roads", "bus": "take children to school", "truck": "carry heavy loads", "bicycle": "roll down the hill", "balloon": "float up high", "coin": "be spent on something good", "ring": "shine on a hand",
    "box": "keep something safe", "button": "hold a coat together", "blanket": "keep someone warm", "pillow": "bring sweet dreams", "guitar": "play happy songs", "piano": "fill a room with music",
    "violin": "sing soft songs", "drum": "make people dance", "map": "show the way", "letter": "reach the right person", "camera": "catch happy moments", "telescope": "show the stars", "radio": "play music",
    "phone": "bring voices together", "computer": "help people think", "ladder": "help people climb", "bucket": "carry cool water", "broom": "sweep the floor", "suitcase": "see far places", "door": "let friends in",
    "window": "let the light in", "bench": "give tired people a rest", "statue": "watch over the square", "lantern": "light the path", "painting": "make people smile", "rocket": "fly to the stars",
    "spaceship": "fly between the stars", "airplane": "fly above the clouds", "tractor": "plow the fields", "ship": "sail the seas", "compass": "point the way", "watch": "count the hours", "toaster": "make warm toast",
    "fridge": "keep the food cold", "kettle": "make hot tea", "basket": "carry fresh fruit", "scarf": "keep someone warm", "mitten": "keep a hand warm", "boot": "splash through puddles", "glove": "warm a cold hand",
    "bottle": "carry a message", "crayon": "color the world", "paintbrush": "paint bright pictures", "puzzle": "be whole", "marble": "roll and shine", "stone": "be part of something big", "pebble": "skip over the water",
    "feather": "float on the wind", "shell": "sing of the sea", "apple": "make someone happy", "pumpkin": "glow on a dark night", "potato": "make a good dinner", "carrot": "make a good soup", "cake": "make a birthday sweet",
    "cookie": "make a child smile", "loaf of bread": "feed someone hungry", "pizza": "be shared by friends", "flute": "play a soft tune", "trumpet": "call people together", "music box": "play its little tune",
    "sandwich": "be a good lunch", "notebook": "hold good ideas", "backpack": "go on trips", "tent": "keep campers dry", "swing": "carry children up high", "sled": "race down snowy hills", "canoe": "glide over the lake",
    "flag": "wave in the wind", "crown": "rest on a good head", "sword": "protect the weak", "shield": "keep a knight safe", "magic wand": "do a little magic", "mailbox": "hold good news", "streetlight": "light the road",
    "traffic light": "keep everyone safe", "vacuum cleaner": "clean the rug", "washing machine": "wash the clothes", "printer": "print nice pages", "keyboard": "help people write", "lighthouse lamp": "guide the ships",
    "snow globe": "show its tiny snow", "toy car": "race across the floor", "photo": "keep a memory", "typewriter": "write long letters", "desk": "help someone work", "bed": "bring sweet sleep", "sofa": "hold the whole family",
    "table": "bring people together", "cup of coffee": "wake someone up", "cup of tea": "warm someone up", "egg": "become something new", "lemon": "make sweet lemonade", "banana": "make someone laugh", "cheese": "make a fine lunch",
    "red balloon": "float up high", "paper boat": "sail down the stream", "paper plane": "fly across the room", "wooden spoon": "stir good soup", "old sweater": "keep someone warm", "raincoat": "keep someone dry",
    "train ticket": "take someone home", "pair of glasses": "help someone see", "quilt": "keep a child warm", "dictionary": "teach new words", "calculator": "add up numbers", "light bulb": "light the room",
    "hammer": "build strong things", "needle": "mend torn clothes", "pen": "write good words", "newspaper": "bring the news", "bag": "carry the shopping", "elevator": "lift people up", "submarine": "explore the deep sea",
    "helicopter": "help people in trouble", "hot air balloon": "float above the hills", "fire truck": "help people in trouble", "garbage truck": "keep the town clean", "wheelbarrow": "carry the soil", "laptop": "help people write",
}
# nature hero -> (what it gives, who needs it)
NATURE = {
    "cloud": ("bring rain to the dry fields", "the thirsty fields"), "river": ("carry water to the sea", "the villages"), "wind": ("fill the sails of the boats", "the sailors"), "star": ("shine for people in the dark", "a lost sailor"),
    "moon": ("light the night", "the travelers"), "sun": ("warm the land", "the cold seeds"), "raindrop": ("help one small flower grow", "a dry little flower"), "snowflake": ("make the winter white", "the children"),
    "mountain": ("keep the valley safe from the storm", "the little village"), "tree": ("give shade and shelter", "the tired travelers"), "oak tree": ("give shade and shelter", "the birds"), "flower": ("feed the bees", "a hungry bee"),
    "rose": ("make the garden sweet", "a sad old gardener"), "seed": ("grow into a tall plant", "the hungry birds"), "leaf": ("dance in the wind", "a cold little mouse"), "lake": ("hold the sky like a mirror", "the thirsty deer"),
    "stream": ("sing over the stones", "the thirsty birds"), "hill": ("lift children up to see the view", "the children"), "volcano": ("keep the island warm", "the island people"), "shadow": ("give cool shade", "a hot little dog"),
    "rainbow": ("bring color after the rain", "a sad child"), "storm": ("wash the dusty world clean", "the dry land"), "breeze": ("cool hot faces", "the tired farmers"), "wave": ("carry things to the shore", "a stranded fish"),
    "sunflower": ("turn its face to the sun", "the hungry birds"), "acorn": ("become a great tree", "the little squirrels"), "pine tree": ("stay green all winter", "the cold birds"), "daisy": ("brighten the grass", "a lonely snail"),
    "drop of water": ("reach the sea", "a dry little plant"), "planet": ("be a home for someone", "the lost travelers"), "comet": ("draw a bright line in the sky", "a child with a wish"), "shooting star": ("carry wishes", "a child with a wish"),
    "apple tree": ("give sweet apples", "the hungry children"), "cactus": ("bloom once in the desert", "a thirsty bird"), "mushroom": ("be a roof for small ones", "a wet little ant"), "waterfall": ("sing all day long", "the tired travelers"),
    "fog": ("wrap the hills in quiet", "a shy deer"), "fire": ("keep people warm", "the cold travelers"), "snow": ("cover the sleeping fields", "the sleeping seeds"), "rain": ("make the gardens grow", "the thirsty gardens"),
    "ocean": ("be a home for the fish", "the little fish"), "north star": ("show the way home", "a lost sailor"), "tulip": ("bring the first color of spring", "the first bee"), "willow tree": ("whisper in the wind", "a sad child"), "little pine": ("grow up tall", "the cold birds"),
    "sunbeam": ("warm a cold window", "a sleepy cat"), "dandelion": ("send its seeds on the wind", "a bored child"), "island": ("welcome lost ships", "a lost sailor"), "sea": ("rock the boats to sleep", "the sailors"),
}
# places: definite noun -> preposition used for being there
PLACE_HEROES = {p: pr for pr, ps in {
    "in": "castle,forest,village,library,school,garden,market,bakery,city,cave,museum,zoo,circus,hospital,hotel,house,haunted house,tree house,attic,jungle,kingdom,toy shop,bookshop,park,cottage,palace,barn,abandoned house,old theater,cinema,kitchen,candy shop,old mill,secret garden,hidden room,maze,valley,amusement park,enchanted forest,swamp,dark forest,old factory,train station,greenhouse",
    "on": "island,farm,playground,bridge,desert island,ship,pirate ship,beach,hill,mountain,train,space station,lonely planet,rooftop",
    "at": "lighthouse,harbor,well,bus stop,crossroads,airport,restaurant,old gate",
    "inside": "tower,pyramid,tunnel,temple,volcano,snow castle",
}.items() for p in ps.split(",")}
# abstract ideas: noun -> what it turns out to mean
IDEAS = {
    "love": "caring for someone even when it is hard", "friendship": "being there when it rains as well as when it shines", "courage": "being afraid and still taking the next step", "bravery": "being afraid and still taking the next step",
    "kindness": "giving a little when nobody asks", "hope": "keeping a light on in the window", "time": "a gift that we spend on those we love", "happiness": "something that grows when it is shared", "honesty": "telling the truth even when it costs something",
    "patience": "letting good things grow slowly", "luck": "being ready when the door opens", "trust": "holding out a hand in the dark", "sharing": "having less and feeling richer", "teamwork": "many small hands lifting one big thing",
    "forgiveness": "putting down a heavy stone", "sadness": "a rain that helps other things grow", "anger": "a fire that needs a calm hand", "loneliness": "a door that waits for a knock", "jealousy": "forgetting to count your own good things",
    "freedom": "choosing your own road", "peace": "a quiet that everyone helps to keep", "home": "the place where someone waits for you", "family": "the people who keep a chair for you", "gratitude": "saying thank you for small things",
    "curiosity": "asking one more question", "imagination": "seeing a castle in a cardboard box", "greed": "a hunger that never says stop", "pride": "a tall tower with a cold room at the top", "growing up": "learning to carry the lantern yourself",
    "being different": "having a song that nobody else can sing", "telling the truth": "a short pain and a long peace", "music": "a way to say what words cannot", "dreams": "maps to places that are not there yet", "respect": "listening before you speak",
    "loss": "love that has nowhere to go", "memory": "a room where old friends still laugh", "truth": "a light that does not bend", "silence": "a place where you can hear your own heart", "beauty": "something you see when you slow down",
    "wisdom": "knowing how much there is to learn", "generosity": "giving with an open hand", "hard work": "many small steps in one direction", "failure": "a lesson with muddy shoes", "success": "getting up one more time", "change": "a new leaf on an old tree",
    "justice": "the same warm bread for everyone", "magic": "something wonderful hidden in a plain day", "death": "saying goodbye and keeping the love", "empathy": "feeling the rain on someone else's face", "loyalty": "staying when it would be easier to go",
    "art": "a window in a plain wall", "never giving up": "trying once more than you fall", "helping others": "a circle that comes back to you", "being yourself": "singing in your own voice", "revenge": "a road that only goes in circles", "war and peace": "learning to put the stones down",
}
# events: phrase after "story about" -> opening scene
EVENTS = {
    "Christmas": "It was the day before Christmas, and the whole town smelled of pine", "Halloween": "It was Halloween night, and every window had a glowing pumpkin", "a birthday": "It was the morning of a birthday, and the kitchen smelled of cake",
    "winter": "It was the coldest winter in years, and the snow lay deep on the roofs", "summer": "It was the first day of summer, and the air was warm and sweet", "spring": "Spring had come at last, and small green leaves were opening everywhere", "autumn": "Autumn had turned every tree to gold",
    "a snow day": "It was a snow day, and the school was closed", "a picnic": "It was a perfect day for a picnic", "a race": "It was the day of the big race, and flags were flying in the square", "a treasure hunt": "The treasure hunt began at nine o'clock, with one map for each team",
    "a camping trip": "On the first night of the camping trip, the stars were very bright", "a rainy day": "It was a rainy day, and the streets were full of puddles", "a party": "There was going to be a party, with lanterns in all the trees", "a wedding": "It was the day of the wedding, and the bells were ready to ring",
    "a secret": "Everyone in the village had a secret, but only one was hidden under the old bridge", "a promise": "It all began with a promise made under an apple tree", "a mistake": "It all began with a small mistake on a busy morning", "a mystery": "The mystery began when the bread kept disappearing from the kitchen window",
    "a surprise": "Nobody in the house was ready for the surprise that came on Sunday", "an adventure": "The adventure began with a map that fell out of an old book", "a journey": "The journey began before sunrise, with one small bag and a big hope", "a dream": "One night there came a dream about a door in the sky",
    "a wish": "Everyone said that a wish made at the old well would come true", "a storm at sea": "The storm at sea came up just after lunch, dark and fast", "the first day of school": "It was the first day of school, and the yard was full of new shoes", "moving to a new town": "Moving to a new town meant a new house, a new street and no friends yet",
    "the new year": "It was the last night of the old year, and everyone was waiting for the bells", "a holiday": "The holiday began with a missed train and a lot of laughing", "a vacation": "The vacation began with a flat tire on an empty road", "a football match": "It was the day of the football match, and the rain would not stop", "a concert": "It was the night of the concert, and every seat was taken",
    "a power cut": "All at once there was a power cut, and the whole street went dark", "a festival": "It was the day of the harvest festival, and the square was full of lights", "a long walk": "It started as a long walk on a Sunday afternoon", "a game": "It started as a simple game of hide and seek", "Easter": "It was Easter morning, and there were painted eggs in the grass",
    "a school trip": "The school trip began with singing on the bus", "a hard day": "It was a hard day from the very first minute", "a missing cookie": "The last cookie was missing, and nobody knew why", "a broken promise": "It all began with a broken promise between two friends", "a second chance": "Not everyone gets a second chance, but one came on a gray Monday", "a flood": "The flood came in the night, after a week of rain",
    "Thanksgiving": "It was Thanksgiving, and the table was ready for ten", "a magic trick": "It was meant to be a simple magic trick", "the end of the world": "They said it was the end of the world, but it was only a very dark cloud", "the future": "In the future, when houses can float, children still look up at the stars", "a perfect day": "A perfect day began with warm bread and no clouds",
}
# settings: what the user says -> (in phrase, definite)
SETTINGS = {
    "in space": ("on a small ship in space", "the ship"), "on the moon": ("on the quiet white moon", "the moon"), "in a forest": ("in a deep forest", "the forest"), "on a farm": ("on a sunny farm", "the farm"), "by the sea": ("in a house by the sea", "the house"),
    "in a castle": ("in a great stone castle", "the castle"), "in a big city": ("in a big, noisy city", "the city"), "in the desert": ("in a hot, dry desert", "the desert"), "in the mountains": ("high in the mountains", "the mountains"), "on an island": ("on a tiny island", "the island"),
    "in winter": ("in a village deep in winter snow", "the village"), "in the jungle": ("in a green jungle", "the jungle"), "in Paris": ("in a narrow street in Paris", "the street"), "in London": ("in an old house in London", "the house"), "on Mars": ("on the red sand of Mars", "the camp"),
    "in the future": ("in a glass city in the future", "the city"), "in a library": ("in an old library", "the library"), "in a school": ("in a small school", "the school"), "in a garden": ("in a secret garden", "the garden"), "in a small town": ("in a small, sleepy town", "the town"),
    "in a magic forest": ("in a magic forest", "the forest"), "in New York": ("on a busy street in New York", "the street"), "in Japan": ("in a quiet village in Japan", "the village"), "in Egypt": ("near the great river in Egypt", "the river"), "on a ship": ("on an old wooden ship", "the ship"),
    "on a train": ("on a long night train", "the train"), "in the snow": ("in a land of snow", "the snow"), "at the north pole": ("near the north pole", "the ice"), "in India": ("in a bright village in India", "the village"), "in the wild west": ("in a dusty town in the wild west", "the town"),
}
