"""The schemes of the stories: what happens, told in six sentences or fewer, in three, in two and in one.

One sentence a line; "- " marks a sentence that may be left out. <a> is the hero at first mention ("an old fisherman"), <h> later ("the
fisherman"), <he>, <him> and <his> the pronouns; <fa> and <f> a friend that is met. Every sentence names the hero or somebody met before.
"""

OPEN = "{Once there was|Once upon a time there was|There once was|Once upon a time, there was} <a>"

HERO = {
    "lost": dict(
        long=OPEN + """ who loved <his> <t>.
One {windy|gray|cold|busy} morning the <t> was gone, and <h> was very sad.
- <h> looked for the <t> <spot> and <spot2>, but it was not there.
Then <h> met <fa>, and the two {looked|searched} for the <t> together.
At last they found the <t> <spot3>.
- <h> thanked the <f> and held the <t> tight all the way home.""",
        three=OPEN + """ who lost <his> <t>.
<h> looked for the <t> all day, until <fa> found it <spot3>.
<h> thanked the <f>, and the two became friends.""",
        two="""Once <a> lost <his> <t> and looked for it all day.
In the evening <fa> found the <t> <spot3>, and <h> was happy again.""",
        one="<a> lost <his> <t>, and <fa> helped to find it <spot3>.",
        next="The next day <h> invited the <f> to lunch. <h> never lost the <t> again.",
        moral="a friend makes every search easier", why="Why was <h> sad?|Because <his> <t> was gone."),
    "help": dict(
        long=OPEN + """ who liked to help.
One {rainy|cold|quiet} day <h> heard a cry <spot>.
It was <fa>, and the <f> was stuck in a deep hole.
<h> took a long branch and pulled the <f> out.
- "Thank you, I will never forget this," said the <f>.
- From that day on, <h> and the <f> were good friends.""",
        three=OPEN + """ who found <fa> in a deep hole.
<h> took a long branch and pulled the <f> out.
The <f> thanked <h>, and the two were friends from that day on.""",
        two="""One day <a> found <fa> in a deep hole and pulled the <f> out with a long branch.
From that day on, <h> and the <f> were good friends.""",
        one="<a> helped <fa> out of a deep hole, and they became friends.",
        next="Some weeks later <h> got lost in the dark. The <f> came with a small light and showed <h> the way home.",
        moral="who helps others finds friends", why="Why did <h> take a branch?|Because <h> wanted to pull the <f> out of the hole."),
    "share": dict(
        long=OPEN + """ who had only one <food> left.
<h> was hungry and wanted to eat the <food>.
But then <fa> came by, and the <f> was hungry too.
<h> broke the <food> into two pieces and shared it with the <f>.
- They sat <spot> and ate together.
The next morning the <f> brought <h> a whole basket of berries.""",
        three=OPEN + """ who had only one <food> left.
When a hungry <f> came by, <h> shared the <food> with the <f>.
The next day the <f> brought <h> a basket of berries to say thank you.""",
        two="""Once <a> shared <his> last <food> with a hungry <f>.
The next day the <f> brought <h> a whole basket of berries.""",
        one="<a> shared <his> last <food> with a hungry <f> and found a friend.",
        next="<h> and the <f> ate the berries together. After that they shared every meal.",
        moral="what you share comes back to you", why="Why did <h> share the <food>?|Because the <f> was hungry too."),
    "friend": dict(
        long=OPEN + """ who felt lonely.
Every day <h> sat alone <spot> and wished for a friend.
One {sunny|cold|rainy} morning <fa> came along and sat down next to <h>.
"I have no friend either," said the <f>.
- So <h> and the <f> played together until the evening.
From that day on, <h> was never lonely again.""",
        three=OPEN + """ who felt lonely.
One day <h> met <fa> who had no friend either.
<h> and the <f> played together, and neither was lonely again.""",
        two="""Once <a> felt lonely and met <fa> who had no friend either.
<h> and the <f> played all day, and they were never lonely again.""",
        one="<a> was lonely, met <fa> and found a friend.",
        next="The next day <h> and the <f> met again <spot>. They built a little house that was just for the two of them.",
        moral="a friend may be closer than you think", why="Why was <h> lonely?|Because <h> had no friend."),
    "storm": dict(
        long=OPEN + """ who lived in a small house.
One night a big storm came, and <h> heard a knock at the door.
<fa> stood outside, wet and cold.
<h> opened the door and let the <f> sit by the warm fire.
- They drank hot tea while the wind blew outside.
In the morning the sun was back, and <h> had a new friend.""",
        three=OPEN + """ who heard a knock at the door in a stormy night.
<h> let a wet and cold <f> sit by the warm fire.
In the morning the sun came out, and <h> had a new friend.""",
        two="""In a stormy night <a> let a cold, wet <f> into the house.
They sat by the fire until the sun came out, and <h> had a new friend.""",
        one="<a> let a cold, wet <f> into the house in a storm and found a friend.",
        next="The storm had broken the roof of the house. The <f> stayed and helped <h> to repair it.",
        moral="an open door makes new friends", why="Why did the <f> knock?|Because the <f> was wet and cold."),
    "seed": dict(
        long=OPEN + """ who found a small seed.
<h> planted the seed <spot> and gave it water every day.
For a long time nothing happened, but <h> did not give up.
- "You must be patient," said <fa>.
Then one warm morning a green leaf came out of the ground.
In summer <h> had the most beautiful flower of all.""",
        three=OPEN + """ who planted a small seed.
<h> gave it water every day, although nothing happened for a long time.
At last a beautiful flower grew, and <h> was very proud.""",
        two="""Once <a> planted a small seed and gave it water every day.
At last a beautiful flower grew, and <h> was very proud.""",
        one="<a> planted a seed, was patient and got a beautiful flower.",
        next="In autumn the flower gave many new seeds. <h> gave one of them to every neighbor.",
        moral="good things take time", why="Why did <h> not give up?|Because <h> knew that a seed needs time."),
    "gift": dict(
        long=OPEN + """ who had a good friend, <fa>.
Soon it was the birthday of the <f>, but <h> had no money for a gift.
So <h> sat down and made <made> with great care.
- It took <h> the whole day.
The <f> opened the gift and smiled.
- "This is the best gift of all, because you made it," said the <f>.""",
        three=OPEN + """ who wanted to give <fa> a birthday gift.
<h> had no money, so <he> made <made>.
The <f> said that it was the best gift of all.""",
        two="""Once <a> had no money for a gift, so <he> made <made> for <fa>.
The <f> was happy and said that it was the best gift of all.""",
        one="<a> had no money and made <made> as a gift for <fa>.",
        next="On the next birthday of <h>, the <f> came with a gift as well. It was made by hand too.",
        moral="the best gifts come from the heart", why="Why did <h> make the gift?|Because <h> had no money to buy one."),
    "trip": dict(
        long=OPEN + """ who wanted to see <far>.
One {sunny|bright|fine} morning <h> packed some bread and set off.
The way was long, and soon <h> was tired.
Then <h> met <fa>, who knew the way and came along.
- They sang songs, and the way felt short.
In the evening <h> stood still and smiled, because there was <far>.""",
        three=OPEN + """ who wanted to see <far>.
The way was long, but <fa> came along and sang songs with <h>.
In the evening <h> saw <far> and smiled.""",
        two="""Once <a> set off to see <far>, and <fa> came along.
In the evening <h> saw <far> at last and was very happy.""",
        one="<a> made a long trip with <fa> to see <far>.",
        next="The next morning <h> and the <f> went home again. <h> told everybody about <far>.",
        moral="a long way is short with a friend", why="Why was <h> tired?|Because the way was long."),
    "way": dict(
        long=OPEN + """ who lost the way home.
It grew dark in the forest, and <h> did not know where to go.
- <h> called for help, but nobody answered.
Then <fa> came by with a small light.
The <f> walked in front and showed <h> the way.
Soon <h> saw the lights of home and thanked the <f>.""",
        three=OPEN + """ who lost the way home in a dark forest.
Then <fa> came by with a small light and showed <h> the way.
Soon <h> was home again and thanked the <f>.""",
        two="""Once <a> lost the way home in a dark forest.
Then <fa> came by with a small light and brought <h> home.""",
        one="<a> got lost in a dark forest, and <fa> showed the way home.",
        next="At home <h> made hot soup for the <f>. The next day they drew a map of the forest together.",
        moral="there is always somebody who knows the way", why="Why did <h> call for help?|Because <h> was lost in the dark forest."),
    "sleep": dict(
        long=OPEN + """ who could not sleep.
The moon was bright, and <h> lay awake in bed.
First <h> counted sheep, but that did not help.
- Then <h> drank a cup of warm milk.
At last <h> looked out of the window and counted the stars one by one.
Before <he> came to twenty, <h> was fast asleep.""",
        three=OPEN + """ who could not sleep.
<h> looked out of the window and counted the stars one by one.
Before <he> came to twenty, <h> was fast asleep.""",
        two="""Once <a> could not sleep and counted the stars one by one.
Before <he> came to twenty, <h> was fast asleep.""",
        one="<a> could not sleep and counted stars until <he> fell asleep.",
        next="In the night <h> dreamed of flying to the stars. In the morning <h> woke up happy.",
        moral="sleep comes when you are calm", why="Why did <h> count the stars?|Because <h> could not sleep."),
    "noise": dict(
        long=OPEN + """ who lived in an old house.
One dark night <h> heard a strange noise at the window.
Scratch, scratch, it went, and <h> began to shake.
<h> took a lamp and went slowly to the window.
It was only <fa>, who wanted to come in.
- <h> laughed and was not afraid any more.""",
        three=OPEN + """ who heard a strange noise in a dark night.
<h> took a lamp and went slowly to the window.
It was only <fa>, and <h> laughed and let the <f> in.""",
        two="""One dark night <a> heard a strange noise at the window.
<h> took a lamp and looked, but it was only <fa>.""",
        one="<a> was afraid of a strange noise, but it was only <fa>.",
        next="<h> let the <f> in and made some tea. After that the old house did not feel so dark.",
        moral="most scary things are small when you look at them", why="Why did <h> shake?|Because <h> was afraid of the noise."),
    "cake": dict(
        long=OPEN + """ who wanted to bake a cake.
<h> put flour, eggs and milk into a bowl.
But <h> took salt instead of sugar.
When the cake was ready, <fa> took a big bite and made a funny face.
"This cake tastes like the sea," said the <f>.
- <h> tried a piece too, and they laughed until their bellies hurt.""",
        three=OPEN + """ who baked a cake with salt instead of sugar.
<fa> took a big bite and said that it tasted like the sea.
<h> tried a piece too, and they laughed all day.""",
        two="""Once <a> baked a cake with salt instead of sugar.
<fa> took a bite and made such a funny face that <h> laughed all day.""",
        one="<a> baked a cake with salt instead of sugar, and everybody laughed.",
        next="The next day <h> baked another cake, this time with sugar. The <f> ate three pieces.",
        moral="you can laugh about your mistakes", why="Why did the <f> make a face?|Because there was salt in the cake."),
    "chest": dict(
        long=OPEN + """ who found an old map.
The map showed a big red cross <spot>.
<h> took a shovel and began to dig.
- <fa> came by and helped to dig.
Deep in the ground <h> found a wooden chest full of <gold>.
<h> shared the <gold> with everybody, and there was a big party.""",
        three=OPEN + """ who found an old map with a red cross.
<h> dug in the ground and found a chest full of <gold>.
<h> shared the <gold> with everybody, and there was a big party.""",
        two="""Once <a> found an old map and dug up a chest full of <gold>.
<h> shared the <gold> with everybody, and there was a big party.""",
        one="<a> followed an old map and found a chest full of <gold>.",
        next="At the bottom of the chest <h> found a second map. The next adventure began the very next day.",
        moral="a treasure is best when it is shared", why="Why did <h> dig?|Because the map showed a red cross there."),
}

