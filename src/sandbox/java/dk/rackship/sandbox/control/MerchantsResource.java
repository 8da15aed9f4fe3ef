package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Faults;
import dk.rackship.sandbox.Json;
import dk.rackship.sandbox.rackbeat.RackbeatAccount;
import dk.rackship.sandbox.webshipper.Logins;
import dk.rackship.sandbox.webshipper.WebshipperAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Merchants: made, listed, put back, looked at, made to suffer faults. */
@Path("/")
@RequestScoped
public class MerchantsResource {
  @Inject Merchants merchants;

  @GET
  @Path("merchants")
  public Response list() {
    ObjectNode body = Json.object();
    ArrayNode items = body.putArray("items");
    merchants.all().forEach(merchant -> items.add(describe(merchant)));
    return Reply.ok(body);
  }

  @POST
  @Path("{list: merchants|accounts}")
  public Response create(String body) {
    String name = Json.text(Json.read(body), "companyName");
    return Reply.json(201, describe(merchants.create(name.isEmpty() ? "Prøve & Søn ApS" : name)));
  }

  @GET
  @Path("{m: [0-9]+}")
  public Response get(@PathParam("m") int id) {
    return Reply.ok(describe(merchant(id)));
  }

  @DELETE
  @Path("{m: [0-9]+}")
  public Response remove(@PathParam("m") int id) {
    merchants.remove(merchant(id));
    return Response.noContent().build();
  }

  @POST
  @Path("{m: [0-9]+}/reset")
  public Response reset(@PathParam("m") int id) {
    return Reply.ok(describe(merchants.reset(merchant(id))));
  }

  @GET
  @Path("{m: [0-9]+}/state")
  public Response state(
      @PathParam("m") int id, @QueryParam("newest") @DefaultValue("2147483647") int newest) {
    Merchant merchant = merchant(id);
    ObjectNode body = Json.object();
    RackbeatAccount rackbeat = merchant.rackbeat();
    WebshipperAccount webshipper = merchant.webshipper();
    body.set("rackbeat", rackbeat.locked(false, () -> rackbeat.toJson(newest)));
    body.set("webshipper", webshipper.locked(() -> webshipper.toJson(newest)));
    return Reply.ok(body);
  }

  @PATCH
  @Path("{m: [0-9]+}/options")
  public Response options(@PathParam("m") int id, String body) {
    boolean takes = Json.read(body).path("takesLinesInCreateShipment").asBoolean(true);
    merchant(id).rackbeat().takesLinesInCreateShipment(takes);
    return Reply.ok(Json.object().put("takesLinesInCreateShipment", takes));
  }

  @PATCH
  @Path("{m: [0-9]+}/{vendor: rackbeat|webshipper}/faults")
  public Response faults(@PathParam("m") int id, @PathParam("vendor") String vendor, String body) {
    Faults faults = faults(merchant(id), vendor);
    faults.change(Json.read(body));
    return Reply.ok(Json.MAPPER.valueToTree(faults.plan()));
  }

  @DELETE
  @Path("{m: [0-9]+}/{vendor: rackbeat|webshipper}/faults")
  public Response noFaults(@PathParam("m") int id, @PathParam("vendor") String vendor) {
    faults(merchant(id), vendor).clear();
    return Response.noContent().build();
  }

  private static Faults faults(Merchant merchant, String vendor) {
    return vendor.equals("rackbeat")
        ? merchant.rackbeat().faults()
        : merchant.webshipper().faults();
  }

  private Merchant merchant(int id) {
    return Reply.merchant(merchants, id);
  }

  private static ObjectNode describe(Merchant merchant) {
    ObjectNode body = Json.object().put("id", merchant.spec().rackbeatId());
    RackbeatAccount rackbeat = merchant.rackbeat();
    ObjectNode left = body.putObject("rackbeat").put("accountId", rackbeat.id());
    left.put("companyName", rackbeat.companyName()).put("apiToken", rackbeat.apiToken());
    WebshipperAccount webshipper = merchant.webshipper();
    ObjectNode right = body.putObject("webshipper").put("account", webshipper.name());
    right.put("apiToken", webshipper.apiToken()).put("email", Logins.EMAIL);
    right.put("password", webshipper.logins().password());
    return body;
  }
}
