// The customer beside the list. o, Space or a click on a row opens it, what has the focus in the list is what it shows, and
// Escape closes it; the address says who is open. On a phone it is the page. Back comes to where the list was.
const panel = () => document.getElementById('panel')
const isOpen = () => panel() !== null && !panel().hidden
const isNarrow = matchMedia('(width < 48rem)')
const linkIn = (row) => row?.querySelector('a.name')
const rowOf = (element) => element.closest?.('.customers-table tbody tr')
const idOf = (link) => link.pathname.split('/').at(-1)
const openId = () => panel()?.querySelector('[data-customer]')?.dataset.customer

function show(row) {
  const link = linkIn(row)
  if (!link) return false
  if (isNarrow.matches) link.click()
  else if (!isOpen() || openId() !== idOf(link)) load('GET', link.pathname)
  return true
}

/** @param values what a form says, for a POST */
async function load(method, path, values) {
  await htmx.ajax(method, path, {
    target: '#panel',
    swap: 'innerHTML',
    headers: { 'HX-Target': 'aside#panel' },
    ...(values && { values }),
  })
}

function close() {
  const id = openId()
  panel().hidden = true
  panel().replaceChildren()
  mark()
  names()
    .find((link) => idOf(link) === id)
    ?.focus()
  return true
}

const names = () => [...document.querySelectorAll('.customers-table a.name')]
const place = () => names().findIndex((link) => idOf(link) === openId())

/** The customer `step` further in the list. */
let stepped
function walk(step) {
  const row = rowOf(names()[place() + step] ?? document.body)
  if (!row) return
  stepped = step
  row.scrollIntoView({ block: 'nearest' })
  show(row)
}

/** Which of how many it is, as far as the list knows. */
function tellPlace() {
  const [at, all] = [place(), names()]
  for (const button of panel().querySelectorAll('[data-panel-step]'))
    button.disabled = at === -1 || !all[at + Number(button.dataset.panelStep)]
  const words = panel().querySelector('[data-panel-place]')
  const { first, total } = document.getElementById('list-foot')?.dataset ?? {}
  if (!words) return
  const n = (Number(first) + at).toLocaleString(document.documentElement.lang)
  words.textContent = at === -1 || !first ? '' : words.dataset.panelPlace.replace('{n}', n).replace('{total}', total)
}

/** The row that is open is marked, and the address names it. */
function mark() {
  const id = isOpen() ? openId() : undefined
  if (id) tellPlace()
  for (const link of names()) {
    if (idOf(link) === id) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
  const url = new URL(location.href)
  if (id) url.searchParams.set('open', id)
  else url.searchParams.delete('open')
  if (url.href !== location.href) history.replaceState(history.state, '', url)
}

document.addEventListener('htmx:after:swap', ({ detail: { ctx } }) => {
  if (ctx.target?.id === 'rows') mark()
  if (ctx.target?.id !== 'panel') return
  panel().hidden = false
  mark()
  const buttons = [...panel().querySelectorAll('[data-panel-step]')].filter((button) => !button.disabled)
  if (stepped) (buttons.find((button) => Number(button.dataset.panelStep) === stepped) ?? buttons[0])?.focus()
  stepped = undefined
  // What was saved beside the list may stand in it.
  if (ctx.request.method === 'POST') renewList()
})

document.addEventListener('harbour:renewed', () => panel() && mark())

const renewList = () =>
  htmx.ajax('GET', location.pathname + location.search, {
    target: '#rows',
    select: '#rows',
    swap: 'outerMorph',
  })

// A form of the customer is sent from within the panel, and what comes back stands there.
addEventListener('submit', (event) => {
  const { target: form, submitter } = event
  if (!form.closest('#panel') || form.hasAttribute('hx-post') || form.method !== 'post') return
  event.preventDefault()
  load('POST', form.getAttribute('action'), Object.fromEntries(new FormData(form, submitter)))
})

// A double click edits a cell: a click waits whether it is one.
const doubleMs = 250
let clicked
addEventListener('click', (event) => {
  const { target } = event
  clearTimeout(clicked)
  if (target.closest?.('[data-closes-panel]')) {
    event.preventDefault()
    close()
    return
  }
  const step = target.closest?.('[data-panel-step]')
  if (step) walk(Number(step.dataset.panelStep))
  const row = rowOf(target)
  const isOther = target.closest?.('a, button, input, label, select, summary, form, .sel')
  if (!row || isOther || event.detail > 1 || event.shiftKey || event.ctrlKey || event.metaKey) return
  clicked = setTimeout(() => {
    if (!getSelection().isCollapsed) return
    linkIn(row).focus({ preventScroll: true })
    show(row)
  }, doubleMs)
})

// j and k walk while it is open: whoever stays at a row for a moment is shown.
const stayMs = 120
let stays
addEventListener('focusin', ({ target }) => {
  clearTimeout(stays)
  if (isOpen() && rowOf(target))
    stays = setTimeout(() => document.activeElement === target && show(rowOf(target)), stayMs)
})

function leave({ target }) {
  if (!isOpen()) return false
  if (!target.closest('#panel :is(input, select, textarea)')) return close()
  target.blur()
  return true
}

addEventListener(
  'keydown',
  (event) => {
    const { target, key } = event
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (target.closest('.cell-form, .dock, dialog')) return
    const isMeant = (key === 'o' || key === ' ') && target.matches('.customers-table :is(a.name, td)')
    if (!(isMeant ? show(rowOf(target)) : { Escape: leave }[key]?.(event))) return
    event.preventDefault()
    event.stopImmediatePropagation()
  },
  true,
)

// Where the list was scrolled to and which row had the focus, for who comes back to it.
const kept = () => `list ${location.pathname}${location.search}`
addEventListener('pagehide', () => {
  const wrap = document.querySelector('.customers-table .table-wrap')
  if (!wrap) return
  const link = linkIn(rowOf(document.activeElement)) ?? document.querySelector('.customers-table a[aria-current]')
  sessionStorage.setItem(kept(), JSON.stringify({ top: wrap.scrollTop, id: link && idOf(link) }))
})
const isBack = performance.getEntriesByType('navigation')[0]?.type === 'back_forward'
const left = isBack && JSON.parse(sessionStorage.getItem(kept()))
if (left) {
  const link = names().find((one) => idOf(one) === left.id)
  link?.focus({ preventScroll: true })
  document.querySelector('.customers-table .table-wrap')?.scrollTo({ top: left.top })
}
if (isOpen()) {
  if (isNarrow.matches) location.replace(`/customers/${openId()}`)
  else mark()
}
