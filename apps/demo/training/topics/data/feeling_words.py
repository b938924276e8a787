"""What heroes of stories miss, do not like and do not want to do; <p> stands for "his", "her", "its" or "their"."""
from __future__ import annotations

from topics.data.plain_words import split

MISSED = split("""home; home; home; home; <p> home; <p> mother; <p> mother; <p> father; <p> family; <p> best friend; <p> old friend; <p> friends; <p> grandmother; <p> grandfather; <p> brother;
<p> sister; <p> old house; <p> old school; <p> garden; <p> village; <p> dog; <p> cat; <p> teddy bear; <p> blanket; <p> bed; <p> owner; <p> country; <p> island; <p> teacher; <p> planet; <p> nest;
<p> tree; <p> song; <p> hat; the sea; the sea; the ocean; the sun; the summer; summer; the snow; winter; spring; the moon; the stars; the forest; the mountains; the river; the rain; the city; the farm;
Earth; the old days; the good old days; the circus; school; music; chocolate; the wind; the blue sky; flowers; the birds; the taste of honey; the smell of bread; the smell of the sea; the sound of the sea;
the sound of rain; the children; the swallows; the warm sand; the south; the north; the jungle; green grass; the lake; the lights of the city; Christmas; the stove; dancing; singing; working; the old captain;
the king; the queen; the old train; somebody to talk to; <p> grandma's soup; <p> mother's voice; <p> cousin; <p> wings; <p> childhood; <p> piano; <p> ship; <p> crew; the waves; the holidays; peace and quiet""")
# what is also a common fear, food or trouble comes from other lists
DISLIKED = split("""Mondays; Mondays; Mondays; Monday mornings; Sundays; mornings; mornings; rain; rain; snow; winter; summer; the cold; the heat; the wind; noise; loud music; silence; water; baths; bath time; soap; vegetables;
carrots; spinach; broccoli; peas; soup; fish; cheese; honey; bananas; milk; birthdays; Christmas; Halloween; parties; school; math; homework; spelling; books; work; sports; dancing; singing; music; the color pink;
the color green; hats; socks; shoes; scarves; <p> hat; <p> name; <p> nose; <p> ears; <p> hair; <p> job; <p> new house; <p> neighbor; <p> spots; <p> stripes; <p> bed; getting wet; getting up early; getting up; going to bed;
cleaning up; waiting; losing; sharing; flying; swimming; walking; running; cooking; brushing <p> teeth; taking a bath; traveling; mud; mice; dogs; cats; birds; bees; mirrors; photos; the dark; the sun; the sea; the moon;
kisses; surprises; jokes; questions; rules; clocks; alarm clocks; cars; trains; umbrellas; balloons; tickling; sand; fog; garlic; onions; mushrooms; tomatoes; flowers; gold; long walks; long stories""")
UNWANTED = split("""go to sleep; go to sleep; go to sleep for the winter; go to sleep for winter; go to sleep in the fall; sleep all winter; sleep in winter; go to bed early; go to bed on time; get out of bed; get up in the morning;
wake up in spring; grow up; grow old; fly; fly south; fly at night; fly to the south; swim in cold water; get wet; eat carrots; eat fish; eat mice; eat grass; eat peas; eat spinach; eat cabbage; eat breakfast; eat <p> soup; eat <p> vegetables;
wear a hat; wear a scarf; wear glasses; wear a crown; wear boots; wear a tie; wear a red nose; wear <p> coat; share the bones; share <p> toys; share <p> food; share <p> cookies; share the treasure; share <p> honey; share the bed;
clean <p> room; clean the castle; clean <p> teeth; clean the cave; brush <p> teeth; brush <p> hair; wash <p> face; wash <p> hands; wash <p> feet; cut <p> hair; comb <p> hair; make <p> bed; do <p> homework; do the dishes;
go to school on Monday; go to the ball; go to ballet class; go home; go outside in the rain; go into the water; go on a diet; go on holiday; leave home; leave the nest; leave the house; leave the shell; leave the garden; leave the island;
play in the snow; play the piano; play the violin; play football; sing in the choir; sing in the morning; dance at the ball; lay eggs; give milk; catch mice; bark; hunt; howl; scare people; haunt the house; breathe fire; fight; chase cats; chase mice;
move to the city; move to a new house; move away; work on Sundays; work at night; help in the garden; help in the kitchen; say good night; say thank you; learn the alphabet; learn to read; learn to fly; learn to swim; learn to write;
take a nap; take <p> medicine; visit the doctor; visit the dentist; meet new people; make friends; tell the truth; shine; shine at night; melt; fall from the tree; fall down; stop playing; turn off the light""")
