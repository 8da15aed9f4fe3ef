-- The durable list of what to look at: one row per connection and subject (principle 1).
-- revision counts the signals; a look that ends removes only the revision it began with.
-- intent is what an earlier look may already have done at a vendor, so that a later one looks it up first.
create table work_item (
  connection_id varchar(32)  not null,
  subject_kind  varchar(20)  not null,
  subject_id    varchar(60)  not null,
  revision      bigint       not null,
  due_at        timestamp with time zone not null,
  attempts      integer      not null,
  first_failed  timestamp with time zone,
  by_hand       boolean      not null,
  intent        varchar(60),
  signalled_at  timestamp with time zone not null,
  primary key (connection_id, subject_kind, subject_id)
);

create index work_item_due on work_item (connection_id, due_at);
