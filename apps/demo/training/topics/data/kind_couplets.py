"""Couplets for somebody of whom an adjective says how it is, and lines of haiku with their syllables counted.

A block of CALLED: its adjectives, couplets that open a poem with <x> as asked for, and couplets that go on with <s>. Slots and marks as in plain_couplets.py.
"""
from __future__ import annotations

from topics.data.plain_words import split

CALLED = tuple((tuple(head.split()), tuple(opens.strip().splitlines()), tuple(rest.strip().splitlines())) for head, opens, rest in (
    ("sleepy tired drowsy", """Be quiet, <x> <is> in bed,/With pillows soft beneath the head.
Hush, <x> <is> lying here,/So dim the lights, the night is near.""", """The clock strikes ten, the clock strikes two,/<S> sleep<z> the morning through.
<S> yawn<z> and dream<z> away/The longest and the brightest day."""),
    ("lazy", """I know <x>, let me say,/<It> lie<z> upon the couch all day.
Look, <x> <is> lying there,/As lazy as a sleeping bear.""", """The sun goes up, the sun goes down,/And <s> will never run to town.
"Tomorrow," <s> like<z> to say,/"I will get up, but not today." """),
    ("hungry greedy", """Look, <x> <is> at the door/And eat<z> and eat<z> and want<z> some more.
I know <x>, it is true,/<It> eat<z> my lunch and breakfast, too.""", """A cake, a pie, a bowl of stew,/And <s> would like the table, too.
I cook and bake the whole day long,/And <s> hum<z> a dinner song."""),
    ("grumpy angry cranky moody bad-tempered mean", """Look out, <x> <is> on the way/And will not say a word today.
I met <x>, yes, I did,/And then I ran away and hid.""", """But when I bring a piece of cake,/A smile is all that it will take.
<S> stamp<z> and growl<z> and frown<z>,/And all the birds fly out of town."""),
    ("sad lonely lost unhappy homesick forgotten", """I see <x> all alone,/As quiet as a little stone.
I met <x> far from home,/In streets where only strangers roam.""", """I sit with <s> for a while/And wait until I see a smile.
But soon a friend will come along,/And <s> will hum a happy song."""),
    ("happy cheerful jolly joyful merry", """Look, <x> <is> on the way/And make<z> this a happy day.
Here <is> <x>, full of cheer,/And happy is the whole long year.""", """<S> like<z> to laugh and sing/In summer, autumn, winter, spring.
<S> dance<z> here and dance<z> there,/With yellow flowers everywhere."""),
    ("funny silly crazy clumsy", """Look, <x> <is> in the street/With yellow hats on both the feet.
I know <x>, that is clear,/With a banana in one ear.""", """<S> sing<z> to every tree,/And then <it> dance<z> home with me.
I laugh until my belly aches/At every joke that <s> make<z>."""),
    ("brave bold fearless strong heroic", """I sing of <x>, bold and strong,/So listen to my little song.
Hooray, <x> <is> coming through,/So brave and strong and honest, too.""", """The night is dark, the storm is near,/But <s> <has> no time for fear.
When someone calls for help at night,/<S> come<z> and make<z> it right."""),
    ("curious", """Look, <x> <is> at the door/And want<z> to know a little more.
I know <x>, full of "why",/<It> ask<z> the river and the sky.""", """What's in the box, what's in the tree?/<S> ask<z> the birds, the wind and me.
<S> look<z> in every nook/And turn<z> the page of every book."""),
    ("shy quiet timid nervous", """I know <x>, soft and shy,/<It> hide<z> when somebody walks by.
There <is> <x> behind the tree,/Too shy to come and talk to me.""", """But if you sit there, still and near,/<S> whisper<z> softly in your ear.
I leave a flower on the ground,/And <s> take<z> it without a sound."""),
    ("noisy loud", """I hear <x> all day long,/<It> bang<z> the pots and shout<z> a song.
Oh dear, <x> <is> on the stairs/And push<ez> over all the chairs.""", """I close the window, close the door,/But <s> only shout<z> some more.
And when I lie at last in bed,/The noise goes on inside my head."""),
    ("clever smart wise", """I know <x>, wise and bright,/<It> read<z> a book by candlelight.
Go and ask <x>, if you can,/For every riddle there's a plan.""", """You ask a question, hard and long,/And <s> <is> hardly ever wrong.
<S> know<z> the stars by name/And win<z> in every thinking game."""),
    ("proud vain famous elegant", """Here come<z> <x>, nose up high,/And greet<z> the clouds up in the sky.
Make way, <x> <is> in the street/With golden shoes on both the feet.""", """The mirror says, "How fine you are!"/And <s> shine<z> like a star.
<S> bow<z> to left and right,/And everybody claps all night."""),
    ("naughty cheeky mischievous wild bad", """Watch out, <x> <is> about/And let<z> the neighbor's chickens out.
I know <x>, oh dear me,/<It> put<z> some salt into my tea.""", """<S> hide<z> my shoes and hat/And say<z> that someone else did that.
But I forgive it all, you know,/For I just love <s> so."""),
    ("kind friendly gentle sweet good dear lovely nice honest polite", """I know <x>, good and kind,/And no one nicer you will find.
Here <is> <x>, warm and true,/With time for me and time for you.""", """When I am sad, <s> stay<z>/And sit<z> with me on rainy days.
<S> share<z> the bread and share<z> the tea/And always <has> a smile for me."""),
    ("busy fast quick hurried", """Look, <x> <is> rushing by,/As quick as birds up in the sky.
I saw <x> in the street,/So busy on <p> little feet.""", """<S> run<z> here and there all day,/And there is never time to play.
The clock goes tick, the clock goes tock,/<S> <is> faster than the clock."""),
    ("slow", """Here come<z> <x>, slow but sure,/The air is clean, the air is pure.
I saw <x> on the way,/One little step was all that day.""", """But <s> will get there, wait and see,/In time for cake, in time for tea.
Why should you hurry, why should you run?/<S> <is> slow and enjoy<z> the sun."""),
    ("dancing", """Look, <x> <is> on the floor/And dance<z> for an hour or more.
I saw <x> in the night,/It was a dance in silver light.""", """<S> jump<z> and spin<z> around,/With feet that hardly touch the ground.
The music plays, the fiddles sing,/And <s> dance<z> in a ring."""),
    ("singing", """I hear <x> in the tree,/And what a song <it> sing<z> for me!
Listen, <x> <is> out there/And fill<z> with song the evening air.""", """<S> sing<z> of sun and rain,/And then the song begins again.
The high notes ring, the low notes too,/And <s> sing<z> them all for you."""),
    ("fat big huge giant enormous tall", """Here come<z> <x> through the town,/And all the chairs are falling down.
I met <x> on the ground,/And there was hardly room around.""", """<S> need<z> a giant bed/With seven pillows for the head.
A heart so big has room for all,/For great and tiny, big and small."""),
    ("little tiny small baby", """I saw <x> on the ground,/<It> hardly made a single sound.
Here <is> <x>, look and see,/As sweet as anything can be.""", """<S> <is> small, the world is wide,/But there is so much love inside.
And what is small can still be strong,/So <s> hum<z> a giant song."""),
    ("old", """I know <x>, gray and wise,/With many years behind the eyes.
I sit with <x> by the tree/And hear of how it used to be.""", """<S> remember<z> everything,/The winter snow, the songs of spring.
I sit with <s> in the sun,/And being old is also fun."""),
))

