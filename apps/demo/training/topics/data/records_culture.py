"""People, inventions, events, jobs, sports, music, feasts and places as records: (weight, columns, forms, table); see records_things.py."""

INVENTIONS = (5, "x n who when use", {
    "who": ("who invented <x> | who invented <x> | who made the first <bare> | who is the inventor of <x> | who came up with <x> | who built the first <bare> | who was <x> invented by", "who invented <them> | who made <them> | who made the first one | by whom", "<x> <was> invented by <who>."),
    "when": ("when <was> <x> invented | when <was> <x> invented | how old <be> <x> | in what year <was> <x> invented | since when do we have <x> | in which year <was> <x> invented", "when | when was that | when <was> <they> invented | what year | in which year | how long ago was that", "<x> <was> invented <when>."),
    "use": ("what <be> <x> for | what can you do with <x> | what do people use <x> for", "what <be> <they> for | what can you do with <them> | what do people use <them> for", "<x> <be> for <use>."),
}, """
the telephone | s | Alexander Graham Bell | in 1876 | talking to people far away
the light bulb | s | Thomas Edison and others | around 1879 | giving light
the car | s | Carl Benz | in 1885 | driving from place to place
the airplane | s | the Wright brothers | in 1903 | flying
the printing press | s | Johannes Gutenberg | around 1450 | printing books
the steam engine | s | Thomas Newcomen, and James Watt made it much better | in 1712 | driving machines and trains
the World Wide Web | s | Tim Berners-Lee | in 1989 | reading and sharing pages on the internet
the phonograph | s | Thomas Edison | in 1877 | playing recorded sound
the radio | s | Guglielmo Marconi and others | in the 1890s | hearing music and news from far away
the television | s | John Logie Baird and Philo Farnsworth | in the 1920s | watching films and news
dynamite | s | Alfred Nobel | in 1867 | blasting rock
the telescope | s | Hans Lippershey | in 1608 | looking at stars and far things
the microscope | s | Dutch lens makers | around 1600 | looking at very small things
the bicycle | s | Karl Drais, as a bike without pedals | in 1817 | riding
the thermometer | s | Galileo and others | around 1600 | measuring temperature
the zipper | s | Whitcomb Judson and Gideon Sundback | around 1893 | closing jackets and bags
the battery | s | Alessandro Volta | in 1800 | storing electricity
the elevator brake | s | Elisha Otis | in 1852 | making elevators safe
the pencil | s | - | in the 16th century | writing and drawing
paper | s | the Chinese | about 2,000 years ago in China | writing and printing
the compass | s | the Chinese | about 2,000 years ago | finding north
gunpowder | s | the Chinese | in the 9th century | guns and fireworks
the wheel | s | people whose names nobody knows | more than 5,000 years ago | moving heavy things
the parachute | s | several people, and Garnerin made the first big jump with one | in the 18th century | landing safely from the air
the first vaccine | s | Edward Jenner | in 1796 | protecting people from diseases
blue jeans | p | Levi Strauss and Jacob Davis | in 1873 | wearing
the sewing machine | s | Elias Howe and others | around 1846 | sewing clothes
the dishwasher | s | Josephine Cochrane | in 1886 | cleaning dishes
the microwave oven | s | Percy Spencer | in 1945 | heating food
basketball | s | James Naismith | in 1891 | -
braille | s | Louis Braille | in 1824 | reading with the fingers
the piano | s | Bartolomeo Cristofori | around 1700 | making music
the saxophone | s | Adolphe Sax | around 1840 | making music
the lightning rod | s | Benjamin Franklin | around 1750 | protecting houses from lightning
the hot air balloon | s | the Montgolfier brothers | in 1783 | flying
the computer mouse | s | Douglas Engelbart | in the 1960s | moving the pointer on a screen
the mobile phone | s | Martin Cooper and his team | in 1973 | calling people from anywhere
the smartphone | s | - | in the early 1990s | calls, photos, maps and the internet
LEGO | s | Ole Kirk Christiansen, a toy maker from Denmark | in the 1930s, and the brick as we know it in 1958 | building and playing
""")

