// The cells of the list are edited where they stand. Arrows walk through the cells of a row; a double click, e or Enter
// opens the form of a cell, Tab saves it and opens the next, and Escape closes it. A head says which field its cells are.
const formOf = (place) => place?.querySelector('.cell-form')
const placeOf = (element) => element.closest?.('.customers-table tbody td, .cell-place')
const nameIn = (row) => row?.querySelector('a.name')

/** The cells of a row that stand under a head, and what their heads say. */
function cellsOf(row) {
  const heads = row.closest('table').tHead.rows[0].cells
  const cells = [...row.cells].filter((cell) => !cell.classList.contains('only-list'))
  return cells
    .map((cell, at) => ({ cell, field: heads[at]?.dataset.edit }))
    .filter(({ cell, field }) => field && cell.checkVisibility())
}

const fieldOf = (cell) => cell && cellsOf(cell.parentElement).find((one) => one.cell === cell)?.field

/** The column that somebody was in last, which e on a name means. */
let column
/** The keys that are pressed while a field is on its way. */
let typed
/** By how many cells it moves, once what stands in this one is saved. */
let moves = 0
/** Counts what is asked for: an answer ends the wait for itself, and for nothing later. */
let turn = 0
const end = (of) => {
  if (of !== turn) return
  typed = undefined
  moves = 0
}

function edit(cell) {
  const field = fieldOf(cell)
  if (!field || formOf(cell)) return false
  for (const form of document.querySelectorAll('.cell-form')) form.remove()
  // Whoever changes once more what was saved just now has the undo of that.
  if (cell.id === 'cell-saved') document.querySelector('#toast-place')?.replaceChildren()
  document.getElementById('cell-edited')?.removeAttribute('id')
  cell.id = 'cell-edited'
  column = field
  typed ??= []
  const mine = ++turn
  const place = cell.closest('table').matches('.wide') ? 'chosen' : 'usual'
  const path = new URL(nameIn(cell.parentElement).href).pathname
  htmx
    .ajax('GET', `${path}/cells/${encodeURIComponent(field)}?place=${place}`, { target: cell, swap: 'innerHTML' })
    .finally(() => end(mine))
  return true
}

function focusOn(cell) {
  column = fieldOf(cell) ?? column
  cell.tabIndex = -1
  cell.focus()
  return true
}

function leave(place) {
  formOf(place).remove()
  const link = place.querySelector('.in-place')
  if (link) link.focus()
  else focusOn(place)
  return true
}

addEventListener('dblclick', ({ target }) => {
  const cell = placeOf(target)
  if (cell?.matches('td')) edit(cell)
})

addEventListener('click', (event) => {
  const link = event.target.closest?.('[data-leaves-cell]')
  if (!link || !placeOf(link)) return
  event.preventDefault()
  leave(placeOf(link))
})

/** The cell `step` further, of the next row after the last one of this. */
function cellFrom(cell, step) {
  const cells = cellsOf(cell.parentElement).map((one) => one.cell)
  const next = cells[cells.indexOf(cell) + step]
  const row = step > 0 ? cell.parentElement.nextElementSibling : cell.parentElement.previousElementSibling
  return next ?? (row && cellsOf(row).at(step > 0 ? 0 : -1)?.cell)
}

/** Saves what was changed, and moves to the next. What is asked in the form is answered there. */
function saveAndMove({ target, shiftKey }) {
  const cell = placeOf(target)
  const { form } = target
  if (!cell.matches('td') || !target.matches('.input, .select') || form.querySelector('.cell-questions')) return false
  const step = shiftKey ? -1 : 1
  if (target.value === form.elements.before.value) {
    const next = cellFrom(cell, step)
    return next ? edit(next) : leave(cell)
  }
  moves = step
  typed = []
  turn += 1
  form.requestSubmit()
  return true
}

const inForm = {
  Tab: saveAndMove,
  Escape: ({ target }) => leave(placeOf(target)),
  // A list of choices does not send its form by itself.
  Enter: ({ target }) => target.matches('select') && (target.form.requestSubmit() ?? true),
}

