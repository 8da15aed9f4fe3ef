package dk.rackship.reconcile;

import dk.rackship.connection.ConnectionId;
import dk.rackship.words.Sentence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A synchronisation that a person started, and how far it is. Instants are UTC. */
@Entity
@Table(name = "sync")
public class Sync {
  @Id private String id;

  @Column(name = "connection_id")
  private String connectionId;

  @Enumerated(EnumType.STRING)
  private SyncKind kind;

  @Column(name = "from_day")
  private @Nullable LocalDate fromDay;

  @Column(name = "to_day")
  private @Nullable LocalDate toDay;

  private @Nullable String reference;

  @Enumerated(EnumType.STRING)
  private SyncState state = SyncState.RUNNING;

  private @Nullable Sentence message;

  @Column(name = "next_page")
  private int nextPage = 1;

  @Column(name = "all_found")
  private boolean allFound;

  @Column(name = "due_at")
  private Instant dueAt;

  @SuppressWarnings("UnusedVariable") // read by queries
  private @Nullable String owner;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
  protected Sync() {}

  /** A new one, due at once. */
  Sync(ConnectionId connection, SyncWanted wanted, Instant now) {
    this.id = UUID.randomUUID().toString().replace("-", "");
    this.connectionId = connection.value();
    this.kind = wanted.kind();
    this.fromDay = wanted.days().from();
    this.toDay = wanted.days().to();
    this.reference = wanted.reference();
    this.dueAt = now;
    this.startedAt = now;
  }

  /** It is over. */
  void ends(SyncState end, @Nullable Sentence sentence, Instant now) {
    this.state = end;
    this.message = sentence;
    this.finishedAt = now;
    this.owner = null;
  }

  /**
   * Its server lets it go until then.
   *
   * @param why it waits; null: it does not wait for anything
   */
  void rests(Instant until, @Nullable Sentence why) {
    this.dueAt = until;
    this.message = why;
    this.owner = null;
  }

  /** This page was read; never backwards. */
  void hasRead(int page) {
    this.nextPage = Math.max(nextPage, page + 1);
    this.message = null;
  }

  /** The vendor has named every order that is meant. */
  void hasFoundAll() {
    this.allFound = true;
  }

  boolean isRunning() {
    return state == SyncState.RUNNING;
  }

  public String id() {
    return id;
  }

  public ConnectionId connectionId() {
    return new ConnectionId(connectionId);
  }

  public SyncKind kind() {
    return kind;
  }

  /** By the creation of orders. */
  DayRange days() {
    return new DayRange(fromDay, toDay);
  }

  Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  public SyncState state() {
    return state;
  }

  /** What went wrong, or why it waits, in words. */
  Optional<Sentence> message() {
    return Optional.ofNullable(message);
  }

  /** The page of the vendor's list to go on with, from 1. */
  int nextPage() {
    return nextPage;
  }

  boolean allFound() {
    return allFound;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }
}
