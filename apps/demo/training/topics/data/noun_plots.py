"""Plots for a wish that names a place, a thing or anything else that does not live: a child with a name sees it, finds it, loves it or dreams of it.

The marks are those of data/plain_plots.py, which takes these plots over; <x> is the noun phrase as it was asked for, in the first sentence and in the last.
In a mood, MOODS tells the whole story in that mood, whatever the noun is.
"""
from __future__ import annotations

PLOTS = {
    "noun_place": ((
        "* {O} who wanted to see <x>.\n\"Is it far?\" asked <s>, but nobody knew the way.\n* Then <a> came by and said, \"I know the way, come with me!\"\n+ They went over a hill and across an old bridge.\nThey walked side by side and told each other jokes, and at last they were there.\n* At home <s> told everybody, \"Now I have seen <x>!\"",
    ), "{O} who wanted to see <x>, and <a> knew the way.", "If you do not know the way, ask a friend.", "<N> and <X>"),
    "noun_thing": ((
        "* {O} who found <x>.\n\"How wonderful!\" said <s> and laughed with joy.\n* Then <s> met <a>, who asked, \"May I have a look, too?\"\n+ The sun was shining, and nobody was in a hurry.\nThey sat down in the grass, told each other jokes and laughed a lot.\n* In the evening <s> told everybody, \"Today I found <x> and a friend!\"",
    ), "{O} who found <x> and showed it to <a>, and they became good friends.", "What you find is best when you share it.", "<N> and <X>"),
    "noun_plenty": ((
        "* {O} who loved <x>.\nDay and night <s> thought of <x>, and everybody smiled about it.\n* <Day> <a> said, \"Come with me, I have a surprise for you!\"\n+ They went over a hill and across an old bridge.\nThere was a big party in the garden, and everything was about <x>.\n* In the evening <s> said, \"Thank you! Now I love <x> more than ever.\"",
    ), "{O} who loved <x>, and <a> made a party that was all about <x>.", "Share what you love.", "<N> and <X>"),
}

MOODS = {
    "scary": "* {O} who dreamed of <x> on a dark and windy night.\nIn the dream something creaked, and two green eyes looked at <s>.\n* \"Who is there?\" whispered <s>, and <p> heart beat fast.\n+ A cold wind blew, and a shadow moved along the wall.\nThe green eyes came closer and closer, but it was only <a>, who was cold and alone.\n* Then <s> woke up, the moon was shining, and the spooky dream of <x> was over.",
    "funny": "* {O} who could only think of <x>.\n\"What is two plus two?\" asked the teacher, and <s> said, \"<X>!\"\n* \"What is your name?\" asked <a>, and <s> said, \"<X>!\"\n+ The teacher had to laugh, and the whole class laughed, too.\nThey all laughed so much that they fell off their chairs.\n* From that day on, whenever somebody asked a silly question, everybody shouted, \"<X>!\"",
    "sad": "* {O} who had to say goodbye to <x>.\n<S> sat at the window and cried, and it rained all day.\n* Then <a> came by and said, \"I am sad, too.\"\n+ For a long time nobody said a word.\nThey sat side by side and thought of the good old days.\n* <S> waved for the last time, and often <it> still thinks of <x>.",
    "exciting": "* {O} who went on a long journey to find <x>.\n<S> crossed a wild river, and the bridge broke behind <o>.\n* Suddenly there was a loud roar, and <s> ran as fast as <it> could.\n+ Lightning flashed, and the ground shook.\n\"Jump!\" called <a>, and <s> jumped over a deep hole at the last moment.\n* And there, on the other side, <s> found <x> at last.",
    "bedtime": "* {O} who lay in bed and thought of <x>.\nIt was a quiet evening, and a soft wind blew through the trees.\n* Outside <a> sang a little song, and <s> closed both eyes.\n+ The moon came up, and the stars lit up one by one.\n<S> breathed in and out, slowly and softly, and grew very sleepy.\n* Then <s> fell asleep and dreamed of <x> until the morning.",
}
MOODS |= {"spooky": MOODS["scary"], "silly": MOODS["funny"], "calm": MOODS["bedtime"]}
