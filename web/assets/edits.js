// Who has a field of a customer open is told who else has, and what was changed meanwhile. The server says so to each: a
// field that is opened, left, or still open after a while is announced.
const announceMs = 15_000
/** Of whom nothing is heard for so long, they have left. */
const silenceMs = 40_000

/** The form that is announced, and who else has it open, by when they were heard of last. */
let open
let others = new Map()

const formNow = () => document.querySelector('form[data-edits]') ?? undefined

function notice() {
  const form = formNow()
  if (form === open) return
  if (open) send(open, true)
  open = form
  others = new Map()
  if (form) say()
}

/** @param isOver whether it is left, which goes out even where the page does */
function send(form, isOver) {
  const { edits: id, field } = form.dataset
  const body = new URLSearchParams({
    field,
    version: form.elements.version?.value ?? '0',
    isOver: isOver ? 'yes' : 'no',
  })
  for (const user of others.keys()) body.append('by', user)
  return fetch(`/customers/${id}/editing`, {
    method: 'POST',
    body,
    headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' },
    keepalive: isOver,
  }).catch(() => undefined)
}

async function say() {
  const form = open
  const answer = await send(form, false)
  const place = form.querySelector('[data-edit-news]')
  if (!answer?.ok || !form.isConnected || !place) return
  const words = new DOMParser().parseFromString(await answer.text(), 'text/html').body
  if (place.innerHTML !== words.innerHTML) place.replaceChildren(...words.childNodes)
}

const isSameField = (field) => field === open.dataset.field || [field, open.dataset.field].includes('form')

document.addEventListener('harbour:news', ({ detail: news }) => {
  notice()
  if (!open) return
  let isNews = '*' in news
  for (const [key, version] of Object.entries(news)) {
    const [kind, id, field, user] = key.split(':')
    if (id !== open.dataset.edits) continue
    if (kind === 'customers') isNews = true
    if (kind !== 'edits' || user === document.body.dataset.user || !isSameField(decodeURIComponent(field))) continue
    // One who is known already needs no answer.
    if (version === 0 ? others.delete(user) : !others.has(user)) isNews = true
    if (version > 0) others.set(user, performance.now())
  }
  if (isNews) say()
})

setInterval(() => {
  notice()
  if (!open || document.hidden) return
  for (const [user, at] of others) if (performance.now() - at > silenceMs) others.delete(user)
  say()
}, announceMs)
document.addEventListener('htmx:after:swap', () => setTimeout(notice))
for (const type of ['click', 'keydown', 'focusin']) addEventListener(type, () => setTimeout(notice))
addEventListener('pagehide', () => {
  if (open) send(open, true)
  open = undefined
})
notice()
