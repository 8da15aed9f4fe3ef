package dk.rackship.architecture.bad.rackbeat;

/** A gateway. */
public class Rackbeat {
  public void call() {}
}
