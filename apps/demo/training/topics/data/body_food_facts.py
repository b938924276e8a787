"""Facts about the body, health, food and cooking that do not fit the food table. Format: see nature_common.py."""

FACTS = """
@ bones
q how many bones are in the human body | how many bones do humans have | how many bones does a person have | how many bones do I have | how many bones does an adult have | number of bones in the body
i how many bones are in the human body | how many bones a person has
a An adult has 206 bones. | The human body has 206 bones, and babies have about 300. | There are 206 bones in the body of an adult.
w Babies start with about 300 bones, and some of them grow together.
t an adult has 206 bones
f an adult has 500 bones | an adult has 100 bones
@ the longest bone
q what is the longest bone | what is the largest bone in the body | what is the biggest bone | which bone is the longest
i what the longest bone is
a The longest bone is the thigh bone. | The thigh bone, or femur, is the longest bone in the body.
t the thigh bone is the longest bone
@ the smallest bone
q what is the smallest bone | which bone is the smallest | where is the smallest bone in the body
i what the smallest bone is
a The smallest bone is the stirrup, and it is in the ear. | The smallest bone in the body is in the ear. It is only about 3 millimetres long.
t the smallest bone is in the ear
@ the skeleton
q what is the skeleton for | why do we have bones | what do bones do | what are bones made of | why do we need a skeleton
i why we have bones | what bones are made of
a Bones hold the body up and protect what is inside. They are made of minerals such as calcium and of living cells. | We need bones to stand, to move and to protect the brain and the heart.
@ broken bones
q how do bones heal | how long does a broken bone take to heal | what happens when a bone breaks
i how broken bones heal
a A broken bone grows together again, usually in about six to eight weeks. A doctor should look at it. | Bones heal by growing new bone. It often takes six to eight weeks.
@ the heart
q what does the heart do | what is the heart for | how does the heart work | where is the heart | why do we have a heart | what is a heart
i what the heart does | how the heart works | where the heart is
a The heart pumps blood through the body. It sits in the chest, a bit to the left. | The heart is a strong muscle that pumps blood. | The heart works like a pump and sends blood to every part of the body.
t the heart pumps blood
f the heart makes air
@ the beating heart
q how often does the heart beat | how many times does the heart beat | how fast does the heart beat | what is a normal pulse | how many times does the heart beat per minute | how many times does a heart beat in a day
i how often the heart beats | what a normal pulse is
a The heart beats about 60 to 100 times a minute at rest. | A heart beats about 100,000 times a day. | A normal pulse at rest is 60 to 100 beats a minute.
@ the fast heart
q why does my heart beat faster when I run | why does the heart beat fast when I am scared | why does my heart beat so fast
i why the heart beats faster when you run
a Your heart beats faster when you run, because your muscles need more oxygen. | When you run or are scared, the heart pumps more blood so that you can move fast.
@ blood
q what does blood do | what is blood | what is blood made of | how much blood do we have | how much blood is in the human body | how many litres of blood does a person have
i what blood does | how much blood we have | what blood is made of
a Blood carries oxygen and food through the body. An adult has about five litres of it. | An adult has about five litres of blood. | Blood is made of a clear liquid with red and white cells.
t blood carries oxygen
@ red blood
q why is blood red | what makes blood red | what colour is blood | is blood blue inside the body | why do veins look blue
i why blood is red | why veins look blue
a Blood is red because it contains iron, which joins with oxygen. | Blood is always red, because of the iron in it. Veins only look blue through the skin.
f blood is blue inside the body
t blood is red because it contains iron
@ the brain
q what does the brain do | what is the brain | how does the brain work | where is the brain | how heavy is the brain | how much does the brain weigh
i what the brain does | how the brain works | how heavy the brain is
a The brain controls the body, and it lets us think, feel and remember. | The brain weighs about 1.3 to 1.4 kilograms. | The brain sends signals through nerves to the whole body.
t the brain controls the body
@ using the brain
q do we use only 10 percent of our brain | how much of our brain do we use | do we only use ten percent of the brain
i how much of our brain we use
a We use our whole brain, not only 10 percent of it. | The idea that we use only 10 percent of the brain is a myth.
f we use only 10 percent of our brain
@ memory
q how does memory work | how can I remember things better | why do we forget things | how do I improve my memory
i how to remember things better | why we forget things
a You remember things better when you repeat them, sleep well and connect them with a picture. | Repeating and good sleep help your memory. The brain drops what it does not use.
@ the lungs
q what do the lungs do | what are lungs for | how many lungs do we have | how do we breathe | how do lungs work | why do we breathe
i what the lungs do | how we breathe | why we breathe
a The lungs take oxygen from the air and give off carbon dioxide. We have two of them. | We breathe with two lungs, which bring oxygen into the blood. | We breathe because every part of the body needs oxygen.
t people have two lungs
@ breathing
q how often do we breathe | how many breaths do we take in a minute | how long can you hold your breath | how many breaths a minute are normal
i how often we breathe
a At rest we take about 12 to 20 breaths a minute. | An adult breathes about 12 to 20 times a minute. Most people can hold their breath for about a minute.
@ the stomach
q what does the stomach do | what is the stomach for | what happens to food in the stomach | how does the stomach work
i what the stomach does | what happens to food in the stomach
a The stomach breaks food down with strong acid. | In the stomach, food is mixed with acid and turned into a kind of soup.
@ a growling stomach
q why does my stomach growl | why does my stomach rumble | why does my tummy make noises
i why my stomach growls
a Your stomach growls when its muscles move air and juice around, often because it is empty. | A growling stomach is often an empty one that squeezes air.
@ digestion
q how does digestion work | what is digestion | how long does digestion take | what happens to food in the body
i how digestion works | how long digestion takes
a Digestion means that the body breaks food down and takes what it needs. It takes about one to three days. | Food goes through the mouth, the stomach and the gut, and the body takes in what is useful.
@ the liver
q what does the liver do | what is the liver for | where is the liver
i what the liver does
a The liver cleans the blood, stores energy and helps to digest fat. | The liver sits on the right side under the ribs and cleans the blood.
@ the kidneys
q what do the kidneys do | what are kidneys for | how many kidneys do we have
i what the kidneys do | how many kidneys we have
a The kidneys clean the blood and make urine. Most people have two. | We have two kidneys, which filter the blood.
t most people have two kidneys
@ skin
q what is the largest organ | what is the biggest organ of the body | what does the skin do | what is skin for | which organ is the largest
i what the largest organ is | what the skin does
a The skin is the largest organ of the body, and it protects us. | The largest organ is the skin. It keeps germs out and water in.
t the skin is the largest organ
f the heart is the largest organ
@ sweat
q why do we sweat | why do people sweat | what is sweat | why do I sweat when I run
i why we sweat
a We sweat to cool down. When sweat dries, it takes heat away. | Sweat is salty water that cools the skin.
t sweat cools the body
@ goosebumps
q why do we get goosebumps | what are goosebumps | why do I get goose bumps when I am cold
i why we get goosebumps
a Goosebumps come when tiny muscles pull up the hairs, because we are cold or moved. | We get goosebumps when we are cold or scared, as tiny muscles lift our hairs.
@ shivering
q why do we shiver | why do I shiver when I am cold
i why we shiver
a We shiver when we are cold, because moving muscles make heat. | Shivering is the muscles working to warm you up.
@ hair
q how fast does hair grow | how many hairs do we have | how many hairs are on a head | why does hair turn grey | why do people get grey hair
i how fast hair grows | why hair turns grey | how many hairs are on a head
a Hair grows about one centimetre a month. | There are about 100,000 hairs on a head. | Hair turns grey because with age it gets less colour from the skin.
@ nails
q how fast do nails grow | what are nails made of | what are fingernails made of | why do we have nails
i how fast nails grow | what nails are made of
a Nails are made of keratin, the same stuff as hair. | Fingernails grow about three millimetres a month.
@ teeth
q how many teeth does a person have | how many teeth do humans have | how many teeth do adults have | how many teeth do I have | how many teeth do children have | how many milk teeth are there
i how many teeth a person has | how many teeth children have
a An adult has 32 teeth, with the wisdom teeth. Children have 20 milk teeth. | Adults have up to 32 teeth, and children have 20.
t an adult has 32 teeth
f an adult has 50 teeth
@ brushing your teeth
q how often should I brush my teeth | how long should I brush my teeth | why should I brush my teeth | when should I brush my teeth
i how often to brush my teeth | why I should brush my teeth
a Brush your teeth twice a day, for two minutes each time. | Brush your teeth in the morning and at night, because bacteria on them make holes.
@ toothache
q what helps against toothache | why does my tooth hurt | what are cavities | what causes cavities
i what causes cavities
a Cavities are holes made by bacteria that live on sugar. With toothache, go to a dentist. | A dentist should look at a tooth that hurts. Sugar and bacteria cause holes.
@ muscles
q how many muscles are in the human body | how many muscles do we have | what do muscles do | what is the strongest muscle | what is the largest muscle
i how many muscles we have | what muscles do
a The body has more than 600 muscles. They pull on the bones and move us. | We have more than 600 muscles. The largest is in the bottom.
@ sore muscles
q why do muscles hurt after sport | what are sore muscles | what helps against sore muscles
i why muscles hurt after sport
a Muscles hurt after sport because of tiny tears in them, which soon heal. Rest and warmth help. | Sore muscles come from tiny damage, and they get better in a few days.
@ the five senses
q what are the five senses | how many senses do we have | name the five senses | what are our senses
i what the five senses are | how many senses we have
a The five senses are sight, hearing, smell, taste and touch. | We have five main senses: sight, hearing, smell, taste and touch.
t people have five main senses
@ eyes
q how do eyes work | how do we see | why do we have two eyes | why do we blink | how often do we blink | what is the pupil
i how eyes work | why we blink | why we have two eyes
a Eyes catch light and send pictures to the brain. | We blink to keep our eyes wet, about 15 times a minute. | Two eyes let us see how far away things are.
@ eye colour
q what is the most common eye colour | which eye colour is the rarest | why do people have different eye colours | what is the rarest eye color
i what the most common eye colour is
a Brown is the most common eye colour, and green is one of the rarest. | The colour of the eyes comes from our genes. Most people have brown eyes.
@ ears
q how do ears work | why do my ears pop | why do we have ears | why do ears pop in a plane | what is ear wax for
i how ears work | why ears pop in a plane
a Ears turn the shaking of the air into signals for the brain. | Ears pop in a plane because the air pressure changes. Chewing or yawning helps.
@ taste
q what are the tastes | how many tastes are there | what can the tongue taste | what are the five tastes | what does the tongue do
i what the five tastes are | how many tastes there are
a The tongue can taste sweet, sour, salty, bitter and savoury. | There are five tastes: sweet, sour, salty, bitter and umami, which is savoury.
t the tongue can taste five basic tastes
@ smell
q how do we smell | why does food taste of nothing when I have a cold | why can I not taste with a cold
i how we smell | why food has no taste when I have a cold
a We smell with cells high up in the nose. Food has little taste with a cold, because taste needs smell. | When the nose is blocked, we cannot smell, so food seems to have no taste.
@ sneezing
q why do we sneeze | why do people sneeze | what is a sneeze | why do I sneeze
i why we sneeze
a We sneeze to blow dust or germs out of the nose. | A sneeze cleans the nose with a fast puff of air.
@ hiccups
q what are hiccups | why do we get hiccups | how do I stop hiccups | how do I get rid of hiccups | what helps against hiccups | what causes hiccups
i why we get hiccups | how to stop hiccups
a Hiccups come when the muscle under the lungs jerks. | To stop hiccups, try holding your breath for a moment or drinking water slowly. | Hiccups are small jerks of the breathing muscle. They usually stop by themselves.
@ yawning
q why do we yawn | why do people yawn | why is yawning contagious | why do I yawn
i why we yawn | why yawning is contagious
a Nobody knows exactly why we yawn. It happens when we are tired or bored. | We yawn when we are tired, perhaps to wake up the brain. The full reason is not known.
@ coughing
q why do we cough | what helps against a cough | why do I cough
i why we cough
a We cough to clear the throat and the lungs. Warm tea with honey can help. | A cough pushes dust, slime or germs out of the airways.
@ tears
q why do we cry | what are tears for | why do people cry | what are tears made of | why are tears salty
i why we cry | why tears are salty
a Tears keep the eyes clean, and we also cry when we are sad or very happy. | Tears are salty water that protects the eyes. Strong feelings bring tears, too.
@ laughing
q why do we laugh | is laughing healthy | why do people laugh | why am I ticklish | why can I not tickle myself
i why we laugh | why I cannot tickle myself
a We laugh because something is funny or because we feel close to others. It is good for us. | You cannot tickle yourself, because your brain knows the touch is coming. Laughing is healthy.
@ sleep
q why do we sleep | why do we need sleep | what happens when we sleep | why is sleep important | why do people sleep
i why we sleep | why sleep is important
a We sleep so that the body can rest and the brain can sort what it learned. | Sleep is important, because the body repairs itself and the brain stores memories.
@ hours of sleep
q how much sleep do I need | how many hours should I sleep | how long should I sleep | how much sleep do adults need | how much sleep do children need | how many hours of sleep are healthy
i how much sleep I need | how many hours I should sleep
a Adults need about seven to nine hours of sleep a night. Children need more. | Seven to nine hours of sleep a night are good for most adults. | You should sleep for about seven to nine hours.
f adults need only three hours of sleep
t adults need about eight hours of sleep
@ sleeping better
q how can I sleep better | I cannot sleep, what can I do | how do I fall asleep | what helps me sleep | how do I fall asleep faster | how can I fall asleep
i how to sleep better | how to fall asleep
a To sleep better, go to bed at the same time each day and keep the room dark and cool. | A calm hour without screens, a dark room and no late coffee help you to fall asleep.
@ dreams
q why do we dream | what are dreams | when do we dream | what is a nightmare | does everyone dream
i why we dream | what dreams are
a Dreams are pictures and stories that the brain makes in sleep. Nobody knows exactly why we dream. | Everyone dreams, mostly in a phase of sleep when the eyes move. The reason is not fully known.
@ tiredness
q why am I tired | why am I always tired | what helps against tiredness | how can I wake up
i why I am tired
a Tiredness often comes from too little sleep, too little water or too much stress. Fresh air can help. | You may need more sleep, a glass of water or a short walk. If it lasts, ask a doctor.
@ drinking water
q how much water should I drink | how much water do I need | how many glasses of water a day | why do we need water | why is water important | how much should I drink a day
i how much water I should drink | why we need water
a You should drink about one and a half to two litres of water a day. | Most people need about six to eight glasses of water a day. | We need water because our blood and every cell are full of it.
t people need water to live
@ living without water
q how long can a person live without water | how long can you live without food | how long can I survive without water
i how long a person can live without water | how long a person can live without food
a A person can live for only about three days without water. | Without water we live about three days, and without food some weeks.
@ water in the body
q how much of the body is water | how much water is in the human body | what is the body made of | what percent of the body is water
i how much of the body is water
a About 60 percent of an adult's body is water. | The human body is about 60 percent water.
t more than half of the body is water
@ body temperature
q what is the normal body temperature | how warm is the human body | what is a fever | when do I have a fever | at what temperature is it a fever | what is normal body temperature
i what the normal body temperature is | when it is a fever
a Normal body temperature is about 37 degrees Celsius, or 98.6 degrees Fahrenheit. | About 37 degrees Celsius is normal. From about 38 degrees it is a fever.
t normal body temperature is about 37 degrees Celsius
f normal body temperature is 45 degrees Celsius
@ a cold
q what helps against a cold | what can I do about a cold | I have a cold, what helps | how long does a cold last | how do I get rid of a cold | what is good for a cold
i what helps against a cold | how long a cold lasts
a A cold goes away by itself in about a week. Rest, warm drinks and sleep help. | Rest, drink a lot of water and keep warm. A cold usually lasts about a week.
@ catching a cold
q why do we get colds | can you catch a cold from being cold | how do I avoid a cold | why do people get sick in winter | what causes a cold
i why we get colds | how to avoid a cold
a Colds are caused by viruses. Washing your hands helps to avoid them. | Viruses cause colds, and they spread more in winter, when people sit close together indoors.
@ headache
q what helps against a headache | I have a headache, what can I do | why do I have a headache | how do I get rid of a headache | what causes headaches
i what helps against a headache
a With a headache, drink water, rest and get some fresh air. If it is strong or does not stop, ask a doctor. | A headache often comes from stress, little sleep or too little water. A glass of water and rest can help.
@ stomach ache
q what helps against a stomach ache | my stomach hurts, what can I do | what can I eat when my stomach hurts
i what helps against a stomach ache
a Warm tea, rest and light food such as rice or toast can help with a stomach ache. If it is strong, see a doctor. | With a stomach ache, rest and keep your belly warm. Strong pain needs a doctor.
@ a sore throat
q what helps against a sore throat | my throat hurts, what can I do | why does my throat hurt
i what helps against a sore throat
a Warm tea with honey and rest can help with a sore throat. | For a sore throat, drink warm tea, and do not shout. See a doctor if it gets worse.
@ a burn
q what should I do with a burn | I burned my finger, what can I do | how do I treat a small burn
i how to treat a small burn
a Hold a small burn under cool water for about ten minutes. Large burns need a doctor. | Cool a small burn with running water. Do not use ice or butter.
f you should put butter on a burn
@ a cut
q what should I do with a cut | I cut my finger, what now | how do I treat a small cut | how do I stop bleeding
i how to treat a small cut
a Wash a small cut with clean water, press on it with a clean cloth, and put on a plaster. | Press on the cut until it stops bleeding, clean it and cover it. A deep cut needs a doctor.
@ a bee sting
q what helps against a bee sting | what should I do after a bee sting | what helps against mosquito bites | how do I stop a mosquito bite from itching
i what helps against a bee sting | what helps against mosquito bites
a Take out the sting and cool the skin. Cold also helps against mosquito bites. | Cool the spot and do not scratch. If breathing gets hard after a sting, call for help at once.
@ sunburn
q what helps against sunburn | how do I avoid sunburn | why do we get sunburn | what is sunburn
i how to avoid sunburn | why we get sunburn
a Sunburn comes from the ultraviolet light of the Sun. Shade, clothes and sun cream protect you. | To avoid sunburn, use sun cream and stay in the shade at noon. Cool burned skin with wet cloths.
@ a nosebleed
q what should I do about a nosebleed | my nose is bleeding, what can I do | how do I stop a nosebleed
i how to stop a nosebleed
a Lean forward and press the soft part of your nose for about ten minutes. | To stop a nosebleed, sit up, lean forward and pinch your nose. Do not lean back.
f you should lean back with a nosebleed
@ an emergency
q what should I do in an emergency | who do I call in an emergency | what is the emergency number | what number do I call for an ambulance
i what to do in an emergency | what the emergency number is
a In an emergency, call your local emergency number at once. It is 112 in Europe and 911 in the United States. | Call 112 in Europe or 911 in the United States, and say where you are and what happened.
@ bruises
q what is a bruise | why do bruises turn blue | how long does a bruise last
i what a bruise is | why bruises turn blue
a A bruise is blood under the skin after a bump. It changes colour as the blood breaks down. | Bruises are blue because of blood under the skin. They fade in about two weeks.
@ scars
q what is a scar | how do wounds heal | why does a wound itch
i what a scar is | how wounds heal
a Wounds heal when the blood forms a crust and new skin grows below. A scar may stay. | A scar is new skin that looks a little different from the old.
@ germs
q what are germs | what are bacteria | what is a virus | what is the difference between a virus and bacteria | are all bacteria bad
i what germs are | what bacteria are | what a virus is
a Germs are tiny things, such as bacteria and viruses, that can make us sick. Many bacteria are useful. | Bacteria are tiny living things, and most of them are harmless. A virus is even smaller and needs a living cell. | The difference is that bacteria are small living cells, and a virus is even smaller and needs a living cell to multiply.
f all bacteria are bad
@ washing hands
q why should I wash my hands | how long should I wash my hands | when should I wash my hands | how do I wash my hands
i why I should wash my hands | how long to wash my hands
a Wash your hands with soap for about 20 seconds, because it removes germs. | Washing your hands before you eat keeps germs away. Take about 20 seconds.
@ vaccines
q what is a vaccine | how do vaccines work | what is the immune system | how does the body fight germs
i how vaccines work | what the immune system is
a A vaccine shows the body a harmless part or form of a germ, so that it learns to fight the real one. | The immune system fights germs, and a vaccine trains it.
@ antibiotics
q what are antibiotics | do antibiotics help against a cold | do antibiotics kill viruses
i whether antibiotics help against a cold
a Antibiotics kill bacteria. They do not help against viruses, such as those of a cold. | A cold is caused by viruses, so antibiotics do not help.
f antibiotics kill viruses
@ exercise
q why is exercise important | how much exercise do I need | how much sport is healthy | why is sport healthy | how often should I exercise
i why exercise is important | how much exercise I need
a Exercise keeps the heart, muscles and mind healthy. Half an hour on most days is good. | About 30 minutes of movement on most days is healthy. A quick walk counts, too.
@ healthy living
q how can I stay healthy | how do I live healthy | what is good for my health | what is a healthy life | give me a health tip | any health tips
i how to stay healthy
a To stay healthy, move every day, eat vegetables and fruit, sleep enough and do not smoke. | Sleep well, drink water, eat many kinds of food and go for walks. That keeps you healthy.
@ healthy food
q what is healthy food | what should I eat to be healthy | what food is healthy | which foods are healthy | what is a healthy diet
i what healthy food is | what I should eat to be healthy
a Vegetables, fruit, nuts, beans, whole grains and fish are healthy food. | A healthy diet has many vegetables and fruits, enough water and little sugar.
@ unhealthy food
q what food is unhealthy | what should I not eat too much of | is fast food bad | is sugar bad for me | why is sugar unhealthy | is salt bad for me
i why sugar is unhealthy | what food is unhealthy
a Too much sugar, salt and fat is not healthy. A little of it now and then is fine. | Sugar is bad for the teeth, and too much fast food is bad for the heart.
@ smoking
q why is smoking bad | is smoking bad for you | what does smoking do to the body
i why smoking is bad
a Smoking harms the lungs and the heart and can cause cancer. | Smoking is bad for the lungs, the heart and the skin.
@ alcohol
q is alcohol bad for you | why is alcohol bad | what does alcohol do to the body
i why alcohol is bad
a Alcohol can harm the liver and the brain. The less, the better. | Too much alcohol harms the body, and you must not drive after drinking.
@ stress
q what helps against stress | how can I relax | how do I calm down | I am stressed, what can I do
i what helps against stress | how to relax
a Slow breaths, a walk, music or a talk with a friend can help against stress. | To relax, breathe in slowly, breathe out even more slowly, and take a short break.
@ vitamins
q what are vitamins | why do we need vitamins | which vitamins are there | how many vitamins are there
i what vitamins are | why we need vitamins
a Vitamins are things in food that the body needs in small amounts. There are 13 of them. | We need vitamins to stay healthy. Fruit and vegetables have many of them.
@ vitamin C
q what is vitamin C good for | which food has vitamin C | where is vitamin C | which fruits have vitamin C
i what vitamin C is good for | which food has vitamin C
a Oranges, lemons, kiwis and peppers have a lot of vitamin C, which helps to fight germs. | Vitamin C helps the body to heal and fight germs. It is in fruit such as oranges.
@ vitamin D
q what is vitamin D | how do I get vitamin D | which vitamin comes from the Sun | what does the Sun give us
i how to get vitamin D
a The skin makes vitamin D in sunlight. It keeps the bones strong. | Vitamin D comes from sunlight on the skin, and from fish and eggs.
@ protein
q what is protein | which food has protein | why do we need protein | what foods have a lot of protein
i what protein is | which food has a lot of protein
a Protein builds muscles. Eggs, beans, fish, meat, milk and nuts have a lot of it. | Beans, eggs, fish and meat have protein, which the body needs to grow and repair itself.
@ calories
q what is a calorie | how many calories do I need | how many calories should I eat a day
i what a calorie is | how many calories I need
a A calorie is a unit of energy in food. Many adults need about 2,000 to 2,500 kilocalories a day. | Calories tell how much energy food has. About 2,000 a day is usual for an adult.
@ iron in food
q which food has iron | why do we need iron | what has a lot of iron
i which food has iron
a Meat, beans, lentils and spinach have iron, which the blood needs to carry oxygen. | We need iron for the blood. It is in meat, beans and whole grains.
@ calcium
q which food has calcium | what is calcium good for | what makes bones strong | what is good for my bones
i which food has calcium | what makes bones strong
a Calcium makes bones and teeth strong. Milk, cheese and green vegetables have it. | Milk, yogurt and cheese have a lot of calcium, which is good for bones.
@ growing
q why do we grow | when do people stop growing | how do children grow | until what age do we grow
i when people stop growing | why we grow
a Children grow because their bones get longer. Most people stop growing at about 16 to 20. | Most people stop growing by about 20. Sleep and good food help children to grow.
@ genes
q what is DNA | what are genes | why do I look like my parents | why do children look like their parents
i what DNA is | why I look like my parents
a DNA is the plan for a living thing, and genes are its parts. You get half of yours from each parent. | Children look like their parents because they get their genes from them.
@ blood types
q what are the blood types | how many blood types are there | which blood types are there | what is the most common blood type
i what the blood types are
a The main blood types are A, B, AB and O. | There are four main blood types: A, B, AB and O. Type O is the most common.
@ fingerprints
q are all fingerprints different | why do we have fingerprints | do twins have the same fingerprints
i whether all fingerprints are different
a Every person has different fingerprints, even twins. | Fingerprints are different for everyone, and they may help us to feel things.
t every person has different fingerprints
f twins have the same fingerprints
@ cells
q what is a cell | what are cells | how many cells are in the body | what are living things made of
i what a cell is | how many cells are in the body
a A cell is the smallest living part of the body. We have more than 30 trillion of them. | All living things are made of cells. A person has trillions of them.
@ left-handed people
q why are some people left-handed | how many people are left-handed
i why some people are left-handed | how many people are left-handed
a About one in ten people is left-handed. It is partly in the genes. | About 10 percent of people are left-handed, and nobody knows exactly why.
@ the age of people
q how long do people live | how old can people get | how old was the oldest person | how long do humans live | who was the oldest person ever
i how long people live | how old people can get
a People live for about 73 years on average. The oldest known person reached 122. | The oldest known person, Jeanne Calment, lived for 122 years. On average it is about 73.
@ pregnancy
q how long is a woman pregnant | how long does pregnancy last | how long does a baby grow in its mother
i how long pregnancy lasts
a Pregnancy lasts about nine months, or 40 weeks. | A baby grows in its mother for about nine months.
t pregnancy lasts about nine months
@ babies
q when do babies start to walk | when do babies start to talk | when can a baby walk | why do babies cry
i when babies start to walk | when babies start to talk
a Most babies start to walk at about one year and say first words at about the same time. | Babies walk at about 12 months. They cry because it is the only way to tell what they need.
@ fingers
q how many fingers do we have | how many toes do people have | how many fingers does a person have | how many toes do we have
i how many fingers we have
a People have ten fingers, counting the thumbs, and ten toes. | We have ten fingers and ten toes.
t people have ten toes
f people have twelve fingers
@ pain
q why do we feel pain | what is pain good for | why does it hurt when I bump my elbow | what is the funny bone
i why we feel pain | what the funny bone is
a Pain warns us that something is wrong with the body. | The funny bone is not a bone but a nerve at the elbow, so a bump there tingles.
@ a sleeping foot
q why does my foot fall asleep | why do my legs tingle | why does my arm tingle
i why my foot falls asleep
a Your foot falls asleep when you press on its nerves and blood vessels for a while. Moving it helps. | A leg tingles when a nerve was pressed. It soon wakes up when you move.
@ a brain freeze
q what is brain freeze | why do I get a headache from ice cream | why does ice cream give me a headache
i what brain freeze is
a Brain freeze is a short headache from something cold at the roof of the mouth. | Cold ice cream cools the roof of the mouth quickly, and that causes a short headache.
@ doctors
q when should I go to a doctor | can you be my doctor | are you a doctor | can you give medical advice
i when to go to a doctor
a I am not a doctor. If you feel really ill or it does not get better, please see one. | See a doctor when pain is strong, fever is high, or something does not get better. I only know simple things.
@ bread
q why does bread go hard | why does bread get mouldy | what is the brown part of bread called | how do I keep bread fresh
i why bread goes hard | how to keep bread fresh
a Bread goes hard as it dries and its starch changes. A bread box keeps it fresh for longer. | Keep bread in a box or a cloth, not in the fridge. Old bread can become toast.
@ boiling eggs
q how long do I boil an egg | how do I boil an egg | how long does an egg take | how do I make a soft-boiled egg | how do I make a hard-boiled egg | how long should I cook an egg
i how long to boil an egg | how to boil an egg
a Boil an egg for about 6 minutes if you like it soft, and about 10 minutes if you like it hard. | Put the egg in boiling water. After 6 minutes it is soft, and after 10 minutes it is hard.
@ fresh eggs
q how do I know if an egg is fresh | how can I tell if an egg is bad | how do you test an egg
i how to tell if an egg is fresh
a Put the egg in a glass of water. A fresh egg sinks, and an old one floats. | A fresh egg lies at the bottom of a glass of water. If it floats, do not eat it.
t an egg that floats is old
@ cooking rice
q how do I cook rice | how long does rice take | how much water do I need for rice | how do you make rice
i how to cook rice | how long rice takes
a Cook one cup of rice in two cups of water, with the lid on, for about 15 minutes. | For rice, take twice as much water as rice, and let it simmer for about 15 minutes.
@ cooking pasta
q how do I cook pasta | how long does pasta take | how do I cook spaghetti | how do you make pasta | how long should I boil pasta
i how to cook pasta | how long pasta takes
a Boil pasta in a lot of salted water for about 8 to 10 minutes, and stir now and then. | Pasta takes about 10 minutes in boiling salted water.
@ cooking potatoes
q how do I cook potatoes | how long do potatoes take | how do I boil potatoes | how do I make mashed potatoes
i how to cook potatoes | how to make mashed potatoes
a Boil potatoes in salted water for about 20 minutes, until a fork goes in easily. | For mashed potatoes, boil them for 20 minutes and mash them with warm milk and butter.
@ making tea
q how do I make tea | how long should tea steep | how do you make a cup of tea
i how to make tea
a To make tea, pour hot water over the tea and wait for three to five minutes. | Boil water, pour it over the leaves or the bag, and let the tea stand for about four minutes.
@ making coffee
q how do I make coffee | how do you make coffee | how do I brew coffee
i how to make coffee
a To make coffee, put ground coffee in a filter and pour hot water over it slowly. | Take about two spoons of ground coffee for a cup, and pour hot water over it.
@ baking a cake
q how do I bake a cake | how do you make a cake | what do I need for a cake | what is a simple cake recipe | how do I make a simple cake
i how to bake a cake
a Mix butter, sugar, eggs, flour and a little baking powder, and bake it for about 40 minutes at 180 degrees Celsius. | For a simple cake, stir butter with sugar, add eggs and flour, and bake it until a stick comes out clean.
@ baking bread
q how do I bake bread | how do you make bread | what do I need to bake bread | how do I make bread
i how to bake bread
a Mix flour, water, yeast and salt, knead it, let it rise for an hour, and bake it for about 40 minutes. | For bread you need flour, water, yeast and salt. Let the dough rise before you bake it.
@ making pancakes
q how do I make pancakes | what do I need for pancakes | how do you make pancakes | what is in pancakes | give me a pancake recipe
i how to make pancakes
a For pancakes, mix a cup of flour, a cup of milk, an egg and a pinch of salt, and fry them in butter. | Stir flour, milk and eggs into a smooth dough, and fry thin rounds on both sides.
@ making pizza
q how do I make pizza | what do I need for a pizza | how do you make a pizza | what goes on a pizza
i how to make pizza
a Roll out yeast dough, spread tomato sauce, add cheese, and bake it very hot for about 10 minutes. | For pizza you need dough, tomato sauce and cheese. Add what you like and bake it hot.
@ making soup
q how do I make soup | how do you make vegetable soup | what is an easy soup | give me a soup recipe
i how to make soup
a Fry an onion, add chopped vegetables and water, cook it for 20 minutes, and add salt. | For an easy soup, cook carrots, potatoes and onions in water until they are soft.
@ making a salad
q how do I make a salad | what goes in a salad | how do I make salad dressing | what is in a salad dressing
i how to make a salad | how to make a salad dressing
a For a salad, cut lettuce, tomatoes and cucumber, and add oil, vinegar and salt. | A simple dressing is three parts oil, one part vinegar, and some salt and pepper.
@ easy dinners
q what should I cook today | what can I cook for dinner | give me a dinner idea | what is an easy dinner | what should I eat tonight | what can I eat | I am hungry, what should I eat | suggest something to eat | what should I have for dinner
i what to cook today | what to eat for dinner
a How about pasta with tomato sauce? It is quick and easy. | An omelette with a salad is an easy dinner. | You could make rice with vegetables. | A warm soup with bread is a simple dinner.
@ breakfast
q what should I eat for breakfast | what is a good breakfast | give me a breakfast idea | what is a healthy breakfast
i what to eat for breakfast
a Oats with fruit and yogurt are a good breakfast. | A good breakfast could be bread with an egg and a piece of fruit. | Porridge with a banana is a healthy breakfast.
@ snacks
q what is a healthy snack | what is a good snack | give me a snack idea
i what a healthy snack is
a An apple, a carrot or a handful of nuts is a healthy snack. | Fruit, nuts or yogurt make a good snack.
@ fruits and vegetables
q what is the difference between a fruit and a vegetable | is a tomato a fruit or a vegetable | is a tomato a fruit | is a tomato a vegetable
i what the difference between a fruit and a vegetable is | whether a tomato is a fruit
a A tomato is a fruit, because it has seeds, but in the kitchen we call it a vegetable. | A fruit grows from a flower and has seeds. A vegetable is another part of the plant, such as a root or a leaf.
t a tomato is a fruit
@ red fruits
q which fruits are red | name a red fruit | what fruit is red
i which fruits are red
a Strawberries, cherries, raspberries and many apples are red. | Some red fruits are cherries, strawberries and raspberries.
@ yellow fruits
q which fruits are yellow | name a yellow fruit | what fruit is yellow
i which fruits are yellow
a Bananas and lemons are yellow. | Lemons, bananas and some apples are yellow.
@ green vegetables
q which vegetables are green | name a green vegetable | what vegetable is green
i which vegetables are green
a Broccoli, peas, spinach, cucumbers and lettuce are green. | Some green vegetables are spinach, peas and broccoli.
@ sour food
q which fruits are sour | what food is sour | name something sour
i which fruits are sour
a Lemons and limes are very sour. | Lemons, limes and vinegar are sour.
@ vegetables under the ground
q which vegetables grow under the ground | what are root vegetables | name a root vegetable
i which vegetables grow under the ground
a Carrots, potatoes, beets and radishes grow under the ground. | Root vegetables, such as carrots and beets, grow in the soil.
@ fruits
q name some fruits | give me a list of fruits | what are some fruits | list five fruits | name a fruit | tell me some fruits
a Some fruits are apples, bananas, oranges, grapes and pears. | Apples, pears, cherries, plums and peaches are fruits.
@ vegetables
q name some vegetables | give me a list of vegetables | what are some vegetables | list five vegetables | name a vegetable | tell me some vegetables
a Some vegetables are carrots, peas, onions, cabbage and spinach. | Carrots, potatoes, broccoli, beans and cucumbers are vegetables.
@ vegetarians
q what is a vegetarian | what does vegan mean | what is a vegan | what is the difference between vegan and vegetarian | what do vegans eat
i what vegan means | what the difference between vegan and vegetarian is
a A vegetarian eats no meat or fish. A vegan eats nothing that comes from animals, so no milk or eggs either. | Vegans eat only food from plants, and vegetarians also eat eggs and milk.
t vegans do not eat eggs
f vegans eat cheese made from milk
@ ripe bananas
q why do bananas turn brown | how do I keep bananas fresh | what can I do with brown bananas | why are bananas curved
i why bananas turn brown | what to do with brown bananas
a Bananas turn brown as they ripen. Brown ones are very sweet and good for banana bread. | Ripening breaks down the peel of bananas, so it turns brown. They are still good in cakes.
@ brown apples
q why do apples turn brown | how do I keep apples from turning brown | why does a cut apple turn brown
i why cut apples turn brown
a A cut apple turns brown because oxygen from the air reacts with it. Lemon juice helps. | Air makes cut apples brown. A little lemon juice stops it.
@ hot food
q why is chili hot | what helps when food is too spicy | what makes chilies hot | what should I drink when my mouth burns
i why chili is hot | what helps when food is too spicy
a Chilies are hot because of a substance called capsaicin. Milk helps better than water. | When food is too spicy, drink milk or eat bread. Water does not help much.
f water is the best help when food is too spicy
@ salty food
q what can I do if my soup is too salty | I put too much salt in the soup, what can I do
i what to do if my soup is too salty
a If a soup is too salty, add more water or vegetables. | Add some water, cream or potatoes to a soup that is too salty.
@ keeping food fresh
q how do I keep food fresh | why do we put food in the fridge | why does food go bad | how long can I keep cooked food
i why food goes bad | how to keep food fresh
a Food goes bad because bacteria and mould grow on it. Cold slows them down. | Keep food in the fridge, because germs grow more slowly there. Cooked food keeps for about three days.
@ mould
q can I eat mouldy bread | what is mould | can I cut off the mould
i whether I can eat mouldy bread
a Do not eat mouldy bread. Mould spreads inside, where you cannot see it. | Mould is a fungus that grows on food. It is best to throw mouldy food away.
f it is safe to eat mouldy bread
@ caffeine
q what is caffeine | why does coffee wake you up | how much caffeine is in coffee | why does coffee keep me awake | how much coffee is too much
i why coffee wakes you up | what caffeine is
a Coffee wakes you up because caffeine blocks the signal that makes you tired. | Caffeine is a substance in coffee and tea that keeps you awake. More than four cups a day is too much for many people.
@ green and black tea
q what is the difference between green and black tea | is green tea healthy
i what the difference between green and black tea is
a Green and black tea come from the same plant. The leaves of black tea are left to turn dark in the air. | Black tea is oxidised and stronger, and green tea is milder.
@ the most expensive spice
q what is the most expensive spice | which spice is the most expensive
i what the most expensive spice is
a Saffron is the most expensive spice. | The most expensive spice is saffron, because it is picked by hand from flowers.
@ chocolate
q where does chocolate come from | how is chocolate made | what is chocolate made of | is chocolate healthy | who invented chocolate
i where chocolate comes from | how chocolate is made
a Chocolate is made from cocoa beans, which grow on trees in hot countries. | Cocoa beans are dried, roasted and ground, and then mixed with sugar and milk to make chocolate.
@ cheese
q how is cheese made | what is cheese made of | why does cheese have holes | why does Swiss cheese have holes
i how cheese is made | why cheese has holes
a Cheese is made from milk, which thickens and is pressed and left to ripen. | Some cheese has holes, because bacteria make gas bubbles in it.
@ butter
q how is butter made | what is butter made of | how do I make butter
i how butter is made
a Butter is made by shaking or beating cream until the fat sticks together. | You can make butter by shaking cream in a jar for about ten minutes.
@ pizza
q where does pizza come from | who invented pizza | which country invented pizza
i where pizza comes from
a Pizza comes from Italy, from the city of Naples. | The pizza as we know it was born in Naples in Italy.
t pizza comes from Italy
f pizza comes from China
@ measuring in the kitchen
q how many grams are in a cup of flour | how much is a cup | how many millilitres are in a cup | how much is a tablespoon | how much is a teaspoon
i how much a cup is | how much a tablespoon is
a A cup is about 240 millilitres, a tablespoon about 15, and a teaspoon about 5. | A cup of flour weighs about 120 to 130 grams. A tablespoon is about 15 millilitres.
@ oven heat
q how many degrees Fahrenheit is 180 Celsius | how hot should the oven be | what is 180 degrees Celsius in Fahrenheit
i how hot the oven should be
a 180 degrees Celsius is about 350 degrees Fahrenheit. Most cakes bake well at that heat. | Most cakes bake at about 180 degrees Celsius, which is about 350 Fahrenheit.
@ heart chambers
q how many chambers does the heart have | how big is the heart | how large is the human heart
i how many chambers the heart has | how big the heart is
a The heart has four chambers. | The heart is about as big as a fist and has four chambers.
@ blood pressure
q what is blood pressure | what is a normal blood pressure | is my blood pressure normal
i what blood pressure is | what a normal blood pressure is
a Blood pressure is how hard the blood pushes on its vessels. About 120 over 80 is normal. | A normal blood pressure is about 120 over 80. A doctor can check yours.
@ allergies
q what is an allergy | why do people have allergies | what is lactose intolerance
i what an allergy is
a An allergy means that the body fights something harmless, such as pollen or nuts. | People with an allergy react to harmless things. A doctor can test it.
@ a diet
q how can I lose weight | how do I lose weight | how do I gain weight | what is a good diet
i how to lose weight
a To lose weight slowly, eat more vegetables and less sugar, and move more. A doctor can help you plan. | Eat a bit less, move a bit more, and be patient. Quick diets rarely work.
@ breakfast, lunch and dinner
q what are the meals of the day | when do people eat lunch | what is lunch | what is dinner | what is brunch
i what the meals of the day are
a The meals of the day are breakfast, lunch and dinner. | Breakfast is in the morning, lunch at noon and dinner in the evening. Brunch is in between.
@ cooking for beginners
q how do I learn to cook | what is easy to cook | what is an easy recipe | what can a beginner cook | give me an easy recipe | give me a recipe
i how to learn to cook
a Start with easy things, such as an omelette, pasta or a soup. | An easy recipe is pasta with tomato sauce: fry garlic in oil, add tomatoes, and cook it for 15 minutes.
@ lunch
q what should I eat for lunch | give me a lunch idea | what is a quick lunch
i what to eat for lunch
a A sandwich and a piece of fruit are a quick lunch. | How about a soup or a salad with bread for lunch? | Rice with vegetables and an egg makes a good lunch.
@ dessert
q what is a good dessert | give me a dessert idea | what can I make for dessert | what is dessert
i what to make for dessert
a Fruit with yogurt and honey is an easy dessert. | You could make pancakes, or bake apples with cinnamon for dessert.
@ thirst
q why are we thirsty | I am thirsty, what should I drink | what is the healthiest drink | what should I drink
i why we are thirsty | what I should drink
a Water is the healthiest drink. We are thirsty when the body needs more of it. | Drink water or tea without sugar when you are thirsty.
@ hunger
q why are we hungry | why am I always hungry | why do we need food | why do we eat
i why we are hungry | why we need food
a We eat because food gives the body energy and the stuff it needs to grow. | We are hungry when the body wants new energy. The stomach and the brain tell us.
@ a sandwich
q who invented the sandwich | why is it called a sandwich | how do I make a sandwich
i why it is called a sandwich | how to make a sandwich
a The sandwich is named after the Earl of Sandwich, who lived in England in the 1700s. | To make a sandwich, put cheese, salad or ham between two slices of bread.
"""

