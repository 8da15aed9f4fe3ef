-- When an open link's order was last looked at for what no list of changes shows; null: the order is over.
alter table order_link add column checked_at timestamp with time zone;
update order_link set checked_at = created_at
where not exists (
  select 1 from transfer t
  where t.connection_id = order_link.connection_id
    and t.webshipper_order_id = order_link.webshipper_order_id
    and t.state in ('SHIPPED', 'CANCELLED', 'SKIPPED', 'FAILED')
);
create index order_link_checked on order_link (connection_id, checked_at);
