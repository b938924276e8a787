"""Wordings for topics/settings_more.py: every setting with everything that may be asked about it, in full, as an ellipsis and as a second part.

`<s>` is the setting as users name it, `<n>` its bare name, `<b>` another setting, `<v>` a value. The answers are those of data/settings.py; what that
table lacks is here, one sentence for each thing.
"""

from __future__ import annotations

from spintax import lines

# What data/settings.py does not say: one sentence a setting, or one for all.
EXTRA = {
    "example": {
        "temperature": "At 0.2 I nearly always take the likeliest word, and at 1.5 a rare one may win.", "top-k": "With top-k 3, only the three best tokens can be drawn.", "top-p": "With top-p 0.5, the best tokens that make up half of the probability stay.",
        "min-p": "With min-p 0.1, a token stays if it is at least a tenth as likely as the best one.", "repetition-penalty": "If I have just said moon, that word becomes less likely.", "max-tokens": "With max-tokens 60, a reply stops after 60 tokens at the latest.", "seed": "Seed 42 and the same words give the same reply again.",
    },
    "downside": {
        "temperature": "Too low is dull, and too high is nonsense.", "top-k": "It keeps k tokens everywhere, even where more or fewer would be good.", "top-p": "At a high temperature it may still let odd words in.", "min-p": "If it is too high, I get dull.",
        "repetition-penalty": "If it is too high, I avoid even common words.", "max-tokens": "If it is too low, the last sentence is cut off.", "seed": "It makes no reply better, only repeatable.",
    },
    "speed": {"": "It is about which token is drawn, not about speed.", "max-tokens": "Each token takes as long as before, but a longer reply takes longer."},
    "length": {"": "Only max-tokens limits the length of a reply.", "max-tokens": "Max-tokens is the most tokens that one reply may have."},
    "smart": {"": "No setting makes me smarter. It only changes how I choose my words.", "max-tokens": "No setting makes me smarter. Max-tokens only limits the length."},
    "lasts": {"": "A setting lasts until you leave the chat. The next start has the defaults again."},
    "counts": {"": "A change works from the next reply on. No restart is needed."},
    "self": {"": "I cannot change settings. You have to type the command yourself."},
    "now": {"": "Type /settings, and the program shows all settings and the seed. I cannot see them myself.", "seed": "Type /seed, and the program shows the seed. I cannot see it myself."},
    "wrong": {"": "You cannot break anything. A wrong value is refused, and the old one stays."},
    "cap": {
        "top-p": "Top-p is a probability, and that is never above 1.", "min-p": "Min-p is a share of the best probability, so 1 is the most.", "max-tokens": "My context has only 512 tokens, so a reply cannot be longer.",
    },
    "whole": {
        "temperature": "The temperature may be a fraction, such as 0.7.", "top-k": "Top-k is a whole number, such as 40.", "top-p": "Top-p is a fraction, such as 0.9.", "min-p": "Min-p is a fraction, such as 0.05.", "repetition-penalty": "The repetition penalty may be a fraction, such as 1.2.",
        "max-tokens": "Max-tokens is a whole number, such as 256.", "seed": "The seed is a whole number, such as 42.",
    },
}

