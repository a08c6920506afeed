// biome-ignore-all format: lists of words
// What refuses contact wherever it stands near a word of contact. Separated by commas, compared as `plainWords` gives them; a
// star stands for any ending. `may-refuse-contact.ts` says how they are put together.
export interface NearbyWords {
  /** Verbs may stand last, and a not behind them: `Anrufe unerwünscht`, `ring inte`. */
  readonly isFree?: true
  /** Words for not, in front of what is not to be done. */
  readonly not: string
  /** Words for no, of which `no email` says only that there is none. */
  readonly none?: string
  /** Wanting, liking and allowing, which with a no refuse whatever is sent. */
  readonly want: string
  /** What somebody does who contacts, as it is asked for; not what was done. */
  readonly act: string
  /** What arrives, as a rule in the plural: `no email` says only that there is none. */
  readonly thing: string
  /** Stopping, refusing, forbidding, having enough. */
  readonly stop: string
  readonly complain: string
  /** Lawyers, courts and the police. */
  readonly threat?: string
  /** What they are threatened with for: another call, spam. */
  readonly again?: string
  readonly remove: string
  readonly list: string
  /** It says it alone. */
  readonly alone: string
  /** The same of what was done, whose date is its own. */
  readonly done?: string
  /** These are none of the others, though one of their words is: by phone, a mailing address. */
  readonly compound?: string
  /** With one of these a clause is about something else: not forgetting, nobody reached, nothing yet. */
  readonly fine: string
}

