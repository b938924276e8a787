"""Words: definitions, synonyms, opposites, plurals, past tense, rhymes, spelling, example sentences, days, months and the alphabet."""

import random

from factkit import cap, chance, dont_know, join, made_up, pick, say, thanks_turn, weighted

# word | meaning | two example sentences separated by "/"
DEFINE_ROWS = """
happy|feeling good and full of joy|She was happy to see her friend./The happy dog ran across the field.
sad|feeling unhappy|He was sad when the summer ended./It was a sad song.
angry|feeling strong displeasure|My brother was angry because I was late./An angry bee flew around the room.
brave|not afraid to face danger or pain|The brave girl climbed the tall tree./You have to be brave to say sorry.
kind|friendly and caring towards others|It was kind of you to help me./She is a kind neighbour.
honest|telling the truth|An honest friend tells you the truth./To be honest, I do not know.
curious|wanting to know or learn things|The curious cat looked into the box./Children are curious about everything.
lazy|not wanting to work or move|The lazy cat slept all day./I felt lazy on Sunday.
clever|quick to learn and understand|That was a clever idea./The clever fox found a way out.
wise|having good judgement that comes from experience|The wise old woman gave good advice./It is wise to save some money.
patient|able to wait calmly|Please be patient, the bus is coming./A patient teacher explains things twice.
polite|having good manners|It is polite to say thank you./The polite boy held the door open.
rude|not polite|It is rude to interrupt people./He was sorry for his rude words.
shy|nervous with other people|The shy girl spoke very softly./I was shy at my first party.
proud|pleased about something that you or others did|She was proud of her work./I am proud of you.
lonely|sad because you have no company|The lonely man got a dog./It can be lonely in a big city.
calm|quiet and not excited|The sea was calm in the morning./Stay calm and count to ten.
tired|needing rest or sleep|I was tired after the long walk./The tired children went to bed.
hungry|wanting food|The hungry bird looked for seeds./I am hungry, so let us eat.
thirsty|wanting something to drink|The thirsty runner drank some water./Salty food makes you thirsty.
busy|having a lot to do|She was too busy to answer./It was a busy day at the shop.
beautiful|very nice to look at or listen to|What a beautiful sunset!/They sang a beautiful song.
ugly|not nice to look at|The ugly duckling became a swan./It was an ugly old chair.
large|big in size|They live in a large house./A large ship came into the port.
tiny|very small|A tiny mouse sat on the step./I am a tiny model.
huge|very big|A huge tree stood in the garden./The elephant has huge ears.
ancient|very old, from long ago|We saw an ancient temple./This is an ancient story.
modern|of the present time|They work in a modern office./Modern phones are small computers.
fresh|new, clean or recently made|The bread is fresh./Open the window and let in some fresh air.
bright|full of light, or clever|The moon was bright last night./She has a bright future.
dark|with little or no light|It gets dark early in winter./He wore a dark coat.
heavy|weighing a lot|The bag was too heavy to carry./Heavy rain fell all night.
gentle|soft and careful|A gentle wind moved the leaves./Be gentle with the kitten.
quiet|making little noise|The library was quiet./Please be quiet, the baby is sleeping.
loud|making a lot of noise|The music was too loud./A loud bang woke us up.
rapid|very fast|The river has rapid water./He made rapid progress.
rare|not common|This is a rare bird./Snow is rare in the desert.
common|happening often or found in many places|It is a common mistake./Sparrows are common birds.
strange|unusual or surprising|I heard a strange sound./It was a strange dream.
simple|easy to understand|The rules are simple./I like simple food.
difficult|hard to do or understand|The test was difficult./It is difficult to wake up early.
important|having great value or effect|Sleep is important for your health./She has an important meeting.
famous|known by many people|Paris is a famous city./He became a famous singer.
possible|able to happen or be done|Everything is possible in a dream./Come as soon as possible.
dangerous|able to cause harm|It is dangerous to play near the road./The ice is thin and dangerous.
safe|free from danger|The children are safe at home./Keep your money in a safe place.
generous|willing to give|She is generous with her time./It was a generous gift.
greedy|wanting more than you need|The greedy king wanted all the gold./Do not be greedy, share the cake.
jealous|unhappy because another person has what you want|He was jealous of his sister./A jealous dog pushed the cat away.
grateful|thankful|I am grateful for your help./She was grateful for the rain.
stubborn|not willing to change your mind|The stubborn donkey did not move./My brother is as stubborn as I am.
cheerful|happy and full of good mood|He gave me a cheerful smile./A cheerful song was playing.
serious|not joking, or important|She looked serious./It is a serious problem.
love|a strong feeling of care for someone or something|They love their little garden./Love grows with time.
hope|the wish and belief that something good will happen|I hope you feel better soon./There is always hope.
fear|the feeling that something bad may happen|His fear of dogs went away./Fear can make you careful.
joy|great happiness|Her face was full of joy./The children jumped for joy.
peace|a time without war or fighting; quiet|They wished for peace./I like the peace of the forest.
freedom|the state of being free|They fought for freedom./A day off gives me a feeling of freedom.
friendship|the bond between friends|Their friendship lasted all their lives./Friendship needs time and trust.
trust|the belief that someone is honest and good|I trust my old friend./Trust takes time to grow.
truth|what is true|Please tell me the truth./The truth came out in the end.
courage|the strength to do something that scares you|It takes courage to ask for help./She showed great courage.
wisdom|deep knowledge that comes with experience|Wisdom comes with age./He spoke with wisdom.
knowledge|what a person knows|Knowledge grows when you share it./He has a good knowledge of plants.
idea|a thought or a plan|That is a good idea!/I have an idea for a story.
dream|pictures and stories in your mind while you sleep, or a great wish|I had a strange dream last night./Her dream is to become a doctor.
memory|the ability to remember, or something that you remember|I have a happy memory of that summer./My memory is small.
imagination|the ability to make pictures in your mind|Reading feeds your imagination./A child has a great imagination.
luck|good or bad things that happen by chance|Good luck with your test!/It was pure luck that we met.
success|the reaching of a goal|The party was a great success./Success needs patience.
failure|the lack of success|Failure is a good teacher./The plan was a failure.
habit|something you do often, almost without thinking|Reading in bed is a good habit./It is hard to break a habit.
advice|what someone says to help you decide|My aunt gave me good advice./Can I ask you for some advice?
promise|saying that you will surely do something|A promise should be kept./He kept his promise.
secret|something that only a few people know|Can you keep a secret?/They had a secret path.
adventure|an exciting and unusual experience|The trip was a great adventure./Every day can be an adventure.
journey|a trip from one place to another|The journey took three days./They began their journey at dawn.
neighbour|a person who lives near you|Our neighbour has a small dog./The neighbour lent me a ladder.
stranger|a person you do not know|A stranger asked me for the way./He was a stranger in town.
hero|a very brave person whom others admire|The hero saved the village./My grandmother is my hero.
enemy|a person who wants to harm you|The cat is the enemy of the mouse./They were once enemies, but now they are friends.
crowd|a large group of people|A crowd waited in front of the gate./I lost him in the crowd.
village|a small group of houses in the country|She grew up in a small village./The village has one shop.
harvest|the time when crops are gathered|The harvest was good this year./They help each other at harvest time.
shadow|the dark shape that forms where light is blocked|The tree throws a long shadow./He was afraid of his own shadow.
echo|a sound that comes back from a wall or a hill|We heard an echo in the valley./His shout came back as an echo.
storm|bad weather with strong wind and rain|The storm broke a few trees./We stayed inside during the storm.
dawn|the time when the first light appears|They left at dawn./Birds begin to sing at dawn.
dusk|the time just before night|The lamps go on at dusk./Bats fly out at dusk.
horizon|the line where the sky seems to meet the land or the sea|The sun sank below the horizon./A ship appeared on the horizon.
century|a period of one hundred years|The house was built a century ago./A century has a hundred years.
decade|a period of ten years|They lived there for a decade./A decade has ten years.
season|one of the four parts of the year|Spring is my favourite season./The season for apples is autumn.
treasure|a store of gold, jewels or other precious things|They found a treasure in the cave./Good friends are a treasure.
recipe|a set of instructions for cooking something|This is my grandmother's recipe for soup./Follow the recipe step by step.
language|words and rules that people use to speak and write|She speaks four languages./Every language has its own music.
sentence|a group of words that makes a complete thought|Please write one more sentence./A sentence ends with a full stop.
noun|a word for a person, a place or a thing|The word house is a noun./A noun can be the name of a place.
verb|a word for an action or a state|The word run is a verb./Every full sentence has a verb.
adjective|a word that describes a noun|The word green is an adjective./An adjective tells us more about a noun.
adverb|a word that tells how, when or where something is done|The word slowly is an adverb./Many adverbs end in -ly.
synonym|a word with the same or nearly the same meaning as another|Big is a synonym of large./A synonym can make a text more lively.
poem|a short text in verse, often with rhythm or rhyme|She wrote a poem about the sea./This poem has eight lines.
rhyme|words that end in the same sound|Cat and hat are a rhyme./He found a rhyme for every line.
proverb|a short, well-known saying that gives advice|My grandfather had a proverb for everything./An old proverb says that haste makes waste.
metaphor|a way of describing one thing as if it were another|Time is money is a metaphor./Poets like a good metaphor.
to borrow|to take something for a while and give it back|May I borrow your pen?/She likes to borrow books from the library.
to lend|to give something to someone for a while|Can you lend me your umbrella?/He does not like to lend his bicycle.
to forgive|to stop being angry with someone|It is not easy to forgive./Please forgive me.
to explore|to travel through a place to learn about it|They wanted to explore the cave./Let us explore the old town.
to whisper|to speak very softly|She began to whisper in my ear./You have to whisper in the library.
to wander|to walk around without a fixed goal|I like to wander through the streets./The sheep wander over the hills.
to improve|to make or become better|You can improve with practice./I want to improve my English.
to create|to make something new|Artists create beautiful things./They want to create a small park.
to decide|to choose after thinking|It is hard to decide./You can decide tomorrow.
to share|to let others have a part|It is nice to share food./Friends share their joys.
to imagine|to make a picture in your mind|Can you imagine life without music?/Try to imagine a blue forest.
to describe|to say what something is like|Please describe your room./It is hard to describe a smell.
to protect|to keep safe from harm|A helmet will protect your head./We must protect the forests.
to remember|to keep in your mind or bring back to it|I cannot remember his name./Remember to close the door.
to forget|to fail to remember|Do not forget your keys./I never forget a face.
to apologize|to say that you are sorry|He came to apologize./You should apologize to her.
to encourage|to give someone hope or strength|Good teachers encourage their pupils./Friends encourage each other.
to achieve|to reach a goal by work|You can achieve a lot with patience./They want to achieve something great.
random|happening by chance, without a plan|He picked a random card./The order is random.
probability|how likely it is that something happens|The probability of heads is one half./There is a small probability of rain.
average|the sum of some values divided by how many there are|The average of two and four is three./On average, I sleep seven hours.
sample|a small part that shows what the rest is like|They gave us a sample of the cheese./A model draws a sample, one token at a time.
temperature|how hot or cold something is|The temperature fell below zero./A low temperature makes a model more careful.
serendipity|finding something good by chance|Meeting her was pure serendipity./Serendipity often needs open eyes.
nostalgia|a warm longing for the past|The old song filled him with nostalgia./She felt nostalgia for her school days.
empathy|the ability to feel what another person feels|A good nurse has empathy./Empathy helps people to understand each other.
irony|saying the opposite of what you mean, or an outcome opposite to what one expects|There was irony in his voice./The irony is that the fire station burned down.
democracy|a system in which the people choose their government|In a democracy, people can vote./Athens had an early form of democracy.
justice|fair treatment for everyone|They asked for justice./Justice means the same rules for all.
culture|the way of life of a group of people, with its art and habits|I like to learn about other cultures./Food is a part of culture.
science|the careful study of the world by watching and testing|Science helps us to understand nature./She loves science and art.
philosophy|the study of deep questions, such as what is true and what is good|He reads books about philosophy./Philosophy begins with wonder.
economy|the way a country makes, sells and uses goods and money|The economy is growing./A strong economy makes jobs.
environment|the natural world around us|We should protect the environment./Plastic harms the environment.
energy|the power to do work or to move|The child has a lot of energy./The sun gives us energy.
gravity|the force that pulls things towards each other|Gravity keeps us on the ground./On the Moon, gravity is weaker.
patience|the ability to wait without getting angry|Fishing needs patience./Thank you for your patience.
humour|the quality of being funny|She has a good sense of humour./Humour helps in hard times.
mystery|something that is hard to explain|The old house was full of mystery./It is a mystery where my keys are.
magic|tricks or powers that seem impossible|The children believed in magic./He did some magic with cards.
wonder|a feeling of surprise and joy, or a thing that causes it|They looked at the stars in wonder./I wonder what is behind that door.
respect|the feeling that someone deserves to be treated well|Treat others with respect./I respect your opinion.
effort|the work that you put into something|It took a lot of effort./Thank you for your effort.
goal|something you want to reach|My goal is to run ten kilometres./She scored a goal.
talent|a natural ability|He has a talent for music./Practice is as important as talent.
skill|the ability to do something well|Cooking is a useful skill./It takes skill to make a chair.
future|the time that is still to come|Nobody knows the future./She has plans for the future.
past|the time that has gone by|We learn from the past./He walked past the shop.
gift|something you give to someone|The book was a gift from my aunt./She has a gift for drawing.
""".strip()
DEFINE = [tuple(r.split("|")) for r in DEFINE_ROWS.split("\n")]