# Schemes that need something from the request: a fear, a wish, a skill, a lost thing (told like "lost").
FEAR = dict(
    long=OPEN + """ who was afraid of <fear>.
<h> always ran away {quickly|at once} and hid <spot>.
One day <fa> came by and asked <h> what was wrong.
- "I am afraid of <fear>," said <h>.
The <f> stayed with <h>, and together they <facing>.
After that, <h> was not afraid of <fear> any more.""",
    three=OPEN + """ who was afraid of <fear>.
One day <fa> stayed with <h>, and together they <facing>.
After that, <h> was not afraid of <fear> any more.""",
    two="""Once <a> was afraid of <fear>, until <fa> came to help.
Together they <facing>, and <h> was not afraid any more.""",
    one="<a> was afraid of <fear>, but with the help of <fa> the fear went away.",
    next="Some days later <h> met somebody else who was afraid of <fear>. Now it was <h> who could help.",
    moral="fear gets smaller when you share it", why="Why did <h> hide?|Because <h> was afraid of <fear>.")
SKILL = dict(
    long=OPEN + """ who wanted to learn to <skill>.
<h> tried to <skill> on Monday, but it did not work.
- <h> tried again the next day, and it went wrong again.
Then <fa> said, "Do not give up, I will help you."
Every day <h> and <fdef> tried together.
At last <h> could <skill>, and everybody clapped.""",
    three=OPEN + """ who wanted to learn to <skill>.
At first it went wrong, but <h> tried again every day with the help of <fa>.
At last <h> could <skill>, and everybody clapped.""",
    two="""Once <a> wanted to learn to <skill> and tried every day.
At last <h> could <skill>, and everybody clapped.""",
    one="<a> learned to <skill>, because <he> never gave up.",
    next="The next day <h> showed everybody how to <skill>. Soon the little ones wanted to learn it too.",
    moral="if you do not give up, you can learn it", why="Why did everybody clap?|Because <h> could <skill> at last.")
