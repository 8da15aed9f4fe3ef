-- A merchant's page session. Only hashes: who reads the table cannot log in.
-- key_hash is the settings link's that opened it; a renewed link ends the sessions of the old one.
create table session (
  token_hash    varchar(64) primary key,
  connection_id varchar(32) not null references connection (id) on delete cascade,
  key_hash      varchar(64) not null,
  expires_at    timestamp with time zone not null
);

create index session_expiry on session (expires_at);