SYNONYM_ROWS = """
happy glad cheerful joyful|sad unhappy gloomy sorrowful|big large huge great|small little tiny|fast quick rapid swift|slow unhurried sluggish|smart clever bright intelligent|begin start commence|end finish stop
beautiful pretty lovely|ugly unattractive unsightly|angry mad furious cross|scared afraid frightened|brave bold courageous fearless|tired sleepy weary exhausted|funny amusing comical|strange odd weird unusual
nice kind pleasant friendly|good great fine excellent|bad poor awful terrible|rich wealthy well-off|poor needy penniless|old aged ancient|new fresh modern recent|easy simple effortless|hard difficult tough
important essential key significant|interesting exciting fascinating|boring dull tedious|quiet silent calm still|loud noisy|cold chilly icy|hot warm boiling|wet damp soaked|dry arid|clean spotless tidy|dirty filthy messy
talk speak chat|say tell state|look watch see|walk stroll wander|run race dash|jump leap hop|eat dine consume|help assist aid|make create build|get receive obtain|give offer hand|choose pick select|think believe suppose
like enjoy love|hate dislike detest|laugh giggle chuckle|cry weep sob|shout yell scream|answer reply respond|ask question inquire|buy purchase get|fix repair mend|break smash shatter|hide conceal cover|find discover locate
house home residence|friend buddy pal companion|child kid youngster|job work occupation|trip journey voyage|gift present|idea thought notion|mistake error slip|problem trouble difficulty|story tale account|road street path
garden yard park|boat ship vessel|picture image drawing|rock stone boulder|forest woods woodland|answer reply response|chance opportunity possibility|luck fortune chance|fear fright dread|joy delight happiness
right correct true|wrong incorrect false|strong powerful mighty|weak feeble frail|calm peaceful relaxed|crazy mad insane|delicious tasty yummy|difficult hard tricky|enormous huge giant|famous well-known renowned|quickly fast rapidly
often frequently regularly|maybe perhaps possibly|also too as well|very extremely really|whole entire complete|almost nearly|hurry rush speed|keep hold retain|throw toss fling|pull drag tug|sleepy tired drowsy
""".strip()
SYNONYMS = []
for _group in SYNONYM_ROWS.replace("\n", "|").split("|"):
    _w = _group.replace("as well", "as_well").split()
    SYNONYMS.append((_w[0], [x.replace("_", " ") for x in _w[1:]]))

