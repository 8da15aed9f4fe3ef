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
 * GET    /control/{m}/state[?newest=50]                       both sides, notes, shipments, counters, faults;
 *                                        all orders, or the newest; byApi: what API calls made
 * PATCH  /control/{m}/options           {takesLinesInCreateShipment}
 * POST   /control/{m}/storm             {orders}              so many booked orders in Rackbeat, and as many webshop
 *                                        orders, at once and with webhooks at once; 200 with the counts when made
 * GET    /control/{m}/pairs                                   orders with their counterpart, without, with two, echoes
 *
 * The application, called as its operator:
 * GET    /control/{m}/connection                              the connection; 404: there is none
 * POST   /control/{m}/connection                              connects by the accounts' API tokens
 * DELETE /control/{m}/connection[?purge=true]                 disconnects
 * POST   /control/{m}/connection/credentials                  reconnects by the API tokens of now
 * POST   /control/{m}/connection/usual-settings               the demo's settings, both ways
 * PATCH  /control/{m}/connection/settings                     some fields of the settings
 * GET|POST|DELETE /control/{m}/rackship/{rest}                whatever is under the connection's path in api.md
 *
 * PATCH  /control/{m}/{vendor}/faults   {rateLimitedCalls, retryAfterSeconds, ...}   names of FaultPlan
 * DELETE /control/{m}/{vendor}/faults                         all faults end
 *
 * POST   /control/{m}/rackbeat/orders   {customer?, deliveryTerms?, lines?: [{sku?, quantity, price?, discount?,
 *                                        location?, name?}], deliveryAddress?, senderAddress?, currency?, note?,
 *                                        otherReference?, createdAt?, book?}   201
 * PATCH  /control/{m}/rackbeat/orders/{number}                the same fields; a booked order is reopened and booked again
 * DELETE /control/{m}/rackbeat/orders/{number}
 * POST   /control/{m}/rackbeat/orders/{number}/book|reopen|cancel
 * POST   /control/{m}/rackbeat/orders/{number}/ship           {lines?: [{orderLineId, quantity}], ship?: true}
 * POST   /control/{m}/rackbeat/shipments/{id}/pick|ship       DELETE the same without a step, where it is not shipped
 * POST   /control/{m}/rackbeat/installations                  201 {token, beginUrl}
 * POST   /control/{m}/rackbeat/uninstall                      the app is removed
 * POST   /control/{m}/rackbeat/token                          201 {token}, a new API token; DELETE ends all
 * PUT    /control/{m}/rackbeat/{list}/{key}   DELETE the same reference data, as delivery-terms/9
 *
 * POST   /control/{m}/webshipper/orders {JSON:API attributes, orderChannelId?, shippingRateId?, createdAt?}   201
 * PATCH  /control/{m}/webshipper/orders/{id}                  the same fields but the channel, under the contract's rules
 * DELETE /control/{m}/webshipper/orders/{id}
 * POST   /control/{m}/webshipper/orders/{id}/dispatch         {parcels?: [{trackingNumber?, url?, lines?:
 *                                        [{orderLineId, quantity}]}]}   201; none: one parcel with all that is left
 * POST   /control/{m}/webshipper/orders/{id}/return|test-shipment   as dispatch
 * POST   /control/{m}/webshipper/orders/{id}/mark-dispatched|hold|release|cancel|lock|unlock
 * POST   /control/{m}/webshipper/shipments/{id}/tracking      {trackingNumber, url?}   tracking that comes late
 * POST   /control/{m}/webshipper/end-logins                   tokens got by password end
 * POST   /control/{m}/webshipper/user   {password?}           201, another password, or the user back
 * DELETE /control/{m}/webshipper/user                         the user is gone: its tokens and password end
 * POST   /control/{m}/webshipper/token                        201 {token}, a new access token; DELETE ends those by hand
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
        LoginsControl.class,
        StormControl.class,
        RackshipControl.class);
  }
}
