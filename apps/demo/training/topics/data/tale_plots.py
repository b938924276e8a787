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
}
