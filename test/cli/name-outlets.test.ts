import { expect, it } from 'vitest'
import { InputError } from '../../src/errors.js'
import { readOutlets } from '../../src/cli/name-outlets.js'
import { outletOfFileName } from '../../src/text/outlet-of-file-name.js'

it('reads the outlet that a file is named for', () => {
  const names = {
    '03-kestria-today.html': 'Kestria Today',
    'the_brackmoor_post.txt.gz': 'The Brackmoor Post',
    'Dawnline 2026-03-14.md': 'Dawnline',
    'bbc-news.txt': 'BBC News',
    'le-été.txt': 'Le Été',
    '2026-03-14.txt': null,
    '-': null,
  }
  expect(Object.fromEntries(Object.keys(names).map((file) => [file, outletOfFileName(file)]))).toEqual(names)
})

it('takes an outlet for one file before that of its name, and refuses what cannot be meant', () => {
  const files = ['in/a.txt', 'in/dawnline.txt']
  const stated = readOutlets({ outlet: ['a.txt=Kestria = Today'], outletFromName: true }, files)
  expect(files.map(stated.of)).toEqual(['Kestria = Today', 'Dawnline'])
  expect(readOutlets({ outlet: ['Dawnline'] }, files)).toMatchObject({ all: 'Dawnline' })
  const refused = [
    { outlet: ['b.txt=Dawnline'] },
    { outlet: ['a.txt='] },
    { outlet: ['Dawnline', 'Kestria Today'] },
    { outlet: ['Dawnline'], outletFromName: true },
  ]
  for (const flags of refused) expect(() => readOutlets(flags, files)).toThrow(InputError)
})
