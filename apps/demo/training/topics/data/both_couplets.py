"""Couplets for poems of which the request says two things, "first line/second line": a scene at a time, somebody with a trait or a deed,
somebody who is fond of something. No subject stands at the end of a line.

<x> is the subject as asked ("a dog", "the sea", "my cat"), <xd> the same later ("the dog"), <y> a second one, <w> what somebody is fond of,
<dz> somebody by name, <d>, <dp> and <di> a deed. What is said of a scene fits one and many.
"""
from __future__ import annotations


def rows(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


# when: "as asked; as asked" -> (openers with <x>, further couplets)
TIMES = {
    "at night; by night; in the night; in the dark; at midnight; in the middle of the night": (rows("""
I love to look at <x> at night,/When all the stars are shining bright.
At night I walk and look to see/<X> so dark in front of me.
The day is gone, and in the night/<X> can sleep in silver light.
The night has come, the moon is high/And shines on <x> from the sky.
How quiet is the world at night,/And over <x> the stars are bright.
"""), rows("""
The moon looks down on <xd> below,/The night wind whispers soft and low.
Good night, I say, good night to all,/And from the sky the star dreams fall.
A lantern shines, the shadows creep,/And <xd> and I will go to sleep.
The night is deep, the night is long,/I hum to <xd> a sleepy song.
""")),
    "in winter; in the snow; on a winter day; in the cold; in december; in january; covered in snow": (rows("""
In winter, when the snow falls slow,/I look at <x> all white with snow.
The winter came to <x> last night/And painted everything in white.
In winter time, so cold and clear,/I walk to <x> and stand right here.
The snow lies soft, the snow lies deep,/In winter <x> can go to sleep.
"""), rows("""
The winter wind blows cold and strong,/And <xd> will sleep the whole night long.
My nose is red, my breath is white,/I see <xd> in winter light.
A snowflake lands upon my hand,/And white is all the quiet land.
I drink hot tea, I wear my hat,/And <xd> and snow, I dream of that.
""")),
    "in spring; in april; in may; on a spring day; on a spring morning": (rows("""
In spring, when all the world is new,/I look at <x> and flowers too.
The spring has come to <x> today,/And all the snow has gone away.
In spring I walk to <x> and sing,/I hear the bells of flowers ring.
"""), rows("""
The birds are back, the buds are green,/And <xd> in spring is like a queen.
The air is soft, the rain is light,/And <xd> in spring is my delight.
A butterfly, a bee, a song,/With <xd> in spring all day long.
""")),
    "in summer; on a summer day; on a hot day; on a summer evening; in july; in august; in the sun": (rows("""
In summer, when the sun is high,/I look at <x> beneath the sky.
The summer sun shines down all day/On <x>, and all come out to play.
In summer heat I like to see/<X>, so bright in front of me.
"""), rows("""
I eat an ice, I find some shade,/And <xd> is there, so nicely made.
The days are long, the nights are warm,/And <xd> is safe from every storm.
The summer wind, the summer light,/I dream of <xd> the whole long night.
""")),
    "in autumn; in the fall; in october; in november; on an autumn day; in fall": (rows("""
In autumn, when the leaves turn red,/I look at <x> and nod my head.
The autumn wind has come to play/With <x> on this golden day.
The autumn leaves fall soft and slow,/And round about <x> they blow.
"""), rows("""
The leaves are gold, the sky is gray,/And <xd> will glow a bit today.
The days grow short, the wind is cold,/And <xd> shines in red and gold.
I take a leaf, I walk along/And sing to <xd> an autumn song.
""")),
    "in the rain; on a rainy day; when it rains; in the pouring rain": (rows("""
The rain comes down the whole long day,/I look at <x> so wet and gray.
I hear the rain, it falls on all,/On <x> I hear it softly fall.
A rainy day, a rainy sky,/And only <x> will not stay dry.
"""), rows("""
Drip, drop, the rain begins to sing,/And <xd> will hear it whispering.
I jump in puddles, one, two, three,/And <xd> and rain are fun for me.
And when the rain at last is done,/I look at <xd> in golden sun.
""")),
    "in the morning; at sunrise; at dawn; early in the morning; on a sunny morning": (rows("""
The morning sun begins to rise,/I look at <x> and rub my eyes.
Good morning, world, the day is new,/I look at <x> and morning dew.
At dawn, before the day has begun,/I look at <x> in early sun.
"""), rows("""
The birds wake up and start to sing,/And <xd> will hear the morning ring.
The light is gold, the air is clear,/And <xd> is glad that morning's here.
Good morning, <xd>, I softly say,/I wish us both a lovely day.
""")),
    "at sunset; in the evening; at dusk; at the end of the day; on a quiet evening": (rows("""
The evening sun is sinking low,/And over <x> the red clouds glow.
When evening comes, I like to see/<X> in light so soft for me.
The sun goes down, the sky turns red,/I look at <x> before my bed.
"""), rows("""
The evening wind is soft and mild,/And smiles at <xd> like a child.
The day is done, the work is through,/Good evening, <xd>, I say to you.
The last red light is in the west,/And now <xd> and I can rest.
""")),
    "in a storm; on a stormy night; in the wind; on a windy day; during a storm": (rows("""
The storm is loud, the storm is strong,/It howls at <x> the whole night long.
The wind blows hard, the clouds fly by,/And over <x> the seagulls cry.
A storm has come, so wild and gray,/And <x> must wait another day.
"""), rows("""
It howls and roars, it bangs the door,/I think of <xd> and sleep no more.
But storms will end, and then we'll see/How <xd> is calm and strong and free.
The thunder rolls, the lightning's bright,/And <xd> will wait for morning light.
""")),
    "in the fog; on a foggy morning; in the mist; on a foggy day": (rows("""
The fog is thick, the fog is gray,/And <x> has nearly gone away.
In fog I walk, I hardly see/<X>, so near in front of me.
"""), rows("""
How quiet is the world today,/And <xd> sleeps in white and gray.
The sun comes up, the fog will go,/And <xd> is there again, I know.
We wait until the fog will go,/Then we will look for <xd>, I know.
No sound, no bird, no light, no call,/And <xd> can sleep behind the wall.
""")),
    "in moonlight; under the moon; in the moonlight; under the stars; under a full moon": (rows("""
The moon is round, the moon is bright,/I look at <x> in silver light.
Beneath the moon I walk and see/<X>, so still in front of me.
The stars look down, so far, so high,/On <x> beneath the moonlit sky.
"""), rows("""
The moonlight falls on <xd> so slow/And makes the quiet shadows grow.
I hum a song beneath the moon/And hope that <xd> will sleep soon.
""")),
    "at Christmas; on Christmas Eve; at christmas time": (rows("""
At Christmas, when the candles shine,/I look at <x>, and all is fine.
It's Christmas time, the bells ring clear,/And <x> is lovely every year.
"""), rows("""
The star above is gold and bright,/And <xd> will have a silent night.
With cookies, songs and candlelight/We think of <xd> on Christmas night.
""")),
}
SCENES = tuple("the sea; the sea; the ocean; the city; the forest; the moon; the garden; the lake; the river; the beach; the mountains; the village; the street; the farm; the harbor; the park; the desert; the sky; the stars; the old house; the train station; the lighthouse; the island; the trees; the fields; the hills; the castle; the bridge; the woods; the town; London; Paris; New York; Venice; my street; my garden; my town; the school; the library; the playground; the meadow; the mill; a small town; a quiet street; an old lighthouse; a little boat; a train; the clouds; the roofs; the pond; the jungle; the snow; the wind; the flowers; an owl; a fox; a cat; a wolf; the birds; the bees; the ducks; my cat; my dog; a tree; the church; the market; the waves".split("; "))
OVER = tuple("the moon over the sea; the stars over the mountains; the rain on the window; rain on the roof; snow on the roof; snow on the mountains; the wind in the trees; fog over the lake; the sun over the fields; clouds over the city; a boat on the lake; a boat on the sea; a ship in the harbor; a bird on the wire; birds in the sky; a cat on the roof; a cat on the windowsill; a dog on the beach; flowers in the garden; bees in the garden; leaves on the ground; a light in the window; stars in the sky; the moon behind the clouds; a rainbow over the hills; frost on the window; a fire in the fireplace; waves on the beach; footprints in the snow; ducks on the pond; a spider in the corner; a mouse in the house; a frog in the pond; a fox in the snow; an owl in the tree; the sun behind the clouds; dew on the grass; a candle in the dark; a train in the night; the wind on the hill; a bench in the park; a swing in the garden".split("; "))
OVER_OPEN = rows("""
I look at <x> and stand quite still,/I've never seen enough, nor will.
Today I saw <x> again/And put it down with ink and pen.
I love to look at <x> and see/A quiet song for you and me.
<X>, so soft, so near, so far,/As if beneath a wishing star.
I dreamed of <x> last night/And woke up smiling in the light.
""")
OVER_MORE = rows("""
I close my eyes, I see it still,/I think that I forever will.
No painter has a paint so true,/No song so soft, no dream so new.
The world is loud, but here I stay/And watch until the end of day.
I wish that you were here to see/How quiet all the world can be.
""")

# traits of the living: couplets that show the trait
TRAITS = {
    "sleepy": rows("""
<X> lay down at half past three/And was as sleepy as can be.
<X> was sleepy all the day/And yawned and yawned and dreamed away.
So sleepy was <x> one night,/No need for bed, no need for light.
"""), "tired": rows("""
So tired was <x> one day,/No time to run, no wish to play.
<X> was tired, went to bed/And put a pillow on the head.
"""), "hungry": rows("""
<X> was hungry, went to eat/Ten plates of soup, some cake, some meat.
So hungry was <x> at noon,/The plate was gone, and then the spoon.
"""), "lazy": rows("""
<X> was lazy, oh so slow,/Too lazy for a step or so.
So lazy was <x> that day,/The sofa would not go away.
"""), "grumpy": rows("""
<X> was grumpy, yes indeed,/A smile was all there was to need.
So grumpy was <x> at dawn,/The sun itself was nearly gone.
"""), "shy": rows("""
<X> was shy and hid away/Behind a tree the whole long day.
So shy was <x>, so small,/And hid behind the garden wall.
"""), "brave": rows("""
<X> was brave and knew no fear,/When danger came, the help was near.
So brave was <x> one night,/The storm was scared and took to flight.
"""), "happy": rows("""
<X> was happy, danced around/With every foot above the ground.
So happy was <x> today,/We laughed and chased the clouds away.
"""), "sad": rows("""
<X> was sad and all alone/And sat upon a cold gray stone.
So sad was <x> that night,/The moon came by and lent some light.
"""), "lonely": rows("""
<X> was lonely, looked to see/If there might be some company.
So lonely was <x> one day,/But then a friend came by to stay.
"""), "clumsy": rows("""
<X> was clumsy, fell down flat/And landed on a brand new hat.
So clumsy was <x>, oh dear,/The plates all broke from far and near.
"""), "curious": rows("""
<X> was curious, went to see/What hides behind the apple tree.
So curious was <x> one day,/A snail could lead the whole long way.
"""), "old": rows("""
<X> was old and wise and gray/And told a story every day.
So old was <x>, so kind,/With many years of dreams in mind.
"""), "noisy": rows("""
<X> was noisy, boom and bang,/The windows shook, the teacups rang.
So noisy was <x> one night,/The neighbors all turned on the light.
"""), "naughty": rows("""
<X> was naughty, took the cake/And left for us the plate to bake.
So naughty was <x> that day,/The socks were gone, the shoes astray.
"""), "angry": rows("""
<X> was angry, stamped around/And made a very angry sound.
So angry was <x> at first,/It looked as if the clouds would burst.
"""), "tiny": rows("""
<X> was tiny, small as a pea,/And slept in half a cup of tea.
So tiny was <x>, so light,/A leaf could be a boat all right.
"""), "fat": rows("""
<X> was fat and round and slow/And rolled wherever it would go.
So fat was <x>, so round,/And rolled three times along the ground.
"""), "fast": rows("""
<X> was fast and ran so well/And came home long before the bell.
So fast was <x>, so quick,/The clock could only stop and tick.
"""), "slow": rows("""
<X> was slow and took its time/To walk along this little rhyme.
So slow was <x>, so slow,/The snails went by and said hello.
"""), "lost": rows("""
<X> was lost and looked around/And listened for a friendly sound.
So lost was <x> one night,/But then we saw a little light.
"""), "little": rows("""
<X> was little, that is true,/But had a heart as big as two.
So little was <x>, so small,/A mouse would seem both big and tall.
"""), "silly": rows("""
<X> was silly, wore a shoe/On top of one big ear or two.
So silly was <x> today,/At noon we heard "good night" and "hooray".
"""), "wet": rows("""
<X> was wet from head to feet/And left a puddle on the street.
So wet was <x>, oh my,/A week went by till all was dry.
"""), "cold": rows("""
<X> was cold and shook and sneezed,/The teapot froze, the kettle wheezed.
So cold was <x> that night,/We lit a fire warm and bright.
"""), "proud": rows("""
<X> was proud and walked ahead/With golden hat upon the head.
So proud was <x>, so grand,/The proudest one in all the land.
"""),
}
# what comes after a trait, a deed or a love
AFTER = rows("""
I looked at <xd>, and it was fun,/We sat together in the sun.
So here is all I have to say:/<Xd> has made me smile today.
And when the moon looked down to see,/<Xd> was there to sit with me.
If you meet <xd>, then say hello,/And say I sent you, so they'll know.
Oh, <xo>, you are a friend to me,/I hope that you will always be.
""")
AFTER_FUNNY = rows("""
And when I asked <xd> why, I heard/A hiccup, not a single word.
I laughed so hard at <xd> today,/My hat and glasses flew away.
And then <xd>, believe me, please,/Began to laugh and then to sneeze.
The whole street laughed, and so did we,/And <xd> fell off the apple tree.
""")
# somebody with a deed
DEED = rows("""
I know <x>, I have to say,/Who likes to <d> the whole long day.
There was <x>, so I was told,/Who loved to <d> in heat and cold.
<X> <dp> from eight to ten,/And after lunch from one to ten.
<X> <dp> both day and night/By sun and moon and candlelight.
""")
CANNOT = rows("""
<X> could not <d>, it's true,/But tried again till half past two.
There was <x>, so I heard say,/Who could not <d> until today.
""")
WANTED = rows("""
<X> would love to <d> one day/And dreams of it when far away.
There was <x> with just one dream:/To <d> beside a silver stream.
""")
LOVED = rows("""
<X> loved <w>, oh yes, it's true,/And dreamed of <w> the whole night through.
There was <x> with eyes so bright/Who thought of <w> both day and night.
<X> loved <w> more than the sun/And sang of <w> till day was done.
""")
HATED = rows("""
<X> hates <w>, oh yes, it's true,/And hides from <w> the whole day through.
There was <x> who made a frown/When someone talked of <w> in town.
<X> said no to <w> one day:/"Oh, please take all of it away!"
""")
FEARED = rows("""
<X> feared <w>, oh yes, it's true,/And hid beneath a quilt of blue.
There was <x> who ran away/When <w> came near, by night or day.
""")
# for somebody who is fond of something
FOND = rows("""
<Dz>, this little poem's for you,/And all of it has <w> in, too.
<Dz>, I know what you like best:/It's <w>, more than all the rest.
<Dz>, I wish you all the way/Good times with <w> every day.
<Dz>, you love <w>, I know,/So let me give you a rhyme to go.
<Dz>, when you have <w> in mind,/A happier heart is hard to find.
""")
FOND_MORE = rows("""
You make us laugh, you make us smile,/So come and sit with us a while.
I'm glad each day that you are here,/My best of friends through all the year.
May all your days be bright and long/And every hour be a song.
Thank you for all the things you do,/The world is nice because of you.
""")
FOND_BIRTHDAY = rows("""
Happy birthday, dance and sing,/And may the year good wishes bring.
Happy birthday, here's to you,/May all your little dreams come true.
The cake is sweet, the candles shine,/Happy birthday, may all be fine.
""")
HATES = ("Mondays", "Mondays", "mornings", "water", "baths", "rain", "snow", "vegetables", "broccoli", "spinach", "homework", "the vacuum cleaner", "the vet", "winter", "noise", "early mornings", "carrots", "soup", "loud music", "waiting", "school", "the alarm clock", "math", "cold weather", "the dentist", "cucumbers", "meetings", "laundry", "dogs", "cats", "spiders")
FEARS = ("the dark", "mice", "water", "thunder", "ghosts", "heights", "spiders", "loud noises", "dogs", "cats", "birds", "the sea", "snow", "clowns", "its own shadow", "monsters", "bees", "flying", "storms", "the vacuum cleaner")

# days and occasions with those whom they suit, and couplets for them: "day | people"
OCCASIONS = (("Mother's Day", "my mom; my mother; my grandma; my mum; my wife", "love"), ("Father's Day", "my dad; my father; my grandpa; my stepdad; my husband", "love"), ("the last day of school", "my teacher; my class; my son; my daughter; my students", "thanks"), ("the first day of school", "my son; my daughter; my little brother; my niece; my class", "luck"),
             ("Valentine's Day", "my wife; my husband; my girlfriend; my boyfriend; my love; my partner", "love"), ("Easter", "my kids; my grandma; my family; my niece", "joy"), ("Halloween", "my kids; my class; my son; my friends", "joy"), ("Thanksgiving", "my family; my mom; my grandparents; my friends", "thanks"), ("the end of the year", "my team; my boss; my teacher; my class", "thanks"), ("a big exam", "my sister; my friend; my son; my daughter; my brother", "luck"),
             ("the first day at work", "my friend; my daughter; my brother; my husband", "luck"), ("retirement", "my boss; my teacher; my dad; my colleague; my neighbor", "thanks"), ("the big game", "my team; my son; my daughter; my coach", "luck"), ("summer vacation", "my class; my kids; my teacher; my students", "joy"), ("the wedding day", "my sister; my brother; my best friend; my cousin", "joy"), ("Teacher's Day", "my teacher; my math teacher; my English teacher", "thanks"), ("Women's Day", "my mom; my sister; my wife; my colleague", "thanks"), ("the marathon", "my friend; my sister; my dad; my brother", "luck"), ("the weekend", "my friends; my boss; my team; my cat", "joy"))
OCCASION = rows("""
<Dz>, for <w> I have to say/A little rhyme for you today.
<Dz>, <w> is drawing near,/And I am glad that you are here.
<Dz>, for <w> these lines are meant,/With love and with a smile they're sent.
""")
OCCASION_MORE = {"love": rows("""
You hold my hand, you dry my tears,/I love you more with all the years.
My heart is full, my words are few,/There's no one in the world like you.
"""), "thanks": rows("""
For all you did, for all you do,/I want to say my thanks to you.
You took your time, you took such care,/Thank you, thank you for being there.
"""), "luck": rows("""
Take one deep breath, be calm and strong,/I'll think of you the whole day long.
Good luck to you, you'll do just fine,/I know your star is going to shine.
"""), "joy": rows("""
So let us laugh and dance and sing/And see what joy the day may bring.
With friends and cake and lots of fun/We'll sing until the day is done.
""")}
