"""Couplets of the poem topic. Each is a whole: its two lines belong together and rhyme. "*" marks a couplet that can open a poem, since it
has the subject in its first line. {s} is the word asked for, where a theme has more than one.
"""

# theme: (subjects as users ask for them "asked=word", couplets)
THEMES = {
"sea": ("the sea=sea;the ocean=ocean;the sea=sea;sailing on the sea=sea", """
*The {s} is wide, the {s} is blue,/It sings a quiet song to you.
*I stand beside the big blue {s},/And every wave comes up to me.
*The {s} is calm, the sun is low,/The little waves just come and go.
*I love the {s} in morning light,/When all the waves are gold and white.
*I hear the {s}, I hear it call,/It makes my troubles feel so small.
A little boat with one white sail/Goes out to look for one big whale.
The {s} is deep, the {s} is strong,/It hums the same old sailor song.
I find a shell upon the sand/And hold the {s} within my hand.
The gulls fly up, the gulls fly down,/The {s} is far from any town.
The moon puts silver on the {s},/And all the world is still and free.
I wrote my name upon the shore,/The {s} came in, it was no more.
I smell the salt, I feel the spray,/I want to be here every day.
"""),
"snow": ("snow=snow;the snow=snow;falling snow=snow;snowflakes=snow;a snowy day=snow", """
*The snow is falling, soft and white,/It falls all day, it falls all night.
*The snow comes down without a sound/And puts a blanket on the ground.
*I see the snow, I run outside,/The hill is white, come on and slide!
*White snow is lying on the trees,/It dances in the winter breeze.
*The first soft snow is in the air,/I feel it landing on my hair.
We build a snowman, big and round,/The finest snowman all around.
The roofs are white, the road is too,/The snow has made the whole world new.
A flake of snow lands on my nose,/It melts away, and off it goes.
The birds leave footprints in the snow,/A little map of where they go.
We throw the snow, we laugh and play,/We stay outside the whole long day.
My hands are cold, my cheeks are red,/The snow is falling on my head.
And when the snow is deep and bright,/The moon makes every garden white.
"""),
"winter": ("winter=winter;the winter=winter;a cold winter=winter;the cold=winter;ice and winter=winter", """
*The winter comes with ice and snow,/And all the cold north winds will blow.
*In winter when the nights are long,/The fire sings a quiet song.
*The winter sun is small and low,/It shines on fields of ice and snow.
*Cold winter knocks upon my door,/The frost is white upon the floor.
*Old winter has a coat of white,/He walks about the town at night.
I drink my tea, I stay inside,/The winter world is white and wide.
The trees are bare, the pond is ice,/A cup of cocoa would be nice.
We wear our scarves, we wear our hats,/We sit at home with sleepy cats.
The winter stars are cold and bright,/They shine like candles in the night.
The days are short, the night comes soon,/The snow is blue beneath the moon.
But under winter, deep below,/The seeds of spring begin to grow.
So winter, stay a little while,/Your snow can make the children smile.
"""),
"autumn": ("autumn=autumn;the autumn=autumn;autumn leaves=autumn;October=autumn;falling leaves=autumn", """
*The autumn leaves are red and gold,/The days are short, the nights are cold.
*In autumn when the leaves come down,/They paint the streets of all the town.
*The autumn wind blows through the trees/And sends the leaves out on the breeze.
*Now autumn comes with mist and rain/And taps upon my window pane.
*I love the autumn, red and brown,/I love the leaves that tumble down.
A yellow leaf lands at my feet,/The autumn air is cool and sweet.
The apples are all red and round,/They fall like drums upon the ground.
The birds fly south, they say goodbye,/A long dark line across the sky.
We walk through leaves, they crunch and sing,/The autumn is a golden thing.
The autumn sun is low and mild,/It smiles at every playing child.
I find a chestnut on the ground,/It is so shiny, smooth and round.
And autumn says, before it goes,/Now rest until the winter snows.
"""),
"spring": ("spring=spring;the spring=spring;springtime=spring;the first day of spring=spring;April=spring", """
*The spring is here, the snow is gone,/The birds sing early on the lawn.
*In spring the flowers start to grow,/They push their heads up through the snow.
*Oh spring, you come with gentle rain/And make the whole world green again.
*I smell the spring, the air is sweet,/The grass is soft beneath my feet.
*When spring arrives, the children run/And laugh and play out in the sun.
A robin sings up in a tree,/He sings a song of spring to me.
The bees come out, the sky is blue,/And everything in spring is new.
The buds are green on every bough,/The winter cold is over now.
The lambs jump high, the brooks run free,/And spring puts blossoms on the tree.
A yellow flower says hello,/In spring there is so much to show.
The days grow long, the nights grow short,/The spring brings joy of every sort.
I open up my window wide/And let the spring come right inside.
"""),
"summer": ("summer=summer;the summer=summer;a summer day=summer;July=summer;a hot summer=summer", """
*The summer sun is high and bright,/The days are long and full of light.
*In summer when the sky is blue,/There is so very much to do.
*Oh summer day, so warm and long,/The bees all hum a sleepy song.
*I love the summer, warm and free,/I love to sit beneath a tree.
*When summer comes, the days are slow,/And to the lake we all will go.
We swim and splash, we run and play,/We eat ice cream on a summer day.
The grass is warm beneath my feet,/The cherries are so red and sweet.
The evening air is soft and mild,/The summer makes me feel a child.
We lie and watch the clouds go by,/White ships that sail a summer sky.
The crickets sing when day is done,/Good night, good night, dear summer sun.
The roses bloom by every wall,/I love the summer best of all.
And when the summer days are through,/I keep a little sun for you.
"""),
"rain": ("rain=rain;the rain=rain;a rainy day=rain;rainy days=rain;raindrops=rain", """
*The rain is tapping on the roof,/It sounds like one small horse's hoof.
*I hear the rain, it falls all day,/It washes all the dust away.
*The rain comes down on street and tree,/It plays a little tune for me.
*Soft rain is falling on the town,/The silver drops come dancing down.
*I like the rain, I like the sound/Of drops that dance upon the ground.
The puddles shine, I jump right in,/The rain is dripping from my chin.
The flowers drink, the river grows,/And rain drips softly from my nose.
I sit inside and drink my tea,/The rain is singing just for me.
Umbrellas open, red and blue,/The rain has painted all things new.
The clouds are gray, but do not cry,/A rainbow waits up in the sky.
The frogs all love the rain, it seems,/They croak and sing along the streams.
And when the rain is over, look,/The sun shines brightly on the brook.
"""),
"sun": ("the sun=sun;sunshine=sun;the sunrise=sun;the sunset=sun;a sunny day=sun;the morning sun=sun", """
*The sun comes up, the night is done,/Good morning, good morning, golden sun.
*The sun is warm upon my face,/It shines its light on every place.
*The sun is round, the sun is bright,/It fills the world with golden light.
*When the sun wakes up, the birds all sing,/And light is shining on everything.
*I see the sun above the hill,/The world is golden, warm and still.
The sun says hello to flower and bee,/It shines on you, it shines on me.
The clouds may come, the rain may fall,/The sun is there behind it all.
At night the sun goes down to sleep/Behind the hills, so dark and deep.
The sky turns red, the day is done,/Good night, good night, you sleepy sun.
It melts the snow, it warms the sea,/It puts the green on every tree.
The cat lies down where the sun is bright/And sleeps there until it is night.
"""),
"moon": ("the moon=moon;moonlight=moon;the full moon=moon;the moon at night=moon;a silver moon=moon", """
*The moon is round, the moon is white,/It is the lamp of all the night.
*I see the moon, the moon sees me,/It shines above the apple tree.
*The moon looks in my room at night/And paints the floor with silver light.
*Good evening, moon, so far away,/You come to us at end of day.
*The silver moon is in the sky,/It watches all the clouds go by.
The moon is big, and then it's thin,/It is a smile without a chin.
The owl sits still upon the bough/And sings, the moon is shining now.
The sea lies still, the boats all sleep,/The moon is shining on the deep.
The moon goes softly through the night/And fills the dreams of all with light.
I wave my hand, I say good night,/The moon still shines, so still and white.
The wolf looks up and sings a tune,/A long and lonely song to the moon.
"""),
"stars": ("the stars=stars;stars=stars;a star=stars;the night sky=stars;a shooting star=stars", """
*The stars are small, the stars are bright,/They shine for us in the dark of night.
*I count the stars, one, two and three,/And all of them look down at me.
*The stars come out when day is gone,/They shine and shine until the dawn.
*Look up, look up, the stars are there,/Like silver seeds thrown in the air.
*The stars are lamps so far away,/They shine by night and sleep by day.
The stars are there for you and me,/They shine above the old oak tree.
A star falls down, I make a wish,/It swims the sky like a silver fish.
The sailors looked up long ago,/The stars have told them where to go.
The night is big, and I am small,/But the stars shine on us, one and all.
The sky is dark, the stars are clear,/They look as if they all were near.
So when you feel alone at night,/Look up and see the stars so bright.
"""),
"night": ("the night=night;night=night;a quiet night=night;darkness=night;the evening=night", """
*The night is still, the night is deep,/The houses and the gardens sleep.
*The night comes softly to the town/And lets its dark blue curtain down.
*I like the night, so cool and still,/The moon is white above the hill.
*When night comes down, the stars come out,/And little owls fly all about.
*Good night, good night, the night is here,/The moon is round, the sky is clear.
The lights go out in every street,/The night has soft and quiet feet.
A cat walks by, the clock strikes ten,/The night is calm and dark again.
The night brings rest to one and all,/To big and old, to young and small.
The wind is low, the trees are black,/But soon the sun is coming back.
And after night there comes the day/That sends the darkness far away.
The night will keep us safe and warm,/Away from wind, away from storm.
"""),
"cat": ("my cat=cat;a cat=cat;cats=cat;the cat=cat;a black cat=cat;a sleepy cat=cat;a kitten=kitten;my kitten=kitten", """
*My {s} is soft, my {s} is gray,/She likes to sleep the whole long day.
*The {s} lies sleeping in the sun,/She dreams of mice, and how they run.
*I have a {s}, she likes to play,/She chases little strings all day.
*A little {s} sat by the door/And left her footprints on the floor.
*The {s} is on the window sill,/She watches birds and sits quite still.
She drinks her milk, she cleans her paws,/She hides away her little claws.
My {s} comes softly to my bed/And puts her paw upon my head.
She purrs and purrs, a gentle sound,/The {s} turns once and twice around.
At night the {s} goes out to roam,/At dawn she comes back to her home.
The {s} knows secrets, that is true,/But she won't tell them, not to you.
She does not do what she is told,/A {s} is free, and she is bold.
She lies upon my book to say,/It's time to love your {s} today.
"""),
"dog": ("my dog=dog;a dog=dog;dogs=dog;the dog=dog;a puppy=puppy;my puppy=puppy;a loyal dog=dog;a good dog=dog", """
*My {s} is waiting at the door,/His tail is thumping on the floor.
*I have a {s}, he loves to run,/We play together in the sun.
*A {s} is a friend for all your days,/He loves you in a hundred ways.
*My {s} is brown, my {s} is true,/He does the things that good dogs do.
*The {s} jumps up, the {s} jumps down,/We go for walks all through the town.
I throw the ball, he brings it back,/He runs along the garden track.
He chases leaves, he chases bees,/My {s} says hello to all the trees.
When I am sad, my {s} will know,/He stays with me and will not go.
He digs a hole, he finds a bone,/With a {s} you never are alone.
His nose is wet, his eyes are bright,/My {s} sleeps near my bed at night.
He barks at cats, he barks at me,/My {s} is happy as can be.
Good {s}, I say, and pat his head,/And then we both go off to bed.
"""),
"birds": ("birds=bird;a bird=bird;the birds=bird;a little bird=bird;a robin=robin;a sparrow=sparrow;a blackbird=blackbird;birds in the morning=bird", """
*A little {s} sat in a tree/And sang a happy song to me.
*The {s} flies up, the {s} flies high,/A tiny spot up in the sky.
*I hear the {s} at break of day,/It sings and sings its song away.
*The {s} is building up a nest,/A little home where it can rest.
*Oh little {s}, so light, so free,/Come down and sing a song for me.
It has two wings, it has a song,/It sings to us the whole day long.
The {s} picks up a bit of bread/And then it nods its tiny head.
The wind is cold, the snow is deep,/The {s} has found a place to sleep.
The {s} looks down from up so high/And sees the clouds go drifting by.
And when the {s} has flown away,/Its song is in my heart all day.
"""),
"love": ("love=love;true love=love;falling in love=love;my love=love;being in love=love;romance=love", """
*My love is like a morning light,/It makes the whole wide world so bright.
*If love had wings, then it would fly/To you across the evening sky.
*My love for you is big and true,/As wide as all the sky is blue.
*Love is a hand that holds your own,/So you will never walk alone.
I see your face, I hear your name,/And nothing is the same old same.
Your smile is warm, your eyes are clear,/I feel at home when you are near.
In sun and rain, in joy and tears,/My love will stay for all the years.
Love is not loud, love is not fast,/But love is what will always last.
You hold my heart, I hold your hand,/We walk together through the land.
The stars may fade, the sea may dry,/My love for you will never die.
And when the day has reached its end,/You are my love, you are my friend.
"""),
"friends": ("friendship=friend;friends=friend;my best friend=friend;a friend=friend;my friend=friend;good friends=friend;a good friend=friend", """
*A friend is someone good and true/Who likes to spend the day with you.
*My friend is near when I feel low,/My friend is there in rain and snow.
*I have a friend, I have a hand/To hold when things go not as planned.
*A friend can make the long road short/And give you help of every sort.
*My friend and I, we laugh and play,/We talk and walk the whole long day.
A friend will listen, a friend will care,/And all that is good you two can share.
When skies are gray and days are long,/A friend can be your happy song.
We do not need a lot to do,/A friend, a bench, a tree for two.
You know my jokes, you know my fears,/Dear friend, you dry up all my tears.
The years go by, the world may bend,/But I am glad you are my friend.
And far away or very near,/A friend is always somehow here.
"""),
"mother": ("my mother=mother;my father=father;Mother's Day=mother;Father's Day=father;mothers=mother;fathers=father;a mother=mother;my grandma=grandma;my grandpa=grandpa;my sister=sister;my brother=brother;my mom=mother;my dad=father", """
*My {s} is so kind and dear,/I love the days when you are near.
*I thank my {s} every day/For love that never goes away.
*My {s} has a gentle hand,/A heart that seems to understand.
*For you, my {s}, these words are true,/My heart is always close to you.
*My {s} has a happy smile,/It warms me up for quite a while.
You held my hand when I was small,/You picked me up from every fall.
You told me stories every night,/My {s}, you made the darkness bright.
When I was sad, you stayed with me,/You were as strong as any tree.
You gave me time, you gave me care,/My {s}, I know you are always there.
I may not say it every day,/I love you more than words can say.
Of all the people, near and far,/My {s}, you are my guiding star.
"""),
"birthday": ("a birthday=birthday;my birthday=birthday;my friend's birthday=birthday;a birthday card=birthday;my mother's birthday=birthday;my daughter's birthday=birthday;my son's birthday=birthday;my wife's birthday=birthday;my sister's birthday=birthday", """
*A happy birthday, dear, to you,/May all your birthday dreams come true.
*It is your birthday, hip hooray!/The sun is out for you today.
*Your birthday only comes once a year,/And all the ones who love you are here.
*A birthday cake with candles bright/Is waiting here for you tonight.
*Today's your birthday, sing and play,/We wish you joy this happy day.
The candles shine, so make a wish,/There is cake on every dish.
Another year of joy and fun,/Another year for you has begun.
We sing a birthday song for you,/With all our love, so warm and true.
May every day be bright and clear,/Happy birthday and a happy year!
Balloons are flying, red and blue,/And every one is here for you.
You are a year more wise and strong,/So have a birthday all day long.
"""),
"home": ("home=home;my home=home;coming home=home;my house=home", """
*My home is where the lamp is bright/And someone waits for me at night.
*A home is more than wall and door,/It is the place we love and more.
*I come back home at end of day,/And all my troubles go away.
*My home is small, my home is warm,/It keeps me safe from wind and storm.
*There is no place so dear to me/As home, where I can simply be.
The kitchen smells of soup and bread,/At night there is a good soft bed.
The cat is sleeping on the chair,/And those I love are always there.
The world is big, the roads are long,/But home is where our hearts belong.
We laugh, we talk, we share our bread,/And home is kind when all is said.
No matter how far off I roam,/I see the light, and I am home.
"""),
"school": ("school=school;my school=school;the first day of school=school;my teacher=teacher;a teacher=teacher;going to school=school;my class=school", """
*At school we learn to read and write,/We learn of day, we learn of night.
*The school bell rings, the doors swing wide,/And all the children run inside.
*I go to school, my bag is new,/I have a pencil, red and blue.
*My school is big, my desk is small,/My picture hangs upon the wall.
We count to ten, we count to more,/At school there is so much in store.
My friends are there, we laugh and play,/We learn a new thing every day.
The teacher tells of lands and seas,/Of stars and numbers, birds and trees.
The clock is slow, the sun is bright,/I think my answer there is right.
And when the school day has an end,/I walk back home with my best friend.
So many books, so much to know,/At school our little minds will grow.
"""),
"food": ("food=food;cake=cake;bread=bread;pizza=pizza;cheese=cheese;soup=soup;chocolate=chocolate;ice cream=ice cream;breakfast=breakfast;dinner=dinner;pasta=pasta;pancakes=pancakes;cookies=cookies;apple pie=apple pie", """
*I love {s}, I love it so,/It is the best thing that I know.
*Give me {s}, so good, so sweet,/There is no better thing to eat.
*{s} for you and {s} for me,/A happy table for us three.
*I think of {s} in the night,/I wake and want a little bite.
*Some like the sun, some like the sea,/But {s} is just right for me.
I smell it from the kitchen door,/I had some, and I want some more.
My plate is full, my heart is too,/And there is still enough for you.
We sit and eat, we laugh and share,/And friends and {s} are everywhere.
The day was long, the rain was cold,/But {s} is worth its weight in gold.
I take a bite, I close my eyes,/And {s} brings me to the skies.
And when the very last is gone,/The smell of {s} lingers on.
"""),
"coffee": ("coffee=coffee;tea=tea;a cup of coffee=coffee;a cup of tea=tea;morning coffee=coffee;hot tea=tea;my morning coffee=coffee;cocoa=cocoa", """
*A cup of {s}, warm and good,/It makes me feel the way I should.
*I drink my {s}, hot and slow,/And watch the people come and go.
*The smell of {s} fills the air,/I sit down in my favorite chair.
*My morning {s}, strong and hot,/I pour another from the pot.
*When I have {s} in my cup,/The sleepy world is waking up.
I hold the cup with both my hands/And dream of far and sunny lands.
The rain may fall, the wind may blow,/My {s} has a gentle glow.
A little sip, a little smile,/With {s} I can rest a while.
We share some {s}, me and you,/We talk about an hour or two.
The cup is empty, what a shame,/Tomorrow we will do the same.
"""),
"sleep": ("sleep=sleep;bedtime=sleep;a lullaby=sleep;falling asleep=sleep;my baby=sleep;good night=sleep", """
*Now go to sleep, the day is done,/Good night to all, good night, dear sun.
*Sleep well, my dear, the night is here,/The stars are shining bright and clear.
*Now sleep is coming, soft and slow,/To all the little ones below.
*Time to sleep, so close your eyes,/The moon is sailing through the skies.
*The sheep all sleep upon the hill,/The wind is calm, the night is still.
Your bed is warm, your pillow white,/Sweet dreams, my dear, and now good night.
The bear is in his cave so deep,/The birds and fish are all asleep.
Let go of all the things you do,/The night will take good care of you.
Sleep soft, sleep deep, sleep all night long,/I sing for you a quiet song.
And when you wake, the sun will shine,/A brand new day for you and mine.
"""),
"music": ("music=music;a song=song;rock music=music;songs=song", """
*I hear the {s}, soft and sweet,/It gets into my dancing feet.
*When {s} plays, I start to sing,/I feel as free as anything.
*A little {s} fills the air,/And people dance now everywhere.
*The {s} starts, the lights are low,/It tells me things I used to know.
One note is high, one note is low,/And side by side they dance and go.
The drum goes boom, the flute sings high,/The {s} flies up to the sky.
When I am sad or far from home,/With {s} I am not alone.
The piano sings of sun and rain,/Oh, play that lovely tune again!
It needs no words, it needs no name,/The {s} warms us all the same.
And when the last sweet note is gone,/The {s} in my heart plays on.
"""),
"garden": ("flowers=flower;a flower=flower;my garden=garden;the garden=garden;a rose=rose;roses=rose;a sunflower=sunflower;a tulip=tulip;gardens=garden;a daisy=daisy", """
*The {s} drinks the morning dew/And shines in all its colors too.
*I love the {s} in the sun,/Where bees and butterflies can run.
*A {s} in the month of May/Can make a happy, happy day.
*The {s} sleeps until the spring,/Then wakes when all the robins sing.
*Good morning, {s}, green and bright,/You waited for me through the night.
The bee flies in, the bee flies out,/It knows what summer is about.
I bring some water every day/And watch the small green leaves at play.
The {s} smells so soft and sweet,/The grass is cool beneath my feet.
Be still and look, be still and see,/The {s} shares its peace with me.
The colors dance, red, white and blue,/I picked the nicest one for you.
It starts with just a tiny seed,/And sun and rain are all they need.
"""),
"tree": ("a tree=tree;trees=tree;an old tree=tree;an oak tree=oak;the old oak=oak", """
*The {s} is old, the {s} is tall,/It gives its shade to one and all.
*I sit beneath the big green {s},/And birds above me sing for me.
*The {s} stands strong in wind and rain,/In spring it wears its leaves again.
*Old {s}, how many years are you?/How many children played here too?
Its roots go down, its arms reach high,/It holds a little bit of sky.
A bird has built her nest up there,/A squirrel runs from here to there.
In summer it is green and cool,/Its shadow is a quiet pool.
In autumn all its leaves fall down,/The {s} puts on a golden gown.
The {s} has time, it does not run,/It only drinks the rain and sun.
So plant a {s} and let it grow,/For those who come, for those we know.
"""),
"river": ("a river=river;the river=river;a stream=stream;the stream=stream;a little stream=stream;a lake=lake;the lake=lake", """
*The {s} sings a song to me/About the mountains and the sea.
*I sit beside the {s} all day/And watch the small leaves float away.
*The {s} shines in morning light,/It whispers softly through the night.
*Clear {s}, you are cool and deep,/The little fish beneath you sleep.
*I know a {s} among the trees,/It dances in the summer breeze.
The water's clear, the stones are round,/It makes a soft and happy sound.
A little boat goes floating by,/The {s} mirrors all the sky.
The ducks swim by, one, two and three,/They look at fish, they look at me.
I throw a stone, the rings grow wide,/The {s} laughs from side to side.
The {s} gives to flower and tree,/It gives its peace to you and me.
"""),
"mountain": ("a mountain=mountain;the mountains=mountain;mountains=mountain;climbing a mountain=mountain;a hill=hill", """
*The {s} stands so big and high,/Its head is up there in the sky.
*I climb the {s}, slow but sure,/The air up there is clean and pure.
*The {s} wears a hat of snow,/The fields are green so far below.
*Old {s}, you are strong and still,/The wind is singing with a will.
The way is long, the way is steep,/Below us all the valleys sleep.
And from the top I see it all,/The roads are thin, the towns are small.
An eagle flies around the top,/The goats go up and never stop.
The {s} does not move at all,/It makes me feel so very small.
The air is fresh, the sky is clear,/The {s} is quiet, I like it here.
So step by step, and do not stop,/The best of views is at the top.
"""),
"wind": ("the wind=wind;wind=wind;a windy day=wind;the breeze=wind", """
*The wind is strong, the wind is wild,/It plays with hats just like a child.
*I hear the wind, it shakes the door,/It blows the leaves across the floor.
*The wind comes running down the hill,/And nothing in the world is still.
*Oh wind, where do you come from, say?/And where do you go at end of day?
*The wind is playing with my hair,/It dances here, it dances there.
My kite goes up, my kite flies high,/The wind has put it in the sky.
It pushes clouds, it pushes ships,/It puts a song upon my lips.
You cannot see it, but you know,/The wind is here, the branches blow.
The wind has stories it can tell/Of snow and sea and tower bell.
And when the wind lies down to rest,/The little birds sleep in the nest.
"""),
"time": ("time=time;the time=time;a clock=clock;growing old=time;getting older=time;an old clock=clock;time passing=time", """
*The {s} goes on, it does not wait,/It is not early, is not late.
*Tick tock, tick tock, the {s} moves on,/The morning came, and now it's gone.
*The {s} is slow when I am small,/But now it does not wait at all.
*I ask the {s}, please go more slow,/There is so much I want to know.
A minute here, a minute there,/The hours vanish in the air.
The seed becomes a tree so tall,/The spring turns summer, summer fall.
We cannot keep a single day,/But we can laugh along the way.
The {s} can heal, the {s} can mend,/And bring a story to its end.
So take my hand, the day is new,/I have a little time for you.
Tomorrow comes, today will go,/The {s} is all we have, you know.
"""),
"dreams": ("dreams=dream;a dream=dream;my dream=dream;dreaming=dream;my dreams=dream;wishes=wish;a wish=wish", """
*I had a {s}, so bright, so high,/It flew like birds across the sky.
*A little {s} lives in my heart,/And every day it gets a start.
*Hold on to every {s} you know,/For even little seeds will grow.
*My {s} is big, my steps are small,/But step by step I climb the wall.
In dreams I fly above the sea,/The stars are coming close to me.
The night is dark, but do not fear,/A {s} can bring the morning near.
A {s} is free, a {s} is light,/It shines for you in the dark of night.
And if it does not come today,/Tomorrow is not far away.
So close your eyes and let it be,/A {s} can set your heart all free.
And when I wake, the sun is new,/I hope my {s} will soon come true.
"""),
"computer": ("computers=computer;a computer=computer;a robot=robot;robots=robot;my computer=computer;a machine=machine;artificial intelligence=computer;a tiny robot=robot;yourself=model;a language model=model;a tiny model=model", """
*A little {s} hums all day,/It counts the hours and bits away.
*The {s} has a light of blue,/It has a job or two to do.
*Inside the {s}, small and neat,/The numbers march on tiny feet.
*I know a {s}, small and kind,/It has a very tidy mind.
One and zero, zero, one,/It counts until the work is done.
It does not eat, it does not sleep,/It has no secrets it can keep.
The {s} cannot smell or see,/But it can write these rhymes for me.
Sometimes it stops, sometimes it's slow,/But what it knows, it lets you know.
It picks its words, one after one,/The {s} thinks that rhymes are fun.
And when at night the lights go out,/The {s} dreams, without a doubt.
"""),
"christmas": ("Christmas=Christmas;Christmas Eve=Christmas;a Christmas card=Christmas;a Christmas tree=Christmas", """
*At Christmas time the snow is white,/The tree is shining in the night.
*It's Christmas Eve, the bells all ring,/And in the street the children sing.
*The Christmas tree is green and tall,/It has a star above it all.
*Now Christmas comes, the candles glow,/The roofs are white with winter snow.
We bake the cookies, stars and hearts,/We can't wait till the evening starts.
The gifts are wrapped in red and gold,/Inside it's warm, outside it's cold.
We sing old songs, we hold a hand,/There's peace at Christmas in the land.
The house smells sweet of cake and pine,/A merry Christmas, yours and mine.
"""),
"sadness": ("sadness=sad;being sad=sad;loneliness=lonely;a sad day=sad;being alone=lonely;missing someone=sad;tears=sad", """
*Some days are {s}, some days are gray,/The sun seems very far away.
*When I am {s}, I hear the rain,/It taps upon my window pane.
*I'm {s} today, the sky is too,/The clouds hang low, the wind is blue.
It is all right to cry a tear,/The clouds will go, the sky will clear.
I think of you, I miss your smile,/I sit here with the rain a while.
A {s} heart needs a little time,/A cup of tea, a little rhyme.
But after rain there comes the sun,/And there is hope for everyone.
And someone kind will take your hand/And sit with you and understand.
"""),
"joy": ("happiness=happy;joy=happy;being happy=happy;a happy day=happy;kindness=kind;being kind=kind", """
*Be {s} now, be {s} here,/The sky above is blue and clear.
*I'm glad to see a {s} face,/It lights up every little place.
*A {s} word, a {s} smile/Will stay with us for quite a while.
A smile is free, it costs no money,/It makes the grayest morning sunny.
A cup of tea, a friend, a tree,/A {s} day for you and me.
So laugh a lot and sing along,/A {s} heart can sing a song.
The day is new, the world is wide,/With someone {s} by your side.
Give joy away, and you will see/It comes right back to you and me.
"""),
}

