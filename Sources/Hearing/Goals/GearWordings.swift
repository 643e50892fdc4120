/// What there is to lift with.
extension Wordings {
  static let gyms = [
    "everything (you|i|$) [can|could|need] * $",
    "(the whole|whole|full) (lot|shebang|works|setup|set up|kit|nine yards) ",
    "(fitness|sports|leisure|wellness|health|training|recreation|rec|community|exercise|aquatic) "
      + "(studio|centre|center|club|first|facility|complex|hall|room|suite)",
    "(planet|pure|anytime|hour|basic|snap|crunch|golds|virgin|total|24 hour|life time|lifetime|"
      + "holmes|nuffield) (fitness|gym|active|health|place)",
    "health club",
    "all (of it|the kit|the gear|the machines|kinds of|the toys|the equipment|sorts|the usual)",
    "(member|membership|memberships) [card] [at|of|in|to|for|with|down|there|here]",
    "(joined|join|signed up|sign up|enrolled|registered|belong|go|going|train|access|pay) (a|the|"
      + "my|at|with|to|at a|at the|to a|to the|for a|for the|for) [local|nearby|work|university|"
      + "hotel|small|big|fancy|council|cheap|posh|new|decent|proper|same] (gym|club|studio|"
      + "leisure|box|fitness|sports|rec)",
    "(weights|weight|fitness|exercise|workout|training|iron|lifting|pump|gym|muscle) (room|suite|"
      + "area|cave|space|floor|hall|dungeon|basement|garage|corner)",
    "the works $",
    "(home|garage|basement|office|work|works|hotel|company|school|uni|university|college|campus|"
      + "local|village|council|apartment|building|full|proper|good|commercial|staff|residents|big|"
      + "small|nearby|climbing|crossfit|boxing) gym",
    "(olympic|weight|weightlifting|bench|leg|cable|smith|rowing|bumper|squat|barbell|power|lat|"
      + "multi|chest) (bar|plates|bench|machine|machines|press|set|rack|cage|tower|station|gym|"
      + "pulldown)",
    "(bar|barbell|plates|rack|cage) (and|plus|with|,|&) [a|an|some|the] (plates|bench|rack|squat "
      + "rack|barbell|bumpers|bar)",
    "(gym|fit|fitness) (subscription|pass|contract|card|key|access|fob|membership)",
    "(pay|paying|paid) for a gym", "power (rack|cage)", "multigym", "(cables|bumpers)",
    "(puregym|basicfit|mcfit|ymca|ywca|fitnessfirst|virgin active|david lloyd|planet fitness|"
      + "anytime|equinox|gymbox|f45|bannatynes|bannatyne|crossfit|jd gyms|thegym|gymgroup|the y|"
      + "ymca|fitx|fitinn|snap|crunch|golds|lifetime)",
    "trap bar",
    "ez bar",
    "hex bar",
    "leg press", "lat pulldown", "smith machine", "squat rack",
  ]

