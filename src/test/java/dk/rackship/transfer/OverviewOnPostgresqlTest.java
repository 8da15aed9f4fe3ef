package dk.rackship.transfer;

import dk.rackship.work.TestDatabase;

class OverviewOnPostgresqlTest extends OverviewContract {
  OverviewOnPostgresqlTest() {
    super(TestDatabase.Kind.POSTGRESQL);
  }
}
