"""The plots of stories whose parts are given by the request. Every part has a slot, and stands in more than one sentence.

One sentence a line; "- " marks a sentence that may be left out. <a> and <h> are the hero at first mention and later, <b> and <g> the
other one, <t> and <tt> the thing, <at> and <at2> the place, <day> the time. No plot needs a pronoun for one of them.
"""

# Two who know each other; the first sentence says who they are.
PAIR = {
    "owner": dict(
        long="""<Day>, they were <at> and found <t>.
"Somebody must miss <tt>," said <g>, so they asked everyone <at2>.
- Nobody knew anything, but <h> did not give up.
At last an old man came and said with a smile, "That is mine, I looked for it all day."
To thank them, he gave them a big cake, and <h> and <g> ate it together.""",
        three="""<Day>, <ab> found <t> <at>.
<H> and <g> asked everyone, until an old man came and said that <tt> was his.
He thanked <h> and <g> with a big cake.""",
        one="<Ab> found <t> <at> and gave it back to an old man, who thanked them with a cake.",
        next="The next day the old man was <at2> again and had <tt> with him. He let <h> and <g> keep it, because they had been so honest."),
    "lost": dict(
        long="""<Day>, <h> lost <t> <at>.
<H> looked everywhere <at2> and was very sad.
- "Do not cry," said <g>, "I will help you."
So <h> and <g> looked again, this time together.
At last <g> found <tt> <spot>, and <h> was happy again.""",
        three="""<Day>, <ab> were <at>, and there <h> lost <t>.
<H> and <g> looked for it together for a long time.
At last <g> found <tt> <spot>, and <h> was happy again.""",
        one="<Ab> lost <t> <at> and looked for it together until they found it.",
        next="After that, <h> took good care of <tt>. And when <g> lost something, <h> helped to look for it."),
    "gift": dict(
        long="""<Day>, <h> wanted to give <g> a present.
- But <h> had no idea what it could be.
So <h> looked around <at> all day and at last found <t>.
<H> put a red ribbon on <tt> and carried it to <g>.
"This is the best present of all," said <g>, and they danced for joy.""",
        three="""<Day>, <ab> were <at>, and <h> wanted to buy <g> a present.
<H> found <t> and put a red ribbon on it.
"This is the best present of all," said <g>.""",
        one="<Ab> were <at>, and <h> gave <g> <t> as a present.",
        next="A week later <g> had a present for <h> too. It was a picture of the two friends with <tt>."),
    "magic": dict(
        long="""<Day>, they were <at> and saw <t>.
When <g> touched <tt>, it began to shine and said, "You have two wishes."
- <H> and <g> could hardly believe it.
<H> wished for a feast, and <g> wished for music.
So everyone <at2> ate and danced with <h> and <g> all night.""",
        three="""<Day>, <ab> were <at> and saw <t>.
It began to shine, and <h> wished for a feast and <g> for music.
So everyone <at2> ate and danced all night.""",
        one="<Ab> found <t> <at>, and it gave them two wishes.",
        next="In the morning <tt> had stopped shining. But <h> and <g> had made many new friends <at2>."),
    "race": dict(
        long="""<Day>, there was a big race <at>, and the prize was <t>.
<H> was in front, but then <g> fell down.
- <H> heard <g> cry and had to choose.
So <h> went back and helped <g> to get up.
They came in last, but everyone <at2> clapped, and they got <tt> for being good friends.""",
        three="""<Day>, <ab> ran in a race <at>, and the prize was <t>.
When <g> fell down, <h> went back to help.
They came in last, but they got <tt> for being good friends.""",
        one="<Ab> helped each other in a race <at> and won <t> for being good friends.",
        next="They put <tt> where both could see it. And every day <h> and <g> went for a run together."),
    "map": dict(
        long="""<Day>, <h> and <g> found an old map.
The map showed <t>, and it was hidden <at>.
- They packed some bread and set off at once.
<H> wanted to give up, but then <g> saw something shine <spot>.
It was <tt>, and <h> and <g> carried it home and sang all the way.""",
        three="""<Day>, <ab> found a map that showed <t> <at>.
They searched for hours, until <g> saw something shine <spot>.
It was <tt>, and they carried it home together.""",
        one="<Ab> followed an old map and found <t> <at>.",
        next="On the back of the map there was a second cross. So <h> and <g> left <tt> at home and set off again."),
    "hat": dict(
        long="""<Day>, <h> was <at> with <t> on top of a big hat.
"Why is there <t> on your hat?" asked <g>.
- <H> looked up and looked down and turned around twice.
"On my hat? I have looked for <tt> all day!" cried <h>.
Then <h> and <g> laughed so hard that everyone <at2> laughed too.""",
        three="""<Day>, <ab> looked everywhere <at> for <t>.
"It is on top of your hat," cried <g> at last.
Then <h> and <g> laughed until everyone <at2> laughed too.""",
        one="<Ab> looked everywhere <at> for <t>, but it was on top of a hat.",
        next="The next day <g> had <t> on the hat too. Soon everyone <at2> wanted a hat like that."),
    "noise": dict(
        long="""<Day>, they were <at> and heard a strange noise.
"It is a ghost," said <h>, and <g> began to shake.
- Step by step they went closer and held each other tight.
Then <g> was brave and turned on a light.
It was only <t> that the wind had knocked over, and <h> and <g> had to laugh.""",
        three="""<Day>, <ab> heard a strange noise <at>.
They were afraid, but <g> was brave and turned on a light.
It was only <t> that the wind had knocked over.""",
        one="<Ab> heard a strange noise <at>, but it was only <t>.",
        next="They put <tt> back in its place. Then there was another noise, but this time <h> and <g> only laughed."),
    "calm": dict(
        long="""<Day>, <h> and <g> were <at> and had nothing to do.
"I brought <t>," said <g>, and put it between them.
- They looked at <tt> and told each other old stories.
They stayed <at2> until the stars came out.
Then <h> yawned and <g> yawned too, and soon they were fast asleep beside <tt>.""",
        three="""<Day>, <ab> sat together <at> with <t>.
They told each other stories until the stars came out.
Then <h> yawned and <g> yawned too, and soon they were fast asleep.""",
        one="<Ab> told each other stories <at> until they fell asleep beside <t>.",
        next="In the morning the sun woke <h> first. Then <h> woke <g>, and they had breakfast together."),
    "quarrel": dict(
        long="""<Day>, they found <t> <at>.
"It is mine," said <h>, and "No, it is mine," said <g>.
- They did not speak to each other for an hour.
Then <h> said, "Without you, <tt> is no fun at all."
So <h> and <g> shared <tt>, and it was the best day <at2>.""",
        three="""<Day>, <ab> found <t> <at>, and each of them wanted it.
Then <h> said that <tt> was no fun without <g>.
So they shared it and were happy.""",
        one="<Ab> found <t> <at> and learned to share it.",
        next="From then on, <h> had <tt> one day and <g> had it the next. On Sundays it belonged to both."),
}
MOODS = {"funny": ("hat",), "silly": ("hat",), "scary": ("noise",), "spooky": ("noise",), "creepy": ("noise",), "mystery": ("noise", "map"), "adventure": ("map",), "exciting": ("map", "race"), "bedtime": ("calm",), "sleepy": ("calm",), "calm": ("calm",), "good night": ("calm",),
         "sweet": ("gift", "quarrel"), "happy": ("gift", "magic"), "heartwarming": ("gift", "race"), "cute": ("gift", "lost"), "magical": ("magic",), "fantasy": ("magic",), "nice": ("owner", "gift")}

