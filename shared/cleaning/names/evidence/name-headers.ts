// biome-ignore-all format: lists of words
import { plainWords } from '../../text/fold-key.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(plainWords))

/** What columns call a family name. */
export const familyHeaders = words(`
  last surname family familyname lastname nom nachname familienname zuname nach apellido apellidos cognome apelido apelidos sobrenome sobrenomes
  nazwisko nazwiska příjmení priezvisko фамилия прізвище прозвище фамілія презиме soyad soyadı soyadi soyisim vezetéknév családnév prezime priimek nume
  achternaam familienaam efternamn efternavn etternavn sukunimi uzvārds pavardė perekonnanimi perekonnanimi επώνυμο επίθετο mbiemri mbiemër họ ho 성 姓
`)

/** What columns call a given name. */
export const givenHeaders = words(`
  first firstname given givenname forename forenames fore vorname vornamen vor rufname prénom prénoms nombre nombres nome nomi nomes imię imiona jméno meno имя імя
  име ad adı adi isim keresztnév utónév ime prenume voornaam voornamen förnamn fornavn etunimi vārds vardas eesnimi όνομα emri emër tên ten 이름 名
`)
