package dk.rackship.sandbox;

/**
 * Everything the simulators decide that no public source shows. {@code
 * contracts/rackbeat.openapi.yaml} and {@code contracts/webshipper.openapi.yaml} mark such things
 * {@code x-assumed}; the place is named with each. Who has a real account corrects them here, and
 * the simulators follow. More are not to be switched, for they are the way the code works:
 *
 * <ul>
 *   <li>{@code GET /orders} of Rackbeat sorts by {@code updated_at}, which whatever changes the
 *       order moves, a note excepted (x-assumed there; {@code rackbeat.Orders#touch}).
 *   <li>{@code order_lines} of a Webshipper PATCH is the whole new list; a line with an {@code id}
 *       stays the same line (x-assumed there; {@code webshipper.Orders#lines}).
 *   <li>Packed lines carry the order line's id, {@code sku} and {@code ext_ref}, with the packed
 *       quantity (Package, OrderLine; {@code webshipper.Dispatch#pack}).
 *   <li>A PATCH of a Webshipper order with {@code status: partly_dispatched} says nothing about its
 *       lines: they keep their status, and all of them can still be booked; {@code dispatched}
 *       marks every line ({@code webshipper.Orders#apply}).
 *   <li>Operators of the long filter form are eq, gt, gte, lt, lte and their signs ("no list of
 *       operators is public"; {@code webshipper.Query#holds}).
 * </ul>
 */
public final class Assumptions {
  // ---- Rackbeat

  /**
   * {@code POST /orders/{number}/create-shipment} takes {@code {"lines": [{"order_line_id",
   * "quantity"}]}}. The contract knows an empty object only ("takes all lines not yet shipped",
   * x-assumed). This is the default; each account may be switched by the control API ({@code
   * takesLinesInCreateShipment}). Off: the body is ignored.
   */
  public static final boolean CREATE_SHIPMENT_TAKES_LINES = true;

  /**
   * Status of a successful create-shipment ({@code createOrderShipment}: "whether 200 or 201" is
   * assumed).
   */
  public static final int CREATE_SHIPMENT_STATUS = 201;

  /**
   * {@code mark-shipped} with {@code pick: false} ships the picked lines only; the others go back
   * to the order as not shipped (schema MarkShipped says only that {@code true} picks every line
   * first). With no line picked: 422.
   */
  public static final boolean SHIPS_PICKED_LINES_ONLY = true;

  /** {@code mark-shipped} and {@code mark-picked} on a shipped shipment ("assumed to be a 4xx"). */
  public static final int ALREADY_SHIPPED_STATUS = 422;

  /**
   * A booked order must be reopened before {@code PUT /orders/{number}} or a line can be changed
   * (x-assumed there).
   */
  public static final boolean BOOKED_ORDER_IS_LOCKED = true;

  /** Booking a booked order ("an error the SDK checks beforehand"; the status is assumed). */
  public static final int ALREADY_BOOKED_STATUS = 422;

  /**
   * An order for a barred customer is refused with 422. The contract knows it of barred items only
   * ("Product 'X' is barred.").
   */
  public static final boolean BARRED_CUSTOMER_IS_REFUSED = true;

  /** Page size where {@code limit} is left out (contract, Paging: "not documented"). */
  public static final int RACKBEAT_DEFAULT_LIMIT = 20;

  /** Largest page (contract, Paging: "limit 1 to 1000"); more is cut down to it. */
  public static final int RACKBEAT_MAX_LIMIT = 1000;

  /**
   * Deleting a subscription answers 204 without a body ({@code DELETE /webhooks/{id}}, x-assumed).
   */
  public static final int WEBHOOK_DELETED_STATUS = 204;

  /**
   * {@code order.shipped} is fired once all lines are shipped, {@code order.updated} for each part
   * before (WebhookEvent: the event's name alone is known). Writing a note fires nothing and does
   * not move {@code updated_at}.
   */
  public static final boolean ORDER_SHIPPED_WHEN_COMPLETE = true;

