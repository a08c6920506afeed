-- Whether a record brings a further phone, e-mail or address that the customer does not have yet.
create or replace function has_news(customer customers, record jsonb, policy jsonb default '{}') returns boolean
language sql stable parallel safe
return
  exists (
    select from further_of(customer, record, policy, 'phones') as f
    where not exists (
      select from customer_phones had where had.customer_id = (customer).id and had.phone = f.value
    )
  )
  or exists (
    select from further_of(customer, record, policy, 'emails') as f
    where not exists (
      select from customer_emails had where had.customer_id = (customer).id and had.email = f.value
    )
  )
  or exists (
    select from further_of(customer, record, policy, 'addresses') as f
    where not exists (
      select from customer_addresses had where had.customer_id = (customer).id and had.address = f.value
    )
  );
