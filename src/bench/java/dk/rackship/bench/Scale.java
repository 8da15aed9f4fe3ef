package dk.rackship.bench;

/** How many webhooks each phase sends; the steady phase counts in seconds. */
record Scale(int warmUp, int steadySeconds, int saturation, int slowVendors, int crash) {
  static final Scale FULL = new Scale(4000, 20, 5000, 3000, 2000);

  /** To see that everything runs; its figures mean little, for the server is still cold. */
  static final Scale QUICK = new Scale(500, 5, 1000, 600, 400);
}
