"""History and culture: who made what, simple history, holidays, sports and games, music, books, film, colours, proverbs and greetings."""

import random

from factkit import cap, chance, closing, concept_dialogue, dont_know, join, made_up, never_heard, pick, qa_dialogue, say, sentence, SURE, SURE_SAY, thanks_turn, weighted

# what | who | further fact
WROTE = [tuple(r.split("|")) for r in """
Romeo and Juliet|William Shakespeare|It is a play about two young people in love whose families hate each other
Hamlet|William Shakespeare|It is a play about a prince of Denmark
Macbeth|William Shakespeare|It is a dark play about a Scottish lord who wants to be king
Harry Potter|J. K. Rowling|The first book came out in 1997
The Lord of the Rings|J. R. R. Tolkien|It tells of a ring that must be destroyed
The Hobbit|J. R. R. Tolkien|It is about Bilbo Baggins and a dragon
Alice in Wonderland|Lewis Carroll|It begins with a girl who follows a white rabbit
Pride and Prejudice|Jane Austen|It came out in 1813
Emma|Jane Austen|It came out in 1815
Oliver Twist|Charles Dickens|It is about a poor orphan boy in London
A Christmas Carol|Charles Dickens|It is about a greedy man called Scrooge
Frankenstein|Mary Shelley|It came out in 1818
Dracula|Bram Stoker|It is about a vampire
Sherlock Holmes|Arthur Conan Doyle|Sherlock Holmes is a clever detective in London
Treasure Island|Robert Louis Stevenson|It is about pirates and gold
Robinson Crusoe|Daniel Defoe|It is about a man alone on an island
Gulliver's Travels|Jonathan Swift|It came out in 1726
Don Quixote|Miguel de Cervantes|It is about a man who fights windmills
War and Peace|Leo Tolstoy|It is a very long novel about Russia
Anna Karenina|Leo Tolstoy|It came out in the 1870s
Crime and Punishment|Fyodor Dostoevsky|It came out in 1866
1984|George Orwell|It is about a state that watches everyone
Animal Farm|George Orwell|In it, the animals take over a farm
Moby Dick|Herman Melville|It is about a captain who hunts a white whale
Tom Sawyer|Mark Twain|It is about a boy on the Mississippi
Huckleberry Finn|Mark Twain|It tells of a trip down the Mississippi
The Little Prince|Antoine de Saint-Exupery|It came out in 1943
Around the World in Eighty Days|Jules Verne|It is about a trip around the world on a bet
Les Miserables|Victor Hugo|It came out in 1862
The Three Musketeers|Alexandre Dumas|Its heroes say: all for one and one for all
Faust|Goethe|It is a German play about a man who makes a deal with the devil
Pinocchio|Carlo Collodi|It is about a wooden boy whose nose grows when he lies
Peter Pan|J. M. Barrie|It is about a boy who does not grow up
Winnie-the-Pooh|A. A. Milne|It is about a bear who loves honey
The Jungle Book|Rudyard Kipling|It is about a boy who grows up with wolves
The Little Mermaid|Hans Christian Andersen|It is a fairy tale from Denmark
The Ugly Duckling|Hans Christian Andersen|It is a fairy tale about a duckling that becomes a swan
The Odyssey|Homer|It is an old Greek poem about a long way home
The Iliad|Homer|It is an old Greek poem about the war of Troy
The Divine Comedy|Dante|It is a long Italian poem
The Great Gatsby|F. Scott Fitzgerald|It came out in 1925
To Kill a Mockingbird|Harper Lee|It came out in 1960
The Old Man and the Sea|Ernest Hemingway|It is about a fisherman and a very large fish
Charlotte's Web|E. B. White|It is about a pig and a spider
Charlie and the Chocolate Factory|Roald Dahl|It came out in 1964
Matilda|Roald Dahl|It is about a clever girl who loves books
Narnia|C. S. Lewis|There are seven books in the series
Pippi Longstocking|Astrid Lindgren|Pippi is the strongest girl in the world
The Hunger Games|Suzanne Collins|It came out in 2008
The Time Machine|H. G. Wells|It came out in 1895
Dune|Frank Herbert|It is about a desert planet
Murder on the Orient Express|Agatha Christie|The detective in it is called Hercule Poirot
""".strip().split("\n")]
PAINTED = [tuple(r.split("|")) for r in """
the Mona Lisa|Leonardo da Vinci|It hangs in the Louvre in Paris
The Last Supper|Leonardo da Vinci|It is on a wall in Milan
The Starry Night|Vincent van Gogh|He painted it in 1889
the Sunflowers|Vincent van Gogh|There are several pictures of them
the ceiling of the Sistine Chapel|Michelangelo|It is in Vatican City
The Scream|Edvard Munch|He came from Norway
Girl with a Pearl Earring|Johannes Vermeer|It hangs in The Hague
The Night Watch|Rembrandt|It hangs in Amsterdam
Guernica|Pablo Picasso|It is about the horror of war
the Water Lilies|Claude Monet|He painted them in his garden
The Kiss|Gustav Klimt|It hangs in Vienna
The Birth of Venus|Sandro Botticelli|It hangs in Florence
The Persistence of Memory|Salvador Dali|It shows soft, melting clocks
The Great Wave|Hokusai|It is a famous Japanese print
American Gothic|Grant Wood|It shows two people in front of a house
""".strip().split("\n")]
COMPOSED = [tuple(r.split("|")) for r in """
the Ninth Symphony|Beethoven|It ends with the Ode to Joy
Fur Elise|Beethoven|It is a short piece for the piano
the Moonlight Sonata|Beethoven|It is a piece for the piano
The Magic Flute|Mozart|It is an opera
Eine kleine Nachtmusik|Mozart|Its name means a little night music
The Four Seasons|Vivaldi|It is music for violin and strings
Swan Lake|Tchaikovsky|It is a ballet
The Nutcracker|Tchaikovsky|It is a ballet that many people see at Christmas
the Brandenburg Concertos|Bach|There are six of them
Messiah|Handel|Its best-known part is called Hallelujah
Aida|Verdi|It is an opera set in Egypt
Carmen|Bizet|It is an opera set in Spain
The Blue Danube|Johann Strauss|It is a famous waltz
the Hungarian Rhapsodies|Franz Liszt|They are for the piano
Bolero|Ravel|It gets louder and louder
Peter and the Wolf|Prokofiev|It is music that tells a story to children
The Planets|Gustav Holst|Each part is about one planet
""".strip().split("\n")]
INVENTED = [tuple(r.split("|")) for r in """
the telephone|Alexander Graham Bell|He got the patent in 1876
the useful light bulb|Thomas Edison|That was in 1879
the World Wide Web|Tim Berners-Lee|That was in 1989
the printing press|Johannes Gutenberg|He built it around 1440
the first battery|Alessandro Volta|That was around 1800
dynamite|Alfred Nobel|The Nobel Prize is named after him
the first car|Karl Benz|That was in 1885
the diesel engine|Rudolf Diesel|It is named after him
the airplane|the Wright brothers|They first flew in 1903
the hot air balloon|the Montgolfier brothers|It first carried people in 1783
the telegraph code of dots and dashes|Samuel Morse|It is called Morse code
writing for blind people|Louis Braille|It is made of raised dots
the Rubik's Cube|Erno Rubik|He made it in 1974
basketball|James Naismith|That was in 1891
the phonograph|Thomas Edison|It could play back sound
the safety elevator|Elisha Otis|It stops when the rope breaks
blue jeans|Levi Strauss and Jacob Davis|They got the patent in 1873
the lightning rod|Benjamin Franklin|He also helped to found the United States
the first vaccine|Edward Jenner|It was against smallpox, in 1796
the computer mouse|Douglas Engelbart|That was in the 1960s
the saxophone|Adolphe Sax|It is named after him
Coca-Cola|John Pemberton|That was in 1886
the periodic table|Dmitri Mendeleev|That was in 1869
""".strip().split("\n")]
DISCOVERED = [tuple(r.split("|")) for r in """
penicillin|Alexander Fleming|That was in 1928
gravity as a law of nature|Isaac Newton|There is a story about an apple
the theory of relativity|Albert Einstein|He published it in 1905 and 1915
evolution by natural selection|Charles Darwin|He wrote about it in 1859
radium|Marie Curie|She found it together with her husband Pierre
X-rays|Wilhelm Roentgen|That was in 1895
the moons of Jupiter|Galileo Galilei|He saw four of them in 1610
the planet Uranus|William Herschel|That was in 1781
Pluto|Clyde Tombaugh|That was in 1930
the double helix of DNA|James Watson and Francis Crick|They used the work of Rosalind Franklin, in 1953
the tomb of Tutankhamun|Howard Carter|That was in 1922
oxygen|Joseph Priestley and Carl Scheele|That was in the 1770s
the sea route from Europe to India|Vasco da Gama|He arrived in 1498
the laws of inheritance|Gregor Mendel|He studied peas
that the Earth goes around the sun|Copernicus|His book came out in 1543
""".strip().split("\n")]

# What people ask for, where the table is more exact.
ASKED = {"gravity as a law of nature": "gravity", "the useful light bulb": "the light bulb", "the theory of relativity": "relativity", "evolution by natural selection": "evolution", "the double helix of DNA": "the structure of DNA",
         "the first car": "the car", "the first battery": "the battery", "the first vaccine": "the vaccine", "the telegraph code of dots and dashes": "Morse code", "writing for blind people": "Braille", "the safety elevator": "the elevator",
         "blue jeans": "jeans", "the World Wide Web": "the web", "the airplane": "the plane", "Sherlock Holmes": "Sherlock Holmes"}

