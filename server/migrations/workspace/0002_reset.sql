-- Test data can be reset, its history of changes included. That of live data, and both audit logs, can only ever be appended to.
do $$
begin
  if ':schema' = 'test' then
    grant delete on :schema.events to :role;
  end if;
end $$;