# key: (weight, questions in full, what may follow as an ellipsis, the second part of a question)
ASKS = {
    "does": (5, lines("""
        {what is|what's|whats|what is this|what's this|what on earth is|what exactly is} <s>
        {what does|what exactly does|what did} <s> {do|do here|do in this chat|mean here|stand for|actually do|even do}
        {explain|describe|define|clarify} <s>{| for me| to me| quickly| shortly| in a sentence| in one line}
        {what is meant by|what do they mean by|what do people mean by|what are you calling|what is the meaning of} <s>
        {what kind of setting|what sort of thing|what type of knob} is <s>
        {what changes|what happens} {when|if} {I|you|someone} {play with|touch|change|move|fiddle with} <s>
        {I keep seeing|I came across|I have never heard of|someone mentioned|the docs mention} <s>, {what is it|what is that|what does it do|what's it about}
        {how would you describe|how would you explain|how do you define} <s>
        {tell me about|tell me what you know about|teach me about|give me a definition of|give me a short explanation of|what can you tell me about} <s>
        <s> {in one sentence|in a nutshell|definition|meaning|in short|please explain|??}
        {what is the job of|what is the role of|what's the function of|what's the idea behind|what's the effect of} <s>
        {can you explain|could you explain|would you explain|mind explaining} <s>{| to a beginner| please}
        what {part of the sampling|part of choosing a word} does <s> {control|change|set}
        {so |ok }what's with <s>
        {what happens|what goes on} {inside|behind} <s>
        """), ("{and |so |}what does it {do|do exactly|actually do|mean}", "{and |so |}what is {it|that|that setting} {exactly|again|really|anyway}", "{remind me|tell me again} what it does", "what does that setting change"), ("what does it do", "what is it exactly", "what does it change", "what is that")),
    "useful": (4, lines("""
        {when|in which case|in what situation|for which tasks|for what kind of text} {is|would} <s> {useful|helpful|handy|worth it|be useful|help|make sense|be a good idea}
        {when|why} {do|would|should|might} {I|people|you|one|somebody|a writer|a developer} {use|want|need|touch|bother with|reach for} <s>
        {what is|what's} <s> {good|useful|used|there|handy|best} for
        {what's the point of|what's the use of|what's the purpose of|what's the benefit of|what is the advantage of} {<s>|having <s>|using <s>|setting <s>}
        {what do I gain|what do I get|what would I gain} {from|with|by using} <s>
        {is there any reason|is there a reason|give me a reason|name a reason} to {use|set|change} <s>
        {does|would} <s> {help|help me|help at all|make sense|bring anything}
        why {did they add <s>|do you have <s>|does <s> exist}
        {what problem|which problem} does <s> {solve|fix}
        {who|what kind of user} {needs|uses|would want} <s>
        {is it worth|is it useful|does it make sense} {to use|using|to set|to change} <s>
        """), ("{and |ok |so |}when {is it useful|is that useful|would I use it|does it help|would that help|do I use it|is it worth it}", "{and |so |}what {is it good for|would I use it for|is it for|do I need it for|can I use it for}", "{and |}{what's the point|what's the use|what for|why would I want that|why bother}", "does it help", "{and |}in which case would I use that"),
        ("when is it useful", "when would I use it", "when should I use it", "what is it good for", "why would I use it", "what's the point of it", "when does it help", "when do I need it", "what is it used for", "why would anyone want it", "when does it make sense")),
    "usual": (5, lines("""
        {what|which} {value|number} {would you|do you|should I|can I|do I|would one|do people} {suggest|recommend|start with|take|pick|use|choose|go for|set|put} {for|in|with} <s>
        {what is|what's} {a good|a decent|a sane|a safe|a sensible|a typical|a reasonable|a popular|the best|a nice|your favourite|a fair} {<n>|value for <s>|number for <s>|starting value for <s>|first value for <s>|start value for <s>}
        {where should I|where do I|where would you|where do people} {start|begin} with <s>
        {to what|at what|on what} {value |number |}{should I|do I|would you} {set|put|turn} <s>
        {recommended|best|typical|usual|suggested|good starting|ideal} <n>{| value| for a beginner| for you| here}
        {how much|how big|how large|how strong} {a <n>|<n>} {do I need|should I take|is good|is right|is sensible|do you recommend}
        {which|what} <n> {works well|works best|is sensible|is a good start|suits you|makes sense|do you like|would you go with|is normal|is common}
        {give me|tell me|name|suggest|recommend} {a good|a sensible|a decent|some} <n>{| to start with| to try| please}
        I want to {use|try|set} <s>{, which value| but don't know the value|, what number do I take|. Which value}
        {is there|do you have} a {recommended|good|rule of thumb} {<n>|value for <s>}
        what do {most people|others|experts} {use|set|take} for <s>
        """), ("{and |so |ok |}{which|what} value {would you|do you|should I} {suggest|recommend|start with|take|pick|use|try|set}{| to start with| first| then}", "{and |so |}{which|what} value then", "{and |}what {is|would be} a good {value|number|start|one}", "{and |}where {do I|should I|would you} start", "{so |}what {should I set|do I set it to|should it be|do I put|number is that}", "{and |}what do {you|most people} {use|take|recommend}", "{any|got a} {suggestion|recommendation|good number|tip}", "which one {is good|do you like|would you take}", "how much of it"),
        ("which value would you suggest", "what value should I start with", "what is a good value", "which value is good", "what value do you recommend", "what should I set it to", "which number should I take", "where should I start", "what's a sensible value", "what do most people use")),
    "default": (3, lines("""
        {what is|what's|whats} {the default|the preset|the standard|the starting|the factory|the built-in} {<n>|value of <s>|value for <s>|setting of <s>}
        {what|which} <n> {is set|do you have|do you use|does the chat use|is active|runs} {by default|at the start|from the start|when I change nothing|out of the box}
        {is <s>|is there a <n>} {on|off|active|used|set} {by default|at the start|from the beginning|unless I change it}
        {what is|what's} <s> {set to|at} {by default|at the start|initially|when the chat starts|out of the box|if I don't touch it|normally}
        {what do you use|what is used} for <s> {if I set nothing|if I do nothing|normally|by default}
        {default|standard} {<n>|value of <s>}
        {with what|with which} <n> do you start
        """), ("{and |so |}{what is|what's} {the default|it by default|the preset|the default value|the normal setting}", "{and |}by default", "is {it|that} {on|off|active} by default", "{and |}what is {it|that} {set to|at} {at the start|normally|if I do nothing}", "{and |}what do you start with", "what if I leave it alone, what is it then"), ("what is the default", "what's the default value", "what is it by default", "what is it set to at the start", "is it on by default", "what do you use by default")),
    "range": (2, lines("""
        {what|which} {values|numbers} {are allowed|are valid|are possible|are accepted|make sense|can I type|does it accept} for <s>
        {what is|what's} the {range|scale|valid range} of <s>
        {from where to where|between which numbers|in what range} {does <s> go|can <s> be|may I set <s>}
        {what numbers|what kind of number|what} {does <s> take|can I give <s>|goes into <s>}
        {on what scale|on which scale} is <s>
        """), ("{and |}{which|what} {values|numbers} {are allowed|are possible|can I use|does it take}", "{and |}{what is|what's} the range", "from what to what"), ("which values are allowed", "what values can it take", "what is its range", "what numbers can I use")),
    "lowest": (2.5, lines("""
        {what is|what's} the {lowest|smallest|minimum|least|min} {<n>|value of <s>|I can use for <s>|possible <n>}
        {how low|how far down|how small} {can|may|should} {<s> go|I set <s>|I go with <s>|<s> be set|I turn <s>}
        {is there|what is} a {lower limit|minimum|lower bound} {for|of|on} <s>
        {what is|what's} too {low|small|little} for <s>
        {how low|how far down} can I {turn|set|push|take} <s> {before it gets boring|before you get dull|before it is bad|before it hurts|before it breaks}
        minimum {<n>|of <s>|for <s>}
        {can|may} <s> be {very low|tiny|as low as I like|almost zero}
        """), ("{and |ok |so |}{how low|how far down} can {I go|it go|it be|I set it|I turn it}{| before it gets boring| before you get dull| before it's too much}", "{and |}{what about|what is|what's} the {lowest|minimum|smallest|min}{| value| one| I can set}", "and the {lowest|minimum|smallest}", "{and |}how low is too low", "{and |}is there a {minimum|lower limit}"), ("how low can I go", "what is the lowest value", "what's the minimum", "how low can it be", "how low is too low")),
    "highest": (2.5, lines("""
        {what is|what's} the {highest|largest|maximum|biggest|max} {<n>|value of <s>|I can use for <s>|possible <n>}
        {how high|how far up|how big} {can|may|should} {<s> go|I set <s>|I go with <s>|<s> be set|I turn <s>}
        {is there|what is} {an upper limit|a maximum|an upper bound} {for|of|on} <s>
        {what is|what's} too {high|big|much} for <s>
        {how high|how far up} can I {turn|set|push|take} <s> {before it gets silly|before you talk nonsense|before it is bad|before it breaks|before it goes crazy}
        maximum {<n>|of <s>|for <s>}
        {can|may} <s> be {very high|huge|as high as I like|endless}
        """), ("{and |ok |so |}{how high|how far up} can {I go|it go|it be|I set it|I turn it}{| before it gets silly| before you talk nonsense| before it's too much}", "{and |}{what about|what is|what's} the {highest|maximum|largest|max}{| value| one| I can set}", "and the {highest|maximum|largest}", "{and |}how high is too high", "{and |}is there {a maximum|an upper limit}"), ("how high can I go", "what is the highest value", "what's the maximum", "how high can it be", "how high is too high")),
    "low": (3, lines("""
        {what happens|what changes|what do I see|how will you answer|what will I notice} {if|when} <s> is {low|very low|small|lower than usual|close to the minimum}
        what {does|would} a {low|small|very small|lower} <n> {do|change|do to your replies|mean for the text}
        {what if I|what happens when I|what if you} {lower|reduce|drop|decrease|turn down} <s>{| a lot| a bit| a little}
        {is a low <n>|is a small <n>|is low <n>} {good|bad|boring|safe|a problem|ok}
        {what is it like with|what's the effect of|what comes of} a {low|small} <n>
        low <n>{| good or bad| effect|, what does it do}
        {when|why} {would|do} {I|people} {want|use|take} a {low|small} <n>
        """), ("{and |so |}{what if|what happens if|what when} {it is|I set it|I make it|it's} {low|very low|lower|small}", "{and |}{lower|low|a low one|a smaller one|going down}", "{and |}what does a {low|lower|small} {one|value} do", "and the other way{|, lower}", "what if I turn it down"), ("what does a low one do", "what happens if it is low", "what if I turn it down", "what does a low value mean")),
    "high": (3, lines("""
        {what happens|what changes|what do I see|how will you answer|what will I notice} {if|when} <s> is {high|very high|large|higher than usual|close to the maximum}
        what {does|would} a {high|large|very high|higher} <n> {do|change|do to your replies|mean for the text}
        {what if I|what happens when I|what if you} {raise|increase|crank up|turn up} <s>{| a lot| a bit| a little}
        {is a high <n>|is a big <n>|is high <n>} {good|bad|dangerous|wild|a problem|ok}
        {what is it like with|what's the effect of|what comes of} a {high|large} <n>
        high <n>{| good or bad| effect|, what does it do}
        {when|why} {would|do} {I|people} {want|use|take} a {high|large} <n>
        """), ("{and |so |}{what if|what happens if|what when} {it is|I set it|I make it|it's} {high|very high|higher|big}", "{and |}{higher|high|a high one|a bigger one|going up}", "{and |}what does a {high|higher|big} {one|value} do", "and the other way{|, higher}", "what if I turn it up"), ("what does a high one do", "what happens if it is high", "what if I turn it up", "what does a high value mean")),
    "off": (2, lines("""
        {how do I|how can I|can I|how to|is it possible to} {turn <s> off|switch <s> off|disable <s>|remove <s>|deactivate <s>|get rid of <s>|stop using <s>}
        {which|what} {value|number} {turns <s> off|switches <s> off|disables <s>|means off for <s>|is off for <s>}
        {turn|switch} off <s>
        {what if I don't want|how do I chat without|can I go without} <s>
        what do I {type|set} {so that <s> is off|to disable <s>|to have no <n>}
        """), ("{and |ok |}how do I {turn it off|switch it off|disable it|get rid of it|stop it}", "{and |}can {I|it} {turn it off|be switched off|be turned off}", "{and |}{which|what} value is off", "and off", "how do I undo that"), ("how do I switch it off", "how do I turn it off", "which value is off", "can I turn it off")),
    "type": (3, lines("""
        {how do I|how can I|how would I|where do I|where can I} {set|change|adjust|type in|enter|configure|edit} <s>{| in this chat| here}
        {what do I|what must I|what should I} {type|write|enter} {to change|to set|for} <s>
        {what's|what is} the {command|syntax|line} {for|to change|to set} <s>
        {show me|tell me|give me} {how to set|the command for|how to change} <s>
        I {want|need|would like} to {change|set|try} <s>{, how|. How do I do that|, what do I type}
        {command|syntax} for <s>
        """), ("{and |ok |so |}how do I {set|change|type|enter} {it|that}", "{and |}{what do I type|what's the command|where do I type that|what is the command for that}", "how do I do that{| here}", "{and |}where do I set {it|that}", "ok how", "show me {how|the command}"), ("how do I set it", "how do I change it", "what do I type", "what is the command", "how can I set that")),
    "kid": (1.5, lines("""
        {explain|describe} <s> {simply|in simple words|in plain words|like I'm ten|to a child|as if I knew nothing|without jargon|in an easy way|with a picture|with a comparison}
        {what's|what is} <s> {in plain English|in simple words|for a beginner|without the jargon|like}
        {can you make <s> simple|make <s> easy to understand|dumb <s> down for me|I'm not technical, what is <s>|I don't get <s>|<s> for beginners}
        """), ("{simpler|simpler please|in plain words|in simple words|can you say that simply|explain that more simply|I still don't get it|huh|and in plain English|for a beginner}",), ()),
    "why": (1, lines("""
        {why does|how come} <s> {work|have that effect|do that|help}
        {how does|how can} <s> {work|work inside|work technically|have an effect}
        {what is the maths behind|what's the mechanism of} <s>
        """), ("{but |and |}{why|why is that|how come|why does that happen|how does that work|how so}",), ("why does it work", "how does it work inside")),
    "need": (1.2, lines("""
        {do I|must I|should I} {really need|have to set|have to care about|bother with|touch} <s>
        {is <s>|is setting <s>} {needed|required|optional|necessary|a must}
        {can I|may I} {ignore|forget about|skip} <s>
        {what if I|what happens if I} {never set|ignore|don't touch|don't set} <s>
        """), ("{and |so |}{do I|must I|should I} {have to change|need to set|touch|set} it", "can I {ignore it|leave it alone|just leave it}", "is it {needed|optional|important}"), ("do I have to change it", "can I leave it alone", "must I set it")),
    "example": (2, lines("""
        {give me|show me|do you have|can you give|I need} an example {of|for|with} <s>
        {what would|how would} <s> {look like in practice|work in an example|do in an example}
        <s> {example|for example|as an example}
        """), ("{and |}{an example|for example|can you give an example|give me an example|do you have an example|like what|example please}", "what does that look like in practice", "{hm|sorry}, can you show me what you mean"), ("can you give an example", "what would be an example")),
    "downside": (1.2, lines("""
        {what is|what's|is there} {the|a} {downside|drawback|catch|disadvantage|risk|danger} {of|to|with} <s>
        {what can go wrong|what's bad|what is the problem} with <s>
        {when|why} should I {not use|avoid|be careful with} <s>
        """), ("{and |}{what's|is there} {the|a} {downside|catch|drawback|risk}", "what can go wrong", "{and |}when should I not use it", "any disadvantage"), ("what is the downside", "what can go wrong", "is there a catch")),
    "speed": (2, lines("""
        {does|will|would} {<s>|a high <n>|a low <n>|changing <s>|setting <s>} {make you slower|make it slower|make you faster|make it faster|slow you down|slow it down|change the speed|affect the speed|cost time|speed things up}
        {is it|are you} {slower|faster} with {<s>|a high <n>|a low <n>}
        {what does|how does} <s> {do to the speed|change the speed|affect performance}
        """), ("{and |}{does|will|would} {it|that} {make it|make you} {slower|faster}", "{and |}does {it|that} {slow things down|slow you down|cost time|change the speed|take longer}", "is it {slower|faster} then", "and the speed"), ("does it make you slower", "does it change the speed", "is it faster then", "does it slow things down")),
    "length": (1, lines("""
        {does|will|would} {<s>|a high <n>|a low <n>|changing <s>} {change the length|make replies longer|make replies shorter|make you talk more|affect how long you talk}
        {has <s>|does <s> have} {anything to do with|an effect on} the length
        """), ("{and |}{does|will} {it|that} make {the replies|the answers|it} {longer|shorter}", "and the length"), ("does it change the length",)),
    "smart": (0.8, lines("""
        {does|will|would|can} {<s>|a high <n>|a low <n>|another <n>} {make you smarter|make you better|improve your answers|make you more clever|make you know more|give better answers}
        are you {smarter|better} with a {high|low|higher|lower} <n>
        """), ("{and |}{does|will} {it|that} make you {smarter|better}", "are your answers better then"), ()),
    "lasts": (0.7, lines("""
        {does|will} <s> stay {set|the same|when I restart|after I leave|like that}
        {is <s>|is my <n>} {saved|kept|remembered}{| for next time}
        do I have to set <s> {again|every time|each time}
        """), ("{does|will} it stay {like that|set}", "is {it|that} saved{| for next time}", "do I have to do that every time", "{and |}for how long"), ("does it stay that way", "is it saved")),
    "counts": (0.6, lines("""
        {when does|from when does} {<s>|a new <n>|a change of <s>} {count|take effect|start to work}
        do I {need to|have to} restart after {changing|setting} <s>
        can I change <s> {during the chat|between two messages|at any time}
        """), ("when does {it|that} {count|take effect|start}", "do I {have to|need to} restart", "does it work right away"), ("do I have to restart", "when does it take effect")),
    "self": (0.8, lines("""
        {can you|could you|will you|would you} {change|set|adjust|raise|lower} <s> {yourself|for me|on your own|please}
        {set|change|raise|lower} <s> for me
        """), ("can you do {it|that} for me", "do it for me", "please change it for me", "can't you do that yourself"), ()),
    "now": (0.8, lines("""
        {what is|what's} {my <n>|<s>|your <n>} {now|right now|at the moment|currently}
        {where do I see|how do I see|how can I check|show me} {my <n>|the current <n>|what <s> is set to}
        """), ("what is it now", "how do I see what it is now", "where do I see it", "what is it set to right now"), ("what is it right now", "where can I see it")),
    "wrong": (0.5, lines("""
        {what happens|what} if I {set <s> wrong|type a wrong <n>|give <s> a bad value|mistype <s>}
        can I break {you|anything|something} with <s>
        """), ("what if I set it wrong", "can I break something with it"), ()),
    "whole": (0.6, lines("""
        {is <s>|must <s> be|can <s> be} a {fraction|whole number|decimal|whole number or a fraction}
        what kind of number is <s>
        """), ("is that a whole number", "whole number or fraction"), ()),
    "cap": (1.6, lines("""
        why is {1|one} the {maximum|max|highest value|limit|most} {of|for} <s>
        {why can't|why can} <s> {not be|be} {above|more than|over|bigger than} 1
        why does <s> {end|stop} at 1
        why {can't I|may I not} {set|go with} <s> {above|higher than|over|to more than} {1|one}
        """), ("why not {more|higher|above 1}", "why is that the maximum", "why does it end there", "why can't it be higher"), ()),
}