const english: NearbyWords = {
  not: 'not, dont, shouldnt, mustnt, never, nor, neither, under no, on no account, by no means, nobody, no one, no longer',
  none: 'no, zero, nothing, none, doesnt, does not, no further',
  want: 'want, wants, wanted, wish, wishes, like, likes, appreciate, appreciates, desire, desires, consent, consents, agree, agrees, agreed, welcome, welcomes, accept, accepts, permit, permits, permitted, allow, allows, allowed, send, tolerate, tolerates, be included, to be included, enjoy, enjoys, put, get, gets, take, takes, happy about, happy with, pleased about, pleased with, keen on, add, include, put on',
  act: 'call, ring, phone, telephone, dial, contact, approach, email, mail, write, text, message, sms, whatsapp, visit, disturb, bother, pester, harass, solicit, canvass, chase, hear from, know about us, being called, being phoned, being contacted, being emailed, be called, be contacted, be emailed, be phoned, be mailed, be texted, be approached, be visited, be bothered, be disturbed, be marketed to, reach out, get in touch, knock, pestered, ring again, send, being visited, us turning up, turning up, turn up, coming round, come round, drop in, contact us back, come by, harassed, marketed, market to, be sent, be added',
  thing: 'calls, visits, letters, mailings, mailers, mailshots, mail shots, mailouts, communication, communications, correspondence, solicitation, solicitations, telemarketing, outreach, messages, texts, emails, e mails, newsletters, newsletter, marketing, brochures, catalogues, flyers, leaflets, promos, promotions, promotional, calling, phoning, ringing, emailing, mailing, texting, messaging, contacting, visiting, writing to, stuff, campaigns, sends, robocalls, junk mail, adverts, campaign, approaches, phone calls, sales people, salespeople, cold callers, knocking, pushing, inbox, bulk email, bulk mail, being phoned, being emailed, being texted, being written to, being mailed, mail from us, hearing from, our emails, our texts, follow up, follow ups, followups, reps, rep visits, sales visits, our post, vendors, christmas card list, card list, catalogue, catalog, catalogs, anything from us, more from us, us turning up, getting texts, getting emails, getting calls, our mail, castings, mktg, samples, offers, invitations, invites, surveys, updates, reminders, quotes from us, statements from us, alerts, notifications, broadcasts, price lists, mailpieces',
  stop: 'stop, stops, quit, cease, refrain, refrains, refuse, refuses, refused, reject, rejects, rejected, forbid*, forbade, prohibit*, banned, bans, barred, objects, objected, objection, oppose, opposes, opposed, hates, hate, dislikes, detests, resents, fed up, sick of, tired of, enough of, annoyed by, annoyed with, annoyed at, irritated by, bothered by, harassed, harassment, nuisance, unsolicited, unwanted, unwelcome, suppress, suppressed, exclude, excluded, revoke, revoked, withdraw, withdrew, withdrawn, no more, an end to, them to end, put off by, angry about, angry at, furious about, upset by, upset about, rather we didnt, rather not, rather you didnt, tired, sick and tired, annoyed, irritated, pestered, harassing, pestering, hounded, bombarded, spammed, must end, should end, must stop, has to stop, end all, end to all, off limits, block, blocks, blocked, cancel all, halt, discontinue, will not have, wont have, deplores, despises, can t stand, cannot stand, cant stand, had it with, loathes, unhappy about, unhappy with, wont take, wont accept, will not take, will not accept, not happy, declined all, declines all, decline all, declines any, declined any, demands no, ring off, stop sending, quit sending, cease sending',
  complain: 'complain, complains, complained, complaining, complaint, complaints, reported',
  remove: 'remove, removed, removal, delete, deleted, deletion, erase, erased, strike, struck, drop, dropped, take out, taken out, take off, taken off, take her off, take him off, take me off, take them off, take us off, exclude, excluded, unlist, wipe, wiped, purge, purged, scrub, cross off, crossed off, off, suppress, suppressed, pull, pulled, withdraw, come off, get off, stay out of, keep out of, keep off, get out of, leave, out of, removing, deleting, dropping, expunge, expunged, opt',
  list: 'list, lists, mailing list, mailing lists, call list, contact list, database, db, crm, campaigns, mailings, mailing, mail shots, mailshots, mailers, newsletter, newsletters, call sheet, distribution, marketing, books, system, contacts, any list, our list, distribution list, bulk email, telemarketing, marketing emails, inbox, christmas card list, card list, from our system, our system, our records, her record, his record, her details, his details, their details, her data, his data, their data, out of everything',
  compound: 'by phone, on the phone, on phone, over the phone, via phone, by email, via email, by mail, by post, by text, by sms, no spam, court order, call centre, call center, phone call, on the list, on a list, on our list, on the mailing list, on our mailing list, contact list, contact form, contact person, opt in, opted in, make sure, for sure, marketing budget, marketing manager, marketing director, marketing department, marketing dept, marketing head',
  threat: 'court, sue, sues, suing, police, lawsuit, legal action, solicitor, lawyer, lawyers, injunction, ombudsman, ico, regulator, harassment, restraining order, cease and desist, report us, report you, reported us to, will report',
  again: 'if we, if you, if another, if i, next time we, spam, one more, if we call, if we text, if we email, if we write',
  done: 'right to object, right of erasure, right to be forgotten, blocked us, blocked our number, blocked our emails and, has us blocked, unsub d, unsubs, reported us, report us, spam complaint, marked refuse, return refused, threatened legal action, harassment complaint, restraining order, tps registered, ctps registered, dnd registered, ndnc registered, dncr registered, dncr listed, tps listed, ctps listed, ndnc, ndnc listed, registered with tps, registered with ctps, registered dnd, dnd active, dnd activated, dnd list, robinson list, robinson liste, robinsonliste, lista robinson, robinsonlijst, robinson lijst, bloctel, registro delle opposizioni, registro pubblico delle opposizioni, bel me niet register, nix registret, reklamrobinson, reservasjonsregisteret',
  alone: 'leave alone, leave him alone, leave her alone, leave them alone, leave us alone, leave me alone, leave him in peace, leave her in peace, leave them in peace, leave us in peace, left in peace, left alone, be left in peace, lose my number, lose his number, lose her number, lose their number, lose our number, stay away from, keep away from, wants off, wants out of, do not send, dont send anything, never send, forget my number, forget his number, forget her number, get lost, telephone terror, not wish to hear, wants nothing to do with, wants nothing from us, wants nothing more from, wants nothing more to do, no contact of any kind, no contact whatsoever, no contact at all, no contact ever, no further contact, no more contact, we desist, to desist, opt him out, opt her out, opt them out, opt me out, opt us out, doesnt want us, does not want us, leave it no more, dont send more, do not send more, pls dont send, please dont send, no mktg, no marketing please, no castings',
  fine: 'forget, forgetting, hesitate, yet, answer, answered, answers, answering, reply, replied, replies, respond, reach, reached, reachable, received, get through, worry, miss, wait, waiting, works, working, leave message, leave a message, leave voicemail, dont have, doesnt have, not have, dont use, doesnt use, not use, doesnt do, never had, by mistake, bundle, interested in, feedback, response, shout, cant stop, never stop, dont stop, not stop, bounce, bounced, open, opens, read, reads, available, sure, know who, know how, made, details, no info, contact info, invoice, invoices, invoicing, order, orders, phone book, phone number, mailing address, email address, parcel, quote, quotes, price, prices, pricing, payment, deliver, delivery, ship, shipping, ahead, duplicate, duplicates, old, typo, mistake, error, wrong, broken, fixed, waiting list, since, so far, other, yet, back, enough, lose, fail, fails, english, french, german, spanish, folder, filter, on file, on record, sign, signs, product, products, stock, wine, guest list, whitelisted, land in, in spam, channel, late, did not receive, didnt receive, not receive, voicemail, unsubscribe link, not work, dont work, doesnt work, at fault, item, items, usb, row, rows, return, returns, returned, valid, invalid, not an email, not a phone, her husband, his wife, her boss, his boss, her secretary, his secretary, her assistant, his assistant, the accountant, the office, server, mailbox, bank, uses, used, use, lunch, credit, seat, contract, shortlist, plan, mri, report, needed, needs, this week, dhl, ups, friday, fridays',
}

