extension SourceText {
    /// The offset of the first byte that is not UTF-8, or nil where all of them are: overlong forms and surrogates are
    /// refused.
    package var firstInvalidByte: Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
