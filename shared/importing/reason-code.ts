import type { CellIssue, CellRule } from '../cleaning/cleaners.ts'
import type { EmailIssue } from '../cleaning/email/clean-email.ts'
import type { NameDoubt } from '../cleaning/names/clean-name-cell.ts'
import type { PostalCodeIssue, PostalCodeRule } from '../cleaning/values/clean-postal-code.ts'
import type { CustomIssue, CustomRule } from '../customers/clean-custom.ts'

/** The record itself can't be read as it stands. */
export type FileReason =
  | 'file.unclosed-quote'
  | 'file.bad-bytes'
  | 'file.too-few-cells'
  | 'file.too-many-cells'
  | 'file.above-the-table'
  | 'file.below-the-table'
  | 'file.header-again'
  | 'file.other-header'
  | 'file.record-too-large'
  | 'file.cell-too-long'
  | 'file.cells-shifted'

/** Its keys don't lead to one customer; found where the records of an import are resolved. */
export type MatchReason = 'match.conflict' | 'match.several' | 'match.different-person' | 'match.taken'

/**
 * A cell of a name holds what is none, or may be none. `name.belongs-here` is said of the cell that what stands there
 * belongs to.
 */
export type NameReason =
  | NameDoubt
  | 'name.is-an-email'
  | 'name.is-a-phone'
  | 'name.is-a-url'
  | 'name.is-a-date'
  | 'name.belongs-here'
  | 'name.maybe-nothing'
  | 'name.is-a-company'
  | 'name.said-differently'

/** It names nobody, and no customer is known by what it says; or whom it is about was erased. */
export type RecordReason = 'record.no-identity' | 'record.erased'

/** The import was to create only, or to update only. */
export type ModeReason = 'mode.create-only' | 'mode.update-only'

/**
 * A cell that must not be passed over: whether a customer may be contacted, a postal code that a spreadsheet took for a
 * number or that has a letter for a digit, a text that another encoding garbled, a note that may say not to contact, a
 * country that the rest of the row speaks against, a company that is called as a country, and a part of an address in
 * the column of another one.
 */
export type CellReason =
  | 'address.wrong-column'
  | 'boolean.not-yes-or-no'
  | 'company.is-a-country'
  | 'country.contradicted'
  | 'postal_code.look-alike'
  | 'postal_code.zero-lost'
  | 'text.maybe-refusal'
  | 'text.mojibake'

/** Why a row needs a person, or was left out. */
export type ReasonCode =
  | EmailIssue
  | NameReason
  | CellReason
  | MatchReason
  | RecordReason
  | ModeReason
  | FileReason
  | OtherVersion

/** A reason that this version has no words for: another version of Harbour has put it into the database. */
export type OtherVersion = 'reason.of-another-version'

/**
 * What a rule did to a cell; `cell.moved` put it, or a part of it, where it belongs; `email.rule` is one that people have made, `email.split` took several out of one cell,
 * `boolean.said-in-words` read words or a mark as do-not-contact,
 * `cell.entities` read characters that are written for a web page (`&amp;`),
 * `text.mojibake-decoded` read a text in its own encoding again,
 * `city.with-country` and `postal_code.decimals` are of the cell of a country and of a postal code,
 * `country.confirmed` found the suggestion in the rest of the row too, `country.swapped` changed company and country back,
 * `city.swapped` city and postal code, `name.swapped` given and family name,
 * `name.title` found a title or a job where a name should be, `name.tidied` took a label or signs off one,
 * `name.contact-repeated` found what another cell says too, `name.split` found a whole name where one of its parts should be,
 * `name.whole` one that nobody can take apart, `cell.formula` what a spreadsheet shows,
 * `name.company` a firm and `name.remark` a remark, `company.contact` a person beside the firm who is named elsewhere,
 * `company.remark` what became of a firm, where its name should stand or beside it, and `text.remark` a note, an amount or a
 * day instead of a job or an address.
 */
export type NoteRule =
  | CellRule
  | CustomRule
  | 'cell.moved'
  | 'email.rule'
  | 'email.split'
  | 'boolean.said-in-words'
  | 'name.title'
  | 'name.tidied'
  | 'name.contact-repeated'
  | 'cell.entities'
  | 'cell.formula'
  | 'name.split'
  | 'name.whole'
  | 'name.company'
  | 'name.remark'
  | 'company.contact'
  | 'company.remark'
  | 'text.remark'
  | 'text.mojibake-decoded'
  | 'city.with-country'
  | 'country.confirmed'
  | 'city.swapped'
  | 'name.swapped'
  | 'country.swapped'
  | PostalCodeRule
/** `text.mojibake`: the cell looks like UTF-8 that was read as another encoding. */
export type NoteIssue = CellIssue | CustomIssue | 'text.mojibake' | 'country.not-that-of-all' | PostalCodeIssue
