-- Memory of a pair. Unique keys decide: an order is linked once.
create table order_link (
  connection_id         varchar(32) not null,
  webshipper_order_id   varchar(40) not null,
  direction             varchar(30) not null,
  rackbeat_order_number varchar(40) not null,
  rackbeat_shipment_id  varchar(40) not null,
  order_channel_id      varchar(40) not null,
  reference             varchar(100) not null,
  sent_fingerprint      varchar(64),
  created_at            timestamp with time zone not null,
  primary key (connection_id, webshipper_order_id),
  unique (connection_id, rackbeat_order_number, rackbeat_shipment_id)
);

-- What the merchant sees of an order.
create table transfer (
  id                    varchar(32) primary key,
  connection_id         varchar(32) not null,
  direction             varchar(30) not null,
  state                 varchar(20) not null,
  reason_code           varchar(40),
  reason_message        varchar(500),
  rackbeat_order_number varchar(40),
  rackbeat_shipment_id  varchar(40),
  webshipper_order_id   varchar(40),
  reference             varchar(100),
  tracking_numbers      varchar(2000) not null,
  attempts              integer not null,
  next_attempt_at       timestamp with time zone,
  intent                varchar(60),
  created_at            timestamp with time zone not null,
  updated_at            timestamp with time zone not null,
  subject_key           varchar(100) not null,
  event_count           integer not null,
  unique (connection_id, subject_key)
);

create index transfer_recent on transfer (connection_id, created_at, id);
create index transfer_state on transfer (connection_id, state);

-- What happened to it, in words.
create table transfer_event (
  connection_id varchar(32) not null,
  transfer_id   varchar(32) not null,
  at            timestamp with time zone not null,
  position      integer not null,
  state         varchar(20) not null,
  reason_code   varchar(40),
  message       varchar(500) not null,
  attempt       integer,
  vendor        varchar(12),
  vendor_status integer,
  primary key (connection_id, transfer_id, position)
);