WISH = dict(
    long=OPEN + """ who wanted to <wish>.
Everybody said that <h> could never do it.
But <h> thought about it day and night and worked hard.
- Then <h> met <fa>, who believed in <him>.
One day the great moment came, and <h> <wished>.
- <h> was the happiest <kind> in the world.""",
    three=OPEN + """ who wanted to <wish>.
Everybody said that it could never be, but <h> did not give up.
One day <h> <wished> and was the happiest <kind> in the world.""",
    two="""Once <a> wanted to <wish>, but nobody believed in <him>.
<h> did not give up, and one day <he> <wished>.""",
    one="<a> wanted to <wish>, did not give up and <wished>.",
    next="In the evening <h> told everybody about it. Then <h> began to think of the next big dream.",
    moral="do not give up on your dreams", why="Why was <h> so happy?|Because <he> <wished>.")

# Two heroes: <a> and <b> at first mention, <h> and <g> later.
OPEN2 = "{Once there were|Once upon a time there were|There once were} <a> and <b>"
PAIR = {
    "meet": dict(
        long=OPEN2 + """ who lived in the same {town|village|street}.
At first <h> and <g> did not like each other.
Then one day a big storm came, and <h> got lost in the rain.
<g> heard <h> call for help and came at once.
- <g> brought <h> home and made some hot soup.
From that day on, <h> and <g> were best friends.""",
        three=OPEN2 + """ who did not like each other.
But when <h> got lost in a storm, <g> came to help.
From that day on, <h> and <g> were best friends.""",
        two="""Once <a> and <b> did not like each other.
But in a storm <g> helped <h>, and after that they were best friends.""",
        one="<a> and <b> became friends in a storm.",
        next="The next day <h> baked a cake for <g>. They ate it together in the garden.",
        moral="even very different people can be friends", why="Why did <g> come?|Because <h> called for help."),
    "ball": dict(
        long=OPEN2 + """ who found a <toy> in the park.
"It is mine," said <h>, and "No, it is mine," said <g>.
<h> pulled at one side, and <g> pulled at the other.
- Then they were tired and sat down.
"Let us play with it together," said <g>, and <h> said yes.
- So <h> and <g> played with the <toy> until the sun went down.""",
        three=OPEN2 + """ who found a <toy> in the park.
First <h> and <g> had a fight, because both wanted it.
Then they played with the <toy> together, and that was much more fun.""",
        two="""<a> and <b> found a <toy>, and both wanted it.
First <h> and <g> had a fight, but then they played with the <toy> together.""",
        one="<a> and <b> learned to share a <toy>.",
        next="The next day <h> and <g> took turns with the <toy>. Nobody had a fight any more.",
        moral="sharing is more fun than fighting", why="Why did they fight?|Because both wanted the <toy>."),
    "build": dict(
        long=OPEN2 + """ who wanted to build a <build>.
<h> brought the wood, and <g> brought the nails.
- <h> and <g> worked from morning to evening.
Once a part of the <build> fell down, but <h> and <g> tried again.
In the evening the <build> was ready, and <g> danced with <h>.
- It was small, but <h> and <g> were very proud of it.""",
        three=OPEN2 + """ who wanted to build a <build>.
<h> brought the wood, <g> brought the nails, and they worked all day.
In the evening the <build> was ready, and <h> and <g> were very proud.""",
        two="""<a> and <b> wanted to build a <build> together.
They worked all day, and in the evening <h> and <g> were very proud.""",
        one="<a> and <b> built a <build> together.",
        next="The next morning <h> and <g> painted the <build> blue. All their friends came to see it.",
        moral="together it is easier", why="Why were they proud?|Because they had built the <build> together."),
    "hole": dict(
        long=OPEN2 + """ who were good friends.
- <h> and <g> did everything together.
One day <h> fell into a deep hole and could not get out.
<g> ran to find a long rope and threw it down.
<h> held the rope, and <g> pulled with all <his2> strength.
"What would I do without you," said <h>, and <g> smiled.""",
        three=OPEN2 + """ who went for a walk in the forest.
<h> fell into a deep hole, but <g> ran to find a long rope.
<g> pulled <h> out, and they went home happy.""",
        two="""<a> and <b> went for a walk, and <h> fell into a deep hole.
<g> found a rope and pulled <h> out.""",
        one="<b> pulled <a> out of a deep hole.",
        next="On the way home <h> and <g> put a fence around the hole. Nobody else should fall into it.",
        moral="a good friend does not leave you alone", why="Why did <g> run for a rope?|Because <h> was in a deep hole."),
    "trip": dict(
        long=OPEN2 + """ who wanted to see <far>.
<h> packed some bread, and <g> packed a map.
On the way <h> and <g> came to a wide river.
<g> found an old boat, and <h> pulled it to the water.
- They crossed the river and walked on.
In the evening <h> and <g> saw <far> and were very happy.""",
        three=OPEN2 + """ who wanted to see <far>.
<h> and <g> walked all day and crossed a wide river in an old boat.
In the evening they saw <far> and were very happy.""",
        two="""<a> and <b> set off together to see <far>.
They walked all day, and in the evening <h> and <g> were there.""",
        one="<a> and <b> made a long trip to see <far>.",
        next="<h> and <g> slept under the stars. The next day they went home and told everybody about <far>.",
        moral="a trip is best with a friend", why="Why did they need a boat?|Because there was a wide river."),
}

