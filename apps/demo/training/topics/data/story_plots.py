"""Plots of the story topic. A plot is a list of beats; a beat is a list of variants, one of which is taken.

Slots: {h} the hero ("the fox"), {n} its name, {k} its kind, {he} {him} {his}; {f} the friend ("the owl"), {af} ("an owl"); {p} where the hero
lives, {spot} a place nearby, {thing}/{athing} a thing, {y} what the request names besides. [a|b] is a choice. Every variant of a beat goes
with every variant of the next one.
"""

# Plots for any hero. name -> (beats, summary, moral)
ANY = {
    "lost_thing": ([
        ["{h} had {athing}. {n} loved {thing} very much.", "{n} had {athing}. It was the best thing {h} had."],
        ["One day {thing} was gone. {h} was very sad.", "But one morning {thing} was not there. \"Oh no!\" said {h}.", "One windy day {h} lost {thing}. {n} began to cry."],
        ["{h} looked here and there, but could not find it.", "{n} looked all day long. {thing} was nowhere to be seen."],
        ["Then {h} met {af}. \"I will help you look,\" said {f}.", "{af} came by. \"Do not be sad,\" said {f}. \"We will look together.\""],
        ["So {h} and {f} looked together, and they found {thing} {spot}.", "At last they found {thing} {spot}. {f} saw it first."],
        ["{h} was so happy. \"Thank you, my friend,\" said {n}.", "{n} laughed and danced with {f}.", "\"Thank you!\" said {h}. From that day on, {n} and {f} were friends."]],
        "{h} lost {thing}, and {f} helped to find it.", "it is easier to look for something with a friend"),
    "helped_back": ([
        ["One day {h} met {af} who was lost.", "One morning {h} saw {af} who could not find the way home.", "One day {h} heard someone cry. It was {af}, all alone and lost."],
        ["\"I will take you home,\" said {h}.", "\"Do not cry,\" said {h}. \"I know the way.\"", "{n} was kind and took {f} home."],
        ["\"Thank you,\" said {f}. \"One day I will help you too.\"", "{f} was very glad. \"I will never forget this,\" said {f}."],
        ["Some days later a thick fog came, and {h} got lost.", "Then winter came. In the deep snow, {h} could not find the way home."],
        ["But {f} heard {h} call and came to help.", "{n} called for help, and who came? It was {f}!"],
        ["\"Now I will take you home,\" said {f}.", "This time {f} knew the way."],
        ["And so {h} came home safely. {n} and {f} were friends for ever.", "{h} and {f} laughed all the way home."]],
        "{h} helped {f}, and later {f} helped {h}.", "a kind act comes back to you"),
    "sharing": ([
        ["One cold day {h} found a [big red apple|big loaf of bread|big pot of soup|big round cheese].", "One day someone gave {h} a [big cake|big apple pie|basket of apples|pot of honey]."],
        ["\"This is all for me,\" said {h}.", "{n} was hungry and happy. \"It is all mine,\" said {h}."],
        ["Then {af} came by. \"I am so hungry,\" said {f}.", "But there stood {af}, cold and hungry. \"I have nothing to eat,\" said {f}."],
        ["{h} thought for a moment. Then {n} smiled and gave half of the food to {f}.", "{h} looked at {f}. \"Come, let us share,\" said {n}."],
        ["They sat down together and ate and talked until the stars came out.", "They ate together, and it tasted much better than eating alone."],
        ["The next day {f} came back with food for {h}. Now they always share.", "From that day on, {h} and {f} shared every meal.", "{h} went to sleep with a full belly and a new friend."]],
        "{h} shared food with {f}, and they became friends.", "food tastes better when you share it"),
    "race": ([
        ["{h} liked to be fast.", "{n} was fast, and {h} knew it."],
        ["One day {h} met {af}. \"Let us race to the [old bridge|big rock|blue lake],\" said {n}.", "\"Who is faster, you or I?\" {h} asked {af} one day. So they had a race."],
        ["\"One, two, three, go!\" {h} was far in front.", "Off they went. {h} was much faster than {f}."],
        ["Then {h} heard a cry. {f} had fallen and could not get up.", "But on the way {f} fell and got hurt."],
        ["{h} could win the race now. But {n} stopped and went back.", "{h} did not think about the race any more. {n} went back to help."],
        ["\"Lean on me,\" said {h}, and they went on slowly, side by side.", "{n} helped {f} up, and they went on together."],
        ["They came to the end at the same time. \"We both won,\" said {h}.", "They finished together and laughed. {h} had won a friend, and that was better than a race."]],
        "{h} had a race with {f} and stopped to help when {f} fell.", "helping a friend is better than winning"),
    "storm": ([
        ["One night a big storm came.", "One evening the sky turned black, and a storm began."],
        ["{h} was safe and warm at home.", "{h} sat at home and listened to the wind."],
        ["Then there was a knock. It was {af}, wet and cold.", "Suddenly {h} heard a small voice outside. It was {af}. \"Help! The storm broke my home,\" said {f}."],
        ["\"Come in,\" said {h}. \"There is room for two.\"", "\"Come in quickly,\" said {h}. \"You can stay with me.\""],
        ["{n} gave {f} warm soup and a soft blanket.", "{h} and {f} sat close together and told stories until they were not afraid."],
        ["In the morning the sun came out. {h} helped {f} build a new home.", "The next day the storm was over. Together they built a new home for {f}."],
        ["Now {h} and {f} live side by side.", "From then on, {h} was never alone in a storm.", "And they were good friends ever after."]],
        "{h} took in {f} during a storm, and they became friends.", "there is always room for a friend"),
    "gift": ([
        ["{h} had a good friend, {af}.", "The best friend of {h} was {af}."],
        ["It was the birthday of {f}, but {h} had no money for a gift.", "\"Tomorrow is my birthday,\" said {f}. {h} wanted to give {f} something nice, but {n} had no money."],
        ["{h} thought and thought. Then {n} had an idea.", "{h} thought about it all night. In the morning {n} smiled."],
        ["{n} [made a song|painted a picture|wrote a little poem], just for {f}.", "{h} sat down and made a [little picture|song|crown of flowers] for {f}."],
        ["At the party, {h} was shy. \"It is only a small gift,\" said {n}.", "\"I made it for you,\" said {h}."],
        ["But {f} was full of joy. \"This is the best gift of all,\" said {f}.", "{f} gave {h} a big hug. \"You made it with love,\" said {f}."],
        ["And {h} was happy too.", "They ate cake and danced until night."]],
        "{h} had no money and made a gift for {f} with love.", "a gift made with love is the best gift"),
    "noise": ([
        ["One night {h} heard a strange noise. Bump, bump, bump!", "One dark night there was a strange noise. Tap, tap, tap! {h} woke up."],
        ["\"Who is there?\" asked {h}. But nobody answered.", "{h} was a little afraid. \"Is it a monster?\" {n} thought."],
        ["{h} took a small lamp and went to look.", "{n} was brave, took a lamp and went outside."],
        ["The noise came closer and closer. Bump, bump!", "There it was again! {n} held the lamp up high."],
        ["It was not a monster. It was {af} with a big box.", "And what did {h} see? It was only {af}, carrying a big heavy box."],
        ["\"I am your new neighbor,\" said {f}. \"I did not want to wake you.\"", "\"I am sorry,\" said {f}. \"I am moving in next door.\""],
        ["{h} laughed and helped to carry the box. Now {h} had a new friend.", "{h} had to laugh. \"Welcome,\" said {n}, and they had hot chocolate together."]],
        "{h} heard a strange noise at night, but it was only {f}, the new neighbor.", "many scary things are not scary when you look closely"),
    "garden": ([
        ["One day {h} and {af} found a tiny seed. \"Take good care of it,\" said {f}.", "One spring day {af} gave {h} a tiny seed. \"Take good care of it,\" said {f}."],
        ["{n} put the seed in the ground and gave it water.", "{h} made a small hole and put the seed in."],
        ["{h} waited for a day, and for a week. Nothing came up.", "Every morning {h} looked, but there was only earth."],
        ["\"It will not grow,\" said {h} sadly. \"Wait a little longer,\" said {f}.", "{h} wanted to give up. \"Be patient,\" said {f}. \"Good things take time.\""],
        ["So {h} gave it water every day and waited.", "So {n} sat next to the seed and sang to it every evening."],
        ["Then one sunny morning there was a [yellow flower|red flower|little green tree]!", "And one day there it was, a beautiful [yellow flower|red flower|blue flower]!"],
        ["{h} was so proud. \"You were worth waiting for,\" said {n}.", "{h} danced for joy and showed it to {f}."]],
        "{h} planted a seed and waited until it grew.", "good things take time"),
    "hat": ([  # funny
        ["{h} had a fine red hat.", "{h} wore a red hat every day."],
        ["One morning {h} cried, \"My hat is gone! Someone took my hat!\"", "One day {h} shouted, \"Where is my hat?\""],
        ["{h} looked in the soup. No hat! {n} looked under the cake. No hat!", "{h} looked in the teapot, in the bath and in a shoe. There was no hat."],
        ["Then {h} met {af}. \"Did you take my hat?\" asked {n}.", "{h} ran to {af}. \"Have you seen my red hat?\" {n} asked."],
        ["{f} began to laugh and laugh. \"It is on your head!\" said {f}.", "{f} smiled. \"I can see it,\" said {f}. \"You are wearing it.\""],
        ["{h} felt the hat and turned as red as the hat.", "\"Oh!\" said {h}. \"What a good place for a hat!\""],
        ["Then {h} laughed too, and they had tea together.", "They both laughed until their bellies hurt."]],
        "{h} looked everywhere for a hat that was on {his} own head.", "look close to home first"),
    "bedtime": ([
        ["It was night, but {h} could not sleep.", "The stars were out, but {h} was still awake."],
        ["{n} turned left and turned right. {h} was wide awake.", "{h} counted to ten, but {he} did not get sleepy."],
        ["{h} went to see {af}. \"I cannot sleep,\" said {n}.", "\"Why are you awake?\" asked {af}. \"I cannot sleep,\" said {h}."],
        ["\"Look at the moon,\" said {f}. \"The moon is shining just for you.\"", "\"Think of three good things from today,\" said {f}."],
        ["{h} looked at the moon and breathed slowly, in and out.", "{h} thought of the warm sun, good food and a kind friend."],
        ["Soon {n} felt warm and soft and sleepy.", "Slowly the eyes of {h} began to close."],
        ["{f} sang a quiet song, and {h} fell asleep. Good night, {n}.", "\"Good night,\" said {f}. But {h} was already asleep and dreaming."]],
        "{h} could not sleep until {f} helped.", "a calm thought is the best pillow"),
}

