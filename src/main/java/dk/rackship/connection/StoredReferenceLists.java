package dk.rackship.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The reference lists of one connection, as one JSON document. */
@Entity
@Table(name = "reference_lists")
class StoredReferenceLists {
  @Id
  @Column(name = "connection_id")
  private String connectionId;

  private String lists;

  private @Nullable String accounts;

  @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
  protected StoredReferenceLists() {}

  StoredReferenceLists(Connection connection, ReferenceLists lists) {
    this.connectionId = connection.id().value();
    this.lists = Json.write(lists);
    this.accounts = accountsOf(connection);
  }

  private static String accountsOf(Connection connection) {
    return connection.rackbeatAccountId() + "/" + connection.webshipperAccount();
  }

  /** Whether they were read from the accounts that the connection has now. */
  boolean areOf(Connection connection) {
    return accounts == null || accounts.equals(accountsOf(connection));
  }

  ReferenceLists lists() {
    return Json.read(lists, ReferenceLists.class);
  }

  String connectionId() {
    return connectionId;
  }
}
