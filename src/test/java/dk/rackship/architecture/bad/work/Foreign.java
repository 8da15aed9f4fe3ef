package dk.rackship.architecture.bad.work;

/** Imports what its row does not name. */
public record Foreign(dk.rackship.architecture.bad.vendor.Foreign other) {}
