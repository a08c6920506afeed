-- The custom fields of a customer with what else its records say, [[key, text]]: under <key>_also, a line each; a cell that
-- nobody could read under a number of its own. No more than 100 of either, and no more than 10,000 characters in lines:
-- of what is beyond these a last line, …, tells; the records of the file have it.
create or replace function keep_also(extra jsonb, lost jsonb) returns jsonb
language plpgsql immutable parallel safe as $$
declare
  kept jsonb := coalesce(extra, '{}');
  key text;
  said text;
  name text;
  n int;
begin
  for key, said in select value ->> 0, value ->> 1 from jsonb_array_elements(lost) with ordinality as l (value, place) order by place loop
    if key ~ '_raw(_\d+)?$' then
      key := regexp_replace(key, '_\d+$', '');
      name := key;
      n := 1;
      while kept ? name and kept ->> name <> said and n < 100 loop
        n := n + 1;
        name := key || '_' || n;
      end loop;
      kept := jsonb_build_object(name, said) || kept;
    else
      name := key || '_also';
      if not kept ? name then
        kept := kept || jsonb_build_object(name, said);
      elsif kept ->> name like E'%\n…' or said = any (string_to_array(kept ->> name, E'\n')) then
        continue;
      elsif length(kept ->> name) + length(said) >= 10000 or cardinality(string_to_array(kept ->> name, E'\n')) >= 100 then
        kept := kept || jsonb_build_object(name, (kept ->> name) || E'\n…');
      else
        kept := kept || jsonb_build_object(name, (kept ->> name) || E'\n' || said);
      end if;
    end if;
  end loop;
  return kept;
end
$$;
