package dk.rackship.sandbox.control;

import dk.rackship.sandbox.MerchantSpec;
import dk.rackship.sandbox.rackbeat.RackbeatAccount;
import dk.rackship.sandbox.webshipper.WebshipperAccount;

/**
 * One merchant: an account at each vendor. The control API calls it by the Rackbeat account's id.
 *
 * @param spec what tells it from others
 * @param rackbeat the left side of the page
 * @param webshipper the right side
 */
record Merchant(MerchantSpec spec, RackbeatAccount rackbeat, WebshipperAccount webshipper) {}
