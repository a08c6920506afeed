// Rows that need review, by the keyboard alone. j and k walk; e writes in the row that has the focus, Enter applies it, or
// leads to whom it may be about, and i ignores it. Then the next one has the focus. Escape comes back from a field.
const stops = () => [...document.querySelectorAll('.review-row, .groups a')]
const rowOf = (element) => element.closest?.('.review-row')
const stopOf = (element) => rowOf(element) ?? element.closest?.('.groups a')
/** What a row has itself, and not its candidates. */
const formOf = (row) => [...row.querySelectorAll('form')].find((form) => form.action.includes('/fix'))
/** Where it stood that a key has sent, until the answer is there. */
let sent

function focusOn(stop) {
  if (!stop) return false
  if (stop.matches('.review-row')) stop.tabIndex = -1
  stop.focus()
  return true
}

function walk(from, step) {
  const all = stops()
  const at = all.indexOf(stopOf(from))
  return focusOn(at === -1 ? all.at(step > 0 ? 0 : -1) : all[at + step])
}

function edit(from) {
  const row = rowOf(from) ?? document.querySelector('.review-row:not(.is-closed)')
  const field = row?.querySelector('input:not([type="hidden"]), textarea')
  if (!field) return false
  for (let part = field.closest('details'); part && row.contains(part); part = part.parentElement.closest('details'))
    part.open = true
  field.focus()
  field.select()
  return true
}

function press(row, button) {
  if (!button) return false
  if (button.matches('a')) button.click()
  else if (!row.querySelector('.htmx-request')) {
    sent = stops().indexOf(row)
    button.click()
  }
  return true
}

function apply(from) {
  const row = rowOf(from)
  const choice = row?.querySelector('.candidates button')
  if (choice) return choice.focus() ?? true
  return row ? press(row, row.querySelector('.review-actions > :first-child:not([formaction])')) : false
}

function ignore(from) {
  const row = rowOf(from)
  return row ? press(row, formOf(row)?.querySelector('[formaction]')) : false
}

const walks = {
  j: (from) => walk(from, 1),
  ArrowDown: (from) => walk(from, 1),
  k: (from) => walk(from, -1),
  ArrowUp: (from) => walk(from, -1),
  e: edit,
}
const acts = { Enter: apply, i: ignore }
const leaves = { Escape: (from) => focusOn(rowOf(from)) }

/** Enter is of what has the focus, unless that is the row itself. */
function keysFor(target) {
  if (target.closest('input, select, textarea')) return rowOf(target) ? leaves : {}
  return target.matches('.review-row') ? { ...walks, ...acts } : { ...walks, i: ignore }
}

addEventListener(
  'keydown',
  (event) => {
    const { target, key } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || target.closest('dialog')) return
    if (key.length === 1 && document.body.dataset.shortcuts === 'off') return
    if (!keysFor(target)[key]?.(target)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  },
  true,
)

document.addEventListener('htmx:after:swap', ({ detail: { ctx } }) => {
  if (sent === undefined || ctx.request.method === 'GET') return
  const [row, at] = [stops()[sent], sent]
  sent = undefined
  // One that still waits has the focus where it is wrong.
  if (row?.matches('.is-closed'))
    setTimeout(() => focusOn(stops().find((one, n) => n > at && !one.matches('.is-closed'))))
})
