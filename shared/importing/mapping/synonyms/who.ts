import type { NamesOfFields } from './names-of-fields.ts'
import { namesOfPeople } from './people.ts'

/** Who somebody is. */
export const whoNames = {
  id: ['id, harbour id, harbour_id'],
  external_id: [
    'external_id, record id, contact id, customer id, customer no, customer number, client id, lead id',
    'account id, user id, crm id, uid, uuid, ref, reference, reference number, leid, member id, 客户编号',
    '客戶編號, 编号, 編號, 客户id, 客戶id, 会员编号, 會員編號, 外部编号, kundennummer, kunden nr, kundennr, numéro client',
    'code client, id cliente, codice cliente, número de cliente, klantnummer, kundnummer, kundenummer',
    'numer klienta, müşteri no, номер клиента, 顧客番号, 顧客id, 会員番号, 고객번호, 고객 id',
    'kunden id, identifiant, identifiant client, n° client, numéro de client, id de cliente, código de cliente',
    'código do cliente, nº de cliente, id cliente esterno, klant id, client number, 고객 번호',
  ],
  customer_type: [
    'customer_type, contact type, client type, account type, record type, type, 客户类型, 客戶類型, 类型, 類型',
    'kundentyp, type de client, tipo de cliente, tipo cliente, klanttype, kundtyp, typ klienta',
    'тип клиента, 顧客種別, 種別, 고객유형, 유형',
  ],
  display_name: [
    'display_name, full name, name, contact name, customer name, client name, lead name, contact',
    'contact person, person, file as, customer, client, attn, attention, decision maker, 姓名, 名字, 联系人, 聯絡人',
    '联系人姓名, 聯絡人姓名, 客户姓名, 客戶姓名, 客户名称, 客戶名稱, 名称, 名稱, 中文姓名, 中文名, 客户, 客戶, 称呼, 昵称, 暱稱, vollständiger name',
    'ansprechpartner, kontakt, kunde, nom complet, nom et prénom, nom prénom, nombre completo',
    'nombre y apellidos, nome completo, nominativo, volledige naam, naam, contactpersoon',
    'fullständigt namn, namn, navn, fulde navn, fullt navn, koko nimi, nimi, imię i nazwisko',
    'jméno a příjmení, ad soyad, adı soyadı, фио, полное имя, контакт, контактное лицо, 氏名, 名前, お名前, 担当者',
    '担当者名, 顧客名, 이름, 성명, 담당자, 고객명, 담당자명',
    'nick name, nickname, person name, kundenname, kontaktname, name vorname, vor und nachname, nom du contact',
    'nom du client, contacto, nombre del contacto, nombre de contacto, nombre del cliente, nome do cliente',
    'nome do contato, contato, nome e cognome, cognome e nome, nome del cliente, nome cliente, klantnaam',
    'naam contactpersoon, 客户名, 客戶名, 联系人名称, 聯絡人名稱, 真实姓名, フルネーム, ご担当者名, ご担当者, お客様名, 고객이름, 담당자 이름',
    'candidate, candidato, candidata, candidat, kandidat, kandidaat, applicant, bewerber, postulante, aspirante',
    '本名, 实名, 實名, 実名, 真名, 全名, 본명, 실명',
    ...namesOfPeople,
    'channel name, youtube channel name, creator, creator name, influencer, 频道名称, 頻道名稱, チャンネル名, 채널명, nom de la chaîne',
  ],
  first_name: [
    'first_name, given name, forename, fname, christian name, first, given names, given, vorname, prénom',
    'nombre, nombres, nome, primeiro nome, voornaam, förnamn, fornavn, etunimi, imię, jméno',
    'křestní jméno, keresztnév, ad, adı, имя, 名, 英文名',
    'forenames, rufname, primer nombre, nome próprio, roepnaam',
  ],
  last_name: [
    'last_name, family name, surname, lname, second name, last, family, nachname, familienname, zuname',
    'nom de famille, nom, apellido, apellidos, cognome, sobrenome, apelido, último nome, achternaam',
    'efternamn, efternavn, etternavn, sukunimi, nazwisko, příjmení, vezetéknév, soyad, soyadı, soyisim',
    'фамилия, 姓, 姓氏, 苗字, 성',
    'primer apellido, familienaam, apelidos, nom patronymique',
  ],
} satisfies NamesOfFields