# What the request says about the hero -> beats, summary, moral.
WITH = {
    "fear": ([
        ["{h} was afraid of {y}.", "There was only one problem: {h} was afraid of {y}.", "{n} was afraid of nothing but {y}."],
        ["{fearwhen}", "When {h} thought of {y}, {he} began to shake.", "\"I am afraid of {y},\" {h} said, and hid."],
        ["One day {af} asked, \"What is wrong?\" \"I am afraid of {y},\" said {h}.", "{af} wanted to help. \"What are you afraid of?\" asked {f}. \"I am afraid of {y},\" said {h}."],
        ["\"Take my hand,\" said {f}. \"We will be brave together.\"", "\"I was afraid of {y} too,\" said {f}. \"I will stay with you.\""],
        ["{h} took a deep breath and was brave. {feardo}", "So they went together, one small step at a time. {feardo}"],
        ["{fearend}", "And nothing bad happened. {n} even smiled."],
        ["From that day on, {h} was not afraid of {y} any more.", "Now {h} is not afraid of {y} any more. What a brave {k}!"]],
        "{h} was afraid of {y}, but {f} helped {him} to be brave.", "being brave means trying even when you are afraid"),
    "skill": ([
        ["{h} wanted to learn to {y}.", "More than anything, {h} wanted to learn how to {y}.", "{h} could not {y}, but {n} wanted to learn it."],
        ["\"A {k} cannot {y},\" said the others, and they laughed.", "At first it was very hard. {h} tried to {y} and it went wrong.", "The first time, everything went wrong, and {h} was sad."],
        ["Then {af} came by. \"Do not give up,\" said {f}. \"Try a little every day.\"", "\"I will help you,\" said {af}. \"Nobody learns to {y} in one day.\""],
        ["So {h} practiced in the morning and in the evening.", "So {h} tried again every day, in sun and in rain."],
        ["Slowly it got better.", "After a week it was a little better, and after a month it was good."],
        ["Then one day {h} could {y}! \"Look at me!\" {n} called.", "At last the day came. {h} could {y}, and everyone was amazed."],
        ["{f} clapped and cheered. {h} was very proud.", "{h} was the happiest {k} of all, because {he} had not given up."]],
        "{h} wanted to learn to {y} and practiced until {he} could.", "if you practice every day, you get better"),
    "dream": ([
        ["{h} had a big dream. {n} wanted to {y}.", "More than anything, {h} wanted to {y}.", "{h} had only one wish: to {y}."],
        ["Every night {n} dreamed about it.", "\"One day I will {y},\" said {h} every morning."],
        ["The others laughed. \"You are only a {k},\" they said.", "\"That is too hard for a {k},\" said the others."],
        ["But {af} said, \"I believe in you. Let us try it together.\"", "But {h} did not give up. {n} asked {af} for help."],
        ["They worked for many days. It was not easy.", "The way was long and hard, but {h} and {f} kept going."],
        ["And then it happened. {dreamend}", "At last the big day came. {dreamend}"],
        ["{h} was so happy that {he} laughed out loud. The dream had come true.", "\"My dream came true!\" said {h}. \"Thank you, my friend.\""]],
        "{h} wanted to {y}, and with the help of {f} the dream came true.", "do not give up on your dreams"),
    "want": ([
        ["{h} wanted {y}.", "{h} had many things, but {he} wanted {y}.", "More than anything, {h} wanted {y}."],
        ["\"If only I had {y}!\" said {h} every day.", "Every night {n} dreamed of {y}."],
        ["But {h} had no money, and nobody had {y} for {him}.", "{h} asked everyone, but nobody could help."],
        ["One day {h} met {af} who needed help with a heavy basket.", "One rainy day {h} saw {af} who could not get over the river."],
        ["{h} was kind and helped right away.", "\"Let me help you,\" said {h}."],
        ["\"You are so kind,\" said {f}. \"What do you wish for?\" \"I wish for {y},\" said {h}.", "{f} smiled. \"You helped me. Now I will help you,\" said {f}."],
        ["The next morning {f} came back with {y}! {h} jumped for joy.", "And so {h} got {y} at last, and a new friend too."]],
        "{h} wanted {y} and got it by being kind.", "kindness is often rewarded"),
    "friendwish": ([
        ["{h} wanted a friend.", "{h} was all alone and wanted a friend.", "{h} was lonely. More than anything, {n} wanted a friend."],
        ["Every day {h} played alone and ate alone.", "\"Will nobody play with me?\" {n} asked the wind."],
        ["One day {h} met {af} who was sitting alone too.", "Then one morning {af} came to live close by."],
        ["{h} was shy, but {n} said, \"Hello. Do you want to play?\"", "{h} took a deep breath. \"Hello,\" said {n}. \"Will you be my friend?\""],
        ["\"Yes!\" said {f}. \"I was looking for a friend too.\"", "{f} smiled. \"I would love to,\" said {f}."],
        ["They played all day and laughed a lot.", "They told each other stories until it was dark."],
        ["{h} was not lonely any more. {n} had found a friend.", "From that day on, {h} always had a friend."]],
        "{h} was lonely and found a friend in {f}.", "say hello, and you may find a friend"),
    "lost": ([
        ["One day {h} went for a walk{lostwhere} and got lost.", "One day {h} followed a butterfly{lostwhere}. Soon {n} was lost."],
        ["{h} looked left and right. Everything looked strange.", "\"Where am I?\" said {h}. \"I am lost!\""],
        ["It got dark, and {h} was afraid.", "The sun went down, and {n} felt very small and alone."],
        ["Then {h} met {af}. \"Why are you crying?\" asked {f}. \"I am lost,\" said {h}.", "Then {h} saw a small light. It was {af} with a lamp. \"Are you lost?\" asked {f}."],
        ["\"Do not be afraid,\" said {f}. \"I know this place. Come with me.\"", "\"I will show you the way home,\" said {f}."],
        ["They went over the hill and along the river, and there was home!", "They followed the stars together, and soon {h} saw home."],
        ["{h} was safe at last. \"Thank you,\" said {n}. \"I will never get lost again.\"", "Everyone was happy that {h} was back. {f} stayed for dinner."]],
        "{h} got lost, and {f} showed {him} the way home.", "when you are lost, it is good to ask for help"),
    "find": ([
        ["One day {h} found {y} {spot}.", "One morning {h} was out for a walk and found {y} {spot}."],
        ["\"What is this?\" said {h}. \"It is {y}!\"", "{h} looked at it closely. It was really {y}."],
        ["{finddo}"],
        ["{h} was full of joy and told everyone about it.", "{h} could not believe it. What a day!"],
        ["Since that day, {h} keeps looking for new things.", "And {n} never forgot the day when {he} found {y}."]],
        "{h} found {y}.", "keep your eyes open, and you will find wonderful things"),
    "love": ([
        ["{h} loved {y} more than anything.", "{h} loved {y} very much."],
        ["In the morning {n} talked about {y}, and at night {he} dreamed of {y}.", "Every day {h} thought about {y}."],
        ["One day {af} was sad. \"Nothing is fun today,\" said {f}.", "One rainy day {af} came by and was sad."],
        ["\"Come with me,\" said {h}. \"I will show you what I love.\"", "{h} had an idea. \"I will tell you about {y},\" said {n}."],
        ["Soon {f} smiled. \"Now I love {y} too,\" said {f}.", "{f} listened, and soon {f} was not sad any more. \"{y}! What fun!\" said {f}."],
        ["They talked about {y} until the stars came out.", "All day long they talked and laughed about {y}."],
        ["Now {h} had a friend who loved {y} too.", "It is good to love something, and it is even better to share it."]],
        "{h} loved {y} and shared that joy with {f}.", "joy grows when you share it"),
    "lose": ([
        ["One day {h} lost {his} {y}.", "One morning the {y} of {h} was gone."],
        ["\"Where is my {y}?\" cried {h}.", "{h} was very sad without {his} {y}."],
        ["{h} looked here and there, but there was no {y}.", "{n} looked all day, but could not find the {y}."],
        ["Then {af} came by. \"I will help you find your {y},\" said {f}.", "\"Do not cry,\" said {af}. \"Two can look better than one.\""],
        ["They looked together, and there was the {y}, {spot}!", "\"Look!\" said {f}. The {y} was {spot}."],
        ["{h} laughed for joy. \"My {y}! Thank you, my friend!\"", "{h} was so happy to have the {y} back."],
        ["From then on, {n} took good care of {his} {y}.", "Now {h} never goes out without {his} {y}."]],
        "{h} lost {his} {y}, and {f} helped to find it.", "two can look better than one"),
    "rescue": ([
        ["One day {h} heard a cry for help. It was {y}.", "One morning {h} saw {y} in trouble."],
        ["{yd} was stuck [between two big stones|in deep mud|under a fallen branch].", "{yd} had fallen into a deep hole and could not get out."],
        ["\"Help me, please!\" said {yd}.", "{yd} was cold and afraid."],
        ["\"Do not be afraid,\" said {h}. \"I will save you.\"", "{h} did not think twice. \"I am coming,\" said {n}."],
        ["{h} pulled and pulled with all {his} strength.", "{h} found a long rope and pulled as hard as {he} could."],
        ["And then {yd} was free! \"You saved me,\" said {yd}.", "At last {yd} was safe. \"Thank you, you are so brave,\" said {yd}."],
        ["From that day on, {h} and {yd} were best friends.", "Everyone cheered for {h}. What a brave {k}!"]],
        "{h} saved {y}, and they became friends.", "even a small hero can do a big thing"),
}

