import AuthOpsCore
import Testing

@Test("The version is a semantic version")
func version() {
  #expect(AuthOps.version.split(separator: ".").count == 3)
}
