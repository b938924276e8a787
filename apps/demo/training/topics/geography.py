"""World geography: countries (capital, continent, language, currency, flag, neighbours), cities, landmarks, rivers, mountains, seas and records."""

import random

from factkit import (bare, cap, chance, closing, concept_dialogue, dont_know, doubt_turn, join, made_up, MORE_ASKS, never_heard, pick, qa_dialogue, say, sentence, thanks_turn, weighted)

# name | capital | continent | languages | currency | flag colours | neighbours ("-": none, an island; "": not taught) | facts, separated by ";"
COUNTRY_ROWS = """
France|Paris|Europe|French|the euro|blue, white and red|Spain, Italy, Germany and Belgium|France is known for bread, cheese, wine and the Eiffel Tower;The French national day is on the 14th of July
Spain|Madrid|Europe|Spanish|the euro|red and yellow|France and Portugal|Spain is known for sunny beaches, flamenco dancing and paella;Barcelona is one of its largest cities
Portugal|Lisbon|Europe|Portuguese|the euro|green and red|Spain|Portugal lies on the Atlantic coast;Many famous sailors came from Portugal
Italy|Rome|Europe|Italian|the euro|green, white and red|France, Switzerland, Austria and Slovenia|Italy is shaped like a boot;Italy is known for pizza, pasta and old Roman buildings
Germany|Berlin|Europe|German|the euro|black, red and gold|France, Poland, Austria and the Netherlands|Germany is known for cars, bread and the Brandenburg Gate;Germany was divided into East and West until 1990
the United Kingdom|London|Europe|English|the pound|red, white and blue|Ireland|The United Kingdom is made up of England, Scotland, Wales and Northern Ireland;It is known for tea, Big Ben and Shakespeare
England|London|Europe|English|the pound|white and red|Scotland and Wales|England is a part of the United Kingdom;Football was given its modern rules in England
Scotland|Edinburgh|Europe|English, Gaelic and Scots|the pound|blue and white|England|Scotland is a part of the United Kingdom;Scotland is known for bagpipes, kilts and Loch Ness
Wales|Cardiff|Europe|English and Welsh|the pound|white, green and red|England|Wales is a part of the United Kingdom;The flag of Wales shows a red dragon
Ireland|Dublin|Europe|English and Irish|the euro|green, white and orange|the United Kingdom|Ireland is often called the Emerald Isle because it is so green;Saint Patrick's Day is its national day
the Netherlands|Amsterdam|Europe|Dutch|the euro|red, white and blue|Germany and Belgium|The Netherlands is known for tulips, windmills and bicycles;About a quarter of the country lies below sea level
Belgium|Brussels|Europe|Dutch, French and German|the euro|black, yellow and red|France, Germany and the Netherlands|Belgium is known for chocolate, waffles and fries
Luxembourg|Luxembourg City|Europe|Luxembourgish, French and German|the euro|red, white and light blue|France, Germany and Belgium|Luxembourg is one of the smallest countries in Europe
Switzerland|Bern|Europe|German, French, Italian and Romansh|the Swiss franc|red and white|France, Germany, Italy and Austria|Switzerland is known for the Alps, watches, cheese and chocolate;The Swiss flag is a square
Austria|Vienna|Europe|German|the euro|red and white|Germany, Italy, Switzerland and Hungary|Austria is known for the Alps and for the composer Mozart
Denmark|Copenhagen|Europe|Danish|the Danish krone|red and white|Germany|Denmark is the home of Lego;The writer Hans Christian Andersen came from Denmark
Sweden|Stockholm|Europe|Swedish|the Swedish krona|blue and yellow|Norway and Finland|Sweden is known for forests, lakes and the Nobel Prize
Norway|Oslo|Europe|Norwegian|the Norwegian krone|red, white and blue|Sweden, Finland and Russia|Norway is known for its deep fjords and the northern lights
Finland|Helsinki|Europe|Finnish and Swedish|the euro|white and blue|Sweden, Norway and Russia|Finland is known for saunas and thousands of lakes
Iceland|Reykjavik|Europe|Icelandic|the Icelandic krona|blue, white and red|-|Iceland is an island with volcanoes, geysers and glaciers
Poland|Warsaw|Europe|Polish|the zloty|white and red|Germany, Ukraine, Slovakia and Lithuania|The composer Chopin and the scientist Marie Curie were born in Poland
the Czech Republic|Prague|Europe|Czech|the Czech koruna|white, red and blue|Germany, Poland, Austria and Slovakia|Prague is famous for its old bridge and its castle
Slovakia|Bratislava|Europe|Slovak|the euro|white, blue and red|Poland, Hungary, Austria and Ukraine|Slovakia is known for mountains and castles
Hungary|Budapest|Europe|Hungarian|the forint|red, white and green|Austria, Slovakia, Romania and Serbia|The Rubik's Cube was invented in Hungary
Romania|Bucharest|Europe|Romanian|the leu|blue, yellow and red|Hungary, Bulgaria, Serbia and Ukraine|Romania has the region called Transylvania
Bulgaria|Sofia|Europe|Bulgarian|the euro|white, green and red|Romania, Greece, Turkey and Serbia|Bulgaria is known for roses and yogurt
Greece|Athens|Europe|Greek|the euro|blue and white|Turkey, Bulgaria and Albania|The ancient Olympic Games began in Greece;Greece has thousands of islands
Croatia|Zagreb|Europe|Croatian|the euro|red, white and blue|Slovenia, Hungary, Serbia and Bosnia|Croatia has a long coast on the Adriatic Sea
Serbia|Belgrade|Europe|Serbian|the Serbian dinar|red, blue and white|Hungary, Romania, Bulgaria and Croatia|The inventor Nikola Tesla came from a Serbian family
Slovenia|Ljubljana|Europe|Slovenian|the euro|white, blue and red|Italy, Austria, Hungary and Croatia|Slovenia is known for Lake Bled and its green hills
Albania|Tirana|Europe|Albanian|the lek|red and black|Greece and Montenegro|The flag of Albania shows a black eagle with two heads
Ukraine|Kyiv|Europe|Ukrainian|the hryvnia|blue and yellow|Poland, Romania, Russia and Belarus|Ukraine is known for its large wheat fields
Belarus|Minsk|Europe|Belarusian and Russian|the Belarusian ruble|red, green and white|Poland, Ukraine, Russia and Lithuania|About forty percent of Belarus is covered by forest
Russia|Moscow|Europe and Asia|Russian|the ruble|white, blue and red|China, Finland, Ukraine and Kazakhstan|Russia is the largest country in the world;Russia has eleven time zones
Estonia|Tallinn|Europe|Estonian|the euro|blue, black and white|Latvia and Russia|Estonia is known for doing almost everything online
Latvia|Riga|Europe|Latvian|the euro|dark red and white|Estonia and Lithuania|Latvia lies on the Baltic Sea
Lithuania|Vilnius|Europe|Lithuanian|the euro|yellow, green and red|Latvia, Poland and Belarus|Lithuania is the largest of the three Baltic states
Malta|Valletta|Europe|Maltese and English|the euro|white and red|-|Malta is a small island country in the Mediterranean Sea
Turkey|Ankara|Asia and Europe|Turkish|the Turkish lira|red and white|Greece, Bulgaria, Syria and Iran|Istanbul is the largest city of Turkey and lies on two continents
Georgia|Tbilisi|Asia|Georgian|the lari|white and red|Russia, Turkey, Armenia and Azerbaijan|Georgia has been making wine for about eight thousand years
Armenia|Yerevan|Asia|Armenian|the dram|red, blue and orange|Georgia, Turkey, Iran and Azerbaijan|Armenia has its own alphabet
the United States|Washington, D.C.|North America|English|the US dollar|red, white and blue|Canada and Mexico|The United States has fifty states;The flag of the United States has fifty stars and thirteen stripes
Canada|Ottawa|North America|English and French|the Canadian dollar|red and white|the United States|Canada is the second largest country in the world;The flag of Canada shows a maple leaf
Mexico|Mexico City|North America|Spanish|the Mexican peso|green, white and red|the United States, Guatemala and Belize|Mexico is known for tacos and old Maya and Aztec cities
Cuba|Havana|North America|Spanish|the Cuban peso|red, white and blue|-|Cuba is the largest island in the Caribbean
Jamaica|Kingston|North America|English|the Jamaican dollar|green, gold and black|-|Reggae music comes from Jamaica
Haiti|Port-au-Prince|North America|French and Haitian Creole|the gourde|blue and red|the Dominican Republic|Haiti shares an island with the Dominican Republic
Guatemala|Guatemala City|North America|Spanish|the quetzal|blue and white|Mexico, Belize, Honduras and El Salvador|Guatemala has many old Maya ruins
Costa Rica|San Jose|North America|Spanish|the colon|blue, white and red|Nicaragua and Panama|Costa Rica is known for its rain forests and has no army
Panama|Panama City|North America|Spanish|the balboa and the US dollar|red, white and blue|Costa Rica and Colombia|The Panama Canal joins the Atlantic and the Pacific Ocean
Brazil|Brasilia|South America|Portuguese|the real|green, yellow and blue|Argentina, Peru, Colombia and Uruguay|Brazil is the largest country in South America;Most of the Amazon rainforest is in Brazil
Argentina|Buenos Aires|South America|Spanish|the Argentine peso|light blue and white|Chile, Brazil, Uruguay and Bolivia|Tango comes from Argentina and Uruguay
Chile|Santiago|South America|Spanish|the Chilean peso|red, white and blue|Argentina, Peru and Bolivia|Chile is a very long and narrow country
Peru|Lima|South America|Spanish|the sol|red and white|Ecuador, Brazil, Bolivia and Chile|Machu Picchu, an old city of the Incas, is in Peru
Colombia|Bogota|South America|Spanish|the Colombian peso|yellow, blue and red|Venezuela, Brazil, Peru and Panama|Colombia is known for its coffee
Venezuela|Caracas|South America|Spanish|the bolivar|yellow, blue and red|Colombia and Brazil|Angel Falls, the highest waterfall in the world, is in Venezuela
Ecuador|Quito|South America|Spanish|the US dollar|yellow, blue and red|Colombia and Peru|Ecuador is named after the equator;The Galapagos Islands belong to Ecuador
Bolivia|Sucre|South America|Spanish|the boliviano|red, yellow and green|Brazil, Peru, Chile and Argentina|The government of Bolivia sits in La Paz
Uruguay|Montevideo|South America|Spanish|the Uruguayan peso|white and blue|Brazil and Argentina|Uruguay won the first football World Cup in 1930
Paraguay|Asuncion|South America|Spanish and Guarani|the guarani|red, white and blue|Brazil, Argentina and Bolivia|Paraguay has no coast
China|Beijing|Asia|Chinese|the yuan|red and yellow|India, Russia, Mongolia and Vietnam|The Great Wall is in China;Paper was invented in China
Japan|Tokyo|Asia|Japanese|the yen|white and red|-|Japan is made up of thousands of islands;Japan is known for sushi, fast trains and cherry blossoms
South Korea|Seoul|Asia|Korean|the won|white, red, blue and black|North Korea|South Korea is known for K-pop and kimchi
North Korea|Pyongyang|Asia|Korean|the North Korean won|blue, red and white|South Korea, China and Russia|North Korea has been separate from South Korea since the 1940s
Mongolia|Ulaanbaatar|Asia|Mongolian|the tugrik|red, blue and yellow|China and Russia|Mongolia is known for wide grasslands and horses
India|New Delhi|Asia|Hindi, English and many others|the rupee|orange, white and green|Pakistan, China, Nepal and Bangladesh|India has more people than any other country;The Taj Mahal is in India
Pakistan|Islamabad|Asia|Urdu and English|the Pakistani rupee|green and white|India, China, Iran and Afghanistan|K2, the second highest mountain, is on the border of Pakistan and China
Bangladesh|Dhaka|Asia|Bengali|the taka|green and red|India and Myanmar|Bangladesh has many rivers
Nepal|Kathmandu|Asia|Nepali|the Nepalese rupee|red, blue and white|India and China|Mount Everest is on the border of Nepal and China;The flag of Nepal is not a rectangle
Sri Lanka|Kotte|Asia|Sinhala and Tamil|the Sri Lankan rupee|dark red, yellow, green and orange|-|Sri Lanka is known for its tea;Colombo is the largest city of Sri Lanka
Thailand|Bangkok|Asia|Thai|the baht|red, white and blue|Laos, Cambodia, Malaysia and Myanmar|Thailand is known for its temples, beaches and spicy food
Vietnam|Hanoi|Asia|Vietnamese|the dong|red and yellow|China, Laos and Cambodia|Vietnam is known for a noodle soup called pho
Cambodia|Phnom Penh|Asia|Khmer|the riel|blue, red and white|Thailand, Laos and Vietnam|The temple Angkor Wat is in Cambodia
Laos|Vientiane|Asia|Lao|the kip|red, blue and white|Thailand, Vietnam and China|Laos has no coast
Malaysia|Kuala Lumpur|Asia|Malay|the ringgit|red, white, blue and yellow|Thailand, Indonesia and Brunei|The Petronas Towers are in Malaysia
Singapore|Singapore|Asia|English, Malay, Chinese and Tamil|the Singapore dollar|red and white|-|Singapore is a city and a country at the same time
Indonesia|Jakarta|Asia|Indonesian|the rupiah|red and white|Malaysia, Papua New Guinea and East Timor|Indonesia is made up of more than 17,000 islands
the Philippines|Manila|Asia|Filipino and English|the Philippine peso|blue, red, white and yellow|-|The Philippines is made up of more than 7,000 islands
Kazakhstan|Astana|Asia|Kazakh and Russian|the tenge|light blue and yellow|Russia, China and Uzbekistan|Kazakhstan is the largest country without a coast on an ocean
Uzbekistan|Tashkent|Asia|Uzbek|the som|blue, white, green and red|Kazakhstan and Afghanistan|Uzbekistan lay on the old Silk Road
Afghanistan|Kabul|Asia|Pashto and Dari|the afghani||Pakistan, Iran and China|Afghanistan is a country of high mountains
Iran|Tehran|Asia|Persian|the rial|green, white and red|Iraq, Turkey, Pakistan and Afghanistan|Iran was once called Persia
Iraq|Baghdad|Asia|Arabic and Kurdish|the Iraqi dinar|red, white, black and green|Iran, Syria, Turkey and Kuwait|Some of the oldest cities in the world were in what is now Iraq
Saudi Arabia|Riyadh|Asia|Arabic|the riyal|green and white|Jordan, Iraq, Yemen and Oman|Saudi Arabia is mostly desert;The holy city of Mecca is in Saudi Arabia
the United Arab Emirates|Abu Dhabi|Asia|Arabic|the dirham|red, green, white and black|Saudi Arabia and Oman|Dubai is the largest city of the United Arab Emirates
Qatar|Doha|Asia|Arabic|the Qatari riyal|dark red and white|Saudi Arabia|Qatar held the football World Cup in 2022
Jordan|Amman|Asia|Arabic|the Jordanian dinar|black, white, green and red|Saudi Arabia, Iraq, Syria and Israel|The old city of Petra, cut into red rock, is in Jordan
Lebanon|Beirut|Asia|Arabic|the Lebanese pound|red, white and green|Syria and Israel|The flag of Lebanon shows a cedar tree
Syria|Damascus|Asia|Arabic|the Syrian pound||Turkey, Iraq, Jordan and Lebanon|Damascus is one of the oldest cities in the world
Israel|Jerusalem|Asia|Hebrew|the shekel|white and blue|Egypt, Jordan, Lebanon and Syria|The Dead Sea lies between Israel and Jordan
Yemen|Sanaa|Asia|Arabic|the Yemeni rial|red, white and black|Saudi Arabia and Oman|Yemen lies at the southern end of the Red Sea
Oman|Muscat|Asia|Arabic|the Omani rial|white, red and green|Saudi Arabia, Yemen and the United Arab Emirates|Oman lies on the Arabian Sea
Kuwait|Kuwait City|Asia|Arabic|the Kuwaiti dinar|green, white, red and black|Iraq and Saudi Arabia|Kuwait is a small country with a lot of oil
Egypt|Cairo|Africa|Arabic|the Egyptian pound|red, white and black|Libya, Sudan and Israel|The pyramids of Giza and the Sphinx are in Egypt;The Nile flows through Egypt
Morocco|Rabat|Africa|Arabic and Berber|the Moroccan dirham|red and green|Algeria|Morocco is just across the sea from Spain;Casablanca is its largest city
Algeria|Algiers|Africa|Arabic and Berber|the Algerian dinar|green, white and red|Morocco, Tunisia, Libya and Mali|Algeria is the largest country in Africa
Tunisia|Tunis|Africa|Arabic|the Tunisian dinar|red and white|Algeria and Libya|The old city of Carthage was in what is now Tunisia
Libya|Tripoli|Africa|Arabic|the Libyan dinar|red, black, green and white|Egypt, Algeria, Tunisia and Chad|Most of Libya is desert
Sudan|Khartoum|Africa|Arabic and English|the Sudanese pound|red, white, black and green|Egypt, Ethiopia and South Sudan|The Blue Nile and the White Nile meet in Khartoum
Ethiopia|Addis Ababa|Africa|Amharic and others|the birr|green, yellow, red and blue|Kenya, Sudan and Somalia|Coffee comes from Ethiopia
Kenya|Nairobi|Africa|Swahili and English|the Kenyan shilling|black, red, green and white|Tanzania, Uganda and Ethiopia|Kenya is known for safaris and for great runners
Tanzania|Dodoma|Africa|Swahili and English|the Tanzanian shilling|green, yellow, black and blue|Kenya, Uganda and Zambia|Mount Kilimanjaro is in Tanzania
Uganda|Kampala|Africa|English and Swahili|the Ugandan shilling|black, yellow and red|Kenya, Tanzania and Rwanda|Mountain gorillas live in Uganda
Rwanda|Kigali|Africa|Kinyarwanda, English and French|the Rwandan franc|blue, yellow and green|Uganda, Tanzania and Burundi|Rwanda is called the land of a thousand hills
Nigeria|Abuja|Africa|English|the naira|green and white|Niger, Chad, Cameroon and Benin|Nigeria has more people than any other country in Africa;Lagos is its largest city
Ghana|Accra|Africa|English|the cedi|red, gold, green and black|Ivory Coast, Togo and Burkina Faso|Ghana grows a lot of cocoa
Senegal|Dakar|Africa|French|the CFA franc|green, yellow and red|Mali, Mauritania and Gambia|Senegal is at the western end of Africa
Mali|Bamako|Africa|Bambara and French|the CFA franc|green, yellow and red|Algeria, Niger and Senegal|The old city of Timbuktu is in Mali
Cameroon|Yaounde|Africa|French and English|the CFA franc|green, red and yellow|Nigeria, Chad and Gabon|Cameroon has beaches, deserts, mountains and rainforest
Angola|Luanda|Africa|Portuguese|the kwanza|red, black and yellow|Namibia, Zambia and Congo|Angola lies on the Atlantic coast of Africa
Zambia|Lusaka|Africa|English|the kwacha|green, red, black and orange|Zimbabwe, Angola and Tanzania|Victoria Falls lies between Zambia and Zimbabwe
Zimbabwe|Harare|Africa|English, Shona and Ndebele||green, yellow, red, black and white|Zambia, Botswana and South Africa|Victoria Falls lies between Zambia and Zimbabwe
Botswana|Gaborone|Africa|English and Tswana|the pula|light blue, black and white|Namibia, Zimbabwe and South Africa|Botswana is home to a very large number of elephants
Namibia|Windhoek|Africa|English|the Namibian dollar|blue, red, green, white and yellow|Angola, Botswana and South Africa|Namibia has some of the highest sand dunes in the world
South Africa|Pretoria|Africa|Zulu, Xhosa, Afrikaans, English and others|the rand|red, blue, green, black, white and yellow|Namibia, Botswana, Zimbabwe and Mozambique|South Africa has three capitals: Pretoria, Cape Town and Bloemfontein;Nelson Mandela was its president from 1994 to 1999
Mozambique|Maputo|Africa|Portuguese|the metical|green, black, yellow, white and red|South Africa, Zimbabwe and Tanzania|Mozambique lies on the Indian Ocean
Madagascar|Antananarivo|Africa|Malagasy and French|the ariary|white, red and green|-|Lemurs live in the wild only on Madagascar and on small islands nearby
Somalia|Mogadishu|Africa|Somali and Arabic|the Somali shilling|light blue and white|Ethiopia and Kenya|Somalia has one of the longest coasts in Africa
Australia|Canberra|Oceania|English|the Australian dollar|blue, red and white|-|Australia is a country and a continent;Kangaroos and koalas live in Australia
New Zealand|Wellington|Oceania|English and Maori|the New Zealand dollar|blue, red and white|-|New Zealand has two main islands;The kiwi, a bird that cannot fly, lives in New Zealand
Fiji|Suva|Oceania|English, Fijian and Hindi|the Fijian dollar|light blue, red and white|-|Fiji is made up of more than 300 islands
Papua New Guinea|Port Moresby|Oceania|English, Tok Pisin and many others|the kina|red, black, yellow and white|Indonesia|More than 800 languages are spoken in Papua New Guinea
""".strip()

