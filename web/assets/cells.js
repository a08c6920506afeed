// The cells of the list are edited where they stand. Arrows walk through the cells of a row; a double click, e or Enter
// opens the form of a cell, and Escape closes it. A head says which field its cells are.
const formOf = (place) => place?.querySelector('.cell-form')
const placeOf = (element) => element.closest?.('.customers-table tbody td, .cell-place')
const nameIn = (row) => row?.querySelector('a.name')

/** The cells of a row that stand under a head, and what their heads say. */
function cellsOf(row) {
  const heads = row.closest('table').tHead.rows[0].cells
  const cells = [...row.cells].filter((cell) => !cell.classList.contains('only-list'))
  return cells.map((cell, at) => ({ cell, field: heads[at]?.dataset.edit })).filter(({ field }) => field)
}

const fieldOf = (cell) => cell && cellsOf(cell.parentElement).find((one) => one.cell === cell)?.field

function edit(cell) {
  const field = fieldOf(cell)
  if (!field || formOf(cell)) return false
  for (const form of document.querySelectorAll('.cell-form')) form.remove()
  document.getElementById('cell-edited')?.removeAttribute('id')
  cell.id = 'cell-edited'
  const place = cell.closest('table').matches('.wide') ? 'chosen' : 'usual'
  const path = new URL(nameIn(cell.parentElement).href).pathname
  htmx.ajax('GET', `${path}/cells/${encodeURIComponent(field)}?place=${place}`, { target: cell, swap: 'innerHTML' })
  return true
}

function focusOn(cell) {
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

const inForm = {
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
  e: ({ target }) => edit(cellsOf(target.closest('tr'))[0]?.cell),
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
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return
    if (!keysFor(event.target)[event.key]?.(event)) return
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
  if (!field) return place.matches('td') && focusOn(place)
  field.focus()
  if (field.matches('.input[type="text"]')) field.select()
})
