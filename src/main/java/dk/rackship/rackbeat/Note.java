package dk.rackship.rackbeat;

import org.jspecify.annotations.Nullable;

/**
 * An internal note on an order ({@code contracts/rackbeat.openapi.yaml}, OrderNote).
 *
 * @param note plain text, never null
 */
public record Note(@Nullable String id, String note) {
  public Note {
    note = Wire.orElse(note, "");
  }
}
