-- Synchronisation of orders by hand (the guide's number 4).

-- What is wanted and how far the reading is, so that any server can go on with it. due_at is the time of the
-- next step and, while a server (owner) makes one, the end of its lease.
alter table sync add column from_day date;
alter table sync add column to_day date;
alter table sync add column reference varchar(100);
alter table sync add column next_page integer default 1 not null;
alter table sync add column all_found boolean default false not null;
alter table sync add column due_at timestamp with time zone default current_timestamp not null;
alter table sync add column owner varchar(64);

create index sync_due on sync (state, due_at);

-- What a synchronisation found: the key makes a page that is read twice count and signal once.
-- withdrawn: it was cancelled before anybody began to look. What became of the others, transfers know.
create table sync_item (
  connection_id varchar(32) not null,
  sync_id       varchar(32) not null references sync (id) on delete cascade,
  subject_kind  varchar(20) not null,
  subject_id    varchar(60) not null,
  linked        boolean     not null,
  withdrawn     boolean     not null,
  primary key (connection_id, sync_id, subject_kind, subject_id)
);

create index sync_item_of_sync on sync_item (sync_id);
create index transfer_of_rackbeat_order on transfer (connection_id, rackbeat_order_number);
create index transfer_of_webshipper_order on transfer (connection_id, webshipper_order_id);

-- Who may take the signal back while nobody has begun to look; empty: nobody.
alter table work_item add column signalled_by varchar(32) default '' not null;
