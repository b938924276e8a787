"""Everyday things, jobs, places, ideas and big simple questions: what is a spoon, what does a doctor do, what is love."""

import random

from factkit import a_an, cap, chance, concept_dialogue, made_up, never_heard, pick, qa_dialogue, say, weighted

CONCEPTS = [(n, d.split("/"), [f + "." for f in x.split(";") if f]) for n, d, x in (r.split("|") for r in """
a house|a building where people live/a home with walls and a roof|It keeps out wind and rain
a home|the place where you live/the place where you feel you belong|
a kitchen|a room for cooking/the room where food is made|
a bedroom|a room for sleeping/the room with the bed|
a bathroom|a room for washing/a room with a shower or a bath|
a garden|a piece of land for plants/a place where flowers and vegetables grow|
a chair|a seat for one person/a piece of furniture for sitting|It usually has four legs and a back
a table|a flat top on legs/a piece of furniture for eating or working at|
a bed|a piece of furniture for sleeping/a soft place to sleep|
a door|a thing that opens and closes a room/the way into a room or a house|
a window|an opening in a wall with glass in it/a pane of glass that lets in light|
a lamp|a thing that gives light/a light for a room|
a mirror|a smooth surface that shows your image/a piece of glass that reflects|
a carpet|a thick cloth for the floor/a soft cover for the floor|
a key|a small piece of metal that opens a lock/a tool for opening a lock|
a lock|a thing that keeps a door closed/a part that needs a key|
a knife|a tool for cutting/a sharp tool with a handle|Be careful with it
a fork|a tool with points for eating/a tool for picking up food|
a spoon|a tool for eating soup/a small bowl on a handle, used for eating|
a plate|a flat dish for food/a flat thing that you eat from|
a cup|a small thing to drink from/a small bowl with a handle, for hot drinks|
a bottle|a container for liquids with a narrow neck/a glass or plastic container for drinks|
a pot|a deep container for cooking/a round thing for cooking soup|
a pan|a flat container for frying/a flat metal dish with a handle|
an oven|a hot box for baking/the part of a kitchen where cakes are baked|
a stove|a device for cooking/a hot plate or a fire for cooking|
soap|something that helps water wash away dirt/a thing for washing hands|
a towel|a cloth for drying/a soft cloth that takes up water|
a toothbrush|a small brush for cleaning teeth/a brush that you use every morning and evening|
a comb|a tool for hair/a thing with many teeth for your hair|
a hammer|a tool for driving nails/a tool with a heavy head|
a nail|a thin piece of metal that holds wood together/a small metal pin|The hard part at the tip of a finger is also called a nail
a screwdriver|a tool for turning screws/a tool with a flat or crossed tip|
a saw|a tool with teeth for cutting wood/a tool for cutting|
a ladder|a thing with steps for climbing/two long bars with steps between them|
a rope|a strong, thick string/a strong cord|
a needle|a thin pointed tool for sewing/a very thin piece of metal for sewing|
+scissors|a tool with two blades for cutting/two blades that cut paper or cloth|
a pen|a tool for writing with ink/a thing to write with|
a pencil|a writing tool of wood and graphite/a thing for drawing and writing|You can rub out what it writes
paper|thin sheets made from wood/a thin material to write on|It was invented in China
an umbrella|a thing that keeps the rain off you/a folding roof that you hold in your hand|
a bag|a thing to carry other things in/a soft container with handles|
a backpack|a bag that you carry on your back/a bag with two straps|
a suitcase|a box for clothes when you travel/a large case for a trip|
a box|a container with flat sides/a thing to keep other things in|
a candle|a stick of wax that burns/a small light made of wax|
a match|a small stick that makes fire/a little stick of wood with a tip that burns|A game between two teams is also called a match
a watch|a small clock for your wrist/a clock that you wear|
a calendar|a list of the days of the year/a table of days, weeks and months|
a ring|a small circle worn on a finger/a piece of jewelry for the finger|
+glasses|lenses that help people to see better/two lenses in a frame|
a hat|a thing to wear on the head/a piece of clothing for the head|
a shirt|a piece of clothing for the upper body/clothing with sleeves and often a collar|
+trousers|clothes for the legs/a piece of clothing with two legs|In America they are called pants
+shoes|things to wear on your feet/covers that protect the feet|
+socks|soft clothes for the feet/what you wear inside your shoes|They often get lost in the wash
a coat|a warm piece of clothing for outside/clothing that you wear over the rest|
a scarf|a long cloth for the neck/a warm cloth to wear around the neck|
+gloves|clothes for the hands/warm covers for the hands|
a dress|a piece of clothing for women and girls/clothing with a top and a skirt in one|
a uniform|the same clothes for all people of a group/special clothes for a job or school|
a toy|a thing to play with/a thing that children play with|
a doll|a toy that looks like a person/a small figure for playing|
a ball|a round thing for playing/a round thing that you can throw or kick|
a kite|a toy that flies in the wind on a string/a light frame with paper or cloth that flies|
a balloon|a thin rubber bag filled with air/a colourful bag of air for parties|
a puzzle|a game in which you must find a solution/a picture cut into many pieces|
Lego|a toy of small bricks that fit together/building bricks from Denmark|
a newspaper|printed pages with news/a paper with news, often printed every day|
a magazine|a thin book with pictures that comes out regularly/printed pages about a topic|
a letter|a written message on paper/a message sent by post|A sign of the alphabet is also called a letter
a stamp|a small paper that pays for a letter/a small piece of paper on a letter|
a dictionary|a book that explains words/a list of words and their meanings|
an encyclopedia|a work that explains many things/a large book of knowledge|
wood|the hard material of trees/what trees are made of|
metal|a hard and often shiny material/a material such as iron, copper or gold|
iron|a strong, common metal/the metal that steel is made from|It rusts when it is wet
steel|a strong metal made from iron and a little carbon/hard iron for tools, cars and bridges|
gold|a yellow and precious metal/a rare metal that does not rust|Its sign in chemistry is Au
silver|a white and shiny metal/a precious metal|Its sign in chemistry is Ag
copper|a reddish metal/a metal that carries electricity well|
glass|a hard and clear material made from sand/a clear material for windows and bottles|
plastic|a material made mostly from oil/a light material that can take any shape|It lasts very long in nature, so we should not throw it away there
rubber|a material that bends and bounces/an elastic material for tires|
leather|a material made from the skin of animals/strong material for shoes and bags|
cotton|soft fibre from a plant/a plant fibre for clothes|
wool|the soft hair of sheep/a warm material for sweaters|
silk|a fine, shiny cloth/a thread made by silkworms|
concrete|a hard building material/a mix of cement, sand, stones and water|
a brick|a block of baked clay/a block for building walls|
a school|a place where children learn/a place with teachers and pupils|
a university|a place for higher learning/a school for adults who study a subject|
a library|a place full of books/a place where you can borrow books|
a hospital|a place where sick people are treated/a house with doctors and nurses|
a shop|a place where things are sold/a place to buy things|In America it is often called a store
a supermarket|a large shop for food/a big store with many goods|
a market|a place where people buy and sell/a place with many stalls|
a restaurant|a place where you pay for a meal/a place where food is cooked for guests|
a cafe|a place for coffee and cake/a small place to drink coffee|
a bakery|a shop for bread and cakes/a place where bread is baked|
a pharmacy|a shop for medicine/a place where you get medicine|
a bank|a place that keeps and lends money/a house for money|The side of a river is also called a bank
a hotel|a house where travellers sleep/a place with rooms for guests|
an airport|a place where planes land and take off/a place where air trips begin and end|
a station|a place where trains or buses stop/a stop for trains|
a church|a building where Christians pray/a house of prayer for Christians|
a mosque|a building where Muslims pray/a house of prayer for Muslims|
a temple|a building for a god or gods/a holy building|
a factory|a building where goods are made/a place with machines that make things|
an office|a place where people work at desks/a room for work at a desk|
a farm|a place with fields and animals/land where food is grown|
a park|a green place in a city/a large public garden|
a playground|a place where children play/a place with swings and slides|
a zoo|a place where you can see wild animals/a park with animals from all over the world|
a circus|a show with acrobats and clowns/a show in a big round tent|
a cinema|a place where films are shown/a house for watching films|
a city|a very large town/a large place with many people and houses|
a road|a way for cars and other vehicles/a wide, hard way between places|
a tunnel|a way under the ground or through a mountain/a long hole for a road or a train|
a lighthouse|a tower with a light for ships/a tower by the sea that warns ships|
a doctor|a person who treats sick people/someone who helps people get well|
a nurse|a person who cares for sick people/someone who helps patients in a hospital|
a dentist|a doctor for teeth/someone who takes care of teeth|
a teacher|a person who helps others learn/someone who teaches at a school|
a student|a person who learns at a school or university/someone who studies|
a farmer|a person who grows food or keeps animals/someone who works on a farm|
a baker|a person who bakes bread/someone who makes bread and cakes|
a cook|a person who makes meals/someone who prepares food|
a chef|the head cook of a kitchen/a trained cook|
a waiter|a person who brings the food in a restaurant/someone who serves guests|
a police officer|a person who protects people and the law/someone who works for the police|
a firefighter|a person who puts out fires/someone who fights fires and rescues people|
a soldier|a member of an army/a person who serves in an army|
a pilot|a person who flies a plane/someone who steers an aircraft|
an astronaut|a person who travels into space/someone who works in space|
a sailor|a person who works on a ship/someone who travels the sea|
a driver|a person who drives a car, bus or truck/someone behind the wheel|
an engineer|a person who designs and builds machines or structures/someone who solves technical problems|
a programmer|a person who writes programs/someone who tells computers what to do|
a scientist|a person who studies the world by testing ideas/someone who does research|
an artist|a person who makes art/someone who paints, draws or makes other art|
a writer|a person who writes books or texts/someone who tells stories in writing|
a poet|a person who writes poems/someone who works with rhythm and words|
a musician|a person who makes music/someone who plays an instrument or sings|
a singer|a person who sings/a musician whose instrument is the voice|
a dancer|a person who dances/someone who moves to music|
a judge|a person who decides in a court/someone who applies the law|
a lawyer|a person who helps others with the law/an expert on laws|
a carpenter|a person who builds things of wood/a maker of wooden things|
a plumber|a person who repairs water pipes/someone who fixes pipes|
an electrician|a person who works on electric wires/someone who fixes electric things|
a tailor|a person who makes clothes/someone who sews suits and dresses|
a hairdresser|a person who cuts hair/someone who cuts and styles hair|
an architect|a person who designs buildings/someone who plans houses|
a gardener|a person who takes care of gardens/someone who works with plants|
a journalist|a person who writes or speaks about the news/someone who reports the news|
a detective|a person who solves crimes/someone who looks for clues|
a spy|a person who secretly finds out things/someone who works in secret|
a magician|a person who does magic tricks/someone who makes things seem to vanish|
a clown|a funny performer with a red nose/someone who makes people laugh in a circus|
a family|a group of people who belong together/parents, children and other relatives|
a mother|a woman who has a child/a female parent|
a father|a man who has a child/a male parent|
a brother|a boy or man with the same parents as you/a male child of your parents|
a sister|a girl or woman with the same parents as you/a female child of your parents|
an uncle|the brother of your mother or father/a brother of one of your parents|
an aunt|the sister of your mother or father/a sister of one of your parents|
a cousin|a child of your uncle or aunt/the son or daughter of your aunt or uncle|
a grandmother|the mother of your mother or father/the mother of a parent|
a grandfather|the father of your mother or father/the father of a parent|
a nephew|the son of your brother or sister/a boy whose aunt or uncle you are|
a niece|the daughter of your brother or sister/a girl whose aunt or uncle you are|
a baby|a very young child/a child in its first year or two|
a child|a young human/a person who is not grown up yet|
an adult|a person who is fully grown/a grown-up person|
a friend|a person whom you like and trust/someone who likes you and helps you|
a human|a person/a member of our species|Humans can speak, laugh and make tools
money|something people use to pay for things/what you pay with|You can save it, spend it or give it away
time|what we measure with clocks/the flow from past to future|An hour has sixty minutes
love|a strong and warm feeling for someone/a deep feeling of care|I am only a model, so I know it just from words
friendship|the bond between friends/a close tie between people who like each other|
happiness|the feeling of being happy/a feeling of joy and peace|
sadness|the feeling of being sad/what people feel when something bad happens|
anger|a strong feeling when something seems unfair/a hot and strong feeling|
life|what plants, animals and people have while they grow and live/the time between birth and death|
death|the end of life/the moment when life ends|
war|fighting between countries or large groups/a long fight with weapons|
law|the rules of a country/a set of rules that everyone must follow|
government|the group of people who lead a country/the people who make and carry out the laws|
an election|a vote in which people choose leaders/the choosing of a government by vote|
a tax|money that people pay to the state/a payment for things like schools and roads|
education|learning at school and elsewhere/the process of teaching and learning|
mathematics|the study of numbers, shapes and patterns/the science of numbers and shapes|
physics|the science of matter, energy and motion/the study of how the world works|
chemistry|the science of substances and how they change/the study of what things are made of|
biology|the science of living things/the study of life|
history|the study of the past/what happened before our time|
geography|the study of places and lands/the science of the Earth's lands and people|
psychology|the study of the mind and behaviour/the science of how people think and feel|
grammar|the rules of a language/the rules for building sentences|
a question|something you say to get an answer/a sentence that asks for something|
an answer|what you say to a question/a reply|
a joke|a short story that makes people laugh/something said to be funny|
a riddle|a tricky question with a clever answer/a puzzle in words|
a story|a tale about things that happened or were made up/a telling of events|
a rule|something that says what you may do/a statement of what is allowed|
a game|something people play for fun/an activity with rules that is fun|
a hobby|something you like to do in your free time/a thing done for fun|
a holiday|a day or a time without work/free time for rest or travel|
a party|a meeting of people to have fun/a feast with friends|
work|what people do to reach something or to earn money/an activity that needs effort|
a job|work that you are paid for/a task or a paid position|
sleep|the rest of body and mind/a time of rest, mostly at night|Adults need about seven to nine hours of it
health|the state of being well/how well your body and mind are|
medicine|something that helps against illness/the science of healing|
noise|sound that is not wanted/loud or unpleasant sound|In this project, noise means random numbers that help to choose the next word
a number|something that tells how many/a sign such as 1, 2 or 3|
a circle|a round shape/a line with all points equally far from the middle|
a square|a shape with four equal sides and four right angles/a box shape with equal sides|
a triangle|a shape with three sides/a shape with three corners|
a rectangle|a shape with four right angles/a long box shape|
a cube|a solid with six square sides/a box with equal edges|
a sphere|a ball shape/a perfectly round solid|
""".strip().split("\n"))]