COUNTRIES = []
for _row in COUNTRY_ROWS.split("\n"):
    _f = _row.split("|")
    COUNTRIES.append({"name": _f[0], "capital": _f[1], "continent": _f[2], "language": _f[3], "currency": _f[4], "flag": _f[5], "near": _f[6], "facts": _f[7].split(";")})

POPULAR = [c for c in COUNTRIES if c["name"] in (
    "France", "Spain", "Italy", "Germany", "the United Kingdom", "the United States", "Japan", "China", "India", "Canada", "Australia", "Brazil", "Mexico", "Russia", "Egypt",
    "Portugal", "Greece", "Turkey", "Poland", "Sweden", "Norway", "Switzerland", "Austria", "the Netherlands", "Belgium", "Ireland", "Argentina", "South Korea", "South Africa", "England", "Ukraine")]

ALIASES = {
    "the United States": ["the United States", "the USA", "the US", "America"], "the United Kingdom": ["the United Kingdom", "the UK", "Britain", "Great Britain"],
    "the Netherlands": ["the Netherlands", "the Netherlands", "Holland"], "the Czech Republic": ["the Czech Republic", "Czechia"],
    "the United Arab Emirates": ["the United Arab Emirates", "the UAE"],
}

CAPITAL_ASK = [
    "What is the capital of {c}?", "What is the capital of {c}?", "What's the capital of {c}?", "Capital of {b}", "Capital of {b}?", "Which city is the capital of {c}?", "What city is the capital of {c}?",
    "Do you know the capital of {c}?", "Can you tell me the capital of {c}?", "Tell me the capital of {c}.", "Name the capital of {c}.", "{c}'s capital?", "What is {c}'s capital?",
    "What is the capital city of {c}?", "{b} capital", "Which city is {c}'s capital?", "I need the capital of {c}.", "What is the name of the capital of {c}?", "Quick quiz: capital of {c}?",
    "What would you say is the capital of {c}?", "Hey, what is the capital of {c}?", "Could you tell me what the capital of {c} is?", "Do you know what the capital of {c} is?",
]
CAPITAL_SAY = [
    "The capital of {c} is {k}.", "The capital of {c} is {k}.", "{k} is the capital of {c}.", "The capital of {c} is called {k}.", "{c}'s capital is {k}.", "The capital city of {c} is {k}.",
    "That is {k}. It is the capital of {c}.", "It is {k}, the capital of {c}.",
]
CONTINENT_ASK = [
    "Where is {c}?", "Where is {c}?", "Which continent is {c} in?", "What continent is {c} on?", "On which continent is {c}?", "Where in the world is {c}?", "Where can I find {c}?",
    "Where does {c} lie?", "Where is {c} located?", "Do you know where {c} is?", "What part of the world is {c} in?", "In what continent is {c}?", "Can you tell me where {c} is?",
]
CONTINENT_SAY = ["{c} is in {t}.", "{c} is a country in {t}.", "{c} lies in {t}.", "You can find {c} in {t}.", "{c} is located in {t}."]
LANGUAGE_ASK = [
    "What language do they speak in {c}?", "What language is spoken in {c}?", "What languages do people speak in {c}?", "Which language do people speak in {c}?", "Language of {b}", "What do they speak in {c}?",
    "What is the official language of {c}?", "What is the language of {c}?", "Which languages are spoken in {c}?", "What do people in {c} speak?", "Languages spoken in {c}?", "What language should I learn for {c}?",
    "What language do people in {c} speak?",
]
LANGUAGE_SAY = ["People in {c} speak {l}.", "In {c}, people speak {l}.", "They speak {l} in {c}.", "The main language of {c} is {l}."]
LANGUAGES_SAY = ["People in {c} speak {l}.", "In {c}, people speak {l}.", "They speak {l} in {c}.", "The main languages of {c} are {l}."]
CURRENCY_ASK = [
    "What currency does {c} use?", "What is the currency of {c}?", "What money do they use in {c}?", "Which currency is used in {c}?", "Currency of {b}", "How do people pay in {c}?", "What is the money in {c} called?",
    "What money do I need in {c}?", "What's the currency in {c}?", "Which money is used in {c}?", "{b} currency?",
]
CURRENCY_SAY = ["The currency of {c} is {m}.", "{c} uses {m}.", "People in {c} pay with {m}.", "In {c}, people use {m}.", "The money of {c} is {m}."]
FLAG_ASK = [
    "What colours are on the flag of {c}?", "What colour is the flag of {c}?", "What color is the flag of {c}?", "What are the colors of {c}'s flag?", "What does the flag of {c} look like?", "Flag of {b}?",
    "Which colours are in the flag of {c}?", "Describe the flag of {c}.", "Tell me about the flag of {c}.", "What colors are in the {b} flag?", "Colours of the {b} flag?",
]
FLAG_SAY = ["The flag of {c} is {f}.", "{c}'s flag is {f}.", "The colours of the flag of {c} are {f}.", "You can see {f} on the flag of {c}."]
NEAR_ASK = [
    "Which countries border {c}?", "What countries are next to {c}?", "Who are the neighbours of {c}?", "What are the neighbors of {c}?", "Neighbours of {b}?", "What country is next to {c}?", "Which countries are near {c}?",
    "What does {c} border?", "What borders {c}?",
]
NEAR_SAY = ["{c} borders {n}.", "{c} has a border with {n}.", "Next to {c} you find {n}.", "{c} shares a border with {n}."]
ISLAND_SAY = ["{c} has no land neighbours, because it is surrounded by the sea.", "{c} has no land borders. There is sea all around it.", "{c} does not border any country by land."]
ABOUT_ASK = [
    "Tell me about {c}.", "Tell me something about {c}.", "What do you know about {c}?", "What is {c} known for?", "What is {c} famous for?", "Give me a fact about {c}.", "{b}", "{b}?", "Say something about {c}.",
    "What can you tell me about {c}?", "Do you know {c}?", "I am going to {c}.", "I live in {c}.", "I am from {c}.", "I want to visit {c}.", "Facts about {c}", "Have you heard of {c}?", "What is {c}?", "What is special about {c}?",
    "Is {c} a country?", "Let's talk about {c}.", "What is {c} like?",
]
REVERSE_ASK = [
    "{k} is the capital of which country?", "Which country has {k} as its capital?", "What country is {k} the capital of?", "{k} is the capital of what?", "Where is {k}?", "What is {k}?", "Tell me about {k}.",
    "In which country is {k}?", "Where is {k} located?", "Which country is {k} in?", "What country is {k} in?", "Is {k} a capital?", "Where can I find {k}?", "What do you know about {k}?", "{k}?",
]
REVERSE_SAY = ["{k} is the capital of {c}.", "{k} is the capital city of {c}.", "{k} is in {c}. It is the capital.", "{k} is the capital of {c}, in {t}.", "{k} is a city in {c}. It is the capital of the country."]
PLAIN_LEAD = ["", "", "", "", "", "", "", "", "", "Good question. ", "Easy one. ", "I know that one. "]
POLITE_LEAD = ["", "", "", "", "", "Sure. ", "Of course. ", "Yes. ", "Sure, that one I know. "]


