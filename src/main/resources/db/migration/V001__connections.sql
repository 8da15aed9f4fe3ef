-- One merchant's pair of accounts: the tenant of every other table.
create table connection (
  id                  varchar(32)  primary key,
  rackbeat_account_id varchar(40)  not null unique,
  company_name        varchar(255) not null,
  webshipper_account  varchar(63)  not null,
  status              varchar(20)  not null,
  status_reason       varchar(500),
  rackbeat_token      bytea,
  webshipper_token    bytea,
  settings_key_hash   varchar(64) unique,
  settings            text         not null,
  settings_version    integer      not null,
  moving_since        timestamp with time zone,
  webhooks_allowed    boolean      not null,
  created_at          timestamp with time zone not null,
  version             integer      not null
);

-- What the merchant can choose from, as the vendors said it last: one JSON document.
create table reference_lists (
  connection_id varchar(32) primary key references connection (id) on delete cascade,
  lists         text        not null
);

-- Which server works for a connection now (principle 2), and until when nobody may.
create table connection_lease (
  connection_id varchar(32) primary key references connection (id) on delete cascade,
  owner         varchar(64),
  held_until    timestamp with time zone,
  parked_until  timestamp with time zone,
  park_reason   varchar(40),
  served_at     timestamp with time zone
);

-- Our subscriptions at the vendors. A Rackbeat token is kept as SHA-256, for it is only compared; a
-- Webshipper secret is kept encrypted, for it signs.
create table webhook_subscription (
  connection_id varchar(32)  not null references connection (id) on delete cascade,
  side          varchar(12)  not null,
  topic         varchar(60)  not null,
  vendor_id     varchar(40)  not null,
  proof         bytea        not null,
  health        varchar(12)  not null,
  primary key (connection_id, side, topic)
);