# A thing as the hero; <kid> is who finds it.
OBJECT = {
    "forgotten": dict(
        long=OPEN + """ that nobody used any more.
<h> stood in a dark corner and was full of dust.
Then one rainy day <kid> came in and saw <h>.
<kid_h> cleaned <h> and took it home.
- "You are just what I need," said <kid_h>.
From that day on, <h> was used every day and was happy.""",
        three=OPEN + """ that nobody used any more.
One day <kid> found <h> in a dark corner and cleaned it.
From that day on, <h> was used every day and was happy.""",
        two="""Once <a> stood in a dark corner, and nobody used it.
Then <kid> found <h>, took it home and used it every day.""",
        one="<kid> found <a> that nobody used and took it home.",
        next="<kid_h> gave <h> the best place in the room. Everybody who came in admired it.",
        moral="everybody is needed somewhere", why="Why was <h> full of dust?|Because nobody used it any more."),
    "lost": dict(
        long=OPEN + """ that got lost on a <wheels>.
<kid> had left <h> on a seat and gone home.
- <h> waited there all night and felt very lonely.
The driver found <h> and put it on a shelf in his office.
The next morning <kid_h> came and asked about <h>.
"There you are," said <kid_h>, and <h> was happy to go home.""",
        three=OPEN + """ that got lost on a <wheels>.
The driver found <h> and kept it safe until the next day.
Then <kid> came to look for <h> and took it home again.""",
        two="""Once <a> got lost on a <wheels>, and the driver kept it safe.
The next day <kid> came and took <h> home again.""",
        one="<a> got lost on a <wheels> and came home the next day.",
        next="<kid_h> wrote a name on <h>. After that <h> never got lost again.",
        moral="what is loved is missed and found", why="Why was <h> lost?|Because <kid_h> had left it on a seat."),
}