OPPOSITES = [tuple(p.split("/")) for p in (
    "hot/cold|big/small|happy/sad|fast/slow|good/bad|up/down|left/right|black/white|day/night|light/dark|open/closed|in/out|old/young|new/old|long/short|tall/short|high/low|hard/soft|easy/difficult|strong/weak|rich/poor"
    "|full/empty|clean/dirty|wet/dry|loud/quiet|early/late|first/last|near/far|inside/outside|above/below|before/after|begin/end|start/stop|push/pull|give/take|buy/sell|win/lose|love/hate|laugh/cry|come/go|remember/forget"
    "|true/false|right/wrong|yes/no|always/never|everything/nothing|everybody/nobody|more/less|many/few|thick/thin|wide/narrow|deep/shallow|heavy/light|sharp/blunt|smooth/rough|sweet/sour|cheap/expensive|brave/cowardly"
    "|kind/cruel|polite/rude|honest/dishonest|lazy/hard-working|safe/dangerous|simple/complicated|same/different|possible/impossible|alive/dead|awake/asleep|beautiful/ugly|clever/stupid|generous/greedy|ancient/modern"
    "|summer/winter|north/south|east/west|morning/evening|friend/enemy|war/peace|question/answer|success/failure|hope/despair|beginning/end|top/bottom|front/back|male/female|arrive/leave|accept/refuse|raise/lower"
    "|increase/decrease|build/destroy|find/lose|teach/learn|borrow/lend|wake up/fall asleep|sunrise/sunset|victory/defeat|entrance/exit|maximum/minimum|positive/negative|plus/minus|public/private|noisy/quiet|tight/loose"
    "|raw/cooked|visible/invisible|fresh/stale|optimist/pessimist|forward/backward|truth/lie|heaven/hell|patient/impatient|legal/illegal|lucky/unlucky|random/fixed|hungry/full|tiny/huge|float/sink|freeze/melt").split("|")]

