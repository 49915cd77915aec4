extension Rulebook {
  /// The rulebooks that are built in: one of each procedure, in their order.
  public static let builtIn: [Rulebook] = Procedure.allCases.map { builtIn(of: $0) }

  /// The rulebooks that are built in, each with every overlay that may be laid over it.
  package static let overlaid: [Rulebook] = Overlay.allCases.flatMap { overlay in
    builtIn.map { $0.laying(overlay) }
  }

  /// The built-in rulebook of a procedure.
  static func builtIn(of procedure: Procedure) -> Rulebook {
    switch procedure {
    case .deqing: .deqing
    case .jilin: .jilin
    case .yancheng: .yancheng
    }
  }
}
