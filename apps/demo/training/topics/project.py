"""What FlashSampling is and how it works, how to start and test it, and the words around it (token, logit, softmax ...).

One intent per question; each has many wordings of the question and answers put together from an opening, the fact and
a further remark.
"""
from __future__ import annotations

import random

from faq import Table
from phrases import led_in
from spintax import Intent, spin, weighted

WHAT = Intent("""
    {What is|What's|Tell me about|Explain|Can you explain|Describe|What do you know about|Do you know|Have you heard of|Can you tell me about|I want to know about|What exactly is|Give me an overview of|Please explain} {FlashSampling|Flash Sampling|this project|FlashSampling for TypeScript}{?|?|.}
    {What does|What can} {FlashSampling|this project|this program} do?
    {FlashSampling|Flash Sampling}{?|}
    {What is this project about|What is this demo|What is this program|What is this repository|What is this for|What am I looking at|What is this thing|What does this repo do|What is this demo about|What is the point of FlashSampling|What is the idea of FlashSampling|Summarise FlashSampling|FlashSampling in one sentence|Explain FlashSampling simply|What is FlashSampling in simple words|Explain this project to me}{?|}
    """, """
    {FlashSampling|FlashSampling for TypeScript} {draws|picks} the next token of a language model {exactly|with no error in the odds}, without storing the logits. {It works on the vocabulary tile by tile and keeps one winner for each tile.|It adds Gumbel noise to the scores and keeps the best one.|The scores are used at once and then thrown away.|It picks the token while the scores are still being computed.} {Every word I say is drawn that way.|I am its demo.|It is written in TypeScript, with parts for the hardware.||}
    FlashSampling is {a way|a method} to {pick|draw} the next token {of a language model|of a model like me}: {the scores are computed in tiles, noise is added, and only the best of each tile is kept|it computes scores piece by piece, adds noise and keeps the winner}. {The result is exact.|No full list of logits is ever stored.|It saves memory and time.|The draw follows the softmax exactly.} {This project brings it to TypeScript.|I use it for each of my tokens.|}
    """, 4)

HOW = Intent("""
    {How does|How exactly does} {FlashSampling|Flash Sampling|this project|it|this|the sampling here} work?
    {Explain how FlashSampling works|How does FlashSampling pick a token|How are tokens drawn here|How is the next token chosen|What are the steps of FlashSampling|Explain the algorithm|How does the algorithm work|What is the trick of FlashSampling|What is the main idea|How does FlashSampling draw a token|Tell me how FlashSampling works|What is the trick|How do you draw a token}{?|.}
    """, """
    {FlashSampling|It} {multiplies the hidden state with the LM head|runs the LM head product} tile by tile, adds Gumbel noise to each score and keeps {one winner|the best one} {per tile|of each tile}. {The best of all the winners is the next token.|At the end, the winners are compared, and the best is the token.|Then the winners meet, and the largest is the token.} {That draw is exact.|The logits are never stored.|The noise makes it a fair draw.|}
    {In short|The idea is this|The trick is this|In a few words}: {scores plus Gumbel noise, and the largest sum wins|add Gumbel noise to each score and take the largest}. {A maximum can be taken piece by piece, so the vocabulary is cut into tiles.|Since the largest can be found tile by tile, no full list of scores is needed.} {The result follows the softmax exactly.|It is exact, not an estimate.|}
    """, 3)

GUMBEL = Intent("""
    {What is|What's|Explain|Tell me about|Describe} {Gumbel noise|the Gumbel noise|Gumbel|the Gumbel trick|the Gumbel max trick|the Gumbel-max trick|a Gumbel distribution}{?|}
    {Why is Gumbel noise added|Why do you add noise|What is the noise for|Why Gumbel noise|Why does it add noise|What kind of noise is used|Who was Gumbel|How does the Gumbel trick work|Where does the noise come from|Why noise|What does the Gumbel noise do|Why do you use Gumbel noise|What is the Gumbel trick good for|How is the noise made}?
    """, """
    Gumbel noise is a {special kind of random number|kind of random number with a special shape}: {add it to each score, and the largest sum falls on a token with exactly its softmax probability|if you add it to the logits and take the largest, you get a fair draw from the softmax}. {That is called the Gumbel-max trick.|So a draw becomes a search for a maximum.|That is why FlashSampling can work tile by tile.|The seed decides which noise it is.|}
    {With|Thanks to} Gumbel noise, drawing a token is the same as finding {a maximum|the largest sum}. {Each token gets its own noise|Every score gets fresh noise}, {and the best sum wins|and the winner is the next token}. {A maximum can be found piece by piece, so no logits need to be stored.|The odds are exactly those of the softmax.|The noise comes from the seed, the stream and the position.|}
    """, 1.5)

