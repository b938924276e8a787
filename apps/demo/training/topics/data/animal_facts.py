"""Facts about animals that do not fit the table: records, reasons, general questions. Format: see nature_common.py."""

FACTS = """
@ fast animals
q what is the fastest animal on land | which animal is the fastest | what is the fastest animal | what land animal runs fastest | who is the fastest animal | fastest animal in the world | which animal runs the fastest
i what the fastest animal is | which animal runs the fastest | what the fastest land animal is
a The fastest animal on land is the cheetah. It can run at about 100 to 110 kilometres per hour. | The cheetah is the fastest land animal. | The fastest land animal is the cheetah, which runs at more than 100 kilometres per hour.
x Only for a short time, though. | In the air, the peregrine falcon is even faster.
w A cheetah is light, has long legs and a bendy back, so it can take very long steps.
t the cheetah is the fastest land animal | cheetahs are the fastest animals on land
f the lion is the fastest land animal | the horse is the fastest land animal
@ fast birds
q what is the fastest bird | which bird is the fastest | what is the fastest flying animal | fastest bird in the world
i what the fastest bird is | which bird flies the fastest
a The fastest bird is the peregrine falcon. It dives at more than 300 kilometres per hour. | The peregrine falcon is the fastest bird when it dives.
t the peregrine falcon is the fastest bird
@ fast fish
q what is the fastest fish | which fish swims the fastest | what is the fastest animal in the sea
i what the fastest fish is | which fish swims the fastest
a The fastest fish is often said to be the sailfish. | The sailfish is usually called the fastest fish in the sea.
@ large animals
q what is the largest animal in the world | what is the biggest animal | which animal is the biggest | what is the biggest animal on Earth | biggest animal in the world | what is the largest animal that ever lived | what is the heaviest animal
i what the biggest animal is | what the largest animal in the world is | which animal is the largest
a The largest animal in the world is the blue whale. It can be about 30 metres long. | The blue whale is the biggest animal that has ever lived. | The biggest animal is the blue whale, which is larger than any dinosaur we know.
w Water holds up its weight, and it can eat tonnes of tiny krill every day.
t the blue whale is the largest animal | the blue whale is bigger than any other animal
f the elephant is the largest animal in the world | the giraffe is the largest animal in the world
@ large land animals
q what is the largest land animal | what is the biggest animal on land | which land animal is the largest | biggest land animal | what is the heaviest land animal
i what the largest land animal is | what the biggest animal on land is
a The largest land animal is the African elephant. It can weigh about 6 tonnes. | The African elephant is the biggest animal on land.
t the elephant is the largest land animal
@ tall animals
q what is the tallest animal | which animal is the tallest | what is the tallest animal in the world | tallest animal | which animal has the longest neck | what animal has a very long neck
i what the tallest animal is | which animal has the longest neck
a The tallest animal is the giraffe. It is about 5 metres tall, thanks to its long neck. | The giraffe is the tallest animal in the world, with a very long neck.
w With its long neck, a giraffe can reach leaves high up in the trees.
t the giraffe is the tallest animal
f the elephant is the tallest animal
@ slow animals
q what is the slowest animal | which animal is the slowest | what animal is very slow | slowest animal in the world
i what the slowest animal is | which animal is the slowest
a The sloth is one of the slowest mammals, and the snail is also very slow. | Sloths and snails are among the slowest animals.
w Sloths eat leaves that give little energy, so moving slowly saves energy.
@ small birds
q what is the smallest bird | which bird is the smallest | smallest bird in the world
i what the smallest bird is
a The smallest bird is the bee hummingbird. It is only about 5 to 6 centimetres long. | The bee hummingbird is the smallest bird in the world.
t the smallest bird is a hummingbird
f the sparrow is the smallest bird in the world
@ large birds
q what is the largest bird | which bird is the biggest | what is the biggest bird in the world | which bird lays the biggest egg
i what the largest bird is | which bird is the biggest
a The largest bird is the ostrich, and it lays the biggest eggs, too. | The ostrich is the biggest bird. It cannot fly, but it runs very fast.
t the ostrich is the largest bird
f the eagle is the largest bird
@ large fish
q what is the largest fish | which fish is the biggest | biggest fish in the sea
i what the largest fish is
a The largest fish is the whale shark. It can be more than 12 metres long. | The whale shark is the biggest fish in the sea, and it is harmless to people.
f the blue whale is the largest fish
@ large cats
q what is the largest cat | what is the biggest cat in the world | which big cat is the largest
i what the biggest cat is
a The largest cat in the world is the tiger. | The tiger is the biggest of all cats, a bit larger than the lion.
f the lion is the largest cat
@ old animals
q what animal lives the longest | which animal lives the longest | what is the longest living animal | which animals get very old
i which animal lives the longest | what animal lives the longest
a Some sharks in the cold north, Greenland sharks, may live for more than 250 years. | Giant tortoises can live for well over 100 years, and Greenland sharks even longer.
@ strong animals
q what is the strongest animal | which animal is the strongest | what animal is very strong for its size
i what the strongest animal is
a The elephant is among the strongest animals. For its size, a dung beetle is the strongest. | For their size, beetles and ants are the strongest animals.
@ clever animals
q what is the smartest animal | which animals are the smartest | what is the most intelligent animal | which animal is the cleverest | are there clever animals
i which animals are the smartest | what the cleverest animal is
a Chimpanzees, dolphins, elephants, crows and octopuses are among the smartest animals. | Among the smartest animals are apes, dolphins, elephants and crows.
@ loud animals
q what is the loudest animal | which animal is the loudest
i what the loudest animal is
a The sperm whale is often called the loudest animal. | The loudest animals are whales. A sperm whale's clicks are very loud under water.
@ dangerous animals
q what is the most dangerous animal | which animal is the most dangerous to people | what is the deadliest animal | which animal kills the most people
i what the most dangerous animal is
a The mosquito is the most dangerous animal to people, because it spreads diseases such as malaria. | The deadliest animal for people is the mosquito, because it can carry diseases.
f the shark is the deadliest animal for people
@ the king of the jungle
q who is the king of the jungle | which animal is called the king of the jungle | which animal is the king of animals | what is the king of the animals
i who the king of the jungle is
a The lion is called the king of the jungle, although it lives mostly in grasslands. | The king of the jungle is the lion.
@ man's best friend
q which animal is man's best friend | what animal is called man's best friend | who is man's best friend
a The dog is called man's best friend. | Dogs are called man's best friend.
w Dogs have lived with people for thousands of years and are very loyal.
@ mammals
q what is a mammal | what are mammals | what makes an animal a mammal | define mammal
i what a mammal is | what makes an animal a mammal
a A mammal is a warm-blooded animal that feeds its young with milk and has hair. | Mammals are animals that drink milk when they are young, such as dogs, whales and people.
x Dogs, whales and people are mammals.
@ reptiles
q what is a reptile | what are reptiles | define reptile
i what a reptile is
a A reptile is a cold-blooded animal with scales, such as a snake or a lizard. | Reptiles are animals with dry scaly skin, such as snakes, lizards, turtles and crocodiles.
@ amphibians
q what is an amphibian | what are amphibians | define amphibian
i what an amphibian is
a An amphibian is an animal that starts life in water and later lives on land as well, such as a frog. | Amphibians are animals such as frogs, toads and salamanders, which need damp places.
@ insects
q what is an insect | how many legs does an insect have | how many legs do insects have | what are insects
i what an insect is | how many legs an insect has
a An insect is a small animal with six legs and three body parts. | Insects have six legs, and many have wings.
t insects have six legs
f insects have eight legs | all insects have four legs
@ spiders
q is a spider an insect | are spiders insects | how many legs does a spider have | how many legs do spiders have
i how many legs a spider has | whether a spider is an insect
a A spider has eight legs, so it is not an insect. It is an arachnid. | Spiders have eight legs. They are arachnids, not insects.
t spiders have eight legs | spiders are not insects
f spiders are insects | a spider has six legs
@ birds
q what is a bird | what makes a bird a bird | which animals have feathers | what animals have feathers
i what a bird is
a A bird is a warm-blooded animal with feathers, two legs, wings and a bill. | Birds are the animals with feathers. They all lay eggs.
t all birds lay eggs | all birds have feathers
@ birds that cannot fly
q which birds cannot fly | what birds can't fly | can all birds fly | name a bird that cannot fly | do all birds fly
i which birds cannot fly
a Penguins, ostriches, emus and kiwi birds cannot fly. | Not all birds can fly. Penguins, ostriches and emus cannot.
f all birds can fly
t some birds cannot fly
@ flying birds
q how do birds fly | why can birds fly | what lets birds fly
i how birds fly | why birds can fly
a Birds fly by flapping their wings, which push air down and lift them up. | Birds can fly because they have wings, strong muscles and light bones.
x Their hollow bones keep them light.
@ bird migration
q why do birds fly south in winter | why do birds migrate | where do birds go in winter
i why birds fly south in winter | why birds migrate | where birds go in winter
a Birds fly south in winter because there is more food in warmer places. | Many birds migrate to warm places in winter to find food.
@ birdsong
q why do birds sing | why do birds sing in the morning
i why birds sing
a Birds sing to find a mate and to say that a place belongs to them. | Birds sing to call to each other and to guard their place.
@ fish
q how do fish breathe | how can fish breathe under water | what do fish breathe with
i how fish breathe | how fish can breathe under water
a Fish breathe with gills, which take oxygen from the water. | Fish have gills that take oxygen out of the water.
t fish breathe with gills
f fish breathe with lungs like ours
@ sleeping fish
q do fish sleep | how do fish sleep | do fish close their eyes when they sleep
i how fish sleep | whether fish sleep
a Fish do sleep, but with open eyes, because most have no eyelids. | Yes, fish rest and sleep, but they do not close their eyes.
@ whales
q is a whale a fish | are whales fish | why is a whale not a fish | is a whale a mammal
i why a whale is not a fish | whether a whale is a fish
a A whale is not a fish but a mammal. It breathes air and feeds its young with milk. | Whales are mammals, because they breathe air and give milk.
t whales are mammals
f whales are fish
@ dolphins
q is a dolphin a fish | are dolphins fish | are dolphins mammals | how do dolphins breathe
i whether a dolphin is a fish | how dolphins breathe
a A dolphin is a mammal, not a fish. It comes up to breathe air. | Dolphins are mammals and breathe air through a hole on top of the head.
f dolphins are fish
t dolphins breathe air
@ bats
q is a bat a bird | are bats birds | are bats blind | can bats see
i whether a bat is a bird | whether bats can see
a A bat is a mammal, not a bird. It can see, and it also uses echoes to find its way. | Bats are mammals that fly. They are not blind.
f bats are birds | bats are blind
t bats are mammals
@ purring cats
q why do cats purr | why does a cat purr | what does it mean when a cat purrs
i why cats purr
a Cats purr mostly when they are happy and calm, and sometimes to comfort themselves. | A cat usually purrs because it feels good.
@ cats
q why do cats hate water | do cats like water | why do cats not like water
i why cats do not like water
a Many cats do not like water because wet fur is heavy and cold. | Most cats stay away from water, because their fur dries slowly.
@ cats at night
q can cats see in the dark | how do cats see in the dark | why do cats' eyes glow | why do cats' eyes shine at night
i how cats see in the dark | why cats' eyes shine at night
a Cats see well when there is little light. A layer in their eyes reflects light, so their eyes shine. | Cats cannot see in full darkness, but they need very little light, because their eyes reflect it.
@ the lives of cats
q how many lives does a cat have | do cats have nine lives | do cats really have nine lives
i how many lives a cat has
a A cat has only one life, but people say it has nine because cats are so good at landing safely. | People say cats have nine lives, but of course it is just one.
f cats have nine lives
@ barking dogs
q why do dogs bark | what makes a dog bark
i why dogs bark
a Dogs bark to warn, to greet, to play or to ask for attention. | A dog barks to say something, such as a warning or a greeting.
@ tails of dogs
q why do dogs wag their tails | what does it mean when a dog wags its tail | why does my dog wag its tail
i why dogs wag their tails
a Dogs wag their tails to show their feelings, often that they are happy or excited. | A wagging tail often means that a dog is happy or excited.
@ panting dogs
q why do dogs pant | why does my dog pant | how do dogs cool down
i why dogs pant
a Dogs pant to cool down, because they can hardly sweat. | Dogs pant because breathing fast cools them.
@ dogs and chocolate
q can dogs eat chocolate | is chocolate bad for dogs | why can dogs not eat chocolate | what should dogs not eat
i whether dogs can eat chocolate | why dogs cannot eat chocolate
a Dogs must not eat chocolate, because it is poisonous for them. | No, chocolate is poisonous for dogs. Grapes and onions are bad for them, too.
f dogs can eat chocolate | chocolate is good for dogs
t chocolate is bad for dogs
@ dogs and colours
q are dogs colour blind | can dogs see colours | do dogs see in black and white | what colours can dogs see
i what colours dogs can see | whether dogs see colours
a Dogs see some colours, mostly blue and yellow, but not red and green. | Dogs do not see only black and white. They see blue and yellow well.
f dogs see only black and white
@ cats and mice
q why do cats chase mice | do cats eat mice
i why cats chase mice
a Cats chase mice because they are hunters by nature. | Cats hunt mice, and some eat them.
@ wings of bees
q why do bees buzz | what makes bees buzz
i why bees buzz
a Bees buzz because their wings beat very fast, more than 200 times each second. | The buzz of a bee comes from its fast wings.
@ honey bees
q how do bees make honey | where does honey come from | what do bees make | who makes honey
i how bees make honey | where honey comes from
a Bees make honey from flower nectar. They carry it home and let it dry in the hive. | Honey comes from bees, who make it from the nectar of flowers.
t bees make honey | honey is made by bees
f butterflies make honey | wasps make all our honey
@ bees
q why are bees important | why do we need bees | what would happen without bees
i why bees are important
a Bees are important because they carry pollen, so that plants can make fruit and seeds. | Without bees we would have much less fruit, because they pollinate the flowers.
@ bee stings
q do bees die when they sting | why do bees sting | why does a bee die after it stings
i why bees sting | whether bees die when they sting
a Bees sting to protect themselves. A honey bee that stings a person dies, because its stinger stays in the skin. | A honey bee dies after stinging a person, so it stings only to defend itself.
@ spider webs
q why do spiders make webs | what are spider webs made of | how do spiders catch food | what is a spider web made of
i why spiders make webs | what spider webs are made of
a Spiders make webs of silk to catch insects. | A spider web is made of silk, and it traps insects for the spider to eat.
@ caterpillars
q what does a caterpillar become | what does a caterpillar turn into | how does a caterpillar become a butterfly | where do butterflies come from
i what a caterpillar turns into | how a caterpillar becomes a butterfly
a A caterpillar turns into a butterfly or a moth, inside a case called a pupa. | A caterpillar eats a lot, becomes a pupa, and comes out as a butterfly or a moth.
t a caterpillar turns into a butterfly | butterflies come from caterpillars
@ tadpoles
q what does a tadpole become | what does a tadpole turn into | what is a tadpole | how does a frog grow up
i what a tadpole turns into | what a tadpole is
a A tadpole is a young frog or toad. It grows legs, loses its tail and becomes a frog. | A tadpole turns into a frog or a toad.
@ frogs and toads
q what is the difference between a frog and a toad | how are frogs and toads different | is a toad a frog
i what the difference between a frog and a toad is
a A frog has smooth wet skin and long legs. A toad has dry bumpy skin and short legs. | Frogs are smooth and good at jumping, and toads are bumpy and mostly walk or hop.
@ crocodiles and alligators
q what is the difference between a crocodile and an alligator | how do I tell a crocodile from an alligator
i what the difference between a crocodile and an alligator is
a A crocodile has a narrow snout, and an alligator has a wide, round one. | An alligator has a wide snout, and a crocodile has a narrow one.
@ rabbits and hares
q what is the difference between a rabbit and a hare | is a rabbit the same as a hare
i what the difference between a rabbit and a hare is
a A hare is larger, has longer ears and lives above the ground. A rabbit lives in a burrow. | Rabbits live in burrows, and hares are bigger and live in open fields.
@ turtles and tortoises
q what is the difference between a turtle and a tortoise
i what the difference between a turtle and a tortoise is
a A tortoise lives on land, and most turtles live in water. | Turtles mostly live in water and swim, and tortoises live on land.
@ butterflies and moths
q what is the difference between a butterfly and a moth
i what the difference between a butterfly and a moth is
a Butterflies mostly fly by day and are colourful. Most moths fly at night and are plainer. | Most moths fly at night, and most butterflies fly by day.
@ monkeys and apes
q what is the difference between a monkey and an ape | is a gorilla a monkey
i what the difference between a monkey and an ape is
a Most monkeys have tails, and apes, such as gorillas, have none. | Apes have no tails and are usually bigger than monkeys.
@ dinosaurs
q what were dinosaurs | what is a dinosaur | do dinosaurs still exist | are dinosaurs extinct | are there dinosaurs today | are dinosaurs still alive
i what dinosaurs were | whether dinosaurs still exist
a Dinosaurs were reptiles that lived long ago. They died out about 66 million years ago, and birds are their relatives. | The big dinosaurs are extinct. Only birds, which come from dinosaurs, live today.
t dinosaurs are extinct | birds come from dinosaurs
f people lived together with the big dinosaurs
@ the end of the dinosaurs
q why did the dinosaurs die out | why did dinosaurs go extinct | when did dinosaurs die out | what killed the dinosaurs | when did the dinosaurs live
i why the dinosaurs died out | when the dinosaurs died out | what killed the dinosaurs
a The dinosaurs died out about 66 million years ago, most likely because a huge rock from space hit the Earth. | A large asteroid hit the Earth about 66 million years ago, and the big dinosaurs died out.
@ Tyrannosaurus rex
q what did T. rex eat | what is a T. rex | what is the most famous dinosaur | what is T-Rex
i what T. rex ate
a T. rex was a huge dinosaur that ate meat. It was about 12 metres long. | The T. rex was one of the largest meat-eating dinosaurs.
@ dinosaur food
q what did dinosaurs eat | did all dinosaurs eat meat
i what dinosaurs ate
a Most dinosaurs ate plants, and some, like T. rex, ate meat. | Dinosaurs ate plants or meat. Most of them ate plants.
f all dinosaurs ate meat
@ mammoths
q what is a mammoth | what were mammoths | do mammoths still live
i what a mammoth was
a A mammoth was a relative of the elephant with long fur. Mammoths died out thousands of years ago. | Mammoths were large hairy relatives of elephants, and they are extinct.
@ the dodo
q what is a dodo | what was the dodo | why did the dodo die out | is the dodo extinct
i what a dodo was | why the dodo died out
a The dodo was a bird that could not fly. It lived on the island of Mauritius and died out in the 1600s. | The dodo died out in the 1600s, because people and their animals came to its island.
@ unicorns
q are unicorns real | do unicorns exist | what is a unicorn
i whether unicorns are real | what a unicorn is
a A unicorn is a horse with one horn in stories. Unicorns are not real. | Unicorns are not real animals. They live in fairy tales.
f unicorns are real
@ dragons
q are dragons real | do dragons exist | what is a dragon
i whether dragons are real | what a dragon is
a A dragon is a creature from stories that often flies and breathes fire. Dragons are not real. | Dragons are not real. They appear in fairy tales all over the world.
f dragons are real
@ hibernation
q what is hibernation | which animals hibernate | what animals sleep in winter | why do animals hibernate | why do animals sleep in winter
i what hibernation is | which animals hibernate | why animals sleep in winter
a Hibernation is a long winter sleep. Hedgehogs, bats and dormice hibernate to save energy. | Some animals, such as hedgehogs and bats, sleep through the winter because there is little food.
@ night animals
q which animals are awake at night | what does nocturnal mean | what are nocturnal animals | name some nocturnal animals | which animals come out at night
i what nocturnal means | which animals are awake at night
a Nocturnal means awake at night. Owls, bats and hedgehogs are nocturnal. | Owls, bats, moths and hedgehogs are awake at night. We call them nocturnal.
@ plant eaters
q what is a herbivore | what does herbivore mean | which animals eat grass | which animals eat plants | what animals eat grass | name a herbivore
i what a herbivore is | which animals eat grass
a A herbivore is an animal that eats plants, such as a cow, a horse or a rabbit. | Cows, horses, sheep and rabbits eat grass. They are herbivores.
@ meat eaters
q what is a carnivore | what does carnivore mean | which animals eat meat | name a carnivore
i what a carnivore is | which animals eat meat
a A carnivore is an animal that eats meat, such as a lion, a wolf or a shark. | Lions, tigers, wolves and sharks eat meat. They are carnivores.
@ animals that eat both
q what is an omnivore | what does omnivore mean | which animals eat both plants and meat | are humans omnivores | name an omnivore
i what an omnivore is
a An omnivore eats both plants and meat, such as a bear, a pig or a person. | Bears, pigs, crows and most people are omnivores, because they eat both plants and meat.
@ animals that lay eggs
q which animals lay eggs | what animals lay eggs | name an animal that lays eggs | which mammal lays eggs | do any mammals lay eggs
i which animals lay eggs | which mammal lays eggs
a Birds, most reptiles, fish, frogs and insects lay eggs. Among mammals, the platypus does. | All birds lay eggs, and so do most fish, reptiles and insects. The platypus is a mammal that lays eggs.
@ animals with pouches
q which animals have a pouch | what is a marsupial | name a marsupial | what animals have pouches
i what a marsupial is | which animals have a pouch
a Marsupials carry their babies in a pouch. Kangaroos and koalas are marsupials. | Kangaroos, koalas and wombats have a pouch for their babies.
@ farm animals
q what are some farm animals | name some farm animals | which animals live on a farm | what animals live on a farm | give me a list of farm animals
i which animals live on a farm
a Cows, pigs, sheep, goats, horses and chickens live on farms. | Some farm animals are cows, pigs, sheep, chickens, ducks and goats.
@ pets
q what is a good pet | what are good pets | which animals make good pets | what pet should I get | which pet is the best for a child | what is the most popular pet | name some pets
i which animals make good pets | what pet I should get
a Dogs, cats, rabbits, guinea pigs and fish are good pets. Choose one that you have time for. | Popular pets are dogs and cats. A hamster or a fish needs less space.
@ animals of Australia
q which animals live in Australia | what animals live in Australia | name an animal from Australia
i which animals live in Australia
a Kangaroos, koalas, emus and platypuses live in Australia. | In Australia you can find kangaroos, koalas, wombats and emus.
@ animals of Africa
q which animals live in Africa | what animals live in Africa | name some African animals
i which animals live in Africa
a Lions, elephants, giraffes, zebras and hippos live in Africa. | In Africa there are lions, elephants, giraffes, zebras and many more.
@ animals of the Arctic
q which animals live in the Arctic | what animals live at the North Pole | which animals live in cold places | what animals live in Antarctica
i which animals live in the Arctic
a Polar bears, seals, reindeer and walruses live in the Arctic, and penguins live in the south. | In the Arctic live polar bears, seals and walruses. In Antarctica there are penguins and seals.
@ desert animals
q which animals live in the desert | what animals live in the desert | name a desert animal
i which animals live in the desert
a Camels, lizards, snakes, scorpions and foxes live in deserts. | In the desert you can find camels, snakes, lizards and scorpions.
@ sea animals
q which animals live in the sea | what animals live in the ocean | name some sea animals
i which animals live in the ocean
a Fish, whales, dolphins, sharks, octopuses and crabs live in the sea. | In the ocean live whales, dolphins, sharks, turtles and countless fish.
@ penguins and polar bears
q do polar bears eat penguins | why do polar bears not eat penguins | do penguins and polar bears live together | do penguins live at the North Pole
i why polar bears do not eat penguins
a Polar bears do not eat penguins, because polar bears live in the north and penguins in the south. | Penguins live in the south and polar bears in the Arctic, so they never meet.
f polar bears eat penguins | penguins live at the North Pole
t penguins and polar bears never meet in the wild
@ pink flamingos
q why are flamingos pink | what makes flamingos pink | how do flamingos get their colour
i why flamingos are pink
a Flamingos are pink because of the shrimp and algae they eat. | Flamingos get their pink colour from their food.
t flamingos are pink because of their food
@ zebra stripes
q why do zebras have stripes | are zebras black with white stripes | is a zebra black or white
i why zebras have stripes
a Zebras have stripes most likely to confuse biting flies. | Zebra stripes seem to keep flies away, and under the fur the skin is black.
@ camel humps
q what is in a camel's hump | why do camels have humps | is there water in a camel's hump | do camels store water in their humps | how many humps does a camel have
i what is in a camel's hump | why camels have humps
a A camel's hump is full of fat, which the camel uses when there is little food. | Camels store fat in their humps, not water. Some kinds have one hump and some have two.
f camels store water in their humps
t a camel's hump is full of fat
@ elephant trunks
q why do elephants have trunks | what do elephants use their trunks for | what does an elephant do with its trunk | why do elephants have long noses
i why elephants have trunks | what elephants use their trunks for
a Elephants use their trunks to smell, drink, wash and pick things up. | An elephant's trunk is a nose and a hand in one.
@ elephant ears
q why do elephants have big ears | why are elephant ears so big
i why elephants have big ears
a Elephants have big ears to cool down and to hear well. | The big ears of an elephant let heat out of its body.
@ elephants and mice
q are elephants afraid of mice | do elephants fear mice
i whether elephants are afraid of mice
a There is no good proof that elephants are afraid of mice. They just do not like surprises. | Elephants are not really afraid of mice, but something small and quick can startle them.
f elephants are very afraid of mice
@ goldfish memory
q how long is a goldfish's memory | do goldfish have a bad memory | do goldfish only remember three seconds
i how long a goldfish's memory is
a Goldfish can remember things for months. | A goldfish's memory lasts for months, not for three seconds.
f a goldfish remembers things for only three seconds
@ ostriches and sand
q do ostriches bury their heads in the sand | why do ostriches put their heads in the sand
i whether ostriches bury their heads in the sand
a Ostriches do not bury their heads in the sand. They lower them to the ground to look after their eggs or to hide. | No, ostriches do not hide their heads in the sand.
f ostriches bury their heads in the sand
@ bulls and red
q why do bulls hate red | do bulls hate the colour red | are bulls angry at red
i why bulls run at red
a Bulls do not hate red, since they can hardly see it. It is the movement of the cloth that they react to. | A bull reacts to the moving cloth, not to its red colour.
f bulls hate the colour red
@ chameleons
q why do chameleons change colour | how do chameleons change colour | which animal can change its colour | what animal changes colour
i why chameleons change colour | which animal can change its colour
a Chameleons change colour to show their mood, to talk to others and to warm up or cool down. | Chameleons and octopuses can change their colour. A chameleon does it to show its mood.
@ hearts of an octopus
q how many hearts does an octopus have | how many arms does an octopus have | how many legs does an octopus have | what colour is octopus blood
i how many hearts an octopus has | how many arms an octopus has
a An octopus has three hearts, eight arms and blue blood. | An octopus has eight arms and three hearts.
t an octopus has three hearts | an octopus has eight arms
f an octopus has one heart | an octopus has ten arms
@ snakes
q how do snakes move without legs | do snakes have legs | do snakes have bones | how do snakes move
i how snakes move without legs
a Snakes have no legs. They push against the ground with their muscles and scales. | A snake has no legs, but it has hundreds of bones and strong muscles to slide along.
f snakes have no bones | snakes are slimy
@ venomous snakes
q are all snakes poisonous | are all snakes venomous | are snakes dangerous | should I be afraid of snakes
i whether all snakes are venomous
a Most snakes are harmless to people, but some are venomous, so do not touch a snake you do not know. | Not all snakes are venomous. It is still wise to leave wild snakes alone.
f all snakes are venomous
@ sharks
q do sharks eat people | are sharks dangerous | do sharks have bones | how dangerous are sharks | do sharks attack people
i whether sharks eat people | whether sharks have bones
a Sharks very rarely attack people. They eat mostly fish. | Sharks eat fish and other sea animals, and attacks on people are very rare. 
f sharks eat people every day | sharks have bones
@ animals that sleep a lot
q which animal sleeps the most | what animal sleeps the most | which animals sleep a lot
i which animal sleeps the most
a Koalas sleep for about 18 to 20 hours a day, more than almost any other animal. | The koala sleeps the most, for up to 20 hours a day. Bats and sloths sleep a lot, too.
@ horses
q do horses sleep standing up | how do horses sleep | can horses sleep standing up
i how horses sleep
a Horses can doze standing up, because they can lock their legs. For deep sleep they lie down. | Horses often sleep standing up, but they lie down for deep sleep.
t horses can sleep standing up
@ chicken or egg
q what came first, the chicken or the egg | which came first, the chicken or the egg | was the egg or the chicken first
i which came first, the chicken or the egg
a The egg came first. Other animals laid eggs long before there were chickens. | Eggs are much older than chickens, so I would say the egg.
@ a group of animals
q what is a group of animals called | what is a group of fish called | what is a group of birds called
i what a group of birds is called
a A group of birds is called a flock, a group of fish a school, and a group of cows a herd. | It depends on the animal. Birds form a flock, wolves a pack and fish a school.
@ baby animals
q what are baby animals called | what do you call baby animals | give me some names of baby animals
i what baby animals are called
a A baby dog is a puppy, a baby cat is a kitten, and a baby cow is a calf. | It depends. A young horse is a foal, a young sheep is a lamb, and a young bear is a cub.
@ male and female animals
q what is a female horse called | what is a male horse called | what is a mare | what is a stallion
i what a female horse is called | what a male horse is called
a A female horse is called a mare, and a male horse is called a stallion. | A mare is a female horse, and a stallion is a male one.
@ bulls and cows
q what is a male cow called | what is a bull | what is a female cow
i what a male cow is called
a A male is called a bull, and a female is called a cow. | A bull is a male, and the cow is the female that gives milk.
@ hens and roosters
q what is a male chicken called | what is a female chicken called | what is a hen | what is a rooster
i what a male chicken is called | what a female chicken is called
a A male chicken is called a rooster, and a female is called a hen. | A hen is a female chicken, and a rooster is a male.
@ male deer
q what is a male deer called | what is a female deer called | what is a stag | what is a doe
i what a male deer is called | what a female deer is called
a A male deer is called a stag or a buck, and a female is called a doe. | A doe is a female deer, and a stag is a male.
@ lionesses
q what is a female lion called | what is a lioness | do female lions have manes
i what a female lion is called
a A female lion is called a lioness. She has no mane. | A lioness is a female lion, and she does most of the hunting.
@ extinct animals
q what does extinct mean | what does endangered mean | which animals are endangered | why do animals go extinct
i what extinct means | what endangered means | which animals are endangered
a Extinct means that no animal of the kind is left. Endangered animals, such as tigers and rhinos, are at risk. | Endangered animals are at risk of dying out. Tigers, rhinos and gorillas are endangered.
@ the number of animals
q how many animals are there in the world | how many kinds of animals are there | how many species are there
i how many kinds of animals there are
a Nobody knows exactly. More than a million kinds of animals have been named, and most of them are insects. | There are more than a million known kinds of animals, most of them insects.
@ animal feelings
q do animals have feelings | can animals feel pain | do animals dream | do dogs dream
i whether animals have feelings | whether dogs dream
a Many animals have feelings, feel pain, and seem to dream when they sleep. | Yes, animals such as dogs can feel joy, fear and pain, and they probably dream.
@ animal homes
q what is the home of a bird called | where do birds live | what does a bird build | what is a bird's home called
i what a bird's home is called
a A bird's home is called a nest. | A bird builds a nest for its eggs and chicks.
@ homes of animals
q where do bees live | what is the home of a bee called | what is the home of a fox called | where does a dog sleep
i what the home of a bee is called
a Bees live in a hive, a fox lives in a den, and a dog may sleep in a kennel. | The home of bees is a hive, and the home of a fox is a den.
@ flying fish
q can fish fly | what is a flying fish
i whether fish can fly
a Flying fish cannot really fly, but they leap out of the water and glide for a long way. | Fish cannot fly, but flying fish can glide over the water.
@ pigs
q can pigs fly | do pigs sweat | why do pigs roll in mud | are pigs dirty | are pigs smart
i why pigs roll in mud
a Pigs cannot fly, but they are clever. They roll in mud to stay cool, because they hardly sweat. | Pigs are smart and clean animals. They roll in mud only to keep cool.
f pigs can fly | pigs are stupid
@ feeding birds
q what can I feed ducks | can I feed bread to ducks | what should I feed birds in winter | is bread bad for ducks
i what I can feed ducks | what I can feed birds in winter
a Bread is not good for ducks. Oats, peas or seeds are better. | Birds like seeds and nuts in winter, and ducks like peas and oats better than bread.
@ flies
q why do flies rub their legs | why do flies rub their hands
i why flies rub their legs
a Flies rub their legs to clean them, because they taste with their feet. | A fly rubs its legs together to keep them clean.
@ mosquito bites
q why do mosquitoes bite | why do mosquito bites itch | why do mosquitoes drink blood
i why mosquitoes bite | why mosquito bites itch
a Female mosquitoes bite because they need blood to make eggs. The itch comes from their spit. | Mosquito bites itch because your body reacts to the spit of the mosquito.
@ moths and light
q why do moths fly to light | why are moths drawn to light | why do insects fly to lamps
i why moths fly to light
a Moths seem to get confused by lamps, because a bright light mixes up their sense of what is up. | Moths fly to light because lamps confuse them when they try to find their way.
@ fireflies
q why do fireflies glow | how do fireflies glow | which insect glows
i why fireflies glow | how fireflies glow
a Fireflies glow to find a mate. They make the light with chemicals in their tails. | A firefly makes cold light in its tail to find a mate.
@ ants
q how strong are ants | how much can an ant carry | why do ants walk in a line
i how much an ant can carry | why ants walk in a line
a An ant can carry many times its own weight. Ants walk in a line because they follow a smell. | Ants walk in a line because they follow the smell trail of other ants.
@ spider eyes
q how many eyes does a spider have | how many eyes do spiders have | do spiders have eight eyes
i how many eyes a spider has
a Most spiders have eight eyes. | A spider usually has eight eyes, and some have fewer.
t most spiders have eight eyes
@ the stomach of a cow
q how many stomachs does a cow have | do cows have four stomachs | why do cows chew all day
i how many stomachs a cow has | why cows chew all day
a A cow has one stomach with four parts. It chews its food twice. | Cows have one stomach with four parts, and they bring the grass back up to chew it again.
@ sleepy cats
q why do cats sleep so much | how long do cats sleep | how much do cats sleep
i why cats sleep so much | how long cats sleep
a Cats sleep for about 12 to 16 hours a day to save energy for hunting. | A cat sleeps so much because hunters need a lot of rest.
@ kneading cats
q why do cats knead | why does my cat knead me
i why cats knead
a Cats knead when they feel happy and safe. As kittens they do it to get milk. | A cat that kneads you feels safe. It is a habit from when it was a kitten.
@ cats that bring mice
q why does my cat bring me mice | why do cats bring dead mice
i why cats bring mice home
a Cats bring mice home by instinct, perhaps as they would for their kittens. | A cat brings its catch to a safe place, and that is your home.
@ landing cats
q why do cats land on their feet | do cats always land on their feet | how do cats land on their feet
i why cats land on their feet
a Cats land on their feet because they can quickly turn their bendy bodies in the air. | Cats often land on their feet, but not always, since they need time to turn.
@ dogs that eat grass
q why do dogs eat grass | why does my dog eat grass | is it bad if my dog eats grass
i why dogs eat grass
a Many dogs eat grass, and nobody is quite sure why. A little is usually harmless. | It is normal for dogs to eat a little grass. The reason is not fully known.
@ howling
q why do wolves howl | why do dogs howl | do wolves howl at the moon
i why wolves howl
a Wolves howl to find each other and to warn other packs. They do not howl at the Moon itself. | Wolves howl to call their pack. Dogs howl for the same old reason.
f wolves howl because of the full moon
@ training a dog
q how do I train a dog | how do I teach my dog to sit | how can I train my puppy
i how to train a dog
a Train a dog with short lessons, praise and small treats, and be patient. | To teach a dog to sit, hold a treat above its nose, say sit, and reward it when it does.
@ names for a dog
q what should I name my dog | give me a name for my dog | what is a good name for a dog | suggest a dog name | what should I call my puppy
a How about Max? It is a short and friendly name for a dog. | You could name your dog Luna or Rocky. | Bella and Charlie are nice dog names. | A dog named Biscuit would make me smile.
@ names for a cat
q what should I name my cat | give me a name for my cat | what is a good name for a cat | suggest a cat name | what should I call my kitten
a How about Misty? It is a soft name for a cat. | You could name your cat Leo or Nala. | Simba and Mimi are nice cat names. | A cat named Pepper sounds lovely.
@ drinking fish
q do fish drink water | do fish get thirsty | can fish drown
i whether fish drink water
a Fish in the sea drink water, and fish in rivers take it in through the skin and gills. | Sea fish drink water. A fish can die when the water has too little oxygen.
@ people and legs
q how many legs do humans have | how many legs does a person have | how many legs do people have
i how many legs a person has
a A person has two legs. | Humans have two legs and two arms.
@ humans
q are humans animals | is a human an animal | are people mammals | is a human a mammal
i whether humans are animals
a Humans are mammals, so in biology we count as animals, too. | People are mammals, because babies drink milk and we have hair. So yes, humans are animals.
t humans are mammals
f humans are not mammals
@ evolution
q what is evolution | who was Darwin | do humans come from monkeys | did humans evolve from apes
i what evolution is
a Evolution means that living things change over many generations. Charles Darwin described it. | Humans and today's apes come from the same ancestors, who lived millions of years ago.
@ a food chain
q what is a food chain | what is an ecosystem | what is a predator | what is prey
i what a food chain is | what a predator is
a A food chain shows who eats whom, such as grass, a rabbit and a fox. | A predator hunts other animals, and its prey is the animal it hunts.
@ camouflage
q what is camouflage | why do animals have camouflage | how do animals hide
i what camouflage is
a Camouflage means looking like your surroundings so that nobody sees you. | Many animals hide with colours that match the ground, leaves or snow. This is camouflage.
@ cold-blooded animals
q what does cold-blooded mean | what is a cold-blooded animal | what does warm-blooded mean
i what cold-blooded means | what warm-blooded means
a Cold-blooded animals, such as snakes, get their heat from outside. Warm-blooded ones make their own heat. | Warm-blooded animals, such as mammals and birds, keep their bodies warm. Cold-blooded ones need the sun.
@ vets
q what is a vet | who is a doctor for animals | my dog is sick, what should I do | my cat is sick, what should I do
i who a doctor for animals is
a A vet is a doctor for animals. Please ask one if your pet is ill. | If your pet is sick, call a vet.
"""
