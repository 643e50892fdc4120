extension Vocabulary {
  static let calendar: [Vocabulary] = [
    Vocabulary("monday mon", .weekdayName, [.weekday, .slot], index: 0),
    Vocabulary(
      "tuesday tue tues tus teusday tusday tueday tuseday", .weekdayName, [.weekday, .slot],
      index: 1),
    Vocabulary(
      "wednesday wed wedn weds wednes wedensday wendsday wensday wedesday wednseday wednesay wednsday wensdays",
      .weekdayName, [.weekday, .slot], index: 2),
    Vocabulary(
      "thursday thu thur thurs thr thrs thurday thirsday thusday thrusday", .weekdayName,
      [.weekday, .slot], index: 3),
    Vocabulary("friday fri", .weekdayName, [.weekday, .slot], index: 4),
    Vocabulary(
      "saturday satur saterday satruday staurday sautrday", .weekdayName, [.weekday, .slot],
      index: 5),
    Vocabulary("sat", .weekdayName, [.weekday, .plain], index: 5),
    Vocabulary("sunday", .weekdayName, [.weekday, .slot], index: 6),
    Vocabulary("sun", .weekdayName, [.weekday, .plain], index: 6),
    Vocabulary("mondays mons", .weekdayName, [.weekday, .plural, .slot], index: 0),
    Vocabulary("tuesdays", .weekdayName, [.weekday, .plural, .slot], index: 1),
    Vocabulary("wednesdays", .weekdayName, [.weekday, .plural, .slot], index: 2),
    Vocabulary("thursdays", .weekdayName, [.weekday, .plural, .slot], index: 3),
    Vocabulary("fridays fris", .weekdayName, [.weekday, .plural, .slot], index: 4),
    Vocabulary("saturdays sats", .weekdayName, [.weekday, .plural, .slot], index: 5),
    Vocabulary("sundays suns", .weekdayName, [.weekday, .plural, .slot], index: 6),
    // Bits of a week: Monday is the lowest.
    Vocabulary(
      "weekdays weekday workdays workday wkdays wkday", .weekdays, [.dayGroup, .slot], value: 0x1F),
    Vocabulary(
      "weekend weekends wkend wkends wknd wknds weeknd", .weekend, [.dayGroup, .slot], value: 0x60),
    Vocabulary("mwf", .unnamed, [.dayGroup], value: 0b0010101),
    Vocabulary("tth tuth tuthu tueth tths ttr", .unnamed, [.dayGroup], value: 0b0001010),
    Vocabulary("everyday daily everday", .everyday, [.dayGroup, .slot], value: 0x7F),
    Vocabulary("weeknight weeknights", .weekdays, [.dayGroup], value: 0x1F),
    Vocabulary("january", .monthName, [.month, .slot], index: 1),
    Vocabulary("jan", .monthName, [.month], index: 1),
    Vocabulary("february", .monthName, [.month, .slot], index: 2),
    Vocabulary("feb febr feburary febuary", .monthName, [.month], index: 2),
    Vocabulary("march", .monthName, [.month, .plain, .slot], index: 3),
    Vocabulary("mar", .monthName, [.month, .plain], index: 3),
    Vocabulary("april", .monthName, [.month, .slot], index: 4),
    Vocabulary("apr", .monthName, [.month], index: 4),
    Vocabulary("may", .may, [.month, .plain], index: 5),
    Vocabulary("mya", .monthName, [.month], index: 5),
    Vocabulary("june", .monthName, [.month, .slot], index: 6),
    Vocabulary("jun", .monthName, [.month], index: 6),
    Vocabulary("july", .monthName, [.month, .slot], index: 7),
    Vocabulary("jul", .monthName, [.month], index: 7),
    Vocabulary("august", .monthName, [.month, .slot], index: 8),
    Vocabulary("aug", .monthName, [.month], index: 8),
    Vocabulary("september", .monthName, [.month, .slot], index: 9),
    Vocabulary("sep sept", .monthName, [.month], index: 9),
    Vocabulary("october", .monthName, [.month, .slot], index: 10),
    Vocabulary("oct octob", .monthName, [.month], index: 10),
    Vocabulary("november", .monthName, [.month, .slot], index: 11),
    Vocabulary("nov novem", .monthName, [.month], index: 11),
    Vocabulary("december", .monthName, [.month, .slot], index: 12),
    Vocabulary("dec decem", .monthName, [.month], index: 12),
    // Months as those write them who learn English.
    Vocabulary("januar janvier enero januari gennaio", .monthName, [.month], index: 1),
    Vocabulary("februar fevrier febrero februari febbraio", .monthName, [.month], index: 2),
    Vocabulary("maerz mars marzo maart", .monthName, [.month], index: 3),
    Vocabulary("avril abril aprile", .monthName, [.month], index: 4),
    Vocabulary("mai maggio", .monthName, [.month], index: 5),
    Vocabulary("juni juin junio giugno", .monthName, [.month], index: 6),
    Vocabulary("juli juillet julio luglio", .monthName, [.month], index: 7),
    Vocabulary("aout agosto augustus", .monthName, [.month], index: 8),
    Vocabulary("septembre septiembre settembre", .monthName, [.month], index: 9),
    Vocabulary("oktober octobre octubre ottobre", .monthName, [.month], index: 10),
    Vocabulary("novembre noviembre", .monthName, [.month], index: 11),
    Vocabulary("dezember decembre diciembre dicembre", .monthName, [.month], index: 12),
    Vocabulary("spring springtime", .season, [.season], index: 0),
    Vocabulary("summer sumer summertime", .season, [.season], index: 1),
    Vocabulary("autumn", .season, [.season], index: 2),
    Vocabulary("fall", .season, [.season, .plain], index: 2),
    Vocabulary("winter wintertime", .season, [.season], index: 3),
    Vocabulary("today tday todays tdy tody 2day", .today, [.dateLead, .slot]),
    Vocabulary(
      "tomorrow tomorrows tmrw tmrrw tmorrow tomorow tommorow tommorrow tomorro tmw tmr",
      .tomorrow, [.dateLead, .slot]),
    Vocabulary("mrw mro moz", .moro),
    Vocabulary("tmo toms 2moro 2morrow tomoz", .tomorrow, [.dateLead]),
    Vocabulary("yesterday yesterdays yday yest yesturday ystrday", .yesterday, [.dateLead, .slot]),
    Vocabulary("overmorrow", .overmorrow, [.dateLead]),
    Vocabulary("tonight tonite tonights 2nite", .tonight, [.dateLead]),
    Vocabulary("next nxt nex", .next, [.dateLead]),
    Vocabulary("this", .this, [.dateLead]),
    Vocabulary("coming upcoming", .coming, [.dateLead]),
    Vocabulary("last", .last, [.dateLead]),
    Vocabulary("past previous prev", .past, [.dateLead]),
    Vocabulary("following", .following, [.dateLead]),
    Vocabulary("in on at by until till til within", .unnamed, [.dateLead]),
    Vocabulary("the a an", .unnamed, [.dateLead, .article]),
    Vocabulary("penultimate final now nearest closest", .unnamed, [.dateLead]),
    Vocabulary("after before first next", .unnamed, [.slot]),
    Vocabulary("end beginning start mid middle early late begin", .unnamed, [.dateLead]),
    Vocabulary("morning mornings morn mornign moring am", .unnamed, [.dayPart]),
    Vocabulary("mornin mornign moring", .morning, [.dayPart]),
    Vocabulary("afternoon afternoons arvo", .unnamed, [.dayPart]),
    Vocabulary("evening evenings eve night nights", .unnamed, [.dayPart]),
    Vocabulary("mornings evenings nights", .unnamed, [.plural]),
    Vocabulary("sleeps", .sleep, [.plural]),
    Vocabulary("noon midday lunchtime lunch midnight dawn dusk", .unnamed, [.dayPart]),
    Vocabulary("pm", .pm, []),
    Vocabulary("oclock", .oclock, []),
    Vocabulary("eom", .eom, [.dateLead]),
    Vocabulary("eoy", .eoy, [.dateLead]),
    Vocabulary("eod", .eod, [.dateLead]),
    Vocabulary("eow", .eow, [.dateLead]),
    Vocabulary("fortnight fortnights", .fortnight, [.timeUnit], index: 6),
    Vocabulary("xmas christmas christmass chrismas", .christmas, [.holiday, .dateLead]),
    Vocabulary("easter", .easter, [.holiday, .dateLead]),
    Vocabulary("halloween haloween", .halloween, [.holiday, .dateLead]),
    Vocabulary("thanksgiving", .thanksgiving, [.holiday, .dateLead]),
    Vocabulary("valentines valentine", .valentines, [.holiday, .dateLead]),
    Vocabulary("nye", .nye, [.holiday, .dateLead]),
    Vocabulary("hogmanay silvester sylvester", .nye, [.holiday, .dateLead]),
    Vocabulary("pentecost whitsun", .pentecost, [.holiday, .dateLead]),
    Vocabulary("epiphany", .epiphany, [.holiday, .dateLead]),
    Vocabulary("juneteenth", .juneteenth, [.holiday, .dateLead]),
    Vocabulary("ad ce", .unnamed, [.era]),
  ]

  static let numbers: [Vocabulary] = {
    var rows: [Vocabulary] = []
    let cardinals = [
      "zero naught nought zilch nil null", "one", "two", "three", "four", "five fiv", "six",
      "seven",
      "eight",
      "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
      "eighteen", "nineteen",
    ]
    for (value, forms) in cardinals.enumerated() {
      rows.append(
        Vocabulary(
          forms, value == 1 ? .one : .unnamed, [.cardinal, .slot], value: Double(value)))
    }
    let tens = [
      "twenty", "thirty", "forty fourty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    for (index, forms) in tens.enumerated() {
      rows.append(
        Vocabulary(
          forms, .unnamed, [.cardinal, .slot], value: Double(index * 10 + 20)))
    }
    let ordinals = [
      "first", "second", "third", "fourth forth", "fifth", "sixth", "seventh", "eighth",
      "ninth nineth",
      "tenth", "eleventh", "twelfth twelvth twelth", "thirteenth", "fourteenth", "fifteenth",
      "sixteenth",
      "seventeenth", "eighteenth", "nineteenth", "twentieth", "", "", "", "", "", "", "", "", "",
      "thirtieth",
    ]
    for (index, forms) in ordinals.enumerated() where !forms.isEmpty {
      rows.append(Vocabulary(forms, .unnamed, [.ordinal, .dateLead], value: Double(index + 1)))
    }
    let lowerTens = ["fort", "fift", "sixt", "sevent", "eight", "ninet"]
    for (index, ten) in lowerTens.enumerated() {
      let value = Double(index * 10 + 40)
      rows.append(Vocabulary(ten + "ieth", .unnamed, [.ordinal], value: value))
      rows.append(Vocabulary(ten + "ieths", .unnamed, [.fraction], value: 1 / value))
    }
    let teens = ["eleven", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"]
    for (index, teen) in teens.enumerated() {
      let value = Double(index == 0 ? 11 : index + 12)
      rows.append(Vocabulary(teen + "ths", .unnamed, [.fraction], value: 1 / value))
    }
    rows += [
      Vocabulary("nineteenths", .unnamed, [.fraction], value: 1.0 / 19),
      Vocabulary("thirtieths", .unnamed, [.fraction], value: 1.0 / 30),
      Vocabulary("hundred hundreds hunderd", .hundred, [.multiplier, .slot], value: 100),
      Vocabulary("thousand thousands", .thousand, [.multiplier, .slot], value: 1000),
      Vocabulary("million millions", .million, [.multiplier], value: 1_000_000),
      Vocabulary("billion billions bn bln", .billion, [.multiplier], value: 1_000_000_000),
      Vocabulary("trillion trillions", .trillion, [.multiplier], value: 1_000_000_000_000),
      Vocabulary("quadrillion quadrillions", .unnamed, [.multiplier], value: 1e15),
      Vocabulary("quintillion quintillions", .unnamed, [.multiplier], value: 1e18),
      Vocabulary("sextillion sextillions", .unnamed, [.multiplier], value: 1e21),
      Vocabulary("dozen dozens doz dz dzs dozs", .dozen, [.multiplier], value: 12),
      Vocabulary("lakh lakhs lac lacs lkh lkhs", .unnamed, [.multiplier], value: 100_000),
      Vocabulary(
        "crore crores krore krores koti cr kr", .unnamed, [.multiplier], value: 10_000_000),
      Vocabulary("mil mln", .million, [.multiplier], value: 1_000_000),
      Vocabulary("half halves haf hafl", .half, [.fraction], value: 0.5),
      Vocabulary("quarter quarters", .quarter, [.fraction], value: 0.25),
      Vocabulary("firsts", .unnamed, [.fraction], value: 1),
      Vocabulary("thirds", .thirds, [.fraction], value: 1.0 / 3),
      Vocabulary("quarts fourths", .quarter, [.fraction], value: 0.25),
      Vocabulary("fifths", .fifths, [.fraction], value: 0.2),
      Vocabulary("sixths", .unnamed, [.fraction], value: 1.0 / 6),
      Vocabulary("sevenths", .unnamed, [.fraction], value: 1.0 / 7),
      Vocabulary("eighths", .unnamed, [.fraction], value: 0.125),
      Vocabulary("ninths", .unnamed, [.fraction], value: 1.0 / 9),
      Vocabulary("tenths", .unnamed, [.fraction], value: 0.1),
      Vocabulary("twelfths", .unnamed, [.fraction], value: 1.0 / 12),
      Vocabulary("twentieths", .unnamed, [.fraction], value: 0.05),
      Vocabulary("hundredths", .unnamed, [.fraction], value: 0.01),
      Vocabulary("thousandths", .unnamed, [.fraction], value: 0.001),
      Vocabulary("millionths", .unnamed, [.fraction], value: 0.000_001),
      Vocabulary("billionths", .unnamed, [.fraction], value: 1e-9),
      Vocabulary("trillionths", .unnamed, [.fraction], value: 1e-12),
      Vocabulary("billionth", .unnamed, [.ordinal], value: 1e9),
      Vocabulary("trillionth", .unnamed, [.ordinal], value: 1e12),
      Vocabulary("hundredth", .unnamed, [.ordinal], value: 100),
      Vocabulary("millionth", .unnamed, [.ordinal], value: 1_000_000),
      Vocabulary("thousandth", .unnamed, [.ordinal], value: 1000),
      Vocabulary("couple", .couple, []), Vocabulary("pair", .pair, []),
      Vocabulary("few", .few, []), Vocabulary("single", .single, []),
      Vocabulary("once", .once, [.times], value: 1),
      Vocabulary("twice", .twice, [.times], value: 2),
      Vocabulary("thrice", .thrice, [.times], value: 3),
      Vocabulary("st nd rd th", .unnamed, [.ordinalEnding]),
      Vocabulary("minus negative", .minus, []), Vocabulary("point dot", .point, []),
    ]
    return rows
  }()

  static let units: [Vocabulary] = [
    // Time, by index: 1 second, 2 minute, 3 hour, 4 day, 5 week, 6 fortnight, 7 month, 8 quarter,
    // 9 year, 10 decade, 11 century, 12 millisecond.
    Vocabulary("seconds sec secs", .unnamed, [.timeUnit], index: 1),
    Vocabulary("second", .second, [.timeUnit], index: 1),
    Vocabulary("s", .s, [.timeUnit], index: 1),
    Vocabulary(
      "minute minutes min mins minuts minutues mn mns", .minute, [.timeUnit, .slot], index: 2),
    Vocabulary("hour hours hr hrs houre hor hors", .hour, [.timeUnit, .slot], index: 3),
    Vocabulary("h", .h, [.timeUnit], index: 3),
    Vocabulary("day days dyas dya dayz", .day, [.timeUnit], index: 4),
    Vocabulary("d", .d, [.timeUnit], index: 4),
    Vocabulary("week weeks weekll wk wks", .week, [.timeUnit, .slot, .week], index: 5),
    Vocabulary("w", .w, [.timeUnit], index: 5),
    Vocabulary("month months mth mths mo mos mnth mnths", .month, [.timeUnit, .slot], index: 7),
    Vocabulary("quarter quarters qtr qtrs", .quarter, [.timeUnit], index: 8),
    Vocabulary("year years yr yrs", .year, [.timeUnit, .slot], index: 9),
    Vocabulary("y", .y, [.timeUnit], index: 9),
    Vocabulary("decade decades", .decade, [.timeUnit], index: 10),
    Vocabulary("century centuries", .unnamed, [.timeUnit], index: 11),
    Vocabulary("ms millisecond milliseconds millis msec msecs", .unnamed, [.timeUnit], index: 12),
    // Length, by index: 1 mm, 2 cm, 3 m, 4 km, 5 in, 6 ft, 7 yd, 8 mi, 9 lap, 10 nautical mile.
    Vocabulary(
      "millimeter millimeters millimetre millimetres mm mms", .unnamed, [.lengthUnit], index: 1),
    Vocabulary(
      "centimeter centimeters centimetre centimetres cm cms", .unnamed, [.lengthUnit], index: 2),
    Vocabulary("meter meters metre metres mtr mtrs mts", .metre, [.lengthUnit, .slot], index: 3),
    Vocabulary("m", .m, [.lengthUnit], index: 3),
    Vocabulary(
      "kilometer kilometers kilometre kilometres km kms kilomter kilomters klm klms kliometers",
      .km, [.lengthUnit, .slot], index: 4),
    Vocabulary("k ks kay", .k, [.lengthUnit], index: 4),
    Vocabulary("inch inches", .inch, [.lengthUnit], index: 5),
    Vocabulary("foot feet ft", .foot, [.lengthUnit], index: 6),
    Vocabulary("yard yards yd yds", .yard, [.lengthUnit], index: 7),
    Vocabulary("mile miles mi", .mile, [.lengthUnit, .slot], index: 8),
    Vocabulary("miler milers", .miler, [.lengthUnit], index: 8),
    Vocabulary("furlong furlongs", .unnamed, [.lengthUnit], index: 10),
    Vocabulary("lap laps", .lap, [.lengthUnit], index: 9),
    Vocabulary("kph kmh kmph", .kph, []), Vocabulary("mph", .mph, []),
    Vocabulary("marathon marathons mara", .marathon, [.distanceName]),
    Vocabulary("halfmarathon halfmara hm halfmarathons", .halfMarathon, [.distanceName]),
    Vocabulary("parkrun parkruns", .parkrun, [.distanceName]),
    Vocabulary("ultra ultramarathon", .ultra, []),
  ]
}