MADE = {
    "wrote": (WROTE, [
        "Who wrote {w}?", "Who wrote {w}?", "Who is the author of {w}?", "Who was the author of {w}?", "Author of {w}?", "{w} was written by whom?", "Do you know who wrote {w}?", "Can you tell me who wrote {w}?", "Which writer wrote {w}?",
        "Who is {w} by?", "By whom is {w}?", "Tell me who wrote {w}.", "Who created {w}?",
    ], ["{w} was written by {p}.", "{P} wrote {w}.", "The author of {w} is {p}.", "{w} is by {p}.", "It was {p} who wrote {w}."]),
    "painted": (PAINTED, [
        "Who painted {w}?", "Who painted {w}?", "Who is the painter of {w}?", "Which artist painted {w}?", "Do you know who painted {w}?", "Who made the painting {b}?", "{w} was painted by whom?", "Painter of {w}?", "Can you tell me who painted {w}?",
    ], ["{w} was painted by {p}.", "{P} painted {w}.", "It was {p} who painted {w}.", "The painter of {w} was {p}."]),
    "composed": (COMPOSED, [
        "Who composed {w}?", "Who wrote {w}?", "Who wrote the music of {w}?", "Which composer wrote {w}?", "Do you know who composed {w}?", "Composer of {w}?", "{w} is by which composer?", "Who is the composer of {w}?",
    ], ["{P} composed {w}.", "{w} was composed by {p}.", "The composer of {w} was {p}.", "{w} is by {p}."]),
    "invented": (INVENTED, [
        "Who invented {w}?", "Who invented {w}?", "Who is the inventor of {w}?", "Who came up with {w}?", "Do you know who invented {w}?", "Inventor of {w}?", "Who was the inventor of {w}?", "Can you tell me who invented {w}?", "{w} was invented by whom?", "Who made {w}?",
    ], ["{w} was invented by {p}.", "{P} invented {w}.", "{P} is known for inventing {w}.", "It was {p} who invented {w}.", "We owe {w} to {p}."]),
    "discovered": (DISCOVERED, [
        "Who discovered {w}?", "Who discovered {w}?", "Who found {w}?", "Do you know who discovered {w}?", "Who was it that discovered {w}?", "Who first described {w}?", "Can you tell me who discovered {w}?",
    ], ["{P} discovered {w}.", "It was {p} who discovered {w}.", "{P} is known for discovering {w}."]),
}


def made_dialogue(rng):
    table, asks, says = MADE[weighted(rng, [(35, "wrote"), (15, "painted"), (12, "composed"), (24, "invented"), (14, "discovered")])]
    turns = []
    for i in range(2 if chance(rng, 0.2) else 1):
        w, p, note = pick(rng, table)
        plural = w in ("blue jeans", "the Sunflowers", "the Water Lilies", "the Hungarian Rhapsodies", "the Brandenburg Concertos", "X-rays", "the moons of Jupiter", "the laws of inheritance")
        ways = [s for s in says if "{w} was" not in s and "{w} is by" not in s] if plural or w.startswith("that ") else says
        text = pick(rng, ways).format(w=w, p=p, P=cap(p))
        if " and " in p or "brothers" in p:
            text = text.replace(f"{cap(p)} is known", f"{cap(p)} are known")
        if w == "1984" and text.startswith("1984"):
            text = f"{p} wrote the novel 1984."
        asked = ASKED[w] if w in ASKED and chance(rng, 0.7) else w
        q = say(rng, asks, w=asked, b=w.removeprefix("the "))
        if plural:
            q = q.replace(" was painted by", " were painted by").replace(" is by which", " are by which").replace(" was invented by", " were invented by")
        turns.append((q, join(cap(text), sentence(note) if chance(rng, 0.5) else "", closing(rng, 0.05))))
    if chance(rng, 0.08):
        turns.append(thanks_turn(rng))
    elif chance(rng, 0.05) and len(turns) == 1:
        turns.append((pick(rng, SURE), pick(rng, SURE_SAY).format(a=cap(text))))
    return turns if len(turns) < 2 or turns[0][1][:18] != turns[1][1][:18] else turns[:1]


YES_NO = {"wrote": "write", "painted": "paint", "composed": "compose", "invented": "invent", "discovered": "discover"}


def yes_no_dialogue(rng):
    past = weighted(rng, [(40, "wrote"), (15, "painted"), (12, "composed"), (20, "invented"), (13, "discovered")])
    table = MADE[past][0]
    w, p, note = pick(rng, table)
    other = pick(rng, table)[1]
    who = p if chance(rng, 0.5) else other
    q = say(rng, ["Did {p} {v} {w}?", "Did {p} {v} {w}?", "{p} {d} {w}, right?", "Is it true that {p} {d} {w}?", "Was it {p} who {d} {w}?"], p=who, v=YES_NO[past], d=past, w=w)
    yes = who == p
    a = say(rng, ["Yes, {p} {d} {w}.", "Yes, that is right. {P} {d} {w}.", "Yes, it was {p} who {d} {w}."] if yes else ["No, {p} {d} {w}.", "No, it was {p} who {d} {w}.", "No. {P} {d} {w}."], p=p, P=cap(p), d=past, w=w)
    return [(q, join(a, sentence(note) if chance(rng, 0.35) else ""))]


