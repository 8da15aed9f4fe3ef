package dk.rackship.connection;

/** Who sends a webhook. */
public enum WebhookSide {
  RACKBEAT,
  WEBSHIPPER
}
