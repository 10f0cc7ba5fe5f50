import { tagged } from './tagged.js'

/** Words before an author's name, in several languages: "*By* Jane Roe", "*Written by*: Jane Roe". */
export const BYLINE_LABELS = tagged('byline-label')

/** Words of a team that stand in a byline in place of a name: "the Harbour *Desk*". */
export const DESK_WORDS = tagged('desk-word')

/** Words before a caption: "*File photo*: the quay at dawn". */
export const CAPTION_LABELS = tagged('caption-label')

/** What a picture is called in its credit: "*Photo illustration* by Jane Roe". */
export const PICTURE_WORDS = tagged('picture-word')

/** Words before the agency that a report is taken from: "*With inputs from* AFP". */
export const CREDIT_LABELS = tagged('credit-label')

/** What happened to an article on a date, in several languages: "*Published* on 5 March". */
export const DATE_LABELS = tagged('date-label')

/** Those of them that tell a later version: "*Updated*: 6 March". */
export const UPDATE_LABELS = tagged('update-label')

/** Small words between such a word and its date. */
export const BEFORE_DATES = tagged('before-date')

/** Words that a collector of texts glues to the beginning, with the date behind them: "*date* 2024-03-05 The harbour …". */
export const LEADING_DATE_LABELS = tagged('leading-date-label')

/** Words before the address of an article: "*Original url*: …". */
export const URL_LABELS = tagged('url-label')