PEOPLE = (6, "x what from when famous", {
    "what": ("who was <x> | who was <x> | who is <x> | do you know who <x> was | what do you know about <x> | tell me who <x> was | have you heard of <x>", "who was that | what was <he> | who {is|was} that exactly", "<x> was <what>."),
    "from": ("where was <x> from | where did <x> come from | what country was <x> from | where was <x> born | which country did <x> come from", "where was <he> from | where did <he> come from | from which country | what country", "<x> was from <from>."),
    "when": ("when did <x> live | in which century did <x> live | when was <x> alive | when was <x> around", "when was that | when did <he> live | when", "<x> lived <when>."),
    "famous": ("what is <x> famous for | why is <x> famous | what did <x> do | what is <x> known for | what made <x> famous", "what did <he> do | why is <he> famous | what is <he> known for | famous for what", "<x> is famous for <famous>."),
}, """
Napoleon | a French general and emperor | Corsica, a French island | from 1769 to 1821 | his wars in Europe
Albert Einstein | a physicist | Germany | from 1879 to 1955 | the theory of relativity
Isaac Newton | a scientist | England | from 1643 to 1727 | the laws of motion and of gravity
Galileo Galilei | a scientist | Italy | from 1564 to 1642 | looking at the planets with a telescope
Marie Curie | a scientist | Poland | from 1867 to 1934 | her work on radioactivity
Charles Darwin | a scientist | England | from 1809 to 1882 | the theory of evolution
Nikola Tesla | an inventor | what is now Croatia | from 1856 to 1943 | his work on alternating current
Thomas Edison | an inventor | the USA | from 1847 to 1931 | the light bulb and many other inventions
Leonardo da Vinci | a painter and inventor | Italy | from 1452 to 1519 | the Mona Lisa
Michelangelo | an artist | Italy | from 1475 to 1564 | the statue of David and the Sistine Chapel
Vincent van Gogh | a painter | the Netherlands | from 1853 to 1890 | his sunflowers and The Starry Night
Pablo Picasso | a painter | Spain | from 1881 to 1973 | his modern paintings
Claude Monet | a painter | France | from 1840 to 1926 | his paintings of water lilies
Rembrandt | a painter | the Netherlands | from 1606 to 1669 | The Night Watch
Frida Kahlo | a painter | Mexico | from 1907 to 1954 | her self-portraits
William Shakespeare | a writer of plays and poems | England | from 1564 to 1616 | Romeo and Juliet and Hamlet
Charles Dickens | a writer | England | from 1812 to 1870 | Oliver Twist and A Christmas Carol
Jane Austen | a writer | England | from 1775 to 1817 | Pride and Prejudice
Mark Twain | a writer | the USA | from 1835 to 1910 | Tom Sawyer and Huckleberry Finn
Goethe | a poet and writer | Germany | from 1749 to 1832 | Faust
Hans Christian Andersen | a writer of fairy tales | Denmark | from 1805 to 1875 | The Little Mermaid and The Ugly Duckling
Astrid Lindgren | a writer of children's books | Sweden | from 1907 to 2002 | Pippi Longstocking
Agatha Christie | a writer of crime stories | England | from 1890 to 1976 | Hercule Poirot and Miss Marple
Homer | a poet | ancient Greece | about 2,700 years ago, as far as we know | the Iliad and the Odyssey
Mozart | a composer | Austria | from 1756 to 1791 | The Magic Flute and many other works
Beethoven | a composer | Germany | from 1770 to 1827 | his Fifth and Ninth Symphonies
Bach | a composer | Germany | from 1685 to 1750 | his music for organ and choir
Vivaldi | a composer | Italy | from 1678 to 1741 | The Four Seasons
Tchaikovsky | a composer | Russia | from 1840 to 1893 | Swan Lake and The Nutcracker
Elvis Presley | a singer | the USA | from 1935 to 1977 | rock and roll
Michael Jackson | a singer and dancer | the USA | from 1958 to 2009 | Thriller
John Lennon | a singer of the Beatles | Liverpool in England | from 1940 to 1980 | the songs of the Beatles
Freddie Mercury | the singer of the band Queen | Zanzibar | from 1946 to 1991 | Bohemian Rhapsody
Christopher Columbus | a seafarer | Genoa in Italy | from 1451 to 1506 | reaching America in 1492
Marco Polo | a traveler | Venice in Italy | from 1254 to 1324 | his journey to China
Magellan | a seafarer | Portugal | from about 1480 to 1521 | leading the first voyage around the world
Neil Armstrong | an astronaut | the USA | from 1930 to 2012 | being the first person on the Moon
Yuri Gagarin | a cosmonaut | Russia | from 1934 to 1968 | being the first person in space
Amelia Earhart | a pilot | the USA | from 1897 to 1937, when she disappeared | flying alone across the Atlantic
Julius Caesar | a Roman general and ruler | Rome | from 100 to 44 BC | his wars in Gaul
Cleopatra | a queen of Egypt | Egypt | from 69 to 30 BC | being the last queen of ancient Egypt
Alexander the Great | a king and general | Macedonia | from 356 to 323 BC | his great empire
Socrates | a philosopher | Athens in Greece | from about 470 to 399 BC | asking clever questions
Plato | a philosopher | Greece | about 2,400 years ago | his books about Socrates
Aristotle | a philosopher | Greece | from 384 to 322 BC | his books on nearly every science
Archimedes | a scientist | Syracuse in Sicily | from about 287 to 212 BC | his work on levers and floating things
Pythagoras | a philosopher | the Greek island of Samos | about 2,500 years ago | his theorem about triangles
Abraham Lincoln | a president of the USA | the USA | from 1809 to 1865 | ending slavery in the USA
George Washington | the first president of the USA | Virginia in the USA | from 1732 to 1799 | leading the American Revolution
John F. Kennedy | a president of the USA | the USA | from 1917 to 1963 | the plan to fly to the Moon
Martin Luther King | a leader of the civil rights movement | the USA | from 1929 to 1968 | his speech "I Have a Dream"
Mahatma Gandhi | a leader of India's struggle for freedom | India | from 1869 to 1948 | his protest without violence
Nelson Mandela | a president of South Africa | South Africa | from 1918 to 2013 | his fight against apartheid
Winston Churchill | a prime minister of Britain | England | from 1874 to 1965 | leading Britain in the Second World War
Queen Victoria | a queen of Britain | England | from 1819 to 1901 | her reign of more than 63 years
Queen Elizabeth II | the queen of Britain | England | from 1926 to 2022 | her reign of 70 years
Joan of Arc | a young woman who led French soldiers | France | about 600 years ago | fighting against the English
Genghis Khan | a ruler of the Mongols | Mongolia | about 800 years ago | his huge empire
Charlie Chaplin | an actor and film maker | England | from 1889 to 1977 | his silent films
Walt Disney | a film maker | the USA | from 1901 to 1966 | Mickey Mouse and many films
Marilyn Monroe | an actress | the USA | from 1926 to 1962 | her films of the 1950s
Bruce Lee | an actor and fighter | the USA and Hong Kong | from 1940 to 1973 | his kung fu films
Pele | a football player | Brazil | from 1940 to 2022 | winning three World Cups
Muhammad Ali | a boxer | the USA | from 1942 to 2016 | being one of the best boxers ever
Stephen Hawking | a physicist | England | from 1942 to 2018 | his work on black holes
Alan Turing | a mathematician | England | from 1912 to 1954 | his ideas about computers
Ada Lovelace | a mathematician | England | from 1815 to 1852 | writing what many call the first computer program
Anne Frank | a Jewish girl who kept a diary | Germany | from 1929 to 1945 | her diary
Florence Nightingale | a nurse | England | from 1820 to 1910 | making hospitals better
Mother Teresa | a nun | what is now North Macedonia | from 1910 to 1997 | helping the poor in India
Sigmund Freud | a doctor | Austria | from 1856 to 1939 | his ideas about dreams and the mind
""")