  /**
   * VAT percent of a line in the zone {@code domestic} without a product group's rate; every other
   * zone has 0.
   */
  public static final int DOMESTIC_VAT_PERCENT = 25;

  /** {@code POST /tokens/replace-current} ends the old token at once (x-assumed there). */
  public static final boolean OLD_TOKEN_ENDS_AT_ONCE = true;

  // ---- Webshipper

  /**
   * Status of a wrong user or password at {@code POST /oauth/token} (400 or 401, both x-assumed).
   */
  public static final int TOKEN_REFUSED_STATUS = 400;

  /**
   * Seconds that a password's token is said to last (TokenResponse: x-assumed); the simulator never
   * ends one.
   */
  public static final int TOKEN_SECONDS = 7200;

  /**
   * An unknown account answers 404; at the real Webshipper its host may not even be found
   * (behaviour I2 treats both).
   */
  public static final int UNKNOWN_ACCOUNT_STATUS = 404;

  /** Creating an order in a suspended channel is refused with 422 (no source). */
  public static final boolean SUSPENDED_CHANNEL_IS_REFUSED = true;

  /**
   * A rate of another channel, a hidden and a return rate are refused with 422 ("what a foreign
   * rate does is not known").
   */
  public static final boolean UNFIT_RATE_IS_REFUSED = true;

  /**
   * A rate with {@code require_drop_point} and an order without one: the order is taken, and
   * booking it fails with status {@code error} (DropPoint: "required"; when it is checked is not
   * known).
   */
  public static final boolean DROP_POINT_CHECKED_AT_BOOKING = true;

  /**
   * An order without a rate gets the channel's rate whose name equals {@code
   * original_shipping.shipping_name} (ignoring case), else status {@code missing_rate}
   * (OrderCreateDocument, x-assumed; the real mapping is made by the merchant).
   */
  public static final boolean ORIGINAL_SHIPPING_MATCHES_BY_NAME = true;

  /**
   * Names that the contract does not list are refused with 400, code 105, as jsonapi-resources does
   * (no source).
   */
  public static final boolean UNKNOWN_ATTRIBUTES_ARE_REFUSED = true;

  /**
   * A locked order takes no change but {@code lock_state}, else 423 ({@code PATCH /orders/{id}}:
   * 423 is listed).
   */
  public static final int LOCKED_STATUS = 423;

  /** A dispatched order's content cannot be changed, nor can it be cancelled: 422 (no source). */
  public static final boolean DISPATCHED_IS_FINAL = true;

  /**
   * A cancelled order is revived by {@code status: pending}, alone or with new content (no source:
   * the contract lists both states, and no way between them). Off: 422.
   */
  public static final boolean CANCELLED_MAY_BE_REVIVED = true;

  /**
   * A line with {@code is_virtual} is not a physical good (OrderLine): no parcel holds it unless
   * the caller puts it there, and an order is dispatched without it (no source).
   */
  public static final boolean VIRTUAL_LINES_ARE_NOT_PACKED = true;

  /** A PATCH that changes nothing moves no {@code updated_at} and fires no webhook (no source). */
  public static final boolean EMPTY_CHANGE_IS_SILENT = true;

  /**
   * An address needs a company or a contact when its parcel is booked, not before (Address: "expect
   * a late error").
   */
  public static final boolean ADDRESS_CHECKED_AT_BOOKING = true;

  /** Reading a subscription does not give its secret back (WebhookAttributes, x-assumed). */
  public static final boolean SECRET_IS_HIDDEN = true;

  /**
   * Without webhooks in the plan, {@code POST /webhooks} answers this ("expect a 4xx"); listing
   * works.
   */
  public static final int WEBHOOKS_NOT_IN_PLAN_STATUS = 403;

  // ---- both

  /** A webhook is tried so often; Rackbeat says "about 24 hours", Webshipper nothing. */
  public static final int WEBHOOK_ATTEMPTS = 1400;

  /** Pause between a write's answer and its webhook, in milliseconds. */
  public static final int WEBHOOK_DELAY_MS = 30;

  private Assumptions() {}
}
