"""Word lists of the story and poem topics: names, and what a story can be about."""


def split(text):
    return [" ".join(x.split()) for x in text.split(";")]


GIRLS = split("""Mia; Ruby; Lily; Anna; Nina; Ella; Luna; Molly; Lucy; Sofia; Clara; Emma; Zoe; Maya; Lola; Nora; Tilly; Alice; Ada; Bella; Sara; Eva; Kate; Penny;
Wendy; Maria; Leila; Yuki; Amina; Dora; Pippa""")
BOYS = split("""Tom; Max; Leo; Sam; Ben; Oscar; Finn; Jack; Milo; Theo; Hugo; Felix; Otto; Toby; Charlie; Noah; Oliver; Henry; Louis; Omar; Kai; Bruno; Jasper; Hank;
Teddy; Archie; George; Walter; Ravi; Diego; Ivan; Ned; Gus; Monty; Barney; Alfie""")
LAND_ANIMALS = split("""fox; bear; rabbit; squirrel; hedgehog; deer; wolf; owl; badger; mole; raccoon; beaver; hare; moose; skunk; chipmunk; weasel; fawn; bunny; woodpecker;
wild boar; red panda; bear cub; baby owl; wolf cub; cow; pig; sheep; goat; horse; hen; rooster; duck; goose; donkey; lamb; pony; chicken; turkey;
piglet; foal; calf; bull; llama; chick; mule; cat; dog; mouse; kitten; puppy; hamster; parrot; rat; canary; guinea pig; black cat; street cat; old
dog; frog; turtle; duckling; swan; toad; tortoise; newt; tadpole; dragonfly; heron; bee; butterfly; ant; ladybug; spider; worm; caterpillar; snail;
cricket; grasshopper; beetle; firefly; moth; sparrow; robin; hummingbird; bumblebee; lizard; gecko; blackbird; earthworm; monkey; tiger; elephant;
snake; gorilla; sloth; crocodile; panda; koala; toucan; leopard; chameleon; jaguar; alligator; iguana; baby elephant; tiger cub; tree frog; lion;
giraffe; zebra; hippo; rhino; cheetah; ostrich; hyena; kangaroo; camel; meerkat; buffalo; antelope; lion cub; baby giraffe; penguin; walrus; reindeer;
husky; puffin; polar bear; arctic fox; snow leopard; baby seal; snow goose; eagle; crow; bat; seagull; pigeon; stork; hawk; raven; bird; swallow;
magpie; dove; baby bird; little bird""")
SEA_ANIMALS = split("""whale; dolphin; fish; octopus; crab; shark; seahorse; starfish; seal; jellyfish; lobster; squid; clownfish; goldfish; shrimp; sea turtle; blue whale;
baby whale; little fish""")
FANTASY = split("""dragon; unicorn; fairy; wizard; witch; giant; troll; elf; mermaid; ghost; monster; goblin; phoenix; dwarf; gnome; ogre; princess; prince; king; queen;
knight; genie; baby dragon; fairy queen; talking cat; flying horse; sea monster; yeti; young wizard; young witch; sorcerer; dinosaur; mammoth; baby
dinosaur; leprechaun; emperor; tooth fairy; sea serpent; griffin; pixie""")
MADE = split("""robot; snowman; scarecrow; teddy bear; doll; puppet; toy soldier; gingerbread man; alien; toy robot; space robot; cleaning robot; android; rag doll;
paper dragon; little robot; garden gnome; stuffed rabbit""")
PEOPLE = split("""boy; girl; little boy; little girl; child; farmer; baker; teacher; doctor; nurse; sailor; fisherman; painter; gardener; astronaut; pilot; chef; cook;
firefighter; detective; librarian; musician; singer; dancer; clockmaker; shoemaker; tailor; carpenter; programmer; scientist; inventor; student;
grandmother; grandfather; postman; mail carrier; shepherd; soldier; magician; clown; cowboy; explorer; beekeeper; lighthouse keeper; bus driver; train
driver; taxi driver; writer; poet; photographer; vet; dentist; mechanic; builder; miner; mayor; waiter; barber; blacksmith; potter; weaver; pirate;
ninja; superhero; traveler; old man; old woman; young man; young woman; father; mother; spy; toymaker; captain; engineer; artist; violinist; juggler;
acrobat; swimmer; runner; police officer; farm boy; merchant; pirate captain; street musician; mathematician; woodcutter; miller; fortune teller;
tourist; viking; samurai; cowgirl; football player; schoolboy; schoolgirl""")
# kinds that are always he or always she
MALE = split("""wizard; giant; troll; dwarf; gnome; ogre; prince; king; genie; yeti; young wizard; sorcerer; leprechaun; emperor; snowman; scarecrow; puppet; toy
soldier; gingerbread man; garden gnome; boy; little boy; fisherman; shoemaker; tailor; grandfather; postman; cowboy; waiter; barber; old man; young
man; father; toymaker; farm boy; merchant; woodcutter; miller; viking; samurai; schoolboy; rooster; bull""")
FEMALE = split("""fairy; witch; mermaid; princess; queen; fairy queen; young witch; tooth fairy; pixie; doll; rag doll; girl; little girl; grandmother; old woman; young
woman; mother; fortune teller; cowgirl; schoolgirl; cow; hen""")
OBJECTS = split("""lamp; clock; key; boat; umbrella; chair; book; pencil; ball; kite; hat; shoe; sock; spoon; teapot; cup; candle; mirror; bell; train; car; bus; truck;
bicycle; balloon; coin; ring; box; button; blanket; pillow; guitar; piano; violin; drum; map; letter; camera; telescope; radio; phone; computer;
ladder; bucket; broom; suitcase; door; window; bench; statue; lantern; painting; rocket; spaceship; airplane; tractor; ship; compass; watch; toaster;
fridge; kettle; basket; scarf; mitten; boot; glove; bottle; crayon; paintbrush; puzzle; marble; stone; pebble; feather; shell; apple; pumpkin; potato;
carrot; cake; cookie; pizza; flute; trumpet; music box; sandwich; notebook; backpack; tent; swing; sled; canoe; flag; crown; sword; shield; magic
wand; mailbox; streetlight; traffic light; vacuum cleaner; washing machine; printer; keyboard; lighthouse lamp; snow globe; toy car; photo;
typewriter; desk; bed; sofa; table; egg; lemon; banana; red balloon; paper boat; paper plane; wooden spoon; old sweater; raincoat; train ticket;
quilt; dictionary; calculator; hammer; needle; pen; newspaper; bag; elevator; submarine; helicopter; hot air balloon; fire truck; garbage truck;
wheelbarrow; laptop""")
IDEAS = split("""love; friendship; courage; bravery; kindness; hope; time; happiness; honesty; patience; luck; trust; sharing; teamwork; forgiveness; freedom; peace;
home; family; gratitude; curiosity; imagination; growing up; being different; telling the truth; music; dreams; respect; memory; truth; silence;
beauty; wisdom; generosity; hard work; success; change; justice; magic; empathy; loyalty; art; never giving up; helping others; being yourself""")
