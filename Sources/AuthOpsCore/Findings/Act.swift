/// An object of a case, by its position in the case's list of objects.
package struct ObjectID: CasePosition {
  package static let list = CodingScope.List.objects
  package let position: UInt32
  package init(_ position: Int) { self.position = UInt32(truncatingIfNeeded: position) }
}

/// The identity of an event that a duty or a finding cites.
package struct Citation: BitwiseCopyable, Hashable, Sendable {
  /// Its `id`.
  package let id: CaseText
  /// Its `source`, by the position among the sources that the reader has seen.
  package let source: UInt32

  package init(id: CaseText, source: UInt32) { (self.id, self.source) = (id, source) }

  /// No event: its `id` is empty, which that of no event is.
  package static let none = Citation(id: .empty, source: 0)

  /// The citation, or nil where it cites no event.
  package var known: Citation? { self == .none ? nil : self }
}

/// A fact as it concerns one case: its names are objects of the case.
package struct Act: Sendable {
  package let fact: Fact
  /// The civil day of the act.
  package let day: Day
  /// The event's identity, should the case cite it.
  package var citation: Citation
  /// The object that the event is about.
  package var object: ObjectID?
  /// The other party or object.
  package var counterpart: ObjectID?
  /// The scenario concerned.
  package var scenario: ObjectID?
  /// The model concerned, or the product of a usage agreement.
  package var model: ObjectID?
  /// The use of a product by a user.
  package var licence: ObjectID?
  /// A list of objects; nil where the event gives none.
  package var objects: ObjectList?
  /// The finding that presumes this act, where no line records it.
  package var presumedBy: FindingID?

  package init(_ fact: Fact) {
    (self.fact, day, citation) = (fact, fact.at.day, .none)
  }

  /// The objects of the list; none where the event gives no list.
  package var listed: ObjectList { objects ?? ObjectList() }

  /// When it happened.
  package var at: Instant { fact.at }
}
