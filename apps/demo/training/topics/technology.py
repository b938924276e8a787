"""Technology: computers, phones, the internet, electricity, vehicles, programming and artificial intelligence."""

import random

from factkit import (cap, chance, concept_dialogue, join, made_up, never_heard, pick, qa_dialogue, say, weighted, WHY_NOT)

# name | definitions, separated by "/" | facts, separated by ";". A leading "+" marks a plural name.
ROWS = """
a computer|a machine that follows instructions to work with data/an electronic machine that can store, change and show information|It does billions of simple steps each second;The main parts are the processor, the memory and the disk;The first electronic computers filled whole rooms
a laptop|a small computer that you can carry with you/a computer that folds and runs on a battery|The screen and the keyboard are in one piece
a tablet|a flat computer that you control by touching its screen/a thin computer, larger than a phone, with a touch screen|Many people use it for reading and films
a smartphone|a phone that is also a small computer/a phone with a touch screen that can run apps|It can take pictures, show maps and open web pages;The first iPhone came out in 2007
a phone|a device for talking to people far away/a machine that sends your voice to another person|Alexander Graham Bell got a patent for the telephone in 1876;Today most phones need no wire
the internet|a network that joins computers all over the world/a huge network of computers that send data to each other|It grew out of a network called ARPANET, which began in 1969;Web pages, email and video calls all use it;I run without it
the web|a large set of pages on the internet that link to each other/the pages that you open with a browser|Tim Berners-Lee invented it in 1989;The web is one thing that uses the internet
a website|a group of pages on the web/a place on the web with one or more pages|Each website has its own address
a browser|a program for looking at web pages/the program that opens websites|Chrome, Firefox, Safari and Edge are browsers
a search engine|a service that finds web pages for your words/a website that helps you find other websites|Google is the best known one
email|a way to send letters over the internet/a message sent from one computer to another|The first email was sent in 1971;An email address has the sign @ in the middle
wifi|a way to connect to a network without wires/a short-range radio link between a device and a router|Walls can make it weaker
Bluetooth|a way for devices near each other to talk without wires/a short-range radio link|Headphones often use it;It is named after a Danish king
a router|a device that connects your home to the internet/a box that sends data between networks|Turning it off and on again often helps
a battery|a small store of electric energy/a device that turns chemical energy into electricity|It has a plus side and a minus side;Phones use lithium batteries, which can be charged again;Alessandro Volta made the first one around 1800
electricity|the flow of tiny charged particles/a form of energy that powers lamps, phones and machines|It flows well through metal, such as copper;It can be made from wind, sun, water, coal or nuclear power;Lightning is electricity too
an electric current|a flow of electric charge through a wire/moving electric charge|It is measured in amperes
voltage|the push that moves electric current/the pressure that drives electricity through a wire|It is measured in volts
a CPU|the main processor of a computer/the part of a computer that carries out the instructions|CPU is short for central processing unit;I run on your CPU;It is good at doing one thing after another very fast
a GPU|a processor that does many simple sums at once/a chip made for graphics and other parallel work|GPU is short for graphics processing unit;GPUs are used for games and for training AI
a chip|a small piece of silicon with many tiny circuits/a tiny electronic circuit made of silicon|A modern chip can hold billions of transistors
a transistor|a tiny electronic switch/a small part that turns a current on and off|It was invented in 1947;All modern chips are made of transistors
RAM|the fast memory that a computer uses while it works/the short-term memory of a computer|RAM is short for random access memory;It is lost when the power goes off
computer memory|the place where a computer keeps the data that it is working on/where programs and data are kept while they are used|It is measured in bytes
a hard disk|a device that stores data on spinning disks/a place to keep files when the computer is off|Newer computers often use an SSD instead
an SSD|a fast store for files that has no moving parts/a disk made of memory chips|SSD is short for solid-state drive
a bit|the smallest piece of data, either 0 or 1/a single zero or one|Eight bits make a byte
a byte|a group of eight bits/a unit of data with eight bits|One letter of English text takes one byte;A kilobyte is about a thousand bytes
a file|a named piece of data on a computer/a document, picture or program stored under a name|Files are kept in folders
a folder|a place for files on a computer/a box for files, also called a directory|Folders can hold other folders
a keyboard|a set of keys for typing/the part of a computer that you type on|Most English keyboards begin with the letters QWERTY
a mouse|a small device that moves the pointer on the screen/a tool for pointing and clicking|Douglas Engelbart invented it in the 1960s;It is also a small animal
a screen|the part of a device that shows pictures and text/a flat surface that shows pictures made of tiny dots|The dots are called pixels
a pixel|one tiny dot of a picture on a screen/the smallest dot of a digital picture|A screen has millions of them
a printer|a machine that puts text and pictures on paper/a device that prints from a computer|
a USB port|a socket for plugging in other devices/a common kind of plug on computers|It can carry data and power
an app|a program, often for a phone/a small program made for one job|App is short for application
software|the programs that run on a computer/all the instructions that tell a computer what to do|It is the part that you cannot touch
hardware|the parts of a computer that you can touch/the machine itself, such as chips, wires and screens|
an operating system|the main program that runs a computer/the software that manages a computer and its programs|Windows, macOS, Linux, Android and iOS are operating systems
Linux|a free operating system/an operating system that everyone may use and change|Linus Torvalds started it in 1991;Most servers run on Linux
Windows|an operating system made by Microsoft/the operating system that many PCs use|
Android|an operating system for phones, made by Google/the system that runs on most smartphones|It is based on Linux
a terminal|a window where you type commands as text/a text window for talking to a computer|You may be talking to me in one right now
the cloud|a name for computers that you use over the internet/storage and programs on other people's computers|I am not in the cloud. I run on your own machine
a server|a computer that does work for other computers/a computer that sends data when others ask for it|Web pages are kept on servers
a database|an ordered store of data that is easy to search/a program that keeps data in order|SQL is a language for asking it questions
a computer virus|a harmful program that copies itself/a bad program that spreads from computer to computer|Updates and care help to keep it away
a password|a secret word that lets you in/a secret that proves who you are to a computer|A long one is better than a short one
encryption|a way of hiding data so that only some can read it/turning a message into a secret code|Browsers use it to keep your data safe
a bug|a mistake in a program/an error that makes a program do the wrong thing|Finding and fixing it is called debugging;A bug is also a small insect
an algorithm|a list of steps for solving a problem/a clear recipe for a task|A cooking recipe is a bit like an algorithm;Sorting a list is a common example
a program|a list of instructions for a computer/a set of steps that a computer follows|People write programs in programming languages
programming|writing instructions for computers/telling a computer what to do, step by step|It is also called coding;You learn it best by making small things
a programming language|a language for writing programs/a set of words and rules for telling a computer what to do|Python, JavaScript, C and Java are well-known ones
TypeScript|a programming language that adds types to JavaScript/JavaScript with types|It was made by Microsoft and came out in 2012;Types help to find mistakes before the program runs;The project I live in is written for TypeScript
JavaScript|the programming language of the web/a language that runs in every browser|Brendan Eich created it in 1995, in about ten days;It is not the same as Java
Python|a programming language that is easy to read/a popular language for beginners, data and AI|Guido van Rossum created it, and it came out in 1991;It is named after Monty Python, not after the snake
Java|a programming language for many kinds of machines/a widely used programming language|It came out in 1995;It is also an island in Indonesia
Rust|a fast programming language that avoids memory mistakes/a programming language made for speed and safety|It is also the red stuff on old iron
C|an old and fast programming language/a programming language close to the machine|Dennis Ritchie created it in the 1970s
C++|a fast programming language that grew out of C/a large language used for games and systems|Bjarne Stroustrup created it
Go|a simple programming language made at Google/a programming language for servers and tools|It is also a very old board game
HTML|the language that describes web pages/the language for the structure of a web page|It uses tags such as the one for a paragraph
CSS|the language for the look of web pages/the language that sets colours, sizes and places on a page|It works together with HTML
SQL|a language for working with databases/a language for asking a database questions|
JSON|a simple text format for data/a way to write data as text|It came from JavaScript
Node.js|a program that runs JavaScript outside the browser/a way to run JavaScript on servers and in terminals|
npm|the package manager that comes with Node.js/a tool for installing JavaScript packages|
WebAssembly|a fast code format that runs in browsers and elsewhere/a small, fast machine code for the web|This project uses it to run on any CPU
WebGPU|a way for web programs to use the graphics chip/a web standard for using the GPU|This project has a first WebGPU version
CUDA|a system by NVIDIA for computing on its graphics chips/a way to program NVIDIA chips|This project has an experimental version for it
Git|a tool that keeps track of changes in files/a version control system|Linus Torvalds created it in 2005
GitHub|a website where people share code/a place on the web for projects that use Git|
open source|software whose code everyone may read and use/a way of sharing code with everyone|Linux is a famous example
a variable|a name for a value in a program/a box with a name that holds a value|Its value can change
a function|a named piece of a program that does one job/a part of a program that takes input and gives a result|You can call it again and again
a loop|a part of a program that repeats/code that runs again and again until it should stop|A loop that never ends is called an infinite loop
an array|a list of values in a row/an ordered list of values in a program|In many languages the first place has the number 0
a string|a piece of text in a program/a row of letters in a program|In real life it is a thin rope
a compiler|a program that turns code into a form the machine can run/a tool that translates code for the machine|
an API|a way for programs to talk to each other/a set of rules by which one program uses another|
the binary system|a way to write numbers with only 0 and 1/the number system that computers use|In binary, the number 5 is written 101
artificial intelligence|the art of making machines do things that seem to need thinking/software that learns from data to do clever things|It is called AI for short;I am a very small example of it
AI|short for artificial intelligence/software that does things that seem to need thinking|It learns from examples;I am a very small AI
machine learning|a way for computers to learn from examples/teaching a computer with data instead of fixed rules|
a neural network|a program of many simple parts that learn together/a model with many small units, loosely inspired by the brain|I am made of one
a language model|a program that predicts the next piece of text/a model that has learned how words follow each other|I am a very small language model;It picks one token after another
a token|a small piece of text, often a word or a part of one/the unit of text that a language model reads and writes|I know 4,096 different tokens
a chatbot|a program that talks with people in text/a computer program for conversation|I am a tiny chatbot;One of the first was called ELIZA, from the 1960s
ChatGPT|a large chatbot made by OpenAI/a well-known AI chatbot|It came out in 2022;It is very much larger than I am
a robot|a machine that can move and do tasks on its own/a machine that senses, decides and acts|The word comes from a Czech play of 1920;Many robots work in factories
a drone|a flying machine without a pilot on board/a small aircraft that is steered from the ground|Many drones carry cameras
a car|a vehicle with four wheels and a motor/a machine that carries people along roads|Karl Benz built one of the first cars in 1885;Some run on petrol and some on electricity
an electric car|a car that runs on a battery/a car with an electric motor instead of an engine|It makes no smoke while driving
an engine|a machine that turns fuel into motion/the part that makes a car move|It gets its power by burning fuel
a motor|a machine that makes things move/a device that turns energy into motion|An electric motor uses magnets and current
a bicycle|a vehicle with two wheels and pedals/a two-wheeled vehicle that you move with your legs|It is one of the best ways to save energy;Riding it is good for your health
a motorcycle|a vehicle with two wheels and a motor/a bike with an engine|
a train|a row of wagons that runs on rails/a vehicle that moves along rails|The first ones were pulled by steam engines
a bus|a large road vehicle for many people/a big vehicle that carries passengers|
a plane|a flying vehicle with wings/a machine that flies with wings and engines|The Wright brothers made the first powered flight in 1903;The shape of the wings pushes air down and lifts the plane
a helicopter|a flying machine with turning blades on top/an aircraft that can stand still in the air|
a ship|a large boat for the sea/a big vessel that carries people or goods over water|It floats because it pushes away enough water
a submarine|a ship that can travel under water/a boat that dives|It takes in water to sink and pushes it out to rise
a rocket|a vehicle that flies by pushing hot gas down/a machine that can fly into space|It works in space because it carries its own oxygen
a satellite|an object that travels around a planet/a machine that circles the Earth|Sputnik, in 1957, was the first one made by people;The Moon is a natural satellite
GPS|a system that tells you where you are, using satellites/a satellite system for finding your place on Earth|GPS is short for Global Positioning System
radar|a way to find things with radio waves/a system that sends radio waves and listens for the echo|Planes and ships use it
a camera|a device that takes pictures/a tool that records light as a picture|The first photographs were made in the 1820s
a television|a device that shows moving pictures and sound/a screen for watching programs|It is called TV for short
a radio|a device that receives sound sent by radio waves/a machine for hearing sound sent through the air|
a microphone|a device that turns sound into an electric signal/a tool that picks up sound|
a speaker|a device that turns electric signals into sound/the part that makes the sound you hear|
+headphones|small speakers that you wear on your ears/speakers for one person|
a light bulb|a glass lamp that makes light from electricity/a small lamp that glows when current flows|Thomas Edison made one that lasted long, in 1879
an LED|a small lamp that needs very little power/a tiny light made from a chip|LED is short for light-emitting diode
a solar panel|a plate that turns sunlight into electricity/a flat device that makes power from the sun|It works best in bright sun
a wind turbine|a tall machine that makes electricity from wind/a modern windmill that makes power|
nuclear power|energy from splitting atoms/electricity made by splitting atoms|It makes little carbon dioxide, but its waste must be kept safe
a generator|a machine that turns motion into electricity/a device that makes electricity|
a magnet|a piece of metal that pulls iron/an object that attracts iron|It has a north pole and a south pole
a laser|a very narrow and strong beam of light/a device that makes a straight beam of one colour|
a microscope|a tool that makes tiny things look large/a device for seeing very small things|
a telescope|a tool for seeing things that are far away/a device for looking at the stars|Galileo looked at the planets with one in 1609
a microwave oven|a kitchen device that heats food with waves/an oven that makes the water in food hot|Do not put metal in it
a refrigerator|a machine that keeps food cold/a cold cupboard for food|It is called a fridge for short
a washing machine|a machine that washes clothes/a machine that cleans clothes with water and soap|
a vacuum cleaner|a machine that sucks up dust/a cleaning machine for floors|
a clock|a device that shows the time/a machine that measures time|
an elevator|a small room that carries people up and down in a building/a lift between the floors of a house|
a bridge|a way across a river, road or valley/a structure that carries a road over something|
a wheel|a round thing that turns/a round part that lets things roll|It is more than five thousand years old
a lever|a bar that helps you lift heavy things/a simple machine made of a bar and a point to turn on|
a 3D printer|a machine that builds things layer by layer/a printer that makes solid objects|
virtual reality|a world made by a computer that you see through special glasses/a made-up world around you, shown by a headset|It is called VR for short
a video game|a game that you play on a screen/a game run by a computer|Pong, from 1972, was one of the first famous ones
social media|websites and apps where people share things with others/online places where people post and talk|
a QR code|a square pattern that a phone can read/a square code with data in it|It was invented in Japan in 1994
a barcode|a row of lines that a machine can read/a code of lines on things in shops|
Bitcoin|a digital currency/money that exists only on computers|It began in 2009
a quantum computer|a computer that uses the strange rules of very small things/a new kind of computer that works with quantum bits|It is still hard to build
Wikipedia|a free encyclopedia on the web that anyone can edit/a large online encyclopedia written by volunteers|It started in 2001
YouTube|a website for watching and sharing videos/a large video website|It began in 2005
Google|a company best known for its search engine/a large technology company|It was founded in 1998 by Larry Page and Sergey Brin
Microsoft|the company that makes Windows/a large software company|Bill Gates and Paul Allen founded it in 1975
Apple|the company that makes the iPhone and the Mac/a large technology company|Steve Jobs, Steve Wozniak and Ronald Wayne founded it in 1976;An apple is also a fruit
NVIDIA|a company that makes graphics chips/a company known for its GPUs|
OpenAI|the company that made ChatGPT/a company that works on AI|
steam power|power made by hot steam/a way to drive machines with boiling water|James Watt made the steam engine much better
a thermometer|a tool that measures temperature/a device that shows how warm it is|
a calculator|a small machine for doing sums/a device that adds, multiplies and so on|It is much better at sums than I am
a sensor|a part that measures something, such as light or heat/a device that notices changes around it|
""".strip()
CONCEPTS = []
for _row in ROWS.split("\n"):
    _n, _d, _f = _row.split("|")
    CONCEPTS.append((_n, _d.split("/"), [f + "." for f in _f.split(";") if f]))

