import { customerFields } from '../../shared/customers/fields.ts'
import { defaultSettings } from '../../shared/importing/import-settings.ts'
import { mapColumns } from '../../shared/importing/mapping/map-columns.ts'
import { createRecordCleaner } from '../../shared/importing/record/clean-record.ts'

/** What a cell may repeat, thousands of times: signs, blanks, and the beginnings of what the rules look for. */
const units = [
  'a', '.', ',', ';', ':', '/', '|', '-', '–', '_', '+', '*', '#', '@', '&', '%', '=', '?', '!', '(', ')', '[', ']', '<', '{', '\\',
  '"', "'", '“', '”', '‘', '«', '\n', '\t', ' ', '　', '\u00a0', '\u200b', '\u0301', '\ufeff', '0', '٣', '١٢', 'é', 'İ', 'ﬁ', '同', '김', 'ｱ', '👍',
  '. ', '- ', ', ', '; ', '( ', '/ ', '" ', '00', '1-', '1.', '1,', '1/2/', '1k ', '$1 ', '+1 ', '000 ', '2020-01-01 ', 'jan ',
  'a@', 'a@b.', '@b', 'x@y.com ', 'x@y.com;', 'http://', 'www.', 'a.b.', '(a', 'a)', '=" ', '&amp;', '%20', 'Ã©', 'â€™',
  'no ', 'not ', 'do not ', 'don’t call ', 'call ', 'never ', 'please ', 'no contact ', 'nein ', 'не ', 'звонить ', '不要', '联系 ', 'ne pas ',
  'and ', 'or ', '& ', 'von ', 'de ', 'c/o ', 'née ', 'A ', 'A. ', 'A.', 'A B ', 'Jean-', "O'", 'Mr ', 'Dr. ', 'Ltd ', 'GmbH ', '有限公司', '株式会社', '先生', '님 ', 'bin ', 'al-',
  '+852 9123 4567 ', '9123 4567/', 'ext ', 'x1 ', 'n/a ', 'none ', '-- ', '同上', 'same as above ', 'moved to ', 'Hong Kong ', 'China (', 'U.K. ', 'a b c d ',
] // biome-ignore format: a list of texts

const around = [['', ''], ['John Smith ', ' end'], ['', '!x']] as const // biome-ignore format: three pairs

/** In characters: a cell, and one four times as long. */
const [short, long] = [2_500, 10_000]

/** Longer than four times as long, and a half more, is not in proportion. Less than this can't be told from noise. */
const noiseMs = 15

/**
 * How the CPU of cleaning grows with the length of a cell that repeats one text, for every field: in proportion, or a
 * single cell of a megabyte could stop an import. Lists those that grow faster, the slowest first.
 */
export function benchHostile(): void {
  const slow = customerFields.flatMap(({ name }) => findSlow(name)).toSorted((one, other) => other.ms - one.ms)
  for (const { field, cell, ms, times } of slow)
    console.log(`${ms.toFixed(0).padStart(6)} ms, ${times.toFixed(1)} x  ${field.padEnd(20)} ${cell}`)
  const tried = customerFields.length * units.length * around.length
  console.log(`${tried} cells of ${long} characters, ${slow.length} of them not in proportion to their length`)
}

function findSlow(field: string) {
  const mapping = mapColumns([field, 'country_code'], []).columns
  const clean = createRecordCleaner(mapping, 'repair', defaultSettings)
  return units.flatMap((unit) =>
    around.flatMap(([before, behind]) => {
      const measure = (length: number) =>
        cpuMs(() => clean([`${before}${unit.repeat(length / unit.length)}${behind}`, 'HK']))
      const few = Math.max(measure(short), 0.1)
      const ms = measure(long)
      const times = ms / few
      if (ms < noiseMs || times < 6 || measure(long) / Math.max(measure(short), 0.1) < 6) return []
      return [{ field, cell: JSON.stringify(`${before}${unit}…${behind}`), ms, times }]
    }),
  )
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
