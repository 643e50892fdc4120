extension Sheet {
  /// The page as Mustache: where things stand, and no words.
  ///
  /// `{{name}}` puts a text in, escaped; `{{#list}}…{{/list}}` repeats for each item, or stands
  /// there once for a thing that is; `{{^name}}…{{/name}}` stands there where it is not. Every name
  /// is filled in `SheetValues.swift`; the words come from `Prompts/export.md`, the looks from
  /// `SheetStyle.swift`. `{{{style}}}` alone is put in as it is.
  static let page = #"""
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="legday">
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
    <link rel="icon" href="data:,">
    <title>{{title}}</title>
    <style>
    {{{style}}}
    </style>
    </head>
    <body>
    <header>
    <h1>{{title}}</h1>
    <p class="quiet">{{madeOn}}</p>
    {{#notes}}
    <p>{{text}}</p>
    {{/notes}}
    </header>
    <main>
    {{#isSeason}}
    <section class="season" aria-labelledby="season">
    <h2 id="season">{{labels.season}}</h2>
    <div class="charts">
    {{#charts}}
    <figure>
    <figcaption>{{title}}</figcaption>
    <svg viewBox="0 0 {{width}} {{height}}" role="img" aria-labelledby="{{id}}-says">
    <title id="{{id}}-says">{{says}}</title>
    {{#lines}}
    <line class="grid" x1="{{left}}" x2="{{right}}" y1="{{y}}" y2="{{y}}"/>
    <text class="scale" x="{{labelX}}" y="{{labelY}}">{{label}}</text>
    {{/lines}}
    {{#bars}}
    <rect class="{{class}}" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>
    {{/bars}}
    {{#marks}}
    <text class="mark" x="{{x}}" y="{{y}}">{{label}}</text>
    {{/marks}}
    </svg>
    {{#hasLegend}}
    <ul class="legend">{{#legend}}<li><i class="{{class}}"></i>{{label}}</li>{{/legend}}</ul>
    {{/hasLegend}}
    </figure>
    {{/charts}}
    </div>
    <ul class="legend kinds">{{#kinds}}<li><i class="{{class}}"></i>{{label}}</li>{{/kinds}}</ul>
    <div class="rows">
    <table>
    <thead><tr>
    <th scope="col">{{labels.week}}</th><th scope="col">{{labels.starts}}</th>
    <th scope="col">{{labels.phase}}</th><th scope="col" class="strip-head">{{labels.days}}</th>
    <th scope="col" class="number">{{labels.running}}</th>
    <th scope="col" class="number lifting">{{labels.strength}}</th>
    <th scope="col" class="number">{{labels.longRun}}</th>
    </tr></thead>
    <tbody>
    {{#weeks}}
    <tr{{#isNow}} class="now"{{/isNow}}>
    <th scope="row"><a href="#week-{{number}}">{{number}}</a></th>
    <td class="nowrap">{{starts}}</td>
    <td>{{phase}}{{#isEasier}} <span class="quiet">{{easier}}</span>{{/isEasier}}</td>
    <td class="strip" aria-hidden="true">{{#days}}<i class="{{kind}}"></i>{{/days}}</td>
    <td class="number">{{running}}</td><td class="number lifting">{{strength}}</td>
    <td class="number">{{longRun}}</td>
    </tr>
    {{/weeks}}
    </tbody>
    </table>
    </div>
    </section>
    {{/isSeason}}
    {{#weeks}}
    <section class="week" id="week-{{number}}" aria-labelledby="heading-{{number}}">
    <h2 id="heading-{{number}}">{{heading}} <span class="quiet">{{span}}</span></h2>
    <p class="facts">{{facts}}</p>
    <ol class="days">
    {{#days}}
    <li class="day {{kind}}{{#isToday}} today{{/isToday}}">
    <h3><time datetime="{{date}}">{{shortDate}}</time> <span class="kind">{{kindName}}</span></h3>
    {{#entries}}
    <p>{{text}}</p>
    {{/entries}}
    {{#done}}
    <p class="done">{{text}}</p>
    {{/done}}
    </li>
    {{/days}}
    </ol>
    {{#leftOut}}
    <p class="quiet">{{text}}</p>
    {{/leftOut}}
    {{#hasCards}}
    <div class="cards">
    {{#cards}}
    <article class="card {{kind}}">
    <h3>{{longDate}}</h3>
    {{#sessions}}
    <h4>{{title}}</h4>
    {{#hasFeel}}
    <p class="quiet">{{feel}}</p>
    {{/hasFeel}}
    {{#hasSteps}}
    <ol class="steps">{{#steps}}<li>{{text}}</li>{{/steps}}</ol>
    {{/hasSteps}}
    {{#hasExercises}}
    <ul class="exercises">{{#exercises}}<li>{{text}}</li>{{/exercises}}</ul>
    {{/hasExercises}}
    {{/sessions}}
    {{#hasReasons}}
    <p class="reasons"><strong>{{labels.why}}:</strong> {{reasons}}</p>
    {{/hasReasons}}
    </article>
    {{/cards}}
    </div>
    {{/hasCards}}
    </section>
    {{/weeks}}
    </main>
    <footer><p>{{caution}}</p></footer>
    </body>
    </html>

    """#
}
