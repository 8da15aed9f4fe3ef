package dk.rackship.rackbeat;

import dk.rackship.rackbeat.Envelope.One;
import dk.rackship.rackbeat.Envelope.Page;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.Closeable;

/**
 * Rackbeat over HTTP ({@code contracts/rackbeat.openapi.yaml}), for this package only. The REST
 * clients are members, and so public by themselves, because Open Liberty makes them in a class
 * loader that sees no package-private interface.
 */
interface RackbeatHttp {

  /** Rackbeat's API, as far as we use it ({@code contracts/rackbeat.openapi.yaml}). */
  @Path("/api")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  interface Api extends Closeable {
    @GET
    @Path("/self")
    Self self();

    @GET
    @Path("/orders/{number}")
    One<Order> order(@PathParam("number") String number);

    @GET
    @Path("/orders")
    Page<Order> orders(
        @QueryParam("order_by") String orderBy,
        @QueryParam("order_direction") String direction,
        @QueryParam("limit") int limit,
        @QueryParam("page") int page);

    @GET
    @Path("/orders")
    Page<Order> ordersByOtherReference(
        @QueryParam("simple_filter[other_reference]") String reference,
        @QueryParam("limit") int limit,
        @QueryParam("page") int page);

    @POST
    @Path("/orders")
    One<Order> createOrder(@QueryParam("suppress_webhooks") boolean quiet, Drafts.NewOrder order);

    @POST
    @Path("/orders/{number}/book")
    One<Order> book(
        @PathParam("number") String number,
        @QueryParam("suppress_webhooks") boolean quiet,
        Body.Booking how);

    @GET
    @Path("/customers")
    Page<Customer> customersByVat(
        @QueryParam("simple_filter[company_vat]") String vat,
        @QueryParam("limit") int limit,
        @QueryParam("page") int page);

    @GET
    @Path("/customers")
    Page<Customer> customersByEmail(
        @QueryParam("simple_filter[contact_email]") String email,
        @QueryParam("limit") int limit,
        @QueryParam("page") int page);

    @GET
    @Path("/customers")
    Page<Customer> customersByName(
        @QueryParam("company_name") String name,
        @QueryParam("limit") int limit,
        @QueryParam("page") int page);

    @POST
    @Path("/customers")
    One<Customer> createCustomer(
        @QueryParam("suppress_webhooks") boolean quiet, Drafts.NewCustomer customer);

    @GET
    @Path("/items")
    Page<Item> itemsByNumber(
        @QueryParam("number") String number,
        @QueryParam("limit") int limit,
        @QueryParam("page") int page);

    @GET
    @Path("/items")
    Page<Item> itemsByBarcode(
        @QueryParam("simple_filter[barcode]") String barcode,
        @QueryParam("limit") int limit,
        @QueryParam("page") int page);

    @POST
    @Path("/products")
    One<Item> createProduct(
        @QueryParam("suppress_webhooks") boolean quiet, Drafts.NewProduct product);

    @GET
    @Path("/customers/{number}")
    One<Customer> customer(@PathParam("number") String number);

    @GET
    @Path("/orders/{number}/notes")
    Page<Note> notes(
        @PathParam("number") String number,
        @QueryParam("limit") int limit,
        @QueryParam("page") int page);

    @POST
    @Path("/orders/{number}/notes")
    void addNote(
        @PathParam("number") String number,
        @QueryParam("suppress_webhooks") boolean quiet,
        Body.NewNote note);

    @GET
    @Path("/{list}")
    Page<Named> list(
        @PathParam("list") String list,
        @QueryParam("limit") int limit,
        @QueryParam("page") int page);

    @GET
    @Path("/orders/{number}/shipments")
    Page<Shipment> shipments(
        @PathParam("number") String number,
        @QueryParam("limit") int limit,
        @QueryParam("page") int page);

    @GET
    @Path("/order-shipments/{shipment}")
    One<Shipment> shipment(@PathParam("shipment") String shipment);

    @POST
    @Path("/orders/{number}/create-shipment")
    One<Shipment> createShipment(
        @PathParam("number") String number,
        @QueryParam("suppress_webhooks") boolean quiet,
        Body.NewShipment shipment);

    @POST
    @Path("/orders/{number}/shipments/{shipment}/lines/{line}/mark-picked")
    void markLinePicked(
        @PathParam("number") String number,
        @PathParam("shipment") String shipment,
        @PathParam("line") String line);

    @POST
    @Path("/orders/shipments/{shipment}/mark-shipped")
    void markShipped(
        @PathParam("shipment") String shipment,
        @QueryParam("suppress_webhooks") boolean quiet,
        Body.MarkShipped how);

    @DELETE
    @Path("/orders/{number}/shipments/{shipment}")
    void deleteShipment(@PathParam("number") String number, @PathParam("shipment") String shipment);

    @GET
    @Path("/webhooks")
    Page<Webhook> webhooks(@QueryParam("limit") int limit, @QueryParam("page") int page);

    @POST
    @Path("/webhooks")
    One<Webhook> createWebhook(Body.NewWebhook webhook);

    @DELETE
    @Path("/webhooks/{id}")
    void deleteWebhook(@PathParam("id") String id);

    @POST
    @Path("/plugins/{slug}/set-settings-url")
    void setSettingsUrl(@PathParam("slug") String slug, Body.SettingsUrl url);
  }

  /**
   * The part of Rackbeat's app store that lies outside the API. The one-time token in the path is
   * the proof; no login is sent.
   */
  @Path("/integration")
  @Produces(MediaType.APPLICATION_JSON)
  interface Installations extends Closeable {
    @POST
    @Path("/accept/{token}")
    IntegrationAccepted accept(@PathParam("token") String token);

    @POST
    @Path("/cancel/{token}")
    void cancel(@PathParam("token") String token);
  }
}