# For any other subject: things and animals as "the {s}"
GENERIC = {
"animal": """
*The {s} wakes up at break of day/And goes outside to run and play.
*I saw a {s} the other day,/It looked at me and ran away.
*A {s} once came to my front door,/I gave it cake, it wanted more.
*Hello, dear {s}, how do you do?/I wrote this little song for you.
*The {s} is lying in the sun,/It had a day of work and fun.
*Oh, if I were a {s}, I'd be/As happy as a day is free.
The {s} looks up, the {s} looks round,/It listens to each little sound.
It has a friend, it has a home,/The {s} does not like to be alone.
It eats and sleeps, it likes to play,/That is a {s}'s perfect day.
The {s} knows things I do not know,/Like where the softest grasses grow.
And when the moon is in the sky,/The {s} looks up and wonders why.
Good night, dear {s}, it's time to rest,/Of all the {p} you are the best.
The {s} has eyes so warm and bright,/It dreams of summer every night.
""",
"thing": """
*I have a {s}, it is not new,/But I would not change it for two.
*My {s} is old, my {s} is dear,/I like to have it always near.
*The {s} stands quiet by the wall,/It does not ask for much at all.
*There is a {s} in the morning light,/It waited for me through the night.
*Oh little {s}, so plain, so true,/Today I write a song for you.
I see the {s} every day,/It has so many things to say.
It has no voice, it has no name,/But I still love it all the same.
If I should lose my {s}, I know/I'd look for it in rain and snow.
The years go by, the {s} will stay,/It helps me in its quiet way.
The {s} is plain, but I don't mind,/A better {s} is hard to find.
And when at last the day is done,/The {s} shines in the evening sun.
Some people want a crown of gold,/I want the {s} I have to hold.
""",
"person": """
*The {s} wakes up before the sun,/There is a lot of work to be done.
*I know a {s}, kind and wise,/With laughter in a pair of eyes.
*A song for the {s}, brave and true,/For all the things that you can do.
*The {s} goes out at break of day/And sings a song along the way.
*Thank you, dear {s}, for all you do,/This little rhyme is just for you.
The {s} works with heart and hand,/The finest {s} in all the land.
The day is long, the night is near,/The {s} never shows a fear.
And people say, when they go by,/That {s} is a star in the sky.
The {s} has a story to tell/Of days that ended very well.
And when the evening lights are low,/The {s} sits by the fire's glow.
""",
"idea": """
*I think of {s} every day,/It comes to me along the way.
*What is {s}, can you tell me?/Is it a bird, is it a tree?
*{s} is a thing you cannot buy,/You cannot see it in the sky.
*I looked for {s} far and near,/And all the time {s} was here.
*They say that {s} is hard to find,/But it begins inside the mind.
It starts with something very small,/{s} can be there for us all.
It needs some time, it needs some care,/And then there's {s} everywhere.
You cannot hold it in your hand,/But you can feel and understand.
So here's to {s}, yours and mine,/May it grow and may it shine.
And when the night is dark and long,/{s} can be a quiet song.
A little {s} every day/Can help us all along the way.
""",
}
HAIKU = {
"sea": "Waves upon the sand./The sea is talking softly,/and the moon listens.",
"snow": "Snow falls in the night./In the morning every street/is a clean white page.",
"winter": "A cold winter night./Smoke is rising from the roofs/up to the white moon.",
"autumn": "Red leaves in the wind./Autumn walks across the hill/in a golden coat.",
"spring": "The first spring morning./A small bird tries out its song/in the cherry tree.",
"summer": "Long warm summer day./The cat sleeps under the chair/and dreams of cool rain.",
"rain": "Rain on the window./One drop follows another/slowly to the end.",
"moon": "The moon in the pond./A frog jumps into the light,/and the light comes back.",
"cat": "A cat in the sun./She moves only when the light/moves across the floor.",
"birds": "One bird on the wire./It sings to the empty street,/and the street listens.",
"tree": "An old tree stands still./The wind tells it many things,/and it only nods.",
"river": "The river runs on./A yellow leaf rides along/to the far blue sea.",
"night": "A still summer night./One light in the dark window,/and then there is none.",
"stars": "Stars above the roof./I count them until I sleep,/and they count me too.",
"mountain": "The mountain is still./A small cloud sits on its head/like a soft white hat.",
"dog": "The dog by the door./He hears my step on the road,/and his tail wakes up.",
"sun": "The sun is rising./One by one the windows shine/in the quiet street.",
"garden": "A flower opens./The bee has waited all week/for this one morning.",
"coffee": "Steam above the cup./The morning is still outside,/waiting for the sun.",
"love": "Your hand in my hand./The long road home is too short/when we walk with love.",
}
LIMERICKS = [
"There once was a cat in a hat/who sat all day long on a mat./She said with a smile,/\"I'll sit for a while,/there is nothing as nice as all that.\"",
"There once was a dog in a boat/who wore a big yellow coat./He barked at the sea/as loud as could be,/and stayed, to his wonder, afloat.",
"There once was a man with a drum/who played it all day with his thumb./When people said, \"Stop!\"/he just let it drop/and said, \"I will learn how to hum.\"",
"There once was a robot named Ted/who painted his metal nose red./\"I look like a clown,/the best one in town,\"/he said, and went happy to bed.",
"There once was a young girl from Spain/who danced every day in the rain./When asked, \"Are you wet?\"/she said, \"Yes, you bet,/and soon I will do it again!\"",
"There once was a mouse who could sing/and wanted to be a great king./He sat on a chair/with cheese in his hair/and sang about every small thing.",
"There once was a baker named Lee/who baked a big cake by the sea./A wave came to shore/and knocked at his door/and ate it with bread and with tea.",
"There once was a cow on the moon/who played an old song with a spoon./The stars came to hear/from far and from near,/and all of them danced to the tune.",
"There once was a frog in a tree/who said, \"What a good place to be!\"/But then came a breeze/that shook all the trees,/and down to the pond tumbled he.",
"There once was an owl who could read/and read every book at great speed./When asked, \"Is it good?\"/he said, \"Yes, it would,/if someone would give me my feed.\"",
]
