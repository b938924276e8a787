"""The plots of stories in which one deed is the thread: every plot says it in several sentences.

One sentence a line; "- " marks one that may be left out. <d> is the deed in its base form ("bake bread"), <dp> its past, <di> its -ing form,
<wish> how the hero stands to it ("wanted to fly"). <a> and <h> are the hero at first mention and later, <b> and <g> the other one, <at> a
place, <day> a time, <was> was or were, <I> and <me> what the hero calls himself. "ask" rows are questions on the story with their answers.
"""
from __future__ import annotations

HELPED = ("Who helped <h>?|<G> helped <h>.", "Who was <g>?|<G> was the one who helped <h>.")
FRIEND = ("Who was <g>?|<G> was a friend of <h>.", "Who is <g>?|<G> is a friend of <h>.", "Did they stay friends?|Yes, <h> and <g> stayed friends for ever.")

# an activity
DO = (
    dict(long="""<open> <a> who <dp>.
Every morning <h> <dp> <at>, and everybody came to watch.
But <day>, <h> <was> ill and could not <d>.
"Then I will <d> for you," said <b>, and it went quite well.
- Everybody clapped, and <g> was very proud.
Soon <h> <was> well again, and from then on <h> and <g> <dp> together.""",
         three="""<open> <a> who <dp> <at>.
<Day>, <h> <was> ill, so <b> <dp> instead.
After that, <h> and <g> always <dp> together.""",
         one="<A> <dp> <at>, and <b> helped.", next="The next week everybody in town wanted to <d>. <H> and <g> showed them how it is done.", ask=HELPED + ("What happened to <h>?|<H> <was> ill and could not <d>, so <g> helped.",), moral="a good friend helps when you are ill"),
    dict(long="""<open> <a> who <dp>.
<Day>, <h> <dp> <at>, and <b> came by.
"What are you doing there?" asked <g>.
<H> showed <g> how to <d>, step by step.
- At first it went wrong, and they laughed a lot.
In the end <g> could <d> too, and they <dp> until the stars came out.""",
         three="""<open> <a> who <dp> <at>.
<Day>, <b> came by, and <h> showed <g> how to <d>.
They <dp> together until the stars came out.""",
         one="<A> showed <b> how to <d> <at>.", next="The next day <g> came again and brought three friends. <H> showed them how to <d>, too.", ask=FRIEND + ("What did <g> learn?|<G> learned to <d>.",), moral="what you can do is more fun when you share it"),
    dict(long="""<open> <a> who loved to <d>.
"You cannot <d>," said everybody <at2> and laughed.
But <h> did not listen and <dp> every day.
<Day>, <b> came by and saw how well <h> <dp>.
"Nobody can <d> like you," said <g>.
From then on, everybody <at2> wanted to see <h> <d>.""",
         three="""<open> <a> who loved to <d>.
Everybody <at2> laughed, but <h> <dp> every day.
<Day>, <b> said, "Nobody can <d> like you," and nobody laughed any more.""",
         one="Everybody laughed at <a> who <dp> <at>, until <b> saw how good it was.", next="Soon <h> and <g> went from town to town. Everywhere <h> <dp>, and everywhere people cheered.", ask=FRIEND + ("Why did everybody laugh?|They thought that <h> could not <d>.", "Why did they laugh at <h>?|They thought that <h> could not <d>."), moral="do what you love and do not listen to those who laugh"),
    dict(long="""<open> <a> who <dp> all day long.
<Day>, there was a contest <at>: Who could <d> best?
<B> came too and wanted to win.
<H> <dp>, and <g> <dp>, and nobody could say who was better.
- The judges looked at each other and shook their heads.
So <h> and <g> both won first prize and had a big party.""",
         three="""<open> <a> who <dp> all day long.
<Day>, there was a contest <at>, and <h> and <b> <dp> equally well.
So both won first prize and had a big party.""",
         one="In a contest <at>, <a> and <b> <dp> equally well and both won.", next="The next year there was a contest again. This time <h> and <g> <dp> as a team.", ask=("Who won?|<H> and <g> both won first prize.", "Who won the contest?|<H> and <g> both won first prize.", "Who was <g>?|<G> also <dp> in the contest."), moral="there can be more than one winner"),
    dict(long="""<open> <a> who <dp> every day.
<Day>, <h> <was> <at> and met <b>, who was very sad.
"Come and <d> with <me>," said <h>.
They <dp> together, and soon <g> began to smile.
- After an hour they both laughed.
"When we <d>, I am not sad any more," said <g>.""",
         three="""<open> <a> who <dp> every day.
<Day>, <h> met <b> <at>, who was very sad.
They <dp> together, and soon <g> could smile again.""",
         one="<A> <dp> <at> with <b>, who was sad and then smiled again.", next="From that day on, they <dp> together every Sunday. <G> was never sad for long again.", ask=FRIEND + ("Why was <g> sad?|<G> was sad and alone, but then they <dp> together.",), moral="sad days get better when we do something together"),
    dict(long="""<open> <a> who always <dp> alone.
<Day>, <h> put up a sign <at>: "Who wants to <d> with <me>?"
All morning nobody came, and <h> felt lonely.
At last <b> read the sign and said, "I want to <d> too!"
They <dp> until it was dark.
From then on, <h> never <dp> alone again.""",
         three="""<open> <a> who always <dp> alone.
<Day>, <h> put up a sign <at>, and <b> came to <d> too.
From then on, <h> never <dp> alone again.""",
         one="<A> <dp> alone <at>, until <b> came to <d> too.", next="More and more friends read the sign and came. In the end there was hardly enough room for all who wanted to <d>.", ask=FRIEND + ("Why was <h> lonely?|<H> always <dp> alone.", "What was on the sign?|The sign said: Who wants to <d> with <me>?"), moral="if you want a friend, ask"),
)

