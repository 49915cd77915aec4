/// A notice by which the State Council's General Office arranges the breaks of a year (节假日安排的通知).
public struct ArrangementNotice: Hashable, Sendable {
  /// The year the notice is for; it may also settle the last days of the year before.
  public let year: Int
  /// The document number, such as 国办发明电〔2025〕7号; nil where no copy seen gives it.
  public let document: String?
  /// The day of issue as `YYYY-MM-DD`, or its month as `YYYY-MM` where the copies differ on the day.
  public let issued: String
  /// Whether the notice changes an earlier one for the same year.
  public let isAmendment: Bool
  /// The pages on which the text was read.
  public let pages: [String]
  /// The copies on the central government's site.
  public let governmentPages: [String]

  /// A notice with its sources.
  public init(
    year: Int, document: String?, issued: String, isAmendment: Bool = false, pages: [String],
    governmentPages: [String] = []
  ) {
    self.year = year
    self.document = document
    self.issued = issued
    self.isAmendment = isAmendment
    self.pages = pages
    self.governmentPages = governmentPages
  }
}
