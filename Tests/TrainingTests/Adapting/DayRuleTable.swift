/// Evenings and what becomes of the day after them, for every rule of 3.9 and the matrix.
///
/// Under each heading: the evening as `Scene` reads it, then the action, the rule that decided, the
/// day after it and the days that moved, then the name of the reason, then all that spoke.
let dayRuleTable = """
  # D01
  T35+L20: chest-pain
    => stop D01 REST => emergency => D01
  REST: fainting
    => stop D01 REST => emergency => D01
  LR50+F15: dark-urine, legs 9, rest please
    => stop D01 REST => emergency => D01 D12 D23
  RACE: heartbeat
    => stop D01 REST => emergency => D01 D13
  E30: | 5 ago: breathless
    => stop D01 REST => emergency => D01
  # D02
  E30+UVL10: night-pain
    => stop D02 REST => promptCheck => D02 D06
  X30+UVL10: bone-pain
    => stop D02 X30+UVL10 => promptCheck => D02 D06
  T35+L20: knees right pain 6 since 4
    => stop D02 REST => promptCheck => D02 D06
  E30: | 3 ago: cannot-bear-weight
    => stop D02 REST => promptCheck => D02
  LR50+F15: calves left pain 3 | 4 ago: calves left pain 3 | 9 ago: calves left pain 4
    => stop D02 REST => promptCheck => D02 D07
  T35: ill fever | 4 ago: ill fever
    => stop D02 REST => promptCheck => D02 D03
  T35+L20: swelling, ill fever
    => stop D02 REST => promptCheck => D02 D03 D06
  # D03
  T35+L20: ill fever
    => rest D03 REST => feverOrChest => D03
  E30: ill chest, minutes 15
    => rest D03 REST => feverOrChest => D03 D32
  REST: ill stomach
    => rest D03 REST => feverOrChest => D03
  LR50+F15: | 3 ago: ill fever
    => rest D03 REST => feverOrChest => D03
  E30: ill none | 1 ago: ill fever
    => rest D03 REST => illnessJustOver => D03
  E40: | 3 ago: ill none | 4 ago: ill fever
    => shorten D03 E20 => illnessReturn => D03
  T35+L20: | 1 ago: done | 2 ago: done | 4 ago: ill none | 5 ago: ill chest
    => ease D03 E30+L20 => illnessNoQuality => D03
  E40: ill none, legs 6 | 2 ago: ill none | 3 ago: ill fever
    => shorten D03 REC20 => illnessReturn => D03 M-S2-easy
  # D04
  T35+L20: ill head
    => ease D04 E30 => headCold => D04
  LR50+F15: ill head
    => ease D04 E30 => headCold => D04
  E30+L15: ill head
    => ease D04 E30 => headCold => D04
  I40: ill head, sleep 5
    => ease D04 E30 => headCold => D04 M-S1-quality D27
  RACE: ill head
    => rest D04 REST => headColdRace => D04 D13
  T35+L20: ill head, legs 6
    => swap M-S2-quality REC21 => swapQuality => M-S2-quality D04 M-S2-legs
  # D05
  E40: ill head
    => shorten D05 E30 => headColdEasy => D05
  X45: ill head
    => shorten D05 X30 => headColdEasy => D05
  E25: ill head
    => keep D05 E25 => headColdEasy => D05
  E40+UVL10: ill head, energy 1, sleep 4
    => rest D26 REST => noSleep => D26 D05
  # D06
  T35+L20: knees left pain 7
    => stop D06 REST => injuryStop => D06
  E30: calves left pain ?
    => stop D06 REST => injuryStop => D06
  E30+UVL10: limp
    => stop D06 REST => injuryStop => D06
  X30+UVL10: shins pain 6
    => stop D06 X30+UVL10 => injuryStop => D06
  LR50+F15: knees left pain 8, rest please
    => stop D06 REST => injuryStop => D06 D12
  T35: knees left pain 7, minutes 15
    => stop D06 REST => injuryStop => D06 D32
  # D07
  E30: knees right pain 3
    => swap D07 X30 => injuryNew => D07
  LR50+F15: hips left pain 5
    => swap D07 X40 => injuryNew => D07
  T35+L20: calves left 4, heavy 0
    => swap D07 X30 => injuryNew => D07 D20 B15
  REC20: ankles left pain 4
    => swap D07 REST => injuryNew => D07
  E30: | 2 ago: knees right pain 4
    => swap D07 X30 => injuryNew => D07
  T35: knees left pain 4, ill head
    => swap D07 X30 => injuryNew => D07 D04
  # D08
  E30: achilles left pain 4, tendon, settled
    => shorten D08 E18 thu REST => tendonEasy => D08
  E40+UVL10: achilles left pain 3, tendon, settled
    => shorten D08 E24+UVL10 thu REST => tendonEasy => D08
  RW25+F10: achilles right pain 5, tendon, settled
    => shorten D08 RW15+F10 thu REST => tendonEasy => D08
  E40: achilles left pain 4, tendon, settled, legs 6
    => shorten D08 REC24 thu REST => tendonEasy => D08 M-S2-easy
  # D09
  T35+L20: achilles left pain 4, tendon, settled
    => ease D09 E21+L20 thu REST => tendonHard => D09
  LR60: achilles left pain 3, tendon, settled
    => ease D09 E36 thu REST => tendonHard => D09
  I40: achilles left pain 5, tendon, settled, heavy 0, legs 6
    => swap D19 REC24 thu REST => liftedSore => D19 D09
  # D10
  T35: calves left pain 1
    => ease D10 E30 => niggle => D10
  LR50+F15: knees right pain 2
    => ease D10 E45+F15 => niggle => D10
  I40+Lh20: knees right pain 2
    => ease D10 E35+L20 => niggle => D10
  T35+L20: calves left pain 1, legs 6
    => swap M-S2-quality REC21 => swapQuality => M-S2-quality D10 M-S2-legs
  # D11
  E30: achilles left pain 3, tendon, worse
    => skip D11 REST => painGrowing => D11
  T35+L20: knees left pain 2 | 1 ago: knees left pain 1
    => skip D11 REST => painGrowing => D11
  LR50: knees left pain 4 | 2 ago: knees left pain 3
    => skip D11 REST => painGrowing => D11
  E30: knees left pain 7, worse
    => stop D06 REST => injuryStop => D06
  E30: knees left pain 2, minutes 15 | 1 ago: knees left pain 1
    => skip D11 REST => painGrowing => D11 D32
  # D12
  T35+L20: rest please
    => rest D12 REST => wish => D12
  E30+UVL10: rest please, legs 1
    => rest D12 REST => wish => D12
  REST: rest please
    => rest D12 REST => wish => D12
  LR50+F15: rest please, legs 6
    => rest D12 REST => wish => D12 M-S2-long M-S2-legs
  E30: rest please, ill fever
    => rest D03 REST => feverOrChest => D03 D12
  # D13
  RACE: legs 1
    => keep D13 RACE => raceGo => D13
  RACE: legs 5
    => keep D13 RACE => raceGoTired => D13
  RACE: energy 2, sleep 5
    => keep D13 RACE => raceGo => D13
  RACE: knees left pain 1
    => keep D13 RACE => raceGo => D13
  # D14
  RACE: ill fever
    => rest D14 REST => raceNot => D14 D03
  RACE: legs 8
    => rest D14 REST => raceNot => D14 D23
  RACE: knees left pain 4
    => rest D14 REST => raceNot => D14 D07
  RACE: calves left pain 3
    => rest D14 REST => raceNot => D14 D07
  # D15
  T30: legs 3, race 2
    => rest D15 REST => raceNear => D15 M-S2-quality
  E30: legs 4, race 3
    => shorten D15 SH15 => raceNear => D15 M-S1-easy
  E30+UVL10: legs 6, race 3
    => rest D15 REST => raceNear => D15 M-S2-easy M-S2-upper
  SH20: legs 4, race 1
    => shorten D15 SH15 => raceNear => D15 M-S1-easy
  # D16
  E20+UVL10: race 3
    => skip D16 E20 => raceLift => D16
  E20+C10: race 1
    => skip D16 E20 => raceLift => D16
  T20+L15: race 2
    => skip D16 T20 => raceLift => D16
  L20: race 3
    => skip D16 REST => raceLift => D16
  E20+UVL10: race 3, sleep 4, energy 1
    => rest D26 REST => noSleep => D26 D16
  # D17
  T35+Lh20: race 5
    => ease D17 T35+L15 => raceTaper => D17
  I40+Fh20: race 7
    => ease D17 I40+F15 => raceTaper => D17
  T35+Lh20: race 4, legs 6
    => rest M-S3-quality REST => raisedToRest => M-S3-quality D17
  # D18
  E30: raced 1
    => rest D18 REST => afterRace => D18
  T35+L20: raced 2
    => rest D18 REST => afterRace => D18
  LR50+F15: raced 5
    => ease D18 E45+F15 => afterRace => D18
  X30: raced 1
    => skip D18 REST => afterRace => D18
  E30+L20: raced 4, legs 4
    => rest D18 REST => afterRace => D18 M-S1-easy M-S1-legs
  # D19
  T35+L20: legs 6, heavy 0
    => swap D19 REC21 thu T35 => liftedSore => D19 B15
  I40: legs 5, heavy 1
    => swap D19 REC24 thu I40 => liftedSore => D19
  I40+L20: legs 6, heavy 0, sleep 5
    => swap D19 REC24 thu I40 => liftedSore => D19 B15 D27
  HP40: legs 6, heavy 1, ill head
    => swap D19 REC24 => liftedSore => D19 D04
  # D20
  T35+L20: legs 1, heavy 0
    => ease D20 E30 => liftedToday => D20 B15
  I40: legs 4, heavy 0
    => swap D20 REC24 thu I40 => liftedToday => D20
  LR50+F15: legs 2, heavy 0
    => ease D20 E30 => liftedToday => D20 B15
  LR50+F15: legs 4, heavy 0
    => swap D20 REC25 thu LR50 => liftedToday => D20 B15
  T35: heavy 0
    => swap D20 REC21 thu T35 => liftedToday => D20
  # D21
  T35: legs 2, heavy 1, energy 3
    => keep D21 T35 => liftedRecovered => D21
  T35: legs 1, heavy 1, new lifter
    => ease D21 E30 => liftedNew => D21
  LR50: legs 2, heavy 1, new lifter
    => ease D21 E30 => liftedNew => D21
  I40: legs 2, heavy 1, energy 4, sleep 5
    => ease D27 E35 => badNight => D27 M-S1-quality
  T35: legs 2, heavy 1, energy 3, heat 30
    => ease D38 E30 => hot => D38 D21
  # D22
  T35: legs 3, heavy 1
    => swap D22 E21 thu T35 => liftedYesterday => D22
  I40+L20: legs 4, heavy 1
    => swap D22 E24 thu I40 => liftedYesterday => D22 M-S1-legs
  T35: heavy 1
    => swap D22 E21 thu T35 => liftedYesterday => D22
  T35: legs 3, heavy 1, sleep 4, energy 1
    => rest D26 REST => noSleep => D26 D22
  # D23
  E30: legs 7
    => rest D23 REST => verySore => D23
  T35+L20: legs 9
    => rest D23 REST => verySore => D23
  LR50+F15: legs 10
    => rest D23 REST => verySore => D23
  X30: quads 8
    => rest D23 REST => verySore => D23
  E30+UVL10: legs 8, sleep 4
    => rest D23 REST => verySore => D23
  # D24
  E30: legs 7 | 1 ago: legs 8 | 2 ago: legs 7
    => stop D24 REST => soreTooLong => D24
  T35+L20: legs 5 | 1 ago: legs 5 | 2 ago: legs 6 | 3 ago: legs 6 | 4 ago: legs 5
    => stop D24 REST => soreTooLong => D24
  E30+UVL10: legs 6 since 4
    => stop D24 REST => soreTooLong => D24 M-S2-upper
  REST: legs 8 | 1 ago: legs 8 | 2 ago: legs 9
    => stop D24 REST => soreTooLong => D24
  # D25
  E30+UVL10: shoulders 6
    => skip D25 E30 => upperSore => D25
  E30+U15: arms 5
    => skip D25 E30 => upperSore => D25
  T35+C10: back 7
    => skip D25 T35 => upperSore => D25
  E30+UVL10: arms 6, legs 6
    => shorten M-S2-easy REC18 => shortAndGentle => M-S2-easy D25
  # D26
  E30: sleep 4, energy 1
    => rest D26 REST => noSleep => D26
  T35+L20: sleep 4.5, energy 1
    => rest D26 REST => noSleep => D26 M-S2-quality M-S2-legs
  LR50+F15: sleep 3, energy 1, legs 6
    => rest D26 REST => noSleep => D26 M-S3-long
  X30: sleep 4, energy 1
    => rest D26 REST => noSleep => D26
  # D27
  T35+L20: sleep 5
    => ease D27 E30+L10 => badNight => D27 M-S1-quality M-S1-legs
  I40: energy 2
    => ease D27 E35 => badNight => D27 M-S1-quality
  T35: sleep 5.5, energy 4
    => ease D27 E30 => badNight => D27 M-S1-quality
  T35+L20: sleep 5, legs 4
    => swap M-S2-quality REC21 thu T35 => raisedToMove => M-S2-quality M-S2-legs D27
  # D28
  T35+Lh20: sleep 5
    => ease D27 E30+L10 => badNight => D27 M-S1-quality M-S1-legs D28
  LR50+Fh15: energy 2
    => ease D28 LR50+F7 => tiredLift => D28 M-S1-legs
  I40+Lh25: energy 1
    => ease D27 E35+L12 => badNight => D27 M-S1-quality M-S1-legs D28
  # D29
  LR60: sleep 5 | 1 ago: sleep 5
    => shorten D29 LR45 => twoBadNights => D29 M-S1-long
  LR60+F15: sleep 5.5 | 1 ago: sleep 4
    => shorten D29 LR45 => twoBadNights => D29 M-S2-legs M-S1-long
  LR90: sleep 5, legs 4 | 1 ago: sleep 5
    => swap M-S2-long REC30 thu LR90 => raisedToMove => M-S2-long D29
  # D30
  T35: | 1 ago: energy 2, done on hard | 3 ago: energy 1, done on hard
    => ease D30 E30 => lethargy => D30 M-S1-quality
  LR60: | 2 ago: effort 9, done on hard | 4 ago: effort 9, done on hard
    => ease D30 E45 => lethargy => D30
  T35+Lh20: legs 6 | 2 ago: energy 1, done on hard | 4 ago: energy 2, done on hard
    => swap M-S2-quality REC21 thu T35 => swapQuality => M-S2-quality M-S2-legs D30
  # D31
  T35: minutes 20
    => shorten D31 T20 => lessTime => D31
  LR90: minutes 45
    => shorten D31 LR45 => lessTime => D31
  E40+UVL10: minutes 30
    => shorten D31 E30 => lessTime => D31 D34
  X40: minutes 20
    => shorten D31 X20 => lessTimeNoRun => D31
  T35+L20: minutes 25, sleep 5
    => shorten D31 E25 => lessTime => D31 D27 M-S1-quality M-S1-legs D34
  # D32
  E30: minutes 15
    => swap D32 E15 => littleTime => D32
  T35+L20: minutes 10
    => swap D32 E10 => littleTime => D32 D34
  LR50+F15: minutes 19
    => swap D32 E19 => littleTime => D32 D34
  T35: minutes 15, ill fever
    => rest D03 REST => feverOrChest => D03 D32
  # D33
  E30: minutes 5
    => skip D33 REST => noTime => D33
  T35+L20: minutes 0
    => skip D33 REST => noTime => D33
  X30: minutes 9
    => skip D33 REST => noTime => D33 D31
  LR50: minutes 5, legs 8
    => rest D23 REST => verySore => D23 D33
  # D34
  T35+L20: minutes 45
    => shorten D34 T35+L10 => timeForRun => D34
  T35+L20: minutes 40
    => skip D34 T35 => timeForRun => D34
  LR50+F15: minutes 60
    => shorten D34 LR50+F10 => timeForRun => D34
  T35+L20: minutes 45, sleep 5
    => ease D27 E30+L10 => badNight => D27 M-S1-quality M-S1-legs D34
  # D35
  REST: wants to lift
    => keep D35 REST => liftOnRest => D35
  W30: wants to lift
    => keep D35 W30 => liftOnRest => D35
  REST: wants to lift, ill fever
    => rest D03 REST => feverOrChest => D03 D35
  # D36
  E30: wants hard, beside hard
    => keep D36 E30 => hardBesideHard => D36
  REST: wants hard, beside hard
    => keep D36 REST => hardBesideHard => D36
  E30: wants hard, beside hard, legs 6
    => shorten M-S2-easy REC18 => shortAndGentle => M-S2-easy D36
  # D37
  E30: heat 33
    => swap D37 X30 => tooHot => D37
  T35+L20: heat 35
    => swap D37 X35+L20 => tooHot => D37
  LR50: heat 34, legs 4
    => swap D37 X45 => tooHot => D37 M-S1-long
  REC20: heat 32
    => swap D37 REST => tooHot => D37
  # D38
  T35: heat 28
    => ease D38 E30 => hot => D38
  I40: heat 31
    => ease D38 E35 => hot => D38
  T35+L20: heat 30, legs 6
    => swap M-S2-quality REC21 thu T35 => swapQuality => M-S2-quality M-S2-legs D38
  LR60: heat 28
    => shorten D38 LR45 => hotLong => D38
  LR90+F15: heat 31, sleep 4.5
    => shorten D38 LR67 => hotLong => D38 M-S2-legs M-S1-long
  # D39
  LR60: | 1 ago: done | 2 ago: done | 3 ago: off 5
    => shorten D39 LR50 => longAfterGap => D39
  T35: ill none | 1 ago: missed, ill head
    => ease D39 E30 => easyFirst => D39
  E40: off 5
    => shorten D39 E30 => softReturn => D39
  T35+L20: off 10
    => shorten D39 E17+L20 => slowReturn => D39
  LR60: off 7
    => shorten D39 E45 => softReturn => D39
  E40: missed | 1 ago: missed | 3 ago: missed
    => shorten D39 E30 => softReturn => D39
  E40: | 1 ago: knees 0, off 6 | 3 ago: knees left pain 5
    => shorten D39 RW30 => afterInjury => D39
  T35: off 10, ill fever
    => rest D03 REST => feverOrChest => D03 D39
  T35: | 1 ago: missed, nothing sore | 2 ago: knees left pain 4
    => ease D39 E30 => easyFirst => D39
  T35: | 3 ago: missed on hard | 10 ago: missed on hard
    => shorten D39 T28 => stepLower => D39
  # D40
  T35+L20: legs 1, energy 4, sleep 8
    => keep D40 T35+L20 => allGood => D40
  E30: wants more
    => keep D40 E30 => notMore => D40
  LR50+F15: nothing sore, energy 5, sleep 8
    => keep D40 LR50+F15 => allGood => D40
  REST: wants hard
    => keep D40 REST => notMore => D40
  E30:
    => keep D40 E30 => nothingAgainst => D40
  # A14
  T35+Lm20: | 4 ago: legs 8, heavy 0 | 14 ago: legs 7, heavy 0
    => ease A14 T35+Lm15 => lifterLighter => A14
  E30+L20: nothing sore | 3 ago: legs 7, heavy 0 | 20 ago: legs 7, heavy 1
    => ease A14 E30+L15 => lifterLighter => A14
  T35+L20: legs 4 | 4 ago: legs 8, heavy 0 | 14 ago: legs 7, heavy 0
    => ease M-S1-legs T35+L10 => halfTheLifting => M-S1-legs M-S1-quality
  # B15
  E30+L15: heavy 0
    => skip B15 E30 => liftedTwice => B15
  T35+L20: legs 1, heavy 0
    => ease D20 E30 => liftedToday => D20 B15
  E30+F15: heavy 0, legs 6
    => shorten M-S2-easy REC18 => shortAndGentle => M-S2-easy B15
  # M-S1
  E30: legs 4
    => keep M-S1-easy E30 => keepMildlySore => M-S1-easy
  T35: legs 4
    => keep M-S1-quality T35 => keepLowerEnd => M-S1-quality
  T35: legs 4 | 1 ago: legs 3
    => ease M-S1-quality E30 => easeMildlySore => M-S1-quality
  LR50: legs 3
    => keep M-S1-long LR50 => keepWalkBreaks => M-S1-long
  E30+L20: legs 3
    => ease M-S1-legs E30+L10 => halfTheLifting => M-S1-legs M-S1-easy
  E30+UVL10: legs 4
    => keep M-S1-easy E30+UVL10 => keepMildlySore => M-S1-easy
  X30: legs 4
    => keep M-S1-cross X30 => keepMildlySore => M-S1-cross
  REST: legs 4
    => keep D40 REST => nothingAgainst => D40
  # M-S2
  E40: legs 5
    => shorten M-S2-easy REC24 => shortAndGentle => M-S2-easy
  RW25: legs 6
    => shorten M-S2-easy RW15 => shortAndGentle => M-S2-easy
  T35: legs 6
    => swap M-S2-quality REC21 thu T35 => swapQuality => M-S2-quality
  LR50: legs 6
    => swap M-S2-long REC30 thu LR50 => moveLong => M-S2-long
  E30+L20: legs 6
    => shorten M-S2-easy REC18 => shortAndGentle => M-S2-easy M-S2-legs
  E30+U15: legs 6
    => shorten M-S2-easy REC18+U15 => shortAndGentle => M-S2-easy M-S2-upper
  X30: legs 5
    => ease M-S2-cross X20 => easierCross => M-S2-cross
  REST: legs 6
    => keep D40 REST => nothingAgainst => D40
  L20: legs 5
    => skip M-S2-legs REST => noLegWork => M-S2-legs
  Um15: legs 6
    => ease M-S2-upper U15 => lightOnly => M-S2-upper
  # M-S3
  T35: legs 6, sleep 5
    => rest M-S3-quality REST => raisedToRest => M-S3-quality D27
  LR50: legs 6, sleep 4
    => rest M-S3-long REST => raisedToRest => M-S3-long
  REST: legs 9
    => keep D40 REST => nothingAgainst => D40
  # M-modifiers
  T35: legs 3, energy 2
    => swap M-S2-quality REC21 thu T35 => raisedToMove => M-S2-quality D27
  T35: sleep 4
    => swap M-S2-quality REC21 thu T35 => raisedToMove => M-S2-quality D27
  T35: legs 1, stress 5, energy 3
    => ease M-S1-quality E30 => raisedToEasy => M-S1-quality
  LR50: sleep 4 | 1 ago: sleep 5
    => swap M-S2-long REC30 thu LR50 => raisedToMove => M-S2-long D29
  T35: legs 3, race 6
    => swap M-S2-quality REC21 thu T35 => raisedToMove => M-S2-quality
  LR50: legs 3, race 6
    => shorten M-S2-long LR30 => raisedToMove => M-S2-long
  LR50: sleep 4.5
    => keep M-S1-long LR50 => raisedWalkBreaks => M-S1-long
  L20: sleep 5.5
    => ease M-S1-legs L10 => raisedToHalf => M-S1-legs
  L20: legs 3, sleep 5
    => skip M-S2-legs REST => raisedNoLegWork => M-S2-legs
  """
