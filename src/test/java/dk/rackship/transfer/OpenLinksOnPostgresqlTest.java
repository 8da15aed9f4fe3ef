package dk.rackship.transfer;

import dk.rackship.work.TestDatabase;

class OpenLinksOnPostgresqlTest extends OpenLinksContract {
  OpenLinksOnPostgresqlTest() {
    super(TestDatabase.Kind.POSTGRESQL);
  }
}
