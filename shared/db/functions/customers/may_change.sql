-- Whether an import may change a field that has this value. What was chosen for the import says it: policy is
-- {rules: {field: overwrite | fill | never}, protected: [field]}. A custom field is called extra.its-name.
create or replace function may_change(field text, was jsonb, policy jsonb) returns boolean
language sql immutable parallel safe
return
  not coalesce(policy -> 'protected' ? field, false)
  and case policy -> 'rules' ->> split_part(field, '.', 1)
    when 'never' then false
    when 'fill' then coalesce(was, 'null') in ('null', '[]', 'false')
    else true
  end;
