package dk.rackship.console;

import java.util.List;

/**
 * One part of the export. Only the columns named here go out: no secret, and no hash of one.
 *
 * @param columns in the order of the output
 */
record ExportSection(String name, String table, List<String> columns) {
  static final List<ExportSection> ALL =
      List.of(
          of(
              "connection",
              "connection",
              "id, rackbeat_account_id, company_name, webshipper_account, status, status_reason,"
                  + " settings, settings_version, moving_since, webhooks_allowed, created_at,"
                  + " disconnected_at"),
          of("referenceLists", "reference_lists", "lists"),
          of("webhookSubscriptions", "webhook_subscription", "side, topic, vendor_id, health"),
          of("installations", "installation", "app_slug, accepted_at"),
          of(
              "reconciliation",
              "reconciliation",
              "due_at, rackbeat_since, webshipper_since, last_run_at, tidied_at"),
          of(
              "workItems",
              "work_item",
              "subject_kind, subject_id, due_at, attempts, first_failed, by_hand, signalled_at"),
          of(
              "orderLinks",
              "order_link",
              "webshipper_order_id, direction, rackbeat_order_number, rackbeat_shipment_id,"
                  + " order_channel_id, reference, taken_back, location_id, created_at,"
                  + " checked_at"),
          of(
              "transfers",
              "transfer",
              "id, direction, state, reason_code, reason_message, rackbeat_order_number,"
                  + " rackbeat_shipment_id, webshipper_order_id, reference, tracking_numbers,"
                  + " attempts, next_attempt_at, created_at, updated_at"),
          of(
              "transferEvents",
              "transfer_event",
              "transfer_id, at, state, reason_code, message, attempt, vendor, vendor_status"),
          of(
              "syncs",
              "sync",
              "id, kind, from_day, to_day, reference, state, message, started_at, finished_at"),
          of("syncItems", "sync_item", "sync_id, subject_kind, subject_id, linked, withdrawn"));

  private static ExportSection of(String name, String table, String columns) {
    return new ExportSection(name, table, List.of(columns.split(", ", -1)));
  }

  /** Its rows of one connection, {@code ?1}. */
  String sql() {
    var key = table.equals("connection") ? "id" : "connection_id";
    return "select %s from %s where %s = ?1".formatted(String.join(", ", columns), table, key);
  }

  /** Whether a column holds a JSON document. */
  static boolean isDocument(String column) {
    return column.equals("settings") || column.equals("lists");
  }
}
