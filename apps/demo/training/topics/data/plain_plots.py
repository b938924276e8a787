"""The few plots that fit every hero: a problem, a help and an end, with slots.

<n> the hero as asked, <s> later, <it>/<o>/<p> pronouns, <was>, <who>; <a> a helper at first, <g> later; <Day> when it happens; <v> a deed in its base
form, <x> what is feared or loved, <t> a thing at first and <tt> later; <at> a place as asked and <at2> later; <here> what a second hero calls, one
or several. A line with * belongs to the version in
three sentences, a line with + only to the long one.
"""
from __future__ import annotations

from topics.data import feeling_plots, noun_plots, tale_plots
from topics.data.wish_plots import PLOTS

# what happens to the living: name for a title | fits any place? | problem | help | end | moral
ARCS = {
    "Storm": (False, "<Day> a big storm came, and <s> had nowhere to hide.", '"Come in, there is room for you," called <a>.', "<S> and <g> sat by the fire until the storm was over.", "A friend is the best roof in a storm."),
    "Fog": (False, "<Day> there was thick fog, and <s> lost the way.", "Then <a> came along with a lamp and showed <o> the way.", "Soon <s> could see the lights of home.", "It is no shame to ask for the way."),
    "River": (False, "<Day> <s> came to a wide river and could not cross it.", '"There is a bridge behind the trees," said <a>.', "<S> and <g> crossed the bridge together and found a field full of flowers.", "Together you find a way."),
    "Deep Hole": (False, "<Day> <s> fell into a deep hole and could not get out.", "<A> heard <o> and came with a long rope.", "<G> pulled and pulled, and at last <s> <was> free.", "Call for help when you need it."),
    "Snow": (False, "<Day> the snow was so deep that <s> could not go on.", "Then <a> made a path through the snow.", "<S> and <g> drank hot tea and laughed.", "Small friends can be a big help."),
    "Strange Sound": (True, "<Day> <s> heard a strange sound.", "It was <a>, who was cold and hungry.", "<S> shared a warm soup with <g>, and the sound was gone.", "Many things that scare us only need a friend."),
    "New Friend": (True, "<S> had no friend and felt lonely.", '<Day> <a> came by and asked, "May I play with you?"', "<S> said yes, and they played all day.", "A new friend may be just around the corner."),
    "Lost Key": (True, "<Day> <s> heard somebody cry.", "It was <a>, who had lost a key.", "<S> helped <g> to look for it, and soon they found the key.", "If you help others, you help yourself."),
    "Dark": (True, "<Day> all the lights went out, and <s> could not see a thing.", "Then <a> came along with a little lamp.", "<S> followed the lamp, and soon everything was bright again.", "One small light is enough for the dark."),
    "Big Secret": (True, "<Day> <s> saw <a>, who looked very sad.", '"It is my birthday, and nobody knows it," said <g>.', "So <s> made a cake and sang a song for <g>.", "A little kindness makes a big day."),
}

# what happens to things
THING_ARCS = {
    "Storm": (False, "<Day> a big storm came, and <s> <was> all alone.", '"Do not be afraid, I am with you," said <a>.', "<G> stayed with <s> until the storm was over.", "A friend is the best help in a storm."),
    "New Friend": (True, "Nobody cared about <s>, and <it> felt lonely.", '<Day> <a> came by and said, "How beautiful you are!"', "<G> stayed until the evening and came back every day.", "Everybody is needed by somebody."),
    "Dark": (True, "<Day> all the lights went out, and <s> <was> alone in the dark.", "Then <a> came along with a little lamp.", "<S> and <g> stayed together until it was bright again.", "One small light is enough for the dark."),
}

# the last sentence, where nothing else is given, and where a place is
ENDS = ("From that day on, <s> <was> never alone again.", "That evening <s> <was> very happy.", "And <s> never forgot that day.", "And so everything ended well for <s>.")
ENDS_AT = ("From that day on, <s> <was> never alone <at2>.", "That evening <s> <was> the happiest of all <at2>.", "And so everything ended well for <s> <at2>.", "<S> never forgot that day <at2>.")

# the last sentence, where the request names what happens
ENDS_OF = {"Storm": "And <s> <was> not afraid of storms any more.", "Snow": "From that day on, <s> loved the snow.", "Fog": "And <s> never got lost in the fog again.", "Dark": "And <s> <was> not afraid of the dark any more."}

