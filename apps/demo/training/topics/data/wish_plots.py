"""Plots for further kinds of wishes: a thing in trouble, somebody at work, somebody who is late or loses something, a neighborhood, a mood.

The marks are those of data/plain_plots.py, which takes these plots over; <w> is what happened, in the past,
and <did> that a wish came true ("could see the sea").
"""
from __future__ import annotations

PLOTS = {
    "stopped": ((
        "* {O} that <w>.\nEverybody was sad, but nobody knew what to do.\n* <Day> <a> came by and said, \"Let me have a look.\"\n+ <G> had brought a little box with tools.\n<G> worked until the evening and did not give up.\n* In the end <s> was as good as new, and everybody cheered.",
    ), "{O} that <w>, but <a> worked all day, and then <s> was as good as new.", "Do not give up too soon.", "<N> That <V>"),
    "strayed": ((
        "* {O} that <w>.\n\"Help!\" called <s>, but nobody heard it.\n* <Day> <a> came by and said, \"I will take you home.\"\n+ It was a long way, and it began to rain.\n<G> took good care of <s> and sang a little song on the way.\n* At last <s> was home again, and everybody was glad.",
    ), "{O} that <w>, but <a> came by and took <s> home.", "Somebody will find you in the end.", "<N> That <V>"),
    "wanted": ((
        "* {O} <who> wanted to <v>.\n<S> dreamed of it every night, but it was not easy.\n* <Day> <a> came by and said, \"I will help you.\"\n+ They sat down together and made a plan.\nIt took a long time, but they did not give up.\n* At last <s> <did>, and it was the best day of all.",
    ), "{O} <who> wanted to <v>, and with the help of <a> the dream came true.", "Never give up your dreams.", "<N> <Who> Wanted to <V>"),
    "works": ((
        "* {O} <who> <w>.\n<S> did the work with great care, but nobody ever said thank you.\n* <Day> <a> said, \"I see how hard you work.\"\n+ They sat down together and had a cup of tea.\n<G> told everybody about it, and soon all the neighbors came to say thank you.\n* From that day on, <s> <was> proud to <v>.",
    ), "{O} <who> <w>, and one day <a> told everybody how well <it> did it.", "It is good to say thank you.", "A Thank You for <N>"),
    "late": ((
        "* {O} <who> <was> late for <x>.\n\"Oh dear, oh dear!\" said <s> and hurried as much as <it> could.\n* Then <a> came along and said, \"I know a short way.\"\n+ The short way was steep, and they had to hold hands.\nThey went over the hill and through an old garden.\n* \"We have waited for you,\" everybody said, and so <s> <was> not too late for <y>.",
    ), "{O} <who> <was> late for <x>, but <a> knew a short way, and everybody had waited.", "Better late than never.", "<N> <Who> <Was> Late for <X>"),
    "lose_at": ((
        "* {O} <who> lost <t> <at>.\n<S> looked here and there, but <tt> was gone.\n* Then <a> came by and said, \"Let us look for it together.\"\n+ They looked once, and they looked again.\nThey went back all the way, and suddenly <g> called, \"Here it is!\"\n* <S> <was> happy to have <tt> again and thanked <g>.",
    ), "{O} <who> lost <t> <at>, but <a> helped, and in the end <s> found it again.", "Together you find things faster.", "<N> and the Lost <T>"),
    "beside": ((
        "* {O} that were good neighbors.\nEvery evening <two> told <one> what had happened that day.\n* <Day> there was thick fog, and <two> lost the way.\n+ It was cold, and nobody else was there.\n\"Do not be afraid, I am here!\" called <one>, and <two> followed the voice.\n* From that day on, <one> and <two> were best friends.",
    ), "{O} that were good neighbors, and when there was thick fog, <one> showed <two> the way home.", "A good neighbor is worth more than gold.", "<One> and <Two>"),
    "spooky": ((
        "* {O} <who> lived in a dark old house.\n* One night the door creaked, and two green eyes looked in.\n\"Who is there?\" asked <s> in a very small voice.\n+ The wind howled, and the lamp went out.\n* But it was only <a>, who was cold and alone.\nThey drank hot tea, and from that night on, <s> was not afraid any more.",
    ), "{O} <who> saw two green eyes at night, but it was only <a>.", "Many things that scare us only need a friend.", "<N> and the Green Eyes"),
    "pot": ((
        "* {O} <who> put a pot on instead of a hat.\n\"What a funny hat!\" said <a> and laughed.\n* <S> went out with the pot, and the whole street laughed, too.\n+ Even the cat on the roof had to laugh.\nIn the evening everybody wanted a hat like that.\n* The next day the whole town wore pots, and only <s> wore a hat.",
    ), "{O} <who> put a pot on instead of a hat, and the next day the whole town wore pots.", "It is good to laugh at yourself.", "<N> and the Pot"),
    "magic": ((
        "* {O} <who> found <t>.\n\"You have one wish,\" said <tt> in a soft voice.\n* <S> thought for a long time and wished for a friend.\n+ A little star lit up, and then it was quiet.\nThen there was a knock at the door, and it was <a>.\n* From that day on, <s> and <g> were best friends.",
    ), "{O} <who> found <t> and wished for a friend, and then <a> knocked at the door.", "A friend is the best wish of all.", "<N> and <Tt>"),
    "journey": ((
        "* {O} <who> found an old map.\n\"Let us see where it leads,\" said <a>.\n* They went over the mountains and across a wide river.\n+ It rained, and the way was long.\nAt the end of the way they found a box full of gold coins.\n* They shared it all and went home, and everybody wanted to hear about it.",
    ), "{O} <who> found an old map, and with <a> <it> found a box full of gold coins.", "The way is as good as the treasure.", "<N> and the Old Map"),
}
