package dk.rackship.architecture.bad.console;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row. */
@Entity
public class Row {
  @Id String id = "";
}
