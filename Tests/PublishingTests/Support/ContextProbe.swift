import Handbook
import Synchronization

/// Notes which names of contexts templates ask for. A class because all probes of a page share it.
final class Reading: Sendable {
    private struct State {
        var seen: Set<String> = []
        var all: Set<String> = []
        var random: UInt64 = 0
    }

    private let state = Mutex(State())

    /// The names that were asked for, as `Shape.name`.
    var seen: Set<String> { state.withLock { $0.seen } }
    /// The names that could have been asked for.
    var all: Set<String> { state.withLock { $0.all } }

    /// Lets the next page have its own mixture of what is there and what is absent; everything is there on page 0.
    func starting(at seed: Int) -> Reading {
        state.withLock { $0.random = UInt64(seed) }
        return self
    }

    /// Some value of the field, or none: templates must be led into both branches of their sections.
    func value(of shape: ContextShape, at index: Int) -> TemplateValue {
        let field = shape.fields[index]
        let isThere = state.withLock { state in
            state.all.formUnion(shape.fields.map { shape.name + "." + $0.name })
            state.seen.insert(shape.name + "." + field.name)
            if state.random == 0 { return true }
            state.random = state.random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state.random >> 60 > 4
        }
        switch field.kind() {
        case .text: return isThere ? .text("text") : .absent
        case .html: return .html(isThere ? "<p>" : "")
        case .flag: return .flag(isThere)
        case .object(let child): return isThere ? .object(ChildProbe(own: child, reading: self)) : .absent
        case .list(let child): return .list(isThere ? [ChildProbe(own: child, reading: self)] : [])
        }
    }
}

/// Stands in for the context of a layout.
struct RootProbe<Context: TemplateContext>: TemplateContext {
    static var shape: ContextShape { Context.shape }
    let reading: Reading

    func templateValue(at index: Int) -> TemplateValue { reading.value(of: Self.shape, at: index) }
}

/// Stands in for a context within another.
struct ChildProbe: TemplateContext {
    static let shape = ContextShape(name: "", fields: [])
    let own: ContextShape
    let reading: Reading

    func templateValue(at index: Int) -> TemplateValue { reading.value(of: own, at: index) }
}
