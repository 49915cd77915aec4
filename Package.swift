// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "authops",
  products: [
    .library(name: "AuthOpsCore", targets: ["AuthOpsCore"]),
    .executable(name: "authops", targets: ["authops"]),
  ],
  targets: [
    .target(name: "AuthOpsCore", swiftSettings: strict),
    .executableTarget(
      name: "authops", dependencies: ["AuthOpsCore"],
      swiftSettings: strict + [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]),
    .testTarget(name: "AuthOpsCoreTests", dependencies: ["AuthOpsCore"], swiftSettings: strict),
    .testTarget(name: "authopsTests", dependencies: ["authops", "AuthOpsCore"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