# Adjectives that make a plot of their own.
TRAITS = {
    "shy": ([["{h} was very shy.", "{n} was so shy that {he} never spoke to anyone."], ["When others came, {h} hid.", "The shy {k} always stood at the back and looked at {his} feet."],
             ["One day {af} sat down next to {h}. \"I am shy too,\" said {f}.", "One day {af} lost {athing}, and only the shy {k} knew where it was."],
             ["{h} took a deep breath and said one small word, \"Hello.\"", "\"I must be brave now,\" thought {h}, and spoke to {f}."],
             ["{f} smiled, and {h} smiled too. It was not so hard.", "{f} was so friendly that {h} forgot to be shy."],
             ["Now {h} is still a little shy, but never alone.", "From that day on, the shy {k} had a good friend."]], "{h} was shy, but one small word brought a friend.", "one small hello can change everything"),
    "lazy": ([["{h} was very lazy.", "{n} was the laziest {k} of all."], ["The lazy {k} slept all day. \"I will work tomorrow,\" said {n}.", "While the others worked, {h} slept in the sun."],
              ["Then winter came, and the lazy {k} had nothing to eat.", "One cold day, {h} was hungry, but there was no food left."],
              ["{h} went to see {af}. \"Please help me,\" said {n}.", "\"I was lazy, and now I am hungry,\" {h} told {af}."],
              ["\"You can eat with me,\" said {f}, \"but you must help me work.\"", "{f} gave {him} soup. \"Next year we will work together,\" said {f}."],
              ["So {h} worked hard, and it was even fun.", "The next summer {h} got up early and helped {f} every day."], ["{h} was never lazy again.", "Nobody called {him} lazy after that."]],
             "{h} was lazy until winter came, and {f} taught {him} to work.", "do today what you will need tomorrow"),
    "greedy": ([["{h} was very greedy.", "{n} was a greedy {k} who always wanted more."], ["The greedy {k} had a lot of food but did not share it.", "\"More, more, more!\" said the greedy {k} every day."],
                ["One day {h} ate so much that {he} could not move.", "One day {h} carried so much food that {he} fell into a hole."],
                ["\"Help!\" cried {h}. {af} heard it and came.", "Only {af} came to help."], ["{f} helped, and {h} felt sorry. \"I was too greedy,\" said {n}.", "\"Why do you help me?\" asked {h}. \"I never shared with you.\" \"Because you need help,\" said {f}."],
                ["From then on, {h} shared with everyone.", "So {h} gave half of the food to {f}, and {n} was happier than before."]],
               "{h} was greedy, but then learned to share.", "sharing makes you happier than having it all"),
    "grumpy": ([["{h} was very grumpy.", "{n} was the grumpiest {k} far and wide."], ["\"Go away!\" said the grumpy {k} to everyone.", "The grumpy {k} never smiled, not even on sunny days."],
                ["One day {af} came with a cake. \"Good morning!\" said {f}.", "But {af} was not afraid of the grumpy {k} and said hello every day."],
                ["\"Go away,\" said {h}. But {f} only smiled.", "\"What do you want?\" asked {h}. \"Only to be your friend,\" said {f}."],
                ["{f} told a joke, and then {h} had to laugh.", "{h} did not know what to say. Nobody had been so kind before."],
                ["After that, {h} was not grumpy any more.", "Now the grumpy {k} smiles every day, or almost every day."]], "{h} was grumpy until {f} made {him} smile.", "a little kindness can melt a grumpy heart"),
    "sad": ([["{h} was sad.", "{n} was sad and did not know why."], ["The sad {k} sat alone and looked at the rain.", "Nothing could make the sad {k} smile."],
             ["Then {af} came and sat down next to {h}.", "{af} saw it and asked, \"Why are you so sad?\""], ["\"I am sad today,\" said {h}. \"Then I will stay with you,\" said {f}.", "\"I do not know,\" said {h}. \"You may be sad,\" said {f}. \"I am here.\""],
             ["They sat together and watched the clouds.", "{f} sang a little song, very softly."], ["After some time {h} began to smile.", "Then the sun came out, and {h} felt warm inside."],
             ["{h} was not sad any more, because {n} had a friend.", "A good friend is better than the sun, thought {h}."]], "{h} was sad, and {f} stayed until {he} smiled.", "a friend at your side makes sad days lighter"),
    "hungry": ([["{h} was hungry.", "{n} was always hungry."], ["\"I am so hungry,\" said {h}. \"I could eat a mountain.\"", "The hungry {k} looked everywhere, but there was nothing to eat."],
                ["Then {h} smelled something good. {af} was making soup!", "Then {h} met {af} who was making a big pot of soup."], ["\"May I have some soup?\" asked the hungry {k}.", "\"That smells good,\" said the hungry {k}."],
                ["\"Yes,\" said {f}, \"if you bring me some wood for the fire.\" So {h} brought wood.", "\"Help me stir it,\" said {f}, \"then you may eat.\" So {h} helped."], ["They ate one bowl, then two bowls, then three.", "It was the best soup in the world."],
                ["Now {h} was not hungry any more, only sleepy and happy.", "The hungry {k} was full at last and said thank you."]], "{h} was hungry and got soup for helping.", "work first, and then the soup tastes better"),
    "clumsy": ([["{h} was very clumsy.", "{n} was a clumsy {k} who always fell over something."], ["The clumsy {k} broke cups and fell into puddles.", "Wherever {h} went, things fell down. Crash!"],
                ["\"I am too clumsy,\" said {h} and was sad.", "The others laughed, and {h} felt bad."], ["One night {af} fell into a hole and called for help, but everyone was asleep.", "One night {h} saw {af} who was stuck in deep mud. Everyone else was asleep."],
                ["{h} ran to help and fell over an old bucket. Crash!", "{h} came running and fell over ten empty pots. Boom!"], ["It was so loud that everyone woke up and came to help.", "The noise woke everyone, and together they pulled {f} out."],
                ["\"You are our hero,\" said {f}, and the clumsy {k} smiled.", "Now nobody laughs at the clumsy {k} any more."]], "{h} was clumsy, but one loud crash saved {f}.", "what looks like a weakness can help"),
    "proud": ([["{h} was very proud.", "{n} was a proud {k}. \"I am the best,\" {he} said every day."], ["The proud {k} did not want any friends.", "\"I need nobody,\" said the proud {k}."],
               ["One day {h} fell into a river and could not get out.", "One day {h} got stuck in deep mud."], ["Only {af} came to help.", "Nobody was there but {af}, small and quiet."],
               ["{f} pulled and pulled, and {h} was free.", "{f} brought a rope and saved {him}."], ["\"Thank you,\" said {h}. \"I do need friends after all.\"", "\"I was too proud,\" said {h}. \"Will you be my friend?\""],
               ["From that day on, {h} was proud of only one thing: {his} good friend.", "{f} said yes, and the proud {k} learned to say thank you."]], "{h} was too proud until {f} saved {him}.", "everyone needs a friend"),
    "bored": ([["{h} was bored.", "{n} was so bored that {he} counted the clouds."], ["\"There is nothing to do,\" said the bored {k}.", "The bored {k} sat down and looked at {his} feet."], ["Then {af} came by with an old box.", "\"Come with me,\" said {af}. \"I have an old box.\""],
               ["\"It is only a box,\" said {h}.", "\"What can we do with a box?\" asked {h}."], ["\"It is a ship!\" said {f}. So they sailed over the wide sea.", "\"It is not a box,\" said {f}. \"It is a rocket!\" So they flew to the moon."],
               ["Then the box was a castle, then a cave, then a train.", "They met pirates and whales and a kind dragon, all in one afternoon."], ["{h} was not bored any more. {n} would never call it only a box again.", "\"Same time tomorrow?\" asked {h}. The bored {k} was bored no more."]],
              "{h} was bored until {f} came with a box.", "with a little imagination nobody is bored"),
    "sleepy": ([["{h} was very sleepy.", "{n} was the sleepiest {k} in the world."], ["The sleepy {k} fell asleep at breakfast, at lunch and at dinner.", "The sleepy {k} could sleep anywhere, even on one leg."],
                ["One day there was a big party, and {h} wanted to go.", "\"Tonight we will watch the stars,\" said {af}. {h} wanted to see them too."], ["\"I will stay awake,\" said {h}.", "\"I will not fall asleep,\" said the sleepy {k}."],
                ["{h} sang a song, washed {his} face and hopped up and down.", "{n} sat on a cold stone to stay awake."], ["But then {h} sat down for a moment and fell fast asleep.", "One minute later the sleepy {k} was asleep."],
                ["The others put a warm blanket over {him} and whispered, \"Good night, {n}.\"", "{h} dreamed of everything, and the dream was wonderful."]], "{h} was so sleepy that {he} dreamed the best part.", "sleep when you are sleepy"),
    "lonely": None, "lost": None, "scared": None,  # told by friendwish, lost and fear
}

