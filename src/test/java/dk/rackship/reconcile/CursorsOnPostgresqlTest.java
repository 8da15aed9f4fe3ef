package dk.rackship.reconcile;

import dk.rackship.work.TestDatabase;

class CursorsOnPostgresqlTest extends CursorContract {
  CursorsOnPostgresqlTest() {
    super(TestDatabase.Kind.POSTGRESQL);
  }
}