# and all of it in one sentence
ONE_OF = {"Storm": "{O}, and when a big storm came, <a> took <o> in and sat with <o> by the fire.", "Snow": "{O}, and when the snow was too deep, <a> came and made a path.", "Fog": "{O}, and when there was thick fog, <a> came with a lamp and showed <o> the way.", "Dark": "{O}, and when all the lights went out, <a> came along with a little lamp."}

# a state that the request names: adjective -> problem, help, end, last
STATES = {
    "lost": ("<S> looked left and right, but nothing looked like home.", 'Then <a> came by and said, "I know where you belong."', "<S> and <g> went over the hill and past the old mill.", "At last <s> <was> home and not lost any more."),
    "lonely": ("Every day <s> looked out for a friend, but nobody came.", '<Day> <a> stopped and asked, "May I stay with you?"', "They laughed and talked until the evening.", "From that day on, <s> <was> not lonely any more."),
    "sad": ("Nobody knew why <s> <was> sad.", '<Day> <a> sat down and said, "Tell me all about it."', "<S> told everything, and it felt better already.", "In the evening <s> <was> not sad any more."),
    "hungry": ("<S> looked everywhere, but there was nothing to eat.", '<Day> <a> came by with a big basket and said, "Let us share!"', "There was bread, cheese and an apple pie.", "In the evening <s> <was> not hungry any more."),
    "sleepy": ("<S> fell asleep at breakfast, at lunch and at work.", '<Day> <a> said, "I will wake you when it is time."', "<S> slept a whole day and had a lovely dream.", "When <s> woke up, <it> <was> not sleepy any more."),
    "shy": ("<S> never said a word and hid from everybody.", '<Day> <a> sat down and whispered, "I am shy, too."', "They began to talk, first softly and then loudly.", "In the evening <s> <was> not shy any more."),
    "grumpy": ("<S> did not like the sun, and <it> did not like the rain.", '<Day> <a> brought a flower and said, "This is for you."', "First <s> only looked at it, and then <it> smiled a little.", "From that day on, <s> <was> not grumpy any more."),
    "curious": ("<S> wanted to know what was behind every door.", "<Day> <s> opened a small green door, and there was <a>.", '"I hoped that somebody would come," said <g>.', "So <s> found a friend, because <it> <was> so curious."),
    "brave": ("<Day> <s> heard somebody call for help.", "It was <a>, who had fallen into the water.", "<S> did not wait and pulled <g> out.", 'Everybody said, "How brave you are!" and <s> smiled.'),
    "clumsy": ("<S> dropped every cup and fell over every stone.", "<Day> <s> fell over a stone again, and under it there was a gold coin.", '"You are lucky!" said <a>.', "From that day on, <s> <was> clumsy and glad about it."),
    "lazy": ("<S> stayed in bed and did nothing all day.", '<Day> <a> called, "Come out, we need you for the game!"', "<S> came out, ran and laughed until the evening.", "From that day on, <s> <was> not lazy any more."),
    "forgetful": ("<S> forgot the hat, the shoes and the way home.", '<Day> <a> said, "Make a knot for everything."', "Soon <s> had ten knots.", "From that day on, <s> <was> not forgetful any more."),
    "tiny": ("Everybody said that <s> <was> too small to help.", "<Day> <a> lost a ring, and it fell into a narrow gap.", "Only <s> <was> small enough to get it out.", "From that day on, <s> <was> proud to be tiny."),
    "invisible": ("Nobody ever said hello, because nobody could see <s>.", "<Day> <s> put on a red hat, and <a> saw it.", '"Hello, red hat!" said <g>, and they talked all day.', "So <s> stayed invisible, but <it> had a friend."),
    "homesick": ("Every evening <s> thought of home.", '<Day> <a> said, "Write a letter, and I will take it there."', "Soon an answer came, full of love.", "From that day on, <s> <was> not homesick any more."),
    "angry": ("<S> stamped and shouted, and nobody knew why.", '<Day> <a> said, "Take a deep breath and count to ten with me."', "They counted together, slowly and softly.", "At ten <s> <was> not angry any more."),
    "broken": ("Nobody wanted <s> any more.", '<Day> <a> said, "I can mend that."', "<G> worked all night with glue and much care.", "In the morning <s> <was> not broken any more."),
    "forgotten": ("<S> lay in a corner, and nobody thought of <o>.", "<Day> <a> came in and cleaned up the room.", '"Look what I have found!" said <g> and smiled.', "From that day on, <s> <was> not forgotten any more."),
}

OPEN = ("Once upon a time there <was> ", "Once there <was> ")

