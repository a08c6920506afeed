-- What is kept beside the fields, without what has got a place of its own since: that is moved, {key: text}, as far as
-- nobody has written something else there.
create or replace function extra_kept(extra jsonb, moved jsonb) returns jsonb
language sql immutable parallel safe
return extra - array(select key from jsonb_each(coalesce(moved, '{}')) where extra -> key = value);