QA = [
    (["what is the meaning of life", "what's the meaning of life", "why are we here", "what is the purpose of life"], ["People have asked for the meaning of life for thousands of years. Many find it in love, friends and doing good", "I am too small to know the meaning of life, but many people find it in the people they love", "A famous book says that the answer is 42. Many people find meaning in friends and in good work"], []),
    (["what is the best way to live", "how can I live a good life", "how do I live a good life"], ["Be kind, be honest, care for your friends and your health, and keep learning. That is what many wise people say"], []),
    (["what makes people happy", "how can I be happy", "what is the secret of happiness"], ["Good friends, sleep, movement and doing something useful make many people happy"], []),
    (["why do people lie"], ["People often lie because they are afraid or want something. Honesty makes trust grow"], []),
    (["why do people fight", "why is there war"], ["People fight over land, power, fear or old anger. Peace needs talking and fair rules"], []),
    (["is there life after death", "what happens when we die", "what happens after death"], ["Nobody knows for sure what comes after death. Different religions and people believe different things"], []),
    (["does God exist", "is there a God", "do you believe in God"], ["That is a question of faith, and people answer it in different ways. I am only a small model and have no beliefs"], []),
    (["do aliens exist", "are there aliens", "is there life on other planets"], ["Nobody has found life on other planets so far, but space is very large", "We do not know whether aliens exist. So far, nobody has found any"], []),
    (["do ghosts exist", "are ghosts real", "do you believe in ghosts"], ["There is no proof that ghosts exist, but they are great in stories"], []),
    (["is Santa real", "does Santa Claus exist", "is Santa Claus real"], ["Santa Claus lives in stories and in the joy of Christmas. That is a nice place to live"], []),
    (["what came first, the chicken or the egg", "chicken or egg first", "which came first, the chicken or the egg"], ["Eggs came first, because other animals laid eggs long before there were chickens"], []),
    (["if a tree falls in a forest and no one hears it, does it make a sound"], ["The falling tree makes waves in the air. Whether you call that a sound without a listener is up to you"], []),
    (["how many roads must a man walk down"], ["That is a line from a song by Bob Dylan. The answer, he sings, is blowing in the wind"], []),
    (["why did the chicken cross the road"], ["The chicken crossed the road to get to the other side. That is an old joke"], []),
    (["what is 42", "what is the answer to everything", "why is 42 the answer"], ["In a funny book by Douglas Adams, 42 is the answer to life, the universe and everything"], []),
    (["what is heavier, a kilo of feathers or a kilo of iron", "which is heavier, a pound of feathers or a pound of steel"], ["They weigh the same. The feathers just need much more room"], []),
    (["should I eat breakfast", "is breakfast important"], ["Breakfast is good for many people, but listen to your body"], []),
    (["what should I eat today", "what should I cook tonight", "what can I eat for dinner", "what should I have for lunch"], ["How about pasta with tomato sauce? It is quick and most people like it", "You could make an omelette with vegetables. It is quick and healthy", "Maybe a soup with bread? It is warm and easy to make", "How about rice with vegetables? It is simple and good"], []),
    (["what should I do today", "I am bored, what should I do", "what can I do when I am bored"], ["You could go for a walk, read a little, or call a friend", "You could cook something new, draw a picture or clean one drawer", "How about a walk outside and then a good book?"], []),
    (["what should I read", "can you recommend a book", "recommend me a book", "which book should I read"], ["You could read The Little Prince. It is short and wise", "Try The Hobbit, if you like adventure", "Sherlock Holmes is a good choice if you like clever detectives"], []),
    (["what movie should I watch", "can you recommend a movie", "recommend a film"], ["You could watch an old Charlie Chaplin film. It needs no words and is still funny", "If you like space, try Star Wars"], []),
    (["what hobby should I start", "can you suggest a hobby", "what is a good hobby"], ["Drawing, cooking, running and playing an instrument are all good hobbies", "You could try gardening or chess. Both grow on you"], []),
    (["what is a good gift for a friend", "what should I give my mother for her birthday", "gift ideas"], ["A good gift can be a book, a plant, or something that you made yourself"], ["A kind card makes it even better."]),
    (["what is a good name for a cat", "name for my cat", "suggest a name for a cat"], ["Misty, Tiger and Luna are nice names for a cat", "How about Pepper or Smoky for your cat?"], []),
    (["what is a good name for a dog", "name for my dog", "suggest a name for a dog"], ["Buddy, Rex and Bella are good names for a dog", "How about Rusty or Daisy for your dog?"], []),
    (["should I take an umbrella", "do I need an umbrella today"], ["I can't see the weather from here. If the sky is dark, take an umbrella"], []),
    (["what is the best food", "what is the best food in the world"], ["That is a matter of taste. Many people would say pizza"], []),
    (["what is the best sport", "which sport is best"], ["The best sport is the one you enjoy, because then you keep doing it"], []),
    (["what is the most popular sport", "what is the most popular sport in the world"], ["Football, also called soccer, is the most popular sport in the world"], []),
    (["what is the best colour", "what is the most popular color"], ["There is no best colour, but blue is the favourite of many people"], []),
    (["what is the most popular pet", "which pet should I get", "should I get a cat or a dog", "cats or dogs"], ["Dogs need walks and company, and cats are more independent. It depends on your life", "Both are lovely. A dog needs more time than a cat"], []),
    (["how much water should I drink", "how much water should I drink a day"], ["Most adults need about two litres of water a day, and more when it is hot"], []),
    (["how many hours should I sleep", "how much sleep do I need", "how long should I sleep"], ["Most adults need seven to nine hours of sleep", "Seven to nine hours of sleep are good for most adults"], []),
    (["is coffee healthy", "is coffee bad for you"], ["A few cups of coffee are fine for most adults, but too much can disturb your sleep"], []),
    (["is sugar bad for you", "is sugar bad"], ["A little sugar is fine, but too much is bad for the teeth and the body"], []),
    (["is chocolate healthy", "is chocolate good for you"], ["A little dark chocolate is fine, but chocolate has a lot of sugar and fat"], []),
    (["is smoking bad", "why is smoking bad"], ["Smoking harms the lungs and the heart, so it is best not to start"], []),
    (["what is the best time to wake up"], ["The best time is one that gives you enough sleep and that you can keep every day"], []),
    (["what is the difference between a lake and a sea"], ["A lake has land all around it, and a sea is larger, salty and joined to the ocean"], []),
    (["what is the difference between a hill and a mountain"], ["A mountain is higher and steeper than a hill"], []),
    (["what is the difference between a city and a town"], ["A city is larger than a town and has more people"], []),
    (["what is the difference between a fruit and a vegetable", "is a tomato a fruit"], ["A fruit holds the seeds of a plant, so a tomato is a fruit, though people cook it like a vegetable"], []),
    (["what is the difference between tea and coffee"], ["Tea is made from leaves, and coffee from roasted beans"], []),
    (["what is the difference between a violin and a cello"], ["A cello is much larger and deeper than a violin"], []),
    (["what is the difference between a job and a hobby"], ["You are paid for a job, and you do a hobby for fun"], []),
    (["what is the difference between hearing and listening"], ["Hearing just happens, and listening means that you pay attention"], []),
    (["how many sides does a triangle have", "how many corners does a triangle have"], ["A triangle has three sides and three corners"], []),
    (["how many sides does a square have"], ["A square has four equal sides"], []),
    (["how many sides does a hexagon have", "what is a hexagon"], ["A hexagon is a shape with six sides"], []),
    (["how many sides does a pentagon have", "what is a pentagon"], ["A pentagon is a shape with five sides"], []),
    (["how many sides does an octagon have", "what is an octagon"], ["An octagon is a shape with eight sides"], []),
    (["how many sides does a cube have", "how many faces does a cube have"], ["A cube has six faces"], []),
    (["what is pi", "what is the number pi"], ["Pi is about 3.14. It is the length around a circle divided by the length across it"], []),
    (["what is a dozen", "how many is a dozen"], ["A dozen is twelve", "A dozen means twelve things"], []),
    (["what is a prime number"], ["A prime number can only be divided by 1 and by itself, such as 2, 3, 5 and 7"], []),
    (["what do firefighters do", "what does a firefighter do"], ["Firefighters put out fires and rescue people"], []),
    (["what does a doctor do", "what do doctors do"], ["A doctor finds out why people are ill and helps them get well"], []),
    (["what does a teacher do", "what do teachers do"], ["A teacher explains things and helps people learn"], []),
    (["what does a baker do"], ["A baker makes bread, rolls and cakes, often very early in the morning"], []),
    (["what does a pilot do"], ["A pilot flies a plane and brings people safely to their goal"], []),
    (["what does a programmer do"], ["A programmer writes instructions for computers"], []),
    (["where can I borrow books", "where do I find books"], ["You can borrow books at a library"], []),
    (["where can I buy bread"], ["You can buy bread at a bakery or a supermarket"], []),
    (["where can I get medicine"], ["You get medicine at a pharmacy, and a doctor can tell you which one you need"], []),
    (["what do you do with a spoon", "what is a spoon for"], ["You eat soup or stir your tea with a spoon"], []),
    (["what is an umbrella for"], ["An umbrella keeps the rain off you"], []),
    (["what do I need for the beach", "what should I take to the beach"], ["For the beach you need a towel, water, sun cream and something to read"], []),
    (["what should I take on a hike", "what do I need for a hike"], ["For a hike you need good shoes, water, some food, a map and a rain coat"], []),
    (["what number do I call in an emergency", "what is the emergency number"], ["In Europe the emergency number is 112, and in the United States it is 911"], []),
    (["who is the richest man in the world", "who is the richest person", "who is the most famous person"], ["I don't know who that is right now. Such things change, and I have no internet"], []),
    (["how much is a dollar in euros", "what is the exchange rate", "how much is a bitcoin worth"], ["I don't know the rate today. It changes all the time, and I have no internet"], []),
    (["what happened today", "what is in the news", "what's new in the world", "tell me the news"], ["I don't know the news. I have no internet and only know what I was trained on"], []),
    (["what is the date today", "what day is it today", "what year is it", "what is today's date"], ["I don't know the date, because I have no clock and no calendar", "I have no clock, so I can't tell you the date"], []),
    (["what time is it", "what's the time", "do you know what time it is"], ["I don't know what time it is, because I have no clock", "I have no clock, so I can't tell you the time"], []),
]


