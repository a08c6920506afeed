/**
 * What has changed: kinds of rows with their ids, such as `customers:ID`, and the version that each has now, 0 where it has
 * none. `customers:*` are more than can be named, and `*` is anything. No values.
 */
export type News = Readonly<Record<string, number>>

export const anything: News = { '*': 0 }

/** Of more than these nobody is told each. */
const namedMax = 200

/** What a notification of the database says, such as `customers ID:7,ID:8`; nothing where it is none of ours. */
export function readNotice(payload: string): News {
  const [kind = '', rows = ''] = payload.split(' ')
  const pairs = rows.split(',').map((row) => /^([^:]+(?::[^:]+)*):(\d{1,15})$/.exec(row))
  return Object.fromEntries(pairs.flatMap((pair) => (pair === null ? [] : [[`${kind}:${pair[1]}`, Number(pair[2])]])))
}

/** Both; of what is in both, what was told last. */
export function joinNews(first: News, last: News): News {
  const both = { ...first, ...last }
  return '*' in both || Object.keys(both).length > namedMax ? anything : both
}
