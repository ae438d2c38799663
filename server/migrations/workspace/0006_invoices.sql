-- Invoices, what was paid on them, and how far their numbers have come. Amounts are in minor units of the currency.

create table :schema.invoices (
  team_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  -- `overdue`, `partially_paid` and `viewed` are no states: they follow from the date, the payments and viewed_at.
  state text not null default 'draft' check (state in ('draft', 'sent', 'paid', 'void')),
  number text,
  customer_id uuid not null,
  -- The customer and the team as they were at the time of sending: objects with the fields of the contract's InvoiceParty.
  customer jsonb check (jsonb_typeof(customer) = 'object'),
  issuer jsonb check (jsonb_typeof(issuer) = 'object'),
  currency char(3) not null,
  tax_behavior text not null check (tax_behavior in ('exclusive', 'inclusive')),
  issue_date date,
  due_date date,
  reference text,
  notes text,
  -- With the fields of the contract, but amount and discountAmount, like those of taxes, in minor units.
  lines jsonb not null check (jsonb_typeof(lines) = 'array'),
  discount jsonb check (jsonb_typeof(discount) = 'object'),
  subtotal bigint not null check (subtotal between 0 and 999999999999999),
  discount_amount bigint not null check (discount_amount between 0 and subtotal),
  taxes jsonb not null check (jsonb_typeof(taxes) = 'array'),
  net_amount bigint not null check (net_amount between 0 and 999999999999999),
  tax_amount bigint not null check (tax_amount between 0 and 999999999999999),
  total bigint not null check (total between 0 and 999999999999999),
  amount_paid bigint not null default 0 check (amount_paid between 0 and total),
  sent_at timestamptz(3),
  viewed_at timestamptz(3),
  paid_at timestamptz(3),
  voided_at timestamptz(3),
  external_id text,
  metadata jsonb not null default '{}',
  -- A deleted draft is kept for 30 days, so that whoever follows the changes hears of it.
  deleted_at timestamptz(3),
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  updated_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, id),
  foreign key (team_id, customer_id) references :schema.customers (team_id, id),
  check (total = net_amount + tax_amount),
  check (subtotal - discount_amount = case tax_behavior when 'inclusive' then total else net_amount end),
  check (num_nonnulls(number, customer, issuer, sent_at) = case state when 'draft' then 0 else 4 end),
  check (state = 'draft' or issue_date is not null),
  check (state in ('sent', 'paid') or amount_paid = 0),
  check ((state = 'paid') = (paid_at is not null)),
  check (state <> 'paid' or amount_paid = total),
  check ((state = 'void') = (voided_at is not null)),
  check (state = 'draft' or deleted_at is null)
);
create unique index invoices_number on :schema.invoices (team_id, number) where number is not null;
create unique index invoices_external_id on :schema.invoices (team_id, external_id) where external_id is not null and deleted_at is null;
create index invoices_current on :schema.invoices (team_id, id) where deleted_at is null;
create index invoices_state on :schema.invoices (team_id, state, id) where deleted_at is null;
create index invoices_due on :schema.invoices (team_id, due_date, id) where state = 'sent';
create index invoices_unseen on :schema.invoices (team_id, id) where state = 'sent' and amount_paid = 0 and viewed_at is null;
create index invoices_viewed on :schema.invoices (team_id, id) where state = 'sent' and amount_paid = 0 and viewed_at is not null;
create index invoices_partially_paid on :schema.invoices (team_id, id) where state = 'sent' and amount_paid > 0;
create index invoices_updated on :schema.invoices (team_id, updated_at, id);
create index invoices_customer on :schema.invoices (team_id, customer_id, id);
create index invoices_metadata on :schema.invoices using gin (team_id, metadata jsonb_path_ops) where metadata <> '{}';
create index invoices_deleted on :schema.invoices (team_id, deleted_at) where deleted_at is not null;

create table :schema.invoice_payments (
  team_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  amount bigint not null check (amount between 1 and 999999999999999),
  received_on date not null default current_date,
  method text,
  reference text,
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, id),
  foreign key (team_id, invoice_id) references :schema.invoices (team_id, id) on delete cascade
);
create index invoice_payments_invoice on :schema.invoice_payments (team_id, invoice_id, id);

-- The last number of each year. It is raised in the transaction that sends, so one that is rolled back leaves no gap; and it outlives a reset, so that
-- none is given twice.
create table :schema.invoice_numbers (
  team_id uuid not null,
  year integer not null,
  last integer not null,
  primary key (team_id, year)
);

-- Whoever has the tables, and whatever they run: what was sent stays as it was.
create function :schema.keep_sent_invoice() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  goes_on constant text[] := array['version', 'state', 'amount_paid', 'viewed_at', 'paid_at', 'voided_at', 'updated_at'];
begin
  if tg_op = 'DELETE' then
    if ':schema' = 'live' and old.state <> 'draft' then
      raise exception 'An invoice that was sent is never deleted.' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if old.state = 'draft' then
    return new;
  end if;
  if to_jsonb(new) - goes_on is distinct from to_jsonb(old) - goes_on then
    raise exception 'The content of an invoice that was sent never changes.' using errcode = 'restrict_violation';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (('sent', 'paid'), ('sent', 'void')) then
    raise exception 'An invoice cannot go from % to %.', old.state, new.state using errcode = 'restrict_violation';
  end if;
  if new.amount_paid < old.amount_paid or (new.amount_paid > old.amount_paid and old.state <> 'sent') then
    raise exception 'What was paid never changes but by a payment.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_sent_invoice before update or delete on :schema.invoices
for each row execute function :schema.keep_sent_invoice();

grant select, insert, update, delete on :schema.invoices to :role;
grant select, insert on :schema.invoice_payments to :role;
grant select, insert, update on :schema.invoice_numbers to :role;
do $$
begin
  if ':schema' = 'test' then
    grant delete on :schema.invoice_payments to :role;
  end if;
end $$;
