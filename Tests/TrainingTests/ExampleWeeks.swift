/// The worked example weeks that every part of the house has to agree with.
enum ExampleWeeks {
  static let lines = [
    "WEEK 1 racing: E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST",
    "WEEK 2 racing: E40 | I50+Lh25 | REC30+MOB10 | T45+C10 | X30 | LR90+F15 | REST",
    "WEEK 3 racing run: RW25+F10 | OFF | RW25 | OFF | OFF | RW25+F10 | OFF",
    "WEEK 4 fun: OFF | OFF | OFF | OFF | OFF | OFF | E35+F15",
    "WEEK 5 racing: OFF | EST35+L15 | OFF | OFF | OFF | LR45+F10 | OFF",
    "WEEK 6 racing adj: OFF | OFF | OFF | OFF | OFF | LR35+F10 | REC20+UVL10",
    "WEEK 7 racing: E30+UVL10 | T40+L20 | REC25+MOB10 | REST | LR60+F15 | OFF | OFF",
    "WEEK 8 racing race: REST | EST25 | REST | SH20 | REST | RACE | REST",
    "WEEK 9 racing post: REST | REST | REST | X25+MOB10 | REST | E25 | REST",
    "WEEK 10 racing: OFF | EST30+L15 | OFF | E25+UVL10 | OFF | LR40+F10 | REST",
    "WEEK 11 racing sore: REST | REST | E20 | REST | E20+C10 | REST | LR30",
    "WEEK 12 racing hurt: REST | X30+UVL10 | REST | X30 | REST | X40+UVL10 | REST",
    "WEEK 13 racing ill: REST | REST | REST | REST | REST | W20 | REST",
    "WEEK 14 racing log: Lh30! | E20 | REC20+MOB10 | REST | I40+C10 | REST | LR55+F15",
    "WEEK 15 racing: E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST",
    "WEEK 16 fun: F30 | E30 | F30 | E30 | F30 | E40 | REST",
    "WEEK 17 racing: T35+L15 | REST | E25+UVL10 | E25 | REST | LR50+F15 | REST",
    "WEEK 18 fun: E20 | F20 | E20 | F20 | E20 | OFF | OFF",
    "WEEK 19 racing: E25+UVL10 | I40+L20 | X20+MOB10 | E25 | REST | LR45+F15 | REST",
    "WEEK 20 racing: OFF | T35+L15 | OFF | E30+UVL10 | OFF | LR45+F10 | REST",
  ]
}
