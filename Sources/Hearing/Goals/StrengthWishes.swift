/// Whether lifting is wanted, and how people refuse it.
extension Wordings {
  static let ofLifting =
    noLifting + someLifting + regularLifting + triedLifting + formerLifting + noStrength
    + wantsLifting + gyms + noGear + someWeights

  /// What lifting is called.
  private static let lifting =
    "lifting|weights|strength|gym|gyms|iron|dumbbells|barbells|(strength|weight|gym|resistance|"
    + "muscle) (training|work|stuff|part|bit|side|sessions|session|lifting|exercises|plan|thing|"
    + "machines|workouts)|lift|bodybuilding|muscles|that (stuff|part|bit|side)|the heavy stuff"

  static let noStrength = [
    "(just|only|stick to|stick with|prefer|rather just|purely|simply|strictly|keep (it|to|me)|"
      + "nothing but|here for|all about|here (only|just) for) [to] [the] (running|run|runs|"
      + "jogging) [please|only|part|plan|side|bit|thanks|$]",
    "no (\(lifting)) [training|of any kind|at all|for me|thanks|thank you|,] (please|pls|thanks|"
      + "thank you|ta|cheers|for me)",
    "(please|pls|plz|can you|can we|could we|could you|lets|kindly|id ask you|i want you|you can|"
      + "you could) [please|just|to] [not|no|dont|skip|drop|omit|forget|avoid|lose|cut|exclude|"
      + "spare me|leave out] [do|doing|to do|include|give me|have|add|bother|with|put|make me do|"
      + "schedule] [me|with] [the|any|all|that|all that|all the] (\(lifting)) ...",
    "(skip|drop|omit|forget|avoid|ditch|spare me|leave out|cut out|exclude|lose|bin|scrap|save me|"
      + "count me out|keep me away) [from|about|me] [the|any|all|that|all that|all the|on|of] "
      + "(\(lifting)|it|them) ...",
    "(leave|keep|cut|take|rule|leaving) [the|all|any] (it|that|lifting|strength|weights|them|gym|"
      + "this|\(lifting)) [stuff|work|training] (out|off|away|alone|aside|to others|for others) "
      + "...",
    "(leave|count|keep) me out ...",
    "(without|minus|excluding|no need for|no time for|no interest in|no use for|zero interest in|"
      + "zero desire|no love for|no room for|no patience for|not interested in|not into|not keen "
      + "on|not fussed about|not bothered (about|with|by)|fed up with|dont want|dont like|do not "
      + "like|dont need|dont fancy|dont care (for|about)|do not want|do not need|done with|could "
      + "do without|sick of|bored (by|of|with)|tired of|allergic to|hate|loathe|detest|despise|"
      + "dislike|cant (stand|bear|be bothered with|be doing with|face|abide)|cannot (stand|bear|"
      + "abide)|couldnt care less about|avoid|refuse|never liked|never enjoyed|never cared for|"
      + "rather avoid|rather skip|opt out of) [to do|doing|all|any|that|the|all the|all that] "
      + "(\(lifting)|it|them|that|this) ...",
    "(not|isnt|is not|never been|never was|aint|wasnt|hardly|not really|not exactly|never really "
      + "been) [really|exactly|quite|particularly|very|that|remotely|at all|in the least|"
      + "remotely] (interested|my thing|my cup * tea|for me|my bag|my scene|my style|my jam|my "
      + "world|up my street|me|keen|fussed|bothered|into it|into that|into weights|into lifting|a "
      + "fan|appealing|attracted|drawn|tempted|fond|going to happen|happening|gonna happen|"
      + "something (i|for)|anything (i|for)|a gym (person|guy|girl|type|goer)|the (lifting|gym) "
      + "(type|kind|sort)|on the cards|necessary|needed|required|wanted) ...",
    "(never|doesnt|dont|not|does not|didnt|do not|has never|it has never|wont|will not|no longer|"
      + "didnt ever|really dont) [really|much|exactly|ever] (appeal|appeals|appealed|appealing|"
      + "interest|interests|tempt|tempts|excite|excites|do it for me|float my boat|see the (point|"
      + "need|use)|fancy|intend|plan|wish|mean|feel like|enjoy|care|want [to|any|it|that|this|$]|"
      + "be doing|touch|bother|like [it|that|the|going|doing|lifting|weights|gyms|$]) ...",
    "(rather|prefer|sooner|like|want|happier|better) [it] [if|that] (you|we) (not|didnt|dont|left|"
      + "leave|skip|skipped|avoid|omit|drop|no) ...",
    "(rather|prefer|sooner|like|want|happier|better) [to] (without|avoid|skip|leave|omit|drop|"
      + "only run|just run|stick to|keep to|stay with) ...",
    "(rather|prefer|sooner) (run|to run|running|to just run|just run|only run) ...",
    "(rather|prefer|sooner) not [to] (lift|do|have|go|be|include|add|start|use|touch|$|please|"
      + "thanks|bother|at all) ...",
    "(shant|i wont|i will not|not going to|not about to|never going to|wont be) (start|begin|be starting|try|take it up|"
      + "lift|bother|change) ...",
    "(must|have to|ill|i will|i|id|would|shall|will) [have to|respectfully|politely|rather|gladly|"
      + "happily|still] (decline|pass|refuse|skip it|opt out|give it a miss|say no|sit * out) ...",
    "(not|dont|never) (planning|intending|plan|intend) (to|on) [start|starting|change|it|that] (,|$)",
    "(running|runs) only (please|,|$)", "(just|only) want to (run|jog) ...",
    "all i want * (run|jog|running) ...", "spare me", "no way",
    "no (thank you|thanks|ta|cheers|thx)", "thanks but no ...",
    "no (desire|wish|intention|intentions|plans|appetite|interest|ambition|inclination|need|time|"
      + "urge|wish|use) ...",
    "(zero|little|not much|not the slightest|no) (interest|desire|appetite|wish|urge|enthusiasm) "
      + "...",
    "(dont|do not|dont you|never) (intend|plan|mean|wish|care|make me|ask me|try to|want to|want "
      + "any) ...",
    "anything but [that|this|lifting]", "please no $", "hard (pass|no)", "^ pass $",
    "(a|its a|thats a) (no|pass|hard no|hard pass|firm no) from me",
    "(not|no) (\(lifting)) for me",
    "(\(lifting)|it) (is|s|are|arent|isnt|was|were) [not|so|really|too|just|a bit|very|incredibly|"
      + "deadly] (boring|dull|awful|hateful|horrible|pointless|for me|my thing|scary|silly|"
      + "tedious|out|off the table|for others) ...",
    "(\(lifting)|it|they|them) (bores|bore|scares|puts me off|put me off|intimidates me|does "
      + "nothing|do nothing|can wait|frightens|frighten|leaves me cold|leave me cold) ...",
    "(stay|staying|keep|steer|keeping) (away|clear|well clear|well away) ...",
    "(swear|sworn|put|turned) [me] off", "never (will|again|going to)",
    "(ill|i will|im going to|id rather|i would rather|id better) (pass|stick to (running|the "
      + "running)|leave it|skip it|skip that|skip)",
    "(not|never) (today|this year|in this life|in a million|in my life) thanks",
    "(im|i am) [just|only|purely|strictly] a runner [not|only|,|and nothing|$] ...",
    "(running|run|runs|jogging) (is|are|will be|would be) (enough|plenty|all i (want|need|like))",
    "a runner not a (lifter|bodybuilder|gym) ...",
    "(absolutely|definitely|certainly|hell|god|heck|oh) no $", "count me out",
  ]

