package dk.rackship.webshipper;

import dk.rackship.webshipper.JsonApi.Draft;
import dk.rackship.webshipper.JsonApi.Many;
import dk.rackship.webshipper.JsonApi.One;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.Closeable;

/**
 * Webshipper over HTTP ({@code contracts/webshipper.openapi.yaml}), for this package only. The REST
 * clients are members, and so public by themselves, because Open Liberty makes them in a class
 * loader that sees no package-private interface.
 */
interface WebshipperHttp {

  /** Webshipper's API, as far as we use it ({@code contracts/webshipper.openapi.yaml}). */
  @Path("/v2")
  @Produces(JsonApi.MEDIA_TYPE)
  @Consumes(JsonApi.MEDIA_TYPE)
  interface Api extends Closeable {
    @GET
    @Path("/order_channels")
    Many<Attributes.OfChannel> orderChannels(@QueryParam("page[number]") int page);

    @GET
    @Path("/shipping_rates")
    Many<Attributes.OfRate> shippingRates(@QueryParam("page[number]") int page);

    @GET
    @Path("/carriers")
    Many<Attributes.OfCarrier> carriers(@QueryParam("page[number]") int page);

    @GET
    @Path("/orders/{id}")
    One<OrderAttributes> order(@PathParam("id") String id);

    @GET
    @Path("/orders")
    Many<OrderAttributes> ordersByReference(
        @QueryParam("filter[ext_ref]") String reference,
        @QueryParam("filter[order_channel_id]") String channel);

    @GET
    @Path("/orders")
    Many<OrderAttributes> ordersByExtRef(
        @QueryParam("filter[ext_ref]") String reference, @QueryParam("page[number]") int page);

    @GET
    @Path("/orders")
    Many<OrderAttributes> ordersByVisibleRef(
        @QueryParam("filter[visible_ref]") String reference, @QueryParam("page[number]") int page);

    @GET
    @Path("/orders")
    Many<OrderAttributes> orders(
        @QueryParam("sort") String sort, @QueryParam("page[number]") int page);

    @POST
    @Path("/orders")
    One<OrderAttributes> createOrder(Draft<OrderAttributes> order);

    @PATCH
    @Path("/orders/{id}")
    void updateOrder(@PathParam("id") String id, Draft<OrderAttributes> order);

    @GET
    @Path("/orders/{id}/shipments")
    Many<Attributes.OfShipment> shipmentsOf(
        @PathParam("id") String orderId, @QueryParam("page[number]") int page);

    @GET
    @Path("/shipments")
    Many<Attributes.OfShipment> shipments(
        @QueryParam("sort") String sort,
        @QueryParam("include") String include,
        @QueryParam("page[number]") int page);

    @GET
    @Path("/shipments/{id}/order")
    One<OrderAttributes> orderOfShipment(@PathParam("id") String shipmentId);

    @GET
    @Path("/webhooks")
    Many<Attributes.OfWebhook> webhooks(@QueryParam("page[number]") int page);

    @POST
    @Path("/webhooks")
    One<Attributes.OfWebhook> createWebhook(Draft<Attributes.NewWebhook> webhook);

    @DELETE
    @Path("/webhooks/{id}")
    void deleteWebhook(@PathParam("id") String id);
  }

  /** Where a password becomes a token: as a form, which keeps it out of URLs and their logs. */
  @Path("/v2/oauth/token")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  interface Tokens extends Closeable {
    @POST
    Attributes.Token token(
        @FormParam("grant_type") String grantType,
        @FormParam("username") String email,
        @FormParam("password") String password);
  }
}