def country(rng: random.Random):
    return pick(rng, POPULAR if chance(rng, 0.45) else COUNTRIES)


def spoken(rng: random.Random, name: str) -> str:
    return pick(rng, ALIASES[name]) if name in ALIASES else name


def ask(rng: random.Random, patterns, c) -> str:
    name = spoken(rng, c["name"])
    return tidy(say(rng, patterns, c=name, b=bare(name), k=c["capital"]))


def fact(rng: random.Random, c, p: float = 0.3) -> str:
    return sentence(pick(rng, c["facts"])) if chance(rng, p) else ""


def tidy(text: str) -> str:
    return text.replace("D.C..", "D.C.")


def answer(rng: random.Random, kind: str, c) -> str:
    """The reply to one kind of question about a country."""
    n = c["name"]
    if kind == "capital":
        out = say(rng, CAPITAL_SAY, c=n, k=c["capital"])
    elif kind == "continent":
        out = say(rng, CONTINENT_SAY, c=n, t=c["continent"])
        if " and " in c["continent"]:
            out = cap(f"{n} lies partly in {c['continent'].split(' and ')[0]} and partly in {c['continent'].split(' and ')[1]}.")
    elif kind == "language":
        many = "," in c["language"] or " and " in c["language"]
        out = say(rng, LANGUAGES_SAY if many else LANGUAGE_SAY, c=n, l=c["language"])
    elif kind == "currency":
        out = say(rng, CURRENCY_SAY, c=n, m=c["currency"])
    elif kind == "flag":
        out = say(rng, FLAG_SAY, c=n, f=c["flag"])
    elif kind == "near":
        out = say(rng, ISLAND_SAY if c["near"] == "-" else NEAR_SAY, c=n, n=c["near"])
    else:
        head = pick(rng, [
            "{c} is a country in {t}. Its capital is {k}.", "{c} is a country in {t}, and its capital is {k}.", "{c} is in {t}. The capital is {k}.", "{c} is a country in {t} with the capital {k}.",
        ]).format(c=n, t=c["continent"], k=c["capital"])
        extra = [sentence(f) for f in c["facts"]]
        if c["currency"]:
            extra.append(sentence(pick(rng, CURRENCY_SAY).format(c=n, m=c["currency"])))
        extra.append(f"People there speak {c['language']}.")
        rng.shuffle(extra)
        out = cap(join(cap(head), *extra[: 1 + int(rng.random() * 2)]))
    return tidy(out)


ASKS = {"capital": CAPITAL_ASK, "continent": CONTINENT_ASK, "language": LANGUAGE_ASK, "currency": CURRENCY_ASK, "flag": FLAG_ASK, "near": NEAR_ASK, "about": ABOUT_ASK}
KINDS = [(34, "capital"), (10, "continent"), (9, "language"), (8, "currency"), (7, "flag"), (6, "near"), (14, "about")]
NEEDS = {"currency": "currency", "flag": "flag", "near": "near"}


def knows(c, kind: str) -> bool:
    return not (kind in NEEDS and not c[NEEDS[kind]])