LM_HEAD = Intent("""
    {What is|What's|Explain|Tell me about|Describe} {an LM head|the LM head|LM head|a language model head|the output layer|the head of a model}{?|}
    {What does the LM head do|What is the LM head for|How does the LM head work|Why is the LM head large|What is the last layer of a model}?
    """, """
    The LM head is the last {layer|part|step} of a language model. {It turns the hidden state into one score for each token|It gives every token in the vocabulary a score}. {These scores are called logits.|It is a large table of numbers, one row for each token.|FlashSampling runs it tile by tile.|In FlashSampling, its scores are used at once and never stored.|My own LM head has 4,096 rows.}
    """)

TILES = Intent("""
    {What is|What's|Explain|Tell me about} {a tile|tiling|a tile in FlashSampling|tile by tile}{?|}
    {Why are there tiles|Why tile by tile|What does tile mean here|How big is a tile|Why is the vocabulary cut into tiles|Why does it work in tiles|What happens in a tile|Why use tiles}?
    """, """
    {A tile is|In FlashSampling, a tile is} {a piece|a slice|a small part} of the vocabulary{.|, with some of the tokens in it.} {For each tile, the scores are computed, noise is added and only the best one is kept.|The scores of a tile are used at once, and then they are gone.|Only the winner of each tile is kept, so little memory is needed.} {It does not matter how the tiles are cut.|The winners of all tiles are compared at the end.|A tile is small enough to stay in fast memory.|}
    """)

NO_STORE = Intent("""
    {Why are the logits never stored|Why are logits not stored|Why don't you store the logits|Why does FlashSampling not store logits|What is saved by not storing logits|Why is it good not to store logits|Are the logits stored|Does FlashSampling store the logits|Why is memory a problem|How does it save memory|Does it save memory|What is the advantage of FlashSampling|What are the benefits of FlashSampling|Why should I use FlashSampling|Why use FlashSampling|What is it good for|What problem does FlashSampling solve|Why does it matter|What makes FlashSampling special|Why does FlashSampling exist|What is new about it}?
    """, """
    {FlashSampling never stores the logits|The logits are never stored}, {so there is no large table to write and read back|which saves memory and the time to move it|because moving them through memory costs time}. {With many rows and a large vocabulary, that table would be big.|Each tile of scores is used at once and then dropped.|Only one winner for each row and tile is kept.|The draw still follows the softmax exactly.} {That is the main gain.|}
    """, 2)

EXACT = Intent("""
    {Is FlashSampling exact|Is it exact|Is it an approximation|Is the sampling exact|How exact is it|What does exact mean here|Is FlashSampling accurate|Does it approximate|Is the result correct|Is anything lost|Why is it exact|How can it be exact|How do you know it is exact|Is the distribution right|Does it follow the softmax|Are the probabilities right|Does it lose quality|Is top-k exact too|Does it work with top-p|Does FlashSampling support top-k|Does FlashSampling support temperature}?
    """, """
    {FlashSampling is exact|It is exact|The draw is exact}: {each token comes up with exactly its softmax probability|it follows the softmax, with nothing approximated}. {That holds for temperature, top-k, top-p and min-p, too.|The Gumbel noise makes sure of that.|Tests compare it with a simple reference.|Cutting the work into tiles changes nothing.|Nothing is lost by dropping the logits.} {So the quality is the same.|That is the point of it.|}
    """, 1.5)

