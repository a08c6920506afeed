// The upload form sends each file by itself with XMLHttpRequest, the one way to hear how far it is, and takes files
// dropped anywhere on the page. Without this module it is an ordinary form that sends all of them at once.
const form = document.querySelector('form[data-upload]')
const chooser = form.querySelector('input[type="file"]')
const list = form.querySelector('[data-sending]')
const template = form.querySelector('[data-sending-line]')
const status = form.querySelector('[data-upload-status]')
const over = form.querySelector('[data-drop-over]')
const texts = form.querySelector('[data-upload-texts]').dataset

/** A text of the page by its name, each `{name}` in it filled in. */
const text = (name, values = {}) => texts[name].replace(/\{(\w+)\}/g, (_, key) => values[key])

const atOnce = 2
/**
 * Every file of this page, in order: {file, chosen, line, state: waiting | sending | cancelling | taken | refused |
 * cancelled, importId}. By its id a file that is sent twice comes once, and one that came whole can be cancelled.
 */
const sendings = []

chooser?.addEventListener('change', () => {
  take(chooser.files)
  form.reset()
})

for (const type of ['dragenter', 'dragover']) {
  addEventListener(type, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    showOver(true)
  })
}
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) showOver(false)
})
addEventListener('drop', (event) => {
  if (!event.dataTransfer?.files.length) return
  event.preventDefault()
  showOver(false)
  take(event.dataTransfer.files)
})
addEventListener('beforeunload', (event) => {
  if (sendings.some(({ state }) => state === 'sending')) event.preventDefault()
})

function showOver(isOver) {
  form.classList.toggle('is-over', isOver)
  if (over) over.hidden = !isOver
}

function take(files) {
  say('')
  // What is chosen now holds for these files, and goes before each of them.
  const chosen = [...new FormData(form)].filter(([name]) => name !== 'file')
  for (const file of files) {
    const line = template.content.cloneNode(true).firstElementChild
    line.querySelector('[data-name]').textContent = file.name
    list.append(line)
    const sending = { file, chosen, line, state: 'waiting', importId: newId() }
    line.querySelector('[data-cancel]').addEventListener('click', () => {
      if (sending.state === 'waiting') cancelled(sending)
      else if (sending.state === 'sending') cancel(sending)
      else remove(sending)
    })
    line.querySelector('[data-again]').addEventListener('click', () => {
      show(sending, 'waiting', text('waiting'))
      next()
    })
    sendings.push(sending)
    if (file.size === 0) show(sending, 'refused', text('emptyFile'))
    else show(sending, 'waiting', text('waiting'))
  }
  next()
}

/** Sends what waits, and when nothing does any more, goes to where the imports are. */
function next() {
  const inState = (state) => sendings.filter((sending) => sending.state === state)
  for (const sending of inState('waiting').slice(0, atOnce - inState('sending').length)) send(sending)
  if (inState('waiting').length + inState('sending').length + inState('cancelling').length > 0) return
  const taken = inState('taken')
  if (taken.length === 0) return
  if (taken.length === sendings.length) {
    return location.assign(taken.length === 1 ? `/imports/${taken[0].importId}` : '/imports')
  }
  const [count, all] = [taken.length, sendings.length]
  say(text(count === 1 ? 'oneOf' : 'someOf', { count, all }))
}

function send(sending) {
  const data = new FormData()
  data.append('importId', sending.importId)
  for (const [name, value] of sending.chosen) data.append(name, value)
  data.append('file', sending.file)
  const request = new XMLHttpRequest()
  sending.request = request
  request.open('POST', `/api/v1${form.getAttribute('action')}`)
  request.responseType = 'json'
  request.upload.addEventListener('progress', ({ loaded, total }) => progress(sending, loaded, total))
  request.addEventListener('load', () => answered(sending, request))
  request.addEventListener('error', () => {
    show(sending, 'refused', text('brokenOff'), true)
    next()
  })
  show(sending, 'sending', text('sending'))
  request.send(data)
}

function progress(sending, loaded, total) {
  const bar = sending.line.querySelector('progress')
  bar.max = total
  bar.value = loaded
  const share = { percent: Math.floor((100 * loaded) / total), size: size(total) }
  how(sending, loaded < total ? text('share', share) : text('sent'))
}

function answered(sending, request) {
  if (request.status === 401) return location.assign('/login?next=/imports/new')
  if (request.status === 202) {
    taken(sending, '')
  } else {
    const why = request.response?.detail ?? text('refused')
    show(sending, 'refused', why, request.status >= 500 || request.status === 0)
  }
  next()
}

function taken(sending, words) {
  show(sending, 'taken', words)
  const link = document.createElement('a')
  link.href = `/imports/${sending.importId}`
  link.textContent = text('showImport')
  sending.line.querySelector('[data-how]').append(' ', link)
}

/** The file may have come whole, though its answer had not: then there is an import to cancel. */
async function cancel(sending) {
  sending.request.abort()
  show(sending, 'cancelling', text('cancelling'))
  const path = `/api/v1/imports/${sending.importId}/cancel`
  const status = await fetch(path, { method: 'POST' }).then(
    (answer) => answer.status,
    () => 0,
  )
  if (status === 200 || status === 404) return cancelled(sending)
  if (status === 409) taken(sending, text('cameWhole'))
  else show(sending, 'refused', text('brokenOff'), true)
  next()
}

function cancelled(sending) {
  show(sending, 'cancelled', text('cancelled'), true)
  sending.importId = newId()
  next()
}

function remove(sending) {
  sending.line.remove()
  sendings.splice(sendings.indexOf(sending), 1)
  say('')
}

function show(sending, state, words, canSendAgain = false) {
  sending.state = state
  sending.line.dataset.state = state
  sending.line.querySelector('progress').hidden = state !== 'sending'
  const stop = sending.line.querySelector('[data-cancel]')
  stop.textContent = text(isOpen(sending) ? 'cancel' : 'remove')
  stop.hidden = state === 'cancelling'
  sending.line.querySelector('[data-again]').hidden = !canSendAgain
  how(sending, words)
}

const isOpen = ({ state }) => state === 'waiting' || state === 'sending'

/** A random UUID; `crypto.randomUUID` is there on safe connections alone. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 0x0f) | 0x40
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function how(sending, words) {
  sending.line.querySelector('[data-how]').textContent = words
}

function say(message, isError = false) {
  status.textContent = message
  status.classList.toggle('bad', isError)
}

const size = (bytes) =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
