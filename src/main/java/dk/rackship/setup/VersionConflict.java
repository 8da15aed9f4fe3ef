package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

/** Somebody else saved the settings in the meantime; nothing was changed. */
public class VersionConflict extends Conflict {
  private static final long serialVersionUID = 1L;

  public VersionConflict() {
    super(say("Somebody else has saved the settings in the meantime. Load them again, then save."));
  }
}
