import { isFreeMail } from '../../cleaning/hosts/is-free-mail.ts'

/** Companies whose customers have an address with their name: who shares the domain shares nothing but the line. */
const providers: ReadonlySet<string> = new Set(
  `telia.com comhem.se bredband.net tele2.se hotmail.se live.se spray.se wp.pl o2.pl interia.pl onet.pl op.pl gazeta.pl
  sky.com virginmedia.com talktalk.net ntlworld.com blueyonder.co.uk eircom.net rogers.com bell.net shaw.ca telus.net
  sympatico.ca videotron.ca telefonica.net terra.es ya.com ono.com sapo.pt live.dk mail.dk stofanet.dk yousee.dk tdc.dk
  online.no hotmail.no broadpark.no skynet.be telenet.be proximus.be scarlet.be sunrise.ch bluewin.ch hispeed.ch sfr.fr
  neuf.fr numericable.fr bbox.fr tin.it alice.it virgilio.it tiscali.it fastwebnet.it freenet.de arcor.de vodafone.de
  online.de aon.at chello.at utanet.at ziggo.nl kpnmail.nl xs4all.nl home.nl planet.nl upcmail.nl hetnet.nl live.nl
  casema.nl bigpond.com optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz sbcglobal.net bellsouth.net cox.net charter.net
  earthlink.net optonline.net frontier.com centurylink.net saunalahti.fi elisanet.fi docomo.ne.jp ezweb.ne.jp
  au.com softbank.ne.jp nifty.com biglobe.ne.jp rediffmail.com uol.com.br bol.com.br terra.com.br`.split(/\s+/),
)

/** Whether strangers have addresses side by side at a domain. */
export const isProvider = (domain: string): boolean => isFreeMail(domain) || providers.has(domain)
