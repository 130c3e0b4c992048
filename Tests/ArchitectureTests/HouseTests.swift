import Testing

/// The rules of the house, held against all that is in Sources.
struct HouseTests {
    @Test func readsTheSources() {
        #expect(SourceFile.all.count > 30)
        #expect(SourceFile.all.contains { $0.path == "Sources/Diagnostics/Finding.swift" })
    }

    @Test func importsPointUpwards() {
        #expect(SourceFile.all.flatMap(ImportCheck.faults) == [])
    }

    @Test func filesAndFunctionsAreShort() {
        #expect(SourceFile.all.flatMap(SizeCheck.faults) == [])
    }

    @Test func noWordHidesACrash() {
        #expect(SourceFile.all.flatMap(WordCheck.faults) == [])
    }

    @Test func namesSayWhatATypeIs() {
        #expect(SourceFile.all.flatMap(NameCheck.faults) == [])
    }

    @Test func theListOfFilesWithFoundationIsCurrent() {
        #expect(ImportCheck.essentialsFiles.subtracting(SourceFile.all.map(\.path)) == [])
    }
}
