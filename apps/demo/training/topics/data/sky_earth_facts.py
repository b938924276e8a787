"""Facts about sky, weather, space, plants, seasons, materials and simple physics. Format: see nature_common.py."""

FACTS = """
@ the blue sky
q why is the sky blue | what makes the sky blue | how come the sky is blue | why does the sky look blue | the sky is blue, why
i why the sky is blue | what makes the sky blue
a The sky is blue because air scatters the blue part of sunlight more than the red part. | The sky looks blue because tiny bits of air spread blue light in all directions. | Air scatters blue light the most, so the sky looks blue.
x At sunset the light takes a longer way through the air, and the red is left.
w Blue light has short waves, and short waves are scattered most by the air.
t the sky is blue because air scatters blue light
f the sky is blue because it reflects the sea
@ the colour of the sky
q what colour is the sky | what color is the sky | which colour does the sky have
i what colour the sky is
a The sky is blue by day, black at night, and often red or orange at sunset. | The sky is usually blue during the day.
w Air scatters blue light more than the other colours.
t the sky is blue on a clear day
f the sky is green
@ sunsets
q why is the sunset red | why is the sky red at sunset | why are sunsets orange | why does the sky turn red in the evening
i why the sunset is red | why sunsets are red | why the sky turns red in the evening
a The sunset is red because the light travels a long way through the air, which scatters the blue away. | Sunsets are red because only the red and orange light gets through so much air.
@ rainbows
q what is a rainbow | how is a rainbow made | why do we see rainbows | what makes a rainbow | how do rainbows form | when do you see a rainbow | how does a rainbow form
i how a rainbow is made | what a rainbow is | why we see rainbows | how rainbows form
a A rainbow appears when sunlight goes through raindrops, which split the light into its colours. | Rainbows form when the Sun shines on rain. The drops bend the light and split it into colours. | A rainbow is sunlight that raindrops have split into colours.
x You see it when the Sun is behind you.
w White light is a mix of all colours, and water bends each colour a little differently.
t you need Sun and rain to see a rainbow
@ the colours of the rainbow
q what are the colours of the rainbow | how many colours does a rainbow have | how many colors are in a rainbow | what colors are in the rainbow | name the colours of the rainbow | list the colors of the rainbow
i what the colours of the rainbow are | how many colours a rainbow has
a The colours of the rainbow are red, orange, yellow, green, blue, indigo and violet. | A rainbow has seven colours: red, orange, yellow, green, blue, indigo and violet. | There are seven: red, orange, yellow, green, blue, indigo and violet.
t a rainbow has seven colours | red is one of the colours of the rainbow
f a rainbow has three colours | a rainbow is black and white
@ rain
q why does it rain | where does rain come from | what is rain | how does rain form | how is rain made | what makes rain | what causes rain
i why it rains | where rain comes from | how rain is made
a Rain comes from clouds. When the drops in a cloud get too heavy, they fall as rain. | It rains when water drops in the clouds grow heavy and fall. | Rain is water from clouds that falls when the drops become heavy.
w Water rises into the air as vapour, cools down and turns into drops.
t rain comes from clouds
@ clouds
q what are clouds made of | what is a cloud | what are clouds | how do clouds form | what is inside a cloud | how are clouds made
i what clouds are made of | how clouds form | what a cloud is
a Clouds are made of tiny drops of water or bits of ice. | A cloud is made of very many tiny water drops that float in the air. | Clouds form when warm, damp air rises and cools.
t clouds are made of tiny water drops
f clouds are made of cotton | clouds are made of smoke
@ white clouds
q why are clouds white | why are some clouds grey | why are rain clouds dark | why are storm clouds dark
i why clouds are white | why rain clouds are dark
a Clouds are white because their drops scatter all colours of light. Thick clouds look dark because less light gets through. | White clouds scatter all the light, and thick rain clouds let little light through, so they look grey.
@ floating clouds
q why do clouds not fall down | how do clouds float | how heavy is a cloud | why do clouds float
i why clouds do not fall down | how clouds float
a Clouds float because their drops are so tiny that rising air holds them up. | The drops in a cloud are tiny and fall so slowly that rising air keeps them up.
@ fog
q what is fog | how does fog form | what is mist | why is it foggy in the morning
i what fog is | how fog forms
a Fog is a cloud that touches the ground. | Fog forms when damp air near the ground cools down and tiny drops appear.
t fog is a cloud near the ground
@ snow
q what is snow | why does it snow | how does snow form | what is snow made of | where does snow come from | when does it snow
i why it snows | what snow is | how snow forms
a Snow is made of tiny ice crystals that form in cold clouds. | It snows when it is so cold that the water in the clouds freezes into crystals. | Snow is frozen water that falls from cold clouds as flakes.
t snow is made of ice crystals
f snow is made of salt
@ snowflakes
q how many sides does a snowflake have | are all snowflakes different | are two snowflakes the same | what shape is a snowflake | why are snowflakes different
i how many sides a snowflake has
a Snowflakes usually have six sides, and almost no two look the same. | A snowflake has six sides or arms, and each grows a little differently.
t snowflakes have six sides
f snowflakes have four sides
@ white snow
q why is snow white | what makes snow white | what colour is snow
i why snow is white
a Snow is white because its many tiny crystals scatter all colours of light. | Snow looks white because it reflects all the colours of light at once.
@ hail
q what is hail | how does hail form | what are hailstones
i what hail is | how hail forms
a Hail is made of balls of ice that grow in storm clouds. | Hail forms when drops are lifted high in a storm cloud and freeze again and again.
@ thunder
q what is thunder | why does it thunder | what makes thunder | what causes thunder | where does thunder come from | how is thunder made
i what thunder is | what causes thunder | why it thunders
a Thunder is the sound of lightning. The hot air expands so fast that we hear a bang. | Thunder comes from lightning, which heats the air so quickly that it makes a loud bang. | Lightning heats the air in a flash, and the sound of it is thunder.
t thunder is the sound of lightning
f thunder is made by clouds bumping together
@ lightning
q what is lightning | what causes lightning | how hot is lightning | why is there lightning | how does lightning form | where does lightning come from
i what lightning is | what causes lightning | how lightning forms
a Lightning is a huge electric spark between clouds, or between a cloud and the ground. | Lightning is electricity that builds up in storm clouds and jumps as a big spark. | Lightning is a giant spark, and it is hotter than the surface of the Sun.
t lightning is hotter than the surface of the Sun
f lightning is cold
@ thunder and lightning
q why do we see lightning before thunder | why does thunder come after lightning | what is faster, light or sound | which is faster, light or sound | how do I know how far away a storm is
i why we see lightning before thunder | how far away a storm is
a We see lightning before we hear thunder because light is much faster than sound. | Light is far faster than sound, so lightning comes first. Three seconds between them mean about one kilometre.
t light is faster than sound
f sound is faster than light
@ thunderstorms
q what should I do in a thunderstorm | where is it safe in a thunderstorm | is it safe under a tree in a storm | are thunderstorms dangerous
i what to do in a thunderstorm | where it is safe in a thunderstorm
a In a thunderstorm, go into a house or a car. Stay away from trees, water and open fields. | You are safe in a house or a car during a thunderstorm. Do not stand under a tree.
f a tree is a safe place in a thunderstorm
@ wind
q what is wind | why does the wind blow | where does wind come from | what makes wind | what causes wind | how is wind made
i what wind is | why the wind blows | what causes wind
a Wind is moving air. It blows because the Sun heats some places more than others. | Wind is air that flows from places with high pressure to places with low pressure. | The wind blows because warm air rises and cooler air moves in.
t wind is moving air
@ tornadoes
q what is a tornado | how does a tornado form | what is a twister
i what a tornado is
a A tornado is a fast spinning column of air that reaches from a storm cloud to the ground. | A tornado is a very strong, narrow whirl of wind under a storm cloud.
@ hurricanes
q what is a hurricane | how do hurricanes form | what is the eye of a hurricane | what is a typhoon
i what a hurricane is | how hurricanes form
a A hurricane is a huge spinning storm that forms over warm sea water. The eye in the middle is calm. | Hurricanes are big storms that get their energy from warm oceans. In Asia they are called typhoons.
@ dew
q what is dew | why is the grass wet in the morning | where does dew come from
i what dew is | why the grass is wet in the morning
a Dew is water from the air that settles on cold grass at night. | The grass is wet in the morning because water from the air turns into drops on cold surfaces. We call it dew.
@ frost
q what is frost | why is there ice on the window | how does frost form | what are icicles
i what frost is | how frost forms
a Frost is a thin layer of ice that forms when water from the air freezes on cold things. | Frost forms on cold nights, when water from the air freezes on grass and glass.
@ the water cycle
q what is the water cycle | how does the water cycle work | where does the water in a river come from
i what the water cycle is | how the water cycle works
a In the water cycle, water rises from the sea as vapour, forms clouds, falls as rain and flows back to the sea. | Water goes up as vapour, comes down as rain, and flows back to the sea. That is the water cycle.
@ the weather
q what is weather | what is the difference between weather and climate | what is climate
i what the difference between weather and climate is | what weather is
a Weather is what the air does today, and climate is what it usually does over many years. | Climate is the usual weather of a place over many years. Weather changes every day.
@ a weather forecast
q how do people predict the weather | how does a weather forecast work | what is a meteorologist | who predicts the weather
i how people predict the weather
a People measure the air with weather stations and satellites, and computers work out the forecast. | A meteorologist uses measurements and computers to predict the weather.
@ temperature
q what do you measure temperature with | what is a thermometer | what measures temperature | which tool measures temperature
i what measures temperature
a Temperature is measured with a thermometer. | A thermometer tells you how warm or cold it is.
@ climate change
q what is global warming | what is climate change | why is the Earth getting warmer | what is the greenhouse effect
i what climate change is | why the Earth is getting warmer | what the greenhouse effect is
a The Earth is getting warmer because gases from burning coal, oil and gas hold heat in the air. | Climate change means that the Earth warms up, mostly because people burn coal, oil and gas.
@ day and night
q why is there day and night | what causes day and night | why does it get dark at night | why is it dark at night | how do day and night happen | why do we have day and night
i why there is day and night | what causes day and night | why it gets dark at night
a Day and night happen because the Earth turns. The side that faces the Sun has day. | It gets dark at night because the Earth has turned our side away from the Sun. | The Earth spins once in 24 hours, so each place has day and night.
w The Earth spins like a top, and the Sun lights only one half of it.
t day and night happen because the Earth spins
f day and night happen because the Sun goes around the Earth
@ the seasons
q why do we have seasons | what causes the seasons | why are there seasons | why is it cold in winter | why is it warm in summer | why is winter cold | why is summer hot
i why we have seasons | what causes the seasons | why it is cold in winter
a We have seasons because the Earth is tilted as it goes around the Sun. In summer our side leans towards the Sun. | The seasons come from the tilt of the Earth. In winter our half leans away from the Sun and gets less light. | The tilt of the Earth gives us seasons, because each half gets more light in its summer.
t the seasons come from the tilt of the Earth
f it is summer when the Earth is closest to the Sun
@ the four seasons
q what are the four seasons | how many seasons are there | name the seasons | what are the seasons | list the four seasons | what are the names of the seasons
i what the four seasons are | how many seasons there are
a The four seasons are spring, summer, autumn and winter. | There are four seasons: spring, summer, autumn and winter.
t there are four seasons in a year
f there are six seasons in a year
@ spring
q what happens in spring | what comes after winter | when is spring | which season comes after winter
i what happens in spring | when spring is
a Spring comes after winter. The days get longer, flowers open and leaves grow. | In spring it gets warmer, plants grow and birds build nests. It lasts from March to May in the north.
@ summer
q when is summer | which season is the hottest | what comes after spring | which season comes after spring | what is the warmest season
i when summer is | which season is the warmest
a Summer is the warmest season. It comes after spring, from June to August in the north. | Summer comes after spring and brings long, warm days.
@ autumn
q what is autumn | when is autumn | what is fall | what comes after summer | which season comes after summer | what happens in autumn
i what autumn is | what happens in autumn
a Autumn comes after summer. Leaves turn red and yellow and fall, so Americans call it fall. | In autumn the days get shorter and many trees lose their leaves. It lasts from September to November in the north.
@ winter
q when is winter | which season is the coldest | what comes after autumn | what is the coldest season | which season comes after autumn | what happens in winter
i when winter is | which season is the coldest
a Winter is the coldest season. It comes after autumn, from December to February in the north. | Winter comes after autumn. The days are short and cold, and it may snow.
@ autumn leaves
q why do leaves change colour | why do leaves fall in autumn | why do leaves turn red | why do trees lose their leaves | why are autumn leaves yellow
i why leaves change colour in autumn | why trees lose their leaves | why leaves fall in autumn
a In autumn the green in the leaves breaks down, and the yellow and red show. | Trees lose their leaves to save water in winter. Before that the green fades, and other colours show. | Leaves change colour because the tree takes back the green before winter.
@ the longest day
q what is the longest day of the year | which day is the longest | when is the longest day | when is the shortest day | which day is the shortest | what is the shortest day of the year
i what the longest day of the year is | when the shortest day is
a In the north, the longest day is around June 21, and the shortest is around December 21. | The longest day is about June 21 and the shortest about December 21 in the northern half of the Earth.
@ seasons in the south
q is it summer in Australia in December | when is summer in Australia | when is winter in Australia | why is it winter in Australia in July
i when summer is in Australia
a In Australia summer is from December to February, because seasons in the south are the other way round. | It is summer in Australia when it is winter in Europe.
@ green leaves
q why are leaves green | why is grass green | what makes plants green | what colour is grass | why are plants green | what makes leaves green
i why leaves are green | why grass is green | what makes plants green
a Leaves and grass are green because of chlorophyll, which catches sunlight. | Grass is green because it is full of chlorophyll, the green stuff that catches light. | Plants are green because of chlorophyll.
w Chlorophyll uses mostly red and blue light and sends the green light back.
t leaves are green because of chlorophyll
@ photosynthesis
q what is photosynthesis | how do plants make food | how do plants eat | what do plants eat | how do plants get energy | what does photosynthesis mean
i what photosynthesis is | how plants make their food | how plants get energy
a Photosynthesis is how plants make sugar from sunlight, water and air. They give off oxygen. | Plants make their own food with sunlight, water and carbon dioxide. This is called photosynthesis. | In photosynthesis, a plant uses light to turn water and carbon dioxide into sugar and oxygen.
t plants make their own food from light
f plants need darkness to make food
@ plants
q what do plants need to grow | what do plants need to live | how do I keep a plant alive | what does a plant need | how do plants grow
i what plants need to grow | what a plant needs
a Plants need light, water, air and food from the soil to grow. | A plant needs sunlight, water, air and soil.
t plants need light and water
@ house plants
q how often should I water my plants | when should I water plants | how do I care for a house plant | why are my plant's leaves yellow
i how often to water plants
a Water most house plants about once a week, when the top of the soil feels dry. | Touch the soil. When the top is dry, it is time to water the plant. Too much water is bad for the roots.
@ roots
q what do roots do | why do plants have roots | what are roots for
i what roots do | why plants have roots
a Roots hold the plant in the ground and take up water from the soil. | A plant drinks with its roots, and they also hold it firmly.
@ flowers
q why do plants have flowers | why are flowers colourful | what are flowers for | why do flowers smell good | why do flowers have colours
i why plants have flowers | why flowers are colourful | why flowers smell good
a Flowers are colourful and smell good to attract bees and other insects, which carry their pollen. | Plants have flowers to make seeds. The colours and smells call insects.
@ seeds
q what is a seed | how does a seed grow | what does a seed need to grow | how do seeds travel
i what a seed is | how a seed grows
a A seed is a tiny plant with food in a shell. It needs water, air and warmth to grow. | A seed grows when it gets water and warmth. First comes a root, and then a shoot.
@ pollen
q what is pollen | what is pollination | why do people sneeze in spring | what is hay fever
i what pollen is | what hay fever is
a Pollen is a fine dust from flowers that helps them make seeds. In some people it causes hay fever. | Pollen is the fine powder of flowers. Bees and the wind carry it around.
@ trees
q how do I know how old a tree is | what are tree rings | how can you tell the age of a tree | how old can trees get
i how to tell the age of a tree | how old trees can get
a You can tell the age of a tree by its rings. It grows one ring every year. | A cut tree shows rings, and each ring is one year. Some trees live for thousands of years.
@ the importance of trees
q why are trees important | why do we need trees | what do trees give us | what do trees do for us
i why trees are important
a Trees are important because they make oxygen, clean the air, give shade and are home to animals. | Trees give us oxygen, wood, fruit and shade.
@ tall trees
q what is the tallest tree | which tree is the tallest | how tall can trees get | what is the biggest tree | tallest tree in the world
i what the tallest tree is | how tall trees can get
a The tallest trees are coast redwoods in California. They can be more than 110 metres tall. | The tallest kind of tree is the coast redwood, which can be taller than 110 metres.
@ evergreen trees
q what is an evergreen tree | which trees stay green in winter | why do pine trees stay green | do pine trees lose their leaves
i what an evergreen tree is | which trees stay green in winter
a An evergreen tree, such as a pine, keeps its green leaves or needles all year. | Pines and firs stay green in winter, because their needles lose little water.
@ oaks
q what grows on an oak | what is an acorn | where do acorns come from | what does an acorn become
i what an acorn is
a An acorn is the nut of an oak tree, and a new oak can grow from it. | Acorns grow on oak trees.
@ roses
q why do roses have thorns | what does a rose stand for | what is the flower of love | what does a red rose mean
i why roses have thorns | what a red rose means
a A red rose stands for love. Roses have thorns to protect them from hungry animals. | Roses have thorns to keep animals away, and a red rose means love.
@ sunflowers
q why do sunflowers face the Sun | do sunflowers follow the Sun | what colour are sunflowers
i why sunflowers turn to the Sun
a Young sunflowers turn to follow the Sun, because light makes them grow. They are yellow. | Sunflowers are tall and yellow, and young ones turn with the Sun.
@ cacti
q how do cacti live without water | why do cacti have spines | what is a cactus | where do cacti grow | how often should I water a cactus
i how a cactus lives in the desert | why cacti have spines
a A cactus stores water in its thick stem, and its spines keep animals away. | Cacti grow in dry places. They store water and need very little of it.
@ bamboo
q what is the fastest growing plant | which plant grows the fastest | how fast does bamboo grow | is bamboo a tree
i which plant grows the fastest | how fast bamboo grows
a Bamboo is among the fastest growing plants. Some kinds can grow almost a metre in one day. | Bamboo is a grass, not a tree, and it grows very fast.
f bamboo is a tree
@ mushrooms
q is a mushroom a plant | what is a mushroom | are mushrooms vegetables | can I eat wild mushrooms
i what a mushroom is | whether a mushroom is a plant
a A mushroom is not a plant. It is a fungus. Never eat a wild mushroom that you do not know for sure. | Mushrooms are fungi. They do not need light, and some wild ones are poisonous.
f mushrooms are plants
@ plants that eat insects
q which plants eat insects | are there plants that eat meat | what is a Venus flytrap | do some plants eat animals
i which plants eat insects
a The Venus flytrap is a plant that catches insects with its leaves. | Some plants, such as the Venus flytrap, catch and eat insects.
@ a four-leaf clover
q what brings good luck | what does a four-leaf clover mean | why is a four-leaf clover lucky
i what a four-leaf clover means
a A four-leaf clover is said to bring good luck, because it is hard to find. | People say a four-leaf clover brings luck.
@ dandelions
q what is a dandelion | why do dandelions turn white
i why dandelions turn white
a A dandelion is a yellow flower. Later it turns into a white ball of seeds that fly in the wind. | Dandelions turn white when their seeds are ready to fly away.
@ the Sun
q what is the Sun | is the Sun a star | is the Sun a planet | what is the Sun made of | what kind of star is the Sun
i what the Sun is | what the Sun is made of | whether the Sun is a star
a The Sun is a star. It is a huge ball of hot gas, mostly hydrogen and helium. | The Sun is the star at the centre of our solar system. | The Sun is a star made mostly of hydrogen and helium.
t the Sun is a star
f the Sun is a planet
@ the heat of the Sun
q how hot is the Sun | what is the temperature of the Sun | is the Sun hot
i how hot the Sun is
a The surface of the Sun is about 5,500 degrees Celsius, and the centre about 15 million degrees. | The Sun is about 5,500 degrees Celsius at its surface and far hotter inside.
@ the distance to the Sun
q how far away is the Sun | how far is the Sun | how far is the Earth from the Sun | how long does sunlight take to reach us | what is the distance to the Sun | how long does light from the Sun take to reach Earth
i how far away the Sun is | how long sunlight takes to reach us
a The Sun is about 150 million kilometres away. Its light takes about eight minutes to reach us. | Light from the Sun takes about eight minutes to reach the Earth, over about 150 million kilometres.
t sunlight takes about eight minutes to reach us
@ the size of the Sun
q how big is the Sun | is the Sun bigger than the Earth | how many Earths fit in the Sun | what is bigger, the Sun or the Earth
i how big the Sun is | how many Earths fit in the Sun
a The Sun is about 109 times as wide as the Earth. More than a million Earths would fit inside. | The Sun is far bigger than the Earth, about 109 times as wide.
t the Sun is bigger than the Earth
f the Earth is bigger than the Sun | the Moon is bigger than the Sun
@ the shining Sun
q why does the Sun shine | why is the Sun hot | how does the Sun make light | what makes the Sun shine | how does the Sun burn
i why the Sun shines | why the Sun is hot | how the Sun makes light
a The Sun shines because deep inside it hydrogen turns into helium, and that gives off energy. | The Sun is hot because of nuclear fusion, which turns hydrogen into helium. | Inside the Sun, hydrogen is pressed together to make helium, and this gives light and heat.
@ the age of the Sun
q how old is the Sun | how old is the Earth | what is the age of the Earth | when was the Earth formed | will the Sun die | how long will the Sun shine
i how old the Earth is | how old the Sun is
a The Earth and the Sun are both about 4.5 billion years old. | The Sun is about 4.6 billion years old, and the Earth about 4.5 billion. The Sun will shine for about 5 billion more.
@ sunrise
q where does the Sun rise | where does the Sun set | in which direction does the Sun rise | in which direction does the Sun set | does the Sun rise in the east
i where the Sun rises | where the Sun sets
a The Sun rises in the east and sets in the west. | The Sun comes up in the east in the morning and goes down in the west in the evening.
w The Earth turns towards the east, so we see the Sun come up there first.
t the Sun rises in the east | the Sun sets in the west
f the Sun rises in the west | the Sun rises in the north
@ looking at the Sun
q can I look at the Sun | is it dangerous to look at the Sun | why should I not look at the Sun
i why I should not look at the Sun
a Never look straight at the Sun, because its light can hurt your eyes. | Do not look at the Sun. Its strong light can damage your eyes.
f it is safe to look at the Sun
@ the Moon
q what is the Moon | what is the Moon made of | is the Moon a planet | is the Moon a star | is the Moon made of cheese | what kind of thing is the Moon
i what the Moon is | what the Moon is made of
a The Moon is a ball of rock that goes around the Earth. | The Moon is made of rock, and it is the Earth's only natural moon. | The Moon is not a star or a planet, but a rocky body that circles the Earth.
t the Moon is made of rock | the Moon goes around the Earth
f the Moon is made of cheese | the Moon is a star
@ moonlight
q why does the Moon shine | does the Moon make its own light | why is the Moon bright | where does moonlight come from | how does the Moon shine
i why the Moon shines | where moonlight comes from
a The Moon makes no light of its own. It shines because it reflects sunlight. | The Moon shines because the Sun lights it up.
t the Moon reflects sunlight
f the Moon makes its own light
@ the distance to the Moon
q how far away is the Moon | how far is the Moon | what is the distance to the Moon | how far is it to the Moon
i how far away the Moon is
a The Moon is about 384,000 kilometres away. | The Moon is about 384,000 kilometres from the Earth. About 30 Earths would fit between.
@ the size of the Moon
q how big is the Moon | is the Moon bigger than the Earth | is the Moon smaller than the Earth
i how big the Moon is
a The Moon is about a quarter as wide as the Earth. | The Moon is smaller than the Earth, about one quarter as wide.
f the Moon is bigger than the Earth
t the Moon is smaller than the Earth
@ the phases of the Moon
q why does the Moon change shape | why does the Moon look different every night | what are the phases of the Moon | what is a full moon | what is a new moon | what is a half moon
i why the Moon changes shape | what a full moon is
a The Moon seems to change shape because we see different parts of its sunny side. A full moon comes about once a month. | The Moon does not really change shape. We only see more or less of the part that the Sun lights up.
@ the way of the Moon
q how long does the Moon take to go around the Earth | how long is a moon cycle | how often is there a full moon
i how long the Moon takes to go around the Earth | how often there is a full moon
a The Moon takes about 27 days to go around the Earth, and a full moon comes about every 29 and a half days. | The Moon goes around the Earth in about 27 days.
@ the first man on the Moon
q who was the first person on the Moon | who was the first man on the Moon | who walked on the Moon first | when did people land on the Moon | when was the Moon landing | what year was the Moon landing
i who the first person on the Moon was | when people first landed on the Moon
a The first person on the Moon was Neil Armstrong, on July 20, 1969. | Neil Armstrong was the first to walk on the Moon, in 1969, with Buzz Aldrin after him. | The Moon landing was in July 1969. Neil Armstrong was the first to step on the Moon.
t Neil Armstrong was the first man on the Moon | people have walked on the Moon
f nobody has ever been to the Moon
@ life on the Moon
q can you breathe on the Moon | is there air on the Moon | does anyone live on the Moon | is there life on the Moon | could I live on the Moon
i whether there is air on the Moon | whether anyone lives on the Moon
a There is no air to breathe on the Moon, and nobody lives there. | Nobody lives on the Moon, because there is no air and hardly any water.
f there is air to breathe on the Moon
@ gravity on the Moon
q how strong is gravity on the Moon | how much would I weigh on the Moon | why can astronauts jump so high on the Moon
i how much I would weigh on the Moon | how strong gravity is on the Moon
a Gravity on the Moon is about one sixth as strong as on Earth, so you would weigh six times less. | On the Moon you would weigh only about one sixth of your weight on Earth.
@ moon craters
q why does the Moon have craters | what are the spots on the Moon | what are craters
i why the Moon has craters
a The craters on the Moon were made by rocks from space that hit it. | The Moon has craters because many rocks have hit it, and no wind or rain wears them away.
@ the Earth
q what shape is the Earth | is the Earth flat | is the Earth round | what is the shape of the Earth | how do we know that the Earth is round
i what shape the Earth is | whether the Earth is flat
a The Earth is round, like a ball that is a tiny bit flat at the poles. | The Earth is not flat. It is a ball, as photos from space show.
t the Earth is round
f the Earth is flat
@ the size of the Earth
q how big is the Earth | how far is it around the Earth | what is the diameter of the Earth | how wide is the Earth
i how big the Earth is | how far it is around the Earth
a The Earth is about 12,700 kilometres wide, and it is about 40,000 kilometres around. | It is about 40,000 kilometres around the Earth.
@ the path of the Earth
q how long does the Earth take to go around the Sun | does the Earth go around the Sun | what does the Earth go around | does the Sun go around the Earth
i how long the Earth takes to go around the Sun
a The Earth goes around the Sun once a year, in about 365 days. | It takes the Earth about 365 days, one year, to go around the Sun.
t the Earth goes around the Sun
f the Sun goes around the Earth
@ the turning Earth
q how long does the Earth take to turn once | how fast does the Earth spin | why do we not feel the Earth turn | how long does the Earth need to spin once
i how long the Earth takes to turn once | why we do not feel the Earth turn
a The Earth turns once in about 24 hours. We do not feel it because it moves so evenly. | It takes the Earth one day to spin once. Everything moves along with it, so we do not notice.
@ water on Earth
q how much of the Earth is water | is there more water or land on Earth | how much of the Earth is covered by water | what covers most of the Earth
i how much of the Earth is water
a About 71 percent of the Earth is covered with water. | Water covers about 71 percent of the Earth, and most of it is in the oceans.
t most of the Earth is covered with water
f most of the Earth is covered with land
@ the inside of the Earth
q what is inside the Earth | what is in the middle of the Earth | what is the core of the Earth | what is lava | what is magma
i what is inside the Earth | what lava is
a Inside the Earth there is hot rock, and in the middle a core of hot iron. Lava is melted rock. | The Earth has a crust, a hot mantle and a core of iron and nickel.
@ the air
q what is air made of | what is in the air | what gas do we breathe | what is the air we breathe | what gas is most of the air
i what air is made of | what is in the air
a Air is about 78 percent nitrogen and 21 percent oxygen. | Air is made mostly of nitrogen and oxygen. We need the oxygen.
t air is mostly nitrogen
f air is mostly oxygen
@ volcanoes
q what is a volcano | why do volcanoes erupt | how do volcanoes form | what comes out of a volcano | what is lava made of
i what a volcano is | why volcanoes erupt
a A volcano is an opening in the Earth where melted rock, ash and gas come out. | Volcanoes erupt when hot melted rock and gas push up from below. | A volcano is a mountain from which hot lava can flow.
@ earthquakes
q what is an earthquake | what causes earthquakes | why are there earthquakes | why does the ground shake | how do earthquakes happen
i what causes earthquakes | what an earthquake is | why there are earthquakes
a Earthquakes happen when huge plates of rock in the Earth's crust slip past each other. | An earthquake is a shaking of the ground, caused by plates of rock that move suddenly.
@ mountains
q how do mountains form | how are mountains made | why are there mountains | why is there snow on mountains | why is it cold on mountains
i how mountains form | why it is cold on mountains
a Mountains form when plates of the Earth's crust push together and fold up. | It is cold on high mountains because the air there is thin. Mountains form where plates push together.
@ the sea
q why is the sea salty | why is sea water salty | why is the ocean salty | where does the salt in the sea come from | can I drink sea water
i why the sea is salty | where the salt in the sea comes from
a The sea is salty because rivers wash salts out of the rocks and carry them to the sea. | Rain and rivers take salt from the rocks into the sea, and it stays there. Do not drink sea water.
w When sea water dries up into the air, the salt stays behind.
t sea water is salty
f sea water is good to drink
@ the blue sea
q why is the sea blue | why is the ocean blue | what colour is the sea | why is water blue
i why the sea is blue
a The sea looks blue because water takes in red light and lets blue light through. It also mirrors the sky. | Deep water is blue, because it swallows the red part of the light.
@ tides
q what causes tides | why are there tides | why does the sea go up and down | what are tides | what makes the tides | what is high tide | why is there high and low tide
i what causes the tides | why there are tides | why the sea goes up and down
a Tides come mostly from the pull of the Moon, which makes the sea rise and fall about twice a day. | The Moon's gravity pulls on the sea and causes high and low tide.
t the Moon causes the tides
f the wind causes the tides
@ waves
q what causes waves | why does the sea have waves | how are waves made | where do waves come from
i what causes waves | why the sea has waves
a Waves on the sea are mostly made by the wind that blows over the water. | The wind makes waves by pushing on the water.
@ tsunamis
q what is a tsunami | what causes a tsunami
i what a tsunami is | what causes a tsunami
a A tsunami is a huge wave that is usually caused by an earthquake under the sea. | A tsunami is a series of big waves, often caused by an earthquake under water.
@ rivers
q where do rivers come from | how does a river start | where do rivers flow | where do rivers end | why do rivers flow
i where rivers come from | why rivers flow
a Rivers start at springs or from melting snow and flow down to a lake or the sea. | Rivers flow downhill because of gravity, from springs to the sea.
@ waterfalls
q what is a waterfall | how do waterfalls form
i what a waterfall is
a A waterfall is a place where a river falls over a steep edge. | A waterfall forms where water flows over hard rock and falls down.
@ deserts
q what is a desert | why are deserts dry | are all deserts hot | why is it cold in the desert at night
i what a desert is | why deserts are dry
a A desert is a place with very little rain. Not all deserts are hot, and Antarctica is one, too. | Deserts get almost no rain. At night they can be cold, because no clouds hold the heat.
f all deserts are hot
@ rainforests
q what is a rainforest | why are rainforests important | where are rainforests
i what a rainforest is | why rainforests are important
a A rainforest is a warm, wet forest with very many kinds of plants and animals. | Rainforests are found near the equator, and about half of all kinds of plants and animals live there.
@ the equator
q what is the equator | why is it hot at the equator | where is the equator
i what the equator is | why it is hot at the equator
a The equator is the line around the middle of the Earth. It is hot there because the Sun stands high all year. | The equator divides the Earth into a northern and a southern half.
@ the poles
q why is it cold at the poles | what is at the North Pole | what is at the South Pole | which pole is colder | why is the North Pole cold
i why it is cold at the poles | which pole is colder
a It is cold at the poles because sunlight arrives there at a low angle. The South Pole is the colder one. | At the North Pole there is ice on the sea, and at the South Pole there is ice on land. Little sunlight warms them.
@ the northern lights
q what are the northern lights | what causes the northern lights | what is aurora | why are there northern lights
i what the northern lights are | what causes the northern lights
a The northern lights are glowing colours in the sky, made by particles from the Sun that hit the air. | Particles from the Sun make the air glow near the poles. We call it the northern lights.
@ an eclipse
q what is a solar eclipse | what is an eclipse | what is a lunar eclipse | what happens in an eclipse | how does an eclipse happen | why is there an eclipse
i what an eclipse is | what a solar eclipse is | what a lunar eclipse is
a In a solar eclipse, the Moon covers the Sun. In a lunar eclipse, the Earth's shadow falls on the Moon. | A solar eclipse happens when the Moon comes between the Sun and the Earth. | An eclipse happens when the Moon hides the Sun, or when the Earth's shadow darkens the Moon.
@ planets
q how many planets are there | how many planets are in the solar system | what are the planets | name the planets | list the planets | what are the planets in order | name all the planets | what planets are there | which planets are in our solar system
i how many planets there are | what the planets are called | the names of the planets
a There are eight planets: Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus and Neptune. | The eight planets are Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus and Neptune. | Our solar system has eight planets. In order they are Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus and Neptune.
t there are eight planets in our solar system
f there are twelve planets in our solar system | there are seven planets in our solar system
@ the largest planet
q what is the largest planet | what is the biggest planet | which planet is the biggest | biggest planet in the solar system | which planet is the largest
i what the largest planet is | which planet is the biggest
a The largest planet is Jupiter. It is about 11 times as wide as the Earth. | Jupiter is the biggest planet in our solar system.
t Jupiter is the largest planet
f Saturn is the largest planet | Earth is the largest planet
@ the smallest planet
q what is the smallest planet | which planet is the smallest | smallest planet in the solar system
i what the smallest planet is | which planet is the smallest
a The smallest planet is Mercury. | Mercury is the smallest planet in our solar system.
t Mercury is the smallest planet
f Mars is the smallest planet
@ the hottest planet
q what is the hottest planet | which planet is the hottest | hottest planet in the solar system
i what the hottest planet is | which planet is the hottest
a The hottest planet is Venus, with about 460 degrees Celsius. | Venus is the hottest planet, because its thick air holds the heat.
w Its thick air of carbon dioxide traps the heat of the Sun.
t Venus is the hottest planet
f Mercury is the hottest planet
@ the coldest planet
q what is the coldest planet | which planet is the coldest | which planet is the farthest from the Sun | what is the farthest planet
i which planet is the coldest | which planet is the farthest from the Sun
a Neptune is the farthest planet from the Sun. It and Uranus are the coldest. | Neptune and Uranus are the coldest planets, and Neptune is the farthest away.
@ the nearest planet to the Sun
q which planet is closest to the Sun | what planet is nearest to the Sun | what is the first planet from the Sun | closest planet to the Sun
i which planet is closest to the Sun
a Mercury is the closest planet to the Sun. | The planet closest to the Sun is Mercury.
t Mercury is the planet closest to the Sun
f Venus is the planet closest to the Sun
@ the red planet
q which planet is the red planet | what is the red planet | why is Mars red | which planet is red | what colour is Mars
i which planet is called the red planet | why Mars is red
a Mars is called the red planet. It is red because of rust in its dust. | Mars looks red because there is iron rust in its soil.
t Mars is called the red planet
f Venus is called the red planet
@ planets with rings
q which planet has rings | what are Saturn's rings made of | which planet has the big rings | what are the rings of Saturn
i which planet has rings | what Saturn's rings are made of
a Saturn has the big, bright rings. They are made of ice and rock. | Saturn is famous for its rings of ice and rock.
t Saturn has rings
@ life on Mars
q is there life on Mars | can people live on Mars | has anyone been to Mars | is there water on Mars | do people live on Mars
i whether there is life on Mars | whether people can live on Mars
a No life has been found on Mars, and no people have been there, only robots. There is ice, though. | Mars is cold and its air is too thin to breathe. Robots drive there, but no person has been there.
f people live on Mars
@ aliens
q are aliens real | do aliens exist | is there life on other planets | are we alone in the universe | do you believe in aliens | have aliens been found
i whether aliens exist | whether there is life on other planets
a Nobody knows whether there is life on other planets. None has been found so far. | So far no one has found aliens, but space is very large, so people keep looking.
@ Pluto
q is Pluto a planet | why is Pluto not a planet | what is Pluto | why is Pluto no longer a planet
i why Pluto is not a planet | what Pluto is
a Pluto is a dwarf planet. Since 2006 it no longer counts as one of the planets. | Pluto is small and shares its path with other bodies, so it is called a dwarf planet.
f Pluto is one of the eight planets
t Pluto is a dwarf planet
@ the solar system
q what is the solar system | what is in the solar system | what is the centre of the solar system
i what the solar system is
a The solar system is the Sun with its eight planets, their moons and many smaller bodies. | The solar system is our Sun and everything that goes around it.
@ stars
q what is a star | what are stars | what are stars made of | how are stars born | what is a star made of
i what a star is | what stars are made of
a A star is a huge ball of hot, glowing gas, like our Sun. | Stars are made of hot gas, mostly hydrogen, and they make their own light.
t stars make their own light
f stars are small rocks
@ twinkling stars
q why do stars twinkle | what makes stars twinkle | why do stars blink
i why stars twinkle
a Stars twinkle because their light passes through moving air. | The air above us moves and bends the light of the stars, so they twinkle.
@ stars by day
q why can we not see stars during the day | where do the stars go during the day | why can you only see stars at night
i why we cannot see stars during the day
a The stars are still there by day, but the bright sky hides them. | We cannot see stars by day because the sunlight in the air is much brighter.
@ the number of stars
q how many stars are there | how many stars are in the sky | how many stars can I see | how many stars are in the Milky Way | how many stars are in our galaxy
i how many stars there are | how many stars I can see at night
a You can see a few thousand stars on a dark night. Our galaxy has more than 100 billion. | There are more stars than anyone can count. The Milky Way alone has 100 billion or more.
@ the nearest star
q what is the nearest star | which star is the closest to us | what is the closest star | closest star to Earth
i what the nearest star is
a The nearest star is the Sun. The next one, Proxima Centauri, is about 4.2 light years away. | Our nearest star is the Sun.
@ shooting stars
q what is a shooting star | what is a meteor | are shooting stars really stars | what is a meteorite
i what a shooting star is
a A shooting star is not a star. It is a bit of space dust or rock that burns up in the air. | A shooting star is a small piece of rock that glows as it falls through the air.
f shooting stars are real stars
@ comets
q what is a comet | what are comets made of | why does a comet have a tail
i what a comet is
a A comet is a ball of ice and dust. Near the Sun it grows a long tail. | Comets are made of ice and dust, and the heat of the Sun makes their tails.
@ asteroids
q what is an asteroid | where are asteroids | will an asteroid hit the Earth
i what an asteroid is
a An asteroid is a rock in space. Most of them are between Mars and Jupiter. | Asteroids are rocks that go around the Sun, mostly between Mars and Jupiter.
@ the Milky Way
q what is the Milky Way | what galaxy do we live in | what is our galaxy called | what is a galaxy | which galaxy are we in
i what the Milky Way is | what our galaxy is called
a The Milky Way is our galaxy, a huge group of stars. Our Sun is one of them. | We live in a galaxy called the Milky Way. A galaxy is a huge group of stars.
t our galaxy is called the Milky Way
@ black holes
q what is a black hole | what are black holes | can light escape a black hole | what happens in a black hole | how are black holes made
i what a black hole is | how black holes are made
a A black hole is a place in space where gravity is so strong that not even light can get out. | Black holes form when very heavy stars collapse. Nothing can escape from inside, not even light.
@ the universe
q how big is the universe | how old is the universe | what is the universe | what is the Big Bang | how did the universe begin | how did the universe start
i how old the universe is | how big the universe is | what the Big Bang is
a The universe is everything there is. It began about 13.8 billion years ago with the Big Bang. | The universe is about 13.8 billion years old. Nobody knows how big it really is.
@ light years
q what is a light year | how long is a light year | is a light year a time or a distance
i what a light year is
a A light year is a distance. It is how far light travels in one year, about 9.5 trillion kilometres. | A light year is the distance that light travels in a year.
f a light year is a length of time
@ space
q what is space | is there air in space | is there sound in space | can you hear in space | where does space begin | why is there no sound in space
i what space is like | whether there is sound in space
a Space is almost empty. There is no air, so there is no sound either. | In space there is no air to carry sound. Space begins about 100 kilometres up.
f you can hear sounds in empty space | there is air in space
@ dark space
q why is space dark | why is space black | is it dark in space
i why space is dark | why space is black
a Space is dark because there is no air to scatter the light. | Space looks black, because light only shows when it hits something, and space is almost empty.
@ astronauts
q what is an astronaut | why do astronauts float | why do astronauts float in space | who was the first person in space | who was the first man in space
i why astronauts float in space | who the first person in space was
a Astronauts float because they and their spaceship fall around the Earth together. The first person in space was Yuri Gagarin. | An astronaut is a person who travels into space. Yuri Gagarin was the first, in 1961.
@ the space station
q what is the space station | do people live in space | what is the ISS | what is a satellite
i what the space station is | what a satellite is
a The space station is a home for astronauts that circles the Earth about 16 times a day. | A satellite goes around the Earth. The space station is a large one with people inside.
@ rockets
q how do rockets fly | how does a rocket work | what is a rocket
i how rockets fly | how a rocket works
a A rocket burns fuel and pushes hot gas out behind, and that pushes the rocket forward. | Rockets fly by throwing hot gas backwards very fast.
@ telescopes
q what is a telescope | what does a telescope do | what do you use to look at stars
i what a telescope does
a A telescope makes far things, such as stars and planets, look closer and brighter. | You use a telescope to look at stars and planets.
@ gravity
q what is gravity | why do things fall down | why do things fall | how does gravity work | who discovered gravity | what keeps us on the ground | why do we not fall off the Earth
i what gravity is | why things fall down | how gravity works | what keeps us on the ground
a Gravity is the force that pulls things together. It pulls us to the ground. | Things fall down because the gravity of the Earth pulls them. | Gravity is a pull between all things with mass. Isaac Newton described it.
t gravity pulls things to the ground
@ falling things
q do heavy things fall faster | what falls faster, a stone or a feather | what is heavier, a kilo of feathers or a kilo of steel | what weighs more, a kilo of feathers or a kilo of iron
i whether heavy things fall faster
a Without air, heavy and light things fall equally fast. And a kilo of feathers weighs the same as a kilo of steel. | A feather falls slowly only because of the air. A kilo is a kilo, of feathers or of steel.
f a kilo of steel is heavier than a kilo of feathers
@ the speed of light
q how fast is light | what is the speed of light | how fast does light travel | what is the fastest thing | what is the fastest thing in the universe
i how fast light is | what the speed of light is
a Light travels at about 300,000 kilometres per second. Nothing is faster. | The speed of light is about 300,000 kilometres per second.
t nothing is faster than light
@ the speed of sound
q how fast is sound | what is the speed of sound | how fast does sound travel
i how fast sound is | what the speed of sound is
a Sound travels through air at about 340 metres per second. | The speed of sound in air is about 340 metres per second.
@ sound
q what is sound | how does sound work | how do we hear | what is an echo | why is there an echo
i what sound is | what an echo is | how sound works
a Sound is a wave in the air that our ears can hear. An echo is a sound that comes back from a wall. | An echo is sound that bounces back. Sound itself is shaking air.
@ light
q what is light | how do we see colours | what are shadows | what is a shadow | what is white light made of
i what light is | what a shadow is | how we see colours
a Light is a kind of energy that we can see. White light is a mix of all colours. | A shadow is a place where light is blocked. White light contains all colours.
@ floating ice
q why does ice float | why does ice float on water | does ice float or sink | how come ice floats
i why ice floats | why ice floats on water
a Ice floats because it is lighter than the same amount of water. | Ice floats because water expands when it freezes, which makes ice less dense.
w When water freezes, its particles line up with more space between them.
t ice floats on water
f ice sinks in water | ice is heavier than water
@ ice
q what is ice | what is ice made of | when does water freeze | at what temperature does water freeze | at what temperature does ice melt | what is the freezing point of water | what temperature does water freeze at | how cold must it be for water to freeze
i when water freezes | at what temperature water freezes | what ice is
a Water freezes at 0 degrees Celsius, which is 32 degrees Fahrenheit. | Ice is frozen water. Water freezes at 0 degrees Celsius. | The freezing point of water is 0 degrees Celsius.
t water freezes at 0 degrees Celsius
f water freezes at 10 degrees Celsius | water freezes at 50 degrees Celsius
@ boiling water
q when does water boil | at what temperature does water boil | what is the boiling point of water | how hot is boiling water | what temperature does water boil at
i when water boils | at what temperature water boils | how hot boiling water is
a Water boils at 100 degrees Celsius, which is 212 degrees Fahrenheit, at sea level. | The boiling point of water is 100 degrees Celsius. | Boiling water is about 100 degrees Celsius hot.
x High in the mountains it boils at a lower temperature.
t water boils at 100 degrees Celsius
f water boils at 50 degrees Celsius | water boils at 0 degrees Celsius
@ steam
q what is steam | what happens when water boils | what happens when you heat water | what does water become when it boils
i what steam is | what happens when water boils
a When water boils, it turns into steam, which is water as a gas. | Steam is water in the form of gas. It forms when water boils.
@ water
q what is water made of | what is H2O | what is the formula of water | what is the chemical formula of water | is water wet | what is water
i what water is made of | what H2O means
a Water is made of hydrogen and oxygen. Its formula is H2O. | H2O is the formula of water, with two parts hydrogen and one part oxygen.
t water is made of hydrogen and oxygen | H2O is water
f water is made of sugar
@ the states of water
q what are the three states of matter | what are solid, liquid and gas | what is a liquid | what is a gas | what is a solid
i what the three states of matter are
a The three states of matter are solid, liquid and gas, like ice, water and steam. | Solid, liquid and gas are the three common states. Water can be all three.
@ salt on ice
q why do people put salt on icy roads | why does salt melt ice | what does salt do to ice
i why salt melts ice | why people put salt on icy roads
a Salt melts ice because salt water freezes only at a lower temperature. | People put salt on icy roads because salty water does not freeze so easily.
@ floating
q why do ships float | why do boats float | why do things float | how do ships float | why does wood float | why does oil float on water
i why ships float | why things float
a Ships float because they push away as much water as they weigh. | Things float when they are lighter than the water they push away. Wood and oil float.
@ sinking stones
q why do stones sink | does a stone float | will a stone sink in water | does iron float
i why stones sink
a Stones sink because they are heavier than the same amount of water. | A stone sinks in water, because stone is denser than water.
f stones float on water
@ oil and water
q why do oil and water not mix | do oil and water mix | does oil mix with water
i why oil and water do not mix
a Oil and water do not mix, because water particles stick together and leave the oil out. | Oil does not mix with water. It floats on top, because it is lighter.
f oil and water mix well
t oil floats on water
@ soap
q how does soap work | why does soap clean | what is soap made of | what does soap do | why do we use soap
i how soap works | why soap cleans | what soap is made of
a Soap cleans because one end of it holds on to fat and the other end to water, so dirt washes away. | Soap is made from fat or oil and lye. It helps water to carry away grease and dirt.
@ soap bubbles
q why are bubbles round | why are soap bubbles round | what is in a bubble | why do bubbles pop | how do I make bubbles | why are bubbles colourful
i why bubbles are round | why bubbles pop
a Bubbles are round because the skin of soap pulls itself as small as it can, and that gives a ball. | A soap bubble is a thin skin of soapy water with air inside. It pops when it dries out.
@ rust
q what is rust | why does iron rust | what causes rust | why does metal rust | how does rust form | how do I stop rust
i what rust is | why iron rusts | what causes rust
a Rust forms when iron meets water and oxygen. It is reddish brown. | Iron rusts when water and air touch it. Paint or oil can keep rust away. | Rust is iron that has joined with oxygen.
t iron rusts
@ glass
q what is glass made of | how is glass made | what is glass | where does glass come from | why is glass clear
i what glass is made of | how glass is made
a Glass is made of sand that is melted at a very high temperature. | Glass is made mostly from sand, with some soda and lime.
t glass is made from sand
f glass is made from water
@ paper
q what is paper made of | how is paper made | where does paper come from | who invented paper
i what paper is made of | how paper is made
a Paper is made of wood. The wood is turned into a wet pulp, pressed flat and dried. | Paper comes from trees. It was invented in China about 2,000 years ago.
t paper is made from wood
@ plastic
q what is plastic made of | how is plastic made | why is plastic bad for nature | where does plastic come from
i what plastic is made of | why plastic is bad for nature
a Most plastic is made from oil. It takes hundreds of years to break down in nature. | Plastic is made mostly of oil, and it stays in nature for a very long time.
@ steel
q what is steel made of | what is steel | is steel the same as iron
i what steel is made of
a Steel is iron with a little carbon in it, which makes it stronger. | Steel is made of iron and a bit of carbon.
@ bronze
q what is bronze made of | what is brass made of | what is bronze | what is brass
i what bronze is made of | what brass is made of
a Bronze is made of copper and tin, and brass of copper and zinc. | Bronze is copper with tin. Brass is copper with zinc.
@ gold
q why is gold expensive | why is gold valuable | does gold rust | what is the symbol for gold | what colour is gold
i why gold is valuable | what the symbol for gold is
a Gold is valuable because it is rare, shiny and does not rust. Its symbol is Au. | Gold is a yellow metal that never rusts. Its chemical symbol is Au.
f gold rusts
@ diamonds
q what is a diamond made of | what are diamonds made of | what is the hardest material | what is the hardest natural material | what is the hardest stone
i what diamonds are made of | what the hardest natural material is
a Diamonds are made of carbon, and they are the hardest natural material. | A diamond is made of carbon. Hardly anything else can scratch it.
t diamonds are made of carbon
f diamonds are made of glass
@ pencils
q what is pencil lead made of | what is a pencil made of | is there lead in a pencil
i what pencil lead is made of
a A pencil is made of wood around a core of graphite and clay. There is no lead in it. | Pencil lead is really graphite, which is a form of carbon.
f there is lead in a pencil
@ concrete
q what is concrete made of | what is cement | what are bricks made of | what is a brick made of
i what concrete is made of | what bricks are made of
a Concrete is made of cement, sand, stones and water. Bricks are made of baked clay. | Bricks are made of clay that is baked hard. Concrete is a mix of cement, sand, stones and water.
@ wool
q where does wool come from | what is wool | what is wool made of | which animal gives us wool
i where wool comes from
a Wool comes from sheep. It is the hair of the sheep. | Wool is the soft, curly hair of sheep, and it keeps us warm.
t wool comes from sheep
f wool comes from cows | wool grows on trees
@ cotton
q where does cotton come from | what is cotton | what are T-shirts made of | what are jeans made of
i where cotton comes from
a Cotton comes from a plant with soft white balls of fibre. T-shirts and jeans are made of it. | Cotton grows on plants, and we make clothes such as jeans from it.
@ silk
q where does silk come from | what is silk | what makes silk
i where silk comes from
a Silk comes from silkworms, the caterpillars of a moth. | Silk is a fine thread that silkworms spin.
t silk comes from caterpillars
@ leather
q what is leather made of | where does leather come from
i what leather is made of
a Leather is made from the skin of animals, mostly cows. | Leather comes from animal skin, most often from cows.
@ rubber
q where does rubber come from | what is rubber made of | what are tyres made of
i where rubber comes from
a Natural rubber comes from the milky juice of rubber trees. Other rubber is made from oil. | Rubber comes from rubber trees or is made from oil. Tyres are made of it.
@ candles
q how does a candle burn | what is a candle made of | what are candles made of | why does a candle need air | why does a candle go out under a glass
i how a candle burns | what candles are made of
a Candles are made of wax. The heat melts the wax, and its vapour burns at the wick. | A candle burns wax, and it needs oxygen. Under a glass it soon goes out.
@ fire
q what does fire need | what is fire | how does fire work | why is fire hot | what does a fire need to burn | how do I put out a fire | why does water put out fire
i what fire needs | what fire is | how to put out a fire
a A fire needs three things: fuel, oxygen and heat. | Fire is burning fuel that gives off light and heat. Take away the air or the heat, and it goes out. | Fire needs fuel, heat and oxygen. Water puts it out by cooling it.
t fire needs oxygen
f fire can burn without oxygen
@ fat fires
q how do I put out a fat fire | can I put water on burning oil | what should I do if oil in a pan burns
i how to put out burning oil in a pan
a Never put water on burning oil. Put a lid on the pan and turn off the heat. | If oil burns in a pan, cover it with a lid and turn off the stove. Water makes it worse.
f you should put water on burning oil
@ magnets
q how do magnets work | what is a magnet | why do magnets stick | what do magnets attract | what sticks to a magnet | which metals are magnetic | do magnets attract gold
i how magnets work | what magnets attract | what a magnet is
a Magnets attract iron, nickel and cobalt. Each magnet has a north pole and a south pole. | A magnet pulls iron and steel. Equal poles push each other away, and different poles attract. | Magnets stick to iron and steel, but not to wood, plastic or gold.
t magnets attract iron
f magnets attract wood | magnets attract gold
@ a compass
q how does a compass work | why does a compass point north | what is a compass
i how a compass works | why a compass points north
a A compass needle is a small magnet. It points north because the Earth is a big magnet, too. | A compass shows where north is, because its needle follows the magnetic field of the Earth.
@ electricity
q what is electricity | how does electricity work | what is electric current | where does electricity come from | how is electricity made
i what electricity is | where electricity comes from
a Electricity is the flow of tiny charges called electrons, often through a wire. | Electricity is made in power plants, by wind, water and the Sun. It flows through wires.
@ water and electricity
q why are water and electricity dangerous | does water conduct electricity | can I touch electricity with wet hands
i why water and electricity are dangerous together
a Water and electricity are dangerous together, because normal water lets current flow. | Never use electric things in the bath, because water can carry the current to you.
@ static electricity
q why does my hair stand up | what is static electricity | why do I get a shock from the door | why does a balloon stick to my hair
i what static electricity is | why a balloon sticks to hair
a That is static electricity. Rubbing moves tiny charges, and they attract hair or jump as a small spark. | Static electricity builds up when things rub together, such as a balloon and your hair.
@ batteries
q how does a battery work | what is in a battery | why do batteries run out
i how a battery works
a A battery turns chemical energy into electricity. It is empty when its chemicals are used up. | In a battery, chemicals push electrons through a wire until they are used up.
@ light bulbs
q how does a light bulb work | what is an LED | why does a light bulb glow
i how a light bulb works
a An old light bulb works with a thin wire that glows when current flows. | In an old bulb, current makes a wire glow. An LED makes light with much less power.
@ the light bulb
q who invented the light bulb | who made the first light bulb
i who invented the light bulb
a Thomas Edison is famous for the light bulb, although others worked on it, too. | The light bulb was made popular by Thomas Edison around 1880.
@ mirrors
q how does a mirror work | what is a mirror made of | why does a mirror show me
i how a mirror works
a A mirror reflects light. It is usually glass with a thin layer of silver or aluminium behind it. | Mirrors are made of glass with a shiny metal layer that sends the light back.
@ balloons
q why do balloons fly | why do helium balloons float | why does a balloon rise | how does a hot air balloon fly | what gas is in balloons
i why helium balloons float | how a hot air balloon flies
a A helium balloon floats because helium is lighter than air. Hot air balloons rise because hot air is lighter than cold air. | Balloons filled with helium rise, because helium weighs less than air.
@ aeroplanes
q how do planes fly | how does an airplane fly | why do planes stay in the air | how does a plane stay in the air
i how planes fly | why planes stay in the air
a Planes fly because the air that flows around their wings lifts them up. | The engines push the plane forward, and the wings push air down, so the plane stays up.
@ warm air
q why does warm air rise | why does hot air rise | does warm air rise
i why warm air rises
a Warm air rises because it is lighter than cold air. | Hot air expands, gets lighter and rises.
t warm air rises
f warm air sinks
@ friction
q what is friction | why is ice slippery | why do my hands get warm when I rub them | why do things stop moving
i what friction is | why ice is slippery
a Friction is a force that slows things down when they rub. Ice has very little friction, so it is slippery. | When things rub together, friction slows them and makes heat.
@ energy
q what is energy | what is renewable energy | what is solar power | how do solar panels work | what is wind power
i what energy is | what renewable energy is | how solar panels work
a Energy is what makes things move, heat up or shine. Sun, wind and water give renewable energy. | Solar panels turn sunlight into electricity. Sun and wind are renewable energy.
@ atoms
q what is an atom | what are atoms | what is everything made of | what is matter made of | what are atoms made of
i what an atom is | what everything is made of
a An atom is a tiny building block of matter. It has protons, neutrons and electrons. | Everything is made of atoms, which are far too small to see.
t everything around us is made of atoms
@ molecules
q what is a molecule | what is the difference between an atom and a molecule
i what a molecule is
a A molecule is a group of atoms that hold together, such as H2O, which is water. | Molecules are made of two or more atoms.
@ elements
q what is the lightest element | what is the most common element | what is hydrogen | what is the lightest gas
i what the lightest element is
a Hydrogen is the lightest element, and the most common one in the universe. | The lightest element is hydrogen.
@ oxygen
q what is oxygen | why do we need oxygen | what is the symbol for oxygen | where does oxygen come from
i what oxygen is | why we need oxygen | where oxygen comes from
a Oxygen is a gas in the air that we need to live. Plants make it, and its symbol is O. | We need oxygen so that our bodies can get energy from food. It comes from plants.
@ carbon dioxide
q what is CO2 | what is carbon dioxide | what gas do we breathe out | what gas is in soda | what are the bubbles in soda
i what carbon dioxide is | what gas we breathe out
a Carbon dioxide, or CO2, is a gas that we breathe out and that plants take in. | CO2 is carbon dioxide. It makes the bubbles in soda, and too much of it warms the Earth.
@ salt
q what is salt | where does salt come from | what is salt made of | what is the chemical name of salt
i what salt is made of | where salt comes from
a Salt is made of sodium and chlorine. It comes from the sea or from mines. | Table salt is sodium chloride. We get it from sea water and from the ground.
@ sugar in tea
q why does sugar dissolve | why does sugar dissolve faster in hot water | what happens to sugar in tea
i why sugar dissolves faster in hot water
a Sugar dissolves faster in hot water because the water particles move faster. | In tea, sugar breaks up into parts too small to see. Hot water makes it quicker.
@ sand
q what is sand made of | where does sand come from | what is sand
i what sand is made of
a Sand is made of tiny bits of rock and shells. | Sand comes from rocks that wind and water have ground into tiny grains.
@ coal and oil
q where does oil come from | what is coal | how was coal made | what is petrol made from | what are fossil fuels
i where oil comes from | what coal is | what fossil fuels are
a Coal comes from plants that died millions of years ago, and oil mostly from tiny sea life. | Coal, oil and gas are fossil fuels. They formed over millions of years from dead plants and sea life.
@ fossils
q what is a fossil | how do fossils form | what are fossils
i what a fossil is | how fossils form
a A fossil is what is left in rock of an animal or plant from long ago. | Fossils form when bones or shells are buried and slowly turn to stone.
@ boiling eggs on a mountain
q why does water boil faster on a mountain | does water boil at a lower temperature on a mountain
i why water boils at a lower temperature on a mountain
a On a mountain water boils below 100 degrees, because the air presses less on it. | High up, the air pressure is lower, so water boils at a lower temperature.
@ a thermos
q how does a thermos work | how does a thermos keep tea hot
i how a thermos works
a A thermos has two walls with almost no air between them, so heat can hardly get out. | A thermos keeps tea hot because an empty space between its walls stops the heat.
@ a fridge
q how does a fridge work | why is a fridge cold | how cold should a fridge be | what temperature should a fridge be
i how a fridge works | how cold a fridge should be
a A fridge takes heat from the inside and gives it off at the back. About 4 degrees Celsius is good. | A fridge should be at about 4 degrees Celsius. A fluid in its pipes carries the heat out.
@ a microwave oven
q how does a microwave work | can I put metal in a microwave | why can you not put metal in the microwave
i how a microwave works | why metal must not go in a microwave
a A microwave heats food with waves that make its water move. Metal can make sparks in it. | Do not put metal in a microwave, because it can spark. The waves shake the water in the food.
@ yeast and dough
q why does dough rise | what does yeast do | what is yeast
i why dough rises | what yeast does
a Yeast eats sugar and makes gas, and the bubbles let the dough rise. | Dough rises because yeast makes small bubbles of gas in it.
@ onions and tears
q why do onions make you cry | why do I cry when I cut onions | how do I cut onions without crying
i why onions make you cry | how to cut onions without crying
a Cut onions let out a gas that stings the eyes, so tears come. A cold onion and a sharp knife help. | Onions make you cry because they give off a gas that stings your eyes.
@ popcorn
q why does popcorn pop | how does popcorn work | what makes popcorn pop
i why popcorn pops
a Popcorn pops because the water inside the corn turns to steam and bursts the shell. | The water in each corn grain boils, the pressure grows, and pop, it bursts.
@ primary colours
q what are the primary colours | what are the primary colors | which colours are primary colours | name the three primary colours
i what the primary colours are
a The primary colours in painting are red, yellow and blue. | In painting the three primary colours are red, yellow and blue. For light they are red, green and blue.
t red, yellow and blue are the primary colours in painting
@ traffic lights
q what colours are traffic lights | what does a red light mean | what does a green light mean | what are the colours of a traffic light
i what the colours of a traffic light mean
a A traffic light has red, yellow and green. Red means stop, and green means go. | Red means stop, green means go, and yellow means that the light is about to change.
@ warm and cold colours
q what are warm colours | what are cold colours | what is your favourite warm colour | which colours are cool
i what warm colours are
a Warm colours are red, orange and yellow. Cold colours are blue, green and violet. | Red, orange and yellow are warm, and blue and green are cool.
@ black in the sun
q why do black things get hot in the sun | why should I wear white in summer | why does black get hotter than white
i why black things get hot in the sun
a Black things get hot in the sun because they take in almost all the light. White sends most of it back. | White clothes are cooler in summer, because white reflects the light and black takes it in.
@ the week
q how many days are in a week | what are the days of the week | name the days of the week | list the days of the week | how many days does a week have | days in a week
i how many days are in a week | what the days of the week are
a A week has seven days: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday. | There are seven days in a week. | The days of the week are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday.
t a week has seven days
f a week has five days | a week has ten days
@ the months
q what are the months of the year | name the months | how many months are in a year | list the months | how many months does a year have | what are the twelve months
i what the months of the year are | how many months are in a year
a A year has twelve months: January, February, March, April, May, June, July, August, September, October, November and December. | There are twelve months in a year, from January to December.
t a year has twelve months
f a year has ten months
@ the year
q how many days are in a year | how many days does a year have | how long is a year | days in a year | how many weeks are in a year | how many weeks does a year have
i how many days are in a year | how many weeks are in a year
a A year has 365 days, and a leap year has 366. That is about 52 weeks. | There are 365 days, or about 52 weeks, in a year.
t a year has 365 days
f a year has 300 days
@ leap years
q what is a leap year | how many days are in a leap year | how often is a leap year | why do we have leap years | when is a leap year | how many days does February have in a leap year
i what a leap year is | why we have leap years | how many days are in a leap year
a A leap year has 366 days. It comes every four years, with a February 29. | In a leap year February has 29 days, so the year has 366 days. It is almost every four years.
w The Earth needs about 365 and a quarter days to go around the Sun, so the quarters add up to one day.
t a leap year has 366 days
f a leap year has 364 days
@ the next leap year
q when is the next leap year | was 2024 a leap year | is 2028 a leap year | is 2026 a leap year
i when the next leap year is
a 2024 was a leap year, and 2028 is the next one after it. 2026 is not a leap year. | Leap years come every four years, such as 2020, 2024 and 2028.
@ short months
q which month is the shortest | what is the shortest month | which month has 28 days | which month has the fewest days | how many days does February have | how many days are in February
i which month is the shortest | how many days February has
a February is the shortest month. It has 28 days, and 29 in a leap year. | February has 28 days, or 29 in a leap year.
t February is the shortest month
f March is the shortest month
@ long months
q which months have 31 days | which months have 30 days | how many months have 31 days | how many days are in a month | how many days does a month have
i which months have 31 days | how many days a month has
a Seven months have 31 days: January, March, May, July, August, October and December. | April, June, September and November have 30 days. February has 28 or 29, and the others have 31.
@ the weekend
q what days are the weekend | which days are the weekend | what is the weekend | when is the weekend
i which days are the weekend
a The weekend is Saturday and Sunday in most countries. | Saturday and Sunday are the weekend in many countries.
@ the day
q how many hours are in a day | how many hours does a day have | how long is a day | hours in a day | how many minutes are in a day | how many seconds are in a day
i how many hours are in a day | how many seconds are in a day
a A day has 24 hours. That is 1,440 minutes, or 86,400 seconds. | There are 24 hours in a day.
t a day has 24 hours
f a day has 20 hours | a day has 12 months
@ noon and midnight
q what is noon | what is midnight | what time is noon | what time is midnight
i what time noon is
a Noon is 12 o'clock in the day, and midnight is 12 o'clock at night.
@ a.m. and p.m.
q what does a.m. mean | what does p.m. mean | what do a.m. and p.m. mean
i what a.m. and p.m. mean
a The letters a.m. mean before noon, and p.m. means after noon.
@ time zones
q why are there time zones | what is a time zone | why is it night in other countries
i why there are time zones | what a time zone is
a There are time zones because the Sun rises at different times around the turning Earth. | When it is day on one side of the Earth, it is night on the other, so clocks differ by time zone.
@ directions
q what are the four directions | what are the points of the compass | what is the opposite of north | which direction is opposite of south
i what the four directions are
a The four directions are north, east, south and west. North is opposite south. | North, east, south and west are the main directions.
@ the senses of direction
q how do I find north | how can I find north without a compass | what is the North Star
i how to find north without a compass
a At night the North Star shows north. At noon, in northern countries, the Sun stands in the south. | The North Star stands almost exactly above the North Pole, so it shows you where north is.
@ evaporation
q what is evaporation | why does water dry | where does water go when it dries | how does laundry dry | what does evaporate mean
i what evaporation is | where water goes when it dries
a Evaporation means that water turns into vapour and goes into the air. | When something dries, its water goes into the air as vapour.
@ condensation
q what is condensation | why are there drops on a cold glass | why does the mirror get foggy | why do my glasses fog up
i what condensation is | why there are drops on a cold glass
a Condensation means that vapour in the air turns into drops on something cold. | Drops form on a cold glass because water from the air gets liquid there.
@ absolute zero
q what is the lowest temperature | what is absolute zero | how cold can it get
i what the lowest possible temperature is
a The lowest possible temperature is about minus 273 degrees Celsius. It is called absolute zero. | Absolute zero is minus 273.15 degrees Celsius, and nothing can be colder.
@ Celsius and Fahrenheit
q how do I change Celsius to Fahrenheit | how do I convert Fahrenheit to Celsius | what is the difference between Celsius and Fahrenheit | how do I convert Celsius to Fahrenheit
i how to change Celsius to Fahrenheit
a To change Celsius to Fahrenheit, multiply by 1.8 and add 32. | For Fahrenheit to Celsius, take away 32 and divide by 1.8.
@ recycling
q what is recycling | why should we recycle | why is recycling important | how can I help the environment | how can I protect nature
i what recycling is | why recycling is important
a Recycling means making new things from old ones, such as paper, glass and metal. It saves energy. | You can help nature by using less plastic, recycling, walking more and saving energy.
@ the highest mountain
q what is the highest mountain | how high is Mount Everest | what is the tallest mountain | which mountain is the highest
i what the highest mountain is
a The highest mountain is Mount Everest. It is about 8,849 metres high. | Mount Everest is the highest mountain on Earth.
t Mount Everest is the highest mountain
@ the ozone layer
q what is the ozone layer | why is ozone important | what does the ozone layer do
i what the ozone layer is
a The ozone layer is a part of the high air that protects us from the Sun's ultraviolet light. | High above us, ozone holds back harmful light from the Sun.
@ the atmosphere
q what is the atmosphere | how high is the atmosphere | why does the Earth have air
i what the atmosphere is
a The atmosphere is the layer of air around the Earth. Gravity holds it there. | The air around the Earth is called the atmosphere.
@ icebergs
q what is an iceberg | how much of an iceberg is under water | what is a glacier
i what an iceberg is | how much of an iceberg is under water
a An iceberg is a huge piece of ice that floats in the sea. About 90 percent of it is under water. | A glacier is a slow river of ice, and an iceberg is a piece that broke off into the sea.
@ coral reefs
q what is a coral reef | what is coral | is coral a plant or an animal
i what a coral reef is
a A coral reef is built by tiny sea animals called corals. Many fish live there. | Corals are tiny animals, and their hard homes form reefs.
@ robots on Mars
q which robots are on Mars | what is a Mars rover | has a robot been to Mars
i what a Mars rover is
a A Mars rover is a robot that drives on Mars. Curiosity and Perseverance are two of them. | Robots such as Perseverance drive on Mars and study its rocks.
@ the Moon by day
q why can I see the Moon during the day | can you see the Moon by day
i why I can see the Moon during the day
a You can see the Moon by day because it is bright and often above the horizon in daylight. | The Moon is bright enough to be seen in daylight.
@ the same side of the Moon
q why do we always see the same side of the Moon | what is the dark side of the Moon | what is on the far side of the Moon
i why we always see the same side of the Moon
a We always see the same side of the Moon, because it turns once for each trip around the Earth. | The far side of the Moon is turned away from us, but it gets sunlight, too.
"""

