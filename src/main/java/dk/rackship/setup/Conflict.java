package dk.rackship.setup;

import dk.rackship.words.Sentence;

/** What is asked does not fit what the connection is now; the sentence says why. */
public class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Sentence sentence;

  public Conflict(Sentence sentence) {
    super(sentence.toString());
    this.sentence = sentence;
  }

  public Sentence sentence() {
    return sentence;
  }
}