OBJECT["vehicle"] = dict(
    long=OPEN + """ that was old and slow.
Everybody laughed at <h>, because the new ones were faster.
Then one night a big storm came, and nobody else dared to go out.
- But a sick child needed medicine.
<h> went slowly and bravely through the storm and brought the medicine.
From that day on, nobody laughed at <h> any more.""",
    three=OPEN + """ that was old and slow.
In a big storm, when nobody else dared to go out, <h> brought medicine to a sick child.
From that day on, nobody laughed at <h> any more.""",
    two="""Once <a> was old and slow, and everybody laughed.
But in a big storm <h> brought medicine to a sick child, and nobody laughed any more.""",
    one="An old, slow <kind> brought medicine to a sick child in a storm.",
    next="The child was soon healthy again. Every Sunday the child came to visit <h>.",
    moral="slow and steady can be the best", why="Why did everybody laugh?|Because <h> was old and slow.")

# A place as the scene, <in> it ("in", "on"): <pa> "a library", <p> "the library".
PLACE = {
    "found": dict(
        long="""{Once|One evening|One quiet evening} <a> came to <pa>.
In the middle of <p>, <h> found <prize> on the ground.
<h> asked everybody <in> <p> who had lost it.
At last <owner> said that it was hers and smiled.
- She showed <h> the most beautiful corner of <p>.
- After that, <h> came back to <p> every week.""",
        three="""One evening <a> found <prize> <in> <pa>.
<h> asked everybody <in> <p> who had lost it.
<owner> was so glad that she showed <h> the most beautiful corner of <p>.""",
        two="""One evening <a> found <prize> <in> <pa> and asked who had lost it.
It belonged to <owner>, and she thanked <h> and showed <him> all of <p>.""",
        one="<a> found <prize> <in> <pa> and gave it back.",
        next="The next week <h> came to <p> again. <owner> was there too, and they had tea together.",
        moral="honest people make friends", why="Why did <h> ask everybody?|Because <h> wanted to give it back."),
    "night": dict(
        long="""Once there was <pa>, and <a> was {there|inside} when night came.
The door of <p> was closed, and it was very dark.
<h> heard a sound <in> <p> and was afraid.
But it was only <fa> who lived <in> <p>.
The <f> showed <h> a small door at the back of <p>.
- <h> thanked the <f> and ran home under the stars.""",
        three="""Once <a> was <in> <pa> when the door was closed for the night.
<h> heard a sound in the dark, but it was only <fa> who lived <in> <p>.
The <f> showed <h> a small door, and <h> left <p> and went home.""",
        two="""One night <a> was alone <in> <pa> and heard a sound.
It was only <fa>, and the <f> showed <h> the way out of <p>.""",
        one="<a> spent a night <in> <pa> and met <fa>.",
        next="The next evening <h> came back to <p> with some cheese. The <f> was very pleased.",
        moral="the dark is full of friends you do not know yet", why="Why was <h> afraid?|Because it was dark <in> <p>."),
}

