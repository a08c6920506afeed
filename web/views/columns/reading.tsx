import type { Child } from 'hono/jsx'
import type { readSample } from '../../../functions/columns/read-sample.ts'
import { delimiters, quotes } from '../../../shared/csv/dialect.ts'
import { encodings } from '../../../shared/csv/encodings.ts'
import type { ReadChoices } from '../../../shared/csv/read-choices.ts'
import { isQuestion } from '../../../shared/csv/warning.ts'
import { isTextFormat, isWorkbookFormat } from '../../../shared/csv/workbook/spreadsheet.ts'
import { explainEvidence } from '../../../shared/importing/reading/explain-evidence.ts'
import { explainWarning } from '../../../shared/importing/reading/explain-warning.ts'
import { renderText, type Text as TextValue, textOf } from '../../../shared/messages/text.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { delimiterWords } from '../../pages/columns/reading-form.ts'
import type { Output } from '../../route.ts'
import { isUnsure, layoutWords, sureness } from '../../words/columns.ts'
import { formatCount } from '../../words/numbers.ts'
import type { ImportDetail } from '../import-detail.ts'
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
  const messages = useMessages()
  const t = messages.columns.reading
  const isOpen = tried !== undefined || Object.keys(choices).length > 0 || isDoubtful(layout)
  return (
    <details class="reads" open={isOpen}>
      <summary class="section-head">
        <h2>{t.title}</h2>
        <span class="sub">
          {layout !== unread && (
            <Text
              value={[
                `${layoutWords(layout, messages)}.`,
                ...layout.warnings
                  // Those are told beside the columns, or above as the question for which the import waits.
                  .filter((one) => !one.code.startsWith('columns.') && !(detail.state === 'waiting' && isQuestion(one)))
                  .map((warning) => renderText(explainWarning(warning), messages.shared)),
              ].join(' ')}
            />
          )}
        </span>
      </summary>
      <form id="reading" method="get" action={path} {...showReading(path)}>
        <div class="reads-fields">
          {isTextFormat(layout.format) && <EncodingSelect layout={layout} choices={choices} />}
          {isWorkbookFormat(layout.format) ? (
            <SheetSelect sheets={layout.sheets} sheet={layout.sheet} isChosen={choices.sheet !== undefined} />
          ) : (
            <TextTraits layout={layout} choices={choices} />
          )}
          {layout.format !== 'vcard' && <HeaderSelect layout={layout} choices={choices} />}
        </div>
        <noscript>
          <button class="btn" type="submit">
            {t.show}
          </button>
        </noscript>
        {tried !== undefined && <Tried detail={detail} tried={tried} path={path} />}
      </form>
    </details>
  )
}

const unsaid = textOf('requests.asSaid', { words: '' })

