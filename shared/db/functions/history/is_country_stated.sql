-- Whether somebody has said the country of a customer: then no rule works one out.
create or replace function is_country_stated(customer customers) returns boolean
language sql immutable parallel safe
return (customer).country_code is not null and not (customer).country_inferred;
