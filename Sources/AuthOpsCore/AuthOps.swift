/// The program and the library as they name themselves.
public enum AuthOps {
  /// The name the program writes into its reports.
  public static let name = "authops"
  /// The version of library and program, by semantic versioning.
  public static let version = "0.2.0"
}