# person | who he or she was (continues "was") | facts
PEOPLE = [(n, d.split("/"), [f + "." for f in x.split(";") if f]) for n, d, x in (r.split("|") for r in """
William Shakespeare|an English writer of plays and poems/a famous English playwright|He was born in Stratford-upon-Avon in 1564;He wrote Romeo and Juliet, Hamlet and Macbeth
Leonardo da Vinci|an Italian painter and inventor/a great artist and thinker from Italy|He painted the Mona Lisa;He was born in 1452
Vincent van Gogh|a Dutch painter/a painter from the Netherlands|He painted The Starry Night;He became famous only after his death
Pablo Picasso|a Spanish painter/one of the best-known painters of the last century|He painted Guernica
Michelangelo|an Italian artist/a sculptor and painter from Italy|He made the statue of David;He painted the ceiling of the Sistine Chapel
Claude Monet|a French painter/a painter of light and gardens|He is known for his water lilies
Rembrandt|a Dutch painter/a great painter from the Netherlands|He painted The Night Watch
Frida Kahlo|a Mexican painter/a painter from Mexico|She is known for pictures of herself
Albert Einstein|a physicist born in Germany/one of the greatest scientists|He is known for the theory of relativity;He got the Nobel Prize for physics for the year 1921
Isaac Newton|an English scientist/a great scientist from England|He described gravity;He was born in the 1640s
Galileo Galilei|an Italian scientist/an early scientist who watched the sky with a telescope|He saw four moons of Jupiter in 1610
Marie Curie|a scientist who was born in Poland and worked in France/a pioneer in the study of radioactivity|She won two Nobel Prizes;She discovered radium and polonium
Charles Darwin|an English naturalist/the scientist who explained evolution|He sailed around the world on the Beagle
Stephen Hawking|a British physicist/a scientist who studied black holes|He wrote A Brief History of Time
Nikola Tesla|an inventor who worked on electricity/a great inventor|He worked on alternating current
Thomas Edison|an American inventor/a famous inventor from the United States|He made a useful light bulb;He had more than a thousand patents
Alexander Graham Bell|the inventor of the telephone/an inventor born in Scotland|
Johannes Gutenberg|the man who built the first printing press in Europe/a German printer|He lived in Mainz
Louis Pasteur|a French scientist/a scientist who showed that germs cause disease|Pasteurized milk is named after him
Alexander Fleming|a Scottish scientist/the man who discovered penicillin|
Ludwig van Beethoven|a German composer/one of the greatest composers|He wrote nine symphonies;He became deaf but kept composing
Wolfgang Amadeus Mozart|a composer from Austria/one of the greatest composers|He began to compose as a small child;He was born in Salzburg
Johann Sebastian Bach|a German composer/a great composer and organ player|He had twenty children
Frederic Chopin|a composer and pianist from Poland/a great composer for the piano|
The Beatles|a band from Liverpool/a famous English band|Its members were John, Paul, George and Ringo
Elvis Presley|an American singer/a singer called the King of Rock and Roll|
Michael Jackson|an American singer and dancer/a singer called the King of Pop|His best-known album is Thriller
Bob Marley|a singer from Jamaica/a famous reggae singer|
Charlie Chaplin|an English actor and film maker/a star of silent films|He is known for a hat, a cane and a small moustache
Walt Disney|an American film maker/the man who created Mickey Mouse|
Alfred Hitchcock|a maker of exciting films/an English film director|
Julius Caesar|a Roman general and leader/a famous leader of ancient Rome|He was killed in 44 BC
Augustus|the first Roman emperor/a Roman emperor|
Cleopatra|the last queen of ancient Egypt/a queen of Egypt|
Tutankhamun|a young pharaoh of Egypt/a king of ancient Egypt|His tomb was found in 1922
Alexander the Great|a king of Macedonia/a king who conquered a huge empire|He lived more than 2,300 years ago
Napoleon|an emperor of France/a French general who became emperor|He lost the battle of Waterloo in 1815
Joan of Arc|a young woman who led French soldiers/a heroine of France|She lived in the 1400s
Genghis Khan|the founder of the Mongol Empire/a leader of the Mongols|
Christopher Columbus|a sailor from Italy/the sailor who reached America in 1492|
Marco Polo|a traveller from Venice/a merchant who travelled to China|
Ferdinand Magellan|a Portuguese sailor/the leader of the first trip around the world|He died on the way
Vasco da Gama|a Portuguese sailor/the man who sailed from Europe to India|
James Cook|an English sailor and explorer/a captain who explored the Pacific|
Roald Amundsen|an explorer from Norway/the first man to reach the South Pole|
Queen Victoria|a queen of Great Britain/the British queen from 1837 to 1901|
Elizabeth the Second|the queen of the United Kingdom from 1952 to 2022/a British queen|She was queen for seventy years
George Washington|the first president of the United States/an American general and president|
Abraham Lincoln|the 16th president of the United States/the president during the American Civil War|He worked to end slavery
John F. Kennedy|a president of the United States/the 35th president of the United States|He was killed in 1963
Barack Obama|president of the United States from 2009 to 2017/the 44th president of the United States|
Martin Luther King|an American who fought for equal rights/a leader of the civil rights movement|His best-known speech has the words: I have a dream
Rosa Parks|an American who fought for equal rights/the woman who would not give up her seat on a bus in 1955|
Mahatma Gandhi|a leader of India/a man who fought for India's freedom without violence|
Nelson Mandela|a president of South Africa/a man who fought against apartheid|He was in prison for 27 years
Mother Teresa|a nun who helped the poor in India/a Catholic nun|
Winston Churchill|a British prime minister/the leader of Britain in most of the Second World War|
Neil Armstrong|an American astronaut/the first man on the Moon|
Buzz Aldrin|an American astronaut/the second man on the Moon|
Yuri Gagarin|a Soviet cosmonaut/the first man in space|He flew in 1961
Valentina Tereshkova|a Soviet cosmonaut/the first woman in space|She flew in 1963
Laika|a dog from Moscow/the first animal that went around the Earth|She flew in 1957
Amelia Earhart|an American pilot/the first woman to fly alone across the Atlantic|
Socrates|a philosopher in ancient Athens/a Greek thinker|He taught by asking questions
Plato|a Greek philosopher/a student of Socrates|
Aristotle|a Greek philosopher/a student of Plato|He was the teacher of Alexander the Great
Archimedes|a Greek mathematician/a great inventor of ancient Greece|
Pythagoras|a Greek mathematician/a Greek thinker|A famous rule about triangles is named after him
Confucius|a Chinese teacher and thinker/a famous thinker of ancient China|
Anne Frank|a Jewish girl who kept a diary in the Second World War/the writer of a famous diary|She lived in hiding in Amsterdam
Florence Nightingale|an English nurse/a pioneer of nursing|
Pele|a football player from Brazil/one of the greatest football players|He won three World Cups
Muhammad Ali|an American boxer/one of the greatest boxers|
Usain Bolt|a runner from Jamaica/the fastest man ever over 100 metres|He ran 100 metres in 9.58 seconds
Michael Jordan|an American basketball player/one of the greatest basketball players|
Sherlock Holmes|a detective in stories by Arthur Conan Doyle/a clever detective in books|He lives at 221B Baker Street in London
Robin Hood|a hero of English stories/an outlaw of legend who took from the rich and gave to the poor|
King Arthur|a king in old British stories/a legendary king|His knights sat at a round table
Zeus|the king of the Greek gods/the Greek god of the sky|
Thor|a god with a hammer in Norse stories/the Norse god of thunder|Thursday is named after him
Agatha Christie|an English writer of crime stories/a famous crime writer|
Jane Austen|an English writer/the author of Pride and Prejudice|
Charles Dickens|an English writer/the author of Oliver Twist|
Mark Twain|an American writer/the author of Tom Sawyer|
J. K. Rowling|the British author of Harry Potter/a British writer|
J. R. R. Tolkien|an English writer/the author of The Lord of the Rings|
Hans Christian Andersen|a Danish writer of fairy tales/the author of The Ugly Duckling|
Elon Musk|a businessman who leads Tesla and SpaceX/a businessman known for electric cars and rockets|He was born in South Africa
Jeff Bezos|the founder of Amazon/an American businessman|
Mark Zuckerberg|the founder of Facebook/an American programmer and businessman|
Bill Gates|one of the founders of Microsoft/an American businessman|
Sam Altman|the head of OpenAI/an American businessman|
Taylor Swift|an American singer and songwriter/a famous singer from the United States|
Beyonce|an American singer/a famous singer and dancer|
Adele|an English singer/a singer from London|
Rihanna|a singer from Barbados/a famous singer|
Ed Sheeran|an English singer and songwriter/a singer with a guitar|
Madonna|an American singer/a singer called the Queen of Pop|
Eminem|an American rapper/a famous rapper|
Paul McCartney|a member of the Beatles/an English musician|
Bob Dylan|an American singer and songwriter/a musician who won the Nobel Prize for literature|
Lionel Messi|a football player from Argentina/one of the greatest football players|He won the World Cup in 2022
Cristiano Ronaldo|a football player from Portugal/one of the greatest football players|
Roger Federer|a tennis player from Switzerland/one of the greatest tennis players|
Serena Williams|an American tennis player/one of the greatest tennis players|
LeBron James|an American basketball player/one of the greatest basketball players|
Lewis Hamilton|an English racing driver/a racing driver in Formula One|
Magnus Carlsen|a chess player from Norway/one of the best chess players ever|
Garry Kasparov|a chess player/a former world champion in chess|He lost to the computer Deep Blue in 1997
Donald Trump|an American politician and businessman/the 45th and the 47th president of the United States|
Joe Biden|an American politician/the 46th president of the United States|
Angela Merkel|a German politician/the chancellor of Germany from 2005 to 2021|
King Charles|the king of the United Kingdom since 2022/the son of Queen Elizabeth|
Greta Thunberg|a climate activist from Sweden/a young woman from Sweden who speaks up for the climate|
Steven Spielberg|an American film director/the director of Jurassic Park and E.T|
Tom Hanks|an American actor/the actor who played Forrest Gump|
Tom Cruise|an American actor/a film star known for action films|
Leonardo DiCaprio|an American actor/the actor who played Jack in Titanic|
Emma Watson|an English actress/the actress who played Hermione in Harry Potter|
Stephen King|an American writer/a writer of scary books|
Linus Torvalds|a programmer from Finland/the man who started Linux|
Tim Berners-Lee|an English computer scientist/the inventor of the World Wide Web|
Alan Turing|a British mathematician/one of the fathers of computer science|He helped to break secret codes in the Second World War
Ada Lovelace|an English mathematician/a woman often called the first programmer|
Steve Jobs|one of the founders of Apple/an American businessman|
Freddie Mercury|the singer of the band Queen/an English singer|
David Bowie|an English singer/a famous musician from London|
John Lennon|a member of the Beatles/an English musician|
Diego Maradona|a football player from Argentina/one of the greatest football players|
Bruce Lee|an actor and a master of kung fu/a star of kung fu films|
Marilyn Monroe|an American actress/a film star of the 1950s|
Princess Diana|the first wife of King Charles/a British princess|
Otto von Bismarck|a German statesman/the first chancellor of the German Empire|
Karl Marx|a German thinker/a philosopher who wrote about work and capital|
Sigmund Freud|a doctor from Austria/the founder of psychoanalysis|
Immanuel Kant|a German philosopher/a great thinker from Germany|
Friedrich Nietzsche|a German philosopher/a thinker from Germany|
Rene Descartes|a French philosopher/the thinker who said: I think, therefore I am|
Johannes Kepler|a German astronomer/the man who found the laws of the planets|
Copernicus|an astronomer from Poland/the man who said that the Earth goes around the sun|
Euclid|a Greek mathematician/the author of a famous book on geometry|
Carl Friedrich Gauss|a German mathematician/one of the greatest mathematicians|
Leonhard Euler|a mathematician from Switzerland/one of the greatest mathematicians|
Emil Gumbel|a German mathematician/a mathematician who studied extreme values|The Gumbel noise in this project is named after him
Homer|an ancient Greek poet/the poet of the Iliad and the Odyssey|
Goethe|a German writer/the author of Faust|
Franz Kafka|a writer from Prague/the author of The Trial|
Leo Tolstoy|a Russian writer/the author of War and Peace|
George Orwell|an English writer/the author of 1984|
Ernest Hemingway|an American writer/the author of The Old Man and the Sea|
Jules Verne|a French writer/the author of Around the World in Eighty Days|
Victor Hugo|a French writer/the author of Les Miserables|
Astrid Lindgren|a Swedish writer/the author of Pippi Longstocking|
Roald Dahl|a British writer of books for children/the author of Matilda|
Salvador Dali|a Spanish painter/a painter of dream pictures|
Andy Warhol|an American artist/an artist known for pictures of soup cans|
Antonio Vivaldi|an Italian composer/the composer of The Four Seasons|
Nero|a Roman emperor/an emperor of Rome|
Spartacus|a slave who led a revolt against Rome/a gladiator in ancient Rome|
Hannibal|a general from Carthage/the general who crossed the Alps with elephants|
Moses|a leader of the Hebrews in the Bible/a man in the Bible|
Jesus|the central figure of Christianity/a Jewish teacher whom Christians call the son of God|
Buddha|the founder of Buddhism/a wise teacher from ancient India|
Muhammad|the prophet of Islam/the founder of Islam|
""".strip().split("\n"))]
ALIVE = set("Elon Musk|Jeff Bezos|Mark Zuckerberg|Bill Gates|Sam Altman|Taylor Swift|Beyonce|Adele|Rihanna|Ed Sheeran|Madonna|Eminem|Paul McCartney|Bob Dylan|Lionel Messi|Cristiano Ronaldo|Roger Federer|Serena Williams|LeBron James|Lewis Hamilton|Magnus Carlsen|Garry Kasparov|Donald Trump|Joe Biden|Angela Merkel|King Charles|Greta Thunberg|Steven Spielberg|Tom Hanks|Tom Cruise|Leonardo DiCaprio|Emma Watson|Stephen King|Linus Torvalds|Tim Berners-Lee".split("|")) | {"J. K. Rowling", "Barack Obama", "Buzz Aldrin", "Usain Bolt", "Michael Jordan", "Valentina Tereshkova"}
FICTION = {"Sherlock Holmes", "Robin Hood", "King Arthur", "Zeus", "Thor"}
SURNAME = {n: n.split()[-1] for n in ("William Shakespeare", "Albert Einstein", "Isaac Newton", "Pablo Picasso", "Charles Darwin", "Ludwig van Beethoven", "Wolfgang Amadeus Mozart", "Johann Sebastian Bach", "Nikola Tesla", "Thomas Edison", "Christopher Columbus", "Mahatma Gandhi", "Nelson Mandela", "Winston Churchill", "Abraham Lincoln", "Barack Obama", "Claude Monet", "Galileo Galilei", "Leonardo da Vinci")}
SURNAME["Galileo Galilei"], SURNAME["Leonardo da Vinci"] = "Galileo", "Leonardo"

