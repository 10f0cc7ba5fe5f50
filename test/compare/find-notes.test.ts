import { describe, expect, it } from 'vitest'
import { findNotes } from '../../src/compare/history/find-notes.js'

describe('notes of a change', () => {
  it.each([
    ['Correction: An earlier version of this article said that Mr Pryce was 70. He is 67.', 'CORRECTION'],
    ['CORRECTION (June 22): The pool cost £14 million, not £40 million.', 'CORRECTION'],
    ['This article was amended on 22 June 2025 because it misstated the length of the pool.', 'CORRECTION'],
    ['* A previous version of this story gave the wrong date.', 'CORRECTION'],
    ['We regret the error.', 'CORRECTION'],
    ['Clarification: Ms Rao leads the opposition on the council.', 'CLARIFICATION'],
    ['This story has been updated with comments from the mayor.', 'UPDATE'],
    ["Editor's note: The headline of this report was changed.", 'UPDATE'],
    ['Fe de errores: la piscina costó 14 millones.', 'CORRECTION'],
  ])('%s', (note, kind) => {
    const text = `Mayor opens pool\n\nThe pool opened on Saturday.\n\n  ${note}\n`
    const [found, ...more] = findNotes(text)
    expect(more).toEqual([])
    expect(found).toMatchObject({ kind, text: note })
    expect(text.slice(found?.span.start, found?.span.end)).toBe(note)
  })

  it.each([
    'The newspaper printed a correction on Monday, and the mayor thanked it.',
    'Stocks fell in a correction, analysts said: the worst since May.',
    'The ministry will update: nobody knows what.',
    'A correction: facility in the north was closed.',
  ])('are not %s', (line) => {
    expect(findNotes(`Mayor opens pool\n\n${line}`)).toEqual([])
  })
})