PACKAGES = Intent("""
    {What packages are there|Which packages does it have|What are the packages|List the packages|What parts does the project have|How is the project organised|What is in this repository|How is the code organised|What is the core package|What is in the repo|Which packages are there|What modules are there|How many packages are there|What does the core package do|Tell me about the packages}{?|.}
    """, """
    {The packages are|There are five packages:|The project has|You will find} core, cpu-simd-wasm, webgpu, onnx and conformance{.|, next to this chat demo.} {Core holds the exact maths, and cpu-simd-wasm is the backend.|Core is the reference, cpu-simd-wasm is for any CPU, webgpu is for graphics cards, onnx takes the LM head off a model, and conformance holds the tests for backends.|Each backend draws the same tokens from the same seed, but for scores that are nearly equal.}
    """)

BACKENDS = Intent("""
    {What backends are there|Which backends are there|What hardware does it run on|What hardware is supported|What devices does it support|Does it work on a CPU|Does FlashSampling need a GPU|Does it run in the browser|Can I use it in a browser|Can it run on my laptop|What is a backend|Which backend do you use|Does it use WebAssembly|Does it run on Mac|Does it work on Windows|Which backend should I use|Does it work without a GPU|Where does FlashSampling run|List the backends|Does it run on a phone}?
    """, """
    {FlashSampling runs on any CPU|It runs on any CPU}{, in Node and in the browser.|, with WebAssembly.} {It runs on graphics cards, too, with WebGPU.|This chat runs on the CPU, so no graphics card is needed.|The CUDA backend is experimental.|No server is needed.|A backend is the part that does the sums on one kind of hardware.}
    """, 1.5)

WHAT_BACKEND = [
    Intent("""
    {What is|What's|Explain|Tell me about} {WebGPU|the WebGPU backend|webgpu}{?|}
    """, """
    WebGPU is a {standard way|common way} to {use|run sums on} a graphics card from a web page or a program. {FlashSampling has a backend for it.|It works with many kinds of graphics cards.}
    """, 0.6),
    Intent("""
    {What is|What's|Explain|Tell me about} {CUDA|the CUDA backend}{?|}
    """, """
    CUDA is NVIDIA's {way|system} to {run programs|do sums} on its graphics cards. {The CUDA backend of FlashSampling is experimental.|It needs an NVIDIA card.|FlashSampling has an experimental backend for it.}
    """, 0.6),
    Intent("""
    {What is|What's|Explain|Tell me about} {WebAssembly|WASM|SIMD|WASM SIMD|the CPU backend|cpu-simd-wasm}{?|}
    """, """
    {WebAssembly is a fast code format that runs in browsers and in Node|WebAssembly, or WASM, is compact code that runs fast in Node and in browsers}, {and SIMD means doing several sums at once|and with SIMD it does several sums in one step}. {FlashSampling's CPU backend uses it.|The cpu-simd-wasm package is built on it.|That is how I run on your CPU.}
    """, 0.6),
    Intent("""
    {What is|What's|Explain|Tell me about} {TypeScript|Node|Node.js|JavaScript}{?|}
    {Why TypeScript|Why is it in TypeScript|Is it written in TypeScript|What language is it written in|Which programming language is used|What is FlashSampling written in|What language is this written in|In which language is it written|Is it Python|Is there a Python version|Is it JavaScript|Can I use it from JavaScript|Do I need Node|Which Node version do I need}?
    """, """
    {FlashSampling is written in TypeScript|This project is written in TypeScript|It is all in TypeScript}, {which is JavaScript with types|a form of JavaScript with types}. {It runs on Node 20.19 or later.|So web and Node programs can use it.|Only my training was done in Python.|You can use it from JavaScript, too.|Types catch many mistakes early.}
    """, 1.2),
]

LICENCE = Intent("""
    {What licence does it have|What license does it have|What is the licence|What is the license|Which licence is it under|Which license is used|Is it open source|Is FlashSampling open source|Is it free|Is this free|Is FlashSampling free|Can I use it for free|Does it cost anything|How much does it cost|What does it cost|Can I use it at work|Can I use it in my own project|Can I use it commercially|Can I use it in a product|May I copy the code|Licence|License|Am I allowed to use it|Can I change the code|Is it free to use|Do I have to pay|Are you free|Do you cost money}?
    """, """
    {FlashSampling is free|It is free|The project is free} and open source, under the Apache-2.0 licence. {You may use, change and share it, even commercially.|You can use it in your own projects, even in products.|It costs nothing.|The LICENSE file has all the details.|Nobody has to pay for it.} {|Please read the licence for the exact terms.}
    The licence is Apache-2.0, so {it is free to use, change and share|you may use it for free, also in products}. {The text is in the LICENSE file.|It costs nothing.|Please read it for the exact terms.|}
    """, 1.5)

