import { foldKey } from '../../text/fold-key.ts'
import { remember } from '../../text/remember.ts'
import { isCompany } from '../is-company.ts'
import { isRole, marksOf } from '../read-role.ts'
import { jobOfTitle, titleBehind } from '../titles.ts'
import { roleHeads } from '../words/roles.ts'

const longest = 80
// biome-ignore format: a list of words
// No firm and no town is called so; `Partner`, `Agent` and `Chef` are.
const sureHeads = new Set(
  (
    'ceo cfo coo cto cmo cio pdg manager director officer secretary treasurer accountant bookkeeper engineer supervisor coordinator salesperson receptionist ' +
    'geschäftsführer geschäftsführerin geschäftsleiter geschäftsleiterin prokurist prokuristin abteilungsleiter abteilungsleiterin vertriebsleiter vertriebsleiterin verkaufsleiter einkaufsleiter einkaufsleiterin marketingleiter projektleiter projektleiterin betriebsleiter werksleiter filialleiter teamleiter bereichsleiter niederlassungsleiter einkäufer einkäuferin verkäufer verkäuferin buchhalter buchhalterin sachbearbeiter sachbearbeiterin inhaber inhaberin ' +
    'directeur directrice gérant gérante dirigeant dirigeante responsable acheteur acheteuse comptable gerente director directora jefe jefa encargado encargada titolare amministratore responsabile direttore direttrice impiegato diretor diretora ' +
    'eigenaar zaakvoerder inkoper verkoper boekhouder inköpare säljare indkøber prezes dyrektor kierownik właściciel jednatel ředitel ügyvezető müdürü директор менеджер бухгалтер'
  )
    .split(' ')
    .map(foldKey),
)

/** Whether a text says what somebody does and can be no firm or town: `Einkaufsleiter`, `Managing Director`, 차장. */
export const isSureJob: (text: string) => boolean = remember((text) => {
  if (text.length > longest || /\d/.test(text)) return false
  if (jobOfTitle(text) !== null) return true
  const words = marksOf(text)
  return words.some((word) => sureHeads.has(word)) && isRole(words)
})

/** Whether a text is a firm and says no job beside it, as `Director, Globex GmbH` does. */
export const isFirmAlone: (text: string) => boolean = remember(
  (text) => isCompany(text) && !titleBehind.test(text) && !marksOf(text).some((word) => roleHeads.has(word)),
)
