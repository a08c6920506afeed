// The upload form sends itself by XMLHttpRequest, the one way to hear how far it is, and takes files dropped anywhere on
// the page. Without this module it is an ordinary form.
const form = document.querySelector('form[data-upload]')
const file = form.querySelector('input[type="file"]')
const bar = form.querySelector('progress')
const status = form.querySelector('[data-upload-status]')
const button = form.querySelector('button')

form.addEventListener('submit', (event) => {
  event.preventDefault()
  if (file.files.length === 0) return say('Choose a file first.', true)
  send(new FormData(form))
})

for (const type of ['dragenter', 'dragover']) {
  addEventListener(type, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    form.hidden = false
    form.classList.add('is-over')
  })
}
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) form.classList.remove('is-over')
})
addEventListener('drop', (event) => {
  if (!event.dataTransfer?.files.length || button.disabled) return
  event.preventDefault()
  form.classList.remove('is-over')
  file.files = event.dataTransfer.files
  form.requestSubmit()
})

function send(data) {
  const request = new XMLHttpRequest()
  request.open('POST', `/api/v1${form.getAttribute('action')}`)
  request.responseType = 'json'
  request.upload.addEventListener('progress', (event) => show(event.loaded, event.total))
  request.addEventListener('load', () => {
    if (request.status === 200) return leave(request.response)
    if (request.status === 401) return location.assign('/login?next=/imports/new')
    fail(request.response?.error?.message ?? 'The server could not take the file. Try again in a moment.')
  })
  request.addEventListener('error', () => fail('The connection broke. Nothing was imported; send the file again.'))
  request.send(data)
  button.disabled = true
  bar.hidden = false
  say('Sending…')
}

function show(loaded, total) {
  bar.max = total
  bar.value = loaded
  say(loaded < total ? `Sending… ${Math.floor((100 * loaded) / total)}%` : 'Sent. One moment…')
}

const leave = (started) => location.assign(started.length === 1 ? `/imports/${started[0].importId}` : '/imports')

function fail(message) {
  button.disabled = false
  bar.hidden = true
  say(message, true)
}

function say(message, isError = false) {
  status.textContent = message
  status.classList.toggle('bad', isError)
}