const german: NearbyWords = {
  not: 'nicht, nie, niemals, nichts, nimmer, nix, weder, niemand, auf keinen fall, keinesfalls, nimmermehr, bloß nicht',
  none: 'kein, keine, keinen, keinerlei',
  isFree: true,
  want: 'will, wollen, möchte, möchten, wünscht, wünschen, mag, darf, dürfen, soll, sollen, erlaubt, gestattet, duldet, akzeptiert',
  act: 'anrufen, anzurufen, angerufen werden, kontaktieren, kontaktiert werden, anschreiben, angeschrieben werden, schreiben, mailen, anmailen, stören, gestört werden, belästigen, belästigt werden, ansprechen, bewerben, besuchen, aufsuchen, hören, wissen, telefonieren, behelligen, melden, kontakt, schicken, senden, zusenden, zuschicken, kontaktversuche, vorbeikommen',
  thing: 'anrufe, anrufen, werbeanrufe, telefonate, post, briefe, mails, e mails, emails, werbemails, nachrichten, sms, newsletter, newslettern, werbung, reklame, mailings, besuche, kontaktaufnahme, kontaktaufnahmen, zusendungen, zuschriften, werbepost, kataloge, prospekte, spam, marketing, akquise, kaltakquise, belästigung, anrufen von uns, unsere mails, unsere anrufe, unsere briefe, rundmails, infopost, werbeanrufen, werbesendungen, werbebriefe, telefonterror, telefonwerbung, anrufversuche, kontaktversuche, anschreiben, zusendung, rundschreiben, mailing, sendungen, katalog, vertreterbesuche, vertreter, angebote von uns, werbematerial, flyer, zusendungen mehr, einwilligung, zustimmung',
  stop: 'verbot*, verbiet*, untersag*, unterlassen, unterlasst, unterbleiben, unerwünscht*, ungewollt*, einstellen, einzustellen, genug von, genervt von, satt, verärgert über, wütend über, lehnt, ablehn*, verweigert, widerspr*, gekündigt, kündigt, abbestell*, storniert, stopp, stoppen, schluss mit, aufhören, verbittet, sperre, gesperrt, hasst, stört sich, stören sich, belästigt durch, belästigt von, belästigt fühlt, unzulässig*, belästigt, belästigung, genervt, nervt, nerven, genug, leid, verbeten, verbat, verärgert, wütend, sperren, überdrüssig, reicht, stört, beenden, unterbinden, abstellen, unterlassung, entnervt, entzogen, entzieht, zurückgezogen, widerrufen, widerruft',
  complain: 'beschwer*, reklamiert, beklagt, moniert, anzeige',
  remove: 'streichen, gestrichen, löschen, gelöscht, löschung, entfernen, entfernt, nehmen, genommen, rausnehmen, herausnehmen, austragen, ausgetragen, raus, tilgen, weg, abmelden, abgemeldet, raushaben, herausgenommen, rausgenommen, löschen lassen, sperren',
  list: 'liste, listen, verteiler, kartei, datenbank, crm, adressliste, mailingliste, rufnummer, seine nummer, ihre nummer, meine nummer, datensatz, allen listen, unserer liste, verteilern, bestand, kundenkartei, adressbestand, werbeliste',
  compound: 'per telefon, am telefon, per mail, per post, per sms, kein spam, per e mail, ansprechpartner',
  threat: 'anwalt, anwältin, anzeige, polizei, klage, gericht, unterlassungsklage, abmahnung, abgemahnt, verklagt, datenschutzbeauftragte*, verbraucherzentrale, bundesnetzagentur, stalking',
  again: 'wenn wir, falls wir, sollten wir, bei nochmaligem, bei weiterem, bei weiteren, spam, telefonterror',
  done: 'recht auf löschung, recht auf vergessenwerden, widerspruchsrecht',
  alone: 'in ruhe gelassen, in ruhe lassen, in frieden lassen, lasst ihn in ruhe, telefonterror, zum teufel, will nichts mehr mit uns zu tun haben, nichts mehr mit uns',
  fine: 'vergessen, zögern, noch, erreichbar, erreicht, erreichen, geantwortet, antwort, antwortet, angenommen, nimmt, kommt, kam, gelesen, liest, lesen, geht, funktioniert, vorhanden, bekannt, hat keine, hat kein, haben keine, alte, alter, altes, doppelt, dublette, preis, preise, preisliste, lieferung, rechnung, rechnungen, angebot, lieber, sondern, statt, bestellung, dringend, zurück, ansprechpartner, person, fehler, versehentlich, name, warteliste, dass wir nie, zu selten, anschluss, anrufbeantworter, ware, zuständig, nicht nötig, nicht notwendig, muss nicht, müssen nicht, nicht brauchen, nicht bekommen, nicht erhalten, nie bekommen, nie erhalten, keine bekommen, mail erhalten, artikel, produkt*, datensatz, doppelter, doppelten, versehen, geheft*, herstellen, hergestellt, zustande, kein kontakt',
}