EVENTS = (4, "x n when what", {
    "when": ("when <was> <x> | when <was> <x> | in what year <was> <x> | in which year <was> <x> | how long ago <was> <x> | what year <was> <x>", "when was that | when | what year was that | in which year", "<x> <was> <when>."),
    "what": ("what <was> <x> | what happened in <x> | what <was> <x> about | what exactly <was> <x> | what do you know about <x>", "what was that | what happened | what happened there | what was it about", "<x> <was> <what>."),
}, """
the First World War | s | from 1914 to 1918 | a war between many countries, most of it in Europe
the Second World War | s | from 1939 to 1945 | the largest war in history
the French Revolution | s | in 1789 | the rising of the people of France against the king
the American Revolution | s | from 1775 to 1783 | the war in which the USA became free from Britain
the American Civil War | s | from 1861 to 1865 | a war between the North and the South of the USA
the first Moon landing | s | in 1969 | the flight that took the first people to the Moon
the sinking of the Titanic | s | in April 1912 | the loss of a great ship that hit an iceberg
the fall of the Berlin Wall | s | in 1989 | the end of the wall between East and West Berlin
the discovery of America by Columbus | s | in 1492 | a voyage across the Atlantic from Spain
the first flight of the Wright brothers | s | in 1903 | the first flight of an airplane with an engine
the Great Fire of London | s | in 1666 | a fire that burned much of the city
the Russian Revolution | s | in 1917 | the end of the rule of the tsars in Russia
the Cold War | s | from about 1947 to 1991 | a long conflict between the USA and the Soviet Union
the Black Death | s | around 1350 | a plague that killed very many people in Europe
the Middle Ages | p | from about 500 to 1500 | the time between the Romans and the modern age
the Stone Age | s | until about 5,000 years ago | the time when people made tools of stone
the last Ice Age | s | until about 12,000 years ago | a cold time with a lot of ice on land
the age of the dinosaurs | s | from about 230 to 66 million years ago | the time when dinosaurs lived on the Earth
the Roman Empire | s | at its largest about 1,900 years ago | a great empire around the Mediterranean Sea
the first modern Olympic Games | p | in 1896 | games with athletes from many countries, in Athens
the eruption of Vesuvius | s | in the year 79 | the end of the Roman town of Pompeii
the Battle of Hastings | s | in 1066 | the battle in which the Normans won England
the Battle of Waterloo | s | in 1815 | the last battle of Napoleon
the Chernobyl disaster | s | in 1986 | an accident in a nuclear power plant
the Vietnam War | s | from 1955 to 1975 | a war between North and South Vietnam, in which the USA also fought
""")

