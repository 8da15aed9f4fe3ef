package dk.rackship.bench.server;

import java.io.IOException;
import java.util.Map;

/**
 * How a server is started, first and after a crash.
 *
 * @param vendorUrl base address of both vendors
 */
public record ServerPlan(ServerFolder folder, Ports ports, Database database, String vendorUrl) {
  /** What the operator logs in with. */
  public static final String OPERATOR_PASSWORD = "bench-operator";

  private static final String NO_LIMIT = "100000000";

  /** Starts it and returns at once. */
  public Server start() throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    ProcessBuilder builder = new ProcessBuilder(java, "-jar", folder.jar().toString());
    // The developer's own settings are none of the measured server's.
    builder.environment().keySet().removeIf(key -> key.startsWith("RACKSHIP_"));
    builder.environment().putAll(environment());
    builder.environment().putAll(database.environment());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
    return new Server(this, ProcessGroup.start(builder));
  }

  /** Base address of the server. */
  public String url() {
    return "http://127.0.0.1:" + ports.http();
  }

  private Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("HTTP_PORT", Integer.toString(ports.http())),
        Map.entry("HTTPS_PORT", Integer.toString(ports.https())),
        Map.entry("RACKSHIP_PUBLIC_URL", url()),
        Map.entry("RACKSHIP_RACKBEAT_URL", vendorUrl),
        Map.entry("RACKSHIP_WEBSHIPPER_URL", vendorUrl),
        Map.entry("RACKSHIP_DATA_DIR", folder.data().toString()),
        Map.entry("RACKSHIP_OPERATOR_PASSWORD", OPERATOR_PASSWORD),
        Map.entry("RACKSHIP_RACKBEAT_REQUESTS_PER_MINUTE", NO_LIMIT),
        Map.entry("RACKSHIP_WEBSHIPPER_REQUESTS_PER_MINUTE", NO_LIMIT),
        Map.entry("RACKSHIP_CONSUMER_NAME", "Rackship benchmark"),
        Map.entry("RACKSHIP_CONSUMER_CONTACT", "bench@example.test"),
        Map.entry("WLP_JAR_EXTRACT_DIR", folder.unpacked().toString()));
  }
}
