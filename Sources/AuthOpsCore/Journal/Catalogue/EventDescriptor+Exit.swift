extension EventDescriptor {
  static let exit: [EventDescriptor] = [
    EventDescriptor(
      .accessClosed, "access.closed", .act, zh: "关闭权限",
      en: "The operator's use of the domain is closed"),
    EventDescriptor(
      .dataDeleted, "data.deleted", .act, zh: "删除（销毁）留存数据",
      en: "The data kept in the domain are deleted",
      fields: [
        Field(
          "logsKept", .flag, .firstFlag,
          zh: "网络日志除外", en: "Whether the logs were kept", example: "true")
      ]),
    EventDescriptor(
      .logsPurged, "logs.purged", .act, zh: "清除网络日志",
      en: "The logs are deleted"),
  ]
}
