import { prepareLesson, type Lesson, type Row } from './speaker-lessons.js'

/**
 * The article as a British newsroom prints it: single marks, commas and full stops behind them (‘We will see’, said Roe). The
 * corpus is American throughout; the product reads both.
 */
export function prepareBritish(row: Row): Lesson {
  const text = row.text
    .replace(/([,.])(["\u201D])/gu, '$2$1')
    .replaceAll('\u201C', '\u2018')
    .replaceAll('\u201D', '\u2019')
  return { ...prepareLesson({ ...row, text }), share: SHARE }
}

/** What such a lesson counts beside the article as printed. */
const SHARE = 0.3
