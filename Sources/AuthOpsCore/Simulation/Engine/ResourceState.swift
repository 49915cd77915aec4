/// A resource during a run: who is busy, what waits, and what that adds up to.
struct ResourceState: Sendable {
  var queue = PriorityQueue<PendingAct>()
  var busy = 0
  /// Open minutes worked, over all units.
  var worked = 0
  /// How many acts were taken up.
  var served = 0
  /// Open minutes waited, over all acts.
  var waited = 0
  /// The most that waited at once.
  var longest = 0
}