# schemes with a deed: (lines of each version), one sentence, moral, title; {O} is the opening up to the hero
DEEDS = {
    "skill": ((
        "* {O} <who> wanted to learn to <v>.\n<S> tried it every day, but it never worked.\n* <Day> <a> came by and said, \"I will show you how to do it.\"\n+ <G> did it first, and then <s> did it, too.\nThey practiced until the sun went down.\n* At last <s> could <v>, and everybody clapped.",
        "* {O} <who> wanted to learn to <v>.\n\"You will never do it,\" everybody said.\n* But <a> said, \"Try it once more, I will help you.\"\n+ The first time it went wrong, and the second time, too.\nThey tried it ten times, and <s> got better every time.\n* In the evening <s> could <v>, and <g> was proud.",
    ), "{O} <who> wanted to learn to <v>, and with the help of <a> <it> could do it at last.", "If you keep trying, you will learn it.", "<N> <Who> Learned to <V>"),
    "goal": ((
        "* {O} <who> wanted to <v>.\nBut it was not easy, and <s> did not know how to begin.\n* <Day> <a> came by and said, \"Let us do it together.\"\n+ They made a plan and packed some bread and tea.\nThey worked hard, and they did not give up.\n* In the end <s> managed to <v>, and that was a great day.",
        "* {O} <who> wanted to <v>.\n<Day> <s> began, but a storm came, and <it> had to stop.\n* Then <a> came along and helped.\n+ The storm went away, and the sun came out again.\nTogether they tried it once more.\n* At last <s> managed to <v>, and everybody was happy.",
    ), "{O} <who> wanted to <v>, and with the help of <a> <it> managed to do it.", "Together you can do more than alone.", "<N> <Who> Wanted to <V>"),
    "fear": ((
        "* {O} <who> <was> afraid of <x>.\nSo <s> hid and closed <p> eyes.\n* <Day> <a> took <o> along and said, \"I am with you.\"\n+ <S> counted to three and opened <p> eyes.\nThey were brave together, and nothing bad happened.\n* From that day on, <s> <was> not afraid of <x> any more.",
        "* {O} <who> <was> afraid of <x>.\n<S> never told anybody about it.\n* <Day> <a> stayed with <o> and sang a little song.\n+ They sang it once, and they sang it again.\nWith every song the fear got smaller.\n* In the end <s> <was> not afraid of <x> any more.",
    ), "{O} <who> <was> afraid of <x>, but <a> stayed with <o>, and the fear went away.", "With a friend, nothing is so scary.", "<N> <Who> <Was> Afraid of <X>"),
    "find": ((
        "* {O} <who> found <t>.\n\"How wonderful!\" said <s> and looked at <tt> from all sides.\n* <S> took good care of <tt> and told everybody about it.\n+ It was the best day of the year.\nSoon the whole village came to see <tt>.\n* From that day on, <s> and <tt> belonged together.",
    ), "{O} <who> found <t>, and from that day on, <s> and <tt> belonged together.", "Take good care of what you find.", "<N> and <Tt>"),
    "lose": ((
        "* {O} <who> lost <t>.\n<S> looked under the bed and behind the door, but <tt> was gone.\n* <Day> <a> came by and said, \"Let us look for it together.\"\n+ They asked the neighbors, and they looked in the garden.\nThey looked here and there, and suddenly <g> called, \"I have found it!\"\n* <S> <was> happy to have <tt> again and thanked <g>.",
        "* {O} <who> lost <t>.\n\"Where can it be?\" asked <s> and looked everywhere.\n* Then <a> said, \"Think of the place where you had it last.\"\n+ <S> sat down and thought for a while.\nThey went back there, and it lay in the grass.\n* So <s> found <tt> again and held it tight all the way home.",
    ), "{O} <who> lost <t>, but <a> helped, and in the end <s> found it again.", "Together you find things faster.", "<N> and the Lost <T>"),
    "habit": ((
        "* {O} <who> loved to <v>.\n<S> did it every day and never got tired of it.\n* <Day> <a> came by, who was very sad.\n\"Do it with me,\" said <s>, and <g> tried it.\n+ It went wrong at first, and they laughed.\n* Soon <g> loved to <v>, too, and was not sad any more.",
        "* {O} <who> loved to <v>.\nBut nobody else liked it, and <s> felt alone.\n* <Day> <a> came by and said, \"I like that, too!\"\n<S> could not believe it and laughed.\n+ They began at once and forgot the time.\n* From that day on, they met every week to <v> together.",
    ), "{O} <who> loved to <v>, and one day <a> came by and did it, too.", "Share what you love.", "<N> <Who> Loved to <V>"),
    "bad": ((
        "* {O} <who> <d>.\n<S> <was> very upset and did not know what to do.\n* Then <a> came by and said, \"That happens to everybody.\"\n+ <G> gave <o> a cookie and a cup of tea.\nThey sat down together and thought of a plan.\n* In the end everything was well, and <s> could laugh about it.",
        "* {O} <who> <d>.\n\"What a bad day!\" said <s>.\n* But then <a> came by and said, \"I can help you.\"\n+ <S> told the whole story from the beginning.\nWith a good idea everything was all right again.\n* And so the bad day brought <s> a good friend.",
    ), "{O} <who> <d>, but <a> helped, and in the end everything was well.", "A bad day can end well.", "<N> and the Bad Day"),
    "chore": ((
        "* {O} <who> did not want to <v>.\n\"No, no, no,\" said <s> every day.\n* <Day> <a> said, \"Do it with me, and we will make a game of it.\"\n+ They counted to three and began.\nThey laughed so much that <s> forgot to say no.\n* From that day on, <s> <was> happy to <v>.",
    ), "{O} <who> did not want to <v>, but <a> made a game of it, and then <it> liked it.", "Everything is easier with a friend.", "<N> <Who> Did Not Want to <V>"),
    "first": ((
        "* {O} on <p> first day <at>.\nEverything was new, and <s> <was> very nervous.\n* Then <a> came along and said, \"It is my first day, too.\"\n+ They sat side by side and shared an apple.\nThey looked at everything together and laughed a lot.\n* In the evening <s> said, \"The first day <at> was wonderful!\"",
    ), "{O} on <p> first day <at>, and there <it> found a good friend, <a>.", "Every first day gets better with a friend.", "The First Day <At>"),
    "pair": ((
        "* {O} <who> did everything together.\n* <Day> <two> got lost, and it was getting dark.\n<One> looked everywhere and called, \"Where are you?\"\n+ The wind blew, but <one> did not give up.\n* \"<here>!\" called <two> at last, and they laughed for joy.\nFrom that day on, <one> and <two> always stayed together.",
        "* {O} <who> did everything together.\n* <Day> they had a fight, and each of them went away.\nBut soon <one> felt sad without <two>, and <two> felt sad without <one>.\n+ It rained, and nobody laughed.\n\"Let us never fight again,\" they said at the same time.\n* They said sorry, and from that day on, <one> and <two> were best friends.",
        "* {O} <who> did not know each other.\n* <Day> it rained, and they sat down under the same tree.\n<One> had some bread, and <two> had some cheese, and so they shared.\n+ It was the best lunch of the week.\nThey talked and laughed until the sun came out.\n* From that day on, <one> and <two> were best friends.",
    ), "{O} <who> had a fight one day, but they said sorry and were best friends again.", "A good friend is worth more than gold.", "<One> and <Two>"),
    "pair_owned": ((
        "* {O} <who> did everything together.\n* <Day> <two> got lost, and it was getting dark.\n<One> looked everywhere and called, \"Where are you?\"\n+ The wind blew, but <one> did not give up.\n* \"<here>!\" called <two> at last, and they laughed for joy.\nFrom that day on, <one> and <two> always stayed together.",
        "* {O} <who> did everything together.\n* <Day> they had a fight, and each of them went away.\nBut soon <one> felt sad without <two>, and <two> felt sad without <one>.\n+ It rained, and nobody laughed.\n\"Let us never fight again,\" they said at the same time.\n* They said sorry, and from that day on, <one> and <two> were best friends.",
    ), "{O} <who> had a fight one day, but they said sorry and were best friends again.", "A good friend is worth more than gold.", "<One> and <Two>"),
    "pair_new": ((
        "* {O} <who> did not know each other.\n* <Day> it rained, and they sat down under the same tree.\n<One> had some bread, and <two> had some cheese, and so they shared.\n+ It was the best lunch of the week.\nThey talked and laughed until the sun came out.\n* From that day on, <one> and <two> were best friends.",
    ), "{O} <who> did not know each other, but one day they met under a tree, and they became best friends.", "A stranger can become a friend.", "<One> and <Two>"),
    "two_things": ((
        "* {O} that had never met.\n* <Day> they saw each other for the first time.\n\"How good that you are here,\" said <one>.\n+ The sun was shining, and everything was quiet.\n\"I have waited for you for a long time,\" said <two>.\n* From that day on, <one> and <two> were best friends.",
    ), "{O} that had never met, but one day they saw each other and became best friends.", "It is never too late to find a friend.", "<One> and <Two>"),
    "two_things_named": ((
        "* Long ago, <n> had never met.\n* <Day> they saw each other for the first time.\n\"How good that you are here,\" said <one>.\n+ The sun was shining, and everything was quiet.\n\"I have waited for you for a long time,\" said <two>.\n* From that day on, <one> and <two> were best friends.",
    ), "Long ago, <n> had never met, but one day they saw each other and became best friends.", "It is never too late to find a friend.", "<One> and <Two>"),
    "own": ((
        "* {O} <who> loved <own>.\n<S> took good care of <its> every day, in sun and in rain.\n* <Day> <a> came by and asked, \"May I see <its>?\"\n+ It was a lovely day, and nobody was in a hurry.\n<S> showed <its> to <g>, and they were happy together.\n* From that day on, <g> came every week to see <s> and <its>.",
    ), "{O} <who> loved <own>, and one day <a> came by, and they looked at <its> together.", "What you love is best when you share it.", "<N> and <Its>"),
    "found": ((
        "* {O} <who> <did> <t>.\n\"How wonderful!\" said <s> and looked at <tt> from all sides.\n* <S> took good care of <tt> and told everybody about <th>.\n+ It was the best day of the year.\nSoon the whole village came to see <tt>.\n* From that day on, <s> and <tt> belonged together.",
    ), "{O} <who> <did> <t>, and from that day on, <s> and <tt> belonged together.", "Take good care of what you find.", "<N> and <Tt>"),
    "did": ((
        "* {O} <who> <d>.\n* \"Did you really do that?\" asked <a>.\n<S> nodded and told the whole story from the beginning.\n+ It took a long time, and the tea got cold.\n<G> laughed so much that <s> had to laugh, too.\n* From that day on, everybody knew <s> <who> <d>.",
    ), "{O} <who> <d>, and from that day on, everybody knew <s>.", "Every deed is worth a story.", "<N> <Who> <V>"),
    "has": ((
        "* {O} <who> had <t>.\n<S> took good care of <tt> every day, in sun and in rain.\n* <Day> <a> came by and asked, \"May I see <tt>?\"\n+ It was a lovely day, and nobody was in a hurry.\n<S> showed <tt> to <g>, and they were happy together.\n* From that day on, <g> came every week to see <s> and <tt>.",
    ), "{O} <who> had <t>, and one day <a> came by, and they looked at <tt> together.", "What you love is best when you share it.", "<N> and <Tt>"),
    "tempest": ((
        "* {O} <who> got caught in <x>.\n\"Quick, come in!\" called <a> and opened the door.\n* <S> ran in, and they waited together until <tt> was over.\n+ They drank hot tea and told each other stories.\nAt last everything was quiet again.\n* From that day on, <s> and <g> were good friends, thanks to <tt>.",
        "* {O} <who> woke up one night because of <x>.\n<S> looked out, and everything was dark and wild.\n* Just then <a> knocked and asked, \"May I stay with you until <tt> is over?\"\n+ They lit a candle and sang all the songs they knew.\nSoon nobody was afraid any more.\n* In the morning <tt> was over, and they had breakfast together in the sun.",
    ), "{O} <who> got caught in <x>, but <a> opened the door, and they became good friends.", "A storm is easier with a friend.", "<N> and <Tt>"),
    "view": ((
        "* {O} <who> loved <x>.\nEvery evening <s> looked at <x> and smiled.\n* <Day> <a> came by and said, \"I love <x>, too!\"\n+ They sat down side by side on a big stone.\nThey looked at <x> together and told each other stories.\n* From that day on, <s> and <g> met every week to look at <x>.",
    ), "{O} <who> loved <x>, and one day <a> came by who loved <x>, too.", "Beautiful things are best when you share them.", "<N> and <X>"),
    "alone": ((
        "* {O}.\nNobody cared about <s>, and <it> felt lonely.\n* <Day> <a> came by and said, \"How beautiful you are!\"\n+ <S> had never heard anything so nice.\n<G> stayed until the evening and came back every day.\n* From that day on, <s> was never lonely again.",
    ), "{O}, and one day <a> came by, and they became good friends.", "Everybody is needed by somebody.", "<N>"),
    "unable": ((
        "* {O} <who> could not <x>.\n<S> <was> sad and thought of it day and night.\n* <Day> <a> said, \"I like you just as you are.\"\n+ Nobody had ever said that before.\nThey sat in the sun and shared an apple.\n* From that day on, <s> <was> not sad any more.",
    ), "{O} <who> could not <x>, but <a> said, \"I like you just as you are.\"", "It is good to be who you are.", "<N> <Who> Could Not <X>"),
    "keeper": ((
        "* {O} <who> had <t>.\nEvery morning <s> opened the door and waited, but nobody came.\n* <Day> <a> came in and said, \"How lovely it is here!\"\n+ It was a day like no other.\n<G> told everybody about it, and soon the whole village came.\n* From that day on, there was always somebody in <tt>.",
    ), "{O} <who> had <t>, and one day <a> came in and told everybody how lovely it was.", "Good things take time.", "<N> and <Tt>"),
    "seeker": ((
        "* {O} <who> <was> looking for <t>.\n<S> looked here and there, but found nothing.\n* <Day> <a> said, \"Let us look together.\"\n+ The sun was shining, and the birds sang.\nThey went over the hill, and suddenly <g> called, \"Look, over there!\"\n* So <s> found <t> at last and thanked <g>.",
    ), "{O} <who> <was> looking for <t>, and one day <a> came along and helped.", "Four eyes see more than two.", "<N> and <Tt>"),
    "odd": ((
        "* {O}.\nEverybody laughed at <s>, and <it> was sad.\n* <Day> <a> came by and said, \"I like you just as you are.\"\n+ <S> had never heard anything so nice.\n<G> stayed until the evening and came back every day.\n* From that day on, <s> was glad to be different.",
    ), "{O}, and one day <a> came by and said, \"I like you just as you are.\"", "It is good to be different.", "<N> That Was Different"),
    "unkind": ((
        "* {O}.\n\"Why are you so <x>?\" everybody asked, but <s> did not know.\n* <Day> <a> said, \"Come with me, I have a surprise for you.\"\n+ It was a big cake with cherries.\nThey ate cake together, and <s> laughed for the first time in weeks.\n* From that day on, <s> <was> not <x> any more.",
    ), "{O}, but <a> brought a big cake, and then <s> <was> not <x> any more.", "A little kindness can change a lot.", "<N> and the Surprise"),
    "able": ((
        "* {O} who could <x>.\n\"That cannot be true!\" everybody said.\n* <Day> <a> asked, \"Will you show it to me?\"\n+ <G> sat down in the first row and waited.\n<S> did it at once, and <g> clapped and cheered.\n* From that day on, everybody came to see <s> who could <x>.",
    ), "{O} who could <x>, and <a> told everybody about it.", "Everybody is good at something.", "<N> Who Could <X>"),
    "mistaken": ((
        "* {O} who wanted to be <x>.\nAll day long <s> did what <x> does, but it was not easy.\n* <Day> <a> said, \"I like you just as you are.\"\n+ Nobody had ever said that before.\n<S> thought about it and smiled.\n* From that day on, <s> was happy to be <y2>.",
    ), "{O} who wanted to be <x>, but in the end <s> was happy to be <y2>.", "It is good to be who you are.", "<N> Who Wanted to Be <X>"),
    "gotten": ((
        "* Long ago, <s> had no <x>.\nEverybody else had something special, and <s> was sad.\n* <Day> <a> said, \"Make a wish when you see a falling star.\"\n+ <S> waited and waited and looked up at the sky.\nThat night <s> saw a falling star and made a wish.\n* In the morning the wish came true, and that is how <s> got <p> <x>.",
    ), "Long ago, <s> made a wish and got <p> <x>.", "A wish can come true.", "How <N> Got <P> <X>"),
    "lost_self": ((
        "* {O} who lost <own>.\n<S> <was> very sad and did not know what to do.\n* <Day> <a> said, \"Drink some tea and have a good rest.\"\n+ It was a big cup of tea with honey.\n<S> drank the tea, slept for a while and felt much better.\n* In the morning <its> <came> back, and everybody was happy.",
    ), "{O} who lost <own>, but after a cup of tea and a good rest <its> <came> back.", "Sometimes all you need is a good rest.", "<N> Who Lost <Own>"),
    "the_one": ((
        "* Once upon a time, <n> was all alone.\nEvery day <s> looked out for a friend, but nobody came.\n* <Day> <a> stopped and asked, \"May I stay with you?\"\n+ The sun came out, and the birds sang.\nThey talked and laughed until the evening.\n* From that day on, <s> was not alone any more.",
    ), "Once upon a time, <n> was all alone, but then <a> came by, and they became friends.", "It is good to have a friend.", "<N>"),
    "sleepless": ((
        "* {O} <who> could not sleep.\n<S> drank warm milk and counted sheep, but nothing helped.\n* One night <a> came by and sang a soft little song.\n+ The moon was shining, and everything was quiet.\nBefore the song was over, <s> closed both eyes.\n* At last <s> could sleep, and <g> smiled and went home.",
    ), "{O} <who> could not sleep until <a> came by and sang a soft little song.", "A song can help more than a hundred sheep.", "<N> <Who> Could Not Sleep"),
    "unstoppable": ((
        "* {O} <who> could not stop <x>.\n<S> drank a glass of water and counted to ten, but nothing helped.\n* <Day> <a> said, \"Look, a rainbow!\"\n+ It had seven colors and was very beautiful.\n<S> looked up and forgot everything else.\n* And so <s> could stop <x> at last, and everybody clapped.",
    ), "{O} <who> could not stop <x> until <a> showed <o> a rainbow.", "Sometimes you only need to look up.", "<N> <Who> Could Not Stop <X>"),
    "child": ((
        "* {O} who loved <x>.\n* <Day> <a> came to <p> window and said, \"Come with me!\"\nThey went over the hills and through the woods to the land of <x>.\n+ Everybody there sang a song for <o>.\n<S> looked around and around and laughed with joy.\n* At night <g> brought <o> home to bed, and <it> dreamed of <x>.",
    ), "{O} who loved <x>, and one night <a> took <o> to the land of <x>.", "What you love is always near.", "<N> and the Land of <X>"),
    "loves": ((
        "* {O} <who> loved <x>.\n<S> talked of nothing else, but nobody listened.\n* <Day> <a> came by and said, \"I love <x>, too!\"\n+ They looked at each other and laughed.\n<S> could not believe it and made some tea.\n* From that day on, they met every week and talked about <x>.",
        "* {O} <who> loved <x>.\n<Day> <s> heard of a big feast and went on a long way.\n* On the road <s> met <a>, who was looking for <x>, too.\n+ They walked over the hills and through the woods.\nThey shared their bread and told each other jokes.\n* At the feast there was <x> for everybody, and they were happy.",
    ), "{O} <who> loved <x>, and one day <a> came by who loved <x>, too.", "Share what you love.", "<N> and <X>"),
    "meet": ((
        "* {O} <who> <d> <b>.\nAt first they did not know what to say.\n* Then <two> smiled, and <one> smiled, too.\n+ They found a sunny place and sat down.\nThey shared an apple and talked until the sun went down.\n* From that day on, <one> and <two> were good friends.",
        "* {O} <who> <d> <b>.\n\"I will never forget that,\" said <two>.\n* <Day> <one> needed help, and <two> came at once.\n+ It was raining, but that did not matter.\nTogether they found a way.\n* \"How good that I <d> you,\" said <one>.",
    ), "{O} <who> <d> <b>, and from that day on they were good friends.", "You never know where you find a friend.", "<One> and <Two>"),
    "fight": ((
        "* {O} <who> wanted to <v> <b>.\n<Day> <one> went out and shouted, \"Here I am!\"\n* But <two> only said, \"Let us have some cake instead.\"\n+ It was a big cake with cherries.\nThey ate the cake and laughed a lot.\n* From that day on, <one> did not want to <v> <two> any more.",
    ), "{O} <who> wanted to <v> <b>, but they had some cake instead and became friends.", "A friend is better than an enemy.", "<One> and <Two>"),
    "words": ((
        "* {O} <who> had <t>.\n* <Day> <s> met <a>, who had nothing at all.\n\"It is good to share,\" said <s>.\n+ It was not easy, but it felt good.\n* So <s> gave <tt> to <g>, and they became good friends.",
        "* {O} <who> found <t>.\n\"What can we do with that?\" asked <a>.\n* <S> put <tt> on a table and opened a little shop.\n+ The sun was shining, and the shop looked lovely.\nEverybody in the town came to look.\n* But in the evening <s> kept <tt>, because nothing is as nice.",
    ), "{O} <who> gave <tt> to <a>, and so they became good friends.", "It is good to give.", "<N> and <Tt>"),
    "idea": ((
        "* {O} <who> did not know what <x> was.\n<S> looked for it in the forest and by the sea.\n* <Day> <a> fell into the water, and <s> pulled <g> out.\n+ The water was cold, but <s> did not wait.\nThey sat in the sun and shared an apple.\n* \"So this is <x>,\" said <s>, and <g> nodded.",
    ), "{O} <who> did not know what <x> was until <it> helped <a>.", "You know <x> when you share it.", "<N> and <X>"),
    "event": ((
        "* {O} <who> could not wait for <x>.\nBut that morning it rained, and everything went wrong.\n* Then <a> came by and said, \"I will help you.\"\n+ <G> knew what to do and was never in a hurry.\nThey worked together, and in the evening everything was ready.\n* It was the best <y> of all.",
    ), "{O} <who> could not wait for <x>, and with the help of <a> it was the best <y> of all.", "With friends, every day is a feast.", "<N> and the Best <Y>"),
}

