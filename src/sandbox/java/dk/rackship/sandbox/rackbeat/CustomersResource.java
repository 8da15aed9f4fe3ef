package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Customers, their contacts and addresses. */
@Path("/api/customers")
@RequestScoped
public class CustomersResource {
  @Inject Caller caller;

  @GET
  public Response list() {
    return caller.run(
        a -> Answers.page("customers", a.table(Kind.CUSTOMERS).all(), caller.query()));
  }

  @POST
  public Response create(String body) {
    return caller.write(
        body,
        (a, json) ->
            Answers.one(
                201, Kind.CUSTOMERS, a.byApi(Kind.CUSTOMERS, a.master().createCustomer(json))));
  }

  @GET
  @Path("{number: [0-9]+}")
  public Response get(@PathParam("number") String number) {
    return caller.run(
        a -> Answers.one(Kind.CUSTOMERS, a.table(Kind.CUSTOMERS).get(number), caller.query()));
  }

  @PUT
  @Path("{number: [0-9]+}")
  public Response update(@PathParam("number") String number, String body) {
    return caller.write(
        body,
        (a, json) -> {
          ObjectNode customer = a.table(Kind.CUSTOMERS).get(number);
          return Answers.one(200, Kind.CUSTOMERS, a.master().updateCustomer(customer, json));
        });
  }

  @GET
  @Path("{number: [0-9]+}/{list: contacts|addresses}")
  public Response parts(@PathParam("number") String number, @PathParam("list") String list) {
    String key = list.equals("contacts") ? "customer_contacts" : "addresses";
    return caller.run(
        a -> {
          a.table(Kind.CUSTOMERS).get(number);
          return Answers.page(key, a.contacts(key + number), caller.query());
        });
  }

  @POST
  @Path("{number: [0-9]+}/contacts")
  public Response addContact(@PathParam("number") String number, String body) {
    return caller.write(
        body,
        (a, json) -> {
          a.table(Kind.CUSTOMERS).get(number);
          if (!Json.has(json, "name")) {
            throw Refusal.invalid("name", "The name field is required.");
          }
          ObjectNode contact = json.deepCopy().put("number", a.nextId());
          a.contacts("customer_contacts" + number).add(contact);
          return Answers.json(201, Json.object().set("customer_contact", contact));
        });
  }
}
