package dk.rackship.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process with all that it starts. Where the system has {@code setsid} it leads a group, so that
 * one signal ends the whole group in one instant, as when a machine dies.
 */
final class ProcessGroup {
  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final int PATIENCE_SECONDS = 60;

  private final Process leader;

  private ProcessGroup(Process leader) {
    this.leader = leader;
  }

  static ProcessGroup start(ProcessBuilder builder) throws IOException {
    if (Files.isExecutable(SETSID)) {
      List<String> command = new ArrayList<>(List.of(SETSID.toString()));
      command.addAll(builder.command());
      builder.command(command);
    }
    ProcessGroup group = new ProcessGroup(builder.start());
    // A group of its own does not hear the Ctrl-C that ends the measurement.
    Runtime.getRuntime().addShutdownHook(new Thread(group::end));
    return group;
  }

  long pid() {
    return leader.pid();
  }

  boolean isAlive() {
    return leader.isAlive();
  }

  /** Asks the leader to end, waits, and ends by force what is left. */
  void stop() throws IOException, InterruptedException {
    leader.destroy();
    leader.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    kill();
  }

  /** Ends everything at once, without a chance to clean up. */
  void kill() throws IOException, InterruptedException {
    if (Files.isExecutable(SETSID)) {
      new ProcessBuilder("sh", "-c", "kill -9 -" + pid()).start().waitFor();
    }
    end();
    leader.waitFor();
  }

  private void end() {
    leader.descendants().forEach(ProcessHandle::destroyForcibly);
    leader.destroyForcibly();
  }
}
