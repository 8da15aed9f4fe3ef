-- One minute of one server's work, for the plots of the operator's console.
create table work_sample (
  at             timestamp with time zone not null,
  server         varchar(36) not null,
  looks          bigint not null,
  median_millis  bigint not null,
  slow_millis    bigint not null,
  waiting        bigint not null,
  oldest_seconds bigint not null,
  primary key (at, server)
);
