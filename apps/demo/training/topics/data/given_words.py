"""Words for what a request may give to a story or a poem: rare subjects, names, places, times, things to love, people to write for.

The lists are long and odd on purpose, and `made_up` adds words that nobody has seen: what is to be learned is to copy the words of a request.
"""
from __future__ import annotations

import random

from phrases import chance, pick


def split(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split(";"))


GIRLS = split("""Ada; Aisha; Alma; Amelia; Anika; Astrid; Beatrix; Bianca; Camila; Carmen; Chloe; Daphne; Dilara; Edith; Elif; Elsa; Esther; Fatima; Fiona; Freya; Gina; Greta; Hana; Heidi; Hilda; Ida; Imani; Ingrid; Iris; Isla; Jade; Jana; Jasmine; Julia; Keiko; Kira;
Lara; Lea; Lena; Linda; Lotte; Mara; Marta; Matilda; Mei; Mila; Naomi; Nuria; Olga; Olive; Paula; Petra; Priya; Rosa; Rosie; Sadie; Salma; Signe; Stella; Susan; Talia; Tamara; Thea; Ursula; Vera; Violet; Willa; Xenia; Yara; Zara; Zuzanna""")
BOYS = split("""Adam; Ahmed; Alan; Albert; Anton; Arjun; Arlo; Arthur; Basil; Boris; Carlos; Cedric; Conrad; Dario; David; Dennis; Edgar; Eli; Elliot; Emil; Enzo; Erik; Ethan; Farid; Filip; Frank; Fred; Gerald; Hassan; Hector; Hiro; Igor; Jakob; Jamal; Javier; Joel; Jonas; Jorge;
Kenji; Kofi; Lars; Liam; Lucas; Luka; Marco; Martin; Mateo; Mohamed; Nils; Nico; Olaf; Pablo; Paul; Pedro; Peter; Rafael; Remy; Rohan; Roman; Simon; Stefan; Sven; Tariq; Thomas; Tim; Umar; Victor; Viktor; Wally; Xavier; Yusuf; Zack""")
PETS = split("""Biscuit; Pickle; Waffles; Noodle; Peanut; Muffin; Pepper; Ginger; Snowy; Patches; Buttons; Bubbles; Fluffy; Whiskers; Rex; Rocky; Shadow; Socks; Tiger; Marble; Mochi; Nugget; Olive; Pip; Pudding; Sprout; Tofu; Twig; Ziggy; Bandit; Bean; Bramble; Cleo; Cocoa; Dusty;
Fudge; Gizmo; Hazel; Honey; Jelly; Kiwi; Mango; Maple; Misty; Moss; Nutmeg; Oreo; Pebble; Rusty; Sandy; Scout; Smokey; Spike; Spot; Sunny; Tank; Toffee; Truffle; Widget; Zippy""")
ANIMALS = split("""otter; wombat; lemur; platypus; armadillo; axolotl; pangolin; capybara; flamingo; pelican; peacock; hedgehog; badger; ferret; mongoose; anteater; tapir; okapi; bison; yak; alpaca; gazelle; lynx; puma; ocelot; panther; coyote; jackal; dingo; wolverine; porcupine; possum; opossum; quokka;
wallaby; echidna; numbat; gerbil; chinchilla; guinea pig; dormouse; shrew; vole; newt; salamander; toad; tree frog; gecko; iguana; tortoise; viper; cobra; python; albatross; condor; falcon; kestrel; buzzard; vulture; kiwi; emu; parakeet; cockatoo; macaw; kingfisher; nightingale; lark; cuckoo; woodpecker;
turkey; quail; pheasant; partridge; swan; heron; ibis; crane; manatee; narwhal; beluga; orca; stingray; eel; salmon; trout; cuttlefish; clam; hermit crab; sea urchin; mosquito; wasp; hornet; termite; scorpion; tarantula; millipede; centipede; slug; stick insect; mantis; stag beetle; moth; cat; dog; fox; bear; mouse;
rabbit; owl; wolf; frog; duck; goat; donkey; horse; pony; monkey; lion; tiger; elephant; giraffe; zebra; penguin; squirrel; snail; bee; turtle; whale; dolphin; shark; crab; octopus; parrot; pig; sheep; cow; hen; crow; raven; spider; worm; mole; beaver; moose; llama; camel; panda; koala; sloth; kangaroo; hippo; rhino; T. rex""")
FANTASY = split("""dragon; unicorn; wizard; witch; fairy; giant; troll; elf; gnome; goblin; mermaid; phoenix; griffin; yeti; vampire; werewolf; zombie; mummy; ghost; monster; alien; robot; cyborg; snowman; scarecrow; genie; knight; princess; prince; king; queen; pirate; ninja; samurai; viking; superhero; sorcerer; cyclops; kraken; golem; imp; banshee; pixie; time traveler; space captain""")
PEOPLE = split("""baker; zookeeper; plumber; electrician; surgeon; surfer; skater; barista; florist; butcher; chef; waiter; juggler; magician; beekeeper; lifeguard; librarian; janitor; mailman; lumberjack; locksmith; watchmaker; roofer; violinist; drummer; opera singer; ballerina; goalkeeper; cyclist; boxer; wrestler; referee; lawyer; judge;
dentist; nurse; vet; firefighter; paramedic; pilot; astronaut; sailor; fisherman; farmer; shepherd; gardener; geologist; archaeologist; biologist; chemist; programmer; hacker; gamer; streamer; journalist; novelist; poet; painter; sculptor; photographer; tailor; teacher; student; professor; intern; grandmother; grandfather; tourist; hiker; climber; diver;
bus driver; truck driver; train conductor; taxi driver; crossing guard; security guard; cashier; hairdresser; ice cream seller; clown; mime; spy; detective; inventor; scientist; explorer; cartographer; blacksmith; candle maker; cheesemaker; chimney sweep; night watchman; lighthouse keeper; piano tuner; puppet maker; boy; girl; old man; old woman; kid; neighbor""")
THINGS = split("""toaster; umbrella; teapot; suitcase; lantern; compass; golden key; silver spoon; magic carpet; magic wand; treasure; treasure map; treasure chest; red balloon; paper boat; violin; trumpet; accordion; harmonica; drum; guitar; banjo; ukulele; camera; telescope; microscope; magnet; snow globe; music box; clock; watch; mirror; letter; postcard; diary;
notebook; library book; cookbook; crayon; paintbrush; pair of glasses; hat; top hat; red scarf; yellow raincoat; lost shoe; sock; mitten; button; needle; ball of wool; rocking chair; sofa; pillow; lamp; candle; flashlight; light bulb; radio; laptop; robot arm; calculator; skateboard; surfboard; sled; bicycle; unicycle; scooter; tractor; train; truck; sailboat; canoe;
hot air balloon; spaceship; rocket; submarine; kite; jigsaw puzzle; chess set; teddy bear; doll; marble; trophy; crown; ring; necklace; diamond; ruby; coin; purse; wallet; bag of gold; seashell; feather; acorn; pine cone; pumpkin; watermelon; pineapple; banana; apple pie; birthday cake; cupcake; cookie; pancake; pizza; sandwich; taco; burrito; donut; bagel;
pretzel; jar of honey; jar of pickles; cup of tea; bowl of soup; loaf of bread; pot of gold; bottle; message in a bottle; ladder; bucket; wheelbarrow; shovel; hammer; screwdriver; fishing rod; backpack; tent; sleeping bag; whistle; bell; flute; broken phone; vacuum cleaner; washing machine; fridge; cactus; rose; sunflower; mushroom; oak tree; fountain; statue; broom""")
# uncountable or plural, without an article
LOVES = split("""trains; dinosaurs; rabbits; cats; dogs; horses; unicorns; dragons; robots; rockets; stars; planets; trucks; fire engines; tractors; airplanes; ships; butterflies; ladybugs; bees; spiders; snakes; frogs; whales; sharks; dolphins; penguins; owls; foxes; wolves; bears; pandas; koalas; hedgehogs; turtles; sloths; otters; elephants; giraffes; tigers; lions; monkeys; ponies;
princesses; pirates; knights; mermaids; fairies; witches; monsters; superheroes; castles; flowers; roses; sunflowers; trees; mushrooms; mountains; rivers; volcanoes; rainbows; snow; rain; clouds; thunderstorms; music; dancing; ballet; singing; painting; drawing; reading; books; comics; puzzles; chess; board games; video games; football; basketball; tennis; hockey; baseball; swimming; skating;
skiing; surfing; sailing; fishing; hiking; camping; cycling; running; gymnastics; karate; yoga; gardening; knitting; sewing; baking; cooking; pizza; spaghetti; lasagna; pancakes; waffles; chocolate; ice cream; cookies; strawberries; cheese; sushi; noodles; popcorn; coffee; tea; maps; magnets; magic tricks; numbers; math; science; space; history; languages; photography; old cars; motorcycles; bridges; clocks; buttons; bubbles""")
FOODS = split("""lasagna; pizza; spaghetti; sushi; ramen; tacos; nachos; hummus; falafel; risotto; gnocchi; paella; curry; dal; pancakes; waffles; porridge; goulash; dumplings; noodles; cheese; garlic bread; toast; jam; honey; butter; chocolate; ice cream; apple pie; cheesecake; cookies; popcorn; pickles; olives; tofu; broccoli; spinach; mashed potatoes; tomato soup; mango; watermelon; coffee; tea; hot cocoa; lemonade""")
IDEAS = split("""hope; patience; silence; Monday mornings; homework; growing old; insomnia; deadlines; procrastination; gratitude; courage; jealousy; memories; loneliness; laughter; forgiveness; change; luck; chaos; mathematics; gravity; electricity; algorithms; bugs in my code; the internet; entropy; chance; numbers; words; language; books; jazz; rock music; chess; football; yoga; gardening; camping; swimming; traveling; moving house;
freedom; peace; truth; wisdom; childhood; nostalgia; being late; being tired; traffic jams; long meetings; laundry; dust; shadows; echoes; old photographs; fireflies; fog; thunder; lightning; sunshine; rainbows; sunsets; icicles; puddles; moonlight; stars; clouds; hurricanes; volcanoes; waterfalls; deserts; glaciers""")
# a fixed article
UNIQUE = split("""the moon; the sun; the sea; the sky; the rain; the wind; the snow; the night; the morning; the evening; the desert; the jungle; the mountains; the north star; the Milky Way; the Eiffel Tower; the old town; the last bus; the first snow; the autumn wind; the weekend; the office; the kitchen sink; the number seven; the color blue; the letter Q""")

