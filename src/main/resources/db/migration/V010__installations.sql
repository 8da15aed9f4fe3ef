-- Installations that Rackbeat's app store has accepted. Rackbeat gives the account's token once only;
-- kept here (encrypted) an installation that was interrupted afterwards can go on. The one-time token
-- is kept as SHA-256. owner is the id that the ciphertext is bound to.
create table installation (
  token_hash    varchar(64)   primary key,
  owner         varchar(32)   not null,
  access_token  bytea         not null,
  app_slug      varchar(100)  not null,
  redirect_to   varchar(2000),
  accepted_at   timestamp with time zone not null,
  connection_id varchar(32)   references connection (id) on delete cascade
);

create index installation_connection on installation (connection_id);
