package dk.rackship.architecture.bad.reconcile;

/** Imports what its row does not name. */
public record Foreign(dk.rackship.architecture.bad.console.Foreign other) {}
