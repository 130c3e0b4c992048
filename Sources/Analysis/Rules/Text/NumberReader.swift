/// Reads the whole numbers of a text, so that translations can be compared.
enum NumberReader {
    /// The numbers of at least two digits or with a unit behind them are what facts are made of; single digits are often
    /// spelt out in one language and written in the other.
    static func numbers(in text: String) -> [Int] {
        var numbers: [Int] = []
        var digits: [UInt8] = []
        var previous: UInt8 = 0
        func close(_ numbers: inout [Int]) {
            if digits.count > 1, let number = Int(String(decoding: digits, as: UTF8.self)) { numbers.append(number) }
            digits = []
        }
        for byte in text.utf8 {
            if (48...57).contains(byte) {
                digits.append(byte)
            } else if byte == UInt8(ascii: ","), !digits.isEmpty, (48...57).contains(previous) {
                // A thousands separator belongs to its number.
            } else {
                close(&numbers)
            }
            previous = byte
        }
        close(&numbers)
        return numbers.sorted()
    }
}
