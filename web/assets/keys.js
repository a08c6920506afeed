// Keys for those who don't reach for the mouse. An element says itself which key presses it: `aria-keyshortcuts`, or
// `data-keys` for two in a row. While somebody writes, every key is theirs; who has turned them off has all of one sign.
let before = ''

// Ctrl+Enter goes on: it presses the one filled button of the page, also from within a field. A form that says so is sent
// from within its own.
addEventListener('keydown', (event) => {
  const isMeant = (event.ctrlKey || event.metaKey) && { Enter: true }[event.key]
  if (!isMeant || event.repeat) return
  const form = event.target.closest('form[data-sends]')
  if (form) {
    event.preventDefault()
    form.requestSubmit()
    return
  }
  const buttons = [...document.querySelectorAll('main :is(a, button).btn-primary')].filter(
    (one) => !one.disabled && one.checkVisibility(),
  )
  if (buttons.length !== 1) return
  event.preventDefault()
  buttons[0].click()
})

addEventListener('keydown', (event) => {
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.target.closest('input:not([type="checkbox"]), select, textarea')
  )
    return
  if (event.key.length === 1 && document.body.dataset.shortcuts === 'off') return
  const pair = before + event.key
  before = event.key
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key]
  const element = step
    ? nextRow(step)
    : (find('data-keys', pair) ??
      find('aria-keyshortcuts', event.key) ??
      (event.key === 'p' ? nextOrigin() : undefined))
  if (!element) return
  event.preventDefault()
  before = ''
  if (step || element.matches('input, textarea, .prov')) element.focus()
  if (!step && !element.matches('input, textarea')) element.click()
  if (element.matches('input')) element.select()
  // What unfolds is written in at once.
  if (element.matches('summary')) element.parentElement.querySelector('input:not([type="hidden"])')?.focus()
})

// So is the form of a menu that was pressed: its words are no keys.
addEventListener(
  'toggle',
  ({ target }) => {
    if (!target.matches('details.menu') || !target.open || !target.contains(document.activeElement)) return
    target.querySelector('form input:not([type="hidden"])')?.focus()
  },
  true,
)

/** What the page means by a key goes before what the frame around it does. */
const find = (attribute, keys) => {
  const said = `[${attribute}="${CSS.escape(keys)}"]`
  return document.querySelector(`main ${said}`) ?? document.querySelector(said)
}

// The list has no cursor of its own: a row is chosen by the focus on its name, which Enter opens.
function nextRow(step) {
  const names = [...document.querySelectorAll('.customers-table .name')]
  const here = names.indexOf(document.activeElement.closest('tr')?.querySelector('.name'))
  return here === -1 ? names.at(step > 0 ? 0 : -1) : names[here + step]
}

/**
 * What asks where a value comes from: of the fact that has the focus, or of the first one; pressed again, of the next.
 * What was told before goes away.
 */
function nextOrigin() {
  const panel = document.querySelector('#panel:not([hidden])')
  const all = [...(panel ?? document).querySelectorAll('.prov')]
  for (const card of document.querySelectorAll('.prov-card')) card.replaceChildren()
  const at = all.indexOf(document.activeElement)
  return all.find((one) => at === -1 && one.parentElement.contains(document.activeElement)) ?? all[at + 1] ?? all[0]
}

// An empty field of a search is as good as none: it stays out of the address.
addEventListener('htmx:config:request', ({ detail: { ctx } }) => {
  if (ctx.request.method !== 'GET') return
  for (const [name, value] of [...ctx.request.body]) if (value === '') ctx.request.body.delete(name)
})