# After a first question, the same about another setting.
ALSO = ("and <s>", "and {of|for|with} <s>", "what about <s>", "and what about <s>", "how about <s>", "same question for <s>", "ok, and <s>", "the same for <s>")

TOGETHER = lines("""
    {can I|may I|should I|do people|would you} {use|combine|set|mix} <a> {and <b> together|with <b>|and <b> at once|together with <b>|and <b> at the same time|plus <b>}
    {do|will|can} <a> and <b> {work together|be combined|go together|be used together|help each other}
    {does|will} <a> {go with|work with|get along with} <b>
    is it ok to {use|set} {both <a> and <b>|<a> and <b> together}
    {is it bad|does it hurt|is it a problem} to {combine|use} <a> and <b>
    """)
ONE_OR_BOTH = lines("""
    {should I use|do I need|would you use|do you recommend|is it better to use} {both <a> and <b>|<a> and <b>}{, or| or} {only one|just one|one of them|only one of them|is one enough}
    <a> {and|plus} <b>{, or| or} {only one of them|just one}
    <a> and <b> together, or {only one|just one} of them
    is one of <a> and <b> enough
    do I need both <a> and <b>{| or is one enough| or just one}
    """)
TOGETHER_NEXT = ("{and |}{can|should|may|do} I {use|combine} {it|that} {with|together with} <b>", "{would you|do people|do you} {use|combine|set} it {with|together with} <b>", "does it {work|go|go well} with <b>", "{and |}together with <b>", "{and |}can <b> be {used|set} at the same time", "and <b> on top of it")
ONE_OR_BOTH_NEXT = ("{would you|should I|do you} use it {together with|with|and} <b>, or {only one|just one} of them", "together with <b> or {alone|on its own}", "do I need <b> {as well|too} or is it enough", "and <b>, do I need both", "{would you|should I} use both, {it|that one} and <b>", "is it enough, or {do I need|should I add} <b>")