FOLLOW_SAME = ["And of {c}?", "And {c}?", "What about {c}?", "How about {c}?", "And for {c}?", "And what about {c}?", "Okay, and {c}?", "{b}?", "Same question for {c}.", "Now {c}."]
FOLLOW_KIND = {
    "capital": ["And the capital?", "What is its capital?", "What is the capital there?", "And what is the capital?", "What's its capital city?"],
    "continent": ["Where is it?", "Which continent is that in?", "And where is that?", "Where is that?", "What continent is it on?"],
    "language": ["What language do they speak there?", "And the language?", "What do people speak there?", "Which language is spoken there?"],
    "currency": ["And the currency?", "What money do they use there?", "How do people pay there?", "What is the currency there?"],
    "flag": ["What does its flag look like?", "And the flag?", "What colours are on its flag?", "What color is its flag?"],
    "near": ["Which countries are next to it?", "What are its neighbours?", "What does it border?"],
    "about": ["Tell me more about it.", "What is it known for?", "What else do you know about it?", "Tell me more.", "What is it famous for?"],
}


def country_dialogue(rng: random.Random):
    kind = weighted(rng, KINDS)
    c = country(rng)
    while not knows(c, kind):
        c = country(rng)
    q = ask(rng, ASKS[kind], c)
    lead = "" if kind == "about" else pick(rng, POLITE_LEAD if q.startswith(("Do you", "Can you", "Could you")) else PLAIN_LEAD)
    turns = [(q, lead + join(answer(rng, kind, c), fact(rng, c, 0.25) if kind != "about" else "", closing(rng, 0.05)))]
    for _ in range(2):
        roll = rng.random()
        if roll < 0.25:
            other = country(rng)
            if other is c or not knows(other, kind):
                break
            c = other
            patterns = FOLLOW_SAME if kind == "capital" else FOLLOW_SAME[1:]
            turns.append((ask(rng, patterns, c), join(answer(rng, kind, c), fact(rng, c, 0.15))))
        elif roll < 0.45:
            new = weighted(rng, KINDS)
            if new == kind or not knows(c, new):
                break
            kind = new
            turns.append((pick(rng, FOLLOW_KIND[kind]), answer(rng, kind, c)))
        elif roll < 0.5:
            turns.append(thanks_turn(rng))
            break
        elif roll < 0.54 and kind != "about":
            turns.append(doubt_turn(rng, answer(rng, kind, c)))
            break
        else:
            break
    return turns


def reverse_dialogue(rng: random.Random):
    c = country(rng)
    while c["name"] in ("England", "Singapore"):
        c = country(rng)
    q = say(rng, REVERSE_ASK, k=c["capital"])
    head = "Yes, " if q.startswith("Is ") else ""
    return [(tidy(q), tidy(join(head + say(rng, REVERSE_SAY, k=c["capital"], c=c["name"], t=c["continent"]), fact(rng, c, 0.35), closing(rng, 0.05))))]


def yes_no_dialogue(rng: random.Random):
    c, other = country(rng), country(rng)
    roll = rng.random()
    if roll < 0.35:
        q = say(rng, ["Is {k} the capital of {c}?", "{k} is the capital of {c}, right?", "Is the capital of {c} {k}?", "Is it true that {k} is the capital of {c}?", "Am I right that {k} is the capital of {c}?"], k=c["capital"], c=c["name"])
        a = say(rng, ["Yes, {k} is the capital of {c}.", "Yes, that is right. {k} is the capital of {c}.", "Yes, the capital of {c} is {k}.", "That is correct: {k} is the capital of {c}."], k=c["capital"], c=c["name"])
    elif roll < 0.65 and other["capital"] != c["capital"]:
        q = say(rng, ["Is {k} the capital of {c}?", "{k} is the capital of {c}, right?", "Is the capital of {c} {k}?"], k=other["capital"], c=c["name"])
        a = say(rng, ["No, the capital of {c} is {k}. {w} is the capital of {o}.", "No. {w} is the capital of {o}, and the capital of {c} is {k}.", "Not quite. The capital of {c} is {k}."], k=c["capital"], c=c["name"], w=other["capital"], o=other["name"])
    elif " and " not in c["continent"] and " and " not in other["continent"]:
        q = say(rng, ["Is {c} in {t}?", "Is {c} a country in {t}?", "{c} is in {t}, right?"], c=c["name"], t=other["continent"])
        if c["continent"] == other["continent"]:
            a = say(rng, ["Yes, {c} is in {t}.", "Yes, {c} is a country in {t}.", "That is right, {c} is in {t}."], c=c["name"], t=c["continent"])
        else:
            a = say(rng, ["No, {c} is in {t}.", "No, {c} is not in {o}. It is in {t}.", "No. {c} is a country in {t}."], c=c["name"], t=c["continent"], o=other["continent"])
    else:
        return country_dialogue(rng)
    return [(q, tidy(join(a, fact(rng, c, 0.2))))]


CITY_CONTINENT = ["Name a country in {t}.", "Which countries are in {t}?", "Can you name some countries in {t}?", "Give me three countries in {t}.", "Countries in {t}", "List a few countries in {t}.", "Tell me a country in {t}.", "What are some countries in {t}?"]


def list_dialogue(rng: random.Random):
    t = pick(rng, ["Europe", "Asia", "Africa", "South America", "North America", "Europe", "Asia", "Africa"])
    names = [c["name"] for c in COUNTRIES if c["continent"] == t and c["name"] not in ("England", "Scotland", "Wales")]
    rng.shuffle(names)
    q = pick(rng, CITY_CONTINENT).format(t=t)
    if q.startswith(("Name a ", "Tell me a ")):
        return [(q, say(rng, ["{a} is a country in {t}.", "{a} is one. It is a country in {t}.", "One country in {t} is {a}."], a=names[0], t=t))]
    return [(q, say(rng, ["{a}, {b} and {d} are countries in {t}.", "Some countries in {t} are {a}, {b} and {d}.", "In {t} there are {a}, {b}, {d} and more."], a=names[0], b=names[1], d=names[2], t=t))]


# city | where | facts
CITY_ROWS = """
New York|the United States|New York is the largest city in the United States;The Statue of Liberty stands in New York;New York is often called the Big Apple
Los Angeles|California, in the United States|Hollywood is a part of Los Angeles;Los Angeles is known for films and sunshine
Chicago|the United States|Chicago lies on Lake Michigan;Chicago is known for its tall buildings
San Francisco|California, in the United States|San Francisco is known for the Golden Gate Bridge and its steep streets
Las Vegas|Nevada, in the United States|Las Vegas lies in the desert and is known for its casinos
Miami|Florida, in the United States|Miami is known for its beaches
Seattle|the United States|Seattle is known for the Space Needle, coffee and rain
Boston|the United States|Boston is one of the oldest cities in the United States
Barcelona|Spain|Barcelona is known for the church Sagrada Familia;Barcelona lies on the Mediterranean Sea
Milan|Italy|Milan is known for fashion and for its large cathedral
Venice|Italy|Venice is built on many small islands and has canals instead of streets
Florence|Italy|Florence is famous for its art and for its great dome
Naples|Italy|Naples is known for pizza and lies near Mount Vesuvius
Munich|Germany|Munich is known for the Oktoberfest
Hamburg|Germany|Hamburg has the largest port in Germany
Frankfurt|Germany|Frankfurt is known for its banks and its large airport
Cologne|Germany|Cologne is known for its huge cathedral
Marseille|France|Marseille is a port on the Mediterranean Sea
Lyon|France|Lyon is known for its good food
Geneva|Switzerland|Geneva lies on a large lake in the west of Switzerland
Zurich|Switzerland|Zurich is the largest city in Switzerland
Saint Petersburg|Russia|Saint Petersburg is the second largest city in Russia
Manchester|England|Manchester is known for football and music
Liverpool|England|The Beatles came from Liverpool
Oxford|England|Oxford has one of the oldest universities in the world
Cambridge|England|Cambridge is known for its old university
Porto|Portugal|Porto is known for its bridges and for port wine
Istanbul|Turkey|Istanbul lies in both Europe and Asia;Istanbul was once called Constantinople
Dubai|the United Arab Emirates|Dubai has the Burj Khalifa, the tallest building in the world
Mumbai|India|Mumbai is the home of Bollywood films
Shanghai|China|Shanghai is one of the largest cities in the world
Hong Kong|the south of China|Hong Kong is known for its harbour and its many tall buildings
Osaka|Japan|Osaka is known for its castle and its street food
Kyoto|Japan|Kyoto was the capital of Japan for more than a thousand years;Kyoto has many old temples
Sydney|Australia|Sydney is the largest city in Australia;Sydney is known for its opera house
Melbourne|Australia|Melbourne is known for coffee, sports and art
Auckland|New Zealand|Auckland is the largest city in New Zealand
Toronto|Canada|Toronto is the largest city in Canada
Montreal|Canada|Most people in Montreal speak French
Vancouver|Canada|Vancouver lies between the sea and the mountains
Rio de Janeiro|Brazil|Rio de Janeiro is known for its carnival and for a huge statue of Christ
Sao Paulo|Brazil|Sao Paulo is the largest city in Brazil
Cape Town|South Africa|Cape Town lies below the flat Table Mountain
Johannesburg|South Africa|Johannesburg is the largest city in South Africa
Casablanca|Morocco|Casablanca is the largest city in Morocco
Lagos|Nigeria|Lagos is one of the largest cities in Africa
Alexandria|Egypt|Alexandria had a famous library in ancient times
Krakow|Poland|Krakow is an old city with a royal castle
Dubrovnik|Croatia|Dubrovnik is an old city with great stone walls by the sea
""".strip()
CITIES = [tuple(r.split("|")) for r in CITY_ROWS.split("\n")]
CITY_ASK = [
    "Where is {k}?", "Where is {k}?", "What country is {k} in?", "Which country is {k} in?", "Tell me about {k}.", "What do you know about {k}?", "What is {k} known for?", "What is {k}?", "In which country is {k}?",
    "Where can I find {k}?", "{k}?", "{k}", "I live in {k}.", "I am going to {k}.", "What is {k} famous for?", "Where is {k} located?", "Do you know {k}?", "I want to visit {k}.", "Have you heard of {k}?",
]
CITY_SAY = ["{k} is a city in {c}.", "{k} is in {c}.", "{k} is a well-known city in {c}.", "You can find {k} in {c}.", "{k} is a large city in {c}."]


def city_dialogue(rng: random.Random):
    k, c, facts = pick(rng, CITIES)
    patterns = CITY_SAY[:-1] if k in ("Oxford", "Cambridge", "Dubrovnik", "Venice") else CITY_SAY
    if c.startswith("the south"):
        patterns = CITY_SAY[:2]
    order = facts.split(";")
    rng.shuffle(order)
    if chance(rng, 0.7):
        order = ["It" + f[len(k):] if f.startswith(k + " ") else f for f in order]
    turns = [(say(rng, CITY_ASK, k=k), join(say(rng, patterns, k=k, c=c), sentence(order.pop()) if chance(rng, 0.75) else "", closing(rng, 0.06)))]
    if chance(rng, 0.2):
        k2, c2, facts2 = pick(rng, CITIES)
        if k2 != k and not c2.startswith("the south"):
            turns.append((say(rng, ["And {k}?", "What about {k}?", "And where is {k}?", "How about {k}?"], k=k2), join(say(rng, CITY_SAY[:2], k=k2, c=c2), sentence(pick(rng, facts2.split(";"))))))
    elif order and chance(rng, 0.25):
        turns.append((pick(rng, MORE_ASKS), sentence(order.pop())))
    return turns


