package dk.rackship.connection;

/**
 * What a call to Rackbeat needs.
 *
 * @param connection whose limit the call counts against
 * @param token the account's API token
 */
public record RackbeatLogin(ConnectionId connection, Secret token) {}
