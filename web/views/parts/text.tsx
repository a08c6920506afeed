import { scriptRuns } from '../../words/script-runs.ts'
import { formatDay, formatMoment } from '../../words/times.ts'

/** A value as it is written, each script with its language. */
export const Text = ({ value, country }: { value: string; country?: string | null }) => (
  <>
    {scriptRuns(value, country).map((run) =>
      run.lang === undefined ? run.text : <span lang={run.lang}>{run.text}</span>,
    )}
  </>
)

export const Moment = ({ at }: { at: Date }) => <time datetime={at.toISOString()}>{formatMoment(at)}</time>

export const Day = ({ at }: { at: Date }) => (
  <time datetime={at.toISOString()} title={formatMoment(at)}>
    {formatDay(at)}
  </time>
)

/** A link to the web, and nothing else: an address of another kind is shown as text. */
export const WebLink = ({ url }: { url: string }) =>
  /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noreferrer nofollow">
      {url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')}
    </a>
  ) : (
    <span>{url}</span>
  )
