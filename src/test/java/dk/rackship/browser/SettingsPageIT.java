package dk.rackship.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.e2e.Merchant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The settings page: what is chosen is saved, and shown again; nothing that was typed gets lost.
 */
class SettingsPageIT {
  private static final String SAVED = "Saved.";
  private static final String UNSAVED = "1 setting changed and not saved.";
  private static final String EXCLUDED = "[data-field=excludedCustomerGroupIds] li";

  /** Each with a choice that is not the one it begins with. */
  private static final Map<String, String> SELECTS = new LinkedHashMap<>();

  private static final List<String> RADIOS =
      List.of("whenRateIsMissing-HOLD", "orderTransfer-BOTH_WAYS", "transferWhen-SHIPMENT_SHIPPED");

  /** These begin as the opposite. */
  private static final Map<String, Boolean> BOXES =
      Map.of(
          "sendDeliveryAndPickupAddress", false,
          "useProductDefaultLocation", true,
          "bookImportedOrders", false);

  static {
    SELECTS.put("orderChannelId", "7");
    SELECTS.put("rate-4", "72"); // a row of the mapping of delivery terms
    SELECTS.put("rate-5", "32");
    SELECTS.put("standardShippingRateId", "73");
    SELECTS.put("paymentTermsId", "2");
    SELECTS.put("customerGroupId", "3");
    SELECTS.put("productGroupId", "2");
    SELECTS.put("employeeId", "1");
    SELECTS.put("layoutId", "2");
    SELECTS.put("vatZone", "eu");
    SELECTS.put("productLocationId", "1002");
    SELECTS.put("transferLocationId", "1001");
  }

  private final Merchant merchant = Merchant.connected();
  private Browser browser;

  @BeforeEach
  void start() {
    browser = Browser.start();
  }

  @AfterEach
  void end() {
    browser.close();
  }

  private View opens() {
    return browser.open(merchant.settingsLink()).shows("#orderChannelId");
  }

  @Test
  void rules_1_to_15_each_setting_is_saved_and_read_back() {
    View page = opens();
    assertThat(chosen(page)).doesNotContainAnyElementsOf(everyChoice());
    RADIOS.forEach(id -> page.clicks("#" + id));
    SELECTS.forEach((id, value) -> page.selects("#" + id, value));
    BOXES.forEach((id, on) -> page.ticks("#" + id, on));
    page.clicks(excluded(0));
    page.clicks(excluded(2));
    page.clicks("[data-test=save]").shows("[data-test=save-result]", SAVED);

    View again = opens();

    assertThat(chosen(again)).containsAll(everyChoice());
    assertThat(again.one(excluded(0)).isSelected()).isTrue();
    assertThat(again.one(excluded(1)).isSelected()).isFalse();
    assertThat(again.one(excluded(2)).isSelected()).isTrue();
    again.shows("[data-status=ACTIVE]").showsNo("[data-test=missing]");
  }

  @Test
  void rule_7_taking_out_the_last_excluded_group_really_saves() {
    View page = opens().shows(EXCLUDED);
    page.clicks(excluded(1));
    page.clicks("[data-test=save]").shows("[data-test=save-result]", SAVED);
    View again = opens();
    assertThat(again.one(excluded(1)).isSelected()).isTrue();
    again.clicks(excluded(1));
    again.clicks("[data-test=save]").shows("[data-test=save-result]", SAVED);
    assertThat(opens().one(excluded(1)).isSelected()).isFalse();
  }

  private static String excluded(int row) {
    return "%s:nth-child(%d) input".formatted(EXCLUDED, row + 1);
  }

