package dk.rackship.architecture.bad.transfer;

import dk.rackship.architecture.bad.rackbeat.Rackbeat;
import jakarta.transaction.Transactional;

/** Calls a vendor while a transaction is open. */
@Transactional
public class HeldOpen {
  void look(Rackbeat rackbeat) {
    rackbeat.call();
  }
}
