"""Couplets of poems whose parts the request gives, "first line/second line". No subject stands at the end of a line.

<x> is the subject as asked ("a frog", "my car", "lasagna"), <xd> later ("the frog"), <xo> as one speaks to it ("dear frog"); <y> and <yd>
the second one; <at> a place, <day> a time, <z> somebody by name. The verbs fit one and many: can, will, may, or a past form.
"""


def rows(text: str) -> tuple[str, ...]:
    return tuple(line.strip().replace("Dear <z>", "<Dz>").replace("dear <z>", "<dz>") for line in text.strip().splitlines())


# one subject of any kind
OPEN = rows("""
Let me sing of <x> today,/I have a lot of things to say.
I woke and thought of <x> at dawn,/And all my morning sleep was gone.
I saw <x> one day in May/And I have smiled since then each day.
A song for you, <xo>, a song,/I hope it will not be too long.
Hello, <xo>, it's good to see/That you have come to visit me.
One day I looked for <x> and found/A bit of magic all around.
I wrote these lines for <x> tonight,/By candle and by silver light.
Of <x> I dreamed the whole night through,/And when I woke, the dream was true.
""")
MORE = rows("""
I think of <xd> night and day/And never send the thought away.
If I could have one wish come true,/<Xo>, I would wish for you.
The sun goes up, the sun goes down,/I look for <xd> in the town.
When all the world is cold and gray,/<Xd> can chase the clouds away.
Some people want a crown of gold,/Give me <xd> to have and hold.
I told the wind, I told the sea/How much <xd> can mean to me.
Without <xd>, what would I do?/The sky would be a darker blue.
And when the stars are shining bright,/I say to <xd>, sleep well, good night.
""")
# living ones
LIVE_OPEN = rows("""
I met <x> the other day,/We laughed the afternoon away.
<X> came walking down the street/With quiet steps on dancing feet.
<X> once knocked upon my door/And sang a song and asked for more.
I know <x>, with shining eyes,/So full of fun and very wise.
I saw <x> beside a tree,/<Xd> looked up and smiled at me.
<X> went out one sunny day/To see the world and dance and play.
""")
LIVE_MORE = rows("""
<Xd> could jump, <xd> could sing/And knew the name of everything.
<Xd> sat down and drank some tea/And told a little tale to me.
We danced until the day was done,/<Xd> and I, we had such fun.
Oh, <xo>, please stay a while,/You always know what makes me smile.
<Xd> looked up and saw the moon/And hummed a little sleepy tune.
And when at last we said goodbye,/<Xd> waved and wondered why.
""")
FOOD_OPEN = rows("""
I smell <x>, I take my seat,/There's nothing I would rather eat.
Give me <x>, I ask no more,/I have not had a bite since four.
Some <x> today, some <x> for me,/I am as happy as can be.
Oh <x>, you make my kitchen bright,/I dream of you the whole long night.
""")
FOOD_MORE = rows("""
I love <x> when I am sad,/Each spoon and bite can make me glad.
My plate is full, my heart is too,/Oh <x>, I'm so in love with you.
I share <x> with all my friends/And hope the dinner never ends.
For breakfast, lunch and supper too,/With <x> no day is ever blue.
""")
# two subjects
PAIR_OPEN = rows("""
I saw <x> and <y> today,/They made me smile along the way.
<X> and <y>, a lovely pair,/I look for both of them everywhere.
I dreamed of <x> and <y> last night/Beneath a round and silver light.
Of <x> and <y> this little rhyme/Is told to you for the first time.
<X> and <y> once went away/To see the world for just a day.
""")
PAIR_MORE = rows("""
Without <xd> the day is long,/Without <yd> there is no song.
I think of <xd> when I rise,/Of <yd> when I close my eyes.
Give me <xd>, give me <yd> too,/And all the sky will turn to blue.
And when the world is cold and gray,/<Xd> and <yd> will light the way.
I told <xd>, I told <yd> too,/The world is good because of you.
For <xd> I would cross the sea,/If <yd> would come along with me.
<Xd> and <yd>, side by side,/Will make a heart grow warm and wide.
""")
PAIR_LIVE = rows("""
<X> and <y> went out to play/And laughed and danced the whole long day.
<X> and <y> went out one night/To find a star and see its light.
One day <x> and <y> had tea/Beneath a tall old apple tree.
<X> met <y> beside the sea,/And both were glad as glad can be.
""")
# where and when
AT = rows("""
One day <at> I stood and thought/Of all the joy that <xd> had brought.
It was <at>, I still can see/How <xd> brought a smile to me.
<At>, where all the dreams are new,/I saw <xd> and thought of you.
I was <at> and looked around,/And there <xd> was what I found.
""")
AT_ONLY = rows("""
When I am <at>, I feel so free,/There is no place I'd rather be.
One day <at> I stood quite still/And looked and looked and had my fill.
<At> the days are long and bright,/The stars shine softly in the night.
<At> I heard a quiet song/And hummed the tune the whole day long.
""")
AT_ONLY_MORE = rows("""
The clouds go by, the birds fly high,/And I look up into the sky.
I hear the world, I close my eyes,/And in my heart the songs arise.
And when I have to say goodbye,/I turn around and wave and sigh.
I found a friend, I found a song,/I wish I could have stayed there long.
""")
DAY = rows("""
<Day> I saw <xd> and smiled,/As happy as a little child.
<Day> I think of <xd> and know/That good things come and good things go.
<Day> the world is calm and wide/With <xd> right here by my side.
""")
# to somebody
OCCASIONS = {
    "school": (rows("""
Dear <z>, the day is really here,/Your first one of the new school year!
Dear <z>, today the school bells ring,/We wish you luck in everything.
"""), rows("""
You'll learn to read, you'll learn to write,/The world will be so big and bright.
With books and pens and friends and fun,/Your great adventure has begun.
So pack your bag and off you go,/We are so proud, and now you know.
""")),
    "birthday": (rows("""
Happy birthday, dear <z>, hooray,/We sing for you this happy day!
Dear <z>, the candles all are lit,/Come, cut the cake and eat a bit.
It's your big day, dear <z>, hooray,/We wish you joy in every way.
Dear <z>, we light the candles bright,/Happy birthday, day and night!
"""), rows("""
May every wish you make come true,/A happy birthday now to you!
A year of laughter, sun and song,/May it be happy all year long.
The cake is sweet, the day is new,/And all our love goes out to you.
Another year, another smile,/Happy birthday, dance a while!
""")),
    "wedding": (rows("""
Dear <z>, today you say "I do",/And all the bells will ring for you.
Dear <z>, we raise a glass and sing/Of love, a promise and a ring.
"""), rows("""
May love be with you all the way,/As bright as on your wedding day.
Two hearts, one road, one happy song,/May your wedding joy last long.
""")),
    "anniversary": (rows("""
Dear <z>, another year is through,/And every day I still love you.
Dear <z>, with you the years fly by/Like golden clouds across the sky.
"""), rows("""
Our anniversary is here,/I love you more with every year.
So hold my hand and walk with me,/Happy anniversary!
""")),
    "thanks": (rows("""
Thank you, dear <z>, for all you do,/This little rhyme is just for you.
Dear <z>, I want to thank you so,/Your help means more than you may know.
"""), rows("""
You gave your time, you gave your care,/When I was lost, you were right there.
I say it loud, I say it true:/A thousand thanks, my thanks to you.
""")),
    "get well": (rows("""
Get well soon, dear <z>, we say,/We think of you both night and day.
Dear <z>, stay warm and stay in bed/And rest a while your weary head.
"""), rows("""
We send you soup, we send you tea,/Soon well and happy you will be.
Get well, get strong, get up and play,/We hope you're better every day.
""")),
    "good luck": (rows("""
Good luck, dear <z>, you will do fine,/I know your star is going to shine.
Dear <z>, be brave, the day is here,/Good luck to you, there's naught to fear.
"""), rows("""
You worked so hard, you learned so long,/Good luck to you, be calm and strong.
Take one deep breath and then begin,/I wish you luck, I know you'll win.
""")),
    "farewell": (rows("""
Goodbye, dear <z>, the time is here,/We'll miss you much, we'll miss your cheer.
Dear <z>, now that you go away,/We wish you sunshine every day.
"""), rows("""
New roads, new friends, new things to do,/We say goodbye and think of you.
So wave once more and shed no tear,/A part of you will still be here.
""")),
    "graduation": (rows("""
Well done, dear <z>, the work is through,/Today we all are proud of you.
Dear <z>, you did it, throw your hat,/We always knew, and that is that!
"""), rows("""
You read and wrote and learned so long,/Your graduation is our song.
The world is waiting, big and new,/And all its doors will open for you.
""")),
    "love": (rows("""
My heart is yours, dear <z>, it's true,/There's no one in the world like you.
Dear <z>, when I look in your eyes,/I see the sun begin to rise.
I love you, dear <z>, more every day,/In every word, in every way.
"""), rows("""
Take my hand and walk with me,/And I will love you endlessly.
I loved you then, I love you now,/I'll always love you, that's my vow.
The stars may fall, the winds may blow,/My love for you will only grow.
""")),
    "missing": (rows("""
I miss you, dear <z>, the whole day through,/I sit alone and think of you.
Dear <z>, you are so far away,/I miss you more with every day.
"""), rows("""
I look up at the moon and see/That you see it as well as me.
But soon the day will come, I know,/When you are here, and joy will grow.
""")),
    "sorry": (rows("""
I'm sorry, dear <z>, I made you cry,/I look at you and wonder why.
Dear <z>, I'm sorry, it is true,/I never meant to be mean to you.
"""), rows("""
Please take my hand and let us mend,/You are and stay my dearest friend.
I will do better, wait and see,/I hope that you'll make up with me.
""")),
    "baby": (rows("""
Welcome, dear <z>, so small and new,/The whole wide world will smile at you.
Hello, dear <z>, your tiny hand/Can make us smile and understand.
"""), rows("""
Ten little fingers, ten small toes,/And a tiny button nose.
Sleep, baby, sleep, the night is deep,/The moon will watch you in your sleep.
""")),
    "lullaby": (rows("""
Sleep, dear <z>, the day is done,/Good night to moon, good night to sun.
Close your eyes, dear <z>, and dream/Of boats upon a silver stream.
"""), rows("""
The stars are out, the house is still,/The sheep are sleeping on the hill.
Good night, good night, till day is bright,/Your teddy bear will hold you tight.
""")),
    "christmas": (rows("""
Merry Christmas, dear <z>, hooray,/We light a star for you today!
Dear <z>, the snow is falling slow,/The tree has got a golden glow.
"""), rows("""
May Christmas bring you joy and light,/A cozy day, a silent night.
With cookies, songs and candle shine,/I hope your Christmas will be fine.
""")),
    "new year": (rows("""
Happy New Year, dear <z>, to you,/The old is gone, now comes the new!
Dear <z>, a year is at the door,/May it be better than before.
"""), rows("""
Twelve new months and each a friend,/May your new year have no bad end.
May this new year be good to you/And all your little dreams come true.
""")),
    "new job": (rows("""
Dear <z>, your new job starts today,/We hope that you will like to stay.
Congratulations, dear <z>, it's true,/The job you wanted goes to you.
"""), rows("""
A brand new desk, a brand new start,/You'll do your work with all your heart.
You will do well, we know you can,/So make a wish and make a plan.
""")),
    "new home": (rows("""
Dear <z>, your brand new home is here,/May it be full of love and cheer.
Welcome home, dear <z>, walk through/The door that opens up for you.
"""), rows("""
A kitchen warm, a window wide,/And lots of happy friends inside.
May every room be full of light/And every dream be sweet at night.
""")),
    "cheer up": (rows("""
Dear <z>, I know that you feel low,/But let me tell you what I know:
Don't cry, dear <z>, the rain will end,/And I will always be your friend.
"""), rows("""
The darkest night will turn to day,/And every cloud will drift away.
You are so loved, you are so strong,/The sad days never last that long.
""")),
    "friend": (rows("""
Dear <z>, I'm glad that you are you,/A friend so kind, a friend so true.
Dear <z>, a rhyme, a song, a smile,/Sit down with me and stay a while.
Dear <z>, I wrote this little rhyme/Because I like you all the time.
"""), rows("""
You make me laugh, you make me smile,/You go with me the longest mile.
When days are dark, you bring the light,/You make my world a warmer sight.
Whatever comes, whatever may,/I'm glad to know you every day.
""")),
}
LOVES = rows("""
You love <x>, I know you do,/I wish you lots of <x> too!
With <x> your days are never gray,/May there be <x> for you each day!
And may <x> fill your days with fun,/Dear <z>, you are our shining sun!
""")
# five lines about somebody funny
LIMERICKS = rows("""
There once was <x> in a tree/Who said, "What a good place to be!"/But then came a breeze/That shook all the trees,/And down came <xd> on one knee.
There once was <x> with a hat/Who said, "Now how about that?"/But a wind came along/That was windy and strong,/And <xd> sat down with the cat.
There once was <x> in a boat/Who wanted to see if it'd float./But it had a big hole,/And so, on the whole,/<Xd> went home in a wet coat.
There once was <x> in a town/Who walked every street upside down./When asked, "Tell me why!"/<Xd> said with a sigh,/"I like how my smile makes a frown."
There once was <x> on a train/Who sang every day in the rain./When told, "You are wet!"/<Xd> said, "Not yet!"/And sang the whole song once again.
""")
# by mood, any subject
FUNNY = rows("""
I found <x> inside my shoe/And did not know what I should do.
I put <x> upon my head/And danced until I went to bed.
I saw <x> inside my tea/And laughed until a quarter to three.
Last night I had <x> for a guest,/We jumped around and had no rest.
""")
FUNNY_MORE = rows("""
I asked <xd> to go away,/The answer was, "I like to stay!"
My neighbor looked and shook his head,/"<Xd>? At your place?" he said.
I think of <xd>, and I see/My mirror laughing back at me.
I told <xd> a joke or two/And laughed until my face was blue.
""")
SAD = rows("""
I think of <x> and start to cry/Beneath a gray and rainy sky.
I had to say goodbye today/To <x>, and now the world is gray.
I lost <x>, and now I know/How slow a lonely day can go.
""")
SAD_MORE = rows("""
The house is still, the light is low,/Oh, how I miss <xd>, you know.
The rain is knocking on my pane,/When will I see <xd> again?
A tear falls down, the night is deep,/I dream of <xd> in my sleep.
""")
HAPPY = rows("""
Hooray for <x>, hooray, hooray,/The sun is shining bright today!
I think of <x> and have to smile/And dance and sing a little while.
With <x> the world is bright and new,/The grass is green, the sky is blue.
""")
# a birthday with a number
AGES = rows("""
You are <n> now, hooray, hooray,/And so we sing for you today!
Now you are <n>, how great is that?/Let's dance and throw a party hat!
You're <n> today, it's really true,/And all of us are proud of you.
""")
# a third subject, <w>
THIRD = rows("""
And then came <w>, what a surprise,/I could not quite believe my eyes!
Then I saw <w> and had to grin,/I opened up and said, "Come in!"
And when I thought that was the end,/I met with <w>, and found a friend.
With <w> the picture was complete,/And then I heard the music's beat.
""")
# a subject in a poem for somebody
ABOUT = rows("""
Of <x> I write for you today/To make you smile along the way.
I thought of <x>, I thought of you,/And so this little rhyme is new.
May <x> remind you now and then/That we will meet quite soon again.
""")
# roses are red
ROSES = rows("""
Roses are red,/violets are blue,/I like <x>,/and I like you.
Roses are red,/violets are blue,/I dream of <x>,/and of you too.
Roses are red,/violets are blue,/let's talk about <x>,/just me and you.
""")
ROSES_FOR = rows("""
Roses are red,/violets are blue,/this little poem,/dear <z>, is for you.
Roses are red,/violets are blue,/dear <z>, you are great,/and I think of you.
Roses are red,/violets are blue,/dear <z>, the whole world/is better with you.
""")
# three short lines
SHORT = rows("""
<X>, so quiet,/the evening light is golden,/the whole world listens.
Here, just <x>/and the soft sound of the wind./Nothing more is here.
Early morning light,/<x>, a breath, a moment./Then the day begins.
I think of <x>./A leaf falls on the water,/and the rings grow wide.
<X> and the moon,/both of them without a word./Slowly the night ends.
""")
