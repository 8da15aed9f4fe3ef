package dk.rackship.bench.vendor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rackship.bench.http.HttpMessage;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Optional;

/**
 * A call to one of the vendors.
 *
 * @param path without the query
 * @param query still encoded; empty where there is none
 */
record VendorRequest(String method, String path, String query, String body) {

  static VendorRequest of(HttpMessage message) {
    String[] words = message.startLine().split(" ", 3);
    String[] target = words[1].split("\\?", 2);
    return new VendorRequest(
        words[0], target[0], target.length > 1 ? target[1] : "", message.body());
  }

  boolean is(String wantedMethod, String wantedPath) {
    return method.equals(wantedMethod) && path.equals(wantedPath);
  }

  /** What stands behind the last slash. */
  String lastSegment() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Optional<String> parameter(String name) {
    return Arrays.stream(query.split("&"))
        .map(pair -> URLDecoder.decode(pair, UTF_8))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