REPRO = Intent("""
    {Is it reproducible|Is FlashSampling reproducible|Are results the same on every device|Does the same seed give the same result|Will I get the same tokens on another computer|Does the batch size change the result|Does the number of threads matter|Is it the same on CPU and GPU|What does reproducible mean|What is reproducibility|Does the device matter|Do I get the same token with the same seed|Why is it reproducible|Is it deterministic|Does the batch size matter|Same seed same result|Does the result depend on the hardware|What does the randomness depend on|Can I repeat a result on another machine|What are stream and position|What is a stream|What is the position|Is the random number generator the same everywhere}?
    """, """
    {The same seed, stream and position give the same token|With the same seed, stream and position you get the same token}, {whatever the batch size and the thread count|no matter how large the batch is or how many threads run}. {The noise depends on nothing else.|That makes results easy to repeat.|The stream names a sequence, and the position counts its tokens.|So a reply can be replayed with its seed.|That is what reproducible means here.} {|It is handy for tests.|Try it with /seed 42.}
    """, 1.7)

START = Intent("""
    {How do I start the chat|How do I start|How do I run this|How do I run the demo|How do I start the demo|How do I launch it|How do I use FlashSampling|How do I install it|How do I install FlashSampling|How can I try it|How do I get started|What is the command to start|How do I run the chat|How do I run you|How do I start you|How do I set it up|What do I need to run it|How do I open the chat|How to start|How to run|How to install|How can I run this project|What do I need to install|How do I begin}?
    """, """
    {Type npm start|Run npm start|Just run npm start|Use the command npm start}{ in the project folder| in the repository|} {to start the chat|and the chat begins|, and this chat starts}. {You need Node 20.19 or later.|The first start installs and builds, so it takes a minute or so.|Node is all that you need.|The first time takes a little longer.|No graphics card is needed.} {|Then just type to me.|For the tests, run npm test.}
    """, 1.7)

TEST = Intent("""
    {How do I run the tests|How do I test it|How can I test this|How do I run tests|What is the command for the tests|How do I check that it works|Are there tests|Does it have tests|How do I know it works|How is it tested|Is it tested|Is FlashSampling tested|How to run the tests|Run the tests|How do I test FlashSampling|What do the tests check|Which command runs the tests}?
    """, """
    {Run npm test|Type npm test|Use npm test}{ in the project folder| in the repository|} {to run the tests|, and all tests run|to run every test}. {It also builds and checks the code.|The tests compare the backends with an exact reference.|They check that the draws follow the softmax.|To start the chat, use npm start.|I cannot run it for you, though.}
    """, 1.4)

COMMANDS = [
    Intent("""
    {What does /set do|How does /set work|What is /set|What can I do with /set|How do I use /set|Explain /set|What is the set command|How do I use the set command}{?|.}
    """, """
    {The command /set changes|With /set you change|Use /set to change} a sampling setting{.|, such as the temperature or top-k.} {For example, /set temperature 0.3 makes me calmer.|Try /set temperature 0.9 for more variety.|For example, /set top-k 40 keeps only the 40 best tokens.|You can set temperature, top-k, top-p and min-p with it.}
    """, 0.8),
    Intent("""
    {What does /seed do|How does /seed work|What is /seed|How do I use /seed|Explain /seed|What is the seed command|How do I use the seed command}{?|.}
    """, """
    {The command /seed sets|With /seed you set|Use /seed to set} the seed, {the number that fixes all chance|which makes my replies repeatable}. {For example, type /seed 42.|The same seed and the same words give the same reply.|Another seed gives another reply.|Try /seed 7 and ask again.}
    """, 0.8),
    Intent("""
    {What does /reset do|How does /reset work|What is /reset|How do I use /reset|Explain /reset|What is the reset command|When should I use /reset}{?|.}
    """, """
    {The command /reset|Typing /reset} {clears|wipes} {our chat|the chat so far|this conversation}, {and we start again|so that I forget it all}. {It is useful when I get confused.|After that, I do not know your name any more.|Use it before you change the topic.|It helps when you want to repeat a reply with a seed.}
    """, 0.8),
    Intent("""
    {What does /help do|What is /help|How does /help work|Explain /help|/help|help me with the commands|What commands does the chat have|Which commands are there in the chat|What chat commands are there|Tell me the chat commands|What slash commands are there|List the chat commands}{?|}
    """, """
    The command /help shows {the commands|what you can type}. {The others are /set for the settings, /seed for the seed and /reset to start over.|There are also /set, /seed and /reset.|Besides it there are /set, /seed and /reset.} {|Try /set temperature 0.3 to begin with.}
    """, 1),
]

