/// Numbers as short ASCII text: five bits a character, the first 32 characters of the alphabet end a number.
enum SearchNumbers {
    static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func append(_ number: UInt32, to output: inout [UInt8]) {
        var rest = number
        while rest >= 32 {
            output.append(alphabet[Int(32 + rest % 32)])
            rest /= 32
        }
        output.append(alphabet[Int(rest)])
    }

    /// The numbers of a text; nil where it is none of ours.
    static func numbers(in text: some Sequence<UInt8>) -> [UInt32]? {
        var numbers: [UInt32] = []
        var (number, shift): (UInt32, UInt32) = (0, 0)
        for byte in text {
            guard let digit = alphabet.firstIndex(of: byte), shift < 32 else { return nil }
            number |= UInt32(digit % 32) << shift
            shift += 5
            if digit < 32 {
                numbers.append(number)
                (number, shift) = (0, 0)
            }
        }
        return shift == 0 ? numbers : nil
    }
}
