-- Synchronisations that a person started, and how far they are.
create table sync (
  id             varchar(32) primary key,
  connection_id  varchar(32) not null references connection (id) on delete cascade,
  kind           varchar(30) not null,
  state          varchar(20) not null,
  message        varchar(500),
  started_at     timestamp with time zone not null,
  finished_at    timestamp with time zone
);

create index sync_of_connection on sync (connection_id, kind, state);