WHO_FOR = Intent("""
    {Who is it for|Who is FlashSampling for|Who is this for|Who should use it|Who uses FlashSampling|Who needs this|Is it for beginners|Is this for me|What can I use it for|What can I build with it|Who would use this|When should I use FlashSampling|What are the uses of FlashSampling|Can I use it in my app|Can I use it with my own model|Does it work with other models|Can I use it with Llama|Does it work with big models}?
    """, """
    {FlashSampling is for people who|It is for developers who|It is meant for people who} {run language models|build programs with language models} in TypeScript or JavaScript{.|, in Node or in the browser.} {If you have a model's hidden states and its LM head, you can use it.|It draws the tokens, and you bring the model.|It is also nice for learning how sampling works.|If you only have logits, it can draw from those as well.|Any model with an LM head will do.} {|Just start with the README.}
    """, 1.2)

WHO_MADE = Intent("""
    {Who made FlashSampling|Who wrote FlashSampling|Who is behind FlashSampling|Who invented FlashSampling|Who made this project|Who are the authors|Who wrote this|Who developed this project|Who came up with FlashSampling|Where does FlashSampling come from|Is there a paper|Is there a paper about it|Which paper is it based on|What is the paper|Where can I find the paper|What is the arXiv number|Where can I read more|Is there a paper about FlashSampling|What paper describes FlashSampling|Link to the paper|Show me the paper|Where is the documentation|Is there documentation|Where can I learn more|Who wrote the paper|What is the arXiv id|Paper}?
    """, """
    {FlashSampling comes from a paper|FlashSampling is described in a paper|There is a paper about FlashSampling|The idea comes from a paper}: arXiv 2603.15854{, by Ruiz and others|}. {This project brings it to TypeScript.|The README and the docs folder explain more.|It is called Fast and Memory-Efficient Exact Sampling.|You can find it on arXiv under that number.|I have not read it all myself, I am too small.}
    """, 1.7)

CONTRIBUTE = Intent("""
    {How can I help with the project|Can I contribute|How can I contribute|How do I report a bug|I found a bug|Where do I report a problem|How do I add a backend|Where is the code|Where can I find the code|Can I see the source code|Is the source code open|Where is the source|How do I build it}{?|.}
    """, """
    {The file CONTRIBUTING.md|CONTRIBUTING.md} {tells you how to|explains how to} {help and how to add a backend|take part and find your way in the code}. {All the code is in this repository.|Bug reports are welcome, I am sure.|The code is open for everyone to read.|The README is a good place to start.}
    """, 0.8)

