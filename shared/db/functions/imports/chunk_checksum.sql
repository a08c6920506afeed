-- One hash over the records of a chunk: each line with what it says, its outcome, and its customer. Who changes one past
-- the product breaks it.
create or replace function chunk_checksum(of_import uuid, of_chunk integer) returns text
language sql stable parallel safe
return (
  select encode(sha256(convert_to(string_agg(
    concat_ws(' ', line, hash, outcome, coalesce(customer_id::text, '-')), E'\n' order by line
  ), 'UTF8')), 'hex')
  from import_records
  where import_id = of_import and chunk = of_chunk
);
