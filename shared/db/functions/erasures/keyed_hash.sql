-- HMAC-SHA256 (RFC 2104) of one thing by which somebody is known, by the key of this installation; null without a value or key.
create or replace function keyed_hash(kind text, value text) returns bytea
language plpgsql stable parallel safe as $$
begin
  return (
    select sha256(outer_pad || sha256(inner_pad || convert_to(kind || ':' || value, 'UTF8'))) from erasure_key
  );
end
$$;