JOBS = (6, "x one job where use", {
    "job": ("what do <x> do | what does <one> do | what is the job of <one> | what do <x> do all day | what does <one> do at work | what is the work of <one> | what are <x> for", "what do they do | what is their job | what do they do all day", "<x> <job>."),
    "where": ("where do <x> work | where does <one> work | where can I find <one> | in which place do <x> work", "where do they work | where can I find one | and where do they work", "<x> work <where>."),
    "use": ("what do <x> use | which tools do <x> use | what does <one> need for work | what does <one> need | what do <x> work with", "what do they use | what do they need | which tools do they use | what do they work with", "<x> use <use>."),
}, """
plumbers | a plumber | repair pipes, taps and toilets | in houses | wrenches and pipes
electricians | an electrician | put in and repair wires and lamps | in houses and factories | wires, pliers and screwdrivers
carpenters | a carpenter | build things from wood | in workshops and on building sites | saws, hammers and nails
painters | a painter | paint walls or pictures | in houses or studios | brushes and paint
bakers | a baker | bake bread, rolls and cakes | in bakeries | flour, dough and ovens
butchers | a butcher | cut and sell meat | in butcher shops | sharp knives
cooks | a cook | prepare meals | in kitchens | pots, pans and knives
waiters | a waiter | bring food and drinks to the guests | in restaurants and cafes | trays and notepads
farmers | a farmer | grow plants and keep animals | on farms and fields | tractors and plows
gardeners | a gardener | look after plants and gardens | in gardens and parks | spades, rakes and shears
firefighters | a firefighter | put out fires and rescue people | at fire stations and where it burns | hoses, ladders and fire engines
police officers | a police officer | protect people and stop crime | in the streets and at police stations | police cars and radios
doctors | a doctor | help sick people to get well | in hospitals and practices | stethoscopes and medicine
nurses | a nurse | care for sick people | in hospitals | thermometers, bandages and medicine
dentists | a dentist | look after teeth | in dental practices | drills and small mirrors
vets | a vet | help sick animals | in animal clinics and on farms | stethoscopes and medicine
surgeons | a surgeon | operate on people | in hospitals | scalpels
pharmacists | a pharmacist | sell medicine and explain how to take it | in pharmacies | scales and medicine
teachers | a teacher | help pupils to learn | in schools | books and boards
librarians | a librarian | look after books and help readers | in libraries | books and computers
pilots | a pilot | fly planes | in airplanes | maps, instruments and radios
sailors | a sailor | work on ships | on ships | ropes and sails
astronauts | an astronaut | travel to space and do research there | in space | rockets and space suits
bus drivers | a bus driver | drive people through the city | in buses | buses
mechanics | a mechanic | repair cars and machines | in garages | wrenches and screwdrivers
architects | an architect | plan houses and other buildings | in offices | plans and computers
engineers | an engineer | plan machines, bridges and other technical things | in offices and factories | computers and plans
programmers | a programmer | write programs for computers | in offices or at home | computers
scientists | a scientist | find out how the world works | in laboratories and universities | instruments and computers
astronomers | an astronomer | study stars and planets | in observatories | telescopes
lawyers | a lawyer | help people with the law | in offices and courts | law books
judges | a judge | decide cases in court | in courts | the law
journalists | a journalist | find and write news | at newspapers, radio and television | notepads and cameras
photographers | a photographer | take pictures | in studios and outside | cameras
actors | an actor | play roles in films and plays | in theaters and films | costumes and scripts
musicians | a musician | make music | on stages and in studios | instruments
singers | a singer | sing songs | on stages and in studios | their voices and microphones
dancers | a dancer | dance on a stage | in theaters | music and dancing shoes
writers | a writer | write books and stories | at their desks | pens and computers
hairdressers | a hairdresser | cut and style hair | in hair salons | scissors and combs
tailors | a tailor | make and mend clothes | in workshops | needles, thread and scissors
shoemakers | a shoemaker | make and repair shoes | in workshops | leather and glue
fishermen | a fisherman | catch fish | on the sea and on lakes | boats and nets
miners | a miner | dig coal, metals or stones out of the ground | in mines | drills and lamps
bricklayers | a bricklayer | build walls | on building sites | bricks and mortar
roofers | a roofer | build and repair roofs | on roofs | tiles and hammers
postmen | a postman | bring letters and parcels | in the streets | bikes, cars and bags
cleaners | a cleaner | clean rooms and buildings | in offices, schools and houses | mops, buckets and cloths
cashiers | a cashier | take the money in shops | in shops | cash registers
beekeepers | a beekeeper | look after bees and collect honey | near their hives | veils, gloves and smokers
lifeguards | a lifeguard | save swimmers who are in danger | at pools and beaches | whistles and life rings
referees | a referee | see that players keep the rules | on sports fields | whistles and cards
magicians | a magician | do magic tricks | on stages | cards, hats and wands
detectives | a detective | solve crimes | in cities and offices | clues and questions
jewelers | a jeweler | make and sell rings and necklaces | in shops | gold, silver and stones
florists | a florist | sell flowers | in flower shops | flowers and scissors
blacksmiths | a blacksmith | shape hot iron | in forges | hammers and anvils
potters | a potter | make bowls and cups from clay | in workshops | clay, wheels and kilns
translators | a translator | bring texts into another language | in offices or at home | dictionaries and computers
""")

