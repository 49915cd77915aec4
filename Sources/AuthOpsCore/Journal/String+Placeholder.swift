extension String {
  /// Whether a blank of a model is left in it: a sign that stands for a name, twice or before a year.
  var hasPlaceholder: Bool {
    zip(self, dropFirst()).contains { $0 == $1 && "XxＸｘ×".contains($0) } || contains("X年") || contains("X 年")
  }
}
