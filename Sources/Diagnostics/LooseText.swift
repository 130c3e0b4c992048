/// Text reduced to what people mean by it: letters and digits in lower case, full width made plain.
package enum LooseText {
    /// `Risk Owner*`, `risk-owner` and `ＲＩＳＫ owner` all give `riskowner`.
    package static func key(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            let plain =
                (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
            if plain.properties.isAlphabetic || plain.properties.numericType != nil { result.append(plain) }
        }
        return String(result).lowercased()
    }

    /// The words for an identifier: ASCII letters and digits joined by hyphens, at most 64; nil where there are none.
    package static func slug(_ text: String) -> String? {
        var bytes: [UInt8] = []
        for byte in text.lowercased().utf8 {
            switch byte {
            case 97...122, 48...57: bytes.append(byte)
            case 39: break
            default: if let last = bytes.last, last != 45 { bytes.append(45) }
            }
        }
        bytes = Array(bytes.prefix(56))
        while bytes.last == 45 { bytes.removeLast() }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