# Places as concepts: name, definitions, facts.
PLACES = [
    ("the Eiffel Tower", ["a tall iron tower in Paris, France", "a famous tower in Paris, the capital of France"], ["It was finished in 1889.", "The Eiffel Tower is about 330 metres tall.", "It is named after the engineer Gustave Eiffel."]),
    ("Big Ben", ["the great bell of a clock tower in London", "the famous clock bell in London, England"], ["People often call the whole tower Big Ben.", "The tower stands next to the British Parliament."]),
    ("the Colosseum", ["a huge old arena in Rome, Italy", "an ancient Roman arena in Rome"], ["It is almost two thousand years old.", "Gladiators fought there in front of large crowds."]),
    ("the Leaning Tower of Pisa", ["a bell tower in Pisa, Italy, that leans to one side", "a famous crooked tower in Italy"], ["It leans because the ground below it is soft.", "It took almost two hundred years to build."]),
    ("the Statue of Liberty", ["a huge statue in the harbour of New York", "a famous statue in New York that holds up a torch"], ["It was a gift from France to the United States.", "It was opened in 1886."]),
    ("the Great Wall of China", ["a very long old wall in the north of China", "a system of walls built to protect China"], ["It is more than 20,000 kilometres long in all.", "It was built over many centuries.", "You cannot really see it from the Moon."]),
    ("the Taj Mahal", ["a white marble tomb in Agra, India", "a famous white building in India"], ["The emperor Shah Jahan built it for his wife.", "It was built in the 1600s."]),
    ("Machu Picchu", ["an old city of the Incas, high in the mountains of Peru", "the ruin of an Inca city in Peru"], ["It was built in the 1400s.", "It lies about 2,400 metres above the sea."]),
    ("+the pyramids of Giza", ["huge stone tombs near Cairo, in Egypt", "ancient royal tombs in Egypt"], ["They were built about 4,500 years ago.", "The Great Pyramid was built for the pharaoh Khufu."]),
    ("the Sphinx", ["a huge stone figure in Egypt with the body of a lion and the head of a man", "an ancient statue near the pyramids of Giza in Egypt"], ["It is about 4,500 years old.", "It is about 73 metres long."]),
    ("Stonehenge", ["a circle of huge old stones in England", "an ancient stone circle in the south of England"], ["It is more than four thousand years old.", "Nobody knows for sure why it was built."]),
    ("the Golden Gate Bridge", ["a long red bridge in San Francisco", "a famous bridge in California"], ["It was opened in 1937.", "Its colour is called international orange."]),
    ("the Brandenburg Gate", ["a famous old gate in Berlin, Germany", "a large stone gate in the middle of Berlin"], ["It was built in the 1700s.", "It is a symbol of German unity."]),
    ("the Louvre", ["a very large art museum in Paris", "a famous museum in Paris, France"], ["The Mona Lisa hangs in the Louvre.", "There is a glass pyramid in front of it."]),
    ("the White House", ["the house where the president of the United States lives and works", "the home of the US president, in Washington, D.C"], ["It has 132 rooms.", "It is painted white, of course."]),
    ("the Sydney Opera House", ["a building in Sydney, Australia, with white roofs like sails", "a famous concert building in Sydney"], ["It was opened in 1973."]),
    ("the Burj Khalifa", ["the tallest building in the world", "a skyscraper in Dubai that is 828 metres tall"], ["It stands in Dubai.", "It was opened in 2010."]),
    ("the Acropolis", ["a rocky hill in Athens, Greece, with ancient temples on it", "the old temple hill of Athens"], ["The Parthenon is the most famous temple there."]),
    ("Mount Everest", ["the highest mountain in the world", "a mountain in the Himalayas and the highest one on Earth"], ["It is about 8,849 metres high.", "It lies on the border of Nepal and China.", "Edmund Hillary and Tenzing Norgay first climbed it in 1953."]),
    ("K2", ["the second highest mountain in the world", "a very high mountain on the border of Pakistan and China"], ["It is about 8,611 metres high."]),
    ("Kilimanjaro", ["the highest mountain in Africa", "a high mountain in Tanzania"], ["It is about 5,895 metres high.", "It is an old volcano with some ice on the top."]),
    ("Mont Blanc", ["the highest mountain in the Alps", "a mountain on the border of France and Italy"], ["It is about 4,806 metres high.", "Its name means white mountain."]),
    ("Mount Fuji", ["the highest mountain in Japan", "a famous volcano in Japan"], ["It is about 3,776 metres high.", "It last erupted in 1707."]),
    ("the Matterhorn", ["a famous steep mountain on the border of Switzerland and Italy", "a pointed mountain in the Alps"], ["It is about 4,478 metres high."]),
    ("Vesuvius", ["a volcano near Naples in Italy", "the volcano that buried the city of Pompeii"], ["It destroyed Pompeii in the year 79."]),
    ("+the Alps", ["a mountain range in the middle of Europe", "the high mountains of central Europe"], ["They run through France, Switzerland, Italy, Austria and other countries.", "Mont Blanc is the highest mountain of the Alps.", "Many people go there to ski and hike."]),
    ("+the Himalayas", ["the highest mountain range in the world", "a mountain range in Asia"], ["Mount Everest is part of the Himalayas.", "They run through India, Nepal, China, Bhutan and Pakistan."]),
    ("+the Andes", ["the longest mountain range on land", "a long mountain range in South America"], ["They run along the west coast of South America.", "The highest mountain of the Andes is Aconcagua."]),
    ("+the Rocky Mountains", ["a large mountain range in North America", "mountains in the west of the United States and Canada"], ["They are often called the Rockies."]),
    ("the Nile", ["a very long river in Africa", "the river that flows through Egypt"], ["It is about 6,650 kilometres long.", "It flows north into the Mediterranean Sea.", "It is usually called the longest river in the world."]),
    ("the Amazon", ["a huge river in South America", "the river that carries more water than any other"], ["It flows through Peru, Colombia and Brazil.", "It is about 6,400 kilometres long.", "The largest rainforest in the world grows around it."]),
    ("the Mississippi", ["a long river in the United States", "one of the longest rivers in North America"], ["It flows into the Gulf of Mexico.", "The writer Mark Twain made it famous in his books."]),
    ("the Danube", ["a long river in Europe", "the second longest river in Europe"], ["It flows from Germany to the Black Sea.", "It flows through Vienna, Budapest and Belgrade."]),
    ("the Rhine", ["a large river in Europe", "a river that flows from the Alps to the North Sea"], ["It flows through Switzerland, Germany and the Netherlands."]),
    ("the Thames", ["the river that flows through London", "a river in England"], ["It flows into the North Sea.", "Tower Bridge crosses it in London."]),
    ("the Seine", ["the river that flows through Paris", "a river in France"], ["It flows into the English Channel."]),
    ("the Volga", ["the longest river in Europe", "a very long river in Russia"], ["It flows into the Caspian Sea."]),
    ("the Yangtze", ["the longest river in Asia", "a very long river in China"], ["It is about 6,300 kilometres long."]),
    ("the Ganges", ["a holy river in India", "a large river in India and Bangladesh"], ["It begins in the Himalayas."]),
    ("the Tiber", ["the river that flows through Rome", "a river in Italy"], []),
    ("the Pacific Ocean", ["the largest ocean in the world", "the largest and deepest ocean"], ["It lies between Asia and America.", "It covers about a third of the Earth."]),
    ("the Atlantic Ocean", ["the second largest ocean in the world", "the ocean between Europe and America"], ["It also touches the west coast of Africa."]),
    ("the Indian Ocean", ["the third largest ocean in the world", "the ocean between Africa, Asia and Australia"], ["It is named after India."]),
    ("the Arctic Ocean", ["the smallest ocean in the world", "the cold ocean around the North Pole"], ["Much of it is covered by ice."]),
    ("the Mediterranean Sea", ["a sea between Europe, Africa and Asia", "a warm sea in the south of Europe"], ["Spain, Italy, Greece and Egypt all lie on it.", "Its name means in the middle of the land."]),
    ("the Dead Sea", ["a very salty lake between Israel and Jordan", "a lake so salty that people float on it"], ["Its shore is the lowest land on Earth.", "Almost nothing can live in it, and that is where the name comes from."]),
    ("the Black Sea", ["a sea between Europe and Asia", "a sea north of Turkey"], ["Turkey, Ukraine, Romania and Bulgaria lie on it."]),
    ("the Red Sea", ["a sea between Africa and Arabia", "a narrow sea east of Egypt"], ["It is known for coral and clear water."]),
    ("the North Sea", ["a sea between Great Britain and the rest of northern Europe", "a cold sea in the north of Europe"], []),
    ("the Baltic Sea", ["a sea in the north of Europe", "a sea between Sweden, Finland, Poland and other countries"], []),
    ("the Caspian Sea", ["the largest lake in the world", "a huge salty lake between Europe and Asia"], ["It is called a sea because it is so large and salty."]),
    ("Lake Baikal", ["the deepest lake in the world", "a huge lake in Russia"], ["It holds about a fifth of the fresh water on the surface of the Earth."]),
    ("Lake Victoria", ["the largest lake in Africa", "a large lake in East Africa"], ["It lies between Kenya, Uganda and Tanzania."]),
    ("Loch Ness", ["a deep lake in Scotland", "a Scottish lake famous for the story of a monster"], ["The monster is called Nessie, but nobody has ever proved that it is real."]),
    ("+the Great Lakes", ["five large lakes in North America", "five lakes between the United States and Canada"], ["Their names are Superior, Michigan, Huron, Erie and Ontario."]),
    ("the Sahara", ["the largest hot desert in the world", "a huge desert in the north of Africa"], ["It is almost as large as China.", "Days there are very hot, and nights can be cold."]),
    ("the Gobi", ["a large cold desert in Mongolia and China", "a desert in Asia"], []),
    ("the Atacama", ["one of the driest places on Earth", "a desert in Chile"], ["In some parts it almost never rains."]),
    ("Niagara Falls", ["a group of waterfalls between Canada and the United States", "a famous waterfall in North America"], []),
    ("Victoria Falls", ["a huge waterfall between Zambia and Zimbabwe", "a famous waterfall in Africa"], ["People nearby call it the smoke that thunders."]),
    ("the Grand Canyon", ["a huge, deep valley in Arizona, in the United States", "a giant canyon cut by the Colorado River"], ["It is up to about 1,800 metres deep."]),
    ("the Great Barrier Reef", ["the largest coral reef in the world", "a huge coral reef off the coast of Australia"], ["It is more than 2,000 kilometres long."]),
    ("Yellowstone", ["a national park in the United States", "the oldest national park in the world"], ["It is known for its geysers and bears."]),
    ("Antarctica", ["the icy continent around the South Pole", "the coldest continent on Earth"], ["Nobody lives there all their life, but scientists work there.", "Penguins live there, but polar bears do not.", "Almost all of it is covered by ice."]),
    ("the Arctic", ["the cold area around the North Pole", "the icy region in the far north of the Earth"], ["Polar bears live there.", "In summer the sun does not set there for many weeks."]),
    ("Europe", ["a continent with more than forty countries", "one of the seven continents"], ["Russia has a part in Europe and a part in Asia.", "The highest mountains of western Europe are the Alps."]),
    ("Asia", ["the largest continent", "the continent with the most people"], ["China and India are in Asia.", "More than half of all people live in Asia."]),
    ("Africa", ["the second largest continent", "a continent with 54 countries"], ["The Nile and the Sahara are in Africa.", "Lions, elephants and giraffes live there."]),
    ("North America", ["the continent of Canada, the United States and Mexico", "the third largest continent"], ["Central America and the Caribbean also belong to it."]),
    ("South America", ["a continent south of North America", "the continent of Brazil, Argentina, Peru and other countries"], ["The Amazon and the Andes are in South America."]),
    ("Oceania", ["the part of the world with Australia, New Zealand and many Pacific islands", "a region of islands in the Pacific Ocean"], []),
    ("Greenland", ["the largest island in the world", "a huge island in the far north that belongs to Denmark"], ["Most of it is covered by ice."]),
    ("Hawaii", ["a group of islands in the Pacific Ocean", "one of the fifty states of the United States"], ["Hawaii has active volcanoes and beautiful beaches."]),
    ("California", ["a large state in the west of the United States", "the state of the US with the most people"], ["Its capital is Sacramento.", "Los Angeles and San Francisco are in California."]),
    ("Texas", ["a large state in the south of the United States", "the second largest state of the United States"], ["Its capital is Austin."]),
    ("Alaska", ["the largest state of the United States", "a cold state of the US, next to Canada"], ["The United States bought Alaska from Russia in 1867."]),
    ("Florida", ["a warm state in the southeast of the United States", "a state of the US known for beaches"], ["Its capital is Tallahassee."]),
    ("Sicily", ["the largest island in the Mediterranean Sea", "a large island in the south of Italy"], ["The volcano Etna is on Sicily."]),
    ("Vatican City", ["the smallest country in the world", "a tiny country inside the city of Rome"], ["The Pope lives there."]),
    ("Monaco", ["a tiny country on the south coast of France", "the second smallest country in the world"], []),
    ("the Suez Canal", ["a canal in Egypt between the Mediterranean Sea and the Red Sea", "a waterway that lets ships sail from Europe to Asia without going around Africa"], ["It was opened in 1869."]),
    ("the Panama Canal", ["a canal that joins the Atlantic and the Pacific Ocean", "a waterway for ships through Panama"], ["It was opened in 1914."]),
    ("the equator", ["an imaginary line around the middle of the Earth", "the line halfway between the North Pole and the South Pole"], ["It is about 40,000 kilometres long.", "Near the equator it is warm all year."]),
    ("the North Pole", ["the most northern point of the Earth", "the point at the top of the globe"], ["It lies in the middle of the Arctic Ocean."]),
    ("the South Pole", ["the most southern point of the Earth", "the point at the bottom of the globe"], ["It lies on Antarctica.", "Roald Amundsen and his team reached it first, in 1911."]),
    ("an island", ["a piece of land with water all around it", "land that is surrounded by water"], ["Greenland is the largest island."]),
    ("a peninsula", ["a piece of land with water on three sides", "land that is almost surrounded by water"], ["Italy lies on a peninsula."]),
    ("a continent", ["one of the very large pieces of land on Earth", "a huge area of land, such as Africa or Asia"], ["There are seven continents."]),
    ("a desert", ["a very dry place with little rain", "land where it almost never rains"], ["Deserts can be hot or cold.", "The Sahara is the largest hot desert."]),
    ("a river", ["a stream of water that flows to a lake or to the sea", "water that flows over the land towards the sea"], ["Rivers often begin in the mountains."]),
    ("a lake", ["a body of water with land all around it", "still water surrounded by land"], []),
    ("an ocean", ["a very large body of salt water", "a huge area of salt water between the continents"], ["There are five oceans."]),
    ("a capital", ["the city where the government of a country usually sits", "the main city of a country, where the government usually is"], ["Paris is the capital of France, for example."]),
    ("a map", ["a drawing of a place as seen from above", "a picture that shows where places are"], ["On most maps, north is at the top."]),
    ("a compass", ["a tool with a needle that points north", "a small tool that shows the directions"], ["It works because the Earth is like a big magnet."]),
    ("a border", ["the line between two countries", "the line where one country ends and another begins"], []),
    ("a country", ["an area of land with its own government", "a land with its own people, borders and government"], ["There are about 195 countries."]),
    ("the European Union", ["a group of 27 countries in Europe that work together", "a union of 27 European countries"], ["Twenty-one of its countries use the euro.", "Its main offices are in Brussels."]),
    ("a flag", ["a piece of cloth with colours that stands for a country or a group", "a symbol made of cloth that stands for a country"], []),
]

