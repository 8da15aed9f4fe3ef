package dk.rackship.architecture.bad.console;

/** Imports what its row does not name. */
public record Foreign(dk.rackship.architecture.bad.webhook.Foreign other) {}
