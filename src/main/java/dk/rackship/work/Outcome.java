package dk.rackship.work;

import dk.rackship.connection.Reason;
import java.time.Instant;

/** How a look ended. */
public sealed interface Outcome {
  /** Tells what becomes of the item. */
  void end(Ending ending);

  /** Whether nothing more is to be looked at. */
  default boolean isOver() {
    return !(this instanceof Again || this instanceof Later || this instanceof Parked);
  }

  /** What can become of an item. */
  interface Ending {
    void over();

    void again(Instant at);

    void later(Instant at);

    void parked(Instant until, Reason reason);
  }

  /** An outcome that has a reason. */
  sealed interface Reasoned extends Outcome {
    Reason reason();
  }

  /** Nothing is missing. */
  record Done() implements Outcome {
    @Override
    public void end(Ending ending) {
      ending.over();
    }
  }

  /** A rule says no; never an error. */
  record Skipped(Reason reason) implements Reasoned {
    @Override
    public void end(Ending ending) {
      ending.over();
    }
  }

  /** Waits for the merchant; a change of the order or of the settings signals it again. */
  record Held(Reason reason) implements Reasoned {
    @Override
    public void end(Ending ending) {
      ending.over();
    }
  }

  /** It failed for good; a person must act. */
  record GaveUp(Reason reason) implements Reasoned {
    @Override
    public void end(Ending ending) {
      ending.over();
    }
  }

  /** It failed, and is tried again by itself. */
  record Again(Instant at, Reason reason) implements Reasoned {
    @Override
    public void end(Ending ending) {
      ending.again(at);
    }
  }

  /** Not ready yet, and nobody's failure: another look at that time, no attempt lost. */
  record Later(Instant at) implements Outcome {
    @Override
    public void end(Ending ending) {
      ending.later(at);
    }
  }

  /** The whole connection waits: an outage, a limit, a dead login. No attempt is lost. */
  record Parked(Instant until, Reason reason) implements Reasoned {
    @Override
    public void end(Ending ending) {
      ending.parked(until, reason);
    }
  }
}