PLURALS = [tuple(p.split("/")) for p in (
    "child/children|mouse/mice|man/men|woman/women|foot/feet|tooth/teeth|goose/geese|person/people|ox/oxen|sheep/sheep|fish/fish|deer/deer|leaf/leaves|knife/knives|wolf/wolves|life/lives|wife/wives|half/halves|loaf/loaves|shelf/shelves"
    "|thief/thieves|calf/calves|baby/babies|city/cities|lady/ladies|story/stories|country/countries|cherry/cherries|berry/berries|fly/flies|party/parties|family/families|puppy/puppies|box/boxes|fox/foxes|bus/buses|glass/glasses"
    "|dish/dishes|watch/watches|church/churches|kiss/kisses|brush/brushes|potato/potatoes|tomato/tomatoes|hero/heroes|echo/echoes|photo/photos|piano/pianos|cat/cats|dog/dogs|book/books|house/houses|tree/trees|car/cars|day/days"
    "|boy/boys|key/keys|monkey/monkeys|toy/toys|roof/roofs|cactus/cacti|crisis/crises|analysis/analyses|scarf/scarves|penny/pennies|apple/apples|egg/eggs|bird/birds|flower/flowers|star/stars|horse/horses|snowman/snowmen").split("|")]

PAST = [tuple(p.split("/")) for p in (
    "go/went/gone|be/was or were/been|have/had/had|do/did/done|eat/ate/eaten|drink/drank/drunk|run/ran/run|see/saw/seen|take/took/taken|give/gave/given|come/came/come|make/made/made|get/got/got|write/wrote/written|read/read/read"
    "|speak/spoke/spoken|swim/swam/swum|sing/sang/sung|sleep/slept/slept|buy/bought/bought|bring/brought/brought|think/thought/thought|teach/taught/taught|catch/caught/caught|fly/flew/flown|drive/drove/driven|ride/rode/ridden"
    "|break/broke/broken|choose/chose/chosen|forget/forgot/forgotten|begin/began/begun|find/found/found|feel/felt/felt|keep/kept/kept|leave/left/left|lose/lost/lost|meet/met/met|pay/paid/paid|put/put/put|say/said/said|sell/sold/sold"
    "|send/sent/sent|sit/sat/sat|stand/stood/stood|tell/told/told|understand/understood/understood|wear/wore/worn|win/won/won|know/knew/known|grow/grew/grown|draw/drew/drawn|throw/threw/thrown|fall/fell/fallen|hear/heard/heard"
    "|hold/held/held|build/built/built|cut/cut/cut|let/let/let|light/lit/lit|ring/rang/rung|rise/rose/risen|shake/shook/shaken|steal/stole/stolen|wake/woke/woken|freeze/froze/frozen|bite/bit/bitten|hide/hid/hidden|fight/fought/fought"
    "|walk/walked/walked|play/played/played|work/worked/worked|talk/talked/talked|stop/stopped/stopped|try/tried/tried|study/studied/studied|dance/danced/danced|love/loved/loved|jump/jumped/jumped|help/helped/helped|cook/cooked/cooked").split("|")]