# Mixing paint: two colours and what they give.
MIXES = [
    ("red", "yellow", "orange"), ("blue", "yellow", "green"), ("red", "blue", "purple"), ("red", "white", "pink"),
    ("black", "white", "grey"), ("blue", "white", "light blue"), ("red", "green", "brown"), ("blue", "orange", "brown"),
    ("yellow", "purple", "brown"), ("green", "white", "light green"), ("black", "red", "dark red"), ("black", "blue", "dark blue"),
    ("yellow", "green", "yellow green"), ("orange", "yellow", "a golden yellow"), ("purple", "white", "light purple"),
]

# Units: how many small ones are in one big one.
UNITS = [
    ("seconds", "minute", "60"), ("minutes", "hour", "60"), ("hours", "day", "24"), ("days", "week", "7"), ("months", "year", "12"),
    ("seconds", "hour", "3,600"), ("minutes", "day", "1,440"), ("seconds", "day", "86,400"), ("hours", "week", "168"), ("weeks", "year", "about 52"),
    ("years", "decade", "10"), ("years", "century", "100"), ("years", "millennium", "1,000"), ("decades", "century", "10"),
    ("centimetres", "metre", "100"), ("metres", "kilometre", "1,000"), ("millimetres", "centimetre", "10"), ("millimetres", "metre", "1,000"),
    ("grams", "kilogram", "1,000"), ("kilograms", "tonne", "1,000"), ("millilitres", "litre", "1,000"), ("inches", "foot", "12"),
    ("feet", "yard", "3"), ("centimetres", "inch", "about 2.54"), ("kilometres", "mile", "about 1.6"), ("feet", "mile", "5,280"),
    ("ounces", "pound", "16"), ("pounds", "kilogram", "about 2.2"), ("grams", "pound", "about 454"), ("grams", "ounce", "about 28"),
    ("eggs", "dozen", "12"), ("cents", "dollar", "100"), ("cents", "euro", "100"), ("quarters", "dollar", "4"), ("pence", "pound", "100"),
    ("days", "leap year", "366"), ("days", "year", "365"), ("days", "fortnight", "14"), ("quarters", "hour", "4"), ("degrees", "circle", "360"),
    ("degrees", "right angle", "90"), ("sides", "triangle", "3"), ("sides", "square", "4"), ("sides", "pentagon", "5"), ("sides", "hexagon", "6"),
    ("sides", "octagon", "8"), ("sides", "cube", "6"), ("corners", "cube", "8"), ("corners", "triangle", "3"), ("letters", "alphabet", "26"),
    ("cards", "deck", "52"), ("squares", "chessboard", "64"), ("keys", "piano", "88"), ("strings", "guitar", "6"), ("strings", "violin", "4"),
    ("wheels", "car", "4"), ("wheels", "bicycle", "2"), ("wheels", "tricycle", "3"), ("players", "football team", "11"), ("bits", "byte", "8"),
    ("bytes", "kilobyte", "1,000"), ("teaspoons", "tablespoon", "3"), ("sides", "die", "6"), ("zeros", "million", "6"), ("zeros", "thousand", "3"),
    ("zeros", "billion", "9"), ("millions", "billion", "1,000"),
]

