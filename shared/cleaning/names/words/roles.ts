import { foldKey } from '../../text/fold-key.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

/** Words that say what somebody does; a role has one of them. */
export const roleHeads = keys(`
  ceo cfo coo cto cmo cio cpo cro ciso chro cdo evp svp avp vp gm agm dgm rm am bdm kam pdg dg pa ea sdr bdr ae hod md
  manager mgr mngr manageress director dir directress president chairman chairwoman chairperson chairlady chairholder vicechairman vicepresident founder cofounder owner coowner proprietor proprietress prop partner principal
  officer executive exec secretary treasurer comptroller controller bursar buyer purchaser merchandiser merchandizer accountant bookkeeper auditor engineer technician mechanic electrician architect designer developer programmer scientist researcher consultant advisor adviser
  assistant administrator coordinator co-ordinator supervisor superintendent foreman specialist analyst strategist planner agent broker representative rep salesman saleswoman salesperson lead head chief receptionist clerk cashier operator
  teacher lecturer professor lawyer attorney solicitor barrister notary doctor physician surgeon dentist nurse pharmacist editor journalist photographer chef waiter trainer coach producer recruiter intern trainee student retired
  geschäftsführer geschäftsführerin geschäftsleiter geschäftsleiterin inhaber inhaberin vorstand vorstandsvorsitzender prokurist prokuristin leiter leiterin abteilungsleiter abteilungsleiterin vertriebsleiter vertriebsleiterin verkaufsleiter einkaufsleiter einkaufsleiterin marketingleiter projektleiter projektleiterin betriebsleiter werksleiter filialleiter teamleiter bereichsleiter niederlassungsleiter einkäufer einkäuferin verkäufer verkäuferin buchhalter buchhalterin assistent assistentin sekretär sekretärin sachbearbeiter sachbearbeiterin ingenieur ingenieurin architekt architektin berater beraterin rechtsanwalt rechtsanwältin steuerberater steuerberaterin kauffrau referent referentin mitarbeiter mitarbeiterin gesellschafter
  directeur directrice gérant gérante dirigeant dirigeante responsable acheteur acheteuse président présidente vendeur vendeuse comptable secrétaire assistante ingénieur chargé chargée fondateur fondatrice associé associée propriétaire avocat avocate conseiller conseillère commercial commerciale
  gerente director directora jefe jefa presidente presidenta dueño dueña propietario propietaria encargado encargada responsable contador contadora vendedor vendedora comprador compradora ingeniero ingeniera abogado abogada socio socia fundador fundadora administrador administradora secretario secretaria asistente
  titolare amministratore amministratrice responsabile direttore direttrice impiegato impiegata ragioniere commercialista avvocato ingegnere socio fondatore acquirente venditore segretaria segretario
  proprietário proprietária sócio sócia sócio-gerente diretor diretora administrador engenheiro engenheira advogado advogada vendedor comprador contabilista contador encarregado assistente fundador
  eigenaar eigenaresse directeur bestuurder zaakvoerder inkoper verkoper boekhouder medewerker medewerkster adviseur hoofd oprichter
  vd direktör chef inköpare säljare ägare delägare ordförande daglig leder direktør indehaver indkøber sælger innkjøpssjef selger toimitusjohtaja johtaja ostaja myyjä omistaja
  prezes dyrektor kierownik właściciel wlasciciel właścicielka dyrektorka specjalista handlowiec księgowa księgowy majitel jednatel ředitel ředitelka vedoucí nákupčí obchodník ügyvezető igazgató vezető tulajdonos genel müdür müdürü sahibi yönetici
  директор менеджер бухгалтер начальник руководитель инженер владелец заместитель специалист председатель президент учредитель собственник закупщик
  διευθυντής διευθυντρια υπεύθυνος ιδιοκτήτης πρόεδρος λογιστής
  المدير مدير رئيس محاسب مهندس
  pengarah pengurus direktur manajer kepala penyelia setiausaha
`)

/** Words that stand beside one. */
export const roleWords = keys(`
  senior sr snr junior jr jnr vice deputy associate assistant asst acting interim former ex general managing executive non independent global international regional national area zonal territory branch country city local corporate group main
  sales sale marketing mktg purchasing purchase procurement buying operations ops operational finance financial accounts accounting account accts technical technology tech information human resources resource people talent it hr ir pr qa qc r&d rd research development business key project projects product products program programme export exports import imports customer client clients service services support success office store shop outlet warehouse logistics logistic supply chain factory plant production manufacturing quality control assurance process safety health environment admin administration administrative legal compliance risk audit tax treasury credit investment investor relations public affairs communications communication media digital online web ecommerce creative art brand content design software hardware data cloud network systems system security engineering maintenance facilities facility property home household current previous estate event events training learning education medical clinical hospital hotel restaurant food beverage front desk reception back house
  of the and for de du des del della di do da der die das den für fur und et y e i e& en la le les el in at to
  apac emea asia pacific europe africa china hong kong greater south north east west southeast middle india japan korea uk us usa emea
  vertrieb verkauf einkauf buchhaltung technischer technische kaufmännischer kaufmännische kfm techn leitender leitende stellvertretender stellv allein alleiniger geschäftsführender geschf gf
  général générale commercial commerciale technique financier financière adjoint adjointe achats ventes marketing export administratif administrative associé
  general comercial técnico técnica financiero financiera compras ventas administrativo operaciones adjunto regional
  generale commerciale tecnico tecnica acquisti vendite amministrativo amministrativa delegato unico vendas comercial financeiro
  commercieel algemeen financieel inkoop verkoop verkställande direktør adm
  generalny generalna sprzedaży zakupów handlowy wykonawczy
  генеральный коммерческий финансовый технический исполнительный главный отдела продаж закупок по зам старший
  γενικός πωλήσεων العام المبيعات
  urusan besar utama pembelian penjualan pemasaran keuangan kewangan operasi eksekutif kanan
`)

/** A role that may stand before a name without a mark between them. */
export const rolesBefore = keys(`
  ceo cfo coo cto cmo cio chro evp svp avp vp gm agm dgm pdg manager director president chairman chairwoman chairperson owner founder cofounder proprietor prop secretary treasurer receptionist accountant consultant
  geschäftsführer geschäftsführerin inhaber inhaberin directeur directrice gérant gérante gerente directora titolare responsabile direttore eigenaar prezes dyrektor директор менеджер
`)
