package dk.rackship.bench;

import dk.rackship.bench.server.Database;
import dk.rackship.bench.server.H2File;
import dk.rackship.bench.server.Postgres;
import dk.rackship.bench.server.ServerFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures the packaged server on each database and prints one table. Ends with status 1 when an
 * order was lost or posted twice, a webhook was refused, or a run broke; a figure below its target
 * is only marked, for machines differ.
 */
public final class Bench {
  private static final long FIRST_ORDER = 100_000;

  private final Options options;
  private final Report report;
  private final WorkFolder work;
  private final AtomicLong nextOrder = new AtomicLong(FIRST_ORDER);

  private Bench(Options options, Report report, WorkFolder work) {
    this.options = options;
    this.report = report;
    this.work = work;
  }

  /** Options: see {@link Options#USAGE}. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Report report = new Report(System.out);
    System.exit(run(report, arguments));
  }

  private static int run(Report report, String... arguments)
      throws IOException, InterruptedException {
    Options options;
    try {
      options = Options.of(arguments);
    } catch (IllegalArgumentException e) {
      report.say(e + "; " + Options.USAGE);
      return 2;
    }
    Bench bench = new Bench(options, report, WorkFolder.beside(options.jar()));
    return bench.measure() ? 0 : 1;
  }

  private boolean measure() throws IOException, InterruptedException {
    report.say("measuring " + options.jar() + " in " + work.path());
    List<Figures> all = new ArrayList<>();
    for (String database : options.databases()) {
      all.add(measure(database));
    }
    report.table(all);
    boolean sound = all.stream().noneMatch(Figures::hasFaults);
    if (sound) {
      work.delete();
    }
    return sound;
  }

  private Figures measure(String name) throws IOException, InterruptedException {
    Figures figures = new Figures(name);
    Path folder = work.folder(name);
    try (Database database = database(name, folder)) {
      Site site = new Site(new ServerFolder(options.jar(), folder), database);
      try {
        DatabaseRun run = new DatabaseRun(site, figures, report, nextOrder);
        run.measure(options.scale(), options.rounds());
      } finally {
        site.stop();
      }
    }
    return figures;
  }

  private static Database database(String name, Path folder) throws IOException {
    return name.equals("h2") ? new H2File() : new Postgres(folder.resolve("postgresql"));
  }
}
