import type { Child } from 'hono/jsx'
import type { readSample } from '../../../functions/columns/read-sample.ts'
import { delimiters } from '../../../shared/csv/dialect.ts'
import { encodings } from '../../../shared/csv/encodings.ts'
import type { ReadChoices } from '../../../shared/csv/read-choices.ts'
import { delimiterWords } from '../../column-inputs.ts'
import type { Output } from '../../route.ts'
import { delimiterLabels, encodingLabel, isUnsure, layoutWords, sureness } from '../../words/columns.ts'
import { formatCount } from '../../words/numbers.ts'
import type { ImportDetail } from '../imports/import.tsx'
import { Text } from '../parts/text.tsx'

type Sample = Output<typeof readSample>
/** How the file would be read by what the form says now; or why it can't be. */
export type TriedReading = Sample | { readonly refusal: string; readonly choices: ReadChoices }

interface ReadingProps {
  readonly detail: ImportDetail
  readonly tried: TriedReading | undefined
  /** Where the page is, which shows at once what a choice does. */
  readonly path: string
}

/** How the file was read, why, and how else it could be. */
export const Reading = ({ detail, tried, path }: ReadingProps) => {
  const layout = tried !== undefined && 'layout' in tried ? tried.layout : (detail.layout ?? unread)
  const choices = tried?.choices ?? detail.choices
  const isAsked = tried !== undefined || Object.keys(choices).length > 0 || isDoubtful(layout)
  return (
    <details class="reads" open={isAsked}>
      <summary class="section-head">
        <h2>How the file is read</h2>
        <span class="sub">
          {layout !== unread && <Text value={[layoutWords(layout), ...layout.warnings].join('. ')} />}
        </span>
      </summary>
      <form id="reading" method="get" action={path} {...showReading(path)}>
        <div class="reads-fields">
          {layout.format === 'xlsx' ? (
            <SheetSelect sheets={layout.sheets} sheet={layout.sheet} isChosen={choices.sheet !== undefined} />
          ) : (
            <TextTraits layout={layout} choices={choices} />
          )}
          {layout.format !== 'vcard' && <HeaderSelect layout={layout} choices={choices} />}
        </div>
        <noscript>
          <button class="btn" type="submit">
            Show how it reads
          </button>
        </noscript>
        {tried !== undefined && <Tried detail={detail} tried={tried} path={path} />}
      </form>
    </details>
  )
}

