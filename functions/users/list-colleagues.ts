import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { typedText } from '../../shared/contract/text.ts'
import { mentionOf } from '../../shared/customers/notes/find-mentions.ts'
import { listColleagues as list } from '../../shared/db/queries/users/colleagues.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListColleaguesInput = z.object({
  /** What the e-mail address, or a word of the name, begins with. */
  search: typedText().max(200).default(''),
  limit: typedInt({ min: 1, max: 1_000 }).default(20),
})

export const listColleagues = defineFunction({
  name: 'users.list-colleagues',
  summary: 'Everybody who may sign in or has been invited: whom a note can mention, and a task can be given to.',
  input: ListColleaguesInput,
  access: 'viewer',
  audit: null,
  async run({ search, limit }, { db }: Pick<Deps, 'db'>) {
    const all = await list(db)
    const wanted = search.trim().toLowerCase()
    const found = all.filter(({ name, email }) => isMeant(name, email, wanted)).slice(0, limit)
    return { items: found.map((one) => ({ ...one, mention: mentionOf(one, all) })) }
  },
})

const isMeant = (name: string, email: string, wanted: string): boolean =>
  email.toLowerCase().startsWith(wanted) || ` ${name.toLowerCase()}`.includes(` ${wanted}`)
