import AuthOpsCore
import Testing

@Suite("Text patterns")
struct TextPatternTests {
  @Test(
    "Texts that can be right",
    arguments: [
      (TextPattern.creditCode, "91350100M000100Y43"), (.postcode, "414000"), (.mobile, "13900000000"),
      (.areaTelephone, "0730-8800000"), (.areaTelephone, "010-88000000"), (.areaTelephone, "13900000000"),
      (.areaTelephone, "(0730)8800000"), (.areaTelephone, "（0730）8800000"), (.areaTelephone, "0730 8800000"),
      (.areaTelephone, "07308800000"), (.areaTelephone, "0730-8800000-801"),
      (.areaTelephone, "0730-8800000转801"),
      (.areaTelephone, "+86-730-8800000"), (.areaTelephone, "+86 0730 8800000"),
      (.areaTelephone, "010-8800000"),
      (.mobile, "+8613900000000"), (.mobile, "139 0000 0000"),
      (.telephone, "0730-8800000"), (.telephone, "8800000"), (.telephone, "13900000000"),
      (.telephone, "+86 730 8800000"), (.telephone, "(0730) 8800000-8012"), (.telephone, "400-800-8000"),
      (.telephone, "12345"),
      (.mail, "office@example.com"), (.mail, "a.b@mail.example.com"),
    ])
  func right(pattern: TextPattern, text: String) { #expect(pattern.matches(text), "\(text)") }

  @Test(
    "Texts that cannot be right",
    arguments: [
      (TextPattern.creditCode, "91350100M000100Y42"), (.creditCode, "91350100M000100Y4"),
      (.creditCode, "91350100M000100I43"), (.creditCode, ""), (.postcode, "41400"), (.postcode, "4140000"),
      (.postcode, "４１４０００"), (.mobile, "1390000000"), (.mobile, "23900000000"), (.mobile, "1390000000a"),
      (.areaTelephone, "8800000"), (.areaTelephone, "730-8800000"), (.areaTelephone, "0730-880000"),
      (.areaTelephone, "8800000-801"), (.areaTelephone, "0730-8800000-123456"),
      (.areaTelephone, "0730/8800000"), (.areaTelephone, "0"),
      (.areaTelephone, "2730-8800000"), (.areaTelephone, "0730-8800000转801转5"),
      (.areaTelephone, "0730-8800000转"), (.areaTelephone, "07308800000000"), (.mobile, "+8603900000000"),
      (.telephone, "1234"), (.telephone, "见通讯录"),
      (.telephone, "0730/8800000"), (.telephone, "86+730"), (.telephone, "123456789012345678901"),
      (.mail, "office"), (.mail, "@example.com"), (.mail, "a@b"),
      (.mail, "a@@example.com"), (.mail, "a b@example.com"), (.mail, "a@example..com"),
    ])
  func wrong(pattern: TextPattern, text: String) { #expect(!pattern.matches(text), "\(text)") }

  @Test("Every slip in one digit of a credit code is found")
  func slips() {
    let code = Array("91350100M000100Y43")
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    for place in code.indices {
      for letter in alphabet where letter != code[place] {
        var slipped = code
        slipped[place] = letter
        #expect(!TextPattern.creditCode.matches(String(slipped)))
      }
    }
  }
}
