import type { Child } from 'hono/jsx'
import type { getReport } from '../../../functions/imports/get-report.ts'
import type { Output, Screen } from '../../route.ts'
import { delimiterLabels, encodingLabel } from '../../words/columns.ts'
import { policyLabels, stateLabels, stepLabels, viaLabels } from '../../words/labels.ts'
import { countOf, formatBytes, formatCount, formatSeconds } from '../../words/numbers.ts'
import { modeLabels, settingsWords } from '../../words/settings.ts'
import { ColumnTarget } from '../columns/columns-table.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Icon } from '../parts/icon.tsx'
import { LedgerBar, LedgerCounts, ledgerSum } from '../parts/ledger.tsx'
import { Moment, Text } from '../parts/text.tsx'
import { ReviewByReason } from '../review/review-by-reason.tsx'

type Report = Output<typeof getReport>

/** What an import has done, to keep and to check. */
export const reportScreen = (report: Report): Screen => ({
  title: `Report of ${report.fileName}`,
  section: 'imports',
  main: (
    <>
      <Crumbs
        way={[
          ['/imports', 'Imports'],
          [`/imports/${report.id}`, <Text value={report.fileName} />],
        ]}
      />
      <div class="head">
        <h1>Report</h1>
        <span class="sub">
          <Text value={report.fileName} />, {stateLabels[report.state].toLowerCase()}
          {report.finishedAt !== null && (
            <>
              {' '}
              <Moment at={report.finishedAt} />
            </>
          )}
        </span>
        <div class="actions">
          <a class="btn" href={`/api/v1/imports/${report.id}/report`} download={`${report.fileName}-report.json`}>
            <Icon name="export" />
            Report as JSON
          </a>
        </div>
      </div>
      <Outcomes report={report} />
      <div class="split section">
        <div>
          <File report={report} />
          <Reading report={report} />
          <Chosen report={report} />
        </div>
        <div>
          <Took report={report} />
          <ReviewByReason importId={report.id} counts={report.review.reasons} />
        </div>
      </div>
      {report.mapping !== null && <Columns columns={report.mapping} />}
      <Checksum report={report} />
    </>
  ),
})

const Outcomes = ({ report: { id, state, records, outcomes, sum } }: { report: Report }) =>
  records === null ? (
    <p class="notice">The file was never read to its end, so it has no records.</p>
  ) : (
    <section class="ledger" aria-label="Outcomes">
      <LedgerBar counts={outcomes} />
      <LedgerCounts counts={outcomes} importId={id} state={state} />
      <p class="ledger-sum">
        <Icon name={outcomes.pending === 0 && sum === records ? 'check' : 'alert'} />
        <span>
          <b>{ledgerSum(outcomes)}</b>
          {outcomes.pending === 0
            ? '. Every record of the file is counted once.'
            : `. Of ${countOf(outcomes.pending, 'record')} nothing has been written.`}
        </span>
      </p>
    </section>
  )

const File = ({ report: { source, by, via, createdAt, undo } }: { report: Report }) => (
  <Facts title="File">
    <Fact label="Size">
      {formatBytes(source.bytes)}
      {source.bytes >= 1_000 && <span class="muted">{countOf(source.bytes, 'byte')}</span>}
    </Fact>
    <Fact label="SHA-256">{source.sha256 === null ? 'not known' : <code class="raw">{source.sha256}</code>}</Fact>
    <Fact label="Came">
      <span>
        <Moment at={createdAt} />, {by === null ? viaLabels[via] : <Text value={`by ${by}, ${viaLabels[via]}`} />}
      </span>
    </Fact>
    {undo !== null && (
      <Fact label="Undone">
        <span>
          <Moment at={undo.at} />
          {undo.by !== null && <Text value={` by ${undo.by}`} />}
          {undo.kept.length > 0 && `; ${countOf(undo.kept.length, 'customer')} left as they were`}
        </span>
      </Fact>
    )}
  </Facts>
)

const Reading = ({ report: { read } }: { report: Report }) =>
  read === null ? null : (
    <Facts title="How it was read">
      <Fact label="Encoding">
        <b>{encodingLabel(read.encoding)}</b> <span class="muted">{read.evidence.encoding}</span>
      </Fact>
      <Fact label="Records">
        <span>
          {read.format === 'csv' ? 'delimited text' : read.format.toUpperCase()}
          {read.choices.delimiter !== undefined && `, ${delimiterLabels[read.choices.delimiter].toLowerCase()}`}
          {read.sheet !== null && <Text value={`, sheet ${read.sheet}`} />}
        </span>{' '}
        <span class="muted">{read.evidence.dialect}</span>
      </Fact>
      <Fact label="Header">
        {read.headerLine === null ? 'none' : `line ${formatCount(read.headerLine)}`}{' '}
        <span class="muted">{read.evidence.header}</span>
      </Fact>
      {read.warnings.length > 0 && (
        <Fact label="Noted">
          <Text value={read.warnings.join(' ')} />
        </Fact>
      )}
    </Facts>
  )

const Chosen = ({ report: { policy, settings } }: { report: Report }) => (
  <Facts title="What was chosen">
    <Fact label="Bad e-mails">{policyLabels[policy]}</Fact>
    <Fact label="Customers">{modeLabels[settings.mode]}</Fact>
    {settingsWords(settings).map(([label, words]) => (
      <Fact label={label}>
        <Text value={words} />
      </Fact>
    ))}
  </Facts>
)

const Took = ({ report: { steps } }: { report: Report }) => (
  <section>
    <div class="section-head">
      <h2>What it took</h2>
    </div>
    <div class="table-wrap">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col" class="num">
              Chunks
            </th>
            <th scope="col" class="num">
              Time
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, chunks, seconds }) => (
            <tr>
              <td>{stepLabels[step]}</td>
              <td class="num">{formatCount(chunks)}</td>
              <td class="num">{seconds === null ? 'not done' : formatSeconds(seconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)

const Columns = ({ columns }: { columns: NonNullable<Report['mapping']> }) => (
  <section class="section">
    <div class="section-head">
      <h2>Columns</h2>
      <span class="sub">
        {columns.filter(({ field, custom }) => field !== null || custom !== undefined).length} of {columns.length} are
        fields
      </span>
    </div>
    <dl class="facts report-columns">
      {columns.map((column) => (
        <Fact label={<Text value={column.column} />}>
          <ColumnTarget column={column} />
        </Fact>
      ))}
    </dl>
  </section>
)

const Checksum = ({ report: { id, ledger } }: { report: Report }) =>
  ledger.sha256 === null ? null : (
    <section class="section checksum">
      <div class="section-head">
        <h2>Checksum</h2>
        <span class="sub">one hash over every line, its outcome and its customer</span>
      </div>
      <p>
        <code class="raw">{ledger.sha256}</code>
      </p>
      <p>To check all of this against the kept file and the tables:</p>
      <pre class="code" tabindex={0}>
        <code>npm run -s harbour -- verify {id}</code>
      </pre>
    </section>
  )

const Facts = ({ title, children }: { title: string; children?: Child }) => (
  <section class="facts-section">
    <div class="section-head">
      <h2>{title}</h2>
    </div>
    <dl class="facts facts-wide">{children}</dl>
  </section>
)

const Fact = ({ label, children }: { label: Child; children?: Child }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
