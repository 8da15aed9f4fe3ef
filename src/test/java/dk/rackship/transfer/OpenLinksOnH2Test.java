package dk.rackship.transfer;

import dk.rackship.work.TestDatabase;

class OpenLinksOnH2Test extends OpenLinksContract {
  OpenLinksOnH2Test() {
    super(TestDatabase.Kind.H2);
  }
}