# something to learn
CAN_END = ("Did <h> learn it?|Yes, in the end <h> could <d>.", "Could <h> <d> in the end?|Yes, in the end <h> could <d>.", "Did it work?|Yes, in the end <h> could <d>.")
LEARN = (
    dict(long="""<open> <a> who <wish>.
Everybody said, "You will never <d>."
But <h> tried to <d> every day <at>.
<Day>, <b> came by and said, "I will help you."
- Again and again it went wrong, but they did not give up.
At last <h> could <d>, and everybody clapped.""",
         three="""<open> <a> who <wish>.
<Day>, <b> came along <at> and said, "I will help you."
They tried again and again, and at last <h> could <d>.""",
         one="<A> learned to <d> <at> with the help of <b>.", next="From then on, <h> <dp> every day. <G> sat next to <h> and was proud.", ask=HELPED + CAN_END, moral="do not give up"),
    dict(long="""<open> <a> who <wish>.
<H> watched how all the others <dp>, and was sad.
<Day>, <h> met <b> <at> and asked, "Can you teach <me> to <d>?"
"Yes, but it takes time," said <g>.
- They practiced every day, first slowly and then faster.
In the end <h> could <d> better than <g>, and both were proud.""",
         three="""<open> <a> who <wish>.
<Day>, <h> asked <b> <at>, "Can you teach <me> to <d>?"
They practiced every day, and in the end <h> could <d> very well.""",
         one="<A> asked <b> for help <at> and learned to <d>.", next="Soon <h> showed others how to <d>. \"It only takes time,\" said <h>.", ask=HELPED + CAN_END, moral="it takes time to learn something"),
    dict(long="""<open> <a> who <wish>.
One night a voice in a dream said, "You can <d>, just begin."
The next morning <h> went out and tried to <d> <at>.
The first try went wrong, and the second one too, but <b> cheered.
At the third try <h> could <d>, just as in the dream.
"I always knew that you could <d>," said <g>.""",
         three="""<open> <a> who <wish>.
In a dream a voice said, "You can <d>, just begin."
So <h> tried it <at>, <b> cheered, and at the third try it worked.""",
         one="<A> heard in a dream, \"You can <d>,\" and then it came true.", next="That night the voice came back in a dream. \"You see,\" it said, \"now you can <d>.\"", ask=CAN_END + ("Who was <g>?|<G> was a friend who cheered for <h>.", "What did the voice say?|The voice said: You can <d>, just begin."), moral="just begin"),
)
DREAM_END = ("Did the dream come true?|Yes, in the end <h> <dp>.", "Did it work?|Yes, in the end <h> <dp>.", "Did <h> <d> in the end?|Yes, in the end <h> <dp>.", "Was <h> happy?|Yes, <h> <was> very happy.")
DREAM = (
    dict(long="""<open> <a> who <wish>.
Everybody said, "You will never <d>."
But <h> thought of it day and night.
<Day>, <h> <was> <at> and met <b>, who said, "I will help you."
- It was hard, but they did not give up.
At last the great day came: <H> <dp>, and <g> cheered.""",
         three="""<open> <a> who <wish>.
<Day>, <h> met <b> <at>, who wanted to help.
They did not give up, and at last <h> <dp>.""",
         one="<A> <wish>, and with the help of <b> it came true.", next="The next day <h> thanked <g> with a big cake. Then both began to dream of something new.", ask=HELPED + DREAM_END, moral="dreams come true if you do not give up"),
    dict(long="""<open> <a> who <wish>.
Every evening <h> sat <at> and said, "One day <I> will <d>."
<Day>, <b> heard it and said, "Why not tomorrow?"
The next morning they packed some bread and set off together.
- The way was long, but two are stronger than one.
In the evening <h> <dp>, and it was even better than in the dream.""",
         three="""<open> <a> who <wish>.
<Day>, <b> heard of it <at> and said, "Why not tomorrow?"
So they set off together, and <h> <dp>.""",
         one="<A> <wish>, and <b> said, \"Why not tomorrow?\"", next="On the way home <h> and <g> sang all the time. They told everybody about it.", ask=HELPED + DREAM_END, moral="do not wait too long for your dreams"),
)
# something that the hero does not want to do
CHORE = (
    dict(long="""<open> <a> who <wish>.
"You must <d>," said everybody, but <h> always said no.
<Day>, <b> said, "Let us make a game of it and <d> together."
So they <dp> together <at> and laughed a lot.
- <H> <was> very surprised how nice it was.
After that, <h> never said no again.""",
         three="""<open> <a> who <wish>.
<Day>, <b> made a game of it, and they <dp> together <at>.
It was so much fun that <h> never said no again.""",
         one="<A> <wish>, until <b> made a game of it.", next="The next day <h> even asked, \"When can we <d> again?\" <G> had to smile.", ask=HELPED + ("Did <h> <d> in the end?|Yes, <h> and <g> <dp> together.", "Why did <h> change?|<G> made a game of it, and then it was fun."), moral="many things are fun when we do them together"),
    dict(long="""<open> <a> who <wish>.
All the others <dp>, but <h> stayed <at> and was cross.
<Day>, <b> asked, "Why don't you want to <d>?"
"It is no fun," said <h>.
"Try it once with me," said <g>, and so they <dp> together.
It was not bad at all, and the next day <h> wanted to <d> again.""",
         three="""<open> <a> who <wish>.
<Day>, <b> said <at>, "Try it once with me."
So they <dp> together, and it was not bad at all.""",
         one="<A> <wish>, but with <b> it was fun.", next="Soon <h> <dp> every day. Now <g> was the one who wanted a break.", ask=HELPED + ("Did <h> <d> in the end?|Yes, <h> and <g> <dp> together.",), moral="try it once before you say no"),
)
REFUSE = (
    dict(long="""<open> <a> who <wish>.
"All the others <d>, so you must <d> too," said everybody.
But <h> liked to sit <at> and look at the clouds.
<Day>, <b> asked, "Why don't you want to <d>?"
"Because I would rather make friends," said <h>.
So <g> sat down too, and from that day on they were friends.""",
         three="""<open> <a> who <wish>.
"I would rather make friends," said <h> to <b> <at>.
So they became friends, and <h> did not have to <d>.""",
         one="<A> <wish>, and found a friend, <b>.", next="Soon others came and sat down with them. In the end nobody wanted to <d> any more.", ask=FRIEND + ("Did <h> <d> in the end?|No, <h> did not have to <d>.", "Why did <h> not want to <d>?|<H> would rather make friends."), moral="you need not be like all the others"),
)
AFRAID = (
    dict(long="""<open> <a> who <wish>.
When all the others <dp>, <h> stayed at home.
<Day>, <b> said <at>, "Stay close to me, and we will <d> together."
<H> took a deep breath, and then they <dp>.
- "That was wonderful!" cried <h>.
From then on, <h> <was> never again afraid to <d>.""",
         three="""<open> <a> who <wish>.
<Day>, <b> said <at>, "Stay close to me, and we will <d> together."
So they <dp>, and <h> <was> never afraid again.""",
         one="<A> <wish>, until <b> helped.", next="A week later <h> <dp> alone for the first time. <G> stood by and clapped.", ask=HELPED + ("Was <h> still afraid?|No, <h> <was> never again afraid to <d>.", "Did <h> <d> in the end?|Yes, <h> and <g> <dp> together."), moral="with a friend you are brave"),
)
# what happens once
GOOD = (
    dict(long="""<open> <a> who never had any adventures.
But <day>, <h> <was> <at> and <dp>.
"Did you really <d>?" asked <b>.
"Yes, really!" said <h>, and told <g> everything from the beginning.
- Soon the whole town knew how <h> <dp>.
Even years later <g> often asked, "Do you remember that day?"
""",
         three="""<open> <a> who never had any adventures.
But <day>, <h> <was> <at> and <dp>.
"Did you really <d>?" asked <b>, and <h> told the story again and again.""",
         one="<A> <dp> <at>, and <b> could hardly believe it.", next="The newspaper came and took a photo. <H> and <g> put it on the wall.", ask=FRIEND + ("Did that really happen?|In the story, yes: <h> <dp>.",), moral="every day can bring an adventure"),
)
BAD = (
    dict(long="""<open> <a> who was always very careful.
But <day>, <h> <was> <at> and <dp>.
"Oh no!" cried <h>, and nearly began to cry.
Then <b> came by and said, "That can happen to everyone."
"Once I <dp> too," said <g>, and they both had to laugh.
In the end they ate ice cream together, and everything was well.""",
         three="""<open> <a> who <dp> <at>.
<Day>, <b> said, "That can happen to everyone, once I <dp> too."
They both had to laugh, and everything was well.""",
         one="<A> <dp> <at>, and <b> was a comfort.", next="The next day <h> took more care. And if something went wrong again, they laughed about it.", ask=FRIEND + ("Why was <h> sad?|<H> <dp>.", "What happened to <h>?|<H> <dp>."), moral="it can happen to everyone"),
)
SHOP = (
    dict(long="""<open> <a> who opened <t> <at>.
On the first day nobody came to <tt>, and <h> <was> sad.
Then <b> came in and asked for <o>.
"This is the nicest place in town!" said <g>, and told everybody about <tt>.
- The next morning there was a long line at the door.
Soon <tt> was full every day, and <h> <was> very happy.""",
         three="""<open> <a> who opened <t> <at>.
At first nobody came, but then <b> asked for <o>.
<G> told everybody about <tt>, and soon it was full every day.""",
         one="<A> opened <t> <at>, and soon everybody came.", next="After a year <tt> was too small. So <h> and <g> opened a second one on the other side of town.", ask=("Who was <g>?|<G> was the first guest of <h>.", "Who came first?|<G> came first and asked for <o>.", "Was <tt> a success?|Yes, soon <tt> was full every day."), moral="good work finds its friends"),
    dict(long="""<open> <a> who dreamed of <t>.
<H> saved every coin and found an old house <at>.
<B> helped to paint the walls, and soon <tt> was ready.
On the first morning <g> was the first guest and asked for <o>.
- Then more and more guests came, and <tt> was full.
"This is the best day of my life," said <h>.""",
         three="""<open> <a> who dreamed of <t>.
<B> helped to paint an old house <at>, and soon <tt> was ready.
On the first morning <g> asked for <o>, and everybody cheered.""",
         one="<A> opened <t> <at> with the help of <b>.", next="Every morning <g> came before all the others. \"The usual,\" said <g>, and <h> smiled.", ask=HELPED + ("Was <tt> a success?|Yes, soon <tt> was full every day.",), moral="save your coins and follow your dream"),
)
VISIT = (
    dict(long="""<open> <a> who wanted to see <place>.
<Day>, <h> packed a bag and went to <place>.
Everything <at2> was new, and <h> did not know where to look first.
There <h> met <b>, who showed <h> every corner.
- "It is wonderful <at2>," said <h>.
In the evening <h> and <g> sat together <at2> and watched the sun go down.""",
         three="""<open> <a> who went to <place>.
Everything was new, but <b> showed <h> every corner.
In the evening they sat together <at2> and watched the sun go down.""",
         one="<A> went to <place> and found a friend, <b>.", next="At home <h> told everybody about <place>. The next year <h> went there again.", ask=FRIEND + ("Where did <h> go?|<H> went to <place>.", "Did <h> like it?|Yes, <h> thought that it was wonderful <at2>."), moral="the world is full of friends"),
    dict(long="""<open> <a> who had never been to <place>.
"<place2> is nothing for you," said everybody.
But <day>, <h> went to <place> all the same.
At first everything <at2> was strange, and <h> wanted to go home.
Then <b> came and asked, "Do you want to play?"
They had so much fun <at2> that <h> stayed for a week.""",
         three="""<open> <a> who went to <place> for the first time.
Everything <at2> was strange, until <b> came to play.
They had so much fun that <h> stayed for a week.""",
         one="<A> went to <place> for the first time and stayed for a week.", next="When the week was over, <h> and <g> said goodbye. They wrote letters to each other all year.", ask=FRIEND + ("Where did <h> go?|<H> went to <place>.", "Why did <h> want to go home?|At first everything <at2> was strange."), moral="give a new place a chance"),
)
STUCK = (
    dict(long="""<open> <a> who was <how> <at>.
<H> called for help, but nobody heard it.
Then <h> saw that <b> was <how> there, too.
They shared a cookie and told each other jokes, and the time flew.
- <G> knew the best jokes.
At last they found the way out, and they were friends for ever.""",
         three="""<open> <a> who was <how> <at>.
But <b> was <how> there, too, and they told each other jokes.
At last they found the way out and were friends for ever.""",
         one="<A> was <how> <at>, but <b> was there, too.", next="A week later they met <at2> again. This time they came on purpose.", ask=FRIEND + ("Where was <h>?|<H> was <at2>.", "Did they get out?|Yes, at last they found the way out."), moral="together the time flies"),
)
FORCE = (
    dict(long="""<open> <a> who lived <home>.
<Day>, <t> came, stronger than ever before.
In the middle of <tt>, <h> heard a cry: it was <b>, who had lost the way.
<H> took a lamp, went out into <tt> and brought <g> home.
- They drank hot tea and waited.
The next day <tt> was over, and <h> and <g> were friends.""",
         three="""<open> <a> who lived <home>.
<Day>, <t> came, and <b> lost the way.
<H> went out into <tt> and brought <g> home.""",
         one="<A> went out into <tt> and brought <b> home.", next="<G> came back the next week with a cake. \"Without you, <tt> would have been the end of me,\" said <g>.", ask=("Who was <g>?|<G> was the one who had lost the way.", "Was <g> all right?|Yes, <h> brought <g> home.", "What happened after <tt>?|<H> and <g> were friends."), moral="be brave when others need you"),
    dict(long="""<open> <a> who was not afraid of anything.
But <day>, <t> came, and even <h> had to hide.
<B> was hiding there too and was afraid of <tt>.
"Do not be afraid," said <h>, and told one story after the other.
- Outside they could hear <tt>, but inside it was warm.
When <tt> was over, they went out and laughed.""",
         three="""<open> <a> who was not afraid of anything.
But <day>, <t> came, and <h> hid with <b>.
<H> told stories until <tt> was over.""",
         one="<A> told <b> stories until <tt> was over.", next="When the next one came, <g> was not afraid any more. <G> told <h> a story this time.", ask=("Who was <g>?|<G> was hiding there too and was afraid of <tt>.", "Was <g> all right?|Yes, when <tt> was over, they went out and laughed."), moral="a good story drives fear away"),
    dict(long="""<open> <a> who never missed a day of work.
<Day>, <t> came, and everybody else stayed at home.
But <b> needed help, so <h> went out into <tt>.
It was hard, but <h> did not turn back.
- "You came in the middle of <tt>!" cried <g>.
Everybody talked about <h> and <tt> for a long time.""",
         three="""<open> <a> who never missed a day of work.
<Day>, <t> came, but <b> needed help.
So <h> went out into <tt> and did not turn back.""",
         one="<A> went out into <tt> to help <b>.", next="When <tt> was over, <g> gave <h> a medal made of chocolate. <H> ate it at once.", ask=("Who was <g>?|<G> was the one who needed help.", "Why did <h> go out?|<G> needed help."), moral="a good worker does not turn back"),
)
LIGHT = dict(long="""<open> <a> who looked after the light.
<Day>, <t> came, and the light went out.
Far out at sea there was a ship with <b> on board.
<H> climbed all the steps and lit the light again in the middle of <tt>.
- The ship saw the light and found the way.
When <tt> was over, <g> came up the stairs and thanked <h>.""",
    three="""<open> <a> who looked after the light.
<Day>, <t> came, and the light went out.
<H> lit it again in the middle of <tt>, and a ship found the way home.""",
    one="<A> kept the light burning in <tt> and saved a ship.", next="Every year <g> came back on that day. Then <g> and <h> drank tea and talked about <tt>.", ask=("Who was <g>?|<G> was on board the ship.", "Was the ship safe?|Yes, the ship saw the light and found the way."), moral="a small light can save a ship")