const french: NearbyWords = {
  not: 'pas, plus, jamais, aucun, aucune, ni, rien, personne ne, surtout ne',
  want: 'veut, veulent, souhaite, souhaitent, désire, aime, apprécie, accepte, autorise, tolère',
  act: 'appeler, rappeler, téléphoner, contacter, recontacter, écrire, relancer, démarcher, déranger, solliciter, importuner, joindre, envoyer, appelle, appelez, contactez, écrivez, dérangez, harceler, visiter, entendre parler, contact, envoyez, envoie, passer le voir, passer la voir',
  thing: 'appels, appels répétés, mails, emails, e mails, courriels, courriers, courrier, lettres, sms, messages, textos, newsletter, newsletters, infolettre, infolettres, pub, publicité, publicités, prospection, démarchage, sollicitation, sollicitations, visites, relances, envois, spam, spams, prospectus, catalogues, communication, communications, nos relances, nos mails, nos appels, nos courriers, courrier publicitaire, courriers publicitaires, appels commerciaux, offres commerciales, relance, harcèlement, phoning, coups de fil, texto, catalogue, dépliants, brochures, représentants, commerciaux, offres, nos offres, consentement, autorisation de contact, son accord',
  stop: 'arrêt*, cess*, interdi*, refus*, stopp*, stop, assez de, marre, marre de, ras le bol, excédé*, agacé*, opposé*, oppose, opposition, déteste, indésirable*, non sollicité*, intempestif*, résili*, annul* l abonnement, harcel*, harcèl*, supporte plus, supporte pas, en a assez, en a marre, lassé*, fatigué* de, énervé*, furieux, furieuse, importun*, bloquer, bloque, bloqué, stopper, fin à, mettre fin, exaspéré*, saturé*, excéd*, retiré son, retire son, révoqué, révoque, retrait',
  complain: 'plain*, plaint*, réclamation, réclame contre, signal* comme',
  remove: 'rayer, rayé, radier, retirer, retiré, supprimer, supprimé, effacer, effac*, enlever, ôter, sortir, exclure, exclu, désinscrire, blacklister, sorte, quitter, efface, supprime, enlève, retire, raye',
  list: 'liste, listes, fichier, fichiers, base, crm, mailing, coordonnées, diffusion, newsletter, démarchage, son numéro, ses coordonnées, sa fiche, mon numéro, nos listes, nos fichiers, la base',
  compound: 'par téléphone, au téléphone, par mail, par sms, pas de spam',
  threat: 'plainte, avocat, police, gendarmerie, tribunal, justice, procès, poursuites, mise en demeure, signalement, harcèlement',
  again: 'si on, si nous, si vous, spam, harcèlement, harcèlement téléphonique, téléphonique',
  done: 'droit à l oubli, droit d opposition, cnil',
  alone: 'laisser tranquille, laisse tranquille, laissez tranquille, la laisse tranquille, le laisse tranquille, laisser en paix, foutre la paix, ficher la paix, fichez lui la paix, ne veut plus rien de nous, ne veut plus rien avoir à faire, plus rien à voir avec nous, aucun contact, plus aucun contact',
  fine: 'oublier, oubliez, hésiter, hésitez, encore, répond, répondu, réponse, joignable, injoignable, reçu, reçoit, abouti, délivré, travaille, lit, lu, disponible, fixe, devis, prix, tarif, commande, livraison, facture, factures, retard, doublon, doublons, ancien, ancienne, erreur, faux, adresse, parle, sait, connaît, a pas de, a pas d, besoin, attente, personne, attendre, non plus, plus tard, plus tôt, de plus, plus de temps, en plus, n a plus, produit, plus que, que par, règl*, au plus, le plus, la plus',
}

