create schema signing;

-- One row for the whole installation, made at the first start.
create table signing.secret (
  only_one  boolean     primary key default true check (only_one),
  bytes     bytea       not null check (length(bytes) = 32),
  made_at   timestamptz not null default now()
);