  static let noGear = [
    "(no|zero|without|neither|nor|not any|without any|got no|own no|have no|havent any|0|lack|"
      + "lacking|lack any|not (one|a|a single|a solitary|the least|the smallest)|nor any|no such|"
      + "none of the|not one|not even [a|one|the]|no real|no fancy|dont (have|own|possess|got) "
      + "[any|a|a single|one|even a]|havent got [any|a|a single|one]|havent [any|a]|do not (have|"
      + "own|possess) [any|a|a single|one]|never (owned|had|bought) [any|a]|(never|dont) use [any|"
      + "a]|there (is|isnt|arent|are) (no|any|not any)|have not [got] [any|a|one]|no money for "
      + "[any|a]|own zero|own not a single) [any|much|real|gym|single|proper|exercise|sports|"
      + "fitness|lifting|training|workout|kind of|sort of|piece of|sports|such|bit of|item of] "
      + "(weights|weight|equipment|gear|kit|stuff|dumbbells|dumbbell|gym|things|tools|machines|"
      + "apparatus|material|materials|instruments|implements|toys|barbell|kettlebell|bar|bars|"
      + "accessories|hardware|membership|props|devices|machine|gadgets|gizmos|thing|item|plates|"
      + "gymnasium|facilities)",
    "(weights|equipment|dumbbells|gear|kit|gym) [owned|available|count|number|i have|at home|"
      + "here] [:|=|-] (0|zero|none|nil|no|nada|nothing|na)",
    "(count|number|amount|quantity|list|inventory) [of] * (0|zero|none|nil|empty|nothing)",
    "(dont|havent|never|do not|have not|dont actually) (own|have|got|possess|bought|use|keep|"
      + "really have|have got) (any|one|none|it|either|anything|a thing|nothing|those|such|that|a "
      + "lot|much|stuff) (like that|of that|at all|really|here|at home|whatsoever|yet|$)",
    "not a (sausage|thing|single|bean|lot|dumbbell|jot|scrap|dicky bird|crumb)",
    "(nothing|none|no|nil|zilch|nada|nothin|nuttin|nuthin|nowt) (whatsoever|at all|lol|really|"
      + "here|at home|so far|yet|but|special|of the (sort|kind)|tbh|fancy|except|apart|other than|"
      + "beyond|more than|just|sorry|im afraid|i am afraid|i fear)",
    "(zilch|nowt|sod all|naff all|squat|jack|diddly|bugger all|nil|nada|nix|nothin|nuttin|nought|"
      + "zip|none|nothing|bw|bodywt|bodywgt|calisthenics|callisthenics|nichts) $",
    "(bw|bodywt|bodyweight|calisthenics|callisthenics) (only|exercises|stuff|just|work|workouts)",
    "(just|only|merely|nothing but|apart from|except|purely|simply|me and) [my|a|the|some|good "
      + "old|a pair of|these] [own|bare|two|old|yoga|exercise|living room|kitchen|bit of|pair of|"
      + "trusty] (me|myself|mat|floor|weight|bodyweight|body|hands|arms|legs|gravity|willpower|"
      + "enthusiasm|trainers|shoes|running shoes|carpet|rug|wall|walls|chair|chairs|sofa|stairs|"
      + "step|steps|couch|bed|towel|towels|good intentions|will|air|tins|bands|garden|park|bench|"
      + "doorway|feet|backpack|rucksack|bag|broom|skipping rope|jump rope|foam roller|ball)",
    "bare hands", "(yoga|exercise|gym|pilates|camping) mat",
    "(not|never|no longer) [a|gym] (member|join|joined)",
    "(trx|empty room|the park|nature|gravity|air|foam roller|skipping rope|jump rope|theraband|"
      + "therabands)",
    "(resistance|elastic|rubber|stretch|thera|exercise|therapy|loop|latex) (band|bands|tube|tubes|"
      + "loops|loop)",
    "(sold|gave away|lost|binned|threw out|threw away|donated|chucked) [all] [my|the] (weights|"
      + "dumbbells|kit|gear|stuff|lot|equipment|home gym)",
    "(never|dont|do not|wont|havent|not|cant afford|cannot afford|too (shy|scared|poor|broke) "
      + "(for|to go to)|hate|not going) [go|belong|get|been|going|join|joined|set foot|near|use|"
      + "have|got|afford|to] [to|in|into|near|access to] [a|the|any|my] (gym|gyms)",
    "(cant|cannot|couldnt) (afford|get to|reach) [a|the|any]",
    "(floor|carpet|living room|garden|wall|sofa|lawn|hallway|bedroom|rug|staircase|doorframe|"
      + "balcony|kitchen|stairs|park|playground|park bench|driveway|hotel room|lounge|terrace|"
      + "patio|office chair) $",
    "not really [anything|of anything|any|got]", "not much $",
    "(water|milk|wine|tin|bean|soup|detergent) (bottles|bottle|jugs|cans|tins|can)",
    "(cans|tins|bags|sack|sacks) of [beans|rice|soup|flour|potatoes|tomatoes]",
    "(pull|chin|dip) up bar", "(pullup|chinup|dip) (bar|bars|station)",
    "(backpack|rucksack|a chair|stairs|towel|broom|chairs|household|furniture)",
    "(cancelled|quit|left|lost|stopped|ended|paused|gave up|let) [my|the] (gym|membership|"
      + "contract|subscription) [lapse]",
    "(my|ones) own (body|weight|bodyweight)", "my body [weight] [only|itself|and|is|alone|$]",
    "^ [only|just|a] (mat|floor|carpet)",
    "(none|nothing|no|nil) (yet|so far|at all|really|here|at home|right now|for now|at the moment)",
    "(nothing|none) but",
    "empty (handed|room|house|flat|garage)", "home (only|$)", "at home (only|$)",
  ]

  static let someWeights = [
    "(hand|free|ankle|wrist|light|small|little|old|home|mini|tiny|adjustable|vinyl|neoprene|cast "
      + "iron|heavy|soft) weights",
    "(set|pair|bunch|couple|rack|box|collection|few) of [*] (weights|dumbbells|kettlebells)",
    "weights (in|under|from|behind|on) [the|my|a]",
    "(medicine|slam|wall) ball",
    "(sandbag|sandbags|weight vest|weighted vest|kb|kbs|kettle bell|kettle bells|dumb bell|dumb "
      + "bells|dumbells|dumbels|dumbel|dumbbels|dumbell|dumbels|steel mace|clubs|bulgarian bag)",
    "(two|2|one|1|a pair of|pair|some|few|light|small|couple of|several|four|three|six|{number}) "
      + "[*] weights [of|at|up to|between|from|in|$]",
    "weights at home",
    "weights [of|up to|with|from|around|about|weighing|:] {number}",
    "{number} (kg|kilo|kilos|lb|lbs|pound|pounds|k) [*] (weights|weight|dumbbells|kettlebell|each|"
      + "ones|plates|bells)",
    "^ {number} x {number} (kg|k|pounds)",
    "{number} kg $",
    "(pair|set|couple|two|2) of {number} [s]",
    "(weights|weight|dumbbell) set", "^ weights $",
    "^ (some|few|light|my|our|couple) weights",
    "(have|got|own|bought|use|using|with) [*] weights [at|in|here|from|of|$]",
  ]
}