PERSON_ASK = [
    "Who was {n}?", "Who was {n}?", "Who is {n}?", "Tell me about {n}.", "What do you know about {n}?", "Do you know {n}?", "What did {n} do?", "Why is {n} famous?", "What is {n} known for?", "Have you heard of {n}?", "{n}", "{n}?",
    "Tell me something about {n}.", "Can you tell me who {n} was?", "What can you tell me about {n}?", "Who exactly was {n}?", "Say something about {n}.", "Do you know who {n} was?",
]


def person_dialogue(rng):
    n, ds, facts = pick(rng, PEOPLE)
    asked = SURNAME[n] if n in SURNAME and chance(rng, 0.5) else n
    be = "were" if n == "The Beatles" else "is" if n in ALIVE | FICTION else "was"
    d = pick(rng, ds)
    if n == "Barack Obama" and d.startswith("president"):
        be = "was"
    order = list(facts)
    rng.shuffle(order)
    text = f"{n} {be} {d}."
    if order and chance(rng, 0.6):
        text = join(text, order.pop())
    q = say(rng, PERSON_ASK, n=asked if n != "The Beatles" else "the Beatles")
    if n == "The Beatles":
        q = q.replace("was the", "were the").replace("is the", "were the").replace("the Beatles was", "the Beatles were").replace("What were the Beatles known", "What are the Beatles known").replace("Why were", "Why are")
    if be == "is" and n in ALIVE:
        q = q.replace("Who was", "Who is").replace("{n} was".format(n=asked), asked + " is").replace("exactly was", "exactly is")
    turns = [(q, join(text, closing(rng, 0.06)))]
    if chance(rng, 0.25):
        more = pick(rng, ["Tell me more.", "What else?", "Anything else?", "Go on.", "More please."])
        if not order and n != "Barack Obama":
            order = [f"{n} {be} {o}." for o in ds if o != d and len(o.split()) > 3]
        turns.append((more, order.pop() if order else pick(rng, [f"That is all I know about {n}. I am a very small model.", f"I don't know more about {n}, sorry.", f"I am afraid I know nothing more about {n}."]).replace("The Beatles", "the Beatles")))
    elif chance(rng, 0.2):
        n2, ds2, facts2 = pick(rng, PEOPLE)
        if n2 not in ALIVE | FICTION and n2 != "The Beatles" and n2 != n:
            turns.append((say(rng, ["And {n}?", "What about {n}?", "And who was {n}?", "How about {n}?"], n=n2), join(f"{n2} was {pick(rng, ds2)}.", pick(rng, facts2) if facts2 and chance(rng, 0.5) else "")))
    return turns


# event (what happened, as a clause) | when, with preposition | question stems | fact
EVENT_ROWS = """
the first people landed on the Moon|in 1969|the first Moon landing;people land on the Moon|Neil Armstrong was the first to step out
the Second World War ended|in 1945|the end of the Second World War;World War Two end;the Second World War end|It had begun in 1939
the Second World War began|in 1939|the start of the Second World War;World War Two start;the Second World War begin|It ended in 1945
the First World War began|in 1914|the start of World War One;World War One start;the First World War begin|It ended in 1918
the First World War ended|in 1918|the end of World War One;World War One end;the First World War end|It had begun in 1914
the Berlin Wall fell|in 1989|the fall of the Berlin Wall;the Berlin Wall fall|It had divided Berlin since 1961
Columbus reached America|in 1492|Columbus reach America;Columbus sail to America|He thought he was near India
the French Revolution began|in 1789|the French Revolution;the French Revolution start|The people stormed a prison called the Bastille
the Titanic sank|in 1912|the sinking of the Titanic;the Titanic sink|It hit an iceberg
the United States declared its independence|in 1776|the American Declaration of Independence;the United States become independent|That is why the Fourth of July is a holiday there
the American Civil War ended|in 1865|the end of the American Civil War;the American Civil War end|It had begun in 1861
Yuri Gagarin flew into space|in 1961|the first flight into space;the first human fly into space|His flight took less than two hours
the Western Roman Empire fell|in 476|the fall of Rome;the Roman Empire fall|The eastern part lasted until 1453
the first modern Olympic Games took place|in 1896|the first modern Olympic Games;the modern Olympics begin|They were held in Athens
the first World Cup in football took place|in 1930|the first football World Cup;the first World Cup take place|Uruguay won it
the pyramids of Giza were built|about 4,500 years ago|the building of the pyramids;people build the pyramids|They were tombs for kings
the dinosaurs died out|about 66 million years ago|the end of the dinosaurs;the dinosaurs die out|A huge rock from space probably hit the Earth
the Great Fire of London happened|in 1666|the Great Fire of London;London burn|It began in a bakery
Pompeii was destroyed|in the year 79|the end of Pompeii;Vesuvius destroy Pompeii|The volcano Vesuvius buried it
the Wright brothers first flew|in 1903|the first airplane flight;the Wright brothers fly|The first flight took twelve seconds
Mount Everest was first climbed|in 1953|the first climb of Mount Everest;people first climb Mount Everest|Edmund Hillary and Tenzing Norgay did it
the euro coins and notes came|in 2002|the start of euro cash;people start paying with euro notes|Banks used the euro from 1999
Germany was reunited|in 1990|German reunification;Germany become one country again|The Berlin Wall had fallen in 1989
India became independent|in 1947|the independence of India;India become independent|Until then it was ruled by Britain
the Soviet Union broke up|in 1991|the end of the Soviet Union;the Soviet Union end|Fifteen countries came out of it
the Eiffel Tower was finished|in 1889|the opening of the Eiffel Tower;they finish the Eiffel Tower|It was built for a world fair
the Battle of Hastings took place|in 1066|the Battle of Hastings;the Normans conquer England|William the Conqueror won it
Magna Carta was sealed|in 1215|the Magna Carta;King John accept Magna Carta|It limited the power of the English king
Sputnik was launched|in 1957|the first satellite;the first satellite fly|It was sent up by the Soviet Union
the first iPhone came out|in 2007|the first iPhone;the first iPhone come out|It was made by Apple
apartheid in South Africa ended|in 1994|the end of apartheid;apartheid end|Nelson Mandela became president
the Black Death came to Europe|in 1347|the Black Death;the plague come to Europe|It was a terrible disease
""".strip()
EVENTS = [tuple(r.split("|")) for r in EVENT_ROWS.split("\n")]


def event_dialogue(rng):
    clause, when, names, note = pick(rng, EVENTS)
    noun, *verbs = names.split(";")
    if chance(rng, 0.5):
        q = say(rng, ["When did {v}?", "In which year did {v}?", "What year did {v}?", "Do you know when {c}?", "Can you tell me when {c}?", "When did {v}?"], v=pick(rng, verbs), c=clause)
    else:
        q = say(rng, ["When was {n}?", "What year was {n}?", "{n}?", "Tell me about {n}.", "What do you know about {n}?", "{n}, when was that?", "When was {n}, do you know?"], n=noun)
    a = say(rng, ["{c} {w}.", "{W}, {c}.", "{c} {w}.", "That was {w}: {c}."], c=clause, w=when, W=cap(when))
    return [(q, join(a, sentence(note) if chance(rng, 0.6) else "", closing(rng, 0.05)))]