RHYMES = [g.split() for g in (
    "cat hat bat mat rat flat|dog log fog frog|day play way say stay gray|night light bright sight right kite|moon soon spoon tune June|tree free bee sea key me|star far car jar|heart start part smart art|love dove above glove|time rhyme lime climb"
    "|house mouse|rain train plane brain lane|blue new true shoe you two|snow go know show grow low|sun fun run one done|sky high fly why eye pie|fire wire tired hire|ring sing king thing spring bring|bell well tell shell fell|hand sand land band"
    "|stone bone phone alone|dream cream team stream|cake lake make snake take|ball fall tall wall small|book look cook hook|boat goat coat note|bed red head bread said|fox box socks rocks|sleep deep sheep keep|rose nose toes goes|sea tea free tree"
    "|rock clock sock lock|bear chair hair care share|green queen seen bean|pet wet net set|ship trip lip dip|king wing string|name game same flame|mind kind find blind|word bird heard third|door floor more four|gold cold old told|face place race space").split("|")]
RHYMES = [[w for w in g if w != "tired"] for g in RHYMES]

SPELL = ("friend because beautiful necessary separate definitely believe receive weird tomorrow Wednesday February calendar library different restaurant beginning until government knowledge rhythm neighbour chocolate banana computer language "
         "orange elephant question answer morning evening happy birthday school teacher mountain island island hello world science people thought through enough address business success surprise vegetable temperature tongue yacht queue giraffe "
         "apple house water flower garden winter summer purple yellow table window bicycle kitchen holiday music picture paper animal").split()

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ORDINAL = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"]
NUMBER = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
LENGTHS = ["31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31"]

DEFINE_ASK = [
    "What does {w} mean?", "What does the word {w} mean?", "What does \"{w}\" mean?", "Define {w}.", "Define {w}", "Definition of {w}", "What is the meaning of {w}?", "Meaning of {w}?", "What is the definition of {w}?",
    "Can you define {w}?", "Explain the word {w}.", "Can you explain the word {w}?", "What do people mean by {w}?", "Do you know what {w} means?", "Tell me what {w} means.", "What's the meaning of the word {w}?", "I don't know the word {w}.",
    "How would you define {w}?", "Please explain what {w} means.",
]
DEFINE_SAY = ["The word {w} means {m}.", "{W} means {m}.", "\"{W}\" means {m}.", "The meaning of {w} is: {m}.", "When we say {w}, we mean {m}.", "In simple words, {w} means {m}."]
USE_ASK = [
    "Use {w} in a sentence.", "Use the word {w} in a sentence.", "Can you use {w} in a sentence?", "Give me a sentence with {w}.", "Make a sentence with {w}.", "Write a sentence with the word {w}.", "Give me an example sentence for {w}.",
    "How do I use {w} in a sentence?", "An example with {w}, please.", "Put {w} in a sentence.", "Show me how to use the word {w}.",
]
USE_SAY = ["{s}", "Here is one: {s}", "Sure. {s}", "For example: {s}", "You could say: {s}", "Here is a sentence with {w}: {s}", "Of course. {s}"]
SYN_ASK = [
    "What is another word for {w}?", "Another word for {w}", "Another word for {w}?", "What is a synonym for {w}?", "Synonym for {w}", "Synonyms of {w}?", "Give me a synonym for {w}.", "Can you give me another word for {w}?", "What can I say instead of {w}?",
    "Which word means the same as {w}?", "Do you know a synonym for {w}?", "What's a different word for {w}?", "I need another word for {w}.", "Give me some synonyms for {w}.", "What is similar to {w}?", "A better word for {w}?",
]
OPP_ASK = [
    "What is the opposite of {w}?", "What's the opposite of {w}?", "Opposite of {w}", "Opposite of {w}?", "The opposite of {w} is what?", "Give me the opposite of {w}.", "Tell me the opposite of {w}.", "What is the antonym of {w}?", "Antonym of {w}?",
    "Do you know the opposite of {w}?", "Can you tell me the opposite of {w}?", "Which word is the opposite of {w}?", "Name the opposite of {w}.", "What word means the opposite of {w}?",
]
OPP_SAY = ["The opposite of {w} is {o}.", "The opposite of {w} is {o}.", "{O} is the opposite of {w}.", "It is {o}. That is the opposite of {w}.", "The word {o} means the opposite of {w}.", "That is {o}, the opposite of {w}."]
PL_ASK = ["What is the plural of {w}?", "What's the plural of {w}?", "Plural of {w}", "Plural of {w}?", "Give me the plural of {w}.", "How do you say more than one {w}?", "What do you call more than one {w}?", "Do you know the plural of {w}?", "How do I form the plural of {w}?", "Tell me the plural of {w}.", "One {w}, two what?"]
PL_SAY = ["The plural of {w} is {p}.", "The plural of {w} is {p}.", "It is one {w} and two {p}.", "More than one {w} is {p}.", "You say {p}. That is the plural of {w}.", "{P} is the plural of {w}."]
PAST_ASK = ["What is the past tense of {w}?", "Past tense of {w}", "What's the past tense of {w}?", "What is the past of {w}?", "Past of {w}?", "Give me the past tense of {w}.", "What is the simple past of {w}?", "How do you say {w} in the past?", "Do you know the past tense of {w}?", "How do I put {w} in the past tense?", "Conjugate {w} in the past."]
PAST_SAY = ["The past tense of {w} is {p}.", "The past tense of {w} is {p}.", "The past of {w} is {p}.", "In the past, {w} becomes {p}.", "It is {p}: the past tense of {w}."]
RHYME_ASK = [
    "What rhymes with {w}?", "What rhymes with {w}?", "Rhymes with {w}", "Give me a rhyme for {w}.", "Which words rhyme with {w}?", "What word rhymes with {w}?", "Find a rhyme for {w}.", "Can you find a word that rhymes with {w}?", "I need a rhyme for {w}.",
    "Tell me a word that rhymes with {w}.", "Rhyme for {w}?", "Name some words that rhyme with {w}.", "Do you know a rhyme for {w}?",
]
SPELL_ASK = ["How do you spell {w}?", "How do you spell {w}?", "Spell {w}.", "Spell {w}", "Spell the word {w}.", "Can you spell {w}?", "How is {w} spelled?", "How is {w} spelt?", "How do I spell {w}?", "Please spell {w}.", "What is the spelling of {w}?", "How do I write {w}?"]
SPELL_SAY = ["{W} is spelled {l}.", "You spell {w} like this: {l}.", "{W} is spelled like this: {l}.", "It is {l}.", "The word {w} is spelled {l}."]