DEEDS |= PLOTS | tale_plots.PLOTS | feeling_plots.PLOTS | noun_plots.PLOTS

# further sentences
NEXT = ("The next day <s> and <g> met again. They had breakfast together and made a new plan.", "The next morning <s> told everybody what had happened. Then <g> came to visit, and they drank tea together.", "After that, <s> and <g> were best friends. They went on many adventures together.", "The next day <s> thanked <g> with a big cake. They ate it together and laughed.", "After that, <s> slept very well. In the morning <g> was already waiting at the door.")
NEXT_PAIR = ("The next day <one> and <two> met again. They had breakfast together and made a new plan.", "After that, <one> and <two> went on many adventures together. They always came home for supper.", "The next morning <one> and <two> told everybody what had happened. Then they had a big breakfast.")
NEXT_THING = ("The next day <g> came back, and <s> <was> very happy.", "After that, <s> and <g> were together every day, and they were happy.")
NEXT_THINGS = ("The next day <one> and <two> were together again, and they were very happy.", "After that, <one> and <two> were together every day, and they told each other everything.")
HAPPY = ("In the end there was a big party, and <s> danced until the morning.", "And <s> lived happily ever after.", "In the end everybody came to thank <s>, and there was cake for all.")
OTHER_ENDS = ("In another ending, <s> found a treasure and shared it with everybody.", "In another ending, <s> went on a long journey and came home with a hundred stories.", "In another ending, there was a big party, and <s> danced until the morning.")
OTHER_ENDS_OF_THINGS = ("In another ending, a little girl found <s> and took good care of <o>.", "In another ending, somebody told a story about <s>, and everybody in the world heard it.")
SAD = ("But in the end <g> had to go away, and <s> waved for a long time.", "But in the evening it was time to say goodbye, and <s> cried a little.")
SAD_PAIR = ("But in the end they had to say goodbye, and both of them cried a little.",)
FUNNY = ("Then <s> sneezed so loudly that everybody fell over, and they all laughed.", "Then <s> sat down on a cake, and everybody laughed.", "Then <s> put a pot on instead of a hat, and everybody laughed.")
SCARY = ("Then the door creaked, and a cold shadow moved across the wall, but it was only the wind.", "Then it got very dark, and two green eyes looked out of the corner, but it was only a cat.")

