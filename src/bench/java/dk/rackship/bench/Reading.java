package dk.rackship.bench;

import dk.rackship.bench.server.Cost;
import java.io.IOException;

/**
 * The meters at one instant, or between two.
 *
 * @param calls to both vendors
 * @param twice posts of an order that was there already
 * @param serverCpu seconds of the server and its database
 * @param ownCpu seconds of this program
 */
record Reading(long calls, long twice, double serverCpu, double ownCpu) {

  static Reading of(Site site) throws IOException {
    return new Reading(
        site.traffic().calls(),
        site.traffic().twice(),
        site.cost().cpuSeconds(),
        Cost.ofProcess(ProcessHandle.current().pid()).cpuSeconds());
  }

  Reading since(Reading before) {
    return new Reading(
        calls - before.calls,
        twice - before.twice,
        serverCpu - before.serverCpu,
        ownCpu - before.ownCpu);
  }
}
