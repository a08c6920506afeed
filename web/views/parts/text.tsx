import { scriptRuns } from '../../words/script-runs.ts'
import { lengthMax, shorten, wholeLengthMax } from '../../words/shorten.ts'

interface TextProps {
  readonly value: string
  readonly country?: string | null
  /** On the page of what the value belongs to, where people read it to its end. */
  readonly isWhole?: boolean
}

/** Marks that turn text round, and the blocks that Unicode keeps for letters written from right to left (UAX 9). */
const turning = /[\p{Bidi_Control}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * What people or files say, as it is written: each script with its language; cut, for a page may have hundreds of long ones.
 * What is written from right to left turns nothing round but itself.
 */
export const Text = (props: TextProps) =>
  turning.test(props.value) ? (
    <bdi>
      <Runs {...props} />
    </bdi>
  ) : (
    <Runs {...props} />
  )

const Runs = ({ value, country, isWhole = false }: TextProps) => (
  <>
    {scriptRuns(shorten(value, isWhole ? wholeLengthMax : lengthMax), country).map((run) =>
      run.lang === undefined ? run.text : <span lang={run.lang}>{run.text}</span>,
    )}
  </>
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
