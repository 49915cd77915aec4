import Synchronization

/// The files in the making, so that a signal which ends the program leaves none of them behind.
///
/// The handler of signals runs between any two instructions: it reads these places and removes files, and allocates,
/// locks and prints nothing.
enum Drafts {
  /// Where the names stand in memory, 0 for none; more places than any command needs: a report and a state.
  private static let places = InlineArray<4, Atomic<UInt>> { _ in Atomic(0) }

  /// Takes the signals, once, at the first file.
  private static let isReady: Bool = {
    // The places are made here: the handler must not be the first to ask for them.
    forget("")
    Platform.handleEnding { number in
      Drafts.removeAll()
      Platform.end(bySignal: number)
    }
    return true
  }()

  /// Notes a file that is to be gone if the program is ended.
  static func add(_ path: String) {
    guard isReady, let name = Platform.copy(path) else { return }
    for place in places.indices where exchange(at: place, 0, UInt(bitPattern: name)) { return }
    Platform.free(name)
  }

  /// Forgets a file that stands under its own name by now, or is gone.
  static func forget(_ path: String) {
    for place in places.indices {
      let address = places[place].load(ordering: .sequentiallyConsistent)
      guard let name = Platform.Name(bitPattern: address), String(cString: name) == path,
        exchange(at: place, address, 0)
      else { continue }
      return Platform.free(name)
    }
  }

  private static func exchange(at place: Int, _ expected: UInt, _ new: UInt) -> Bool {
    places[place].compareExchange(expected: expected, desired: new, ordering: .sequentiallyConsistent)
      .exchanged
  }

  /// Removes every file in the making.
  private static func removeAll() {
    for place in places.indices {
      let address = places[place].exchange(0, ordering: .sequentiallyConsistent)
      if let name = Platform.Name(bitPattern: address) { Platform.remove(name) }
    }
  }
}
