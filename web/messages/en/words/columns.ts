import { formatCount } from '../../../words/numbers.ts'

/** How a file and its columns are read. */
export const columns = {
  /** Why a column goes to its field. */
  evidence: {
    synonym: 'matched by name',
    similar: 'matched by a similar name',
    values: 'matched by values',
    person: 'chosen',
    remembered: 'from your last import',
    custom: 'matched by name',
    ours: 'written by Harbour',
    export: 'written by Harbour',
    none: '',
  },
  kinds: { text: 'text', number: 'number', date: 'date', boolean: 'yes-or-no', choice: 'choice' },
  formats: {
    dmy: 'Day first: 31/12/2026',
    mdy: 'Month first: 12/31/2026',
    '.': 'Point: 1,234.5',
    ',': 'Comma: 1.234,5',
  },
  proof: (value: string, line: number) => `${value} on line ${formatCount(line)}`,
  unclear: {
    'date-order': 'Its dates do not show whether the day or the month comes first.',
    'decimal-mark': 'Its numbers do not show whether a point or a comma comes before the decimals.',
  },
  delimiters: {
    ...{ ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Pipe', '^': 'Caret', '~': 'Tilde', ':': 'Colon' },
    ...{ ', ': 'Comma and blanks', '; ': 'Semicolon and blanks', '| ': 'Pipe and blanks' },
    ...{ '/': 'Slash', ' ': 'Blank', '  ': 'Run of blanks' },
  },
  delimitersInside: {
    ...{ ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe', '^': 'caret', '~': 'tilde', ':': 'colon' },
    ...{ ', ': 'comma and blanks', '; ': 'semicolon and blanks', '| ': 'pipe and blanks' },
    ...{ '/': 'slash', ' ': 'blank', '  ': 'runs of blanks' },
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
    gb18030: 'GB18030, Simplified Chinese',
    big5: 'Big5, Traditional Chinese',
    shift_jis: 'Shift_JIS, Japanese',
    'euc-jp': 'EUC-JP, Japanese',
    'euc-kr': 'EUC-KR, Korean',
    'windows-1252': 'Windows-1252, Western',
    'windows-1250': 'Windows-1250, Central European',
    'windows-1251': 'Windows-1251, Cyrillic',
    'windows-1253': 'Windows-1253',
    'windows-1254': 'Windows-1254',
    'windows-1255': 'Windows-1255',
    'windows-1256': 'Windows-1256',
    'windows-1257': 'Windows-1257',
    'windows-1258': 'Windows-1258',
    'windows-874': 'Windows-874',
    'koi8-r': 'KOI8-R, Cyrillic',
  },
  layout: {
    cards: 'Cards',
    workbook: 'Workbook',
    sheet: (name: string) => `sheet ${name}`,
    header: (line: number) => `header on line ${formatCount(line)}`,
    noHeader: 'no header',
  },
  sureness: { sure: 'Sure', fairlySure: 'Fairly sure', notSure: 'Not sure' },
}