# "preposition|noun": a place with an article
PLACES = split("""at|market; at|beach; at|zoo; at|fair; at|station; at|train station; at|bus stop; at|airport; at|lake; at|museum; at|library; at|circus; at|swimming pool; at|supermarket; at|theater; at|campsite; at|gas station; at|harbor; at|playground; at|bakery; at|castle; at|football stadium; at|bowling alley; at|wedding; at|North Pole; at|South Pole; in|forest; in|city; in|small village; in|library; in|castle;
in|cave; in|desert; in|jungle; in|garden; in|kitchen; in|attic; in|cellar; in|haunted house; in|old mill; in|hospital; in|school; in|classroom; in|toy shop; in|bookshop; in|cafe; in|laundromat; in|elevator; in|submarine; in|spaceship; in|lighthouse; in|treehouse; in|greenhouse; in|barn; in|swamp; in|cornfield; in|parking lot; in|office; in|museum; in|snowy forest; in|big city; in|mountains;
on|farm; on|island; on|ship; on|train; on|bus; on|boat; on|mountain; on|roof; on|bridge; on|hill; on|desert island; on|pirate ship; on|space station; on|ferry; on|ski slope; on|balcony; under|bridge; under|old oak tree; by|river; by|sea; near|waterfall; behind|school; in|park; in|subway; in|bathtub; in|rainforest; in|pet shop; in|pizzeria; in|flower shop; in|train station; on|playground; in|ice cream shop""")
DEFINITE = {"North Pole", "South Pole", "mountains", "sea", "subway"}
# a place without an article
PROPER = split("""in Venice; in Paris; in London; in Tokyo; in Berlin; in Rome; in Cairo; in Istanbul; in Iceland; in Norway; in Brazil; in Kenya; in India; in Canada; in Japan; in Peru; in Egypt; in Scotland; in New York; in Lisbon; in Mumbai; in Seoul; in Oslo; in Hawaii; in Texas; in Alaska; in Antarctica; in Africa; in Australia; in space; on Mars; on Saturn; on the Moon; on Venus; at school; at home; at work; at sea; in bed; under water; in ancient Rome; in ancient Egypt; in the Middle Ages; in the future; in the Wild West; in the clouds; on Mount Everest; in the Amazon""")
TIMES = split("""on a rainy day; on a rainy afternoon; on a snowy day; on a cold winter night; on a hot summer day; on a stormy night; on a foggy morning; on a quiet Sunday; on a Monday morning; on a Friday; on Halloween; on Christmas Eve; at Christmas; at Easter; on New Year's Eve; on Valentine's Day; on a dark night; at midnight; at night; in winter; in spring; in summer; in autumn; in the fall; in October; in December; in the rain; in the snow; in a storm; during a thunderstorm; during a blackout;
after school; before breakfast; on the first day of school; on the last day of summer; on vacation; on a school trip; on a windy day; on a birthday; during a snowstorm; in the middle of the night; early in the morning; at sunset; at sunrise; on a full moon night; on a long train ride""")
ADJECTIVES = split("""tiny; shy; brave; grumpy; sleepy; clumsy; curious; hungry; lonely; lazy; clever; forgetful; friendly; nervous; proud; cheerful; quiet; noisy; purple; green; blue; pink; golden; old; young; little; fat; tall; invisible; talking; flying; dancing; singing; one-eyed; three-legged; left-handed; very old; very small; giant; kind; silly; polite; stubborn; homesick; tired""")

_HEADS = split("b; bl; br; d; dr; f; fl; g; gl; gr; h; j; k; kl; kr; l; m; n; p; pl; qu; r; s; sh; sk; sn; sp; st; t; th; tr; v; w; wh; y; z; zh; ch")
_VOWELS = split("a; e; i; o; u; a; e; i; o; oo; ee; ai; au; y")
_TAILS = split("b; ck; d; ff; g; l; ll; lm; m; mp; n; nd; ng; nk; p; r; rk; rn; s; sk; ss; st; t; tz; x; zz")


def made_up(rng: random.Random, name: bool = False) -> str:
    """A word of two or three syllables that is in no list."""
    parts = [pick(rng, _HEADS) + pick(rng, _VOWELS) for _ in range(pick(rng, (1, 1, 2)))]
    end = pick(rng, ("a", "o", "i", "y", "us", "in", "el", "or", "ix", "")) if name or chance(rng, 0.4) else ""
    word = "".join(parts) + (pick(rng, _HEADS) + (end or pick(rng, _VOWELS) + pick(rng, _TAILS)))
    return word.capitalize() if name else word
