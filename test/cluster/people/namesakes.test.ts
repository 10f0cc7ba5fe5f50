import { describe, expect, it } from 'vitest'
import { NAMESAKES } from '../../support/namesakes.js'
import { PeopleArchive } from '../../support/people-archive.js'

describe('namesakes', () => {
  it.each(NAMESAKES)('are kept apart: %s', (_, one, other, surname) => {
    for (const texts of [
      [one, other],
      [other, one],
    ]) {
      const archive = new PeopleArchive()
      const reports = texts.map((text, i) => ({ event: `e${i}`, text, date: `2031-03-0${i + 1}` }))
      const [first = '', second = ''] = archive.take(...reports)
      const [a, b] = [archive.whoIs(first, surname), archive.whoIs(second, surname)]
      expect(a).not.toBeNull()
      expect(b).not.toBeNull()
      expect(a).not.toBe(b)
      // Whoever is written of again is found again, each by their own.
      const [third = '', fourth = ''] = archive.take(
        ...reports.map((report, i) => ({ ...report, event: `later${i}`, date: `2031-04-0${i + 1}` })),
      )
      expect([archive.whoIs(third, surname), archive.whoIs(fourth, surname)]).toEqual([a, b])
    }
  })

  it('are not made of one person who does several things in a life', () => {
    const archive = new PeopleArchive()
    const [a = '', b = '', c = ''] = archive.take(
      { event: 'e1', text: 'The lawyer Peter Koll said the case was over.', date: '2031-01-01' },
      { event: 'e2', text: 'Mayor Peter Koll said the bridge would close.', date: '2032-01-01' },
      { event: 'e3', text: 'The banker Peter Koll said the bonds had fallen.', date: '2033-01-01' },
    )
    expect(new Set([a, b, c].map((id) => archive.whoIs(id, 'Koll'))).size).toBe(1)
  })

  it('leave a surname open in an event that names both', () => {
    const archive = new PeopleArchive()
    const [, , third = ''] = archive.take(
      { event: 'e', text: 'Peter Koll said the bridge would close.', date: '2031-03-01' },
      { event: 'e', text: 'Ruth Koll said the bridge would open.', date: '2031-03-01' },
      { event: 'e', text: 'Koll said the bridge was old.', date: '2031-03-01' },
    )
    const names = archive.people
      .list()
      .flatMap(({ id, names: printed }) => (archive.people.peopleOf(third).includes(id) ? printed : []))
    expect(names).toEqual([{ name: 'Koll', count: 1 }])
  })
})
