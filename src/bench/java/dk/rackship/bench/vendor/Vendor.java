package dk.rackship.bench.vendor;

import java.util.Optional;

/** One of the two vendors. */
interface Vendor {

  /** The answer, or empty where the vendor has no such call. Called by many threads at once. */
  Optional<Answer> answer(VendorRequest request);
}