SPORTS = (5, "x players long where use", {
    "players": ("how many players {are on|are in} <abare> team | how many people play {in|on} <abare> team | how many players are in <abare> team | how many people do you need for <x> | how many play in <x> | how many players does <abare> team have", "how many players are there | how many people play it | how many players | how many people are in a team", "<x> is played <players>."),
    "use": ("what do you need for <x> | what do you need to play <x> | what do people use in <x> | what is used in <x>", "what do you need for that | what do you need for it | what do I need", "for <x> you need <use>."),
    "where": ("where is <x> played | where do people play <x> | where do you play <x> | where can I play <x>", "where is it played | where do you play it | where can I play it", "<x> is played <where>."),
    "long": ("how long is <abare> match | how long is <abare> game | how long does a game of <x> take", "how long is a game | how long does it take | how long is a match", "a game of <x> takes <long>."),
}, """
football | by eleven players in each team | 90 minutes | on a grass field | a ball and two goals
soccer | by eleven players in each team | 90 minutes | on a grass field | a ball and two goals
American football | by eleven players of each team at a time | 60 minutes of playing time | on a field of 100 yards | an oval ball, helmets and pads
basketball | by five players in each team | 48 minutes in the NBA and 40 in most other games | in a hall or on a court outside | a ball and two baskets
volleyball | by six players in each team | three to five sets | in a hall | a ball and a net
beach volleyball | by two players in each team | two or three sets | on sand | a ball and a net
handball | by seven players in each team | 60 minutes | in a hall | a ball and two goals
ice hockey | by six players of each team at a time | 60 minutes | on ice | sticks, skates and a puck
field hockey | by eleven players in each team | 60 minutes | on a field | sticks and a ball
rugby | by fifteen players in each team, or thirteen in rugby league | 80 minutes | on a grass field | an oval ball
cricket | by eleven players in each team | some hours or up to five days | on a grass field | a bat, a ball and wickets
baseball | by nine players in each team | nine innings | on a field with four bases | a bat, a ball and gloves
water polo | by seven players in each team | 32 minutes | in a pool | a ball and two goals
tennis | by two players, or by four in doubles | at least two sets | on a court | a racket and a ball
table tennis | by two players, or by four in doubles | a few sets | on a table | two bats, a small ball and a net
badminton | by two players, or by four in doubles | two or three sets | in a hall | rackets and a shuttlecock
chess | by two players | from some minutes to some hours | on a board with 64 squares | a board and 32 pieces
golf | by each player alone | about four hours | on a golf course with 18 holes | clubs and a small ball
bowling | by each player alone or in teams | ten rounds | on a lane with ten pins | a heavy ball and pins
darts | by two or more players | some minutes | at a round board | three darts and a board
""")

MUSIC = (5, "x n family play count made", {
    "family": ("what kind of instrument is <x> | what type of instrument is <x> | what is <x> | which family does <x> belong to", "what kind of instrument is it | what is that | what type of instrument", "<x> is <family>."),
    "play": ("how do you play <x> | how is <x> played | how does <x> work | how does <x> make a sound", "how do you play it | how is it played | how does it make a sound", "you play <x> <play>."),
    "unit": ("how many <unit> does <x> have | how many <unit> {are on|has} <x> | how many <unit> are there on <x>", "how many <unit> does it have | how many <unit> | and <unit>", "<x> has <count>."),
    "made": ("what is <x> made of | what are <bare>s made of | what material is <x> made of", "what is it made of | what's it made of", "<x> is mostly made of <made>."),
}, """
a violin | s | a string instrument | with a bow | four strings | wood
a viola | s | a string instrument | with a bow | four strings | wood
a cello | s | a string instrument | with a bow, sitting | four strings | wood
a double bass | s | a string instrument | with a bow or with the fingers | usually four strings | wood
a guitar | s | a string instrument | with the fingers or a pick | six strings | wood
a bass guitar | s | a string instrument | with the fingers or a pick | four strings | wood
a ukulele | s | a string instrument | with the fingers | four strings | wood
a banjo | s | a string instrument | with the fingers | four or five strings | wood, metal and a skin
a harp | s | a string instrument | with the fingers | 47 strings, if it is a large one | wood
a piano | s | a keyboard instrument | by pressing the keys | 88 keys | wood and metal
an organ | s | a keyboard instrument with pipes | with hands and feet | - | wood and metal
an accordion | s | an instrument with keys and bellows | by pressing keys and pulling the bellows | - | wood, metal and paper
a flute | s | a wind instrument | by blowing across a hole | - | metal
a recorder | s | a wind instrument | by blowing into it | - | wood or plastic
a clarinet | s | a wind instrument with a reed | by blowing into it | - | wood
an oboe | s | a wind instrument with two reeds | by blowing into it | - | wood
a saxophone | s | a wind instrument with a reed | by blowing into it | - | brass
a trumpet | s | a brass instrument | by blowing into it with tight lips | three valves | brass
a trombone | s | a brass instrument with a slide | by blowing into it and moving the slide | - | brass
a tuba | s | a large brass instrument | by blowing into it | - | brass
a horn | s | a brass instrument | by blowing into it | - | brass
a drum | s | a percussion instrument | with sticks or with the hands | - | wood and a skin
a xylophone | s | a percussion instrument | by hitting the bars with sticks | - | wooden bars
a triangle | s | a percussion instrument | by hitting it with a small rod | - | metal
a harmonica | s | a small wind instrument | by blowing and drawing air | - | metal and wood
""")

