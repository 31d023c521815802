-- Where a person reads times; absent for the team's own zone.
alter table people.person add zone text;
