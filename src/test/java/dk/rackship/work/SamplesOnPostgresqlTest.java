package dk.rackship.work;

class SamplesOnPostgresqlTest extends SamplesContract {
  SamplesOnPostgresqlTest() {
    super(TestDatabase.Kind.POSTGRESQL);
  }
}
