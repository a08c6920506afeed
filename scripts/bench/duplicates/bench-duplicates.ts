import { setTimeout as delay } from 'node:timers/promises'
import { withHouse } from '../house/start-house.ts'
import { fillCustomers } from '../pages/fill-customers.ts'

/** How long it takes until all customers are compared, from nothing on. */
export function benchDuplicates(customers: number): Promise<void> {
  return withHouse({}, async (house) => {
    const { client } = house
    await fillCustomers(client, customers)
    await client.query('analyze customers')
    const t0 = performance.now()
    await client.query(`insert into duplicate_search default values on conflict do nothing`)
    let keyed = 0
    for (;;) {
      const { rows } = await client.query(
        `select keyed_version, compared_version, model_customers, cut_keys, (select max(version) from customers) as last from duplicate_search`,
      )
      const r = rows[0]
      if (keyed === 0 && Number(r.keyed_version) >= Number(r.last)) {
        keyed = performance.now() - t0
        console.log('keyed', Math.round(keyed))
      }
      if (Number(r.compared_version) >= Number(r.last) && Number(r.model_customers) > 0) {
        console.log('done', Math.round(performance.now() - t0), r)
        break
      }
      await delay(200)
    }
    console.log(
      (
        await client.query(
          `select count(*), count(distinct key), pg_size_pretty(pg_total_relation_size('match_keys')) from match_keys`,
        )
      ).rows[0],
    )
    console.log((await client.query(`select zone, count(*) from duplicate_pairs group by 1`)).rows)
    console.log(
      (
        await client.query(
          `select n, count(*) from (select key, count(*) as n from match_keys group by 1) x where n>20 group by 1 order by 1 limit 5`,
        )
      ).rows,
    )
    console.log(
      (
        await client.query(
          `select sum(n*(n-1)/2) as pairs from (select key, count(*) as n from match_keys group by 1 having count(*) between 2 and 100) x`,
        )
      ).rows,
    )
  })
}
