package dk.rackship.architecture.bad.rackbeat;

import jakarta.ws.rs.GET;

/** A client that everybody can call. */
public interface OpenClient {
  @GET
  String order();
}
