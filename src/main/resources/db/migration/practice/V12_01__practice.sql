create schema practice;

-- One row that says for ever what this installation is for.
create table practice.installation (
    only_one boolean primary key default true check (only_one),
    practice boolean not null
);

-- The time that was set, if any.
create table practice.clock (
    only_one boolean     primary key default true check (only_one),
    instant  timestamptz not null,
    runs     boolean     not null,
    set_at   timestamptz not null
);
