"""Couplets that fit any subject: <x> as asked for, in the first line of a poem, and <s> later, in its third line.

<it>, <o> and <p> are its pronouns; <is>, <has>, <z> and <ez> make verbs agree ("look<z>", "go<ez>"). The rhymes are fixed and stand at the ends.
"""
from __future__ import annotations


def rows(text: str) -> tuple[str, ...]:
    return tuple(row.strip() for row in text.strip().splitlines())


OPEN = {
    "live": rows("""I met <x> upon my way,/And we were happy all the day.
        Look, <x> <is> on the way/And make<z> this a happy day.
        I dreamed of <x> last night,/Beneath the stars so warm and bright.
        I know <x>, so good and kind,/And no one nicer you will find.
        Of <x> I like to sing/In summer, autumn, winter, spring.
        I saw <x> beside the sea/And called, "Come here and play with me!"
        For <x> I wrote a rhyme,/I think of <o> from time to time.
        I know <x>, it is true,/And I will tell of <o> to you."""),
    "thing": rows("""Here <is> <x> for all to see,/<It> mean<z> the world and more to me.
        I looked at <x> today,/And all my worries went away.
        I dreamed of <x> last night,/<It> shone for me with golden light.
        For <x> I wrote a rhyme,/I think about <o> all the time.
        I have <x> by the door,/Each day I like <o> even more.
        Of <x> I like to sing/In summer, autumn, winter, spring."""),
    "idea": rows("""I think of <x> and smile,/And sit and dream a little while.
        I dream of <x> at night,/Beneath the stars so warm and bright.
        I sing of <x> today,/And all my worries go away.
        I love <x>, yes, I do,/And maybe you will love <o>, too.
        Of <x> I like to sing/In summer, autumn, winter, spring.
        For <x> I wrote a rhyme,/I think about <o> all the time."""),
}
MORE = {
    "live": rows("""And when <s> look<z> at me,/I am as happy as can be.
        <S> know<z> the nicest game,/And no two days are quite the same.
        <S> sing<z> and dance<z> along,/And all the birds join in the song.
        And when <s> go<ez> to bed,/A silver star shines overhead.
        <S> like<z> to laugh and run/And sit with me in morning sun.
        I want to have <s> near,/Today, tomorrow, all the year.
        And then <s> close<z> both eyes,/While high above a white owl flies.
        <S> <is> brave and true and strong,/I could watch <o> all day long.
        When I am sad, <s> stay<z>/And sit<z> with me on rainy days."""),
    "thing": rows("""<S> <has> a story deep inside/Of distant lands and oceans wide.
        When I see <s>, I start to smile/And stay beside <o> for a while.
        <S> <is> there in rain and sun/And bring<z> a smile to everyone.
        And if I had to give <s> away,/I'd say, "Oh no, I want <o> to stay."
        I'd not trade <s> for gold,/Not even when I'm gray and old.
        <S> <is> small, the world is wide,/But I have <o> here by my side.
        And when I look at <s> again,/I hum a tune and count to ten."""),
    "idea": rows("""With <s> the hours fly/Like little clouds across the sky.
        For <s> I hum a song,/I hum it softly all day long.
        And without <s> the world is gray,/With <o> each day's a holiday.
        <S> make<z> the world feel wide/And warm<z> me gently from inside.
        And when I think of <s> again,/I take my paper and my pen.
        <S> bring<z> a smile to me,/My heart is light, my mind is free.
        If I could keep <s> near,/I would be happy all the year."""),
}
# what is hard to love
OPEN["gloom"] = rows("""Oh <x>, please go away,/You make my sky so cold and gray.
    When <x> come<z> to me,/I make a pot of apple tea.
    I know <x> too well,/It is a tale I often tell.
    I thought of <x> last night/And hoped to see the morning light.""")
MORE["gloom"] = rows("""But after <s> comes the sun,/And then the heavy time is done.
    And so to <s> I wave goodbye/And watch the white clouds in the sky.
    When <s> <is> here, I call a friend,/For even this will have an end.
    And then I laugh at <s> and sing,/For after winter comes the spring.""")
# four lines, of which the second and the fourth rhyme, for a subject with a clause <c>: "my old cat who sleeps all day"
QUATRAINS = rows("""Here <is> <x> <c>,/As happy as can be./I think that <s> know<z> it all,/And <it> <is> dear to me.
    I tell of <x> <c>,/I tell it to the moon./And when I think of <s> again,/I softly hum a tune.
    Of <x> <c>/I sing beneath the tree./And every time that <s> come<z> near,/The birds all sing with me.
    I dreamed of <x> <c>,/The stars were shining bright./And <s> smiled and waved at me/And wished me a good night.
    I know <x> <c>,/The sky is clear and blue./I think that <s> like<z> me well,/And I like <o>, too.""")
# a poem for somebody, who loves something
FOR_OPEN = rows("""This little poem, dear <w>, is for you,/With all my heart, so warm and true.
    Dear <w>, I wrote this just for you,/I hope it makes you happy, too.
    For you, dear <w>, I sing today/And hope my song will come your way.
    Dear <w>, I send this little rhyme,/I think of you from time to time.""")
# what somebody loves, as it is said to them, and the couplets that say it
LOVED_BY_SOMEBODY = tuple(x.strip() for x in """your garden; your garden; your garden; flowers; gardening; roses; your dog; your cat; dogs; cats; horses; birds; music; singing; dancing; baking; cooking; cake; chocolate; coffee; tea;
    books; reading; football; tennis; swimming; cycling; running; hiking; the sea; the mountains; the sun; snow; summer; autumn; Christmas; films; painting; knitting; sewing; chess; puzzles; old songs; trains; cars; stars; travelling;
    camping; fishing; long walks; your job; your bike; your piano; your guitar; nature; trees; pizza; dinosaurs; dragons; unicorns; rockets; robots; cheese""".split(";"))
FOR_LOVED = rows("""You love <x>, and that is true,/And I love spending time with you.
    I know how much you love <x>, too,/And all my love I send to you.""")
FOR_DAY = {
    "birthday": rows("""Happy birthday, dear <w>, hooray,/I wish you a wonderful day!
        Dear <w>, your birthday is here,/The loveliest day of the year.
        Dear <w>, today we sing for you,/May all your birthday dreams come true."""),
}
FOR_MORE = {
    "birthday": rows("""May there be cake, may there be light,/May stars be shining all the night.
        I wish you joy, I wish you fun,/And love from me and everyone.
        The candles glow, the cake is sweet,/We clap our hands and stamp our feet."""),
    "": rows("""You help me out, you make me smile,/I'm glad whenever you stay a while.
        When days are dark, when days are gray,/You chase the rainy clouds away.
        You're kind and good, you're fun and true,/There's no one in the world like you.
        I wish you luck, I wish you cheer,/It is so nice to have you here.
        You always have a smile for me,/As bright as sunlight on the sea."""),
}