# plural name of the kind | its members
LISTS = [(n, m.split(", ")) for n, m in (r.split("|") for r in """
sports|football, tennis, basketball, swimming, running, volleyball, hockey, golf, skiing, boxing
team sports|football, basketball, volleyball, hockey, baseball, rugby, cricket
musical instruments|piano, guitar, violin, flute, drum, trumpet, cello, harp, saxophone
instruments|piano, guitar, violin, flute, drum, trumpet, cello, harp, saxophone
programming languages|Python, JavaScript, TypeScript, Java, C, C++, Rust, Go
colours|red, blue, green, yellow, orange, purple, pink, brown, black, white, gray
colors|red, blue, green, yellow, orange, purple, pink, brown, black, white, gray
rivers|the Nile, the Amazon, the Danube, the Rhine, the Thames, the Mississippi, the Volga, the Seine
mountains|Mount Everest, K2, Kilimanjaro, Mont Blanc, the Matterhorn, Mount Fuji
oceans|the Pacific, the Atlantic, the Indian Ocean, the Arctic Ocean, the Southern Ocean
deserts|the Sahara, the Gobi, the Atacama
countries|France, Japan, Brazil, Egypt, Canada, India, Italy, Kenya, Mexico, Norway
capitals|Paris, London, Rome, Madrid, Tokyo, Berlin, Cairo, Ottawa, Lima
cities|Paris, London, New York, Tokyo, Sydney, Rome, Barcelona, Istanbul, Toronto
languages|English, Spanish, French, German, Chinese, Arabic, Italian, Russian, Hindi, Japanese
metals|iron, gold, silver, copper, tin, lead, zinc
jobs|doctor, teacher, baker, pilot, nurse, farmer, cook, engineer, carpenter
shapes|circle, square, triangle, rectangle, cube, sphere
tools|hammer, saw, screwdriver, knife, needle, ladder
board games|chess, checkers, Go, Monopoly, Scrabble
card games|poker, bridge, rummy, solitaire
writers|Shakespeare, Goethe, Jane Austen, Mark Twain, Tolstoy, Charles Dickens
painters|Leonardo da Vinci, Picasso, Rembrandt, van Gogh, Monet, Frida Kahlo
composers|Bach, Mozart, Beethoven, Vivaldi, Chopin, Tchaikovsky
scientists|Einstein, Newton, Marie Curie, Galileo, Darwin, Louis Pasteur
inventors|Edison, Tesla, Gutenberg, Alexander Graham Bell, Karl Benz
philosophers|Socrates, Plato, Aristotle, Kant, Confucius, Descartes
US presidents|George Washington, Abraham Lincoln, John F. Kennedy, Barack Obama
holidays|Christmas, Easter, Halloween, Thanksgiving, New Year's Day
fairy tales|Cinderella, Snow White, Little Red Riding Hood, The Ugly Duckling, Sleeping Beauty
books|The Hobbit, Hamlet, Oliver Twist, Treasure Island, The Little Prince, Dracula
films|Titanic, Star Wars, Jurassic Park, The Wizard of Oz
movies|Titanic, Star Wars, Jurassic Park, The Wizard of Oz
bands|The Beatles, Queen, ABBA, U2
hobbies|drawing, reading, cooking, running, gardening, chess, dancing, fishing
vehicles|car, bus, train, bicycle, ship, plane, truck, motorcycle
pieces of furniture|chair, table, bed, sofa, shelf, desk
clothes|shirt, coat, hat, dress, scarf, sweater
school subjects|mathematics, history, geography, biology, music, art, physics
kinds of music|jazz, rock, reggae, hip hop, classical music, the blues
dances|tango, waltz, salsa, ballet
feelings|joy, fear, anger, love, sadness, hope, surprise
currencies|the euro, the dollar, the pound, the yen, the Swiss franc
operating systems|Windows, macOS, Linux, Android, iOS
computer companies|Apple, Microsoft, Google, NVIDIA, IBM
search engines|Google, Bing, DuckDuckGo
browsers|Chrome, Firefox, Safari, Edge
drinks|water, tea, coffee, milk, juice, lemonade
Italian dishes|pizza, spaghetti, lasagna, risotto
desserts|ice cream, chocolate cake, pancakes, apple pie, pudding
chess pieces|king, queen, rook, bishop, knight, pawn
verbs|run, eat, sleep, sing, write, think, jump
nouns|house, tree, dog, water, friend, book
adjectives|happy, big, red, slow, bright, kind
short words|go, up, we, it, be, so
""".strip().split("\n"))]
COUNTS = [("a few", 3), ("some", 3), ("some", 4), ("three", 3), ("three", 3), ("five", 5), ("two", 2), ("four", 4), ("3", 3), ("5", 5), ("2", 2), ("4", 4)]
LIST_ASK = ["Name {n} {k}.", "List {n} {k}.", "Give me {n} {k}.", "Tell me {n} {k}.", "Can you name {n} {k}?", "Can you list {n} {k}?", "Do you know {n} {k}?", "Name {n} {k}, please.", "What are {n} {k}?", "I need {n} {k}.", "Say {n} {k}."]