CONCEPTS = [(n, d.split("/"), [f + "." for f in x.split(";") if f]) for n, d, x in (r.split("|") for r in """
Christmas|a holiday on the 25th of December/the feast of the birth of Jesus|People give presents and put up a tree;In many countries, children wait for Santa Claus
Easter|a Christian holiday in spring/the feast when Christians remember that Jesus rose from the dead|Children look for painted eggs
Halloween|a holiday on the 31st of October/an evening of costumes and sweets|People carve faces into pumpkins;Children say trick or treat
Thanksgiving|a holiday in the United States and Canada/a feast for giving thanks|In the United States it is on the fourth Thursday of November;Many families eat turkey
New Year's Day|the first day of the year/a holiday on the first of January|Many people watch fireworks the night before
Valentine's Day|a day for love on the 14th of February/the day of people in love|People give flowers, cards and chocolate
Hanukkah|a Jewish holiday that lasts eight days/the Jewish festival of lights|One more candle is lit each day
Ramadan|a holy month for Muslims/the month when many Muslims eat nothing during the day|It ends with a feast called Eid
Diwali|the Hindu festival of lights/an Indian festival of lights|People light many small lamps
Chinese New Year|a holiday in January or February/the start of the new year in the Chinese calendar|People wear red and eat together
Carnival|a time of costumes and parades before Lent/a festival with music and costumes|The one in Rio is very famous
Mother's Day|a day to thank mothers/a day for mothers, often in May|
a birthday|the day on which a person was born/the yearly day of someone's birth|People often have cake and candles
a wedding|the feast when two people marry/the day when two people become a married couple|
football|a game in which two teams try to kick a ball into a goal/a team sport with eleven players on each side|In the United States it is called soccer;A match takes ninety minutes
soccer|the American word for football/a game with eleven players on each side and one ball|Only the goalkeeper may use the hands
American football|a team sport with an oval ball/a game in which players carry or throw a ball over a line|
basketball|a game in which two teams throw a ball into a high basket/a team sport with five players on each side|James Naismith invented it in 1891
tennis|a game for two or four people with rackets and a ball/a sport in which you hit a ball over a net|Wimbledon is the oldest big tournament
table tennis|a small form of tennis on a table/a fast game with small bats and a light ball|It is also called ping-pong
volleyball|a game in which two teams hit a ball over a high net/a team sport with six players on each side|
baseball|a game with a bat, a ball and four bases/a team sport that is popular in America and Japan|
cricket|a game with a bat, a ball and wickets/a team sport with eleven players on each side|It is very popular in India and England;A cricket is also an insect
golf|a game in which you hit a small ball into holes/a sport with clubs and a small ball|Most courses have 18 holes
hockey|a game in which players hit a ball or a puck with sticks/a team sport with curved sticks|Ice hockey is played on skates
rugby|a team sport with an oval ball/a game in which players carry and kick an oval ball|It comes from England
swimming|moving through water with arms and legs/a sport in the water|It is good for the whole body
running|a sport in which you move fast on foot/going fast on your feet|A marathon is about 42 kilometres long
a marathon|a run of about 42 kilometres/a very long race on foot|It is named after a town in Greece
skiing|gliding over snow on two long boards/a winter sport|
boxing|a sport in which two people fight with their fists/a fight with gloves in a ring|
judo|a sport from Japan/a fighting sport in which you throw your partner to the floor|
yoga|a practice of body and mind from India/a set of exercises for body, breath and calm|
chess|a board game for two players with 16 pieces each/an old game in which you try to trap the king|The board has 64 squares;The queen is the strongest piece
checkers|a board game in which you jump over the other pieces/a simple board game for two|It is also called draughts
Go|a very old board game with black and white stones/a board game from China|It is also a programming language
poker|a card game with bets/a card game in which players may bluff|
Monopoly|a board game about buying streets/a game of money and houses|
Scrabble|a game in which you build words from letters/a word game on a board|
dominoes|a game with flat pieces that have dots/a game in which you match numbers of dots|
hide-and-seek|a game in which one person looks for the others/a children's game of hiding|
tic-tac-toe|a small game with crosses and circles/a game in which you need three signs in a row|It is also called noughts and crosses
rock paper scissors|a game for two with the hands/a quick hand game|Rock beats scissors, scissors beat paper, and paper beats rock
sudoku|a puzzle with numbers from 1 to 9/a number puzzle on a grid|Each row, column and box holds every number once
a crossword|a puzzle with words that cross/a word puzzle|
+the Olympic Games|a large sports event that takes place every four years/games for athletes from all over the world|The ancient ones began in Greece;The five rings stand for the parts of the world
the World Cup|a football tournament of countries every four years/the largest football event|The first one was held in 1930;Brazil has won it five times
music|sounds that are ordered in a beautiful way/an art made of sound|It can make people happy or sad
a song|music with words/a short piece of music that you can sing|
a melody|a row of notes that sounds like one thing/the tune of a song|
rhythm|the pattern of beats in music/the beat of music|
an orchestra|a large group of musicians/a group that plays many instruments together|A conductor leads it
an opera|a play in which the words are sung/a story told with singing and music|
jazz|a kind of music that began in New Orleans/a free and lively kind of music|
rock music|loud music with guitars and drums/a kind of music that grew in the 1950s|
hip hop|a kind of music with beats and rap/a culture of rap, dance and art from New York|
reggae|a kind of music from Jamaica/music with a relaxed beat from Jamaica|
the blues|a sad and strong kind of music from the American South/music that grew out of the songs of Black Americans|
classical music|music by composers such as Bach, Mozart and Beethoven/an old and rich tradition of music|
a piano|an instrument with 88 keys/a large instrument with black and white keys|Each key moves a small hammer that hits strings
a guitar|an instrument with strings, usually six/a string instrument that you pluck|
a violin|a small instrument with four strings/a string instrument that is played with a bow|
a cello|a large string instrument/an instrument like a big violin, played while sitting|
a flute|a wind instrument/a long pipe that you blow across|
a trumpet|a loud instrument made of brass/a brass instrument that you blow|
a drum|an instrument that you hit/a round instrument that gives the beat|
a harp|a large instrument with many strings/an instrument whose strings you pluck with both hands|
a saxophone|a wind instrument that is often heard in jazz/a curved wind instrument|Adolphe Sax invented it
a book|pages of text bound together/a long text on pages|Before printing, books were copied by hand
a novel|a long story in a book/a long piece of writing about made-up people|
a poem|a short text in verse/a text with rhythm and sometimes rhyme|I can try to write one for you
a fairy tale|an old story with magic in it/a story about things like kings, witches and talking animals|
a myth|an old story about gods and heroes/a very old story that explains the world|
a haiku|a short Japanese poem/a poem of three lines|It often has five, seven and five syllables
a film|a story told with moving pictures/a movie|The Lumiere brothers showed early films in 1895
a movie|a story told with moving pictures/a film|
Hollywood|the center of American film/a part of Los Angeles where many films are made|
the Oscars|the best-known film prizes/a film award given every year|
an actor|a person who plays a role/someone who acts in plays or films|
a director|the person who leads the making of a film/the head of a film or a play|
a comedy|a funny film or play/a story that makes people laugh|
a cartoon|a drawn film or picture/a film made of drawings|
Mickey Mouse|a mouse in cartoons by Walt Disney/a cartoon figure from 1928|
Star Wars|a series of films about a galaxy far away/a famous space story|George Lucas made the first one, in 1977
Titanic|a film of 1997 about a ship/a film by James Cameron|It is about love on a sinking ship
Batman|a comic hero who protects Gotham City/a hero with a dark mask|His real name is Bruce Wayne
Superman|a comic hero who can fly/a hero from the planet Krypton|His other name is Clark Kent
Spider-Man|a comic hero who climbs walls/a hero with the powers of a spider|His real name is Peter Parker
the theatre|a place where plays are shown/the art of acting on a stage|
a museum|a place where interesting or beautiful things are shown/a house for art or old things|
a painting|a picture made with paint/a work of art made with colours|
a statue|a figure made of stone, metal or wood/a figure that stands in a place|
art|the making of beautiful or interesting things/what people create to show ideas and feelings|
dance|moving the body to music/an art of movement|
ballet|a dance with strict and graceful steps/a classical form of dance|
tango|a dance from Argentina and Uruguay/a dance for two people|
pottery|making pots from clay/the craft of shaping clay|
origami|the Japanese art of folding paper/making figures out of folded paper|
~the Roman Empire|a large empire around the Mediterranean Sea/an empire ruled from Rome|Its language was Latin;Its first emperor was Augustus
~ancient Rome|the city and state that ruled much of Europe two thousand years ago/the world of the old Romans|They built roads, bridges and baths
~ancient Greece|the land of the ancient Greeks, with cities such as Athens/the home of early democracy and philosophy|
~ancient Egypt|a land of kings and pyramids on the Nile/an old kingdom on the Nile|Its kings were called pharaohs
a pharaoh|a king of ancient Egypt/a ruler of ancient Egypt|
a pyramid|a building with a square base and four sloping sides/a huge tomb of ancient Egypt|
a mummy|a dead body that was kept from decay/a body wrapped in cloth in ancient Egypt|
~+the Vikings|seafaring people from Scandinavia/sailors and warriors from the north of Europe|They reached America about a thousand years ago
~+the Aztecs|a people who built an empire in Mexico/an old people of Mexico|
+the Maya|a people who built cities in Central America/an old people who knew a lot about stars and calendars|
~+the Incas|a people who built an empire in the Andes/the builders of Machu Picchu|
a knight|a soldier on a horse in the Middle Ages/a noble fighter in armour|
a castle|a strong house for a lord, with walls and towers/a large building made to be safe from enemies|
a samurai|a warrior of old Japan/a Japanese fighter with a sword|
a pirate|a robber at sea/a person who robs ships|
a king|a man who rules a country by birth/the male ruler of a kingdom|
a queen|a woman who rules a country, or the wife of a king/the female ruler of a kingdom|
a president|the head of a republic/the leader of a country without a king|
~+the Middle Ages|the time between about 500 and 1500 in Europe/the age of knights and castles|
~the Stone Age|the time when people used tools made of stone/a very old time before metal|
~the Renaissance|a time of new art and learning in Europe/an age of art that began in Italy in the 1300s|Leonardo and Michelangelo lived then
~the Industrial Revolution|the time when machines changed work/the change from hand work to machines, which began in Britain|Steam power played a big part
~the Cold War|the long rivalry between the United States and the Soviet Union/a time of tension from about 1947 to 1991|
~World War One|a war from 1914 to 1918/the First World War|
~World War Two|a war from 1939 to 1945/the Second World War, the largest war in history|
~the French Revolution|the time when the French people ended the rule of the king/a revolution that began in 1789|
~the Titanic|a large ship that sank in 1912/a ship that hit an iceberg on its first trip|
the Nobel Prize|a prize for great work in science, literature and peace/a famous prize founded by Alfred Nobel|It was first given in 1901
the United Nations|a group of almost all countries that works for peace/an organization of 193 countries|It was founded in 1945
the Olympic flag|a white flag with five rings/a flag with blue, yellow, black, green and red rings|
Santa Claus|the old man in red who brings presents in stories/a figure who brings presents at Christmas|
a dragon|a large animal in stories that can breathe fire/a creature of fairy tales|
a unicorn|a horse with one horn in stories/a creature of fairy tales|It is the national animal of Scotland
religion|belief in a god or in gods, with its customs/a system of faith|
Christianity|the religion that follows Jesus/the largest religion|Its holy book is the Bible
Islam|the religion of Muslims/the religion that follows the teaching of Muhammad|Its holy book is the Quran
Judaism|the religion of the Jewish people/one of the oldest religions with one god|
Buddhism|a religion that follows the Buddha/a religion that began in India|
Hinduism|a very old religion from India/the largest religion in India|
the Bible|the holy book of Christians/a collection of old holy texts|
pizza|a flat bread with tomato, cheese and more/a dish from Naples in Italy|
sushi|a Japanese dish with rice and often fish/rice with vinegar, fish and other things|
paella|a rice dish from Spain/a Spanish dish from Valencia|
pasta|an Italian food made of flour and water or eggs/a food such as spaghetti or macaroni|
bread|a food made of flour and water and baked/a baked food that people eat all over the world|
cheese|a food made from milk/milk that has become firm|
chocolate|a sweet food made from cocoa/a sweet made of cocoa and sugar|
curry|a spicy dish that comes from India/a dish with many spices|
tea|a drink made with leaves in hot water/a hot drink from the leaves of the tea plant|
coffee|a drink made from roasted beans/a dark drink that wakes people up|
""".strip().split("\n"))]

