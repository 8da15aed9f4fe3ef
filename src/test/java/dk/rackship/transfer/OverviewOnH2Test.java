package dk.rackship.transfer;

import dk.rackship.work.TestDatabase;

class OverviewOnH2Test extends OverviewContract {
  OverviewOnH2Test() {
    super(TestDatabase.Kind.H2);
  }
}