# One hero and what is said about it. "ask" follows the hero in the request.
DEEDS = {
    "finds": dict(ask="{who finds|who found|finding|that finds|who discovers} <b>", long="""<Open> <a> who liked to go for long walks.
<Day>, <h> was <at> and found <b>.
<G> was cold and hungry and all alone.
<H> took <g> home and made a warm bed by the fire.
From that day on, <h> and <g> were never alone.""", three="""<Day>, <a> found <b> <at>.
<G> was hungry and alone, so <h> took <g> home.
From that day on, <h> and <g> were best friends.""", one="<A> found <b> <at> and took <g> home.", next="After a week <g> was strong and merry again. But <g> wanted to stay with <h>, and so it was."),
    "finds a thing": dict(ask="{who finds|who found|finding|that finds|who discovers|who steals|who gets|who buys|who inherits} <t>", long="""<Open> <a> who was bored all the time.
<Day>, <h> was <at>, and there was <t>.
<H> took <tt> home, and that night <tt> began to shine and to hum.
"I was waiting for you," said <tt>, "come with me."
From that night on, <h> and <tt> had an adventure every day, and <h> was never bored again.""", three="""<Day>, <a> found <t> <at>.
At night <tt> began to shine and said, "Come with me."
From then on, <h> had an adventure every day.""", one="<A> found <t> <at> and was never bored again.", next="The first trip went to the moon and back. <H> told everyone about it, but only <b> believed it."),
    "meets": dict(ask="{who meets|who met|meeting|and how they met|who makes friends with|who falls in love with|who talks to} <b>", long="""<Open> <a> who lived all alone.
<Day>, <h> was <at> and met <b>.
"Hello, shall we go for a walk?" asked <g>.
<H> and <g> talked and laughed the whole time.
When they said goodbye, <h> and <g> already looked forward to the next day <at2>.""", three="""<Day>, <a> met <b> <at>.
<H> and <g> talked and laughed the whole time.
After that they met every day.""", one="<A> met <b> <at>, and they became friends.", next="The next day <g> was there again and had brought a cake. <H> and <g> ate it together."),
    "saves": dict(ask="{who saves|who saved|who rescues|who helps|saving|who helped} <b>", long="""<Open> <a> who was small but very brave.
<Day>, there was a big fire <at>, and nobody could find <b>.
<H> did not wait, but ran in and called out loud.
<G> was behind a door and could not open it, so <h> pulled with all might.
Soon <g> was safe, and everyone <at2> cheered for <h>.""", three="""<Day>, there was a big fire <at>, and nobody could find <b>.
The brave hero was <a>, who ran in and opened the door.
So <g> was safe, and everyone cheered for <h>.""", one="<A> saved <b> from a fire <at>.", next="<G> never forgot what <h> had done. Every year on that day they had a party together."),
    "fears": dict(ask="{who is afraid of|afraid of|who was afraid of|who is scared of|who fears|scared of} <xs>", long="""<Open> <a> who was afraid of <xs>.
When somebody only said "<xs>", <h> ran away and hid.
<Day>, <h> was <at> and met <b>, who laughed kindly and said, "Let us look at <xs> together."
<H> held on to <g> and looked, and nothing bad happened.
From that day on, <h> was not afraid of <xs> any more.""", three="""<Open> <a> who was afraid of <xs>.
<Day>, <b> said, "Let us look at <xs> together."
Nothing bad happened, and <h> was never afraid of <xs> again.""", one="<A> was afraid of <xs>, until <b> helped.", next="Some weeks later <h> even talked about <xs> at dinner. <G> was very proud of <h>."),
    "loves": dict(ask="{who loves|who loved|that loves|who likes|who is crazy about} <xs>", long="""<Open> <a> who loved <xs> more than anything.
Every day <h> thought of <xs>, and every night <h> dreamed of <xs>.
<Day>, <b> said, "I know a place for everyone who loves <xs>."
So they went there together, and there were big books and pictures of <xs> on every wall.
<H> smiled all the way home and said, "This was the best day of my life." """, three="""<Open> <a> who loved <xs> more than anything.
<Day>, <b> knew a place that was full of pictures of <xs>.
They went there together, and <h> smiled all the way home.""", one="<A> loved <xs>, and <b> knew the right place for that.", next="The next day <h> drew a picture of <xs>. <H> gave it to <g> to say thank you."),
    "job": dict(ask="{who wants to become|who wants to be|who wanted to be|who dreams of being|who becomes|who wants to work as} <j>", long="""<Open> <a> who wanted to be <j>.
Everybody laughed and said, "You will never be <j>."
But <h> practiced every day <at> and did not listen.
<Day>, somebody called for help, and <h> was the only one who knew what to do.
Since that day, <h> has been <j>, and nobody laughs any more.""", three="""<Open> <a> who wanted to be <j>.
Everybody laughed, but <h> practiced every day <at>.
In the end, <h> really was <j>, and nobody laughed any more.""", one="<A> practiced every day and became <j>.", next="Soon young ones came to <h> and asked how to become <j>. <H> said, \"Practice, and do not listen to those who laugh.\""),
    "wants": dict(ask="{who wants|who wanted|who dreams of|who wishes for|who is looking for|looking for|who needs} <t>", long="""<Open> <a> who wanted <t>.
<H> saved every coin for <tt>, but it was never enough.
<Day>, <h> was <at> and helped <b> with a heavy bag.
"You are so kind," said <g>, "what do you wish for?"
The next morning <t> stood at the door, and <h> jumped for joy.""", three="""<Open> <a> who wanted <t>.
<Day>, <h> helped <b> with a heavy bag.
To say thank you, <g> gave <h> <t>.""", one="<A> wanted <t> and got it for helping <b>.", next="<H> let everybody use <tt>. The first one was <g>, of course."),
    "builds": dict(ask="{who builds|who built|building|who makes|who wants to build|who invents} <t>", long="""<Open> <a> who wanted to build <t>.
<H> worked <at> from morning to night, but <tt> fell apart again and again.
<Day>, <b> came by and said, "Two can do more than one."
Together <h> and <g> tried once more, and this time it worked.
<H> was very proud of <tt> and wrote both names on it.""", three="""<Open> <a> who wanted to build <t>.
It fell apart again and again, until <b> came to help.
Together <h> and <g> finished <tt> and were very proud.""", one="<A> built <t> with the help of <b>.", next="People came from far away to see <tt>. <H> and <g> were already planning the next one."),
    "goes": dict(ask="{who travels to|who goes to|who went to|who flies to|on a trip to|who wants to go to|who visits} <city>", long="""<Open> <a> who wanted to see <city>.
<Day>, <h> packed a small bag and set off for <city>.
On the way <h> met <b>, who wanted to go there too.
It was a long way, but <h> and <g> sang songs and shared their bread.
At last they saw <city> in the evening sun, and it was even more beautiful than in their dreams.""", three="""<Open> <a> who wanted to see <city>.
On the way <h> met <b>, and they went on together.
At last they saw <city>, and it was more beautiful than in their dreams.""", one="<A> went to <city> and found a friend on the way.", next="They stayed in <city> for a week. Then <h> and <g> went home with a bag full of presents."),
    "cooks": dict(ask="{who cooks|who makes|who wants to cook|who loves|who loves to eat|who only eats|and a plate of|who sells} <dish>", long="""<Open> <a> who made the best <dish> in the world.
<Day>, <h> cooked a big pot of <dish> <at>.
The smell was so good that <b> came and asked for some.
<H> shared the <dish>, and then more and more guests came.
In the end the pot was empty, but <h> and <g> had a table full of friends.""", three="""<Open> <a> who made the best <dish> in the world.
<Day>, <b> smelled the <dish> and asked for some.
<H> shared it, and they became friends.""", one="<A> shared <dish> with <b> and found a friend.", next="The next week <g> came back and brought plates for everyone. <H> had to cook twice as much <dish>."),
    "talks": dict(ask="{who can talk|that can talk|who could talk|who learns to talk|that talks}", long="""<Open> <a> who could talk.
<Day>, <h> was <at> and said, "Good day, nice to see you."
Everyone <at2> was so surprised that nobody answered, only <b> was not.
"Good day to you too," said <g>, "I hoped that somebody would say hello."
After that, <h> and <g> talked every day about everything under the sun.""", three="""<Open> <a> who could talk.
<Day>, <h> said "Good day" <at>, and only <b> answered.
After that, <h> and <g> talked every day.""", one="<A> could talk and found <b> to talk to.", next="One day <h> asked, \"Who taught you to speak?\" And <g> said, \"You did.\""),
    "late": dict(ask="{who is always late|who is late|who oversleeps|who misses the bus|who was late for school}", long="""<Open> <a> who was always late.
<Day>, there was a big party <at>, and <h> slept too long again.
<B> knocked at the window and called, "Wake up, we are late!"
<H> and <g> ran as fast as they could, but <at2> all was dark and quiet.
The party was on the next day, and so <h> was early for the first time.""", three="""<Open> <a> who was always late.
<Day>, <h> and <b> ran to a party <at> as fast as they could.
But the party was on the next day, so <h> was early for the first time.""", one="<A> was always late, but once a whole day early.", next="<H> and <g> waited <at2> until the next day. They were the first guests at the party."),
}
# For a child that loves something: "a bedtime story for my daughter who loves trains"
CHILD = (
    dict(long="""<Open> <a> who loved <xs> more than anything.
Every day <h> thought of <xs>, and every night <h> dreamed of <xs>.
<Day>, Grandma said, "Come along, I have a surprise for you."
Behind the hill there was a little house, and it was full of pictures of <xs>.
<H> looked at all of them, fell asleep on the way home and dreamed of <xs>.""", three="""<Open> <a> who loved <xs>.
<Day>, Grandma showed <h> a little house that was full of pictures of <xs>.
That night <h> fell asleep with a smile and dreamed of <xs>.""", one="<A> loved <xs> and saw a house full of pictures of <xs>.", next="The next morning <h> painted a picture of <xs>. Grandma hung it up in the little house."),
    dict(long="""<Open> <a> who loved <xs>.
<Day>, <h> found an old book about <xs> <at>.
When <h> opened it, the book said, "Make a wish, my friend."
"I wish for a night full of <xs>," said <h>.
And that night <h> had the most beautiful dream about <xs> and did not want to wake up.""", three="""<Open> <a> who loved <xs>.
<Day>, <h> found a magic book about <xs> and made a wish.
That night <h> had the most beautiful dream about <xs>.""", one="<A> loved <xs> and had a beautiful dream about <xs>.", next="In the morning the book about <xs> was still there. <H> read one page every evening."),
)

