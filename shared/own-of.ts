/**
 * What a record has under a name that people gave. What every object has (`constructor`, `toString`) is nothing of its own.
 */
export const ownOf = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

/** A record to be filled under names that people gave, `__proto__` among them. */
export const emptyRecord = <T>(): Record<string, T> => Object.create(null)