FEASTS = (5, "x when what acts", {
    "when": ("when is <x> | when is <x> | what day is <x> | on which day is <x> | what date is <x> | in which month is <x> | when do people celebrate <x> | when is <x> celebrated", "when is it | when is that | what day is that | on which day | when do people celebrate it", "<x> is <when>."),
    "what": ("what is <x> | what's <x> | what is <x> about | why do people celebrate <x> | why do we have <x> | what does <x> mean", "what is it about | what is that | why do people celebrate it", "<x> is <what>."),
    "acts": ("what do people do {on|at} <x> | how do people celebrate <x> | what happens {on|at} <x> | what is done on <x> | how is <x> celebrated", "what do people do | how do people celebrate it | what do people do then | what happens then", "on <x> people <acts>."),
}, """
Christmas | on December 25 | the feast of the birth of Jesus | give presents and decorate a tree
Christmas Eve | on December 24 | the evening before Christmas | get ready for Christmas, and many open presents
Halloween | on October 31 | an evening with spooky fun | wear costumes and ask for sweets
Easter | on a Sunday in March or April | the Christian feast of the rising of Jesus | look for painted eggs
New Year's Eve | on December 31 | the last evening of the year | celebrate with fireworks and parties
New Year's Day | on January 1 | the first day of the year | rest and make plans for the new year
Valentine's Day | on February 14 | the day of people in love | give flowers, cards and chocolate
Mother's Day | on a Sunday, in many countries in May | a day to thank mothers | give flowers and presents to their mothers
Father's Day | on a Sunday in June in many countries | a day to thank fathers | give cards and presents to their fathers
Thanksgiving | on the fourth Thursday of November in the USA | a feast of thanks with the family | eat turkey with the family
St. Patrick's Day | on March 17 | the national feast of Ireland | wear green and watch parades
April Fools' Day | on April 1 | a day for jokes | play tricks on each other
Hanukkah | in November or December, for eight days | a Jewish feast of lights | light candles
Diwali | in October or November | the Hindu feast of lights | light lamps and share sweets
Chinese New Year | in January or February | the beginning of the year in the Chinese calendar | watch dragon dances and eat with the family
Independence Day | on July 4 in the USA | the birthday of the USA | watch fireworks and have barbecues
Labor Day | on the first Monday of September in the USA, and on May 1 in many other countries | a day for working people | rest from work
Carnival | in February or March | a time of fun before Lent | wear costumes and watch parades
Earth Day | on April 22 | a day for the protection of nature | plant trees and pick up trash
Good Friday | on the Friday before Easter | the day of the death of Jesus | go to church
""")

