-- What is known of a person. Names and identity numbers are sealed (sealed-text.ts): the database never sees them.
create table people (
  subject uuid primary key,
  name_sealed bytea not null,
  identity_number_sealed bytea not null,
  identity_matches boolean not null,
  housing text check (housing in ('rented', 'owned', 'dormitory', 'relative')),
  occupation text check (occupation in ('employed', 'studying', 'neither'))
);

create table permits (
  subject uuid primary key references people,
  kind text not null,
  status text not null,
  valid_from date not null,
  valid_to date not null,
  renewals integer not null check (renewals >= 0),
  district text,
  check (valid_from <= valid_to)
);

-- A token is stored as its SHA-256: who reads this table cannot sign in with it.
create table sessions (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  subject uuid not null references people,
  expires_at timestamptz not null
);
create index sessions_by_expiry on sessions (expires_at);

create sequence reference_numbers;

-- True while a source among these has yet to answer.
create function is_open(sources jsonb) returns boolean language sql immutable
  return sources @? '$.* ? (@ == "waiting" || @ == "checking")';

create table renewals (
  subject uuid not null references people,
  request_key text not null check (request_key ~ '^[0-9A-Za-z-]{16,64}$'),
  -- The order in which they began.
  number bigint generated always as identity,
  reference text not null unique,
  started_at timestamptz not null,
  -- The permit when it began, which the decision is about.
  permit_before jsonb not null,
  valid_to_before date generated always as (make_date(
    substr(permit_before ->> 'validTo', 1, 4)::int,
    substr(permit_before ->> 'validTo', 6, 2)::int,
    substr(permit_before ->> 'validTo', 9, 2)::int)) stored,
  state text not null check (state in ('checking', 'under-review', 'concluded')),
  -- What each source has answered, by its name. In one row with the state: the database itself says which answer is the last.
  sources jsonb not null check (
    sources ?& array['residence', 'employment', 'socialInsurance', 'other']
    and sources - array['residence', 'employment', 'socialInsurance', 'other'] = '{}'
    and not sources @? '$.* ? (!(@ == "waiting" || @ == "checking" || @ == "unchanged" || @ == "changed" ||
      @ == "abnormal" || @ == "needs-review" || @ == "unavailable"))'),
  asked_at timestamptz,
  concluded_at timestamptz,
  decision jsonb,
  outcome text generated always as (decision ->> 'outcome') stored,
  primary key (subject, request_key),
  check ((state = 'concluded') = (decision is not null)),
  check ((state = 'concluded') = (concluded_at is not null)),
  check (concluded_at >= started_at),
  check (state = 'checking' or not is_open(sources))
);

-- Once is the database's promise, whatever the code does: one renewal under way for a person, and one renewed for each
-- validity period that it follows.
create unique index one_renewal_under_way on renewals (subject) where state <> 'concluded';
create unique index one_renewal_a_cycle on renewals (subject, valid_to_before) where outcome = 'renewed';

-- A renewal in the form of the contract (docs/api/openapi.yaml).
create view renewal_documents as
  select subject, request_key, number, state, outcome,
    jsonb_build_object(
      'requestKey', request_key,
      'reference', reference,
      'startedAt', (extract(epoch from started_at) * 1000)::bigint,
      'before', jsonb_build_object('validFrom', permit_before -> 'validFrom', 'validTo', permit_before -> 'validTo'),
      'status', state,
      'sources', sources
    ) || case when state = 'concluded' then jsonb_build_object(
      'concludedAt', (extract(epoch from concluded_at) * 1000)::bigint,
      'decision', decision
    ) else '{}' end as document
  from renewals;

-- Who looked at or changed what. No more of a person than their subject.
create table audit (
  number bigint generated always as identity primary key,
  at timestamptz not null,
  subject uuid,
  action text not null,
  request_key text,
  outcome text not null,
  -- The identifier of the request, as in the log and in a problem's `instance`; or `job`.
  trace text not null
);
create index audit_of_subject on audit (subject, at);

create function refuse_to_forget() returns trigger language plpgsql as $$
begin
  raise exception 'The table % only grows', tg_table_name;
end $$;
create trigger audit_only_grows before update or delete on audit
  for each row execute function refuse_to_forget();
create trigger audit_is_not_emptied before truncate on audit
  for each statement execute function refuse_to_forget();