# Words around language models: the word as users write it, what it is, what else there is to say
TERMS = [
    ("{a token|tokens|token}", "A token is a {small piece of text|piece of a word}{, often a word or part of one|: a word, part of a word or a mark}.|Tokens are the pieces of text that a language model reads and writes.|A token is the smallest piece of text that I read or write.",
     "I know 4,096 different tokens.|I write one token after another.|A short word is often one token, a long one may be several.|FlashSampling picks one token at a time."),
    ("{a vocabulary|the vocabulary|vocabulary|vocab}", "A vocabulary is the {list|set} of all tokens that a model knows.|The vocabulary is the full list of tokens that a model can read and write.",
     "Mine has 4,096 tokens.|Large models have a hundred thousand or more.|Each token in it gets a score before one is drawn.|FlashSampling cuts it into tiles."),
    ("{a language model|language models|language model|an LLM|LLM|a large language model}", "A language model is a program that {guesses the next token of a text|says how likely each next token is}.|Language models learn from text which token is likely to come next.|A language model reads some text and gives every possible next token a probability.",
     "I am a very small one.|Drawing one token after another makes a text.|Large ones have billions of parameters, I have about 3.9 million.|FlashSampling does the drawing."),
    ("{a logit|logits|logit|the logits}", "A logit is the {raw score|score} that a model gives to a token.|Logits are the raw scores of the tokens, before they become probabilities.|A logit is a number that says how well a token fits, before the softmax.",
     "The softmax turns logits into probabilities.|A higher logit means a more likely token.|The LM head computes them.|FlashSampling never stores them all."),
    ("{softmax|the softmax|a softmax}", "The softmax turns {scores|logits} into probabilities that add up to one.|Softmax is a formula that makes probabilities out of scores.|The softmax takes the logits and gives each token its probability.",
     "A higher score gets a larger share.|FlashSampling draws from it exactly, without writing it down.|Temperature makes it sharper or flatter.|All the shares together make one."),
    ("{a probability|probability|probabilities}", "A probability says how likely something is, from 0 to 1.|Probability is a number from 0, never, to 1, always.|A probability of 0.5 means that something happens half of the time.",
     "Each token has a probability of coming next.|A fair coin shows heads with probability 0.5.|The probabilities of all tokens add up to one.|The softmax computes them from the scores."),
    ("{a hidden state|hidden state|hidden states|the hidden state}", "A hidden state is the {list of numbers|row of numbers} that a model holds about the text so far.|The hidden state is what the model has made of the text so far, as a list of numbers.",
     "The LM head turns it into scores for the tokens.|FlashSampling starts from it.|There is one for each place in the text.|From it the next token is drawn."),
    ("{a parameter|parameters|weights|a weight}", "A parameter is a number that a model learned in training.|Parameters, also called weights, are the numbers that a model learned in training.",
     "I have about 3.9 million of them.|Large models have billions.|They are all that I know.|Together they decide how likely each token is."),
    ("{a neural network|neural networks|neural network}", "A neural network is a {large sum of simple steps|chain of simple sums} with numbers learned from examples.|Neural networks are programs that learn numbers from examples.",
     "I am a small one.|Language models are neural networks.|They learn by making fewer mistakes over time."),
    ("{a transformer|transformers|transformer}", "A transformer is a kind of neural network that looks back at all the text before.|The transformer is the network design behind most language models.",
     "It decides which earlier words matter.|Most chat models are built that way.|Its last step gives a score to each token."),
    ("{attention|the attention|self attention}", "Attention is how a model {looks back at|picks out} earlier words that matter.|With attention, a model decides which earlier words matter for the next one.",
     "That is how I can recall your name in a chat.|It is the heart of a transformer.|It works a little like looking back in a text."),
    ("{AI|artificial intelligence|an AI}", "AI is short for artificial intelligence: programs that do things which seem to need thought.|Artificial intelligence means programs that do clever things, such as chatting or playing chess.",
     "I am a very small example.|Language models are one kind of it.|Most of it learns from many examples."),
    ("{machine learning|deep learning}", "Machine learning means that a program learns from examples{ instead of fixed rules|}.|In machine learning, a program gets better by seeing many examples.",
     "I learned to talk that way.|Training is the part where it learns.|After training, my numbers no longer change."),
    ("{a tokenizer|tokenizer|tokenization|BPE|byte pair encoding}", "A tokenizer cuts text into tokens.|A tokenizer turns text into tokens and back.|Tokenizers split text into small pieces that a model can read.",
     "Mine is a byte-level BPE with 4,096 tokens.|Common words become one token, rare ones several.|BPE joins pieces that often stand together."),
    ("{a context|context|the context|a context window|context length}", "The context is the text that a model can look back at.|A context is all the text that a model sees when it picks the next token.",
     "Mine is 512 tokens long.|What falls out of it is forgotten.|A long chat pushes the beginning out of it."),
    ("{a prompt|prompt|prompts}", "A prompt is the text that you give to a model.|A prompt is what you type before the model answers.",
     "Short and clear ones work best with me.|You just wrote one.|The model goes on from there."),
    ("{a batch|batch|batch size|batches}", "A batch is a group of rows that are worked on together.|The batch size says how many sequences are worked on at once.",
     "It does not change which tokens FlashSampling draws.|Larger batches use the hardware better.|This chat has a batch of one."),
    ("{inference|model inference}", "Inference means running a trained model{ to get an answer|}.|Inference is the use of a model after its training.",
     "I am doing it right now.|Drawing the next token is its last step.|FlashSampling does that step."),
    ("{entropy|perplexity}", "{That|It} is a measure of how unsure a model is about the next token.|It measures how much surprise there is in the next token.",
     "Low means sure, high means unsure.|A higher temperature makes the choice less sure.|When it is low, one token stands out."),
    ("{a random number|random numbers|randomness|a random number generator}", "A random number is a number that chance picks.|Random numbers are numbers picked by chance{, or by a formula that looks like it|}.",
     "A seed makes such numbers repeatable.|FlashSampling makes its noise from the seed, the stream and the position.|They are what makes my replies vary."),
    ("{argmax|a maximum|the maximum}", "The argmax is the place where the largest value stands.|Argmax means: which one is the largest?",
     "FlashSampling takes it over scores plus noise.|It can be found piece by piece.|Greedy choice is an argmax without noise."),
    ("{a hallucination|hallucinations|hallucination}", "A hallucination is when a model says something false as if it were true.|Models hallucinate when they make things up.",
     "I do that, too, so please check what matters.|Small models do it often.|A lower temperature helps only a little."),
    ("{training|the training|model training}", "Training is the part where a model learns from examples.|In training, a model sees many examples and changes its numbers a little each time.",
     "I was trained on a CPU.|After training, my numbers no longer change.|I practised guessing the next token."),
    ("{an algorithm|algorithms|algorithm}", "An algorithm is a list of steps that solves a task.|Algorithms are clear steps to get something done.",
     "A recipe is a bit like one.|FlashSampling is an algorithm for drawing tokens.|Computers follow them exactly."),
]
TERM_ASKS = Intent("""
    {What <is>|What <is>|Explain|Define|Tell me about|Can you explain|What do you mean by|What is meant by|Please explain|Do you know what is meant by|Describe|And what <is>} <t>{?|}
    What does the word <bare> mean?
    <Bare>{?|}
    {Explain|What <is>} <t> {in simple words|simply|to a beginner|in a language model}{?|}
    I don't know what is meant by <t>.
    """, "")