FIRST = dict(long="""<open> <a> who was very nervous.
It was the <occ> for <h>, and everything was new.
<mis>
<help>
<good>
In the evening <h> said, "The <occ> was the best of all." """,
    three="""It was the <occ> for <a>, and everything was new.
<mis>
But <b> helped, and in the end the <occ> was wonderful.""",
    one="It was the <occ> for <a>, and <b> helped.", next="The next morning <h> could not wait to see <g> again. Nothing was strange any more.", ask=HELPED + ("Was <h> happy?|Yes, in the evening <h> was very happy.", "Why was <h> nervous?|It was the <occ>, and everything was new."), moral="the first time is the hardest")

# words for the occasion | what goes wrong | who helps | what is good
FIRSTS = (
    ("first day at school; first day of school; first school day; first day at a new school; first day in kindergarten; first day at kindergarten; first day in class; first day at college; first day at university; first lesson; first day at dance school; first day at magic school", "<H> could not find the right room and nearly cried.", "\"Come, you can sit next to me,\" said <b>.", "They read a book together, and the teacher smiled at them."),
    ("first day at work; first day in the office; first day at the new job; first night shift; first shift; first day as a teacher; first day as a doctor; first day as a nurse; first day as a cook; first day as a waiter; first day as a bus driver; first day as a pilot; first day as a firefighter; first day on the job; first day at the bakery; first day at the hospital; first day in the kitchen; first day as king; first day as queen; first week at work", "<H> pressed the wrong button, and all the lights went out.", "\"That happens to everyone,\" said <b> and showed <h> how it is done.", "After that, <h> did everything right."),
    ("first flight; first trip by train; first trip to space; first trip to the moon; first day at sea; first boat trip; first time on a plane; first time on a ship; first ride; first journey; first ride on a roller coaster; first vacation", "Everything shook and rattled, and <h> was afraid.", "\"Look out of the window,\" said <b>.", "The world outside was so beautiful that <h> forgot to be afraid."),
    ("first concert; first show; first dance; first day on stage; first performance; first speech; first day at the circus; first piano recital; first magic show; first talent show", "In front of all the people, <h> forgot everything.", "\"You can do it!\" called <b> from the first row.", "<H> took a deep breath and began again, and everybody clapped."),
    ("first race; first football game; first game; first match; first swimming lesson; first bike ride; first day in the team; first time on skates; first time on skis; first riding lesson; first marathon", "<H> fell down right at the start.", "\"Get up and try again,\" called <b>.", "<H> got up and did not stop until the end."),
    ("first visit to the dentist; first visit to the doctor; first haircut; first day in hospital; first bath; first trip to the vet", "<H> wanted to run away and hide.", "\"Hold my hand,\" said <b>.", "It took only a minute, and it did not hurt at all."),
    ("first birthday party; first sleepover; first wedding; first ball; first party; first date; first Halloween; first Christmas; first day at camp; first carnival", "<H> did not know what to say and stood in a corner.", "\"Come and dance with us,\" said <b>.", "They danced and laughed and ate too much cake."),
    ("first snow; first winter; first day of spring; first day of summer; first day outside; first day in the garden; first day at the beach; first day in the forest; first day on the farm; first day in the city; first day in a new home; first day on earth; first rain", "<H> had never seen so much and did not dare to go out.", "\"Come and play,\" called <b>.", "They ran and jumped and laughed for hours."),
    ("first night in a tent; first night alone; first night in the new house; first night at the museum; first night outside; first night in the forest; first camping trip; first night watch", "It was dark, and there were strange sounds.", "\"That is only the wind,\" said <b>.", "They looked at the stars together until <h> fell asleep."),
)