const spanish: NearbyWords = {
  not: 'no, nunca, jamás, ningún, ninguna, nada, ni, tampoco, nadie',
  want: 'quiere, quieren, desea, desean, gusta, gustan, acepta, autoriza, permite, consiente, tolera, hay que',
  act: 'llamar, llamarle, llamarla, llamarlo, llame, llamen, llamemos, telefonear, contactar, contactarle, contacten, contactarla, escribir, escribirle, escriban, molestar, molestarle, molesten, molestemos, mandar, mandemos, manden, enviar, enviemos, envíen, insistir, insistan, visitar, visiten, saber, oír, avisar, acosar, recibir, molestarla, molestarlo, llamarlos, escribirles, volver a llamar, contactarlo, volver a molestar, volvamos, visite, visitarle, visitarla, mandarle, enviarle, insistirle, pasar a verle',
  thing: 'llamadas, correos, mensajes, emails, e mails, mails, cartas, sms, whatsapps, publicidad, boletín, newsletter, comunicaciones, contacto, contactos, visitas, envíos, propaganda, folletos, catálogos, spam, promociones, ofertas, acoso, correo, correos publicitarios, nuestros mensajes, nuestros correos, nuestras llamadas, llamada, mensajería, acoso telefónico, mails publicitarios, catálogo, visitas comerciales, representantes, nada nuestro, comerciales, consentimiento, autorización',
  stop: 'dej* de, dejemos de, par* de, basta de, ces*, prohib*, rechaza llamadas, rechaz* todo, rechaz* cualquier, niega, harto de, harta de, cansado de, cansada de, molesto por, molesta por, enfadado por, indeseado*, no deseado*, no solicitado*, opone, oposición, evitar, detener, cancel* el boletín, cancel* la suscripción, odia, suspender, harto, harta, hartos, cansado, cansada, enfadado, enfadada, molesto, molesta, molestan, cabreado, cabreada, aburrido, aburrida, no soporta, parar, acabar con, bloqueó, bloqueado, bloquear, no aguanta, detesta, aborrece, retiró, retira, revocó, revoca, retirado, revocado',
  complain: 'quej*, reclamación, reclamó, reclama, denuncia, denunció, protesta, protestó',
  remove: 'borrar, borr*, eliminar, elimin*, quitar, quiten, retirar, retiren, sacar, saquen, suprimir, suprim*, excluir, excluyan, dar de baja, salir, saquemos, borremos, quitemos, quitarse, salirse, borrarse, darse de baja',
  list: 'lista, listas, base, bbdd, agenda, crm, fichero, sus datos, mailing, envíos, boletín, difusión, su teléfono, su número, su correo, mi número, su nombre, registros, la base',
  compound: 'por teléfono, por correo, por email, por whatsapp, sin spam',
  threat: 'denunci*, demand*, abogad*, policía, juzgado, tribunal, querella',
  again: 'si volvemos, si vuelven, si le, spam, acoso, acoso telefónico, otra llamada, otro mensaje',
  done: 'derecho al olvido, derecho de oposición, oposición al tratamiento, aepd, lista robinson',
  alone: 'dejen en paz, deje en paz, dejar en paz, dejarle en paz, dejarla en paz, dejen tranquilo, dejen tranquila, dejarlo en paz, no quiere nada con nosotros, no quiere saber nada',
  fine: 'olvidar, olvide, olvides, dude, duden, dudar, aún, todavía, contesta, contestó, responde, respondió, recibió, recibido, funciona, atiende, trabaja, precio, precios, pedido, entrega, factura, facturas, retraso, oferta, presupuesto, duplicado*, viejo, vieja, antiguo, antigua, error, equivocado, no tiene, no existe, disponible, localizable, lee, habla, espera, hace falta, necesario, producto, más que',
}