/** The cell `step` further in the row; before the first one stands the name. */
function walk(from, step) {
  const row = from.closest('tr')
  const cells = cellsOf(row).map(({ cell }) => cell)
  const next = cells[cells.indexOf(placeOf(from)) + step]
  if (next) return focusOn(next)
  return step < 0 && (nameIn(row)?.focus() ?? true)
}

/** The same column, a row further. */
function walkRows({ target }, step) {
  const cell = placeOf(target)
  const rows = [...cell.closest('tbody').rows]
  const next = rows[rows.indexOf(cell.parentElement) + step]?.cells[cell.cellIndex]
  return next ? focusOn(next) : true
}

const onCell = {
  ArrowRight: ({ target }) => walk(target, 1),
  ArrowLeft: ({ target }) => walk(target, -1),
  ArrowDown: (event) => walkRows(event, 1),
  ArrowUp: (event) => walkRows(event, -1),
  j: (event) => walkRows(event, 1),
  k: (event) => walkRows(event, -1),
  e: ({ target }) => edit(placeOf(target)),
  Enter: ({ target }) => edit(placeOf(target)),
}

const onName = {
  ArrowRight: ({ target }) => walk(target, 1),
  e: ({ target }) => {
    const cells = cellsOf(target.closest('tr'))
    return edit((cells.find(({ field }) => field === column) ?? cells[0])?.cell)
  },
}

/** What is typed before the field is there is written in it. */
function keep({ key, target, shiftKey }) {
  if (typed === undefined || (target.closest('input, select, textarea') && !formOf(placeOf(target)))) return false
  if (waits[key]) waits[key](shiftKey)
  else if (key.length === 1) typed.push(key)
  return true
}

const waits = { Escape: () => end(turn), Tab: (isBack) => typed.push(isBack ? -1 : 1) }

function write(field) {
  const keys = typed ?? []
  typed = undefined
  const at = keys.findIndex((key) => typeof key === 'number')
  const text = keys.slice(0, at === -1 ? keys.length : at).join('')
  if (text !== '' && field.matches('.input:not([type="date"], [type="number"])')) {
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  if (at === -1) return
  saveAndMove({ target: field, shiftKey: keys[at] === -1 })
  typed?.push(...keys.slice(at + 1))
}

function keysFor(target) {
  if (target.closest('.cell-form')) return inForm
  if (target.matches('.customers-table tbody td')) return onCell
  return target.matches('.customers-table a.name') ? onName : {}
}

// Before the keys of the page, which the cell that has the focus comes first of.
addEventListener(
  'keydown',
  (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.shiftKey && !waits[event.key] && typed === undefined) return
    if (!keep(event) && !keysFor(event.target)[event.key]?.(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  },
  true,
)

// A choice made with the mouse is saved at once; one made by the arrows, when Enter says so.
let isByPointer = false
addEventListener('pointerdown', () => {
  isByPointer = true
})
addEventListener('keydown', () => {
  isByPointer = false
})
addEventListener('change', ({ target }) => {
  if (isByPointer && target.matches('.cell-form select')) target.form.requestSubmit()
})

document.addEventListener('htmx:after:swap', ({ detail: { ctx } }) => {
  const place = ctx.target && placeOf(ctx.target)
  if (!place) return
  const field = formOf(place)?.querySelector('.input, .select')
  if (!field) {
    if (place.matches('td')) saved(place)
    return
  }
  field.focus()
  if (field.matches('.input[type="text"]')) field.select()
  if (moves === 0) write(field)
  else end(turn)
})

function saved(cell) {
  document.getElementById('cell-saved')?.removeAttribute('id')
  cell.id = 'cell-saved'
  const next = moves === 0 ? undefined : cellFrom(cell, moves)
  moves = 0
  if (!next || !edit(next)) focusOn(cell)
}

document.addEventListener('htmx:finally:request', ({ detail: { ctx } }) => {
  // What was saved has moved by now.
  if (ctx.request.method === 'POST' && moves !== 0) end(turn)
})
