// A form that a passkey is sent with. The browser is given what to sign, asks its owner, and what it says goes with the form.
const has = typeof PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in PublicKeyCredential

for (const form of document.querySelectorAll('[data-passkey]')) {
  if (!has) continue
  const button = form.querySelector('button')
  const failed = form.querySelector('[data-passkey-failed]')
  form.hidden = false
  button.hidden = false
  form.querySelector('[data-passkey-none]').hidden = true
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    button.disabled = true
    failed.hidden = true
    try {
      form.elements.answer.value = JSON.stringify(await ask(form))
      form.submit()
    } catch {
      failed.hidden = false
      button.disabled = false
    }
  })
}

async function ask({ dataset }) {
  const answer = await fetch(dataset.options, { method: 'POST', redirect: 'error' })
  if (!answer.ok) throw new Error(answer.statusText)
  const options = await answer.json()
  const made =
    dataset.passkey === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  return made.toJSON()
}