const portuguese: NearbyWords = {
  not: 'não, nunca, jamais, nenhum, nenhuma, nem, nada, sem, ninguém',
  want: 'quer, querem, deseja, gosta, aceita, autoriza, permite, consente, tolera, pediu pra, pediu para',
  act: 'ligar, ligue, liguem, telefonar, contatar, contactar, contate, contatem, escrever, escrevam, incomodar, incomodado, incomodada, incomodem, perturbar, mandar, mandem, enviar, enviem, insistir, insistam, visitar, importunar, receber, saber, ouvir, chamar, ligue mais, ligar mais, voltar a ligar, contactá lo, contatá la, perturbem, procurado, procurada, procurar, procurem, mandar nada, visitem, visitá lo, enviar mais',
  thing: 'ligações, ligação, telefonemas, chamadas, emails, e mails, mails, mensagens, mensagem, cartas, sms, zaps, publicidade, propaganda, newsletter, boletim, contato, contatos, contacto, contactos, visitas, envio, envios, spam, ofertas, promoções, folhetos, nossas mensagens, nossos emails, nossas ligações, email marketing, correio, catálogos, catálogo, folheto, vendedores, representantes, consentimento, autorização',
  stop: 'par* de, pra parar, deix* de, cheg* de, proib*, recus* contato, recus* qualquer, recus* todo, farto de, farta de, cansado de, cansada de, irritado com, irritada com, indesejad*, não solicitad*, opõe, oposição, cessar, evitar, bloqueou a, bloqueou nos, bloqueou nosso, odeia, cancel* a newsletter, cancel* a assinatura, farto, farta, cansado, cansada, irritado, irritada, aborrecido, aborrecida, chateado, chateada, saturado, saturada, não suporta, não aguenta, bloquear, bloqueou, parar com, acabar com, detesta, enche o saco, retirou, retira, revogou, revoga, cancelou a autorização',
  complain: 'reclam*, queix*, denunci*, protest*',
  remove: 'apagar, apag*, tirar, tirem, tire, retirar, retirem, remover, remov*, eliminar, elimin*, excluir, excluam, descadastrar, sair, saia, apaguem, retirado, removido, excluído',
  list: 'lista, listas, cadastro, base, crm, seus dados, transmissão, mailing, envios, newsletter, seu número, seu telefone, nome, número, dados, telefone',
  compound: 'por telefone, por email, por e mail, por whatsapp, sem spam',
  threat: 'process*, advogad*, polícia, tribunal, procon, anatel, queixa, justiça',
  again: 'se ligarmos, se ligarem, spam, assédio, outra mensagem, outra ligação',
  done: 'direito ao esquecimento, direito de oposição, bloqueou a gente, bloqueou nos',
  alone: 'deixar em paz, deixem em paz, deixe em paz, deixá lo em paz, deixá la em paz, não quer mais nada com a gente, não quer mais nada conosco, não quer saber',
  fine: 'esquecer, esqueça, hesite, ainda, atende, atendeu, responde, respondeu, recebeu, funciona, trabalha, preço, preços, pedido, entrega, fatura, faturas, atraso, proposta, orçamento, duplicad*, velho, antiga, antigo, erro, errado, não tem, não há, não existe, disponível, lê, fala, espera, precisa, necessário, produto',
}