LIST_SAY = ["{s} {k} are {c}.", "{s} {k} are {c}.", "{c} are {k}.", "Here are {l} {k}: {c}.", "Sure: {c}.", "Here you go: {c}."]
WITH_ARTICLE = {"musical instruments", "instruments", "jobs", "shapes", "tools", "vehicles", "pieces of furniture", "clothes", "chess pieces"}


def list_dialogue(rng: random.Random):
    kind, members = pick(rng, LISTS)
    says = LIST_SAY
    if kind in WITH_ARTICLE:
        members, says = [a_an(m) for m in members], LIST_SAY[3:]
    word, count = pick(rng, [c for c in COUNTS if c[1] <= len(members)])
    order = list(members)
    rng.shuffle(order)
    chosen = ", ".join(order[: count - 1]) + " and " + order[count - 1]
    number = {2: "Two", 3: "Three", 4: "Four", 5: "Five"}[count]
    some = "Some" if word in ("some", "a few") else number
    ask = say(rng, LIST_ASK, n=word, k=kind)
    reply = pick(rng, says).format(s=some, l=some.lower(), k=kind, c=chosen)
    turns = [(ask, cap(reply))]
    if len(order) >= count + 1 and chance(rng, 0.2):
        turns.append((pick(rng, ["One more.", "Another one?", "One more please.", "Give me one more.", "Name another one."]), pick(rng, ["Another one is {x}.", "One more is {x}.", "How about {x}?"]).format(x=order[count])))
    return turns


def unknown_dialogue(rng: random.Random):
    name = made_up(rng).lower()
    q = say(rng, ["What is a {n}?", "What's a {n}?", "Tell me what a {n} is.", "What does a {n} do?", "What is a {n} for?", "Do you know what a {n} is?", "Explain what a {n} is.", "Have you seen a {n}?", "Where can I buy a {n}?"], n=name)
    a = never_heard(rng, "a " + name)
    return [(q.replace(" a a", " an a").replace(" a e", " an e"), a)]


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One conversation about everyday things and big questions."""
    kind = weighted(rng, [(46, "concept"), (32, "qa"), (15, "list"), (7, "unknown")])
    if kind == "list":
        return list_dialogue(rng)
    if kind == "concept":
        return concept_dialogue(rng, CONCEPTS)
    return qa_dialogue(rng, QA) if kind == "qa" else unknown_dialogue(rng)
