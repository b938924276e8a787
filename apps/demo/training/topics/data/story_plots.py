"""Plots for the story topic.

Block = "== name | class | flags"; beats separated by empty lines; one variant per line; [a|b] picks, {slot} fills.
"S " lines are one-sentence summaries (used by "make it shorter"), "M " lines are morals, "N " lines continue the story.
Classes: any (living hero), spooky, funny, shy/lonely/... (trait plots), object, nature, place, idea, event, pair, with (hero and object).
"""

PLOTS = r"""
== lost | any
One [morning|day|windy afternoon], {n} [looked for|wanted to play with|reached for] {thed}, {his} [dearest|favorite|most precious] thing, but it was gone.
{n} had {the}, and it was {his} greatest treasure. One [morning|day|evening] it was [gone|nowhere to be seen|lost].
[One day|One cold morning|On the first day of the week], {n} lost {the} that had belonged to {his} [grandmother|grandfather|mother].

{He} looked [under every leaf and stone|in every corner|high and low], but [there was no sign of it|found nothing|it was not there].
{He} searched all day until {his} [feet|eyes] were [tired|sore], but [there was no sign of it|it was not there].
"Who took {thed}?" {he} asked. Nobody [knew|had seen it].

Then {af} [came by|came along|stopped beside {him}]. "[Let us look together|Four eyes see more than two|Do not cry. I will help you]," said {fd}.
{Af} saw how sad {h} was. "[When did you last have it?|Where were you yesterday?]" asked {fd}. {n} [stopped to think|thought hard].
"[Go back the way you came|Think of the last place where you laughed]," said {af} in a kind voice.

They [walked back|went back] the way {he} had come, and there, [in the mud|in the grass|under a bush|in the shade of a rock], something [shone|was shining].
They found it at sunset, [safe and sound|right beside {his} own bed|in the very last place they looked].
In the end it was [in {his} own bed|right at {his} own door], where {he} had put it so as not to lose it. They both [laughed|laughed until it hurt].

{n} was so [glad|happy] that {he} [shared {his} {food} with {fd}|gave {fd} a big hug|danced in a circle].
From then on, {n} and {fd} were [friends|the best of friends].
That night {h} held {thed} close and thought that a [new friend|good friend] was [an even better thing to find|the real treasure].
S {n} {the_kind} lost {thed}, searched everywhere and found it again with the help of a kind {f}.
M What is lost is easier to find with a friend.
N The next day, {n} and {fd} tied {thed} to a long ribbon so that it could never get lost again.

== stranger | any
One [stormy night|rainy evening|cold morning], {n} met {af} who was [wet and tired|hungry and cold|hurt and could not walk].
One [evening|day], {af} [knocked at the door|called for help]. "[Please, I have nothing to eat|I am lost and cold|I cannot go any further]," {fd} said.

[Most|Many] had [passed by without a word|looked the other way], but {n} stopped. {He} [shared {his} {food}|gave {fd} the last of {his} {food}|made a warm bed by the fire].
{n} did not have much, but {he} shared {his} {food} and [listened|gave {fd} a dry place to sleep].
"Come in," said {n} at once. {He} shared {his} {food}, and they talked until [late|the stars came out].

In the morning, {fd} was gone. [Only a small {thing2} lay on the floor|There was only a note that said "thank you"].
The next day {fd} said goodbye. "I will not forget this," {fd} said.

[Weeks|Months] later, [a great storm came|the winter was long], and {n} [was in trouble|had nothing left to eat].
Then one day {n} [got stuck in deep mud|got lost far from home|was caught in a flood] and called for help.

[Suddenly|Just then], {fd} was there, with [ten strong friends|a whole family], and they [helped {him}|carried {him} home|brought baskets of {food}].
And who should come to help? It was {fd}, [smiling|out of breath but smiling]. "You helped me once," {fd} said. "Now it is my turn."

{n} [smiled|laughed with joy]. A small kindness had come [all the way back|home again].
After that, nobody {in0} ever passed a stranger without a kind word.
S {n} {the_kind} helped a poor {f}, and later {fd} came back to help {him}.
M A kind act always finds its way home.
N The next winter, {n} kept an extra bed ready, just in case another stranger came by.

== race | any
[Every year|Each spring|Once a year], there was a [great|big] race around {pl}. [This year|For the first time], {n} wanted to [try|take part].
"I am going to win the [big race|summer race]," said {af} [loudly|to everyone]. {n} had never been in a race, but {he} [signed up too|wanted to try].

"You?" {folk} laughed. "You are [too slow|too small|not made for this]!"
{Folk} shook their heads. Nobody thought that {h} could [win|even finish].

{n} said nothing. [Every day|Every morning] {he} [practiced|trained], [a little more each time|in the sun and in the rain].

On the day of the race, {fd2} was soon far ahead. But {fd2} [stopped to rest|stopped to wave at the crowd|took a wrong turn], while {n} kept going.
The race began. Halfway along, {n} saw that {fd2} had fallen into a [ditch|hole]. {n} could have gone on, but {he} stopped to help.

Step by step, {n} came closer to the line, and [everyone began to cheer|the crowd went quiet, and then it roared].
They crossed the line together, side by side, and the cheering was [louder than thunder|heard for miles].

{n} did not care about the prize. {He} was proud that {he} had [not given up|tried].
That evening they shared the prize, a huge [basket|bowl] of {food}. It tasted [wonderful|like the best day of the year].
S {n} {the_kind} was laughed at before the big race, but {he} trained, kept going and made everyone cheer.
M Keep going, even when others laugh.
N The next year, {n} taught all the smallest ones how to run the race.

== fear | any
There was one problem. {n} was [very much|terribly] afraid of {fear}. {fearwhy}.
But {n} had a secret: {he} was afraid of {fear}. {fearwhy}.
{n} was afraid of only one thing, and that was {fear}. {fearwhy}.

{He} never told {his} friends, because {he} thought they would laugh.
"[Do not be silly|There is nothing to fear]," everyone said, but that did not help at all.
Whenever the others [went out to play|called {him}], {he} [stayed at home|found some excuse].

One [night|day], {he} heard {af} [crying|calling for help] far away. {n}'s heart beat fast, but there was nobody else to help.
Then one day {his} friend, a {f}, did not come home. Somebody had to go and look, and {n} was the only one there.

{He} [closed {his} eyes and counted to three|took a deep breath]. Step by step, {he} went on, and {he} found out that {fearend}.
{His} legs shook, but {he} went. And what did {he} find? It turned out that {fearend}.

{He} found {fd} and [brought {fd} safely home|they went home together, singing].
"You came!" said {fd}. "I was afraid too. Now I am not."

From that day on, {n} was [still a little afraid sometimes|not so afraid any more], and {he} knew what to do: [take one small step|take a deep breath and go].
"Were you scared?" asked {folk}. "Yes," said {n}, "and I went anyway."
S {n} {the_kind} was afraid of {fear}, but {he} faced it to help a {f} and found out that {fearend}.
M Being brave means going on even when you are afraid.
N The next week, {n} went back to the same place alone, just to wave at {his} old fear.

== misunderstanding | any
One day, {n} heard {fd} [whisper|say quietly], "{n} must not [know|find out]." {His} heart [sank|grew heavy].
One morning, {n}'s friend, {af}, [ran away|hurried past] without saying hello. {n} was [hurt|very sad].

"[They do not like me any more|They are hiding something from me]," thought {n}. {He} went home and [shut the door|hid in {his} bed].
All day {n} [sat alone|stayed by {himself}] and wondered what {he} had done wrong.

[Angry words came next|The next day was no better]. {n} [would not speak|turned away] when {fd} waved.
{He} even [packed {his} things|thought about moving far away].

At last {he} [could not stand it any more|grew tired of being sad] and asked, "Why are you [hiding from me|keeping secrets]?"
That evening {fd} came to the door. "Will you come with me?" {fd} asked. "There is something you should see."

{Fd} [laughed|smiled]. "Because [this was a surprise|you would have seen the surprise]!" Behind {the_tree} stood all {his} friends with a big [cake|basket of {food}].
It was a surprise party for {n}! There were [lights in every tree|songs, games and plenty of {food}].

{n} [went red|laughed at {himself}]. "Next time," {he} said, "I will just ask."
{n} felt [silly and very happy|warm all over]. It is always better to ask than to guess.
S {n} {the_kind} thought {his} friends had turned against {him}, but they were only planning a surprise.
M Ask first before you think the worst.
N After the party, {n} began to plan a surprise for {fd}.

== discovery | any
One [night|morning|day], {n} [saw|noticed] a [strange|faint] [blue|golden|green] light [behind a big rock|between the roots of a tree|under a pile of stones].
While looking for {food} one [day|morning], {n} found {the}, half hidden [under a stone|in the mud|in the sand].

It was [warm|humming softly], and when {he} touched it, {he} heard [a voice|music]. "[Take me home|Help me|I am so far from home]," it said.
When {he} [picked it up|held it close], it began to glow like a star, and a tiny voice said, "[Thank you for finding me|At last, somebody found me]."

"Who are you?" asked {n}. "I am a [star that fell|wish that nobody made|little star]," it said. "I must be back [before sunrise|in the sky by dawn]."
{n} was [surprised|afraid at first], but the voice was so [small and sad|gentle] that {he} wanted to help.

Together with {af}, {he} [climbed the highest hill|went to the highest place near {pl}]. The way was [long|steep and dark], but the light showed them where to go.
{He} asked {af} for help, and all night they [made their way to the top of the hill|followed a path that only the light could see].

At the top, the light [rose slowly|slipped out of {his} arms] and [flew up into the sky|joined the other stars].
Just as the sky turned pink, the light rose into the air. "Thank you," it [whispered|sang], and it was gone.

[Since then|Ever since], one star shines a little brighter above {pl}, and {n} [waves at it|says good night to it] every evening.
If you look up on a clear night, you may see it wink. That is its way of saying hello to {n}.
S {n} {the_kind} found a strange little light, carried it up a hill and helped it get home to the sky.
M Small and strange things deserve a friend too.
N One night the star sent down a thin silver thread of light, and {n} found a tiny map at the end of it.

== journey | any
More than anything, {n} wanted to {wish}. {He} [thought|dreamed] about it [day and night|every evening].
{n} had one big [dream|wish]: {he} wanted to {wish}.
Every [night|evening], {n} told the stars the same thing. "I want to {wish}," {he} said.

"[That is impossible|Nobody like you can do that|That is only a dream]," said {folk}.
{Folk} [smiled|laughed] and told {him} to forget it.

But {n} [did not give up|could not forget it]. {wishtry}.
So one [spring day|morning] {he} [began|made up {his} mind to try]. {wishtry}.

{n} sat down and [sighed|almost cried]. Then {af} [sat down beside {him}|came along]. "[Try once more|Do not stop now|Every dream needs time]," said {fd}.
"[Maybe they were right|Maybe it is too hard]," {he} thought. "[Not yet|Wait]," said {af}, "[the best part may still come|you are closer than you think]."

And then it happened. {wishend}.
{n} tried one last time. {wishend}.

{n} had never been so happy. {He} [smiled all the way home|could not wait to tell everyone].
And when {folk} asked how {he} had done it, {n} [only smiled|said], "[I just kept going|One small step at a time]."
S {n} {the_kind} wanted to {wish}, and even though it was hard, {he} did not give up, and in the end the dream came true in its own way.
M A dream may come true in a way you did not expect.
N Soon {n} had a new dream, and this one was even bigger.

== gift | any
[The birthday of {fd3} was near|{Fd3} had a birthday soon], and {n} wanted to give {fd3} something [special|wonderful]. But {he} had [no money|nothing to give].
It would soon be the birthday of {n}'s best friend, {af}, and {n} had no gift.

{He} [looked in every shop|thought and thought], but everything was [too big, too dear or too dull|not quite right].
First {he} picked some flowers, but [the wind took them|a goat ate them]. Then {he} made a cake, but [it fell apart|the rain got it].

On the way, {he} gave away [{his} scarf|the last of {his} {food}] to someone [who was cold|who was hungry]. Now {he} had nothing at all.
{n} sat down under the stars with empty hands and felt very [sad|poor].

"I have no gift," {n} said when {he} stood in front of {fd3}. "I only brought {himself1}."
So {he} made up a song about all the things {he} liked about {fd3}, and {he} sang it [softly|with all {his} heart].

{Fd3} [had tears of joy|smiled from ear to ear]. "[That is just what I wanted|It is the best gift of all]," {fd3} said.
For a moment it was very quiet. Then {fd3} gave {n} a long, warm hug. "[Nobody has ever given me so much|This is the best gift I ever had]."

They [shared {food}|ate cake] and [told stories|laughed] until the [moon came up|candles went out].
And the two friends [danced|talked] until the stars came out.
S {n} {the_kind} had no gift for a friend's birthday, but coming with an open heart turned out to be the best gift of all.
M The best gift is your time and your heart.
N On {n}'s own birthday, {fd3} came back with the same song and a new verse.

== storm | any
One [day|night], the sky turned [black|dark and green], and a [great|terrible] storm came. The wind [roared|howled], and rain fell [in sheets|for hours].
The storm came [without warning|in the middle of the night]. It [shook every wall|bent the trees] and made a great noise.

{Folk} had nowhere to hide. "[Quick, come to my place|There is room in my home]!" called {n}.
{n} was safe and dry at home, but outside {he} heard {af} call for help.

One by one they came in: {af}, then a family of mice, then a very wet bird. Soon there was hardly room to breathe.
{He} opened the door wide, and in came {af}, and then another, and then ten more.

"There is no space left," someone [grumbled|said]. "There is always space for one more," said {n}.
They were cold, so {n} shared {his} {food} and told a [funny|long] story. Nobody thought of the storm any more.

In the morning, the [sun shone|sky was clear], but [the roof of {n}'s home was gone|{n}'s home was badly broken].
When the sun rose, they saw that the storm had [blown down {n}'s door|broken half of {n}'s home].

"Now it is our turn," said {folk}. They worked all day, and the new home was [twice as big|better than before].
So {folk} all came to help. By evening {n} had a new home with [a very big table|many beds for guests].
S {n} {the_kind} gave everyone shelter in a storm, and afterwards they all helped to mend {his} home.
M There is always room for one more.
N When the next storm came, nobody was afraid, because they all knew where to go.

== invention | any
That summer, there was [no rain for weeks|not a drop of rain], and {folk} had [no water left|to carry water from far away].
Every day, {folk} had to carry heavy [baskets of {food}|stones] up a steep hill, and everyone was [tired|cross].

"[There must be a better way|I have an idea]," said {n}. {He} began to [draw lines in the dust|collect sticks, ropes and old wheels].
{n} sat [down to think|for three days and thought]. Then {he} jumped up. "I have it!" {he} cried.

{His} first machine [fell over|broke with a loud crack|went backward]. {Folk} laughed. The second one [was worse|rolled into a pond].
It did not work at first. It [shook, whistled and fell apart|made a silly noise and stopped].

But {af} [stayed|looked at it closely] and said, "What if this part went [on the other side|the other way around]?"
Only {af} believed in {him} and brought {him} [a strong rope|one more wheel]. 

They tried again. [Slowly|With a squeak], the wheel began to turn, and [everything moved as if by magic|it did the work of ten].
This time it [worked|ran as smooth as butter]! {Folk} [cheered|could hardly believe their eyes].

From then on, everyone had [time to rest|time to play] in the afternoon, and they named the machine after {n}.
"How did you know it would work?" they asked. "I did not," said {n}. "I just tried one more time."
S {n} {the_kind} built a machine to help everyone, failed twice, and made it work with a friend's good idea.
M Every mistake brings you closer.
N The next thing {n} wanted to build was a bridge to the other side of the valley.

== unlike | any
One day, {af} moved in [next door|close by]. {Fd} was [loud|messy|slow], and {n} was [quiet|neat|quick].
{n} liked [quiet mornings|everything to be in its place]. Then {af} came to live nearby, and {fd} liked [loud songs|to turn everything upside down].

"We can never be friends," thought {n}. "We are too different."
They [argued about everything|could not agree on a single thing], even about [the weather|what to eat].

Then {n} [got sick|hurt {his} foot] and could not [get up|go out]. And who came with a bowl of [warm soup|{food}]? It was {fd}.
One [cold night|evening], {fd} knocked softly. "I cannot sleep," {fd} said. "It is too quiet in my house." 

They [sat together|talked for hours]. {Fd} told [wild|funny] stories, and {n} laughed [more than {he} had in years|until {his} sides hurt].
They shared {food} and found out that they both loved [the stars|the smell of rain|old songs].

Little by little, {n} learned to [sing a bit louder|like surprises], and {fd} learned to [sit still and listen|love a quiet evening].
After that, {n} left {his} door open every evening, and {fd} always wiped {fhis} feet.

They were still very different, and that was [the best part|what made it fun].
Now everyone {in0} knows that where there is {h}, {fd} is never far away.
S {n} {the_kind} and a very different {f} could not agree on anything, but they became the best of friends.
M Friends do not have to be the same.
N One day, {n} and {fd} decided to plant a garden together, half wild and half neat.

== promise | any
"Will you [come back when the first snow falls|visit me in the spring]?" asked {n}'s friend, {af}. "I promise," said {n}.
{n} had made a promise to {af}: "When the first flower opens, I will come and see you."

[Months went by|The days went by fast]. Then, on the very day, {folk} [held a big feast|asked {him} to stay for a feast] with {food} and music.
When the day came, it [rained hard|was bitterly cold], and the way was long. "[Stay at home|You can go tomorrow]," said {folk}.

{n} [wanted to stay|was tempted], but a promise was a promise. {He} [packed some {food}|put on a warm coat] and [set off|left].
{n} thought for a moment. "I gave my word," {he} said, and off {he} went.

The path was [muddy|full of stones], a bridge was broken, and twice {he} [almost turned back|lost the way].
It grew dark, and {he} was tired, but {he} thought of {his} friend waiting [by the window|alone].

At last {he} saw a small light. There sat {fd}, who had waited all day. "[I knew you would come|I never stopped hoping]!"
{Fd} was [ill|all alone], and when {n} came in, {fd} [smiled for the first time in days|began to smile].

They [sat by the fire|talked all night], and {n} knew that no feast could be [better than this|as good].
"You kept your promise," said {fd}. "Of course," said {n}. "That is what promises are for."
S {n} {the_kind} went a long, hard way to keep a promise to a friend, and it was worth every step.
M A promise is worth keeping.
N Before {n} went home, the two friends made a new promise, for the summer.

== skill | any
{n} wanted to learn {skilling0}. The first time {he} tried, {skillfail}.
More than anything, {n} wanted to {skill}. But at {his} first try, {skillfail}.
One day {n} decided to learn {skilling0}. It did not go well: {skillfail}.

"[You will never learn|Give it up]," [someone said|said a voice from the crowd]. {n} felt {his} face grow hot.
{Folk} [laughed|shook their heads], and {n} went home sad.

But {af} had been watching. "[Nobody starts out good|Start small|Try a little every day]," said {fd}.
Then {af} said, "I was bad at it too. [Do a little each day|Keep at it]."

So {n} [did|listened]. {skillprac}. [It was slow|Some days were hard], but {he} [did not stop|got a little better].
{skillprac}. [Weeks passed|A month went by], and {he} got a tiny bit better each time.

Then one [evening|bright day], {skillend}.
And at last, when [nobody expected it|spring came], {skillend}.

"How did you do that?" asked {folk}. "Very badly at first," said {n} with a smile.
{n} looked at {fd} and smiled. It had all been worth it.
S {n} {the_kind} wanted to learn {skilling0}, failed at first, practiced every day, and in the end {skillend}.
M Everyone is bad at the start.
N Now {n} gives lessons to anyone who wants to learn {skilling0}.

== sharing | any
That year the winter was [long|hard], and there was [little to eat|almost no food left]. {n} had [one small bag|a full basket] of {food}.
In the autumn {n} had saved a great pile of {food}, and {he} was very proud of it. 

"These are mine," {he} said and [hid them well|locked the door].
{He} hid everything [in a deep hole|behind a heavy stone] and told nobody.

But every night {he} heard {af} [crying from hunger|walking by, thin and cold], and {he} could not sleep.
Then one day {af} came by, too [weak|tired] to speak. {n} looked at {his} {food}, and {his} heart felt heavy.

At last {he} [opened the door|got up]. "[Come in and eat|Take half]," {he} said.
"[Come and eat with me|Please, sit down]," said {n}. They ate together, and it tasted [better than ever|wonderful].

The next day {fd} brought [some wood for the fire|a pot of warm soup], another brought a blanket, and soon {n}'s home was full of [friends|songs].
Others heard about it and came, each with [some small thing to share|a little something in a bag]. 

When spring came, there was nothing left of the {food}, but {n} had [more friends than {he} could count|never felt so rich].
And so they all came through the winter together, warm and [well fed|merry].
S {n} {the_kind} hid {his} {food} from everyone, but when {he} shared it with a hungry {f}, {he} got friends for life.
M What you share comes back to you.
N In the spring, {n} and {fd} planted a big garden for everyone.

== lost_way | any
One [evening|foggy day], {n} went [too far from home|out to look for {food}] and [lost the way|could not find the way back].
{n} followed {a_bfly} so far that {he} did not know where {he} was any more.

It grew [dark|cold], and every [path|way] looked the same. {n} [wanted to cry|felt very small].
{He} called and called, but only [the wind|an echo] answered.

Then {he} heard [a soft song|a small voice]. It was {af}. "[Are you lost too?|Why are you sad?]" asked {fd}.
All at once {he} met {af}, who was [also lost|crying]. "Do not cry," said {n}, although {he} was afraid too. "We will find the way together."

"My mother always says, follow the [brightest star|sound of the water]," said {n}. So they did.
{Fd} pointed up. "[That bright star is always in the north|That star stands over {pl}]," {fd} said.

They went on [step by step|all night], telling each other [stories|jokes] to keep their courage up.
The way was long, but with two it felt only half as long.

When the sun rose, {n} [saw {pl}|could smell home]. "We are home!" {he} cried.
And there, at last, was {pl}, with a light in the window and [warm {food0}|everyone waiting].

{n} never forgot that night, and {he} and {fd} stayed friends [for life|for ever].
That night {n} slept deeply, and {he} dreamed of [one bright star|long paths and bright stars].
S {n} {the_kind} got lost in the dark, met {af}, and together they followed a star home.
M In the dark, look for a light and a friend.
N A week later, {n} and {fd} went back and put little signs along the path.

== small_hero | any
{Folk} [often|always] said, "You are too [small|young] to help, {n}." That made {him} [sad|cross].
"Not now, {n}," {folk} always said. "This is work for [the big ones|someone strong]."

Then one [day|night], a [baby|tiny] {f} [fell into a deep, narrow hole|got stuck between two rocks]. Everyone came running.
One day there was a great [cry|noise]. A little {f} was trapped [in a deep, narrow hole|behind a heavy stone].

The strongest of them pulled and pushed, but [nobody could reach it|nothing helped].
The big ones tried [everything|all morning], but they were much too big to [get in|fit].

"Let me try," said {n} quietly. {He} was just the right size, and down {he} went into the dark.
{n} looked closely and saw [a tiny gap|a small gap that nobody else had noticed]. In {he} went.

It was [dark and cold|narrow and dusty] down there. "[Hold on to me|Do not be afraid]," said {n}, and slowly, slowly, they came up again.
{He} tied a rope around {fd}, called "Pull!" and up they came into the light.

Everyone [cheered|clapped]. From that day on, nobody said that {n} was too [small|little] again.
"[You were the only one who could do it|Today you were the biggest of us all]," said {folk}, and {n} glowed with joy.
S {n} {the_kind} was told {he} was too small to help, but only {he} could save a little {f} from a deep hole.
M Even the smallest can do great things.
N The next morning, {folk} asked {n} to join the rescue team, and {he} said yes at once.

== noise | any
Every night, {n} heard a strange [noise|sound]. [Tap, tap, tap, it went|It went boom, boom, boom|It went hoo, hoo, hoo].
One night, a strange sound woke {n}. [Scratch, scratch, it went|It sounded like a very old door].

"[Is it a monster?|What could that be?]" {he} wondered. {He} pulled the covers over {his} head, but the sound went on.
{He} asked {folk}, but nobody [had heard it|knew anything]. 

On the third night, {n} took a [small lamp|deep breath] and went to [look|find out].
"I want to know," {he} said at last, and {he} followed the sound [past the trees|out into the night], step by step.

The sound grew louder. {He} went around one last corner, and there sat {af} with [a drum|a broken cup|a hammer].
And there, in the [moonlight|dark], was {af}, [trying to fix an old boat|practicing a dance]. 

"[Oh no, did I wake you?|I am so sorry!]" said {fd}. "I [only practice at night|was too shy to do it by day]."
{Fd} jumped in surprise, and then they both [laughed|laughed out loud].

{n} [sat down and joined in|began to clap along]. The next night there were two sounds, and the night after that, a whole [band|party].
After that, {fd} came by in the daytime, and {n} slept well every night.
S {n} {the_kind} heard a strange noise every night, followed it, and found a shy {f} who became a friend.
M Many scary things are small when you look at them.
N Before long, {n} and {fd} gave their first show, and everyone came.

== greedy | any greedy
But {n} was never [content|happy with what {he} had]. {He} always wanted [more {food}|more of everything].
The trouble was that {n} was greedy. Whatever {he} had, {he} wanted more.

One day {he} found a [magic pot|magic tree] that gave {him} all the {food} {he} wished for. "More!" cried {n}. "More!"
One day {he} met {af} who said, "You may take all the {food} you can carry." {n} took [so much that {he} could not see|a huge, huge pile].

The pile grew and grew until it [filled the whole house|was as high as a hill], and {n} was stuck [under it|in the middle of it].
On the way home, {his} load was so heavy that {he} [fell into a stream|sank into the mud].

"Help!" {he} called. {Fd4} came by and said, "[Let go of some of it|You must give some away], and you will be free."
{He} could not move. "Drop it," called {af2}, "and give me your hand!" {n} did not want to, but at last {he} let go.

So {n} gave the {food} away, bit by bit, to everyone who was hungry, and with each gift {he} felt [lighter|a little happier].
It was hard at first. But when {he} saw how happy the others were, {n} began to smile.

In the end {he} kept just enough, and just enough turned out to be [plenty|the perfect amount].
That evening {n} had only a little left, and it was the best dinner of {his} life.
S {n} {the_kind} always wanted more and more, until {he} got stuck and learned that enough is plenty.
M Enough is as good as a feast.
N The next time {n} found something good, {he} called {his} friends first.

== newcomer | any lonely
But {n} was lonely. {He} had [nobody to talk to|no one to play with], and the evenings were very long.
{n} had [everything {he} needed|a warm bed and enough {food}], but no friends at all.

{He} tried to [say hello to|join] {folk}, but the words [got stuck|would not come out].
Every day {he} watched {folk} [laugh and play|go by in pairs] and wished that [someone would stop|they would ask {him} to join].

One day {he} had an idea. {He} [made a big pot of soup|laid out {food} on a cloth] and put up a sign that said, "[Come and eat with me|Everyone is welcome]."
So {n} wrote a small note: "I have {food} for two. Would you like to come?" {He} let the wind take it.

{He} waited one hour, then two. Nobody came. {n} [began to put everything away|sighed and sat down].
The whole day passed. The sun went down, and {n} [wiped away a tear|gave up hope].

Then there was a soft [knock|voice]. It was {af}. "[Is this for me?|Am I too late?]" asked {fd}. "[I was lonely too|I did not dare to come sooner]."
Just then {af} came around the corner, out of breath. "I [found your note|saw your sign]," said {fd}. "I have no friends here either."

They ate and talked and laughed, and the next day [two more came|they met again, and the day after that too].
From then on, {n} was never lonely again, because a friend [lived just around the corner|came by every day].
S {n} {the_kind} was lonely, made a dinner for anyone who would come, and found a true friend in {af}.
M Sometimes a friend is waiting for you to take the first step.
N The next week, {n} and {fd} set the table for three, and then for ten.

== repair | any
[In the middle of|Not far from] {pl}, there stood an old [bell|clock|bridge] that had been broken for [a hundred years|longer than anyone could remember].
One day, {n} broke {his} friend's favorite [cup|toy|lamp] by accident. Nobody had seen it.

{n} [felt a stone in {his} stomach|could not stop thinking about it]. "[I will try to mend it|I want to make it whole again]," {he} said.
"It cannot be mended," said {folk}. But {n} wanted to try.

All night {he} worked with [glue|wire] and string and a lot of care. [It was not easy|Twice it fell apart].
{He} [carried the pieces home|looked at every piece], and {af} brought [a small hammer and some oil|a lamp and good advice].

In the morning it was [whole again|mended], with thin golden lines where the cracks had been.
And then, with a click, [the last piece fell into place|everything fit].

{n} [took a deep breath and told the whole truth|showed it to everyone with shy eyes].
{He} stepped back. It was not perfect, but it was [strong|full of love].

"It is more beautiful than before," said {af2}, and {n} [smiled with relief|felt light again].
{Folk} came to look. "It is better than new," they said, "because you did not give up on it."
S {n} {the_kind} worked all night to mend a broken thing, and in the end it was more beautiful than before.
M Broken things can be made whole with care.
N Soon everyone brought {n} their broken things, and {he} opened a little repair shop.

== seed | any
One spring day, {n} [found|was given] a tiny seed. "[Plant it and wait|It needs water, sun and time]," said {af}.
{Af} gave {n} a small brown seed. "It does not look like much," said {fd}, "but be patient."

{n} planted it [near {pl}|in the best spot {he} could find] and waited. One day passed, then a week. Nothing happened.
{He} put it in the ground and sat down to watch. [Nothing came|Nothing at all happened].

"[Maybe it is broken|It will never grow]," said {folk}. {n} [wanted to dig it up|was sad], but {he} gave it some water instead.
{He} [sang to it|told it stories] every morning, and {folk} thought {he} was silly.

Summer went, and autumn, and snow covered the ground. {n} [almost forgot it|still came by every day].
It rained, it froze, the wind blew, and still {n} took care of that small piece of earth.

Then one morning, there was a tiny green [tip|leaf]. {n} jumped for joy.
But when the first warm day came, {n} saw something green. It was [alive|growing]!

Today it is a tall tree full of {seedfood}, and {folk} [rest in its shade|meet under it every summer].
It grew and grew, and now it is [the finest tree for miles|a tall tree], and everyone comes to sit in its shade.
S {n} {the_kind} planted a small seed, waited with patience all year, and got a wonderful tree.
M Good things take time.
N One day the tree dropped a seed of its own, and {n} gave it to a small friend.

== voice | any
{n} was not like the others. When {folk} [sang|called] in the evening, {his} voice [squeaked|was deep and odd].
There was one thing about {n}: {he} had a very [strange|loud|funny] voice.

"[Please be quiet, {n}|You spoil the song]," they said. So {n} stopped singing.
{Folk} laughed at it, so {he} [stopped talking|kept very quiet] and felt sad.

One [morning|night], a thick fog came, and nobody could see [a thing|their own feet]. {Af} was out there alone and could not find the way home.
Then one day, thick smoke covered everything, and {folk} could not find the way out.

They called, but their soft voices [were lost in the wind|did not reach far].
Everyone [called and called|shouted], but it was no use.

Then {n} opened {his} mouth and sang as loudly as {he} could. {His} odd voice [cut through it like a bell|went for miles].
"Follow my voice!" called {n}, and nobody could mistake that voice for any other.

Step by step, they followed the sound until all were safe. "[What a wonderful voice|Never be quiet again, {n}]," they said.
Everyone came home safe. From that day on, {n} sang [every evening|as much as {he} liked], and they all loved it.
S {n} {the_kind} was laughed at for {his} strange voice, but that voice led everyone home to safety.
M What makes you different can be your gift.
N The next spring, {n} started a choir for all the odd voices.

== truth | any
One day, {n} [ate the cake that was meant for the feast|broke the big pot that belonged to everyone]. Nobody had seen {him}.
{n} was playing where {he} should not, and {he} knocked over [a great jar of honey|the lamp in the hall].

"Who did this?" asked {folk}. {n} [looked at the ground|said nothing]. They all thought that it was {fd}.
"It was {fd3a}!" [said someone|somebody cried], and poor {fd3} [was sent home in tears|had to leave].

That night {n} could not sleep. {His} secret [felt as heavy as a stone|was like a bug in the bed].
{n} should have been glad, but {his} stomach hurt, and even {food} had no taste.

In the morning {he} [stood up|went to everyone] and said with a small voice, "It was me. I am sorry."
At last {he} [ran|went] to the others. "I did it," {he} said. "Not {fd3}. I was afraid to tell you."

It was very quiet. Then the oldest one smiled. "That was [hard to say|brave]. Thank you for telling us the truth."
Nobody shouted. "[Everyone makes mistakes|A mistake can be mended]," they said, "and [it takes courage to say so|honest words make it better]."

{n} helped to put everything right, and {fd3} [forgave {him}|took {his} hand]. {He} felt as light as a feather.
That night {n} slept very well, with a clear heart and a friend beside {him}.
S {n} {the_kind} did something wrong and let a friend take the blame, but {he} told the truth in the end and was forgiven.
M The truth makes your heart light.
N {n} and {fd3} baked a new cake together and gave everyone a big piece.

== egg | any
One [spring|cold] morning, {n} found [a big blue egg|a large spotted egg] lying [all alone|in the grass].
{n} came upon an egg one day, [green with gold spots|as big as a pumpkin], and no nest [far and wide|anywhere].

"[Somebody must keep it warm|I cannot leave you here]," {he} said, and {he} [wrapped it in a scarf|took it home].
{He} asked {folk}, but it belonged to nobody, so {n} [took care of it|sat down beside it].

Day after day {he} kept it warm, even when [the others went to play|it rained], and {he} told it [stories|what the clouds looked like].
"What will come out?" asked {af}. "[A bird?|A snake?]" {n} did not know.

Then, one night, it went crack! Out came a tiny [dragon|bird with rainbow feathers] and looked at {n}. "[Mama?|Hello?]" it said.
At last there was a crack, and a [little dragon|small golden bird] [looked out|put out its head] and sneezed.

It grew fast. It was [loud and hungry|always hungry], but {n} loved it. When it could fly, it [wanted to see the world|looked up at the sky].
{n} taught it all {he} knew: [how to share, how to listen and how to laugh|songs, games and the names of the stars].

One day it flew away, and {n} [waved for a long time|smiled and cried at once]. But every spring it comes back to say hello.
And whenever {n} needs a friend, {he} looks up and hears the beat of wings.
S {n} {the_kind} found a strange egg, kept it warm, and raised the little creature that came out of it.
M Caring for someone changes you both.
N The next spring, it came back, and it had brought an egg of its own.

== mirror | funny
One day, {n} looked into [a pond|a big window] and saw [another|a second] {kind}. "[Who are you?|Hey, stop copying me!]" {he} said.
{n} met a very rude {kind} one day. Whatever {n} did, the other {kind} did it too, at the very same time.

{n} waved, and the other one waved back. {n} made a face, and the other one made [the same face|an even sillier one].
{He} jumped, and the other one jumped. {He} stuck out {his} tongue, and so did the other one. How rude!

"I will teach you some manners!" said {n}. {He} brought {his} best {food} to [make peace|be the better one]. The other one had brought {food} too!
"Fine," said {n}, "then let us have a dancing contest." They danced for an hour. Nobody won.

Just then {af} came by and looked. "{n}," said {fd}, "that is you."
{Af} watched for a while. "You know," said {fd}, "I think you would get along. You are the same person."

There was a long silence. "I knew that," said {n}, and [turned very red|quickly fixed {his} hair].
"Oh," said {n}. {He} looked again. "Well, I must say, I look [very good|wonderful] today."

And from then on, {n} [waved at every puddle, just to be polite|always said good morning to {himself}].
{Fd} laughed all the way home, and {n} did too, in the end.
S {n} {the_kind} had a long quarrel with a rude {kind} in the water, until a friend told {him} it was {his} own face.
M Be kind to the one in the mirror.
N The next day, {n} came back with a comb.

== sneeze | funny
{n} had a problem: {his} sneeze was [the loudest in the world|as strong as a storm].
Everybody liked {n}, but nobody liked {his} sneeze. It could blow [a hat off a head|the leaves off a tree] from a mile away.

On Monday, {he} sneezed and blew [the laundry off the line|three cows over a fence]. On Tuesday, it was [the roof of the barn|the mayor's wig].
"Ah, ah," said {n}, and everyone [ran for cover|held on to a tree]. "Achoo!" There went [the dinner|all the hats].

"[Hold your nose|Stay away from flowers]," said {af}. {n} tried, but [it only made the next one bigger|then it came out of {his} ears].
They tried [pepper, honey and standing on one leg|everything]. It did not help.

Then one day, a ship [was stuck in the bay|could not sail], for there was no wind at all. "[Get {n}|We need {n}]!" somebody cried.
But when a big fire started in the woods, everyone [looked at|called for] {n}. 

{Af} held a flower under {his} nose. "Ah, ah, achoo!" [It was the greatest sneeze ever|The whole hill shook].
{n} smelled one small flower. It was enough. "Achoo!"

[It did the job in one second|That did it], and everyone cheered, except [the man who lost his trousers|one goat that landed in a tree].
Today {n} is a hero. People still say "bless you", but from very far away.
S {n} {the_kind} had a terribly loud sneeze that blew everything away, until one day it saved the day.
M Even a sneeze can be useful.
N The next week, {n} got the hiccups, and that is another story.

== sandwich | funny
One day, {n} made the best sandwich in the world. It had [cheese, jam and seven pickles|honey, nuts and a whole banana]. 
All {n} wanted was to eat {his} sandwich in peace.

But just as {he} opened {his} mouth, {af} [came by|appeared]. "Is that a sandwich?" asked {fd}.
{He} sat down under a tree. "[That looks good|Oh, a sandwich]," said {af}, and sat down too. Very close.

"No," said {n} quickly. "It is [a hat|a small pillow]." And {he} put it on {his} head. Jam ran down {his} nose.
"It is not a sandwich," said {n}. "It is my [pet|little friend]." {He} patted it gently.

"What a [nice hat|lovely one]," said {fd}. "I want one too." Soon everyone {in0} [wore a sandwich|had come to look].
"Hello," said {fd} to the sandwich. The sandwich said nothing. A [pickle|tomato] fell out.

Then it began to rain [hard|buckets], and the bread [got very soft|fell apart]. {n} sighed. "All right," {he} said, "it was a sandwich."
At that moment a bird came down and took the [whole thing|sandwich]. They both stared after it.

"We know," said {fd}, and gave {him} half of {fhis} own. It had only cheese in it, and it was delicious.
So {n} and {fd} made a new one together, twice as big, and this time they shared it.
S {n} {the_kind} tried to hide a sandwich by wearing it as a hat, and lost it, and then a friend shared one with {him}.
M Just share the sandwich.
N The next day, {n} came back with a very long sandwich, enough for the whole street.

== wrong_day | funny
One morning, {n} woke up [very early|in a great hurry]. "[It is my birthday|The big party is today]!" {he} shouted.
"Today is the day of the big party!" said {n} and jumped out of bed, right into a bucket.

{He} put on [three hats and one shoe|{his} best shirt, back to front] and ran out. Nobody was there.
{He} [took a cake|packed {his} best jokes] and hurried to the place where the party should be. It was empty.

"They must be hiding," thought {n}. {He} looked [behind every door|under every bush] and shouted "Found you!" to [a very surprised goat|an old chair].
"I see," said {n}. "It is a quiet party." So {he} danced by {himself}, very politely.

{Af} came past and [watched {him} for a while|stopped]. "What are you doing?" asked {fd}.
After an hour, {af} came by [with a shopping bag|on the way to work]. "Why are you dancing with a chair?" asked {fd}.

"I am at the party," said {n}. "But {n}," said {fd}, "the party is [next week|tomorrow]."
"It is my party!" said {n}. {Fd} looked at the calendar. "This is from last year," {fd} said.

{n} thought about it. "Then we have time to practice," {he} said, and they danced until lunch.
They looked at each other and laughed. Then they ate the cake anyway, just the two of them.
S {n} {the_kind} came to a party on the wrong day, looked for the guests everywhere, and then danced with a friend anyway.
M Any day can be a party.
N On the day of the real party, {n} slept until noon and missed it.

== spooky | spooky
One dark night, {n} saw a light in the old house on the hill. Nobody had lived there for [fifty|a hundred] years.
On a night without a moon, {n} heard [slow steps|a long, low moan] coming from the old well.
It was nearly midnight when {n} noticed that {his} door was open. {He} was sure that {he} had closed it.

The wind [went still|moaned in the trees]. {His} heart beat fast, but {he} went closer, one step at a time.
{He} held {his} breath. Creak, went the [floor|gate]. Creak, it went again, right behind {him}.

Something cold touched {his} [ear|back]. A long shadow moved over the wall. It had [two big ears|ten long fingers].
Two [yellow|green] eyes looked at {him} from the dark. They came closer and closer.

"Who, who is there?" {n} whispered. "[It is only me|I was going to ask you that]," said a small, shaky voice.
{n} wanted to run, but {his} feet did not move. Then {he} heard a tiny voice say, "Please do not hurt me."

It was a little ghost, as white as milk. "[I am afraid of the dark|I lost my way home]," it said. "And you are very scary."
Out of the dark came {af}, [covered in a dusty sheet|wet and shaking]. "I was so afraid," said {fd}, "and then I saw your light."

{n} had to laugh. They sat together until the sun rose, and neither of them was afraid any more.
So {n} lit a candle and told a happy story, and the night was not so dark any more. But who had closed the door?
S {n} {the_kind} heard something scary on a dark night, but it was only someone small who was even more afraid.
M The thing you fear may be afraid of you.
N The next night, at the same hour, there were three soft knocks at the door.

== detective | mystery
One [morning|day], something strange happened: {thed0} was gone from its place, and there was only a trail of [crumbs|blue dust|small wet prints].
"It has been stolen!" cried {folk}. {Thed0} was gone, and the door was still locked.

"[I will find out who did it|Leave it to me]," said {n}. {He} looked at the floor and found [a single feather|a muddy print|a red thread].
{n} [walked around slowly|looked at everything twice]. "Interesting," {he} said, and picked up [a white hair|a bit of string].

First {he} asked {af}. "I was [asleep|at the market]," said {fd}. Then {he} asked everyone else. They all had [a good answer|been far away].
{He} asked ten questions and wrote down ten answers. One of them did not fit.

Then {n} noticed something: the marks did not lead out. They led up, to [the roof|the top of the tall tree].
That night {n} hid [behind a curtain|in the shadows] and waited. At midnight, something small came [through the window|down from the roof].

There sat a [young magpie|baby raccoon] with {thed0} in its [nest|bed]. "It is so shiny," it said in a small voice. "I [only wanted to look at it|did not know it belonged to someone]."
It was only a little [magpie|mouse], making a soft bed for its babies. {Thed0} was right in the middle.

{n} gave it [a bright button|a shiny spoon] in its place, and the case was closed with a smile.
"Case closed," said {n}. {He} took back {thed0}, left a warm cloth for the nest, and went home for {food}.
S {n} {the_kind} followed a trail of clues and found out that a little animal had taken {thed0} without meaning any harm.
M Look closely and ask kindly.
N The next day, there was a new case: someone had painted all the doors blue.

== love | love
One [spring day|rainy evening], {n} saw {af} [reading by a window|laughing in the rain|selling flowers], and {his} heart [jumped|stood still].
Every morning {n} passed the same [bridge|corner], and every morning {af} stood there and smiled.

{He} wanted to say something, but [no word came out|{his} voice was gone].
{n} was much too shy to speak. So {he} left [a yellow flower|a short poem] on the wall and ran.

The next day, there was [a flower|a note] in its place. "[Thank you|Who are you?]" it said. So it went on, day after day.
{He} did it again the next day, and the next. Soon there was an answer waiting for {him} each time.

But one day, there was nothing. No flower, no note. {n} waited until [dark|the lamps were lit].
Then heavy snow came, and for two weeks {n} could not go out. "[I will be forgotten|It is over]," {he} thought.

"I was [ill|afraid you would not come]," said a voice behind {him}. It was {fd}, with [all {his} notes in a box|red cheeks and a flower].
When {he} came back, {fd} was there. "I came every day," {fd} said. "I was not going to give up."

{n} laughed and took {fhis} hand, and they [walked home through the evening|danced right there on the street].
They are old now, and there is still a fresh flower on the table every morning.
S {n} {the_kind} was too shy to speak to {af} {he} loved, so they left each other notes until they met and stayed together.
M Love often begins with one small brave thing.
N A year later, there was a wedding, and every guest brought one yellow flower.

== bedtime | bedtime
One night, {n} could not [sleep|fall asleep]. {He} turned to the left and to the right, but {his} eyes stayed [open|wide open].
It was bedtime, but {n} was not tired at all. "[I am wide awake|I cannot sleep]," {he} said to the moon.

"[Count the stars|Listen to the wind]," whispered {af}. {n} counted to [twenty|fifty], and {he} was still awake.
{He} asked {af} what to do. "[Think of something soft|I always hum a tune]," said {fd} with a yawn.

So {he} went outside very quietly. The [grass|air] was cool, and the whole world was silver.
Outside, the night was [still and blue|soft and warm]. A little breeze touched {his} [face|nose] and said hush.

"[Why are you awake?|What keeps you up?]" asked the moon. "I do not want the day to end," said {n}.
The moon looked down. "Every day must sleep," it said, "so that a new one can wake up."

"The day is not over," said the moon. "It only rests, like a book you can open again tomorrow." {n} yawned.
Then the moon told {him} a story about [a slow boat|a sheep and a cloud], and its voice grew softer and softer.

{He} went back to bed, [curled up|closed {his} eyes], and before the moon could say good night, {n} was [fast asleep|sound asleep].
{n}'s eyes grew heavy. {He} snuggled down, gave a small sigh, and slept until the morning. Good night, {n}.
S {n} {the_kind} could not sleep, until the moon explained that every day needs to rest, and then {he} slept well.
M Tomorrow will be there when you wake.
N In the morning, {n} woke up, and the new day was waiting at the window.

== shy | shy
But {n} was very shy. When someone said hello, {he} [hid|looked at the ground] and said nothing.
{n} was so shy that {he} only [went out at dusk|whispered], even when {he} was alone.

One day there was a [big feast|party] near {pl}. {n} wanted to go, but {he} only [watched from far away|got as far as the gate].
Every evening {folk} met to [sing|play], and {n} listened from behind {the_tree}.

Then {he} saw someone else hiding there. It was {af}. "[Are you shy too?|Is it too loud for you as well?]" asked {fd} very quietly.
Just then {he} bumped into {af}, who was hiding in the same spot. They both [turned red|said sorry at the same time].

{n} nodded. They sat side by side and said nothing for a while, and it was [nice|not scary at all].
They looked at each other and began to laugh. It was [easier|much less scary] to be shy with two.

"Shall we go together?" asked {n} at last. It was the longest thing {he} had said all week.
"If you go, I will go," said {fd}. So they [held on to each other|counted to three] and stepped into the light.

Nobody stared. Somebody gave them {food}, somebody smiled, and soon they were [singing too|part of the circle].
It was a wonderful evening. {n} was still a little shy, but now {he} had a friend to be shy with.
S {n} {the_kind} was too shy to join the others, until {he} met a shy {f} and they went together.
M It is easier to be brave with a friend.
N The next time, {n} saw a new face hiding by the gate, and {he} went over to say hello.

== lazy | lazy
But {n} was lazy. "[Tomorrow|Later]," {he} always said, and turned over in bed.
{n} was the laziest {kind} [far and wide|you ever saw]. {He} slept until noon and rested until dinner.

While {folk} [gathered {food}|mended their roofs] all summer, {n} lay in the sun. "[There is plenty of time|Winter is far away]," {he} said.
"Come and help us," said {folk}. "[In a minute|After my nap]," said {n}, and the minute lasted until autumn.

Then the cold came [overnight|all at once], and {n} had no {food} and [a hole in the roof|no wood for the fire].
One night a big storm came, and {n} had [nothing ready|an empty pantry and a leaking roof].

Cold and hungry, {he} went to {af}. "[May I come in?|Please help me]," {he} said in a small voice.
{He} knocked at the door of {af}. {Fd} could have said no.

"You may stay," said {fd}, "but here we all help." So {n} [swept the floor|carried the wood] and [told stories|cooked the soup].
{Fd} let {him} in, and {n} was so thankful that {he} got up early and [made breakfast for everyone|cleaned the whole place].

To {his} surprise, {he} liked it. The soup tastes better, {he} found, when you have worked for it.
And when spring came, {n} was the first one up. "[Who wants to help?|There is so much to do today]," {he} called, and everyone laughed.
S {n} {the_kind} was lazy all summer and had nothing for the winter, but a kind {f} took {him} in and {he} learned to help.
M Do today what you will need tomorrow.
N The next summer, {n} worked hard and still found time for one very good nap.

== proud | proud
But {n} was very proud. "[I am the best|Nobody is as fine as I am]," {he} said to everyone {he} met.
{n} thought that {he} was better than everybody else, and {he} said so [every day|at breakfast, lunch and dinner].

{He} laughed at {af} for being [slow|plain|small]. "I do not need anybody," {he} said.
When {af} offered to help {him}, {n} [turned up {his} nose|laughed]. "I need no help from you," {he} said.

One day, {n} was so busy [looking at {himself} in the water|talking about {himself}] that {he} fell into a deep hole.
But one evening, when {he} was showing off, {he} [got stuck in a bush full of thorns|fell right into a muddy ditch].

{He} [pulled and turned|called for help], but nobody came. They were all tired of {his} proud words.
There {he} sat, [dirty and alone|covered in mud], and nobody was there to admire {him}.

At last {fd} came, slow and steady, and [threw down a rope|pulled {him} out], without a single mean word.
Only {fd} came. {Fd} did not laugh. {Fd} just helped.

"Thank you," said {n} quietly. "I was wrong." And from then on, {he} [listened more than {he} talked|looked for the good in others].
{n} felt ashamed. "You are finer than I am," {he} said, and that was the first humble thing {he} had ever said.
S {n} {the_kind} was too proud to need anybody, until {he} fell into trouble and was saved by the {f} {he} had laughed at.
M Nobody is too fine to need a friend.
N A week later, {n} gave a dinner, and {fd} got the best seat.

== grumpy | grumpy
But {n} was grumpy. {He} grumbled about the sun, and {he} grumbled about the rain.
{n} was the grumpiest {kind} in the whole land. "[Go away|Be quiet]!" {he} said to everyone.

On {his} door was a sign: "No visitors." [Nobody came|And so nobody ever came].
{Folk} stayed away, and {n} said that {he} liked it that way.

One day, a small {f} [knocked anyway|sat down right in front of {his} door]. "Go away," said {n}. "[No, thank you|Why?]" said {fd}.
Then a little {f} came by who could not read. "[What does your sign say?|Is this the way to the fair?]" {fd} asked with a big smile.

{Fd} came back the next day, and the next, each time with [a flower|some {food}|a new joke].
"You look sad," said {fd}. Nobody had ever said that before. {n} did not know what to answer.

One day {fd} did not come. {n} looked out once, twice, ten times. It was much too quiet.
{n} grumbled, but {he} left the door open a little. And each day {he} opened it a little more.

So {n} [put on {his} hat|took some {food}] and went to look. {Fd} was [ill in bed|in bed with a cold], and {n} stayed and made soup.
Then, on a rainy Tuesday, {n} laughed. It was rusty and strange, but it was a real laugh.

The sign is gone now. The new one says, "[Come in|Knock twice, friends are welcome]."
Today {n} still grumbles now and then, but only for fun.
S {n} {the_kind} was grumpy and wanted no visitors, but a cheerful {f} kept coming back until {he} learned to smile.
M A little warmth can melt a grumpy heart.
N The next month, {n} held a party, and only grumbled twice.

== clumsy | clumsy
But {n} was clumsy. {He} fell over {his} own feet and [dropped everything {he} touched|broke a cup every day].
{n} was so clumsy that even the chairs seemed to jump in {his} way.

"Please do not help," said {folk}, when they were [getting ready for the feast|putting up the lanterns].
{Folk} were kind, but whenever {n} came near, they [held on to their plates|moved the vases].

{n} [sat down alone|went away], sad and sorry. On the way, {he} tripped over a root and rolled down the hill.
Sad and alone, {n} walked on and did not look where {he} was going. Bump! {He} fell against a big rock.

At the bottom {he} landed on something [hard|strange]. Water came out of the ground, clear and cold. It was a new spring!
The rock rolled away, and behind it was a [cave full of shining crystals|lost {f} who had been stuck there all day].

Everyone came running. "We looked for this for years," they said. "And you found it by falling!"
"[How did you find it?|You are a hero]," said {folk}. "I fell," said {n}. "I am very good at that."

They laughed, and it was a warm laugh. At the feast that night {n} broke only two plates, and nobody minded.
From then on, when {n} tripped, everyone cried, "What did you find this time?"
S {n} {the_kind} was very clumsy and in everyone's way, until {he} tripped and found something wonderful by accident.
M Even a fall can lead to something good.
N The next day, {n} tripped again, and this time it was over a treasure map.

== shop | object
It stood in the window of a small shop, between [a fine vase|a golden cup] and [a silver bowl|a big doll]. Nobody wanted it.
For years, it sat [on a dusty shelf|in a dark corner of a shop], and people walked by without a look.

"I could {use}," thought {h}, "if only someone would [take me home|give me a chance]."
All it wanted was to {use}. But people said, "It is too [old|plain|small]."

One rainy day, {agirl} named {c} came in. {She} had only [three coins|a little money] and was looking for a gift for {her} grandfather.
Then one winter day, {agirl} [stopped|came in from the cold]. {Her} name was {c}, and {she} looked at {h} for a long time.

"[This one|That one, please]," {she} said. The shopkeeper [was surprised|smiled]. "Are you sure? It has a scratch."
"It has a scratch," said the shopkeeper. "[I have one too|So do I]," said {c} and pointed at {her} knee.

{c} cleaned it and [put it by the window|carried it home under {her} coat]. That same evening, {h} could {use} at last.
At home, {she} gave it a good place, and {h} began to {use}. It did so with all its heart.

[Years later|Many years later], {h} is still there, and {c} would not trade it for [gold|anything in the world].
And the fine things in the shop window? They are still waiting.
S The {kind} sat in a shop for years until {c}, a kind child, took it home and let it {use}.
M Everything has a place where it is needed.
N Later, {c} gave {h} to {her} own daughter, and the story began again.

== forgotten | object
Once it had been [loved|new and shiny], but then it was [put away in the attic|pushed to the back of a drawer] and forgotten.
Year after year, it lay [in a box|in the dark] with [dust|spiders] for company.

"Does nobody need me any more?" it wondered. "I can still {use}."
It remembered the days when it could {use}. [Those were good days|How long ago that was].

Then a big storm came, and the [lights|house] went dark. {c}, {agirl}, went up to look for [a candle|something to help].
One day {agirl} named {c} climbed up to look for [a hiding place|something to play with].

{Her} hand touched {h}. "[What are you?|Oh, look at you]," {she} said softly and blew away the dust.
{She} tripped, and out of the dust came {h}. "[Nobody told me about you|Where have you been]?" said {c}.

{She} showed it to {her} grandmother, whose eyes [filled with tears|began to shine]. "That was mine when I was little," she said.
At first it was stiff and slow. But {c} cleaned it gently, and soon it could {use} again.

From that day on, {h} was never put away again. It had a place [by the window|in the middle of the room] and work to do.
That night, {h} was as happy as it had been when it was new.
S The {kind} was forgotten for years until {c} found it again and let it {use}.
M It is never too late to be useful.
N {c} then went up again to see what else had been forgotten.

== lostobj | object
One day, {h} [fell out of a bag|slipped through a hole in a pocket] and [rolled into the street|landed in the grass]. The one who owned it walked on.
One windy day, {h} was left behind [on a bench|on a train], and nobody noticed.

"Wait!" it wanted to call, but [things have no voice|it could make no sound]. It was alone.
Rain fell on it. A [dog|bird] picked it up and dropped it again. {H} felt very small.

A day later, [a postman|an old woman] found it and put it on a wall, "for the one who lost it," as the sign said.
{Agirl} named {c} [picked it up|found it]. "Somebody must miss you," {she} said.

{c} drew a picture of it and hung it on [every tree|the door of the bakery]: "Found! Is this yours?"
People came by and looked. "Not mine," they said. The sun went down, and the sun came up.

On the third day, an old man came running. "[There you are|I looked everywhere]!" he said. "My wife gave it to me."
At last somebody stopped. It was [a little boy|an old lady] with red eyes. And then there was a cry of joy.

{H} was home again, and that evening it could {use} once more. It did it better than ever.
Since then, {h} has a [tag with a name|string tied to it], and it can {use} without any fear of getting lost.
S The {kind} got lost, was found by someone kind, and came home to the one who missed it.
M What is loved will be looked for.
N The owner and the finder became friends and met for tea every week.

== wantother | object
It could {use}, but that was not enough. "I want to be [a star|something grand|a ship on the sea]," it said.
But {h} was not happy. "I am only {ah}," it said. "[I want to be something better|I want to be something special]."

[The wind|The moon] heard it. "You may [be a star for one night|try something else for one day]," it said.
So it tried. It tried to be [a crown, but it fell off|a bird, but it could not fly|a drum, but it made no sound].

It was [high and lonely up there|not at all as nice as it had thought]. Nobody spoke to it, and it could not {use}.
Then it tried to be [a boat|a clock|a chair]. That went [very badly|even worse].

Down below it heard someone say, "Where is our {kind}? We need it." It was {c}, and {she} sounded sad.
Meanwhile {c}, the {girl} of the house, looked for it everywhere. "Nothing works without our {kind}," {she} said.

"Please, let me go back," said {h}. In a blink it was home.
{H} felt warm inside. It had never known that anyone needed it. It hurried back to its place.

And when it could {use} again that evening, it knew that this was [grand enough|the best thing to be].
"I am {ah}," it said proudly, "and I can {use}. Nobody does it better."
S The {kind} wanted to be something grander, tried it, and found out that being itself was best.
M Be what you are, with all your heart.
N The next day, a spoon said that it wanted to be a star, and {h} had a good story to tell it.

== mended | object
But one day it [fell to the floor|broke], and after that it could not {use} any more.
One morning there was a loud crack. {H} was broken, and nobody could make it {use} again.

"[Throw it away|We will buy a new one]," somebody said. It was put [by the door|in a box], ready for the trash.
So they put it out on the street, in the rain. It felt that its life was over.

But {c}, {agirl} from next door, saw it there. "I can fix that," {she} said.
{c} was only {agirl}, but {she} loved old things. {She} [took it home|carried it to {her} room] and looked at it closely.

{She} worked all week with [a small hammer and a lot of glue|glue, string and patience]. Twice it seemed hopeless.
It needed a new [screw|part], so {c} used [a button|a piece of {her} old toy]. It looked funny, but it held.

And then, on Sunday, it worked. {H} could {use} again, even better than before.
On the last evening, {she} held {her} breath and tried. It could {use}! {c} danced around the room.

Everyone could see the cracks, but {c} said, "Those are the places where the love went in."
"It is not new," said {c}, "it is better. It has a story."
S The {kind} broke and was thrown away, but {c} mended it with patience and it could {use} again.
M Do not give up on things too soon.
N Soon {c} had a little workshop, and {h} sat proudly in the window.

== traveler | object
First it belonged to [a sailor|an old king|a poor singer], who [lost it in a game|gave it away with a smile].
A [sailor|soldier] carried it across the sea, and everywhere it went, it could {use}.

Then [a young bride|a traveling clown] took it along, over [seven hills|two rivers]. It saw [cities and deserts|snow and sun].
Next it came to a [baker|farmer], and then to a [teacher|dancer]. Each of them loved it for a while.

But nobody kept it. "[Will I ever have a home?|Where do I belong?]" wondered {h}.
It was passed from hand to hand, until one day it was left [on a wall|at a market] in the rain.

There {agirl} named {c} found it. {She} had [no toys|very little], and {she} held it as if it were gold.
A small hand reached out. It was {c}, {agirl} with kind eyes. "[You look tired|Have you come a long way]," {she} said.

"You can stay with me," said {c}, and {she} let it {use} every day.
{c} gave it a place near {her} bed, and every night {she} asked where it had been.

And {h} stayed. It had seen the whole world, and the best place was here.
It has not traveled since. But if you hold it close to your ear, you can almost hear its stories.
S The {kind} went from hand to hand all over the world until it found a home with {c}.
M Home is where you are kept with love.
N When {c} grew up, {she} took {h} along and showed it the places it had seen before.

== secretobj | object
It looked quite plain, but it had a secret: [at midnight it could talk|whoever held it could understand animals|it could grant one small wish].
Nobody knew that {h} was [a little bit magic|not an ordinary {kind}].

{c}, {agirl} with a big heart, found it [at a market|in {her} grandmother's house]. That night it began to glow.
One evening {c}, {agirl} from the village, touched it, and it [hummed|spoke].

"I can {use}," it said, "and I can do one thing more. You have one wish."
"[Make a wish|You woke me up]," said {h}. "You may have one wish, but think well."

{c} thought of [gold|a castle] and of [a pony|cakes as big as houses]. Then {she} looked out and saw {her} neighbor, sad and alone.
{c} could have had anything. But {her} little brother was ill, and that was all {she} could think of.

"I wish that nobody on our street has to be [lonely|alone] any more," {she} said. {H} glowed like [the sun|a small star].
{She} closed {her} eyes and wished for someone else. For a moment, all was still.

In the morning the wish had come true, and {h} was only {ah} again. {c} kept it anyway, and it could still {use}.
The magic was used up now. But {c} and {h} stayed together, and that was a kind of magic too.
S {c} found a {kind} with a secret magic and used the one wish to help somebody else.
M The best wish is one for someone else.
N Many years later, on a quiet night, {h} began to glow once more.

== small | nature
But {h} felt [small and unimportant|of no use at all]. "What good am I?" it sighed. "There are bigger ones everywhere."
{H} was sad, because nobody seemed to [notice it|need it].

"All I can do is {use}," it said, "and who cares about that?"
It watched the others [from far away|day after day] and thought that they were much grander.

Then one day, [everything went wrong|trouble came], and {need} needed help. The [big ones|others] were [busy|far away].
One day it heard a voice. "[Please help|Is anybody there]?" It came from {need}.

"I am [only small|not much]," said {h}, "but I will try." And with all its strength, it began to {use}.
{H} did not think twice. It did the only thing it could: it began to {use}.

And it was enough. [Little by little|Slowly], everything turned out well.
It was just what was needed. "[Thank you|You saved us]," they said. "We would be lost without you."

From then on, {h} never felt useless again. It knew now that it was there to {use}.
That evening, {h} was [tired|quiet] and very happy. Even a small thing can be a big help.
S The {kind} thought it was of no use, but when help was needed it could {use}, and that saved the day.
M Everyone is needed somewhere.
N Soon other small ones came to {h} and asked how to be brave.

== wander | nature
One day, {h} wanted to [see the world|know what was behind the hills]. "[Where does everything go?|What is out there?]" it asked.
All its life, {h} had looked at the far hills and wondered what lay behind them.

"[Take me with you|Tell me about the world]," it said to a passing [bird|goose]. "[I will tell you|Listen]," said the bird.
A [bird|swallow] came by each spring and told it of [deserts|seas] and [bright cities|white mountains].

{H} [listened|dreamed] and sighed. Everything far away seemed so much more beautiful.
"How wonderful it must be there," said {h}. "Here nothing ever happens."

"It is beautiful," said the bird, "but do you know what everyone asks me there? They ask me about you."
But one autumn the bird came back tired. "I have seen it all," it said, "and I missed this place the most."

"About me?" asked {h}. "Yes. They ask about the one that can {use}."
"Why?" asked {h}. "Because you are here," said the bird, "and you {use}. No other place has that."

{H} looked around. The light was golden, {need} smiled up at it, and all at once home looked new.
Since then, {h} is happy right where it is, and it sends its greetings with every bird.
S The {kind} longed to see the far world, until a bird told it that the world was asking about it.
M Your own place is wonderful to someone far away.
N The next spring, the bird brought a friend from far away, who wanted to see {h} with his own eyes.

== childfriend | nature
Every day, {agirl} named {c} came by. {She} [sat down|looked up] and [told it about {her} day|waved].
{c}, {agirl} from the village, was the only one who ever spoke to {h}.

"[Good morning, {kind}|Hello, my friend]," {she} would say, and {h} was happy all day long.
{She} told it everything, [the good things and the sad ones|even {her} secrets].

Then one day {c} did not come. The next day {she} did not come either. {H} [grew worried|waited and waited].
But one autumn {c} grew sad and silent. {Her} best friend had [moved away|gone far away].

"I will [find a way to cheer {her} up|send {her} a sign]," thought {h}, and it did what it could do best: {use}.
{H} wanted so much to help. So it tried, harder than ever, to {use}.

{c} [saw it from {her} window|looked up], and a small smile came back to {her} face. "[You did that for me|You are still here]," {she} said.
In {her} room, {c} noticed it at once, and {she} ran outside. "I thought I was alone," {she} said.

They are still friends. Children grow up and {kinds} grow old, but a friendship like that stays young.
Today {c} is grown up, and {she} brings {her} own children to say hello.
S {c} and the {kind} were friends, and when {c} was sad, the {kind} found a way to make {her} smile.
M A true friend finds a way to reach you.
N One day {c}'s little daughter asked {h} a question that nobody had asked before.

== gentle | nature
But {h} was [wild|too strong]. It did everything [too fast|too much], and {need} [were afraid of it|hid from it].
{H} did not know its own strength. When it came too close, things [broke|fell over], and everyone [shouted|ran away].

"Why does nobody like me?" it asked. "[You are too rough|Be gentle]," said an old [owl|stone].
It was lonely. "I only want to [play|help]," it said, and a tear fell.

So it tried to be gentle. It [held its breath|moved as softly as it could]. That was very hard at first.
"Slow down," said a small [snail|mouse]. "Do a little, and wait." Nobody had ever told it that.

One day it met {agirl} named {c} who was not afraid. "Come closer," {she} said, "but softly."
The next morning, it tried. It was soft and slow, and {c}, {agirl} who lived nearby, [smiled|laughed with joy].

And so {h} learned to {use} with care, just enough and never too much.
From then on, it knew when to be strong and when to be soft.

Now they all look up and smile when {h} is near.
Today {h} is loved by all, and it is still strong enough when strength is needed.
S The {kind} was too wild and scared everyone, until it learned to be gentle.
M True strength can be gentle.
N On one hot day, {need} even asked {h} to be a little wild again.

== restored | place
Once it had been full of [life|laughter], but now it was [empty and silent|dusty and dark]. Nobody [came there|went near it] any more.
People said that it was [haunted|too old], so nobody went there. [Dust lay on everything|Spiders had made it their home].

One day, {agirl} named {c} [found an open gate|lost {her} way] and went in. It was [cold|quiet], but something about it was beautiful.
{c}, {agirl} who was not easily afraid, went to see it for {herself}. {She} found [an old photo|a faded sign] and [a broken lamp|a small bell].

"[You only need a friend|You must have been lovely once]," {she} said, and {she} began to clean one small corner.
The next day {she} came back with [a broom|a bucket], and the day after that with {her} brother.

People laughed. "It is too much work for {agirl}," they said. [One corner became two|But one clean window became two].
It was slow work. But an old [woman|man] who remembered the good days came to help, and then [a baker|a painter], and then half the town.

In the spring, {h} was [bright|full of light] again, with flowers at the door and music in the evening.
When summer came, there was a feast at {h}, the first in fifty years.

{c} rang the little bell, and everyone came. {H} was [awake|alive] again.
And if a place can be happy, then {h} was happy that night.
S {c} found the {kind}, empty and sad, and brought it back to life with one small corner at a time.
M Big changes start in one small corner.
N The next week, {c} found a locked door at the very back of {h}.

== secretplace | place
{c} had [heard many stories about it|passed it a hundred times], and one [day|rainy afternoon] {she} saw something new: [a small green door|a narrow stair that went down].
One evening {c}, {agirl} with [too many questions|sharp eyes], found [a hidden door|a secret path] there.

{She} [pushed it open|took a deep breath]. Behind it was [a long, dark hall|a garden full of strange flowers|a room full of clocks].
The door was very small, but so was {c}. In {she} went.

In the middle sat [an old cat with golden eyes|a tiny woman with white hair]. "You are late," [it|she] said. "I have been waiting for you."
On a table lay a book, and on the first page it said, "Welcome, {c}. [You found it|What took you so long]?"

"For me?" asked {c}. "For anyone who [looks closely|is curious]. Most people just walk by."
{c} was a bit afraid, but {she} was more curious than afraid. {She} turned the page.

"This place keeps [lost things|forgotten dreams]. You may take one home." {c} looked for a long time and chose [a small blue light|an old song].
There were stories in it that nobody had told for a hundred years. {c} read until [the light was gone|{her} eyes hurt].

When {she} came back the next day, there was only a wall. But {she} still had the [light|song], and {she} kept it safe.
Since then, {she} has told these stories to everyone who will listen. Nobody believes where {she} got them.
S {c} found a secret inside the {kind} and took something wonderful home.
M Look closely, for there are wonders everywhere.
N A year later, the door was back, and this time it was open.

== strandedplace | place
{c}, {agirl} who loved [maps|old stories], had always wanted to go there. One [summer day|cold morning], {she} [finally did|got {her} chance].
It was there that {c} had to spend a whole night. The [last bus|last boat] was gone, and the rain would not stop.

At first all was [still|very quiet]. Then {she} heard [a soft voice|steps] behind {her}. "[Are you new here?|We do not get many guests]," it said.
{c} was [cold and hungry|nervous], and every shadow looked strange. Then {she} saw a [light|thin line of smoke].

It was an old keeper with a [lantern|white beard] who had lived there for forty years, all alone.
It was {af} with a [pot of soup|small fire]. "Sit down," said {fd}. "There is enough for two."

The old keeper told {her} about [storms|stars] and [kings|lost ships], and {c} told old stories from school and made [jokes|tea].
They talked all night. {c} told {her} best jokes, and {h} was filled with laughter.

In the morning it was time to go. "Will you come back?" asked the keeper. "[Every summer|I promise]," said {c}.
When the sun rose, {she} was almost sad to leave. {She} left {her} [red scarf|little flute] there as a promise.

And {she} did. Now when you come to {h}, there are always two chairs by the fire.
People still call {h} a lonely place, but {c} knows better.
S {c} spent a night at the {kind} and found a friend there whom {she} visits every year.
M Lonely places may hold good friends.
N The next summer, {c} brought a friend along, and they set up a third chair.

== savedplace | place
One day, a rich man came. "I will tear it down," he said, "and build [a big road|a parking lot]."
But then a letter came: {h} was to be [sold|closed] by the end of the month.

Everyone was sad, but nobody knew what to do. Only {c}, {agirl} from [the next street|nearby], did not give up.
"That is not fair," said {c}, {agirl} of nine. "I love it there. Somebody must do something."

{She} went from door to door and asked one question: "What is your best memory of {h}?"
{She} painted a big sign and stood in front of it, all alone, in the rain. After an hour, a neighbor came and stood beside {her}.

An old man had [met his wife there|learned to read there]. A baker had [hidden there as a boy|sung there once]. {c} wrote it all down.
The next day there were ten people, and then a hundred, with [songs|soup] and umbrellas.

{She} read the stories to the rich man. He was silent for a long time. "I had [forgotten|such a place too once]," he said softly.
Even the rich man came, and somebody gave him a cup of tea. He looked at all the faces and [put his plans away|shook his head and smiled].

So {h} was saved, and on the door there is a small sign: "[This belongs to everyone|Thank you, {c}]."
{H} still stands today, and once a year they all meet there to tell the stories again.
S The {kind} was going to be closed, but {c} collected everyone's memories and saved it.
M One small voice can start something big.
N The next year, the rich man came back and asked if he could help paint the walls.

== learns | idea
One day {c}'s teacher asked, "What is {h}?" {c} did not know, so {she} went out to [find the answer|ask].
"What is {h}?" asked {c}, {agirl} of eight. {Her} grandmother smiled. "Go and see if you can find it," she said.

{She} asked a rich man. "[Something you can buy|I never had time for it]," he said. {She} asked a soldier. "[Something for others|I lost it once]," he said.
First {she} looked in books. There were many long words, but [none of them felt right|they were all cold].

Then {she} met an old [woman|man] with a heavy bag on a steep road. {c} was tired, but {she} carried the bag all the way to the top.
On the way home, {she} saw a small [boy|girl] crying over a broken [kite|toy]. {c} sat down and stayed until it was mended.

"Thank you," said the old voice. "[Nobody has done that for years|You have given me more than you know]."
The child looked at {her} and smiled, and {c} felt something warm inside.

"But I still do not know what {h} is," said {c}. "Oh yes, you do," was the answer. "It is {mean}."
And then {she} knew. {HH}, {she} thought, is {mean}.

{c} ran home with the answer, and {she} has never forgotten it.
The next day {c} stood up in class and said, "{HH} is {mean}." It was very quiet, and then the teacher nodded.
S {c} went out to learn what {h} is and found out that it is {mean}.
M {HH} is {mean}.
N Later, a new boy asked {c} the same question, and {she} took him by the hand and showed him.

== twofriends | idea
{c} and {d} were [best friends|neighbors], but they had never thought much about {h}.
Two children, {c} and {d}, lived on the same street. They were about to learn something about {h}.

One day they had a terrible fight over [a red ball|a silly word], and they did not speak for a week.
One summer, they found [a gold watch|a bag of coins] on the road. "Let us keep it," said {d}. {c} was not so sure.

{c} sat at home and was [angry|sad]. {Her} grandfather said, "Do you know what {h} is? It is {mean}."
That night neither of them could sleep. {c} thought of what {her} mother often said: {h} is {mean}.

In the morning {c} [stood at {d}'s door|took a deep breath], with [two apples|a warm bun] in {her} hands.
At sunrise they met [on the bridge|in the street], and each of them had had the same thought.

"I am sorry," said {c}. "Me too," said {d}. [And the whole thing was over|The words were small, but they did a lot].
Together they did [the right thing|what they should have done at once]. It was not easy, but it felt good.

They never forgot what they had learned: {h} is {mean}.
They are grown up now, and they still talk about the summer when they learned about {h}.
S {c} and {d} went through a hard time and learned that {h} is {mean}.
M {HH} is {mean}.
N Years later, {c} and {d} met again on the same bridge and laughed about that week.

== letteridea | idea
In a small [town|village], there was an old [clockmaker|teacher] who had a sign on the door: "Ask me about {h}."
Once, a queen offered a [bag of gold|golden cup] to anyone who could show her what {h} looks like.

{c}, {agirl} with a torn coat, [knocked|came forward] last, after [all the wise men|the rich and the proud] had gone.
Painters and poets came from far away. Then came {c}, {agirl} with nothing in {her} hands but [a small plant|a piece of bread].

"[What do you bring?|What do you know of it?]" {she} was asked. "[Only a story|Not much]," said {c}.
People laughed, but {c} [did not mind|stood very still].

"Last winter we were cold," {she} said, "and a neighbor we hardly knew gave us half of his wood. He asked for nothing."
"My little brother was ill," {she} said. "All our friends came each night, one after another, so that we were never alone."

It was silent. "Yes," said the old voice at last. "That is {h}. It is {mean}."
Nobody laughed now. "So {h} is {mean}," somebody said softly.

{c} did not keep the prize. {She} gave half of it to the neighbor, and nobody was surprised.
And from that day on, people did not ask what {h} is. They tried to show it instead.
S {c} told a simple story that showed everyone what {h} is: {mean}.
M {HH} is {mean}.
N The queen came to visit {c} the next winter, in plain clothes, and helped to carry wood.

== ev_alone | event
{c}, {agirl} with a kind heart, saw that old Mr. [Brown|Green|Bell] next door sat [alone|all by himself] at the window.
But {c} noticed that one person was missing: the new boy, {d}, who never spoke to anyone.

"[Nobody should be alone today|He looks sad]," {she} said. {Her} mother gave {her} [a plate of cookies|a warm pie].
{c} was a little shy, but {she} put on {her} coat and [went over|crossed the street].

{She} knocked. For a long time nothing happened. Then the door opened, just a crack. "[What do you want?|Yes?]" said a low voice.
"[Would you like to come with us?|Do you want to join us?]" {she} asked. There was no answer at first.

"We have one chair too many," said {c}, "and it would be sad to leave it empty."
{c} smiled. "It is more fun with you there," {she} said, and {she} meant it.

And he came. He was quiet at first, but then he [told a story|began to sing|did a card trick], and everyone listened with open mouths.
Ten minutes later he was laughing with the rest of them, and he knew the best [jokes|games] of all.

"That was the best one of my life," he said at the end, and {c} thought so too.
When it was over, he said just one word, "Thanks." It was enough.
S It was a special day, and {c} asked someone lonely to join in, which made it the best one ever.
M There is always room for one more chair.
N The next day, there was a small thank-you card on {c}'s door.

== ev_wrong | event
{c} had planned everything. But then everything went wrong: [the cake fell down|the rain came in|the dog ate the food].
"It will be perfect," said {c}, {agirl} with a long list. Then [the lights went out|the wind took the tent|somebody sat on the cake].

{She} [ran here and there|tried to fix it], but it only got worse. At last {she} sat down on the steps and cried.
One thing after another broke. "[It is all over|It is ruined]," {she} said.

{Her} little brother {d} sat down next to {her}. "I have half a [sandwich|cookie] and [a flute|a flashlight]," he said.
Then {her} friend {d} said, "So what? We have [candles|umbrellas], and we have each other."

{c} had to laugh. They called the others, and each one brought [something small|what they had]: [a song|a candle], [a blanket|some bread], a funny hat.
So they [sat on the floor|all moved closer together] and told stories by the light of one small lamp.

There was no plan any more, and that was [wonderful|the best part]. They sang until [their voices were gone|late at night].
Nothing was as it should have been, and they laughed more than ever.

"[Next year we do it just like this|I will throw my list away]," said {c}.
Today nobody remembers the perfect ones. But they all remember that one.
S {c} planned everything, all of it went wrong, and that made it the best day of all.
M A day does not have to be perfect to be good.
N {c} wrote a new list after that, with just one line: "Be together."

== ev_find | event
{c}, {agirl} of ten, was [on {her} way|looking for {her} gloves] when {she} found [a small gray kitten|a lost puppy], wet and [cold|scared].
Right in the middle of it all, {c} heard a tiny sound from under [the steps|a bench]. It was [a kitten|a little dog].

{She} could not just leave it there. "Whose are you?" {she} asked. It only [shook|looked at {her} with big eyes].
{She} would be late now, but {she} [wrapped it in {her} scarf|picked it up anyway].

{She} and {her} friend {d} asked [at every door|everyone in the street]. "Not ours," people said.
Together with {her} brother {d}, {she} followed the small wet prints back, [street after street|around many corners].

At the last house, an old woman opened. Her eyes grew wide. "[I thought I had lost her forever|There you are, my little one]!"
Then a boy came running, his face full of tears. "[That is mine|You found her]!" he cried.

There were hugs and [hot chocolate|cake], and {c} forgot that {she} was late.
"[You must stay|Come in, both of you]," they said, and it turned into the nicest day {c} could remember.

And that is how {c} made a new friend, or rather two.
{c} goes there every week now, and the little one always waits at the window.
S {c} found a lost little animal on a special day and brought it home, and made new friends.
M Stop for the small ones.
N In the spring, there were four more little ones, and {c} got to keep one.

== p_bridge | pair
They met in the middle of a narrow bridge. "[Let me pass|Go back]," said {n}. "You go back," said {m}. Neither of them moved.
Every day they argued about who was [stronger|smarter]. "I am," said {n}. "No, I am," said {m}.

They stood there all morning. They were both [hungry and cross|too proud to give in].
One day they made a bet: whoever [got to the top of the hill|crossed the river] first was the winner.

Then the [wood cracked|rope broke], and they both fell [into the water|into the stream]. {n} could not get out, and the water was fast.
Halfway there, {n} got stuck between two stones, and the water began to rise.

"Hold on!" called {m} and [held out a branch|came back at once]. {m} pulled with all {mhis} strength.
{m} could have won. But {m} turned around, [pulled and pushed|dug and dug], until {n} was free.

They lay in the sun, [wet and tired|out of breath]. "Thank you," said {n}. "[That was silly of us|I was a fool]," said {m}, and they laughed.
"You lost because of me," said {n}. "No," said {m}. "I think I won something better."

From that day on, {h} and {h2} [built a wider bridge|helped each other] and were the best of friends.
And nobody ever found out who was [stronger|smarter], because they did not care any more.
S {n} {the_kind} and {m} {the_kind2} argued all the time, until one of them needed help and they became friends.
M It is better to have a friend than to be first.
N The next day, {n} and {m} found something strange floating under the bridge.

== p_unlike | pair
Everyone said that {ah} and {ah2} could never be friends. They were [too different|not at all alike].
{n} was [quick and loud|full of wild ideas], and {m} was [slow and quiet|careful and calm].

{n} laughed at how {m} [did things|walked], and {m} shook {mhis} head at {n}.
At first they [did not even say hello|kept far apart]. 

But one [stormy|cold] night, they both ended up under the same [tree|roof]. There was room for two, if they sat very close.
Then both of them [lost their way in the fog|were caught in the same storm], and there was nobody else around.

"You are warm," said {n} after a while. "You are funny," said {m}. And they talked until morning.
{n} was quick and found the path. {m} was careful and saw the deep hole in it. They needed each other.

When the sun rose, they shared [some bread|the last apple] and did not want to [say goodbye|go home].
"I would be lost without you," said {n}. "And I would have been bored," said {m}.

Now {h} and {h2} meet every day, and everyone has stopped saying what friends should look like.
Since then, where you see {h}, you will see {h2} too.
S {n} {the_kind} and {m} {the_kind2} were very different, but one hard night made them friends.
M Different friends make a strong team.
N The next summer, {n} and {m} went to look for the place where the river begins.

== p_share | pair
One day they found [a huge pumpkin|a big pie|a pot of honey] at the same time. "[Mine|I saw it first]!" they both said.
It was a hard year. {n} had [bread|apples] but no fire, and {m} had a fire but nothing to eat.

They pulled from both sides. They shouted. They did not see that [a crow|a sly old goat] was watching.
Neither of them wanted to ask. {n} sat in the cold, and {m} sat there hungry.

While they argued, the [crow|goat] quietly [took it away|ate half of it]. Then they saw what had happened and stopped.
On the coldest night, they both got up and [met halfway|ran into each other in the snow]. 

"We could have had half each," said {n}. "[And now we have nothing|We were so silly]," said {m}.
"I was coming to you," said {n}. "And I was coming to you," said {m}. They had to laugh.

The next day they found [one small apple|a single cookie]. They looked at each other and cut it into two parts, exactly the same.
So they sat by the fire and ate warm food, and both of them had enough.

It was the best thing that {h} and {h2} had ever tasted.
After that, {h} and {h2} shared everything, even the dreams they had at night.
S {n} {the_kind} and {m} {the_kind2} wanted to keep things for themselves, until they learned that sharing is better.
M Half with a friend is better than all alone.
N The next day, {n} and {m} planted the seeds, and by summer there was plenty for all.

== p_teach | pair
[{n} could whistle but could not read. {m} could read but could not whistle.|{n} could paint but could not tell the time. {m} could tell the time but could not paint.|{n} could sing but could not swim. {m} could swim but could not sing.|{n} could dance but could not cook. {m} could cook but could not dance.]
"You are so good at that," said {n} one day. "I wish I could do it too." {m} was [surprised|pleased].

"[Teach me|Show me how you do it]," said {n}, "and I will teach you what I know." "[It is a deal|Agreed]," said {m}.
So they met every evening [under the big tree|by the old wall] to teach each other.

It was not easy. {m} got it wrong ten times, and {n} got it wrong twenty times. 
They laughed a lot, they argued a little, and once they [threw everything into the pond|did not talk for a whole day].

"[We will never learn it|I give up]," said {m}. "One more time," said {n}.
But they always came back the next evening.

And one day, it worked. {n} did it first, then {m}, and they [jumped for joy|danced in a circle].
Little by little, they both got better, and by the summer they were [quite good|the talk of the whole place].

Today {h} and {h2} have a little school, and anyone may come.
"You are a good teacher," said {n}. "No," said {m}, "I have a good friend."
S {n} {the_kind} and {m} {the_kind2} taught each other what they knew and became good friends.
M Everyone can teach and everyone can learn.
N Soon a third friend came by and wanted to learn too.

== p_adventure | pair
One morning they found [an old map|a message in a bottle] with a red cross on it. "[A treasure|Let us go]!" said {n}.
"Let us go and see what is behind the hills," said {n}. "Now?" asked {m}. "Now," said {n}.

They packed [some apples and a rope|bread and a blanket] and set off. {n} led the way, and {m} [sang|counted the steps].
They went over hills and through [a dark wood|a wide valley], and the first day was easy.

On the second day, the [path was gone|bridge was broken]. {n} wanted to go on, {m} wanted to go home, and they [argued|sat down back to back].
Then a thick fog came, and they lost each other. "{m}!" called {n}. "{n}!" called {m}. 

"Wait," said {m}. "[Listen|Look there]." [Far away there was the sound of water|A tiny light was shining between the trees].
They followed the sound of each other's voices until they stood face to face. They promised never to argue again.

At last they came to the place, and there was a box. In it lay two [rings|bells] and a note: "For two good friends."
Behind the last hill lay [a blue lake|the wide sea], and the sun was going down into it. They had never seen anything so beautiful.

{n} and {m} went home with empty hands and full hearts, and they told everyone about it.
{H} and {h2} still go on an adventure every summer, and they always come home together.
S {n} {the_kind} and {m} {the_kind2} went on a long adventure, nearly gave up, and found something made for two good friends.
M The best part of a journey is the friend beside you.
N On the back of the note, {n} and {m} found another map.

== p_rescue | pair
One winter day, {m} fell [through the ice|into a deep hole], and there was nobody near but {n}.
One day {n} heard a cry. It was {m}, [caught in a net|stuck under a fallen tree].

They had never been friends. In fact, {n} had always been a bit afraid of {h2}.
{n} and {m} had not spoken since [their big fight|last summer]. But now that did not matter.

{n} was too weak to pull {m} out. "[Do not move|Stay calm]," {n} called. "I have an idea!"
{n} pulled and pushed, but nothing moved. So {n} sat down and thought, quickly.

With [a long branch and a strong rope|a flat stone and a stick], {n} made a [bridge|lever]. It creaked, it bent, and it held.
Then {n} began to [dig|call for help] and did not stop, until {m} was free.

"Why did you help me?" asked {m}. "Because you needed help," said {n}.
{m} was [cold and tired|shaking], so {n} brought [hot soup|a warm blanket] and stayed all night.

From that day on, {h2} watched over {h}, and {h} made sure that {h2} was never alone.
That was the start of a great friendship, and it has lasted to this day.
S {n} {the_kind} saved {m} {the_kind2} with a clever idea, and a great friendship began.
M Help first and ask later.
N A month later, it was {n} who needed help, and {m} was there in no time.

== w_found | with
One day {he} found {ao} [in the tall grass|on the shore|under a bush]. It was [old and dusty|wet and a bit bent].
{n} woke up one morning, and in front of {his} door stood {ao}. Nobody knew where it came from.

"What can I do with this?" {he} wondered. It looked as if it was made to {use}.
{n} had never seen {ao} before. {He} touched it, shook it and [sniffed at it|looked at it from all sides].

"It is mine now," {he} thought. But then {he} saw a name on it. Somebody must be missing it.
"[You can use it to {use}|It can {use}]," said {af}, who had come to look. {n} wanted to try it at once.

So {n} asked {af2} and everyone else. "Not mine," they said. The day was hot, and the way was long.
The first time it went wrong. The second time too. {Folk} [laughed|shook their heads].

At last {he} met an old [sailor|woman] who cried out with joy. "[You brought it back to me|I lost it years ago]!"
But then trouble came, and everyone needed something that could {use}. {n} came running with {od}.

"Keep it," said the old voice. "It should belong to someone honest." So {n} took {od} home after all.
It worked! From then on, {od} was kept in the middle of {pl}, and everyone could use it.
S {n} {the_kind} found {ao}, did the right thing with it, and it brought good luck to everyone.
M Good things come to honest hands.
N The next day, {n} found a tiny note hidden inside {od}.

== w_lost | with
{n} had {ao}, and {he} loved it more than anything. It could {use}, and it was always with {him}.
{His} dearest thing was {ao}. It had belonged to {his} grandfather, and it could still {use}.

One day {od} was gone. {n} [looked everywhere|turned everything upside down], but it was nowhere.
But one windy night {he} lost {od} on the way home.

{He} asked {af}. "[I have not seen it|No, sorry]," said {fd}, "but [I will help you look|let us look together]."
{n} was so sad that {he} [did not eat|could not sleep]. "Come," said {af}, "we will find it."

They looked by the river and on the hill. At last they heard a small voice. A young bird was [using|sleeping in] {od} as a [nest|home].
They followed a trail of marks to a small hut. There lived a poor child who had found {od} and was playing with it, happy for the first time in weeks.

{n} thought for a while. {He} missed {od} so much, but it was needed here.
{n} wanted to take it back at once. Then {he} saw the happy little face.

"Keep it," {he} said softly. And on the way home, {n} was surprised at how light {his} heart was.
"You may keep {od}," said {n}, "if I may come and visit." And so {he} lost one thing and found a friend.
S {n} {the_kind} lost {ao}, found it with someone who needed it more, and gave it away with a light heart.
M Giving can feel better than having.
N A week later, there was a gift at {n}'s door, tied with a blue ribbon.

== w_built | with
{n} found {ao}, but it was broken. "[It is only junk|Throw it away]," said {folk}.
In an old shed, {n} found {ao} that had not been used for years. It could not {use} any more.

But {n} saw what it could be. {He} took {od} home and began to work.
"[I can fix it|It only needs some care]," said {n}, and {he} set to work that very day.

{He} cleaned it, glued it and painted it [blue|red|green]. {Af} held the lamp and passed the tools.
It took a week. [One part fell off, then another|Everything went wrong at first], but {af} came every evening to help.

"Will it work?" asked {fd}. "We will see," said {n}, and {he} held {his} breath.
Then came the big day. {Folk} came to watch, and some of them were already laughing.

It [shook a little|made a strange noise], and then it began to {use}, as if it were new.
And it worked! {Od0} could {use} again, and nobody laughed any more.

{n} and {fd} [cheered|danced around it], and from that day on, {od} was the pride of {pl}.
"It was never junk," said {n}. "It was only waiting."
S {n} {the_kind} found {ao} that was broken, mended it with a friend, and made it work again.
M Do not judge old things too soon.
N Soon {n} and {fd} planned a big trip, and of course {od} came along.

== w_magic | with
{n} did not know it yet, but the old {o} in {his} home was magic.
One night, {n} heard a small voice. It came from an old {o} in the corner. "[Hello|At last you can hear me]," it said.

{He} [touched it by chance|gave it a little knock], and all at once everything began to [spin|shine].
"I can {use}," it said, "but I can also take you anywhere you like."

"[Where would you like to go?|What do you wish?]" asked {od}. "[To the stars|Somewhere I have never been]," said {n}, half afraid and half glad.
{n} closed {his} eyes. The wind sang, the floor was gone, and {he} held on tight.

They flew over [dark woods|silver clouds] and [sleeping towns|wide seas]. {n} laughed with joy.
They saw [a city under the sea|a mountain made of glass] and drank tea with [a very polite giant|a queen of the birds].

But after a while {n} thought of {his} warm bed and of {his} friend, {af}. "[Take me home|I want to go home], please," {he} said.
Then it got dark and cold, and {n} felt very far away. "Time to go home," said {od} gently.

In the morning {n} thought that it had been a dream. But on {od} lay a little stardust.
"Where were you?" asked {fd}. {n} looked at {od} and smiled. "Not far," {he} said. "Just around the world."
S {n} {the_kind} found out that the old {o} was magic, went on a trip through the night, and was glad to come home.
M It is good to travel and good to come home.
N The next evening, {od} began to glow again, and this time {n} took {fd} along.
"""


def parse(text):
    """PLOTS text -> list of dicts(name, kind, flags, beats, short, moral, next)."""
    out = []
    for block in text.strip().split("== ")[1:]:
        head, body = block.split("\n", 1)
        name, kind = [x.strip() for x in head.split("|")][:2]
        plot = {"name": name, "kind": kind.split()[0], "flags": kind.split()[1:], "beats": [], "S": [], "M": [], "N": []}
        beat = []
        for line in body.split("\n"):
            line = line.strip()
            if len(line) > 2 and line[0] in "SMN" and line[1] == " " :
                plot[line[0]].append(line[2:])
            elif line:
                beat.append(line)
                continue
            if beat:
                plot["beats"].append(beat)
                beat = []
        if beat:
            plot["beats"].append(beat)
        out.append(plot)
    return out


ALL = parse(PLOTS)
