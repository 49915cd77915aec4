/// What is asked of an act at every turn, without references, so that looking costs nothing.
struct ActTraits: Sendable {
  /// What sets an act off, without the numbers that go with it; see ``CompiledAct/Start``.
  enum Start: UInt8, BitwiseCopyable, Sendable {
    case followed, owed, repeated, ahead, retained
  }

  /// An act that comes before another.
  struct Join: BitwiseCopyable, Sendable {
    let act: Int32
    /// For how many of its objects it has to be done, so that the other is.
    let need: CompiledAct.Join.Need
    /// Whether it concerns the same object as the other; if not, all of its own have to be settled.
    let isOfSameObject: Bool
    /// All objects that it concerns, a bit for each.
    let objects: UInt64
  }

  let scope: ActScope
  /// Whether it is known beforehand how many objects there are.
  let isCounted: Bool
  /// How many objects of the scope a case has.
  let count: Int32
  let life: ActLife
  let start: Start
  /// Whether any chance decides whether it is done.
  let isGated: Bool
  /// Whether the last day of the agreement decides whether it is done.
  let hasLead: Bool
  /// Whether the absence of others is noticed at it.
  let notices: Bool
  /// Whether somebody is at work until it is done, and does only so much at once.
  let isQueued: Bool
  /// Whether it is done only in cases that an overlay binds.
  let isOfOverlay: Bool
  let resource: Int32
  /// Where its joins and followers stand among those of the model.
  let joins: Range<Int32>
  let followers: Range<Int32>
}

extension ActTraits {
  /// The traits of all acts, with their joins and followers.
  static func all(
    _ acts: [CompiledAct], _ counts: [Int], _ resources: [SimulationModel.CompiledResource]
  ) -> (traits: [ActTraits], joins: [Join], followers: [Int32]) {
    var (traits, joins, followers) = ([ActTraits](), [Join](), [Int32]())
    for act in acts {
      let (firstJoin, firstFollower) = (Int32(joins.count), Int32(followers.count))
      for join in act.joins {
        let scope = acts[join.act].scope
        let count = counts[Int(scope.rawValue)]
        joins.append(
          Join(
            act: Int32(join.act), need: join.need, isOfSameObject: scope == act.scope,
            objects: count == 64 ? ~0 : (1 << UInt64(count)) - 1))
      }
      followers += act.followers.map { Int32($0) }
      traits.append(
        ActTraits(
          scope: act.scope, isCounted: act.scope.isCounted, count: Int32(counts[Int(act.scope.rawValue)]),
          life: act.life, start: Start(act.start), isGated: !act.gates.isEmpty, hasLead: act.hasLead,
          notices: !act.notices.isEmpty,
          isQueued: act.resource >= 0 && act.isWork && resources[act.resource].plan.capacity != nil,
          isOfOverlay: act.isOfOverlay,
          resource: Int32(act.resource), joins: firstJoin..<Int32(joins.count),
          followers: firstFollower..<Int32(followers.count)))
    }
    return (traits, joins, followers)
  }
}

extension ActTraits.Start {
  fileprivate init(_ start: CompiledAct.Start) {
    switch start {
    case .followed: self = .followed
    case .owed: self = .owed
    case .repeated: self = .repeated
    case .ahead: self = .ahead
    case .retained: self = .retained
    }
  }
}

extension CompiledAct {
  /// Whether an event of the act names a day that keeps a lead.
  fileprivate var hasLead: Bool {
    templates[0].days.contains { day in
      if case .ahead = day.rule { return true }
      return false
    }
  }
}
