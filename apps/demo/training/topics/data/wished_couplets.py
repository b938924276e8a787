"""Couplets for whatever a stranger wishes a poem about: few, with the wish in the middle of a line and never at its end.

<x> is the wish as said, <s> its shorter form later; the other marks are those of plain_couplets.py. A poem is one opener of its kind and one of
MORE of its kind.
"""
from __future__ import annotations

from topics.data.plain_couplets import rows

OPEN = {
    "place": rows("""Come with me to <x> today,/It is not very far away.
        I know the way to <x> well,/And that is why I like to tell.
        I think of <x> and smile,/And sit and dream a little while."""),
    "taste": rows("""There's nothing quite like <x> for me,/<It> make<z> me glad as I can be.
        Bring me <x>, and bring <o> soon,/In the morning or at noon.
        I sing of <x> today,/And all my worries go away."""),
    "nature": rows("""I could dream of <x> all day,/<It> take<z> my worries far away.
        I think of <x> and smile,/And sit and dream a little while.
        I love <x>, yes, I do,/And maybe you will love <o>, too."""),
    "day": rows("""Hooray for <x>, let's dance and sing,/Let all the bells in the village ring!
        Of <x> I like to tell,/I always will remember <o> well.
        I think of <x> and smile,/And sit and dream a little while."""),
    "thing": rows("""I think of <x> and smile,/And sit and dream a little while.
        Of <x> I like to sing/In summer, autumn, winter, spring.
        I sing of <x> today,/And all my worries go away."""),
    "live": rows("""I know <x>, so good and kind,/And no one nicer you will find.
        Of <x> I like to sing/In summer, autumn, winter, spring.
        I met <x> upon my way,/And we were happy all the day."""),
    "low": rows("""I know <x> too well,/It is a tale I often tell.
        I thought of <x> last night/And hoped to see the morning light.
        Oh, <x> <is> hard, I know,/But every cloud must come and go."""),
}
MORE = {
    "place": rows("""I close my eyes and I am there,/With golden sunlight in my hair.
        And <s> <is> where I want to be,/With cake for you and tea for me.
        And when I think of <s> again,/I take my paper and my pen."""),
    "taste": rows("""And without <s> the world is gray,/With <o> each day's a holiday.
        With <s> on the table there/A lovely smell is in the air.
        For <s> I hum a song,/I hum it softly all day long."""),
    "nature": rows("""<S> <has> a song for me,/As old as any hill or tree.
        And when I think of <s> again,/I take my paper and my pen.
        For <s> I hum a song,/I hum it softly all day long."""),
    "day": rows("""A little fear, a little cheer,/And then at last <s> <is> here.
        The hours run, the hours fly,/But <s> will not pass me by.
        And when I think of <s> again,/I take my paper and my pen."""),
    "thing": rows("""For <s> I hum a song,/I hum it softly all day long.
        And when I think of <s> again,/I take my paper and my pen.
        And without <s> the world is gray,/With <o> each day's a holiday."""),
    "live": rows("""And when <s> look<z> at me,/I am as happy as can be.
        I want to have <s> near,/Today, tomorrow, all the year.
        For <s> I hum a song,/I hum it softly all day long."""),
    "low": rows("""But after <s> comes the sun,/And then the heavy time is done.
        And then I laugh at <s> and sing,/For after winter comes the spring.
        So take my hand and sit with me,/And we will have a pot of tea.
        Tomorrow is another day,/And it will blow the clouds away."""),
}
# two lines that begin any sad poem
SAD = rows("""I think of <x> and sigh,/And watch the gray clouds passing by.
    I think of <x> tonight,/And all the stars have lost their light.
    I sing of <x> and know/That all I love must one day go.""")
# what is missed or lost: two lines that begin, and two that end, those with <o> for what is no person
MISSED = rows("""I think of <x> and sigh,/And watch the gray clouds passing by.
    I think of <x> tonight,/And all the stars have lost their light.
    How I miss <x>, day and night,/With <o> the world was warm and bright.""")
MISSED_MORE = rows("""I want to have <s> near,/Today, tomorrow, all the year.
    And when I think of <s> again,/I take my paper and my pen.
    And without <s> the world is gray,/With <o> each day's a holiday.""")
# two lines that end any poem in a quiet mood
CALM = rows("""The world is still, the light is low,/And soft and calm the waters flow.
    I close my eyes, I breathe, I rest,/Like little birds inside the nest.""")
# what is said to somebody who leaves work, as in the occasions of given_couplets.py
RETIREMENT = (rows("""Dear <w>, your working days are done,/And now begins a time of fun.
        No more alarm clock, dear <w>, hooray,/You may sleep in now every day."""), rows("""I wish you books, I wish you sun,/And time enough for everyone.
        We'll miss your smile, we'll miss your cheer,/But come and see us, all are here."""))
# what is said to somebody who lost somebody, and on two days of the year
OTHER = {
    "loss": (rows("""Dear <w>, I send my love to you,/My heart is heavy, and I cry, too.
        Dear <w>, I think of you today,/And wish I could take the pain away."""), rows("""The ones we love are never far,/They shine for us like an evening star.
        The night is dark, the night is long,/But love remains and keeps us strong.""")),
    "mother's day": (rows("""Dear <w>, today is Mother's Day,/And thank you is what I want to say.
        Dear <w>, this Mother's Day is yours,/I bring you flowers from out of doors."""), rows("""You held my hand, you dried my tears,/You gave me love through all the years.
        For cake and soup, for songs at night,/For every hug you held me tight.""")),
    "father's day": (rows("""Dear <w>, today is Father's Day,/And thank you is what I want to say.
        Dear <w>, this Father's Day is here,/I love you more with every year."""), rows("""You held my hand, you taught me well,/There are so many tales to tell.
        You fixed my bike, you made me strong,/You were beside me all along.""")),
    "memory": (rows("""Dear <w>, I think of you each day,/Though you are now so far away.
        Dear <w>, I miss you, far or near,/And in my heart you still are here."""), rows("""The ones we love are never far,/They shine for us like an evening star.
        I keep your smile, I keep your song,/And love remains and keeps me strong.""")),
    "easter": (rows("""Dear <w>, the Easter bells all ring,/The birds are back, they greet the spring.
        Dear <w>, it's Easter, look around,/The colored eggs are on the ground."""), rows("""The bunny hopped across the hay/To bring you joy on Easter Day.
        With chocolate eggs and skies of blue,/A happy Easter Day to you.""")),
    "halloween": (rows("""Dear <w>, the pumpkins glow tonight,/The bats are out in pale moonlight.
        Dear <w>, it's Halloween, beware,/There's something spooky in the air."""), rows("""The ghosts and witches come to play,/So trick or treat, and run away!
        With candy, masks and lots of fun,/Happy Halloween, everyone!""")),
}
# the end of a funny poem for somebody
FUNNY = rows("""I wrote this with a wooden spoon/And hope to get a pencil soon.
    I laughed so hard I lost my hat,/And now it sits upon the cat.""")
