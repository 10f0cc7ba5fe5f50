import { describe, expect, it } from 'vitest'
import {
  agencyByCredit,
  isNewsroomName,
  outletByHost,
  outletByName,
} from '../../../src/extract/header/known-outlets.js'
import { readHeader } from '../../../src/extract/header/read-header.js'
import { readNames } from '../../../src/extract/header/read-names.js'
import type { StatedField } from '../../../src/model/article.js'
import { plainArticle } from '../../support/plain-article.js'

const REPORT =
  'The harbour of Port Lowen will stay closed until the weekend, the port authority said on Monday morning.'

describe('who a byline names', () => {
  /** `author, author | agency, agency`; null where it is prose. */
  const names = (byline: string) => {
    const found = readNames(byline)
    return found === null ? null : `${found.authors.join(', ')} | ${found.agencies.join(', ')}`
  }

  it.each<[string, string | null]>([
    ['Jane Roe', 'Jane Roe | '],
    ['By Jane Roe', 'Jane Roe | '],
    ['Jane Roe and John Doe', 'Jane Roe, John Doe | '],
    ['Jane Roe, John Doe & Ana Duarte', 'Jane Roe, John Doe, Ana Duarte | '],
    ['Jane Roe with John Doe', 'Jane Roe, John Doe | '],
    ['Jane Roe – John Doe', 'Jane Roe, John Doe | '],
    ['Jane Roe and Jane Roe', 'Jane Roe | '],
    ['JANE ROE', 'Jane Roe | '],
    ['Jane Roe, Staff Writer', 'Jane Roe | '],
    ['Jane Roe, Senior Political Correspondent', 'Jane Roe | '],
    ['Jane Roe (Karsk)', 'Jane Roe | '],
    ['Jane Roe in Karsk', 'Jane Roe | '],
    ['Jane Roe, roe@quay.example', 'Jane Roe | '],
    ['Jane Roe, @janeroe', 'Jane Roe | '],
    ['Jane Roe / AFP', 'Jane Roe | AFP'],
    ['AFP', ' | AFP'],
    ['the Associated Press', ' | AP'],
    ['Reuters and AFP', ' | Reuters, AFP'],
    ['Jane Roe, The Guardian', 'Jane Roe | '],
    ['The Guardian', ' | '],
    ['Harbour Desk', 'Harbour Desk | '],
    ['Lowen Newsroom', 'Lowen Newsroom | '],
    ['the old harbour', null],
    ['Jane Roe, who left', null],
    ['', null],
  ])('%s: %s', (byline, expected) => {
    expect(names(byline)).toBe(expected)
  })
})

describe('known newsrooms', () => {
  it('are known by name, with or without their article, by alias and by host', () => {
    expect(outletByName('The Guardian')?.name).toBe('The Guardian')
    expect(outletByName('guardian')?.name).toBe('The Guardian')
    expect(outletByName('Nobody’s Gazette')).toBeNull()
    expect(outletByName('AA')).toBeNull()
    expect(outletByHost('edition.cnn.com')?.name).toBe('CNN')
    expect(outletByHost('www.cnn.com')?.name).toBe('CNN')
    expect(outletByHost('com')).toBeNull()
    expect(outletByHost('notcnn.com')).toBeNull()
  })

  it('are agencies by their credit, short ones as printed alone, and by the form of their name', () => {
    expect(agencyByCredit('AFP')?.credit).toBe('AFP')
    expect(agencyByCredit(' AFP ')?.credit).toBe('AFP')
    expect(agencyByCredit('afp')).toBeNull()
    expect(agencyByCredit('the associated press')?.credit).toBe('AP')
    expect(agencyByCredit('Upland Press Service')).toMatchObject({
      name: 'Upland Press Service',
      kind: 'AGENCY',
      domains: [],
    })
    expect(agencyByCredit('the Upland News Agency')?.name).toBe('Upland News Agency')
    expect(agencyByCredit('upland news agency')).toBeNull()
    expect(agencyByCredit('News Agency')).toBeNull()
  })

  it.each<[string, boolean]>([
    ['Radio Mellin', true],
    ['The Tarn Valley Herald', true],
    ['The Saint Lowen and Estuary Evening Post', true],
    ['The Saint Lowen and Old Estuary Evening Post', false],
    ['Herald', false],
    ['The Herald', false],
    ['Mellin Bakery', false],
    ['radio Mellin', false],
    ['Radio mellin', false],
  ])('may be %s: %s', (name, isOne) => {
    expect(isNewsroomName(name)).toBe(isOne)
  })
})