# Two heroes, {h} and {g} ("the cat" and "the dog"), named {n} and {m}.
PAIR = {
    "unlike": ([["{h} and {g} lived next to each other, but they never talked.", "{h} did not know {g}, and {g} did not know {h}."], ["\"{g} is too loud,\" said {h}. \"{h} is too quiet,\" said {g}.", "\"A {k} and a {k2} cannot be friends,\" everyone said."],
                ["One night a big storm came. {h} was alone and began to cry.", "One day {h} lost {athing} and began to cry."], ["Then {g} came to {h}. \"Do not be sad,\" said {g}. \"I am here.\"", "{g} heard it and came. \"Can I help you?\" asked {g}."],
                ["{h} was surprised. \"You are kind,\" said {h}.", "So {h} and {g} talked and talked until all was well again."], ["\"You are not so different from me,\" said {g}.", "\"I was wrong about you,\" said {h}. \"So was I,\" said {g}."],
                ["From that day on, {h} and {g} were best friends.", "A {k} and a {k2} can be very good friends."]], "{h} and {g} were very different, but they became friends.", "friends do not have to be alike"),
    "build": ([["{h} and {g} were good friends.", "{h} and {g} did everything together."], ["One day they wanted to build {build}.", "\"Let us build {build},\" said {h}. \"Yes!\" said {g}."], ["{h} brought the wood, and {g} brought the nails.", "{h} had the plan, and {g} had the tools."],
               ["But {h} wanted it red, and {g} wanted it blue. They had a fight.", "\"It must be big,\" said {h}. \"No, small,\" said {g}. They were angry."], ["{h} worked alone, and {g} worked alone. It did not go well.", "They did not talk for a whole day, and nothing got done."],
               ["\"I am sorry,\" said {h}. \"I am sorry too,\" said {g}.", "Then {g} laughed, and {h} laughed too. \"It can be both,\" they said."], ["So {h} and {g} finished it together, and it was beautiful.", "Together they were done by evening. {h} and {g} were proud."]],
              "{h} and {g} had a fight while they built {build}, but then they worked together.", "together it goes better"),
    "trip": ([["{h} and {g} were best friends.", "{h} and {g} were good friends and lived close by."], ["One day {h} said, \"Let us go and see the {far}.\"", "\"Have you ever seen the {far}?\" asked {g}. {h} said no."], ["So {h} and {g} packed some bread and set off.", "The next morning they took a bag and went on their way."],
              ["The way was long. When {h} was tired, {g} told a story.", "They went over hills and across a river. {h} helped {g}, and {g} helped {h}."], ["When {g} was tired, {h} sang a song.", "At night they slept under the stars, side by side."], ["At last they saw the {far}. \"How beautiful!\" said {h} and {g}.", "Then there it was, the {far}! {h} and {g} danced for joy."],
              ["\"The best part was going with you,\" said {g}.", "They came home tired and happy, and they were best friends for ever."]], "{h} and {g} went to see the {far} together.", "a long way is short with a friend"),
    "share": ([["{h} and {g} were neighbors.", "{h} and {g} lived on the same hill."], ["One day {h} found a big cake, and {g} saw it too.", "One day {h} and {g} found an apple tree with one red apple."], ["\"It is mine!\" said {h}. \"No, it is mine!\" said {g}.", "{h} wanted it, and {g} wanted it too."],
               ["They pulled and pulled, and it fell into the mud.", "They shouted at each other until a bird came and took it away."], ["Now {h} had nothing, and {g} had nothing.", "{h} looked at {g}, and {g} looked at {h}. Then they began to laugh."],
               ["\"Next time we will share,\" said {h}. \"Yes, half for you and half for me,\" said {g}.", "\"That was silly of us,\" said {g}. {h} said, \"Let us be friends.\""], ["The next day they found another one, and {h} and {g} shared it.", "Since then, {h} and {g} share everything."]],
              "{h} and {g} did not want to share, and both got nothing. Now they share.", "it is better to share than to fight"),
}
# An activity together: {h} and {g}; -ing form, then three literal sentences.
ACTIVITY = """
baking bread|They mixed flour, water and salt.|The dough grew big and round.|Soon the whole house smelled of warm bread.|the bread
baking a cake|They mixed flour, eggs and sugar.|A little flour landed on the nose of {h}.|Soon the cake was golden and sweet.|the cake
baking cookies|They cut out stars and hearts.|The cookies were in the oven for ten minutes.|Soon the kitchen smelled of butter and sugar.|the cookies
making soup|They cut carrots, onions and potatoes.|The soup was bubbling in the big pot.|It was hot and good and warmed them both.|the soup
cooking dinner|They washed the carrots and cut the onions.|The pot was hot and the kitchen was warm.|Soon dinner was on the table.|the dinner
planting a tree|They dug a deep hole in the garden.|They put the little tree in and gave it water.|One day it would be tall and full of apples.|the tree
planting flowers|They made small holes in the earth.|They put the flowers in, one by one, and gave them water.|Soon the garden was full of color.|the flowers
working in the garden|They pulled out weeds and gave the beans water.|A robin sat on the fence and watched them.|In the evening the garden looked beautiful.|the garden
flying a kite|The wind was strong and the kite was red.|At first the kite fell down.|Then it went up, higher and higher, into the blue sky.|the kite
building a snowman|They rolled three big balls of snow.|They gave him a carrot for a nose and an old hat.|The snowman seemed to smile at them.|the snowman
building a sandcastle|They filled the bucket with wet sand.|They made four towers and put shells on top.|Then a wave came, and they laughed and built a new one.|the sandcastle
building a tree house|They carried wood up into the old tree.|They worked with hammer and nails all day.|In the evening they sat up there and looked at the stars.|the tree house
building a boat|They cut the wood and made a white sail.|They painted the boat blue.|Then they put it on the water, and it did not sink.|the boat
going fishing|They sat by the lake and waited.|Nothing happened for a long time.|Then they saw a fish jump, and they let it swim away.|the lake
fishing|They sat by the river and waited.|For a long time nothing moved.|Then a big fish came, looked at them and swam away.|the river
camping|They put up the tent by a small lake.|They made a fire and ate warm bread.|At night they heard an owl and looked at the stars.|the tent
watching the stars|They lay on the soft grass in the dark.|They counted the stars until they lost count.|Then a shooting star flew by, and they made a wish.|the stars
looking at the moon|They sat at the window and looked up.|The moon was round and white.|It seemed to smile at them.|the moon
walking in the rain|They put on their boots and took a big umbrella.|They jumped into every puddle.|At home they drank hot chocolate.|the rain
walking in the forest|They heard birds and smelled the pine trees.|A deer stood still and looked at them.|They found red leaves and took them home.|the forest
walking on the beach|They took off their shoes and felt the warm sand.|They found a white shell and a round stone.|The waves came and went.|the beach
having a picnic|They put a blanket on the grass.|They had bread, cheese and cherries.|An ant came and took a crumb, and they laughed.|the picnic
reading a book|They sat close together on the sofa.|The book was about a dragon who could not fly.|They read it to the very last page.|the book
painting a picture|They had red, blue and yellow paint.|They painted a big sun and a little house.|Soon there was paint on the floor and on the nose of {h}.|the picture
painting the house|They had a big pot of yellow paint.|They painted all day long.|In the evening the house shone like the sun.|the house
going to the market|They took a basket and went early.|They bought apples, bread and a bunch of flowers.|On the way home they ate two of the apples.|the market
going to the zoo|They saw lions, monkeys and a tall giraffe.|A monkey made a face, and they made one too.|The little penguins were the best.|the zoo
riding bikes|They rode down the hill and along the river.|The wind was in their faces.|They rang their bells and laughed.|the bikes
playing football|They kicked the ball back and forth.|Once the ball flew into a tree.|They shook the tree until it came down.|the ball
playing chess|They sat down at the little table.|They thought for a long time about every move.|In the end nobody won, and nobody was sad.|the chess game
learning to swim|The water was cool and blue.|At first it was hard, but they tried again.|Then they both swam all the way across.|the water
making music|One had a drum, and one had a flute.|At first it was very loud.|Then it turned into a real song.|the music
singing|They knew a song about the spring.|They sang it softly, and then they sang it loudly.|Even the birds stopped to listen.|the song
dancing|They put on some music and moved the chairs away.|They turned round and round until they fell down.|They laughed, got up and danced again.|the dance
fixing an old clock|The clock had stopped many years ago.|They took it apart and cleaned each little wheel.|Then it went tick, tock, tick, tock.|the clock
fixing a bike|The chain was broken, and one wheel was flat.|They worked with oil and patience.|Then the bike was as good as new.|the bike
looking for shells|They walked along the water with a small bucket.|They found pink shells and white shells.|The best one sounded like the sea.|the shells
looking for a treasure|They had an old map with a red cross.|They dug a deep hole under a tree.|In the hole was a box full of gold coins.|the treasure
drinking tea|They sat down by the window with two cups.|The tea was hot and sweet.|They talked about the old days and about tomorrow.|the tea
feeding the ducks|They went to the pond with a bag of corn.|The ducks came from all sides.|One little duck ate from the hand of {h}.|the ducks
picking apples|They carried a ladder and a basket to the trees.|The apples were red and sweet.|They put ten in the basket and ate two.|the apples
writing a letter|They took a clean white page.|They thought about every word.|Then they drew a heart and sent the letter off.|the letter
"""
# Fears: word|plural?|what happens when it comes|what they do|how it is
FEARS = """
the dark||Every night {h} wanted the light on.|They turned off the lamp and sat in the dark.|In the dark they saw the stars, and the stars were beautiful.
the night||When night came, {h} hid under the blanket.|They went outside in the night.|The night was quiet and full of stars.
thunder||When it thundered, {h} hid under the bed.|They sat at the window and counted: one, two, three, boom!|The thunder was only a loud noise.
storms|p|When storms came, {h} hid under the bed.|They sat at the window and watched the storm.|Storms were loud, but they went away again.
lightning||When lightning came, {h} closed {his} eyes.|They watched the lightning from a safe place.|It lit up the whole sky, and it was beautiful.
the rain||When the rain came, {h} hid.|They went out and jumped into a puddle.|The rain was only water, and it was fun.
water||{h} did not even like puddles.|They put one foot into the water, and then the other.|The water was warm and soft.
the water||{h} did not even like puddles.|They put one foot into the water, and then the other.|The water was warm and soft.
the sea||{h} never went near the waves.|They went to the sea and stood in the waves.|The sea was cool and blue, and it was fun.
heights|p|{h} did not even like to stand on a chair.|They went up a hill and looked down.|The world looked small and beautiful from up there.
flying||{h} always stayed on the ground.|They flew up, just a little, and then a little more.|The world looked small and beautiful from up there.
the wind||When the wind blew, {h} stayed at home.|They went outside with a red kite.|The wind took the kite up high, and it was fun.
snow||When snow fell, {h} stayed at home.|They went out and made a snowball.|The snow was soft and white and shone in the sun.
fire||{h} ran away from every little flame.|They sat by a small fire, not too close.|The fire was warm and bright.
loud noises|p|At every loud noise {h} jumped.|They played a big drum. Boom, boom!|Loud noises were fun when {h} made them.
spiders|p|When {h} saw a spider, {he} ran away.|They sat down and looked at a little spider.|The spider was busy and did not hurt anyone.
dogs|p|When a dog barked, {h} ran away.|They met a small brown dog, and the dog licked the hand of {h}.|The dog only wanted to play.
cats|p|When {h} saw a cat, {he} hid.|They met a soft gray cat.|The cat only wanted to sleep in the sun.
mice|p|When {h} saw a mouse, {he} jumped onto a chair.|They met a tiny mouse.|The mouse was afraid too, and it only wanted some cheese.
snakes|p|{h} looked for snakes in every corner.|They watched a small green snake from far away.|The snake went quietly on its way.
bees|p|When a bee came, {h} ran away.|They sat still next to a flower and watched the bees.|The bees only wanted the flowers.
birds|p|When birds came, {h} hid.|They gave a little bird some bread.|The bird sang a song to say thank you.
butterflies|p|When butterflies came, {h} hid.|They sat still, and a butterfly landed on the nose of {h}.|It was as light as a leaf.
sharks|p|{h} saw sharks in every shadow.|They looked at a shark from a safe place.|The shark was busy with its own day.
ghosts|p|{h} thought that every white thing was a ghost.|They looked behind the old white curtain.|There was no ghost, only a cat.
monsters|p|{h} thought that there was a monster under the bed.|They took a lamp and looked under the bed.|There was no monster, only an old sock.
shadows|p|At night {h} saw shadows on the wall.|They made shadows with their own hands, a bird and a dog.|Shadows were fun.
strangers|p|When someone new came, {h} hid.|They went to say hello to someone new.|The stranger was kind and smiled.
the doctor||{h} did not want to see the doctor.|They went to the doctor together.|The doctor was kind, and it was over quickly.
school||On the first day of school {h} wanted to stay at home.|They went into the school together.|The others were nervous too, and the teacher was kind.
being alone||{h} could not stay alone for one minute.|{h} stayed alone for a little while and read a book.|It was quiet and nice.
the forest||{h} never went under the trees.|They went into the forest, step by step.|There were birds and flowers and sunlight between the trees.
people|p|When people came, {h} hid.|They went to see a small girl in a garden.|The girl was kind and smiled.
everything||{h} was even afraid of {his} own feet.|They began with a small thing, a leaf.|The leaf was only a leaf, and so it was with the rest.
"""
SKILLS = """swim;dance;sing;read;write;cook;bake;fly;skate;climb;whistle;paint;draw;jump;run fast;ski;surf;play the piano;play the guitar;play the violin;play the drum;play the flute;play football;play chess;
ride a bike;ride a horse;count to ten;tell jokes;tell stories;juggle;sew;knit;catch fish;make soup;bake bread;build a house;speak another language;tie a bow;say thank you;dive;roar;howl;code;drive a car;sail;do magic;tell the time;blow bubbles;hop;climb trees"""
DREAMS = """
see the sea|There was the sea, blue and wide.
see the ocean|There was the ocean, blue and wide.
see the world|{h} saw mountains and rivers and big cities, and learned how big the world is.
travel the world|{h} saw mountains and rivers and big cities, and learned how big the world is.
see the snow|White snow fell from the sky, and {h} danced in it.
see the stars|The clouds went away, and {h} saw a thousand stars.
see the city|There was the city, full of lights.
fly|{h} flew over the hills, high above the trees.
fly to the moon|{h} stood on the moon and waved at the little blue Earth.
go to the moon|{h} stood on the moon and waved at the little blue Earth.
touch the moon|{h} stood on a high hill and touched the light of the moon.
touch the stars|{h} went up a high mountain and felt the stars very close.
catch a star|A little star fell down, right into the arms of {h}.
go to space|{h} flew into space and saw the little blue Earth.
visit Mars|{h} stood on Mars and looked at the red hills.
go to school|{h} sat in the school and learned to read.
be a chef|{h} wore a white hat and cooked for the whole town. {h} was a real chef.
become a chef|{h} wore a white hat and cooked for the whole town. {h} was a real chef.
be a doctor|{h} helped someone who was ill. {h} was a real doctor.
become a doctor|{h} helped someone who was ill. {h} was a real doctor.
be a singer|{h} stood on a stage and sang, and everyone clapped. {h} was a real singer.
be a dancer|{h} danced on a big stage, and everyone clapped. {h} was a real dancer.
be a painter|{h} painted a big picture, and everyone loved it. {h} was a real painter.
become a painter|{h} painted a big picture, and everyone loved it. {h} was a real painter.
be an astronaut|{h} flew into space in a shining rocket. {h} was a real astronaut.
become an astronaut|{h} flew into space in a shining rocket. {h} was a real astronaut.
be a pirate|{h} sailed over the sea with a black flag. {h} was a real pirate.
be a king|{h} got a gold crown for one day and gave everyone cake. {h} was a real king.
be a hero|{h} pulled a child out of the river. {h} was a real hero.
be a star|{h} sang on a big stage, and everyone clapped. {h} was a real star.
be a writer|{h} wrote a book, and everyone read it. {h} was a real writer.
be a teacher|{h} taught the little ones to read. {h} was a real teacher.
be a knight|{h} got a shining sword and helped the weak. {h} was a real knight.
be famous|Everyone knew the name of {h}, and they all waved.
be human|{h} made a friend and felt warm inside, just like a human.
be big|{h} grew a little, and then a little more. {h} was big at last.
be strong|{h} lifted a heavy stone all alone. {h} was strong at last.
be brave|{h} saved a little bird from the river. {h} was brave after all.
be happy|{h} saw how many friends {he} had. {h} was happy at last.
win a race|{h} ran as fast as the wind and won the race.
win the race|{h} ran as fast as the wind and won the race.
find a treasure|{h} opened an old box, and it was full of gold. It was a real treasure.
find a friend|{h} looked at {f} and knew that the friend was already there.
have a garden|{h} had a little garden, full of flowers.
build a rocket|The rocket was done. Three, two, one, and up it went!
build a boat|The boat was done, and it did not sink.
build a house|The house was done, with a red roof and a blue door.
go home|{h} saw the old door and the light in the window. {h} was home.
help people|{h} helped an old man over the street, and he smiled.
make people laugh|{h} told a joke, and everyone laughed and laughed.
feel love|{h} held the hand of {f} and felt warm inside. That was love.
climb a mountain|{h} stood on top of the mountain and could see the whole world.
ride a train|{h} sat at the window of the train and watched the world go by.
meet a dragon|A big green dragon came out of a cave and said hello.
meet a unicorn|A white unicorn came out of the forest and said hello.
save the world|{h} planted a tree, then ten, then a hundred, and the world was green again.
"""
# What is wanted (a thing), and what is loved
WANTS = """a hat;a red balloon;a bike;a boat;a garden;a new home;a house;a book;a ball;a drum;a guitar;a star;a kite;a crown;a pet;a dog;a cat;a puppy;a kitten;a horse;a warm scarf;a blanket;a cake;a big cake;a cookie;a pizza;an apple;a carrot;a banana;honey;cheese;
a name;a new coat;new shoes;a teddy bear;a toy train;a rocket;a map;a clock;a lamp;a ring;wings;a bigger house;a sandwich;an ice cream;chocolate;a bell;a job;a hug;a song;a magic wand;a sword;a skateboard;a flower;a tree house;a bed;a phone;a telescope"""
LOVES = """music;books;horses;dogs;cats;dinosaurs;trains;cars;football;the sea;the moon;stars;rain;snow;flowers;trees;cake;pizza;cookies;chocolate;ice cream;honey;cheese;apples;pancakes;soup;bread;tea;coffee;painting;drawing;dancing;singing;reading;
swimming;cooking;baking;numbers;stories;jokes;robots;rockets;space;planets;unicorns;dragons;princesses;pirates;butterflies;birds;rabbits;elephants;whales;dolphins;bears;foxes;pandas;turtles;penguins;lions;spiders;bees;trucks;airplanes;boats;bikes;lego;puzzles;chess;the color blue;pink;hats;shoes;socks;winter;summer;Christmas;sharks;monkeys;puppies;kittens;fire trucks;tractors;math;science;computers;mountains;camping;fishing;ballet;fairies;knights;castles;magic"""
LOSE = "hat;key;shoe;sock;ring;map;book;teddy bear;ball;bell;crown;scarf;glasses;bag;watch;umbrella;voice;mother;phone;coat;drum;guitar;wand;doll;kite;bike;boat;ticket;glove;blanket;sword;tail;shadow;smile;dog;cat;tooth;nose;lamp;necklace;letter"
FINDS = """
an old key|{h} tried the key in every door. At last it opened a small green door in an old wall. Behind it was a secret garden full of flowers.|{h} wondered what the key was for. {n} found an old box and put the key in. The box opened, and it was full of gold coins.
a key|{h} tried the key in every door. At last it opened a small green door in an old wall. Behind it was a secret garden full of flowers.
a golden key|{h} tried the key in every door. At last it opened the door of an old tower. In the tower was a room full of books and toys.
an old map|There was a red cross on the map. {h} followed the map over the hill and along the river. Under a big tree there was a box full of gold.
a map|There was a red cross on the map. {h} followed the map over the hill and along the river. Under a big tree there was a box full of gold.
a treasure map|The map showed a big tree with a red cross. {h} followed the map and dug a deep hole. There was the treasure, a box full of gold.
a treasure|The treasure was a box full of gold. {h} did not keep it all. {n} gave half of the treasure to the poor.
an egg|{h} kept the egg warm day and night. One morning the egg went crack. A tiny bird came out and said, "Mama!"
a dragon egg|{h} kept the egg warm day and night. One morning the egg went crack. A tiny green dragon came out and smiled.
a strange egg|{h} kept the egg warm day and night. One morning the egg went crack. A tiny blue bird came out and sang.
a letter|{h} read the letter. It was for an old woman who waited for it every day. {h} took the letter to her, and she cried for joy.
an old letter|{h} read the letter. It was from a sailor to his mother. {h} took the letter to her, and she cried for joy.
a message in a bottle|The message said, "I am alone on an island. Please come." {h} took a boat and went there. On the island was a lonely sailor, and he was so glad.
a bottle|There was a letter in the bottle. It said, "I want a friend." {h} wrote back, and soon they were friends.
a lost puppy|The puppy was cold and hungry. {h} gave it food and a warm place. In the end the puppy stayed, and {n} called it Lucky.
a lost kitten|The kitten was cold and hungry. {h} gave it milk and a warm place. In the end the kitten stayed, and {n} called it Star.
a puppy|The puppy was cold and hungry. {h} gave it food and a warm place. In the end the puppy stayed, and {n} called it Lucky.
a kitten|The kitten was cold and hungry. {h} gave it milk and a warm place. In the end the kitten stayed, and {n} called it Star.
a baby bird|The baby bird had fallen out of its nest. {h} gave it food until it was strong. Then it flew up into the sky and sang.
a coin|It was a gold coin. {h} could buy a toy with it. But {n} gave the coin to a poor man, and he smiled all day.
a gold coin|{h} could buy a toy with the coin. But {n} saw a poor man with no shoes. {h} gave him the coin, and he smiled all day.
a ring|It was a gold ring. {h} asked everyone, "Is this your ring?" It belonged to the queen, and she gave {n} a big cake.
a magic ring|{h} put the ring on and could not be seen any more. It was fun for an hour, but then it was lonely. {n} took the ring off, and all the friends were glad.
a magic lamp|{h} rubbed the lamp, and a genie came out. "You have one wish," said the genie. {h} wished that nobody would be hungry, and so it was.
a lamp|{h} cleaned the lamp until it shone. At night {n} put the lamp in the window. A lost sailor saw the light and found the way home.
a door|It was a tiny door in a tree. {h} knocked, and the door opened. Inside there was a little room with a warm fire and a cup of tea.
a secret door|{h} pushed the door, and it opened slowly. Behind the secret door was a garden full of flowers. In the garden a small bird sang.
a magic door|{h} opened the door and saw another land, where it was always summer. {n} played there all day. Then {h} went back through the magic door and came home for dinner.
a book|{h} opened the book, and there was a story about a brave {k}. {n} read it to the last page. The {k} in the book was called {n} too.
a magic book|{h} opened the book, and the pictures began to move. A little bird flew out of the page and sang. Then it flew back in, and the magic book closed.
an old book|{h} opened the book, and there was a story about a brave {k}. {n} read it to the last page. The {k} in the book was called {n} too.
a star|The star had fallen from the sky and was crying. "I want to go home," said the star. {h} went up the highest hill and threw the star back into the sky.
a fallen star|The star was crying. "I want to go home," said the star. {h} went up the highest hill and threw the star back into the sky.
a box|{h} opened the box slowly. Inside was a smaller box, and in it one more. In the last box was a note that said, "You are loved."
an old box|{h} opened the box slowly. Inside were old photos and a little music box. It played a song that {h} had known as a baby.
a feather|The feather was white and soft. {h} carried it to the big swan. "You found my best feather," said the swan and gave {n} a ride.
a shell|{h} held the shell to one ear. The sound of the sea was in it. {n} took the shell home and heard the sea every night.
a seed|{h} put the seed in the ground and gave it water. It grew and grew. In summer there was a flower as big as the sun.
a flower|It was the first flower of the spring. {h} did not pick it. {n} called all the others, and they danced around the flower.
a toy|It was a small wooden horse. {h} asked every child, "Is this your toy?" A little girl ran up and hugged it, and she hugged {n} too.
a robot|The robot did not move. {h} cleaned it and gave it new oil. Then the robot opened its eyes and said, "Hello, friend."
a hat|It was a tall black hat. {h} looked inside, and out jumped a rabbit. "Thank you," said the rabbit. "It was very dark in there."
a cave|{h} took a lamp and went inside. The walls of the cave shone like stars. It was the most beautiful place {n} had ever seen.
a secret garden|There were flowers in every color and a small pond. Nobody had been there for years. {h} pulled out the weeds, and the secret garden was full of life again.
a dinosaur bone|The bone was as long as a boat. {h} dug and dug and found one more, and then a hundred. Now the whole dinosaur stands in a museum, with the name of {n}.
a ghost|The ghost was small and very shy. "Are you not afraid of me?" asked the ghost. {h} said no, and they played hide and seek all night.
a mirror|{h} looked into the mirror and saw a smiling face. "Who is that?" said {n}. "That is someone very special," said the mirror.
a clock|The clock had stopped. {h} turned a little wheel with care. Tick, tock, said the clock, and it never stopped again.
a boat|The boat had a small hole. {h} fixed it and painted it blue. Then {n} sailed to a little island and back again.
"""
BUILDS = "a little house;a boat;a tree house;a bridge;a wagon"
FAR = "sea;big city;high mountain;blue lake;waterfall;old castle;great forest;end of the rainbow"