def term(rng: random.Random) -> tuple[str, str]:
    names, what, more = rng.choice(TERMS)
    options = names.strip("{}").split("|")
    name = rng.choice(options)
    bare = min(options, key=len)
    fact = spin(rng, "{" + what + "}")
    extra = rng.choice(["", *more.split("|"), *more.split("|")])
    many = name.endswith("s")
    return TERM_ASKS.ask(rng, t=name, bare=bare, **{"is": "are" if many else "is"}), (fact + " " + extra).strip()


INTENTS = [WHAT, HOW, GUMBEL, LM_HEAD, TILES, NO_STORE, EXACT, PACKAGES, BACKENDS, *WHAT_BACKEND, LICENCE, REPRO, START, TEST, *COMMANDS,
           WHO_FOR, WHO_MADE, CONTRIBUTE]


FAQ = Table("faq_project.txt")  # the plain questions, which come most often


def dialogue(rng: random.Random) -> list[tuple[str, str]]:
    """One to three questions about the project or the words around it."""
    if rng.random() < 0.96:
        return FAQ.dialogue(rng)
    count = rng.choices([1, 2, 3], weights=[6, 3, 1])[0]
    turns = []
    for _ in range(count):
        turns.append(led_in(rng, term(rng) if rng.random() < 0.25 else weighted(rng, INTENTS, [i.weight for i in INTENTS]).turn(rng)))
    return turns
