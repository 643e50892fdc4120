import Training

/// Signs of a stroke, a bleeding or a knock on the head.
extension Sign {
  static let stroke = [
    Sign(
      "alarms.slurred", .strokeSign, [Part([], [.slurred]), Part([], [.speech, .words, .word])],
      within: 4,
      accepts: ["slurred speech", "slurring my words"], refuses: ["speech was great"]),
    Sign(
      "alarms.stroke", .strokeSign, certain: false, [Part([], [.stroke])],
      unless: Part(
        [],
        [
          .rate, .swim, .back, .breast, .technique, .heat, .sun, .luck, .genius, .crawl, .golf,
          .tennis,
        ]),
      accepts: ["is this a stroke"],
      refuses: ["stroke rate was good", "my front crawl stroke is better"]),
    Sign(
      "alarms.speech-odd", .strokeSign,
      [
        Part([], [.speech, .words, .gibberish]),
        Part([], [.funny, .weird, .strange, .gibberish, .odd, .gone, .wrong]),
      ], within: 6, unless: Part([.fun], [.about, .you, .the]),
      accepts: ["my speech went all funny", "i was talking gibberish"],
      refuses: ["funny words about the plan", "strange talk"]),
    Sign(
      "alarms.face-still", .strokeSign,
      [
        Part([], [.face, .mouth]), Part([], [.not, .cant, .couldnt, .wont, .doesnt, .didnt]),
        Part([], [.move, .moving]),
      ], within: 6, canBeNegated: false,
      accepts: ["half of my face was not moving"], refuses: ["face the hill"]),
    Sign(
      "alarms.one-eye", .strokeSign,
      [
        Part([], [.dont, .cant, .couldnt, .not, .didnt, .barely]), Part([], [.see, .vision]),
        Part([], [.eye, .eyes, .properly]),
      ], within: 7, canBeNegated: false,
      accepts: ["i don't see good with one eye"], refuses: ["i see you"]),
    Sign(
      "alarms.face-droops", .strokeSign,
      [Part([], [.face, .mouth, .eyelid]), Part([.numb], [.droop, .weak, .hanging])], within: 5,
      unless: Part([], [.windows]),
      accepts: ["one side of my face is drooping", "face went numb"], refuses: ["face the hill"]),
    Sign(
      "alarms.one-side-weak", .strokeSign,
      [
        Part([.side], [.one]), Part([], [.side, .arm, .face, .leg]),
        Part([.numb], [.weak, .paralysed, .paralyzed]),
      ], within: 6,
      unless: Part([.legLift], [.toe, .toes, .foot]),
      accepts: [
        "my left side went numb", "one arm is weak", "my right arm went weak doing push ups",
      ],
      refuses: [
        "one leg squats", "right arm is weak, i need more push ups",
        "my left leg is weak, which exercises make it stronger",
      ]),
    Sign(
      "alarms.vision", .strokeSign,
      [
        Part([], [.vision, .eye, .eyes]),
        Part([], [.blurred, .lost, .double, .black, .loss, .gone, .went, .missing]),
      ], within: 5,
      accepts: ["blurred vision", "lost vision in one eye", "my vision went black"],
      refuses: ["double the distance", "my double vision board"]),
    Sign(
      "alarms.saw-double", .strokeSign, [Part([], [.saw, .see]), Part([], [.double])], within: 2,
      accepts: ["saw double for a while", "i'm seeing double"], refuses: ["double session"]),
    Sign(
      "alarms.worst-headache", .worstHeadache,
      [
        Part([], [.headache]),
        Part([], [.worst, .thunderclap, .sudden, .suddenly, .explosive, .nowhere]),
      ],
      within: 7,
      accepts: ["worst headache of my life", "sudden severe headache"], refuses: ["slight headache"]
    ),
    Sign(
      "alarms.bad-headache", .worstHeadache, certain: false,
      [
        Part([], [.headache]),
        Part(
          [.bad, .injury], [.severe, .massive, .splitting, .extremely, .terrible, .huge, .pounding]),
      ], within: 5,
      accepts: ["terrible headache since the run", "really bad headache"],
      refuses: ["slight headache"]),
    Sign(
      "alarms.head-explodes", .worstHeadache, certain: false,
      [Part([], [.head]), Part([.pain, .injury], [.pounding, .exploding, .killing, .splitting])],
      within: 8, unless: Part([], [.spreadsheets, .hangover, .beer]),
      accepts: ["my head is killing me", "head hurts"],
      refuses: ["head cold", "head torch", "heading out"]),
    Sign(
      "alarms.no-words", .strokeSign,
      [
        Part([], [.cant, .couldnt, .cannot, .trouble, .unable]), Part([], [.words, .word]),
        Part([], [.out, .find, .get]),
      ], within: 5, canBeNegated: false,
      accepts: ["couldn't get words out", "can't find my words"], refuses: ["find the words"]),
    Sign(
      "alarms.limb-gone", .strokeSign,
      [
        Part([], [.cant, .couldnt, .cannot, .unable]), Part([], [.move, .lift]),
        Part([], [.arm, .face, .side]),
      ], within: 5, unless: Part([.sore], [.gym, .bench]), canBeNegated: false,
      accepts: ["can't move my right arm"], refuses: ["can't move the run", "can't lift today"]),
    Sign(
      "alarms.sudden-weakness", .strokeSign,
      [
        Part([], [.sudden, .suddenly]), Part([.numb], [.weak, .paralysed, .paralyzed]),
        Part([], [.arm, .face, .side, .leg, .body]),
      ], within: 8,
      accepts: ["my arm suddenly went weak"], refuses: ["suddenly felt tired"]),
    Sign(
      "alarms.head-burst", .worstHeadache,
      [
        Part([], [.head]), Part([.pain], [.exploding, .splitting]),
        Part([], [.sudden, .suddenly, .nowhere, .worst]),
      ], within: 9,
      accepts: ["my head exploded with pain out of nowhere"], refuses: ["head torch"]),
    Sign(
      "alarms.hit-head", .worstHeadache, certain: false,
      [Part([], [.hit, .banged, .bumped, .knocked, .smacked]), Part([], [.head])], within: 4,
      unless: Part([], [.wind]),
      accepts: ["hit my head and feel confused", "i fell and banged my head"],
      refuses: ["hit the wall"]),
    Sign(
      "alarms.concussion", .worstHeadache, certain: false, [Part([], [.concussion])],
      accepts: ["might be a concussion", "i am concussed"], refuses: ["conclusion"]),
  ]
}
