package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** Begins turns, with all that they need; bounds the looks of this server at one time. */
@ApplicationScoped
public class Turns {
  private static final int LOOKS_AT_ONCE = 256;

  final WorkItems items;
  final Leases leases;
  final Settling settling;
  final Handler handler;
  final Bell bell;
  final Pace pace;
  final Clock clock;
  final Semaphore looks = new Semaphore(LOOKS_AT_ONCE);

  @Inject
  Turns(
      WorkItems items,
      Leases leases,
      Settling settling,
      Handler handler,
      Bell bell,
      Pace pace,
      Clock clock) {
    this.items = items;
    this.leases = leases;
    this.settling = settling;
    this.handler = handler;
    this.bell = bell;
    this.pace = pace;
    this.clock = clock;
  }

  Turn turn(ConnectionId connection, String owner, Executor threads) {
    return new Turn(this, connection, owner, threads);
  }
}