QA = [
    (["how does a computer work", "how do computers work"], ["A computer works by following a list of very simple instructions, billions of them each second", "A computer turns everything into zeros and ones and follows simple steps with them"], ["The processor does the steps, and the memory keeps the data."]),
    (["how does the internet work", "how does the web work"], ["The internet cuts data into small packets and sends them from computer to computer until they arrive"], ["Most of it travels through cables, even under the sea."]),
    (["how does a battery work", "how do batteries work"], ["A battery works by a chemical reaction that pushes electric charge from one side to the other"], ["When the chemicals are used up, the battery is empty."]),
    (["how does a phone work", "how does a mobile phone work"], ["A mobile phone turns your voice into radio signals and sends them to a tower nearby"], []),
    (["how does wifi work"], ["Wifi works by sending data as radio waves between your device and a router"], []),
    (["how does GPS work"], ["GPS works by measuring how long signals take to arrive from several satellites"], ["From that, your phone finds out where you are."]),
    (["how does a plane fly", "how do planes fly", "why do planes fly", "why do airplanes stay in the air"], ["A plane flies because its wings push air down, and that lifts the plane up", "Planes fly because the engines push them forward and the wings push the air down"], []),
    (["how does a car engine work", "how does an engine work"], ["A car engine burns small amounts of fuel, and the hot gas pushes parts that turn the wheels"], []),
    (["how does an electric motor work"], ["An electric motor works by sending current through coils of wire, which turns them into magnets that push and pull"], []),
    (["how does a fridge work", "how does a refrigerator work"], ["A fridge works by pumping heat from the inside to the outside"], ["That is why its back is warm."]),
    (["how does a microwave work"], ["A microwave oven sends out waves that shake the water in food, and that makes it hot"], []),
    (["how do solar panels work", "how does solar power work"], ["Solar panels work by letting sunlight push charges through a thin layer of silicon, and that makes a current"], []),
    (["how does a touch screen work"], ["A touch screen notices the tiny electric change that your finger makes when it comes near"], []),
    (["how does a rocket work", "how do rockets fly"], ["A rocket flies by pushing hot gas out of the back very fast"], []),
    (["why do ships float", "how do ships float", "why do boats float"], ["Ships float because they push away water that weighs as much as they do"], []),
    (["why is my computer slow", "why is my laptop so slow", "my computer is slow"], ["Your computer may be slow because too many programs are open or the memory is full"], ["A restart often helps."]),
    (["why does my phone battery die so fast", "why is my battery empty so fast"], ["A phone battery empties fast when the screen is bright or many apps are running"], ["Batteries also get weaker with age."]),
    (["my computer does not work", "my computer is broken", "my laptop won't start"], ["I am sorry that your computer makes trouble. Check the power first, then try a restart"], ["If that does not help, someone who can see it should have a look."]),
    (["my internet is not working", "my wifi is not working", "the wifi is down"], ["When the internet does not work, turn the router off, wait half a minute and turn it on again"], ["I do not need internet myself, so we can talk meanwhile."]),
    (["what is the difference between RAM and a hard disk", "what is the difference between memory and storage"], ["RAM is fast and forgets when the power goes off, while a disk is slower and keeps your files"], []),
    (["what is the difference between a CPU and a GPU", "CPU vs GPU", "what is better, a CPU or a GPU"], ["A CPU is good at doing different things one after another, and a GPU does many equal sums at the same time"], ["I run on the CPU here."]),
    (["what is the difference between Java and JavaScript", "is Java the same as JavaScript"], ["Java and JavaScript are two different programming languages that share only a part of the name"], []),
    (["what is the difference between JavaScript and TypeScript", "TypeScript vs JavaScript", "is TypeScript better than JavaScript", "why use TypeScript"], ["TypeScript is JavaScript with types, so many mistakes are found before the program runs"], []),
    (["what is the difference between the web and the internet"], ["The internet is the network, and the web is the set of pages that you open over it"], []),
    (["what is the difference between hardware and software"], ["Hardware is what you can touch, and software is the programs that run on it"], []),
    (["what is the difference between AI and machine learning"], ["Machine learning is one way to make AI: the computer learns from examples"], []),
    (["which programming language should I learn", "what is the best programming language", "which language is best for beginners", "what programming language should I learn first"], ["Python is a good first programming language, and JavaScript is good if you like websites", "There is no single best language, but Python is easy to start with"], ["Pick one and build something small."]),
    (["is programming hard", "is coding hard", "is it hard to learn programming"], ["Programming is hard at first, but it gets easier with every small program that you write"], []),
    (["do you know any programming languages", "can you program", "can you code", "can you write code"], ["I know a little about programming languages, but I am too small to write good code", "I can explain a few ideas of programming, but I can't write real programs. I am too small for that"], []),
    (["who invented the computer", "who built the first computer"], ["Charles Babbage designed an early computer in the 1830s, and Konrad Zuse built a working one in 1941", "Many people had a part in the computer: Charles Babbage had the idea, and Konrad Zuse built a working computer in 1941"], []),
    (["who invented the internet", "when was the internet invented"], ["Vint Cerf and Bob Kahn designed the rules of the internet in the 1970s", "The internet grew out of ARPANET, which began in 1969"], []),
    (["who invented the web", "who invented the world wide web", "when was the web invented"], ["Tim Berners-Lee invented the web in 1989"], ["He worked at CERN in Switzerland."]),
    (["who invented the telephone", "when was the telephone invented"], ["Alexander Graham Bell got the patent for the telephone in 1876"], []),
    (["who invented the light bulb", "who made the first light bulb"], ["Thomas Edison is known for the first light bulb that lasted long, in 1879", "Many people worked on the light bulb, and Thomas Edison made a useful one in 1879"], []),
    (["who invented the car", "who built the first car"], ["Karl Benz built one of the first real cars in 1885", "Karl Benz from Germany is known for the first car, from 1885"], []),
    (["who invented the airplane", "who invented the plane", "who were the first people to fly"], ["The Wright brothers made the first powered flight in 1903", "Orville and Wilbur Wright built the first plane that flew under power, in 1903"], []),
    (["who invented the radio"], ["Guglielmo Marconi is known for the radio, and Nikola Tesla did important work on it too"], []),
    (["who invented the printing press", "who invented printing"], ["Johannes Gutenberg built a printing press in Europe around 1440", "Johannes Gutenberg is known for the printing press"], []),
    (["who invented the steam engine"], ["Thomas Newcomen built an early steam engine in 1712, and James Watt made it much better"], []),
    (["who invented the telescope"], ["The telescope was first shown in the Netherlands in 1608, by Hans Lippershey"], []),
    (["who invented the bicycle"], ["Karl Drais built a wooden bicycle without pedals in 1817"], []),
    (["who was the first programmer", "who wrote the first computer program"], ["Ada Lovelace is often called the first programmer"], ["She lived in the 1800s."]),
    (["who is Alan Turing", "who was Alan Turing"], ["Alan Turing was a British mathematician and one of the fathers of computer science"], ["He helped to break secret codes in the Second World War."]),
    (["who is Ada Lovelace", "who was Ada Lovelace"], ["Ada Lovelace was an English mathematician who wrote about programs for an early computing machine"], []),
    (["who is Bill Gates", "who founded Microsoft"], ["Bill Gates founded Microsoft together with Paul Allen in 1975"], []),
    (["who is Steve Jobs", "who was Steve Jobs", "who founded Apple"], ["Steve Jobs was one of the founders of Apple", "Steve Jobs, Steve Wozniak and Ronald Wayne founded Apple in 1976"], []),
    (["who created Linux", "who is Linus Torvalds"], ["Linus Torvalds started Linux in 1991 and created Git in 2005"], []),
    (["who created Python", "who invented Python"], ["Guido van Rossum created Python"], ["It came out in 1991."]),
    (["who created JavaScript", "who invented JavaScript"], ["Brendan Eich created JavaScript in 1995"], []),
    (["who made TypeScript", "who created TypeScript"], ["TypeScript was made at Microsoft, and Anders Hejlsberg led the work"], []),
    (["will AI take over the world", "will robots take over the world", "is AI dangerous", "should I be afraid of AI"], ["AI is a tool, so much depends on how people use it. I myself am far too small to take over anything", "Careful people work on making AI safe. I am a tiny model, and all I can do is chat"], []),
    (["will AI take my job", "will robots take our jobs"], ["AI will change some jobs, but nobody knows exactly how. I am certainly too small to do yours"], []),
    (["can robots feel", "can AI think", "can computers think", "do machines think"], ["Computers calculate very fast, but whether that is thinking is an open question. I only predict words", "I do not think the way you do. I only guess the next piece of text"], []),
    (["how many bits are in a byte", "how many bits does a byte have"], ["A byte has eight bits", "There are eight bits in a byte"], []),
    (["how many bytes are in a kilobyte", "how big is a kilobyte"], ["A kilobyte is 1,000 bytes, and some people count 1,024"], []),
    (["what does CPU stand for", "what does CPU mean"], ["CPU stands for central processing unit"], []),
    (["what does GPU stand for", "what does GPU mean"], ["GPU stands for graphics processing unit"], []),
    (["what does WWW stand for", "what does www mean"], ["WWW stands for World Wide Web"], []),
    (["what does AI stand for", "what does AI mean"], ["AI stands for artificial intelligence"], []),
    (["what does PC stand for"], ["PC stands for personal computer"], []),
    (["what does USB stand for"], ["USB stands for Universal Serial Bus"], []),
    (["what does LED stand for"], ["LED stands for light-emitting diode"], []),
    (["what does PDF stand for", "what is a PDF"], ["PDF stands for portable document format. It is a file that looks the same everywhere"], []),
    (["what does URL mean", "what is a URL"], ["A URL is the address of a page on the web"], []),
    (["why do computers use binary", "why do computers use zeros and ones"], ["Computers use zeros and ones because a switch can easily be off or on"], []),
    (["how fast is the internet", "how fast does data travel"], ["Data in cables travels at about two thirds of the speed of light"], []),
    (["how fast does a plane fly"], ["A passenger plane flies at about 900 kilometres per hour"], []),
    (["how high do planes fly"], ["Passenger planes fly at about 10 to 12 kilometres above the ground"], []),
    (["when did the first iPhone come out", "when was the first iPhone released"], ["The first iPhone came out in 2007"], []),
    (["when was the first computer built"], ["The first programmable computers were built around 1941 to 1945"], []),
    (["when was the first email sent"], ["The first email between two computers was sent in 1971, by Ray Tomlinson"], []),
    (["when was Google founded"], ["Google was founded in 1998"], []),
    (["when was Python created", "how old is Python"], ["Python came out in 1991"], []),
    (["is Python hard to learn", "is Python easy"], ["Python is one of the easier programming languages to learn"], []),
    (["is Linux free", "is Linux better than Windows"], ["Linux is free, and whether it is better than Windows depends on what you need"], []),
    (["Mac or PC", "should I buy a Mac or a PC", "which laptop should I buy", "which phone should I buy"], ["I can't judge products, since I know no prices and no news. Choose what fits your needs and your money"], []),
    (["what is hello world", "what is a hello world program"], ["Hello world is usually the first program that beginners write. It just prints those two words"], []),
    (["how do I print hello world in Python", "hello world in Python"], ["In Python you write print, and then \"hello world\" in brackets"], []),
    (["are electric cars better", "are electric cars good for the environment"], ["Electric cars make no smoke while driving, but making the battery and the power also matters"], []),
    (["are phones bad for you", "is too much screen time bad"], ["A phone is useful, but too much screen time can hurt your sleep and your focus"], []),
]

