-- What the imports that stand, and people, have made of a customer: the first part of what fold_events tells.
create or replace function fold_customer(target uuid) returns customers
language sql stable
return (select folded from fold_events(target));