# Objects, natural things and places as heroes; {c} is a child, {she} {her}.
OBJECT = {
    "forgotten": ([["There was once {ah} that nobody used.", "Once there was {ah}. It was all alone in a dark corner."], ["\"Nobody needs me,\" said {h}.", "{h} was sad and full of dust."],
                   ["One day a child named {c} came by and saw {h}.", "Then a {girl} named {c} found {h}."], ["\"What a nice {k}!\" said {c}.", "\"You are just what I was looking for,\" {c} said to {h}."],
                   ["{c} cleaned {h} until it looked like new.", "{c} took {h} home and cleaned it with care."], ["Now {h} had a place in the sun, next to the window.", "From then on, {c} was with {h} every day."],
                   ["\"Somebody needs me after all,\" thought {h}, and it was happy.", "{h} was never alone again."]], "{h} was forgotten, but a child named {c} gave it a new home.", "everything has its place, and everyone is needed"),
    "lost": ([["Once there was {ah}. It belonged to a {girl} named {c}.", "{c} had {ah} and loved it very much."], ["One day {h} got lost.", "One day {c} left {h} in the park by mistake."], ["{h} was alone in the grass, and it began to rain.", "Night came, and {h} was cold and alone."],
              ["\"Will {c} ever find me?\" thought {h}.", "\"I miss {c},\" said {h} to the moon."], ["A small bird heard it. \"I will help you,\" said the bird, and it flew to {c}.", "But {c} was sad too and looked for {h} everywhere."], ["The next morning {c} came, and there was {h}!", "\"There you are!\" cried {c} and picked {h} up."],
              ["{c} took {h} home and never lost it again.", "{h} was home again, and both were happy."]], "{h} got lost, but {c} found it again.", "do not give up what you love"),
    "brave": ([["Once there was {ah}. It lived in the house of a {girl} named {c}.", "In the room of {c} there was {ah}."], ["{h} felt very small. \"I am only a {k},\" it said.", "\"I am nothing special,\" thought {h}."],
               ["One night {c} had a bad dream and could not sleep.", "One day {c} was ill and had to stay in bed."], ["{c} looked around and saw {h}.", "{h} saw that {c} was sad."], ["\"I am glad that you are here,\" {c} said to {h}.", "{c} held {h} and told it everything."],
               ["Then {c} smiled and fell asleep.", "Soon {c} felt much better."], ["\"I am only a {k},\" thought {h}, \"but I am the {k} of {c}.\" And it was proud.", "Now {h} knew that it was special, because somebody loved it."]],
              "{h} felt small, but it helped {c}.", "you do not have to be big to be important"),
}
NATURE = {
    "friend": ([["Once there was {ah}.", "Once upon a time, there was {ah}."], ["{h} was lonely. \"I have nobody to talk to,\" it said.", "{h} was beautiful, but it was all alone."], ["One day a {girl} named {c} came and looked at {h}.", "Then a {girl} named {c} saw {h} and stopped."],
                ["\"Hello,\" said {c}. \"You are beautiful.\"", "\"I like you,\" {c} said to {h}."], ["Nobody had ever said that to {h} before.", "{h} was so happy that it did not know what to say."], ["From that day on, {c} came every day and talked to {h}.", "{c} came back the next day, and the next, and told {h} stories."],
                ["{h} was never lonely again.", "{c} and {h} were friends for ever."]], "{h} was lonely until a child named {c} came.", "a kind word can end loneliness"),
    "help": ([["Once there was {ah}.", "Long ago, there was {ah}."], ["{h} wanted to help someone.", "\"I want to do something good,\" said {h}."], ["One day a {girl} named {c} was lost and could not find the way home.", "One day {h} saw a {girl} named {c} who was crying."],
              ["\"I am lost,\" said {c}.", "\"I want to go home, but I do not know the way,\" said {c}."], ["\"I will help you,\" said {h}. \"I can see your house from here.\"", "{h} showed {him} the way, step by step."], ["Soon {c} was home. \"Thank you!\" {she} called to {h}.", "{c} saw {her} own door and laughed for joy."],
              ["And {h} was proud and happy.", "Every evening {c} says good night to {h}."]], "{h} helped a lost child named {c}.", "it is good to help"),
}
PLACE = {
    "visit": ([["Once there was {ah}.", "Not far from a small town, there was {ah}."], ["Everyone said that {h} was empty.", "Nobody had been to {h} for a long time."], ["One day a {girl} named {c} wanted to see {h}.", "But a {girl} named {c} was curious about {h}."],
               ["{c} took a lamp and went there, step by step.", "{c} was a little afraid, but {she} went on."], ["And what did {she} find? There was an old man who had nobody to talk to.", "There {she} met a small gray cat that was all alone."], ["{c} was kind and came back every day.", "\"I will be your friend,\" said {c}."],
               ["Soon there was laughter in {h} again.", "Now {h} is full of life, and everyone likes to go there."]], "A child named {c} went to see {h} and found a friend there.", "be curious, and you may find a friend"),
    "save": ([["Once there was {ah} that everyone loved.", "Once upon a time, there was {ah}."], ["But {h} was old, and nobody took care of it.", "One day a rich man wanted to close {h}."], ["A {girl} named {c} was sad, because {she} loved {h}.", "\"We must save {h},\" said a {girl} named {c}."],
              ["{c} asked everyone for help.", "{c} went from door to door and told people about {h}."], ["First came two friends, and then ten, and then the whole town.", "People came from near and far."], ["They cleaned and worked until {h} was beautiful again.", "Together they worked all summer long."],
              ["{c} had saved {h}. There was music and cake for everyone.", "And {h} is still there today, thanks to {c}."]], "A child named {c} saved {h} with the help of the town.", "together we can save what we love"),
}
# An idea: two children, {c} and {d}.
IDEA = [["This is a story about {y}.", "Here is a little story about {y}."], ["{c} did not know what {y} was.", "\"What is {y}?\" {c} asked one day."], ["{c} asked {her} grandmother. \"You cannot see {y},\" said grandmother, \"but you can feel it.\"", "\"You will find out,\" said {her} grandmother. \"{y} is in small things.\""],
        ["The next day {c} saw {d}, who had fallen and was crying.", "On the way to school {c} met {d}, who was all alone."], ["{c} sat down next to {d} and stayed until {d} smiled.", "{c} helped {d} and gave {him} half of an apple."], ["\"Thank you,\" said {d}. And {c} felt warm inside.", "{d} laughed, and {c} laughed too."],
        ["Then {c} knew something about {y}. It begins with two people.", "\"Now I know more about {y},\" said {c}. And grandmother smiled."]]
