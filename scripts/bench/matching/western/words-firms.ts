import type { Lang } from './words-names.ts'

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** Invented first words of company names. */
export const FANTASY =
  list(`Alpina, Aurora, Helix, Vertex, Solaris, Meridian, Orion, Quantum, Pinnacle, Evergreen, Summit, Bluewater, Silverline, Kestrel,
  Redwood, Nordlys, Cascade, Fortuna, Lumen, Argon, Zenith, Mistral, Polaris, Centra, Optima, Novum, Delphi, Juno, Corvus, Stella, Vega, Titan, Atlas, Nimbus,
  Ceres, Phoenix, Argos, Trident, Castell, Libra, Viola, Amber, Onyx, Sirius, Hermes, Regent, Kompass, Riviera, Panther, Sequoia, Ostara, Marlin, Osprey, Cobalt`)
export const FANTASY_HEADS = list(
  'Nova, Inter, Euro, Pro, Syn, Tri, Uni, Medi, Agri, Tele, Digi, Omni, Trans, Multi, Bio, Geo, Veri, Luxa, Cora, Dyna, Flexi, Hydro, Indu, Kera, Logi, Magna, Opti, Quali, Robo, Sani',
)
export const FANTASY_ENDS = list(
  'tec, plan, soft, med, form, dat, lab, line, print, pack, cast, grid, flow, core, mat, trade, forge, con, span, sys',
)

/** "Kölner Malerbetrieb": how German firms are called after their town. */
export const DEMONYMS: Record<string, string> = {
  Berlin: 'Berliner',
  München: 'Münchner',
  Hamburg: 'Hamburger',
  Köln: 'Kölner',
  'Frankfurt am Main': 'Frankfurter',
  Stuttgart: 'Stuttgarter',
  Düsseldorf: 'Düsseldorfer',
  Leipzig: 'Leipziger',
  Nürnberg: 'Nürnberger',
  Hannover: 'Hannoversche',
  Bremen: 'Bremer',
  Münster: 'Münsteraner',
  Görlitz: 'Görlitzer',
  Wien: 'Wiener',
  Graz: 'Grazer',
  Linz: 'Linzer',
  Salzburg: 'Salzburger',
  Zürich: 'Zürcher',
  Basel: 'Basler',
  Bern: 'Berner',
}

export interface FirmTable {
  trades: string[]
  /** "{S}" a surname, "{T}" a second surname, "{F}" a fantasy word, "{B}" a trade, "{C}" a city. */
  patterns: string[]
  jobs: string[]
  hubs: string
}

const ENGLISH_JOBS =
  list(`Managing Director, Sales Manager, Office Manager, Purchasing Manager, Accountant, Marketing Manager, Head of IT, HR Manager, Engineer,
  Project Manager, Operations Manager, Consultant, Account Executive, Buyer, Owner, CFO, CEO, Team Leader, Administrator, Business Analyst, Software Developer, Partner`)

