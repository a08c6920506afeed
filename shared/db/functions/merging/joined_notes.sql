-- Two notes as one: both texts, and only one of them where its lines hold those of the other.
create or replace function joined_notes(one text, other text) returns text
language sql immutable parallel safe
return case
  when other is null or position(E'\n' || other || E'\n' in E'\n' || one || E'\n') > 0 then one
  when one is null or position(E'\n' || one || E'\n' in E'\n' || other || E'\n') > 0 then other
  else one || E'\n' || other
end;
