package dk.rackship.console;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dk.rackship.connection.Json;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads and writes the interface's JSON with {@link Json#MAPPER}, the one mapper of it. The
 * priority is needed: Jackson's own provider, which the server finds in its library, knows no
 * instants.
 */
@Provider
@Priority(1)
@Consumes("application/json")
@Produces({"application/json", Problem.MEDIA_TYPE})
public class JsonBody extends JacksonJsonProvider {
  public JsonBody() {
    super(Json.MAPPER);
  }

  /** A body that is empty, or the JSON word null, is no body. */
  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    var read = super.readFrom(type, genericType, annotations, mediaType, headers, body);
    if (read == null) {
      throw new NoContentException("the body is empty");
    }
    return read;
  }
}
