package dk.rackship.vendor;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;

/** Reads and writes {@link VendorJson} for both vendors' media types. */
@Priority(1)
@Consumes({"application/json", "application/vnd.api+json"})
@Produces({"application/json", "application/vnd.api+json"})
final class VendorJsonProvider extends JacksonJsonProvider {
  VendorJsonProvider() {
    super(VendorJson.mapper());
  }
}
