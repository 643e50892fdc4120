import Training

extension HolidayName {
  /// The feasts and their names, parted by commas; a "?" marks a name that means other things too.
  ///
  /// "Labour day" is none of them: it is another day in each country that spells it so.
  static let table: [(Holiday, String)] = [
    // The same day of every year.
    (.on(1, 1), "new years, ?new year"),
    (.on(1, 6), "epiphany, twelfth night, three kings, three kings day"),
    (.on(1, 7), "orthodox christmas"),
    (.on(1, 25), "burns night, burns day"),
    (.on(1, 26), "australia day, republic day"),
    (.on(2, 1), "st brigids"),
    (.on(2, 2), "groundhog day, groundhogs day, candlemas"),
    (.on(2, 4), "world cancer day, rosa parks day"),
    (.on(2, 6), "waitangi day"),
    (.on(2, 12), "lincolns birthday, lincoln birthday, abraham lincolns birthday"),
    (.on(2, 14), "valentines, st valentines"),
    (.on(2, 15), "susan b anthony day"),
    (.on(2, 29), "leap day"),
    (.on(3, 1), "st davids"),
    (.on(3, 8), "womens day, international womens day"),
    (.on(3, 14), "pi day"),
    (.on(3, 15), "ides of march"),
    (.on(3, 17), "st patricks, patricks day, st pattys day, evacuation day"),
    (.on(3, 20), "spring equinox, vernal equinox, first day of spring"),
    (.on(3, 22), "world water day"),
    (.on(3, 31), "cesar chavez day"),
    (.on(4, 1), "april fools, all fools day"),
    (.on(4, 7), "world health day"),
    (.on(4, 9), "vimy ridge day"),
    (.on(4, 10), "siblings day, sibling day"),
    (.on(4, 22), "earth day"),
    (.on(4, 23), "st georges, world book day"),
    (.on(4, 25), "anzac day"),
    (.on(4, 27), "?freedom day"),
    (
      .on(5, 1),
      "may day, workers day, international workers day, lei day, ?law day, ?loyalty day"
    ),
    (.on(5, 3), "world press freedom day"),
    (.on(5, 4), "star wars day"),
    (.on(5, 5), "cinco de mayo"),
    (.on(5, 6), "nurses day, international nurses day"),
    (.on(5, 22), "harvey milk day"),
    (.on(5, 25), "towel day, geek pride day, africa day"),
    (.on(5, 30), "indian arrival day"),
    (.on(6, 5), "world environment day"),
    (.on(6, 14), "flag day"),
    (.on(6, 16), "youth day"),
    (.on(6, 17), "bunker hill day"),
    (.on(6, 19), "juneteenth"),
    (.on(6, 20), "world refugee day"),
    (.on(6, 21), "first day of summer, summer solstice, international yoga day"),
    (.on(6, 24), "midsummer, st jean baptiste"),
    (.on(7, 1), "canada day, dominion day"),
    (.on(7, 4), "independence day"),
    (.on(7, 9), "nunavut day"),
    (.on(7, 11), "world population day"),
    (.on(7, 12), "orangemens day"),
    (.on(7, 14), "bastille day"),
    (.on(7, 18), "mandela day, nelson mandela day"),
    (.on(7, 24), "pioneer day"),
    (.on(8, 12), "international youth day"),
    (.on(8, 15), "assumption day, assumption of mary"),
    (.on(8, 26), "womens equality day"),
    (.on(9, 8), "international literacy day"),
    (.on(9, 10), "world suicide prevention day"),
    (.on(9, 17), "?constitution day"),
    (.on(9, 19), "talk like a pirate day, international talk like a pirate day"),
    (.on(9, 21), "international day of peace, world peace day"),
    (.on(9, 22), "autumnal equinox, fall equinox, first day of autumn, first day of fall"),
    (.on(9, 24), "?heritage day"),
    (.on(9, 29), "michaelmas, st michaels"),
    (.on(10, 2), "gandhi jayanti"),
    (.on(10, 4), "feast of st francis"),
    (.on(10, 5), "world teachers day"),
    (.on(10, 10), "world mental health day, kruger day"),
    (.on(10, 24), "united nations day, un day"),
    (.on(10, 31), "halloween, all hallows eve, reformation day"),
    (.on(11, 1), "all saints, all hallows, world vegan day"),
    (.on(11, 2), "all souls, day of the dead"),
    (.on(11, 5), "bonfire night, guy fawkes, guy fawkes night"),
    (
      .on(11, 11),
      """
      veterans day, veteran day, armistice day, remembrance day, martinmas, st martins, \
      singles day
      """
    ),
    (.on(11, 19), "international mens day, mens day, garifuna settlement day"),
    (.on(11, 20), "universal childrens day, world childrens day"),
    (.on(11, 30), "st andrews, bonifacio day"),
    (.on(12, 1), "world aids day"),
    (.on(12, 6), "st nicholas, st nicks"),
    (.on(12, 7), "pearl harbor day, pearl harbor remembrance day"),
    (.on(12, 8), "immaculate conception"),
    (.on(12, 10), "?human rights day"),
    (.on(12, 13), "st lucias, santa lucia"),
    (.on(12, 16), "day of reconciliation, day of the vow, day of the covenant"),
    (.on(12, 21), "first day of winter, winter solstice"),
    (.on(12, 23), "festivus"),
    (.on(12, 24), "christmas eve"),
    (.on(12, 25), "christmas, x mas"),
    (.on(12, 26), "boxing day, st stephens, feast of st stephen, day of goodwill, kwanzaa"),
    (.on(12, 30), "rizal day"),
    (.on(12, 31), "new years eve, nye"),
    // By Easter.
    (.easter(-48), "rose monday, shrove monday"),
    (.easter(-47), "shrove tuesday, pancake day, pancake tuesday, mardi gras, fat tuesday"),
    (.easter(-46), "ash wednesday"),
    (.easter(-21), "mothering sunday"),
    (.easter(-7), "palm sunday, branch sunday"),
    (.easter(-6), "holy monday"),
    (.easter(-5), "holy tuesday"),
    (.easter(-4), "holy wednesday, spy wednesday"),
    (.easter(-3), "thursday of mysteries, maundy thursday, holy thursday, covenant thursday"),
    (.easter(-2), "good friday, holy friday, great friday"),
    (.easter(-1), "holy saturday, easter saturday, easter eve, black saturday"),
    (.easter(0), "easter, easter sunday"),
    (.easter(1), "easter monday"),
    (.easter(39), "ascension day, ascension thursday"),
    (.easter(49), "pentecost, pentecost sunday, whit sunday, white sunday"),
    (.easter(50), "monday of the holy spirit, whit monday, pentecost monday"),
    (.easter(56), "trinity sunday"),
    (.easter(60), "corpus christi"),
    (.orthodoxEaster(-48), "clean monday, orthodox shrove monday"),
    (.orthodoxEaster(-8), "lazarus saturday"),
    (.orthodoxEaster(-7), "orthodox palm sunday"),
    (.orthodoxEaster(-2), "orthodox good friday, orthodox great friday, orthodox holy friday"),
    (.orthodoxEaster(0), "orthodox easter, greek easter, orthodox easter sunday"),
    (.orthodoxEaster(1), "orthodox easter monday"),
    (.orthodoxEaster(39), "orthodox ascension day"),
    (.orthodoxEaster(49), "orthodox pentecost, orthodox pentecost sunday"),
    (.orthodoxEaster(50), "orthodox whit monday"),
    // By weekday.
    (.nth(3, .mon, 1), "mlk, mlk jr, martin luther king, martin luther king jr, civil rights day"),
    (
      .nth(3, .mon, 2),
      """
      presidents day, president day, washingtons birthday, washington day, \
      george washington day, george washingtons birthday, ?family day, islander day, \
      louis riel day, nova scotia heritage day
      """
    ),
    (.nth(2, .mon, 3), "commonwealth day"),
    (
      .nth(2, .sun, 3),
      """
      daylight saving start, daylight savings start, daylight saving time starts
      """
    ),
    (.nth(3, .mon, 4), "patriots day"),
    (
      .nth(4, .thu, 4),
      """
      take our children to work day, take your child to work day, \
      take our daughters and sons to work day
      """
    ),
    (.nth(-1, .fri, 4), "arbor day"),
    (
      .nth(-1, .sat, 4, -3),
      """
      admin professionals day, administrative assistants day, \
      administrative professionals day, administrative professional day, \
      secretaries day, secretary day, admins day
      """
    ),
    (
      .nth(1, .mon, 5),
      """
      early may bank holiday, may bank holiday, bank holiday in may, may day bank holiday, \
      first bank holiday in may, bank holiday monday in may, \
      first bank holiday of may
      """
    ),
    (.nth(1, .thu, 5), "national day of prayer"),
    (.nth(2, .sun, 5), "mothers day"),
    (.nth(2, .sun, 5, -2), "military spouse day, military spouse appreciation day"),
    (.nth(3, .sat, 5), "armed forces day"),
    (.before(.mon, 5, 25), "victoria day, national patriots day, sovereigns birthday"),
    (
      .nth(-1, .mon, 5),
      """
      memorial day, decoration day, spring bank holiday, late may bank holiday, \
      last bank holiday in may, second bank holiday in may, bank holiday at the end of may, \
      bank holiday monday at the end of may
      """
    ),
    (.nth(3, .sun, 6), "fathers day"),
    (.nth(-1, .fri, 7), "sysadmin day, system administrator appreciation day"),
    (.nth(4, .sun, 7), "parents day"),
    (
      .nth(1, .mon, 8),
      """
      civic holiday, natal day, simcoe day, terry fox day, british columbia day, \
      bc day, new brunswick day, saskatchewan day
      """
    ),
    (.nth(1, .sun, 8), "friendship day, international friendship day"),
    (.nth(3, .fri, 8), "gold cup parade day"),
    (.nth(3, .mon, 8), "yukon discovery day"),
    (
      .nth(-1, .mon, 8),
      """
      summer bank holiday, late summer bank holiday, august bank holiday, \
      bank holiday in august, bank holiday monday in august, ?national heroes day
      """
    ),
    (.nth(1, .mon, 9), "labor day"),
    (.nth(1, .mon, 9, 6), "grandparents day"),
    (.nth(2, .mon, 10), "columbus day, indigenous peoples day, canadian thanksgiving"),
    (.nth(3, .sat, 10), "sweetest day"),
    (.nth(1, .sun, 11), "daylight saving end, daylight savings end, daylight saving time ends"),
    (.nth(1, .mon, 11, 1), "election day"),
    (.nth(1, .tue, 11), "melbourne cup"),
    (.nth(2, .sun, 11), "remembrance sunday"),
    (
      .nth(4, .thu, 11),
      """
      thanksgiving, thanks giving, turkey day, american thanksgiving, us thanksgiving
      """
    ),
    (.nth(4, .thu, 11, 1), "black friday"),
    (.nth(4, .thu, 11, 2), "small business saturday"),
    (.nth(4, .thu, 11, 4), "cyber monday"),
    (.nth(4, .thu, 11, 5), "giving tuesday"),
    (.advent(3), "advent, first advent, advent sunday, first sunday of advent"),
    (.advent(2), "second advent, second sunday of advent"),
    (.advent(1), "third advent, third sunday of advent"),
    (.advent(0), "fourth advent, fourth sunday of advent"),
    // By the moon, or moved off the weekend.
    (.hebrew(-193), "purim"),
    (.hebrew(-163), "passover, pesach"),
    (.hebrew(0), "rosh hashanah, rosh hashana"),
    (.hebrew(9), "yom kippur"),
    (.hanukkah, "hanukkah, chanukah, hanukah, hannukah"),
    (
      .lunarNewYear,
      """
      chinese new year, chinese new years, lunar new year, lunar new years, \
      chinese lunar new year, chinese lunar new years
      """
    ),
    (.kingsDay, "king day, koningsdag"),
    (.discoveryDay, "discovery day"),
    (.offTheWeekend(4, 16), "emancipation day"),
    (
      .offTheWeekend(10, 16),
      """
      boss day, bosss day, bosses day, national boss day, national bosses day
      """
    ),
    (.taxDay, "tax day"),
    (.on(9, 11), "patriot day"),
  ]
}
