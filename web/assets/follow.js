// What others change is shown where it stands. The server says which rows changed, by their ids; a part of the page that
// follows one of them (`data-follows`) is asked for then, and takes the place of the one before. What somebody types in,
// chooses in or has opened stays as it is until they are done.
const parts = () => [...document.querySelectorAll('[data-follows]')]
const gatherMs = 300
const restMs = 1_200
const failedMs = 3_000
const patienceMs = 45_000
const againMs = 30_000
/** Whoever has not touched the page for so long is not there: what goes on asking would keep their session open. */
const presenceMs = 15 * 60_000

let stream
/** When the stream said something last; what the page shows is as old as its load. */
let heardAt = 0
let refreshedAt = -restMs
let touchedAt = performance.now()
let waiting = {}
let timer
let sending = 0
let swaps = 0
let isHeard = false

const isThere = () => performance.now() - touchedAt < presenceMs

function open() {
  if (stream || document.hidden || !document.querySelector('[data-follows], [data-edits]') || !isThere()) return
  stream = new EventSource(`/changes?ageMs=${Math.round(performance.now() - heardAt)}`)
  stream.onmessage = ({ data }) => {
    isHeard = true
    heardAt = performance.now()
    note(JSON.parse(data))
  }
  stream.onerror = () => {
    isHeard = false
    // The server has ended it, or can't be reached: it is asked again as long as somebody is there.
    if (!isThere()) close()
  }
}

function close() {
  stream?.close()
  stream = undefined
  isHeard = false
}

/** @param news versions by kind and id; a star where it may be any of them */
function note(news) {
  if (Object.keys(news).length === 0) return
  document.dispatchEvent(new CustomEvent('harbour:news', { detail: news }))
  Object.assign(waiting, news)
  schedule()
}

function schedule() {
  clearTimeout(timer)
  timer = setTimeout(refresh, Math.max(gatherMs, refreshedAt + restMs - performance.now()))
}

const shownVersion = (id) => Number(document.querySelector(`[data-row="${id}"]`)?.dataset.version ?? -1)

/** Whether a part shows, or may show, what the news are of. */
function isNews(part, news) {
  if ('*' in news) return true
  return part.dataset.follows.split(' ').some((followed) => {
    const [kind, id] = followed.split(':')
    return Object.entries(news).some(([key, version]) => {
      const [ofKind, of] = key.split(':')
      if (ofKind !== kind) return false
      if (id || of === '*') return of === '*' || of === id
      // A row that shows this version, or a later one, was written from here.
      return kind !== 'customers' || shownVersion(of) < version
    })
  })
}

async function refresh() {
  // What is being sent brings its own answer.
  if (sending > 0) return schedule()
  const news = waiting
  waiting = {}
  refreshedAt = performance.now()
  const groups = new Map()
  for (const part of parts().filter((one) => isNews(one, news))) {
    if (part.matches('[data-live]')) {
      part.dataset.hasNews = ''
      htmx.trigger(part, 'news')
      continue
    }
    const from = part.closest('[data-source]')
    const path = from?.dataset.source ?? hereWithoutNotices()
    const group = groups.get(path) ?? { as: from?.dataset.as, ids: [] }
    group.ids.push(part.id)
    groups.set(path, group)
  }
  for (const [path, { as, ids }] of groups) await renew(path, as, ids, news)
}

/** Where one is, without what is said once, and without who stands beside the list, whose parts are asked for by themselves. */
function hereWithoutNotices() {
  const url = new URL(location.href)
  for (const name of ['open', 'edited', 'before', 'removed', 'removedView', 'confirmed']) {
    if (url.pathname === '/customers' || name !== 'before') url.searchParams.delete(name)
  }
  return url.pathname + url.search
}

async function renew(path, as, ids, news) {
  const headers = { 'HX-Request': 'true', 'HX-Request-Type': 'partial', ...(as && { 'HX-Target': as }) }
  const [href, before] = [location.href, swaps]
  const answer = await fetch(path, { headers }).catch(() => undefined)
  if (!answer || answer.status >= 500 || answer.status === 429) return tryLater(news)
  if (!answer.ok || answer.redirected) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  // What has come meanwhile may be another list, or another customer, and is newer.
  if (location.href !== href || swaps !== before) return note(news)
  const focus = placeOfFocus()
  let isLeft = false
  for (const id of ids) {
    const part = document.getElementById(id)
    const fresh = page.getElementById(id)
    if (part && !(fresh ? renewPart(part, fresh) : renewWhole(part, page))) isLeft = true
  }
  focus()
  document.dispatchEvent(new CustomEvent('harbour:renewed'))
  // What had to wait is asked for again once whoever works in it is done.
  if (isLeft) left = { ...left, ...news }
}

/** What could not be fetched is news still. */
function tryLater(news) {
  waiting = { ...news, ...waiting }
  clearTimeout(timer)
  timer = setTimeout(refresh, failedMs)
}

let left = {}
function takeUp() {
  if (Object.keys(left).length === 0) return
  const news = left
  left = {}
  note(news)
}

/** @returns false where it has to wait */
function renewPart(part, fresh) {
  if (part.dataset.version && part.dataset.version === fresh.dataset.version) return true
  if (part.matches('[data-rows]')) return renewRows(part, fresh)
  if (isSame(part, fresh)) return true
  if (isBusy(part)) return false
  put(part, fresh)
  return true
}

/** What has no place on the page as it was, such as the first customer of an empty list. */
function renewWhole(part, page) {
  const whole = part.closest('[data-whole]')
  const fresh = whole && page.getElementById(whole.id)
  if (!fresh) return true
  if (isBusy(whole)) return false
  put(whole, fresh)
  return true
}

