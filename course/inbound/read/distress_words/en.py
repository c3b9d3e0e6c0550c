"""How despair is named in English."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import GAPS, DistressWords

WORDS: Final = DistressWords(
    spellings={
        "suicide": ("sucide", "suicde", "suiside", "suicied", "suacide", "suecide", "suicid", "sucuide", "suicice"),
        "suicidal": ("sucidal", "suicidle", "suisidal", "suicdal", "suicidel", "sucidle", "suiscidal"),
        "myself": ("myslef", "meself", "mysel", "mysellf", "myselff", "miself", "mself", "mysefl", "mysef"),
        "kill": ("kil", "kll", "kiil"),
        "killing": ("kiling", "killin", "killng"),
        "killmyself": ("killmyslef",),
        "want": ("wnat", "wan", "wnt", "wantt", "watn"),
        "wanna": ("wana", "wannna", "wonna"),
        "dont": ("dnt", "donot", "dotn", "dosnt", "dnot", "dun"),
        "doesnt": ("doesnot", "dosent"),
        "live": ("liv", "lve", "livee"),
        "living": ("livin", "liveing", "livign"),
        "die": ("dei",),
        "life": ("lief", "lfe"),
        "reason": ("reson", "resaon"),
        "worth": ("wroth", "woth"),
        "hopeless": ("hopless", "hopeles", "hoples"),
        "without": ("withou", "witout", "wihtout"),
        "anymore": ("anymor", "anymroe", "anylonger"),
        "alive": ("aliv",),
        "was": ("were",),
    },
    contractions={
        "myself": ("my self", "my own self", "me self"),
        "kill myself": ("killmyself",),
        "want to": ("wanna", "want too"),
        "going to": ("gonna", "going too"),
        "anymore": ("any more", "any longer"),
        "dont": (
            "do not", "don t", "dont really", "dont even", "do not really", "dont actually", "dont just",
            "really dont", "no longer",
        ),
        "doesnt": ("does not", "doesn t"),
        "cant": ("can not", "cannot", "can t", "cant even", "couldnt", "could not"),
        "isnt": ("is not", "isn t"),
        "wasnt": ("was not", "wasn t", "werent", "weren t"),
        "wouldnt": ("would not", "wouldn t"),
        "didnt": ("did not", "didn t"),
        "i wont": ("i will not", "i won t"),
        "i havent": ("i have not", "i haven t"),
        "i wouldnt": ("i would not", "i wouldn t"),
        "im": ("i am", "i m"),
        "ive": ("i have", "i ve"),
        "id": ("i would", "i d"),
        "ill": ("i will", "i ll"),
        "lifes": ("life is", "life s"),
        "whats": ("what is", "what s"),
        "theres": ("there is", "there s"),
        "nobody": ("no one", "noone", "no body"),
        "everyone": ("everybody", "every one", "every body"),
        "better off": ("better of",),
    },
    gaps=GAPS
    | {
        # "I don't want to live in London", "no point in living abroad": a place, not a life.
        "NOT_A_PLACE": (
            "(?! (?:in(?! (?:this|that) (?:world|pain|misery|hell)| the world)|at|near|by|off|out|under|abroad"
            "|there|somewhere|close|far|so|alone in|apart|from|up to|with (?:out|my|our|his|her|their|a|an|two"
            r"|three|flat\w{0,5}|other|room\w{0,5}|the (?:family|in ))|(?:for|to)(?! (?:die|suffer)) \w{1,30}|my "
            "life (?:by|like|for|in|as|according|without)|around|revolving|on (?!(?:this|the) (?:earth|planet)"
            r"|anymore|like)\w{1,30}|costs?|rooms?|wages?|arrangements?|standards?|conditions?)\b)"
        ),
        "END": r"(?:,| (?:\||anymore|and|but|because|so|thanks|tonight|now|im|i))(?= )",
        "NOT_THE_COURSE": (
            "(?! (?:with(?! (?:life|living|my life|it all|this life))|to|about|and on|holiday|a|an|another|any"
            "|dates?|benefits|sending|applying|looking|searching|interviews?|working|at|for|writing|receiving"
            r"|getting|until|without|like this (?:with|at|in|for|on)|in this (?:job|role|company|team))\b)"
        ),
        "SO": (
            r"(?:so |just |really |simply |only |very |completely |totally |utterly |absolutely |honestly |quite "
            r"|pretty |truly |literally |actually |sometimes |often |still |also |even |feeling |bit |a |always "
            r"|all |now |to |sort |kind |of |again ){0,3}"
        ),
    },
    harmless=(
        # names of things
        (
            r"(?:anti )?suicid(?:e|al) (?:prevention|awareness|hot ?lines?|helplines?|charit(?:y|ies)|lines?|squad"
            r"|bereavement|research|watch|doors?|polic(?:y|ies)|support|counsell?(?:or|ors|ing)|training|mission"
            r"|bomb\w{0,5}|rates?|risk assessments?|statistics|crisis (?:line|centre|center|team|charity)|first "
            r"aid|intervention|safety|survivors|burns?|nets?|forest|gene|inhibition|studies|clinics?)"
        ),
        (
            "(?:prevent|preventing|prevention of|prevents|against|reduce|reducing|preventable|bereaved by|lost "
            "to) suicide"
        ),
        (
            "(?:career|professional|political|social|financial|commercial|economic|business|brand|academic"
            "|corporate|assisted|physician assisted|electoral|credit|egg) suicide"
        ),
        r"(?:kill (?:switch|time|two|the|chain|fee|zone)|killer \w{1,30})",
        # what others feel or did
        (
            r"suicidal (?:customers?|callers?|clients?|patients?|people|teen\w{0,6}|young|students?|veterans?|men"
            r"|women|others|children|inmates|prisoners|person)"
        ),
        (
            "(?:(?<!one of the )(?<!one of those )(?<!one of these )(?:people|patients|clients|callers|those"
            "|someone|somebody|anyone|others|residents|persons|teenagers|students|children|kids|users|men|women"
            "|teens|veterans|characters?|customers)) (?:who|that) UP2 (?:want|wanted|wish|wished|tried|try|feel"
            "|felt|think|thought|are|was|have|had|dont|talk|talked|hurt|harm|self|see|attempt|attempted|commit"
            "|committed|consider|contemplate)"
        ),
        (
            "(?:he|she|they|patients?|clients?|callers?|man|woman|person|somebody|someone|people|boy|girl) "
            "(?:said |told me |thought |felt |who |that |he |she |they |really |just ){0,3}(?:wanted|wants|tried"
            "|wished|didnt want|did not want|doesnt want|does not want) to"
        ),
        "(?:he|she|they|who) (?:was|felt|feels|is|became|got|had been) (?:so |very |really |actively )?suicidal",
        # plants and things that "want to die"
        (
            r"(?:plants?|tomatoes|basil|orchids?|geraniums?|flowers|roses|herbs|seedlings|ferns?|cact(?:us|i)"
            r"|succulents?|goldfish|batter(?:y|ies)|phone|laptop|car|engine|computer|printer|bike) (?:\w{1,20} "
            r"){0,2}(?:(?:wants?|wanted|tr(?:y|ies)|refused?s?|liked?s?) to|dont want to|doesnt want to) (?:die"
            r"|live)"
        ),
        # figures of speech
        r"bungee \w{1,12} (?:off|from) (?:a|the|that) (?:\w{1,20} )?\w{1,12}",
        (
            r"(?:goodbye|farewell) (?:letters?|notes?|mail|email|cards?) (?:to|for) (?:everyone|all|them "
            r"all|my \w{1,20}"
            r"|the \w{1,20}) (?:at|in|from|of)"
        ),
        "this is goodbye (?:to|from) (?:the|this|my|your|that) (?:course|firm|company|team|office|job|city|town)",
        r"(?:hurt|hurting|harm|harming) myself by \w{1,30}",
        r"dying my (?:hair|\w{1,20} hair|clothes|dress)",
        "(?:here|around) anymore than",
        (
            "(?:die|dying|died|dead) (?:of|from|with) (?:shame|embarrassment|embarassment|laughter|laughing"
            "|curiosity|boredom|happiness|joy|suspense|cringe|fright|nerves|stress waiting|hunger)"
        ),
        "(?:die|dying) (?:laughing|on (?:that|this|the|my|a) hill|a little|a bit inside|inside)",
        r"dying to \w{1,30}",
        "to die for",
        "(?:do or|never say) die",
        "what a (?:way|place) to die",
        "(?:die|dying) (?:hard|down|out|off|away)",
        "(?:live and let|ride or|heart and hope to) die",
        "live or die by",
        "old habits die",
        "kill(?:ing|ed)? myself (?:laughing|with laughter|laughin)",
        (
            "kill(?:ing|ed) myself UP1 (?:preparing|studying|revising|working|applying|rehearsing|practising"
            "|practicing|writing|training)"
        ),
        "(?:shoot|shooting|shot) myself in the (?:foot|leg|knee)",
        "cut(?:ting)? myself (?:some|a|off|short|out|loose|down|free|shaving|on|while|when|with paper)",
        "hang(?:ing)? myself (?:out|up)",
        "drown(?:ing)? myself in (?!the |a |my bath|water|our |sea)",
        "burn(?:ing|ed)? myself out",
        "hurt(?:ing)? myself (?:at|on the|playing|running|lifting|in the gym)",
        "taking my life in my hands",
        "(?:made|make|makes|making) me (?:UP1 )?lo(?:se|sing) the will to live",
        "(?:at|by|until|till|before|near|towards|from) the end it all",
        "in the end it all",
        "to the end it all",
        "(?:jump|jumped|jumping) (?:off|in front of) the (?:page|queue|line)",
        "(?:bring|brings|brought|put|puts|breathe|back) UP4 (?:from the dead|to life)",
    ),
    despair=(
        # to kill, to hurt oneself
        "kill(?:ing|s)? myself",
        "(?:tried|try|trying|nearly|almost|attempted|wish i|wish id|should) UP3 killed myself",
        "(?:should|could|would|might|if i|id|ive|wish i) UP2 (?:ve |have |of |had )?killed myself",
        (
            "(?:kms|unalive(?: myself)?|unaliving myself|off myself|offing myself|top myself|topping myself|neck "
            "myself|do myself in|doing myself in)"
        ),
        "(?:harm|harming|harmed) myself",
        (
            "(?:want|wanted|wants|going|think|thinking|thinks|thought|thoughts|feel|feeling|felt|urge|urges|need"
            "|might|will|ill|could|afraid|scared|about|started|start|keep|kept|been|tempted|like|plan|planning|im"
            "|to|not|wont|by|of|stop|desire|able) UP3 (?:hurt|hurting|cut|cutting|hang|hanging|drown|drowning"
            "|shoot|shooting|poison|poisoning|starve|starving|burning|strangle|stab|stabbing|injure|injuring) "
            "myself"
        ),
        "(?:ive|i) (?:started |started to |been |begun |again )?(?:cut|cutting|hurt|hurting|hang|hanging) myself",
        (
            "(?:i|ive|im|ill|id|my|started|start|want to|been|again|urge to|about|back to|relapsed into|and) UP2 "
            "self ?harm(?:ing|ed)?"
        ),
        (
            "(?:started|start|starting|been|back to|went back|stop|stopped|keep|kept|urge to|relapsed) UP1 "
            "(?:cutting|burning myself|scratching my (?:arms|legs)) (?:to cope|to feel|when it gets|again"
            "(?!,? (?:down|back|on|at the|at work|hair|costs|prices|vegetables|carbs|sugar)))"
        ),
        (
            "clean (?:from|of) (?:cutting|self ?harm\\w{0,3})|(?:cut|cuts) on (?:both )?my (?:arms?|legs?"
            "|thighs?|wrists?)"
        ),
        "hang myself",
        "(?:slit|slitting|cut|cutting|slash|slashing) (?:my|both my) (?:wrists?|veins|arms|throat)",
        (
            "(?:jump|jumping|jumped|throw myself|throwing myself|walk|walking|step|stepping|lie down|lying down"
            "|drive|driving|leap|leaping) (?:myself )?(?:off|in front of|under|into|from|out of) (?:of )?(?:a|an"
            "|the|that|this|some|my|oncoming) UP1 (?:bridge|roof|rooftop|cliff|balcony|building|window|train|bus"
            "|tube|car|lorry|truck|traffic|tracks|rails|tree|wall|viaduct|multi ?storey)"
        ),
        (
            "(?:bridge|platform|roof|ledge|edge|cliff|balcony|viaduct) UP5 (?:nearly|almost|wanted to|wanting to"
            "|thought about|thought of|thinking about|thinking of|could have|wondering about) UP2 (?:went "
            "over|go over"
            "|going over|jump(?:ed|ing)?|step(?:ped|ping)? off|climb(?:ed|ing)? over|let(?:ting)? go(?= \\||,))"
            "(?! (?:the queue|to the))"
        ),
        "walk(?:ing)? into the (?:sea|ocean|river)|jump(?:ing)? in(?:to)? the (?:river|canal)",
        "(?:rope|noose|razor|blade|gun) (?:in|around|against|to) my (?:hands?|wrists?|neck|throat)",
        "(?:thought|thinking|think) (?:about|of) (?:just )?driving (?:off|into) (?:a|the)(?! (?:town|city))",
        "throw(?:ing)? myself (?:under|off|in front of)",
        "(?:overdose|overdosing|od) (?:on|myself|again|tonight|and)",
        "(?:want|going|plan|planning|thinking|thought|try|tried) UP2 (?:overdose|overdosing|od)",
        "tak(?:e|en|ing) an overdose",
        (
            "tak(?:e|en|ing) (?:all|a whole bottle|a bottle|too many|a handful|enough) (?:of )?(?:my |the |these "
            "|those )?(?:sleeping )?(?:pills|tablets|meds|medication|painkillers|paracetamol)"
        ),
        "(?:bullet|gun) (?:in|through|to) my (?:head|brain|mouth)",
        "blow(?:ing)? my (?:brains?|head) (?:out|off)",
        "tak(?:e|en|ing) my own life",
        "tak(?:e|en|ing) my life(?! (?:back|in|into|to|forward|seriously|apart|as|for|one|on|and|by|off|further))",
        (
            "end(?:ing|ed)? (?:my|this|my own|this miserable|my miserable|my whole) (?:life|lives|existence"
            "|misery|suffering|torture)"
        ),
        "do something (?:bad |stupid |terrible |awful )?to myself",
        "(?:not|dont feel|never feel) (?:very |really )?safe (?:with|from|around) myself",
        "(?:way|ways|how|where|when) to (?:die|end my life|end it all)(?! (?:on|for|hard|of|at|with))",
        (
            "(?:thought|thinking|think|thoughts|urge|urges|considered|tempted) (?:about |of |to )?(?:just "
            ")?(?:jumping|jump)(?= off| in front| from|END)"
        ),
        (
            "(?:sav(?:e|ed|ing)|stash(?:ed|ing)?|hoard(?:ed|ing)?|stockpil(?:ed|ing)|put(?:ting)? (?:by|aside)) "
            "(?:up |all |some |enough |my |the |those |these |sleeping |old |spare ){0,4}(?:tablets|pills"
            "|meds|medication|painkillers|paracetamol)"
        ),
        (
            "(?:letters?|notes?) (?:to|for) (?:the|my) (?:kids|children|wife|husband|mum|mom|mother|dad|father"
            "|parents|family|sister|brother|son|daughter|boys|girls) (?:is|are|was|lie|lies|all) UP1 (?:written"
            "|ready|done|finished)"
        ),
        (
            "(?:goodbye|farewell) UP5 (?:dont (?:you )?(?:feel (?:bad|guilty)|blame|cry|be sad|look for me)|nobody "
            "could|no ones fault|nobodys fault|not your fault|forgive me)"
        ),
        (
            "(?:nobody|you|they|anyone|none of you) (?:could|cant) UP1 (?:have |of |ve )?(?:stopped|saved) me"
            "(?= \\||,| from)"
        ),
        (
            "(?:know|decided|chosen|picked|set) (?:exactly |already )?(?:how and when|when and how)(?! (?:to"
            "|the|they|he|she|we|it|you|my|this|that) )"
        ),
        (
            "(?:know|decided|chosen|picked) (?:exactly |already )?(?:how|when|where) (?:im going to|ill) "
            "do it(?= \\|)"
        ),
        (
            "(?:by then|after that|soon|when|once) (?:ill|im|i wont) (?:be )?(?:dead(?! (?:tired|on|wrong|set))"
            "|in this world|alive|exist)"
        ),
        (
            "(?:send|sending|write|writing) UP3 (?:more|again|anymore|me) UP4 ill be gone(?= \\||,)(?! ,? "
            "?(?:to|for"
            "|on|until|till))"
        ),
        "(?:one|a single) (?:more |last )?step and UP3 (?:over|gone|done|finished)",
        "worry about me (?:for )?much longer",
        "ill be gone (?:for good|forever|for ever)(?! from)",
        "(?:leave|leaving|left) this world(?! (?:cup|of|tour))",
        (
            "(?:the|my|enough|all) (?:pills|tablets|rope|noose|blades?|razor) UP1 (?:ready|saved up|lined up|in "
            "front of me)"
        ),
        (
            "(?:written|wrote|writing|write) UP2 (?:goodbye|farewell) (?:letters?|notes?)(?! (?:to|for) (?:my "
            "|the )?(?:team|colleagues|boss|work|clients|employer|company|office|manager))"
        ),
        "put(?:ting)? an end to (?:my life|it all|everything|myself|my misery|my suffering)",
        "end(?:ing)? it all",
        "end it (?:tonight|for good|forever|once and for all)",
        "end(?:ing)? myself",
        r"(?:want|wanted|going|ready|time) to (?:just )?end it(?= \|)",
        (
            "(?:thinking|think|thought|thoughts) (?:about|of) (?:just )?(?:ending it|ending things|not being here"
            "|not being alive|being dead|not existing|dying|my own death|how to die|not waking up|never waking up)"
        ),
        # suicide
        "(?:im|i|feel|feeling|felt|been|was|get|getting|become|becoming|makes me|made me|me|and) SOsuicidal",
        "suicidal (?:thoughts?|ideation|feelings?|again|thinking|urges?|tendencies|ideas|right now|today)",
        (
            "(?:think|thinks|thinking|thought|thoughts|thinkin|considering|considered|consider|contemplate"
            "|contemplating|contemplated|planning|planned|attempt|attempted|attempting|commit|commiting|comit"
            "|committing|about|of|tried|try) (?:of |about |committing |commiting )?suicide"
        ),
        "suicide attempts?(?! in the)",
        "suicide (?:note|letter)",
        "(?:i|ive) UP3 committed suicide",
        (
            "suicide (?:is|seems|looks|feels|would be|might be|is now) UP3 (?:option|way|answer|solution|choice"
            "|left|better)"
        ),
        r"(?<=\| )suicide(?= \|)",
        # to die
        (
            "(?:want|wants|wanted|wish|wished|wishing|ready|deserve|deserved|prefer|hope|hoping|hoped|planning"
            "|plan|decided|like|prepared|praying|pray|beg|begging|love|waiting) to SO(?:die|be dead|be killed"
            "|never wake up|not wake up|not exist|not be here anymore|not be alive|stop existing|stop living"
            "|leave this world|leave this life|sleep forever|sleep for ever)(?! (?:for|to get|to be|old|rich|happy"
            "|employed))"
        ),
        (
            "want to SO(?:disappear|vanish)(?: forever| for ever| from this (?:world|earth|planet|life)| from "
            "the (?:world|earth)| completely| altogether)"
        ),
        "want die",
        "want death",
        "i want SOto be dead",
        "feel like (?:dying|ending it|killing|being dead|not living|not being alive)",
        "i (?:should|must|ought to) SO(?:die|be dead|not be alive|not exist|stop existing)",
        "i SOdeserve (?:death|to die)",
        "how much longer (?:i can|i could|ill) (?:stay alive|keep living|live(?=END))",
        "hate (?:that )?i (?:woke up|still wake up)(?! (?:at|so|early|late))",
        "dont deserve (?:to live|to be alive|life(?=END))NOT_A_PLACE",
        "(?:might|may) as well (?:be dead|die|kill myself|not (?:be alive|exist|live))",
        "(?:hope|hopes|hoping|wish|wishing) (?:that )?(?:i|id|ill) (?:just )?(?:get|got) (?:hit|run over|killed)",
        "let me die",
        (
            "(?:rather|sooner|better) die(?! than (?:do|work|go|sit|apply|take|write|get|have|hear|wear|eat|see"
            "|use|read|call|phone|ask|attend|join|send|fill|speak|present))"
        ),
        "rather be dead(?! than (?:work|wear|seen))",
        "(?:rather|better) not (?:be alive|exist|be here anymore|live)",
        (
            "(?:wish|wished|wishing|if only) (?:that )?(?:i|id) SO(?:could (?:just )?stop existing|cant exist"
            "|cant wake up|was dead|was gone forever|was never born|had never been born|had not been born|hadnt "
            "been born|wasnt born|wasnt alive|wasnt here anymore|was not alive|had died|died|could die|would die"
            "|could just die|wouldnt wake up|would not wake up|didnt wake up|dont wake up|never woke up|could "
            "stop living|didnt exist|did not exist|never existed|could not exist|never been born|could fall "
            "asleep forever|could sleep forever|didnt have to live|didnt have to be alive)"
        ),
        "(?:never been born|shouldnt have been born|should never have been born)",
        "i (?:could|should) (?:be )?better off dead",
        "better (?:off )?dead(?! than (?:red|wood))",
        "if i was (?:only |just )?dead(?! (?:tired|on|wrong|serious|set|sure|keen|certain))",
        (
            "(?:long|anyone|anybody|nobody|someone|who) UP4 (?:find|found|notice|noticed|miss|missed) "
            "(?:me|i was) (?:dead|gone)"
        ),
        "(?:sleep|asleep|bed) (?:and|to) (?:never|not|dont|dont ever) wak(?:e|ing) up",
        (
            r"dont (?:want to |wish to |care to )wake up(?: anymore| again| ever| tomorrow| in the morning| at all"
            r"| one day)?(?= \|| and| because| to (?:this|another)| anymore| again)"
        ),
        "never (?:want to )?wake up (?:again|anymore)",
        (
            "(?:hope|hopes|hoping|hoped|wish|wishing|pray|praying|prayed)(?: to god)?(?: that)? (?:i|id"
            "|ill) SO(?:dont"
            "|never|wont|didnt|wouldnt|cant) (?:just |ever )?(?:wake|woke|woken) up(?! (?:at|so|early|late"
            "|before|with"
            "|to (?:the|that|my) (?:alarm|noise|news)))"
        ),
        "if i (?:just )?(?:didnt|never|wouldnt) (?:wake|woke) up(?! (?:at|so|early|late))",
        (
            r"better (?:off )?(?:for \w{1,30} )?if i (?:was|wasnt|had|never|died|dont|didnt|disappeared|just died"
            r"|stopped) ?UP2 (?:dead|gone|here|around|alive|born|existed|exist|existing|disappeared|died|never "
            r"been born)"
        ),
        r"better (?:off )?(?:for \w{1,30} )?if i (?:just )?(?:died|disappeared|didnt exist|wasnt around)",
        (
            "(?:world|everyone|family|kids|children|wife|husband|partner|mum|mom|mother|father|dad|parents"
            "|friends|they all|son|daughter|girlfriend|boyfriend|people|you all|we all|anyone|all) UP4 (?:better "
            "(?:off )?|happier |easier |safer )without me"
        ),
        (
            "(?:happier|easier|relieved|simpler) UP3 if i UP1 (?:was (?:dead|gone)|wasnt (?:here|alive|around"
            "|born)|died|disappeared|didnt exist|never existed|killed myself)(?! (?:on|at|in|for|by|when|until) )"
        ),
        (
            "(?:nobody|who) (?:would|will|wouldnt|d) UP2 (?:miss me|care if i|notice if i|mind if i) ?(?:just "
            "|was |wasnt |am )?(?:died|dead|gone|disappeared|vanished|around|alive|here|killed|die|disappear)"
        ),
        r"nobody (?:would|will|d) (?:even |ever )?miss me(?= \|| if| when)",
        "by the time you read this",
        "goodbye (?:cruel )?world",
        "(?:this is|its) (?:my )?(?:final |last )?goodbye (?:forever|for ever|to (?:life|everyone|the world))",
        # hopelessness about living
        (
            "(?:dont|doesnt|didnt|not|never) (?:want|wish|care|wanting|wishing|intend|feel able|know how|feel "
            "like|know if i (?:want|can|could)|think i (?:want|can|could)|see myself|think i want|like) ?(?:to "
            ")?SO(?:be alive|being alive|exist(?:ing)?(?! (?:only|just))|stay alive|carry on living|keep living"
            "|keep on living|continue living|go on living|continue to live|be on this (?:earth|planet)|be in "
            "this world|be here anymore|be around anymore|live anymore|living anymore|live another day|see "
            "(?:another day|tomorrow))"
        ),
        (
            "(?:dont|didnt|not|never) (?:want|wish|feel like|think i (?:want|can)|know if i want|care) ?(?:to "
            ")?SO(?:live|living)NOT_A_PLACE"
        ),
        "(?:dont|didnt) SOwant SOliveNOT_A_PLACE",
        "dont (?:want|wish) to SObe (?:a )?part of (?:this|the) (?:world|life|planet)",
        "(?:cant|dont) (?:see|imagine|picture) myself (?:still )?(?:being )?(?:still )?alive",
        "nothing (?:left )?(?:here )?for me (?:in (?:this |my )?(?:life|world)|on this earth)",
        "(?:make|making) it through (?:the|another|this) night",
        (
            "(?:dont|didnt) (?:want|wish) to SO(?:go on|carry on)(?: anymore| like this| living| with life| with "
            "it all)*NOT_THE_COURSE(?= )"
        ),
        "want (?:to )?(?:not|stop|quit) (?:be |being )?(?:alive|living|existing)NOT_A_PLACE",
        (
            "(?:dont|not|no idea|never) (?:know|sure|think|see|knew) (?:if |how |whether |that )?(?:i can|i could"
            "|im able to|to|i|i want to|ill) UP1 (?:go on|carry on)(?: anymore| like this| living| with "
            "life)*NOT_THE_COURSE(?= )"
        ),
        (
            "cant UP1 (?:go on|carry on)(?: anymore| like this(?! (?:with|at|for|on) )| living| with life| with "
            "it all| with living)*NOT_THE_COURSE(?= )"
        ),
        (
            "cant (?:bear|stand|face|take|handle|do|cope with|tolerate) (?:living|life|being alive|to live|this "
            "life|existing|my life)(?: anymore)?NOT_A_PLACE"
        ),
        "cant (?:face|take|bear) another day(?! (?:of|at|in|on|like|with|looking|job|off))",
        "cant (?:keep )?liv(?:e|ing)(?: like this| this way| anymore| with myself| any)(?= )",
        (
            r"(?:no|not any|any|zero|little|not much|isnt any|hardly any) (?:real |good |single |more |other "
            r")?(?:reason|reasons|point|sense|purpose|meaning|use) (?:left )?(?:anymore )?(?:to|in|of|for|why i "
            r"should|for me to|in me|me)(?: \w{1,20}){0,1} (?:live|living|be alive|being alive|exist|existing"
            r"|existence|stay alive|staying alive)NOT_A_PLACE"
        ),
        (
            "no (?:reason|reasons|point|sense|purpose|meaning|use) (?:left )?(?:anymore )?(?:to|in|of|for)?(?: "
            "keep| just)? ?(?:live|living|be alive|being alive|going on|go on|carrying on|carry on|exist|existing"
            "|stay alive)(?: living| anymore| like this)*NOT_A_PLACENOT_THE_COURSE(?= )"
        ),
        (
            r"(?:no|any) (?:point|sense|meaning|purpose) (?:left )?(?:in|to|of) (?:my |this )?life(?! (?:insurance"
            r"|balance|science|sciences|cycle|story|coach\w{0,4}|after|without))"
        ),
        (
            "(?:dont|cant|didnt|not|hard to|struggle to|struggling to) (?:see|find|have|know|remember|think of) "
            "UP2 (?:reason|reasons|point|sense|purpose|meaning|why i should|why)(?: to| in| of| for)? (?:being "
            "here(?=END)|be here(?=END)|live|living|keep living|keep on living|go on|going on|carry on"
            "|carrying on|be alive"
            "|being alive|exist|existing|life|stay alive|keep myself alive|wake up)NOT_A_PLACENOT_THE_COURSE(?= )"
        ),
        (
            "whats the (?:point|use|sense|purpose|meaning) (?:of|in|to)(?: even| still| me| my)? (?:living|life"
            "|live|going on|being alive|existing|carrying on|staying alive|my life|it "
            "all)NOT_A_PLACENOT_THE_COURSE(?= )"
        ),
        (
            "why (?:should i |do i |am i |bother |even |keep |be |go on |carry on ){1,3}(?:living|alive|live"
            "|existing)NOT_A_PLACE"
        ),
        "nothing (?:left |more |else )?(?:to live for|worth living(?: for)?|to stay alive for)",
        (
            "(?:not|isnt|hardly|barely|never|doesnt (?:feel|seem|look)) worth UP1 (?:living|being alive)(?! (?:in"
            "|there|at|near))"
        ),
        (
            r"lifes UP2 (?:not|isnt|pointless|meaningless|hopeless|worthless|unbearable|unliveable)(?: worth "
            r"it)?(?= \|| and| now| anymore| for me| without| if| when| but| because)"
        ),
        "life UP1 isnt worth (?:it|living)",
        "(?:my )?lifes (?:not|isnt) worth",
        (
            r"my lifes UP1 (?:over|worthless|pointless|meaningless|finished|hopeless)(?! (?:crowded|booked"
            r"|whelm\w{0,4}))"
        ),
        "life UP1 (?:has|holds|had) UP1 no (?:meaning|point|purpose|sense|value)",
        "life UP1 doesnt (?:have|make) UP1 (?:meaning|point|purpose|sense)",
        (
            "(?:tired|sick|weary|exhausted|fed up) (?:of|with) (?:just )?(?:living|life|being alive|existing|my "
            "life|it all and want to die)NOT_A_PLACE"
        ),
        (
            "(?:living|being alive|existing) (?:is|feels|has become|hurts) (?:too |so )?(?:painful|hard|much"
            "|unbearable|torture)NOT_A_PLACE"
        ),
        "done with (?:life|living|my life|this life)NOT_A_PLACE",
        "hate (?:being alive|living|that im alive|to be alive|that i exist)NOT_A_PLACE",
        "g(?:ive|iving|iven|ave) up on (?:life|living|my life)",
        (
            "(?:lost|losing|lose|no|lack|without|havent|have not got|havent got|dont have) UP1 (?:will|wish"
            "|desire|strength|energy|courage) (?:left )?to (?:live|go on living|stay alive|be alive|keep living"
            "|carry on living)NOT_A_PLACE"
        ),
        "(?:only|easiest|best|one) way out is (?:to (?:die|kill|end)|death|dying|suicide)",
        "(?:see|seeing|is|theres|ive|have|find|with) no (?:other )?way out(?! (?:of|to|for|but))",
        (
            "(?:(?:feel|feeling|felt) SO|im (?:so |completely |utterly |totally |absolutely ))hopeless(?! "
            "(?:about|at|with|in|when it comes|as a|on))"
        ),
        "lost (?:all |any |every )(?:my )?hope(?! (?:of|for|in|that|with|to|about))",
        (
            "no (?:more )?hope (?:left|anymore|in life|for my life|in my life|for me|for myself|at all)(?! (?:of"
            "|for (?:a|the|this|that)|at|with|in (?:this|that|the) (?:job|company|role|process)|to get))"
        ),
        "no future (?:for me|for myself|left|anymore)(?! (?:at|in|with|there|here))",
        r"(?:ive|have|i see|see) no future(?= \|| and i)",
        (
            "(?:im|being|be|as|only|just|become|feel like) UP2 (?:a )?burden (?:to|on|for) UP1 (?:everyone|family"
            "|all|others|them all|people|parents|wife|husband|partner|kids|children|friends|mum|mom|mother|the "
            "world|society)"
        ),
        (
            "(?:want|wanted|need) (?:it all|everything|all of it|all this|the pain|this pain|my pain|the "
            "suffering|my suffering) to UP1 (?:end|stop|be over|go away)"
        ),
        "make (?:this|my|all this|all the) (?:pain|suffering) (?:stop|end|go away)",
        "(?:dont|not|never) care (?:if|whether) i (?:live|die|wake up|am alive|im alive)",
        "cares (?:if|whether) i (?:live|die)",
        (
            "if i (?:died|was dead|was gone|disappeared|killed myself) UP3 (?:nobody|everyone|they|it) (?:would|d"
            "|will) UP2 (?:care|notice|miss|better|easier|relieved)"
        ),
        "(?:would be|be|is) UP1 (?:easier|better) UP2 (?:to be dead|if i was dead|being dead|if i was gone)",
        (
            "(?:death|dying|being dead) (?:would|will|seems|feels|is|sounds|looks) UP1 (?:be )?(?:a |the |so |my "
            "|much )?(?:relief|easier|better|only way|release|comforting|tempting|peaceful)"
        ),
        "(?:long|longing|wish|wishing|waiting|ready|praying) for (?:my )?death",
        (
            "(?:think|thinking|thought) (?:about|of) (?:death|dying) (?:every day|all the time|constantly|a lot"
            "|all day|day and night|daily)"
        ),
        "want (?:to end things|out of (?:this |my )?life)",
        "(?:planning|plan|planned|plans for) (?:my|for my|a|the) (?:own )?(?:suicide|death)",
        "took too many (?:of my )?(?:pills|tablets|sleeping pills)",
        "(?:cant|dont|not) (?:see|find) (?:a|any|another) way out(?! (?:of|to|for|but))",
        r"dont want (?:this|my|a) life(?: anymore)?(?= \|)",
        r"dont want to be (?:here|alive|around)(?: anymore)?(?= \|)",
        (
            "(?:not|isnt|never) (?:even )?sure (?:if |that |whether )?i want to (?:live|be alive|be here anymore"
            "|go on living)NOT_A_PLACE"
        ),
        "wish id (?:just )?die",
        "(?:cant|dont) (?:see|have|imagine) a future for (?:me|myself)(?! (?:at|in|with|there|here))",
        r"without (?:any |all )?hope(?= \|)",
        "keep(?:ing)? going with (?:life|living)",
    ),
)  # fmt: skip
