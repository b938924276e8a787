"""What heroes of stories wish to do: verbs with what they may stand before, so that a wish is copied rather than known.

<p> stands for "his", "her", "its" or "their".
"""
from __future__ import annotations

from topics.data.plain_words import split
from topics.data.wish_words import rows

# verb | its ends; ...
WANTED = rows("""
see | the sea; the sea; the sea; the ocean; the sea at night; the sea just once; the snow; snow; the world; the big city; the mountains; the desert; the stars; the moon; the northern lights; a rainbow; a whale; a real dragon; a unicorn; the sunrise; the sunset; the king; the queen; the circus; a lighthouse; Paris; London; <p> mother again; <p> home again; the end of the world; the other side of the hill; the other side of the river; what is behind the mountain; a volcano; a shooting star; the first snow; the ships; a waterfall; the jungle; the North Pole; the inside of a clock; a play; a film; the whole world; an elephant; the fireworks; the cherry blossoms
visit | the moon; the sea; <p> grandmother; <p> grandfather; an old friend; the zoo; Paris; Rome; the North Pole; the library; the museum; the king; the queen; the city; <p> cousin in the city; a castle; a lighthouse; the stars; Mars; a farm; an island; Africa; Japan; the bakery; a school; the seaside; Santa
go | to the sea; to the beach; to the moon; to school; to space; to the ball; to the circus; to the party; to the market; to bed late; to Paris; to London; to the library; home; on a holiday; on a journey; on an adventure; to the fair; fishing; camping; sailing; swimming; skating; to the North Pole; up in a balloon; around the world; outside; back home; to a concert; shopping; down the big slide; on a train ride
fly | to the moon; to the stars; to Mars; over the sea; over the mountains; like a bird; a kite; a plane; a rocket; south; south with the birds; around the world; high in the sky; above the clouds; away; home; with the birds; in a balloon; to the sun; like an eagle
touch | the moon; the sky; the stars; the ground; a cloud; the sun; the snow; the rainbow; the sea; the clouds; the top of the tower
be | a king; king; queen; the king; a star; a pirate; a doctor; a nurse; a painter; a dancer; a singer; a clown; a knight; a cook; a teacher; a sailor; a hero; a superhero; a fireman; an astronaut; a real boy; a real girl; a bird; a butterfly; a fish; a lion; a cat; a dog; a horse; a tree; a cloud; big; bigger; small; tall; taller; brave; strong; fast; famous; rich; invisible; useful; happy; kind; funny; clever; grown up; free; alone; warm; a bridge; a boat; a lighthouse; a drummer; a detective; different; young again; human; the best baker in town; the fastest in the forest; president; mayor; a magician; a wizard; a princess; a prince; a rock star; a football player; a gardener; a writer; a poet; a train driver; part of the band
become | a painter; a doctor; a singer; a dancer; a pilot; a baker; a chef; a cook; a teacher; a knight; a pirate; an astronaut; a sailor; a clown; an artist; a writer; a poet; a star; a king; king; a fireman; a farmer; a wizard; a musician; a magician; a detective; a superhero; famous; rich; strong; a scientist; a dentist; a ballerina; a juggler; an actor; a gardener; a captain; a queen; a princess; a butterfly; a tree; a real boy; a drummer; a violin player; a postman; a policeman; a mountain climber; mayor; a judge; an inventor; human; invisible
climb | the highest mountain; a mountain; the mountain; a tree; the tallest tree; the apple tree; a tower; the church tower; a ladder; the big hill; the roof; Mount Everest; a rope; the castle wall; to the top; to the top of the hill; up to the moon; the lighthouse; the stairs
talk | to the moon; to the stars; to the sea; to the birds; to animals; to people; to trees; to <p> mother; to the king; to somebody; like a parrot; on the radio; to <p> neighbor; to a whale; to the wind; to flowers
run | fast; faster; a marathon; a bakery; a race; like a horse; in the big race; away; away to sea; a shop; faster than the wind; with the horses; up the hill; home; through the snow
open | a shop; a bakery; a restaurant; a cafe; a bookshop; a school; a library; a toy shop; a flower shop; a hotel; a museum; an ice cream shop; a tea room; a pizzeria; the golden door; the old chest; a music school; a hat shop; a candy store; the window
ride | a bike; a motorbike; a horse; a train; a bicycle; a scooter; a roller coaster; a camel; an elephant; a dragon; the bus; a unicorn; a skateboard; a wave; on a train; in a car; on a cloud; the night train; a motorcycle; a pony; a tractor; in a fire truck
drive | a car; a bus; a train; a tractor; a fire truck; a truck; a taxi; a race car; a tram; a digger; a steam train; to the sea; a bulldozer
dance | on the moon; with the queen; ballet; tango; at the ball; in the rain; in the snow; on stage; with the prince; on ice; like a butterfly; all night; under the stars; in the circus; on a rope
sing | on stage; in a choir; opera; in the opera; for the king; for the queen; with the birds; the loudest song; like a bird; a song; a lullaby; in the rain; on the radio; with a band; like a nightingale
play | the piano; the violin; the guitar; the drums; the trumpet; the flute; in a band; in an orchestra; football; chess; tennis; with the others; with the children; in the snow; in the rain; hide and seek; outside; basketball; the harp; the tuba; with the cat; on a team; the cello; the banjo; in the sand
eat | the moon; a pizza; a cake; ice cream; all the cookies; a carrot; cheese; strawberries; spaghetti; a star; the biggest cake; an apple; chocolate; soup; pancakes; honey; breakfast with the king; a sandwich; snow; a lemon
find | a friend; a home; a treasure; the treasure; the way home; a new home; <p> mother; <p> brother; <p> sister; the end of the rainbow; a lost city; true love; love; a star; the perfect hat; a job; <p> family; <p> owner; gold; a unicorn; a four-leaf clover; the moon; the biggest pumpkin; a name; <p> way; a quiet place; the right key; the sun; the secret garden; a dragon; somebody to play with
have | a friend; a pet; a dog; a cat; a home; a garden; a family; a birthday party; a name; wings; long hair; a hat; a boat; a house by the sea; a baby; a brother; a sister; a red bike; a party; a tail; more time; a quiet day; a good day; an adventure; a lot of friends; a piano; stripes; a crown; a bed of <p> own; a big family; a horse; a treehouse; a snowball fight; colorful feathers; big ears; a day off
make | a friend; friends; new friends; the king laugh; everybody laugh; people happy; people smile; <p> mother proud; a cake; the best soup; a snowman; music; a wish; it rain; the biggest pizza; a hat; honey; a kite; the sun shine; a film; the baby smile; peace; pancakes; a rainbow; the princess laugh; somebody happy
build | a house; a boat; a ship; a robot; a rocket; a tower; a bridge; a castle; a sandcastle; a treehouse; a snowman; a plane; a nest; a machine; a time machine; the highest tower; a raft; a house of chocolate; a house on the moon; a fire; a spaceship; a road to the sea; a wall; a library; a lighthouse; a den
write | a book; a poem; a letter; a song; a story; a letter to the moon; a letter to Santa; a play; poems; songs; a diary; to <p> grandmother; a love letter; the best story in the world; a letter to the king
paint | the sky; a picture; the moon; the sea; a rainbow; the town; the house red; the whole world; a picture of the sea; flowers; the fence; the king; the stars; a wall; the sunset
bake | a cake; the biggest cake; bread; a pie; cookies; a birthday cake; a cake for the moon; the best bread; an apple pie; a pizza; bread for everybody; a wedding cake; pretzels
win | a race; the race; a prize; the first prize; a medal; a gold medal; a game; the cake contest; a football game; a dance contest; the big race; the singing contest; the spelling contest; a chess game; the Olympics
catch | a star; a cloud; the moon; a fish; a big fish; the wind; a butterfly; a shooting star; a thief; a ball; a train; a mouse; the rain; a snowflake; a falling star; the sun; a rainbow; <p> shadow; a firefly
cross | the river; the sea; the road; the desert; the ocean; the bridge; the forest; the mountains; the lake; the street; a big puddle
save | the forest; the village; the world; the king; a friend; the sea; the library; the old tree; the bees; Christmas; <p> family; the town; the prince; the princess; the planet; <p> home; money
live | on the moon; in a castle; by the sea; in the city; in the forest; in a lighthouse; in a shoe; in a teapot; with the birds; under the sea; on an island; on a farm; alone; in a tree; in a big house; forever; in Paris; on a boat; in the mountains; with people
sleep | all winter; all day; in a bed; under the stars; in a tent; late; on a cloud; alone; in peace; outside; in the big bed; forever; until spring; in the snow; in the palace
travel | the world; around the world; to the moon; through time; to space; to the sea; by train; to the stars; far away; to Africa; to Japan; to the end of the world; in a balloon; to another planet; to the future; into the past; to Italy; alone
meet | a whale; a mermaid; the queen; the king; a unicorn; a real dragon; Santa; a friend; the moon; <p> hero; a giant; a wizard; an alien; the tooth fairy; a lion; a princess; a ghost; <p> grandfather; a dinosaur; a polar bear; other robots; a star; a snowman; the president
swim | in the sea; across the lake; with the dolphins; to an island; like a fish; across the river; in the rain; faster; with the whales; in the ocean; to the lighthouse; in a pool; across the sea
help | everybody; people; <p> mother; a lost bird; the bees; the king; the poor; an old man; <p> friends; in the kitchen; the farmer; sick animals; Santa; others; in the garden; children
grow | a garden; flowers; a giant pumpkin; tomatoes; roses; up; wings; a tree; taller; a beard; carrots; faster; sunflowers; the biggest carrot; strawberries; a mustache; apples
join | the circus; a band; a choir; the army; a football team; an orchestra; the school play; the parade; a pirate ship; a dance group; the others; the party; the big race; the navy
stay | awake all night; up all night; at home; in bed; outside; small; forever; a child; with <p> friends; awake until Christmas; up late; in the water; with the family; warm
give | <p> mother a present; everybody a gift; the moon a kiss; a party; a concert; the queen a flower; away all <p> toys; <p> friend a surprise; somebody a hug; the king a present
hear | the sea; music; a story; a song; the wind; a concert; the birds; <p> own voice; an orchestra; a lullaby; the truth; the bells
change | the world; <p> name; color; <p> job; the weather; <p> life; the rules
stop | the rain; time; the war; the noise; working; the wind; crying; being afraid; being a pirate; the train; the fighting
wear | a crown; a hat; a red dress; shoes; glasses; a suit; <p> mother's shoes; a scarf; a cape; pink socks; boots; a funny hat
jump | over the moon; over the fence; over a river; high; higher; on the bed; into a puddle; rope; from a tree; higher than a house; into the sea
invent | a machine; a new color; a flying car; something new; a new song; a new game; a robot; a time machine; a new kind of cheese; a word
buy | a hat; a house; a bike; a boat; a present; the moon; flowers for <p> mother; new shoes; a red balloon; a car; a ticket to the sea; a guitar
know | everything; why the sky is blue; the truth; how far the sea is; what love is; a secret; where the wind goes; how birds fly; what is inside the box; what the stars are; where the river goes
move | to the city; to the sea; to the moon; to the country; to another town; into a castle; into a bigger house; a mountain; in with <p> friend; to the mountains
celebrate | Christmas; <p> birthday; with everybody; the summer; Halloween; Easter; the new year
count | the stars; to a million; to a hundred; sheep; all the stars; the waves; the raindrops; all the leaves
hug | somebody; everybody; a cactus; <p> mother; the moon; a tree; a bear; the world
sail | around the world; the sea; the seven seas; to an island; to America; across the ocean; a ship; to the moon; home
cook | for the king; the best soup; dinner; a soup; for everybody; spaghetti; a big meal; for <p> friends; a feast
tell | a joke; stories; <p> story; the truth; a secret; jokes; the king a joke; everybody about it
read | a book; all the books; the newspaper; the stars; <p> own letters; every book in the library; minds
teach | children; the king to dance; others; a cat to read; fish to sing; <p> friends a song; ballet
wake | up the sun; up early; up in spring; the bear; the sleeping king; up the moon
""")
# verbs that need no more words
ALONE = split("""fly; fly; fly; dance; dance; sing; sing; swim; read; write; paint; talk; run; sleep; cook; bake; whistle; laugh; juggle; skate; ski; surf; climb; jump;
draw; rest; travel; win; play; help; dream; smile; roar; dive; explore; knit; garden; rhyme; bloom; shine; escape; grow; walk; bark; meow; rap;
breakdance; paraglide; snowboard; study; get married; fall in love; do magic; fall asleep; start over; rule the world; take a bath; take a holiday;
ring the big bell; do nothing all day; do a handstand; say sorry; say thank you; try everything; leave the farm; leave the zoo; leave home;
get to the sea; get home; get to the moon; reach the top; reach the sea; reach the stars; reach the moon; reach the cookie jar; reach the other side;
follow the river; follow the stars; follow the birds; follow <p> dream; hold the moon; hold a star; carry the moon home; fix the old clock;
fix the broken bridge; draw a map of the world; explore the cave; explore the sea; explore the attic; explore space; guard the castle; guide the ships;
light up the night; light up the sky; shine like a star; smell the roses; taste the snow; taste the sea; taste honey; try ice cream; try snow;
wash the elephant; water the desert; warm everybody; work in a bakery; work in a hospital; work for the king; work at night; plant a tree;
plant a garden; pick apples; pull the sleigh; pull a train; start a band; start a school; start a choir; solve a mystery; solve the riddle;
speak with the birds; speak French; spread joy; rescue a kitten; rescue the princess; race a horse; protect the forest; perform in the circus;
perform on stage; own a farm; own a shop; melt the ice; look like a flower; look like the others; lead the parade; keep a secret; keep bees;
hunt for treasure; ask the moon a question; answer the phone; bring light to the village; bring home a star; break a record; break the spell;
chase the wind; clean the whole town; collect stars; collect stamps; conduct an orchestra; feed the birds; feed the world; get a letter; get a hug;
get a present; take the train; take a trip to the sea; take a photo of the moon; throw a party; turn into a bird; turn into a prince; walk on the moon;
walk to the sea; walk on a rope; watch the stars; watch the sunset; watch the sea""")