FUN = """
Honey can last for many years without going bad.
Strawberries have their seeds on the outside.
A tomato is a fruit.
Your heart beats about 100,000 times a day.
The smallest bone in your body is in your ear.
Babies have about 300 bones, and adults have 206.
Apples float because they are about a quarter air.
Bananas are berries in the eyes of a botanist, and strawberries are not.
Carrots were once mostly purple, yellow or white.
Green tea and black tea come from the same plant.
Peanuts are not real nuts, they are related to beans.
You are a little taller in the morning than in the evening.
Your skin is your largest organ.
Fingerprints are different for every person, even for twins.
You cannot tickle yourself.
Cucumbers are about 95 percent water.
Potatoes came to Europe from South America.
Saffron is the most expensive spice, because it comes from tiny parts of a flower.
Hair grows about one centimetre a month.
Without your nose you would hardly taste your food.
It takes only about one minute for blood to go around your body.
About 60 percent of your body is water.
Vanilla comes from an orchid.
Popcorn pops because water inside it turns to steam.
Lemons float in water, and limes often sink.
The tongue has thousands of taste buds.
We blink about 15 times a minute.
The thigh bone is the longest bone in the body.
Milk helps better than water when your mouth burns from chili.
Almost all people yawn when they see someone else yawn.
"""
