package dk.rackship.transfer;

import dk.rackship.work.TestDatabase;

class RetentionOnH2Test extends RetentionContract {
  RetentionOnH2Test() {
    super(TestDatabase.Kind.H2);
  }
}
