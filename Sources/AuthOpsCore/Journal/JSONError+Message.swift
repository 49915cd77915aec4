extension JSONError.Reason {
  /// What is wrong, in both languages.
  package var message: Message { Message(zh: zh, en: description) }

  private var zh: String {
    switch self {
    case .empty: "应有一个值，实为空"
    case .byteOrderMark: "文本以字节顺序标记开头，JSON 不允许"
    case .utf16: "文本为 UTF-16，JSON 应为 UTF-8"
    case .utf32: "文本为 UTF-32，JSON 应为 UTF-8"
    case .tooLong: "文本超过 4 GiB"
    case .tooDeep(let maximum): "数组和对象嵌套超过 \(maximum) 层"
    case .unexpected(let expected, let found): "应为\(expected.zh)，实为\(found.zh)"
    case .leadingZero: "数字以多余的零开头"
    case .controlCharacter(let byte): "字符串中有未转义的\(JSONError.Found.byte(byte).zh)"
    case .malformedUTF8: "字符串中有不是 UTF-8 的字节"
    case .loneSurrogate: "转义的代理项缺少另一半"
    case .repeatedKey: "同一对象中键重复"
    }
  }
}

extension JSONError.Expectation {
  fileprivate var zh: String {
    switch self {
    case .value: "值"
    case .valueOrClosingBracket: "值或 ']'"
    case .key: "逗号后的键"
    case .keyOrClosingBrace: "键或 '}'"
    case .colon: "键后的冒号"
    case .commaOrClosingBracket: "元素后的逗号或 ']'"
    case .commaOrClosingBrace: "成员后的逗号或 '}'"
    case .closingQuote: "字符串末尾的双引号"
    case .escape: "反斜杠后的 \"\\/bfnrtu 之一"
    case .hexadecimalDigit: "转义 \\u 后的十六进制数字"
    case .digit: "数字"
    case .true: "true"
    case .false: "false"
    case .null: "null"
    case .endOfText: "值之后再无内容"
    }
  }
}

extension JSONError.Found {
  fileprivate var zh: String {
    switch self {
    case .endOfText: "结尾"
    case .byte(0x20): "空格"
    case .byte(let byte) where byte > 0x20 && byte < 0x7F: description
    case .byte: "字节" + description.dropFirst("byte".count)
    }
  }
}
