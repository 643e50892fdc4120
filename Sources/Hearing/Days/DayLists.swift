/// What takes days, and how it is said.
extension Wordings {
  static let dayLists: [String: String] = [
    "gathering":
      "class|classes|lesson|lessons|practice|club|rehearsal|rehearsals|lecture|lectures|seminar|"
      + "seminars|tutorial|tutorials|lab|labs|school|course|shift|shifts|duty|meeting|meetings|"
      + "appointment|appointments|league|group|study|run club|service|gig|gigs|party|parties|"
      + "society|conference|surgery|clinic|exam|exams|rounds|visits",
    "event":
      "church|bible study|bible class|bible group|mass|choir|orchestra|band|football|footy|soccer|rugby|hockey|netball|tennis|padel|"
      + "badminton|squash|cricket|golf|basketball|volleyball|judo|karate|bjj|boxing|ballet|"
      + "dancing|gymnastics|scouts|brownies|cubs|guides|yoga|pilates|zumba|uni|university|"
      + "college|school|the office|quiz|pub quiz|trivia|poker|bingo|bridge|chess|bowling|"
      + "darts|gaming|laundry|shopping|homework|therapy|physio|dialysis|chemo|counselling|"
      + "synagogue|temple|mosque|shul|prayers|tutoring|detention|chores|childcare|babysitting|"
      + "volunteering|allotment|date night|game night|movie night|games night|quiz night|"
      + "curry night|pub night|family night|family time|family|overtime|on call|night school|"
      + "parents evening|five a side|5 a side|dnd|d and d|custody|football practice|bookclub|markets|the market|spin|crossfit|circuits|climbing|bouldering|salsa|drama|"
      + "book group|slimming world|weight watchers|support group|swimming lessons|sunday school|"
      + "brunch|placement|deliveries|the school run|(my|a) (other|second) job|(night|late|double) "
      + "shift|the hospital|rowing|lacrosse|dodgeball|piano|"
      + "guitar|violin|drums|swim team|late nights|lates|mass|the pub|the kids|the grandkids|"
      + "the grandchildren|(my|the|her|his|our) {gathering}|{gathering}",
    "takesDay":
      "rest|lazy|family|laundry|bin|market|pension|match|game|church|pub|cleaning|shopping|"
      + "date|duvet|wash|commute|commuting|office|travel|travelling|work|working|school|uni|"
      + "dialysis|shift|clinic|meeting|party|movie|cheat|sofa|couch|kids|mums|dads|leave|"
      + "pizza|takeaway|curry|film|bath|ladies|girls|lads|taco|roast|recovery|non running|no run|off limits|blackout",
    "who":
      "i|we|he|she|they|you|hubby|[my|the|our] (husband|wife|partner|boyfriend|girlfriend|ex|"
      + "mum|mom|mother|dad|father|son|daughter|kids|kid|children|grandchildren|grandkids|"
      + "boys|girls|sister|brother|boss|missus|family|inlaws|parents|flatmate|baby|choir|band|"
      + "club|team)",
    "busyState":
      "busy|working|away|unavailable|teaching|coaching|travelling|traveling|commuting|at work|"
      + "at uni|at school|at college|at church|on call|on shift|on duty|on nights|on lates|"
      + "in the office|at the office|in meetings|in court|in theatre|in class|in lectures|"
      + "in clinic|on the ward|on the road|in london|knackered|shattered|exhausted|wiped|"
      + "wiped out|dead|resting|volunteering|babysitting|hungover|rammed|swamped|slammed|"
      + "booked|booked up|wrecked|broken|frazzled|drained|flat out|tied up|snowed under|studying|drunk|spoken for|out of town|"
      + "with (the|my) (kids|family|grandkids|grandchildren|parents|mum|mom|inlaws|team|boys|"
      + "girls)|down the pub|at the pub|at band|at choir|at (my|her|his) (mums|moms|mothers|fathers|dads|parents|nans|nanas|grans|grandmas|inlaws|"
      + "sisters|brothers|partners|boyfriends|girlfriends|sons|daughters|friends|mates)",
    "engages":
      "[always|usually|often|normally|also|still] (do [family|house|home|garden|church|kid|kids|couple] (stuff|things|jobs|chores|errands)|work|works|teach|teaches|coach|coaches|"
      + "volunteer|babysit|mind|look after|visit|see|rest|sleep in|lie in|travel|commute|drive|"
      + "fly|study|cook|clean|shop|fast|pray|party|drink|go out|sing|swim|help|help out|host|"
      + "read to|care for|take care of|chair|rehearse|play|do the|go to|attend|keep|must keep|"
      + "pick up|collect|ferry|tutor|mentor|dance|climb|golf|revise|do (nights|lates|overtime)|"
      + "rest|wear|run errands|nanny|nurse|bake|serve|perform|gig|lecture|train people|"
      + "watch the)",
    "awful":
      "[a|an|the|my|our|so|too|pretty|really|always|usually|just|all|completely|totally|simply|"
      + "sadly|strictly|already|absolute|complete|total|very|super|definitely|both|mostly|kinda|"
      + "a bit|a bit of a|bit of a|absolutely|utter|right|real|proper] (faff|drag|bore|slog|nightmare|hell|hellish|murder|chaos|"
      + "chaotic|mad|manic|crazy|insane|nuts|hectic|rammed|packed|full|full on|busy|booked|"
      + "booked up|taken|out|off limits|no go|nogo|no no|no good|write off|writeoff|disaster|"
      + "mess|terrible|awful|horrible|rubbish|hopeless|impossible|tough|tricky|difficult|hard|"
      + "rough|bad|dead|dead to me|sacred|reserved|spoken for|tied up|blocked|blocked out|gone|"
      + "overloaded|holy|jammed|slammed|swamped|struggle|worst|out of the question|"
      + "off the table|out of bounds|unavailable|killer|brutal|non starter|ruled out|excluded|"
      + "forbidden|banned|protected|untouchable|mine|claimed|exhausting|stressful|cancelled|canceled|too much|"
      + "ruled out|doomed|cursed|off the cards|not on|not happening|lost|lost cause|"
      + "a no|fixed)",
    "avoid":
      "rest (day|days) [would be (nice|good|great|ideal)|please|on|needed] [,]|avoid|avoiding|skip|skipping|miss|exclude|excluding|drop|lose|ban|block|blocked|blocking|"
      + "scratch|unavailable|steer clear of|stay clear of|stay away from|keep away from|keep off|"
      + "hands off|lay off|swerve|dodge|ditch|bin|nix|axe|omit|scrap|forget|forget about|"
      + "(leave|cross|cut|rule|count|strike|take|miss) out|spare me|get rid of|remove|"
      + "block off|block out|dread|dreading|loathe|despise|detest|hate|rest on|rest day|"
      + "rest days|off days|except for|anything but|no go|hard no on|hard pass on|less|ex|"
      + "never|nothing on|delete|(cant|cannot) (stand|face|abide)|(refuse|decline) to * on",
    "soThen":
      "only|just|really|i|can|could|would|do|doing|run|running|train|training|lets|let|us|say|it|"
      + "is|its|has|to|be|must|that|leaves|me|with|probably|maybe|we|you|get|got|have|am|im|id|"
      + "free|make|give|take|put|fit|use|ill|will|pick|choose|the|my|from|on|best|then|more|like|"
      + "want|down|for|should|go|itd|itll|thatd|it would|there|stick|keep|works|lets stick to",
    "those":
      "(that|those|these|this|it|them|then|there) [two|three|2|3|particular] [day|days|one|ones|two|evening|evenings|night|"
      + "nights|weekend]",
  ]
}
