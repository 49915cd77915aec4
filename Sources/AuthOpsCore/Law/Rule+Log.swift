extension Rule {
  /// The rules of the log itself, which every procedure binds.
  static let log: [Rule] = [
    Rule(
      .lateEntry, "LOG-lateEntry", .log, .warning, fixed: true,
      zh: "补录：补上了先前缺的步骤",
      en: "A late entry supplies a step found missing before"),
    Rule(
      .meaningless, "LOG-meaningless", .log, .blocking, fixed: true,
      zh: "事件没有可作用的对象或阶段",
      en: "The event has nothing to act on"),
    Rule(
      .repeated, "LOG-repeated", .log, .warning, fixed: true,
      zh: "该步骤已经办过",
      en: "The step was already taken"),
    Rule(
      .conflictingDuplicate, "LOG-conflictingDuplicate", .log, .blocking, fixed: true,
      zh: "同一事件标识内容不同",
      en: "One event identity has two contents"),
    Rule(
      .timer, "LOG-timer", .log, .warning, fixed: true,
      zh: "期限事件由推算得出，不应录入",
      en: "A timer is computed, not entered"),
    Rule(
      .unknownRulebook, "LOG-unknownRulebook", .log, .blocking, fixed: true,
      zh: "规则集未知",
      en: "The rulebook is not known"),
  ]
}
