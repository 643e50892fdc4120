/// Words that rules name, each by its own plain form; other forms are in `Vocabulary`.
///
/// The raw value is what a token carries, so that comparing words is comparing numbers.
enum Word: UInt16, CaseIterable, Sendable {
  case none
  case a, about, actually, after, ago, all, alternate, alternating, always, am, an, and, another
  case `any`, anyday, anytime, anzac, apart, approximately, april, are, around, ascension, ash
  case at, australia, available, away, b, back, bar, bastille, before, begin, beginning, below
  case besides, between, billion, black, bonfire, boxing, business, busy, but, by, c, calendar
  case can, canada, celsius, christmas, cinco, closest, columbus, coming, could, couple, current
  case cyber, d, daily, date, day, de, dead, decade, degrees, distance, down, dozen, during
  case each, earlier, early, earth, easter, end, eom, eow, eoy, epiphany, eve, evening, every
  case everyday, exactly, except, excl, exclude, excluding, extra, f, fahrenheit, fathers, few
  case fifths, final, first, flat, flexible, following, fools, foot, `for`, fortnight, free
  case from, full, further, g, good, groundhog, h, half, halfMarathon, halloween, hence, hot
  case hour, hundred, i, im, impossible, `in`, inch, independence, instead, `is`, it, its, jr
  case juneteenth, just, k, kg, king, km, kph, labor, lap, last, late, later, leap, like, limit
  case luther, m, make, marathon, martin, maundy, max, may, maybe, mayo, mean, meant, memorial
  case metre, mid, middle, mile, miler, million, minus, minute, mlk, month, monthName, more
  case morning, most, mothers, mph, my, nearest, never, new, next, night, no, not, notice, now
  case nye, oclock, of, off, ok, on, once, one, only, oops, open, or, other, out, overmorrow, p
  case pair, palm, pancake, parkrun, past, patricks, pentecost, per, percent, please, pm, point
  case possible, possibly, preference, presidents, prior, quarter, race, rather, really, right
  case roughly, run, s, saint, saints, save, scratch, season, second, session, seven, short
  case shrove, since, single, sometime, sorry, st, start, stephens, sub, suit, t, than
  case thanksgiving, that, the, thirds, this, thousand, thrice, through, till, time, times, to
  case today, tomorrow, tonight, towards, trillion, twice, ultra, unavailable, under, unlimited
  case until, valentines, very, veterans, w, wait, was, way, week, weekdayName, weekdays
  case weekend, weekly, whenever, whichever, whit, whole, with, within, without, work, working
  case workout, x, y, yard, year, yesterday

  @inline(__always) var id: UInt16 { rawValue }
}
