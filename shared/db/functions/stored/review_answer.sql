-- What the rows that wait together are likely to mean: a domain, as "@gmail.com"; else the suggestion; null where
-- there is none.
create or replace function review_answer(reason jsonb) returns text
language sql immutable parallel safe
return coalesce('@' || (domain_repair(reason))[2], reason ->> 'suggestion');