HELLO = [
    ("Spanish", "hola", "gracias", "adios", "si"), ("French", "bonjour", "merci", "au revoir", "oui"), ("German", "hallo", "danke", "auf Wiedersehen", "ja"), ("Italian", "ciao", "grazie", "arrivederci", "si"),
    ("Portuguese", "ola", "obrigado", "adeus", "sim"), ("Dutch", "hallo", "dank je", "tot ziens", "ja"), ("Swedish", "hej", "tack", "hej da", "ja"), ("Japanese", "konnichiwa", "arigato", "sayonara", "hai"),
    ("Chinese", "ni hao", "xie xie", "zai jian", "shi"), ("Russian", "privet", "spasibo", "do svidaniya", "da"), ("Polish", "czesc", "dziekuje", "do widzenia", "tak"), ("Turkish", "merhaba", "tesekkurler", "hosca kal", "evet"),
    ("Hindi", "namaste", "dhanyavaad", "alvida", "haan"), ("Arabic", "marhaba", "shukran", "ma salama", "naam"), ("Swahili", "jambo", "asante", "kwaheri", "ndiyo"), ("Hawaiian", "aloha", "mahalo", "aloha", "ae"), ("Danish", "hej", "tak", "farvel", "ja"),
    ("Korean", "annyeong", "gamsahamnida", "annyeong", "ne"),
]
PHRASES = [("hello", 1, ["hello", "hello", "hi"]), ("thank you", 2, ["thank you", "thanks", "thank you"]), ("goodbye", 3, ["goodbye", "bye"]), ("yes", 4, ["yes"])]


def hello_dialogue(rng):
    turns = []
    english, slot, asked = pick(rng, PHRASES[:2] + PHRASES)
    for i in range(2 if chance(rng, 0.25) else 1):
        row = pick(rng, HELLO)
        lang, word = row[0], row[slot]
        if i == 0:
            q = say(rng, ["How do you say {e} in {l}?", "How do I say {e} in {l}?", "What is {e} in {l}?", "{e} in {l}", "{e} in {l}?", "Say {e} in {l}.", "What's the {l} word for {e}?", "Can you say {e} in {l}?", "Translate {e} into {l}.", "How do people say {e} in {l}?", "Tell me how to say {e} in {l}."], e=pick(rng, asked), l=lang)
        else:
            q = say(rng, ["And in {l}?", "What about {l}?", "How about in {l}?", "And {l}?"], l=lang)
        turns.append((q, say(rng, ["In {l}, you say {w} for {e}.", "In {l}, {e} is {w}.", "{E} in {l} is {w}.", "You say {w} in {l}. It means {e}.", "The {l} word for {e} is {w}."], l=lang, w=word, e=english, E=cap(english))))
    return turns


PROVERBS = [tuple(r.split("|")) for r in """
The early bird catches the worm|those who start early have better chances
A friend in need is a friend indeed|a true friend helps you when things are bad
Actions speak louder than words|what you do matters more than what you say
Better late than never|it is better to do something late than not at all
Practice makes perfect|you get good at something by doing it often
Two heads are better than one|two people often find a better answer than one
When in Rome, do as the Romans do|you should follow the customs of the place where you are
The grass is always greener on the other side|what others have often looks better
Don't judge a book by its cover|the look of something does not tell you what is inside
Rome was not built in a day|great things need time
All that glitters is not gold|things that look good are not always good
Where there is a will, there is a way|if you really want something, you will find a way
Too many cooks spoil the broth|too many people on one task can ruin it
Many hands make light work|work is easy when many people help
A picture is worth a thousand words|a picture can show more than a long text
Honesty is the best policy|it is best to tell the truth
Haste makes waste|if you hurry, you make mistakes
Every cloud has a silver lining|there is something good in every bad thing
Birds of a feather flock together|people who are alike like to be together
Home is where the heart is|home is where the people you love are
Laughter is the best medicine|laughing makes you feel better
Look before you leap|you should think before you act
No pain, no gain|you must work hard to get something
Out of sight, out of mind|you forget what you do not see
Time flies|time seems to pass quickly
Knowledge is power|who knows more can do more
Don't count your chickens before they hatch|you should not rely on something before it has happened
It's raining cats and dogs|it is raining very hard
Piece of cake|something is very easy
Break a leg|good luck, above all to actors
Once in a blue moon|something happens very rarely
Let sleeping dogs lie|you should not wake up old trouble
You can't have your cake and eat it|you cannot have two things that exclude each other
Still waters run deep|quiet people may have deep thoughts
""".strip().split("\n")]


def proverb_dialogue(rng):
    p, m = pick(rng, PROVERBS)
    if chance(rng, 0.65):
        q = say(rng, ["What does \"{p}\" mean?", "What is the meaning of \"{p}\"?", "Explain the saying \"{p}\".", "What do people mean by \"{p}\"?", "{p}, what does that mean?", "Why do people say \"{p}\"?", "Can you explain \"{p}\"?"], p=p)
        return [(q, pick(rng, ["\"{p}\" means that {m}.", "That saying means that {m}.", "It means that {m}.", "People say \"{p}\" to tell you that {m}.", "The saying \"{p}\" means that {m}."]).format(p=p, m=m).replace("that good luck", "good luck").replace("to tell you good luck", "to wish you good luck"))]
    q = pick(rng, ["Tell me a proverb.", "Give me a proverb.", "Do you know a proverb?", "Say a proverb.", "Do you know a saying?", "Tell me a wise saying.", "Share a proverb with me.", "What is a famous proverb?", "Give me some wisdom.", "Any words of wisdom?", "Quote a proverb."])
    while m.startswith(("good luck", "something is", "it is raining")):
        p, m = pick(rng, PROVERBS)
    return [(q, pick(rng, ["{p}. It means that {m}.", "Here is one: {p}. That means that {m}.", "I like this one: {p}. It means that {m}.", "Here is a proverb: {p}."]).format(p=p, m=m))]


