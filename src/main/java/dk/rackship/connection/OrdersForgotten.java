package dk.rackship.connection;

/**
 * CDI event: whatever is remembered of a connection's orders goes, in the same transaction: it is
 * purged, or belongs to another account now.
 */
public record OrdersForgotten(ConnectionId connection) {}
