import { describe, expect, it } from 'vitest'
import { areShortForms } from '../../src/text/are-short-forms.js'
import { fold } from '../../src/text/fold.js'
import { parseUrl } from '../../src/text/parse-url.js'
import { slugify } from '../../src/text/slug.js'

describe('fold', () => {
  it.each([
    ['Roe', 'roe'],
    ['Vučić’s', "vucic's"],
    ['ROE`S ´quay‘ ʼx', "roe's 'quay' 'x"],
    ['roe`s', "roe's"],
    ['a_b', 'a_b'],
    ['roe\u0080', 'roe\u0080'],
    ['Đilas đ', 'dilas d'],
    ['Łódź ł', 'lodz l'],
    ['Ørsted ø', 'orsted o'],
    ['Diyarbakır', 'diyarbakir'],
    ['Straße', 'strasse'],
    ['ﬁnal', 'final'],
    ['Ｋａｒｓｋ', 'karsk'],
    ['Nguyễn', 'nguyen'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })
})

describe('slugify', () => {
  it.each([
    ['L’Écho du Port', 'l-echo-du-port'],
    ['The Quay & Courier!', 'the-quay-courier'],
    ['“Karsk” 24', 'karsk-24'],
    ['…', ''],
  ])('%s is %s', (name, slug) => {
    expect(slugify(name)).toBe(slug)
  })
})

describe('parseUrl', () => {
  it.each([
    ['https://quay.example/a?b#c', 'https://quay.example/a?b#c'],
    [' http://quay.example ', 'http://quay.example/'],
    ['HTTPS://Quay.Example/A', 'https://quay.example/A'],
    ['http://localhost:4000/a', 'http://localhost:4000/a'],
    ['https://quay/a', null],
    ['https://a b.example', null],
    ['https://quay.example/a b', null],
    ['at https://quay.example', null],
    ['see:https://quay.example', null],
    ['ftp://quay.example', null],
    ['https://roe@quay.example', null],
    ['https://:secret@quay.example', null],
    ['https://', null],
    ['https://[quay.example', null],
    ['', null],
  ])('%j is %j', (text, url) => {
    expect(parseUrl(text)).toBe(url)
  })
})

describe('areShortForms', () => {
  it.each([
    ['steve', 'stephen', true],
    ['bob', 'rob', true],
    ['bob', 'steve', false],
    ['karsk', 'karsk', false],
  ])('%s and %s: %s', (a, b, isOne) => {
    expect(areShortForms(a, b)).toBe(isOne)
  })
})
