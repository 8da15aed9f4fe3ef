package dk.rackship.work;

class SamplesOnH2Test extends SamplesContract {
  SamplesOnH2Test() {
    super(TestDatabase.Kind.H2);
  }
}
