import { sql } from 'kysely'

/** True of a review row `h` that a person has ignored, or fixed into a customer that is still there: that stands. */
export const isClosed = sql`
  (h.state = 'ignored' or h.state = 'fixed' and h.fixed_cells is not null and exists (
    select from customers fixed where fixed.id = h.customer_id and (fixed.deleted_at is null or fixed.merged_into is not null)))`
