-- Who a team is on its invoices. An address is an object with all the fields of the contract's Address.
alter table control.teams
  add column legal_name text check (char_length(legal_name) between 1 and 255),
  add column email text,
  add column tax_id text,
  add column address jsonb check (jsonb_typeof(address) = 'object');