# The direction in which a setting works: (name, higher or lower) -> what it makes of the replies.
RANDOM = {"temperature": 1, "top-k": 1, "top-p": 1, "min-p": -1}
MORE = ("more random", "more varied", "wilder", "more creative", "less predictable", "more surprising")
LESS = ("less random", "calmer", "more predictable", "less varied", "safer", "more boring", "more careful")
DIRECTION = lines("""
    {does|will|would} a {<d>} <n> make {you|it|the text|your replies} <q>
    {do|will} {you|your replies} {get|become} <q> {with|at} a {<d>} <n>
    {is it|are you} <q> with a {<d>} <n>
    {to make you|to get you|if I want you} <q>, do I {<move>} <s>
    is a {<d>} <n> <q>
    {so |}a {<d>} <n> means <q>, {right|correct|yes|no}
    """)
WHICH_WAY = lines("""
    {should I|do I} {raise or lower|lower or raise|turn up or down|increase or decrease} <s> {to make you|to get|if I want you} <q>
    <q>{: |, }{do I need |}a {high or a low|higher or lower|low or a high} <n>
    which way do I {move|turn|change} <s> {to make you|for} <q>
    """)

# Values that mean something special: what is asked about <n> <v>.
SPECIAL = lines("""
    {what happens|what do I get|what changes|what will you do} {if|when} {I set <s> to <v>|<s> is <v>|I use <n> <v>|I choose <v> for <s>|<s> is exactly <v>|I go with <n> <v>}
    {what does|what would|what will} {<n> <v>|a <n> of <v>|<n> = <v>|<v> for <s>} {do|mean|change|give me}
    {what if|and if|say} {I set <s> to <v>|<s> is <v>|<n> is set to <v>}
    {what is|what's} {so special about|the effect of|the meaning of|the point of} {<n> <v>|a <n> of <v>}
    {explain|describe} {<n> <v>|a <n> of <v>}
    {how do you|how would you} {behave|answer|choose words|pick a word} {at|with} {<n> <v>|a <n> of <v>}
    {I put|I set|I have set|I changed|I just set} <s> {to|at} <v>{, what now|, what does that mean|. What happens now|, what will change|, is that ok}
    would {<n> <v>|a <n> of <v>} {make sense|do anything|be useful|change anything|be ok}
    {when|why} would {I|anyone} {use|set} {<n> <v>|a <n> of <v>}
    <n> {<v>, meaning|of <v>, what is that|<v> explained|at <v>, good or bad|<v>|= <v>}
    what about <n> <v>
    """)
