// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "linking",
  dependencies: [.package(name: "authops", path: "../..")],
  targets: [
    .executableTarget(
      name: "linking",
      dependencies: [.product(name: "AuthOpsCore", package: "authops")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
