import { describe, expect, test } from 'vitest'
import { readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { mayRefuseContact } from '../../../../../shared/cleaning/choices/nearby/may-refuse-contact.ts'
import { harmless, refusing } from './notes.ts'

test('a note that says not to contact is read or asked, in whatever words', () => {
  expect(refusing.filter((note) => readRefusal(note) === null)).toEqual([])
})

test('of harmless notes hardly one in fifty is asked', () => {
  const taken = harmless.filter((note) => readRefusal(note) !== null)
  expect(taken.length / harmless.length).toBeLessThan(0.02)
  expect(taken).toEqual([
    'prefers calls, not emails',
    'no Zoom calls, in person please',
    '"Do not disturb" door signs, 500 pcs',
    'wants text reminder, no call',
    'lieber anrufen, nicht mailen',
    'llamar, no escribir WhatsApp largo',
    'basta chiamare il centralino',
  ])
})

/** In each language `what` is refused by each of `refusals`; each of `others` says something else of it. */
const languages = [
  {
    what: 'calls, emails, texts, newsletters, messages',
    refusals:
      'fed up with our #, hates all those #, forbade any #, complained about our #, threatens to sue over #, wants the # to end and refuses all #, sick of getting #, rejects our #, does not appreciate #, never wanted #, # are unwelcome',
    others: 'answers # quickly, # go unanswered, has not received our #, # were not opened, waits for #, loves our #',
  },
  {
    what: 'Anrufe, Mails, Briefe, Nachrichten',
    refusals:
      'hat unsere # satt, beschwert sich über #, verbietet weitere #, duldet keine #, # sind zu unterlassen, genervt durch #, droht mit Anwalt wegen #, will auf keinen Fall #',
    others: 'beantwortet # schnell, wartet auf #, freut sich über #, hat # nicht erhalten',
  },
  {
    what: 'appels, mails, courriers, sms',
    refusals:
      'excédé par nos #, se plaint des #, interdit les #, ne tolère aucun de nos #, en a assez de nos #, menace de saisir la justice pour nos #, s’oppose aux #',
    others: 'répond aux #, attend nos #, n’a pas reçu nos #, content de nos #',
  },
  {
    what: 'llamadas, correos, mensajes, cartas',
    refusals:
      'harta de nuestras #, se queja de las #, prohíbe las #, no tolera nuestras #, amenaza con denuncia por las #, no permite #, odia las #',
    others: 'responde a las #, espera nuestras #, no recibió las #, contento con las #',
  },
  {
    what: 'telefonate, mail, messaggi, lettere',
    refusals:
      'stufo delle #, si lamenta delle #, vieta le #, non tollera le nostre #, minaccia querela per le #, odia le #',
    others: 'risponde alle #, aspetta le nostre #, non ha ricevuto le #, contento delle #',
  },
  {
    what: 'telefoontjes, mails, brieven, berichten',
    refusals:
      'is onze # zat, klaagt over #, verbiedt verdere #, duldt onze # niet, dreigt met advocaat wegens #, boos over #',
    others: 'beantwoordt # snel, wacht op #, heeft # niet ontvangen, blij met #',
  },
  {
    what: 'звонки, письма, сообщения',
    refusals: 'жалуется на #, запрещает #, надоели наши #, не разрешает #, грозит судом за #, не хочет получать наши #',
    others: 'ждёт наши #, не получил #, любит #',
  },
  {
    what: 'telefony, maile, wiadomości',
    refusals:
      'skarży się na #, zabrania nam słać #, nie życzy sobie kontaktu i # od nas, grozi sądem za #, nienawidzi # od nas',
    others: 'czeka na #, nie otrzymał #, odpowiada na #',
  },
]
const product = (frames: string, words: string): string[] =>
  frames.split(', ').flatMap((frame) => words.split(', ').map((word) => frame.replaceAll('#', word)))

describe.each(languages)('of $what', ({ what, refusals, others }) => {
  test('every refusal is found', () => {
    expect(product(refusals, what).filter((note) => !mayRefuseContact(note))).toEqual([])
  })
  test('nothing else is', () => {
    expect(product(others, what).filter((note) => mayRefuseContact(note))).toEqual([])
  })
  test('what is refused at some times holds for those alone', () => {
    const limited = product('no #, not #, keine #, pas de #, no quiere #', what).flatMap((wish) => [
      `${wish} before 10`,
      `${wish} on Mondays`,
    ])
    expect(limited.filter((note) => mayRefuseContact(note))).toEqual([])
  })
})

test('a word of one clause refuses nothing in the next', () => {
  const refusals =
    'refused the quote, not interested, hates her supplier, removed from the shortlist, no budget, complained of the delay'
  const wishes = 'call again in June, email the brochure, write to Ann, phone the office, send a text'
  const notes = refusals
    .split(', ')
    .flatMap((said) =>
      wishes
        .split(', ')
        .flatMap((wish) => [`${said}, ${wish}`, `${said}; ${wish}`, `${said}. ${wish}`, `${said} - ${wish}`]),
    )
  expect(notes.filter((note) => mayRefuseContact(note))).toEqual([])
})
