package dk.rackship.connection;

/** How our webhook subscriptions at a vendor are. */
public enum WebhookHealth {
  HEALTHY,
  /** Not there, or switched off; being mended. */
  MISSING,
  /** The vendor reports deliveries that failed. */
  FAILING,
  /** The vendor's plan does not allow webhooks (P1). */
  UNAVAILABLE
}