const italian: NearbyWords = {
  not: 'non, mai, nessun, nessuna, nessuno, niente, nulla, né',
  want: 'vuole, vogliono, desidera, gradisce, ama, accetta, autorizza, permette, consente, tollera, bisogna, si deve',
  act: 'chiamare, chiamarlo, chiamarla, chiamate, richiamare, telefonare, contattare, contattarlo, contattarla, contattate, scrivere, scrivergli, scriverle, scrivete, disturbare, disturbato, disturbata, importunare, mandare, inviare, visitare, sentirci, sentire, sapere, insistere, ricevere, importunarla, importunarlo, disturbarla, disturbarlo, richiamarla, richiamarlo, cercare, cercarla, cercarlo, mandargli, mandarle, inviargli, inviarle, mandate, spedire, spedite, visitarlo',
  thing: 'telefonate, chiamate, mail, email, e mail, messaggi, lettere, sms, pubblicità, newsletter, comunicazioni, contatto, contatti, visite, invii, spam, offerte, volantini, cataloghi, promozioni, nostri messaggi, nostre mail, nostre telefonate, nostre chiamate, troppe chiamate, troppe mail, catalogo, dépliant, rappresentanti, volantino, opuscoli, consenso, autorizzazione',
  stop: 'smett*, viet*, proibi*, rifiuta ogni, rifiuta qualsiasi, rifiut* chiamate, rifiut* contatti, stufo di, stufa di, stanco di, stanca di, infastidit*, arrabbiat* per, indesiderat*, non richiest*, oppone, opposizione, cessare, cess*, odia, disdett* la newsletter, detesta, molest*, stufo, stufa, stanco, stanca, arrabbiato, arrabbiata, seccato, seccata, esasperat*, non sopporta, bloccare, bloccato, bloccata, ha bloccato, finirla, basta con, basta telefonate, basta mail, ritirato, ritira, revocato, revoca',
  complain: 'lament*, reclam*, protest*, segnalat* come, denunci*',
  remove: 'cancellare, cancell*, togliere, togli*, tolto, tolta, eliminare, elimin*, rimuovere, rimuov*, escludere, esclud*, depennare, uscire, toglier*, tolgano, sparire',
  list: 'lista, liste, elenco, elenchi, indirizzario, rubrica, database, archivio, crm, suoi dati, mailing, newsletter, suo numero, suo nome, mio numero, nostre liste, dati',
  compound: 'per telefono, al telefono, via mail, per mail, niente spam',
  threat: 'denunci*, querel*, avvocat*, polizia, carabinieri, tribunale, causa, garante',
  again: 'se chiamiamo, se richiamiamo, spam, molestie, troppe chiamate, altra chiamata, altra mail',
  done: 'diritto all oblio, diritto di opposizione, reclamo al garante',
  alone: 'lasciare in pace, lasciatelo in pace, lasciatela in pace, lasciarlo in pace, lasciarla in pace, lasciato in pace, lasciata in pace, non vuole più avere a che fare, non vuole più niente da noi',
  fine: 'dimenticare, dimenticate, esitare, esiti, ancora, risponde, risposto, ricevuto, ricevuta, funziona, lavora, prezzo, prezzi, ordine, consegna, consegnata, fattura, fatture, ritardo, preventivo, offerta, doppion*, vecchio, vecchia, errore, sbagliato, non ha, non esiste, disponibile, legge, parla, aspetta, serve, necessario, prodotto, raggiungibile',
}

const dutch: NearbyWords = {
  not: 'niet, nooit, niets, niks, niemand',
  none: 'geen',
  isFree: true,
  want: 'wil, willen, wenst, wensen, mag, mogen, duldt, accepteert, stelt op prijs, hoeft',
  act: 'bellen, opbellen, gebeld worden, contacteren, benaderen, benaderd worden, mailen, aanschrijven, schrijven, storen, lastigvallen, lastig vallen, langsgaan, langskomen, bezoeken, appen, horen, weten, contact, sturen, langs sturen, toesturen, opsturen, ontvangen',
  thing: 'telefoontjes, oproepen, mails, e mails, emails, post, brieven, berichten, appjes, sms jes, reclame, nieuwsbrief, nieuwsbrieven, mailings, bezoeken, bezoek, spam, folders, aanbiedingen, verkoopgesprekken, marketing, onze mails, onze telefoontjes, onze post, telefoonterreur, catalogus, catalogi, vertegenwoordigers, folder, brochures, toestemming',
  stop: 'stop, stoppen, stopgezet, verbied*, verboden, verbood, weiger*, geweigerd, ongewenst*, ongevraagd*, genoeg van, zat, beu, boos over, boos om, geïrriteerd door, bezwaar, opgezegd, ophouden, hou op, staken, haat, gestalkt, spuugzat, moe, geërgerd, ergert, boos, woedend, hoeft geen, klaar met, blokkeren, geblokkeerd, verzoekt geen, kotsbeu, irritant, storend, gestoord door, opgehouden, ingetrokken, trekt in',
  complain: 'klacht*, klaagt, klaagde, geklaagd, beklaagd',
  remove: 'verwijder*, schrap*, geschrapt, halen, haal, gehaald, wissen, gewist, uitschrijven, uitgeschreven, afhalen, af, eraf, verwijderen',
  list: 'lijst, lijsten, bestand, bestanden, database, crm, mailinglijst, bellijst, zijn nummer, haar nummer, zijn gegevens, haar gegevens, verzendlijst, de lijst af, lijst af, onze lijst',
  compound: 'per telefoon, aan de telefoon, per mail, per post, geen spam',
  threat: 'advocaat, politie, aangifte, rechter, rechtszaak, klacht, rechtbank',
  again: 'als we, als wij, bij nog, spam, wegens spam, stalking',
  done: 'recht op vergetelheid, recht van bezwaar',
  alone: 'met rust gelaten, met rust laten, laat met rust, bel me niet, van de lijst af, lijst af, wil niets meer van ons, niets meer met ons te maken',
  fine: 'vergeten, aarzelen, nog, neemt, opneemt, opgenomen, beantwoord, antwoord, antwoordt, bereikbaar, bereikt, werkt, leest, gelezen, heeft geen, offerte, prijs, prijzen, bestelling, levering, factuur, facturen, dubbel, dubbele, oude, oud, fout, foutief, lievere, liever mailen, persoon, wachtlijst, niet nodig, terug, geannuleerd, niet ontvangen, nooit ontvangen, nooit gekregen, niet gekregen',
}

