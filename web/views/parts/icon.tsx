const paths = {
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  people: (
    <path d="M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.5 13.5c.3-2.6 2-4 4.5-4s4.2 1.4 4.5 4M10.5 2.7a2.5 2.5 0 0 1 0 4.6M12 9.8c1.4.5 2.3 1.8 2.5 3.7" />
  ),
  company: <path d="M2.5 14.5v-12h7v12M9.5 6.5h4v8M1 14.5h14M5 5.5h2M5 8.5h2M5 11.5h2M11.5 9.5v.01M11.5 12v.01" />,
  import: <path d="M8 1.5v8M5 6.5l3 3 3-3M2 10.5v3h12v-3" />,
  export: <path d="M8 9.5v-8M5 4.5l3-3 3 3M2 10.5v3h12v-3" />,
  review: <path d="M3.5 14.5v-13M3.5 2.5h9l-2 3 2 3h-9" />,
  duplicates: (
    <path d="M3.5 2h5A1.5 1.5 0 0 1 10 3.5v5A1.5 1.5 0 0 1 8.5 10h-5A1.5 1.5 0 0 1 2 8.5v-5A1.5 1.5 0 0 1 3.5 2ZM6 10.5V13c0 .6.4 1 1 1h6c.6 0 1-.4 1-1V7c0-.6-.4-1-1-1h-2.5" />
  ),
  stats: <path d="M2 14h12M3.5 14V9M8 14V3M12.5 14V6.5" />,
  gear: (
    <>
      <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7" />
      <circle cx="11" cy="4.5" r="1.75" />
      <circle cx="5" cy="11.5" r="1.75" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5" r="2.75" />
      <path d="M2.75 14c.4-3 2.4-4.5 5.25-4.5s4.85 1.5 5.25 4.5" />
    </>
  ),
  leave: <path d="M6.5 2.5h-4v11h4M6 8h8M11 5l3 3-3 3" />,
  left: <path d="m10 3-5 5 5 5" />,
  more: <path d="M2 4h12M2 8h12M2 12h12" />,
  right: <path d="m6 3 5 5-5 5" />,
  plus: <path d="M8 3v10M3 8h10" />,
  x: <path d="m4 4 8 8M12 4l-8 8" />,
  pen: <path d="m2.5 13.5.7-3L11 2.7l2.3 2.3-7.8 7.8z" />,
  undo: <path d="M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6" />,
  mail: (
    <>
      <rect x="1.5" y="3" width="13" height="10" rx="1.5" />
      <path d="m2 4.5 6 4.5 6-4.5" />
    </>
  ),
  phone: (
    <path d="M3 2h2.5l1.2 3-1.7 1.3a8 8 0 0 0 4.7 4.7L11 9.3l3 1.2V13a1.3 1.3 0 0 1-1.4 1.3C7 14 2 9 1.7 3.4A1.3 1.3 0 0 1 3 2z" />
  ),
  today: (
    <>
      <rect x="2" y="3" width="12" height="11" rx="1.5" />
      <path d="M2 6.5h12M5.5 1.5v3M10.5 1.5v3m-5 5.8 1.8 1.7 3.2-3.2" />
    </>
  ),
  check: <path d="m3 8.5 3.5 3.5L13 4.5" />,
  alert: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 4.7v4M8 11.2h.01" />
    </>
  ),
  help: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M6.1 6.3a1.9 1.9 0 1 1 2.9 1.6c-.6.4-1 .8-1 1.5M8 11.6h.01" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 7.3v4M8 4.8h.01" />
    </>
  ),
} as const

export type IconName = keyof typeof paths

/** The sprite: once in a page, each icon is a reference to it. */
export const Sprite = () => (
  <svg class="sprite" aria-hidden="true">
    {Object.entries(paths).map(([name, path]) => (
      <symbol id={`i-${name}`} viewBox="0 0 16 16">
        {path}
      </symbol>
    ))}
  </svg>
)

/** An icon beside a word that says the same; it is silent for those who listen. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <use href={`#i-${name}`} />
  </svg>
)

export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <path class="fly" d="M13 3h8v10.5h-8z" />
    <path class="hoist" d="M4.5 2v15.5M4.5 3H21v10.5H4.5" />
    <path class="water" d="M2 21.2c1.7-1.3 3.3-1.3 5 0s3.3 1.3 5 0 3.3-1.3 5 0 3.3 1.3 5 0" />
  </svg>
)
