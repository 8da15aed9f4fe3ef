package dk.rackship.webshipper;

/**
 * An order channel ({@code contracts/webshipper.openapi.yaml}, OrderChannelAttributes).
 *
 * @param isSuspended no order may be sent there
 */
public record OrderChannel(String id, String name, boolean isSuspended) {}
