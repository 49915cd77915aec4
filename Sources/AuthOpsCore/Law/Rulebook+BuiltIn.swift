extension Rulebook {
  /// The rulebooks that are built in: one of each procedure, in their order.
  public static let builtIn: [Rulebook] = Procedure.allCases.map { builtIn(of: $0) }

  /// The built-in rulebook of a procedure.
  static func builtIn(of procedure: Procedure) -> Rulebook {
    switch procedure {
    case .deqing: .deqing
    case .jilin: .jilin
    case .yancheng: .yancheng
    }
  }
}