# haiku: what is loved, by its syllables; then lines of seven and of five
LOVED = {
    1: split("tea; bread; cheese; cats; dogs; rain; wind; trees; stars; snow; spring; fall; books; fish; birds; soup; cake; sleep; home; light; math; chess; trains; cars; bees; frogs; life; rice; milk; plums; pears; fog; frost; ships; boats; clouds; dreams; sheep; ducks; owls; bears; cows; June; March; May; work; school; sports; jazz; dance; art; sun; waves; leaves; mice; kites; hats; socks; shoes"),
    2: split("coffee; pizza; summer; winter; autumn; music; flowers; the moon; the sea; the sun; my cat; my dog; my mom; the wind; the night; noodles; Sunday; mornings; mountains; rivers; forests; my home; my bed; football; tennis; cookies; apples; robots; dragons; horses; penguins; kittens; puppies; the beach; the lake; Paris; London; Christmas; Sundays; weekends; ice cream; pancakes; sushi; dancing; painting; reading; cooking; gardens; rainbows; sunsets; friendship; my friend; the rain; the snow; the stars; the spring; the fall; the fog; the sky; the woods; the park; soccer; rabbits; spiders; turtles; parrots; monkeys; donkeys; the train; my car; my bike; my job; my school; my wife; my son; my dad; nature; silence; peaches; cherries; roses; tulips; April; August; thunder; cold days; warm nights; long walks; old books; new shoes; hot soup; green tea; cheesecake"),
    3: split("bananas; computers; the ocean; the mountains; the forest; the summer; the winter; the river; butterflies; elephants; strawberries; cherry trees; the city; my brother; my sister; my mother; my father; my garden; holidays; basketball; hamburgers; spaghetti; vacation; adventures; September; November; December; October; autumn leaves; the weekend; my kitten; my puppy; my teacher; my daughter; my husband; my grandma; my grandpa; the morning; the evening; the sunset; the sunrise; the desert; the rainbow; snowy days; rainy days; sunny days; starry nights"),
}
LOVED_START = {1: "Oh, how I love <x>,", 2: "How I love <x>,", 3: "I love <x>,"}
LOVED_SEVEN = ("today, tomorrow, always,", "in the sun and in the rain,", "in the morning and at night,", "every morning, every night,", "when the sun is in the sky,")
LOVED_FIVE = ("and my heart is glad.", "and I smile again.", "and my heart can sing.", "and the world is good.")
