package dk.rackship.sandbox.control;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * The control API, JSON in and out, no login. {@code {m}} is a merchant: the id of its Rackbeat
 * account.
 *
 * <pre>
 * GET    /control/merchants                                   all, with their accounts and tokens
 * POST   /control/merchants             {companyName?}        201, a fresh one; also /control/accounts
 * GET    /control/{m}                                         its accounts and tokens
 * DELETE /control/{m}                                         forgets it
 * POST   /control/{m}/reset                                   as it began
 * GET    /control/{m}/state                                   both sides, notes, shipments, counters, faults
 * PATCH  /control/{m}/options           {takesLinesInCreateShipment}
 * GET    /control/{m}/connection        GET /control/{m}/transfers[/{id}]   read from the application, as its operator
 * PATCH  /control/{m}/{vendor}/faults   {rateLimitedCalls, retryAfterSeconds, ...}   names of FaultPlan
 * DELETE /control/{m}/{vendor}/faults                         all faults end
 *
 * POST   /control/{m}/rackbeat/orders   {customer?, deliveryTerms?, lines?: [{sku?, quantity, price?, discount?,
 *                                        location?, name?}], deliveryAddress?, senderAddress?, currency?, note?,
 *                                        otherReference?, book?}   201
 * PATCH  /control/{m}/rackbeat/orders/{number}                the same fields; a booked order is reopened and booked again
 * DELETE /control/{m}/rackbeat/orders/{number}
 * POST   /control/{m}/rackbeat/orders/{number}/book|reopen|cancel
 * POST   /control/{m}/rackbeat/orders/{number}/ship           {lines?: [{orderLineId, quantity}], ship?: true}
 * POST   /control/{m}/rackbeat/installations                  201 {token, beginUrl}
 * POST   /control/{m}/rackbeat/uninstall                      the app is removed
 * PUT    /control/{m}/rackbeat/{list}/{key}   DELETE the same reference data, as delivery-terms/9
 *
 * POST   /control/{m}/webshipper/orders {JSON:API attributes, orderChannelId?, shippingRateId?}   201
 * DELETE /control/{m}/webshipper/orders/{id}
 * POST   /control/{m}/webshipper/orders/{id}/dispatch         {parcels?: [{trackingNumber?, url?, lines?:
 *                                        [{orderLineId, quantity}]}]}   201; none: one parcel with all that is left
 * POST   /control/{m}/webshipper/orders/{id}/return|test-shipment   as dispatch
 * POST   /control/{m}/webshipper/orders/{id}/mark-dispatched|hold|release|cancel|lock|unlock
 * POST   /control/{m}/webshipper/shipments/{id}/tracking      {trackingNumber, url?}   tracking that comes late
 * POST   /control/{m}/webshipper/end-logins                   tokens got by password end
 * PUT    /control/{m}/webshipper/{type}/{id}  DELETE the same reference data, as shipping_rates/99
 * </pre>
 */
@ApplicationPath("/control")
public class ControlApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        ControlErrors.class,
        MerchantsResource.class,
        RackbeatControl.class,
        WebshipperControl.class,
        ReferenceControl.class,
        TransfersResource.class);
  }
}
