package dk.rackship.reconcile;

import dk.rackship.work.TestDatabase;

class CursorsOnH2Test extends CursorContract {
  CursorsOnH2Test() {
    super(TestDatabase.Kind.H2);
  }
}
