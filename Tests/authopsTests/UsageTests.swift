import Testing

@Suite("The command line")
struct UsageTests {
  @Test(
    "A command line that is not understood ends with 2 and says what was expected",
    arguments: [
      ([], "no command is given"),
      (["replya"], "did you mean 'replay'?"),
      (["--format", "json"], "the command comes first"),
      (["replay", "--outptu", "x"], "did you mean '--output'?"),
      (["replay", "-x"], "has no option '-x'"),
      (["replay", "--as-of"], "--as-of needs a value"),
      (["replay", "--as-of", "2024-02-30"], "expected a day as YYYY-MM-DD, or today, found '2024-02-30'"),
      (["replay", "--format", "xml"], "expected one of json, ndjson, text, found 'xml'"),
      (["replay", "--rule", "DQ-3.1-z"], "found 'DQ-3.1-z'"),
      (["replay", "--role", "dataBuro"], "did you mean 'dataBureau'?"),
      (["replay", "--all", "--all"], "--all is given twice"),
      (["replay", "--all=yes"], "--all takes no value"),
      (["replay", "--order", "line"], "--order: expected case"),
      (["deadline", "--from", "2024-02-02"], "needs --period PERIOD"),
      (["deadline", "--from", "2024-02-02", "--period", "3"], "expected a period"),
      (["deadline", "--from", "2024-02-02", "--period", "3d", "--before", "--term"], "exclude each other"),
      (
        ["deadline", "--from", "2024-02-02", "--period", "3d", "--format", "ndjson"],
        "expected one of json, text"
      ),
      (["check"], "needs a file, or --template"), (["check", "a", "b"], "does not take 'b'"),
      (["check", "a", "--template", "yueyang"], "exclude each other"),
      (["check", "--template", "yueyan"], "did you mean 'yueyang'?"),
      (
        ["check", "--template", "yueyang", "--format", "text"],
        "--template and --format text do not go together"
      ),
      (["check", "--template", "yueyang", "--as-of", "today"], "--template and --as-of do not go together"),
      (["calendar"], "needs YEAR"), (["calendar", "24"], "expected a year of four digits"),
      (["calendar", "2024", "2025"], "does not take '2025'"),
      (["rate", "--revenue", "1", "--cost", "-1"], "zero or more"),
      (["rules", "DQ-3.2"], "'DQ-3.2'; did you mean DQ-3.2-a, DQ-3.2-b, DQ-3.2-c, DQ-3.2-d, DQ-3.2-e"),
      (["rules", "dq-3.1-E"], "did you mean DQ-3.1-e?"), (["rules", "LOG-timre"], "did you mean LOG-timer?"),
      (["rules", "nothing"], "'authops rules' lists them all"),
      (["rules", "DQ-1-a", "DQ-1-b"], "does not take 'DQ-1-b'"),
      (["rules", "LOG-timer", "--coverage"], "--coverage is about clauses"),
      (["rules", "--diff", "deqing"], "--diff needs two rulebooks"),
      (["rules", "--diff", "deqing", "deqin"], "found 'deqin'; did you mean 'deqing'?"),
      (["rules", "--diff", "deqing", "deqing", "--coverage"], "--diff and --coverage exclude each other"),
      (
        ["rules", "--rulebook", "deqin"],
        "--rulebook: expected the name of a rulebook or a file, found 'deqin'"
      ),
      (["replay", "--against", "nowhere"], "--against: expected the name of a rulebook or a file"),
      (["replay", "--against", "deqing", "--format", "ndjson"], "--against writes json or text"),
      (["replay", "--against", "deqing", "--explain"], "--against and --explain exclude each other"),
      (["schema", "evnt"], "did you mean 'event'?"), (["help", "nothing"], "there is no command 'nothing'"),
    ])
  func wrongUsage(_ arguments: [String], _ message: String) async throws {
    let outcome = try await Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test(
    "Help and version are results",
    arguments: [
      (["--help"], "Usage: authops COMMAND"), (["help"], "Usage: authops COMMAND"),
      (["help", "replay"], "--fail-on violated|blocking|never"), (["deadline", "--help"], "--before"),
      (["--version"], "authops 0."), (["schema"], "event\n"),
    ])
  func help(_ arguments: [String], _ text: String) async throws {
    let outcome = try await Program.run(arguments)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.text.contains(text))
  }

  @Test(
    "Answers end with the status of their outcome",
    arguments: [
      (["deadline", "--from", "2024-02-02", "--period=3wd"], 0, #""due":"2024-02-06""#),
      (["deadline", "--from", "2026-12-30", "--period", "3wd"], 3, #""missing":"calendar year 2027""#),
      (["deadline", "--from", "2026-12-30", "--period", "3wd", "--provisional"], 0, #""provisional":true"#),
      (["rate", "--revenue", "149.99", "--cost", "100"], 0, #""outcome":"satisfied""#),
      (["rate", "--revenue", "150", "--cost", "100"], 1, #""outcome":"violated""#),
      (["rate", "--revenue", "150", "--cost", "100", "--fail-on", "never"], 0, #""outcome":"violated""#),
      (["rate", "--revenue", "0", "--cost", "0"], 3, #""outcome":"undetermined""#),
      (["calendar", "2024"], 0, #""workingDays":251"#),
      (["calendar", "2027"], 3, #""outcome":"undetermined""#),
      (["calendar", "2024", "--format", "text", "--lang", "zh"], 0, "2024 年"),
      (["rules"], 0, #""format":"authops.rules/1""#), (["rules", "LOG-timer"], 0, #""clauses":[]"#),
      (["rules", "DQ-3.1-e"], 0, #""scenario":"boundaries/DQ-3.1-e.beyond""#),
      (["rules", "DQ-3.1-e", "--format", "text", "--lang", "en"], 0, "providerOpinionPeriod  3wd"),
      (["rules", "DQ-3.1-e", "--coverage"], 0, #""holes":[]"#),
      (["rules", "--diff", "deqing", "deqing"], 0, #""same":true"#),
      (["rules", "--rulebook", "deqing"], 0, #""format":"authops.rulebook/1""#),
      (
        ["rules", "--rulebook", "deqing", "--format", "text", "--lang", "en"], 0,
        "  providerOpinionPeriod   3wd           on every day  DQ-3.1-e\n"
      ),
      (["rules", "DQ-4-a", "--rulebook", "deqing"], 0, #""format":"authops.rules/1""#),
      (["schema", "calendar"], 0, "https://json-schema.org/draft/2020-12/schema"),
    ])
  func answers(_ arguments: [String], _ status: Int32, _ text: String) async throws {
    let outcome = try await Program.run(arguments)
    #expect(outcome.status == status)
    #expect(outcome.text.contains(text))
    #expect(outcome.text.hasSuffix("\n") && outcome.errors.isEmpty)
  }

  @Test("The language of text follows the environment, and the option before it")
  func language() async throws {
    let arguments = ["calendar", "2024", "--format", "text"]
    let chinese = ["LANG": "zh_CN.UTF-8"]
    #expect(try await Program.run(arguments, environment: chinese).text.contains("工作日"))
    #expect(
      try await Program.run(arguments, environment: ["LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN"]).text.contains(
        "worked"))
    #expect(
      try await Program.run(arguments + ["--lang", "en"], environment: chinese).text.contains("worked"))
  }
}
