package dk.rackship.setup;

/** Somebody else saved the settings in the meantime; nothing was changed. */
public class VersionConflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public VersionConflict() {
    super("Somebody else has saved the settings in the meantime. Load them again, then save.");
  }
}