/** Of a file that could not be used: nothing was detected. */
const unread = {
  ...({ format: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', headerLine: 1, sheet: null } as const),
  ...{ sheets: [], otherEncodings: [], warnings: [] },
  confidence: { encoding: 0, dialect: 0, header: 0 },
  evidence: { encoding: unsaid, dialect: unsaid, header: unsaid },
}

/** Then a person should check it; otherwise a line says it. */
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
const why = (t: Messages, isChosen: boolean, evidence: TextValue, confidence: number) =>
  isChosen
    ? undefined
    : t.columns.reading.reason(
        renderText(explainEvidence(evidence), t.shared),
        sureness(confidence, t),
        Math.round(confidence * 100),
      )

/** A choice of a person, or nothing known at all: then there is nothing to say of what was detected. */
const isSaid = (choice: unknown, layout: Layout) => choice !== undefined || layout === unread

const EncodingSelect = ({ layout, choices }: { layout: Layout; choices: ReadChoices }) => {
  const messages = useMessages()
  const names = messages.words.columns.encodings
  const { otherEncodings, confidence, evidence } = layout
  const isSet = isSaid(choices.encoding, layout)
  const others = [...otherEncodings, ...encodings.filter((one) => !otherEncodings.includes(one))]
  return (
    <Trait
      label={messages.columns.reading.encoding}
      name="encoding"
      hint={why(messages, isSet, evidence.encoding, confidence.encoding)}
    >
      <Detected isChosen={isSet} found={names[layout.encoding]} />
      {others.map((encoding) => (
        <option value={encoding} selected={encoding === choices.encoding}>
          {names[encoding]}
        </option>
      ))}
    </Trait>
  )
}

const TextTraits = ({ layout, choices }: { layout: Layout; choices: ReadChoices }) => {
  const messages = useMessages()
  const t = messages.columns.reading
  const { delimiters: delimiterNames } = messages.words.columns
  const { confidence, evidence } = layout
  const isSet = (choice: unknown) => isSaid(choice, layout)
  return (
    <>
      <Trait
        label={t.delimiter}
        name="delimiter"
        hint={why(messages, isSet(choices.delimiter), evidence.dialect, confidence.dialect)}
      >
        <Detected isChosen={isSet(choices.delimiter)} found={delimiterNames[layout.delimiter]} />
        {delimiters.map((mark) => (
          <option value={wordOf(mark)} selected={mark === choices.delimiter}>
            {delimiterNames[mark]}
          </option>
        ))}
      </Trait>
      <Trait label={t.quote} name="quote" hint={undefined}>
        <Detected isChosen={isSet(choices.quote)} found={quoteWords(t)[layout.quote ?? 'none']} />
        {quotes.map((quote) => (
          <option value={quote} selected={choices.quote === quote}>
            {quoteWords(t)[quote]}
          </option>
        ))}
        <option value="none" selected={choices.quote === null}>
          {t.quotePlain}
        </option>
      </Trait>
      <Trait label={t.shortRows} name="short-rows" hint={undefined}>
        <option value="">{t.shortRowsReview}</option>
        <option value="blank" selected={choices.shortRows === 'blank'}>
          {t.shortRowsEnd}
        </option>
      </Trait>
    </>
  )
}

const quoteWords = (t: Messages['columns']['reading']) => ({
  '"': t.quoteDouble,
  "'": t.quoteSingle,
  none: t.quotePlain,
})

const wordOf = (mark: string) => Object.entries(delimiterWords).find(([, one]) => one === mark)?.[0] ?? mark

const Detected = ({ isChosen, found }: { isChosen: boolean; found: string }) => {
  const t = useMessages().columns.reading
  return <option value="">{isChosen ? t.detect : t.detected(found)}</option>
}

const linesOffered = 12

const HeaderSelect = ({ layout, choices }: { layout: Layout; choices: ReadChoices }) => {
  const messages = useMessages()
  const t = messages.columns.reading
  const { headerLine, confidence, evidence } = layout
  const isSet = choices.headerLine !== undefined || layout === unread
  const lines = Array.from({ length: linesOffered }, (_, n) => n + 1)
  const more = choices.headerLine ?? 0
  const found = headerLine === null ? t.noHeader : t.headerLine(headerLine)
  return (
    <Trait label={t.header} name="header" hint={why(messages, isSet, evidence.header, confidence.header)}>
      <Detected isChosen={isSet} found={found} />
      <option value="none" selected={choices.headerLine === null}>
        {t.noHeader}
      </option>
      {[...lines, ...(more > linesOffered ? [more] : [])].map((line) => (
        <option value={String(line)} selected={line === choices.headerLine}>
          {t.headerLine(line)}
        </option>
      ))}
    </Trait>
  )
}

const SheetSelect = (props: { sheets: readonly string[]; sheet: string | null; isChosen: boolean }) => {
  const t = useMessages().columns.reading
  return (
    <Trait label={t.sheet} name="sheet" hint={undefined}>
      <Detected isChosen={props.isChosen} found={props.sheet ?? t.firstSheet} />
      {props.sheets.map((name) => (
        <option value={name} selected={props.isChosen && name === props.sheet}>
          {name}
        </option>
      ))}
    </Trait>
  )
}

const Tried = ({ detail, tried, path }: ReadingProps & { tried: TriedReading }) => {
  const { columns, common } = useMessages()
  const t = columns.reading
  return (
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
            {t.readLikeThis}
          </button>
        )}
        <a class="btn btn-quiet" href={path}>
          {common.actions.cancel}
        </a>
      </p>
    </div>
  )
}

const cellsShown = 12

const SampleTable = ({ sample: { layout, records } }: { sample: Sample }) => {
  const t = useMessages().columns.reading
  return (
    <section class="table-wrap tried-table" tabindex={0} aria-label={t.sample}>
      <table class="table" aria-label={t.sampleTable}>
        <thead>
          <tr>
            <th class="num" scope="col">
              {t.line}
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
}