/** Of a file that could not be used: nothing was detected. */
const unread = {
  ...({ format: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', headerLine: 1, sheet: null } as const),
  ...{ sheets: [], otherEncodings: [], warnings: [] },
  confidence: { encoding: 0, dialect: 0, header: 0 },
  evidence: { encoding: '', dialect: '', header: '' },
}

/** Then somebody should look; otherwise a line says it. */
const isDoubtful = ({ confidence }: Layout) => Object.values(confidence).some(isUnsure)

const showReading = (path: string) => ({
  'hx-get': path,
  'hx-trigger': 'change',
  'hx-target': '#columns',
  'hx-select': '#columns',
  'hx-swap': 'outerMorph',
  'hx-sync': 'this:replace',
  'hx-status:5xx': 'swap:none',
})

type Layout = Pick<
  NonNullable<ImportDetail['layout']>,
  'encoding' | 'delimiter' | 'quote' | 'headerLine' | 'otherEncodings' | 'confidence' | 'evidence'
>

const Trait = (props: { label: string; name: string; hint: string | undefined; children: Child }) => (
  <label class="field">
    <span class="label">{props.label}</span>
    <select class="select" name={props.name}>
      {props.children}
    </select>
    {props.hint !== undefined && <span class="hint">{props.hint}</span>}
  </label>
)

/** What a person has chosen needs no reasons. */
const why = (isChosen: boolean, evidence: string, confidence: number) =>
  isChosen ? undefined : `${evidence} ${sureness(confidence)} (${Math.round(confidence * 100)}%).`

const TextTraits = ({ layout, choices }: { layout: Layout; choices: ReadChoices }) => {
  const { otherEncodings, confidence, evidence } = layout
  const isSet = (choice: unknown) => choice !== undefined || layout === unread
  const others = [...otherEncodings, ...encodings.filter((one) => !otherEncodings.includes(one))]
  return (
    <>
      <Trait
        label="Encoding"
        name="encoding"
        hint={why(isSet(choices.encoding), evidence.encoding, confidence.encoding)}
      >
        <Detected isChosen={isSet(choices.encoding)} found={encodingLabel(layout.encoding)} />
        {others.map((encoding) => (
          <option value={encoding} selected={encoding === choices.encoding}>
            {encodingLabel(encoding)}
          </option>
        ))}
      </Trait>
      <Trait
        label="Between the cells"
        name="delimiter"
        hint={why(isSet(choices.delimiter), evidence.dialect, confidence.dialect)}
      >
        <Detected isChosen={isSet(choices.delimiter)} found={delimiterLabels[layout.delimiter]} />
        {delimiters.map((mark) => (
          <option value={wordOf(mark)} selected={mark === choices.delimiter}>
            {delimiterLabels[mark]}
          </option>
        ))}
      </Trait>
      <Trait label="Quotes" name="quote" hint={undefined}>
        <Detected
          isChosen={isSet(choices.quote)}
          found={layout.quote === null ? 'Are ordinary characters' : 'Go round cells'}
        />
        <option value={'"'} selected={choices.quote === '"'}>
          Go round cells
        </option>
        <option value="none" selected={choices.quote === null}>
          Are ordinary characters
        </option>
      </Trait>
    </>
  )
}

const wordOf = (mark: string) => Object.entries(delimiterWords).find(([, one]) => one === mark)?.[0] ?? mark

const Detected = ({ isChosen, found }: { isChosen: boolean; found: string }) => (
  <option value="">{isChosen ? 'Detect it' : `${found}, as detected`}</option>
)

const linesOffered = 12

const HeaderSelect = ({ layout, choices }: { layout: Layout; choices: ReadChoices }) => {
  const { headerLine, confidence, evidence } = layout
  const isSet = choices.headerLine !== undefined || layout === unread
  const lines = Array.from({ length: linesOffered }, (_, n) => n + 1)
  const more = choices.headerLine ?? 0
  const found = headerLine === null ? 'None' : `Line ${formatCount(headerLine)}`
  return (
    <Trait label="Header" name="header" hint={why(isSet, evidence.header, confidence.header)}>
      <Detected isChosen={isSet} found={found} />
      <option value="none" selected={choices.headerLine === null}>
        None
      </option>
      {[...lines, ...(more > linesOffered ? [more] : [])].map((line) => (
        <option value={String(line)} selected={line === choices.headerLine}>
          Line {formatCount(line)}
        </option>
      ))}
    </Trait>
  )
}

const SheetSelect = (props: { sheets: readonly string[]; sheet: string | null; isChosen: boolean }) => (
  <Trait label="Sheet" name="sheet" hint={undefined}>
    <Detected isChosen={props.isChosen} found={props.sheet ?? 'The first'} />
    {props.sheets.map((name) => (
      <option value={name} selected={props.isChosen && name === props.sheet}>
        {name}
      </option>
    ))}
  </Trait>
)

const Tried = ({ detail, tried, path }: ReadingProps & { tried: TriedReading }) => (
  <div class="tried">
    {'refusal' in tried ? (
      <p class="notice notice-bad" role="alert">
        {tried.refusal}
      </p>
    ) : (
      <SampleTable sample={tried} />
    )}
    <p class="form-end">
      {!('refusal' in tried) && (
        <button class="btn btn-primary" type="submit" formmethod="post" formaction={`/imports/${detail.id}/read`}>
          Read the file like this
        </button>
      )}
      <a class="btn btn-quiet" href={path}>
        Leave it as it was
      </a>
    </p>
  </div>
)

const cellsShown = 12

const SampleTable = ({ sample: { layout, records } }: { sample: Sample }) => (
  <section class="table-wrap tried-table" tabindex={0} aria-label="The first records">
    <table class="table" aria-label="The first records, read like this">
      <thead>
        <tr>
          <th class="num" scope="col">
            Line
          </th>
          {layout.columns.slice(0, cellsShown).map((column) => (
            <th scope="col">
              <Text value={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.slice(0, 5).map(({ line, cells }) => (
          <tr>
            <td class="num">{formatCount(line)}</td>
            {cells.slice(0, cellsShown).map((cell) => (
              <td>
                <Text value={cell.slice(0, 80)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