const scandinavian: NearbyWords = {
  not: 'inte, ej, ikke, aldrig, aldri, icke, ingen får, nobody',
  none: 'ingen, inga, inget, intet',
  isFree: true,
  want: 'vill, vil, önskar, ønsker, får, må, ska, skal, tillåter, tillader, tillater, accepterar, accepterer, godtar',
  act: 'ringa, ringas, ringe, ringes, ring, kontakta, kontaktas, kontakte, kontaktes, kontaktad, kontaktet, kontakt, maila, mejla, maile, skriva, skrive, skicka, sende, störa, forstyrre, besöka, besøge, besøke, høre, höra, vide, oppringt, uppringd, ringet op, skicka något, send, sendes, skickas',
  thing: 'samtal, opkald, oppringninger, mejl, mail, mails, brev, breve, post, sms, meddelanden, beskeder, meldinger, reklam, reklame, nyhetsbrev, nyhetsbrevet, nyhedsbrev, nyhedsbrevet, utskick, mailingar, besök, besøg, besøk, spam, telefonsalg, telefonförsäljning, henvendelser, markedsføring, marknadsföring, våra mejl, vores mails, våre eposter, våra samtal, vores opkald, mejlen, mailene, samtalen, kataloger, katalog, katalogen, broschyrer, brochurer, brosjyrer, besökare, säljare, sælgere, selgere, samtycke, samtycket, samtykke, samtykket',
  stop: 'sluta, slut, slutte, stopp, stoppa, stop, vägra*, nekar, nekat, nekter, nægter, förbjud*, förbjöd, forby*, forbudt, förbjuden, undanb*, frabed*, frabad, less på, trött på, træt af, lei av, oönskad*, uønsked*, uønsket, avsagt, opsagt, sagt upp, avslutat, hatar, hader, klagar på, trött, træt, less, lei, irriteret, irriterad, irritert, sint, arg, blokkeret, blockerat, blokkert, slippe, slipper, slippa, holde op, frabedt, sur over, återkallat, återkallade, återkallar, tilbagekaldt, trukket, trukket tilbage, trakk, dragit tillbaka',
  complain: 'klag*, anmält, anmeldt, klagomål',
  remove: 'ta bort, tas bort, tagits bort, tages bort, fjern, fjerne, fjernes, radera*, slett*, slet, slettes, stryk, stryka, strykas, avregistrera, bort, væk, vekk, ud, ut, bort från, avföras, udgå',
  list: 'lista, listan, listor, liste, listen, lister, register, registret, databas, databasen, databasen, utskickslistan, maillistan, mailinglisten, numret, nummeret, maillisten, mejllistan, vores liste, vår lista, postlistan, adresslistan',
  threat: 'polis, polisanmäl*, politi, politiet, politianmeld*, anmäl*, anmeld*, advokat, stämma, stämmer, søgsmål, rettssak',
  again: 'om vi, hvis vi, dersom vi, spam',
  alone: 'lämnad i fred, lämnas i fred, lämna i fred, i fred, være i fred, fred og ro, rätten att bli bortglömd, retten til at blive glemt, nix registret, reservert mot, vill inte ha med oss att göra, vil ikke have mere med os at gøre',
  fine: 'glöm, glömma, glem, glemme, än, ännu, enda, endnu, ennå, svarar, svarer, svarat, svaret, svar, nås, nå, fått, fået, fungerar, fungerer, virker, virka, läser, læser, leser, har ingen, har inget, har ikke, har inte, offert, tilbud, pris, prisen, prislista, leverans, leveransen, levering, leveringen, faktura, fakturor, fakturaer, dubblett, gammal, gamla, gammel, gamle, fel, feil, fejl, behövs inte, person, tillbaka, tilbage',
}

export const nearbyLanguages: readonly NearbyWords[] = [english, german, french, spanish, portuguese, italian, dutch, scandinavian]
