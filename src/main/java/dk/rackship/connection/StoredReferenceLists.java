package dk.rackship.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The reference lists of one connection, as one JSON document. */
@Entity
@Table(name = "reference_lists")
class StoredReferenceLists {
  @Id
  @Column(name = "connection_id")
  private String connectionId;

  private String lists;

  @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
  protected StoredReferenceLists() {}

  StoredReferenceLists(ConnectionId id, ReferenceLists lists) {
    this.connectionId = id.value();
    this.lists = Json.write(lists);
  }

  ReferenceLists lists() {
    return Json.read(lists, ReferenceLists.class);
  }

  String connectionId() {
    return connectionId;
  }
}
