package dk.rackship.bench.server;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;

/** A database that the server can run on; it is empty at first and outlives a killed server. */
public interface Database extends AutoCloseable {

  /** What to call it in the table. */
  String name();

  /** What tells the server to use it. */
  Map<String, String> environment();

  /** The process that it is, where it is one of its own. */
  OptionalLong pid() throws IOException;

  @Override
  void close() throws IOException;
}