describe('fields that are stated beside the text', () => {
  const header = (...stated: StatedField[]) => readHeader(plainArticle(REPORT, stated)).header
  const at = (value: string, rule = 'json-ld'): StatedField => ({ field: 'publishedAt', value, rule })

  it.each<[string[], string, string | null]>([
    [['2024-03-05T02:30:10Z', '2024-03-04 21:30:10'], '2024-03-05T02:30:10.000Z', '-05:00'],
    [['2024-03-05T02:30:10Z', '2024-03-05 02:45:10'], '2024-03-05T02:30:10.000Z', '+00:15'],
    [['2024-03-05T02:30:10Z', '2024-03-05 02:31:10'], '2024-03-05T02:30:10.000Z', 'Z'],
    [['2024-03-05T02:30Z', '2024-03-05 02:45'], '2024-03-05T02:30:00.000Z', 'Z'],
    [['2024-03-05T02:30Z', '2024-03-05 03:30'], '2024-03-05T02:30:00.000Z', '+01:00'],
    [['2024-03-05T02:30Z', '2024-03-05T05:30+03:00'], '2024-03-05T02:30:00.000Z', '+03:00'],
    [['2024-03-05T02:30Z', '2024-03-05T06:30+03:00'], '2024-03-05T02:30:00.000Z', 'Z'],
    [['2024-03-05T02:30Z', '2024-03-05 16:30'], '2024-03-05T02:30:00.000Z', '+14:00'],
    [['2024-03-05T02:30Z', '2024-03-05 17:30'], '2024-03-05T02:30:00.000Z', 'Z'],
    [['2024-03-05T02:30Z', '2024-03-05'], '2024-03-05T02:30:00.000Z', 'Z'],
    [['2024-03', '2024-03-05'], '2024-03-05T00:00:00.000Z', null],
    [['soon', '2024-03'], '2024-03-01T00:00:00.000Z', null],
    [['2024-03-05', '2024-03-06'], '2024-03-05T00:00:00.000Z', null],
  ])('of the dates %j the first known to the day, in the outlet’s own time', (values, moment, zone) => {
    expect(header(...values.map((value) => at(value))).publishedAt).toMatchObject({ at: moment, zone })
  })

  it.each<[string, string | null]>([
    ['https://quay.example/2024/03/05/strike', '2024-03-05'],
    ['https://quay.example/2024-03-05/strike', '2024-03-05'],
    ['https://quay.example/a/2024/3/5', '2024-03-05'],
    ['https://quay.example/2024/13/05/strike', null],
    ['https://quay.example/2024/03/strike', null],
    ['https://quay.example/12024/03/05', null],
  ])('take the day from the address %s: %s', (url, date) => {
    expect(header({ field: 'url', value: url, rule: 'given' }).publishedAt?.at.slice(0, 10) ?? null).toBe(date)
  })

  it.each<[string, string | null]>([
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['en_US', 'en-US'],
    ['de-DE.UTF-8', 'de-DE'],
    ['es-419', 'es-419'],
    ['English', 'en'],
    ['Russian', 'ru'],
    ['klingonish', null],
  ])('are in the language %s: %s', (value, language) => {
    const text = 'Karsk.'
    expect(readHeader(plainArticle(text, [{ field: 'language', value, rule: 'given' }])).header.language).toBe(language)
  })

  it.each<[string, string]>([
    [
      'The harbour of the port will stay closed until the end of the week, and the mayor said that it was not to be opened.',
      'en',
    ],
    [
      'Der Hafen der Stadt bleibt bis zum Ende der Woche geschlossen, und die Leitung sagte, dass er nicht geöffnet werde.',
      'de',
    ],
    [
      'Le port de la ville restera fermé jusqu’à la fin de la semaine, et le maire a dit que les bateaux ne sont pas à l’abri.',
      'fr',
    ],
    [
      'El puerto de la ciudad estará cerrado hasta el fin de la semana, y el alcalde dijo que no se abrirá por la noche en los días de fiesta.',
      'es',
    ],
  ])('else are told by the small words of the text: %s', (text, language) => {
    expect(readHeader(plainArticle(text)).header.language).toBe(language)
  })

  it('tell no language of a few words', () => {
    expect(readHeader(plainArticle('The harbour of the port is closed.')).header.language).toBeNull()
    expect(readHeader(plainArticle('Karsk '.repeat(40))).header.language).toBeNull()
  })
})
