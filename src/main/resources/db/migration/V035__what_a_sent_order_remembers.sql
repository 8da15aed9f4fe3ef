-- taken_back: Webshipper's order was cancelled because Rackbeat's was, so it is revived when that is booked again;
-- one that somebody cancelled in Webshipper is not.
-- location_id: setting 15 when it was sent (null: all locations), so that another choice takes no line out of it.
-- A shipment that was sent by itself is looked up by its own id alone.
alter table order_link add column taken_back boolean default false not null;
alter table order_link add column location_id varchar(40);
create index order_link_shipment on order_link (connection_id, rackbeat_shipment_id);
