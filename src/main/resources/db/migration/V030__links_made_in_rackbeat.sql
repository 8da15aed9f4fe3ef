-- What a link must remember of an order that was made in Rackbeat: which Webshipper line became which
-- Rackbeat line, for neither vendor knows the other's, and whether the order is still to be booked, for a
-- person may reopen it later, and that stays. line_origins is JSON.
alter table order_link add column booking_due boolean default false not null;
alter table order_link add column line_origins text;