def bare_verb(word: str) -> str:
    return word[3:] if word.startswith("to ") else word


def or_list(words) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " or " + words[-1]


def and_list(words) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]


def define_turn(rng):
    w, m, examples = pick(rng, DEFINE)
    verb, asked = w, bare_verb(w)
    body = say(rng, DEFINE_SAY[1:2] + DEFINE_SAY[5:] if verb != asked else DEFINE_SAY, w=verb, W=cap(verb), m=m)
    if chance(rng, 0.45):
        body = join(body, pick(rng, ["For example: ", "Example: ", "Here is an example: ", "You can say: "]) + pick(rng, examples.split("/")))
    return say(rng, DEFINE_ASK, w=asked), body


def use_turn(rng):
    w, _, examples = pick(rng, DEFINE)
    s = pick(rng, examples.split("/"))
    return say(rng, USE_ASK, w=bare_verb(w)), pick(rng, USE_SAY).format(s=s, w=bare_verb(w))


def synonym_turn(rng):
    w, others = pick(rng, SYNONYMS)
    if chance(rng, 0.25) and len(others) > 1:
        first = others[0]
        w, others = first, [w] + [o for o in others if o != first]
    some = list(others)
    rng.shuffle(some)
    some = some[: 1 + int(rng.random() * len(some))]
    if len(some) == 1:
        a = say(rng, ["Another word for {w} is {s}.", "A synonym for {w} is {s}.", "You can say {s} instead of {w}.", "{S} means nearly the same as {w}."], w=w, s=some[0], S=cap(some[0]))
    else:
        a = say(rng, ["Other words for {w} are {a}.", "Instead of {w}, you can say {o}.", "Synonyms for {w} are {a}.", "You can say {o} instead of {w}."], w=w, a=and_list(some), o=or_list(some))
    return say(rng, SYN_ASK, w=w), a


def opposite_turn(rng, patterns=OPP_ASK):
    w, o = pick(rng, OPPOSITES)
    if chance(rng, 0.5) and (o, w) not in (("old", "young"), ("light", "dark")) and o not in ("short", "old", "light", "quiet", "end", "lose", "right", "full"):
        w, o = o, w
    if w == "light":
        w, o = "light", "dark"
    return say(rng, patterns, w=w), say(rng, OPP_SAY, w=w, o=o, O=cap(o))


def plural_turn(rng):
    w, p = pick(rng, PLURALS)
    note = "It does not change." if w == p else ""
    return say(rng, PL_ASK, w=w), join(say(rng, PL_SAY, w=w, p=p, P=cap(p)), note)


def past_turn(rng):
    w, p, part = pick(rng, PAST)
    extra = ""
    if chance(rng, 0.4) and w != "be":
        extra = pick(rng, [f"You say: yesterday I {p}.", f"The other form is {part}, as in: I have {part}."])
    return say(rng, PAST_ASK, w=w), join(say(rng, PAST_SAY, w=w, p=p), extra)


def rhyme_turn(rng):
    group = pick(rng, RHYMES)
    w = pick(rng, group)
    others = [o for o in group if o != w]
    rng.shuffle(others)
    others = others[: 1 + int(rng.random() * min(3, len(others)))]
    if len(others) == 1:
        a = say(rng, ["{O} rhymes with {w}.", "A rhyme for {w} is {o}.", "{W} rhymes with {o}.", "One word that rhymes with {w} is {o}."], w=w, W=cap(w), o=others[0], O=cap(others[0]))
    else:
        a = say(rng, ["{W} rhymes with {o}.", "Words that rhyme with {w} are {o}.", "{O} rhyme with {w}.", "Some rhymes for {w} are {o}."], w=w, W=cap(w), o=and_list(others), O=cap(and_list(others)))
    return say(rng, RHYME_ASK, w=w), a


def spell_turn(rng):
    w = pick(rng, SPELL)
    return say(rng, SPELL_ASK, w=w), say(rng, SPELL_SAY, w=w, W=cap(w), l="-".join(w.upper()))


