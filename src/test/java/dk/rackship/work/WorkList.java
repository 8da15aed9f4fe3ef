package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The work list of a test's database, for tests of those who signal. */
public final class WorkList {
  private final Clock clock;
  private final TestDatabase database;
  private final WorkItems items;

  public WorkList(Clock clock, TestDatabase database) {
    this.clock = clock;
    this.database = database;
    this.items = new WorkItems(clock, database.entityManager());
  }

  public Signals signals() {
    return new Signals(new Signalled(clock, database.entityManager()), new Bell());
  }

  /** Looks at all that is due, and finds nothing to do. */
  public List<Subject> lookAtAll(ConnectionId connection) {
    return database.transaction(
        () -> {
          var due = due(connection);
          items.remove(connection, due);
          return due.stream().map(WorkItem::subject).toList();
        });
  }

  /** Looks at all that is due, and fails. */
  public void fail(ConnectionId connection) {
    database.transaction(
        () ->
            due(connection)
                .forEach(
                    item ->
                        items.again(
                            item, BackOff.after(1).map(clock.instant()::plus).orElseThrow())));
  }

  /** How often what is due has failed. */
  public List<Integer> attempts(ConnectionId connection) {
    return database.transaction(() -> due(connection).stream().map(WorkItem::attempts).toList());
  }

  private List<WorkItem> due(ConnectionId connection) {
    return items.due(connection, Set.of(), Integer.MAX_VALUE);
  }
}