MEANS_OFF = lines("""
    {does|would} {<n> <v>|a <n> of <v>|<v>} {mean off|turn <s> off|switch <s> off|disable <s>|mean that <s> is off}
    {is <s>|is it} {off|disabled|switched off} {at|with|if I set} {<n> <v>|<v> for <s>}
    {is|so} {<n> <v>|a <n> of <v>} {off|the same as off|the same as no <n>|like off}
    is <v> the {off value|value for off|neutral value} of <s>
    """)
ALWAYS_BEST = lines("""
    {does|will} {<n> <v>|a <n> of <v>} {always take the best token|always give the same reply|make you deterministic|remove all chance|pick the likeliest token every time|make you greedy}
    {is|are you} {<n> <v>|a <n> of <v>} {greedy|deterministic|without chance}
    is there {no chance|any chance left|still some chance} {with|at} {<n> <v>|a <n> of <v>}
    """)
SAME = lines("""
    {is|isn't|would} <a> {the same as|equal to|just like|like|the same thing as|identical to} <b>
    {are <a> and <b>|do <a> and <b> do} the same{ thing|}
    {what is|what's} the difference between <a> and <b>
    {how does|how do} <a> {differ from|compare to} <b>
    <a> {or|vs|versus|=} <b>{, same thing|, any difference|}
    {does|will} <a> {do the same as|have the same effect as|give the same as} <b>
    """)
