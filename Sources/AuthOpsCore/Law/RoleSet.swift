/// A set of roles: who may do an act.
public struct RoleSet: OptionSet, Codable, Hashable, BitwiseCopyable, Sendable {
  /// One bit for each role, by its position.
  public let rawValue: UInt32

  /// The set with these bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of these roles.
  public init(_ roles: Role...) {
    self.init(rawValue: roles.reduce(0) { $0 | 1 << UInt32($1.rawValue) })
  }

  /// Whoever it is: the rules name nobody.
  public static let anyone = RoleSet(rawValue: .max)

  /// Whether a role belongs to the set.
  public func contains(_ role: Role) -> Bool { rawValue >> UInt32(role.rawValue) & 1 == 1 }

  /// The roles of the set, in the order of the roles.
  public var roles: [Role] { Role.allCases.filter { contains($0) } }
}
