-- Each vendor has its own cursor: while one is away, the other's changes are still read, and none is lost.
alter table reconciliation add column rackbeat_since timestamp with time zone;
alter table reconciliation add column webshipper_since timestamp with time zone;
update reconciliation set rackbeat_since = changed_since, webshipper_since = changed_since;
alter table reconciliation alter column rackbeat_since set not null;
alter table reconciliation alter column webshipper_since set not null;
alter table reconciliation drop column changed_since;

-- When this connection's old activity was last deleted (retention); null: not yet.
alter table reconciliation add column tidied_at timestamp with time zone;

-- Old events are found by their time, a portion at a time.
create index transfer_event_at on transfer_event (connection_id, at);