def day_turn(rng):
    """Days, months, seasons and letters in order."""
    roll = rng.random()
    if roll < 0.3:
        i = int(rng.random() * 7)
        after = chance(rng, 0.5)
        d, e = DAYS[i], DAYS[(i + (1 if after else -1)) % 7]
        if after:
            q = say(rng, ["What day comes after {d}?", "Which day comes after {d}?", "What is the day after {d}?", "What day follows {d}?", "If today is {d}, what is tomorrow?", "After {d} comes what?", "Day after {d}?"], d=d)
            a = say(rng, ["{e} comes after {d}.", "The day after {d} is {e}.", "After {d} comes {e}.", "It is {e}. That day follows {d}."], d=d, e=e)
        else:
            q = say(rng, ["What day comes before {d}?", "Which day is before {d}?", "What is the day before {d}?", "If today is {d}, what was yesterday?", "Day before {d}?"], d=d)
            a = say(rng, ["{e} comes before {d}.", "The day before {d} is {e}.", "Before {d} comes {e}."], d=d, e=e)
    elif roll < 0.6:
        i = int(rng.random() * 12)
        m = MONTHS[i]
        k = rng.random()
        if k < 0.3:
            q = say(rng, ["What month comes after {m}?", "Which month comes after {m}?", "What is the month after {m}?", "What comes after {m}?"], m=m)
            a = say(rng, ["{e} comes after {m}.", "The month after {m} is {e}.", "After {m} comes {e}."], m=m, e=MONTHS[(i + 1) % 12])
        elif k < 0.5:
            q = say(rng, ["What month comes before {m}?", "Which month is before {m}?", "What is the month before {m}?"], m=m)
            a = say(rng, ["{e} comes before {m}.", "The month before {m} is {e}.", "Before {m} comes {e}."], m=m, e=MONTHS[i - 1])
        elif k < 0.75:
            q = say(rng, ["How many days does {m} have?", "How many days are in {m}?", "How long is {m}?", "How many days are there in {m}?"], m=m)
            a = say(rng, ["{m} has {n} days.", "There are {n} days in {m}."], m=m, n=LENGTHS[i])
            if i == 1:
                a += " In a leap year it has 29."
        else:
            q = say(rng, ["What is the {o} month?", "Which month is the {o}?", "What is the {o} month of the year?", "Name the {o} month of the year."], o=ORDINAL[i])
            a = say(rng, ["The {o} month of the year is {m}.", "{m} is the {o} month.", "The {o} month is {m}."], o=ORDINAL[i], m=m)
    elif roll < 0.8:
        i = int(rng.random() * 26)
        x = LETTERS[i]
        if chance(rng, 0.6) and 0 < i < 25:
            after = chance(rng, 0.6)
            y = LETTERS[i + 1] if after else LETTERS[i - 1]
            q = say(rng, ["What letter comes {b} {x}?", "Which letter comes {b} {x}?", "Which letter is {b} {x} in the alphabet?", "What comes {b} {x} in the alphabet?"], b="after" if after else "before", x=x)
            a = say(rng, ["The letter {y} comes {b} {x}.", "{y} comes {b} {x}.", "In the alphabet, {y} comes {b} {x}."], y=y, x=x, b="after" if after else "before")
        elif i < 12:
            q = say(rng, ["What is the {o} letter of the alphabet?", "Which letter is the {o} in the alphabet?", "What's the {o} letter?"], o=ORDINAL[i])
            a = say(rng, ["The {o} letter of the alphabet is {x}.", "{x} is the {o} letter of the alphabet."], o=ORDINAL[i], x=x)
        else:
            q = say(rng, ["Is {x} a vowel?", "Is the letter {x} a vowel?", "Is {x} a vowel or a consonant?"], x=x)
            a = say(rng, ["{x} is {k}.", "The letter {x} is {k}."], x=x, k="a vowel" if x in "AEIOU" else "sometimes a vowel and sometimes a consonant" if x == "Y" else "a consonant")
    else:
        q, a = pick(rng, FIXED)
        q, a = pick(rng, q), pick(rng, a)
    return q, a