PLACES = (6, "x n where what more", {
    "where": ("where <be> <x> | where <be> <x> | in which country <be> <x> | what country <be> <x> in | where can I see <x> | where can I find <x>", "where <be> <they> | in which country | what country <be> <they> in | where can I see <them>", "<x> <be> <where>."),
    "what": ("what <be> <x> | what's <x> | what exactly <be> <x> | what kind of place <be> <x> | what do you know about <x>", "what <be> <they> | what <be> <they> exactly", "<x> <be> <what>."),
    "how": ("how <how> <be> <x> | how <how> <be> <x> exactly | do you know how <how> <x> <be>", "how <how> <be> <they>", "<x> <be> <more>."),
    "fame": ("what is special about <x>", "what is special about <them> | what else", "<x> <be> <fame>."),
    "special": ("what is special about <x>", "", "<x> <be> <special>."),
}, """
the Eiffel Tower | s | in Paris in France | a high iron tower | about 330 meters high
the Statue of Liberty | s | in New York in the USA | a big statue of a woman with a torch | 93 meters high with its base
Big Ben | s | in London in England | the great bell of a clock tower | more than 13 tons heavy
the Colosseum | s | in Rome in Italy | a huge old Roman theater | almost 2,000 years old
the Great Wall of China | s | in China | a very long old wall | thousands of kilometers long
the Great Pyramid | s | at Giza in Egypt | the tomb of an Egyptian king | about 4,500 years old
the pyramids of Giza | p | in Egypt | tombs of Egyptian kings | about 4,500 years old
the Taj Mahal | s | at Agra in India | a tomb of white marble | almost 400 years old
the Leaning Tower of Pisa | s | in Italy | a bell tower that leans to one side | about 56 meters high
Stonehenge | s | in England | a circle of huge stones | more than 4,000 years old
Machu Picchu | s | in the mountains of Peru | an old city of the Incas | almost 600 years old
the Acropolis | s | in Athens in Greece | a hill with old temples | about 2,500 years old
the Sydney Opera House | s | in Sydney in Australia | a theater with a roof like sails | more than 50 years old
the Golden Gate Bridge | s | in San Francisco in the USA | a red bridge | about 2.7 kilometers long
the White House | s | in Washington in the USA | the home of the American president | more than 200 years old
the Louvre | s | in Paris in France | a large museum of art | the home of the Mona Lisa
the Brandenburg Gate | s | in Berlin in Germany | a large old gate | more than 200 years old
the Kremlin | s | in Moscow in Russia | an old fortress | the seat of the Russian president
Mount Everest | s | between Nepal and China | the highest mountain on Earth | about 8,849 meters high
Mont Blanc | s | between France and Italy | the highest mountain of the Alps | about 4,800 meters high
Mount Fuji | s | in Japan | a volcano and the highest mountain of Japan | 3,776 meters high
Kilimanjaro | s | in Tanzania in Africa | the highest mountain of Africa | 5,895 meters high
the Matterhorn | s | between Switzerland and Italy | a steep mountain in the Alps | 4,478 meters high
Vesuvius | s | near Naples in Italy | the volcano that buried Pompeii in the year 79 | about 1,280 meters high
the Alps | p | in the middle of Europe | high mountains | up to about 4,800 meters high
the Himalayas | p | in Asia | the highest mountains on Earth | up to about 8,849 meters high
the Andes | p | in South America | long and high mountains | about 7,000 kilometers long
the Rocky Mountains | p | in the west of North America | high mountains | almost 5,000 kilometers long
the Nile | s | in Africa | a very long river | about 6,650 kilometers long
the Amazon | s | in South America | a huge river in the rainforest | about 6,400 kilometers long
the Mississippi | s | in the USA | a long river | about 3,700 kilometers long
the Thames | s | in England | the river of London | about 346 kilometers long
the Seine | s | in France | the river of Paris | about 777 kilometers long
the Rhine | s | in Europe, from the Alps to the North Sea | a large river | about 1,230 kilometers long
the Danube | s | in Europe, from Germany to the Black Sea | a large river | about 2,850 kilometers long
the Ganges | s | in India and Bangladesh | a holy river | about 2,500 kilometers long
the Sahara | s | in the north of Africa | the largest hot desert | about 9 million square kilometers large
the Grand Canyon | s | in Arizona in the USA | a very deep valley | about 446 kilometers long
Niagara Falls | p | between the USA and Canada | huge waterfalls | about 50 meters high
the Great Barrier Reef | s | off the coast of Australia | the largest coral reef | about 2,300 kilometers long
the Dead Sea | s | between Israel and Jordan | a very salty lake | more than 400 meters below sea level
Loch Ness | s | in Scotland | a deep lake with a legend about a monster | more than 200 meters deep
Lake Baikal | s | in Russia | the deepest lake on Earth | about 1,640 meters deep
the Mediterranean Sea | s | between Europe, Africa and Asia | a large warm sea | about 2.5 million square kilometers large
the Pacific Ocean | s | between Asia and America | the largest ocean | larger than all the land on Earth
the Atlantic Ocean | s | between America, Europe and Africa | the second largest ocean | about half as large as the Pacific
the North Pole | s | in the Arctic, in the middle of a frozen sea | the northern end of the Earth's axis | covered with ice that floats on the sea
the South Pole | s | in Antarctica | the southern end of the Earth's axis | covered with very thick ice
Greenland | s | in the north, between America and Europe | the largest island on Earth | mostly covered with ice
Hawaii | s | in the Pacific Ocean | a group of islands and a state of the USA | famous for its volcanoes and beaches
Iceland | s | in the north of the Atlantic Ocean | an island country | famous for its volcanoes and hot springs
Madagascar | s | in the sea east of Africa | a large island country | famous for its lemurs
Siberia | s | in the north of Asia, in Russia | a huge and cold land | famous for its cold winters
the Bermuda Triangle | s | in the Atlantic Ocean near Florida | a part of the sea with many legends | famous for stories about lost ships
Venice | s | in Italy | a city built on islands | famous for its canals
Hollywood | s | in Los Angeles in the USA | a part of the city where films are made | famous for its film stars
""")

