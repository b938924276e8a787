"""Plots of somebody who misses or does not like something, has no friends or cannot find the way home.

The marks are those of data/plain_plots.py; <mine> is what somebody else does not like either ("my name"), <only> "I am the only one".
"""
from __future__ import annotations

PLOTS = {
    "misses": ((
        "* {O} <who> missed <x>.\nEvery evening <s> thought of <x> and sighed.\n* <Day> <a> sat down and said, \"Tell me all about it.\"\n+ The stars came out, and it was very quiet.\n<S> told everything, and <g> listened until the moon was high.\n* From that day on, <s> could think of <x> and smile.",
    ), "{O} <who> missed <x>, but <a> listened, and then <it> could think of <x> and smile.", "It is good to talk about what you miss.", "<N> <Who> Missed <X>"),
    "dislikes": ((
        "* {O} <who> did not like <x>.\n\"<only>,\" said <s> and sighed.\n* <Day> <a> came by and said, \"I do not like <mine> either!\"\n+ For a moment it was very quiet.\nThey looked at each other and laughed out loud.\n* From that day on, <s> and <g> were best friends and laughed about <x>.",
    ), "{O} <who> did not like <x>, but <a> did not like <x> either, and they became best friends.", "You are never the only one.", "<N> <Who> Did Not Like <X>"),
    "friendless": ((
        "* {O} <who> had no friends.\nEvery day <s> looked out for a friend, but nobody came.\n* <Day> <a> stopped and asked, \"May I stay with you?\"\n+ The sun came out, and the birds sang.\nThey laughed and talked until the evening.\n* From that day on, <s> had a friend and <was> never alone again.",
    ), "{O} <who> had no friends, but one day <a> stopped and became a good friend.", "A new friend may be just around the corner.", "<N> and the New Friend"),
    "astray": ((
        "* {O} <who> could not find the way home.\n<S> looked left and right, but nothing looked like home.\n* Then <a> came by and said, \"I know where you belong.\"\n+ It was getting dark, but they were not afraid.\n<S> and <g> went over the hill and past the old mill.\n* At last <s> <was> home and not lost any more.",
    ), "{O} <who> could not find the way home, but <a> knew where <it> belonged.", "Somebody will show you the way.", "<N> and the Way Home"),
}