export const FIRMS: Record<Lang, FirmTable> = {
  en: {
    trades:
      list(`Logistics, Engineering, Consulting, Manufacturing, Building Services, Software, Foods, Insurance Brokers, Printing, Marketing, Plumbing & Heating,
      Electrical Contractors, Design, Solicitors, Property Management, Packaging Solutions, Textiles, Dental Care, Landscaping, Motors, Farm Supplies, Catering, Security Systems, Furniture`),
    patterns: list(
      '{S} {B}, {S} & Sons, {F} {B}, {F} {B}, {S} & {T}, {C} {B}, {S} Brothers {B}, {F} International {B}, {F} {B} Group',
    ),
    jobs: ENGLISH_JOBS,
    hubs: 'Branch',
  },
  de: {
    trades:
      list(`Maschinenbau, Elektrotechnik, Logistik, Unternehmensberatung, Bau, Metallbau, Druckerei, Software, Immobilien, Sanitär und Heizung, Dachdeckerei,
      Autohaus, Medizintechnik, Möbelwerkstätten, Werbeagentur, Versicherungsmakler, Gartenbau, Spedition, Feinkost, Malerbetrieb, Ingenieurbüro, Holzhandel, Kältetechnik`),
    patterns: list('{S} {B}, {F} {B}, {B} {S}, {S} & {T} {B}, {S} & Söhne {B}, {F} {B}, Gebrüder {S} {B}, {C} {B}'),
    jobs: list(`Geschäftsführer, Einkauf, Vertriebsleiter, Buchhaltung, Sachbearbeiterin, IT-Leiter, Projektleiter, Assistenz der Geschäftsführung, Inhaber, Prokurist,
      Personalleiterin, Marketing, Konstrukteur, Werkstattleiter, Außendienst, Kundenberater, Steuerfachangestellte, Disponent, Technischer Leiter`),
    hubs: 'Filiale',
  },
  fr: {
    trades:
      list(`Menuiserie, Transports, Conseil, Imprimerie, Électricité, Boulangerie, Informatique, Assurances, Plomberie, Architecture, Bâtiment, Automobiles,
      Maçonnerie, Pharmacie, Emballages, Traiteur, Immobilier, Communication, Mécanique de précision, Textiles`),
    patterns: list('{B} {S}, {F} {B}, Établissements {S}, {S} et Fils, {B} {S} & {T}, {F} {B}, Comptoir {S}'),
    jobs: list(
      'Directeur général, Responsable achats, Comptable, Gérant, Assistante de direction, Responsable commercial, Chef de projet, Ingénieur, DRH, Responsable informatique, Conseillère clientèle, Architecte',
    ),
    hubs: 'Agence',
  },
  es: {
    trades: list(
      'Construcciones, Transportes, Asesoría, Muebles, Instalaciones Eléctricas, Informática, Alimentación, Seguros, Talleres, Inmobiliaria, Textiles, Imprenta, Consultores, Jardinería, Distribuciones',
    ),
    patterns: list('{B} {S}, {F} {B}, Hermanos {S}, {B} {S} y {T}, {F} {B}, Hijos de {S}'),
    jobs: list(
      'Gerente, Director comercial, Contable, Responsable de compras, Administrativa, Jefe de proyecto, Ingeniero, Recursos Humanos, Propietario, Técnico, Directora financiera',
    ),
    hubs: 'Sucursal',
  },
  it: {
    trades: list(
      'Costruzioni, Trasporti, Consulenza, Mobili, Impianti, Informatica, Alimentari, Assicurazioni, Officine, Immobiliare, Tessuti, Tipografia, Arredamenti, Carpenteria, Ceramiche, Vini',
    ),
    patterns: list('{B} {S}, {F} {B}, Fratelli {S}, {S} & Figli, {F} {B}, {B} {S} & {T}'),
    jobs: list(
      'Amministratore delegato, Responsabile acquisti, Contabile, Titolare, Direttore commerciale, Impiegata, Ingegnere, Responsabile IT, Segretaria, Geometra, Direttore tecnico',
    ),
    hubs: 'Filiale',
  },
  nl: {
    trades: list(
      'Bouw, Transport, Advies, Installatietechniek, Drukkerij, Automatisering, Verzekeringen, Makelaardij, Interieurbouw, Schilderwerken, Tuinen, Techniek, Logistiek, Verpakkingen, Groothandel',
    ),
    patterns: list('{S} {B}, {F} {B}, {B} {S}, Gebroeders {S}, {S} & Zonen, {S} en {T} {B}'),
    jobs: list(
      'Directeur, Inkoper, Verkoopleider, Administratief medewerker, Eigenaar, Projectleider, Controller, HR-adviseur, Accountmanager, Planner',
    ),
    hubs: 'Vestiging',
  },
  sv: {
    trades: list(
      'Bygg, Transport, Konsult, Elektriska, Tryckeri, Data, Fastigheter, Redovisning, Måleri, Verkstad, Trävaror, Teknik',
    ),
    patterns: list('{S} {B}, {F} {B}, {S} & Söner, {C} {B}, {F} {B}'),
    jobs: list('VD, Inköpare, Säljchef, Ekonom, Projektledare, Konsult, Personalchef, Ingenjör, Kontorschef'),
    hubs: 'Filial',
  },
  da: {
    trades: list('Byg, Transport, Rådgivning, El, Tryk, Data, Ejendomme, Revision, Maskinfabrik, Møbler'),
    patterns: list('{S} {B}, {F} {B}, Brødrene {S}, {S} & Sønner, {F} {B}'),
    jobs: list('Direktør, Indkøber, Salgschef, Bogholder, Projektleder, Konsulent, Ingeniør, Kontorassistent'),
    hubs: 'Afdeling',
  },
  no: {
    trades: list('Bygg, Transport, Rådgivning, Elektro, Trykk, Data, Eiendom, Regnskap, Mekaniske, Fiskeri'),
    patterns: list('{S} {B}, {F} {B}, Brødrene {S}, {S} & Sønner, {F} {B}'),
    jobs: list('Daglig leder, Innkjøper, Salgssjef, Regnskapsfører, Prosjektleder, Konsulent, Ingeniør'),
    hubs: 'Avdeling',
  },
  pl: {
    trades: list(
      'Budownictwo, Transport, Doradztwo, Meble, Instalacje, Informatyka, Ubezpieczenia, Drukarnia, Nieruchomości, Hurtownia, Stolarka',
    ),
    patterns: list('{B} {S}, {F} {B}, {S} i Synowie, {F} {B}'),
    jobs: list(
      'Prezes zarządu, Kierownik sprzedaży, Księgowa, Specjalista ds. zakupów, Właściciel, Kierownik projektu, Inżynier, Asystentka',
    ),
    hubs: 'Oddział',
  },
}

