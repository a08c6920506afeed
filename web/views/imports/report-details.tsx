import type { Child } from 'hono/jsx'
import type { getReport } from '../../../functions/imports/get-report.ts'
import { explainEvidence } from '../../../shared/importing/reading/explain-evidence.ts'
import { explainWarning } from '../../../shared/importing/reading/explain-warning.ts'
import { renderText } from '../../../shared/messages/text.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Output } from '../../route.ts'
import { formatBytes, formatSeconds } from '../../words/numbers.ts'
import { settingsWords } from '../../words/settings.ts'
import { ColumnTarget } from '../columns/columns-table.tsx'
import { Icon } from '../parts/icon.tsx'
import { LedgerCounts } from '../parts/ledger.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'

export type Report = Output<typeof getReport>

/** All else that an import report holds, to keep and to check: how the file was read, what was chosen, hashes, times. */
export const ReportDetails = ({ report }: { report: Report }) => {
  const t = useMessages().imports.report
  return (
    <details class="report-details section">
      <summary>{t.details}</summary>
      {report.records !== null && (
        <LedgerCounts counts={report.outcomes} importId={report.id} state={report.state} withFiles={false} />
      )}
      <div class="split section">
        <div>
          <File report={report} />
          <Reading report={report} />
          <Chosen report={report} />
        </div>
        <Took report={report} />
      </div>
      {report.mapping !== null && <Columns columns={report.mapping} />}
      <Checksum report={report} />
      <p class="section">
        <a class="btn" href={`/api/v1/imports/${report.id}/report`} download={`${report.fileName}-report.json`}>
          <Icon name="export" />
          {t.download}
        </a>
      </p>
    </details>
  )
}

const File = ({ report: { source, by, via, createdAt, undo } }: { report: Report }) => {
  const { imports, words } = useMessages()
  const { report, shared } = imports
  const t = report.file
  return (
    <Facts title={t.title}>
      <Fact label={t.size}>
        {formatBytes(source.bytes)}
        {source.bytes >= 1_000 && <span class="muted">{t.bytes(source.bytes)}</span>}
      </Fact>
      <Fact label={t.hash}>{source.sha256 === null ? t.noHash : <code class="raw">{source.sha256}</code>}</Fact>
      <Fact label={t.at}>
        <span>
          <Moment at={createdAt} />,{' '}
          {by === null ? words.labels.vias[via] : <Text value={`${shared.by(by)}, ${words.labels.vias[via]}`} />}
        </span>
      </Fact>
      {undo !== null && (
        <Fact label={t.undone}>
          <span>
            <Moment at={undo.at} />
            {undo.by !== null && <Text value={` ${shared.by(undo.by)}`} />}
            {undo.kept.length > 0 && `; ${t.kept(undo.kept.length)}`}
          </span>
        </Fact>
      )}
    </Facts>
  )
}

const Reading = ({ report: { read } }: { report: Report }) => {
  const { imports, shared, words } = useMessages()
  const t = imports.report.reading
  return read === null ? null : (
    <Facts title={t.title}>
      <Fact label={t.encoding}>
        <b>{words.columns.encodings[read.encoding]}</b>{' '}
        <span class="muted">{renderText(explainEvidence(read.evidence.encoding), shared)}</span>
      </Fact>
      <Fact label={t.format}>
        <span>
          {read.format === 'csv' ? t.csv : read.format.toUpperCase()}
          {read.choices.delimiter !== undefined && `, ${words.columns.delimitersInside[read.choices.delimiter]}`}
          {read.sheet !== null && <Text value={`, ${t.sheet(read.sheet)}`} />}
        </span>{' '}
        <span class="muted">{renderText(explainEvidence(read.evidence.dialect), shared)}</span>
      </Fact>
      <Fact label={t.header}>
        {read.headerLine === null ? t.noHeader : t.headerLine(read.headerLine)}{' '}
        <span class="muted">{renderText(explainEvidence(read.evidence.header), shared)}</span>
      </Fact>
      {read.warnings.length > 0 && (
        <Fact label={t.warnings}>
          <Text value={read.warnings.map((warning) => renderText(explainWarning(warning), shared)).join(' ')} />
        </Fact>
      )}
    </Facts>
  )
}

const Chosen = ({ report: { policy, settings } }: { report: Report }) => {
  const messages = useMessages()
  const t = messages.imports.report.settings
  return (
    <Facts title={t.title}>
      <Fact label={t.policy}>{messages.words.labels.policies[policy]}</Fact>
      <Fact label={t.mode}>{messages.words.settings.modes[settings.mode]}</Fact>
      {settingsWords(settings, messages).map(([label, words]) => (
        <Fact label={label}>
          <Text value={words} />
        </Fact>
      ))}
    </Facts>
  )
}

const Took = ({ report: { steps } }: { report: Report }) => {
  const messages = useMessages()
  const { imports, words } = messages
  const t = imports.report.steps
  return (
    <section>
      <div class="section-head">
        <h2>{t.title}</h2>
      </div>
      <div class="table-wrap">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t.step}</th>
              <th scope="col" class="num">
                {t.time}
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ step, seconds }) => (
              <tr>
                <td>{words.labels.steps[step]}</td>
                <td class="num">{seconds === null ? t.notDone : formatSeconds(seconds, messages)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const Columns = ({ columns }: { columns: NonNullable<Report['mapping']> }) => {
  const { detail, shared } = useMessages().imports
  const fields = columns.filter(({ field, custom }) => field !== null || custom !== undefined)
  return (
    <section class="section">
      <div class="section-head">
        <h2>{shared.columns}</h2>
        <span class="sub">{detail.someMatch(fields.length, columns.length)}</span>
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
}

const Checksum = ({ report: { id, ledger } }: { report: Report }) => {
  const t = useMessages().imports.report.checksum
  return ledger.sha256 === null ? null : (
    <section class="section checksum">
      <div class="section-head">
        <h2>{t.title}</h2>
        <span class="sub">{t.about}</span>
      </div>
      <p>
        <code class="raw">{ledger.sha256}</code>
      </p>
      <p>{t.verify}</p>
      <pre class="code" tabindex={0}>
        <code>npm run -s harbour -- verify {id}</code>
      </pre>
    </section>
  )
}

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
