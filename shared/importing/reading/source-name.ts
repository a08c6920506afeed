const endings = /\.(?:csv|tsv|tab|txt|xlsx|xlsm|xls|ods|fods|xml|html|htm|vcf|gz)$/

/** What copies, dates and versions add to a name. */
const noise = new Set(
  (
    'copy of final new latest kopie copie copia copiar 副本 拷贝 拷貝 的 コピー のコピー ' +
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'
  ).split(' '),
)

/**
 * What a file is called apart from what differs each time it comes: dates, numbers, "copy". `leads-2026-11.csv` and
 * `Leads 2026-12 (1).csv` are one source, and so are they in one folder of the inbox. Empty where the name says nothing
 * else.
 *
 * @param fileName as it came in; of an object of the inbox with its folders
 */
export function sourceName(fileName: string): string {
  const names = fileName.normalize('NFKC').toLowerCase().split('/')
  const stem = (names.pop() ?? '').trim()
  const folders = names.map(plainName).filter((name) => name !== '')
  return [...folders, plainName(withoutEndings(stem))].join('/')
}

function withoutEndings(name: string): string {
  const shorter = name.replace(endings, '')
  return shorter === name ? name : withoutEndings(shorter)
}

const plainName = (name: string): string =>
  name
    .split(/[\P{L}]*v?\d+[\P{L}]*|\P{L}+/u)
    .flatMap((word) => word.replace(/^(?:副本|拷贝|拷貝)|(?:のコピー|コピー|副本|拷贝|拷貝)$/g, '') || [])
    .filter((word) => !noise.has(word))
    .join('-')
