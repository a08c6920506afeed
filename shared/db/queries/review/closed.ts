import { sql } from 'kysely'

/** True of a held row `h` that a person has skipped, or mended into a customer that is still there: that stands. */
export const isSettled = sql`
  (h.state = 'skipped' or h.state = 'fixed' and h.fixed_cells is not null and exists (
    select from customers mended where mended.id = h.customer_id and mended.deleted_at is null))`