# Events and days. name -> three literal beats about the hero
EVENTS = """
Christmas|It was Christmas Eve, and snow fell softly.|{h} put a candle in the window for everyone who was alone.|Then {af} saw the light and came in, and they had a warm Christmas together.
a birthday|It was the birthday of {n}, and {h} waited for guests.|But nobody came, and {h} was sad.|Then the door opened. There was {af} with a big cake, and all the others shouted, "Happy birthday!"
Halloween|It was Halloween, and {h} dressed up as a ghost.|Then {h} saw another ghost and was afraid.|But it was only {af} in a white sheet, and they laughed and shared their sweets.
winter|It was winter, and everything was white.|{h} built a snowman and gave it a red scarf.|Then {af} came, and they drank hot chocolate and watched the snow all winter long.
summer|It was summer, and the sun was warm.|{h} went to the lake, but there was nobody to swim with.|Then {af} came, and they swam and ate ice cream all summer long.
spring|It was spring, and the snow was gone.|{h} saw the first flower and called {af}.|Together they planted a garden, and soon spring was everywhere.
autumn|It was autumn, and the leaves were red and gold.|{h} made a big pile of leaves and jumped in.|Inside the leaves was {af}, who jumped too. What a fine autumn day!
a rainy day|It was a rainy day, and {h} had to stay at home.|"A rainy day is boring," said {h}.|Then {af} came with boots, and they jumped into every puddle until they were wet and happy.
a snow day|There was so much snow that there was no school.|"A snow day!" cried {h} and ran outside.|{h} and {af} built a snow house and stayed out until dark. It was the best snow day ever.
the first day of school|It was the first day of school, and {h} was nervous.|"What if nobody likes me?" thought {h}.|But {af} was nervous too. They sat down side by side, and by noon they were friends.
a party|There was a big party, and everyone was invited.|But {h} could not dance and stood in the corner.|"I cannot dance either," said {af}. So they danced badly together, and it was the best party of all.
a picnic|{h} took bread, cheese and apples and went on a picnic.|Then dark clouds came, and it began to rain.|{h} and {af} sat under a big tree and had the picnic there, dry and happy.
a wedding|There was a wedding, and {h} had to carry the rings.|But then one ring was gone!|{af} found it in the grass, and the wedding was full of music and joy.
a journey|{h} packed a bag and began a long journey.|The road went over hills and through a dark forest.|On the way {h} met {af}, and the rest of the journey was easy, because they went together.
an adventure|{h} wanted to have an adventure.|So {n} followed the river to see where it ended.|It ended at the sea! There {h} met {af}, and they watched the waves. What an adventure!
a holiday|{h} went on a holiday by the sea.|The first day it rained, and {h} was sad.|Then the sun came out, and {h} and {af} built the biggest sandcastle of the whole holiday.
moving to a new town|{h} had to move to a new town.|Everything was new, and {h} missed the old home.|Then {af} knocked at the door with a cake, and the new town was not so strange any more.
a new home|{h} had to find a new home.|Everything was strange, and {h} missed the old place.|Then {af} came with a cake, and soon it felt like home.
a mistake|One day {h} made a mistake and broke a blue cup.|The cup belonged to {af}, and {h} was afraid to say it.|Then {h} told the truth. "It was a mistake," said {f}. "Thank you for telling me."
a secret|{h} had a secret.|{h} had planted flowers behind the house of {af}, at night, when nobody was looking.|In spring the flowers came up, and {f} was so happy. And {h} only smiled and kept the secret.
a surprise|{h} wanted to make a surprise for {af}.|{n} worked all night and was very quiet.|In the morning there was a new swing in the garden. "What a surprise!" cried {f}.
a promise|{h} made a promise to {af}: "I will come on Sunday."|On Sunday there was a storm, but {h} had made a promise.|{n} came, wet and tired. "I knew that you would keep your promise," said {f}.
the end of the world|One day {h} heard that the end of the world was near.|So {h} sat down with {af}, and they watched the sky.|But the sun came up again, and it was only Monday. They laughed and had breakfast.
a perfect day|{h} woke up, and the sun was shining.|{n} ate a warm apple pie and met {af}.|They lay in the grass and looked at the clouds, and that was all. It was a perfect day.
the future|{h} wanted to see the future.|So {n} built a machine and went one hundred years ahead.|There was a big tree, and a sign said, "{n} planted this tree." So {h} came back and planted it with {af}.
a camping trip|{h} went on a camping trip with {af}.|At night they heard a strange noise outside the tent.|It was only a small owl, and it sang to them for the rest of the camping trip.
a dream|One night {h} had a strange dream.|In the dream {h} could fly, and below {him} was a sea of flowers.|Then {h} woke up and told {af} about the dream. But what was that on the bed? It was one small flower.
"""
NEXT = ["The next day, {h} got up early and went to see {f}. They had breakfast together and planned a new adventure.", "Some days later, {h} and {f} had a party. There was cake and music, and {n} danced until night.",
        "After that, {n} and {f} met every day. {h} told everyone what had happened.", "The next morning, the sun was shining. {h} went for a walk with {f}, and they were happy.",
        "Then {h} went home and slept well. In the morning {n} told the story to {f} once more, and they both laughed.", "A year later, {h} and {f} were still good friends. They often talked about that day."]
