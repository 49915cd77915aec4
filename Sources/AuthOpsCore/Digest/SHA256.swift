/// The hash function SHA-256, fed piece by piece.
///
/// Not `Hashable`, because its state is held in `InlineArray`s.
///
/// FIPS 180-4, sections 4.1.2, 5.1.1, 5.3.3 and 6.2.
package struct SHA256: Sendable {
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var pending = InlineArray<64, UInt8>(repeating: 0)
  private var pendingCount = 0
  /// Bytes taken so far.
  private var length: UInt64 = 0

  /// A hash of nothing yet.
  package init() {}

  /// Takes more bytes of the message.
  ///
  /// - Complexity: O(n) in the number of bytes.
  package mutating func update(_ bytes: Span<UInt8>) {
    length += UInt64(bytes.count)
    var index = 0
    if pendingCount > 0 {
      while index < bytes.count, pendingCount < 64 {
        append(bytes[index])
        index += 1
      }
      guard pendingCount == 64 else { return }
      Self.compress(&state, pending.span, at: 0)
      pendingCount = 0
    }
    while bytes.count - index >= 64 {
      Self.compress(&state, bytes, at: index)
      index += 64
    }
    while index < bytes.count {
      append(bytes[index])
      index += 1
    }
  }

  /// Takes more bytes of the message.
  package mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

  /// The digest of all bytes taken, 32 bytes; the hash itself may go on taking more.
  package func digest() -> [UInt8] {
    var copy = self
    copy.pad()
    return (0..<8).flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: copy.state[word] >> (24 - 8 * $0)) }
    }
  }

  /// The digest of all bytes taken, as 64 lower-case hexadecimal digits.
  package func hexDigest() -> String { Self.hexadecimal(digest()) }

  /// The digest of one message, as 64 lower-case hexadecimal digits.
  package static func hexDigest(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest()
  }

  /// The digest of the UTF-8 form of a text, as 64 lower-case hexadecimal digits.
  package static func hexDigest(of text: String) -> String { hexDigest(of: Array(text.utf8)) }

  private mutating func append(_ byte: UInt8) {
    pending[pendingCount] = byte
    pendingCount += 1
  }

  /// Ends the message with a one bit, zeros and its length in bits.
  private mutating func pad() {
    append(0x80)
    if pendingCount > 56 {
      while pendingCount < 64 { append(0) }
      Self.compress(&state, pending.span, at: 0)
      pendingCount = 0
    }
    while pendingCount < 56 { append(0) }
    let bits = length << 3
    for byte in (0..<8).reversed() { append(UInt8(truncatingIfNeeded: bits >> (8 * byte))) }
    Self.compress(&state, pending.span, at: 0)
    pendingCount = 0
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
