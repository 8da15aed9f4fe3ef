package dk.rackship.reconcile;

import dk.rackship.work.TestDatabase;

class SyncsOnH2Test extends SyncsContract {
  SyncsOnH2Test() {
    super(TestDatabase.Kind.H2);
  }
}
