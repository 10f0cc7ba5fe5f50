import { describe, expect, it } from 'vitest'
import { diffTexts, toWordEdits } from '../../src/compare/word-edits.js'
import { nameDifferences } from '../../src/compare/name-differences.js'

/** What differs, in one line: `KIND from > to`. */
const differences = (from: string, to: string) =>
  nameDifferences(diffTexts(from, to), from, to).map(({ kind, from: a, to: b }) => `${kind} ${a ?? '-'} > ${b ?? '-'}`)

describe('the differences of two renderings', () => {
  it.each<[string, string, string[]]>([
    // A sign for a word, on either side.
    ['Some 40 percent are gone', 'Some 40% are gone', ['RESPELLED percent > %']],
    ['Some 40% are gone', 'Some 40 per cent are gone', ['RESPELLED % > per cent']],
    ['Nets and boats are gone', 'Nets & boats are gone', ['RESPELLED and > &']],
    ['It cost $40 at sea', 'It cost 40 dollars at sea', ['RESPELLED $ > dollars']],
    ['It cost 40 euros at sea', 'It cost €40 at sea', ['RESPELLED euros > €']],
    ['It cost 40 pounds at sea', 'It cost £40 at sea', ['RESPELLED pounds > £']],
    ['Some 40 percent of 3% are gone', 'Some 40% of 3% are gone', ['REWORDED percent > -']],
    // Most telling first.
    [
      'The labour of old fishing crews was never in vain, I know',
      'The labor of old fishing men was never in vain',
      ['REWORDED crews > men', 'TRUNCATED I know > -', 'RESPELLED labour > labor'],
    ],
    [
      'They will sail tonight from Lorn',
      'They will [the crews] sail tomorrow from Lorn, if it is dry',
      ['REWORDED tonight > tomorrow', 'EXTENDED - > if it is dry', 'INSERTED - > [the crews]'],
    ],
    // Small words are named only where nothing else differs.
    ['The nets of the crew were torn', 'The nets by the crew were lost', ['REWORDED torn > lost']],
    ['The nets of the crew were torn', 'The nets by the crew were torn', ['REWORDED of > by']],
    // A joining word at the edge, and inside.
    ['And the nets were torn', 'The nets were torn', []],
    ['But the nets were torn', 'The nets were torn', []],
    ['The nets were torn or', 'The nets were torn', []],
    ['Nets and boats are gone', 'Nets boats are gone', ['REWORDED and > -']],
    // So many words are a cut inside a sentence, fewer another wording; at the edge one telling word is.
    ['The nets of my old crew were torn', 'The nets were torn', ['TRUNCATED of my old crew > -']],
    ['The nets so badly kept were torn', 'The nets were torn', ['TRUNCATED so badly kept > -']],
    ['The nets badly kept were torn', 'The nets were torn', ['REWORDED badly kept > -']],
    ['The nets were torn yesterday', 'The nets were torn', ['TRUNCATED yesterday > -']],
    ['The nets were torn', 'Yesterday the nets were torn', ['EXTENDED - > Yesterday']],
    ['The nets were torn by us', 'The nets were torn', ['TRUNCATED by us > -']],
    ['The nets were torn off', 'The nets were torn', ['REWORDED off > -']],
    // From end to end another wording, unless it is another spelling.
    ['Nets tear', 'Boats sink', ['REWORDED Nets tear > Boats sink']],
    ['Labour', 'Labor', ['RESPELLED Labour > Labor']],
    [
      'The crew lost nine nets',
      'The crew tore boats apart',
      ['REWORDED The crew lost nine nets > The crew tore boats apart'],
    ],
    ['The crew lost nets', 'The crew tore boats', ['REWORDED The crew lost nets > The crew tore boats']],
    ['The crew lost nets', 'The crew tore nets', ['REWORDED lost > tore']],
    [' Nets tear ', ' Boats sink ', ['REWORDED Nets tear > Boats sink']],
    // Small words between two changes are no common ground; a telling one is.
    [
      'Nine boats were lost to the sea last winter',
      'Nine boats were given to the land last winter',
      ['REWORDED lost to the sea > given to the land'],
    ],
    [
      'Nine boats were lost to every old sea last winter',
      'Nine boats were given to every old land last winter',
      ['REWORDED lost > given', 'REWORDED sea > land'],
    ],
    [
      'Nine boats were lost with all their nets at sea last winter',
      'Nine boats were given with all their nets at home last winter',
      ['REWORDED lost > given', 'REWORDED sea > home'],
    ],
    // Names of another script, at the beginning of a sentence too where they are no common words.
    ['Tsvetkovo fell', 'Cvetkovo fell', ['RESPELLED Tsvetkovo > Cvetkovo']],
    ['Ships fell. Tsvetkovo fell', 'Ships fell. Cvetkovo fell', ['RESPELLED Tsvetkovo > Cvetkovo']],
    ['Ships left. Boats are a nuisance', 'Ships left. Goats are a nuisance', ['REWORDED Boats > Goats']],
    ['We met tsvetkovo there', 'We met cvetkovo there', ['REWORDED tsvetkovo > cvetkovo']],
    ['We met Ada Tsvetkova there', 'We met Ada Cvetkova there', ['RESPELLED Tsvetkova > Cvetkova']],
    [
      'We met captain Tsvetkov Morin last winter',
      'We met captain Cvetkov Dahl last winter',
      ['REWORDED Tsvetkov Morin > Cvetkov Dahl'],
    ],
    // An editor's brackets.
    ['We will not mend it', '[W]e will not mend it', []],
    ['He will not mend it', '[He] will not mend it', []],
    ['Nobody told them of it', 'Nobody told [the crews of Lorn] of it', ['INSERTED them > [the crews of Lorn]']],
    ['It is [the] end of us', 'It is an end of us', ['INSERTED [the] > an']],
    [
      'It is a wall of old grey stone [they say] and sand',
      'It is a long wall of old grey stone and sand',
      ['REWORDED - > long', 'INSERTED [they say] > -'],
    ],
    // Dots say that words were cut, however few.
    ['The nets were badly torn', 'The nets were … torn', ['TRUNCATED badly > -']],
    ['The nets were torn badly', 'The nets were torn …', ['TRUNCATED badly > -']],
    ['The nets were torn', '… nets were torn', ['TRUNCATED The > -']],
    ['The nets were badly torn … then', 'The nets were torn … then', ['REWORDED badly > -']],
    ['The nets were torn in the U.S. then', 'The nets were torn in the north then', ['REWORDED U.S. > north']],
  ])('of %j and %j are %j', (from, to, named) => {
    expect(differences(from, to)).toEqual(named)
  })
})

