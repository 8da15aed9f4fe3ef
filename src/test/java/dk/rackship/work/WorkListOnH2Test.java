package dk.rackship.work;

class WorkListOnH2Test extends WorkListContract {
  WorkListOnH2Test() {
    super(TestDatabase.Kind.H2);
  }
}
