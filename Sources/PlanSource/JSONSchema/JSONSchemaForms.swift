internal import ContinuityModel
internal import Diagnostics

/// The forms of scalars as JSON Schema. YAML readers guess types that we do not, so forms take what they may guess.
enum JSONSchemaForms {
    static let line: JSONValue = ["type": ["string", "number", "boolean"]]

    static let text: JSONValue = [
        "anyOf": [
            ["type": ["string", "number", "boolean"]],
            [
                "type": "object", "minProperties": 1,
                "propertyNames": ["pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"],
                "additionalProperties": ["type": ["string", "number", "boolean"]],
            ],
        ]
    ]

    static let identifier: JSONValue = [
        "type": ["string", "integer"], "minimum": 0, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64,
    ]

    static let duration: JSONValue = [
        "anyOf": [["const": 0], ["type": "string", "pattern": .string(durationPattern)]]
    ]

    static let integer: JSONValue = [
        "anyOf": [["type": "integer"], ["type": "string", "pattern": "^[+-]?[0-9]{1,9}$"]]
    ]

    static let boolean: JSONValue = ["enum": [true, false, "true", "false"]]

    static let period: JSONValue = [
        "type": "string", "pattern": "^([1-9][0-9]{0,3}(d|w|mo|y|天|日|周|个月|年)|每?半年|每年|每?季度|每月)$",
    ]

    static let date: JSONValue = ["type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"]

    static let percent: JSONValue = ["type": "string", "pattern": "^(100|[0-9]{1,2}) ?%$"]

    /// A reference to one of the kinds, in the own unit or another one.
    static func reference(_ kinds: [EntityKind]) -> JSONValue {
        let words = kinds.map(\.rawValue).joined(separator: "|")
        let name = "[a-z0-9]+(-[a-z0-9]+)*"
        return ["type": "string", "pattern": .string("^(\(name)/)?(\(words)):\(name)$")]
    }

    private static let durationPattern: String = {
        let units = [
            "weeks?", "days?", "hours?", "minutes?", "mins?", "seconds?", "secs?", "w", "d", "h", "m", "s", "个小时", "小时",
            "分钟",
            "秒钟", "星期", "周", "天", "日", "时", "分", "秒",
        ]
        let part = "([0-9]{1,9} *(\(units.joined(separator: "|")))半? *|半个?(小时|天|分钟|周) *)"
        return "^(0|real-?time|实时|实时同步|零|\(part)+|P[0-9WDTHMS]+)$"
    }()
}
