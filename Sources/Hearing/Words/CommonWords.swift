/// Plain English words that lie one slip from a word of the lexicon, and must stay what they are.
///
/// A table of data: common words of a public frequency list, cut down to those that matter. A word
/// matters if no row of `Vocabulary` has it and `Lexicon.mended` would take it for one that a row has;
/// a word that is mended wrongly is simply added.
enum CommonWords {
  static let text = """
    aback abby abdominal abed abide abort abound abreast aces acme acne acre acres acted acting
    afoot afresh agave agent ages aground ahmad aide aims aired alan alight alike alive alms along
    alps alter alternates andy angle angles anna annihilate anyway aorta approve approves apron
    arched archer archers arcs ardent arena ares argo arise arises arming army arno aron arose
    arts ashe ashes assent aster atoms atop attach attacks augusta aunt australian avery await
    awaken aware awhile awoke awry axed babe bach backed backing backs bailey bait baited bake
    baking bald ball balloons balm bane bang banging bangs bank banks banned bans bard baring bark
    barley barn bart barth bash bashed bask bass batch bate bathe baths bats batter bawling bays
    beach bead beaded beads beak beaker beaks beam beaming beams bean beans beard bearing bears
    beast beasts beater beatings beau beck beds beech beef beep beers bees beet beets began
    beginners beginnings begins begs begun being bell bella belle bellow bells belt belting belts
    benches bend bender bending bends benin bent bering bern bert berth beset beside bess beta
    beth bets bette betting biddle bike bile bill billed billing bills billy bind binds bins birch
    births bitch bitchy bitter blackouts blacks bland blank blast bleak bleed bleep blend blending
    blight blimp blinds bling blink blip bloc bloch blocking blocks blond bloods bloom blot blow
    blower blows blue blur blurring blvd boar boast boasted boat boating boats bode boeing boer
    bogged bogs boiled boiling bold bolt bond bonds boned boner bong bonn bonny bono bonus boob
    booby booing book booked books boon boone boot booth boots bore bores borg boring borne boron
    bose bosh boss bought bounded bounds bouts bowed bowen bower bowers bowing bowl bowls bows
    boxes boyd brace braces bracing brain brake brand brands brat brats brawn breach breached
    breaching bread breads breadth breakers breakfasts breaking breasts breather breathes bred
    breeding breezes breezy brent brew brick bride bridged bridges bridget bridle brig bright
    brine brings brink broad brock broker brood brooke broth brother brothers brow browne browns
    brows brunt brushed brushing buck bucking buds buffy bulgarian bull bullion bully bummer
    bumped bumping bunch bunny buns bunt buoy burg buried burner burns burp burr burst burt bury
    burying bush bushel bushes bushy buss bust busted butte butter buttered butts buys cache
    caches caddy cage caged cain cake cakes calendars cali calif caller calls calm calmed calms
    calorie camel cameo camp camped camping camps cams cancels cancers candy cane cannon cans
    canto cape caper caps capt cara card cards care carl carly carp cart carve case cast caster
    castro casualty catch cater cats caught cave cell cello celts cent centered certainty
    chain chairs champ champs chan chance chances chang changing chant chanted chap char charge
    charged charges charm charming chat chats cheat cheats checking checks cheek cheeks cheer
    cheery chef chefs chem chen chess chests chew chews chick child chile chiles chili chilli chin
    chips chit chock choir choke choked chore chose chow chuck cisco cite clair clamp clamped
    clamping clamps clan clap claps clean cleaned clearances clearer clears cleave cleft cline
    clinicians clip clipped clips clit clive clock clocked clog clone closed closer closes closet
    closets closing cloth clots clout clove clown club clues clung clutter coal coarse coast
    cobbled cocked coda code coding cody coed cogs colds cole collapses colo colt coma comb
    combing comer comes comet comfortably comm command commando commandos como compete competed
    competitions completes comte conch conditions cone cones confuse confuses cong cons
    constructed constructing consultants cont contested contraption controls cook cooke cooker
    cooks cool cooled cools coon coop cope coping copped cops copy cora cord cords cores corey
    cork corn corning corp corrections corrects cory cost cote coup coupe coupled couples courses
    cove cover cowards cows crab crack cram crammed cramming craps crashed crashing crate cray
    craze creaking cree crest crested cried cripple crop crouch crown crowns crows cruise cruised cruises cruising crushes crying
    cues cull culled cunning cunt curbs cure cures curing curl curly currents curse curt cuter
    cuttings cyst dada daddy dads dairy daisy dale dally dame damon damp dams dance dancer dane
    dank danny dante dare daring darn dart darth data dated dates dave daze deaf deal dealt dean
    dear dearest dearly dearth debt debts decide decides decision deck decode decree decrees
    dedication deed deem deep deer defeat defects deflect deft delay deleted deli delicious dell
    delta dense dent dental dents dept deserved deserves desk destroyer detect deter diabetics
    diagnose diagnoses dick dies differences digs dike dill dime dimes dine diner ding dinners
    dire dirk disco discs diseased diseases dish disk diss distanced distances ditch ditches dive
    diving doable docs doctors dodge dogged doggy dogs doings dole dome domes dona donna donne
    donner dons donut doodle door dope doping dork dorms dose doses dosing doth dots doubled
    doubles doubly dough dove dover doves downloads downs drain draining drank drawn dread dress
    dressing dried drink drip drips drone drool drooling dropped dropping drops drown drunks
    drying duchy duck ducking duds dues duffy duke dull duly dumb dummy dumped dumping dune dung
    dunk dunning dusky dust dwell dwelling dwells dyeing dyes earl earle earls ears earths earthy
    ease easier east eastern eater eating eats ebony eden edit eels efforts either elephants elms
    emery emile emit emory enable endings energize enjoys entice envoy ester etch ethan ether evan
    events ever excel excerpt exchanged exchanges excluded excludes exempt exercised exercises
    exert exes exist exits expects experiences expert explains explanations exploring explosives
    exports extort extras eyed eyelids faced faces facet facing fact factually fade fail failed
    failures fair fairy fake fakes faking falls falter fame familial fanny farce fare farm farming
    farms fart farther fasten fate fats fatter faust fawn faye faze fear fearing fears feast feat
    feather feathers feats feds feed feeding feeds feelings fees felling fence fender fest fester
    fewer fiat fibre fiddle fife fight fights file files fill filled filler filling fills filter
    filth finale finals finch find fined finer fines finisher finishes fink finn finnish fins
    firearm firearms fired fires firm firs firsts firth fish fist fitch fitted fitting fives fizzy
    flack flag flak flap flaps flats flatter flattering flattery flaw flax fled flee flees fleet
    flesh flew flier fliers flight flint flipped float flock flocked flood floors flop flops floss
    flour flower flown flue fluids flung flurry flute flutes flyer flying foal foes foil foils
    fold fond font foods foray ford fords fore forget forgo fork forks form formal fort forte
    forts foster fought foul fouls founded founding fours fowl fractures frat freak freaks fred
    freed freer frees freeze freezes fret frey fridge friend fries fright frills frisk frog froth
    frown frye frying fuck fuel fueling fuels fully funky gage gain gained gaining gains gait gale
    gall gallo game gaol gaping gaps garth gash gasps gassed gate gather gathers gays gaze gearing
    gears geek geeks gender gene gent gentile gentler gently genus gets gift gifted gifting gifts
    giggle giggles giggling giles gill gills girth given gives giving glad gloss glove glue glut
    gluten goals goat gobble gods goings gold gong goodbyes goods goody goof goon goose gore goth
    gould gout gown grace graces grad grade grain grains grange grant grasp grasping grate grave
    greats greed greek greene greens greer greeting greets greta grill grills grin grind grins
    grip groan groans grounds growing grown grows gull gummy gunning guns gush gust gutting haas
    habits hack hacking hailed hair hale hales hall hallowed halls hallway halo halt halved
    handing handover handy hang hanged hangs hank hanks hanna hans happens harden harding hardy hare harem
    hark harms harp harper hart haste hastings hatch hated hater hates hath hats haunt haven
    havens haves hays haze header heads heady heal healer heals heap heaped hear heard hearing
    hears hearst hearth hearts hearty heated heath heather heating heats heave heck heed heeled
    heft hegel height held hell hells helm helps hemp hera herd hero hess hide highs hike hills
    hilly hilt hind hinds hints hire hired hiss hissing hitch hitched hits hitter hitting hive
    hoard hoes hogs hold hole holes holt holy homer homes homey homie homing hone hong honing hood
    hook hooked hooks hoops hoot hoped hopes hopped hopping hops horn horse horus hose host hounds
    housed houses hove hover howe howling hows hubble huck hues hugh hugo hugs hula hull hume
    hummer humping hunch hung huns hunt hunting hunts hurd hurl hurling hurry hush hushed husk
    huts hype hyping icon ideal ideas ikea ills impossibly improves inca incense incredible
    indexed infections infer inflated inflection info inhale inhaled injection injures insure
    insured inter interval intro ions iran irate iris irons irony issued itch items jack jacking
    jagged jags jailed jain jake jams jane jays jean jeep jello jess jest jets jill jingle jive
    jobs jody joint joke joking jolly jones jose joys jude judy jugs jules julian jumped junes
    jung juniors junk juno jury jute kant kara kate keats keel keen keeps keller kelly kelp kemp
    kent kept kettle khan kick kicked kidd kidneys kiel killers killings kills kiln kilt kinds
    kings kink kinney kipling kiss kissed kissing klan kline kneel knew knight knights knitted
    knob knot knows knox kong kris kurt laborer labors labourer labs lace laces lacked lacks lacy
    ladder lads lager lags laid lain lair lake lakes lame lamp lamps lancer land lands lane lang
    laos lapse lara lard lark lars laser lash lass lasted lasts latch latex lathe latte latter
    launch lawful lawfully lawn laws layer laying lays leach leads leaf leah leak lean leaning
    leaps leapt lear leary lease least leather leaves leek lees lefty lego lend lender lending
    lens lenses lent lesion less lessen lessons lest letter letting lever levers lewd lice lick
    licked licking lien lies lighting lightness lights liked likes liking lima limb lime limes
    limo lina lind linda lined linen liner lines linger lining link lint linus lips lire lisp list
    listed listing lists lite liter litter lived liver lives lizzy load lobe lock locked lockers
    locking locks loft logged logging logs lois lola lone loner longed longing longs looked loom
    looms loon loop looped loops loosen looser loosing loot lord lords lore lorries lorry lose
    loser loses lott lotus lounge lounges lounging loved lover loves loving lowe lowers lows luce
    lucky lucy luke lull lumber lump lumped luna lungs lurch lure luring lurk lush lust lute lynch
    mace mach machine machined mack macy made madly mads maid mailed mailer main mains maker makes
    making male males mall mama manager manages mandy mane mani manly mann manna manor mans maps
    marc marche marches marco marcy mare margin mari maria marin mark marla marlin mars marsh mart
    marta martial martian martina martini martins marvin marx mary mashed mass massed mast master
    match mate mated math mather maths mats mattered maura maxima maya mayor mays maze mead meal
    meals meanings means meat meats medal meddle media mediation medici medics meditation
    meditations mediums meek meet megan meier melt melts memorials mending menial menus merck
    mercy mere mesa mesh messes messing messy meta metal metals meteor meteors metro meyer meyers
    mice mich mick midge midway might mighty migraines mike milder milf milfs milk mill milled
    miller millers millie milling mills milne milo mime mince mind minded minds mine miner miners
    mines ming mingle mingling mini minis mink minn minors minsk mint mints mira mire mired misc
    miscarriages misled miss misses mist misused mitch mite mites mixed mixer mixers mixes moan
    moaning moans moat mobs mode moderated moderates mods moist mold mole moles moms mona monitors
    monk monks mono mont monte monty mood moon moons moor moore moose moot moped moran mores moro
    moron morrow morse mort moss moth moths mott mould mounds mourn mourning mouse mouths mover
    moves movie mowed mower mowing muck mucous muddle mulch mule mules mull mummy munch murderer
    murmurs mush musk must mutt myles myra myth myths nadia nair named names napa napped naps nasa nate
    naughty nave near nearing nearly nears neat necks needs needy negatives neil nell nelly neon
    nerd nero nest nested nesting nether nets netting newbies newer news newt nice niches nick
    nifty nigh nightly nike nile nina nines nips nite node noise nola noodles nook noose norma
    norman norse north nosed noses nosy note nothings noticeable noticed notices noting noun novel
    novices nuke null nuns oath oats obey oblique oder oily olive omega omen omit ones onto opec
    opel opens operate operates operations oranges others otter ought ounce ours oust outdoor
    outed outsider oven overheard overs oversight overt owen owing oxen ozone paced paces pacing
    pack packing pact pads page paid pail paine painfully paint painted painting paints paired
    pairing pairs pale pall palms pals pancakes pane panned panning pans pant paper parc pare
    parent park parr pars parse parsing parts party passer passes passive passively pasta paste
    pasted pasting pasty patch pate path patrice pats paused pausing pave pawn pawns paws pays
    peace peach peak peaking pear pearly pears peas pease peat peck pedals peek peeking peel
    peeling peels peep peeping peer peering pegs peking pelt pence pending pens pent permissions
    pest peter peters pets petting petty pews philly physicians piano pick picked pied piercings
    pies pigs pike pile piles pill pimp pinch pine pines ping pings pining pink pinks pinned pint
    pinto pints piped pips pisa pissed pitched pits pitting pity pius place plain plains planar
    plane plank planner plans plant planted planter plate play plead pleas pleased pleases
    pleasures plight plot plots ploy pluck plug plugs plum plums plunged plunger plunges plunging
    plush points pointy poke poked pole poles polled polls pomp ponce ponds pony poodle pooh pool
    pooled pools poop pope popper pops pore pork porn port pose posh posing post pots pouch pound
    pour pours pout power praises precious prefect prefers prep pres pressured pressures prey
    pricks prints priory probe prod prof prom prop propel property propped pros prosper prying
    pryor psalm psst puck puff puffs pugh pull pulley pulls pulsed pulses pumping punch puns pure
    purge purse pushed pushy puss putt putting quarks quart quartet quartz quay questions quicken
    quid quiet quilt quito quits quiz quote rabid raced racer racers racine racking racks racy
    rage raged rages raging raid rail railed rained raining rains rainy raise raised rake raking
    rally ramp ramps rams rand randy range ranging rank rant rape raped rapes rapids raping raps
    rare rarely rated rates rating rats rave raves raving rays reach read reads realty reap rear
    rearing reasons recently records recovers reds reed reek reeks reel reeling reels refer
    reference references reformed refresher refs regulars reilly rein related relating relax
    relaxes relayed relaying relays rely remover render rent rental rented renting repay replay
    rescheduled reserve reset resident residents resides rests result revere revs reyes rice rick
    riddle ride ridge rife rift rifts rightly rights rind ring rips rises rite roach roar roast
    roasted robs rock rods role roles roller romania romanians rome romp ronny rook root rope rose
    ross rote roth rouge round rounded rounding rounds rouse rout router rove rover roving rowdy
    rowe rower rowling rubles rubs rugs ruin ruining ruins rule ruled ruler rulers rune runes rung
    rupture rush rushed rushing russ rust rusted ruth saab sack sacking sade sadly safer safes
    sage sail sailed sale sales salts salvage salve same sammy sand sands sandy sane sans sara
    sars sass satu saturn savages saved saver saves saws scab scant scar scaring scars scattered
    scent scheduled schedules scold score scorer scot scotty scrap scrappy sealed sealing sean
    sears seas seasons seat seating seats seattle sect sects seed seeding seek seeking seeks
    seeming seen seep seer sees sega seine sell selling sells semen sender sending sense senses
    sent sentence sentenced seth setter setting settled settler settles sevens sever severed
    severn sewing shade shaft shake shale shame shane shank shanks shaped shapes shard share
    sharing shark sharpe shat shave shaw shearing sheep sheet shelled shelling shells shes shifts
    shifty shine shines shingle shiny ship shipped shipping ships shirt shits shitting shiver shoe
    shoo shoot shootings shop shopped shops shore shores shorts shots shout shouting shove showed
    showers shown shows showy shredder shrew shun shut sided sides sidney sift sifting sigh sighed
    sighs sighting sights silk sill sills silo silos simmer sine sing singled singles sings sink
    sinks sinned sinner sins sipping sips sire site sits sitter size skid skies skill skilled skim
    skin skins skipper skis skit skits slab slabs slack slacking slap slapped slaps slashed slate
    slater slave sled sleek sleeper sleeps sleet slew slick slid slide slim slip slipper slipping
    slips slit slot slots slow slower slug slum slung slurs slut smart smarter smashes smearing
    smelled smelling smells smile smiles smother smudge snake snap snapper sneak sneaking sniff
    snip snitch snob snore snort snout snow soak soap soaring soars sober sock soda sofas sofia
    soft soften soho solar sold solis solo solos solve solves somme sonar song sons sony soon soot
    sores sorts sosa soto sought sound sounded sounding sour south sowing sown space spain spar
    sparing spat speaks spear specialise specialists speck specs sped speeds speedy spelled
    spelling spells spelt spend spice spied spike spill spills spin spines spins spire spit spite
    spitting split splits spore sport spots spotty spout sprang springs sprint sprung spur spurred
    spying squad squads squeezes stacking staff staffed stag stain stained stains staircases stake
    staking stalk stalking stall stan stands stank star stare stared stares staring stark starling
    starr starred starring starters startled startling starts starved starving stashed stat state
    stated states stating stations statistic status stave stay stays stead steak steamy steed
    steep steeped stem stems stephan stepped steven stew stick stills stings stinking stint stints
    stir stirs stitch stocking stoke stole stomachs stomp stomped stoop stopper stops store stow
    straining strains strait strand stranger strangle straps straw stray strengths stresses strike
    string stringer strip strobe strode stroked strokes struggles stuart stub stubs stuff stuffs
    stuns stunt sturgeon suave subs such suck sucking sues suicides suite suits summed summers
    sumner sums sumter sundae sundry sung sunk sunny supper surf surge surgeons sven swab swag
    swam swamp swan swapped swaps swarm swat swatch sway swear swearing sweats sweep sweeping
    sweet sweets swell swept swift swims swine swing swiped swish sword swords swore symptom
    tables tablet tabs tack tacked tailed taint tainted taken taker takes tale talked talks tall
    tame taming tammy tamper tangle tank tanks tape taped tapes taping taps tara targets tart
    taser task tasking tasted tate tattered taught taxed taxing teach teak teal team tearing tears
    teary teas tease teen tees teeth tells tempe temperatures temps tempt tend tended tenders
    tending tenet tens tents tess test tested testing text thad thai thanking thaw thea thee them
    thence there thick thin thine thing things thinning thirsty thor thorn thorough thou thought
    thrashed threat threes thrive throats throughput thrown throws thrust thud thug thugs thus
    tick ticker ticket ticking tickled tide tides tied tiers ties tiff tightly tights tile tiled
    tiles tiller tilt timed timer timers timmy tinder ting tinge tins tint tips tirade tire tires
    tissue tissues toad toaster todd toed toll tomas tomb tombs tome tommy tone tones tong tongs
    toni tony tool tools toot topped topsy torch tort tory toss tote totes tots touchy tour tours
    tout toward towel towels tower towing town towns toying toys trace traces tracing track traded
    trader trades trail trailed trailing trainee trainer trains trait tramp trams tran trans trap
    tray trays treason treat tree trent trey triad trials tribal tricked tricks tried tries trim
    trims trio trips trolled tron troop troubled troubles trough trunk trusts truth tsar tubes
    tubs tuck tucked tucking tugs tumbling tune tunes turing turn turned turning tusk tutu twain
    tweak twine twink twister twitch tying typed types typo tyre unbeatable unbelievable
    uncomfortably untamed unto updated updates upped upsets urged urges urls usable vacations vain
    valentin valentino valve valves vanity vary vast veer vega veggies vein vending vent vera verb
    vern vest vested vets vetting vial vidal views vile vince vine vips visibly visions vital
    vocation vouch vowel vowels vows vying wack wade wading wafer wage waged wager wages waging
    wail waite waited waiter waits wales walker wall walled walls walt walter wand wanda
    wands wane waned wang waning wank wants ward wards ware wares warming warms warn warp wars
    wart wary wash washed wasp waste wastes waters watery watt wave waver waves waving waxed
    waxing ways weakly wealth wealthier wealthy weaning wear wearing wears weathers weave webs
    wedges weed weeds weep weeps weigh weighs weighty weir weirdo weld wells welt wept wesson west
    wetter wetting whale wham whammy wheat wheel wheeling wheels whence wherever whew whey whig
    whim whine whip whips white whiz whoop whore whose wick wicked wide width wife wiggle wight
    wild wildly willa willed willing willis wills willy wilt wily winch winds windy wine wing
    winged winger wings wink winked winner wins winters wipe wiper wipes wire wired wise witch
    witness wits witt wobble woes woken wong wood woods woody wool wording wore workings world
    worlds worm worms worn worried worry worsen worth wound wounded wounding wounds wrap wraps
    wreak wreath wreaths wren wright wring writ yams yarn yarns yawn yearly yearn yeast yeats yell
    yelp yoke yong york your yours youth yuck yummy zane zara zeros zest zing zips zola zombies
    zoned zones fainter
    """
}