describe('the edits of two renderings', () => {
  const edits = (from: string, to: string) =>
    toWordEdits(diffTexts(from, to), from, to).map(({ kind, from: a, to: b }) => `${kind} ${a ?? '-'} > ${b ?? '-'}`)

  it.each<[string, string, string[]]>([
    ['The nets tore.', 'The nets tore!', ['KEPT The nets tore. > The nets tore!']],
    [
      '“The nets, (all old), tore.”',
      '“The nets tore.”',
      ['KEPT “The nets, > “The nets', 'REMOVED (all old), > -', 'KEPT tore.” > tore.”'],
    ],
    ['The nets tore', 'The “old” nets tore', ['KEPT The > The', 'ADDED - > “old”', 'KEPT nets tore > nets tore']],
    ['The nets tore', 'The boats sank', ['KEPT The > The', 'REPLACED nets tore > boats sank']],
    ['', 'Nets', ['ADDED - > Nets']],
    ['Nets', '', ['REMOVED Nets > -']],
    // What one side lacks begins with the text or a clause.
    ['No dogs came, and no boats', 'No boats', ['REMOVED No dogs came, and > -', 'KEPT no boats > No boats']],
    ['No boats', 'No dogs came, and no boats', ['ADDED - > No dogs came, and', 'KEPT No boats > no boats']],
    [
      'It rained, and no dogs came, and no boats',
      'It rained, and no boats',
      ['KEPT It rained, > It rained,', 'REMOVED and no dogs came, > -', 'KEPT and no boats > and no boats'],
    ],
    [
      'It rained: no dogs came or no boats',
      'It rained: no boats',
      ['KEPT It rained: > It rained:', 'REMOVED no dogs came or > -', 'KEPT no boats > no boats'],
    ],
    ['The old nets of the old men', 'The old men', ['REMOVED The old nets of > -', 'KEPT the old men > The old men']],
    [
      'See the old nets of the old men',
      'See the old men',
      ['KEPT See the old > See the old', 'REMOVED nets of the old > -', 'KEPT men > men'],
    ],
    [
      'No dogs came, and no boats',
      'No cats came, and no boats',
      ['KEPT No > No', 'REPLACED dogs > cats', 'KEPT came, and no boats > came, and no boats'],
    ],
  ])('of %j and %j', (from, to, expected) => {
    expect(edits(from, to)).toEqual(expected)
  })
})