# Month: days, season in the north, something about it.
MONTHS = [
    ("January", "31", "winter", "It begins with New Year's Day."), ("February", "28", "winter", "It is the shortest month."),
    ("March", "31", "spring", "Spring begins in March in the north."), ("April", "30", "spring", "It is known for changing weather."),
    ("May", "31", "spring", "Many flowers open in May."), ("June", "30", "summer", "The longest day is in June in the north."),
    ("July", "31", "summer", "It is often the warmest month in the north."), ("August", "31", "summer", "Many people go on holiday in August."),
    ("September", "30", "autumn", "In many places school starts again."), ("October", "31", "autumn", "Halloween is on October 31."),
    ("November", "30", "autumn", "The days get short in the north."), ("December", "31", "winter", "Christmas is on December 25."),
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

# Planet: place from the Sun, moons, year, day, looks, facts.
PLANETS = [
    ("Mercury", "first", "no moons", "88 Earth days", "", "grey", "Mercury is the smallest planet.;;Mercury is the planet closest to the Sun.;;Mercury has almost no air."),
    ("Venus", "second", "no moons", "225 Earth days", "", "yellowish white", "Venus is the hottest planet.;;Venus spins the other way round than most planets.;;A day on Venus is longer than its year."),
    ("Earth", "third", "one moon", "365 days", "24 hours", "blue, green and white", "Earth is the only planet known to have life.;;Earth is our home.;;Most of the Earth is covered with water."),
    ("Mars", "fourth", "two moons", "687 Earth days", "about 24 and a half hours", "red", "Mars is called the red planet.;;Mars has the highest volcano in the solar system.;;Robots drive on Mars."),
    ("Jupiter", "fifth", "more than 90 moons", "about 12 Earth years", "about 10 hours", "brown, orange and white", "Jupiter is the largest planet.;;Jupiter has a great red spot, which is a huge storm.;;Jupiter is made mostly of gas."),
    ("Saturn", "sixth", "more than 140 moons", "about 29 Earth years", "about 10 and a half hours", "pale yellow", "Saturn has bright rings of ice and rock.;;Saturn is so light for its size that it would float on water.;;Saturn is made mostly of gas."),
    ("Uranus", "seventh", "more than 25 moons", "84 Earth years", "about 17 hours", "pale blue green", "Uranus lies on its side as it goes around the Sun.;;Uranus is very cold.;;Uranus has thin, dark rings."),
    ("Neptune", "eighth", "at least 14 moons", "165 Earth years", "about 16 hours", "blue", "Neptune is the farthest planet from the Sun.;;Neptune has the fastest winds of all planets.;;Neptune is very cold and dark."),
]

FUN = """
Honey never really goes bad if it is kept closed.
Light from the Sun takes about eight minutes to reach us.
A day on Venus is longer than a year on Venus.
Lightning is hotter than the surface of the Sun.
There are more trees on Earth than stars in the Milky Way.
More than a million Earths would fit inside the Sun.
Snowflakes have six sides.
Jupiter is the largest planet, and it has a storm bigger than the Earth.
Footprints on the Moon stay for a very long time, because there is no wind.
Bamboo can grow almost a metre in a single day.
Water covers about 71 percent of the Earth.
Sound cannot travel in empty space.
Diamonds and pencil lead are both made of carbon.
Saturn would float on water, if there were a big enough bath.
Glass is made from sand.
The Moon moves away from us by about 4 centimetres every year.
The tallest trees are more than 110 metres tall.
A bolt of lightning is only about as wide as a thumb.
Hot air rises because it is lighter than cold air.
The Earth is about 4.5 billion years old.
The deepest part of the sea is about 11 kilometres deep.
The coldest place on Earth is Antarctica.
Rainbows are really full circles, but from the ground we see only an arc.
A cloud can weigh as much as a hundred elephants.
You would weigh only a sixth as much on the Moon.
The Eiffel Tower grows a little in summer, because metal expands in the heat.
About 90 percent of an iceberg is under water.
The Sun is so large that it holds almost all the mass of the solar system.
On Mars, the sunset looks blue.
Some bacteria can live in boiling hot springs.
"""