  static let wantsLifting = [
    "(im|i am|be|id be) [so|totally|well] (down|up|game) (to|for) (try|trying|it|that|learn|start|a go|some|lifting)",
    "(would|id|i would|really|truly|rather|should|i should|i d) (love|like|fancy|enjoy) to",
    "(always|really|kind of|kinda|sort of|quite|rather|secretly|long) (wanted|fancied|meant|"
      + "intended|wished) [to|it|a]",
    "(love|like|keen|happy|willing|open|ready|curious|excited|eager|want|wanna|wants|game|"
      + "prepared|determined|glad|interested|hoping|tempted|planning|plan|hope|intend|going|about|"
      + "wishing|wish|interested in|thinking (of|about)|considering|fancy|itching|dying|looking) "
      + "[to|in|about|at] (try|trying|start|starting|learn|learning|begin|beginning|give|giving|"
      + "get|getting|lift|lifting|do|doing|add|adding|have|having|take|taking|be taught|be shown|"
      + "build|join|include|go|use|know|see)",
    "(wouldnt|would not|dont|do not) mind [giving|trying|learning|starting|a|it|having|doing|"
      + "getting|to|some]",
    "wanna (try|start|learn|begin|give|get|lift|do|have|join|add|go)",
    "(teach|show|guide|coach|train|walk|talk|help|tell) (me|us) [how|the|to|start|begin|learn|"
      + "through|into|please]",
    "(up|game|open|down|ready|keen|all|here) (for|to|on) (it|trying|learning|that|anything|this|"
      + "starting|giving|some|a|lifting|suggestions|more|having|doing)",
    "give it a (go|try|shot|whirl|bash|crack|chance)",
    "(have|try|fancy|like) a (go|try|bash|crack|shot)",
    "(curious|excited|intrigued|enthusiastic|positive|happy|keen|serious|thrilled) (about|by|to) "
      + "[it|that|this|trying|learning|lifting]",
    "(should|ought to|must|need to|have to|could|better) [probably|really|maybe|definitely|"
      + "perhaps] (start|try|learn|begin|do some|do it|lift|get|build|take)",
    "(know|think|guess|feel|suppose|reckon|told|aware|realise|believe|say) [that] i (should|ought|"
      + "ought to|must|need to|have to|could)",
    "(doctor|physio|nurse|doc|gp|wife|husband|friend|everyone|mum|coach|trainer|she|he|they) "
      + "(says|said|tells me|told me|wants me|recommends|recommended|thinks) [i|it|to|that|me] "
      + "[i] (should|must|ought|need|would|start|to)",
    "think i should", "^ yes please $",
    "(but|and|though|however) [i am|im|very|always|so|quite|really|now] (curious|interested|keen|"
      + "tempted|willing|game|ready|open|eager|excited|up for)",
    "sounds (fun|good|great|interesting|nice|cool|exciting|useful|like fun)",
    "(id|i would|ill|i will|let me|lets|could|can we|can i|may i|i can) [gladly|happily|"
      + "definitely|actually|gladly] (try|learn|start|begin)",
    "(want|wish|plan|planning|hope|hoping|intend|aim) [me] to [learn|start|begin|try|get|lift|add|"
      + "have|do|build|be]",
    "(im|am|count me|sign me) (in|up|interested|game|keen|willing|curious|tempted) $",
    "(interested|keen|curious|willing|eager|game|tempted|excited|intrigued) [though|but|please|"
      + "now|,] [$]",
    "where (do|would|should|can) i (start|begin)",
    "(lets|let us|why not|yes lets) [give it|do it|try|start|go|begin|have a]", "bring it on",
    "(bit|some|little) of lifting (please|would be|sounds)",
    "first (session|lesson|time) please", "i (could|would) use some", "do want to",
    "want (it|that|some|the strength|strength|lifting|weights|to)",
  ]
}