# A thing of nature as the hero: what it does and for whom.
NATURE = {
    "cloud": ("a dry garden", "let its rain fall", "the flowers drank and lifted their heads"), "star": ("a lost sailor", "shone as brightly as it could", "the sailor found the way home"),
    "tree": ("a wet little bird", "held its leaves over the bird", "the bird stayed dry and sang a song"), "river": ("a thirsty deer", "brought its cool water to the deer", "the deer drank and was strong again"),
    "moon": ("a child who was afraid of the dark", "sent its soft light into the room", "the child fell asleep"), "sun": ("a cold cat", "came out from behind the clouds", "the cat lay down and purred"),
    "wind": ("a boy with a kite", "blew gently over the hill", "the kite flew high into the sky"), "flower": ("a tired bee", "opened its leaves and offered its nectar", "the bee drank and flew on"),
    "mountain": ("a group of lost goats", "showed them a small safe path", "the goats came home before night"), "rainbow": ("a sad girl", "stretched its colors over her house", "the girl smiled again"),
    "leaf": ("a small ant in the water", "fell down and became a little boat", "the ant reached the shore"), "sea": ("a message in a bottle", "carried the bottle from wave to wave", "a girl found it on the beach"),
    "raindrop": ("a dry seed", "fell right next to it", "the seed woke up and grew"), "snowflake": ("a child who had never seen snow", "landed softly on the child's hand", "the child laughed with joy"),
    "seed": ("a hungry sparrow", "grew into a big sunflower", "the sparrow had food for the winter"), "hill": ("some children with sleds", "put on a white coat of snow", "the children had the best day of the winter"),
    "lake": ("a dry little frog", "made a quiet bay for the frog", "the frog jumped in and croaked"), "sunflower": ("a lost bee", "turned its yellow face to the bee", "the bee found the way home"), "forest": ("a cold fox", "made a soft bed of leaves", "the fox slept warm all winter"),
}
NATURE_SCHEME = dict(
    long=OPEN + """ that wanted to be useful.
- But <h> thought that nobody needed <ita>.
Then one day <h> saw <who>.
<h> {thought for a moment|did not wait} and <deed>.
So <result>.
From that day on, <h> was {very proud|happy} and never felt useless again.""",
    three=OPEN + """ that saw <who>.
<h> wanted to help and <deed>.
So <result>, and <h> was very proud.""",
    two="""Once <a> saw <who> and <deed>.
So <result>, and <h> was very proud.""",
    one="<a> helped <who>.",
    next="The next day <h> looked for somebody else to help. There is always somebody who needs help.",
    moral="everybody can help in some way", why="Why was <h> proud?|Because <h> had helped.")

