"""The food table, read by topics/body_food.py. One line a food; "-" means not known to Ember.

singular | plural ("-" if it has none) | kind | colour | taste | made of / made from | grows (after "grow") | comes from (place)
| how to make or eat it (whole sentences) | facts, separated by ;;
"""

FOODS = """
apple|apples|fruit|red, green or yellow|sweet and sometimes a bit sour|-|on trees|Central Asia|Wash an apple and eat it fresh, or bake it with cinnamon.|Apples float in water because they are about a quarter air.;;There are thousands of kinds of apples.
banana|bananas|fruit|yellow when ripe and green before|sweet and soft|-|on large plants in warm countries|Southeast Asia|Just peel a banana and eat it.|Bananas are berries in the eyes of a botanist.;;Bananas are a little bit curved because they grow towards the light.
orange|oranges|fruit|orange|sweet and a little sour|-|on trees in warm countries|Asia|Peel an orange and eat it, or press it for juice.|Oranges are full of vitamin C.;;The colour orange was named after the fruit.
lemon|lemons|fruit|yellow|very sour|-|on trees in warm countries|Asia|Press a lemon for juice, and use it in drinks, salads and cakes.|Lemons are full of vitamin C.;;Lemon juice keeps cut apples from turning brown.
lime|limes|fruit|green|sour|-|on trees in warm countries|Asia|Press a lime over food or into a drink.|Limes are smaller than lemons.
pear|pears|fruit|green or yellow|sweet and juicy|-|on trees|Europe and Asia|Eat a pear when it is a little soft.|Pears ripen after they are picked.
peach|peaches|fruit|yellow and red|sweet and juicy|-|on trees|China|Wash a peach and eat it fresh.|Peaches have soft, fuzzy skin.
plum|plums|fruit|purple, red or yellow|sweet and sour|-|on trees|-|Eat a plum fresh, or bake it in a cake.|Dried plums are called prunes.
cherry|cherries|fruit|red|sweet or sour|-|on trees|-|Wash cherries, and mind the stone inside.|Cherry trees bloom white or pink in spring.
grape|grapes|fruit|green, red or purple|sweet|-|on vines|-|Wash grapes and eat them fresh.|Dried grapes are called raisins.;;Wine is made from grapes.
strawberry|strawberries|fruit|red|sweet|-|on small plants near the ground|-|Wash strawberries and eat them with cream or yogurt.|Strawberries have their seeds on the outside.
raspberry|raspberries|fruit|red|sweet and a little sour|-|on bushes|-|Eat raspberries fresh, or cook them as jam.|A raspberry is made of many tiny balls.
blueberry|blueberries|fruit|blue|sweet|-|on bushes|North America|Eat blueberries fresh, or put them in pancakes.|Blueberries can turn your tongue blue.
blackberry|blackberries|fruit|black|sweet and a little sour|-|on bushes with thorns|-|Eat blackberries fresh, or cook them as jam.|Blackberries are red before they are ripe.
watermelon|watermelons|fruit|green outside and red inside|sweet and watery|-|on vines on the ground|Africa|Cut a watermelon into slices and serve it cold.|Watermelons are about 92 percent water.
melon|melons|fruit|green, yellow or orange|sweet and juicy|-|on vines on the ground|-|Cut a melon, take out the seeds and eat it cold.|Melons are relatives of cucumbers.
pineapple|pineapples|fruit|brown outside and yellow inside|sweet and sour|-|on plants near the ground|South America|Cut off the skin of a pineapple and slice it.|A pineapple plant needs about two years to give a fruit.
mango|mangoes|fruit|yellow, green and red|sweet|-|on trees in hot countries|India|Cut the flesh of a mango from the flat stone.|Mangoes are the favourite fruit of many people in India.
coconut|coconuts|fruit|brown outside and white inside|mild and a bit sweet|-|on palm trees|-|Crack a coconut open and scrape out the white flesh.|Coconuts can float across the sea.
kiwi|kiwis|fruit|brown outside and green inside|sweet and sour|-|on vines|China|Cut a kiwi in half and eat it with a spoon.|Kiwis have a lot of vitamin C.
avocado|avocados|fruit|green|mild and creamy|-|on trees in warm countries|Mexico|Cut an avocado in half, take out the stone and put it on bread.|An avocado is a fruit with a lot of healthy fat.
fig|figs|fruit|purple or green|sweet|-|on trees|-|Eat figs fresh or dried.|Figs have many tiny seeds inside.
date|dates|fruit|brown|very sweet|-|on palm trees|-|Eat dates dried, as a snack.|Dates grow in hot, dry countries.
pomegranate|pomegranates|fruit|red|sweet and sour|-|on trees|-|Cut a pomegranate and take out the red seeds.|A pomegranate has hundreds of seeds.
tomato|tomatoes|fruit|red|sweet and a little sour|-|on plants|South America|Slice tomatoes for a salad, or cook them as a sauce.|A tomato is a fruit, although we use it as a vegetable.
cucumber|cucumbers|vegetable|green|fresh and watery|-|on vines|India|Slice a cucumber and put it in a salad.|Cucumbers are about 95 percent water.
carrot|carrots|vegetable|orange|sweet and crunchy|-|under the ground|-|Eat carrots raw, or cook them for about ten minutes.|Carrots were once mostly purple, yellow or white.;;Carrots are good for the eyes, because the body makes vitamin A from them.
potato|potatoes|vegetable|brown outside and yellow inside|mild|-|under the ground|South America|Boil potatoes in salted water for about 20 minutes, until they are soft.|Potatoes came to Europe from South America.;;Potatoes should be kept in a dark place.
sweet potato|sweet potatoes|vegetable|orange|sweet|-|under the ground|South America|Bake a sweet potato in the oven for about 45 minutes.|Sweet potatoes are not closely related to potatoes.
onion|onions|vegetable|brown, white or red|sharp when raw and sweet when cooked|-|in the ground|-|Chop an onion and fry it gently until it is golden.|Onions make people cry when they are cut.
garlic|-|vegetable|white|strong and sharp|-|in the ground|Asia|Chop garlic finely and fry it for a moment in oil.|Garlic makes the breath smell.
pepper|peppers|vegetable|red, yellow or green|mild and sweet|-|on plants|Central and South America|Cut a pepper open, take out the seeds and slice it.|Red peppers are just riper than green ones.
chili|chilies|vegetable|red or green|very hot|-|on plants|Central and South America|Use only a little chili, and wash your hands after cutting it.|Milk cools a mouth that burns from chili better than water.
broccoli|-|vegetable|green|mild and a bit bitter|-|on plants|Italy|Cook broccoli in hot water for about five minutes.|We eat the flower buds of broccoli.
cauliflower|cauliflowers|vegetable|white|mild|-|on plants|-|Boil cauliflower for about ten minutes, or roast it in the oven.|Cauliflower belongs to the cabbage family.
cabbage|cabbages|vegetable|green, white or red|mild|-|on plants near the ground|Europe|Slice cabbage finely for a salad, or cook it as soup.|Sauerkraut is made from cabbage.
spinach|-|vegetable|green|mild and a bit bitter|-|on plants near the ground|-|Cook spinach for two minutes in a hot pan.|Spinach has less iron than people once thought.
lettuce|lettuces|vegetable|green|fresh and mild|-|on plants near the ground|-|Wash lettuce and mix it with oil, vinegar and salt.|Lettuce is about 95 percent water.
pea|peas|vegetable|green|sweet|-|in pods on plants|-|Cook peas for a few minutes in hot water.|Peas grow in pods.
bean|beans|vegetable|green, white, red or black|mild|-|in pods on plants|-|Soak dried beans overnight and boil them until they are soft.|Beans have a lot of protein.;;Raw kidney beans must be boiled before you eat them.
lentil|lentils|vegetable|brown, green or red|earthy and mild|-|in pods on plants|-|Boil lentils for about 20 to 30 minutes.|Lentils have a lot of protein.
corn|-|grain|yellow|sweet|-|on tall plants|Mexico|Boil corn for about ten minutes and eat it with butter.|Popcorn is made from corn.
pumpkin|pumpkins|vegetable|orange|mild and a bit sweet|-|on vines on the ground|North America|Cut a pumpkin, take out the seeds and cook it as soup.|People carve pumpkins for Halloween.
zucchini|zucchini|vegetable|green|mild|-|on plants near the ground|-|Slice zucchini and fry it in a little oil.|Zucchini is also called courgette.
eggplant|eggplants|vegetable|purple|mild|-|on plants|India|Slice an eggplant, salt it and fry or bake it.|Eggplant is called aubergine in Britain.
radish|radishes|vegetable|red outside and white inside|sharp|-|in the ground|-|Wash radishes and eat them raw with bread.|Radishes grow in only about four weeks.
beet|beets|vegetable|dark red|sweet and earthy|-|under the ground|-|Boil beets for about 40 minutes, and then peel them.|Beets colour everything red, even your hands.
celery|-|vegetable|green|fresh|-|on plants|-|Eat celery raw with a dip, or cook it in soup.|Celery is mostly water.
asparagus|-|vegetable|green or white|mild|-|out of the ground in spring|-|Cook asparagus for about ten minutes.|White asparagus grows without light.
mushroom|mushrooms|fungus|brown or white|earthy|-|in damp, dark places|-|Slice mushrooms and fry them in butter.|A mushroom is a fungus, not a plant.
olive|olives|fruit|green or black|salty and a bit bitter|-|on trees in warm countries|the Mediterranean|Eat olives as a snack, or put them on pizza.|Black olives are riper than green ones.;;Olive trees can grow very old.
ginger|-|spice|light brown|hot and fresh|-|under the ground|Asia|Pour hot water over slices of ginger to make tea.|Ginger tea is popular when people have a cold.
cinnamon|-|spice|brown|sweet and warm|made from the bark of a tree|-|Sri Lanka|Sprinkle cinnamon on apples, rice pudding or cakes.|Cinnamon is the bark of a tree.
vanilla|-|spice|dark brown|sweet|made from the pods of an orchid|on vines|Mexico|Add a little vanilla to cakes or ice cream.|Vanilla comes from an orchid.
saffron|-|spice|red, and it colours food yellow|slightly sweet and bitter|made from parts of a crocus flower|-|-|Soak a few threads of saffron in warm water and add them to rice.|Saffron is the most expensive spice.
black pepper|-|spice|black|hot|made from dried berries|on vines in hot countries|India|Grind a little black pepper over your food.|Black pepper was once very valuable.
salt|-|mineral|white|salty|made of sodium and chlorine|-|the sea and mines|Add a pinch of salt at the end, and taste.|Salt was once so valuable that it was used like money.
sugar|-|sweetener|white or brown|sweet|made from sugar cane or sugar beet|-|-|Stir sugar into tea or dough.|Too much sugar is bad for the teeth.
honey|-|sweetener|golden|sweet|made by bees from flower nectar|-|bees|Put honey on bread, or stir it into warm tea.|Honey can last for many years.;;Babies under one year must not eat honey.
maple syrup|-|sweetener|golden brown|sweet|made from the sap of maple trees|-|Canada and the United States|Pour maple syrup over pancakes.|It takes about 40 litres of sap to make one litre of maple syrup.
jam|-|spread|often red|sweet|made of fruit and sugar|-|-|Boil fruit with sugar until it is thick, and fill it into clean jars.|The sugar in jam keeps it from going bad.
peanut butter|-|spread|light brown|nutty and salty|made of ground peanuts|-|North America|Spread peanut butter on bread, perhaps with jam.|Peanut butter has a lot of protein.
butter|-|dairy food|yellow|rich and creamy|made of cream|-|cows' milk|Let butter get soft, and spread it on bread.|You make butter by shaking cream for a long time.
milk|-|drink|white|mild and a bit sweet|made by cows and other mammals|-|mostly cows|Drink milk cold or warm, and keep it in the fridge.|Milk has calcium, which is good for the bones.
cheese|-|dairy food|yellow or white|salty and rich|made of milk|-|milk from cows, goats or sheep|Put cheese on bread, pizza or pasta.|There are more than a thousand kinds of cheese.;;The holes in Swiss cheese come from gas bubbles.
yogurt|-|dairy food|white|mild and a bit sour|made of milk and friendly bacteria|-|-|Mix yogurt with fruit and honey.|Yogurt contains living bacteria that are good for you.
cream|-|dairy food|white|rich and mild|made from the fat of milk|-|milk|Whip cold cream until it is stiff.|Cream floats on fresh milk.
ice cream|-|sweet|of many colours|sweet and cold|made of milk, cream, sugar and flavours|-|-|Mix cream, sugar and fruit, and stir while it freezes.|Vanilla is one of the most loved kinds of ice cream.
egg|eggs|food|white or brown outside|mild|made by hens|-|hens|Boil an egg for about 6 minutes if you like it soft, and about 10 if you like it hard.|The colour of an eggshell depends on the hen.;;A fresh egg sinks in water.
bread|-|food|brown outside|mild|made of flour, water, yeast and salt|-|-|Mix flour, water, yeast and salt, knead, let it rise, and bake it for about 40 minutes.|People have baked bread for many thousands of years.
toast|-|food|golden brown|crunchy and mild|made of sliced bread|-|-|Put a slice of bread in the toaster until it is golden.|Toast is bread that has been browned by heat.
cake|-|sweet|of many colours|sweet|made of flour, sugar, eggs and butter|-|-|Mix butter, sugar, eggs and flour, and bake for about 40 minutes at 180 degrees Celsius.|Many people eat cake on their birthday.
cookie|cookies|sweet|brown|sweet and crunchy|made of flour, butter and sugar|-|-|Mix butter, sugar and flour, form small flat rounds, and bake them for about 12 minutes.|In Britain a cookie is called a biscuit.
pancake|pancakes|dish|golden brown|mild and soft|made of flour, milk and eggs|-|-|Mix flour, milk, eggs and a pinch of salt, and fry thin rounds in butter.|Pancakes are eaten in almost every country.
waffle|waffles|sweet|golden brown|sweet and crisp|made of flour, eggs, milk and butter|-|Belgium|Pour the dough into a hot waffle iron and wait until it is golden.|Belgium is famous for its waffles.
donut|donuts|sweet|golden brown|sweet|made of fried dough and sugar|-|the United States|Fry rings of sweet dough in hot oil, and roll them in sugar.|The hole helps a donut to cook evenly.
chocolate|-|sweet|brown, or white without cocoa powder|sweet and a bit bitter|made of cocoa, sugar and often milk|-|cocoa beans from Central and South America|Melt chocolate gently over warm water.|Chocolate is poisonous for dogs.;;Cocoa beans grow on trees in hot countries.
candy|-|sweet|of many colours|very sweet|made of sugar and flavours|-|-|Eat only a little candy, and brush your teeth.|Candy is not good for the teeth.
pizza|-|dish|of many colours|salty and rich|made of dough, tomato sauce and cheese|-|Italy|Roll out the dough, add tomato sauce and cheese, and bake it very hot for about 10 minutes.|Pizza as we know it comes from Naples in Italy.
pasta|-|food|yellow|mild|made of wheat flour and water, and sometimes eggs|-|Italy|Boil pasta in a lot of salted water for about 10 minutes.|There are hundreds of shapes of pasta.
spaghetti|-|food|yellow|mild|made of wheat flour and water|-|Italy|Boil spaghetti in salted water for about 9 minutes, and serve it with sauce.|Spaghetti means little strings in Italian.
lasagna|-|dish|red and white|rich and salty|made of pasta sheets, sauce and cheese|-|Italy|Layer pasta sheets, meat sauce and cheese, and bake it for about 40 minutes.|Lasagna is baked in layers.
noodle|noodles|food|yellow or white|mild|made of flour and water, or of rice|-|China|Cook noodles for a few minutes in boiling water or soup.|The oldest noodles ever found are about 4,000 years old, from China.
rice|-|grain|white or brown|mild|-|in wet fields|Asia|Cook one cup of rice in two cups of water, with a lid on, for about 15 minutes.|Rice feeds more than half of the people in the world.
wheat|-|grain|golden yellow|mild|-|in fields|the Middle East|Grind wheat into flour and bake bread from it.|Bread, pasta and cakes are made from wheat.
flour|-|food|white|mild|made of ground grain, mostly wheat|-|-|Mix flour with water and yeast to make dough.|Flour is ground grain.
oat|oats|grain|light brown|mild|-|in fields|-|Cook oats with milk for five minutes to make porridge.|Oats are good for the heart.
porridge|-|dish|light brown|mild|made of oats and milk or water|-|-|Cook one cup of oats in two cups of milk or water for five minutes.|Porridge is a warm breakfast.
cereal|-|food|often brown or golden|mild or sweet|made of grains such as corn, wheat or oats|-|-|Put cereal in a bowl and pour cold milk over it.|Many people eat cereal for breakfast.
sandwich|sandwiches|dish|of many colours|salty or sweet|made of bread with something in between|-|England|Put cheese, tomato or ham between two slices of bread.|The sandwich is named after the Earl of Sandwich.
hamburger|hamburgers|dish|brown|salty and rich|made of a round bun and ground beef|-|-|Fry a flat round of ground beef, and put it in a bun with salad.|The hamburger is named after the city of Hamburg.
hot dog|hot dogs|dish|brown|salty|made of a sausage in a bun|-|the United States|Heat a sausage, put it in a soft bun and add mustard.|There is no dog in a hot dog.
french fry|french fries|food|golden|salty and crisp|made of potatoes|-|probably Belgium|Cut potatoes into sticks, and fry or bake them until they are golden.|French fries are called chips in Britain.
chip|chips|snack|golden yellow|salty and crunchy|made of thin slices of potato|-|-|Slice potatoes very thinly, and bake or fry them until they are crisp.|Potato chips are called crisps in Britain.
popcorn|-|snack|white or yellow|salty or sweet|made of corn|-|-|Heat the corn in a pot with a little oil, and keep the lid on while it pops.|Popcorn pops because water inside it turns to steam.
taco|tacos|dish|of many colours|spicy|made of a folded tortilla with filling|-|Mexico|Fill a warm tortilla with meat or beans, salad and sauce.|Tacos are eaten with the hands.
burrito|burritos|dish|of many colours|spicy|made of a wheat tortilla rolled around beans, rice and meat|-|Mexico|Fill a large tortilla with rice, beans and meat, and roll it up.|The word burrito means little donkey.
sushi|-|dish|of many colours|fresh and mild|made of rice with vinegar, and often fish|-|Japan|Cook rice, add rice vinegar, and roll it with fish or cucumber in seaweed.|Sushi does not always have raw fish in it.
curry|-|dish|often yellow or red|spicy|made of vegetables or meat in a spicy sauce|-|India|Fry onions and spices, add vegetables and coconut milk, and cook it for 20 minutes.|Curry gets its yellow colour from turmeric.
soup|-|dish|of many colours|warm and salty|made of water or broth with vegetables or meat|-|-|Fry an onion, add chopped vegetables and water, and cook it for 20 minutes.|People eat soup all over the world.
salad|-|dish|often green|fresh|made of lettuce and other vegetables|-|-|Wash and cut lettuce, tomatoes and cucumber, and add oil, vinegar and salt.|Salad is best when it is fresh.
omelette|omelettes|dish|yellow|mild and salty|made of eggs|-|France|Beat two or three eggs with salt, and cook them gently in butter until they set.|An omelette is ready in about five minutes.
scrambled egg|scrambled eggs|dish|yellow|mild and creamy|made of eggs and a little milk or butter|-|-|Beat eggs with salt, pour them into a warm pan with butter, and stir gently.|Scrambled eggs taste best when they are still soft.
hummus|-|dish|light brown|nutty and creamy|made of chickpeas, sesame paste, lemon and garlic|-|the Middle East|Blend cooked chickpeas with sesame paste, lemon juice, garlic and salt.|Hummus is good with warm bread.
falafel|-|dish|brown|spicy and crisp|made of ground chickpeas and herbs|-|the Middle East|Grind soaked chickpeas with herbs, form small balls and fry them.|Falafel has no meat in it.
tofu|-|food|white|very mild|made of soybeans|-|China|Cut tofu into cubes and fry it with soy sauce.|Tofu has a lot of protein.
soy sauce|-|sauce|dark brown|salty|made of soybeans, wheat, salt and water|-|China|Add a little soy sauce to rice or noodles.|Soy sauce takes months to make.
ketchup|-|sauce|red|sweet and sour|made of tomatoes, vinegar, sugar and salt|-|-|Eat ketchup with fries.|Ketchup was once made from fish or mushrooms.
mustard|-|sauce|yellow|sharp|made of mustard seeds and vinegar|-|-|Eat mustard with sausages.|Mustard is made from the seeds of a plant.
mayonnaise|-|sauce|light yellow|rich and creamy|made of egg yolk, oil and lemon juice or vinegar|-|-|Beat an egg yolk and add oil drop by drop, and then a little lemon juice.|Mayonnaise is mostly oil.
vinegar|-|sauce|clear, brown or red|sour|made of wine, cider or other alcohol|-|-|Mix vinegar with oil and salt for a salad.|Vinegar is also good for cleaning.
olive oil|-|oil|green or golden|fruity and mild|made of pressed olives|-|the Mediterranean|Use olive oil for salads and for gentle frying.|Olive oil floats on water.
chicken soup|-|dish|golden|salty and mild|made of chicken, vegetables and water|-|-|Cook chicken with carrots, celery and onion in water for about an hour.|Many people eat chicken soup when they have a cold.
steak|steaks|meat|brown outside and red or pink inside|rich and salty|made of beef|-|cows|Fry a steak for two or three minutes on each side, and let it rest.|A steak should rest for a few minutes before you cut it.
ham|-|meat|pink|salty|made of pork|-|pigs|Eat ham on bread, or fry it with eggs.|Ham comes from the leg of a pig.
bacon|-|meat|red and white|salty and rich|made of pork|-|pigs|Fry bacon slowly until it is crisp.|Bacon is pork that has been salted, and often smoked.
sausage|sausages|meat|brown|salty and spicy|made of ground meat and spices|-|-|Fry a sausage slowly until it is brown on all sides.|There are more than a thousand kinds of sausage in Germany.
beef|-|meat|red when raw and brown when cooked|rich|made of meat from cows|-|cows|Cook beef slowly in a stew, or fry it quickly as a steak.|Beef is meat from cattle.
pork|-|meat|pink|mild|made of meat from pigs|-|pigs|Cook pork until it is no longer pink inside.|Pork is meat from pigs.
nut|nuts|snack|brown|nutty|-|mostly on trees|-|Eat nuts plain, or roast them for a few minutes.|Nuts have a lot of healthy fat.;;Some people are allergic to nuts.
peanut|peanuts|snack|light brown|nutty|-|under the ground|South America|Roast peanuts in the oven for about 15 minutes.|Peanuts are not real nuts, they are related to beans.
almond|almonds|nut|brown outside and white inside|mild and sweet|-|on trees|-|Eat almonds plain, or use them in cakes.|Marzipan is made from almonds and sugar.
walnut|walnuts|nut|light brown|nutty and a bit bitter|-|on trees|-|Crack a walnut and eat the inside.|A walnut looks a little like a brain.
raisin|raisins|snack|dark brown|very sweet|made of dried grapes|-|-|Eat raisins as a snack, or put them in cakes.|A raisin is a dried grape.
water|-|drink|clear|plain|made of hydrogen and oxygen|-|springs, rivers and wells|Drink a glass of water whenever you are thirsty.|You need water to live.
tea|-|drink|brown, green or red|mild and a bit bitter|made of leaves and hot water|on bushes|China|Pour hot water over tea leaves and wait three to five minutes.|Green tea and black tea come from the same plant.;;After water, tea is the most popular drink in the world.
coffee|-|drink|dark brown|bitter|made of roasted coffee beans and hot water|on bushes in hot countries|Ethiopia|Grind coffee beans, pour hot water over them and let it run through a filter.|Coffee beans are the seeds of a fruit.;;Coffee has caffeine, which keeps you awake.
hot chocolate|-|drink|brown|sweet|made of milk and cocoa or chocolate|-|-|Warm some milk and stir in cocoa and sugar.|Hot chocolate was first drunk by people in Central America.
orange juice|-|drink|orange|sweet and a little sour|made of pressed oranges|-|oranges|Cut oranges in half and press out the juice.|Orange juice has a lot of vitamin C.
lemonade|-|drink|light yellow|sweet and sour|made of lemon juice, water and sugar|-|-|Mix the juice of two lemons with a litre of water and some sugar.|Lemonade is nice on a hot day.
cola|-|drink|dark brown|sweet|made of water, sugar, flavours and gas|-|the United States|Drink cola cold, and not too much of it.|A can of cola has about nine cubes of sugar.
beer|-|drink|golden or dark|bitter|made of water, grain, hops and yeast|-|-|Beer is for adults, and best drunk cold.|Beer is among the oldest drinks people make.
wine|-|drink|red, white or pink|fruity, sweet or dry|made of grapes|-|-|Wine is for adults, and it goes with a meal.|Wine is made when grape juice ferments.
smoothie|smoothies|drink|of many colours|sweet and fruity|made of blended fruit|-|-|Blend a banana, some berries and a cup of milk or yogurt.|A smoothie is a quick breakfast.
salmon|-|fish|-|mild and rich|-|-|northern seas and rivers|Fry salmon for about four minutes on each side.|Salmon has healthy fat that is good for the heart.
tuna|-|fish|-|rich|-|-|warm seas|Mix tuna from a can with corn and mayonnaise.|A tuna can be as heavy as a horse.
shrimp|shrimp|seafood|-|mild and a bit sweet|-|-|seas and rivers|Fry shrimp with garlic for about three minutes.|Shrimp turn pink when they are cooked.
"""
