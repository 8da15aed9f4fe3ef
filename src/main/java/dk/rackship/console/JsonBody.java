package dk.rackship.console;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.jakarta.rs.cfg.EndpointConfigBase;
import com.fasterxml.jackson.jakarta.rs.cfg.ObjectWriterInjector;
import com.fasterxml.jackson.jakarta.rs.cfg.ObjectWriterModifier;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dk.rackship.connection.Json;
import dk.rackship.words.Language;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
  @Context private HttpHeaders request;

  @SuppressWarnings("NullAway.Init") // JAX-RS fills the field
  public JsonBody() {
    super(Json.MAPPER);
  }

  /** What is said in it is said in the language of the request. */
  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    var language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.locale().toString());
    headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    ObjectWriterInjector.set(new InLanguage(language));
    super.writeTo(value, type, genericType, annotations, mediaType, headers, body);
  }

  private static final class InLanguage extends ObjectWriterModifier {
    private final Language language;

    InLanguage(Language language) {
      this.language = language;
    }

    @Override
    public ObjectWriter modify(
        EndpointConfigBase<?> endpoint,
        MultivaluedMap<String, Object> headers,
        Object value,
        ObjectWriter writer,
        JsonGenerator json) {
      return writer.with(language.locale());
    }
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
