/// What an utterance asks for, as words that it must hold; the first rule of the list that fits wins.
package struct Ask: Sendable {
  package let intent: Intent
  package let accepts: [String]
  package let refuses: [String]
  /// One word of each part must occur, in any order.
  let parts: [Sign.Part]
  /// No word of these may occur.
  let unless: Sign.Part
  /// At most so many words that are no filler.
  let most: Int
  /// The first part must stand at the beginning, behind wrappers alone.
  let leads: Bool
  /// It must be a question, or a wish to be shown something.
  let asks: Bool

  init(
    _ intent: Intent, _ parts: [[Word]], unless: [Word] = [], most: Int = 40, leads: Bool = false,
    asks: Bool = false, accepts: [String], refuses: [String]
  ) {
    self.intent = intent
    self.parts = parts.map { Sign.Part([], $0) }
    self.unless = Sign.Part([], unless)
    self.most = most
    self.leads = leads
    self.asks = asks
    self.accepts = accepts
    self.refuses = refuses
  }
}

extension Ask {
  /// From the plainest commands to whole sentences.
  package static let all: [Ask] = [
    Ask(.undo, [[.undo]], accepts: ["undo", "undo that please"], refuses: ["under"]),
    Ask(
      .undo, [[.take], [.that, .it], [.back]], most: 4, accepts: ["take that back"],
      refuses: ["take it easy"]),
    Ask(
      .why, [[.why]], leads: true, accepts: ["why", "why is tuesday hard", "but why"],
      refuses: ["that is why i rest"]),
    Ask(.why, [[.how], [.come]], leads: true, accepts: ["how come"], refuses: ["how are you"]),
    Ask(
      .why, [[.what], [.reason, .for]], most: 4, leads: true,
      accepts: ["what for", "what is the reason"], refuses: ["what is on today"]),
    Ask(
      .why, [[.reason]], most: 1, leads: true, accepts: ["reason?"], refuses: ["for that reason"]),
    Ask(.why, [[.explain]], accepts: ["explain wednesday"], refuses: ["plain"]),
    Ask(
      .back, [[.back, .past]], unless: [.pain, .my, .sore, .stiff, .lower, .ache, .is, .hurt],
      most: 2,
      leads: true,
      accepts: ["back", "go back", "previous question"], refuses: ["back pain", "my back"]),
    Ask(.back, [[.go], [.back]], most: 2, accepts: ["go back please"], refuses: ["go running"]),
    Ask(
      .skipSession,
      [
        [.skip, .cancel, .drop],
        [
          .session, .run, .workout, .tomorrow, .today, .tonight, .intervals, .tempo, .lift,
          .weekdayName, .lifting, .gym, .strength,
        ],
      ], accepts: ["skip tomorrow", "can i skip the long run", "cancel thursdays session"],
      refuses: ["skip", "skip this question"]),
    Ask(
      .skip, [[.skip, .pass]], most: 3, leads: true, accepts: ["skip", "skip this", "pass"],
      refuses: ["i passed out"]),
    Ask(
      .skip, [[.rather], [.not], [.say]], most: 5, accepts: ["i'd rather not say"],
      refuses: ["i'd rather not"]),
    Ask(.skip, [[.idk]], accepts: ["idk"], refuses: ["i know"]),
    Ask(
      .skip, [[.dont, .not], [.know, .sure]], most: 4, accepts: ["i don't know", "not sure"],
      refuses: ["i know"]),
    Ask(.skip, [[.no], [.idea, .clue]], most: 3, accepts: ["no idea"], refuses: ["good idea"]),
    Ask(.skip, [[.next], [.question]], most: 2, accepts: ["next question"], refuses: ["next run"]),
    Ask(
      .export, [[.export, .ics, .calendar, .pdf, .download, .csv, .print]],
      accepts: ["export to my calendar", "can i print it"], refuses: ["sport"]),
    Ask(
      .guidelines, [[.guidelines, .rules, .guideline, .principles, .science]],
      accepts: ["show me the guidelines", "what are the rules"], refuses: ["as a rule"]),
    Ask(
      .history, [[.history]], most: 4, accepts: ["history", "show history"],
      refuses: ["his story", "i was good at history in school"]),
    Ask(
      .history, [[.what], [.changed, .decisions]], accepts: ["what changed"],
      refuses: ["my shoes changed"]),
    Ask(
      .progress, [[.progress, .stats, .statistics]], accepts: ["progress", "show my progress"],
      refuses: ["in process"]),
    Ask(
      .progress, [[.how], [.am, .im, .going], [.i, .doing, .it, .going]], most: 4, leads: true,
      accepts: ["how am i doing", "how is it going"], refuses: ["how do i rest"]),
    Ask(
      .changeRace,
      [
        [.race, .marathon, .half, .event],
        [.moved, .cancelled, .changed, .postponed, .different, .new, .change, .another, .canceled],
      ], unless: [.first],
      accepts: ["my race moved to may", "change my race", "the half got cancelled"],
      refuses: ["race day"]),
    Ask(
      .changeRace, [[.race], [.is, .on], [.now]], unless: [.right],
      accepts: ["my race is now on 21 march"], refuses: ["my race is on 21 march"]),
    Ask(
      .changeGoal,
      [[.cancel, .drop, .forget, .anymore, .longer], [.race, .racing, .marathon]],
      accepts: ["cancel my race", "i'm not racing anymore", "forget the marathon"],
      refuses: ["my race is in may"]),
    Ask(
      .changeGoal,
      [
        [.goal, .target, .aim], [.change, .changed, .new, .different, .update, .switch, .another],
      ], accepts: ["change my goal", "i have a new goal"], refuses: ["my goal is fun"]),
    Ask(
      .changeDays,
      [[.day, .schedule, .availability], [.change, .changed, .different, .update]],
      accepts: ["change my days", "i need different days"], refuses: ["new day"]),
    Ask(
      .changeDays,
      [
        [.can, .could], [.only, .now, .longer, .anymore],
        [.train, .weekdayName, .weekdays, .weekend],
      ], unless: [.tomorrow, .today, .minute, .hour], accepts: ["i can only train on weekends now"],
      refuses: ["i can only run slow"]),
    Ask(
      .changeDays,
      [[.cant, .dont, .no], [.weekdayName, .weekdays, .weekend], [.anymore, .longer]],
      accepts: ["i can't do wednesdays anymore", "no longer on mondays"],
      refuses: ["no run on monday"]),
    Ask(
      .swap, [[.swap, .switch]], accepts: ["swap tuesday and friday", "switch wed with thu"],
      refuses: ["sweep"]),
    Ask(
      .move, [[.move, .postpone, .bring, .put]], unless: [.barely, .cant],
      accepts: ["move my long run to saturday", "postpone the intervals"],
      refuses: ["my legs won't budge"]),
    Ask(
      .move, [[.can, .could, .what], [.do, .run, .have, .make, .if], [.instead]],
      accepts: ["can i run on friday instead"], refuses: ["can i rest"]),
    Ask(
      .block, [[.away, .vacation, .travelling, .traveling, .block, .trip, .abroad]],
      unless: [.race, .out],
      accepts: ["i'm away from monday to thursday", "on holiday next week", "block 3-5 june"],
      refuses: ["16 weeks out"]),
    Ask(
      .block, [[.block]], leads: true, accepts: ["block out the 24th"], refuses: ["16 weeks out"]),
    Ask(
      .block, [[.cant, .cannot], [.train, .run, .training], [.week]],
      unless: [.why, .day, .times, .x],
      accepts: ["i can't train next week"], refuses: ["can't run 3 times a week"]),
    Ask(
      .checkIn, [[.check, .checkin], [.in, .checkin]], most: 5, accepts: ["check in", "checkin"],
      refuses: ["check the plan"]),
    Ask(.checkIn, [[.checkin]], most: 4, accepts: ["checkin please"], refuses: ["check"]),
    Ask(
      .log,
      [
        [.log, .record, .add],
        [.run, .session, .workout, .km, .minute, .mile, .k, .it, .lift, .that, .my],
      ], leads: true, accepts: ["log 5k easy", "log my run"], refuses: ["logistics"]),
    Ask(.log, [[.log]], most: 3, leads: true, accepts: ["log"], refuses: ["blog"]),
    Ask(
      .help, [[.help, .commands]], unless: [.thanks, .thank], most: 5,
      accepts: ["help", "can you help me"],
      refuses: ["it helps my knee a lot when i walk"]),
    Ask(
      .help, [[.what], [.can, .do], [.you, .i], [.do, .say, .ask, .type]],
      unless: [.today, .tomorrow, .tonight], most: 8,
      accepts: ["what can you do", "what can i say"], refuses: ["what is today"]),
    Ask(
      .help, [[.dont, .didnt], [.understand, .get]], most: 4,
      accepts: ["i don't understand", "i don't get it"], refuses: ["i get up early"]),
    Ask(
      .help, [[.how], [.does, .do], [.work, .this, .use]], most: 6, leads: true,
      accepts: ["how does this work"], refuses: ["how hard"]),
    Ask(
      .quit, [[.bye, .quit, .stop, .close]], most: 3, leads: true,
      accepts: ["bye", "quit", "exit"],
      refuses: ["stopped early"]),
    Ask(
      .quit, [[.see, .good, .talk], [.you, .night, .later, .cu, .yes]], most: 4, leads: true,
      accepts: ["see you", "good night"], refuses: ["good run"]),
    Ask(
      .tomorrow, [[.tomorrow]], unless: [.move, .if, .why, .minute, .hour, .weather], asks: true,
      accepts: ["what's on tomorrow", "show tomorrow", "tomorrow i do what?"],
      refuses: ["i can't tomorrow", "tomorrow is my birthday", "what's the weather tomorrow"]),
    Ask(
      .tomorrow, [[.tomorrow]], most: 2, leads: true, accepts: ["tomorrow", "tomorrow please"],
      refuses: ["rest"]),
    Ask(
      .today, [[.today, .tonight]], unless: [.why, .did, .if, .minute, .hour, .weather], asks: true,
      accepts: ["what's on today", "what should i do today", "which horrors are mine today"],
      refuses: ["ran today", "will it rain today, says the weather man"]),
    Ask(
      .today, [[.next], [.session, .workout, .run], [.what, .whats, .when, .show]],
      unless: [.week], accepts: ["what's my next session", "show me my next run"],
      refuses: ["next run was hard"]),
    Ask(
      .today, [[.today]], most: 2, leads: true, accepts: ["today", "today's session"],
      refuses: ["day"]),
    Ask(
      .week, [[.week], [.what, .whats, .show, .look, .how, .see, .give, .print]],
      unless: [.why, .many, .much, .often],
      accepts: ["show my week", "what does this week look like"], refuses: ["3 times a week"]),
    Ask(
      .week, [[.week]], unless: [.times, .x, .day], most: 2,
      accepts: ["week", "this week", "my week"],
      refuses: ["i had one week off work"]),
    Ask(
      .plan,
      [
        [.plan, .schedule, .season],
        [.show, .what, .whats, .see, .print, .give, .whole, .full, .view],
      ], accepts: ["show me the plan", "can i see the whole plan"], refuses: ["i plan to rest"]),
    Ask(
      .plan, [[.plan, .schedule]], unless: [.to], most: 2, leads: true,
      accepts: ["plan", "my plan"],
      refuses: ["planet"]),
    Ask(
      .thanks, [[.thanks, .thank]], most: 8,
      accepts: ["thanks", "thank you so much", "cheers mate"],
      refuses: ["think"]),
    Ask(
      .quit, [[.bye]], most: 3, accepts: ["i'm off, bye"], refuses: ["by the way"]),
    Ask(
      .greet, [[.hello, .hey, .yo]], most: 4, leads: true,
      accepts: ["hi", "hello coach", "good morning"],
      refuses: ["high"]),
    Ask(
      .greet, [[.morning]], most: 1, leads: true, accepts: ["morning", "morning coach"],
      refuses: ["morning run", "mornings"]),
    Ask(
      .greet, [[.good], [.morning, .evening, .afternoon]], most: 3, leads: true,
      accepts: ["good morning"], refuses: ["good run"]),
  ]
}
