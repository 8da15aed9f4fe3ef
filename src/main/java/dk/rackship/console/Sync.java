package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A synchronisation that a person started. Instants are UTC. */
@Entity
@Table(name = "sync")
class Sync {
  @Id private String id;

  @Column(name = "connection_id")
  private String connectionId;

  @Enumerated(EnumType.STRING)
  private SyncKind kind;

  @Enumerated(EnumType.STRING)
  private SyncState state = SyncState.RUNNING;

  private @Nullable String message;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
  protected Sync() {}

  Sync(ConnectionId connection, SyncKind kind, Instant now) {
    this.id = UUID.randomUUID().toString().replace("-", "");
    this.connectionId = connection.value();
    this.kind = kind;
    this.startedAt = now;
  }

  /** It is over; an end before this one stays. */
  void ends(SyncState end, @Nullable String sentence, Instant now) {
    if (state == SyncState.RUNNING) {
      this.state = end;
      this.message = sentence;
      this.finishedAt = now;
    }
  }

  String id() {
    return id;
  }

  ConnectionId connectionId() {
    return new ConnectionId(connectionId);
  }

  SyncKind kind() {
    return kind;
  }

  SyncState state() {
    return state;
  }

  /** What went wrong, in words. */
  Optional<String> message() {
    return Optional.ofNullable(message);
  }

  Instant startedAt() {
    return startedAt;
  }

  Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }
}
