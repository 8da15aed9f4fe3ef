package dk.rackship.connection;

/**
 * CDI event: the merchant removed our app in Rackbeat, whose proof was right (I1). When firing it
 * returns, it is remembered.
 */
public record AppUninstalled(ConnectionId connection) {}
