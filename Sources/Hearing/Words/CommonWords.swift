/// Plain English words that lie one slip from a word of the lexicon, and must stay what they are.
enum CommonWords {
  static let text = """
    many match hard
    """
}