# More than two heroes: <a> is "three mice", <h> is "the mice".
GROUP = (
    dict(long="""{Once upon a time there were|Once there were|There once were} <a> who did everything together.
<Day>, <h> were <at> and found <t>.
- Each of them wanted to have it first.
"We can share it," said the smallest one, and all the others said yes.
So <h> played with <tt> until the sun went down, and then they slept side by side.""", three="""<Day>, <a> were <at> and found <t>.
"We can share it," said the smallest one.
So <h> played with <tt> until the sun went down.""", one="<A> found <t> <at> and shared it.", next="In the morning <h> went out again with <tt>. This time they showed it to all their friends."),
    dict(long="""{Once upon a time there were|Once there were|There once were} <a> who were never apart.
<Day>, <h> were <at>, and suddenly the smallest one was gone.
They looked behind every corner and called out loud.
- Then they heard someone laugh.
The smallest one sat behind <t> and said, "I only wanted to play hide and seek." """, three="""<Day>, <a> were <at>, and suddenly the smallest one was gone.
<H> looked behind every corner and called out loud.
The smallest one sat behind <t> and only wanted to play hide and seek.""", one="<A> looked <at> for the smallest one, who was hiding behind <t>.", next="After that, <h> played hide and seek every day. But nobody ever sat behind <tt> again."),
)
# The user as the hero; <b> and <g> somebody at the user's side.
ME = (
    dict(long="""Once upon a time there was somebody very special, and that was you.
<Day>, you were <at> with <b> and found <t>.
"Whose is this?" you asked, but <g> did not know.
So you put <tt> in a safe place and told everybody about it.
In the evening a happy old woman came to get it, and she gave you and <g> a big cake.""", next="The next day you and <g> visited the old woman. She let you play with <tt> until the evening."),
    dict(long="""Once upon a time there was somebody very brave, and that was you.
<Day>, you and <b> were <at>, and there was a strange noise.
You took a lamp and went first, and <g> came close behind you.
It was only <t> that had fallen over.
You laughed, <g> laughed too, and all the way home you told the story again and again.""", next="At home you told everyone about <tt>. And <g> was proud to have a friend like you."),
)
# Any habit that a request gives to a hero: <vp> is copied as it is ("collects old spoons").
HABIT = (
    dict(long="""This is the story of <a> who <vp>.
Nobody <at> had ever seen anything like that.
<Day>, <b> came to <h> and asked, "Can you teach me how to do that?"
<H> was very happy about the question and said yes at once.
Now there are two of them, and <h> and <g> are the best of friends.""", three="""This is the story of <a> who <vp>.
<Day>, <b> came and asked, "Can you teach me how to do that?"
<H> said yes, and now they are the best of friends.""", one="This is <a> who <vp>, and <b> is learning how to do that too.", next="Soon more and more friends wanted to learn it. So <h> opened a little school, and <g> rang the bell."),
    dict(long="""This is the story of <a> who <vp>.
Everybody <at> laughed about it, and <h> was a little sad.
But <day>, <b> came and said, "I like you just as you are."
<H> smiled and invited <g> for tea and cake.
From that day on, <h> was happy, and nobody laughed any more.""", three="""This is the story of <a> who <vp>.
Everybody <at> laughed about it, only <b> said, "I like you just as you are."
From that day on, <h> was happy.""", one="This is <a> who <vp>, and <b> likes that.", next="The next day all the others came and said sorry. <H> and <g> gave each of them a piece of cake."),
    dict(long="""This is the story of <a> who <vp>.
<Day>, <b> saw it and said, "Please stop, why are you doing that?"
<H> thought about it <at> for a long time.
"I only wanted somebody to talk to me," said <h> in the end.
So <g> sat down beside <h>, and they talked and talked until it was dark.""", three="""This is the story of <a> who <vp>.
<Day>, <b> asked why, and <h> said, "I only wanted somebody to talk to me."
So <g> sat down, and they talked until it was dark.""", one="This is <a> who <vp>, because nobody but <b> talks to <h>.", next="From then on, <g> came every evening. They never ran out of things to talk about."),
)
# Any matter at all: <m> is copied as it is ("moving to a new city").
MATTER = (
    dict(long="""This is the story of <a> and <m>.
<Day>, <h> was <at> and could think of nothing but <m>.
Then <b> came by and said, "Let us sit down and talk about <m>."
They talked for a long time, and <g> had a good idea.
After that, <h> understood <m> a little better and slept very well.""", three="""This is the story of <a> and <m>.
<Day>, <h> talked to <b> about <m>, and <g> had a good idea.
After that, <h> understood <m> a little better.""", one="<A> could think of nothing but <m>, until <b> had a good idea.", next="The next day <h> told everyone about the idea. From then on, many came to <g> for a good idea."),
    dict(long="""This is the story of <a> and <m>.
<Day>, <h> wanted to know more about <m> and asked <b>.
"Nobody can explain <m> in one word," said <g>, "but come with me."
They were <at> all day, and <g> told one little story after another.
In the evening <h> knew a lot about <m> and had a new friend as well.""", three="""This is the story of <a> and <m>.
<H> knew nothing about <m> and asked <b>.
<G> told one little story after another, until <h> knew a lot about <m>.""", one="<A> wanted to know all about <m>, and <b> told one story after another.", next="Soon <h> wrote a small book about <m>. On the first page it said: For <g>."),
)
# Three words of the request, whatever they are.
WORDS = (
    dict(long="""<Open> <a> who loved to paint.
<Day>, <h> painted three pictures: <w1>, <w2> and <w3>.
<B> liked the picture with <w1> so much that <h> gave it away.
The picture with <w2> went to an old lady who felt alone.
Only the picture with <w3> stayed, and <h> looked at it every day with a smile.""", three="""<Day>, <a> painted three pictures: <w1>, <w2> and <w3>.
<H> gave the picture with <w1> to <b> and the one with <w2> to an old lady.
The picture with <w3> stayed, and <h> looked at it every day.""", one="<A> painted <w1>, <w2> and <w3> and gave two of the pictures away.", next="Soon everybody wanted a picture. So <h> painted <w1>, <w2> and <w3> once more, this time on one big wall."),
    dict(long="""<Open> <a> who had a strange dream.
In the dream, <h> saw <w1>, then <w2> and at last <w3>.
"What does it mean?" <h> asked <b> in the morning.
"It means that today will be a very good day," said <g>.
And so it was, and in the evening <h> told everyone about <w1>, <w2> and <w3>.""", three="""One night, <a> dreamed of <w1>, <w2> and <w3>.
"What does it mean?" <h> asked <b> in the morning.
"It means that today will be a very good day," said <g>, and so it was.""", one="<A> dreamed of <w1>, <w2> and <w3>, and <b> said that it would bring luck.", next="The next night <h> had the same dream. This time <g> was in it too."),
)
# After a first sentence of the request: about somebody whom it names (<h>), and about nobody.
STARTED = (
    """Then <b> came along and asked, "What has happened?"
<H> told <g> everything.
Together they looked <spot>, and there they found <t>.
"So that was the secret," said <g>, and both had to smile.
<H> kept <tt> for ever and never forgot that day.""",
    """<A> heard about it and could think of nothing else.
So <h> asked <b>, and the two went out to find the reason.
They looked <spot>, and there they found <t>.
"So that was the secret," said <g>, and both had to smile.
They took <tt> home and told the story again and again.""",
)
# A child in a situation that the user tells of: <vp> is copied as it is ("starts school").
NOW = (
    dict(long="""This is the story of <a> who <vp>.
"I do not know how it will be," said <h> to <b>.
"It was the same for me," said <g>, "and it all ended well."
Then <g> and <h> sang a brave little song together.
In the end it was not bad at all, and <h> was very proud.""", three="""This is the story of <a> who <vp>.
"It was the same for me, and it all ended well," said <b>.
In the end it was not bad at all, and <h> was very proud.""", one="This is <a> who <vp>, and it all ends well.", next="The next day <h> told everyone about it. And <g> sang the little song once more."),
    dict(long="""This is the story of <a> who <vp>.
<H> looked out of the window and thought about it for a long time.
Then <b> came to the window and asked, "What is wrong?"
<H> told <g> everything, and with every word it felt a little lighter.
"I will be with you," said <g>, and then <h> was not alone and slept very well.""", three="""This is the story of <a> who <vp>.
<B> came to the window, and <h> told <g> everything.
"I will be with you," said <g>, and <h> slept very well.""", one="This is <a> who <vp>, and <b> is always there to help.", next="In the morning <g> was still there. Together they were ready for the new day."),
)
