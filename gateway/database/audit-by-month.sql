-- Partitions the audit table by month while gateways go on (docs/how-to/run-the-gateway.md#retention-and-partitions):
--   psql --set=ON_ERROR_STOP=1 --file=gateway/database/audit-by-month.sql DATABASE
-- No entry is moved: those so far, and those until the end of next month, are one partition, `audit_before`. If a lock does not
-- come within two seconds, it gives up. Run it again then, before the end of next month: the check that it has added by then
-- refuses later entries. After it has succeeded it refuses to run.

set lock_timeout = '2s';

select (date_trunc('month', now() at time zone 'Asia/Shanghai') + interval '2 months') at time zone 'Asia/Shanghai' as first_month
\gset

-- Ahead, while entries are written: what would otherwise be built and checked while everyone waits.
-- An index whose building was interrupted is not valid. That of a partition cannot be dropped, which ends a second run here.
drop index if exists audit_before_pkey;
create unique index concurrently audit_before_pkey on audit (number, at);
alter table audit drop constraint if exists audit_before_first_month;
alter table audit add constraint audit_before_first_month check (at < :'first_month') not valid;
alter table audit validate constraint audit_before_first_month;

begin;
lock table audit in access exclusive mode;
alter table audit rename to audit_before;
alter index audit_of_subject rename to audit_before_of_subject;
alter table audit_before drop constraint audit_pkey;
alter table audit_before add primary key using index audit_before_pkey;
alter table audit_before alter number drop identity;
drop trigger audit_only_grows on audit_before;

create table audit (like audit_before) partition by range (at);
select coalesce(max(number), 0) + 1 as next_number from audit_before
\gset
alter table audit alter number add generated always as identity (start with :next_number);
alter table audit add primary key (number, at);
create index audit_of_subject on audit (subject, at);
-- Rows are guarded in every partition; emptying has to be forbidden in each by itself.
create trigger audit_only_grows before update or delete on audit
  for each row execute function refuse_to_forget();
create trigger audit_is_not_emptied before truncate on audit
  for each statement execute function refuse_to_forget();
alter table audit attach partition audit_before for values from (minvalue) to (:'first_month');
alter table audit_before drop constraint audit_before_first_month;

-- Takes what no month takes, so that a month that somebody forgot to add stops nobody.
create table audit_other partition of audit default;
create trigger audit_is_not_emptied before truncate on audit_other
  for each statement execute function refuse_to_forget();

-- select add_audit_month('2027-03-01'), before that month begins.
create function add_audit_month(month date) returns void language plpgsql as $$
declare
  first timestamp := date_trunc('month', month::timestamp);
  partition text := 'audit_' || to_char(first, 'YYYY_MM');
begin
  execute format('create table %I partition of audit for values from (%L) to (%L)', partition,
    first at time zone 'Asia/Shanghai', (first + interval '1 month') at time zone 'Asia/Shanghai');
  execute format('create trigger audit_is_not_emptied before truncate on %I
    for each statement execute function refuse_to_forget()', partition);
end $$;
select add_audit_month((:'first_month'::timestamptz at time zone 'Asia/Shanghai')::date);
commit;
