import { describe, expect, it } from 'vitest'
import { NO_TRAITS } from '../../../src/cluster/people/add-traits.js'
import { joinNamesakes } from '../../../src/cluster/people/join-namesakes.js'
import { UNKNOWN } from '../../../src/cluster/people/weigh-prominence.js'
import { keysOfName, keysToFind } from '../../../src/text/name-keys.js'
import { PeopleArchive } from '../../support/people-archive.js'

function describeArchive(...texts: readonly string[]): string[] {
  const archive = new PeopleArchive()
  archive.take(...texts.map((text, i) => ({ event: `e${String(i)}`, text, date: `2031-0${String(i + 1)}-01` })))
  return archive.describe()
}

describe('names that are whole in one word', () => {
  it('are one person over the whole archive, as a surname is not', () => {
    expect(
      describeArchive(
        'Neymar said the pitch was wet.',
        'Mr Okafor said no.',
        'Neymar said the ball was flat on Sunday.',
        'Mr Okafor said yes.',
      ),
    ).toEqual(['Neymar: a1 a3', 'Okafor: a2', 'Okafor: a4'])
  })

  it('mean whoever has them inside a longer name, and nobody who merely has them as a first name', () => {
    expect(
      describeArchive('Luiz Inácio Lula da Silva won the vote.', 'President Lula said the forest was safe.'),
    ).toEqual(['Luiz Inácio Lula da Silva / Lula: a1 a2'])
    expect(describeArchive('Adele Roe said the inn was full.', 'Adele said she would tour.')).toEqual([
      'Adele Roe: a1',
      'Adele: a2',
    ])
  })

  it('lead to the longer name when an article prints both', () => {
    expect(
      describeArchive(
        'Adele said she would tour.',
        'The singer Adele Roe said she would tour. Adele sold seats.',
        'Adele said she was glad.',
      ),
    ).toEqual(['Adele / Adele Roe: a1 a2 a3'])
  })

  it('are found by a key of their own', () => {
    expect(keysOfName('Pelé')).toEqual(['!pele'])
    expect(keysToFind('Pelé')).toContain('!pele')
    expect(keysOfName('Luiz Inácio Lula da Silva')).toContain('!lula')
    expect(keysOfName('Adele Roe')).not.toContain('!adele')
    expect(keysOfName('Okafor')).toEqual([])
  })

  it('are joined in an archive that an older version left with a row for each event', () => {
    const row = (id: string, name: string) => ({
      id,
      names: [{ name, count: 1 }],
      inEvent: false,
      eventArticles: 0,
      prominence: { ...UNKNOWN, articles: 1 },
      traits: NO_TRAITS,
    })
    expect(joinNamesakes([row('p1', 'Pelé'), row('p2', 'Pele'), row('p3', 'Okafor'), row('p4', 'Okafor')])).toEqual([
      { into: 'p1', others: ['p2'] },
    ])
  })
})