SPECIAL_NEXT = ("and <v>", "what about <v>", "and if it is <v>", "and what does <v> do", "and at <v>", "what if I take <v> {then|instead|}", "{or|and} <v> instead", "so what is <v>", "and with <v>")
SPECIAL_OTHER = ("and <n> <v>", "what about <n> <v>", "and what does <n> <v> do", "and if <s> is <v>", "and a <n> of <v>", "ok and <n> at <v>")
SAME_NEXT = ("is that the same as <b>", "is it like <b> then", "so it is the same as <b>", "is there a difference to <b>", "how is that different from <b>", "same as <b>")
BORING_NEXT = ("is that boring", "why not always do that", "isn't that dull", "is that a good idea", "would you do that", "why doesn't everybody do that", "is that bad")

STATE_WHY = {
    ("temperature", "0"): "A division by 0 is not possible, so 0 stands for the likeliest token.", ("top-k", "1"): "The list has only one token, so there is nothing to choose.", ("top-k", "0"): "A list of no tokens makes no sense, so 0 stands for off.",
    ("top-p", "1"): "All tokens together have the probability 1, so none is cut off.", ("min-p", "0"): "A bar of 0 is so low that every token passes.", ("min-p", "1"): "Only the best token is as likely as the best one.", ("repetition-penalty", "1"): "A score divided by 1 stays the same.",
}
STATE_WHY_ASKS = lines("""
    why {does <n> <v> mean that|does <n> <v> do that|is <n> <v> like that|is it so with <n> <v>}
    why {is|does} {<v>|<n> <v>} <w>
    """)
STATE_WHY_NEXT = ("why", "why is that", "how come", "but why", "why does it do that", "why does <v> do that", "why exactly <v>")

ALL_OFF = (lines("""
    {which|what} {values|numbers} {mean off|turn the settings off|switch everything off|are neutral}
    how do I switch {each setting|every setting|the settings|each of them} off
    {when is|at which value is} {each setting|every setting|a setting} off
    is off 0 or 1
    does 0 or 1 mean off
    """), "Off is 0 for top-k and min-p, and 1 for top-p and the repetition penalty.")
ALL_BEST = (lines("""
    {which|what} settings {make you greedy|make you deterministic|remove all chance|always take the best token}
    {which|what} values {always take|only take|leave only} the {best|likeliest|most likely} token
    in how many ways can I {get|reach} greedy {sampling|decoding}
    {how else can I|what else can I set to} {be greedy|get the likeliest token every time|remove chance}
    """), "Temperature 0, top-k 1 and min-p 1 all take the most likely token every time.")

ALIASES = (
    ("top-p", ("nucleus sampling", "the nucleus", "nucleus")), ("repetition-penalty", ("the repeat penalty", "rep pen", "the penalty for repeats", "the repetition setting")), ("max-tokens", ("the length limit", "the maximum length", "max length", "max new tokens", "the token limit")),
    ("temperature", ("the creativity setting", "the randomness setting", "the creativity slider")), ("seed", ("the random seed", "the random number", "the start number")), ("min-p", ("minimum p", "the minimum probability", "minimum probability sampling")), ("top-k", ("the k setting", "the shortlist size", "top k sampling")),
)
ALIAS_ASKS = lines("""
    {what is|what's} <x> {called here|here|in this chat}
    {which|what} setting is <x>
    is <x> {the same as|another name for|just} <s>
    {do you have|is there|can I set} <x>{| here| in this chat}
    I know it as <x>, what is it called here
    """)

# What a setting decides, in users' words.
DECIDES = (
    ("temperature", ("how random you are", "how creative you are", "how daring you are", "how predictable you are", "the creativity", "the amount of randomness", "how wild the text gets", "how much luck there is", "how boring you are", "the mood between calm and crazy")),
    ("top-k", ("how many tokens can be drawn", "how many words are on the short list", "the size of the short list", "how many candidates there are", "the number of words to choose from")),
    ("top-p", ("how much of the probability stays", "which share of the probability is kept", "how much of the unlikely tail is cut off", "the size of the nucleus")),
    ("min-p", ("how much less likely than the best token a token may be", "the bar that a token has to pass", "how close to the best token a token must be", "which tokens are too unlikely next to the best one")),
    ("repetition-penalty", ("how much you repeat yourself", "how often the same word comes back", "whether you say the same again", "loops", "how strongly repeats are avoided", "the number of repeats")),
    ("max-tokens", ("how long a reply is", "when a reply has to stop", "the length of your answers", "how much you may write", "the longest reply", "how many words you may say")),
    ("seed", ("whether I can get the same reply again", "which random numbers are used", "the random draws", "whether a test can be repeated", "how to repeat a reply exactly")),
)
DECIDES_ASKS = lines("""
    {which|what} setting {decides|controls|determines|changes|is responsible for|influences|governs} <e>
    {what|which knob|which parameter} {decides|controls|sets|changes} <e>
    {where|how|with what} {do I|can I} {control|change|influence} <e>
    {what do I have to|what should I} change {for|to change} <e>
    I want to {control|change|influence} <e>{, which setting is it|. Which setting|, how}
    """)