COUNTRIES = (8, "x n in capital tongue money known", {
    "in": ("where <be> <x> | where <be> <x> | where in the world <be> <x> | on which continent <be> <x> | in which continent <be> <x>", "where <be> <they> | where is that | on which continent <be> <they>", "<x> <be> in <in>."),
    "capital": ("what is the capital of <x> | what is the capital of <x> | which city is the capital of <x> | what's the capital of <x> | what is the capital city of <x>", "what is the capital | and the capital | which city is the capital | what is its capital | capital", "the capital of <x> is <capital>."),
    "tongue": ("what language do people speak in <x> | which language do they speak in <x> | what is the language of <x> | what do people speak in <x> | what languages are spoken in <x>", "what language do they speak there | what language do people speak there | and the language | which language | what do they speak there", "people in <x> speak <tongue>."),
    "money": ("what is the money of <x> | what is the currency of <x> | what money do people use in <x> | how do you pay in <x> | which money do I need in <x>", "what money do they use there | what is the currency | and the money | what money do I need there | how do you pay there", "people in <x> pay with <money>."),
    "known": ("what <be> <x> famous for | what <be> <x> known for | what is there to see in <x> | what can I see in <x> | what do you know about <x> | why should I visit <x>", "what <be> <they> famous for | what is there to see | what can I see there | what <be> <they> known for | what else", "<x> <be> famous for <known>."),
}, """
Italy | s | the south of Europe | Rome | Italian | the euro | pizza, pasta, old Rome and Venice
France | s | the west of Europe | Paris | French | the euro | the Eiffel Tower, cheese and bread
Germany | s | the middle of Europe | Berlin | German | the euro | cars, bread, castles and forests
Spain | s | the southwest of Europe | Madrid | Spanish | the euro | beaches, flamenco and paella
Portugal | s | the southwest of Europe | Lisbon | Portuguese | the euro | the sea, tiles and custard tarts
England | s | the northwest of Europe | London | English | the pound | Big Ben, tea and football
Scotland | s | the north of Great Britain | Edinburgh | English and some Gaelic | the pound | Loch Ness, kilts and bagpipes
Ireland | s | the northwest of Europe | Dublin | English and Irish | the euro | green hills and music
the Netherlands | p | the northwest of Europe | Amsterdam | Dutch | the euro | tulips, windmills and bicycles
Belgium | s | the west of Europe | Brussels | Dutch, French and German | the euro | chocolate, waffles and french fries
Switzerland | s | the middle of Europe | Bern | German, French, Italian and Romansh | the Swiss franc | mountains, watches, cheese and chocolate
Austria | s | the middle of Europe | Vienna | German | the euro | the Alps, Mozart and cakes
Denmark | s | the north of Europe | Copenhagen | Danish | the krone | Lego and The Little Mermaid
Sweden | s | the north of Europe | Stockholm | Swedish | the krona | forests, lakes and Pippi Longstocking
Norway | s | the north of Europe | Oslo | Norwegian | the krone | fjords and the northern lights
Finland | s | the north of Europe | Helsinki | Finnish and Swedish | the euro | saunas, lakes and forests
Iceland | s | the north of the Atlantic Ocean | Reykjavik | Icelandic | the krona | volcanoes and hot springs
Poland | s | the east of the middle of Europe | Warsaw | Polish | the zloty | old towns and dumplings
Hungary | s | the middle of Europe | Budapest | Hungarian | the forint | goulash and the city of Budapest
the Czech Republic | s | the middle of Europe | Prague | Czech | the koruna | the old city of Prague
Greece | s | the south of Europe | Athens | Greek | the euro | islands, old temples and olives
Turkey | s | Asia and Europe | Ankara | Turkish | the lira | Istanbul, kebab and warm beaches
Russia | s | Europe and Asia | Moscow | Russian | the ruble | its great size and cold winters
Ukraine | s | the east of Europe | Kyiv | Ukrainian | the hryvnia | wheat fields and sunflowers
Egypt | s | the north of Africa | Cairo | Arabic | the Egyptian pound | the pyramids and the Nile
Morocco | s | the north of Africa | Rabat | Arabic and Berber | the dirham | markets, the desert and mint tea
Kenya | s | the east of Africa | Nairobi | Swahili and English | the shilling | lions, elephants and other wild animals
South Africa | s | the south of Africa | Pretoria, which shares that role with Cape Town and Bloemfontein | English, Zulu and other languages | the rand | wild animals and Table Mountain
Nigeria | s | the west of Africa | Abuja | English, Hausa, Yoruba, Igbo and many other languages | the naira | music and films
China | s | the east of Asia | Beijing | Chinese | the yuan | the Great Wall, pandas and tea
Japan | s | the east of Asia | Tokyo | Japanese | the yen | sushi, Mount Fuji and fast trains
South Korea | s | the east of Asia | Seoul | Korean | the won | kimchi and pop music
India | s | the south of Asia | New Delhi | Hindi, English and many other languages | the rupee | the Taj Mahal, tigers and curry
Thailand | s | the southeast of Asia | Bangkok | Thai | the baht | temples, beaches and spicy food
Vietnam | s | the southeast of Asia | Hanoi | Vietnamese | the dong | noodle soup and rice fields
Indonesia | s | the southeast of Asia | Jakarta | Indonesian and many other languages | the rupiah | islands and volcanoes
Israel | s | the west of Asia | - | mostly Hebrew and Arabic | the shekel | old holy places and the Dead Sea
Australia | s | the south of the Pacific, as a continent of its own | Canberra | English | the Australian dollar | kangaroos, beaches and the opera house of Sydney
New Zealand | s | the south of the Pacific Ocean | Wellington | English and Maori | the New Zealand dollar | kiwis, sheep and mountains
the USA | s | North America | Washington, D.C | mostly English | the dollar | New York, Hollywood and the Grand Canyon
Canada | s | North America | Ottawa | English and French | the Canadian dollar | maple syrup, forests and Niagara Falls
Mexico | s | North America | Mexico City | Spanish | the peso | tacos and old pyramids
Cuba | s | the Caribbean Sea | Havana | Spanish | the peso | music and old cars
Brazil | s | South America | Brasilia | Portuguese | the real | football, carnival and the Amazon
Argentina | s | South America | Buenos Aires | Spanish | the peso | tango and football
Peru | s | South America | Lima | Spanish and Quechua | the sol | Machu Picchu and llamas
Chile | s | South America | Santiago | Spanish | the peso | the Andes and a very dry desert
""")

TABLES = [COUNTRIES, INVENTIONS, PEOPLE, EVENTS, JOBS, SPORTS, MUSIC, FEASTS, PLACES]
