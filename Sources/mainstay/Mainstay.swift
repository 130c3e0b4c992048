@main
struct Mainstay {
    static func main() {}
}
