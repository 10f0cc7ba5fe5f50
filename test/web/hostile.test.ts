import { expect, it } from 'vitest'
import { listKind, listLinks } from '../../src/web/list-links.js'
import { readPageHead } from '../../src/web/page-head.js'
import { readRobots } from '../../src/web/robots.js'

const ADDRESS = 'https://hostile.example/'

it.each([
  ['a sitemap that nests without end', () => listLinks(`<urlset>${'<url>'.repeat(500_000)}`, ADDRESS)?.addresses, []],
  ['a page that nests without end', () => readPageHead('<p>'.repeat(200_000), ADDRESS).feeds, []],
  [
    'a robots.txt of endless wildcards',
    () => readRobots(ADDRESS, `User-agent: *\n${`Disallow: /*${'a'.repeat(1_900)}b\n`.repeat(260)}`).mayFetch(ADDRESS),
    false,
  ],
  ['a page that names a feed in its head', () => listKind('<!doctype html><html><feed>'), null],
])('%s is left', (_name, read, expected) => {
  expect(read()).toEqual(expected)
})