QA = [
    (["who was the first person on the Moon", "who was the first man on the Moon", "who walked on the Moon first", "who first stepped on the Moon"], ["Neil Armstrong was the first person on the Moon, in 1969", "The first man on the Moon was Neil Armstrong"], ["Buzz Aldrin was the second.", "The mission was called Apollo 11."]),
    (["when was the first Moon landing", "when did we land on the Moon", "what year was the Moon landing", "when did people first land on the Moon"], ["The first Moon landing was on the 20th of July 1969", "People first landed on the Moon in July 1969"], ["The mission was called Apollo 11."]),
    (["was the Moon landing real", "did people really land on the Moon"], ["Yes, people really landed on the Moon, for the first time in 1969", "Yes. Twelve people have walked on the Moon"], []),
    (["how many people have walked on the Moon"], ["Twelve people have walked on the Moon, all between 1969 and 1972"], []),
    (["who was the first person in space", "who was the first man in space"], ["Yuri Gagarin was the first person in space, in 1961"], []),
    (["who was the first woman in space"], ["Valentina Tereshkova was the first woman in space, in 1963"], []),
    (["who built the pyramids", "who made the pyramids"], ["The ancient Egyptians built the pyramids about 4,500 years ago", "The pyramids were built by workers in ancient Egypt"], []),
    (["why did they build the pyramids", "why were the pyramids built", "what were the pyramids for"], ["The pyramids were built as tombs for the kings of Egypt"], []),
    (["how old are the pyramids"], ["The pyramids of Giza are about 4,500 years old"], []),
    (["who built the Great Wall", "why was the Great Wall built"], ["Chinese rulers built the Great Wall to protect their land from attacks"], []),
    (["who discovered America", "who found America"], ["Columbus reached America in 1492, but people had lived there for thousands of years, and Vikings came before him", "America was first settled by the ancestors of Native Americans. Columbus arrived in 1492"], []),
    (["who was the first president of the United States", "who was the first US president", "first president of America"], ["George Washington was the first president of the United States", "The first US president was George Washington"], ["He was president from 1789 to 1797."]),
    (["who was the first emperor of Rome", "who was the first Roman emperor"], ["Augustus was the first Roman emperor"], []),
    (["who founded Rome", "when was Rome founded"], ["In the old story, Romulus founded Rome in 753 BC"], []),
    (["who were the Vikings"], ["The Vikings were sailors and warriors from Scandinavia, about a thousand years ago"], []),
    (["why did the Titanic sink", "how did the Titanic sink", "what happened to the Titanic"], ["The Titanic sank in 1912 because it hit an iceberg", "The Titanic hit an iceberg and sank in 1912"], ["More than 1,500 people died."]),
    (["how did the dinosaurs die", "why did the dinosaurs die out", "what killed the dinosaurs"], ["The dinosaurs died out about 66 million years ago, most likely because a huge rock from space hit the Earth"], ["Birds are their living relatives."]),
    (["how long was World War Two", "when was World War Two", "when was the Second World War"], ["The Second World War lasted from 1939 to 1945", "World War Two was from 1939 to 1945"], []),
    (["when was World War One", "when was the First World War", "how long was the First World War"], ["The First World War lasted from 1914 to 1918", "World War One was from 1914 to 1918"], []),
    (["who won the Second World War", "who won World War Two"], ["The Allies won the Second World War, among them the Soviet Union, the United States and the United Kingdom"], []),
    (["how old is the Earth", "what is the age of the Earth"], ["The Earth is about 4.5 billion years old"], []),
    (["how old is the universe"], ["The universe is about 13.8 billion years old"], []),
    (["how many players are on a football team", "how many players are in a soccer team", "how many people are in a football team"], ["A football team has eleven players on the field", "There are eleven players on a football team"], []),
    (["how many players are on a basketball team"], ["A basketball team has five players on the court"], []),
    (["how many players are on a volleyball team"], ["A volleyball team has six players on the court"], []),
    (["how many players are on a baseball team"], ["A baseball team has nine players on the field"], []),
    (["how long is a football match", "how long does a soccer game last"], ["A football match lasts ninety minutes, in two halves of 45 minutes"], []),
    (["how long is a marathon", "how far is a marathon"], ["A marathon is 42.195 kilometres long, which is about 26 miles"], []),
    (["how often are the Olympic Games", "how often are the Olympics held"], ["The Summer Olympic Games take place every four years, and so do the Winter Games"], []),
    (["where did the Olympic Games begin", "where do the Olympics come from"], ["The Olympic Games began in ancient Greece, in Olympia"], []),
    (["what do the Olympic rings mean", "what colours are the Olympic rings"], ["The five Olympic rings stand for the parts of the world. They are blue, yellow, black, green and red"], []),
    (["how does the knight move in chess", "how do you move the knight"], ["In chess, the knight moves in the shape of an L: two squares one way and one square to the side"], ["It may jump over other pieces."]),
    (["how does the bishop move in chess"], ["In chess, the bishop moves along the diagonals"], []),
    (["how does the rook move in chess"], ["In chess, the rook moves straight along rows and columns"], []),
    (["how does the queen move in chess", "what is the strongest piece in chess"], ["The queen is the strongest piece in chess. She moves any distance in a straight line or along a diagonal"], []),
    (["how does the king move in chess"], ["In chess, the king moves one square in any direction"], []),
    (["how does a pawn move in chess", "how do pawns move"], ["In chess, a pawn moves one square forward, or two on its first move, and it captures diagonally"], []),
    (["what is checkmate", "how do you win at chess"], ["Checkmate means that the king is attacked and cannot escape. Then the game is over"], []),
    (["how many squares are on a chess board", "how many squares does a chess board have"], ["A chess board has 64 squares"], []),
    (["how many pieces are in chess", "how many chess pieces are there"], ["Each player has 16 pieces in chess, so there are 32 in all"], []),
    (["how many cards are in a deck", "how many cards are in a deck of cards"], ["A normal deck has 52 cards, without the jokers"], []),
    (["how many keys does a piano have", "how many keys are on a piano"], ["A piano has 88 keys"], ["52 of them are white and 36 are black."]),
    (["how many strings does a guitar have", "how many strings are on a guitar"], ["A guitar usually has six strings"], []),
    (["how many strings does a violin have"], ["A violin has four strings"], []),
    (["how many notes are in a scale", "what are the notes in music"], ["The notes in music are called A, B, C, D, E, F and G"], []),
    (["what are the primary colours", "what are the primary colors"], ["The primary colours of paint are red, yellow and blue", "For paint, people name red, yellow and blue as primary colours"], ["For light, they are red, green and blue."]),
    (["what do you get when you mix blue and yellow", "what colour do blue and yellow make", "blue and yellow make what"], ["Blue and yellow paint make green"], []),
    (["what do you get when you mix red and yellow", "what color do red and yellow make"], ["Red and yellow paint make orange"], []),
    (["what do you get when you mix red and blue", "what color do red and blue make"], ["Red and blue paint make purple"], []),
    (["what do you get when you mix red and white", "how do you make pink"], ["Red and white paint make pink"], []),
    (["what do you get when you mix black and white", "how do you make gray"], ["Black and white paint make gray"], []),
    (["how do you make green", "how do I make green"], ["You make green by mixing blue and yellow paint"], []),
    (["how do you make purple"], ["You make purple by mixing red and blue paint"], []),
    (["how do you make orange paint"], ["You make orange by mixing red and yellow paint"], []),
    (["what are the colours of the rainbow", "what are the colors of the rainbow", "name the colors of the rainbow"], ["The colours of the rainbow are red, orange, yellow, green, blue, indigo and violet"], []),
    (["what does the colour red mean", "what does red stand for"], ["Red often stands for love, danger or anger"], ["In China, it stands for luck."]),
    (["what does the colour white mean", "what does white stand for"], ["White often stands for purity and peace"], ["In some Asian countries, it is the colour of mourning."]),
    (["what does the colour green mean", "what does green stand for"], ["Green often stands for nature and hope"], []),
    (["what does the colour blue mean", "what does blue stand for"], ["Blue often stands for calm and trust"], []),
    (["what does the colour yellow mean", "what does yellow stand for"], ["Yellow often stands for the sun and for joy"], []),
    (["what does the colour black mean", "what does black stand for"], ["Black often stands for mourning, but also for style and power"], []),
    (["what does a dove mean", "what is the symbol of peace", "what does a white dove stand for"], ["A white dove is a symbol of peace"], []),
    (["what does a heart mean", "what is the symbol of love"], ["A heart is a symbol of love", "The symbol of love is a red heart"], []),
    (["what does a four-leaf clover mean", "what brings good luck"], ["A four-leaf clover is a symbol of good luck"], []),
    (["why is 13 unlucky", "why is thirteen an unlucky number"], ["Some people think 13 is unlucky because of old stories, but it is only a number"], []),
    (["when is Christmas", "what day is Christmas", "what date is Christmas"], ["Christmas is on the 25th of December", "Christmas Day is the 25th of December"], []),
    (["when is Halloween", "what date is Halloween"], ["Halloween is on the 31st of October"], []),
    (["when is Valentine's Day"], ["Valentine's Day is on the 14th of February"], []),
    (["when is New Year", "when is New Year's Day", "what day is New Year"], ["New Year's Day is on the first of January"], []),
    (["when is Easter", "what day is Easter"], ["Easter is on a Sunday in March or April, and the date changes every year"], []),
    (["when is Thanksgiving"], ["In the United States, Thanksgiving is on the fourth Thursday of November"], ["In Canada it is in October."]),
    (["when is Saint Patrick's Day"], ["Saint Patrick's Day is on the 17th of March"], []),
    (["when is Independence Day", "what is the Fourth of July"], ["The Fourth of July is Independence Day in the United States"], []),
    (["when is April Fools' Day", "what is April Fools' Day"], ["April Fools' Day is on the first of April. People play small tricks on each other"], []),
    (["why do we celebrate Christmas"], ["Christmas is the feast of the birth of Jesus, and for many people it is also a family feast"], []),
    (["why do people carve pumpkins", "why do we carve pumpkins"], ["People carve pumpkins for Halloween. It is an old custom that came from Ireland, where turnips were used"], []),
    (["what is the most spoken language", "which language has the most speakers"], ["English is spoken by the most people if you count those who learned it later. Mandarin Chinese has the most native speakers"], []),
    (["how many languages are there", "how many languages exist in the world"], ["There are about 7,000 languages in the world"], []),
    (["what language did the Romans speak"], ["The Romans spoke Latin"], []),
    (["who is the strongest god", "who is the king of the Greek gods"], ["Zeus is the king of the Greek gods"], []),
    (["who is the Greek god of the sea", "who is Poseidon"], ["Poseidon is the Greek god of the sea"], ["The Romans called him Neptune."]),
    (["who is the Roman god of war"], ["Mars is the Roman god of war"], []),
    (["who is the goddess of love", "who is Aphrodite"], ["Aphrodite is the Greek goddess of love"], ["The Romans called her Venus."]),
    (["who made the statue of David", "who made David"], ["Michelangelo made the statue of David"], ["It stands in Florence."]),
    (["where is the Mona Lisa", "where can I see the Mona Lisa"], ["The Mona Lisa hangs in the Louvre in Paris"], ["Leonardo da Vinci painted it."]),
    (["who directed Titanic", "who made the film Titanic"], ["James Cameron directed Titanic"], []),
    (["who directed Star Wars", "who made Star Wars"], ["George Lucas made the first Star Wars film, in 1977"], []),
    (["who directed Jurassic Park", "who directed E.T.", "who directed Jaws"], ["Steven Spielberg directed that film"], ["He is one of the best-known film directors."]),
    (["who created Mickey Mouse"], ["Walt Disney and Ub Iwerks created Mickey Mouse in 1928"], []),
    (["who are the Beatles", "name the Beatles", "who were the members of the Beatles"], ["The Beatles were John Lennon, Paul McCartney, George Harrison and Ringo Starr"], []),
    (["who sang Thriller", "who is the King of Pop"], ["Michael Jackson sang Thriller and was called the King of Pop"], []),
    (["who is the King of Rock and Roll"], ["Elvis Presley was called the King of Rock and Roll"], []),
    (["who sang Imagine", "who wrote Imagine"], ["John Lennon sang Imagine, in 1971"], []),
    (["who sang Bohemian Rhapsody", "which band played Bohemian Rhapsody"], ["The band Queen played Bohemian Rhapsody, and Freddie Mercury sang it"], []),
    (["what is Romeo and Juliet about"], ["Romeo and Juliet is about two young people in love whose families are enemies"], ["Shakespeare wrote it."]),
    (["what is Harry Potter about", "who is Harry Potter"], ["Harry Potter is a boy who finds out that he is a wizard"], ["J. K. Rowling wrote the books."]),
    (["how many Harry Potter books are there"], ["There are seven Harry Potter books"], []),
    (["what is The Lord of the Rings about"], ["The Lord of the Rings is about a hobbit who must destroy a dangerous ring"], ["J. R. R. Tolkien wrote it."]),
    (["who is Romeo", "who is Juliet"], ["Romeo and Juliet are young people in love in a play by Shakespeare"], []),
    (["who is Frodo"], ["Frodo is a hobbit in The Lord of the Rings"], []),
    (["who is Darth Vader"], ["Darth Vader is the dark lord in Star Wars"], []),
    (["who said I think, therefore I am"], ["Rene Descartes said: I think, therefore I am"], []),
    (["who said I have a dream"], ["Martin Luther King said it in a speech in 1963"], []),
    (["who said to be or not to be", "where does to be or not to be come from"], ["Hamlet says it in the play by Shakespeare"], []),
    (["what is the capital of the Roman Empire"], ["The capital of the Roman Empire was Rome, and later Constantinople"], []),
    (["what year did man first fly", "when was the first flight"], ["The Wright brothers made the first powered flight in 1903"], []),
    (["who invented paper", "where was paper invented"], ["Paper was invented in China about two thousand years ago"], []),
    (["who invented gunpowder"], ["Gunpowder was invented in China"], []),
    (["who invented the wheel", "when was the wheel invented"], ["Nobody knows who invented the wheel. It is more than five thousand years old"], []),
    (["who invented fire", "who discovered fire"], ["Nobody knows who first used fire. Early humans learned it hundreds of thousands of years ago"], []),
    (["who invented writing", "when was writing invented"], ["Writing began more than five thousand years ago in Mesopotamia, in what is now Iraq"], []),
    (["who invented money", "when was money invented"], ["The first coins were made in Lydia, in what is now Turkey, about 2,600 years ago"], []),
    (["who invented chess", "where does chess come from"], ["Chess comes from India, from about 1,500 years ago"], []),
    (["who invented football", "where does football come from"], ["Modern football comes from England, where its rules were written in 1863"], []),
    (["who invented pizza"], ["Pizza comes from Naples in Italy, but nobody knows one single inventor"], []),
    (["who invented ice cream"], ["Nobody knows who invented ice cream. Cold sweets were eaten long ago in China and Persia"], []),
    (["what is the oldest book", "what is the oldest story"], ["One of the oldest stories is the tale of Gilgamesh, about four thousand years old"], []),
    (["what is the most famous painting", "what is the most famous painting in the world"], ["The most famous painting is probably the Mona Lisa by Leonardo da Vinci"], []),
    (["why is the Mona Lisa famous", "why is the Mona Lisa so famous"], ["The Mona Lisa is famous for her soft smile, and because the painting was once stolen, in 1911"], []),
    (["what is your favourite book", "do you like books", "what is your favorite movie", "what is your favorite song"], ["I have no favourites, because I have never read, seen or heard one. But I like to talk about them", "I cannot read or watch anything myself, so I have no favourite. What is yours?"], []),
    (["do you like music", "do you like football", "do you play chess", "can you play chess"], ["I can't hear, see or play anything, but I like to talk about it. Do you?", "I am only a small text model, so I can just talk about it. Is it a hobby of yours?"], []),
]