/** Row by row: one of the same version stays, with all that somebody does in it. */
function renewRows(part, fresh) {
  const rows = new Map([...part.children].map((row) => [row.dataset.row, row]))
  let isWhole = true
  let place = part.firstElementChild
  for (const row of [...fresh.children]) {
    const before = rows.get(row.dataset.row)
    rows.delete(row.dataset.row)
    let stays = before
    if (before && before.dataset.version !== row.dataset.version) {
      if (isBusy(before)) isWhole = false
      else {
        copySelection(before, row)
        stays = put(before, row)
        if (before === place) place = stays
      }
    }
    stays ??= document.adoptNode(row)
    if (stays === place) place = place.nextElementSibling
    else if (stays.isConnected && part.moveBefore) part.moveBefore(stays, place)
    else part.insertBefore(stays, place)
    if (!before) htmx.process(stays)
  }
  for (const row of rows.values()) {
    if (isBusy(row)) isWhole = false
    else row.remove()
  }
  return isWhole
}

function copySelection(before, row) {
  const [from, to] = [before, row].map((one) => one.querySelector('.sel input'))
  if (from && to) to.checked = from.checked
}

/** A copy: what stands around it may be asked for as a whole later. */
function put(before, fresh) {
  const node = document.importNode(fresh, true)
  before.replaceWith(node)
  htmx.process(node)
  return node
}

function isSame(part, fresh) {
  const plain = part.cloneNode(true)
  for (const one of [plain, ...plain.querySelectorAll('[data-htmx-powered]')]) one.removeAttribute('data-htmx-powered')
  return plain.isEqualNode(fresh)
}

const isText = (element) => element.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
const isChanged = (field) =>
  field.matches('select')
    ? [...field.options].some((option) => option.selected !== option.defaultSelected) && field.selectedIndex > 0
    : field.matches('[type="checkbox"], [type="radio"]')
      ? field.checked !== field.defaultChecked && !field.closest('.sel')
      : field.value !== field.defaultValue

/** What was pressed, and has no answer yet. */
const unanswered = new Set()

/** Whether somebody is doing something in it that would be lost. */
function isBusy(part) {
  const active = document.activeElement
  if ([...unanswered].some(({ target }) => part.contains(target))) return true
  if (part.contains(active) && isText(active)) return true
  if (part.querySelector('.cell-form, .prov-card > *, .is-dragged')) return true
  const selection = getSelection()
  if (!selection.isCollapsed && part.contains(selection.anchorNode)) return true
  return [...part.querySelectorAll('input:not([type="hidden"]), textarea, select')].some(isChanged)
}

/** Remembers what has the focus, and gives it back to what takes its place. */
function placeOfFocus() {
  const active = document.activeElement
  const row = active?.closest('[data-row]')
  const part = active?.closest('[data-follows]')
  const at = row && [...row.children].indexOf(active.closest('[data-row] > *'))
  return () => {
    if (!part || active.isConnected) return
    const now = row ? document.querySelector(`[data-row="${row.dataset.row}"]`) : document.getElementById(part.id)
    const same = (of) => [...(of?.querySelectorAll(active.tagName) ?? [])].find((one) => one.isEqualNode(active))
    const inRow = row && now?.children[at]
    const found =
      (active.id && document.getElementById(active.id)) ||
      (active === row?.children[at] ? inRow : inRow?.querySelector(active.tagName)) ||
      (active.href && now?.querySelector(`a[href="${CSS.escape(active.getAttribute('href'))}"]`)) ||
      same(now)
    if (!found) return
    if (!found.matches('a, button, input, select, textarea, summary')) found.tabIndex = -1
    found.focus({ preventScroll: true })
  }
}

document.addEventListener('htmx:after:swap', () => {
  swaps += 1
})

// A part that asks for itself does so only where nothing is heard, but now and then.
let askedAt = 0
document.addEventListener('htmx:before:request', (event) => {
  const { ctx } = event.detail
  const part = ctx.sourceElement
  if (ctx.request.method !== 'GET') sending += 1
  if (!part?.matches?.('[data-live]')) {
    unanswered.add(ctx)
    return
  }
  const isDue = 'hasNews' in part.dataset || performance.now() - askedAt > 5_000
  if (isHeard && !isDue) {
    event.preventDefault()
    return
  }
  delete part.dataset.hasNews
  askedAt = performance.now()
})
document.addEventListener('htmx:finally:request', ({ detail: { ctx } }) => {
  unanswered.delete(ctx)
  if (ctx.request.method !== 'GET') sending = Math.max(0, sending - 1)
  // A cell that was saved here is of this version.
  for (const saved of document.querySelectorAll('[data-saved]')) {
    const row = document.querySelector(`[data-row="${saved.dataset.saved}"]`)
    if (row && Number(row.dataset.version) < Number(saved.dataset.version)) row.dataset.version = saved.dataset.version
  }
  setTimeout(takeUp)
})
addEventListener('focusout', () => setTimeout(takeUp, gatherMs))
document.addEventListener('selectionchange', () => {
  if (getSelection().isCollapsed) setTimeout(takeUp, gatherMs)
})

for (const type of ['pointerdown', 'keydown', 'pointermove', 'focus']) {
  addEventListener(
    type,
    () => {
      touchedAt = performance.now()
      if (!stream) open()
    },
    { passive: true },
  )
}
// Only who looks at a page follows it; of a browser, few pages do at once.
document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()))
addEventListener('pagehide', close)
addEventListener('pageshow', open)
setInterval(() => {
  if (document.hidden || !isThere()) return
  if (stream && performance.now() - heardAt > patienceMs) close()
  if (!isHeard && parts().length > 0) note({ '*': 0 })
  open()
}, againMs)
open()