# finds: "words" | the story after the find
FINDS = (
    ("key; golden key; old key; rusty key; tiny key; silver key; strange key; lost key", """They tried <tt> in every door, but it did not fit.
At last they saw an old chest, and <tt> opened it with a click.
The chest was full of old letters and toys.
"This is the best treasure of all," said <g>, and they played until the evening.""", "It opened an old chest that was full of letters and toys.", "What was the key for?|The key opened an old chest.", "In one of the letters there was a map. So the next adventure began."),
    ("door; tiny door; secret door; small door; hidden door; tunnel; secret tunnel; hidden room; magic door; cave; secret passage; hole in the wall; secret garden; hidden staircase", """It was dark behind <tt>, but they were too curious to wait.
They took a lamp and went in, step by step.
Behind <tt> there was a garden with blue flowers.
"Nobody must know about <tt>," said <g>, and they came back every day.""", "Behind it there was a garden with blue flowers.", "What was behind <tt>?|There was a garden with blue flowers.", "One evening they heard somebody sing in the garden. It was an old gardener, who gave them apples."),
    ("map; old map; treasure map; secret map; torn map", """<Tt> showed a red cross under an old oak tree.
They took a shovel and followed <tt> over three hills.
Under the tree they dug until it grew dark.
Then they found a chest full of gold, and <g> danced for joy.""", "It led them to a chest full of gold.", "What did they find?|They found a chest full of gold.", "They bought a small boat with the gold. On the back of the map they drew where they sailed."),
    ("letter; old letter; message in a bottle; bottle; diary; old diary; postcard; secret note; strange letter; love letter; old photo; old book", """It was from somebody who felt lonely far away.
"We should answer," said <g>, and so they wrote a long reply.
Every day they waited for the mail.
After a month a visitor came and said, "Thank you, your words made me happy," and they all had tea.""", "It was from somebody who felt lonely, so they wrote back.", "Who wrote <tt>?|Somebody who felt lonely far away.", "The visitor stayed for a week. After that, they wrote to each other every month."),
    ("egg; strange egg; huge egg; golden egg; blue egg; dragon egg; dinosaur egg; giant egg; big egg", """They kept <tt> warm with a blanket all night.
In the morning there was a crack, and <tt> began to shake.
Out came a tiny green dragon that sneezed.
"Now we are a family," said <g>, and the tiny dragon smiled.""", "They kept it warm, and out came a tiny green dragon.", "What was in <tt>?|A tiny green dragon was in <tt>.", "The tiny dragon grew fast. After a year it carried them all over the hills."),
    ("lamp; magic lamp; magic ring; magic wand; magic stone; magic book; magic mirror; magic hat; crystal; glowing stone; wishing well; magic pencil; magic bean; shooting star; fallen star; star", """<Tt> began to shine and said, "You have one wish."
They thought for a long time, and at last they wished for a day without rain for everyone.
At once the sun came out, and people danced in the street.
"That was a good wish," said <tt>, and they were proud.""", "It gave them one wish, and they wished for a sunny day for everyone.", "What did they wish for?|They wished for a day without rain for everyone.", "<Tt> never spoke again. But on rainy days it was always a little warm."),
    ("wallet; purse; gold coin; bag of money; ring; lost ring; necklace; phone; watch; suitcase; lost toy; lost teddy bear; umbrella; red shoe; hat; backpack; violin; crown; lost doll; bag; coin; bicycle", """"Somebody must miss <tt>," said <g>.
So they went from house to house and asked everyone about <tt>.
Nobody knew anything until the very last house.
There an old woman cried, "I looked for it all day," and gave them the biggest cake in the world.""", "They went from house to house until they found the owner.", "Who did <tt> belong to?|It belonged to an old woman.", "From then on, they visited the old woman every Sunday. There was always cake."),
    ("kitten; puppy; lost dog; lost kitten; baby bird; baby dragon; little bird; lost penguin; stray cat; stray dog; hedgehog; baby owl; baby elephant; injured bird; tiny robot; lost robot; baby bear; turtle; lost baby seal", """<Tt> was cold and hungry and looked very sad.
They took <tt> home and gave it milk and a warm blanket.
At night <tt> slept between them.
"You can stay with us for ever," said <g>, and that was what <tt> had hoped for.""", "They took it home and gave it a warm blanket.", "Did they keep <tt>?|Yes, <tt> stayed with them for ever.", "Soon <tt> was strong and merry. Every morning <tt> was the first one to wake up."),
    ("box; wooden box; mysterious box; strange box; old box; chest; old chest; treasure chest; treasure; chest of gold; trunk; locked box; package; mysterious package; music box; strange machine; old suitcase; time machine; ufo; spaceship; old robot; camera; old camera", """They did not dare to touch <tt> at first.
Then <g> counted to three, and they looked into <tt> together.
There was a soft hum and a golden light.
Inside they found a note: "Be kind and share," and they never forgot it.""", "Inside they found a note: \"Be kind and share.\"", "What was inside?|Inside there was a note: Be kind and share.", "They hung the note on the wall. Whenever they quarreled, they read it aloud."),
)
FUNNY_ENDS = ("Then <h> slipped on a banana peel, landed in a cake, and everybody laughed, <h> most of all.", "Then <g> sneezed so loud that all the hats flew away, and <h> laughed until the evening.", "But <h> wore two left shoes all day, and nobody said a word.", "Then the soup fell on <g>, and <h> asked for a spoon.")
SCARY_MIDDLES = ("Suddenly the lights went out, and something growled in the dark.", "Suddenly there was a strange voice behind the wall.", "Suddenly a cold hand touched the door.")
SAD_ENDS = ("But then <g> had to go far away, and <h> cried for a long time.", "But nothing lasts for ever, and one day <h> had to say goodbye to <g>.")
HAPPY_ENDS = ("In the end everything was well, and <h> and <g> lived happily ever after.", "And so <h> had the happiest day of all, and everybody danced until the morning.", "In the end <h> and <g> had a big party, and everyone was happy.")
