package dk.rackship.vendor;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Scheduler;
import dk.rackship.vendor.VendorFailure.Rejected;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to one vendor: each call passes the connection's rate limit and goes out through the
 * login's own client. Every method throws {@link VendorFailure}.
 *
 * @param <L> the login; an equal one gets the same client
 * @param <A> the vendor's REST client
 */
public final class Gate<L, A extends AutoCloseable> implements AutoCloseable {
  // Far longer than a call may take, so that no client is closed under one; and short, for each
  // keeps a thread of its own, and its idle connections are closed after a minute anyway.
  private static final Duration UNUSED = Duration.ofMinutes(2);
  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

  private final Calls calls;
  private final Consumer<L> limit;
  private final LoadingCache<L, A> clients;

  Gate(Calls calls, Consumer<L> limit, Function<L, A> client) {
    this.calls = calls;
    this.limit = limit;
    this.clients =
        Caffeine.newBuilder()
            .expireAfterAccess(UNUSED)
            .scheduler(Scheduler.systemScheduler())
            .executor(Runnable::run)
            .<L, A>removalListener((login, unused, cause) -> shut(unused))
            .build(client::apply);
  }

  /** Reads something that must be there. */
  public <T> T read(L login, Function<A, T> call) {
    return pass(CallKind.READ, login, call);
  }

  /** Reads something that may not be there: 404 is empty. */
  public <T> Optional<T> find(L login, Function<A, T> call) {
    return unlessGone(CallKind.READ, login, call);
  }

  /** Shows that the login works. */
  public <T> T prove(L login, Function<A, T> call) {
    return pass(CallKind.PROOF, login, call);
  }

  /** Exchanges a password for a token. */
  public <T> T logIn(L login, Function<A, T> call) {
    return pass(CallKind.TOKEN, login, call);
  }

  /** Changes something and reads the answer. */
  public <T> T write(L login, Function<A, T> call) {
    return pass(CallKind.WRITE, login, call);
  }

  /** Changes something whose answer says nothing. */
  public void send(L login, Consumer<A> call) {
    pass(CallKind.WRITE, login, answerless(call));
  }

  /** Deletes something; that it is gone already is as good. */
  public void delete(L login, Consumer<A> call) {
    unlessGone(CallKind.WRITE, login, answerless(call));
  }

  private <T> Optional<T> unlessGone(CallKind kind, L login, Function<A, T> call) {
    try {
      return Optional.of(pass(kind, login, call));
    } catch (Rejected e) {
      if (e.status() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private <T> T pass(CallKind kind, L login, Function<A, T> call) {
    limit.accept(login);
    return calls.make(kind, () -> call.apply(clients.get(login)));
  }

  private static <A> Function<A, Boolean> answerless(Consumer<A> call) {
    return client -> {
      call.accept(client);
      return true;
    };
  }

  private static void shut(@Nullable AutoCloseable client) {
    try {
      if (client != null) {
        client.close();
      }
    } catch (Exception e) {
      LOG.debug("A vendor's client did not close", e);
    }
  }

  @Override
  public void close() {
    clients.invalidateAll();
  }
}
