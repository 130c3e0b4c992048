// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled in Swift 6 mode with warnings as errors; a leaking import shows in the diff as `package import`.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of the house. The order of the list below is the direction of imports: a target may name only what stands above it.
func room(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], plugins: [Target.PluginUsage] = []
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings, plugins: plugins)
}

/// The tests of one target, in a folder of the same name.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "mainstay",
    products: [.executable(name: "mainstay", targets: ["mainstay"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        room("Diagnostics", []),
        room("ContinuityModel", ["Diagnostics"]),
        room("PlanSource", ["CLibYAML", "Diagnostics", "ContinuityModel"]),
        room("Analysis", ["Diagnostics", "ContinuityModel"]),
        room("Markup", ["CCmarkGFM", "Diagnostics"]),
        room("Handbook", ["Diagnostics", "ContinuityModel", "Analysis", "Markup"]),
        .executableTarget(name: "FolderCarrier", swiftSettings: settings),
        .plugin(
            name: "CarryFolder", capability: .buildTool(), dependencies: ["FolderCarrier"],
            path: "Sources/CarryFolder"),
        room("Theming", ["Diagnostics", "Handbook"], plugins: ["CarryFolder"]),
        room(
            "Publishing",
            ["CZlib", "Diagnostics", "ContinuityModel", "PlanSource", "Analysis", "Markup", "Handbook", "Theming"]),
        room(
            "Drafting", ["Diagnostics", "ContinuityModel", "PlanSource", "Analysis", "Markup"], exclude: ["Catalogue"],
            plugins: ["CarryFolder"]),
        room(
            "Review",
            ["Diagnostics", "ContinuityModel", "PlanSource", "Analysis", "Markup", "Handbook", "Publishing"]),
        room(
            "Serving",
            [
                "Diagnostics", "ContinuityModel", "PlanSource", "Publishing", "Drafting", "Review",
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        .executableTarget(
            name: "mainstay",
            dependencies: [
                "Diagnostics", "ContinuityModel", "PlanSource", "Analysis", "Handbook", "Theming", "Publishing",
                "Drafting", "Review", "Serving",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests("DiagnosticsTests", ["Diagnostics"], exclude: ["Golden"]),
        tests("ContinuityModelTests", ["Diagnostics", "ContinuityModel"]),
        tests("PlanSourceTests", ["Diagnostics", "ContinuityModel", "PlanSource"]),
        tests("AnalysisTests", ["Diagnostics", "ContinuityModel", "PlanSource", "Analysis"]),
        tests("MarkupTests", ["Diagnostics", "Markup"]),
        tests("HandbookTests", ["Diagnostics", "ContinuityModel", "PlanSource", "Analysis", "Markup", "Handbook"]),
        tests("ThemingTests", ["Diagnostics", "Handbook", "Theming"]),
        tests(
            "PublishingTests",
            [
                "CZlib", "Diagnostics", "ContinuityModel", "PlanSource", "Analysis", "Markup", "Handbook", "Theming",
                "Publishing",
            ]),
        tests("DraftingTests", ["Diagnostics", "ContinuityModel", "PlanSource", "Analysis", "Drafting"]),
        tests("ServingTests", ["Diagnostics", "ContinuityModel", "PlanSource", "Publishing", "Drafting", "Serving"]),
        tests(
            "ReviewTests",
            ["Diagnostics", "ContinuityModel", "PlanSource", "Analysis", "Handbook", "Publishing", "Review"],
            exclude: ["Golden"]),
        tests("CommandTests", ["mainstay"], exclude: ["Golden"]),
        tests("ArchitectureTests", []),
    ]
)
