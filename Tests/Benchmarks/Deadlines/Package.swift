// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "deadlines",
  dependencies: [.package(name: "authops", path: "../../..")],
  targets: [
    .executableTarget(
      name: "deadlines",
      dependencies: [.product(name: "AuthOpsCore", package: "authops")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