# what is sought | answer | note
RECORD_ROWS = """
the largest country in the world|Russia|Canada is the second largest
the smallest country in the world|Vatican City|It lies inside the city of Rome
the country with the most people|India|China is second
the longest river in the world|the Nile|It is about 6,650 kilometres long, and the Amazon comes close
the largest river in the world|the Amazon|It carries more water than any other river
the highest mountain in the world|Mount Everest|It is about 8,849 metres high
the tallest mountain on Earth|Mount Everest|It is about 8,849 metres high
the second highest mountain in the world|K2|It is about 8,611 metres high
the highest mountain in Africa|Kilimanjaro|It is in Tanzania
the highest mountain in the Alps|Mont Blanc|It is about 4,806 metres high
the highest mountain in Europe|Mount Elbrus|It is in the Caucasus, in Russia
the highest mountain in South America|Aconcagua|It is in Argentina
the highest mountain in North America|Denali|It is in Alaska
the highest mountain in Japan|Mount Fuji|It is about 3,776 metres high
the largest ocean|the Pacific Ocean|It covers about a third of the Earth
the smallest ocean|the Arctic Ocean|It lies around the North Pole
the deepest ocean|the Pacific Ocean|Its deepest place is the Mariana Trench
the deepest place in the ocean|the Mariana Trench|It is about 11 kilometres deep
the largest hot desert|the Sahara|It is in the north of Africa
the largest desert in the world|Antarctica|It is a cold desert; the Sahara is the largest hot one
the largest continent|Asia|Africa is the second largest
the smallest continent|Australia|It is also a country
the coldest continent|Antarctica|It lies around the South Pole
the largest island in the world|Greenland|Most of it is covered by ice
the largest lake in the world|the Caspian Sea|It is called a sea, but it has no way out to the ocean
the deepest lake in the world|Lake Baikal|It is in Russia
the highest waterfall in the world|Angel Falls|It is in Venezuela
the tallest building in the world|the Burj Khalifa|It stands in Dubai and is 828 metres tall
the largest rainforest|the Amazon rainforest|Most of it is in Brazil
the largest coral reef|the Great Barrier Reef|It is in Australia
the longest mountain range on land|the Andes|It is in South America
the longest river in Europe|the Volga|It flows through Russia
the longest river in Asia|the Yangtze|It flows through China
the longest river in South America|the Amazon|It is about 6,400 kilometres long
the largest country in Africa|Algeria|Most of it is desert
the largest country in South America|Brazil|Its capital is Brasilia
the largest city in the United States|New York|The capital is Washington, D.C
the largest city in Australia|Sydney|The capital is Canberra
the largest city in Canada|Toronto|The capital is Ottawa
the largest city in Turkey|Istanbul|The capital is Ankara
the largest city in Brazil|Sao Paulo|The capital is Brasilia
the largest city in Switzerland|Zurich|The capital is Bern
the largest city in Germany|Berlin|It is also the capital
the largest state in the United States|Alaska|Texas is the second largest
the capital of California|Sacramento|Los Angeles is its largest city
the capital of Texas|Austin|Houston is its largest city
the capital of New York State|Albany|New York City is its largest city
the capital of Florida|Tallahassee|Miami is better known
the capital of Hawaii|Honolulu|It is on the island of Oahu
the capital of Alaska|Juneau|It lies by the sea
the capital of Arizona|Phoenix|It lies in the desert
the capital of Colorado|Denver|It lies near the Rocky Mountains
the capital of Massachusetts|Boston|It is one of the oldest cities in the United States
the capital of Georgia in the United States|Atlanta|There is also a country called Georgia
the capital of Illinois|Springfield|Chicago is the largest city of the state
the capital of Ohio|Columbus|It is named after the sailor
the capital of Nevada|Carson City|Las Vegas is its largest city
the capital of Pennsylvania|Harrisburg|Philadelphia is its largest city
the capital of Bavaria|Munich|Bavaria is a state of Germany
the capital of Sicily|Palermo|Sicily is an Italian island
the capital of Catalonia|Barcelona|Catalonia is a part of Spain
the capital of Northern Ireland|Belfast|The Titanic was built there
the capital of Greenland|Nuuk|Most of Greenland is covered by ice
the capital of Quebec|Quebec City|Montreal is its largest city
the coldest place on Earth|Antarctica|It has been colder than minus 80 degrees there
the most visited country|France|Very many people travel there each year
the largest city in Africa|Cairo or Lagos|It depends on how you count
the largest city in the world|Tokyo or Jakarta|It depends on how you count
the largest city in India|Mumbai|The capital is New Delhi
the largest city in China|Shanghai|The capital is Beijing
the largest city in South Africa|Johannesburg|The country has three capitals
the largest city in Spain|Madrid|Barcelona is second
the largest city in Italy|Rome|Milan is second
the largest city in France|Paris|Marseille is second
the largest city in Japan|Tokyo|It is the capital too
the largest city in England|London|It is the capital too
the largest island in the Mediterranean|Sicily|It belongs to Italy
the largest island of Japan|Honshu|Tokyo lies on it
the largest lake in Africa|Lake Victoria|It lies between Kenya, Uganda and Tanzania
the national animal of Australia|the kangaroo|It lives only there and on New Guinea
the national animal of Scotland|the unicorn|It exists only in stories
the national bird of the United States|the bald eagle|It is a large bird with a white head
the national animal of China|the giant panda|It eats bamboo
the national flower of England|the rose|It stands for the whole country
the national flower of the Netherlands|the tulip|Tulips first came from Asia
the national dish of Spain|paella|It is made of rice
the most spoken language in the world|English|It counts people who learned it later; Chinese has the most native speakers
the lowest place on land|the shore of the Dead Sea|It lies more than 400 metres below the sea
the driest desert|the Atacama|It is in Chile
the river in London|the Thames|It flows into the North Sea
the river in Paris|the Seine|It flows through the middle of the city
the river in Rome|the Tiber|It flows to the Mediterranean Sea
the river in Egypt|the Nile|It flows into the Mediterranean Sea
the biggest country in Europe|Russia|Its western part is in Europe
the land of the rising sun|Japan|The sun comes up in the east
the City of Light|Paris|It is the capital of France
the Eternal City|Rome|It is the capital of Italy
the Big Apple|New York|It is the largest city in the United States
the country shaped like a boot|Italy|The island of Sicily lies at its tip
the ocean between Europe and America|the Atlantic Ocean|It is the second largest ocean
""".strip()
RECORDS = [tuple(r.split("|")) for r in RECORD_ROWS.split("\n")]
RECORD_ASK = ["What is {w}?", "What is {w}?", "What's {w}?", "{w}?", "{b}", "Name {w}.", "Do you know {w}?", "Can you name {w}?", "Tell me {w}.", "What do you think is {w}?", "Which one is {w}?", "Can you tell me what {w} is?", "I want to know {w}."]
RECORD_SAY = ["{W} is {a}.", "{W} is {a}.", "{A} is {w}.", "That is {a}. It is {w}.", "It is {a}."]
SWAPS = [("largest", "biggest"), ("highest", "tallest"), ("in the world", "on Earth"), ("country with the most people", "most populated country"), ("largest", "most large")]