/** Legal forms by country, the commonest first; spellings of one form stand together. */
export const LEGAL_FORMS: Record<string, string[][]> = {
  US: [
    ['Inc.', 'Inc', 'Incorporated', ', Inc.'],
    ['LLC', 'L.L.C.', ', LLC'],
    ['Corp.', 'Corporation', 'Corp'],
    ['Co.', 'Company'],
    ['LLP', 'L.L.P.'],
  ],
  GB: [
    ['Ltd', 'Limited', 'Ltd.', 'LTD'],
    ['Ltd', 'Limited', 'Ltd.'],
    ['PLC', 'plc'],
    ['LLP', 'L.L.P.'],
  ],
  IE: [
    ['Ltd', 'Limited', 'Ltd.'],
    ['DAC', 'Designated Activity Company'],
  ],
  CA: [
    ['Inc.', 'Inc', 'Incorporated'],
    ['Ltd.', 'Ltd', 'Limited', 'Ltée'],
  ],
  AU: [
    ['Pty Ltd', 'Pty. Ltd.', 'Proprietary Limited', 'P/L'],
    ['Pty Ltd', 'Pty Limited'],
  ],
  DE: [
    ['GmbH', 'G.m.b.H.', 'Gesellschaft mbH', 'Ges. m. b. H.'],
    ['GmbH & Co. KG', 'GmbH und Co. KG', 'GmbH & Co KG'],
    ['AG', 'Aktiengesellschaft'],
    ['KG', 'Kommanditgesellschaft'],
    ['e. K.', 'e.K.', 'eK'],
    ['OHG', 'oHG'],
  ],
  AT: [['GmbH', 'Ges.m.b.H.', 'Gesellschaft m.b.H.'], ['KG'], ['e.U.', 'eU']],
  CH: [
    ['AG', 'SA', 'Aktiengesellschaft'],
    ['GmbH', 'Sàrl', 'GMBH'],
  ],
  FR: [
    ['SARL', 'S.A.R.L.', 'Sàrl'],
    ['SAS', 'S.A.S.'],
    ['SA', 'S.A.'],
    ['EURL', 'E.U.R.L.'],
  ],
  ES: [
    ['S.L.', 'SL', 'S. L.', 'Sociedad Limitada'],
    ['S.A.', 'SA', 'Sociedad Anónima'],
    ['S.L.U.', 'SLU'],
  ],
  IT: [
    ['S.r.l.', 'SRL', 'Srl', 's.r.l.'],
    ['S.p.A.', 'SPA', 'Spa'],
    ['S.n.c.', 'SNC', 'Snc'],
  ],
  NL: [
    ['B.V.', 'BV', 'bv'],
    ['V.O.F.', 'VOF'],
    ['N.V.', 'NV'],
  ],
  BE: [
    ['BV', 'BVBA', 'SRL', 'SPRL'],
    ['NV', 'SA', 'N.V.'],
  ],
  SE: [
    ['AB', 'Aktiebolag'],
    ['HB', 'Handelsbolag'],
  ],
  DK: [
    ['A/S', 'AS', 'Aktieselskab'],
    ['ApS', 'APS', 'Anpartsselskab'],
  ],
  NO: [['AS', 'A/S', 'Aksjeselskap']],
  PL: [
    ['Sp. z o.o.', 'sp. z o. o.', 'Spółka z o.o.', 'Sp. zoo'],
    ['S.A.', 'SA', 'Spółka Akcyjna'],
    ['sp.k.', 'Sp. k.'],
  ],
}