  private static List<String> everyChoice() {
    return Stream.of(
            SELECTS.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()),
            RADIOS.stream().map(id -> id + "=true"),
            BOXES.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()))
        .flatMap(all -> all)
        .toList();
  }

  /** How the page shows them now. */
  private static List<String> chosen(View page) {
    return Stream.of(
            SELECTS.keySet().stream().map(id -> id + "=" + page.value("#" + id)),
            Stream.concat(RADIOS.stream(), BOXES.keySet().stream())
                .map(id -> id + "=" + page.one("#" + id).isSelected()))
        .flatMap(all -> all)
        .toList();
  }

  @Test
  void a_setting_that_has_no_effect_in_the_chosen_direction_is_greyed_with_the_reason() {
    View page = opens();
    page.clicks("#orderTransfer-RACKBEAT_TO_WEBSHIPPER").shows("#paymentTermsId-idle");
    assertThat(page.one("#paymentTermsId").isEnabled()).isFalse();
    page.clicks("#orderTransfer-WEBSHIPPER_TO_RACKBEAT").shows("#orderChannelId-idle");
    assertThat(page.one("#paymentTermsId").isEnabled()).isTrue();
  }

  @Test
  void two_tabs_the_second_to_save_is_told_and_keeps_its_changes_on_top_of_the_first() {
    opens().selects("#employeeId", "1");
    View other = browser.openBeside(merchant.settingsLink()).shows("#orderChannelId");
    other.selects("#layoutId", "2").clicks("[data-test=save]");
    other.shows("[data-test=save-result]", SAVED);

    View mine = browser.tab(0);
    mine.clicks("[data-test=save]")
        .shows("[data-test=save-bar] [role=alert]", "Somebody else saved");
    mine.clicks("[data-test=keep-mine]")
        .shows("[data-test=save-result]", "with your changes in them");
    mine.clicks("[data-test=save]").shows("[data-test=save-result]", SAVED);

    View again = opens();
    assertThat(again.value("#employeeId")).isEqualTo("1");
    assertThat(again.value("#layoutId")).isEqualTo("2");
  }

  @Test
  void a_lost_network_loses_no_choice_and_it_is_saved_when_the_network_is_back() {
    View page = opens().selects("#layoutId", "2").shows("[data-test=save-result]", UNSAVED);
    browser.loseNetwork();
    page.clicks("[data-test=save]").shows("[data-test=save-bar] [role=alert]", "does not answer");
    assertThat(page.value("#layoutId")).isEqualTo("2");
    browser.findNetwork();
    page.clicks("[data-test=save]").shows("[data-test=save-result]", SAVED);
    assertThat(opens().one("#layoutId").getDomProperty("value")).isEqualTo("2");
  }

  @Test
  void the_suggested_rates_are_taken_with_one_button() {
    View page = opens().selects("#orderChannelId", "7").clicks("[data-test=suggest]");
    assertThat(page.value("#rate-1")).isEqualTo("31");
    assertThat(page.value("#rate-4")).isEqualTo("72");
    assertThat(page.value("#rate-5")).isEmpty();
  }

  @Test
  void rule_4_orders_are_fetched_by_hand_and_the_page_says_what_became_of_them() {
    Merchant open = Merchant.open("Havnens Møbler ApS", "Sent by pigeon");
    open.books();
    View page = browser.open(open.settingsLink()).shows("[data-test=sync]");
    page.clicks("#sync-kind-RACKBEAT_ORDERS").clicks("[data-test=sync-start]");
    page.shows("#sync-from-error"); // a date or a number is needed
    page.script(
        """
        const from = document.querySelector("#sync-from");
        from.value = "2026-01-01";
        from.dispatchEvent(new Event("input", {bubbles: true}));
        """);
    page.clicks("[data-test=sync-start]").shows("[data-test=sync-progress][data-state=DONE]");
    page.shows("[data-test=sync-found]", "1").shows("[data-test=sync-alreadyLinked]", "1");
  }

  @Test
  void a_dead_login_is_shown_and_a_new_one_is_given_on_the_page() {
    merchant.losesItsRackbeatLogin();
    View page = browser.open(merchant.settingsLink()).shows("[data-status=RECONNECT]");
    page.fills("#login-rackbeatToken", merchant.rackbeatToken()).clicks("[data-test=connect]");
    page.shows("#login-rackbeatToken-error");
    merchant.getsItsRackbeatLoginBack();
    page.clicks("[data-test=connect]").shows("[data-status=SETUP]");
  }

  @Test
  void disconnecting_is_asked_once_more_and_then_it_is_over() {
    View page = opens().clicks("[data-test=disconnect]").clicks("[data-test=stay-connected]");
    page.showsNo("dialog").shows("[data-status=SETUP]");
    page.clicks("[data-test=disconnect]").clicks("[data-test=disconnect-now]");
    page.shows("[data-status=DISCONNECTED]").showsNo("[data-test=settings]");
  }

  @Test
  void pause_and_resume_are_one_press_each_and_the_status_follows() {
    View page = opens().clicks("[data-test=pause]").shows("[data-status=PAUSED]");
    page.clicks("[data-test=resume]").shows("[data-status=SETUP]");
  }
}
