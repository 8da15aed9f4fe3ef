package dk.rackship.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What processes have cost since their start, from Linux's {@code /proc}; zero on other systems.
 *
 * @param cpuSeconds of all threads, and of children that have ended
 * @param peakMegabytes resident memory at its highest; shared pages count once per process
 */
public record Cost(double cpuSeconds, double peakMegabytes) {
  private static final double TICKS_PER_SECOND = 100;
  private static final double KILOBYTES_PER_MEGABYTE = 1024;
  private static final Cost NOTHING = new Cost(0, 0);

  /** Of the processes and all their descendants that live now. */
  public static Cost ofTrees(LongStream roots) {
    return roots
        .mapToObj(ProcessHandle::of)
        .flatMap(Optional::stream)
        .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
        .map(process -> ofProcess(process.pid()))
        .reduce(NOTHING, Cost::plus);
  }

  /** Of one process alone. */
  public static Cost ofProcess(long pid) {
    Path folder = Path.of("/proc", Long.toString(pid));
    try {
      return new Cost(
          cpuSeconds(Files.readString(folder.resolve("stat"))),
          peakMegabytes(Files.readString(folder.resolve("status"))));
    } catch (IOException e) {
      // The process has ended since it was listed.
      return NOTHING;
    }
  }

  private Cost plus(Cost other) {
    return new Cost(cpuSeconds + other.cpuSeconds, peakMegabytes + other.peakMegabytes);
  }

  // Fields 14 to 17 of proc(5): the times in user and system mode, the own ones and the children's.
  private static double cpuSeconds(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Stream.of(fields).skip(11).limit(4).mapToLong(Long::parseLong).sum() / TICKS_PER_SECOND;
  }

  private static double peakMegabytes(String status) {
    return status
            .lines()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        / KILOBYTES_PER_MEGABYTE;
  }
}