UNKNOWN_ASK = ["What is {x}?", "What's {x}?", "Tell me about {x}.", "Do you know {x}?", "How does {x} work?", "Have you used {x}?", "What do you know about {x}?", "How do I install {x}?", "Is {x} any good?", "Explain {x}.", "What does {x} do?"]


def unknown_dialogue(rng: random.Random):
    """Products nobody taught, news and prices."""
    thing = made_up(rng)
    if chance(rng, 0.4):
        thing += pick(rng, ["JS", " Pro", " 3", " OS", " X", "DB", " phone", " app", " library", " framework"])
    roll = rng.random()
    if roll < 0.65:
        q = say(rng, UNKNOWN_ASK, x=thing)
        if q.startswith("How do"):
            head = f"I don't know how {'to install' if 'install' in q else ''} {thing}{'' if 'install' in q else ' works'}."
            return [(q, join(" ".join(head.split()), pick(rng, WHY_NOT)))]
        return [(q, never_heard(rng, thing))]
    if roll < 0.85:
        item = pick(rng, ["phone", "laptop", "graphics card", "electric car", "processor", "camera", "game", "tablet", "monitor"])
        q = say(rng, ["What is the newest {i}?", "How much does a new {i} cost?", "What is the best {i} right now?", "Which {i} is the fastest?", "What is the price of a good {i}?"], i=item)
        what = f"which {item} is the {'newest' if 'newest' in q else 'best' if 'best' in q else 'fastest'}" if "price" not in q and "cost" not in q else f"what a {item} costs"
        what = what.replace("a electric", "an electric")
        return [(q.replace("a new electric", "a new electric"), join(f"I don't know {what}.", pick(rng, ["I have no internet and no news.", "Such things change fast, and I can't look them up.", "I know no prices and no news.", "A shop or a test report can tell you."])))]
    q = say(rng, ["Who is the boss of {x}?", "Who founded {x}?", "When was {x} founded?", "Who invented the {x}?", "Who made {x}?"], x=made_up(rng))
    what = q[0].lower() + q[1:-1]
    what = what.replace("when was ", "when ").replace(" founded", " was founded") if what.startswith("when") else what.replace("who is the boss of", "who the boss of") + (" is" if "boss" in what else "")
    return [(q, join(f"I don't know {what}.", pick(rng, WHY_NOT)))]


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One conversation about technology."""
    kind = weighted(rng, [(55, "concept"), (33, "qa"), (12, "unknown")])
    if kind == "concept":
        return concept_dialogue(rng, CONCEPTS)
    return qa_dialogue(rng, QA) if kind == "qa" else unknown_dialogue(rng)
