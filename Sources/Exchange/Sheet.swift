import Mustache

/// The sheet for the fridge: one page of HTML that needs no script, no network and no other file.
package enum Sheet {
  /// The page; what the athlete wrote is escaped in it.
  package static func text(_ handout: Handout) -> String {
    template?.render(SheetValues(handout).all) ?? ""
  }

  /// Read once; nil only where the template is no Mustache, which a test would tell.
  private static let template = try? MustacheTemplate(string: page)
}