def record_dialogue(rng: random.Random):
    turns = []
    for i in range(2 if chance(rng, 0.2) else 1):
        w, a, note = pick(rng, RECORDS)
        plural = a in ("the Andes",)
        asked = w
        if chance(rng, 0.4):
            old, new = pick(rng, SWAPS[:-1])
            asked = asked.replace(old, new)
        q = say(rng, RECORD_ASK, w=asked, b=bare(asked))
        if plural:
            s = "The Andes in South America are the longest mountain range on land."
        else:
            s = pick(rng, RECORD_SAY).format(w=w, W=cap(w), a=a, A=cap(a))
        note = sentence(note.replace("It is in South America", "They are in South America") if plural else note) if chance(rng, 0.6) else ""
        turns.append((q, tidy(join(s, note, closing(rng, 0.06)))))
    return turns if len(turns) == 1 or turns[0][1] != turns[1][1] else turns[:1]


def record_yes_no(rng: random.Random):
    """Is the Nile the longest river? The answer is in the table either way."""
    w, a, note = pick(rng, RECORDS)
    while a == "the Andes" or " or " in a or w.startswith(("the capital", "the river", "the largest city")):
        w, a, note = pick(rng, RECORDS)
    kind = [r for r in RECORDS if r[0].split()[2:3] == w.split()[2:3] and r[1] != a and r[0].split()[:2] == w.split()[:2] and r[1] != "the Andes"]
    if kind and chance(rng, 0.65):
        wrong = pick(rng, kind)[1]
        q = say(rng, ["Is {x} {w}?", "Is it true that {x} is {w}?", "{x} is {w}, right?"], x=wrong, w=w)
        return [(q, say(rng, ["No, {w} is {a}.", "No, {a} is {w}.", "No. {W} is {a}."], w=w, W=cap(w), a=a))]
    q = say(rng, ["Is {x} {w}?", "Is it true that {x} is {w}?", "{x} is {w}, right?", "Is {w} {x}?"], x=a, w=w)
    return [(q, join(say(rng, ["Yes, {a} is {w}.", "Yes, {w} is {a}.", "That is right, {a} is {w}."], w=w, a=a), sentence(note) if chance(rng, 0.4) else ""))]


QA = [
    (["how many continents are there", "how many continents does the Earth have", "number of continents"], ["There are seven continents: Africa, Antarctica, Asia, Australia, Europe, North America and South America", "The Earth has seven continents"], ["Asia is the largest one.", "Australia is the smallest one."]),
    (["name the continents", "what are the seven continents", "what are the continents", "list the continents"], ["The seven continents are Africa, Antarctica, Asia, Australia, Europe, North America and South America"], ["Asia is the largest."]),
    (["how many oceans are there", "what are the oceans", "name the oceans", "how many oceans does the Earth have"], ["There are five oceans: the Pacific, the Atlantic, the Indian, the Southern and the Arctic Ocean", "The five oceans are the Pacific, the Atlantic, the Indian, the Southern and the Arctic Ocean"], ["The Pacific is the largest."]),
    (["how many countries are there", "how many countries are in the world", "how many countries exist"], ["There are about 195 countries in the world", "The world has about 195 countries"], ["The exact number depends on how you count."]),
    (["how many countries are in Africa", "how many countries does Africa have"], ["There are 54 countries in Africa", "Africa has 54 countries"], []),
    (["how many states does the US have", "how many states are there in the United States", "how many states are in America"], ["The United States has fifty states", "There are fifty states in the United States"], ["Alaska is the largest of them."]),
    (["how many people live on Earth", "how many people are there in the world", "what is the world population", "population of the world"], ["About eight billion people live on Earth", "There are about eight billion people in the world"], ["India and China have the most people."]),
    (["what are the four directions", "what are the compass directions", "name the directions on a compass"], ["The four directions are north, east, south and west", "On a compass you find north, east, south and west"], ["The needle of a compass points north."]),
    (["where does the sun rise", "in which direction does the sun rise", "where does the sun come up"], ["The sun rises in the east and sets in the west", "The sun comes up in the east"], ["It only looks like it moves, because the Earth turns."]),
    (["where does the sun set", "in which direction does the sun go down"], ["The sun sets in the west", "The sun goes down in the west"], []),
    (["how big is the Earth", "what is the size of the Earth", "how large is our planet"], ["The Earth is about 12,700 kilometres across", "The Earth is about 40,000 kilometres around"], []),
    (["how much of the Earth is covered by water", "how much water is on Earth"], ["About 71 percent of the Earth is covered by water", "Water covers about 71 percent of the Earth"], ["Most of it is salty."]),
    (["how tall is the Eiffel Tower", "how high is the Eiffel Tower", "what is the height of the Eiffel Tower"], ["The Eiffel Tower is about 330 metres tall", "It is about 330 metres tall"], ["It stands in Paris."]),
    (["where is the Eiffel Tower", "in which city is the Eiffel Tower"], ["The Eiffel Tower is in Paris, France", "The Eiffel Tower stands in Paris, the capital of France"], ["It was finished in 1889."]),
    (["how tall is Mount Everest", "how high is Mount Everest", "height of Everest"], ["Mount Everest is about 8,849 metres high", "Mount Everest is about 8,849 metres, or 29,032 feet, high"], ["It is the highest mountain in the world."]),
    (["where is Mount Everest", "in which country is Mount Everest"], ["Mount Everest is in the Himalayas, on the border of Nepal and China", "Mount Everest lies on the border of Nepal and China"], []),
    (["how long is the Nile", "what is the length of the Nile"], ["The Nile is about 6,650 kilometres long"], ["It is usually called the longest river in the world."]),
    (["where is the Great Wall", "in which country is the Great Wall"], ["The Great Wall is in the north of China"], ["It was built over many centuries."]),
    (["where are the pyramids", "in which country are the pyramids"], ["The most famous pyramids are in Egypt, near Cairo", "The great pyramids stand at Giza, near Cairo in Egypt"], ["There are also old pyramids in Mexico and Sudan."]),
    (["where is the Colosseum", "in which city is the Colosseum"], ["The Colosseum is in Rome, Italy"], ["It is almost two thousand years old."]),
    (["where is Big Ben", "in which city is Big Ben"], ["Big Ben is in London, England"], []),
    (["where is the Taj Mahal"], ["The Taj Mahal is in Agra, in India"], ["It is made of white marble."]),
    (["where is the Statue of Liberty"], ["The Statue of Liberty is in the harbour of New York"], ["It was a gift from France."]),
    (["where do kangaroos live", "which country has kangaroos"], ["Kangaroos live in Australia", "Kangaroos live in the wild in Australia and New Guinea"], []),
    (["where do penguins live", "are there penguins at the North Pole"], ["Penguins live in the southern half of the world, for example in Antarctica", "Penguins live around Antarctica and other southern coasts, not at the North Pole"], []),
    (["where do polar bears live", "do polar bears live in Antarctica"], ["Polar bears live in the Arctic, around the North Pole", "Polar bears live in the far north, not in Antarctica"], []),
    (["why is the Dead Sea called the Dead Sea", "why can you float in the Dead Sea"], ["The Dead Sea is so salty that almost nothing lives in it, and the salt helps people float"], []),
    (["why is the sea salty", "why is sea water salty", "why is the ocean salty"], ["The sea is salty because rivers wash salt out of rocks and carry it to the sea", "Sea water is salty because rain and rivers have carried salt from the rocks for millions of years"], []),
    (["why is it cold at the poles", "why are the poles cold"], ["It is cold at the poles because the sun stands low there and its light is spread thin"], []),
    (["why do we have time zones", "what are time zones for", "why are there time zones"], ["We have time zones because the Earth turns, so it is noon at different moments in different places", "There are time zones because the sun does not shine everywhere at once"], []),
    (["which country invented pizza", "where does pizza come from", "where was pizza invented"], ["Pizza comes from Italy, from the city of Naples", "Pizza comes from Naples in Italy"], []),
    (["where does sushi come from", "which country invented sushi"], ["Sushi as we know it comes from Japan", "Sushi is a dish from Japan"], []),
    (["where do tacos come from", "which country are tacos from"], ["Tacos come from Mexico", "Tacos are a dish from Mexico"], []),
    (["where does tea come from", "which country does tea come from"], ["Tea comes from China, where people have been drinking it for thousands of years", "Tea was first drunk in China"], []),
    (["where does coffee come from", "which country does coffee come from"], ["The coffee plant comes from Ethiopia in Africa", "Coffee comes from Ethiopia, and today Brazil grows the most"], []),
    (["where does chocolate come from", "what is chocolate made from"], ["Chocolate is made from cocoa beans, and cocoa comes from Central and South America", "Chocolate comes from cocoa beans, which grow in warm countries"], []),
    (["in which countries do people speak Spanish", "where is Spanish spoken", "where do they speak Spanish"], ["People speak Spanish in Spain, Mexico, Argentina, Colombia and many other countries"], []),
    (["where is French spoken", "in which countries do people speak French"], ["People speak French in France, Belgium, Switzerland, Canada and many countries in Africa"], []),
    (["where is English spoken", "in which countries do people speak English"], ["People speak English in the United Kingdom, the United States, Canada, Australia, Ireland and many other countries"], []),
    (["where is German spoken", "in which countries do people speak German"], ["People speak German in Germany, Austria, Switzerland and a few other countries"], []),
    (["where is Portuguese spoken", "do they speak Spanish in Brazil", "what language do Brazilians speak"], ["Portuguese is spoken in Portugal and Brazil, and in Angola and Mozambique", "In Brazil people speak Portuguese, not Spanish"], []),
    (["which countries use the euro", "where can I pay with euros", "who uses the euro"], ["Countries such as France, Germany, Italy, Spain and Ireland use the euro", "You can pay with euros in Germany, France, Italy, Spain and many other countries in Europe"], ["Twenty-one countries of the European Union use it."]),
    (["is Sydney the capital of Australia", "is the capital of Australia Sydney"], ["No, the capital of Australia is Canberra, but Sydney is the largest city"], []),
    (["is New York the capital of the United States", "is New York the capital of America"], ["No, the capital of the United States is Washington, D.C. New York is the largest city"], []),
    (["is Istanbul the capital of Turkey"], ["No, the capital of Turkey is Ankara, but Istanbul is the largest city"], []),
    (["is Rio the capital of Brazil", "is Rio de Janeiro the capital of Brazil"], ["No, the capital of Brazil is Brasilia"], []),
    (["is Toronto the capital of Canada"], ["No, the capital of Canada is Ottawa, but Toronto is the largest city"], []),
    (["is Zurich the capital of Switzerland", "is Geneva the capital of Switzerland"], ["No, Bern is treated as the capital of Switzerland"], []),
    (["is Africa a country", "is Africa a country or a continent"], ["No, Africa is a continent with 54 countries", "Africa is a continent, not a country"], []),
    (["is Australia a continent", "is Australia a country or a continent"], ["Australia is both a country and a continent"], ["Its capital is Canberra."]),
    (["is Greenland a country", "who owns Greenland"], ["Greenland governs itself, but it belongs to the Kingdom of Denmark"], []),
    (["is the Earth flat", "is the earth round", "what shape is the Earth", "what is the shape of the Earth"], ["The Earth is round, almost like a ball", "The Earth is not flat. It is round like a ball and a little flatter at the poles"], []),
    (["what is the difference between the UK and England", "is England the same as the UK"], ["England is one part of the United Kingdom. The other parts are Scotland, Wales and Northern Ireland"], []),
    (["which countries are in Scandinavia", "what is Scandinavia"], ["Scandinavia means Denmark, Norway and Sweden", "Scandinavia is a region in the north of Europe with Denmark, Norway and Sweden"], []),
    (["which countries are in the United Kingdom", "what are the parts of the UK"], ["The United Kingdom is made up of England, Scotland, Wales and Northern Ireland"], []),
    (["which river flows through London", "what river is in London"], ["The Thames flows through London", "The river in London is the Thames"], []),
    (["which river flows through Paris", "what river is in Paris"], ["The Seine flows through Paris", "The river in Paris is the Seine"], []),
    (["which river flows through Vienna", "what river flows through Budapest"], ["The Danube flows through Vienna and Budapest"], []),
    (["which flag has a maple leaf", "what country has a leaf on its flag"], ["The flag of Canada has a red maple leaf"], []),
    (["how many stars are on the American flag", "how many stars does the US flag have"], ["The American flag has fifty stars, one for each state"], ["It also has thirteen stripes."]),
    (["which flag is red with a white cross", "what does the Swiss flag look like"], ["The Swiss flag is red with a white cross, and the Danish flag also shows a white cross on red"], []),
    (["where is the Amazon rainforest", "where is the Amazon"], ["The Amazon rainforest is in South America, mostly in Brazil", "The Amazon is in South America. Most of it lies in Brazil"], []),
    (["where are the Alps", "in which countries are the Alps"], ["The Alps are in France, Switzerland, Italy, Austria, Germany and Slovenia", "The Alps are in the middle of Europe"], []),
    (["where is the Sahara", "where is the Sahara desert"], ["The Sahara is in the north of Africa", "The Sahara desert is in North Africa"], []),
    (["where is Machu Picchu"], ["Machu Picchu is in Peru, high in the Andes"], []),
    (["where is Stonehenge"], ["Stonehenge is in the south of England"], []),
    (["where is Hollywood"], ["Hollywood is in Los Angeles, California"], ["It is known for its films."]),
    (["where is Hawaii"], ["Hawaii is in the middle of the Pacific Ocean and belongs to the United States"], []),
    (["what is the name of our planet", "which planet do we live on"], ["Our planet is called Earth", "We live on the planet Earth"], []),
    (["what did Istanbul use to be called", "what was Constantinople"], ["Istanbul was once called Constantinople, and before that Byzantium"], []),
    (["what do you call people from France", "what are people from France called"], ["People from France are called French"], []),
    (["what are people from Spain called", "what do you call someone from Spain"], ["Someone from Spain is called a Spaniard, and the people are Spanish"], []),
    (["what are people from the Netherlands called", "what do you call people from Holland"], ["People from the Netherlands are called Dutch"], []),
    (["what are people from Denmark called"], ["People from Denmark are called Danes"], []),
]

