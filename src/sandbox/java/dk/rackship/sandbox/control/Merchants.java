package dk.rackship.sandbox.control;

import dk.rackship.sandbox.Deliveries;
import dk.rackship.sandbox.MerchantSpec;
import dk.rackship.sandbox.rackbeat.RackbeatAccount;
import dk.rackship.sandbox.rackbeat.RackbeatAccounts;
import dk.rackship.sandbox.webshipper.WebshipperAccount;
import dk.rackship.sandbox.webshipper.WebshipperAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Every merchant of the sandbox; the demo merchant is there from the start. Safe for many threads.
 */
@Singleton
public class Merchants {
  /** Rackbeat account id of the demo merchant. */
  public static final int DEMO = 7981;

  private final Map<Integer, Merchant> merchants = new ConcurrentSkipListMap<>();
  private final AtomicInteger nextId = new AtomicInteger(numberOfNow());
  private final RackbeatAccounts rackbeat;
  private final WebshipperAccounts webshipper;
  private final Deliveries deliveries;

  /**
   * @param rackbeat accounts of the left side
   * @param webshipper accounts of the right side
   * @param deliveries takes the webhooks of all accounts
   */
  @Inject
  public Merchants(
      RackbeatAccounts rackbeat, WebshipperAccounts webshipper, Deliveries deliveries) {
    this.rackbeat = rackbeat;
    this.webshipper = webshipper;
    this.deliveries = deliveries;
    add(new MerchantSpec(DEMO, "Ærø Møbler ApS", "demo", "demo-", numberOfNow()));
  }

  // one for every fifteen seconds of this year and the next ones
  private static int numberOfNow() {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    return (int) (Duration.between(start, Clock.systemUTC().instant()).toSeconds() / 15) + 10_000;
  }

  /** The demo merchant is wanted before anybody asks. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    nextId.incrementAndGet();
  }

  /** A new merchant with the demo's reference data and no orders. */
  public Merchant create(String companyName) {
    int id = nextId.incrementAndGet();
    return add(new MerchantSpec(id, companyName, "test" + id, "test" + id + "-", 1000));
  }

  /** Puts the merchant back to how it began: no orders, no webhooks, no faults, the same tokens. */
  public Merchant reset(Merchant merchant) {
    MerchantSpec was = merchant.spec();
    int number = was.rackbeatId() == DEMO ? numberOfNow() : was.firstNumber() + 1000;
    return add(
        new MerchantSpec(
            was.rackbeatId(),
            was.companyName(),
            was.webshipperAccount(),
            was.tokenPrefix(),
            number));
  }

  private Merchant add(MerchantSpec spec) {
    Merchant merchant =
        new Merchant(
            spec, new RackbeatAccount(spec, deliveries), new WebshipperAccount(spec, deliveries));
    rackbeat.add(merchant.rackbeat());
    webshipper.add(merchant.webshipper());
    merchants.put(spec.rackbeatId(), merchant);
    return merchant;
  }

  /** Forgets the merchant: its tokens are refused, its Webshipper account is unknown. */
  public void remove(Merchant merchant) {
    merchants.remove(merchant.spec().rackbeatId());
    rackbeat.remove(merchant.rackbeat());
    webshipper.remove(merchant.webshipper());
  }

  /** All, by Rackbeat account id. */
  public Collection<Merchant> all() {
    return merchants.values();
  }

  /** By Rackbeat account id. */
  public Optional<Merchant> find(int rackbeatId) {
    return Optional.ofNullable(merchants.get(rackbeatId));
  }
}
