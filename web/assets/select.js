// The selection of a list. Without this the boxes and their form work as they are; with it, shift selects what lies
// between, x selects the row of the focus, and the number of those selected is said.
const boxes = () => [...document.querySelectorAll('.sel input[name="ids"]')]
const dock = () => document.querySelector('#selection')
let last
let isSent = false

addEventListener('click', ({ target, shiftKey }) => {
  if (target.matches?.('[data-select-page]')) selectPage(target.checked)
  if (target.matches?.('.sel input[name="ids"]')) selectTo(target, shiftKey)
})

function selectPage(isSelected) {
  for (const box of boxes()) box.checked = isSelected
  count()
}

/** The box, and with shift every box from the last one to it. */
function selectTo(box, isRange) {
  const all = boxes()
  const from = all.indexOf(last)
  if (isRange && from !== -1) {
    const [first, end] = [from, all.indexOf(box)].sort((a, b) => a - b)
    for (const one of all.slice(first, end + 1)) one.checked = box.checked
  }
  last = box
  count()
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key.length === 1 && document.body.dataset.shortcuts === 'off') return
  const isTyping = event.target.closest('input:not([type="checkbox"]), select, textarea')
  const menu = event.target.closest('.dock-menu[open]')
  const act = isTyping && !menu ? undefined : (menu ? keysInMenu : keys)[event.key]
  if (act?.(event, menu)) event.preventDefault()
})

const selectRow = ({ target, shiftKey }) => {
  const box = target.closest('tr')?.querySelector('.sel input[name="ids"]')
  if (!box) return false
  box.checked = !box.checked
  selectTo(box, shiftKey)
  return true
}

const clearAll = () => {
  const isSelected = boxes().some((box) => box.checked)
  if (isSelected) clear()
  return isSelected
}

const keys = { x: selectRow, X: selectRow, Escape: clearAll }

/** In a field that the dock asks for, Enter presses the button of that field, and Escape closes it. */
const keysInMenu = {
  Enter: ({ target }, menu) => {
    if (!target.matches('input')) return false
    menu.querySelector('button[name="action"]').click()
    return true
  },
  Escape: (_, menu) => {
    menu.open = false
    menu.querySelector('summary').focus()
    return true
  },
}

// What is opened is there to be typed in.
addEventListener(
  'toggle',
  ({ target }) => {
    if (target.matches?.('.dock-menu[open]')) target.querySelector('input, select, button')?.focus()
  },
  true,
)

addEventListener('change', ({ target }) => {
  if (target.form === dock()) count()
})
addEventListener('reset', () => setTimeout(clear))
addEventListener('submit', ({ target }) => {
  if (target === dock()) isSent = true
})
document.addEventListener('htmx:after:swap', (event) => {
  if (isSent && event.detail.ctx.response.status < 400) clear()
  isSent = false
  count()
})
document.addEventListener('harbour:renewed', count)
addEventListener('pageshow', count)
count()

function clear() {
  for (const box of boxes()) box.checked = false
  const form = dock()
  for (const menu of form?.querySelectorAll('details[open]') ?? []) menu.open = false
  for (const field of form?.querySelectorAll('.input, .select') ?? []) field.value = ''
  const whole = form?.querySelector('[data-select-all]')
  if (whole) whole.checked = false
  last = undefined
  count()
}

function count() {
  const all = boxes()
  const selected = all.filter((box) => box.checked).length
  const page = document.querySelector('[data-select-page]')
  if (page) {
    page.hidden = false
    page.checked = selected > 0 && selected === all.length
    page.indeterminate = selected > 0 && selected < all.length
  }
  const output = dock()?.querySelector('[data-select-count]')
  if (!output) return
  const whole = dock().querySelector('[data-select-all]')
  const total = whole?.checked ? Number(whole.dataset.selectAll) : selected
  const words = output.dataset.selectCount.replace('{count}', total.toLocaleString(document.documentElement.lang))
  output.textContent = total === 0 ? (whole?.closest('label').textContent ?? '') : words
}
