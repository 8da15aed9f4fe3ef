-- Sentences are stored with what is put into them, so that they can be said in any language.
alter table connection alter column status_reason set data type varchar(2000);
alter table transfer alter column reason_message set data type varchar(2000);
alter table transfer_event alter column message set data type varchar(2000);
alter table sync alter column message set data type varchar(2000);
