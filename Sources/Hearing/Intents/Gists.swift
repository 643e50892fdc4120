extension Gist {
  /// What changes things first, then what looks back, then what is merely shown.
  static let all: [Gist] = steering + changing + showing

  /// What steers the talk.
  static let steering: [Gist] = [
    Gist(
      .undo, [.undo], unless: [.answer, .asked],
      accepts: ["unmove it", "un-skip that"], refuses: ["my brother moved back home"]),
    Gist(
      .undo, [[.wishes, .mistake], .original], unless: [.answer, .asked, .shown, .race, .past],
      accepts: ["i'd like the old week back"], refuses: ["the old plan was hard"]),
    Gist(
      .undo, [.mistake, [.change, .changes], .previous],
      unless: [.answer, .asked, .session, .days, .goal, .race, .foreign, .past], told: true,
      accepts: ["that last change was a mistake"], refuses: ["the last exam went wrong"]),
    Gist(
      .back, [.answer, .previous, [.wishes, .mistake, .change, .asks]],
      unless: [.session, .forGood, .undo, .foreign, .secret],
      accepts: ["sorry, can i answer it again", "wait, that last answer isn't right"],
      refuses: ["the last exam was hard"]),
    Gist(
      .back, [.answer, .mistake], unless: [.session, .foreign], told: true,
      accepts: ["i gave a wrong answer a moment ago and wish to return to it"],
      refuses: ["wrong day"]),
    Gist(
      .back, leads: .previous, most: 1, told: true, accepts: ["back"], refuses: ["my back"]),
    Gist(
      .back, leads: .change, [.answer], unless: [.unsure, .secret],
      accepts: ["let me change the number i gave"], refuses: ["ask me your questions"]),
    Gist(
      .help, [.how, .use, .reason], unless: [.session, .today, .tomorrow, .changes], most: 9,
      accepts: ["please explain me how i can use you"], refuses: ["explain how i can get fit"]),
    Gist(
      .why, leads: .why, unless: [.foreign, .original],
      accepts: ["isn't that too little? why"], refuses: ["that is why i rest"]),
    Gist(
      .guidelines, [.rules, [.asks, .wishes]], unless: [.foreign],
      accepts: ["show me the rulebook", "what's your approach to training"],
      refuses: ["the rules of cricket are beyond me"]),
    Gist(
      .why, [.reason, [.asks, .wishes, .unclear]], unless: [.foreign, .goal, .manual],
      accepts: ["any reason it's so slow?", "what's behind the rest day on friday?"],
      refuses: ["that makes you think", "behind the buggy"]),
    Gist(
      .help, [.asks, .manual], unless: [.foreign, .session, .today],
      accepts: ["is there a menu", "show me the instructions"],
      refuses: ["is there life on mars"]),
    Gist(
      .help, [.manual], most: 2, accepts: ["menu please"], refuses: ["examples of bad runs"]),
    Gist(
      .help, [.how, .talk, [.asks, .wishes]],
      unless: [
        .unsure, .today, .tomorrow, .week, .session, .foreign, .why, .changes, .previous, .report,
      ],
      accepts: ["how am i supposed to answer this", "which words do you understand"],
      refuses: ["what did the doctor say"]),
    Gist(
      .help, [.account, .talk, [.asks, .wishes]], unless: [.foreign, .session, .today, .tomorrow],
      accepts: ["i should be grateful for a list of the things i may ask of you"],
      refuses: ["give me a list of my runs"]),
    Gist(
      .help, [.how, .use, [.asks, .wishes]],
      unless: [
        .changes, .past, .today, .tomorrow, .week, .session, .foreign, .why, .progress,
        .race,
      ],
      most: 9, accepts: ["how do i start"],
      refuses: ["which podcast should i start"]),
    Gist(
      .help, [.lost], unless: [.foreign, .session, .answer, .reason, .day], most: 15, told: true,
      accepts: ["i have no idea what i'm doing here"], refuses: ["i'm stuck in traffic"]),
    Gist(
      .quit, [.leave], unless: [.asks, .session, .away], most: 14, told: true,
      accepts: ["dinner's ready, got to go"], refuses: ["stop the run tomorrow"]),
    Gist(
      .checkIn, [.report], unless: [.foreign, .progress, .asked, .past, .session, .secret],
      most: 11,
      accepts: ["ask me how i feel", "i'm here for my evening questions"],
      refuses: ["how am i doing"]),
    Gist(
      .skip, [.unsure], unless: [.day, .lost, .session, .why], most: 11, told: true,
      accepts: ["i never measured that"], refuses: ["the tooth fairy forgot to come"]),
    Gist(
      .skip, [.secret], unless: [.day, .session, .undo], most: 11, told: true,
      accepts: ["i'd rather you didn't ask me that"], refuses: ["my business trip is on monday"]),
  ]

  /// What changes the plan, and what it stands on.
  static let changing: [Gist] = [
    Gist(
      .export, leads: .export, [.plan], accepts: ["download plan"], refuses: ["files of plans"]),
    Gist(
      .export, [.export, .plan], unless: [.foreign, .past], most: 10,
      accepts: ["beam my plan to my calendar"], refuses: ["my calendar is full"]),
    Gist(
      .export, [.export, [.wishes, .asks]], unless: [.foreign, .away],
      accepts: ["can i have my data", "is there a printable version"],
      refuses: ["i left the file at work"]),
    Gist(
      .log, leads: .write, [[.session, .ran]],
      unless: [.days, .forGood, .mondays, .asked, .plan, .export],
      accepts: ["can you submit my run from this morning", "logging todays run"],
      refuses: ["add sunday to my days"]),
    Gist(
      .log, [.write, [.session, .ran], [.wishes, .mine]],
      unless: [.days, .forGood, .mondays, .asked, .day, .progress, .plan, .shown, .export],
      accepts: ["i've got a run to log", "forgot to put in my gym session"],
      refuses: ["add sunday to my days"]),
    Gist(
      .swap, [.swap, .twoDays], unless: [.forGood, .days],
      accepts: ["can you flip the order of saturday and sunday"],
      refuses: ["i switched jobs"]),
    Gist(
      .swap, [.swap, .session, .wishes], unless: [.days, .goal, .race],
      accepts: ["can you flip the order of the long run and the rest day"],
      refuses: ["switch my goal"]),
    Gist(
      .move, leads: .make, [.session, .twoDays], unless: [.asked, .forGood],
      accepts: ["make friday's run saturday's"], refuses: ["do i run friday or saturday"]),
    Gist(
      .move, leads: .make, [.session, .day, .instead], unless: [.asked],
      accepts: ["make the long run sunday this time"], refuses: ["do the dishes on sunday"]),
    Gist(
      .move, [.wishes, .session, .twoDays], unless: [.forGood, .drop, .away, .shown],
      accepts: ["any chance i could do tomorrow's session on friday"],
      refuses: ["i run on monday and friday"]),
    Gist(
      .move, [.wishes, .session, .day, .instead], unless: [.forGood, .drop, .cannot],
      accepts: ["i'd prefer to lift on friday this week"], refuses: ["can i rest"]),
    Gist(
      .move, [.asks, .session, .day, .suits], unless: [.forGood, .drop, .progress],
      accepts: ["would sunday work for the long run"], refuses: ["does running work"]),
    Gist(
      .move, leads: .move, [[.session, .day]], unless: [.foreign, .shown],
      accepts: ["reschedule wednesday", "postpone the intervals"],
      refuses: ["my legs won't budge"]),
    Gist(
      .move, [.move, .session, [.wishes, .day]], unless: [.asked, .past, .foreign, .shown],
      accepts: ["the run on friday moved to monday please"], refuses: ["my brother moved to leeds"]),
    Gist(
      .block, [.span, [.away, .cannot]], unless: [.asks, .race, .days, .why, .mondays, .past],
      told: true,
      accepts: ["honeymoon from 2 to 16 may", "mocks are 4 to 15 january so i can't train then"],
      refuses: ["is friday off", "can't run 3 times a week"]),
    Gist(
      .block, leads: [.write, .change], [.day, .away], accepts: ["mark friday as unavailable"],
      refuses: ["mark is away"]),
    Gist(
      .skipSession, [.drop, .day, [.wishes, .unable, .session]],
      unless: [.asked, .past, .days, .mondays, .forGood, .foreign, .account, .race, .goal],
      most: 9, told: true, accepts: ["let's cancel tomorrow", "give me tomorrow off please"],
      refuses: ["give me tomorrow"]),
    Gist(
      .skipSession, leads: .drop, [.day],
      unless: [
        .asked, .past, .days, .mondays, .forGood, .foreign, .account, .race, .goal, .instead,
        .answer,
      ],
      most: 6, accepts: ["count me out on thursday"], refuses: ["thursday counts"]),
    Gist(
      .skipSession, [.drop, .session, [.day, .today, .tomorrow, .wishes]],
      unless: [.asked, .past, .days], told: true,
      accepts: ["excuse me from saturday's long run"],
      refuses: ["i missed my run last week"]),
    Gist(
      .skipSession, [[.cannot, .unable], .session, [.day, .today, .tomorrow]],
      unless: [.asked, .past, .days, .mondays, .forGood, .why], told: true,
      accepts: ["i don't think i'll make it tomorrow", "not doing the long run on sunday"],
      refuses: ["no run yesterday"]),
    Gist(
      .changeRace, [.race, .raceMoved], unless: [.asked, .foreign, .instead, .decided], told: true,
      accepts: ["the 10k i signed up for has been cancelled"],
      refuses: ["i moved house after the race"]),
    Gist(
      .changeRace, [.race, .raceMoved, .instead], unless: [.asked, .foreign, .goal, .wishes],
      told: true, accepts: ["the race clashes with a wedding, i'm in the one on 6 june instead"],
      refuses: ["i'm in the one on friday instead"]),
    Gist(
      .changeDays, [.mondays, [.forGood, .cannot, .wishes, .change]],
      unless: [.asked, .goal, .race],
      told: true,
      accepts: ["can we do weekends only", "take mondays off my list for good"],
      refuses: ["weekends are for sleeping"]),
    Gist(
      .changeDays, [.twoDays, .forGood],
      unless: [.asked, .goal, .race, .drop, .away, .span, .today, .tomorrow], told: true,
      accepts: ["new job so it is now only tuesday and saturday"],
      refuses: ["tuesday or saturday"]),
    Gist(
      .changeDays, [.fewDays, [.wishes, .forGood, .tooMuch]],
      unless: [.race, .goal, .today, .away, .asked, .account], told: true,
      accepts: ["i could do with fewer days"],
      refuses: ["i run 3 days a week"]),
    Gist(
      .changeDays, [.days, [.change, .other], [.wishes, .mine, .mistake]],
      unless: [.race, .goal, .today, .tomorrow, .away, .twoDays, .asked], told: true,
      accepts: ["my training days need changing", "can i train on different weekdays"],
      refuses: ["it was a different day"]),
    Gist(
      .changeDays, [.days, .forGood, [.other, .mine]], unless: [.race, .goal, .asked], told: true,
      accepts: ["my new free days are the monday and the thursday"],
      refuses: ["these days i run"]),
    Gist(
      .changeGoal, [.goal, [.change, .other, .tooMuch, .decided]], unless: [.race], told: true,
      accepts: ["can i pick another distance", "i don't care about the time anymore"],
      refuses: ["my goal is a half"]),
    Gist(
      .changeGoal, [.goal, .race, [.change, .swap]], unless: [.raceMoved, .asked, .shown],
      accepts: ["swap my 10k goal for a half"], refuses: ["my goal is a half"]),
    Gist(
      .changeGoal, [.race, .unable], unless: [.raceMoved, .asked, .day, .session], most: 9,
      told: true, accepts: ["i don't think i'll manage a marathon"],
      refuses: ["i can't wait for the race on sunday"]),
    Gist(
      .changeGoal, [.race, [.instead, .tooMuch, .decided]],
      unless: [.day, .raceMoved, .asked, .shown], told: true,
      accepts: [
        "the half is too much, a 10k will do", "forget about the race, i just want to jog",
      ],
      refuses: ["the half is too early in march"]),
    Gist(
      .changeGoal, [.aim, [.other, .instead, .forGood], [.wishes, .mine]],
      unless: [.asked, .day, .today], told: true,
      accepts: ["could we aim lower"], refuses: ["am i getting fitter"]),
  ]
}