UNKNOWN_COUNTRY = ["Bhutan", "Tuvalu", "Nauru", "Palau", "Kiribati", "Vanuatu", "Comoros", "Lesotho", "Djibouti", "Suriname", "Guyana", "Belize", "Andorra", "San Marino", "Brunei", "Moldova", "Togo", "Benin", "Gabon", "Eritrea", "Malawi", "Chad", "Niger", "Samoa", "Tonga"]


def unknown_dialogue(rng: random.Random):
    """Places that are not in the tables, questions about the present, and numbers that are not taught."""
    place = made_up(rng, "place") if chance(rng, 0.75) else pick(rng, UNKNOWN_COUNTRY)
    real = country(rng)["name"]
    roll = rng.random()
    if roll < 0.3:
        q = say(rng, CAPITAL_ASK, c=place, b=place)
        a = dont_know(rng, f"the capital of {place}")
    elif roll < 0.45:
        q = say(rng, ["Where is {c}?", "Where is {c} located?", "Which country is {c} in?", "Do you know where {c} is?", "On which continent is {c}?"], c=place)
        a = dont_know(rng, f"where {place} is")
    elif roll < 0.55:
        q = say(rng, ["Tell me about {c}.", "What is {c}?", "What do you know about {c}?", "What is {c} known for?", "Have you heard of {c}?", "I live in {c}."], c=place)
        a = never_heard(rng, place) if not q.startswith("I live") else dont_know(rng, f"much about {place}, but I hope it is a nice place to live")
    elif roll < 0.63:
        kind, what = pick(rng, [(LANGUAGE_ASK, "what language people speak in {c}"), (CURRENCY_ASK, "the currency of {c}"), (FLAG_ASK, "the flag of {c}")])
        q, a = say(rng, kind, c=place, b=place), dont_know(rng, what.format(c=place))
    elif roll < 0.73:
        thing = pick(rng, ["the river", "Mount", "Lake", "the city of", "the village of", "the island of"])
        q = say(rng, ["Where is {t} {c}?", "Tell me about {t} {c}.", "How big is {t} {c}?", "What do you know about {t} {c}?"], t=thing, c=place)
        a = never_heard(rng, f"{thing} {place}")
    elif roll < 0.83:
        office = pick(rng, ["president", "prime minister", "king", "leader"])
        q = say(rng, ["Who is the {o} of {c}?", "Who is the {o} of {c} now?", "{o} of {c}?", "Do you know who the {o} of {c} is?", "What is the name of the {o} of {c}?"], o=office, c=real)
        a = join(dont_know(rng, f"who the {office} of {real} is") if chance(rng, 0.4) else f"I don't know who the {office} of {real} is now.", pick(rng, ["That can change, and I get no news.", "Such things change, and I have no internet.", "My knowledge does not include news.", "Please look that up in the news."]))
    elif roll < 0.91:
        q = say(rng, ["How many people live in {c}?", "What is the population of {c}?", "Population of {c}?", "How big is {c}?", "How large is the population of {c}?"], c=real)
        a = dont_know(rng, f"how many people live in {real}" if "big" not in q else f"how big {real} is")
    else:
        k = pick(rng, CITIES)[0] if chance(rng, 0.5) else country(rng)["capital"]
        kind = rng.random()
        if kind < 0.4:
            q = say(rng, ["What is the weather in {k}?", "What's the weather like in {k}?", "Is it raining in {k}?", "How warm is it in {k}?", "Weather in {k}"], k=k)
            a = say(rng, ["I can't see the weather in {k}, because I have no internet.", "I don't know the weather in {k}. I have no connection to the outside world.", "I have no way to know the weather in {k}. A weather app can tell you."], k=k)
        elif kind < 0.7:
            q = say(rng, ["What time is it in {k}?", "What is the time in {k} now?", "Current time in {k}", "Do you know what time it is in {k}?"], k=k)
            a = say(rng, ["I don't know what time it is in {k}. I have no clock.", "I can't tell you the time in {k}, because I have no clock and no internet.", "I have no clock, so I don't know the time in {k}."], k=k)
        else:
            q = say(rng, ["How do I get to {k}?", "How far is it to {k}?", "How far away is {k}?", "Can you recommend a hotel in {k}?", "What is the best restaurant in {k}?", "How much is a flight to {k}?"], k=k)
            a = say(rng, ["I don't know that about {k}. A map or a travel site can help you.", "I can't look that up for {k}, because I have no internet. Have a good trip!", "I don't know, sorry. I only know simple facts about {k}."], k=k)
    return [(q, tidy(a))]


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One conversation about the world."""
    kind = weighted(rng, [(34, country_dialogue), (6, reverse_dialogue), (4, yes_no_dialogue), (3, list_dialogue), (9, city_dialogue), (9, record_dialogue), (3, record_yes_no), (13, "places"), (12, "qa"), (10, unknown_dialogue)])
    if kind == "places":
        return concept_dialogue(rng, PLACES)
    if kind == "qa":
        return qa_dialogue(rng, QA)
    return kind(rng)