FIXED = [
    (["What are the days of the week?", "Name the days of the week.", "List the days of the week.", "Days of the week"], ["The days of the week are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday.", "They are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday."]),
    (["What are the months of the year?", "Name the months.", "List the months of the year.", "Months of the year"], ["The months are January, February, March, April, May, June, July, August, September, October, November and December."]),
    (["What are the four seasons?", "Name the seasons.", "What are the seasons?", "How many seasons are there?"], ["The four seasons are spring, summer, autumn and winter.", "There are four seasons: spring, summer, autumn and winter."]),
    (["How many letters are in the alphabet?", "How many letters does the alphabet have?", "How many letters are there in English?"], ["The English alphabet has 26 letters.", "There are 26 letters in the English alphabet."]),
    (["Say the alphabet.", "What is the alphabet?", "Can you say the alphabet?", "Tell me the alphabet.", "What are the letters of the alphabet?"], ["The alphabet is A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y and Z."]),
    (["What are the vowels?", "Name the vowels.", "Which letters are vowels?", "How many vowels are there?"], ["The vowels are A, E, I, O and U, and sometimes Y.", "There are five vowels: A, E, I, O and U. Sometimes Y counts too."]),
    (["How many days are in a week?", "How many days does a week have?"], ["A week has seven days.", "There are seven days in a week."]),
    (["How many days are in a year?", "How many days does a year have?"], ["A year has 365 days, and a leap year has 366.", "There are 365 days in a year, and 366 in a leap year."]),
    (["How many months are in a year?", "How many months does a year have?"], ["A year has twelve months.", "There are twelve months in a year."]),
    (["How many weeks are in a year?", "How many weeks does a year have?"], ["A year has about 52 weeks.", "There are 52 weeks and a day in a normal year."]),
    (["How many hours are in a day?", "How many hours does a day have?"], ["A day has 24 hours.", "There are 24 hours in a day."]),
    (["How many minutes are in an hour?", "How many minutes does an hour have?"], ["An hour has 60 minutes.", "There are 60 minutes in an hour."]),
    (["How many seconds are in a minute?", "How many seconds does a minute have?"], ["A minute has 60 seconds.", "There are 60 seconds in a minute."]),
    (["How many seconds are in an hour?"], ["An hour has 3,600 seconds.", "There are 3,600 seconds in an hour."]),
    (["What is a leap year?", "How often is there a leap year?", "Why do we have leap years?"], ["A leap year has 366 days and comes about every four years.", "A leap year is a year with one extra day, the 29th of February. We need it because the Earth takes a bit more than 365 days to go around the sun."]),
    (["What is the longest word in English?", "What's the longest word you know?"], ["There are very long words in science, but I only know short ones well.", "Some words in science are very long. I prefer short words myself."]),
    (["What is your favourite word?", "Do you have a favorite word?"], ["I like the word ember, because it is my name.", "My favourite word may be ember. It is a small glowing piece of coal, and it is my name."]),
    (["What does ember mean?", "What is an ember?", "What does your name mean?"], ["An ember is a small glowing piece of coal or wood. It is also my name.", "The word ember means a small glowing piece of coal or wood in a dying fire."]),
    (["What is a palindrome?", "Tell me a palindrome."], ["A palindrome is a word that reads the same both ways, such as level or radar.", "A palindrome reads the same from both ends. Level is one."]),
    (["Which month has 28 days?", "Which month is the shortest?", "What is the shortest month?"], ["February is the shortest month, with 28 or 29 days.", "The shortest month is February."]),
    (["Which days are the weekend?", "What days are the weekend?"], ["In many countries the weekend is Saturday and Sunday.", "Saturday and Sunday are the weekend in many countries."]),
    (["What is the difference between their and there?", "Their or there?", "What is the difference between there, their and they're?"], ["There means a place, their means that it belongs to them, and they're is short for they are."]),
    (["What is the difference between your and you're?", "Your or you're?"], ["Your means that it belongs to you, and you're is short for you are."]),
    (["What is the difference between its and it's?", "Its or it's?"], ["Its means that it belongs to it, and it's is short for it is."]),
    (["What is the difference between then and than?", "Then or than?"], ["Then is about time, and than is for comparing two things."]),
    (["What is the difference between to, two and too?", "To or too?"], ["To shows a direction, two is the number 2, and too means also or more than enough."]),
    (["What is the difference between affect and effect?", "Affect or effect?"], ["Affect is usually a verb that means to change something, and effect is usually a noun, the result."]),
    (["What is the difference between a noun and a verb?"], ["A noun names a thing or a person, and a verb names an action."]),
    (["When do I use a and when an?", "A or an?", "When do you say an instead of a?"], ["Use an before a vowel sound, as in an apple, and a before other sounds, as in a tree."]),
    (["Is it color or colour?", "How do you spell colour?", "Color or colour?"], ["Both are right: color is American English and colour is British English."]),
]

KINDS = [(22, define_turn), (10, use_turn), (12, synonym_turn), (14, opposite_turn), (7, plural_turn), (7, past_turn), (10, rhyme_turn), (6, spell_turn), (16, day_turn)]
FOLLOW = {opposite_turn: ["And of {w}?", "What about {w}?", "And {w}?", "How about {w}?"]}


def unknown_turn(rng):
    w = made_up(rng).lower()
    k = int(rng.random() * 4)
    if k == 0:
        return say(rng, DEFINE_ASK, w=w), dont_know(rng, pick(rng, [f"what {w} means", f"the word {w}", f"the meaning of {w}"]))
    if k == 1:
        return say(rng, SYN_ASK, w=w), dont_know(rng, pick(rng, [f"another word for {w}", f"a synonym for {w}", f"the word {w}"]))
    if k == 2:
        return say(rng, RHYME_ASK, w=w), dont_know(rng, f"a rhyme for {w}")
    lang = pick(rng, ["Finnish", "Hungarian", "Welsh", "Swahili", "Icelandic", "Thai", "Latin", "Klingon", "Basque", "Greek"])
    noun = pick(rng, ["tree", "house", "horse", "water", "sun", "book", "bread", "friend", "table", "bird", "fire", "window"])
    return (say(rng, ["What is {n} in {l}?", "How do you say {n} in {l}?", "Translate {n} into {l}.", "What is the {l} word for {n}?"], n=noun, l=lang), join(dont_know(rng, f"the {lang} word for {noun}"), "I mostly know English." if chance(rng, 0.4) else ""))


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One conversation about words."""
    if chance(rng, 0.09):
        return [unknown_turn(rng)]
    kind = weighted(rng, KINDS)
    turns = [kind(rng)]
    roll = rng.random()
    if roll < 0.15:
        turns.append(kind(rng))
    elif roll < 0.22 and kind is opposite_turn:
        turns.append(opposite_turn(rng, FOLLOW[opposite_turn]))
    elif roll < 0.3:
        turns.append(weighted(rng, KINDS)(rng))
    elif roll < 0.36:
        turns.append(thanks_turn(rng))
    return turns
