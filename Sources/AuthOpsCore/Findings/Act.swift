/// An object of a case, by its position in the case's list of objects.
package struct ObjectID: BitwiseCopyable, Hashable, Sendable {
  package let position: UInt32
  package init(_ position: Int) { self.position = UInt32(truncatingIfNeeded: position) }
  package var index: Int { Int(position) }
}

/// Where the identifier and the source of an event stand in the texts that a case keeps.
package struct Citation: BitwiseCopyable, Hashable, Sendable {
  package let start: UInt32
  package let idLength: UInt32
  package let sourceLength: UInt32

  package init(start: UInt32, idLength: UInt32, sourceLength: UInt32) {
    (self.start, self.idLength, self.sourceLength) = (start, idLength, sourceLength)
  }
}

/// A fact as it concerns one case: its names are objects of the case.
package struct Act: Sendable {
  package let fact: Fact
  /// Where the event's identifier will stand, should the case cite it.
  package let citation: Citation
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
  package var objects: [ObjectID]?
  /// The finding that presumes this act, where no line records it.
  package var presumedBy: FindingID?

  package init(_ fact: Fact, citation: Citation) {
    (self.fact, self.citation) = (fact, citation)
  }

  /// The civil day of the act.
  package var day: Day { fact.at.day }
  /// When it happened.
  package var at: Instant { fact.at }
}