# Wishes and complaints. Each: what one wants as a thing, what Ember should do, what one sees; its answer, its setting and
# in which way that is changed; the wish that is its opposite.
WANTS = {
    "creative": {
        "g": ("{more|very|really} creative {stories|answers|replies|texts|poems}", "{wilder|funnier|fresher|more surprising|bolder|more varied|more colourful|less boring|crazier|livelier|more original} {stories|answers|replies|texts|poems|ideas}", "more {fantasy|imagination|creativity|randomness|variety|surprise}"),
        "v": ("{be|sound|get} {more creative|wilder|less boring|more original|bolder|funnier|more surprising|less predictable|livelier}", "{surprise me more|use more unusual words|have more imagination|take more risks}"),
        "s": ("{your|the|all} {answers|replies|stories|poems} are {so|kind of|kinda|a bit|too|really|pretty} {boring|dull|predictable|plain|flat|lame|dry}", "{you are|it is|this is|you sound} {so|kind of|kinda|a bit|too|really|pretty} {boring|dull|predictable|stiff|dry|flat}", "you {never surprise me|always say the obvious|play it too safe}"),
        "a": "A higher temperature makes me more creative: /set temperature 1.", "set": "temperature", "way": "high", "opposite": "calm",
        "o": ("{very|really|more} {predictable|boring but safe|calm|sober|serious|sensible} {answers|replies|text}", "less creative {answers|replies|stories}", "less {imagination|randomness|surprise|creativity}", "{calm|plain|safe} {answers|replies}"),
    },
    "calm": {
        "g": ("{calmer|saner|more serious|more sensible|more predictable|more careful|steadier|less random|less crazy|more focused|more reliable} {answers|replies|texts|stories}", "less {randomness|chaos|nonsense|madness}", "{very predictable|factual|sober} {answers|replies}"),
        "v": ("{be|sound|get} {calmer|more serious|less random|more predictable|more careful|saner|more sensible|less wild|more focused}", "{stay on topic|talk less nonsense|play it safe|calm down}"),
        "s": ("{your|the|all} {answers|replies|stories|poems|words} are {so|kind of|kinda|a bit|too|really|pretty|all} {random|wild|crazy|weird|strange|chaotic|mixed up|unpredictable}", "{you are|it is|this is|you sound} {so|kind of|kinda|a bit|too|really|pretty} {random|wild|crazy|weird|chaotic|confused}", "you {jump around|talk nonsense|make no sense|wander off|say weird things}"),
        "a": "A lower temperature makes me calmer: /set temperature 0.3.", "set": "temperature", "way": "low", "opposite": "creative",
        "o": ("{more|very|really} {creative|wild|crazy|random|surprising} {answers|replies|text}", "more {creativity|randomness|surprises|fun}", "{wild|creative} stories"),
    },
    "long": {
        "g": ("{longer|much longer|more detailed} {answers|replies|stories|texts}", "more {text|words|detail|sentences}", "long {stories|answers|texts}"),
        "v": ("{write|say|talk} more", "{give|write} {longer answers|longer stories|more detail}", "not be so short"),
        "s": ("{your|the|all} {answers|replies|stories} are {so|kind of|kinda|a bit|too|really|pretty|all} {short|brief}", "you {say|write|talk} {so little|too little|only a sentence}"),
        "a": "I learned from short texts, so my replies are short. A larger max-tokens only gives more room: /set max-tokens 400.", "set": "max-tokens", "way": "high", "opposite": "short",
        "o": ("{short|shorter|brief|very short} {answers|replies|texts}", "less text", "fewer words"),
    },
    "short": {
        "g": ("{shorter|short|brief|briefer|crisp|more compact} {answers|replies|stories|texts}", "{less|not so much} text", "fewer {words|sentences}"),
        "v": ("{write|say|talk} less", "{keep it|be|stay} {short|brief|concise}", "come to the point"),
        "s": ("{your|the|all} {answers|replies|stories} are {so|kind of|kinda|a bit|too|really|pretty|all} {long|wordy}", "you {say|write|talk} {so much|too much}", "{it|a reply} {goes on and on|never ends|takes forever to end}"),
        "a": "A lower max-tokens keeps replies short: /set max-tokens 40.", "set": "max-tokens", "way": "low", "opposite": "long",
        "o": ("{long|longer|very long|more detailed} {answers|replies|texts|stories}", "more text", "more words"),
    },
    "whole": {
        "g": ("{complete|whole|finished} {answers|replies|sentences|stories}", "replies that {do not stop in the middle|are not cut off|have an end}"),
        "v": ("{finish|complete} {your sentences|your answers|the story|every sentence}", "not stop {in the middle|halfway|too early}", "write {to the end|the whole thing}"),
        "s": ("{your|the|my|all} {answers|replies|stories|sentences|texts} {cut off|get cut off|are cut off|stop|break off|end} {in the middle|halfway|too early|in mid sentence|before the end}", "{the end|the last part|half of it|the last sentence} is {missing|gone|cut off}", "{you|it} {stop|stops|cut off|cuts off} {in the middle|halfway|in mid sentence|too soon}"),
        "a": "The reply reached the limit of max-tokens. A larger one helps: /set max-tokens 300.", "b": "A larger max-tokens helps: /set max-tokens 300.", "set": "max-tokens", "way": "high", "opposite": "short",
        "o": ("{short|shorter|brief} {answers|replies}", "less text"),
    },
    "norepeat": {
        "g": ("{fewer|no} {repeats|repetitions|loops}", "less {repetition|repeating}", "text without {repeats|loops}"),
        "v": ("{stop|avoid} {repeating yourself|repeating words|loops|saying it twice}", "not {repeat yourself|loop|say the same sentence twice}", "repeat {yourself less|less}"),
        "s": ("{the|you say the|it writes the|you write the|I see the} same {sentence|word|phrase|line|words} {over and over|again and again|all the time|many times|in a loop}", "{you|it} {repeat yourself|keep repeating|keeps repeating|are stuck in a loop|loops|repeats the same words|got stuck on one phrase}", "{there are|I see} {too many repeats|so many repeats|loops in the text}", "{your|the} {text|story|reply|answer} is {full of repeats|repetitive|one big loop}"),
        "a": "A repetition penalty helps against repeats: /set repetition-penalty 1.2.", "set": "repetition-penalty", "way": "high", "opposite": "repeat",
        "o": ("{more repeats|repeats|repetition}", "repeats {again|to be allowed}"),
    },
    "repeat": {
        "g": ("repeats to be allowed{ again|}", "no penalty for repeats", "a song with a refrain that repeats", "text that may repeat words"),
        "v": ("repeat words{| again| freely}", "be allowed to repeat words"), "s": ("you avoid {common words|words you need|every repeat}", "the text is odd since I set the repetition penalty"),
        "a": "Switch it off with /set repetition-penalty 1.", "set": "repetition-penalty", "way": "low", "opposite": "norepeat", "o": ("fewer repeats", "no repeats"),
    },
    "same": {
        "g": ("the same {answer|reply|story|text} {again|every time|each time|twice}", "{repeatable|reproducible} {answers|replies|results}", "to {repeat|reproduce} a {reply|result|story}"),
        "v": ("{say|write|answer} the same {every time|again|twice}", "be {repeatable|reproducible}"),
        "s": ("I {get|see} {something else|a different answer|another reply} {every time|each time} {but want the same|and need the same one}", "I cannot {repeat|reproduce} {a reply|the result|my test}"),
        "a": "Type /seed 42 and /reset, and ask again. The same steps give the same reply every time.", "set": "seed", "way": "low", "opposite": "different",
        "o": ("a different {answer|reply|one} {every time|each time}", "{other|different} {answers|replies}"),
    },
    "different": {
        "g": ("{another|a different|some other|a new} {answer|reply|version|story}", "different {answers|replies|stories} {every time|each time|to the same question}"),
        "v": ("{say|write|answer} something {else|different|new} {every time|this time|}", "give {another version|a different answer}"),
        "s": ("{I always get|you always give me|it is always|I keep getting} the same {answer|reply|story|text}", "you {said|told|wrote} {exactly |}the same {again|twice|before}"),
        "a": "Another seed gives other replies: /seed 7. A higher temperature helps too: /set temperature 1.", "set": "temperature", "way": "high", "opposite": "same",
        "o": ("the same {answer|reply} {every time|each time|again}", "exactly the same text again"),
    },
    "noodd": {
        "g": ("no {odd|strange|silly|weird|rare} words", "fewer {odd|strange|weird|wrong} words", "{creative text|a high temperature|wild stories} without {nonsense|odd words}"),
        "v": ("{avoid|skip|leave out} {odd|strange|rare|weird} words", "use only words that {fit|make sense}"),
        "s": ("{now and then|sometimes|once in a while|suddenly} {a strange word|an odd word|a word that does not fit|a weird word} {comes up|pops up|appears}", "some {words|tokens} {do not fit|make no sense|are out of place}"),
        "a": "A min-p keeps odd words out: /set min-p 0.05.", "set": "min-p", "way": "high", "opposite": "creative", "o": ("more {unusual|rare|surprising} words", "more variety"),
    },
    "right": {
        "g": ("{correct|right|true|factual|accurate} {answers|facts|replies}", "fewer {mistakes|errors|wrong answers}", "the best answers for {facts|homework|sums|a quiz}"),
        "v": ("make fewer {mistakes|errors}", "{be|get} {more correct|more accurate}"), "s": ("{your|the} {answers|facts|sums} are {often |sometimes |}wrong", "you {make|made} {so many|too many} mistakes", "{that|it} was wrong"),
        "a": "I am tiny, so I make mistakes. A low temperature helps a little: /set temperature 0.2.", "set": "temperature", "way": "low", "opposite": "creative", "o": ("{more|really} creative {stories|answers}", "more fun and fantasy"),
    },
}
SEEN = (
    "{S}, which setting", "{S}, which setting is that", "{S}. Which setting {helps|should I change|do I need|fixes that|is it}", "{S}, {what can I do|what do I change|what should I set|how do I stop that|how do I fix that|can I change that|what helps|any tip}", "{S}. {What can I do|How do I fix that|How do I stop that|What do you recommend|What would you change|Any advice|Is there a setting for that}",
    "{S}", "{S}", "{what can I do|what helps|what do I set} {if|when} {s}", "how do I stop it when {s}", "I {have the problem|noticed} that {s}", "help, {s}", "{s}, {that is annoying|and I don't like it|what's the fix}",
)
WANTED = (
    "I {want|would like|need|'d like|would love|am looking for} {g}. {What do you recommend|What should I change|Which setting is that|What do I set|What would you set|How do I get that|What do you suggest|Any tips}", "I {want|would like|need|'d prefer} {g}", "how {do|can|would} I get {g}", "{what|which setting} {gives me|do I need for|should I change for|is good for|do you recommend for} {g}", "{what|which} settings for {g}",
    "is there a setting for {g}", "{g} please, what do I set", "what do I change {to get|if I want|when I want} {g}", "{can I|is it possible to} get {g}", "which setting helps if I want {g}",
)
MADE = (
    "how {do|can} I make you {v}", "{what|which setting} makes you {v}", "I {want|would like|need} you to {v}{|. What do I set|, how|. Which setting is that}", "can you {v}", "{what do I|what should I} {set|change|do} so that you {v}", "please {v}, which setting is that", "could I get you to {v}", "is there a way to make you {v}",
)
OPPOSITE = (
    "{and |}what if I want the opposite, {o}", "and the opposite, {o}", "{and |}if I want {o}", "what about the other way round: {o}", "and for {o}", "{now|what if} I want {o}", "and when I need {o}", "ok and {o}", "and how do I get {o}", "now the opposite please: {o}", "on the other hand, what about {o}",
)
OPPOSITE_BARE = ("{and |}what if I want the opposite", "and the opposite", "and the other way round", "how do I get the opposite", "what would I do for the opposite", "and if I want it the other way")
WORKED = ("how far can I go with that", "how far should I go", "and how far can I push it")
LEADS = (*[""] * 26, "Hi, ", "Ok, ", "Sorry, ", "Quick question: ", "Question: ", "One thing: ", "Tell me, ", "I'm new here, ", "Silly question, but ", "Just wondering, ", "For my app: ", "Please, ", "So, ", "Hmm, ", "Hello! ", "By the way, ", "I was wondering, ", "My friend asks: ", "Noob question: ", "In short, ")
ENDS = (*[""] * 20, " Thanks.", " I'm new to this.", " I have no idea.", " Just curious.", " Please keep it short.", " I'm confused.")
NEXT_LEADS = (*[""] * 14, "Ok, ", "Ok. ", "Thanks. ", "Hm, ", "I see. ", "Good. ", "Cool, ", "Nice. ", "Alright, ", "Got it. ", "Great, ", "Ah ok, ")
