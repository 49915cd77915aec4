extension Rulebook {
  /// The rulebook for people: what it is, its parameters with days and sources, and what it calls stages and roles.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    page.wrap("", titleWords(language))
    page.line("sha256:" + digest)
    page.line()
    page.line(language.pick(zh: "参数", en: "Parameters"))
    page.table(
      parameters.flatMap { parameter in
        parameter.versions.map { version in
          [
            parameter.id.id, version.value.words(language), version.daysWords(language),
            version.source + (parameter.question.map { " (\($0))" } ?? ""),
          ]
        }
      }, indent: 2)
    page.line()
    add(
      Role.allCases.filter { name(of: $0) != $0.name }.map { ($0.id, name(of: $0)) },
      language.pick(zh: "本地角色名称", en: "Roles under local names"), to: &page, language)
    add(
      Stage.allCases.filter { name(of: $0) != $0.name }.map { ($0.rawValue, name(of: $0)) },
      language.pick(zh: "本地阶段名称", en: "Stages under local names"), to: &page, language)
    return page.text
  }

  private func add(
    _ names: [(String, Message)], _ heading: String, to page: inout TextPage, _ language: Language
  ) {
    guard !names.isEmpty else { return }
    page.line(heading)
    page.table(names.map { [$0.0, language.pick($0.1)] }, indent: 2)
    page.line()
  }

  /// Id, title and status in a line.
  func titleWords(_ language: Language) -> String {
    let laid = overlay.map { " + " + $0.id } ?? ""
    return "\(id), \(language.pick(zh: zh, en: en)) (\(status.rawValue))\(laid)"
  }
}
