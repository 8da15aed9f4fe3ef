package dk.rackship.work;

class WorkListOnPostgresqlTest extends WorkListContract {
  WorkListOnPostgresqlTest() {
    super(TestDatabase.Kind.POSTGRESQL);
  }
}