# how a spooky story goes on after its first sentence, and of which schemes: those whose heroes have nothing to reach
SPOOKY_REST = '* One dark night something creaked, and two green eyes looked out of the dark.\n"Who is there?" whispered <s>.\n+ The wind howled, and the lamp went out.\nThe green eyes came closer and closer, but it was only <a>, who was cold and alone.\n* They drank hot tea, and from that night on, <s> <was> not afraid any more.'
SPOOKY_OF = {"pair", "pair_owned", "found", "find", "has", "own", "able", "unable", "way", "did", "unkind", "mistaken", "whose_wonder", "loves", "habit", "view", "pair_new", "the_one"}
# what is to be learned from a story that is told in a mood
MOOD_MORALS = {"scary": "Many things that scare us only need a friend.", "funny": "It is good to laugh together.", "sad": "What we love stays in our heart.", "exciting": "Do not give up too soon.", "bedtime": "A quiet evening is a gift."}
MOOD_MORALS |= {"spooky": MOOD_MORALS["scary"], "silly": MOOD_MORALS["funny"], "calm": MOOD_MORALS["bedtime"]}

# how a plain story ends if it has three sentences only
SHORT = {"Strange Sound": "It was only <a>, and they became good friends.", "New Friend": "Then <a> came along, and they became good friends.", "Lost Key": "<S> helped, and they became good friends.", "Big Secret": "<S> helped, and they laughed again.",
         "River": "But <a> knew a bridge, and they crossed it together.", "Dark": "Then <a> came along with a little lamp, and everything was well."}
SHORT_ANY = "But <a> came and helped, and everything was well in the end."

HELPERS = "owl; mouse; bird; bear; hedgehog; fox; rabbit; snail; old woman; little girl; kind old man; squirrel; goat; frog; turtle; hare"
