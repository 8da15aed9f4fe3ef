-- The operator's console counts for many connections at once: where orders stand and since when comes from the index
-- alone, and the dead letters of all connections are found without reading every order.
drop index transfer_state;
create index transfer_state on transfer (connection_id, state, updated_at);
create index transfer_cause on transfer (state, reason_code, id);
