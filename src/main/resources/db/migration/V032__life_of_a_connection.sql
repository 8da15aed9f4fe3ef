-- When a connection was disconnected: its links are kept for a reinstall, but not for ever.
alter table connection add column disconnected_at timestamp with time zone;

-- Which of the stored logins a vendor refuses: not to be forgotten while the connection is paused.
alter table connection add column rackbeat_refused boolean default false not null;
alter table connection add column webshipper_refused boolean default false not null;

-- Whose lists they are: those of an account that was left are not chosen from. Null: from before this
-- was known, and so of the connection's accounts.
alter table reference_lists add column accounts varchar(120);

-- When a new login let the connection go on: what had come before is looked at in order.
alter table connection_lease add column resumed_at timestamp with time zone;

-- Of those that were disconnected before, the time to keep begins now.
update connection set disconnected_at = current_timestamp where status = 'DISCONNECTED';
