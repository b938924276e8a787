"""Plots for the kinds of stories_tales.py: somebody whose things are a wonder or a worry, a day like no other, a place like no other.

The marks are those of data/plain_plots.py, which takes these plots over; <w> is what the things did, <c> what happened, in the past.
"""
from __future__ import annotations

PLOTS = {
    "whose_wonder": ((
        "* {O} whose <own> <w>.\n\"That cannot be true!\" everybody said.\n* <Day> <a> came by and wanted to see it.\n+ It was a day like no other.\n\"How wonderful!\" said <g> and told everybody about it.\n* From that day on, the whole village came to visit <s> and <its>.",
    ), "{O} whose <own> <w>, and one day <a> told everybody about it.", "There are more wonders than you think.", "<N> and <Its>"),
    "whose_worry": ((
        "* {O} whose <own> <w>.\n<S> <was> very sad and did not know what to do.\n* <Day> <a> came by and said, \"Do not worry, I will help you.\"\n+ They sat down and had a cup of tea.\nThey thought about it for a long time, and then they had a good idea.\n* In the evening everything was well again, and <s> thanked <g>.",
    ), "{O} whose <own> <w>, but <a> helped, and in the end everything was well.", "Do not worry, somebody will help you.", "<N> and <Its>"),
    "day_when": ((
        "* Once there was a day when <c>, and <n> ran out into the street.\n\"What is going on?\" asked <s>, but nobody knew it.\n* There <s> met <a>, who only said, \"Let us wait and have some tea.\"\n+ They sat by the window and shared a cake.\nThey waited together until it was late, and then they went to sleep.\n* The next morning everything was as before, but nobody ever forgot the day when <c>.",
    ), "Once there was a day when <c>, but <n> had tea with <a>, and the next morning everything was as before.", "Strange days pass, too.", "The Day When <X>"),
    "land": ((
        "* Once upon a time there was <t> where <c>, and <n> lived there.\n<S> had no friend and felt lonely.\n* One day <a> came from far away and said, \"What a strange <tt> this is!\"\n+ They looked at everything together and laughed a lot.\n\"Please stay here,\" said <s>, and <g> stayed.\n* From that day on, <s> and <g> were best friends <y> the <tt> where <c>.",
    ), "Once upon a time there was <t> where <c>, and there <n> and <a> became best friends.", "You can find a friend anywhere.", "The <T> Where <X>"),
    "way": ((
        "* {O} <who> <w>.\n\"How strange!\" everybody said and laughed.\n* <Day> <a> came by and said, \"I like you just as you are.\"\n+ <S> had never heard anything so nice.\nThey sat in the sun and talked until the evening.\n* From that day on, <s> and <g> were best friends.",
    ), "{O} <who> <w>, and one day <a> came by and said, \"I like you just as you are.\"", "It is good to be who you are.", "<N> and the Friend"),
    "quarrel": ((
        "* {O} who both wanted <t>.\n\"It is mine!\" cried one, and \"No, mine!\" cried the other.\n* Then <a> came by and said, \"Why do you not share it?\"\n+ They looked at the ground and said nothing for a while.\nThey thought about it and said sorry to each other.\n* From that day on, <s> shared <tt> and never fought again.",
    ), "{O} who both wanted <t>, but then they shared it and never fought again.", "Sharing is better than fighting.", "<N> and <Tt>"),
    "lived": ((
        "* {O} who <w>.\nIt was not easy, and <s> did not know what to think.\n* <Day> <a> said, \"I know how that is, it was the same for me.\"\n+ They sat down side by side and had a cup of tea.\nThey talked about it for a long time, and it felt better and better.\n* In the evening <s> could smile again and said, \"Now I know that I can do it!\"",
    ), "{O} who <w>, and it was not easy, but <a> helped, and then it felt better.", "You are not alone.", "<N> Learns Something New"),
    "why": ((
        "* {O} who wanted to know why <c>.\n<S> asked the wind and the river, but they did not know.\n* <Day> <a> said, \"Let us find out together.\"\n+ They went over the hills and through the woods.\nThey asked everybody, and everybody had another idea.\n* So <s> still does not know why <c>, but <it> found a good friend.",
    ), "{O} who wanted to know why <c>, and on the way to find out <it> found a good friend.", "It is good to ask questions.", "Why <X>"),
    "told_by": ((
        "* I am <n>, and this is my story.\nFor a long time I was all alone, and nobody cared about me.\n* One day <a> came by and said to me, \"How beautiful you are!\"\n+ I had never heard anything so nice.\n<G> stayed until the evening and came back every day.\n* From that day on, I was never lonely again.",
    ), "I am <n>, and one day <a> came by, and we became good friends.", "Everybody is needed by somebody.", "<N>"),
    "mine": ((
        "* One day you and your <own> went for a long walk.\nSuddenly it began to rain, and you were far from home.\n* Then <a> came by and called, \"Come with me, I have a dry place for you!\"\n+ There were warm blankets and a big pot of tea.\nYou sat by the fire together and told each other jokes.\n* In the evening you and your <own> were home again, and it was the best day of the year.",
    ), "One day you and your <own> got lost in the rain, but <a> took you in, and it was the best day of the year.", "Together you are never lost.", "You and Your <Own>"),
    "talk": ((
        "* \"Good morning,\" said <one>.\n\"Good morning,\" said <two>. \"How are you today?\"\n\"A little lonely,\" said <one>. \"Nobody ever talks to me.\"\n+ \"I know how that is,\" said <two>.\n* \"Then talk to me,\" said <two>. \"I have time.\"\n* And so they talked until the evening and became good friends.",
    ), "\"Good morning,\" said <one> to <two>, and so they became friends.", "It is good to talk.", "<One> and <Two>"),
    "diary": ((
        "* Dear diary, I am <n>, and this was my day.\nIn the morning I was all alone and bored.\n* Then <a> came by and asked, \"May I stay with you?\"\n+ I said yes at once.\nWe laughed and talked until the evening.\n* Now I am tired and happy. Good night!",
    ), "Dear diary, I am <n>, and today I found a friend, <a>.", "It is good to have a friend.", "The Diary of <N>"),
}
