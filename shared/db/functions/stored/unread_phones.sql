-- The digits of the phones that could not be read, as a customer keeps them; null where there are none.
create or replace function unread_phones(extra jsonb) returns text
language plpgsql immutable strict parallel safe as $$
begin
  if extra = '{}' or extra::text !~ '"phone_raw' then
    return null;
  end if;
  return (
    select string_agg(regexp_replace(translate(value, '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９', '012345678901234567890123456789'), '[^0-9]', '', 'g'), ' ' order by name)
    from jsonb_each_text(extra) as cell (name, value)
    where name ~ '^phone_raw(_[0-9]+)?$'
  );
end
$$;
