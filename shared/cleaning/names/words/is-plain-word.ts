import { titlesBefore, vietnamese } from '../titles.ts'
import { desks } from './desks.ts'
import { firms } from './firms.ts'
import { particles } from './particles.ts'
import { capitalPostNominals, kinBehind, kinInSmall, surePostNominals, titlesBehind } from './post-nominals.ts'
import { roleHeads, rolesBefore } from './roles.ts'
import {
  abbreviationOrName,
  capitalsBefore,
  followers,
  givenTitles,
  givenTitlesOrNames,
  households,
  plainTitles,
  titleOrName,
} from './titles.ts'

/** Whatever is known as a title, a degree, a job, a desk or a firm, alone or in front of others. */
const marked: ReadonlySet<string> = new Set(
  [
    ...[desks, firms, particles, capitalPostNominals, surePostNominals, titlesBehind, roleHeads, rolesBefore],
    ...[abbreviationOrName, capitalsBefore, givenTitles, givenTitlesOrNames, households, plainTitles, titleOrName],
    ...[kinBehind, kinInSmall, titlesBefore, vietnamese, new Set(followers.keys())],
  ].flatMap((words) => [...words]),
)

/**
 * Whether a text is one word, written as names are, that stands in none of the tables by which a part of a name may be
 * something else: most names, of which nothing more has to be asked.
 */
export const isPlainWord = (text: string): boolean => /^[A-Z][a-z]+$/.test(text) && !marked.has(text.toLowerCase())