/** Long and short spellings within company names, used either way. */
export const SHORTENINGS: [string, string][] = [
  ['International', 'Intl.'],
  ['Manufacturing', 'Mfg.'],
  ['Services', 'Svcs'],
  ['Solutions', 'Sol.'],
  ['Brothers', 'Bros.'],
  ['Management', 'Mgmt.'],
  ['Engineering', 'Eng.'],
  ['Consulting', 'Cons.'],
  ['Group', 'Grp'],
  ['Electrical', 'Elec.'],
  ['Property', 'Prop.'],
  ['Insurance', 'Ins.'],
  ['Maschinenbau', 'Masch.bau'],
  ['Elektrotechnik', 'E-Technik'],
  ['Gebrüder', 'Gebr.'],
  ['Unternehmensberatung', 'UB'],
  ['Ingenieurbüro', 'Ing.-Büro'],
  ['Versicherungsmakler', 'Vers.makler'],
  ['Medizintechnik', 'Med.-Technik'],
  ['Établissements', 'Ets'],
  ['Comptoir', 'Cpt.'],
  ['Transports', 'Tpts'],
  ['Construcciones', 'Constr.'],
  ['Hermanos', 'Hnos.'],
  ['Transportes', 'Transp.'],
  ['Fratelli', 'F.lli'],
  ['Costruzioni', 'Costr.'],
  ['Gebroeders', 'Gebr.'],
  ['Installatietechniek', 'Inst.techniek'],
  ['Brødrene', 'Brdr.'],
  ['Immobilien', 'Immo'],
  ['Immobilier', 'Immo.'],
  [' und ', ' u. '],
  [' & ', ' and '],
  [' & Söhne', ' u. Söhne'],
  ['Logistics', 'Logist.'],
  ['Contractors', 'Contr.'],
  ['Doradztwo', 'Dor.'],
  ['Fastigheter', 'Fast.'],
]

export const TITLES: Record<Lang, string[]> = {
  en: list('Dr, Prof., Mr, Mrs, Ms, Rev.'),
  de: list('Dr., Prof. Dr., Dipl.-Ing., Herr, Frau, Dr. med.'),
  fr: list('M., Mme, Dr, Me'),
  es: list('D., Dña., Dr., Sr.'),
  it: list('Dott., Ing., Avv., Sig., Geom.'),
  nl: list('drs., ir., dhr., mevr.'),
  sv: list('Dr., Civ.ing.'),
  da: list('Dr., Cand.'),
  no: list('Dr., Siv.ing.'),
  pl: list('mgr, inż., dr, Pan'),
}

/** What people write into the notes: nothing that decides who is who. */
export const NOTES =
  list(`Prefers e-mail, Met at trade fair, Newsletter, Wants quote, Ruft zurück, Bitte nur vormittags anrufen, Key account, imported 2019, Interested in service contract,
  Pays by invoice, VIP, Rappeler en septembre, Do not call, Neukunde, Stammkunde, cliente habitual, Skonto 2 %, old list, Webshop, call back after holidays, Messe Hannover, referred by a friend, Import Excel`)
