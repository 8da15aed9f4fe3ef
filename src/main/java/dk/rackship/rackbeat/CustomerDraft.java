package dk.rackship.rackbeat;

import org.jspecify.annotations.Nullable;

/**
 * A customer to create ({@code contracts/rackbeat.openapi.yaml}, CustomerWrite). Null is not sent.
 *
 * @param companyName the name, of a company or of a person
 * @param attention a person beside the company
 * @param customerGroupId number of the group; the other ids are numbers too
 * @param vatZone Rackbeat's word
 * @param currency ISO 4217; null: Rackbeat's own
 * @param addressCountry ISO 3166-1 alpha-2 where it is known
 */
public record CustomerDraft(
    String companyName,
    @Nullable String attention,
    @Nullable String companyVat,
    @Nullable String contactEmail,
    @Nullable String contactPhone,
    @Nullable String addressStreet,
    @Nullable String addressStreet2,
    @Nullable String addressZipcode,
    @Nullable String addressCity,
    @Nullable String addressCountry,
    @Nullable String customerGroupId,
    @Nullable String paymentTermsId,
    @Nullable String layoutId,
    @Nullable String vatZone,
    @Nullable String currency) {}