FEARS = {
    "the dark": "sat in the dark and looked at the stars", "thunder": "counted the seconds between lightning and thunder", "water": "put one foot after the other into the water", "dogs": "gave a very small dog a cookie", "heights": "climbed a small hill, step by step",
    "spiders": "watched a tiny spider make its web", "the sea": "walked along the sea and looked for shells", "storms": "watched the storm from a warm room", "the forest": "walked through the forest and listened to the birds", "flying": "jumped from a low stone, and then from a higher one",
    "ghosts": "looked under the bed and found only dust", "mice": "gave a little mouse some cheese", "snow": "built a snowman", "fire": "sat by a small, warm fire", "people": "said hello to a kind old woman", "the moon": "looked at the moon and gave it a name", "loud noises": "played on a big drum", "cats": "stroked a very small cat",
}
SKILLS = "swim; dance; sing; ride a bike; read; cook; paint; skate; play the piano; whistle; climb trees; juggle; write; play chess; sail; ski; bake bread; play the guitar; count to one hundred; tie a bow; draw; dive; tell jokes; fly a kite".split("; ")
WISHES = {
    "fly": "flew over the roofs", "see the sea": "stood by the sea at last", "go to the moon": "stood on the moon in a silver suit", "be a star": "stood on a stage in bright light", "win a race": "won the big race", "become a singer": "sang in front of a hundred people", "find a treasure": "found a treasure in an old cave",
    "become a painter": "showed a painting to the whole town", "travel the world": "set off on a big white ship", "be a knight": "got a shining sword from the king", "make people laugh": "told a joke that made everybody laugh", "build a boat": "sailed away in a boat made by hand", "be brave": "saved a small bird from a storm", "see snow": "stood in the first snow of the winter", "write a book": "held the new book in both hands", "touch a cloud": "stood on a high mountain and touched a cloud",
    "become a chef": "cooked a dinner for the king", "go to school": "sat in the first row at school", "join the circus": "danced on a rope in the circus", "see the queen": "had tea with the queen",
}
LOSE = "kite; red hat; key; ball; ring; blue scarf; shoe; teddy bear; umbrella; map; violin; book; lucky coin; glove; balloon; golden bell; watch; doll; favorite toy; boat; lantern; letter; wallet; drum; sock; ticket; crown; phone; suitcase".split("; ")
FAR = "the sea; the highest mountain; the big city; the old lighthouse; the end of the rainbow; the blue lake; the great forest; the snow; the big waterfall; the sunrise".split("; ")
SPOTS = "under a big tree; behind the old wall; near the river; next to a gray stone; in the tall grass; by the garden gate; behind the barn; under the bridge; near the well; at the edge of the forest".split("; ")
MEALS = "slice of bread; apple; sandwich; cookie; piece of cake; pie; pear; cheese roll; pancake; loaf of bread".split("; ")
CRAFTS = "a crown of flowers; a picture of the sea; a small wooden boat; a warm scarf; a little song; a necklace of shells; a lamp of paper; a kite".split("; ")
TOYS = "red ball; kite; little drum; blue bike; wooden boat; swing; big balloon; toy train".split("; ")
BUILDS = "tree house; boat; raft; hut; bridge; bird house; sled; cart; bench; little stage".split("; ")
GOLD = "gold coins; silver spoons; old books; shining stones; toys; chocolate".split("; ")
PRIZES = "a golden ring; an old letter; a small silver key; a red purse; a blue notebook; a little watch".split("; ")
OWNERS = "an old woman; a young teacher; a friendly lady; a little girl; a shy woman".split("; ")
FRIENDS = "owl; mouse; rabbit; hedgehog; squirrel; duck; fox; crow; frog; goat; sparrow; badger; beaver; robin; deer; turtle".split("; ")
ADJECTIVES = "old; young; little; small; brave; kind; clever; curious; friendly; shy; happy; tiny; big; cheerful; quiet; gentle; funny; hungry; tired; poor; rich; strong; wise; silly; lazy; grumpy; sad; lonely; lost; proud; famous; clumsy; sleepy; very old; very small".split("; ")
COLORED = "white; black; brown; blue; red; green; golden; pink; purple; talking; magic; flying; gray".split("; ")
# what a quality or an idea makes of the story
FITTING = {"lonely": "friend", "shy": "friend", "sad": "friend", "hungry": "share", "poor": "gift", "kind": "help", "brave": "noise", "curious": "chest", "tired": "sleep", "sleepy": "sleep", "silly": "cake", "funny": "cake", "clumsy": "cake", "lost": "way"}
IDEAS = {"friendship": "friend", "kindness": "help", "sharing": "share", "patience": "seed", "courage": "noise", "hope": "lost", "love": "gift", "helping others": "help", "never giving up": "seed", "home": "storm", "generosity": "share", "happiness": "gift", "adventure": "chest", "a treasure": "chest", "a treasure hunt": "chest", "a birthday": "gift", "a storm": "storm", "a stormy night": "storm", "a garden": "seed", "baking a cake": "cake", "a long journey": "trip", "a lost toy": "lost", "a picnic": "share", "making friends": "friend", "bravery": "noise", "a strange noise": "noise", "bedtime": "sleep", "dreams": "sleep", "growing a flower": "seed", "a gift": "gift"}
# places with a door, and others
INDOORS = "library; school; castle; museum; bakery; zoo; train station; old house; lighthouse; theater; hospital; toy shop; bookshop; barn; kitchen; hotel; tower; palace; factory; circus; attic; cinema; restaurant; greenhouse; church".split("; ")
OUTDOORS = "forest; garden; market; park; cave; farm; village; big city; small town; jungle; harbor; ship; train; desert; beach; island".split("; ")
