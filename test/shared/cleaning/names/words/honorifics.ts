/** People of one custom, and what is written before and behind their names there. */
export interface Custom {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly titles: readonly string[]
  readonly postNominals: readonly string[]
  readonly roles: readonly string[]
}

const list = (text: string): string[] => text.split('|').map((one) => one.trim())

// As the lists of honorifics of CLDR's personNames and of Wikipedia have them, a custom each.
const english: Custom = {
  given: list('John|Priscilla|Dwayne|Anne-Marie|Keith R.|Siobhán'),
  family: list("Smith|O'Connor|Fotheringham|McAllister|Barraclough-Jones|Whitlock"),
  titles: list(
    'Mr|Mr.|Mrs|Ms|Miss|Mx|Sir|Madam|Dame|Lord|Lady|Dr|Dr.|Prof|Professor|Rev.|The Rev.|Rev. Dr.|Fr.|Rabbi|Imam|Hon.|The Hon.|Rt Hon|The Right Honourable|Capt.|Captain|Maj.|Major|Lt.|Lt. Col.|Sgt.|Cmdr|Gen.|General|Admiral|Judge|Justice|President|Senator|Sen.|Governor|Ambassador|Chancellor|Prince|Princess|Pastor|Bishop|Archbishop|Elder|Deacon|Canon|Cllr|Councillor|Att.|Coach|Sister|Brother|Master|Ven.|HRH|H.E.|His Excellency|MD|CEO|VIP|CFO|VP|Engr',
  ),
  postNominals: list(
    "PhD|Ph.D.|MD|M.D.|DDS|Esq.|Esq|CPA|CFA|FRCS|OBE|CBE|KC|QC|SC|JP|MP|MBA|B.Sc.|MSc|P.Eng.|FRSA|LLM|RN|AM|AO|GBS|Ret'd|Ret.|(Ret'd)|Jr.|Jr|Sr.|III|FCA|ACCA|PMP|DPhil|VC|KBE|MRCP|CISSP|FRICS|CEng|PE|D.O.|EdD",
  ),
  roles: list(
    'CEO|CFO|Managing Director|Head of Sales|Owner|Finance Manager|Business Development Executive|Chief Technology Officer|Co-Founder & CEO|Founder|Director|VP Marketing|Vice President, Sales|Senior Buyer|Procurement Officer|Office Manager|Partner|Account Executive|General Manager|PA to the CEO|Sales Rep|Purchasing Mgr|Executive Assistant',
  ),
}
const german: Custom = {
  given: list('Hans|Jürgen|Anneliese|Karl-Heinz|Birgit'),
  family: list('Müller|von der Heide|Großkopf|Schmidt-Rottluff|Öztürk'),
  titles: list(
    'Herr|Frau|Hr.|Fr.|Herrn|Fräulein|Dr.|Dr. med.|Dr.-Ing.|Prof. Dr.|Herr Dr.|Frau Prof. Dr.|Dipl.-Ing.|Dipl.-Kfm.|Ing.|Mag.|DI|DDr.|Dr. iur.|Dr. h.c.|PD Dr.|RA|StB|Sr. Exz.|Freiherr|Baron|Pfarrer|Bgm.|Univ.-Prof.|Hofrat|Kommerzialrat|Dipl. Ing. (FH)|Komm.-Rat|Dr. phil.',
  ),
  postNominals: list('MBA|M.A.|LL.M.|B.Sc.|PhD|Dipl.-Ing.|MSc|B.A.|jun.|sen.'),
  roles: list(
    'Geschäftsführer|Geschäftsführerin|Leiter Einkauf|Vertriebsleiter|Inhaber|Prokurist|Assistentin der Geschäftsführung|Vorstand|Einkauf|Abteilungsleiter|GF|Projektleiterin|Sachbearbeiterin Einkauf',
  ),
}
const romance: Custom = {
  given: list('Jean-Pierre|Lucía|Giuseppe|João|Noémie'),
  family: list("Lefèvre|Martínez|D'Angelo|Conceição|Bianchini|dos Santos"),
  titles: list(
    'M.|Mme|Mme.|Mlle|Mlles|Me|Dr|Pr|Maître|Monsieur|Madame|Veuve|Sr.|Sra.|Srta.|Sr|Sra|D.|Dña.|Don|Doña|Lic.|Ing.|Arq.|Dra.|Señor|Señora|Licda.|C.P.|Sig.|Sig.ra|Sig.na|Dott.|Dott.ssa|Avv.|Arch.|Rag.|Geom.|Prof.ssa|Egr. Sig.|Gent.ma Sig.ra|Cav.|On.|Exmo. Sr.|Exma. Sra.|Prof.ª|Eng.|Eng.º|Dr.ª|Senhor|Senhora|Padre|Don Dr.|Gral.|Abg.|Mtro.|Cte.|Sor|Mgr|S.E.',
  ),
  postNominals: list('PhD|MBA|Jr.|Filho|MSc|fils|hijo'),
  roles: list(
    'PDG|Directrice générale|Gérant|Responsable achats|Gerente de Compras|Director General|Jefa de Ventas|Titolare|Responsabile acquisti|Amministratore delegato|Sócio-gerente|Diretora Comercial|Chefe de Vendas|Directeur commercial|Acheteuse|Ingeniero de Proyectos',
  ),
}
const indian: Custom = {
  given: list('Priya|Rakesh|Lakshmi|Venkatesh|Harpreet'),
  family: list('Sharma|Iyer|Chatterjee|Deshpande|Bhattacharya|Gowda'),
  titles: list(
    "Shri|Sri|Smt|Smt.|Kum.|Kumari|Sushri|Mr.|Mrs.|Ms|Dr.|Dr. (Mrs.)|Adv.|Advocate|CA|CS|CMA|Er.|Prof.|Pandit|Ustad|Sardar|Late|Late Shri|Col.|Major|Capt.|Hon'ble|Hon'ble Justice|Maulana|Swami|Thiru|Tmt.|Selvi|Begum|Haji|Md|Md.|Mohd|MD|Ar.|M/s|M/s.",
  ),
  postNominals: list('IAS|IPS|FCA|ACA|CA|MBBS|MBBS, MD|MBA|M.Tech|B.Tech|Ph.D.|Ji|IRS|(Retd.)|Retd|LLB|B.E.'),
  roles: list(
    'Director|Proprietor|Prop.|Partner|Purchase Manager|AGM|DGM Projects|HOD|Sr. Executive|Asst. Manager|VP|AVP - Sales',
  ),
}
const nigerian: Custom = {
  given: list('Chukwuemeka|Ngozi|Babatunde|Folasade|Emeka'),
  family: list('Okonkwo|Adeyemi|Nwachukwu|Ogunbanjo|Danladi|Etim'),
  titles: list(
    'Chief|Alhaji|Alhaja|Hajia|Hajiya|Otunba|Oba|Engr.|Engr|Barr.|Barrister|Arc.|Arch.|Pharm.|Surv.|Dcn.|Deacon|Deaconess|Evang.|Evangelist|Pastor|Pst.|Prince|Princess|QS|Tpl.|HRH|HRM|Dr. (Mrs)|Chief (Mrs)|Chief Dr.|Dr. Mrs.|Rev. Fr.|Apostle|Bishop|Prophet|Lolo|Igwe|Mallam|Sen.|Hon.|Amb.|Comrade|Elder|Ezinne|Sir|Lady|Mazi|Nze|Ichie|High Chief|Bldr.|ESV|Oloye|Erelu|Iyalode',
  ),
  postNominals: list('OFR|MON|SAN|FNSE|FCA|mni|MFR|JP|PhD|FNIM|KSM|(Esq.)|FCIB|GCON'),
  roles: list(
    'MD/CEO|MD|Chairman|ED|GMD|Managing Partner|Head, Procurement|Chairman/CEO|Accountant|Director of Finance',
  ),
}
const malay: Custom = {
  given: list('Ahmad|Siti|Rosmah|Hafiz'),
  family: list('bin Abdullah|binti Osman|Zakaria|Ismail'),
  titles: list(
    "Dato'|Dato|Datuk|Datin|Datuk Seri|Dato' Sri|Tan Sri|Puan Sri|Toh Puan|Tun|Encik|En.|Puan|Pn.|Cik|Haji|Hj.|Hajah|Tuan Haji|Ts.|Ir.|Ir. Dr.|YB|YBhg. Dato'|Sdr.|Dr.|Prof. Madya|Ustaz|Tengku|Syed|Bapak|Ibu|Pak|Bu|Drs.|Dra.|H.|Hjh.|YAB|Brig. Jen. (B) Datuk",
  ),
  postNominals: list('PhD|S.E.|M.M.|S.Kom.|ACCA|JP|KMN|PJN'),
  roles: list('Pengarah Urusan|Director|General Manager|Pengurus Besar|Direktur Utama|Manager Pembelian'),
}

export const customs: Readonly<Record<string, Custom>> = { english, german, romance, indian, nigerian, malay }
