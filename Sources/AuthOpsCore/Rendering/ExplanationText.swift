/// Writes why a replay found what it found for people: a note on each finding, then one on each duty that is open.
///
/// The replay's options say `evidence`; cases whose evidence was not kept are counted, and not explained.
public struct ExplanationText {
  private let replay: Replay
  private let selection: Selection
  private let language: Language

  /// A text of one result.
  public init(_ replay: Replay, _ selection: Selection = Selection(), _ language: Language) {
    (self.replay, self.selection, self.language) = (replay, selection, language)
  }

  /// Writes the text.
  ///
  /// - Parameter output: Takes the text as it comes.
  /// - Returns: What was counted over all cases.
  public func write(to output: (String) -> Void) -> Tally {
    let text = ReplayText(replay, selection, language)
    output(text.head)
    let tally = replay.forEachExplanation(selection) { explanation in
      output(ExplanationPage(explanation, replay, selection, language).text)
    }
    output(text.summary(tally))
    return tally
  }
}
