package dk.rackship.reconcile;

import dk.rackship.work.TestDatabase;

class SyncsOnPostgresqlTest extends SyncsContract {
  SyncsOnPostgresqlTest() {
    super(TestDatabase.Kind.POSTGRESQL);
  }
}
