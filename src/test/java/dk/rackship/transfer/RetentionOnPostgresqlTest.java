package dk.rackship.transfer;

import dk.rackship.work.TestDatabase;

class RetentionOnPostgresqlTest extends RetentionContract {
  RetentionOnPostgresqlTest() {
    super(TestDatabase.Kind.POSTGRESQL);
  }
}
