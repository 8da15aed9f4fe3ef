package dk.rackship.webshipper;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** State of an order ({@code contracts/webshipper.openapi.yaml}, OrderStatus). */
public enum OrderStatus {
  @JsonProperty("pending")
  PENDING,
  /** Every line has left. */
  @JsonProperty("dispatched")
  DISPATCHED,
  @JsonProperty("partly_dispatched")
  PARTLY_DISPATCHED,
  @JsonProperty("cancelled")
  CANCELLED,
  /** The last booking failed; {@link OrderAttributes#errorMessage} says why. */
  @JsonProperty("error")
  ERROR,
  /** No shipping rate could be matched. */
  @JsonProperty("missing_rate")
  MISSING_RATE,
  @JsonProperty("on_hold")
  ON_HOLD,
  /** A word that the contract does not know: no change. Never sent. */
  @JsonEnumDefaultValue
  UNKNOWN;

  /** Whether nothing of it has left and it is still to leave, so that it may be changed. */
  public boolean isUnsent() {
    return this == PENDING || this == MISSING_RATE || this == ON_HOLD || this == ERROR;
  }

  /** Whether all or a part of it has left. */
  public boolean isDispatched() {
    return this == DISPATCHED || this == PARTLY_DISPATCHED;
  }
}
