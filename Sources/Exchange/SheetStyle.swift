extension Sheet {
  /// How the page looks: light and dark, on a phone, on a desk and on paper of any size.
  ///
  /// A kind of day is told by its word first and by its colour second. Colours hold a contrast of
  /// 4.5 to 1 for text and 3 to 1 for marks, in both schemes.
  static let style = #"""
    :root {
      --paper: #fdfdfb; --ink: #1d2327; --quiet: #5a646b; --line: #d9dcd6; --cell: #f4f5f1;
      --hard: #b4432a; --easy: #2f7a4f; --recovery: #2d7486; --rest: #7d858a; --race: #6b4fa8;
      --run: #2f7a4f; --lift: #c07a1c;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15191c; --ink: #e8eae6; --quiet: #a3adb3; --line: #353c41; --cell: #1e2428;
        --hard: #ef8466; --easy: #6fc492; --recovery: #6dbdd0; --rest: #8d979d; --race: #b59cf0;
        --run: #6fc492; --lift: #e0a24c;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 76rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.45 system-ui, "Noto Sans", "Liberation Sans", sans-serif;
      overflow-wrap: anywhere;
    }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.25rem; margin: 0 0 .25rem; }
    h3, h4 { font-size: 1rem; margin: 0; }
    p { margin: .25rem 0; }
    a { color: inherit; }
    .quiet { color: var(--quiet); font-weight: normal; }
    section { margin-top: 2.5rem; }
    .charts { display: grid; gap: 1.5rem; margin: 1rem 0; }
    figure { margin: 0; min-width: 0; }
    figcaption { font-weight: 600; }
    svg { display: block; width: 100%; height: auto; max-width: 40rem; }
    svg text { font: 12px system-ui, "Noto Sans", "Liberation Sans", sans-serif; fill: var(--quiet); }
    .scale { text-anchor: end; }
    .mark { text-anchor: middle; }
    .grid { stroke: var(--line); stroke-width: 1; }
    rect.run { fill: var(--run); }
    rect.lift { fill: var(--lift); }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: .5rem 0; }
    .legend i, .strip i {
      display: inline-block; width: .8em; height: .8em; border-radius: 2px; background: var(--line);
    }
    .legend i { margin-right: .4em; }
    i.run { background: var(--run); }
    i.lift { background: var(--lift); }
    i.hard { background: var(--hard); }
    i.easy { background: var(--easy); }
    i.recovery { background: var(--recovery); }
    i.rest, i.off { background: none; border: 1px solid var(--rest); }
    i.off { border-style: dotted; }
    i.race { background: var(--race); border-radius: 50%; }
    .rows { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; overflow-wrap: normal; }
    thead th { font-weight: 600; color: var(--quiet); vertical-align: bottom; }
    .number { text-align: right; white-space: nowrap; padding-right: 0; padding-left: .6rem; }
    .nowrap, .strip { white-space: nowrap; }
    .strip i { margin-right: 2px; }
    tr.now { background: var(--cell); box-shadow: inset 3px 0 var(--ink); }
    tr.now th { padding-left: .5rem; }
    .facts { margin-bottom: .75rem; }
    .days { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
    .day {
      min-width: 0; padding: .5rem .6rem; background: var(--cell); border-radius: 4px;
      border-left: 4px solid var(--line);
    }
    .day h3 { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .5rem; }
    .day.today { outline: 2px solid var(--ink); }
    .kind { font-weight: 600; font-size: .85rem; color: var(--quiet); }
    .day.rest, .day.off { background: none; border: 1px solid var(--line); border-left-width: 4px; }
    .day.off { border-style: dashed; }
    .done::before { content: "✓ "; }
    .cards { display: grid; gap: .75rem; margin-top: .75rem; }
    .card { padding: .6rem .8rem; border: 1px solid var(--line); border-left-width: 4px; border-radius: 4px; min-width: 0; }
    .card h4 { margin-top: .5rem; }
    .card h3 + h4 { margin-top: .25rem; }
    .card ol, .card ul { margin: .25rem 0; padding-left: 1.4rem; }
    .day.hard, .card.hard { border-left-color: var(--hard); } .hard .kind { color: var(--hard); }
    .day.easy, .card.easy { border-left-color: var(--easy); } .easy .kind { color: var(--easy); }
    .day.recovery, .card.recovery { border-left-color: var(--recovery); }
    .recovery .kind { color: var(--recovery); }
    .day.race, .card.race { border-left-color: var(--race); } .race .kind { color: var(--race); }
    .reasons { margin-top: .5rem; font-size: .85rem; color: var(--quiet); }
    footer { margin-top: 3rem; color: var(--quiet); font-size: .9rem; max-width: 45rem; }
    @media (max-width: 34rem) {
      .strip, .strip-head { display: none; }
      table { font-size: .85rem; }
      th, td { padding-right: .3rem; }
      .number { padding-left: .3rem; padding-right: 0; }
      thead .number { white-space: normal; }
    }
    @media (max-width: 24rem) {
      .lifting { display: none; }
    }
    @media (min-width: 48rem) {
      .charts { grid-template-columns: 1fr 1fr; }
      .cards { grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); align-items: start; }
    }
    @media (min-width: 60rem), print {
      .days { grid-template-columns: repeat(7, minmax(0, 1fr)); }
      .day { padding: .4rem .5rem; font-size: .9rem; min-height: 8rem; }
    }
    @page { margin: 12mm; }
    @media print {
      :root {
        --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --cell: #fff;
        --hard: #b4432a; --easy: #2f7a4f; --recovery: #2d7486; --rest: #7d858a; --race: #6b4fa8;
        --run: #2f7a4f; --lift: #c07a1c;
      }
      html { font-size: 8pt; }
      body { padding: 0; max-width: none; line-height: 1.35; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      section { margin-top: 1rem; }
      .season + .week, .week + .week { break-before: page; margin-top: 0; }
      .charts { grid-template-columns: 1fr 1fr; }
      .cards { display: block; columns: 3 16rem; column-gap: .75rem; }
      .card { margin-bottom: .5rem; }
      .day { min-height: 0; box-shadow: inset 0 0 0 1px var(--line); }
      .day, .card, figure, tr { break-inside: avoid; }
      h2, h3, h4 { break-after: avoid; }
      a { text-decoration: none; }
    }
    """#
}