NEXT_THING = ["The next day, {c} came back. {h} was glad, and they had a good time.", "Some days later, {c} told all {her} friends about {h}. They all came to see it.", "After that, {h} was happy every day, and {c} grew up and never forgot it."]
# What a hero does: present|past|two literal sentences
DEEDS = """
builds a rocket|built a rocket|It took a lot of metal and a lot of work.|Three, two, one! The rocket flew to the moon and back again.
builds a boat|built a boat|It took a lot of wood and a lot of work.|The boat did not sink, and {h} sailed to a little island.
builds a house|built a house|It took a lot of wood and a lot of work.|The house had a red roof and a blue door.
builds a snowman|built a snowman|The snowman got a carrot for a nose and an old hat.|It seemed to smile at {h}.
builds a robot|built a robot|The robot had two lamps for eyes.|"Hello," said the robot. "Thank you for building me."
opens a bakery|opened a bakery|At first nobody came to the bakery.|But the bread smelled so good that soon there was a long line at the door.
opens a shop|opened a shop|At first nobody came to the shop.|But {h} was so friendly that soon everyone came.
opens a restaurant|opened a restaurant|At first nobody came to the restaurant.|But the soup was so good that soon every table was full.
bakes a cake|baked a cake|There was flour on the floor and on the nose of {h}.|But the cake was golden and sweet.
goes to the moon|went to the moon|It was quiet on the moon, and the Earth was small and blue.|{h} put up a little flag and waved.
goes to space|went to space|It was quiet in space, and the Earth was small and blue.|{h} counted a thousand stars.
goes to school|went to school|{h} was nervous, but the teacher was kind.|{n} learned to write a name and to count to ten.
goes to the city|went to the city|The city was loud and full of lights.|{h} saw tall houses and long trains.
goes to the beach|went to the beach|The sand was warm, and the sea was blue.|{h} built a big sandcastle with four towers.
goes to the market|went to the market|There were apples, bread and flowers.|{h} bought a red apple and shared it.
travels through time|traveled through time|First {h} saw the dinosaurs, and then a castle with knights.|But home was best, so {n} came back in time for dinner.
plants a tree|planted a tree|{h} gave the tree water every day.|One day it would be taller than the house.
writes a letter|wrote a letter|{h} thought about every word of the letter.|It said, "You are my friend, and I am thinking of you."
tells a lie|told a lie|After the lie {h} could not sleep.|In the morning {n} told the truth and felt much better.
steals a cake|stole a cake|But the cake did not taste good, because {h} felt bad.|So {n} said sorry and baked a new one.
steals a cookie|stole a cookie|But the cookie did not taste good, because {h} felt bad.|So {n} said sorry and baked ten new ones.
breaks a window|broke a window|{h} wanted to run away from the broken window.|But {n} told the truth and helped to put in a new window.
falls in love|fell in love|{h} could think of nothing but love.|So {n} picked a red flower and gave it away, with a shy smile.
becomes king|became king|The crown was heavy, and everyone wanted something from the new king.|But {h} was kind and gave everyone bread.
becomes a hero|became a hero|A child had fallen into the river, and {h} jumped in.|{n} pulled the child out and was a real hero.
moves to a new house|moved to a new house|The new house was big and strange.|But there was a garden with an apple tree, and {h} liked it.
makes a mistake|made a mistake|It was a big mistake, and {h} was sorry.|But {n} told the truth, and nobody was angry.
catches a star|caught a star|The star was warm and shone in the dark.|"Please let me go," said the star, and {h} let it fly home.
flies a kite|flew a kite|The kite was red and the wind was strong.|It went up and up, high into the blue sky.
"""
DEED = ([["It was a sunny morning, and {h} was up early.", "One day {h} was up before the sun."], ["That day {h} {y}.", "It was the day when {h} {y}."], ["{deed1}"], ["{deed2}"],
         ["In the evening {h} told {af} all about it.", "Then {af} came by, and {h} told {f} the whole story."], ["\"What a day you had!\" said {f}.", "{f} listened and smiled."],
         ["That night {h} slept very well.", "And {n} never forgot the day when {he} {y}.", "They often talked about the day when {h} {y}."]],
        "{h} {y} and told {f} all about it.", "it is good to try new things")
