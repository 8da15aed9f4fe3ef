-- When a connection is to be reconciled next, by which server now, and from which moment on.
-- changed_since trails behind the last run, so that no order of the same second is skipped.
create table reconciliation (
  connection_id varchar(32) primary key references connection (id) on delete cascade,
  due_at        timestamp with time zone not null,
  owner         varchar(64),
  changed_since timestamp with time zone not null,
  last_run_at   timestamp with time zone
);
