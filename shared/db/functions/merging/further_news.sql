-- Of the further phones, e-mails or addresses that a record brings, those that a customer does not have.
create or replace function further_news(brought jsonb, item text, had jsonb, first text) returns jsonb
language sql immutable parallel safe
return (
  select coalesce(jsonb_agg(entry), '[]')
  from jsonb_array_elements(case when jsonb_typeof(brought) = 'array' then brought else '[]' end) as entry
  where not coalesce(had, '{}') ? (entry ->> item) and entry ->> item is distinct from first
);