def unknown_dialogue(rng):
    """Invented people, books and matches; news."""
    first = pick(rng, ["Anna", "Peter", "Maria", "John", "Karl", "Lena", "Omar", "Yuki", "David", "Sara", "Pavel", "Nina", "Hugo", "Elena"])
    person = f"{first} {made_up(rng)}"
    thing = pick(rng, ["The {a} of {m}", "The Last {m}", "The {m} {b}", "A {b} in {m}", "{m} and the {b}", "The House of {m}", "Songs of {m}"]).format(a=pick(rng, ["Song", "King", "Night", "Gate", "Battle"]), b=pick(rng, ["Garden", "Road", "Mirror", "River", "Lantern"]), m=made_up(rng))
    roll = rng.random()
    if roll < 0.3:
        q = say(rng, ["Who is {n}?", "Who was {n}?", "Tell me about {n}.", "What do you know about {n}?", "Do you know {n}?", "What did {n} do?", "Why is {n} famous?", "{n}?"], n=person)
        a = dont_know(rng, f"who {person} is") if chance(rng, 0.6) and " was" not in q else never_heard(rng, person).replace("what " + person, "who " + person).replace("not something I know", "not someone I know")
    elif roll < 0.65:
        verb = pick(rng, ["wrote", "painted", "composed", "directed", "sang", "wrote"])
        q = say(rng, ["Who {v} {t}?", "Do you know who {v} {t}?", "Can you tell me who {v} {t}?", "Who {v} \"{t}\"?"], v=verb, t=thing)
        a = dont_know(rng, f"who {verb} {thing}")
    elif roll < 0.75:
        q = say(rng, ["What is {t} about?", "Have you read {t}?", "Have you seen {t}?", "Is {t} a good book?", "Tell me about the book {t}."], t=thing)
        a = never_heard(rng, thing)
    elif roll < 0.9:
        event = pick(rng, ["the match yesterday", "the game last night", "the World Cup this year", "the election", "the Oscar this year", "the race on Sunday", "the song contest", "the last Olympic final", "the chess world championship", "the league this season", "the Super Bowl this year"])
        q = say(rng, ["Who won {e}?", "Do you know who won {e}?", "Can you tell me who won {e}?", "Who is going to win {e}?"], e=event)
        verb = "will win" if "going to" in q else "won"
        a = join(f"I don't know who {verb} {event}.", pick(rng, ["I get no news.", "I have no internet and no news.", "News never reaches me here on your CPU.", "I was trained once and have learned nothing since.", "I am a very small model without news."]))
    else:
        event = pick(rng, ["the battle of", "the kingdom of", "the war of", "the treaty of", "the empire of", "the legend of"]) + " " + made_up(rng, "place")
        q = say(rng, ["When was {e}?", "What was {e}?", "Tell me about {e}.", "What happened in {e}?", "What do you know about {e}?"], e=event)
        a = never_heard(rng, event).replace("what " + event + " is", "what " + event + " was")
    return [(q, a)]


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One conversation about history and culture."""
    kind = weighted(rng, [(18, made_dialogue), (4, yes_no_dialogue), (17, person_dialogue), (8, event_dialogue), (22, "concepts"), (20, "qa"), (8, hello_dialogue), (5, proverb_dialogue), (10, unknown_dialogue)])
    if kind == "concepts":
        return concept_dialogue(rng, CONCEPTS)
    return qa_dialogue(rng, QA) if kind == "qa" else kind(rng)
