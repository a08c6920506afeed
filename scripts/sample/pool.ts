import { createEmailWriter, type EmailWriter } from './draw-emails.ts'
import { createRandom, createUnique, type Random, type Unique } from './random.ts'

/** Where the rows of one file draw from. What must differ between all of them is drawn through its `Unique`. */
export interface Pool {
  readonly random: Random
  readonly people: Unique
  readonly companies: Unique
  readonly channels: Unique
  readonly phones: Unique
  readonly emails: Unique
  readonly writeEmail: EmailWriter
}

export const createPool = (seed: number): Pool => {
  const random = createRandom(seed)
  return {
    random,
    people: createUnique(),
    companies: createUnique(),
    channels: createUnique(),
    phones: createUnique(),
    emails: createUnique(),
    writeEmail: createEmailWriter(random),
  }
}
